/*
 * bits.h - one bit for each byte of a file: which bytes are written, which are
 * evidence. Ranges are set and tested by whole words.
 */
#ifndef BN_EDIT_BITS_H
#define BN_EDIT_BITS_H

#include "base/arena.h"

typedef struct {
    uint64_t *words;
    uint32_t count; /* bits */
} bn_bits;

bn_bits bn_bits_in(bn_arena *arena, uint32_t count);

/* Ranges are half-open and must lie inside [0, count]. */
void bn_bits_set(bn_bits *bits, uint32_t from, uint32_t to);
bool bn_bits_any(const bn_bits *bits, uint32_t from, uint32_t to);

#endif
