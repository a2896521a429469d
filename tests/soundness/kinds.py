"""The kinds of builtin values, in the order of the bits of `burnish debug facts`."""
import io
import itertools
import re
import types

KINDS = [
    (type(None),), (bool,), (int,), (float,), (complex,), (str,), (bytes,), (bytearray,),
    (memoryview,), (list,), (tuple,), (dict,), (set,), (frozenset,), (range,), (slice,),
    (map, zip, filter, enumerate, reversed, type(iter([])), type(iter(())), type(iter('')), type(iter(int, 1)),
     *(t for t in vars(itertools).values() if isinstance(t, type))),
    (types.GeneratorType,), (types.CoroutineType,), (types.FunctionType,),
    (types.BuiltinFunctionType,), (types.MethodType, types.BuiltinMethodType), (type,),
    (types.ModuleType,), (io.TextIOWrapper,),
    (io.BufferedReader, io.BufferedWriter, io.BufferedRandom, io.FileIO), (re.Match,),
    (), (re.Pattern,),
]
OTHER = 1 << 27
ALL_KINDS = tuple(t for row in KINDS for t in row)


def is_of(value, mask, exact):
    """The value is of one of the kinds: exactly, or of a subclass."""
    kind = type(value)
    for i, row in enumerate(KINDS):
        if mask >> i & 1 and (kind in row if exact else isinstance(value, row)):
            return True
    return bool(mask & OTHER) and kind not in ALL_KINDS
