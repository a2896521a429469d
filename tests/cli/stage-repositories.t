Kinds and states of repositories; what is refused says why, and what still works.

Needs: git burnish-git.so python3

  $ git config --global user.name n && git config --global user.email e@x && git config --global init.defaultBranch main
  $ new() { cd "$TOP"; rm -rf "$1"; git init -q "$@"; cd "$1"; printf 'x = u"1"\n' > f.py; git add f.py; git commit -qm base; }
  $ TOP=$PWD; tries() { burnish stage "$@"; echo "stage: $?"; git show :f.py; burnish diff -q | tail -1; burnish fix -q; echo "fix: $?"; cat f.py; }

Bare: there is no index; diffs and commits work from trees.

  $ new r; git clone -q --bare . ../bare.git; cd ../bare.git
  $ burnish stage
  burnish: a bare repository has no index; diff --ref and commit --branch work; nothing was staged
  [5]
  $ burnish fix -q; burnish check -q ../bare.git; burnish fix f.py
  burnish: .: a bare repository has no files; diff --ref REV shows what would be rewritten, commit --ref BRANCH commits it
  burnish: ../bare.git: a bare repository has no files; diff --ref REV shows what would be rewritten, commit --ref BRANCH commits it
  burnish: f.py: No such file or directory
  burnish: 0 edits in 0 files
  [3]
  $ burnish diff -q --ref main | git apply --stat
   f.py |    2 +-
   1 file changed, 1 insertion(+), 1 deletion(-)
  $ burnish commit -q --branch quiet > /dev/null; git show quiet:f.py; git log --format=%s quiet
  x = "1"
  refactor(EP03): the prefix u says nothing in Python 3
  base

A linked working tree has an index and a journal of its own.

  $ cd ../r; git worktree add -q ../linked; cd ../linked
  $ burnish stage -q; git show :f.py; git -C ../r show :f.py; git status --porcelain; ls ../r/.git/worktrees/linked/burnish
  x = "1"
  x = u"1"
  M  f.py
  lock
  undo
  $ burnish undo -q; git status --porcelain

Named by a relative path, as newer versions of git do it.

  $ echo 'gitdir: ../r/.git/worktrees/linked' > .git; echo ../../../../linked/.git > ../r/.git/worktrees/linked/gitdir
  $ git -C ../r config core.repositoryFormatVersion 1; git -C ../r config extensions.relativeWorktrees true; burnish stage -q; cat f.py; burnish undo -q; burnish commit -q > /dev/null; cat f.py
  x = "1"
  x = "1"

Version 4 of the index, and optional extensions.

  $ new v4; git update-index --index-version 4; git update-index --untracked-cache 2> /dev/null; git status > /dev/null
  $ burnish stage -q; git show :f.py; git status --porcelain; git update-index --show-index-version 2> /dev/null || head -c 8 .git/index | od -An -tu1
  x = "1"
  M  f.py
    68  73  82  67   0   0   0   4

A split index and a sparse index: refused.

  $ new split; git update-index --split-index; tries
  burnish: the index is split, which is not supported; git update-index --no-split-index joins it; diff and fix work
  stage: 5
  x = u"1"
  burnish: warning: the index is split, which is not supported; git update-index --no-split-index joins it; diff and fix work; what git ignores is left out, though it may be tracked
  +x = "1"
  burnish: warning: the index is split, which is not supported; git update-index --no-split-index joins it; diff and fix work; what git ignores is left out, though it may be tracked
  fix: 0
  x = "1"
  $ printf 'ignored/\n' > .gitignore; mkdir ignored; cp f.py ignored/g.py; burnish check --list-files -q; burnish check --list-files --tracked-only -q > /dev/null 2>&1; echo $?
  burnish: warning: the index is split, which is not supported; git update-index --no-split-index joins it; diff and fix work; what git ignores is left out, though it may be tracked
  f.py
  5
  $ new sparse; mkdir d; printf 'y = 1\n' > d/g.py; git add d; git commit -qm d; git sparse-checkout set --cone --sparse-index > /dev/null 2>&1; tries
  burnish: the index is sparse, which is not supported; git sparse-checkout reapply --no-sparse-index expands it; diff and fix work
  stage: 5
  x = u"1"
  burnish: warning: the index is sparse, which is not supported; git sparse-checkout reapply --no-sparse-index expands it; diff and fix work; what git ignores is left out, though it may be tracked
  +x = "1"
  burnish: warning: the index is sparse, which is not supported; git sparse-checkout reapply --no-sparse-index expands it; diff and fix work; what git ignores is left out, though it may be tracked
  fix: 0
  x = "1"

An index without checksum, as newer versions of git write it where asked to: refused.

  $ new unsummed; python3 -c 'p = ".git/index"; d = open(p, "rb").read(); open(p, "wb").write(d[:-20] + bytes(20))'; burnish stage; burnish fix -q; cat f.py
  burnish: the index has no checksum (index.skipHash), which is not supported; git -c index.skipHash=false update-index --force-write-index gives it one; diff and fix work
  burnish: warning: the index has no checksum (index.skipHash), which is not supported; git -c index.skipHash=false update-index --force-write-index gives it one; diff and fix work; what git ignores is left out, though it may be tracked
  x = "1"

SHA-256: refused.

  $ new sha --object-format=sha256; tries
  burnish: this kind of repository is not supported (unsupported extension name extensions.objectformat); diff and fix work
  stage: 5
  x = u"1"
  burnish: warning: this kind of repository is not supported (unsupported extension name extensions.objectformat); diff and fix work; what git ignores is not left out
  +x = "1"
  burnish: warning: this kind of repository is not supported (unsupported extension name extensions.objectformat); diff and fix work; what git ignores is not left out
  fix: 0
  x = "1"

Refs in a table: refused. (Git programs of other versions may not know them, either.)

  $ new refs; git config core.repositoryFormatVersion 1; git config extensions.refStorage reftable; burnish stage; burnish commit -q; burnish diff -q | tail -1; burnish fix -q; cat f.py
  burnish: this kind of repository is not supported (unsupported extension name extensions.refstorage); diff and fix work
  burnish: this kind of repository is not supported (unsupported extension name extensions.refstorage); diff and fix work
  burnish: warning: this kind of repository is not supported (unsupported extension name extensions.refstorage); diff and fix work; what git ignores is not left out
  +x = "1"
  burnish: warning: this kind of repository is not supported (unsupported extension name extensions.refstorage); diff and fix work; what git ignores is not left out
  x = "1"

Where case does not count (core.ignorecase), names that differ in case only are still two files to
git; names with capitals come in git's order.

  $ new case; git config core.ignorecase true; mkdir D d; printf 'x = u"2"\n' > F.py; printf 'x = u"3"\n' > D/g.py; printf 'x = u"4"\n' > d/g.py; printf 'x = u"5"\n' > E.py
  $ git -c core.ignorecase=false add .; git commit -qm two; burnish stage; git diff --cached --stat; git diff --stat; git show :D/g.py :d/g.py :F.py :f.py
  burnish: staged 5 edits in 5 files; working tree rewritten alike
  burnish: undo: burnish undo \d+-1 (re)
   D/g.py | 2 +-
   E.py   | 2 +-
   F.py   | 2 +-
   d/g.py | 2 +-
   f.py   | 2 +-
   5 files changed, 5 insertions(+), 5 deletions(-)
  x = "3"
  x = "4"
  x = "2"
  x = "1"
  $ burnish undo -q; git status --porcelain; burnish commit -q > /dev/null; git show HEAD:D/g.py HEAD:d/g.py HEAD:F.py HEAD:f.py; git status --porcelain
  x = "3"
  x = "4"
  x = "2"
  x = "1"
  $ printf '/e.PY\n' > .gitignore; printf 'x = 1\n' > loose.py; burnish check --list-files; git ls-files -co --exclude-standard '*.py'
  D/g.py
  E.py
  F.py
  d/g.py
  f.py
  loose.py
  loose.py
  D/g.py
  E.py
  F.py
  d/g.py
  f.py

A partial clone: what is missing is not fetched.

  $ new full; git config uploadpack.allowFilter true; printf 'x = u"2"\n' > f.py; git commit -qam two; cd ..
  $ rm -rf part; git clone -q --no-checkout --filter=blob:none "file://$PWD/full" part 2> /dev/null; cd part; git config remote.origin.url /nowhere
  $ git read-tree HEAD; printf 'x = u"2"\ny = 1\n' > f.py; burnish stage; cat f.py
  burnish: f.py: left alone: its blob ab35a8b9cdb712cac558af8c5d2f99d01213e1d6 is not in this repository
  burnish: nothing to stage
  x = u"2"
  y = 1
  $ git --git-dir=../full/.git cat-file blob HEAD:f.py | git hash-object -w --stdin > /dev/null; burnish stage -q; git show :f.py
  x = "2"

Settings of one working tree; other extensions that change nothing here.

  $ new wtc; git config extensions.worktreeConfig true; git config --worktree core.sparseCheckout false; burnish stage -q; git show :f.py
  x = "1"
  $ new elsewhere; git config extensions.worktreeConfig true; mkdir -p ../other; git config --worktree core.worktree "$TOP/other"; burnish stage; echo $?; git --work-tree=. show :f.py
  burnish: core.worktree is set in config.worktree, which is not supported; diff and fix work
  5
  x = u"1"
  $ new precious; git config core.repositoryFormatVersion 1; git config extensions.preciousObjects true; burnish stage -q; git show :f.py
  x = "1"
  $ new future; git config core.repositoryFormatVersion 1; git config extensions.fromTomorrow true; burnish stage; echo $?; burnish fix -q; cat f.py
  burnish: this kind of repository is not supported (unsupported extension name extensions.fromtomorrow); diff and fix work
  5
  burnish: warning: this kind of repository is not supported (unsupported extension name extensions.fromtomorrow); diff and fix work; what git ignores is not left out
  x = "1"

In the middle of a merge, a rebase, a cherry-pick or a bisection: staging works, committing does not.

  $ new merge; printf 'y = u"2"\n' > g.py; git add g.py; git commit -qm g; git checkout -q -b side; echo 'x = 2' > f.py; git commit -qam side; git checkout -q main; echo 'x = 3' > f.py; git commit -qam main
  $ git merge -q side > /dev/null; burnish stage --skip-conflicted; git show :g.py; burnish commit; echo $?; git merge --abort
  burnish: warning: a merge is in progress
  burnish: f.py: left alone: it has conflicts
  burnish: staged 1 edit in 1 file; working tree rewritten alike
  burnish: undo: burnish undo \d+-1 (re)
  y = "2"
  burnish: a merge is in progress
  5
  $ git rebase -q side 2> /dev/null; burnish stage -q --skip-conflicted g.py; burnish commit -q; echo $?; git rebase --abort
  Auto-merging f.py
  CONFLICT (content): Merge conflict in f.py
  burnish: warning: a rebase is in progress
  burnish: a rebase is in progress
  5
  $ git cherry-pick side > /dev/null 2>&1; burnish stage -q --skip-conflicted g.py; git cherry-pick --abort
  burnish: warning: a cherry-pick is in progress
  $ git bisect start -q > /dev/null; git bisect bad > /dev/null 2>&1; burnish stage -q g.py; burnish commit -q; echo $?; git bisect reset -q 2> /dev/null
  burnish: warning: a bisect is in progress
  burnish: a bisect is in progress
  5
  [1]

No commit yet: staging works, committing has nothing to start from.

  $ cd ..; git init -q unborn; cd unborn; printf 'x = u"1"\n' > f.py; git add f.py
  $ burnish stage -q; git show :f.py; burnish commit -q; echo $?; burnish stage -q --from=head
  x = "1"
  burnish: there is no commit yet to start from; --allow-empty-root first makes one of what is staged
  5
  burnish: there is no commit yet; --from=index works; nothing was staged
  [5]

A shallow clone: history beyond its edge is not there.

  $ cd ..; git clone -q --depth 1 "file://$PWD/full" shallow; cd shallow
  $ burnish stage -q; git show :f.py; burnish check --since HEAD~1
  x = "2"
  burnish: there is no commit HEAD~1
  [2]

core.worktree leads elsewhere: nothing is written there.

  $ new away; mkdir -p ../target; cp f.py ../target; git config core.worktree "$TOP/target"; burnish stage; cat ../target/f.py; burnish commit -q; burnish fix -q; cat f.py
  burnish: the working tree of this repository is $TMP/target (core.worktree, or the environment), not the folder around .git; diff and fix work
  x = u"1"
  burnish: the working tree of this repository is $TMP/target (core.worktree, or the environment), not the folder around .git; diff and fix work
  burnish: warning: the working tree of this repository is $TMP/target (core.worktree); what git ignores is not left out
  x = "1"

What the environment says: GIT_DIR has to be the repository around, the rest is refused.

  $ new env; GIT_DIR=.git burnish stage -q; git show :f.py; burnish undo -q; GIT_DIR=$TOP/r/.git burnish stage; GIT_DIR=/nowhere burnish commit -q; GIT_WORK_TREE=$TOP burnish stage; git status --porcelain
  x = "1"
  burnish: GIT_DIR names another repository than the one around this folder
  burnish: GIT_DIR names another repository than the one around this folder
  burnish: this setting of the environment is not supported (GIT_WORK_TREE unimplemented); diff and fix work

fsmonitor is not asked.

  $ new fsm; git config core.fsmonitor 'touch ran; echo'; burnish stage -q; ls ran; git config --unset core.fsmonitor; git show :f.py
  ls: cannot access 'ran': No such file or directory
  x = "1"
