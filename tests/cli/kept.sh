#!/bin/sh
# What a rewritten file keeps besides its bytes: mode, attributes, access lists.
set -eu
command -v python3 >/dev/null || { echo "python3 is missing"; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export XDG_STATE_HOME="$dir/state" XDG_CONFIG_HOME="$dir/config" GIT_CEILING_DIRECTORIES="$dir"
mkdir "$dir/t"
cd "$dir/t"
exec python3 - <<'END'
import os, struct, subprocess, sys

BURNISH = os.environ["BURNISH"]
acl = struct.pack("<L", 2) + b"".join(struct.pack("<HHL", tag, perm, who) for tag, perm, who in (
    (1, 6, 0xffffffff), (2, 4, 12345), (4, 4, 0xffffffff), (16, 4, 0xffffffff), (32, 0, 0xffffffff)))
attributes = {"user.note": b"kept", "user.big": b"v" * 1500, "system.posix_acl_access": acl}


def look(name):
    info = os.lstat(name)
    return (oct(info.st_mode), info.st_uid, info.st_gid, info.st_nlink,
            {key: os.getxattr(name, key) for key in sorted(os.listxattr(name))})


def run(*words):
    done = subprocess.run((BURNISH,) + words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode:
        sys.exit("kept.sh: %s: %d: %s" % (words, done.returncode, done.stdout.decode()))


supported = []
for number, mode in enumerate((0o644, 0o600, 0o755, 0o4755, 0o2750, 0o1664)):
    name = "f%d.py" % number
    with open(name, "w") as f:
        f.write('x = u"a"\n')
    for key, value in attributes.items():
        try:
            os.setxattr(name, key, value)
            supported.append(key)
        except OSError:
            pass
    os.chmod(name, mode)
names = sorted(os.listdir("."))
before = {name: look(name) for name in names}
os.umask(0o777)
run("fix", "-q")
os.umask(0o022)
for name in names:
    if open(name).read() != 'x = "a"\n':
        sys.exit("kept.sh: %s is not rewritten" % name)
    if look(name) != before[name]:
        sys.exit("kept.sh: %s: %s instead of %s" % (name, look(name), before[name]))
run("undo", "-q")
for name in names:
    if open(name).read() != 'x = u"a"\n' or look(name) != before[name]:
        sys.exit("kept.sh: undo: %s: %s instead of %s" % (name, look(name), before[name]))
print("kept.sh: attributes that this file system knows: %s" % ", ".join(sorted(set(supported))))
END
