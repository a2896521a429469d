"""Templates of EP06 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP06/step-one": [
        ("E", "<q>[0:2:1]"),
        ("E", "<q>[::]"),
    ],
    "EP06/split-stride": [
        ("E", "<q>[0:3:2]"),
        ("E", "<q>[-3:9:2]"),
        ("S", "local[0:2:2] = [<e>]\nprint(local)"),
    ],
    "EP06/reverse-bounds": [
        ("E", "<q>[3:0:-1]"),
        ("E", "<q>[:1:-1]"),
        ("E", "<q>[-1:-3:-1]"),
        ("E", "<q>[2::-2]"),
    ],
    "EP06/list-reverse": [
        ("S", "local = local[::-1]\nprint(local)"),
        ("S", "<out> = [<e> for <x> in <s>]\n<out> = <out>[::-1]\nprint(len(<out>))"),
        ("S", "q = [1, 2]\nr = [q]\nq = q[::-1]\nprint(q, r)"),
    ],
    "EP06/for-reversed": [
        ("E", "[<e> for <x> in <q>[::-1]]"),
        ("E", "list(<q>[::-1])"),
        ("E", "sorted(local[::-1], key=t)"),
        ("S", "for <x> in <q>[::-1]:\n    print(<e>)"),
        ("S", "for <x> in local[::-1]:\n    t(<x>)\n    local.append(<e>) if len(local) < 9 else None"),
    ],
    "EP06/islice": [
        ("S", "for <x> in <q>[0:3:2]:\n    print(<e>)"),
        ("E", "[<e> for <x> in <q>[::2]]"),
        ("S", "for <x> in local[1::1]:\n    t(<x>)\n    local.append(<e>) if len(local) < 9 else None"),
    ],
}
