/*
 * complain.c - find words and a place for a syntax error.
 *
 * tree-sitter goes on after an error and wraps what it could not use, at worst the
 * whole file, in an ERROR node. Inside it complete statements are nodes and the
 * statement that failed is a run of loose tokens: that is the place. A bracket or
 * string of it that is never closed is named.
 */
#include "syntax/complain_p.h"

#include <stdio.h>
#include <string.h>

#include "syntax/normalise_p.h"

#define MAX_OPEN 64

typedef struct {
    uint32_t at;
    char text[64];
} complaint;

/* The first ERROR or MISSING node in source order, the innermost one at its place. */
static TSNode first_error(const TSTree *tree)
{
    TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(tree));
    TSNode found = ts_tree_cursor_current_node(&cursor);

    for (;;) {
        TSNode node = ts_tree_cursor_current_node(&cursor);
        if (ts_node_has_error(node)) {
            found = node;
            if (ts_node_is_missing(node) || ts_node_is_error(node) ||
                !ts_tree_cursor_goto_first_child(&cursor))
                break;
            continue;
        }
        if (!ts_tree_cursor_goto_next_sibling(&cursor))
            break;
    }
    ts_tree_cursor_delete(&cursor);
    return found;
}

/* Where the statement begins that an ERROR node could not use. */
static uint32_t failed_statement(TSNode error)
{
    TSTreeCursor cursor = ts_tree_cursor_new(error);
    uint32_t at = ts_node_start_byte(error), last_end = at;
    bool loose = false, header = false;

    if (ts_tree_cursor_goto_first_child(&cursor)) {
        do {
            TSNode node = ts_tree_cursor_current_node(&cursor);
            uint16_t kind =
                ts_node_is_error(node) ? BN_KIND_NONE : bn_kind_of_symbol[ts_node_symbol(node)];
            if (ts_node_is_extra(node) && !ts_node_is_error(node))
                continue;
            if (bn_kind_is_statement(kind) || kind == BN_BLOCK) {
                /* Loose tokens up to a colon are the header of a block that is still open. */
                if (loose && !header)
                    break;
                loose = false;
            } else {
                if (!loose || header)
                    at = ts_node_start_byte(node);
                loose = true;
                header = kind == BN_P_COLON;
            }
            last_end = ts_node_end_byte(node);
        } while (ts_tree_cursor_goto_next_sibling(&cursor));
    }
    ts_tree_cursor_delete(&cursor);
    return loose ? at : last_end;
}

static char closer_of(char open)
{
    return open == '(' ? ')' : open == '[' ? ']' : '}';
}

/* Past the string whose quote is at `at`; BN_NPOS when it never ends. */
static size_t string_end(bn_str b, size_t at)
{
    char q = b.ptr[at];
    bool triple = at + 2 < b.len && b.ptr[at + 1] == q && b.ptr[at + 2] == q;

    for (size_t i = at + (triple ? 3 : 1); i < b.len; i++) {
        if (b.ptr[i] == '\\')
            i++;
        else if (!triple && b.ptr[i] == '\n')
            return BN_NPOS;
        else if (b.ptr[i] == q && !triple)
            return i + 1;
        else if (b.ptr[i] == q && i + 2 < b.len && b.ptr[i + 1] == q && b.ptr[i + 2] == q)
            return i + 3;
    }
    return BN_NPOS;
}

/* A bracket or string from `from` on that has no partner. */
static bool find_unclosed(bn_str b, size_t from, complaint *c)
{
    size_t open[MAX_OPEN];
    uint32_t depth = 0;

    for (size_t i = from; i < b.len;) {
        char ch = b.ptr[i];
        if (ch == '#') {
            const char *end = memchr(b.ptr + i, '\n', b.len - i);
            i = end ? (size_t)(end - b.ptr) : b.len;
            continue;
        }
        if (ch == '\'' || ch == '"') {
            size_t end = string_end(b, i);
            if (end == BN_NPOS) {
                c->at = (uint32_t)i;
                snprintf(c->text, sizeof c->text, "the string is never closed");
                return true;
            }
            i = end;
            continue;
        }
        if (ch == '(' || ch == '[' || ch == '{') {
            if (depth == MAX_OPEN)
                return false;
            open[depth++] = i;
        } else if (ch == ')' || ch == ']' || ch == '}') {
            if (depth == 0 || closer_of(b.ptr[open[depth - 1]]) != ch) {
                c->at = (uint32_t)i;
                if (depth)
                    snprintf(c->text, sizeof c->text, "'%c' closes no '%c'", ch,
                             b.ptr[open[depth - 1]]);
                else
                    snprintf(c->text, sizeof c->text, "'%c' closes nothing", ch);
                return true;
            }
            depth--;
        } else if (depth == 0 && ch == '\n') {
            return false; /* the statement that failed is over */
        }
        i++;
    }
    if (depth == 0)
        return false;
    c->at = (uint32_t)open[depth - 1];
    snprintf(c->text, sizeof c->text, "'%c' is never closed", b.ptr[c->at]);
    return true;
}

bn_status bn_complain(const TSTree *tree, const bn_source *src, bn_err *err)
{
    TSNode node = first_error(tree);
    complaint c = { .at = ts_node_start_byte(node), .text = "" };

    if (ts_node_is_error(node))
        c.at = failed_statement(node);
    if (!ts_node_is_missing(node) && !find_unclosed(src->parser_bytes, c.at, &c))
        c.text[0] = '\0';
    if (ts_node_is_missing(node))
        bn_err_set(err, BN_E_SYNTAX, "invalid syntax: '%s' is missing", ts_node_type(node));
    else
        bn_err_set(err, BN_E_SYNTAX, "invalid syntax%s%s", c.text[0] ? ": " : "", c.text);
    if (err) {
        err->line = bn_source_line(src, c.at);
        err->column = bn_source_column(src, c.at);
    }
    return BN_E_SYNTAX;
}
