"""Check what is said of operations on builtin values by running them.

    operations.py "build/dev/burnish debug facts" [--seed N] [--count N]

A file of small functions is made: in each a local holds a display, and one operation is done with
it: a method with some arguments, a builtin function, an operator, a subscript. The program says
of it that it cannot raise (C5), that it is pure (E2), what it gives (T1), and of a function that
does it with its parameter what becomes of the argument (A6). The operations run with
elements and arguments that log what is done with them, raise, or are of subclasses: one that
cannot raise does not, one that is pure logs nothing and changes nothing, the result is of the type
that is said, and the argument is neither changed nor kept nor given back against what is said.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import warnings

from hook import contradictions, report
from kinds import is_of

READS, ITERATES, MUTATES, KEEPS, RETURNS, CALLS = 1, 2, 4, 8, 16, 32
log = []
warnings.simplefilter("ignore")


class Hostile:
    """Logs every operation; some objects also raise."""

    def __init__(self, fails):
        self.fails = fails

    def __repr__(self):
        return 'hostile'


def note(name, result):
    def method(self, *args):
        log.append(name)
        if self.fails:
            raise LookupError(name)
        return result(self)
    return method


for _name, _result in {
        '__eq__': lambda s: False, '__lt__': lambda s: True, '__gt__': lambda s: True,
        '__le__': lambda s: True, '__ge__': lambda s: True, '__hash__': lambda s: 7,
        '__bool__': lambda s: True, '__len__': lambda s: 2, '__iter__': lambda s: iter('ab'),
        '__contains__': lambda s: True, '__getitem__': lambda s: 'x', '__index__': lambda s: 1,
        '__add__': lambda s: s, '__radd__': lambda s: s, '__mul__': lambda s: s,
        '__rmul__': lambda s: s, '__mod__': lambda s: s, '__rmod__': lambda s: s,
        '__or__': lambda s: s, '__ror__': lambda s: s, '__sub__': lambda s: s,
        '__rsub__': lambda s: s, '__and__': lambda s: s, '__rand__': lambda s: s,
        '__int__': lambda s: 1, '__float__': lambda s: 1.0, '__str__': lambda s: 'h',
        '__format__': None, '__call__': lambda s: s, '__abs__': lambda s: s,
        '__neg__': lambda s: s, '__bytes__': lambda s: b'x'}.items():
    if _result:
        setattr(Hostile, _name, note(_name, _result))


class Text(str):
    def __eq__(self, other):
        log.append('==')
        return str.__eq__(self, other)

    __hash__ = str.__hash__


class Row(list):
    def __len__(self):
        log.append('len')
        return 1


class Number(int):
    def __add__(self, other):
        log.append('+')
        return Text('sum')

    def __index__(self):
        log.append('index')
        return 0


# What p and q may be: pairs of makers, so that each run gets objects of its own.
POOL = [lambda: 1, lambda: 'a', lambda: None, lambda: [1], lambda: Hostile(False),
        lambda: Hostile(True), lambda: Text('a'), lambda: Row([1]), lambda: Number(3), lambda: 1.5,
        lambda: (1, 2), lambda: {}, lambda: b'x', lambda: -1, lambda: object()]
DISPLAYS = {
    list: ['[p, q]', '[]', '[1, 2]', "['a', p]", '[3, 1, 2]'],
    tuple: ['(p, q)', '(1, 2)', '()', "('a', p)"],
    dict: ['{1: p, 2: q}', "{'a': 1}", '{}'],
    set: ['{1, 2}', "{'a'}"],
    str: ["'abc'", "''", "'a %s b'", "'{} {}'", "' 12 '"],
    bytes: ["b'abc'", "b''"],
    int: ['7', '0', '-3'],
    float: ['1.5', '0.0'],
    bool: ['True'],
}
ARGUMENTS = ['p', 'q', '0', '1', '-1', "'a'", 'None', '[1]', '[p]', "b'a'", 'x', '5', '(1, 2)', '{}',
             "'b', 'c'", '0, p', '1, 2', 'p, q', "'a', 1", "'utf-8'"]
BUILTINS = ('abs all any ascii bin bool bytearray bytes callable chr complex dict divmod enumerate '
            'filter float format frozenset getattr hasattr hash hex id int isinstance iter len list '
            'map max min next oct ord pow range repr reversed round set slice sorted str sum tuple '
            'type zip').split()
OPERATORS = ['+', '-', '*', '/', '//', '%', '**', '|', '&', '^', '<', '<=', '==', '!=', 'in',
             'not in', 'is', 'is not', 'and', 'or', '<<', '>>']
# Objects that a program may hand out as often as it likes, or that a number's size forbids to make.
LEFT_OUT = {'__class__', '__init_subclass__', '__subclasshook__', '__new__', '__reduce_ex__',
            '__reduce__', '__dir__', '__doc__'}


def operation(pick, kind):
    n = pick.random()
    args = pick.choice(ARGUMENTS) if pick.random() < .8 else ''
    if n < .5:
        method = pick.choice([m for m in dir(kind) if m not in LEFT_OUT and
                              (not m.startswith('__') or pick.random() < .1)])
        return 'x.%s(%s)' % (method, args)
    if n < .7:
        return '%s(x%s)' % (pick.choice(BUILTINS), ', ' + args if args and n < .6 else '')
    other = pick.choice(ARGUMENTS[:13])
    if n < .8:
        return pick.choice(['x[%s]', 'x[%s:]', 'x[:%s]', 'x[::%s]']) % other
    left, right = pick.choice([('x', other), (other, 'x')])
    if n < .98:
        return '%s %s %s' % (left, pick.choice(OPERATORS), right)
    return pick.choice(['not x', '-x', '~x', 'f"{x}"', '[*x]', '(*x,)', '{*x}', '[y for y in x]'])


def program(seed, count):
    """Sources of functions of p and q; the operation stands alone in its line."""
    pick = random.Random(seed)
    out = []
    for n in range(count):
        kind = pick.choice(list(DISPLAYS))
        text = operation(pick, kind)
        out.append((pick.choice(DISPLAYS[kind]), text, kind))
    return out


def lines_of(cases):
    for n, (display, text, kind) in enumerate(cases):
        yield 'def f%d(p, q):' % n
        yield '    x = ' + display
        yield '    return (' + text + ')'
        yield 'def g%d(x, p, q):' % n
        yield '    return [' + text + ', 0][1]'


def claims_of(tool, source):
    with tempfile.NamedTemporaryFile('w', suffix='.py', delete=False) as f:
        f.write(source)
    run = subprocess.run(tool + [f.name], capture_output=True, text=True)
    os.unlink(f.name)
    at, parameters = {}, {}
    for line in run.stdout.splitlines():
        word, *row = json.loads(line)
        if word in ('quiet', 'pure', 'type'):
            at.setdefault((row[0], row[1], row[3]), {})[word] = row[4:]
        elif word == 'param' and row[1] == 'x':
            parameters[row[0]] = row[2]
    return at, parameters


def shape(value):
    if type(value) is dict:
        return [(id(k), id(v)) for k, v in value.items()]
    if type(value) in (list, tuple, set):
        return [id(v) for v in value]
    return bytes(value) if type(value) is bytearray else value if type(value) is str else None


def run_once(display, text, p, q):
    """(the operand, what it was, the result or an exception, was anything raised)"""
    space = {'p': p, 'q': q}
    x = eval(display, space)
    space['x'] = x
    before = shape(x)
    log.clear()
    try:
        result, failed = eval('(' + text + ')', space), False
    except (MemoryError, RecursionError, OverflowError):
        return None
    except Exception as e:
        result, failed = e, True
    noted = list(log)
    return x, before, result, failed, noted


def check_claims(claim, case, where, pick):
    display, text, _ = case
    for _ in range(12):
        one = run_once(display, text, pick.choice(POOL)(), pick.choice(POOL)())
        if one is None:
            continue
        x, before, result, failed, noted = one
        if failed and 'quiet' in claim:
            report((where, 'raises'), display, text, repr(result)[:80])
        if noted and 'pure' in claim:
            report((where, 'runs code'), display, text, *noted[:3])
        if shape(x) != before and 'pure' in claim:
            report((where, 'changes its operand'), display, text)
        if not failed and 'type' in claim and not is_of(result, *claim['type']):
            report((where, 'gives'), display, text, type(result).__name__, *claim['type'])


def check_parameter(bits, case, where, pick):
    """What becomes of an argument that is exactly a builtin container."""
    display, text, kind = case
    if kind not in (list, dict, set):
        return
    kept = []  # results live on, as what a call keeps would
    for _ in range(6):
        space = {'p': pick.choice(POOL)(), 'q': pick.choice(POOL)()}
        x = eval(display, space)
        space['x'] = x
        before, references = shape(x), sys.getrefcount(x)
        try:
            eval('[' + text + ', 0][1]', space)
        except Exception as e:
            e.__traceback__ = None
        if not bits & MUTATES and shape(x) != before:
            report((where, 'changes its argument'), display, text)
        if not bits & (KEEPS | RETURNS) and sys.getrefcount(x) > references:
            report((where, 'keeps its argument'), display, text)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('tool')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--count', type=int, default=4000)
    options = parser.parse_args()
    cases = program(options.seed, options.count)
    at, parameters = claims_of(options.tool.split(), '\n'.join(lines_of(cases)) + '\n')
    counts = dict.fromkeys(('quiet', 'pure', 'type', 'argument'), 0)
    for n, case in enumerate(cases):
        pick = random.Random('%d %d' % (options.seed, n))
        try:
            compile(case[1], 'x', 'eval')
        except SyntaxError:
            continue
        start = len('    return (')
        claim = at.get((n * 5 + 3, start, start + len(case[1])), {})
        for word in claim:
            counts[word] += 1
        check_claims(claim, case, n, pick)
        if n * 5 + 4 in parameters:
            counts['argument'] += 1
            check_parameter(parameters[n * 5 + 4], case, n, pick)
    print(', '.join('%d %s' % (count, word) for word, count in counts.items()), 'claims,',
          len(contradictions), 'contradictions')
    sys.exit(bool(contradictions) or not all(counts.values()))


main()
