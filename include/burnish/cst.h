/*
 * cst.h - the syntax tree as one pre-order array.
 *
 * Node i covers the half-open index range [i, nodes[i].end_ix): its first
 * child, if any, is i + 1, and the sibling after a child c is nodes[c].end_ix.
 * So a subtree is a slice, "is a inside b" is two compares, and going up is
 * one load. Byte ranges exclude surrounding whitespace; comments are ordinary
 * nodes flagged BN_EXTRA. Node 0 is the module and its parent is BN_NONE.
 *
 * Kinds and fields are generated from the grammar (burnish/kinds.h): the named
 * kind `call` is BN_CALL, the keyword `if` is BN_KW_IF, punctuation has the
 * names listed there; the field `name` is BN_F_NAME, BN_F_NONE is no field.
 *
 * A tree and its source live in the arena of the file job and are read-only
 * once built: any number of threads may read them.
 */
#ifndef BURNISH_CST_H
#define BURNISH_CST_H

#include "burnish/kinds.h"
#include "burnish/str.h"

typedef uint32_t bn_ix; /* index of a node */
#define BN_NONE UINT32_MAX

/* bn_node.flags */
enum {
    BN_NAMED = 1,   /* a named node of the grammar, not a token */
    BN_EXTRA = 2,   /* a comment or line continuation */
    BN_ERROR = 4,   /* an ERROR or MISSING node */
    BN_TAINTED = 8, /* the grouping may be wrong: no rule may match or rewrite it */
};

typedef struct {
    uint32_t start, end; /* byte range in the source */
    bn_ix parent, end_ix;
    uint32_t atom; /* interned text of identifiers, else 0 */
    uint16_t kind; /* enum bn_kind, generated */
    uint8_t field; /* enum bn_field, generated */
    uint8_t flags;
} bn_node;

typedef struct bn_source bn_source;
typedef struct bn_atoms bn_atoms;

typedef struct {
    const bn_node *nodes;
    uint32_t count;
    const bn_source *source;
    const bn_atoms *atoms; /* NFKC-normalised identifier texts of this file */
    bn_str text;           /* the file's bytes; node ranges index into it */
} bn_cst;

/* A half-open range of source bytes. */
typedef struct {
    uint32_t start, end;
} bn_span;

/* What a string literal means. */
typedef struct {
    bool ok; /* false: f-string, t-string, undecodable escape */
    bool bytes, raw, unicode, format;
    char quote;        /* ' or " */
    uint8_t quote_len; /* 1 or 3 */
    bn_span prefix, body;
    bn_str value; /* decoded: UTF-8 for str, raw bytes for bytes */
} bn_string_lit;

/* Visit the children of `up`, comments and punctuation included. */
#define bn_each_child(t, up, c)                                                                    \
    for (bn_ix c = (up) + 1; c < (t)->nodes[up].end_ix; c = (t)->nodes[c].end_ix)

/* Visit every node below `up` in source order. */
#define bn_each_below(t, up, c) for (bn_ix c = (up) + 1; c < (t)->nodes[up].end_ix; c++)

/* Visit the children that are named and no comments. */
#define bn_each_named_child(t, up, c)                                                              \
    bn_each_child (t, up, c)                                                                       \
        if (((t)->nodes[c].flags & (BN_NAMED | BN_EXTRA)) == BN_NAMED)

/* The first child with that field, or BN_NONE. */
bn_ix bn_child(const bn_cst *t, bn_ix up, uint8_t field);

/* The n-th named child (from 0), comments not counted, or BN_NONE. */
bn_ix bn_named_child(const bn_cst *t, bn_ix up, uint32_t n);
uint32_t bn_named_count(const bn_cst *t, bn_ix up);

/* Next and previous sibling that is named and no comment, or BN_NONE. */
bn_ix bn_next_named(const bn_cst *t, bn_ix at);
bn_ix bn_prev_named(const bn_cst *t, bn_ix at);

/* The nearest proper ancestor of one kind, or BN_NONE. */
bn_ix bn_enclosing(const bn_cst *t, bn_ix at, uint16_t kind);

/* The statement that `at` belongs to: `at` itself when it is one. BN_NONE for the module. */
bn_ix bn_statement_of(const bn_cst *t, bn_ix at);

/* `inner` is `outer` or lies below it. */
bool bn_is_inside(const bn_cst *t, bn_ix inner, bn_ix outer);

bool bn_is_statement(const bn_cst *t, bn_ix at); /* simple and compound ones */
bool bn_is_expression(const bn_cst *t, bn_ix at);

/* The node below redundant parentheses: `((x))` gives `x`. */
bn_ix bn_unparen(const bn_cst *t, bn_ix at);

/* Source text of a node; valid as long as the tree. */
bn_str bn_text(const bn_cst *t, bn_ix at);

/* The source text of a node is exactly `text`. */
bool bn_text_is(const bn_cst *t, bn_ix at, const char *text);

/* The same tokens, ignoring blanks, comments and redundant parentheses. */
bool bn_same_code(const bn_cst *t, bn_ix a, bn_ix b);

/*
 * Where the node's code ends: its range without trailing comments and `;`. Comments
 * at the end of a block belong to the block and stretch the range of the statement
 * that holds it.
 */
uint32_t bn_code_end(const bn_cst *t, bn_ix at);

/* Name of a kind as the grammar spells it, for messages and debugging. */
const char *bn_kind_name(uint16_t kind);
const char *bn_field_name(uint8_t field);

#endif
