/* colour.c - a printed patch for a terminal. */
#include "diff/diff.h"

#include <stdlib.h>
#include <string.h>

#define BOLD "\033[1m"
#define RED "\033[31m"
#define GREEN "\033[32m"
#define CYAN "\033[36m"
#define RESET "\033[m"

/* The count in "-12,7" or "+3" of a hunk heading; *at moves behind it. */
static uint32_t read_count(bn_str line, size_t *at)
{
    uint32_t count = 1, number = 0;

    for (++*at; *at < line.len; ++*at) {
        char c = line.ptr[*at];

        if (c == ',')
            number = 0;
        else if (c >= '0' && c <= '9')
            number = number * 10 + (uint32_t)(c - '0');
        else
            break;
        if (memchr(line.ptr, ',', *at))
            count = number;
    }
    return count;
}

/* The colour of one line; `left` counts the lines of the hunk that are still to come. */
static const char *colour_of(bn_str line, uint32_t left[2])
{
    char c = line.len ? line.ptr[0] : '\n';

    if (!left[0] && !left[1]) {
        size_t at;

        if (!bn_str_starts(line, BN_LIT("@@ -")))
            return c == '#' || c == '\\' ? "" : BOLD;
        at = 3;
        left[0] = read_count(line, &at);
        at++;
        left[1] = read_count(bn_str_sub(line, at, line.len), &(size_t){ 0 });
        return CYAN;
    }
    if (c == '\\')
        return "";
    if (c != '+' && left[0])
        left[0]--;
    if (c != '-' && left[1])
        left[1]--;
    return c == '+' ? GREEN : c == '-' ? RED : "";
}

/* A hunk heading is coloured up to its second @@. */
static size_t coloured_part(const char *colour, bn_str line)
{
    size_t end;

    if (!bn_str_is(bn_str_from(colour), CYAN))
        return line.len;
    end = bn_str_find(line, BN_LIT(" @@"), 2);
    return end == BN_NPOS ? line.len : end + 3;
}

void bn_diff_for_terminal(bn_buf *out, bn_str patch, bool color)
{
    uint32_t left[2] = { 0, 0 };

    for (size_t at = 0; at < patch.len;) {
        size_t end = bn_str_find(patch, BN_LIT("\n"), at), part;
        bn_str line = bn_str_sub(patch, at, end == BN_NPOS ? patch.len : end);
        const char *colour = color ? colour_of(line, left) : "";

        part = coloured_part(colour, line);
        bn_buf_addz(out, colour);
        bn_escape_terminal(out, bn_str_sub(line, 0, part), color);
        bn_buf_addz(out, colour[0] ? RESET : "");
        bn_escape_terminal(out, bn_str_sub(line, part, line.len), color);
        if (end != BN_NPOS)
            bn_buf_addc(out, '\n');
        at = end == BN_NPOS ? patch.len : end + 1;
    }
}
