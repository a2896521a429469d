"""Templates of EP12 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP12/else-no-break": [
        ("S", "for <x> in <s>:\n    t(<e>)\nelse:\n    print('else')"),
        ("S", "n = 2\nwhile n:\n    n -= 1\nelse:\n    print(<e2>)"),
    ],
    "EP12/else-to-any": [
        ("S", "for <x> in <s>:\n    if <c>:\n        break\nelse:\n    print('none')"),
        ("S", "for <x> in <s>:\n    if <c>:\n        break\nelse:\n    print('none')\nprint(<x>)"),
    ],
    "EP12/else-default-next": [
        ("S", "for <x> in <s>:\n    if <c>:\n        r = <e>\n        break\nelse:\n    r = None\nprint(r)"),
    ],
    "EP12/flag-to-any": [
        ("S", "r = False\nfor <x> in <s>:\n    if <c>:\n        r = True\n        break\nprint(r)"),
        ("S", "r = True\nfor <x> in <s>:\n    if <c>:\n        r = False\n        break\nprint(r)"),
    ],
    "EP12/flag-to-next": [
        ("S", "r = None\nfor <x> in <s>:\n    if <c>:\n        r = <e>\n        break\nprint(r)"),
    ],
    "EP12/else-return": [
        ("S", "<x> = 1\nfor <x> in <s>:\n    t(<x>)\n    if <c>:\n        break\nelse:\n    print('else')"),
        ("S", "n = 1\nfor <x> in <s>:\n    n = 2\n    if <c>:\n        break\n    t(<e>)\nelse:\n    n = 3\nreturn n"),
    ],
    "EP12/else-flag": [
        ("S", "for <x> in <s>:\n    t(<x>)\n    if <c>:\n        break\nelse:\n    print('else')\nt(1)"),
        ("S", "for <x> in <s>:\n    if <c>:\n        break\nelse:\n    print('else')\nt(<x>)"),
        ("S", "for <x> in <s>:\n    try:\n        if <c>:\n            break\n    finally:\n        t('fin')\nelse:\n    print('else')"),
    ],
}
