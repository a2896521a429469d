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
#include "edit/candidate_p.h"
#include "edit/layout.h"
#include "edit/layout_p.h"
#include "edit/lex.h"

#include <stdlib.h>
#include <string.h>

#define BLOCK_SHIFT 8
#define DEEPEST_NEST 32

/* Requests that are written at one point. */
typedef struct {
    bn_import_place place;
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
    bn_vec(bn_taken) taken;
    bn_vec(import_spot *) spots;
    bn_vec(bn_import_share) shares;
    entry **blocks;
    bn_bits evidence; /* of taken fixes, their copies included */
    bn_bits written;  /* by taken fixes; kept slices are not */
    bn_bits spanned;  /* by taken fixes, kept slices included */
    bn_bits inserted; /* points of insertion */
    bn_bits deleted;
} resolver;

/* ---- Two edits ---- */

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
static bool nests(const resolver *r, const bn_candidate *c, const bn_inset *s, const bn_edit *inner)
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

/* Lines of their own, put where a line begins. */
static bool inserts_lines(const resolver *r, const bn_edit *e)
{
    bn_str text = bn_edit_text(r->arena, r->tree, e);

    return bn_line_start(r->tree, e->start) == e->start && text.len > 0 &&
           text.ptr[text.len - 1] == '\n';
}

/*
 * An insertion at an end of a replaced range: it goes outside. That is right for
 * lines, and for tokens when the byte that they stand next to is kept there. But
 * the `)` behind the last operand of a statement that gets an `else` is not.
 */
static bool meets_well(const resolver *r, const bn_edit *insertion, const bn_edit *range)
{
    uint32_t count = range->piece_count;
    const bn_piece *edge;

    if (insertion->start != range->start && insertion->start != range->end)
        return true;
    if (inserts_lines(r, insertion))
        return true;
    if (count == 0)
        return false;
    if (insertion->start == range->end) {
        edge = &range->pieces[count - 1];
        return edge->slice && edge->start < edge->end && edge->end == range->end;
    }
    edge = &range->pieces[0];
    return edge->slice && edge->start < edge->end && edge->start == range->start;
}

typedef enum { PAIR_APART, PAIR_NESTED, PAIR_SAME, PAIR_CONFLICT } pair;

static pair compare(const resolver *r, const bn_candidate *c, const bn_edit *e,
                    const bn_taken *other)
{
    const bn_inset *s;

    if (bn_edits_are_apart(e, other->edit)) {
        bool inserts = bn_edit_is_insertion(e), other_inserts = bn_edit_is_insertion(other->edit);

        if (inserts == other_inserts || other->spot != BN_NONE)
            return PAIR_APART;
        return inserts ? (meets_well(r, e, other->edit) ? PAIR_APART : PAIR_CONFLICT)
                       : (meets_well(r, other->edit, e) ? PAIR_APART : PAIR_CONFLICT);
    }
    if (bn_edit_is_insertion(e) && bn_edit_is_insertion(other->edit)) {
        if (other->spot != BN_NONE)
            return PAIR_APART;
        return bn_str_eq(bn_edit_text(r->arena, r->tree, e),
                         bn_edit_text(r->arena, r->tree, other->edit))
                   ? PAIR_SAME
                   : PAIR_CONFLICT;
    }
    if (other->owner && (s = bn_candidate_slot_around(other->owner, e)) &&
        nests(r, other->owner, s, e))
        return PAIR_NESTED;
    /* Of two edits of the same bytes only the earlier one may hold the other. */
    if ((e->start != other->edit->start || e->end != other->edit->end) &&
        (s = bn_candidate_slot_around(c, other->edit)) &&
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
static bool fits(const resolver *r, const bn_candidate *c, const bn_edit *e, bool *same)
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
static bool is_duplicate(const resolver *r, const bn_candidate *c)
{
    const bn_candidate *owner = NULL;

    if (c->edit_count == 0)
        return false;
    for (uint32_t i = 0; i < c->edit_count; i++) {
        const bn_edit *e = c->edits[i];
        const bn_candidate *twin = NULL;

        for (const entry *n = r->blocks[block_of(e->start)]; n && !twin; n = n->next) {
            const bn_taken *other = &r->taken.items[n->taken];

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
    if (bn_edit_is_insertion(e))
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

static bool keeps_evidence(const resolver *r, const bn_candidate *c)
{
    for (uint32_t i = 0; i < c->edit_count; i++) {
        if (touches(&r->evidence, c->edits[i]))
            return false;
    }
    for (uint32_t i = 0; i < c->fix->evidence.len; i++) {
        if (is_changed(r, c->fix->evidence.items[i]))
            return false;
    }
    for (uint32_t i = 0; i < c->fix->names.len; i++) {
        bn_span s = c->fix->names.items[i];

        if (bn_bits_any(&r->spanned, s.start, s.end))
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

    if (bn_edit_is_insertion(e) || !writes_nothing(e) || at >= t->count ||
        t->nodes[at].start >= e->end)
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

static void enter(resolver *r, const bn_edit *e, const bn_candidate *owner, uint32_t fix,
                  uint32_t spot)
{
    bn_vec_push(r->arena, &r->taken, (bn_taken){ e, owner, fix, spot });
    for (uint32_t block = block_of(e->start); block <= block_of(e->end); block++) {
        entry *n = BN_NEW_IN(r->arena, entry);

        n->taken = r->taken.len - 1;
        n->next = r->blocks[block];
        r->blocks[block] = n;
    }
    if (bn_edit_is_insertion(e))
        bn_bits_set(&r->inserted, e->start, e->start + 1);
}

static void mark_written(resolver *r, const bn_candidate *c, const bn_edit *e)
{
    uint32_t from = e->start;

    for (uint32_t i = 0; i < c->slots.len; i++) {
        const bn_inset *s = &c->slots.items[i];

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

static void take_imports(resolver *r, const bn_candidate *c)
{
    for (uint32_t i = 0; i < c->fix->imports.len; i++) {
        uint32_t at = spot_at(r, &c->places[i]);
        import_spot *spot;

        if (at == BN_NONE) {
            spot = BN_NEW_IN(r->arena, import_spot);
            spot->place = c->places[i];
            spot->edit.start = spot->edit.end = spot->place.at;
            bn_vec_push(r->arena, &r->spots, spot);
            enter(r, &spot->edit, NULL, c->ix, r->spots.len - 1);
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

static bool imports_fit(const resolver *r, const bn_candidate *c)
{
    for (uint32_t i = 0; i < c->fix->imports.len; i++) {
        uint32_t at = c->places[i].at;
        bn_edit e = { .start = at, .end = at };

        if (clashes(r, &c->fix->imports.items[i]))
            return false;
        for (const entry *n = r->blocks[block_of(at)]; n; n = n->next) {
            const bn_taken *other = &r->taken.items[n->taken];

            if (!bn_edit_is_insertion(other->edit) && !bn_edits_are_apart(&e, other->edit) &&
                !(other->owner && bn_candidate_slot_around(other->owner, &e)))
                return false;
        }
        for (uint32_t k = 0; k < c->edit_count; k++) {
            if (!bn_edit_is_insertion(c->edits[k]) && !bn_edits_are_apart(&e, c->edits[k]) &&
                !bn_candidate_slot_around(c, &e))
                return false;
        }
        if (spot_at(r, &c->places[i]) != BN_NONE &&
            r->spots.items[spot_at(r, &c->places[i])]->place.merge != c->places[i].merge)
            return false;
    }
    return true;
}

static bn_fix_fate try(resolver *r, const bn_candidate *c)
{
    bool *same;

    if (!bn_candidate_is_well_formed(r->tree, c))
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
        enter(r, e, c, c->ix, BN_NONE);
        mark_written(r, c, e);
        bn_bits_set(&r->spanned, e->start, e->end);
        if (writes_nothing(e))
            bn_bits_set(&r->deleted, e->start, e->end);
    }
    for (uint32_t i = 0; i < c->fix->evidence.len; i++)
        mark_evidence(r, c->fix->evidence.items[i]);
    for (uint32_t i = 0; i < c->fix->names.len; i++)
        mark_evidence(r, c->fix->names.items[i]);
    for (uint32_t i = 0; i < c->copies.len; i++)
        mark_evidence(r, c->copies.items[i]);
    take_imports(r, c);
    return BN_FIX_APPLIED;
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
    bn_candidate *candidates = BN_ARRAY_IN(arena, count, bn_candidate);
    bn_fix_fate *fates = BN_ARRAY_IN(arena, count, bn_fix_fate);
    bn_resolution plan;

    r.blocks = BN_ARRAY_IN(arena, (size_t)block_of(size) + 1, entry *);
    r.evidence = bn_bits_in(arena, size + 1);
    r.written = bn_bits_in(arena, size + 1);
    r.spanned = bn_bits_in(arena, size + 1);
    r.inserted = bn_bits_in(arena, size + 1);
    r.deleted = bn_bits_in(arena, size + 1);
    for (uint32_t i = 0; i < count; i++)
        candidates[i] = bn_candidate_of(arena, tree, fixes[i], i);
    if (count > 1)
        qsort(candidates, count, sizeof *candidates, bn_candidate_order);
    for (uint32_t i = 0; i < count; i++)
        fates[candidates[i].ix] = try(&r, &candidates[i]);
    write_imports(&r);
    plan = bn_edit_nest(arena, r.taken.items, r.taken.len);
    plan.fates = fates;
    plan.imports = r.shares.items;
    plan.import_count = r.shares.len;
    return plan;
}
