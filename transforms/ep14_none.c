/*
 * # EP14: Prefer exceptions to returning None
 *
 * A function that returns a value on one path and falls off its end on another
 * returns None there without saying so. Saying it is the first step; raising is
 * the next.
 *
 * ## explicit-none
 *
 *     def find(name, table):
 *         if name in table:
 *             return table[name]
 * =>
 *     def find(name, table):
 *         if name in table:
 *             return table[name]
 *         return None
 *
 * Bare `return` statements of such a function become `return None` too. Left alone
 * in generators, `__init__`, property setters, stubs, abstract and overloaded
 * functions, functions annotated `-> None`, and where the end cannot be reached.
 *
 * ## redundant-none
 *
 *     def show(names):
 *         if not names:
 *             return None
 *         print(names)
 * =>
 *     def show(names):
 *         if not names:
 *             return
 *         print(names)
 *
 * Where every `return` of the function gives None, none needs to say so, and one at the very end of
 * the body goes.
 */
#include "burnish/transform.h"

/* Decorators whose functions are no ordinary ones: @overload, @x.setter, @abstractmethod. */
static bool has_special_decorator(const bn_cst *t, bn_ix function)
{
    static const char *const names[] = { "overload",       "setter",           "deleter",
                                         "abstractmethod", "abstractproperty", "contextmanager" };
    bn_ix up = t->nodes[function].parent;

    if (t->nodes[up].kind != BN_DECORATED_DEFINITION)
        return false;
    bn_each_named_child (t, up, c) {
        if (t->nodes[c].kind != BN_DECORATOR)
            continue;
        for (size_t i = 0; i < sizeof names / sizeof *names; i++)
            if (bn_str_ends(bn_text(t, c), bn_str_from(names[i])))
                return true;
    }
    return false;
}

static bool is_candidate(const bn_cst *t, bn_ix function)
{
    bn_ix type = bn_child(t, function, BN_F_RETURN_TYPE);

    if (type != BN_NONE &&
        (bn_text_is(t, type, "None") || bn_text_is(t, type, "NoReturn") ||
         bn_str_ends(bn_text(t, type), BN_LIT(".NoReturn")) || bn_text_is(t, type, "Never")))
        return false;
    return !bn_text_is(t, bn_child(t, function, BN_F_NAME), "__init__") &&
           !has_special_decorator(t, function);
}

/* The body says nothing: `...`, `pass`, a docstring, `raise NotImplementedError`. */
static bool returns_value(const bn_cst *t, bn_ix function)
{
    bn_each_below (t, function, c) {
        bn_ix value;

        if (t->nodes[c].kind != BN_RETURN_STATEMENT || bn_frame_node(t, c) != function)
            continue;
        value = bn_named_child(t, c, 0);
        if (value != BN_NONE && t->nodes[value].kind != BN_NONE_LITERAL)
            return true;
    }
    return false;
}

static bool explicit_none(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix function = bn_root(m), body = bn_child(t, function, BN_F_BODY), last;
    bn_answer falls_off;
    bool any = false;

    if (!is_candidate(t, function) || !returns_value(t, function))
        return BN_SKIP;
    switch (bn_frame_kind(bn_facts(m), function)) {
    case BN_FRAME_GENERATOR:
    case BN_FRAME_ASYNCGEN:
        return BN_SKIP;
    default:
        break;
    }
    bn_each_below (t, function, c)
        if (t->nodes[c].kind == BN_RETURN_STATEMENT && bn_frame_node(t, c) == function &&
            bn_named_child(t, c, 0) == BN_NONE) {
            bn_fix_bytes(fix, t->nodes[c].start, t->nodes[c].start + 6, BN_LIT("return None"));
            any = true;
        }
    falls_off = bn_fact_falls_off(bn_facts(m), body);
    if (falls_off.tri != BN_NO) {
        last = bn_last_statement(t, body);
        if (!bn_need(m, falls_off) || !bn_must(m, bn_alone_on_lines(m, last)))
            return false;
        bn_fix_insert_after(fix, last, "return None");
        any = true;
    }
    return any;
}

static bool redundant_none(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix function = bn_root(m), body = bn_child(t, function, BN_F_BODY);
    bn_ix last = bn_last_statement(t, body);
    bool any = false;

    if (returns_value(t, function) || has_special_decorator(t, function) ||
        bn_frame_kind(bn_facts(m), function) == BN_FRAME_GENERATOR ||
        bn_frame_kind(bn_facts(m), function) == BN_FRAME_ASYNCGEN)
        return BN_SKIP;
    bn_each_below (t, function, c) {
        bn_ix value;

        if (t->nodes[c].kind != BN_RETURN_STATEMENT || bn_frame_node(t, c) != function)
            continue;
        value = bn_named_child(t, c, 0);
        if (c == last && bn_named_count(t, body) > 1 && bn_alone_on_lines(m, c).tri == BN_YES &&
            bn_no_comments(m, c).tri == BN_YES) {
            bn_fix_delete(fix, c);
            any = true;
        } else if (value != BN_NONE) {
            if (!bn_must(m, bn_no_comments(m, c)))
                return false;
            bn_fix_bytes(fix, t->nodes[c].start + 6, t->nodes[c].end, BN_LIT(""));
            any = true;
        }
    }
    return any;
}

static const bn_rule rules[] = {
    {
        .name = "explicit-none",
        .summary = "the function returns a value on some paths and None silently on others",
        .kinds = BN_KINDS(BN_FUNCTION_DEFINITION),
        .build = explicit_none,
        .related = "ruff RET502 RET503, pylint R1710",
    },
    {
        .name = "redundant-none",
        .summary = "the function never returns anything but None",
        .kinds = BN_KINDS(BN_FUNCTION_DEFINITION),
        .build = redundant_none,
        .related = "ruff RET501",
    },
};

BN_TRANSFORM(EP14, "Prefer exceptions to returning None", rules);
