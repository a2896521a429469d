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
 */
#include "burnish/transform.h"

typedef struct {
    bn_ix start, end, step, first_colon, second_colon, value;
} slice_parts;

/* A slice that is the whole index of a subscript; false for `a[1:2, 3]`. */
static bool read_slice(const bn_cst *t, bn_ix slice, slice_parts *parts)
{
    bn_ix up = t->nodes[slice].parent;

    *parts = (slice_parts){ BN_NONE, BN_NONE, BN_NONE, BN_NONE, BN_NONE, BN_NONE };
    if (up == BN_NONE || t->nodes[up].kind != BN_SUBSCRIPT ||
        t->nodes[slice].field != BN_F_SUBSCRIPT)
        return false;
    bn_each_child (t, up, c)
        if (t->nodes[c].field == BN_F_SUBSCRIPT && c != slice)
            return false;
    bn_each_child (t, slice, c) {
        if (t->nodes[c].kind == BN_P_COLON) {
            if (parts->first_colon == BN_NONE)
                parts->first_colon = c;
            else
                parts->second_colon = c;
        } else if (!(t->nodes[c].flags & BN_EXTRA)) {
            if (parts->first_colon == BN_NONE)
                parts->start = c;
            else if (parts->second_colon == BN_NONE)
                parts->end = c;
            else
                parts->step = c;
        }
    }
    parts->value = bn_child(t, up, BN_F_VALUE);
    return parts->first_colon != BN_NONE && parts->value != BN_NONE;
}

/* Receivers whose slices are labels, never positions. */
static bool is_label_indexer(const bn_cst *t, bn_ix value)
{
    static const char *const names[] = { ".loc", ".iloc", ".ix", ".at", ".iat" };
    bn_str text = bn_text(t, value);

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (bn_str_ends(text, bn_str_from(names[i])))
            return true;
    return false;
}

static bool step_is_positive(bn_match *m, bn_ix step)
{
    int64_t value;

    return step == BN_NONE || (bn_int_at(m, step, &value) && value > 0);
}

static bool zero_start(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    slice_parts parts;
    int64_t start;

    if (!read_slice(t, bn_root(m), &parts) || parts.start == BN_NONE ||
        t->nodes[parts.start].kind != BN_INTEGER || !bn_int_at(m, parts.start, &start) ||
        start != 0 || is_label_indexer(t, parts.value))
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
static bool start_keeps_path(bn_match *m, const slice_parts *parts)
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
    slice_parts parts;
    bn_ix argument;

    if (!read_slice(t, bn_root(m), &parts) || parts.end == BN_NONE || !is_path(t, parts.value))
        return BN_SKIP;
    argument = len_argument(t, parts.end);
    if (argument == BN_NONE || !bn_same_code(t, argument, parts.value) ||
        is_label_indexer(t, parts.value))
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
};

BN_TRANSFORM(EP05, "Know how to slice sequences", rules);
