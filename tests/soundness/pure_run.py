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
import sys

from hook import Change, call, finish, instrument, place, report, rows, run_tests, short

FACTS = sys.argv[1].split()
SCALAR = (bool, int, str, bytes, type(None))
WATCHED = (list, tuple, dict, set, frozenset, bytearray)
count = {'twice': 0, 'kept': 0}


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


class Insert(Change):
    def __init__(self, facts, path):
        self.pure = {tuple(row) for row in facts.get('pure', ())}
        self.kept = {(line, column): name for line, column, name in facts.get('kept', ())}
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
        super().generic_visit(node)
        if not isinstance(node, ast.expr) or isinstance(node, (ast.Starred, ast.Constant)) or \
                isinstance(getattr(node, 'ctx', ast.Load()), (ast.Store, ast.Del)):
            return node
        if place(node) not in self.pure:
            return node
        where = ast.Constant((self.path, node.lineno, node.col_offset))
        return ast.copy_location(call('__bn_twice__', node, copy.deepcopy(node), where), node)


def changed(tree, path):
    return Insert(rows(FACTS, path), short(path)).visit(tree)


instrument(changed)
run_tests(sys.argv[2:])
finish({'values twice': count['twice'], 'objects compared': count['kept']})
