/*
 * repeats.c - the same expression with other variables, and whether a function of the module
 * could say it.
 */
#include "burnish/shapes.h"
#include "sema/facts_p.h"

static const char FACT[] = "P hoistable";

/* A variable of a function that the identifier reads, or BN_NONE. */
static bn_binding_ix variable_at(const bn_sema *s, bn_ix identifier)
{
    bn_binding_ix b = bn_binding_at(s, identifier);

    return b != BN_NONE && bn_scope_kind_of(s, bn_binding_scope(s, b)) == BN_SCOPE_FUNCTION
               ? b
               : BN_NONE;
}

/* The place of a variable among the holes, made when new; BN_MAX_HOLES when there are too many. */
static uint32_t hole_of(bn_holes *holes, bn_binding_ix b)
{
    for (uint32_t i = 0; i < holes->count; i++)
        if (holes->names[i] == b)
            return i;
    if (holes->count < BN_MAX_HOLES)
        holes->names[holes->count++] = b;
    return holes->count < BN_MAX_HOLES ? holes->count - 1 : BN_MAX_HOLES;
}

static bool same_name(const bn_sema *s, bn_ix a, bn_ix b, bn_holes *in_a, bn_holes *in_b)
{
    bn_binding_ix va = variable_at(s, a), vb = variable_at(s, b);
    uint32_t ha, hb;

    if (va == BN_NONE || vb == BN_NONE)
        return va == vb && bn_binding_at(s, a) == bn_binding_at(s, b) &&
               bn_str_eq(bn_text(s->tree, a), bn_text(s->tree, b));
    ha = hole_of(in_a, va);
    hb = hole_of(in_b, vb);
    return ha == hb && ha < BN_MAX_HOLES;
}

/* The child at or after `at` below `up` that is no comment, or BN_NONE. */
static bn_ix next_child(const bn_cst *t, bn_ix up, bn_ix at)
{
    for (; at < t->nodes[up].end_ix; at = t->nodes[at].end_ix)
        if (!(t->nodes[at].flags & BN_EXTRA))
            return at;
    return BN_NONE;
}

static bool same_shape(const bn_sema *s, bn_ix a, bn_ix b, bn_holes *in_a, bn_holes *in_b,
                       int depth)
{
    const bn_cst *t = s->tree;
    bn_ix ca, cb;

    if (t->nodes[a].kind != t->nodes[b].kind || t->nodes[a].field != t->nodes[b].field ||
        depth == 0)
        return false;
    if (t->nodes[a].kind == BN_IDENTIFIER)
        return same_name(s, a, b, in_a, in_b);
    if (t->nodes[a].kind == BN_STRING) // its parts do not cover its text
        return bn_str_eq(bn_text(t, a), bn_text(t, b));
    ca = next_child(t, a, a + 1);
    cb = next_child(t, b, b + 1);
    if (ca == BN_NONE && cb == BN_NONE)
        return bn_str_eq(bn_text(t, a), bn_text(t, b));
    while (ca != BN_NONE && cb != BN_NONE) {
        if (!same_shape(s, ca, cb, in_a, in_b, depth - 1))
            return false;
        ca = next_child(t, a, t->nodes[ca].end_ix);
        cb = next_child(t, b, t->nodes[cb].end_ix);
    }
    return ca == cb;
}

bool bn_same_shape(const bn_sema *s, bn_ix a, bn_ix b, bn_holes *in_a, bn_holes *in_b)
{
    *in_a = *in_b = (bn_holes){ 0 };
    if (s->tree->nodes[a].kind == BN_IDENTIFIER || s->tree->nodes[b].kind == BN_IDENTIFIER)
        return false;
    /* Their place in the code around them does not matter. */
    if (s->tree->nodes[a].kind != s->tree->nodes[b].kind ||
        s->tree->nodes[a].end_ix - a != s->tree->nodes[b].end_ix - b)
        return false;
    for (bn_ix i = a + 1, j = b + 1; i < s->tree->nodes[a].end_ix;
         i = s->tree->nodes[i].end_ix, j = s->tree->nodes[j].end_ix) {
        if (j >= s->tree->nodes[b].end_ix || !same_shape(s, i, j, in_a, in_b, BN_FACT_DEPTH))
            return false;
    }
    return true;
}

uint32_t bn_count_nodes(const bn_cst *t, bn_ix x)
{
    uint32_t n = 0;

    for (bn_ix c = x; c < t->nodes[x].end_ix;) {
        n += (t->nodes[c].flags & (BN_NAMED | BN_EXTRA)) == BN_NAMED;
        c = t->nodes[c].kind == BN_STRING ? t->nodes[c].end_ix : c + 1;
    }
    return n;
}

bool bn_find_repeats(const bn_sema *s, bn_ix first, bn_repeats *r)
{
    const bn_cst *t = s->tree;
    bn_holes mine;

    r->count = 0;
    r->sites[r->count++] = first;
    bn_each_below (t, 0, at) {
        if (t->nodes[at].kind != t->nodes[first].kind || at == first || !bn_is_condition(t, at))
            continue;
        if (r->count < BN_MAX_REPEATS && bn_same_shape(s, first, at, &mine, &r->holes[r->count])) {
            if (at < first)
                return false;
            r->holes[0] = mine;
            r->sites[r->count++] = at;
        }
    }
    return true;
}

bn_holes bn_variables_read(const bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;
    bn_holes read = { 0 };

    for (bn_ix c = x; c < t->nodes[x].end_ix && read.count < BN_MAX_HOLES; c++) {
        bn_binding_ix b = t->nodes[c].kind == BN_IDENTIFIER ? bn_binding_at(s, c) : BN_NONE;

        if (b != BN_NONE && bn_binding_scope(s, b) != BN_NONE &&
            bn_scope_kind_of(s, bn_binding_scope(s, b)) != BN_SCOPE_MODULE &&
            !bn_is_inside(t, bn_scope_node(s, bn_binding_scope(s, b)), x))
            hole_of(&read, b);
    }
    return read;
}

/* Kinds that do not move into another function. */
static bool is_bound_to_place(uint16_t kind)
{
    switch (kind) {
    case BN_AWAIT:
    case BN_YIELD:
    case BN_NAMED_EXPRESSION:
    case BN_LAMBDA:
    case BN_LIST_COMPREHENSION:
    case BN_SET_COMPREHENSION:
    case BN_DICTIONARY_COMPREHENSION:
    case BN_GENERATOR_EXPRESSION:
    case BN_LIST_SPLAT:
    case BN_DICTIONARY_SPLAT:
    case BN_INTERPOLATION:
        return true;
    default:
        return false;
    }
}

/* The callee looks at the frame that calls it. */
static bool sees_frames(bn_sema *s, bn_ix callee)
{
    static const char *const modules[] = { "warnings.", "logging.", "inspect.", "sys._getframe",
                                           "traceback." };
    static const char *const builtins[] = { "locals", "vars",    "dir",   "eval",
                                            "exec",   "globals", "super", "breakpoint" };
    bn_str dotted = bn_resolve_dotted(s, callee), name = bn_text(s->tree, callee);

    for (size_t i = 0; i < sizeof modules / sizeof *modules; i++)
        if (bn_str_starts(dotted, bn_str_from(modules[i])))
            return true;
    for (size_t i = 0; i < sizeof builtins / sizeof *builtins; i++)
        if (bn_str_is(name, builtins[i]))
            return true;
    return false;
}

/* An identifier of the expression: a local that is surely bound, or a name of the module. */
static bn_answer name_moves(bn_sema *s, bn_ix at)
{
    bn_binding_ix b = bn_binding_at(s, at);
    bn_str name = bn_text(s->tree, at);
    bn_answer a;

    if (bn_str_starts(name, BN_LIT("__")))
        return bn_answer_no(s, FACT, at, "`%.*s` may mean something else elsewhere", BN_FMT(name));
    if (b == BN_NONE || bn_binding_scope(s, b) == 0)
        return bn_answer_yes(FACT);
    if (variable_at(s, at) == BN_NONE)
        return bn_answer_no(s, FACT, at, "`%.*s` is neither a local nor a name of the module",
                            BN_FMT(name));
    a = bn_fact_local(s, b, true);
    return a.tri == BN_YES ? bn_fact_bound(s, at) : a;
}

bn_answer bn_fact_hoistable(bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;
    bn_scope_ix scope = bn_scope_at(s, x);
    bn_answer a;

    if (bn_scope_kind_of(s, scope) != BN_SCOPE_FUNCTION)
        return bn_answer_no(s, FACT, x, "it does not stand in the body of a function");
    for (bn_ix c = x; c < t->nodes[x].end_ix; c++) {
        if (is_bound_to_place(t->nodes[c].kind))
            return bn_answer_no(s, FACT, c, "`%.*s` belongs to the place where it stands",
                                BN_FMT(bn_quote(s, c)));
        if (t->nodes[c].kind == BN_CALL && sees_frames(s, bn_child(t, c, BN_F_FUNCTION)))
            return bn_answer_no(s, FACT, c, "`%.*s` looks at the function that calls it",
                                BN_FMT(bn_quote(s, c)));
        if (t->nodes[c].kind != BN_IDENTIFIER)
            continue;
        a = name_moves(s, c);
        if (a.tri != BN_YES)
            return bn_answer_as(FACT, a);
    }
    return bn_answer_yes(FACT);
}
