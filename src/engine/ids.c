/*
 * ids.c - names for findings that survive edits elsewhere in the file.
 */
#include "engine/engine_p.h"

bn_str bn_qualified_name(bn_arena *arena, const bn_cst *t, bn_ix at)
{
    bn_vec(bn_ix) around = { 0 };
    bn_buf out = { .arena = arena };

    for (bn_ix up = t->nodes[at].parent; up != BN_NONE; up = t->nodes[up].parent)
        if (t->nodes[up].kind == BN_FUNCTION_DEFINITION || t->nodes[up].kind == BN_CLASS_DEFINITION)
            bn_vec_push(arena, &around, up);
    for (uint32_t i = around.len; i-- > 0;) {
        bn_ix name = bn_child(t, around.items[i], BN_F_NAME);
        if (out.len)
            bn_buf_addc(&out, '.');
        if (name != BN_NONE)
            bn_buf_add(&out, bn_text(t, name));
    }
    return bn_buf_str(&out);
}

static void add_tokens(bn_buf *out, const bn_cst *t, bn_ix node, bn_span span)
{
    for (bn_ix i = node; i < t->count && t->nodes[i].start < span.end; i++) {
        const bn_node *n = &t->nodes[i];
        if (n->end_ix != i + 1 || (n->flags & BN_EXTRA) || n->start < span.start ||
            n->end > span.end || n->start == n->end)
            continue;
        bn_buf_add(out, bn_text(t, i));
        bn_buf_addc(out, ' ');
    }
}

uint64_t bn_stable_id(bn_arena *arena, bn_map *seen, bn_str rule, const bn_cst *t, bn_ix node,
                      bn_span span, bn_str scope)
{
    bn_buf key = { .arena = arena };

    bn_buf_add(&key, rule);
    bn_buf_addc(&key, '\n');
    bn_buf_add(&key, scope);
    bn_buf_addc(&key, '\n');
    add_tokens(&key, t, node, span);
    bn_buf_addc(&key, '\n');
    uint64_t *before = bn_map_put(seen, bn_str_copy_in(arena, bn_buf_str(&key)));
    bn_buf_addf(&key, "%llu", (unsigned long long)(*before)++);
    return bn_hash(bn_buf_str(&key));
}
