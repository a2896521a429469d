#!/bin/sh
# Names of a module: proven to be unused elsewhere only by a run over the whole project.
set -eu
command -v git >/dev/null || { echo "git is missing"; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export HOME="$dir" XDG_STATE_HOME="$dir/state" XDG_CONFIG_HOME="$dir/config"
export GIT_CONFIG_NOSYSTEM=1 GIT_CEILING_DIRECTORIES="$dir"
say() { echo "project.sh: $*"; cat "$dir/out" "$dir/err" 2>/dev/null; exit 1; }
# What a command makes of pkg/a.py: "safe", "unsafe", "blocked".
verdict() {
    "$BURNISH" check --isolated --select EP14/none-then-raise --output-format json "$@" \
        >"$dir/out" 2>"$dir/err" </dev/null || true
    if grep -q '"safety": *"safe"' "$dir/out"; then echo safe
    elif grep -q '"safety": *"unsafe"' "$dir/out"; then echo unsafe
    else echo blocked; fi
}
expect() { # VERDICT ARGUMENTS...
    want=$1
    shift
    got=$(verdict "$@")
    [ "$got" = "$want" ] || say "$*: $got instead of $want"
}

mkdir -p "$dir/r/pkg" "$dir/r/docs" "$dir/r/build/lib"
cd "$dir/r"
cat >pkg/a.py <<'END'
def _find(table, key):
    if key in table:
        return [key]
    return None


def first(table):
    value = _find(table, "first")
    if value is None:
        raise LookupError("first")
    return value
END
cp pkg/a.py build/lib/a.py
printf 'from pkg.a import first\nprint(first({}))\n' >main.py

# No project around it: nobody knows who else uses the name.
expect unsafe .
expect unsafe pkg/a.py
expect safe --closed-world .

# The folder with pyproject.toml is the project, and a run over it knows all of it.
touch pyproject.toml
expect safe .
expect safe "$dir/r"
expect safe -j 1 .
expect safe -j 8 main.py .
expect unsafe pkg
expect unsafe pkg/a.py
expect safe --closed-world pkg/a.py
(cd pkg && [ "$(verdict .)" = unsafe ] && [ "$(verdict ..)" = safe ]) || say "from pkg"
[ "$(cat pkg/a.py | "$BURNISH" check --isolated --select EP14/none-then-raise --stdin-filename \
    pkg/a.py - 2>/dev/null | grep -c 'none-then-raise')" = 1 ] || say "standard input"

# Another file mentions it: in code, in a string, in the documentation.
printf 'from pkg.a import _find\n' >pkg/b.py
expect blocked .
expect blocked --closed-world pkg/a.py
expect unsafe pkg/a.py
printf 'call("pkg.a._find")\n' >pkg/b.py
expect blocked .
printf '_finder = 1\n' >pkg/b.py
expect safe .
echo 'Call `_find`.' >docs/index.rst
expect blocked .
expect blocked --extend-exclude docs .
rm docs/index.rst
printf 'from pkg.a import _find\n' >pkg/b.py
expect blocked --extend-exclude b.py .
rm pkg/b.py

# The same for a repository; the bytes that it holds tell nothing about the rest.
rm pyproject.toml
git init -q .
git config user.name N
git config user.email n@example.org
echo build >.gitignore
git add .
git commit -qm base
expect safe .
"$BURNISH" stage --isolated --select EP14/none-then-raise . >"$dir/out" 2>"$dir/err" || true
git diff --cached --quiet || say "stage took it for safe"
"$BURNISH" fix --isolated --select EP14/none-then-raise . >"$dir/out" 2>"$dir/err" || say "fix"
grep -q '^    raise LookupError("first")$' pkg/a.py || say "fix did not rewrite it"
"$BURNISH" fix --isolated --select EP14/none-then-raise . >"$dir/out" 2>"$dir/err" || say "fix again"
git checkout -q .
"$BURNISH" commit --isolated --select EP14/none-then-raise --closed-world . >"$dir/out" 2>"$dir/err" || say commit
git show --stat | grep -q 'pkg/a.py' || say "commit in a closed world left it alone"
