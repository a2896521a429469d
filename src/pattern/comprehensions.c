/*
 * comprehensions.c - map and filter opened into comprehensions; see burnish/comprehensions.h.
 */
#include "burnish/comprehensions.h"

bn_maker bn_maker_of(bn_match *m, bn_ix argument, bn_ix *outer)
{
    static const char *const names[] = { NULL, "list", "set", "dict", "tuple" };
    const bn_cst *t = bn_tree(m);
    bn_ix callee;

    *outer = bn_call_around(t, argument);
    if (*outer == BN_NONE)
        return BN_MAKES_OTHER;
    callee = bn_child(t, *outer, BN_F_FUNCTION);
    for (bn_maker k = BN_MAKES_LIST; k <= BN_MAKES_TUPLE; k++)
        if (bn_text_is(t, callee, names[k]))
            return bn_fact_is_builtin(bn_facts(m), callee, bn_text(t, callee)).tri != BN_NO
                       ? k
                       : BN_MAKES_OTHER;
    return BN_MAKES_OTHER;
}

bool bn_is_made_or_used_up(bn_match *m, bn_ix argument)
{
    bn_sema *s = bn_facts(m);
    bn_ix outer, callee;

    if (bn_maker_of(m, argument, &outer) == BN_MAKES_OTHER)
        return bn_need(m, bn_fact_used_up(s, argument));
    callee = bn_child(bn_tree(m), outer, BN_F_FUNCTION);
    return bn_need(m, bn_fact_is_builtin(s, callee, bn_text(bn_tree(m), callee)));
}

/* ---- What may be opened ---- */

bool bn_items_may_move(bn_match *m, bn_ix items)
{
    const bn_cst *t = bn_tree(m);

    if (bn_has_kind(t, items, BN_NAMED_EXPRESSION) || bn_has_kind(t, items, BN_YIELD))
        return bn_refuse(m, items, "`:=` and `yield` cannot stand there in a comprehension");
    return bn_need(m, bn_fact_names_unwatched(bn_facts(m), bn_scope_at(bn_facts(m), items)));
}

bool bn_may_be_called(bn_match *m, bn_ix function)
{
    bn_sema *s = bn_facts(m);
    bn_binding_ix b = bn_binding_at(s, function);

    if (bn_text_is(bn_tree(m), function, "next"))
        return bn_refuse(m, function, "its StopIteration ends the map");
    if (bn_scope_kind_of(s, bn_scope_at(s, function)) == BN_SCOPE_CLASS)
        return bn_refuse(m, function, "a comprehension does not see names of the class body");
    return bn_fact_settled(s, function).tri == BN_YES ||
           (b != BN_NONE && bn_need(m, bn_fact_local(s, b, true)));
}

bool bn_lambda_may_open(bn_match *m, const bn_lambda_call *c)
{
    bn_sema *s = bn_facts(m);

    return bn_is_made_or_used_up(m, c->call) && bn_need(m, bn_fact_lambda_opens(s, c)) &&
           bn_need(m, bn_fact_all_bound(s, c->body)) && bn_need(m, bn_fact_since(s, BN_PY(3, 0))) &&
           (c->count == 1 || bn_must(m, bn_fact_is_builtin(s, c->call, BN_LIT("zip"))));
}

bool bn_stage_may_open(bn_match *m, const bn_stage *g)
{
    bn_sema *s = bn_facts(m);

    if (g->function != BN_NONE)
        return bn_items_may_move(m, g->items) && bn_may_be_called(m, g->function);
    return bn_need(m, bn_fact_lambda_opens(s, &g->lambda)) &&
           bn_need(m, bn_fact_all_bound(s, g->lambda.body));
}

/* ---- Parts of the comprehension ---- */

/* The name occurs in a format string of the code, which shows it. */
static bool is_shown(bn_match *m, bn_ix code, bn_ix name)
{
    const bn_cst *t = bn_tree(m);

    for (bn_ix c = code; c < t->nodes[code].end_ix; c++)
        if (t->nodes[c].kind == BN_IDENTIFIER && bn_same_code(t, c, name) && bn_in_format(t, c))
            return true;
    return false;
}

void bn_set_parameter(bn_match *m, const bn_lambda_call *c, bn_renaming *r)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bool twice = false;

    *r = (bn_renaming){ bn_binding_at(s, c->name), bn_text(t, c->name) };
    bn_set(m, "x0", c->name);
    for (bn_ix at = c->items; at < t->nodes[c->items].end_ix; at++)
        twice = twice || (t->nodes[at].kind == BN_IDENTIFIER && bn_same_code(t, at, c->name));
    if (!twice || c->count > 1 || is_shown(m, c->body, c->name))
        return;
    r->name = bn_item_name(s, c->call, c->items, BN_LIT("item"));
    bn_set_text(m, "x0", r->name);
}

bool bn_set_lambda_code(bn_match *m, const char *metavar, bn_ix code, const bn_renaming *r)
{
    if (bn_str_eq(r->name, bn_binding_name(bn_facts(m), r->binding))) {
        bn_set(m, metavar, code);
        return true;
    }
    return bn_set_renamed(m, metavar, code, r, 1);
}

bool bn_set_renamed_test(bn_match *m, const bn_lambda_call *filter, bn_ix name)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_renaming r = { bn_binding_at(s, filter->name), bn_text(t, name) };

    for (bn_ix at = filter->body; at < t->nodes[filter->body].end_ix; at++)
        if (t->nodes[at].kind == BN_IDENTIFIER && t->nodes[at].atom == t->nodes[name].atom &&
            bn_binding_at(s, at) != r.binding)
            return bn_refuse(m, at, "`%.*s` means something else in the test",
                             BN_FMT(bn_text(t, at)));
    return bn_set_renamed(m, "test", filter->body, &r, 1);
}

const char *bn_map_clause(bn_match *m, const bn_lambda_call *c)
{
    bn_str names = bn_format(m, "$x0"), streams = bn_format(m, "$s0");

    for (uint32_t i = 0; i < c->count; i++) {
        bn_set(m, bn_format(m, "s%u", i).ptr, c->streams[i]);
        if (i) {
            bn_set(m, bn_format(m, "x%u", i).ptr, c->names[i]);
            names = bn_format(m, "%.*s, $x%u", BN_FMT(names), i);
            streams = bn_format(m, "%.*s, $s%u", BN_FMT(streams), i);
        }
    }
    if (c->count == 1)
        return "for $x0 in $s0";
    if (c->strict != BN_NONE)
        bn_set(m, "strict", c->strict);
    return bn_format(m, "for %.*s in zip(%.*s%s)", BN_FMT(names), BN_FMT(streams),
                     c->strict != BN_NONE ? ", strict=$strict" : "")
        .ptr;
}

void bn_write_comprehension(bn_match *m, bn_fix *fix, const char *element, const char *clauses)
{
    static const char *const forms[] = { "(%s %s)", "[%s %s]", "{%s %s}", "{%s %s}",
                                         "tuple(%s %s)" };
    bn_ix outer;
    bn_maker made = bn_maker_of(m, bn_root(m), &outer);
    bool alone = outer != BN_NONE && made == BN_MAKES_OTHER;

    if (alone)
        bn_set(m, "callee", bn_child(bn_tree(m), outer, BN_F_FUNCTION));
    bn_fix_replace(fix, outer == BN_NONE ? bn_root(m) : outer,
                   bn_format(m, alone ? "$callee(%s %s)" : forms[made], element, clauses).ptr);
}
