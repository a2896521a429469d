#!/bin/sh
# Random ignore rules in random folders: what git leaves, is found, and nothing else.
set -eu
command -v git >/dev/null || { echo "git is missing"; exit 77; }
command -v python3 >/dev/null || { echo "python3 is missing"; exit 77; }
[ -e "$BN_BUILD/burnish-git.so" ] || { echo "the git module is missing"; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export HOME="$dir" XDG_STATE_HOME="$dir/state" XDG_CONFIG_HOME="$dir/config"
export GIT_CONFIG_NOSYSTEM=1 GIT_CEILING_DIRECTORIES="$dir"
mkdir -p "$dir/config/git" "$dir/trees"
cd "$dir/trees"
python3 - "${ROUNDS:-25}" "${SEED:-1}" <<'END'
import os, random, subprocess, sys

BURNISH = os.environ["BURNISH"]
rng = random.Random(int(sys.argv[2]))
PARTS = ["a", "b", "ab", "ba", "Cd", "a b", "a]", "[a", "a!b", "#a", "-", "aa", "b.c", "a\\b", "\u00e4",
         "a ", "!", "**", "a*"]
PIECES = ["a", "b", "ab", "cD", "Cd", "*", "*", "**", "?", "[ab]", "[!a]", "[^b]", "[a-c]", "[]a]", "[[:alpha:]]",
          "[[:upper:]b]", "[a\\]]", "\\*", "\\a", "\\[", "[", "[a", "a b", " ", "\\ ", "!", "#", "b.c", ".", "-",
          "\u00e4", "[-a]", "[a-]", "[[:nope:]]", "[[a]", "\\"]


def pattern():
    if rng.random() < 0.05:
        return rng.choice(["", "#x", "!", "/", "*", "**", "/**", "*/", "!*", "!*/", "\\", "\\#a", "\\!"])
    parts = []
    for _ in range(rng.choice([1, 1, 1, 2, 2, 3])):
        if rng.random() < 0.2:
            parts.append("**")
        else:
            parts.append("".join(rng.choice(PIECES) for _ in range(rng.randrange(1, 4))))
    text = "/".join(parts)
    if rng.random() < 0.5 and "/" not in text:
        text += rng.choice([".py", "*.py", ".p?", "*"])
    if rng.random() < 0.25:
        text = "/" + text
    if rng.random() < 0.25:
        text += "/"
    if rng.random() < 0.35:
        text = "!" + text
    return text + rng.choice(["", "", "", "", " ", "\\ ", "\r"])


def patterns():
    end = rng.choice(["\n", ""])
    return "\n".join(pattern() for _ in range(rng.randrange(1, 7))) + end


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def fill(folder, depth):
    for name in rng.sample(PARTS, 5):
        write(os.path.join(folder, name + ".py"), "")
    if rng.random() < (1 if depth == 0 else 0.4):
        write(os.path.join(folder, ".gitignore"), patterns())
    for name in rng.sample(PARTS, 3) if depth < 3 else ():
        inner = os.path.join(folder, name)
        os.mkdir(inner)
        fill(inner, depth + 1)


def names(*words, top):
    done = subprocess.run(words, cwd=top, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode:
        sys.exit("%s: %s" % (words, done.stderr.decode(errors="replace")))
    return set(done.stdout.split(b"\0")) - {b""}


ignored = 0
for trial in range(int(sys.argv[1])):
    top = str(trial)
    subprocess.run(["git", "init", "-q", top], check=True)
    fill(top, 0)
    if rng.random() < 0.3:
        write(os.path.join(top, ".git/info/exclude"), patterns())
    write(os.path.join(os.environ["XDG_CONFIG_HOME"], "git/ignore"), patterns() if rng.random() < 0.3 else "")
    subprocess.run(["git", "config", "core.ignorecase", rng.choice(["true", "false"])], cwd=top)
    if rng.random() < 0.5:
        every = sorted(names("git", "ls-files", "-z", "-o", "--", "*.py", top=top))
        some = [name for name in every if rng.random() < 0.2]
        if some:
            subprocess.run([b"git", b"--literal-pathspecs", b"-c", b"core.ignorecase=false", b"add", b"-f", b"--"]
                           + some, cwd=top, check=True)
    every = names("git", "ls-files", "-z", "-c", "-o", "--", "*.py", top=top)
    want = names("git", "ls-files", "-z", "-c", "-o", "--exclude-standard", "--", "*.py", top=top)
    got = names(BURNISH, "check", "--list-files", "-z", top=top)
    ignored += len(every - want)
    if want != got:
        for folder, _, files in os.walk(top):
            if ".gitignore" in files:
                print(folder, repr(open(os.path.join(folder, ".gitignore"), newline="").read()))
        print("info/exclude", repr(open(os.path.join(top, ".git/info/exclude"), newline="").read()))
        print("user", repr(open(os.path.join(os.environ["XDG_CONFIG_HOME"], "git/ignore"), newline="").read()))
        print("ignorecase", subprocess.run(["git", "config", "core.ignorecase"], cwd=top, stdout=subprocess.PIPE).stdout)
        print("only git:", sorted(want - got)[:9], "only burnish:", sorted(got - want)[:9])
        sys.exit("trial %d of seed %s" % (trial, sys.argv[2]))
print("ignore-random.sh: %s trees, %d files ignored, no difference" % (sys.argv[1], ignored))
