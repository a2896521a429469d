/* layout_p.h - walking steps shared inside src/edit. */
#ifndef BN_EDIT_LAYOUT_P_H
#define BN_EDIT_LAYOUT_P_H

#include "burnish/cst.h"

/* Neighbours among all children, comments and punctuation included; O(depth), not O(siblings). */
bn_ix bn_prev_sibling(const bn_cst *t, bn_ix at);
bn_ix bn_next_sibling(const bn_cst *t, bn_ix at);

/* A block or the module. */
bool bn_is_suite(const bn_cst *t, bn_ix at);

/* The first node that starts at or after `offset`; t->count when there is none. */
bn_ix bn_first_node_from(const bn_cst *t, uint32_t offset);

#endif
