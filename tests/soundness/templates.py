"""What the rule fuzzer builds programs from: templates, fillings, contexts.

Templates stand in rules/, a file an item. A template is a piece of code that a rule may rewrite, with holes in angle brackets:

    <e> <f>  expressions            <c>  tests            <s> <r>  iterables
    <x> <y>  names of loop targets  <out> the name collected into

`E`-templates are expressions, `S`-templates statements of a function body, `H`-templates the first
lines of a file, a line `---`, statements of a function body. Every hole of a kind
gets one filling; fillings are adversarial on purpose, but one in three is harmless, so that
rules do fire. (A function that leaks StopIteration to its caller is missing on purpose: rules may
assume that none does.)
"""

import glob
import os
import runpy

PRELUDE = '''\
import sys
LOG = []
def t(x, *rest):
    LOG.append(("t", x))
    return x
def boom(x=None):
    LOG.append("boom")
    raise ValueError(x)
class Noisy:
    def __init__(self, v):
        self.v = v
    def __bool__(self):
        LOG.append(("bool", self.v))
        return bool(self.v)
    def __eq__(self, other):
        LOG.append(("eq", self.v))
        return self.v == getattr(other, "v", other)
    def __ne__(self, other):
        LOG.append(("ne", self.v))
        return True
    def __lt__(self, other):
        LOG.append(("lt", self.v))
        return self.v < getattr(other, "v", other)
    def __hash__(self):
        LOG.append(("hash", self.v))
        return hash(self.v)
    def __len__(self):
        LOG.append(("len", self.v))
        return 2
    def __iter__(self):
        LOG.append(("iter", self.v))
        return iter([1, 2])
    def __getitem__(self, i):
        LOG.append(("item", i))
        if isinstance(i, int) and i > 2:
            raise IndexError(i)
        return i
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        LOG.append(("attr", name))
        return 7
    def __add__(self, other):
        LOG.append("add")
        return 1
    def __repr__(self):
        return "Noisy(%r)" % (self.v,)
class Angry:
    def __bool__(self):
        LOG.append("angry")
        raise KeyError("bool")
    def __repr__(self):
        return "Angry()"
class MyList(list):
    def __getitem__(self, i):
        LOG.append(("my", i))
        return list.__getitem__(self, i)
    def __iter__(self):
        LOG.append("myiter")
        return iter([9])
class Swallow:
    def __enter__(self):
        return self
    def __exit__(self, *exc):
        LOG.append("exit")
        return True
def gen(*values):
    try:
        for v in values:
            LOG.append(("yield", v))
            yield v
    finally:
        LOG.append("closed")
def bad_gen():
    yield 1
    LOG.append("raise")
    raise ValueError("gen")
counter = 5
def rebind(x=None):
    global counter, glob
    counter += 1
    glob = [counter]
    LOG.append("rebind")
    return counter
nan = float("nan")
glob = [3, 1, 2]
numbers = {0: "a", 1: "b", 2: "c"}
'''

# Harmless fillings first: the generator draws them more often.
EXPRESSIONS = ["<x>", "<x>", "1", "'k'", "None", "(<x>, 1)", "<x> + 1", "str(<x>)", "[<x>]", "t(<x>)", "t('e')",
               "<x> if <x> else 0", "<x> or t('or')", "not <x>", "lambda: <x>", "(lambda: <x>)()", "boom(<x>)",
               "(w := <x>)", "next(iter([]))", "Noisy(<x>)", "Angry()", "{'a': <x>}", "<x> if t(0) else (<x>, 2)",
               "f'{<x>}'", "[<x> for z in (1, 2)]", "list(z for z in (<x>,))", "p", "glob", "<x>.real",
               "len(<out>)", "sum(<out>) if <out> else 0", "locals() and 1", "(<x>\n        )", "*(<x>,)", "-<x>",
               "<x> == 2", "<x> is None", "nan",
               "rebind(<x>)", "rebind()", "counter + 1", "local.append(<x>)", "local.pop()", "lambda y=<x>: y", "eval('p')",
               "vars() and 0", "p.append(<x>) if p[5:] == [] else 0", "local", "local[0]", "list(local)", "super", "(yield <x>)",
               "glob[0]", "args and args[0]", "f'{<x>!r:>3}'", "gen(<x>)", "<x> and t(1)", "-1", "''"]
TESTS = ["<x>", "<x> > 1", "<x> is None", "<x> is not None", "<x> in (1, 2)", "not <x>", "<x> == 2", "t(<x>)",
         "t(<x>) and t('c')", "<x> or t('d')", "Noisy(<x>)", "Angry()", "boom(<x>) is None", "(w := <x>)",
         "next(iter([1]))", "next(iter([]), <x>)", "True", "<x> if <x> else t(0)", "lambda: <x>", "p", "len(<out>) < 2",
         "1 // <x> == 1", "isinstance(<x>, int)", "<x> in glob", "<x> == nan",
         "rebind(<x>) > 7", "local.append(<x>)", "any(y for y in (<x>,))", "<x> != 2", "local", "counter > 5", "0"]
ITERABLES = ["p", "[1, 2, 0]", "(1, 2)", "range(3)", "'ab'", "[]", "glob", "gen(1, 2, 0)", "bad_gen()", "Noisy(1)",
             "MyList([1, 2])", "numbers", "numbers.items()", "t([1, None, 2])", "1, 2", "[1] if p else [2]", "iter([1, 2])",
             "{1, 2}", "(v for v in (1, 2))", "[v for v in p]", "boom()", "(w := [1, 2])", "map(t, [1, 2])",
             "list(p)", "enumerate(p)", "zip(p, p)", "<out>", "<x>", "lambda: 1",
             "local", "args", "sorted(local)", "local + [9]", "b'ab'", "[t(1), t(0)]", "list(local)", "local if p else []", "None",
             "map(str, local)", "reversed(local)"]
SEQUENCES = ["p", "list(p)", "glob", "MyList([1, 2, 3])", "Noisy(1)", "numbers", "'abcdef'", "args", "local", "local",
             "args", "memoryview(b'abc')", "range(5)", "b'abc'", "t([1, 2, 3])"]
NAMES = ["x", "x", "x", "i", "v", "p", "list", "out", "glob"]

# rule -> list of (kind, text), from rules/*.py: a file an item.
TEMPLATES = {}
for _path in sorted(glob.glob(os.path.join(os.path.dirname(os.path.abspath(__file__)), "rules", "ep*.py"))):
    TEMPLATES.update(runpy.run_path(_path)["TEMPLATES"])

# Each wraps the indented body of the tested function; %s is the body at four blanks.
CONTEXTS = [
    "def f(p, *args):\n    local = [4, 5, 6]\n%s\nresult = f([1, 2, 0], 7, 8)\n",
    "def f(p, *args):\n    local = [4, 5, 6]\n%s\nresult = f([1, 2, 0], 7, 8)\n",
    "def f(p, *args):\n    local = (4, 5, 6)\n%s\nresult = f([], 'z')\n",
    "def f(p, *args):\n    local = [4, 5, 6]\n    x = v = 'before'\n%s\n    print(x, v)\nresult = f([1, 2, 0], 7, 8)\n",
    "def f(p, *args):\n    local = [4, 5, 6]\n    out = r = n = 'unset'\n    try:\n%t\n    except (ValueError, KeyError, RuntimeError):\n        print('caught', out, r, n)\n    print(out, r, n)\nresult = f([1, 2, 0], 7, 8)\n",
    "def f(p, *args):\n    local = [4, 5, 6]\n    out = r = n = 'unset'\n    with Swallow():\n%t\n    print(out, r, n)\nresult = f([1, 2, 0], 7, 8)\n",
    "def f(p, *args):\n    local = [4, 5, 6]\n    try:\n%t\n    finally:\n        print('finally', [k for k in ('out', 'r', 'n', 'x', 'i') if k in locals()])\nresult = f([1, 2, 0], 7, 8)\n",
    "def f(p, *args):\n    local = [4, 5, 6]\n    for outer in (1, 2):\n%t\nresult = f([1, 2, 0], 7, 8)\n",
    "def f(p, *args):\n    local = [4, 5, 6]\n    hold = lambda: (x, out)\n    x = out = 0\n%s\n    print(hold())\nresult = f([1, 2, 0], 7, 8)\n",
    "def f(p, *args):\n    global x, out, r, n, i\n    local = [4, 5, 6]\n%s\nresult = f([1, 2, 0], 7, 8)\n",
    "def f(p, *args):\n    local = [4, 5, 6]\n%s\n    return sorted(k for k in locals() if k != 'self')\nresult = f([1, 2, 0], 7, 8)\n",
    "def outer():\n    x = out = 'o'\n    def f(p, *args):\n        nonlocal x, out\n        local = [4, 5, 6]\n%t\n    got = f([1, 2, 0], 7, 8)\n    return got, x, out\nresult = outer()\n",
    "class C:\n    def f(self, p, *args):\n        local = [4, 5, 6]\n%t\nresult = C().f([1, 2, 0], 7, 8)\n",
    "def f(p, *args):\n    local = [4, 5, 6]\n    yield 1\n%s\n    yield 2\nresult = list(f([1, 2, 0], 7, 8))\n",
    "import asyncio\nasync def f(p, *args):\n    local = [4, 5, 6]\n%s\nresult = asyncio.run(f([1, 2, 0], 7, 8))\n",
    "def f(p, *args):\n    local = [4, 5, 6]\n    keep = local\n%s\n    print(keep)\nresult = f([1, 2, 0], 7, 8)\n",
    "def f(p, *args):\n    local = [4, 5, 6]\n%s\ndef list(*a):\n    return ['mine', a]\ndef any(*a):\n    return 'mine'\nresult = f([1, 2, 0], 7, 8)\n",
    "def f(p, *args):\n    local = [4, 5, 6]\n    exec('x = 5')\n%s\nresult = f([1, 2, 0], 7, 8)\n",
    "def f(p, *args):  # comment\n    local = [4, 5, 6]  # comment\n    # comment\n%c\nresult = f([1, 2, 0], 7, 8)\n",
    "p = [1, 2, 0]\nargs = (7, 8)\nlocal = [4, 5, 6]\nif p:\n%s\n",
    "class C:\n    p = [1, 2, 0]\n    args = (7, 8)\n    local = [4, 5, 6]\n%s\n",
]

EXPRESSION_STATEMENTS = ["<x> = 2\nprint(<E>)", "<x> = 2\nr = <E>\nprint(r)", "<x> = 2\nreturn <E>", "<x> = 2\nfor z in (1, 2):\n    t(<E>)",
                         "<x> = 2\nprint([<E> for z in (1,)])", "<x> = 2\nh = lambda: <E>\nprint(h())", "<x> = 2\nif <E>:\n    print('yes')", "<x> = 2\nprint(f\"{<E>}\")",
                         "<x> = 2\nt(<E>, <E>)", "<x> = 2\nprint((<E>) == 1, -1 if <E> else 0)"]
