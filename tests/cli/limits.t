Sizes and kinds of files that a repository must not hold up a run with.

Needs: git burnish-git.so python3

  $ git init -q -b main . && git config user.name n && git config user.email e@x
  $ export GIT_AUTHOR_DATE='@1700000000 +0000' GIT_COMMITTER_DATE='@1700000000 +0000'
  $ printf 'x = u"1"\n' > f.py; printf 'x = u"1"\n# longer\n' > g.py; git add f.py g.py; git commit -qm base
  $ new() { cp f.py "$1"; }

Files larger than --max-file-size: each command says so, and does the rest.

  $ burnish fix --max-file-size 10b; git checkout -q .
  burnish: g.py: larger than 10 bytes; --max-file-size allows more
  burnish: 1 edit in 1 file, 1 rule (all safe)
  burnish: 1 file not read
  burnish: undo: burnish undo \d+-1 (re)
  $ burnish stage --max-file-size 10b; git reset -q --hard
  burnish: g.py: left alone: larger than 10 bytes; --max-file-size allows more
  burnish: staged 1 edit in 1 file; working tree rewritten alike
  burnish: undo: burnish undo \d+-2 (re)
  $ burnish commit -n --max-file-size 10b
  burnish: g.py: left alone: larger than 10 bytes; --max-file-size allows more
  EP03/u-prefix                    1 edit     1 file   (not made)
  [3]
  $ burnish diff -q --ref HEAD --max-file-size 10b | grep +x
  burnish: g.py: left alone: larger than 10 bytes; --max-file-size allows more
  +x = "1"
  $ printf 'max-file-size = "10b"\n' > burnish.toml; burnish commit -q --branch small; git show --stat --format= small; burnish undo -q; rm burnish.toml
  burnish: g.py: left alone: larger than 10 bytes; --max-file-size allows more
  EP03/u-prefix                    1 edit     1 file   837fcca
   f.py | 2 +-
   1 file changed, 1 insertion(+), 1 deletion(-)
  $ printf 'x = u"1"\n# %017000000d\n' 0 > big.py; git add big.py; git commit -qm big; burnish stage -q big.py; burnish commit -q -n big.py; burnish commit -q -n --max-file-size 20M big.py; git rm -qf big.py; git commit -qm small
  burnish: big.py: left alone: larger than 16777216 bytes; --max-file-size allows more
  burnish: big.py: left alone: larger than 16777216 bytes; --max-file-size allows more

Too many lines or bytes in .gitignore, a pipe in its place: what is tracked is taken, the rest left out.

  $ python3 -c 'print("*.log\n" * 20001)' > .gitignore; new loose.py; burnish check --list-files; burnish check --list-files --no-respect-gitignore
  burnish: .gitignore has more than 20000 lines; what is not tracked there is left out (--no-respect-gitignore takes all files)
  f.py
  g.py
  f.py
  g.py
  loose.py
  $ burnish check --list-files loose.py
  loose.py
  $ python3 -c 'print("#" * (1 << 20))' > .gitignore; burnish check --list-files
  burnish: .gitignore is larger than 1 MiB; what is not tracked there is left out (--no-respect-gitignore takes all files)
  f.py
  g.py
  [5]
  $ rm .gitignore; mkdir d; new d/loose.py; mkfifo d/.gitignore; burnish check --list-files; (cd d; burnish fix -q; burnish fix -q loose.py; cat loose.py); rm -r d
  burnish: d/.gitignore is no plain file; what is not tracked there is left out (--no-respect-gitignore takes all files)
  f.py
  g.py
  loose.py
  burnish: d/.gitignore is no plain file; what is not tracked there is left out (--no-respect-gitignore takes all files)
  x = "1"
  $ python3 -c 'print("*.log\n" * 20000, end="")' > .gitignore; burnish check --list-files; rm .gitignore
  f.py
  g.py
  loose.py

Patterns that git, and libgit2, would match for years.

  $ python3 -c 'print("*a" * 40 + "b")' > .gitignore; new $(python3 -c 'print("a" * 150 + ".py")'); timeout 60 burnish check --list-files
  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.py
  f.py
  g.py
  loose.py
  $ printf '*-*-*-*-*-*.png\n**/x/**/y/**/z/*.p[xy]\n[*]*\\*.c\n' > .gitignore; timeout 60 burnish check --list-files | cut -c1-9; rm .gitignore
  aaaaaaaaa
  f.py
  g.py
  loose.py
  $ python3 -c 'print("*a" * 40 + "b")' > .git/info/exclude; timeout 60 burnish check --list-files; rm aaa* .git/info/exclude
  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.py
  f.py
  g.py
  loose.py
  $ git config core.excludesFile /dev/zero; burnish check --list-files; git config --unset core.excludesFile
  burnish: /dev/zero is no plain file; what is not tracked there is left out (--no-respect-gitignore takes all files)
  f.py
  g.py

In .gitattributes libgit2 would match them, so it is not asked; fix does not read these files.

  $ long=$(python3 -c 'print("a" * 150 + ".py")'); new $long; git add $long; git commit -qm long; python3 -c 'print("*a" * 40 + "b text")' > .gitattributes
  $ timeout 60 burnish stage -q; timeout 60 burnish commit -n 2>&1 | sed s,aaa*,...,; timeout 60 burnish diff -q $long | tail -1; rm .gitattributes
  burnish: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.py: left alone: .gitattributes has wildcards that would take too long to match with some names
  burnish: ....py: .gitattributes has wildcards that would take too long to match with some names
  EP03/u-prefix                    2 edits    2 files  (not made)
  +x = "1"
  $ git reset -q --hard; git rm -q $long; git commit -qm short; python3 -c 'print("*.txt text\n" * 20001)' > .gitattributes; git add .gitattributes; rm .gitattributes; burnish stage f.py; printf 'x = u"1"\r\n' > cr.py; burnish diff -q cr.py | tail -1 | tr -d '\r'; burnish fix -q f.py cr.py; cat f.py
  burnish: f.py: left alone: .gitattributes has more than 20000 lines
  burnish: nothing to stage
  +x = "1"
  x = "1"
  $ git reset -q --hard; mkfifo .gitattributes; timeout 60 burnish stage f.py; rm .gitattributes
  burnish: f.py: left alone: .gitattributes is no plain file
  burnish: nothing to stage
  $ deep=$(python3 -c 'print("d/" * 300)'); git update-index --add --cacheinfo 100644,$(git rev-parse :f.py),${deep}f.py; burnish stage --sparse ${deep}f.py 2>&1 | sed 's,[d/]*/,...,'; git reset -q --hard
  burnish: ...f.py: left alone: it lies in more than 256 folders
  burnish: nothing to stage

A configuration that includes what never ends, or itself.

  $ cp .git/config good; restore() { cp good .git/config; }
  $ printf '[include]\n\tpath = /dev/zero\n' >> .git/config; burnish stage; restore
  burnish: the repository's configuration reads /dev/zero, which is no plain file; diff and fix work
  $ mkfifo pipe; printf '[includeIf "gitdir:/none/"] path = "../pi\\\npe" ; here\n' >> .git/config; burnish stage f.py; restore; rm pipe
  burnish: the repository's configuration reads $TMP/.git/../pipe, which is no plain file; diff and fix work
  $ python3 -c 'print("[include]\n" + "path = config\n" * 200)' >> .git/config; burnish stage; restore
  burnish: the repository's configuration includes more than 100 files; diff and fix work
  $ for i in 1 2 3; do printf '[x]\ny = 1\n' > .git/part$i; printf '[include]\npath = part%d\n' $i >> .git/config; done; burnish stage -q f.py; git show :f.py; git reset -q --hard; restore
  x = "1"
  $ python3 -c 'print("[x]\n" + "y = z\n" * 1500000)' > .git/huge; printf '[include]\npath = huge\n' >> .git/config; burnish stage; burnish fix f.py; cat f.py; restore
  burnish: the repository's configuration reads $TMP/.git/huge, which is larger than 8 MiB; diff and fix work
  burnish: 1 edit in 1 file, 1 rule (all safe)
  burnish: undo: burnish undo \d+-9 (re)
  x = "1"
  $ rm .git/huge; git worktree add -q ../linked HEAD; printf '[include]\n\tpath = /dev/zero\n' >> .git/config; cd ../linked; burnish stage; cd ../work; restore
  burnish: the repository's configuration reads /dev/zero, which is no plain file; diff and fix work
  $ mv .git/index kept; mkfifo .git/index; burnish stage; rm .git/index; mv kept .git/index
  burnish: the repository's index is no plain file; diff and fix work

Pipes where git keeps its own files: nobody waits for a writer.

  $ for f in HEAD packed-refs refs/heads/$(git symbolic-ref --short HEAD) logs/HEAD objects/info/alternates; do mv .git/$f kept 2> /dev/null; mkfifo .git/$f; timeout 20 burnish stage; rm .git/$f; mv kept .git/$f 2> /dev/null; done; git status --porcelain -uno
  burnish: not in a git repository
  burnish: the repository's packed-refs is no plain file; diff and fix work
  burnish: the repository's refs/heads/main is no plain file; diff and fix work
  burnish: the repository's logs/HEAD is no plain file; diff and fix work
  burnish: the repository's objects/info/alternates is no plain file; diff and fix work
   M f.py
  $ cp -a .git kept; rm -rf .git; mkfifo .git; timeout 20 burnish stage; timeout 20 burnish check --list-files f.py; rm .git; mv kept .git
  burnish: not in a git repository
  f.py
