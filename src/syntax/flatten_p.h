/*
 * flatten_p.h - from tree-sitter's tree to the raw pre-order array.
 *
 * Two ways that give the same array: a walk over the core's private subtrees,
 * which costs about a third of the other one, and the public cursor, for builds
 * against a system library. Both expect a tree without error nodes.
 */
#ifndef BN_SYNTAX_FLATTEN_P_H
#define BN_SYNTAX_FLATTEN_P_H

#include <tree_sitter/api.h>

#include "base/err.h"
#include "burnish/cst.h"

/* A heap array that is reused from file to file. */
typedef struct {
    bn_node *nodes;
    uint32_t count, cap;
} bn_raw;

/* Room for one more node; NULL when out of memory. */
bn_node *bn_raw_push(bn_raw *raw);
void bn_raw_release(bn_raw *raw);

/* BN_E_LIMIT: deeper than BN_MAX_DEPTH; BN_E_MEMORY. Atoms are left 0. */
bn_status bn_flatten_subtrees(bn_raw *raw, const TSTree *tree, bn_err *err);
bn_status bn_flatten_cursor(bn_raw *raw, const TSTree *tree, bn_err *err);

#endif
