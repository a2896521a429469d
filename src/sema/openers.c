/*
 * openers.c - what opens files, and the modes to open them in.
 */
#include "burnish/shapes.h"
#include "sema/facts_p.h"
#include "syntax/literals.h"

#include <string.h>

bool bn_shorten_mode(bn_str mode, char kept[4], bool *universal)
{
    char what = 0;
    bool binary = false, text = false, plus = false, order = false;
    size_t n = 0;

    *universal = false;
    for (size_t i = 0; i < mode.len; i++) {
        char c = mode.ptr[i];
        bool *flag = c == 'b'   ? &binary
                     : c == 't' ? &text
                     : c == '+' ? &plus
                     : c == 'U' ? universal
                                : &order;

        if (*flag || (flag == &order && !strchr("rwax", c)))
            return false;
        *flag = true;
        what = flag == &order ? c : what;
    }
    if ((!what && !*universal) || (binary && text) ||
        (*universal && (plus || (what && what != 'r'))))
        return false;
    what = what ? what : 'r';
    if (what != 'r' || plus || binary)
        kept[n++] = what;
    if (binary)
        kept[n++] = 'b';
    if (plus)
        kept[n++] = '+';
    kept[n] = 0;
    return *universal || text || (what == 'r' && n == 0);
}

bool bn_read_opener(bn_sema *s, bn_ix callee, bn_opener *o)
{
    const bn_cst *t = s->tree;
    bn_str dotted, method;

    *o = (bn_opener){ .mode = 1, .encoding = 3, .has_mode = true, .text = true };
    if (t->nodes[callee].kind == BN_IDENTIFIER && bn_text_is(t, callee, "open"))
        return bn_fact_is_builtin(s, callee, BN_LIT("open")).tri == BN_YES;
    dotted = bn_resolve_dotted(s, callee);
    if (bn_str_is(dotted, "io.open"))
        return bn_fact_resolves(s, callee, dotted).tri == BN_YES;
    if (bn_str_is(dotted, "tempfile.NamedTemporaryFile") ||
        bn_str_is(dotted, "tempfile.TemporaryFile")) {
        *o = (bn_opener){ .mode = 0, .encoding = 2, .has_mode = true };
        return bn_fact_resolves(s, callee, dotted).tri == BN_YES;
    }
    if (t->nodes[callee].kind != BN_ATTRIBUTE)
        return false;
    method = bn_text(t, bn_child(t, callee, BN_F_ATTRIBUTE));
    if (bn_str_is(method, "open"))
        *o = (bn_opener){ .mode = 0, .encoding = 2, .has_mode = true, .text = true };
    else if (bn_str_is(method, "read_text"))
        *o = (bn_opener){ .encoding = 0, .text = true };
    else if (bn_str_is(method, "write_text"))
        *o = (bn_opener){ .encoding = 1, .text = true };
    else
        return false;
    return bn_fact_is_path(s, bn_child(t, callee, BN_F_OBJECT)).tri == BN_YES;
}

bool bn_lacks_encoding(bn_sema *s, bn_ix call, const bn_opener *o)
{
    const bn_cst *t = s->tree;
    bn_ix mode = o->has_mode ? bn_keyword(t, call, "mode") : BN_NONE, at;
    bn_string_lit lit;

    if (bn_keyword(t, call, "encoding") != BN_NONE || bn_has_splat(t, call))
        return false;
    for (uint32_t i = 0; (at = bn_argument(t, call, i)) != BN_NONE; i++) {
        bool named = t->nodes[at].kind == BN_KEYWORD_ARGUMENT;

        if (!named && i >= o->encoding)
            return false;
        if (!named && o->has_mode && i == o->mode)
            mode = at;
    }
    if (mode == BN_NONE)
        return o->text;
    lit = bn_string_decode(s->arena, t, mode);
    return lit.ok && !lit.bytes && bn_str_find(lit.value, BN_LIT("b"), 0) == BN_NPOS;
}
