/*
 * # EP12: Avoid else blocks after for and while loops
 *
 * `else` after a loop runs when no `break` happened, also for an empty loop. Hardly a reader
 * expects that; a call of `any`, a default or a flag says it in plain words.
 *
 * ## else-no-break
 *
 *     for name in ["a", "b"]:
 *         print(name)
 *     else:
 *         print("done")
 * =>
 *     for name in ["a", "b"]:
 *         print(name)
 *     print("done")
 *
 * The loop has no `break` of its own, so the else suite runs whenever the loop ends.
 *
 * ## else-to-any
 *
 *     def check(numbers):
 *         for n in numbers:
 *             if n < 0:
 *                 break
 *         else:
 *             print("no negative number")
 * =>
 *     def check(numbers):
 *         if not any(n < 0 for n in numbers):
 *             print("no negative number")
 *
 * The loop's names must not be read afterwards, no inner function may use them, and the
 * test may neither bind names nor suspend nor call `next()` with one argument.
 *
 * ## else-default-next
 *
 *     def first_even(numbers):
 *         for n in numbers:
 *             if n % 2 == 0:
 *                 found = n
 *                 break
 *         else:
 *             found = None
 *         return found
 * =>
 *     def first_even(numbers):
 *         found = next((n for n in numbers if n % 2 == 0), None)
 *         return found
 *
 * The default is evaluated first now: it must be a constant.
 *
 * ## flag-to-any
 *
 *     def has_even(numbers):
 *         found = False
 *         for n in numbers:
 *             if n % 2 == 0:
 *                 found = True
 *                 break
 *         return found
 * =>
 *     def has_even(numbers):
 *         found = any(n % 2 == 0 for n in numbers)
 *         return found
 *
 * If the test raises, no handler may read the flag. The inverse form becomes `all(...)` or
 * `not any(...)`.
 *
 * ## flag-to-next
 *
 *     def first_even(numbers):
 *         found = None
 *         for n in numbers:
 *             if n % 2 == 0:
 *                 found = n
 *                 break
 *         return found
 * =>
 *     def first_even(numbers):
 *         found = next((n for n in numbers if n % 2 == 0), None)
 *         return found
 *
 * ## else-return
 *
 *     def search(rows):
 *         for row in rows:
 *             print(row)
 *             if not row:
 *                 break
 *         else:
 *             print("no empty row")
 * =>
 *     def search(rows):
 *         for row in rows:
 *             print(row)
 *             if not row:
 *                 return
 *         print("no empty row")
 *
 * The function ends after the loop, or returns a constant or a variable of its own, and nothing
 * between a break and the loop could cancel the break.
 *
 * ## else-flag
 *
 *     def search(rows):
 *         for row in rows:
 *             print(row)
 *             if not row:
 *                 break
 *         else:
 *             print("no empty row")
 *         print("searched")
 * =>
 *     def search(rows):
 *         found = False
 *         for row in rows:
 *             print(row)
 *             if not row:
 *                 found = True
 *                 break
 *         if not found:
 *             print("no empty row")
 *         print("searched")
 *
 * Left alone when a `finally` or a `with` between a break and the loop could cancel the
 * break, and in modules and class bodies, where the flag would be an attribute.
 */
#include "burnish/transform.h"

/* `for target in items:` / `if test:` / body, with nothing else in the loop. */
typedef struct {
    bn_ix loop, target, items, test, suite; /* suite: the if's */
} search;

static bool read_search(const bn_cst *t, bn_ix loop, search *s)
{
    bn_ix only;

    if (t->nodes[loop].kind != BN_FOR_STATEMENT || bn_is_async(t, loop))
        return false;
    *s = (search){ .loop = loop,
                   .target = bn_child(t, loop, BN_F_LEFT),
                   .items = bn_child(t, loop, BN_F_RIGHT) };
    only = bn_only_statement(t, bn_child(t, loop, BN_F_BODY));
    if (only == BN_NONE || t->nodes[only].kind != BN_IF_STATEMENT ||
        bn_child(t, only, BN_F_ALTERNATIVE) != BN_NONE || !bn_is_name_target(t, s->target))
        return false;
    s->test = bn_child(t, only, BN_F_CONDITION);
    s->suite = bn_child(t, only, BN_F_CONSEQUENCE);
    return true;
}

/* How a fact is asked: bn_need and bn_must lower the verdict, only_yes just looks. */
typedef struct {
    bool (*need)(bn_match *m, bn_answer answer);
    bool (*must)(bn_match *m, bn_answer answer);
} asking;

static bool only_yes(bn_match *m, bn_answer answer)
{
    (void)m;
    return answer.tri == BN_YES;
}

static const asking demand = { bn_need, bn_must };
static const asking look = { only_yes, only_yes };

static bn_answer unless(bool bad, bn_ix at, const char *why)
{
    return (bn_answer){ bad ? BN_NO : BN_YES, "EP12", at, bn_str_from(bad ? why : "") };
}

static bn_answer binds_nothing(bn_match *m, bn_ix code)
{
    return unless(bn_has_kind(bn_tree(m), code, BN_NAMED_EXPRESSION), code,
                  "`:=` binds a name there");
}

/* The code may move into a generator expression. */
static bool may_move(bn_match *m, bn_ix code, const asking *ask)
{
    bn_sema *s = bn_facts(m);

    return ask->must(m, binds_nothing(m, code)) && ask->must(m, bn_fact_no_suspend(s, code)) &&
           ask->must(m, bn_fact_no_cell(s, code)) && ask->need(m, bn_fact_stop_safe(s, code));
}

/* The loop's names may vanish into a generator expression: nobody reads them later. */
static bool search_may_fold(bn_match *m, const search *f, const asking *ask)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_scope_kind scope = bn_scope_kind_of(s, bn_scope_at(s, f->loop));

    if (!ask->must(m, unless(scope == BN_SCOPE_CLASS || scope == BN_SCOPE_MODULE, f->loop,
                             "the loop's names are attributes here")) ||
        !ask->must(m, binds_nothing(m, f->items)) || !ask->must(m, bn_alone_on_lines(m, f->loop)) ||
        !may_move(m, f->test, ask) || !ask->must(m, bn_fact_no_suspend(s, f->items)) ||
        !ask->need(m, bn_fact_names_unwatched(s, bn_scope_at(s, f->loop))))
        return false;
    for (bn_ix c = f->target; c < t->nodes[f->target].end_ix; c++) {
        bn_binding_ix b;

        if (t->nodes[c].kind != BN_IDENTIFIER)
            continue;
        b = bn_binding_at(s, c);
        if (b == BN_NONE || !ask->need(m, bn_fact_local(s, b, true)) ||
            !ask->need(m, bn_fact_dead(s, b, f->loop)))
            return false;
    }
    bn_set(m, "target", f->target);
    bn_set(m, "items", f->items);
    bn_set(m, "test", f->test);
    return true;
}

static bool is_builtin(bn_match *m, const char *name)
{
    return bn_must(m, bn_fact_is_builtin(bn_facts(m), bn_root(m), bn_str_from(name)));
}

/* ---- else ---- */

static bool else_no_break(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix loop = bn_root(m), clause = bn_child(t, loop, BN_F_ALTERNATIVE), suite;

    if (clause == BN_NONE || bn_own_jump(t, loop, BN_BREAK_STATEMENT, 0) != BN_NONE)
        return BN_SKIP;
    suite = bn_child(t, clause, BN_F_BODY);
    if (!bn_must(m, bn_alone_on_lines(m, loop)))
        return false;
    bn_set_run(m, "tail", bn_named_child(t, suite, 0), bn_last_statement(t, suite));
    bn_fix_replace(fix, clause, "$*tail");
    return true;
}

static bool is_lone_break(const bn_cst *t, bn_ix suite)
{
    bn_ix only = bn_only_statement(t, suite);

    return only != BN_NONE && t->nodes[only].kind == BN_BREAK_STATEMENT;
}

static bool else_to_any(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix suite = bn_else_suite(t, bn_root(m));
    search f;

    if (suite == BN_NONE || !read_search(t, bn_root(m), &f) || !is_lone_break(t, f.suite))
        return BN_SKIP;
    if (bn_mentions_target(bn_facts(m), suite, f.target))
        return bn_refuse(m, suite, "the else suite reads the loop's names");
    if (!is_builtin(m, "any") || !search_may_fold(m, &f, &demand))
        return false;
    bn_set_run(m, "body", bn_named_child(t, suite, 0), bn_last_statement(t, suite));
    bn_fix_replace(fix, f.loop, "if not any($test for $target in $items):\n    $*body\n");
    return true;
}

/* `name = value` / `break`, and nothing else, in the suite. */
static bool read_found(const bn_cst *t, bn_ix suite, bn_name_assignment *a)
{
    bn_ix second = bn_named_child(t, suite, 1);

    return bn_named_count(t, suite) == 2 && t->nodes[second].kind == BN_BREAK_STATEMENT &&
           bn_read_name_assignment(t, bn_named_child(t, suite, 0), a) && a->type == BN_NONE;
}

/* Replace the statements first..last by `name = next((value for ...), otherwise)`. */
static bool fold_next(bn_match *m, bn_fix *fix, const search *f, const bn_name_assignment *found,
                      bn_ix otherwise, bn_ix first, bn_ix last)
{
    bn_sema *s = bn_facts(m);
    bn_binding_ix b = bn_binding_at(s, found->name);

    if (b == BN_NONE || bn_mentions(s, f->test, b) || bn_mentions(s, f->items, b) ||
        bn_mentions(s, found->value, b) || bn_mentions(s, f->target, b))
        return bn_refuse(m, found->name, "the result is read while it is searched for");
    if (!is_builtin(m, "next") || !bn_must(m, bn_fact_pure(s, otherwise, BN_P0)) ||
        !may_move(m, found->value, &demand) || !search_may_fold(m, f, &demand))
        return false;
    bn_set(m, "name", found->name);
    bn_set(m, "value", found->value);
    bn_set(m, "otherwise", otherwise);
    bn_fix_replace_run(fix, first, last,
                       "$name = next(($value for $target in $items if $test), $otherwise)");
    return true;
}

static bool else_default_next(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix suite = bn_else_suite(t, bn_root(m));
    bn_name_assignment found, otherwise;
    search f;

    if (suite == BN_NONE || !read_search(t, bn_root(m), &f) || !read_found(t, f.suite, &found) ||
        !bn_read_name_assignment(t, bn_only_statement(t, suite), &otherwise) ||
        otherwise.type != BN_NONE || !bn_str_eq(bn_text(t, found.name), bn_text(t, otherwise.name)))
        return BN_SKIP;
    return fold_next(m, fix, &f, &found, otherwise.value, f.loop, f.loop);
}

/* else-to-any is proven for this loop. */
static bool any_says_it(bn_match *m, bn_ix loop)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    search f;

    return read_search(t, loop, &f) && is_lone_break(t, f.suite) &&
           !bn_mentions_target(s, bn_else_suite(t, loop), f.target) &&
           bn_fact_is_builtin(s, loop, BN_LIT("any")).tri == BN_YES &&
           search_may_fold(m, &f, &look);
}

/* A break that finally or with could cancel, or that shares its line. */
static bool break_is_sure(bn_match *m, bn_ix jump, bn_ix loop, const asking *ask)
{
    const bn_cst *t = bn_tree(m);

    for (bn_ix up = t->nodes[jump].parent; up != loop; up = t->nodes[up].parent)
        if (!ask->must(m, unless(t->nodes[up].kind == BN_TRY_STATEMENT ||
                                     t->nodes[up].kind == BN_WITH_STATEMENT,
                                 up, "code on the way out of the loop may cancel the break")))
            return false;
    return ask->must(m, bn_alone_on_lines(m, jump));
}

/* Every break of the loop is sure. */
static bool breaks_are_sure(bn_match *m, bn_ix loop, const asking *ask)
{
    const bn_cst *t = bn_tree(m);
    bn_ix jump;

    for (uint32_t i = 0; (jump = bn_own_jump(t, loop, BN_BREAK_STATEMENT, i)) != BN_NONE; i++)
        if (!break_is_sure(m, jump, loop, ask))
            return false;
    return true;
}

/*
 * Right after the loop the function returns a constant or an own variable (`value`), or it ends
 * (BN_NONE), so a break can be that return.
 */
static bool return_says_it(bn_match *m, bn_ix loop, bn_ix *value, const asking *ask)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix next = bn_next_statement(t, loop), function = t->nodes[t->nodes[loop].parent].parent;

    *value = BN_NONE;
    if (function == BN_NONE || t->nodes[function].kind != BN_FUNCTION_DEFINITION ||
        (next != BN_NONE && t->nodes[next].kind != BN_RETURN_STATEMENT))
        return false;
    if (next != BN_NONE)
        *value = bn_named_child(t, next, 0);
    if (*value != BN_NONE && t->nodes[*value].kind == BN_IDENTIFIER) {
        bn_binding_ix b = bn_binding_at(s, *value);

        if (b == BN_NONE || !ask->must(m, bn_fact_local(s, b, true)))
            return false;
    } else if (*value != BN_NONE && !ask->must(m, bn_fact_pure(s, *value, BN_P0))) {
        return false;
    }
    return (*value == BN_NONE || ask->must(m, bn_fact_never_raises(s, *value))) &&
           ask->must(m, bn_alone_on_lines(m, loop)) && breaks_are_sure(m, loop, ask);
}

/* A `return` in the function has a value: then a bare one would look odd. */
static bool returns_value(const bn_cst *t, bn_ix function)
{
    bn_each_below (t, function, c)
        if (t->nodes[c].kind == BN_RETURN_STATEMENT && bn_named_child(t, c, 0) != BN_NONE &&
            bn_frame_node(t, c) == function)
            return true;
    return false;
}

/* The return after the loop can no longer be reached: the breaks are returns now. */
static void drop_dead_return(bn_match *m, bn_fix *fix, bn_ix loop, bn_ix suite)
{
    const bn_cst *t = bn_tree(m);
    bn_ix next = bn_next_statement(t, loop);

    if (next != BN_NONE && bn_fact_falls_off(bn_facts(m), suite).tri == BN_NO &&
        !(t->nodes[next - 1].flags & BN_EXTRA) && bn_alone_on_lines(m, next).tri == BN_YES &&
        bn_no_comments(m, next).tri == BN_YES)
        bn_fix_delete(fix, next);
}

static bool else_return(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix loop = bn_root(m), clause = bn_child(t, loop, BN_F_ALTERNATIVE), jump, value, suite;
    const char *pattern = "return";

    if (clause == BN_NONE || bn_own_jump(t, loop, BN_BREAK_STATEMENT, 0) == BN_NONE)
        return BN_SKIP;
    if (any_says_it(m, loop))
        return bn_refuse(m, loop, "else-to-any says it better");
    if (!return_says_it(m, loop, &value, &demand))
        return false;
    if (value != BN_NONE) {
        bn_set(m, "value", value);
        pattern = "return $value";
    } else if (returns_value(t, bn_frame_node(t, loop))) {
        pattern = "return None";
    }
    for (uint32_t i = 0; (jump = bn_own_jump(t, loop, BN_BREAK_STATEMENT, i)) != BN_NONE; i++)
        bn_fix_replace(fix, jump, pattern);
    suite = bn_child(t, clause, BN_F_BODY);
    bn_set_run(m, "tail", bn_named_child(t, suite, 0), bn_last_statement(t, suite));
    bn_fix_replace(fix, clause, "$*tail");
    drop_dead_return(m, fix, loop, suite);
    return true;
}

static bool else_flag(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix loop = bn_root(m), clause = bn_child(t, loop, BN_F_ALTERNATIVE), jump, value;
    bn_scope_kind scope = bn_scope_kind_of(s, bn_scope_at(s, loop));

    if (clause == BN_NONE || bn_own_jump(t, loop, BN_BREAK_STATEMENT, 0) == BN_NONE)
        return BN_SKIP;
    if (scope == BN_SCOPE_CLASS || scope == BN_SCOPE_MODULE)
        return bn_refuse(m, loop, "the flag would be an attribute here");
    if (any_says_it(m, loop))
        return bn_refuse(m, loop, "else-to-any says it better");
    if (return_says_it(m, loop, &value, &look))
        return bn_refuse(m, loop, "else-return says it better");
    if (!bn_must(m, bn_alone_on_lines(m, loop)) ||
        !bn_need(m, bn_fact_names_unwatched(s, bn_scope_at(s, loop))))
        return false;
    if (!breaks_are_sure(m, loop, &demand))
        return false;
    bn_set_text(m, "flag", bn_fresh_name(s, loop, BN_LIT("found")));
    bn_fix_insert_before(fix, loop, "$flag = False");
    for (uint32_t i = 0; (jump = bn_own_jump(t, loop, BN_BREAK_STATEMENT, i)) != BN_NONE; i++)
        bn_fix_insert_before(fix, jump, "$flag = True");
    bn_set_run(m, "tail", bn_named_child(t, bn_child(t, clause, BN_F_BODY), 0),
               bn_last_statement(t, bn_child(t, clause, BN_F_BODY)));
    bn_fix_replace(fix, clause, "if not $flag:\n    $*tail\n");
    return true;
}

/* ---- Flags ---- */

static int bool_literal(const bn_cst *t, bn_ix value)
{
    return t->nodes[value].kind == BN_TRUE ? 1 : t->nodes[value].kind == BN_FALSE ? 0 : -1;
}

/* `name = value` right before the loop, of the name that the suite sets before its break. */
static bool read_flag(const bn_cst *t, bn_ix loop, const bn_name_assignment *found,
                      bn_name_assignment *init)
{
    return bn_else_suite(t, loop) == BN_NONE &&
           bn_read_name_assignment(t, bn_prev_statement(t, loop), init) && init->type == BN_NONE &&
           bn_str_eq(bn_text(t, found->name), bn_text(t, init->name));
}

/* Before, the name had its first value while the loop ran; now it has none. */
static bool flag_is_hidden(bn_match *m, const bn_name_assignment *init, const search *f)
{
    bn_sema *s = bn_facts(m);
    bn_binding_ix b = bn_binding_at(s, init->name);

    return b != BN_NONE && bn_must(m, bn_alone_on_lines(m, init->statement)) &&
           bn_need(m, bn_fact_local(s, b, true)) &&
           bn_need(m, bn_fact_unseen_if_raises(s, b, f->loop));
}

static bool flag_to_any(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_name_assignment found, init;
    const char *pattern = "$name = any($test for $target in $items)", *opposite;
    search f;

    if (!read_search(t, bn_root(m), &f) || !read_found(t, f.suite, &found) ||
        !read_flag(t, f.loop, &found, &init) || bool_literal(t, found.value) < 0 ||
        bool_literal(t, init.value) != !bool_literal(t, found.value))
        return BN_SKIP;
    if (bn_mentions(bn_facts(m), f.test, bn_binding_at(bn_facts(m), found.name)) ||
        bn_mentions(bn_facts(m), f.items, bn_binding_at(bn_facts(m), found.name)) ||
        bn_mentions(bn_facts(m), f.target, bn_binding_at(bn_facts(m), found.name)))
        return bn_refuse(m, found.name, "the flag is read while it is computed");
    if (!flag_is_hidden(m, &init, &f) || !search_may_fold(m, &f, &demand))
        return false;
    if (!bool_literal(t, found.value)) {
        opposite = bn_negated(m, "test");
        pattern = bn_str_starts(bn_str_from(opposite), BN_LIT("not "))
                      ? "$name = not any($test for $target in $items)"
                      : bn_format(m, "$name = all(%s for $target in $items)", opposite).ptr;
    }
    if (!is_builtin(m, bn_str_find(bn_str_from(pattern), BN_LIT("any("), 0) != BN_NPOS ? "any"
                                                                                       : "all"))
        return false;
    bn_set(m, "name", init.name);
    bn_fix_replace_run(fix, init.statement, f.loop, pattern);
    return true;
}

static bool flag_to_next(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_name_assignment found, init;
    search f;

    if (!read_search(t, bn_root(m), &f) || !read_found(t, f.suite, &found) ||
        !read_flag(t, f.loop, &found, &init) || bool_literal(t, found.value) >= 0)
        return BN_SKIP;
    return flag_is_hidden(m, &init, &f) &&
           fold_next(m, fix, &f, &found, init.value, init.statement, f.loop);
}

static const bn_rule rules[] = {
    {
        .name = "else-no-break",
        .summary = "the loop has no break, so its else suite always runs",
        .kinds = BN_KINDS(BN_FOR_STATEMENT, BN_WHILE_STATEMENT),
        .build = else_no_break,
        .related = "ruff PLW0120, pylint W0120",
    },
    {
        .name = "else-to-any",
        .summary = "the loop only looks for an element: any() says so",
        .kinds = BN_KINDS(BN_FOR_STATEMENT),
        .build = else_to_any,
    },
    {
        .name = "else-default-next",
        .summary = "the loop finds the first element: next() with a default says so",
        .kinds = BN_KINDS(BN_FOR_STATEMENT),
        .build = else_default_next,
    },
    {
        .name = "flag-to-any",
        .summary = "the loop only computes a flag: any() or all() says so",
        .kinds = BN_KINDS(BN_FOR_STATEMENT),
        .build = flag_to_any,
    },
    {
        .name = "flag-to-next",
        .summary = "the loop finds the first element: next() with a default says so",
        .kinds = BN_KINDS(BN_FOR_STATEMENT),
        .build = flag_to_next,
    },
    {
        .name = "else-return",
        .summary = "nothing is left to do after a break: return at once",
        .kinds = BN_KINDS(BN_FOR_STATEMENT, BN_WHILE_STATEMENT),
        .build = else_return,
    },
    {
        .name = "else-flag",
        .summary = "a flag says in plain words when the else suite runs",
        .kinds = BN_KINDS(BN_FOR_STATEMENT, BN_WHILE_STATEMENT),
        .build = else_flag,
    },
};

BN_TRANSFORM(EP12, "Avoid else blocks after for and while loops", rules);
