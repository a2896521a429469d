/*
 * fit.c - does the printed text fit its place: f-string fields and the length of lines.
 *
 * Text that an f-string of the target version cannot hold loses the fix; a line that gets too long
 * is laid out with one part a line, and refused when even that does not fit.
 */
#include "pattern/print_p.h"

#include "edit/layout.h"

#include <string.h>

/* The innermost replacement field around a node, at most as far out as its statement. */
static bn_ix field_around(const bn_cst *t, bn_ix at)
{
    for (; at != BN_NONE && !bn_is_statement(t, at); at = t->nodes[at].parent)
        if (t->nodes[at].kind == BN_INTERPOLATION)
            return at;
    return BN_NONE;
}

/* The text that opens the f-string of a field: prefix and quotes. */
static bn_str opening(const bn_cst *t, bn_ix field)
{
    bn_ix string = bn_enclosing(t, field, BN_STRING);

    return string == BN_NONE ? BN_LIT("\"") : bn_text(t, string + 1);
}

static bool is_printed(const bn_cst *t, bn_ix field)
{
    bn_each_child (t, field, c)
        if (bn_text_is(t, c, "="))
            return true;
    return false;
}

/* Text that a field of an f-string before 3.12 cannot hold. */
static bool breaks_field(bn_str text, bn_str open)
{
    return text.len && (memchr(text.ptr, '\\', text.len) || memchr(text.ptr, '#', text.len) ||
                        memchr(text.ptr, '\n', text.len) ||
                        (open.len && memchr(text.ptr, open.ptr[open.len - 1], text.len)));
}

/*
 * A colon or exclamation mark outside brackets, as of a bare lambda, would end the expression of
 * a field. Those in literals count too: better one rewrite less.
 */
static bool ends_field(bn_str text)
{
    int depth = 0;

    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];

        if (c == '(' || c == '[' || c == '{')
            depth++;
        else if (c == ')' || c == ']' || c == '}')
            depth--;
        else if (depth == 0 &&
                 (c == ':' || (c == '!' && (i + 1 == text.len || text.ptr[i + 1] != '='))))
            return true;
    }
    return false;
}

/* L4: what the f-strings around the place may hold, for the oldest target. */
static bool fits_field(bn_printer *p)
{
    bn_str result = bn_print_text(p);

    if (p->place->statement)
        return true;
    if (field_around(p->t, p->place->node) != BN_NONE && ends_field(result))
        return bn_print_lose(p, p->place->node, "L4 f-string",
                             BN_LIT("a bare `:` would end the expression of the f-string"));
    for (bn_ix field = field_around(p->t, p->place->node); field != BN_NONE;
         field = field_around(p->t, p->t->nodes[field].parent)) {
        if (is_printed(p->t, field))
            return bn_print_lose(p, field, "L4 f-string", BN_LIT("the text of `{x=}` is printed"));
        if (p->m->run->target < BN_PY(3, 12) && breaks_field(result, opening(p->t, field)))
            return bn_print_lose(p, field, "L4 f-string",
                                 BN_LIT("an f-string before Python 3.12 cannot hold the new text"));
    }
    return true;
}

/* Captures put into an f-string of the template. */
static bool fits_template_fields(bn_printer *p)
{
    const bn_cst *tt = p->text->tree;

    if (p->m->run->target >= BN_PY(3, 12))
        return true;
    for (uint32_t i = 0; i < p->text->hole_count; i++) {
        const bn_hole *hole = &p->text->holes[i];
        bn_ix field = field_around(tt, hole->node);
        bn_span span;

        if (field == BN_NONE || hole->kind != BN_HOLE_EXPRESSION)
            continue;
        span = bn_capture_span(p->m, &p->m->captures[hole->index]);
        if (breaks_field(bn_print_source(p, span.start, span.end), opening(tt, field)))
            return bn_print_lose(p, p->m->captures[hole->index].node, "L4 f-string",
                                 BN_LIT("an f-string before Python 3.12 cannot hold this"));
    }
    return true;
}

static uint32_t width_with(const bn_printer *p, bn_str middle)
{
    uint32_t from = bn_line_start(p->t, p->place->span.start);
    uint32_t to = bn_line_end(p->t, p->place->span.end);
    bn_buf out = { .arena = p->arena };

    if (p->place->statement && p->place->span.start == p->place->span.end) {
        /* inserted statements get lines of their own */
        bn_buf_add(&out, p->place->indent);
        bn_buf_add(&out, middle);
        return bn_widest_line(bn_buf_str(&out));
    }
    bn_buf_add(&out, bn_print_source(p, from, p->place->span.start));
    bn_buf_add(&out, middle);
    bn_buf_add(&out, bn_print_source(p, p->place->span.end, to));
    return bn_widest_line(bn_buf_str(&out));
}

/* Trailing comments and lines that were as wide before don't count against the rewrite. */
static bool is_too_wide(const bn_printer *p)
{
    uint32_t limit = p->m->run->line_length ? p->m->run->line_length : BN_DEFAULT_WIDTH;
    uint32_t now = width_with(p, bn_print_text(p));

    return now > limit &&
           now > width_with(p, bn_print_source(p, p->place->span.start, p->place->span.end));
}

static void push_break(bn_printer *p, uint32_t at, bool indented)
{
    bn_line_break b = { .at = at, .indented = indented };

    bn_vec_push(p->arena, &p->breaks, b);
}

/* The bracket that ends a list of parts, each on its line: PEP 8 asks for a comma after the last.
 * Not after unpacking, which old Pythons refuse, and a comprehension has no parts. */
static void push_last_break(bn_printer *p, bn_ix list, uint32_t count, bn_ix last)
{
    const bn_cst *tt = p->text->tree;
    uint16_t kind = tt->nodes[list].kind, end = tt->nodes[last].kind;
    bool parts =
        kind == BN_ARGUMENT_LIST || kind == BN_LIST || kind == BN_SET || kind == BN_DICTIONARY;
    bool star = end == BN_LIST_SPLAT || end == BN_DICTIONARY_SPLAT;
    bn_line_break b = { .at = tt->nodes[list].end - 1, .comma = parts && count > 1 && !star };

    bn_vec_push(p->arena, &p->breaks, b);
}

static bool hangs(uint16_t kind)
{
    return kind == BN_LIST_COMPREHENSION || kind == BN_SET_COMPREHENSION ||
           kind == BN_DICTIONARY_COMPREHENSION || kind == BN_GENERATOR_EXPRESSION ||
           kind == BN_ARGUMENT_LIST || kind == BN_LIST || kind == BN_SET || kind == BN_DICTIONARY;
}

/* `a if c else b` over three lines. */
static void break_conditional(bn_printer *p, bn_ix at)
{
    const bn_cst *tt = p->text->tree;

    bn_each_child (tt, at, c)
        if (tt->nodes[c].kind == BN_KW_IF || tt->nodes[c].kind == BN_KW_ELSE)
            push_break(p, tt->nodes[c].start, true);
}

/*
 * Lines of the hanging layout: inside the template's outermost brackets, one part a line; with
 * `deep` a conditional expression among the parts has three.
 */
static bool plan_hanging(bn_printer *p, bool deep)
{
    const bn_cst *tt = p->text->tree;

    for (bn_ix i = 0; i < tt->count; i++) {
        uint16_t kind = tt->nodes[i].kind;
        uint32_t count = 0;
        bn_ix last = BN_NONE;

        if (!hangs(kind))
            continue;
        if (bn_str_find(bn_text(tt, i), BN_LIT("\n"), 0) != BN_NPOS)
            return false; /* the template has lines of its own there */
        bn_each_named_child (tt, i, c) {
            push_break(p, tt->nodes[c].start, true);
            if (deep && tt->nodes[c].kind == BN_CONDITIONAL_EXPRESSION)
                break_conditional(p, c);
            count++;
            last = c;
        }
        if (count == 0)
            continue;
        push_last_break(p, i, count, last);
        return true;
    }
    return false;
}

static bool hang(bn_printer *p)
{
    bool field = !p->place->statement && field_around(p->t, p->place->node) != BN_NONE;

    for (int deep = 0; deep < 2 && !field; deep++) {
        p->breaks.len = 0;
        if (!plan_hanging(p, deep))
            break;
        bn_print_once(p);
        if (!p->failed && !is_too_wide(p))
            return true;
    }
    return bn_print_lose(
        p, p->place->node, "L3 fits",
        bn_format(p->m, "a line would be %u columns wide", width_with(p, bn_print_text(p))));
}

/* A comprehension with a part over several lines: its clauses would hide behind that part. */
static bool is_ragged(const bn_printer *p)
{
    const bn_cst *tt = p->text->tree;
    bool comprehension = false;

    for (bn_ix i = 0; i < tt->count; i++)
        comprehension |= tt->nodes[i].kind == BN_LIST_COMPREHENSION ||
                         tt->nodes[i].kind == BN_SET_COMPREHENSION ||
                         tt->nodes[i].kind == BN_DICTIONARY_COMPREHENSION ||
                         tt->nodes[i].kind == BN_GENERATOR_EXPRESSION;
    for (uint32_t i = 0; comprehension && i < p->text->hole_count; i++) {
        const bn_hole *hole = &p->text->holes[i];
        bn_span span = bn_capture_span(p->m, &p->m->captures[hole->index]);

        if (bn_str_find(bn_print_source(p, span.start, span.end), BN_LIT("\n"), 0) != BN_NPOS)
            return true;
    }
    return false;
}

/* A conditional expression of the template has a part over several lines. */
static bool is_conditional_ragged(const bn_printer *p)
{
    const bn_cst *tt = p->text->tree;

    for (uint32_t i = 0; i < p->text->hole_count; i++) {
        const bn_hole *hole = &p->text->holes[i];
        bn_span span = bn_capture_span(p->m, &p->m->captures[hole->index]);

        if (tt->nodes[tt->nodes[hole->node].parent].kind == BN_CONDITIONAL_EXPRESSION &&
            bn_str_find(bn_print_source(p, span.start, span.end), BN_LIT("\n"), 0) != BN_NPOS)
            return true;
    }
    return false;
}

/* One part a line where that reads better and fits; else as it was. */
static void spread(bn_printer *p)
{
    if (!p->place->statement && field_around(p->t, p->place->node) != BN_NONE)
        return;
    if (plan_hanging(p, is_conditional_ragged(p)))
        bn_print_once(p);
    if (is_too_wide(p)) {
        p->breaks.len = 0;
        bn_print_once(p);
    }
}

bool bn_fits_fields(bn_printer *p)
{
    return fits_field(p) && fits_template_fields(p);
}

bool bn_fits_lines(bn_printer *p)
{
    if (is_ragged(p))
        spread(p);
    return !is_too_wide(p) || hang(p);
}
