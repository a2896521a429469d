/*
 * print_p.h - one template being printed: shared by print.c (what is written) and fit.c (whether
 * it fits lines and f-strings).
 */
#ifndef BN_PATTERN_PRINT_P_H
#define BN_PATTERN_PRINT_P_H

#include "pattern/pattern_p.h"

#define BN_DEFAULT_WIDTH 88

typedef struct {
    uint32_t at;   /* offset in the template's text */
    bool indented; /* one level deeper than the line */
    bool comma;    /* what stands before it ends with a comma */
} bn_line_break;

typedef struct {
    bn_match *m;
    bn_fix *fix;
    const bn_template *text;
    const bn_place *place;
    const bn_cst *t; /* the file */
    bn_arena *arena;
    bn_vec(bn_piece) pieces;
    bn_buf literal;
    uint32_t unit;                /* indentation of one level in the template */
    bn_vec(bn_line_break) breaks; /* of the hanging layout */
    uint32_t next_break;
    bool bracketed; /* the place itself is inside brackets */
    bool failed;
} bn_printer;

/* ---- print.c ---- */

/* Lose the fix for a reason; the first one counts. Always false. */
bool bn_print_lose(bn_printer *p, bn_ix at, const char *fact, bn_str why);

/* Print the template with the line breaks planned so far, from the start. */
void bn_print_once(bn_printer *p);

/* The text of the pieces, nested fixes and changes of indentation not counted. */
bn_str bn_print_text(const bn_printer *p);

/* The file's bytes [start, end). */
bn_str bn_print_source(const bn_printer *p, uint32_t start, uint32_t end);

/* ---- fit.c ---- */

/* L4: what the f-strings around the place, and those of the template, may hold. */
bool bn_fits_fields(bn_printer *p);

/* L3: one part a line where a part spans lines or the line would get too long; else refused. */
bool bn_fits_lines(bn_printer *p);

#endif
