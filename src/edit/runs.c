/* runs.c - pairs what was copied in the old tree with what it is in the new one. */
#include "edit/verify_p.h"

#include "edit/layout.h"
#include "edit/layout_p.h"
#include "syntax/source.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int by_new_start(const void *left, const void *right)
{
    const bn_kept *a = left, *b = right;

    return (a->new_start > b->new_start) - (a->new_start < b->new_start);
}

bool bn_only_blanks(bn_str text, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++) {
        if (text.ptr[i] != ' ' && text.ptr[i] != '\t' && text.ptr[i] != '\f')
            return false;
    }
    return true;
}

bool bn_only_comments(const bn_cst *t, bn_span span)
{
    uint32_t at = span.start;

    while (at < span.end) {
        if (t->text.ptr[at] == '#')
            at = bn_line_end(t, at);
        else if (strchr(" \t\f\r\n", t->text.ptr[at]))
            at++;
        else
            return false;
    }
    return true;
}

/* Only the indentation between the two differs. */
static bool continues(bn_str old_text, const bn_applied *applied, const bn_kept *a,
                      const bn_kept *b)
{
    uint32_t old_end = a->old_start + a->len, new_end = a->new_start + a->len;

    return b->old_start >= old_end && old_text.ptr[old_end - 1] == '\n' &&
           bn_only_blanks(old_text, old_end, b->old_start) &&
           bn_only_blanks(applied->text, new_end, b->new_start);
}

bn_runs bn_runs_in(bn_arena *arena, bn_str old_text, const bn_applied *applied)
{
    uint32_t count = applied->kept_count, change = 0;
    bn_kept *parts = BN_ARRAY_IN(arena, count, bn_kept);
    bn_vec(bn_run) runs = { 0 };

    if (count > 0)
        memcpy(parts, applied->kept, count * sizeof *parts);
    if (count > 1)
        qsort(parts, count, sizeof *parts, by_new_start);
    for (uint32_t i = 0; i < count; i++) {
        bool inside;

        while (change < applied->change_count &&
               applied->changes[change].new_end <= parts[i].new_start)
            change++;
        inside = change < applied->change_count &&
                 applied->changes[change].new_start <= parts[i].new_start;
        if (runs.len > 0 && inside == !runs.items[runs.len - 1].outside && inside &&
            continues(old_text, applied, &parts[i - 1], &parts[i]))
            runs.items[runs.len - 1].count++;
        else
            bn_vec_push(arena, &runs, (bn_run){ &parts[i], 1, !inside });
    }
    return (bn_runs){ runs.items, runs.len };
}

/* The part that holds the byte; in a run parts are sorted by old_start, too. */
static const bn_kept *part_of(const bn_run *run, uint32_t offset)
{
    uint32_t low = 0, high = run->count;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;

        if (run->parts[middle].old_start + run->parts[middle].len <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low < run->count && run->parts[low].old_start <= offset ? &run->parts[low] : NULL;
}

uint32_t bn_run_map_start(const bn_run *run, uint32_t old_offset)
{
    const bn_kept *part = part_of(run, old_offset);

    return part ? part->new_start + (old_offset - part->old_start) : UINT32_MAX;
}

uint32_t bn_run_map_end(const bn_run *run, uint32_t old_offset)
{
    uint32_t last = old_offset ? bn_run_map_start(run, old_offset - 1) : UINT32_MAX;

    return last == UINT32_MAX ? UINT32_MAX : last + 1;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bn_pairing bn_pairing_of(const bn_cst *old_tree, const bn_cst *new_tree, const bn_run *run)
{
    uint32_t start = bn_run_start(run);
    bn_pairing p = { old_tree,
                     new_tree,
                     run,
                     bn_first_node_from(old_tree, start),
                     bn_first_node_from(new_tree, run->parts[0].new_start),
                     0 };
    uint32_t new_start = run->parts[0].new_start;
    bool prefixed = new_start > 0 && is_letter(new_tree->text.ptr[new_start - 1]);
    bn_ix up = p.at;

    /* A run that begins inside a string, or at one that got a prefix: it may be read differently.
     */
    while (up + 1 < old_tree->count && old_tree->nodes[up + 1].start == start)
        up++;
    if (up >= old_tree->count)
        up = old_tree->count ? old_tree->count - 1 : BN_NONE;
    for (; up != BN_NONE && up < old_tree->count; up = old_tree->nodes[up].parent) {
        const bn_node *n = &old_tree->nodes[up];

        if (n->kind == BN_STRING && n->end > start &&
            (n->start < start || (n->start == start && prefixed)))
            p.skip = n->end;
    }
    return p;
}

bool bn_pairing_next(bn_pairing *p, bn_ix *node, uint32_t *start, uint32_t *end, bn_ix *twin)
{
    const bn_cst *t = p->old_tree;
    uint32_t run_end = bn_run_end(p->run);

    while (p->at < t->count && t->nodes[p->at].start < run_end) {
        const bn_node *n = &t->nodes[p->at];
        bn_ix at = p->at++;

        if (n->kind == BN_STRING && n->end > run_end)
            p->skip = n->end;
        if (n->start < p->skip || n->end > run_end || n->end == n->start)
            continue;
        *start = bn_run_map_start(p->run, n->start);
        *end = bn_run_map_end(p->run, n->end);
        if (*start == UINT32_MAX || *end == UINT32_MAX)
            continue; /* indentation that belongs to a token: a string's, never moved */
        while (p->cursor < p->new_tree->count && p->new_tree->nodes[p->cursor].start < *start)
            p->cursor++;
        *node = at;
        *twin = p->cursor < p->new_tree->count && p->new_tree->nodes[p->cursor].start == *start
                    ? p->cursor
                    : p->new_tree->count;
        return true;
    }
    return false;
}

bn_status bn_verify_fail(bn_err *err, const bn_cst *new_tree, uint32_t offset, const char *format,
                         ...)
{
    char text[sizeof err->text];
    va_list args;

    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    bn_err_set(err, BN_E_VERIFY, "%s", text);
    if (err && new_tree && new_tree->source) {
        err->line = bn_source_line(new_tree->source, offset);
        err->column = bn_source_column(new_tree->source, offset);
    }
    return BN_E_VERIFY;
}
