The patch is what fix writes.

  $ mkdir -p 'sub dir'
  $ printf 'x = u"a"\r\ny = 2' > 'sub dir/crlf.py'
  $ printf 'x = u"a"\ny = u"b"\n' > a.py
  $ burnish diff --select EP03 > p.patch
  burnish: 3 edits in 2 files, 1 rule (all safe)
  $ cat p.patch | tr '\r' '^'
  diff --git a/a.py b/a.py
  index ad0eee60612aa5e2bac4339ab27ad84bbbbcfc3b..2a4027c4d23d852f3faca74fd7d4b1fc334f4411 100644
  --- a/a.py
  +++ b/a.py
  @@ -1,2 +1,2 @@
  -x = u"a"
  -y = u"b"
  +x = "a"
  +y = "b"
  diff --git a/sub dir/crlf.py b/sub dir/crlf.py
  index 79d61fddaceb6ec992fe7af4750c10223eb1eccd..b3790353766067ad2f99fdddbcddaa8a970ecb9a 100644
  --- a/sub dir/crlf.py	
  +++ b/sub dir/crlf.py	
  @@ -1,2 +1,2 @@
  -x = u"a"^
  +x = "a"^
   y = 2
  \ No newline at end of file
  $ burnish diff --select EP03 --exit-code -q >/dev/null
  [1]
  $ burnish diff --select EP03 --annotate -q -U0 a.py
  # burnish 0.1.0
  diff --git a/a.py b/a.py
  index ad0eee60612aa5e2bac4339ab27ad84bbbbcfc3b..2a4027c4d23d852f3faca74fd7d4b1fc334f4411 100644
  --- a/a.py
  +++ b/a.py
  @@ -1,2 +1,2 @@  [EP03/u-prefix safe 2e38d1, EP03/u-prefix safe 6e82b2]
  -x = u"a"
  -y = u"b"
  +x = "a"
  +y = "b"
  $ burnish diff --select EP03 --stat -q
   a.py            | 4 ++--
   sub dir/crlf.py | 2 +-
   2 files changed, 3 insertions(+), 3 deletions(-)
  $ burnish diff --select EP03 --name-only -q
  a.py
  sub dir/crlf.py
  $ burnish diff --select EP03 --name-only -z -q | tr '\0' '!'
  a.py!sub dir/crlf.py!
  $ burnish diff --select EP03 --src-prefix x/ --dst-prefix y/ -q a.py | head -4
  diff --git x/a.py y/a.py
  index ad0eee60612aa5e2bac4339ab27ad84bbbbcfc3b..2a4027c4d23d852f3faca74fd7d4b1fc334f4411 100644
  --- x/a.py
  +++ y/a.py
  $ burnish diff --select EP03 --output-format json -q a.py
  [
  {"file": "a.py", "line": 1, "column": 5, "end_line": 1, "end_column": 9, "rule": "EP03/u-prefix", "safety": "safe", "applied": true, "message": "the prefix u says nothing in Python 3", "id": "2e38d188e3fab52c", "scope": "", "reasons": [{"fact": "V1 since", "answer": "yes", "why": "every target version has it"}], "edits": [{"file": "a.py", "start": 4, "end": 5, "text": "", "old": "u", "blob": "ad0eee60612aa5e2bac4339ab27ad84bbbbcfc3b"}]},
  {"file": "a.py", "line": 2, "column": 5, "end_line": 2, "end_column": 9, "rule": "EP03/u-prefix", "safety": "safe", "applied": true, "message": "the prefix u says nothing in Python 3", "id": "6e82b2b5364e5f37", "scope": "", "reasons": [{"fact": "V1 since", "answer": "yes", "why": "every target version has it"}], "edits": [{"file": "a.py", "start": 13, "end": 14, "text": "", "old": "u", "blob": "ad0eee60612aa5e2bac4339ab27ad84bbbbcfc3b"}]}
  ]
  $ burnish diff --select EP03 -q -o q.patch && cmp p.patch q.patch

  $ cp -r . ../copy
  $ burnish fix --select EP03
  burnish: 3 edits in 2 files, 1 rule (all safe)
  burnish: undo: burnish undo [0-9]{8}-1 (re)
  $ (cd ../copy && patch -s -p1 < p.patch)
  $ diff -r . ../copy
  $ burnish diff --select EP03 --exit-code
  burnish: 0 edits in 0 files
  $ burnish fix --select EP03 --exit-non-zero-on-fix
  burnish: 0 edits in 0 files

Standard input comes out as it went in when it cannot be parsed.

  $ printf 'x = u"a"' | burnish fix --select EP03 -q -
  x = "a"
  $ printf 'x = (' | burnish fix -q --stdin-filename some.py -
  burnish: some.py:1:5: invalid syntax: '(' is never closed
  x = (
  [3]
  $ printf '' | burnish fix -q -

A full disk is an error, a reader that has seen enough is none.

  $ printf 'x = u"a"\n' > a.py
  $ test ! -c /dev/full || { burnish diff --select EP03 -q a.py > /dev/full; test $? = 6; }
  burnish: cannot write to standard output
  $ { burnish diff --select EP03 -q a.py; echo $? >&2; } | true
  0
