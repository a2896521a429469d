What the repository ignores is left out; what it tracks is not.

Needs: git burnish-git.so

  $ git init -q . && git config user.name n && git config user.email e@x
  $ mkdir -p build gen/deep src
  $ for f in build/tracked.py build/loose.py gen/deep/forced.py gen/loose.py src/a.py src/b_pb2.py; do printf 'x = u"a"\n' > $f; done
  $ printf 'gen/\n*_pb2.py\n' > .gitignore
  $ git add -f build/tracked.py gen/deep/forced.py src/a.py .gitignore
  $ burnish diff --select EP03 --name-only -q
  build/tracked.py
  gen/deep/forced.py
  src/a.py
  $ cd src; burnish diff --select EP03 --name-only -q; cd ..
  src/a.py
  $ burnish diff --select EP03 --name-only -q src/b_pb2.py
  src/b_pb2.py
  $ burnish diff --select EP03 --name-only -q --extend-exclude gen
  build/tracked.py
  src/a.py
  $ burnish diff --select EP03 --name-only -q --no-respect-gitignore
  gen/deep/forced.py
  gen/loose.py
  src/a.py
  src/b_pb2.py
  $ printf 'respect-gitignore = false\n' > burnish.toml
  $ burnish diff --select EP03 --name-only -q
  gen/deep/forced.py
  gen/loose.py
  src/a.py
  src/b_pb2.py
