Which files a run looks at.

  $ mkdir -p pkg/build pkg/.venv pkg/env deep/inner/.git
  $ for f in pkg/a.py pkg/b.pyi pkg/build/c.py pkg/.venv/d.py pkg/env/e.py deep/inner/f.py pkg/g.txt; do printf 'x = u"a"\n' > $f; done
  $ touch pkg/env/pyvenv.cfg
  $ ln -s . pkg/loop; ln -s a.py pkg/link.py; mkfifo pkg/pipe.py
  $ printf '#!/usr/bin/env python3\nx = u"a"\n' > pkg/script; chmod +x pkg/script
  $ burnish diff --select EP03 --name-only -q
  pkg/a.py
  pkg/script
  $ burnish diff --select EP03 --name-only -q pkg/build pkg/link.py pkg/a.py ./pkg/a.py
  pkg/a.py
  pkg/build/c.py
  $ burnish diff --select EP03 --name-only -q --exclude '*.pyi' --extend-exclude pkg/build
  pkg/.venv/d.py
  pkg/a.py
  pkg/script
  $ burnish diff --select EP03 --name-only -q --extend-exclude 'pkg/**' pkg
  $ burnish diff --select EP03 --name-only -q pkg/g.txt
  pkg/g.txt
  $ printf 'pkg/a.py\0pkg/build/c.py\0' | burnish diff --select EP03 --name-only -q --files0-from=-
  pkg/a.py
  pkg/build/c.py
  $ echo pkg/a.py > list; burnish diff --select EP03 --name-only -q @list
  pkg/a.py
  $ burnish check -q --max-file-size 4b pkg/a.py
  burnish: pkg/a.py: larger than 4 bytes; --max-file-size allows more
  [3]
  $ burnish check -q --max-file-size lots pkg/a.py
  burnish: --max-file-size wants a size such as 500 KiB or 16 MiB, up to 1 GiB, not 'lots'
  [2]
  $ burnish check pkg/pipe.py
  burnish: pkg/pipe.py: not a plain file
  No findings in 0 files.
  [3]

The number of threads changes nothing.

  $ burnish diff --select EP03 -q -j1 > one; burnish diff --select EP03 -q -j7 > seven; cmp one seven
