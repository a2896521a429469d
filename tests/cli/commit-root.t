A branch without commits: `commit --allow-empty-root` first commits what is staged, as it is.

Needs: git burnish-git.so

  $ git init -q -b main . && git config user.name n && git config user.email e@x
  $ export GIT_AUTHOR_DATE='@1700000000 +0000' GIT_COMMITTER_DATE='@1700000000 +0000'
  $ printf 'x = u"1"\n' > f.py; printf 'l = [1]\nm = l[0:1]\nx = u"1"\n' > g.py; echo text > note; printf 'x = u"2"\n' > loose.py; printf 'x = u"3"\n' > named.py
  $ git add f.py g.py note; git add -N named.py; git ls-files -s > before
  $ burnish commit
  burnish: there is no commit yet to start from; --allow-empty-root first makes one of what is staged
  [5]
  $ burnish commit -n --allow-empty-root; git log 2>&1
  (as staged)                                3 files  (not made)
  EP03/u-prefix                    2 edits    2 files  (not made)
  EP05/zero-start                  1 edit     1 file   (not made)
  fatal: your current branch 'main' does not have any commits yet
  [128]
  $ burnish commit --allow-empty-root
  (as staged)                                3 files  6d0bb9a
  EP03/u-prefix                    2 edits    2 files  d22f36d
  EP05/zero-start                  1 edit     1 file   8f2c8a2
  burnish: undo: burnish undo [0-9]{8}-1   \(refs/heads/main had no commit\) (re)
  $ git log --format=%s --stat; git status --porcelain; cat g.py loose.py named.py; git log -1 --format=%B HEAD~1
  refactor(EP05): a slice starts at zero by itself
  
   g.py | 2 +-
   1 file changed, 1 insertion(+), 1 deletion(-)
  refactor(EP03): the prefix u says nothing in Python 3
  
   f.py | 2 +-
   g.py | 2 +-
   2 files changed, 2 insertions(+), 2 deletions(-)
  Initial commit
  
   f.py | 1 +
   g.py | 3 +++
   note | 1 +
   3 files changed, 5 insertions(+)
   A named.py
  ?? before
  ?? loose.py
  l = [1]
  m = l[:1]
  x = "1"
  x = u"2"
  x = u"3"
  refactor(EP03): the prefix u says nothing in Python 3
  
  2 edits in 2 files, all marked safe. No behaviour change intended.
  
  Burnish-Rule: EP03/u-prefix
  Burnish-Edits: 2
  Burnish-Version: 0.1.0
  Burnish-Base: 6d0bb9ae041c65910633b308135e23e4acce9ecb
  Burnish-Replay: burnish commit --select EP03/u-prefix
  
  $ git fsck --strict --no-dangling; git diff --exit-code HEAD~1 HEAD --stat | tail -1; burnish commit -q
   1 file changed, 1 insertion(+), 1 deletion(-)

Undo: the branch is without commits again, and the index as it was.

  $ burnish undo; git log 2>&1; git ls-files -s | cmp - before; git status --porcelain; cat g.py; git symbolic-ref HEAD; git for-each-ref
  burnish: took back \d+-1: 2 files restored; to redo: burnish undo \d+-2 (re)
  fatal: your current branch 'main' does not have any commits yet
  A  f.py
  A  g.py
   A named.py
  A  note
  ?? before
  ?? loose.py
  l = [1]
  m = l[0:1]
  x = u"1"
  refs/heads/main
  $ id=$(burnish undo --list | awk 'END { print $1 }'); burnish undo -q $id; git log --format=%s; git status --porcelain
  refactor(EP05): a slice starts at zero by itself
  refactor(EP03): the prefix u says nothing in Python 3
  Initial commit
   A named.py
  ?? before
  ?? loose.py
  $ burnish undo -q $(burnish undo --list | awk 'END { print $1 }'); git ls-files -s | cmp - before
  $ git commit -qm mine; id=$(burnish undo --list | awk '$3 == "commit" { print $1 }'); burnish undo $id; git log --format=%s
  burnish: refs/heads/main is not what it was; nothing was taken back
  mine

Nothing to rewrite: no commit. Nothing staged: none either.

  $ git init -q -b main ../none; cd ../none; git config user.name n && git config user.email e@x
  $ burnish commit --allow-empty-root; echo 'x = 1' > f.py; git add f.py; burnish commit --allow-empty-root; git log 2>&1
  burnish: nothing to commit
  burnish: nothing to commit
  fatal: your current branch 'main' does not have any commits yet
  [128]

On a branch of its own; HEAD stays without commits.

  $ echo 'x = u"1"' > f.py; git add f.py; burnish commit -q --allow-empty-root --branch new --signoff --message rewrite; git status --porcelain; git log --format=%B new; cat f.py
  (as staged)                                1 file   86d84da
  EP03/u-prefix                    1 edit     1 file   7d00d57
  A  f.py
  rewrite
  
  1 edit in 1 file, marked safe. No behaviour change intended.
  
  Burnish-Rule: EP03/u-prefix
  Burnish-Edits: 1
  Burnish-Version: 0.1.0
  Burnish-Base: 86d84da583b30b8c8ebb618bb95acda5700d8f80
  Burnish-Replay: burnish commit --select EP03/u-prefix
  Signed-off-by: n <e@x>
  
  Initial commit
  
  The files as they were staged, before burnish.
  
  Signed-off-by: n <e@x>
  
  x = u"1"
  $ burnish undo -q; git for-each-ref; git status --porcelain
  A  f.py

Dirty files; settings that do not go with it.

  $ echo 'x = u"12"' > f.py; burnish commit -q --allow-empty-root; git for-each-ref; git show :f.py
  (as staged)                                1 file   6e4057f
  EP03/u-prefix                    1 edit     1 file   1f16e5d
  burnish: f.py has changes that are not committed
  burnish: commit or stash them first; --allow-dirty rewrites around your changes, --branch NAME leaves files and index alone; nothing was committed
  x = u"1"
  $ burnish commit -q --allow-empty-root --allow-dirty; git show HEAD:f.py; git show :f.py; cat f.py; burnish undo -q; git show :f.py; cat f.py
  (as staged)                                1 file   6e4057f
  EP03/u-prefix                    1 edit     1 file   1f16e5d
  x = "1"
  x = "1"
  x = "12"
  x = u"1"
  x = u"12"
  $ burnish commit --allow-empty-root --git-cli; burnish commit --allow-empty-root --switch --branch x
  burnish: --allow-empty-root does not go with --git-cli; nothing was committed
  burnish: --allow-empty-root goes with neither --ref nor --switch
  [2]
  $ git init -q --bare ../bare; cd ../bare; burnish commit --allow-empty-root --branch x
  burnish: a bare repository has nothing staged to start from
  [5]
