"""Templates of EP14 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP14/explicit-none": [
        ("S", "<x> = p\nif <c>:\n    return <e>"),
        ("S", "for <x> in <s>:\n    if <c>:\n        return\n    return <e>"),
        ("S", "<x> = 1\nwith Swallow():\n    return <e>"),
    ],
    "EP14/truthiness-to-is-none": [
        ("S", "import re\nr = re.match(\"a\", <e2>)\nif not r:\n    t(1)\nelif r:\n    t(2)"),
        ("S", "def inner(v):\n    if v:\n        return <e2>\n    return None\nr = inner(<e>)\nif r:\n    t(r)\nprint(not r)"),
        ("S", "def inner(v):\n    if v:\n        return (v, <e2>)\nr = inner(<e>)\nt(1)\nif not r:\n    t(r)"),
        ("S", "def inner(v):\n    return [v] if v else None\nr = inner(<e>)\nif r:\n    r.pop()\nif r:\n    t(r)"),
    ],
    "EP14/redundant-none": [
        ("S", "<x> = p\nif <c>:\n    return None\nt(1)"),
        ("S", "t(1)\nreturn None"),
    ],
}
