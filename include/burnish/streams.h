/*
 * streams.h - map and filter with a lambda, and iterators that are used up where they are made.
 */
#ifndef BURNISH_STREAMS_H
#define BURNISH_STREAMS_H

#include "burnish/shapes.h"

/*
 * `map(lambda x: body, items)`, or `filter`: the builtin, perhaps, with plain arguments. `map` may
 * walk several iterables, with a plain parameter for each.
 */
#define BN_MAX_STREAMS 8
typedef struct {
    bn_ix call, body;
    bn_ix name, items; /* the first */
    bn_ix names[BN_MAX_STREAMS], streams[BN_MAX_STREAMS];
    uint32_t count;
    bn_ix strict; /* the value of strict=, or BN_NONE */
    bool filters;
} bn_lambda_call;
bool bn_read_lambda_call(bn_sema *s, bn_ix call, bn_lambda_call *c);

/*
 * The name means the builtin, and the body may be the element or the condition of a comprehension
 * over the items: no closure keeps a parameter, nothing is bound or suspends (`await` in the items
 * is fine), no StopIteration on purpose, no super().
 */
bn_answer bn_fact_lambda_opens(bn_sema *s, const bn_lambda_call *c);

/* `map(f, items)` or `filter(f, items)` with a lambda over one iterable (`function` is BN_NONE), or
   with a name. */
typedef struct {
    bn_lambda_call lambda;
    bn_ix function, items;
} bn_stage;
bool bn_read_stage(bn_sema *s, bn_ix call, const char *builtin, bn_stage *g);

/*
 * dict() of the items is what unpacking each of them gives: they are pairs, `d.items()` or
 * `zip(a, b)`, in something that is no mapping.
 */
bn_answer bn_fact_gives_pairs(bn_sema *s, bn_ix items);

/* The iterator that the expression makes is used up by a loop or a builtin that keeps none. */
bn_answer bn_fact_used_up(bn_sema *s, bn_ix iterator);

/*
 * The iterator is drained where it stands, by a loop, a comprehension, or `list` and the like:
 * gives the code that runs meanwhile, and the target that takes the items or BN_NONE. False: it may
 * be kept.
 */
bool bn_is_drained(bn_sema *s, bn_ix iterator, bn_ix *meanwhile, bn_ix *target);

#endif
