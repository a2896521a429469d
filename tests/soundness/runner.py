"""Run pairs of programs and compare what they do. Works on every Python from 3.6 on.

Usage: runner.py LIST   LIST holds lines `before<TAB>after`; prints a JSON line for each pair that differs.

Each program runs in a forked child with two seconds of time, twenty when only one of a pair ends in
two, and a gigabyte. Compared: printed text,
the log, the type of the exception, the final globals but for those that the file imports: a rewrite
may need a module. Addresses are masked.
"""
import ast
import json
import os
import re
import resource
import signal
import sys
import types

# Addresses, and the names of functions: they say in which kind of scope one was made.
ADDRESS = re.compile(r"0x[0-9a-f]+|(?<=<function )\S+|(?<=generator object )\S+")
HIDDEN = {"__builtins__", "LOG"}


def show(value):
    try:
        if isinstance(value, (types.FunctionType, type, types.ModuleType)):
            return type(value).__name__
        return ADDRESS.sub("0x", repr(value))[:400]
    except BaseException as error:  # a repr of an adversarial object
        return "repr:" + type(error).__name__


def imported_names(source):
    names = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            names.update((alias.asname or alias.name).split(".")[0] for alias in node.names)
    return names


def six():
    """What programs use of the library, which need not be there."""
    return types.SimpleNamespace(text_type=str, binary_type=bytes, string_types=(str,), unichr=chr, u=str,
                                 b=lambda text: text.encode("latin-1"))


def pdb():
    """A debugger that nobody sits at: it says when it is called. breakpoint() finds it, too."""
    return types.SimpleNamespace(set_trace=lambda **options: print("stopped", sorted(options)))


def execute(path):
    """What the program does, as a string. Runs in the child."""
    import io
    source = open(path, encoding="utf-8").read()
    out = sys.stdout = io.StringIO()
    sys.modules.update(six=six(), pdb=pdb())
    space = {"__name__": "__main__"}
    error = ""
    try:
        code = compile(source, "program.py", "exec", dont_inherit=True)
    except SyntaxError:
        return "syntax error"
    hidden = HIDDEN | imported_names(source)
    try:
        exec(code, space)
    except BaseException as e:
        error = type(e).__name__
    # When a generator is closed after an exception depends on who still holds the traceback.
    log = show([event for event in space.get("LOG") or () if event != "closed"])
    state = {k: show(v) for k, v in space.items() if k not in hidden and not k.startswith("_")}
    return json.dumps([ADDRESS.sub("0x", out.getvalue())[:4000], error, log, state], sort_keys=True)


def child(path, fd, seconds):
    signal.alarm(seconds)
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    devnull = os.open(os.devnull, os.O_RDWR)
    os.dup2(devnull, 0)
    os.dup2(devnull, 2)
    try:
        text = execute(path).encode()
    except BaseException as e:
        text = ("outer " + type(e).__name__).encode()
    os.write(fd, text[:60000])
    os._exit(0)


def outcome(path, seconds=2):
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(read)
        child(path, write, seconds)
    os.close(write)
    data = b""
    while True:
        block = os.read(read, 65536)
        if not block:
            break
        data += block
    os.close(read)
    _, status = os.waitpid(pid, 0)
    return data.decode("utf-8", "replace") if not os.WIFSIGNALED(status) else "timeout"


def main():
    for line in open(sys.argv[1]):
        before, after = line.rstrip("\n").split("\t")
        a = outcome(before)
        if a == "syntax error":
            continue
        b = outcome(after)
        if a != b and "timeout" in (a, b):  # perhaps the machine was busy
            a, b = outcome(before, 20), outcome(after, 20)
        if a != b:
            print(json.dumps({"before": before, "after": after, "was": a[:2000], "is": b[:2000]}))
            sys.stdout.flush()


main()
