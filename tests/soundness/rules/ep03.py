"""Templates of EP03 for the rule fuzzer; ../templates.py explains the holes."""

# No process is started: what matters is how the arguments arrive.
POPEN = "import subprocess\nclass Recorder:\n    def __init__(self, *a, **k):\n        print(a, sorted(k.items()))\n"

TEMPLATES = {
    "EP03/six-text": [
        ("S", "import six\nprint([isinstance(v, six.string_types) for v in (<e2>, 'a', b'a')], six.unichr(65))"),
        ("S", "import six as s6\n<x> = s6.text_type(<e>)\nprint(<x>, s6.binary_type, s6.string_types + (int,))"),
        ("S", "from six import text_type, string_types as strings\nfor text in (<e>, 'a'):\n    print(isinstance(text, (strings, text_type)), issubclass(str, strings), type(text) is text_type)"),
        ("S", "import six\nstr = 5\nprint(six.text_type is type(''), str)"),
        ("S", "import six\nsix.text_type = int\nprint(six.text_type(<e2>))"),
        ("S", "import six\nprint(f\"{six.text_type('a')=} {six.string_types!r}\")"),
    ],
    "EP03/future-unicode": [
        ("H", "from __future__ import unicode_literals\n---\nprint(<e>, u'a', 'b')"),
        ("H", "'''doc'''\nfrom __future__ import unicode_literals\n---\nprint(globals().get('__doc__'), <e>)"),
        ("H", "from __future__ import unicode_literals\n'no doc'\n---\nprint(globals().get('__doc__'))"),
        ("H", "from __future__ import unicode_literals, division\n---\nprint(3 / 2, division.mandatory, <e>)"),
        ("H", "from __future__ import (division,\n    unicode_literals)\n---\nprint(3 / 2, <e>)"),
        ("H", "from __future__ import unicode_literals as ul\n---\nprint(ul.optional)"),
        ("H", "from __future__ import unicode_literals\n---\nprint(unicode_literals.optional, <e>)"),
        ("H", "# -*- coding: utf-8 -*-\nfrom __future__ import division; from __future__ import unicode_literals\n---\nprint(<e>)"),
    ],
    "EP03/text-kwarg": [
        ("S", "import subprocess\nprint(subprocess.run(['true'], universal_newlines=True, stdout=-1).stdout)"),
        ("S", "import subprocess\nprint(type(subprocess.check_output(['echo', 'a'], universal_newlines=<e2>)))"),
        ("S", "from subprocess import Popen\nwith Popen(['echo', 'a'], stdout=-1, universal_newlines=<c>, close_fds=True) as child:\n    print(type(child.stdout.read()), child.universal_newlines, bool(child.text_mode))"),
        ("S", "import subprocess\nmore = {'text': False}\nprint(subprocess.call(['true'], universal_newlines=t(0), **more))"),
        ("S", "import subprocess as sp\nprint(sp.check_call(['true'], text=<e2>, universal_newlines=True))"),
        ("S", POPEN + "r = Recorder(1, universal_newlines=True)\nsubprocess.call(['true'], universal_newlines=[<e>][:1])"),
    ],
    "EP03/redundant-ctor": [
        ("E", "str('a')"),
        ("E", "str('a') + str()"),
        ("E", "str(<e>)"),
        ("E", "str(object='a').upper() + str('a' 'b')"),
        ("S", "str('text')\nprint(f.__doc__)"),
    ],
    "EP03/u-prefix": [
        ("E", "u'a' + u''u\"\""),
        ("E", "f\"{u'a'} {u'a'=}\""),
        ("E", "[u'a', U\"b\" u'''c''' 'd', (<e>, u'')]"),
        ("S", "def inner():\n    u'doc'\nprint(inner.__doc__, u'a'if <c> else u'b')"),
        ("S", "print(u'%s' % (<e>,)); r = {u'a': u'b'}[u'a']\nprint(r, u'a' in(u'a',))"),
    ],
    "EP03/decode-helper": [
        ("S", "<x> = b'a'\nr = <e>\nif isinstance(<x>, bytes):\n    <x> = <x>.decode('ascii')\nr = r.decode('ascii') if isinstance(r, bytes) else r\nprint(<x>, r)"),
        ("S", "<x> = b'a'\nhold = lambda: <x>\nif isinstance(<x>, bytes):\n    <x> = <x>.decode()\nr = p if not isinstance(p, bytes) else p.decode()\nprint(hold(), r)"),
    ],
    "EP03/open-mode": [
        ("E", "open('/dev/null', 'rt').read()"),
        ("E", "open(mode='r', file='/dev/null').read()"),
        ("E", "open('/dev/null', 't+r').read()"),
        ("E", "open('/dev/null', 'rt', <e>).read()"),
        ("E", "open('/dev/null', mode='wt', encoding='ascii').write(<e>)"),
    ],
    "EP03/encode-literal": [
        ("E", "'a\\n'.encode('ascii')"),
        ("E", "r'\\d'.encode()"),
        ("E", "<e>.encode('utf-8')"),
        ("E", "('a' 'b\\u0041' r'\\u').encode(errors='strict')"),
        ("E", "'\\N{DIGIT ONE}\\0\\177\\200'.encode('latin-1')"),
        ("E", "f\"{'a'.encode()=} {'a'.encode()!r}\""),
        ("S", "<x> = 'ab'.encode(encoding='ascii')if <c> else <e>\nprint(<x>)"),
        ("S", "<x> = {'k'.encode('u8'): <e>}\nprint('k'.encode()in <x>, 'a' 'b'.encode('latin1') + rb'c')"),
    ],
    "EP03/decode-literal": [
        ("E", "b'a\\x41'.decode()"),
        ("E", "rb'\\d'.decode('ascii')"),
        ("E", "(b'a'b'\\u0041' rb'\\u').decode('utf-8', 'strict')"),
        ("S", "b'a'.decode()\nprint(f.__doc__)"),
    ],
    "EP03/ctor-to-method": [
        ("E", "bytes('a', 'utf-8')"),
        ("E", "bytes(<e>, 'ascii')"),
        ("E", "str(b'a', 'ascii', 'replace')"),
        ("E", "str(<e>, 'ascii')"),
        ("E", "bytes(f'{<e>}', 'utf-8')"),
        ("E", "str(b'a' * 2, errors=<e>)"),
        ("E", "bytes('a' * 2, encoding=<e>)"),
    ],
}
