/*
 * literals.h - the values that literals stand for.
 *
 * Python's reference manual, 2.4 (literals). Pure functions on a tree; decoded
 * text is the arena's.
 */
#ifndef BN_SYNTAX_LITERALS_H
#define BN_SYNTAX_LITERALS_H

#include "base/arena.h"
#include "burnish/cst.h"

/*
 * Take one string node apart and decode it. `ok` is false for f- and t-strings,
 * \N{...}, lone surrogates, wrong escapes and text in an encoding that is not
 * decoded; prefix, quote and body are set all the same when it is a string.
 */
bn_string_lit bn_string_decode(bn_arena *arena, const bn_cst *tree, bn_ix string);

/*
 * The body of a literal spelled for the other kind: of a str literal for bytes
 * (`bytes`) or of a bytes literal for str. False when it has none: f-strings,
 * characters beyond ASCII, escapes that are not understood.
 */
bool bn_string_respell(bn_arena *arena, const bn_cst *tree, bn_ix string, bool bytes, bn_str *body);

/* The value of an integer literal; false when it is none, is Python 2's, or does not fit. */
bool bn_int_value(const bn_cst *tree, bn_ix node, int64_t *value);

#endif
