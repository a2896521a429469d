/*
 * nest.c - finds for every taken edit the slice that holds it.
 *
 * One sweep over edits and slices by place, with the open slices on a stack. A
 * slice may have moved: what counts is where its text was.
 */
#include "edit/candidate_p.h"

#include <stdlib.h>

/* A slice that the sweep is inside of. */
typedef struct {
    uint32_t start, end, slot;
    const bn_candidate *owner;
    uint32_t order; /* of the edit that holds the slice */
    bool at_home;   /* that edit lies where its slice was: nothing moved */
} open_slot;

static int by_start(const void *left, const void *right)
{
    const bn_placed *a = left, *b = right;

    if (a->edit->start != b->edit->start)
        return a->edit->start < b->edit->start ? -1 : 1;
    if (a->edit->end != b->edit->end)
        return a->edit->end > b->edit->end ? -1 : 1;
    return (a->order > b->order) - (a->order < b->order);
}

static int by_opening(const void *left, const void *right)
{
    const open_slot *a = left, *b = right;

    if (a->start != b->start)
        return a->start < b->start ? -1 : 1;
    if (a->end != b->end)
        return a->end > b->end ? -1 : 1;
    if (a->at_home != b->at_home)
        return b->at_home ? -1 : 1; /* `at_home` is inside the moved one */
    return (a->order > b->order) - (a->order < b->order);
}

static int by_slot(const void *left, const void *right)
{
    const bn_placed *a = left, *b = right;

    if (a->slot != b->slot)
        return a->slot < b->slot ? -1 : 1;
    if (a->edit->start != b->edit->start)
        return a->edit->start < b->edit->start ? -1 : 1;
    if (a->import != b->import)
        return a->import ? -1 : 1;
    if (bn_edit_is_insertion(a->edit) != bn_edit_is_insertion(b->edit))
        return bn_edit_is_insertion(a->edit) ? -1 : 1;
    return (a->order > b->order) - (a->order < b->order);
}

typedef struct {
    bn_vec(open_slot) items;
} slot_list;

/* The slices that hold edits, by place. */
static slot_list open_slots(bn_arena *arena, const bn_taken *taken, const bn_placed *items,
                            uint32_t count)
{
    slot_list list = { 0 };

    for (uint32_t i = 0; i < count; i++) {
        const bn_candidate *owner = taken[items[i].order].owner;

        for (uint32_t k = 0; owner && k < owner->slots.len; k++) {
            const bn_inset *s = &owner->slots.items[k];

            if (owner->edits[s->edit] == items[i].edit)
                bn_vec_push(arena, &list.items,
                            (open_slot){ s->start, s->end, items[i].first_slot + s->piece, owner, i,
                                         bn_range_contains(s->start, s->end, items[i].edit) });
        }
    }
    if (list.items.len > 1)
        qsort(list.items.items, list.items.len, sizeof *list.items.items, by_opening);
    return list;
}

/* Give each edit (by start, longer first) the innermost slice of another fix around it. */
static void assign_slots(bn_arena *arena, const bn_taken *taken, bn_placed *items, uint32_t count)
{
    slot_list list = open_slots(arena, taken, items, count);
    bn_vec(open_slot) stack = { 0 };
    uint32_t next = 0;

    for (uint32_t i = 0; i < count; i++) {
        const bn_edit *e = items[i].edit;
        const bn_candidate *owner = taken[items[i].order].owner;

        while (next < list.items.len && list.items.items[next].start <= e->start) {
            const open_slot *s = &list.items.items[next];

            while (stack.len && stack.items[stack.len - 1].end <= s->start)
                stack.len--;
            bn_vec_push(arena, &stack, *s);
            next++;
        }
        while (stack.len && stack.items[stack.len - 1].end <= e->start &&
               stack.items[stack.len - 1].end < e->end)
            stack.len--;
        for (uint32_t k = stack.len; k-- > 0;) {
            const open_slot *s = &stack.items[k];
            const bn_edit *holder = items[s->order].edit;

            if (s->owner == owner || !bn_range_contains(s->start, s->end, e))
                continue;
            /* An edit of the same size as the slice holds it when it was sorted first. */
            if (s->start == e->start && s->end == e->end && holder->start == e->start &&
                holder->end == e->end && s->order > i)
                continue;
            items[i].slot = s->slot;
            break;
        }
    }
}

bn_resolution bn_edit_nest(bn_arena *arena, const bn_taken *taken, uint32_t count)
{
    bn_resolution plan = { .count = count };

    plan.items = BN_ARRAY_IN(arena, plan.count, bn_placed);
    for (uint32_t i = 0; i < plan.count; i++) {
        plan.items[i] = (bn_placed){ .edit = taken[i].edit,
                                     .fix = taken[i].fix,
                                     .order = i,
                                     .import = taken[i].spot != BN_NONE };
    }
    if (plan.count > 1)
        qsort(plan.items, plan.count, sizeof *plan.items, by_start);
    plan.slot_count = 1;
    for (uint32_t i = 0; i < plan.count; i++) {
        plan.items[i].first_slot = plan.slot_count;
        plan.slot_count += plan.items[i].edit->piece_count;
    }
    assign_slots(arena, taken, plan.items, plan.count);
    if (plan.count > 1)
        qsort(plan.items, plan.count, sizeof *plan.items, by_slot);
    plan.slot_start = BN_ARRAY_IN(arena, (size_t)plan.slot_count + 1, uint32_t);
    for (uint32_t i = 0; i < plan.count; i++)
        plan.slot_start[plan.items[i].slot + 1]++;
    for (uint32_t s = 0; s < plan.slot_count; s++)
        plan.slot_start[s + 1] += plan.slot_start[s];
    return plan;
}
