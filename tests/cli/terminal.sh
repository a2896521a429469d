#!/bin/sh
# What a terminal gets: nothing that moves the cursor or turns text around; and a reader that
# goes away early is no error.
set -eu
command -v python3 >/dev/null || { echo "python3 is missing"; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export HOME="$dir" XDG_STATE_HOME="$dir/state" XDG_CONFIG_HOME="$dir/config" GIT_CEILING_DIRECTORIES="$dir"
mkdir "$dir/t"
cd "$dir/t"
exec python3 - <<'END'
import os, pty, re, subprocess, sys

BURNISH = os.environ["BURNISH"]
evil = 'x = u"\u202e\u2066 \x9b \x1b[31m\x07 \u009b"\n'.encode()
names = ["plain.py", "esc\x1b[2J.py", "bidi\u202e.py", "new\nline.py", "c1\u009b.py"]
for name in names:
    open(name, "wb").write(evil)
open("broken\x1b[1m.py", "w").write("def (\n")


def terminal(*words, **more):
    """What a command writes to a terminal, output and messages alike."""
    leader, follower = pty.openpty()
    run = subprocess.Popen((BURNISH,) + words, stdin=subprocess.DEVNULL, stdout=follower,
                           stderr=follower, env=dict(os.environ, TERM="xterm", **more))
    os.close(follower)
    got = b""
    while True:
        try:
            chunk = os.read(leader, 65536)
        except OSError:
            chunk = b""
        if not chunk:
            break
        got += chunk
    os.close(leader)
    return run.wait(), got.replace(b"\r\n", b"\n")


def check(what, text):
    plain = re.sub(rb"\x1b\[[0-9;]*m", b"", text)  # our own colours
    bad = re.search(rb"[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xaa-\xae]|\xe2\x81[\xa6-\xa9]", plain)
    if bad:
        sys.exit("terminal.sh: %s: %r" % (what, plain[max(0, bad.start() - 40):bad.end() + 20]))


for words in (("diff",), ("check",), ("diff", "--name-only"), ("diff", "--stat"), ("check", "--list-files"),
              ("explain", "--blocked"), ("fix",), ("undo", "--list"), ("undo",)):
    for color in ("always", "never"):
        code, text = terminal(*words, "--color=" + color)
        check(words + (color,), text)
        if not text:
            sys.exit("terminal.sh: %s prints nothing" % (words,))
code, text = terminal("diff", "--color=auto", NO_COLOR="1")
if b"\x1b" in text:
    sys.exit("terminal.sh: NO_COLOR does not count")
code, text = terminal("diff", "--color=auto")
if b"\x1b[" not in text:
    sys.exit("terminal.sh: no colour on a terminal")

# In a pipe the bytes are exact, colour or not asked for.
pipe = subprocess.run([BURNISH, "diff", "-q"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
if b"\x1b[31m\x07" not in pipe or b"\x1b[2J" in pipe or "\u202e".encode() not in pipe:
    sys.exit("terminal.sh: the patch is altered in a pipe")

# A reader that has enough.
for n in range(400):
    open("many%d.py" % n, "w").write('x = u"a"\n' * 50)
for command in ("diff", "check", "check --list-files", "diff --stat", "diff --output-format json"):
    done = subprocess.run('{ "$BURNISH" %s -q; echo $? >code; } | head -n 1 >/dev/null' % command, shell=True,
                          stderr=subprocess.PIPE)
    code = open("code").read().strip()
    if code not in ("0", "1", "3") or done.stderr.count(b"\n") > 1:
        sys.exit("terminal.sh: %s | head: exit %s, %s" % (command, code, done.stderr.decode()))
END
