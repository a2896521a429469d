/*
 * flow.c - the graphs of a file, and questions about order: C1, C2, N4.
 */
#include "sema/flow_p.h"

#include <string.h>

static const char N4[] = "N4 bound";
static const char C1[] = "C1 dominates";
static const char C2[] = "C2 falls-off";

/* The graphs of a file, one a frame, built when asked for. */
struct bn_flow {
    bn_frame_flow **frames; /* by scope */
    uint16_t *local_of;     /* by binding: its number in its own frame */
};

static bn_flow *flow_of(bn_sema *s)
{
    if (!s->flow) {
        s->flow = BN_NEW_IN(s->arena, bn_flow);
        s->flow->frames = BN_ARRAY_IN(s->arena, s->scope_count, bn_frame_flow *);
        s->flow->local_of = BN_ARRAY_IN(s->arena, s->binding_count + 1, uint16_t);
        memset(s->flow->local_of, 0xff, (s->binding_count + 1) * sizeof(uint16_t));
    }
    return s->flow;
}

bn_frame_flow *bn_flow_of_scope(bn_sema *s, bn_scope_ix scope)
{
    bn_flow *flow = flow_of(s);
    bn_scope_ix frame = bn_frame_scope(s, scope);

    if (!flow->frames[frame])
        flow->frames[frame] = bn_cfg_build(s, frame, flow->local_of);
    return flow->frames[frame];
}

bn_frame_flow *bn_flow_at(bn_sema *s, bn_ix at)
{
    return bn_flow_of_scope(s, s->scope_of[at]);
}

uint16_t bn_flow_local(bn_frame_flow *f, bn_binding_ix b)
{
    bn_sema *s = f->sema;

    if (b == BN_NONE || bn_frame_scope(s, s->bindings[b].scope) != f->scope)
        return BN_NO_LOCAL;
    // a frame that has no graph, as too large ones and annotations, knows its locals' numbers only
    return s->flow->local_of[b] < f->local_count ? s->flow->local_of[b] : BN_NO_LOCAL;
}

bool bn_flow_range(const bn_frame_flow *f, bn_ix at, bn_event_range *out)
{
    for (; at != BN_NONE && at >= f->first_node; at = f->sema->tree->nodes[at].parent) {
        if (at >= f->first_node + f->node_count)
            return false;
        *out = f->ranges[at - f->first_node];
        if (out->hi > 0)
            return true;
    }
    return false;
}

bool bn_flow_own_range(const bn_frame_flow *f, bn_ix at, bn_event_range *out)
{
    if (f->capped || at < f->first_node || at >= f->first_node + f->node_count)
        return false;
    *out = f->ranges[at - f->first_node];
    return out->hi > 0;
}

uint32_t bn_use_flags_at(const bn_sema *s, bn_ix identifier)
{
    bn_binding_ix b = s->ref_binding[identifier];

    if (b == BN_NONE)
        return 0;
    uint32_t lo = s->bindings[b].first_use, hi = lo + s->bindings[b].use_count;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (s->uses[mid].node < identifier)
            lo = mid + 1;
        else
            hi = mid;
    }
    uint32_t flags = 0;
    for (;
         lo < s->bindings[b].first_use + s->bindings[b].use_count && s->uses[lo].node == identifier;
         lo++)
        flags |= s->uses[lo].kind;
    return flags;
}

/* Walks forward over events, one visit a block entry. */
typedef struct {
    const bn_frame_flow *f;
    bool *entered; /* blocks whose first event is known to be reached */
    uint32_t *todo, len;
} walk;

static walk walk_new(const bn_frame_flow *f)
{
    bn_arena *arena = f->sema->arena;

    return (walk){ .f = f,
                   .entered = BN_ARRAY_IN(arena, f->block_count, bool),
                   .todo = BN_ARRAY_IN(arena, f->block_count, uint32_t) };
}

static void walk_enter(walk *w, uint32_t block)
{
    if (!w->entered[block]) {
        w->entered[block] = true;
        w->todo[w->len++] = block;
    }
}

static void walk_successors(walk *w, uint32_t block)
{
    for (uint32_t e = w->f->blocks[block].succ; e != BN_NONE; e = w->f->edges[e].next)
        walk_enter(w, w->f->edges[e].to);
}

/* Some path from the entry comes to just after event `to` without coming to just after `past`. */
static bool avoids(const bn_frame_flow *f, uint32_t past, uint32_t to)
{
    walk w = walk_new(f);

    walk_enter(&w, BN_BLOCK_ENTRY);
    while (w.len > 0) {
        uint32_t at = w.todo[--w.len];
        bool stops = f->block_of[past] == at;
        uint32_t last = stops ? past + 1 : f->blocks[at].last;
        if (f->block_of[to] == at && (!stops || to < past))
            return true;
        for (uint32_t e = f->blocks[at].first; e < last; e++)
            if (f->events[e].flags & BN_EVF_RAISES)
                walk_enter(&w, f->blocks[at].exc);
        if (!stops)
            walk_successors(&w, at);
    }
    return false;
}

bn_answer bn_fact_dominates(bn_sema *s, bn_ix a, bn_ix b)
{
    bn_frame_flow *f = bn_flow_at(s, a);
    bn_event_range ra, rb;

    bn_saw_code(s, a);
    if (f->capped)
        return bn_answer_maybe(s, C1, a, "%s", f->capped);
    if (bn_flow_at(s, b) != f)
        return bn_answer_maybe(s, C1, b, "line %u runs in another function", bn_line_of(s, b));
    if (!bn_flow_own_range(f, a, &ra) || !bn_flow_range(f, b, &rb) || ra.hi == 0 || rb.lo == 0)
        return bn_answer_maybe(s, C1, a, "`%.*s` is not evaluated by itself",
                               BN_FMT(bn_quote(s, a)));
    if (!(f->blocks[f->block_of[rb.lo - 1]].flags & BN_BLOCK_REACHED))
        return bn_answer_maybe(s, C1, b, "line %u cannot be reached", bn_line_of(s, b));
    if (avoids(f, ra.hi - 1, rb.lo - 1))
        return bn_answer_maybe(s, C1, a, "line %u can be reached without line %u", bn_line_of(s, b),
                               bn_line_of(s, a));
    return bn_answer_yes_of(C1, a);
}

bn_answer bn_suite_end(bn_sema *s, bn_ix suite)
{
    const bn_cst *t = s->tree;

    if (t->nodes[suite].kind == BN_FUNCTION_DEFINITION)
        suite = bn_child(t, suite, BN_F_BODY);
    bn_frame_flow *f = bn_flow_at(s, suite);
    bn_event_range r;
    if (f->capped)
        return bn_answer_maybe(s, C2, suite, "%s", f->capped);
    if (!bn_flow_own_range(f, suite, &r))
        return bn_answer_maybe(s, C2, suite, "the code has no flow of its own");
    uint8_t flags = f->blocks[f->block_of[r.hi - 1]].flags;
    if (!(flags & BN_BLOCK_REACHED))
        return bn_answer_no(s, C2, suite, "the end of the block at line %u is never reached",
                            bn_line_of(s, suite));
    if (!(flags & BN_BLOCK_UNFORCED))
        return bn_answer_maybe(s, C2, suite,
                               "only a with statement that swallows an exception lets the block at "
                               "line %u end",
                               bn_line_of(s, suite));
    return bn_answer_yes_of(C2, suite);
}

bn_answer bn_fact_falls_off(bn_sema *s, bn_ix suite)
{
    bn_saw_code(s, suite);
    return bn_suite_end(s, suite);
}

/* A name of another frame around this one: bound when the inner frame was made, and for good. */
static bn_answer bound_outside(bn_sema *s, bn_ix identifier, bn_binding_ix b)
{
    bn_frame_flow *f = bn_flow_of_scope(s, s->bindings[b].scope);
    bn_scope_ix scope = bn_frame_scope(s, s->scope_of[identifier]);
    bn_event_range r;
    uint16_t local = bn_flow_local(f, b);

    while (s->scopes[scope].parent != BN_NONE &&
           bn_frame_scope(s, s->scopes[scope].parent) != f->scope)
        scope = bn_frame_scope(s, s->scopes[scope].parent);
    bn_ix maker = s->scopes[scope].node;
    if (f->capped)
        return bn_answer_maybe(s, N4, identifier, "%s", f->capped);
    if (local == BN_NO_LOCAL || s->bindings[b].flags & BN_BIND_DELETED)
        return bn_answer_maybe(s, N4, identifier, "`%.*s` may be deleted",
                               BN_FMT(bn_text(s->tree, identifier)));
    if (!bn_flow_own_range(f, maker, &r) || r.lo == 0 || !bn_flow_bound_after(f, r.lo - 1, local))
        return bn_answer_maybe(s, N4, identifier,
                               "`%.*s` may be unbound when the function at line %u is made",
                               BN_FMT(bn_text(s->tree, identifier)), bn_line_of(s, maker));
    return bn_answer_yes_of(N4, identifier);
}

bn_answer bn_fact_bound(bn_sema *s, bn_ix identifier)
{
    bn_binding_ix b = s->ref_binding[identifier];
    bn_str name = bn_text(s->tree, identifier);
    bn_event_range r;

    bn_saw_changes(s, b);
    if (b == BN_NONE)
        return bn_answer_as(N4, bn_fact_is_builtin(s, identifier, name));
    if (bn_scope_is_open(s, s->bindings[b].scope) && s->bindings[b].scope != 0)
        return bn_answer_dynamic(s, N4, s->bindings[b].scope, BN_DYN_EVAL);
    if (s->bindings[b].scope == 0 && s->scopes[0].dynamic & BN_DYN_EVAL)
        return bn_answer_dynamic(s, N4, 0, BN_DYN_EVAL); // exec("del x")
    bn_frame_flow *f = bn_flow_at(s, identifier);
    if (bn_frame_scope(s, s->bindings[b].scope) != f->scope)
        return bound_outside(s, identifier, b);
    if (f->capped)
        return bn_answer_maybe(s, N4, identifier, "%s", f->capped);
    if (bn_flow_range(f, identifier, &r))
        for (uint32_t e = r.lo; e < r.hi; e++)
            if (f->events[e].node == identifier &&
                (f->events[e].op == BN_EV_READ || f->events[e].op == BN_EV_DEL)) {
                if (f->events[e].flags & BN_EVF_BOUND)
                    return bn_answer_yes_of(N4, identifier);
                return bn_answer_maybe(s, N4, identifier, "`%.*s` may be unbound in line %u",
                                       BN_FMT(name), bn_line_of(s, identifier));
            }
    return bn_answer_maybe(s, N4, identifier, "`%.*s` is not read here", BN_FMT(name));
}

bn_answer bn_fact_all_bound(bn_sema *s, bn_ix code)
{
    const bn_cst *t = s->tree;

    for (bn_ix c = code; c < t->nodes[code].end_ix; c++) {
        bn_binding_ix b = t->nodes[c].kind == BN_IDENTIFIER ? s->ref_binding[c] : BN_NONE;

        if (b == BN_NONE || !(bn_use_flags_at(s, c) & BN_USE_READ))
            continue;
        bn_scope_ix scope = s->bindings[b].scope;
        bn_scope_kind kind = bn_scope_kind_of(s, scope);
        if ((kind != BN_SCOPE_FUNCTION && kind != BN_SCOPE_LAMBDA) ||
            bn_is_inside(t, s->scopes[scope].node, code))
            continue;
        bn_answer a = bn_fact_bound(s, c);
        if (a.tri != BN_YES)
            return a;
    }
    return bn_answer_yes(N4);
}
