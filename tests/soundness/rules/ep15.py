"""Templates of EP15 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP15/list-cell": [
        ("S", "r = [0]\ndef inner(v):\n    t(r[0])\n    r[0] += <e2>\n    return r[0]\nprint(inner(1), r[0])"),
        ("S", "for i in (1, 2):\n    r = [<e2>]\n    def inner():\n        r[0] = [r[0]]\n    inner()\n    print(r[0])"),
        ("S", "def inner():\n    r[0] = <e2>\nif <c>:\n    r = [1]\ninner()\nprint(r[0])"),
        ("S", "r = [<e2>]\nclass A:\n    v = r[0]\n    def m(self):\n        \"doc\"\n        r[0] = self.v\nA().m()\nprint(r[0], (lambda: r[-1])())"),
    ],
    "EP15/useless-nonlocal": [
        ("S", "<x> = 1\ndef inner():\n    nonlocal <x>\n    return <e>\nprint(inner())"),
    ],
    "EP15/useless-global": [
        ("S", "def inner():\n    global glob\n    return glob\nprint(inner())"),
        ("S", "glob = 5\ndef inner():\n    global glob\n    return glob\nprint(inner())"),
    ],
}
