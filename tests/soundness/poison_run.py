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
import json
import subprocess
import sys
import unittest

from hook import Change, Poison, call, instrument, rows, run_suite, short

FACTS = sys.argv[2].split()  # tests change sys.argv
placed = 0


class Insert(Change):
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
                value = call('__bn_poison__', *map(
                    ast.Constant, (self.path, statement.lineno, name)))
                out.append(ast.copy_location(
                    ast.Assign([ast.Name(name, ast.Store())], value), statement))
        return out


def poisoned(tree, path):
    dead = {}
    for line, column, name in rows(FACTS, path).get('dead', ()):
        dead.setdefault((line, column), []).append(name)
    return Insert(dead, short(path)).visit(tree)


def child(name, poison):
    if poison:
        builtins.__bn_poison__ = Poison
        instrument(poisoned)
    count, failed = run_suite(unittest.defaultTestLoader.loadTestsFromName('test.' + name))
    print('RESULT', json.dumps([count, failed, placed]))


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
