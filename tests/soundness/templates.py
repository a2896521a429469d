"""What the rule fuzzer builds programs from: templates, fillings, contexts.

A template is a piece of code that a rule may rewrite, with holes in angle brackets:

    <e> <f>  expressions            <c>  tests            <s> <r>  iterables
    <x> <y>  names of loop targets  <out> the name collected into

`E`-templates are expressions, `S`-templates statements of a function body. Every hole of a kind
gets one filling; fillings are adversarial on purpose, but one in three is harmless, so that
rules do fire. (A function that leaks StopIteration to its caller is missing on purpose: rules may
assume that none does.)
"""

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

# rule -> list of (kind, text)
TEMPLATES = {
    "EP03/redundant-ctor": [("E", "str('a')"), ("E", "str('a') + str()"), ("E", "str(<e>)")],
    "EP03/encode-literal": [("E", "'a\\n'.encode('ascii')"), ("E", "r'\\d'.encode()"), ("E", "<e>.encode('utf-8')")],
    "EP03/decode-literal": [("E", "b'a\\x41'.decode()"), ("E", "rb'\\d'.decode('ascii')")],
    "EP03/ctor-to-method": [("E", "bytes('a', 'utf-8')"), ("E", "bytes(<e>, 'ascii')"), ("E", "str(b'a', 'ascii', 'replace')"), ("E", "str(<e>, 'ascii')"), ("E", "bytes(f'{<e>}', 'utf-8')")],
    "EP04/and-or": [("E", "<c> and 'a' or <e>"), ("E", "<c> and [<e>] or <f>"), ("E", "(<c> and 1 or <e>) + 1"), ("E", "<c> and <e> or <f>")],
    "EP04/index-ternary": [("E", "(<e>, <f>)[<c>]"), ("E", "('a', 'b')[<e> is None]"), ("E", "[1, 2][not <e>]")],
    "EP04/nested-ternary": [("S", "<x> = p\nr = <e> if <c> else <f> if t(1) else 3\nprint(r)"), ("S", "<x> = p\nreturn <e> if <c> else 2 if <x> else 3")],
    "EP04/parenthesize-and-or": [("E", "<c> or <e> and <f>"), ("E", "<e> and <c> or <f>")],
    "EP04/useless-ternary": [("E", "True if <c> else False"), ("E", "False if <c> else True"), ("E", "True if <e> is None else False")],
    "EP05/zero-start": [("E", "<q>[0:2]"), ("E", "<q>[0:t(2)]"), ("E", "<q>[0:3:2]"), ("E", "<q>[0:]")],
    "EP05/len-end": [("E", "<q>[1:len(<q>)]"), ("E", "args[t(1):len(args)]")],
    "EP05/len-minus": [("E", "<q>[len(<q>) - 1]"), ("E", "<q>[len(<q>) - 2:]"), ("E", "<q>[:len(<q>) - 1]")],
    "EP05/full-slice-copy": [("E", "<q>[:]"), ("E", "local[:]")],
    "EP05/del-full-slice": [("S", "del local[:]\nprint(local)"), ("S", "<x> = list(<s>)\ndel <x>[:]\nprint(<x>)")],
    "EP05/prefix-suffix": [("S", "<x> = f'{p}z'\nif <x>.startswith('['):\n    <x> = <x>[1:]\nprint(<x>)"), ("S", "<x> = f'{<e2>}'\nif <x>.endswith('e'):\n    <x> = <x>[:-1]\nprint(<x>)")],
    "EP06/step-one": [("E", "<q>[0:2:1]"), ("E", "<q>[::]")],
    "EP06/split-stride": [("E", "<q>[0:3:2]"), ("E", "<q>[-3:9:2]"), ("S", "local[0:2:2] = [<e>]\nprint(local)")],
    "EP06/reverse-bounds": [("E", "<q>[3:0:-1]"), ("E", "<q>[:1:-1]"), ("E", "<q>[-1:-3:-1]"), ("E", "<q>[2::-2]")],
    "EP06/list-reverse": [("S", "local = local[::-1]\nprint(local)"), ("S", "<out> = [<e> for <x> in <s>]\n<out> = <out>[::-1]\nprint(len(<out>))"), ("S", "q = [1, 2]\nr = [q]\nq = q[::-1]\nprint(q, r)")],
    "EP06/for-reversed": [("S", "for <x> in <q>[::-1]:\n    print(<e>)"), ("S", "for <x> in local[::-1]:\n    t(<x>)\n    local.append(<e>) if len(local) < 9 else None")],
    "EP07/map-lambda": [("E", "list(map(lambda <x>: <e>, <s>))"), ("E", "set(map(lambda <x>: <e>, <s>))"), ("E", "dict(map(lambda <x>: (<e>, <f>), <s>))"),
                        ("E", "[f() if callable(f) else f for f in list(map(lambda <x>: <e>, <s>))]")],
    "EP07/map-multi": [("E", "list(map(lambda <x>, y: <e>, <s>, [1, 2]))"), ("E", "list(map(lambda y, <x>: <e>, [1], <s>))")],
    "EP07/filter-lambda": [("E", "list(filter(lambda <x>: <c>, <s>))"), ("E", "set(filter(lambda <x>: <c>, <s>))")],
    "EP07/ctor-genexp": [("E", "list(<e> for <x> in <s>)"), ("E", "set(<e> for <x> in <s> if <c>)"), ("E", "dict((<e>, <f>) for <x> in <s>)"),
                         ("E", "set([<e> for <x> in <s>])"), ("E", "list([<e> for <x> in <s>])")],
    "EP07/loop-append": [("S", "<out> = []\nfor <x> in <s>:\n    <out>.append(<e>)\nprint(<out>)"),
                         ("S", "<out> = []\nfor <x> in <s>:\n    if <c>:\n        <out>.append(<e>)\nprint(<out>)"),
                         ("S", "<out> = list()\nfor <x> in <s>:\n    for y in <r>:\n        <out>.append((<e>, y))\nprint(<out>)"),
                         ("S", "<out> = []\nfor <x> in <s>:\n    <out>.append(<e>)\nprint(<out>, <x>)"),
                         ("S", "<out> = []\nfor <x>, y in <s>:\n    <out>.append(<e>)\nprint([g() if callable(g) else g for g in <out>])")],
    "EP07/loop-append-variants": [("S", "<out> = []\nfor <x> in <s>:\n    if <c>:\n        continue\n    <out>.append(<e>)\nprint(<out>)"),
                                  ("S", "<out> = []\nfor <x> in <s>:\n    if <c>:\n        <out>.append(<e>)\n    else:\n        <out>.append(<f>)\nprint(<out>)"),
                                  ("S", "<out> = []\nfor <x> in <s>:\n    <out> += [<e>]\nprint(<out>)")],
    "EP07/loop-set": [("S", "<out> = set()\nfor <x> in <s>:\n    <out>.add(<e>)\nprint(len(<out>))")],
    "EP07/loop-dict": [("S", "<out> = {}\nfor <x> in <s>:\n    <out>[<e>] = <f>\nprint(<out>)"), ("S", "<out> = {}\nfor <x> in <s>:\n    <out>[<x>] = <e>\nprint(<out>)")],
    "EP07/any-all": [("S", "for <x> in <s>:\n    if <c>:\n        return True\nreturn False"), ("S", "for <x> in <s>:\n    if <c>:\n        return False\nreturn True")],
    "EP08/merge-ifs": [("E", "[<e> for <x> in <s> if <c> if <x>]"), ("E", "[<x> for <x> in <s> if <x> or t(2) if <c>]")],
    "EP09/consumer": [("E", "tuple([<e> for <x> in <s>])"), ("E", "sum([<e> for <x> in <s>])"), ("E", "max([<e> for <x> in <s> if <c>], default=0)"), ("E", "frozenset([<e> for <x> in <s>])")],
    "EP09/len-to-sum": [("E", "len([<e> for <x> in <s> if <c>])"), ("E", "len([<x> for <x> in <s> if <c>])")],
    "EP10/counter-last": [("S", "n = 1\nfor <x> in <s>:\n    print(n, <e>)\n    n += 1"), ("S", "n = 0\nfor <x> in <s>:\n    if <c>:\n        break\n    t(n)\n    n += 1\nprint('end')"),
                          ("S", "n = 0\nfor <x> in <s>:\n    t(n)\n    n += 1\nprint(n)")],
    "EP10/counter-first": [("S", "n = 0\nfor <x> in <s>:\n    n += 1\n    if <c>:\n        continue\n    print(n, <e>)")],
    "EP10/enumerate-unused": [("S", "for n, <x> in enumerate(<s>):\n    print(<e>)"), ("S", "for _, <x> in enumerate(<q>):\n    t(<x>)\nprint(_)")],
    "EP10/enumerate-lookup": [("S", "for i, <x> in enumerate(<q>):\n    print(i, <q>[i])"), ("S", "for i, v in enumerate(local):\n    t(<e2>)\n    print(local[i], v)"), ("S", "for i, <x> in enumerate(args):\n    print(args[i], <e>)")],
    "EP10/range-len": [("S", "for i in range(len(<q>)):\n    print(i, <q>[i])"), ("S", "for i in range(len(local)):\n    print(i, local[i], <e>)")],
    "EP10/range-len-drop-index": [("S", "for i in range(len(<q>)):\n    print(<q>[i])"), ("S", "for i in range(len(local)):\n    t(local[i])\n    local.append(1) if len(local) < 6 else None")],
    "EP10/range-len-alias": [("S", "for i in range(len(args)):\n    <x> = args[i]\n    print(i, <e>)"), ("S", "for i in range(len(<q>)):\n    <x> = <q>[i]\n    print(<x>, <e>)")],
    "EP11/zip-range": [("S", "for i, <x> in zip(range(len(<q>)), <q>):\n    print(i, <e>)")],
    "EP11/zip-count": [("S", "import itertools\nfor i, <x> in zip(itertools.count(1), <s>):\n    print(i, <e>)")],
    "EP11/dict-items": [("S", "d = {1: 2, 3: 4}\nfor k in d:\n    <x> = d[k]\n    print(k, <e>)"), ("S", "d = {1: 2, 3: 4}\nfor k, v in zip(d.keys(), d.values()):\n    t((k, v))")],
    "EP11/parallel-min": [("S", "for i in range(min(len(<q>), len(args))):\n    print(<q>[i], args[i])"), ("S", "for i in range(min(len(local), len(args))):\n    t(<e2>)\n    print(local[i], args[i])")],
    "EP11/pairwise": [("S", "for <x>, y in zip(<q>, <q>[1:]):\n    print(y, <e>)"), ("S", "for <x>, y in zip(args, args[1:]):\n    t(<e2>)\n    print(<x>, y)")],
    "EP12/else-no-break": [("S", "for <x> in <s>:\n    t(<e>)\nelse:\n    print('else')"), ("S", "n = 2\nwhile n:\n    n -= 1\nelse:\n    print(<e2>)")],
    "EP12/else-to-any": [("S", "for <x> in <s>:\n    if <c>:\n        break\nelse:\n    print('none')"), ("S", "for <x> in <s>:\n    if <c>:\n        break\nelse:\n    print('none')\nprint(<x>)")],
    "EP12/else-default-next": [("S", "for <x> in <s>:\n    if <c>:\n        r = <e>\n        break\nelse:\n    r = None\nprint(r)")],
    "EP12/flag-to-any": [("S", "r = False\nfor <x> in <s>:\n    if <c>:\n        r = True\n        break\nprint(r)"), ("S", "r = True\nfor <x> in <s>:\n    if <c>:\n        r = False\n        break\nprint(r)")],
    "EP12/flag-to-next": [("S", "r = None\nfor <x> in <s>:\n    if <c>:\n        r = <e>\n        break\nprint(r)")],
    "EP12/else-return": [("S", "<x> = 1\nfor <x> in <s>:\n    t(<x>)\n    if <c>:\n        break\nelse:\n    print('else')"), ("S", "n = 1\nfor <x> in <s>:\n    n = 2\n    if <c>:\n        break\n    t(<e>)\nelse:\n    n = 3\nreturn n")],
    "EP12/else-flag": [("S", "for <x> in <s>:\n    t(<x>)\n    if <c>:\n        break\nelse:\n    print('else')\nt(1)"), ("S", "for <x> in <s>:\n    if <c>:\n        break\nelse:\n    print('else')\nt(<x>)"),
                       ("S", "for <x> in <s>:\n    try:\n        if <c>:\n            break\n    finally:\n        t('fin')\nelse:\n    print('else')")],
    "EP13/tail-to-else": [("S", "<x> = 1\ntry:\n    r = <e>\n    return <x>\nexcept ValueError:\n    return None"), ("S", "try:\n    <x> = t(1)\n    r = <e>\nexcept (ValueError, KeyError):\n    r = 0\nprint(r)"),
                          ("S", "<x> = 1\nfor y in <s>:\n    try:\n        t(<e>)\n        break\n    except ValueError as w:\n        print('v')\n    finally:\n        t('f')")],
    "EP13/head-hoist": [("S", "<x> = 1\ntry:\n    r = None\n    r = <e>\nexcept ValueError:\n    print(r)"), ("S", "<x> = p\ntry:\n    r = <e>\n    t(r)\nexcept (NameError, KeyError):\n    print('k')")],
    "EP13/flag-to-else": [("S", "r = False\ntry:\n    <x> = <e>\n    r = True\nexcept (ValueError, KeyError):\n    t(1)\nif r:\n    t(<e2>)"), ("S", "for y in <s>:\n    r = False\n    try:\n        if <c>:\n            continue\n        r = True\n    except TypeError as w:\n        print(1)\n    if r:\n        t(<e>)\n        break")],
    "EP13/dup-cleanup": [("S", "<x> = 1\ntry:\n    t(<e>)\nexcept:\n    t(<x>)\n    raise\nt(<x>)"), ("S", "for y in <s>:\n    try:\n        r = <e>\n    except BaseException:\n        print(y)\n        t(<e2>)\n        raise\n    print(y)\n    t(<e2>)")],
    "EP13/useless-handler": [("S", "<x> = 1\ntry:\n    print(<e>)\nexcept KeyError:\n    t('k')\nexcept ValueError:\n    raise"), ("S", "<x> = 1\ntry:\n    print(<e>)\nexcept ValueError:\n    raise\nfinally:\n    t('f')")],
    "EP13/empty-clause": [("S", "<x> = 1\ntry:\n    print(<e>)\nexcept ValueError:\n    t('v')\nfinally:\n    pass")],
    "EP13/merge-try-finally": [("S", "<x> = 1\ntry:\n    try:\n        print(<e>)\n    except ValueError:\n        t('v')\nfinally:\n    t('f')")],
    "EP14/explicit-none": [("S", "<x> = p\nif <c>:\n    return <e>"), ("S", "for <x> in <s>:\n    if <c>:\n        return\n    return <e>"), ("S", "<x> = 1\nwith Swallow():\n    return <e>")],
    "EP14/truthiness-to-is-none": [("S", "import re\nr = re.match(\"a\", <e2>)\nif not r:\n    t(1)\nelif r:\n    t(2)"), ("S", "def inner(v):\n    if v:\n        return <e2>\n    return None\nr = inner(<e>)\nif r:\n    t(r)\nprint(not r)"), ("S", "def inner(v):\n    if v:\n        return (v, <e2>)\nr = inner(<e>)\nt(1)\nif not r:\n    t(r)"), ("S", "def inner(v):\n    return [v] if v else None\nr = inner(<e>)\nif r:\n    r.pop()\nif r:\n    t(r)")],
    "EP14/redundant-none": [("S", "<x> = p\nif <c>:\n    return None\nt(1)"), ("S", "t(1)\nreturn None")],
    "EP15/list-cell": [("S", "r = [0]\ndef inner(v):\n    t(r[0])\n    r[0] += <e2>\n    return r[0]\nprint(inner(1), r[0])"), ("S", "for i in (1, 2):\n    r = [<e2>]\n    def inner():\n        r[0] = [r[0]]\n    inner()\n    print(r[0])"), ("S", "def inner():\n    r[0] = <e2>\nif <c>:\n    r = [1]\ninner()\nprint(r[0])"), ("S", "r = [<e2>]\nclass A:\n    v = r[0]\n    def m(self):\n        \"doc\"\n        r[0] = self.v\nA().m()\nprint(r[0], (lambda: r[-1])())")],
    "EP15/useless-nonlocal": [("S", "<x> = 1\ndef inner():\n    nonlocal <x>\n    return <e>\nprint(inner())")],
    "EP15/useless-global": [("S", "def inner():\n    global glob\n    return glob\nprint(inner())"), ("S", "glob = 5\ndef inner():\n    global glob\n    return glob\nprint(inner())")],
    "EP18/star-of-list-call": [("E", "t(*list(<s>))"), ("E", "t(0, *tuple(<s>))"), ("E", "t(*list(<s>), <e2>)"), ("E", "dict(*list(<s>), a=<e2>)"), ("E", "t(<e2>, *list(<s>), 3)")],
    "EP25/super-no-args": [("S", "class B(list):\n    def f(self):\n        return super(B, self).__len__()\nprint(B([1]).f())"),
                           ("S", "class A:\n    def f(self, *a):\n        return <e2>\nclass B(A):\n    def f(self):\n        return [super(B, self).f() for z in (1,)]\nprint(B().f())"),
                           ("S", "def deco(c):\n    return type(c.__name__, c.__bases__, dict(c.__dict__))\n@deco\nclass B(list):\n    def f(self):\n        return super(B, self).__len__()\nprint(B([1]).f())"),
                           ("S", "class B(list):\n    def f(self):\n        self = B([1, 2])\n        return super(B, self).__len__()\nprint(B([1]).f())")],
    "EP26/object-base": [("S", "class A(object):\n    pass\nprint(A.__bases__)"), ("S", "class M(type):\n    def __new__(m, n, b, d):\n        print(b)\n        return type.__new__(m, n, b, d)\nclass A(object, metaclass=M):\n    pass")],
    "EP49/quotes": [("S", "def inner():\n    'doc \\'it\\''\nprint(inner.__doc__)"), ("S", "def inner():\n    'doc \"it\"'\nprint(inner.__doc__)")],
}

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
