/* edit_p.h - what resolve.c hands to apply.c: the chosen edits and how they nest. */
#ifndef BN_EDIT_EDIT_P_H
#define BN_EDIT_EDIT_P_H

#include "edit/edit.h"

/*
 * An edit that will be made. Slots are the places that hold edits: slot 0 is the
 * file, every piece of every placed edit has one more, numbered from the edit's
 * `first_slot`. Only slices hold edits.
 */
typedef struct {
    const bn_edit *edit;
    uint32_t fix;   /* index of the fix (the first one that asked, for imports) */
    uint32_t order; /* in order of being chosen */
    uint32_t slot, first_slot;
    bool import; /* written before everything else at its point */
} bn_placed;

typedef struct {
    bn_placed *items; /* sorted by slot, then by place */
    uint32_t count;
    uint32_t *slot_start; /* items of slot s: [slot_start[s], slot_start[s + 1]) */
    uint32_t slot_count;
    bn_fix_fate *fates;
    bn_import_share *imports;
    uint32_t import_count;
} bn_resolution;

bn_resolution bn_edit_resolve(bn_arena *arena, const bn_cst *tree, bn_fix *const *fixes,
                              uint32_t count);

#endif
