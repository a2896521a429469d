What attributes and line-end settings mean for `stage`; git is the judge.

Needs: git burnish-git.so

  $ git init -q . && git config user.name n && git config user.email e@x
  $ staged() { git show ":$1" | od -An -c | tr -s ' '; }
  $ file() { od -An -c "$1" | tr -s ' '; }
  $ put() { printf "$2" > "$1"; git add "$1" 2> /dev/null; }

eol=crlf: blobs have LF, files CRLF, and git sees a clean file afterwards.

  $ printf 'crlf.py text eol=crlf\nid.py ident\nenc.py working-tree-encoding=UTF-16LE\nlfs.py filter=lfs\nreq.py filter=own\ngen.py linguist-generated\noff.py burnish=off\nminus.py -burnish\nbin.py binary\n' > .gitattributes; git add .gitattributes
  $ git commit -qm attributes
  $ put crlf.py 'x = u"1"\r\ny = 2\r\n'
  $ burnish stage -q; staged crlf.py; file crlf.py; git diff --name-only; git diff-files --name-only; git status --porcelain
   x = " 1 " \n y = 2 \n
   x = " 1 " \r \n y = 2 \r \n
  A  crlf.py
  $ git commit -qm crlf

core.autocrlf: the same, and a blob that has CRLF already keeps it.

  $ git config core.autocrlf true
  $ put auto.py 'x = u"1"\r\n'
  $ git config core.autocrlf false; put kept.py 'x = u"1"\r\n'; git config core.autocrlf true
  $ burnish stage -q; staged auto.py; file auto.py; staged kept.py; file kept.py; git diff --name-only
   x = " 1 " \n
   x = " 1 " \r \n
   x = " 1 " \r \n
   x = " 1 " \r \n
  $ git config core.autocrlf input; put input.py 'x = u"1"\n'
  $ burnish stage -q; staged input.py; file input.py
   x = " 1 " \n
   x = " 1 " \n
  $ git commit -qm auto

core.safecrlf=true and mixed line ends: git would not add it, neither does burnish.

  $ git config core.autocrlf true; git config core.safecrlf true
  $ printf 'x = u"1"\n' > mixed.py; git -c core.safecrlf=false add mixed.py 2> /dev/null; printf 'x = u"1"\r\ny = 1\n' > mixed.py
  $ git add mixed.py
  fatal: LF would be replaced by CRLF in mixed.py
  [128]
  $ burnish stage mixed.py; file mixed.py
  burnish: mixed.py: left alone: line ends cannot be converted: LF would be replaced by CRLF in 'mixed.py'
  burnish: nothing to stage
   x = u " 1 " \r \n y = 1 \n
  $ git config --unset core.safecrlf; git config core.autocrlf false; git rm -qf mixed.py

ident: the id is folded in the blob, and stays as it is in the file.

  $ put id.py '# $Id: 1234 $\nx = u"1"\n'
  $ burnish stage -q id.py; staged id.py; cat id.py; git diff --name-only id.py
   # $ I d $ \n x = " 1 " \n
  # $Id: 1234 $
  x = "1"
  $ git commit -qm id

Filters would have to be run, and never are: refused, whether required or not. So are encodings.

  $ git config filter.own.clean 'touch ran; cat'; git config filter.own.required true
  $ printf 'x = u"1"\n' > req.py; printf 'x = u"1"\n' > lfs.py; blob=$(printf 'x = u"1"\n' | git hash-object -w --stdin --no-filters)
  $ for f in req.py lfs.py enc.py; do git update-index --add --cacheinfo 100644,$blob,$f; done; printf 'x = u"1"\n' | iconv -t UTF-16LE > enc.py
  $ git ls-files -s > before
  $ burnish stage req.py lfs.py enc.py; git ls-files -s | cmp - before; ls ran
  burnish: enc.py: left alone: it is stored in another encoding (attribute working-tree-encoding)
  burnish: lfs.py: left alone: a filter program rewrites it (attribute filter); diff and fix work
  burnish: req.py: left alone: a filter program rewrites it (attribute filter); diff and fix work
  burnish: nothing to stage
  ls: cannot access 'ran': No such file or directory
  [2]
  $ burnish fix -q req.py; cat req.py; ls ran
  x = "1"
  ls: cannot access 'ran': No such file or directory
  [2]

A pointer of Git LFS without the attribute.

  $ put pointer.py 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n'
  $ burnish stage -q pointer.py; git status --porcelain pointer.py
  burnish: pointer.py: left alone: it is a pointer of Git LFS
  A  pointer.py
  $ git rm -qf --cached pointer.py req.py lfs.py enc.py; rm pointer.py req.py lfs.py enc.py

Generated files and those that say so are left out; binary only tells git how to show a file.

  $ for f in gen.py off.py minus.py bin.py; do put $f 'x = u"1"\n'; done
  $ burnish stage; for f in gen.py off.py minus.py bin.py; do staged $f; done
  burnish: staged 1 edit in 1 file; working tree rewritten alike
  burnish: undo: burnish undo \d+-6 (re)
   x = u " 1 " \n
   x = u " 1 " \n
   x = u " 1 " \n
   x = " 1 " \n
  $ git fsck --strict --no-dangling
