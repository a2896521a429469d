"""Run or compile Python files on request, one forked child a file.

One long-lived process an interpreter saves its start-up time. Requests are lines of
tab-separated words on stdin, answers are lines on stdout. Works with Python 2.7 and 3.
"""
import atexit
import os
import signal
import sys
import types
import warnings

SECONDS = 10


def read(path):
    with open(path, "rb") as f:
        return f.read()


def compiles(path):
    try:
        compile(read(path), "case.py", "exec", 0, True)
    except Exception:
        return False
    return True


def child(folder, path, output):
    signal.alarm(SECONDS)
    null = os.open(os.devnull, os.O_RDWR)
    out = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.dup2(null, 0)
    os.dup2(out, 1)
    os.dup2(null, 2)
    os.chdir(folder)
    status = 0
    module = types.ModuleType("__main__")
    module.__file__ = "case.py"
    try:
        code = compile(read(path), "case.py", "exec", 0, True)
        sys.argv = ["case.py"]
        sys.path.insert(0, folder)
        sys.modules["__main__"] = module
        exec(code, module.__dict__)
    except SystemExit as e:
        status = 0 if e.code is None else e.code if isinstance(e.code, int) else 1
    except BaseException as e:
        print("<raised %s>" % type(e).__name__)
        status = 1
    try:
        run_exit = getattr(atexit, "_run_exitfuncs", None)
        if run_exit:
            run_exit()
        sys.stdout.flush()
    except BaseException:
        status = 120
    os._exit(status & 255)


def main():
    warnings.simplefilter("ignore")
    answer = sys.stdout
    answer.write("%d %d\n" % sys.version_info[:2])
    answer.flush()
    while True:
        words = sys.stdin.readline().rstrip("\n").split("\t")
        if words[0] == "compile":
            answer.write("%d\n" % compiles(words[1]))
        elif words[0] == "run":
            pid = os.fork()
            if not pid:
                child(words[1], words[2], words[3])
            answer.write("%d\n" % os.waitpid(pid, 0)[1])
        else:
            return
        answer.flush()


main()
