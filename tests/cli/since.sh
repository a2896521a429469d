#!/bin/sh
# --since, --changed-lines and --staged.
set -eu
command -v git >/dev/null || { echo "git is missing"; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export HOME="$dir" XDG_STATE_HOME="$dir/state" XDG_CONFIG_HOME="$dir/config"
export GIT_CONFIG_NOSYSTEM=1 GIT_CEILING_DIRECTORIES="$dir"
say() { echo "since.sh: $*"; exit 1; }
git config --global user.name N
git config --global user.email n@example.org
git init -q "$dir/r"
cd "$dir/r"
printf 'a = u"a"\nb = 1\nc = u"c"\nd = 2\n' >f.py
printf 'g = u"g"\n' >g.py
git add . && git commit -qm base
git branch main2
printf 'a = u"a"\nb = 11\nc = u"cc"\nd = 2\n' >f.py
git commit -qam change
git checkout -q main2
printf 'g = u"elsewhere"\n' >g.py
git commit -qam elsewhere
git checkout -q -
names() { "$BURNISH" diff -q --select EP03 --name-only "$@"; }
lines() { "$BURNISH" diff -q --select EP03 -U0 "$@" | grep '^+[a-z]' || true; }

# g.py changed on the other side only: the merge base counts, unless REF.. asks for the tip.
[ "$(names --since main2)" = f.py ] || say "--since: $(names --since main2)"
[ "$(names --since main2..)" = "$(printf 'f.py\ng.py')" ] || say "--since REF..: $(names --since main2..)"
[ "$(names --since HEAD)" = "" ] || say "--since HEAD: $(names --since HEAD)"
[ "$(lines --since main2)" = "$(printf '+a = "a"\n+c = "cc"')" ] || say "lines: $(lines --since main2)"
[ "$(lines --since main2 --changed-lines)" = '+c = "cc"' ] || say "changed: $(lines --since main2 --changed-lines)"

# Changes that are not committed count; so do new files.
printf 'a = u"a"\nb = 11\nc = u"cc"\nd = 3\ne = u"e"\n' >f.py
printf 'new = u"n"\n' >new.py
[ "$(lines --since HEAD --changed-lines)" = "$(printf '+e = "e"\n+new = "n"')" ] || say "work: $(lines --since HEAD --changed-lines)"
rc=0
"$BURNISH" diff --since nowhere >/dev/null 2>err || rc=$?
[ $rc = 2 ] || say "an unknown ref gave $rc"
rc=0
"$BURNISH" diff --changed-lines >/dev/null 2>err || rc=$?
[ $rc = 2 ] || say "--changed-lines alone gave $rc"
git add f.py
[ "$(names --staged)" = f.py ] || say "--staged: $(names --staged)"
git reset -q --hard
rm -f new.py err

# commit: only the changed lines of what is committed.
"$BURNISH" commit --select EP03 --since main2 --changed-lines --branch lines >/dev/null 2>err || say "commit: $(cat err)"
[ "$(git diff --stat HEAD lines | tail -1)" = ' 1 file changed, 1 insertion(+), 1 deletion(-)' ] || say "commit: $(git diff HEAD lines)"
git show lines:f.py | grep -q '^a = u"a"' || say "an unchanged line was rewritten"
