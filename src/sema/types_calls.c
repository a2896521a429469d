/*
 * types_calls.c - what calls give: builtin functions and classes, methods of
 * builtin types, plain classes of the file.
 *
 * Reviewed by hand against the documentation and the C sources of CPython 3.8 to
 * 3.13. Only results that are exactly of the kind are listed: str(x) may be a
 * subclass, when __str__ returns one; int(x) and float(x) copy it to the builtin.
 */
#include "sema/callees.h"
#include "sema/library_p.h"

#include <string.h>

/* Arguments that are looked at; "more than these" is said with a larger count. */
enum { MAX_ARGS = 4 };

enum {
    SCALARS = 1, /* only when each argument is exactly a scalar */
    NUMBERS = 2, /* only when each argument is exactly int, bool or float */
    ONE_ARG = 4,
};

typedef struct {
    const char *name;
    uint32_t mask, elem;
    uint8_t needs;
} result_row;

static const result_row builtins[] = {
    { "abs", 0, 0, NUMBERS }, // computed below
    { "all", BN_T_BOOL, 0, 0 },
    { "any", BN_T_BOOL, 0, 0 },
    { "ascii", BN_T_STR, 0, SCALARS },
    { "bin", BN_T_STR, 0, 0 },
    { "bool", BN_T_BOOL, 0, 0 },
    { "bytearray", BN_T_BYTEARRAY, 0, 0 },
    { "bytes", BN_T_BYTES, 0, SCALARS },
    { "callable", BN_T_BOOL, 0, 0 },
    { "chr", BN_T_STR, 0, 0 },
    { "complex", BN_T_COMPLEX, 0, 0 },
    { "delattr", BN_T_NONE, 0, 0 },
    { "dict", BN_T_DICT, 0, 0 },
    { "dir", BN_T_LIST, 0, 0 },
    { "divmod", BN_T_TUPLE, 0, NUMBERS },
    { "enumerate", BN_T_ITERATOR, BN_T_TUPLE, 0 },
    { "exec", BN_T_NONE, 0, 0 },
    { "filter", BN_T_ITERATOR, 0, 0 },
    { "float", BN_T_FLOAT, 0, 0 },
    { "format", BN_T_STR, 0, SCALARS },
    { "frozenset", BN_T_FROZENSET, 0, 0 },
    { "globals", BN_T_DICT, 0, 0 },
    { "hasattr", BN_T_BOOL, 0, 0 },
    { "hash", BN_T_INT, 0, 0 },
    { "hex", BN_T_STR, 0, 0 },
    { "id", BN_T_INT, 0, 0 },
    { "int", BN_T_INT, 0, 0 },
    { "isinstance", BN_T_BOOL, 0, 0 },
    { "issubclass", BN_T_BOOL, 0, 0 },
    { "len", BN_T_INT, 0, 0 },
    { "list", BN_T_LIST, 0, 0 },
    { "map", BN_T_ITERATOR, 0, 0 },
    { "memoryview", BN_T_MEMORYVIEW, BN_T_INT, SCALARS },
    { "oct", BN_T_STR, 0, 0 },
    { "ord", BN_T_INT, 0, 0 },
    { "print", BN_T_NONE, 0, 0 },
    { "range", BN_T_RANGE, BN_T_INT, 0 },
    { "repr", BN_T_STR, 0, SCALARS },
    { "round", BN_T_INT, 0, NUMBERS | ONE_ARG },
    { "set", BN_T_SET, 0, 0 },
    { "setattr", BN_T_NONE, 0, 0 },
    { "slice", BN_T_SLICE, 0, 0 },
    { "sorted", BN_T_LIST, 0, 0 },
    { "str", BN_T_STR, 0, SCALARS },
    { "tuple", BN_T_TUPLE, 0, 0 },
    { "type", BN_T_TYPE, 0, ONE_ARG },
    { "zip", BN_T_ITERATOR, BN_T_TUPLE, 0 },
};

/* Methods that str, bytes and bytearray share and that give their own kind. */
static const char *const same_text[] = {
    "capitalize", "center",    "expandtabs", "join",   "ljust",        "lower",
    "lstrip",     "replace",   "rjust",      "rstrip", "strip",        "swapcase",
    "title",      "translate", "upper",      "zfill",  "removeprefix", "removesuffix",
};
static const char *const text_bools[] = {
    "endswith", "isalnum", "isalpha", "isascii", "isdigit",
    "islower",  "isspace", "istitle", "isupper", "startswith",
};
static const char *const text_ints[] = { "count", "find", "index", "rfind", "rindex" };
static const char *const text_lists[] = { "split", "rsplit", "splitlines" };
static const char *const text_tuples[] = { "partition", "rpartition" };

typedef struct {
    uint32_t kinds; /* of the receiver */
    const char *name;
    uint32_t mask, elem;
} method_row;

#define TEXT_TYPES (BN_T_BYTES | BN_T_BYTEARRAY)
#define SETS (BN_T_SET | BN_T_FROZENSET)
#define REGEX_TEXT (BN_T_STR | BN_T_BYTES)
static const method_row methods[] = {
    { BN_T_STR, "casefold", BN_T_STR, 0 },
    { BN_T_STR, "isdecimal", BN_T_BOOL, 0 },
    { BN_T_STR, "isidentifier", BN_T_BOOL, 0 },
    { BN_T_STR, "isnumeric", BN_T_BOOL, 0 },
    { BN_T_STR, "isprintable", BN_T_BOOL, 0 },
    { TEXT_TYPES, "hex", BN_T_STR, 0 },
    { BN_T_LIST, "append", BN_T_NONE, 0 },
    { BN_T_LIST, "clear", BN_T_NONE, 0 },
    { BN_T_LIST, "copy", BN_T_LIST, 0 },
    { BN_T_LIST, "count", BN_T_INT, 0 },
    { BN_T_LIST, "extend", BN_T_NONE, 0 },
    { BN_T_LIST, "index", BN_T_INT, 0 },
    { BN_T_LIST, "insert", BN_T_NONE, 0 },
    { BN_T_LIST, "remove", BN_T_NONE, 0 },
    { BN_T_LIST, "reverse", BN_T_NONE, 0 },
    { BN_T_LIST, "sort", BN_T_NONE, 0 },
    { BN_T_TUPLE | BN_T_RANGE, "count", BN_T_INT, 0 },
    { BN_T_TUPLE | BN_T_RANGE, "index", BN_T_INT, 0 },
    { BN_T_DICT, "clear", BN_T_NONE, 0 },
    { BN_T_DICT, "copy", BN_T_DICT, 0 },
    { BN_T_DICT, "items", BN_T_OTHER, BN_T_TUPLE },
    { BN_T_DICT, "keys", BN_T_OTHER, 0 },
    { BN_T_DICT, "popitem", BN_T_TUPLE, 0 },
    { BN_T_DICT, "update", BN_T_NONE, 0 },
    { BN_T_DICT, "values", BN_T_OTHER, 0 },
    { BN_T_SET, "add", BN_T_NONE, 0 },
    { BN_T_SET, "clear", BN_T_NONE, 0 },
    { BN_T_SET, "difference_update", BN_T_NONE, 0 },
    { BN_T_SET, "discard", BN_T_NONE, 0 },
    { BN_T_SET, "intersection_update", BN_T_NONE, 0 },
    { BN_T_SET, "remove", BN_T_NONE, 0 },
    { BN_T_SET, "symmetric_difference_update", BN_T_NONE, 0 },
    { BN_T_SET, "update", BN_T_NONE, 0 },
    { SETS, "isdisjoint", BN_T_BOOL, 0 },
    { SETS, "issubset", BN_T_BOOL, 0 },
    { SETS, "issuperset", BN_T_BOOL, 0 },
    { BN_T_INT | BN_T_BOOL, "bit_length", BN_T_INT, 0 },
    { BN_T_INT | BN_T_BOOL, "bit_count", BN_T_INT, 0 },
    { BN_T_INT | BN_T_BOOL, "to_bytes", BN_T_BYTES, 0 },
    { BN_T_INT | BN_T_BOOL | BN_T_FLOAT, "as_integer_ratio", BN_T_TUPLE, BN_T_INT },
    { BN_T_FLOAT, "hex", BN_T_STR, 0 },
    { BN_T_FLOAT | BN_T_INT | BN_T_BOOL, "is_integer", BN_T_BOOL, 0 },
    { BN_T_PATTERN, "findall", BN_T_LIST, 0 },
    { BN_T_PATTERN, "finditer", BN_T_ITERATOR, BN_T_MATCH },
    { BN_T_PATTERN, "fullmatch", BN_T_MATCH | BN_T_NONE, 0 },
    { BN_T_PATTERN, "match", BN_T_MATCH | BN_T_NONE, 0 },
    { BN_T_PATTERN, "search", BN_T_MATCH | BN_T_NONE, 0 },
    { BN_T_PATTERN, "split", BN_T_LIST, 0 },
    { BN_T_PATTERN, "sub", REGEX_TEXT, 0 },
    { BN_T_PATTERN, "subn", BN_T_TUPLE, 0 },
    { BN_T_MATCH, "end", BN_T_INT, 0 },
    { BN_T_MATCH, "expand", REGEX_TEXT, 0 },
    { BN_T_MATCH, "groupdict", BN_T_DICT, BN_T_STR },
    { BN_T_MATCH, "groups", BN_T_TUPLE, 0 },
    { BN_T_MATCH, "span", BN_T_TUPLE, BN_T_INT },
    { BN_T_MATCH, "start", BN_T_INT, 0 },
    { BN_T_BINARY_FILE, "read", BN_T_BYTES | BN_T_NONE, 0 }, // None: nothing there yet
    { BN_T_BINARY_FILE, "readline", BN_T_BYTES, 0 },
    { BN_T_BINARY_FILE, "readlines", BN_T_LIST, BN_T_BYTES },
    { BN_T_TEXT_FILE, "read", BN_T_STR, 0 },
    { BN_T_TEXT_FILE, "readline", BN_T_STR, 0 },
    { BN_T_TEXT_FILE, "readlines", BN_T_LIST, BN_T_STR },
};

/* Classes that isinstance knows by their builtin name. */
static const struct {
    const char *name;
    uint32_t kinds;
} classes[] = {
    { "bool", BN_T_BOOL },
    { "int", BN_T_INT | BN_T_BOOL },
    { "float", BN_T_FLOAT },
    { "complex", BN_T_COMPLEX },
    { "str", BN_T_STR },
    { "bytes", BN_T_BYTES },
    { "bytearray", BN_T_BYTEARRAY },
    { "memoryview", BN_T_MEMORYVIEW },
    { "list", BN_T_LIST },
    { "tuple", BN_T_TUPLE },
    { "dict", BN_T_DICT },
    { "set", BN_T_SET },
    { "frozenset", BN_T_FROZENSET },
    { "range", BN_T_RANGE },
    { "slice", BN_T_SLICE },
    { "type", BN_T_TYPE },
};

static bool listed(const char *const *names, size_t count, bn_str name)
{
    for (size_t i = 0; i < count; i++)
        if (bn_str_is(name, names[i]))
            return true;
    return false;
}
#define LISTED(names, name) listed(names, sizeof(names) / sizeof *(names), name)

uint32_t bn_class_kinds(bn_str name)
{
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (bn_str_is(name, classes[i].name))
            return classes[i].kinds;
    return 0;
}

static bn_value made_of(uint32_t mask, uint32_t elem)
{
    bn_value v = bn_value_of(mask);

    if (elem)
        v.elem = elem;
    return v;
}

static bool all_are(const bn_value *args, uint32_t count, uint32_t mask)
{
    for (uint32_t i = 0; i < count; i++)
        if (count > MAX_ARGS || !bn_value_is(args[i], mask))
            return false;
    return true;
}

/* Elements of the copy that list(x), sorted(x), tuple(x), set(x) make. */
static bool copies_elements(bn_str name)
{
    return bn_str_is(name, "list") || bn_str_is(name, "tuple") || bn_str_is(name, "sorted") ||
           bn_str_is(name, "set") || bn_str_is(name, "frozenset");
}

bn_value bn_builtin_result(bn_str name, const bn_value *args, uint32_t count, bool has_more)
{
    const uint32_t reals = BN_T_INT | BN_T_BOOL | BN_T_FLOAT;

    for (size_t i = 0; i < sizeof builtins / sizeof *builtins; i++) {
        const result_row *row = &builtins[i];
        if (!bn_str_is(name, row->name))
            continue;
        for (uint32_t k = 0; k < count; k++)
            if (args[k].mask == 0) // no value yet
                return args[k];
        if (row->needs && has_more)
            return bn_value_any();
        bool path = count == 1 && bn_str_is(name, "str") && bn_is_made_by(args[0], BN_LIBRARY_PATH);
        if (row->needs & SCALARS && !path && !all_are(args, count, BN_T_SCALAR))
            return bn_value_any();
        if (row->needs & NUMBERS && (count == 0 || !all_are(args, count, reals)))
            return bn_value_any();
        if (row->needs & ONE_ARG && count != 1)
            return bn_value_any();
        if (row->mask == 0) { // abs
            uint32_t kind = args[0].mask;
            return bn_value_of((kind & BN_T_FLOAT) | (kind & ~(uint32_t)BN_T_FLOAT ? BN_T_INT : 0));
        }
        bn_value v = made_of(row->mask, row->elem);
        if (copies_elements(name) && count == 1)
            v.elem = args[0].elem;
        return row->mask == BN_T_TYPE ? (bn_value){ .mask = BN_T_TYPE } : v;
    }
    return bn_value_any();
}

bn_value bn_method_result(uint32_t kind, bn_str name, const bn_value *args, uint32_t count)
{
    if (kind & (BN_T_STR | BN_T_BYTES | BN_T_BYTEARRAY)) {
        uint32_t piece = kind == BN_T_STR ? BN_T_STR : kind;
        if (LISTED(same_text, name))
            return bn_value_of(kind);
        if (LISTED(text_bools, name))
            return bn_value_of(BN_T_BOOL);
        if (LISTED(text_ints, name))
            return bn_value_of(BN_T_INT);
        if (LISTED(text_lists, name))
            return made_of(BN_T_LIST, piece);
        if (LISTED(text_tuples, name)) // a piece of the separator's kind is among them
            return made_of(BN_T_TUPLE,
                           kind == BN_T_STR && all_are(args, count, BN_T_STR) ? piece : 0);
        // "{}".format(x) is what x.__format__ returns, which may be of a subclass
        if (kind == BN_T_STR && (bn_str_is(name, "format") || bn_str_is(name, "format_map")))
            return all_are(args, count, BN_T_SCALAR) ? bn_value_of(BN_T_STR)
                                                     : (bn_value){ .mask = BN_T_STR };
        // a codec of the program may return subclasses
        if (bn_str_is(name, "encode") && kind == BN_T_STR && count == 0)
            return bn_value_of(BN_T_BYTES);
        if (bn_str_is(name, "decode") && kind != BN_T_STR && count == 0)
            return bn_value_of(BN_T_STR);
    }
    if (kind == BN_T_MATCH && bn_str_is(name, "group")) {
        if (count > MAX_ARGS)
            return bn_value_any();
        return bn_value_of(count > 1 ? BN_T_TUPLE : REGEX_TEXT | (count ? BN_T_NONE : 0));
    }
    if (kind & SETS &&
        (bn_str_is(name, "copy") || bn_str_is(name, "union") || bn_str_is(name, "difference") ||
         bn_str_is(name, "intersection") || bn_str_is(name, "symmetric_difference")))
        return bn_value_of(kind);
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
        if (methods[i].kinds & kind && bn_str_is(name, methods[i].name))
            return made_of(methods[i].mask, methods[i].elem);
    return bn_value_any();
}

/*
 * What a pattern made of `pattern` gives, or finds: text or bytes like it is, copied
 * to the builtin class. The match of a subclass of str has that very object as its
 * `string`, but groups are exactly str.
 */
static bn_value regex_result(bn_value v, bn_value pattern)
{
    uint32_t about = bn_value_is(pattern, REGEX_TEXT) ? pattern.mask : 0;

    if (pattern.mask == 0)
        return pattern;
    if (v.mask == BN_T_ANY)
        return v;
    if (bn_value_is(pattern, BN_T_PATTERN | BN_T_MATCH) && pattern.elem)
        about = pattern.elem;
    if (about && v.mask & REGEX_TEXT)
        v.mask = (v.mask & ~(uint32_t)REGEX_TEXT) | about;
    if (about && v.mask & (BN_T_PATTERN | BN_T_MATCH))
        v.elem = about;
    return v;
}

/* Positional arguments of a call; *more: there are keywords or stars. Returns their number. */
static uint32_t arguments(bn_typing *t, bn_ix call, bn_value *args, uint32_t max, bool *more)
{
    const bn_cst *cst = bn_typing_sema(t)->tree;
    bn_ix list = bn_child(cst, call, BN_F_ARGUMENTS);
    uint32_t n = 0;

    *more = false;
    if (list != BN_NONE && cst->nodes[list].kind == BN_GENERATOR_EXPRESSION) {
        args[0] = bn_type_eval(t, list);
        return 1;
    }
    if (list != BN_NONE)
        bn_each_named_child (cst, list, c) {
            if (cst->nodes[c].kind == BN_KEYWORD_ARGUMENT || cst->nodes[c].kind == BN_LIST_SPLAT ||
                cst->nodes[c].kind == BN_DICTIONARY_SPLAT ||
                cst->nodes[c].kind == BN_PARENTHESIZED_LIST_SPLAT || n == max) {
                *more = true;
                continue;
            }
            args[n++] = bn_type_eval(t, c);
        }
    return n;
}

/* The function of another module that is called, by the imports of this file. */
static bn_value library_call(bn_typing *t, bn_ix call, bn_ix callee)
{
    bn_sema *s = bn_typing_sema(t);
    bn_str dotted = bn_resolve_dotted(s, callee);

    if (dotted.len == 0)
        return bn_value_any();
    bn_value v = bn_library_result(s, dotted);
    if (v.mask == BN_T_ANY || bn_fact_resolves(s, callee, dotted).tri != BN_YES)
        return bn_value_any();
    if (v.exact && bn_str_starts(dotted, BN_LIT("re."))) {
        bn_value args[MAX_ARGS];
        bool more;
        uint32_t count = arguments(t, call, args, MAX_ARGS, &more);
        return regex_result(v, count ? args[0] : bn_value_any());
    }
    return v;
}

/* open(...): a text file unless the mode is a literal with `b` in it; other modes are unknown. */
static bn_value open_result(const bn_cst *t, bn_ix call)
{
    bn_ix list = bn_child(t, call, BN_F_ARGUMENTS), mode = BN_NONE;
    uint32_t n = 0;

    bn_each_named_child (t, list, c) {
        if (t->nodes[c].kind == BN_KEYWORD_ARGUMENT) {
            if (bn_text_is(t, bn_child(t, c, BN_F_NAME), "mode"))
                mode = bn_child(t, c, BN_F_VALUE);
            continue;
        }
        if (t->nodes[c].kind == BN_LIST_SPLAT || t->nodes[c].kind == BN_DICTIONARY_SPLAT)
            return bn_value_any();
        if (n++ == 1)
            mode = c;
    }
    if (mode == BN_NONE)
        return (bn_value){ .mask = BN_T_TEXT_FILE, .elem = BN_T_STR, .exact = true };
    if (t->nodes[mode].kind != BN_STRING || bn_named_count(t, mode) > 3)
        return (bn_value){ .mask = BN_T_TEXT_FILE | BN_T_BINARY_FILE };
    bn_str text = bn_text(t, mode);
    bool binary = bn_str_find(text, BN_LIT("b"), 0) != BN_NPOS;
    return (bn_value){ .mask = binary ? BN_T_BINARY_FILE : BN_T_TEXT_FILE,
                       .elem = binary ? BN_T_BYTES : BN_T_STR,
                       .exact = true };
}

/* A class of this file without bases, metaclass, decorators and __new__: what C(...) makes. */
static bn_value plain_class(bn_sema *s, bn_ix callee)
{
    const bn_cst *t = s->tree;
    bn_binding_ix b = s->ref_binding[callee];

    if (b == BN_NONE || bn_fact_one_def(s, b).tri != BN_YES)
        return bn_value_any();
    for (uint32_t u = 0; u < s->bindings[b].use_count; u++) {
        if (!(bn_use_kind(s, b, u) & BN_USE_DEF))
            continue;
        bn_ix def = t->nodes[bn_use_node(s, b, u)].parent;
        if (t->nodes[def].kind != BN_CLASS_DEFINITION ||
            t->nodes[t->nodes[def].parent].kind == BN_DECORATED_DEFINITION)
            return bn_value_any();
        bn_ix bases = bn_child(t, def, BN_F_SUPERCLASSES);
        if (bases != BN_NONE && bn_named_count(t, bases) > 0)
            return bn_value_any();
        bn_ix body = bn_child(t, def, BN_F_BODY);
        bn_each_below (t, body, c)
            if (t->nodes[c].kind == BN_IDENTIFIER && bn_text_is(t, c, "__new__"))
                return bn_value_any();
        return bn_value_of(BN_T_OTHER);
    }
    return bn_value_any();
}

/* `.encode("utf-8")`, `.decode("ascii", "replace")`: of a codec that no program can replace. */
static bool is_codec_call(const bn_cst *t, bn_ix call, bn_str name)
{
    static const char *const own[] = { "utf-8", "utf8",    "UTF-8",  "UTF8",      "ascii",
                                       "ASCII", "latin-1", "latin1", "iso-8859-1" };
    bn_ix list = bn_child(t, call, BN_F_ARGUMENTS);
    bn_ix codec = list == BN_NONE ? BN_NONE : bn_named_child(t, list, 0);

    if ((!bn_str_is(name, "encode") && !bn_str_is(name, "decode")) || codec == BN_NONE ||
        t->nodes[codec].kind != BN_STRING)
        return false;
    bn_str text = bn_text(t, codec);
    return text.len > 2 && LISTED(own, bn_str_sub(text, 1, text.len - 1));
}

bn_value bn_type_call(bn_typing *t, bn_ix call)
{
    bn_sema *s = bn_typing_sema(t);
    const bn_cst *cst = s->tree;
    bn_ix callee = bn_unparen(cst, bn_child(cst, call, BN_F_FUNCTION));
    bn_value args[MAX_ARGS];
    bool more;

    bn_ix function = bn_callee(s, call);
    if (function != BN_NONE)
        return bn_type_of_result(t, function);
    if (cst->nodes[callee].kind == BN_IDENTIFIER) {
        bn_str name = bn_text(cst, callee);
        if (s->ref_binding[callee] != BN_NONE) {
            bn_value v = library_call(t, call, callee);
            return v.mask != BN_T_ANY ? v : plain_class(s, callee);
        }
        if (bn_fact_is_builtin(s, callee, name).tri != BN_YES)
            return bn_value_any();
        if (bn_str_is(name, "open"))
            return open_result(cst, call);
        uint32_t count = arguments(t, call, args, MAX_ARGS, &more);
        bn_value v = bn_builtin_result(name, args, count, more);
        if (v.mask != BN_T_ANY || bn_str_is(name, "type")) // a metaclass decides about type(...)
            return v;
        return bn_library_result(s, bn_str_format_in(s->arena, "builtins.%.*s", BN_FMT(name)));
    }
    if (cst->nodes[callee].kind != BN_ATTRIBUTE)
        return bn_value_any();
    bn_value known = library_call(t, call, callee);
    if (known.mask != BN_T_ANY)
        return known;
    bn_ix object = bn_child(cst, callee, BN_F_OBJECT);
    bn_str name = bn_text(cst, bn_child(cst, callee, BN_F_ATTRIBUTE));
    bn_value receiver = bn_type_eval(t, object), all = { 0 };
    if (receiver.mask == 0)
        return receiver;
    if (receiver.class)
        return bn_library_member(s, receiver, name, false);
    if (!receiver.exact || receiver.mask & BN_T_OTHER)
        return bn_value_any();
    if (receiver.mask != BN_T_NONE && !bn_str_starts(name, BN_LIT("__")))
        receiver.mask &= ~(uint32_t)BN_T_NONE; // None has no such method
    uint32_t count = arguments(t, call, args, MAX_ARGS, &more);
    for (uint32_t i = 0; i < count; i++)
        if (args[i].mask == 0)
            return args[i];
    if (is_codec_call(cst, call, name))
        count = 0;
    for (uint32_t k = 0; k < BN_KIND_COUNT; k++) {
        if (!(receiver.mask >> k & 1))
            continue;
        bn_value v = bn_method_result(1u << k, name, args, more ? MAX_ARGS + 1 : count);
        if (1u << k & (BN_T_PATTERN | BN_T_MATCH))
            v = regex_result(v, receiver);
        all = bn_value_join(all, v);
    }
    // what is put into text makes no other class of it
    if (receiver.mask == BN_T_STR && all.mask == BN_T_STR && bn_str_is(name, "format") &&
        bn_has_fixed_text(t, object, '{'))
        return bn_value_of(BN_T_STR);
    return all;
}
