/*
 * truth.c - expressions as truth values: what is always true, and where nothing but the truth
 * counts.
 */
#include "burnish/shapes.h"
#include "sema/facts_p.h"
#include "syntax/literals.h"

bool bn_is_boolean(const bn_cst *t, bn_ix at, const char *operator)
{
    return t->nodes[at].kind == BN_BOOLEAN_OPERATOR &&
           bn_text_is(t, bn_child(t, at, BN_F_OPERATOR), operator);
}

/* A literal piece that is not empty, whatever its fields give. */
static bool has_text(const bn_sema *s, bn_ix string)
{
    const bn_cst *t = s->tree;
    bn_string_lit lit = bn_string_decode(s->arena, t, string);

    if (lit.ok)
        return lit.value.len > 0;
    bn_each_child (t, string, c)
        if (t->nodes[c].kind == BN_STRING_CONTENT && t->nodes[c].start < t->nodes[c].end)
            return true;
    return false;
}

/* Some digit before the exponent is not zero. */
static bool is_nonzero(bn_str number)
{
    for (size_t i = 0; i < number.len && (number.ptr[i] | 0x20) != 'e'; i++)
        if (number.ptr[i] >= '1' && number.ptr[i] <= '9')
            return true;
    return false;
}

bool bn_is_always_true(bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;
    int64_t value;

    x = bn_unparen(t, x);
    switch (t->nodes[x].kind) {
    case BN_INTEGER:
        return bn_int_value(t, x, &value) && value != 0;
    case BN_FLOAT:
        return is_nonzero(bn_text(t, x));
    case BN_UNARY_OPERATOR: {
        bn_ix operand = bn_unparen(t, bn_child(t, x, BN_F_ARGUMENT));

        return !bn_text_is(t, bn_child(t, x, BN_F_OPERATOR), "~") &&
               (t->nodes[operand].kind == BN_INTEGER || t->nodes[operand].kind == BN_FLOAT) &&
               bn_is_always_true(s, operand);
    }
    case BN_STRING:
        return has_text(s, x);
    case BN_CONCATENATED_STRING:
        bn_each_named_child (t, x, c)
            if (has_text(s, c))
                return true;
        return false;
    default: // displays, True, lambdas and what has such a type
        return bn_fact_truthy(s, x).tri == BN_YES;
    }
}

bool bn_is_tested(const bn_cst *t, bn_ix x)
{
    for (bn_ix up = t->nodes[x].parent; up != BN_NONE; x = up, up = t->nodes[up].parent) {
        switch (t->nodes[up].kind) {
        case BN_PARENTHESIZED_EXPRESSION:
        case BN_BOOLEAN_OPERATOR:
            continue;
        case BN_NOT_OPERATOR:
        case BN_IF_CLAUSE:
            return true;
        case BN_ASSERT_STATEMENT:
            return x == bn_named_child(t, up, 0);
        case BN_IF_STATEMENT:
        case BN_ELIF_CLAUSE:
        case BN_WHILE_STATEMENT:
            return t->nodes[x].field == BN_F_CONDITION;
        case BN_CONDITIONAL_EXPRESSION:
            return x == bn_named_child(t, up, 1);
        default:
            return false;
        }
    }
    return false;
}

bool bn_is_condition(const bn_cst *t, bn_ix x)
{
    bn_ix up = t->nodes[x].parent;
    uint32_t operators = 0;

    if (t->nodes[x].kind == BN_COMPARISON_OPERATOR) {
        bn_each_child (t, x, c)
            operators += t->nodes[c].field == BN_F_OPERATORS;
        if (operators < 2)
            return false;
    } else if (t->nodes[x].kind != BN_BOOLEAN_OPERATOR &&
               t->nodes[x].kind != BN_CONDITIONAL_EXPRESSION) {
        return false;
    }
    while (t->nodes[up].kind == BN_PARENTHESIZED_EXPRESSION)
        up = t->nodes[up].parent;
    return t->nodes[up].kind != BN_BOOLEAN_OPERATOR &&
           t->nodes[up].kind != BN_CONDITIONAL_EXPRESSION;
}
