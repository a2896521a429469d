"""Templates of EP03 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP03/redundant-ctor": [
        ("E", "str('a')"),
        ("E", "str('a') + str()"),
        ("E", "str(<e>)"),
    ],
    "EP03/encode-literal": [
        ("E", "'a\\n'.encode('ascii')"),
        ("E", "r'\\d'.encode()"),
        ("E", "<e>.encode('utf-8')"),
    ],
    "EP03/decode-literal": [
        ("E", "b'a\\x41'.decode()"),
        ("E", "rb'\\d'.decode('ascii')"),
    ],
    "EP03/ctor-to-method": [
        ("E", "bytes('a', 'utf-8')"),
        ("E", "bytes(<e>, 'ascii')"),
        ("E", "str(b'a', 'ascii', 'replace')"),
        ("E", "str(<e>, 'ascii')"),
        ("E", "bytes(f'{<e>}', 'utf-8')"),
    ],
}
