/*
 * since.c - the oldest Python whose grammar a file needs.
 *
 * From "What's New in Python" 3.9 to 3.14, sections on syntax.
 */
#include "syntax/parse.h"

#include "burnish/facts.h"

static bool has_token(const bn_cst *t, bn_ix up, uint16_t kind)
{
    bn_each_child (t, up, c)
        if (t->nodes[c].kind == kind)
            return true;
    return false;
}

/* Any expression after `@` since 3.9; before: a dotted name, maybe called. */
static bool is_relaxed_decorator(const bn_cst *t, bn_ix decorator)
{
    bn_ix x = bn_named_child(t, decorator, 0);

    if (x != BN_NONE && t->nodes[x].kind == BN_CALL)
        x = bn_child(t, x, BN_F_FUNCTION);
    while (x != BN_NONE && t->nodes[x].kind == BN_ATTRIBUTE)
        x = bn_child(t, x, BN_F_OBJECT);
    return x != BN_NONE && t->nodes[x].kind != BN_IDENTIFIER;
}

/* Reuses its own quotes, holds a comment, a backslash or a line end: since 3.12. */
static bool is_relaxed_fstring(const bn_cst *t, bn_ix interpolation)
{
    bn_ix string = t->nodes[interpolation].parent;
    bn_str start = { 0 };

    while (string != BN_NONE && t->nodes[string].kind != BN_STRING)
        string = t->nodes[string].parent;
    if (string == BN_NONE)
        return false;
    bn_ix opening = string + 1;
    start = bn_text(t, opening);
    bool triple = start.len >= 3 && start.ptr[start.len - 1] == start.ptr[start.len - 2];
    bn_each_below (t, interpolation, c) {
        uint16_t kind = t->nodes[c].kind;
        if (kind == BN_COMMENT || kind == BN_ESCAPE_SEQUENCE)
            return true;
        bn_str text = bn_text(t, c);
        if (kind == BN_STRING_START && text.ptr[text.len - 1] == start.ptr[start.len - 1])
            return true;
    }
    return !triple && bn_str_find(bn_text(t, interpolation), BN_LIT("\n"), 0) != BN_NPOS;
}

static bool is_template_string(const bn_cst *t, bn_ix string_start)
{
    bn_str text = bn_text(t, string_start);

    for (size_t i = 0; i < text.len; i++)
        if (text.ptr[i] == 't' || text.ptr[i] == 'T')
            return true;
    return false;
}

static uint16_t floor_of_type_parameter(const bn_cst *t, bn_ix i)
{
    uint16_t up = t->nodes[i].parent == BN_NONE ? 0 : t->nodes[t->nodes[i].parent].kind;

    return up == BN_FUNCTION_DEFINITION || up == BN_CLASS_DEFINITION ? BN_PY(3, 12) : 0;
}

/* `x[*a]` and `*args: *Ts` */
static uint16_t floor_of_star(const bn_cst *t, bn_ix i)
{
    const bn_node *up = t->nodes[i].parent == BN_NONE ? NULL : &t->nodes[t->nodes[i].parent];

    if (!up)
        return 0;
    bool in_subscript = up->kind == BN_TUPLE && up->field == BN_F_SUBSCRIPT &&
                        t->nodes[t->nodes[i].parent + 1].kind != BN_P_LPAREN;
    return in_subscript || up->kind == BN_TYPE ? BN_PY(3, 11) : 0;
}

static uint16_t floor_of(const bn_cst *t, bn_ix i)
{
    switch (t->nodes[i].kind) {
    case BN_MATCH_STATEMENT:
        return BN_PY(3, 10);
    case BN_WITH_CLAUSE: /* with (a as b, c as d): */
        return has_token(t, i, BN_P_LPAREN) ? BN_PY(3, 9) : 0;
    case BN_DECORATOR:
        return is_relaxed_decorator(t, i) ? BN_PY(3, 9) : 0;
    case BN_EXCEPT_CLAUSE:
        return has_token(t, i, BN_P_STAR) ? BN_PY(3, 11) : 0;
    case BN_LIST_SPLAT:
        return floor_of_star(t, i);
    case BN_TYPE_ALIAS_STATEMENT:
        return t->nodes[i].flags & BN_TAINTED ? 0 : BN_PY(3, 12);
    case BN_TYPE_PARAMETER:
        return floor_of_type_parameter(t, i);
    case BN_INTERPOLATION:
        return is_relaxed_fstring(t, i) ? BN_PY(3, 12) : 0;
    case BN_STRING_START:
        return is_template_string(t, i) ? BN_PY(3, 14) : 0;
    default:
        return 0;
    }
}

uint16_t bn_syntax_floor(const bn_cst *tree)
{
    uint16_t floor = BN_PY(3, 8);

    for (bn_ix i = 0; i < tree->count; i++) {
        if (!(tree->nodes[i].flags & BN_NAMED))
            continue;
        uint16_t need = floor_of(tree, i);
        if (need > floor)
            floor = need;
    }
    return floor;
}
