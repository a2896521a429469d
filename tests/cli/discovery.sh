#!/bin/sh
# Which files are found, against `git ls-files --cached --others --exclude-standard`.
set -eu
command -v git >/dev/null || { echo "git is missing"; exit 77; }
command -v python3 >/dev/null || { echo "python3 is missing"; exit 77; }
[ -e "$BN_BUILD/burnish-git.so" ] || { echo "the git module is missing"; exit 77; }
dir=$(mktemp -d)
trap 'chmod -R u+rwx "$dir"; rm -rf "$dir"' EXIT
export HOME="$dir" XDG_STATE_HOME="$dir/state" XDG_CONFIG_HOME="$dir/config"
export GIT_CONFIG_NOSYSTEM=1 GIT_CEILING_DIRECTORIES="$dir"
say() { echo "discovery.sh: $*"; cat "$dir/err" 2>/dev/null; exit 1; }
git config --global user.name N
git config --global user.email n@example.org
git config --global protocol.file.allow always
list() { # what git lists and the working tree has as a plain file
    git ls-files -z --cached --others --exclude-standard -- '*.py' "$@" | python3 -c '
import os, stat, sys
names = {n for n in sys.stdin.buffer.read().split(b"\0") if n}
keep = [n for n in names if os.path.lexists(n) and stat.S_ISREG(os.lstat(n).st_mode)]
sys.stdout.buffer.write(b"".join(n + b"\0" for n in sorted(keep)))'
}
same() { # WHAT: in the working directory
    list >"$dir/want"
    "$BURNISH" check --list-files -z >"$dir/got" 2>"$dir/err" || [ $? = 3 ] || say "$1: exit code"
    cmp -s "$dir/want" "$dir/got" || {
        tr '\0' '\n' <"$dir/want" >"$dir/want.txt"
        tr '\0' '\n' <"$dir/got" | diff "$dir/want.txt" - || true
        say "$1"
    }
    [ -s "$dir/got" ] || say "$1: nothing is found"
}
make() { # NAME...
    for name; do
        mkdir -p "$(dirname "$name")"
        printf 'x = 1\n' >"$name"
    done
}
new() {
    git init -q "$dir/$1"
    cd "$dir/$1"
}

new patterns
make a.py b.py sub/c.py sub/deep/d.py sub/deep/keep.py gen/e.py gen/in/f.py gen/in/g.py tmp/h.py x/tmp/i.py \
    'odd [1].py' 'sp ace/j.py' log.py log/k.py forced/l.py nested/.hidden/m.py .dot.py sub/ends.pyx
printf '*.log\n/b.py\ngen/*\n!gen/in\ngen/in/*\n!gen/in/g.py\ntmp/\nlog\n!log.py\nforced/\nodd \\[*\n' >.gitignore
printf '*\n!keep.py\n' >sub/deep/.gitignore
printf '# comment\n\nm.py \n' >nested/.gitignore
git add -f forced/l.py a.py
same "nested .gitignore, negation, a tracked file that is ignored"
(cd sub && same "from a folder below")
"$BURNISH" check --list-files -z --tracked-only >"$dir/got" 2>"$dir/err" || say "--tracked-only"
git ls-files -z -- '*.py' | cmp - "$dir/got" || say "--tracked-only lists something else"
"$BURNISH" check --list-files --no-respect-gitignore | grep -qx tmp/h.py || say "--no-respect-gitignore"
"$BURNISH" check --list-files tmp | grep -qx tmp/h.py || say "an ignored folder that is named"
"$BURNISH" check --list-files b.py | grep -qx b.py || say "an ignored file that is named"
git mv -f a.py moved.py
rm moved.py
same "a tracked file that was deleted"

new settings
make a.py global.py info.py UPPER.py sub/Upper.py
printf 'global.py\n' >"$dir/global-ignore"
git config core.excludesFile "$dir/global-ignore"
printf 'info.py\n' >.git/info/exclude
same "core.excludesFile, info/exclude"
printf 'upper.py\n' >.gitignore
same "case counts"
git config core.ignorecase true
same "core.ignorecase"

new repositories
make a.py plain/b.py
git init -q inner
(cd inner && make c.py && git add . && git commit -qm inner)
git init -q "$dir/module"
(cd "$dir/module" && make d.py && git add . && git commit -qm module)
git submodule --quiet add "$dir/module" module 2>/dev/null
git add a.py
git commit -qm base
git worktree add -q tree
same "nested repositories, submodules, linked working trees"
(cd inner && same "inside the nested repository")
(cd module && same "inside the submodule")
(cd tree && same "inside the linked working tree")

new sparse
make in/a.py out/b.py out/deep/c.py top.py
git add .
git commit -qm base
git sparse-checkout set --no-cone /top.py /in 2>/dev/null
same "sparse checkout"

new kinds
make a.py d/b.py unreadable/c.py
ln -s ../d d/loop
ln -s /etc etc
ln -s a.py link.py
ln -s nowhere.py broken.py
ln -s self.py self.py
mkfifo pipe.py
mkdir dir.py
make dir.py/e.py
python3 -c 'import os
for n in (b"new\nline.py", b"invalid\xff.py", b"tab\t.py", b"quo\"te.py", b"-dash.py"): open(n, "w").close()'
git add a.py link.py
same "links, loops, pipes, a folder called dir.py, odd names"
"$BURNISH" check --list-files | grep -qxF '"new\nline.py"' || say "names are quoted like git's"
chmod 000 unreadable
as_user=
if [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null; then
    as_user="setpriv --reuid=65534 --regid=65534 --clear-groups"
    chmod 755 "$dir"
    chown -R 65534:65534 "$dir/kinds"
    git config --global --add safe.directory '*'
fi
if [ "$(id -u)" != 0 ] || $as_user true 2>/dev/null; then
    rc=0
    $as_user "$BURNISH" check --list-files >"$dir/got" 2>"$dir/err" || rc=$?
    [ $rc = 3 ] && grep -q unreadable "$dir/err" || say "an unreadable folder gave $rc"
    grep -qx a.py "$dir/got" || say "the rest is not done"
fi
chmod 755 unreadable

# Environments and caches are left out unless git tracks what is in them; explicit names always count.
new environments
make a.py .venv/b.py env/c.py env/kept.py build/d.py build/kept.py
touch env/pyvenv.cfg
git add -f env/kept.py build/kept.py
[ "$("$BURNISH" check --list-files | tr '\n' ' ')" = "a.py build/kept.py env/kept.py " ] || say "environments: $("$BURNISH" check --list-files)"
[ "$("$BURNISH" check --list-files env .venv/b.py | tr '\n' ' ')" = ".venv/b.py env/c.py env/kept.py " ] || say "named environments"

# Scripts without ending: executable, and the first line names python.
make s1 s2 s3 s4 s5
printf '#!/usr/bin/env -S python3 -u\n' >s1
printf '#!/usr/bin/python3.11\n' >s2
printf '#!/usr/bin/pythonic\n' >s3
printf '#!/usr/bin/env python\n' >s4
printf '#!/bin/sh\n# python\n' >s5
chmod +x s1 s2 s3 s5
[ "$("$BURNISH" check --list-files | grep '^s' | tr '\n' ' ')" = "s1 s2 " ] || say "scripts: $("$BURNISH" check --list-files)"

# Excludes count for named files only with --force-exclude.
"$BURNISH" check --list-files --extend-exclude 'env' env/kept.py | grep -q kept || say "an excluded file that is named"
"$BURNISH" check --list-files --force-exclude --extend-exclude 'env' env/kept.py a.py >"$dir/got"
[ "$(cat "$dir/got")" = a.py ] || say "--force-exclude: $(cat "$dir/got")"

# As many as a large project has; what comes and goes meanwhile; folders without end.
new many
python3 -c 'import os
for d in range(1000):
    os.mkdir("p%d" % d)
    for i in range(100): open("p%d/f%d.py" % (d, i), "w").close()'
printf 'p1*/f1*.py\n!f11.py\n' >.gitignore
same "100,000 files"

new busy
make stays.py in/stays.py
(
    while [ ! -e stop ]; do
        mkdir -p goes
        for n in 1 2 3 4 5 6 7 8 9; do : >goes/f$n.py; done
        rm -r goes
    done
) &
for n in 1 2 3 4 5 6 7 8 9 10; do
    "$BURNISH" check -q >"$dir/got" 2>"$dir/err" || { touch stop; wait; say "files that come and go: $?"; }
    [ ! -s "$dir/err" ] || { touch stop; wait; say "files that come and go are spoken of"; }
    "$BURNISH" check --list-files | grep -qx stays.py || { touch stop; wait; say "files that stay"; }
done
touch stop
wait

new bottomless
python3 -c 'import os
for d in range(400):
    open("f.py", "w").close()
    os.mkdir("d")
    os.chdir("d")'
rc=0
"$BURNISH" check --list-files >"$dir/got" 2>"$dir/err" || rc=$?
[ $rc = 3 ] && grep -q 'nested too deep' "$dir/err" || say "folders without end gave $rc"
[ "$(wc -l <"$dir/got")" = 256 ] || say "folders without end: $(wc -l <"$dir/got") files"

# What is named: one file by several names, kinds that are not rewritten, names from a list.
new named
make a.py sub/b.py ./-x.py
printf 'x = u"a"\n' >a.py
ln -s sub other
ln -s a.py c.py
printf '{}' >book.ipynb
make stub.pyw
[ "$("$BURNISH" check --list-files a.py ./a.py sub/../a.py c.py sub/b.py other/b.py -- -x.py | tr '\n' ' ')" = "-x.py a.py sub/b.py " ] || say "several names: $("$BURNISH" check --list-files a.py c.py)"
printf './-x.py\0sub/b.py' | "$BURNISH" check --list-files --files0-from=- | tr '\n' ' ' | grep -qx -e '-x.py sub/b.py ' || say "--files0-from"
printf 'sub/b.py\na.py\n' >list
[ "$("$BURNISH" check --list-files @list | tr '\n' ' ')" = "a.py sub/b.py " ] || say "@list"
rc=0
"$BURNISH" check book.ipynb >"$dir/got" 2>"$dir/err" || rc=$?
[ $rc = 3 ] && grep -q notebook "$dir/err" || say "a notebook gave $rc"
"$BURNISH" check --list-files | grep -qx stub.pyw || say "a .pyw file"
[ "$("$BURNISH" check --list-files | grep -c ipynb)" = 0 ] || say "a notebook is found"
for what in - nosuch.py; do
    rc=0
    printf 'x = (' | "$BURNISH" fix -q --stdin-filename s.py $what >"$dir/got" 2>"$dir/err" || rc=$?
    [ $rc = 3 ] || say "fix $what gave $rc"
    [ $what != - ] || [ "$(cat "$dir/got")" = 'x = (' ] || say "standard input is not given back"
done
