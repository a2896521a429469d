"""Templates of EP07 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP07/map-lambda": [
        ("E", "list(map(lambda <x>: <e>, <s>))"),
        ("E", "set(map(lambda <x>: <e>, <s>))"),
        ("E", "dict(map(lambda <x>: (<e>, <f>), <s>))"),
        ("E", "[f() if callable(f) else f for f in list(map(lambda <x>: <e>, <s>))]"),
    ],
    "EP07/map-multi": [
        ("E", "list(map(lambda <x>, y: <e>, <s>, [1, 2]))"),
        ("E", "list(map(lambda y, <x>: <e>, [1], <s>))"),
    ],
    "EP07/filter-lambda": [
        ("E", "list(filter(lambda <x>: <c>, <s>))"),
        ("E", "set(filter(lambda <x>: <c>, <s>))"),
    ],
    "EP07/ctor-genexp": [
        ("E", "list(<e> for <x> in <s>)"),
        ("E", "set(<e> for <x> in <s> if <c>)"),
        ("E", "dict((<e>, <f>) for <x> in <s>)"),
        ("E", "set([<e> for <x> in <s>])"),
        ("E", "list([<e> for <x> in <s>])"),
    ],
    "EP07/loop-append": [
        ("S", "<out> = []\nfor <x> in <s>:\n    <out>.append(<e>)\nprint(<out>)"),
        ("S", "<out> = []\nfor <x> in <s>:\n    if <c>:\n        <out>.append(<e>)\nprint(<out>)"),
        ("S", "<out> = list()\nfor <x> in <s>:\n    for y in <r>:\n        <out>.append((<e>, y))\nprint(<out>)"),
        ("S", "<out> = []\nfor <x> in <s>:\n    <out>.append(<e>)\nprint(<out>, <x>)"),
        ("S", "<out> = []\nfor <x>, y in <s>:\n    <out>.append(<e>)\nprint([g() if callable(g) else g for g in <out>])"),
    ],
    "EP07/loop-append-variants": [
        ("S", "<out> = []\nfor <x> in <s>:\n    if <c>:\n        continue\n    <out>.append(<e>)\nprint(<out>)"),
        ("S", "<out> = []\nfor <x> in <s>:\n    if <c>:\n        <out>.append(<e>)\n    else:\n        <out>.append(<f>)\nprint(<out>)"),
        ("S", "<out> = []\nfor <x> in <s>:\n    <out> += [<e>]\nprint(<out>)"),
    ],
    "EP07/loop-set": [
        ("S", "<out> = set()\nfor <x> in <s>:\n    <out>.add(<e>)\nprint(len(<out>))"),
    ],
    "EP07/loop-dict": [
        ("S", "<out> = {}\nfor <x> in <s>:\n    <out>[<e>] = <f>\nprint(<out>)"),
        ("S", "<out> = {}\nfor <x> in <s>:\n    <out>[<x>] = <e>\nprint(<out>)"),
    ],
    "EP07/any-all": [
        ("S", "for <x> in <s>:\n    if <c>:\n        return True\nreturn False"),
        ("S", "for <x> in <s>:\n    if <c>:\n        return False\nreturn True"),
    ],
}
