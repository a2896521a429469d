/*
 * compose.c - the changes of several rounds as one list.
 *
 * Round after round rewrites the text that the one before left. What is reported
 * and diffed speaks of the file as read, so the lists are composed: where a later
 * change touches what an earlier one wrote, both become one region.
 */
#include "engine/engine_p.h"

#include <string.h>

typedef struct {
    const bn_composition *list;
    uint32_t next;
    int64_t shift; /* new minus old, of the items before `next` */
} cursor;

static bool has(const cursor *c)
{
    return c->next < c->list->count;
}

static const bn_composed *peek(const cursor *c)
{
    return &c->list->items[c->next];
}

static void add_findings(bn_arena *arena, bn_composed *to, const bn_composed *from)
{
    uint32_t *all = BN_ARRAY_IN(arena, to->finding_count + from->finding_count + 1, uint32_t);
    uint32_t n = to->finding_count;

    if (n)
        memcpy(all, to->findings, n * sizeof *all);
    for (uint32_t i = 0; i < from->finding_count; i++) {
        bool known = false;
        for (uint32_t j = 0; j < n && !known; j++)
            known = all[j] == from->findings[i];
        if (!known)
            all[n++] = from->findings[i];
    }
    to->findings = all;
    to->finding_count = n;
}

/* Changes that touch each other across the two lists; positions of the text between them. */
typedef struct {
    int64_t start, end;              /* of the group */
    int64_t first_end, then_end;     /* how far each list's members reach; -1: none yet */
    int64_t first_shift, then_shift; /* before the group */
} group;

static void take_first(bn_arena *arena, cursor *c, group *g, bn_composed *out)
{
    const bn_composed *item = peek(c);

    if (item->new_start < g->start)
        g->start = item->new_start;
    if (item->new_end > g->end)
        g->end = item->new_end;
    if ((int64_t)item->new_end > g->first_end)
        g->first_end = item->new_end;
    c->shift = (int64_t)item->new_end - item->old_end;
    c->next++;
    add_findings(arena, out, item);
}

static void take_then(bn_arena *arena, cursor *c, group *g, bn_composed *out)
{
    const bn_composed *item = peek(c);

    if (item->old_start < g->start)
        g->start = item->old_start;
    if (item->old_end > g->end)
        g->end = item->old_end;
    if ((int64_t)item->old_end > g->then_end)
        g->then_end = item->old_end;
    c->shift = (int64_t)item->new_end - item->old_end;
    c->next++;
    add_findings(arena, out, item);
}

static bn_composed next_group(bn_arena *arena, cursor *first, cursor *then)
{
    group g = { .start = INT64_MAX,
                .end = -1,
                .first_end = -1,
                .then_end = -1,
                .first_shift = first->shift,
                .then_shift = then->shift };
    bn_composed out = { 0 };

    if (has(first) && (!has(then) || peek(first)->new_start <= peek(then)->old_start))
        take_first(arena, first, &g, &out);
    else
        take_then(arena, then, &g, &out);
    for (;;) {
        if (has(first) && (int64_t)peek(first)->new_start <= g.then_end)
            take_first(arena, first, &g, &out);
        else if (has(then) && (int64_t)peek(then)->old_start <= g.first_end)
            take_then(arena, then, &g, &out);
        else
            break;
    }
    out.old_start = (uint32_t)(g.start - g.first_shift);
    out.old_end = (uint32_t)(g.end - first->shift);
    out.new_start = (uint32_t)(g.start + g.then_shift);
    out.new_end = (uint32_t)(g.end + then->shift);
    return out;
}

bn_composition bn_compose(bn_arena *arena, const bn_composition *one, const bn_composition *two)
{
    cursor first = { .list = one }, then = { .list = two };
    bn_vec(bn_composed) all = { 0 };

    while (has(&first) || has(&then))
        bn_vec_push(arena, &all, next_group(arena, &first, &then));
    return (bn_composition){ all.items, all.len };
}

uint32_t bn_map_back(const bn_composition *all, uint32_t offset, bool to_end)
{
    int64_t shift = 0;

    for (uint32_t i = 0; i < all->count; i++) {
        const bn_composed *item = &all->items[i];
        if (offset < item->new_start || (offset == item->new_start && to_end))
            break;
        if (offset < item->new_end || (offset == item->new_end && to_end))
            return to_end ? item->old_end : item->old_start;
        shift = (int64_t)item->new_end - item->old_end;
    }
    return (uint32_t)((int64_t)offset - shift);
}
