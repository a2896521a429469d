"""Compare definite assignment (N4) with CPython's own analysis.

    bound_run.py --tool "build/dev/burnish debug facts" [--every N]

From 3.12 on CPython loads a local that it can prove to be bound with LOAD_FAST and
any other with LOAD_FAST_CHECK. A name that burnish calls bound and CPython checks
is an error, unless the check is there for one of these reasons: the store is the
target of a with statement, which cannot fail; the name is stored inside a with
statement whose manager is known to let exceptions pass; the store is of a
constant; or CPython shares the variable with an inlined comprehension. A name that
CPython proves and burnish does not is counted: precision, not soundness.

Runs itself again under the newest Python from 3.12 on that it finds; exits 77 when
there is none, 1 when an error is found or less than 99.8 % of the names are proven.
"""
import argparse
import ast
import dis
import glob
import json
import os
import shutil
import subprocess
import sys
import types


def newest_python():
    found = [shutil.which('python3.%d' % minor) for minor in range(12, 20)]
    found += sorted(glob.glob(os.path.expanduser('~/.pyenv/versions/3.1[2-9].*/bin/python3')))
    return next((path for path in reversed(found) if path), None)


def excused(tree):
    """Positions of reads for which CPython's check needs no real failure."""
    out = set()
    for function in ast.walk(tree):
        if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        names = set()
        for node in ast.walk(function):
            if isinstance(node, (ast.With, ast.AsyncWith)):
                names |= {n.id for n in ast.walk(node)
                          if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
            elif isinstance(node, ast.comprehension):
                names |= {n.id for n in ast.walk(node.target) if isinstance(n, ast.Name)}
            elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
                names |= {n.id for t in node.targets for n in ast.walk(t)
                          if isinstance(n, ast.Name)}
        out |= {(n.lineno, n.col_offset) for n in ast.walk(function)
                if isinstance(n, ast.Name) and n.id in names}
    return out


def loads(code):
    """(position, name, checked) of each load of a local, nested functions included."""
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from loads(constant)
    for instruction in dis.get_instructions(code):
        p = instruction.positions
        name = instruction.argval
        if not instruction.opname.startswith('LOAD_FAST') or not isinstance(name, str) or \
                instruction.opname == 'LOAD_FAST_AND_CLEAR' or name.startswith('.'):
            continue
        if p and p.lineno and p.end_lineno == p.lineno and \
                p.end_col_offset - p.col_offset == len(name.encode()):
            yield (p.lineno, p.col_offset), name, instruction.opname == 'LOAD_FAST_CHECK'


def compare(tool, path, counts):
    source = open(path, 'rb').read()
    try:
        code, tree = compile(source, path, 'exec', dont_inherit=True), ast.parse(source)
    except (SyntaxError, ValueError):
        return
    run = subprocess.run(tool + [path], capture_output=True, text=True)
    bound = {}
    for line in run.stdout.splitlines():
        row = json.loads(line)
        if row[0] == 'bound':
            bound[row[1], row[2]] = row[4]
    fine = excused(tree)
    for place, name, checked in loads(code):
        if place not in bound:
            continue
        counts['loads'] += 1
        if checked and bound[place] and place not in fine:
            counts['errors'] += 1
            print('%s:%d:%d: %s is called bound, CPython checks it' % (path, *place, name))
        if not checked and not bound[place]:
            counts['unproven'] += 1


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--tool', required=True)
    parser.add_argument('--every', type=int, default=1)
    options = parser.parse_args()
    if sys.version_info < (3, 12):
        python = newest_python()
        if not python:
            print('skipped: no Python 3.12 or newer')
            sys.exit(77)
        os.execv(python, [python] + sys.argv)
    root = os.path.dirname(os.__file__)
    files = sorted(glob.glob(root + '/**/*.py', recursive=True))
    files = [f for f in files if 'site-packages' not in f][::options.every]
    counts = {'loads': 0, 'errors': 0, 'unproven': 0}
    for path in files:
        compare(options.tool.split(), path, counts)
    print('%d files, %d loads, %d errors, %d unproven' % (len(files), *counts.values()))
    sys.exit(bool(counts['errors']) or counts['unproven'] * 500 > counts['loads'] or
             counts['loads'] == 0)


main()
