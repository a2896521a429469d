"""Templates of EP09 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP09/consumer": [
        ("E", "tuple([<e> for <x> in <s>])"),
        ("E", "sum([<e> for <x> in <s>])"),
        ("E", "max([<e> for <x> in <s> if <c>], default=0)"),
        ("E", "frozenset([<e> for <x> in <s>])"),
        ("E", "min([(<e>, 1) for <x> in (3, 1, 2)], key=t)"),
        ("E", "sum([<x> * 2 for <x> in local if <x> > 4])"),
        ("E", "tuple([(y, <e>) for y in <r> if y for <x> in <s>])"),
        ("S", "from collections import deque, Counter\nprint(deque([<e> for <x> in <s>], 2))\nprint(Counter([<e2> for <x> in <s> if <c>]))"),
    ],
    "EP09/len-to-sum": [
        ("E", "len([<e> for <x> in <s> if <c>])"),
        ("E", "len([<x> for <x> in <s> if <c>])"),
        ("E", "len([<x> for <x> in <s>])"),
        ("E", "len([<e2> for y in <q>])"),
        ("E", "len([1 for <x>, y in numbers.items()]) + len([y for y in local if y])"),
        ("S", "<x> = list(<s>)\nprint(len([y for y in <x>]), len([<e> for y in <x>]))"),
    ],
    "EP09/any-all": [
        ("E", "any([<e> for <x> in <s>])"),
        ("E", "all([<c> for <x> in <s>])"),
        ("E", "any([<x> is None for <x> in (1, None, 2) if <c>])"),
        ("E", "all([y > 1 for y in [4, 5] for <x> in <s> if <x> is not None])"),
    ],
    "EP09/in-genexp": [
        ("E", "1 in [<e> for <x> in <s>]"),
        ("E", "<e2> not in [y for y in (1, 'k', None)]"),
        ("E", "'k' in [<x> for <x> in ['a', 'k', 2] if <c>]"),
        ("E", "2 not in [y + 1 for y in [4, 5]]"),
    ],
    "EP09/for-genexp": [
        ("S", "for y in [<x> for <x> in [1, 2, 3]]:\n    t(<e2>)"),
        ("S", "for y in [(v, 1) for v in [4, 5]]:\n    t(y)"),
        ("S", "for y in [<e> for <x> in <s> if <c>]:\n    t(y)"),
        ("S", "some = [4, 5]\nfor y in [z for z in some]:\n    t(<e>)"),
        ("S", "some = [4, 5]\nfor y in [z for z in some]:\n    some.append(<e>) if len(some) < 5 else None\nprint(len(some))"),
        ("S", "k = 1\nfor y in [(z, k) for z in args]:\n    k = <e2>\n    print(y)"),
    ],
    "EP09/readlines": [
        ("S", "import os\nn = 0\nwith open(os.devnull, 'rb') as f:\n    for line in f.readlines():\n        n += 1\nprint(n)"),
        ("S", "n = 0\nwith open(__file__, 'rb') as f:\n    for line in f.readlines():\n        n = <e>\nprint(n)"),
        ("S", "import os\nn = 0\nf = open(os.devnull)\nfor line in f.readlines():\n    n = (n, 1)\nprint(n)"),
        ("S", "n = 0\nwith open(__import__('sys').executable, 'rb') as f:\n    for line in f.readlines():\n        n += len(line)\n        break\n    print(n, f.read(2))"),
    ],
}
