"""Check each lemma of the obligations calculus, and each model of a builtin, by running both sides.

    lemmas.py "build/dev/burnish debug lemmas" [--seed N] [--rounds N]

A case of a lemma is two pieces of code that it calls equal. Their places are filled with values
and expressions that keep the lemma's premises: containers whose elements log what is done with
them, or raise; expressions that log, where nothing forbids it. Both sides must log the same and
end the same way. With a filling that breaks a premise some case must show a difference, or the
premise is not needed. The model of a builtin is a loop that must do what the builtin does.
A lemma, a premise or a model that no case is about is an error, too.
"""
import argparse
import json
import random
import subprocess
import sys

PRELUDE = compile('''
log = []
def t(x, *more):
    log.append(('t', name(x)))
    return x
def name(x):
    return x.name if isinstance(x, Thing) else type(x).__name__ if not isinstance(x, int) else x
def wrong(x):
    log.append('wrong')
    raise KeyError(x)
class Thing:
    """Logs what is done with it."""
    def __init__(self, name, true=True): self.name, self.true = name, true
    def note(self, what, result):
        log.append((what, self.name))
        return result
    def __bool__(self): return self.note('truth', self.true)
    def __hash__(self): return self.note('hash', hash(self.name))
    def __eq__(self, other): return self.note('==', self is other)
    def __lt__(self, other): return self.note('<', str(self.name) < name(other).__str__())
    def __radd__(self, other): return self.note('+', 1)
    def __add__(self, other): return self.note('+', 1)
    def __repr__(self): return 'Thing(%r)' % self.name
class Bad(Thing):
    def __bool__(self): return self.note('truth', 1 / 0)
    def __hash__(self): return self.note('hash', 1 / 0)
    def __lt__(self, other): return self.note('<', 1 / 0)
    def __add__(self, other): return self.note('+', 1 / 0)
    __radd__ = __add__
class Sub(list):
    """A subclass of a builtin sequence that does everything otherwise."""
    def __len__(self): log.append('len'); return 1
    def __iter__(self): log.append('iter'); return iter([7, 8])
    def __getitem__(self, i):
        log.append(('item', repr(i)))
        return list.__getitem__(self, i)
    def __bool__(self): log.append('truth'); return False
class Eater(Thing):
    """Empties the list that is gone through as soon as something is done with it."""
    def note(self, what, result):
        if type(globals().get('s')) is list:
            s.clear()
        return Thing.note(self, what, result)
class Steps:
    """Logs each step of its iteration."""
    def __init__(self, *items): self.items = list(items)
    def __iter__(self): log.append('iter'); return Iterator(list(self.items))
class Iterator:
    def __init__(self, items): self.items = items
    def __iter__(self): return self
    def __next__(self):
        log.append('next')
        if not self.items:
            raise StopIteration
        return self.items.pop(0)
class Sized(Steps):
    def __len__(self): log.append('len'); return len(self.items)
class Unsized(Steps):
    def __len__(self): log.append('len'); raise ValueError
def f(*a, **k):
    log.append(('call', [name(x) for x in a]))
    return a
''', 'prelude', 'exec')
THINGS = ["Thing('a')", "Thing('b')", "Thing('c', False)", "Bad('d')", "Eater('e')",
          "Eater('g', False)", '1', '0', "''", 'None', '2']


class Fill:
    """Random fillings that keep the premises, or break exactly one of them."""

    def __init__(self, seed, needs, broken):
        self.pick, self.needs, self.broken = random.Random(seed), needs, broken

    def keeps(self, *premises):
        return any(p in self.needs and p != self.broken for p in premises)

    def items(self, low=0):
        return ', '.join(self.pick.choice(THINGS) for _ in range(self.pick.randrange(low, 4)))

    def sequence(self):
        if self.pick.random() < 0.5:
            return '[%s]' % self.items()
        return self.pick.choice(['[]', 'tuple([%s])' % self.items(), "'abc'", "''",
                                 "b'ab'", "bytearray(b'ab')", 'range(3)', 'range(0)'])

    def container(self):
        return self.pick.choice([self.sequence(), self.sequence(), '{1: 2}', '{}', '{1, 2}',
                                 'set()', 'frozenset([1])', "{'k': Thing('v')}"])

    def stranger(self):
        return self.pick.choice(['Sub([1, 2])', 'Sub()', 'Steps(1, 2)', 'Sized(1, 2)', '{1: 2}',
                                 "Steps(Thing('c', False), Thing('a'), 1)", 'Unsized(1)', '5'])

    def source(self):
        if self.broken in ('sequence', 'container', 'sources', 'len'):
            return self.stranger()
        if self.broken == 'tests':
            return self.pick.choice(["[Eater('g', False), Thing('a')]", '[%s]' % self.items(2)])
        if self.broken == 'quiet':
            return self.pick.choice(["[Thing('a'), 1]", "[Thing('a'), None]", self.container()])
        if 'sequence' in self.needs:
            return self.sequence()
        if self.keeps('container', 'sources'):
            return self.container()
        if 'len' in self.needs:
            return self.pick.choice([self.container(), 'Steps(1, 2)', '(x for x in [1, 2])'])
        return self.pick.choice([self.container(), self.stranger()])

    def element(self):
        """An expression over x."""
        any = ['x', 'x', '1', 'None', '0', 'x is None', '(x, 1)', '(x,)', "'a'"]
        if self.keeps('tests'):
            any = ['1', 'None', '0', 'x is None', '(x, 1)', '(x,)', "'a'", 'not 1']
        if self.broken == 'quiet':
            return self.pick.choice(['x.name', '(x.name, x)', '1 // (x is not None)', 'x.nothing'])
        if self.broken == 'pure' or not self.keeps('pure', 'quiet', 'tests'):
            any += ['t(1)', 't(0)'] if self.keeps('tests') else ['t(x)', 't(x)', 't(0)']
        if not self.keeps('quiet'):
            any += ['wrong(x)', 'x.nothing']
        return self.pick.choice(any)

    def value(self):
        if self.broken == 'truth':
            return self.pick.choice(["Thing('a')", "Bad('b')", "Thing('c', False)", 'Sub()'])
        if self.broken == 'bool':
            return self.pick.choice(['1', '0', "''", '[]', 'None', "Thing('a')"])
        if 'bool' in self.needs:
            return self.pick.choice(['True', 'False', '1 < 2', 'not 1'])
        return self.pick.choice([self.container(), 'None', '0', '1.5', 'True', 'len'])

    def body(self):
        """Statements of a loop over s."""
        if self.broken == 'unmutated':
            return self.pick.choice(['if len(log) < 5: s.append(9)', 's.clear()', 's = [4]',
                                     's = []', 's[:] = []'])
        return self.pick.choice(['pass', 't(2)', 'if len(log) > 1: break', 'wrong(1)', 'continue'])

    def number(self):
        return self.pick.choice(['0', '1', '-1', '2', '9', 'None', 't(1)', 't(-2)', 'wrong(3)'])

    def operand(self):
        return self.pick.choice(THINGS + ["t('p')", 't(3)', 'wrong(4)', '[]', 'log.clear()'])


KINDS = 'tuple', 'list', 'any', 'all'
# lemma -> pairs of code; {source} and so on are filled, the same on both sides.
CASES = {
    'index-is-iteration': [
        ('s = {source}\nfor i in range(len(s)):\n    t(s[i])\n    {body}',
         's = {source}\nfor x in s:\n    t(x)\n    {body}'),
        ('s = {source}\nfor i in range(len(s)):\n    x = s[i]\n    t(x)\n    {body}',
         's = {source}\nfor x in s:\n    t(x)\n    {body}'),
        ('s = {source}\nfor i in range(len(s)):\n    t(i)\n    t(s[i])\n    {body}',
         's = {source}\nfor i, x in enumerate(s):\n    t(i)\n    t(x)\n    {body}')],
    'append-is-collect': [
        ('out = []\nfor x in {source}:\n    out.append({element})\nresult = out',
         'result = [{element} for x in {source}]'),
        ('out = []\nfor x in {source}:\n    if {element}:\n        out.append(x)\nresult = out',
         'result = [x for x in {source} if {element}]')],
    'slice-default': [
        ('s = {source}\nresult = s[0:{number}]', 's = {source}\nresult = s[:{number}]'),
        ('s = {source}\nresult = s[{number}:len(s)]', 's = {source}\nresult = s[{number}:]'),
        ('s = {source}\nresult = s[{number}:{number}:1]', 's = {source}\nresult = s[{number}:{number}]')],
    'search-loop': [
        ('def g():\n    for x in {source}:\n        if {element}:\n            return True\n'
         '    return False\nresult = g()',
         'def g():\n    return any({element} for x in {source})\nresult = g()'),
        ('def g():\n    for x in {source}:\n        if not {element}:\n            return False\n'
         '    return True\nresult = g()',
         'def g():\n    return all({element} for x in {source})\nresult = g()')],
    'early-stop': [
        ('s = {source}\nresult = %s([{element} for x in s]%s' % ends,
         's = {source}\nresult = %s(({element} for x in s)%s' % ends)
        for ends in (('any', ')'), ('all', ')'))] + [
        ('s = {source}\nresult = next(iter([{element} for x in s]), 5)',
         's = {source}\nresult = next(({element} for x in s), 5)')],
    'fused-loops': [
        ('s = {source}\nresult = %s([{element} for x in s])' % kind,
         's = {source}\nresult = %s({element} for x in s)' % kind)
        for kind in KINDS] + [
        ('s = {source}\nresult = [y for y in [{element} for x in s] if y]',
         's = {source}\nresult = [y for x in s for y in [{element}] if y]')],
    'truth-is-len': [
        ('result = 1 if len({source}) %s else 2' % test, 'result = 1 if {source} else 2')
        for test in ('> 0', '>= 1', '!= 0')] + [
        ('result = 1 if len({source}) == 0 else 2', 'result = 1 if not {source} else 2'),
        ('result = 1 if len({source}) else 2', 'result = 1 if {source} else 2')],
    'same-truth': [
        ('v = {value}\nresult = bool(v) and bool(v)', 'v = {value}\nresult = bool(v)'),
        ('v = {value}\nresult = 1 if v and v else 2', 'v = {value}\nresult = 1 if v else 2'),
        ('v = {value}\nresult = v if v else 2\nif result: pass', 'v = {value}\nresult = v or 2')],
    'bool-is-itself': [
        ('result = True if {value} else False', 'result = {value}'),
        ('result = bool({value})', 'result = {value}'),
        ('result = not not {value}', 'result = {value}')],
    'star-of-literal': [
        ('result = f(*[{operand}, {operand}])', 'result = f({operand}, {operand})'),
        ('result = f({operand}, *({operand},))', 'result = f({operand}, {operand})'),
        ('result = [*[{operand}], {operand}]', 'result = [{operand}, {operand}]'),
        ('result = [{operand}, *()]', 'result = [{operand}]')],
    'length-hint': [
        ('result = list({source})', 'result = [x for x in {source}]'),
        ('result = tuple([x for x in {source}])', 'result = tuple({source})')],
}
# What a model says of a builtin: a call, and the loop that it stands for.
MODELS = {
    'list': ('result = list({source})', 'result = []\nfor x in {source}: result.append(x)'),
    'tuple': ('result = tuple({source})',
              'result = []\nfor x in {source}: result.append(x)\nresult = (*result,)'),
    'set': ('result = set({source})', 'result = {{0}}; result.clear()\n'
            'for x in {source}: result.add(x)'),
    'frozenset': ('result = set(frozenset({source}))', 'result = {{0}}; result.clear()\n'
                  'for x in {source}: result.add(x)\nresult = {{*result}}'),
    'dict': ('result = dict((x, 1) for x in {source})',
             'result = {{}}\nfor x in {source}: result[x] = 1'),
    'sum': ('result = sum({source})', 'result = 0\nfor x in {source}: result = result + x'),
    'min': ('result = min({source})', MINIMUM := 'first = True\nfor x in {source}:\n'
            '    if first: result, first = x, False\n    elif x < result: result = x\n'
            'if first: raise ValueError'),
    'max': ('result = max({source})', MINIMUM.replace('x < result', 'x > result')),
    'sorted': ('result = sorted({source})',
               'result = []\nfor x in {source}: result.append(x)\nresult.sort()'),
    'any': ('result = any({source})', 'result = False\nfor x in {source}:\n    if x:\n'
            '        result = True\n        break'),
    'all': ('result = all({source})', 'result = True\nfor x in {source}:\n    if not x:\n'
            '        result = False\n        break'),
    'len': ('result = len({source})',
            'x = {source}\nresult = x.__len__() if hasattr(x, "__len__") else len(5)'),
    'bool': ('result = bool({value})', 'result = True if {value} else False'),
    'next': ('result = next((x for x in {source} if x), {operand})',
             's = (x for x in {source} if x)\nresult = {operand}\n'
             'for x in s:\n    result = x\n    break'),
    'join': ("result = '-'.join({source})",
             "result = []\nfor x in {source}: result.append(x)\nresult = '-'.join(result)"),
}
# Lengths that list() and tuple() ask for are an operation of their own in the models.
ASKS_LENGTH = {'list', 'tuple', 'sorted', 'join'}


def fill(text, values):
    """Places of one kind are filled in order, so that both sides get the same."""
    for kind, all in values.items():
        for value in all:
            text = text.replace('{%s}' % kind, value, 1)
        text = text.replace('{%s}' % kind, all[-1])
    return text.replace('{{', '{').replace('}}', '}')


def behaviour(code, without=()):
    """The log, the way it ends, and the result. A failing side leaves no result."""
    space = {}
    exec(PRELUDE, space)
    log = space['log']
    try:
        exec(code, space)
        end = repr(space.get('result')), type(space.get('result')).__name__
    except Exception as e:
        end = 'raises', type(e).__name__
    return [event for event in log if event not in without], end


def one(case, needs, broken, seed):
    """Both programs and what they do."""
    filler = Fill(seed, needs, broken)
    kinds = [k for k in ('source', 'element', 'value', 'body', 'number', 'operand')
             if '{%s}' % k in case[0] + case[1]]
    values = {k: [getattr(filler, k)() for _ in range(2)] for k in kinds}
    for once in set(kinds) & {'source', 'element', 'body', 'value'}:
        values[once] = values[once][:1]
    return [fill(text, values) for text in case]


def differs(case, needs, broken, seed, without=()):
    before, after = one(case, needs, broken, seed)
    if without and 'Unsized' in before:
        return None
    a, b = behaviour(before, without), behaviour(after, without)
    return None if a == b else (before, a, after, b)


def check_lemma(name, needs, rounds, seed):
    bad = []
    for n, case in enumerate(CASES.get(name, ())):
        for k in range(rounds):
            found = differs(case, needs, None, '%s %d %d %d' % (name, n, seed, k))
            if found:
                bad.append((name, 'differs', found))
                break
    for premise in needs:
        if premise == 'same-loop':  # how traces are compared, nothing about values
            continue
        broken = [(n, k) for n, case in enumerate(CASES.get(name, ())) for k in range(rounds)
                  if differs(case, needs, premise, '%s %d %d %d' % (name, n, seed, k))]
        if not broken:
            bad.append((name, 'shows no difference without the premise', premise))
    return bad


def check_model(name, rounds, seed):
    for k in range(rounds):
        found = differs(MODELS[name], (), None, '%s %d %d' % (name, seed, k),
                        ('len',) if name in ASKS_LENGTH else ())
        if found:
            return [(name, 'is not its model', found)]
    return []


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('tool')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--rounds', type=int, default=60)
    options = parser.parse_args()
    out = subprocess.run(options.tool.split(), capture_output=True, text=True).stdout
    rows = [json.loads(line) for line in out.splitlines()]
    # of "by-guards" nothing can be tried: the rule that names it says by itself why it is right
    lemmas = {row[1]: row[2] for row in rows if row[0] == 'lemma' and row[1] != 'by-guards'}
    models = {row[1] for row in rows if row[0] == 'model'}
    bad = []
    for name in sorted(lemmas.keys() ^ CASES.keys()):
        bad.append((name, 'has no case' if name in lemmas else 'is no lemma', ''))
    for name in sorted(models ^ MODELS.keys()):
        bad.append((name, 'has no case' if name in models else 'has no model', ''))
    for name, needs in lemmas.items():
        bad += check_lemma(name, needs, options.rounds, options.seed)
    for name in sorted(models & MODELS.keys()):
        bad += check_model(name, options.rounds, options.seed)
    for name, what, more in bad:
        print(name, what)
        print(*([more] if isinstance(more, str) else more), sep='\n')
    print('%d lemmas, %d models, %d wrong' % (len(lemmas), len(models), len(bad)))
    sys.exit(bool(bad) or not lemmas or not models)


main()
