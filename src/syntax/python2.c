/*
 * python2.c - syntax that only Python 2 has.
 *
 * The grammar reads both languages, but a rewrite that is right for Python 3 may
 * change what a Python 2 file does: u"a" and "a" are different there.
 */
#include "syntax/parse.h"

#include "burnish/facts.h"

static bool has_token(const bn_cst *t, bn_ix up, uint16_t kind)
{
    bn_each_child (t, up, c)
        if (t->nodes[c].kind == kind && !(t->nodes[c].flags & BN_NAMED))
            return true;
    return false;
}

static bool is_open_tuple(const bn_cst *t, bn_ix i)
{
    return i != BN_NONE && t->nodes[i].kind == BN_TUPLE && t->nodes[i + 1].kind != BN_P_LPAREN;
}

/* 10L, 0777 */
static bool is_old_integer(bn_str s)
{
    char last = s.len ? s.ptr[s.len - 1] : '0';
    bool zero = true;

    if (last == 'l' || last == 'L')
        return true;
    if (s.len < 2 || s.ptr[0] != '0' || last == 'j' || last == 'J')
        return false;
    for (size_t i = 1; i < s.len; i++) {
        if ((s.ptr[i] < '0' || s.ptr[i] > '9') && s.ptr[i] != '_')
            return false;
        zero &= s.ptr[i] == '0' || s.ptr[i] == '_';
    }
    return !zero;
}

/* ur'' and `x` */
static bool is_old_string(bn_str start)
{
    bool u = false, r = false;

    for (size_t i = 0; i < start.len; i++) {
        u |= start.ptr[i] == 'u' || start.ptr[i] == 'U';
        r |= start.ptr[i] == 'r' || start.ptr[i] == 'R';
    }
    return (u && r) || (start.len && start.ptr[0] == '`');
}

/* `except A, e:`; since 3.14 that are two exceptions. */
static bool is_old_handler(const bn_cst *t, bn_ix i, uint16_t target)
{
    uint32_t values = 0;

    bn_each_named_child (t, i, c)
        values += t->nodes[c].field == BN_F_VALUE;
    return values > 1 && target < BN_PY(3, 14);
}

static bool is_old(const bn_cst *t, bn_ix i, uint16_t target)
{
    const bn_node *n = &t->nodes[i];
    uint16_t up = n->parent == BN_NONE ? 0 : t->nodes[n->parent].kind;

    switch (n->kind) {
    case BN_PRINT_STATEMENT: /* `print >>f` alone is an expression of Python 3 */
        return bn_named_count(t, i) > 1 || bn_child(t, i, BN_F_ARGUMENT) != BN_NONE;
    case BN_EXEC_STATEMENT:
        return true;
    case BN_COMPARISON_OPERATOR:
        return has_token(t, i, BN_P_LTGT);
    case BN_INTEGER:
        return is_old_integer(bn_text(t, i));
    case BN_STRING_START:
        return is_old_string(bn_text(t, i));
    case BN_EXCEPT_CLAUSE:
        return is_old_handler(t, i, target);
    case BN_TUPLE_PATTERN: /* def f((a, b)): */
        return up == BN_PARAMETERS || up == BN_LAMBDA_PARAMETERS || up == BN_DEFAULT_PARAMETER;
    case BN_RAISE_STATEMENT: /* raise E, "text" */
        return is_open_tuple(t, bn_named_child(t, i, 0));
    case BN_FOR_IN_CLAUSE: /* [x for x in 1, 2] */
        return is_open_tuple(t, bn_child(t, i, BN_F_RIGHT));
    default:
        return false;
    }
}

bn_ix bn_python2_syntax(const bn_cst *tree, uint16_t target)
{
    for (bn_ix i = 0; i < tree->count; i++)
        if ((tree->nodes[i].flags & BN_NAMED) && is_old(tree, i, target))
            return i;
    return BN_NONE;
}
