"""Templates of EP14 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP14/explicit-none": [
        ("S", "<x> = p\nif <c>:\n    return <e>"),
        ("S", "for <x> in <s>:\n    if <c>:\n        return\n    return <e>"),
        ("S", "<x> = 1\nwith Swallow():\n    return <e>"),
        ("S", "from contextlib import suppress\n<x> = 1\nwith suppress(ValueError, KeyError):\n    t(<e>)\n    return boom(1)"),
        ("S", "def stop(v):\n    raise KeyError(v)\n<x> = p\nif <c>:\n    return <e>\nelse:\n    stop(1)"),
        ("S", "<x> = p\ntry:\n    if <c>:\n        return <e>\nfinally:\n    t('f')\n# the end"),
    ],
    "EP14/truthiness-to-is-none": [
        ("S", "import re\nr = re.match(\"a\", <e2>)\nif not r:\n    t(1)\nelif r:\n    t(2)"),
        ("S", "def inner(v):\n    if v:\n        return <e2>\n    return None\nr = inner(<e>)\nif r:\n    t(r)\nprint(not r)"),
        ("S", "def inner(v):\n    if v:\n        return (v, <e2>)\nr = inner(<e>)\nt(1)\nif not r:\n    t(r)"),
        ("S", "def inner(v):\n    return [v] if v else None\nr = inner(<e>)\nif r:\n    r.pop()\nif r:\n    t(r)"),
        ("S", "import re\npattern = re.compile('[a-z]+')\nr = pattern.match(str(<e>))\nif not r:\n    r = pattern.search('1a')\nif r:\n    t(r.group())"),
        ("S", "class Thing:\n    def __init__(self, v):\n        self.v = v\ndef inner(v):\n    if v:\n        return Thing(<e2>)\n<x> = 2\nr = None\nif <c>:\n    r = inner(<e>)\nif r:\n    print('thing')\nelse:\n    print('no thing')"),
        ("S", "class Thing:\n    def __len__(self):\n        return t(0)\nclass More(Thing):\n    pass\ndef inner(v):\n    if v:\n        return More()\nr = inner(<e>)\nif r:\n    print('more')"),
        ("S", "def inner(v):\n    with Swallow():\n        return t(<e2>)\nr = inner(<e>)\nif r:\n    t(r)"),
    ],
    "EP14/none-then-raise": [
        ("S", "def inner(v, w=0):\n    if v:\n        return [v, w]\n    return None\nr = inner(<e>, <e2>)\nif r is None:\n    raise KeyError('no')\nprint(r)"),
        ("S", "<x> = 1\ndef inner(v):\n    if <c>:\n        return (v, <x>)\nr = inner(<e>)\nif r is None:\n    raise ValueError(<x>)\nif (n := inner(v=<x>)) is None:\n    raise ValueError(<x>)\nprint(r, n)"),
        ("S", "def inner(v, p):\n    for i in v:\n        if i:\n            return [i]\n    p = t(<e2>)\nr = 0\nr = inner(p, local)\nif not r:\n    raise ValueError(f'{p!r} {len(local)}')\nt(r)"),
        ("S", "def inner(v):\n    try:\n        <x> = v\n    except ValueError:\n        return {}\n    else:\n        if <c>:\n            return\n    return {v: <e2>}\nfor <x> in <s>:\n    r = inner(<x>)\n    if r is None:\n        raise ValueError('%s' % <x>) from None\n    t(r)"),
        ("S", "r = n = 'old'\ndef inner(v):\n    t(r)\n    if v:\n        return (<e2>, n)\ntry:\n    r = inner(<e>)\n    if r is None:\n        raise KeyError(n)\nexcept KeyError as n:\n    print(type(n), <f>)\nprint(r)"),
        ("S", "def inner(ValueError):\n    if ValueError:\n        return [1]\nr = inner(<e>)\nif r is None:\n    raise ValueError('v')\nprint(r)"),
    ],
    "EP14/redundant-none": [
        ("S", "<x> = p\nif <c>:\n    return None\nt(1)"),
        ("S", "t(1)\nreturn None"),
        ("S", "<x> = p\nif <c>:\n    return None\nelif t(1):\n    return\nt(<e>)\nreturn None"),
    ],
}
