/*
 * dump.c - the tree for people and for scripts.
 */
#include "syntax/parse.h"

static void add_flags(bn_buf *buf, uint8_t flags)
{
    if (flags & BN_EXTRA)
        bn_buf_addz(buf, " extra");
    if (flags & BN_ERROR)
        bn_buf_addz(buf, " error");
    if (flags & BN_TAINTED)
        bn_buf_addz(buf, " tainted");
}

/* Text in double quotes, cut at 60 bytes, control characters as escapes. */
static void add_quoted(bn_buf *buf, bn_str text)
{
    bool cut = text.len > 60;

    bn_buf_addc(buf, '"');
    for (size_t i = 0; i < text.len && i < 60; i++) {
        unsigned char c = (unsigned char)text.ptr[i];
        if (c == '"' || c == '\\')
            bn_buf_addf(buf, "\\%c", c);
        else if (c == '\n')
            bn_buf_addz(buf, "\\n");
        else if (c < 0x20 || c == 0x7f)
            bn_buf_addf(buf, "\\x%02x", c);
        else
            bn_buf_addc(buf, (char)c);
    }
    bn_buf_addz(buf, cut ? "\"..." : "\"");
}

static bool is_leaf(const bn_cst *t, bn_ix i)
{
    return t->nodes[i].end_ix == i + 1;
}

void bn_cst_dump(bn_buf *buf, const bn_cst *t)
{
    uint32_t depth = 0;

    for (bn_ix i = 0; i < t->count; i++) {
        const bn_node *n = &t->nodes[i];
        if (i > 0) {
            for (bn_ix up = i - 1; up != n->parent; up = t->nodes[up].parent)
                depth--;
            depth++;
        }
        bn_buf_addf(buf, "%5u %*s", i, (int)(depth * 2), "");
        if (n->field)
            bn_buf_addf(buf, "%s: ", bn_field_name(n->field));
        if (n->flags & BN_NAMED)
            bn_buf_addz(buf, bn_kind_name(n->kind));
        else
            bn_buf_addf(buf, "'%s'", bn_kind_name(n->kind));
        add_flags(buf, n->flags);
        bn_buf_addf(buf, " %u:%u-%u:%u", bn_source_line(t->source, n->start),
                    bn_source_column(t->source, n->start), bn_source_line(t->source, n->end),
                    bn_source_column(t->source, n->end));
        if (is_leaf(t, i) && (n->flags & BN_NAMED)) {
            bn_buf_addc(buf, ' ');
            add_quoted(buf, bn_text(t, i));
        }
        bn_buf_addc(buf, '\n');
    }
}

void bn_cst_dump_json(bn_buf *buf, const bn_cst *t)
{
    bn_buf_addz(buf, "[");
    for (bn_ix i = 0; i < t->count; i++) {
        const bn_node *n = &t->nodes[i];
        bn_buf_addz(buf, i ? ",\n[\"" : "[\"");
        for (const char *c = bn_kind_name(n->kind); *c; c++) {
            if (*c == '"' || *c == '\\')
                bn_buf_addc(buf, '\\');
            bn_buf_addc(buf, *c);
        }
        bn_buf_addf(buf, "\",\"%s\",%u,%u,%u,%d]", n->field ? bn_field_name(n->field) : "",
                    n->flags, n->start, n->end, n->parent == BN_NONE ? -1 : (int)n->parent);
    }
    bn_buf_addz(buf, "]");
}
