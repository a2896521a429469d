#!/bin/sh
# `burnish commit --replay` knows the commits that burnish made from those touched up since.
set -eu
command -v git >/dev/null || { echo "git is missing"; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export HOME="$dir" XDG_STATE_HOME="$dir/state" XDG_CONFIG_HOME="$dir/config" TMPDIR="$dir"
export GIT_CONFIG_NOSYSTEM=1 GIT_CEILING_DIRECTORIES="$dir"
say() { echo "replay.sh: $*"; cat "$dir/out" "$dir/err" 2>/dev/null; exit 1; }
gives() { # CODE ARGUMENT...
    want=$1
    shift
    rc=0
    "$BURNISH" "$@" >"$dir/out" 2>"$dir/err" || rc=$?
    [ $rc = "$want" ] || say "$* gave $rc instead of $want"
}
git config --global user.name N
git config --global user.email n@example.org
git init -q "$dir/r"
cd "$dir/r"
mkdir pkg
printf 'x = u"abc"\ny = [1, 2, 3]\nz = y[0:2]\n' >pkg/a.py
printf 'q = u"q"\nr = [1][0:1]\n' >"pkg/it's b.py"
printf 'c = u"c"\n' >c.py
git add . && git commit -qm base
base=$(git rev-parse HEAD)

# Each way of cutting a series can be made again, from any folder and with files dirty.
gives 0 commit --branch rules
gives 0 commit --branch items --per item
gives 0 commit --branch files --per file
gives 0 commit --branch dirs --per dir:1
gives 0 commit --branch all --per all
gives 0 commit --branch part --select EP03 pkg
gives 4 commit --branch tested --select EP03 --verify 'grep -q "c = u" c.py'
rm .git/burnish/quarantine.json
echo '# mine' >>c.py
git status --porcelain=v2 >"$dir/status"
for b in rules items files dirs all part tested; do
    gives 0 commit --replay "$base..$b"
    [ "$(grep -c ' same ' "$dir/out")" = "$(git rev-list --count "$base..$b")" ] || say "$b"
done
(cd pkg && gives 0 commit --replay files) || exit 1
git log -1 --format=%B tested | grep -q "^Burnish-Left-Out: [0-9a-f]* 'c.py'$" || say "left out"
git log -1 --format=%B tested | git interpret-trailers --parse | grep -q Left-Out || say "trailer"
git status --porcelain=v2 | cmp -s - "$dir/status" || say "replay changed the state"

# Touched up by hand: in a rewritten file, in another one, by a new file, by a mode.
touched() { # FILE
    git commit -qa --amend --no-edit && gives 4 commit --replay HEAD
    grep -qx "  $1" "$dir/out" || say "$1 is not named"
    git reset -q --hard rules
}
git checkout -q -f -B touch rules
echo 'more = 1' >>pkg/a.py && touched pkg/a.py
echo 'more = 1' >>c.py && touched c.py
touch new.py && git add new.py && touched new.py
chmod +x c.py && touched c.py
git rm -q c.py && touched c.py

# The settings of then count, not those of now.
git reset -q --hard "$base"
printf 'unsafe = true\ntarget-version = "py39"\n' >burnish.toml
printf 'def f(x=[]):\n    return x\nw = u"w"\n' >d.py
git add . && git commit -qm settings
gives 0 commit --branch settings --per all
git log -1 --format=%B settings | grep -q '^Burnish-Replay: .* --unsafe --target-version py39$' || say "settings: $(git log -1 --format=%B settings)"
rm burnish.toml
gives 0 commit --replay settings
git reset -q --hard rules

# No commit of burnish; no such commit; a message cannot bring programs or configuration.
gives 2 commit --replay "$base"
gives 2 commit --replay nothing
git commit -q --allow-empty -m "$(printf 's\n\nBurnish-Rule: EP03/u-prefix\nBurnish-Replay: burnish commit --config /nonexistent --verify "touch %s/ran" --branch x' "$dir")"
gives 0 commit --replay HEAD
[ ! -e "$dir/ran" ] || say "a program of the message was run"
git commit -q --allow-empty -m "$(printf 's\n\nBurnish-Rule: EP99/none')"
gives 2 commit --replay HEAD
git fsck --strict >/dev/null 2>&1 || say fsck
