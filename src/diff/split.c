/*
 * split.c - the bounded line diff for long blocks.
 *
 * Lines become small numbers first (equal lines, equal numbers). Between the
 * anchors every region is stripped of its common ends and compared with at most
 * COST_CAP edit steps, so time is O(lines * COST_CAP) and memory O(COST_CAP^2).
 */
#include "diff/diff_p.h"

#include "base/map.h"

#define COST_CAP 256

/* The two sides of a block, their lines as numbers. */
typedef struct {
    uint32_t *a, *b; /* a number a line */
    uint32_t a_len, b_len;
    uint32_t a_at, b_at; /* first lines of the block within the files */
    uint32_t symbols;
    bn_arena *arena;
    bn_blocks *out;
} split;

/* A pair of lines that both sides have. */
typedef struct {
    uint32_t a, b;
} anchor;

typedef bn_vec(anchor) anchors;

static void number_lines(split *s, const bn_lines *from, const bn_lines *to)
{
    bn_map numbers = { .arena = s->arena };

    s->a = BN_ARRAY_IN(s->arena, s->a_len, uint32_t);
    s->b = BN_ARRAY_IN(s->arena, s->b_len, uint32_t);
    for (uint32_t i = 0; i < s->a_len + s->b_len; i++) {
        bool old = i < s->a_len;
        bn_str line = old ? bn_line_at(from, s->a_at + i) : bn_line_at(to, s->b_at + i - s->a_len);
        uint64_t *number = bn_map_put(&numbers, line);

        if (!*number)
            *number = ++s->symbols;
        if (old)
            s->a[i] = (uint32_t)*number;
        else
            s->b[i - s->a_len] = (uint32_t)*number;
    }
}

/* Where each number stands when it occurs exactly once, else BN_NONE. */
static uint32_t *places(const split *s, const uint32_t *side, uint32_t len)
{
    uint32_t *place = BN_ARRAY_IN(s->arena, (size_t)s->symbols + 1, uint32_t);
    bool *seen = BN_ARRAY_IN(s->arena, (size_t)s->symbols + 1, bool);

    for (uint32_t i = 0; i <= s->symbols; i++)
        place[i] = BN_NONE;
    for (uint32_t i = 0; i < len; i++) {
        place[side[i]] = seen[side[i]] ? BN_NONE : i;
        seen[side[i]] = true;
    }
    return place;
}

/* The longest increasing run of pairs of unique lines (patience sorting). */
static anchors find_anchors(const split *s)
{
    uint32_t *in_a = places(s, s->a, s->a_len), *in_b = places(s, s->b, s->b_len);
    anchor *pairs = BN_ARRAY_IN(s->arena, s->a_len, anchor);
    uint32_t *top = BN_ARRAY_IN(s->arena, s->a_len, uint32_t);  /* top pair of each pile */
    uint32_t *left = BN_ARRAY_IN(s->arena, s->a_len, uint32_t); /* its pair one pile before */
    uint32_t count = 0, piles = 0, at;
    anchors found = { 0 };

    for (uint32_t i = 0; i < s->a_len; i++) {
        uint32_t low = 0, high = piles;

        if (in_a[s->a[i]] == BN_NONE || in_b[s->a[i]] == BN_NONE)
            continue;
        pairs[count] = (anchor){ i, in_b[s->a[i]] };
        while (low < high) {
            uint32_t middle = low + (high - low) / 2;

            if (pairs[top[middle]].b < pairs[count].b)
                low = middle + 1;
            else
                high = middle;
        }
        left[count] = low ? top[low - 1] : BN_NONE;
        top[low] = count++;
        if (low == piles)
            piles++;
    }
    for (uint32_t i = 0; i < piles; i++)
        bn_vec_push(s->arena, &found, (anchor){ 0, 0 });
    at = piles ? top[piles - 1] : BN_NONE;
    for (uint32_t i = piles; i-- > 0; at = left[at])
        found.items[i] = pairs[at];
    return found;
}

static void emit(const split *s, uint32_t a, uint32_t a_end, uint32_t b, uint32_t b_end)
{
    if (a < a_end || b < b_end)
        bn_block_add(s->arena, s->out,
                     (bn_block){ s->a_at + a, a_end - a, s->b_at + b, b_end - b });
}

/* Did step d come to diagonal k from the diagonal above it, by a line of the new side? */
static bool came_down(const uint32_t *previous, int64_t d, int64_t k)
{
    const uint32_t *middle = previous + (d - 1); /* its diagonal 0 */

    return k == -d || (k != d && middle[k - 1] < middle[k + 1]);
}

/*
 * Walk the kept rows back from the end and emit what lies between the common
 * lines. Row d starts at d * d and holds, for the diagonals -d … d, the furthest
 * line of the old side.
 */
static void trace_back(const split *s, const uint32_t *rows, int64_t d, anchor from, anchor size)
{
    int64_t x = size.a, y = size.b;
    anchors common = { 0 };
    uint32_t a = from.a, b = from.b;

    for (; d >= 0; d--) {
        const uint32_t *previous = d ? rows + (d - 1) * (d - 1) : NULL;
        int64_t k = x - y, before = 0, start = 0, x0 = 0;

        if (d) {
            bool down = came_down(previous, d, k);

            before = down ? k + 1 : k - 1;
            x0 = previous[before + d - 1];
            start = down ? x0 : x0 + 1;
        }
        for (; x > start; x--, y--)
            bn_vec_push(s->arena, &common, (anchor){ (uint32_t)x - 1, (uint32_t)y - 1 });
        x = x0;
        y = x0 - before;
    }
    for (uint32_t i = common.len; i-- > 0;) {
        uint32_t ca = from.a + common.items[i].a, cb = from.b + common.items[i].b;

        emit(s, a, ca, b, cb);
        a = ca + 1;
        b = cb + 1;
    }
    emit(s, a, from.a + size.a, b, from.b + size.b);
}

/* The greedy algorithm on one region; false when it costs more than the cap. */
static bool compare(const split *s, uint32_t *rows, anchor from, anchor size)
{
    const uint32_t *a = s->a + from.a, *b = s->b + from.b;
    int64_t n = size.a, m = size.b;

    for (int64_t d = 0; d <= COST_CAP && d <= n + m; d++) {
        uint32_t *row = rows + d * d;
        const uint32_t *previous = d ? rows + (d - 1) * (d - 1) : NULL;

        for (int64_t k = -d; k <= d; k += 2) {
            int64_t x = 0;

            if (d && came_down(previous, d, k))
                x = previous[k + 1 + d - 1];
            else if (d)
                x = (int64_t)previous[k - 1 + d - 1] + 1;
            while (x < n && x - k < m && a[x] == b[x - k])
                x++;
            row[k + d] = (uint32_t)x;
            if (x == n && x - k == m) {
                trace_back(s, rows, d, from, size);
                return true;
            }
        }
    }
    return false;
}

/* Lines [a, a_end) against [b, b_end), both without anchors inside. */
static void region(const split *s, uint32_t *rows, anchor from, anchor to)
{
    while (from.a < to.a && from.b < to.b && s->a[from.a] == s->b[from.b]) {
        from.a++;
        from.b++;
    }
    while (from.a < to.a && from.b < to.b && s->a[to.a - 1] == s->b[to.b - 1]) {
        to.a--;
        to.b--;
    }
    if (from.a == to.a || from.b == to.b ||
        !compare(s, rows, from, (anchor){ to.a - from.a, to.b - from.b }))
        emit(s, from.a, to.a, from.b, to.b);
}

void bn_split_block(bn_arena *arena, bn_blocks *out, bn_block block, const bn_lines *from,
                    const bn_lines *to)
{
    split s = { .a_len = block.old_count,
                .b_len = block.new_count,
                .a_at = block.old_start,
                .b_at = block.new_start,
                .arena = arena,
                .out = out };
    uint32_t steps = s.a_len + s.b_len < COST_CAP ? s.a_len + s.b_len : COST_CAP;
    uint32_t *rows = BN_ARRAY_IN(arena, (size_t)(steps + 1) * (steps + 1), uint32_t);
    anchor at = { 0, 0 };
    anchors found;

    number_lines(&s, from, to);
    found = find_anchors(&s);
    for (uint32_t i = 0; i < found.len; i++) {
        region(&s, rows, at, found.items[i]);
        at = (anchor){ found.items[i].a + 1, found.items[i].b + 1 };
    }
    region(&s, rows, at, (anchor){ s.a_len, s.b_len });
}
