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
        ("S", "<out> = []\nk = <f>\nfor <x> in <s>:\n    <out>.append((<e>, k))\nprint(<out>)"),
        ("S", "<out> = []\nfor <x> in <s>:\n    # why\n    if <c>:  # when\n        <out>.append(<e>)  # what\nprint(<out>)"),
        ("S", "<out> = []\nfor <x> in <s>:\n    <out>.append(<x>)\nprint(<out>)"),
        ("S", "<out> = []\nfor <x>, y in <s>:\n    <out>.append(<e>)\nprint([g() if callable(g) else g for g in <out>])"),
    ],
    "EP07/loop-append-variants": [
        ("S", "<out> = []\nfor <x> in <s>:\n    if <c>:\n        continue\n    <out>.append(<e>)\nprint(<out>)"),
        ("S", "<out> = []\nfor <x> in <s>:\n    if <c>:\n        <out>.append(<e>)\n    else:\n        <out>.append(<f>)\nprint(<out>)"),
        ("S", "<out> = []\nfor <x> in <s>:\n    <out> += [<e>]\nprint(<out>)"),
        ("S", "<out> = []\nfor <x> in <s>:\n    y = <e>\n    <out>.append(y)\nprint(<out>)"),
        ("S", "<out> = []\nfor <x> in <s>:\n    y = <e>\n    <out>.append((<f>, y))\nprint(<out>)"),
        ("S", "<out> = []\nfor <x> in <s>:\n    y = <e>\n    <out>.append(-y * 2 if y else <f>)\nprint(<out>)"),
        ("S", "<out> = []\nfor <x> in <s>:\n    y = <e>\n    if t(y):\n        <out>.append(<f>)\nprint(<out>)"),
        ("S", "<out> = []\nfor <x> in <s>:\n    if <c>:\n        continue\n    y = <e>\n    <out>.append([y, <f>])\nprint(<out>)"),
        ("S", "<out> = []\nfor <x> in <s>:\n    y = <r>\n    for z in y:\n        <out>.append((<e>, z))\nprint(<out>)"),
        ("S", "<out> = []\nfor <x> in <s>:\n    <out>.extend((<e>, y) for y in <r>)\nprint(<out>)"),
        ("S", "<out> = []\nfor <x> in <s>:\n    <out>.extend([<e> for y in <r>])\nprint(<out>)"),
        ("S", "<out> = []\nfor <x> in <s>:\n    <out>.extend(<x> for <x> in <r>)\nprint(<out>)"),
    ],
    "EP07/loop-extend": [
        ("S", "<out> = [7]\nfor <x> in <s>:\n    <out>.append(<e>)\nprint(<out>)"),
        ("S", "<out> = [7]\nfor <x> in <s>:\n    if <c>:\n        <out>.append(<e>)\nprint(<out>)"),
        ("S", "<out> = [7]\nfor <x> in <s>:\n    for y in <r>:\n        <out>.append((<e>, y))\nprint(<out>)"),
        ("S", "<out> = [7]\nhold = <out>\nfor <x> in <s>:\n    <out>.append(<e>)\nprint(<out>, hold)"),
        ("S", "<out> = [7]\nfor <x> in <s>:\n    y = <e>\n    <out>.append(t(y))\nprint(<out>)"),
        ("S", "<out> = [7]\nfor <x> in <s>:\n    <out>.append(<x>)\nprint(<out>)"),
    ],
    "EP07/loop-set": [
        ("S", "<out> = set()\nfor <x> in <s>:\n    <out>.add(<e>)\nprint(len(<out>))"),
    ],
    "EP07/loop-dict": [
        ("S", "<out> = {}\nfor <x> in <s>:\n    <out>[<e>] = <f>\nprint(<out>)"),
        ("S", "<out> = {}\nfor <x> in <s>:\n    <out>[<x>] = <e>\nprint(<out>)"),
        ("S", "<out> = {}\nfor <x> in <s>:\n    y = <e>\n    <out>[<f>] = y\nprint(<out>)"),
        ("S", "<out> = {}\nfor <x> in <s>:\n    y = <e>\n    <out>[y] = <f>\nprint(<out>)"),
    ],
    "EP07/any-all": [
        ("S", "for <x> in <s>:\n    if <c>:\n        return True\nreturn False"),
        ("S", "for <x> in <s>:\n    if <c>:\n        return False\nreturn True"),
        ("S", "for <x> in <s>:\n    if <c>:\n        return True\nelse:\n    return False"),
    ],
}
