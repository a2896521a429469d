"""Run library tests and watch what calls wait for.

    slow_run.py "build/dev/burnish debug module" TEST_MODULE...

An import hook marks the beginning and the end of each call that is said to wait for something by
itself (E8). In between there must be an audit event, or a call of a builtin function, of the
kind that is said: one that sleeps, uses sockets, starts or awaits a process, touches files, or
reads input. Prints each contradiction and a summary; exits 1 when there is one.
"""
import ast
import builtins
import sys

from hook import (Change, call, finish, instrument, is_library, need_tests, place, report, rows,
                  run_tests, short)

FACTS = sys.argv[1].split()
seen = {'calls that wait': 0}
# Beginnings of the names of audit events and of builtin functions, for each kind.
SIGNS = {
    'sleep': ('time.sleep', 'select.', 'sleep', 'poll', 'select', 'acquire'),
    'network': ('socket.', 'urllib.', 'ftplib.', 'smtplib.', 'imaplib.', 'poplib.', 'http.',
                'getaddrinfo', 'gethostby', 'getfqdn'),
    'process': ('subprocess.', 'os.system', 'os.posix_spawn', 'os.fork', 'waitpid', 'wait',
                'fork', 'pthread_', 'os.exec'),
    'disk': ('open', 'os.', 'shutil.', 'glob.', 'read', 'write', 'fsync', 'sync', 'tempfile.',
             'scandir', 'listdir', 'stat'),
    'input': ('builtins.input', 'input', 'read'),
}
happened = set()
running = 0


def audit(event, args):
    if running and not watching:
        happened.add(event)


watching = False


def profile(frame, event, arg):
    global watching
    if running and event == 'c_call':
        watching = True
        happened.add(arg.__name__)
        watching = False


def begin(kind, where):
    global running
    if not running:
        happened.clear()
    running += 1
    return kind, where


def end(begun, value):
    global running
    running -= 1
    kind, where = begun
    seen['calls that wait'] += 1
    if not any(name.startswith(SIGNS[kind]) for name in happened):
        report(where, 'does not wait for', kind + ':', *sorted(happened)[:5])
    return value


class Mark(Change):
    def __init__(self, claims, path):
        self.slow = {tuple(row[:4]): row[4] for row in claims.get('slow', ()) if row[5]}
        self.path = path

    def visit_Call(self, node):
        at = place(node)
        self.generic_visit(node)
        if at not in self.slow:
            return node
        where = ast.Constant((self.path, node.lineno, node.col_offset))
        return ast.copy_location(call('__bn_end__', call(
            '__bn_begin__', ast.Constant(self.slow[at]), where), node), node)

    def visit_Await(self, node):
        return node


need_tests()
builtins.__bn_begin__, builtins.__bn_end__ = begin, end
sys.addaudithook(audit)
instrument(lambda tree, path: Mark(rows(FACTS, path), short(path)).visit(tree),
           lambda path: is_library(path) and not short(path).startswith('unittest'))
run_tests(sys.argv[2:], lambda: sys.setprofile(profile), lambda: sys.setprofile(None))
finish(seen)
