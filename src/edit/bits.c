/* bits.c - see bits.h. */
#include "edit/bits.h"

bn_bits bn_bits_in(bn_arena *arena, uint32_t count)
{
    return (bn_bits){ BN_ARRAY_IN(arena, (size_t)count / 64 + 1, uint64_t), count };
}

/* The bits of word `word` that lie in [from, to). */
static uint64_t mask_of(uint32_t word, uint32_t from, uint32_t to)
{
    uint64_t mask = ~(uint64_t)0;

    if (word == from / 64)
        mask &= ~(uint64_t)0 << (from % 64);
    if (word == to / 64)
        mask &= ((uint64_t)1 << (to % 64)) - 1;
    return mask;
}

void bn_bits_set(bn_bits *bits, uint32_t from, uint32_t to)
{
    if (from >= to)
        return;
    for (uint32_t word = from / 64; word <= to / 64; word++)
        bits->words[word] |= mask_of(word, from, to);
}

bool bn_bits_any(const bn_bits *bits, uint32_t from, uint32_t to)
{
    if (from >= to)
        return false;
    for (uint32_t word = from / 64; word <= to / 64; word++) {
        if (bits->words[word] & mask_of(word, from, to))
            return true;
    }
    return false;
}
