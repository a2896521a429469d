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
import sys

from hook import call, finish, instrument, place, report, rows, run_tests, short
from kinds import is_of

FACTS = sys.argv[1].split()
counts = {'values checked': 0}


def check(value, mask, exact, where):
    counts['values checked'] += 1
    mocked = type(value).__module__ == 'unittest.mock'  # a test stands in for the library
    if not mocked and not is_of(value, mask, exact):
        report(where, type(value).__name__, mask, exact)
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
