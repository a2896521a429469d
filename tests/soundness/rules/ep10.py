"""Templates of EP10 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP10/counter-last": [
        ("S", "n = 1\nfor <x> in <s>:\n    print(n, <e>)\n    n += 1"),
        ("S", "n = 0\nfor <x> in <s>:\n    if <c>:\n        break\n    t(n)\n    n += 1\nprint('end')"),
        ("S", "n = 0\nfor <x> in <s>:\n    t(n)\n    n += 1\nprint(n)"),
        ("S", "n = 0\nfor <x> in <s>:\n    if <c>:\n        break\n    t(n)\n    n += 1\nelse:\n    print('else', <e2>)"),
        ("S", "n = -1\nfor <x> in <s>:  # each\n    t((n, <e>))  # c\n    n += 1"),
    ],
    "EP10/counter-first": [
        ("S", "n = 0\nfor <x> in <s>:\n    n += 1\n    if <c>:\n        continue\n    print(n, <e>)"),
    ],
    "EP10/enumerate-unused": [
        ("S", "for n, <x> in enumerate(<s>):\n    print(<e>)"),
        ("S", "for _, <x> in enumerate(<q>):\n    t(<x>)\nprint(_)"),
        ("S", "for n, <x> in enumerate(<s>, 3):\n    print(<e>)"),
        ("S", "for n, <x> in enumerate(args):\n    print(n, <e2>)"),
        ("S", "for n, _ in enumerate(local):\n    print(n)\n    local.append(n) if n < 2 else None"),
        ("E", "[<e> for n, <x> in enumerate(<s>)]"),
        ("E", "[(n, <e2>) for n, _ in enumerate(<q>)]"),
    ],
    "EP10/enumerate-lookup": [
        ("E", "[(i, <q>[i], <x>) for i, <x> in enumerate(<q>)]"),
        ("S", "for i, <x> in enumerate(<q>):\n    print(i, <q>[i])"),
        ("S", "for i, v in enumerate(local):\n    t(<e2>)\n    print(local[i], v)"),
        ("S", "for i, <x> in enumerate(args):\n    print(args[i], <e>)"),
    ],
    "EP10/range-len": [
        ("E", "[(i, <q>[i]) for i in range(len(<q>)) if <c>]"),
        ("E", "[(i, args[i], <e2>) for i in range(len(args))]"),
        ("S", "for i in range(len(<q>)):\n    print(i, <q>[i])"),
        ("S", "for i in range(len(local)):\n    print(i, local[i], <e>)"),
        ("S", "for i in range(0, len(args), 1):\n    print(i, args[i], <e2>)"),
        ("S", "for i in range(len(args)):\n    print(i, args[i])\nfor i in range(len(args)):\n    print(i, args[i], <e2>)"),
        ("S", "for arg in <s>:\n    t(arg)\nfor i in range(len(args)):\n    print(i, args[i])\nprint(<e2>)"),
        ("S", "arg = 1\nfor i in range(len(args)):\n    print(i, args[i])\n    if <c>:\n        break\nprint(arg)"),
    ],
    "EP10/range-len-drop-index": [
        ("E", "[t(<q>[i]) for i in range(len(<q>))]"),
        ("E", "{local[i]: <e2> for i in range(len(local))}"),
        ("S", "for i in range(len(<q>)):\n    print(<q>[i])"),
        ("S", "for i in range(len(local)):\n    t(local[i])\n    local.append(1) if len(local) < 6 else None"),
    ],
    "EP10/range-len-alias": [
        ("S", "for i in range(len(args)):\n    <x> = args[i]\n    print(i, <e>)"),
        ("S", "for i in range(len(<q>)):\n    <x> = <q>[i]\n    print(<x>, <e>)"),
    ],
    "EP10/range-len-update": [
        ("S", "<q> = list(<s>)\nfor i in range(len(<q>)):\n    <q>[i] = t(<q>[i]), <e>"),
        ("S", "v = list(args)\nfor i in range(len(v)):\n    if v[i] == 2:\n        v[i] = [v[i], <e2>]\n    else:\n        v[i] = len(v)\nprint(v)"),
        ("S", "v = [3, 1, 2]\nfor i in range(len(v)):\n    <x> = v[i]\n    v[i] = (v[i - 1], <e>)\nprint(v)"),
        ("S", "v = [3, 1, 2]\nfor i in range(len(v)):\n    v[i] = v[i], <e2>\n    if <c>:\n        break\n    t(v[i])\nprint(v, i)"),
        ("S", "v = sorted(args)\nfor i in range(len(v)):\n    try:\n        v[i] = v[i], <e>\n    finally:\n        t(v[0])\nprint(v)"),
    ],
}
