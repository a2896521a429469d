/*
 * facts_p.h - what the lazily computed facts share.
 *
 * Everything here is computed on the first question about a frame (function,
 * lambda, module or class body) and kept in the model's arena.
 */
#ifndef BN_SEMA_FACTS_P_H
#define BN_SEMA_FACTS_P_H

#include "sema/evidence.h"
#include "sema/sema.h"

/* Trees nested deeper than this are not followed: the answer is MAYBE. */
#define BN_FACT_DEPTH 1000

/* The same answer as an answer of another fact. */
static inline bn_answer bn_answer_as(const char *fact, bn_answer a)
{
    a.fact = fact;
    return a;
}

/*
 * Code elsewhere may bind the names of the scope by computed text. Locals of a
 * function survive eval and exec from Python 3.0 on.
 */
static inline bool bn_scope_is_open(const bn_sema *s, bn_scope_ix scope)
{
    uint8_t kind = s->scopes[scope].kind, watched = BN_DYN_EVAL;

    if (kind == BN_SCOPE_MODULE)
        watched |= BN_DYN_GWRITE | BN_DYN_STAR | BN_DYN_PATCHED;
    else if (kind != BN_SCOPE_CLASS && s->options.target_floor >= BN_PY(3, 0))
        watched = 0;
    return s->scopes[scope].dynamic & watched;
}

/*
 * A use of the binding by code that may run later or that binds it: in an inner function, or in a
 * generator expression that is not used up where it stands. BN_NONE: there is none.
 */
bn_ix bn_captured_for_later(bn_sema *s, bn_binding_ix b);

/* Source text for messages: one line, at most 40 bytes. */
bn_str bn_quote(bn_sema *s, bn_ix at);

#endif
