/*
 * dataflow.c - definite assignment over the graph of a frame.
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
