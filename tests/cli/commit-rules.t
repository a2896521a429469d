`burnish commit`: what its commits promise, one by one; git is the judge.
Needs: git burnish-git.so python3 patch

  $ git config --global user.name N; git config --global user.email n@example.org
  $ git init -q -b main r; cd r; mkdir pkg
  $ printf '#!/usr/bin/env python3\nx = u"a"\ny = [1][0:1]\n' >run.py; chmod 755 run.py
  $ printf 'def f(a):\n    return a[0:1], u"b"\n\n\nclass C(object):\n    pass\n' >pkg/b.py; ln -s run.py link.py
  $ git add .; git commit -qm base; base=$(git rev-parse HEAD)
  $ subjects() { git log --reverse --format=%s "main..$1" | sed 's/: .*//'; }

Safe rules first, then those that need judgement, each in the order of `burnish rules`.

  $ burnish commit -q --unsafe --select EP03,EP05,EP26 --branch order pkg/b.py
  EP03/u-prefix                    1 edit     1 file   [0-9a-f]{7} (re)
  EP26/object-base                 1 edit     1 file   [0-9a-f]{7} (re)
  EP05/zero-start                  1 edit     1 file   [0-9a-f]{7} (re)
  $ git log --format=%B order | grep -A1 'marked safe\|judgement'
  1 edit in 1 file, 1 of them by judgement (--unsafe).
  
  --
  1 edit in 1 file, marked safe. No behaviour change intended.
  
  --
  1 edit in 1 file, marked safe. No behaviour change intended.
  
  $ burnish commit -q --select EP03,EP05,EP26 --branch safe >/dev/null 2>&1; git log --format=%B safe | grep 'Left alone'
  Left alone: 1 place (not provably safe; see `burnish explain --blocked`).

One commit a rule, each can be parsed, together they are what `diff` prints. Modes and links stay.

  $ burnish commit -q --branch all >/dev/null; subjects all
  refactor(EP03)
  refactor(EP05)
  refactor(EP26)
  $ for c in $(git rev-list main..all); do rm -rf ../c; mkdir ../c; git archive $c | tar -x -C ../c; python3 -m compileall -q ../c || echo $c; done
  $ burnish diff -q >../p; git diff main all >../q; git apply --stat ../p >../ps; git apply --stat ../q | cmp - ../ps
  $ cp -a . ../patched; (cd ../patched && git apply ../p && git add . && git write-tree) >../tree; git rev-parse all^{tree} | cmp - ../tree
  $ git ls-tree -r all | cut -d' ' -f1 | uniq -c | tr -s ' '
   1 120000
   1 100644
   1 100755
  $ git fsck --strict --no-dangling; burnish commit --branch again --ref all 2>&1 | head -1; burnish commit --ref all
  burnish: --branch and --ref exclude each other
  burnish: nothing to commit

Messages name ids in full and tell what was left alone; the log of the ref names the run.

  $ git log -1 --format=%B all | grep -c "^Burnish-Base: $base\$"
  1
  $ git reflog all --format=%gs
  burnish: 3 commits, last: refactor(EP26): class derives from `object` by itself
  $ git for-each-ref refs/burnish

Branches that somebody stands on, in whatever working tree, are not moved.

  $ git worktree add -q ../w -b there
  $ burnish commit --branch there --force-branch
  burnish: refs/heads/there is checked out
  [5]
  $ burnish commit --ref there
  burnish: refs/heads/there is checked out
  [5]
  $ burnish commit --branch -x
  burnish: -x is no name for a branch
  [2]
  $ burnish commit --branch 'a b'
  burnish: refs/heads/a b is no valid name of a ref
  [2]

A merge that is not done, a locked index: refused on the branch, of no matter beside it.

  $ git checkout -q -b side; echo 1 >n; git add n; git commit -qm n; git checkout -q main; git merge -q --no-commit --no-ff side 2>/dev/null >&2; git status | grep -c 'still merging'
  1
  $ burnish commit
  burnish: a merge is in progress
  [5]
  $ burnish commit -q --branch beside >/dev/null; subjects beside | wc -l; git merge --abort
  3
  $ : >.git/index.lock; burnish commit -q --lock-timeout 0 --select EP03; burnish commit -q --select EP03 --branch locked; rm .git/index.lock; git log -1 --format=%s
  EP03/u-prefix                    2 edits    2 files  [0-9a-f]{7} (re)
  burnish: the index is locked ($TMP/r/.git/index.lock exists): is git running?; nothing was committed
  EP03/u-prefix                    2 edits    2 files  [0-9a-f]{7} (re)
  base
  $ burnish commit --per folder
  burnish: --per is rule, item, file, dir:N or all, not folder; nothing was committed
  [2]

Who and when is known before anything is computed or run. SOURCE_DATE_EPOCH is for builds.

  $ git config --global --unset user.name; burnish commit --branch w --verify 'touch $HOME/ran'; test ! -e $HOME/ran
  burnish: git does not know who you are: git config user.name "Your Name" and git config user.email you@example.org; nothing was committed
  $ git config --global user.name N; GIT_AUTHOR_DATE=2005-04-07T22:13:13Z SOURCE_DATE_EPOCH=1 burnish commit -q --branch w --select EP03 >/dev/null; git log -1 --format='%ai' w; test $(git log -1 --format=%ct w) -gt 1000
  2005-04-07 22:13:13 +0000

Hooks get no files of ours besides the usual three.

  $ cat >.git/hooks/pre-commit <<'END'
  > #!/usr/bin/env python3
  > import os
  > more = [n for n in range(3, 256) if os.path.exists("/proc/self/fd/%d" % n)]
  > open(os.environ["HOME"] + "/open", "w").write("more: %s\n" % more)
  > END
  $ chmod +x .git/hooks/pre-commit; burnish commit -q --git-cli --select EP03; cat $HOME/open; rm .git/hooks/pre-commit; burnish undo -q
  EP03/u-prefix                    2 edits    2 files  [0-9a-f]{7} (re)
  more: []

The list for blame: by settings, in the file that git is told of, with its line ends, no id twice.

  $ printf '[commit]\nblame-ignore = "sometimes"\n' >../burnish.toml; burnish commit -q --config ../burnish.toml
  burnish: commit.blame-ignore is auto, always or never, not sometimes; nothing was committed
  [2]
  $ printf '[commit]\nblame-ignore = "always"\n' >../burnish.toml; burnish commit -q --config ../burnish.toml --branch b1 >/dev/null; git diff --stat main b1 -- .git-blame-ignore-revs | tail -n 1
  burnish: git blame uses the list after: git config blame.ignoreRevsFile .git-blame-ignore-revs
   1 file changed, 6 insertions(+)
  $ git config blame.ignoreRevsFile pkg/ignored; printf '# layout\r\n%s\r\n' $base >pkg/ignored; git add pkg; git commit -qm list
  $ burnish commit -q --select EP03; file -b pkg/ignored; grep -c . pkg/ignored; sort pkg/ignored | uniq -d
  EP03/u-prefix                    2 edits    2 files  [0-9a-f]{7} (re)
  pkg/ignored                      1 edit     1 file   [0-9a-f]{7} (re)
  ASCII text, with CRLF line terminators
  4
  $ git blame -s --ignore-revs-file pkg/ignored run.py | cut -c 1-7 | uniq | tr -d '^' | while read id; do git log -1 --format=%s $id; done
  base
  $ printf '[commit]\nblame-ignore = "never"\n' >../burnish.toml; burnish commit -q --config ../burnish.toml --select EP05 --branch b2 >/dev/null; git diff --stat main b2 -- pkg/ignored
  $ burnish commit -q --select EP05 --no-blame-ignore --branch b3 >/dev/null; git diff --stat main b3 -- pkg/ignored

$Id$ is written out in files as git would, and only there.

  $ printf '*.py ident\n' >.gitattributes; printf '# $Id$\nz = u"c"\n# $Id$\n' >id.py; git add .; git commit -qm ident; rm id.py; git checkout -q id.py
  $ burnish commit -q --select EP03 --no-blame-ignore; git status --short; git show HEAD:id.py; cp id.py ../before; rm id.py; git checkout -q id.py; cmp id.py ../before; grep -c "Id: $(git rev-parse HEAD:id.py)" id.py
  EP03/u-prefix                    1 edit     1 file   [0-9a-f]{7} (re)
  # $Id$
  z = "c"
  # $Id$
  2
  $ burnish undo -q; git status --short
