/* shapes.c - see burnish/shapes.h. */
#include "burnish/shapes.h"

bool bn_is_one_line(const bn_cst *t, bn_ix at)
{
    return bn_str_find(bn_text(t, at), BN_LIT("\n"), 0) == BN_NPOS;
}

bn_ix bn_only_statement(const bn_cst *t, bn_ix block)
{
    return bn_named_count(t, block) == 1 ? bn_named_child(t, block, 0) : BN_NONE;
}

bn_ix bn_last_statement(const bn_cst *t, bn_ix block)
{
    bn_ix last = BN_NONE;

    bn_each_named_child (t, block, c)
        last = c;
    return last;
}

bn_ix bn_else_suite(const bn_cst *t, bn_ix statement)
{
    bn_each_child (t, statement, c)
        if (t->nodes[c].kind == BN_ELSE_CLAUSE)
            return bn_child(t, c, BN_F_BODY);
    return BN_NONE;
}

bn_ix bn_first_code(const bn_cst *t)
{
    bn_ix at = bn_named_child(t, 0, 0);

    for (; at != BN_NONE; at = bn_next_statement(t, at)) {
        uint16_t kind = t->nodes[at].kind;

        if (kind == BN_IMPORT_STATEMENT || kind == BN_IMPORT_FROM_STATEMENT ||
            kind == BN_FUTURE_IMPORT_STATEMENT)
            continue;
        if (!bn_is_string_statement(t, at))
            break;
    }
    return at;
}

bn_ix bn_with_parentheses(const bn_cst *t, bn_ix at)
{
    while (t->nodes[t->nodes[at].parent].kind == BN_PARENTHESIZED_EXPRESSION)
        at = t->nodes[at].parent;
    return at;
}

bool bn_has_type_comment(const bn_cst *t, bn_ix statement)
{
    uint32_t start = t->nodes[statement].start, end = start;

    while (end < t->text.len && t->text.ptr[end] != '\n')
        end++;
    return bn_str_find(bn_str_sub(t->text, start, end), BN_LIT("# type:"), 0) != BN_NPOS;
}

bool bn_is_async(const bn_cst *t, bn_ix statement)
{
    return statement + 1 < t->nodes[statement].end_ix &&
           t->nodes[statement + 1].kind == BN_KW_ASYNC;
}

bn_ix bn_expression_of(const bn_cst *t, bn_ix statement)
{
    bn_ix expression;

    if (t->nodes[statement].kind != BN_EXPRESSION_STATEMENT)
        return BN_NONE;
    expression = bn_named_child(t, statement, 0);
    if (expression == BN_NONE || t->nodes[expression].kind == BN_ASSIGNMENT ||
        t->nodes[expression].kind == BN_AUGMENTED_ASSIGNMENT)
        return BN_NONE;
    return expression;
}

int bn_bool_literal(const bn_cst *t, bn_ix value)
{
    return t->nodes[value].kind == BN_TRUE ? 1 : t->nodes[value].kind == BN_FALSE ? 0 : -1;
}

bool bn_is_string_statement(const bn_cst *t, bn_ix statement)
{
    bn_ix value = bn_expression_of(t, statement);

    return value != BN_NONE &&
           (t->nodes[value].kind == BN_STRING || t->nodes[value].kind == BN_CONCATENATED_STRING);
}

bool bn_read_name_assignment(const bn_cst *t, bn_ix statement, bn_name_assignment *a)
{
    bn_ix assignment;

    if (statement == BN_NONE || t->nodes[statement].kind != BN_EXPRESSION_STATEMENT)
        return false;
    assignment = bn_named_child(t, statement, 0);
    if (assignment == BN_NONE || t->nodes[assignment].kind != BN_ASSIGNMENT)
        return false;
    *a = (bn_name_assignment){ .statement = statement,
                               .assignment = assignment,
                               .name = bn_child(t, assignment, BN_F_LEFT),
                               .type = bn_child(t, assignment, BN_F_TYPE),
                               .value = bn_child(t, assignment, BN_F_RIGHT) };
    return a->value != BN_NONE && a->name != BN_NONE && t->nodes[a->name].kind == BN_IDENTIFIER &&
           t->nodes[a->value].kind != BN_ASSIGNMENT;
}

bool bn_read_method_call(const bn_cst *t, bn_ix expression, const char *method, bn_method_call *c)
{
    bn_ix function, list;

    if (expression == BN_NONE || t->nodes[expression].kind != BN_CALL)
        return false;
    function = bn_child(t, expression, BN_F_FUNCTION);
    list = bn_child(t, expression, BN_F_ARGUMENTS);
    if (t->nodes[function].kind != BN_ATTRIBUTE || t->nodes[list].kind != BN_ARGUMENT_LIST ||
        !bn_text_is(t, bn_child(t, function, BN_F_ATTRIBUTE), method) ||
        bn_named_count(t, list) != 1)
        return false;
    *c = (bn_method_call){ .call = expression,
                           .receiver = bn_child(t, function, BN_F_OBJECT),
                           .argument = bn_named_child(t, list, 0) };
    return t->nodes[c->argument].kind != BN_KEYWORD_ARGUMENT &&
           t->nodes[c->argument].kind != BN_LIST_SPLAT &&
           t->nodes[c->argument].kind != BN_DICTIONARY_SPLAT;
}

bool bn_is_bare_tuple(const bn_cst *t, bn_ix at)
{
    return t->nodes[at].kind == BN_TUPLE && t->text.ptr[t->nodes[at].start] != '(';
}

bool bn_is_name_target(const bn_cst *t, bn_ix target)
{
    for (bn_ix c = target; c < t->nodes[target].end_ix; c++)
        switch (t->nodes[c].kind) {
        case BN_IDENTIFIER:
        case BN_TUPLE:
        case BN_LIST:
        case BN_PARENTHESIZED_EXPRESSION:
            break;
        default:
            if (t->nodes[c].flags & BN_NAMED)
                return false;
        }
    return true;
}

bool bn_mentions(const bn_sema *s, bn_ix region, bn_binding_ix b)
{
    const bn_cst *t = bn_sema_tree(s);

    for (bn_ix c = region; c < t->nodes[region].end_ix; c++)
        if (t->nodes[c].kind == BN_IDENTIFIER && bn_binding_at(s, c) == b)
            return true;
    return false;
}

bool bn_mentions_target(const bn_sema *s, bn_ix region, bn_ix target)
{
    const bn_cst *t = bn_sema_tree(s);

    for (bn_ix c = target; c < t->nodes[target].end_ix; c++)
        if (t->nodes[c].kind == BN_IDENTIFIER && bn_binding_at(s, c) != BN_NONE &&
            bn_mentions(s, region, bn_binding_at(s, c)))
            return true;
    return false;
}

bool bn_has_kind(const bn_cst *t, bn_ix region, uint16_t kind)
{
    for (bn_ix c = region; c < t->nodes[region].end_ix; c++)
        if (t->nodes[c].kind == kind)
            return true;
    return false;
}

static bool is_loop(const bn_cst *t, bn_ix at)
{
    return t->nodes[at].kind == BN_FOR_STATEMENT || t->nodes[at].kind == BN_WHILE_STATEMENT;
}

/* The loop that a break or continue belongs to. */
static bn_ix loop_of(const bn_cst *t, bn_ix jump)
{
    bn_ix below = jump;

    for (bn_ix up = t->nodes[jump].parent; up != BN_NONE; below = up, up = t->nodes[up].parent)
        if (is_loop(t, up) && t->nodes[below].kind != BN_ELSE_CLAUSE)
            return up;
    return BN_NONE;
}

bn_ix bn_own_jump(const bn_cst *t, bn_ix loop, uint16_t kind, uint32_t n)
{
    bn_each_below (t, loop, c)
        if (t->nodes[c].kind == kind && loop_of(t, c) == loop && n-- == 0)
            return c;
    return BN_NONE;
}

bn_ix bn_frame_node(const bn_cst *t, bn_ix at)
{
    for (at = t->nodes[at].parent; at != BN_NONE; at = t->nodes[at].parent)
        if (t->nodes[at].kind == BN_FUNCTION_DEFINITION || t->nodes[at].kind == BN_LAMBDA ||
            t->nodes[at].kind == BN_CLASS_DEFINITION)
            return at;
    return BN_NONE;
}

bool bn_is_method(const bn_cst *t, bn_ix function)
{
    bn_ix outer = bn_frame_node(t, function);

    return outer != BN_NONE && t->nodes[outer].kind == BN_CLASS_DEFINITION;
}

bn_str bn_function_name(const bn_cst *t, bn_ix function)
{
    return bn_text(t, bn_child(t, function, BN_F_NAME));
}

/* Receivers whose slices are labels, never positions. */
static bool is_label_indexer(const bn_cst *t, bn_ix value)
{
    static const char *const names[] = { ".loc", ".iloc", ".ix", ".at", ".iat" };
    bn_str text = bn_text(t, value);

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (bn_str_ends(text, bn_str_from(names[i])))
            return true;
    return false;
}

bool bn_read_slice(const bn_cst *t, bn_ix slice, bn_slice_parts *parts)
{
    bn_ix up = t->nodes[slice].parent;

    *parts = (bn_slice_parts){ BN_NONE, BN_NONE, BN_NONE, BN_NONE, BN_NONE, BN_NONE };
    if (t->nodes[slice].kind != BN_SLICE || up == BN_NONE || t->nodes[up].kind != BN_SUBSCRIPT ||
        t->nodes[slice].field != BN_F_SUBSCRIPT)
        return false;
    bn_each_child (t, slice, c) {
        if (t->nodes[c].kind == BN_P_COLON) {
            if (parts->first_colon == BN_NONE)
                parts->first_colon = c;
            else
                parts->second_colon = c;
        } else if (!(t->nodes[c].flags & BN_EXTRA)) {
            if (parts->first_colon == BN_NONE)
                parts->start = c;
            else if (parts->second_colon == BN_NONE)
                parts->end = c;
            else
                parts->step = c;
        }
    }
    parts->value = bn_child(t, up, BN_F_VALUE);
    return parts->first_colon != BN_NONE && parts->value != BN_NONE &&
           !is_label_indexer(t, parts->value);
}

bool bn_is_loaded(const bn_cst *t, bn_ix at)
{
    for (bn_ix up = t->nodes[at].parent; up != BN_NONE; at = up, up = t->nodes[up].parent) {
        switch (t->nodes[up].kind) {
        case BN_TUPLE:
        case BN_LIST:
        case BN_PARENTHESIZED_EXPRESSION:
        case BN_LIST_SPLAT:
            continue;
        case BN_ASSIGNMENT:
        case BN_AUGMENTED_ASSIGNMENT:
        case BN_FOR_STATEMENT:
        case BN_FOR_IN_CLAUSE:
            return t->nodes[at].field != BN_F_LEFT;
        case BN_DELETE_STATEMENT:
        case BN_AS_PATTERN_TARGET:
            return false;
        default:
            return true;
        }
    }
    return true;
}

bn_ix bn_call_of(const bn_cst *t, bn_ix callee)
{
    bn_ix up = t->nodes[callee].parent;

    return t->nodes[up].kind == BN_CALL && bn_child(t, up, BN_F_FUNCTION) == callee ? up : BN_NONE;
}

bool bn_is_path(const bn_cst *t, bn_ix at)
{
    while (t->nodes[at].kind == BN_ATTRIBUTE)
        at = bn_child(t, at, BN_F_OBJECT);
    return t->nodes[at].kind == BN_IDENTIFIER;
}

bool bn_same_path(bn_sema *s, bn_ix a, bn_ix b)
{
    const bn_cst *t = bn_sema_tree(s);

    if (!bn_same_code(t, a, b))
        return false;
    while (t->nodes[a].kind == BN_ATTRIBUTE) {
        a = bn_child(t, a, BN_F_OBJECT);
        b = bn_child(t, b, BN_F_OBJECT);
    }
    return bn_binding_at(s, a) == bn_binding_at(s, b);
}

bool bn_same_variable(bn_sema *s, bn_ix a, bn_ix b)
{
    return bn_sema_tree(s)->nodes[a].kind == BN_IDENTIFIER &&
           bn_binding_at(s, a) == bn_binding_at(s, b) && bn_same_code(bn_sema_tree(s), a, b);
}

int bn_plain_arguments(const bn_cst *t, bn_ix call)
{
    bn_ix list = call != BN_NONE && t->nodes[call].kind == BN_CALL
                     ? bn_child(t, call, BN_F_ARGUMENTS)
                     : BN_NONE;
    int count = 0;

    if (list == BN_NONE || t->nodes[list].kind != BN_ARGUMENT_LIST)
        return -1;
    bn_each_named_child (t, list, c) {
        if (t->nodes[c].kind == BN_KEYWORD_ARGUMENT || t->nodes[c].kind == BN_LIST_SPLAT ||
            t->nodes[c].kind == BN_DICTIONARY_SPLAT)
            return -1;
        count++;
    }
    return count;
}

bn_ix bn_argument(const bn_cst *t, bn_ix call, uint32_t n)
{
    bn_ix list = call != BN_NONE && t->nodes[call].kind == BN_CALL
                     ? bn_child(t, call, BN_F_ARGUMENTS)
                     : BN_NONE;

    return list != BN_NONE && t->nodes[list].kind == BN_ARGUMENT_LIST ? bn_named_child(t, list, n)
                                                                      : BN_NONE;
}

bn_ix bn_keyword(const bn_cst *t, bn_ix call, const char *name)
{
    bn_ix argument;

    for (uint32_t i = 0; (argument = bn_argument(t, call, i)) != BN_NONE; i++)
        if (t->nodes[argument].kind == BN_KEYWORD_ARGUMENT &&
            bn_text_is(t, bn_child(t, argument, BN_F_NAME), name))
            return bn_child(t, argument, BN_F_VALUE);
    return BN_NONE;
}

bn_ix bn_only_argument(const bn_cst *t, bn_ix call, const char *name)
{
    bn_ix argument = bn_argument(t, call, 0);

    if (argument == BN_NONE || bn_argument(t, call, 1) != BN_NONE)
        return BN_NONE;
    if (t->nodes[argument].kind != BN_KEYWORD_ARGUMENT)
        return argument;
    return name ? bn_keyword(t, call, name) : BN_NONE;
}

bn_ix bn_argument_called(const bn_cst *t, bn_ix call, uint32_t n, const char *name)
{
    bn_ix named = bn_keyword(t, call, name), at = bn_argument(t, call, n);

    if (named != BN_NONE)
        return named;
    return at != BN_NONE && t->nodes[at].kind != BN_KEYWORD_ARGUMENT ? at : BN_NONE;
}

bool bn_has_splat(const bn_cst *t, bn_ix call)
{
    bn_ix at;

    for (uint32_t i = 0; (at = bn_argument(t, call, i)) != BN_NONE; i++)
        if (t->nodes[at].kind == BN_LIST_SPLAT || t->nodes[at].kind == BN_DICTIONARY_SPLAT)
            return true;
    return false;
}

bool bn_mentions_attribute(const bn_cst *t, const char *name)
{
    bn_each_below (t, 0, c)
        if (t->nodes[c].kind == BN_ATTRIBUTE && bn_text_is(t, bn_child(t, c, BN_F_ATTRIBUTE), name))
            return true;
    return false;
}

bool bn_in_printed_field(const bn_cst *t, bn_ix at)
{
    for (bn_ix up = bn_enclosing(t, at, BN_INTERPOLATION); up != BN_NONE;
         up = bn_enclosing(t, up, BN_INTERPOLATION))
        bn_each_child (t, up, c)
            if (bn_text_is(t, c, "="))
                return true;
    return false;
}

bool bn_in_format(const bn_cst *t, bn_ix at)
{
    return bn_enclosing(t, at, BN_INTERPOLATION) != BN_NONE;
}

bn_ix bn_call_around(const bn_cst *t, bn_ix expression)
{
    bn_ix up = t->nodes[expression].parent;

    if (t->nodes[up].kind == BN_CALL)
        return t->nodes[expression].field == BN_F_ARGUMENTS ? up : BN_NONE;
    if (t->nodes[up].kind == BN_ARGUMENT_LIST && bn_named_count(t, up) == 1)
        return t->nodes[up].parent;
    return BN_NONE;
}

bn_ix bn_sole_comprehension(const bn_cst *t, bn_ix call)
{
    bn_ix only = bn_child(t, call, BN_F_ARGUMENTS);

    if (only != BN_NONE && t->nodes[only].kind == BN_ARGUMENT_LIST)
        only = bn_named_count(t, only) == 1 ? bn_named_child(t, only, 0) : BN_NONE;
    if (only == BN_NONE || (t->nodes[only].kind != BN_GENERATOR_EXPRESSION &&
                            t->nodes[only].kind != BN_LIST_COMPREHENSION))
        return BN_NONE;
    return only;
}

bool bn_read_pair(const bn_cst *t, bn_ix body, bn_ix *key, bn_ix *value)
{
    if (t->nodes[body].kind != BN_TUPLE || bn_named_count(t, body) != 2)
        return false;
    *key = bn_named_child(t, body, 0);
    *value = bn_named_child(t, body, 1);
    return t->nodes[*key].kind != BN_LIST_SPLAT && t->nodes[*value].kind != BN_LIST_SPLAT;
}
