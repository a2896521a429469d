/*
 * dead.c - values that nobody reads: N6, N7.
 *
 * A walk forward from where the region is left, until the name is stored again or
 * read. A finally block that was entered by an exception or a jump does not fall
 * out at its end; the walk remembers how the block was entered.
 */
#include "burnish/shapes.h"
#include "sema/flow_p.h"

#include <string.h>

static const char N6[] = "N6 dead";
static const char N7[] = "N7 unseen-if-raises";

/*
 * What may be read later. `left` says how the finally block that holds the block was
 * entered: its number + 1 when not by falling, else 0, which is always safe.
 */
typedef struct {
    const bn_frame_flow *f;
    uint16_t local;
    bool generated; /* generator expressions read it, where they stand */
    uint8_t *seen;  /* by block: 1 with `left` unknown, 2 with it set */
    uint32_t *todo; /* block, left */
    uint32_t len;
    bn_ix read; /* the read or del that was found */
    bool found;
} later;

static later later_new(const bn_frame_flow *f, uint16_t local)
{
    bn_arena *arena = f->sema->arena;

    return (later){ .f = f,
                    .local = local,
                    .generated = f->locals[local].inner_read,
                    .seen = BN_ARRAY_IN(arena, f->block_count, uint8_t),
                    .todo = BN_ARRAY_IN(arena, 4 * (size_t)f->block_count, uint32_t),
                    .read = BN_NONE };
}

static void later_push(later *l, uint32_t block, uint32_t left)
{
    uint8_t bit = left ? 2 : 1;

    if (l->seen[block] & (bit | 1))
        return;
    l->seen[block] |= bit;
    l->todo[l->len++] = block;
    l->todo[l->len++] = left;
}

/* Go over an edge, or with an exception (`when` is BN_EDGE_ALWAYS). */
static void later_go(later *l, uint32_t to, uint8_t when, uint16_t finally_ix, uint32_t left)
{
    const bn_frame_flow *f = l->f;
    uint32_t first = f->blocks[to].first;

    if (when == BN_EDGE_FALL_OUT && left == finally_ix + 1u)
        return;
    if (when == BN_EDGE_FALL_IN || when == BN_EDGE_FALL_OUT) {
        later_push(l, to, 0);
        return;
    }
    for (uint32_t i = 0; i < f->finally_count; i++)
        if (f->finallies[i].first == first) {
            later_push(l, to, i + 1);
            return;
        }
    bool inside =
        left && first >= f->finallies[left - 1].first && first < f->finallies[left - 1].last;
    later_push(l, to, inside ? left : 0);
}

/* A generator expression reads the name; it is used up at once. */
static bool is_generated_read(const later *l, const bn_event *e)
{
    const bn_sema *s = l->f->sema;

    return l->generated && e->op == BN_EV_MAKE &&
           s->tree->nodes[e->node].kind == BN_GENERATOR_EXPRESSION &&
           bn_mentions(s, e->node, l->f->locals[l->local].binding);
}

/* Events of a block from `from` on; true when the name is stored there. */
static bool later_events(later *l, uint32_t block, uint32_t from, uint32_t left)
{
    const bn_frame_flow *f = l->f;

    for (uint32_t i = from; i < f->blocks[block].last && !l->found; i++) {
        const bn_event *e = &f->events[i];
        if (e->flags & BN_EVF_RAISES)
            later_go(l, f->blocks[block].exc, BN_EDGE_ALWAYS, 0, left);
        bool generated = is_generated_read(l, e);
        if (e->local != l->local && !generated)
            continue;
        if (generated || e->op == BN_EV_READ || e->op == BN_EV_DEL) {
            l->found = true;
            l->read = e->node;
        }
        return true;
    }
    return false;
}

static void later_edges(later *l, uint32_t block, uint32_t left)
{
    const bn_frame_flow *f = l->f;

    for (uint32_t e = f->blocks[block].succ; e != BN_NONE; e = f->edges[e].next)
        later_go(l, f->edges[e].to, f->edges[e].when, f->edges[e].finally_ix, left);
}

static void later_run(later *l)
{
    bn_scope_kind kind = bn_scope_kind_of(l->f->sema, l->f->scope);
    bool kept = kind == BN_SCOPE_MODULE || kind == BN_SCOPE_CLASS;

    while (l->len > 0 && !l->found) {
        uint32_t left = l->todo[--l->len], block = l->todo[--l->len];
        if (kept && (block == BN_BLOCK_RETURN || block == BN_BLOCK_RAISE))
            l->found = true; // names are attributes afterwards
        else if (!later_events(l, block, l->f->blocks[block].first, left))
            later_edges(l, block, left);
    }
}

/* Just after an event: what follows in its block, and where that leads. */
static void later_after(later *l, uint32_t event)
{
    uint32_t block = l->f->block_of[event];

    if (!later_events(l, block, event + 1, 0))
        later_edges(l, block, 0);
}

/* What N6 and N7 need of the binding: a local of this very frame that nobody else can see. */
static bn_answer private_local(bn_sema *s, const char *fact, bn_binding_ix b, bn_frame_flow *f,
                               bn_ix rgn)
{
    bn_str name = bn_binding_name(s, b);
    bn_scope_kind kind = bn_scope_kind_of(s, bn_frame_scope(s, s->bindings[b].scope));

    if (f->capped)
        return bn_answer_maybe(s, fact, rgn, "%s", f->capped);
    if (kind == BN_SCOPE_CLASS && s->bindings[b].scope == f->scope)
        return bn_answer_no(s, fact, rgn, "`%.*s` is an attribute of the class", BN_FMT(name));
    if (kind == BN_SCOPE_MODULE && s->bindings[b].scope == 0)
        return bn_answer_maybe(s, fact, rgn, "`%.*s` is an importable attribute of the module",
                               BN_FMT(name));
    uint16_t local = bn_flow_local(f, b);
    if (local == BN_NO_LOCAL)
        return bn_answer_maybe(s, fact, rgn, "`%.*s` belongs to another function", BN_FMT(name));
    const bn_local *l = &f->locals[local];
    if (l->inner_store || l->inner_delete ||
        (l->inner_read && bn_captured_for_later(s, b) != BN_NONE))
        return bn_answer_maybe(s, fact, rgn, "`%.*s` is used by an inner function", BN_FMT(name));
    if (s->bindings[b].flags & (BN_BIND_GLOBAL | BN_BIND_NONLOCAL))
        return bn_answer_maybe(s, fact, rgn, "`%.*s` is declared global or nonlocal", BN_FMT(name));
    return bn_answer_dynamic(s, fact, s->bindings[b].scope, BN_DYN_EVAL | BN_DYN_NAMES);
}

/*
 * Events of the region that its own stores reach without leaving it; all of them
 * when it stores nothing. One flag an event of the region.
 */
static bool *after_stores(bn_frame_flow *f, bn_event_range r, uint16_t local)
{
    bool *reached = BN_ARRAY_IN(f->sema->arena, r.hi - r.lo + 1, bool);
    uint32_t *todo = BN_ARRAY_IN(f->sema->arena, r.hi - r.lo + 1, uint32_t), n = 0;
    bool stores = false;

    for (uint32_t i = r.lo; i < r.hi; i++)
        if (f->events[i].local == local && f->events[i].op != BN_EV_READ) {
            stores = true;
            reached[i - r.lo] = true;
            todo[n++] = i;
        }
    if (!stores)
        memset(reached, 1, (r.hi - r.lo) * sizeof *reached);
    while (n > 0) {
        uint32_t at = todo[--n];
        const bn_block *block = &f->blocks[f->block_of[at]];
        uint32_t next[2] = { BN_NONE, BN_NONE };
        if (at + 1 < block->last)
            next[0] = at + 1;
        if (f->events[at].flags & BN_EVF_RAISES)
            next[1] = f->blocks[block->exc].first;
        for (int i = 0; i < 2; i++)
            if (next[i] != BN_NONE && next[i] >= r.lo && next[i] < r.hi &&
                !reached[next[i] - r.lo]) {
                reached[next[i] - r.lo] = true;
                todo[n++] = next[i];
            }
        if (at + 1 < block->last)
            continue;
        for (uint32_t e = block->succ; e != BN_NONE; e = f->edges[e].next) {
            uint32_t to = f->blocks[f->edges[e].to].first;
            if (to >= r.lo && to < r.hi && !reached[to - r.lo]) {
                reached[to - r.lo] = true;
                todo[n++] = to;
            }
        }
    }
    return reached;
}

static bool outside(const bn_frame_flow *f, uint32_t block, bn_event_range r)
{
    return f->blocks[block].first < r.lo || f->blocks[block].first >= r.hi;
}

/* Every way out of the region that its stores can take. */
static void leave_region(later *l, bn_frame_flow *f, bn_event_range r)
{
    const bool *reached = after_stores(f, r, l->local);

    for (uint32_t i = r.lo; i < r.hi && !l->found; i++) {
        const bn_block *block = &f->blocks[f->block_of[i]];
        if (!reached[i - r.lo] || !(block->flags & BN_BLOCK_REACHED))
            continue;
        if (f->events[i].flags & BN_EVF_RAISES && outside(f, block->exc, r))
            later_go(l, block->exc, BN_EDGE_ALWAYS, 0, 0);
        if (i + 1 < block->last) {
            if (i + 1 == r.hi)
                later_after(l, i);
            continue;
        }
        for (uint32_t e = block->succ; e != BN_NONE; e = f->edges[e].next)
            if (outside(f, f->edges[e].to, r))
                later_go(l, f->edges[e].to, f->edges[e].when, f->edges[e].finally_ix, 0);
    }
}

static bn_answer read_later(bn_sema *s, const char *fact, bn_binding_ix b, bn_ix rgn,
                            const later *l, const char *format)
{
    bn_str name = bn_binding_name(s, b);

    if (l->read == BN_NONE)
        return bn_answer_maybe(s, fact, rgn, "`%.*s` may be read later", BN_FMT(name));
    return bn_answer_no(s, fact, l->read, "`%.*s` %s line %u", BN_FMT(name), format,
                        bn_line_of(s, l->read));
}

bn_answer bn_fact_dead(bn_sema *s, bn_binding_ix b, bn_ix rgn)
{
    bn_frame_flow *f = bn_flow_at(s, rgn);
    bn_answer private = private_local(s, N6, b, f, rgn);
    bn_event_range r;

    bn_saw_uses(s, b);
    if (private.tri != BN_YES)
        return private;
    if (!bn_flow_own_range(f, rgn, &r))
        return bn_answer_maybe(s, N6, rgn, "the region has no flow of its own");
    later l = later_new(f, bn_flow_local(f, b));
    if (r.lo < r.hi)
        leave_region(&l, f, r);
    else if (r.lo > 0) // runs nothing: the name is what it was before
        later_after(&l, r.lo - 1);
    later_run(&l);
    return l.found ? read_later(s, N6, b, rgn, &l, "is read again in")
                   : bn_answer_yes_of(N6, bn_use_node(s, b, 0));
}

bn_answer bn_fact_unseen_if_raises(bn_sema *s, bn_binding_ix b, bn_ix rgn)
{
    bn_frame_flow *f = bn_flow_at(s, rgn);
    bn_answer private = private_local(s, N7, b, f, rgn);
    bn_event_range r;

    bn_saw_uses(s, b);
    if (private.tri != BN_YES)
        return private;
    if (!bn_flow_own_range(f, rgn, &r))
        return bn_answer_maybe(s, N7, rgn, "the region has no flow of its own");
    later l = later_new(f, bn_flow_local(f, b));
    for (uint32_t i = r.lo; i < r.hi; i++) {
        uint32_t exc = f->blocks[f->block_of[i]].exc;
        if (f->events[i].flags & BN_EVF_RAISES && outside(f, exc, r))
            later_go(&l, exc, BN_EDGE_ALWAYS, 0, 0);
    }
    later_run(&l);
    return l.found ? read_later(s, N7, b, rgn, &l, "is read, if it raises, in")
                   : bn_answer_yes_of(N7, bn_use_node(s, b, 0));
}
