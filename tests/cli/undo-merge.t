`undo --merge`: a run is taken back though the file was edited since.

  $ printf 'a = u"1"\nb = 2\nc = 3\nd = 4\n' > m.py
  $ printf 'a = u"1"\nb = 2\n' > touched.py
  $ burnish fix -q --select EP03
  $ printf 'a = "1"\nb = 2\nc = 3\nd = 44\n' > m.py
  $ printf 'a = "1"  # mine\nb = 2\n' > touched.py
  $ burnish undo
  burnish: m.py: changed since, left alone (--merge keeps the changes where it can)
  burnish: touched.py: changed since, left alone (--merge keeps the changes where it can)
  burnish: took back .*: 0 files restored (re)
  [3]
  $ cat m.py
  a = "1"
  b = 2
  c = 3
  d = 44
  $ id=$(burnish undo --list | awk 'NR == 1 { print $1 }')
  $ burnish undo --merge $id
  burnish: m.py: changed since; merged
  burnish: touched.py: cannot be merged: later changes touch what the run rewrote
  burnish: touched.py: changed since, left alone
  burnish: took back .*: 1 file restored; to redo: burnish undo .* (re)
  [3]
  $ cat m.py touched.py
  a = u"1"
  b = 2
  c = 3
  d = 44
  a = "1"  # mine
  b = 2

An undo is a run like others: taken back, the rewrite is there again, and so is the edit.

  $ burnish undo -q $(burnish undo --list | awk 'END { print $1 }')
  $ cat m.py
  a = "1"
  b = 2
  c = 3
  d = 44

Nobody's bytes are lost when the record is one that lacks the new text.

  $ printf 'a = u"1"\nb = 2\nc = 3\n' > m.py
  $ burnish fix -q --select EP03 m.py
  $ printf 'a = "1"\nb = 2\nc = 33\n' > m.py
  $ rm state/burnish/*/undo/*/*.new ../state/burnish/*/undo/*/*.new 2>/dev/null
  [1]
  $ burnish undo --merge
  burnish: m.py: cannot be merged: the record does not keep what the run wrote
  burnish: m.py: changed since, left alone
  burnish: took back .*: 0 files restored (re)
  [3]
  $ cat m.py
  a = "1"
  b = 2
  c = 33
