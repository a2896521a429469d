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
 * Unsafe: different lengths are an error then. Needs Python 3.10.
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
 * Needs Python 3.10 and a named sequence of exactly a builtin type that the loop does not change.
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

static bool zip_strict(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    int count = bn_plain_arguments(t, bn_root(m));
    bn_ix callee = bn_child(t, bn_root(m), BN_F_FUNCTION), last = BN_NONE;

    if (!bn_text_is(t, callee, "zip") || count < 2)
        return BN_SKIP;
    for (uint32_t i = 0; i < (uint32_t)count; i++) {
        last = bn_argument(t, bn_root(m), i);
        if (t->nodes[last].kind == BN_SUBSCRIPT ||
            (i && bn_same_code(t, last, bn_prev_named(t, last))))
            return bn_refuse(m, last, "the lengths differ on purpose");
        if (t->nodes[last].kind == BN_CALL &&
            bn_str_starts(bn_resolve_dotted(bn_facts(m), bn_child(t, last, BN_F_FUNCTION)),
                          BN_LIT("itertools.")))
            return bn_refuse(m, last, "it may have no end");
    }
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), callee, BN_LIT("zip"))))
        return false;
    bn_fix_bytes(fix, t->nodes[last].end, t->nodes[last].end, BN_LIT(", strict=True"));
    return true;
}

/* ---- The value looked up first ---- */

static bool dict_items_lookup(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix loop = bn_root(m), key = bn_child(t, loop, BN_F_LEFT), d = bn_child(t, loop, BN_F_RIGHT);
    bn_ix body = bn_child(t, loop, BN_F_BODY), first = bn_named_child(t, body, 0);
    bn_name_assignment a;
    bn_binding_ix k;

    if (bn_is_async(t, loop) || t->nodes[key].kind != BN_IDENTIFIER ||
        t->nodes[d].kind != BN_IDENTIFIER || first == BN_NONE ||
        !bn_read_name_assignment(t, first, &a) || a.type != BN_NONE ||
        t->nodes[a.value].kind != BN_SUBSCRIPT || bn_next_statement(t, first) == BN_NONE ||
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

/* `name(x)` of a builtin with `count` plain arguments. */
static bool is_builtin_call(bn_match *m, bn_ix call, const char *name, int count)
{
    const bn_cst *t = bn_tree(m);

    return call != BN_NONE && t->nodes[call].kind == BN_CALL &&
           bn_text_is(t, bn_child(t, call, BN_F_FUNCTION), name) &&
           bn_plain_arguments(t, call) == count &&
           bn_fact_is_builtin(bn_facts(m), call, bn_str_from(name)).tri == BN_YES;
}

/* `len(name)`; gives the name or BN_NONE. */
static bn_ix len_of_name(bn_match *m, bn_ix call)
{
    const bn_cst *t = bn_tree(m);
    bn_ix name;

    if (!is_builtin_call(m, call, "len", 1))
        return BN_NONE;
    name = bn_argument(t, call, 0);
    return t->nodes[name].kind == BN_IDENTIFIER ? name : BN_NONE;
}

/* No use of the binding in the body stores to it. */
static bool is_only_read(bn_match *m, bn_binding_ix b, bn_ix body)
{
    bn_sema *s = bn_facts(m);

    for (uint32_t i = 0; b != BN_NONE && i < bn_use_count(s, b); i++)
        if (bn_use_kind(s, b, i) != BN_USE_READ &&
            bn_is_inside(bn_tree(m), bn_use_node(s, b, i), body))
            return false;
    return b != BN_NONE;
}

/* Replace each `a[i]` and `b[i]`; false when the index is used in any other way. */
static bool replace_parallel(bn_match *m, bn_fix *fix, bn_binding_ix i, bn_ix a, bn_ix b)
{
    const bn_cst *t = bn_tree(m);
    bn_ix body = bn_child(t, bn_root(m), BN_F_BODY);
    bool any_a = false, any_b = false;

    bn_each_below (t, body, c) {
        bn_ix up = t->nodes[c].parent, value;
        bool of_a;

        if (t->nodes[c].kind != BN_IDENTIFIER || bn_binding_at(bn_facts(m), c) != i)
            continue;
        if (t->nodes[up].kind != BN_SUBSCRIPT || t->nodes[c].field != BN_F_SUBSCRIPT ||
            bn_named_count(t, up) != 2 || !bn_is_loaded(t, up) ||
            bn_frame_node(t, c) != bn_frame_node(t, bn_root(m)) ||
            bn_enclosing(t, c, BN_GENERATOR_EXPRESSION) != BN_NONE)
            return false;
        value = bn_child(t, up, BN_F_VALUE);
        of_a = bn_same_code(t, value, a);
        if (!of_a && !bn_same_code(t, value, b))
            return false;
        any_a |= of_a;
        any_b |= !of_a;
        bn_fix_replace(fix, up, of_a ? "$x" : "$y");
    }
    return any_a && any_b;
}

static bool parallel_min(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix loop = bn_root(m), index = bn_child(t, loop, BN_F_LEFT), least, a, b;
    bn_ix body = bn_child(t, loop, BN_F_BODY), range = bn_child(t, loop, BN_F_RIGHT);
    bn_scope_kind scope = bn_scope_kind_of(s, bn_scope_at(s, loop));

    if (bn_is_async(t, loop) || t->nodes[index].kind != BN_IDENTIFIER ||
        !is_builtin_call(m, range, "range", 1))
        return BN_SKIP;
    least = bn_argument(t, range, 0);
    if (!is_builtin_call(m, least, "min", 2))
        return BN_SKIP;
    a = len_of_name(m, bn_argument(t, least, 0));
    b = len_of_name(m, bn_argument(t, least, 1));
    if (a == BN_NONE || b == BN_NONE || bn_same_code(t, a, b))
        return BN_SKIP;
    if (scope != BN_SCOPE_FUNCTION)
        return bn_refuse(m, loop, "outside of functions the items' names would be attributes");
    if (!is_only_read(m, bn_binding_at(s, a), body) || !is_only_read(m, bn_binding_at(s, b), body))
        return bn_refuse(m, body, "a sequence is bound again in the body");
    if (!bn_must(m, bn_fact_is_builtin(s, loop, BN_LIT("zip"))) ||
        !bn_must(m, bn_fact_local(s, bn_binding_at(s, index), true)) ||
        !bn_must(m, bn_fact_dead(s, bn_binding_at(s, index), loop)) ||
        !bn_must(m, bn_no_comments(m, range)) ||
        !bn_need(m, bn_fact_names_unwatched(s, bn_scope_at(s, loop))) ||
        !bn_need(m, bn_fact_exactly(s, a, BN_T_SEQUENCE)) ||
        !bn_need(m, bn_fact_exactly(s, b, BN_T_SEQUENCE)) ||
        !bn_need(m, bn_fact_unmutated(s, a, body)) || !bn_need(m, bn_fact_unmutated(s, b, body)))
        return false;
    bn_set(m, "a", a);
    bn_set(m, "b", b);
    bn_set_text(m, "x", bn_fresh_name(s, loop, BN_LIT("item")));
    bn_set_text(m, "y", bn_fresh_name(s, loop, BN_LIT("other")));
    if (!replace_parallel(m, fix, bn_binding_at(s, index), a, b))
        return bn_refuse(m, body, "the index is used in other ways");
    bn_fix_replace(fix, index, "$x, $y");
    bn_fix_replace(fix, range, "zip($a, $b)");
    return true;
}

/* The argument is `name[1:]`. */
static bool is_tail_of(bn_match *m, bn_ix argument, bn_ix name)
{
    const bn_cst *t = bn_tree(m);
    bn_slice_parts p;
    int64_t one;
    bn_ix index;

    if (t->nodes[argument].kind != BN_SUBSCRIPT)
        return false;
    index = bn_child(t, argument, BN_F_SUBSCRIPT);
    return index != BN_NONE && bn_read_slice(t, index, &p) && p.start != BN_NONE &&
           p.end == BN_NONE && p.second_colon == BN_NONE && bn_same_code(t, p.value, name) &&
           t->nodes[p.start].kind == BN_INTEGER && bn_int_at(m, p.start, &one) && one == 1;
}

static bool pairwise(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix items = bn_argument(t, bn_root(m), 0), loop = loop_over(m);

    if (items == BN_NONE || t->nodes[items].kind != BN_IDENTIFIER || loop == BN_NONE ||
        !is_zip_of_two(m) || !is_tail_of(m, bn_argument(t, bn_root(m), 1), items))
        return BN_SKIP;
    if (!bn_must(m, bn_no_comments(m, bn_root(m))) ||
        !bn_need(m, bn_fact_exactly(bn_facts(m), items, BN_T_SEQUENCE)) ||
        !bn_need(m, bn_fact_unmutated(bn_facts(m), items, bn_child(t, loop, BN_F_BODY))))
        return false;
    bn_set(m, "items", items);
    bn_set_text(m, "pairwise", bn_fix_import(fix, "itertools", "pairwise"));
    bn_fix_replace(fix, bn_root(m), "$pairwise($items)");
    return true;
}

static bool izip_py2(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix callee = bn_child(t, bn_root(m), BN_F_FUNCTION);

    if (bn_fact_resolves(bn_facts(m), callee, BN_LIT("itertools.izip")).tri != BN_YES)
        return BN_SKIP;
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), callee, BN_LIT("zip"))) ||
        !bn_must(m, bn_no_comments(m, callee)))
        return false;
    bn_fix_bytes(fix, t->nodes[callee].start, t->nodes[callee].end, BN_LIT("zip"));
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
        .name = "parallel-min",
        .summary = "zip walks both at once",
        .kinds = BN_KINDS(BN_FOR_STATEMENT),
        .build = parallel_min,
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
};

BN_TRANSFORM(EP11, "Use zip to process iterators in parallel", rules);
