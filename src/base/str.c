/* str.c - see burnish/str.h. */
#include "burnish/str.h"

#include <string.h>

bn_str bn_str_from(const char *text)
{
    return text ? (bn_str){ text, strlen(text) } : BN_LIT("");
}

bool bn_str_eq(bn_str a, bn_str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

bool bn_str_is(bn_str a, const char *text)
{
    return bn_str_eq(a, bn_str_from(text));
}

bool bn_str_starts(bn_str s, bn_str prefix)
{
    return s.len >= prefix.len && bn_str_eq((bn_str){ s.ptr, prefix.len }, prefix);
}

bool bn_str_ends(bn_str s, bn_str suffix)
{
    return s.len >= suffix.len &&
           bn_str_eq((bn_str){ s.ptr + (s.len - suffix.len), suffix.len }, suffix);
}

int bn_str_cmp(bn_str a, bn_str b)
{
    size_t common = a.len < b.len ? a.len : b.len;
    int order = common ? memcmp(a.ptr, b.ptr, common) : 0;

    if (order != 0)
        return order;
    return (a.len > b.len) - (a.len < b.len);
}

bn_str bn_str_sub(bn_str s, size_t from, size_t to)
{
    if (to > s.len)
        to = s.len;
    if (from > to)
        from = to;
    return (bn_str){ s.ptr + from, to - from };
}

size_t bn_str_find(bn_str s, bn_str needle, size_t from)
{
    if (needle.len == 0)
        return from <= s.len ? from : BN_NPOS;
    while (from + needle.len <= s.len) {
        const char *hit = memchr(s.ptr + from, needle.ptr[0], s.len - from - needle.len + 1);

        if (!hit)
            return BN_NPOS;
        if (memcmp(hit, needle.ptr, needle.len) == 0)
            return (size_t)(hit - s.ptr);
        from = (size_t)(hit - s.ptr) + 1;
    }
    return BN_NPOS;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
}

bn_str bn_str_trim(bn_str s)
{
    while (s.len && is_blank(s.ptr[0])) {
        s.ptr++;
        s.len--;
    }
    while (s.len && is_blank(s.ptr[s.len - 1]))
        s.len--;
    return s;
}
