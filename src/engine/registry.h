/*
 * registry.h - the transforms compiled in. The tables are generated from transforms/ep*.c.
 */
#ifndef BN_ENGINE_REGISTRY_H
#define BN_ENGINE_REGISTRY_H

#include "burnish/transform.h"

/* In the order of their items, ended by NULL. */
extern const bn_transform *const bn_registry[];
extern const unsigned bn_registry_count;

/* The head comment of an item's transform, without the comment marks; NULL for an unknown item. */
const char *bn_explain_text(const char *item);

#endif
