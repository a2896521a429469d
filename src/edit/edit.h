/*
 * edit.h - fixes as data: edits, pieces, results.
 *
 * A fix is one finding's edits, applied all or none. An edit replaces the bytes
 * [start, end) of one file by its pieces. A piece is literal text or a slice of
 * the old source; fixes nested inside a slice are applied inside it, so an outer
 * and an inner rewrite compose in one round. Everything lives in a job's arena.
 */
#ifndef BN_EDIT_EDIT_H
#define BN_EDIT_EDIT_H

#include "base/arena.h"
#include "burnish/transform.h"

typedef struct {
    bool slice;
    bn_str text;         /* !slice: the literal text */
    uint32_t start, end; /* slice: bytes of the old source */
    bn_str old_indent;   /* slice: every line start inside that is no string or continuation */
    bn_str new_indent;   /*        changes this leading indentation to that one */
} bn_piece;

typedef struct {
    uint32_t file; /* id within the run; 0 for single-file jobs */
    uint32_t start, end;
    const bn_piece *pieces;
    uint32_t piece_count;
} bn_edit;

typedef struct {
    const char *fact;
    bn_tri tri;
    bn_str why;
    bn_ix at;
} bn_reason;

struct bn_fix {
    const bn_transform *transform;
    const bn_rule *rule;
    uint32_t rule_order; /* place in the registry */
    bn_safety safety;    /* of this finding */
    bn_str message;
    bn_ix node;          /* matched node */
    bn_span span;        /* what the finding points at */
    uint64_t id;         /* stable id, product.md: 16 hex digits */
    bn_match *match;
    bn_arena *arena;
    bn_vec(bn_edit) edits;
    bn_vec(bn_reason) reasons;
    bn_vec(bn_span) evidence; /* source the decision looked at besides the edits */
    bn_vec(struct bn_import_request) imports;
    bool lost;           /* building failed (comment would be lost, …): reason is the last one */
};

struct bn_import_request {
    const char *module, *name;
};

/* Fixes of one file and round, in; what happens to each, out. */
typedef enum {
    BN_FIX_APPLIED,
    BN_FIX_POSTPONED, /* overlaps an applied fix or its evidence: next round */
    BN_FIX_REJECTED,  /* verification blamed it */
    BN_FIX_DUPLICATE, /* the same edits as an applied one */
} bn_fix_fate;

/* Bytes [old_start, old_end) of the old text became [new_start, new_end) of the new one. */
typedef struct {
    uint32_t old_start, old_end, new_start, new_end;
    uint32_t fix; /* index into the fixes given */
} bn_change;

typedef struct {
    bn_str text;
    bn_fix_fate *fates; /* one a fix */
    bn_change *changes; /* sorted, disjoint: outermost edits */
    uint32_t change_count;
} bn_applied;

/*
 * Choose the fixes that fit together and apply them to the tree's text. Order:
 * start, longer first, rule order. Deterministic; never fails.
 */
bn_applied bn_edit_apply(bn_arena *arena, const bn_cst *tree, bn_fix *const *fixes,
                         uint32_t count);

/* The text that one edit alone produces (for JSON and review). */
bn_str bn_edit_text(bn_arena *arena, const bn_cst *tree, const bn_edit *edit);

#endif
