#!/bin/sh
# `burnish commit` beside others: people who commit and stage at the same time, and hooks.
set -eu
command -v git >/dev/null || { echo "git is missing"; exit 77; }
here=$(cd "$(dirname "$0")" && pwd)
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export HOME="$dir" XDG_STATE_HOME="$dir/state" XDG_CONFIG_HOME="$dir/config" TMPDIR="$dir"
export GIT_CONFIG_NOSYSTEM=1 GIT_CEILING_DIRECTORIES="$dir"
say() { echo "commit-others.sh: $*"; cat "$dir/out" "$dir/err" 2>/dev/null; exit 1; }
gives() { # CODE COMMAND...
    want=$1
    shift
    rc=0
    "$@" >"$dir/out" 2>"$dir/err" || rc=$?
    [ $rc = "$want" ] || say "$* gave $rc instead of $want"
}
git config --global user.name N
git config --global user.email n@example.org
git init -q -b main "$dir/r"
cd "$dir/r"
for n in 1 2 3 4; do printf 'a = u"%s"\nb = [1][0:1]\n' $n >m$n.py; done
git add . && git commit -qm base
base=$(git rev-parse HEAD)

# Somebody stages and commits in a loop; nothing of theirs is lost, and nothing of ours is half.
theirs() {
    sleep "0.$1"
    for i in 1 2 3; do
        echo "$1.$i" >"note$i"
        git add "note$i" 2>/dev/null && echo "add $i $1.$i" >>"$dir/done"
        git commit -qm "theirs $1.$i" >/dev/null 2>&1 && echo "commit theirs $1.$i" >>"$dir/done"
    done
    true
}
beside() { # ROUNDS REF OPTION...: beside others commit to REF
    rounds=$1
    ref=$2
    shift 2
    round=0
    made=0
    while [ $round -lt "$rounds" ]; do
        round=$((round + 1))
        what="$* round $round"
        git reset -q --hard
        git checkout -q -B main "$base"
        git clean -fdq
        git branch -q -D new 2>/dev/null || true
        git branch -q -f there "$base"
        rm -f .git/burnish/undo/* .git/burnish/quarantine.json .git/burnish/verified 2>/dev/null || true
        : >"$dir/done"
        theirs "$(printf %02d $round)" &
        others=$!
        rc=0
        "$BURNISH" commit --lock-timeout 20 "$@" >"$dir/out" 2>"$dir/err" || rc=$?
        wait $others
        git log --format=%s --branches "^$base" >"$dir/log"
        grep '^commit' "$dir/done" | cut -d' ' -f2- | while read -r subject; do
            grep -qxF "$subject" "$dir/log" || say "$what: the commit $subject is lost"
        done
        # What was added last for each name is in the index or in HEAD.
        for i in 1 2 3; do
            last=$(grep "^add $i " "$dir/done" | tail -n 1 | cut -d' ' -f3)
            [ -z "$last" ] || [ "$(git show ":note$i")" = "$last" ] || say "$what: git add note$i is lost"
        done
        ours=$(grep -c '^refactor' "$dir/log" || true)
        case $rc in
        0)
            made=$((made + 1))
            [ "$ours" = 2 ] || say "$what: $ours commits of ours"
            [ "$(git grep -lE 'u"|0:1' "$ref" -- '*.py' | wc -l)" = 0 ] || say "$what: half a rewrite"
            ;;
        5) # what git has made for us stays
            case " $* $ours " in
            *" 0 " | *--git-cli*" 1 ") ;;
            *) say "$what: refused, and $ours commits of ours" ;;
            esac
            ;;
        *) say "$what: exit $rc" ;;
        esac
        [ -z "$(git status --porcelain -- '*.py')" ] || say "$what: $(git status --porcelain)"
        git fsck --strict >/dev/null 2>&1 || say "$what: fsck"
    done
    echo "commit-others: $*: of $rounds commits beside others $made were made, the others refused"
}
beside 20 main
some=${ROUNDS-3}
beside "$some" new --branch new
beside "$some" new --branch new --switch
beside "$some" there --branch there --force-branch
beside "$some" there --branch there --force-branch --switch
beside "$some" there --ref there
beside "$some" main --verify true
beside "$some" main --git-cli
beside "$some" main --allow-dirty
beside "$some" new --verify true --branch new --switch
git reset -q --hard
git checkout -q -B main "$base"

# A hook may change what is committed: that is taken over, in the index and in the file.
git reset -q --hard "$base" && git clean -fdq
cat >.git/hooks/pre-commit <<'END'
#!/bin/sh
git diff --cached --name-only | while read -r file; do
    blob=$({ git show ":$file"; echo '# checked'; } | git hash-object -w --stdin)
    git update-index --cacheinfo "100644,$blob,$file"
done
END
chmod +x .git/hooks/pre-commit
gives 5 "$BURNISH" commit
gives 0 "$BURNISH" commit --git-cli --select EP03
[ "$(git rev-list --count "$base..")" = 1 ] || say "hook: $(git log --oneline)"
[ "$(cat m1.py)" = "$(printf 'a = "1"\nb = [1][0:1]\n# checked')" ] || say "hook: $(cat m1.py)"
[ -z "$(git status --porcelain)" ] || say "hook: $(git status --porcelain)"
gives 0 "$BURNISH" undo
[ "$(git rev-parse HEAD)" = "$base" ] && [ -z "$(git status --porcelain)" ] || say "undo after a hook"

# One that takes the rewrite back, by adding the file as it stands, is not fought with.
cat >.git/hooks/pre-commit <<'END'
#!/bin/sh
git diff --cached --name-only | while read -r file; do git add "$file"; done
END
gives 5 "$BURNISH" commit --git-cli --select EP03
[ -z "$(git status --porcelain)" ] || say "a hook that adds: $(git status --porcelain)"
git reset -q --hard "$base"

# commit.backend = "auto-git", by a file that may name programs; else the refusal stays.
printf '#!/bin/sh\ntouch "%s/hooked"\n' "$dir" >.git/hooks/pre-commit
printf '[commit]\nbackend = "auto-git"\n' >burnish.toml
gives 5 "$BURNISH" commit --select EP03
[ ! -e "$dir/hooked" ] || say "a project file made a hook run"
gives 0 "$BURNISH" commit --select EP03 --trust-config
[ -e "$dir/hooked" ] || say "auto-git ran no hook"
git reset -q --hard "$base"
rm .git/hooks/pre-commit "$dir/hooked"
mkdir -p "$dir/config/burnish" && mv burnish.toml "$dir/config/burnish/"
printf '#!/bin/sh\ntouch "%s/hooked"\n' "$dir" >"$dir/pre-commit" && chmod +x "$dir/pre-commit"
mkdir "$dir/hooks" && mv "$dir/pre-commit" "$dir/hooks/"
git config core.hooksPath '~/hooks'
gives 0 "$BURNISH" commit --select EP03
[ -e "$dir/hooked" ] || say "auto-git did not find core.hooksPath"
git config --unset core.hooksPath
rm "$dir/config/burnish/burnish.toml"
git reset -q --hard "$base"

# A signal is passed on to git; commits that were made before it stay, and files follow them.
cat >.git/hooks/pre-commit <<'END'
#!/bin/sh
git diff --cached | grep -q '^-b' || exit 0
echo here >"$HOME/waiting"
exec sleep 30
END
chmod +x .git/hooks/pre-commit
for signal in TERM INT; do
    rm -f "$dir/waiting"
    "$here/hearing" "$BURNISH" commit --git-cli >"$dir/out" 2>"$dir/err" &
    pid=$!
    while [ ! -e "$dir/waiting" ]; do sleep 0.05; done
    kill -$signal $pid
    rc=0
    wait $pid || rc=$?
    [ $rc -gt 128 ] || say "$signal: exit $rc"
    [ "$(git log --format=%s "$base..")" = 'refactor(EP03): the prefix u says nothing in Python 3' ] ||
        say "$signal: $(git log --oneline "$base..")"
    [ -z "$(git status --porcelain)" ] || say "$signal: $(git status --porcelain)"
    ls .git/burnish | grep -q commit- && say "$signal: left: $(ls .git/burnish)"
    gives 0 "$BURNISH" undo
    [ "$(git rev-parse HEAD)" = "$base" ] || say "$signal: undo"
done
