`burnish commit`: where the commits go, and what they say.
Needs: git burnish-git.so

  $ git config --global user.name 'N N'; git config --global user.email n@example.org
  $ git init -q -b main r; cd r
  $ mkdir pkg; for n in a b c; do printf 'x = u"%s"\ny = [1][0:1]\n' $n >pkg/$n.py; done
  $ git add .; git commit -qm base

Messages by template.

  $ cat >burnish.toml <<'END'
  > [commit]
  > type = "style"
  > scope = "py"
  > body = "{count} edits of {rule} in {files} files."
  > trailers = ["Refs: #12"]
  > signoff = true
  > END
  $ burnish commit -q --branch t1
  EP03/u-prefix                    3 edits    3 files  [0-9a-f]{7} (re)
  EP05/zero-start                  3 edits    3 files  [0-9a-f]{7} (re)
  $ git log -1 --format=%B t1~1 | grep -v 'Burnish-\(Version\|Base\)'
  style(py): the prefix u says nothing in Python 3
  
  3 edits of EP03/u-prefix in 3 files.
  
  Burnish-Rule: EP03/u-prefix
  Burnish-Edits: 3
  Burnish-Replay: burnish commit --select EP03/u-prefix
  Refs: #12
  Signed-off-by: N N <n@example.org>
  
  $ git log -1 --format=%B t1~1 | git interpret-trailers --parse | sed 's/:.*//' | tr '\n' ' '
  Burnish-Rule Burnish-Edits Burnish-Version Burnish-Base Burnish-Replay Refs Signed-off-by 
  $ printf '[commit]\nstyle = "plain"\n' >burnish.toml
  $ burnish commit -q --branch t2; git log --format=%s main..t2
  EP03/u-prefix                    3 edits    3 files  [0-9a-f]{7} (re)
  EP05/zero-start                  3 edits    3 files  [0-9a-f]{7} (re)
  A slice starts at zero by itself
  The prefix u says nothing in Python 3
  $ printf '[commit]\nsubject = "%s {title}. "\n' 'a subject that is longer than what fits, even if the title is cut:' >burnish.toml
  $ burnish commit -q --branch t3; git log --format=%s main..t3; git log --format=%s main..t3 | awk 'length > 72'
  EP03/u-prefix                    3 edits    3 files  [0-9a-f]{7} (re)
  EP05/zero-start                  3 edits    3 files  [0-9a-f]{7} (re)
  a subject that is longer than what fits, even if the title is cut: a...
  a subject that is longer than what fits, even if the title is cut:...
  $ printf '[commit]\ntrailers = ["no trailer"]\n' >burnish.toml
  $ burnish commit -q --branch t4
  burnish: commit.trailers wants lines such as "Refs: #1", not "no trailer"; nothing was committed
  [2]
  $ printf '[commit]\nstile = "plain"\n' >burnish.toml
  $ burnish commit -q --branch t4
  burnish: burnish.toml:2: no setting 'stile' in commit; nothing was committed
  [2]
  $ rm burnish.toml
  $ burnish commit -q --branch t4 -m 'Tidy {files} files: {rule}'; git log --format=%s main..t4
  EP03/u-prefix                    3 edits    3 files  [0-9a-f]{7} (re)
  EP05/zero-start                  3 edits    3 files  [0-9a-f]{7} (re)
  Tidy 3 files: EP05/zero-start
  Tidy 3 files: EP03/u-prefix
  $ printf 'Tidy up ({item})\n\n\n\nAs the guide says.   \n\nIssue: 7\nReviewed-by: M <m@example.org>\n' >$HOME/text
  $ burnish commit -q --branch t5 --per all --message-file $HOME/text; git log -1 --format=%B t5 | grep -v 'Burnish-\(Version\|Base\)'
  all                              6 edits    3 files  [0-9a-f]{7} (re)
  Tidy up (py)
  
  As the guide says.
  
  Issue: 7
  Reviewed-by: M <m@example.org>
  Burnish-Rule: EP03/u-prefix
  Burnish-Rule: EP05/zero-start
  Burnish-Edits: 6
  Burnish-Replay: burnish commit --select EP03/u-prefix,EP05/zero-start
  
  $ git log -1 --format=%B t5 | git interpret-trailers --parse | wc -l
  8
  $ git config i18n.commitEncoding latin1; burnish commit -q --branch t6 -m 'Größe'
  burnish: i18n.commitEncoding is latin1, and the message has more than ASCII; nothing was committed
  [5]
  $ burnish commit -q --branch t6 -m 'Size'; git config --unset i18n.commitEncoding
  EP03/u-prefix                    3 edits    3 files  [0-9a-f]{7} (re)
  EP05/zero-start                  3 edits    3 files  [0-9a-f]{7} (re)

Many files in several commits; each can be made again.

  $ burnish commit --branch split --max-files 2 --select EP03
  EP03/u-prefix 1/2                2 edits    2 files  [0-9a-f]{7} (re)
  EP03/u-prefix 2/2                1 edit     1 file   [0-9a-f]{7} (re)
  burnish: undo: burnish undo [0-9]{8}-[0-9]+   \(refs/heads/split was at [0-9a-f]{7}\) (re)
  $ git log --reverse --format=%s main..split; git log -1 --format=%B split | grep Replay
  refactor(EP03): the prefix u says nothing in Python 3 (1/2)
  refactor(EP03): the prefix u says nothing in Python 3 (2/2)
  Burnish-Replay: burnish commit --select EP03/u-prefix -- 'pkg/c.py'
  $ burnish commit --replay main..split | cut -c 12-
  same  refactor(EP03): the prefix u says nothing in Python 3 (1/2)
  same  refactor(EP03): the prefix u says nothing in Python 3 (2/2)
  $ for b in t1 t5; do burnish commit --replay main..$b | cut -c 12-; done
  same  style(py): the prefix u says nothing in Python 3
  same  style(py): a slice starts at zero by itself
  same  Tidy up (py)

Chosen edits, chosen places; these can be made again, too.

  $ id=$(burnish check -q pkg/b.py | sed -n 's/.*#//p' | head -n 1)
  $ burnish commit --branch only --only $id
  EP03/u-prefix                    1 edit     1 file   [0-9a-f]{7} (re)
  burnish: undo: burnish undo [0-9]{8}-[0-9]+   \(refs/heads/only was at [0-9a-f]{7}\) (re)
  $ burnish commit --branch at --at pkg/a.py:2
  EP05/zero-start                  1 edit     1 file   [0-9a-f]{7} (re)
  burnish: undo: burnish undo [0-9]{8}-[0-9]+   \(refs/heads/at was at [0-9a-f]{7}\) (re)
  $ git show --format= at
  diff --git a/pkg/a.py b/pkg/a.py
  index 22f0305..2e6f422 100644
  --- a/pkg/a.py
  +++ b/pkg/a.py
  @@ -1,2 +1,2 @@
   x = u"a"
  -y = [1][0:1]
  +y = [1][:1]
  $ for b in only at; do burnish commit --replay $b | cut -c 12-; done
  same  refactor(EP03): the prefix u says nothing in Python 3
  same  refactor(EP05): a slice starts at zero by itself
  $ git checkout -q -b since main; printf 'z = u"new"\n' >>pkg/c.py; git commit -qam more
  $ burnish commit --branch lines --since main --changed-lines; git show --format= lines
  EP03/u-prefix                    1 edit     1 file   [0-9a-f]{7} (re)
  burnish: undo: burnish undo [0-9]{8}-[0-9]+   \(refs/heads/lines was at [0-9a-f]{7}\) (re)
  diff --git a/pkg/c.py b/pkg/c.py
  index 8f196fd..8034e52 100644
  --- a/pkg/c.py
  +++ b/pkg/c.py
  @@ -1,3 +1,3 @@
   x = u"c"
   y = [1][0:1]
  -z = u"new"
  +z = "new"
  $ burnish commit --replay lines | cut -c 12-
  same  refactor(EP03): the prefix u says nothing in Python 3
  $ git checkout -q main
  $ printf '\nw = 1\n' >>pkg/b.py; git add pkg/b.py
  $ burnish commit --branch staged --staged --dry-run; git reset -q --hard
  EP03/u-prefix                    1 edit     1 file   (not made)
  EP05/zero-start                  1 edit     1 file   (not made)

Names of branches.

  $ burnish commit --branch t1
  burnish: the branch t1 exists already; --force-branch puts it there
  [5]
  $ burnish commit --branch main
  burnish: refs/heads/main is checked out
  [5]
  $ burnish commit --branch other --only-on-branch 'burnish/*'
  burnish: commits go only to branches named burnish/*, not to other
  [5]
  $ burnish commit -q --branch burnish/other --only-on-branch 'burnish/*' | wc -l
  2
  $ burnish commit --ref t1 --switch
  burnish: --switch and --force-branch go with --branch
  [2]

An existing branch can be put there; its old tip is kept.

  $ git branch old t1; old=$(git rev-parse old)
  $ burnish commit -q --branch old --force-branch --per all; git rev-list --count main..old
  all                              6 edits    3 files  [0-9a-f]{7} (re)
  1
  $ git for-each-ref refs/burnish | grep -c "^$old"
  1
  $ burnish undo; test $(git rev-parse old) = $old
  burnish: took back [0-9]{8}-12: 0 files restored; to redo: burnish undo [0-9]{8}-13 (re)

--switch goes there, if it can.

  $ echo '# mine' >>pkg/c.py
  $ burnish commit --branch new --switch --select EP03; git symbolic-ref HEAD; git branch --list new; git status --short
  EP03/u-prefix                    3 edits    3 files  [0-9a-f]{7} (re)
  burnish: pkg/c.py has changes that are not committed
  burnish: commit or stash them first; --allow-dirty rewrites around your changes, --branch NAME leaves files and index alone; nothing was committed
  refs/heads/main
   M pkg/c.py
  $ git checkout -q pkg/c.py; burnish commit --branch new --switch --select EP03; git symbolic-ref HEAD; git status --short
  EP03/u-prefix                    3 edits    3 files  [0-9a-f]{7} (re)
  burnish: undo: burnish undo [0-9]{8}-[0-9]+   \(refs/heads/new was at [0-9a-f]{7}\) (re)
  refs/heads/new
  $ git log --format=%s main..HEAD; burnish undo; git log --format=%s main..HEAD; git status --short; git checkout -q main
  refactor(EP03): the prefix u says nothing in Python 3
  burnish: took back [0-9]{8}-14: 3 files restored; to redo: burnish undo [0-9]{8}-15 (re)

A detached HEAD.

  $ git checkout -q --detach
  $ burnish commit --select EP03
  burnish: HEAD is detached; --branch NAME makes a branch for the commits, --detach-ok commits on it as it is
  [5]
  $ burnish commit --select EP03 --detach-ok; git log -1 --format=%s; git status --short
  EP03/u-prefix                    3 edits    3 files  [0-9a-f]{7} (re)
  burnish: undo: burnish undo [0-9]{8}-[0-9]+   \(HEAD was at [0-9a-f]{7}\) (re)
  refactor(EP03): the prefix u says nothing in Python 3
  $ burnish undo; test $(git rev-parse HEAD) = $(git rev-parse main) && git status --short; git checkout -q main
  burnish: took back [0-9]{8}-16: 3 files restored; to redo: burnish undo [0-9]{8}-17 (re)

Who and when.

  $ git config --global --unset user.email
  $ burnish commit --branch w1
  burnish: git does not know who you are: git config user.name "Your Name" and git config user.email you@example.org; nothing was committed
  [2]
  $ EMAIL=e@example.org burnish commit -q --branch w1 -m s --signoff >/dev/null; git log -1 --format='%an %ae %cn %ce' w1
  N N e@example.org N N e@example.org
  $ git log -1 --format=%B w1 | grep Signed
  Signed-off-by: N N <e@example.org>
  $ git config author.email a@example.org; git config committer.email c@example.org
  $ burnish commit -q --branch w2 >/dev/null; git log -1 --format='%ae %ce' w2
  a@example.org c@example.org
  $ GIT_COMMITTER_NAME=C GIT_AUTHOR_DATE='Thu, 07 Apr 2005 22:13:13 +0200' GIT_COMMITTER_DATE='@1112904793 -0330' burnish commit -q --branch w3 >/dev/null; git log -1 --format='%cn %ai %ci' w3
  C 2005-04-07 22:13:13 +0200 2005-04-07 16:43:13 -0330
  $ TZ=Asia/Tokyo GIT_AUTHOR_DATE='2005-04-07 22:13:13' burnish commit -q --branch w4 >/dev/null; git log -1 --format='%ai' w4
  2005-04-07 22:13:13 +0900
  $ GIT_AUTHOR_DATE='yesterday' burnish commit --branch w5
  burnish: GIT_AUTHOR_DATE is no date: yesterday; nothing was committed
  [2]
  $ git fsck --strict --no-dangling

The list for `git blame` is made anew after a rebase. Lines of others stay.

  $ git config user.email n@example.org; git config --unset author.email; git config --unset committer.email
  $ git checkout -q -b blame main; printf '# layout\n%s\n' $(git rev-parse main) >.git-blame-ignore-revs; git add .; git commit -qm 'list'
  $ burnish commit -q; grep -c . .git-blame-ignore-revs
  EP03/u-prefix                    3 edits    3 files  [0-9a-f]{7} (re)
  EP05/zero-start                  3 edits    3 files  [0-9a-f]{7} (re)
  \.git-blame-ignore-revs           2 edits    1 file   [0-9a-f]{7} (re)
  burnish: git blame uses the list after: git config blame.ignoreRevsFile .git-blame-ignore-revs
  6
  $ git checkout -q -b later main; echo 'd = 1' >d.py; git add .; git commit -qm later; git checkout -q blame
  $ git rebase -q --onto later main; git rev-list later..HEAD >$HOME/ids; grep -c -f $HOME/ids .git-blame-ignore-revs
  0
  [1]
  $ burnish blame-ignore --refresh
  burnish: .git-blame-ignore-revs: 2 added, 2 gone
  burnish: git blame uses the list after: git config blame.ignoreRevsFile .git-blame-ignore-revs
  $ grep -v '^#' .git-blame-ignore-revs | sed 1d | git rev-list --no-walk --format=%s --stdin | grep -v ^commit; head -n 1 .git-blame-ignore-revs
  refactor(EP03): the prefix u says nothing in Python 3
  refactor(EP05): a slice starts at zero by itself
  # layout
  $ burnish blame-ignore --refresh; burnish blame-ignore | cmp - .git-blame-ignore-revs
  burnish: .git-blame-ignore-revs: 0 added, 0 gone
  burnish: git blame uses the list after: git config blame.ignoreRevsFile .git-blame-ignore-revs
  $ git config blame.ignoreRevsFile .git-blame-ignore-revs; git commit -qam refreshed
  $ git blame -s pkg/a.py | cut -d' ' -f1 | sed 's/^^//' | sort -u | while read id; do git log -1 --format=%s $id; done
  base
  $ burnish undo | cut -c 1-30; git status --short
  burnish: took back [0-9]{8}-23: 1 file restored; to redo: burnish undo [0-9]{8}-24 (re)
   M .git-blame-ignore-revs
