/*
 * identifier.c - identifiers as Python compares them: NFKC (PEP 3131).
 */
#include "syntax/normalise_p.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

static bool is_ascii(bn_str s)
{
    for (size_t i = 0; i < s.len; i++)
        if ((unsigned char)s.ptr[i] >= 0x80)
            return false;
    return true;
}

static bn_str latin1_to_utf8_in(bn_arena *arena, bn_str s)
{
    bn_buf buf = { .arena = arena };

    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if (c < 0x80) {
            bn_buf_addc(&buf, (char)c);
        } else {
            bn_buf_addc(&buf, (char)(0xc0 | c >> 6));
            bn_buf_addc(&buf, (char)(0x80 | (c & 0x3f)));
        }
    }
    return bn_buf_str(&buf);
}

/* Latin-1 above ASCII has these letters and digits that identifiers may hold. */
static bool is_latin1_name(bn_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        bool letter = c >= 0xc0 ? c != 0xd7 && c != 0xf7
                                : c == 0xaa || c == 0xb5 || c == 0xba || (c == 0xb7 && i > 0);
        if (c >= 0x80 && !letter)
            return false;
    }
    return true;
}

bool bn_identifier_text(bn_arena *arena, bn_encoding encoding, bn_str raw, bn_str *out)
{
    utf8proc_uint8_t *norm;

    *out = raw;
    if (is_ascii(raw))
        return true;
    if (encoding == BN_ENCODING_LATIN1 && is_latin1_name(raw))
        raw = latin1_to_utf8_in(arena, raw);
    else if (encoding != BN_ENCODING_UTF8)
        return false;
    utf8proc_ssize_t len =
        utf8proc_map((const utf8proc_uint8_t *)raw.ptr, (utf8proc_ssize_t)raw.len, &norm,
                     UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
    if (len < 0)
        return false;
    *out = bn_str_copy_in(arena, (bn_str){ (const char *)norm, (size_t)len });
    free(norm);
    return true;
}
