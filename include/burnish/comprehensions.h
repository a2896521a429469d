/*
 * comprehensions.h - map and filter opened into comprehensions, and what the call around makes of
 * one: a list, a set, a dict.
 *
 * The order of use: bn_read_lambda_call or bn_read_stage (streams.h), bn_maker_of, the questions
 * whether it may open, which note facts of the match like bn_need and bn_must (false: return false
 * at once), the metavariables, and bn_write_comprehension.
 */
#ifndef BURNISH_COMPREHENSIONS_H
#define BURNISH_COMPREHENSIONS_H

#include "burnish/transform.h"

/* ---- The call around ---- */

/* What a call makes of its only argument, a comprehension to be. */
typedef enum {
    BN_MAKES_OTHER, /* or no sole argument: a generator expression stays one */
    BN_MAKES_LIST,
    BN_MAKES_SET,
    BN_MAKES_DICT,
    BN_MAKES_TUPLE,
} bn_maker;

/* The call whose only argument `argument` is (BN_NONE: there is none), and what it makes. */
bn_maker bn_maker_of(bn_match *m, bn_ix argument, bn_ix *outer);

/* What the call around `argument` makes is what the builtin makes; else the items are used up. */
bool bn_is_made_or_used_up(bn_match *m, bn_ix argument);

/* ---- What may be opened ---- */

/* The lambda may open, and what it becomes is made or used up where it stands. */
bool bn_lambda_may_open(bn_match *m, const bn_lambda_call *c);

/* The stage may, a lambda or a name; whether the whole is used up is not asked. */
bool bn_stage_may_open(bn_match *m, const bn_stage *g);

/* The iterable of map or filter may be the first of a comprehension. */
bool bn_items_may_move(bn_match *m, bn_ix items);

/* The function, a name, means the same each time that it is called in the comprehension. */
bool bn_may_be_called(bn_match *m, bn_ix function);

/* ---- Parts of the comprehension ---- */

/*
 * The parameter of a lambda over one iterable as the target of the comprehension: by a new name
 * where the iterable has its name for something else. Binds $x0; `r` says how the body calls it.
 */
void bn_set_parameter(bn_match *m, const bn_lambda_call *c, bn_renaming *r);

/* Bind `metavar` to code of the lambda. False: the match is lost. */
bool bn_set_lambda_code(bn_match *m, const char *metavar, bn_ix code, const bn_renaming *r);

/* Bind $test to the test of a filter with its parameter called like `name`, which means nothing
   else in it. False: the match is lost. */
bool bn_set_renamed_test(bn_match *m, const bn_lambda_call *filter, bn_ix name);

/* The clause of a map, a template: `for $x0 in $s0`, `for $x0, $x1 in zip($s0, $s1)`; binds what it
   names but $x0. */
const char *bn_map_clause(bn_match *m, const bn_lambda_call *c);

/* `element clauses`, two templates, as what the call around the match makes, or as a generator
   expression. */
void bn_write_comprehension(bn_match *m, bn_fix *fix, const char *element, const char *clauses);

#endif
