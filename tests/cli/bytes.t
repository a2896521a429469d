Names and texts that are no UTF-8 come out of JSON twice; messages are made harmless.

  $ printf '# -*- coding: latin-1 -*-\nx = u"\351" u"a"\n' > "$(printf 'caf\351.py')"
  $ burnish check --select EP03 --output-format json -q . | python3 -c 'import json, sys, base64
  > for f in json.load(sys.stdin):
  >     print(ascii(f["file"]), base64.b64decode(f["file_bytes"]), f["column"], f["edits"][0]["start"])'
  'caf\ufffd.py' b'caf\xe9.py' 5 30
  'caf\ufffd.py' b'caf\xe9.py' 10 35
  $ burnish diff --select EP03 --name-only -q
  "caf\351.py"
  $ rm caf*; printf 'x = (' > "$(printf 'a\033[31mb.py')"
  $ burnish check -q .
  burnish: a<U+001B>[31mb.py:1:5: invalid syntax: '(' is never closed
  [3]
  $ rm a*
  $ printf '\357\273\277x = u"\303\251" + u"b"\r\n' > bom.py
  $ burnish check --select EP03 -q .
  bom.py:1:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #8faa70
  bom.py:1:12: EP03/u-prefix [*] the prefix u says nothing in Python 3  #6e82b2
  [1]
  $ burnish fix --select EP03 -qq .; od -c bom.py | head -3
  0000000 357 273 277   x       =       " 303 251   "       +       "   b
  0000020   "  \r  \n
  0000023
