"""What the runs over the standard library's tests have in common.

Each run asks the program about the library modules that tests import, watches them at
work or compiles them with a change, and reports what contradicts the answers.
"""
import ast
import importlib.machinery
import importlib.util
import io
import json
import os
import subprocess
import sys
import unittest

ROOT = os.path.dirname(os.__file__)
# What the runs themselves need keeps the code it has.
NEEDED = frozenset((
    'ast', 'json', 'subprocess', 'traceback', 'builtins', 'importlib', 'encodings', 'copy', 'io',
    'codecs', 'site', 'abc', 'os', 'stat', 'posixpath', 'genericpath', 'warnings', 're', 'opcode',
    '_collections_abc', 'threading', 'unittest', 'functools', 'collections', 'enum', 'dis', 'sys',
    'weakref', 'contextlib', 'signal', 'selectors', 'linecache', 'tokenize', 'token', 'types',
    'copyreg'))
contradictions = set()
OUT = sys.stdout  # tests put something else there
_rows = {}


def report(where, *what):
    """A contradiction, printed once for each place."""
    if where not in contradictions:
        contradictions.add(where)
        print('CONTRADICTION', *where, *what, file=OUT, flush=True)


def is_library(path):
    return path.startswith(ROOT) and os.path.exists(path)


def short(path):
    return os.path.relpath(path, ROOT)


def rows(tool, path):
    """What the program says of a library file: first word of a row -> rows without it."""
    key = tuple(tool), path
    if key not in _rows:
        found = _rows[key] = {}
        if is_library(path):
            run = subprocess.run(list(tool) + [path], capture_output=True, text=True)
            for line in run.stdout.splitlines():
                word, *row = json.loads(line)
                found.setdefault(word, []).append(row)
    return _rows[key]


def need_tests():
    """Ends the run where there are no library tests of a Python whose bytecode is known."""
    if sys.version_info[:2] != (3, 11) or importlib.util.find_spec('test.test_shlex') is None:
        print('skipped: needs Python 3.11 with its tests')
        sys.exit(77)


def instrument(change, wanted=is_library):
    """From now on modules are compiled as change(tree, path) makes them; those in use, too."""

    def get_code(self, fullname):
        path = self.get_filename(fullname)
        data = self.get_data(path)
        if not wanted(path):
            return compile(data, path, 'exec', dont_inherit=True)
        tree = change(ast.parse(data, path), path)
        ast.fix_missing_locations(tree)
        return compile(tree, path, 'exec', dont_inherit=True)

    importlib.machinery.SourceFileLoader.get_code = get_code
    forget()


def forget():
    """Library modules are imported again, all but those that a run needs."""
    for module in list(sys.modules):
        origin = getattr(sys.modules[module], '__file__', None) or ''
        if origin.startswith(ROOT) and origin.endswith('.py') and \
                module.split('.')[0] not in NEEDED:
            del sys.modules[module]


def suite_of(name):
    """The tests of a module, or None where they cannot run."""
    try:
        return unittest.defaultTestLoader.loadTestsFromName('test.' + name)
    except Exception as e:
        print('skipped', name, type(e).__name__, e)
        return None


def run_suite(suite):
    """The number of tests and the names of those that fail."""
    result = unittest.TextTestRunner(io.StringIO(), verbosity=0).run(suite)
    return result.testsRun, sorted(str(test) for test, _ in result.failures + result.errors)


def run_tests(names, start=None, stop=None):
    """Run test modules one after the other, with start() before and stop() after each."""
    for name in names:
        suite = suite_of(name)
        if suite is None:
            continue
        if start:
            start()
        try:
            count, failed = run_suite(suite)
        finally:
            if stop:
                stop()
        print(name, count, 'tests', len(failed), 'failed', *failed[:3], len(contradictions),
              'contradictions', flush=True)


def finish(counts):
    """The last line, and the exit status."""
    for word, count in counts.items():
        print(count, word, end=', ')
    print(len(contradictions), 'contradictions')
    sys.exit(bool(contradictions))


def call(name, *args):
    return ast.Call(ast.Name(name, ast.Load()), list(args), [])


def place(node):
    """Where an expression stands, as the rows say it."""
    return node.lineno, node.col_offset, node.end_lineno, node.end_col_offset


# These look at everything that a module holds; that is no use of it.
INSPECTORS = {'doctest.py', 'inspect.py', 'pydoc.py'}


class Poison:
    """Fails on any use; `where` is reported."""

    def __init__(self, *where):
        object.__setattr__(self, 'where', where)

    def __getattribute__(self, name):
        where = object.__getattribute__(self, 'where')
        if os.path.basename(sys._getframe(1).f_code.co_filename) in INSPECTORS:
            raise AttributeError(name)
        report(where, 'is used:', name)
        raise SystemError('poison used: %r' % (where,))

    def _fail(self, *args, **kw):
        self.use

    __bool__ = __len__ = __iter__ = __call__ = __add__ = __radd__ = __eq__ = __lt__ = _fail
    __contains__ = __getitem__ = __setitem__ = __enter__ = __str__ = __index__ = _fail
    __hash__ = object.__hash__


class Change(ast.NodeTransformer):
    """Visits suites with block(list), everything else as usual."""

    def block(self, body):
        return [self.visit(statement) for statement in body]

    def generic_visit(self, node):
        for field, value in ast.iter_fields(node):
            if field in ('body', 'orelse', 'finalbody') and isinstance(value, list):
                setattr(node, field, self.block(value))
            elif isinstance(value, list):
                setattr(node, field, [self.visit(v) if isinstance(v, ast.AST) else v
                                      for v in value])
            elif isinstance(value, ast.AST):
                setattr(node, field, self.visit(value))
        return node
