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
#include "sema/evidence.h"

/*
 * Re-indentation of a slice: every line that begins inside it, or with it, with
 * `old_indent` gets `new_indent` instead. Lines that begin inside a string token
 * (f-strings with their fields included) stay byte for byte, blank lines get no
 * indentation, and lines indented less than `old_indent` (continuations in
 * brackets, comments at odd columns) stay where they are. Fixes nested in the
 * slice move with it.
 */
typedef struct {
    bool slice;
    bool statements;     /* slice: whole statements, so any statements may take their place */
    bn_str text;         /* !slice: the literal text */
    uint32_t start, end; /* slice: bytes of the old source */
    bn_str old_indent;
    bn_str new_indent;
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

/* What a fix needs in another file: a fix over that file, which was read with this hash. */
typedef struct {
    bn_str path;
    uint64_t hash; /* of the file's bytes */
    bn_fix *fix;
} bn_share;

struct bn_fix {
    const bn_transform *transform;
    const bn_rule *rule;
    uint32_t rule_order; /* place in the registry */
    bn_safety safety;    /* of this finding */
    bn_str message;
    bn_ix node;     /* matched node */
    bn_span span;   /* what the finding points at */
    uint64_t id;    /* stable id, printed as 16 hex digits; a share has that of its whole */
    uint64_t group; /* the same number in every file that the rewrite needs; 0: only this file */
    bool share;     /* the whole is a finding of another file */
    bn_match *match;
    bn_arena *arena;
    bn_vec(bn_edit) edits;
    bn_vec(bn_reason) reasons;
    bn_spans evidence; /* source the decision looked at besides the edits */
    bn_spans names;    /* names of which it counted every use */
    bn_vec(struct bn_import_request) imports;
    bn_vec(bn_share) shares; /* made only together with them */
    bool lost; /* building failed (comment would be lost, …): reason is the last one */
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

/* Bytes [old_start, old_start + len) were copied, to new_start. */
typedef struct {
    uint32_t old_start, new_start, len;
} bn_kept;

/* An applied fix that asked for what is imported at an old offset. */
typedef struct {
    uint32_t at, fix;
} bn_import_share;

typedef struct {
    bn_str text;
    bn_fix_fate *fates; /* one a fix */
    bn_change *changes; /* sorted, disjoint: outermost edits */
    uint32_t change_count;
    bn_change *inner; /* edits nested in slices of others, in order of new_start */
    uint32_t inner_count;
    bn_kept *kept; /* all that was copied, outside and inside edits, in order of old_start */
    uint32_t kept_count;
    bn_import_share *imports; /* several fixes may share the change that writes an import */
    uint32_t import_count;
} bn_applied;

/*
 * Choose the fixes that fit together and apply them to the tree's text. Order:
 * start, longer first, rule order. All edits of a fix are applied, or none:
 *
 * - Edits may not overlap, but an edit may lie in a slice of another one when
 *   that slice is used once. An edit that would change how an expression slice
 *   is read (it replaces all of it by something that may need parentheses, or
 *   its tokens would run into the neighbours) waits for the next round.
 * - Insertions at one point must have the same text; then one is made. Requests
 *   for imports never conflict with each other. Tokens inserted at an end of a
 *   range that is replaced there wait; whole lines do not.
 * - No applied edit may change the evidence of another applied fix, or text that
 *   another fix copies elsewhere. Kept slices count as unchanged, except for names
 *   of which the other fix counted every use: no edit may span one of those.
 * - Deletions that would leave a suite empty together: the last one waits.
 *
 * A fix without edits and imports, one that is `lost`, and one whose own edits
 * overlap are BN_FIX_REJECTED. All edits must be of this one file. Deterministic;
 * never fails.
 */
bn_applied bn_edit_apply(bn_arena *arena, const bn_cst *tree, bn_fix *const *fixes, uint32_t count);

/* The text that one edit alone produces (for JSON and review). */
bn_str bn_edit_text(bn_arena *arena, const bn_cst *tree, const bn_edit *edit);

/* Where the old byte is now, if it was copied: the first copy's offset, else UINT32_MAX. */
uint32_t bn_applied_map(const bn_applied *applied, uint32_t old_offset);

/*
 * The fix whose text holds the new offset: the innermost one; between edits the
 * last one before it, or the first one of all. UINT32_MAX when nothing changed.
 */
uint32_t bn_applied_blame(const bn_applied *applied, uint32_t new_offset);

#endif
