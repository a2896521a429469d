"""Run library tests and watch what functions do with their arguments.

    summary_run.py "build/dev/burnish debug facts" TEST_MODULE...

The program says of functions what they do with an argument that is a builtin
container (A6), which function a call runs (P6), and which attributes only
__init__ sets (A5). A profile function compares: a container that is not said to be
changed has the same elements when the function returns; one that is neither kept nor returned
has no more references than before; a call of that name from that line runs the function that
starts in that line; an attribute is set by __init__ alone; what a name of a closed group
(A4) holds is held by nobody else when the function returns. Prints each contradiction and a
summary; exits 1 when there is one.
"""
import gc
import sys

from hook import finish, report, rows, run_tests

FACTS = sys.argv[1].split()
READS, ITERATES, MUTATES, KEEPS, RETURNS, CALLS = 1, 2, 4, 8, 16, 32
CONTAINERS = (list, dict, set, bytearray)
known = {}  # file -> (line of def -> [(name, bits)], (line, callee's name) -> lines of defs)
once = {}  # file -> class name -> names
# test_xml_etree changes the list from a method of its elements while they are gone through.
EXPLAINED = {('extend', 'elements')}
count = {'arguments': 0, 'calls': 0, 'stores': 0, 'private objects': 0}
stack = []


def facts_of(path):
    if path in known:
        return known[path]
    params, callees, attributes, private = {}, {}, {}, {}
    facts = rows(FACTS, path)
    for at, name, bits in facts.get('param', ()):
        params.setdefault(at, []).append((name, bits))
    for at, name in facts.get('private', ()):
        private.setdefault(at, []).append(name)
    for first, _, last, _, name, line in facts.get('callee', ()):
        for at in range(first, last + 1):
            callees.setdefault((at, name), set()).add(line)
    for _, owner, name in facts.get('once', ()):
        attributes.setdefault(owner, set()).add(name)
    known[path] = params, callees, private
    if attributes:
        once[path] = attributes
    return known[path]


def snapshot(value):
    if type(value) is dict:
        return [(id(k), id(v)) for k, v in value.items()]
    return [id(v) for v in value] if type(value) is not bytearray else bytes(value)


def entered(frame):
    code = frame.f_code
    params = facts_of(code.co_filename)[0]
    caller = frame.f_back
    watched = []
    if caller is not None and caller.f_code.co_filename == code.co_filename:
        lines = facts_of(code.co_filename)[1].get((caller.f_lineno, code.co_name))
        if lines and len(lines) == 1:
            count['calls'] += 1
            # a builtin in the same line may run another function of that name
            if code.co_firstlineno not in lines and (caller.f_lineno, code.co_name) not in shared(
                    code.co_filename):
                report((code.co_filename, caller.f_lineno, code.co_name),
                       'ran the one in line %d' % code.co_firstlineno)
    for name, bits in params.get(code.co_firstlineno, ()):
        if name not in code.co_varnames[:code.co_argcount + code.co_kwonlyargcount]:
            continue
        value = frame.f_locals.get(name)
        if type(value) in CONTAINERS and len(value) < 1000:
            count['arguments'] += 1
            watched.append((name, bits, value, snapshot(value), sys.getrefcount(value)))
    stack.append((frame, watched))


# What belongs to the frame itself: loops, views, comprehensions, the frame of a generator.
OWN = 'iterator', 'items', 'keys', 'values', 'cell', 'generator', 'coroutine'
texts = {}


def shared(path):
    """Lines in which a name occurs more than once: (line, name)."""
    if path not in texts:
        found = set()
        with open(path, 'rb') as f:
            for n, line in enumerate(f.read().decode('utf-8', 'replace').splitlines(), 1):
                words = line.replace('(', ' ( ').replace('.', ' . ').split()
                for word in words:
                    if words.count(word) > 1:
                        found.add((n, word))
        texts[path] = found
    return texts[path]


def check_private(frame):
    """Nobody but the frame, and iterators over it, holds what its private names hold."""
    names = facts_of(frame.f_code.co_filename)[2].get(frame.f_code.co_firstlineno, ())
    local = frame.f_locals if names else {}
    for name in names:
        value = local.get(name)
        if type(value) not in CONTAINERS:
            continue
        count['private objects'] += 1
        held = sum(v is value for v in local.values())
        if sys.getrefcount(value) <= 2 * held + 2:
            continue
        others = [r for r in gc.get_referrers(value) if r is not frame and r is not local and
                  not type(r).__name__.endswith(OWN)]
        if others:
            report((frame.f_code.co_filename, frame.f_code.co_firstlineno, name),
                   'is held by a ' + type(others[0]).__name__)


def left(frame, result):
    check_private(frame)
    while stack and stack[-1][0] is not frame:
        if not any(f is frame for f, _ in stack):
            return
        stack.pop()
    if not stack:
        return
    _, watched = stack.pop()
    for name, bits, value, before, references in watched:
        where = frame.f_code.co_filename, frame.f_code.co_firstlineno, name
        explained = (frame.f_code.co_name, name) in EXPLAINED
        if not bits & MUTATES and snapshot(value) != before and not explained:
            report(where, 'has changed')
        if not bits & RETURNS and result is value:
            report(where, 'is returned')
        # the name itself may be gone by now, so there may be fewer
        if not bits & (KEEPS | RETURNS) and sys.getrefcount(value) > references + 1:
            report(where, 'is kept')


def profile(frame, event, arg):
    sys.setprofile(None)
    try:
        if event == 'call':
            entered(frame)
            if frame.f_code.co_name != '__init__':
                return
            owner = frame.f_locals.get(frame.f_code.co_varnames[0]) \
                if frame.f_code.co_argcount else None
            guard(frame.f_code.co_filename, type(owner))
        elif event == 'return':
            left(frame, arg)
    finally:
        sys.setprofile(profile)


guarded = set()


def guard(path, owner):
    """Watch the stores of a class whose attributes are said to be set once."""
    names = set()
    for base in owner.__mro__:
        names |= once.get(path, {}).get(base.__name__, set()) if base.__module__ == owner.__module__ \
            else set()
    if not names or owner in guarded or '__setattr__' in owner.__dict__:
        return
    guarded.add(owner)

    def __setattr__(self, name, value):
        if name in names:
            count['stores'] += 1
            if sys._getframe(1).f_code.co_name != '__init__':
                report((path, owner.__name__, name), 'is set by ' + sys._getframe(1).f_code.co_name)
        object.__setattr__(self, name, value)

    try:
        owner.__setattr__ = __setattr__
    except TypeError:
        pass


def stop():
    sys.setprofile(None)
    stack.clear()


run_tests(sys.argv[2:], lambda: sys.setprofile(profile), stop)
finish(count)
