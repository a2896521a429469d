"""Templates of EP25 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP25/super-no-args": [
        ("S", "class B(list):\n    def f(self):\n        return super(B, self).__len__()\nprint(B([1]).f())"),
        ("S", "class A:\n    def f(self, *a):\n        return <e2>\nclass B(A):\n    def f(self):\n        return [super(B, self).f() for z in (1,)]\nprint(B().f())"),
        ("S", "def deco(c):\n    return type(c.__name__, c.__bases__, dict(c.__dict__))\n@deco\nclass B(list):\n    def f(self):\n        return super(B, self).__len__()\nprint(B([1]).f())"),
        ("S", "class B(list):\n    def f(self):\n        self = B([1, 2])\n        return super(B, self).__len__()\nprint(B([1]).f())"),
    ],
}
