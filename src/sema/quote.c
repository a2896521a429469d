/*
 * quote.c - source text in the reasons of answers.
 */
#include "sema/facts_p.h"

bn_str bn_quote(bn_sema *s, bn_ix at)
{
    bn_str text = bn_text(s->tree, at);
    size_t line = 0;

    while (line < text.len && text.ptr[line] != '\n' && text.ptr[line] != '\r')
        line++;
    if (line == text.len && line <= 40)
        return text;
    size_t cut = line < 37 ? line : 37;
    while (cut > 0 && ((unsigned char)text.ptr[cut] & 0xc0) == 0x80)
        cut--;
    return bn_str_format_in(s->arena, "%.*s...", (int)cut, text.ptr);
}
