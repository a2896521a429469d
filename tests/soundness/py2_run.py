#!/usr/bin/env python3
"""Programs of Python 2 that are rewritten for Python 3 print the same there.

    py2_run.py [--burnish PROGRAM] [--python2 PROGRAM] [--python3 PROGRAM]

Each snippet runs under Python 2, is rewritten with `--migrate-from py2`, and runs under Python 3.
Without a Python 2 nothing is run, and the exit status is 77. The last line counts.
"""
import argparse
import glob
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
RULES = "EP07/imap-py2,EP11/izip-py2"
HEAD = "from __future__ import print_function\n"
# {f} is a function, {a} and {b} are iterables.
SNIPPETS = [
    "import itertools\nprint(list(itertools.imap({f}, {a})))",
    "import itertools as it\nfor x in it.imap({f}, {a}):\n    print(x)",
    "from itertools import imap, count\nprint(sorted(imap({f}, {a})), next(count(3)))",
    "from itertools import imap\nprint(list(imap(lambda x, y: [x, y], {a}, {b})))",
    "import itertools\nprint(list(itertools.ifilter({f}, {a})), list(itertools.ifilter(None, {b})))",
    "from itertools import ifilter as only\nprint([x for x in only(None, {a})])",
    "import itertools\nfor x, y in itertools.izip({a}, {b}):\n    print(x, y)",
    "from itertools import izip\nprint(dict(izip({a}, {b})))",
    "from itertools import (izip,\n                       chain)\nprint(list(chain(*izip({a}, {b}))))",
    "import itertools\nprint(list(itertools.izip_longest({a}, {b}, fillvalue=0)))",
    "from itertools import izip_longest\nfor pair in izip_longest({a}, {b}):\n    print(pair)",
    "for x, y in map(None, {a}, {b}):\n    print(x, y)",
    "print(map(None, {a}, {b}, [7]))",
    "def f():\n    from itertools import izip, imap\n    return list(izip(imap({f}, {a}), {b}))\nprint(f())",
]
FUNCTIONS = ["str", "bool", "lambda x: (x, 1)"]
ITERABLES = ["[1, 2, 0]", "'ab'", "(3,)", "iter([1, 2])", "[]", "{1: 2}"]


def programs():
    for number, snippet in enumerate(SNIPPETS):
        for n, a in enumerate(ITERABLES):
            f, b = FUNCTIONS[(n + number) % len(FUNCTIONS)], ITERABLES[(2 * n + number) % len(ITERABLES)]
            yield HEAD + snippet.replace("{f}", f).replace("{a}", a).replace("{b}", b) + "\n"


def run(python, path):
    done = subprocess.run([python, path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    return done.returncode, done.stdout


def main():
    pyenv = os.environ.get("PYENV_ROOT", os.path.expanduser("~/.pyenv"))
    found = sorted(glob.glob(pyenv + "/versions/2.7*/bin/python2.7"))
    parser = argparse.ArgumentParser()
    parser.add_argument("--burnish", default=os.path.join(HERE, "../../build/release/burnish"))
    parser.add_argument("--python2", default=found[-1] if found else "")
    parser.add_argument("--python3", default=sys.executable)
    options = parser.parse_args()
    if not options.python2:
        print("0 passed, 0 failed, %d skipped: no Python 2" % len(list(programs())))
        return 77
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "program.py")
        for text in programs():
            with open(path, "w") as file:
                file.write(text)
            before = run(options.python2, path)
            subprocess.run([options.burnish, "fix", "-q", "--isolated", "--migrate-from", "py2", "--select", RULES, path],
                           stdout=subprocess.DEVNULL)
            after = run(options.python3, path)
            if before == after and open(path).read() != text:
                passed += 1
                continue
            failed += 1
            print("==== was %r\n%s==== is %r\n%s" % (before, text, after, open(path).read()))
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
