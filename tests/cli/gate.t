`burnish commit --verify`: what can be told without a test run is told without one.
Needs: git python3 burnish-git.so burnish-planted

  $ planted=$(dirname "$(readlink -f "$(command -v burnish)")")/burnish-planted
  $ git config --global user.name N; git config --global user.email n@example.org
  $ mkdir -p $HOME/.config/burnish; printf '[verify]\njobs = 1\nretries = 0\n' >$HOME/.config/burnish/burnish.toml
  $ git init -q -b main r; cd r
  $ printf 'print(end="")\nprint(end="!")\nx = u"a"\n' >a.py
  $ printf 'def f():\n    print(end="")\n    return dict(a=1)\n' >b.py
  $ printf 'x = 1 + 2\ny = [None]\nz = [1]\n' >c.py
  $ git add .; git commit -qm base

Text that the grammar allows and the compiler does not: every edit is found, none is tested.

  $ $planted commit --select EP03,EP91/keyword-twice --branch one --verify 'echo run >>$HOME/runs'
  burnish: baseline tests ok \([0-9.]* s\) (re)
  EP03/u-prefix                    1 edit     1 file   verify ok  [0-9a-f]{7} (re)
  burnish: quarantined a\.py:1 EP91/keyword-twice \(11d109\): Python 3\.[0-9]+ cannot compile it: SyntaxError: keyword argument repeated: end \(line 1\) (re)
  burnish: quarantined a\.py:2 EP91/keyword-twice \(787b6f\): Python 3\.[0-9]+ cannot compile it: SyntaxError: keyword argument repeated: end \(line 2\) (re)
  burnish: quarantined b\.py:2 EP91/keyword-twice \(fbb361\): Python 3\.[0-9]+ cannot compile it: SyntaxError: keyword argument repeated: end \(line 2\) (re)
  burnish: quarantined b\.py:3 EP91/keyword-twice \(e20011\): Python 3\.[0-9]+ cannot compile it: SyntaxError: keyword argument repeated: a \(line 3\) (re)
  burnish: 2 test runs
  burnish: left out: 4 edits in quarantine (burnish explain 11d109 shows the log, --retry proposes them again)
  burnish: undo: burnish undo [0-9]{8}-[0-9]+   \(refs/heads/one was at [0-9a-f]{7}\) (re)
  [4]
  $ wc -l <$HOME/runs; git diff --stat main one
  2
   a.py | 2 +-
   1 file changed, 1 insertion(+), 1 deletion(-)
  $ id=$(sed -n 's/^{"id": "\([0-9a-f]*\)".*/\1/p' .git/burnish/quarantine.json | head -n 1)
  $ $planted explain $id a.py | sed -n '/quarantined/,$p'
  a.py:1: EP91/keyword-twice  #11d1092f18d55333  quarantined: no test was needed to see it
      \| Python 3\.[0-9]+ cannot compile it: SyntaxError: keyword argument repeated: end \(line 1\) (re)

Rules that undo each other or never end.

  $ $planted commit --select EP91/plus-back-and-forth,EP91/list-grows --branch two --verify 'echo run >>$HOME/runs2'
  burnish: baseline tests ok \([0-9.]* s\) (re)
  burnish: c.py: still changing after 50 rounds; run burnish again
  burnish: c.py: rules undo each other: EP91/plus-back-and-forth; kept the first one's text
  burnish: c.py: rules undo each other: EP91/plus-back-and-forth; kept the first one's text
  burnish: quarantined c.py:1 EP91/plus-back-and-forth (637715): a second run would rewrite its result again
  burnish: c.py: still changing after 50 rounds; run burnish again
  burnish: c.py: still changing after 50 rounds; run burnish again
  burnish: quarantined c.py:2 EP91/list-grows (c37a9e): a second run would rewrite its result again
  burnish: 1 test run
  burnish: left out: 2 edits in quarantine (burnish explain 637715 shows the log, --retry proposes them again)
  burnish: nothing to commit
  [4]
  $ cat $HOME/runs2; git rev-parse -q --verify two
  run
  [1]

Edits that hold are kept beside those that do not, in one file and one commit.

  $ printf 'print(end="")\nx = u"a"\nprint(sep="")\ny = u"b"\nz = 1 + 2\n' >d.py; git add d.py; git commit -qm d
  $ $planted commit --per file --select EP03,EP91/keyword-twice,EP91/plus-back-and-forth --branch three --verify 'echo run >>$HOME/runs3' d.py
  burnish: baseline tests ok \([0-9.]* s\) (re)
  burnish: d.py: rules undo each other: EP91/plus-back-and-forth; kept the first one's text
  burnish: d.py: rules undo each other: EP91/plus-back-and-forth; kept the first one's text
  burnish: quarantined d\.py:1 EP91/keyword-twice \(11d109\): Python 3\.[0-9]+ cannot compile it: SyntaxError: keyword argument repeated: end \(line 1\) (re)
  burnish: quarantined d\.py:3 EP91/keyword-twice \(c9b493\): Python 3\.[0-9]+ cannot compile it: SyntaxError: keyword argument repeated: sep \(line 3\) (re)
  burnish: d.py: rules undo each other: EP91/plus-back-and-forth; kept the first one's text
  burnish: d.py: rules undo each other: EP91/plus-back-and-forth; kept the first one's text
  burnish: quarantined d.py:5 EP91/plus-back-and-forth (637715): a second run would rewrite its result again
  burnish: d.py: rules undo each other: EP91/plus-back-and-forth; kept the first one's text
  burnish: d.py: rules undo each other: EP91/plus-back-and-forth; kept the first one's text
  d.py                             2 edits    1 file   verify ok  [0-9a-f]{7} (re)
  burnish: d.py: rules undo each other: EP91/plus-back-and-forth; kept the first one's text
  burnish: d.py: rules undo each other: EP91/plus-back-and-forth; kept the first one's text
  burnish: 2 test runs
  burnish: left out: 3 edits in quarantine (burnish explain 11d109 shows the log, --retry proposes them again)
  burnish: undo: burnish undo [0-9]{8}-[0-9]+   \(refs/heads/three was at [0-9a-f]{7}\) (re)
  [4]
  $ git show three:d.py; wc -l <$HOME/runs3
  print(end="")
  x = "a"
  print(sep="")
  y = "b"
  z = 1 + 2
  2
  $ $planted commit --replay three 2>/dev/null | cut -c 12-
  same  refactor(EP03): the prefix u says nothing in Python 3
  $ $planted commit --per file --select EP03,EP91/keyword-twice,EP91/plus-back-and-forth --ref three --verify true d.py
  burnish: baseline tests ok \([0-9.]* s\) (re)
  burnish: d.py: rules undo each other: EP91/plus-back-and-forth; kept the first one's text
  burnish: d.py: rules undo each other: EP91/plus-back-and-forth; kept the first one's text
  burnish: 1 test run
  burnish: left out: 3 edits in quarantine (burnish explain 11d109 shows the log, --retry proposes them again)
  burnish: nothing to commit

A file for another Python is not judged; a Python that is too old judges nothing.

  $ printf 'print u"a"\nexec "1"\n' >old.py; git add old.py; git commit -qm old
  $ burnish commit -q --migrate-from py2 --select EP03 --branch four --verify true old.py
  EP03/u-prefix                    1 edit     1 file   verify ok  [0-9a-f]{7} (re)
  $ burnish commit --target-version py399 --select EP03 --branch five --verify true a.py
  burnish: baseline tests ok (in an earlier run)
  burnish: no Python was found that could compile the results: only the tests judge them
  EP03/u-prefix                    1 edit     1 file   verify ok  [0-9a-f]{7} (re)
  burnish: 1 test run
  burnish: undo: burnish undo [0-9]{8}-[0-9]+   \(refs/heads/five was at [0-9a-f]{7}\) (re)

verify.python names another one, where programs are trusted.

  $ printf '#!/bin/sh\ntouch "$HOME/asked"\nexec python3 "$@"\n' >$HOME/python; chmod +x $HOME/python
  $ rm -f $HOME/asked; printf '[verify]\npython = "%s"\n' "$HOME/python" >burnish.toml
  $ burnish commit -q --select EP03 --branch six --verify true a.py; test ! -e $HOME/asked
  EP03/u-prefix                    1 edit     1 file   verify ok  [0-9a-f]{7} (re)
  $ burnish commit -q --select EP03 --trust-config --branch seven --verify true a.py; test -e $HOME/asked
  EP03/u-prefix                    1 edit     1 file   verify ok  [0-9a-f]{7} (re)

Without --verify no program is run, so nothing is compiled.

  $ $planted commit -q --select EP91/keyword-twice --retry --branch eight a.py
  EP91/keyword-twice               2 edits    1 file   [0-9a-f]{7} (re)
