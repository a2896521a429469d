/*
 * apply.c - writes the text that the chosen edits make of a file.
 *
 * One pass over the placed edits, from the file inwards: a slice is written by
 * writing what lies between the edits that it holds. Text inside re-indented
 * slices goes line by line through the chain of levels around it, innermost
 * first; everything else is copied in blocks.
 */
#include "edit/edit.h"

#include "edit/edit_p.h"
#include "edit/lex.h"

#include <stdlib.h>
#include <string.h>

/* One re-indented slice around the text that is being written. */
typedef struct level {
    const struct level *up;
    bn_str old_indent, new_indent;
    bool changes; /* this level or one around it changes something */
} level;

typedef struct {
    bn_arena *arena;
    const bn_cst *tree;
    const bn_resolution *plan;
    bn_buf out;
    bool fresh; /* what was written last ends a line outside strings */
    bn_vec(bn_change) changes, inner;
    bn_vec(bn_kept) kept;
    bn_vec(bn_span) strings; /* string nodes with a newline inside, in source order */
    bool strings_known;
} printer;

/* ---- Strings of the source ---- */

static void find_strings(printer *p)
{
    uint32_t end = 0;

    p->strings_known = true;
    for (bn_ix i = 0; i < p->tree->count; i++) {
        const bn_node *n = &p->tree->nodes[i];

        if (n->kind != BN_STRING || n->start < end)
            continue;
        end = n->end;
        if (memchr(p->tree->text.ptr + n->start, '\n', n->end - n->start))
            bn_vec_push(p->arena, &p->strings, (bn_span){ n->start, n->end });
    }
}

/* The byte at `offset` lies inside a string token, not at its start. */
static bool in_string(printer *p, uint32_t offset)
{
    uint32_t low = 0, high;

    if (!p->strings_known)
        find_strings(p);
    high = p->strings.len;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;

        if (p->strings.items[middle].end <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low < p->strings.len && p->strings.items[low].start < offset;
}

/* ---- Writing lines ---- */

static bn_str through_levels(printer *p, const level *in, bn_str indent)
{
    for (; in; in = in->up) {
        if (bn_str_starts(indent, in->old_indent))
            indent = bn_str_format_in(p->arena, "%.*s%.*s", BN_FMT(in->new_indent),
                                      BN_FMT(bn_str_sub(indent, in->old_indent.len, indent.len)));
    }
    return indent;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\f';
}

/*
 * Write the indentation that begins at text[at], where a line begins; returns
 * the offset behind it. Blank lines stay as they are.
 */
static size_t write_indent(printer *p, const level *in, bn_str text, size_t at)
{
    size_t end = at, form_feed = at;

    while (end < text.len && is_blank(text.ptr[end])) {
        end++;
        if (text.ptr[end - 1] == '\f')
            form_feed = end;
    }
    if (end < text.len && (text.ptr[end] == '\n' || text.ptr[end] == '\r')) {
        bn_buf_add(&p->out, bn_str_sub(text, at, end));
        return end;
    }
    bn_buf_add(&p->out, bn_str_sub(text, at, form_feed));
    bn_buf_add(&p->out, through_levels(p, in, bn_str_sub(text, form_feed, end)));
    return end;
}

static void keep(printer *p, uint32_t from, uint32_t to)
{
    bn_kept *last = p->kept.len ? &p->kept.items[p->kept.len - 1] : NULL;
    uint32_t at = (uint32_t)p->out.len;

    if (from == to)
        return;
    if (last && last->old_start + last->len == from && last->new_start + last->len == at)
        last->len += to - from;
    else
        bn_vec_push(p->arena, &p->kept, (bn_kept){ from, at, to - from });
    bn_buf_add(&p->out, bn_str_sub(p->tree->text, from, to));
}

/* Copy source bytes [from, to) as they stand at level `in`. */
static void write_source(printer *p, const level *in, uint32_t from, uint32_t to)
{
    bn_str text = p->tree->text;

    if (from == to)
        return;
    if (!in || !in->changes) {
        keep(p, from, to);
        p->fresh = text.ptr[to - 1] == '\n';
        return;
    }
    if (p->fresh) {
        bool at_line = from == 0 || text.ptr[from - 1] == '\n';

        from = (uint32_t)write_indent(p, at_line ? in : in->up, bn_str_sub(text, 0, to), from);
        p->fresh = false;
    }
    while (from < to) {
        const char *lf = memchr(text.ptr + from, '\n', to - from);
        uint32_t next = lf ? (uint32_t)(lf - text.ptr) + 1 : to;

        keep(p, from, next);
        from = next;
        p->fresh = lf && !in_string(p, next);
        if (p->fresh && from < to) {
            from = (uint32_t)write_indent(p, in, bn_str_sub(text, 0, to), from);
            p->fresh = false;
        }
    }
}

static void write_literal(printer *p, const level *in, bn_lex *lex, bn_str text)
{
    size_t at = 0;

    if (text.len == 0)
        return;
    if (!in || !in->changes) {
        bn_buf_add(&p->out, text);
        while (at < text.len)
            at = bn_lex_step(lex, text, at);
        p->fresh = text.ptr[text.len - 1] == '\n';
        return;
    }
    if (p->fresh)
        at = write_indent(p, in, text, 0);
    p->fresh = false;
    while (at < text.len) {
        size_t next = bn_lex_step(lex, text, at);

        bn_buf_add(&p->out, bn_str_sub(text, at, next));
        p->fresh = text.ptr[next - 1] == '\n' && !bn_lex_in_string(lex);
        at = next;
        if (p->fresh && at < text.len) {
            at = write_indent(p, in, text, at);
            p->fresh = false;
        }
    }
}

/* ---- Writing edits ---- */

/* Recursion is as deep as edits nest, which resolve.c limits. */
static void write_edit(printer *p, const level *in, const bn_edit *edit, const bn_placed *placed);

static void write_slot(printer *p, const level *in, uint32_t slot, uint32_t from, uint32_t to)
{
    const bn_resolution *plan = p->plan;

    for (uint32_t i = plan->slot_start[slot]; i < plan->slot_start[slot + 1]; i++) {
        const bn_placed *placed = &plan->items[i];

        write_source(p, in, from, placed->edit->start);
        write_edit(p, in, placed->edit, placed);
        from = placed->edit->end;
    }
    write_source(p, in, from, to);
}

static void write_edit(printer *p, const level *in, const bn_edit *edit, const bn_placed *placed)
{
    bn_change change = { edit->start, edit->end, (uint32_t)p->out.len, 0,
                         placed ? placed->fix : 0 };
    bool outer = !placed || placed->slot == 0;
    uint32_t place = outer ? p->changes.len : p->inner.len;
    bn_lex lex = { 0 };

    if (outer)
        bn_vec_push(p->arena, &p->changes, change);
    else
        bn_vec_push(p->arena, &p->inner, change);
    for (uint32_t i = 0; i < edit->piece_count; i++) {
        const bn_piece *piece = &edit->pieces[i];
        level own = { in, piece->old_indent, piece->new_indent, false };

        if (!piece->slice) {
            write_literal(p, in, &lex, piece->text);
            continue;
        }
        own.changes = (in && in->changes) || !bn_str_eq(own.old_indent, own.new_indent);
        if (placed)
            write_slot(p, &own, placed->first_slot + i, piece->start, piece->end);
        else
            write_source(p, &own, piece->start, piece->end);
    }
    if (outer)
        p->changes.items[place].new_end = (uint32_t)p->out.len;
    else
        p->inner.items[place].new_end = (uint32_t)p->out.len;
}

/* ---- Exported ---- */

static int by_old_start(const void *left, const void *right)
{
    const bn_kept *a = left, *b = right;

    if (a->old_start != b->old_start)
        return a->old_start < b->old_start ? -1 : 1;
    return (a->new_start > b->new_start) - (a->new_start < b->new_start);
}

bn_applied bn_edit_apply(bn_arena *arena, const bn_cst *tree, bn_fix *const *fixes, uint32_t count)
{
    bn_resolution plan = bn_edit_resolve(arena, tree, fixes, count);
    printer p = {
        .arena = arena, .tree = tree, .plan = &plan, .out = { .arena = arena }, .fresh = true
    };
    bn_applied applied = { .text = tree->text, .fates = plan.fates };

    if (plan.count > 0) {
        write_slot(&p, NULL, 0, 0, (uint32_t)tree->text.len);
        if (p.out.len > UINT32_MAX)
            bn_bail(bn_arena_bail(arena), BN_E_LIMIT, "the result is larger than 4 GiB");
        applied.text = bn_buf_str(&p.out);
    } else {
        bn_vec_push(arena, &p.kept, (bn_kept){ 0, 0, (uint32_t)tree->text.len });
    }
    if (p.kept.len > 1)
        qsort(p.kept.items, p.kept.len, sizeof *p.kept.items, by_old_start);
    applied.changes = p.changes.items;
    applied.change_count = p.changes.len;
    applied.inner = p.inner.items;
    applied.inner_count = p.inner.len;
    applied.kept = p.kept.items;
    applied.kept_count = p.kept.len;
    applied.imports = plan.imports;
    applied.import_count = plan.import_count;
    return applied;
}

bn_str bn_edit_text(bn_arena *arena, const bn_cst *tree, const bn_edit *edit)
{
    printer p = { .arena = arena, .tree = tree, .out = { .arena = arena } };

    p.fresh = edit->start == 0 || tree->text.ptr[edit->start - 1] == '\n';
    write_edit(&p, NULL, edit, NULL);
    return bn_buf_str(&p.out);
}

uint32_t bn_applied_map(const bn_applied *applied, uint32_t old_offset)
{
    uint32_t low = 0, high = applied->kept_count;

    /* the last segment that starts at or before the offset; earlier ones may be longer copies */
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;

        if (applied->kept[middle].old_start <= old_offset)
            low = middle + 1;
        else
            high = middle;
    }
    for (uint32_t i = low, tries = 0; i-- > 0 && tries < 16; tries++) {
        const bn_kept *k = &applied->kept[i];

        if (old_offset < k->old_start + k->len)
            return k->new_start + (old_offset - k->old_start);
    }
    return UINT32_MAX;
}

/* The change of a sorted list that holds the offset most narrowly, or the last one before it. */
static const bn_change *nearest(const bn_change *list, uint32_t count, uint32_t at, bool inside)
{
    const bn_change *best = NULL;

    for (uint32_t i = 0; i < count && list[i].new_start <= at; i++) {
        if (at <= list[i].new_end || (!inside && (!best || list[i].new_end >= best->new_end)))
            best = &list[i];
    }
    return best;
}

uint32_t bn_applied_blame(const bn_applied *applied, uint32_t new_offset)
{
    const bn_change *found = nearest(applied->inner, applied->inner_count, new_offset, true);

    if (!found)
        found = nearest(applied->changes, applied->change_count, new_offset, false);
    if (!found && applied->change_count)
        found = &applied->changes[0];
    return found ? found->fix : UINT32_MAX;
}
