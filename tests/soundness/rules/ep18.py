"""Templates of EP18 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP18/star-of-list-call": [
        ("E", "t(*list(<s>))"),
        ("E", "t(0, *tuple(<s>))"),
        ("E", "t(*list(<s>), <e2>)"),
        ("E", "dict(*list(<s>), a=<e2>)"),
        ("E", "t(<e2>, *list(<s>), 3)"),
    ],
}
