/*
 * # EP91: Three rules that are caught without running anything
 *
 * What they write is no Python, or never settles: the gate of `commit --verify` must find that
 * before it runs a test. Built into burnish-planted, which only tests use.
 */
#include "burnish/transform.h"

/* The only argument of a call, a keyword, once more: the grammar allows it, the compiler not. */
static bool keyword_twice(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix list = bn_child(t, bn_root(m), BN_F_ARGUMENTS), only;

    if (list == BN_NONE || bn_named_count(t, list) != 1)
        return BN_SKIP;
    only = bn_named_child(t, list, 0);
    if (t->nodes[only].kind != BN_KEYWORD_ARGUMENT)
        return BN_SKIP;
    bn_fix_bytes(fix, t->nodes[only].end, t->nodes[only].end, BN_LIT(", "));
    bn_fix_bytes(fix, t->nodes[only].end, t->nodes[only].end, bn_text(t, only));
    return true;
}

/* The sides of `+` change places, at every run. */
static bool plus_back_and_forth(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix left = bn_child(t, bn_root(m), BN_F_LEFT), right = bn_child(t, bn_root(m), BN_F_RIGHT);

    if (!bn_text_is(t, bn_child(t, bn_root(m), BN_F_OPERATOR), "+") ||
        t->nodes[left].kind != BN_INTEGER || t->nodes[right].kind != BN_INTEGER ||
        bn_same_code(t, left, right))
        return BN_SKIP;
    bn_set(m, "a", left);
    bn_set(m, "b", right);
    bn_fix_replace(fix, bn_root(m), "$b + $a");
    return true;
}

/* Two more than asked for: there is always one more to write. */
static bool list_grows(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix list = bn_root(m);

    if (bn_named_count(t, list) == 0 ||
        t->nodes[bn_named_child(t, list, 0)].kind != BN_NONE_LITERAL)
        return BN_SKIP;
    bn_fix_bytes(fix, t->nodes[list].start + 1, t->nodes[list].start + 1, BN_LIT("None, "));
    return true;
}

#define PLANTED(n, k, b)                                                                           \
    {                                                                                              \
        .name = n, .summary = "wrong on purpose", .kinds = BN_KINDS(k), .build = b, .off = true    \
    }

static const bn_rule rules[] = {
    PLANTED("keyword-twice", BN_CALL, keyword_twice),
    PLANTED("plus-back-and-forth", BN_BINARY_OPERATOR, plus_back_and_forth),
    PLANTED("list-grows", BN_LIST, list_grows),
};

BN_TRANSFORM(EP91, "Three rules that are caught without running anything", rules);
