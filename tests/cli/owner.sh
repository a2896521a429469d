#!/bin/sh
# A repository of another owner is trusted where git trusts it, and nowhere else.
set -eu
command -v git >/dev/null || { echo "git is missing"; exit 77; }
[ -e "$BN_BUILD/burnish-git.so" ] || { echo "the git module is missing"; exit 77; }
[ "$(id -u)" = 0 ] || { echo "only root can give files away"; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export HOME="$dir" XDG_STATE_HOME="$dir/state" XDG_CONFIG_HOME="$dir/config"
export GIT_CONFIG_NOSYSTEM=1 GIT_CEILING_DIRECTORIES="$dir"
unset SUDO_UID
say() { echo "owner.sh: $*"; cat "$dir/err"; exit 1; }
mkdir "$dir/p"
git init -q "$dir/p/r"
cd "$dir/p/r"
printf 'x = 1\n' >f.py
git add f.py
chown -R 65534 "$dir/p"

try() { # NAME WANTED-CODE
    rc=0
    "$BURNISH" stage -q 2>"$dir/err" || rc=$?
    [ $rc = "$2" ] || say "$1: $rc instead of $2"
    git=0
    git status >/dev/null 2>&1 || git=1
    [ $git = $(($2 != 0)) ] || say "$1: git thinks otherwise"
}
try "no safe.directory" 5
grep -q 'safe.directory' "$dir/err" || say "the message names no remedy"
"$BURNISH" diff -q 2>"$dir/err" || say "diff"
git config --global safe.directory /elsewhere
try "another folder" 5
git config --global --add safe.directory "$dir/p/r"
try "exactly this one" 0
git config --global --add safe.directory ''
try "forgotten again" 5
git config --global --unset-all safe.directory
git config --global safe.directory '*'
try "every folder" 0
git config --global --unset-all safe.directory

# Not from the repository's own configuration.
git config --file .git/config safe.directory '*'
try "its own word" 5

# DIR/* is newer than some versions of git.
git config --global safe.directory "$dir/p/*"
rc=0
"$BURNISH" stage -q 2>"$dir/err" || rc=$?
[ $rc = 0 ] || say "everything below a folder: $rc"

# What another owner's file becomes: the same owner's.
printf 'x = u"a"\n' >f.py
chown 65534:65534 f.py
chmod 4640 f.py
"$BURNISH" fix -q 2>"$dir/err" || say "fix"
[ "$(stat -c '%u:%g %a' f.py)" = '65534:65534 4640' ] || say "owner and mode: $(stat -c '%u:%g %a' f.py)"
[ "$(cat f.py)" = 'x = "a"' ] || say "not rewritten"

# Without the right to give it back, the file is left alone.
if command -v setpriv >/dev/null && setpriv --reuid=65533 --clear-groups true 2>/dev/null; then
    mkdir "$dir/shared"
    chmod 777 "$dir/shared"
    printf 'x = u"a"\n' >"$dir/shared/f.py"
    chown 65533 "$dir/shared"
    chmod 755 "$dir"
    mkdir "$dir/s2"
    chown 65533 "$dir/s2"
    rc=0
    (cd "$dir/shared" && XDG_STATE_HOME="$dir/s2" setpriv --reuid=65533 --regid=65533 --clear-groups "$BURNISH" fix -q --no-undo 2>"$dir/err") || rc=$?
    [ $rc = 5 ] && grep -q 'owner' "$dir/err" || say "a file of root's gave $rc"
    [ "$(cat "$dir/shared/f.py")" = 'x = u"a"' ] || say "a file of root's was written"
    [ "$(find "$dir/shared" -name '.*burnish*' | wc -l)" = 0 ] || say "temporary files are left"
fi

# A folder that everybody may write to, and that belongs to somebody else.
mkdir "$dir/open"
printf 'x = u"a"\n' >"$dir/open/f.py"
chown 65534 "$dir/open"
chmod 1777 "$dir/open"
rc=0
(cd "$dir/open" && "$BURNISH" fix -q 2>"$dir/err") || rc=$?
[ $rc = 5 ] && grep -q everybody "$dir/err" || say "an open folder gave $rc"

# A folder in which nothing can be made: the file stays, and is not written in place instead.
if command -v setpriv >/dev/null && setpriv --reuid=65533 --clear-groups true 2>/dev/null; then
    mkdir "$dir/mine" "$dir/mine/ro" "$dir/s3"
    printf 'x = u"a"\n' >"$dir/mine/ro/f.py"
    printf 'x = u"a"\n' >"$dir/mine/g.py"
    chown -R 65533 "$dir/mine" "$dir/s3"
    chmod 555 "$dir/mine/ro"
    rc=0
    (cd "$dir/mine" && XDG_STATE_HOME="$dir/s3" setpriv --reuid=65533 --regid=65533 --clear-groups "$BURNISH" fix -q 2>"$dir/err") || rc=$?
    [ $rc != 0 ] && grep -q 'ro/f.py.*denied' "$dir/err" || say "a folder that is read-only gave $rc"
    [ "$(cat "$dir/mine/ro/f.py")" = 'x = u"a"' ] || say "a file in a read-only folder was written"
    [ "$(cat "$dir/mine/g.py")" = 'x = "a"' ] || say "the file beside the read-only folder was not written"
fi

# A file that even root may not replace.
mkdir "$dir/fixed"
printf 'x = u"a"\n' >"$dir/fixed/f.py"
if command -v chattr >/dev/null && chattr +i "$dir/fixed/f.py" 2>/dev/null; then
    rc=0
    (cd "$dir/fixed" && "$BURNISH" fix -q 2>"$dir/err") || rc=$?
    chattr -i "$dir/fixed/f.py"
    [ $rc != 0 ] && grep -q 'not permitted' "$dir/err" || say "a file that cannot be changed gave $rc"
    [ "$(cat "$dir/fixed/f.py")" = 'x = u"a"' ] || say "a file that cannot be changed was changed"
    [ "$(ls -A "$dir/fixed")" = f.py ] || say "temporary files are left: $(ls -A "$dir/fixed")"
fi
