`stage` as a pre-commit hook: git's index of the moment is the one that is rewritten.

Needs: git burnish-git.so

  $ git init -q . && git config user.name n && git config user.email e@x
  $ printf 'x = 1\n' > f.py; cp f.py g.py; git add . && git commit -qm base
  $ printf '#!/bin/sh\nburnish stage -q\n' > .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit
  $ printf 'x = u"1"\n' > f.py; git add f.py; printf 'x = u"1"\ny = u"2"\n' > f.py
  $ git commit -qm one; git show HEAD:f.py; cat f.py; git status --porcelain; git diff | grep '^[-+][^-+]'
  x = "1"
  x = "1"
  y = "2"
   M f.py
  +y = "2"

`git commit -a` and `git commit FILE` hand the hook an index of their own.

  $ printf 'x = u"2"\n' > f.py; git commit -qam two; git show HEAD:f.py; git status --porcelain
  x = "2"
  $ printf 'x = u"3"\n' > f.py; printf 'x = u"3"\n' > g.py; git add g.py
  $ git commit -qm three f.py; git show HEAD:f.py HEAD:g.py; git status --porcelain; git show :g.py
  x = "3"
  x = 1
  MM f.py
  MM g.py
  x = u"3"
  $ git fsck --strict --no-dangling; ls .git/*.lock
  ls: cannot access '.git/*.lock': No such file or directory
  [2]
