/*
 * paths.c - objects that are pathlib paths by how they were made: T10.
 */
#include "sema/facts_p.h"

static const char T10[] = "T10 is-path";

#define MAX_STEPS 8

static bool is_listed(bn_str name, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (bn_str_is(name, list[i]))
            return true;
    return false;
}

/* A class of paths that can be opened, or one of its constructors. */
static bool makes_path(bn_sema *s, bn_ix callee)
{
    static const char *const makers[] = { "pathlib.Path", "pathlib.PosixPath",
                                          "pathlib.WindowsPath", "pathlib.Path.cwd",
                                          "pathlib.Path.home" };
    bn_str dotted = bn_resolve_dotted(s, callee);

    return is_listed(dotted, makers, sizeof makers / sizeof *makers) &&
           bn_fact_resolves(s, callee, dotted).tri == BN_YES;
}

/* Methods of a path that return one. */
static bool keeps_path(bn_str method)
{
    static const char *const methods[] = { "absolute",  "expanduser",  "joinpath",
                                           "readlink",  "relative_to", "resolve",
                                           "with_name", "with_stem",   "with_suffix" };

    return is_listed(method, methods, sizeof methods / sizeof *methods);
}

static bool is_path(bn_sema *s, bn_ix x, int steps);

/* Every binding of the name is `name = PATH`. */
static bool names_path(bn_sema *s, bn_ix name, int steps)
{
    const bn_cst *t = s->tree;
    bn_binding_ix b = bn_binding_at(s, name);
    bool bound = false;

    if (b == BN_NONE)
        return false;
    for (uint32_t i = 0; i < bn_use_count(s, b); i++) {
        bn_ix use = bn_use_node(s, b, i), up = t->nodes[use].parent;

        if (!(bn_use_kind(s, b, i) & ~(uint32_t)(BN_USE_READ | BN_USE_DECLARE)))
            continue;
        if (bn_use_kind(s, b, i) != BN_USE_STORE || t->nodes[up].kind != BN_ASSIGNMENT ||
            bn_child(t, up, BN_F_LEFT) != use || bn_child(t, up, BN_F_RIGHT) == BN_NONE ||
            !is_path(s, bn_child(t, up, BN_F_RIGHT), steps))
            return false;
        bound = true;
    }
    return bound;
}

static bool is_path(bn_sema *s, bn_ix x, int steps)
{
    const bn_cst *t = s->tree;
    bn_ix callee;

    x = bn_unparen(t, x);
    if (steps == 0)
        return false;
    switch (t->nodes[x].kind) {
    case BN_CALL:
        callee = bn_child(t, x, BN_F_FUNCTION);
        return makes_path(s, callee) ||
               (t->nodes[callee].kind == BN_ATTRIBUTE &&
                keeps_path(bn_text(t, bn_child(t, callee, BN_F_ATTRIBUTE))) &&
                is_path(s, bn_child(t, callee, BN_F_OBJECT), steps - 1));
    case BN_ATTRIBUTE:
        return bn_text_is(t, bn_child(t, x, BN_F_ATTRIBUTE), "parent") &&
               is_path(s, bn_child(t, x, BN_F_OBJECT), steps - 1);
    case BN_BINARY_OPERATOR:
        return bn_text_is(t, bn_child(t, x, BN_F_OPERATOR), "/") &&
               is_path(s, bn_child(t, x, BN_F_LEFT), steps - 1);
    case BN_IDENTIFIER:
        return names_path(s, x, steps - 1);
    default:
        return false;
    }
}

bn_answer bn_fact_is_path(bn_sema *s, bn_ix x)
{
    if (is_path(s, x, MAX_STEPS))
        return bn_answer_yes(T10);
    return bn_answer_maybe(s, T10, x, "`%.*s` is not known to be a pathlib.Path",
                           BN_FMT(bn_quote(s, x)));
}
