/*
 * literals.c - decoding string and integer literals.
 */
#include "syntax/literals.h"

#include <string.h>

#include "syntax/source.h"

static int digit_of(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return 99;
}

/* Exactly `count` hexadecimal digits at `at`. */
static bool read_hex(bn_str s, size_t at, size_t count, uint32_t *value)
{
    *value = 0;
    if (s.len - at < count)
        return false;
    for (size_t i = 0; i < count; i++) {
        int d = digit_of(s.ptr[at + i]);
        if (d > 15)
            return false;
        *value = *value * 16 + (uint32_t)d;
    }
    return true;
}

static void add_utf8(bn_buf *out, uint32_t c)
{
    if (c < 0x80) {
        bn_buf_addc(out, (char)c);
    } else if (c < 0x800) {
        bn_buf_addc(out, (char)(0xc0 | c >> 6));
        bn_buf_addc(out, (char)(0x80 | (c & 0x3f)));
    } else if (c < 0x10000) {
        bn_buf_addc(out, (char)(0xe0 | c >> 12));
        bn_buf_addc(out, (char)(0x80 | (c >> 6 & 0x3f)));
        bn_buf_addc(out, (char)(0x80 | (c & 0x3f)));
    } else {
        bn_buf_addc(out, (char)(0xf0 | c >> 18));
        bn_buf_addc(out, (char)(0x80 | (c >> 12 & 0x3f)));
        bn_buf_addc(out, (char)(0x80 | (c >> 6 & 0x3f)));
        bn_buf_addc(out, (char)(0x80 | (c & 0x3f)));
    }
}

static bool add_char(bn_buf *out, uint32_t c, bool bytes)
{
    if (bytes) {
        bn_buf_addc(out, (char)c);
        return c <= 0xff;
    }
    if (c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
        return false;
    add_utf8(out, c);
    return true;
}

/* A simple escape's character, or 0. */
static char simple_escape(char c)
{
    static const char from[] = "\\'\"abfnrtv", to[] = "\\'\"\a\b\f\n\r\t\v";
    const char *at = c ? strchr(from, c) : NULL;

    return at ? to[at - from] : '\0';
}

/* The escape whose backslash is at `at`; moves past it. */
static bool read_escape(bn_buf *out, bn_str s, size_t *at, bool bytes)
{
    size_t i = *at + 1;
    uint32_t value = 0;

    if (i >= s.len)
        return false;
    char c = s.ptr[i];
    if (c == '\n' || c == '\r') {
        *at = i + 1 + (c == '\r' && i + 1 < s.len && s.ptr[i + 1] == '\n');
        return true;
    }
    if (c >= '0' && c <= '7') {
        size_t end = i + 3;
        for (; i < s.len && i < end && s.ptr[i] >= '0' && s.ptr[i] <= '7'; i++)
            value = value * 8 + (uint32_t)(s.ptr[i] - '0');
        *at = i;
        return add_char(out, value, bytes);
    }
    size_t digits = c == 'x' ? 2 : bytes ? 0 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (digits) {
        *at = i + 1 + digits;
        return read_hex(s, i + 1, digits, &value) && add_char(out, value, bytes);
    }
    if (c == 'N' && !bytes)
        return false;
    char simple = simple_escape(c);
    if (!simple) {
        /* Not an escape: the backslash stays. */
        bn_buf_addc(out, '\\');
        *at = i;
        return true;
    }
    bn_buf_addc(out, simple);
    *at = i + 1;
    return true;
}

static bool decode(bn_buf *out, bn_str body, const bn_string_lit *lit, bn_encoding encoding)
{
    for (size_t i = 0; i < body.len;) {
        unsigned char c = (unsigned char)body.ptr[i];
        if (c == '\\' && !lit->raw) {
            if (!read_escape(out, body, &i, lit->bytes))
                return false;
            continue;
        }
        if (c == '\r') {
            bn_buf_addc(out, '\n');
            i += i + 1 < body.len && body.ptr[i + 1] == '\n';
        } else if (c >= 0x80 && (lit->bytes || encoding == BN_ENCODING_ASCII_BASED)) {
            return false;
        } else if (c >= 0x80 && encoding == BN_ENCODING_LATIN1) {
            add_utf8(out, c);
        } else {
            bn_buf_addc(out, (char)c);
        }
        i++;
    }
    return true;
}

static void read_prefix(bn_string_lit *lit, bn_str prefix)
{
    for (size_t i = 0; i < prefix.len; i++) {
        switch (prefix.ptr[i]) {
        case 'r':
        case 'R':
            lit->raw = true;
            break;
        case 'b':
        case 'B':
            lit->bytes = true;
            break;
        case 'u':
        case 'U':
            lit->unicode = true;
            break;
        default:
            lit->format = true;
            break;
        }
    }
}

bn_string_lit bn_string_decode(bn_arena *arena, const bn_cst *tree, bn_ix string)
{
    bn_string_lit lit = { 0 };
    const bn_node *n = &tree->nodes[string];
    bn_str text = bn_text(tree, string);
    size_t quote = 0;

    if (n->kind != BN_STRING)
        return lit;
    while (quote < text.len && text.ptr[quote] != '\'' && text.ptr[quote] != '"')
        quote++;
    if (quote == text.len)
        return lit;
    lit.quote = text.ptr[quote];
    bool triple = text.len >= quote + 6 && text.ptr[quote + 1] == lit.quote &&
                  text.ptr[quote + 2] == lit.quote;
    lit.quote_len = triple ? 3 : 1;
    lit.prefix = (bn_span){ n->start, n->start + (uint32_t)quote };
    lit.body = (bn_span){ lit.prefix.end + lit.quote_len, n->end - lit.quote_len };
    read_prefix(&lit, bn_str_sub(text, 0, quote));
    if (lit.format)
        return lit;
    bn_buf value = { .arena = arena };
    lit.ok = decode(&value, bn_str_sub(tree->text, lit.body.start, lit.body.end), &lit,
                    tree->source->encoding);
    lit.value = bn_buf_str(&value);
    return lit;
}

bool bn_int_value(const bn_cst *tree, bn_ix node, int64_t *value)
{
    bn_str s = bn_text(tree, node);
    int64_t total = 0;
    int base = 10;
    size_t i = 0;

    if (tree->nodes[node].kind != BN_INTEGER || s.len == 0)
        return false;
    if (s.len > 2 && s.ptr[0] == '0') {
        char c = (char)(s.ptr[1] | 0x20);
        base = c == 'x' ? 16 : c == 'o' ? 8 : c == 'b' ? 2 : 10;
        i = base == 10 ? 0 : 2;
    }
    for (; i < s.len; i++) {
        if (s.ptr[i] == '_')
            continue;
        int d = digit_of(s.ptr[i]);
        if (d >= base || total > (INT64_MAX - d) / base)
            return false;
        total = total * base + d;
    }
    /* 0777 is octal in Python 2 and an error in Python 3. */
    if (base == 10 && s.ptr[0] == '0' && total != 0)
        return false;
    *value = total;
    return true;
}
