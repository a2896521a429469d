/*
 * # EP07: Use list comprehensions instead of map and filter
 *
 * A comprehension needs no lambda and can skip items in the same breath.
 *
 * ## map-lambda
 *
 *     numbers = [1, 2, 3]
 *     squares = list(map(lambda n: n * n, numbers))
 * =>
 *     numbers = [1, 2, 3]
 *     squares = [n * n for n in numbers]
 *
 * The same for `set` and, with a pair as the lambda's body, `dict`; elsewhere `map` becomes a
 * generator expression, where a loop or a builtin like `sum`, `any` or `tuple` uses it up at once:
 *
 *     total = sum(map(lambda n: n * n, [1, 2, 3]))
 * =>
 *     total = sum(n * n for n in [1, 2, 3])
 *
 * Left alone when
 * the lambda has defaults, several parameters or stars, when its body binds a name
 * with `:=`, suspends, calls `next()` with one argument (StopIteration would no longer
 * end the stream), uses zero-argument `super()`, or keeps its parameter in an inner
 * function, and when one of the names list, map, set, dict is rebound. Assumes that
 * functions called by the body do not leak StopIteration.
 *
 * ## map-multi
 *
 *     sums = list(map(lambda a, b: a + b, [1, 2], [3, 4]))
 * =>
 *     sums = [a + b for a, b in zip([1, 2], [3, 4])]
 *
 * Two or three iterables in a list, two in a set; otherwise like map-lambda.
 *
 * ## filter-lambda
 *
 *     numbers = [5, 20]
 *     small = list(filter(lambda n: n < 10, numbers))
 * =>
 *     numbers = [5, 20]
 *     small = [n for n in numbers if n < 10]
 *
 * Like map-lambda. `list(filter(None, names))` becomes `[name for name in names if name]`.
 *
 * ## map-filter-fuse
 *
 *     numbers = [5, 20]
 *     halves = list(map(lambda n: n / 2, filter(lambda k: k < 10, numbers)))
 * =>
 *     numbers = [5, 20]
 *     halves = [n / 2 for n in numbers if n < 10]
 *
 * Both lambdas must be as for map-lambda; the test takes the name of the element's parameter, which
 * must mean nothing else in it.
 *
 * ## imap-py2
 *
 *     import itertools
 *     def doubled(numbers):
 *         return itertools.imap(str, numbers)
 * =>
 *     import itertools
 *     def doubled(numbers):
 *         return map(str, numbers)
 *
 * Also `itertools.ifilter`. Python 3 has neither. What is left of `from itertools import imap`
 * goes.
 *
 * ## map-named
 *
 *     words = ["1", "2"]
 *     numbers = list(map(int, words))
 * =>
 *     words = ["1", "2"]
 *     numbers = [int(word) for word in words]
 *
 * Off unless selected: many prefer `map` with a function that has a name. For functions, classes
 * and builtins that are never rebound, and for local variables.
 *
 * ## identity
 *
 *     words = ["1", "2"]
 *     copy = [word for word in words]
 * =>
 *     words = ["1", "2"]
 *     copy = list(words)
 *
 * Off unless selected. Unsafe when the iterable may have a `__len__` of its own, which list() asks.
 * `{k: v for k, v in pairs}` becomes `dict(pairs)`; unsafe unless they are pairs for certain,
 * because dict() takes the items of a mapping. Left alone in `__len__`.
 *
 * ## ctor-genexp
 *
 *     names = ["a", "b"]
 *     upper = list(name.upper() for name in names)
 *     size = dict((name, len(name)) for name in names)
 * =>
 *     names = ["a", "b"]
 *     upper = [name.upper() for name in names]
 *     size = {name: len(name) for name in names}
 *
 * Also `set(...)`, and list comprehensions inside `list`, `set` and `dict`. Left alone with
 * `await`, and with a one-argument `next()`: StopIteration would no longer turn into RuntimeError.
 *
 * ## loop-append
 *
 *     def squares(numbers):
 *         out = []
 *         for n in numbers:
 *             if n > 0:
 *                 out.append(n * n)
 *         return out
 * =>
 *     def squares(numbers):
 *         out = [n * n for n in numbers if n > 0]
 *         return out
 *
 * At most two clauses. The list must be a local variable of the function that no inner
 * function uses and that the loop mentions nowhere else; a few simple statements that do not
 * mention it may stand between `out = []` and the loop. The loop's names must not be read
 * afterwards; and when the loop raises, no handler may see the half-filled list. `async for`
 * and `await` become an asynchronous comprehension, `:=` in the test or the element stays what it
 * is. A loop that copies every item of a builtin container or iterator becomes `list(items)`.
 * Comments go along, with a line for each clause; one that speaks to a tool (`# noqa`) keeps the
 * loop. Left alone with `else`, `yield`, `:=` in an iterable, or zero-argument `super()` in the
 * parts that move into the comprehension, and in class bodies. At module level the loop's names are
 * attributes that others may import, and functions see the list: safe there only for names that
 * begin with an underscore, or that a `del` right behind the loop removes (it goes, too), when
 * no function can run meanwhile. Unsafe where one of the parts reads a local that may be unbound:
 * the error would be NameError instead of UnboundLocalError.
 *
 * ## loop-append-variants
 *
 *     def labels(rows):
 *         out = []
 *         for row in rows:
 *             if row is None:
 *                 continue
 *             out.append(str(row))
 *         return out
 * =>
 *     def labels(rows):
 *         out = [str(row) for row in rows if row is not None]
 *         return out
 *
 * Also both arms of an `if` that append, `out += [x]` and `out.extend([x])`,
 * `out.extend(e for y in row)` as a second `for`, and a temporary name:
 *
 *     def names(lines):
 *         out = []
 *         for line in lines:
 *             name = line.strip()
 *             out.append(name.upper())
 *         return out
 * =>
 *     def names(lines):
 *         out = [line.strip().upper() for line in lines]
 *         return out
 *
 * The same conditions as for loop-append. The temporary must be used exactly once, in what runs
 * next, and what is evaluated before it there must not depend on its value being computed first;
 * where it is only a part of the element it keeps to one line.
 *
 * ## loop-extend
 *
 *     def report(errors):
 *         lines = ["Errors:"]
 *         for error in errors:
 *             lines.append(str(error))
 *         return lines
 * =>
 *     def report(errors):
 *         lines = ["Errors:"]
 *         lines.extend(str(error) for error in errors)
 *         return lines
 *
 * For a local variable that is a list for certain, no subclass, and that the loop does not
 * mention otherwise. Unsafe when the list is known elsewhere, because called code could look at it
 * or change it meanwhile. A loop that copies every item becomes `lines.extend(errors)`; unsafe
 * when `errors` may be an object with a `__len__` of its own, which extend() asks. With `await` and
 * `async for` it becomes `lines.extend([...])`. Left alone with `:=`, a one-argument `next()`, when
 * the loop is all that another loop does, and where the call would take more lines than the loop.
 *
 * ## loop-set
 *
 *     def suffixes(names):
 *         seen = set()
 *         for name in names:
 *             seen.add(name[-3:])
 *         return seen
 * =>
 *     def suffixes(names):
 *         seen = {name[-3:] for name in names}
 *         return seen
 *
 * ## loop-dict
 *
 *     def zeros(names):
 *         count = {}
 *         for name in names:
 *             count[name] = 0
 *         return count
 * =>
 *     def zeros(names):
 *         count = {name: 0 for name in names}
 *         return count
 *
 * The statement evaluates the value before the key, the comprehension the key before the
 * value: that must not matter, as for constants and local names.
 *
 * ## any-all
 *
 *     def has_negative(numbers):
 *         for n in numbers:
 *             if n < 0:
 *                 return True
 *         return False
 * =>
 *     def has_negative(numbers):
 *         return any(n < 0 for n in numbers)
 *
 * Also with `else: return False` of the loop. The other way round it becomes `all(...)` or `not
 * any(...)`, and looking for a constant among the plain values of a list or tuple becomes `in`. The
 * test must not call `next()` with one argument: in a generator expression StopIteration turns into
 * RuntimeError.
 */
#include "burnish/transform.h"

/* ---- Constructors of comprehensions ---- */

/* The call becomes a display: `open` body clauses `close`. */
static void make_display(bn_match *m, bn_fix *fix, bn_ix comprehension, const char *open,
                         const char *close)
{
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), body = bn_child(t, comprehension, BN_F_BODY), key, value;

    bn_fix_rebracket(fix, call, comprehension, open, close);
    if (bn_text_is(t, bn_child(t, call, BN_F_FUNCTION), "dict") &&
        bn_read_pair(t, body, &key, &value)) {
        bn_fix_bytes(fix, t->nodes[body].start, t->nodes[key].start, BN_LIT(""));
        bn_fix_bytes(fix, t->nodes[key].end, t->nodes[value].start, BN_LIT(": "));
        bn_fix_bytes(fix, t->nodes[value].end, t->nodes[body].end, BN_LIT(""));
    }
}

static bool ctor_genexp(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix call = bn_root(m), callee = bn_child(t, call, BN_F_FUNCTION), key, value;
    bn_ix comprehension = bn_sole_comprehension(t, call), body;
    bool list = bn_text_is(t, callee, "list"), dict = bn_text_is(t, callee, "dict");
    bool field = bn_in_format(t, call);
    const char *open = list ? "[" : field ? " {" : "{", *close = list ? "]" : field ? "} " : "}";

    if (comprehension == BN_NONE || (!list && !dict && !bn_text_is(t, callee, "set")) ||
        bn_in_printed_field(t, call))
        return BN_SKIP;
    body = bn_child(t, comprehension, BN_F_BODY);
    if (dict &&
        (!bn_read_pair(t, body, &key, &value) || !bn_need(m, bn_fact_since(s, BN_PY(3, 8)))))
        return BN_SKIP;
    if (dict && bn_has_kind(t, comprehension, BN_NAMED_EXPRESSION))
        return bn_refuse(m, comprehension, "`:=` needs parentheses in a pair");
    if (!bn_must(m, bn_fact_is_builtin(s, callee, bn_text(t, callee))) ||
        !bn_must(m, bn_no_comments(m, call)) || !bn_must(m, bn_fact_no_suspend(s, comprehension)) ||
        !bn_must(m, bn_fact_no_cell(s, comprehension)) ||
        !bn_need(m, bn_fact_all_bound(s, comprehension)) ||
        !bn_need(m, bn_fact_stop_safe(s, comprehension)) ||
        !bn_need(m, bn_fact_names_unwatched(s, bn_scope_at(s, body))))
        return false;
    /* set([...]) hashes the first item after the last was computed, a display before. */
    if (!list && t->nodes[comprehension].kind == BN_LIST_COMPREHENSION &&
        !bn_need(m, bn_fact_pure(s, comprehension, BN_P2)))
        return false;
    make_display(m, fix, comprehension, open, close);
    return true;
}

/* ---- map and filter ---- */

/* `map(lambda ...)` over one iterable or several. */
static bool open_map(bn_match *m, bn_fix *fix, bool several)
{
    const bn_cst *t = bn_tree(m);
    const char *element = "$body";
    bn_ix outer, key = BN_NONE, value = BN_NONE;
    bn_lambda_call c, inner;
    bn_renaming r;
    bn_maker made;

    if (!bn_read_lambda_call(bn_facts(m), bn_root(m), &c) || c.filters ||
        (c.count > 1) != several || bn_in_format(t, c.call))
        return BN_SKIP;
    if (bn_read_lambda_call(bn_facts(m), bn_unparen(t, c.items), &inner) && inner.filters)
        return BN_SKIP; /* map-filter-fuse */
    made = bn_maker_of(m, c.call, &outer);
    if (made == BN_MAKES_DICT) {
        if (!bn_read_pair(t, bn_unparen(t, c.body), &key, &value))
            return BN_SKIP;
        if (!bn_need(m, bn_fact_since(bn_facts(m), BN_PY(3, 8))))
            return false;
        element = "$key: $value";
    }
    if (!bn_lambda_may_open(m, &c))
        return false;
    bn_set_parameter(m, &c, &r);
    if (made == BN_MAKES_DICT
            ? !bn_set_lambda_code(m, "key", key, &r) || !bn_set_lambda_code(m, "value", value, &r)
            : !bn_set_lambda_code(m, "body", c.body, &r))
        return false;
    bn_write_comprehension(m, fix, element, bn_map_clause(m, &c));
    return true;
}

static bool map_lambda(bn_match *m, bn_fix *fix)
{
    return open_map(m, fix, false);
}

static bool map_multi(bn_match *m, bn_fix *fix)
{
    return open_map(m, fix, true);
}

static bool filter_lambda(bn_match *m, bn_fix *fix)
{
    bn_lambda_call c;
    bn_renaming r;
    bn_ix outer;

    if (!bn_read_lambda_call(bn_facts(m), bn_root(m), &c) || !c.filters ||
        bn_in_format(bn_tree(m), c.call) || bn_maker_of(m, c.call, &outer) == BN_MAKES_DICT)
        return BN_SKIP;
    if (!bn_lambda_may_open(m, &c))
        return false;
    bn_set_parameter(m, &c, &r);
    if (!bn_set_lambda_code(m, "body", c.body, &r))
        return false;
    bn_set(m, "items", c.items);
    bn_write_comprehension(m, fix, "$x0", "for $x0 in $items if $body");
    return true;
}

/* A new name for the items of a comprehension, by the name of what it draws from. */
static void set_item_name(bn_match *m, bn_ix outer, bn_ix items)
{
    bn_set_text(m, "x", bn_item_name(bn_facts(m), outer, items, BN_LIT("item")));
}

/* `list(filter(None, items))`, or where a call uses the items up. */
static bool filter_none(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix call = bn_root(m), callee = bn_child(t, call, BN_F_FUNCTION), outer, items;
    bn_maker made;

    if (!bn_text_is(t, callee, "filter") || bn_plain_arguments(t, call) != 2 ||
        t->nodes[bn_argument(t, call, 0)].kind != BN_NONE_LITERAL || bn_in_format(t, call))
        return BN_SKIP;
    made = bn_maker_of(m, call, &outer);
    if (made == BN_MAKES_DICT ||
        (made == BN_MAKES_OTHER && (outer == BN_NONE || bn_fact_used_up(s, call).tri != BN_YES)))
        return BN_SKIP;
    items = bn_argument(t, call, 1);
    if (!bn_must(m, bn_fact_is_builtin(s, callee, BN_LIT("filter"))) ||
        !bn_is_made_or_used_up(m, call) || !bn_items_may_move(m, items))
        return false;
    set_item_name(m, outer, items);
    bn_set(m, "items", items);
    bn_write_comprehension(m, fix, "$x", "for $x in $items if $x");
    return true;
}

/* `list(map(f, items))`, for those who want it. */
static bool map_named(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), callee = bn_child(t, call, BN_F_FUNCTION), outer, items, function;
    bn_maker made;

    if (!bn_text_is(t, callee, "map") || bn_plain_arguments(t, call) != 2 || bn_in_format(t, call))
        return BN_SKIP;
    made = bn_maker_of(m, call, &outer);
    function = bn_argument(t, call, 0);
    items = bn_argument(t, call, 1);
    if (made == BN_MAKES_OTHER || made == BN_MAKES_DICT || t->nodes[function].kind != BN_IDENTIFIER)
        return BN_SKIP;
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), callee, BN_LIT("map"))) ||
        !bn_is_made_or_used_up(m, call) || !bn_items_may_move(m, items) ||
        !bn_may_be_called(m, function))
        return false;
    set_item_name(m, outer, items);
    bn_set(m, "f", function);
    bn_set(m, "items", items);
    bn_write_comprehension(m, fix, "$f($x)", "for $x in $items");
    return true;
}

/* `list(map(lambda a: e, filter(lambda b: p, items)))`: one comprehension, b called a. */
static bool map_filter_fuse(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_stage map, filter;
    bn_ix outer;

    if (!bn_read_stage(bn_facts(m), bn_root(m), "map", &map) ||
        !bn_read_stage(bn_facts(m), bn_unparen(t, map.items), "filter", &filter) ||
        (map.function != BN_NONE && filter.function != BN_NONE) || bn_in_format(t, bn_root(m)))
        return BN_SKIP;
    if (bn_maker_of(m, bn_root(m), &outer) == BN_MAKES_DICT)
        return BN_SKIP;
    if (!bn_is_made_or_used_up(m, bn_root(m)) || !bn_stage_may_open(m, &map) ||
        !bn_stage_may_open(m, &filter))
        return false;
    bn_set(m, "x", map.function == BN_NONE ? map.lambda.name : filter.lambda.name);
    bn_set(m, "items", filter.items);
    if (map.function != BN_NONE) {
        bn_set(m, "f", map.function);
        bn_set(m, "test", filter.lambda.body);
    } else {
        bn_set(m, "element", map.lambda.body);
        if (filter.function != BN_NONE)
            bn_set(m, "f", filter.function);
        else if (!bn_set_renamed_test(m, &filter.lambda, map.lambda.name))
            return false;
    }
    bn_write_comprehension(m, fix, map.function != BN_NONE ? "$f($x)" : "$element",
                           filter.function != BN_NONE ? "for $x in $items if $f($x)"
                                                      : "for $x in $items if $test");
    return true;
}

/* itertools.imap and ifilter, which Python 3 has as map and filter. */
static bool imap_py2(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix callee = bn_child(t, bn_root(m), BN_F_FUNCTION);
    bool filters = bn_fact_resolves(s, callee, BN_LIT("itertools.ifilter")).tri == BN_YES;
    bn_str name = filters ? BN_LIT("filter") : BN_LIT("map");

    if (!filters && bn_fact_resolves(s, callee, BN_LIT("itertools.imap")).tri != BN_YES)
        return BN_SKIP;
    if (!bn_must(m, bn_fact_is_builtin(s, callee, name)) || !bn_must(m, bn_no_comments(m, callee)))
        return false;
    bn_fix_bytes(fix, t->nodes[callee].start, t->nodes[callee].end, name);
    return true;
}

/* The function around is `__len__`, which list() would call again. */
static bool is_in_len(const bn_cst *t, bn_ix at)
{
    bn_ix frame = bn_frame_node(t, at);

    return frame != BN_NONE && t->nodes[frame].kind == BN_FUNCTION_DEFINITION &&
           (bn_text_is(t, bn_child(t, frame, BN_F_NAME), "__len__") ||
            bn_text_is(t, bn_child(t, frame, BN_F_NAME), "__length_hint__"));
}

/* `[x for x in items]`: a copy. */
static bool identity(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix at = bn_root(m);
    bool pairs = t->nodes[at].kind == BN_DICTIONARY_COMPREHENSION;
    const char *name = t->nodes[at].kind == BN_LIST_COMPREHENSION ? "list" : pairs ? "dict" : "set";
    bn_walk w;

    if (!bn_read_walk(t, at, &w) || !bn_gives_items_back(t, &w) || bn_in_format(t, at))
        return BN_SKIP;
    if (is_in_len(t, at))
        return bn_refuse(m, at, "`__len__` would be called again");
    if (!bn_must(m, bn_fact_is_builtin(s, at, bn_str_from(name))) ||
        !bn_need(m, pairs ? bn_fact_gives_pairs(s, w.items) : bn_fact_quiet_len(s, w.items)))
        return false;
    bn_set(m, "items", w.items);
    bn_fix_replace(fix, at, bn_format(m, "%s($items)", name).ptr);
    return true;
}

static bool drop_imap(bn_match *m, bn_fix *fix)
{
    static const char *const gone[] = { "imap", "ifilter", NULL };

    return bn_drop_gone_import(m, fix, "itertools", gone);
}

/* ---- Loops that collect ---- */

static bool is_empty_list(bn_match *m, bn_ix value)
{
    return bn_is_empty_display(m, value, BN_LIST, "list");
}

static bool fold_append(bn_match *m, bn_fix *fix, const bn_collect *c, bn_ix element)
{
    if (!is_empty_list(m, c->init.value) || !bn_collect_inlines(m, c) || !bn_collect_folds(m, c) ||
        !bn_collect_takes(m, c, element, false))
        return false;
    if (bn_collect_is_copy(m, c, element)) {
        bn_collect_name(m, c);
        return bn_collect_write_copy(
            m, fix, c, c->init.type != BN_NONE ? "$out: $type = list(" : "$out = list(");
    }
    return bn_collect_set(m, c, "element", element) &&
           bn_collect_display(m, fix, c, "$element", NULL, '[', ']');
}

static bool loop_append(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_collect c;
    bn_ix receiver = BN_NONE, element;

    if (!bn_read_loop(t, bn_root(m), &c.in) || c.in.negated || c.in.temporary.statement != BN_NONE)
        return BN_SKIP;
    element = bn_read_append(t, c.in.last, false, &receiver);
    if (element == BN_NONE || !bn_collect_begins(m, &c, receiver))
        return BN_SKIP;
    return fold_append(m, fix, &c, element);
}

/* `if test: out.append(a)` / `else: out.append(b)` as the only statement. */
static bool fold_two_arms(bn_match *m, bn_fix *fix, bn_collect *c)
{
    bn_append_arms arms;

    if (c->in.test != BN_NONE || c->in.temporary.statement != BN_NONE ||
        !bn_read_append_arms(bn_tree(m), c->in.last, &arms) ||
        !bn_collect_begins(m, c, arms.receiver) || !is_empty_list(m, c->init.value))
        return BN_SKIP;
    if (!bn_collect_folds(m, c) || !bn_collect_takes(m, c, arms.test, false) ||
        !bn_collect_takes(m, c, arms.yes, false) || !bn_collect_takes(m, c, arms.no, false))
        return false;
    bn_set(m, "yes", arms.yes);
    bn_set(m, "no", arms.no);
    bn_set(m, "arm", arms.test);
    return bn_collect_display(m, fix, c, "$yes if $arm else $no", NULL, '[', ']');
}

/* Names that only the inner comprehension binds must mean nothing where its iterable moves. */
static bool names_are_apart(bn_match *m, bn_ix target, bn_ix code)
{
    const bn_cst *t = bn_tree(m);

    for (bn_ix a = target; a < t->nodes[target].end_ix; a++)
        for (bn_ix b = code; t->nodes[a].kind == BN_IDENTIFIER && b < t->nodes[code].end_ix; b++)
            if (t->nodes[b].kind == BN_IDENTIFIER && t->nodes[a].atom == t->nodes[b].atom)
                return bn_refuse(m, b, "`%.*s` means two things", BN_FMT(bn_text(t, b)));
    return true;
}

/* `out.extend(e for y in ys)` as the only statement: a second for clause. */
static bool fold_inner_extend(bn_match *m, bn_fix *fix, bn_collect *c)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_extend e;

    if (bn_clause_count(&c->in) != 1 || c->in.temporary.statement != BN_NONE ||
        !bn_read_extend(t, c->in.last, &e) || !bn_collect_begins(m, c, e.receiver))
        return BN_SKIP;
    bn_set(m, "element", e.element);
    bn_set(m, "target2", e.target);
    bn_set(m, "items2", e.items);
    return is_empty_list(m, c->init.value) && bn_collect_folds(m, c) &&
           bn_collect_takes(m, c, e.comprehension, true) && names_are_apart(m, e.target, e.items) &&
           names_are_apart(m, e.target, bn_child(t, c->in.loop, BN_F_LEFT)) &&
           bn_must(m, bn_fact_no_suspend(s, e.comprehension)) &&
           (t->nodes[e.comprehension].kind == BN_LIST_COMPREHENSION ||
            bn_need(m, bn_fact_stop_safe(s, e.element))) &&
           bn_collect_display(m, fix, c, "$element", "for $target2 in $items2", '[', ']');
}

static bool loop_append_variants(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_collect c;
    bn_ix receiver = BN_NONE, element;

    if (!bn_read_loop(t, bn_root(m), &c.in))
        return BN_SKIP;
    if (!c.in.negated && c.in.temporary.statement == BN_NONE &&
        bn_read_append(t, c.in.last, false, &receiver) != BN_NONE)
        return BN_SKIP; /* loop-append */
    element = bn_read_append(t, c.in.last, true, &receiver);
    if (element == BN_NONE)
        return fold_two_arms(m, fix, &c) || fold_inner_extend(m, fix, &c);
    return bn_collect_begins(m, &c, receiver) && fold_append(m, fix, &c, element);
}

static bool loop_extend(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_collect c;
    bn_ix receiver = BN_NONE, element, loop = bn_root(m);

    if (!bn_read_loop(t, loop, &c.in) || bn_is_part_of_loop(t, loop))
        return BN_SKIP;
    element = bn_read_append(t, c.in.last, false, &receiver);
    if (element == BN_NONE ||
        (bn_collect_begins(m, &c, receiver) && is_empty_list(m, c.init.value)))
        return BN_SKIP;
    c.init.statement = BN_NONE;
    c.moved = false;
    if (t->nodes[receiver].kind != BN_IDENTIFIER || c.out == BN_NONE)
        return BN_SKIP;
    if (!bn_collect_inlines(m, &c) || !bn_collect_lengthens(m, &c, receiver, element) ||
        !bn_collect_set(m, &c, "element", element))
        return false;
    bn_set(m, "out", receiver);
    if (bn_copies_items(t, &c.in, element))
        return bn_need(m, bn_fact_quiet_len(bn_facts(m), bn_child(t, loop, BN_F_RIGHT))) &&
               bn_collect_write_copy(m, fix, &c, "$out.extend(");
    return bn_loop_awaits(t, &c.in)
               ? bn_collect_write(m, fix, &c, "$element", NULL, "$out.extend([", "])")
               : bn_collect_write(m, fix, &c, "$element", NULL, "$out.extend(", ")");
}

static bool loop_set(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_method_call call;
    bn_collect c;

    if (!bn_read_loop(t, bn_root(m), &c.in) ||
        !bn_read_method_call(t, bn_expression_of(t, c.in.last), "add", &call) ||
        !bn_collect_begins(m, &c, call.receiver) ||
        !bn_is_empty_display(m, c.init.value, BN_SET, "set"))
        return BN_SKIP;
    return bn_collect_inlines(m, &c) && bn_collect_folds(m, &c) &&
           bn_collect_takes(m, &c, call.argument, false) &&
           bn_collect_set(m, &c, "element", call.argument) &&
           bn_collect_display(m, fix, &c, "$element", NULL, '{', '}');
}

/* The key comes first now: before the value, and before a temporary that only the value uses. */
static bool key_may_come_first(bn_match *m, const bn_collect *c, bn_ix key, bn_ix value)
{
    bn_sema *s = bn_facts(m);
    const bn_name_assignment *temporary = &c->in.temporary;

    return bn_need(m, bn_fact_commute(s, key, value)) &&
           (temporary->statement == BN_NONE || bn_mentions_target(s, key, temporary->name) ||
            bn_must(m, bn_fact_commute(s, key, temporary->value))) &&
           bn_need(m, bn_fact_since(s, BN_PY(3, 8)));
}

static bool loop_dict(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix receiver, key, value;
    bn_collect c;

    if (!bn_read_loop(t, bn_root(m), &c.in) ||
        !bn_read_item_store(t, c.in.last, &receiver, &key, &value) ||
        !bn_collect_begins(m, &c, receiver) ||
        !bn_is_empty_display(m, c.init.value, BN_DICTIONARY, "dict"))
        return BN_SKIP;
    return bn_collect_inlines(m, &c) && bn_collect_folds(m, &c) &&
           bn_collect_takes(m, &c, key, false) && bn_collect_takes(m, &c, value, false) &&
           key_may_come_first(m, &c, key, value) && bn_collect_set(m, &c, "key", key) &&
           bn_collect_set(m, &c, "value", value) &&
           bn_collect_display(m, fix, &c, "$key: $value", NULL, '{', '}');
}

/* ---- Loops that search ---- */

static bool any_all(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix loop = bn_root(m), suite = bn_else_suite(t, loop);
    bn_ix after = suite == BN_NONE ? bn_next_statement(t, loop) : bn_only_statement(t, suite);
    int found, otherwise;
    const char *value;
    bn_search f;

    if (!bn_read_search(t, loop, &f))
        return BN_SKIP;
    found = bn_returned_bool(t, bn_only_statement(t, f.suite));
    otherwise = bn_returned_bool(t, after);
    if (found < 0 || otherwise < 0 || found == otherwise)
        return BN_SKIP;
    if (!bn_search_folds(m, &f) || !bn_must(m, bn_alone_on_lines(m, after)))
        return false;
    value = found ? bn_search_any(m, &f) : bn_search_none(m, &f, true);
    if (!value)
        return false;
    bn_fix_replace_run(fix, loop, suite == BN_NONE ? after : loop,
                       bn_format(m, "return %s", value).ptr);
    return true;
}

static const bn_rule rules[] = {
    {
        .name = "map-lambda",
        .summary = "map(lambda ...) reads better as a comprehension",
        .kinds = BN_KINDS(BN_CALL),
        .build = map_lambda,
        .related = "ruff C417",
    },
    {
        .name = "map-multi",
        .summary = "map over several iterables reads better as a comprehension over zip",
        .kinds = BN_KINDS(BN_CALL),
        .build = map_multi,
    },
    {
        .name = "filter-lambda",
        .summary = "filter(lambda ...) reads better as a comprehension",
        .kinds = BN_KINDS(BN_CALL),
        .build = filter_lambda,
        .related = "ruff C417, pylint W0141",
    },
    {
        .name = "filter-lambda",
        .summary = "filter(None, ...) reads better as a comprehension",
        .kinds = BN_KINDS(BN_CALL),
        .build = filter_none,
    },
    {
        .name = "map-filter-fuse",
        .summary = "map over filter is one comprehension",
        .kinds = BN_KINDS(BN_CALL),
        .build = map_filter_fuse,
        .related = "ruff C417",
    },
    {
        .name = "imap-py2",
        .summary = "map and filter are lazy in Python 3",
        .kinds = BN_KINDS(BN_CALL),
        .build = imap_py2,
        .since = BN_PY(3, 0),
    },
    {
        .name = "imap-py2",
        .summary = "itertools has no such name in Python 3",
        .kinds = BN_KINDS(BN_IMPORT_FROM_STATEMENT),
        .build = drop_imap,
        .since = BN_PY(3, 0),
    },
    {
        .name = "map-named",
        .summary = "list(map(f, ...)) as a comprehension",
        .kinds = BN_KINDS(BN_CALL),
        .build = map_named,
        .off = true,
    },
    {
        .name = "identity",
        .summary = "the comprehension only copies",
        .kinds = BN_KINDS(BN_LIST_COMPREHENSION, BN_SET_COMPREHENSION, BN_DICTIONARY_COMPREHENSION),
        .build = identity,
        .off = true,
        .related = "ruff C416",
    },
    {
        .name = "ctor-genexp",
        .summary = "a comprehension makes the list, set or dict itself",
        .kinds = BN_KINDS(BN_CALL),
        .build = ctor_genexp,
        .related = "ruff C400 C401 C402 C403 C404",
    },
    {
        .name = "loop-append",
        .summary = "the loop only fills a list: a comprehension says so",
        .kinds = BN_KINDS(BN_FOR_STATEMENT),
        .build = loop_append,
        .related = "ruff PERF401",
    },
    {
        .name = "loop-append-variants",
        .summary = "the loop only fills a list: a comprehension says so",
        .kinds = BN_KINDS(BN_FOR_STATEMENT),
        .build = loop_append_variants,
        .related = "ruff PERF401",
    },
    {
        .name = "loop-extend",
        .summary = "the loop only lengthens a list: extend() says so",
        .kinds = BN_KINDS(BN_FOR_STATEMENT),
        .build = loop_extend,
        .compact = true,
        .related = "ruff PERF401",
    },
    {
        .name = "loop-set",
        .summary = "the loop only fills a set: a comprehension says so",
        .kinds = BN_KINDS(BN_FOR_STATEMENT),
        .build = loop_set,
        .related = "refurb FURB142",
    },
    {
        .name = "loop-dict",
        .summary = "the loop only fills a dict: a comprehension says so",
        .kinds = BN_KINDS(BN_FOR_STATEMENT),
        .build = loop_dict,
        .related = "ruff PERF403",
    },
    {
        .name = "any-all",
        .summary = "the loop only looks for an element: any() or all() says so",
        .kinds = BN_KINDS(BN_FOR_STATEMENT),
        .build = any_all,
        .related = "ruff SIM110",
    },
};

BN_TRANSFORM(EP07, "Use list comprehensions instead of map and filter", rules);
