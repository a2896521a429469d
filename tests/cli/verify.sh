#!/bin/sh
# `burnish commit --verify` that is interrupted, killed, out of space, or led astray by its tests.
set -eu
command -v git >/dev/null || { echo "git is missing"; exit 77; }
here=$(cd "$(dirname "$0")" && pwd)
dir=$(mktemp -d)
trap 'umount "$dir/small" 2>/dev/null || true; rm -rf "$dir"' EXIT
export HOME="$dir" XDG_STATE_HOME="$dir/state" XDG_CONFIG_HOME="$dir/config"
export GIT_CONFIG_NOSYSTEM=1 GIT_CEILING_DIRECTORIES="$dir"
mkdir "$dir/tmp" "$dir/small" "$dir/config" "$dir/config/burnish"
export TMPDIR="$dir/tmp"
say() { echo "verify.sh: $*"; cat "$dir/out" "$dir/err" 2>/dev/null; exit 1; }
burnish() { "$BURNISH" "$@"; }
gives() { # CODE COMMAND...
    want=$1
    shift
    rc=0
    "$@" >"$dir/out" 2>"$dir/err" || rc=$?
    [ $rc = "$want" ] || say "$* gave $rc instead of $want"
}
settings() { { echo '[verify]' && printf '%s\n' "$@"; } >"$dir/config/burnish/burnish.toml"; }
git config --global user.name N
git config --global user.email n@example.org
git init -q "$dir/r"
cd "$dir/r"
for n in 1 2 3 4 5 6 7 8; do printf 'v%s = u"x"\n' $n >m$n.py; done
git add . && git commit -qm base
look() {
    git rev-parse HEAD
    git for-each-ref
    git ls-files -s --debug
    git worktree list
    find . -name '*.py' -exec stat -c '%n %Y %i' {} + | sort
    git status --porcelain=v2
}
look >"$dir/before"
untouched() {
    look | cmp -s - "$dir/before" || say "$1: the repository is another"
    [ -z "$(ls "$TMPDIR")" ] || say "$1: left in TMPDIR: $(ls "$TMPDIR")"
    ! ls .git/burnish | grep -q copies || say "$1: left: $(ls .git/burnish)"
}

# Does a process of the group live? (A zombie that nobody collects does not.)
goes_on() { ps -eo pgid=,stat= | awk -v group="$1" '$1 == group && $2 !~ /^Z/ { n++ } END { exit !n }'; }

# A signal ends the tests, too, and what they have started.
for signal in INT TERM HUP; do
    "$here/hearing" "$BURNISH" commit --verify "echo \$\$ >'$dir/pid'; sleep 300 & sleep 300" \
        >"$dir/out" 2>"$dir/err" &
    pid=$!
    while [ ! -s "$dir/pid" ]; do sleep 0.05; done
    kill -$signal $pid
    rc=0
    wait $pid || rc=$?
    [ $rc -gt 128 ] || say "$signal: exit $rc"
    ! goes_on "$(cat "$dir/pid")" || say "$signal: the tests go on"
    rm "$dir/pid"
    untouched $signal
done

# After kill -9 the next run sweeps up.
settings 'retries = 0'
"$BURNISH" commit --verify "echo \$\$ >'$dir/pid'; sleep 300" >"$dir/out" 2>"$dir/err" &
pid=$!
while [ ! -s "$dir/pid" ]; do sleep 0.05; done
kill -KILL $pid
wait $pid 2>/dev/null || true
kill -KILL "-$(cat "$dir/pid")" 2>/dev/null || true
[ -n "$(ls "$TMPDIR")" ] || say "kill -9 left nothing to sweep up"
gives 4 burnish commit --verify false
untouched KILL

# No space for the copy: nothing happens.
if mount -t tmpfs -o size=32k none "$dir/small" 2>/dev/null; then
    gives 6 env TMPDIR="$dir/small" "$BURNISH" commit --verify true
    grep -q 'No space' "$dir/err" || say "no word of the full disk"
    [ -z "$(ls "$dir/small")" ] || say "left on the full disk: $(ls "$dir/small")"
    untouched "full disk"
    umount "$dir/small"
fi
gives 6 env TMPDIR="$dir/nowhere" "$BURNISH" commit --verify true
untouched "no TMPDIR"

# The same in the middle: while the guilty are looked for, and after a first rule has passed.
git tag all && echo 'l = [1][0:1]' >m9.py && git add m9.py && git commit -qm two-rules
look >"$dir/before"
count="n=\$(cat '$dir/count' 2>/dev/null || echo 0); echo \$((n + 1)) >'$dir/count'"
for jobs in 1 3; do
    settings "jobs = $jobs" 'retries = 0'
    for signal in INT TERM; do
        for last in 3 6; do
            rm -f "$dir/count" "$dir/pid" .git/burnish/quarantine.json .git/burnish/verified
            "$here/hearing" "$BURNISH" commit --select EP05,EP03 --verify \
                "$count; [ \$n -lt $last ] || { echo \$\$ >'$dir/pid'; sleep 300; }; ! grep -q 'v3 = \"' m3.py" \
                >"$dir/out" 2>"$dir/err" &
            pid=$!
            while [ ! -s "$dir/pid" ]; do sleep 0.05; done
            kill -$signal $pid
            rc=0
            wait $pid || rc=$?
            [ $rc -gt 128 ] || say "$signal in run $last: exit $rc"
            sleep 0.1
            ! goes_on "$(cat "$dir/pid")" || say "$signal in run $last: the tests go on"
            untouched "$signal in run $last"
        done
    done
done

# Too slow on the untouched commit: nothing happens. Later the edit is to blame, not the others.
settings 'jobs = 1' 'retries = 0' 'timeout = 1'
rm -f .git/burnish/quarantine.json .git/burnish/verified
gives 4 burnish commit --verify 'sleep 300 & sleep 300'
grep -q 'verify.timeout' "$dir/err" || say "no word of the timeout"
untouched "timeout"
gives 4 burnish commit --branch slow --verify "! grep -q 'v3 = \"' m3.py || sleep 300"
[ "$(git grep -h 'u"' slow -- '*.py')" = 'v3 = u"x"' ] || say "timeout: $(git grep -h 'u"' slow)"
git branch -q -D slow
untouched "timeout of an edit"
rm -f .git/burnish/quarantine.json .git/burnish/verified

# The disk fills up while the tests run: first the one for the copies, then the repository's.
settings 'jobs = 1' 'retries = 0'
if mount -t tmpfs -o size=512k none "$dir/small" 2>/dev/null; then
    settings 'jobs = 2' 'retries = 0' # the second copy does not fit
    gives 6 env TMPDIR="$dir/small" "$BURNISH" commit --verify \
        "dd if=/dev/zero of='$dir/small/fill' bs=4k 2>/dev/null; true"
    grep -q 'No space' "$dir/err" || say "no word of the full disk"
    rm "$dir/small/fill"
    [ -z "$(ls "$dir/small")" ] || say "left on the full disk: $(ls "$dir/small")"
    untouched "disk full of tests"
    umount "$dir/small"
    settings 'jobs = 1' 'retries = 0'
fi
if mount -t tmpfs -o size=4m none "$dir/small" 2>/dev/null; then
    top=$PWD
    git clone -q --no-local . "$dir/small/r"
    cd "$dir/small/r"
    git tag all 2>/dev/null || true
    look >"$dir/before"
    git rev-parse HEAD >"$dir/head"
    for option in '' '--branch new --switch' '--branch new'; do
        rm -rf .git/burnish
        gives 6 "$BURNISH" commit $option --verify "dd if=/dev/zero of='$dir/small/fill' bs=4k 2>/dev/null; true"
        rm "$dir/small/fill"
        untouched "disk full $option"
        git fsck --strict >/dev/null 2>&1 || say "disk full: fsck"
        gives 0 "$BURNISH" commit -q $option
        gives 0 "$BURNISH" undo
        [ -z "$(git status --porcelain)" ] || say "disk full, then not: $(git status --porcelain)"
        git rev-parse HEAD | cmp -s - "$dir/head" || say "disk full, then not: HEAD"
        look >"$dir/before"
    done
    cd "$top"
    umount "$dir/small"
    look >"$dir/before"
fi
git reset -q --hard all
look >"$dir/before"
rm "$dir/config/burnish/burnish.toml"

# Tests of two copies that get in each other's way run one at a time.
gives 4 burnish commit --branch alone --verify "mkdir '$dir/held' || exit 1; sleep 0.1; rmdir '$dir/held'; ! grep -q 'v3 = \"' m3.py"
grep -q 'one at a time' "$dir/err" || say "the tests disturb each other, and nobody says so"
git show alone:m3.py | grep -q 'u"x"' || say "the bad edit was kept"
[ "$(git grep -h 'u"' alone -- '*.py' | wc -l)" = 1 ] || say "good edits were dropped"

# Tests that fail by chance: failing runs are repeated.
rm .git/burnish/quarantine.json .git/burnish/verified
settings 'jobs = 1' 'retries = 3'
flaky="n=\$(cat '$dir/turns' 2>/dev/null || echo 0); echo \$((n + 1)) >'$dir/turns'; [ \$((n % 3)) != 0 ]"
gives 4 burnish commit --branch flaky --verify "$flaky && ! grep -q 'v3 = \"' m3.py"
grep -q 'by turns' "$dir/err" || say "the tests are flaky, and nobody says so"
[ "$(git grep -h 'u"' flaky -- '*.py')" = 'v3 = u"x"' ] || say "flaky: $(git grep -h 'u"' flaky)"
[ ! -e .git/burnish/verified ] || [ ! -s .git/burnish/verified ] || say "results of flaky tests were kept"

# Many at a time find the same; tests may write over the files they test.
rm -f .git/burnish/quarantine.json .git/burnish/verified
for jobs in 1 2 5; do
    settings "jobs = $jobs" 'retries = 0'
    gives 4 burnish commit --branch jobs$jobs --retry --verify \
        "! grep -q 'v[27] = \"' m2.py m7.py && echo 'v1 = u\"y\"' >m1.py; rc=\$?; rm -f m5.py; exit \$rc"
    [ "$(git grep -h 'u"' jobs$jobs -- '*.py' | tr '\n' ' ')" = 'v2 = u"x" v7 = u"x" ' ] || say "jobs = $jobs"
done
rm -f .git/burnish/quarantine.json .git/burnish/verified

# A library that was there in the last run is gone: no edit is blamed for it.
touch "$dir/library"
settings 'retries = 0'
gives 0 burnish commit --branch with --verify "[ -e '$dir/library' ]"
echo 'w = u"x"' >m9.py && git add m9.py && git commit -qm more
git reset -q --hard HEAD~1
rm "$dir/library"
sed -i '$d' .git/burnish/verified
gives 4 burnish commit --branch without --verify "[ -e '$dir/library' ]"
[ ! -e .git/burnish/quarantine.json ] || say "an edit was blamed for a missing library"
git fsck --strict >/dev/null 2>&1 || say fsck
