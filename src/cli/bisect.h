/*
 * bisect.h - which edits of a failing set are the guilty ones.
 *
 * The set is halved; a half is always tested on top of everything accepted so far, and not
 * at all when the result of its sibling says how it would end. The caller runs the tests:
 *
 *     bn_bisect_init(&b, arena, count, true);  // all together are known to fail
 *     while (bn_bisect_next(&b, &lo, &hi))     // test b.accepted and [lo, hi)
 *         bn_bisect_answer(&b, passes);
 *
 * What is accepted in the end is what passed last. A fork can be asked what would come next.
 */
#ifndef BN_CLI_BISECT_H
#define BN_CLI_BISECT_H

#include "base/arena.h"

/* Part of the set. `fails`: known to fail on top of what is accepted when its turn comes. */
typedef struct {
    uint32_t lo, hi, bad_before;
    bool fails, second; /* second: fails unless its sibling had one more than bad_before */
} bn_bisect_part;

typedef struct {
    bn_arena *arena;
    uint32_t count, bad_count;
    bool *accepted, *bad; /* one an edit */
    bn_vec(bn_bisect_part) stack;
} bn_bisect;

void bn_bisect_init(bn_bisect *b, bn_arena *arena, uint32_t count, bool fails);

/* The part to be tested now; false: every edit is accepted or bad. */
bool bn_bisect_next(bn_bisect *b, uint32_t *lo, uint32_t *hi);

/* How the part of the last bn_bisect_next ended. */
void bn_bisect_answer(bn_bisect *b, bool passes);

/* A copy that goes its own way. */
bn_bisect bn_bisect_fork(const bn_bisect *b, bn_arena *arena);

#endif
