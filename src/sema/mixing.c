/*
 * mixing.c - where text and data meet: operators and methods that never take both.
 */
#include "burnish/shapes.h"
#include "sema/facts_p.h"
#include "syntax/literals.h"

#define DATA (BN_T_BYTES | BN_T_BYTEARRAY)

static bool is_text(bn_sema *s, bn_ix x)
{
    return bn_fact_exactly(s, x, BN_T_STR).tri == BN_YES;
}

static bool is_data(bn_sema *s, bn_ix x)
{
    return bn_fact_exactly(s, x, DATA).tri == BN_YES;
}

/* One of the two is text, the other data. */
static bool differ(bn_sema *s, bn_ix a, bn_ix b, bn_ix *text, bn_ix *data)
{
    if (is_text(s, a) && is_data(s, b)) {
        *text = a;
        *data = b;
        return true;
    }
    if (is_data(s, a) && is_text(s, b)) {
        *text = b;
        *data = a;
        return true;
    }
    return false;
}

/* `a OP b` with one operator: equality and membership. */
static bool compares(const bn_cst *t, bn_ix x)
{
    uint32_t count = 0;
    bool fits = true;

    bn_each_child (t, x, c) {
        if (t->nodes[c].field != BN_F_OPERATORS)
            continue;
        count++;
        fits &= bn_text_is(t, c, "==") || bn_text_is(t, c, "!=") || bn_text_is(t, c, "in") ||
                bn_text_is(t, c, "not in");
    }
    return count == 1 && fits;
}

/* Methods of str and bytes whose arguments must be of the same kind. */
static bool takes_own_kind(bn_str method)
{
    static const char *const methods[] = {
        "count",        "endswith",     "find",    "index",      "lstrip", "partition",
        "removeprefix", "removesuffix", "replace", "rfind",      "rindex", "rpartition",
        "rsplit",       "rstrip",       "split",   "startswith", "strip",
    };

    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
        if (bn_str_is(method, methods[i]))
            return true;
    return false;
}

/* The first argument of a call, when it is given by place. */
static bn_ix first_argument(const bn_cst *t, bn_ix call)
{
    bn_ix list = bn_child(t, call, BN_F_ARGUMENTS), at;

    if (list == BN_NONE || t->nodes[list].kind != BN_ARGUMENT_LIST)
        return BN_NONE;
    at = bn_named_child(t, list, 0);
    return at != BN_NONE && t->nodes[at].kind != BN_KEYWORD_ARGUMENT &&
                   t->nodes[at].kind != BN_LIST_SPLAT && t->nodes[at].kind != BN_DICTIONARY_SPLAT
               ? at
               : BN_NONE;
}

/* A list or tuple display with an element of the other kind than the receiver. */
static bool joins_other(bn_sema *s, bn_ix receiver, bn_ix items, bn_ix *text, bn_ix *data)
{
    const bn_cst *t = s->tree;

    if (t->nodes[items].kind != BN_LIST && t->nodes[items].kind != BN_TUPLE)
        return false;
    bn_each_named_child (t, items, c)
        if (differ(s, receiver, c, text, data))
            return true;
    return false;
}

static bool method_mixes(bn_sema *s, bn_ix call, bn_ix *text, bn_ix *data)
{
    const bn_cst *t = s->tree;
    bn_ix callee = bn_child(t, call, BN_F_FUNCTION), receiver, argument;
    bn_str method;

    if (t->nodes[callee].kind != BN_ATTRIBUTE)
        return false;
    receiver = bn_child(t, callee, BN_F_OBJECT);
    argument = first_argument(t, call);
    method = bn_text(t, bn_child(t, callee, BN_F_ATTRIBUTE));
    if (argument == BN_NONE)
        return false;
    if (bn_str_is(method, "join"))
        return joins_other(s, receiver, bn_unparen(t, argument), text, data);
    return takes_own_kind(method) && differ(s, receiver, argument, text, data);
}

bool bn_mixes_text(bn_sema *s, bn_ix x, bn_ix *text, bn_ix *data)
{
    const bn_cst *t = s->tree;
    bn_ix left, right, operator;

    switch (t->nodes[x].kind) {
    case BN_BINARY_OPERATOR:
        left = bn_child(t, x, BN_F_LEFT);
        right = bn_child(t, x, BN_F_RIGHT);
        operator= bn_child(t, x, BN_F_OPERATOR);
        if (bn_text_is(t, operator, "%") && is_data(s, left) && is_text(s, right)) {
            *text = right;
            *data = left;
            return true;
        }
        return bn_text_is(t, operator, "+") && differ(s, left, right, text, data);
    case BN_COMPARISON_OPERATOR:
        return compares(t, x) &&
               differ(s, bn_named_child(t, x, 0), bn_named_child(t, x, 1), text, data);
    case BN_CALL:
        return method_mixes(s, x, text, data);
    default:
        return false;
    }
}

bool bn_writes_data(bn_sema *s, bn_ix call)
{
    bn_method_call write;

    return bn_read_method_call(s->tree, call, "write", &write) &&
           s->tree->nodes[bn_unparen(s->tree, write.argument)].kind != BN_STRING &&
           bn_fact_exactly(s, write.receiver, BN_T_TEXT_FILE).tri == BN_YES &&
           is_data(s, write.argument);
}

/* `"...%s..." % data` with that conversion alone. */
static bool formats_one(bn_sema *s, bn_ix operator)
{
    const bn_cst *t = s->tree;
    bn_ix text = bn_child(t, operator, BN_F_LEFT);
    bn_string_lit lit = bn_string_decode(s->arena, t, text);
    size_t at = lit.ok ? bn_str_find(lit.value, BN_LIT("%"), 0) : BN_NPOS;

    return bn_text_is(t, bn_child(t, operator, BN_F_OPERATOR), "%") && at != BN_NPOS &&
           !lit.bytes && at + 1 < lit.value.len && lit.value.ptr[at + 1] == 's' &&
           bn_str_find(lit.value, BN_LIT("%"), at + 1) == BN_NPOS;
}

bn_ix bn_formatted_alone(bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;
    bn_ix value;

    switch (t->nodes[x].kind) {
    case BN_INTERPOLATION:
        value = bn_named_child(t, x, 0);
        return bn_named_count(t, x) != 1 || bn_in_printed_field(t, value) ? BN_NONE : value;
    case BN_BINARY_OPERATOR:
        return formats_one(s, x) ? bn_child(t, x, BN_F_RIGHT) : BN_NONE;
    case BN_CALL:
        value = bn_only_argument(t, x, "object");
        return !bn_text_is(t, bn_child(t, x, BN_F_FUNCTION), "str") || value == BN_NONE ||
                       t->nodes[value].kind == BN_LIST_SPLAT ||
                       t->nodes[value].kind == BN_DICTIONARY_SPLAT
                   ? BN_NONE
                   : value;
    default:
        return BN_NONE;
    }
}
