/*
 * effects_ops.c - what single operations do: E1 without the operands.
 *
 * Everything is unknown code unless the operands are exactly of builtin types and
 * the operation is listed here. A look-up of a number or text in a dict or set
 * counts as quiet, although a key of a class of the program with the very same
 * hash would be compared. Source of the lists: the C sources of CPython 3.8
 * to 3.13.
 */
#include "sema/effects_p.h"
#include "sema/attributes.h"
#include "sema/flow_p.h"
#include "sema/sema_p.h"
#include "sema/summary.h"
#include "sema/types_p.h"

#define CONTAINERS                                                                                 \
    (BN_T_LIST | BN_T_TUPLE | BN_T_DICT | BN_T_SET | BN_T_FROZENSET | BN_T_RANGE | BN_T_STR |      \
     BN_T_BYTES | BN_T_BYTEARRAY)
#define HASHABLE (BN_T_SCALAR & ~(uint32_t)BN_T_BYTEARRAY)
#define REALS (BN_T_BOOL | BN_T_INT | BN_T_FLOAT)

static bn_effect nothing(void)
{
    return (bn_effect){ .call_at = BN_NONE, .raise_at = BN_NONE, .write_at = BN_NONE };
}

static bn_effect unknown(bn_ix at)
{
    return (bn_effect){ .raises = BN_RAISE_ALL,
                        .flags = BN_EF_CALL,
                        .grade = BN_P3 + 1,
                        .call_at = at,
                        .raise_at = at,
                        .write_at = at };
}

/* A pure operation of grade P2 that may raise. */
static bn_effect computes(bn_ix at, uint32_t raises, uint16_t flags)
{
    bn_effect e = nothing();

    e.raises = raises;
    e.flags = flags;
    e.grade = BN_P2;
    if (raises)
        e.raise_at = at;
    if (flags & (BN_EF_WRITE_HEAP | BN_EF_IO))
        e.write_at = at;
    return e;
}

/* Exactly scalars, or an exact container of nothing but them. */
static bool is_data(bn_value v, uint32_t scalars)
{
    if (bn_value_is(v, scalars))
        return true;
    return bn_value_is(v, scalars | BN_T_TUPLE | BN_T_LIST | BN_T_SET | BN_T_FROZENSET) && v.elem &&
           !(v.elem & ~scalars);
}

static uint16_t reading(bn_value v)
{
    return v.mask & ~(uint32_t)BN_T_IMMUTABLE ? BN_EF_READ_HEAP : 0;
}

static bn_effect binary(bn_sema *s, bn_ix x, bn_value a, bn_value b, bn_str op)
{
    bn_value v = bn_type_binary(a, b, op);
    char c = op.len ? op.ptr[0] : 0;
    uint32_t raises = 0;
    uint16_t flags = BN_EF_ALLOC | reading(a) | reading(b);

    (void)s;
    if (v.mask == BN_T_ANY)
        return unknown(x);
    if (bn_value_is(a, BN_T_NUMBER) && bn_value_is(b, BN_T_NUMBER)) {
        bool whole = bn_value_is(a, BN_T_INT | BN_T_BOOL) && bn_value_is(b, BN_T_INT | BN_T_BOOL);
        bool floats = bn_value_is(a, BN_T_FLOAT) && bn_value_is(b, BN_T_FLOAT);
        if (c == '/' || c == '%')
            raises |= BN_RAISE_ZERO | BN_RAISE_OVERFLOW;
        if (c == '<' || c == '>')
            raises |= BN_RAISE_VALUE | BN_RAISE_OVERFLOW;
        if (op.len > 1 && c == '*')
            raises |= BN_RAISE_ZERO | BN_RAISE_OVERFLOW | BN_RAISE_VALUE;
        if (!whole && !floats)
            raises |= BN_RAISE_OVERFLOW; // 10 ** 400 + 1.0
        if ((c == '%' || (c == '/' && op.len > 1)) && (a.mask | b.mask) & BN_T_COMPLEX)
            raises |= BN_RAISE_TYPE;
        return computes(x, raises, BN_EF_ALLOC);
    }
    if (c == '%' && a.mask & (BN_T_STR | BN_T_BYTES | BN_T_BYTEARRAY)) {
        if (!is_data(b, BN_T_SCALAR))
            return unknown(x);
        return computes(x, BN_RAISE_TYPE | BN_RAISE_VALUE | BN_RAISE_OVERFLOW | BN_RAISE_UNICODE,
                        flags);
    }
    if (c == '&' || c == '|' || c == '^' || c == '-') // of sets and dicts: compares elements
        return is_data(a, HASHABLE) && is_data(b, HASHABLE) ? computes(x, 0, flags) : unknown(x);
    bool same = a.mask == b.mask && (a.mask & (a.mask - 1)) == 0;
    if (c == '+' && same)
        return computes(x, 0, flags);
    return computes(x, BN_RAISE_TYPE | BN_RAISE_OVERFLOW, flags);
}

static bn_effect compare(bn_ix x, bn_value a, bn_value b, uint16_t op)
{
    uint16_t flags = reading(a) | reading(b);

    switch (op) {
    case BN_KW_IS:
    case BN_KW_IS_NOT: {
        bn_effect e = nothing();
        e.grade = BN_P1;
        return e;
    }
    case BN_KW_IN:
    case BN_KW_NOT_IN:
        if (bn_value_is(b, BN_T_STR))
            return bn_value_is(a, BN_T_STR)      ? computes(x, 0, 0)
                   : bn_value_is(a, BN_T_SCALAR) ? computes(x, BN_RAISE_TYPE, 0)
                                                 : unknown(x);
        if (bn_value_is(b, BN_T_RANGE) && bn_value_is(a, BN_T_INT | BN_T_BOOL))
            return computes(x, 0, 0);
        if (bn_value_is(b, BN_T_LIST | BN_T_TUPLE) && is_data(b, BN_T_SCALAR) &&
            bn_value_is(a, BN_T_SCALAR))
            return computes(x, 0, flags);
        if (bn_value_is(b, BN_T_SET | BN_T_FROZENSET | BN_T_DICT) && bn_value_is(a, BN_T_SCALAR))
            return computes(x, bn_value_is(a, HASHABLE) ? 0 : BN_RAISE_TYPE, flags);
        return unknown(x);
    case BN_P_EQ:
    case BN_P_NE:
    case BN_P_LTGT:
        return is_data(a, BN_T_SCALAR) && is_data(b, BN_T_SCALAR) ? computes(x, 0, flags)
                                                                  : unknown(x);
    default:
        if ((bn_value_is(a, REALS) && bn_value_is(b, REALS)) ||
            (bn_value_is(a, BN_T_STR) && bn_value_is(b, BN_T_STR)) ||
            (bn_value_is(a, BN_T_BYTES) && bn_value_is(b, BN_T_BYTES)))
            return computes(x, 0, 0);
        return is_data(a, BN_T_SCALAR) && is_data(b, BN_T_SCALAR)
                   ? computes(x, BN_RAISE_TYPE, flags)
                   : unknown(x);
    }
}

/* A test of the value's truth. */
static bn_effect truth(bn_sema *s, bn_ix x)
{
    if (bn_fact_truth_builtin(s, x).tri != BN_YES)
        return unknown(x);
    return computes(x, 0, reading(bn_type_of(s, x)));
}

static bn_effect subscript(bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;
    bn_value v = bn_type_of(s, bn_child(t, x, BN_F_VALUE));
    bn_ix index = bn_child(t, x, BN_F_SUBSCRIPT);
    const uint32_t rows =
        BN_T_LIST | BN_T_TUPLE | BN_T_STR | BN_T_BYTES | BN_T_BYTEARRAY | BN_T_RANGE;

    if (index != BN_NONE && t->nodes[index].kind == BN_SLICE && bn_value_is(v, rows)) {
        uint32_t raises = 0, n = 0;
        bn_each_child (t, index, c) {
            if (t->nodes[c].kind == BN_P_COLON) {
                n++;
                continue;
            }
            if (!(t->nodes[c].flags & BN_NAMED) || t->nodes[c].flags & BN_EXTRA)
                continue;
            if (!bn_value_is(bn_type_of(s, c), BN_T_INT | BN_T_BOOL | BN_T_NONE))
                return unknown(x);
            if (n == 2)
                raises = BN_RAISE_VALUE; // step 0
        }
        return computes(x, raises, BN_EF_ALLOC | reading(v));
    }
    bn_value i = bn_type_of(s, index);
    if (bn_value_is(v, rows) && bn_value_is(i, BN_T_INT | BN_T_BOOL))
        return computes(x, BN_RAISE_INDEX, reading(v));
    if (bn_value_is(v, BN_T_DICT) && bn_value_is(i, HASHABLE))
        return computes(x, BN_RAISE_KEY, reading(v));
    return unknown(x);
}

/* ---- calls ---- */

typedef struct {
    bn_value args[4];
    bn_ix nodes[4];
    uint32_t count;
    bool more; /* keywords, stars, or more arguments */
} call_args;

static call_args arguments(bn_sema *s, bn_ix call)
{
    const bn_cst *t = s->tree;
    bn_ix list = bn_child(t, call, BN_F_ARGUMENTS);
    call_args a = { .count = 0 };

    if (list == BN_NONE)
        return a;
    if (t->nodes[list].kind == BN_GENERATOR_EXPRESSION) {
        a.more = true;
        return a;
    }
    bn_each_named_child (t, list, c) {
        uint16_t kind = t->nodes[c].kind;
        if (kind == BN_KEYWORD_ARGUMENT || kind == BN_LIST_SPLAT || kind == BN_DICTIONARY_SPLAT ||
            kind == BN_PARENTHESIZED_LIST_SPLAT || a.count == 4) {
            a.more = true;
            continue;
        }
        a.nodes[a.count] = c;
        a.args[a.count++] = bn_type_of(s, c);
    }
    return a;
}

static bool all_args(const call_args *a, uint32_t mask)
{
    for (uint32_t i = 0; i < a->count; i++)
        if (!bn_value_is(a->args[i], mask))
            return false;
    return !a->more;
}

/* The second argument of isinstance: a builtin class or a tuple of them. */
static bool names_builtin_class(bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;

    x = bn_unparen(t, x);
    if (t->nodes[x].kind == BN_TUPLE) {
        bn_each_named_child (t, x, c)
            if (t->nodes[c].kind != BN_IDENTIFIER || !names_builtin_class(s, c))
                return false;
        return true;
    }
    return t->nodes[x].kind == BN_IDENTIFIER && bn_class_kinds(bn_text(t, x)) != 0 &&
           bn_fact_is_builtin(s, x, bn_text(t, x)).tri == BN_YES;
}

static bn_effect call_builtin(bn_sema *s, bn_ix call, bn_str name)
{
    call_args a = arguments(s, call);
    bn_value first = a.count ? a.args[0] : bn_value_any();
    bool one = a.count == 1 && !a.more, none = a.count == 0 && !a.more;
    uint16_t look = reading(first), copy = (uint16_t)(BN_EF_ALLOC | reading(first));

    if (bn_str_is(name, "len") && one)
        return bn_value_is(first, CONTAINERS) ? computes(call, 0, look) : unknown(call);
    if (bn_str_is(name, "isinstance") && a.count == 2 && !a.more)
        return first.exact && !(first.mask & BN_T_OTHER) && names_builtin_class(s, a.nodes[1])
                   ? computes(call, 0, 0)
                   : unknown(call);
    if ((bn_str_is(name, "type") || bn_str_is(name, "id") || bn_str_is(name, "callable")) && one)
        return computes(call, 0, 0);
    if (bn_str_is(name, "bool") && (one || none))
        return none || bn_value_is(first, BN_T_PLAIN) ? computes(call, 0, look) : unknown(call);
    if (bn_str_is(name, "list") || bn_str_is(name, "tuple"))
        return none || (one && bn_value_is(first, CONTAINERS)) ? computes(call, 0, copy)
                                                               : unknown(call);
    if (bn_str_is(name, "set") || bn_str_is(name, "frozenset"))
        return none || (one && bn_value_is(first, CONTAINERS) && first.elem &&
                        !(first.elem & ~HASHABLE))
                   ? computes(call, 0, copy)
                   : unknown(call);
    if (bn_str_is(name, "dict") || bn_str_is(name, "object"))
        return none ? computes(call, 0, BN_EF_ALLOC) : unknown(call);
    if (bn_str_is(name, "range") && a.count >= 1 && a.count <= 3 &&
        all_args(&a, BN_T_INT | BN_T_BOOL))
        return computes(call, a.count == 3 ? BN_RAISE_VALUE : 0, BN_EF_ALLOC);
    if (bn_str_is(name, "zip") && all_args(&a, CONTAINERS) && a.count > 0)
        return computes(call, 0, copy);
    if (bn_str_is(name, "enumerate") && a.count > 0 && bn_value_is(first, CONTAINERS) &&
        (one || (a.count == 2 && !a.more && bn_value_is(a.args[1], BN_T_INT | BN_T_BOOL))))
        return computes(call, 0, copy);
    if (bn_str_is(name, "reversed") && one &&
        bn_value_is(first, CONTAINERS & ~(uint32_t)(BN_T_SET | BN_T_FROZENSET)))
        return computes(call, 0, copy);
    if (bn_str_is(name, "abs") && one && bn_value_is(first, BN_T_NUMBER))
        return computes(call, first.mask & BN_T_COMPLEX ? BN_RAISE_OVERFLOW : 0, BN_EF_ALLOC);
    if ((bn_str_is(name, "min") || bn_str_is(name, "max")) && a.count >= 2 &&
        (all_args(&a, REALS) || all_args(&a, BN_T_STR)))
        return computes(call, 0, 0);
    if ((bn_str_is(name, "str") || bn_str_is(name, "repr")) && (one || none))
        return none || bn_value_is(first, BN_T_NUMBER | BN_T_STR | BN_T_NONE)
                   ? computes(call, first.mask & BN_T_INT ? BN_RAISE_VALUE : 0, BN_EF_ALLOC)
                   : unknown(call);
    if ((bn_str_is(name, "int") || bn_str_is(name, "float")) && (one || none))
        return none || bn_value_is(first, REALS | BN_T_STR | BN_T_BYTES)
                   ? computes(call, none ? 0 : BN_RAISE_VALUE | BN_RAISE_OVERFLOW, BN_EF_ALLOC)
                   : unknown(call);
    if (bn_str_is(name, "ord") && one && bn_value_is(first, BN_T_STR | BN_T_BYTES))
        return computes(call, BN_RAISE_TYPE, 0);
    if (bn_str_is(name, "chr") && one && bn_value_is(first, BN_T_INT | BN_T_BOOL))
        return computes(call, BN_RAISE_VALUE | BN_RAISE_OVERFLOW, 0);
    if ((bn_str_is(name, "hash")) && one && bn_value_is(first, HASHABLE))
        return computes(call, 0, 0);
    if (bn_str_is(name, "print") && all_args(&a, BN_T_SCALAR)) {
        bn_effect e = computes(call, BN_RAISE_OS | BN_RAISE_VALUE | BN_RAISE_UNICODE, BN_EF_IO);
        e.flags |= BN_EF_CALL; // sys.stdout may be anything
        e.raises = BN_RAISE_ALL;
        e.call_at = e.raise_at = e.write_at = call;
        return e;
    }
    return unknown(call);
}

static bool listed(const char *const *names, bn_str name)
{
    for (; *names; names++)
        if (bn_str_is(name, *names))
            return true;
    return false;
}

/* Methods of exact builtin values that run no other code; *raises and *flags are set. */
static bool known_method(uint32_t kind, bn_str name, const call_args *a, uint32_t *raises,
                         uint16_t *flags)
{
    static const char *const text[] = {
        "capitalize",   "casefold", "center",     "count",       "endswith",   "expandtabs",
        "find",         "isalnum",  "isalpha",    "isascii",     "isdecimal",  "isdigit",
        "isidentifier", "islower",  "isnumeric",  "isprintable", "isspace",    "istitle",
        "isupper",      "ljust",    "lower",      "lstrip",      "partition",  "removeprefix",
        "removesuffix", "replace",  "rfind",      "rjust",       "rpartition", "rsplit",
        "rstrip",       "split",    "splitlines", "startswith",  "strip",      "swapcase",
        "title",        "upper",    "zfill",      NULL,
    };
    static const char *const no_argument[] = {
        "capitalize", "casefold", "expandtabs",   "isalnum", "isalpha",   "isascii",
        "isdecimal",  "isdigit",  "isidentifier", "islower", "isnumeric", "isprintable",
        "isspace",    "istitle",  "isupper",      "lower",   "lstrip",    "rsplit",
        "rstrip",     "split",    "splitlines",   "strip",   "swapcase",  "title",
        "upper",      NULL,
    };
    static const char *const quiet[] = { "append", "clear", "copy", "reverse", "insert", NULL };
    static const char *const views[] = { "keys", "values", "items", "copy", "clear", NULL };
    bool none = a->count == 0 && !a->more;

    *raises = 0;
    *flags = BN_EF_ALLOC;
    if (kind & (BN_T_STR | BN_T_BYTES)) {
        if (!listed(text, name) || !all_args(a, BN_T_SCALAR & ~(uint32_t)BN_T_BYTEARRAY))
            return false;
        *raises = none && listed(no_argument, name)
                      ? 0
                      : BN_RAISE_TYPE | BN_RAISE_VALUE | BN_RAISE_OVERFLOW;
        return true;
    }
    bool writes = bn_str_is(name, "append") || bn_str_is(name, "clear") ||
                  bn_str_is(name, "reverse") || bn_str_is(name, "insert");
    *flags = writes ? BN_EF_WRITE_HEAP | BN_EF_READ_HEAP : BN_EF_ALLOC | BN_EF_READ_HEAP;
    if (kind == BN_T_LIST && listed(quiet, name) && !a->more) {
        uint32_t expected = bn_str_is(name, "append") ? 1 : bn_str_is(name, "insert") ? 2 : 0;
        if (a->count != expected ||
            (expected == 2 && !bn_value_is(a->args[0], BN_T_INT | BN_T_BOOL)))
            *raises = BN_RAISE_TYPE;
        return *raises == 0;
    }
    if (kind == BN_T_DICT && listed(views, name) && none)
        return true;
    return false;
}

static bn_effect call_method(bn_sema *s, bn_ix call, bn_ix callee)
{
    const bn_cst *t = s->tree;
    bn_value v = bn_type_of(s, bn_child(t, callee, BN_F_OBJECT));
    bn_str name = bn_text(t, bn_child(t, callee, BN_F_ATTRIBUTE));
    call_args a = arguments(s, call);
    bn_effect all = computes(call, 0, 0);

    if (!v.exact || v.mask == 0 || v.mask == BN_T_ANY || v.mask & BN_T_OTHER)
        return unknown(call);
    for (uint32_t k = 0; k < BN_KIND_COUNT; k++) {
        uint32_t raises;
        uint16_t flags;
        if (!(v.mask >> k & 1))
            continue;
        if (!known_method(1u << k, name, &a, &raises, &flags))
            return unknown(call);
        all.raises |= raises;
        all.flags |= flags;
    }
    if (all.raises)
        all.raise_at = call;
    if (all.flags & BN_EF_WRITE_HEAP) {
        all.write_at = call;
        all.grade = BN_P3 + 1;
    }
    return all;
}

static bn_effect call_own(bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;
    bn_ix callee = bn_unparen(t, bn_child(t, x, BN_F_FUNCTION));

    bn_ix function = bn_callee(s, x);
    if (function != BN_NONE)
        return bn_effect_of_call(s, x, function);
    if (t->nodes[callee].kind == BN_ATTRIBUTE)
        return call_method(s, x, callee);
    if (t->nodes[callee].kind != BN_IDENTIFIER)
        return unknown(x);
    if (bn_fact_is_builtin(s, callee, bn_text(t, callee)).tri != BN_YES)
        return unknown(x);
    return call_builtin(s, x, bn_text(t, callee));
}

/* Reading an attribute: quiet for methods of builtin values and for names of imported modules. */
static bn_effect attribute_own(bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;
    bn_ix object = bn_child(t, x, BN_F_OBJECT);
    bn_str name = bn_text(t, bn_child(t, x, BN_F_ATTRIBUTE));
    bn_value v = bn_type_of(s, object);

    if (v.exact && v.mask && v.mask != BN_T_ANY && !(v.mask & BN_T_OTHER)) {
        bool all = true;
        uint32_t raises;
        uint16_t flags;
        call_args none = { .more = true };
        for (uint32_t k = 0; k < BN_KIND_COUNT; k++)
            if (v.mask >> k & 1 && bn_method_result(1u << k, name, none.args, 0).mask == BN_T_ANY &&
                !known_method(1u << k, name, &none, &raises, &flags))
                all = false;
        return computes(x, all ? 0 : BN_RAISE_ATTRIBUTE, BN_EF_ALLOC);
    }
    if (v.mask == BN_T_MODULE && bn_unparen(t, object) == object) {
        // a module of others may compute its attributes, and import more modules then
        bool plain = bn_is_standard_module(bn_resolve_dotted(s, object));
        bn_effect e = computes(x, plain ? BN_RAISE_ATTRIBUTE : BN_RAISE_ALL, BN_EF_READ_SHARED);
        e.grade = BN_P3; // other code may set attributes of modules
        return e;
    }
    bn_binding_ix class_level;
    bn_ix class;
    bool method = bn_method_named(s, x) != BN_NONE;
    if (bn_attribute_is_plain(s, x, &class, &class_level).tri == BN_YES &&
        (method || class_level == BN_NONE || bn_type_of(s, x).mask != BN_T_ANY)) {
        bn_effect e = computes(x, BN_RAISE_ATTRIBUTE, BN_EF_READ_HEAP);
        e.flags |= method ? BN_EF_ALLOC : 0;
        e.grade = BN_P3;
        return e;
    }
    return unknown(x);
}

static bn_effect iterate(bn_sema *s, bn_ix iterable, bn_ix at)
{
    bn_value v = bn_type_of(s, iterable);
    const bn_cst *t = s->tree;

    iterable = bn_unparen(t, iterable);
    if (bn_value_is(v, CONTAINERS)) // a set or dict that changes meanwhile raises RuntimeError
        return computes(at, v.mask & (BN_T_DICT | BN_T_SET) ? BN_RAISE_RUNTIME : 0, reading(v));
    if (t->nodes[iterable].kind == BN_CALL) { // for k, v in d.items(), for i, x in enumerate(xs)
        bn_effect e = call_own(s, iterable);
        bn_ix callee = bn_child(t, iterable, BN_F_FUNCTION);
        // a function of the file may give a generator, whose code runs now
        bool simple = t->nodes[callee].kind == BN_IDENTIFIER
                          ? bn_fact_is_builtin(s, callee, bn_text(t, callee)).tri == BN_YES
                          : v.mask == BN_T_OTHER && bn_callee(s, iterable) == BN_NONE;
        if (!(e.flags & BN_EF_CALL) && e.grade == BN_P2 && simple)
            return computes(at, BN_RAISE_RUNTIME, BN_EF_READ_HEAP);
    }
    return unknown(at);
}

static bn_effect hashing(bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;

    bn_each_named_child (t, x, c) {
        bn_ix key = t->nodes[c].kind == BN_PAIR ? bn_child(t, c, BN_F_KEY) : c;
        bn_value v = bn_type_of(s, key);
        if (t->nodes[c].kind == BN_LIST_SPLAT || t->nodes[c].kind == BN_DICTIONARY_SPLAT ||
            !(bn_value_is(v, HASHABLE) || (bn_value_is(v, BN_T_TUPLE) && is_data(v, HASHABLE))))
            return unknown(x);
    }
    bn_effect e = nothing();
    e.flags = BN_EF_ALLOC;
    e.grade = BN_P1;
    return e;
}

static bn_effect allocates(void)
{
    bn_effect e = nothing();

    e.flags = BN_EF_ALLOC;
    e.grade = BN_P1;
    return e;
}

static void add(bn_effect *to, bn_effect e)
{
    if (to->call_at == BN_NONE)
        to->call_at = e.call_at;
    if (to->raise_at == BN_NONE)
        to->raise_at = e.raise_at;
    if (to->write_at == BN_NONE)
        to->write_at = e.write_at;
    to->reads |= e.reads;
    to->writes |= e.writes;
    to->raises |= e.raises;
    to->flags |= e.flags;
    if (e.grade > to->grade)
        to->grade = e.grade;
}

static bn_effect comparison_own(bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;
    bn_effect all = nothing();
    bn_value before = bn_value_any();
    uint16_t op = 0;
    uint32_t ops = 0;

    bn_each_child (t, x, c) {
        if (t->nodes[c].flags & BN_EXTRA)
            continue;
        if (t->nodes[c].field == BN_F_OPERATORS) {
            op = t->nodes[c].kind;
            ops++;
            continue;
        }
        bn_value v = bn_type_of(s, c);
        if (op)
            add(&all, compare(x, before, v, op));
        before = v;
    }
    if (ops > 1 && bn_fact_is_bool(s, x).tri != BN_YES) // the truth of the first ones is tested
        return unknown(x);
    return all;
}

static bn_effect interpolation_own(bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;
    bn_value v = bn_type_of(s, bn_child(t, x, BN_F_EXPRESSION));
    bool spec = bn_child(t, x, BN_F_FORMAT_SPECIFIER) != BN_NONE;

    if (!bn_value_is(v, BN_T_SCALAR))
        return unknown(x);
    uint32_t raises = spec ? BN_RAISE_VALUE | BN_RAISE_TYPE | BN_RAISE_OVERFLOW : 0;
    if (v.mask & BN_T_INT)
        raises |= BN_RAISE_VALUE; // too many digits
    return computes(x, raises, BN_EF_ALLOC);
}

static bn_effect unpack_own(bn_sema *s, bn_ix target)
{
    const bn_cst *t = s->tree;
    bn_ix up = t->nodes[target].parent;

    if (up != BN_NONE && t->nodes[up].kind == BN_ASSIGNMENT) {
        bn_ix value = bn_child(t, up, BN_F_RIGHT);
        while (value != BN_NONE && t->nodes[value].kind == BN_ASSIGNMENT)
            value = bn_child(t, value, BN_F_RIGHT);
        if (value != BN_NONE && bn_value_is(bn_type_of(s, value), CONTAINERS)) {
            bn_ix shown = bn_unparen(t, value);
            bool same = t->nodes[shown].kind == BN_TUPLE &&
                        bn_named_count(t, shown) == bn_named_count(t, target);
            for (int pass = 0; same && pass < 2; pass++)
                bn_each_named_child (t, pass ? target : shown, c)
                    if (t->nodes[c].kind == BN_LIST_SPLAT)
                        same = false;
            return computes(target, same ? 0 : BN_RAISE_VALUE, BN_EF_READ_HEAP);
        }
    }
    return unknown(target);
}

bn_effect bn_effect_own(bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;
    switch (t->nodes[x].kind) {
    case BN_ATTRIBUTE:
        return attribute_own(s, x);
    case BN_SUBSCRIPT:
        return subscript(s, x);
    case BN_CALL:
        return call_own(s, x);
    case BN_BINARY_OPERATOR:
        return binary(s, x, bn_type_of(s, bn_child(t, x, BN_F_LEFT)),
                      bn_type_of(s, bn_child(t, x, BN_F_RIGHT)),
                      bn_text(t, bn_child(t, x, BN_F_OPERATOR)));
    case BN_AUGMENTED_ASSIGNMENT: {
        bn_value a = bn_type_of(s, bn_child(t, x, BN_F_LEFT));
        bn_value b = bn_type_of(s, bn_child(t, x, BN_F_RIGHT));
        bn_str op = bn_text(t, bn_child(t, x, BN_F_OPERATOR));
        if (bn_value_is(a, BN_T_LIST) && bn_str_is(op, "+=") && bn_value_is(b, CONTAINERS))
            return computes(x, 0, BN_EF_WRITE_HEAP | BN_EF_READ_HEAP);
        if (!bn_value_is(a, BN_T_IMMUTABLE))
            return unknown(x);
        return binary(s, x, a, b, bn_str_sub(op, 0, op.len - 1));
    }
    case BN_UNARY_OPERATOR:
        return bn_value_is(bn_type_of(s, x), BN_T_NUMBER) ? computes(x, 0, 0) : unknown(x);
    case BN_COMPARISON_OPERATOR:
        return comparison_own(s, x);
    case BN_NOT_OPERATOR:
        return truth(s, bn_child(t, x, BN_F_ARGUMENT));
    case BN_BOOLEAN_OPERATOR:
        return truth(s, bn_child(t, x, BN_F_LEFT));
    case BN_CONDITIONAL_EXPRESSION:
        return truth(s, bn_named_child(t, x, 1));
    case BN_LIST:
    case BN_TUPLE:
    case BN_LAMBDA:
    case BN_SLICE:
        return allocates();
    case BN_SET:
    case BN_DICTIONARY:
        return hashing(s, x);
    case BN_LIST_SPLAT:
        return iterate(s, bn_named_child(t, x, 0), x);
    case BN_LIST_COMPREHENSION:
        return allocates();
    case BN_SET_COMPREHENSION:
    case BN_DICTIONARY_COMPREHENSION: {
        bn_value v = bn_type_of(s, x);
        bn_effect e = allocates();
        return v.elem && !(v.elem & ~HASHABLE) ? e : unknown(x);
    }
    case BN_GENERATOR_EXPRESSION: {
        bn_effect e = allocates();
        bn_each_named_child (t, x, c)
            if (t->nodes[c].kind == BN_FOR_IN_CLAUSE) {
                add(&e, iterate(s, bn_child(t, c, BN_F_RIGHT), x));
                break;
            }
        return e;
    }
    case BN_FOR_IN_CLAUSE:
    case BN_FOR_STATEMENT: {
        if (t->nodes[x + 1].kind == BN_KW_ASYNC) {
            bn_effect e = unknown(x);
            e.flags |= BN_EF_SUSPEND;
            return e;
        }
        return iterate(s, bn_child(t, x, BN_F_RIGHT), x);
    }
    case BN_IF_CLAUSE:
        return truth(s, bn_named_child(t, x, 0));
    case BN_IF_STATEMENT:
    case BN_ELIF_CLAUSE:
    case BN_WHILE_STATEMENT:
        return truth(s, bn_child(t, x, BN_F_CONDITION));
    case BN_INTERPOLATION:
    case BN_FORMAT_EXPRESSION:
        return interpolation_own(s, x);
    case BN_AWAIT:
    case BN_YIELD: {
        bn_effect e = unknown(x);
        e.flags |= BN_EF_SUSPEND;
        return e;
    }
    case BN_ASSERT_STATEMENT: {
        bn_effect e = truth(s, bn_named_child(t, x, 0));
        e.raises |= BN_RAISE_ASSERTION;
        e.raise_at = x;
        return e;
    }
    case BN_RETURN_STATEMENT:
    case BN_BREAK_STATEMENT:
    case BN_CONTINUE_STATEMENT: {
        bn_effect e = nothing();
        e.flags = BN_EF_JUMP;
        e.grade = BN_P3 + 1;
        return e;
    }
    case BN_IDENTIFIER:
    case BN_INTEGER:
    case BN_FLOAT:
    case BN_TRUE:
    case BN_FALSE:
    case BN_NONE_LITERAL:
    case BN_ELLIPSIS:
    case BN_STRING:
    case BN_CONCATENATED_STRING:
    case BN_STRING_START:
    case BN_STRING_CONTENT:
    case BN_STRING_END:
    case BN_ESCAPE_SEQUENCE:
    case BN_ESCAPE_INTERPOLATION:
    case BN_FORMAT_SPECIFIER:
    case BN_TYPE_CONVERSION:
    case BN_PARENTHESIZED_EXPRESSION:
    case BN_ARGUMENT_LIST:
    case BN_PAIR:
    case BN_KEYWORD_ARGUMENT:
    case BN_NAMED_EXPRESSION:
    case BN_EXPRESSION_STATEMENT:
    case BN_ASSIGNMENT:
    case BN_BLOCK:
    case BN_ELSE_CLAUSE:
    case BN_PASS_STATEMENT:
    case BN_GLOBAL_STATEMENT:
    case BN_NONLOCAL_STATEMENT:
    case BN_LAMBDA_PARAMETERS:
    case BN_PARAMETERS:
    case BN_DEFAULT_PARAMETER:
    case BN_TYPED_PARAMETER:
    case BN_TYPED_DEFAULT_PARAMETER:
    case BN_LIST_SPLAT_PATTERN:
    case BN_DICTIONARY_SPLAT_PATTERN:
    case BN_KEYWORD_SEPARATOR:
    case BN_POSITIONAL_SEPARATOR:
    case BN_COMMENT:
    case BN_LINE_CONTINUATION:
    case BN_DELETE_STATEMENT:
    case BN_FUNCTION_DEFINITION:
    case BN_TYPE:
    case BN_MODULE:
        return nothing();
    default:
        return unknown(x);
    }
}

bn_effect bn_effect_store(bn_sema *s, bn_ix target)
{
    const bn_cst *t = s->tree;

    switch (t->nodes[target].kind) {
    case BN_TUPLE:
    case BN_LIST:
        return unpack_own(s, target);
    case BN_SUBSCRIPT: {
        bn_value v = bn_type_of(s, bn_child(t, target, BN_F_VALUE));
        bn_value i = bn_type_of(s, bn_child(t, target, BN_F_SUBSCRIPT));
        if (bn_value_is(v, BN_T_LIST) && bn_value_is(i, BN_T_INT | BN_T_BOOL))
            return computes(target, BN_RAISE_INDEX, BN_EF_WRITE_HEAP);
        if (bn_value_is(v, BN_T_DICT) && bn_value_is(i, HASHABLE))
            return computes(target, 0, BN_EF_WRITE_HEAP);
        return unknown(target);
    }
    case BN_ATTRIBUTE: { // a slot may be missing
        bn_binding_ix class_level;
        bn_ix class;
        if (bn_attribute_is_plain(s, target, &class, &class_level).tri != BN_YES ||
            class_level != BN_NONE)
            return unknown(target);
        bn_effect e = computes(target, BN_RAISE_ATTRIBUTE, BN_EF_WRITE_HEAP);
        e.grade = BN_P3 + 1;
        return e;
    }
    case BN_PARENTHESIZED_EXPRESSION:
    case BN_LIST_SPLAT:
        return nothing();
    default:
        return unknown(target);
    }
}

bn_effect bn_effect_event(bn_sema *s, const bn_event *e)
{
    const bn_cst *t = s->tree;

    if (e->node == BN_NONE)
        return nothing();
    if (e->flags & BN_EVF_TEST)
        return truth(s, e->node);
    if (e->flags & BN_EVF_TARGET)
        return bn_enclosing(t, e->node, BN_DELETE_STATEMENT) == BN_NONE
                   ? bn_effect_store(s, e->node)
                   : unknown(e->node);
    // of a def: its decorators are called; a module, block or label has no operation
    if (t->nodes[e->node].kind == BN_FUNCTION_DEFINITION)
        return unknown(e->node);
    return bn_effect_own(s, e->node);
}

bn_effect bn_effect_unknown(bn_ix at)
{
    return unknown(at);
}

void bn_effect_add(bn_effect *to, bn_effect e)
{
    add(to, e);
}
