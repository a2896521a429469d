"""Run library tests with every dead value overwritten.

    poison_run.py "build/dev/burnish debug facts" TEST_MODULE...

An import hook asks the program about each module of the standard library that
is imported, and after each expression statement whose stored
name it calls dead (N6) stores an object there that fails on any use. Each test
module runs in a child process, plain and poisoned; a test that fails only when
poisoned, or any use of a poison object, contradicts the analysis. Exits 1 then.
"""
import ast
import builtins
import importlib.machinery
import io
import json
import os
import subprocess
import sys
import traceback
import unittest

ROOT = os.path.dirname(os.__file__)
FACTS = sys.argv[2].split()  # tests change sys.argv
placed = 0


class Poison:
    def __init__(self, where):
        object.__setattr__(self, 'where', where)

    def __getattribute__(self, name):
        where = object.__getattribute__(self, 'where')
        print('CONTRADICTION', *where, name, flush=True)
        traceback.print_stack()
        raise SystemError('poison used: %r' % (where,))

    def _fail(self, *args, **kw):
        self.use

    __bool__ = __len__ = __iter__ = __call__ = __add__ = __radd__ = __eq__ = __lt__ = _fail
    __contains__ = __getitem__ = __setitem__ = __enter__ = __str__ = __index__ = _fail
    __hash__ = object.__hash__


builtins.__bn_poison__ = Poison


class Insert(ast.NodeTransformer):
    def __init__(self, dead, path):
        self.dead, self.path = dead, path

    def block(self, body):
        out = []
        for statement in body:
            out.append(self.visit(statement))
            if not isinstance(statement, (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Expr)):
                continue
            for name in self.dead.get((statement.lineno, statement.col_offset), ()):
                global placed
                placed += 1
                value = ast.Call(ast.Name('__bn_poison__', ast.Load()),
                                 [ast.Constant((self.path, statement.lineno, name))], [])
                out.append(ast.copy_location(
                    ast.Assign([ast.Name(name, ast.Store())], value), statement))
        return out

    def generic_visit(self, node):
        for field, value in ast.iter_fields(node):
            if field in ('body', 'orelse', 'finalbody') and isinstance(value, list):
                setattr(node, field, self.block(value))
            elif isinstance(value, list):
                setattr(node, field, [self.visit(v) if isinstance(v, ast.AST) else v
                                      for v in value])
            elif isinstance(value, ast.AST):
                setattr(node, field, self.visit(value))
        return node


def dead_names(path):
    out = subprocess.run(FACTS + [path], capture_output=True, text=True).stdout
    dead = {}
    for line in out.splitlines():
        row = json.loads(line)
        if row[0] == 'dead':
            dead.setdefault((row[1], row[2]), []).append(row[3])
    return dead


def poisoned(self, fullname):
    path = self.get_filename(fullname)
    data = self.get_data(path)
    if not path.startswith(ROOT):
        return compile(data, path, 'exec', dont_inherit=True)
    tree = Insert(dead_names(path), path[len(ROOT) + 1:]).visit(ast.parse(data, path))
    ast.fix_missing_locations(tree)
    return compile(tree, path, 'exec', dont_inherit=True)


def child(name, poison):
    if poison:
        importlib.machinery.SourceFileLoader.get_code = poisoned
        keep = ('ast', 'json', 'subprocess', 'traceback', 'builtins', 'importlib', 'encodings',
                'codecs', 'site', 'abc', 'os', 'stat', 'posixpath', 'genericpath', 'io',
                '_collections_abc', 'threading', 'unittest', 'functools', 'collections', 'enum',
                'weakref', 'contextlib', 'signal', 'selectors', 'linecache', 'tokenize', 're', 'warnings')
        for module in list(sys.modules):
            origin = getattr(sys.modules[module], '__file__', None) or ''
            if origin.startswith(ROOT) and module.split('.')[0] not in keep:
                del sys.modules[module]
    suite = unittest.defaultTestLoader.loadTestsFromName('test.' + name)
    result = unittest.TextTestRunner(io.StringIO(), verbosity=0).run(suite)
    failed = sorted(str(test) for test, _ in result.failures + result.errors)
    print('RESULT', json.dumps([result.testsRun, failed, placed]))


def run(name, mode):
    out = subprocess.run([sys.executable, __file__, mode, sys.argv[1], name],
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    used = [line for line in out.stdout.splitlines() if line.startswith('CONTRADICTION')]
    for line in out.stdout.splitlines():
        if line.startswith('RESULT '):
            return json.loads(line[7:]) + [used]
    return None


def main():
    bad = 0
    for name in sys.argv[2:]:
        plain, poison = run(name, '--plain'), run(name, '--poison')
        if plain is None or poison is None:
            print('skipped', name)
            continue
        new = sorted(set(poison[1]) - set(plain[1]))
        bad += len(new) + len(poison[3])
        print(name, poison[0], 'tests', poison[2], 'poisoned', len(new), 'new failures', *new[:3],
              *poison[3][:5], flush=True)
    sys.exit(bool(bad))


if sys.argv[1] in ('--plain', '--poison'):
    child(sys.argv[3], sys.argv[1] == '--poison')
else:
    main()
