/*
 * reaching.c - the stores whose value a read may see.
 *
 * No SSA form: questions are few, so the graph is walked backwards from the read
 * until stores end each way. An exception leaves a block before the event that
 * raises it has any effect, so over an exception edge each store before the last
 * such event counts.
 */
#include "sema/flow_p.h"

typedef struct {
    const bn_frame_flow *f;
    uint16_t local;
    bn_reaching *result;
    bool *queued; /* block * 2 + (1: from its events that raise) */
    uint32_t *todo, len;
} back;

static void note(back *k, const bn_event *e)
{
    bn_reaching *r = k->result;

    if (e->op != BN_EV_STORE)
        return;
    for (uint32_t i = 0; i < r->count; i++)
        if (r->stores[i] == e->node)
            return;
    r->stores[r->count++] = e->node;
}

static void push_preds(back *k, uint32_t block)
{
    if (block == BN_BLOCK_ENTRY)
        k->result->unbound = true;
    for (uint32_t p = k->f->pred_at[block]; p < k->f->pred_at[block + 1]; p++) {
        uint32_t item = k->f->preds[p].from * 2 + k->f->preds[p].exception;

        if (!k->queued[item]) {
            k->queued[item] = true;
            k->todo[k->len++] = item;
        }
    }
}

static bool changes(const back *k, const bn_event *e)
{
    return e->local == k->local && e->op != BN_EV_READ;
}

/* Back from just before event `from` to the last change, or through the block's start. */
static void walk_block(back *k, uint32_t block, uint32_t from)
{
    for (uint32_t i = from; i-- > k->f->blocks[block].first;)
        if (changes(k, &k->f->events[i])) {
            note(k, &k->f->events[i]);
            return;
        }
    push_preds(k, block);
}

/* Back from every event of the block that may raise. */
static void walk_raises(back *k, uint32_t block)
{
    const bn_block *b = &k->f->blocks[block];
    uint32_t last = b->last, first_raise = BN_NONE, first_change = BN_NONE;

    while (last > b->first && !(k->f->events[last - 1].flags & BN_EVF_RAISES))
        last--;
    for (uint32_t i = b->first; i < last; i++) {
        if (k->f->events[i].flags & BN_EVF_RAISES && first_raise == BN_NONE)
            first_raise = i;
        if (!changes(k, &k->f->events[i]))
            continue;
        if (first_change == BN_NONE)
            first_change = i;
        note(k, &k->f->events[i]);
    }
    if (first_raise <= first_change)
        push_preds(k, block);
}

bool bn_reaching_stores(bn_sema *s, bn_ix read, bn_reaching *result)
{
    bn_binding_ix b = s->ref_binding[read];
    bn_event_range r;

    if (b == BN_NONE)
        return false;
    bn_frame_flow *f = bn_flow_at(s, read);
    if (f->capped)
        return false;
    uint16_t local = bn_flow_local(f, b);
    if (local == BN_NO_LOCAL || f->locals[local].inner_store || !bn_flow_range(f, read, &r))
        return false;
    uint32_t at = r.lo;
    while (at < r.hi && (f->events[at].node != read || f->events[at].op != BN_EV_READ))
        at++;
    if (at == r.hi)
        return false;
    *result = (bn_reaching){ .stores = BN_ARRAY_IN(s->arena, s->bindings[b].use_count, bn_ix) };
    back k = { .f = f, .local = local, .result = result };
    k.queued = BN_ARRAY_IN(s->arena, 2 * (size_t)f->block_count, bool);
    k.todo = BN_ARRAY_IN(s->arena, 2 * (size_t)f->block_count, uint32_t);
    walk_block(&k, f->block_of[at], at);
    while (k.len > 0) {
        uint32_t item = k.todo[--k.len], block = item / 2;

        if (item % 2)
            walk_raises(&k, block);
        else
            walk_block(&k, block, f->blocks[block].last);
    }
    return true;
}
