/* stat.c - the table of --stat, after git's own layout. */
#include "diff/diff.h"

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

/* The name in `width` columns; too long, it loses its front: ".../rest". Columns are bytes. */
static void add_name(bn_buf *out, bn_str name, uint32_t width)
{
    if (name.len > width) {
        size_t cut = name.len - (width > 3 ? width - 3 : 0), slash = cut;

        while (slash < name.len && name.ptr[slash] != '/')
            slash++;
        name = bn_str_sub(name, slash < name.len ? slash : cut, name.len);
        bn_buf_addz(out, "...");
        width -= 3;
    }
    bn_buf_add(out, name);
    add_repeated(out, ' ', width > name.len ? width - (uint32_t)name.len : 0);
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

void bn_diff_stat_print(bn_buf *out, const bn_diff_stat *files, uint32_t count, uint32_t width)
{
    bn_arena *arena = out->arena;
    bn_str *names = BN_ARRAY_IN(arena, count, bn_str);
    uint32_t name_width = 0, most = 0, added = 0, removed = 0, number_width, graph;

    for (uint32_t i = 0; i < count; i++) {
        bn_buf quoted = { .arena = arena };
        uint32_t total = files[i].counts.added + files[i].counts.removed;

        bn_quote_path(&quoted, "", files[i].path, false);
        names[i] = bn_buf_str(&quoted);
        if (names[i].len > name_width)
            name_width = (uint32_t)names[i].len;
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
