"""Templates of EP57 for the rule fuzzer; ../templates.py explains the holes."""

TEMPLATES = {
    "EP57/set-trace-to-breakpoint": [
        ("S", "import pdb; pdb.set_trace()"),
        ("S", "import pdb\nif <c>:\n    pdb.set_trace()\nprint(<e>)"),
        ("S", "from pdb import set_trace as stop\nfor <x> in <s>:\n    stop()"),
        ("S", "import pdb as debugger\ntry:\n    <x> = <e>\nfinally:\n    debugger.set_trace()\nprint(debugger is not None)"),
        ("S", "import pdb\nbreakpoint = print\npdb.set_trace()"),
        ("S", "import pdb, sys\nsys.breakpointhook = print\npdb.set_trace()"),
        ("S", "import pdb\n<x> = pdb.set_trace() or <e>\nprint(<x>)"),
        ("S", "import pdb\npdb.set_trace = t\npdb.set_trace(<e2>)"),
        ("S", "def g(pdb):\n    pdb.set_trace()\ntry:\n    g(<e2>)\nexcept AttributeError:\n    print('no debugger')"),
        ("S", "import pdb\npdb.set_trace(header='here')"),
    ],
}
