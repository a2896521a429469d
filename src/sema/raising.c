/*
 * raising.c - a function that raises where it returned None: who would notice inside of it, and
 * in its callers.
 */
#include "sema/facts_p.h"

#include "burnish/returns.h"

bn_answer bn_fact_raises_out(bn_sema *s, bn_ix at, bn_ix function, bn_ix *handler)
{
    static const char fact[] = "C11 raises-out";
    const bn_cst *t = s->tree;
    bn_answer answer = bn_answer_yes_of(fact, at);

    *handler = BN_NONE;
    for (bn_ix up = t->nodes[at].parent; up != function; at = up, up = t->nodes[up].parent) {
        if (t->nodes[up].kind == BN_WITH_STATEMENT)
            return bn_answer_no(s, fact, up, "the with statement in line %u would see it",
                                bn_line_of(s, up));
        if (t->nodes[up].kind == BN_EXCEPT_CLAUSE) {
            answer =
                bn_answer_maybe(s, fact, up, "raised in line %u, it shows what was caught there",
                                bn_line_of(s, up));
            if (*handler == BN_NONE)
                *handler = up;
        }
        if (t->nodes[up].kind != BN_TRY_STATEMENT)
            continue;
        if (t->nodes[at].kind == BN_BLOCK || t->nodes[at].kind == BN_FINALLY_CLAUSE)
            return bn_answer_no(s, fact, up, "the try statement in line %u would see it",
                                bn_line_of(s, up));
        bn_each_named_child (t, up, c)
            if (t->nodes[c].kind == BN_FINALLY_CLAUSE)
                return bn_answer_no(s, fact, c, "the finally in line %u would run with it",
                                    bn_line_of(s, c));
    }
    return answer;
}

bool bn_may_give_none(const bn_cst *t, bn_ix value)
{
    value = bn_unparen(t, value);
    return t->nodes[value].kind == BN_NONE_LITERAL ||
           (t->nodes[value].kind == BN_CONDITIONAL_EXPRESSION &&
            (bn_may_give_none(t, bn_named_child(t, value, 0)) ||
             bn_may_give_none(t, bn_named_child(t, value, 2))));
}

bool bn_looks_at_exception(const bn_cst *t, bn_ix code)
{
    static const char *const names[] = { "exc_info", "exception", "print_exc",         "format_exc",
                                         "sys",      "traceback", "exception_on_error" };

    for (bn_ix c = code; c < t->nodes[code].end_ix; c++) {
        if (t->nodes[c].kind == BN_RAISE_STATEMENT && bn_named_child(t, c, 0) == BN_NONE)
            return true;
        for (size_t i = 0; t->nodes[c].kind == BN_IDENTIFIER && i < sizeof names / sizeof *names;
             i++)
            if (bn_text_is(t, c, names[i]))
                return true;
    }
    return false;
}

/* What runs for None first of all gives the variable another value. */
static bool gets_another_value(bn_sema *s, const bn_none_check *c, bn_binding_ix b)
{
    const bn_cst *t = s->tree;
    bn_name_assignment a;

    return c->none != BN_NONE && bn_read_name_assignment(t, bn_named_child(t, c->none, 0), &a) &&
           bn_binding_at(s, a.name) == b && !bn_mentions(s, a.value, b);
}

bool bn_none_is_read_later(bn_sema *s, const bn_none_check *c)
{
    const bn_cst *t = s->tree;
    bn_binding_ix b = c->name == BN_NONE ? BN_NONE : bn_binding_at(s, c->name);
    bn_ix condition = bn_child(t, c->test, BN_F_CONDITION);

    if (c->name == BN_NONE || (b != BN_NONE && gets_another_value(s, c, b)))
        return false;
    if (b == BN_NONE || bn_fact_local(s, b, true).tri != BN_YES ||
        bn_fact_names_unwatched(s, bn_scope_at(s, c->name)).tri != BN_YES)
        return true;
    for (uint32_t i = 0; i < bn_use_count(s, b); i++) {
        bn_ix use = bn_use_node(s, b, i);

        if (bn_use_kind(s, b, i) & BN_USE_READ && !bn_is_inside(t, use, condition) &&
            (c->other == BN_NONE || !bn_is_inside(t, use, c->other)))
            return c->none == BN_NONE || bn_fact_falls_off(s, c->none).tri != BN_NO ||
                   bn_mentions(s, c->none, b) ||
                   bn_fact_unseen_if_raises(s, b, c->test).tri != BN_YES;
    }
    return false;
}

/* The expression is tested by its truth: a condition, an operand of not, and, or. */
static bool is_truth_tested(const bn_cst *t, bn_ix x)
{
    bn_ix up;

    x = bn_with_parentheses(t, x);
    up = t->nodes[x].parent;
    switch (t->nodes[up].kind) {
    case BN_NOT_OPERATOR:
    case BN_BOOLEAN_OPERATOR:
        return true;
    case BN_IF_STATEMENT:
    case BN_ELIF_CLAUSE:
    case BN_WHILE_STATEMENT:
        return t->nodes[x].field == BN_F_CONDITION;
    case BN_CONDITIONAL_EXPRESSION:
        return bn_named_child(t, up, 1) == x;
    default:
        return false;
    }
}

bool bn_result_is_truth_tested(bn_sema *s, bn_ix call)
{
    const bn_cst *t = s->tree;
    bn_name_assignment a;
    bn_binding_ix b;

    if (is_truth_tested(t, call))
        return true;
    if (!bn_read_name_assignment(t, bn_statement_of(t, call), &a) ||
        bn_unparen(t, a.value) != call || (b = bn_binding_at(s, a.name)) == BN_NONE ||
        bn_fact_local(s, b, false).tri != BN_YES)
        return false;
    for (uint32_t i = 0; i < bn_use_count(s, b); i++)
        if (bn_use_kind(s, b, i) == BN_USE_READ && is_truth_tested(t, bn_use_node(s, b, i)))
            return true;
    return false;
}
