/* shapes_none.c - a call whose result is compared with None at once: see burnish/returns.h. */
#include "burnish/returns.h"

/* The operand of `x is None`, `x is not None`, `not x`, `x`; *is_none: None makes it true. */
static bn_ix tested(const bn_cst *t, bn_ix condition, bool *is_none, bool *truth)
{
    bn_ix x = bn_unparen(t, condition), left, op, right;

    *is_none = *truth = false;
    if (t->nodes[x].kind == BN_COMPARISON_OPERATOR) {
        left = x + 1;
        op = t->nodes[left].end_ix;
        right = t->nodes[op].end_ix;
        if (t->nodes[op].field != BN_F_OPERATORS || right >= t->nodes[x].end_ix ||
            t->nodes[right].end_ix != t->nodes[x].end_ix ||
            t->nodes[bn_unparen(t, right)].kind != BN_NONE_LITERAL ||
            !bn_str_starts(bn_text(t, op), BN_LIT("is")))
            return BN_NONE;
        *is_none = bn_text_is(t, op, "is");
        return bn_unparen(t, left);
    }
    *truth = true;
    *is_none = t->nodes[x].kind == BN_NOT_OPERATOR;
    return *is_none ? bn_unparen(t, bn_child(t, x, BN_F_ARGUMENT)) : x;
}

bool bn_read_none_check(const bn_cst *t, bn_ix call, bn_none_check *c)
{
    bn_ix at = call, up, x;
    bn_name_assignment a;
    bool is_none;

    *c = (bn_none_check){ .assignment = BN_NONE, .name = BN_NONE };
    while (t->nodes[up = t->nodes[at].parent].kind == BN_PARENTHESIZED_EXPRESSION ||
           (t->nodes[up].kind == BN_AWAIT && at == call))
        at = up;
    c->value = t->nodes[t->nodes[call].parent].kind == BN_AWAIT ? t->nodes[call].parent : call;
    if (bn_read_name_assignment(t, bn_statement_of(t, at), &a) && a.value == at) {
        c->assignment = a.statement;
        c->name = a.name;
        c->test = bn_next_statement(t, a.statement);
    } else {
        c->test = bn_statement_of(t, at);
    }
    if (c->test == BN_NONE || t->nodes[c->test].kind != BN_IF_STATEMENT)
        return false;
    x = tested(t, bn_child(t, c->test, BN_F_CONDITION), &is_none, &c->truth);
    if (x != BN_NONE && c->assignment == BN_NONE && t->nodes[x].kind == BN_NAMED_EXPRESSION) {
        c->name = bn_child(t, x, BN_F_NAME);
        x = bn_unparen(t, bn_child(t, x, BN_F_VALUE));
    }
    if (x == BN_NONE || (c->assignment == BN_NONE ? x != c->value
                                                  : t->nodes[x].kind != BN_IDENTIFIER ||
                                                        t->nodes[x].atom != t->nodes[c->name].atom))
        return false;
    bn_each_named_child (t, c->test, part)
        if (t->nodes[part].kind == BN_ELIF_CLAUSE)
            return false;
    c->none = bn_child(t, c->test, BN_F_CONSEQUENCE);
    c->other = bn_else_suite(t, c->test);
    if (!is_none) {
        bn_ix swap = c->none;

        c->none = c->other;
        c->other = swap;
    }
    return true;
}

bn_ix bn_raise_for_none(const bn_cst *t, const bn_none_check *c)
{
    bn_ix only = c->none != BN_NONE ? bn_only_statement(t, c->none) : BN_NONE;

    return only != BN_NONE && c->other == BN_NONE && t->nodes[only].kind == BN_RAISE_STATEMENT &&
                   bn_named_child(t, only, 0) != BN_NONE
               ? only
               : BN_NONE;
}

bool bn_has_default(const bn_cst *t, bn_ix call)
{
    bn_ix both = t->nodes[call].parent;

    return bn_is_boolean(t, both, "or") && bn_child(t, both, BN_F_LEFT) == call;
}
