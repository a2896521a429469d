#!/bin/sh
# `burnish commit`, with the git program as the judge.
set -eu
command -v git >/dev/null || { echo "git is missing"; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export HOME="$dir" XDG_STATE_HOME="$dir/state" XDG_CONFIG_HOME="$dir/config"
export GIT_CONFIG_NOSYSTEM=1 GIT_CEILING_DIRECTORIES="$dir"
mkdir "$dir/tmp"
export TMPDIR="$dir/tmp"
say() { echo "commit.sh: $*"; cat "$dir/err" 2>/dev/null; exit 1; }
fails() { # CODE COMMAND...
    want=$1
    shift
    rc=0
    "$@" >"$dir/out" 2>"$dir/err" || rc=$?
    [ $rc = "$want" ] || say "$* gave $rc instead of $want"
}
burnish() { "$BURNISH" "$@"; }

git init -q "$dir/r"
cd "$dir/r"
mkdir pkg
printf 'x = u"abc"\ny = [1, 2, 3]\nz = y[0:2]\n' >pkg/a.py
printf '# \303\251\nq = u"q"\n' >'pkg/b c.py'
printf '#!/usr/bin/env python3\nr = [1]\nprint(r[0:1])\n' >run.py
printf 'def f(:\n' >broken.py
chmod 755 run.py
git add .

# No identity: refused before anything else, with the remedy.
git -c user.name=N -c user.email=n@example.org commit -qm base
fails 2 burnish commit
grep -q 'git config user.name' "$dir/err" || say "no remedy for a missing identity"
git config --global user.name N
git config --global user.email n@example.org
base=$(git rev-parse HEAD)

# The dry run changes nothing.
git status --porcelain=v2 >"$dir/status"
rc=0
burnish commit --dry-run >"$dir/out" 2>"$dir/err" || rc=$?
[ $rc = 3 ] || say "a file that cannot be parsed gave $rc"
grep -q 'EP03/u-prefix .* 2 edits .* 2 files' "$dir/out" || say "dry run: $(cat "$dir/out")"
[ "$(git rev-parse HEAD)" = "$base" ] || say "the dry run committed"
git rm -q broken.py
git commit -qm 'no broken file'
base=$(git rev-parse HEAD)

# What diff says before is what the commits do.
burnish diff >"$dir/patch" 2>"$dir/err"
burnish commit >"$dir/out" 2>"$dir/err" || say "commit failed with $?"
[ "$(git rev-list --count "$base..")" = 2 ] || say "commits: $(git log --oneline)"
[ -z "$(git status --porcelain)" ] || say "status: $(git status --porcelain)"
[ -z "$(git diff-files --name-only)" ] || say "diff-files: $(git diff-files)"
git diff --full-index "$base" HEAD | cmp -s - "$dir/patch" || say "patch and commits differ"
git fsck --strict >/dev/null 2>&1 || say "fsck"
[ "$(stat -c %a run.py)" = 755 ] || say "mode"
git log -1 --format=%s HEAD~1 | grep -q '^refactor(EP03): ' || say "subject: $(git log -1 --format=%s HEAD~1)"
git log -1 --format=%B HEAD~1 | git interpret-trailers --parse >"$dir/trailers"
grep -qx 'Burnish-Rule: EP03/u-prefix' "$dir/trailers" || say "trailers: $(cat "$dir/trailers")"
grep -qx 'Burnish-Edits: 2' "$dir/trailers" || say "trailers: $(cat "$dir/trailers")"
grep -qx "Burnish-Base: $base" "$dir/trailers" || say "trailers: $(cat "$dir/trailers")"
[ "$(git log --format=%s "$base.." | awk 'length > 72' | wc -l)" = 0 ] || say "a long subject"
git reflog -1 | grep -q 'burnish: 2 commits' || say "reflog: $(git reflog -1)"

# Again: nothing to do. Then undo, exactly; and undo of undo.
tip=$(git rev-parse HEAD)
burnish commit >"$dir/out" 2>"$dir/err" || say "second commit failed"
[ "$(git rev-parse HEAD)" = "$tip" ] || say "a second run committed"
burnish undo 2>"$dir/err" || say "undo failed"
[ "$(git rev-parse HEAD)" = "$base" ] || say "undo: HEAD"
[ -z "$(git status --porcelain)" ] || say "undo: $(git status --porcelain)"
burnish undo "$(burnish undo --list | awk 'END { print $1 }')" 2>"$dir/err" || say "redo failed"
[ "$(git rev-parse HEAD)" = "$tip" ] || say "redo: HEAD"
[ -z "$(git status --porcelain)" ] || say "redo: $(git status --porcelain)"
git commit -q --allow-empty -m later
fails 5 burnish undo "$(burnish undo --list | awk 'END { print $1 }')"
[ -z "$(git status --porcelain)" ] || say "a refused undo changed files"
git reset -q --hard "$base"

# Dirty files: refused when they would be rewritten, of no matter otherwise.
echo 'w = 1' >>run.py
fails 5 burnish commit
grep -q 'run.py has changes' "$dir/err" || say "no word of run.py"
[ "$(git rev-parse HEAD)" = "$base" ] || say "committed over a dirty file"
burnish commit --select EP03 >"$dir/out" 2>"$dir/err" || say "a dirty file that does not matter"
git diff --quiet HEAD -- pkg || say "pkg is not clean"
git diff HEAD -- run.py | grep -q '^+w = 1' || say "the user's edit is gone"
burnish undo 2>"$dir/err"

# --allow-dirty: staged and unstaged edits keep their state.
printf '#!/usr/bin/env python3\nr = [1]\nprint(r[0:1])\ns = u"staged"\n' >run.py
git add run.py
printf '#!/usr/bin/env python3\nr = [2]\nprint(r[0:1])\ns = u"staged"\nt = u"not"\n' >run.py
burnish commit --allow-dirty >"$dir/out" 2>"$dir/err" || say "--allow-dirty"
[ "$(git show HEAD:run.py)" = "$(printf '#!/usr/bin/env python3\nr = [1]\nprint(r[:1])')" ] || say "dirty: HEAD $(git show HEAD:run.py)"
[ "$(git show :run.py)" = "$(printf '#!/usr/bin/env python3\nr = [1]\nprint(r[:1])\ns = "staged"')" ] || say "dirty: index $(git show :run.py)"
[ "$(cat run.py)" = "$(printf '#!/usr/bin/env python3\nr = [2]\nprint(r[:1])\ns = "staged"\nt = "not"')" ] || say "dirty: file $(cat run.py)"
burnish undo 2>"$dir/err" || say "undo of --allow-dirty"
[ "$(git rev-parse HEAD)" = "$base" ] || say "dirty: undo"
[ "$(git show :run.py | grep -c 'u"')" = 1 ] || say "dirty: undo of the index"
[ "$(grep -c 'u"' run.py)" = 2 ] || say "dirty: undo of the file"
git reset -q --hard
echo 'w = 1' >>run.py

# A branch of its own: neither index nor files change, dirty or not.
git ls-files -s --debug >"$dir/index"
find . -name '*.py' -exec stat -c '%n %Y %i' {} + >"$dir/files"
burnish commit --branch tidy --per all >"$dir/out" 2>"$dir/err" || say "--branch failed"
[ "$(git rev-list --count "$base..tidy")" = 1 ] || say "branch: $(git log --oneline tidy)"
[ "$(git rev-parse HEAD)" = "$base" ] || say "--branch moved HEAD"
git ls-files -s --debug | cmp -s - "$dir/index" || say "--branch changed the index"
find . -name '*.py' -exec stat -c '%n %Y %i' {} + | cmp -s - "$dir/files" || say "--branch wrote files"
fails 5 burnish commit --branch tidy
fails 2 burnish commit --branch 'a..b'
fails 5 burnish commit --ref "$(git symbolic-ref --short HEAD)"
git branch other "$base"
burnish commit --ref other --per item >"$dir/out" 2>"$dir/err" || say "--ref failed"
[ "$(git rev-list --count "$base..other")" = 2 ] || say "ref: $(git log --oneline other)"
git checkout -q -- run.py

# --per file and dir.
burnish commit --branch files --per file >"$dir/out" 2>"$dir/err" || say "--per file"
[ "$(git rev-list --count "$base..files")" = 3 ] || say "files: $(git log --oneline files)"
burnish commit --branch dirs --per dir:1 >"$dir/out" 2>"$dir/err" || say "--per dir:1"
[ "$(git rev-list --count "$base..dirs")" = 2 ] || say "dirs: $(git log --oneline dirs)"
[ "$(git rev-parse 'files^{tree}')" = "$(git rev-parse 'dirs^{tree}')" ] || say "other trees"

# Every commit of a series can be compiled.
if command -v python3 >/dev/null; then
    for c in $(git rev-list "$base..files"); do
        rm -rf "$dir/c" && mkdir "$dir/c" && git archive "$c" | tar -x -C "$dir/c"
        python3 -m compileall -q "$dir/c" || say "commit $c cannot be compiled"
    done
fi

# Hooks and signatures are never passed over in silence.
printf '#!/bin/sh\ntouch %s/hooked\n' "$dir" >.git/hooks/pre-commit
chmod +x .git/hooks/pre-commit
fails 5 burnish commit
grep -q pre-commit "$dir/err" || say "the hook is not named"
burnish commit --no-verify --branch unhooked >"$dir/out" 2>"$dir/err" || say "--no-verify"
[ ! -e "$dir/hooked" ] || say "a hook was run"
rm .git/hooks/pre-commit
git config commit.gpgsign true
fails 5 burnish commit
burnish commit --no-gpg-sign --branch unsigned >"$dir/out" 2>"$dir/err" || say "--no-gpg-sign"
git config --unset commit.gpgsign

# --git-cli: git commits, hooks run and see only burnish's files; what they change is kept.
cat >.git/hooks/pre-commit <<'END'
#!/bin/sh
git diff --cached --name-only >>"$HOME/hook-saw"
END
cat >.git/hooks/commit-msg <<'END'
#!/bin/sh
echo 'Change-Id: I1234' >>"$1"
END
chmod +x .git/hooks/pre-commit .git/hooks/commit-msg
echo 'of my own' >note.txt
git add note.txt
burnish commit --git-cli >"$dir/out" 2>"$dir/err" || say "--git-cli"
[ "$(git rev-list --count "$base..")" = 2 ] || say "--git-cli: $(git log --oneline)"
[ "$(git log --format=%B "$base.." | grep -c Change-Id)" = 2 ] || say "commit-msg was not run"
grep -qx run.py "$dir/hook-saw" || say "pre-commit saw: $(cat "$dir/hook-saw")"
grep -q note.txt "$dir/hook-saw" && say "pre-commit saw the user's file"
[ "$(git status --porcelain)" = 'A  note.txt' ] || say "--git-cli: $(git status --porcelain)"
burnish undo 2>"$dir/err" || say "undo of --git-cli"
[ "$(git rev-parse HEAD)" = "$base" ] || say "undo of --git-cli: HEAD"
[ "$(git status --porcelain)" = 'A  note.txt' ] || say "undo of --git-cli: $(git status --porcelain)"
printf '#!/bin/sh\nexit 1\n' >.git/hooks/pre-commit
fails 5 burnish commit --git-cli
[ "$(git rev-parse HEAD)" = "$base" ] || say "a hook that says no"
[ "$(git status --porcelain)" = 'A  note.txt' ] || say "a hook that says no: $(git status --porcelain)"
rm .git/hooks/pre-commit .git/hooks/commit-msg
git reset -q --hard

# .git-blame-ignore-revs: where the file is, or when asked for; in a commit of its own.
burnish commit --blame-ignore --branch blame >"$dir/out" 2>"$dir/err" || say "--blame-ignore"
[ "$(git rev-list --count "$base..blame")" = 3 ] || say "blame: $(git log --oneline blame)"
git show blame:.git-blame-ignore-revs | grep -v '^#' >"$dir/listed"
git rev-list --reverse "$base..blame~1" | cmp -s - "$dir/listed" || say "listed: $(cat "$dir/listed")"
git checkout -q blame
[ "$(git blame -s --ignore-revs-file .git-blame-ignore-revs run.py | cut -c1-8 | sort -u)" = "$(git rev-list "$base" -- run.py | tail -1 | cut -c1-7 | sed 's/^/^/')" ] ||
    say "blame: $(git blame -s --ignore-revs-file .git-blame-ignore-revs run.py)"
printf 'late = u"x"\n' >late.py && git add late.py && git commit -qm late
burnish commit >"$dir/out" 2>"$dir/err" || say "blame by itself"
[ "$(git rev-list --count HEAD~2..)" = 2 ] || say "late: $(git log --oneline)"
[ -z "$(git status --porcelain)" ] || say "blame: $(git status --porcelain)"
[ "$(grep -cv '^#' .git-blame-ignore-revs)" = 3 ] || say "blame: $(cat .git-blame-ignore-revs)"
git checkout -q - 

# Author, dates, sign-off.
GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@b GIT_AUTHOR_DATE='2005-04-07T22:13:13 +0200' \
    burnish commit --branch dated --signoff >"$dir/out" 2>"$dir/err" || say "dates"
[ "$(git log -1 --format='%an %ae %at %ai' dated)" = 'A a@b 1112904793 2005-04-07 22:13:13 +0200' ] ||
    say "author: $(git log -1 --format='%an %ae %at %ai' dated)"
git log -1 --format=%B dated | git interpret-trailers --parse | grep -q '^Signed-off-by: N <n@example.org>' || say "sign-off"
burnish commit --branch by --author 'B C <b@c>' >"$dir/out" 2>"$dir/err" || say "--author"
[ "$(git log -1 --format='%an %ae' by)" = 'B C b@c' ] || say "--author: $(git log -1 --format='%an %ae' by)"

# A state in between, a detached HEAD, no commit yet, a bare repository.
git checkout -q --detach
fails 5 burnish commit
git checkout -q -
git init -q "$dir/empty"
(cd "$dir/empty" && echo 'x = u"a"' >a.py && git add a.py && fails 5 burnish commit)
git clone -q --bare . "$dir/bare.git"
(
    cd "$dir/bare.git"
    fails 5 burnish commit
    burnish commit --branch tidy2 >"$dir/out" 2>"$dir/err" || say "bare --branch"
    [ "$(git rev-list --count "$base..tidy2")" = 2 ] || say "bare: $(git log --oneline tidy2)"
)

# Verification: bad edits are found, quarantined and left out; good ones are kept.
printf 'a = u"1"\n' >v1.py
printf 'b = u"2"\n' >v2.py
printf 'c = u"3"\n' >v3.py
git add . && git commit -qm verify
base=$(git rev-parse HEAD)
fails 4 burnish commit --select EP03 --branch v0 --verify 'false'
git rev-parse -q --verify v0 >/dev/null && say "committed though the tests fail from the start"
fails 4 burnish commit --select EP03 --branch v1 --verify 'grep -q "b = u" v2.py'
git show v1:v2.py | grep -q 'b = u' || say "the bad edit was kept"
git show v1:v1.py | grep -q 'a = "1"' || say "a good edit was dropped"
git show v1:v3.py | grep -q 'c = "3"' || say "a good edit was dropped"
git log -1 --format=%B v1 | git interpret-trailers --parse | grep -q '^Burnish-Verify: grep -q' || say "verify trailer"
grep -q '"id"' .git/burnish/quarantine.json || say "no quarantine"
burnish commit --select EP03 --branch v2 --verify 'grep -q "b = u" v2.py' >"$dir/out" 2>"$dir/err" || say "a quarantined edit came back"
[ "$(git rev-parse 'v1^{tree}')" = "$(git rev-parse 'v2^{tree}')" ] || say "quarantine: other tree"
ls "$TMPDIR" | grep -q burnish-verify && say "a test folder is left" || true

# Somebody commits, or edits a file, while burnish works: nothing of theirs is lost.
git checkout -q -B late "$base"
fails 5 burnish commit --select EP03 --verify "cd '$dir/r' && git commit -q --allow-empty -m theirs"
[ "$(git log -1 --format=%s)" = theirs ] || say "a commit made meanwhile is gone"
[ -z "$(git status --porcelain)" ] || say "a refused commit changed files: $(git status --porcelain)"
git reset -q --hard "$base"
fails 5 burnish commit --select EP03 --verify "echo '# theirs' >>'$dir/r/v1.py'"
grep -q '^# theirs' v1.py || say "an edit made meanwhile is gone"
[ "$(git rev-parse HEAD)" = "$base" ] || say "committed over an edit made meanwhile"
