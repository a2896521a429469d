/*
 * search.c - loops that look for an element; see burnish/search.h.
 */
#include "burnish/search.h"

bool bn_read_search(const bn_cst *t, bn_ix loop, bn_search *f)
{
    bn_ix only;

    if (t->nodes[loop].kind != BN_FOR_STATEMENT || bn_is_async(t, loop))
        return false;
    *f = (bn_search){ .loop = loop,
                      .target = bn_child(t, loop, BN_F_LEFT),
                      .items = bn_child(t, loop, BN_F_RIGHT) };
    only = bn_only_statement(t, bn_child(t, loop, BN_F_BODY));
    if (only == BN_NONE || t->nodes[only].kind != BN_IF_STATEMENT ||
        bn_child(t, only, BN_F_ALTERNATIVE) != BN_NONE || !bn_is_name_target(t, f->target))
        return false;
    f->test = bn_child(t, only, BN_F_CONDITION);
    f->suite = bn_child(t, only, BN_F_CONSEQUENCE);
    return true;
}

bool bn_search_takes(bn_match *m, const bn_search *f, bn_ix code)
{
    bn_sema *s = bn_facts(m);

    return bn_walrus_moves(m, code, f->target, false) && bn_must(m, bn_fact_no_suspend(s, code)) &&
           bn_must(m, bn_fact_no_cell(s, code)) && bn_need(m, bn_fact_all_bound(s, code)) &&
           bn_need(m, bn_fact_stop_safe(s, code));
}

/* A comment of the loop itself, its else suite left out, or BN_NONE. */
static bn_ix comment_of(const bn_cst *t, bn_ix loop)
{
    bn_ix suite = bn_else_suite(t, loop);
    bn_ix end = suite == BN_NONE ? t->nodes[loop].end_ix : suite;

    for (bn_ix c = loop; c < end; c++)
        if (t->nodes[c].kind == BN_COMMENT)
            return c;
    return BN_NONE;
}

bool bn_search_moves(bn_match *m, const bn_search *f)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_scope_kind scope = bn_scope_kind_of(s, bn_scope_at(s, f->loop));
    bn_ix comment = comment_of(t, f->loop);

    if (scope == BN_SCOPE_CLASS)
        return bn_refuse(m, f->loop, "the loop's names are attributes here");
    if (scope == BN_SCOPE_MODULE)
        bn_doubt(m, f->loop, "the loop's names are attributes of the module");
    if (comment != BN_NONE)
        return bn_refuse(m, comment, "the comment would be lost");
    if (bn_has_kind(t, f->items, BN_YIELD))
        return bn_refuse(m, f->items, "a generator expression cannot yield");
    if (!bn_walrus_moves(m, f->items, f->target, true) ||
        !bn_must(m, bn_alone_on_lines(m, f->loop)) || !bn_search_takes(m, f, f->test) ||
        !bn_need(m, bn_fact_names_unwatched(s, bn_scope_at(s, f->loop))))
        return false;
    bn_set(m, "target", f->target);
    bn_set(m, "items", f->items);
    bn_set(m, "test", f->test);
    return true;
}

bool bn_search_folds(bn_match *m, const bn_search *f)
{
    return bn_need(m, bn_fact_target_private(bn_facts(m), f->target, f->loop, BN_NONE)) &&
           bn_search_moves(m, f);
}

/* ---- What the search says ---- */

/* A test like `not x`, `x is not y`, `x not in y`, whose opposite is shorter. */
static bool is_negative(const bn_cst *t, bn_ix test)
{
    uint32_t operators = 0, negative = 0;

    test = bn_unparen(t, test);
    if (t->nodes[test].kind == BN_NOT_OPERATOR)
        return true;
    if (t->nodes[test].kind != BN_COMPARISON_OPERATOR)
        return false;
    bn_each_child (t, test, c)
        if (t->nodes[c].field == BN_F_OPERATORS) {
            operators++;
            negative += t->nodes[c].kind == BN_KW_IS_NOT || t->nodes[c].kind == BN_KW_NOT_IN;
        }
    return operators == 1 && negative == 1;
}

/*
 * `x == key` for each x of a list or tuple of plain values: `key in items` says the
 * same. Binds $key. A float key is left out: nan is in [nan], but equals nothing.
 */
static bool is_membership(bn_match *m, const bn_search *f)
{
    const uint32_t keys = BN_T_NONE | BN_T_BOOL | BN_T_INT | BN_T_STR | BN_T_BYTES;
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix test = bn_unparen(t, f->test), left = bn_named_child(t, test, 0), key;
    bool equal = false;

    if (t->nodes[test].kind != BN_COMPARISON_OPERATOR || bn_named_count(t, test) != 2 ||
        t->nodes[f->target].kind != BN_IDENTIFIER)
        return false;
    bn_each_child (t, test, c)
        equal |= t->nodes[c].kind == BN_P_EQ;
    key = bn_same_code(t, left, f->target) ? bn_named_child(t, test, 1) : left;
    if (!equal || bn_same_code(t, key, f->target) ||
        (key == left && !bn_same_code(t, bn_named_child(t, test, 1), f->target)))
        return false;
    if (bn_fact_exactly(s, f->items, BN_T_LIST | BN_T_TUPLE).tri != BN_YES ||
        bn_fact_elements(s, f->items, keys | BN_T_FLOAT).tri != BN_YES ||
        bn_fact_exactly(s, key, keys).tri != BN_YES || bn_fact_pure(s, key, BN_P1).tri != BN_YES ||
        bn_fact_never_raises(s, key).tri != BN_YES ||
        (t->nodes[key].kind == BN_IDENTIFIER &&
         bn_fact_local(s, bn_binding_at(s, key), true).tri != BN_YES))
        return false;
    bn_set(m, "key", key);
    return true;
}

/* The template, when the builtin is there that it calls. */
static const char *with_builtin(bn_match *m, const char *name, const char *text)
{
    return bn_must(m, bn_fact_is_builtin(bn_facts(m), bn_root(m), bn_str_from(name))) ? text : NULL;
}

/*
 * `if a or b` asks each operand once whether it is true; where `a` decides, it is the value of
 * `a or b`, and any() asks it again.
 */
static bool is_asked_once(bn_match *m, bn_ix test)
{
    const bn_cst *t = bn_tree(m);

    for (test = bn_unparen(t, test); t->nodes[test].kind == BN_BOOLEAN_OPERATOR;
         test = bn_unparen(t, bn_child(t, test, BN_F_LEFT))) {
        bn_ix last = bn_unparen(t, bn_child(t, test, BN_F_RIGHT));

        if (!bn_need(m, bn_fact_truth_builtin(bn_facts(m), bn_child(t, test, BN_F_LEFT))))
            return false;
        if (t->nodes[last].kind == BN_BOOLEAN_OPERATOR && !is_asked_once(m, last))
            return false;
    }
    return true;
}

/* any() of the tests as they are. */
static const char *some_passes(bn_match *m, const bn_search *f, const char *text)
{
    return is_asked_once(m, f->test) ? with_builtin(m, "any", text) : NULL;
}

const char *bn_search_any(bn_match *m, const bn_search *f)
{
    return is_membership(m, f) ? "$key in $items"
                               : some_passes(m, f, "any($test for $target in $items)");
}

const char *bn_search_none(bn_match *m, const bn_search *f, bool flips)
{
    const char *opposite;

    if (is_membership(m, f))
        return "$key not in $items";
    opposite = bn_negated(m, "test");
    if (is_negative(bn_tree(m), f->test) ||
        (flips && !bn_str_starts(bn_str_from(opposite), BN_LIT("not "))))
        return with_builtin(m, "all", bn_format(m, "all(%s for $target in $items)", opposite).ptr);
    return some_passes(m, f, "not any($test for $target in $items)");
}
