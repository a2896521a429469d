/*
 * print.c - templates to pieces: parentheses, indentation, comments, quotes, width.
 *
 * A template's own text is written as it stands; captures become slices of the old
 * source, so that fixes inside them still apply. Nothing is lost silently: a
 * comment that no slice keeps, a line that gets too wide, or text that an f-string
 * of the target version cannot hold, loses the fix.
 */
#include "pattern/print_p.h"

#include "edit/layout.h"

#include <string.h>

bool bn_print_lose(bn_printer *p, bn_ix at, const char *fact, bn_str why)
{
    if (!p->failed)
        bn_note(p->m, (bn_answer){ .tri = BN_NO, .fact = fact, .at = at, .why = why }, true);
    p->failed = true;
    return false;
}

static void flush(bn_printer *p)
{
    bn_piece piece = { .text = bn_buf_str(&p->literal) };

    if (piece.text.len)
        bn_vec_push(p->arena, &p->pieces, piece);
    p->literal = (bn_buf){ .arena = p->arena };
}

static void add_slice(bn_printer *p, uint32_t start, uint32_t end, bn_str old_indent,
                      bn_str new_indent)
{
    bn_piece piece = { .slice = true,
                       .start = start,
                       .end = end,
                       .old_indent = old_indent,
                       .new_indent = new_indent };

    if (start >= end)
        return;
    flush(p);
    bn_vec_push(p->arena, &p->pieces, piece);
}

static void trim_blanks(bn_printer *p)
{
    while (p->literal.len && p->literal.ptr[p->literal.len - 1] == ' ')
        p->literal.len--;
}

static void add_indent(bn_printer *p, uint32_t blanks)
{
    bn_buf_add(&p->literal, p->place->indent);
    for (; p->unit && blanks >= p->unit; blanks -= p->unit)
        bn_buf_add(&p->literal, p->place->unit);
    for (; blanks; blanks--)
        bn_buf_addc(&p->literal, ' ');
}

/* The indentation that a line of the template beginning with `blanks` gets. */
static bn_str indent_for(bn_printer *p, uint32_t blanks)
{
    bn_buf out = { .arena = p->arena };

    bn_buf_add(&out, p->place->indent);
    for (; p->unit && blanks >= p->unit; blanks -= p->unit)
        bn_buf_add(&out, p->place->unit);
    return bn_buf_str(&out);
}

static uint32_t blanks_at(bn_str text, uint32_t at)
{
    uint32_t n = 0;

    while (at + n < text.len && text.ptr[at + n] == ' ')
        n++;
    return n;
}

/* Begin the new lines of the hanging layout that are due at `at`. */
static void add_breaks(bn_printer *p, uint32_t at)
{
    while (p->next_break < p->breaks.len && p->breaks.items[p->next_break].at <= at) {
        bn_line_break *b = &p->breaks.items[p->next_break++];

        trim_blanks(p);
        if (b->comma)
            bn_buf_addc(&p->literal, ',');
        bn_buf_add(&p->literal, p->place->newline);
        bn_buf_add(&p->literal, p->place->indent);
        if (b->indented)
            bn_buf_add(&p->literal, p->place->unit);
    }
}

/* Own text of the template, [from, to), with its line breaks and indentation adapted. */
static void add_text(bn_printer *p, uint32_t from, uint32_t to)
{
    bn_str text = p->text->text;

    for (uint32_t i = from; i < to; i++) {
        add_breaks(p, i);
        if (text.ptr[i] == '\n') {
            uint32_t blanks = blanks_at(text, i + 1);

            bn_buf_add(&p->literal, p->place->newline);
            add_indent(p, blanks);
            i += blanks;
        } else {
            bn_buf_addc(&p->literal, text.ptr[i]);
        }
    }
    add_breaks(p, to);
}

/* ---- Expressions ---- */

bn_str bn_print_source(const bn_printer *p, uint32_t start, uint32_t end)
{
    return bn_str_sub(p->t->text, start, end);
}

/* A blank where `left` and the text at [start, end) would become one token. */
static void add_gap(bn_printer *p, bn_str right)
{
    bn_str left = bn_buf_str(&p->literal);

    if (left.len && bn_would_fuse(left, right))
        bn_buf_addc(&p->literal, ' ');
    else if (left.len && left.ptr[left.len - 1] == '{' && right.len && right.ptr[0] == '{')
        bn_buf_addc(&p->literal, ' ');
}

static bn_slot hole_slot(const bn_printer *p, const bn_hole *hole)
{
    if (hole->node == p->text->root && !p->text->statement)
        return bn_slot_of(p->t, p->place->node);
    return bn_slot_of(p->text->tree, hole->node);
}

/* Blanks at the beginning of the line of `at`, and whether they are blanks only. */
static uint32_t blanks_before(bn_str text, uint32_t line, bool *plain)
{
    uint32_t n = blanks_at(text, line);

    *plain = *plain && line + n < text.len && text.ptr[line + n] != '\t';
    return n;
}

/* Where the next byte goes: its column, and the indentation of its line. */
static void position(const bn_printer *p, uint32_t *column, uint32_t *indent, bool *plain)
{
    bn_buf out = { .arena = p->arena };
    size_t line;
    bn_str text;

    if (p->place->statement && p->place->span.start == p->place->span.end)
        bn_buf_add(&out, p->place->indent); /* inserted statements get lines of their own */
    else
        bn_buf_add(&out, bn_print_source(p, bn_line_start(p->t, p->place->span.start),
                                         p->place->span.start));
    for (uint32_t i = 0; i < p->pieces.len; i++) {
        const bn_piece *piece = &p->pieces.items[i];

        bn_buf_add(&out, piece->slice ? bn_print_source(p, piece->start, piece->end) : piece->text);
    }
    bn_buf_add(&out, bn_buf_str(&p->literal));
    text = bn_buf_str(&out);
    for (line = text.len; line > 0 && text.ptr[line - 1] != '\n'; line--)
        continue;
    *column = (uint32_t)(text.len - line);
    bn_buf_addc(&out, '.'); /* so that a line of blanks has an end */
    *indent = blanks_before(bn_buf_str(&out), (uint32_t)line, plain);
}

/* The first line ends with an opening bracket: what follows hangs below the line's indentation. */
static bool opens_bracket(bn_str line)
{
    bn_str code = bn_str_trim(line);

    return code.len && strchr("([{", code.ptr[code.len - 1]);
}

/* A line that keeps to the limit would not, `by` columns further right. */
static bool gets_too_wide(bn_str text, uint32_t by, uint32_t limit)
{
    while (text.len) {
        size_t end = bn_str_find(text, BN_LIT("\n"), 0);
        uint32_t wide = bn_widest_line(bn_str_sub(text, 0, end == BN_NPOS ? text.len : end));

        if (wide <= limit && wide + by > limit)
            return true;
        text = bn_str_sub(text, end == BN_NPOS ? text.len : end + 1, text.len);
    }
    return false;
}

/*
 * An expression over several lines that goes to another column takes its lines along: those
 * aligned with something in its first line by the columns that it moves, hanging ones by the
 * indentation of the line it stands in. Tabs, and lines that would get too long: left as they are.
 */
static void add_moved(bn_printer *p, uint32_t start, uint32_t end)
{
    bn_str text = bn_print_source(p, start, end), blanks;
    uint32_t line = bn_line_start(p->t, start), old_column = start - line, column, indent, first;
    uint32_t limit = p->m->run->line_length ? p->m->run->line_length : BN_DEFAULT_WIDTH;
    size_t newline = bn_str_find(text, BN_LIT("\n"), 0);
    bool plain = true;
    int64_t delta;

    if (newline == BN_NPOS || newline + 1 >= text.len) {
        add_slice(p, start, end, BN_LIT(""), BN_LIT(""));
        return;
    }
    first = blanks_before(p->t->text, start + (uint32_t)newline + 1, &plain);
    position(p, &column, &indent, &plain);
    delta = first >= old_column && !opens_bracket(bn_str_sub(text, 0, newline))
                ? (int64_t)column - old_column
                : (int64_t)indent - blanks_before(p->t->text, line, &plain);
    if (!plain || delta == 0 || delta > 200 || delta < -200 ||
        (delta > 0 &&
         gets_too_wide(bn_str_sub(text, newline + 1, text.len), (uint32_t)delta, limit))) {
        add_slice(p, start, end, BN_LIT(""), BN_LIT(""));
        return;
    }
    blanks = bn_str_format_in(p->arena, "%*s", (int)(delta < 0 ? -delta : delta), "");
    add_slice(p, start, end, delta < 0 ? blanks : BN_LIT(""), delta < 0 ? BN_LIT("") : blanks);
}

static void add_value(bn_printer *p, const bn_hole *hole, const bn_capture *c)
{
    const bn_cst *t = p->t;
    const bn_node *inner = &t->nodes[c->node], *outer = &t->nodes[c->outer];
    bn_slot slot = hole_slot(p, hole);
    bool root = hole->node == p->text->root;
    bool bare = bn_has_bare_newline(t, c->node) && !hole->bracketed && !p->bracketed;
    bool own = c->outer != c->node;
    bool needs = bn_needs_parens(t, c->node, slot) || bare;
    bool was_needed = own && (bn_needs_parens(t, c->node, bn_slot_of(t, c->outer)) ||
                              bn_has_bare_newline(t, c->node));
    bn_str text = bn_print_source(p, inner->start, inner->end);

    if (inner->kind == BN_GENERATOR_EXPRESSION && hole->sole_argument && !root) {
        add_moved(p, inner->start + 1, inner->end - 1);
        return;
    }
    if (own &&
        (needs || !was_needed || bn_has_comments(t, (bn_span){ outer->start, inner->start }) ||
         bn_has_comments(t, (bn_span){ inner->end, outer->end }))) {
        add_gap(p, BN_LIT("("));
        add_moved(p, outer->start, outer->end);
        return;
    }
    add_gap(p, needs ? BN_LIT("(") : text);
    if (needs)
        bn_buf_addc(&p->literal, '(');
    add_moved(p, inner->start, inner->end);
    if (needs)
        bn_buf_addc(&p->literal, ')');
}

/* Text given by a build function: simple words and literals stand alone, others get parentheses. */
static void add_given_text(bn_printer *p, const bn_hole *hole, bn_str text)
{
    bool atom =
        hole->kind != BN_HOLE_EXPRESSION || (hole->node == p->text->root && !p->text->statement);
    bn_slot slot = hole_slot(p, hole);
    bool needs = false;

    if (!atom && slot.level > BN_LEVEL_WALRUS && p->m->run->parser) {
        bn_vars vars = { .count = 0 };
        bn_template *parsed =
            bn_template_parse(p->arena, p->m->run->parser, text, &vars, true, NULL);

        needs = parsed && !parsed->statement && bn_needs_parens(parsed->tree, parsed->root, slot);
    }
    add_gap(p, needs ? BN_LIT("(") : text);
    if (needs)
        bn_buf_addc(&p->literal, '(');
    bn_buf_add(&p->literal, text);
    if (needs)
        bn_buf_addc(&p->literal, ')');
}

/* ---- Runs of items ---- */

/* `f($x, $*none)`: drop one comma. Gives where the template's text goes on. */
static uint32_t skip_empty_items(bn_printer *p, const bn_hole *hole)
{
    bn_str text = p->text->text;
    uint32_t next = hole->end;

    trim_blanks(p);
    if (p->literal.len && p->literal.ptr[p->literal.len - 1] == ',') {
        bool tuple =
            p->text->tree->nodes[p->text->tree->nodes[hole->node].parent].kind == BN_TUPLE &&
            bn_named_count(p->text->tree, p->text->tree->nodes[hole->node].parent) == 2;

        if (!tuple)
            p->literal.len--;
        return next;
    }
    while (next < text.len && text.ptr[next] == ' ')
        next++;
    if (next < text.len && text.ptr[next] == ',') {
        next++;
        while (next < text.len && text.ptr[next] == ' ')
            next++;
        return next;
    }
    return hole->end;
}

/* Positional items of the template behind a run with keywords would be a syntax error. */
static bool items_fit(bn_printer *p, const bn_hole *hole, const bn_capture *c)
{
    const bn_cst *tt = p->text->tree;
    bool keywords = false;

    for (bn_ix at = c->outer; at <= c->node; at = p->t->nodes[at].end_ix)
        keywords |= p->t->nodes[at].kind == BN_KEYWORD_ARGUMENT ||
                    p->t->nodes[at].kind == BN_DICTIONARY_SPLAT;
    for (bn_ix at = tt->nodes[hole->node].end_ix;
         keywords && at < tt->nodes[tt->nodes[hole->node].parent].end_ix; at = tt->nodes[at].end_ix)
        if (tt->nodes[at].flags & BN_NAMED && tt->nodes[at].kind != BN_KEYWORD_ARGUMENT &&
            tt->nodes[at].kind != BN_DICTIONARY_SPLAT)
            return bn_print_lose(p, c->outer, "K12 legality",
                                 BN_LIT("keyword arguments would come first"));
    return true;
}

static uint32_t add_items(bn_printer *p, const bn_hole *hole, const bn_capture *c)
{
    const bn_node *first, *last;

    if (c->kind == BN_CAP_TEXT) {
        bn_buf_add(&p->literal, c->text);
        return hole->end;
    }
    if (c->kind != BN_CAP_RUN && c->kind != BN_CAP_NODE) {
        bn_print_lose(p, p->place->node, "K11 text",
                      BN_LIT("a metavariable of the rewrite is not set"));
        return hole->end;
    }
    if (c->kind == BN_CAP_RUN && c->count == 0)
        return skip_empty_items(p, hole);
    if (!items_fit(p, hole, c))
        return hole->end;
    first = &p->t->nodes[c->outer];
    last = &p->t->nodes[c->kind == BN_CAP_RUN ? c->node : c->outer];
    if (first == last && first->kind == BN_GENERATOR_EXPRESSION && hole->sole_argument)
        add_slice(p, first->start + 1, first->end - 1, BN_LIT(""), BN_LIT(""));
    else
        add_slice(p, first->start, last->end, BN_LIT(""), BN_LIT(""));
    return hole->end;
}

/* ---- Statements ---- */

/* The span of captured statements with the comments that are theirs. */
static bn_span statements_span(bn_printer *p, bn_ix first, bn_ix last)
{
    const bn_cst *t = p->t;
    bn_span span = { t->nodes[first].start, bn_code_end(t, last) }, whole = p->place->span;
    bn_ix trailing = bn_trailing_comment(t, last), up = t->nodes[last].parent;
    bn_comments before = bn_comments_in(p->arena, t, (bn_span){ whole.start, span.start });

    for (uint32_t i = before.len; i-- > 0;) {
        const bn_node *comment = &t->nodes[before.items[i]];
        bn_str gap = bn_print_source(p, comment->end, span.start);
        uint32_t line = bn_line_start(t, comment->start);

        if (bn_str_trim(gap).len || bn_str_trim(bn_print_source(p, line, comment->start)).len)
            break;
        span.start = comment->start;
    }
    if (trailing != BN_NONE && t->nodes[trailing].end <= whole.end)
        span.end = t->nodes[trailing].end;
    if (bn_next_statement(t, last) == BN_NONE && up != BN_NONE)
        bn_each_child (t, up, c)
            if (t->nodes[c].flags & BN_EXTRA && t->nodes[c].start >= span.end &&
                t->nodes[c].end <= whole.end)
                span.end = t->nodes[c].end;
    return span;
}

/* Blanks before the hole on its line of the template. */
static uint32_t hole_blanks(bn_str text, uint32_t at)
{
    uint32_t from = at;

    while (from > 0 && text.ptr[from - 1] == ' ')
        from--;
    return at - from;
}

static bool only_in_suite(const bn_cst *t, bn_ix statement)
{
    return bn_named_count(t, t->nodes[statement].parent) == 1;
}

static void add_statements(bn_printer *p, const bn_hole *hole, const bn_capture *c)
{
    bn_ix first = c->outer, last = c->kind == BN_CAP_RUN ? c->node : c->outer;
    bn_str indent = indent_for(p, hole_blanks(p->text->text, hole->start));
    bn_span span;

    if (c->kind == BN_CAP_TEXT) {
        bn_buf_add(&p->literal, c->text);
        return;
    }
    if (c->kind == BN_CAP_NONE) {
        bn_print_lose(p, p->place->node, "K11 text",
                      BN_LIT("a metavariable of the rewrite is not set"));
        return;
    }
    if (c->kind == BN_CAP_RUN && c->count == 0) {
        if (only_in_suite(p->text->tree, hole->node)) {
            bn_buf_addz(&p->literal, "pass");
            return;
        }
        while (p->literal.len && p->literal.ptr[p->literal.len - 1] != '\n')
            p->literal.len--;
        if (p->literal.len)
            p->literal.len--;
        if (p->literal.len && p->literal.ptr[p->literal.len - 1] == '\r')
            p->literal.len--;
        return;
    }
    span = statements_span(p, first, last);
    add_slice(p, span.start, span.end, bn_indent_of(p->t, first), indent);
}

/* ---- Strings and names ---- */

/* A string of the template in the file's preferred quotes, when nothing has to be escaped. */
static void add_string(bn_printer *p, const bn_hole *hole)
{
    bn_str text = bn_str_sub(p->text->text, hole->start, hole->end);
    char quote = p->t->source ? p->t->source->quote : '"';
    size_t open = 0;

    while (open < text.len && text.ptr[open] != '"' && text.ptr[open] != '\'')
        open++;
    if (text.ptr[open] == quote || memchr(text.ptr, quote, text.len) ||
        memchr(text.ptr, '\\', text.len)) {
        bn_buf_add(&p->literal, text);
        return;
    }
    for (size_t i = 0; i < text.len; i++)
        bn_buf_addc(&p->literal, text.ptr[i] == text.ptr[open] ? quote : text.ptr[i]);
}

/* A dotted name that the match has already names it the same way. */
static void add_dotted(bn_printer *p, const bn_hole *hole)
{
    bn_match *m = p->m;
    bn_str dotted = bn_text(p->text->tree, hole->node);

    for (uint32_t i = 0; i < m->name_count; i++) {
        if (bn_str_eq(m->set->names.items[m->names[i].name].text, dotted)) {
            bn_buf_add(&p->literal, bn_text(p->t, m->names[i].at));
            return;
        }
    }
    bn_buf_add(&p->literal, bn_import_expression(m, p->fix, dotted));
}

static uint32_t add_hole(bn_printer *p, const bn_hole *hole)
{
    const bn_capture *c = hole->index < BN_MAX_VARS ? &p->m->captures[hole->index] : NULL;

    switch ((bn_hole_kind)hole->kind) {
    case BN_HOLE_STRING:
        add_string(p, hole);
        return hole->end;
    case BN_HOLE_DOTTED:
        add_dotted(p, hole);
        return hole->end;
    case BN_HOLE_ITEMS:
        return add_items(p, hole, c);
    case BN_HOLE_STATEMENTS:
        add_statements(p, hole, c);
        return hole->end;
    default:
        break;
    }
    if (c->kind == BN_CAP_NONE || c->kind == BN_CAP_RUN)
        bn_print_lose(p, p->place->node, "K11 text",
                      BN_LIT("a metavariable of the rewrite is not set"));
    else if (c->kind == BN_CAP_TEXT)
        add_given_text(p, hole, c->text);
    else if (bn_is_statement(p->t, c->node))
        add_statements(p, hole, c);
    else
        add_value(p, hole, c);
    return hole->end;
}

/* ---- The whole ---- */

static uint32_t template_unit(bn_str text)
{
    uint32_t unit = 0;

    for (uint32_t i = 0; i < text.len; i++) {
        uint32_t blanks = text.ptr[i] == '\n' ? blanks_at(text, i + 1) : 0;

        if (blanks && (unit == 0 || blanks < unit))
            unit = blanks;
    }
    return unit ? unit : 4;
}

/* The expression replaces one in brackets of a call that it had as its own. */
static bool wraps_call(const bn_printer *p)
{
    return !p->place->statement && bn_slot_of(p->t, p->place->node).call_parens &&
           p->text->tree->nodes[p->text->root].kind != BN_GENERATOR_EXPRESSION;
}

static bool wraps_root(const bn_printer *p)
{
    bn_reserved var;

    if (p->place->statement || p->text->statement)
        return false;
    if (p->text->tree->nodes[p->text->root].kind == BN_IDENTIFIER &&
        bn_pattern_reserved(bn_text(p->text->tree, p->text->root), &var))
        return false;
    return bn_needs_parens(p->text->tree, p->text->root, bn_slot_of(p->t, p->place->node));
}

/* The text of the pieces, nested fixes and changes of indentation not counted. */
bn_str bn_print_text(const bn_printer *p)
{
    bn_buf out = { .arena = p->arena };

    for (uint32_t i = 0; i < p->pieces.len; i++) {
        const bn_piece *piece = &p->pieces.items[i];

        bn_buf_add(&out, piece->slice ? bn_print_source(p, piece->start, piece->end) : piece->text);
    }
    return bn_buf_str(&out);
}

void bn_print_once(bn_printer *p)
{
    bool wrap = wraps_call(p) || wraps_root(p);
    uint32_t at = 0, end = (uint32_t)p->text->text.len;
    bn_str before = bn_print_source(p, p->place->span.start ? p->place->span.start - 1 : 0,
                                    p->place->span.start);
    bn_str result;

    while (end > 0 && (p->text->text.ptr[end - 1] == '\n' || p->text->text.ptr[end - 1] == ' '))
        end--;
    p->pieces.len = 0;
    p->next_break = 0;
    p->literal = (bn_buf){ .arena = p->arena };
    if (wrap)
        bn_buf_addc(&p->literal, '(');
    for (uint32_t i = 0; i < p->text->hole_count && !p->failed; i++) {
        const bn_hole *hole = &p->text->holes[i];

        add_text(p, at, hole->start);
        at = add_hole(p, hole);
    }
    add_text(p, at, end);
    if (wrap)
        bn_buf_addc(&p->literal, ')');
    flush(p);
    result = bn_print_text(p);
    if (p->place->span.start == p->place->span.end || result.len == 0)
        return;
    if (before.len &&
        (bn_would_fuse(before, result) || (before.ptr[0] == '{' && result.ptr[0] == '{'))) {
        bn_piece gap = { .text = BN_LIT(" ") };

        bn_vec_push(p->arena, &p->pieces, gap);
        memmove(p->pieces.items + 1, p->pieces.items, (p->pieces.len - 1) * sizeof gap);
        p->pieces.items[0] = gap;
    }
    if (p->place->span.end < p->t->text.len) {
        bn_str after = bn_print_source(p, p->place->span.end, p->place->span.end + 1);
        bn_piece gap = { .text = BN_LIT(" ") };

        if (bn_would_fuse(result, after) ||
            (after.ptr[0] == '}' && result.ptr[result.len - 1] == '}'))
            bn_vec_push(p->arena, &p->pieces, gap);
    }
}

/* How often the template's own text has a comment that reads like this one. */
static uint32_t written_count(const bn_printer *p, bn_str comment)
{
    const bn_cst *tt = p->text->tree;
    uint32_t count = 0;

    for (bn_ix i = 0; i < tt->count; i++)
        count += tt->nodes[i].kind == BN_COMMENT && bn_str_eq(bn_text(tt, i), comment);
    return count;
}

/* The comment is one of those that the template writes again. */
static bool is_written_again(const bn_printer *p, const bn_comments *comments, uint32_t nth)
{
    bn_str text = bn_text(p->t, comments->items[nth]);
    uint32_t before = 0;

    for (uint32_t i = 0; i < nth; i++)
        before += bn_str_eq(bn_text(p->t, comments->items[i]), text);
    return before < written_count(p, text);
}

static bool keeps_comments(bn_printer *p)
{
    bn_comments comments = bn_comments_in(p->arena, p->t, p->place->span);

    for (uint32_t i = 0; i < comments.len; i++) {
        const bn_node *c = &p->t->nodes[comments.items[i]];
        bool kept = is_written_again(p, &comments, i);

        for (uint32_t k = 0; k < p->pieces.len; k++)
            kept |= p->pieces.items[k].slice && p->pieces.items[k].start <= c->start &&
                    p->pieces.items[k].end >= c->end;
        if (!kept)
            return bn_print_lose(p, comments.items[i], "L1 comments kept",
                                 bn_format(p->m, "the comment at line %u would be lost",
                                           bn_source_line(p->t->source, c->start)));
    }
    return true;
}

static uint32_t count_lines(bn_str s)
{
    uint32_t n = 0;

    for (size_t i = 0; i < s.len; i++)
        n += s.ptr[i] == '\n';
    return n;
}

/* A rule that shortens must not make more lines than there are. */
static bool is_compact(bn_printer *p)
{
    const bn_span old = p->place->span;
    uint32_t lines = 0;

    if (!p->m->compiled->rule->compact || old.start == old.end)
        return true;
    for (uint32_t i = 0; i < p->pieces.len; i++) {
        const bn_piece *piece = &p->pieces.items[i];
        lines += count_lines(piece->text.ptr ? piece->text
                                             : bn_str_sub(p->t->text, piece->start, piece->end));
    }
    return lines <= count_lines(bn_str_sub(p->t->text, old.start, old.end)) ||
           bn_print_lose(p, p->place->node, "L3 fits", BN_LIT("it would take more lines"));
}

bool bn_print_template(bn_match *m, bn_fix *fix, const bn_template *text, const bn_place *place)
{
    bn_printer p = {
        .m = m, .fix = fix, .text = text, .place = place, .t = m->run->tree, .arena = m->run->arena
    };
    bn_edit edit = { .file = m->run->file, .start = place->span.start, .end = place->span.end };

    if (m->lost)
        return false;
    p.unit = template_unit(text->text);
    p.bracketed = !place->statement && bn_is_bracketed(p.t, place->node);
    bn_print_once(&p);
    if (p.failed || !keeps_comments(&p) || !bn_fits_fields(&p) || !bn_fits_lines(&p) ||
        !is_compact(&p))
        return false;
    edit.pieces = p.pieces.items;
    edit.piece_count = p.pieces.len;
    bn_vec_push(m->run->arena, &fix->edits, edit);
    return true;
}
