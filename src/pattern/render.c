/*
 * render.c - when does an expression need parentheses in its new place?
 *
 * Levels follow Python's grammar, from `a, b` (weakest) to atoms. A slot says how
 * weak an expression may be there. Where the parser groups differently from Python
 * (`^` against `&`, `await` against `**`, a conditional behind `:=`), a slot asks
 * for parentheses on either reading.
 */
#include "pattern/pattern_p.h"

#include <string.h>

typedef struct {
    const char *text;
    uint8_t level;
} operator_level;

static const operator_level operators[] = {
    { "|", BN_LEVEL_BIT_OR },   { "^", BN_LEVEL_BIT_XOR }, { "&", BN_LEVEL_BIT_AND },
    { "<<", BN_LEVEL_SHIFT },   { ">>", BN_LEVEL_SHIFT },  { "+", BN_LEVEL_SUM },
    { "-", BN_LEVEL_SUM },      { "*", BN_LEVEL_PRODUCT }, { "/", BN_LEVEL_PRODUCT },
    { "//", BN_LEVEL_PRODUCT }, { "%", BN_LEVEL_PRODUCT }, { "@", BN_LEVEL_PRODUCT },
    { "**", BN_LEVEL_POWER },   { "and", BN_LEVEL_AND },   { "or", BN_LEVEL_OR },
};

static uint8_t operator_at(const bn_cst *t, bn_ix at)
{
    bn_ix op = bn_child(t, at, BN_F_OPERATOR);

    for (size_t i = 0; op != BN_NONE && i < sizeof operators / sizeof *operators; i++)
        if (bn_text_is(t, op, operators[i].text))
            return operators[i].level;
    return BN_LEVEL_TUPLE;
}

uint8_t bn_level_of(const bn_cst *t, bn_ix at)
{
    const bn_node *n = &t->nodes[at];

    switch (n->kind) {
    case BN_TUPLE:
        return t->text.ptr[n->start] == '(' && t->nodes[at + 1].end == n->start + 1
                   ? BN_LEVEL_ATOM
                   : BN_LEVEL_TUPLE;
    case BN_YIELD:
    case BN_LIST_SPLAT:
    case BN_DICTIONARY_SPLAT:
    case BN_KEYWORD_ARGUMENT:
    case BN_AS_PATTERN:
    case BN_SLICE:
        return BN_LEVEL_TUPLE;
    case BN_NAMED_EXPRESSION:
        return BN_LEVEL_WALRUS;
    case BN_LAMBDA:
        return BN_LEVEL_LAMBDA;
    case BN_CONDITIONAL_EXPRESSION:
        return BN_LEVEL_CONDITIONAL;
    case BN_BOOLEAN_OPERATOR:
    case BN_BINARY_OPERATOR:
        return operator_at(t, at);
    case BN_NOT_OPERATOR:
        return BN_LEVEL_NOT;
    case BN_COMPARISON_OPERATOR:
        return BN_LEVEL_COMPARISON;
    case BN_UNARY_OPERATOR:
        return BN_LEVEL_UNARY;
    case BN_AWAIT:
        return BN_LEVEL_AWAIT;
    case BN_CALL:
    case BN_ATTRIBUTE:
    case BN_SUBSCRIPT:
        return BN_LEVEL_PRIMARY;
    default:
        return BN_LEVEL_ATOM;
    }
}

static bn_slot of_level(uint8_t level)
{
    return (bn_slot){ .level = level };
}

static bn_slot of_binary(const bn_cst *t, bn_ix up, uint8_t field)
{
    uint8_t level = operator_at(t, up);
    bool left = field == BN_F_LEFT;

    if (level == BN_LEVEL_POWER)
        return of_level(left ? BN_LEVEL_PRIMARY : BN_LEVEL_UNARY);
    if (level == BN_LEVEL_BIT_XOR) {
        bn_slot slot = of_level(left ? level : (uint8_t)(level + 1));

        slot.xor_operand = true;
        return slot;
    }
    return of_level(left ? level : (uint8_t)(level + 1));
}

/* The child before `at` that is a token with this text. */
static bool follows(const bn_cst *t, bn_ix at, const char *token)
{
    bn_ix before = BN_NONE;

    bn_each_child (t, t->nodes[at].parent, c) {
        if (c == at)
            break;
        if (!(t->nodes[c].flags & BN_EXTRA))
            before = c;
    }
    return before != BN_NONE && bn_text_is(t, before, token);
}

static bool is_call_list(const bn_cst *t, bn_ix list)
{
    return t->nodes[list].kind == BN_ARGUMENT_LIST;
}

static bn_slot of_assignment(const bn_cst *t, bn_ix at)
{
    bn_slot slot = of_level(BN_LEVEL_LAMBDA);

    if (t->nodes[at].field == BN_F_TYPE)
        return slot;
    slot.tuple = true;
    slot.yield = t->nodes[at].field == BN_F_RIGHT;
    if (t->nodes[at].field == BN_F_LEFT)
        slot.level = BN_LEVEL_PRIMARY;
    return slot;
}

static bn_slot of_statement(const bn_cst *t, bn_ix at, uint16_t kind)
{
    bn_slot slot = of_level(BN_LEVEL_LAMBDA);

    switch (kind) {
    case BN_EXPRESSION_STATEMENT:
        slot.tuple = slot.yield = true;
        break;
    case BN_RETURN_STATEMENT:
    case BN_DELETE_STATEMENT:
    case BN_YIELD:
        slot.tuple = !follows(t, at, "from");
        break;
    case BN_FOR_STATEMENT:
        slot.tuple = true;
        if (t->nodes[at].field == BN_F_LEFT)
            slot.level = BN_LEVEL_PRIMARY;
        break;
    case BN_IF_STATEMENT:
    case BN_ELIF_CLAUSE:
    case BN_WHILE_STATEMENT:
        slot.level = BN_LEVEL_WALRUS;
        break;
    case BN_MATCH_STATEMENT:
        slot.level = BN_LEVEL_WALRUS;
        slot.tuple = true;
        break;
    default:
        break;
    }
    return slot;
}

bn_slot bn_slot_of(const bn_cst *t, bn_ix at)
{
    bn_ix up = t->nodes[at].parent;
    uint8_t field = t->nodes[at].field;
    bn_slot slot = of_level(BN_LEVEL_LAMBDA);
    uint16_t kind;

    if (up == BN_NONE)
        return of_level(BN_LEVEL_TUPLE);
    kind = t->nodes[up].kind;
    switch (kind) {
    case BN_PARENTHESIZED_EXPRESSION:
        slot.level = BN_LEVEL_WALRUS;
        slot.tuple = slot.yield = true;
        return slot;
    case BN_BINARY_OPERATOR:
        return of_binary(t, up, field);
    case BN_BOOLEAN_OPERATOR:
        return of_level((uint8_t)(operator_at(t, up) + (field == BN_F_RIGHT)));
    case BN_NOT_OPERATOR:
        return of_level(BN_LEVEL_NOT);
    case BN_COMPARISON_OPERATOR:
        return of_level(BN_LEVEL_BIT_OR);
    case BN_UNARY_OPERATOR:
        return of_level(BN_LEVEL_UNARY);
    case BN_AWAIT:
        return of_level(BN_LEVEL_PRIMARY);
    case BN_ATTRIBUTE:
        slot.level = BN_LEVEL_PRIMARY;
        slot.number_dot = true;
        return slot;
    case BN_CALL:
        slot.level = BN_LEVEL_PRIMARY;
        slot.call_parens = field == BN_F_ARGUMENTS;
        return slot;
    case BN_SUBSCRIPT:
        if (field == BN_F_SUBSCRIPT)
            slot.tuple = true;
        else
            slot.level = BN_LEVEL_PRIMARY;
        return slot;
    case BN_CONDITIONAL_EXPRESSION:
        return of_level(follows(t, at, "else") ? BN_LEVEL_LAMBDA : BN_LEVEL_OR);
    case BN_NAMED_EXPRESSION:
    case BN_FOR_IN_CLAUSE:
        if (field == BN_F_LEFT) {
            slot.level = BN_LEVEL_PRIMARY;
            slot.tuple = true;
            return slot;
        }
        return of_level(BN_LEVEL_OR);
    case BN_IF_CLAUSE:
    case BN_AS_PATTERN:
        return of_level(BN_LEVEL_OR);
    case BN_LIST_SPLAT:
    case BN_DICTIONARY_SPLAT:
        return of_level(is_call_list(t, t->nodes[up].parent) ? BN_LEVEL_LAMBDA : BN_LEVEL_BIT_OR);
    case BN_INTERPOLATION:
        slot.level = BN_LEVEL_CONDITIONAL;
        slot.field = true;
        return slot;
    case BN_ARGUMENT_LIST:
        slot.level = BN_LEVEL_WALRUS;
        return slot;
    case BN_ASSIGNMENT:
    case BN_AUGMENTED_ASSIGNMENT:
        return of_assignment(t, at);
    case BN_YIELD:
        return of_statement(t, at, kind);
    default:
        return bn_is_statement(t, up) || kind == BN_ELIF_CLAUSE ? of_statement(t, at, kind) : slot;
    }
}

/* `a ^ b & c`: the parser takes `^` for the tighter one. */
static bool is_misread(const bn_cst *t, bn_ix expression, bn_slot slot)
{
    return slot.xor_operand && t->nodes[expression].kind == BN_BINARY_OPERATOR &&
           operator_at(t, expression) == BN_LEVEL_BIT_AND;
}

bool bn_needs_parens(const bn_cst *t, bn_ix at, bn_slot slot)
{
    uint8_t level = bn_level_of(t, at);

    switch (t->nodes[at].kind) {
    case BN_TUPLE:
        return level == BN_LEVEL_TUPLE && !slot.tuple;
    case BN_YIELD:
        return !slot.yield;
    case BN_INTEGER:
        return slot.number_dot;
    case BN_LAMBDA:
        return level < slot.level || slot.field;
    default:
        return level < slot.level || is_misread(t, at, slot);
    }
}

static bool opens(char c)
{
    return c == '(' || c == '[' || c == '{';
}

static bool closes(char c)
{
    return c == ')' || c == ']' || c == '}';
}

/* Between two tokens: a newline that no backslash escapes. */
static bool has_newline(const bn_cst *t, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (t->text.ptr[i] == '\n' && !(i > 0 && t->text.ptr[i - 1] == '\\') &&
            !(i > 1 && t->text.ptr[i - 1] == '\r' && t->text.ptr[i - 2] == '\\'))
            return true;
    return false;
}

bool bn_has_bare_newline(const bn_cst *t, bn_ix at)
{
    uint32_t depth = 0, end = t->nodes[at].start;

    for (bn_ix i = at; i < t->nodes[at].end_ix; i++) {
        const bn_node *n = &t->nodes[i];
        bool string = n->kind == BN_STRING;

        if (!string && n->end_ix != i + 1)
            continue;
        if (depth == 0 && n->start > end && has_newline(t, end, n->start))
            return true;
        end = n->end;
        if (string)
            i = n->end_ix - 1;
        else if (n->flags & BN_NAMED || n->end - n->start != 1)
            continue;
        else if (opens(t->text.ptr[n->start]))
            depth++;
        else if (closes(t->text.ptr[n->start]) && depth > 0)
            depth--;
    }
    return false;
}
