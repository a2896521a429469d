/*
 * shapes.h - common shapes of statements, for rules about loops, branches and try.
 *
 * Pure questions about the tree; where a binding matters, the semantic model is
 * passed. All are linear in the subtree they look at and allocate nothing.
 */
#ifndef BURNISH_SHAPES_H
#define BURNISH_SHAPES_H

#include "burnish/facts.h"

/* The node has no line break inside. */
bool bn_is_one_line(const bn_cst *t, bn_ix at);

/* The block's statement when it holds exactly one, else BN_NONE. */
bn_ix bn_only_statement(const bn_cst *t, bn_ix block);
/* The block's last statement. */
bn_ix bn_last_statement(const bn_cst *t, bn_ix block);
/* Next and previous statement of the same suite, or BN_NONE. */
bn_ix bn_next_statement(const bn_cst *t, bn_ix statement);
bn_ix bn_prev_statement(const bn_cst *t, bn_ix statement);

/* The suite of an else clause of a loop or try statement, or BN_NONE. */
bn_ix bn_else_suite(const bn_cst *t, bn_ix statement);

/* The statement begins with the keyword `async`. */
bool bn_is_async(const bn_cst *t, bn_ix statement);

/* The module's first statement behind its docstring and imports, or BN_NONE. */
bn_ix bn_first_code(const bn_cst *t);

/* A comment `# type:` stands on the line where the statement begins. */
bool bn_has_type_comment(const bn_cst *t, bn_ix statement);

/* The expression with all parentheses around it. */
bn_ix bn_with_parentheses(const bn_cst *t, bn_ix at);

/* The expression of an expression statement that is nothing else, or BN_NONE. */
bn_ix bn_expression_of(const bn_cst *t, bn_ix statement);

/* True or False: 1, 0; -1: something else. */
int bn_bool_literal(const bn_cst *t, bn_ix value);

/* A statement that is nothing but a string, as docstrings are. */
bool bn_is_string_statement(const bn_cst *t, bn_ix statement);

/* `x = value` or `x: T = value` with one plain name on the left, as a statement. */
typedef struct {
    bn_ix statement, assignment, name, type, value; /* type may be BN_NONE */
} bn_name_assignment;
bool bn_read_name_assignment(const bn_cst *t, bn_ix statement, bn_name_assignment *a);

/* `receiver.method(argument)` with one plain positional argument. */
typedef struct {
    bn_ix call, receiver, argument;
} bn_method_call;
bool bn_read_method_call(const bn_cst *t, bn_ix expression, const char *method, bn_method_call *c);

/* A tuple without parentheses of its own. */
bool bn_is_bare_tuple(const bn_cst *t, bn_ix at);

/* A target made of plain names only, perhaps in tuples and lists, without stars. */
bool bn_is_name_target(const bn_cst *t, bn_ix target);

/* Some identifier in the subtree refers to the binding. */
bool bn_mentions(const bn_sema *s, bn_ix region, bn_binding_ix b);

/* Some identifier in `region` refers to a name that `target` binds. */
bool bn_mentions_target(const bn_sema *s, bn_ix region, bn_ix target);

/* The subtree holds a node of that kind (nested functions included). */
bool bn_has_kind(const bn_cst *t, bn_ix region, uint16_t kind);

/* A name, or an attribute of one: `a.b.c`. */
bool bn_is_path(const bn_cst *t, bn_ix at);

/* Both say the path `b` in the same code, of the same variable. */
bool bn_same_path(bn_sema *s, bn_ix a, bn_ix b);

/* The identifiers, without parentheses, stand for the same variable. */
bool bn_same_variable(bn_sema *s, bn_ix a, bn_ix b);

/*
 * The n-th break (BN_BREAK_STATEMENT) or continue (BN_CONTINUE_STATEMENT) that
 * belongs to the loop, in source order; BN_NONE when there are fewer. Jumps in the
 * else suite of an inner loop belong to the outer one.
 */
bn_ix bn_own_jump(const bn_cst *t, bn_ix loop, uint16_t kind, uint32_t n);

/* The whole index of a subscript, when it is a slice. Absent parts are BN_NONE. */
typedef struct {
    bn_ix value; /* what is sliced */
    bn_ix start, end, step, first_colon, second_colon;
} bn_slice_parts;

/* False for `a[1:2, 3]`, and for receivers whose slices are labels: `.loc`, `.iloc`, ... */
bool bn_read_slice(const bn_cst *t, bn_ix slice, bn_slice_parts *parts);

/* The expression is neither assigned to nor deleted, as a whole or as part of a target. */
bool bn_is_loaded(const bn_cst *t, bn_ix expression);

/* The call that the expression is the callee of, or BN_NONE. */
bn_ix bn_call_of(const bn_cst *t, bn_ix callee);

/* The call whose only argument the expression is, a generator expression without parentheses of its
   own, too; or BN_NONE. */
bn_ix bn_call_around(const bn_cst *t, bn_ix expression);

/* The list comprehension or generator expression that is a call's only argument, or BN_NONE. */
bn_ix bn_sole_comprehension(const bn_cst *t, bn_ix call);

/* `(key, value)`, exactly two and no star: the body of a dict comprehension to be. */
bool bn_read_pair(const bn_cst *t, bn_ix body, bn_ix *key, bn_ix *value);

/* A call whose arguments are all plain: no `*`, `**`, no keyword. Their number, or -1. */
int bn_plain_arguments(const bn_cst *t, bn_ix call);

/* The n-th argument node (from 0), keywords included; BN_NONE when there are fewer. */
bn_ix bn_argument(const bn_cst *t, bn_ix call, uint32_t n);

/* The value of the keyword argument `name=`, or BN_NONE. */
bn_ix bn_keyword(const bn_cst *t, bn_ix call, const char *name);

/* The argument that stands at place `n` or is called so; BN_NONE: not given. */
bn_ix bn_argument_called(const bn_cst *t, bn_ix call, uint32_t n, const char *name);

/* The one argument of a call, by place or called `name` (NULL: by place only); or BN_NONE. */
bn_ix bn_only_argument(const bn_cst *t, bn_ix call, const char *name);

/* One argument of the call holds others: `*names` or `**names`. */
bool bn_has_splat(const bn_cst *t, bn_ix call);

/* Some place of the file mentions an attribute of that name: of what, nobody knows. */
bool bn_mentions_attribute(const bn_cst *t, const char *name);

/* Inside a replacement field of an f-string or t-string. */
bool bn_in_format(const bn_cst *t, bn_ix at);

/* Inside a field `{x=}`, whose source text is output. */
bool bn_in_printed_field(const bn_cst *t, bn_ix at);

/* The nearest function, lambda or class that the node stands in, or BN_NONE (module level). */
bn_ix bn_frame_node(const bn_cst *t, bn_ix at);

/* The function_definition stands in a class body. */
bool bn_is_method(const bn_cst *t, bn_ix function);

/* The name of a function_definition. */
bn_str bn_function_name(const bn_cst *t, bn_ix function);

/* ---- Truth values (src/sema/truth.c) ---- */

/* `a and b`, or `a or b`: a boolean operator of that name. */
bool bn_is_boolean(const bn_cst *t, bn_ix at, const char *operator);

/* Always true: by its form, as a number, string, display or lambda that is not empty; or by T4. */
bool bn_is_always_true(bn_sema *s, bn_ix x);

/* Only the truth of the expression counts: it is a test, or an operand of one. */
bool bn_is_tested(const bn_cst *t, bn_ix x);

/* A condition, choice or chained comparison that stands for itself, not a part of a larger one. */
bool bn_is_condition(const bn_cst *t, bn_ix x);

/* ---- Loops over indexes (src/sema/indexing.c) ---- */

/* A call of the builtin `name` with `count` plain arguments and nothing else. */
bool bn_is_builtin_call(bn_sema *s, bn_ix call, const char *name, int count);

/* The argument of `len(x)`; the end of `range(n)`, `range(0, n)`, `range(0, n, 1)`; x of
   `range(len(x))`. BN_NONE: something else. */
bn_ix bn_len_argument(bn_sema *s, bn_ix call);
bn_ix bn_range_stop(bn_sema *s, bn_ix call);
bn_ix bn_range_len_of(bn_sema *s, bn_ix call);

/* x of `x[1:]`, or with `last` of `x[:-1]`; BN_NONE: something else. */
bn_ix bn_all_but_one(const bn_cst *t, bn_ix slice, bool last);

/* x of `range(len(x))` and, with the literal K as `start`, `range(K, len(x) + K)`; or BN_NONE. */
bn_ix bn_range_along(bn_sema *s, bn_ix call, bn_ix *start);

/* The items of `enumerate(items)`, `enumerate(items, start)` or `enumerate(items, start=start)`;
   BN_NONE: something else. `start` is BN_NONE when there is none. */
bn_ix bn_enumerated(bn_sema *s, bn_ix call, bn_ix *start);

/* A for statement, or a list, set or dict comprehension with one clause. Never async. */
typedef struct {
    bn_ix node, clause, target, items;
    bn_ix body;         /* what runs for each item lies in here */
    bool comprehension; /* the names of the target are its own, and nobody sees them after it */
} bn_walk;
bool bn_read_walk(const bn_cst *t, bn_ix at, bn_walk *w);

/* A comprehension without conditions that gives each item as it is: `[x for x in items]`,
   `{k: v for k, v in pairs}`. */
bool bn_gives_items_back(const bn_cst *t, const bn_walk *w);

/*
 * Nothing is evaluated between the expression and the consumer that drains it: the
 * call has no other argument, the display no other element. (In `f(*xs, g())` Python 3.8
 * drains xs behind g().)
 */
bool bn_is_sole_argument(const bn_cst *t, bn_ix at);

/* The node runs for each item. */
bool bn_in_walk_body(const bn_cst *t, const bn_walk *w, bn_ix at);

/* x of `x[i]` with that identifier alone as the index; or BN_NONE. */
bn_ix bn_indexed_by(const bn_cst *t, bn_ix index);

/* The node stands in a function or generator expression inside of the loop, and may run later. */
bool bn_in_inner_frame(const bn_cst *t, const bn_walk *w, bn_ix at);

/* Nobody sees the variable, bound by the target, when the loop is over. */
bool bn_is_loop_private(bn_sema *s, const bn_walk *w, bn_binding_ix b);

/* The region does nothing but read the binding, which is known. */
bool bn_is_only_read(bn_sema *s, bn_binding_ix b, bn_ix region);

/*
 * The binding is a variable of the function around the region, no closure uses it, and nobody reads
 * the value that it has behind the region: code of the region may store what it likes in it.
 */
bool bn_is_free_variable(bn_sema *s, bn_binding_ix b, bn_ix region);

/*
 * N8 for the items of the loop or comprehension over the sequence, a name or attribute: "entries"
 * gives "entry"; `otherwise` where that is no plural or means something else. It may be the name
 * of loops before and behind, also of a variable that is dead there.
 */
bn_str bn_item_name(bn_sema *s, bn_ix loop, bn_ix sequence, bn_str otherwise);

/*
 * `x.decode(E) if isinstance(x, bytes) else x`, its mirror images, and the statement
 * `if isinstance(x, bytes): x = x.decode(E)`; or the same with encode and str.
 */
typedef struct {
    bn_ix node, name, arguments; /* the whole; one mention of `x`; the list `(E)` */
    bool to_text, statement;
} bn_conversion;
/* All conversions of the file that are like the one at `first`. */
#define BN_MAX_CONVERSIONS 64
typedef struct {
    bn_conversion sites[BN_MAX_CONVERSIONS];
    uint32_t count;
    bn_ix
        helper; /* a function of the module that does just that, or BN_NONE; not among the sites */
} bn_conversions;
/* False when there is none at `first`, an earlier one comes first, or there are too many. */
bool bn_find_conversions(bn_sema *s, bn_ix first, bn_conversions *all);

#endif
