/*
 * source.h - the bytes of one file, and what has to be known to edit them.
 *
 * Offsets are always offsets into the file's own bytes, a byte order mark
 * included. Python's encodings fall into three classes: UTF-8; encodings in
 * which a byte below 0x80 is always that ASCII character, which are edited on
 * the bytes themselves and given to the parser with every other byte replaced
 * by a letter, so that offsets stay; and all others, which are refused.
 *
 * A source lives in the arena of the file job and is read-only once made: any
 * number of threads may read it.
 */
#ifndef BN_SYNTAX_SOURCE_H
#define BN_SYNTAX_SOURCE_H

#include "base/arena.h"
#include "base/err.h"
#include "burnish/cst.h"

typedef enum {
    BN_ENCODING_UTF8,  /* also plain ASCII */
    BN_ENCODING_ASCII, /* declared ASCII: no byte above 0x7f */
    BN_ENCODING_LATIN1,
    BN_ENCODING_ASCII_BASED, /* cp125x, koi8, iso8859-x, mac-*, euc-*: not decoded by us */
} bn_encoding;

typedef enum { BN_NEWLINE_LF, BN_NEWLINE_CRLF } bn_newline;

typedef struct {
    size_t max_bytes; /* 0: the default, 16 MiB; at most 1 GiB */
} bn_source_limits;

struct bn_source {
    bn_str bytes;        /* the file; belongs to the caller, must outlive the source */
    bn_str parser_bytes; /* same length, what the parser reads; equal to `bytes` for UTF-8 */
    uint32_t bom;        /* length of the byte order mark, 0 or 3 */
    bn_encoding encoding;
    bn_str cookie;         /* encoding name of the PEP 263 comment as written, else empty */
    bn_newline newline;    /* of most lines; LF when there are none */
    bool mixed_newlines;   /* both LF and CRLF occur */
    bool has_lone_cr;      /* a CR that no LF follows: allowed inside strings only */
    bool final_newline;    /* the last byte ends a line; true for an empty file */
    bn_str newline_text;   /* "\n" or "\r\n" */
    bn_str indent_unit;    /* one level of indentation as most of the file has it; 4 blanks */
    char quote;            /* ' or ", whichever most short strings use; " when undecided */
    uint32_t *line_starts; /* offset of each line's first byte; [0] = 0 */
    uint32_t line_count;   /* at least 1; the text after the last newline counts, if any */
};

/*
 * Look at a file's bytes. Errors: BN_E_ENCODING (NUL byte, UTF-16/32, unknown or
 * unsafe encoding, byte order mark against cookie, bytes that are not valid in
 * the encoding), BN_E_LIMIT (too big), with the line where there is one. `limits`
 * may be NULL.
 */
bn_status bn_source_read(bn_arena *arena, bn_str bytes, const bn_source_limits *limits,
                         const bn_source **out, bn_err *err);

/* Line of a byte offset, from 1. LF, CRLF and a lone CR end lines, as for Python. */
uint32_t bn_source_line(const bn_source *src, uint32_t offset);

/* Column of a byte offset in code points, from 1; in bytes for encodings we don't decode. */
uint32_t bn_source_column(const bn_source *src, uint32_t offset);

/* Bytes of a line (from 1) with its line ending; empty when there is no such line. */
bn_span bn_source_line_span(const bn_source *src, uint32_t line);

/* The blanks, tabs and form feeds that begin the line of an offset. */
bn_str bn_source_indent_at(const bn_source *src, uint32_t offset);

#endif
