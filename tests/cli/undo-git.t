`undo` after `stage` and `commit`; git is the judge.

Needs: git burnish-git.so

  $ git init -q -b main . && git config user.name n && git config user.email e@x
  $ printf 'x = u"1"\nb = 2\nc = 3\n' > f.py; cp f.py g.py; mkdir sub; cp f.py sub/h.py; git add . && git commit -qm base
  $ last() { burnish undo --list | awk 'END { print $1 }'; }
  $ show() { git status --porcelain; git show ":$1" | tr '\n' ';'; tr '\n' ';' < "$1"; echo; }

Only some paths: their entries come back with them.

  $ burnish stage -q; git status --porcelain
  M  f.py
  M  g.py
  M  sub/h.py
  $ burnish undo sub g.py; show g.py
  burnish: took back \d+-1: 2 files restored; to redo: burnish undo \d+-2 (re)
  M  f.py
  x = u"1";b = 2;c = 3;x = u"1";b = 2;c = 3;
  $ burnish undo; show f.py
  burnish: took back \d+-1: 1 file restored; to redo: burnish undo \d+-3 (re)
  x = u"1";b = 2;c = 3;x = u"1";b = 2;c = 3;

What was staged or edited since stays, or is merged.

  $ burnish stage -q; printf 'x = "1"\nb = 2\nc = 33\n' > f.py; git add f.py; printf 'x = "1"\nb = 2\nc = 333\n' > f.py
  $ burnish undo
  burnish: f.py: staged anew since, its entry is left alone
  burnish: f.py: changed since, left alone (--merge keeps the changes where it can)
  burnish: took back \d+-4: 2 files restored; to redo: burnish undo \d+-5 (re)
  [3]
  $ show f.py
  MM f.py
  x = "1";b = 2;c = 33;x = "1";b = 2;c = 333;
  $ id=$(burnish undo --list | awk '$3 == "stage" { id = $1 } END { print id }'); burnish undo --merge $id; show f.py
  burnish: f.py: changed since; merged
  burnish: took back \d+-4: 1 file restored; to redo: burnish undo \d+-6 (re)
  MM f.py
  x = u"1";b = 2;c = 33;x = u"1";b = 2;c = 333;
  $ git diff --cached f.py | grep '^[-+][^-+]'; git diff f.py | grep '^[-+][^-+]'
  -c = 3
  +c = 33
  -c = 33
  +c = 333
  $ git reset -q --hard

A commit: the branch goes back, if nothing was put on top.

  $ burnish commit -q > /dev/null; git log --format=%s; show f.py
  refactor(EP03): the prefix u says nothing in Python 3
  base
  x = "1";b = 2;c = 3;x = "1";b = 2;c = 3;
  $ burnish undo; git log --format=%s; show f.py
  burnish: took back \d+-7: 3 files restored; to redo: burnish undo \d+-8 (re)
  base
  x = u"1";b = 2;c = 3;x = u"1";b = 2;c = 3;
  $ burnish undo -q $(last); git log --format=%s; show f.py
  refactor(EP03): the prefix u says nothing in Python 3
  base
  x = "1";b = 2;c = 3;x = "1";b = 2;c = 3;
  $ git commit -q --allow-empty -m "on top"
  $ burnish undo; git log --format=%s
  burnish: refs/heads/main was moved by somebody else meanwhile; nothing was taken back
  on top
  refactor(EP03): the prefix u says nothing in Python 3
  base
  $ git reset -q --hard HEAD~1; burnish undo g.py; git status --porcelain
  burnish: a run that made commits is taken back as a whole; without paths; nothing was taken back

A branch that was made goes away; nothing else changes.

  $ git reset -q --hard HEAD~1; burnish commit -q --branch tidy > /dev/null; git branch --format='%(refname:short)'
  main
  tidy
  $ burnish undo -q; git branch --format='%(refname:short)'; git status --porcelain
  main

An undo waits for the lock of the index, and leaves it to its owner.

  $ burnish stage -q; : > .git/index.lock
  $ burnish undo
  burnish: the index is locked ($TMP/.git/index.lock exists): is git running?; nothing was taken back
  [5]
  $ rm .git/index.lock; burnish undo -q; git status --porcelain
  $ git fsck --strict --no-dangling

A run that cannot be written down is none: branch, index and files are as before.

  $ rm -rf .git/burnish/undo; touch .git/burnish/undo; git branch side HEAD~1 2>/dev/null || git branch side; git status --porcelain
  $ burnish commit -q
  EP03/u-prefix                    3 edits    3 files  [0-9a-f]{7} (re)
  burnish: cannot finish the journal: Not a directory; nothing was committed
  [6]
  $ git log -1 --format=%s; git status --porcelain
  base
  $ burnish commit -q --branch other --switch; git symbolic-ref HEAD; git branch --list other; git status --porcelain
  EP03/u-prefix                    3 edits    3 files  [0-9a-f]{7} (re)
  burnish: cannot finish the journal: Not a directory; nothing was committed
  refs/heads/main
  $ burnish commit -q --branch side --force-branch; git rev-parse side HEAD | uniq | wc -l
  EP03/u-prefix                    3 edits    3 files  [0-9a-f]{7} (re)
  burnish: cannot finish the journal: Not a directory; nothing was committed
  1
  $ burnish stage -q; git status --porcelain
  burnish: cannot finish the journal: Not a directory; nothing was staged
  $ rm .git/burnish/undo; git fsck --strict --no-dangling

--switch is taken back with its branch, and made again.

  $ burnish commit -q --branch other --switch >/dev/null; git symbolic-ref HEAD; git log -1 --format=%s
  refs/heads/other
  refactor(EP03): the prefix u says nothing in Python 3
  $ burnish undo -q; git symbolic-ref HEAD; git branch --list other; git status --porcelain
  refs/heads/main
  $ burnish undo -q $(last); git symbolic-ref HEAD; git log -1 --format=%s; git status --porcelain
  refs/heads/other
  refactor(EP03): the prefix u says nothing in Python 3
  $ first=$(burnish undo --list | awk 'NR == 1 { print $1 }'); git checkout -q main
  $ burnish undo $first; git branch --list other
  burnish: HEAD is not on refs/heads/other any more; nothing was taken back
    other
  $ git checkout -q other; burnish undo -q $(last); git symbolic-ref HEAD; git branch --list other; git status --porcelain
  refs/heads/main
