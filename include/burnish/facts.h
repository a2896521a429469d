/*
 * facts.h - what rules may ask about Python code.
 *
 * Every fact is worded so that YES permits the rewrite. MAYBE means that a
 * proof is missing: the rewrite is offered only as unsafe. NO refutes it. An
 * answer that is not YES says why, naming the thing and the line. No fact has a
 * default YES: what is not known is MAYBE. Answers live in the arena of the file
 * job; the model belongs to one thread.
 */
#ifndef BURNISH_FACTS_H
#define BURNISH_FACTS_H

#include "burnish/cst.h"

typedef enum { BN_NO = 0, BN_MAYBE = 1, BN_YES = 2 } bn_tri;

typedef struct bn_sema bn_sema;
typedef uint32_t bn_scope_ix;
typedef uint32_t bn_binding_ix;

typedef struct {
    bn_tri tri;
    const char *fact; /* the fact's name, static text: "N1 is-builtin" */
    bn_ix at;         /* the node that the reason is about, or BN_NONE */
    bn_str why;       /* empty when YES */
} bn_answer;

/* Python versions: BN_PY(3, 8) orders like the versions do. */
#define BN_PY(major, minor) ((uint16_t)((major)*100 + (minor)))

const bn_cst *bn_sema_tree(const bn_sema *s);

/* The file's path, as the project knows it; empty: it has none. */
bn_str bn_sema_path(const bn_sema *s);

/* An application: nobody outside of the project imports it. */
bool bn_is_closed_world(const bn_sema *s);

/* Line of a node's first byte, from 1. */
uint32_t bn_line_of(const bn_sema *s, bn_ix at);

/* ---- Names and bindings (src/sema/scope.c, bind.c) ---- */

typedef enum {
    BN_SCOPE_MODULE,
    BN_SCOPE_CLASS,
    BN_SCOPE_FUNCTION,
    BN_SCOPE_LAMBDA,
    BN_SCOPE_COMPREHENSION, /* list, set and dict comprehensions */
    BN_SCOPE_GENERATOR,     /* generator expressions */
    BN_SCOPE_TYPE_PARAMS,
    BN_SCOPE_ANNOTATION,
} bn_scope_kind;

/* The innermost scope in which code at `at` runs. */
bn_scope_ix bn_scope_at(const bn_sema *s, bn_ix at);
bn_scope_kind bn_scope_kind_of(const bn_sema *s, bn_scope_ix scope);
/* The node that opens the scope (module, class_definition, lambda, ...). */
bn_ix bn_scope_node(const bn_sema *s, bn_scope_ix scope);
bn_scope_ix bn_scope_parent(const bn_sema *s, bn_scope_ix scope); /* BN_NONE above the module */

/* The binding that the identifier node refers to or makes; BN_NONE: builtin or unknown global. */
bn_binding_ix bn_binding_at(const bn_sema *s, bn_ix identifier);
/* The binding of `name` as code at `at` would see it; BN_NONE when none in the file. */
bn_binding_ix bn_lookup(const bn_sema *s, bn_ix at, bn_str name);
bn_scope_ix bn_binding_scope(const bn_sema *s, bn_binding_ix b);
bn_str bn_binding_name(const bn_sema *s, bn_binding_ix b);

/* All identifier nodes of a binding in source order: reads, stores, declarations. */
typedef enum {
    BN_USE_READ = 1,
    BN_USE_STORE = 2, /* any form that binds */
    BN_USE_DELETE = 4,
    BN_USE_DECLARE = 8,  /* global, nonlocal */
    BN_USE_AUGMENT = 16, /* together with READ and STORE */
    BN_USE_IMPORT = 32,
    BN_USE_PARAM = 64,
    BN_USE_DEF = 128, /* def or class statement */
} bn_use_flags;
uint32_t bn_use_count(const bn_sema *s, bn_binding_ix b);
bn_ix bn_use_node(const bn_sema *s, bn_binding_ix b, uint32_t n);
uint32_t bn_use_kind(const bn_sema *s, bn_binding_ix b, uint32_t n);

/* N1: `name` read at `at` is the builtin. */
bn_answer bn_fact_is_builtin(bn_sema *s, bn_ix at, bn_str name);
/* N2: the name or attribute chain denotes that module member, "itertools.islice", on every path. */
bn_answer bn_fact_resolves(bn_sema *s, bn_ix expr, bn_str dotted);
/* The dotted name that an expression denotes by the file's imports, "os.path.join"; else empty. */
bn_str bn_resolve_dotted(bn_sema *s, bn_ix expr);
/* N3: exactly one, unconditional binding statement. */
bn_answer bn_fact_one_def(bn_sema *s, bn_binding_ix b);
/* N4: definitely assigned where the identifier is read. */
bn_answer bn_fact_bound(bn_sema *s, bn_ix identifier);
/*
 * The stores (nodes that bind) whose value the read of a local may see, in no order. False when
 * nothing is known: no local of the frame that reads it, stored by an inner function, no graph.
 */
typedef struct {
    bn_ix *stores;
    uint32_t count;
    bool unbound; /* some path comes to the read with no store at all */
} bn_reaching;
bool bn_reaching_stores(bn_sema *s, bn_ix read, bn_reaching *result);
/* N4 for every local of a function around it that the code reads: in another frame the exception
   would be NameError instead of UnboundLocalError. */
bn_answer bn_fact_all_bound(bn_sema *s, bn_ix code);
/* N5: a function local, neither global nor nonlocal; with `uncaptured`: no closure uses it. */
bn_answer bn_fact_local(bn_sema *s, bn_binding_ix b, bool uncaptured);
/* N6: the value that code in `rgn` leaves in the binding is never read. */
bn_answer bn_fact_dead(bn_sema *s, bn_binding_ix b, bn_ix rgn);
/* N7: if `rgn` raises, nobody sees the partial value. */
bn_answer bn_fact_unseen_if_raises(bn_sema *s, bn_binding_ix b, bn_ix rgn);
/* N8: a name like `wish` that is free to be bound in the scope of `at`; reserved from now on. */
bn_str bn_fresh_name(bn_sema *s, bn_ix at, bn_str wish);
/* N8: `name` is free there as it is. */
bool bn_is_free_name(bn_sema *s, bn_ix at, bn_str name);
/* N9: nothing watches the set of local names (locals(), eval, frames). */
bn_answer bn_fact_names_unwatched(bn_sema *s, bn_scope_ix scope);
/* N10: every free name of `expr` means the same when evaluated at `to`. */
bn_answer bn_fact_hygienic(bn_sema *s, bn_ix expr, bn_ix to);
/* N11: evaluated at `a` and at `b` it gives the same object and value. */
bn_answer bn_fact_stable(bn_sema *s, bn_ix expr, bn_ix a, bn_ix b);
/* N12: no zero-argument super(), no __class__ inside. */
bn_answer bn_fact_no_cell(bn_sema *s, bn_ix expr);
/* N13: private-name mangling is the same at both places. */
bn_answer bn_fact_unmangled(bn_sema *s, bn_ix from, bn_ix to);

/* ---- Control flow (src/sema/flow.c) ---- */

/* C1: on every path to `b`, `a` was completed. */
bn_answer bn_fact_dominates(bn_sema *s, bn_ix a, bn_ix b);
/* C2: the end of the suite or function body can be reached. NO: it returns, raises or loops. */
bn_answer bn_fact_falls_off(bn_sema *s, bn_ix suite);
/* C3: the loop whose body a break or continue leaves; the loop's next such jump after a node (the
   loop itself to begin with), those in the else of an inner loop included. BN_NONE: none. */
bn_ix bn_loop_of(const bn_cst *t, bn_ix jump);
bn_ix bn_next_own_jump(const bn_cst *t, bn_ix loop, bn_ix after);
/* C4: no finally or with on the way can cancel the break or continue. */
bn_answer bn_fact_jump_sure(bn_sema *s, bn_ix jump);
/* C5: evaluating or running it cannot raise. */
bn_answer bn_fact_never_raises(bn_sema *s, bn_ix x);
/* C6: whatever `x` may raise, no handler of the try statement catches it, or not that handler. */
bn_answer bn_fact_not_caught(bn_sema *s, bn_ix x, bn_ix by);
/* C7: no StopIteration is raised on purpose inside. */
bn_answer bn_fact_stop_safe(bn_sema *s, bn_ix x);
/* C8: no yield, await, async for/with/comprehension inside (nested functions not counted). */
bn_answer bn_fact_no_suspend(bn_sema *s, bn_ix x);

typedef enum { BN_FRAME_PLAIN, BN_FRAME_GENERATOR, BN_FRAME_COROUTINE, BN_FRAME_ASYNCGEN } bn_frame;
/* C9: what calling the function (a function_definition or lambda) creates. */
bn_frame bn_frame_kind(bn_sema *s, bn_ix function);

/*
 * C10: what comes back from calling the function (a function_definition or lambda; of a
 * coroutine: what awaiting it gives). Both sides of a conditional expression count as returned.
 */
typedef struct {
    uint32_t nones,
        values;         /* returns that give None, bare ones included; that give another value */
    bn_tri end;         /* the end of the body can be reached, which gives None, too */
    bn_answer truth;    /* of the values: always true, and nobody can make them false later */
    bn_answer not_none; /* of the values: None is excluded */
    bool all_bool;      /* each is True or False */
    bool all_fresh;     /* each is a list, dict or set that the return itself makes */
    uint32_t width;     /* each is a tuple of so many items; 0: not so */
    bn_binding_ix parameter; /* each is this parameter as it was passed; BN_NONE: not so */
} bn_returned;
bn_returned bn_returns(bn_sema *s, bn_ix function);

/* No call of the function comes back: it is annotated so, or always raises. */
bool bn_never_returns(bn_sema *s, bn_ix function);

/* The suite's end is reached only past `assert False`, or past calls that never come back. */
bool bn_ends_for_good(bn_sema *s, bn_ix suite);

/* The value is None, or something else that *answer says to be always true: matches of regular
   expressions, results of functions of the file. False: nothing is known. */
bool bn_none_or_true(bn_sema *s, bn_ix value, bn_answer *answer);

/*
 * The caller's raise statement can stand in the function that `call` calls: *text is what to write
 * there. `result` (or BN_NONE) names the variable that the call's result goes to. The function is
 * one of `home`, the model of the same file or of another one.
 */
bn_answer bn_fact_sayable(bn_sema *s, bn_ix statement, bn_ix call, bn_ix result, bn_sema *home,
                          bn_ix function, bn_str *text);

/* ---- Effects (src/sema/effects.c) ---- */

typedef enum { BN_P0, BN_P1, BN_P2, BN_P3 } bn_purity;
/*
 * E2: no writes, input/output, suspension or unknown call. It may still read what
 * changes (ask N11) and raise (ask C5). P0: constants. P1: names, displays, `is`,
 * lambda. P2: subscripts, arithmetic, comparisons, truth tests and listed calls of
 * values that are exactly of builtin types. P3: names of imported modules.
 */
bn_answer bn_fact_pure(bn_sema *s, bn_ix x, bn_purity grade);
/* E3: swapping the two evaluations cannot be observed. */
bn_answer bn_fact_commute(bn_sema *s, bn_ix a, bn_ix b);
/* E4: the code writes only uncaptured locals and calls only pure functions. */
bn_answer bn_fact_no_effect(bn_sema *s, bn_ix rgn);
/* E5: what the expression around `x` does with the iterable `x`. */
typedef enum {
    BN_CONSUMES_UNKNOWN,
    BN_CONSUMES_WHOLE,    /* drains it before anything else sees the result */
    BN_CONSUMES_STEPWISE, /* drains it, but methods of the elements run between */
    BN_CONSUMES_PREFIX,   /* may stop early */
    BN_CONSUMES_LAZILY,   /* keeps it for later */
} bn_consumption;
bn_consumption bn_consumer_of(bn_sema *s, bn_ix x);
/* E5: a generator expression that its consumer drains or drops where it stands: no code of it runs
   later. */
bool bn_is_used_at_once(bn_sema *s, bn_ix generator);
/* E6: an iterator, good for one pass. */
bn_answer bn_fact_single_use(bn_sema *s, bn_ix x);
/* E7: iterating `x` calls no user __len__. */
bn_answer bn_fact_quiet_len(bn_sema *s, bn_ix x);

/* ---- Types (src/sema/types.c) ---- */

/* Builtin kinds of a value, a bit mask. */
enum {
    BN_T_NONE = 1 << 0,
    BN_T_BOOL = 1 << 1,
    BN_T_INT = 1 << 2,
    BN_T_FLOAT = 1 << 3,
    BN_T_COMPLEX = 1 << 4,
    BN_T_STR = 1 << 5,
    BN_T_BYTES = 1 << 6,
    BN_T_BYTEARRAY = 1 << 7,
    BN_T_MEMORYVIEW = 1 << 8,
    BN_T_LIST = 1 << 9,
    BN_T_TUPLE = 1 << 10,
    BN_T_DICT = 1 << 11,
    BN_T_SET = 1 << 12,
    BN_T_FROZENSET = 1 << 13,
    BN_T_RANGE = 1 << 14,
    BN_T_SLICE = 1 << 15,
    BN_T_ITERATOR = 1 << 16,
    BN_T_GENERATOR = 1 << 17,
    BN_T_COROUTINE = 1 << 18,
    BN_T_FUNCTION = 1 << 19,
    BN_T_BUILTIN_FUNCTION = 1 << 20,
    BN_T_METHOD = 1 << 21,
    BN_T_TYPE = 1 << 22,
    BN_T_MODULE = 1 << 23,
    BN_T_TEXT_FILE = 1 << 24,
    BN_T_BINARY_FILE = 1 << 25,
    BN_T_MATCH = 1 << 26,
    BN_T_OTHER = 1 << 27,
    BN_T_PATTERN = 1 << 28, /* a compiled regular expression */
};
#define BN_T_SEQUENCE (BN_T_LIST | BN_T_TUPLE | BN_T_STR | BN_T_BYTES | BN_T_BYTEARRAY | BN_T_RANGE)
/* Sliced by position, or not at all: the others raise TypeError for every slice and for len(). */
#define BN_T_SLICED                                                                                \
    (BN_T_SEQUENCE | BN_T_MEMORYVIEW | BN_T_NONE | BN_T_BOOL | BN_T_INT | BN_T_FLOAT |             \
     BN_T_COMPLEX | BN_T_SET | BN_T_FROZENSET)

/* T2: type(x) is exactly one of these builtin kinds, no subclass. */
bn_answer bn_fact_exactly(bn_sema *s, bn_ix x, uint32_t mask);
/* T3: an instance of one of these kinds or of a subclass. */
bn_answer bn_fact_instance(bn_sema *s, bn_ix x, uint32_t mask);
/* T4: the truth test runs no user code; the value is exactly True or False; always true. */
bn_answer bn_fact_truth_builtin(bn_sema *s, bn_ix x);
bn_answer bn_fact_is_bool(bn_sema *s, bn_ix x);
bn_answer bn_fact_truthy(bn_sema *s, bn_ix x);
/* T4, and nobody can empty it later. */
bn_answer bn_fact_stays_true(bn_sema *s, bn_ix x);
/* T5: what iterating it gives is exactly of these kinds, as long as nobody changes it. */
bn_answer bn_fact_elements(bn_sema *s, bn_ix x, uint32_t mask);
/* T6: equal lengths where both stand: displays, or a test that every path has passed. */
bn_answer bn_fact_same_length(bn_sema *s, bn_ix a, bn_ix b);
/* T7: not empty where it stands. */
bn_answer bn_fact_nonempty(bn_sema *s, bn_ix x);
/* T8: what is known of the context manager that the call `x` makes; 0: nothing. */
enum {
    BN_MANAGER_SELF = 1,   /* __enter__ returns the object itself */
    BN_MANAGER_CLOSES = 2, /* __exit__ only closes or releases it */
    BN_MANAGER_PASSES = 4, /* __exit__ never swallows an exception */
};
uint32_t bn_manager_bits(bn_sema *s, bn_ix x);
/* T9: None is excluded. */
bn_answer bn_fact_not_none(bn_sema *s, bn_ix x);
/* T10: a path of pathlib that can be opened, by how it was made. */
bn_answer bn_fact_is_path(bn_sema *s, bn_ix x);

/* ---- Uses (src/sema/uses.c) ---- */

/* What is done where a name stands; `x = y or z` tests and aliases y: several bits. */
#define BN_TAG(n) ((uint64_t)1 << (n))
#define BN_TAG_METHOD BN_TAG(0) /* x.m(...) */
#define BN_TAG_ATTRIBUTE BN_TAG(1)
#define BN_TAG_ATTRIBUTE_STORE BN_TAG(2) /* stored or deleted */
#define BN_TAG_ITEM BN_TAG(3)
#define BN_TAG_ITEM_STORE BN_TAG(4)
#define BN_TAG_ITEM_DELETE BN_TAG(5)
#define BN_TAG_SLICE BN_TAG(6) /* x[a:b] read */
#define BN_TAG_TRUTH BN_TAG(7)
#define BN_TAG_ITERATED BN_TAG(8) /* by a for statement or clause */
#define BN_TAG_LEN BN_TAG(9)
#define BN_TAG_IN_RIGHT BN_TAG(10) /* y in x */
#define BN_TAG_IN_LEFT BN_TAG(11)  /* x in y */
#define BN_TAG_ARGUMENT BN_TAG(12)
#define BN_TAG_STAR BN_TAG(13) /* *x, **x */
#define BN_TAG_RETURNED BN_TAG(14)
#define BN_TAG_YIELDED BN_TAG(15)
#define BN_TAG_AWAITED BN_TAG(16)
#define BN_TAG_STORED BN_TAG(17)   /* in an attribute, an item, a display */
#define BN_TAG_CAPTURED BN_TAG(18) /* used by code of another frame */
#define BN_TAG_FORMATTED BN_TAG(19)
#define BN_TAG_COMPARED BN_TAG(20)
#define BN_TAG_IDENTITY BN_TAG(21) /* x is y */
#define BN_TAG_AUGMENTED BN_TAG(22)
#define BN_TAG_UNPACKED BN_TAG(23) /* a, b = x */
#define BN_TAG_WITH BN_TAG(24)
#define BN_TAG_RAISED BN_TAG(25)
#define BN_TAG_DELETED BN_TAG(26) /* del x */
#define BN_TAG_REBOUND BN_TAG(27) /* any form that binds, the first one included */
#define BN_TAG_DECORATOR BN_TAG(28)
#define BN_TAG_DEFAULT BN_TAG(29) /* of a parameter */
#define BN_TAG_ANNOTATION BN_TAG(30)
#define BN_TAG_OPERAND BN_TAG(31) /* arithmetic, an index */
#define BN_TAG_CALLED BN_TAG(32)
#define BN_TAG_ALIASED BN_TAG(33)   /* y = x */
#define BN_TAG_DECLARED BN_TAG(34)  /* global x, nonlocal x */
#define BN_TAG_DISCARDED BN_TAG(35) /* a statement of its own */
#define BN_TAG_OTHER BN_TAG(36)
uint64_t bn_use_tags(bn_sema *s, bn_ix identifier);
/* N14: every use of the binding is known, and its tags are among those of the mask. */
bn_answer bn_fact_only_used(bn_sema *s, bn_binding_ix b, uint64_t mask);
/* An operator, comparison or method call that gets text (exactly str) and data (bytes). */
bool bn_mixes_text(bn_sema *s, bn_ix x, bn_ix *text, bn_ix *data);
/* `f.write(data)` with data (no literal) and a file that is surely a text file. */
bool bn_writes_data(bn_sema *s, bn_ix call);
/* The value of `str(x)`, of `"%s" % x` with that field alone, of a field `{x}` without format or
   conversion; BN_NONE: something else. */
bn_ix bn_formatted_alone(bn_sema *s, bn_ix x);
/* The arguments of encode or decode: none, or an encoding that maps ASCII to itself, and for errors
   the name of a known handler, since there are none. */
bool bn_is_ascii_conversion(const bn_sema *s, bn_ix call);
/* The second argument of isinstance or issubclass. */
bool bn_is_class_test(bn_sema *s, bn_ix at);
/* An identifier or attribute that is a plain read, no part of an import or a keyword. */
bool bn_is_read(bn_sema *s, bn_ix at);
/*
 * The same expression with other variables: equal token by token, except that variables of
 * functions are replaced one for one. The n-th variables of both belong together.
 */
#define BN_MAX_HOLES 8
typedef struct {
    bn_binding_ix names[BN_MAX_HOLES];
    uint32_t count;
} bn_holes;
bool bn_same_shape(const bn_sema *s, bn_ix a, bn_ix b, bn_holes *in_a, bn_holes *in_b);
/*
 * The places of the file where the condition `first` (bn_is_condition) is written, with other
 * variables or not; the n-th place has its own variables. A place more than BN_MAX_REPEATS is left
 * out. False: an earlier place than `first` comes first.
 */
#define BN_MAX_REPEATS 32
typedef struct {
    bn_ix sites[BN_MAX_REPEATS];
    bn_holes holes[BN_MAX_REPEATS];
    uint32_t count;
} bn_repeats;
bool bn_find_repeats(const bn_sema *s, bn_ix first, bn_repeats *r);
/* The first variables, BN_MAX_HOLES at most, that the expression reads and does not bind itself:
   what a function with it as its body would take. Names of the module are none. */
bn_holes bn_variables_read(const bn_sema *s, bn_ix x);
/* The size of the code: named nodes of the syntax tree. A literal is one. */
uint32_t bn_count_nodes(const bn_cst *t, bn_ix x);
/* A function of the module with its variables as parameters would give the same. */
bn_answer bn_fact_hoistable(bn_sema *s, bn_ix x);
/* What opens files: where its mode and its encoding stand among the arguments given by place, and
   whether it opens text when no mode is given. */
typedef struct {
    uint32_t mode, encoding;
    bool has_mode, text;
} bn_opener;
/* The callee is the builtin or io's open, a method of a path (T10) or of tempfile. */
bool bn_read_opener(bn_sema *s, bn_ix callee, bn_opener *o);
/* The call of that opener opens text and leaves the encoding to the system. */
bool bn_lacks_encoding(bn_sema *s, bn_ix call, const bn_opener *o);
/* The mode without what goes without saying, "" or up to three letters; false to leave it as it is.
   `universal`: it has a `U`. */
bool bn_shorten_mode(bn_str mode, char kept[4], bool *universal);

/* ---- Closures (src/sema/closures.c) ---- */

/* The function (a lambda, or the name of one) is kept for later than the round of a loop: stored
   into an item or attribute, an element of a comprehension, an argument of `append` and the like.
 */
bool bn_is_kept(const bn_cst *t, bn_ix value);
/* So is the function of a definition, by its name. */
bool bn_is_def_kept(bn_sema *s, bn_ix function);
/* The loop or comprehension around `at`, in the same function, that has the binding as a target. */
bn_ix bn_loop_binding(bn_sema *s, bn_ix at, bn_binding_ix b);
/* What the function does with its own variable: only plain stores, or only updates like `x += 1`.
 */
typedef enum { BN_NAME_OTHER, BN_NAME_ONLY_STORED, BN_NAME_ONLY_UPDATED } bn_name_story;
bn_name_story bn_story_of(bn_sema *s, bn_binding_ix b);
/* The variable of that name of the function right around `function`, or BN_NONE. */
bn_binding_ix bn_outer_variable(bn_sema *s, bn_ix function, bn_str name);
/* `outer` is assigned before the inner function, which is used before it is read again. */
bool bn_store_is_lost(bn_sema *s, bn_ix function, bn_binding_ix outer);

/* ---- Escape, aliasing, mutation (src/sema/escape.c) ---- */

/* A1: nothing in `rgn` rebinds `e` or changes the object's length or elements. */
bn_answer bn_fact_unmutated(bn_sema *s, bn_ix e, bn_ix rgn);
/* A1 for the object that `e` gives before `rgn` runs: immutable, or new and held by nobody else, or
   not changed. */
bn_answer bn_fact_stays(bn_sema *s, bn_ix e, bn_ix rgn);
/* A2: until `upto` the object is reachable through this local only. */
bn_answer bn_fact_unescaped(bn_sema *s, bn_binding_ix b, bn_ix upto);
/* A3: A2, and no other live name, iterator or view of it. */
bn_answer bn_fact_alone(bn_sema *s, bn_binding_ix b, bn_ix at);

/*
 * A4: the objects that the local and the locals linked with it by plain assignment
 * hold are made by this function, and nothing is done with them but what the mask
 * lists (assigning and binding need not be listed). src/sema/uses.c
 */
bn_answer bn_fact_closed_group(bn_sema *s, bn_binding_ix b, uint64_t mask);
/*
 * A5: `x` is an attribute of self that only __init__ methods of the class family set.
 * YES needs a family that is closed in sight: nested in a function or named `_...`
 * (any name with closed_world), of plain classes, in a file without setattr and its like,
 * and that no other file mentions the attribute.
 */
bn_answer bn_fact_set_once(bn_sema *s, bn_ix x);
/*
 * A6: what a function of the file does with an argument that is exactly a list,
 * dict, set or bytearray. A generator or coroutine function keeps it. Not known: all.
 */
enum {
    BN_PARAM_READS = 1,
    BN_PARAM_ITERATES = 2,
    BN_PARAM_MUTATES = 4, /* changes its length or elements */
    BN_PARAM_KEEPS = 8,   /* somebody holds it after the call */
    BN_PARAM_RETURNS = 16,
    BN_PARAM_CALLS = 32,
    BN_PARAM_ALL = 63,
};
uint32_t bn_param_summary(bn_sema *s, bn_ix function, bn_ix parameter);

/* ---- Calls (src/sema/callees.c) ---- */

/*
 * P6: the function_definition or lambda of the file that the call surely runs: bound once and
 * undecorated; of `self.m()` and `super().m()` the method that every class of a family that is
 * closed in sight finds. BN_NONE: not known.
 */
bn_ix bn_callee(bn_sema *s, bn_ix call);
/* The identifier of the parameter that an argument's value goes to; BN_NONE: not known. */
bn_ix bn_parameter_of(bn_sema *s, bn_ix call, bn_ix argument);

/* ---- Classes (src/sema/classes.c) ---- */

/* P3: the class and all its bases are undecorated classes of the file, without metaclass. */
bn_answer bn_fact_hierarchy(bn_sema *s, bn_ix class_definition);
/* P3: all classes that derive from it are in the file. */
bn_answer bn_fact_descendants_known(bn_sema *s, bn_ix class_definition);
/*
 * P4: the plain method that `name` means for an instance of the class `of`, looked up
 * behind the class `after` (super() there), or from the start (BN_NONE). BN_NONE: not known.
 */
bn_ix bn_next_method(bn_sema *s, bn_ix of, bn_ix after, bn_str name);

/* ---- The file as a module (src/sema/modules.c) ---- */

/* I2: every use of what the import binds lies inside `rgn`, which goes away. */
bn_answer bn_fact_import_orphaned(bn_sema *s, bn_binding_ix b, bn_ix rgn);
/* I3: the names that a star import takes are exactly known; is this one of them? */
bn_answer bn_fact_exports_known(bn_sema *s);
bool bn_is_exported(const bn_sema *s, bn_str name);
/* I4: no try, if or loop around the import makes its failure behaviour. */
bn_answer bn_fact_import_plain(bn_sema *s, bn_ix statement);
/* I5: importing the file runs definitions, imports and constants only. */
bn_answer bn_fact_import_pure(bn_sema *s);

/* E8: what the call waits for, itself or through functions of the file (src/sema/slow.c). */
typedef enum {
    BN_SLOW_NOT, /* or not known to be slow */
    BN_SLOW_SLEEP,
    BN_SLOW_NETWORK,
    BN_SLOW_PROCESS,
    BN_SLOW_DISK,
    BN_SLOW_INPUT,
} bn_slow;
bn_slow bn_slow_call(bn_sema *s, bn_ix call);

/* ---- The project (src/project) ---- */

/*
 * The other files of the project, in a fixed order. They are asked from the threads that run
 * workers; texts that they give outlive the job.
 */
typedef struct {
    /* Another file than `path` has the word, as an identifier or in any other text. YES sets *where
       to that file's name; MAYBE: not all files are known. */
    bn_tri (*mentions)(void *context, bn_str path, bn_str word, bn_str *where);
    /* Every file that may use a name of another one is known. */
    bool (*complete)(void *context);
    /* The n-th file of all, or of those that have the word; empty: there are fewer. */
    bn_str (*path)(void *context, uint32_t n);
    bn_str (*file)(void *context, bn_str word, uint32_t n);
    /* The bytes of a file that is being rewritten, too; free() them. False: it is not. */
    bool (*text)(void *context, bn_str path, char **bytes, size_t *len);
    void *context;
} bn_neighbours;

/*
 * P1: every use of the name is known: it is local to a function, or a private name of a module
 * (any name in a closed world) that no other file mentions. NO: a use elsewhere is seen. Ask it
 * last: the first answer may have to read the whole project. `followed`: what the other files do
 * with the name is known to the caller (bn_read_imported of each).
 */
bn_answer bn_fact_closed(bn_sema *s, bn_binding_ix b, bool followed);

/*
 * P1 of an undecorated method `__find`: all that it is used for is `self.__find` in methods of its
 * own class (the attributes, in *uses). NO: another use is seen.
 */
typedef struct {
    bn_ix *nodes;
    uint32_t count;
} bn_method_uses;
bn_answer bn_fact_closed_method(bn_sema *s, bn_ix method, bn_method_uses *uses);

/*
 * What this file does with the function `name` of another file's module: the names that imports
 * bind to it, and the expressions that mean it, `find` or `module.find`. YES: that is all; every
 * other mention of the name in code is certainly something else, and no text spells it.
 */
typedef struct {
    bn_ix *imports, *uses;
    uint32_t import_count, use_count;
} bn_imported;
bn_answer bn_read_imported(bn_sema *s, bn_str path, bn_str name, bn_imported *out);

/* ---- Versions (src/sema/sema.c, versions.c) ---- */

/* V1: every Python that must run the result is at least `version`. */
bn_answer bn_fact_since(bn_sema *s, uint16_t version);

/*
 * V1: every target version has the name of the standard library, "itertools.pairwise". NO: one of
 * them is known to lack it. MAYBE: nothing is known of the name, or of the version.
 */
bn_answer bn_fact_in_library(bn_sema *s, bn_str dotted);

/* Forms whose order of evaluation, or what becomes of it, changed between versions. */
typedef enum {
    BN_ORDER_DICT_DISPLAY,       /* 3.6: keys before values */
    BN_ORDER_DICT_COMPREHENSION, /* 3.8: key before value */
    BN_ORDER_STAR_BEFORE_MORE,   /* 3.9: `*s` followed by operands, `**d` by items, in place */
    BN_ORDER_KEYWORD_BEFORE_STAR,
    BN_ORDER_DICT_HASHING,        /* 3.10: long displays hash while they are built */
    BN_ORDER_IN_OPERANDS,         /* 3.9: `in` compares item == needle */
    BN_ORDER_PERCENT_FORMAT,      /* 3.11: "%s" % (a, b) formats each value at once */
    BN_ORDER_LIST_LENGTH,         /* 3.8 and 3.9: list() asks __len__ twice */
    BN_ORDER_COMPREHENSION_FRAME, /* 3.12: inlined */
    BN_ORDER_GENERATOR_STOP,      /* 3.7: StopIteration becomes RuntimeError */
    BN_ORDER_LAZY_BUILTINS,       /* 3.0: map, filter, zip */
} bn_order_form;
/* V2: all targets treat the form alike. */
bn_answer bn_fact_order_same(bn_sema *s, bn_order_form form);

#endif
