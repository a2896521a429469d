What the program makes of a file.

  $ printf 'def f(x):\n    y = x\n    return y\n' > a.py
  $ burnish debug flow a.py:f | head -n 3
  digraph flow {
      node [shape=box fontname=monospace];
      b0 [label="0 entry\lstore x\lread x\lstore y\lread y\l"];
  $ burnish debug flow f a.py | head -n 1
  digraph flow {
  $ burnish debug relations a.py
  ["use", 1, 6, "x", 134217728]
  ["use", 2, 4, "y", 134217728]
  ["reach", 2, 8, "x", []]
  ["use", 2, 8, "x", 8589934592]
  ["order", 3, 4, 2, 2]
  ["reach", 3, 11, "y", [2, 4, 2, 1]]
  ["use", 3, 11, "y", 16384]
  $ burnish debug flow a.py:g
  burnish: a.py:0:0: no function 'g'
  [2]
  $ printf 'import os\nclass _C:\n    def m(self): pass\nos.system("ls")\n' > m.py
  $ burnish debug module m.py
  ["exports", "os"]
  ["plain", 1, 0, 1, 9]
  ["hierarchy", 2]
  ["descendants", 2]
  ["next", 2, 0, "m", 3]
  ["slow", 4, 0, 4, 15, "process", 1]
  $ burnish debug versions | head -n 2
  ["same-order", "dict-display", 306, 307]
  ["same-order", "dict-display", 306, 308]
  $ burnish debug lemmas | sed -n '1p;$p'
  ["lemma", "index-is-iteration", ["sequence", "unmutated", "same-loop"], "indexing from 0 to len gives what iteration gives"]
  ["model", "join"]
