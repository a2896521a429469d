"""Templates of EP15 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP15/list-cell": [
        ("S", "r = [0]\ndef inner(v):\n    t(r[0])\n    r[0] += <e2>\n    return r[0]\nprint(inner(1), r[0])"),
        ("S", "for i in (1, 2):\n    r = [<e2>]\n    def inner():\n        r[0] = [r[0]]\n    inner()\n    print(r[0])"),
        ("S", "def inner():\n    r[0] = <e2>\nif <c>:\n    r = [1]\ninner()\nprint(r[0])"),
        ("S", "r = [<e2>]\nclass A:\n    v = r[0]\n    def m(self):\n        \"doc\"\n        r[0] = self.v\nA().m()\nprint(r[0], (lambda: r[-1])())"),
        ("S", "r = [<e2>]\nn = [0]\ndef inner():\n    for r[0] in <s>:\n        a, n[0] = 5, r[0]\n        if n[0]:\n            break\n    return n[0]\nprint(inner(), r[0], n[0])"),
        ("S", "runs = []\nfor i in (1, 2):\n    r = [i]\n    def inner():\n        r[0] += yield\n    g = inner()\n    next(g)\n    runs.append(g)\nfor g in runs:\n    try:\n        g.send(3)\n    except StopIteration:\n        print(r[0])"),
        ("S", "r = [1]\ndef inner():\n    r[0] += bump()\ndef bump():\n    r[0] = <e2>\n    return 1\ntry:\n    inner()\nexcept TypeError:\n    pass\nprint(r[0])"),
        ("S", "r = [<e2>]\ndef inner(v):\n    with Swallow() as r[0], Swallow() as (n, r[0]):\n        t(v)\n    return r[0]\ntry:\n    inner(1)\nexcept TypeError:\n    print('t')\nprint(r[0])"),
    ],
    "EP15/module-global": [
        ("H", "global fresh\nfresh = 5\n---\nprint(<e>, fresh)"),
        ("H", "if LOG is not None:\n    global fresh, other\n    fresh = other = 5\n---\nglobal other\nother = <e>\nprint(fresh, other)"),
        ("H", "try:\n    global fresh\n    import missing_module as fresh\nexcept ImportError:\n    fresh = None\n---\ndef inner():\n    global fresh\n    fresh = <e>\ninner()\nprint(fresh)"),
        ("H", "global fresh\nclass fresh:\n    global other\n    other = 3\n---\nprint(fresh.__name__, other, <e>)"),
    ],
    "EP15/useless-nonlocal": [
        ("S", "<x> = 1\nn = 2\ndef inner():\n    nonlocal <x>, n\n    n = <x>\n    return <e>\nprint(inner(), n)"),
        ("S", "<x> = 1\ndef inner():\n    nonlocal <x>\n    def deep():\n        nonlocal <x>\n        <x> = 3\n    deep()\n    return <x>\nprint(inner())"),
        ("S", "<x> = 1\ndef inner():\n    nonlocal <x>\n    return <e>\nprint(inner())"),
    ],
    "EP15/useless-global": [
        ("S", "def inner():\n    global glob\n    return glob\nprint(inner())"),
        ("S", "def inner():\n    global glob, counter\n    counter = 1\n    return glob, (lambda: glob)()\nprint(inner())"),
        ("S", "def inner():\n    global glob\n    class A:\n        v = glob\n        def glob(self):\n            return glob\n    return A.v, A().glob()\nprint(inner())"),
        ("S", "glob = 5\ndef inner():\n    global glob\n    return glob\nprint(inner())"),
    ],
}
