/*
 * effects_p.h - what evaluating code does to the world.
 *
 * A summary of everything that running a piece of code in its frame may do. Names
 * are bits by binding number modulo 64, so two names may share one: that can only
 * make two pieces of code seem to touch. Out of memory, interrupts and recursion
 * limits are not counted as exceptions anywhere.
 */
#ifndef BN_SEMA_EFFECTS_P_H
#define BN_SEMA_EFFECTS_P_H

#include "sema/flow_p.h"

/* Exceptions that may be raised, by class and its usual subclasses. */
enum {
    BN_RAISE_NAME = 1 << 0,
    BN_RAISE_ATTRIBUTE = 1 << 1,
    BN_RAISE_TYPE = 1 << 2,
    BN_RAISE_VALUE = 1 << 3,
    BN_RAISE_KEY = 1 << 4,
    BN_RAISE_INDEX = 1 << 5,
    BN_RAISE_ZERO = 1 << 6,
    BN_RAISE_OVERFLOW = 1 << 7,
    BN_RAISE_STOP = 1 << 8,
    BN_RAISE_OS = 1 << 9,
    BN_RAISE_ASSERTION = 1 << 10,
    BN_RAISE_IMPORT = 1 << 11,
    BN_RAISE_RUNTIME = 1 << 12,
    BN_RAISE_UNICODE = 1 << 13,
    BN_RAISE_OTHER = 1 << 14,
    BN_RAISE_ALL = (1 << 15) - 1,
};

/* bn_effect.flags */
enum {
    BN_EF_CALL = 1,    /* unknown code may run */
    BN_EF_BIND = 2,    /* binds a name */
    BN_EF_SUSPEND = 4, /* leaves the frame for a while */
    BN_EF_IO = 8,
    BN_EF_ALLOC = 16,         /* makes a new object */
    BN_EF_READ_HEAP = 32,     /* looks at the contents of an object that can change */
    BN_EF_WRITE_HEAP = 64,    /* changes the contents of an object */
    BN_EF_READ_SHARED = 128,  /* reads a name that code elsewhere may rebind */
    BN_EF_WRITE_SHARED = 256, /* binds a name that code elsewhere may read */
    BN_EF_JUMP = 512,         /* return, break, continue */
    BN_EF_READ_OUTER = 1024,  /* reads a name of a frame around this one */
};

typedef struct {
    uint64_t reads, writes; /* names */
    uint32_t raises;        /* BN_RAISE_ bits */
    uint16_t flags;
    uint8_t grade;  /* bn_purity that the pure part needs; above BN_P3 none will do */
    bn_ix call_at;  /* a node that may run unknown code */
    bn_ix raise_at; /* a node that may raise */
    bn_ix write_at; /* a node that writes */
} bn_effect;

/* E1: everything that running the node does, its operands and (for statements) suites included. */
bn_effect bn_effect_of(bn_sema *s, bn_ix x);

/* What the operation of the node itself does, once its operands are there. */
bn_effect bn_effect_own(bn_sema *s, bn_ix x);

/* What storing into a target that is no name does, once its parts are evaluated. */
bn_effect bn_effect_store(bn_sema *s, bn_ix target);

/* What one event of a graph does: an operation, a test, or a store that is no name's. */
bn_effect bn_effect_event(bn_sema *s, const bn_event *e);

/* The node is bound rather than evaluated: a target of the node around it. */
bool bn_effect_is_target(const bn_cst *t, bn_ix at);

/* Anything at all. */
bn_effect bn_effect_unknown(bn_ix at);

/* exceptions.c: what a handler of that value, a class or a tuple of classes, catches. */
uint32_t bn_exceptions_caught(bn_sema *s, bn_ix value);

/* `raise E`, `raise E(...)` of a builtin class: the handlers that catch it catch one of these bits.
 *arguments: the list, or BN_NONE. 0: not known. */
uint32_t bn_exception_raised(bn_sema *s, bn_ix statement, bn_ix *arguments);

/* Add what `e` does to a summary. */
void bn_effect_add(bn_effect *to, bn_effect e);

/* The place that reads the name may change the length of its object (src/sema/escape.c). */
bool bn_use_may_resize(bn_sema *s, bn_ix identifier);

#endif
