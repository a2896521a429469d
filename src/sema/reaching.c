/*
 * reaching.c - the stores whose value a read may see.
 */
#include "sema/backwalk.h"

static void note(void *context, const bn_event *e, uint32_t may)
{
    bn_reaching *r = context;

    (void)may;
    if (e->op != BN_EV_STORE)
        return;
    for (uint32_t i = 0; i < r->count; i++)
        if (r->stores[i] == e->node)
            return;
    r->stores[r->count++] = e->node;
}

static void note_entry(void *context)
{
    ((bn_reaching *)context)->unbound = true;
}

bool bn_reaching_stores(bn_sema *s, bn_ix read, bn_reaching *result)
{
    bn_binding_ix b = s->ref_binding[read];

    if (b == BN_NONE)
        return false;
    bn_frame_flow *f = bn_flow_at(s, read);
    if (f->capped)
        return false;
    uint16_t local = bn_flow_local(f, b);
    if (local == BN_NO_LOCAL || f->locals[local].inner_store)
        return false;
    uint32_t at = bn_read_event(f, read);
    if (at == BN_NONE)
        return false;
    *result = (bn_reaching){ .stores = BN_ARRAY_IN(s->arena, s->bindings[b].use_count, bn_ix) };
    bn_walk_back(
        &(bn_backwalk){
            .f = f, .local = local, .context = result, .found = note, .entry = note_entry },
        at, 1);
    return true;
}
