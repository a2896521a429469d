/*
 * cfg_build.c - the graph of one frame: its names, its body, and the lists that
 * analyses need.
 */
#include "sema/cfg_p.h"

/* Parameters are bound where the frame begins. */
static void bind_parameters(bn_cfg *b, bn_ix function)
{
    bn_ix parameters = bn_child(b->t, function, BN_F_PARAMETERS);

    if (parameters == BN_NONE)
        return;
    for (bn_ix c = parameters; c < b->t->nodes[parameters].end_ix; c++)
        if (b->t->nodes[c].kind == BN_IDENTIFIER && bn_use_flags_at(b->s, c) & BN_USE_PARAM)
            bn_cfg_name(b, BN_EV_STORE, c);
}

static void frame_body(bn_cfg *b, bn_ix node)
{
    switch (b->t->nodes[node].kind) {
    case BN_MODULE:
        bn_cfg_suite(b, node);
        break;
    case BN_FUNCTION_DEFINITION:
        bind_parameters(b, node);
        bn_cfg_suite(b, bn_child(b->t, node, BN_F_BODY));
        break;
    case BN_CLASS_DEFINITION:
        bn_cfg_suite(b, bn_child(b->t, node, BN_F_BODY));
        break;
    case BN_LAMBDA:
        bind_parameters(b, node);
        bn_cfg_expr(b, bn_child(b->t, node, BN_F_BODY));
        break;
    case BN_GENERATOR_EXPRESSION:
        bn_cfg_expr(b, node);
        break;
    default:
        b->f->capped = "this kind of scope has no graph";
        break;
    }
}

/* Number the names of the frame; note which of them other frames use. */
static void number_locals(bn_cfg *b)
{
    bn_sema *s = b->s;

    for (bn_scope_ix sc = b->f->scope; sc < s->scope_count; sc++) {
        if (bn_frame_scope(s, sc) != b->f->scope)
            continue;
        for (uint32_t i = 0; i < s->scopes[sc].binding_count; i++) {
            bn_binding_ix ix = s->scopes[sc].first_binding + i;
            const bn_binding *binding = &s->bindings[ix];
            bn_local local = { .binding = ix };
            for (uint32_t u = 0; u < binding->use_count; u++) {
                const bn_use *use = &s->uses[binding->first_use + u];
                if (bn_frame_scope(s, use->scope) == b->f->scope)
                    continue;
                local.inner_read |= (use->kind & BN_USE_READ) != 0;
                local.inner_store |= (use->kind & ~(unsigned)(BN_USE_READ | BN_USE_DECLARE)) != 0;
                local.inner_delete |= (use->kind & BN_USE_DELETE) != 0;
            }
            if (local.inner_store && binding->flags & BN_BIND_DELETED)
                local.inner_delete = true;
            if (b->locals.len >= BN_NO_LOCAL) {
                b->f->capped = "the scope has too many names";
                return;
            }
            b->local_of[ix] = (uint16_t)b->locals.len;
            bn_vec_push(b->arena, &b->locals, local);
        }
    }
}

/* Blocks that are entered on some path, with and without swallowed exceptions. */
static void mark_reached(bn_cfg *b, uint8_t flag, bool swallowed_too)
{
    uint32_t *todo = BN_ARRAY_IN(b->arena, b->blocks.len, uint32_t), n = 0;
    bn_block *blocks = b->blocks.items;

    blocks[BN_BLOCK_ENTRY].flags |= flag;
    todo[n++] = BN_BLOCK_ENTRY;
    while (n > 0) {
        uint32_t at = todo[--n];
        bool raises = false;
        for (uint32_t e = blocks[at].first; e < blocks[at].last; e++)
            raises = raises || b->events.items[e].flags & BN_EVF_RAISES;
        if (raises && !(blocks[blocks[at].exc].flags & flag)) {
            blocks[blocks[at].exc].flags |= flag;
            todo[n++] = blocks[at].exc;
        }
        for (uint32_t e = blocks[at].succ; e != BN_NONE; e = b->edges.items[e].next) {
            const bn_edge *edge = &b->edges.items[e];
            if (blocks[edge->to].flags & flag ||
                (edge->when == BN_EDGE_SWALLOWED && !swallowed_too))
                continue;
            blocks[edge->to].flags |= flag;
            todo[n++] = edge->to;
        }
    }
}

/* For each block the blocks that lead to it. */
static void list_preds(bn_cfg *b, bn_frame_flow *f)
{
    uint32_t *count = BN_ARRAY_IN(b->arena, f->block_count + 2, uint32_t);

    for (int pass = 0; pass < 2; pass++) {
        for (uint32_t at = 0; at < f->block_count; at++) {
            const bn_block *block = &f->blocks[at];
            bool raises = false;
            for (uint32_t e = block->first; e < block->last; e++)
                raises = raises || f->events[e].flags & BN_EVF_RAISES;
            if (raises) {
                if (pass == 1)
                    f->preds[count[block->exc]] = (bn_pred){ .from = at, .exception = true };
                count[block->exc + (pass == 0 ? 1 : 0)]++;
            }
            for (uint32_t e = block->succ; e != BN_NONE; e = f->edges[e].next) {
                uint32_t to = f->edges[e].to;
                if (pass == 1)
                    f->preds[count[to]] = (bn_pred){ .from = at, .when = f->edges[e].when };
                count[to + (pass == 0 ? 1 : 0)]++;
            }
        }
        if (pass == 1)
            break;
        for (uint32_t at = 0; at < f->block_count; at++)
            count[at + 1] += count[at];
        f->pred_at = BN_ARRAY_IN(b->arena, f->block_count + 1, uint32_t);
        for (uint32_t at = 0; at <= f->block_count; at++)
            f->pred_at[at] = count[at];
        f->preds = BN_ARRAY_IN(b->arena, count[f->block_count] + 1, bn_pred);
    }
}

static void finish(bn_cfg *b)
{
    bn_frame_flow *f = b->f;

    f->events = b->events.items;
    f->event_count = b->events.len;
    f->blocks = b->blocks.items;
    f->block_count = b->blocks.len;
    f->edges = b->edges.items;
    f->edge_count = b->edges.len;
    f->finallies = b->finallies.items;
    f->finally_count = b->finallies.len;
    f->locals = b->locals.items;
    f->local_count = b->locals.len;
    f->words = (b->locals.len + 63) / 64;
    if (f->words == 0)
        f->words = 1;
    f->block_of = BN_ARRAY_IN(b->arena, f->event_count, uint32_t);
    for (uint32_t at = 0; at < f->block_count; at++)
        for (uint32_t e = f->blocks[at].first; e < f->blocks[at].last; e++)
            f->block_of[e] = at;
    mark_reached(b, BN_BLOCK_REACHED, true);
    mark_reached(b, BN_BLOCK_UNFORCED, false);
    bn_flow_assign(f);
    list_preds(b, f);
}

bn_frame_flow *bn_cfg_build(bn_sema *s, bn_scope_ix frame_scope, uint16_t *local_of)
{
    bn_frame_flow *f = BN_NEW_IN(s->arena, bn_frame_flow);
    bn_ix node = s->scopes[frame_scope].node;
    bn_cfg b = { .s = s, .t = s->tree, .arena = s->arena, .f = f, .local_of = local_of };

    f->sema = s;
    f->scope = frame_scope;
    f->node = node;
    f->first_node = node;
    f->node_count = s->tree->nodes[node].end_ix - node;
    f->ranges = BN_ARRAY_IN(s->arena, f->node_count, bn_event_range);
    number_locals(&b);
    for (int i = 0; i < 3; i++)
        bn_cfg_new_block(&b);
    b.blocks.items[BN_BLOCK_ENTRY].flags |= BN_BLOCK_ENTERED;
    b.exc = BN_BLOCK_RAISE;
    bn_cfg_open(&b, BN_BLOCK_ENTRY);
    b.blocks.items[BN_BLOCK_ENTRY].first = 0;
    frame_body(&b, node);
    bn_cfg_edge(&b, b.cur, BN_BLOCK_RETURN, BN_EDGE_ALWAYS);
    bn_cfg_open(&b, BN_BLOCK_RETURN);
    bn_cfg_open(&b, BN_BLOCK_RAISE);
    b.blocks.items[b.cur].last = b.events.len;
    if (!f->capped)
        finish(&b);
    return f;
}
