#!/usr/bin/env python3
"""Make src/sema/types_stubs.c from type stubs of the standard library.

    scripts/typeshed_extract.py STDLIB_STUBS > src/sema/types_stubs.c

STDLIB_STUBS is the folder of the stubs, as the mypy package 2.4.1 of the Python package
index has it (mypy/typeshed/stdlib in its wheel). Only facts are taken: for each
function the builtin kinds that its result may have, for each class the builtin
kinds that its instances derive from. Branches for versions and platforms are
joined. What the stubs leave open (Any, type variables, overloads without a common
answer) gets no row. Run it by hand when the stubs are renewed; the result is
checked in.
"""
import ast
import os
import sys

KINDS = ('None bool int float complex str bytes bytearray memoryview list tuple dict set '
         'frozenset range slice iterator generator coroutine function builtin_function method '
         'type module text_file binary_file Match other').split()
BIT = {name: 1 << i for i, name in enumerate(KINDS)}
ANY = (1 << 28) - 1
NOT_NONE = ANY & ~BIT['None']
OTHER = BIT['other']
NUMBER = {'int': BIT['int'] | BIT['bool'],
          'float': BIT['float'] | BIT['int'] | BIT['bool'],
          'complex': BIT['complex'] | BIT['float'] | BIT['int'] | BIT['bool']}
BUILTIN = {'None': BIT['None'], 'bool': BIT['bool'], 'str': BIT['str'], 'bytes': BIT['bytes'],
           'bytearray': BIT['bytearray'], 'memoryview': BIT['memoryview'], 'list': BIT['list'],
           'List': BIT['list'], 'tuple': BIT['tuple'], 'Tuple': BIT['tuple'], 'dict': BIT['dict'],
           'Dict': BIT['dict'], 'set': BIT['set'], 'Set': BIT['set'],
           'frozenset': BIT['frozenset'], 'FrozenSet': BIT['frozenset'], 'range': BIT['range'],
           'slice': BIT['slice'], 'type': BIT['type'], 'Type': BIT['type'],
           'LiteralString': BIT['str'], 'AnyStr': BIT['str'] | BIT['bytes'],
           'ModuleType': NOT_NONE,  # sys.modules may hold anything
           'Match': BIT['Match'], **NUMBER}
# Protocols and abstract classes: something, but never None.
OPEN = set('''Iterable Iterator Sequence MutableSequence Mapping MutableMapping Collection Container
    Callable Generator AsyncIterator AsyncIterable AsyncGenerator Awaitable Coroutine Reversible
    KeysView ValuesView ItemsView AbstractSet MutableSet IO TextIO BinaryIO Hashable Sized
    SupportsIndex SupportsInt SupportsFloat SupportsAbs Pattern ContextManager
    AbstractContextManager Buffer ReadableBuffer WriteableBuffer Unused'''.split())
MODULES = '''os os.path sys re json time datetime math cmath random string shutil subprocess tempfile
    glob fnmatch itertools functools collections operator io pathlib copy textwrap threading socket
    struct hashlib hmac base64 binascii urllib.parse urllib.request html html.parser csv
    configparser argparse logging logging.handlers inspect ast dis tokenize types enum dataclasses
    contextlib abc decimal fractions statistics heapq bisect queue multiprocessing signal select
    selectors ssl email email.utils email.message http.client http.cookies platform getpass locale
    gettext codecs unicodedata stat pickle marshal zlib gzip bz2 lzma zipfile tarfile uuid secrets
    calendar difflib pprint traceback warnings weakref unittest unittest.mock importlib
    importlib.util importlib.resources pkgutil atexit gc shlex cmd timeit array mimetypes
    webbrowser xml.etree.ElementTree xml.dom.minidom sqlite3 asyncio concurrent.futures optparse
    getopt keyword linecache ipaddress numbers reprlib sched shelve smtplib socketserver
    symtable sysconfig trace zoneinfo'''.split()


class Stubs:
    def __init__(self, root):
        self.root = root
        self.modules = {}

    def module(self, name):
        """Names of a module: name -> list of definitions."""
        if name in self.modules:
            return self.modules[name]
        names = self.modules[name] = {}
        real = 'posixpath' if name == 'os.path' else name
        base = os.path.join(self.root, *real.split('.'))
        for path in (base + '.pyi', os.path.join(base, '__init__.pyi')):
            if os.path.exists(path):
                package = real if path.endswith('__init__.pyi') else real.rpartition('.')[0]
                self.collect(ast.parse(open(path, encoding='utf-8').read()).body, names, package)
                break
        return names

    def collect(self, body, names, package):
        for node in body:
            if isinstance(node, ast.If):  # versions and platforms: all that may be
                self.collect(node.body, names, package)
                self.collect(node.orelse, names, package)
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                names.setdefault(node.name, []).append(node)
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                names.setdefault(node.targets[0].id, []).append(node)
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                names.setdefault(node.target.id, []).append(node)
            elif isinstance(node, ast.ImportFrom):
                source = node.module or ''
                if node.level:
                    parts = package.split('.')[:len(package.split('.')) - node.level + 1]
                    source = '.'.join(filter(None, parts + [source]))
                for alias in node.names:
                    if alias.name == '*':
                        for name, found in self.module(source).items():
                            if not name.startswith('_'):
                                names.setdefault(name, []).extend(found)
                    else:
                        names.setdefault(alias.asname or alias.name, []).append(
                            (source, alias.name, alias.asname))

    def find(self, names, name, depth=0):
        """Definitions of a name with the module names they belong to."""
        out = []
        for item in names.get(name, []):
            if isinstance(item, tuple) and depth < 6:
                source = self.module(item[0])
                out += self.find(source, item[1], depth + 1)
            elif not isinstance(item, tuple):
                out.append((item, names))
        return out

    def kinds(self, node, names, depth=0):
        """Mask of an annotation; ANY when it says nothing."""
        if node is None or depth > 12:
            return ANY
        if isinstance(node, ast.Constant):
            if node.value is None:
                return BIT['None']
            if isinstance(node.value, str):
                return self.kinds(ast.parse(node.value, mode='eval').body, names, depth + 1)
            return ANY
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return self.kinds(node.left, names, depth + 1) | \
                self.kinds(node.right, names, depth + 1)
        if isinstance(node, ast.Subscript):
            base = node.value.id if isinstance(node.value, ast.Name) else \
                node.value.attr if isinstance(node.value, ast.Attribute) else ''
            parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            if base == 'Optional':
                return BIT['None'] | self.kinds(parts[0], names, depth + 1)
            if base == 'Union':
                mask = 0
                for part in parts:
                    mask |= self.kinds(part, names, depth + 1)
                return mask
            if base == 'Literal':
                mask = 0
                for part in parts:
                    value = part.value if isinstance(part, ast.Constant) else ...
                    name = type(value).__name__ if value is not None else 'None'
                    mask |= BIT.get(name, ANY)
                return mask
            if base in ('Annotated', 'Final', 'ClassVar'):
                return self.kinds(parts[0], names, depth + 1)
            if base in ('TypeGuard', 'TypeIs'):
                return BIT['bool']
            return self.kinds(node.value, names, depth + 1)
        if isinstance(node, ast.Attribute):
            if node.attr in OPEN:
                return NOT_NONE
            if isinstance(node.value, ast.Name):
                return self.named(node.attr, self.module(node.value.id), depth)
            return ANY
        if isinstance(node, ast.Name):
            return self.named(node.id, names, depth)
        return ANY

    def named(self, name, names, depth):
        if name in ('Self', 'Any', 'object', 'Incomplete', 'NoReturn', 'Never'):
            return ANY
        for item in names.get(name, []):
            if isinstance(item, tuple) and item[0] == 'builtins' and item[1] in BUILTIN:
                return BUILTIN[item[1]]
        if name in BUILTIN and (name in ('Match', 'ModuleType') or not any(
                isinstance(d, ast.ClassDef) for d, _ in self.find(names, name))):
            return BUILTIN[name]
        if name in OPEN:
            return NOT_NONE
        found = self.find(names, name)
        mask = 0
        for item, home in found:
            if isinstance(item, ast.ClassDef):
                mask |= self.instance(item, home, depth + 1)
            elif isinstance(item, ast.Assign) and not isinstance(item.value, ast.Call):
                mask |= self.kinds(item.value, home, depth + 1)
            elif isinstance(item, ast.AnnAssign) and item.value is not None:
                mask |= self.kinds(item.value, home, depth + 1)
            else:
                return ANY
        return mask or ANY

    def instance(self, node, names, depth=0):
        """Kinds of the instances of a class, those of its subclasses not counted."""
        if depth > 12:
            return NOT_NONE
        mask = 0
        for base in node.bases:
            plain = base.value if isinstance(base, ast.Subscript) else base
            name = plain.id if isinstance(plain, ast.Name) else \
                plain.attr if isinstance(plain, ast.Attribute) else ''
            if name == 'Protocol':
                return NOT_NONE
            if name == 'NamedTuple':
                mask |= BIT['tuple']
            elif name == 'TypedDict':
                mask |= BIT['dict']
            elif name in ('int', 'float', 'complex'):
                mask |= BIT[name]
            elif name in BUILTIN:
                mask |= BUILTIN[name]
            elif name in ('Generic', 'object') or name in OPEN:
                continue
            else:
                for item, home in self.find(names, name):
                    if isinstance(item, ast.ClassDef):
                        base = self.instance(item, home, depth + 1)
                        mask |= base if base == NOT_NONE else base & ~OTHER
                if not self.find(names, name):
                    continue  # a builtin class such as Exception
        mask &= NOT_NONE
        if any(item.arg == 'metaclass' and not (isinstance(item.value, ast.Name) and
                                                item.value.id in ('ABCMeta', 'EnumMeta'))
               for item in node.keywords):
            return NOT_NONE
        return mask or OTHER

    def result(self, node, names):
        if isinstance(node, ast.AsyncFunctionDef):
            return ANY
        for decorator in node.decorator_list:
            name = decorator.func if isinstance(decorator, ast.Call) else decorator
            if not (isinstance(name, ast.Name) and name.id in ('overload', 'deprecated',
                                                               'final', 'type_check_only')):
                return ANY
        return self.kinds(node.returns, names)

    def call(self, module, name):
        mask = 0
        for item, home in self.find(self.module(module), name):
            if isinstance(item, ast.FunctionDef):
                mask |= self.result(item, home)
            elif isinstance(item, ast.Assign) and isinstance(item.value, ast.Attribute) and \
                    isinstance(item.value.value, ast.Name):
                mask |= self.call(item.value.value.id, item.value.attr)
            elif isinstance(item, ast.ClassDef):
                if any(isinstance(n, ast.FunctionDef) and n.name == '__new__' and
                       not (isinstance(n.returns, ast.Name) and n.returns.id == 'Self')
                       for n in ast.walk(item)):
                    return ANY
                mask |= self.instance(item, home)
            else:
                return ANY
        return mask or ANY


def main():
    stubs = Stubs(sys.argv[1])
    rows = {}
    for module in MODULES:
        for name in sorted(stubs.module(module)):
            if name.startswith('_') and name != '_exit':
                continue
            if all(isinstance(item, tuple) and item[2] != name
                   for item in stubs.module(module)[name]):
                continue  # imported for the stub's own use
            mask = stubs.call(module, name)
            if module == 'gettext' and mask == BIT['str']:
                continue  # what is not translated comes back as it is, None too
            if mask != ANY:
                rows[f'{module}.{name}'] = mask
    print('/*')
    print(' * types_stubs.c - results of calling functions and classes of the standard library.')
    print(' *')
    print(' * Made by scripts/typeshed_extract.py from the facts of public type stubs; do not edit.')
    print(' * Kinds include subclasses: stubs say nothing about exact types.')
    print(' */')
    print('#include "sema/types_p.h"')
    print()
    print('const bn_stub_row bn_stub_rows[] = {')
    for name in sorted(rows):
        print('    { "%s", 0x%x },' % (name, rows[name]))
    print('};')
    print('const uint32_t bn_stub_row_count = sizeof bn_stub_rows / sizeof *bn_stub_rows;')


main()
