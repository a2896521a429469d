"""Templates of EP49 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP49/quotes": [
        ("S", "def inner():\n    'doc \\'it\\''\nprint(inner.__doc__)"),
        ("S", "def inner():\n    'doc \"it\"'\nprint(inner.__doc__)"),
    ],
}
