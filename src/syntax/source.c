/*
 * source.c - reading a file's bytes: encoding, lines, and the file's own habits.
 */
#include "syntax/source.h"

#include <string.h>

#include "syntax/encoding.h"

#define DEFAULT_MAX_BYTES ((size_t)16 << 20)
#define HARD_MAX_BYTES ((size_t)1 << 30)
#define STAND_IN 'z' /* no string prefix, no operator, no digit */
#define UNITS 8      /* different indent units that are counted */

typedef struct {
    bn_str text;
    uint32_t count;
} unit_count;

/* What the light scan of a file counts. It may be fooled by nested f-strings: habits only. */
typedef struct {
    uint32_t single, dbl;
    unit_count units[UNITS];
} habits;

static uint32_t line_of(bn_str bytes, size_t offset)
{
    uint32_t line = 1;

    for (size_t i = 0; i < offset && i < bytes.len; i++)
        line += bytes.ptr[i] == '\n';
    return line;
}

static bn_status refuse(bn_err *err, bn_str bytes, size_t offset, const char *why)
{
    bn_err_set(err, BN_E_ENCODING, "%s", why);
    if (err)
        err->line = line_of(bytes, offset);
    return BN_E_ENCODING;
}

static bn_status check_wide(bn_str b, bn_err *err)
{
    if (bn_str_starts(b, BN_LIT("\xff\xfe\0\0")) || bn_str_starts(b, BN_LIT("\0\0\xfe\xff")))
        return refuse(err, b, 0, "the file is UTF-32");
    if (bn_str_starts(b, BN_LIT("\xff\xfe")) || bn_str_starts(b, BN_LIT("\xfe\xff")))
        return refuse(err, b, 0, "the file is UTF-16");
    const char *nul = b.len ? memchr(b.ptr, 0, b.len) : NULL;
    return nul ? refuse(err, b, (size_t)(nul - b.ptr), "the file contains a NUL byte") : BN_OK;
}

static size_t first_high_byte(bn_str b)
{
    for (size_t i = 0; i < b.len; i++)
        if ((unsigned char)b.ptr[i] >= 0x80)
            return i;
    return BN_NPOS;
}

static bn_status check_encoding(bn_source *src, bn_err *err)
{
    bn_str b = src->bytes;

    src->bom = bn_str_starts(b, BN_LIT("\xef\xbb\xbf")) ? 3 : 0;
    src->cookie = bn_encoding_cookie(bn_str_sub(b, src->bom, b.len));
    if (src->cookie.len && !bn_encoding_classify(src->cookie, &src->encoding)) {
        bn_err_set(err, BN_E_ENCODING,
                   "the declared encoding '%.*s' is unknown or cannot be edited byte by byte",
                   BN_FMT(bn_str_sub(src->cookie, 0, 60)));
        if (err)
            err->line = line_of(b, (size_t)(src->cookie.ptr - b.ptr));
        return BN_E_ENCODING;
    }
    if (src->bom && src->cookie.len && !bn_encoding_fits_bom(src->cookie))
        return refuse(err, b, 0, "the byte order mark and the declared encoding contradict");
    size_t bad = BN_NPOS;
    if (src->encoding == BN_ENCODING_UTF8)
        bad = bn_utf8_invalid(b);
    else if (src->encoding == BN_ENCODING_ASCII)
        bad = first_high_byte(b);
    if (bad == BN_NPOS)
        return BN_OK;
    return refuse(err, b, bad,
                  src->encoding == BN_ENCODING_ASCII ? "bytes that are not ASCII"
                                                     : "bytes that are not valid UTF-8");
}

/* The parser sees a letter for every byte that is no ASCII character. */
static bn_str parser_bytes_in(bn_arena *arena, const bn_source *src)
{
    if (src->encoding == BN_ENCODING_UTF8 || src->encoding == BN_ENCODING_ASCII ||
        first_high_byte(src->bytes) == BN_NPOS)
        return src->bytes;
    char *copy = BN_ARRAY_IN(arena, src->bytes.len, char);
    for (size_t i = 0; i < src->bytes.len; i++)
        copy[i] = (unsigned char)src->bytes.ptr[i] < 0x80 ? src->bytes.ptr[i] : STAND_IN;
    return (bn_str){ copy, src->bytes.len };
}

/* Length of the line ending at `at`, 0 when none. */
static size_t ending_at(bn_str b, size_t at)
{
    if (b.ptr[at] == '\n')
        return 1;
    if (b.ptr[at] != '\r')
        return 0;
    return at + 1 < b.len && b.ptr[at + 1] == '\n' ? 2 : 1;
}

static uint32_t count_breaks(bn_str b)
{
    uint32_t n = 0;

    for (size_t i = 0; i < b.len; i++)
        n += (b.ptr[i] == '\n') | (b.ptr[i] == '\r');
    return n;
}

static void index_lines(bn_arena *arena, bn_source *src)
{
    bn_str b = src->bytes;
    uint32_t n = 0, lf = 0, crlf = 0;

    src->line_starts = BN_ARRAY_IN(arena, (size_t)count_breaks(b) + 1, uint32_t);
    src->line_starts[n++] = 0;
    src->final_newline = b.len == src->bom;
    for (size_t i = 0; i < b.len;) {
        size_t len = ending_at(b, i);
        if (len == 0) {
            i++;
            continue;
        }
        bool cr = b.ptr[i] == '\r';
        src->has_lone_cr |= cr && len == 1;
        crlf += len == 2;
        lf += !cr;
        i += len;
        src->final_newline = i == b.len;
        if (i < b.len)
            src->line_starts[n++] = (uint32_t)i;
    }
    src->line_count = n;
    src->newline = crlf > lf ? BN_NEWLINE_CRLF : BN_NEWLINE_LF;
    src->newline_text = crlf > lf ? BN_LIT("\r\n") : BN_LIT("\n");
    src->mixed_newlines = crlf > 0 && lf > 0;
}

static void count_unit(habits *h, bn_str unit)
{
    for (int i = 0; i < UNITS; i++) {
        if (h->units[i].count == 0)
            h->units[i].text = unit;
        if (bn_str_eq(h->units[i].text, unit)) {
            h->units[i].count++;
            return;
        }
    }
}

static bn_str blanks_at(bn_str b, size_t at)
{
    size_t end = at;

    while (end < b.len && (b.ptr[end] == ' ' || b.ptr[end] == '\t' || b.ptr[end] == '\f'))
        end++;
    return bn_str_sub(b, at, end);
}

/* Offset after the string that begins with the quote at `at`. */
static size_t skip_string(bn_str b, size_t at, habits *h)
{
    char q = b.ptr[at];
    bool triple = at + 2 < b.len && b.ptr[at + 1] == q && b.ptr[at + 2] == q;
    size_t i = at + (triple ? 3 : 1);

    if (!triple) {
        h->single += q == '\'';
        h->dbl += q == '"';
    }
    for (; i < b.len; i++) {
        if (b.ptr[i] == '\\')
            i++;
        else if (!triple && (b.ptr[i] == q || b.ptr[i] == '\n'))
            return i + 1;
        else if (triple && b.ptr[i] == q && i + 2 < b.len && b.ptr[i + 1] == q && b.ptr[i + 2] == q)
            return i + 3;
    }
    return b.len;
}

/* The indentation of the line that `at` is the end of the `:` of, against the next one's. */
static void note_suite(bn_str b, size_t line_start, size_t at, habits *h)
{
    while (at < b.len && (b.ptr[at] == '\n' || b.ptr[at] == '\r'))
        at++;
    bn_str outer = blanks_at(b, line_start), inner = blanks_at(b, at);
    size_t next = at + inner.len;
    if (next >= b.len || strchr("#\r\n", b.ptr[next]) != NULL)
        return;
    if (inner.len > outer.len && bn_str_starts(inner, outer))
        count_unit(h, bn_str_sub(inner, outer.len, inner.len));
}

static habits scan_habits(bn_str b)
{
    habits h = { 0 };
    size_t line_start = 0;
    int depth = 0;
    char last = '\n';

    for (size_t i = 0; i < b.len;) {
        char c = b.ptr[i];
        switch (c) {
        case '\'':
        case '"':
            i = skip_string(b, i, &h);
            last = c;
            continue;
        case '#':
            while (i < b.len && b.ptr[i] != '\n' && b.ptr[i] != '\r')
                i++;
            continue;
        case '(':
        case '[':
        case '{':
            depth++;
            break;
        case ')':
        case ']':
        case '}':
            depth -= depth > 0;
            break;
        case '\r':
        case '\n':
            if (last == ':' && depth == 0)
                note_suite(b, line_start, i, &h);
            if (depth == 0)
                line_start = i + 1;
            i++;
            last = '\n';
            continue;
        default:
            break;
        }
        if (c != ' ' && c != '\t' && c != '\f')
            last = c;
        i++;
    }
    return h;
}

static void find_habits(bn_source *src)
{
    habits h = scan_habits(bn_str_sub(src->parser_bytes, src->bom, src->parser_bytes.len));
    uint32_t best = 0;

    src->quote = h.single > h.dbl ? '\'' : '"';
    src->indent_unit = BN_LIT("    ");
    for (int i = 0; i < UNITS; i++) {
        if (h.units[i].count > best) {
            best = h.units[i].count;
            src->indent_unit = h.units[i].text;
        }
    }
}

bn_status bn_source_read(bn_arena *arena, bn_str bytes, const bn_source_limits *limits,
                         const bn_source **out, bn_err *err)
{
    size_t max = limits && limits->max_bytes ? limits->max_bytes : DEFAULT_MAX_BYTES;

    *out = NULL;
    if (max > HARD_MAX_BYTES)
        max = HARD_MAX_BYTES;
    if (bytes.len > max)
        return bn_err_set(err, BN_E_LIMIT, "the file has %zu bytes, the limit is %zu", bytes.len,
                          max);
    bn_status status = check_wide(bytes, err);
    if (status != BN_OK)
        return status;
    bn_source *src = BN_NEW_IN(arena, bn_source);
    src->bytes = bytes.ptr ? bytes : (bn_str){ "", 0 };
    status = check_encoding(src, err);
    if (status != BN_OK)
        return status;
    src->parser_bytes = parser_bytes_in(arena, src);
    index_lines(arena, src);
    find_habits(src);
    *out = src;
    return BN_OK;
}

uint32_t bn_source_line(const bn_source *src, uint32_t offset)
{
    uint32_t low = 0, high = src->line_count;

    while (high - low > 1) {
        uint32_t mid = low + (high - low) / 2;
        if (src->line_starts[mid] <= offset)
            low = mid;
        else
            high = mid;
    }
    return low + 1;
}

uint32_t bn_source_column(const bn_source *src, uint32_t offset)
{
    uint32_t start = src->line_starts[bn_source_line(src, offset) - 1], column = 1;

    if (start == 0 && offset >= src->bom)
        start = src->bom;
    for (uint32_t i = start; i < offset && i < src->bytes.len; i++)
        column +=
            src->encoding != BN_ENCODING_UTF8 || ((unsigned char)src->bytes.ptr[i] & 0xc0) != 0x80;
    return column;
}

bn_span bn_source_line_span(const bn_source *src, uint32_t line)
{
    if (line == 0 || line > src->line_count)
        return (bn_span){ 0, 0 };
    uint32_t end = line < src->line_count ? src->line_starts[line] : (uint32_t)src->bytes.len;
    return (bn_span){ src->line_starts[line - 1], end };
}

bn_str bn_source_indent_at(const bn_source *src, uint32_t offset)
{
    uint32_t start = src->line_starts[bn_source_line(src, offset) - 1];

    return blanks_at(src->bytes, start == 0 ? src->bom : start);
}
