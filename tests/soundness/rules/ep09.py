"""Templates of EP09 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP09/consumer": [
        ("E", "tuple([<e> for <x> in <s>])"),
        ("E", "sum([<e> for <x> in <s>])"),
        ("E", "max([<e> for <x> in <s> if <c>], default=0)"),
        ("E", "frozenset([<e> for <x> in <s>])"),
    ],
    "EP09/len-to-sum": [
        ("E", "len([<e> for <x> in <s> if <c>])"),
        ("E", "len([<x> for <x> in <s> if <c>])"),
    ],
}
