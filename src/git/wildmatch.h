/*
 * wildmatch.h - patterns of .gitignore, compiled.
 */
#ifndef BN_GIT_WILDMATCH_H
#define BN_GIT_WILDMATCH_H

#include "base/arena.h"

typedef struct bn_wild bn_wild;

/* `path`: wildcards stop at slashes. `fold`: case does not count (ASCII). One thread at a time. */
bn_wild *bn_wild_new_in(bn_arena *arena, bn_str pattern, bool path, bool fold);

/* Does the pattern match all of the text? */
bool bn_wild_match(bn_wild *wild, bn_str text);

#endif
