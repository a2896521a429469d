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
 * str, bytes or bytearray. With the option `stride-style = "statements"` an assignment to a name
 * becomes two, `letters = "abcdefgh"[1:7]` and `letters = letters[::2]`.
 *
 * ## split-open-stride
 *
 *     letters = "abcdefgh"[1::2]
 * =>
 *     letters = "abcdefgh"[1:][::2]
 *
 * The same with one bound only. Many find this no clearer, so it runs only when it is selected by
 * its full name.
 *
 * ## reverse-bounds
 *
 *     letters = "abcdefgh"[5:2:-1]
 * =>
 *     letters = "abcdefgh"[3:6][::-1]
 *
 * With literal bounds and a negative stride, the same items in reading order first. The option
 * `stride-style` holds here, too.
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
 * The slice was a copy: the body must not change the sequence. Likewise in comprehensions, through
 * `enumerate` and `zip`, and as the argument of `list`, `tuple`, `sorted` and `"".join`.
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
 * Reports what is left: start, end and stride at once where the parts are no literals or the slice
 * is assigned to, slices that are always empty, and encoded text that is turned around.
 */
#include "burnish/transform.h"

/* Ranges are not: empty ones keep different bounds, which repr() and equality of `.stop` show. */
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
        !bn_need(m, bn_fact_exactly(bn_facts(m), p.value, BN_T_SLICED)))
        return false;
    bn_fix_bytes(fix, t->nodes[p.end == BN_NONE ? p.first_colon : p.end].end,
                 t->nodes[bn_root(m)].end, BN_LIT(""));
    return true;
}

/* `name = value[slice]` as a statement of its own, where the option asks for two statements. */
static bool wants_statements(bn_match *m, const bn_slice_parts *p, bn_name_assignment *a)
{
    const bn_cst *t = bn_tree(m);
    bn_ix subscript = t->nodes[bn_root(m)].parent, statement = bn_statement_of(t, subscript);

    return bn_str_is(bn_option(m, "stride-style", "expression"), "statements") &&
           bn_read_name_assignment(t, statement, a) && a->type == BN_NONE &&
           bn_unparen(t, a->value) == subscript && bn_is_expression(t, p->value) &&
           bn_alone_on_lines(m, statement).tri == BN_YES &&
           bn_no_comments(m, statement).tri == BN_YES;
}

/* Cut at `lower:upper`, then stride: `value[lower:upper][::step]`, or the same in two statements.
 */
static bool cut_then_stride(bn_match *m, bn_fix *fix, const bn_slice_parts *p, bn_str bounds)
{
    const bn_cst *t = bn_tree(m);
    bn_name_assignment a;

    if (!bn_is_loaded(t, t->nodes[bn_root(m)].parent))
        return bn_refuse(m, bn_root(m), "the slice is assigned to: cutting first would copy it");
    if (!bn_must(m, bn_no_comments(m, bn_root(m))) ||
        !bn_need(m, bn_fact_exactly(bn_facts(m), p->value, CUTTABLE)))
        return false;
    if (!wants_statements(m, p, &a)) {
        bn_fix_bytes(fix, t->nodes[bn_root(m)].start, t->nodes[bn_root(m)].end,
                     bn_format(m, "%.*s][::%.*s", BN_FMT(bounds), BN_FMT(bn_text(t, p->step))));
        return true;
    }
    bn_set(m, "name", a.name);
    bn_set(m, "value", p->value);
    bn_set(m, "step", p->step);
    bn_set_text(m, "bounds", bounds);
    bn_fix_replace(fix, a.statement, "$name = $value[$bounds]\n$name = $name[::$step]\n");
    return true;
}

/* `a[i:j:k]`, or with one bound only for the rule that is off. */
static bool split_stride(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bool open = bn_rule_of(m)->off;
    bn_slice_parts p;
    int64_t step, start;

    if (!bn_read_slice(t, bn_root(m), &p) || !read_integer(m, p.step, &step) || step < 2 ||
        (open ? (p.start == BN_NONE) == (p.end == BN_NONE)
              : p.start == BN_NONE || p.end == BN_NONE))
        return BN_SKIP;
    if (open && read_integer(m, p.start, &start) && start == 0)
        return BN_SKIP; // the zero goes without saying
    return cut_then_stride(m, fix, &p,
                           bn_str_trim(bn_str_sub(t->text, t->nodes[bn_root(m)].start,
                                                  t->nodes[p.second_colon].start)));
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

    if (!bn_read_slice(t, bn_root(m), &p) || (p.start == BN_NONE && p.end == BN_NONE) ||
        !read_integer(m, p.step, &step) || step > -1)
        return BN_SKIP;
    if ((p.start != BN_NONE && !read_integer(m, p.start, &start)) ||
        (p.end != BN_NONE && !read_integer(m, p.end, &end)))
        return bn_refuse(m, bn_root(m), "the bounds are not all literals");
    if (p.end != BN_NONE && end == -1)
        return bn_refuse(m, p.end, "the slice ends at the last item: it is always empty");
    return cut_then_stride(m, fix, &p,
                           bn_format(m, "%.*s:%.*s", BN_FMT(next_bound(m, p.end != BN_NONE, end)),
                                     BN_FMT(next_bound(m, p.start != BN_NONE, start))));
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

static bool is_builtin_call(bn_match *m, bn_ix call, const char *name)
{
    bn_ix callee = bn_child(bn_tree(m), call, BN_F_FUNCTION);

    return bn_text_is(bn_tree(m), callee, name) &&
           bn_fact_is_builtin(bn_facts(m), callee, bn_str_from(name)).tri == BN_YES;
}

/* The call of enumerate or zip that takes the expression as it is, or the expression itself. */
static bn_ix walked_through(bn_match *m, bn_ix at)
{
    const bn_cst *t = bn_tree(m);
    bn_ix list = t->nodes[at].parent, call = t->nodes[list].parent;

    if (t->nodes[list].kind != BN_ARGUMENT_LIST || t->nodes[call].kind != BN_CALL)
        return at;
    return is_builtin_call(m, call, "enumerate") || is_builtin_call(m, call, "zip") ? call : at;
}

/* The loop or comprehension that walks the match, itself or through enumerate or zip. */
static bool read_walk_over(bn_match *m, bn_walk *w)
{
    const bn_cst *t = bn_tree(m);
    bn_ix walked = walked_through(m, bn_root(m)), up = t->nodes[walked].parent;

    if (t->nodes[up].kind == BN_FOR_IN_CLAUSE)
        up = t->nodes[up].parent;
    return bn_read_walk(t, up, w) && w->items == walked;
}

/* Nothing that runs while the loop does changes the items, nor the rest of the call of zip. */
static bool stays_while_walked(bn_match *m, bn_ix items, const bn_walk *w)
{
    bn_sema *s = bn_facts(m);

    return bn_need(m, bn_fact_stays(s, items, w->body)) &&
           (w->items == bn_root(m) || bn_need(m, bn_fact_stays(s, items, w->items)));
}

static bool for_reversed(bn_match *m, bn_fix *fix)
{
    bn_ix items = reversed_slice_of(m, bn_root(m));
    bn_walk w;
    bool walked;

    if (items == BN_NONE)
        return BN_SKIP;
    walked = read_walk_over(m, &w);
    if (!walked && (bn_consumer_of(bn_facts(m), bn_root(m)) != BN_CONSUMES_WHOLE ||
                    !bn_is_sole_argument(bn_tree(m), bn_root(m))))
        return BN_SKIP; // when it is drained at once nothing runs in the meantime
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), bn_root(m), BN_LIT("reversed"))) ||
        !bn_must(m, bn_no_comments(m, bn_root(m))) ||
        !bn_need(m, bn_fact_exactly(bn_facts(m), items, BN_T_SEQUENCE)) ||
        (walked && !stays_while_walked(m, items, &w)))
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
        !stays_while_walked(m, p.value, &w))
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

/* Absent, or a literal such as "utf-8": one that writes some characters as several bytes. */
static bool is_wide_encoding(bn_match *m, bn_ix name)
{
    bn_string_lit lit;

    if (name == BN_NONE)
        return true;
    lit = bn_string_at(m, name);
    return lit.ok && lit.value.len > 1 && (lit.value.ptr[0] | 0x20) == 'u' &&
           ((lit.value.ptr[1] | 0x20) == 't' || lit.value.ptr[1] == '8');
}

/* The text as bytes: characters of several bytes are broken when these are turned around. */
static bool is_encoded_text(bn_match *m, bn_ix value)
{
    const bn_cst *t = bn_tree(m);
    bn_ix callee;

    value = bn_unparen(t, value);
    callee = t->nodes[value].kind == BN_CALL ? bn_child(t, value, BN_F_FUNCTION) : BN_NONE;
    return callee != BN_NONE && t->nodes[callee].kind == BN_ATTRIBUTE &&
           bn_text_is(t, bn_child(t, callee, BN_F_ATTRIBUTE), "encode") &&
           is_wide_encoding(m, bn_argument(t, value, 0)) &&
           bn_fact_exactly(bn_facts(m), value, BN_T_BYTES).tri == BN_YES;
}

/* What the name was assigned last, where every path agrees on it; else the expression itself. */
static bn_ix origin_of(bn_match *m, bn_ix value)
{
    const bn_cst *t = bn_tree(m);
    bn_reaching r;
    bn_name_assignment a;

    if (t->nodes[value].kind != BN_IDENTIFIER || !bn_reaching_stores(bn_facts(m), value, &r) ||
        r.unbound || r.count != 1 ||
        !bn_read_name_assignment(t, bn_statement_of(t, r.stores[0]), &a))
        return value;
    return a.value;
}

static bool stride(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_slice_parts p;
    int64_t start, end, step;

    (void)fix;
    if (!bn_read_slice(t, bn_root(m), &p) || p.step == BN_NONE)
        return BN_SKIP;
    if (p.start == BN_NONE && p.end == BN_NONE) {
        if (!read_integer(m, p.step, &step) || step != -1 ||
            !is_encoded_text(m, origin_of(m, p.value)))
            return BN_SKIP;
        bn_message(m, "reversed bytes break characters of several bytes: reverse the text");
        return true;
    }
    if (read_integer(m, p.end, &end) && end == -1 && read_integer(m, p.step, &step) && step < 0) {
        bn_message(m, "walking back to -1, the last item, always gives nothing");
        return true;
    }
    if (p.start == BN_NONE || p.end == BN_NONE)
        return BN_SKIP;
    if (!bn_is_loaded(t, t->nodes[bn_root(m)].parent)) {
        bn_message(m, "start, end and stride at once: a name for `slice(...)` says what is meant");
        return true;
    }
    return !read_integer(m, p.step, &step) ||
           (step < 0 && (!read_integer(m, p.start, &start) || !read_integer(m, p.end, &end)));
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
        .name = "split-open-stride",
        .summary = "cut first, then stride",
        .kinds = BN_KINDS(BN_SLICE),
        .build = split_stride,
        .off = true,
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
        .compact = true,
    },
    {
        .name = "islice",
        .summary = "islice strides without a copy",
        .kinds = BN_KINDS(BN_SUBSCRIPT),
        .build = islice,
        .compact = true,
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
