/*
 * streams.h - map and filter with a lambda, and iterators that are used up where they are made.
 */
#ifndef BURNISH_STREAMS_H
#define BURNISH_STREAMS_H

#include "burnish/shapes.h"

/* `map(lambda x: body, items)`, or `filter`: the builtin, two plain arguments, one parameter. */
typedef struct {
    bn_ix call, name, body, items;
    bool filters;
} bn_lambda_call;
bool bn_read_lambda_call(bn_sema *s, bn_ix call, bn_lambda_call *c);

/*
 * The body may be the element or the condition of a comprehension over the items: no closure keeps
 * the parameter, nothing is bound or suspends, no StopIteration on purpose, no super().
 */
bn_answer bn_fact_lambda_opens(bn_sema *s, const bn_lambda_call *c);

/* The iterator that the expression makes is used up by a loop or a builtin that keeps none. */
bn_answer bn_fact_used_up(bn_sema *s, bn_ix iterator);

#endif
