"""Templates of EP05 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP05/zero-start": [
        ("E", "<q>[0:2]"),
        ("E", "<q>[0:t(2)]"),
        ("E", "<q>[0:3:2]"),
        ("E", "<q>[0:]"),
        ("E", "('x%s' % (<e>,))[0:2]"),
        ("E", "'{}.'.format(<e>)[0:2]"),
    ],
    "EP05/len-end": [
        ("E", "<q>[1:len(<q>)]"),
        ("E", "args[t(1):len(args)]"),
    ],
    "EP05/len-minus": [
        ("E", "<q>[len(<q>) - 1]"),
        ("E", "<q>[len(<q>) - 2:]"),
        ("E", "<q>[:len(<q>) - 1]"),
    ],
    "EP05/full-slice-copy": [
        ("E", "<q>[:]"),
        ("E", "local[:]"),
    ],
    "EP05/del-full-slice": [
        ("S", "del local[:]\nprint(local)"),
        ("S", "<x> = list(<s>)\ndel <x>[:]\nprint(<x>)"),
    ],
    "EP05/prefix-suffix": [
        ("S", "<x> = f'{p}z'\nprint(<x>[1:] if <x>.startswith('[') else <x>)"),
        ("S", "y = 'az'[<e2> and 1:]\n<x> = f'{p}z'\nif <x>.startswith(y):\n    <x> = <x>[len(y):]\nprint(<x>)"),
        ("S", "y = 'az'[1:]\n<x> = f'{p}z'\nif y:\n    <x> = <x>[:-len(y)] if <x>.endswith(y) else <x>\nprint(<x>)"),
        ("S", "<x> = f'{p}z'\nif <x>.startswith('['):\n    <x> = <x>[1:]\nprint(<x>)"),
        ("S", "<x> = f'{<e2>}'\nif <x>.endswith('e'):\n    <x> = <x>[:-1]\nprint(<x>)"),
    ],
}
