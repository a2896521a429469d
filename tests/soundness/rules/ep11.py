"""Templates of EP11 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP11/zip-range": [
        ("S", "for i, <x> in zip(range(len(<q>)), <q>):\n    print(i, <e>)"),
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
    ],
}
