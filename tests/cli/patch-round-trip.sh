#!/bin/sh
# For every fixture: the patch, applied by git and by patch, gives byte for byte what fix writes.
set -eu
command -v git >/dev/null && command -v patch >/dev/null || { echo "git or patch is missing"; exit 77; }
top=$PWD
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export HOME="$dir" XDG_STATE_HOME="$dir/state" XDG_CONFIG_HOME="$dir/config" GIT_CEILING_DIRECTORIES="$dir"
say() { echo "patch-round-trip.sh: $*"; exit 1; }
mkdir "$dir/a"
(cd tests/fixtures && find . -name '*.py' -path '*/in*' | tar -c -T -) | tar -x -C "$dir/a"
cd "$dir"
for name in 'with blank' 'quote"' 'ta	b' 'uml-ä'; do mkdir "a/$name" && printf 'x = u"a"' >"a/$name/$name.py"; done
cp -a a fixed

# Fixtures that cannot be parsed are told by exit code 3.
go() { (cd "$1" && shift && "$BURNISH" "$@") || [ $? = 3 ]; }
go a diff -q --select ALL --unsafe >p 2>err || say "diff: $(cat err)"
go a diff -q --select ALL --unsafe --annotate >annotated 2>err || say "diff --annotate: $(cat err)"
go fixed fix -q --select ALL --unsafe 2>err || say "fix: $(cat err)"
[ -s p ] || say "the patch is empty"
for patch in p annotated; do
    cp -a a git
    cp -a a gnu
    (cd git && git apply --check "../$patch" && git apply "../$patch") || say "git apply $patch"
    (cd gnu && patch -p1 -s <"../$patch") || say "patch $patch"
    diff -r fixed git >/dev/null || say "git apply $patch gave something else than fix"
    diff -r fixed gnu >/dev/null || say "patch $patch gave something else than fix"
    (cd git && git apply -R "../$patch") || say "git apply -R $patch"
    diff -r a git >/dev/null || say "git apply -R $patch did not lead back"
    rm -rf git gnu
done
[ "$(grep -c '^diff --git' p)" -gt 20 ] || say "only $(grep -c '^diff --git' p) files in the patch"
cd "$top"
