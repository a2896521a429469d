/*
 * layout.h - where the text of statements begins and ends: lines, indentation,
 * comments, places to insert and ways to delete.
 *
 * Everything here reads the tree and its bytes and decides nothing about
 * meaning. "Suite" is the block or module that holds a statement; "run" is
 * consecutive statements of one suite, `first` to `last` (the same node for
 * one). A statement given as a `def` or `class` below decorators means the
 * decorated definition. A statement's code ends with its last token: comments
 * that the grammar counts to its last block are no code. Offsets and lengths are
 * bytes. All functions are pure; texts are views of the source or of literals
 * unless an arena is passed.
 */
#ifndef BN_EDIT_LAYOUT_H
#define BN_EDIT_LAYOUT_H

#include "base/arena.h"
#include "burnish/facts.h"

/* ---- Lines ---- */

/* Start of the line of `offset` (after a byte order mark), and where the line's text ends. */
uint32_t bn_line_start(const bn_cst *t, uint32_t offset);
uint32_t bn_line_end(const bn_cst *t, uint32_t offset); /* before "\n", "\r\n" or the end */

/* Blanks, tabs and form feeds from `offset` on. */
bn_str bn_blanks_at(const bn_cst *t, uint32_t offset);

/* Start of the next line; the end of the text when there is none. */
uint32_t bn_next_line(const bn_cst *t, uint32_t offset);

/* The newline to write near `offset`: its own line's, else the file's usual one. */
bn_str bn_newline_near(const bn_cst *t, uint32_t offset);

/* One level of indentation as the file has it: most suites' own, 4 blanks when there is none. */
bn_str bn_indent_unit(const bn_cst *t);

/* The unit used around a statement: that of its own or the enclosing suite, else the file's. */
bn_str bn_indent_unit_near(const bn_cst *t, bn_ix statement);

/* ---- Statements ---- */

/* The decorated definition around a def or class, else the statement itself. */
bn_ix bn_whole_statement(const bn_cst *t, bn_ix statement);

/* The BN_BLOCK or BN_MODULE that holds the statement; BN_NONE when `statement` is none. */
bn_ix bn_suite_of(const bn_cst *t, bn_ix statement);

/* The suite follows its colon on the same logical line: `if x: y`. */
bool bn_is_inline_suite(const bn_cst *t, bn_ix suite);

/* Neighbours in the suite, comments skipped; BN_NONE at the ends. */
bn_ix bn_next_statement(const bn_cst *t, bn_ix statement);
bn_ix bn_prev_statement(const bn_cst *t, bn_ix statement);

/* No other statement in its suite. The statements of a module count too. */
bool bn_is_only_statement(const bn_cst *t, bn_ix statement);

/* First byte (decorators included) to the end of its code. */
bn_span bn_statement_span(const bn_cst *t, bn_ix first, bn_ix last);

/* The statement is the docstring of its module, class or function: no bytes, no f-string. */
bool bn_is_docstring(const bn_cst *t, bn_ix statement);

/*
 * Blanks, tabs and form feeds before the line that the statement's logical line
 * begins with. In `if x: y` and `a; b` it is what stands before `if` and `a`.
 */
bn_str bn_indent_of(const bn_cst *t, bn_ix statement);

/* bn_indent_of without form feeds, which mean nothing but would be repeated. */
bn_str bn_plain_indent_of(const bn_cst *t, bn_ix statement);

/* L2: no `;` neighbour and no one-line suite; only blanks before, only a comment after. */
bool bn_is_alone_on_lines(const bn_cst *t, bn_ix statement);
bn_answer bn_ask_alone_on_lines(bn_arena *arena, const bn_cst *t, bn_ix statement);

/*
 * The full lines of a run that is alone on its lines: from its first line's
 * start to after its last line's newline, own trailing comment and comments of
 * its last block included. For others: bn_statement_span.
 */
bn_span bn_statement_lines(const bn_cst *t, bn_ix first, bn_ix last);

/* The full lines of a node from its first byte to the comments at the end of its last block. */
bn_span bn_node_lines(const bn_cst *t, bn_ix node);

/* Start of the group of blank lines that ends at the line start `at`; counts them. */
uint32_t bn_blank_lines_above(const bn_cst *t, uint32_t at, uint32_t *count);

/* The comment behind the statement's last token on the same line, or BN_NONE. */
bn_ix bn_trailing_comment(const bn_cst *t, bn_ix statement);

/* The block of comment lines directly above at the same indentation; empty at the start if none. */
bn_span bn_comments_above(const bn_cst *t, bn_ix statement);

/* ---- Changing statements ---- */

/* Replace `span` by `text`. */
typedef struct {
    bn_span span;
    bn_str text;
} bn_deletion;

/*
 * How to delete a run. Full lines when it stands alone, with the trailing
 * comment and with one of two groups of blank lines that would meet; `pass` in
 * its place when the suite would be left empty (a module may be); from or to the
 * `;` when it shares its line. The comments lost are those in `span`.
 */
bn_deletion bn_plan_deletion(bn_arena *arena, const bn_cst *t, bn_ix first, bn_ix last);

/*
 * Where new statements go: write `before`, then each line of them as
 * `indent` line `newline`, at the offset `at`; `newline` after the last line
 * only when `ends_line`. `ok` is false when there is no such place: a neighbour
 * shares its line or the suite is inline.
 */
typedef struct {
    bool ok;
    bool ends_line;
    uint32_t at;
    bn_str before; /* "" or a newline, after a last line that has none */
    bn_str indent;
    bn_str newline;
} bn_insertion;

/* Above its decorators, below the comments over it. */
bn_insertion bn_plan_insert_before(const bn_cst *t, bn_ix statement);
/* Below its last line and the comments of its last block; before `elif`, `else`, `except`. */
bn_insertion bn_plan_insert_after(const bn_cst *t, bn_ix statement);

/* ---- Comments ---- */

typedef struct {
    bn_ix *items; /* in source order */
    uint32_t len;
} bn_comments;

/* Comment nodes that begin in the span. */
bn_comments bn_comments_in(bn_arena *arena, const bn_cst *t, bn_span span);
bool bn_has_comments(const bn_cst *t, bn_span span);

/* A comment that speaks to a tool about its line: type: noqa pragma fmt pylint burnish ... */
bool bn_is_directive(const bn_cst *t, bn_ix comment);

/* ---- Tokens and widths ---- */

/*
 * A blank is needed between two pieces of code, or they would be read as other
 * tokens: names, numbers, string prefixes, operators that grow (`<` `=`, `*` `*`,
 * `-` `>`), a dot after a number.
 */
bool bn_would_fuse(bn_str left, bn_str right);

/* Width in code points of the widest line; tabs count to the next column of eight. */
uint32_t bn_widest_line(bn_str text);

#endif
