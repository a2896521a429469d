/*
 * # EP09: Consider generator expressions for large comprehensions
 *
 * A list that is consumed at once need not exist.
 *
 * ## consumer
 *
 *     sizes = [3, 1, 2]
 *     total = sum([n * 2 for n in sizes])
 * =>
 *     sizes = [3, 1, 2]
 *     total = sum(n * 2 for n in sizes)
 *
 * For `tuple` the element may be anything but a one-argument `next()`, which in a generator
 * raises RuntimeError instead of StopIteration. `sum`, `min`, `max`, `set` and `frozenset` work on
 * the first items before the last are computed, so element and tests must not do anything:
 * names, constants, and operations on values of known builtin types; and what is drawn from must
 * be a builtin container unless the elements are numbers. `"".join([...])` and
 * `sorted([...])` are left alone: they build a list anyway.
 *
 * ## len-to-sum
 *
 *     names = ["a", None]
 *     count = len([name for name in names if name is None])
 * =>
 *     names = ["a", None]
 *     count = sum(1 for name in names if name is None)
 *
 * The element is no longer evaluated: it must be a name or a constant.
 */
#include "burnish/transform.h"

/* The list comprehension that is the first argument of a call, or BN_NONE. */
static bn_ix comprehension_of(const bn_cst *t, bn_ix call)
{
    bn_ix list = bn_child(t, call, BN_F_ARGUMENTS), first;

    if (list == BN_NONE || t->nodes[list].kind != BN_ARGUMENT_LIST)
        return BN_NONE;
    first = bn_named_child(t, list, 0);
    return first != BN_NONE && t->nodes[first].kind == BN_LIST_COMPREHENSION ? first : BN_NONE;
}

/* Nothing in the comprehension is forbidden in a generator expression. */
static bool may_be_lazy(bn_match *m, bn_ix comprehension)
{
    bn_sema *s = bn_facts(m);

    if (bn_scope_kind_of(s, bn_scope_at(s, bn_root(m))) == BN_SCOPE_CLASS &&
        bn_has_kind(bn_tree(m), comprehension, BN_NAMED_EXPRESSION))
        return bn_refuse(m, comprehension, "`:=` binds a name there");
    return bn_must(m, bn_fact_no_suspend(s, comprehension)) &&
           bn_must(m, bn_fact_no_cell(s, comprehension)) &&
           bn_need(m, bn_fact_names_unwatched(
                          s, bn_scope_at(s, bn_child(bn_tree(m), comprehension, BN_F_BODY)))) &&
           bn_need(m, bn_fact_stop_safe(s, comprehension));
}

/*
 * When the consumer fails at an item, the steps behind it are left out: they must do
 * nothing, or the consumer must not fail.
 */
static bool steps_are_missed(bn_match *m, bn_ix comprehension, bn_ix source)
{
    bn_sema *s = bn_facts(m);
    bn_ix element = bn_child(bn_tree(m), comprehension, BN_F_BODY);

    if (bn_fact_exactly(s, element, BN_T_INT | BN_T_FLOAT | BN_T_BOOL).tri == BN_YES)
        return false;
    return !bn_need(
        m, bn_fact_exactly(s, source, BN_T_SEQUENCE | BN_T_DICT | BN_T_SET | BN_T_FROZENSET));
}

/* Element, tests and inner iterables do nothing that the consumer could interleave with. */
static bool parts_are_pure(bn_match *m, bn_ix comprehension)
{
    const bn_cst *t = bn_tree(m);
    bool first = true;

    bn_each_named_child (t, comprehension, c) {
        bn_ix part = c;

        if (t->nodes[c].kind == BN_FOR_IN_CLAUSE) {
            part = bn_child(t, c, BN_F_RIGHT);
            if (steps_are_missed(m, comprehension, part))
                return false;
            if (first) {
                first = false;
                continue;
            }
        } else if (t->nodes[c].kind == BN_IF_CLAUSE) {
            part = bn_named_child(t, c, 0);
        }
        if (!bn_need(m, bn_fact_pure(bn_facts(m), part, BN_P2)) ||
            !bn_need(m, bn_fact_never_raises(bn_facts(m), part)))
            return false;
    }
    return true;
}

static bool consumer(bn_match *m, bn_fix *fix)
{
    static const char *const names[] = { "sum", "min", "max", "tuple", "frozenset" };
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), callee = bn_child(t, call, BN_F_FUNCTION), list;
    bn_ix comprehension = comprehension_of(t, call);
    bool known = false;

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        known |= bn_text_is(t, callee, names[i]);
    if (comprehension == BN_NONE || !known)
        return BN_SKIP;
    list = bn_child(t, call, BN_F_ARGUMENTS);
    if (bn_text_is(t, callee, "sum") && bn_named_count(t, list) > 1)
        return bn_refuse(m, list, "the start value may be a list");
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), callee, bn_text(t, callee))) ||
        !may_be_lazy(m, comprehension) ||
        (!bn_text_is(t, callee, "tuple") && !parts_are_pure(m, comprehension)))
        return false;
    if (bn_named_count(t, list) == 1) {
        bn_ix last = BN_NONE;

        bn_each_child (t, list, c)
            last = c;
        if (!bn_must(m, bn_no_comments(m, list)))
            return false;
        /* The call's parentheses become the generator's; a trailing comma would be illegal. */
        bn_fix_bytes(fix, t->nodes[list].start, t->nodes[comprehension].start + 1, BN_LIT("("));
        bn_fix_bytes(fix, t->nodes[comprehension].end - 1, t->nodes[last].end, BN_LIT(")"));
    } else {
        bn_fix_bytes(fix, t->nodes[comprehension].start, t->nodes[comprehension].start + 1,
                     BN_LIT("("));
        bn_fix_bytes(fix, t->nodes[comprehension].end - 1, t->nodes[comprehension].end,
                     BN_LIT(")"));
    }
    return true;
}

static bool len_to_sum(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), callee = bn_child(t, call, BN_F_FUNCTION), element;
    bn_ix comprehension = comprehension_of(t, call);

    if (comprehension == BN_NONE || !bn_text_is(t, callee, "len") ||
        bn_named_count(t, bn_child(t, call, BN_F_ARGUMENTS)) != 1 ||
        !bn_has_kind(t, comprehension, BN_IF_CLAUSE))
        return BN_SKIP;
    element = bn_child(t, comprehension, BN_F_BODY);
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), callee, BN_LIT("len"))) ||
        !bn_must(m, bn_fact_is_builtin(bn_facts(m), callee, BN_LIT("sum"))) ||
        !bn_must(m, bn_fact_pure(bn_facts(m), element, BN_P1)) ||
        !bn_need(m, bn_fact_never_raises(bn_facts(m), element)) || !may_be_lazy(m, comprehension) ||
        !bn_must(m, bn_no_comments(m, call)))
        return false;
    bn_fix_bytes(fix, t->nodes[callee].start, t->nodes[element].end, BN_LIT("sum(1"));
    bn_fix_bytes(fix, t->nodes[comprehension].end - 1, t->nodes[call].end, BN_LIT(")"));
    return true;
}

static const bn_rule rules[] = {
    {
        .name = "consumer",
        .summary = "a list that is consumed at once need not exist",
        .kinds = BN_KINDS(BN_CALL),
        .build = consumer,
        .related = "ruff C409 C419",
    },
    {
        .name = "len-to-sum",
        .summary = "counting needs no list",
        .kinds = BN_KINDS(BN_CALL),
        .build = len_to_sum,
    },
};

BN_TRANSFORM(EP09, "Consider generator expressions for large comprehensions", rules);
