/*
 * verify_names.c - copied names still mean what they meant.
 *
 * Every copied identifier ties its old binding to its new one. Outside edits
 * that relation has to be one to one, with "no binding in this file" as one of
 * the things tied. Inside edits a name may also move over to a binding that only
 * edits use: the loop variable that becomes a comprehension's.
 */
#include "edit/verify.h"

#include "edit/layout_p.h"
#include "edit/verify_p.h"
#include "sema/sema.h"

#include <string.h>

typedef struct {
    bn_sema *old_sema, *new_sema;
    const bn_applied *applied;
    bn_binding_ix *to;   /* an old binding: its new one outside edits */
    bn_binding_ix *from; /* a new binding: the old one of all its copied uses */
    uint32_t *fix;
    bn_err *err;
} names;

#define UNSEEN (UINT32_MAX - 1)

/* The change that holds a byte of the new text, or NULL. */
static const bn_change *change_at(const bn_applied *a, uint32_t offset)
{
    uint32_t low = 0, high = a->change_count;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;

        if (a->changes[middle].new_end <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low < a->change_count && a->changes[low].new_start <= offset ? &a->changes[low] : NULL;
}

/* Some change touches [start, end) of the new text. */
static bool is_changed(const bn_applied *a, uint32_t start, uint32_t end)
{
    uint32_t low = 0, high = a->change_count;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;

        if (a->changes[middle].new_end < start)
            low = middle + 1;
        else
            high = middle;
    }
    return low < a->change_count && a->changes[low].new_start <= end;
}

static const bn_change *change_of_old(const bn_applied *a, uint32_t offset)
{
    for (uint32_t i = 0; i < a->change_count; i++) {
        if (a->changes[i].old_start <= offset && offset < a->changes[i].old_end)
            return &a->changes[i];
    }
    return NULL;
}

/* Every use of a new binding lies in edits. */
static bool is_only_in_edits(const names *v, bn_binding_ix b)
{
    const bn_sema *s = v->new_sema;

    for (uint32_t n = 0; n < bn_use_count(s, b); n++) {
        if (!change_at(v->applied, s->tree->nodes[bn_use_node(s, b, n)].start))
            return false;
    }
    return true;
}

/* The change that took the last use before an old offset, one that bound the name if there is. */
static const bn_change *nearest_lost(const names *v, bn_binding_ix b, uint32_t old_offset,
                                     bool *is_store)
{
    const bn_sema *s = v->old_sema;
    const bn_change *found = NULL;
    bool found_store = false, found_before = false;

    for (uint32_t n = 0; n < bn_use_count(s, b); n++) {
        uint32_t start = s->tree->nodes[bn_use_node(s, b, n)].start;
        bool store = (bn_use_kind(s, b, n) & ~(uint32_t)BN_USE_READ) != 0;
        const bn_change *c = change_of_old(v->applied, start);

        if (!c || bn_applied_map(v->applied, start) != UINT32_MAX || (found_store && !store))
            continue;
        if (found && store == found_store && found_before && start > old_offset)
            continue;
        found = c;
        found_store = store;
        found_before = start <= old_offset;
    }
    *is_store = found_store;
    return found;
}

/* A fix that wrote a use of the new binding or took one of the old; else the nearest to `offset`.
 */
static uint32_t culprit(const names *v, bn_binding_ix before, bn_binding_ix after,
                        uint32_t old_offset, uint32_t offset)
{
    const bn_change *lost;
    bool store = false;

    if (after < UNSEEN) {
        for (uint32_t n = 0; n < bn_use_count(v->new_sema, after); n++) {
            uint32_t start = v->new_sema->tree->nodes[bn_use_node(v->new_sema, after, n)].start;

            if (change_at(v->applied, start))
                return bn_applied_blame(v->applied, start);
        }
    }
    lost = before < UNSEEN ? nearest_lost(v, before, old_offset, &store) : NULL;
    return lost ? lost->fix : bn_applied_blame(v->applied, offset);
}

static bn_status check_name(names *v, const bn_run *run, bn_ix node, bn_ix twin)
{
    bn_binding_ix before = bn_binding_at(v->old_sema, node);
    bn_binding_ix after = bn_binding_at(v->new_sema, twin);
    const bn_cst *t = v->new_sema->tree;
    bool known, same;

    if (before == BN_NONE && after == BN_NONE)
        return BN_OK;
    if (before == BN_NONE || after == BN_NONE) {
        *v->fix =
            culprit(v, before, after, v->old_sema->tree->nodes[node].start, t->nodes[twin].start);
        return bn_verify_fail(v->err, t, t->nodes[twin].start,
                              before == BN_NONE ? "`%.*s` was not bound in this file and is now"
                                                : "`%.*s` has lost its binding",
                              BN_FMT(bn_text(t, twin)));
    }
    known = v->to[before] != UNSEEN;
    same = !known || v->to[before] == after;
    if (same && v->from[after] != UNSEEN && v->from[after] != before)
        same = false;
    if (!same && !run->outside && known && is_only_in_edits(v, after) &&
        (v->from[after] == UNSEEN || v->from[after] == before))
        same = true;
    if (!same) {
        *v->fix =
            culprit(v, before, after, v->old_sema->tree->nodes[node].start, t->nodes[twin].start);
        return bn_verify_fail(v->err, t, t->nodes[twin].start,
                              "`%.*s` refers to another binding after the edit",
                              BN_FMT(bn_text(t, twin)));
    }
    if (!known && (run->outside || !is_only_in_edits(v, after)))
        v->to[before] = after;
    v->from[after] = before;
    return BN_OK;
}

/* The function whose frame runs the code at a node and owns the binding; BN_NONE: none does. */
static bn_ix function_of(const bn_sema *s, bn_ix identifier, bn_binding_ix b)
{
    bn_scope_ix frame = bn_frame_scope(s, bn_scope_at(s, identifier));

    if (b == BN_NONE || bn_scope_kind_of(s, frame) != BN_SCOPE_FUNCTION ||
        bn_frame_scope(s, bn_binding_scope(s, b)) != frame)
        return BN_NONE;
    return bn_scope_node(s, frame);
}

/*
 * A local that was surely bound where it is read outside edits is so still. Not
 * asked inside handlers: one that can't be reached any more has nothing bound.
 */
static bn_status check_bound(names *v, bn_ix node, bn_ix twin)
{
    const bn_cst *t = v->new_sema->tree;
    bn_binding_ix before = bn_binding_at(v->old_sema, node);
    bn_ix function = function_of(v->new_sema, twin, bn_binding_at(v->new_sema, twin));
    const bn_change *lost;
    bool store = false;

    if (function == BN_NONE || bn_enclosing(t, twin, BN_EXCEPT_CLAUSE) != BN_NONE ||
        function_of(v->old_sema, node, before) == BN_NONE ||
        !is_changed(v->applied, t->nodes[function].start, t->nodes[function].end) ||
        bn_fact_bound(v->old_sema, node).tri != BN_YES ||
        bn_fact_bound(v->new_sema, twin).tri == BN_YES)
        return BN_OK;
    lost = nearest_lost(v, before, v->old_sema->tree->nodes[node].start, &store);
    if (!lost || !store)
        return BN_OK; /* the proof went through a test that is made in another way now */
    *v->fix = lost->fix;
    return bn_verify_fail(v->err, t, t->nodes[twin].start, "`%.*s` may be unbound after the edit",
                          BN_FMT(bn_text(t, twin)));
}

static bn_status check_run(names *v, const bn_run *run)
{
    bn_pairing p = bn_pairing_of(v->old_sema->tree, v->new_sema->tree, run);
    uint32_t start, end;
    bn_ix node, twin;

    while (bn_pairing_next(&p, &node, &start, &end, &twin)) {
        const bn_cst *t = p.new_tree;
        bn_status status;

        if (p.old_tree->nodes[node].kind != BN_IDENTIFIER)
            continue;
        while (twin < t->count && t->nodes[twin].start == start &&
               (t->nodes[twin].kind != BN_IDENTIFIER || t->nodes[twin].end != end))
            twin++;
        if (twin >= t->count || t->nodes[twin].start != start)
            continue; /* `_` of a case pattern: bn_verify has looked at the token */
        status = check_name(v, run, node, twin);
        if (status == BN_OK && run->outside)
            status = check_bound(v, node, twin);
        if (status != BN_OK)
            return status;
    }
    return BN_OK;
}

/* Comprehensions that CPython 3.12 gets wrong are no more than before. */
static bn_status check_inlining(names *v)
{
    bn_clashes after = bn_inlining_clashes(v->new_sema);
    const bn_cst *t = v->new_sema->tree;

    if (!after.count || after.count <= bn_inlining_clashes(v->old_sema).count)
        return BN_OK;
    for (uint32_t i = 0; i < after.count; i++) {
        bn_ix function = bn_scope_node(
            v->new_sema, bn_frame_scope(v->new_sema, bn_scope_at(v->new_sema, after.nodes[i])));
        const bn_node *n = &t->nodes[function];

        if (!is_changed(v->applied, n->start, n->end))
            continue;
        *v->fix = bn_applied_blame(v->applied, t->nodes[after.nodes[i]].start);
        return bn_verify_fail(v->err, t, t->nodes[after.nodes[i]].start,
                              "Python 3.12 mixes up variables of this comprehension");
    }
    return BN_OK;
}

static bn_binding_ix *table_of(bn_arena *arena, uint32_t count)
{
    bn_binding_ix *table = BN_ARRAY_IN(arena, count, bn_binding_ix);

    for (uint32_t i = 0; i < count; i++)
        table[i] = UNSEEN;
    return table;
}

bn_status bn_verify_names(bn_arena *arena, bn_sema *old_sema, bn_sema *new_sema,
                          const bn_applied *applied, uint32_t *fix, bn_err *err)
{
    names v = {
        .old_sema = old_sema, .new_sema = new_sema, .applied = applied, .fix = fix, .err = err
    };
    bn_runs runs = bn_runs_in(arena, old_sema->tree->text, applied);

    v.to = table_of(arena, old_sema->binding_count);
    v.from = table_of(arena, new_sema->binding_count);
    /* Outside edits first: what is tied there binds the inside. */
    for (int outside = 1; outside >= 0; outside--) {
        for (uint32_t i = 0; i < runs.len; i++) {
            bn_status status;

            if (runs.items[i].outside != (outside == 1))
                continue;
            status = check_run(&v, &runs.items[i]);
            if (status != BN_OK)
                return status;
        }
    }
    return check_inlining(&v);
}
