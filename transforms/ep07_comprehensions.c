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
 * The same for `set` and, with a pair as the lambda's body, `dict`. Left alone when
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
 * ## filter-lambda
 *
 *     numbers = [5, 20]
 *     small = list(filter(lambda n: n < 10, numbers))
 * =>
 *     numbers = [5, 20]
 *     small = [n for n in numbers if n < 10]
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
 * function uses, made right before the loop and mentioned nowhere else in it; the loop's
 * names must not be read afterwards; and when the loop raises, no handler may see the
 * half-filled list. Left alone with `else`, `async for`, `await`, `yield`, `:=`, a comment
 * inside the loop, or zero-argument `super()` in the parts that move into the comprehension.
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
 * Also both arms of an `if` that append, `out += [x]` and `out.extend([x])`. The same conditions.
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
 * The other way round it becomes `all(...)` or `not any(...)`. The test must not call `next()`
 * with one argument: in a generator expression StopIteration turns into RuntimeError.
 */
#include "burnish/transform.h"

#define MOVABLE(body)                                                                              \
    BN_MUST(bn_no_walrus, body), BN_MUST(bn_no_suspension, body), BN_MUST(bn_no_class_cell, body), \
        BN_MUST(bn_no_stop_iteration, body)
#define ITERABLE(items) BN_MUST(bn_no_walrus, items), BN_MUST(bn_no_suspension, items)

/* ---- Constructors of comprehensions ---- */

/* The comprehension or generator expression that is a call's only argument, or BN_NONE. */
static bn_ix sole_comprehension(const bn_cst *t, bn_ix call)
{
    bn_ix only = bn_child(t, call, BN_F_ARGUMENTS);

    if (only != BN_NONE && t->nodes[only].kind == BN_ARGUMENT_LIST)
        only = bn_named_count(t, only) == 1 ? bn_named_child(t, only, 0) : BN_NONE;
    if (only == BN_NONE || (t->nodes[only].kind != BN_GENERATOR_EXPRESSION &&
                            t->nodes[only].kind != BN_LIST_COMPREHENSION))
        return BN_NONE;
    return only;
}

/* `(key, value)`, exactly two and no star: the body of a dict comprehension to be. */
static bool read_pair(const bn_cst *t, bn_ix body, bn_ix *key, bn_ix *value)
{
    if (t->nodes[body].kind != BN_TUPLE || bn_named_count(t, body) != 2)
        return false;
    *key = bn_named_child(t, body, 0);
    *value = bn_named_child(t, body, 1);
    return t->nodes[*key].kind != BN_LIST_SPLAT && t->nodes[*value].kind != BN_LIST_SPLAT;
}

/* The call becomes a display: `open` body clauses `close`. */
static void rebracket(bn_match *m, bn_fix *fix, bn_ix comprehension, const char *open,
                      const char *close)
{
    const bn_cst *t = bn_tree(m);
    bn_ix body = bn_child(t, comprehension, BN_F_BODY), key, value, last = BN_NONE;

    bn_each_named_child (t, comprehension, c)
        last = c;
    bn_fix_bytes(fix, t->nodes[last].end, t->nodes[bn_root(m)].end, bn_str_from(close));
    if (*open == '{' && bn_text_is(t, bn_child(t, bn_root(m), BN_F_FUNCTION), "dict") &&
        read_pair(t, body, &key, &value)) {
        bn_fix_bytes(fix, t->nodes[bn_root(m)].start, t->nodes[key].start, bn_str_from(open));
        bn_fix_bytes(fix, t->nodes[key].end, t->nodes[value].start, BN_LIT(": "));
        bn_fix_bytes(fix, t->nodes[value].end, t->nodes[body].end, BN_LIT(""));
    } else {
        bn_fix_bytes(fix, t->nodes[bn_root(m)].start, t->nodes[body].start, bn_str_from(open));
    }
}

static bool ctor_genexp(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix call = bn_root(m), callee = bn_child(t, call, BN_F_FUNCTION), key, value;
    bn_ix comprehension = sole_comprehension(t, call), body;
    bool list = bn_text_is(t, callee, "list"), dict = bn_text_is(t, callee, "dict");

    if (comprehension == BN_NONE || (!list && !dict && !bn_text_is(t, callee, "set")) ||
        bn_in_format(t, call))
        return BN_SKIP;
    body = bn_child(t, comprehension, BN_F_BODY);
    if (dict && (!read_pair(t, body, &key, &value) || !bn_need(m, bn_fact_since(s, BN_PY(3, 8)))))
        return BN_SKIP;
    if (bn_has_kind(t, comprehension, BN_NAMED_EXPRESSION))
        return bn_refuse(m, comprehension, "`:=` binds a name there");
    if (!bn_must(m, bn_fact_is_builtin(s, callee, bn_text(t, callee))) ||
        !bn_must(m, bn_no_comments(m, call)) || !bn_must(m, bn_fact_no_suspend(s, comprehension)) ||
        !bn_must(m, bn_fact_no_cell(s, comprehension)) ||
        !bn_need(m, bn_fact_stop_safe(s, comprehension)) ||
        !bn_need(m, bn_fact_names_unwatched(s, bn_scope_at(s, body))))
        return false;
    /* set([...]) hashes the first item after the last was computed, a display before. */
    if (!list && t->nodes[comprehension].kind == BN_LIST_COMPREHENSION &&
        !bn_need(m, bn_fact_pure(s, comprehension, BN_P2)))
        return false;
    rebracket(m, fix, comprehension, list ? "[" : "{", list ? "]" : "}");
    return true;
}

/* ---- Loops that collect ---- */

typedef struct {
    bn_name_assignment init; /* out = [] */
    bn_ix loop, inner;       /* the for statements; inner may be BN_NONE */
    bn_ix test;              /* of the one if around the collecting statement, or BN_NONE */
    bool test_first;         /* the if stands around the inner for, not in it */
    bool negate;             /* the test guards a continue */
    bn_ix last;              /* the collecting statement, or the if with two arms */
} collect;

static bool is_plain_for(const bn_cst *t, bn_ix statement)
{
    return t->nodes[statement].kind == BN_FOR_STATEMENT && !bn_is_async(t, statement) &&
           bn_else_suite(t, statement) == BN_NONE &&
           bn_is_name_target(t, bn_child(t, statement, BN_F_LEFT));
}

/* `if test: suite` without elif and else. */
static bool is_lone_if(const bn_cst *t, bn_ix statement)
{
    return t->nodes[statement].kind == BN_IF_STATEMENT &&
           bn_child(t, statement, BN_F_ALTERNATIVE) == BN_NONE;
}

/* A suite `if test: continue` followed by one statement; gives that statement. */
static bn_ix guarded_statement(const bn_cst *t, bn_ix block, bn_ix *test)
{
    bn_ix first = bn_named_child(t, block, 0), only;

    if (bn_named_count(t, block) != 2 || !is_lone_if(t, first))
        return BN_NONE;
    only = bn_only_statement(t, bn_child(t, first, BN_F_CONSEQUENCE));
    if (only == BN_NONE || t->nodes[only].kind != BN_CONTINUE_STATEMENT)
        return BN_NONE;
    *test = bn_child(t, first, BN_F_CONDITION);
    return bn_named_child(t, block, 1);
}

/* Walk down the chain of for and if to the statement that collects. */
static bool read_chain(const bn_cst *t, bn_ix loop, collect *c)
{
    bn_ix at = loop;

    *c = (collect){ .loop = loop, .inner = BN_NONE, .test = BN_NONE, .last = BN_NONE };
    for (int clauses = 0; clauses < 3; clauses++) {
        bn_ix block, next;

        if (is_plain_for(t, at) && (at == loop || c->inner == BN_NONE)) {
            block = bn_child(t, at, BN_F_BODY);
            if (at != loop) {
                c->inner = at;
                c->test_first = c->test != BN_NONE;
            }
        } else if (at != loop && c->test == BN_NONE && is_lone_if(t, at)) {
            block = bn_child(t, at, BN_F_CONSEQUENCE);
            c->test = bn_child(t, at, BN_F_CONDITION);
        } else {
            break;
        }
        next = bn_only_statement(t, block);
        if (next == BN_NONE && c->test == BN_NONE) {
            next = guarded_statement(t, block, &c->test);
            c->negate = next != BN_NONE;
        }
        if (next == BN_NONE)
            return false;
        at = next;
    }
    c->last = at;
    return (c->inner != BN_NONE) + (c->test != BN_NONE) <= 1;
}

static bool is_empty_list(bn_match *m, bn_ix value)
{
    const bn_cst *t = bn_tree(m);

    return (t->nodes[value].kind == BN_LIST && bn_named_count(t, value) == 0) ||
           (bn_text_is(t, value, "list()") &&
            bn_must(m, bn_fact_is_builtin(bn_facts(m), value, BN_LIT("list"))));
}

static bool is_empty_dict(bn_match *m, bn_ix value)
{
    const bn_cst *t = bn_tree(m);

    return (t->nodes[value].kind == BN_DICTIONARY && bn_named_count(t, value) == 0) ||
           (bn_text_is(t, value, "dict()") &&
            bn_must(m, bn_fact_is_builtin(bn_facts(m), value, BN_LIT("dict"))));
}

/* Code that moves into the comprehension's own scope. */
static bool may_move(bn_match *m, bn_ix code, bn_binding_ix out)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    if (bn_mentions(s, code, out))
        return bn_refuse(m, code, "the collection is read while it is built");
    if (bn_has_kind(t, code, BN_NAMED_EXPRESSION))
        return bn_refuse(m, code, "`:=` binds a name there");
    return bn_must(m, bn_fact_no_suspend(s, code)) && bn_must(m, bn_fact_no_cell(s, code));
}

/* The names of a target live only in the loop, and nothing outside can tell. */
static bool target_may_move(bn_match *m, bn_ix loop, bn_ix target)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    for (bn_ix c = target; c < t->nodes[target].end_ix; c++) {
        bn_binding_ix b;

        if (t->nodes[c].kind != BN_IDENTIFIER)
            continue;
        b = bn_binding_at(s, c);
        if (b == BN_NONE || !bn_need(m, bn_fact_local(s, b, true)) ||
            !bn_need(m, bn_fact_dead(s, b, loop)))
            return false;
    }
    return true;
}

/* Names of the inner target must not be read before the inner loop binds them. */
static bool inner_is_hygienic(bn_match *m, const collect *c)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix target;

    if (c->inner == BN_NONE)
        return true;
    target = bn_child(t, c->inner, BN_F_LEFT);
    if (bn_mentions_target(s, bn_child(t, c->inner, BN_F_RIGHT), target) ||
        (c->test_first && bn_mentions_target(s, c->test, target)))
        return bn_refuse(m, target, "a name of the inner loop is read before that loop binds it");
    return true;
}

/* What holds for every loop that collects into `c->init.name`. */
static bool loop_may_fold(bn_match *m, const collect *c)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_binding_ix out = bn_binding_at(s, c->init.name);
    bn_scope_ix scope = bn_scope_at(s, c->loop);

    if (out == BN_NONE || bn_mentions(s, bn_child(t, c->loop, BN_F_LEFT), out) ||
        (c->inner != BN_NONE && bn_mentions(s, bn_child(t, c->inner, BN_F_LEFT), out)))
        return BN_SKIP;
    if (bn_scope_kind_of(s, scope) == BN_SCOPE_CLASS)
        return bn_refuse(m, c->loop, "in a class body the loop's names are attributes");
    if (bn_scope_kind_of(s, scope) == BN_SCOPE_MODULE)
        return bn_refuse(m, c->loop, "at module level the loop's names can be imported");
    if (!bn_must(m, bn_no_comments(m, c->loop)) ||
        !bn_must(m, bn_alone_on_lines(m, c->init.statement)) ||
        !bn_must(m, bn_alone_on_lines(m, c->loop)) || !bn_need(m, bn_fact_local(s, out, true)) ||
        !bn_need(m, bn_fact_names_unwatched(s, scope)) ||
        !may_move(m, bn_child(t, c->loop, BN_F_RIGHT), out))
        return false;
    if ((c->inner != BN_NONE && !may_move(m, bn_child(t, c->inner, BN_F_RIGHT), out)) ||
        (c->test != BN_NONE && !may_move(m, c->test, out)) || !inner_is_hygienic(m, c))
        return false;
    return target_may_move(m, c->loop, bn_child(t, c->loop, BN_F_LEFT)) &&
           (c->inner == BN_NONE || target_may_move(m, c->loop, bn_child(t, c->inner, BN_F_LEFT))) &&
           bn_need(m, bn_fact_unseen_if_raises(s, out, c->loop));
}

/* The clauses as a template: " for $t in $it if $c"; binds what it names. */
static const char *clauses_of(bn_match *m, const collect *c)
{
    const bn_cst *t = bn_tree(m);
    const char *test = "", *inner = "";

    bn_set(m, "target", bn_child(t, c->loop, BN_F_LEFT));
    bn_set(m, "items", bn_child(t, c->loop, BN_F_RIGHT));
    if (c->test != BN_NONE) {
        bn_set(m, "test", c->test);
        test = bn_format(m, " if %s", c->negate ? bn_negated(m, "test") : "$test").ptr;
    }
    if (c->inner != BN_NONE) {
        bn_set(m, "target2", bn_child(t, c->inner, BN_F_LEFT));
        bn_set(m, "items2", bn_child(t, c->inner, BN_F_RIGHT));
        inner = " for $target2 in $items2";
    }
    return bn_format(m, " for $target in $items%s%s", c->test_first ? test : inner,
                     c->test_first ? inner : test)
        .ptr;
}

/* Put `out = <display>` in place of the initialiser and the loop. */
static void fold(bn_match *m, bn_fix *fix, const collect *c, const char *display)
{
    bn_set(m, "out", c->init.name);
    if (c->init.type != BN_NONE)
        bn_set(m, "type", c->init.type);
    bn_fix_replace_run(
        fix, c->init.statement, c->loop,
        bn_format(m, "$out%s = %s", c->init.type != BN_NONE ? ": $type" : "", display).ptr);
}

/* The initialiser right before the loop, of the name that the loop collects into. */
static bool read_initialiser(bn_match *m, collect *c, bn_ix receiver)
{
    const bn_cst *t = bn_tree(m);

    return receiver != BN_NONE && t->nodes[receiver].kind == BN_IDENTIFIER &&
           bn_read_name_assignment(t, bn_prev_statement(t, c->loop), &c->init) &&
           bn_str_eq(bn_text(t, c->init.name), bn_text(t, receiver));
}

/* `out.append(e)`; with `loose` also `out += [e]` and `out.extend([e])`: e and out. */
static bn_ix appended(const bn_cst *t, bn_ix statement, bool loose, bn_ix *receiver)
{
    bn_method_call call;
    bn_ix inner, display = BN_NONE;

    if (bn_read_method_call(t, bn_expression_of(t, statement), "append", &call)) {
        *receiver = call.receiver;
        return call.argument;
    }
    if (!loose || t->nodes[statement].kind != BN_EXPRESSION_STATEMENT)
        return BN_NONE;
    inner = bn_named_child(t, statement, 0);
    if (t->nodes[inner].kind == BN_AUGMENTED_ASSIGNMENT &&
        bn_text_is(t, bn_child(t, inner, BN_F_OPERATOR), "+=")) {
        *receiver = bn_child(t, inner, BN_F_LEFT);
        display = bn_child(t, inner, BN_F_RIGHT);
    } else if (bn_read_method_call(t, inner, "extend", &call)) {
        *receiver = call.receiver;
        display = call.argument;
    }
    if (display == BN_NONE || t->nodes[display].kind != BN_LIST || bn_named_count(t, display) != 1)
        return BN_NONE;
    inner = bn_named_child(t, display, 0);
    return t->nodes[inner].kind == BN_LIST_SPLAT ? BN_NONE : inner;
}

static bool fold_append(bn_match *m, bn_fix *fix, const collect *c, bn_ix element)
{
    if (!is_empty_list(m, c->init.value) || !loop_may_fold(m, c) ||
        !may_move(m, element, bn_binding_at(bn_facts(m), c->init.name)))
        return false;
    bn_set(m, "element", element);
    fold(m, fix, c, bn_format(m, "[$element%s]", clauses_of(m, c)).ptr);
    return true;
}

static bool loop_append(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    collect c;
    bn_ix receiver = BN_NONE, element;

    if (!is_plain_for(t, bn_root(m)) || !read_chain(t, bn_root(m), &c) || c.negate)
        return BN_SKIP;
    element = appended(t, c.last, false, &receiver);
    if (element == BN_NONE || !read_initialiser(m, &c, receiver))
        return BN_SKIP;
    return fold_append(m, fix, &c, element);
}

/* `if test: out.append(a)` / `else: out.append(b)` as the only statement. */
static bool fold_two_arms(bn_match *m, bn_fix *fix, collect *c)
{
    const bn_cst *t = bn_tree(m);
    bn_ix yes, no, receiver = BN_NONE, other = BN_NONE, suite, test;
    bn_binding_ix out;

    if (t->nodes[c->last].kind != BN_IF_STATEMENT || c->test != BN_NONE)
        return BN_SKIP;
    suite = bn_else_suite(t, c->last);
    if (suite == BN_NONE || bn_has_kind(t, c->last, BN_ELIF_CLAUSE))
        return BN_SKIP;
    yes = bn_only_statement(t, bn_child(t, c->last, BN_F_CONSEQUENCE));
    no = bn_only_statement(t, suite);
    if (yes == BN_NONE || no == BN_NONE)
        return BN_SKIP;
    yes = appended(t, yes, true, &receiver);
    no = appended(t, no, true, &other);
    if (yes == BN_NONE || no == BN_NONE || !bn_same_code(t, receiver, other) ||
        !read_initialiser(m, c, receiver) || !is_empty_list(m, c->init.value))
        return BN_SKIP;
    test = bn_child(t, c->last, BN_F_CONDITION);
    out = bn_binding_at(bn_facts(m), c->init.name);
    if (!loop_may_fold(m, c) || !may_move(m, test, out) || !may_move(m, yes, out) ||
        !may_move(m, no, out))
        return false;
    bn_set(m, "yes", yes);
    bn_set(m, "no", no);
    bn_set(m, "arm", test);
    fold(m, fix, c, bn_format(m, "[$yes if $arm else $no%s]", clauses_of(m, c)).ptr);
    return true;
}

static bool loop_append_variants(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    collect c;
    bn_ix receiver = BN_NONE, element;

    if (!is_plain_for(t, bn_root(m)) || !read_chain(t, bn_root(m), &c))
        return BN_SKIP;
    if (!c.negate && appended(t, c.last, false, &receiver) != BN_NONE)
        return BN_SKIP; /* loop-append */
    element = appended(t, c.last, true, &receiver);
    if (element == BN_NONE)
        return fold_two_arms(m, fix, &c);
    return read_initialiser(m, &c, receiver) && fold_append(m, fix, &c, element);
}

static bool loop_set(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_method_call call;
    collect c;

    if (!is_plain_for(t, bn_root(m)) || !read_chain(t, bn_root(m), &c) ||
        !bn_read_method_call(t, bn_expression_of(t, c.last), "add", &call) ||
        !read_initialiser(m, &c, call.receiver) || !bn_text_is(t, c.init.value, "set()"))
        return BN_SKIP;
    if (!bn_must(m, bn_fact_is_builtin(s, c.init.value, BN_LIT("set"))) || !loop_may_fold(m, &c) ||
        !may_move(m, call.argument, bn_binding_at(s, c.init.name)))
        return false;
    bn_set(m, "element", call.argument);
    fold(m, fix, &c, bn_format(m, "{$element%s}", clauses_of(m, &c)).ptr);
    return true;
}

/* `d[k] = v` with one plain target. */
static bool read_item_store(const bn_cst *t, bn_ix statement, bn_ix *receiver, bn_ix *key,
                            bn_ix *value)
{
    bn_ix assignment, left;

    if (t->nodes[statement].kind != BN_EXPRESSION_STATEMENT)
        return false;
    assignment = bn_named_child(t, statement, 0);
    if (t->nodes[assignment].kind != BN_ASSIGNMENT || bn_child(t, assignment, BN_F_TYPE) != BN_NONE)
        return false;
    left = bn_child(t, assignment, BN_F_LEFT);
    *value = bn_child(t, assignment, BN_F_RIGHT);
    if (t->nodes[left].kind != BN_SUBSCRIPT || *value == BN_NONE ||
        t->nodes[*value].kind == BN_ASSIGNMENT)
        return false;
    *receiver = bn_child(t, left, BN_F_VALUE);
    *key = bn_child(t, left, BN_F_SUBSCRIPT);
    return t->nodes[*key].kind != BN_SLICE && t->nodes[*key].kind != BN_LIST_SPLAT;
}

static bool loop_dict(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix receiver, key, value;
    bn_binding_ix out;
    collect c;

    if (!is_plain_for(t, bn_root(m)) || !read_chain(t, bn_root(m), &c) ||
        !read_item_store(t, c.last, &receiver, &key, &value) ||
        !read_initialiser(m, &c, receiver) || !is_empty_dict(m, c.init.value))
        return BN_SKIP;
    out = bn_binding_at(s, c.init.name);
    if (!loop_may_fold(m, &c) || !may_move(m, key, out) || !may_move(m, value, out))
        return false;
    if (!bn_need(m, bn_fact_commute(s, key, value)))
        return false;
    if (!bn_need(m, bn_fact_since(s, BN_PY(3, 8))))
        return false;
    bn_set(m, "key", key);
    bn_set(m, "value", value);
    fold(m, fix, &c, bn_format(m, "{$key: $value%s}", clauses_of(m, &c)).ptr);
    return true;
}

/* ---- Loops that search ---- */

/* `return True` or `return False`: 1, 0; else -1. */
static int returned_bool(const bn_cst *t, bn_ix statement)
{
    bn_ix value;

    if (statement == BN_NONE || t->nodes[statement].kind != BN_RETURN_STATEMENT)
        return -1;
    value = bn_named_child(t, statement, 0);
    if (value == BN_NONE)
        return -1;
    return t->nodes[value].kind == BN_TRUE ? 1 : t->nodes[value].kind == BN_FALSE ? 0 : -1;
}

static bool search_may_fold(bn_match *m, bn_ix loop, bn_ix test)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix items = bn_child(t, loop, BN_F_RIGHT);

    if (bn_has_kind(t, test, BN_NAMED_EXPRESSION) || bn_has_kind(t, items, BN_NAMED_EXPRESSION))
        return bn_refuse(m, test, "`:=` binds a name there");
    return bn_must(m, bn_no_comments(m, loop)) && bn_must(m, bn_alone_on_lines(m, loop)) &&
           bn_must(m, bn_fact_no_suspend(s, test)) && bn_must(m, bn_fact_no_suspend(s, items)) &&
           bn_must(m, bn_fact_no_cell(s, test)) && bn_need(m, bn_fact_stop_safe(s, test)) &&
           bn_need(m, bn_fact_names_unwatched(s, bn_scope_at(s, loop))) &&
           target_may_move(m, loop, bn_child(t, loop, BN_F_LEFT));
}

static bool any_all(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix loop = bn_root(m), after = bn_next_statement(t, loop), only, test;
    int found, otherwise;
    const char *pattern;

    if (!is_plain_for(t, loop))
        return BN_SKIP;
    only = bn_only_statement(t, bn_child(t, loop, BN_F_BODY));
    if (only == BN_NONE || !is_lone_if(t, only))
        return BN_SKIP;
    found = returned_bool(t, bn_only_statement(t, bn_child(t, only, BN_F_CONSEQUENCE)));
    otherwise = returned_bool(t, after);
    if (found < 0 || otherwise < 0 || found == otherwise)
        return BN_SKIP;
    test = bn_child(t, only, BN_F_CONDITION);
    if (!search_may_fold(m, loop, test) || !bn_must(m, bn_alone_on_lines(m, after)))
        return false;
    bn_set(m, "test", test);
    bn_set(m, "target", bn_child(t, loop, BN_F_LEFT));
    bn_set(m, "items", bn_child(t, loop, BN_F_RIGHT));
    pattern = "return any($test for $target in $items)";
    if (!found) {
        const char *opposite = bn_negated(m, "test");

        pattern = bn_str_starts(bn_str_from(opposite), BN_LIT("not "))
                      ? "return not any($test for $target in $items)"
                      : bn_format(m, "return all(%s for $target in $items)", opposite).ptr;
    }
    if (!bn_must(m,
                 bn_fact_is_builtin(bn_facts(m), loop,
                                    bn_str_find(bn_str_from(pattern), BN_LIT("any("), 0) != BN_NPOS
                                        ? BN_LIT("any")
                                        : BN_LIT("all"))))
        return false;
    bn_fix_replace_run(fix, loop, after, pattern);
    return true;
}

static const bn_rule rules[] = {
    {
        .name = "map-lambda",
        .summary = "list(map(lambda ...)) reads better as a comprehension",
        .match = "list(map(lambda $x: $body, $items))",
        .rewrite = "[$body for $x in $items]",
        .where = BN_WHERE(BN_MUST(bn_is_name, "x"), MOVABLE("body"), ITERABLE("items")),
        .related = "ruff C417",
    },
    {
        .name = "map-lambda",
        .summary = "set(map(lambda ...)) reads better as a comprehension",
        .match = "set(map(lambda $x: $body, $items))",
        .rewrite = "{$body for $x in $items}",
        .where = BN_WHERE(BN_MUST(bn_is_name, "x"), MOVABLE("body"), ITERABLE("items")),
        .related = "ruff C417",
    },
    {
        .name = "map-lambda",
        .summary = "dict(map(lambda ...)) reads better as a comprehension",
        .match = "dict(map(lambda $x: ($key, $value), $items))",
        .rewrite = "{$key: $value for $x in $items}",
        .where =
            BN_WHERE(BN_MUST(bn_is_name, "x"), MOVABLE("key"), MOVABLE("value"), ITERABLE("items")),
        .since = BN_PY(3, 8),
        .related = "ruff C417",
    },
    {
        .name = "map-multi",
        .summary = "map over several iterables reads better as a comprehension over zip",
        .match = "list(map(lambda $x, $y: $body, $xs, $ys))",
        .rewrite = "[$body for $x, $y in zip($xs, $ys)]",
        .where = BN_WHERE(BN_MUST(bn_is_name, "x"), BN_MUST(bn_is_name, "y"), MOVABLE("body"),
                          ITERABLE("xs"), ITERABLE("ys")),
    },
    {
        .name = "filter-lambda",
        .summary = "list(filter(lambda ...)) reads better as a comprehension",
        .match = "list(filter(lambda $x: $test, $items))",
        .rewrite = "[$x for $x in $items if $test]",
        .where = BN_WHERE(BN_MUST(bn_is_name, "x"), MOVABLE("test"), ITERABLE("items")),
        .related = "ruff C417, pylint W0141",
    },
    {
        .name = "filter-lambda",
        .summary = "set(filter(lambda ...)) reads better as a comprehension",
        .match = "set(filter(lambda $x: $test, $items))",
        .rewrite = "{$x for $x in $items if $test}",
        .where = BN_WHERE(BN_MUST(bn_is_name, "x"), MOVABLE("test"), ITERABLE("items")),
        .related = "ruff C417, pylint W0141",
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
