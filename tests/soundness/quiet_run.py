"""Run library tests and watch where exceptions are raised.

    quiet_run.py "build/dev/burnish debug facts" TEST_MODULE...

Needs Python 3.12 or newer (sys.monitoring). The program says which expressions of a file can never raise; an exception that the interpreter
reports at the very position of one of them contradicts it. Prints each
contradiction and a summary; exits 1 when there is one.
"""
import dis
import sys

from hook import finish, is_library, report, rows, run_tests

FACTS = sys.argv[1].split()
quiet, positions = {}, {}
seen = {'exceptions': 0}
IGNORED = (KeyboardInterrupt, MemoryError, RecursionError, SystemExit)


def quiet_places(path):
    if path not in quiet:
        quiet[path] = {tuple(row) for row in rows(FACTS, path).get('quiet', ())}
    return quiet[path]


def raised(code, offset, error):
    if isinstance(error, IGNORED) or not is_library(code.co_filename):
        return
    if code not in positions:
        positions[code] = list(code.co_positions())
    opcode = dis.opname[code.co_code[offset]]
    if opcode == 'TO_BOOL' or 'JUMP' in opcode:  # a test, at the place of what is tested
        return
    line, end_line, column, end_column = positions[code][offset // 2]
    seen['exceptions'] += 1
    where = (line, column, end_line, end_column)
    if where in quiet_places(code.co_filename):
        report((code.co_filename, *where), repr(error)[:60])


def start():
    sys.monitoring.use_tool_id(4, 'burnish')
    sys.monitoring.register_callback(4, sys.monitoring.events.RAISE, raised)
    sys.monitoring.set_events(4, sys.monitoring.events.RAISE)


run_tests(sys.argv[2:], start, lambda: sys.monitoring.free_tool_id(4))
finish(seen)
