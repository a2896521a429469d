/*
 * inside.c - a caller's statement in the words of the function that it calls.
 *
 * Names that mean the same in both places stay; a variable that the caller passes becomes the
 * parameter that gets it, when nobody binds either again.
 */
#include "sema/facts_p.h"

#include "burnish/shapes.h"

/* The name of a plain parameter, or BN_NONE. */
static bn_ix parameter_name(const bn_cst *t, bn_ix parameter)
{
    switch (t->nodes[parameter].kind) {
    case BN_IDENTIFIER:
        return parameter;
    case BN_DEFAULT_PARAMETER:
    case BN_TYPED_DEFAULT_PARAMETER:
        return bn_child(t, parameter, BN_F_NAME);
    case BN_TYPED_PARAMETER:
        parameter = bn_named_child(t, parameter, 0);
        return t->nodes[parameter].kind == BN_IDENTIFIER ? parameter : BN_NONE;
    default:
        return BN_NONE;
    }
}

/* Where the statement stands, and the function that it would move to. */
typedef struct {
    bn_sema *s, *home; /* of the caller's file, of the function's */
    bn_ix call, function;
} move;

/* The parameter that holds the n-th positional argument, or the one called `keyword`. */
static bn_ix find_parameter(const move *m, uint32_t n, bn_ix keyword)
{
    const bn_cst *t = m->home->tree;

    bn_each_named_child (t, bn_child(t, m->function, BN_F_PARAMETERS), c) {
        bn_ix name;

        if (t->nodes[c].kind == BN_POSITIONAL_SEPARATOR)
            continue;
        name = parameter_name(t, c);
        if (keyword != BN_NONE) {
            if (name != BN_NONE && bn_str_eq(bn_text(t, name), bn_text(m->s->tree, keyword)))
                return name;
        } else if (name == BN_NONE) {
            return BN_NONE;
        } else if (n-- == 0) {
            return name;
        }
    }
    return BN_NONE;
}

/* The function never binds the parameter again. */
static bool keeps_parameter(bn_sema *s, bn_ix parameter)
{
    bn_binding_ix b = bn_binding_at(s, parameter);
    uint32_t changes = 0;

    for (uint32_t i = 0; b != BN_NONE && i < bn_use_count(s, b); i++)
        changes += bn_use_kind(s, b, i) != BN_USE_READ;
    return changes == 1;
}

/* `self` of a call `self.f(...)` of a method, which is its first argument; else BN_NONE. */
static bn_ix receiver_of(const move *m)
{
    bn_ix callee = bn_child(m->s->tree, m->call, BN_F_FUNCTION);
    bn_ix outer = bn_frame_node(m->home->tree, m->function);

    return outer != BN_NONE && m->home->tree->nodes[outer].kind == BN_CLASS_DEFINITION &&
                   m->s->tree->nodes[callee].kind == BN_ATTRIBUTE
               ? bn_child(m->s->tree, callee, BN_F_OBJECT)
               : BN_NONE;
}

/* The parameter that gets the value of the variable in that call, or BN_NONE. */
static bn_ix parameter_for(const move *m, bn_binding_ix variable)
{
    const bn_cst *t = m->s->tree;
    bn_ix argument, value, parameter, receiver = receiver_of(m);

    if (receiver != BN_NONE && bn_binding_at(m->s, receiver) == variable) {
        parameter = find_parameter(m, 0, BN_NONE);
        return parameter != BN_NONE && keeps_parameter(m->home, parameter) ? parameter : BN_NONE;
    }
    for (uint32_t i = 0; (argument = bn_argument(t, m->call, i)) != BN_NONE; i++) {
        if (t->nodes[argument].kind == BN_LIST_SPLAT ||
            t->nodes[argument].kind == BN_DICTIONARY_SPLAT)
            return BN_NONE;
        value = t->nodes[argument].kind == BN_KEYWORD_ARGUMENT ? bn_child(t, argument, BN_F_VALUE)
                                                               : argument;
        if (t->nodes[value].kind != BN_IDENTIFIER || bn_binding_at(m->s, value) != variable)
            continue;
        parameter = find_parameter(m, i + (receiver != BN_NONE),
                                   value == argument ? BN_NONE : bn_child(t, argument, BN_F_NAME));
        return parameter != BN_NONE && keeps_parameter(m->home, parameter) ? parameter : BN_NONE;
    }
    return BN_NONE;
}

/* The name means the same at the end of the function. */
static bool is_same_inside(const move *m, bn_ix name)
{
    bn_str text = bn_text(m->s->tree, name);
    bn_ix last = bn_last_statement(m->home->tree, bn_child(m->home->tree, m->function, BN_F_BODY));

    if (bn_str_starts(text, BN_LIT("__")))
        return false;
    if (m->s == m->home)
        return bn_lookup(m->s, last, text) == m->s->ref_binding[name];
    return bn_fact_is_builtin(m->s, name, text).tri == BN_YES &&
           bn_fact_is_builtin(m->home, last, text).tri == BN_YES;
}

/* A name of the caller's code, as the function itself has to write it; empty: it cannot. */
static bn_str name_inside(const move *m, bn_ix name)
{
    bn_binding_ix b = m->s->ref_binding[name];
    bn_ix parameter = BN_NONE;

    if (b != BN_NONE && bn_fact_local(m->s, b, true).tri == BN_YES)
        parameter = parameter_for(m, b);
    if (parameter != BN_NONE)
        return bn_text(m->home->tree, parameter);
    return is_same_inside(m, name) ? bn_text(m->s->tree, name) : (bn_str){ "", 0 };
}

/* Its value depends on the frame that evaluates it. */
static bool needs_its_frame(const bn_cst *t, bn_ix at)
{
    static const char *const names[] = { "super", "locals", "vars", "dir", "eval", "exec" };

    switch (t->nodes[at].kind) {
    case BN_LAMBDA:
    case BN_NAMED_EXPRESSION:
    case BN_AWAIT:
    case BN_YIELD:
    case BN_LIST_COMPREHENSION:
    case BN_SET_COMPREHENSION:
    case BN_DICTIONARY_COMPREHENSION:
    case BN_GENERATOR_EXPRESSION:
    case BN_COMMENT:
        return true;
    case BN_INTERPOLATION: // f"{name=}" shows the name
        bn_each_child (t, at, c)
            if (bn_text_is(t, c, "="))
                return true;
        return false;
    case BN_IDENTIFIER:
        for (size_t i = 0; i < sizeof names / sizeof *names; i++)
            if (bn_text_is(t, at, names[i]))
                return true;
        return false;
    default:
        return false;
    }
}

bn_answer bn_fact_sayable(bn_sema *s, bn_ix statement, bn_ix call, bn_ix result, bn_sema *home,
                          bn_ix function, bn_str *text)
{
    static const char fact[] = "sayable inside";
    const move m = { s, home, call, function };
    const bn_cst *t = s->tree;
    bn_ix cause = bn_child(t, statement, BN_F_CAUSE);
    uint32_t from = t->nodes[statement].start;
    bn_buf out = { .arena = s->arena };

    if (cause != BN_NONE && t->nodes[cause].kind != BN_NONE_LITERAL)
        return bn_answer_no(s, fact, cause, "the caller names a cause of its own");
    bn_each_below (t, statement, at) {
        bn_ix up = t->nodes[at].parent;
        bn_str name;

        if (needs_its_frame(t, at))
            return bn_answer_no(s, fact, at, "`%.*s` belongs to the caller",
                                BN_FMT(bn_quote(s, at)));
        if (t->nodes[at].kind != BN_IDENTIFIER || t->nodes[at].field == BN_F_ATTRIBUTE ||
            (t->nodes[up].kind == BN_KEYWORD_ARGUMENT && t->nodes[at].field == BN_F_NAME))
            continue;
        name = name_inside(&m, at);
        if (!name.len || (result != BN_NONE && t->nodes[at].atom == t->nodes[result].atom))
            return bn_answer_no(s, fact, at, "the function does not know `%.*s`",
                                BN_FMT(bn_text(t, at)));
        bn_buf_add(&out, bn_str_sub(t->text, from, t->nodes[at].start));
        bn_buf_add(&out, name);
        from = t->nodes[at].end;
    }
    bn_buf_add(&out, bn_str_sub(t->text, from, bn_code_end(t, statement)));
    *text = bn_buf_str(&out);
    if (bn_str_find(*text, BN_LIT("$"), 0) != BN_NPOS ||
        bn_str_find(*text, BN_LIT("\n"), 0) != BN_NPOS)
        return bn_answer_no(s, fact, statement, "the statement takes several lines");
    return bn_answer_yes(fact);
}
