"""Compare what is said of orders of evaluation (V2) with every Python that is found.

    versions_run.py "build/dev/burnish debug versions"

Each form is a small program with operands that log. Two versions between which the order is
said to be the same must log the same. Exits 77 with fewer than two interpreters, 1 when there is
a contradiction.
"""
import glob
import json
import os
import subprocess
import sys

from hook import contradictions, report

PRELUDE = '''
from __future__ import print_function
log = []
def t(name, value=None):
    log.append(name)
    return value
class Items(object):
    def __init__(self, name, items): self.name, self.items = name, items
    def __iter__(self):
        log.append('iter ' + self.name)
        return iter(self.items)
class Sized(Items):
    def __len__(self):
        log.append('len ' + self.name)
        return len(self.items)
class Mapping(Items):
    def keys(self):
        log.append('keys ' + self.name)
        return list(self.items)
    def __getitem__(self, key): return self.items[key]
class Thing(object):
    def __init__(self, name): self.name = name
    def __eq__(self, other):
        log.append('%s == %s' % (self.name, other.name))
        return False
    def __hash__(self):
        log.append('hash ' + self.name)
        return hash(self.name)
    def __str__(self):
        log.append('str ' + self.name)
        return self.name
def f(*a, **k): log.append('call')
'''
KEYS = ', '.join("t('k%d', Thing('%d')): t('v%d')" % (n, n, n) for n in range(60))
FORMS = {
    'dict-display': ["{t('k', 1): t('v'), t('l', 2): t('w')}"],
    'dict-comprehension': ["{t('k', i): t('v') for i in [1, 2]}"],
    'star-before-more': ["f(*Items('s', [1]), **{'k': t('b')})", "f(*Items('s', [1]), t('b'))",
                         "[*Items('s', [1]), t('b')]", "(*Items('s', [1]), t('b'))",
                         "{*Items('s', [1]), t('b')}", "f(**Mapping('d', {'a': 1}), k=t('b'))",
                         "{**Mapping('d', {'a': 1}), t('k'): t('b')}"],
    'keyword-before-star': ["f(k=t('k'), *t('s', [1]))"],
    'dict-hashing': ["{t('k', Thing('1')): t('v'), t('l', Thing('2')): t('w')}",
                     '{' + KEYS + '}'],
    'in-operands': ["Thing('needle') in [Thing('a'), Thing('b')]",
                    "Thing('needle') in (Thing('a'),)"],
    'percent-format': ["'%s %s' % (t('a', Thing('a')), t('b', Thing('b')))"],
    'list-length': ["list(Sized('s', [1, 2]))"],
    'comprehension-frame': ["[sorted(n for n in locals() if n[0] != '.') for i in [1]]"],
    'generator-stop': ["list(next(iter(())) for i in [1])"],
    'lazy-builtins': ["map(t, 'ab')", "filter(t, 'ab')", "zip(Items('a', [1]))[0]"],
}
RUN = '''
def main(x):
    try:
        value = %s
    except Exception as e:
        value = type(e).__name__
    log.append('then')
    return value
value = main(0)
print(log, value if isinstance(value, (str, list)) else '')
'''


def version_of(python):
    words = [python, '-c', 'import sys; print(sys.version_info[0] * 100 + sys.version_info[1])']
    return int(subprocess.run(words, capture_output=True, text=True).stdout)


def run(python, text):
    """What the program prints; None where the version has no such form."""
    out = subprocess.run([python, '-c', PRELUDE + RUN % text], capture_output=True, text=True)
    if 'SyntaxError' in out.stderr:
        return None
    return out.stdout or out.stderr


def main():
    found = glob.glob(os.path.expanduser('~/.pyenv/versions/*/bin/python'))
    pythons = {version_of(path): path for path in sorted(found)}
    if len(pythons) < 2:
        print('skipped: fewer than two interpreters')
        sys.exit(77)
    same = [json.loads(line)[1:] for line in
            subprocess.run(sys.argv[1].split(), capture_output=True, text=True).stdout.splitlines()]
    compared = 0
    for form, programs in FORMS.items():
        pairs = [(a, b) for name, a, b in same if name == form and a in pythons and b in pythons]
        for text in programs:
            printed = {v: run(path, text) for v, path in pythons.items()}
            for a, b in pairs:
                if printed[a] is None or printed[b] is None:
                    continue
                compared += 1
                if printed[a] != printed[b]:
                    report((form, a, b), text[:60], printed[a][:200], 'and', printed[b][:200])
    unknown = {name for name, _, _ in same} - set(FORMS)
    for form in sorted(unknown):
        report((form,), 'has no program')
    print(len(pythons), 'interpreters,', compared, 'comparisons,', len(contradictions),
          'contradictions')
    sys.exit(bool(contradictions))


main()
