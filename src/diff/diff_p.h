/*
 * diff_p.h - lines and blocks, shared inside src/diff.
 *
 * A side is a text and the offsets where its lines start. A block says that
 * lines [old_start, old_start + old_count) became [new_start, …); blocks are
 * sorted, and the lines between two blocks are the same on both sides.
 */
#ifndef BN_DIFF_DIFF_P_H
#define BN_DIFF_DIFF_P_H

#include "diff/diff.h"

typedef struct {
    bn_str text;
    uint32_t *starts; /* count + 1: the last one is the text's length */
    uint32_t count;
} bn_lines;

typedef struct {
    uint32_t old_start, old_count, new_start, new_count;
} bn_block;

typedef bn_vec(bn_block) bn_blocks;

/* Index a text's lines. */
bn_lines bn_lines_in(bn_arena *arena, bn_str text);

/* The line that holds byte `at`; the count of lines when `at` is behind the last one. */
uint32_t bn_lines_at(const bn_lines *lines, uint32_t at);

/* Line `line` with its LF. */
bn_str bn_line_at(const bn_lines *lines, uint32_t line);

/* Append a block; one that touches the last block becomes part of it. */
void bn_block_add(bn_arena *arena, bn_blocks *out, bn_block block);

/* The blocks of a file, by its list of changes where that is sound. */
bn_blocks bn_blocks_of(bn_arena *arena, const bn_diff_file *file, const bn_lines *from,
                       const bn_lines *to);

/*
 * Split one block by comparing its lines: anchors are lines that occur once on
 * both sides (Bram Cohen's patience diff), what lies between them is compared by
 * the greedy O(ND) algorithm (Myers 1986) with a cap on D; beyond the cap it
 * stays one block. Appends to *out.
 */
void bn_split_block(bn_arena *arena, bn_blocks *out, bn_block block, const bn_lines *from,
                    const bn_lines *to);

/* The length of the UTF-8 sequence at `p` and its code point; 0 when it is none. */
size_t bn_utf8_decode(const unsigned char *p, size_t left, uint32_t *code);

#endif
