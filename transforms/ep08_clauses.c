/*
 * # EP08: Avoid more than two control subexpressions in comprehensions
 *
 * Each `for` and each `if` of a comprehension is a level of nesting on one line.
 *
 * ## merge-ifs
 *
 *     numbers = [0, 1, 2]
 *     big = [n for n in numbers if n if n > 1]
 * =>
 *     numbers = [0, 1, 2]
 *     big = [n for n in numbers if n and n > 1]
 *
 * Two conditions of one loop are one condition.
 */
#include "burnish/transform.h"

static bool merge_ifs(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix second = bn_root(m), first = bn_prev_named(t, second);

    if (first == BN_NONE || t->nodes[first].kind != BN_IF_CLAUSE)
        return BN_SKIP;
    /* One pair at a time: with three conditions the first two merge, then the rest. */
    if (bn_prev_named(t, first) != BN_NONE &&
        t->nodes[bn_prev_named(t, first)].kind == BN_IF_CLAUSE)
        return BN_SKIP;
    if (bn_has_kind(t, first, BN_NAMED_EXPRESSION) || bn_has_kind(t, second, BN_NAMED_EXPRESSION))
        return bn_refuse(m, second, "`:=` would change its grouping");
    if (!bn_must(m, bn_no_comments(m, t->nodes[second].parent)))
        return false;
    bn_set(m, "left", bn_named_child(t, first, 0));
    bn_set(m, "right", bn_named_child(t, second, 0));
    bn_fix_replace(fix, bn_named_child(t, first, 0), "$left and $right");
    bn_fix_bytes(fix, t->nodes[first].end, t->nodes[second].end, BN_LIT(""));
    return true;
}

static const bn_rule rules[] = {
    {
        .name = "merge-ifs",
        .summary = "two conditions of one loop are one condition",
        .kinds = BN_KINDS(BN_IF_CLAUSE),
        .build = merge_ifs,
    },
};

BN_TRANSFORM(EP08, "Avoid more than two control subexpressions in comprehensions", rules);
