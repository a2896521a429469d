/* streams.c - see burnish/streams.h. */
#include "burnish/streams.h"

#include "sema/facts_p.h"

static const char OPENS[] = "K5 lambda-opens";
static const char PAIRS[] = "T5 gives-pairs";
static const char USED_UP[] = "E5 used-up";

/* The parameters, as many as there are iterables, each a plain name of its own. */
static bool read_parameters(const bn_cst *t, bn_ix lambda, bn_lambda_call *c)
{
    bn_ix parameters = bn_child(t, lambda, BN_F_PARAMETERS);

    if (parameters == BN_NONE || bn_named_count(t, parameters) != c->count)
        return false;
    for (uint32_t i = 0; i < c->count; i++) {
        c->names[i] = bn_named_child(t, parameters, i);
        if (t->nodes[c->names[i]].kind != BN_IDENTIFIER)
            return false;
    }
    c->name = c->names[0];
    return true;
}

bool bn_read_lambda_call(bn_sema *s, bn_ix call, bn_lambda_call *c)
{
    const bn_cst *t = bn_sema_tree(s);
    bn_ix callee, lambda;
    uint32_t count;

    if (t->nodes[call].kind != BN_CALL ||
        t->nodes[bn_child(t, call, BN_F_ARGUMENTS)].kind != BN_ARGUMENT_LIST)
        return false;
    *c = (bn_lambda_call){ .call = call, .strict = bn_keyword(t, call, "strict") };
    count = bn_named_count(t, bn_child(t, call, BN_F_ARGUMENTS)) - (c->strict != BN_NONE);
    if (count < 2 || count > BN_MAX_STREAMS ||
        (c->strict == BN_NONE && bn_plain_arguments(t, call) < 0))
        return false;
    callee = bn_child(t, call, BN_F_FUNCTION);
    c->filters = bn_text_is(t, callee, "filter");
    if (c->filters ? count != 2 || c->strict != BN_NONE : !bn_text_is(t, callee, "map"))
        return false;
    for (c->count = 0; c->count < count - 1; c->count++) {
        bn_ix one = bn_argument(t, call, c->count + 1);
        if (t->nodes[one].kind == BN_LIST_SPLAT || t->nodes[one].kind == BN_DICTIONARY_SPLAT ||
            t->nodes[one].kind == BN_KEYWORD_ARGUMENT)
            return false;
        c->streams[c->count] = one;
    }
    c->items = c->streams[0];
    lambda = bn_unparen(t, bn_argument(t, call, 0));
    c->body = bn_child(t, lambda, BN_F_BODY);
    return t->nodes[lambda].kind == BN_LAMBDA && read_parameters(t, lambda, c) &&
           bn_fact_is_builtin(s, callee, bn_text(t, callee)).tri != BN_NO;
}

/* The closure of the body that keeps a parameter, or BN_NONE: each call has one of its own. */
static bn_ix keeper(bn_sema *s, const bn_lambda_call *c)
{
    const bn_cst *t = bn_sema_tree(s);

    for (bn_ix at = c->body; at < t->nodes[c->body].end_ix; at++)
        if (t->nodes[at].kind == BN_LAMBDA ||
            (t->nodes[at].kind == BN_GENERATOR_EXPRESSION && !bn_is_used_at_once(s, at)))
            for (uint32_t i = 0; i < c->count; i++)
                if (bn_mentions(s, at, bn_binding_at(s, c->names[i])))
                    return at;
    return BN_NONE;
}

bn_answer bn_fact_lambda_opens(bn_sema *s, const bn_lambda_call *c)
{
    const bn_cst *t = bn_sema_tree(s);
    bn_ix kept = keeper(s, c);
    bn_ix callee = bn_child(t, c->call, BN_F_FUNCTION);
    bn_answer answers[] = { bn_fact_is_builtin(s, callee, bn_text(t, callee)),
                            bn_fact_no_suspend(s, c->body), bn_fact_no_cell(s, c->body),
                            bn_fact_stop_safe(s, c->body),
                            bn_fact_names_unwatched(s, bn_scope_at(s, c->body)) };
    bn_answer worst = bn_answer_yes(OPENS);

    if (bn_has_kind(t, c->call, BN_NAMED_EXPRESSION))
        return bn_answer_no(s, OPENS, c->call, "`:=` binds a name there");
    for (uint32_t i = 0; i < c->count; i++)
        if (bn_has_kind(t, c->streams[i], BN_YIELD))
            return bn_answer_no(s, OPENS, c->streams[i], "a comprehension cannot yield");
    if (kept != BN_NONE)
        return bn_answer_no(s, OPENS, kept, "a closure keeps the parameter");
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++)
        if (answers[i].tri < worst.tri)
            worst = answers[i];
    return worst;
}

bool bn_read_stage(bn_sema *s, bn_ix call, const char *builtin, bn_stage *g)
{
    const bn_cst *t = bn_sema_tree(s);
    bn_ix callee;

    *g = (bn_stage){ .function = BN_NONE };
    if (t->nodes[call].kind != BN_CALL)
        return false;
    callee = bn_child(t, call, BN_F_FUNCTION);
    if (!bn_text_is(t, callee, builtin))
        return false;
    if (bn_read_lambda_call(s, call, &g->lambda)) {
        g->items = g->lambda.items;
        return g->lambda.count == 1;
    }
    if (bn_plain_arguments(t, call) != 2 ||
        bn_fact_is_builtin(s, callee, bn_text(t, callee)).tri != BN_YES)
        return false;
    g->function = bn_argument(t, call, 0);
    g->items = bn_argument(t, call, 1);
    return t->nodes[g->function].kind == BN_IDENTIFIER;
}

bn_answer bn_fact_gives_pairs(bn_sema *s, bn_ix items)
{
    const uint32_t plain =
        BN_T_LIST | BN_T_TUPLE | BN_T_SET | BN_T_FROZENSET | BN_T_ITERATOR | BN_T_GENERATOR;
    const bn_cst *t = bn_sema_tree(s);
    bn_ix callee = t->nodes[items].kind == BN_CALL ? bn_child(t, items, BN_F_FUNCTION) : BN_NONE;
    bn_answer answer;

    if (bn_is_builtin_call(s, items, "zip", 2) || bn_is_builtin_call(s, items, "enumerate", 1))
        return bn_answer_yes(PAIRS);
    if (callee != BN_NONE && bn_plain_arguments(t, items) == 0 &&
        t->nodes[callee].kind == BN_ATTRIBUTE &&
        bn_text_is(t, bn_child(t, callee, BN_F_ATTRIBUTE), "items") &&
        bn_fact_exactly(s, bn_child(t, callee, BN_F_OBJECT), BN_T_DICT).tri == BN_YES)
        return bn_answer_yes(PAIRS);
    answer = bn_fact_exactly(s, items, plain);
    return answer.tri == BN_YES ? bn_fact_elements(s, items, BN_T_TUPLE | BN_T_LIST) : answer;
}

bn_answer bn_fact_used_up(bn_sema *s, bn_ix iterator)
{
    const bn_cst *t = bn_sema_tree(s);
    uint16_t up = t->nodes[t->nodes[iterator].parent].kind;

    if ((up == BN_FOR_STATEMENT || up == BN_FOR_IN_CLAUSE) &&
        t->nodes[iterator].field == BN_F_RIGHT)
        return bn_answer_yes(USED_UP);
    switch (bn_consumer_of(s, iterator)) {
    case BN_CONSUMES_WHOLE:
    case BN_CONSUMES_STEPWISE:
    case BN_CONSUMES_PREFIX:
        return bn_answer_yes(USED_UP);
    default:
        return bn_answer_maybe(s, USED_UP, iterator, "`%.*s` may be kept for later",
                               BN_FMT(bn_quote(s, iterator)));
    }
}

/* The loop, or the comprehension with one clause, that walks the iterator itself. */
static bool read_walk_over(const bn_cst *t, bn_ix iterator, bn_walk *w)
{
    bn_ix up = t->nodes[iterator].parent;

    if (t->nodes[up].kind == BN_FOR_IN_CLAUSE)
        up = t->nodes[up].parent;
    return bn_read_walk(t, up, w) && w->items == iterator;
}

/* The generator expression, used at once, whose first clause walks the iterator; or BN_NONE. */
static bn_ix generator_over(bn_sema *s, bn_ix iterator)
{
    const bn_cst *t = bn_sema_tree(s);
    bn_ix clause = t->nodes[iterator].parent, up = t->nodes[clause].parent;

    return t->nodes[clause].kind == BN_FOR_IN_CLAUSE &&
                   t->nodes[up].kind == BN_GENERATOR_EXPRESSION &&
                   bn_named_child(t, up, 1) == clause && bn_is_used_at_once(s, up)
               ? up
               : BN_NONE;
}

bool bn_is_drained(bn_sema *s, bn_ix iterator, bn_ix *meanwhile, bn_ix *target)
{
    const bn_cst *t = bn_sema_tree(s);
    bn_consumption how = bn_consumer_of(s, iterator);
    bn_ix generator = generator_over(s, iterator);
    bn_walk w;

    *target = BN_NONE;
    if (read_walk_over(t, iterator, &w)) {
        *meanwhile = w.body;
        *target = w.target;
        return true;
    }
    if (generator != BN_NONE) {
        *meanwhile = generator;
        *target = bn_child(t, t->nodes[iterator].parent, BN_F_LEFT);
        return true;
    }
    *meanwhile = iterator;
    for (bn_ix up = t->nodes[iterator].parent; up != BN_NONE && how == BN_CONSUMES_STEPWISE;
         up = t->nodes[up].parent)
        if (t->nodes[up].kind == BN_CALL || t->nodes[up].kind == BN_SET) {
            *meanwhile = up;
            break;
        }
    return (how == BN_CONSUMES_WHOLE || how == BN_CONSUMES_STEPWISE) &&
           bn_is_sole_argument(t, iterator);
}
