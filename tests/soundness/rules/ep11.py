"""Templates of EP11 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP11/zip-range": [
        ("S", "for i, <x> in zip(range(len(<q>)), <q>):\n    print(i, <e>)"),
        ("S", "for i, <x> in zip(range(1, len(args) + 1), args):\n    print(i, <e>)"),
        ("S", "for <x>, i in zip(<q>, range(len(<q>))):\n    print(i, <e>)"),
        ("E", "dict(zip(range(len(<q>)), <q>))"),
        ("E", "list(zip(range(2, len(local) + 2), local))"),
        ("E", "{<x>: i for <x>, i in zip(args, range(len(args)))}"),
        ("E", "any(<e> for i, <x> in zip(range(len(local)), local))"),
    ],
    "EP11/zip-count": [
        ("S", "import itertools\nfor i, <x> in zip(itertools.count(1), <s>):\n    print(i, <e>)"),
    ],
    "EP11/dict-items": [
        ("S", "d = {1: 2, 3: 4}\nfor k in d:\n    <x> = d[k]\n    print(k, <e>)"),
        ("S", "d = {1: 2, 3: 4}\nfor k, v in zip(d.keys(), d.values()):\n    t((k, v))"),
    ],
    "EP11/parallel-min": [
        ("S", "for i in range(min(len(<q>), len(args))):\n    print(<q>[i], args[i])"),
        ("S", "for i in range(min(len(local), len(args))):\n    t(<e2>)\n    print(local[i], args[i])"),
    ],
    "EP11/pairwise": [
        ("S", "for <x>, y in zip(<q>, <q>[1:]):\n    print(y, <e>)"),
        ("S", "for <x>, y in zip(args, args[1:]):\n    t(<e2>)\n    print(<x>, y)"),
        ("S", "for <x>, y in zip(<q>[:-1], <q>[1:]):\n    print(y, <e>)"),
        ("E", "all(<e> for <x>, y in zip(local, local[1:]))"),
        ("E", "list(zip(<q>[:-1], <q>[1:]))"),
        ("E", "[(y, <e>) for <x>, y in zip(<q>, <q>[1:])]"),
        ("E", "set(zip(args, args[1:]))"),
    ],
    "EP11/zip-strict": [
        ("S", "b = [t(v) for v in args]\nfor <x>, y in zip(args, b):\n    print(y, <e>)"),
        ("S", "a, b = list(<s>), list(<s>)\nif len(a) != len(b):\n    raise ValueError\nprint(list(zip(a, b)))"),
    ],
    "EP11/parallel-index": [
        ("S", "b = [t(v) for v in <q>]\nfor i in range(len(<q>)):\n    print(<q>[i], b[i])"),
        ("S", "b = [0] * len(args)\nfor i in range(len(args)):\n    t(<e2>)\n    print(args[i], b[i])"),
        ("S", "b = list(local)\n<e2>\nfor i in range(len(local)):\n    if <c>:\n        break\n    print(i, local[i], b[i])\nprint(i)"),
        ("S", "a, b = list(<s>), list(<s>)\nif len(a) != len(b):\n    raise ValueError\nfor i in range(len(a)):\n    print(a[i], b[i], <e2>)"),
        ("S", "a, b = list(<s>), list(args)\nfor i in range(len(a)):\n    if len(a) != len(b):\n        raise ValueError\n    print(a[i], b[i])"),
        ("E", "[(args[i], local[i], <e2>) for i in range(len(args))]"),
    ],
    "EP11/enumerate-other": [
        ("S", "b = sorted(args)\nfor i, <x> in enumerate(args):\n    print(b[i], <e>)"),
        ("S", "b = args[:]\nfor i, <x> in enumerate(args):\n    y = b[i]\n    print(y, <e>)"),
        ("S", "b = [t(v) for v in <q>]\nfor i, <x> in enumerate(<q>):\n    print(b[i])\n    b.append(1) if len(b) < 5 else None"),
    ],
}
