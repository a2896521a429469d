What `fix` refuses to write, and the options that let it.

  $ fresh() { rm -rf *.py; printf 'x = u"a"\n' > $1; }
  $ fresh a.py; chmod 444 a.py
  $ burnish fix -q a.py
  burnish: a.py: not written: the file is read-only (--force-readonly writes it)
  [5]
  $ burnish fix -q --force-readonly a.py; cat a.py; stat -c %a a.py
  x = "a"
  444
  $ burnish undo -q; cat a.py; stat -c %a a.py
  x = u"a"
  444
  $ fresh a.py; ln a.py b.py
  $ burnish fix -q a.py
  burnish: a.py: not written: the file has several names (--hardlinks=break or =inplace)
  [5]
  $ burnish fix -q --hardlinks=inplace a.py; cat a.py b.py; stat -c %h a.py
  x = "a"
  x = "a"
  2
  $ burnish undo -q; cat a.py b.py; stat -c %h a.py
  x = u"a"
  x = u"a"
  2
  $ fresh a.py; ln a.py b.py
  $ burnish fix -q --hardlinks break a.py; cat a.py b.py; stat -c %h a.py
  x = "a"
  x = u"a"
  1
  $ burnish fix -q --hardlinks keep b.py
  burnish: --hardlinks is refuse, break or inplace, not 'keep'
  [2]

With --atomic=all one file that cannot be written keeps all others from it.

  $ fresh a.py; fresh2() { printf 'x = u"a"\n' > $1; }; fresh2 b.py; chmod 444 b.py
  $ burnish fix -q --atomic=all
  burnish: b.py: the file is read-only (--force-readonly writes it); nothing was written
  [5]
  $ cat a.py
  x = u"a"
  $ burnish fix -q --atomic=file
  burnish: b.py: not written: the file is read-only (--force-readonly writes it)
  [5]
  $ cat a.py
  x = "a"

Records for `undo`: as many as asked for, or none.

  $ for i in 1 2 3 4; do fresh a.py; burnish fix -q --undo-keep 2 --fsync off; done
  $ burnish undo --list | wc -l
  2
  $ printf 'undo-keep = 1\n' > burnish.toml
  $ fresh a.py; burnish fix -q; burnish undo --list | wc -l
  1
  $ rm burnish.toml; fresh a.py; burnish fix --no-undo
  burnish: 1 edit in 1 file, 1 rule (all safe)
  $ burnish undo --list | wc -l
  1
  $ burnish fix -q --undo-keep 0
  burnish: --undo-keep keeps at least 1; --no-undo keeps none
  [2]
  $ burnish fix -q --fsync sometimes; fresh a.py
  burnish: --fsync is batch or off, not 'sometimes'
  $ burnish undo --list
  .* fix .* burnish fix -q (re)

A second run waits for the first, if asked to.

  $ lock=$(echo ../state/burnish/*/lock)
  $ flock $lock sleep 2 & sleep 0.3
  $ burnish fix -q
  burnish: another burnish run \(pid [0-9]+\) is active; nothing was written (re)
  [5]
  $ burnish fix -q --wait 20; cat a.py
  x = "a"
