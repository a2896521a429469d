/*
 * procedures.c - whether a function is there to answer, or to do something: by what it returns, by
 * its annotation and its decorators. See burnish/returns.h.
 */
#include "sema/facts_p.h"

#include "burnish/returns.h"

bool bn_returns_value(const bn_cst *t, bn_ix function)
{
    bn_each_return (t, function, c) {
        bn_ix value = bn_named_child(t, c, 0);

        if (value != BN_NONE && t->nodes[value].kind != BN_NONE_LITERAL)
            return true;
    }
    return false;
}

bool bn_namesake_returns_value(const bn_cst *t, bn_ix function)
{
    bn_ix name = bn_child(t, function, BN_F_NAME);

    bn_each_below (t, 0, c)
        if (t->nodes[c].kind == BN_FUNCTION_DEFINITION && c != function &&
            t->nodes[bn_child(t, c, BN_F_NAME)].atom == t->nodes[name].atom &&
            bn_returns_value(t, c))
            return true;
    return false;
}

bool bn_promises_nothing(const bn_cst *t, bn_ix function)
{
    static const char *const words[] = { "None", "NoReturn", "Never" };
    bn_ix type = bn_child(t, function, BN_F_RETURN_TYPE);
    bn_str text = type == BN_NONE ? BN_LIT("") : bn_text(t, type);

    if (text.len > 2 && (text.ptr[0] == '"' || text.ptr[0] == '\''))
        text = bn_str_sub(text, 1, text.len - 1);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        bn_str word = bn_str_from(words[i]);

        if (bn_str_ends(text, word) &&
            (text.len == word.len || text.ptr[text.len - word.len - 1] == '.'))
            return true;
    }
    return false;
}

bool bn_has_special_decorator(const bn_cst *t, bn_ix function)
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

bool bn_is_procedure(bn_sema *s, bn_ix function)
{
    const bn_cst *t = s->tree;
    bn_ix type = bn_child(t, function, BN_F_RETURN_TYPE), body = bn_child(t, function, BN_F_BODY);
    bn_ix before = bn_prev_statement(t, bn_last_statement(t, body)), outer;

    if (type != BN_NONE)
        return bn_promises_nothing(t, function);
    outer = bn_frame_node(t, function);
    if (before != BN_NONE && (outer == BN_NONE || t->nodes[outer].kind != BN_CLASS_DEFINITION) &&
        t->nodes[bn_last_statement(t, body)].kind == BN_RETURN_STATEMENT &&
        (bn_prev_statement(t, before) != BN_NONE || !bn_is_string_statement(t, before)))
        return true;
    if (bn_fact_falls_off(s, bn_child(t, function, BN_F_BODY)).tri == BN_YES)
        return true;
    bn_each_return (t, function, c)
        if (bn_named_child(t, c, 0) == BN_NONE)
            return true;
    return false;
}

bool bn_ends_suppressed(bn_sema *s, bn_ix suite)
{
    const bn_cst *t = s->tree;
    bn_ix last = bn_last_statement(t, suite), body;

    if (t->nodes[last].kind != BN_WITH_STATEMENT)
        return false;
    body = bn_child(t, last, BN_F_BODY);
    for (bn_ix c = last + 1; c < body; c++)
        if (t->nodes[c].kind == BN_CALL &&
            bn_fact_resolves(s, bn_child(t, c, BN_F_FUNCTION), BN_LIT("contextlib.suppress")).tri ==
                BN_YES)
            return true;
    return bn_ends_suppressed(s, body);
}
