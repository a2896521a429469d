#!/bin/sh
# A repository that means harm: nothing is written outside of it, no program of it is run.
set -eu
command -v git >/dev/null || { echo "git is missing"; exit 77; }
command -v python3 >/dev/null || { echo "python3 is missing"; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export HOME="$dir" XDG_STATE_HOME="$dir/state" XDG_CONFIG_HOME="$dir/config"
export GIT_CONFIG_NOSYSTEM=1 GIT_CEILING_DIRECTORIES="$dir"
say() { echo "hostile.sh: $*"; cat "$dir/err" 2>/dev/null; exit 1; }
run() { "$BURNISH" "$@" >"$dir/out" 2>"$dir/err" || [ $? -lt 7 ] || say "$* died"; }
git config --global user.name N
git config --global user.email n@example.org
code='x = u"a"'

mkdir "$dir/outside"
printf '%s\n' "$code" >"$dir/outside/victim.py"
cp "$dir/outside/victim.py" "$dir/evil.py"
git init -q "$dir/r"
cd "$dir/r"
printf '%s\n' "$code" >ok.py
git add ok.py
git commit -qm base

# Links: to a file outside, to a folder outside, to themselves; odd kinds of files.
ln -s "$dir/outside/victim.py" link.py
ln -s "$dir/outside" folder
ln -s loop.py loop.py
ln -s ../r again
mkfifo pipe.py
mkdir dir.py
git add link.py folder
run fix
run fix link.py folder/victim.py folder
run stage link.py folder/victim.py
grep -qF "$code" "$dir/outside/victim.py" || say "a file outside was written"
grep -qF 'x = "a"' ok.py || say "ok.py was not rewritten"
git reset -q --hard
rm -rf link.py folder loop.py again pipe.py dir.py

# Trees with names that lead outside or into .git.
blob=$(git hash-object -w ok.py)
made=0
for name in '../evil.py' '.git/hooks/pre-commit.py' '/etc/evil.py' '.GIT/x.py'; do
    python3 -c 'import sys; sys.stdout.buffer.write(b"100644 " + sys.argv[1].encode() + b"\0" + bytes.fromhex(sys.argv[2]))' "$name" "$blob" >"$dir/tree" || continue
    tree=$(git hash-object -t tree --literally -w --stdin <"$dir/tree") || continue
    commit=$(git commit-tree "$tree" -m evil) || continue
    git update-ref refs/heads/evil "$commit"
    made=$((made + 1))
    run commit --ref evil
    run commit --ref evil --verify true
done
[ $made = 4 ] || say "only $made evil trees could be made"
grep -qF "$code" "$dir/evil.py" || say "a path that leads outside was written"
[ ! -e .git/hooks/pre-commit.py ] || say "a file in .git was written"

# The same names in an index, written by hand.
cp .git/index "$dir/good-index"
for name in '../evil.py' '.git/hooks/pre-commit.py' '/etc/evil.py' 'a/../../evil.py' '.git/x.py' 'git~1/x.py'; do
    python3 - "$name" "$blob" >.git/index <<'END'
import hashlib, struct, sys
name, blob = sys.argv[1].encode(), bytes.fromhex(sys.argv[2])
entry = struct.pack(">10L", 0, 0, 0, 0, 0, 0, 0o100644, 0, 0, 0) + blob + struct.pack(">H", len(name)) + name
entry += b"\0" * (8 - len(entry) % 8)
data = b"DIRC" + struct.pack(">LL", 2, 1) + entry
sys.stdout.buffer.write(data + hashlib.sha1(data).digest())
END
    run stage
    run stage --sparse
    run stage --staged-only
    run diff
    run check --list-files
    run commit
done
cp "$dir/good-index" .git/index
grep -qF "$code" "$dir/evil.py" || say "an entry that leads outside was written"
[ ! -e .git/x.py ] && [ ! -e .git/hooks/pre-commit.py ] || say "an entry in .git was written"
printf 'rubbish' >.git/index
run stage
run diff
cp "$dir/good-index" .git/index

# A working tree that is somewhere else; a configuration that has no end.
git config core.worktree /
git --git-dir=.git --work-tree=/ update-index --add --cacheinfo "100644,$blob,${dir#/}/outside/victim.py"
run stage
run stage --sparse
run commit
run fix
grep -qF "$code" "$dir/outside/victim.py" || say "core.worktree: a file outside was written"
git config --file .git/config --unset core.worktree
cp "$dir/good-index" .git/index
cp .git/config "$dir/good-config"
python3 -c 'print("[x]\n" + "\ty = z\n" * 1200000, end="")' >>.git/config
rc=0
"$BURNISH" stage 2>"$dir/err" || rc=$?
[ $rc = 5 ] && grep -q '8 MiB' "$dir/err" || say "a large configuration gave $rc"
cp "$dir/good-config" .git/config
printf '[include]\n\tpath = config\n' >>.git/config
run stage
cp "$dir/good-config" .git/config
git reset -q --hard

# Programs that the repository names.
mark="touch $dir/ran"
git config core.fsmonitor "$mark; echo"
git config core.pager "$mark"
git config core.editor "$mark"
git config core.sshCommand "$mark"
git config diff.external "$mark"
git config gpg.program "$mark"
git config filter.evil.clean "$mark; cat"
git config filter.evil.smudge "$mark; cat"
git config filter.evil.process "$mark"
git config diff.evil.textconv "$mark"
mkdir hooks
for hook in pre-commit post-commit post-index-change reference-transaction; do
    printf '#!/bin/sh\n%s\n' "$mark" >hooks/$hook
    chmod +x hooks/$hook
done
git config core.hooksPath hooks
printf 'b.py filter=evil diff=evil\n' >.gitattributes
printf '%s\n' "$code" >b.py
printf '[verify]\ncommand = "%s"\nafter = "%s"\n' "$mark" "$mark" >burnish.toml
rm -f "$dir/ran"
run check
run diff
run stage
run commit
run commit --no-verify --no-gpg-sign --branch quiet
run fix
run undo
[ ! -e "$dir/ran" ] || say "a program of the repository was run"
if command -v strace >/dev/null && strace -o /dev/null true 2>/dev/null; then
    for command in check diff 'diff --ref HEAD' stage commit 'commit --no-verify --no-gpg-sign --branch quieter' fix undo; do
        # shellcheck disable=SC2086
        strace -f -qq -e trace=execve -o "$dir/trace" "$BURNISH" $command >/dev/null 2>&1 || true
        [ "$(grep -c 'execve(' "$dir/trace")" = 1 ] || say "$command started a program: $(cat "$dir/trace")"
    done
fi

# Patterns without end, deep folders.
git config --unset core.hooksPath
i=0
while [ $i -lt 2000 ]; do
    echo "[attr]m$i m$((i + 1))"
    i=$((i + 1))
done >.gitattributes
timeout 60 "$BURNISH" check >/dev/null 2>&1 || [ $? -lt 7 ] || say "attributes without end"
