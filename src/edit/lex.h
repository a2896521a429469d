/*
 * lex.h - a small lexer for text that no tree covers: strings, comments, brackets.
 *
 * Good for text that we are about to write, one piece after the other. Fields of
 * f-strings are not entered: their quotes are taken as Python below 3.12 takes
 * them.
 */
#ifndef BN_EDIT_LEX_H
#define BN_EDIT_LEX_H

#include "burnish/str.h"

/* Zero-initialise at the start of an edit's text. */
typedef struct {
    char quote;        /* inside a string: its quote, else 0 */
    uint8_t quote_len; /* 1 or 3 */
    bool comment;
    uint32_t depth; /* open brackets */
} bn_lex;

/* Take the byte at `at` and what belongs to it; returns the offset after. */
size_t bn_lex_step(bn_lex *lex, bn_str text, size_t at);

/* The next line begins inside a string. */
static inline bool bn_lex_in_string(const bn_lex *lex)
{
    return lex->quote != 0;
}

/*
 * One name, number, string or bracketed group with its trailers `.a`, `(…)`,
 * `[…]`: what can stand in any operand's place without parentheses.
 */
bool bn_is_primary_text(bn_str text);

#endif
