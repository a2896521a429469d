/* inline.c - code as text with other names or values in it; see burnish/transform.h. */
#include "burnish/transform.h"

/* Binds more loosely than calls, attributes and subscripts do. */
static bool is_loose(uint16_t kind)
{
    return kind == BN_BINARY_OPERATOR || kind == BN_UNARY_OPERATOR || kind == BN_BOOLEAN_OPERATOR ||
           kind == BN_COMPARISON_OPERATOR || kind == BN_NOT_OPERATOR ||
           kind == BN_CONDITIONAL_EXPRESSION || kind == BN_LAMBDA || kind == BN_AWAIT ||
           kind == BN_CONCATENATED_STRING || kind == BN_INTEGER || kind == BN_FLOAT;
}

/* The place takes any expression but a bare tuple or `:=` as it is. */
static bool takes_any(const bn_cst *t, bn_ix use)
{
    uint16_t up = t->nodes[t->nodes[use].parent].kind;

    return up == BN_ARGUMENT_LIST || up == BN_LIST || up == BN_PARENTHESIZED_EXPRESSION ||
           up == BN_KEYWORD_ARGUMENT ||
           (up == BN_SUBSCRIPT && t->nodes[use].field == BN_F_SUBSCRIPT);
}

bool bn_set_with(bn_match *m, const char *metavar, bn_ix code, bn_ix use, bn_ix value)
{
    const bn_cst *t = bn_tree(m);
    const bn_node *whole = &t->nodes[code], *name = &t->nodes[use], *new = &t->nodes[value];
    bool parens = bn_is_bare_tuple(t, value) || new->kind == BN_NAMED_EXPRESSION ||
                  (is_loose(new->kind) && !takes_any(t, use));
    bn_str text;

    if (use == code) { /* the value's own text, with its lines and comments */
        bn_set(m, metavar, value);
        return true;
    }
    text = bn_format(m, "%.*s%s%.*s%s%.*s", BN_FMT(bn_str_sub(t->text, whole->start, name->start)),
                     parens ? "(" : "", BN_FMT(bn_text(t, value)), parens ? ")" : "",
                     BN_FMT(bn_str_sub(t->text, name->end, whole->end)));
    if (bn_str_find(text, BN_LIT("\n"), 0) != BN_NPOS)
        return bn_refuse(m, value, "the value would spread over lines in its new place");
    bn_set_text(m, metavar, text);
    return true;
}

/* The new name of what the identifier denotes, or NULL. */
static const bn_renaming *renaming_of(bn_match *m, bn_ix at, const bn_renaming *names,
                                      uint32_t count)
{
    bn_binding_ix b =
        bn_tree(m)->nodes[at].kind == BN_IDENTIFIER ? bn_binding_at(bn_facts(m), at) : BN_NONE;

    for (uint32_t i = 0; b != BN_NONE && i < count; i++)
        if (names[i].binding == b)
            return &names[i];
    return NULL;
}

bool bn_set_renamed(bn_match *m, const char *metavar, bn_ix code, const bn_renaming *names,
                    uint32_t count)
{
    const bn_cst *t = bn_tree(m);
    uint32_t from = t->nodes[code].start;
    bn_str text = BN_LIT("");

    bn_set(m, metavar, code);
    for (bn_ix at = code; at < t->nodes[code].end_ix; at++) {
        const bn_renaming *r = renaming_of(m, at, names, count);

        if (!r)
            continue;
        if (bn_in_format(t, at))
            return bn_refuse(m, at, "a format string shows the name `%.*s`",
                             BN_FMT(bn_text(t, at)));
        text = bn_format(m, "%.*s%.*s%.*s", BN_FMT(text),
                         BN_FMT(bn_str_sub(t->text, from, t->nodes[at].start)), BN_FMT(r->name));
        from = t->nodes[at].end;
    }
    if (text.len == 0)
        return true;
    text = bn_format(m, "%.*s%.*s", BN_FMT(text),
                     BN_FMT(bn_str_sub(t->text, from, t->nodes[code].end)));
    if (bn_str_find(text, BN_LIT("\n"), 0) != BN_NPOS)
        return bn_refuse(m, code, "code with a new name spreads over lines");
    bn_set_text(m, metavar, text);
    return true;
}
