"""Run library tests and watch where exceptions are raised.

    quiet_run.py "build/dev/burnish debug facts" TEST_MODULE...

Needs Python 3.12 or newer (sys.monitoring). The program says which expressions of a file can never raise; an exception that the interpreter
reports at the very position of one of them contradicts it. Prints each
contradiction and a summary; exits 1 when there is one.
"""
import dis
import io
import json
import os
import subprocess
import sys
import unittest

FACTS = sys.argv[1].split()
ROOT = os.path.dirname(os.__file__)
quiet = {}
positions = {}
bad = set()
seen = 0
IGNORED = (KeyboardInterrupt, MemoryError, RecursionError, SystemExit)


def quiet_places(path):
    if path not in quiet:
        places = set()
        if path.startswith(ROOT) and os.path.exists(path):
            out = subprocess.run(FACTS + [path], capture_output=True, text=True).stdout
            for line in out.splitlines():
                row = json.loads(line)
                if row[0] == 'quiet':
                    places.add(tuple(row[1:5]))
        quiet[path] = places
    return quiet[path]


def raised(code, offset, error):
    global seen
    if isinstance(error, IGNORED) or not code.co_filename.startswith(ROOT):
        return
    if code not in positions:
        positions[code] = list(code.co_positions())
    opcode = dis.opname[code.co_code[offset]]
    if opcode == 'TO_BOOL' or 'JUMP' in opcode:  # a test, at the place of what is tested
        return
    line, end_line, column, end_column = positions[code][offset // 2]
    seen += 1
    where = (line, column, end_line, end_column)
    if where in quiet_places(code.co_filename) and (code.co_filename, where) not in bad:
        bad.add((code.co_filename, where))
        print('CONTRADICTION', code.co_filename, *where, repr(error)[:60], flush=True)


def main():
    for name in sys.argv[2:]:
        try:
            suite = unittest.defaultTestLoader.loadTestsFromName('test.' + name)
        except Exception as e:
            print('skipped', name, type(e).__name__, e)
            continue
        sys.monitoring.use_tool_id(4, 'burnish')
        sys.monitoring.register_callback(4, sys.monitoring.events.RAISE, raised)
        sys.monitoring.set_events(4, sys.monitoring.events.RAISE)
        result = unittest.TextTestRunner(io.StringIO(), verbosity=0).run(suite)
        sys.monitoring.free_tool_id(4)
        print(name, result.testsRun, 'tests', seen, 'exceptions', len(bad), 'contradictions',
              flush=True)
    print(seen, 'exceptions,', len(bad), 'contradictions')
    sys.exit(bool(bad))


main()
