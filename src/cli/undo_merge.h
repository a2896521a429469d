/*
 * undo_merge.h - `undo --merge`: take the rewrites out of texts that were edited since.
 */
#ifndef BN_CLI_UNDO_MERGE_H
#define BN_CLI_UNDO_MERGE_H

#include "cli/gitwork.h"

typedef struct {
    bn_cli *cli;
    bn_engine *engine; /* made when first needed */
    uint32_t merged;   /* files and entries */
} bn_undo_merger;

/* For bn_undo_add; context is a bn_undo_merger. Says what was merged, and what could not be. */
bool bn_undo_merge_file(void *merger, const bn_undo_file *file, bn_str *merged);

/*
 * The same for an entry that holds another blob than the run put there: a blob with the
 * run's change taken out is written, and change->old_id and new_id lead from the entry to it.
 */
bool bn_undo_merge_entry(bn_undo_merger *merger, bn_gitwork *gw, const bn_git_entry *entry,
                         bn_git_change *change);

void bn_undo_merger_release(bn_undo_merger *merger);

#endif
