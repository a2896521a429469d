"""Compare calls of methods with what is known of them, in families of classes made at random.

    families.py "build/dev/burnish debug" [--seed N] [--count N]

Each program has a few private classes with several bases, methods that override each other or
are replaced later, and calls of `self.m()` and `super().m()`. All its methods are called on
instances of all its classes. A call runs the function that is said (P6), a class has the method
that is said (P4), a parameter holds a value of the kinds that are said (T1). Prints the program
of each contradiction; exits 1 when there is one.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile

from kinds import is_of

NAMES = '_a', '_b', 'c'
VALUES = '1', "'t'", '[2]', 'None', '(3,)', '4.5'
SPOILERS = [
    '{cls}.{name} = lambda self, k=0: k', '{cls}().{name} = 5', 'setattr({cls}, {name!r}, len)',
    'class Public({cls}): pass', 'getattr({cls}(), {name!r})(b"")', '{cls}().{name}(b"")',
    'f = {cls}.{name}', 'x = {name!r}', 'def keep(c=[{cls}]): pass', 'x = repr({cls})',
    '{cls}.__bases__', 'class _Last({cls}):\n    def {name}(self, k=0): return k',
]


def method(pick, names, has_bases):
    name = pick.choice(names)
    body = []
    for _ in range(pick.randrange(4)):
        called, value = pick.choice(names), pick.choice(VALUES)
        callee = 'super()' if has_bases and pick.random() < .4 else 'self'
        body.append('if deep(): %s.%s(%s)' % (callee, called, value))
    if pick.random() < .1:
        body.append('self.%s = repr' % pick.choice(names))
    body.append('return k')
    decorated = '    @staticmethod\n' if pick.random() < .03 else ''
    return decorated + '    def %s(self, k=%s):\n' % (name, pick.choice(VALUES)) + ''.join(
        '        %s\n' % line for line in body)


def program(pick):
    out, classes = [], []
    for n in range(pick.randrange(2, 6)):
        bases = pick.sample(classes, min(len(classes), pick.choice([0, 0, 1, 2, 2])))
        cls = ('_C%d' if pick.random() < .95 else 'C%d') % n
        out.append('class %s(%s):\n' % (cls, ', '.join(bases)) +
                   ''.join(method(pick, NAMES, bases) for _ in range(pick.randrange(1, 4))))
        classes.append(cls)
    if pick.random() < .3:
        out.append(pick.choice(SPOILERS).format(cls=pick.choice(classes), name=pick.choice(NAMES)))
    return '\n'.join(out) + '\n', classes


class Run:
    """One program, executed with everything watched."""

    def __init__(self, path, text, tool):
        self.path, self.text, self.bad, self.left = path, text, [], 0
        self.calls, self.types = {}, {}
        lines = text.splitlines()
        for line in subprocess.run(tool + ['facts', path], capture_output=True,
                                   text=True).stdout.splitlines():
            word, *row = json.loads(line)
            if word == 'callee':
                self.calls[row[0], row[4]] = row[5]
            elif word == 'type' and lines[row[0] - 1].strip() == 'return k':
                self.types[row[0]] = row[4:]
        self.seen = 0

    def deep(self):
        self.left -= 1
        return self.left > 0

    def profile(self, frame, event, arg):
        code, caller = frame.f_code, frame.f_back
        if event != 'call' or code.co_filename != self.path or caller is None:
            return
        known = self.calls.get((caller.f_lineno, code.co_name))
        if known and caller.f_code.co_filename == self.path:
            self.seen += 1
            if known != code.co_firstlineno:
                self.bad.append('line %d runs line %d' % (caller.f_lineno, code.co_firstlineno))

    def returned(self, frame, event, arg):
        claim = self.types.get(frame.f_lineno) if event == 'return' and self.public else None
        if claim and frame.f_code.co_filename == self.path and 'k' in frame.f_locals:
            self.seen += 1
            if not is_of(frame.f_locals['k'], *claim):
                self.bad.append('line %d has %r' % (frame.f_lineno, frame.f_locals['k']))

    def watch(self, frame, event, arg):
        self.profile(frame, event, arg)
        self.returned(frame, event, arg)

    def run(self, classes):
        space = {'deep': self.deep, '__name__': 'made'}
        try:
            exec(compile(self.text, self.path, 'exec'), space)
        except Exception:
            return
        for self.public in (True, False):
            sys.setprofile(self.watch)
            try:
                for cls in classes:
                    for name in NAMES:
                        self.drive(space[cls], name)
            finally:
                sys.setprofile(None)

    def drive(self, cls, name):
        """Calls from outside. Of types only those are compared that come of calls of public names:
        private ones are called by the program alone."""
        if self.public and name[0] == '_':
            return
        for arguments in (), (b'',):
            self.left = 12
            try:
                getattr(cls(), name)(*arguments)
            except Exception:
                pass


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('tool')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--count', type=int, default=150)
    options = parser.parse_args()
    seen = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'made.py')
        for n in range(options.count):
            text, classes = program(random.Random('%d %d' % (options.seed, n)))
            with open(path, 'w') as f:
                f.write(text)
            run = Run(path, text, options.tool.split())
            run.run(classes)
            seen += run.seen
            if run.bad:
                failed += 1
                print(text, *sorted(set(run.bad)), sep='\n')
    print('%d programs, %d checks, %d contradictions' % (options.count, seen, failed))
    sys.exit(bool(failed) or not seen)


main()
