/*
 * encoding.c - coding comments, encoding names, UTF-8.
 */
#include "syntax/encoding.h"

#include <string.h>

typedef struct {
    const char *name;
    bn_encoding encoding;
} known_encoding;

/* Names as normalised by `normalise`; families by their beginning further down. */
static const known_encoding known[] = {
    { "utf-8", BN_ENCODING_UTF8 },
    { "utf8", BN_ENCODING_UTF8 },
    { "utf", BN_ENCODING_UTF8 },
    { "u8", BN_ENCODING_UTF8 },
    { "cp65001", BN_ENCODING_UTF8 },
    { "utf-8-sig", BN_ENCODING_UTF8 },
    { "utf8-ucs2", BN_ENCODING_UTF8 },
    { "utf8-ucs4", BN_ENCODING_UTF8 },
    { "ascii", BN_ENCODING_ASCII },
    { "us-ascii", BN_ENCODING_ASCII },
    { "646", BN_ENCODING_ASCII },
    { "ansi-x3.4-1968", BN_ENCODING_ASCII },
    { "latin-1", BN_ENCODING_LATIN1 },
    { "latin1", BN_ENCODING_LATIN1 },
    { "latin", BN_ENCODING_LATIN1 },
    { "l1", BN_ENCODING_LATIN1 },
    { "iso-8859-1", BN_ENCODING_LATIN1 },
    { "iso8859-1", BN_ENCODING_LATIN1 },
    { "8859", BN_ENCODING_LATIN1 },
    { "cp819", BN_ENCODING_LATIN1 },
    { "koi8-r", BN_ENCODING_ASCII_BASED },
    { "koi8-u", BN_ENCODING_ASCII_BASED },
    { "koi8-t", BN_ENCODING_ASCII_BASED },
    { "tis-620", BN_ENCODING_ASCII_BASED },
    { "hp-roman8", BN_ENCODING_ASCII_BASED },
    { "ptcp154", BN_ENCODING_ASCII_BASED },
    { "kz1048", BN_ENCODING_ASCII_BASED },
    { "euc-jp", BN_ENCODING_ASCII_BASED },
    { "eucjp", BN_ENCODING_ASCII_BASED },
    { "ujis", BN_ENCODING_ASCII_BASED },
    { "euc-kr", BN_ENCODING_ASCII_BASED },
    { "euckr", BN_ENCODING_ASCII_BASED },
    { "gb2312", BN_ENCODING_ASCII_BASED },
    { "euc-cn", BN_ENCODING_ASCII_BASED },
    { "euccn", BN_ENCODING_ASCII_BASED },
};

/* Single-byte families that keep ASCII, given by their number. */
static const char *const code_pages[] = {
    "437",  "720",  "737",  "775",  "850",  "852",  "855",  "856",  "857",  "858",
    "860",  "861",  "862",  "863",  "865",  "866",  "869",  "874",  "1125", "1250",
    "1251", "1252", "1253", "1254", "1255", "1256", "1257", "1258",
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\f';
}

static bool is_name_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
}

static bn_str line_at(bn_str text, size_t from)
{
    size_t end = from;

    while (end < text.len && text.ptr[end] != '\n' && text.ptr[end] != '\r')
        end++;
    return bn_str_sub(text, from, end);
}

/* The name in `# ... coding[:=] name` of one line that holds a comment only. */
static bn_str cookie_of_line(bn_str line)
{
    size_t at = 0;

    while (at < line.len && is_blank(line.ptr[at]))
        at++;
    if (at == line.len || line.ptr[at] != '#')
        return (bn_str){ "", 0 };
    for (;; at++) {
        at = bn_str_find(line, BN_LIT("coding"), at);
        if (at == BN_NPOS)
            return (bn_str){ "", 0 };
        size_t name = at + 6;
        if (name >= line.len || (line.ptr[name] != ':' && line.ptr[name] != '='))
            continue;
        name++;
        while (name < line.len && (line.ptr[name] == ' ' || line.ptr[name] == '\t'))
            name++;
        size_t end = name;
        while (end < line.len && is_name_char(line.ptr[end]))
            end++;
        if (end > name)
            return bn_str_sub(line, name, end);
    }
}

/* The second line counts only when the first is blank or a comment. */
static bool first_line_lets_pass(bn_str line)
{
    for (size_t i = 0; i < line.len; i++) {
        if (line.ptr[i] == '#')
            return true;
        if (!is_blank(line.ptr[i]))
            return false;
    }
    return true;
}

/* Lower case, `_` and blanks as `-`; too long a name becomes empty. */
static void normalise(bn_str name, char out[static 32])
{
    size_t n = 0;

    out[0] = '\0';
    if (name.len >= 32)
        return;
    for (; n < name.len; n++) {
        char c = name.ptr[n];
        out[n] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c == '_' || c == ' ' ? '-' : c;
    }
    out[n] = '\0';
}

static bool is_code_page(const char *number)
{
    for (size_t i = 0; i < sizeof code_pages / sizeof *code_pages; i++)
        if (strcmp(number, code_pages[i]) == 0)
            return true;
    return false;
}

/* iso8859-2 ... iso8859-16, latin2 ... latin10 */
static bool is_latin_family(const char *name)
{
    static const char *const beginnings[] = { "iso-8859-", "iso8859-", "latin-", "latin" };

    for (size_t i = 0; i < sizeof beginnings / sizeof *beginnings; i++) {
        size_t len = strlen(beginnings[i]);
        if (strncmp(name, beginnings[i], len) == 0) {
            const char *rest = name + len;
            size_t digits = strspn(rest, "0123456789");
            return digits >= 1 && digits <= 2 && rest[digits] == '\0';
        }
    }
    return false;
}

static bool is_mac_family(const char *name)
{
    static const char *const names[] = { "mac-cyrillic", "mac-greek",    "mac-iceland",
                                         "mac-latin2",   "mac-roman",    "mac-turkish",
                                         "mac-centeuro", "mac-croatian", "mac-romanian" };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    return false;
}

bn_str bn_encoding_cookie(bn_str text)
{
    bn_str line = line_at(text, 0);
    bn_str cookie = cookie_of_line(line);

    if (cookie.len || !first_line_lets_pass(line))
        return cookie;
    size_t next = line.len;
    if (next < text.len && text.ptr[next] == '\r')
        next++;
    if (next < text.len && text.ptr[next] == '\n')
        next++;
    return next < text.len ? cookie_of_line(line_at(text, next)) : cookie;
}

bool bn_encoding_classify(bn_str name, bn_encoding *out)
{
    char norm[32];

    normalise(name, norm);
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (strcmp(norm, known[i].name) == 0) {
            *out = known[i].encoding;
            return true;
        }
    }
    /* CPython's own shortcuts: utf-8-unix, latin-1-dos, ... */
    if (strncmp(norm, "utf-8-", 6) == 0) {
        *out = BN_ENCODING_UTF8;
        return true;
    }
    if (strncmp(norm, "latin-1-", 8) == 0 || strncmp(norm, "iso-8859-1-", 11) == 0) {
        *out = BN_ENCODING_LATIN1;
        return true;
    }
    *out = BN_ENCODING_ASCII_BASED;
    if (strncmp(norm, "cp", 2) == 0 && is_code_page(norm + 2))
        return true;
    if (strncmp(norm, "windows-", 8) == 0 && is_code_page(norm + 8))
        return true;
    return is_latin_family(norm) || is_mac_family(norm);
}

bool bn_encoding_fits_bom(bn_str name)
{
    char norm[32];

    normalise(name, norm);
    return strcmp(norm, "utf-8") == 0 || strncmp(norm, "utf-8-", 6) == 0;
}

size_t bn_utf8_invalid(bn_str text)
{
    const unsigned char *p = (const unsigned char *)text.ptr;
    size_t i = 0;

    while (i < text.len) {
        uint64_t word;
        while (i + 8 <= text.len && (memcpy(&word, p + i, 8), !(word & 0x8080808080808080u)))
            i += 8;
        if (i >= text.len)
            break;
        unsigned c = p[i];
        if (c < 0x80) {
            i++;
            continue;
        }
        unsigned more = c >= 0xc2 && c <= 0xdf   ? 1
                        : c >= 0xe0 && c <= 0xef ? 2
                        : c >= 0xf0 && c <= 0xf4 ? 3
                                                 : 0;
        if (more == 0 || text.len - i <= more)
            return i;
        unsigned low = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;
        unsigned high = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
        if (p[i + 1] < low || p[i + 1] > high)
            return i;
        for (unsigned k = 2; k <= more; k++)
            if (p[i + k] < 0x80 || p[i + k] > 0xbf)
                return i;
        i += more + 1;
    }
    return BN_NPOS;
}
