"""Run library tests with pure code run twice and unchanged objects watched.

    pure_run.py "build/dev/burnish debug facts" TEST_MODULE...

An import hook asks the program about each module of the standard library that is
imported. An expression that it calls pure (E2, grade P2) is evaluated a second
time: type and value must be the same, and the tests must not notice. An object
that a for statement is said to leave alone (A1) is compared, length and elements,
at each turn and after the loop. Runs under the interpreter that runs this file.
Prints each contradiction and a summary; exits 1 when there is one.
"""
import ast
import builtins
import copy
import importlib.machinery
import io
import json
import os
import subprocess
import sys
import unittest

FACTS = sys.argv[1].split()
ROOT = os.path.dirname(os.__file__)
SCALAR = (bool, int, str, bytes, type(None))
WATCHED = (list, tuple, dict, set, frozenset, bytearray)
bad = set()
count = {'twice': 0, 'kept': 0}


def report(where, what):
    if where not in bad:
        bad.add(where)
        print('CONTRADICTION', *where, what, flush=True)


def twice(first, second, where):
    count['twice'] += 1
    if type(first) is not type(second):
        report(where, 'types %s and %s' % (type(first).__name__, type(second).__name__))
    elif isinstance(first, SCALAR) and first != second:
        report(where, 'values %.30r and %.30r' % (first, second))
    elif type(first) in WATCHED and len(first) != len(second):
        report(where, 'lengths differ')
    return first


def snapshot(value):
    return [id(x) for x in value] if type(value) in WATCHED else None


def compare(before, value, where):
    count['kept'] += 1
    if before is not None and snapshot(value) != before:
        report(where, 'object has changed')


builtins.__bn_twice__ = twice
builtins.__bn_snapshot__ = snapshot
builtins.__bn_compare__ = compare


def call(name, *args):
    return ast.Call(ast.Name(name, ast.Load()), list(args), [])


class Change(ast.NodeTransformer):
    def __init__(self, facts, path):
        self.pure, self.kept = facts
        self.path = path

    def visit_JoinedStr(self, node):
        return node

    def visit_Match(self, node):
        for case in node.cases:
            case.body = self.block(case.body)
        return node

    def block(self, body):
        out = []
        for statement in body:
            name = self.kept.get((statement.lineno, statement.col_offset)) \
                if isinstance(statement, ast.For) else None
            new = self.visit(statement)
            if name is None:
                out.append(new)
                continue
            hidden = '_bn_kept_%d_%d' % (statement.lineno, statement.col_offset)
            where = ast.Constant((self.path, statement.lineno))
            check = ast.Expr(call('__bn_compare__', ast.Name(hidden, ast.Load()),
                                  ast.Name(name, ast.Load()), where))
            new.body.insert(0, check)
            out += [ast.copy_location(ast.Assign([ast.Name(hidden, ast.Store())], call(
                '__bn_snapshot__', ast.Name(name, ast.Load()))), statement), new,
                copy.deepcopy(check)]
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
        if not isinstance(node, ast.expr) or isinstance(node, (ast.Starred, ast.Constant)) or \
                isinstance(getattr(node, 'ctx', ast.Load()), (ast.Store, ast.Del)):
            return node
        place = (node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
        if place not in self.pure:
            return node
        where = ast.Constant((self.path, node.lineno, node.col_offset))
        return ast.copy_location(call('__bn_twice__', node, copy.deepcopy(node), where), node)


def facts_of(path):
    out = subprocess.run(FACTS + [path], capture_output=True, text=True).stdout
    pure, kept = set(), {}
    for line in out.splitlines():
        row = json.loads(line)
        if row[0] == 'pure':
            pure.add(tuple(row[1:5]))
        elif row[0] == 'kept':
            kept[row[1], row[2]] = row[3]
    return pure, kept


def changed(self, fullname):
    path = self.get_filename(fullname)
    data = self.get_data(path)
    if not path.startswith(ROOT):
        return compile(data, path, 'exec', dont_inherit=True)
    tree = Change(facts_of(path), path[len(ROOT) + 1:]).visit(ast.parse(data, path))
    ast.fix_missing_locations(tree)
    return compile(tree, path, 'exec', dont_inherit=True)


def main():
    importlib.machinery.SourceFileLoader.get_code = changed
    keep = ('ast', 'json', 'subprocess', 'traceback', 'builtins', 'importlib', 'encodings', 'copy',
            'codecs', 'site', 'abc', 'os', 'stat', 'posixpath', 'genericpath', 'io', 'warnings',
            '_collections_abc', 'threading', 'unittest', 'functools', 'collections', 'enum',
            'weakref', 'contextlib', 'signal', 'selectors', 'linecache', 'tokenize', 're')
    for module in list(sys.modules):
        origin = getattr(sys.modules[module], '__file__', None) or ''
        if origin.startswith(ROOT) and module.split('.')[0] not in keep:
            del sys.modules[module]
    for name in sys.argv[2:]:
        try:
            suite = unittest.defaultTestLoader.loadTestsFromName('test.' + name)
        except Exception as e:
            print('skipped', name, type(e).__name__, e)
            continue
        result = unittest.TextTestRunner(io.StringIO(), verbosity=0).run(suite)
        failed = [str(test) for test, _ in result.failures + result.errors]
        print(name, result.testsRun, 'tests', len(failed), 'failed', *failed[:3], flush=True)
    print(count['twice'], 'values twice,', count['kept'], 'objects compared,', len(bad),
          'contradictions')
    sys.exit(bool(bad))


main()
