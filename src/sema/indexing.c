/*
 * indexing.c - loops that count through the indexes of a sequence.
 */
#include "burnish/shapes.h"
#include "sema/facts_p.h"

bool bn_is_builtin_call(bn_sema *s, bn_ix call, const char *name, int count)
{
    const bn_cst *t = s->tree;

    return call != BN_NONE && t->nodes[call].kind == BN_CALL &&
           bn_text_is(t, bn_child(t, call, BN_F_FUNCTION), name) &&
           bn_plain_arguments(t, call) == count &&
           bn_fact_is_builtin(s, call, bn_str_from(name)).tri == BN_YES;
}

bn_ix bn_len_argument(bn_sema *s, bn_ix call)
{
    return bn_is_builtin_call(s, call, "len", 1) ? bn_argument(s->tree, call, 0) : BN_NONE;
}

bn_ix bn_range_stop(bn_sema *s, bn_ix call)
{
    const bn_cst *t = s->tree;

    if (bn_is_builtin_call(s, call, "range", 1))
        return bn_argument(t, call, 0);
    if (!bn_is_builtin_call(s, call, "range", 2) &&
        !(bn_is_builtin_call(s, call, "range", 3) && bn_text_is(t, bn_argument(t, call, 2), "1")))
        return BN_NONE;
    return bn_text_is(t, bn_argument(t, call, 0), "0") ? bn_argument(t, call, 1) : BN_NONE;
}

bn_ix bn_range_along(bn_sema *s, bn_ix call, bn_ix *start)
{
    const bn_cst *t = s->tree;
    bn_ix sequence = bn_range_len_of(s, call), first, stop;

    *start = BN_NONE;
    if (sequence != BN_NONE || !bn_is_builtin_call(s, call, "range", 2))
        return sequence;
    first = bn_argument(t, call, 0);
    stop = bn_argument(t, call, 1);
    if (t->nodes[first].kind != BN_INTEGER || t->nodes[stop].kind != BN_BINARY_OPERATOR ||
        !bn_text_is(t, bn_child(t, stop, BN_F_OPERATOR), "+") ||
        !bn_same_code(t, bn_child(t, stop, BN_F_RIGHT), first))
        return BN_NONE;
    *start = first;
    return bn_len_argument(s, bn_child(t, stop, BN_F_LEFT));
}

bn_ix bn_enumerated(bn_sema *s, bn_ix call, bn_ix *start)
{
    const bn_cst *t = s->tree;
    bn_ix list, items;

    *start = BN_NONE;
    if (call == BN_NONE || t->nodes[call].kind != BN_CALL ||
        !bn_text_is(t, bn_child(t, call, BN_F_FUNCTION), "enumerate") ||
        bn_fact_is_builtin(s, call, BN_LIT("enumerate")).tri != BN_YES)
        return BN_NONE;
    list = bn_child(t, call, BN_F_ARGUMENTS);
    if (bn_plain_arguments(t, call) == 2) {
        *start = bn_argument(t, call, 1);
    } else if (bn_plain_arguments(t, call) != 1) {
        *start = bn_keyword(t, call, "start");
        if (*start == BN_NONE || bn_named_count(t, list) != 2)
            return BN_NONE;
    }
    items = bn_argument(t, call, 0);
    return t->nodes[items].kind == BN_LIST_SPLAT || t->nodes[items].kind == BN_KEYWORD_ARGUMENT
               ? BN_NONE
               : items;
}

bn_ix bn_range_len_of(bn_sema *s, bn_ix call)
{
    bn_ix stop = bn_range_stop(s, call);

    return stop == BN_NONE ? BN_NONE : bn_len_argument(s, stop);
}

bool bn_read_walk(const bn_cst *t, bn_ix at, bn_walk *w)
{
    uint32_t clauses = 0;

    *w = (bn_walk){ .node = at, .body = at };
    switch (t->nodes[at].kind) {
    case BN_FOR_STATEMENT:
        if (bn_is_async(t, at))
            return false;
        w->clause = at;
        w->body = bn_child(t, at, BN_F_BODY);
        break;
    case BN_LIST_COMPREHENSION:
    case BN_SET_COMPREHENSION:
    case BN_DICTIONARY_COMPREHENSION:
        w->comprehension = true;
        bn_each_named_child (t, at, c)
            if (t->nodes[c].kind == BN_FOR_IN_CLAUSE && clauses++ == 0)
                w->clause = c;
        if (clauses != 1 || t->nodes[w->clause + 1].kind == BN_KW_ASYNC)
            return false;
        break;
    default:
        return false;
    }
    w->target = bn_child(t, w->clause, BN_F_LEFT);
    w->items = bn_child(t, w->clause, BN_F_RIGHT);
    return w->target != BN_NONE && w->items != BN_NONE && w->body != BN_NONE;
}

/* `k: v` behind which `for k, v` stands: the pairs as they are. */
static bool is_pair_of(const bn_cst *t, bn_ix body, bn_ix target)
{
    return t->nodes[body].kind == BN_PAIR && t->nodes[target].kind == BN_TUPLE &&
           bn_named_count(t, target) == 2 && bn_is_name_target(t, target) &&
           t->nodes[bn_named_child(t, body, 0)].kind == BN_IDENTIFIER &&
           !bn_same_code(t, bn_named_child(t, target, 0), bn_named_child(t, target, 1)) &&
           bn_same_code(t, bn_named_child(t, body, 0), bn_named_child(t, target, 0)) &&
           bn_same_code(t, bn_named_child(t, body, 1), bn_named_child(t, target, 1));
}

bool bn_gives_items_back(const bn_cst *t, const bn_walk *w)
{
    bn_ix body = bn_child(t, w->node, BN_F_BODY);

    if (!w->comprehension || bn_named_count(t, w->node) != 2)
        return false;
    return t->nodes[w->node].kind == BN_DICTIONARY_COMPREHENSION
               ? is_pair_of(t, body, w->target)
               : t->nodes[body].kind == BN_IDENTIFIER && bn_same_code(t, body, w->target);
}

bool bn_is_sole_argument(const bn_cst *t, bn_ix at)
{
    bn_ix up = t->nodes[at].parent;

    while (t->nodes[up].kind == BN_PARENTHESIZED_EXPRESSION || t->nodes[up].kind == BN_LIST_SPLAT)
        up = t->nodes[up].parent;
    return (t->nodes[up].kind == BN_ARGUMENT_LIST || t->nodes[up].kind == BN_LIST ||
            t->nodes[up].kind == BN_TUPLE || t->nodes[up].kind == BN_SET) &&
           bn_named_count(t, up) == 1;
}

bool bn_in_walk_body(const bn_cst *t, const bn_walk *w, bn_ix at)
{
    return bn_is_inside(t, at, w->body) && !bn_is_inside(t, at, w->target) &&
           !bn_is_inside(t, at, w->items);
}

bn_ix bn_all_but_one(const bn_cst *t, bn_ix x, bool last)
{
    bn_slice_parts p;
    bn_ix index, bound;

    if (t->nodes[x].kind != BN_SUBSCRIPT)
        return BN_NONE;
    index = bn_child(t, x, BN_F_SUBSCRIPT);
    if (index == BN_NONE || !bn_read_slice(t, index, &p) || p.second_colon != BN_NONE ||
        (last ? p.start : p.end) != BN_NONE)
        return BN_NONE;
    bound = last ? p.end : p.start;
    if (last && bound != BN_NONE && bn_text_is(t, bound, "-1"))
        return p.value;
    return !last && bound != BN_NONE && bn_text_is(t, bound, "1") ? p.value : BN_NONE;
}

bn_ix bn_indexed_by(const bn_cst *t, bn_ix index)
{
    bn_ix up = t->nodes[index].parent;

    return t->nodes[up].kind == BN_SUBSCRIPT && t->nodes[index].field == BN_F_SUBSCRIPT &&
                   bn_named_count(t, up) == 2
               ? bn_child(t, up, BN_F_VALUE)
               : BN_NONE;
}

bool bn_in_inner_frame(const bn_cst *t, const bn_walk *w, bn_ix at)
{
    bn_ix generator = bn_enclosing(t, at, BN_GENERATOR_EXPRESSION);

    return bn_frame_node(t, at) != bn_frame_node(t, w->node) ||
           (generator != BN_NONE && bn_is_inside(t, generator, w->node));
}

bool bn_is_loop_private(bn_sema *s, const bn_walk *w, bn_binding_ix b)
{
    return w->comprehension ||
           (bn_fact_local(s, b, true).tri == BN_YES && bn_fact_dead(s, b, w->node).tri == BN_YES);
}

bool bn_is_only_read(bn_sema *s, bn_binding_ix b, bn_ix region)
{
    for (uint32_t i = 0; b != BN_NONE && i < bn_use_count(s, b); i++)
        if (bn_use_kind(s, b, i) != BN_USE_READ &&
            bn_is_inside(s->tree, bn_use_node(s, b, i), region))
            return false;
    return b != BN_NONE;
}
