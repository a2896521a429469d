/*
 * shares.h - fixes that need other files, on their way out of one job and into another.
 */
#ifndef BN_ENGINE_SHARES_H
#define BN_ENGINE_SHARES_H

#include "engine/engine_p.h"

/* The number that a finding has in all files that its fix needs. */
uint64_t bn_group_of(const bn_job *job, const bn_fix *fix, uint64_t id);

/* Some other file could not take part. */
bool bn_group_is_barred(const bn_job *job, uint64_t group);

/* Add the shares that were given to the job as fixes of its first round. */
void bn_shares_add(bn_job *job, const bn_cst *tree, bn_fix_list *fixes);

/* The shares of a fix, copied into the arena. */
typedef bn_vec(bn_file_share) bn_file_shares;
void bn_shares_export(bn_arena *arena, const bn_fix *fix, bn_file_shares *out);

#endif
