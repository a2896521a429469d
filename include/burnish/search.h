/*
 * search.h - loops that look for an element, for rules that say it with any(), all() or next().
 *
 * The order of use: bn_read_search, bn_search_folds (or bn_search_moves where the loop's name is
 * the result), bn_search_takes for whatever else moves into the generator expression. Each notes
 * facts of the match like bn_need and bn_must; false: return false at once.
 */
#ifndef BURNISH_SEARCH_H
#define BURNISH_SEARCH_H

#include "burnish/transform.h"

/* `for target in items:` / `if test:` / suite, with nothing else in the loop but an else suite. */
typedef struct {
    bn_ix loop, target, items, test, suite;
} bn_search;
bool bn_read_search(const bn_cst *t, bn_ix loop, bn_search *f);

/* Code of the loop may move into a generator expression over the items. */
bool bn_search_takes(bn_match *m, const bn_search *f, bn_ix code);

/* Test and items may move, and no comment is lost; binds $target, $items and $test. */
bool bn_search_moves(bn_match *m, const bn_search *f);

/* ... and the names of the target vanish unseen. */
bool bn_search_folds(bn_match *m, const bn_search *f);

/*
 * A template that is true when some element passes the test, or none: `any(...)`, `all(...)`,
 * `$key in $items`. `flips`: all() also for tests whose opposite is as short. NULL: a builtin is
 * rebound, the match is lost.
 */
const char *bn_search_any(bn_match *m, const bn_search *f);
const char *bn_search_none(bn_match *m, const bn_search *f, bool flips);

#endif
