/*
 * raising.c - functions that get to raise where they returned None; see burnish/raising.h.
 */
#include "burnish/raising.h"

/* " from exc" for a raise in that except clause, which gets a name when it has none. */
static bn_str cause_in(bn_raiser *r, bn_ix function, bn_ix clause)
{
    const bn_cst *t = bn_tree(r->m);
    bn_ix value = clause == BN_NONE ? BN_NONE : bn_child(t, clause, BN_F_VALUE);
    bn_ix outer = clause == BN_NONE ? BN_NONE : bn_enclosing(t, clause, BN_EXCEPT_CLAUSE);

    if (value == BN_NONE || bn_str_find(r->raised, BN_LIT(" from "), 0) != BN_NPOS)
        return (bn_str){ "", 0 };
    if (t->nodes[value].kind == BN_AS_PATTERN)
        return bn_format(r->m, " from %.*s", BN_FMT(bn_text(t, bn_child(t, value, BN_F_ALIAS))));
    bn_each_below (t, clause, c)
        if (t->nodes[c].kind == BN_EXCEPT_CLAUSE)
            return (bn_str){ "", 0 };
    if (outer != BN_NONE && bn_is_inside(t, outer, function))
        return (bn_str){ "", 0 };
    if (!r->caught.len)
        r->caught = bn_fresh_name(bn_facts(r->m), clause, BN_LIT("exc"));
    if (r->named != clause)
        bn_fix_bytes(r->fix, t->nodes[value].end, t->nodes[value].end,
                     bn_format(r->m, " as %.*s", BN_FMT(r->caught)));
    r->named = clause;
    return bn_format(r->m, " from %.*s", BN_FMT(r->caught));
}

/* The result of one of the functions that raise now: it passes their exception on. */
static bool passes_on(const bn_raiser *r, bn_ix value)
{
    bn_sema *s = bn_facts(r->m);

    for (uint32_t i = 0; i < r->count; i++)
        if (bn_callee(s, value) == r->functions[i])
            return true;
    return false;
}

/* The result of another function of the file, which returns None sometimes. */
static bool gives_none(const bn_raiser *r, bn_ix value)
{
    bn_sema *s = bn_facts(r->m);
    bn_ix called = bn_callee(s, value);
    bn_returned returned;

    if (called == BN_NONE || bn_frame_kind(s, called) != BN_FRAME_PLAIN || passes_on(r, value))
        return false;
    returned = bn_returns(s, called);
    return returned.nones || returned.end == BN_YES;
}

bool bn_write_raises(bn_raiser *r, bn_ix function)
{
    const bn_cst *t = bn_tree(r->m);
    bn_sema *s = bn_facts(r->m);
    bn_ix body = bn_child(t, function, BN_F_BODY), last = bn_last_statement(t, body), clause;
    bn_returned returned = bn_returns(s, function);

    bn_each_return (t, function, c) {
        bn_ix value = bn_named_child(t, c, 0);

        if (value != BN_NONE)
            value = bn_unparen(t, value);
        if (value != BN_NONE && t->nodes[value].kind != BN_NONE_LITERAL) {
            if (bn_may_give_none(t, value) || gives_none(r, value))
                return bn_refuse(r->m, value, "line %u may return None by an expression",
                                 bn_line_of(s, value));
            if (passes_on(r, value) && !bn_need(r->m, bn_fact_raises_out(s, c, function, &clause)))
                return false;
            continue;
        }
        if (!bn_need(r->m, bn_fact_raises_out(s, c, function, &clause)) ||
            !bn_must(r->m, bn_no_comments(r->m, c)))
            return false;
        bn_str cause = cause_in(r, function, clause);
        bn_fix_replace(r->fix, c,
                       bn_format(r->m, "%.*s%.*s", BN_FMT(r->raised), BN_FMT(cause)).ptr);
    }
    if (returned.end == BN_NO)
        return true;
    if (returned.end == BN_MAYBE)
        return bn_refuse(r->m, last, "it may end behind a with statement");
    if (!bn_must(r->m, bn_alone_on_lines(r->m, last)))
        return false;
    bn_fix_append(r->fix, body, bn_format(r->m, "%.*s", BN_FMT(r->raised)).ptr);
    return true;
}

void bn_settle_promises(bn_raiser *r, bn_ix function)
{
    const bn_cst *t = bn_tree(r->m);
    bn_ix type = bn_child(t, function, BN_F_RETURN_TYPE), x, inner = BN_NONE;
    bn_ix doc = bn_named_child(t, bn_child(t, function, BN_F_BODY), 0);

    if (bn_is_string_statement(t, doc) &&
        bn_str_find(bn_text(t, doc), BN_LIT("None"), 0) != BN_NPOS)
        bn_doubt(r->m, doc, "the docstring speaks of None");
    if (type == BN_NONE)
        return;
    x = bn_named_child(t, type, 0);
    if (t->nodes[x].kind == BN_SUBSCRIPT && bn_named_count(t, x) == 2 &&
        bn_fact_resolves(bn_facts(r->m), bn_named_child(t, x, 0), BN_LIT("typing.Optional")).tri ==
            BN_YES)
        inner = bn_named_child(t, x, 1);
    if (t->nodes[x].kind == BN_BINARY_OPERATOR &&
        t->nodes[bn_child(t, x, BN_F_RIGHT)].kind == BN_NONE_LITERAL)
        inner = bn_child(t, x, BN_F_LEFT);
    if (inner != BN_NONE) {
        bn_set(r->m, "type", inner);
        bn_fix_replace(r->fix, x, "$type");
    } else if (bn_str_find(bn_text(t, type), BN_LIT("None"), 0) != BN_NPOS ||
               bn_str_find(bn_text(t, type), BN_LIT("Optional"), 0) != BN_NPOS) {
        bn_doubt(r->m, type, "the annotation speaks of None");
    }
}

/* Where the line that holds `at` begins. */
static uint32_t line_start(const bn_cst *t, uint32_t at)
{
    while (at > 0 && t->text.ptr[at - 1] != '\n')
        at--;
    return at;
}

bool bn_define_exception(bn_raiser *r)
{
    const bn_cst *t = bn_tree(r->m);
    bn_ix function = r->functions[0], first;
    uint32_t at, body;
    const char *end = bn_str_find(t->text, BN_LIT("\r\n"), 0) == BN_NPOS ? "\n" : "\r\n";
    bn_str indent;

    for (uint32_t i = 1; i < r->count; i++)
        function = r->functions[i] < function ? r->functions[i] : function;
    first = bn_named_child(t, bn_child(t, function, BN_F_BODY), 0);
    at = t->nodes[function].start;
    body = line_start(t, t->nodes[first].start);
    indent = bn_str_sub(t->text, body, t->nodes[first].start);
    if (line_start(t, at) != at || body <= at)
        return bn_refuse(r->m, function, "there is no line of its own to define the exception");
    while (at > 0 && t->text.ptr[line_start(t, at - 1)] == '#')
        at = line_start(t, at - 1);
    if (at == 0 && t->text.ptr[0] == '#') // the first lines may be for the interpreter
        at = t->nodes[function].start;
    bn_fix_bytes(r->fix, at, at,
                 bn_format(r->m,
                           "class %.*s(ValueError):%s%.*s\"\"\"%.*s has no result.\"\"\"%s%s%s",
                           BN_FMT(r->error), end, BN_FMT(indent),
                           BN_FMT(bn_function_name(t, r->functions[0])), end, end, end));
    return true;
}
