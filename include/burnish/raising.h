/*
 * raising.h - functions that get to raise where they returned None: what is written in them.
 *
 * Start with a bn_raiser of zeros but for the match, its fix and the functions, say what is raised
 * and, where it is new, the exception. What callers do with None is in returns.h; they are found by
 * call_sites.h.
 */
#ifndef BURNISH_RAISING_H
#define BURNISH_RAISING_H

#include "burnish/transform.h"

#define BN_MAX_RAISERS 8
typedef struct {
    bn_match *m;
    bn_fix *fix;
    bn_ix functions[BN_MAX_RAISERS]; /* the matched one, then those that return its result */
    uint32_t count;
    bn_str raised; /* the statement, parameters in place of what the callers pass */
    bn_str error;  /* the new exception, where there is one */
    bn_str caught; /* name for what an except clause catches; empty until one is needed */
    bn_ix named;   /* the except clause that got it last */
} bn_raiser;

/* Raise wherever one of the functions returns None, its end included. False: the match is lost. */
bool bn_write_raises(bn_raiser *r, bn_ix function);

/* What it promises to return: `Optional[T]` and `T | None` become `T`; what else speaks of None
   needs a look. */
void bn_settle_promises(bn_raiser *r, bn_ix function);

/* Define the exception above the first of the functions and its comment, with the newlines of the
   file. False: the match is lost. */
bool bn_define_exception(bn_raiser *r);

#endif
