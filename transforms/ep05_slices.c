/*
 * # EP05: Know how to slice sequences
 *
 * Leave out the zero of a start and the length of an end: `names[:3]` and
 * `names[3:]` say the same with less.
 *
 * ## zero-start
 *
 *     head = [1, 2, 3, 4][0:2]
 * =>
 *     head = [1, 2, 3, 4][:2]
 *
 * Only where the sliced value is proven to be exactly a list, tuple, str, bytes,
 * bytearray or range: other types see `slice(None, 2)` instead of `slice(0, 2)`
 * and may treat it differently (labels of a data frame). Left alone with a step
 * that is not a positive literal, and in indexes of several parts.
 *
 * ## len-end
 *
 *     def tail(*names):
 *         return names[1:len(names)]
 * =>
 *     def tail(*names):
 *         return names[1:]
 *
 * The same name or dotted path on both sides, the builtin `len`, no call in the
 * other bound unless the name is a local variable, and the same proof of type.
 *
 * ## len-minus
 *
 *     def last(*names):
 *         return names[len(names) - 1]
 * =>
 *     def last(*names):
 *         return names[-1]
 *
 * `a[len(a) - 1]`, and slices that begin or end at `len(a) - 1` or `len(a) - 2`: with larger
 * numbers short sequences give something else.
 */
#include "burnish/transform.h"

static bool step_is_positive(bn_match *m, bn_ix step)
{
    int64_t value;

    return step == BN_NONE || (bn_int_at(m, step, &value) && value > 0);
}

static bool zero_start(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_slice_parts parts;
    int64_t start;

    if (!bn_read_slice(t, bn_root(m), &parts) || parts.start == BN_NONE ||
        t->nodes[parts.start].kind != BN_INTEGER || !bn_int_at(m, parts.start, &start) ||
        start != 0)
        return BN_SKIP;
    if (!step_is_positive(m, parts.step))
        return bn_refuse(m, parts.step, "with this step an absent start means something else");
    if (!bn_must(m, bn_no_comments(m, bn_root(m))) ||
        !bn_need(m, bn_fact_exactly(bn_facts(m), parts.value, BN_T_SEQUENCE)))
        return false;
    bn_fix_bytes(fix, t->nodes[parts.start].start, t->nodes[parts.first_colon].start, BN_LIT(""));
    return true;
}

/* A name or a dotted path of names. */
static bool is_path(const bn_cst *t, bn_ix at)
{
    while (t->nodes[at].kind == BN_ATTRIBUTE)
        at = bn_child(t, at, BN_F_OBJECT);
    return t->nodes[at].kind == BN_IDENTIFIER;
}

/* `len(a)` with exactly one plain argument; gives the argument, else BN_NONE. */
static bn_ix len_argument(const bn_cst *t, bn_ix call)
{
    bn_ix list;

    if (t->nodes[call].kind != BN_CALL || !bn_text_is(t, bn_child(t, call, BN_F_FUNCTION), "len"))
        return BN_NONE;
    list = bn_child(t, call, BN_F_ARGUMENTS);
    if (t->nodes[list].kind != BN_ARGUMENT_LIST || bn_named_count(t, list) != 1)
        return BN_NONE;
    return bn_named_child(t, list, 0);
}

/* Evaluating the start cannot make the path mean another object. */
static bool start_keeps_path(bn_match *m, const bn_slice_parts *parts)
{
    const bn_cst *t = bn_tree(m);
    bool local = t->nodes[parts->value].kind == BN_IDENTIFIER;

    if (parts->start == BN_NONE)
        return true;
    if (local) {
        bn_binding_ix b = bn_binding_at(bn_facts(m), parts->value);

        local = b != BN_NONE && bn_fact_local(bn_facts(m), b, true).tri == BN_YES;
    }
    for (bn_ix c = parts->start; c < t->nodes[parts->start].end_ix; c++) {
        uint16_t kind = t->nodes[c].kind;

        if (kind == BN_NAMED_EXPRESSION || kind == BN_AWAIT || kind == BN_YIELD)
            return bn_refuse(m, c, "the start of the slice binds a name or suspends");
        if (kind == BN_CALL && !local)
            return bn_refuse(m, c, "the call in the start of the slice may rebind `%.*s`",
                             BN_FMT(bn_text(t, parts->value)));
    }
    return true;
}

static bool len_end(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_slice_parts parts;
    bn_ix argument;

    if (!bn_read_slice(t, bn_root(m), &parts) || parts.end == BN_NONE || !is_path(t, parts.value))
        return BN_SKIP;
    argument = len_argument(t, parts.end);
    if (argument == BN_NONE || !bn_same_code(t, argument, parts.value))
        return BN_SKIP;
    if (!step_is_positive(m, parts.step))
        return bn_refuse(m, parts.step, "with this step an absent end means something else");
    if (!bn_must(m, bn_no_comments(m, bn_root(m))) ||
        !bn_must(m, bn_fact_is_builtin(bn_facts(m), parts.end, BN_LIT("len"))) ||
        !start_keeps_path(m, &parts) ||
        !bn_need(m, bn_fact_exactly(bn_facts(m), parts.value, BN_T_SEQUENCE)))
        return false;
    bn_fix_bytes(fix, t->nodes[parts.first_colon].end, t->nodes[parts.end].end, BN_LIT(""));
    return true;
}

/* `len(a) - n` for the path `a` and a literal n; false for anything else. */
static bool read_len_minus(bn_match *m, bn_ix at, bn_ix path, int64_t *n)
{
    const bn_cst *t = bn_tree(m);
    bn_ix argument;

    if (at == BN_NONE || t->nodes[at].kind != BN_BINARY_OPERATOR ||
        !bn_text_is(t, bn_child(t, at, BN_F_OPERATOR), "-"))
        return false;
    argument = len_argument(t, bn_child(t, at, BN_F_LEFT));
    return argument != BN_NONE && bn_same_code(t, argument, path) &&
           t->nodes[bn_child(t, at, BN_F_RIGHT)].kind == BN_INTEGER &&
           bn_int_at(m, bn_child(t, at, BN_F_RIGHT), n);
}

/* Put `-n` in place of `len(a) - n`, once the rest is proven. */
static bool count_from_end(bn_match *m, bn_fix *fix, bn_ix bound, bn_ix path, int64_t n)
{
    const bn_cst *t = bn_tree(m);

    if (!bn_must(m, bn_no_comments(m, bound)) ||
        !bn_must(m, bn_fact_is_builtin(bn_facts(m), bound, BN_LIT("len"))) ||
        !bn_need(m, bn_fact_exactly(bn_facts(m), path, BN_T_SEQUENCE)))
        return false;
    bn_fix_bytes(fix, t->nodes[bound].start, t->nodes[bound].end,
                 bn_format(m, "-%lld", (long long)n));
    return true;
}

static bool len_minus(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix path = bn_child(t, bn_root(m), BN_F_VALUE);
    bn_ix index = bn_child(t, bn_root(m), BN_F_SUBSCRIPT);
    bn_slice_parts parts;
    int64_t n;

    if (index == BN_NONE || !is_path(t, path))
        return BN_SKIP;
    if (read_len_minus(m, index, path, &n))
        return n == 1 && count_from_end(m, fix, index, path, n);
    if (!bn_read_slice(t, index, &parts) || parts.step != BN_NONE)
        return BN_SKIP;
    if (parts.end == BN_NONE && read_len_minus(m, parts.start, path, &n))
        return (n == 1 || n == 2) && count_from_end(m, fix, parts.start, path, n);
    if (parts.start == BN_NONE && read_len_minus(m, parts.end, path, &n))
        return (n == 1 || n == 2) && count_from_end(m, fix, parts.end, path, n);
    return BN_SKIP;
}

static const bn_rule rules[] = {
    {
        .name = "zero-start",
        .summary = "a slice starts at zero by itself",
        .kinds = BN_KINDS(BN_SLICE),
        .build = zero_start,
    },
    {
        .name = "len-end",
        .summary = "a slice ends at the length by itself",
        .kinds = BN_KINDS(BN_SLICE),
        .build = len_end,
    },
    {
        .name = "len-minus",
        .summary = "negative indexes count from the end",
        .kinds = BN_KINDS(BN_SUBSCRIPT),
        .build = len_minus,
    },
};

BN_TRANSFORM(EP05, "Know how to slice sequences", rules);
