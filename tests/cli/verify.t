`burnish commit --verify`: edits that break the tests are found, left out and remembered.
Needs: git burnish-git.so

  $ git config --global user.name N; git config --global user.email n@example.org
  $ mkdir -p $HOME/.config/burnish; printf '[verify]\njobs = 1\n' >$HOME/.config/burnish/burnish.toml
  $ git init -q shop; cd shop
  $ printf 'price = u"7"\nname = u"tea"\n' >a.py
  $ printf 'price = u"7"\nname = u"tea"\n\n\ndef total(n):\n    return n * 2\n' >b.py
  $ cat >test.py <<'END'
  > import unittest
  > class Shop(unittest.TestCase):
  >     def test_price(self):
  >         with open('b.py') as file: self.assertIn('price = u', file.read())
  >     def test_name(self):
  >         with open('a.py') as file: self.assertIn('tea', file.read())
  > unittest.main()
  > END
  $ git add .; git commit -qm base

Four edits, one of which the tests do not like. The same code in another file is not meant.

  $ burnish commit --select EP03 --branch one --verify 'python3 test.py'
  burnish: baseline tests ok \([0-9.]* s\) (re)
  burnish: EP03/u-prefix: the tests fail, looking for the guilty among 4 edits
  burnish: quarantined b.py:1 EP03/u-prefix (c35ae7): test_price (__main__.Shop.test_price) fails
  burnish: EP03/u-prefix: 1 bad, 3 kept, after 5 runs
  EP03/u-prefix                    3 edits    2 files  verify ok  [0-9a-f]{7} (re)
  burnish: 7 test runs
  burnish: left out: 1 edit in quarantine (burnish explain c35ae7 shows the log, --retry proposes it again)
  burnish: undo: burnish undo [0-9]{8}-[0-9]+   \(refs/heads/one was at [0-9a-f]{7}\) (re)
  [4]

What was left out is in the quarantine. A second run knows it, and all results.

  $ git log -1 --format=%B one | git interpret-trailers --parse | sed 's/Burnish-\(Base\|Version\): .*/Burnish-\1: .../'
  Burnish-Rule: EP03/u-prefix
  Burnish-Edits: 3
  Burnish-Version: ...
  Burnish-Base: ...
  Burnish-Verify: python3 test.py (0)
  Burnish-Left-Out: c35ae7764bf6432a 'b.py'
  Burnish-Replay: burnish commit --select EP03/u-prefix
  $ burnish commit --select EP03 --branch two --verify 'python3 test.py'
  burnish: baseline tests ok (in an earlier run)
  EP03/u-prefix                    3 edits    2 files  verify ok  [0-9a-f]{7} (re)
  burnish: left out: 1 edit in quarantine (burnish explain c35ae7 shows the log, --retry proposes it again)
  burnish: undo: burnish undo [0-9]{8}-[0-9]+   \(refs/heads/two was at [0-9a-f]{7}\) (re)
  $ git diff one two
  $ burnish commit --replay one | cut -c 12-
  same  refactor(EP03): the prefix u says nothing in Python 3

Without tests it is left out just as well, until the code around it changes or --retry is given.

  $ burnish commit --select EP03 --branch three --dry-run
  EP03/u-prefix                    3 edits    2 files  (not made)
  burnish: left out: 1 edit in quarantine (burnish explain c35ae7 shows the log, --retry proposes it again)
  $ burnish commit --select EP03 --branch four --retry --dry-run
  EP03/u-prefix                    4 edits    2 files  (not made)
  $ sed -i 's/tea/coffee/' b.py; git commit -qam coffee
  $ burnish commit --select EP03 --branch five --dry-run
  EP03/u-prefix                    4 edits    2 files  (not made)
  $ git reset -q --hard HEAD~1

`burnish explain` shows the log.

  $ id=$(sed -n 's/^{"id": "\([0-9a-f]*\)".*/\1/p' .git/burnish/quarantine.json)
  $ burnish explain $id b.py | grep -v "| "
  b.py:1:9: EP03/u-prefix [*]  #c35ae7  rewritten by diff and fix
      the prefix u says nothing in Python 3
      yes    V1 since: every target version has it
      -price = u"7"
      +price = "7"
       name = u"tea"
  
  b.py:1: EP03/u-prefix  #c35ae7764bf6432a  quarantined: the tests fail with it
      $ python3 test.py
      fails: test_price (__main__.Shop.test_price)

Of two equal pieces of code in one place, the first may go and the second stay: the second is
known again when it has become the first.

  $ printf 'def f(g):\n    g(u"a")\n    g(u"a")\n' >c.py; git add c.py; git commit -qm twice
  $ burnish commit --select EP03 --branch six --verify 'test "$(tail -n 1 c.py)" = "    g(u\"a\")"' c.py
  burnish: baseline tests ok \([0-9.]* s\) (re)
  burnish: EP03/u-prefix: the tests fail, looking for the guilty among 2 edits
  burnish: quarantined c.py:3 EP03/u-prefix (551c1d): the tests fail (exit 1)
  burnish: EP03/u-prefix: 1 bad, 1 kept, after 3 runs
  EP03/u-prefix                    1 edit     1 file   verify ok  [0-9a-f]{7} (re)
  burnish: 5 test runs
  burnish: left out: 1 edit in quarantine (burnish explain 551c1d shows the log, --retry proposes it again)
  burnish: undo: burnish undo [0-9]{8}-[0-9]+   \(refs/heads/six was at [0-9a-f]{7}\) (re)
  [4]
  $ burnish commit --ref six --select EP03 --verify 'test "$(tail -n 1 c.py)" = "    g(u\"a\")"' c.py
  burnish: baseline tests ok (in an earlier run)
  burnish: left out: 1 edit in quarantine (burnish explain 551c1c shows the log, --retry proposes it again)
  burnish: nothing to commit

Where tests fail already, no other may fail. What does not tell which ones is refused.

  $ sed -i 's/tea/chai/' test.py; git commit -qam 'a test that fails'
  $ burnish commit --select EP03 --branch seven --verify 'python3 test.py'
  burnish: 1 of 2 tests fail on the untouched commit: no other may fail
  EP03/u-prefix                    4 edits    3 files  verify ok  [0-9a-f]{7} (re)
  burnish: 3 test runs
  burnish: left out: 2 edits in quarantine (burnish explain c35ae7 shows the log, --retry proposes them again)
  burnish: undo: burnish undo [0-9]{8}-[0-9]+   \(refs/heads/seven was at [0-9a-f]{7}\) (re)
  $ burnish commit --select EP03 --branch eight --verify 'python3 test.py -f 2>/dev/null'
  burnish: 2 test runs
  burnish: `python3 test.py -f 2>/dev/null` fails on the untouched commit already (exit 1), and its output does not tell which tests fail: ; nothing was committed
  [4]
  $ burnish commit --select EP03 --branch eight --verify 'no-such-program'
  burnish: 2 test runs
  burnish: `no-such-program` fails on the untouched commit already (exit 127), and its output does not tell which tests fail: sh: 1: no-such-program: not found; nothing was committed
  [4]

Settings come from the project's file, the command only with --trust-config.

  $ printf '[verify]\ncommand = "touch $HOME/ran; test ! -e stop"\ntimeout = 1\nretries = 0\n' >burnish.toml
  $ git add .; git commit -qm config
  $ burnish commit --select EP03 --dry-run a.py; test ! -e $HOME/ran
  EP03/u-prefix                    2 edits    1 file   (not made)
  $ burnish commit --select EP03 --dry-run --trust-config a.py; ls $HOME/ran | wc -l
  burnish: baseline tests ok \([0-9.]* s\) (re)
  EP03/u-prefix                    2 edits    1 file   verify ok  (not made)
  burnish: 2 test runs
  1
  $ burnish commit --select EP03 --branch nine --verify 'sleep 5' a.py
  burnish: 1 test run
  burnish: `sleep 5` fails on the untouched commit already (not done after 1 s: verify.timeout), and its output does not tell which tests fail: ; nothing was committed
  [4]
  $ burnish commit --select EP03 --branch nine --verify 'grep -q u.7 a.py || sleep 5' a.py
  burnish: baseline tests ok \([0-9.]* s\) (re)
  burnish: EP03/u-prefix: the tests fail, looking for the guilty among 2 edits
  burnish: quarantined a.py:1 EP03/u-prefix (c35ae7): the tests are not done after 1 s: verify.timeout
  burnish: EP03/u-prefix: 1 bad, 1 kept, after 3 runs
  EP03/u-prefix                    1 edit     1 file   verify ok  [0-9a-f]{7} (re)
  burnish: 4 test runs
  burnish: left out: 1 edit in quarantine (burnish explain c35ae7 shows the log, --retry proposes it again)
  burnish: undo: burnish undo [0-9]{8}-[0-9]+   \(refs/heads/nine was at [0-9a-f]{7}\) (re)
  [4]

In the copies git answers as in a clone, and what is done there stays there.

  $ git tag -m one v1
  $ burnish commit -q --select EP03 --branch ten --verify 'git describe >$HOME/said; git status --porcelain >>$HOME/said; git tag v2; git commit -qam x; git branch b; true' a.py | wc -l
  1
  $ cat $HOME/said; git tag; git branch --list b
  v1
   M a.py
  v1

Nothing is left behind.

  $ git worktree list | wc -l; git status --porcelain; ls .git/burnish
  1
  lock
  quarantine.json
  undo
  verified
  $ git fsck --strict --no-dangling
