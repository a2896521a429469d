/* streams.c - see burnish/streams.h. */
#include "burnish/streams.h"

#include "sema/facts_p.h"

static const char OPENS[] = "K5 lambda-opens";
static const char USED_UP[] = "E5 used-up";

bool bn_read_lambda_call(bn_sema *s, bn_ix call, bn_lambda_call *c)
{
    const bn_cst *t = bn_sema_tree(s);
    bn_ix callee, lambda, parameters;

    if (bn_plain_arguments(t, call) != 2)
        return false;
    callee = bn_child(t, call, BN_F_FUNCTION);
    lambda = bn_unparen(t, bn_argument(t, call, 0));
    *c = (bn_lambda_call){ .call = call,
                           .items = bn_argument(t, call, 1),
                           .filters = bn_text_is(t, callee, "filter") };
    if ((!c->filters && !bn_text_is(t, callee, "map")) || t->nodes[lambda].kind != BN_LAMBDA)
        return false;
    parameters = bn_child(t, lambda, BN_F_PARAMETERS);
    if (parameters == BN_NONE || bn_named_count(t, parameters) != 1)
        return false;
    c->name = bn_named_child(t, parameters, 0);
    c->body = bn_child(t, lambda, BN_F_BODY);
    return t->nodes[c->name].kind == BN_IDENTIFIER &&
           bn_fact_is_builtin(s, callee, bn_text(t, callee)).tri == BN_YES;
}

/* The closure of the body that keeps the parameter, or BN_NONE: each call has one of its own. */
static bn_ix keeper(bn_sema *s, const bn_lambda_call *c)
{
    const bn_cst *t = bn_sema_tree(s);

    for (bn_ix at = c->body; at < t->nodes[c->body].end_ix; at++)
        if ((t->nodes[at].kind == BN_LAMBDA || t->nodes[at].kind == BN_GENERATOR_EXPRESSION) &&
            bn_mentions(s, at, bn_binding_at(s, c->name)))
            return at;
    return BN_NONE;
}

bn_answer bn_fact_lambda_opens(bn_sema *s, const bn_lambda_call *c)
{
    const bn_cst *t = bn_sema_tree(s);
    bn_ix kept = keeper(s, c);
    bn_answer answers[] = { bn_fact_no_suspend(s, c->body),
                            bn_fact_no_suspend(s, c->items),
                            bn_fact_no_cell(s, c->body),
                            bn_fact_stop_safe(s, c->body),
                            bn_fact_names_unwatched(s, bn_scope_at(s, c->body)),
                            bn_fact_names_unwatched(s, bn_scope_at(s, c->call)) };
    bn_answer worst = bn_answer_yes(OPENS);

    if (bn_has_kind(t, c->call, BN_NAMED_EXPRESSION))
        return bn_answer_no(s, OPENS, c->call, "`:=` binds a name there");
    if (kept != BN_NONE)
        return bn_answer_no(s, OPENS, kept, "`%.*s` is kept by a closure",
                            BN_FMT(bn_text(t, c->name)));
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++)
        if (answers[i].tri < worst.tri)
            worst = answers[i];
    return worst;
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
