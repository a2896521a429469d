/*
 * resolve.c - chooses the fixes of one round that fit together.
 *
 * Greedy in the order start, longer first, rule order: a fix is taken when each
 * of its edits is apart from every edit taken before, or nests with it. Edits
 * already taken are found through lists by block of source, so that a fix is only
 * compared with its neighbourhood; what is evidence or written is kept as bits.
 */
#include "edit/edit.h"

#include "edit/bits.h"
#include "edit/edit_p.h"
#include "edit/imports.h"
#include "edit/layout.h"
#include "edit/layout_p.h"
#include "edit/lex.h"

#include <stdlib.h>
#include <string.h>

#define BLOCK_SHIFT 8
#define DEEPEST_NEST 32

/* A slice that is the only copy of its text: edits may nest in it. */
typedef struct {
    uint32_t start, end;
    uint32_t edit, piece; /* index into the fix's edits */
    bool statements;
} slot;

/* A fix as the resolver sees it. */
typedef struct {
    bn_fix *fix;
    uint32_t ix, start, end;
    const bn_edit **edits; /* by place; not the order of fix->edits */
    uint32_t edit_count;
    bn_vec(slot) slots;      /* disjoint, by place */
    bn_vec(bn_span) copies;  /* text repeated elsewhere: must not change */
    bn_import_place *places; /* one an import request */
} candidate;

/* A taken edit. */
typedef struct {
    const bn_edit *edit;
    const candidate *owner;
    uint32_t spot; /* index of the import spot, or BN_NONE */
} taken;

/* Requests that are written at one point. */
typedef struct {
    bn_import_place place;
    uint32_t fix;
    bn_vec(struct bn_import_request) requests;
    bn_edit edit;
    bn_piece piece;
} import_spot;

typedef struct entry {
    struct entry *next;
    uint32_t taken;
} entry;

typedef struct {
    bn_arena *arena;
    const bn_cst *tree;
    bn_vec(taken) taken;
    bn_vec(import_spot *) spots;
    bn_vec(bn_import_share) shares;
    entry **blocks;
    bn_bits evidence; /* of taken fixes, their copies included */
    bn_bits written;  /* by taken fixes; kept slices are not */
    bn_bits inserted; /* points of insertion */
    bn_bits deleted;
} resolver;

/* ---- Looking at one fix ---- */

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
    const slot *a = left, *b = right;

    if (a->start != b->start)
        return a->start < b->start ? -1 : 1;
    return (a->end < b->end) - (a->end > b->end);
}

/* Some edit of the fix covers the range. */
static bool is_covered(const candidate *c, uint32_t start, uint32_t end)
{
    for (uint32_t i = 0; i < c->edit_count; i++) {
        if (c->edits[i]->start <= start && end <= c->edits[i]->end)
            return true;
    }
    return false;
}

/* Sort the slices into slots, which nest others, and copies, which must stay as they are. */
static void find_slots(bn_arena *arena, candidate *c)
{
    bn_vec(slot) all = { 0 };
    uint32_t reach = 0; /* end of the slices seen so far */

    for (uint32_t e = 0; e < c->edit_count; e++) {
        for (uint32_t i = 0; i < c->edits[e]->piece_count; i++) {
            const bn_piece *p = &c->edits[e]->pieces[i];

            if (p->slice && p->start < p->end)
                bn_vec_push(arena, &all, (slot){ p->start, p->end, e, i, p->statements });
        }
    }
    if (all.len > 1)
        qsort(all.items, all.len, sizeof *all.items, by_slice);
    for (uint32_t i = 0; i < all.len; i++) {
        const slot *s = &all.items[i];
        bool shared = s->start < reach || (i + 1 < all.len && all.items[i + 1].start < s->end);

        if (s->end > reach)
            reach = s->end;
        if (!shared && is_covered(c, s->start, s->end))
            bn_vec_push(arena, &c->slots, *s);
        else
            bn_vec_push(arena, &c->copies, (bn_span){ s->start, s->end });
    }
}

static bool is_well_formed(const bn_cst *tree, const candidate *c)
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

static candidate candidate_of(bn_arena *arena, const bn_cst *tree, bn_fix *fix, uint32_t ix)
{
    candidate c = { .fix = fix, .ix = ix, .edit_count = fix->edits.len };

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

static int by_order(const void *left, const void *right)
{
    const candidate *a = left, *b = right;

    if (a->start != b->start)
        return a->start < b->start ? -1 : 1;
    if (a->end != b->end)
        return a->end > b->end ? -1 : 1;
    if (a->fix->rule_order != b->fix->rule_order)
        return a->fix->rule_order < b->fix->rule_order ? -1 : 1;
    return (a->ix > b->ix) - (a->ix < b->ix);
}

/* ---- Two edits ---- */

static bool is_insertion(const bn_edit *e)
{
    return e->start == e->end;
}

static bool is_apart(const bn_edit *a, const bn_edit *b)
{
    if (is_insertion(a) && is_insertion(b))
        return a->start != b->start;
    return a->end <= b->start || b->end <= a->start;
}

static bool contains(uint32_t start, uint32_t end, const bn_edit *e)
{
    if (is_insertion(e))
        return start < e->start && e->end < end;
    return start <= e->start && e->end <= end;
}

/* The fix's slot that the edit lies in, or NULL. */
static const slot *slot_around(const candidate *c, const bn_edit *e)
{
    uint32_t low = 0, high = c->slots.len;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;

        if (c->slots.items[middle].end <= e->start)
            low = middle + 1;
        else
            high = middle;
    }
    return low < c->slots.len && contains(c->slots.items[low].start, c->slots.items[low].end, e)
               ? &c->slots.items[low]
               : NULL;
}

/* The literal text next to a slice; empty when it is not known. */
static bn_str text_beside(const resolver *r, const bn_edit *outer, uint32_t piece, int step)
{
    bn_str text = r->tree->text;
    uint32_t beside = piece + (uint32_t)step;

    if (step < 0 && piece == 0)
        return bn_str_sub(text, bn_line_start(r->tree, outer->start), outer->start);
    if (step > 0 && beside == outer->piece_count)
        return bn_str_sub(text, outer->end, bn_next_line(r->tree, outer->end));
    return outer->pieces[beside].slice ? BN_LIT("") : outer->pieces[beside].text;
}

/* Nothing that the slice's neighbours rely on changes when `inner` is made inside it. */
static bool nests(const resolver *r, const candidate *c, const slot *s, const bn_edit *inner)
{
    const bn_edit *outer = c->edits[s->edit];
    bool first = inner->start == s->start, last = inner->end == s->end;
    bool outermost_first = s->piece == 0, outermost_last = s->piece + 1 == outer->piece_count;
    bn_str text, left, right;

    if (s->statements || (!first && !last))
        return true;
    text = bn_edit_text(r->arena, r->tree, inner);
    if (text.len == 0 || (first && last && !bn_is_primary_text(text)))
        return false;
    left = text_beside(r, outer, s->piece, -1);
    right = text_beside(r, outer, s->piece, 1);
    if (first && ((left.len == 0 && !outermost_first) || bn_would_fuse(left, text)))
        return false;
    return !last || !((right.len == 0 && !outermost_last) || bn_would_fuse(text, right));
}

typedef enum { PAIR_APART, PAIR_NESTED, PAIR_SAME, PAIR_CONFLICT } pair;

static pair compare(const resolver *r, const candidate *c, const bn_edit *e, const taken *other)
{
    const slot *s;

    if (is_apart(e, other->edit))
        return PAIR_APART;
    if (is_insertion(e) && is_insertion(other->edit)) {
        if (other->spot != BN_NONE)
            return PAIR_APART;
        return bn_str_eq(bn_edit_text(r->arena, r->tree, e),
                         bn_edit_text(r->arena, r->tree, other->edit))
                   ? PAIR_SAME
                   : PAIR_CONFLICT;
    }
    if (other->owner && (s = slot_around(other->owner, e)) && nests(r, other->owner, s, e))
        return PAIR_NESTED;
    /* Of two edits of the same bytes only the earlier one may hold the other. */
    if ((e->start != other->edit->start || e->end != other->edit->end) &&
        (s = slot_around(c, other->edit)) &&
        (other->spot != BN_NONE || nests(r, c, s, other->edit)))
        return PAIR_NESTED;
    return PAIR_CONFLICT;
}

/* ---- One fix against all that are taken ---- */

static uint32_t block_of(uint32_t offset)
{
    return offset >> BLOCK_SHIFT;
}

/* May the edit be made? `same` tells when it is made already; `depth` counts what is around it. */
static bool fits(const resolver *r, const candidate *c, const bn_edit *e, bool *same)
{
    uint32_t depth = 0;

    *same = false;
    for (uint32_t block = block_of(e->start); block <= block_of(e->end); block++) {
        for (const entry *n = r->blocks[block]; n; n = n->next) {
            switch (compare(r, c, e, &r->taken.items[n->taken])) {
            case PAIR_APART:
                break;
            case PAIR_NESTED:
                if (block == block_of(e->start) && ++depth > DEEPEST_NEST)
                    return false;
                break;
            case PAIR_SAME:
                *same = true;
                break;
            case PAIR_CONFLICT:
                return false;
            }
        }
    }
    return true;
}

/* Every edit was taken already, all from one fix. */
static bool is_duplicate(const resolver *r, const candidate *c)
{
    const candidate *owner = NULL;

    if (c->edit_count == 0)
        return false;
    for (uint32_t i = 0; i < c->edit_count; i++) {
        const bn_edit *e = c->edits[i];
        const candidate *twin = NULL;

        for (const entry *n = r->blocks[block_of(e->start)]; n && !twin; n = n->next) {
            const taken *other = &r->taken.items[n->taken];

            if (other->owner && other->edit->start == e->start && other->edit->end == e->end &&
                (!owner || owner == other->owner) && other->owner->edit_count == c->edit_count &&
                bn_str_eq(bn_edit_text(r->arena, r->tree, e),
                          bn_edit_text(r->arena, r->tree, other->edit)))
                twin = other->owner;
        }
        if (!twin)
            return false;
        owner = twin;
    }
    return true;
}

static bool touches(const bn_bits *ranges, const bn_edit *e)
{
    if (is_insertion(e))
        return e->start > 0 && bn_bits_any(ranges, e->start - 1, e->start) &&
               bn_bits_any(ranges, e->start, e->start + 1);
    return bn_bits_any(ranges, e->start, e->end);
}

static bool is_changed(const resolver *r, bn_span s)
{
    if (s.end > r->tree->text.len)
        s.end = (uint32_t)r->tree->text.len;
    return s.start < s.end && (bn_bits_any(&r->written, s.start, s.end) ||
                               bn_bits_any(&r->inserted, s.start + 1, s.end));
}

static bool keeps_evidence(const resolver *r, const candidate *c)
{
    for (uint32_t i = 0; i < c->edit_count; i++) {
        if (touches(&r->evidence, c->edits[i]))
            return false;
    }
    for (uint32_t i = 0; i < c->fix->evidence.len; i++) {
        if (is_changed(r, c->fix->evidence.items[i]))
            return false;
    }
    for (uint32_t i = 0; i < c->copies.len; i++) {
        if (is_changed(r, c->copies.items[i]))
            return false;
    }
    return true;
}

static bool writes_nothing(const bn_edit *e)
{
    for (uint32_t i = 0; i < e->piece_count; i++) {
        if (e->pieces[i].slice ? e->pieces[i].start < e->pieces[i].end : e->pieces[i].text.len > 0)
            return false;
    }
    return true;
}

/* With this deletion nothing would be left of the suite that it begins in. */
static bool empties_suite(const resolver *r, const bn_edit *e)
{
    const bn_cst *t = r->tree;
    bn_ix at = bn_first_node_from(t, e->start);
    bn_ix last;

    if (is_insertion(e) || !writes_nothing(e) || at >= t->count || t->nodes[at].start >= e->end)
        return false;
    if (t->nodes[at].kind == BN_BLOCK)
        at++;
    while (at != BN_NONE && !(bn_is_statement(t, at) && bn_suite_of(t, at) != BN_NONE))
        at = t->nodes[at].parent;
    at = at == BN_NONE ? BN_NONE : bn_suite_of(t, at);
    if (at == BN_NONE || t->nodes[at].kind != BN_BLOCK || t->nodes[at].end_ix == at + 1)
        return false;
    last = t->nodes[at].end_ix - 1;
    while (t->nodes[last].parent != at)
        last = t->nodes[last].parent;
    for (; last != BN_NONE; last = bn_prev_sibling(t, last)) {
        uint32_t start = t->nodes[last].start;

        if (bn_is_statement(t, last) && !(e->start <= start && start < e->end) &&
            !bn_bits_any(&r->deleted, start, start + 1))
            return false;
    }
    return true;
}

/* ---- Taking a fix ---- */

static void enter(resolver *r, const bn_edit *e, const candidate *owner, uint32_t spot)
{
    bn_vec_push(r->arena, &r->taken, (taken){ e, owner, spot });
    for (uint32_t block = block_of(e->start); block <= block_of(e->end); block++) {
        entry *n = BN_NEW_IN(r->arena, entry);

        n->taken = r->taken.len - 1;
        n->next = r->blocks[block];
        r->blocks[block] = n;
    }
    if (is_insertion(e))
        bn_bits_set(&r->inserted, e->start, e->start + 1);
}

static void mark_written(resolver *r, const candidate *c, const bn_edit *e)
{
    uint32_t from = e->start;

    for (uint32_t i = 0; i < c->slots.len; i++) {
        const slot *s = &c->slots.items[i];

        if (s->start < e->start || s->end > e->end)
            continue;
        bn_bits_set(&r->written, from, s->start);
        from = s->end;
    }
    bn_bits_set(&r->written, from, e->end);
}

static void mark_evidence(resolver *r, bn_span s)
{
    uint32_t size = (uint32_t)r->tree->text.len;

    bn_bits_set(&r->evidence, s.start, s.end < size ? s.end : size);
}

static uint32_t spot_at(const resolver *r, const bn_import_place *place)
{
    for (uint32_t i = 0; i < r->spots.len; i++) {
        if (r->spots.items[i]->place.at == place->at)
            return i;
    }
    return BN_NONE;
}

static void take_imports(resolver *r, const candidate *c)
{
    for (uint32_t i = 0; i < c->fix->imports.len; i++) {
        uint32_t at = spot_at(r, &c->places[i]);
        import_spot *spot;

        if (at == BN_NONE) {
            spot = BN_NEW_IN(r->arena, import_spot);
            spot->place = c->places[i];
            spot->fix = c->ix;
            spot->edit.start = spot->edit.end = spot->place.at;
            bn_vec_push(r->arena, &r->spots, spot);
            enter(r, &spot->edit, NULL, r->spots.len - 1);
        } else {
            spot = r->spots.items[at];
        }
        bn_vec_push(r->arena, &spot->requests, c->fix->imports.items[i]);
        bn_vec_push(r->arena, &r->shares, (bn_import_share){ spot->place.at, c->ix });
    }
}

/* `import os.path` binds `os`. */
static bn_str bound_name(const struct bn_import_request *request)
{
    bn_str module = bn_str_from(request->module);

    return request->name ? bn_str_from(request->name)
                         : bn_str_sub(module, 0, bn_str_find(module, BN_LIT("."), 0));
}

/* The two requests bind one name to different things. */
static bool requests_clash(const struct bn_import_request *a, const struct bn_import_request *b)
{
    return bn_str_eq(bound_name(a), bound_name(b)) &&
           (!a->name != !b->name || (a->name && strcmp(a->module, b->module) != 0));
}

static bool clashes(const resolver *r, const struct bn_import_request *request)
{
    for (uint32_t i = 0; i < r->spots.len; i++) {
        const import_spot *spot = r->spots.items[i];

        for (uint32_t k = 0; k < spot->requests.len; k++) {
            if (requests_clash(request, &spot->requests.items[k]))
                return true;
        }
    }
    return false;
}

static bool imports_fit(const resolver *r, const candidate *c)
{
    for (uint32_t i = 0; i < c->fix->imports.len; i++) {
        uint32_t at = c->places[i].at;
        bn_edit e = { .start = at, .end = at };

        if (clashes(r, &c->fix->imports.items[i]))
            return false;
        for (const entry *n = r->blocks[block_of(at)]; n; n = n->next) {
            const taken *other = &r->taken.items[n->taken];

            if (!is_insertion(other->edit) && !is_apart(&e, other->edit) &&
                !(other->owner && slot_around(other->owner, &e)))
                return false;
        }
        for (uint32_t k = 0; k < c->edit_count; k++) {
            if (!is_insertion(c->edits[k]) && !is_apart(&e, c->edits[k]) && !slot_around(c, &e))
                return false;
        }
        if (spot_at(r, &c->places[i]) != BN_NONE &&
            r->spots.items[spot_at(r, &c->places[i])]->place.merge != c->places[i].merge)
            return false;
    }
    return true;
}

static bn_fix_fate try(resolver *r, const candidate *c)
{
    bool *same;

    if (!is_well_formed(r->tree, c))
        return BN_FIX_REJECTED;
    if (is_duplicate(r, c))
        return BN_FIX_DUPLICATE;
    if (!keeps_evidence(r, c) || !imports_fit(r, c))
        return BN_FIX_POSTPONED;
    same = BN_ARRAY_IN(r->arena, c->edit_count, bool);
    for (uint32_t i = 0; i < c->edit_count; i++) {
        if (!fits(r, c, c->edits[i], &same[i]) || empties_suite(r, c->edits[i]))
            return BN_FIX_POSTPONED;
    }
    for (uint32_t i = 0; i < c->edit_count; i++) {
        const bn_edit *e = c->edits[i];

        if (same[i])
            continue;
        enter(r, e, c, BN_NONE);
        mark_written(r, c, e);
        if (writes_nothing(e))
            bn_bits_set(&r->deleted, e->start, e->end);
    }
    for (uint32_t i = 0; i < c->fix->evidence.len; i++)
        mark_evidence(r, c->fix->evidence.items[i]);
    for (uint32_t i = 0; i < c->copies.len; i++)
        mark_evidence(r, c->copies.items[i]);
    take_imports(r, c);
    return BN_FIX_APPLIED;
}

/* ---- How the taken edits nest ---- */

typedef struct {
    uint32_t start, end, slot;
    const candidate *owner;
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
    if (is_insertion(a->edit) != is_insertion(b->edit))
        return is_insertion(a->edit) ? -1 : 1;
    return (a->order > b->order) - (a->order < b->order);
}

typedef struct {
    bn_vec(open_slot) items;
} slot_list;

/* The slices that hold edits, by place. */
static slot_list open_slots(const resolver *r, const bn_placed *items, uint32_t count)
{
    slot_list list = { 0 };

    for (uint32_t i = 0; i < count; i++) {
        const candidate *owner = r->taken.items[items[i].order].owner;

        for (uint32_t k = 0; owner && k < owner->slots.len; k++) {
            const slot *s = &owner->slots.items[k];

            if (owner->edits[s->edit] == items[i].edit)
                bn_vec_push(r->arena, &list.items,
                            (open_slot){ s->start, s->end, items[i].first_slot + s->piece, owner, i,
                                         contains(s->start, s->end, items[i].edit) });
        }
    }
    if (list.items.len > 1)
        qsort(list.items.items, list.items.len, sizeof *list.items.items, by_opening);
    return list;
}

/* Give each edit (by start, longer first) the innermost slice of another fix around it. */
static void assign_slots(const resolver *r, bn_placed *items, uint32_t count)
{
    slot_list list = open_slots(r, items, count);
    bn_vec(open_slot) stack = { 0 };
    uint32_t next = 0;

    for (uint32_t i = 0; i < count; i++) {
        const bn_edit *e = items[i].edit;
        const candidate *owner = r->taken.items[items[i].order].owner;

        while (next < list.items.len && list.items.items[next].start <= e->start) {
            const open_slot *s = &list.items.items[next];

            while (stack.len && stack.items[stack.len - 1].end <= s->start)
                stack.len--;
            bn_vec_push(r->arena, &stack, *s);
            next++;
        }
        while (stack.len && stack.items[stack.len - 1].end <= e->start &&
               stack.items[stack.len - 1].end < e->end)
            stack.len--;
        for (uint32_t k = stack.len; k-- > 0;) {
            const open_slot *s = &stack.items[k];
            const bn_edit *holder = items[s->order].edit;

            if (s->owner == owner || !contains(s->start, s->end, e))
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

static bn_resolution nest(resolver *r)
{
    bn_resolution plan = { .count = r->taken.len };

    plan.items = BN_ARRAY_IN(r->arena, plan.count, bn_placed);
    for (uint32_t i = 0; i < plan.count; i++) {
        const taken *own = &r->taken.items[i];
        uint32_t fix = own->owner ? own->owner->ix : r->spots.items[own->spot]->fix;

        plan.items[i] = (bn_placed){
            .edit = own->edit, .fix = fix, .order = i, .import = own->spot != BN_NONE
        };
    }
    if (plan.count > 1)
        qsort(plan.items, plan.count, sizeof *plan.items, by_start);
    plan.slot_count = 1;
    for (uint32_t i = 0; i < plan.count; i++) {
        plan.items[i].first_slot = plan.slot_count;
        plan.slot_count += plan.items[i].edit->piece_count;
    }
    assign_slots(r, plan.items, plan.count);
    if (plan.count > 1)
        qsort(plan.items, plan.count, sizeof *plan.items, by_slot);
    plan.slot_start = BN_ARRAY_IN(r->arena, (size_t)plan.slot_count + 1, uint32_t);
    for (uint32_t i = 0; i < plan.count; i++)
        plan.slot_start[plan.items[i].slot + 1]++;
    for (uint32_t s = 0; s < plan.slot_count; s++)
        plan.slot_start[s + 1] += plan.slot_start[s];
    return plan;
}

static void write_imports(resolver *r)
{
    for (uint32_t i = 0; i < r->spots.len; i++) {
        import_spot *spot = r->spots.items[i];

        spot->piece.text =
            bn_import_text(r->arena, &spot->place, spot->requests.items, spot->requests.len);
        spot->edit.pieces = &spot->piece;
        spot->edit.piece_count = 1;
    }
}

bn_resolution bn_edit_resolve(bn_arena *arena, const bn_cst *tree, bn_fix *const *fixes,
                              uint32_t count)
{
    uint32_t size = (uint32_t)tree->text.len;
    resolver r = { .arena = arena, .tree = tree };
    candidate *candidates = BN_ARRAY_IN(arena, count, candidate);
    bn_fix_fate *fates = BN_ARRAY_IN(arena, count, bn_fix_fate);
    bn_resolution plan;

    r.blocks = BN_ARRAY_IN(arena, (size_t)block_of(size) + 1, entry *);
    r.evidence = bn_bits_in(arena, size + 1);
    r.written = bn_bits_in(arena, size + 1);
    r.inserted = bn_bits_in(arena, size + 1);
    r.deleted = bn_bits_in(arena, size + 1);
    for (uint32_t i = 0; i < count; i++)
        candidates[i] = candidate_of(arena, tree, fixes[i], i);
    if (count > 1)
        qsort(candidates, count, sizeof *candidates, by_order);
    for (uint32_t i = 0; i < count; i++)
        fates[candidates[i].ix] = try(&r, &candidates[i]);
    write_imports(&r);
    plan = nest(&r);
    plan.fates = fates;
    plan.imports = r.shares.items;
    plan.import_count = r.shares.len;
    return plan;
}
