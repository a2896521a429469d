/*
 * groups.h - rewrites that are made in several files of a run: in all of them, or in none.
 *
 * The job of one file finds such a rewrite and says what the others have to do. They are run again
 * with their shares; a group that does not come out whole (a comment suppresses a share, another
 * rewrite is in its way, the file changed meanwhile) is barred, and its files run once more.
 */
#ifndef BN_CLI_GROUPS_H
#define BN_CLI_GROUPS_H

#include "base/map.h"
#include "cli/run.h"

/* What a file was given when it was run last. */
typedef struct {
    bn_file_share *shares;
    uint32_t *from; /* by share: the file that has the whole */
    uint32_t count;
} bn_given;

typedef struct {
    bn_arena *arena;
    bn_given *given; /* one a file of the run; zeroes at first */
    bn_vec(uint64_t) barred;
} bn_groups;

/*
 * Look at the run's results: which files have to run again, and with what? Their numbers, in
 * order; 0: every group is whole or barred. The results must stay until those files have run.
 */
uint32_t bn_groups_next(bn_groups *g, const bn_run *run, uint32_t *again);

/* Files of which one cannot be written without the other have the same number, from 1. */
typedef struct {
    bn_map by_path;
} bn_group_numbers;
bn_group_numbers bn_groups_number(bn_arena *arena, const bn_run *const *runs, uint32_t count);

/* The number of a file; 0: it is on its own. */
uint32_t bn_group_number(const bn_group_numbers *numbers, bn_str path);

#endif
