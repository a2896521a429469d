/*
 * conversions.c - the idiom "decode what is bytes, leave the rest": where a file has it.
 */
#include "burnish/shapes.h"
#include "sema/facts_p.h"

/* `isinstance(NAME, bytes)` or, turned around, `not isinstance(NAME, bytes)`. */
static bool read_test(bn_sema *s, bn_ix test, bn_conversion *c, bool *negated)
{
    const bn_cst *t = s->tree;
    bn_ix callee, kind;

    test = bn_unparen(t, test);
    *negated = t->nodes[test].kind == BN_NOT_OPERATOR;
    if (*negated)
        test = bn_unparen(t, bn_child(t, test, BN_F_ARGUMENT));
    if (t->nodes[test].kind != BN_CALL || bn_plain_arguments(t, test) != 2)
        return false;
    callee = bn_child(t, test, BN_F_FUNCTION);
    kind = bn_argument(t, test, 1);
    c->name = bn_argument(t, test, 0);
    c->to_text = bn_text_is(t, kind, "bytes");
    return bn_text_is(t, callee, "isinstance") && t->nodes[c->name].kind == BN_IDENTIFIER &&
           (c->to_text || bn_text_is(t, kind, "str")) &&
           bn_fact_is_builtin(s, callee, BN_LIT("isinstance")).tri == BN_YES &&
           bn_fact_is_builtin(s, kind, bn_text(t, kind)).tri == BN_YES;
}

/* `NAME.decode("utf-8")` with constants only. */
static bool read_call(bn_sema *s, bn_ix x, bn_conversion *c)
{
    const bn_cst *t = s->tree;
    bn_ix callee, at;

    x = bn_unparen(t, x);
    if (t->nodes[x].kind != BN_CALL)
        return false;
    callee = bn_child(t, x, BN_F_FUNCTION);
    c->arguments = bn_child(t, x, BN_F_ARGUMENTS);
    if (t->nodes[callee].kind != BN_ATTRIBUTE ||
        !bn_same_code(t, bn_child(t, callee, BN_F_OBJECT), c->name) ||
        !bn_text_is(t, bn_child(t, callee, BN_F_ATTRIBUTE), c->to_text ? "decode" : "encode") ||
        t->nodes[c->arguments].kind != BN_ARGUMENT_LIST)
        return false;
    for (uint32_t i = 0; (at = bn_argument(t, x, i)) != BN_NONE; i++) {
        if (t->nodes[at].kind == BN_KEYWORD_ARGUMENT)
            at = bn_child(t, at, BN_F_VALUE);
        if (t->nodes[at].kind != BN_STRING || bn_has_kind(t, at, BN_INTERPOLATION))
            return false;
    }
    return true;
}

static bool read_conversion(bn_sema *s, bn_ix x, bn_conversion *c)
{
    const bn_cst *t = s->tree;
    bn_name_assignment a;
    bool negated;
    bn_ix body;

    *c = (bn_conversion){ .node = x };
    if (t->nodes[x].kind == BN_CONDITIONAL_EXPRESSION && bn_named_count(t, x) == 3)
        return read_test(s, bn_named_child(t, x, 1), c, &negated) &&
               read_call(s, bn_named_child(t, x, negated ? 2 : 0), c) &&
               bn_same_code(t, bn_named_child(t, x, negated ? 0 : 2), c->name);
    if (t->nodes[x].kind != BN_IF_STATEMENT || bn_child(t, x, BN_F_ALTERNATIVE) != BN_NONE)
        return false;
    body = bn_only_statement(t, bn_child(t, x, BN_F_CONSEQUENCE));
    c->statement = true;
    return body != BN_NONE && read_test(s, bn_child(t, x, BN_F_CONDITION), c, &negated) &&
           !negated && bn_read_name_assignment(t, body, &a) && a.type == BN_NONE &&
           bn_same_code(t, a.name, c->name) && read_call(s, a.value, c);
}

static bool is_same(const bn_cst *t, const bn_conversion *a, const bn_conversion *b)
{
    return a->to_text == b->to_text && bn_same_code(t, a->arguments, b->arguments);
}

/* The function of the module that has one parameter and returns its conversion, or BN_NONE. */
static bn_ix helper_of(const bn_cst *t, const bn_conversion *c)
{
    bn_ix up = t->nodes[c->node].parent, function = bn_frame_node(t, c->node), parameters;

    if (c->statement || t->nodes[up].kind != BN_RETURN_STATEMENT || function == BN_NONE ||
        t->nodes[function].kind != BN_FUNCTION_DEFINITION || bn_is_async(t, function) ||
        t->nodes[function].parent != 0)
        return BN_NONE;
    parameters = bn_child(t, function, BN_F_PARAMETERS);
    return bn_only_statement(t, bn_child(t, function, BN_F_BODY)) == up &&
                   bn_named_count(t, parameters) == 1 &&
                   bn_same_code(t, bn_named_child(t, parameters, 0), c->name)
               ? function
               : BN_NONE;
}

bool bn_find_conversions(bn_sema *s, bn_ix first, bn_conversions *all)
{
    const bn_cst *t = s->tree;
    bn_conversion like, c;

    all->count = 0;
    all->helper = BN_NONE;
    if (!read_conversion(s, first, &like))
        return false;
    bn_each_below (t, 0, at) {
        if ((t->nodes[at].kind != BN_CONDITIONAL_EXPRESSION &&
             t->nodes[at].kind != BN_IF_STATEMENT) ||
            !read_conversion(s, at, &c) || !is_same(t, &like, &c))
            continue;
        if (helper_of(t, &c) != BN_NONE) {
            all->helper = helper_of(t, &c);
            continue;
        }
        if (all->count == BN_MAX_CONVERSIONS || (all->count == 0 && at != first))
            return false;
        all->sites[all->count++] = c;
    }
    return all->count > 0;
}
