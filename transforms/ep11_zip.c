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
 * Also `range(1, len(names) + 1)`, which becomes `enumerate(names, 1)`, and the range behind the
 * names where the loop's target can be swapped; in comprehensions and in calls that use the pairs
 * up at once. The value must be exactly a list, tuple, str, bytes, bytearray or range, which does
 * not change meanwhile.
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
 *
 * Likewise where the first statement of a loop over the dict looks the value up, while the body
 * does not change the dict.
 *
 * ## zip-strict
 *
 *     for name, age in zip(["ann"], [3]):
 *         print(name, age)
 * =>
 *     for name, age in zip(["ann"], [3], strict=True):
 *         print(name, age)
 *
 * Unsafe: different lengths are an error then. Where they are proven equal nothing changes; that
 * form is off unless the rule is selected by its full name. Needs Python 3.10.
 *
 * ## parallel-min
 *
 *     def show(a, *b):
 *         a = list(a)
 *         for i in range(min(len(a), len(b))):
 *             print(a[i], b[i])
 * =>
 *     def show(a, *b):
 *         a = list(a)
 *         for item, other in zip(a, b):
 *             print(item, other)
 *
 * Both must be exactly a list, tuple, str, bytes, bytearray or range that the body does not change.
 *
 * The index stays, as in `for i, (item, other) in enumerate(zip(a, b))`, where it is used for more.
 *
 * ## parallel-index
 *
 *     def show(*names):
 *         ages = [len(n) for n in names]
 *         for i in range(len(names)):
 *             print(names[i], ages[i])
 * =>
 *     def show(*names):
 *         ages = [len(n) for n in names]
 *         for name, age in zip(names, ages):
 *             print(name, age)
 *
 * Like parallel-min. Safe where the lengths are proven equal: one was built from the other, or
 * every path has passed `if len(a) != len(b): raise`. Otherwise the rewrite needs `--unsafe` and
 * becomes `zip(a, b, strict=True)` (a plain zip before Python 3.10): a shorter second sequence is
 * a ValueError instead of an IndexError, and so is a longer one.
 *
 * ## enumerate-other
 *
 *     def show(*names):
 *         ages = [len(name) for name in names]
 *         for i, name in enumerate(names):
 *             print(name, ages[i])
 * =>
 *     def show(*names):
 *         ages = [len(name) for name in names]
 *         for name, age in zip(names, ages):
 *             print(name, age)
 *
 * Where the index does nothing but look up items of one other sequence. The same proofs.
 *
 * ## next-in-loop
 *
 *     def show(names, ages):
 *         later = iter(ages)
 *         for name in names:
 *             age = next(later)
 *             print(name, age)
 * =>
 *     def show(names, ages):
 *         for name, age in zip(names, ages):
 *             print(name, age)
 *
 * Unsafe: when the second one is shorter, `next` raises StopIteration and zip ends the loop.
 *
 * ## longest
 *
 * Reports loops over `range(max(len(a), len(b)))` that test `i < len(a)`: that is
 * `itertools.zip_longest`.
 *
 * ## pairwise
 *
 *     import itertools
 *     def show(*steps):
 *         for a, b in zip(steps, steps[1:]):
 *             print(a, b)
 * =>
 *     import itertools
 *     def show(*steps):
 *         for a, b in itertools.pairwise(steps):
 *             print(a, b)
 *
 * Also `zip(steps[:-1], steps[1:])`, and where a comprehension or a builtin uses the pairs up at
 * once. Needs Python 3.10 and a named sequence of exactly a builtin type that does not change
 * meanwhile.
 *
 * ## izip-py2
 *
 *     import itertools
 *     def both(a, b):
 *         return itertools.izip(a, b)
 * =>
 *     import itertools
 *     def both(a, b):
 *         return zip(a, b)
 *
 * `itertools.izip_longest` becomes `zip_longest`, and so does `map(None, a, b)`, in `list()` where
 * its items are not used up at once. What is left of `from itertools import izip` goes.
 */
#include "burnish/transform.h"

/* The sequence is exactly of a builtin type, and stays as it is while it is walked. */
static bool is_walked_as_it_is(bn_match *m, bn_ix sequence, bn_ix meanwhile)
{
    bn_sema *s = bn_facts(m);

    return bn_need(m, bn_fact_exactly(s, sequence, BN_T_SEQUENCE)) &&
           bn_need(m, bn_fact_unmutated(s, sequence, meanwhile));
}

/* `x, y` as the target of a loop becomes `y, x`. */
static bool swap_target(bn_match *m, bn_fix *fix, bn_ix target)
{
    const bn_cst *t = bn_tree(m);
    bn_ix first, second;

    if (target == BN_NONE || t->nodes[target].kind != BN_TUPLE || bn_named_count(t, target) != 2)
        return false;
    first = bn_named_child(t, target, 0);
    second = bn_named_child(t, target, 1);
    if (!bn_is_name_target(t, first) || !bn_is_name_target(t, second) ||
        bn_mentions_target(bn_facts(m), first, second))
        return false;
    bn_set(m, "first", first);
    bn_set(m, "second", second);
    bn_fix_replace(fix, first, "$second");
    bn_fix_replace(fix, second, "$first");
    return true;
}

static bool zip_range(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix range = bn_argument(t, bn_root(m), 0), items = bn_argument(t, bn_root(m), 1), counted;
    bn_ix start = BN_NONE, meanwhile, target;
    bool swapped;

    if (!bn_is_builtin_call(bn_facts(m), bn_root(m), "zip", 2) ||
        !bn_is_drained(bn_facts(m), bn_root(m), &meanwhile, &target))
        return BN_SKIP;
    swapped = bn_range_along(s, range, &start) == BN_NONE;
    if (swapped) {
        bn_ix other = range;
        range = items;
        items = other;
    }
    counted = bn_range_along(s, range, &start);
    if (counted == BN_NONE || t->nodes[items].kind != BN_IDENTIFIER ||
        !bn_same_code(t, counted, items))
        return BN_SKIP;
    if (!bn_must(m, bn_fact_is_builtin(s, range, BN_LIT("enumerate"))) ||
        !bn_must(m, bn_no_comments(m, bn_root(m))) || !is_walked_as_it_is(m, items, meanwhile))
        return false;
    if (swapped && !swap_target(m, fix, target))
        return bn_refuse(m, bn_root(m), "enumerate gives the number first");
    bn_set(m, "items", items);
    if (start != BN_NONE)
        bn_set(m, "start", start);
    bn_fix_replace(fix, bn_root(m),
                   start != BN_NONE ? "enumerate($items, $start)" : "enumerate($items)");
    return true;
}

static bool zip_count(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix counter = bn_argument(t, bn_root(m), 0), start, meanwhile, target;
    int64_t first = 0;

    if (counter == BN_NONE || t->nodes[counter].kind != BN_CALL ||
        bn_plain_arguments(t, counter) > 1 || bn_plain_arguments(t, counter) < 0 ||
        bn_fact_resolves(bn_facts(m), bn_child(t, counter, BN_F_FUNCTION),
                         BN_LIT("itertools.count"))
                .tri != BN_YES ||
        !bn_is_builtin_call(bn_facts(m), bn_root(m), "zip", 2) ||
        !bn_is_drained(bn_facts(m), bn_root(m), &meanwhile, &target))
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
    bn_ix values = receiver_of(t, bn_argument(t, bn_root(m), 1), "values"), meanwhile, target;

    if (keys == BN_NONE || values == BN_NONE || t->nodes[keys].kind != BN_IDENTIFIER ||
        !bn_same_code(t, keys, values) || !bn_is_builtin_call(bn_facts(m), bn_root(m), "zip", 2) ||
        !bn_is_drained(bn_facts(m), bn_root(m), &meanwhile, &target))
        return BN_SKIP;
    if (!bn_must(m, bn_no_comments(m, bn_root(m))) ||
        !bn_need(m, bn_fact_exactly(bn_facts(m), keys, BN_T_DICT)))
        return false;
    bn_set(m, "d", keys);
    bn_fix_replace(fix, bn_root(m), "$d.items()");
    return true;
}

/* Both iterables of the zip are names of proven equal length. */
static bool lengths_are_proven(bn_match *m)
{
    const bn_cst *t = bn_tree(m);
    bn_ix a = bn_argument(t, bn_root(m), 0), b = bn_argument(t, bn_root(m), 1);

    return bn_plain_arguments(t, bn_root(m)) == 2 && t->nodes[a].kind == BN_IDENTIFIER &&
           t->nodes[b].kind == BN_IDENTIFIER &&
           bn_fact_same_length(bn_facts(m), a, b).tri == BN_YES;
}

static bool add_strict(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix callee = bn_child(t, bn_root(m), BN_F_FUNCTION);
    bn_ix last = bn_argument(t, bn_root(m), (uint32_t)bn_plain_arguments(t, bn_root(m)) - 1);

    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), callee, BN_LIT("zip"))))
        return false;
    bn_fix_bytes(fix, t->nodes[last].end, t->nodes[last].end, BN_LIT(", strict=True"));
    return true;
}

static bool zip_strict(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    int count = bn_plain_arguments(t, bn_root(m));

    if (!bn_text_is(t, bn_child(t, bn_root(m), BN_F_FUNCTION), "zip") || count < 2 ||
        lengths_are_proven(m))
        return BN_SKIP;
    for (uint32_t i = 0; i < (uint32_t)count; i++) {
        bn_ix one = bn_argument(t, bn_root(m), i);
        if (t->nodes[one].kind == BN_SUBSCRIPT ||
            (i && bn_same_code(t, one, bn_prev_named(t, one))))
            return bn_refuse(m, one, "the lengths differ on purpose");
        if (t->nodes[one].kind == BN_CALL &&
            bn_str_starts(bn_resolve_dotted(bn_facts(m), bn_child(t, one, BN_F_FUNCTION)),
                          BN_LIT("itertools.")))
            return bn_refuse(m, one, "it may have no end");
    }
    return add_strict(m, fix);
}

/* The lengths are equal: nothing changes, the call only says so. */
static bool zip_strict_proven(bn_match *m, bn_fix *fix)
{
    return bn_text_is(bn_tree(m), bn_child(bn_tree(m), bn_root(m), BN_F_FUNCTION), "zip") &&
           lengths_are_proven(m) && add_strict(m, fix);
}

/* ---- The value looked up first ---- */

/* `name = value[key]` as the first of several statements of the suite. */
static bool begins_with_lookup(const bn_cst *t, bn_ix suite, bn_name_assignment *a)
{
    bn_ix first = bn_named_child(t, suite, 0);

    return first != BN_NONE && bn_read_name_assignment(t, first, a) && a->type == BN_NONE &&
           t->nodes[a->value].kind == BN_SUBSCRIPT && bn_next_statement(t, first) != BN_NONE;
}

static bool dict_items_lookup(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix loop = bn_root(m), key = bn_child(t, loop, BN_F_LEFT), d = bn_child(t, loop, BN_F_RIGHT);
    bn_ix body = bn_child(t, loop, BN_F_BODY), first = bn_named_child(t, body, 0);
    bn_name_assignment a;
    bn_binding_ix k;

    if (bn_is_async(t, loop) || t->nodes[key].kind != BN_IDENTIFIER ||
        t->nodes[d].kind != BN_IDENTIFIER || !begins_with_lookup(t, body, &a) ||
        !bn_same_code(t, bn_child(t, a.value, BN_F_VALUE), d) ||
        !bn_same_code(t, bn_child(t, a.value, BN_F_SUBSCRIPT), key))
        return BN_SKIP;
    k = bn_binding_at(s, key);
    if (k == bn_binding_at(s, a.name) || bn_binding_at(s, d) == bn_binding_at(s, a.name) ||
        k == bn_binding_at(s, d))
        return BN_SKIP;
    if (!bn_must(m, bn_fact_exactly(s, d, BN_T_DICT)) ||
        !bn_need(m, bn_fact_unmutated(s, d, body)) || !bn_must(m, bn_no_comments(m, first)) ||
        !bn_must(m, bn_alone_on_lines(m, first)) || !bn_must(m, bn_alone_on_lines(m, loop)))
        return false;
    bn_set(m, "key", key);
    bn_set(m, "value", a.name);
    bn_set(m, "d", d);
    bn_fix_replace(fix, key, "$key, $value");
    bn_fix_replace(fix, d, "$d.items()");
    bn_fix_delete(fix, first);
    return true;
}

static bool dict_items_any(bn_match *m, bn_fix *fix)
{
    return bn_tree(m)->nodes[bn_root(m)].kind == BN_CALL ? dict_items(m, fix)
                                                         : dict_items_lookup(m, fix);
}

/* ---- Indexes ---- */

/* `len(name)`; gives the name or BN_NONE. */
static bn_ix len_of_name(bn_match *m, bn_ix call)
{
    bn_ix name = bn_len_argument(bn_facts(m), call);

    return name != BN_NONE && bn_tree(m)->nodes[name].kind == BN_IDENTIFIER ? name : BN_NONE;
}

static bool parallel_min(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix least;
    bn_parallel p = { 0 };

    if (!bn_read_walk(t, bn_root(m), &p.walk) || t->nodes[p.walk.target].kind != BN_IDENTIFIER)
        return BN_SKIP;
    p.index = p.walk.target;
    least = bn_range_stop(s, p.walk.items);
    if (least == BN_NONE || !bn_is_builtin_call(s, least, "min", 2))
        return BN_SKIP;
    p.a = len_of_name(m, bn_argument(t, least, 0));
    p.b = len_of_name(m, bn_argument(t, least, 1));
    if (p.a == BN_NONE || p.b == BN_NONE || bn_same_code(t, p.a, p.b) || !bn_read_parallel(s, &p) ||
        p.of_a == 0)
        return BN_SKIP;
    return bn_zip_by_index(m, fix, &p, "zip($a, $b)");
}

static bool parallel_index(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_parallel p = { .b = BN_NONE };

    if (!bn_read_walk(t, bn_root(m), &p.walk) || t->nodes[p.walk.target].kind != BN_IDENTIFIER)
        return BN_SKIP;
    p.index = p.walk.target;
    p.a = bn_range_len_of(s, p.walk.items);
    if (p.a == BN_NONE || t->nodes[p.a].kind != BN_IDENTIFIER || !bn_read_parallel(s, &p) ||
        p.of_a == 0)
        return BN_SKIP;
    return bn_is_only_indexed(m, &p, p.b) && bn_zip_by_index(m, fix, &p, NULL);
}

/* ---- A second sequence beside the first ---- */

/* The loop's target $x with $y beside it. */
static const char *pair_of(const bn_cst *t, bn_ix target)
{
    return bn_is_bare_tuple(t, target) ? "($x), $y" : "$x, $y";
}

/* `y = b[i]` as the first of several statements; else a.statement is BN_NONE. */
static bn_name_assignment lookup_alias(bn_match *m, const bn_parallel *p)
{
    const bn_cst *t = bn_tree(m);
    bn_name_assignment a, none = { .statement = BN_NONE };
    bn_ix index;

    if (p->walk.comprehension || !begins_with_lookup(t, p->walk.body, &a))
        return none;
    index = bn_child(t, a.value, BN_F_SUBSCRIPT);
    return t->nodes[index].kind == BN_IDENTIFIER &&
                   bn_same_variable(bn_facts(m), index, p->index) &&
                   bn_same_variable(bn_facts(m), bn_child(t, a.value, BN_F_VALUE), p->b)
               ? a
               : none;
}

static bool enumerate_other(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_parallel p = { .b = BN_NONE };
    bn_name_assignment alias;
    bn_ix item;
    const char *zip;

    if (!bn_read_walk(t, bn_root(m), &p.walk) || t->nodes[p.walk.target].kind != BN_TUPLE ||
        bn_named_count(t, p.walk.target) != 2 ||
        !bn_is_builtin_call(s, p.walk.items, "enumerate", 1))
        return BN_SKIP;
    p.index = bn_named_child(t, p.walk.target, 0);
    item = bn_named_child(t, p.walk.target, 1);
    p.a = bn_argument(t, p.walk.items, 0);
    if (t->nodes[p.index].kind != BN_IDENTIFIER || !bn_is_name_target(t, item) ||
        t->nodes[p.a].kind != BN_IDENTIFIER || !bn_read_parallel(s, &p) || p.of_a ||
        !bn_index_goes(s, &p) || bn_mentions_target(s, p.b, p.walk.target) ||
        bn_mentions_target(s, item, p.index)) // for i, i in ...
        return BN_SKIP;
    alias = lookup_alias(m, &p);
    if (!bn_is_only_read(s, bn_binding_at(s, p.index), p.walk.body))
        return bn_refuse(m, p.index, "the index is bound again in the body");
    if (!bn_is_only_indexed(m, &p, p.b) || !bn_may_zip(m, &p, false) ||
        !bn_is_walked_alike(m, &p, p.b) || !bn_need(m, bn_fact_unmutated(s, p.a, p.walk.body)) ||
        !(zip = bn_zip_call(m, &p)))
        return false;
    if (alias.statement != BN_NONE && p.of_b == 1 &&
        bn_no_comments(m, alias.statement).tri == BN_YES &&
        bn_alone_on_lines(m, alias.statement).tri == BN_YES &&
        !bn_mentions_target(s, alias.name, p.walk.target)) {
        bn_set(m, "y", alias.name);
        bn_fix_delete(fix, alias.statement);
    } else {
        bn_set_text(m, "y", bn_item_name(s, p.walk.node, p.b, BN_LIT("other")));
        if (!bn_replace_lookups(m, fix, &p))
            return false;
    }
    bn_set(m, "x", item);
    bn_set(m, "a", p.a);
    bn_set(m, "b", p.b);
    bn_fix_replace(fix, p.walk.target, pair_of(t, item));
    bn_fix_replace(fix, p.walk.items, zip);
    return true;
}

/* ---- An iterator that is advanced by hand ---- */

static bool next_in_loop(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix loop = bn_root(m), body = bn_child(t, loop, BN_F_BODY), target, first;
    bn_name_assignment made, taken;
    bn_binding_ix it;

    if (bn_is_async(t, loop) || !bn_read_name_assignment(t, bn_prev_statement(t, loop), &made) ||
        made.type != BN_NONE || !bn_is_builtin_call(s, made.value, "iter", 1))
        return BN_SKIP;
    first = bn_named_child(t, body, 0);
    target = bn_child(t, loop, BN_F_LEFT);
    if (first == BN_NONE || !bn_read_name_assignment(t, first, &taken) || taken.type != BN_NONE ||
        !bn_is_builtin_call(s, taken.value, "next", 1) || bn_next_statement(t, first) == BN_NONE ||
        !bn_same_variable(bn_facts(m), bn_argument(t, taken.value, 0), made.name))
        return BN_SKIP;
    it = bn_binding_at(s, made.name);
    if (it == BN_NONE || bn_use_count(s, it) != 2)
        return bn_refuse(m, made.name, "the iterator is used elsewhere");
    if (bn_mentions_target(s, target, taken.name) || bn_mentions_target(s, made.name, target) ||
        bn_binding_at(s, taken.name) == it)
        return BN_SKIP;
    if (!bn_must(m, bn_fact_local(s, it, true)) ||
        !bn_must(m, bn_fact_names_unwatched(s, bn_scope_at(s, loop))) ||
        !bn_must(m, bn_fact_is_builtin(s, loop, BN_LIT("zip"))) ||
        !bn_must(m, bn_no_comments(m, made.statement)) || !bn_must(m, bn_no_comments(m, first)) ||
        !bn_must(m, bn_alone_on_lines(m, made.statement)) ||
        !bn_must(m, bn_alone_on_lines(m, first)) || !bn_must(m, bn_alone_on_lines(m, loop)) ||
        !bn_need(m, bn_fact_commute(s, made.value, bn_child(t, loop, BN_F_RIGHT))))
        return false;
    bn_set(m, "x", target);
    bn_set(m, "y", taken.name);
    bn_set(m, "a", bn_child(t, loop, BN_F_RIGHT));
    bn_set(m, "b", bn_argument(t, made.value, 0));
    bn_fix_delete(fix, made.statement);
    bn_fix_replace(fix, target, pair_of(t, target));
    bn_fix_replace(fix, bn_child(t, loop, BN_F_RIGHT), "zip($a, $b)");
    bn_fix_delete(fix, first);
    return true;
}

/* ---- Up to the longest ---- */

/* `i < len(a)` for the index of the loop. */
static bool guards_index(bn_match *m, bn_ix test, bn_ix index)
{
    const bn_cst *t = bn_tree(m);
    bn_ix left = bn_named_child(t, test, 0), last = bn_named_child(t, test, 1);

    return t->nodes[test].kind == BN_COMPARISON_OPERATOR && bn_named_count(t, test) == 2 &&
           bn_same_variable(bn_facts(m), left, index) &&
           bn_len_argument(bn_facts(m), last) != BN_NONE;
}

static bool longest(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_walk w;
    bn_ix most;

    (void)fix;
    if (!bn_read_walk(t, bn_root(m), &w) || t->nodes[w.target].kind != BN_IDENTIFIER)
        return BN_SKIP;
    most = bn_range_stop(s, w.items);
    if (most == BN_NONE || !bn_is_builtin_call(s, most, "max", 2) ||
        bn_len_argument(s, bn_argument(t, most, 0)) == BN_NONE ||
        bn_len_argument(s, bn_argument(t, most, 1)) == BN_NONE)
        return BN_SKIP;
    bn_each_below (t, w.body, c)
        if (guards_index(m, c, w.target))
            return true;
    return BN_SKIP;
}

static bool pairwise(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix items = bn_argument(t, bn_root(m), 0), tail = BN_NONE, meanwhile, target;

    if (!bn_is_builtin_call(bn_facts(m), bn_root(m), "zip", 2) ||
        !bn_is_drained(bn_facts(m), bn_root(m), &meanwhile, &target))
        return BN_SKIP;
    tail = bn_all_but_one(t, bn_argument(t, bn_root(m), 1), false);
    if (bn_all_but_one(t, items, true) != BN_NONE)
        items = bn_all_but_one(t, items, true);
    if (tail == BN_NONE || t->nodes[items].kind != BN_IDENTIFIER || !bn_same_code(t, tail, items))
        return BN_SKIP;
    if (!bn_must(m, bn_no_comments(m, bn_root(m))) || !is_walked_as_it_is(m, items, meanwhile))
        return false;
    bn_set(m, "items", items);
    bn_set_text(m, "pairwise", bn_fix_import(fix, "itertools", "pairwise"));
    bn_fix_replace(fix, bn_root(m), "$pairwise($items)");
    return true;
}

/* Functions of itertools that Python 3 has as builtins, or under another name. */
static bool izip_py2(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix callee = bn_child(t, bn_root(m), BN_F_FUNCTION);

    if (bn_fact_resolves(s, callee, BN_LIT("itertools.izip_longest")).tri == BN_YES) {
        if (!bn_must(m, bn_no_comments(m, callee)))
            return false;
        bn_set_text(m, "longest", bn_fix_import(fix, "itertools", "zip_longest"));
        bn_fix_replace(fix, callee, "$longest");
        return true;
    }
    if (bn_fact_resolves(s, callee, BN_LIT("itertools.izip")).tri != BN_YES)
        return BN_SKIP;
    if (!bn_must(m, bn_fact_is_builtin(s, callee, BN_LIT("zip"))) ||
        !bn_must(m, bn_no_comments(m, callee)))
        return false;
    bn_fix_bytes(fix, t->nodes[callee].start, t->nodes[callee].end, BN_LIT("zip"));
    return true;
}

static bool drop_izip(bn_match *m, bn_fix *fix)
{
    static const char *const gone[] = { "izip", "izip_longest", NULL };

    return bn_drop_gone_import(m, fix, "itertools", gone);
}

/* `map(None, a, b)`, which fills the shorter one up. */
static bool map_of_none(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), list = bn_child(t, call, BN_F_ARGUMENTS), meanwhile, target;
    int count = bn_plain_arguments(t, call);

    if (count < 3 || !bn_text_is(t, bn_child(t, call, BN_F_FUNCTION), "map") ||
        t->nodes[bn_argument(t, call, 0)].kind != BN_NONE_LITERAL)
        return BN_SKIP;
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), call, BN_LIT("map"))) ||
        !bn_must(m, bn_no_comments(m, call)))
        return false;
    bn_set_run(m, "iterables", bn_argument(t, call, 1), bn_argument(t, call, (uint32_t)count - 1));
    bn_set_text(m, "longest", bn_fix_import(fix, "itertools", "zip_longest"));
    if (!bn_is_drained(bn_facts(m), bn_root(m), &meanwhile, &target) &&
        !bn_must(m, bn_fact_is_builtin(bn_facts(m), list, BN_LIT("list"))))
        return false;
    bn_fix_replace(fix, call,
                   bn_is_drained(bn_facts(m), bn_root(m), &meanwhile, &target)
                       ? "$longest($*iterables)"
                       : "list($longest($*iterables))");
    return true;
}

#define WALKS                                                                                      \
    BN_KINDS(BN_FOR_STATEMENT, BN_LIST_COMPREHENSION, BN_SET_COMPREHENSION,                        \
             BN_DICTIONARY_COMPREHENSION)

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
        .kinds = BN_KINDS(BN_CALL, BN_FOR_STATEMENT),
        .build = dict_items_any,
        .related = "ruff SIM911",
    },
    {
        .name = "zip-strict",
        .summary = "say that the lengths are equal",
        .kinds = BN_KINDS(BN_CALL),
        .build = zip_strict,
        .safety = BN_UNSAFE,
        .unsafe_because = "iterables of different lengths become an error",
        .since = BN_PY(3, 10),
        .related = "ruff B905",
    },
    {
        .name = "zip-strict",
        .summary = "say that the lengths are equal",
        .kinds = BN_KINDS(BN_CALL),
        .build = zip_strict_proven,
        .off = true,
        .since = BN_PY(3, 10),
        .related = "ruff B905",
    },
    {
        .name = "parallel-min",
        .summary = "zip walks both at once",
        .kinds = WALKS,
        .build = parallel_min,
    },
    {
        .name = "parallel-index",
        .summary = "zip walks both at once",
        .kinds = WALKS,
        .build = parallel_index,
    },
    {
        .name = "enumerate-other",
        .summary = "zip walks both at once",
        .kinds = WALKS,
        .build = enumerate_other,
    },
    {
        .name = "next-in-loop",
        .summary = "zip walks both at once",
        .safety = BN_UNSAFE,
        .unsafe_because = "where the second is shorter, StopIteration ends in silence",
        .kinds = BN_KINDS(BN_FOR_STATEMENT),
        .build = next_in_loop,
    },
    {
        .name = "longest",
        .summary = "itertools.zip_longest walks both to the end of the longer one",
        .kinds = WALKS,
        .build = longest,
        .safety = BN_ADVICE,
    },
    {
        .name = "pairwise",
        .summary = "pairwise gives each item with the next one",
        .kinds = BN_KINDS(BN_CALL),
        .build = pairwise,
        .since = BN_PY(3, 10),
        .related = "ruff RUF007",
    },
    {
        .name = "izip-py2",
        .summary = "zip is lazy in Python 3",
        .kinds = BN_KINDS(BN_CALL),
        .build = izip_py2,
        .since = BN_PY(3, 0),
    },
    {
        .name = "izip-py2",
        .summary = "itertools has no such name in Python 3",
        .kinds = BN_KINDS(BN_IMPORT_FROM_STATEMENT),
        .build = drop_izip,
        .since = BN_PY(3, 0),
    },
    {
        .name = "izip-py2",
        .summary = "map takes no None in Python 3: zip_longest fills up",
        .kinds = BN_KINDS(BN_CALL),
        .build = map_of_none,
        .since = BN_PY(3, 0),
    },
};

BN_TRANSFORM(EP11, "Use zip to process iterators in parallel", rules);
