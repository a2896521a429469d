#!/bin/sh
# `burnish stage`, with the git program as the judge.
set -eu
command -v git >/dev/null || { echo "git is missing"; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export HOME="$dir" XDG_STATE_HOME="$dir/state" XDG_CONFIG_HOME="$dir/config"
export GIT_CONFIG_NOSYSTEM=1 GIT_CEILING_DIRECTORIES="$dir"
git config --global user.name N
git config --global user.email n@example.org
say() { echo "stage.sh: $*"; cat err 2>/dev/null; exit 1; }
old='u"abc"'
new='"abc"'

git init -q "$dir/r"
cd "$dir/r"
printf 'a = 1\nx = %s\nb = 2\nc = 3\n' "$old" >f.py
printf 'y = %s\n' "$old" >clean.py
printf 'untracked = %s\n' "$old" >u.py
cp f.py exec.py
chmod 755 exec.py
git add f.py clean.py exec.py
git commit -qm base

# The user stages one edit, leaves another unstaged on a neighbouring line, and a rewrite there.
printf 'a = 11\nx = %s\nb = 2\nc = 3\n' "$old" >f.py
git add f.py
printf 'a = 11\nx = %s\nb = 22\nc = 3\nz = %s\n' "$old" "$old" >f.py
git ls-files -s >before
"$BURNISH" stage 2>err || say "stage failed with $?"
[ "$(git show :f.py)" = "$(printf 'a = 11\nx = %s\nb = 2\nc = 3\n' "$new")" ] || say "index: $(git show :f.py)"
[ "$(cat f.py)" = "$(printf 'a = 11\nx = %s\nb = 22\nc = 3\nz = %s\n' "$new" "$new")" ] || say "file: $(cat f.py)"
[ "$(git diff f.py | grep -c '^[-+][^-+]')" = 3 ] || say "git diff: $(git diff)"
[ "$(cat u.py)" = "untracked = $old" ] || say "an untracked file was rewritten"
[ "$(git ls-files -s exec.py | cut -c1-6)" = 100755 ] || say "mode in the index"
[ "$(stat -c %a exec.py)" = 755 ] || say "mode of the file"
git fsck --strict >/dev/null 2>&1 || say "fsck"
[ -z "$(git diff-files --name-only clean.py exec.py)" ] || say "clean files look changed: $(git diff-files)"
[ ! -e .git/index.lock ] || say "a lock is left"
grep -q 'f.py: 1 edit in your unstaged lines stays unstaged' err || say "message"

# A second run does nothing; undo brings index and files back.
git ls-files -s >after
"$BURNISH" stage 2>err || say "second run failed"
git ls-files -s | cmp -s - after || say "a second run changed the index"
"$BURNISH" undo 2>err || say "undo failed"
git ls-files -s | cmp -s - before || say "undo: index $(git ls-files -s)"
[ "$(cat f.py)" = "$(printf 'a = 11\nx = %s\nb = 22\nc = 3\nz = %s\n' "$old" "$old")" ] || say "undo: file"

# --staged takes only what has staged changes; --staged-only leaves the working tree.
"$BURNISH" stage --staged --staged-only 2>err || say "--staged failed"
git show :f.py | grep -qF "$new" || say "--staged left f.py out"
git show :clean.py | grep -qF -- "$old" || say "--staged took clean.py"
grep -qF -- "$old" f.py || say "--staged-only wrote the file"
git reset -q --hard

# Somebody else's lock: refused, the lock stays, nothing changes.
: >.git/index.lock
git ls-files -s >before
rc=0
"$BURNISH" stage --lock-timeout 0 2>err || rc=$?
[ $rc = 5 ] || say "a locked index gave $rc"
[ -e .git/index.lock ] || say "somebody else's lock is gone"
rm .git/index.lock
git ls-files -s | cmp -s - before || say "changed under a lock"
grep -qF -- "$old" clean.py || say "a file was written under a lock"

# CRLF by attribute: blobs have LF, files CRLF.
printf '*.py text eol=crlf\n' >.gitattributes
printf 'q = %s\r\n' "$old" >crlf.py
git add .gitattributes crlf.py 2>/dev/null
"$BURNISH" stage crlf.py 2>err || say "crlf failed"
[ "$(git show :crlf.py | od -c | head -3)" = "$(printf 'q = %s\n' "$new" | od -c | head -3)" ] || say "crlf blob"
[ "$(cat crlf.py | od -c | head -3)" = "$(printf 'q = %s\r\n' "$new" | od -c | head -3)" ] || say "crlf file"
git reset -q --hard
rm -f crlf.py .gitattributes

# Filters are refused, not run; conflicts are refused.
printf '*.py filter=evil\n' >.gitattributes
git config filter.evil.clean "touch $dir/ran; cat"
rc=0
"$BURNISH" stage clean.py 2>err || rc=$?
[ $rc = 5 ] || say "a filter gave $rc"
[ ! -e "$dir/ran" ] || say "a filter was run"
rm .gitattributes
git config --unset filter.evil.clean
git checkout -q -b side && printf 'y = 1\n' >clean.py && git commit -qam side
git checkout -q - && printf 'y = 2\n' >clean.py && git commit -qam main
git merge -q side >/dev/null 2>&1 || true
git ls-files -s >before
rc=0
"$BURNISH" stage 2>err || rc=$?
[ $rc = 5 ] || say "a conflict gave $rc"
git ls-files -s | cmp -s - before || say "a conflict was touched"
git merge --abort

# Inside a hook's index.
cp .git/index "$dir/other-index"
GIT_INDEX_FILE="$dir/other-index" "$BURNISH" stage exec.py 2>err || say "GIT_INDEX_FILE failed"
GIT_INDEX_FILE="$dir/other-index" git show :exec.py | grep -qF "$new" || say "other index not written"
git show :exec.py | grep -qF -- "$old" || say "the wrong index was written"
git checkout -q exec.py

# From a folder below, in a linked working tree, with a name that has blanks.
git worktree add -q "$dir/w" -b w
cd "$dir/w"
mkdir 'a b'
printf 'x = %s\n' "$old" >'a b/c d.py'
git add .
cd 'a b'
"$BURNISH" stage . 2>err || say "linked working tree"
git show ':a b/c d.py' | grep -qF "$new" || say "linked: index"
cd "$dir/r"

# Kinds that are not supported.
git update-index --split-index
rc=0
"$BURNISH" stage 2>err || rc=$?
[ $rc = 5 ] && grep -q no-split-index err || say "a split index gave $rc"
git update-index --no-split-index
git init -q --bare "$dir/bare"
rc=0
(cd "$dir/bare" && "$BURNISH" stage 2>"$dir/r/err") || rc=$?
[ $rc = 5 ] || say "a bare repository gave $rc"

# Staged anew by a git that held the lock meanwhile: that file is left out, the others are staged.
git init -q "$dir/meanwhile"
cd "$dir/meanwhile"
for name in a b c; do echo "$name = $old" >$name.py; done
git add .
git commit -qm base
: >.git/index.lock
"$BURNISH" stage --lock-timeout 20 2>"$dir/err" &
sleep 1
cp .git/index .git/next
echo "b = $old  # mine" >b.py
GIT_INDEX_FILE=.git/next git add b.py
mv .git/next .git/index
rm .git/index.lock
rc=0
wait $! || rc=$?
[ $rc = 3 ] && grep -q 'b.py.*staged anew' "$dir/err" || say "staged anew meanwhile gave $rc"
[ "$(git show :b.py)" = "b = $old  # mine" ] || say "what was staged meanwhile is lost"
[ "$(cat b.py)" = "b = $old  # mine" ] || say "the file that was staged meanwhile was written"
for name in a c; do git show :$name.py | grep -qF "$new" || say "$name.py is not staged"; done

# git add in a loop: none that reported success is lost.
mkdir many
for i in $(seq 30); do printf 'x%s = %s\n' "$i" "$old" >many/m$i.py; done
git add many
(for i in $(seq 60); do echo $i >note$i; if git add note$i 2>/dev/null; then echo note$i; fi; done >"$dir/added") &
for i in 1 2 3 4 5 6; do
    printf 'loop%s = %s\n' $i "$old" >many/m$i.py
    git add many/m$i.py 2>/dev/null || true
    "$BURNISH" stage --lock-timeout 10 many 2>err || say "stage in the loop"
done
wait
git ls-files >now
while read -r name; do grep -qx "$name" now || say "lost update: $name"; done <"$dir/added"
