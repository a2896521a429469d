/* verify_blame.c - finds the fix after which a text no longer parses; see verify.h. */
#include "edit/verify.h"

#include <stdlib.h>

/* Fixes that are left out on trial; each costs a parse. */
#define TRIALS 8

typedef struct {
    uint32_t fix, distance;
} suspect;

static int by_distance(const void *left, const void *right)
{
    const suspect *a = left, *b = right;

    if (a->distance != b->distance)
        return a->distance < b->distance ? -1 : 1;
    return (a->fix > b->fix) - (a->fix < b->fix);
}

/* Offset of a line and column (in code points), both from 1. */
static uint32_t offset_of(bn_str text, uint32_t line, uint32_t column)
{
    size_t at = 0;

    while (line > 1) {
        size_t lf = bn_str_find(text, BN_LIT("\n"), at);

        if (lf == BN_NPOS)
            break;
        at = lf + 1;
        line--;
    }
    while (column > 1 && at < text.len && text.ptr[at] != '\n') {
        at++;
        while (at < text.len && ((unsigned char)text.ptr[at] & 0xc0) == 0x80)
            at++;
        column--;
    }
    return (uint32_t)at;
}

static uint32_t distance_of(const bn_change *c, uint32_t offset)
{
    if (offset < c->new_start)
        return c->new_start - offset;
    return offset > c->new_end ? offset - c->new_end : 0;
}

static bool parses_without(bn_arena *arena, bn_parser *parser, const bn_cst *tree,
                           bn_fix *const *fixes, uint32_t count, const bn_applied *applied,
                           uint32_t fix)
{
    bn_fix **others = BN_ARRAY_IN(arena, count, bn_fix *);
    const bn_cst *after;
    uint32_t n = 0;
    bn_err err;

    for (uint32_t i = 0; i < count; i++) {
        if (i != fix && applied->fates[i] == BN_FIX_APPLIED)
            others[n++] = fixes[i];
    }
    return bn_parse_text(parser, arena, bn_edit_apply(arena, tree, others, n).text, &after, &err) ==
           BN_OK;
}

uint32_t bn_verify_blame_parse(bn_arena *arena, bn_parser *parser, const bn_cst *old_tree,
                               bn_fix *const *fixes, uint32_t count, const bn_applied *applied,
                               const bn_err *err)
{
    uint32_t total = applied->change_count + applied->inner_count, tried = 0;
    uint32_t offset = offset_of(applied->text, err->line, err->column);
    suspect *suspects = BN_ARRAY_IN(arena, total, suspect);

    if (total == 0)
        return UINT32_MAX;
    for (uint32_t i = 0; i < total; i++) {
        const bn_change *c = i < applied->inner_count ? &applied->inner[i]
                                                      : &applied->changes[i - applied->inner_count];

        suspects[i] = (suspect){ c->fix, distance_of(c, offset) };
    }
    if (total > 1)
        qsort(suspects, total, sizeof *suspects, by_distance);
    for (uint32_t i = 0; i < total && tried < TRIALS; i++) {
        bool again = false;

        for (uint32_t k = 0; k < i && !again; k++)
            again = suspects[k].fix == suspects[i].fix;
        if (again)
            continue;
        tried++;
        if (parses_without(arena, parser, old_tree, fixes, count, applied, suspects[i].fix))
            return suspects[i].fix;
    }
    return suspects[0].fix;
}
