/*
 * collect.h - loops that do nothing but fill a list, set or dict, for rules that fold them.
 *
 * The order of use: bn_read_loop into `in`, bn_collect_begins with the name that the statement at
 * the end adds to, bn_collect_inlines and bn_collect_folds, bn_collect_takes for whatever the
 * statement evaluates, bn_collect_set to bind it, bn_collect_write. Each notes facts of the match
 * like bn_need and bn_must; false: return false at once.
 */
#ifndef BURNISH_COLLECT_H
#define BURNISH_COLLECT_H

#include "burnish/transform.h"

typedef struct {
    bn_name_assignment init; /* out = []; .statement is BN_NONE when the collection is older */
    bool moved;              /* other statements stand between it and the loop */
    bn_loop_clauses in;
    bn_binding_ix out;
    bn_ix gone; /* the module's `del` of the loop's names, which goes too, or BN_NONE */
} bn_collect;

/* `value` is an empty display of that kind (BN_LIST), or a call of the builtin `name`: list(). */
bool bn_is_empty_display(bn_match *m, bn_ix value, uint16_t kind, const char *name);

/*
 * Find the initialiser of the name `receiver`: the statement before the loop, or one further up
 * with nothing but expressions and assignments in between that do not mention the name. Sets
 * `out` in any case where the name has a binding.
 */
bool bn_collect_begins(bn_match *m, bn_collect *c, bn_ix receiver);

/* No `:=` in the code binds a name of the target; `iterable`: there is none at all. */
bool bn_walrus_moves(bn_match *m, bn_ix code, bn_ix target, bool iterable);

/* Code of the loop may move into a comprehension; `iterable`: behind `in`. */
bool bn_collect_takes(bn_match *m, const bn_collect *c, bn_ix code, bool iterable);

/* All clauses, at most two, may move, and the names that they bind vanish unseen. */
bool bn_collect_clauses_move(bn_match *m, const bn_collect *c);

/* The same for a fresh collection, which nobody may see before it is complete. */
bool bn_collect_folds(bn_match *m, const bn_collect *c);

/*
 * The same for a list that is older, which extend() makes longer by a generator expression:
 * `receiver` is the list, `element` what is appended.
 */
bool bn_collect_lengthens(bn_match *m, const bn_collect *c, bn_ix receiver, bn_ix element);

/* There is no temporary, or it is used once, in what the comprehension evaluates next. */
bool bn_collect_inlines(bn_match *m, const bn_collect *c);

/* Bind `metavar` to `code`, with the temporary's value in its place where `code` runs next. */
bool bn_collect_set(bn_match *m, const bn_collect *c, const char *metavar, bn_ix code);

/* Bind $out to the initialised name, and $type to its annotation if it has one. */
void bn_collect_name(bn_match *m, const bn_collect *c);

/* Write `open` part part ... `close` in place of the initialiser, the loop and what goes with it.
 */
void bn_collect_replace(bn_fix *fix, const bn_collect *c, const char *open, const bn_part *parts,
                        uint32_t count, const char *close);

/*
 * Write `open` element clauses `close` in place of the initialiser and the loop. `extra` is one
 * clause more, or NULL; clauses and element are templates.
 */
bool bn_collect_write(bn_match *m, bn_fix *fix, const bn_collect *c, const char *element,
                      const char *extra, const char *open, const char *close);

/* bn_collect_write as `out = ` and a display between `open` and `close`, annotated where the
   initialiser is. */
bool bn_collect_display(bn_match *m, bn_fix *fix, const bn_collect *c, const char *element,
                        const char *extra, char open, char close);

/* The loop copies every item, and list() says it: it asks no unknown object for its length. */
bool bn_collect_is_copy(bn_match *m, const bn_collect *c, bn_ix element);

/* Write `open` items `)` in place of the initialiser and the loop. */
bool bn_collect_write_copy(bn_match *m, bn_fix *fix, const bn_collect *c, const char *open);

#endif
