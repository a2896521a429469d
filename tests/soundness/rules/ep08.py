"""Templates of EP08 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP08/merge-ifs": [
        ("E", "[<e> for <x> in <s> if <c> if <x>]"),
        ("E", "[<x> for <x> in <s> if <x> or t(2) if <c>]"),
    ],
    "EP08/unroll": [
        ("S", "<out> = [<e> for <x> in <s> if <c> for y in <r>]\nprint(<out>)"),
        ("S", "<out> = [<e> for y in <r> if y if t(3) for <x> in <s> if <c>]\nprint(<out>)"),
        ("S", "<out> = {<x>: <f> for <x> in <s> for y in <r> if <c>}\nprint(<out>)"),
        ("S", "<out> = {<e>: <f> for <x> in <s> for y in <r> if <c>}\nprint(<out>)"),
        ("S", "<out> = {<e> for <x> in <s> for y in <r> for z in (y, <x>)}\nprint(len(<out>))"),
        ("S", "return [<e> for <x> in <s> if <c> for y in <r>]"),
        ("S", "<out> = [<e> for <x> in <s> if <c> for y in <r>]\nprint([g() if callable(g) else g for g in <out>])"),
        ("S", "y = 5\n<out> = [<e> for <x> in <s> if <c> for y in <r>]\nprint(<out>, y)"),
        ("S", "y = 5\nprint(y)\n<out> = [<e> for <x> in <s> if <c> for y in <r>]\nprint(<out>)"),
    ],
    "EP08/hoist-inner": [
        ("E", "[y for y in [<e> for <x> in <s>]]"),
        ("E", "[<e> for <x> in [z for z in <s> if t(z)] if <c>]"),
        ("S", "<out> = {y: <f> for y in [str(<e>) for <x> in <s>]}\nprint(<out>)"),
        ("S", "return any(y for y in [<e> for <x> in <s>])"),
        ("S", "print(<f>, [y for y in [<e> for <x> in <s>]])"),
        ("S", "for w in (1, 2):\n    print(sum(1 for y in [<e> for <x> in <s>]))"),
    ],
}
