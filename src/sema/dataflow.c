/*
 * dataflow.c - definite assignment and liveness over the graph of a frame.
 *
 * Bit vectors over the names of the frame, iterated to a fixpoint. Source:
 * Kildall, A Unified Approach to Global Program Optimization (1973).
 */
#include "sema/flow_p.h"

#include <string.h>

/* state of `to` := state of `to` and `from`; true when it changed. */
static bool meet(uint64_t *to, const uint64_t *from, uint32_t words)
{
    bool changed = false;

    for (uint32_t w = 0; w < words; w++) {
        uint64_t both = to[w] & from[w];
        changed = changed || both != to[w];
        to[w] = both;
    }
    return changed;
}

static void step(const bn_event *e, uint64_t *bound)
{
    if (e->local == BN_NO_LOCAL)
        return;
    if (e->op == BN_EV_STORE || e->op == BN_EV_READ) // a read that succeeds proves it
        bn_bit_set(bound, e->local);
    else if (e->op == BN_EV_DEL || e->op == BN_EV_UNBIND)
        bn_bit_clear(bound, e->local);
}

typedef struct {
    bn_frame_flow *f;
    uint64_t *in;      /* block * words */
    uint64_t *fall_in; /* finally * words: bound when it is entered by falling */
    bool *seen;        /* the block's state is known */
    uint64_t *now, *way;
} assign;

static bool arrive(assign *a, uint32_t block, const uint64_t *state)
{
    bool first = !a->seen[block];

    a->seen[block] = true;
    return meet(a->in + (size_t)block * a->f->words, state, a->f->words) || first;
}

/*
 * A finally block is built once for all ways into it. What was bound when it was
 * entered by falling and is not unbound in it is still bound when it falls out.
 */
static bool arrive_over(assign *a, const bn_edge *edge)
{
    const bn_frame_flow *f = a->f;
    size_t bytes = f->words * sizeof *a->way;

    bool changed = false;

    if (edge->when == BN_EDGE_FALL_IN)
        changed = meet(a->fall_in + (size_t)edge->finally_ix * f->words, a->now, f->words);
    if (edge->when != BN_EDGE_FALL_OUT)
        return arrive(a, edge->to, a->now) || changed;
    const bn_finally *part = &f->finallies[edge->finally_ix];
    memcpy(a->way, a->fall_in + (size_t)edge->finally_ix * f->words, bytes);
    for (uint32_t e = part->first; e < part->last; e++)
        if (f->events[e].local != BN_NO_LOCAL &&
            (f->events[e].op == BN_EV_DEL || f->events[e].op == BN_EV_UNBIND))
            bn_bit_clear(a->way, f->events[e].local);
    for (uint32_t w = 0; w < f->words; w++)
        a->way[w] |= a->now[w];
    return arrive(a, edge->to, a->way);
}

static bool assign_block(assign *a, uint32_t at)
{
    const bn_frame_flow *f = a->f;
    const bn_block *block = &f->blocks[at];
    bool changed = false;

    memcpy(a->now, a->in + (size_t)at * f->words, f->words * sizeof *a->now);
    for (uint32_t e = block->first; e < block->last; e++) {
        if (f->events[e].flags & BN_EVF_RAISES)
            changed = arrive(a, block->exc, a->now) || changed;
        step(&f->events[e], a->now);
    }
    for (uint32_t e = block->succ; e != BN_NONE; e = f->edges[e].next)
        changed = arrive_over(a, &f->edges[e]) || changed;
    return changed;
}

static void mark_bound_reads(assign *a)
{
    bn_frame_flow *f = a->f;

    for (uint32_t at = 0; at < f->block_count; at++) {
        if (!a->seen[at])
            continue;
        memcpy(a->now, a->in + (size_t)at * f->words, f->words * sizeof *a->now);
        for (uint32_t i = f->blocks[at].first; i < f->blocks[at].last; i++) {
            bn_event *e = &f->events[i];
            if ((e->op == BN_EV_READ || e->op == BN_EV_DEL) && e->local != BN_NO_LOCAL &&
                bn_bit(a->now, e->local) && !f->locals[e->local].inner_delete) {
                e->flags |= BN_EVF_BOUND;
                e->flags &= (uint8_t)~BN_EVF_RAISES;
            }
            step(e, a->now);
        }
    }
}

void bn_flow_assign(bn_frame_flow *f)
{
    bn_arena *arena = f->sema->arena;
    size_t all = (size_t)f->block_count * f->words;
    assign a = { .f = f };

    a.in = BN_ARRAY_IN(arena, all, uint64_t);
    a.fall_in = BN_ARRAY_IN(arena, (size_t)f->finally_count * f->words + 1, uint64_t);
    a.seen = BN_ARRAY_IN(arena, f->block_count, bool);
    a.now = BN_ARRAY_IN(arena, f->words, uint64_t);
    a.way = BN_ARRAY_IN(arena, f->words, uint64_t);
    memset(a.in, 0xff, all * sizeof *a.in);
    memset(a.fall_in, 0xff, (size_t)f->finally_count * f->words * sizeof *a.fall_in);
    memset(a.in, 0, f->words * sizeof *a.in); // the entry
    a.seen[BN_BLOCK_ENTRY] = true;
    for (bool again = true; again;) {
        again = false;
        for (uint32_t at = 0; at < f->block_count; at++)
            if (a.seen[at])
                again = assign_block(&a, at) || again;
    }
    f->bound_in = a.in;
    mark_bound_reads(&a);
}

bool bn_flow_bound_after(const bn_frame_flow *f, uint32_t event, uint16_t local)
{
    uint32_t at = f->block_of[event];
    bool bound = bn_bit(f->bound_in + (size_t)at * f->words, local);

    if (!(f->blocks[at].flags & BN_BLOCK_REACHED) || f->locals[local].inner_delete)
        return false;
    for (uint32_t i = f->blocks[at].first; i <= event; i++) {
        if (f->events[i].local != local)
            continue;
        if (f->events[i].op == BN_EV_STORE || f->events[i].op == BN_EV_READ)
            bound = true;
        else if (f->events[i].op == BN_EV_DEL || f->events[i].op == BN_EV_UNBIND)
            bound = false;
    }
    return bound;
}

/* Backwards over one event. */
static void live_step(const bn_frame_flow *f, const bn_event *e, uint32_t exc, uint64_t *live)
{
    if (e->local != BN_NO_LOCAL) {
        if (e->op == BN_EV_READ || e->op == BN_EV_DEL)
            bn_bit_set(live, e->local);
        else if (e->op == BN_EV_STORE || e->op == BN_EV_UNBIND)
            bn_bit_clear(live, e->local);
    }
    if (e->flags & BN_EVF_RAISES)
        for (uint32_t w = 0; w < f->words; w++)
            live[w] |= f->live_in[(size_t)exc * f->words + w];
}

/* What is live where the block ends. */
static void live_out(const bn_frame_flow *f, uint32_t at, uint64_t *live)
{
    memset(live, 0, f->words * sizeof *live);
    for (uint32_t e = f->blocks[at].succ; e != BN_NONE; e = f->edges[e].next)
        for (uint32_t w = 0; w < f->words; w++)
            live[w] |= f->live_in[(size_t)f->edges[e].to * f->words + w];
}

static void compute_live(bn_frame_flow *f)
{
    bn_arena *arena = f->sema->arena;
    uint64_t *now = BN_ARRAY_IN(arena, f->words, uint64_t);
    bn_scope_kind kind = bn_scope_kind_of(f->sema, f->scope);
    size_t bytes = f->words * sizeof *now;

    f->live_in = BN_ARRAY_IN(arena, (size_t)f->block_count * f->words, uint64_t);
    if (kind == BN_SCOPE_MODULE || kind == BN_SCOPE_CLASS) { // names are attributes afterwards
        memset(f->live_in + (size_t)BN_BLOCK_RETURN * f->words, 0xff, bytes);
        memset(f->live_in + (size_t)BN_BLOCK_RAISE * f->words, 0xff, bytes);
    }
    for (bool again = true; again;) {
        again = false;
        for (uint32_t at = f->block_count; at-- > 0;) {
            if (at == BN_BLOCK_RETURN || at == BN_BLOCK_RAISE)
                continue;
            live_out(f, at, now);
            for (uint32_t e = f->blocks[at].last; e-- > f->blocks[at].first;)
                live_step(f, &f->events[e], f->blocks[at].exc, now);
            if (memcmp(now, f->live_in + (size_t)at * f->words, bytes) != 0) {
                memcpy(f->live_in + (size_t)at * f->words, now, bytes);
                again = true;
            }
        }
    }
}

bool bn_flow_live_in(bn_frame_flow *f, uint32_t block, uint16_t local)
{
    if (!f->live_in)
        compute_live(f);
    return bn_bit(f->live_in + (size_t)block * f->words, local);
}

bool bn_flow_live_after(bn_frame_flow *f, uint32_t event, uint16_t local)
{
    uint32_t at = f->block_of[event];

    if (!f->live_in)
        compute_live(f);
    bool live = false;
    for (uint32_t e = f->blocks[at].succ; e != BN_NONE; e = f->edges[e].next)
        live = live || bn_bit(f->live_in + (size_t)f->edges[e].to * f->words, local);
    for (uint32_t i = f->blocks[at].last; i-- > event + 1;) {
        const bn_event *e = &f->events[i];
        if (e->local == local) {
            if (e->op == BN_EV_READ || e->op == BN_EV_DEL)
                live = true;
            else if (e->op == BN_EV_STORE || e->op == BN_EV_UNBIND)
                live = false;
        }
        if (e->flags & BN_EVF_RAISES &&
            bn_bit(f->live_in + (size_t)f->blocks[at].exc * f->words, local))
            live = true;
    }
    return live;
}
