"""Templates of EP05 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP05/zero-start": [
        ("E", "<q>[0:2]"),
        ("E", "<q>[0:t(2)]"),
        ("E", "<q>[0:3:2]"),
        ("E", "<q>[0:]"),
        ("S", "local[0:2] = [<e>]\ndel local[0x0:1]\nprint(local)"),
        ("S", "<x> = list(<s>)\nprint(<x>[0:t(1)], <x>[0:-1:1], [<e>][0:9])"),
        ("E", "('x%s' % (<e>,))[0:2]"),
        ("E", "'{}.'.format(<e>)[0:2]"),
    ],
    "EP05/len-end": [
        ("E", "<q>[1:len(<q>)]"),
        ("E", "args[t(1):len(args)]"),
        ("E", "local[local.pop():len(local)]"),
        ("E", "local[(w := 1):len(local):2]"),
        ("S", "<x> = list(<s>)\nprint(<x>[<e2> and 0:len(<x>)])"),
        ("S", "<x> = list(<s>)\n<x>[1:len(<x>)] = [<e>]\nprint(<x>)"),
        ("E", "glob[rebind() and 0:len(glob)]"),
    ],
    "EP05/len-minus": [
        ("E", "<q>[len(<q>) - 1]"),
        ("E", "<q>[len(<q>) - 2:]"),
        ("E", "<q>[:len(<q>) - 1]"),
        ("E", "<q>[len(<q>) - 1::-1]"),
        ("E", "[<q>[len(<q>) - 2::-1], <q>[:len(<q>) - 2:2], <q>[1:len(<q>) - 1]]"),
        ("E", "[x[len(x) - 2:len(x) - 1] for x in ([], [1], [1, 2], local)]"),
        ("S", "<x> = list(<s>)\nprint([<x>[len(<x>) - 2:], <x>[1:len(<x>) - 2], <x>[len(<x>) - 1:2:-1]])"),
        ("S", "<x> = list(<s>)\nprint(<x>[len(<x>) - 1:<x>.append(<e>)], <x>[<x>.append(3) or 0:len(<x>) - 1])"),
        ("E", "local[local.append(7) or 0:len(local) - 1]"),
        ("E", "local[len(local) - 1:local.pop()]"),
    ],
    "EP05/full-slice-copy": [
        ("E", "<q>[:]"),
        ("E", "local[:]"),
        ("S", "<x> = list(<s>)\nprint(<x>[:], <x>[:] is <x>, [<e>][:])"),
        ("S", "for <x> in local[:]:\n    local.append(<e>) if len(local) < 9 else None\nprint(len(local))"),
    ],
    "EP05/del-full-slice": [
        ("S", "del local[:]\nprint(local)"),
        ("S", "<x> = list(<s>)\ndel <x>[:]\nprint(<x>)"),
        ("S", "keep = <x> = [<e>]\nif <c>:\n    del <x>[:]\nprint(keep, <x>)"),
        ("S", "del p[:], local[:]\nprint(p, local)"),
    ],
    "EP05/prefix-suffix": [
        ("S", "<x> = f'{p}z'\nprint(<x>[1:] if <x>.startswith('[') else <x>)"),
        ("S", "y = 'az'[<e2> and 1:]\n<x> = f'{p}z'\nif <x>.startswith(y):\n    <x> = <x>[len(y):]\nprint(<x>)"),
        ("S", "y = 'az'[1:]\n<x> = f'{p}z'\nif y:\n    <x> = <x>[:-len(y)] if <x>.endswith(y) else <x>\nprint(<x>)"),
        ("S", "<x> = f'{p}z'\nif <x>.startswith('['):\n    <x> = <x>[1:]\nprint(<x>)"),
        ("S", "<x> = f'{<e2>}'\nif <x>.endswith('e'):\n    <x> = <x>[:-1]\nprint(<x>)"),
    ],
}
