/* stat.c - the table of --stat, after git's own layout. */
#include "diff/diff_p.h"

static uint32_t digits(uint32_t n)
{
    uint32_t count = 1;

    while (n >= 10) {
        n /= 10;
        count++;
    }
    return count;
}

/* `it` of `total` scaled into `width`; never 0 when it is not. */
static uint32_t scale(uint32_t it, uint32_t width, uint32_t total)
{
    if (!it)
        return 0;
    return 1 + (uint32_t)((uint64_t)it * (width - 1) / total);
}

static void add_repeated(bn_buf *out, char c, uint32_t count)
{
    while (count--)
        bn_buf_addc(out, c);
}

static bool is_in(uint32_t code, const uint32_t (*ranges)[2], size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (code >= ranges[i][0] && code <= ranges[i][1])
            return true;
    return false;
}

/* The columns that a character takes on a terminal. */
static uint32_t columns_of(uint32_t code)
{
    static const uint32_t wide[][2] = {
        { 0x1100, 0x115f }, { 0x2e80, 0xa4cf }, { 0xac00, 0xd7a3 },   { 0xf900, 0xfaff },
        { 0xfe30, 0xfe6f }, { 0xff00, 0xff60 }, { 0x1f300, 0x1f9ff }, { 0x20000, 0x3fffd },
    };
    static const uint32_t none[][2] = { { 0x300, 0x36f }, { 0x200b, 0x200f }, { 0xfe00, 0xfe0f } };

    if (is_in(code, none, sizeof none / sizeof *none))
        return 0;
    return is_in(code, wide, sizeof wide / sizeof *wide) ? 2 : 1;
}

/* As git counts: text that is no UTF-8 by its bytes. */
static uint32_t columns(bn_str text)
{
    uint32_t sum = 0, code;

    for (size_t at = 0, len; at < text.len; at += len) {
        len = bn_utf8_decode((const unsigned char *)text.ptr + at, text.len - at, &code);
        if (!len)
            return (uint32_t)text.len;
        sum += columns_of(code);
    }
    return sum;
}

/* The name in `width` columns; too long, it loses its front: ".../rest". */
static void add_name(bn_buf *out, bn_str name, uint32_t width)
{
    uint32_t has = columns(name);

    if (has > width) {
        size_t cut = 0, slash;

        do {
            cut++;
            while (cut < name.len && ((unsigned char)name.ptr[cut] & 0xc0) == 0x80)
                cut++;
        } while (columns(bn_str_sub(name, cut, name.len)) > (width > 3 ? width - 3 : 0));
        slash = cut;
        while (slash < name.len && name.ptr[slash] != '/')
            slash++;
        name = bn_str_sub(name, slash < name.len ? slash : cut, name.len);
        bn_buf_addz(out, "...");
        width -= 3;
    }
    bn_buf_add(out, name);
    has = columns(name);
    add_repeated(out, ' ', width > has ? width - has : 0);
}

static void add_summary(bn_buf *out, uint32_t files, uint32_t added, uint32_t removed)
{
    bn_buf_addf(out, " %u file%s changed", files, files == 1 ? "" : "s");
    if (added || !removed)
        bn_buf_addf(out, ", %u insertion%s(+)", added, added == 1 ? "" : "s");
    if (removed || !added)
        bn_buf_addf(out, ", %u deletion%s(-)", removed, removed == 1 ? "" : "s");
    bn_buf_addc(out, '\n');
}

void bn_diff_stat_print(bn_buf *out, const bn_diff_stat *files, uint32_t count, uint32_t width,
                        bool plain_high)
{
    bn_arena *arena = out->arena;
    bn_str *names = BN_ARRAY_IN(arena, count, bn_str);
    uint32_t name_width = 0, most = 0, added = 0, removed = 0, number_width, graph;

    for (uint32_t i = 0; i < count; i++) {
        bn_buf quoted = { .arena = arena };
        uint32_t total = files[i].counts.added + files[i].counts.removed;

        bn_quote_path(&quoted, "", files[i].path, plain_high);
        names[i] = bn_buf_str(&quoted);
        if (columns(names[i]) > name_width)
            name_width = columns(names[i]);
        if (total > most)
            most = total;
        added += files[i].counts.added;
        removed += files[i].counts.removed;
    }
    if (!count)
        return;
    /* As git: a sixth of the rest is kept for the graph, the name may have what is left. */
    number_width = digits(most);
    if (width < 16 + 6 + number_width)
        width = 16 + 6 + number_width;
    graph = most;
    if (name_width + number_width + 6 + graph > width) {
        uint32_t least = width * 3 / 8 - number_width - 6;

        if (graph > least)
            graph = least < 6 ? 6 : least;
        if (name_width > width - number_width - 6 - graph)
            name_width = width - number_width - 6 - graph;
        else
            graph = width - number_width - 6 - name_width;
    }
    for (uint32_t i = 0; i < count; i++) {
        uint32_t plus = files[i].counts.added, minus = files[i].counts.removed;

        bn_buf_addc(out, ' ');
        add_name(out, names[i], name_width);
        bn_buf_addf(out, " | %*u%s", (int)number_width, plus + minus, plus + minus ? " " : "");
        if (graph <= most) {
            uint32_t total = scale(plus + minus, graph, most);

            if (total < 2 && plus && minus)
                total = 2;
            if (plus < minus) {
                plus = scale(plus, graph, most);
                minus = total - plus;
            } else {
                minus = scale(minus, graph, most);
                plus = total - minus;
            }
        }
        add_repeated(out, '+', plus);
        add_repeated(out, '-', minus);
        bn_buf_addc(out, '\n');
    }
    add_summary(out, count, added, removed);
}
