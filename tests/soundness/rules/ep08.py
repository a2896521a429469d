"""Templates of EP08 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP08/merge-ifs": [
        ("E", "[<e> for <x> in <s> if <c> if <x>]"),
        ("E", "[<x> for <x> in <s> if <x> or t(2) if <c>]"),
    ],
}
