Edits that the date of a file does not show: git must still see them after `stage`.

Needs: git burnish-git.so

  $ git init -q . && git config user.name n && git config user.email e@x && git config core.trustctime false
  $ then='2020-01-01T00:00:00Z'
  $ printf 'a = 1\n' > f.py; printf 'x = u"1"\n' > g.py; git add . && git commit -qm base
  $ touch -d $then f.py; git add f.py; touch -d $then .git/index
  $ printf 'a = 2\n' > f.py; touch -d $then f.py
  $ burnish stage -q g.py; git status --porcelain
   M f.py
  M  g.py

An entry whose file is what it says stays known as clean, so git need not read it again.

  $ git reset -q --hard; touch -d $then f.py; git add f.py; touch -d $then .git/index
  $ burnish stage -q g.py; git diff-files
  $ git ls-files --debug f.py g.py | grep -c 'size: 0'
  0
  [1]
