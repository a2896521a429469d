/*
 * guards.c - what a test on the way has shown about lengths: T6, T7.
 *
 * The graph is walked back from the place; every way must come over an edge on
 * which the test had the right outcome, and nothing after it may bind the names
 * or change the objects.
 */
#include "sema/effects_p.h"
#include "sema/types_p.h"

static const char T6[] = "T6 same-length";
static const char T7[] = "T7 nonempty";

#define SIZED                                                                                      \
    (BN_T_LIST | BN_T_TUPLE | BN_T_DICT | BN_T_SET | BN_T_FROZENSET | BN_T_STR | BN_T_BYTES |      \
     BN_T_BYTEARRAY | BN_T_RANGE)

typedef struct {
    bn_sema *s;
    bn_frame_flow *f;
    bn_binding_ix a, b; /* the names; the same one twice for T7 */
    bool fixed;         /* neither object can change */
    bool *seen;         /* block * 2 + (1: from its events that raise) */
    uint32_t *todo, len;
    bool fails;
} guard;

static bool is_name(const guard *g, bn_ix x, bn_binding_ix b)
{
    x = bn_unparen(g->s->tree, x);
    return g->s->tree->nodes[x].kind == BN_IDENTIFIER && g->s->ref_binding[x] == b;
}

/* len(b) */
static bool is_len_of(const guard *g, bn_ix x, bn_binding_ix b)
{
    const bn_cst *t = g->s->tree;

    x = bn_unparen(t, x);
    if (t->nodes[x].kind != BN_CALL)
        return false;
    bn_ix callee = bn_child(t, x, BN_F_FUNCTION), args = bn_child(t, x, BN_F_ARGUMENTS);
    return t->nodes[callee].kind == BN_IDENTIFIER && bn_text_is(t, callee, "len") &&
           bn_fact_is_builtin(g->s, callee, BN_LIT("len")).tri == BN_YES &&
           t->nodes[args].kind == BN_ARGUMENT_LIST && bn_named_count(t, args) == 1 &&
           is_name(g, bn_named_child(t, args, 0), b);
}

/* Operands and operator of a comparison with one operator. */
static bool one_comparison(const bn_cst *t, bn_ix x, bn_ix *left, uint16_t *op, bn_ix *right)
{
    uint32_t ops = 0;

    *left = *right = BN_NONE;
    bn_each_child (t, x, c) {
        if (t->nodes[c].flags & BN_EXTRA)
            continue;
        if (t->nodes[c].field == BN_F_OPERATORS) {
            *op = t->nodes[c].kind;
            ops++;
        } else if (ops == 0) {
            *left = c;
        } else {
            *right = c;
        }
    }
    return ops == 1 && *left != BN_NONE && *right != BN_NONE;
}

/* The outcome of the test shows what is asked for. */
static bool shows(const guard *g, bn_ix test, bool truth)
{
    const bn_cst *t = g->s->tree;
    bn_ix left, right;
    uint16_t op = 0;

    if (test == BN_NONE)
        return false;
    test = bn_unparen(t, test);
    bool compares = t->nodes[test].kind == BN_COMPARISON_OPERATOR &&
                    one_comparison(t, test, &left, &op, &right);
    if (g->a != g->b) {
        if (!compares || (op != BN_P_EQ && op != BN_P_NE) || (op == BN_P_EQ) != truth)
            return false;
        return (is_len_of(g, left, g->a) && is_len_of(g, right, g->b)) ||
               (is_len_of(g, left, g->b) && is_len_of(g, right, g->a));
    }
    if (is_name(g, test, g->a) || is_len_of(g, test, g->a))
        return truth;
    if (!compares || !is_len_of(g, left, g->a) || !bn_text_is(t, right, "0"))
        return false;
    return op == BN_P_EQ ? !truth : (op == BN_P_NE || op == BN_P_GT) && truth;
}

static void guard_push(guard *g, uint32_t block)
{
    const bn_frame_flow *f = g->f;

    if (block == BN_BLOCK_ENTRY)
        g->fails = true;
    for (uint32_t p = f->pred_at[block]; p < f->pred_at[block + 1]; p++) {
        const bn_pred *pred = &f->preds[p];
        uint32_t item = pred->from * 2 + pred->exception;
        if (!(f->blocks[pred->from].flags & BN_BLOCK_REACHED) || g->seen[item])
            continue;
        if ((pred->when == BN_EDGE_TRUE || pred->when == BN_EDGE_FALSE) &&
            shows(g, f->blocks[pred->from].test, pred->when == BN_EDGE_TRUE))
            continue;
        g->seen[item] = true;
        g->todo[g->len++] = item;
    }
}

static void guard_block(guard *g, uint32_t block, uint32_t from)
{
    const bn_frame_flow *f = g->f;

    for (uint32_t i = from; i-- > f->blocks[block].first && !g->fails;) {
        const bn_event *e = &f->events[i];
        bn_binding_ix b = e->local == BN_NO_LOCAL ? BN_NONE : f->locals[e->local].binding;
        if (e->op != BN_EV_READ && b != BN_NONE && (b == g->a || b == g->b))
            g->fails = true;
        else if (!g->fixed && e->op == BN_EV_SUSPEND)
            g->fails = true;
        else if (!g->fixed && e->op == BN_EV_OP &&
                 bn_effect_event(g->s, e).flags & (BN_EF_CALL | BN_EF_WRITE_HEAP))
            g->fails = true;
    }
    if (!g->fails)
        guard_push(g, block);
}

/* Locals of this frame that only its own code binds, holding values with a builtin length. */
static bool can_guard(bn_sema *s, bn_frame_flow *f, bn_ix x)
{
    uint16_t local;

    return !f->capped && s->tree->nodes[x].kind == BN_IDENTIFIER &&
           (local = bn_flow_local(f, s->ref_binding[x])) != BN_NO_LOCAL &&
           !f->locals[local].inner_store && !f->locals[local].inner_delete &&
           bn_value_is(bn_type_of(s, x), SIZED | BN_T_NONE);
}

static bool guarded(bn_sema *s, bn_ix a, bn_ix b)
{
    bn_frame_flow *f = bn_flow_at(s, a);
    bn_event_range r, rb;

    if (!can_guard(s, f, a) || !can_guard(s, f, b) || !bn_flow_own_range(f, a, &r) ||
        !bn_flow_own_range(f, b, &rb))
        return false;
    if (rb.lo > r.lo)
        r = rb;
    if (r.lo == 0)
        return false;
    guard g = { .s = s, .f = f, .a = s->ref_binding[a], .b = s->ref_binding[b] };
    g.fixed = bn_value_is(bn_type_of(s, a), BN_T_IMMUTABLE) &&
              bn_value_is(bn_type_of(s, b), BN_T_IMMUTABLE);
    g.seen = BN_ARRAY_IN(s->arena, 2 * (size_t)f->block_count, bool);
    g.todo = BN_ARRAY_IN(s->arena, 2 * (size_t)f->block_count, uint32_t);
    guard_block(&g, f->block_of[r.lo - 1], r.lo);
    while (g.len > 0 && !g.fails) {
        uint32_t block = g.todo[--g.len] / 2;
        guard_block(&g, block, f->blocks[block].last);
    }
    return !g.fails;
}

/* Elements of a display without stars; UINT32_MAX for anything else. */
static uint32_t display_length(const bn_cst *t, bn_ix x)
{
    uint32_t n = 0;

    x = bn_unparen(t, x);
    if (t->nodes[x].kind != BN_LIST && t->nodes[x].kind != BN_TUPLE)
        return UINT32_MAX;
    bn_each_named_child (t, x, c) {
        if (t->nodes[c].kind == BN_LIST_SPLAT || t->nodes[c].kind == BN_PARENTHESIZED_LIST_SPLAT)
            return UINT32_MAX;
        n++;
    }
    return n;
}

bn_answer bn_fact_same_length(bn_sema *s, bn_ix a, bn_ix b)
{
    const bn_cst *t = s->tree;
    uint32_t n = display_length(t, a), m = display_length(t, b);

    bn_saw_code(s, a);
    bn_saw_code(s, b);
    a = bn_unparen(t, a);
    b = bn_unparen(t, b);
    if (n != UINT32_MAX && m != UINT32_MAX && n != m)
        return bn_answer_no(s, T6, b, "%u elements against %u", n, m);
    if (n != UINT32_MAX && n == m)
        return bn_answer_yes_of(T6, a);
    if (bn_flow_at(s, a) == bn_flow_at(s, b) && guarded(s, a, b))
        return bn_answer_yes_of(T6, a);
    return bn_answer_maybe(s, T6, b, "`%.*s` and `%.*s` may differ in length",
                           BN_FMT(bn_quote(s, a)), BN_FMT(bn_quote(s, b)));
}

bn_answer bn_fact_nonempty(bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;

    bn_saw_code(s, x);
    x = bn_unparen(t, x);
    bool shown = t->nodes[x].kind != BN_IDENTIFIER && bn_value_is(bn_type_of(s, x), SIZED) &&
                 bn_fact_truthy(s, x).tri == BN_YES;
    if (shown || guarded(s, x, x))
        return bn_answer_yes_of(T7, x);
    return bn_answer_maybe(s, T7, x, "`%.*s` may be empty", BN_FMT(bn_quote(s, x)));
}
