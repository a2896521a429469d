/*
 * merge.c - the three-way merge, by lines.
 *
 * Both sides are compared with the base; where their changes are apart, each is taken.
 * Changes that touch count as a clash, as in git: the lines next to an edit are what
 * its author had in view.
 */
#include "diff/diff_p.h"

typedef struct {
    bn_str text;
    const bn_diff_change *changes;
    uint32_t count, at;
} side;

static side compare(bn_arena *arena, bn_str base, bn_str text)
{
    side s = { .text = text };

    s.changes = bn_diff_find(arena, base, text, &s.count);
    return s;
}

static const bn_diff_change *next_of(const side *s)
{
    return s->at < s->count ? &s->changes[s->at] : NULL;
}

static bn_str new_lines(const side *s, const bn_diff_change *c)
{
    return bn_str_sub(s->text, c->new_start, c->new_end);
}

static bool same_change(const side *a, const bn_diff_change *x, const side *b,
                        const bn_diff_change *y)
{
    return x->old_start == y->old_start && x->old_end == y->old_end &&
           bn_str_eq(new_lines(a, x), new_lines(b, y));
}

bool bn_merge(bn_arena *arena, bn_str base, bn_str ours, bn_str theirs, bn_str *merged)
{
    side a = compare(arena, base, ours), b = compare(arena, base, theirs);
    bn_buf out = { .arena = arena };
    uint32_t at = 0;

    for (;;) {
        const bn_diff_change *x = next_of(&a), *y = next_of(&b);
        side *from = &a;

        if (!x && !y)
            break;
        if (x && y && same_change(&a, x, &b, y)) {
            b.at++;
        } else if (!x || (y && y->old_end < x->old_start)) {
            from = &b;
            x = y;
        } else if (y && x->old_end >= y->old_start) {
            return false;
        }
        from->at++;
        bn_buf_add(&out, bn_str_sub(base, at, x->old_start));
        bn_buf_add(&out, new_lines(from, x));
        at = x->old_end;
    }
    bn_buf_add(&out, bn_str_sub(base, at, base.len));
    *merged = bn_buf_str(&out);
    return true;
}
