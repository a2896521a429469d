/*
 * words.h - names in text of any kind.
 */
#ifndef BN_PROJECT_WORDS_H
#define BN_PROJECT_WORDS_H

#include "burnish/str.h"

/* Part of a word: ASCII letters and digits, `_`, and every byte above 127. */
static inline bool bn_is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           (unsigned char)c > 127;
}

/* The text has the word, not as part of a longer one; `\nf` in source text has the word `f`. */
bool bn_has_word(bn_str text, bn_str word);

#endif
