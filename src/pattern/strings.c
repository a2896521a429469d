/*
 * strings.c - string literals and implicit concatenations, written as the other kind.
 */
#include "pattern/pattern_p.h"

/* Whether a literal without its prefix would be read together with the byte before it. */
static bool would_grow(const bn_cst *t, uint32_t start)
{
    char before = start ? t->text.ptr[start - 1] : '\n';

    return before == '"' || before == '\'' || before == '_' || (before >= '0' && before <= '9') ||
           (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z') ||
           (unsigned char)before >= 0x80;
}

/* Bytes to put between a literal that begins at `start` and what stands before it. */
bn_str bn_gap_before(const bn_cst *t, uint32_t start)
{
    return would_grow(t, start) ? BN_LIT(" ") : BN_LIT("");
}

/* A string or an implicit concatenation, perhaps in parentheses; the n-th of its pieces. */
static bn_ix piece_of(const bn_cst *t, bn_ix text, uint32_t n)
{
    text = bn_unparen(t, text);
    if (t->nodes[text].kind == BN_STRING)
        return n == 0 ? text : BN_NONE;
    return t->nodes[text].kind == BN_CONCATENATED_STRING ? bn_named_child(t, text, n) : BN_NONE;
}

/* Every piece has that kind, and a form of the other. */
bool bn_can_respell(const bn_match *m, bn_ix text, bool bytes)
{
    const bn_cst *t = bn_tree(m);
    bn_str body;
    bn_ix at;

    for (uint32_t i = 0; (at = piece_of(t, text, i)) != BN_NONE; i++)
        if (t->nodes[at].kind != BN_STRING || !bn_string_as(m, at, bytes, &body))
            return false;
    return piece_of(t, text, 0) != BN_NONE;
}

/* Write every piece as a literal of the other kind. */
void bn_fix_respell(bn_fix *fix, bn_ix text, bool bytes)
{
    bn_match *m = fix->match;
    const bn_cst *t = bn_tree(m);
    bn_str body, gap;
    bn_ix at;

    for (uint32_t i = 0; (at = piece_of(t, text, i)) != BN_NONE; i++) {
        bn_string_lit lit = bn_string_at(m, at);
        char before = lit.prefix.start ? t->text.ptr[lit.prefix.start - 1] : '\n';

        gap = bn_gap_before(t, lit.prefix.start);
        if (bytes && (before == '"' || before == '\''))
            gap = BN_LIT("");
        bn_fix_bytes(fix, lit.prefix.start, lit.prefix.end,
                     bn_format(m, "%.*s%s%s", BN_FMT(gap), lit.raw ? "r" : "", bytes ? "b" : ""));
        if (bn_string_as(m, at, bytes, &body) &&
            !bn_str_eq(body, bn_str_sub(t->text, lit.body.start, lit.body.end)))
            bn_fix_bytes(fix, lit.body.start, lit.body.end, body);
    }
}

/* Every piece is a str (or bytes) literal that is no f-string. */
bool bn_is_literal(const bn_match *m, bn_ix text, bool bytes)
{
    const bn_cst *t = bn_tree(m);
    bn_ix at;

    for (uint32_t i = 0; (at = piece_of(t, text, i)) != BN_NONE; i++) {
        bn_string_lit lit = bn_string_at(m, at);

        if (t->nodes[at].kind != BN_STRING || lit.format || lit.bytes != bytes)
            return false;
    }
    return piece_of(t, text, 0) != BN_NONE;
}
