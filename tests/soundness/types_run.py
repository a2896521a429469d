"""Run library tests with every proven type checked where it was proven.

    types_run.py "build/dev/burnish debug facts" TEST_MODULE...

An import hook asks the program about each module of the standard library that
is imported, wraps each expression whose type it claims to
know, and compiles the result. A value that is not of the claimed type is an
error of the analysis. Runs under the interpreter that runs this file (3.8 to
3.13). Prints one line for each contradiction and a summary; exits 1 when there
is one.
"""
import ast
import builtins
import importlib.machinery
import io
import itertools
import json
import os
import re
import subprocess
import sys
import types
import unittest

FACTS = sys.argv[1].split()
ROOT = os.path.dirname(os.__file__)
KINDS = [
    (type(None),), (bool,), (int,), (float,), (complex,), (str,), (bytes,), (bytearray,),
    (memoryview,), (list,), (tuple,), (dict,), (set,), (frozenset,), (range,), (slice,),
    (map, zip, filter, enumerate, reversed, type(iter([])), type(iter(())), type(iter('')), type(iter(int, 1)),
     *(t for t in vars(itertools).values() if isinstance(t, type))),
    (types.GeneratorType,), (types.CoroutineType,), (types.FunctionType,),
    (types.BuiltinFunctionType,), (types.MethodType, types.BuiltinMethodType), (type,),
    (types.ModuleType,), (io.TextIOWrapper,),
    (io.BufferedReader, io.BufferedWriter, io.BufferedRandom, io.FileIO), (re.Match,),
    (), (re.Pattern,),
]
OTHER = 1 << 27
ALL_KINDS = tuple(t for row in KINDS for t in row)
bad = {}
checked = 0


def check(value, mask, exact, where):
    global checked
    checked += 1
    kind = type(value)
    for i, row in enumerate(KINDS):
        if mask >> i & 1 and (kind in row if exact else isinstance(value, row)):
            return value
    if mask & OTHER and kind not in ALL_KINDS:
        return value
    what = where + (kind.__name__, mask, exact)
    if what not in bad:
        print('CONTRADICTION', *what, flush=True)
    bad[what] = bad.get(what, 0) + 1
    return value


builtins.__bn_check__ = check


class Wrap(ast.NodeTransformer):
    def __init__(self, known, path):
        self.known, self.path = known, path

    def visit_JoinedStr(self, node):
        return self.wrapped(node, node)

    def visit_FormattedValue(self, node):
        return node

    def visit_Match(self, node):
        node.subject = self.visit(node.subject)
        for case in node.cases:
            case.body = [self.visit(s) for s in case.body]
        return node

    def wrapped(self, node, old):
        key = (old.lineno, old.col_offset, old.end_lineno, old.end_col_offset)
        claim = self.known.get(key)
        if claim is None or isinstance(getattr(node, 'ctx', ast.Load()), (ast.Store, ast.Del)):
            return node
        call = ast.Call(
            ast.Name('__bn_check__', ast.Load()),
            [node, ast.Constant(claim[0]), ast.Constant(claim[1]),
             ast.Constant((self.path, old.lineno, old.col_offset))], [])
        return ast.copy_location(call, old)

    def generic_visit(self, node):
        if isinstance(node, (ast.Starred, ast.Slice)):
            return super().generic_visit(node)
        new = super().generic_visit(node)
        if isinstance(node, ast.expr):
            return self.wrapped(new, node)
        return new


def claims(path):
    out = subprocess.run(FACTS + [path], capture_output=True, text=True).stdout
    known = {}
    for line in out.splitlines():
        row = json.loads(line)
        if row[0] == 'type':
            known[tuple(row[1:5])] = (row[5], row[6])
    return known


def instrumented(self, fullname):
    path = self.get_filename(fullname)
    data = self.get_data(path)
    if not path.startswith(ROOT):
        return compile(data, path, 'exec', dont_inherit=True)
    tree = ast.parse(data, path)
    doc = tree.body[:1] if ast.get_docstring(tree, clean=False) is not None else []
    tree = Wrap(claims(path), path[len(ROOT) + 1:]).visit(tree)
    if doc:  # keep what __doc__ and __future__ need
        tree.body[0] = ast.Expr(ast.Constant(ast.get_docstring(ast.parse(data), clean=False)))
    ast.fix_missing_locations(tree)
    return compile(tree, path, 'exec', dont_inherit=True)


def main():
    importlib.machinery.SourceFileLoader.get_code = instrumented
    keep = {'ast', 'json', 'subprocess', 'unittest', 're', 'io', 'types', 'os', 'sys', 'builtins'}
    for name in list(sys.modules):
        origin = getattr(sys.modules[name], '__file__', None) or ''
        if origin.startswith(ROOT) and origin.endswith('.py') and \
                name.split('.')[0] not in keep | {'importlib', 'encodings', 'codecs', 'site',
                                                  'abc', 'stat', 'posixpath', 'genericpath',
                                                  '_collections_abc', 'threading', 'warnings',
                                                  'functools', 'collections', 'enum', 'weakref',
                                                  'copyreg', 'selectors', 'signal', 'contextlib',
                                                  'traceback', 'linecache', 'tokenize', 'token'}:
            del sys.modules[name]
    for name in sys.argv[2:]:
        try:
            suite = unittest.defaultTestLoader.loadTestsFromName('test.' + name)
        except Exception as e:
            print('skipped', name, type(e).__name__, e)
            continue
        result = unittest.TextTestRunner(io.StringIO(), verbosity=0).run(suite)
        print(name, result.testsRun, 'tests', len(result.failures) + len(result.errors), 'failed',
              len(bad), 'contradictions', flush=True)
    print(checked, 'values checked,', len(bad), 'contradictions')
    sys.exit(bool(bad))


main()
