/*
 * function_body.c - an expression laid out anew as the body of a function.
 */
#include "burnish/transform.h"

#include <string.h>

bool bn_has_fixed_lines(const bn_cst *t, bn_ix x)
{
    if (bn_str_find(bn_text(t, x), BN_LIT("\\\n"), 0) != BN_NPOS ||
        bn_str_find(bn_text(t, x), BN_LIT("\\\r\n"), 0) != BN_NPOS)
        return true;
    bn_each_below (t, x, c)
        if (t->nodes[c].kind == BN_STRING && !bn_is_one_line(t, c))
            return true;
    return false;
}

/* The bytes of indentation that all lines but the first have. */
static size_t common_indent(bn_str text)
{
    size_t least = BN_NPOS, line;

    for (size_t at = 0; (line = bn_str_find(text, BN_LIT("\n"), at)) != BN_NPOS; at = line + 1) {
        size_t n = 0;

        while (line + 1 + n < text.len && strchr(" \t", text.ptr[line + 1 + n]))
            n++;
        if (line + 1 + n < text.len && n < least)
            least = n;
    }
    return least == BN_NPOS ? 0 : least;
}

bn_str bn_return_body(bn_match *m, bn_ix x)
{
    const bn_cst *t = bn_tree(m);
    bn_str text = bn_text(t, x), body = { "", 0 };
    size_t shift;

    if (bn_is_one_line(t, x))
        return bn_format(m, "return %.*s", BN_FMT(text));
    shift = common_indent(text);
    for (size_t from = 0; from < text.len;) {
        size_t end = bn_str_find(text, BN_LIT("\n"), from), start = from ? from + shift : 0;
        bn_str line;

        end = end == BN_NPOS ? text.len : end;
        line = bn_str_sub(text, start < end ? start : end, end);
        if (bn_str_ends(line, BN_LIT("\r")))
            line.len--;
        body = bn_format(m, "%.*s\n    %.*s", BN_FMT(body), BN_FMT(line));
        from = end + 1;
    }
    return bn_format(m, "return (%.*s\n)", BN_FMT(body));
}
