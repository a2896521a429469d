"""Templates of EP03 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
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
