/* imports.c - where new imports go and what they look like; see imports.h. */
#include "edit/imports.h"

#include "edit/layout.h"
#include "edit/layout_p.h"
#include "sema/sema.h"

#include <stdlib.h>
#include <string.h>

/* Widest line that a merge may produce. */
#define MERGE_WIDTH 79

/* The statements at the top of a module. */
typedef struct {
    bn_ix before;      /* last of docstring and __future__ imports, or BN_NONE */
    bn_ix first, last; /* first group of imports: no blank line inside; BN_NONE */
    bn_ix block_last;  /* last of all imports in a row */
    bn_ix after;       /* first statement that is none of these, or BN_NONE */
} header;

static bool is_import(const bn_cst *t, bn_ix at)
{
    return t->nodes[at].kind == BN_IMPORT_STATEMENT ||
           t->nodes[at].kind == BN_IMPORT_FROM_STATEMENT;
}

/* A blank line lies between two statements. */
static bool blank_between(const bn_cst *t, bn_ix a, bn_ix b)
{
    uint32_t at = bn_next_line(t, bn_code_end(t, a));

    for (; at < t->nodes[b].start; at = bn_next_line(t, at)) {
        if (bn_str_trim(bn_str_sub(t->text, at, bn_line_end(t, at))).len == 0)
            return true;
    }
    return false;
}

static header find_header(const bn_cst *t)
{
    header h = { BN_NONE, BN_NONE, BN_NONE, BN_NONE, BN_NONE };
    bool in_group = true;

    bn_each_child (t, 0, c) {
        if (!bn_is_statement(t, c))
            continue;
        if (h.block_last == BN_NONE &&
            (bn_is_docstring(t, c) || t->nodes[c].kind == BN_FUTURE_IMPORT_STATEMENT)) {
            h.before = c;
        } else if (is_import(t, c)) {
            if (h.first == BN_NONE)
                h.first = h.last = c;
            else if (in_group && !blank_between(t, h.block_last, c))
                h.last = c;
            else
                in_group = false;
            h.block_last = c;
        } else {
            h.after = c;
            break;
        }
    }
    return h;
}

/* Text of the module that an import statement names first. */
static bn_str module_of(const bn_cst *t, bn_ix statement)
{
    bool from = t->nodes[statement].kind == BN_IMPORT_FROM_STATEMENT;
    bn_ix name = bn_child(t, statement, from ? BN_F_MODULE_NAME : BN_F_NAME);

    if (name != BN_NONE && t->nodes[name].kind == BN_ALIASED_IMPORT)
        name = bn_child(t, name, BN_F_NAME);
    return name == BN_NONE ? BN_LIT("") : bn_text(t, name);
}

/* ---- Joining a from-import ---- */

/* The statement asks for plain names of `module` on one line without parentheses or comment. */
static bool may_join(const bn_cst *t, bn_ix statement, const struct bn_import_request *r)
{
    bn_span code = bn_statement_span(t, statement, statement);
    bn_ix last = bn_child(t, statement, BN_F_NAME);
    bn_str text = bn_str_sub(t->text, code.start, code.end);
    uint32_t line = bn_line_start(t, code.start);

    return t->nodes[statement].kind == BN_IMPORT_FROM_STATEMENT &&
           bn_str_is(module_of(t, statement), r->module) && last != BN_NONE &&
           bn_is_alone_on_lines(t, statement) && bn_trailing_comment(t, statement) == BN_NONE &&
           !memchr(text.ptr, '\n', text.len) && text.ptr[text.len - 1] != ')' &&
           text.ptr[text.len - 1] != ',' &&
           bn_widest_line(bn_str_sub(t->text, line, code.end)) + 2 + strlen(r->name) <= MERGE_WIDTH;
}

static bn_ix from_import_to_join(const bn_cst *t, const header *h,
                                 const struct bn_import_request *r)
{
    if (!r->name || h->first == BN_NONE)
        return BN_NONE;
    for (bn_ix s = h->first; s != BN_NONE;
         s = s == h->block_last ? BN_NONE : bn_next_statement(t, s)) {
        if (may_join(t, s, r))
            return s;
    }
    return BN_NONE;
}

/* ---- Lines of their own ---- */

static bn_import_place place_after(const bn_cst *t, bn_ix statement)
{
    bn_insertion in = bn_plan_insert_after(t, statement);

    return (
        bn_import_place){ .ok = in.ok, .at = in.at, .before = in.before, .newline = in.newline };
}

static bn_import_place place_before(const bn_cst *t, bn_ix statement)
{
    bn_insertion in = bn_plan_insert_before(t, statement);

    return (
        bn_import_place){ .ok = in.ok, .at = in.at, .before = in.before, .newline = in.newline };
}

/* Above the statement, and above its comments unless they open the file. */
static bn_import_place place_above(const bn_cst *t, bn_ix statement, uint32_t blank_lines)
{
    bn_import_place place = place_before(t, statement);
    uint32_t comments = bn_comments_above(t, statement).start;
    uint32_t bom = bn_line_start(t, 0);

    if (place.ok && comments > bom)
        place.at = comments;
    place.blank_after = blank_lines;
    return place;
}

/* Above the first statement that is no import; PEP 8 wants two blank lines around definitions. */
static bn_import_place place_above_code(const bn_cst *t, const header *h)
{
    uint16_t kind = t->nodes[h->after].kind;

    return place_above(t, h->after,
                       kind == BN_FUNCTION_DEFINITION || kind == BN_CLASS_DEFINITION ||
                               kind == BN_DECORATED_DEFINITION
                           ? 2
                           : 1);
}

/* The first group has imports of other packages only, and a module of the library is none of it. */
static bool needs_own_group(const bn_cst *t, const header *h, const struct bn_import_request *r)
{
    for (bn_ix s = h->first; s != BN_NONE; s = s == h->last ? BN_NONE : bn_next_statement(t, s))
        if (bn_is_of_library(module_of(t, s)))
            return false;
    return bn_is_of_library(bn_str_from(r->module));
}

/* The group's order decides: behind the last import of the same form that sorts before it. */
static bn_import_place place_in_group(const bn_cst *t, const header *h,
                                      const struct bn_import_request *r)
{
    uint16_t form = r->name ? BN_IMPORT_FROM_STATEMENT : BN_IMPORT_STATEMENT;
    bn_ix behind = BN_NONE, ahead = BN_NONE;
    bn_import_place place;

    for (bn_ix s = h->first; s != BN_NONE; s = s == h->last ? BN_NONE : bn_next_statement(t, s)) {
        if (t->nodes[s].kind != form) {
            if (r->name)
                behind = s; /* `from` stands below `import` */
            else if (ahead == BN_NONE)
                ahead = s;
        } else if (bn_str_cmp(module_of(t, s), bn_str_from(r->module)) <= 0) {
            behind = s;
        } else if (ahead == BN_NONE) {
            ahead = s;
        }
    }
    place = behind != BN_NONE ? place_after(t, behind) : place_before(t, ahead);
    if (!place.ok && behind != BN_NONE)
        place = place_after(t, h->last);
    return place;
}

bn_import_place bn_import_find_place(const bn_cst *t, const struct bn_import_request *request)
{
    header h = find_header(t);
    bn_ix join = from_import_to_join(t, &h, request);

    if (join != BN_NONE)
        return (bn_import_place){ .ok = true,
                                  .merge = true,
                                  .at = bn_code_end(t, join),
                                  .before = BN_LIT(""),
                                  .newline = BN_LIT("") };
    if (h.first != BN_NONE) {
        bn_import_place place = needs_own_group(t, &h, request) ? place_above(t, h.first, 1)
                                                                : place_in_group(t, &h, request);

        if (place.ok || h.after == BN_NONE)
            return place;
    }
    if (h.after != BN_NONE)
        return place_above_code(t, &h);
    if (h.before != BN_NONE)
        return place_after(t, h.before);
    return (bn_import_place){ .ok = false };
}

/* ---- The text ---- */

/* Plain imports first, then by module, then by member. */
static int by_name(const void *left, const void *right)
{
    const struct bn_import_request *a = left, *b = right;
    int order;

    if (!a->name != !b->name)
        return a->name ? 1 : -1;
    order = strcmp(a->module, b->module);
    return order || !a->name ? order : strcmp(a->name, b->name);
}

bn_str bn_import_text(bn_arena *arena, const bn_import_place *place,
                      const struct bn_import_request *requests, uint32_t count)
{
    struct bn_import_request *sorted = BN_ARRAY_IN(arena, count, struct bn_import_request);
    bn_buf out = { .arena = arena };
    const struct bn_import_request *last = NULL;

    if (count > 0)
        memcpy(sorted, requests, count * sizeof *sorted);
    if (count > 1)
        qsort(sorted, count, sizeof *sorted, by_name);
    bn_buf_add(&out, place->before);
    for (uint32_t i = 0; i < count; i++) {
        const struct bn_import_request *r = &sorted[i];
        bool joins =
            place->merge || (last && last->name && r->name && strcmp(last->module, r->module) == 0);

        if (last && by_name(last, r) == 0)
            continue;
        if (joins)
            bn_buf_addf(&out, ", %s", r->name);
        else if (last)
            bn_buf_add(&out, place->newline);
        if (!joins && r->name)
            bn_buf_addf(&out, "from %s import %s", r->module, r->name);
        else if (!joins)
            bn_buf_addf(&out, "import %s", r->module);
        last = r;
    }
    if (!place->merge && place->before.len == 0)
        bn_buf_add(&out, place->newline);
    for (uint32_t i = 0; i < place->blank_after; i++)
        bn_buf_add(&out, place->newline);
    return bn_buf_str(&out);
}
