"""Watch programs and compare with what is known about pairs of places.

    relations_run.py trace|change "build/release/burnish debug relations" TEST_MODULE...

Needs Python 3.11 with its tests; exits 77 without.

trace runs library tests under sys.settrace with opcode events. A local that is
read must hold the value of one of the stores that are said to reach the read; a local
whose uses are said to be known (N14) has no other, and the instruction that takes the
value from the stack does what the use's tags say; when
a statement begins, each statement said to dominate it (C1) must have run; an
exception raised where no handler is said to catch it (C6) must not lead into one.

change compiles library modules with changes that must not matter: neighbours said
to commute (E3) are evaluated the other way round; what a for statement iterates
over is compared with what it is at each turn, where N11 says that it stays; and a
name whose partial value nobody is said to see (N7) is overwritten when an
exception leaves the loop, with such exceptions thrown in. Tests must end as
without the changes, those with thrown exceptions excepted.

check (without further words) makes such changes by claims that are wrong; each must be noticed.

Prints each contradiction and a summary; exits 1 when there is one.
"""
import ast
import builtins
import collections
import dis
import json
import os
import subprocess
import sys
import unittest

import hook
from following import CAPTURED, Stack
from hook import ROOT, Poison, call, place, report, run_suite, short

seen = collections.Counter()


def relations(path):
    """Rows of the program about a file, by their first word."""
    return collections.defaultdict(list, hook.rows(FACTS, path))


# ---- trace ----


class Places:
    """What a file's rows say, ready for look-up."""

    def __init__(self, path):
        rows = relations(path)
        self.uses = {(line, column): (name, tags) for line, column, name, tags in rows['use']}
        self.reach = {(line, column): (name, stores) for line, column, name, *stores in rows['reach']}
        self.order = {line: pairs(lines) for line, column, *lines in rows['order']}
        self.uncaught = [(first, last, pairs(rest)) for first, last, *rest in rows['uncaught']]


def pairs(flat):
    return list(zip(flat[::2], flat[1::2]))


files, codes = {}, {}


def places_of(path):
    if path not in files:
        files[path] = Places(path) if wanted(path) else None
    return files[path]


def wanted(path):
    name = os.path.relpath(path, ROOT).split(os.sep)[0]
    return path.startswith(ROOT) and name.split('.')[0] not in ('test', 'unittest', 'importlib') \
        and os.path.exists(path)


class Code:
    """Offsets of a code object: instructions, those behind them, and what they do with locals."""

    def __init__(self, code, places):
        positions = list(code.co_positions())
        self.ops = {op.offset: op for op in dis.get_instructions(code)}
        self.after = dict(zip(self.ops, list(self.ops)[1:] + [None]))
        self.actions, self.names, self.known = {}, {}, set()
        for op in self.ops.values():
            line, last, column, end = positions[op.offset // 2]
            if op.opname in ('STORE_FAST', 'LOAD_FAST', 'DELETE_FAST'):
                self.actions[op.offset] = (op.opname[0], op.argval, line, column)
                if line == last and column is not None and end - column == len(op.argval.encode()):
                    self.names[op.offset] = (op.opname[0], op.argval, line, column)
        for what, name, *at in self.names.values():
            if places.uses.get(tuple(at), (None,))[0] == name:
                self.known.add(name)


def code_of(code, places):
    if code not in codes:
        codes[code] = Code(code, places)
    return codes[code]


def reaches(stores, place):
    for store in stores:
        if place is None:
            if not store:
                return True
        elif store and (tuple(store[:2]) == place or
                        (not store[3] and place[0] in (store[0], store[2]))):
            return True
    return False


class Frame:
    def __init__(self, frame, places):
        code = frame.f_code
        self.places, self.code = places, code_of(code, places)
        self.stack = Stack(report)
        self.path = short(code.co_filename)
        count = code.co_argcount + code.co_kwonlyargcount + bool(code.co_flags & 4) + bool(code.co_flags & 8)
        self.stored = dict.fromkeys(code.co_varnames[:count])
        self.lines = set()
        self.raised = None

    def step(self, offset):
        last = self.stack.before
        self.stack.step(self.code.ops[offset], last and self.code.after[last.offset])
        if offset in self.code.names:
            self.use(*self.code.names[offset])
        action = self.code.actions.get(offset)
        if action is None:
            return
        what, name, line, column = action
        if what == 'S':
            self.stored[name] = (line, column)
        elif what == 'D':
            self.stored.pop(name, None)
        elif name in self.stored and (line, column) in self.places.reach:
            seen['reads'] += 1
            known, stores = self.places.reach[line, column]
            if known == name and not reaches(stores, self.stored[name]):
                report((self.path, line, column), name, 'comes from', self.stored[name])

    def use(self, what, name, line, column):
        known, tags = self.places.uses.get((line, column), (None, 0))
        if name not in self.code.known:
            return
        seen['uses'] += 1
        if known != name:
            report((self.path, line, column), name, 'has a use that is not known')
        elif what == 'L' and not tags & CAPTURED:
            self.stack.load((self.path, line, column), name, tags)

    def line(self, line):
        if self.raised is not None:
            self.handled(line)
        for first, last in self.places.order.get(line, ()):
            seen['orders'] += 1
            # Statements on one line cannot be told apart.
            if not first <= line <= last and not any(n in self.lines for n in range(first, last + 1)):
                report((self.path, line), 'ran before line', first)
        self.lines.add(line)

    def handled(self, line):
        """The first lines after an exception: those of except clauses, then where it goes on."""
        for first, last, suites in self.places.uncaught:
            if not first <= self.raised <= last:
                continue
            seen['exceptions'] += 1
            if any(a <= line <= b for a, b in suites):
                report((self.path, self.raised), 'was caught: a handler runs in line', line)


frames = {}


def local_trace(frame, event, arg):
    mine = frames.get(frame)
    if mine is None:
        return None
    if event == 'opcode':
        mine.step(frame.f_lasti)
    elif event == 'line':
        mine.line(frame.f_lineno)
        text = frame.f_code.co_filename
        if mine.raised is not None and not is_except(text, frame.f_lineno):
            mine.raised = None
    elif event == 'exception':
        mine.raised = frame.f_lineno
        mine.stack.forget()
    elif event == 'return':
        seen['followed'] += mine.stack.followed
        mine.stack.followed = 0
        if not frame.f_code.co_flags & 0x2a0:
            frames.pop(frame, None)
    return local_trace


except_lines = {}


def is_except(path, line):
    if path not in except_lines:
        with open(path, encoding='utf-8', errors='replace') as f:
            except_lines[path] = {n for n, text in enumerate(f, 1) if text.lstrip().startswith('except')}
    return line in except_lines[path]


def trace(frame, event, arg):
    code = frame.f_code
    if event != 'call' or code.co_name.startswith('<') or not code.co_flags & 1:  # class bodies
        return None
    if frame not in frames:
        places = places_of(code.co_filename)
        if places is None:
            return None
        frames[frame] = Frame(frame, places)
    frame.f_trace_opcodes = True
    return local_trace


# ---- change ----


turns = 0
armed = False  # while tests run, not while modules are imported


def fault():
    """Now and then an exception of a kind that handlers know."""
    global turns
    turns += 1
    if armed and turns % 7 == 0:
        seen['faults'] += 1
        raise (ValueError, KeyError, OSError, AttributeError)[turns // 7 % 4]('thrown in')


def same(before, now, where):
    seen['turns'] += 1
    if before is not now:
        report(where, 'is another object now')


class Change(ast.NodeTransformer):
    def __init__(self, path):
        rows = relations(path)
        self.path = short(path)
        self.hidden = collections.defaultdict(list)
        for line, column, name in rows['hidden']:
            self.hidden[line, column].append(name)
        self.stable = {tuple(row) for row in rows['stable']}
        self.swaps = {(tuple(row[:4]), tuple(row[4:])) for row in rows['commute']}
        self.depth = self.made = 0

    def where(self, node):
        return ast.Constant((self.path, node.lineno, node.col_offset))

    def poison(self, node, name):
        where = map(ast.Constant, (self.path, node.lineno, 'partial value of ' + name))
        return ast.Assign([ast.Name(name, ast.Store())], call('__bn_poison__', *where))

    def visit_FunctionDef(self, node):
        outer, self.depth = self.depth, 1
        block = ast.Module(node.body, [])
        self.generic_visit(block)
        node.body = block.body
        self.depth = outer
        return node

    visit_AsyncFunctionDef = visit_FunctionDef

    def leave_alone(self, node):
        return node

    visit_JoinedStr = visit_Lambda = visit_ListComp = visit_SetComp = leave_alone
    visit_DictComp = visit_GeneratorExp = visit_Match = leave_alone

    def visit_ClassDef(self, node):
        outer, self.depth = self.depth, 0
        self.generic_visit(node)
        self.depth = outer
        return node

    def visit_For(self, node):
        start = (node.lineno, node.col_offset)
        self.generic_visit(node)
        out = [node]
        if start in self.stable:
            hidden = '_bn_items_%d_%d' % start
            import copy
            node.body.append(ast.Expr(call('__bn_same__', ast.Name(hidden, ast.Load()),
                                           copy.deepcopy(node.iter), self.where(node))))
            out.insert(0, ast.Assign([ast.Name(hidden, ast.Store())], copy.deepcopy(node.iter)))
        if self.hidden.get(start):
            node.body.append(ast.Expr(call('__bn_fault__')))
            spoil = [self.poison(node, name) for name in self.hidden[start]]
            handler = ast.ExceptHandler(ast.Name('BaseException', ast.Load()), None, spoil + [ast.Raise()])
            out[-1] = ast.Try([node], [handler], [], [])
        return [ast.copy_location(n, node) for n in out]

    def swap(self, items):
        """`a, b` -> `(t := b, a)[1], t`: b is evaluated first."""
        for i in range(len(items) - 1) if self.depth else ():
            a, b = items[i], items[i + 1]
            key = (place(a), place(b))
            if key in self.swaps:
                self.made += 1
                name = '_bn_swap_%d_%d' % (a.lineno, a.col_offset)
                both = ast.Tuple([ast.NamedExpr(ast.Name(name, ast.Store()), b), a], ast.Load())
                items[i] = ast.copy_location(ast.Subscript(both, ast.Constant(1), ast.Load()), a)
                items[i + 1] = ast.copy_location(ast.Name(name, ast.Load()), b)
        return items

    def visit_Call(self, node):
        self.generic_visit(node)
        self.swap(node.args)
        return node

    def visit_Tuple(self, node):
        self.generic_visit(node)
        if isinstance(node.ctx, ast.Load):
            self.swap(node.elts)
        return node

    visit_List = visit_Tuple


def changed(tree, path):
    change = Change(path)
    tree = change.visit(tree)
    seen['swaps'] += change.made
    seen['loops'] += len(change.hidden) + len(change.stable)
    return tree


# ---- wrong claims ----

PLANTED = '''
def swapped(log):
    return log.append(1) or len(log), log.append(2) or len(log) * 10
def rebound(xs):
    for x in xs:
        xs = list(xs)
def partial(numbers):
    try:
        for n in numbers:
            last = 1 // n
    except ZeroDivisionError:
        return last + 1
'''


def check():
    """Claims that are wrong must be noticed when the code runs."""
    tree = ast.parse(PLANTED)
    first, second = tree.body[0].body[0].value.elts
    turn, again = tree.body[1].body[0], tree.body[2].body[0].body[0]
    planted = {'commute': [[*place(first), *place(second)]],
               'stable': [[turn.lineno, turn.col_offset]],
               'hidden': [[again.lineno, again.col_offset, 'last']]}
    hook.rows = lambda tool, path: planted
    space = {'__bn_poison__': Poison, '__bn_fault__': fault, '__bn_same__': same}
    tree = changed(tree, ROOT + '/planted.py')
    ast.fix_missing_locations(tree)
    exec(compile(tree, 'planted', 'exec'), space)
    caught = space['swapped']([]) != (1, 20)
    space['rebound']([1])
    caught += len(hook.contradictions)
    try:
        space['partial']([1, 0])
    except SystemError:
        caught += len(hook.contradictions) - 1
    print('3 wrong claims,', caught, 'noticed')
    sys.exit(caught != 3)


# ---- one test module, and all of them ----


def child(mode, name):
    global armed
    if mode in ('--change', '--faults'):
        builtins.__bn_poison__, builtins.__bn_fault__, builtins.__bn_same__ = Poison, fault, same
        hook.instrument(changed, wanted)
    suite = unittest.defaultTestLoader.loadTestsFromName('test.' + name)
    if mode == '--trace':
        sys.settrace(trace)
    armed = mode == '--faults'
    count, failed = run_suite(suite)
    sys.settrace(None)
    armed = False
    print('\nRESULT', json.dumps([count, failed, seen]))


def run(mode, name):
    """Tests run, names of failed ones, counters, contradictions; None when it did not end."""
    words = [sys.executable, __file__, mode, ' '.join(FACTS), name]
    try:
        out = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                             errors='replace', timeout=900, stdin=subprocess.DEVNULL).stdout
    except subprocess.TimeoutExpired:
        return None
    lines = out.splitlines()
    contradictions = [line for line in lines if line.startswith('CONTRADICTION')]
    for line in lines:
        if line.startswith('RESULT '):
            return json.loads(line[7:]) + [contradictions]
    return [0, [], {}, contradictions] if contradictions else None


def main(how, names):
    hook.need_tests()
    bad = 0
    total = collections.Counter()
    for name in names:
        modes = ['--trace'] if how == 'trace' else ['--change', '--faults']
        plain = run('--plain', name)
        for mode in modes:
            got = run(mode, name)
            if got is None or plain is None:
                print('skipped', name, mode)
                continue
            # A tracer changes what tests about tracing see, a thrown exception what any sees.
            new = sorted(set(got[1]) - set(plain[1])) if mode == '--change' else []
            bad += len(new) + len(got[3])
            total.update(got[2])
            print(name, mode, got[0], 'tests', len(new), 'new failures', *new[:3], flush=True)
            print(*got[3][:10], sep='\n', end='\n' if got[3] else '')
    print(dict(total))
    print('%d contradictions' % bad)
    sys.exit(bool(bad))


if sys.argv[1:] == ['check']:
    FACTS = []
    check()
FACTS = sys.argv[2].split()
if sys.argv[1].startswith('--'):
    child(sys.argv[1], sys.argv[3])
else:
    main(sys.argv[1], sys.argv[3:])
