"""Try what src/sema/library_reviewed.c says about the standard library.

    reviewed_run.py [--every]      --every: under every Python 3.8+ in ~/.pyenv, too

Each function is called with arguments of subclasses where it takes them: results and
variables must be exactly of the kinds in the table. Arguments that a function is said to look
at only must be what they were, and nobody may hold them after the call; the same goes for what
it iterates, unless it does so lazily. Names that this Python lacks are skipped. Exits 1 when
something is wrong.
"""
import datetime
import glob
import hashlib
import hmac
import importlib
import io
import os
import pathlib
import random
import re
import struct
import subprocess
import sys
import threading
import types
import uuid
import zlib

TABLE = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                     '../../src/sema/library_reviewed.c')
ITERATOR = object()
KINDS = {'BN_T_NONE': type(None), 'BN_T_BOOL': bool, 'BN_T_INT': int, 'BN_T_FLOAT': float,
         'BN_T_STR': str, 'BN_T_BYTES': bytes, 'BN_T_LIST': list, 'BN_T_TUPLE': tuple,
         'BN_T_DICT': dict, 'BN_T_GENERATOR': types.GeneratorType, 'BN_T_ITERATOR': ITERATOR,
         'BN_T_MATCH': type(re.match('', '')), 'BN_T_PATTERN': type(re.compile(''))}


class S(str):
    pass


class B(bytes):
    pass


class I(int):
    pass


class F(float):
    pass


class L(list):
    pass


class T(tuple):
    pass


FILE = S(os.path.abspath(__file__))
FOLDER = S(os.path.dirname(FILE))
CALLS = {  # arguments of one or more calls
    'base64.b16encode': [(B(b'a'),)],
    'base64.b64decode': [(B(b'YWJj'),), (S('YWJj'),), (S(''),)],
    'base64.b64encode': [(B(b'abc'),), (B(b''),)],
    'base64.urlsafe_b64encode': [(B(b'abc'),), (B(b''),)],
    'binascii.crc32': [(B(b''),), (b'a', I(3))],
    'binascii.hexlify': [(B(b''),)],
    'binascii.unhexlify': [(B(b''),), (S('00'),)],
    'fnmatch.filter': [(L([S('a')]), S('*'))],
    'fnmatch.fnmatch': [(S('a'), S('*'))],
    'fnmatch.fnmatchcase': [(S('a'), S('*')), (B(b'a'), B(b'b'))],
    'fnmatch.translate': [(S(''),), (S('*a'),), (S('a'),)],
    'gc.collect': [()], 'gc.isenabled': [()],
    'getopt.getopt': [(L([S('a')]), S('')), ([], '')],
    'glob.glob': [(S('x*'),)],
    'inspect.getmembers': [(int,)],
    'inspect.isbuiltin': [(len,), (1,)], 'inspect.isclass': [(int,), (1,)],
    'inspect.isfunction': [(len,)], 'inspect.ismethod': [(1,)], 'inspect.ismodule': [(1,)],
    'itertools.accumulate': [([1],)], 'itertools.chain': [([1],)],
    'itertools.combinations': [([1], 1)], 'itertools.combinations_with_replacement': [([1], 1)],
    'itertools.compress': [([1], [1])], 'itertools.count': [(I(1),)], 'itertools.cycle': [([1],)],
    'itertools.dropwhile': [(bool, [1])], 'itertools.filterfalse': [(bool, [1])],
    'itertools.groupby': [([1],)], 'itertools.islice': [([1], 1)],
    'itertools.permutations': [([1],)], 'itertools.product': [([1],)],
    'itertools.repeat': [(1,)], 'itertools.starmap': [(bool, [[1]])],
    'itertools.takewhile': [(bool, [1])], 'itertools.tee': [([1],)],
    'itertools.zip_longest': [([1],)], 'itertools.pairwise': [([1],)],
    'itertools.batched': [([1], 1)],
    'keyword.iskeyword': [(S('if'),)],
    'marshal.dumps': [(1,)],
    'math.acosh': [(F(1.5),), (True,)], 'math.atanh': [(F(.5),), (False,)],
    'math.dist': [((1,), (2,)), ((F(1),), (F(1),)), ((), ())],
    'math.factorial': [(I(0),), (I(1),), (True,), (I(5),)],
    'math.frexp': [(F(1),)], 'math.modf': [(F(1),)],
    'math.fsum': [([],), ([F(1)],), ([I(1)],)],
    'math.hypot': [(F(1), F(2)), (I(3), I(4))],
    'math.isqrt': [(I(0),), (True,), (I(5),)],
    'math.log': [(F(2),), (I(8), I(2)), (10 ** 400,)],
    'math.log10': [(10 ** 400,)], 'math.log2': [(I(8),), (10 ** 400,)],
    'os.access': [(FILE, 0)], 'os.isatty': [(0,)], 'os.listdir': [(FOLDER,)],
    'os.getcwd': [()], 'os.getcwdb': [()], 'os.getpid': [()], 'os.getppid': [()],
    'os.path.exists': [(FILE,), (S('nope'),)], 'os.path.isabs': [(FILE,), (S(''),), (B(b'/'),)],
    'os.path.samefile': [(FILE, FILE)],
    'os.strerror': [(I(1),)], 'os.system': [(S('true'),)], 'os.urandom': [(I(3),)],
    'os.walk': [(FOLDER,)],
    'pickle.dumps': [(1,)],
    'platform.machine': [()], 'platform.python_version': [()], 'platform.system': [()],
    'random.getrandbits': [(I(3),)], 'random.random': [()], 'random.randbytes': [(I(3),)],
    'random.sample': [([1, 2], 1), (T([1]), 1)],
    're.compile': [(S('a'),)], 're.findall': [(S('a'), S('a'))],
    're.finditer': [(S('a'), S('a'))], 're.fullmatch': [(S('a'), S('a')), (S('a'), S('b'))],
    're.match': [(S('a'), S('a')), (S('a'), S('b'))],
    're.search': [(S('a'), S('a')), (S('a'), S('b'))], 're.split': [(S('a'), S('b'))],
    're.sub': [(S('a'), S('b'), S('c')), (S('a'), S('b'), S('')), (B(b'a'), B(b'b'), B(b'c'))],
    're.subn': [(S('a'), S('b'), S('c'))],
    'secrets.token_bytes': [(I(3),)], 'secrets.token_hex': [(I(3),)],
    'secrets.token_urlsafe': [(I(3),)],
    'shlex.join': [([S('a')],), ([],)], 'shlex.split': [(S('a b'),)],
    'socket.gethostname': [()],
    'struct.calcsize': [(S('i'),)], 'struct.pack': [('i', I(1))],
    'struct.unpack': [('i', B(b'abcd'))], 'struct.unpack_from': [('i', B(b'abcd'))],
    'subprocess.getstatusoutput': [(S('true'),)],
    'sys.exc_info': [()], 'sys.getdefaultencoding': [()], 'sys.getfilesystemencoding': [()],
    'sys.getrecursionlimit': [()], 'sys.getrefcount': [(1,)], 'sys.is_finalizing': [()],
    'textwrap.dedent': [(S(''),), (S('a'),), (S(' a\n b'),)],
    'textwrap.fill': [(S(''),), (S('a'),)],
    'textwrap.indent': [(S(''), S(' ')), (S('a'), S('')), (S('a'), S('x'))],
    'textwrap.wrap': [(S('a'),)],
    'threading.active_count': [()], 'threading.enumerate': [()], 'threading.get_ident': [()],
    'time.strftime': [(S(''),), (S('a'),)],
    'traceback.format_exc': [()], 'traceback.format_stack': [()],
    'traceback.format_exception': [(ValueError, ValueError(S('x')), None)],
    'traceback.format_tb': [(None,)],
    'unicodedata.category': [(S('a'),)],
    'urllib.parse.parse_qs': [(S(''),), (S('a=1'),), (b'a=1',)],
    'urllib.parse.parse_qsl': [(S(''),), (b'',)],
    'urllib.parse.urlencode': [({},), ({S('a'): S('b')},), ([(1, 2)],)],
    'zlib.adler32': [(B(b''),)], 'zlib.compress': [(B(b''),)], 'zlib.crc32': [(B(b''),)],
    'zlib.decompress': [(zlib.compress(b'a'),)],
}
TWO_NUMBERS = 'atan2 copysign fmod ldexp pow remainder isclose nextafter'.split()
# Calls whose argument `x` is a fresh list, for what becomes of it.
USES = {
    'bisect.': lambda f, x: f(x, 2), 'collections.': lambda f, x: f(x), 'copy.': lambda f, x: f(x),
    'functools.reduce': lambda f, x: f(max, x), 'heapq.heapify': lambda f, x: f(x),
    'heapq.heappop': lambda f, x: f(x), 'heapq.heappush': lambda f, x: f(x, 9),
    'heapq.heapreplace': lambda f, x: f(x, 9), 'heapq.merge': lambda f, x: f(x),
    'heapq.n': lambda f, x: f(2, x), 'itertools.accumulate': lambda f, x: f(x),
    'itertools.batched': lambda f, x: f(x, 2), 'itertools.c': lambda f, x: f(x, 2),
    'itertools.chain': lambda f, x: f(x), 'itertools.compress': lambda f, x: f(x, x),
    'itertools.cycle': lambda f, x: f(x), 'itertools.dropwhile': lambda f, x: f(bool, x),
    'itertools.filterfalse': lambda f, x: f(bool, x), 'itertools.starmap': lambda f, x: f(max, [x]),
    'itertools.takewhile': lambda f, x: f(bool, x), 'itertools.islice': lambda f, x: f(x, 2),
    'random.choices': lambda f, x: f(x), 'random.sample': lambda f, x: f(x, 1),
    '': lambda f, x: f(x),
}
LISTS = {'collections.OrderedDict': [(1, 2), (3, 4)], 'shlex.join': ['a', 'b']}


INSTANCES = {  # of the classes, made in the ways that the table lists
    'HASH': lambda: [hashlib.md5(b'a'), hashlib.new('sha256'), hashlib.blake2b(),
                     hmac.new(b'a', b'b', 'md5'), hashlib.sha3_256()],
    'STRING_IO': lambda: [io.StringIO(S('a\nb')), io.StringIO()],
    'BYTES_IO': lambda: [io.BytesIO(B(b'a\nb')), io.BytesIO(), io.BytesIO(bytearray(b'a'))],
    'PATH': lambda: [pathlib.Path(FILE), pathlib.Path(S('/')), pathlib.Path.cwd() / S('x'),
                     pathlib.Path(FILE, S('..')), pathlib.Path(S('.')), pathlib.Path()],
    'DATETIME': lambda: [datetime.datetime.now(), datetime.datetime(I(2000), I(1), I(2)),
                         datetime.datetime.strptime(S('2000'), S('%Y')),
                         datetime.datetime.combine(datetime.date.today(), datetime.time()),
                         datetime.datetime.fromisoformat('2000-01-01')],
    'DATE': lambda: [datetime.date.today(), datetime.date(I(2000), True, I(2)),
                     datetime.date.fromordinal(I(1000))],
    'TIMEDELTA': lambda: [datetime.timedelta(I(1), F(2.5))],
    'STRUCT': lambda: [struct.Struct('i')],
    'UUID': lambda: [uuid.uuid4(), uuid.UUID(int=I(5)), uuid.UUID(S('0' * 32))],
    'RANDOM': lambda: [random.Random(I(1))],
    'EVENT': lambda: [threading.Event()],
}
OF = {'STREAMS': ['STRING_IO', 'BYTES_IO'], 'DAYS': ['DATETIME', 'DATE']}
MEMBER_CALLS = {
    'update': (B(b'a'),), 'truncate': (I(0),), 'seek': (I(0),), 'joinpath': (S('b'),),
    'strftime': (S('a%Y'),), 'pack': (I(1),),
    'unpack': (B(b'abcd'),), 'unpack_from': (B(b'abcd'),), 'getrandbits': (I(3),),
    'sample': ([1], 1), 'shuffle': ([1],), 'wait': (0,),
}
LEFT_OUT = {'chmod', 'mkdir', 'rmdir', 'unlink', 'write_bytes', 'write_text', 'as_uri'}  # they act


def table(name):
    text = open(TABLE).read()
    part = text[text.index('%s[] = {' % name):]
    for row in re.findall(r'\{([^{}]*)\}', part[part.index('{') + 1:part.index('\n};')]):
        yield row, dict(re.findall(r'\.(\w+) = ([^,]+?) *(?:,|$)', ' '.join(row.split())))


def rows():
    for text, row in table('bn_reviewed_rows'):
        yield text.split('"')[1], row


def kinds_of(row):
    return [KINDS[k.strip()] for k in row['mask'].replace('TEXT', 'BN_T_STR | BN_T_BYTES').split('|')]


def made(row):
    """Types of the library class that the row makes."""
    return {type(x) for x in INSTANCES[row['makes'].replace('BN_LIBRARY_', '')]()}


def member_is_wrong(x, row):
    name = row['name'].strip('"')
    if name == 'write':
        args = (S('c'),) if isinstance(x, io.StringIO) else (B(b'c'),)
    elif name == 'timestamp' and x.year < 1970:
        return False
    else:
        args = MEMBER_CALLS.get(name, ())
    try:
        value = getattr(x, name) if 'attribute' in row else getattr(x, name)(*args)
    except (OSError, ValueError):  # a folder is not read
        return False
    if 'makes' in row:
        return type(value) not in made(row)
    return type(value) not in kinds_of(row)


def is_of(value, kinds):
    if ITERATOR in kinds and isinstance(value, types.GeneratorType) is False and \
            iter(value) is value:
        return True
    return type(value) in kinds


def arguments(name):
    module, _, last = name.rpartition('.')
    if name in CALLS:
        return CALLS[name]
    if module == 'math':
        return [(F(1), I(1)), (True, True)] if last in TWO_NUMBERS else [(F(.5),), (I(1),), (True,)]
    if module == 'time':
        return [()]
    if module == 'os.path':
        return [(FILE,)]
    return None


def results(name, what, row):
    if 'variable' in row:
        return [what]
    calls = arguments(name)
    if calls is None:
        print('no arguments for', name)
        return [None]
    return [what(*args) for args in calls]


def use_is_wrong(name, what, row):
    call = USES[max((k for k in USES if name.startswith(k)), key=len)]
    xs = list(LISTS.get(name, [1, 2, 3]))
    before, held = list(xs), sys.getrefcount(xs)
    result = call(what, xs)
    if 'LAZILY' in row.get('how', ''):
        del result
    kept = sys.getrefcount(xs) != held
    return kept or ('changes' not in row and xs != before)


def main():
    bad = checked = 0
    sys.stdout, out = io.StringIO(), sys.stdout  # pprint prints
    for name, row in rows():
        module, _, last = name.rpartition('.')
        try:
            what = getattr(importlib.import_module(module), last)
        except (ImportError, AttributeError):
            continue
        if row.get('mask', '0') != '0':
            kinds = kinds_of(row)
            for value in results(name, what, row):
                checked += 1
                if not is_of(value, kinds):
                    bad += 1
                    print('WRONG', name, 'gives', type(value).__name__, file=out)
        if row.keys() & {'iterates', 'looks', 'changes'}:
            checked += 1
            if use_is_wrong(name, what, row):
                bad += 1
                print('WRONG', name, 'keeps or changes its argument', file=out)
    for text, row in table('bn_reviewed_members'):
        classes = row['classes'].replace('OF(', '').replace(')', '')
        if row['name'].strip('"') in LEFT_OUT:
            continue
        for class_name in OF.get(classes, [classes]):
            for x in INSTANCES[class_name]():
                checked += 1
                if member_is_wrong(x, row):
                    bad += 1
                    print('WRONG', class_name, row['name'], type(x), file=out)
    sys.stdout = out
    print('Python %d.%d: %d tried, %d wrong' % (*sys.version_info[:2], checked, bad))
    return bad


if '--every' in sys.argv:
    found = sorted(glob.glob(os.path.expanduser('~/.pyenv/versions/3.*/bin/python3')))
    new = [p for p in found if int(p.split('/3.')[1].split('.')[0]) >= 8]
    sys.exit(any([subprocess.call([p, '-W', 'ignore', __file__]) for p in new]))
sys.exit(1 if main() else 0)
