#!/bin/sh
# The patch as a series: files for quilt, a mailbox for git am.
set -eu
command -v git >/dev/null && command -v patch >/dev/null || { echo "git or patch is missing"; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export HOME="$dir" XDG_STATE_HOME="$dir/state" XDG_CONFIG_HOME="$dir/config"
export GIT_CONFIG_NOSYSTEM=1 GIT_CEILING_DIRECTORIES="$dir"
say() { echo "split.sh: $*"; cat "$dir/err"; exit 1; }
git config --global user.name N
git config --global user.email n@example.org
mkdir "$dir/a"
cd "$dir/a"
printf 'x = u"a"\r\ny = [1]\r\nz = y[0:1]\r\n' >crlf.py
printf 'x = u"\303\244"\ny = [1]\nz = u"b" + str(y[0:1])' >'two words.py'
printf 'x = u"c"\n' >c.py
cp -a . ../fixed
(cd ../fixed && "$BURNISH" fix -q 2>"$dir/err") || say "fix"

# Outside of a repository: patch by patch.
cp -a . ../quilt
"$BURNISH" diff --split rule -o "$dir/series" >"$dir/out" 2>"$dir/err" || say "--split"
[ "$(cat "$dir/series/series")" = "$(printf '0001-EP03-u-prefix.patch\n0002-EP05-zero-start.patch')" ] || say "series: $(cat "$dir/series/series")"
[ "$(wc -l <"$dir/out")" = 2 ] || say "names: $(cat "$dir/out")"
while read -r name; do (cd ../quilt && patch -s -p1 <"$dir/series/$name") || say "$name"; done <"$dir/series/series"
diff -r ../quilt ../fixed || say "the series gives something else than fix"
"$BURNISH" diff --split file -o "$dir/files" -q >"$dir/out" 2>"$dir/err" || say "--split file"
[ "$(wc -l <"$dir/files/series")" = 3 ] || say "files: $(cat "$dir/files/series")"
rc=0
"$BURNISH" diff --split rule >/dev/null 2>"$dir/err" || rc=$?
[ $rc = 2 ] || say "--split without -o gave $rc"

# git am.
git init -q .
git add .
git commit -qm base
"$BURNISH" diff --output-format mbox >"$dir/mbox" 2>"$dir/err" || say "mbox"
"$BURNISH" diff --output-format mbox -q | cmp -s - "$dir/mbox" || say "another mailbox each time"
git am -q --keep-cr "$dir/mbox" >"$dir/err" 2>&1 || say "git am"
[ "$(git rev-list --count HEAD)" = 3 ] || say "commits: $(git log --oneline)"
git log -1 --format=%B | git interpret-trailers --parse | grep -q '^Burnish-Rule: EP05/zero-start' || say "trailers"
rm -rf .git
diff -r . ../fixed || say "the mailbox gives something else than fix"

# Where git folds line ends and $Id$, the mailbox follows: git am applies to blobs.
git init -q "$dir/folded"
cd "$dir/folded"
printf '# $Id: 12 $\r\nx = u"a"\r\ny = [1]\r\nz = y[0:1]\r\n' >a.py
printf '*.py text eol=crlf ident\n' >.gitattributes
git add . 2>/dev/null
git commit -qm base
cp -a . ../folded-fixed
(cd ../folded-fixed && "$BURNISH" fix -q 2>"$dir/err") || say "fix"
"$BURNISH" diff --output-format mbox -q >"$dir/mbox" || say "mbox of folded text"
git am -q "$dir/mbox" >"$dir/err" 2>&1 || say "git am of folded text"
[ "$(git rev-list --count HEAD)" = 3 ] || say "commits: $(git log --oneline)"
[ "$(git rev-parse HEAD:a.py)" = "$(cd ../folded-fixed && git hash-object a.py)" ] || say "git am gave something else than fix"
