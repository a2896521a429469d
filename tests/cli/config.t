Settings from files.

Needs: git burnish-git.so

  $ mkdir -p src/tests && git init -q
  $ printf 'x = u"a"\n' | tee src/a.py > src/tests/t.py
  $ cat > pyproject.toml <<'END'
  > [project]
  > requires-python = ">=3.9"
  > [tool.burnish]
  > select = ["EP03"]
  > [tool.burnish.per-file-ignores]
  > "**/tests/**" = ["EP03"]
  > END
  $ burnish check
  src/a.py:1:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #2e38d1
  Found 1 finding: 1 fixable [*], 0 with --unsafe [~], 0 manual [-].   Try: burnish diff | burnish explain ID
  [1]
  $ cd src
  $ burnish check -q
  a.py:1:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #2e38d1
  [1]
  $ cd ..
  $ burnish check --isolated -q --select EP03
  src/a.py:1:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #2e38d1
  src/tests/t.py:1:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #2e38d1
  [1]
  $ burnish check -q --config /dev/null --select EP03 src/a.py
  burnish: /dev/null: not a plain file
  [2]

burnish.toml beside it wins; what it extends comes first.

  $ printf 'extend = "base.toml"\n' > burnish.toml
  $ printf 'select = ["EP03"]\nextend-exclude = ["tests"]\n' > base.toml
  $ burnish check -q
  src/a.py:1:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #2e38d1
  [1]
  $ printf 'target-version = "py27"\n' > burnish.toml
  $ burnish check -q --select EP03
  $ burnish check -q --select EP03 --target-version 3.9
  src/a.py:1:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #2e38d1
  src/tests/t.py:1:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #2e38d1
  [1]

Mistakes name file, line and remedy.

  $ printf '\nselet = ["EP"]\n' > burnish.toml; burnish check
  burnish: burnish.toml:2: no setting 'selet'; did you mean select?
  [2]
  $ printf 'select = "EP"\n' > burnish.toml; burnish check
  burnish: burnish.toml:1: select wants a list of strings, this is a string
  [2]
  $ printf 'select = ["EP", 3]\n' > burnish.toml; burnish check
  burnish: burnish.toml:1: select wants a list of strings, this is a whole number
  [2]
  $ printf 'target-version = "python3"\n' > burnish.toml; burnish check
  burnish: burnish.toml:1: target-version wants a version such as "py38" or "3.8"
  [2]
  $ printf 'select = ["EP"]\nselect = []\n' > burnish.toml; burnish check
  burnish: burnish.toml:2: this key has a value already
  [2]
  $ printf 'select = [\n' > burnish.toml; burnish check
  burnish: burnish.toml:1: not valid TOML
  [2]
  $ printf 'select = ["EP99"]\n' > burnish.toml; burnish check
  burnish: burnish.toml:1: no rule 'EP99'; `burnish rules` lists them
  [2]
  $ printf 'extend = "../x.toml"\n' > burnish.toml; touch ../x.toml; burnish check
  burnish: burnish.toml:1: extend names a file outside the repository
  [2]
  $ printf 'extend = "burnish.toml"\n' > burnish.toml; burnish check
  burnish: burnish.toml:1: files extend each other in a circle
  [2]

It is looked for from the folder of the run up to the repository's root, no further; a repository in
another has its own. What is no plain file is not waited for.

  $ rm -r ./*; printf 'x = u"a"\n' > a.py; mkdir in; cp a.py in; printf 'selet = 1\n' > ../burnish.toml
  $ burnish check -q
  a.py:1:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #2e38d1
  in/a.py:1:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #2e38d1
  [1]
  $ git init -q in; printf 'selet = 1\n' > burnish.toml; cd in; burnish check -q; cd ..; burnish check -q
  a.py:1:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #2e38d1
  burnish: burnish.toml:1: no setting 'selet'; did you mean select?
  [2]
  $ rm burnish.toml ../burnish.toml; mkfifo burnish.toml setup.cfg; ln -s /dev/zero pyproject.toml; timeout 20 burnish check -q a.py; rm burnish.toml setup.cfg pyproject.toml
  a.py:1:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #2e38d1

The nearer file wins, and burnish.toml over pyproject.toml; the user's own counts least.

  $ mkdir -p "$HOME/.config/burnish"; printf 'ignore = ["EP03"]\n' > "$HOME/.config/burnish/burnish.toml"; burnish check -q a.py
  $ printf '[tool.burnish]\nignore = []\n' > pyproject.toml; burnish check -q a.py
  a.py:1:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #2e38d1
  [1]
  $ printf 'ignore = ["EP03"]\n' > burnish.toml; burnish check -q a.py; burnish check -q --isolated a.py
  a.py:1:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #2e38d1
  [1]
