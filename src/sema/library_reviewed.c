/*
 * library_reviewed.c - what stubs do not say about the standard library.
 *
 * Reviewed by hand against the documentation and the sources of CPython 3.8 to 3.14.
 * Only results that are exactly of the kind are listed, whatever the arguments are:
 * not os.path.join, which may give a str of a subclass back. Sorted bytewise.
 */
#include "sema/library_p.h"

#define TEXT (BN_T_STR | BN_T_BYTES)

const bn_reviewed_row bn_reviewed_rows[] = {
    { "glob.glob", BN_T_LIST, 0, false },
    { "itertools.accumulate", BN_T_ITERATOR, 0, false },
    { "itertools.chain", BN_T_ITERATOR, 0, false },
    { "itertools.combinations", BN_T_ITERATOR, BN_T_TUPLE, false },
    { "itertools.compress", BN_T_ITERATOR, 0, false },
    { "itertools.count", BN_T_ITERATOR, 0, false },
    { "itertools.cycle", BN_T_ITERATOR, 0, false },
    { "itertools.dropwhile", BN_T_ITERATOR, 0, false },
    { "itertools.filterfalse", BN_T_ITERATOR, 0, false },
    { "itertools.groupby", BN_T_ITERATOR, BN_T_TUPLE, false },
    { "itertools.islice", BN_T_ITERATOR, 0, false },
    { "itertools.permutations", BN_T_ITERATOR, BN_T_TUPLE, false },
    { "itertools.product", BN_T_ITERATOR, BN_T_TUPLE, false },
    { "itertools.repeat", BN_T_ITERATOR, 0, false },
    { "itertools.starmap", BN_T_ITERATOR, 0, false },
    { "itertools.takewhile", BN_T_ITERATOR, 0, false },
    { "itertools.zip_longest", BN_T_ITERATOR, BN_T_TUPLE, false },
    { "os.getcwd", BN_T_STR, 0, false },
    { "os.getpid", BN_T_INT, 0, false },
    { "os.listdir", BN_T_LIST, 0, false },
    { "os.path.exists", BN_T_BOOL, 0, false },
    { "os.path.isabs", BN_T_BOOL, 0, false },
    { "os.path.isdir", BN_T_BOOL, 0, false },
    { "os.path.isfile", BN_T_BOOL, 0, false },
    { "os.path.islink", BN_T_BOOL, 0, false },
    { "os.urandom", BN_T_BYTES, 0, false },
    { "random.random", BN_T_FLOAT, 0, false },
    { "random.sample", BN_T_LIST, 0, false },
    { "re.compile", BN_T_PATTERN, 0, false },
    { "re.findall", BN_T_LIST, 0, false },
    { "re.finditer", BN_T_ITERATOR, BN_T_MATCH, false },
    { "re.fullmatch", BN_T_MATCH | BN_T_NONE, 0, false },
    { "re.match", BN_T_MATCH | BN_T_NONE, 0, false },
    { "re.search", BN_T_MATCH | BN_T_NONE, 0, false },
    { "re.split", BN_T_LIST, 0, false },
    { "re.sub", TEXT, 0, false },
    { "re.subn", BN_T_TUPLE, 0, false },
    { "shlex.split", BN_T_LIST, BN_T_STR, false },
    { "struct.pack", BN_T_BYTES, 0, false },
    { "struct.unpack", BN_T_TUPLE, 0, false },
    { "time.monotonic", BN_T_FLOAT, 0, false },
    { "time.perf_counter", BN_T_FLOAT, 0, false },
    { "time.time", BN_T_FLOAT, 0, false },
};

const uint32_t bn_reviewed_row_count = sizeof bn_reviewed_rows / sizeof *bn_reviewed_rows;
