/*
 * guards.c - what a test on the way has shown about lengths: T6, T7.
 *
 * The graph is walked back from the place; every way must come over an edge on
 * which the test had the right outcome, and nothing after it may bind the names
 * or change the objects.
 */
#include "burnish/shapes.h"
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
    bool fixed;         /* neither object can change but by the uses of its name here */
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

/* The binding whose length the iterable `x` has, however it is arranged; BN_NONE: not known. */
static bn_binding_ix length_source(bn_sema *s, bn_ix x, uint32_t depth)
{
    static const char *const rearranges[] = { "list",     "tuple",     "sorted",
                                              "reversed", "enumerate", NULL };
    const bn_cst *t = s->tree;
    bn_ix inner;

    x = bn_unparen(t, x);
    if (depth > 10)
        return BN_NONE;
    switch (t->nodes[x].kind) {
    case BN_IDENTIFIER:
        return s->ref_binding[x];
    case BN_LIST_COMPREHENSION: {
        bn_walk w;
        bn_each_named_child (t, x, c)
            if (t->nodes[c].kind == BN_IF_CLAUSE)
                return BN_NONE;
        return bn_read_walk(t, x, &w) ? length_source(s, w.items, depth + 1) : BN_NONE;
    }
    case BN_CALL:
        if ((inner = bn_range_len_of(s, x)) != BN_NONE)
            return length_source(s, inner, depth + 1);
        for (uint32_t i = 0; rearranges[i]; i++)
            if (bn_is_builtin_call(s, x, rearranges[i], 1))
                return length_source(s, bn_argument(t, x, 0), depth + 1);
        return BN_NONE;
    case BN_SUBSCRIPT: {
        bn_slice_parts p;
        bn_ix index = bn_child(t, x, BN_F_SUBSCRIPT);
        if (index == BN_NONE || !bn_read_slice(t, index, &p) || p.start != BN_NONE ||
            p.end != BN_NONE || p.step != BN_NONE)
            return BN_NONE;
        return length_source(s, p.value, depth + 1);
    }
    case BN_BINARY_OPERATOR: { // [v] * len(a)
        bn_ix list = bn_child(t, x, BN_F_LEFT), times = bn_child(t, x, BN_F_RIGHT);
        if (!bn_text_is(t, bn_child(t, x, BN_F_OPERATOR), "*") || display_length(t, list) != 1)
            return BN_NONE;
        inner = bn_len_argument(s, bn_unparen(t, times));
        return inner == BN_NONE ? BN_NONE : length_source(s, inner, depth + 1);
    }
    default:
        return BN_NONE;
    }
}

/* The store gives one of the two names an object as long as the other's. */
static bool stores_equal(const guard *g, bn_ix identifier, bn_binding_ix b)
{
    const bn_cst *t = g->s->tree;
    bn_ix up = t->nodes[identifier].parent;
    bn_name_assignment a;

    if (g->a == g->b || !g->fixed || t->nodes[up].kind != BN_ASSIGNMENT ||
        !bn_read_name_assignment(t, t->nodes[up].parent, &a) || a.name != identifier)
        return false;
    bn_each_below (t, a.value, c)
        if (t->nodes[c].kind == BN_IDENTIFIER &&
            (g->s->ref_binding[c] == g->a || g->s->ref_binding[c] == g->b) &&
            bn_use_may_resize(g->s, c))
            return false;
    return length_source(g->s, a.value, 0) == (b == g->a ? g->b : g->a);
}

static void guard_block(guard *g, uint32_t block, uint32_t from)
{
    const bn_frame_flow *f = g->f;

    for (uint32_t i = from; i-- > f->blocks[block].first && !g->fails;) {
        const bn_event *e = &f->events[i];
        bn_binding_ix b = e->local == BN_NO_LOCAL ? BN_NONE : f->locals[e->local].binding;
        bool named = b != BN_NONE && (b == g->a || b == g->b);
        if (named && e->op == BN_EV_STORE && stores_equal(g, e->node, b))
            return;
        if (named && (e->op != BN_EV_READ || bn_use_may_resize(g->s, e->node)))
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

/* Only the uses of the name can change the length of its object. */
static bool keeps_length(bn_sema *s, bn_ix x)
{
    return bn_value_is(bn_type_of(s, x), BN_T_IMMUTABLE) ||
           bn_fact_unescaped(s, s->ref_binding[x], x).tri == BN_YES;
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
    g.fixed = keeps_length(s, a) && keeps_length(s, b);
    g.seen = BN_ARRAY_IN(s->arena, 2 * (size_t)f->block_count, bool);
    g.todo = BN_ARRAY_IN(s->arena, 2 * (size_t)f->block_count, uint32_t);
    guard_block(&g, f->block_of[r.lo - 1], r.lo);
    while (g.len > 0 && !g.fails) {
        uint32_t block = g.todo[--g.len] / 2;
        guard_block(&g, block, f->blocks[block].last);
    }
    return !g.fails;
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

bool bn_is_class_test(bn_sema *s, bn_ix at)
{
    const bn_cst *t = s->tree;
    bn_ix list = t->nodes[at].parent, call = t->nodes[list].parent, callee;

    if (t->nodes[list].kind != BN_ARGUMENT_LIST || t->nodes[call].kind != BN_CALL ||
        bn_plain_arguments(t, call) != 2 || bn_argument(t, call, 1) != at)
        return false;
    callee = bn_child(t, call, BN_F_FUNCTION);
    return (bn_text_is(t, callee, "isinstance") || bn_text_is(t, callee, "issubclass")) &&
           bn_fact_is_builtin(s, callee, bn_text(t, callee)).tri == BN_YES;
}
