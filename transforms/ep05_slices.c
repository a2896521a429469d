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
 *
 * ## full-slice-copy
 *
 *     names = ["a", "b"]
 *     print(names[:])
 * =>
 *     names = ["a", "b"]
 *     print(names.copy())
 *
 * Only for what is exactly a list: slices of tuples and texts are no copies. A matter of taste,
 * so it runs only when it is selected by its full name.
 *
 * ## del-full-slice
 *
 *     names = ["a", "b"]
 *     del names[:]
 * =>
 *     names = ["a", "b"]
 *     names.clear()
 *
 * Only for what is exactly a list, and only when selected by its full name.
 *
 * ## prefix-suffix
 *
 *     def bare(*names):
 *         name = "mr " + "x"
 *         if name.startswith("mr "):
 *             name = name[3:]
 *         return name
 * =>
 *     def bare(*names):
 *         name = "mr " + "x"
 *         name = name.removeprefix("mr ")
 *         return name
 *
 * Needs Python 3.9, a literal that is not empty and a value that is exactly str or bytes.
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

/* `a[:]`; gives a, else BN_NONE. */
static bn_ix full_slice_of(const bn_cst *t, bn_ix subscript)
{
    bn_ix index;
    bn_slice_parts p;

    if (t->nodes[subscript].kind != BN_SUBSCRIPT)
        return BN_NONE;
    index = bn_child(t, subscript, BN_F_SUBSCRIPT);
    if (index == BN_NONE || !bn_read_slice(t, index, &p) || p.start != BN_NONE ||
        p.end != BN_NONE || p.step != BN_NONE || p.second_colon != BN_NONE)
        return BN_NONE;
    return p.value;
}

static bool full_slice_copy(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix value = full_slice_of(t, bn_root(m));

    if (value == BN_NONE || !bn_is_loaded(t, bn_root(m)))
        return BN_SKIP;
    if (!bn_must(m, bn_fact_exactly(bn_facts(m), value, BN_T_LIST)) ||
        !bn_must(m, bn_no_comments(m, bn_root(m))))
        return false;
    bn_set(m, "value", value);
    bn_fix_replace(fix, bn_root(m), "$value.copy()");
    return true;
}

static bool del_full_slice(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix target = bn_named_child(t, bn_root(m), 0), value;

    if (target == BN_NONE || bn_named_count(t, bn_root(m)) != 1)
        return BN_SKIP;
    value = full_slice_of(t, target);
    if (value == BN_NONE)
        return BN_SKIP;
    if (!bn_must(m, bn_fact_exactly(bn_facts(m), value, BN_T_LIST)) ||
        !bn_must(m, bn_no_comments(m, bn_root(m))))
        return false;
    bn_set(m, "value", value);
    bn_fix_replace(fix, bn_root(m), "$value.clear()");
    return true;
}

/* ---- Prefixes and suffixes ---- */

/* Length in items: code points of text, bytes of bytes. */
static int64_t literal_length(const bn_string_lit *lit)
{
    int64_t n = 0;

    for (size_t i = 0; i < lit->value.len; i++)
        if (lit->bytes || ((unsigned char)lit->value.ptr[i] & 0xC0) != 0x80)
            n++;
    return n;
}

/* The bound is the literal's length, as a number or as `len(literal)`. */
static bool is_length_of(bn_match *m, bn_ix bound, bn_ix affix, int64_t length)
{
    const bn_cst *t = bn_tree(m);
    int64_t n;
    bn_ix argument;

    if (bound == BN_NONE)
        return false;
    if (t->nodes[bound].kind == BN_INTEGER)
        return bn_int_at(m, bound, &n) && n == length;
    argument = len_argument(t, bound);
    return argument != BN_NONE && bn_same_code(t, argument, affix) &&
           bn_fact_is_builtin(bn_facts(m), bound, BN_LIT("len")).tri == BN_YES;
}

/* `s[n:]` after startswith, `s[:-n]` after endswith. */
static bool cuts_affix(bn_match *m, const bn_slice_parts *p, bool prefix, bn_ix affix,
                       int64_t length)
{
    const bn_cst *t = bn_tree(m);

    if (p->second_colon != BN_NONE)
        return false;
    if (prefix)
        return p->end == BN_NONE && is_length_of(m, p->start, affix, length);
    return p->start == BN_NONE && p->end != BN_NONE && t->nodes[p->end].kind == BN_UNARY_OPERATOR &&
           t->text.ptr[t->nodes[p->end].start] == '-' &&
           is_length_of(m, bn_child(t, p->end, BN_F_ARGUMENT), affix, length);
}

static bool prefix_suffix(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix branch = bn_root(m), only = bn_only_statement(t, bn_child(t, branch, BN_F_CONSEQUENCE));
    bn_ix test = bn_child(t, branch, BN_F_CONDITION), index;
    bn_name_assignment a;
    bn_method_call c;
    bn_string_lit lit;
    bn_slice_parts p;
    bool prefix;

    if (bn_child(t, branch, BN_F_ALTERNATIVE) != BN_NONE || only == BN_NONE ||
        !bn_read_name_assignment(t, only, &a) || a.type != BN_NONE ||
        t->nodes[a.value].kind != BN_SUBSCRIPT)
        return BN_SKIP;
    prefix = bn_read_method_call(t, test, "startswith", &c);
    if ((!prefix && !bn_read_method_call(t, test, "endswith", &c)) ||
        t->nodes[c.receiver].kind != BN_IDENTIFIER || !bn_same_code(t, c.receiver, a.name) ||
        t->nodes[c.argument].kind != BN_STRING)
        return BN_SKIP;
    lit = bn_string_at(m, c.argument);
    index = bn_child(t, a.value, BN_F_SUBSCRIPT);
    if (!lit.ok || lit.format || lit.value.len == 0 || index == BN_NONE ||
        !bn_read_slice(t, index, &p) || !bn_same_code(t, p.value, a.name) ||
        !cuts_affix(m, &p, prefix, c.argument, literal_length(&lit)))
        return BN_SKIP;
    if (bn_scope_kind_of(bn_facts(m), bn_scope_at(bn_facts(m), branch)) == BN_SCOPE_CLASS)
        return bn_refuse(m, branch, "in a class body the name would always be bound");
    if (!bn_must(m, bn_no_comments(m, branch)) ||
        !bn_must(m, bn_fact_exactly(bn_facts(m), c.receiver, lit.bytes ? BN_T_BYTES : BN_T_STR)))
        return false;
    bn_set(m, "name", a.name);
    bn_set(m, "affix", c.argument);
    bn_fix_replace(fix, branch,
                   prefix ? "$name = $name.removeprefix($affix)\n"
                          : "$name = $name.removesuffix($affix)\n");
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
    {
        .name = "len-minus",
        .summary = "negative indexes count from the end",
        .kinds = BN_KINDS(BN_SUBSCRIPT),
        .build = len_minus,
    },
    {
        .name = "full-slice-copy",
        .summary = "copy() says that the list is copied",
        .kinds = BN_KINDS(BN_SUBSCRIPT),
        .build = full_slice_copy,
        .off = true,
        .since = BN_PY(3, 3),
        .related = "ruff FURB145",
    },
    {
        .name = "del-full-slice",
        .summary = "clear() says that the list is emptied",
        .kinds = BN_KINDS(BN_DELETE_STATEMENT),
        .build = del_full_slice,
        .off = true,
        .since = BN_PY(3, 3),
        .related = "ruff FURB131",
    },
    {
        .name = "prefix-suffix",
        .summary = "removeprefix and removesuffix test and cut at once",
        .kinds = BN_KINDS(BN_IF_STATEMENT),
        .build = prefix_suffix,
        .since = BN_PY(3, 9),
        .related = "ruff FURB188",
    },
};

BN_TRANSFORM(EP05, "Know how to slice sequences", rules);
