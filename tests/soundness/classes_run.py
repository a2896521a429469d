"""Run library tests and compare the classes they make with what is known of them.

    classes_run.py "build/dev/burnish debug module" TEST_MODULE...

Each class that a class statement of a library module makes is looked at when it is made. If
all its bases are said to be in sight (P3), it is a plain class, and its bases and theirs
come from the statements that are said to be related to it. The function that a name gives,
looked up from the start or behind a class (P4), is the one that is said. After the tests, the
classes that derive from one whose descendants are said to be known (P3) must come from those
statements, or from class statements of other files: the program was asked about one file alone.
Prints each contradiction and a summary; exits 1 when there is one.
"""
import builtins
import sys
import types

from hook import finish, forget, is_library, need_tests, report, rows, run_tests, short

FACTS = sys.argv[1].split()
seen = {'classes': 0, 'look-ups': 0, 'families': 0}
places = {}  # class -> (file, line) of its statement
make_class = builtins.__build_class__


class Claims:
    def __init__(self, path):
        facts = rows(FACTS, path)
        self.plain = {line for line, in facts.get('hierarchy', ())}
        self.families = {line: set(rest) for line, *rest in facts.get('descendants', ())}
        self.methods = {}
        for line, after, name, method in facts.get('next', ()):
            self.methods.setdefault(line, []).append((after, name, method))


files = {}


def claims_of(path):
    if path not in files:
        files[path] = Claims(path)
    return files[path]


def line_of(cls, path):
    """The line of the class statement; None when there is none in that file."""
    file, line = places.get(cls, (None, None))
    return line if file == path else None


def check_plain(cls, path, line):
    if type(cls) is not type:
        report((short(path), line), 'is a class of', type(cls).__name__)
    for base in cls.__mro__[:-1]:
        if line_of(base, path) is None:
            report((short(path), line), 'has a base out of sight:', base.__name__)


def check_methods(cls, path, line, methods):
    for after, name, method in methods:
        order = list(cls.__mro__)
        if after:
            order = order[next((i for i, c in enumerate(order)
                                if line_of(c, path) == after), len(order)) + 1:]
        name = name if not name.startswith('__') or name.endswith('__') else \
            '_%s%s' % (cls.__name__.lstrip('_'), name)
        found = next((vars(c)[name] for c in order if name in vars(c)), None)
        code = found.__code__ if isinstance(found, types.FunctionType) else None
        seen['look-ups'] += 1
        if code is None or code.co_filename != path or code.co_firstlineno != method:
            report((short(path), line, name, after), 'is not the function in line', method, 'but',
                   code.co_firstlineno if code else found)


def build(body, name, *bases, **kw):
    cls = make_class(body, name, *bases, **kw)
    path, line = body.__code__.co_filename, body.__code__.co_firstlineno
    if not isinstance(cls, type) or not is_library(path):
        return cls
    places[cls] = path, line
    known = claims_of(path)
    if line in known.plain:
        seen['classes'] += 1
        check_plain(cls, path, line)
    check_methods(cls, path, line, known.methods.get(line, ()))
    return cls


def descendants(cls):
    for below in type.__subclasses__(cls):
        yield below
        yield from descendants(below)


def check_families():
    for cls, (path, line) in list(places.items()):
        known = claims_of(path).families.get(line)
        if known is None:
            continue
        seen['families'] += 1
        for below in descendants(cls):
            if places.get(below, (path,))[0] == path and line_of(below, path) not in known:
                report((short(path), line), 'has an unknown descendant:', below.__module__,
                       below.__qualname__)


need_tests()
builtins.__build_class__ = build
forget()
run_tests(sys.argv[2:], stop=check_families)
finish(seen)
