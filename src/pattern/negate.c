/* negate.c - the opposite of a test, as a template fragment; see burnish/transform.h. */
#include "burnish/transform.h"

/* The operator of a comparison with exactly two operands: the text between them. */
static bn_str lone_operator(const bn_cst *t, bn_ix comparison)
{
    bn_ix left, right;

    if (bn_named_count(t, comparison) != 2)
        return BN_LIT("");
    left = bn_named_child(t, comparison, 0);
    right = bn_named_child(t, comparison, 1);
    return bn_str_trim(bn_str_sub(t->text, t->nodes[left].end, t->nodes[right].start));
}

static const char *opposite_of(bn_str op)
{
    static const char *const pairs[][2] = {
        { "is", "is not" }, { "is not", "is" }, { "in", "not in" }, { "not in", "in" }
    };

    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (bn_str_is(op, pairs[i][0]))
            return pairs[i][1];
    return NULL;
}

const char *bn_negated(bn_match *m, const char *metavar)
{
    const bn_cst *t = bn_tree(m);
    bn_ix test = bn_unparen(t, bn_get(m, metavar));
    bn_str left = bn_format(m, "%s_left", metavar), right = bn_format(m, "%s_right", metavar);

    if (t->nodes[test].kind == BN_NOT_OPERATOR) {
        bn_set(m, left.ptr, bn_child(t, test, BN_F_ARGUMENT));
        return bn_format(m, "$%s", left.ptr).ptr;
    }
    if (t->nodes[test].kind == BN_COMPARISON_OPERATOR) {
        const char *opposite = opposite_of(lone_operator(t, test));

        if (opposite) {
            bn_set(m, left.ptr, bn_named_child(t, test, 0));
            bn_set(m, right.ptr, bn_named_child(t, test, 1));
            return bn_format(m, "$%s %s $%s", left.ptr, opposite, right.ptr).ptr;
        }
    }
    return bn_format(m, "not $%s", metavar).ptr;
}
