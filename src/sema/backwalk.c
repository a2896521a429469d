/*
 * backwalk.c - see backwalk.h.
 *
 * No SSA form: questions are few, so the graph is walked anew for each of them. A block is
 * visited again only with bits that it has not seen yet.
 */
#include "sema/backwalk.h"

#include <string.h>

/* Working memory of one walk over a frame; kept for the next one. */
struct bn_walk_scratch {
    bn_walk_scratch *next;
    uint32_t *at_end;    /* block -> what may pass its end */
    uint32_t *at_raises; /* block -> what may pass its events that raise */
    uint32_t *todo;      /* block * 2 + (1: at_raises) */
    bool *queued;        /* the same */
};

typedef struct {
    const bn_backwalk *w;
    bn_walk_scratch *m;
    uint32_t len; /* of m->todo */
} walk;

static void push(walk *k, uint32_t block, bool raises, uint32_t may)
{
    uint32_t *known = raises ? &k->m->at_raises[block] : &k->m->at_end[block];

    if ((may & ~*known) == 0)
        return;
    *known |= may;
    if (!k->m->queued[block * 2 + raises]) {
        k->m->queued[block * 2 + raises] = true;
        k->m->todo[k->len++] = block * 2 + raises;
    }
}

static void push_preds(walk *k, uint32_t block, uint32_t may)
{
    const bn_frame_flow *f = k->w->f;

    if (block == BN_BLOCK_ENTRY && k->w->entry)
        k->w->entry(k->w->context);
    for (uint32_t p = f->pred_at[block]; p < f->pred_at[block + 1]; p++) {
        const bn_pred *edge = &f->preds[p];

        push(k, edge->from, edge->exception,
             k->w->pass ? k->w->pass(k->w->context, edge, may) : may);
    }
}

static bool changes(const walk *k, const bn_event *e)
{
    return e->local == k->w->local && e->op != BN_EV_READ;
}

/* Back from just before event `from` to the last change, or through the block's start. */
static void walk_block(walk *k, uint32_t block, uint32_t from, uint32_t may)
{
    const bn_frame_flow *f = k->w->f;

    for (uint32_t i = from; i-- > f->blocks[block].first;)
        if (changes(k, &f->events[i])) {
            k->w->found(k->w->context, &f->events[i], may);
            return;
        }
    push_preds(k, block, may);
}

/* Back from every event of the block that may raise. */
static void walk_raises(walk *k, uint32_t block, uint32_t may)
{
    const bn_frame_flow *f = k->w->f;
    const bn_block *b = &f->blocks[block];
    uint32_t last = b->last, first_raise = BN_NONE, first_change = BN_NONE;

    while (last > b->first && !(f->events[last - 1].flags & BN_EVF_RAISES))
        last--;
    for (uint32_t i = b->first; i < last; i++) {
        if (f->events[i].flags & BN_EVF_RAISES && first_raise == BN_NONE)
            first_raise = i;
        if (!changes(k, &f->events[i]))
            continue;
        if (first_change == BN_NONE)
            first_change = i;
        k->w->found(k->w->context, &f->events[i], may);
    }
    if (first_raise <= first_change)
        push_preds(k, block, may);
}

/* Empty working memory; walks nest when a value depends on other names. */
static bn_walk_scratch *scratch_get(bn_frame_flow *f)
{
    bn_arena *arena = f->sema->arena;
    bn_walk_scratch *m = f->scratch;
    size_t blocks = f->block_count;

    if (m) {
        f->scratch = m->next;
        memset(m->at_end, 0, blocks * sizeof *m->at_end);
        memset(m->at_raises, 0, blocks * sizeof *m->at_raises);
        memset(m->queued, 0, 2 * blocks * sizeof *m->queued);
        return m;
    }
    m = BN_NEW_IN(arena, bn_walk_scratch);
    m->at_end = BN_ARRAY_IN(arena, blocks, uint32_t);
    m->at_raises = BN_ARRAY_IN(arena, blocks, uint32_t);
    m->todo = BN_ARRAY_IN(arena, 2 * blocks, uint32_t);
    m->queued = BN_ARRAY_IN(arena, 2 * blocks, bool);
    return m;
}

void bn_walk_back(const bn_backwalk *w, uint32_t event, uint32_t may)
{
    bn_frame_flow *f = w->f;
    walk k = { .w = w, .m = scratch_get(f) };

    walk_block(&k, f->block_of[event], event, may);
    while (k.len > 0 && !(w->done && w->done(w->context))) {
        uint32_t item = k.m->todo[--k.len], block = item / 2;

        k.m->queued[item] = false;
        if (item % 2)
            walk_raises(&k, block, k.m->at_raises[block]);
        else
            walk_block(&k, block, f->blocks[block].last, k.m->at_end[block]);
    }
    k.m->next = f->scratch;
    f->scratch = k.m;
}

uint32_t bn_read_event(const bn_frame_flow *f, bn_ix identifier)
{
    bn_event_range r;

    if (!bn_flow_range(f, identifier, &r))
        return BN_NONE;
    for (uint32_t e = r.lo; e < r.hi; e++)
        if (f->events[e].node == identifier && f->events[e].op == BN_EV_READ)
            return e;
    return BN_NONE;
}
