/*
 * taint.c - mark what the grammar is known to read wrongly.
 *
 * tree-sitter-python accepts some valid Python with a wrong grouping. Each case
 * shows in the tree; the node and what encloses it, up to the statement, are
 * marked, and no rule may match or rewrite a marked node.
 */
#include "syntax/normalise_p.h"

static bn_ix first_named(const bn_node *nodes, bn_ix up)
{
    for (bn_ix c = up + 1; c < nodes[up].end_ix; c = nodes[c].end_ix)
        if ((nodes[c].flags & (BN_NAMED | BN_EXTRA)) == BN_NAMED)
            return c;
    return BN_NONE;
}

static bn_ix child_of_kind(const bn_node *nodes, bn_ix up, uint16_t kind)
{
    for (bn_ix c = up + 1; c < nodes[up].end_ix; c = nodes[c].end_ix)
        if (nodes[c].kind == kind)
            return c;
    return BN_NONE;
}

static uint16_t operator_of(const bn_node *nodes, bn_ix binary)
{
    for (bn_ix c = binary + 1; c < nodes[binary].end_ix; c = nodes[c].end_ix)
        if (nodes[c].field == BN_F_OPERATOR)
            return nodes[c].kind;
    return 0;
}

/* `a & b ^ c`: the grammar's table has the two the wrong way round. */
static bool swaps_xor_and(const bn_node *nodes, bn_ix i)
{
    uint16_t op = operator_of(nodes, i);

    if (op != BN_P_AND && op != BN_P_XOR)
        return false;
    for (bn_ix c = i + 1; c < nodes[i].end_ix; c = nodes[c].end_ix) {
        if (nodes[c].kind != BN_BINARY_OPERATOR)
            continue;
        uint16_t inner = operator_of(nodes, c);
        if ((inner == BN_P_AND || inner == BN_P_XOR) && inner != op)
            return true;
    }
    return false;
}

/* The `|` of an annotation swallows what binds less: `x: A[b] | c if d else e`. */
static bool has_loose_operand(const bn_node *nodes, bn_ix i)
{
    for (bn_ix c = i + 1; c < nodes[i].end_ix; c = nodes[c].end_ix) {
        switch (nodes[c].kind) {
        case BN_COMPARISON_OPERATOR:
        case BN_NOT_OPERATOR:
        case BN_BOOLEAN_OPERATOR:
        case BN_CONDITIONAL_EXPRESSION:
        case BN_NAMED_EXPRESSION:
        case BN_AS_PATTERN:
            return true;
        case BN_LAMBDA:
            if (nodes[c].flags & BN_NAMED)
                return true;
            break;
        default:
            break;
        }
    }
    return false;
}

/* `[*a.b]` is read as an attribute of `*a`. */
static bool star_is_misplaced(const bn_node *nodes, bn_ix i)
{
    if (nodes[i].parent == BN_NONE)
        return false;
    switch (nodes[nodes[i].parent].kind) {
    case BN_LIST:
    case BN_SET:
    case BN_TUPLE:
    case BN_ARGUMENT_LIST:
    case BN_PARENTHESIZED_EXPRESSION:
    case BN_EXPRESSION_STATEMENT:
    case BN_TYPE:
        return false;
    default:
        return true;
    }
}

/* `type(x).y = 1`, `type[x] = 1`: assignments, not type aliases. */
static bool is_no_alias(const bn_node *nodes, bn_ix i)
{
    bn_ix left = first_named(nodes, i);
    bn_ix name = left == BN_NONE ? BN_NONE : first_named(nodes, left);

    return name == BN_NONE ||
           (nodes[name].kind != BN_IDENTIFIER && nodes[name].kind != BN_GENERIC_TYPE);
}

/* `with a if b else c as d`: `as` belongs to the whole, the grammar gives it to `c`. */
static bool as_is_misplaced(const bn_node *nodes, bn_ix i)
{
    bn_ix up = nodes[i].parent;

    if (up == BN_NONE)
        return false;
    uint16_t kind = nodes[up].kind;
    if (kind == BN_CASE_PATTERN) {
        /* `case A(b=c as d)`: `as` belongs to `c`. */
        bn_ix pattern = first_named(nodes, i);
        bn_ix inner = pattern == BN_NONE ? BN_NONE : first_named(nodes, pattern);
        return inner != BN_NONE && nodes[inner].kind == BN_KEYWORD_PATTERN;
    }
    return kind != BN_WITH_ITEM && kind != BN_EXCEPT_CLAUSE;
}

/* `with (a,):` has the one item `a`; read as a tuple of one. */
static bool is_item_list(const bn_node *nodes, bn_ix i)
{
    bn_ix value = first_named(nodes, i);

    if (value == BN_NONE || nodes[value].kind != BN_TUPLE || nodes[i].parent == BN_NONE)
        return false;
    bn_ix clause = nodes[i].parent, element = first_named(nodes, value);
    return nodes[clause].start == nodes[i].start && nodes[clause].end == nodes[i].end &&
           element != BN_NONE && child_of_kind(nodes, value, BN_P_COMMA) != BN_NONE;
}

/*
 * `print (a), b` and `print (a) % b`: a statement of Python 2 that prints all of it;
 * to Python 3 nothing sensible.
 */
static bool may_be_print(const bn_node *nodes, bn_ix statement, bn_str text)
{
    bn_ix i = first_named(nodes, statement);
    bool whole = true;

    while (i != BN_NONE) {
        bn_ix first = first_named(nodes, i);
        switch (nodes[i].kind) {
        case BN_CALL:
            if (first != BN_NONE && nodes[first].kind == BN_IDENTIFIER)
                return !whole && nodes[first].end - nodes[first].start == 5 &&
                       bn_str_eq(bn_str_sub(text, nodes[first].start, nodes[first].end),
                                 BN_LIT("print"));
            break;
        case BN_TUPLE:
            if (nodes[i + 1].kind == BN_P_LPAREN)
                return false;
            break;
        case BN_BINARY_OPERATOR:
        case BN_COMPARISON_OPERATOR:
        case BN_ATTRIBUTE:
        case BN_SUBSCRIPT:
            break;
        default:
            return false;
        }
        whole = false;
        i = first;
    }
    return false;
}

static bool is_backquoted(const bn_node *nodes, bn_ix i, bn_str text)
{
    return nodes[i].start < text.len && text.ptr[nodes[i].start] == '`';
}

static bool is_wrong(const bn_node *nodes, bn_ix i, bn_str text)
{
    bn_ix c;

    if (!(nodes[i].flags & BN_NAMED))
        return false;
    switch (nodes[i].kind) {
    case BN_BINARY_OPERATOR:
        return swaps_xor_and(nodes, i) || has_loose_operand(nodes, i);
    case BN_CONDITIONAL_EXPRESSION: /* (y := a if b else c) is read as (y := a) if ... */
        c = first_named(nodes, i);
        return c != BN_NONE && nodes[c].kind == BN_NAMED_EXPRESSION;
    case BN_LIST_SPLAT:
        return star_is_misplaced(nodes, i);
    case BN_TYPE_ALIAS_STATEMENT:
        return is_no_alias(nodes, i);
    case BN_AWAIT: /* await x ** 2 is (await x) ** 2 */
        c = first_named(nodes, i);
        return c != BN_NONE && nodes[c].kind == BN_BINARY_OPERATOR;
    case BN_NAMED_EXPRESSION: /* f'{x:=5}' is a format specification */
        return nodes[i].parent != BN_NONE && (nodes[nodes[i].parent].kind == BN_INTERPOLATION ||
                                              nodes[nodes[i].parent].kind == BN_FORMAT_EXPRESSION);
    case BN_PRINT_STATEMENT: /* print >> f, x may be an expression */
        return child_of_kind(nodes, i, BN_CHEVRON) != BN_NONE;
    case BN_AS_PATTERN:
        return as_is_misplaced(nodes, i);
    case BN_WITH_ITEM:
        return is_item_list(nodes, i);
    case BN_EXPRESSION_STATEMENT:
        return may_be_print(nodes, i, text);
    case BN_STRING: /* `x` of Python 2 is code */
        return is_backquoted(nodes, i, text);
    default:
        return false;
    }
}

/* What is wrong about `i` may begin in its operands: mark those that took part. */
static void mark(bn_node *nodes, bn_ix i)
{
    for (bn_ix c = i + 1; c < nodes[i].end_ix; c = nodes[c].end_ix)
        if (nodes[c].kind == BN_BINARY_OPERATOR || nodes[c].kind == BN_NAMED_EXPRESSION)
            nodes[c].flags |= BN_TAINTED;
    for (bn_ix up = i; up != BN_NONE; up = nodes[up].parent) {
        bool done = up != i && (nodes[up].flags & BN_TAINTED);
        nodes[up].flags |= BN_TAINTED;
        if (done || bn_kind_is_statement(nodes[up].kind))
            break;
    }
}

void bn_taint(bn_node *nodes, uint32_t count, bn_str text)
{
    for (bn_ix i = 0; i < count; i++)
        if (is_wrong(nodes, i, text))
            mark(nodes, i);
}
