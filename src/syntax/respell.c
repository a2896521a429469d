/*
 * respell.c - the body of a str literal as that of a bytes literal, and back.
 *
 * Only ASCII has the same meaning in both. Escapes that one of the two does not
 * know are written out: "\N{DIGIT ONE}" as b"1", b"\u0041" as "\\u0041".
 */
#include "syntax/literals.h"

#include <string.h>
#include <strings.h>

/* The names of what is neither a letter nor a digit, in the order of ASCII from the blank on. */
static const struct {
    char c;
    const char *name;
} names[] = {
    { ' ', "SPACE" },
    { '!', "EXCLAMATION MARK" },
    { '"', "QUOTATION MARK" },
    { '#', "NUMBER SIGN" },
    { '$', "DOLLAR SIGN" },
    { '%', "PERCENT SIGN" },
    { '&', "AMPERSAND" },
    { '\'', "APOSTROPHE" },
    { '(', "LEFT PARENTHESIS" },
    { ')', "RIGHT PARENTHESIS" },
    { '*', "ASTERISK" },
    { '+', "PLUS SIGN" },
    { ',', "COMMA" },
    { '-', "HYPHEN-MINUS" },
    { '.', "FULL STOP" },
    { '/', "SOLIDUS" },
    { ':', "COLON" },
    { ';', "SEMICOLON" },
    { '<', "LESS-THAN SIGN" },
    { '=', "EQUALS SIGN" },
    { '>', "GREATER-THAN SIGN" },
    { '?', "QUESTION MARK" },
    { '@', "COMMERCIAL AT" },
    { '[', "LEFT SQUARE BRACKET" },
    { '\\', "REVERSE SOLIDUS" },
    { ']', "RIGHT SQUARE BRACKET" },
    { '^', "CIRCUMFLEX ACCENT" },
    { '_', "LOW LINE" },
    { '`', "GRAVE ACCENT" },
    { '{', "LEFT CURLY BRACKET" },
    { '|', "VERTICAL LINE" },
    { '}', "RIGHT CURLY BRACKET" },
    { '~', "TILDE" },
};

static const char *const digits[] = { "ZERO", "ONE", "TWO",   "THREE", "FOUR",
                                      "FIVE", "SIX", "SEVEN", "EIGHT", "NINE" };

/* Names of characters are compared without regard to case. */
static bool is_named(bn_str name, const char *known)
{
    return name.len == strlen(known) && strncasecmp(name.ptr, known, name.len) == 0;
}

/* The ASCII character that Unicode calls so, or 0. */
static uint32_t char_named(bn_str name)
{
    static const char small[] = "LATIN SMALL LETTER ", capital[] = "LATIN CAPITAL LETTER ",
                      digit[] = "DIGIT ";

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (is_named(name, names[i].name))
            return (uint32_t)names[i].c;
    if (name.len == sizeof small && is_named(bn_str_sub(name, 0, name.len - 1), small))
        return (uint32_t)(name.ptr[name.len - 1] | 0x20);
    if (name.len == sizeof capital && is_named(bn_str_sub(name, 0, name.len - 1), capital))
        return (uint32_t)(name.ptr[name.len - 1] & ~0x20);
    if (name.len > sizeof digit && is_named(bn_str_sub(name, 0, sizeof digit - 1), digit))
        for (size_t i = 0; i < sizeof digits / sizeof *digits; i++)
            if (is_named(bn_str_sub(name, sizeof digit - 1, name.len), digits[i]))
                return (uint32_t)('0' + i);
    return 0;
}

static bool read_hex(bn_str s, size_t from, size_t count, uint32_t *value)
{
    *value = 0;
    for (size_t i = from; i < from + count; i++) {
        char c = i < s.len ? s.ptr[i] : '?', lower = (char)(c | 0x20);

        if (c >= '0' && c <= '9')
            *value = *value * 16 + (uint32_t)(c - '0');
        else if (lower >= 'a' && lower <= 'f')
            *value = *value * 16 + (uint32_t)(lower - 'a' + 10);
        else
            return false;
    }
    return true;
}

/* A character of its own, or as \xNN where it would be read as something else. */
static bool add(bn_buf *out, uint32_t c)
{
    if (c == 0 || c >= 0x80)
        return false;
    if (c < 0x20 || c == 0x7f || strchr("\"'\\", (int)c))
        bn_buf_addf(out, "\\x%02x", c);
    else
        bn_buf_addc(out, (char)c);
    return true;
}

/* \u, \U and \N at `at` (the backslash): the character they stand for. */
static bool add_text_escape(bn_buf *out, bn_str s, size_t *at)
{
    size_t count = s.ptr[*at + 1] == 'u' ? 4 : 8, close;
    uint32_t value;

    if (s.ptr[*at + 1] != 'N') {
        if (!read_hex(s, *at + 2, count, &value))
            return false;
        *at += 2 + count;
        return add(out, value);
    }
    close = bn_str_find(s, BN_LIT("}"), *at);
    if (close == BN_NPOS || s.ptr[*at + 2] != '{')
        return false;
    value = char_named(bn_str_sub(s, *at + 3, close));
    *at = close + 1;
    return add(out, value);
}

/* An escape that both kinds know, as it stands; its value must be ASCII. */
static bool add_common_escape(bn_buf *out, bn_str s, size_t *at)
{
    size_t end = *at + 2;
    char c = s.ptr[*at + 1];
    uint32_t value = 0;

    if (c == 'x') {
        if (!read_hex(s, *at + 2, 2, &value))
            return false;
        end = *at + 4;
    } else if (c >= '0' && c <= '7') {
        for (end = *at + 1; end < s.len && end < *at + 4 && s.ptr[end] >= '0' && s.ptr[end] <= '7';)
            value = value * 8 + (uint32_t)(s.ptr[end++] - '0');
    }
    if (value >= 0x80 || (unsigned char)c >= 0x80)
        return false;
    bn_buf_add(out, bn_str_sub(s, *at, end));
    *at = end;
    return true;
}

bool bn_string_respell(bn_arena *arena, const bn_cst *tree, bn_ix string, bool bytes, bn_str *body)
{
    bn_string_lit lit = bn_string_decode(arena, tree, string);
    bn_str s = bn_str_sub(tree->text, lit.body.start, lit.body.end);
    bn_buf out = { .arena = arena };

    if (!lit.quote || lit.format || lit.bytes == bytes)
        return false;
    for (size_t i = 0; i < s.len;) {
        bool escape = s.ptr[i] == '\\' && !lit.raw, text_only;

        if ((unsigned char)s.ptr[i] >= 0x80 || s.ptr[i] == 0 || (escape && i + 1 == s.len))
            return false;
        if (!escape) {
            bn_buf_addc(&out, s.ptr[i++]);
            continue;
        }
        text_only = s.ptr[i + 1] == 'u' || s.ptr[i + 1] == 'U' || s.ptr[i + 1] == 'N';
        if (text_only && !bytes) {
            bn_buf_add(&out, BN_LIT("\\"));
            bn_buf_add(&out, bn_str_sub(s, i, i + 2));
            i += 2;
        } else if (text_only ? !add_text_escape(&out, s, &i) : !add_common_escape(&out, s, &i)) {
            return false;
        }
    }
    *body = bn_buf_str(&out);
    return true;
}
