/*
 * normalise_p.h - from the raw array to the tree that everybody sees.
 */
#ifndef BN_SYNTAX_NORMALISE_P_H
#define BN_SYNTAX_NORMALISE_P_H

#include "base/arena.h"
#include "base/map.h"
#include "syntax/flatten_p.h"
#include "syntax/source.h"

/*
 * Give each construct its one shape (parse.h), intern names, trim comments; the
 * raw array is used up. The nodes are the arena's. BN_E_ENCODING: a name that
 * cannot be decoded.
 */
bn_status bn_normalise(bn_arena *arena, bn_raw *raw, const bn_source *src, bn_cst *out,
                       bn_err *err);

/* Simple and compound statements, `match` and decorated definitions included. */
bool bn_kind_is_statement(uint16_t kind);
bool bn_kind_is_compound(uint16_t kind);

/* Set BN_TAINTED where the grammar's grouping is known to be wrong. */
void bn_taint(bn_node *nodes, uint32_t count, bn_str text);

/* Logical lines and indentation: what Python's tokenizer would have refused. */
bn_status bn_layout_check(bn_arena *arena, const bn_cst *tree, bn_err *err);

/* The text of an identifier as Python sees it: NFKC, in UTF-8. False: undecodable. */
bool bn_identifier_text(bn_arena *arena, bn_encoding encoding, bn_str raw, bn_str *out);

#endif
