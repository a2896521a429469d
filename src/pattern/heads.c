/*
 * heads.c - what stands before the value of a simple statement, as a template.
 */
#include "pattern/pattern_p.h"

#define MAX_TARGETS 4

static bool is_plain_yield(const bn_cst *t, bn_ix at)
{
    bool from = false;

    if (at == BN_NONE || t->nodes[at].kind != BN_YIELD || bn_named_count(t, at) != 1)
        return false;
    bn_each_child (t, at, c)
        from |= t->nodes[c].kind == BN_KW_FROM;
    return !from;
}

const char *bn_head_of(bn_match *m, bn_ix statement, bn_ix *value, bn_ix *type)
{
    const bn_cst *t = m->run->tree;
    bn_ix at = bn_named_child(t, statement, 0);
    const char *head = "";
    uint32_t n = 0;

    *type = BN_NONE;
    *value = at;
    if (t->nodes[statement].kind == BN_RETURN_STATEMENT)
        return at == BN_NONE ? NULL : "return";
    if (t->nodes[statement].kind != BN_EXPRESSION_STATEMENT)
        return NULL;
    if (is_plain_yield(t, at)) {
        *value = bn_named_child(t, at, 0);
        return "yield";
    }
    for (; at != BN_NONE && t->nodes[at].kind == BN_ASSIGNMENT;
         at = bn_child(t, at, BN_F_RIGHT), n++) {
        if (n == MAX_TARGETS)
            return NULL;
        bn_set(m, bn_format(m, "t%u", n).ptr, bn_child(t, at, BN_F_LEFT));
        head = bn_format(m, "%s%s$t%u =", head, n ? " " : "", n).ptr;
        if (bn_child(t, at, BN_F_TYPE) != BN_NONE)
            *type = bn_child(t, at, BN_F_TYPE);
    }
    *value = at;
    return n && at != BN_NONE ? head : NULL;
}
