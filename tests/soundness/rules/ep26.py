"""Templates of EP26 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP26/object-base": [
        ("S", "class A(object):\n    pass\nprint(A.__bases__)"),
        ("S", "class M(type):\n    def __new__(m, n, b, d):\n        print(b)\n        return type.__new__(m, n, b, d)\nclass A(object, metaclass=M):\n    pass"),
    ],
}
