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
 * function uses and that the loop mentions nowhere else; a few simple statements that do not
 * mention it may stand between `out = []` and the loop. The loop's names must not be read
 * afterwards; and when the loop raises, no handler may see the half-filled list. `async for`
 * and `await` become an asynchronous comprehension, `:=` in the test or the element stays what it
 * is. A loop that copies every item of a builtin container or iterator becomes `list(items)`.
 * Comments go along, with a line for each clause; one that speaks to a tool (`# noqa`) keeps the
 * loop. Left alone with `else`, `yield`, `:=` in an iterable, or zero-argument `super()` in the
 * parts that move into the comprehension, and in class bodies. Unsafe at module level, where
 * the loop's names are attributes that others may import.
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
 * the result keeps to one line for the element.
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
 * when `errors` may be an object with a `__len__` of its own, which extend() asks. Left alone with
 * `await`, `:=`, a one-argument `next()`, and when the loop is all that another loop does.
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
 * Also with `else: return False` of the loop. The other way round it becomes `all(...)` or `not any(...)`. The test must not call `next()`
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
    bn_name_assignment init; /* out = []; .statement is BN_NONE when the list is older */
    bool moved;              /* other statements stand between it and the loop */
    bn_loop_clauses in;
    bn_binding_ix out;
} collect;

#define MAX_PARTS 4

/* `[]` or `list()`; `{}` or `dict()`; `set()`. */
static bool is_empty(bn_match *m, bn_ix value, uint16_t display, const char *name)
{
    const bn_cst *t = bn_tree(m);

    return (t->nodes[value].kind == display && bn_named_count(t, value) == 0) ||
           (bn_text_is(t, value, bn_format(m, "%s()", name).ptr) &&
            bn_must(m, bn_fact_is_builtin(bn_facts(m), value, bn_str_from(name))));
}

static bool is_empty_list(bn_match *m, bn_ix value)
{
    return is_empty(m, value, BN_LIST, "list");
}

/* No name that the loop's targets bind is bound by `:=` as well; iterables cannot hold one. */
static bool walrus_may_move(bn_match *m, const collect *c, bn_ix code, bool iterable)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    for (bn_ix w = code; w < t->nodes[code].end_ix; w++) {
        bn_ix name;

        if (t->nodes[w].kind != BN_NAMED_EXPRESSION)
            continue;
        name = bn_child(t, w, BN_F_NAME);
        if (iterable || bn_mentions_target(s, bn_child(t, c->in.loop, BN_F_LEFT), name) ||
            (c->in.inner != BN_NONE &&
             bn_mentions_target(s, bn_child(t, c->in.inner, BN_F_LEFT), name)))
            return bn_refuse(m, w, "`:=` cannot stand there in a comprehension");
    }
    return true;
}

/* Code that moves into the comprehension's own scope. */
static bool may_move(bn_match *m, const collect *c, bn_ix code, bool iterable)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    if (bn_mentions(s, code, c->out))
        return bn_refuse(m, code, "the collection is read while it is built");
    if (bn_has_kind(t, code, BN_YIELD))
        return bn_refuse(m, code, "a comprehension cannot yield");
    /* A comprehension that awaits is a coroutine: StopIteration turns into RuntimeError. */
    return walrus_may_move(m, c, code, iterable) && bn_must(m, bn_fact_no_cell(s, code)) &&
           (bn_fact_no_suspend(s, code).tri == BN_YES || bn_need(m, bn_fact_stop_safe(s, code)));
}

/* Names of the inner target must not be read before the inner loop binds them. */
static bool inner_is_hygienic(bn_match *m, const bn_loop_clauses *c)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix target;

    if (c->inner == BN_NONE)
        return true;
    target = bn_child(t, c->inner, BN_F_LEFT);
    if (bn_mentions_target(s, bn_child(t, c->inner, BN_F_RIGHT), target) ||
        (c->test_first && bn_mentions_target(s, c->test, target)) ||
        (c->temporary.statement != BN_NONE && bn_mentions_target(s, c->temporary.value, target)))
        return bn_refuse(m, target, "a name of the inner loop is read before that loop binds it");
    return true;
}

static bool clauses_may_move(bn_match *m, const collect *c)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    const bn_loop_clauses *in = &c->in;
    bn_ix target = bn_child(t, in->loop, BN_F_LEFT);

    if (bn_clause_count(in) > 2 || bn_mentions(s, target, c->out) ||
        (in->inner != BN_NONE && bn_mentions(s, bn_child(t, in->inner, BN_F_LEFT), c->out)))
        return BN_SKIP;
    return may_move(m, c, bn_child(t, in->loop, BN_F_RIGHT), true) &&
           (in->inner == BN_NONE || may_move(m, c, bn_child(t, in->inner, BN_F_RIGHT), true)) &&
           (in->test == BN_NONE || may_move(m, c, in->test, false)) && inner_is_hygienic(m, in) &&
           bn_need(m, bn_fact_target_private(s, target, in->loop)) &&
           (in->inner == BN_NONE ||
            bn_need(m, bn_fact_target_private(s, bn_child(t, in->inner, BN_F_LEFT), in->loop))) &&
           (in->temporary.statement == BN_NONE ||
            (may_move(m, c, in->temporary.value, false) &&
             bn_need(m, bn_fact_target_private(s, in->temporary.name, in->loop))));
}

/* What the statements between the initialiser and the loop must keep to: they see no list. */
static bool init_may_move(bn_match *m, const collect *c)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    for (bn_ix at = bn_next_statement(t, c->init.statement); c->moved && at != c->in.loop;
         at = bn_next_statement(t, at))
        if (!bn_need(m, bn_fact_unseen_if_raises(s, c->out, at)))
            return false;
    return true;
}

/* What holds for every loop that collects into a fresh `c->init.name`. */
static bool loop_may_fold(bn_match *m, const collect *c)
{
    bn_sema *s = bn_facts(m);
    bn_scope_ix scope = bn_scope_at(s, c->in.loop);
    bool module = bn_scope_kind_of(s, scope) == BN_SCOPE_MODULE;

    if (bn_scope_kind_of(s, scope) == BN_SCOPE_CLASS)
        return bn_refuse(m, c->in.loop, "in a class body the loop's names are attributes");
    if (module)
        bn_doubt(m, c->in.loop, "at module level the loop's names can be imported");
    return bn_must(m, bn_alone_on_lines(m, c->init.statement)) &&
           bn_must(m, bn_alone_on_lines(m, c->in.loop)) &&
           (module || bn_need(m, bn_fact_local(s, c->out, true))) &&
           bn_need(m, bn_fact_names_unwatched(s, scope)) && clauses_may_move(m, c) &&
           bn_need(m, bn_fact_unseen_if_raises(s, c->out, c->in.loop)) && init_may_move(m, c);
}

/* ---- The temporary ---- */

/* Bind `metavar` to `code`, with the temporary's value in its place where `code` runs next. */
static bool set_inlined(bn_match *m, const bn_loop_clauses *c, const char *metavar, bn_ix code)
{
    const bn_cst *t = bn_tree(m);
    bn_ix next, use;

    bn_set(m, metavar, code);
    if (c->temporary.statement == BN_NONE)
        return true;
    next = bn_after_temporary(t, c);
    use = bn_only_use_in(bn_facts(m), code, c->temporary.name);
    if (use == BN_NONE || (next != code && !(next == c->last && bn_is_inside(t, code, next))))
        return true; /* temporary_may_go has seen to it that there is no other use */
    if (!bn_must(m, bn_fact_inlines(bn_facts(m), c->temporary.value, use, code)))
        return false;
    return bn_set_with(m, metavar, code, use, c->temporary.value);
}

/* The temporary is used once, in what the comprehension evaluates next. */
static bool temporary_may_go(bn_match *m, const collect *c)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix name = c->in.temporary.name, uses = 0;
    bn_binding_ix b;

    if (c->in.temporary.statement == BN_NONE)
        return true;
    b = bn_binding_at(s, name);
    if (b == BN_NONE || b == c->out)
        return BN_SKIP;
    bn_each_below (t, c->in.loop, n)
        uses += t->nodes[n].kind == BN_IDENTIFIER && bn_binding_at(s, n) == b;
    if (uses != 2 || bn_only_use_in(s, bn_after_temporary(t, &c->in), name) == BN_NONE)
        return bn_refuse(m, name, "`%.*s` is not used exactly once, right after it is set",
                         BN_FMT(bn_text(t, name)));
    return true;
}

/* ---- Writing the comprehension ---- */

static const char *for_clause(bn_match *m, bn_ix loop, const char *target, const char *items)
{
    const bn_cst *t = bn_tree(m);

    bn_set(m, target, bn_child(t, loop, BN_F_LEFT));
    return bn_format(m, "%sfor $%s in $%s", bn_is_async(t, loop) ? "async " : "", target, items)
        .ptr;
}

/* The element and the clauses; binds what they name. False: the match is lost. */
static bool read_parts(bn_match *m, const collect *c, const char *element, bn_part *parts,
                       uint32_t *count)
{
    const bn_cst *t = bn_tree(m);
    const bn_loop_clauses *in = &c->in;
    bn_part test = { .statement = in->branch }, inner = { .statement = in->inner };
    uint32_t n = 0;

    parts[n++] = (bn_part){ .pattern = element, .statement = in->last };
    bn_set(m, "items", bn_child(t, in->loop, BN_F_RIGHT));
    parts[n++] =
        (bn_part){ .pattern = for_clause(m, in->loop, "target", "items"), .statement = in->loop };
    if (in->test != BN_NONE) {
        bool inlined = in->temporary.statement != BN_NONE && bn_after_temporary(t, in) == in->test;

        if (!set_inlined(m, in, "test", in->test))
            return false;
        test.pattern = !in->negated ? "if $test"
                       : inlined    ? "if not $test"
                                    : bn_format(m, "if %s", bn_negated(m, "test")).ptr;
    }
    if (in->inner != BN_NONE) {
        if (!set_inlined(m, in, "items2", bn_child(t, in->inner, BN_F_RIGHT)))
            return false;
        inner.pattern = for_clause(m, in->inner, "target2", "items2");
    }
    if (in->test != BN_NONE && in->test_first)
        parts[n++] = test;
    if (in->inner != BN_NONE)
        parts[n++] = inner;
    if (in->test != BN_NONE && !in->test_first)
        parts[n++] = test;
    *count = n;
    return true;
}

/* Put the element and the clauses between `open` and `close` in place of initialiser and loop. */
static bool write_clauses(bn_match *m, bn_fix *fix, const collect *c, const char *element,
                          const char *extra, const char *open, const char *close)
{
    bool whole = c->init.statement != BN_NONE && !c->moved;
    bn_part parts[MAX_PARTS];
    uint32_t count;

    if (!read_parts(m, c, element, parts, &count))
        return false;
    if (extra)
        parts[count++] = (bn_part){ .pattern = extra, .statement = BN_NONE };
    if (c->moved)
        bn_fix_delete(fix, c->init.statement);
    bn_fix_replace_parts(fix, whole ? c->init.statement : c->in.loop, c->in.loop, open, parts,
                         count, close);
    return true;
}

/* The name that is collected into, with its annotation. */
static void set_result(bn_match *m, const collect *c)
{
    bn_set(m, "out", c->init.name);
    if (c->init.type != BN_NONE)
        bn_set(m, "type", c->init.type);
}

/* `out = <display>` in place of the initialiser and the loop; `extra` is a clause or NULL. */
static bool fold_display(bn_match *m, bn_fix *fix, const collect *c, const char *element,
                         const char *extra, char open, char close)
{
    const char *type = c->init.type != BN_NONE ? ": $type" : "";

    set_result(m, c);
    return write_clauses(m, fix, c, element, extra, bn_format(m, "$out%s = %c", type, open).ptr,
                         bn_format(m, "%c", close).ptr);
}

static bool fold(bn_match *m, bn_fix *fix, const collect *c, const char *element, char open,
                 char close)
{
    return fold_display(m, fix, c, element, NULL, open, close);
}

static bool fold_with(bn_match *m, bn_fix *fix, const collect *c, const char *element,
                      const char *extra)
{
    return fold_display(m, fix, c, element, extra, '[', ']');
}

/* ---- What is collected ---- */

/* A statement between initialiser and loop that the initialiser may move over. */
static bool is_passed(const bn_cst *t, bn_ix statement)
{
    return t->nodes[statement].kind == BN_EXPRESSION_STATEMENT &&
           !bn_has_kind(t, statement, BN_YIELD) && !bn_has_kind(t, statement, BN_AWAIT);
}

/* The initialiser of the name that the loop collects into, a few simple statements before it. */
static bool read_initialiser(bn_match *m, collect *c, bn_ix receiver)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    c->moved = false;
    if (receiver == BN_NONE || t->nodes[receiver].kind != BN_IDENTIFIER)
        return false;
    c->out = bn_binding_at(s, receiver);
    for (bn_ix at = bn_prev_statement(t, c->in.loop); at != BN_NONE && c->out != BN_NONE;
         at = bn_prev_statement(t, at)) {
        if (bn_read_name_assignment(t, at, &c->init) && bn_binding_at(s, c->init.name) == c->out)
            return true;
        if (!is_passed(t, at) || bn_mentions(s, at, c->out))
            return false;
        c->moved = true;
    }
    return false;
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

/* `for x in items: out.append(x)`: every item as it is. */
static bool copies_items(const bn_cst *t, const bn_loop_clauses *in, bn_ix element)
{
    return bn_clause_count(in) == 1 && in->temporary.statement == BN_NONE &&
           !bn_is_async(t, in->loop) && t->nodes[element].kind == BN_IDENTIFIER &&
           bn_same_code(t, element, bn_child(t, in->loop, BN_F_LEFT));
}

/* list() says it, when it does not ask an unknown object for its length. */
static bool list_says_it(bn_match *m, const collect *c, bn_ix element)
{
    bn_sema *s = bn_facts(m);

    return copies_items(bn_tree(m), &c->in, element) &&
           bn_fact_is_builtin(s, c->in.loop, BN_LIT("list")).tri == BN_YES &&
           bn_fact_quiet_len(s, bn_child(bn_tree(m), c->in.loop, BN_F_RIGHT)).tri == BN_YES;
}

/* The whole collection as one part. */
static bool fold_copy(bn_match *m, bn_fix *fix, const collect *c, const char *open)
{
    bn_part part = { .pattern = "$items", .statement = c->in.last };
    bool whole = c->init.statement != BN_NONE && !c->moved;

    bn_set(m, "items", bn_child(bn_tree(m), c->in.loop, BN_F_RIGHT));
    if (c->moved)
        bn_fix_delete(fix, c->init.statement);
    bn_fix_replace_parts(fix, whole ? c->init.statement : c->in.loop, c->in.loop, open, &part, 1,
                         ")");
    return true;
}

static bool fold_append(bn_match *m, bn_fix *fix, const collect *c, bn_ix element)
{
    if (!is_empty_list(m, c->init.value) || !temporary_may_go(m, c) || !loop_may_fold(m, c) ||
        !may_move(m, c, element, false))
        return false;
    if (list_says_it(m, c, element)) {
        set_result(m, c);
        return fold_copy(m, fix, c,
                         c->init.type != BN_NONE ? "$out: $type = list(" : "$out = list(");
    }
    return set_inlined(m, &c->in, "element", element) && fold(m, fix, c, "$element", '[', ']');
}

static bool loop_append(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    collect c;
    bn_ix receiver = BN_NONE, element;

    if (!bn_read_loop(t, bn_root(m), &c.in) || c.in.negated || c.in.temporary.statement != BN_NONE)
        return BN_SKIP;
    element = appended(t, c.in.last, false, &receiver);
    if (element == BN_NONE || !read_initialiser(m, &c, receiver))
        return BN_SKIP;
    return fold_append(m, fix, &c, element);
}

/* `if test: out.append(a)` / `else: out.append(b)` as the only statement. */
static bool fold_two_arms(bn_match *m, bn_fix *fix, collect *c)
{
    const bn_cst *t = bn_tree(m);
    bn_ix yes, no, receiver = BN_NONE, other = BN_NONE, suite, test;

    if (t->nodes[c->in.last].kind != BN_IF_STATEMENT || c->in.test != BN_NONE ||
        c->in.temporary.statement != BN_NONE)
        return BN_SKIP;
    suite = bn_else_suite(t, c->in.last);
    if (suite == BN_NONE || bn_has_kind(t, c->in.last, BN_ELIF_CLAUSE))
        return BN_SKIP;
    yes = bn_only_statement(t, bn_child(t, c->in.last, BN_F_CONSEQUENCE));
    no = bn_only_statement(t, suite);
    if (yes == BN_NONE || no == BN_NONE)
        return BN_SKIP;
    yes = appended(t, yes, true, &receiver);
    no = appended(t, no, true, &other);
    if (yes == BN_NONE || no == BN_NONE || !bn_same_code(t, receiver, other) ||
        !read_initialiser(m, c, receiver) || !is_empty_list(m, c->init.value))
        return BN_SKIP;
    test = bn_child(t, c->in.last, BN_F_CONDITION);
    if (!loop_may_fold(m, c) || !may_move(m, c, test, false) || !may_move(m, c, yes, false) ||
        !may_move(m, c, no, false))
        return false;
    bn_set(m, "yes", yes);
    bn_set(m, "no", no);
    bn_set(m, "arm", test);
    return fold(m, fix, c, "$yes if $arm else $no", '[', ']');
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
static bool fold_inner_extend(bn_match *m, bn_fix *fix, collect *c)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix call = bn_expression_of(t, c->in.last), callee, inner, clause, element, items;

    if (call == BN_NONE || t->nodes[call].kind != BN_CALL || bn_clause_count(&c->in) != 1 ||
        c->in.temporary.statement != BN_NONE)
        return BN_SKIP;
    callee = bn_child(t, call, BN_F_FUNCTION);
    inner = sole_comprehension(t, call);
    if (inner == BN_NONE || t->nodes[callee].kind != BN_ATTRIBUTE ||
        !bn_text_is(t, bn_child(t, callee, BN_F_ATTRIBUTE), "extend") ||
        bn_named_count(t, inner) != 2 || !read_initialiser(m, c, bn_child(t, callee, BN_F_OBJECT)))
        return BN_SKIP;
    element = bn_named_child(t, inner, 0);
    clause = bn_named_child(t, inner, 1);
    if (t->nodes[clause].kind != BN_FOR_IN_CLAUSE || bn_is_async(t, clause))
        return BN_SKIP;
    items = bn_child(t, clause, BN_F_RIGHT);
    bn_set(m, "element", element);
    bn_set(m, "target2", bn_child(t, clause, BN_F_LEFT));
    bn_set(m, "items2", items);
    return is_empty_list(m, c->init.value) && loop_may_fold(m, c) && may_move(m, c, inner, true) &&
           names_are_apart(m, bn_get(m, "target2"), items) &&
           names_are_apart(m, bn_get(m, "target2"), bn_child(t, c->in.loop, BN_F_LEFT)) &&
           bn_must(m, bn_fact_no_suspend(s, inner)) &&
           (t->nodes[inner].kind == BN_LIST_COMPREHENSION ||
            bn_need(m, bn_fact_stop_safe(s, element))) &&
           fold_with(m, fix, c, "$element", "for $target2 in $items2");
}

static bool loop_append_variants(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    collect c;
    bn_ix receiver = BN_NONE, element;

    if (!bn_read_loop(t, bn_root(m), &c.in))
        return BN_SKIP;
    if (!c.in.negated && c.in.temporary.statement == BN_NONE &&
        appended(t, c.in.last, false, &receiver) != BN_NONE)
        return BN_SKIP; /* loop-append */
    element = appended(t, c.in.last, true, &receiver);
    if (element == BN_NONE)
        return fold_two_arms(m, fix, &c) || fold_inner_extend(m, fix, &c);
    return read_initialiser(m, &c, receiver) && fold_append(m, fix, &c, element);
}

/* The loop is all that another loop does: the two belong together. */
static bool is_part_of_loop(const bn_cst *t, bn_ix loop)
{
    for (bn_ix at = loop;;) {
        bn_ix block = t->nodes[at].parent, up = t->nodes[block].parent;

        if (t->nodes[block].kind != BN_BLOCK || bn_only_statement(t, block) != at)
            return false;
        if (t->nodes[up].kind == BN_FOR_STATEMENT)
            return true;
        if (t->nodes[up].kind != BN_IF_STATEMENT)
            return false;
        at = up;
    }
}

/* What moves into the generator expression of extend(), where StopIteration is an error. */
static bool may_be_generated(bn_match *m, const collect *c, bn_ix code)
{
    bn_sema *s = bn_facts(m);

    if (bn_has_kind(bn_tree(m), code, BN_NAMED_EXPRESSION))
        return bn_refuse(m, code, "`:=` binds a name there");
    return may_move(m, c, code, false) && bn_must(m, bn_fact_no_suspend(s, code)) &&
           bn_need(m, bn_fact_stop_safe(s, code));
}

static bool extend_may_fold(bn_match *m, const collect *c, bn_ix receiver, bn_ix element)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_scope_ix scope = bn_scope_at(s, c->in.loop);

    if (bn_scope_kind_of(s, scope) == BN_SCOPE_CLASS ||
        bn_scope_kind_of(s, scope) == BN_SCOPE_MODULE)
        return bn_refuse(m, c->in.loop, "the loop's names are attributes here");
    return bn_must(m, bn_fact_exactly(s, receiver, BN_T_LIST)) &&
           bn_must(m, bn_alone_on_lines(m, c->in.loop)) &&
           bn_need(m, bn_fact_local(s, c->out, true)) &&
           bn_need(m, bn_fact_names_unwatched(s, scope)) && clauses_may_move(m, c) &&
           bn_must(m, bn_fact_no_suspend(s, bn_child(t, c->in.loop, BN_F_RIGHT))) &&
           (c->in.test == BN_NONE || may_be_generated(m, c, c->in.test)) &&
           (c->in.inner == BN_NONE ||
            may_be_generated(m, c, bn_child(t, c->in.inner, BN_F_RIGHT))) &&
           (c->in.temporary.statement == BN_NONE ||
            may_be_generated(m, c, c->in.temporary.value)) &&
           may_be_generated(m, c, element) && bn_need(m, bn_fact_unescaped(s, c->out, c->in.loop));
}

static bool loop_extend(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    collect c;
    bn_ix receiver = BN_NONE, element, loop = bn_root(m);

    if (!bn_read_loop(t, loop, &c.in) || bn_is_async(t, loop) || is_part_of_loop(t, loop))
        return BN_SKIP;
    element = appended(t, c.in.last, false, &receiver);
    if (element == BN_NONE || (read_initialiser(m, &c, receiver) && is_empty_list(m, c.init.value)))
        return BN_SKIP;
    c.init.statement = BN_NONE;
    c.moved = false;
    if (t->nodes[receiver].kind != BN_IDENTIFIER || c.out == BN_NONE)
        return BN_SKIP;
    if (!temporary_may_go(m, &c) || !extend_may_fold(m, &c, receiver, element) ||
        !set_inlined(m, &c.in, "element", element))
        return false;
    bn_set(m, "out", receiver);
    if (copies_items(t, &c.in, element))
        return bn_need(m, bn_fact_quiet_len(bn_facts(m), bn_child(t, loop, BN_F_RIGHT))) &&
               fold_copy(m, fix, &c, "$out.extend(");
    return write_clauses(m, fix, &c, "$element", NULL, "$out.extend(", ")");
}

static bool loop_set(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_method_call call;
    collect c;

    if (!bn_read_loop(t, bn_root(m), &c.in) ||
        !bn_read_method_call(t, bn_expression_of(t, c.in.last), "add", &call) ||
        !read_initialiser(m, &c, call.receiver) || !is_empty(m, c.init.value, BN_SET, "set"))
        return BN_SKIP;
    return temporary_may_go(m, &c) && loop_may_fold(m, &c) &&
           may_move(m, &c, call.argument, false) &&
           set_inlined(m, &c.in, "element", call.argument) &&
           fold(m, fix, &c, "$element", '{', '}');
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

/* The key comes first now: before the value, and before a temporary that only the value uses. */
static bool key_may_come_first(bn_match *m, const collect *c, bn_ix key, bn_ix value)
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
    collect c;

    if (!bn_read_loop(t, bn_root(m), &c.in) ||
        !read_item_store(t, c.in.last, &receiver, &key, &value) ||
        !read_initialiser(m, &c, receiver) || !is_empty(m, c.init.value, BN_DICTIONARY, "dict"))
        return BN_SKIP;
    return temporary_may_go(m, &c) && loop_may_fold(m, &c) && may_move(m, &c, key, false) &&
           may_move(m, &c, value, false) && key_may_come_first(m, &c, key, value) &&
           set_inlined(m, &c.in, "key", key) && set_inlined(m, &c.in, "value", value) &&
           fold(m, fix, &c, "$key: $value", '{', '}');
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
           bn_need(m, bn_fact_target_private(s, bn_child(t, loop, BN_F_LEFT), loop));
}

static bool any_all(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix loop = bn_root(m), suite = bn_else_suite(t, loop), only, test;
    bn_ix after = suite == BN_NONE ? bn_next_statement(t, loop) : bn_only_statement(t, suite);
    int found, otherwise;
    const char *pattern;

    if (t->nodes[loop].kind != BN_FOR_STATEMENT || bn_is_async(t, loop) ||
        !bn_is_name_target(t, bn_child(t, loop, BN_F_LEFT)))
        return BN_SKIP;
    only = bn_only_statement(t, bn_child(t, loop, BN_F_BODY));
    if (only == BN_NONE || t->nodes[only].kind != BN_IF_STATEMENT ||
        bn_child(t, only, BN_F_ALTERNATIVE) != BN_NONE)
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
    bn_fix_replace_run(fix, loop, suite == BN_NONE ? after : loop, pattern);
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
        .name = "loop-extend",
        .summary = "the loop only lengthens a list: extend() says so",
        .kinds = BN_KINDS(BN_FOR_STATEMENT),
        .build = loop_extend,
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
