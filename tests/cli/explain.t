The page of a rule, a finding, a line.

  $ burnish explain EP03/u-prefix
  EP03/u-prefix  [*] safe
  Needs Python 3.3.
  Related: ruff UP025, pyupgrade
  
    - name = u"caf\u00e9"
    + name = "caf\u00e9"
  
  In Python 3 every string literal is text, the prefix says nothing. Works on each
  piece of an implicit concatenation and on docstrings; where two literals would run
  together a blank keeps them apart: `""u""` becomes `"" ""`. Left alone where the code
  must still run on Python 2.
  $ burnish explain EP3
  burnish: no rule 'EP3' (select); `burnish rules` lists them
  [2]
  $ burnish explain EP01
  burnish: EP01 has no rules yet; `burnish rules` lists what there is
  [2]
  $ burnish explain
  burnish: explain what? EP07, EP07/map-lambda, an id, or FILE:LINE
  [2]
  $ printf 'x = u"a"\n' > a.py
  $ burnish explain a.py:1 --select EP03
  a.py:1:5: EP03/u-prefix [*]  #2e38d1  rewritten by diff and fix
      the prefix u says nothing in Python 3
      yes    V1 since: every target version has it
      -x = u"a"
      +x = "a"
  $ burnish explain 2e38d1 --select EP03
  a.py:1:5: EP03/u-prefix [*]  #2e38d1  rewritten by diff and fix
      the prefix u says nothing in Python 3
      yes    V1 since: every target version has it
      -x = u"a"
      +x = "a"
  $ burnish explain ffff0000 --select EP03
  burnish: no finding with the id ffff0000 below here; `burnish check` lists them
  [2]
  $ burnish explain a.py:2 --select EP03
  No rule has anything to say about this place.
  $ burnish version
  burnish 0.1.0
