/*
 * # EP06: Avoid striding and slicing in a single expression
 *
 * Start, end and stride at once are hard to read, and worse when the stride is negative.
 *
 * ## step-one
 *
 *     letters = "abcdef"[1:4:1]
 * =>
 *     letters = "abcdef"[1:4]
 *
 * ## split-stride
 *
 *     letters = "abcdefgh"[1:7:2]
 * =>
 *     letters = "abcdefgh"[1:7][::2]
 *
 * First cut, then stride. Only where the value is read, and proven to be exactly a list, tuple,
 * str, bytes or bytearray.
 *
 * ## reverse-bounds
 *
 *     letters = "abcdefgh"[5:2:-1]
 * =>
 *     letters = "abcdefgh"[3:6][::-1]
 *
 * With literal bounds and a negative stride, the same items in reading order first.
 *
 * ## for-reversed
 *
 *     def show(*names):
 *         for name in names[::-1]:
 *             print(name)
 * =>
 *     def show(*names):
 *         for name in reversed(names):
 *             print(name)
 *
 * The slice was a copy: the body must not change the sequence. Likewise in comprehensions and as
 * the argument of `list`, `tuple`, `sorted` and `"".join`.
 *
 * ## islice
 *
 *     import itertools
 *     def show(*names):
 *         for name in names[1:7:2]:
 *             print(name)
 * =>
 *     import itertools
 *     def show(*names):
 *         for name in itertools.islice(names, 1, 7, 2):
 *             print(name)
 *
 * In loops and comprehensions, with literals that are not negative, over what the body does not
 * change. It walks over what it leaves out, so it runs only when it is selected by its full name.
 *
 * ## list-reverse
 *
 *     def backwards():
 *         names = ["a", "b"]
 *         names = names[::-1]
 *         return names
 * =>
 *     def backwards():
 *         names = ["a", "b"]
 *         names.reverse()
 *         return names
 *
 * Safe only while nothing else refers to the list, a running loop over it included.
 *
 * ## stride
 *
 * Reports what is left: start, end and stride at once, where the parts are no literals.
 */
#include "burnish/transform.h"

#define CUTTABLE (BN_T_LIST | BN_T_TUPLE | BN_T_STR | BN_T_BYTES | BN_T_BYTEARRAY)

/* An integer literal, perhaps with a minus. */
static bool read_integer(bn_match *m, bn_ix at, int64_t *value)
{
    const bn_cst *t = bn_tree(m);

    if (at == BN_NONE)
        return false;
    if (t->nodes[at].kind == BN_UNARY_OPERATOR && t->text.ptr[t->nodes[at].start] == '-' &&
        t->nodes[bn_child(t, at, BN_F_ARGUMENT)].kind == BN_INTEGER &&
        bn_int_at(m, bn_child(t, at, BN_F_ARGUMENT), value)) {
        *value = -*value;
        return *value > -1000000;
    }
    return t->nodes[at].kind == BN_INTEGER && bn_int_at(m, at, value) && *value < 1000000;
}

static bool step_one(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_slice_parts p;
    int64_t step = 1;

    if (!bn_read_slice(t, bn_root(m), &p) || p.second_colon == BN_NONE ||
        (p.step != BN_NONE && t->nodes[p.step].kind != BN_NONE_LITERAL &&
         !(read_integer(m, p.step, &step) && step == 1)))
        return BN_SKIP;
    if (!bn_must(m, bn_no_comments(m, bn_root(m))) ||
        !bn_need(m, bn_fact_exactly(bn_facts(m), p.value, BN_T_SEQUENCE)))
        return false;
    bn_fix_bytes(fix, t->nodes[p.second_colon].start, t->nodes[bn_root(m)].end, BN_LIT(""));
    return true;
}

static bool split_stride(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_slice_parts p;
    int64_t step;

    if (!bn_read_slice(t, bn_root(m), &p) || p.start == BN_NONE || p.end == BN_NONE ||
        !read_integer(m, p.step, &step) || step < 2)
        return BN_SKIP;
    if (!bn_is_loaded(t, t->nodes[bn_root(m)].parent))
        return bn_refuse(m, bn_root(m), "the slice is assigned to: cutting first would copy it");
    if (!bn_must(m, bn_no_comments(m, bn_root(m))) ||
        !bn_need(m, bn_fact_exactly(bn_facts(m), p.value, CUTTABLE)))
        return false;
    bn_fix_bytes(fix, t->nodes[p.second_colon].start, t->nodes[p.step].start, BN_LIT("][::"));
    return true;
}

/* A bound one up: "" for -1, since nothing lies beyond the last item. */
static bn_str next_bound(bn_match *m, bool present, int64_t bound)
{
    return !present || bound == -1 ? BN_LIT("") : bn_format(m, "%lld", (long long)(bound + 1));
}

static bool reverse_bounds(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_slice_parts p;
    int64_t start = 0, end = 0, step;
    bn_str lower, upper;

    if (!bn_read_slice(t, bn_root(m), &p) || (p.start == BN_NONE && p.end == BN_NONE) ||
        !read_integer(m, p.step, &step) || step > -1)
        return BN_SKIP;
    if ((p.start != BN_NONE && !read_integer(m, p.start, &start)) ||
        (p.end != BN_NONE && !read_integer(m, p.end, &end)))
        return bn_refuse(m, bn_root(m), "the bounds are not all literals");
    if (p.end != BN_NONE && end == -1)
        return bn_refuse(m, p.end, "the slice ends at the last item: it is always empty");
    if (!bn_is_loaded(t, t->nodes[bn_root(m)].parent))
        return bn_refuse(m, bn_root(m), "the slice is assigned to: cutting first would copy it");
    if (!bn_must(m, bn_no_comments(m, bn_root(m))) ||
        !bn_need(m, bn_fact_exactly(bn_facts(m), p.value, CUTTABLE)))
        return false;
    lower = next_bound(m, p.end != BN_NONE, end);
    upper = next_bound(m, p.start != BN_NONE, start);
    bn_fix_bytes(fix, t->nodes[bn_root(m)].start, t->nodes[bn_root(m)].end,
                 bn_format(m, "%.*s:%.*s][::%lld", BN_FMT(lower), BN_FMT(upper), (long long)step));
    return true;
}

/* `x[::-1]`; gives x, or BN_NONE. */
static bn_ix reversed_slice_of(bn_match *m, bn_ix at)
{
    const bn_cst *t = bn_tree(m);
    bn_slice_parts p;
    int64_t step;
    bn_ix slice = t->nodes[at].kind == BN_SUBSCRIPT ? bn_child(t, at, BN_F_SUBSCRIPT) : BN_NONE;

    return slice != BN_NONE && bn_read_slice(t, slice, &p) && p.start == BN_NONE &&
                   p.end == BN_NONE && read_integer(m, p.step, &step) && step == -1
               ? p.value
               : BN_NONE;
}

/* The loop or comprehension that walks the match itself. */
static bool read_walk_over(bn_match *m, bn_walk *w)
{
    const bn_cst *t = bn_tree(m);
    bn_ix up = t->nodes[bn_root(m)].parent;

    if (t->nodes[up].kind == BN_FOR_IN_CLAUSE)
        up = t->nodes[up].parent;
    return bn_read_walk(t, up, w) && w->items == bn_root(m);
}

static bool for_reversed(bn_match *m, bn_fix *fix)
{
    bn_ix items = reversed_slice_of(m, bn_root(m));
    bn_walk w;

    if (items == BN_NONE)
        return BN_SKIP;
    if (!read_walk_over(m, &w)) {
        if (bn_consumer_of(bn_facts(m), bn_root(m)) != BN_CONSUMES_WHOLE ||
            !bn_is_sole_argument(bn_tree(m), bn_root(m)))
            return BN_SKIP;
        w.body = BN_NONE; // nothing runs while it is drained
    }
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), bn_root(m), BN_LIT("reversed"))) ||
        !bn_must(m, bn_no_comments(m, bn_root(m))) ||
        !bn_need(m, bn_fact_exactly(bn_facts(m), items, BN_T_SEQUENCE)) ||
        (w.body != BN_NONE && !bn_need(m, bn_fact_unmutated(bn_facts(m), items, w.body))))
        return false;
    bn_set(m, "items", items);
    bn_fix_replace(fix, bn_root(m), "reversed($items)");
    return true;
}

/* A bound that islice takes: absent, or an integer that is not negative. */
static bool is_forward(bn_match *m, bn_ix bound)
{
    int64_t value;

    return bound == BN_NONE || (read_integer(m, bound, &value) && value >= 0);
}

static bool islice(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix slice = bn_child(t, bn_root(m), BN_F_SUBSCRIPT);
    bn_slice_parts p;
    bn_walk w;
    int64_t step;

    if (slice == BN_NONE || !bn_read_slice(t, slice, &p) || !read_integer(m, p.step, &step) ||
        step < 1 || !is_forward(m, p.start) || !is_forward(m, p.end) || !read_walk_over(m, &w))
        return BN_SKIP;
    if (!bn_must(m, bn_no_comments(m, bn_root(m))) ||
        !bn_need(m, bn_fact_exactly(bn_facts(m), p.value, BN_T_SEQUENCE)) ||
        !bn_need(m, bn_fact_unmutated(bn_facts(m), p.value, w.body)))
        return false;
    bn_set(m, "items", p.value);
    bn_set_text(m, "start", p.start == BN_NONE ? BN_LIT("None") : bn_text(t, p.start));
    bn_set_text(m, "end", p.end == BN_NONE ? BN_LIT("None") : bn_text(t, p.end));
    bn_set(m, "step", p.step);
    bn_set_text(m, "islice", bn_fix_import(fix, "itertools", "islice"));
    bn_fix_replace(fix, bn_root(m), "$islice($items, $start, $end, $step)");
    return true;
}

static bool list_reverse(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_name_assignment a;
    bn_slice_parts p;
    bn_binding_ix b;
    int64_t step;
    bn_ix slice;

    if (!bn_read_name_assignment(t, bn_root(m), &a) || a.type != BN_NONE ||
        t->nodes[a.value].kind != BN_SUBSCRIPT)
        return BN_SKIP;
    slice = bn_child(t, a.value, BN_F_SUBSCRIPT);
    if (slice == BN_NONE || !bn_read_slice(t, slice, &p) || p.start != BN_NONE ||
        p.end != BN_NONE || !read_integer(m, p.step, &step) || step != -1 ||
        t->nodes[p.value].kind != BN_IDENTIFIER || !bn_same_code(t, p.value, a.name))
        return BN_SKIP;
    b = bn_binding_at(bn_facts(m), a.name);
    if (b == BN_NONE || !bn_must(m, bn_fact_exactly(bn_facts(m), p.value, BN_T_LIST)) ||
        !bn_must(m, bn_no_comments(m, bn_root(m))) ||
        !bn_need(m, bn_fact_local(bn_facts(m), b, true)) ||
        !bn_need(m, bn_fact_alone(bn_facts(m), b, bn_root(m))))
        return false;
    bn_set(m, "name", a.name);
    bn_fix_replace(fix, bn_root(m), "$name.reverse()\n");
    return true;
}

static bool stride(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_slice_parts p;
    int64_t start, end, step;

    (void)fix;
    if (!bn_read_slice(t, bn_root(m), &p) || p.start == BN_NONE || p.end == BN_NONE ||
        p.step == BN_NONE)
        return BN_SKIP;
    if (read_integer(m, p.step, &step) &&
        (step > 0 || (read_integer(m, p.start, &start) && read_integer(m, p.end, &end))))
        return BN_SKIP;
    return true;
}

static const bn_rule rules[] = {
    {
        .name = "step-one",
        .summary = "one is the step of every slice",
        .kinds = BN_KINDS(BN_SLICE),
        .build = step_one,
    },
    {
        .name = "split-stride",
        .summary = "cut first, then stride",
        .kinds = BN_KINDS(BN_SLICE),
        .build = split_stride,
    },
    {
        .name = "reverse-bounds",
        .summary = "cut first, then reverse",
        .kinds = BN_KINDS(BN_SLICE),
        .build = reverse_bounds,
    },
    {
        .name = "for-reversed",
        .summary = "reversed() walks backwards without a copy",
        .kinds = BN_KINDS(BN_SUBSCRIPT),
        .build = for_reversed,
    },
    {
        .name = "islice",
        .summary = "islice strides without a copy",
        .kinds = BN_KINDS(BN_SUBSCRIPT),
        .build = islice,
        .off = true,
    },
    {
        .name = "list-reverse",
        .summary = "reverse() turns the list around in place",
        .kinds = BN_KINDS(BN_EXPRESSION_STATEMENT),
        .build = list_reverse,
        .related = "ruff FURB187",
    },
    {
        .name = "stride",
        .summary = "start, end and stride at once: cut first, then stride",
        .kinds = BN_KINDS(BN_SLICE),
        .build = stride,
        .safety = BN_ADVICE,
    },
};

BN_TRANSFORM(EP06, "Avoid striding and slicing in a single expression", rules);
