/*
 * fix.c - what build functions do to a fix, and the rewrite of match/rewrite rules.
 *
 * Every function adds edits to the fix; when one cannot be made the fix is lost and
 * the others do nothing. Templates given at run time are parsed by the run's parser.
 */
#include "pattern/pattern_p.h"

#include "edit/imports.h"
#include "edit/layout.h"

#include <string.h>

static void lose(bn_match *m, bn_ix at, const char *fact, const char *why)
{
    bn_note(m, (bn_answer){ .tri = BN_NO, .fact = fact, .at = at, .why = bn_str_from(why) }, true);
}

static bn_place place_of(const bn_match *m, bn_ix node, bn_span span, bool statement)
{
    const bn_cst *t = m->run->tree;
    bn_ix home = bn_statement_of(t, node);
    bn_place place = { .node = node, .span = span, .statement = statement };

    place.indent = home == BN_NONE ? BN_LIT("") : bn_indent_of(t, home);
    place.unit = home == BN_NONE ? bn_indent_unit(t) : bn_indent_unit_near(t, home);
    place.newline = bn_newline_near(t, span.start);
    return place;
}

static bool is_one_line(const bn_template *text)
{
    bn_str trimmed = bn_str_trim(text->text);

    return bn_named_count(text->tree, 0) == 1 && bn_str_find(trimmed, BN_LIT("\n"), 0) == BN_NPOS &&
           bn_is_statement(text->tree, bn_named_child(text->tree, 0, 0));
}

/* Statements for statements: unless both are one simple line, the lines must be theirs alone. */
static bool may_replace(bn_match *m, bn_ix first, bn_ix last, const bn_template *text)
{
    const bn_cst *t = m->run->tree;
    bool runs = false;

    for (uint32_t i = 0; i < text->hole_count; i++)
        runs |= text->holes[i].kind == BN_HOLE_STATEMENTS;
    if (is_one_line(text) && !runs)
        return true;
    return bn_note(m, bn_ask_alone_on_lines(m->run->arena, t, first), true) &&
           bn_note(m, bn_ask_alone_on_lines(m->run->arena, t, last), true);
}

static bn_template *parse(bn_match *m, const char *pattern)
{
    bn_err err = { 0 };
    bn_template *text = NULL;

    if (m->lost)
        return NULL;
    if (m->run->parser)
        text = bn_template_parse(m->run->arena, m->run->parser, bn_str_from(pattern), &m->vars,
                                 true, &err);
    if (!text)
        bn_note(m,
                (bn_answer){ .tri = BN_NO,
                             .fact = "K11 text",
                             .at = m->root,
                             .why = bn_format(m, "template: %s", err.text) },
                true);
    return text;
}

static void replace_span(bn_match *m, bn_fix *fix, bn_ix first, bn_ix last, const bn_template *text)
{
    const bn_cst *t = m->run->tree;
    bool statement = bn_is_statement(t, first);
    bn_span span = { t->nodes[first].start, statement ? bn_code_end(t, last) : t->nodes[last].end };
    bn_place place;

    if (t->nodes[first].flags & BN_TAINTED) {
        lose(m, first, "tainted", "the parser is known to misread this code");
        return;
    }
    if (statement && !may_replace(m, first, last, text))
        return;
    place = place_of(m, first, span, statement);
    bn_print_template(m, fix, text, &place);
}

void bn_fix_rewrite(bn_match *m, bn_fix *fix, const bn_template *text)
{
    replace_span(m, fix, m->root, m->last, text);
}

void bn_fix_replace(bn_fix *fix, bn_ix node, const char *pattern)
{
    bn_fix_replace_run(fix, node, node, pattern);
}

void bn_fix_replace_run(bn_fix *fix, bn_ix first, bn_ix last, const char *pattern)
{
    bn_template *text = parse(fix->match, pattern);

    if (text)
        replace_span(fix->match, fix, first, last, text);
}

/* Where the comments begin that stand right above a line of a suite: they belong to its statement.
 */
static uint32_t above_comments(const bn_match *m, bn_ix statement, uint32_t line)
{
    const bn_cst *t = m->run->tree;
    bn_ix suite = bn_suite_of(t, statement);
    uint32_t indent = t->nodes[statement].start - bn_line_start(t, t->nodes[statement].start);

    while (suite != BN_NONE && t->nodes[suite].kind == BN_BLOCK && line > 0) {
        uint32_t above = bn_line_start(t, line - 1);
        bn_comments c = bn_comments_in(m->run->arena, t, (bn_span){ above, line });

        if (c.len != 1 || t->nodes[c.items[0]].start - above != indent ||
            bn_str_trim(bn_str_sub(t->text, above, above + indent)).len)
            break;
        line = above;
    }
    return line;
}

static void insert(bn_fix *fix, bn_ix statement, const char *pattern, bool above)
{
    bn_match *m = fix->match;
    const bn_cst *t = m->run->tree;
    bn_template *text = parse(m, pattern);
    bn_insertion where;
    bn_place place;
    bn_edit *edit;
    bn_vec(bn_piece) pieces = { 0 };

    if (!text)
        return;
    where = above ? bn_plan_insert_before(t, statement) : bn_plan_insert_after(t, statement);
    if (!where.ok) {
        lose(m, statement, "L2 alone on lines", "there is no line of its own to insert at");
        return;
    }
    if (above)
        where.at = above_comments(m, statement, where.at);
    place = place_of(m, statement, (bn_span){ where.at, where.at }, true);
    place.indent = where.indent;
    place.newline = where.newline;
    if (!bn_print_template(m, fix, text, &place))
        return;
    edit = &fix->edits.items[fix->edits.len - 1];
    bn_vec_push(m->run->arena, &pieces, (bn_piece){ .text = where.before });
    bn_vec_push(m->run->arena, &pieces, (bn_piece){ .text = where.indent });
    for (uint32_t i = 0; i < edit->piece_count; i++)
        bn_vec_push(m->run->arena, &pieces, edit->pieces[i]);
    if (where.ends_line)
        bn_vec_push(m->run->arena, &pieces, (bn_piece){ .text = where.newline });
    edit->pieces = pieces.items;
    edit->piece_count = pieces.len;
}

void bn_fix_insert_before(bn_fix *fix, bn_ix statement, const char *pattern)
{
    insert(fix, statement, pattern, true);
}

void bn_fix_insert_after(bn_fix *fix, bn_ix statement, const char *pattern)
{
    insert(fix, statement, pattern, false);
}

/* Where the suite's last words stand: its last statement, or comments below it. */
static bn_ix last_line(const bn_cst *t, bn_ix suite, bn_ix last)
{
    bn_ix found = last;

    for (bn_ix c = t->nodes[last].end_ix; c < t->nodes[suite].end_ix; c = t->nodes[c].end_ix) {
        bn_str between = bn_str_sub(t->text, bn_code_end(t, last), t->nodes[c].start);

        if (t->nodes[c].kind == BN_COMMENT && bn_str_find(between, BN_LIT("\n"), 0) != BN_NPOS)
            found = c;
    }
    return found;
}

void bn_fix_append(bn_fix *fix, bn_ix suite, const char *pattern)
{
    const bn_cst *t = fix->match->run->tree;

    bn_fix_insert_after(fix, last_line(t, suite, bn_last_statement(t, suite)), pattern);
}

void bn_fix_delete(bn_fix *fix, bn_ix statement)
{
    bn_match *m = fix->match;
    const bn_cst *t = m->run->tree;
    bn_deletion plan;

    if (m->lost)
        return;
    plan = bn_plan_deletion(m->run->arena, t, statement, statement);
    if (bn_has_comments(t, plan.span)) {
        lose(m, statement, "L1 comments kept", "a comment would be lost");
        return;
    }
    bn_fix_bytes(fix, plan.span.start, plan.span.end, plan.text);
}

/* The smallest node that holds the bytes. */
static bn_ix node_around(const bn_cst *t, uint32_t start, uint32_t end)
{
    bn_ix at = 0;

    for (bn_ix c = 1; c < t->nodes[at].end_ix;) {
        if (t->nodes[c].start <= start && end <= t->nodes[c].end) {
            at = c++;
            continue;
        }
        c = t->nodes[c].end_ix;
    }
    return at;
}

void bn_fix_bytes(bn_fix *fix, uint32_t start, uint32_t end, bn_str text)
{
    bn_match *m = fix->match;
    bn_edit edit = { .file = m->run->file, .start = start, .end = end };
    bn_piece *piece;

    if (m->lost)
        return;
    if (bn_in_printed_field(m->run->tree, node_around(m->run->tree, start, end))) {
        lose(m, m->root, "L4 f-string", "the text of `{x=}` is printed");
        return;
    }
    if (text.len) {
        piece = BN_NEW_IN(m->run->arena, bn_piece);
        piece->text = text;
        edit.pieces = piece;
        edit.piece_count = 1;
    }
    bn_vec_push(m->run->arena, &fix->edits, edit);
}

/* ---- Lines ---- */

bn_span bn_suite_rest(const bn_match *m, bn_ix first)
{
    const bn_cst *t = m->run->tree;

    return (bn_span){ bn_comments_above(t, first).start,
                      bn_node_lines(t, t->nodes[first].parent).end };
}

bn_span bn_lines_of(const bn_match *m, bn_ix node)
{
    return bn_node_lines(m->run->tree, node);
}

void bn_fix_delete_lines(bn_fix *fix, bn_span lines)
{
    uint32_t blanks;

    lines.start = bn_blank_lines_above(fix->match->run->tree, lines.start, &blanks);
    bn_fix_bytes(fix, lines.start, lines.end, BN_LIT(""));
}

/* A file's last line may have no newline of its own. */
static bool ends_line(bn_str text, uint32_t at)
{
    return at > 0 && text.ptr[at - 1] == '\n';
}

void bn_fix_move_lines(bn_fix *fix, bn_span lines, uint32_t to, const char *head, bn_ix like)
{
    bn_match *m = fix->match;
    bn_arena *arena = m->run->arena;
    const bn_cst *t = m->run->tree;
    bn_str text = t->text, newline = bn_newline_near(t, lines.start);
    bn_str indent = bn_plain_indent_of(t, like);
    bn_piece moved = { .slice = true, .statements = true, .start = lines.start, .end = lines.end };
    bn_edit edit = { .file = m->run->file, .start = to, .end = to };
    bn_vec(bn_piece) pieces = { 0 };
    uint32_t code = lines.start;

    if (m->lost)
        return;
    while (moved.end > moved.start && strchr("\r\n", text.ptr[moved.end - 1]))
        moved.end--;
    while (code < moved.end && strchr(" \t\f", text.ptr[code]))
        code++;
    moved.old_indent = moved.new_indent = bn_str_sub(text, lines.start, code);
    if (!ends_line(text, to))
        bn_vec_push(arena, &pieces, (bn_piece){ .text = newline });
    if (head[0])
        bn_vec_push(arena, &pieces,
                    (bn_piece){ .text = bn_format(m, "%.*s%s%.*s", BN_FMT(indent), head,
                                                  BN_FMT(newline)) });
    else
        moved.new_indent = indent;
    bn_vec_push(arena, &pieces, moved);
    if (ends_line(text, to))
        bn_vec_push(arena, &pieces, (bn_piece){ .text = newline });
    edit.pieces = pieces.items;
    edit.piece_count = pieces.len;
    bn_fix_delete_lines(fix, lines);
    bn_vec_push(arena, &fix->edits, edit);
}

/* The body's lines, indented one step in the file's own way. */
static void add_body(bn_buf *out, bn_str body, bn_str unit, bn_str newline)
{
    for (size_t from = 0; from < body.len;) {
        size_t end = bn_str_find(body, BN_LIT("\n"), from), at = from;

        end = end == BN_NPOS ? body.len : end;
        bn_buf_add(out, newline);
        bn_buf_add(out, unit);
        for (; bn_str_starts(bn_str_sub(body, at, end), BN_LIT("    ")); at += 4)
            bn_buf_add(out, unit);
        bn_buf_add(out, bn_str_sub(body, at, end));
        from = end + 1;
    }
}

/* The line breaks from `at` to the next text. */
static int line_breaks_at(const bn_cst *t, uint32_t at)
{
    int count = 0;

    for (; at < t->text.len && strchr(" \t\r\n\f", t->text.ptr[at]); at++)
        count += t->text.ptr[at] == '\n';
    return count;
}

void bn_fix_add_function(bn_fix *fix, bn_str head, bn_str body)
{
    bn_match *m = fix->match;
    const bn_cst *t = m->run->tree;
    bn_ix code = bn_first_code(t), before = code == BN_NONE ? BN_NONE : bn_prev_statement(t, code);
    bn_buf out = { .arena = m->run->arena };
    bn_str newline, unit = bn_indent_unit(t);
    uint32_t at;

    if (m->lost)
        return;
    if (code == BN_NONE) {
        lose(m, m->root, "L2 alone on lines", "the module has no code");
        return;
    }
    newline = bn_newline_near(t, t->nodes[code].start);
    at = before == BN_NONE ? t->nodes[code].start : bn_line_end(t, bn_code_end(t, before));
    if (before != BN_NONE && at > t->nodes[code].start) {
        lose(m, code, "L2 alone on lines", "imports and code share a line");
        return;
    }
    for (int i = 0; before != BN_NONE && i < 3; i++)
        bn_buf_add(&out, newline);
    bn_buf_add(&out, head);
    add_body(&out, body, unit, newline);
    for (int i = before == BN_NONE ? 0 : line_breaks_at(t, at); i < 3; i++)
        bn_buf_add(&out, newline);
    bn_fix_bytes(fix, at, at, bn_buf_str(&out));
}

void bn_fix_drop_argument(bn_fix *fix, bn_ix argument)
{
    const bn_cst *t = fix->match->run->tree;
    bn_ix before = bn_prev_named(t, argument), after = bn_next_named(t, argument);

    if (before != BN_NONE)
        bn_fix_bytes(fix, t->nodes[before].end, t->nodes[argument].end, BN_LIT(""));
    else if (after != BN_NONE)
        bn_fix_bytes(fix, t->nodes[argument].start, t->nodes[after].start, BN_LIT(""));
}

/* ---- Imports ---- */

/* Dotted modules of the standard library that are more than a first name. */
static const char *const packages[] = {
    "collections.abc",       "concurrent.futures",   "email.mime",     "email.utils",
    "html.parser",           "http.client",          "http.server",    "importlib.abc",
    "importlib.metadata",    "importlib.resources",  "importlib.util", "json.decoder",
    "logging.handlers",      "multiprocessing.pool", "os.path",        "unittest.mock",
    "urllib.error",          "urllib.parse",         "urllib.request", "xml.dom.minidom",
    "xml.etree.ElementTree",
};

/* Length of the module part of "os.path.join" and the end of the member behind it. */
static void split_dotted(bn_str dotted, size_t *module, size_t *member)
{
    size_t dot = bn_str_find(dotted, BN_LIT("."), 0);

    *module = dot == BN_NPOS ? dotted.len : dot;
    for (size_t i = 0; i < sizeof packages / sizeof *packages; i++) {
        bn_str package = bn_str_from(packages[i]);

        if (bn_str_starts(dotted, package) &&
            (dotted.len == package.len || dotted.ptr[package.len] == '.') && package.len > *module)
            *module = package.len;
    }
    *member = *module;
    if (*module < dotted.len) {
        dot = bn_str_find(dotted, BN_LIT("."), *module + 1);
        *member = dot == BN_NPOS ? dotted.len : dot;
    }
}

bn_str bn_fix_import(bn_fix *fix, const char *module, const char *name)
{
    bn_match *m = fix->match;
    bn_import_plan plan;

    if (m->lost)
        return BN_LIT("");
    if (!m->run->sema) {
        lose(m, m->root, "I1 importable", "no semantic model");
        return BN_LIT("");
    }
    if (name) {
        bn_answer there = bn_fact_in_library(m->run->sema, bn_format(m, "%s.%s", module, name));
        if (there.tri == BN_NO && !bn_note(m, there, true))
            return BN_LIT("");
    }
    plan = bn_import_use(m->run->arena, m->run->sema, m->root, module, name);
    if (!bn_note(m, plan.answer, plan.tri == BN_NO))
        return BN_LIT("");
    for (uint32_t i = 0; plan.needs_import && i < fix->imports.len; i++) {
        const struct bn_import_request *known = &fix->imports.items[i];

        plan.needs_import =
            strcmp(known->module, plan.request.module) != 0 ||
            strcmp(known->name ? known->name : "", plan.request.name ? plan.request.name : "") != 0;
    }
    if (plan.needs_import)
        bn_vec_push(fix->arena, &fix->imports, plan.request);
    return plan.name;
}

bn_str bn_import_expression(bn_match *m, bn_fix *fix, bn_str dotted)
{
    size_t module, member;
    bn_str text;
    const char *module_c, *member_c;

    split_dotted(dotted, &module, &member);
    module_c = bn_str_c_in(m->run->arena, bn_str_sub(dotted, 0, module));
    member_c =
        member > module ? bn_str_c_in(m->run->arena, bn_str_sub(dotted, module + 1, member)) : NULL;
    text = bn_fix_import(fix, module_c, member_c);
    return bn_format(m, "%.*s%.*s", BN_FMT(text), BN_FMT(bn_str_sub(dotted, member, dotted.len)));
}
