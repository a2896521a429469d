"""Templates of EP13 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP13/tail-to-else": [
        ("S", "<x> = 1\ntry:\n    r = <e>\n    return <x>\nexcept ValueError:\n    return None"),
        ("S", "try:\n    <x> = t(1)\n    r = <e>\nexcept (ValueError, KeyError):\n    r = 0\nprint(r)"),
        ("S", "<x> = 1\nfor y in <s>:\n    try:\n        t(<e>)\n        break\n    except ValueError as w:\n        print('v')\n    finally:\n        t('f')"),
        ("S", "<x> = p\ntry:\n    r = boom(<x>)\n    r = <e>\nexcept (NameError, KeyError):\n    r = 0\nprint(r)"),
        ("S", "<x> = 2\ntry:\n    t(<e>)\n    r = local[<x>]\n    n = (<x>, r)\nexcept (ValueError, TypeError) as w:\n    r = n = 3\nelse:\n    t('else')\nprint(r, n)"),
        ("S", "<x> = 0\nfor y in (1, 2):\n    try:\n        t(<e>)\n        if <c>:\n            continue\n    except Exception:\n        <x> = 1\nprint(<x>)"),
        ("S", "<x> = 0\nwhile <x> < 3:\n    <x> += 1\n    try:\n        <e>\n        def r(a):\n            return <e2>\n    except (KeyError, IndexError):\n        r = None\n    finally:\n        print('f')\n    print(r is None)"),
        ("H", "class Mine(ValueError):\n    pass\n---\n<x> = 1\nr = [1, 2]\ntry:\n    t(<e>)\n    return r[<x>], missing\nexcept Mine:\n    return 'mine'"),
        ("H", "from queue import Empty\n---\n<x> = 2\nr = [1, 2]\ntry:\n    t(<e>)\n    return r[<x>]\nexcept (Empty, KeyError):\n    return 'k'"),
        ("S", "<x> = 1\ntry:\n    r = <e>\n    raise LookupError(<x>)\nexcept (ValueError, TypeError):\n    return 'v'"),
        ("S", "<x> = 1\ntry:\n    r = <e>\n    raise FileNotFoundError(2, <x>) from None\nexcept OSError:\n    return 'o'"),
    ],
    "EP13/head-hoist": [
        ("S", "<x> = 1\ntry:\n    r = None\n    r = <e>\nexcept ValueError:\n    print(r)"),
        ("S", "<x> = p\ntry:\n    r = <e>\n    t(r)\nexcept (NameError, KeyError):\n    print('k')"),
        ("S", "<x> = 1\ntry:\n    # c\n    r = n = <e>\n\n    t(r)\nexcept Exception:\n    t(n)\nfinally:\n    print('f')"),
    ],
    "EP13/flag-to-else": [
        ("S", "r = False\ntry:\n    <x> = <e>\n    r = True\nexcept (ValueError, KeyError):\n    t(1)\nif r:\n    t(<e2>)"),
        ("S", "for y in <s>:\n    r = False\n    try:\n        if <c>:\n            continue\n        r = True\n    except TypeError as w:\n        print(1)\n    if r:\n        t(<e>)\n        break"),
        ("S", "<x> = 1\nr = False\ntry:\n    t(<e>); r = True\nexcept ValueError: print('v')\n\nif r: print(<e2>)\nt('end')"),
    ],
    "EP13/dup-cleanup": [
        ("S", "<x> = 1\ntry:\n    t(<e>)\nexcept:\n    t(<x>)\n    raise\nt(<x>)"),
        ("S", "for y in <s>:\n    try:\n        r = <e>\n    except BaseException:\n        print(y)\n        t(<e2>)\n        raise\n    print(y)\n    t(<e2>)"),
        ("S", "<x> = 1\ntry:\n    if <c>:\n        return <e>\nexcept:\n    t(<e2>)\n    raise\nt(<e2>)\nprint('end')"),
    ],
    "EP13/useless-handler": [
        ("S", "<x> = 1\ntry:\n    print(<e>)\nexcept KeyError:\n    t('k')\nexcept ValueError:\n    raise"),
        ("S", "<x> = 1\ntry:\n    print(<e>)\nexcept ValueError:\n    raise\nfinally:\n    t('f')"),
        ("S", "<x> = w = 1\ntry:\n    try:\n        print(<e>)\n    except (ValueError, TypeError) as w:\n        raise\n    else:\n        t('else')\nexcept ValueError:\n    print('v')\nprint(w)"),
        ("S", "<x> = 1\ntry:\n    print(<e>)\nexcept ValueError:\n    raise\nexcept Exception:\n    t('x')\nexcept:\n    raise\nelse:\n    t('else')\nfinally:\n    t('f')"),
    ],
    "EP13/empty-clause": [
        ("S", "<x> = 1\ntry:\n    print(<e>)\nexcept ValueError:\n    t('v')\nfinally:\n    pass"),
        ("S", "<x> = 1\ntry:\n    print(<e>)\nexcept ValueError:\n    t('v')\nelse:\n    ...\nfinally:\n    t('f')"),
        ("S", "<x> = 1\nfor y in <s>:\n    try:\n        print(<e>)\n        break\n    finally:\n        pass"),
    ],
    "EP13/merge-try-finally": [
        ("S", "<x> = 1\ntry:\n    try:\n        print(<e>)\n    except ValueError:\n        t('v')\nfinally:\n    t('f')"),
        ("S", "<x> = 1\nfor y in <s>:\n    try:\n        try:\n            if <c>:\n                break\n        except (ValueError, KeyError) as w:\n            return <e>\n        else:\n            t('else')\n    finally:\n        print('f')"),
    ],
}
