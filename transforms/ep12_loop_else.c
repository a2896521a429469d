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
 * The loop's names must not be read afterwards, no inner function may use them, and the test may
 * neither bind them with `:=` nor suspend nor call `next()` with one argument. A test with `not`,
 * `is not` or `not in` becomes `if all(...)`, and looking for a constant or variable among plain
 * values of a list or tuple becomes `not in`. Unsafe in modules and left alone in classes, where
 * the loop's names are attributes, and left alone when a comment would be lost.
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
 * The default is evaluated first now: it must be a constant or a variable that the loop does not
 * change. `else: n = None` for the loop's own name becomes `n = next((n for ...), None)`. A default
 * that computes something, or that reads the loop's names, keeps the loop: it would run first.
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
 * `not any(...)`. Without `break` the loop tests every element, `any` stops at the first hit: then
 * the test must be free of effects and exceptions and the elements must come from a builtin
 * container, or the rewrite is unsafe.
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
 * The flag is called `found` when each break stands below an `if` of a `for` loop, `done` when it
 * follows what a `try` has tried, else `stopped`; in modules it begins with an underscore. Left
 * alone in class bodies, where it would be an attribute, and when a `finally` or a `with` between
 * a break and the loop could cancel the break.
 */
#include "burnish/transform.h"

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
    if (bn_only_statement(t, suite) != BN_NONE &&
        t->nodes[bn_only_statement(t, suite)].kind == BN_PASS_STATEMENT) {
        if (!bn_must(m, bn_no_comments(m, clause)))
            return false;
        bn_fix_delete_lines(fix, bn_lines_of(m, clause));
        return true;
    }
    bn_set_suite(m, "tail", suite);
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
    const char *none;
    bn_search f;

    if (suite == BN_NONE || !bn_read_search(t, bn_root(m), &f) || !is_lone_break(t, f.suite))
        return BN_SKIP;
    if (bn_mentions_target(bn_facts(m), suite, f.target))
        return bn_refuse(m, suite, "the else suite reads the loop's names");
    if (!bn_search_folds(m, &f) || !(none = bn_search_none(m, &f, false)))
        return false;
    bn_set_suite(m, "body", suite);
    bn_fix_replace(fix, f.loop, bn_format(m, "if %s:\n    $*body\n", none).ptr);
    return true;
}

/* `name = value` / `break`, and nothing else, in the suite. */
static bool read_found(const bn_cst *t, bn_ix suite, bn_name_assignment *a)
{
    bn_ix second = bn_named_child(t, suite, 1);

    return bn_named_count(t, suite) == 2 && t->nodes[second].kind == BN_BREAK_STATEMENT &&
           bn_read_name_assignment(t, bn_named_child(t, suite, 0), a) && a->type == BN_NONE;
}

/*
 * The default, which is evaluated first now, is a constant or a variable that the loop
 * leaves alone.
 */
static bool may_come_first(bn_match *m, const bn_search *f, bn_binding_ix result, bn_ix otherwise)
{
    bn_sema *s = bn_facts(m);

    if (bn_tree(m)->nodes[otherwise].kind != BN_IDENTIFIER)
        return bn_must(m, bn_fact_pure(s, otherwise, BN_P0));
    if (bn_mentions(s, otherwise, result) || bn_mentions_target(s, otherwise, f->target))
        return bn_refuse(m, otherwise, "the loop changes the default");
    return bn_binding_at(s, otherwise) != BN_NONE &&
           bn_must(m, bn_fact_local(s, bn_binding_at(s, otherwise), true)) &&
           bn_must(m, bn_fact_never_raises(s, otherwise));
}

/* Replace the statements first..last by `name = next((value for ...), otherwise)`. */
static bool fold_next(bn_match *m, bn_fix *fix, const bn_search *f, const bn_name_assignment *found,
                      bn_ix otherwise, bn_ix first, bn_ix last)
{
    bn_sema *s = bn_facts(m);
    bn_binding_ix b = bn_binding_at(s, found->name);

    if (b == BN_NONE || bn_mentions(s, f->target, b))
        return bn_refuse(m, found->name, "the loop binds the result, too");
    if (!is_builtin(m, "next") || !may_come_first(m, f, b, otherwise) ||
        !bn_search_takes(m, f, found->value) || !bn_search_folds(m, f))
        return false;
    bn_set(m, "name", found->name);
    bn_set(m, "value", found->value);
    bn_set(m, "otherwise", otherwise);
    bn_fix_replace_run(fix, first, last,
                       "$name = next(($value for $target in $items if $test), $otherwise)");
    return true;
}

/* for x in items: / if test: break / else: x = otherwise */
static bool fold_next_itself(bn_match *m, bn_fix *fix, const bn_search *f,
                             const bn_name_assignment *otherwise)
{
    bn_sema *s = bn_facts(m);
    bn_binding_ix b = bn_binding_at(s, f->target);

    if (b == BN_NONE || bn_mentions(s, f->items, b))
        return bn_refuse(m, f->target, "the result is read while it is searched for");
    if (!is_builtin(m, "next") || !may_come_first(m, f, b, otherwise->value) ||
        !bn_need(m, bn_fact_local(s, b, true)) ||
        !bn_need(m, bn_fact_unseen_if_raises(s, b, f->loop)) || !bn_search_moves(m, f))
        return false;
    bn_set(m, "otherwise", otherwise->value);
    bn_fix_replace(fix, f->loop,
                   "$target = next(($target for $target in $items if $test), $otherwise)");
    return true;
}

static bool else_default_next(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix suite = bn_else_suite(t, bn_root(m));
    bn_name_assignment found, otherwise;
    bn_search f;

    if (suite == BN_NONE || !bn_read_search(t, bn_root(m), &f) ||
        !bn_read_name_assignment(t, bn_only_statement(t, suite), &otherwise) ||
        otherwise.type != BN_NONE)
        return BN_SKIP;
    if (is_lone_break(t, f.suite) && bn_same_code(t, f.target, otherwise.name))
        return fold_next_itself(m, fix, &f, &otherwise);
    if (!read_found(t, f.suite, &found) ||
        !bn_str_eq(bn_text(t, found.name), bn_text(t, otherwise.name)))
        return BN_SKIP;
    return fold_next(m, fix, &f, &found, otherwise.value, f.loop, f.loop);
}

static bool folds(bn_match *m, const void *search)
{
    return bn_search_folds(m, search);
}

/* else-to-any is proven for this loop. */
static bool any_says_it(bn_match *m, bn_ix loop)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_search f;

    return bn_read_search(t, loop, &f) && is_lone_break(t, f.suite) &&
           !bn_mentions_target(s, bn_else_suite(t, loop), f.target) &&
           bn_fact_is_builtin(s, loop, BN_LIT("any")).tri == BN_YES && bn_holds(m, folds, &f);
}

/* No finally or with on the way can cancel a break of the loop. */
static bool breaks_are_sure(bn_match *m, bn_ix loop)
{
    bn_ix jump;

    for (uint32_t i = 0; (jump = bn_own_jump(bn_tree(m), loop, BN_BREAK_STATEMENT, i)) != BN_NONE;
         i++)
        if (!bn_must(m, bn_fact_jump_sure(bn_facts(m), jump)))
            return false;
    return true;
}

/* A finally on the way out of the loop mentions the variable, which is read before it runs now. */
static bool finally_mentions(bn_match *m, bn_ix loop, bn_binding_ix b)
{
    const bn_cst *t = bn_tree(m);

    bn_each_below (t, loop, c)
        if (t->nodes[c].kind == BN_FINALLY_CLAUSE && bn_mentions(bn_facts(m), c, b))
            return true;
    return false;
}

/* The comment behind `else:`, which has no place when the suite follows the loop, or BN_NONE. */
static bn_ix header_comment(bn_match *m, bn_ix loop)
{
    bn_ix clause = bn_child(bn_tree(m), loop, BN_F_ALTERNATIVE);

    bn_each_child (bn_tree(m), clause, c)
        if (bn_tree(m)->nodes[c].kind == BN_COMMENT &&
            bn_line_number(m, c) == bn_line_number(m, clause))
            return c;
    return BN_NONE;
}

/*
 * Right after the loop the function returns a constant or an own variable (`value`), or it ends
 * (BN_NONE), so a break can be that return.
 */
static bool return_says_it(bn_match *m, bn_ix loop, bn_ix *value)
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

        if (b == BN_NONE || !bn_must(m, bn_fact_local(s, b, true)))
            return false;
        if (finally_mentions(m, loop, b))
            return bn_refuse(m, loop, "a finally in the loop may change the result");
    } else if (*value != BN_NONE && !bn_must(m, bn_fact_pure(s, *value, BN_P0))) {
        return false;
    }
    if (header_comment(m, loop) != BN_NONE)
        return bn_refuse(m, header_comment(m, loop), "the comment would be lost");
    return (*value == BN_NONE || bn_must(m, bn_fact_never_raises(s, *value))) &&
           bn_must(m, bn_alone_on_lines(m, loop)) && breaks_are_sure(m, loop);
}

/* A `return` in the function has a value: then a bare one would look odd. */
static bool returns_value(const bn_cst *t, bn_ix function)
{
    bn_each_return (t, function, c)
        if (bn_named_child(t, c, 0) != BN_NONE)
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
    if (!return_says_it(m, loop, &value))
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
    bn_set_suite(m, "tail", suite);
    bn_fix_replace(fix, clause, "$*tail");
    drop_dead_return(m, fix, loop, suite);
    return true;
}

/*
 * What it means that the loop was left by this break: `found` below an `if` of a for
 * loop, `done` where a try statement has succeeded, else just `stopped`.
 */
static const char *meaning_of(const bn_cst *t, bn_ix loop, bn_ix jump)
{
    for (bn_ix at = jump; at != loop; at = t->nodes[at].parent) {
        bn_ix up = t->nodes[at].parent;
        bool in_try = t->nodes[up].kind == BN_TRY_STATEMENT;

        if (t->nodes[at].kind == BN_ELSE_CLAUSE || (in_try && t->nodes[at].field == BN_F_BODY))
            return in_try ? "done" : "stopped";
        if (t->nodes[at].kind == BN_EXCEPT_CLAUSE)
            return "stopped";
        if (t->nodes[at].kind == BN_IF_STATEMENT || t->nodes[at].kind == BN_ELIF_CLAUSE)
            return t->nodes[loop].kind == BN_FOR_STATEMENT ? "found" : "stopped";
    }
    return "stopped";
}

static const char *meaning_of_breaks(const bn_cst *t, bn_ix loop)
{
    bn_ix jump = bn_own_jump(t, loop, BN_BREAK_STATEMENT, 0);
    const char *meaning = meaning_of(t, loop, jump);

    for (uint32_t i = 1; (jump = bn_own_jump(t, loop, BN_BREAK_STATEMENT, i)) != BN_NONE; i++)
        if (!bn_str_eq(bn_str_from(meaning), bn_str_from(meaning_of(t, loop, jump))))
            return "stopped";
    return meaning;
}

/* A name for the flag that nobody uses here: `found`, else `found_row`; `_found` in modules. */
static bn_str flag_name(bn_match *m, bn_ix loop)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bool module = bn_scope_kind_of(s, bn_scope_at(s, loop)) == BN_SCOPE_MODULE;
    bn_str wish = bn_format(m, "%s%s", module ? "_" : "", meaning_of_breaks(t, loop));
    bn_str name = bn_fresh_name(s, loop, wish);
    bn_ix target = bn_child(t, loop, BN_F_LEFT);

    if (bn_str_eq(name, wish) || target == BN_NONE || t->nodes[target].kind != BN_IDENTIFIER ||
        t->nodes[target].end - t->nodes[target].start < 3)
        return name;
    return bn_fresh_name(s, loop,
                         bn_format(m, "%.*s_%.*s", BN_FMT(wish), BN_FMT(bn_text(t, target))));
}

/* `if test: break` on one line, or BN_NONE. */
static bn_ix one_line_if(const bn_cst *t, bn_ix jump)
{
    bn_ix suite = t->nodes[jump].parent, statement = t->nodes[suite].parent;

    return t->nodes[statement].kind == BN_IF_STATEMENT && bn_only_statement(t, suite) == jump &&
                   bn_child(t, statement, BN_F_ALTERNATIVE) == BN_NONE
               ? statement
               : BN_NONE;
}

/* Set the flag before the n-th break. */
static bool set_flag(bn_match *m, bn_fix *fix, bn_ix jump, uint32_t n)
{
    const bn_cst *t = bn_tree(m);
    bn_answer alone = bn_alone_on_lines(m, jump);
    bn_ix whole = one_line_if(t, jump);

    if (alone.tri != BN_YES && whole != BN_NONE) {
        bn_set(m, bn_format(m, "test%u", n).ptr, bn_child(t, whole, BN_F_CONDITION));
        bn_fix_replace(fix, whole,
                       bn_format(m, "if $test%u:\n    $flag = True\n    break\n", n).ptr);
        return true;
    }
    if (!bn_must(m, alone))
        return false;
    bn_fix_insert_before(fix, jump, "$flag = True");
    return true;
}

static bool is_a_return(bn_match *m, const void *loop)
{
    bn_ix value;

    return return_says_it(m, *(const bn_ix *)loop, &value);
}

static bool else_flag(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix loop = bn_root(m), clause = bn_child(t, loop, BN_F_ALTERNATIVE), jump;
    bn_str flag;

    if (clause == BN_NONE || bn_own_jump(t, loop, BN_BREAK_STATEMENT, 0) == BN_NONE)
        return BN_SKIP;
    if (bn_scope_kind_of(s, bn_scope_at(s, loop)) == BN_SCOPE_CLASS)
        return bn_refuse(m, loop, "the flag would be an attribute of the class");
    if (any_says_it(m, loop))
        return bn_refuse(m, loop, "else-to-any says it better");
    if (bn_holds(m, is_a_return, &loop))
        return bn_refuse(m, loop, "else-return says it better");
    if (!bn_must(m, bn_alone_on_lines(m, loop)) ||
        !bn_need(m, bn_fact_names_unwatched(s, bn_scope_at(s, loop))) || !breaks_are_sure(m, loop))
        return false;
    flag = flag_name(m, loop);
    bn_set_text(m, "flag", flag);
    bn_fix_insert_before(fix, loop, "$flag = False");
    for (uint32_t i = 0; (jump = bn_own_jump(t, loop, BN_BREAK_STATEMENT, i)) != BN_NONE; i++)
        if (!set_flag(m, fix, jump, i))
            return false;
    bn_each_child (t, clause, c)
        if (t->nodes[c].kind == BN_P_COLON)
            bn_fix_bytes(fix, t->nodes[clause].start, t->nodes[c].end,
                         bn_format(m, "if not %.*s:", BN_FMT(flag)));
    return true;
}

/* ---- Flags ---- */

/* `name = value` right before the loop, of the name that the suite sets before its break. */
static bool read_flag(const bn_cst *t, bn_ix loop, const bn_name_assignment *found,
                      bn_name_assignment *init)
{
    return bn_else_suite(t, loop) == BN_NONE &&
           bn_read_name_assignment(t, bn_prev_statement(t, loop), init) && init->type == BN_NONE &&
           bn_str_eq(bn_text(t, found->name), bn_text(t, init->name));
}

/* Before, the name had its first value while the loop ran; now it has none. */
static bool flag_is_hidden(bn_match *m, const bn_name_assignment *init, const bn_search *f)
{
    bn_sema *s = bn_facts(m);
    bn_binding_ix b = bn_binding_at(s, init->name);

    return b != BN_NONE && bn_must(m, bn_alone_on_lines(m, init->statement)) &&
           bn_need(m, bn_fact_local(s, b, true)) &&
           bn_need(m, bn_fact_unseen_if_raises(s, b, f->loop));
}

/* `name = value`, and nothing else, in the suite: the loop goes on. */
static bool read_note(const bn_cst *t, bn_ix suite, bn_name_assignment *a)
{
    return bn_read_name_assignment(t, bn_only_statement(t, suite), a) && a->type == BN_NONE;
}

/* any() stops at the first hit: what the loop does for the elements behind it is missed. */
static bool may_stop_early(bn_match *m, const bn_search *f)
{
    bn_sema *s = bn_facts(m);

    return bn_need(m, bn_fact_exactly(s, f->items, BN_T_SEQUENCE | BN_T_DICT | BN_T_SET)) &&
           bn_need(m, bn_fact_pure(s, f->test, BN_P2)) &&
           bn_need(m, bn_fact_never_raises(s, f->test)) &&
           bn_need(m, bn_fact_truth_builtin(s, f->test));
}

static bool flag_to_any(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_name_assignment found, init;
    bn_binding_ix b;
    const char *text;
    bool goes_on;
    bn_search f;

    if (!bn_read_search(t, bn_root(m), &f))
        return BN_SKIP;
    goes_on = read_note(t, f.suite, &found);
    if ((!goes_on && !read_found(t, f.suite, &found)) || !read_flag(t, f.loop, &found, &init) ||
        bn_bool_literal(t, found.value) < 0 ||
        bn_bool_literal(t, init.value) != !bn_bool_literal(t, found.value))
        return BN_SKIP;
    b = bn_binding_at(s, found.name);
    if (b == BN_NONE || bn_mentions(s, f.test, b) || bn_mentions(s, f.items, b) ||
        bn_mentions(s, f.target, b))
        return bn_refuse(m, found.name, "the flag is read while it is computed");
    if (!flag_is_hidden(m, &init, &f) || !bn_search_folds(m, &f) ||
        (goes_on && !may_stop_early(m, &f)))
        return false;
    text = bn_bool_literal(t, found.value) ? bn_search_any(m, &f) : bn_search_none(m, &f, true);
    if (!text)
        return false;
    bn_set(m, "name", init.name);
    bn_fix_replace_run(fix, init.statement, f.loop, bn_format(m, "$name = %s", text).ptr);
    return true;
}

static bool flag_to_next(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_name_assignment found, init;
    bn_binding_ix b;
    bn_search f;

    if (!bn_read_search(t, bn_root(m), &f) || !read_found(t, f.suite, &found) ||
        !read_flag(t, f.loop, &found, &init) || bn_bool_literal(t, found.value) >= 0)
        return BN_SKIP;
    b = bn_binding_at(bn_facts(m), init.name);
    if (b != BN_NONE &&
        (bn_mentions(bn_facts(m), f.test, b) || bn_mentions(bn_facts(m), f.items, b) ||
         bn_mentions(bn_facts(m), found.value, b)))
        return bn_refuse(m, found.name, "the result is read while it is searched for");
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
