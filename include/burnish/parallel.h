/*
 * parallel.h - loops that walk two sequences by one index, for rules that say it with zip().
 *
 * The order of use: bn_read_walk into `walk`, the rule sets `index` and the sequence `a`, perhaps
 * `b`, and bn_read_parallel finds the rest. bn_zip_by_index is the whole rewrite; rules that keep a
 * part of the loop's head ask bn_may_zip, bn_is_walked_alike and bn_zip_call themselves. Those that
 * take the match note its facts like bn_need and bn_must; false: return false at once.
 */
#ifndef BURNISH_PARALLEL_H
#define BURNISH_PARALLEL_H

#include "burnish/transform.h"

typedef struct {
    bn_walk walk;
    bn_ix index, a, b; /* identifiers; a and b are the sequences */
    bool other_reads;  /* the index is read for more than `a[i]` and `b[i]` */
    uint32_t of_a, of_b;
} bn_parallel;

/* Look at every use of the index; finds `b` unless it is given. False: no `b[i]` is read. */
bool bn_read_parallel(bn_sema *s, bn_parallel *p);

/* Nobody reads the index besides the lookups. */
bool bn_index_goes(bn_sema *s, const bn_parallel *p);

/* The body does nothing with the sequence but index it, so no test there tells its kind. */
bool bn_is_only_indexed(bn_match *m, const bn_parallel *p, bn_ix sequence);

/* The sequence is exactly of a kind that is walked like it is indexed, and stays as it is. */
bool bn_is_walked_alike(bn_match *m, const bn_parallel *p, bn_ix sequence);

/* New names may be bound in the place of the index, and nothing binds what the rewrite relies on.
 */
bool bn_may_zip(bn_match *m, const bn_parallel *p, bool index_stays);

/*
 * The template of $a and $b zipped: a plain zip where the lengths are proven equal, else zip shall
 * check them, where that exists. NULL: the match is lost.
 */
const char *bn_zip_call(bn_match *m, const bn_parallel *p);

/* Write a template for the lookup `x[i]`, the identifier `i` being given; not in inner functions,
   nor where its code is printed. */
bool bn_replace_lookup(bn_match *m, bn_fix *fix, const bn_walk *w, bn_ix index,
                       const char *pattern);

/* Every lookup of `a` becomes $x, every one of `b` $y. */
bool bn_replace_lookups(bn_match *m, bn_fix *fix, const bn_parallel *p);

/* The loop walks `zip` of both, with names for the items and with the index where it stays. NULL:
   bn_zip_call says which zip. */
bool bn_zip_by_index(bn_match *m, bn_fix *fix, const bn_parallel *p, const char *zip);

#endif
