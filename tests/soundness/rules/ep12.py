"""Templates of EP12 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP12/else-no-break": [
        ("S", "for <x> in <s>:\n    t(<e>)\nelse:\n    print('else')"),
        ("S", "n = 2\nwhile n:\n    n -= 1\nelse:\n    print(<e2>)"),
        ("S", "for <x> in <s>:\n    for y in (1, 2):\n        if <c>:\n            break\n    else:\n        t('inner')\nelse:\n    # c\n    print('else')"),
    ],
    "EP12/else-to-any": [
        ("S", "for <x> in <s>:\n    if <c>:\n        break\nelse:\n    print('none')"),
        ("S", "for <x> in <s>:\n    if <c>:\n        break\nelse:\n    print('none')\nprint(<x>)"),
        ("S", "for <x> in <s>:\n    if not <c>:\n        break\nelse:\n    print('all')"),
        ("S", "k = 2\nfor <x> in <s>:\n    if <x> == k:\n        break\nelse:\n    print('none')"),
        ("S", "for <x> in <s>:\n    if (<c>\n            or <e>):\n        break\nelse:\n    print('none')"),
        ("S", "for <x> in <s>:\n    if (w := <e>):\n        break\nelse:\n    print('none')\nprint('w' in locals())"),
        ("S", "for <x> in [1, 2.5, 'k', None, nan]:\n    if <e2> == <x>:\n        break\nelse:\n    print('none')"),
    ],
    "EP12/else-default-next": [
        ("S", "for <x> in <s>:\n    if <c>:\n        r = <e>\n        break\nelse:\n    r = None\nprint(r)"),
        ("S", "n = 5\nfor <x> in <s>:\n    if <c>:\n        r = <e>\n        break\nelse:\n    r = n\nprint(r)"),
        ("S", "for <x> in <s>:\n    if <c>:\n        break\nelse:\n    <x> = None\nprint(<x>)"),
        ("S", "r = [2, 1]\nfor <x> in r:\n    if <c>:\n        r = (r, <e>)\n        break\nelse:\n    r = None\nprint(r)"),
        ("S", "if p:\n    r = 1\nfor <x> in <s>:\n    if <x> == r:\n        r = <e>\n        break\nelse:\n    r = p\nprint(r)"),
    ],
    "EP12/flag-to-any": [
        ("S", "r = False\nfor <x> in <s>:\n    if <c>:\n        r = True\n        break\nprint(r)"),
        ("S", "r = True\nfor <x> in <s>:\n    if <c>:\n        r = False\n        break\nprint(r)"),
        ("S", "r = False\nfor <x> in <s>:\n    if <c>:\n        r = True\nprint(r)"),
        ("S", "r = True\nfor <x> in [4, 5]:\n    if <x> > 4:\n        r = False\nprint(r)"),
    ],
    "EP12/flag-to-next": [
        ("S", "r = None\nfor <x> in <s>:\n    if <c>:\n        r = <e>\n        break\nprint(r)"),
        ("S", "n = p\nr = n\nfor <x> in <s>:\n    if <c>:\n        r = <e>\n        break\nprint(r)"),
    ],
    "EP12/else-return": [
        ("S", "<x> = 1\nfor <x> in <s>:\n    t(<x>)\n    if <c>:\n        break\nelse:\n    print('else')"),
        ("S", "n = 1\nfor <x> in <s>:\n    n = 2\n    if <c>:\n        break\n    t(<e>)\nelse:\n    n = 3\nreturn n"),
        ("S", "n = 1\nfor <x> in <s>:\n    try:\n        if <c>: break\n        t(<e>)\n    except ValueError:\n        break\n    finally:\n        t('fin')\nelse:\n    n = 3\nreturn n"),
        ("S", "n = 1\nfor <x> in <s>:\n    try:\n        if <c>:\n            break\n    finally:\n        n = t(4)\nelse:\n    n = 3\nreturn n"),
    ],
    "EP12/else-flag": [
        ("S", "for <x> in <s>:\n    t(<x>)\n    if <c>:\n        break\nelse:\n    print('else')\nt(1)"),
        ("S", "for <x> in <s>:\n    if <c>:\n        break\nelse:\n    print('else')\nt(<x>)"),
        ("S", "for <x> in <s>:\n    try:\n        if <c>:\n            break\n    finally:\n        t('fin')\nelse:\n    print('else')\nt(1)"),
        ("S", "for <x> in <s>:\n    try:\n        t(<e>)\n        break\n    except (ValueError, KeyError):\n        continue\n    finally:\n        t(<e2>)\nelse:  # c\n    print('else')\nt(1)"),
        ("S", "for <x> in <s>:\n    try:\n        try:\n            break\n        finally:\n            t(<e>)\n    except (ValueError, KeyError):\n        t('caught')\nelse:\n    print('else')\nt(1)"),
        ("S", "for <x> in <s>:\n    for y in (1, 2):\n        if <c>: break\n    else:\n        t('next')\n        continue\n    break\nelse:\n    print('else')\nt(1)"),
        ("S", "for <x> in <s>:\n    try:\n        with Swallow():\n            if <c>:\n                break\n    except KeyError:\n        pass\nelse:\n    print('else')\nt(1)"),
        ("S", "n = 3\nwhile n:\n    n -= 1\n    try:\n        if n == 1: break\n    finally:\n        if n: continue\nelse:\n    print('else')\nt(n)"),
    ],
}
