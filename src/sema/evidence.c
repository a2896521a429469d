/* evidence.c - see evidence.h. */
#include "sema/evidence.h"

#include <string.h>

enum { CHANGES = 1, USES = 2 };

struct bn_evidence {
    bn_arena *arena;
    uint8_t *seen; /* by binding */
    bn_vec(bn_binding_ix) bindings;
    bn_vec(bn_ix) code;
};

void bn_evidence_start(bn_sema *s)
{
    bn_evidence *e = s->evidence;

    if (!e) {
        e = s->evidence = BN_NEW_IN(s->arena, bn_evidence);
        e->arena = s->arena;
        e->seen = BN_ARRAY_IN(s->arena, s->binding_count + 1, uint8_t);
    }
    for (uint32_t i = 0; i < e->bindings.len; i++)
        e->seen[e->bindings.items[i]] = 0;
    e->bindings.len = 0;
    e->code.len = 0;
}

static void note(bn_evidence *e, bn_binding_ix b, uint8_t what)
{
    if (e->seen[b] == 0)
        bn_vec_push(e->arena, &e->bindings, b);
    e->seen[b] |= what;
}

void bn_saw_changes(const bn_sema *s, bn_binding_ix b)
{
    if (s->evidence && b != BN_NONE)
        note(s->evidence, b, CHANGES);
}

void bn_saw_uses(const bn_sema *s, bn_binding_ix b)
{
    if (s->evidence && b != BN_NONE)
        note(s->evidence, b, CHANGES | USES);
}

void bn_saw_code(const bn_sema *s, bn_ix at)
{
    bn_evidence *e = s->evidence;

    if (!e || at == BN_NONE)
        return;
    if (e->code.len && bn_is_inside(s->tree, at, e->code.items[e->code.len - 1]))
        return;
    bn_vec_push(e->arena, &e->code, at);
}

static bn_span span_of(const bn_sema *s, bn_ix at)
{
    return (bn_span){ s->tree->nodes[at].start, s->tree->nodes[at].end };
}

void bn_evidence_take(bn_sema *s, bn_spans *code, bn_spans *names)
{
    bn_evidence *e = s->evidence;

    if (!e)
        return;
    for (uint32_t i = 0; i < e->code.len; i++) {
        bn_ix at = e->code.items[i];

        bn_vec_push(s->arena, code, span_of(s, at));
        for (bn_ix c = at; c < s->tree->nodes[at].end_ix; c++)
            if (s->ref_binding[c] != BN_NONE)
                note(e, s->ref_binding[c], CHANGES);
    }
    for (uint32_t i = 0; i < e->bindings.len; i++) {
        const bn_binding *b = &s->bindings[e->bindings.items[i]];
        bool uses = e->seen[e->bindings.items[i]] & USES;
        uint32_t first = uses ? b->first_use : b->first_change;
        uint32_t count = uses ? b->use_count : b->change_count;

        for (uint32_t u = first; u < first + count; u++) {
            bn_ix node = uses ? s->uses[u].node : s->changes[u].node;

            if (uses)
                bn_vec_push(s->arena, names, span_of(s, node));
            else
                bn_vec_push(s->arena, code, span_of(s, node));
        }
    }
}
