#!/usr/bin/env python3
"""Compare burnish's scopes with those of CPython's symtable module.

    compare.py --tool "burnish debug scopes --json" [--every N] [--version 3.11]... [FILE...]

The tool is called with `--target-version pyXY FILE...` and prints a JSON line for
each file that it can read. For every interpreter that is found, the files are those of its
own standard library (every Nth), read with its own symtable. Exit status: 0 when
nothing differs, 1 when something does, 77 when no interpreter is found.
"""
import argparse
import collections
import glob
import json
import os
import subprocess
import sys
import tempfile

ORACLE = r'''
import json, sys, symtable, warnings
warnings.simplefilter("ignore")
sys.setrecursionlimit(20000)
FLAGS = ["parameter", "local", "global", "declared_global", "nonlocal", "free", "imported",
         "assigned", "referenced"]
def scopes(table, out):
    symbols = {}
    for s in table.get_symbols():
        symbols[s.get_name()] = [f for f in FLAGS if getattr(s, "is_" + f, lambda: False)()]
    kind = table.get_type()
    out.append({"type": str(getattr(kind, "value", kind)), "name": table.get_name(),
                "line": table.get_lineno(), "symbols": symbols})
    for child in table.get_children():
        scopes(child, out)
for path in open(sys.argv[1]):
    path = path.rstrip("\n")
    try:
        with open(path, "rb") as f:
            source = f.read()
        compile(source, path, "exec", dont_inherit=True)
        out = []
        scopes(symtable.symtable(source, path, "exec"), out)
        line = {"file": path, "scopes": out}
    except (SyntaxError, ValueError, RecursionError, MemoryError, UnicodeError) as e:
        line = {"file": path, "error": str(e)}
    print(json.dumps(line))
'''


def interpreters(wanted):
    found = {}
    root = os.environ.get("PYENV_ROOT", os.path.expanduser("~/.pyenv"))
    try:
        root = subprocess.run(["pyenv", "root"], capture_output=True, text=True,
                              check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        pass
    candidates = sorted(glob.glob(os.path.join(root, "versions", "*", "bin", "python3")))
    candidates += ["python3"]
    for program in candidates:
        try:
            version = subprocess.run(
                [program, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"],
                capture_output=True, text=True, check=True).stdout.strip()
        except (OSError, subprocess.CalledProcessError):
            continue
        if version in wanted:
            found.setdefault(version, program)
    return found


def library(program, every):
    code = "import sysconfig; print(sysconfig.get_path('stdlib'))"
    root = subprocess.run([program, "-c", code], capture_output=True, text=True,
                          check=True).stdout.strip()
    files = []
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(d for d in folders if d not in ("site-packages", "__pycache__"))
        files += [os.path.join(folder, n) for n in sorted(names) if n.endswith(".py")]
    return files[::every]


def lines(command, fine=(0,)):
    result = {}
    run = subprocess.run(command, capture_output=True)
    for line in run.stdout.decode("utf-8").splitlines():
        item = json.loads(line)
        result[item["file"]] = item
    if run.returncode not in fine:
        sys.stderr.write(run.stderr.decode("utf-8", "replace")[-2000:])
        raise SystemExit("%s failed with %d" % (command[0], run.returncode))
    return result


def key(scope, with_line):
    symbols = tuple(sorted((n, tuple(f)) for n, f in scope["symbols"].items()))
    return scope["type"], scope["name"], scope["line"] if with_line else 0, symbols


def differences(theirs, ours):
    left = collections.Counter(key(s, True) for s in theirs["scopes"])
    right = collections.Counter(key(s, True) for s in ours["scopes"])
    if left == right:
        return []
    found = []
    missing, extra = list((left - right).elements()), list((right - left).elements())
    for m in list(missing):
        twin = next((e for e in extra if e[:3] == m[:3]), None)
        if twin is None:
            twin = next((e for e in extra if e[:2] == m[:2] and e[3] == m[3]), None)
            if twin:
                found.append("%s %s line %d is at line %d with us" % (m[:3] + (twin[2],)))
        else:
            a, b = dict(m[3]), dict(twin[3])
            for name in sorted(set(a) | set(b)):
                if a.get(name) != b.get(name):
                    found.append("%s %s line %d: %s is %s, with us %s" % (
                        m[:3] + (name, "/".join(a.get(name, ("absent",))),
                                 "/".join(b.get(name, ("absent",))))))
        if twin:
            missing.remove(m)
            extra.remove(twin)
    found += ["only in symtable: %s %s line %d" % m[:3] for m in missing]
    found += ["only with us: %s %s line %d" % e[:3] for e in extra]
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tool", required=True)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--version", action="append")
    parser.add_argument("--known", help="file of expected differences: VERSION PATH-END CAUSE")
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    wanted = options.version or ["3.8", "3.11", "3.13"]
    known = []
    if options.known:
        with open(options.known, encoding="utf-8") as f:
            known = [line.split(None, 2) for line in f if line.strip() and line[0] != "#"]
    found = interpreters(wanted)
    failed = False

    for version in wanted:
        if version not in found:
            print("%s: skipped, no interpreter" % version)
            continue
        program = found[version]
        files = options.files or library(program, options.every)
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as f:
            f.write("\n".join(files) + "\n")
            f.flush()
            theirs = lines([program, "-c", ORACLE, f.name])
        ours = {}
        for i in range(0, len(files), 200):
            ours.update(lines(options.tool.split() + ["--target-version",
                                                      "py" + version.replace(".", "")]
                              + files[i:i + 200], (0, 3)))
        compared = symbols = refused = both = 0
        bad = {}
        for path in files:
            a, b = theirs[path], ours.get(path)
            if "error" in a:
                both += 1
                continue
            if b is None:
                refused += 1
                if options.verbose:
                    print("  refused: " + path)
                continue
            compared += 1
            symbols += sum(len(s["symbols"]) for s in a["scopes"])
            diff = differences(a, b)
            if diff:
                bad[path] = diff
        expected = {p: cause for p in bad for v, end, cause in known
                    if v in (version, "*") and p.endswith(end)}
        print("%s: %d files and %d symbols compared, %d not Python %s, %d refused by us; "
              "%d files differ, %d of them for a known cause"
              % (version, compared, symbols, both, version, refused, len(bad), len(expected)))
        if refused * 100 > compared:
            failed = True
            print("  too many files are refused")
        for path, diff in bad.items():
            if path in expected:
                continue
            failed = True
            print("  " + path)
            for line in diff[:8]:
                print("    " + line)
    if not found:
        return 77
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
