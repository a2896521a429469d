/*
 * escape_p.h - what may be said of an object by looking at one place.
 */
#ifndef BN_SEMA_ESCAPE_P_H
#define BN_SEMA_ESCAPE_P_H

#include "sema/facts_p.h"

/* What the place does with the object that the name there holds. */
typedef enum { BN_USE_LOOKS, BN_USE_CHANGES, BN_USE_KEEPS } bn_object_use;

/* The same for an object that is exactly of these builtin kinds. */
bn_object_use bn_object_use_at(bn_sema *s, bn_ix identifier, uint32_t kinds);

/* Evaluating `x` makes an object that nobody else has. */
bool bn_is_fresh(bn_sema *s, bn_ix x);

#endif
