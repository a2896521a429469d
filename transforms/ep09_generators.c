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
 * raises RuntimeError instead of StopIteration, and variables that may be unbound. `sum`, `min`,
 * `max`, `set` and `frozenset` work on the first items before the last are computed, so element and
 * tests must not do anything: names, constants, and operations on values of known builtin types;
 * and what is drawn from must be a builtin container unless the elements are numbers.
 * `"".join([...])` and `sorted([...])` are left alone: they build a list anyway.
 *
 * ## len-to-sum
 *
 *     names = ["a", None]
 *     count = len([name for name in names if name is None])
 * =>
 *     names = ["a", None]
 *     count = sum(1 for name in names if name is None)
 *
 * The element is no longer evaluated: it must be a name or a constant. Without a condition the
 * length of `[name for name in names]` is `len(names)`, where that is a builtin container.
 *
 * ## any-all
 *
 *     def has_none(a, b):
 *         return any([x is None for x in (a, b)])
 * =>
 *     def has_none(a, b):
 *         return any(x is None for x in (a, b))
 *
 * `any` and `all` stop early, so later elements are no longer computed. Safe when they come from
 * builtin containers and computing and testing them neither does anything nor raises.
 *
 * ## in-genexp
 *
 *     def known(name):
 *         return name in [n for n in ("a", "b")]
 * =>
 *     def known(name):
 *         return name in (n for n in ("a", "b"))
 *
 * The search stops at the first match: the same conditions as for `any-all`, and what is compared
 * must be of builtin types, since user code would run between the steps.
 *
 * ## for-genexp
 *
 *     def total(numbers):
 *         result = 0
 *         for n in [abs(n) for n in numbers]:
 *             result += n
 *         return result
 *
 * With `--unsafe` the loop draws from a generator expression; each element is computed when the
 * body needs it. Left alone when the body mentions what the comprehension draws from, as in
 * `for k in [k for k in d if k]: del d[k]`, or binds a name that the elements read. Safe when the
 * container is known to stay as it is and the elements are names and constants.
 *
 * ## readlines
 *
 *     def count(path):
 *         n = 0
 *         with open(path, "rb") as f:
 *             for line in f.readlines():
 *                 n += 1
 *         return n
 * =>
 *     def count(path):
 *         n = 0
 *         with open(path, "rb") as f:
 *             for line in f:
 *                 n += 1
 *         return n
 *
 * Safe when the file is opened in the same function and used for nothing else, and the body only
 * computes with local variables. Else the body may see that the rest of the file is not read yet.
 *
 * ## single-use-list
 *
 *     def total(rows):
 *         sizes = [len(row) for row in rows]
 *         return sum(sizes)
 *
 * With `--unsafe` a list that only the next statement consumes, and only once, becomes a
 * generator expression: `sizes = (len(row) for row in rows)`.
 *
 * ## materialise
 *
 *     def show(path):
 *         for line in open(path).read().splitlines():
 *             print(line)
 *
 * Reports loops over whole files in memory, over copies of containers that the loop does not
 * change, and `len` of a list of the lines of a file.
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
           bn_need(m, bn_fact_all_bound(s, comprehension)) &&
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

/* Turn the brackets of a comprehension into parentheses. */
static void make_generator(bn_match *m, bn_fix *fix, bn_ix comprehension)
{
    const bn_node *n = &bn_tree(m)->nodes[comprehension];

    bn_fix_bytes(fix, n->start, n->start + 1, BN_LIT("("));
    bn_fix_bytes(fix, n->end - 1, n->end, BN_LIT(")"));
}

/*
 * Make the comprehension, the call's only argument, a generator whose parentheses are
 * those of the call, its element `element`.
 */
static bool make_lone_argument(bn_match *m, bn_fix *fix, bn_ix list, bn_ix comprehension,
                               bn_str element)
{
    const bn_cst *t = bn_tree(m);
    bn_ix body = bn_child(t, comprehension, BN_F_BODY);

    if (!bn_must(m, bn_no_comments(m, list)))
        return false;
    bn_fix_rebracket(fix, list, comprehension, "(", ")");
    if (!bn_str_eq(element, bn_text(t, body)))
        bn_fix_bytes(fix, t->nodes[body].start, t->nodes[body].end, element);
    return true;
}

/* The comprehension becomes a generator; for a lone argument the parentheses are the call's. */
static bool make_generator_argument(bn_match *m, bn_fix *fix, bn_ix list, bn_ix comprehension)
{
    const bn_cst *t = bn_tree(m);

    if (bn_named_count(t, list) > 1) {
        make_generator(m, fix, comprehension);
        return true;
    }
    return make_lone_argument(m, fix, list, comprehension,
                              bn_text(t, bn_child(t, comprehension, BN_F_BODY)));
}

static bool consumer(bn_match *m, bn_fix *fix)
{
    static const char *const names[] = { "sum", "min", "max", "tuple", "frozenset" };
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix call = bn_root(m), callee = bn_child(t, call, BN_F_FUNCTION), list;
    bn_ix comprehension = comprehension_of(t, call);
    bool known = false, is_tuple = bn_text_is(t, callee, "tuple");

    if (comprehension == BN_NONE)
        return BN_SKIP;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        known |= bn_text_is(t, callee, names[i]);
    if (!known) {
        bn_str dotted = bn_resolve_dotted(s, callee);

        is_tuple = bn_str_eq(dotted, BN_LIT("collections.deque"));
        if ((!is_tuple && !bn_str_eq(dotted, BN_LIT("collections.Counter"))) ||
            !bn_must(m, bn_fact_resolves(s, callee, dotted)))
            return BN_SKIP;
    } else if (!bn_must(m, bn_fact_is_builtin(s, callee, bn_text(t, callee)))) {
        return false;
    }
    list = bn_child(t, call, BN_F_ARGUMENTS);
    if (bn_text_is(t, callee, "sum") && bn_named_count(t, list) > 1)
        return bn_refuse(m, list, "the start value may be a list");
    return may_be_lazy(m, comprehension) && (is_tuple || parts_are_pure(m, comprehension)) &&
           make_generator_argument(m, fix, list, comprehension);
}

/* The first iterable of a comprehension. */
static bn_ix source_of(const bn_cst *t, bn_ix comprehension)
{
    bn_each_named_child (t, comprehension, c)
        if (t->nodes[c].kind == BN_FOR_IN_CLAUSE)
            return bn_child(t, c, BN_F_RIGHT);
    return BN_NONE;
}

/* What is left out when the consumer stops early could not be noticed. */
static bool may_stop_early(bn_match *m, bn_ix comprehension)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    bn_each_named_child (t, comprehension, c) {
        bn_ix part = c;

        if (t->nodes[c].kind == BN_FOR_IN_CLAUSE) {
            part = bn_child(t, c, BN_F_RIGHT);
            if (!bn_need(m, bn_fact_exactly(s, part,
                                            BN_T_SEQUENCE | BN_T_DICT | BN_T_SET | BN_T_FROZENSET)))
                return false;
            if (part == source_of(t, comprehension))
                continue;
        } else if (t->nodes[c].kind == BN_IF_CLAUSE) {
            part = bn_named_child(t, c, 0);
            if (!bn_need(m, bn_fact_truth_builtin(s, part)))
                return false;
        }
        if (!bn_need(m, bn_fact_pure(s, part, BN_P2)) || !bn_need(m, bn_fact_never_raises(s, part)))
            return false;
    }
    return true;
}

static bool any_all(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix call = bn_root(m), callee = bn_child(t, call, BN_F_FUNCTION);
    bn_ix comprehension = comprehension_of(t, call), list = bn_child(t, call, BN_F_ARGUMENTS);

    if (comprehension == BN_NONE || bn_named_count(t, list) != 1 ||
        (!bn_text_is(t, callee, "any") && !bn_text_is(t, callee, "all")))
        return BN_SKIP;
    return bn_must(m, bn_fact_is_builtin(s, callee, bn_text(t, callee))) &&
           may_be_lazy(m, comprehension) && may_stop_early(m, comprehension) &&
           bn_need(m, bn_fact_truth_builtin(s, bn_child(t, comprehension, BN_F_BODY))) &&
           make_generator_argument(m, fix, list, comprehension);
}

/* `key in [...]`, `key not in [...]`, and nothing else compared. */
static bool read_membership(const bn_cst *t, bn_ix test, bn_ix *key, bn_ix *comprehension)
{
    uint32_t operators = 0;
    bool membership = false;

    bn_each_child (t, test, c)
        if (t->nodes[c].field == BN_F_OPERATORS) {
            operators++;
            membership = t->nodes[c].kind == BN_KW_IN || t->nodes[c].kind == BN_KW_NOT_IN;
        }
    *key = bn_named_child(t, test, 0);
    *comprehension = operators == 1 ? bn_named_child(t, test, 1) : BN_NONE;
    return membership && *comprehension != BN_NONE &&
           t->nodes[*comprehension].kind == BN_LIST_COMPREHENSION;
}

static bool in_genexp(bn_match *m, bn_fix *fix)
{
    const uint32_t plain =
        BN_T_NONE | BN_T_BOOL | BN_T_INT | BN_T_FLOAT | BN_T_COMPLEX | BN_T_STR | BN_T_BYTES;
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix key, comprehension;

    if (!read_membership(t, bn_root(m), &key, &comprehension))
        return BN_SKIP;
    if (!may_be_lazy(m, comprehension) || !may_stop_early(m, comprehension) ||
        !bn_need(m, bn_fact_exactly(s, key, plain)) ||
        !bn_need(m, bn_fact_exactly(s, bn_child(t, comprehension, BN_F_BODY), plain)))
        return false;
    make_generator(m, fix, comprehension);
    return true;
}

/* Some name that `code` reads, other than the comprehension's own, is mentioned in the loop. */
static bn_ix shared_name(bn_match *m, bn_ix code, bn_ix comprehension, bn_ix loop, bool stores)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix body = bn_child(t, loop, BN_F_BODY), target = bn_child(t, loop, BN_F_LEFT);

    for (bn_ix c = code; c < t->nodes[code].end_ix; c++) {
        bn_binding_ix b = t->nodes[c].kind == BN_IDENTIFIER ? bn_binding_at(s, c) : BN_NONE;

        if (b == BN_NONE ||
            bn_is_inside(t, bn_scope_node(s, bn_binding_scope(s, b)), comprehension))
            continue;
        for (uint32_t i = 0; i < bn_use_count(s, b); i++) {
            bn_ix use = bn_use_node(s, b, i);

            if ((bn_is_inside(t, use, body) || bn_is_inside(t, use, target)) &&
                (!stores || bn_use_kind(s, b, i) & (BN_USE_STORE | BN_USE_DELETE)))
                return c;
        }
    }
    return BN_NONE;
}

/* Nobody but this function can bind the names that the code reads from outside. */
static bool reads_own_names(bn_match *m, bn_ix code, bn_ix comprehension)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    for (bn_ix c = code; c < t->nodes[code].end_ix; c++) {
        bn_binding_ix b = t->nodes[c].kind == BN_IDENTIFIER ? bn_binding_at(s, c) : BN_NONE;

        if (b != BN_NONE &&
            !bn_is_inside(t, bn_scope_node(s, bn_binding_scope(s, b)), comprehension) &&
            bn_fact_local(s, b, true).tri != BN_YES &&
            !bn_doubt(m, c, "`%.*s` may be bound anew while the loop runs", BN_FMT(bn_text(t, c))))
            return false;
    }
    return true;
}

static bool for_genexp(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix loop = bn_root(m), comprehension = bn_child(t, loop, BN_F_RIGHT);

    if (t->nodes[comprehension].kind != BN_LIST_COMPREHENSION || bn_is_async(t, loop))
        return BN_SKIP;
    bn_each_named_child (t, comprehension, c) {
        bool source = t->nodes[c].kind == BN_FOR_IN_CLAUSE;
        bn_ix shared =
            shared_name(m, source ? bn_child(t, c, BN_F_RIGHT) : c, comprehension, loop, !source);

        if (shared != BN_NONE)
            return bn_refuse(m, shared, "the loop uses it, too: the list may be a snapshot");
    }
    if (!may_be_lazy(m, comprehension))
        return false;
    bn_each_named_child (t, comprehension, c) {
        bn_ix part = c;

        if (t->nodes[c].kind == BN_FOR_IN_CLAUSE) {
            part = bn_child(t, c, BN_F_RIGHT);
            if (!bn_need(m, bn_fact_exactly(s, part, BN_T_SEQUENCE)) ||
                !bn_need(m, bn_fact_unmutated(s, part, loop)))
                return false;
        } else if (t->nodes[c].kind == BN_IF_CLAUSE) {
            part = bn_named_child(t, c, 0);
            if (!bn_need(m, bn_fact_truth_builtin(s, part)))
                return false;
        }
        if (!reads_own_names(m, part, comprehension) || !bn_need(m, bn_fact_pure(s, part, BN_P1)) ||
            !bn_need(m, bn_fact_never_raises(s, part)))
            return false;
    }
    make_generator(m, fix, comprehension);
    return true;
}

/* ---- readlines ---- */

/* The handle is a local that is bound once, by `open` in this function, and read only here. */
static bool is_own_file(bn_match *m, bn_ix handle)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_binding_ix b = t->nodes[handle].kind == BN_IDENTIFIER ? bn_binding_at(s, handle) : BN_NONE;

    if (b == BN_NONE)
        return bn_doubt(m, handle, "`%.*s` may be used elsewhere while the lines are read",
                        BN_FMT(bn_text(t, handle)));
    if (bn_use_count(s, b) != 2)
        return bn_doubt(m, handle, "`%.*s` has other uses", BN_FMT(bn_text(t, handle)));
    return bn_need(m, bn_fact_local(s, b, true)) &&
           bn_need(m, bn_fact_exactly(s, handle, BN_T_TEXT_FILE | BN_T_BINARY_FILE));
}

/* If reading fails half-way, nobody sees what the loop has bound so far. */
static bool is_unseen_half_way(bn_match *m, bn_ix loop)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    for (bn_ix c = bn_child(t, loop, BN_F_LEFT); c < t->nodes[loop].end_ix; c++) {
        bn_binding_ix b = t->nodes[c].kind == BN_IDENTIFIER ? bn_binding_at(s, c) : BN_NONE;

        for (uint32_t i = 0; b != BN_NONE && i < bn_use_count(s, b); i++)
            if (bn_use_node(s, b, i) == c && bn_use_kind(s, b, i) & BN_USE_STORE &&
                !bn_need(m, bn_fact_unseen_if_raises(s, b, loop)))
                return false;
    }
    return true;
}

static bool readlines(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix loop = bn_root(m), call = bn_child(t, loop, BN_F_RIGHT), callee, handle;

    if (t->nodes[call].kind != BN_CALL || bn_is_async(t, loop))
        return BN_SKIP;
    callee = bn_child(t, call, BN_F_FUNCTION);
    if (t->nodes[callee].kind != BN_ATTRIBUTE ||
        !bn_text_is(t, bn_child(t, callee, BN_F_ATTRIBUTE), "readlines"))
        return BN_SKIP;
    if (bn_plain_arguments(t, call) != 0)
        return bn_refuse(m, call, "the argument limits what is read");
    handle = bn_child(t, callee, BN_F_OBJECT);
    if (bn_fact_exactly(s, handle, BN_T_TEXT_FILE | BN_T_BINARY_FILE).tri == BN_NO)
        return BN_SKIP; // something else with lines
    if (t->nodes[handle].kind == BN_IDENTIFIER && bn_binding_at(s, handle) != BN_NONE &&
        bn_mentions(s, bn_child(t, loop, BN_F_BODY), bn_binding_at(s, handle)))
        return bn_refuse(m, handle, "the body uses the file, too");
    if (bn_mentions_target(s, handle, bn_child(t, loop, BN_F_LEFT)))
        return bn_refuse(m, handle, "the loop binds the file's name");
    if (!is_own_file(m, handle) ||
        !bn_need(m, bn_fact_no_effect(s, bn_child(t, loop, BN_F_BODY))) ||
        !is_unseen_half_way(m, loop) || !bn_must(m, bn_no_comments(m, call)))
        return false;
    bn_set(m, "file", handle);
    bn_fix_replace(fix, call, "$file");
    return true;
}

/* ---- single-use-list ---- */

/* The read drains the list, or looks for something in it, and does not need a list anyway. */
static bool is_consumed(bn_match *m, bn_ix read)
{
    static const char *const names[] = { "sum", "min", "max",   "any",
                                         "all", "set", "tuple", "frozenset" };
    const bn_cst *t = bn_tree(m);
    bn_ix list = t->nodes[read].parent, callee;

    if (t->nodes[list].kind != BN_ARGUMENT_LIST || bn_named_child(t, list, 0) != read ||
        bn_consumer_of(bn_facts(m), read) == BN_CONSUMES_UNKNOWN)
        return false;
    callee = bn_child(t, t->nodes[list].parent, BN_F_FUNCTION);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (bn_text_is(t, callee, names[i]))
            return true;
    return false;
}

static bool single_use_list(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_name_assignment a;
    bn_binding_ix b;
    bn_ix next, read, loop;

    if (!bn_read_name_assignment(t, bn_root(m), &a) || a.type != BN_NONE ||
        t->nodes[a.value].kind != BN_LIST_COMPREHENSION)
        return BN_SKIP;
    next = bn_next_statement(t, a.statement);
    b = bn_binding_at(s, a.name);
    if (next == BN_NONE || b == BN_NONE || bn_use_count(s, b) != 2)
        return BN_SKIP;
    read = bn_use_node(s, b, 1);
    if (!bn_is_inside(t, read, next) || !is_consumed(m, read))
        return BN_SKIP;
    /* In a loop or an inner function the list would be read more than once. */
    loop = bn_scope_at(s, read) == bn_scope_at(s, a.name) ? t->nodes[read].parent : BN_NONE;
    for (; loop != BN_NONE && loop != next; loop = t->nodes[loop].parent)
        if (t->nodes[loop].kind == BN_BLOCK || t->nodes[loop].kind == BN_WHILE_STATEMENT)
            return BN_SKIP;
    if (loop == BN_NONE || t->nodes[next].kind == BN_WHILE_STATEMENT)
        return BN_SKIP;
    if (!bn_must(m, bn_fact_local(s, b, true)) || !may_be_lazy(m, a.value))
        return false;
    make_generator(m, fix, a.value);
    return true;
}

/* ---- materialise ---- */

/* open(path).read().splitlines() */
static bool reads_whole_file(bn_match *m, bn_ix x)
{
    const bn_cst *t = bn_tree(m);
    static const char *const methods[] = { "splitlines", "read" };

    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) {
        bn_ix callee = t->nodes[x].kind == BN_CALL ? bn_child(t, x, BN_F_FUNCTION) : BN_NONE;

        if (callee == BN_NONE || t->nodes[callee].kind != BN_ATTRIBUTE ||
            !bn_text_is(t, bn_child(t, callee, BN_F_ATTRIBUTE), methods[i]) ||
            bn_plain_arguments(t, x) != 0)
            return false;
        x = bn_child(t, callee, BN_F_OBJECT);
    }
    return bn_fact_exactly(bn_facts(m), x, BN_T_TEXT_FILE | BN_T_BINARY_FILE).tri == BN_YES;
}

/* What list() copies in `for x in list(d):`, `for x in list(d.keys()):`, or BN_NONE. */
static bn_ix copied_container(bn_match *m, bn_ix x)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix callee, inner;

    if (t->nodes[x].kind != BN_CALL || bn_plain_arguments(t, x) != 1 ||
        !bn_text_is(t, bn_child(t, x, BN_F_FUNCTION), "list") ||
        bn_fact_is_builtin(s, x, BN_LIT("list")).tri != BN_YES)
        return BN_NONE;
    inner = bn_argument(t, x, 0);
    if (t->nodes[inner].kind == BN_CALL && bn_plain_arguments(t, inner) == 0) {
        callee = bn_child(t, inner, BN_F_FUNCTION);
        if (t->nodes[callee].kind == BN_ATTRIBUTE &&
            (bn_text_is(t, bn_child(t, callee, BN_F_ATTRIBUTE), "keys") ||
             bn_text_is(t, bn_child(t, callee, BN_F_ATTRIBUTE), "values") ||
             bn_text_is(t, bn_child(t, callee, BN_F_ATTRIBUTE), "items")))
            inner = bn_child(t, callee, BN_F_OBJECT);
    }
    return t->nodes[inner].kind == BN_IDENTIFIER &&
                   bn_fact_exactly(s, inner, BN_T_DICT | BN_T_LIST | BN_T_SET).tri == BN_YES
               ? inner
               : BN_NONE;
}

static bool materialise(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix at = bn_root(m), source, copied;

    (void)fix;
    if (t->nodes[at].kind == BN_CALL) {
        bn_ix comprehension = comprehension_of(t, at);

        if (comprehension == BN_NONE || !bn_text_is(t, bn_child(t, at, BN_F_FUNCTION), "len") ||
            bn_has_kind(t, comprehension, BN_IF_CLAUSE) ||
            bn_fact_exactly(s, source_of(t, comprehension), BN_T_TEXT_FILE | BN_T_BINARY_FILE)
                    .tri != BN_YES)
            return BN_SKIP;
        bn_message(m, "all lines of the file are in memory to be counted");
        return true;
    }
    source = bn_child(t, at, BN_F_RIGHT);
    if (reads_whole_file(m, source)) {
        bn_message(m, "the whole file is read first: loop over the file");
        return true;
    }
    copied = t->nodes[at].kind == BN_FOR_STATEMENT ? copied_container(m, source) : BN_NONE;
    if (copied == BN_NONE || bn_fact_unmutated(s, copied, at).tri != BN_YES)
        return BN_SKIP;
    bn_message(m, "the copy is not needed: the loop does not change `%.*s`",
               BN_FMT(bn_text(t, copied)));
    return true;
}

/* `[x for x in xs]` with nothing but one loop: its length is that of xs. */
static bn_ix copied_items(const bn_cst *t, bn_ix comprehension)
{
    bn_walk w;

    return bn_named_count(t, comprehension) == 2 && bn_read_walk(t, comprehension, &w) &&
                   t->nodes[w.target].kind == BN_IDENTIFIER
               ? w.items
               : BN_NONE;
}

/* What the list would hold need not be evaluated. */
static bool is_idle_element(bn_match *m, bn_ix element)
{
    bn_sema *s = bn_facts(m);

    return bn_must(m, bn_fact_pure(s, element, BN_P1)) &&
           bn_need(m, bn_fact_never_raises(s, element));
}

static bool len_of_copy(bn_match *m, bn_fix *fix, bn_ix comprehension, bn_ix items)
{
    bn_sema *s = bn_facts(m);
    bn_ix call = bn_root(m);

    if (!is_idle_element(m, bn_child(bn_tree(m), comprehension, BN_F_BODY)) ||
        !bn_need(m, bn_fact_names_unwatched(s, bn_scope_at(s, call))) ||
        !bn_need(
            m, bn_fact_exactly(s, items, BN_T_SEQUENCE | BN_T_DICT | BN_T_SET | BN_T_FROZENSET)) ||
        !bn_must(m, bn_no_comments(m, call)))
        return false;
    bn_set(m, "items", items);
    bn_fix_replace(fix, comprehension, "$items");
    return true;
}

static bool len_to_sum(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), callee = bn_child(t, call, BN_F_FUNCTION), items;
    bn_ix comprehension = comprehension_of(t, call);

    if (comprehension == BN_NONE || !bn_text_is(t, callee, "len") ||
        bn_named_count(t, bn_child(t, call, BN_F_ARGUMENTS)) != 1)
        return BN_SKIP;
    items = copied_items(t, comprehension);
    if (items == BN_NONE && !bn_has_kind(t, comprehension, BN_IF_CLAUSE))
        return BN_SKIP;
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), callee, BN_LIT("len"))))
        return false;
    if (items != BN_NONE)
        return len_of_copy(m, fix, comprehension, items);
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), callee, BN_LIT("sum"))) ||
        !is_idle_element(m, bn_child(t, comprehension, BN_F_BODY)) ||
        !may_be_lazy(m, comprehension) || !bn_must(m, bn_no_comments(m, call)))
        return false;
    bn_fix_bytes(fix, t->nodes[callee].start, t->nodes[callee].end, BN_LIT("sum"));
    return make_lone_argument(m, fix, bn_child(t, call, BN_F_ARGUMENTS), comprehension,
                              BN_LIT("1"));
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
        .name = "any-all",
        .summary = "any() and all() need no list",
        .kinds = BN_KINDS(BN_CALL),
        .build = any_all,
        .related = "ruff C419, pylint R1729",
    },
    {
        .name = "in-genexp",
        .summary = "looking for a value needs no list",
        .kinds = BN_KINDS(BN_COMPARISON_OPERATOR),
        .build = in_genexp,
    },
    {
        .name = "for-genexp",
        .summary = "a loop needs no list",
        .kinds = BN_KINDS(BN_FOR_STATEMENT),
        .build = for_genexp,
    },
    {
        .name = "readlines",
        .summary = "a file yields its lines one by one",
        .kinds = BN_KINDS(BN_FOR_STATEMENT),
        .build = readlines,
        .related = "ruff FURB129",
    },
    {
        .name = "single-use-list",
        .summary = "a list that is consumed at once need not exist",
        .kinds = BN_KINDS(BN_EXPRESSION_STATEMENT),
        .build = single_use_list,
        .safety = BN_UNSAFE,
        .unsafe_because =
            "the elements are computed in the next statement, while they are consumed",
    },
    {
        .name = "materialise",
        .summary = "all elements are in memory though one at a time is enough",
        .kinds = BN_KINDS(BN_FOR_STATEMENT, BN_FOR_IN_CLAUSE, BN_CALL),
        .build = materialise,
        .safety = BN_ADVICE,
    },
    {
        .name = "len-to-sum",
        .summary = "counting needs no list",
        .kinds = BN_KINDS(BN_CALL),
        .build = len_to_sum,
    },
};

BN_TRANSFORM(EP09, "Consider generator expressions for large comprehensions", rules);
