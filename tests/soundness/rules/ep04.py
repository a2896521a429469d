"""Templates of EP04 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP04/and-or": [
        ("E", "<c> and 'a' or <e>"),
        ("E", "<c> and [<e>] or <f>"),
        ("E", "(<c> and 1 or <e>) + 1"),
        ("E", "<c> and <e> or <f>"),
        ("E", "<c> and f'<{<e>}>' or <f>"),
        ("E", "<c> and -1.5 or <e>"),
        ("E", "<c> and ('' '') or <e>"),
        ("S", "<x> = p\nassert <c>, <e> and 'a' or 'b'"),
    ],
    "EP04/index-ternary": [
        ("E", "(<e>, <f>)[<c>]"),
        ("E", "('a', 'b')[<e> is None]"),
        ("E", "[1, 2][not <e>]"),
        ("E", "{True: <e>, False: 'n'}[<f> is None]"),
        ("E", "{False: 'n', True: <x>}[not <c>]"),
        ("S", "<x> = 1\ndef g():\n    nonlocal <x>\n    <x> = 2\nprint((<x>, 0)[g() is None])"),
    ],
    "EP04/nested-ternary": [
        ("S", "<x> = p\nr = <e> if <c> else <f> if t(1) else 3\nprint(r)"),
        ("S", "<x> = p\nreturn <e> if <c> else 2 if <x> else 3"),
        ("S", "<x> = p\nlocal[t(0)], r = d = (<e>, 1) if <c> else (2, <x>) if t(1) else (3, <f>)\nprint(local, r, d)"),
        ("S", "<x> = p\n<x>: t('ann') = <e> if <c> else 2 if t(2) else <x>\nprint(<x>)"),
        ("S", "r = (\n    <e> if <c>\n    else (2 if t(0) else r)\n)\nprint(r)"),
    ],
    "EP04/parenthesize-and-or": [
        ("E", "<c> or <e> and <f>"),
        ("E", "<e> and <c> or <f>"),
    ],
    "EP04/useless-ternary": [
        ("E", "True if <c> else False"),
        ("E", "False if <c> else True"),
        ("E", "True if <e> is None else False"),
        ("E", "<e> if <c> else <e>"),
        ("E", "1 if <x> is None else 1"),
    ],
    "EP04/hoist-repeated": [
        ("S", "<x> = p\nif <x> and t(<x>) and p[0:1] and (<x>, 1)[0] and isinstance(<x>, list) and <e>:\n    r = 1\nprint(<x> and t(<x>) and p[0:1] and (<x>, 1)[0] and isinstance(<x>, list) and <e>)"),
        ("S", "<x> = 1\ndef bump():\n    nonlocal <x>\n    <x> += 1\n    return <x>\nprint(bump() and <x> > 1 and <x> > 2 and <x> > 3 and <x> > 4 and bump())\nprint(bump() and <x> > 1 and <x> > 2 and <x> > 3 and <x> > 4 and bump())"),
        ("S", "for <x> in <s>:\n    r = (<x>, 1)[0] if <c> and <x> is not None and p and local and args else [<x>, p, local]\nr = (<x>, 1)[0] if <c> and <x> is not None and p and local and args else [<x>, p, local]\nprint(r)"),
    ],
    "EP04/if-else-assign": [
        ("S", "<x> = p\nif <c>:\n    r = <e>\nelse:\n    r = <f>\nprint(r)"),
        ("S", "<x> = p\nif <c>:\n    <x> = <e>\nelse:\n    <x> = 2\nprint(<x>)"),
    ],
}
