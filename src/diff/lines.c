/*
 * lines.c - from byte edits to blocks of lines.
 *
 * A change is widened on both sides by the same number of bytes, all of them
 * equal in both texts, until it starts and ends at line boundaries of both.
 */
#include "diff/diff_p.h"

#include <string.h>

/* A block with more lines than this on either side is compared line by line. */
#define LONG_BLOCK 40
#define KEPT_RUN 2 /* lines in common that are worth a gap in a short block */

bn_lines bn_lines_in(bn_arena *arena, bn_str text)
{
    bn_lines lines = { .text = text.len ? text : BN_LIT("") };
    const char *p = lines.text.ptr, *end = p + text.len;
    uint32_t count = 0;

    for (const char *q = p; q < end; q++) {
        q = memchr(q, '\n', (size_t)(end - q));
        count++;
        if (!q)
            break;
    }
    lines.count = count;
    lines.starts = BN_ARRAY_IN(arena, (size_t)count + 1, uint32_t);
    for (uint32_t i = 0; i < count; i++) {
        const char *q = memchr(p, '\n', (size_t)(end - p));

        lines.starts[i] = (uint32_t)(p - lines.text.ptr);
        p = q ? q + 1 : end;
    }
    lines.starts[count] = (uint32_t)text.len;
    return lines;
}

uint32_t bn_lines_at(const bn_lines *lines, uint32_t at)
{
    uint32_t low = 0, high = lines->count; /* starts[low] <= at < starts[high + 1] */

    if (at >= lines->text.len)
        return lines->count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;

        if (lines->starts[middle] <= at)
            low = middle;
        else
            high = middle;
    }
    return low;
}

bn_str bn_line_at(const bn_lines *lines, uint32_t line)
{
    return bn_str_sub(lines->text, lines->starts[line], lines->starts[line + 1]);
}

static bool at_line_start(bn_str text, uint32_t at)
{
    return at == 0 || text.ptr[at - 1] == '\n';
}

/* Do the changes account for every difference between the two texts? */
static bool is_sound(const bn_diff_file *file)
{
    bn_str a = file->old_text, b = file->new_text;
    uint32_t old_at = 0, new_at = 0;

    for (uint32_t i = 0; i <= file->change_count; i++) {
        bn_diff_change end = { .old_start = (uint32_t)a.len,
                               .old_end = (uint32_t)a.len,
                               .new_start = (uint32_t)b.len,
                               .new_end = (uint32_t)b.len };
        const bn_diff_change *c = i < file->change_count ? &file->changes[i] : &end;

        if (c->old_start < old_at || c->old_end < c->old_start || c->old_end > a.len ||
            c->new_start < new_at || c->new_end < c->new_start || c->new_end > b.len)
            return false;
        if (!bn_str_eq(bn_str_sub(a, old_at, c->old_start), bn_str_sub(b, new_at, c->new_start)))
            return false;
        old_at = c->old_end;
        new_at = c->new_end;
    }
    return true;
}

/* Without the lines that both sides of the block start or end with. */
static bn_block strip(bn_block b, const bn_lines *from, const bn_lines *to)
{
    while (b.old_count && b.new_count &&
           bn_str_eq(bn_line_at(from, b.old_start), bn_line_at(to, b.new_start))) {
        b.old_start++;
        b.new_start++;
        b.old_count--;
        b.new_count--;
    }
    while (b.old_count && b.new_count &&
           bn_str_eq(bn_line_at(from, b.old_start + b.old_count - 1),
                     bn_line_at(to, b.new_start + b.new_count - 1))) {
        b.old_count--;
        b.new_count--;
    }
    return b;
}

void bn_block_add(bn_arena *arena, bn_blocks *out, bn_block b)
{
    bn_block *last = out->len ? &out->items[out->len - 1] : NULL;

    if (last && last->old_start + last->old_count == b.old_start &&
        last->new_start + last->new_count == b.new_start) {
        last->old_count += b.old_count;
        last->new_count += b.new_count;
    } else {
        bn_vec_push(arena, out, b);
    }
}

/* The lines of bytes [start, end), which are whole lines. */
static void line_range(const bn_lines *lines, uint32_t start, uint32_t end, uint32_t *first,
                       uint32_t *count)
{
    *first = bn_lines_at(lines, start);
    *count = bn_lines_at(lines, end) - *first;
}

/*
 * A block that is short but not tiny: what both sides keep of it, at least KEPT_RUN lines
 * together, becomes context, so that a moved statement does not drag its neighbours along.
 * Shorter runs stay inside, where a rewrite is read as a whole.
 */
static void add_short(bn_arena *arena, bn_blocks *out, bn_block b, const bn_lines *from,
                      const bn_lines *to)
{
    bn_blocks parts = { 0 };
    bn_block open;

    bn_split_block(arena, &parts, b, from, to);
    open = (bn_block){ b.old_start, 0, b.new_start, 0 };
    for (uint32_t i = 0; i < parts.len; i++) {
        const bn_block *part = &parts.items[i];
        uint32_t kept = part->old_start - (open.old_start + open.old_count);

        if (kept >= KEPT_RUN && (open.old_count || open.new_count)) {
            bn_block_add(arena, out, open);
            open = *part;
        } else if (open.old_count || open.new_count) {
            open.old_count = part->old_start + part->old_count - open.old_start;
            open.new_count = part->new_start + part->new_count - open.new_start;
        } else {
            open = *part;
        }
    }
    if (open.old_count || open.new_count)
        bn_block_add(arena, out, open);
}

static void add_range(bn_arena *arena, bn_blocks *out, const bn_diff_change *c,
                      const bn_lines *from, const bn_lines *to, uint32_t limit)
{
    bn_block b;

    line_range(from, c->old_start, c->old_end, &b.old_start, &b.old_count);
    line_range(to, c->new_start, c->new_end, &b.new_start, &b.new_count);
    b = strip(b, from, to);
    if (!b.old_count && !b.new_count)
        return;
    if (b.old_count && b.new_count && (b.old_count > limit || b.new_count > limit))
        bn_split_block(arena, out, b, from, to);
    else if (b.old_count > KEPT_RUN && b.new_count > KEPT_RUN)
        add_short(arena, out, b, from, to);
    else
        bn_block_add(arena, out, b);
}

/* Widen the change that starts at change *i to whole lines; *i becomes the next one to look at. */
static bn_diff_change widen(const bn_diff_file *file, uint32_t *i)
{
    bn_str a = file->old_text, b = file->new_text;
    bn_diff_change c = file->changes[(*i)++];

    while (!at_line_start(a, c.old_start)) {
        c.old_start--;
        c.new_start--;
    }
    for (;;) {
        const bn_diff_change *next = *i < file->change_count ? &file->changes[*i] : NULL;

        if (next && next->old_start == c.old_end) {
            c.old_end = next->old_end;
            c.new_end = next->new_end;
            ++*i;
        } else if ((at_line_start(a, c.old_end) && at_line_start(b, c.new_end)) ||
                   c.old_end == a.len) {
            return c;
        } else {
            do {
                c.old_end++;
                c.new_end++;
            } while (c.old_end < (next ? next->old_start : a.len) && !at_line_start(a, c.old_end));
        }
    }
}

bn_blocks bn_blocks_of(bn_arena *arena, const bn_diff_file *file, const bn_lines *from,
                       const bn_lines *to)
{
    bn_blocks blocks = { 0 };

    for (uint32_t i = 0; file->exact && i < file->change_count; i++) {
        const bn_diff_change *c = &file->changes[i];
        bn_block b;

        line_range(from, c->old_start, c->old_end, &b.old_start, &b.old_count);
        line_range(to, c->new_start, c->new_end, &b.new_start, &b.new_count);
        bn_block_add(arena, &blocks, b);
    }
    if (file->exact)
        return blocks;
    if (!file->change_count || !is_sound(file)) {
        bn_diff_change all = { .old_end = (uint32_t)file->old_text.len,
                               .new_end = (uint32_t)file->new_text.len };
        add_range(arena, &blocks, &all, from, to, 1);
        return blocks;
    }
    for (uint32_t i = 0; i < file->change_count;) {
        bn_diff_change c = widen(file, &i);

        add_range(arena, &blocks, &c, from, to, LONG_BLOCK);
    }
    return blocks;
}

bn_diff_change *bn_diff_find(bn_arena *arena, bn_str old_text, bn_str new_text, uint32_t *count)
{
    bn_lines from = bn_lines_in(arena, old_text), to = bn_lines_in(arena, new_text);
    bn_diff_file file = { .old_text = old_text, .new_text = new_text };
    bn_blocks blocks = bn_blocks_of(arena, &file, &from, &to);
    bn_diff_change *changes = BN_ARRAY_IN(arena, blocks.len, bn_diff_change);

    for (uint32_t i = 0; i < blocks.len; i++) {
        const bn_block *b = &blocks.items[i];

        changes[i].old_start = from.starts[b->old_start];
        changes[i].old_end = from.starts[b->old_start + b->old_count];
        changes[i].new_start = to.starts[b->new_start];
        changes[i].new_end = to.starts[b->new_start + b->new_count];
    }
    *count = blocks.len;
    return changes;
}
