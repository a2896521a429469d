"""Import library modules, run their tests, and compare with what is known of their imports.

    modules_run.py import "build/dev/burnish debug module" [MODULE...]
    modules_run.py test "build/dev/burnish debug module" TEST_MODULE...

import takes modules of the standard library (all of its plain files by default), each
in a process of its own. What a star import of the module takes must be what is said
(I3). A module that is said to do nothing else than define (I5) is executed a second
time: no function of another file may run, no audit event come, and no module be
changed. An import statement that is said to stand plainly (I4) is made to fail: the
module must fail with that very exception.

test runs library tests. A name whose import is said to serve one statement only (I2)
keeps its value there and fails on any use elsewhere. Then plain imports in functions
fail, each once: the exception must leave the function.

Prints each contradiction and a summary; exits 1 when there is one.
"""
import ast
import builtins
import collections
import copy
import glob
import importlib
import json
import os
import subprocess
import sys

import hook
from hook import ROOT, Change, Poison, call, place, report, rows, short

FACTS = sys.argv[2].split()
seen = collections.Counter()


class Missing(ImportError):
    pass


# ---- modules by themselves ----


def check_exports(name, claim):
    space = {}
    exec('from %s import *' % name, space)
    space.pop('__builtins__')
    seen['modules with known exports'] += 1
    for extra in sorted(set(space) ^ set(claim)):
        report((name, extra), 'is exported' if extra in space else 'is not exported')


class Watch:
    """What a piece of code does besides defining: functions of others, audit events, changes."""

    def __init__(self, path):
        self.path, self.calls, self.events = path, set(), set()
        self.running = self.armed = False
        sys.addaudithook(self.audit)

    def audit(self, event, args):
        if self.armed and event not in ('import', 'exec', 'compile'):
            self.events.add(event)

    def profile(self, frame, event, arg):
        self.armed = False  # looking at a frame is an event, too
        code = frame.f_code
        own = code.co_filename == self.path and (not code.co_flags & 1 or code.co_name[0] == '<')
        if event == 'call' and not own and not code.co_filename.startswith('<frozen '):
            self.calls.add('%s:%s' % (short(code.co_filename), code.co_name))
        self.armed = self.running

    @staticmethod
    def state():
        modules = {name: {k: id(v) for k, v in vars(m).items()}
                   for name, m in sys.modules.items() if hasattr(m, '__dict__')}
        return modules, dict(os.environ), list(sys.path)

    def run(self, code, space):
        before = self.state()
        self.running = True
        sys.setprofile(self.profile)
        try:
            exec(code, space)
        finally:
            self.running = self.armed = False
            sys.setprofile(None)
        return self.calls, self.events, self.state() != before


def namespace(module):
    return {k: v for k, v in vars(module).items()
            if k in ('__name__', '__file__', '__package__', '__spec__', '__path__', '__loader__')}


def check_pure(module, path, source):
    seen['modules that only define'] += 1
    calls, events, changed = Watch(path).run(compile(source, path, 'exec', dont_inherit=True),
                                             namespace(module))
    for what in sorted(calls):
        report((module.__name__, what), 'runs when it is imported')
    for what in sorted(events):
        report((module.__name__, what), 'happens when it is imported')
    if changed:
        report((module.__name__,), 'changes another module when it is imported')


class Fail(ast.NodeTransformer):
    """The import at one place fails."""

    def __init__(self, at):
        self.at = at

    def visit_Import(self, node):
        if place(node) != self.at:
            return node
        return ast.copy_location(ast.Expr(call('__bn_missing__')), node)

    visit_ImportFrom = visit_Import


def check_plain(module, path, source, at):
    class Reached(Missing):
        pass

    reached = []

    def missing():
        reached.append(1)
        raise Reached

    tree = Fail(at).visit(ast.parse(source))
    ast.fix_missing_locations(tree)
    space = dict(namespace(module), __bn_missing__=missing)
    try:
        exec(compile(tree, path, 'exec', dont_inherit=True), space)
        if reached:
            report((module.__name__, at[0]), 'an import fails and the module does not')
    except Reached:
        seen['imports that fail'] += 1
    except Exception as e:
        if reached:
            report((module.__name__, at[0]), 'an import fails and gives', type(e).__name__)


def functions_of(tree):
    return [n for n in ast.walk(tree)
            if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))]


def outside_functions(tree):
    """Places of the import statements that run with the module."""
    inner = {id(n) for f in functions_of(tree) for n in ast.walk(f)}
    return [place(n) for n in ast.walk(tree)
            if isinstance(n, (ast.Import, ast.ImportFrom)) and id(n) not in inner]


def check_module(name):
    module = importlib.import_module(name)
    path = module.__file__
    with open(path, 'rb') as f:
        source = f.read()
    claims = rows(FACTS, path)
    for claim in claims.get('exports', ()):
        check_exports(name, claim)
    if 'pure' in claims:
        check_pure(module, path, source)
    plain = {tuple(row) for row in claims.get('plain', ())}
    for at in outside_functions(ast.parse(source)):
        if at in plain:
            check_plain(module, path, source, at)


# ---- modules under test ----


class Hide(Change):
    """Names whose imports serve one statement fail on any use elsewhere."""

    def __init__(self, claims, path):
        self.orphans = collections.defaultdict(list)
        for line, column, name, *region in claims.get('orphan', ()):
            self.orphans[line, column].append((name, tuple(region)))
        self.path = path
        self.inside = []  # the regions around the node: (place, name)

    @staticmethod
    def real(name):
        return '_bn_real_' + name

    def block(self, body):
        out = []
        for statement in body:
            out.append(self.visit(statement))
            for name, region in self.orphans.get((statement.lineno, statement.col_offset), ()):
                seen['imports hidden'] += 1
                where = map(ast.Constant, (self.path, statement.lineno, name))
                out += [ast.copy_location(ast.Assign([ast.Name(store, ast.Store())], value),
                                          statement)
                        for store, value in ((self.real(name), ast.Name(name, ast.Load())),
                                             (name, call('__bn_poison__', *where)))]
        return out

    def visit(self, node):
        if isinstance(node, ast.stmt):
            at = place(node)
            if getattr(node, 'decorator_list', None):
                first = node.decorator_list[0]
                at = (first.lineno, first.col_offset - 1) + at[2:]
            mine = [name for all in self.orphans.values() for name, region in all
                    if region == at and not isinstance(node, (ast.Import, ast.ImportFrom))]
            self.inside += mine
            node = super().visit(node)
            del self.inside[len(self.inside) - len(mine):]
            return node
        return super().visit(node)

    def visit_Name(self, node):
        if node.id in self.inside:
            seen['uses kept'] += 1
            node.id = self.real(node.id)
        return node


class Throw(Change):
    """Imports in functions fail, and functions tell how they are left."""

    def __init__(self, claims, path):
        self.plain = {tuple(row) for row in claims.get('plain', ())}
        self.path, self.found = path, []

    def visit_Import(self, node):
        if self.found and place(node) in self.plain:
            self.found[-1] = True
            fail = call('__bn_throw__', ast.Constant((self.path, node.lineno)))
            return [ast.copy_location(ast.Expr(fail), node), node]
        return node

    visit_ImportFrom = visit_Import

    def block(self, body):
        out = []
        for statement in body:
            new = self.visit(statement)
            out += new if isinstance(new, list) else [new]
        return out

    def visit_FunctionDef(self, node):
        self.found.append(False)
        self.generic_visit(node)
        if self.found.pop():
            first = 1 if ast.get_docstring(node, clean=False) is not None else 0
            node.body[first:] = [ast.copy_location(
                ast.Try(node.body[first:], [], [], [ast.Expr(call('__bn_left__'))]), node)]
        return node

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ClassDef(self, node):
        outer, self.found = self.found, []
        self.generic_visit(node)
        self.found = outer
        return node


thrown, pending = set(), {}
armed = False


def throw(where):
    if armed and where not in thrown:
        thrown.add(where)
        error = Missing('made to fail')
        pending[sys._getframe(1)] = where, error
        seen['imports that fail in functions'] += 1
        raise error


def left():
    where, error = pending.pop(sys._getframe(1), (None, None))
    if error is not None and sys.exc_info()[1] is not error:
        report(where, 'an import fails and the function goes on')


def child(mode, name):
    global armed
    if mode == '--import':
        check_module(name)
    else:
        change = Hide if mode == '--hide' else Throw
        builtins.__bn_poison__, builtins.__bn_throw__, builtins.__bn_left__ = Poison, throw, left
        hook.instrument(lambda tree, path: change(rows(FACTS, path), short(path)).visit(tree))
        suite = hook.suite_of(name)
        armed = True
        result = hook.run_suite(suite) if suite else None
        print('RESULT', json.dumps([mode, result]))
    print('SEEN', json.dumps(seen))


def run(mode, name):
    """Lines of a child about contradictions; counters are added up."""
    words = [sys.executable, __file__, mode, ' '.join(FACTS), name]
    out = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                         errors='replace', stdin=subprocess.DEVNULL, timeout=900).stdout
    found = [line for line in out.splitlines() if line.startswith('CONTRADICTION')]
    counts = [line for line in out.splitlines() if line.startswith('SEEN ')]
    if not counts:
        print('skipped', name, (out.splitlines() or [''])[-1][:100])
    for line in counts:
        seen.update(json.loads(line[5:]))
    return found


# Importing these shows a window, opens a browser, or is not possible here.
LEFT_OUT = {'this', 'antigravity', 'idlelib', 'turtle', '__main__'}


def all_modules():
    for path in sorted(glob.glob(ROOT + '/*.py') + glob.glob(ROOT + '/*/*.py')):
        words = short(path)[:-3].split(os.sep)
        if words[-1] == '__init__':
            words.pop()
        if not LEFT_OUT & set(words) and words[0] not in ('test', 'site-packages', 'tkinter') and \
                all(word.isidentifier() for word in words):
            yield '.'.join(words)


def main(how, names):
    bad = []
    for name in names or (all_modules() if how == 'import' else ()):
        for mode in ['--import'] if how == 'import' else ['--hide', '--throw']:
            found = run(mode, name)
            bad += found
            print(*found, sep='\n', end='\n' if found else '', flush=True)
    for word, count in seen.items():
        print(count, word, end=', ')
    print(len(bad), 'contradictions')
    sys.exit(bool(bad))


hook.need_tests()
if sys.argv[1].startswith('--'):
    child(sys.argv[1], sys.argv[3])
else:
    main(sys.argv[1], sys.argv[3:])
