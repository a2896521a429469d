What `fix` does with files that are not just files, and how it keeps what belongs to them.

Needs: python3

  $ old() { for f; do mkdir -p "$(dirname "$f")"; printf 'x = u"a"\n' > "$f"; done; }
  $ mkdir p out; cd p; printf '[project]\n' > pyproject.toml

Symbolic links: not followed where they are found; named, the file behind them is written and the
link stays; out of the project they are followed only on demand.

  $ old real/f.py ../out/far.py; ln -s real/f.py link.py; ln -s real folder; ln -s "$PWD/../out/far.py" far.py
  $ burnish fix; cat real/f.py ../out/far.py
  burnish: 1 edit in 1 file, 1 rule (all safe)
  burnish: undo: burnish undo \d+-1 (re)
  x = "a"
  x = u"a"
  $ old real/f.py; burnish fix -q link.py; readlink link.py; cat real/f.py
  real/f.py
  x = "a"
  $ old real/f.py; burnish fix link.py real/f.py folder/f.py
  burnish: 1 edit in 1 file, 1 rule (all safe)
  burnish: undo: burnish undo \d+-3 (re)
  $ burnish fix far.py; cat ../out/far.py
  burnish: far.py: a symbolic link leads outside; --follow-outside goes there
  burnish: 0 edits in 0 files
  x = u"a"
  $ burnish fix -q --follow-outside far.py; readlink far.py > /dev/null && cat ../out/far.py
  x = "a"
  $ rm -r real folder link.py far.py

Broken links, loops, pipes, devices, folders with such a name, sockets: noted when named, else passed by.

  $ ln -s nowhere.py broken.py; ln -s loop.py loop.py; mkfifo pipe.py; mkdir dir.py; ln -s /dev/zero device.py; old dir.py/f.py
  $ timeout 20 burnish fix -q; cat dir.py/f.py
  x = "a"
  $ old dir.py/f.py; timeout 20 burnish fix -q broken.py loop.py pipe.py device.py dir.py; cat dir.py/f.py
  burnish: broken.py: No such file or directory
  burnish: loop.py: Too many levels of symbolic links
  burnish: pipe.py: not a plain file
  burnish: device.py: not a plain file
  x = "a"
  $ rm -r *.py

A size, a depth, a NUL: not Python, or too much of it.

  $ printf 'x = u"a"\n\0' > nul.py; python3 -c 'print("x = " + "(" * 6000 + ")" * 6000)' > deep.py; python3 -c 'print("x = u\"a\" #" + "#" * (16 << 20))' > big.py; old ok.py
  $ burnish fix -q; cat ok.py; burnish diff -q nul.py
  burnish: big.py: larger than 16777216 bytes; --max-file-size allows more
  burnish: deep.py: nested deeper than 5000 levels
  burnish: nul.py:2:1: the file contains a NUL byte
  x = "a"
  burnish: nul.py:2:1: the file contains a NUL byte
  [3]
  $ rm *.py

What else belongs to a file stays: mode, group, attributes, access lists.

  $ old a.py; chmod 2751 a.py; cat > attr.txt <<'END'
  > import os, struct, sys
  > acl = struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *e) for e in (
  >     (1, 7, 2**32 - 1), (2, 4, 12), (4, 5, 2**32 - 1), (16, 5, 2**32 - 1), (32, 1, 2**32 - 1)))
  > for name, value in (("user.note", b"kept"), ("system.posix_acl_access", acl)):
  >     try:
  >         os.setxattr("a.py", name, value) if sys.argv[1] == "set" else os.getxattr("a.py", name)
  >     except OSError as e:
  >         print(e)
  > END
  $ python3 attr.txt set > before; burnish fix -q; stat -c %a a.py; python3 attr.txt get | cmp - before; cat a.py; rm attr.txt before
  2751
  x = "a"

A length that does not fit the edits, and an empty file.

  $ : > a.py; burnish fix -q; wc -c < a.py; printf '\n' > a.py; burnish fix -q; wc -c < a.py
  0
  1

Names: with every odd byte, as long as a name may be, beginning with a dash.

  $ old ./-x.py 'new
  > line.py' " blank.py" "$(printf 'high\377.py')" "$(python3 -c 'print("n" * 252 + ".py")')"; rm a.py
  $ burnish fix; cat ./*; ls -A | wc -l
  burnish: 5 edits in 5 files, 1 rule (all safe)
  burnish: undo: burnish undo \d+-8 (re)
  x = "a"
  x = "a"
  x = "a"
  x = "a"
  x = "a"
  [project]
  7
  $ old ./-x.py; burnish fix -q -- -x.py; cat ./-x.py
  x = "a"
  $ rm ./*.py
