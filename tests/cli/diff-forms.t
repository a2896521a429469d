Other forms of a diff.

Needs: git burnish-git.so

  $ git init -q . && git config user.name n && git config user.email e@x
  $ mkdir sub; printf 'x = u"a"\ny = [1][0:1]\n' > a.py; printf 'z = u"b"\n' > sub/b.py; git add .; git commit -qm base
  $ burnish diff -q --summary-by-item --select EP03,EP05
  EP03      2 edits     2 files  Know the differences between bytes and str
  EP05      1 edit      1 file   Know how to slice sequences
  $ cd sub; burnish diff -q --relative --name-only ..; burnish diff -q --name-only ..; burnish diff -q --relative | head -4; cd ..
  b.py
  a.py
  sub/b.py
  diff --git a/b.py b/b.py
  index 2fce72c50e66d8d859b649e730e6d1ed57baf57b..34971367584a24e7cb1f2cee6c504474aa9c4dc8 100644
  --- a/b.py
  +++ b/b.py
  $ burnish diff -q --diff-algorithm=patience
  burnish: --diff-algorithm is edits or myers, not 'patience'
  [2]
  $ burnish diff -q --diff-algorithm=myers --annotate
  burnish: --annotate does not go with --diff-algorithm=myers
  [2]

Of a revision, whatever the working tree holds.

  $ rm -r sub; printf 'nothing = 1\n' > a.py
  $ burnish diff -q --ref HEAD --name-only
  a.py
  sub/b.py
  $ burnish diff -q --ref HEAD sub | tail -3
  @@ -1 +1 @@
  -z = u"b"
  +z = "b"
  $ burnish diff --ref HEAD --split rule -o out
  burnish: a series is made from files; commit --branch makes one from a revision
  [2]
  $ burnish diff -q --ref v1.0
  burnish: v1.0: revspec 'v1.0' not found
  [2]

A series, one mail a rule.

  $ git checkout -q .; burnish diff -q --output-format mbox > s.mbox; grep -c '^Subject: ' s.mbox
  2
  $ git am -q s.mbox; git log --format=%s; git status --porcelain --untracked-files=no; burnish diff -q
  refactor(EP05): a slice starts at zero by itself
  refactor(EP03): the prefix u says nothing in Python 3
  base
