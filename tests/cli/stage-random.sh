#!/bin/sh
# Random edits, staged and not: stage gives index and file what `fix -` gives for each, while
# `git add` runs in a loop beside it: no update of the index is lost.
set -eu
command -v git >/dev/null || { echo "git is missing"; exit 77; }
command -v python3 >/dev/null || { echo "python3 is missing"; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export HOME="$dir" XDG_STATE_HOME="$dir/state" XDG_CONFIG_HOME="$dir/config"
export GIT_CONFIG_NOSYSTEM=1 GIT_CEILING_DIRECTORIES="$dir"
git config --global user.name N
git config --global user.email n@example.org
git config --global gc.auto 0 # fsck would see packing at work
git init -q "$dir/r"
cd "$dir/r"
python3 - "${TRIALS:-25}" <<'END'
import os, random, subprocess, sys, threading

BURNISH = os.environ["BURNISH"]
rng = random.Random(20261122)


def run(*words, data=None, ok=(0,)):
    done = subprocess.run(words, input=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode not in ok:
        sys.exit(f"{words}: {done.returncode}: {done.stderr.decode(errors='replace')}")
    return done.stdout


class Hammer(threading.Thread):
    """Adds files until it is stopped; `added` are those of which git said that they are."""

    def __init__(self, trial):
        super().__init__()
        self.trial, self.added, self.done = trial, [], threading.Event()

    def run(self):
        for n in range(200):
            if self.done.is_set():
                break
            name = "note%d-%d" % (self.trial, n)
            open(name, "w").close()
            added = subprocess.run(["git", "add", name], stderr=subprocess.DEVNULL)
            if added.returncode == 0:
                self.added.append(name.encode())


def line():
    return rng.choice(['a%d = u"x"', 'b%d = [1][0:1]', 'c%d = 1', 'd%d = "y"', '# e%d',
                       'if c%d == 1: pass', 'f%d = u"\u00e9"']) % rng.randrange(100)


def edit(lines):
    lines = list(lines)
    for _ in range(rng.randrange(4)):
        at = rng.randrange(len(lines) + 1)
        kind = rng.randrange(3)
        if kind == 0:
            lines.insert(at, line())
        elif lines and kind == 1:
            del lines[at - 1]
        elif lines:
            lines[at - 1] = line()
    return lines


def text(lines):
    end = rng.choice(["\n", "\n", ""]) if lines else ""
    return ("\n".join(lines) + end).encode()


def fixed(data):
    return run(BURNISH, "fix", "-q", "-", data=data)


def entries():
    listed = run("git", "ls-files", "-s", "-z").split(b"\0")
    return {e.split(b"\t", 1)[1]: e.split(b"\t", 1)[0] for e in listed if e}


names = ["f0.py", "f1.py", "sub/f2.py", "other.txt"]
os.mkdir("sub")
for trial in range(int(sys.argv[1])):
    index, work = {}, {}
    for name in names:
        base = [line() for _ in range(rng.randrange(12))]
        staged = edit(base) if rng.random() < 0.6 else base
        index[name] = text(staged)
        open(name, "wb").write(text(base))
    run("git", "add", ".")
    run("git", "commit", "-q", "--allow-empty", "-m", "trial")
    for name in names:
        open(name, "wb").write(index[name])
    run("git", "add", ".")
    for name in names:
        lines = index[name].decode().split("\n")
        work[name] = text(edit(lines)) if rng.random() < 0.6 else index[name]
        open(name, "wb").write(work[name])
    before = entries()
    hammer = Hammer(trial) if trial % 3 == 0 else None
    if hammer:
        hammer.start()
    run(BURNISH, "stage", "-q", "--lock-timeout", "60")
    if hammer:
        hammer.done.set()
        hammer.join()
    for name in names:
        python = name.endswith(".py")
        want_index = fixed(index[name]) if python else index[name]
        want_work = fixed(work[name]) if python else work[name]
        got_index, got_work = run("git", "show", ":" + name), open(name, "rb").read()
        if (got_index, got_work) != (want_index, want_work):
            sys.exit(f"trial {trial} {name}: index {got_index!r} instead of {want_index!r}, "
                     f"file {got_work!r} instead of {want_work!r}")
    after = entries()
    for name in hammer.added if hammer else ():
        if after.pop(name, None) is None:
            sys.exit(f"trial {trial}: the index lost {name.decode()}")
    if before.keys() != after.keys() or before[b"other.txt"] != after[b"other.txt"]:
        sys.exit(f"trial {trial}: other entries changed")
    run(BURNISH, "undo", "-q", ok=(0, 5))
    undone = {n: e for n, e in entries().items() if not n.startswith(b"note")}
    if undone != before and after != before:
        sys.exit(f"trial {trial}: undo gave another index")
    for name in names:
        if open(name, "rb").read() != work[name] and after != before:
            sys.exit(f"trial {trial}: undo gave another {name}")
    run("git", "fsck", "--strict")
    if trial % 50 == 49:
        run("git", "gc", "-q")
    run("git", "reset", "-q", "--hard")
    for name in os.listdir("."):
        if name.startswith("note"):
            os.remove(name)
print("stage-random.sh: %s trials" % sys.argv[1])
END
