/*
 * # EP15: Know how closures interact with variable scope
 *
 * A closure reads the variables around it; `nonlocal` and `global` let it bind them too. Where
 * nothing is bound, the declaration only worries the reader.
 *
 * ## useless-nonlocal
 *
 *     def outer():
 *         count = 0
 *         def show():
 *             nonlocal count
 *             return count
 *         return show
 * =>
 *     def outer():
 *         count = 0
 *         def show():
 *             return count
 *         return show
 *
 * ## useless-global
 *
 *     limit = 3
 *     def show():
 *         global limit
 *         return limit
 * =>
 *     limit = 3
 *     def show():
 *         return limit
 *
 * Left alone when an enclosing function has a variable of that name (the read would find it
 * instead), when the name is stored, deleted, imported or defined anywhere in the function, and
 * when the function runs `exec`, `eval` or `locals`.
 */
#include "burnish/transform.h"

/* Some code of the function itself binds or deletes the name, in whatever way. */
static bool binds_name(bn_match *m, bn_ix function, bn_binding_ix b)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    for (uint32_t i = 0; i < bn_use_count(s, b); i++)
        if ((bn_use_kind(s, b, i) & ~(uint32_t)(BN_USE_READ | BN_USE_DECLARE)) &&
            bn_is_inside(t, bn_use_node(s, b, i), function))
            return true;
    return false;
}

/* The function reads the name; a bare `nonlocal x` alone makes `x` part of its closure. */
static bool reads_name(bn_match *m, bn_ix function, bn_binding_ix b)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    for (uint32_t i = 0; i < bn_use_count(s, b); i++)
        if ((bn_use_kind(s, b, i) & BN_USE_READ) && bn_is_inside(t, bn_use_node(s, b, i), function))
            return true;
    return false;
}

/* A function around this one binds a variable of that name. */
static bool outer_function_has(bn_match *m, bn_scope_ix scope, bn_str name)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    for (scope = bn_scope_parent(s, scope); scope != BN_NONE; scope = bn_scope_parent(s, scope)) {
        bn_ix node = bn_scope_node(s, scope);

        if (bn_scope_kind_of(s, scope) == BN_SCOPE_MODULE)
            continue;
        bn_each_below (t, node, c) {
            bn_binding_ix b;

            if (t->nodes[c].kind != BN_IDENTIFIER || !bn_str_eq(bn_text(t, c), name))
                continue;
            b = bn_binding_at(s, c);
            if (b != BN_NONE && bn_binding_scope(s, b) == scope)
                return true;
        }
    }
    return false;
}

static bool useless_declaration(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix statement = bn_root(m), name = bn_named_child(t, statement, 0);
    bn_ix function = bn_frame_node(t, statement);
    bn_scope_ix scope = bn_scope_at(s, statement);
    bn_binding_ix b;

    if (function == BN_NONE || t->nodes[function].kind != BN_FUNCTION_DEFINITION ||
        bn_named_count(t, statement) != 1)
        return BN_SKIP;
    b = bn_binding_at(s, name);
    if (b == BN_NONE || binds_name(m, function, b))
        return BN_SKIP;
    if (t->nodes[statement].kind == BN_NONLOCAL_STATEMENT && !reads_name(m, function, b))
        return bn_refuse(m, name, "the declaration alone puts `%.*s` into the function's closure",
                         BN_FMT(bn_text(t, name)));
    if (t->nodes[statement].kind == BN_GLOBAL_STATEMENT &&
        outer_function_has(m, scope, bn_text(t, name)))
        return bn_refuse(m, name, "a function around this one has its own `%.*s`",
                         BN_FMT(bn_text(t, name)));
    if (!bn_must(m, bn_fact_names_unwatched(s, scope)) ||
        !bn_must(m, bn_alone_on_lines(m, statement)) || !bn_must(m, bn_no_comments(m, statement)))
        return false;
    bn_fix_delete(fix, statement);
    return true;
}

static const bn_rule rules[] = {
    {
        .name = "useless-nonlocal",
        .summary = "the function never binds the name that it declares nonlocal",
        .kinds = BN_KINDS(BN_NONLOCAL_STATEMENT),
        .build = useless_declaration,
    },
    {
        .name = "useless-global",
        .summary = "the function never binds the name that it declares global",
        .kinds = BN_KINDS(BN_GLOBAL_STATEMENT),
        .build = useless_declaration,
        .related = "ruff PLW0602",
    },
};

BN_TRANSFORM(EP15, "Know how closures interact with variable scope", rules);
