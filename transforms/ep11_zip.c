/*
 * # EP11: Use zip to process iterators in parallel
 *
 * `zip` walks several iterables together; what only counts along is `enumerate`, and the
 * keys and values of one dict are its items.
 *
 * ## zip-range
 *
 *     def show(*names):
 *         for i, name in zip(range(len(names)), names):
 *             print(i, name)
 * =>
 *     def show(*names):
 *         for i, name in enumerate(names):
 *             print(i, name)
 *
 * The value must be exactly a list, tuple, str, bytes, bytearray or range, which the body of the
 * loop does not change.
 *
 * ## zip-count
 *
 *     import itertools
 *     for i, name in zip(itertools.count(1), ["a", "b"]):
 *         print(i, name)
 * =>
 *     import itertools
 *     for i, name in enumerate(["a", "b"], 1):
 *         print(i, name)
 *
 * ## dict-items
 *
 *     ages = {"ann": 3}
 *     for name, age in zip(ages.keys(), ages.values()):
 *         print(name, age)
 * =>
 *     ages = {"ann": 3}
 *     for name, age in ages.items():
 *         print(name, age)
 *
 * Only as what a loop walks: `items()` can be walked again and again, a zip object only once.
 */
#include "burnish/transform.h"

/* `zip(a, b)` with the builtin zip and two plain arguments. */
static bool is_zip_of_two(bn_match *m)
{
    const bn_cst *t = bn_tree(m);
    bn_ix callee = bn_child(t, bn_root(m), BN_F_FUNCTION);

    return bn_text_is(t, callee, "zip") && bn_plain_arguments(t, bn_root(m)) == 2 &&
           bn_fact_is_builtin(bn_facts(m), callee, BN_LIT("zip")).tri == BN_YES;
}

/* The loop statement that walks the match itself; BN_NONE when something else does. */
static bn_ix loop_over(bn_match *m)
{
    const bn_cst *t = bn_tree(m);
    bn_ix up = t->nodes[bn_root(m)].parent;

    return t->nodes[up].kind == BN_FOR_STATEMENT && t->nodes[bn_root(m)].field == BN_F_RIGHT &&
                   !bn_is_async(t, up)
               ? up
               : BN_NONE;
}

static bool zip_range(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix range = bn_argument(t, bn_root(m), 0), items = bn_argument(t, bn_root(m), 1), length;
    bn_ix loop = loop_over(m);

    if (loop == BN_NONE || !is_zip_of_two(m) || bn_plain_arguments(t, range) != 1 ||
        !bn_text_is(t, bn_child(t, range, BN_F_FUNCTION), "range"))
        return BN_SKIP;
    length = bn_argument(t, range, 0);
    if (bn_plain_arguments(t, length) != 1 ||
        !bn_text_is(t, bn_child(t, length, BN_F_FUNCTION), "len") ||
        t->nodes[items].kind != BN_IDENTIFIER || !bn_same_code(t, bn_argument(t, length, 0), items))
        return BN_SKIP;
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), range, BN_LIT("range"))) ||
        !bn_must(m, bn_fact_is_builtin(bn_facts(m), length, BN_LIT("len"))) ||
        !bn_must(m, bn_fact_is_builtin(bn_facts(m), range, BN_LIT("enumerate"))) ||
        !bn_must(m, bn_no_comments(m, bn_root(m))) ||
        !bn_need(m, bn_fact_exactly(bn_facts(m), items, BN_T_SEQUENCE)) ||
        !bn_need(m, bn_fact_unmutated(bn_facts(m), items, bn_child(t, loop, BN_F_BODY))))
        return false;
    bn_set(m, "items", items);
    bn_fix_replace(fix, bn_root(m), "enumerate($items)");
    return true;
}

static bool zip_count(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix counter = bn_argument(t, bn_root(m), 0), start;
    int64_t first = 0;

    if (counter == BN_NONE || t->nodes[counter].kind != BN_CALL ||
        bn_plain_arguments(t, counter) > 1 || bn_plain_arguments(t, counter) < 0 ||
        bn_fact_resolves(bn_facts(m), bn_child(t, counter, BN_F_FUNCTION),
                         BN_LIT("itertools.count"))
                .tri != BN_YES ||
        !is_zip_of_two(m) || loop_over(m) == BN_NONE)
        return BN_SKIP;
    start = bn_argument(t, counter, 0);
    if (start != BN_NONE &&
        (t->nodes[start].kind != BN_INTEGER || !bn_int_at(m, start, &first) || first > 1000000))
        return bn_refuse(m, start, "the first number is no literal");
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), counter, BN_LIT("enumerate"))) ||
        !bn_must(m, bn_no_comments(m, bn_root(m))))
        return false;
    bn_set(m, "items", bn_argument(t, bn_root(m), 1));
    if (first)
        bn_set(m, "start", start);
    bn_fix_replace(fix, bn_root(m), first ? "enumerate($items, $start)" : "enumerate($items)");
    return true;
}

/* `d.method()` without arguments; gives d or BN_NONE. */
static bn_ix receiver_of(const bn_cst *t, bn_ix call, const char *method)
{
    bn_ix callee;

    if (call == BN_NONE || bn_plain_arguments(t, call) != 0)
        return BN_NONE;
    callee = bn_child(t, call, BN_F_FUNCTION);
    if (t->nodes[callee].kind != BN_ATTRIBUTE ||
        !bn_text_is(t, bn_child(t, callee, BN_F_ATTRIBUTE), method))
        return BN_NONE;
    return bn_child(t, callee, BN_F_OBJECT);
}

static bool dict_items(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix keys = receiver_of(t, bn_argument(t, bn_root(m), 0), "keys");
    bn_ix values = receiver_of(t, bn_argument(t, bn_root(m), 1), "values");

    if (keys == BN_NONE || values == BN_NONE || t->nodes[keys].kind != BN_IDENTIFIER ||
        !bn_same_code(t, keys, values) || !is_zip_of_two(m) || loop_over(m) == BN_NONE)
        return BN_SKIP;
    if (!bn_must(m, bn_no_comments(m, bn_root(m))) ||
        !bn_need(m, bn_fact_exactly(bn_facts(m), keys, BN_T_DICT)))
        return false;
    bn_set(m, "d", keys);
    bn_fix_replace(fix, bn_root(m), "$d.items()");
    return true;
}

static const bn_rule rules[] = {
    {
        .name = "zip-range",
        .summary = "enumerate counts the items",
        .kinds = BN_KINDS(BN_CALL),
        .build = zip_range,
    },
    {
        .name = "zip-count",
        .summary = "enumerate counts the items",
        .kinds = BN_KINDS(BN_CALL),
        .build = zip_count,
    },
    {
        .name = "dict-items",
        .summary = "keys and values together are the items",
        .kinds = BN_KINDS(BN_CALL),
        .build = dict_items,
        .related = "ruff SIM911",
    },
};

BN_TRANSFORM(EP11, "Use zip to process iterators in parallel", rules);
