What check prints, and its exit codes.

  $ cat > a.py <<'END'
  > x = u"a"
  > def f():
  >     y = u'b' ""u"d"
  >     return y
  > END
  $ burnish check --select EP03/u-prefix a.py
  a.py:1:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #2e38d1
  a.py:3:9: EP03/u-prefix [*] the prefix u says nothing in Python 3  #338a1a
  a.py:3:16: EP03/u-prefix [*] the prefix u says nothing in Python 3  #eb117a
  Found 3 findings: 3 fixable [*], 0 with --unsafe [~], 0 manual [-].   Try: burnish diff | burnish explain ID
  [1]
  $ burnish check --select EP03/u-prefix --exit-zero -q a.py
  a.py:1:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #2e38d1
  a.py:3:9: EP03/u-prefix [*] the prefix u says nothing in Python 3  #338a1a
  a.py:3:16: EP03/u-prefix [*] the prefix u says nothing in Python 3  #eb117a
  $ burnish check --select EP03/u-prefix -qq a.py
  [1]
  $ burnish check --select EP03/u-prefix --statistics a.py
       3  [*] EP03/u-prefix                    the prefix u says nothing in Python 3
  Found 3 findings: 3 fixable [*], 0 with --unsafe [~], 0 manual [-].   Try: burnish diff | burnish explain ID
  [1]
  $ burnish check --select EP03/u-prefix --output-format json a.py
  [
  {"file": "a.py", "line": 1, "column": 5, "end_line": 1, "end_column": 9, "rule": "EP03/u-prefix", "safety": "safe", "applied": true, "message": "the prefix u says nothing in Python 3", "id": "2e38d188e3fab52c", "scope": "", "reasons": [{"fact": "V1 since", "answer": "yes", "why": "every target version has it"}], "edits": [{"file": "a.py", "start": 4, "end": 5, "text": ""}]},
  {"file": "a.py", "line": 3, "column": 9, "end_line": 3, "end_column": 13, "rule": "EP03/u-prefix", "safety": "safe", "applied": true, "message": "the prefix u says nothing in Python 3", "id": "338a1a15e0d513c5", "scope": "f", "reasons": [{"fact": "V1 since", "answer": "yes", "why": "every target version has it"}], "edits": [{"file": "a.py", "start": 26, "end": 27, "text": ""}]},
  {"file": "a.py", "line": 3, "column": 16, "end_line": 3, "end_column": 20, "rule": "EP03/u-prefix", "safety": "safe", "applied": true, "message": "the prefix u says nothing in Python 3", "id": "eb117a0a66a87663", "scope": "f", "reasons": [{"fact": "V1 since", "answer": "yes", "why": "every target version has it"}], "edits": [{"file": "a.py", "start": 33, "end": 34, "text": " "}]}
  ]
  [1]
  $ burnish check --select EP03/u-prefix --output-format jsonl a.py | wc -l
  3

Only some of them: by line, by id.

  $ burnish check --select EP03/u-prefix --at a.py:3 -q
  a.py:3:9: EP03/u-prefix [*] the prefix u says nothing in Python 3  #338a1a
  a.py:3:16: EP03/u-prefix [*] the prefix u says nothing in Python 3  #eb117a
  [1]
  $ burnish check --select EP03/u-prefix --only 2e38d1 -q
  a.py:1:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #2e38d1
  [1]
  $ burnish check --at a.py
  burnish: --at wants FILE:LINE or FILE:LINE-LINE, not 'a.py'
  [2]
  $ burnish check --only xyz
  burnish: 'xyz' is no id of a finding: ids are up to 16 hex digits
  [2]

Nothing to report.

  $ burnish check --target-version py27 a.py
  No findings in 1 file.
  $ burnish check --ignore EP03 a.py
  No findings in 1 file.
  $ burnish check --select EP --ignore EP03/u-prefix a.py
  No findings in 1 file.
  $ burnish check --select EP03/u-prefix --ignore EP03 -q a.py
  a.py:1:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #2e38d1
  a.py:3:9: EP03/u-prefix [*] the prefix u says nothing in Python 3  #338a1a
  a.py:3:16: EP03/u-prefix [*] the prefix u says nothing in Python 3  #eb117a
  [1]
  $ burnish check --select EP03 --ignore EP03 -q a.py

Mistakes on the command line.

  $ burnish check --select EP03/u-prefx a.py
  burnish: no rule 'EP03/u-prefx' (select); did you mean EP03/u-prefix?
  [2]
  $ burnish check --selct EP03 a.py
  burnish: no option --selct; did you mean --select?
  [2]
  $ burnish check --target-version 3 a.py
  burnish: --target-version wants a version such as py38 or 3.8, not '3'
  [2]
  $ burnish check --output-format xml a.py
  burnish: --output-format is text, json or jsonl, not 'xml'
  [2]
  $ burnish check --select
  burnish: --select wants a value: --select CODES
  [2]
  $ burnish check -j x
  burnish: --jobs wants a number, not 'x'
  [2]
  $ burnish chek
  burnish: no command 'chek'; did you mean 'check'?
  [2]
  $ burnish check nosuch.py
  burnish: nosuch.py: No such file or directory
  No findings in 0 files.
  [3]

What cannot be read does not stop the rest.

  $ printf 'def (:\n' > bad.py
  $ printf 'x = "\351"\n' > latin.py
  $ printf '# @generated\nx = u"1"\n' > made.py
  $ burnish check --select EP03/u-prefix .
  burnish: bad.py:1:5: invalid syntax: '(' is never closed
  burnish: latin.py:1:1: bytes that are not valid UTF-8
  a.py:1:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #2e38d1
  a.py:3:9: EP03/u-prefix [*] the prefix u says nothing in Python 3  #338a1a
  a.py:3:16: EP03/u-prefix [*] the prefix u says nothing in Python 3  #eb117a
  Found 3 findings: 3 fixable [*], 0 with --unsafe [~], 0 manual [-]. 2 files not read. 1 left out: marked as generated.   Try: burnish diff | burnish explain ID
  [3]
