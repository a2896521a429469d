/* verify_p.h - runs of copied text and the nodes in them, shared by the checks. */
#ifndef BN_EDIT_VERIFY_P_H
#define BN_EDIT_VERIFY_P_H

#include "edit/verify.h"

/*
 * Copied text that differs from the old one in the indentation of its lines at
 * most: segments of bn_applied.kept, next to each other in both texts.
 */
typedef struct {
    const bn_kept *parts; /* by place */
    uint32_t count;
    bool outside; /* in no edit */
} bn_run;

typedef struct {
    bn_run *items;
    uint32_t len;
} bn_runs;

/* In order of the new text. */
bn_runs bn_runs_in(bn_arena *arena, bn_str old_text, const bn_applied *applied);

static inline uint32_t bn_run_start(const bn_run *run)
{
    return run->parts[0].old_start;
}

static inline uint32_t bn_run_end(const bn_run *run)
{
    return run->parts[run->count - 1].old_start + run->parts[run->count - 1].len;
}

/* The new place of an old byte, or of the end of what ends there; UINT32_MAX when it is not copied.
 */
uint32_t bn_run_map_start(const bn_run *run, uint32_t old_offset);
uint32_t bn_run_map_end(const bn_run *run, uint32_t old_offset);

/* Visits the nodes of a run in order, together with their counterparts. */
typedef struct {
    const bn_cst *old_tree, *new_tree;
    const bn_run *run;
    bn_ix at;      /* next old node */
    bn_ix cursor;  /* first new node that may start where the next one does */
    uint32_t skip; /* nodes that start before this offset lie in a string that was cut */
} bn_pairing;

bn_pairing bn_pairing_of(const bn_cst *old_tree, const bn_cst *new_tree, const bn_run *run);

/*
 * The next old node that lies in the run wholly; false at the end. `*start` and
 * `*end` are where it should be now, `*twin` the first new node that starts there
 * (new_tree->count when none does).
 */
bool bn_pairing_next(bn_pairing *p, bn_ix *node, uint32_t *start, uint32_t *end, bn_ix *twin);

/* No comment inside an edit is lost; part of bn_verify. */
bn_status bn_verify_comments(bn_arena *arena, const bn_cst *old_tree, const bn_cst *new_tree,
                             const bn_applied *applied, uint32_t *fix, bn_err *err);

/* Blanks, tabs and form feeds are all that stands in [from, to). */
bool bn_only_blanks(bn_str text, uint32_t from, uint32_t to);
/* Blanks, line ends and comments are all that the range holds. */
bool bn_only_comments(const bn_cst *t, bn_span span);

/* Fill `err` with the line and column of a new offset. */
bn_status bn_verify_fail(bn_err *err, const bn_cst *new_tree, uint32_t offset, const char *format,
                         ...) __attribute__((format(printf, 4, 5)));

#endif
