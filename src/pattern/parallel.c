/*
 * parallel.c - loops that walk two sequences by one index; see burnish/parallel.h.
 */
#include "burnish/parallel.h"

/* `x[i]` that is read; gives the name x, or BN_NONE. The identifier `i` is given. */
static bn_ix looked_up(const bn_cst *t, bn_ix index)
{
    bn_ix value = bn_indexed_by(t, index);

    return value != BN_NONE && bn_is_loaded(t, t->nodes[index].parent) &&
                   t->nodes[value].kind == BN_IDENTIFIER
               ? value
               : BN_NONE;
}

/* The identifier is a use of the index in the body. */
static bool is_index(bn_sema *s, const bn_cst *t, const bn_parallel *p, bn_ix at)
{
    return t->nodes[at].kind == BN_IDENTIFIER && bn_in_walk_body(t, &p->walk, at) &&
           bn_binding_at(s, at) == bn_binding_at(s, p->index);
}

bool bn_read_parallel(bn_sema *s, bn_parallel *p)
{
    const bn_cst *t = bn_sema_tree(s);

    bn_each_below (t, p->walk.body, c) {
        bn_ix value;
        if (!is_index(s, t, p, c))
            continue;
        value = looked_up(t, c);
        if (value != BN_NONE && p->b == BN_NONE && !bn_same_variable(s, value, p->a))
            p->b = value;
        if (value != BN_NONE && p->a != BN_NONE && bn_same_variable(s, value, p->a))
            p->of_a++;
        else if (value != BN_NONE && bn_same_variable(s, value, p->b))
            p->of_b++;
        else
            p->other_reads = true;
    }
    return p->b != BN_NONE && p->of_b > 0;
}

bool bn_index_goes(bn_sema *s, const bn_parallel *p)
{
    return !p->other_reads && bn_is_loop_private(s, &p->walk, bn_binding_at(s, p->index));
}

bool bn_is_only_indexed(bn_match *m, const bn_parallel *p, bn_ix sequence)
{
    const bn_cst *t = bn_tree(m);

    bn_each_below (t, p->walk.body, c)
        if (bn_in_walk_body(t, &p->walk, c) && bn_same_variable(bn_facts(m), c, sequence) &&
            (t->nodes[t->nodes[c].parent].kind != BN_SUBSCRIPT || t->nodes[c].field != BN_F_VALUE))
            return bn_refuse(m, c, "the body does more with `%.*s` than index it",
                             BN_FMT(bn_text(t, sequence)));
    return true;
}

bool bn_is_walked_alike(bn_match *m, const bn_parallel *p, bn_ix sequence)
{
    bn_sema *s = bn_facts(m);

    return bn_need(m, bn_fact_exactly(s, sequence, BN_T_SEQUENCE)) &&
           bn_need(m, bn_fact_unmutated(s, sequence, p->walk.body));
}

bool bn_may_zip(bn_match *m, const bn_parallel *p, bool index_stays)
{
    bn_sema *s = bn_facts(m);
    bn_ix loop = p->walk.node;
    bn_scope_kind scope = bn_scope_kind_of(s, bn_scope_at(s, loop));

    if (!p->walk.comprehension && scope == BN_SCOPE_CLASS)
        return bn_refuse(m, loop, "in a class body the items' names would be attributes");
    if (!p->walk.comprehension && scope == BN_SCOPE_MODULE)
        bn_doubt(m, loop, "at module level the items' names can be imported");
    if ((p->a != BN_NONE && !bn_is_only_read(s, bn_binding_at(s, p->a), p->walk.body)) ||
        !bn_is_only_read(s, bn_binding_at(s, p->b), p->walk.body))
        return bn_refuse(m, p->walk.body, "a sequence is bound again in the body");
    return bn_must(m, bn_fact_is_builtin(s, loop, BN_LIT("zip"))) &&
           (!index_stays || bn_must(m, bn_fact_is_builtin(s, loop, BN_LIT("enumerate")))) &&
           bn_must(m, bn_no_comments(m, p->walk.items)) &&
           bn_need(m, bn_fact_names_unwatched(s, bn_scope_at(s, loop)));
}

/* The body looks up `b[i + 1]` as well: b may be longer on purpose. */
static bool looks_further(bn_match *m, const bn_parallel *p)
{
    const bn_cst *t = bn_tree(m);

    bn_each_below (t, p->walk.body, c) {
        bn_ix up = t->nodes[c].parent;

        if (!bn_in_walk_body(t, &p->walk, c) || !bn_same_variable(bn_facts(m), c, p->b) ||
            t->nodes[up].kind != BN_SUBSCRIPT || t->nodes[c].field != BN_F_VALUE)
            continue;
        bn_ix index = bn_child(t, up, BN_F_SUBSCRIPT);
        if (t->nodes[index].kind == BN_BINARY_OPERATOR &&
            bn_text_is(t, bn_child(t, index, BN_F_OPERATOR), "+")) {
            bn_refuse(m, up, "the second one may be longer on purpose");
            return true;
        }
    }
    return false;
}

const char *bn_zip_call(bn_match *m, const bn_parallel *p)
{
    bn_sema *s = bn_facts(m);
    bn_answer same = bn_fact_same_length(s, p->a, p->b);

    if (same.tri == BN_NO) {
        bn_need(m, same);
        return NULL;
    }
    if (same.tri == BN_YES)
        return "zip($a, $b)";
    if (looks_further(m, p))
        return NULL;
    bn_need(m, same);
    return bn_fact_since(s, BN_PY(3, 10)).tri == BN_YES ? "zip($a, $b, strict=True)"
                                                        : "zip($a, $b)";
}

bool bn_replace_lookup(bn_match *m, bn_fix *fix, const bn_walk *w, bn_ix index, const char *pattern)
{
    const bn_cst *t = bn_tree(m);

    if (bn_in_inner_frame(t, w, index))
        return bn_refuse(m, index, "the item is looked up in an inner function");
    if (bn_in_printed_field(t, index))
        return bn_refuse(m, index, "the f-string prints the code of the lookup");
    bn_fix_replace(fix, t->nodes[index].parent, pattern);
    return true;
}

bool bn_replace_lookups(bn_match *m, bn_fix *fix, const bn_parallel *p)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    bn_each_below (t, p->walk.body, c) {
        bn_ix value = is_index(s, t, p, c) ? looked_up(t, c) : BN_NONE;
        bool of_a = value != BN_NONE && p->a != BN_NONE && bn_same_variable(s, value, p->a);

        if (value == BN_NONE || (!of_a && !bn_same_variable(s, value, p->b)))
            continue;
        if (!bn_replace_lookup(m, fix, &p->walk, c, of_a ? "$x" : "$y"))
            return false;
    }
    return true;
}

bool bn_zip_by_index(bn_match *m, bn_fix *fix, const bn_parallel *p, const char *zip)
{
    bn_sema *s = bn_facts(m);
    bool goes = bn_index_goes(s, p);

    if (!bn_is_only_read(s, bn_binding_at(s, p->index), p->walk.body))
        return bn_refuse(m, p->index, "the index is bound again in the body");
    if (!bn_may_zip(m, p, !goes) || !bn_is_walked_alike(m, p, p->a) ||
        !bn_is_walked_alike(m, p, p->b) || (!zip && !(zip = bn_zip_call(m, p))))
        return false;
    bn_set_text(m, "x", bn_item_name(s, p->walk.node, p->a, BN_LIT("item")));
    bn_set_text(m, "y", bn_item_name(s, p->walk.node, p->b, BN_LIT("other")));
    if (!bn_replace_lookups(m, fix, p))
        return false;
    bn_set(m, "i", p->index);
    bn_set(m, "a", p->a);
    bn_set(m, "b", p->b);
    bn_fix_replace(fix, p->walk.target, goes ? "$x, $y" : "$i, ($x, $y)");
    bn_fix_replace(fix, p->walk.items, goes ? zip : bn_format(m, "enumerate(%s)", zip).ptr);
    return true;
}
