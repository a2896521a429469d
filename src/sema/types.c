/*
 * types.c - what values an expression can have: T1 to T4, T9.
 */
#include "sema/types_p.h"

#include <string.h>

static const char T2[] = "T2 exactly";
static const char T3[] = "T3 instance";
static const char T4[] = "T4 truth-builtin";
static const char T4B[] = "T4 is-bool";
static const char T4T[] = "T4 truthy";
static const char T5[] = "T5 elements";
static const char T9[] = "T9 not-none";

static const char *const kind_names[] = {
    "None",         "bool",        "int",
    "float",        "complex",     "str",
    "bytes",        "bytearray",   "memoryview",
    "list",         "tuple",       "dict",
    "set",          "frozenset",   "range",
    "slice",        "iterator",    "generator",
    "coroutine",    "function",    "builtin function",
    "method",       "type",        "module",
    "text file",    "binary file", "Match",
    "other object", "pattern",
};

/* The library class of either value; one of them may be None. */
static uint8_t joined_class(bn_value a, bn_value b)
{
    if (a.class == b.class || b.mask == BN_T_NONE)
        return a.class;
    return a.mask == BN_T_NONE ? b.class : 0;
}

bn_value bn_value_join(bn_value a, bn_value b)
{
    if (a.mask == 0)
        return b;
    if (b.mask == 0)
        return a;
    return (bn_value){ .mask = a.mask | b.mask,
                       .elem = a.elem && b.elem ? a.elem | b.elem : 0,
                       .exact = a.exact && b.exact,
                       .grade = a.grade > b.grade ? a.grade : b.grade,
                       .class = joined_class(a, b) };
}

bn_str bn_value_name(bn_sema *s, bn_value v)
{
    bn_buf out = { .arena = s->arena };
    uint32_t left = v.mask;

    if (v.mask == 0 || v.mask == BN_T_ANY || v.mask == (BN_T_ANY & ~(uint32_t)BN_T_NONE))
        return BN_LIT("a value of unknown type");
    for (uint32_t k = 0; k < BN_KIND_COUNT; k++) {
        if (!(v.mask >> k & 1))
            continue;
        left &= ~(1u << k);
        bn_buf_addz(&out, out.len == 0 ? "" : left ? ", " : " or ");
        bn_buf_addz(&out, kind_names[k]);
        if (out.len > 60) {
            bn_buf_addz(&out, "...");
            break;
        }
    }
    if (!v.exact)
        bn_buf_addz(&out, " or a subclass");
    return bn_buf_str(&out);
}

bn_answer bn_fact_exactly(bn_sema *s, bn_ix x, uint32_t mask)
{
    bn_value v = bn_type_of(s, x);

    bn_saw_code(s, x);
    if (bn_value_is(v, mask))
        return bn_answer_yes_of(T2, x);
    if (v.exact && v.mask != 0 && (v.mask & mask) == 0)
        return bn_answer_no(s, T2, x, "`%.*s` is %.*s", BN_FMT(bn_quote(s, x)),
                            BN_FMT(bn_value_name(s, v)));
    return bn_answer_maybe(s, T2, x, "`%.*s` may be %.*s", BN_FMT(bn_quote(s, x)),
                           BN_FMT(bn_value_name(s, v)));
}

bn_answer bn_fact_instance(bn_sema *s, bn_ix x, uint32_t mask)
{
    bn_value v = bn_type_of(s, x);

    bn_saw_code(s, x);
    if (v.mask != 0 && (v.mask & ~mask) == 0 && v.grade <= BN_GRADE_ISINSTANCE)
        return bn_answer_yes_of(T3, x);
    if (v.mask != 0 && (v.mask & ~mask) == 0 && s->options.trust_annotations)
        return bn_answer_yes_of(T3, x);
    if (v.exact && v.mask != 0 && (v.mask & mask) == 0)
        return bn_answer_no(s, T3, x, "`%.*s` is %.*s", BN_FMT(bn_quote(s, x)),
                            BN_FMT(bn_value_name(s, v)));
    return bn_answer_maybe(s, T3, x, "`%.*s` may be %.*s", BN_FMT(bn_quote(s, x)),
                           BN_FMT(bn_value_name(s, v)));
}

bn_answer bn_fact_truth_builtin(bn_sema *s, bn_ix x)
{
    bn_value v = bn_type_of(s, x);

    bn_saw_code(s, x);
    if (bn_value_is(v, BN_T_PLAIN) || v.mask == BN_T_BOOL || v.mask == BN_T_NONE ||
        v.mask == (BN_T_BOOL | BN_T_NONE))
        return bn_answer_yes_of(T4, x);
    return bn_answer_maybe(s, T4, x, "the truth of `%.*s` may be decided by a method",
                           BN_FMT(bn_quote(s, x)));
}

bn_answer bn_fact_is_bool(bn_sema *s, bn_ix x)
{
    bn_value v = bn_type_of(s, x);

    bn_saw_code(s, x);
    if (v.mask == BN_T_BOOL) // there are no subclasses of bool
        return bn_answer_yes_of(T4B, x);
    if (v.exact && v.mask != 0 && !(v.mask & BN_T_BOOL))
        return bn_answer_no(s, T4B, x, "`%.*s` is %.*s", BN_FMT(bn_quote(s, x)),
                            BN_FMT(bn_value_name(s, v)));
    return bn_answer_maybe(s, T4B, x, "`%.*s` may be other than True or False",
                           BN_FMT(bn_quote(s, x)));
}

/* A literal or display that is certainly true. */
static bool plainly_true(const bn_cst *t, bn_ix x)
{
    x = bn_unparen(t, x);
    switch (t->nodes[x].kind) {
    case BN_TRUE:
    case BN_ELLIPSIS:
        return true;
    case BN_INTEGER: {
        bn_str text = bn_text(t, x);
        return text.ptr[0] >= '1' && text.ptr[0] <= '9';
    }
    case BN_STRING:
        bn_each_named_child (t, x, c)
            if (t->nodes[c].kind == BN_STRING_CONTENT &&
                !bn_str_starts(bn_text(t, c), BN_LIT("\\")))
                return true;
        return false;
    case BN_CONCATENATED_STRING:
        bn_each_named_child (t, x, c)
            if (plainly_true(t, c))
                return true;
        return false;
    case BN_LIST:
    case BN_TUPLE:
    case BN_SET:
    case BN_DICTIONARY:
        bn_each_named_child (t, x, c)
            if (t->nodes[c].kind != BN_LIST_SPLAT && t->nodes[c].kind != BN_DICTIONARY_SPLAT &&
                t->nodes[c].kind != BN_PARENTHESIZED_LIST_SPLAT)
                return true;
        return false;
    default:
        return false;
    }
}

bn_answer bn_fact_truthy(bn_sema *s, bn_ix x)
{
    bn_value v = bn_type_of(s, x);

    bn_saw_code(s, x);
    if (plainly_true(s->tree, x) || bn_value_is(v, BN_T_TRUE_OBJECT))
        return bn_answer_yes_of(T4T, x);
    if (v.mask == BN_T_NONE)
        return bn_answer_no(s, T4T, x, "`%.*s` is None", BN_FMT(bn_quote(s, x)));
    return bn_answer_maybe(s, T4T, x, "`%.*s` may be false", BN_FMT(bn_quote(s, x)));
}

bn_answer bn_fact_elements(bn_sema *s, bn_ix x, uint32_t mask)
{
    bn_value v = bn_type_of(s, x);

    bn_saw_code(s, x);
    if (v.elem != 0 && (v.elem & ~mask) == 0)
        return bn_answer_yes_of(T5, x);
    return bn_answer_maybe(s, T5, x, "the elements of `%.*s` are not known",
                           BN_FMT(bn_quote(s, x)));
}

bn_answer bn_fact_not_none(bn_sema *s, bn_ix x)
{
    bn_value v = bn_type_of(s, x);

    bn_saw_code(s, x);
    if (v.mask != 0 && !(v.mask & BN_T_NONE) && v.grade <= BN_GRADE_ISINSTANCE)
        return bn_answer_yes_of(T9, x);
    if (v.mask == BN_T_NONE)
        return bn_answer_no(s, T9, x, "`%.*s` is None", BN_FMT(bn_quote(s, x)));
    return bn_answer_maybe(s, T9, x, "`%.*s` may be None", BN_FMT(bn_quote(s, x)));
}
