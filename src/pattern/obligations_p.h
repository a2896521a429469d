/*
 * obligations_p.h - the residual checks of a rule: derived once, asked a match.
 */
#ifndef BN_PATTERN_OBLIGATIONS_P_H
#define BN_PATTERN_OBLIGATIONS_P_H

#include "pattern/trace_p.h"

/* In the order in which they are asked: cheapest first. */
typedef enum {
    BN_CK_ASSUMED,     /* a waiver of the rule: unsafe, for the reason given */
    BN_CK_NAME,        /* $a is a plain name */
    BN_CK_UNMENTIONED, /* $a does not mention the names that $b binds */
    BN_CK_NO_CLOSURE,  /* no function or generator inside $a keeps the names of $b */
    BN_CK_NO_WALRUS,
    BN_CK_NO_JUMPS,   /* no return, break, continue of its own in the statements $a */
    BN_CK_NO_SUSPEND, /* C8 */
    BN_CK_CLASS_FREE, /* $a reads no name of the class body that it would leave */
    BN_CK_NO_CELL,    /* N12 */
    BN_CK_UNWATCHED,  /* N9 */
    BN_CK_STOP_SAFE,  /* C7 */
    BN_CK_PURE,       /* E2, grade P2 */
    BN_CK_STABLE,     /* N11 over the match */
    BN_CK_COMMUTE,    /* E3 of $a and $b */
    BN_CK_OP_COMMUTE, /* $a moves past an operation of the pattern */
    BN_CK_OP_ORDER,   /* two operations change places: never proven */
    BN_CK_QUIET,      /* C5 */
    BN_CK_SEQUENCE,   /* T2 */
    BN_CK_CONTAINER,  /* T2 */
    BN_CK_LEN,        /* E7 */
    BN_CK_TRUTH,      /* T4 */
    BN_CK_BOOL,       /* T4 */
    BN_CK_DEAD,       /* N6 of the names in $a */
    BN_CK_UNSEEN,     /* N7 of the names in $a */
    BN_CK_UNMUTATED,  /* A1 over the match */
} bn_check_kind;

struct bn_check {
    uint8_t kind;  /* bn_check_kind */
    uint8_t k;     /* the rule of the calculus: 5 for K5 */
    uint32_t a, b; /* variables or BN_NONE */
    bn_str text;   /* why it is asked: for `explain` */
};

#endif
