/* candidate_p.h - one fix as the resolver sees it: its edits by place, its slices sorted out. */
#ifndef BN_EDIT_CANDIDATE_P_H
#define BN_EDIT_CANDIDATE_P_H

#include "edit/edit_p.h"
#include "edit/imports.h"

/* A slice that is the only copy of its text: edits may nest in it. */
typedef struct {
    uint32_t start, end;
    uint32_t edit, piece; /* index into the fix's edits */
    bool statements;
} bn_inset;

/* A fix with its edits in order. */
typedef struct {
    bn_fix *fix;
    uint32_t ix, start, end;
    const bn_edit **edits; /* by place; not the order of fix->edits */
    uint32_t edit_count;
    bn_vec(bn_inset) slots;  /* disjoint, by place */
    bn_vec(bn_span) copies;  /* text repeated elsewhere: must not change */
    bn_import_place *places; /* one an import request */
} bn_candidate;

/* A taken edit. */
typedef struct {
    const bn_edit *edit;
    const bn_candidate *owner; /* NULL for imports */
    uint32_t fix;              /* its index, for imports that of the first fix that asked */
    uint32_t spot;             /* index of the import spot, or BN_NONE */
} bn_taken;

bn_candidate bn_candidate_of(bn_arena *arena, const bn_cst *tree, bn_fix *fix, uint32_t ix);

/* In range, no overlaps of its own, something to do, a place for each import. */
bool bn_candidate_is_well_formed(const bn_cst *tree, const bn_candidate *c);

/* For qsort: start, longer first, rule order, given order. */
int bn_candidate_order(const void *left, const void *right);

static inline bool bn_edit_is_insertion(const bn_edit *e)
{
    return e->start == e->end;
}

/* The two edits do not touch the same bytes, nor insert at one point. */
bool bn_edits_are_apart(const bn_edit *a, const bn_edit *b);

/* An insertion has to lie inside, not at an end. */
bool bn_range_contains(uint32_t start, uint32_t end, const bn_edit *e);

/* The fix's slice that the edit lies in, or NULL. */
const bn_inset *bn_candidate_slot_around(const bn_candidate *c, const bn_edit *e);

/* Sort the taken edits into the slices that hold them; `fates` is left to the caller. */
bn_resolution bn_edit_nest(bn_arena *arena, const bn_taken *taken, uint32_t count);

#endif
