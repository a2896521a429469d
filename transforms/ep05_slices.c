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
 * Only where the sliced value is proven to be exactly a list, tuple, str, bytes, bytearray,
 * range or memoryview, or is `sys.version_info`: other types see `slice(None, 2)` instead of
 * `slice(0, 2)` and may treat it differently (labels of a data frame). Left alone with a step that
 * is not a positive literal, and in indexes of several parts.
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
 * `a[len(a) - 1]`, and slices that begin or end at `len(a) - 1` or `len(a) - 2`. Unsafe with larger
 * numbers, since short sequences give something else.
 *
 * ## full-slice-copy
 *
 *     names = ["a", "b"]
 *     print(names[:])
 * =>
 *     names = ["a", "b"]
 *     print(names.copy())
 *
 * Only for lists, since slices of tuples and texts are no copies; unsafe where the type is not
 * known. A matter of taste, so it runs only when it is selected by its full name.
 *
 * ## del-full-slice
 *
 *     names = ["a", "b"]
 *     del names[:]
 * =>
 *     names = ["a", "b"]
 *     names.clear()
 *
 * Only for lists, unsafe where the type is not known, and only when selected by its full name.
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
 * Likewise `name[3:] if name.startswith("mr ") else name`. Needs Python 3.9, and a literal that is
 * not empty or a name whose length is cut as `len(name)`. Unsafe where the value or that name are
 * not known to be exactly str, or exactly bytes, and where a suffix may be empty.
 *
 * ## slice-replace
 *
 * Reports `names = names[:i] + new + names[j:]` of what is exactly a list, which is
 * `names[i:j] = new`, and loops that do nothing but `names.insert(i, name)`. No rewrite: other
 * names of the list would see the change.
 */
#include "burnish/transform.h"

static bool step_is_positive(bn_match *m, bn_ix step)
{
    int64_t value;

    return step == BN_NONE || (bn_int_at(m, step, &value) && value > 0);
}

/* A value of a builtin kind, or `sys.version_info`, a tuple of a class of its own. */
static bool slices_by_position(bn_match *m, bn_ix value)
{
    return bn_fact_resolves(bn_facts(m), value, BN_LIT("sys.version_info")).tri == BN_YES ||
           bn_need(m, bn_fact_exactly(bn_facts(m), value, BN_T_SLICED));
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
    if (!bn_must(m, bn_no_comments(m, bn_root(m))) || !slices_by_position(m, parts.value))
        return false;
    bn_fix_bytes(fix, t->nodes[parts.start].start, t->nodes[parts.first_colon].start, BN_LIT(""));
    return true;
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

    if (!bn_read_slice(t, bn_root(m), &parts) || parts.end == BN_NONE ||
        !bn_is_path(t, parts.value))
        return BN_SKIP;
    argument = len_argument(t, parts.end);
    if (argument == BN_NONE || !bn_same_code(t, argument, parts.value))
        return BN_SKIP;
    if (!step_is_positive(m, parts.step))
        return bn_refuse(m, parts.step, "with this step an absent end means something else");
    if (!bn_must(m, bn_no_comments(m, bn_root(m))) ||
        !bn_must(m, bn_fact_is_builtin(bn_facts(m), parts.end, BN_LIT("len"))) ||
        !start_keeps_path(m, &parts) ||
        !bn_need(m, bn_fact_exactly(bn_facts(m), parts.value, BN_T_SLICED)))
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

/* Evaluating the rest of the slice behind `bound` cannot change the length that `bound` asks for.
 */
static bool length_stays(bn_match *m, const bn_slice_parts *p, bn_ix bound)
{
    const bn_ix later[] = { p->end, p->step };

    for (size_t i = 0; i < sizeof later / sizeof *later; i++)
        if (later[i] != BN_NONE && later[i] > bound &&
            !bn_need(m, bn_fact_pure(bn_facts(m), later[i], BN_P2)))
            return false;
    return true;
}

/*
 * Put `-n` in place of `len(a) - n`, once the rest is proven. With 1 nothing changes, since
 * len([]) - 1 is -1; with more, sequences shorter than that may give something else.
 */
static bool count_from_end(bn_match *m, bn_fix *fix, bn_ix bound, bn_ix path, int64_t n,
                           int64_t most)
{
    const bn_cst *t = bn_tree(m);

    if (n < 1)
        return BN_SKIP;
    if (n > most)
        bn_doubt(m, bound, "a sequence shorter than %lld gives something else", (long long)n);
    if (!bn_must(m, bn_no_comments(m, bound)) ||
        !bn_must(m, bn_fact_is_builtin(bn_facts(m), bound, BN_LIT("len"))) ||
        !bn_need(m, bn_fact_exactly(bn_facts(m), path, BN_T_SLICED)))
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
    int64_t n, most, step;
    bool start, end;

    if (index == BN_NONE || !bn_is_path(t, path))
        return BN_SKIP;
    if (read_len_minus(m, index, path, &n))
        return count_from_end(m, fix, index, path, n, 1);
    if (!bn_read_slice(t, index, &parts))
        return BN_SKIP;
    /* Both `1 - 2` and -2 are before the one item of a list, which only walking back tells apart.
     */
    most = parts.step == BN_NONE || (bn_int_at(m, parts.step, &step) && step > 0) ? 2 : 1;
    start = read_len_minus(m, parts.start, path, &n);
    if (start && (!length_stays(m, &parts, parts.start) ||
                  !count_from_end(m, fix, parts.start, path, n, most)))
        return false;
    end = read_len_minus(m, parts.end, path, &n);
    if (end && ((!start && !start_keeps_path(m, &parts)) || !length_stays(m, &parts, parts.end) ||
                !count_from_end(m, fix, parts.end, path, n, most)))
        return false;
    return start || end;
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
    if (!bn_need(m, bn_fact_exactly(bn_facts(m), value, BN_T_LIST)) ||
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
    if (!bn_need(m, bn_fact_exactly(bn_facts(m), value, BN_T_LIST)) ||
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

/* A literal, or a name that stands for text; length -1: not known. */
typedef struct {
    bn_ix node;
    int64_t length;
    bool bytes;
} affix;

static bool read_affix(bn_match *m, bn_ix at, affix *a)
{
    const bn_cst *t = bn_tree(m);
    bn_string_lit lit;

    *a = (affix){ .node = at, .length = -1 };
    if (t->nodes[at].kind == BN_IDENTIFIER) {
        a->bytes = bn_fact_exactly(bn_facts(m), at, BN_T_BYTES).tri == BN_YES;
        return true;
    }
    if (t->nodes[at].kind != BN_STRING)
        return false;
    lit = bn_string_at(m, at);
    if (!lit.ok || lit.format || lit.value.len == 0)
        return false;
    a->length = literal_length(&lit);
    a->bytes = lit.bytes;
    return true;
}

/* The bound is the affix's length, as a number or as `len(affix)`. */
static bool is_length_of(bn_match *m, bn_ix bound, const affix *a)
{
    const bn_cst *t = bn_tree(m);
    int64_t n;
    bn_ix argument;

    if (bound == BN_NONE)
        return false;
    if (t->nodes[bound].kind == BN_INTEGER)
        return a->length >= 0 && bn_int_at(m, bound, &n) && n == a->length;
    argument = bn_len_argument(bn_facts(m), bound);
    return argument != BN_NONE && bn_same_code(t, argument, a->node);
}

/* `s[n:]` after startswith, `s[:-n]` after endswith. */
static bool cuts_affix(bn_match *m, const bn_slice_parts *p, bool prefix, const affix *a)
{
    const bn_cst *t = bn_tree(m);

    if (p->second_colon != BN_NONE)
        return false;
    if (prefix)
        return p->end == BN_NONE && is_length_of(m, p->start, a);
    return p->start == BN_NONE && p->end != BN_NONE && t->nodes[p->end].kind == BN_UNARY_OPERATOR &&
           t->text.ptr[t->nodes[p->end].start] == '-' &&
           is_length_of(m, bn_child(t, p->end, BN_F_ARGUMENT), a);
}

/* The test asks for the affix that the subscript cuts from the same name. */
static bool read_cut(bn_match *m, bn_ix test, bn_ix subscript, bn_ix name, affix *a, bool *prefix)
{
    const bn_cst *t = bn_tree(m);
    bn_method_call c;
    bn_slice_parts p;
    bn_ix index;

    if (t->nodes[subscript].kind != BN_SUBSCRIPT || t->nodes[name].kind != BN_IDENTIFIER)
        return false;
    *prefix = bn_read_method_call(t, test, "startswith", &c);
    if ((!*prefix && !bn_read_method_call(t, test, "endswith", &c)) ||
        t->nodes[c.receiver].kind != BN_IDENTIFIER || !bn_same_code(t, c.receiver, name) ||
        bn_same_code(t, c.argument, name) || !read_affix(m, c.argument, a))
        return false;
    index = bn_child(t, subscript, BN_F_SUBSCRIPT);
    return index != BN_NONE && bn_read_slice(t, index, &p) && bn_same_code(t, p.value, name) &&
           cuts_affix(m, &p, *prefix, a);
}

/* Text and affix are exactly of the same class, and a suffix is not empty: `s[:-0]` is empty. */
static bool may_cut(bn_match *m, bn_ix name, const affix *a, bool prefix)
{
    bn_sema *s = bn_facts(m);
    uint32_t kind = a->bytes ? BN_T_BYTES : BN_T_STR;

    return bn_need(m, bn_fact_exactly(s, name, kind)) &&
           (a->length >= 0 || (bn_need(m, bn_fact_exactly(s, a->node, kind)) &&
                               (prefix || bn_need(m, bn_fact_nonempty(s, a->node)))));
}

static bool cut_in_branch(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix branch = bn_root(m), only = bn_only_statement(t, bn_child(t, branch, BN_F_CONSEQUENCE));
    bn_name_assignment a;
    affix x;
    bool prefix;

    if (bn_child(t, branch, BN_F_ALTERNATIVE) != BN_NONE || only == BN_NONE ||
        !bn_read_name_assignment(t, only, &a) || a.type != BN_NONE ||
        !read_cut(m, bn_child(t, branch, BN_F_CONDITION), a.value, a.name, &x, &prefix))
        return BN_SKIP;
    if (bn_scope_kind_of(bn_facts(m), bn_scope_at(bn_facts(m), branch)) == BN_SCOPE_CLASS)
        return bn_refuse(m, branch, "in a class body the name would always be bound");
    if (!bn_must(m, bn_no_comments(m, branch)) ||
        !may_cut(m, bn_child(t, a.value, BN_F_VALUE), &x, prefix))
        return false;
    bn_set(m, "name", a.name);
    bn_set(m, "affix", x.node);
    bn_fix_replace(fix, branch,
                   prefix ? "$name = $name.removeprefix($affix)\n"
                          : "$name = $name.removesuffix($affix)\n");
    return true;
}

static bool prefix_suffix(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix at = bn_root(m), name;
    affix x;
    bool prefix;

    if (t->nodes[at].kind == BN_IF_STATEMENT)
        return cut_in_branch(m, fix);
    name = bn_named_child(t, at, 2);
    if (!read_cut(m, bn_named_child(t, at, 1), bn_named_child(t, at, 0), name, &x, &prefix))
        return BN_SKIP;
    at = bn_with_parentheses(t, at); // a call needs none
    if (!bn_must(m, bn_no_comments(m, at)) || !may_cut(m, name, &x, prefix))
        return false;
    bn_set(m, "name", name);
    bn_set(m, "affix", x.node);
    bn_fix_replace(fix, at, prefix ? "$name.removeprefix($affix)" : "$name.removesuffix($affix)");
    return true;
}

/* ---- Replacing a range ---- */

/* `a[:i]` (the head) or `a[j:]` of the name. */
static bool is_end_of(bn_match *m, bn_ix at, bn_ix name, bool head)
{
    const bn_cst *t = bn_tree(m);
    bn_slice_parts p;
    bn_ix index;

    if (t->nodes[at].kind != BN_SUBSCRIPT)
        return false;
    index = bn_child(t, at, BN_F_SUBSCRIPT);
    return index != BN_NONE && bn_read_slice(t, index, &p) && p.step == BN_NONE &&
           bn_same_code(t, p.value, name) && (p.start == BN_NONE) == head &&
           (p.end == BN_NONE) != head;
}

/* `a = a[:i] + new + a[j:]` */
static bool rebuilds(bn_match *m, bn_ix statement)
{
    const bn_cst *t = bn_tree(m);
    bn_name_assignment a;
    bn_ix sum;

    if (!bn_read_name_assignment(t, statement, &a) ||
        t->nodes[a.value].kind != BN_BINARY_OPERATOR ||
        !bn_text_is(t, bn_child(t, a.value, BN_F_OPERATOR), "+"))
        return false;
    sum = bn_child(t, a.value, BN_F_LEFT);
    return t->nodes[sum].kind == BN_BINARY_OPERATOR &&
           bn_text_is(t, bn_child(t, sum, BN_F_OPERATOR), "+") &&
           is_end_of(m, bn_child(t, sum, BN_F_LEFT), a.name, true) &&
           is_end_of(m, bn_child(t, a.value, BN_F_RIGHT), a.name, false) &&
           bn_fact_exactly(bn_facts(m), bn_child(t, bn_child(t, sum, BN_F_LEFT), BN_F_VALUE),
                           BN_T_LIST)
                   .tri == BN_YES;
}

/* `for x in xs: a.insert(i, x)` with an index that stays: the items end up backwards. */
static bool inserts(bn_match *m, bn_ix loop)
{
    const bn_cst *t = bn_tree(m);
    bn_ix only = bn_only_statement(t, bn_child(t, loop, BN_F_BODY)), call, callee, index, item;

    if (bn_is_async(t, loop) || only == BN_NONE)
        return false;
    call = bn_expression_of(t, only);
    if (call == BN_NONE || bn_plain_arguments(t, call) != 2)
        return false;
    callee = bn_child(t, call, BN_F_FUNCTION);
    index = bn_argument(t, call, 0);
    item = bn_argument(t, call, 1);
    return t->nodes[callee].kind == BN_ATTRIBUTE &&
           bn_text_is(t, bn_child(t, callee, BN_F_ATTRIBUTE), "insert") &&
           (t->nodes[index].kind == BN_INTEGER || t->nodes[index].kind == BN_IDENTIFIER) &&
           !bn_mentions_target(bn_facts(m), index, bn_child(t, loop, BN_F_LEFT)) &&
           bn_same_code(t, item, bn_child(t, loop, BN_F_LEFT)) &&
           bn_fact_exactly(bn_facts(m), bn_child(t, callee, BN_F_OBJECT), BN_T_LIST).tri == BN_YES;
}

static bool slice_replace(bn_match *m, bn_fix *fix)
{
    (void)fix;
    if (bn_tree(m)->nodes[bn_root(m)].kind == BN_FOR_STATEMENT) {
        if (!inserts(m, bn_root(m)))
            return BN_SKIP;
        bn_message(m, "a[i:i] = reversed(xs) inserts them all at once");
        return true;
    }
    return rebuilds(m, bn_root(m));
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
        .kinds = BN_KINDS(BN_IF_STATEMENT, BN_CONDITIONAL_EXPRESSION),
        .build = prefix_suffix,
        .since = BN_PY(3, 9),
        .related = "ruff FURB188",
    },
    {
        .name = "slice-replace",
        .summary = "a[i:j] = new replaces the range in place",
        .kinds = BN_KINDS(BN_EXPRESSION_STATEMENT, BN_FOR_STATEMENT),
        .build = slice_replace,
        .safety = BN_ADVICE,
    },
};

BN_TRANSFORM(EP05, "Know how to slice sequences", rules);
