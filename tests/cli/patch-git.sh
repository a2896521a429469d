#!/bin/sh
# The patch in a repository: `git diff` after `fix` prints the same bytes (--diff-algorithm=myers),
# and git and patch take both forms, for every kind of name, line end and mode.
set -eu
command -v git >/dev/null && command -v patch >/dev/null || { echo "git or patch is missing"; exit 77; }
command -v python3 >/dev/null || { echo "python3 is missing"; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export HOME="$dir" XDG_STATE_HOME="$dir/state" XDG_CONFIG_HOME="$dir/config"
export GIT_CONFIG_NOSYSTEM=1 GIT_CEILING_DIRECTORIES="$dir"
say() { echo "patch-git.sh: $*"; exit 1; }
git config --global user.name N
git config --global user.email n@example.org
git config --global core.autocrlf false

fill() { # FOLDER: a repository with files of every kind
    git init -q "$1"
    python3 - "$1" <<'END'
import os, sys
top = sys.argv[1].encode()
body = b"".join(b"def f%d(a):\n    return a  # %d\n\n\n" % (i, i) for i in range(9))
names = [b"plain.py", b"with blank.py", b" leading.py", b"tab\t.py", b"new\nline.py", b'quo"te.py',
         b"back\\slash.py", "uml\u00e4.py".encode(), "\u65e5\u672c.py".encode(), b"invalid\xff.py", b"esc\x1b.py",
         b"a/b c/deep.py", b"$dollar `cmd`.py", b"-dash.py"]
texts = {name: b'x = u"a"\n' + body + b'y = u"b"\n' + body + b"z = 1\n" for name in names}
texts[b"crlf.py"] = texts[b"plain.py"].replace(b"\n", b"\r\n")
texts[b"mixed.py"] = b'x = u"a"\r\ny = u"b"\nz = 3\r\n'
texts[b"no-final.py"] = b'x = 1\ny = u"b"'
texts[b"form\x0cfeed.py"] = b'x = 1\n\x0c\ny = u"b"\n'
texts[b"bom.py"] = b'\xef\xbb\xbfx = u"a"\n'
texts[b"latin.py"] = b'# coding: latin-1\nx = u"\xe4"\n'
texts[b"run.py"] = b'#!/usr/bin/env python\nx = u"a"\n'
texts[b"eol.py"] = texts[b"plain.py"].replace(b"\n", b"\r\n")
texts[b"id.py"] = b'# $Id: 12 $\n' + body + b'x = u"a"\n'
# What $Id$ stands for is out of a hunk's reach, or (folder folded) it is not.
ident, x = b"# $Id: 12 $\n", b'x = u"a"\n'
texts[b"ident/above.py"] = ident + x + body
texts[b"ident/one-above.py"] = ident + b"import os\n" + x + body
texts[b"ident/two-below.py"] = body + x + b"a = 1\nb = 2\n" + ident
texts[b"ident/one-below.py"] = body + x + b"a = 1\n" + ident + body
texts[b"ident/between.py"] = body + x + b"a = 1\n" + ident + b"b = 2\n" + x + body
texts[b"ident/last.py"] = ident + b"a = 1\n" + x
texts[b"ident/no-final.py"] = ident + b"a = 1\n" + x.strip()
texts[b"ident/eol.py"] = texts[b"ident/one-above.py"].replace(b"\n", b"\r\n")
texts[b"folded/below.py"] = body + x + ident + body
texts[b"folded/inside.py"] = b'x = u"$Id: 12 $"\n' + body
texts[b"folded/both.py"] = ident + x + ident
texts[b".gitattributes"] = (b"eol.py text eol=crlf\n[a-z]*/*.py ident\nid.py ident\n"
                            b"a/**/*.py -ident\n")
for name, text in texts.items():
    path = os.path.join(top, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as f:
        f.write(text)
os.chmod(os.path.join(top, b"run.py"), 0o755)
END
    (cd "$1" && git add . 2>/dev/null && git commit -qm base)
}

fill "$dir/r"
cd "$dir/r"
for settings in core.quotePath=true core.quotePath=false; do
    git config "${settings%=*}" "${settings#*=}"
    "$BURNISH" diff -q --diff-algorithm=myers >"$dir/myers" || say "diff"
    "$BURNISH" diff -q >"$dir/edits" || say "diff"
    (cd a && "$BURNISH" diff -q .. >"$dir/below") || say "diff from a folder below"
    cmp "$dir/edits" "$dir/below" || say "another patch from a folder below"
    (cd a && "$BURNISH" diff -q --relative --diff-algorithm=myers .. >"$dir/relative") || say "diff --relative"
    cp -a . "$dir/fixed"
    (cd "$dir/fixed" && "$BURNISH" fix -q) || say "fix"
    (cd "$dir/fixed" && git diff --full-index) >"$dir/oracle"
    cmp "$dir/oracle" "$dir/myers" || say "not what git diff prints ($settings)"
    (cd "$dir/fixed/a" && git diff --full-index --relative) | cmp - "$dir/relative" || say "not what git diff --relative prints"
    (cd "$dir/fixed" && git diff --name-only) >"$dir/oracle"
    "$BURNISH" diff -q --name-only | cmp - "$dir/oracle" || say "not what git diff --name-only prints"
    (cd "$dir/fixed" && git diff --stat=80) >"$dir/oracle"
    "$BURNISH" diff -q --diff-algorithm=myers --stat | cmp - "$dir/oracle" || say "not what git diff --stat prints"
    "$BURNISH" diff -q --output-format json >"$dir/json"
    python3 - "$dir/json" <<'END' || say "blobs in JSON are not git's"
import base64, json, subprocess, sys
for finding in json.load(open(sys.argv[1])):
    for edit in finding["edits"]:
        name = base64.b64decode(edit["file_bytes"]) if "file_bytes" in edit else edit["file"].encode()
        blob = subprocess.run([b"git", b"rev-parse", b":./" + name], stdout=subprocess.PIPE).stdout.decode().strip()
        if blob != edit["blob"]:
            sys.exit(f"{name}: {edit['blob']} instead of {blob}")
END
    for patch in myers edits; do
        rm -rf "$dir/git" "$dir/gnu"
        cp -a . "$dir/git"
        cp -a . "$dir/gnu"
        git apply --stat "$dir/$patch" 2>&1 >/dev/null | grep . && say "git apply --stat warns of $patch"
        (cd "$dir/git" && git apply --check "$dir/$patch" && git apply "$dir/$patch" 2>"$dir/err") || say "git apply $patch"
        grep -v whitespace "$dir/err" | grep -i warning && say "git apply $patch warns"
        # (git apply writes what $Id$ stands for; its own patches have the same effect.)
        diff -r -x .git -x id.py -x ident -x folded "$dir/fixed" "$dir/git" || say "git apply $patch gave something else than fix"
        (cd "$dir/git" && git diff) >"$dir/out"
        (cd "$dir/fixed" && git diff) | cmp - "$dir/out" || say "git apply $patch gave something else than fix for git"
        (cd "$dir/git" && "$BURNISH" diff -q --exit-code >/dev/null) || say "something is left after $patch"
        (cd "$dir/git" && git apply -R "$dir/$patch" 2>/dev/null) || say "git apply -R $patch"
        diff -r -x .git -x id.py -x ident -x folded . "$dir/git" >/dev/null || say "git apply -R $patch did not lead back"
        # To blobs and index git applies only what it folds: files with eol=crlf are raw in `edits`,
        # which patch(1) has to take as well.
        crlf=
        [ $patch = myers ] || crlf='--exclude=eol.py --exclude=*/eol.py'
        for how in --cached --3way; do
            (cd "$dir/git" && git reset -q --hard && git apply $how $crlf "$dir/$patch" 2>"$dir/err") || {
                cat "$dir/err"
                say "git apply $how $patch"
            }
        done
        (cd "$dir/git" && git reset -q --hard && ! git apply --cached --include=eol.py "$dir/edits" 2>"$dir/err") ||
            say "git apply --cached takes CR where the blob has none: document it"
        [ $patch = myers ] && continue # what git folds is not in it
        "$BURNISH" diff -q --extend-exclude folded >"$dir/$patch.gnu" || say "diff --extend-exclude"
        (cd "$dir/gnu" && patch -F0 -p1 -s --dry-run <"$dir/$patch.gnu" && patch -p1 -s <"$dir/$patch.gnu") || say "patch $patch"
        diff -r -x .git -x folded "$dir/fixed" "$dir/gnu" || say "patch $patch gave something else than fix"
    done
    rm -rf "$dir/fixed"
done

# Where the mode of files does not count, the index has it.
git config core.fileMode false
chmod 755 plain.py
chmod 644 run.py
cp -a . "$dir/fixed"
"$BURNISH" diff -q --diff-algorithm=myers >"$dir/myers"
(cd "$dir/fixed" && "$BURNISH" fix -q && git diff --full-index) | cmp - "$dir/myers" || say "core.fileMode=false"
"$BURNISH" diff -q plain.py run.py | grep '^index' | cut -d' ' -f3 | tr '\n' ' ' | grep -qx '100644 100755 ' || say "modes of named files"
rm -rf "$dir/fixed"
git config core.fileMode true
chmod 644 plain.py
chmod 755 run.py

# Of a revision: the same patch, without a working tree.
git config core.quotePath true
git commit -q --allow-empty -m two
rm .gitattributes
"$BURNISH" diff -q --ref HEAD~1 >"$dir/tree" || say "diff --ref"
git clone -q --bare . "$dir/bare"
(cd "$dir/bare" && "$BURNISH" diff -q --ref HEAD) | cmp - "$dir/tree" || say "another patch in the bare repository"
git checkout -q -- .
git apply --cached --check "$dir/tree" || say "the patch of a revision does not apply to the index"
rc=0
"$BURNISH" diff -q --ref nowhere 2>"$dir/err" || rc=$?
[ $rc = 2 ] || say "an unknown revision gave $rc"
