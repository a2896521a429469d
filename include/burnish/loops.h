/*
 * loops.h - loops read as the clauses of a comprehension, and values moved to their use.
 *
 * A loop whose body is nothing but `for`, `if` and one statement at the end says the same as
 * clauses in front of an element. The readers are pure questions about the tree; the facts ask
 * whether the loop's names can vanish, and whether a value can be evaluated at its only use.
 */
#ifndef BURNISH_LOOPS_H
#define BURNISH_LOOPS_H

#include "burnish/shapes.h"

/*
 * for target in items:       the loop, perhaps `async`
 *     [temporary = value]    one at most, at any depth
 *     [if test:]             or `if test: continue` before what follows
 *         [for ... in ...:]  one at most; before or behind the test
 *             last           the one statement that is left: anything
 */
typedef struct {
    bn_ix loop, inner;            /* inner may be BN_NONE */
    bn_ix branch, test;           /* the if statement and its condition, or BN_NONE */
    bool test_first;              /* the test stands before the inner for */
    bool negated;                 /* the if guards a continue */
    bn_name_assignment temporary; /* .statement is BN_NONE when there is none */
    bn_ix last;
} bn_loop_clauses;

/* False when the loop has another shape, else clauses, or targets that are not plain names. */
bool bn_read_loop(const bn_cst *t, bn_ix loop, bn_loop_clauses *c);

/* How many control clauses the comprehension would have. */
int bn_clause_count(const bn_loop_clauses *c);

/*
 * `out.append(e)`, and with `loose` also `out += [e]` and `out.extend([e])`: gives e and the
 * receiver, or BN_NONE.
 */
bn_ix bn_read_append(const bn_cst *t, bn_ix statement, bool loose, bn_ix *receiver);

/* `if test: out.append(yes)` / `else: out.append(no)`, each in any of the loose forms. */
typedef struct {
    bn_ix receiver, test, yes, no;
} bn_append_arms;
bool bn_read_append_arms(const bn_cst *t, bn_ix statement, bn_append_arms *a);

/* `out.extend(element for target in items)`, or the list of it: one clause, not async. */
typedef struct {
    bn_ix receiver, comprehension, element, target, items;
} bn_extend;
bool bn_read_extend(const bn_cst *t, bn_ix statement, bn_extend *e);

/* `for x in items: out.append(x)` with `x` as the element: every item as it is. */
bool bn_copies_items(const bn_cst *t, const bn_loop_clauses *c, bn_ix element);

/* The loop or what runs in it awaits; its own iterable, which is evaluated first, does not count.
 */
bool bn_loop_awaits(const bn_cst *t, const bn_loop_clauses *c);

/* The loop is all that another loop does: the two belong together. */
bool bn_is_part_of_loop(const bn_cst *t, bn_ix loop);

/* `receiver[key] = value` with one plain key. */
bool bn_read_item_store(const bn_cst *t, bn_ix statement, bn_ix *receiver, bn_ix *key,
                        bn_ix *value);

/*
 * What is evaluated right after the temporary: the test, the inner loop's iterable, or the
 * statement at the end.
 */
bn_ix bn_after_temporary(const bn_cst *t, const bn_loop_clauses *c);

/* `del a, b` right behind the loop, of nothing but names that its target binds; or BN_NONE. */
bn_ix bn_del_behind(const bn_cst *t, bn_ix loop);

/*
 * The names that the target binds live in the loop alone: locals of the function that no closure
 * uses and nobody reads when the loop is over (N5, N6); in a module private names (`_name`) that
 * this file uses nowhere else, MAYBE where they have another name. `gone` (or BN_NONE) is a
 * bn_del_behind that goes with the loop: YES where the loop surely runs.
 */
bn_answer bn_fact_target_private(bn_sema *s, bn_ix target, bn_ix loop, bn_ix gone);

/*
 * N7 for a statement of the module, outside of functions and classes: when it raises the module is
 * given up, as no try or with statement stands around it.
 */
bn_answer bn_fact_module_gives_up(bn_sema *s, bn_ix statement);

/*
 * Reading the name, or the member of an imported module, gives the same object whatever runs in
 * between: a builtin, or what a module binds exactly once.
 */
bn_answer bn_fact_settled(bn_sema *s, bn_ix name);

/* The only identifier in `region` that refers to the binding of `name`, or BN_NONE. */
bn_ix bn_only_use_in(const bn_sema *s, bn_ix region, bn_ix name);

/*
 * `value`, evaluated right before `root` until now, may be evaluated at `use` instead, a name
 * inside `root`: that place is reached exactly once, in the same frame, and what `root` evaluates
 * before it commutes with the value (E3).
 */
bn_answer bn_fact_inlines(bn_sema *s, bn_ix value, bn_ix use, bn_ix root);

#endif
