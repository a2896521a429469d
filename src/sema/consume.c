/*
 * consume.c - what becomes of an iterable: E5, E6.
 */
#include "burnish/shapes.h"
#include "sema/library_p.h"

static const char E6[] = "E6 single-use";

typedef struct {
    const char *name;
    bn_consumption how;
} consumer_row;

/* Builtins by their first argument. */
static const consumer_row builtins[] = {
    { "all", BN_CONSUMES_PREFIX },       { "any", BN_CONSUMES_PREFIX },
    { "next", BN_CONSUMES_PREFIX },      { "list", BN_CONSUMES_WHOLE },
    { "tuple", BN_CONSUMES_WHOLE },      { "sorted", BN_CONSUMES_WHOLE },
    { "set", BN_CONSUMES_STEPWISE },     { "frozenset", BN_CONSUMES_STEPWISE },
    { "dict", BN_CONSUMES_STEPWISE },    { "sum", BN_CONSUMES_STEPWISE },
    { "min", BN_CONSUMES_STEPWISE },     { "max", BN_CONSUMES_STEPWISE },
    { "enumerate", BN_CONSUMES_LAZILY }, { "iter", BN_CONSUMES_LAZILY },
    { "reversed", BN_CONSUMES_LAZILY },  { "zip", BN_CONSUMES_LAZILY },
};

/* Arguments that are no keywords. */
static uint32_t plain_count(const bn_cst *t, bn_ix list)
{
    uint32_t count = 0;

    bn_each_named_child (t, list, c)
        count += t->nodes[c].kind != BN_KEYWORD_ARGUMENT;
    return count;
}

static bn_consumption by_call(bn_sema *s, bn_ix call, bn_ix argument)
{
    const bn_cst *t = s->tree;

    if (t->nodes[call].kind != BN_CALL) // the bases of a class
        return BN_CONSUMES_UNKNOWN;
    bn_ix callee = bn_unparen(t, bn_child(t, call, BN_F_FUNCTION));
    bn_ix list = bn_child(t, call, BN_F_ARGUMENTS);
    bool only = list == argument || plain_count(t, list) == 1;
    bool first = list == argument || bn_named_child(t, list, 0) == argument;
    uint32_t place;
    const bn_reviewed_row *row = bn_library_argument(s, call, argument, &place);

    if (row)
        return row->iterates >> place & 1 ? row->how : BN_CONSUMES_UNKNOWN;

    if (t->nodes[callee].kind == BN_IDENTIFIER) {
        bn_str name = bn_text(t, callee);
        if (bn_fact_is_builtin(s, callee, name).tri != BN_YES)
            return BN_CONSUMES_UNKNOWN;
        if ((bn_str_is(name, "map") || bn_str_is(name, "filter")) && !first)
            return BN_CONSUMES_LAZILY;
        if ((bn_str_is(name, "min") || bn_str_is(name, "max") || bn_str_is(name, "iter")) && !only)
            return BN_CONSUMES_UNKNOWN; // max(a, b) compares the iterables; iter(f, end)
        if (!first && !bn_str_is(name, "zip"))
            return BN_CONSUMES_UNKNOWN;
        for (size_t i = 0; i < sizeof builtins / sizeof *builtins; i++)
            if (bn_str_is(name, builtins[i].name))
                return builtins[i].how;
        return BN_CONSUMES_UNKNOWN;
    }
    if (t->nodes[callee].kind != BN_ATTRIBUTE || !only)
        return BN_CONSUMES_UNKNOWN;
    bn_value v = bn_type_of(s, bn_child(t, callee, BN_F_OBJECT));
    bn_str name = bn_text(t, bn_child(t, callee, BN_F_ATTRIBUTE));
    if (bn_str_is(name, "join") && bn_value_is(v, BN_T_STR | BN_T_BYTES))
        return BN_CONSUMES_WHOLE;
    if ((bn_str_is(name, "extend") && bn_value_is(v, BN_T_LIST)) ||
        (bn_str_is(name, "update") && bn_value_is(v, BN_T_SET | BN_T_DICT)))
        return BN_CONSUMES_STEPWISE;
    return BN_CONSUMES_UNKNOWN;
}

bn_consumption bn_consumer_of(bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;
    bn_ix at = x, up = t->nodes[x].parent;

    bn_saw_code(s, x);
    while (up != BN_NONE && t->nodes[up].kind == BN_PARENTHESIZED_EXPRESSION) {
        at = up;
        up = t->nodes[up].parent;
    }
    if (up == BN_NONE)
        return BN_CONSUMES_UNKNOWN;
    switch (t->nodes[up].kind) {
    case BN_CALL:
        return t->nodes[at].field == BN_F_ARGUMENTS ? by_call(s, up, at) : BN_CONSUMES_UNKNOWN;
    case BN_ARGUMENT_LIST:
        return by_call(s, t->nodes[up].parent, at);
    case BN_LIST_SPLAT: {
        uint16_t outer = t->nodes[t->nodes[up].parent].kind;
        return outer == BN_SET ? BN_CONSUMES_STEPWISE : BN_CONSUMES_WHOLE;
    }
    case BN_COMPARISON_OPERATOR: {
        bn_ix op = BN_NONE;
        bn_each_child (t, up, c) {
            if (c == at)
                break;
            if (t->nodes[c].field == BN_F_OPERATORS)
                op = c;
        }
        bool in =
            op != BN_NONE && (t->nodes[op].kind == BN_KW_IN || t->nodes[op].kind == BN_KW_NOT_IN);
        return in ? BN_CONSUMES_PREFIX : BN_CONSUMES_UNKNOWN;
    }
    case BN_ASSIGNMENT: {
        bn_ix left = bn_child(t, up, BN_F_LEFT);
        if (t->nodes[at].field != BN_F_RIGHT ||
            (t->nodes[left].kind != BN_TUPLE && t->nodes[left].kind != BN_LIST))
            return BN_CONSUMES_UNKNOWN;
        bn_each_named_child (t, left, c)
            if (t->nodes[c].kind == BN_LIST_SPLAT)
                return BN_CONSUMES_WHOLE;
        return BN_CONSUMES_PREFIX; // one more element than there are targets
    }
    default:
        return BN_CONSUMES_UNKNOWN;
    }
}

bool bn_is_used_at_once(bn_sema *s, bn_ix generator)
{
    const bn_cst *t = s->tree;
    bn_ix up = t->nodes[generator].parent;

    switch (bn_consumer_of(s, generator)) {
    case BN_CONSUMES_WHOLE:
    case BN_CONSUMES_STEPWISE:
    case BN_CONSUMES_PREFIX:
        break;
    default:
        return false;
    }
    while (t->nodes[up].kind == BN_PARENTHESIZED_EXPRESSION || t->nodes[up].kind == BN_LIST_SPLAT)
        up = t->nodes[up].parent;
    // what stands beside it is evaluated between its making and its use
    bn_each_named_child (t, up, c)
        if (!bn_is_inside(t, generator, c) && bn_has_kind(t, c, BN_NAMED_EXPRESSION))
            return false;
    return true;
}

bn_answer bn_fact_single_use(bn_sema *s, bn_ix x)
{
    bn_value v = bn_type_of(s, x);

    bn_saw_code(s, x);
    if (bn_value_is(v, BN_T_ITERATOR | BN_T_GENERATOR))
        return bn_answer_yes_of(E6, x);
    if (bn_value_is(v, BN_T_PLAIN & ~(uint32_t)(BN_T_ITERATOR | BN_T_GENERATOR)))
        return bn_answer_no(s, E6, x, "`%.*s` is %.*s", BN_FMT(bn_quote(s, x)),
                            BN_FMT(bn_value_name(s, v)));
    return bn_answer_maybe(s, E6, x, "`%.*s` may be %.*s", BN_FMT(bn_quote(s, x)),
                           BN_FMT(bn_value_name(s, v)));
}
