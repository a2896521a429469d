#!/bin/sh
# Which files are found in a repository: those that `git ls-files` lists.
set -eu
command -v git >/dev/null || { echo "git is missing"; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export HOME="$dir" XDG_CONFIG_HOME="$dir/config" GIT_CONFIG_NOSYSTEM=1 GIT_CEILING_DIRECTORIES="$dir"
say() { echo "ignore.sh: $*"; exit 1; }
git config --global user.name N
git config --global user.email n@example.org
git config --global core.excludesFile "$dir/excludes"
echo 'everywhere.py' >"$dir/excludes"
git init -q "$dir/r"
cd "$dir/r"
mkdir -p a/b/c out/deep build/kept tracked/ignored 'with blank' neg
for f in a/x.py a/b/y.py a/b/c/z.py out/o.py out/deep/p.py build/b.py build/kept/k.py \
    tracked/ignored/t.py tracked/ignored/u.py 'with blank/w.py' neg/n.py neg/keep.py \
    everywhere.py info.py top.py; do
    printf 'v = u"a"\n' >"$f"
done
printf '/out/\n*.log\ntracked/ignored/\nneg/*\n!neg/keep.py\n' >.gitignore
printf 'y.py\n' >a/b/.gitignore
echo info.py >>.git/info/exclude
git add -f tracked/ignored/t.py build/kept/k.py
git add .gitignore a/b/.gitignore top.py
mkdir nested && git init -q nested && printf 'v = u"a"\n' >nested/m.py

ask() { "$BURNISH" diff --select EP03 --name-only -q -z "$@" | tr '\0' '\n' | sort; }
list() { git ls-files -z --cached --others --exclude-standard "$@" -- '*.py' | tr '\0' '\n' | sort; }

# build/ is on the built-in list: of it only what is tracked.
[ "$(ask)" = "$(list | grep -v '^build/b.py$')" ] || say "all: $(ask) instead of $(list)"
[ "$(ask a)" = "$(list | grep '^a/')" ] || say "a: $(ask a)"
[ "$(cd a && ask)" = "$(list | grep '^a/')" ] || say "from a: $(cd a && ask)"
[ "$(ask out)" = "$(printf 'out/deep/p.py\nout/o.py')" ] || say "a folder named on purpose: $(ask out)"
[ "$(ask info.py)" = info.py ] || say "a file named on purpose: $(ask info.py)"
[ "$(ask --no-respect-gitignore out a/b)" = "$(printf 'a/b/c/z.py\na/b/y.py\nout/deep/p.py\nout/o.py')" ] ||
    say "--no-respect-gitignore: $(ask --no-respect-gitignore out a/b)"
[ "$(ask nested)" = "$(printf 'nested/m.py')" ] || [ "$(ask nested)" = m.py ] || say "nested: $(ask nested)"
ask --no-respect-gitignore | grep -qx out/o.py || say "--no-respect-gitignore"
