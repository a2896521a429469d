/*
 * returns.h - what functions return, None among it, and what their callers make of it.
 *
 * The readers are pure questions about the tree; where a name matters the semantic model is
 * passed. What comes back from a call, as a value, is bn_returns of facts.h.
 */
#ifndef BURNISH_RETURNS_H
#define BURNISH_RETURNS_H

#include "burnish/shapes.h"

/* ---- Return statements (src/sema/returns.c) ---- */

/* The return statements of a function itself, not of those inside it: the next one after a node of
   it, the function to begin with. BN_NONE: no more. */
bn_ix bn_next_return(const bn_cst *t, bn_ix function, bn_ix after);
#define bn_each_return(t, function, c)                                                             \
    for (bn_ix c = bn_next_return(t, function, function); c != BN_NONE;                            \
         c = bn_next_return(t, function, c))

/* The statement is `return value`, with exactly this node. */
bool bn_is_return_of(const bn_cst *t, bn_ix statement, bn_ix value);

/* `return True` or `return False`: 1, 0; -1: something else, or BN_NONE. */
int bn_returned_bool(const bn_cst *t, bn_ix statement);

/* Every value that the variable may have where `name` reads it is None, or something that *worst
   says to be always true; not all are written None. */
bool bn_holds_none_or_true(bn_sema *s, bn_ix name, bn_answer *worst);

/* ---- Functions that answer, and procedures (src/sema/procedures.c) ---- */

/* Some return gives another value than a written None. */
bool bn_returns_value(const bn_cst *t, bn_ix function);

/* Another function of that name in the file does: what one of them returns is an answer. */
bool bn_namesake_returns_value(const bn_cst *t, bn_ix function);

/* The return annotation is one of the words that promise no value, quoted or not. */
bool bn_promises_nothing(const bn_cst *t, bn_ix function);

/* Decorated so that what it returns is not up to it: @overload, @x.setter, @abstractmethod. */
bool bn_has_special_decorator(const bn_cst *t, bn_ix function);

/*
 * The function is a procedure: it is annotated so, also ends without saying None, or is no method
 * and does something before it ends. (A method may answer None where others answer something.)
 */
bool bn_is_procedure(bn_sema *s, bn_ix function);

/* The suite ends with a with statement that is there to swallow: `with suppress(KeyError):`. */
bool bn_ends_suppressed(bn_sema *s, bn_ix suite);

/* ---- Calls that may give None (src/sema/shapes_none.c) ---- */

/*
 * A call whose result is compared with None where it is made: `x = call` with the test as the next
 * statement, `if (x := call) is None:` or `if call is None:`; the call may be awaited. Tests
 * without elif only.
 */
typedef struct {
    bn_ix value;       /* the call, or the await around it */
    bn_ix assignment;  /* the statement `x = call`, or BN_NONE */
    bn_ix name;        /* x, or BN_NONE */
    bn_ix test;        /* the if statement */
    bn_ix none, other; /* what runs for None and for other values: suites, or BN_NONE */
    bool truth;        /* `if not x`, `if x`: other values than None may count as false */
} bn_none_check;
bool bn_read_none_check(const bn_cst *t, bn_ix call, bn_none_check *c);

/* The statement `raise E(...)` that alone runs for None, or BN_NONE. */
bn_ix bn_raise_for_none(const bn_cst *t, const bn_none_check *c);

/* The call is the left operand of `or`: what stands behind it is for None, and all that is false.
 */
bool bn_has_default(const bn_cst *t, bn_ix call);

/* ---- Functions that raise instead of returning None (src/sema/raising.c) ---- */

/*
 * C11: an exception that is raised in place of the return statement `at` leaves the function, and
 * no `try`, `with` or `finally` in it sees it. MAYBE: in an except clause (*handler), where it gets
 * a context.
 */
bn_answer bn_fact_raises_out(bn_sema *s, bn_ix at, bn_ix function, bn_ix *handler);

/* None, or a conditional expression with None on some side. */
bool bn_may_give_none(const bn_cst *t, bn_ix value);

/* A bare raise, or a word that looks at the exception which is being handled. */
bool bn_looks_at_exception(const bn_cst *t, bn_ix code);

/* After the call has raised, somebody still reads None from the variable of the check: all but the
   test itself and what runs for other values. */
bool bn_none_is_read_later(bn_sema *s, const bn_none_check *c);

/* The call's result is tested by its truth, at once or through the variable that holds it. */
bool bn_result_is_truth_tested(bn_sema *s, bn_ix call);

#endif
