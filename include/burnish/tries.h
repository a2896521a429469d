/*
 * tries.h - try statements, their clauses and handlers (src/sema/tries.c).
 *
 * Pure questions about the tree, linear in the code they look at.
 */
#ifndef BURNISH_TRIES_H
#define BURNISH_TRIES_H

#include "burnish/shapes.h"

typedef struct {
    bn_ix statement, body;
    bn_ix first, last; /* handlers; BN_NONE when there is none */
    bn_ix else_clause, finally_clause;
} bn_try;

/* False: it is none, or BN_NONE. */
bool bn_read_try(const bn_cst *t, bn_ix statement, bn_try *p);

/* Visit the handlers of a try statement that has some. */
#define bn_each_handler(t, p, h)                                                                   \
    for (bn_ix h = (p)->first; h != BN_NONE; h = h == (p)->last ? BN_NONE : bn_next_named(t, h))

/* The block of a clause. */
bn_ix bn_clause_suite(const bn_cst *t, bn_ix clause);

/* The handler begins with `except*`. */
bool bn_is_group_handler(const bn_cst *t, bn_ix handler);

/* The exception of a handler, without its `as name`; the name. BN_NONE: there is none. */
bn_ix bn_handled(const bn_cst *t, bn_ix handler);
bn_ix bn_handler_name(const bn_cst *t, bn_ix handler);

/* A handler for whatever may come: bare, or of Exception or BaseException. The first such handler
   of the statement, or BN_NONE. */
bool bn_is_catch_all(const bn_cst *t, bn_ix handler);
bn_ix bn_catch_all_of(const bn_cst *t, const bn_try *p);

/* The lone statement of a handler that raises its exception again, `raise` or `raise e`; else
   BN_NONE. */
bn_ix bn_raises_again(const bn_cst *t, bn_ix handler);

/* A call from `tail` to the end of the body whose callee is called before it as well, or BN_NONE.
 */
bn_ix bn_repeated_call(const bn_cst *t, const bn_try *p, bn_ix tail);

/* Code like this node is what some handler seems to be there for: a subscript for KeyError. */
bool bn_is_usual_cause(const bn_cst *t, const bn_try *p, bn_ix at);

/* A jump inside that leaves the region: return, a loop's jump whose loop is around it, with
   `yields` also yield. BN_NONE: there is none. */
bn_ix bn_leaving_jump(const bn_cst *t, bn_ix region, bool yields);

/* Statements first..last and those inside them; those of inner functions only if `functions`. */
uint32_t bn_count_statements(const bn_cst *t, bn_ix first, bn_ix last, bool functions);

#endif
