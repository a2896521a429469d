`burnish commit` where hooks and signatures are the rule; git is the judge.
Needs: git burnish-git.so

  $ git config --global user.name N; git config --global user.email n@example.org
  $ mkdir -p $HOME/.config/burnish; printf '[verify]\njobs = 1\nretries = 0\n' >$HOME/.config/burnish/burnish.toml
  $ git init -q -b main r; cd r
  $ for n in a b; do printf 'x = u"%s"\ny = [1][0:1]\n' $n >$n.py; done; git add .; git commit -qm base; base=$(git rev-parse HEAD)
  $ hook() { { echo '#!/bin/sh'; cat; } >.git/hooks/$1; chmod +x .git/hooks/$1; }
  $ again() { rm -f .git/hooks/*; git reset -q --hard $base; git clean -fdq; rm -f .git/burnish/quarantine.json .git/burnish/verified; }

Every hook that a commit would run is named; samples and files that cannot be executed are none.

  $ rm -f .git/hooks/*; for h in pre-commit prepare-commit-msg commit-msg post-commit reference-transaction pre-push; do echo true | hook $h; done
  $ burnish commit
  burnish: this repository has hooks for commits (pre-commit prepare-commit-msg commit-msg post-commit reference-transaction); --git-cli runs them, --no-verify commits without
  [5]
  $ burnish commit --branch other
  burnish: this repository has hooks for commits (pre-commit prepare-commit-msg commit-msg post-commit reference-transaction); --git-cli runs them, --no-verify commits without
  [5]
  $ rm .git/hooks/*; echo true | hook pre-commit.sample; echo 'exit 1' | hook commit-msg; chmod -x .git/hooks/commit-msg
  $ burnish commit --dry-run --select EP03
  EP03/u-prefix                    2 edits    2 files  (not made)
  $ mkdir own; git config core.hooksPath own; printf '#!/bin/sh\n' >own/commit-msg; chmod +x own/commit-msg
  $ burnish commit
  burnish: this repository has hooks for commits (commit-msg); --git-cli runs them, --no-verify commits without
  [5]
  $ rm -r own; git config --unset core.hooksPath

Both ways past, each for its own.

  $ again; echo 'touch $HOME/hooked' | hook pre-commit; git config commit.gpgSign true
  $ burnish commit
  burnish: this repository has hooks for commits (pre-commit); --git-cli runs them, --no-verify commits without
  burnish: commits are to be signed here (commit.gpgSign); --git-cli signs them, --no-gpg-sign commits without
  [5]
  $ burnish commit --no-verify
  burnish: commits are to be signed here (commit.gpgSign); --git-cli signs them, --no-gpg-sign commits without
  [5]
  $ burnish commit --no-gpg-sign
  burnish: this repository has hooks for commits (pre-commit); --git-cli runs them, --no-verify commits without
  [5]
  $ burnish commit -q --no-verify --no-gpg-sign --select EP03; test ! -e $HOME/hooked && git cat-file commit HEAD | grep -c gpgsig
  EP03/u-prefix                    2 edits    2 files  [0-9a-f]{7} (re)
  0
  [1]
  $ git rev-parse HEAD~1 | grep -c $base
  1

A signature is made by git, with the program that is set.

  $ again; printf '#!/bin/sh\ncat >/dev/null\necho "-----BEGIN PGP SIGNATURE-----"; echo; echo ours; echo "-----END PGP SIGNATURE-----"\necho "[GNUPG:] SIG_CREATED " >&2\n' >$HOME/gpg; chmod +x $HOME/gpg
  $ git config gpg.program $HOME/gpg
  $ burnish commit -q --git-cli --per all; git cat-file commit HEAD | grep -A2 gpgsig; git status --short
  all                              4 edits    2 files  [0-9a-f]{7} (re)
  gpgsig -----BEGIN PGP SIGNATURE-----
   
   ours
  $ again; printf '#!/bin/sh\nexit 1\n' >$HOME/gpg
  $ burnish commit --git-cli --per all 2>&1 | grep '^burnish'; git rev-parse HEAD | grep -c $base; git status --short
  burnish: git commit failed; nothing was committed
  1
  $ git config --unset commit.gpgSign; git config --unset gpg.program

With --git-cli the options say to git what they say to us.

  $ again; echo 'touch $HOME/hooked' | hook pre-commit; printf '#!/bin/sh\ncat >/dev/null\necho "-----BEGIN PGP SIGNATURE-----"; echo; echo ours; echo "-----END PGP SIGNATURE-----"\necho "[GNUPG:] SIG_CREATED " >&2\n' >$HOME/gpg
  $ burnish commit -S --no-verify
  burnish: commits are to be signed here (commit.gpgSign); --git-cli signs them, --no-gpg-sign commits without
  [5]
  $ git config gpg.program $HOME/gpg; burnish commit -q --git-cli --no-verify -S --select EP03; test ! -e $HOME/hooked && git cat-file commit HEAD | grep -c gpgsig
  EP03/u-prefix                    2 edits    2 files  [0-9a-f]{7} (re)
  1
  $ again; git config commit.gpgSign true; burnish commit -q --git-cli --no-gpg-sign --select EP03; git cat-file commit HEAD | grep -c gpgsig
  EP03/u-prefix                    2 edits    2 files  [0-9a-f]{7} (re)
  0
  [1]
  $ git config --unset commit.gpgSign; git config --unset gpg.program

With --verify: the tests run first, in copies that have no hooks; then git commits what passed.

  $ again; echo 'echo hook >>$HOME/log' | hook pre-commit; rm -f $HOME/log
  $ burnish commit --git-cli --verify 'echo test >>$HOME/log; git commit -q --allow-empty -m x; grep -q "u.b" b.py'
  burnish: baseline tests ok \([0-9.]* s\) (re)
  burnish: EP03/u-prefix: the tests fail, looking for the guilty among 2 edits
  burnish: quarantined b.py:1 EP03/u-prefix (6e82b2): the tests fail (exit 1)
  burnish: EP03/u-prefix: 1 bad, 1 kept, after 2 runs
  EP03/u-prefix                    1 edit     1 file   verify ok  [0-9a-f]{7} (re)
  EP05/zero-start                  2 edits    2 files  verify ok  [0-9a-f]{7} (re)
  burnish: 4 test runs
  burnish: left out: 1 edit in quarantine (burnish explain 6e82b2 shows the log, --retry proposes it again)
  burnish: undo: burnish undo [0-9]{8}-[0-9]+   \(refs/heads/main was at [0-9a-f]{7}\) (re)
  [4]
  $ cat $HOME/log; git log --format=%s; git status --short
  test
  test
  test
  hook
  test
  hook
  refactor(EP05): a slice starts at zero by itself
  refactor(EP03): the prefix u says nothing in Python 3
  base
  $ git log -1 --format=%B | git interpret-trailers --parse | sed -n 's/^\(Burnish-Verify\)/\1/p;s/^\(Burnish-Rule\)/\1/p'
  Burnish-Rule: EP05/zero-start
  Burnish-Verify: echo test >>$HOME/log; git commit -q --allow-empty -m x; grep -q "u.b" b.py (0)
  $ git diff $base HEAD -- b.py | grep '^[-+]'
  --- a/b.py
  +++ b/b.py
  -y = [1][0:1]
  +y = [1][:1]
  $ burnish undo -q; git rev-parse HEAD | grep -c $base; git status --short
  1

A hook that says no: what was committed before it stays, nothing else changes.

  $ again; echo 'git diff --cached --quiet HEAD -- a.py || ! git diff --cached | grep -q "^-.*0:1"' | hook pre-commit
  $ burnish commit --git-cli
  EP03/u-prefix                    2 edits    2 files  [0-9a-f]{7} (re)
  burnish: undo: burnish undo [0-9]{8}-[0-9]+   \(refs/heads/main was at [0-9a-f]{7}\) (re)
  burnish: git commit failed; the commits listed above are made and stay
  [5]
  $ git log --format=%s; git status --short; cat a.py
  refactor(EP03): the prefix u says nothing in Python 3
  base
  x = "a"
  y = [1][0:1]
  $ burnish undo -q; git rev-parse HEAD | grep -c $base; git status --short
  1
  $ again; echo 'echo "no such ticket" >&2; exit 1' | hook commit-msg
  $ burnish commit --git-cli
  no such ticket
  burnish: git commit failed; nothing was committed
  [5]
  $ git rev-parse HEAD | grep -c $base; git status --short; ls .git/burnish
  1
  lock
  undo

Messages may be changed by their hooks, and what a hook adds to the commit is taken over.

  $ again; echo 'sed -i "1s/^/T-1 /" "$1"' | hook prepare-commit-msg; echo 'echo "Change-Id: I1" >>"$1"' | hook commit-msg; echo 'git log -1 --format=%s >>$HOME/after' | hook post-commit
  $ burnish commit -q --git-cli --select EP03; git log -1 --format=%B | sed -n '1p;$p' ; cat $HOME/after
  EP03/u-prefix                    2 edits    2 files  [0-9a-f]{7} (re)
  T-1 refactor(EP03): the prefix u says nothing in Python 3
  
  T-1 refactor(EP03): the prefix u says nothing in Python 3
  $ git log -1 --format=%B | git interpret-trailers --parse | sed 's/:.*//' | tr '\n' ' '
  Burnish-Rule Burnish-Edits Burnish-Version Burnish-Base Burnish-Replay Change-Id 

A hook that changes one of our files after the tests: the commit is git's, and index and file follow it.

  $ again; echo 'b=$({ git show :a.py; echo "# seen"; } | git hash-object -w --stdin); git update-index --cacheinfo 100644,$b,a.py' | hook pre-commit
  $ burnish commit -q --git-cli --select EP03 --verify true; cat a.py; git status --short; git show HEAD:a.py | tail -n 1
  EP03/u-prefix                    2 edits    2 files  verify ok  [0-9a-f]{7} (re)
  x = "a"
  y = [1][0:1]
  # seen
  # seen
  $ burnish undo -q; cat a.py; git status --short
  x = u"a"
  y = [1][0:1]

One that adds a file of its own, or a change in another one, is refused: the index would not know.

  $ again; echo 'b=$(echo new | git hash-object -w --stdin); git update-index --add --cacheinfo 100644,$b,new.txt' | hook pre-commit
  $ burnish commit --git-cli --select EP03
  burnish: a hook changed new.txt; nothing was committed
  [5]
  $ git log --format=%s; git status --short
  base

In a working tree that has the hook of another.

  $ again; echo 'echo hook >>$HOME/log2' | hook pre-commit; git worktree add -q ../w -b w; cd ../w
  $ burnish commit
  burnish: this repository has hooks for commits (pre-commit); --git-cli runs them, --no-verify commits without
  [5]
  $ burnish commit -q --git-cli --select EP03; cat $HOME/log2; git status --short; git log --format=%s; cd ../r; git log --format=%s; git status --short
  EP03/u-prefix                    2 edits    2 files  [0-9a-f]{7} (re)
  hook
  refactor(EP03): the prefix u says nothing in Python 3
  base
  base
