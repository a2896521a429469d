#!/bin/sh
# What a run of `fix` keeps to be safe: its journal, and what it does where something is amiss.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export HOME="$dir" XDG_STATE_HOME="$dir/state" XDG_CONFIG_HOME="$dir/config" GIT_CEILING_DIRECTORIES="$dir"
say() { echo "journal.sh: $*"; cat "$dir/err" 2>/dev/null; exit 1; }
old() {
    for name; do
        mkdir -p "$(dirname "$name")"
        printf 'x = u"%s"\n' "$name" >"$name"
    done
}
run() { # WANTED-CODE WORD...
    want=$1
    shift
    rc=0
    "$BURNISH" "$@" >"$dir/out" 2>"$dir/err" || rc=$?
    [ $rc = "$want" ] || say "$*: $rc instead of $want"
}
is_old() { for name; do [ "$(cat "$name")" = "x = u\"$name\"" ] || say "$name is not as it was"; done; }
is_new() { for name; do [ "$(cat "$name")" = "x = \"$name\"" ] || say "$name is not rewritten"; done; }

# No place for a journal: one file can be written safely, several only when told to.
mkdir "$dir/a"
cd "$dir/a"
old a.py b.py
export XDG_STATE_HOME=/proc/nowhere
run 5 fix
grep -q no-undo "$dir/err" || say "no remedy is named"
is_old a.py b.py
run 0 fix a.py
is_new a.py
old a.py
run 0 fix --no-undo
is_new a.py b.py
export XDG_STATE_HOME="$dir/state"

# A file may not grow so long: an error like a full disk, not a death.
mkdir "$dir/b"
cd "$dir/b"
python3 -c 'print("x = u\"a\"\n" * 5000)' >long.py
cp long.py "$dir/long"
rc=0
(ulimit -f 20 && exec "$BURNISH" fix -q) 2>"$dir/err" || rc=$?
[ $rc = 6 ] || say "a limit for files gave $rc"
cmp long.py "$dir/long" || say "a limit for files: the file is changed"
[ "$(ls -A)" = long.py ] || say "temporary files are left: $(ls -A)"

# A repository keeps journal and records in its git folder; another working tree has its own.
if command -v git >/dev/null; then
    git init -q "$dir/c"
    cd "$dir/c"
    old a.py b.py
    run 0 fix -q
    [ -d .git/burnish/undo ] || say "no record in .git"
    run 0 undo -q
    is_old a.py b.py
    cd "$dir"
fi

if command -v strace >/dev/null && strace -o /dev/null true 2>/dev/null; then
    # Killed half-way: the others say so and leave it, what writes puts everything back first.
    mkdir "$dir/d"
    cd "$dir/d"
    old a.py b.py c.py
    strace -f -o /dev/null -e inject=renameat2:signal=KILL:when=2 "$BURNISH" fix -q -j1 >/dev/null 2>&1 || true
    is_new a.py
    is_old c.py
    cp -a . "$dir/half"
    for command in check diff 'explain a.py:1'; do
        # shellcheck disable=SC2086
        "$BURNISH" $command >/dev/null 2>"$dir/err" || true
        grep -q 'undo --recover' "$dir/err" || say "$command does not speak of the killed run"
    done
    diff -r . "$dir/half" >/dev/null || say "a command that does not write has written"
    run 0 fix -q c.py
    is_old a.py b.py
    is_new c.py

    # What was edited since the kill stays, and is named; the rest goes back.
    old a.py b.py c.py
    strace -f -o /dev/null -e inject=renameat2:signal=KILL:when=3 "$BURNISH" fix -q -j1 >/dev/null 2>&1 || true
    is_new a.py b.py
    echo 'x = "mine"' >a.py
    run 0 undo --recover
    grep -q '1 file.* changed since and stayed' "$dir/err" || say "the edited file is not named"
    [ "$(cat a.py)" = 'x = "mine"' ] || say "an edit was lost"
    is_old b.py c.py
    run 0 undo --recover
    grep -q 'nothing to recover' "$dir/err" || say "recovered twice"

    # A folder that becomes a link to somewhere else at the worst moment: nothing is written there.
    mkdir "$dir/e" "$dir/elsewhere"
    cd "$dir/elsewhere"
    old f.py
    cd "$dir/e"
    for call in openat renameat2 fsync fstat newfstatat; do
        for k in 1 3 5 9 14 20 27 35; do
            rm -rf sub sub.old
            mkdir sub
            cp "$dir/elsewhere/f.py" sub/f.py
            strace -f -o /dev/null -e "inject=$call:delay_enter=60000:when=$k" "$BURNISH" fix -q -j1 --no-undo >/dev/null 2>&1 &
            sleep 0.04
            mv sub sub.old
            ln -s "$dir/elsewhere" sub
            rc=0
            wait $! || rc=$?
            case "$rc $(cat sub.old/f.py)" in
            '0 x = "f.py"') ;;
            '0 '* | *' x = "f.py"') say "$call $k: exit $rc, and the file is $(cat sub.old/f.py)" ;;
            esac
            (cd "$dir/elsewhere" && is_old f.py) || say "$call $k: a file elsewhere was written"
            [ "$(ls -A "$dir/elsewhere")" = f.py ] || say "$call $k: something was made elsewhere"
        done
    done
fi
