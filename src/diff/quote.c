/* quote.c - names in headers, and text on terminals. */
#include "diff/diff_p.h"

static bool is_odd(unsigned char c, bool plain_high)
{
    return c < 0x20 || c == 0x7f || c == '"' || c == '\\' || (c >= 0x80 && !plain_high);
}

static void add_escape(bn_buf *out, unsigned char c)
{
    static const char letters[] = "abtnvfr"; /* 7 to 13 */

    if (c >= 7 && c <= 13)
        bn_buf_addf(out, "\\%c", letters[c - 7]);
    else if (c == '"' || c == '\\')
        bn_buf_addf(out, "\\%c", c);
    else
        bn_buf_addf(out, "\\%03o", c);
}

void bn_quote_path(bn_buf *out, const char *prefix, bn_str path, bool plain_high)
{
    /* patch(1) drops blanks at the end of a bare name. Git does not care. */
    bool quoted = path.len && path.ptr[path.len - 1] == ' ';

    for (size_t i = 0; i < path.len && !quoted; i++)
        quoted = is_odd((unsigned char)path.ptr[i], plain_high);
    if (quoted)
        bn_buf_addc(out, '"');
    bn_buf_addz(out, prefix);
    for (size_t i = 0; i < path.len; i++) {
        unsigned char c = (unsigned char)path.ptr[i];

        if (is_odd(c, plain_high))
            add_escape(out, c);
        else
            bn_buf_addc(out, (char)c);
    }
    if (quoted)
        bn_buf_addc(out, '"');
}

void bn_diff_name_print(bn_buf *out, bn_str path, bool zero, bool plain_high)
{
    if (zero) {
        bn_buf_add(out, path);
        bn_buf_addc(out, '\0');
        return;
    }
    bn_quote_path(out, "", path, plain_high);
    bn_buf_addc(out, '\n');
}

size_t bn_utf8_decode(const unsigned char *p, size_t left, uint32_t *code)
{
    static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
    size_t len;

    if (p[0] < 0x80) {
        *code = p[0];
        return 1;
    }
    len = p[0] >= 0xf0 ? 4 : p[0] >= 0xe0 ? 3 : 2;
    if (p[0] < 0xc2 || p[0] > 0xf4 || len > left)
        return 0;
    *code = p[0] & (0x7fu >> len);
    for (size_t i = 1; i < len; i++) {
        if ((p[i] & 0xc0) != 0x80)
            return 0;
        *code = *code << 6 | (p[i] & 0x3fu);
    }
    if (*code < least[len] || *code > 0x10ffff || (*code >= 0xd800 && *code <= 0xdfff))
        return 0;
    return len;
}

static bool is_hidden(uint32_t c)
{
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7f && c <= 0x9f) || c == 0x061c ||
           c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}

void bn_escape_terminal(bn_buf *out, bn_str text, bool color)
{
    const unsigned char *p = (const unsigned char *)text.ptr;
    size_t plain = 0, i = 0;

    while (i < text.len) {
        uint32_t code = 0;
        size_t len = bn_utf8_decode(p + i, text.len - i, &code);

        if (len && !is_hidden(code)) {
            i += len;
            continue;
        }
        bn_buf_add(out, bn_str_sub(text, plain, i));
        bn_buf_addz(out, color ? "\033[7m" : "");
        if (len)
            bn_buf_addf(out, "<U+%04X>", code);
        else
            bn_buf_addf(out, "<%02X>", p[i]);
        bn_buf_addz(out, color ? "\033[27m" : "");
        i += len ? len : 1;
        plain = i;
    }
    bn_buf_add(out, bn_str_sub(text, plain, text.len));
}
