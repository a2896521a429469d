/*
 * checks.c - ask the residual checks of a rule about one match, cheapest first.
 */
#include "pattern/obligations_p.h"

#define CONTAINERS (BN_T_SEQUENCE | BN_T_DICT | BN_T_SET | BN_T_FROZENSET)

static const char *const names[] = {
    [BN_CK_ASSUMED] = "assumed",
    [BN_CK_NAME] = "is a plain name",
    [BN_CK_UNMENTIONED] = "does not mention",
    [BN_CK_NO_CLOSURE] = "keeps no closure over",
    [BN_CK_NO_WALRUS] = "has no `:=`",
    [BN_CK_NO_JUMPS] = "has no jumps",
    [BN_CK_NO_SUSPEND] = "has no yield or await",
    [BN_CK_CLASS_FREE] = "reads no name of the class body",
    [BN_CK_NO_CELL] = "has no super() or __class__",
    [BN_CK_UNWATCHED] = "has no eye on local names",
    [BN_CK_STOP_SAFE] = "raises no StopIteration on purpose",
    [BN_CK_PURE] = "has no effects",
    [BN_CK_STABLE] = "gives the same value",
    [BN_CK_COMMUTE] = "commutes with",
    [BN_CK_OP_COMMUTE] = "commutes with the operation",
    [BN_CK_OP_ORDER] = "operations commute",
    [BN_CK_QUIET] = "cannot raise",
    [BN_CK_SEQUENCE] = "is a builtin sequence",
    [BN_CK_CONTAINER] = "is a builtin container",
    [BN_CK_LEN] = "has a quiet length",
    [BN_CK_TRUTH] = "has a builtin truth test",
    [BN_CK_BOOL] = "is a bool",
    [BN_CK_DEAD] = "is not read afterwards",
    [BN_CK_UNSEEN] = "is not seen half done",
    [BN_CK_UNMUTATED] = "is not changed meanwhile",
};

static bn_answer yes(void)
{
    return (bn_answer){ .tri = BN_YES, .at = BN_NONE };
}

static bn_answer no(const char *fact, bn_ix at, bn_str why)
{
    return (bn_answer){ .tri = BN_NO, .fact = fact, .at = at, .why = why };
}

static bn_answer maybe(const char *fact, bn_ix at, bn_str why)
{
    return (bn_answer){ .tri = BN_MAYBE, .fact = fact, .at = at, .why = why };
}

/* A variable of the tree: identifiers that are no attribute and no keyword. */
static bool is_variable(const bn_cst *t, bn_ix at)
{
    uint16_t up = t->nodes[at].parent == BN_NONE ? BN_MODULE : t->nodes[t->nodes[at].parent].kind;

    return t->nodes[at].kind == BN_IDENTIFIER &&
           !(up == BN_ATTRIBUTE && t->nodes[at].field == BN_F_ATTRIBUTE) &&
           !(up == BN_KEYWORD_ARGUMENT && t->nodes[at].field == BN_F_NAME);
}

/* The first node of capture `a` that is one of the variables in capture `b`. */
static bn_ix mention_of(const bn_match *m, uint32_t a, uint32_t b, bool in_closure)
{
    const bn_cst *t = m->run->tree;
    const bn_capture *x = &m->captures[a], *y = &m->captures[b];
    bn_ix from, to;

    if (x->kind == BN_CAP_NONE || x->kind == BN_CAP_TEXT || y->kind != BN_CAP_NODE ||
        (x->kind == BN_CAP_RUN && !x->count))
        return BN_NONE;
    from = x->outer;
    to = t->nodes[x->kind == BN_CAP_RUN ? x->node : x->outer].end_ix;
    for (bn_ix i = from; i < to; i++) {
        bool inside = !in_closure;

        if (!is_variable(t, i))
            continue;
        for (bn_ix up = i; in_closure && up != BN_NONE && up >= from; up = t->nodes[up].parent)
            inside |= t->nodes[up].kind == BN_LAMBDA ||
                      t->nodes[up].kind == BN_FUNCTION_DEFINITION ||
                      t->nodes[up].kind == BN_GENERATOR_EXPRESSION;
        for (bn_ix k = y->outer; inside && k < t->nodes[y->outer].end_ix; k++)
            if (is_variable(t, k) && t->nodes[k].atom == t->nodes[i].atom)
                return i;
    }
    return BN_NONE;
}

static bn_answer ask_mention(bn_match *m, const bn_check *c)
{
    bn_ix at = mention_of(m, c->a, c->b, c->kind == BN_CK_NO_CLOSURE);

    if (at == BN_NONE)
        return yes();
    return no(c->kind == BN_CK_NO_CLOSURE ? "K5 scope" : "K8 names", at,
              bn_format(m, "`%.*s` means something else there", BN_FMT(bn_text(m->run->tree, at))));
}

/* return, break, continue or yield that would leave the statement they are in. */
static bn_answer ask_jumps(bn_match *m, bn_ix at)
{
    const bn_cst *t = m->run->tree;

    if (!bn_is_statement(t, at))
        return yes();
    for (bn_ix i = at; i < t->nodes[at].end_ix; i++)
        if (t->nodes[i].kind == BN_RETURN_STATEMENT || t->nodes[i].kind == BN_BREAK_STATEMENT ||
            t->nodes[i].kind == BN_CONTINUE_STATEMENT || t->nodes[i].kind == BN_YIELD)
            return no("K12 legality", i, BN_LIT("a jump would go elsewhere"));
    return yes();
}

static bn_answer ask_walrus(const bn_cst *t, bn_ix at)
{
    for (bn_ix i = at; i < t->nodes[at].end_ix; i++)
        if (t->nodes[i].kind == BN_NAMED_EXPRESSION)
            return no("K5 scope", i, BN_LIT("`:=` would bind in another scope"));
    return yes();
}

/* Code that moves into or out of a scope inside a class body sees other names. */
static bn_answer ask_class(bn_match *m, bn_ix at)
{
    bn_sema *s = m->run->sema;
    const bn_cst *t = m->run->tree;
    bn_scope_ix scope = bn_scope_at(s, m->root);

    if (bn_scope_kind_of(s, scope) != BN_SCOPE_CLASS)
        return yes();
    for (bn_ix i = at; i < t->nodes[at].end_ix; i++) {
        bn_binding_ix b = is_variable(t, i) ? bn_binding_at(s, i) : BN_NONE;

        if (b != BN_NONE && bn_scope_kind_of(s, bn_binding_scope(s, b)) == BN_SCOPE_CLASS)
            return no("K5 scope", i,
                      bn_format(m, "`%.*s` is a name of the class body", BN_FMT(bn_text(t, i))));
    }
    return yes();
}

/* locals() and frames: neither where the code is nor around the match. */
static bn_answer ask_unwatched(bn_match *m, bn_ix at)
{
    bn_sema *s = m->run->sema;
    bn_answer answer = bn_fact_names_unwatched(s, bn_scope_at(s, at));

    return answer.tri == BN_YES ? bn_fact_names_unwatched(s, bn_scope_at(s, m->root)) : answer;
}

/* Every name that the target binds. */
static bn_answer ask_names(bn_match *m, bn_ix at, bool dead)
{
    bn_sema *s = m->run->sema;
    const bn_cst *t = m->run->tree;

    for (bn_ix i = at; i < t->nodes[at].end_ix; i++) {
        bn_binding_ix b;
        bn_answer answer;

        if (!is_variable(t, i))
            continue;
        b = bn_binding_at(s, i);
        if (b == BN_NONE)
            return maybe("N6 dead", i, BN_LIT("not known"));
        answer = dead ? bn_fact_dead(s, b, m->last) : bn_fact_unseen_if_raises(s, b, m->last);
        if (answer.tri != BN_YES)
            return answer;
    }
    return yes();
}

static bn_answer ask_name(bn_match *m, bn_ix at)
{
    if (m->run->tree->nodes[at].kind == BN_IDENTIFIER)
        return yes();
    return no("K8 names", at, BN_LIT("not a plain name"));
}

/* It needs no frame of its own, and no local of it that may be unbound: that is another error. */
static bn_answer ask_frame(bn_sema *s, bn_ix at)
{
    bn_answer answer = bn_fact_no_cell(s, at);

    return answer.tri == BN_YES ? bn_fact_all_bound(s, at) : answer;
}

/* Only constants and locals that no other code can rebind: no operation can change its value. */
static bn_answer ask_out_of_reach(bn_match *m, bn_ix at)
{
    bn_sema *s = m->run->sema;
    const bn_cst *t = m->run->tree;

    for (bn_ix i = at; i < t->nodes[at].end_ix; i++) {
        uint16_t kind = t->nodes[i].kind;
        bn_binding_ix b;
        bn_answer answer;

        if (kind == BN_CALL || kind == BN_ATTRIBUTE || kind == BN_SUBSCRIPT)
            return maybe("N11 stable", i,
                         bn_format(m, "`%.*s` may change meanwhile", BN_FMT(bn_text(t, i))));
        if (!is_variable(t, i))
            continue;
        b = bn_binding_at(s, i);
        if (b == BN_NONE)
            return maybe(
                "N11 stable", i,
                bn_format(m, "`%.*s` may be bound again meanwhile", BN_FMT(bn_text(t, i))));
        answer = bn_fact_local(s, b, true);
        if (answer.tri != BN_YES) {
            answer.tri = BN_MAYBE;
            return answer;
        }
    }
    return yes();
}

/* Moved past an operation that may do anything: nothing of it may be seen there. */
static bn_answer ask_past_operation(bn_match *m, bn_ix at)
{
    bn_answer answer = bn_fact_pure(m->run->sema, at, BN_P1);

    if (answer.tri == BN_YES)
        answer = bn_fact_never_raises(m->run->sema, at);
    if (answer.tri == BN_YES)
        answer = ask_out_of_reach(m, at);
    if (answer.tri == BN_NO)
        answer.tri = BN_MAYBE;
    return answer;
}

/*
 * N11 all over the match: no other capture may change it (c->b is set when operations of
 * the pattern may run code of their own: then nothing that they could reach).
 */
static bn_answer ask_stable(bn_match *m, const bn_check *c, bn_ix at)
{
    bn_sema *s = m->run->sema;
    bn_answer answer = yes();

    for (uint32_t v = 0; v < m->compiled->vars.count && answer.tri == BN_YES; v++) {
        const bn_capture *y = &m->captures[v];

        if (v == c->a || y->kind == BN_CAP_NONE || y->kind == BN_CAP_TEXT ||
            (y->kind == BN_CAP_RUN && !y->count))
            continue;
        for (bn_ix i = y->outer; i <= y->node && answer.tri == BN_YES;
             i = m->run->tree->nodes[i].end_ix)
            if (bn_is_significant(m->run->tree, i))
                answer = bn_fact_commute(s, at, bn_unparen(m->run->tree, i));
    }
    if (answer.tri == BN_YES && c->b != BN_NONE)
        answer = ask_out_of_reach(m, at);
    if (answer.tri == BN_YES && m->root != m->last)
        answer = bn_fact_stable(s, at, m->root, m->last);
    return answer;
}

static bn_answer ask_node(bn_match *m, const bn_check *c, bn_ix at)
{
    bn_sema *s = m->run->sema;

    switch ((bn_check_kind)c->kind) {
    case BN_CK_NAME:
        return ask_name(m, at);
    case BN_CK_NO_WALRUS:
        return ask_walrus(m->run->tree, at);
    case BN_CK_NO_JUMPS:
        return ask_jumps(m, at);
    default:
        break;
    }
    if (!s)
        return maybe(names[c->kind], at, BN_LIT("no semantic model"));
    switch ((bn_check_kind)c->kind) {
    case BN_CK_NO_SUSPEND:
        return bn_fact_no_suspend(s, at);
    case BN_CK_CLASS_FREE:
        return ask_class(m, at);
    case BN_CK_NO_CELL:
        return ask_frame(s, at);
    case BN_CK_UNWATCHED:
        return ask_unwatched(m, at);
    case BN_CK_STOP_SAFE:
        return bn_fact_stop_safe(s, at);
    case BN_CK_PURE:
        return bn_fact_pure(s, at, BN_P2);
    case BN_CK_STABLE:
        return ask_stable(m, c, at);
    case BN_CK_OP_COMMUTE:
        return ask_past_operation(m, at);
    case BN_CK_QUIET:
        return bn_fact_never_raises(s, at);
    case BN_CK_SEQUENCE:
        return bn_fact_exactly(s, at, BN_T_SEQUENCE);
    case BN_CK_CONTAINER:
        return bn_fact_exactly(s, at, CONTAINERS);
    case BN_CK_LEN:
        return bn_fact_quiet_len(s, at);
    case BN_CK_TRUTH:
        return bn_fact_truth_builtin(s, at);
    case BN_CK_BOOL:
        return bn_fact_is_bool(s, at);
    case BN_CK_DEAD:
        return ask_names(m, at, true);
    case BN_CK_UNSEEN:
        return ask_names(m, at, false);
    case BN_CK_UNMUTATED:
        return bn_fact_unmutated(s, at, m->last);
    default:
        return maybe(names[c->kind], at, BN_LIT("not known"));
    }
}

/* The nodes of a capture one by one; `then` answers for each. */
static bool for_each_node(bn_match *m, const bn_check *c)
{
    const bn_cst *t = m->run->tree;
    const bn_capture *x = &m->captures[c->a];

    if (x->kind == BN_CAP_NONE || x->kind == BN_CAP_TEXT)
        return true;
    if (x->kind == BN_CAP_NODE)
        return bn_note(m, ask_node(m, c, x->node), false);
    for (bn_ix at = x->outer; x->count && at <= x->node; at = t->nodes[at].end_ix)
        if (bn_is_significant(t, at) && !bn_note(m, ask_node(m, c, at), false))
            return false;
    return true;
}

static bool ask_commute(bn_match *m, const bn_check *c)
{
    const bn_cst *t = m->run->tree;
    const bn_capture *x = &m->captures[c->a], *y = &m->captures[c->b];
    bn_ix x_last = x->kind == BN_CAP_RUN ? x->node : x->outer;
    bn_ix y_last = y->kind == BN_CAP_RUN ? y->node : y->outer;

    if (x->kind == BN_CAP_NONE || y->kind == BN_CAP_NONE || (x->kind == BN_CAP_RUN && !x->count) ||
        (y->kind == BN_CAP_RUN && !y->count))
        return true;
    if (!m->run->sema)
        return bn_note(m, maybe("E3 commute", x->outer, BN_LIT("no semantic model")), false);
    for (bn_ix i = x->outer; i <= x_last; i = t->nodes[i].end_ix)
        for (bn_ix k = y->outer; k <= y_last; k = t->nodes[k].end_ix)
            if (bn_is_significant(t, i) && bn_is_significant(t, k) &&
                !bn_note(m, bn_fact_commute(m->run->sema, bn_unparen(t, i), bn_unparen(t, k)),
                         false))
                return false;
    return true;
}

static bool ask_check(bn_match *m, const bn_check *c)
{
    switch ((bn_check_kind)c->kind) {
    case BN_CK_ASSUMED:
        return bn_note(m, maybe("assumed", m->root, c->text), false);
    case BN_CK_UNMENTIONED:
    case BN_CK_NO_CLOSURE:
        return bn_note(m, ask_mention(m, c), false);
    case BN_CK_OP_ORDER:
        return bn_note(m, maybe("K2 order", m->root, BN_LIT("operations change places")), false);
    case BN_CK_COMMUTE:
        return ask_commute(m, c);
    default:
        return for_each_node(m, c);
    }
}

bool bn_obligations_ask(bn_match *m)
{
    for (uint32_t i = 0; i < m->compiled->check_count; i++)
        if (!ask_check(m, &m->compiled->checks[i]))
            return false;
    return true;
}

void bn_obligations_print(bn_buf *out, const bn_compiled *rule)
{
    for (uint32_t i = 0; i < rule->check_count; i++) {
        const bn_check *c = &rule->checks[i];

        bn_buf_addf(out, "K%u", c->k);
        if (c->a != BN_NONE)
            bn_buf_addf(out, " $%.*s", BN_FMT(rule->vars.vars[c->a].name));
        bn_buf_addf(out, " %s", names[c->kind]);
        if (c->b != BN_NONE && c->kind != BN_CK_STABLE)
            bn_buf_addf(out, " $%.*s", BN_FMT(rule->vars.vars[c->b].name));
        bn_buf_addf(out, ": %.*s\n", BN_FMT(c->text));
    }
}
