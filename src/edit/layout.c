/*
 * layout.c - see layout.h. Lines and statements; comments, tokens and widths are
 * in trivia.c.
 */
#include "edit/layout.h"

#include "edit/layout_p.h"
#include "syntax/source.h"

#include <string.h>

/* ---- Lines ---- */

uint32_t bn_line_start(const bn_cst *t, uint32_t offset)
{
    uint32_t bom = t->source ? t->source->bom : 0;

    if (offset > t->text.len)
        offset = (uint32_t)t->text.len;
    while (offset > bom && t->text.ptr[offset - 1] != '\n')
        offset--;
    return offset < bom ? bom : offset;
}

/* Offset of the "\n" that ends the line of `offset`, or of the end of the text. */
static uint32_t line_feed(const bn_cst *t, uint32_t offset)
{
    const char *hit;

    if (offset >= t->text.len)
        return (uint32_t)t->text.len;
    hit = memchr(t->text.ptr + offset, '\n', t->text.len - offset);
    return hit ? (uint32_t)(hit - t->text.ptr) : (uint32_t)t->text.len;
}

uint32_t bn_line_end(const bn_cst *t, uint32_t offset)
{
    uint32_t lf = line_feed(t, offset);

    if (lf < t->text.len && lf > offset && t->text.ptr[lf - 1] == '\r')
        lf--;
    return lf;
}

uint32_t bn_next_line(const bn_cst *t, uint32_t offset)
{
    uint32_t lf = line_feed(t, offset);

    return lf < t->text.len ? lf + 1 : lf;
}

bn_str bn_newline_near(const bn_cst *t, uint32_t offset)
{
    uint32_t lf = line_feed(t, offset);

    if (lf == t->text.len)
        return t->source ? t->source->newline_text : BN_LIT("\n");
    return lf > 0 && t->text.ptr[lf - 1] == '\r' ? BN_LIT("\r\n") : BN_LIT("\n");
}

bn_str bn_indent_unit(const bn_cst *t)
{
    return t->source && t->source->indent_unit.len ? t->source->indent_unit : BN_LIT("    ");
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\f';
}

bn_str bn_blanks_at(const bn_cst *t, uint32_t offset)
{
    uint32_t end = offset;

    while (end < t->text.len && is_blank(t->text.ptr[end]))
        end++;
    return bn_str_sub(t->text, offset, end);
}

/* ---- Walking ---- */

bn_ix bn_prev_sibling(const bn_cst *t, bn_ix at)
{
    bn_ix up = t->nodes[at].parent, before = at - 1;

    if (up == BN_NONE || before == up)
        return BN_NONE;
    while (t->nodes[before].parent != up)
        before = t->nodes[before].parent;
    return before;
}

bn_ix bn_next_sibling(const bn_cst *t, bn_ix at)
{
    bn_ix up = t->nodes[at].parent, next = t->nodes[at].end_ix;

    return up != BN_NONE && next < t->nodes[up].end_ix ? next : BN_NONE;
}

bool bn_is_suite(const bn_cst *t, bn_ix at)
{
    return t->nodes[at].kind == BN_BLOCK || t->nodes[at].kind == BN_MODULE;
}

static bool is_extra(const bn_cst *t, bn_ix at)
{
    return (t->nodes[at].flags & BN_EXTRA) != 0;
}

static bool is_semicolon(const bn_cst *t, bn_ix at)
{
    const bn_node *n = &t->nodes[at];

    return n->end == n->start + 1 && t->text.ptr[n->start] == ';';
}

bn_ix bn_whole_statement(const bn_cst *t, bn_ix statement)
{
    bn_ix up = t->nodes[statement].parent;

    return up != BN_NONE && t->nodes[up].kind == BN_DECORATED_DEFINITION ? up : statement;
}

bn_ix bn_suite_of(const bn_cst *t, bn_ix statement)
{
    bn_ix up = t->nodes[bn_whole_statement(t, statement)].parent;

    return up != BN_NONE && bn_is_suite(t, up) ? up : BN_NONE;
}

/* Both ends are on one logical line: no newline between but after a backslash. */
static bool is_joined(const bn_cst *t, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++) {
        uint32_t before = i;

        if (t->text.ptr[i] != '\n')
            continue;
        if (before > from && t->text.ptr[before - 1] == '\r')
            before--;
        if (before == from || t->text.ptr[before - 1] != '\\')
            return false;
    }
    return true;
}

/* The sibling that precedes `at` on the same logical line, or BN_NONE. */
static bn_ix neighbour_before(const bn_cst *t, bn_ix at)
{
    bn_ix before = bn_prev_sibling(t, at);

    while (before != BN_NONE && t->nodes[before].kind == BN_LINE_CONTINUATION)
        before = bn_prev_sibling(t, before);
    if (before == BN_NONE || is_extra(t, before) ||
        !is_joined(t, t->nodes[before].end, t->nodes[at].start))
        return BN_NONE;
    return before;
}

bool bn_is_inline_suite(const bn_cst *t, bn_ix suite)
{
    return t->nodes[suite].kind == BN_BLOCK && neighbour_before(t, suite) != BN_NONE;
}

/* A statement proper: no comment, no `;`. */
static bool is_item(const bn_cst *t, bn_ix at)
{
    return !is_extra(t, at) && !is_semicolon(t, at);
}

bn_ix bn_next_statement(const bn_cst *t, bn_ix statement)
{
    bn_ix at = bn_whole_statement(t, statement);

    do
        at = bn_next_sibling(t, at);
    while (at != BN_NONE && !is_item(t, at));
    return at;
}

bn_ix bn_prev_statement(const bn_cst *t, bn_ix statement)
{
    bn_ix at = bn_whole_statement(t, statement);

    do
        at = bn_prev_sibling(t, at);
    while (at != BN_NONE && !is_item(t, at));
    return at;
}

bool bn_is_only_statement(const bn_cst *t, bn_ix statement)
{
    return bn_next_statement(t, statement) == BN_NONE && bn_prev_statement(t, statement) == BN_NONE;
}

/* A string literal of plain text: Python makes a docstring of no other. */
static bool is_plain_string(const bn_cst *t, bn_ix at)
{
    for (uint32_t i = t->nodes[at].start; i < t->nodes[at].end; i++) {
        if (t->text.ptr[i] == '"' || t->text.ptr[i] == '\'')
            return true;
        if (memchr("bBfFtT", t->text.ptr[i], 6))
            return false;
    }
    return false;
}

bool bn_is_docstring(const bn_cst *t, bn_ix statement)
{
    bn_ix suite = bn_suite_of(t, statement), owner, value;

    if (suite == BN_NONE || t->nodes[statement].kind != BN_EXPRESSION_STATEMENT ||
        bn_prev_statement(t, statement) != BN_NONE)
        return false;
    owner = t->nodes[suite].parent;
    if (owner != BN_NONE && t->nodes[owner].kind != BN_FUNCTION_DEFINITION &&
        t->nodes[owner].kind != BN_CLASS_DEFINITION)
        return false;
    value = bn_named_child(t, statement, 0);
    if (value == BN_NONE || t->nodes[value].kind != BN_CONCATENATED_STRING)
        return value != BN_NONE && t->nodes[value].kind == BN_STRING && is_plain_string(t, value);
    bn_each_named_child (t, value, part) {
        if (t->nodes[part].kind != BN_STRING || !is_plain_string(t, part))
            return false;
    }
    return true;
}

bn_span bn_statement_span(const bn_cst *t, bn_ix first, bn_ix last)
{
    return (bn_span){ t->nodes[bn_whole_statement(t, first)].start, bn_code_end(t, last) };
}

/* The statement or clause with which the logical line of a statement begins. */
static bn_ix line_opener(const bn_cst *t, bn_ix statement)
{
    bn_ix at = bn_whole_statement(t, statement);

    for (;;) {
        bn_ix before = neighbour_before(t, at);
        bn_ix up = t->nodes[at].parent;

        if (before != BN_NONE && is_semicolon(t, before)) {
            bn_ix statement_before = bn_prev_statement(t, at);

            if (statement_before == BN_NONE)
                return at;
            at = statement_before;
        } else if (before == BN_NONE && up != BN_NONE && t->nodes[up].kind == BN_BLOCK &&
                   bn_prev_statement(t, at) == BN_NONE && bn_is_inline_suite(t, up)) {
            at = t->nodes[up].parent;
        } else {
            return at;
        }
    }
}

bn_str bn_indent_of(const bn_cst *t, bn_ix statement)
{
    return bn_blanks_at(t, bn_line_start(t, t->nodes[line_opener(t, statement)].start));
}

bn_str bn_indent_unit_near(const bn_cst *t, bn_ix statement)
{
    bn_ix suite = bn_suite_of(t, statement);

    bn_each_below (t, statement, inner) {
        if (t->nodes[inner].kind == BN_BLOCK && !bn_is_inline_suite(t, inner)) {
            suite = inner;
            break;
        }
    }
    if (suite != BN_NONE && t->nodes[suite].kind == BN_BLOCK && !bn_is_inline_suite(t, suite)) {
        bn_str outer = bn_indent_of(t, t->nodes[suite].parent);
        bn_str own = bn_blanks_at(t, bn_line_start(t, t->nodes[suite].start));

        if (own.len > outer.len && bn_str_starts(own, outer))
            return bn_str_sub(own, outer.len, own.len);
    }
    return bn_indent_unit(t);
}

static bool begins_its_line(const bn_cst *t, bn_ix statement)
{
    bn_ix whole = bn_whole_statement(t, statement);
    uint32_t start = bn_line_start(t, t->nodes[whole].start);

    return line_opener(t, whole) == whole &&
           start + bn_blanks_at(t, start).len == t->nodes[whole].start;
}

/* Nothing but blanks and a comment follows the statement's code on its line. */
static bool ends_its_line(const bn_cst *t, bn_ix statement)
{
    uint32_t at = bn_code_end(t, statement);

    at += (uint32_t)bn_blanks_at(t, at).len;
    return at == t->text.len || t->text.ptr[at] == '\n' || t->text.ptr[at] == '\r' ||
           t->text.ptr[at] == '#';
}

bool bn_is_alone_on_lines(const bn_cst *t, bn_ix statement)
{
    return begins_its_line(t, statement) && ends_its_line(t, statement);
}

bn_answer bn_ask_alone_on_lines(bn_arena *arena, const bn_cst *t, bn_ix statement)
{
    bn_answer answer = { .tri = BN_YES, .fact = "L2 alone-on-lines", .at = BN_NONE };
    bn_ix suite = bn_suite_of(t, statement);
    uint32_t line = bn_source_line(t->source, t->nodes[statement].start);

    if (suite == BN_NONE || !bn_is_alone_on_lines(t, statement)) {
        answer.tri = BN_NO;
        answer.at = statement;
        answer.why =
            suite != BN_NONE && bn_is_inline_suite(t, suite)
                ? bn_str_format_in(arena, "the suite at line %u is on its header's line",
                                   (unsigned)line)
                : bn_str_format_in(arena, "line %u holds more than one statement", (unsigned)line);
    }
    return answer;
}

/* End of the last line of a statement with the comments of its last block. */
static uint32_t lines_end(const bn_cst *t, bn_ix last)
{
    uint32_t code = bn_code_end(t, last), end = t->nodes[last].end;

    while (end > code && (is_blank(t->text.ptr[end - 1]) || t->text.ptr[end - 1] == '\n' ||
                          t->text.ptr[end - 1] == '\r'))
        end--;
    return bn_next_line(t, end > code ? end : code);
}

bn_span bn_statement_lines(const bn_cst *t, bn_ix first, bn_ix last)
{
    if (!begins_its_line(t, first) || !ends_its_line(t, last))
        return bn_statement_span(t, first, last);
    return (bn_span){ bn_line_start(t, t->nodes[bn_whole_statement(t, first)].start),
                      lines_end(t, last) };
}

bn_span bn_node_lines(const bn_cst *t, bn_ix node)
{
    return (bn_span){ bn_line_start(t, t->nodes[node].start), lines_end(t, node) };
}

/* ---- Changing statements ---- */

uint32_t bn_blank_lines_above(const bn_cst *t, uint32_t at, uint32_t *count)
{
    *count = 0;
    while (at > 0) {
        uint32_t above = bn_line_start(t, at - 1);

        if (above >= at || above + bn_blanks_at(t, above).len != bn_line_end(t, above))
            break;
        at = above;
        ++*count;
    }
    return at;
}

/* End of the group of at most `most` blank lines that begins at `at`. */
static uint32_t blank_lines_below(const bn_cst *t, uint32_t at, uint32_t most)
{
    while (most-- > 0 && at < t->text.len && at + bn_blanks_at(t, at).len == bn_line_end(t, at))
        at = bn_next_line(t, at);
    return at;
}

static bn_span lines_to_delete(const bn_cst *t, bn_ix first, bn_ix last)
{
    bn_span span = bn_statement_lines(t, first, last);
    uint32_t above, start = bn_blank_lines_above(t, span.start, &above);
    uint32_t bom = bn_line_start(t, 0);

    if (span.end == t->text.len && start > bom)
        span.start = start;
    else if (above == 0 && bn_prev_statement(t, first) == BN_NONE &&
             !bn_has_comments(
                 t, (bn_span){ bn_line_start(t, span.start ? span.start - 1 : 0), span.start }))
        span.end = blank_lines_below(t, span.end, UINT32_MAX);
    else
        span.end = blank_lines_below(t, span.end, above);
    return span;
}

bn_deletion bn_plan_deletion(bn_arena *arena, const bn_cst *t, bn_ix first, bn_ix last)
{
    bn_span code = bn_statement_span(t, first, last);
    bn_ix suite = bn_suite_of(t, first);
    bn_ix before = bn_prev_statement(t, first), after = bn_next_statement(t, last);

    (void)arena;
    if (before == BN_NONE && after == BN_NONE && suite != BN_NONE &&
        t->nodes[suite].kind == BN_BLOCK)
        return (bn_deletion){ code, BN_LIT("pass") };
    if (begins_its_line(t, first) && ends_its_line(t, last))
        return (bn_deletion){ lines_to_delete(t, first, last), BN_LIT("") };
    if (after != BN_NONE && line_opener(t, after) != after)
        return (bn_deletion){ { code.start, t->nodes[after].start }, BN_LIT("") };
    if (before != BN_NONE && line_opener(t, first) != bn_whole_statement(t, first))
        return (bn_deletion){ { bn_code_end(t, before), code.end }, BN_LIT("") };
    /* `a;` alone on its line: the `;` goes with the line. */
    return (bn_deletion){ { bn_line_start(t, code.start), bn_next_line(t, code.end) }, BN_LIT("") };
}

/* The indentation without form feeds, which mean nothing but would be repeated. */
static bn_str plain_indent(bn_str indent)
{
    for (size_t i = indent.len; i > 0; i--) {
        if (indent.ptr[i - 1] == '\f')
            return bn_str_sub(indent, i, indent.len);
    }
    return indent;
}

bn_str bn_plain_indent_of(const bn_cst *t, bn_ix statement)
{
    return plain_indent(bn_indent_of(t, statement));
}

bn_insertion bn_plan_insert_before(const bn_cst *t, bn_ix statement)
{
    bn_ix whole = bn_whole_statement(t, statement);
    uint32_t start = t->nodes[whole].start;

    return (bn_insertion){
        .ok = bn_suite_of(t, whole) != BN_NONE && begins_its_line(t, whole),
        .ends_line = true,
        .at = bn_line_start(t, start),
        .before = BN_LIT(""),
        .indent = plain_indent(bn_indent_of(t, whole)),
        .newline = bn_newline_near(t, start),
    };
}

bn_insertion bn_plan_insert_after(const bn_cst *t, bn_ix statement)
{
    bn_ix whole = bn_whole_statement(t, statement);
    uint32_t at = lines_end(t, whole);
    bn_str newline = bn_newline_near(t, bn_code_end(t, whole));
    bool complete = at > 0 && t->text.ptr[at - 1] == '\n';

    return (bn_insertion){
        .ok = bn_suite_of(t, whole) != BN_NONE && bn_is_alone_on_lines(t, whole),
        .ends_line = complete,
        .at = at,
        .before = complete ? BN_LIT("") : newline,
        .indent = plain_indent(bn_indent_of(t, whole)),
        .newline = newline,
    };
}
