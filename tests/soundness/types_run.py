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
import io
import itertools
import re
import sys
import types

from hook import call, finish, instrument, place, report, rows, run_tests, short

FACTS = sys.argv[1].split()
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
counts = {'values checked': 0}


def check(value, mask, exact, where):
    counts['values checked'] += 1
    kind = type(value)
    for i, row in enumerate(KINDS):
        if mask >> i & 1 and (kind in row if exact else isinstance(value, row)):
            return value
    if mask & OTHER and kind not in ALL_KINDS:
        return value
    report(where, kind.__name__, mask, exact)
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
        claim = self.known.get(place(old))
        if claim is None or isinstance(getattr(node, 'ctx', ast.Load()), (ast.Store, ast.Del)):
            return node
        check = call('__bn_check__', node, *map(ast.Constant, claim),
                     ast.Constant((self.path, old.lineno, old.col_offset)))
        return ast.copy_location(check, old)

    def generic_visit(self, node):
        if isinstance(node, (ast.Starred, ast.Slice)):
            return super().generic_visit(node)
        new = super().generic_visit(node)
        if isinstance(node, ast.expr):
            return self.wrapped(new, node)
        return new


def instrumented(tree, path):
    doc = ast.get_docstring(tree, clean=False)
    known = {tuple(row[:4]): row[4:] for row in rows(FACTS, path).get('type', ())}
    tree = Wrap(known, short(path)).visit(tree)
    if doc is not None:  # keep what __doc__ and __future__ need
        tree.body[0] = ast.Expr(ast.Constant(doc))
    return tree


instrument(instrumented)
run_tests(sys.argv[2:])
finish(counts)
