"""Templates of EP04 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP04/and-or": [
        ("E", "<c> and 'a' or <e>"),
        ("E", "<c> and [<e>] or <f>"),
        ("E", "(<c> and 1 or <e>) + 1"),
        ("E", "<c> and <e> or <f>"),
    ],
    "EP04/index-ternary": [
        ("E", "(<e>, <f>)[<c>]"),
        ("E", "('a', 'b')[<e> is None]"),
        ("E", "[1, 2][not <e>]"),
    ],
    "EP04/nested-ternary": [
        ("S", "<x> = p\nr = <e> if <c> else <f> if t(1) else 3\nprint(r)"),
        ("S", "<x> = p\nreturn <e> if <c> else 2 if <x> else 3"),
    ],
    "EP04/parenthesize-and-or": [
        ("E", "<c> or <e> and <f>"),
        ("E", "<e> and <c> or <f>"),
    ],
    "EP04/useless-ternary": [
        ("E", "True if <c> else False"),
        ("E", "False if <c> else True"),
        ("E", "True if <e> is None else False"),
    ],
}
