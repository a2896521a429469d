"""Templates of EP13 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP13/tail-to-else": [
        ("S", "<x> = 1\ntry:\n    r = <e>\n    return <x>\nexcept ValueError:\n    return None"),
        ("S", "try:\n    <x> = t(1)\n    r = <e>\nexcept (ValueError, KeyError):\n    r = 0\nprint(r)"),
        ("S", "<x> = 1\nfor y in <s>:\n    try:\n        t(<e>)\n        break\n    except ValueError as w:\n        print('v')\n    finally:\n        t('f')"),
    ],
    "EP13/head-hoist": [
        ("S", "<x> = 1\ntry:\n    r = None\n    r = <e>\nexcept ValueError:\n    print(r)"),
        ("S", "<x> = p\ntry:\n    r = <e>\n    t(r)\nexcept (NameError, KeyError):\n    print('k')"),
    ],
    "EP13/flag-to-else": [
        ("S", "r = False\ntry:\n    <x> = <e>\n    r = True\nexcept (ValueError, KeyError):\n    t(1)\nif r:\n    t(<e2>)"),
        ("S", "for y in <s>:\n    r = False\n    try:\n        if <c>:\n            continue\n        r = True\n    except TypeError as w:\n        print(1)\n    if r:\n        t(<e>)\n        break"),
    ],
    "EP13/dup-cleanup": [
        ("S", "<x> = 1\ntry:\n    t(<e>)\nexcept:\n    t(<x>)\n    raise\nt(<x>)"),
        ("S", "for y in <s>:\n    try:\n        r = <e>\n    except BaseException:\n        print(y)\n        t(<e2>)\n        raise\n    print(y)\n    t(<e2>)"),
    ],
    "EP13/useless-handler": [
        ("S", "<x> = 1\ntry:\n    print(<e>)\nexcept KeyError:\n    t('k')\nexcept ValueError:\n    raise"),
        ("S", "<x> = 1\ntry:\n    print(<e>)\nexcept ValueError:\n    raise\nfinally:\n    t('f')"),
    ],
    "EP13/empty-clause": [
        ("S", "<x> = 1\ntry:\n    print(<e>)\nexcept ValueError:\n    t('v')\nfinally:\n    pass"),
    ],
    "EP13/merge-try-finally": [
        ("S", "<x> = 1\ntry:\n    try:\n        print(<e>)\n    except ValueError:\n        t('v')\nfinally:\n    t('f')"),
    ],
}
