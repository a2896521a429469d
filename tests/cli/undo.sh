#!/bin/sh
# `burnish undo` after a run of the writer: list, take back, redo, edits since, paths.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export XDG_STATE_HOME="$dir/state"
mkdir "$dir/tree" "$dir/tree/sub"
cd "$dir/tree"
say() { echo "undo.sh: $*"; exit 1; }

rc=0
"$BURNISH" undo 2>err || rc=$?
[ $rc = 5 ] || say "nothing to take back gave $rc"

echo a >a.py
echo b >b.py
"$BN_BUILD/tests/test_write" --rewrite "$dir/tree"
[ "$(cat a.py)" = "a
new" ] || say "not rewritten"
id=$("$BURNISH" undo --list | awk '{ print $1 }')

# From a folder below, one path only.
(cd sub && "$BURNISH" undo "$id" ../b.py) 2>err || say "undo of one path: $(cat err)"
[ "$(cat b.py)" = b ] || say "b.py is not back"
[ "$(cat a.py)" = "a
new" ] || say "a.py is back too early"

# The rest; a file changed since stays and gives 3.
echo mine >a.py
rc=0
"$BURNISH" undo "$id" 2>err || rc=$?
[ $rc = 3 ] || say "changed since gave $rc: $(cat err)"
grep -q 'a.py: changed since' err || say "no word of a.py"
[ "$(cat a.py)" = mine ] || say "an edit was lost"

# A killed run is recovered.
"$BURNISH" undo --recover 2>err
grep -q 'nothing to recover' err || say "recover said: $(cat err)"
rc=0
"$BURNISH" undo 20200101-1 2>err || rc=$?
[ $rc = 2 ] || say "an unknown run gave $rc"
rc=0
"$BURNISH" undo "$id" /etc/passwd 2>err || rc=$?
[ $rc = 2 ] || say "a path outside gave $rc"
