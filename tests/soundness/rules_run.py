"""Rewrite small generated programs and compare what they do before and after.

    rules_run.py BURNISH [--count N] [--seed N] [--select CODES] [--unsafe] [--python PROGRAM]...

Each program puts one form that some rule rewrites into one context, with its holes
filled by expressions chosen to go wrong: they log, raise, rebind, capture, suspend,
shadow. Only safe rewrites are applied. Left out is what
the rules document as tolerated: a StopIteration that an unknown function lets out. Both versions run under every interpreter given
(default: this one); compared are the log, the result or the exception's type, and the
variables of the module. With --unsafe every rewrite is applied: then differences must be
found, or the comparison is blind. Prints each difference and a summary; exits 1 when there is one.
"""
import argparse
import itertools
import json
import os
import random
import subprocess
import sys
import tempfile

PRELUDE = '''\
import itertools
LOG = []
def t(x, *rest):
    LOG.append(repr_(x))
    return x
def repr_(x):
    return x if isinstance(x, (int, str, bool, type(None))) else type(x).__name__
def boom(x=0):
    LOG.append("boom")
    raise ValueError(x)
def gen(*xs):
    try:
        for x in xs:
            LOG.append(("gen", repr_(x)))
            yield x
    finally:
        LOG.append("closed")
class Sub(list):
    def __iter__(self):
        LOG.append("iter")
        return iter([7, 8])
    def __len__(self):
        LOG.append("len")
        return 3
    def __getitem__(self, i):
        LOG.append(("getitem", repr_(i)))
        return list.__getitem__(self, i)
class Odd:
    def __bool__(self):
        LOG.append("bool")
        return True
    def __eq__(self, other):
        LOG.append("eq")
        return False
    def __hash__(self):
        LOG.append("hash")
        return 1
    def __len__(self):
        LOG.append("length")
        return 0
G = 5
def rebind(x=None):
    global G
    G += 1
    LOG.append("rebind")
    return G
class Base:
    def m(self, *a):
        return [1, 2]
    n = [4, 5]
'''

# Forms: statements with holes. {e} uses x; {s}, {s2} iterable; {c} condition on x; {v} any value.
FORMS = [
    "r = list(map(lambda x: {e}, {s}))",
    "r = set(map(lambda x: {e}, {s}))",
    "r = dict(map(lambda x: ({e}, {e2}), {s}))",
    "r = list(map(lambda x, y: {e}, {s}, {s2}))",
    "r = list(filter(lambda x: {c}, {s}))",
    "r = set(filter(lambda x: {c}, {s}))",
    "r = list({e} for x in {s})",
    "r = set({e} for x in {s} if {c})",
    "r = dict(({e}, {e2}) for x in {s})",
    "r = set([{e} for x in {s}])",
    "r = tuple([{e} for x in {s}])",
    "r = any([{c} for x in {s}])",
    "r = sum([{e} for x in {s}])",
    "r = len([{e} for x in {s} if {c}])",
    "r = [x for x in {s} if {c} if {e}]",
    "r = {v}[0:{v2}]",
    "r = {s}[{v}:len({s})]",
    "r = {v} and {v2} or {v3}",
    "r = ({v}, {v2})[{v3}]",
    "r = True if {v} else False",
    "r = f_(*[{v}, {v2}], k={v3})",
    "r = print_(*[x for x in {s}])",
    "r = zip(range(len({s})), {s})",
    "r = []\nfor x in {s}:\n    r.append({e})",
    "r = []\nfor x in {s}:\n    if {c}:\n        r.append({e})",
    "r = set()\nfor x in {s}:\n    r.add({e})",
    "r = {{}}\nfor x in {s}:\n    r[{e}] = {e2}",
    "q = {s}\nr = []\nfor i in range(len(q)):\n    r.append(q[i])\n    {e3}",
    "q = {s}\nfor i in range(len(q)):\n    x = q[i]\n    t(i)\n    {e3}",
    "i = 0\nfor x in {s}:\n    t(i)\n    {e3}\n    i += 1",
    "for i, x in enumerate({s}):\n    {e3}",
    "for x in {s}:\n    if {c}:\n        r = x\n        break\nelse:\n    r = {v}",
    "for x in {s}:\n    {e3}\nelse:\n    t('else')",
    "r = False\nfor x in {s}:\n    if {c}:\n        r = True\n        break",
    "try:\n    r = {v}\n    r = {v2}\nexcept ValueError:\n    r = {v3}",
    "try:\n    r = {v}\nexcept ValueError:\n    raise\nfinally:\n    t('fin')",
    "q = [0]\ndef g():\n    q[0] += 1\n    return {v}\nr = g(), q[0]",
    "r = {s}\nr = r[::-1]",
    "for x in {s}[::-1]:\n    {e3}",
    "r = not {v} == {v2}",
]

# Of these a function is made: its result is what is looked at.
RETURNS = [
    "for x in {s}:\n    if {c}:\n        return True\nreturn False",
    "for x in {s}:\n    if not {c}:\n        return False\nreturn True",
    "for x in {s}:\n    if {c}:\n        break\nelse:\n    return {v}\nreturn x",
    "if {v}:\n    return {v2}\nreturn None",
]

ELEMENTS = [
    "x", "x", "x", "t(x)", "x * 2", "(x, 1)", "str(x)", "x if x else t(0)", "rebind(x)", "boom(x)",
    "(w := x)", "lambda: x", "lambda y=x: y", "next(it)", "list(locals())", "[x for x in (x,)]",
    "(lambda: x)()", "Odd()", "x or Odd()", "(yield x)", "super().m(x)", "__class__", "n", "G + x",
    "[x, [x]]", "{'k': x}", "x.real", "-x", "not x", "f'{x}'", "f\"{x!r:>3}\"", "list(x for _ in (1,))",
    "r", "i", "vars()", "eval('x')", "x and t(1)", "x == 2", "(x,)", "itertools.count(x)", "0", "''",
    "gen(x)", "t(x)  # note\n", "lst", "lst.append(x)", "lst.pop()", "q",
]
CONDITIONS = [
    "x", "x > 1", "t(x)", "not x", "x in (1, 2)", "Odd()", "x == Odd()", "boom(x)", "(w := x)", "x and t(x)",
    "rebind(x) > 7", "True", "0", "x if x else 1", "lambda: x", "next(it)", "x is None", "x != 2",
    "lst.append(x)", "any(y for y in (x,))",
]
ITERABLES = [
    "[1, 2, 3]", "(1, 2)", "t([3, 0, 4])", "gen(1, 2)", "{1: 2, 3: 4}", "range(3)", "iter([1, 2])", "'ab'",
    "(z := [1, 2])", "Sub([1, 2, 3])", "[]", "lst", "lst if G else []", "boom()", "n", "{2, 1}", "None",
    "lst or [1]", "(y for y in (1, 0))", "sorted(lst)", "lambda: lst", "list(lst)", "lst + [9]", "d.items()",
    "map(str, lst)", "self.n", "[t(1), t(0)]", "b'ab'", "rebind", "[x for x in lst]", "x",
]
VALUES = [
    "1", "0", "t(2)", "lst", "G", "Odd()", "boom()", "rebind()", "None", "''", "'s'", "n", "[]", "x", "lst[0]",
    "d.get(1)", "not lst", "lst == []", "lambda: 1", "(w := 3)", "t(0) or 1", "1 if G else 2", "Sub([1, 2])",
    "True", "False", "G > 3", "-1", "lst.pop()", "a", "a.real", "(yield 4)",
]

CONTEXTS = {
    "module": "{body}",
    "function": "def f(a, lst, d, n):\n    it = iter([5, 6])\n    x = 0\n{body2}\n"
                "    return [repr_(v) for v in (locals().get('r'), x)]\nR = f(1, [1, 2], {{1: 2}}, [3])",
    "quiet": "def f(a, lst, d, n):\n{body2}\n    return r if 'r' in dir() else None\n"
             "R = f(1, [1, 2], {{1: 2}}, [3])",
    "plain": "def f(a, lst, d, n):\n    r = None\n{body2}\n    return r\nR = f(1, [1, 2], {{1: 2}}, [3])",
    "method": "class C(Base):\n    def f(self, a, lst, d, n=3):\n        r = None\n{body3}\n        return r\n"
              "R = C().f(1, [1, 2], {{1: 2}})",
    "class": "class C(Base):\n    a = 1\n    n = [2]\n    self = Base()\n    lst = [1]\n{body2}",
    "try": "def f(a, lst, d, n):\n    r = None\n    x = 0\n    try:\n{body3}\n    except ValueError:\n"
           "        return ('caught', repr_(r), x)\n    return r\nR = f(1, [1, 2], {{1: 2}}, [3])",
    "generator": "def f(a, lst, d, n):\n    r = None\n    yield 1\n{body2}\n    yield r\n"
                 "R = list(f(1, [1, 2], {{1: 2}}, [3]))",
    "closure": "def f(a, lst, d, n):\n    r = x = i = None\n    def look():\n        return repr_(r), repr_(x), i\n"
               "{body2}\n    return look()\nR = f(1, [1, 2], {{1: 2}}, [3])",
    "shadow": "def map(f, *s):\n    return [99]\nlist = tuple\nany = sum\n{body}",
    "later": "def f(a, lst, d, n):\n    r = x = None\n{body2}\n    return x, r\nR = f(1, [1, 2], {{1: 2}}, [3])",
    "loop": "def f(a, lst, d, n):\n    r = x = None\n    for k in range(2):\n        LOG.append(repr_(x))\n"
            "{body3}\n    return r\nR = f(1, [1, 2], {{1: 2}}, [3])",
    "nested": "def f(a, lst, d, n):\n    def inner():\n        nonlocal n, lst\n{body3}\n        return r\n"
              "    return inner()\nR = f(1, [1, 2], {{1: 2}}, [3])",
    "tabs": "def f(a, lst, d, n):\n\tr = None\n\tif a:\n{tabs}\n\treturn r\nR = f(1, [1, 2], {{1: 2}}, [3])",
}
MODULE_NAMES = ("a = 1\nlst = [1, 2]\nd = {1: 2}\nn = [3]\nx = 0\nw = 0\nit = iter([5, 6])\nself = Base()\n"
                "r = None\ndef f_(*a, **k):\n    return [repr_(v) for v in a], sorted(k)\nprint_ = f_\n")

RUNNER = r'''
import json, signal, sys, types
sys.setrecursionlimit(300)
class Late(BaseException):
    pass
def late(*_):
    raise Late
signal.signal(signal.SIGALRM, late)
def show(v, depth=0):
    if depth > 4:
        return "..."
    if isinstance(v, (int, str, float, bytes, bool, type(None))):
        return repr(v)
    if isinstance(v, (list, tuple)) and type(v) in (list, tuple):
        return [type(v).__name__] + [show(e, depth + 1) for e in v]
    if type(v) in (set, frozenset):
        return ["set"] + sorted(str(show(e, depth + 1)) for e in v)
    if type(v) is dict:
        return ["dict"] + [[show(k, depth + 1), show(e, depth + 1)] for k, e in v.items()]
    if isinstance(v, types.LambdaType) and v.__name__ == "<lambda>":
        try:
            return ["lambda", show(v(), depth + 1)]
        except Exception as e:
            return ["lambda", type(e).__name__]
    if isinstance(v, zip):
        return ["zip"]
    if isinstance(v, type):
        return ["class"]
    return [type(v).__name__]
def run(source):
    ns = {"__name__": "program"}
    out = []
    try:
        code = compile(source, "program", "exec")
    except SyntaxError as e:
        return ["syntax"]
    signal.setitimer(signal.ITIMER_REAL, 0.5)
    try:
        exec(code, ns)
        out.append("fine")
    except Late:
        return ["late"]
    except RecursionError:
        out.append("recursion")
    except UnboundLocalError:
        out.append("NameError")  # which of the two depends on the version's frames
    except BaseException as e:
        out.append(type(e).__name__)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    try:
        out.append(json.dumps(ns.get("LOG"), default=str))
        skip = {"LOG", "__builtins__"}
        out.append({k: show(v) for k, v in sorted(ns.items()) if k not in skip and
                    not isinstance(v, (types.ModuleType, types.FunctionType)) or k in ("r", "R")})
        c = ns.get("C")
        if c is not None:
            out.append({k: show(v) for k, v in sorted(vars(c).items()) if not k.startswith("__")})
    except BaseException as e:
        out.append("show " + type(e).__name__)
    return out
for line in sys.stdin:
    print(json.dumps([run(s) for s in json.loads(line)]), flush=True)
'''


def indent(text, by):
    return "\n".join(by + line if line.strip() else line for line in text.split("\n"))


def program(rng):
    context = rng.choice(sorted(CONTEXTS))
    forms = FORMS + (RETURNS * 3 if context in ("plain", "method", "try") else [])
    form = rng.choice(forms)
    tame = rng.random() < 0.4

    def pick(choices):
        return rng.choice(choices[:8] if tame else choices)

    body = form.format(
        e=pick(ELEMENTS).rstrip("\n"), e2=pick(ELEMENTS).rstrip("\n").split("  #")[0],
        e3=pick(ELEMENTS).rstrip("\n"), c=pick(CONDITIONS), s=pick(ITERABLES), s2=pick(ITERABLES),
        v=pick(VALUES), v2=pick(VALUES), v3=pick(VALUES)) if "#" not in form else form
    body = body.replace("  # note)", ")").replace("  # note", "")
    shape = CONTEXTS[context]
    text = shape.format(body=body, body2=indent(body, "    "), body3=indent(body, "        "),
                        tabs=indent(body.replace("    ", "\t"), "\t\t"))
    return PRELUDE + MODULE_NAMES + text + "\n"


def rewrite(burnish, programs, options, directory):
    for n, text in enumerate(programs):
        with open(os.path.join(directory, "p%d.py" % n), "w", encoding="utf-8") as out:
            out.write(text)
    command = [burnish, "fix", "--isolated", "--target-version", "py38", *options, directory]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode not in (0, 1, 3):
        print(done.stderr.decode("utf-8", "replace")[-2000:])
        sys.exit(2)
    results = []
    for n in range(len(programs)):
        with open(os.path.join(directory, "p%d.py" % n), encoding="utf-8") as done_file:
            results.append(done_file.read())
    return results


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("burnish")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--select", default="EP")
    parser.add_argument("--unsafe", action="store_true")
    parser.add_argument("--python", action="append")
    args = parser.parse_args()
    rng = random.Random(args.seed)
    programs = [program(rng) for _ in range(args.count)]
    # Programs that are not Python, or that the interpreter refuses, say nothing.
    with tempfile.TemporaryDirectory() as directory:
        options = ["--select", args.select] + ["--unsafe"] * args.unsafe
        results = rewrite(args.burnish, programs, options, directory)
    pairs = [(a, b) for a, b in zip(programs, results) if a != b]
    bad = set()
    for python in args.python or [sys.executable]:
        child = subprocess.Popen([python, "-c", RUNNER], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                 stderr=subprocess.DEVNULL, universal_newlines=True)
        for n, pair in enumerate(pairs):
            child.stdin.write(json.dumps(pair) + "\n")
            child.stdin.flush()
            before, after = json.loads(child.stdout.readline())
            if before == ["syntax"] or before == after or n in bad:
                continue
            bad.add(n)
            start = len(PRELUDE + MODULE_NAMES)
            lines = [a + " | " + b for a, b in zip(map(str, before), map(str, after)) if a != b]
            if args.unsafe:
                continue
            print("---- %s\n%s=>\n%s%s" % (python, pair[0][start:], pair[1][start:], "\n".join(lines)))
        child.stdin.close()
        child.wait()
    print("%d programs, %d rewritten, %d differ" % (len(programs), len(pairs), len(bad)))
    return 1 if bool(bad) != args.unsafe else 0


if __name__ == "__main__":
    sys.exit(main())
