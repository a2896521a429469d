/*
 * verify_comments.c - no comment is lost by the way.
 *
 * A comment inside an edit has to be copied by a slice or written again as it
 * was. Only an edit of nothing but comments may drop or change one on purpose;
 * `# type:` comments may turn into annotations.
 */
#include "edit/verify_p.h"

#include "edit/layout.h"

#include <string.h>

/* Some edit of the fix has written the text. */
static bool is_written(const bn_applied *a, uint32_t fix, bn_str text)
{
    for (uint32_t i = 0; i < a->change_count + a->inner_count; i++) {
        const bn_change *c = i < a->change_count ? &a->changes[i] : &a->inner[i - a->change_count];

        if (c->fix == fix &&
            bn_str_find(bn_str_sub(a->text, c->new_start, c->new_end), text, 0) != BN_NPOS)
            return true;
    }
    return false;
}

/* The narrowest edit around an old byte of an outermost one. */
static const bn_change *edit_around(const bn_applied *a, const bn_change *outer, uint32_t at)
{
    const bn_change *best = outer;

    for (uint32_t i = 0; i < a->inner_count; i++) {
        const bn_change *c = &a->inner[i];

        if (c->old_start <= at && at < c->old_end &&
            c->old_end - c->old_start <= best->old_end - best->old_start)
            best = c;
    }
    return best;
}

static bool is_type_comment(bn_str text)
{
    return bn_str_starts(bn_str_trim(bn_str_sub(text, 1, text.len)), BN_LIT("type:"));
}

bn_status bn_verify_comments(bn_arena *arena, const bn_cst *old_tree, const bn_cst *new_tree,
                             const bn_applied *applied, uint32_t *fix, bn_err *err)
{
    for (uint32_t i = 0; i < applied->change_count; i++) {
        const bn_change *outer = &applied->changes[i];
        bn_comments in =
            bn_comments_in(arena, old_tree, (bn_span){ outer->old_start, outer->old_end });

        for (uint32_t k = 0; k < in.len; k++) {
            uint32_t start = old_tree->nodes[in.items[k]].start;
            bn_str text = bn_text(old_tree, in.items[k]);
            const bn_change *c;

            if (bn_applied_map(applied, start) != UINT32_MAX || is_type_comment(text))
                continue;
            c = edit_around(applied, outer, start);
            if (bn_only_comments(old_tree, (bn_span){ c->old_start, c->old_end }) ||
                is_written(applied, c->fix, text))
                continue;
            *fix = c->fix;
            return bn_verify_fail(err, new_tree, outer->new_start,
                                  "the comment `%.*s` would be lost",
                                  text.len < 60 ? (int)text.len : 60, text.ptr);
        }
    }
    return BN_OK;
}
