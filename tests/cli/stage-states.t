What `stage` does with each kind of index entry; git is the judge.

Needs: git burnish-git.so

  $ git init -q . && git config user.name n && git config user.email e@x && git config advice.statusHints false
  $ old='x = u"1"'; printf '%s\n' "$old" > f.py; cp f.py g.py; git add . && git commit -qm base
  $ staged() { git show ":$1"; }

A conflict refuses the whole run, or only its file.

  $ git checkout -q -b side && echo 'x = 2' > f.py && git commit -qam side
  $ git checkout -q - && echo 'x = 3' > f.py && git commit -qam main && git merge -q side > /dev/null 2>&1
  [1]
  $ git ls-files -s > before
  $ burnish stage; git ls-files -s | cmp - before
  burnish: warning: a merge is in progress
  burnish: f.py has conflicts; resolve them, or --skip-conflicted stages the rest; nothing was staged
  $ burnish stage --skip-conflicted -q; git ls-files -u | wc -l; staged g.py
  burnish: warning: a merge is in progress
  burnish: f.py: left alone: it has conflicts
  3
  x = "1"
  $ git status --porcelain g.py f.py
  UU f.py
  M  g.py
  $ git reset -q --hard

Entries outside of a sparse checkout have no file here, and no rewrite unless asked for.

  $ mkdir in out; printf '%s\n' "$old" > in/a.py; printf '%s\n' "$old" > out/b.py; git add in out; git commit -qm dirs
  $ git sparse-checkout set --no-cone in; ls out 2>&1
  ls: cannot access 'out': No such file or directory
  [2]
  $ burnish stage -q; staged in/a.py; staged out/b.py
  x = "1"
  x = u"1"
  $ burnish stage --sparse; staged out/b.py; git ls-files -t out; ls out 2> /dev/null; git status --porcelain
  burnish: staged 2 edits in 2 files
  burnish: undo: burnish undo \d+-3 (re)
  x = "1"
  S out/b.py
  M  g.py
  M  in/a.py
  M  out/b.py
  ?? before
  $ burnish undo -q; staged out/b.py; git ls-files -t out
  x = u"1"
  S out/b.py
  $ mkdir -p out; printf '%s\n' "$old" > out/b.py; burnish stage out/b.py; cat out/b.py
  burnish: out/b.py: left alone: outside of the sparse checkout; --sparse rewrites its entry
  burnish: nothing to stage
  x = u"1"
  $ git sparse-checkout disable; git reset -q --hard

Marked as unchanged: the user asked not to look.

  $ git update-index --assume-unchanged f.py; printf '%s\n' "$old" > f.py
  $ burnish stage f.py; cat f.py; git ls-files -v f.py
  burnish: f.py: left alone: marked as unchanged by the user
  burnish: nothing to stage
  x = u"1"
  h f.py
  $ git update-index --no-assume-unchanged f.py; git reset -q --hard

Deleted in the working tree, still in the index.

  $ git reset -q --hard; printf '%s\n' "$old" > d.py; git add d.py; git commit -qm d; rm d.py
  $ burnish stage; staged d.py; git status --porcelain d.py
  burnish: staged 3 edits in 3 files; working tree rewritten alike
  burnish: 1 file deleted in the working tree, left alone (--sparse)
  burnish: undo: burnish undo \d+-5 (re)
  x = u"1"
   D d.py
  $ burnish stage --sparse d.py; staged d.py; git status --porcelain d.py; test -e d.py
  burnish: staged 1 edit in 1 file
  burnish: undo: burnish undo \d+-6 (re)
  x = "1"
  MD d.py
  [1]
  $ git reset -q --hard

Symbolic links, submodules, executables.

  $ ln -s f.py link.py; git init -q sub; (cd sub; git config user.name n; git config user.email e@x; printf '%s\n' "$old" > s.py; git add .; git commit -qm s)
  $ printf '%s\n' "$old" > run.py; chmod 755 run.py
  $ git add link.py sub run.py 2> /dev/null; git commit -qm kinds; git ls-files -s link.py sub run.py > before
  $ burnish stage -q; git ls-files -s link.py sub run.py | cut -c1-6,49-; git diff --cached --name-only; readlink link.py; stat -c %a run.py
  1200000	link.py
  1007550	run.py
  1600000	sub
  d.py
  g.py
  in/a.py
  out/b.py
  run.py
  f.py
  755
  $ cat sub/s.py; (cd sub; burnish stage -q; git diff --cached --stat)
  x = u"1"
   s.py | 2 +-
   1 file changed, 1 insertion(+), 1 deletion(-)
  $ git reset -q --hard

Where case does not count, git's spelling is the one that is staged. (Two names of one file stand in
for such a file system.)

  $ git config core.ignorecase true; ln g.py G.py
  $ burnish stage -q --hardlinks=inplace G.py; git diff --cached --name-only; staged g.py; cat G.py
  g.py
  x = "1"
  x = "1"
  $ rm G.py; git config core.ignorecase false; git reset -q --hard

A file that is no Python any more, or not yet: neither version is touched.

  $ printf 'x = u"1"\n' > p.py; git add p.py; printf 'x = u"1"\ndef (:\n' > p.py
  $ burnish stage -q p.py; staged p.py; cat p.py
  burnish: p.py:2:5: invalid syntax: '(' is never closed
  x = u"1"
  x = u"1"
  def (:
  $ git reset -q --hard; rm -f p.py

Only what has staged changes.

  $ printf '%s\n%s\n' "$old" "$old" > s.py; git add s.py
  $ burnish stage -q --staged; git diff --cached --name-only; staged g.py
  s.py
  x = u"1"
  $ git fsck --strict --no-dangling
