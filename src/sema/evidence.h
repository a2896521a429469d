/*
 * evidence.h - what the facts of one match looked at.
 *
 * Two rewrites that are right one by one may be wrong together: one of them drops
 * a name that the other one begins to read. While a match is judged, each fact
 * notes the code it was asked about and the bindings it relied on. A fix carries
 * that along, and the resolver makes no edit of the same round in it.
 *
 * An answer stays true when another fix, right by itself, rewrites code in which
 * none of those names stand: such code computes what it did before. So it is
 * enough to note names, not all that lies between them.
 */
#ifndef BN_SEMA_EVIDENCE_H
#define BN_SEMA_EVIDENCE_H

#include "sema/sema.h"

/* Forget what was noted: a new match begins. Nothing is noted before the first call. */
void bn_evidence_start(bn_sema *s);

/* The answer depends on this code and on what the names in it are bound to. */
void bn_saw_code(const bn_sema *s, bn_ix at);

/* ... on where the binding is bound or deleted; BN_NONE is no binding. */
void bn_saw_changes(const bn_sema *s, bn_binding_ix b);

/* ... on every use of the binding. */
void bn_saw_uses(const bn_sema *s, bn_binding_ix b);

typedef bn_vec(bn_span) bn_spans;

/*
 * The bytes of what was noted. `code` may still be moved as part of whole
 * statements; no edit may span one of the `names`.
 */
void bn_evidence_take(bn_sema *s, bn_spans *code, bn_spans *names);

#endif
