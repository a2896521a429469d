/*
 * trace_p.h - what running a pattern does, in order: events, regions, values.
 *
 * One side of a rule is run symbolically in Python's evaluation order. Values are
 * texts: "$x" is what a capture gives, "elem($s)" an element drawn from it,
 * "list[$b|all($s)]" a list built in a loop. Two sides that do the same have the
 * same events with the same texts. A path names the regions around an event:
 * ">all($s)" a loop that drains, ">part($s)" one that may stop early, ">opt(v)" and
 * ">alt(v)" the branches of a test, ">later" code of a function or generator that
 * is not run here, ">try" a protected block, ">exc" a handler, ">fin" a finally.
 */
#ifndef BN_PATTERN_TRACE_P_H
#define BN_PATTERN_TRACE_P_H

#include "pattern/pattern_p.h"

typedef enum { BN_EV_CAPTURE, BN_EV_OP, BN_EV_BIND } bn_event_type;

/* How often an event happens when the code around the match runs once. */
typedef enum { BN_ONCE, BN_SOMETIMES, BN_ALL, BN_PART, BN_LATER } bn_times;

typedef enum { BN_IN_FRAME, BN_IN_COMPREHENSION, BN_IN_GENERATOR, BN_IN_LAMBDA } bn_in;

/* What becomes of a StopIteration raised there: facts about where code runs. */
typedef enum { BN_HOME_FRAME, BN_HOME_LAZY, BN_HOME_GENERATOR } bn_home;

typedef struct {
    uint8_t type;   /* bn_event_type */
    uint8_t times;  /* bn_times */
    uint8_t scope;  /* bn_in */
    uint8_t home;   /* bn_home */
    bool loud;      /* OP: may run code of the user or raise */
    bool loop;      /* inside some loop */
    bool iterable;  /* in what a comprehension draws from */
    uint32_t var;   /* CAPTURE, BIND */
    const char *op; /* OP: "iter", "call", ...; BIND: "bind" */
    bn_str key;     /* OP, BIND: with its operands */
    bn_str path;
    const bn_str *env; /* CAPTURE: a variable of the rule: its value where the pattern bound it */
} bn_event;

typedef struct {
    bn_vec(bn_event) events;
    uint32_t frame_binds; /* bit a variable: bound in the frame at least once */
    uint32_t name_needed; /* bit a variable: read after being bound, so it must be a plain name */
} bn_trace;

typedef struct bn_tracer bn_tracer;

/*
 * The trace of a template; false and *err when it holds something that has no trace. With
 * `old_stars` unpacking happens when Pythons before 3.9 do it.
 */
bool bn_trace_template(bn_arena *arena, const bn_template *text, const bn_vars *vars,
                       bool old_stars, bn_trace *out, bn_err *err);

/* ---- For models.c ---- */

typedef struct bn_stream bn_stream;
typedef void bn_stream_body(bn_tracer *r, void *context, bn_str element);

struct bn_tracer {
    bn_arena *arena;
    const bn_cst *t;
    const bn_vars *vars;
    bn_trace *out;
    bn_err *err;
    bool failed;
    bn_str path;
    uint8_t times, scope, home;
    bool loop;
    bool iterable;
    bool old_stars;
    bool drained; /* the value about to be made is drawn from and forgotten: no identity */
    bn_str origin, origin_of; /* path in which the elements were made that are drawn in a path */
    uint32_t depth;
    bn_str env[BN_MAX_VARS]; /* empty: not bound by the pattern */
};

bn_str bn_trace_text(bn_tracer *r, const char *format, ...) __attribute__((format(printf, 2, 3)));
void bn_trace_fail(bn_tracer *r, bn_ix at, const char *why);
void bn_trace_op(bn_tracer *r, const char *op, bool loud, bn_str operands);
bn_str bn_trace_value(bn_tracer *r, bn_ix node); /* run an expression */
void bn_trace_truth(bn_tracer *r, bn_str value);
/* A mutable object comes into being; ask before its parts run, tell afterwards. */
bool bn_trace_begins_object(bn_tracer *r);
void bn_trace_new(bn_tracer *r, bool fresh, const char *kind);
void bn_trace_bind(bn_tracer *r, bn_ix target, bn_str value);

/* An item of a call or display: also stars, keywords, pairs. */
bn_str bn_trace_item(bn_tracer *r, bn_ix node);
bn_str bn_trace_capture(bn_tracer *r, bn_ix at, bn_reserved var);
bn_str bn_trace_join(bn_tracer *r, bn_str list, bn_str item); /* "a,b" */
bn_str bn_trace_two(bn_tracer *r, bn_str a, bn_str b);
const char *bn_operator_name(bn_str text); /* static text, for events */

/* Regions. */
typedef struct {
    bn_str path;
    uint8_t times;
    bool loop;
} bn_region;
bn_region bn_region_enter(bn_tracer *r, const char *kind, bn_str of, bn_times times);
void bn_region_leave(bn_tracer *r, bn_region before);
/* A branch of a test; `not c` is the other branch of `c`. */
bn_region bn_region_branch(bn_tracer *r, bn_str condition, bool taken);

/* Run what an iterable evaluates at once; later drain it. */
bn_stream *bn_stream_of(bn_tracer *r, bn_ix node);
void bn_stream_start(bn_tracer *r, bn_stream *s); /* iter() */
void bn_stream_drain(bn_tracer *r, bn_stream *s, bool part, bn_stream_body *body, void *context);
bn_str bn_stream_value(const bn_stream *s);
/* The path that describes a collection of what is drawn now: that of a list drawn from, if any. */
bn_str bn_trace_collected(const bn_tracer *r);

/* Builtins whose result is drawn from lazily: map, filter, zip, enumerate, iter. */
bool bn_is_lazy_model(bn_str name);
bn_str bn_trace_comprehension(bn_tracer *r, bn_ix at, const char *kind);
/* A lazy iterator that nobody in the pattern drains: its elements come later. */
bn_str bn_trace_undrained(bn_tracer *r, bn_ix at, const char *kind);

/* Call a function given as lambda or value with ready arguments. */
bn_str bn_trace_apply(bn_tracer *r, bn_ix function, bn_str function_value, const bn_str *args,
                      uint32_t count);

/* A call with a model: runs it and gives true with its value. */
bool bn_model_call(bn_tracer *r, bn_ix call, bn_str *value);

/* The builtin that the call's function names, or "". */
bn_str bn_called_builtin(const bn_cst *t, bn_ix call);
/* Positional argument n of a plain call (no stars, no keywords counted), or BN_NONE. */
bn_ix bn_call_argument(const bn_cst *t, bn_ix call, uint32_t n);
uint32_t bn_call_count(const bn_cst *t, bn_ix call, bool *plain);

/* ---- lemmas.c ---- */

enum {
    BN_LEMMA_SEQUENCE = 1,    /* T2: captures that the operations are about are sequences */
    BN_LEMMA_CONTAINER = 2,   /* T2: builtin containers */
    BN_LEMMA_UNMUTATED = 4,   /* A1 over the match */
    BN_LEMMA_PURE = 8,        /* E2 of every capture inside loops */
    BN_LEMMA_QUIET = 16,      /* C5 of every capture inside loops */
    BN_LEMMA_TRUTH = 32,      /* T4: truth tests of the captures run no user code */
    BN_LEMMA_BOOL = 64,       /* T4: the captures are bools */
    BN_LEMMA_LEN = 128,       /* E7 */
    BN_LEMMA_SOURCES = 512,   /* T2: what loops draw from are builtin containers */
    BN_LEMMA_TESTS = 1024,    /* T4 of every capture inside loops */
    BN_LEMMA_SAME_LOOP = 256, /* the loops of both sides turn equally often */
};

typedef struct {
    const char *name;
    const char *gone; /* operations of the match that it explains, blank-separated; "*" any */
    const char *came; /* operations of the rewrite */
    uint32_t needs;   /* BN_LEMMA_ bits */
    const char *says; /* for `explain` */
} bn_lemma;

const bn_lemma *bn_lemma_find(bn_str name);
bool bn_lemma_explains(const bn_lemma *lemma, const char *op, bool gone);

#endif
