The options of `stage`, seen through git.

Needs: git burnish-git.so

  $ git init -q . && git config user.name n && git config user.email e@x
  $ show() { echo "HEAD: $(git show HEAD:$1 | tr '\n' ';') index: $(git show :$1 | tr '\n' ';') file: $(tr '\n' ';' < $1)"; }
  $ fresh() { git reset -q --hard; printf 'a = u"1"\nb = 2\nc = 3\nd = 4\ne = 5\n' > f.py; git add f.py; git commit -qm base --allow-empty; }
  $ fresh

By default each version is rewritten by itself. `--from=head` rewrites only what is committed.

  $ edit() { printf 'a = u"1"\nb = 2\nc = u"staged"\nd = 4\ne = 5\n' > f.py; git add f.py; printf 'a = u"1"\nb = 2\nc = u"staged"\nd = 4\ne = u"not"\n' > f.py; }
  $ edit; burnish stage -q f.py; show f.py
  HEAD: a = u"1";b = 2;c = 3;d = 4;e = 5; index: a = "1";b = 2;c = "staged";d = 4;e = 5; file: a = "1";b = 2;c = "staged";d = 4;e = "not";
  $ fresh; edit; burnish stage --from=head f.py; show f.py
  burnish: staged 1 edit in 1 file; working tree rewritten alike
  burnish: undo: burnish undo \d+-2 (re)
  HEAD: a = u"1";b = 2;c = 3;d = 4;e = 5; index: a = "1";b = 2;c = u"staged";d = 4;e = 5; file: a = "1";b = 2;c = u"staged";d = 4;e = u"not";
  $ burnish undo -q; show f.py
  HEAD: a = u"1";b = 2;c = 3;d = 4;e = 5; index: a = u"1";b = 2;c = u"staged";d = 4;e = 5; file: a = u"1";b = 2;c = u"staged";d = 4;e = u"not";

Where your changes touch the rewritten lines, `--from=head` leaves the file alone.

  $ fresh; printf 'a = u"1" \nb = 2\n' > f.py
  $ burnish stage --from=head f.py; show f.py
  burnish: f.py: left alone: changes of yours touch what would be rewritten
  burnish: nothing to stage
  HEAD: a = u"1";b = 2;c = 3;d = 4;e = 5; index: a = u"1";b = 2;c = 3;d = 4;e = 5; file: a = u"1" ;b = 2;

`--from=worktree` is `git add` after `fix`; unstaged changes need `--all`.

  $ fresh; edit; burnish stage --from=worktree f.py
  burnish: f.py: left alone: it has unstaged changes; --all stages them as well
  burnish: nothing to stage
  [5]
  $ burnish stage --from=worktree --all f.py; show f.py; git diff --stat
  burnish: staged 3 edits in 1 file; working tree rewritten alike
  burnish: undo: burnish undo \d+-4 (re)
  HEAD: a = u"1";b = 2;c = 3;d = 4;e = 5; index: a = "1";b = 2;c = "staged";d = 4;e = "not"; file: a = "1";b = 2;c = "staged";d = 4;e = "not";
  $ burnish undo -q; show f.py
  HEAD: a = u"1";b = 2;c = 3;d = 4;e = 5; index: a = u"1";b = 2;c = u"staged";d = 4;e = 5; file: a = u"1";b = 2;c = u"staged";d = 4;e = u"not";
  $ burnish stage --all
  burnish: --all goes with --from=worktree; nothing was staged
  [2]
  $ burnish stage --from=there
  burnish: --from is index, head or worktree, not 'there'; nothing was staged
  [2]

Files that have both kinds of changes can be left out; the working tree can be left alone.

  $ burnish stage --skip-partial
  burnish: f.py: left alone: it has unstaged changes
  burnish: nothing to stage
  $ burnish stage --index-only-clean
  burnish: f.py: left alone: it has unstaged changes
  burnish: nothing to stage
  $ fresh; burnish stage --staged-only f.py; show f.py
  burnish: staged 1 edit in 1 file; the working tree is as it was, so git diff shows them reversed
  burnish: undo: burnish undo \d+-6 (re)
  HEAD: a = u"1";b = 2;c = 3;d = 4;e = 5; index: a = "1";b = 2;c = 3;d = 4;e = 5; file: a = u"1";b = 2;c = 3;d = 4;e = 5;

Untracked files: only when asked for by name, with their content or only their name.

  $ fresh; printf 'n = u"new"\n' > new.py; printf 'i = u"intent"\n' > intent.py; chmod +x new.py
  $ burnish stage
  burnish: staged 1 edit in 1 file; working tree rewritten alike
  burnish: 2 files not tracked, left alone
  burnish: undo: burnish undo \d+-7 (re)
  $ burnish stage new.py
  burnish: new.py: left alone: not tracked; --add stages it, too
  burnish: nothing to stage
  burnish: 1 file not tracked, left alone
  $ burnish stage --add new.py; git status --porcelain; git ls-files -s new.py; cat new.py
  burnish: staged 1 edit in 1 file; working tree rewritten alike
  burnish: undo: burnish undo \d+-8 (re)
  M  f.py
  A  new.py
  ?? intent.py
  100755 a3a35ec121f0d509de538349b76babec5e166183 0	new.py
  n = "new"
  $ burnish undo -q; git status --porcelain; cat new.py
  M  f.py
  ?? intent.py
  ?? new.py
  n = u"new"
  $ burnish undo -q $(burnish undo --list | awk 'END { print $1 }'); git status --porcelain; cat new.py
  M  f.py
  A  new.py
  ?? intent.py
  n = "new"
  $ git rm -q --cached new.py; rm new.py
  $ burnish stage --intent intent.py; git status --porcelain; cat intent.py; git diff
  burnish: staged the name of 1 file
  burnish: undo: burnish undo \d+-11 (re)
  M  f.py
   A intent.py
  i = "intent"
  diff --git a/intent.py b/intent.py
  new file mode 100644
  index 0000000..1155d61
  --- /dev/null
  +++ b/intent.py
  @@ -0,0 +1 @@
  +i = "intent"
  $ burnish undo -q; git status --porcelain; cat intent.py
  M  f.py
  ?? intent.py
  i = u"intent"
  $ burnish undo -q $(burnish undo --list | awk 'END { print $1 }'); git status --porcelain; cat intent.py
  M  f.py
   A intent.py
  i = "intent"

A file of which only the name is added: its working tree version is rewritten, or all of it staged.

  $ burnish undo -q > /dev/null 2>&1; git reset -q; git add -N intent.py
  $ burnish stage intent.py; git status --porcelain; cat intent.py
  burnish: intent.py: only its name is added; --add stages its content, too
  burnish: staged nothing; 1 file rewritten in the working tree
  burnish: undo: burnish undo \d+-15 (re)
   M f.py
   A intent.py
  i = "intent"
  $ burnish stage --add intent.py; git status --porcelain; git show :intent.py
  burnish: staged 0 edits in 1 file
  burnish: undo: burnish undo \d+-16 (re)
   M f.py
  A  intent.py
  i = "intent"
  $ burnish undo -q; git status --porcelain; cat intent.py
   M f.py
   A intent.py
  i = "intent"
  $ git reset -q; rm intent.py
  $ printf '*.gen.py\n' > .gitignore; printf 'g = u"g"\n' > x.gen.py
  $ burnish stage --add x.gen.py; git status --porcelain
  burnish: x.gen.py: left alone: ignored by git; git add -f adds it nevertheless
  burnish: nothing to stage
  burnish: 1 file not tracked, left alone
   M f.py
  ?? .gitignore

Standard input cannot be staged; what is not there is said.

  $ printf 'x = u"1"\n' | burnish stage --add -
  burnish: what is staged are files, not standard input; nothing was staged
  [2]
  $ burnish stage -q nothing.py; burnish stage -q --sparse nothing.py
  burnish: nothing.py: No such file or directory
  burnish: nothing.py: neither a file nor in the index
  [3]

In a repository without any commit or index.

  $ git init -q ../empty; cd ../empty; printf 'x = u"1"\n' > x.py
  $ burnish stage --add x.py; git status --porcelain; git show :x.py; git fsck --strict
  burnish: staged 1 edit in 1 file; working tree rewritten alike
  burnish: undo: burnish undo \d+-1 (re)
  A  x.py
  x = "1"
  notice: HEAD points to an unborn branch (master)
  notice: No default references
  $ burnish undo -q; git status --porcelain; cat x.py
  ?? x.py
  x = u"1"
