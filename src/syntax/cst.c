/*
 * cst.c - going about in the tree.
 */
#include "burnish/cst.h"

#include <string.h>

#include "syntax/normalise_p.h"

static bool is_plain_named(const bn_node *n)
{
    return (n->flags & (BN_NAMED | BN_EXTRA)) == BN_NAMED;
}

/* Identifiers that name something without being evaluated where they stand. */
static bool identifier_is_expression(const bn_cst *t, bn_ix at)
{
    const bn_node *n = &t->nodes[at];

    if (n->parent == BN_NONE)
        return false;
    switch (t->nodes[n->parent].kind) {
    case BN_ATTRIBUTE:
        return n->field != BN_F_ATTRIBUTE;
    case BN_FUNCTION_DEFINITION:
    case BN_CLASS_DEFINITION:
    case BN_KEYWORD_ARGUMENT:
    case BN_DEFAULT_PARAMETER:
    case BN_TYPED_DEFAULT_PARAMETER:
        return n->field != BN_F_NAME;
    case BN_PARAMETERS:
    case BN_LAMBDA_PARAMETERS:
    case BN_TYPED_PARAMETER:
    case BN_LIST_SPLAT_PATTERN:
    case BN_DICTIONARY_SPLAT_PATTERN:
    case BN_TUPLE_PATTERN:
    case BN_DOTTED_NAME:
    case BN_ALIASED_IMPORT:
    case BN_GLOBAL_STATEMENT:
    case BN_NONLOCAL_STATEMENT:
    case BN_KEYWORD_PATTERN:
    case BN_SPLAT_PATTERN:
    case BN_SPLAT_TYPE:
    case BN_GENERIC_TYPE:
    case BN_CASE_PATTERN:
        return false;
    case BN_AS_PATTERN: /* `case a as b` */
        return t->nodes[t->nodes[n->parent].parent].kind != BN_CASE_PATTERN;
    default:
        return true;
    }
}

static bool is_code_token(const bn_cst *t, bn_ix at)
{
    const bn_node *n = &t->nodes[at];

    return !(n->flags & BN_EXTRA) && n->end_ix == at + 1 && n->end > n->start;
}

/* The next leaf at or after `at` below `end` that is code, redundant parentheses left out. */
static bn_ix next_token(const bn_cst *t, bn_ix at, bn_ix end)
{
    for (; at < end; at++) {
        const bn_node *n = &t->nodes[at];
        if (!is_code_token(t, at))
            continue;
        if ((n->kind == BN_P_LPAREN || n->kind == BN_P_RPAREN) && n->parent != BN_NONE &&
            t->nodes[n->parent].kind == BN_PARENTHESIZED_EXPRESSION)
            continue;
        return at;
    }
    return BN_NONE;
}

/* Without the parentheses, is the nesting the same? `(a + b) * c` is not `a + (b * c)`. */
static uint32_t shape_depth(const bn_cst *t, bn_ix token, bn_ix root)
{
    uint32_t depth = 0;

    for (bn_ix up = token; up != root && up != BN_NONE; up = t->nodes[up].parent)
        depth += t->nodes[up].kind != BN_PARENTHESIZED_EXPRESSION;
    return depth;
}

bool bn_kind_is_compound(uint16_t kind)
{
    switch (kind) {
    case BN_IF_STATEMENT:
    case BN_FOR_STATEMENT:
    case BN_WHILE_STATEMENT:
    case BN_TRY_STATEMENT:
    case BN_WITH_STATEMENT:
    case BN_FUNCTION_DEFINITION:
    case BN_CLASS_DEFINITION:
    case BN_DECORATED_DEFINITION:
    case BN_MATCH_STATEMENT:
        return true;
    default:
        return false;
    }
}

bool bn_kind_is_statement(uint16_t kind)
{
    switch (kind) {
    case BN_FUTURE_IMPORT_STATEMENT:
    case BN_IMPORT_STATEMENT:
    case BN_IMPORT_FROM_STATEMENT:
    case BN_PRINT_STATEMENT:
    case BN_ASSERT_STATEMENT:
    case BN_EXPRESSION_STATEMENT:
    case BN_RETURN_STATEMENT:
    case BN_DELETE_STATEMENT:
    case BN_RAISE_STATEMENT:
    case BN_PASS_STATEMENT:
    case BN_BREAK_STATEMENT:
    case BN_CONTINUE_STATEMENT:
    case BN_GLOBAL_STATEMENT:
    case BN_NONLOCAL_STATEMENT:
    case BN_EXEC_STATEMENT:
    case BN_TYPE_ALIAS_STATEMENT:
        return true;
    default:
        return bn_kind_is_compound(kind);
    }
}

bn_ix bn_child(const bn_cst *t, bn_ix up, uint8_t field)
{
    bn_each_child (t, up, c)
        if (t->nodes[c].field == field && !(t->nodes[c].flags & BN_EXTRA))
            return c;
    return BN_NONE;
}

bn_ix bn_named_child(const bn_cst *t, bn_ix up, uint32_t n)
{
    bn_each_named_child (t, up, c)
        if (n-- == 0)
            return c;
    return BN_NONE;
}

uint32_t bn_named_count(const bn_cst *t, bn_ix up)
{
    uint32_t n = 0;

    bn_each_named_child (t, up, c)
        n++;
    return n;
}

bn_ix bn_next_named(const bn_cst *t, bn_ix at)
{
    bn_ix up = t->nodes[at].parent;

    if (up == BN_NONE)
        return BN_NONE;
    for (bn_ix c = t->nodes[at].end_ix; c < t->nodes[up].end_ix; c = t->nodes[c].end_ix)
        if (is_plain_named(&t->nodes[c]))
            return c;
    return BN_NONE;
}

bn_ix bn_prev_named(const bn_cst *t, bn_ix at)
{
    bn_ix up = t->nodes[at].parent, found = BN_NONE;

    if (up == BN_NONE)
        return BN_NONE;
    for (bn_ix c = up + 1; c < at; c = t->nodes[c].end_ix)
        if (is_plain_named(&t->nodes[c]))
            found = c;
    return found;
}

bn_ix bn_enclosing(const bn_cst *t, bn_ix at, uint16_t kind)
{
    bn_ix up = t->nodes[at].parent;

    while (up != BN_NONE && t->nodes[up].kind != kind)
        up = t->nodes[up].parent;
    return up;
}

bn_ix bn_statement_of(const bn_cst *t, bn_ix at)
{
    while (at != BN_NONE && !bn_is_statement(t, at))
        at = t->nodes[at].parent;
    return at;
}

bool bn_is_inside(const bn_cst *t, bn_ix inner, bn_ix outer)
{
    return inner >= outer && inner < t->nodes[outer].end_ix;
}

bool bn_is_statement(const bn_cst *t, bn_ix at)
{
    return bn_kind_is_statement(t->nodes[at].kind);
}

bool bn_is_expression(const bn_cst *t, bn_ix at)
{
    const bn_node *n = &t->nodes[at];

    if (!is_plain_named(n))
        return false;
    switch (n->kind) {
    case BN_IDENTIFIER:
        return identifier_is_expression(t, at);
    case BN_STRING:
        return n->parent == BN_NONE || t->nodes[n->parent].kind != BN_CONCATENATED_STRING;
    case BN_CONCATENATED_STRING:
    case BN_INTEGER:
    case BN_FLOAT:
    case BN_TRUE:
    case BN_FALSE:
    case BN_NONE_LITERAL:
    case BN_ELLIPSIS:
    case BN_ATTRIBUTE:
    case BN_SUBSCRIPT:
    case BN_CALL:
    case BN_LIST:
    case BN_SET:
    case BN_TUPLE:
    case BN_DICTIONARY:
    case BN_LIST_COMPREHENSION:
    case BN_SET_COMPREHENSION:
    case BN_DICTIONARY_COMPREHENSION:
    case BN_GENERATOR_EXPRESSION:
    case BN_PARENTHESIZED_EXPRESSION:
    case BN_LAMBDA:
    case BN_CONDITIONAL_EXPRESSION:
    case BN_NAMED_EXPRESSION:
    case BN_NOT_OPERATOR:
    case BN_BOOLEAN_OPERATOR:
    case BN_BINARY_OPERATOR:
    case BN_UNARY_OPERATOR:
    case BN_COMPARISON_OPERATOR:
    case BN_AWAIT:
    case BN_YIELD:
        return true;
    default:
        return false;
    }
}

bn_ix bn_unparen(const bn_cst *t, bn_ix at)
{
    while (t->nodes[at].kind == BN_PARENTHESIZED_EXPRESSION) {
        bn_ix inner = bn_named_child(t, at, 0);
        if (inner == BN_NONE)
            break;
        at = inner;
    }
    return at;
}

bn_str bn_text(const bn_cst *t, bn_ix at)
{
    return bn_str_sub(t->text, t->nodes[at].start, t->nodes[at].end);
}

bool bn_text_is(const bn_cst *t, bn_ix at, const char *text)
{
    return bn_str_is(bn_text(t, at), text);
}

bool bn_same_code(const bn_cst *t, bn_ix a, bn_ix b)
{
    a = bn_unparen(t, a);
    b = bn_unparen(t, b);
    bn_ix i = next_token(t, a, t->nodes[a].end_ix), k = next_token(t, b, t->nodes[b].end_ix);
    while (i != BN_NONE && k != BN_NONE) {
        const bn_node *x = &t->nodes[i], *y = &t->nodes[k];
        if (x->kind != y->kind || shape_depth(t, i, a) != shape_depth(t, k, b))
            return false;
        if (x->atom ? x->atom != y->atom : !bn_str_eq(bn_text(t, i), bn_text(t, k)))
            return false;
        i = next_token(t, i + 1, t->nodes[a].end_ix);
        k = next_token(t, k + 1, t->nodes[b].end_ix);
    }
    return i == BN_NONE && k == BN_NONE;
}

uint32_t bn_code_end(const bn_cst *t, bn_ix at)
{
    for (;;) {
        bn_ix last = BN_NONE;
        bn_each_child (t, at, c)
            if (!(t->nodes[c].flags & BN_EXTRA) && t->nodes[c].kind != BN_P_SEMICOLON)
                last = c;
        if (last == BN_NONE)
            return t->nodes[at].end_ix == at + 1 ? t->nodes[at].end : t->nodes[at].start;
        if (t->nodes[last].end_ix == last + 1)
            return t->nodes[last].end;
        at = last;
    }
}

const char *bn_kind_name(uint16_t kind)
{
    return kind < BN_KIND_COUNT ? bn_kind_names[kind] : "?";
}

const char *bn_field_name(uint8_t field)
{
    return field < BN_FIELD_COUNT ? bn_field_names[field] : "?";
}
