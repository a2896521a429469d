/* candidate.c - see candidate_p.h. */
#include "edit/candidate_p.h"

#include <stdlib.h>

static int by_place(const void *left, const void *right)
{
    const bn_edit *a = *(const bn_edit *const *)left, *b = *(const bn_edit *const *)right;

    if (a->start != b->start)
        return a->start < b->start ? -1 : 1;
    if (a->end != b->end && (a->end == a->start || b->end == b->start))
        return a->end < b->end ? -1 : 1; /* insertions first */
    return (a > b) - (a < b);
}

static int by_slice(const void *left, const void *right)
{
    const bn_inset *a = left, *b = right;

    if (a->start != b->start)
        return a->start < b->start ? -1 : 1;
    return (a->end < b->end) - (a->end > b->end);
}

/* Some edit of the fix covers the range. */
static bool is_covered(const bn_candidate *c, uint32_t start, uint32_t end)
{
    for (uint32_t i = 0; i < c->edit_count; i++) {
        if (c->edits[i]->start <= start && end <= c->edits[i]->end)
            return true;
    }
    return false;
}

/* Sort the slices into slots, which nest others, and copies, which must stay as they are. */
static void find_slots(bn_arena *arena, bn_candidate *c)
{
    bn_vec(bn_inset) all = { 0 };
    uint32_t reach = 0; /* end of the slices seen so far */

    for (uint32_t e = 0; e < c->edit_count; e++) {
        for (uint32_t i = 0; i < c->edits[e]->piece_count; i++) {
            const bn_piece *p = &c->edits[e]->pieces[i];

            if (p->slice && p->start < p->end)
                bn_vec_push(arena, &all, (bn_inset){ p->start, p->end, e, i, p->statements });
        }
    }
    if (all.len > 1)
        qsort(all.items, all.len, sizeof *all.items, by_slice);
    for (uint32_t i = 0; i < all.len; i++) {
        const bn_inset *s = &all.items[i];
        bool shared = s->start < reach || (i + 1 < all.len && all.items[i + 1].start < s->end);

        if (s->end > reach)
            reach = s->end;
        if (!shared && is_covered(c, s->start, s->end))
            bn_vec_push(arena, &c->slots, *s);
        else
            bn_vec_push(arena, &c->copies, (bn_span){ s->start, s->end });
    }
}

bool bn_candidate_is_well_formed(const bn_cst *tree, const bn_candidate *c)
{
    if (c->fix->lost || (c->edit_count == 0 && c->fix->imports.len == 0))
        return false;
    for (uint32_t i = 0; i < c->edit_count; i++) {
        const bn_edit *e = c->edits[i];

        if (e->start > e->end || e->end > tree->text.len ||
            (i > 0 && e->start < c->edits[i - 1]->end))
            return false;
        for (uint32_t p = 0; p < e->piece_count; p++) {
            if (e->pieces[p].slice &&
                (e->pieces[p].start > e->pieces[p].end || e->pieces[p].end > tree->text.len))
                return false;
        }
    }
    for (uint32_t i = 0; i < c->fix->imports.len; i++) {
        if (!c->places[i].ok)
            return false;
    }
    return true;
}

bn_candidate bn_candidate_of(bn_arena *arena, const bn_cst *tree, bn_fix *fix, uint32_t ix)
{
    bn_candidate c = { .fix = fix, .ix = ix, .edit_count = fix->edits.len };

    c.edits = BN_ARRAY_IN(arena, fix->edits.len, const bn_edit *);
    for (uint32_t i = 0; i < fix->edits.len; i++)
        c.edits[i] = &fix->edits.items[i];
    if (c.edit_count > 1)
        qsort(c.edits, c.edit_count, sizeof *c.edits, by_place);
    c.places = BN_ARRAY_IN(arena, fix->imports.len, bn_import_place);
    for (uint32_t i = 0; i < fix->imports.len; i++)
        c.places[i] = bn_import_find_place(tree, &fix->imports.items[i]);
    if (c.edit_count > 0) {
        c.start = c.edits[0]->start;
        c.end = c.edits[c.edit_count - 1]->end;
    } else if (fix->imports.len > 0) {
        c.start = c.end = c.places[0].at;
    }
    find_slots(arena, &c);
    return c;
}

int bn_candidate_order(const void *left, const void *right)
{
    const bn_candidate *a = left, *b = right;

    if (a->start != b->start)
        return a->start < b->start ? -1 : 1;
    if (a->end != b->end)
        return a->end > b->end ? -1 : 1;
    if (a->fix->rule_order != b->fix->rule_order)
        return a->fix->rule_order < b->fix->rule_order ? -1 : 1;
    return (a->ix > b->ix) - (a->ix < b->ix);
}

bool bn_edits_are_apart(const bn_edit *a, const bn_edit *b)
{
    if (bn_edit_is_insertion(a) && bn_edit_is_insertion(b))
        return a->start != b->start;
    return a->end <= b->start || b->end <= a->start;
}

bool bn_range_contains(uint32_t start, uint32_t end, const bn_edit *e)
{
    if (bn_edit_is_insertion(e))
        return start < e->start && e->end < end;
    return start <= e->start && e->end <= end;
}

const bn_inset *bn_candidate_slot_around(const bn_candidate *c, const bn_edit *e)
{
    uint32_t low = 0, high = c->slots.len;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;

        if (c->slots.items[middle].end <= e->start)
            low = middle + 1;
        else
            high = middle;
    }
    return low < c->slots.len &&
                   bn_range_contains(c->slots.items[low].start, c->slots.items[low].end, e)
               ? &c->slots.items[low]
               : NULL;
}
