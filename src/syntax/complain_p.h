/*
 * complain_p.h - where and how a file is not Python, as well as the parser lets us know.
 */
#ifndef BN_SYNTAX_COMPLAIN_P_H
#define BN_SYNTAX_COMPLAIN_P_H

#include <tree_sitter/api.h>

#include "syntax/source.h"

/* Fill *err (may be NULL) for a tree that has an error; returns BN_E_SYNTAX. */
bn_status bn_complain(const TSTree *tree, const bn_source *src, bn_err *err);

#endif
