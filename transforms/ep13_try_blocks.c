/*
 * # EP13: Take advantage of each block in try/except/else/finally
 *
 * Keep only the risky code in `try`, the code for success in `else`, clean-up in `finally`.
 *
 * ## tail-to-else
 *
 *     def load(text):
 *         try:
 *             value = int(text)
 *             return value
 *         except ValueError:
 *             return None
 * =>
 *     def load(text):
 *         try:
 *             value = int(text)
 *         except ValueError:
 *             return None
 *         else:
 *             return value
 *
 * An exception raised in `else` is no longer caught. So the statements that move are those at
 * the end of the body that cannot raise, or only what no handler catches: jumps, stores of
 * constants and of variables that are certainly bound, a global name when the handler is for
 * `ValueError`, an operation of builtin values when it is for a class of the file or of the
 * library. Left alone when the larger part of the body would stay behind.
 *
 * With `--unsafe` everything behind the first statement that may raise moves, if the handlers name
 * what they catch and nothing in the tail looks like the reason for them; the message lists the
 * exceptions that are no longer caught there.
 *
 * ## head-hoist
 *
 *     def load(text):
 *         try:
 *             result = None
 *             result = int(text)
 *         except ValueError:
 *             pass
 *         return result
 * =>
 *     def load(text):
 *         result = None
 *         try:
 *             result = int(text)
 *         except ValueError:
 *             pass
 *         return result
 *
 * Leading assignments to names whose values cannot raise stand better before `try`.
 *
 * ## useless-handler
 *
 *     def load(text):
 *         try:
 *             return int(text)
 *         except ValueError:
 *             return None
 *         except TypeError:
 *             raise
 * =>
 *     def load(text):
 *         try:
 *             return int(text)
 *         except ValueError:
 *             return None
 *
 * Last handlers that only raise again do nothing. Left alone when another handler follows: that one
 * would catch the exception then. Unsafe when the exception is not a builtin one, since looking up
 * its name may fail, for `except E as e: raise e`, which shows in tracebacks, and when somebody
 * may see that the name after `as` is unbound again.
 *
 * ## empty-clause
 *
 *     try:
 *         print(1)
 *     except ValueError:
 *         print(2)
 *     finally:
 *         pass
 * =>
 *     try:
 *         print(1)
 *     except ValueError:
 *         print(2)
 *
 * An `else` or `finally` with nothing but `pass` or `...` goes.
 *
 * ## merge-try-finally
 *
 *     try:
 *         try:
 *             print(1)
 *         except ValueError:
 *             print(2)
 *     finally:
 *         print(3)
 * =>
 *     try:
 *         print(1)
 *     except ValueError:
 *         print(2)
 *     finally:
 *         print(3)
 *
 * ## flag-to-else
 *
 *     def load(text):
 *         done = False
 *         try:
 *             value = int(text)
 *             done = True
 *         except ValueError:
 *             print("no number")
 *         if done:
 *             print(value)
 * =>
 *     def load(text):
 *         try:
 *             value = int(text)
 *         except ValueError:
 *             print("no number")
 *         else:
 *             print(value)
 *
 * The flag must be a local variable with no other use, and nothing may stand between `try` and
 * `if`. Left alone when there is a `finally`, which would run later then.
 *
 * ## dup-cleanup
 *
 *     def load(path):
 *         try:
 *             text = path.read()
 *         except:
 *             path.close()
 *             raise
 *         path.close()
 *         return text
 * =>
 *     def load(path):
 *         try:
 *             text = path.read()
 *         finally:
 *             path.close()
 *         return text
 *
 * Only for a lone handler that catches everything. Left alone when the body may leave by `return`,
 * `break` or `continue`, which skip the clean-up today.
 *
 * ## jump-in-finally
 *
 *     def load(text):
 *         try:
 *             return int(text)
 *         finally:
 *             return None
 *
 * A `return`, `break` or `continue` in `finally` swallows the exception on its way.
 *
 * ## long-try
 *
 * A `try` body of more than 20 statements hides which of them the handlers are for. The message
 * names the first line that may raise what each handler catches. Handlers for everything
 * (`except:`, `except Exception:`) are meant for long bodies and not reported.
 */
#include "burnish/transform.h"

/* The statement, or the end of the clause's suite, stands alone on its lines. */
static bool has_own_lines(bn_match *m, bn_ix at)
{
    const bn_cst *t = bn_tree(m);

    if (!bn_is_statement(t, at))
        at = bn_last_statement(t, bn_clause_suite(t, at));
    return bn_must(m, bn_alone_on_lines(m, at));
}

/* Put `text` in the place of a header, from its keyword to its colon. */
static void replace_header(bn_match *m, bn_fix *fix, bn_ix clause, const char *text)
{
    const bn_cst *t = bn_tree(m);
    bn_ix colon = BN_NONE;

    bn_each_child (t, clause, c) {
        if (t->nodes[c].kind == BN_BLOCK)
            break;
        if (t->nodes[c].kind == BN_P_COLON)
            colon = c;
    }
    bn_fix_bytes(fix, t->nodes[clause].start, t->nodes[colon].end, bn_str_from(text));
}

/* ---- tail-to-else ---- */

/* The first of the statements at the end of the body whose exceptions no handler catches. */
static bn_ix quiet_tail(bn_match *m, const bn_try *p)
{
    const bn_cst *t = bn_tree(m);
    bn_ix first = BN_NONE;

    for (bn_ix at = bn_last_statement(t, p->body); at != BN_NONE; at = bn_prev_statement(t, at)) {
        if (bn_fact_not_caught(bn_facts(m), at, p->statement).tri != BN_YES)
            break;
        first = at;
    }
    return first;
}

/* What follows the first statement from which a handler may catch something. */
static bn_ix tail_after_risk(bn_match *m, const bn_try *p)
{
    const bn_cst *t = bn_tree(m);
    bn_ix at = bn_named_child(t, p->body, 0);

    while (at != BN_NONE && bn_fact_not_caught(bn_facts(m), at, p->statement).tri == BN_YES)
        at = bn_next_statement(t, at);
    return at == BN_NONE ? BN_NONE : bn_next_statement(t, at);
}

/* Most of the statement would stay behind: then moving the rest makes nothing clearer. */
static bool is_worth_it(const bn_cst *t, const bn_try *p, bn_ix tail)
{
    return bn_count_statements(t, bn_named_child(t, p->body, 0), bn_prev_statement(t, tail), true) <
           bn_count_statements(t, tail, bn_last_statement(t, p->body), true) + 2;
}

/* What the handlers catch, for messages: "`KeyError`, `ValueError`". */
static bn_str caught_by(bn_match *m, const bn_try *p)
{
    const bn_cst *t = bn_tree(m);
    bn_str all = BN_LIT("");

    bn_each_handler(t, p, h) all = bn_format(m, "%.*s%s`%.*s`", BN_FMT(all), all.len ? ", " : "",
                                             BN_FMT(bn_text(t, bn_handled(t, h))));
    return all;
}

/*
 * The tail may raise what is caught today: only offered where the handlers seem to
 * be meant for what comes before it.
 */
static bool tail_seems_foreign(bn_match *m, const bn_try *p, bn_ix tail)
{
    const bn_cst *t = bn_tree(m);
    bn_ix handler = bn_catch_all_of(t, p), again;

    if (handler != BN_NONE)
        return bn_refuse(m, handler, "this handler is meant for everything in the body");
    again = bn_repeated_call(t, p, tail);
    for (bn_ix c = tail; again == BN_NONE && c < t->nodes[p->body].end_ix; c++)
        if (t->nodes[c].kind == BN_RAISE_STATEMENT || bn_is_usual_cause(t, p, c))
            again = c;
    if (again != BN_NONE)
        return bn_refuse(m, again, "the handlers seem to be meant for this, too");
    for (bn_ix at = tail; at != BN_NONE; at = bn_next_statement(t, at))
        if (!bn_need(m, bn_fact_not_caught(bn_facts(m), at, p->statement)))
            return false;
    bn_message(m, "in else, %.*s from these lines is no longer caught", BN_FMT(caught_by(m, p)));
    return true;
}

static bool tail_to_else(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix tail;
    bn_try p;

    if (!bn_read_try(t, bn_root(m), &p) || p.first == BN_NONE || bn_named_count(t, p.body) < 2)
        return BN_SKIP;
    tail = quiet_tail(m, &p);
    if (tail == bn_named_child(t, p.body, 0))
        return BN_SKIP; /* the handlers are never reached */
    if (tail == BN_NONE || !is_worth_it(t, &p, tail)) {
        tail = tail_after_risk(m, &p);
        if (tail == BN_NONE || !is_worth_it(t, &p, tail))
            return BN_SKIP;
        if (!tail_seems_foreign(m, &p, tail))
            return false;
    }
    if (!has_own_lines(m, tail) || !has_own_lines(m, bn_last_statement(t, p.body)))
        return false;
    if (p.else_clause != BN_NONE) {
        bn_ix old = bn_named_child(t, bn_clause_suite(t, p.else_clause), 0);

        if (!has_own_lines(m, old))
            return false;
        bn_fix_move_lines(fix, bn_suite_rest(m, tail), bn_suite_rest(m, old).start, "", old);
    } else {
        bn_fix_move_lines(fix, bn_suite_rest(m, tail), bn_lines_of(m, p.last).end,
                          "else:", p.statement);
    }
    return true;
}

/* ---- head-hoist ---- */

/* `name = value`, `a = b = value`, of a value that cannot raise. */
static bool is_quiet_assignment(bn_match *m, bn_ix statement)
{
    const bn_cst *t = bn_tree(m);
    bn_ix at = bn_named_child(t, statement, 0);

    if (t->nodes[statement].kind != BN_EXPRESSION_STATEMENT || t->nodes[at].kind != BN_ASSIGNMENT)
        return false;
    for (; at != BN_NONE && t->nodes[at].kind == BN_ASSIGNMENT; at = bn_child(t, at, BN_F_RIGHT))
        if (t->nodes[bn_child(t, at, BN_F_LEFT)].kind != BN_IDENTIFIER)
            return false;
    return at != BN_NONE && bn_fact_never_raises(bn_facts(m), statement).tri == BN_YES;
}

static bool head_hoist(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix first, last = BN_NONE, rest;
    bn_span lines;
    bn_try p;

    if (!bn_read_try(t, bn_root(m), &p))
        return BN_SKIP;
    first = bn_named_child(t, p.body, 0);
    for (rest = first; rest != BN_NONE; rest = bn_next_statement(t, rest)) {
        if (!is_quiet_assignment(m, rest))
            break;
        last = rest;
    }
    if (last == BN_NONE || rest == BN_NONE)
        return BN_SKIP;
    if (!has_own_lines(m, p.statement) || !has_own_lines(m, first) || !has_own_lines(m, last) ||
        !has_own_lines(m, rest) || !bn_must(m, bn_no_directives(m, p.statement, first)))
        return false;
    lines = (bn_span){ bn_suite_rest(m, first).start, bn_suite_rest(m, rest).start };
    bn_fix_move_lines(fix, lines, bn_lines_of(m, p.statement).start, "", p.statement);
    return true;
}

/* ---- useless-handler ---- */

/* Nothing is said about the clause itself, between its keyword and the lines from `end` on. */
static bool has_no_comment(bn_match *m, bn_ix clause, uint32_t end)
{
    const bn_cst *t = bn_tree(m);

    bn_each_child (t, clause, c)
        if (t->nodes[c].kind == BN_COMMENT && t->nodes[c].start < end)
            return bn_refuse(m, c, "the comment would belong to another line");
    return true;
}

/* Two statements that begin their lines are indented alike, byte for byte. */
static bool has_same_indent(bn_match *m, bn_ix a, bn_ix b)
{
    const bn_cst *t = bn_tree(m);
    bn_span la = bn_lines_of(m, a), lb = bn_lines_of(m, b);

    return bn_str_eq(bn_str_sub(t->text, la.start, t->nodes[a].start),
                     bn_str_sub(t->text, lb.start, t->nodes[b].start)) ||
           bn_refuse(m, b, "the suites are indented differently");
}

/* Looking up what the handler catches cannot fail. */
static bool may_drop_lookup(bn_match *m, bn_ix value)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    value = value == BN_NONE ? BN_NONE : bn_unparen(t, value);
    if (value == BN_NONE)
        return true;
    if (t->nodes[value].kind == BN_TUPLE) {
        bn_each_named_child (t, value, c)
            if (!may_drop_lookup(m, c))
                return false;
        return true;
    }
    if (t->nodes[value].kind == BN_IDENTIFIER)
        return bn_fact_is_builtin(s, value, bn_text(t, value)).tri == BN_YES ||
               bn_doubt(m, value, "`%.*s` may be no exception class, or not bound",
                        BN_FMT(bn_text(t, value)));
    return bn_must(m, bn_fact_pure(s, value, BN_P3)) && bn_need(m, bn_fact_never_raises(s, value));
}

static bool may_drop_handler(bn_match *m, bn_ix handler)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix again = bn_raises_again(t, handler), alias = bn_handler_name(t, handler);

    if (!may_drop_lookup(m, bn_handled(t, handler)) || !bn_must(m, bn_no_comments(m, handler)) ||
        !has_own_lines(m, handler))
        return false;
    if (bn_named_count(t, again) > 0 &&
        !bn_doubt(m, again, "the traceback no longer shows this line"))
        return false;
    return alias == BN_NONE ||
           bn_need(m, bn_fact_unseen_if_raises(s, bn_binding_at(s, alias), handler));
}

static bool useless_handler(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix first = BN_NONE, old;
    uint32_t end;
    bn_try p;

    if (!bn_read_try(t, bn_root(m), &p))
        return BN_SKIP;
    bn_each_handler(t, &p, h)
    {
        if (bn_raises_again(t, h) == BN_NONE || bn_is_group_handler(t, h))
            first = BN_NONE;
        else if (first == BN_NONE)
            first = h;
    }
    if (first == BN_NONE)
        return BN_SKIP;
    for (bn_ix h = first; h != BN_NONE; h = h == p.last ? BN_NONE : bn_next_named(t, h))
        if (!may_drop_handler(m, h))
            return false;
    if (first == p.first && p.finally_clause == BN_NONE) {
        if (!bn_must(m, bn_alone_on_lines(m, bn_last_statement(t, p.body))))
            return false;
        bn_set_suite(m, "body", p.body);
        if (p.else_clause != BN_NONE)
            bn_set_suite(m, "old", bn_clause_suite(t, p.else_clause));
        bn_fix_replace(fix, p.statement, p.else_clause != BN_NONE ? "$*body\n$*old" : "$*body");
        return true;
    }
    end = bn_lines_of(m, p.last).end;
    if (first == p.first && p.else_clause != BN_NONE) {
        /* its suite goes on with the body */
        old = bn_named_child(t, bn_clause_suite(t, p.else_clause), 0);
        if (!has_own_lines(m, old) ||
            !has_no_comment(m, p.else_clause, bn_suite_rest(m, old).start) ||
            !has_same_indent(m, bn_last_statement(t, p.body), old))
            return false;
        end = bn_suite_rest(m, old).start;
    }
    if (!has_own_lines(m, p.statement) || !has_own_lines(m, bn_last_statement(t, p.body)))
        return false;
    bn_fix_delete_lines(fix, (bn_span){ bn_lines_of(m, first).start, end });
    return true;
}

/* ---- empty-clause ---- */

/* The clause exists and its suite is a lone `pass` or `...`. */
static bool is_empty(const bn_cst *t, bn_ix clause)
{
    bn_ix only = clause == BN_NONE ? BN_NONE : bn_only_statement(t, bn_clause_suite(t, clause));

    return only != BN_NONE &&
           (t->nodes[only].kind == BN_PASS_STATEMENT ||
            (t->nodes[only].kind == BN_EXPRESSION_STATEMENT && bn_text_is(t, only, "...")));
}

static bool drop_clause(bn_match *m, bn_fix *fix, bn_ix clause)
{
    bn_span lines = bn_lines_of(m, clause);

    if (!bn_must(m, bn_no_comments(m, clause)) || !has_own_lines(m, clause))
        return false;
    bn_fix_delete_lines(fix, lines);
    return true;
}

static bool empty_clause(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bool no_else, no_finally;
    bn_try p;

    if (!bn_read_try(t, bn_root(m), &p))
        return BN_SKIP;
    no_else = is_empty(t, p.else_clause);
    no_finally = is_empty(t, p.finally_clause);
    if (!no_else && !no_finally)
        return BN_SKIP;
    if (p.first == BN_NONE) {
        bn_set_suite(m, "body", p.body);
        bn_fix_replace(fix, p.statement, "$*body");
        return true;
    }
    return (!no_else || drop_clause(m, fix, p.else_clause)) &&
           (!no_finally || drop_clause(m, fix, p.finally_clause));
}

/* ---- merge-try-finally ---- */

/* The template of the handlers, in order; binds what it names. */
static const char *handlers_of(bn_match *m, const bn_try *p)
{
    const bn_cst *t = bn_tree(m);
    const char *text = "";
    unsigned i = 0;

    bn_each_handler(t, p, h)
    {
        bn_ix value = bn_handled(t, h), alias = bn_handler_name(t, h);
        const char *header = "except";

        bn_set_suite(m, bn_format(m, "h%u", i).ptr, bn_clause_suite(t, h));
        if (value != BN_NONE) {
            bn_set(m, bn_format(m, "e%u", i).ptr, value);
            header = bn_format(m, "except $e%u", i).ptr;
        }
        if (alias != BN_NONE) {
            bn_set(m, bn_format(m, "n%u", i).ptr, alias);
            header = bn_format(m, "%s as $n%u", header, i).ptr;
        }
        text = bn_format(m, "%s%s:\n    $*h%u\n", text, header, i++).ptr;
    }
    return text;
}

static bool merge_try_finally(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_try outer, inner;
    const char *old = "";

    if (!bn_read_try(t, bn_root(m), &outer) || outer.first != BN_NONE ||
        outer.finally_clause == BN_NONE ||
        !bn_read_try(t, bn_only_statement(t, outer.body), &inner) || inner.first == BN_NONE ||
        inner.finally_clause != BN_NONE)
        return BN_SKIP;
    bn_each_handler(t, &inner, h) if (bn_is_group_handler(t, h)) return bn_refuse(
        m, h, "`except*` is left alone");
    else if (!has_own_lines(m, h)) return false;
    if (!has_own_lines(m, outer.statement) || !has_own_lines(m, outer.finally_clause) ||
        !has_own_lines(m, bn_last_statement(t, inner.body)) ||
        (inner.else_clause != BN_NONE && !has_own_lines(m, inner.else_clause)))
        return false;
    bn_set_suite(m, "body", inner.body);
    bn_set_suite(m, "fin", bn_clause_suite(t, outer.finally_clause));
    if (inner.else_clause != BN_NONE) {
        bn_set_suite(m, "old", bn_clause_suite(t, inner.else_clause));
        old = "else:\n    $*old\n";
    }
    bn_fix_replace(
        fix, outer.statement,
        bn_format(m, "try:\n    $*body\n%s%sfinally:\n    $*fin\n", handlers_of(m, &inner), old)
            .ptr);
    return true;
}

/* ---- flag-to-else ---- */

/* `name = value` where the value is True or False, as asked. */
static bool sets_flag(const bn_cst *t, bn_ix statement, uint16_t value, bn_name_assignment *a)
{
    return statement != BN_NONE && bn_read_name_assignment(t, statement, a) && a->type == BN_NONE &&
           t->nodes[a->value].kind == value;
}

static bool flag_to_else(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_name_assignment init, done;
    bn_ix before, after, tested;
    bn_binding_ix b;
    bn_span gap;
    bn_try p;

    if (!bn_read_try(t, bn_root(m), &p) || p.first == BN_NONE || p.else_clause != BN_NONE ||
        p.finally_clause != BN_NONE || bn_named_count(t, p.body) < 2)
        return BN_SKIP;
    before = bn_prev_statement(t, p.statement);
    after = bn_next_statement(t, p.statement);
    if (after == BN_NONE || t->nodes[after].kind != BN_IF_STATEMENT ||
        bn_child(t, after, BN_F_ALTERNATIVE) != BN_NONE || !sets_flag(t, before, BN_FALSE, &init) ||
        !sets_flag(t, bn_last_statement(t, p.body), BN_TRUE, &done))
        return BN_SKIP;
    tested = bn_unparen(t, bn_child(t, after, BN_F_CONDITION));
    b = bn_binding_at(s, init.name);
    if (b == BN_NONE || t->nodes[tested].kind != BN_IDENTIFIER || bn_binding_at(s, tested) != b ||
        bn_binding_at(s, done.name) != b)
        return BN_SKIP;
    if (bn_use_count(s, b) != 3)
        return bn_refuse(m, init.name, "the flag has other uses");
    if (!bn_must(m, bn_fact_local(s, b, true)) ||
        !bn_must(m, bn_fact_names_unwatched(s, bn_scope_at(s, p.statement))) ||
        !has_own_lines(m, p.statement) || !has_own_lines(m, after))
        return false;
    for (bn_ix c = t->nodes[p.statement].end_ix; c < after; c++)
        if (t->nodes[c].kind == BN_COMMENT)
            return bn_refuse(m, c, "the comment stands between try and if");
    gap = (bn_span){ bn_lines_of(m, p.last).end, bn_lines_of(m, after).start };
    bn_fix_delete(fix, before);
    bn_fix_delete(fix, done.statement);
    bn_fix_bytes(fix, gap.start, gap.end, BN_LIT(""));
    replace_header(m, fix, after, "else:");
    return true;
}

/* ---- dup-cleanup ---- */

/* A handler for everything: bare, or of BaseException, whose name nobody uses. */
static bool catches_all(bn_match *m, bn_ix handler)
{
    const bn_cst *t = bn_tree(m);
    bn_ix value = bn_handled(t, handler), alias = bn_handler_name(t, handler);

    if (alias != BN_NONE)
        return false;
    return value == BN_NONE ||
           (bn_text_is(t, value, "BaseException") &&
            bn_must(m, bn_fact_is_builtin(bn_facts(m), value, BN_LIT("BaseException"))));
}

static bool dup_cleanup(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix suite, last, copy, jump;
    bn_try p;

    if (!bn_read_try(t, bn_root(m), &p) || p.first == BN_NONE || p.first != p.last ||
        p.else_clause != BN_NONE || p.finally_clause != BN_NONE)
        return BN_SKIP;
    suite = bn_clause_suite(t, p.last);
    last = bn_last_statement(t, suite);
    if (bn_named_count(t, suite) < 2 || t->nodes[last].kind != BN_RAISE_STATEMENT ||
        bn_named_count(t, last) != 0)
        return BN_SKIP;
    copy = bn_next_statement(t, p.statement);
    for (bn_ix at = bn_named_child(t, suite, 0); at != last; at = bn_next_statement(t, at)) {
        if (copy == BN_NONE || !bn_same_code(t, at, copy))
            return BN_SKIP;
        if (bn_has_kind(t, at, BN_RAISE_STATEMENT) || bn_leaving_jump(t, suite, true) != BN_NONE)
            return bn_refuse(m, at, "the clean-up leaves on its own");
        bn_fix_delete(fix, copy);
        copy = bn_next_statement(t, copy);
    }
    if (bn_is_group_handler(t, p.last) || !catches_all(m, p.last))
        return bn_refuse(m, p.last, "not every exception passes this handler");
    jump = bn_leaving_jump(t, p.body, true);
    if (jump != BN_NONE)
        return bn_refuse(m, jump, "the body may leave without the clean-up");
    bn_fix_delete(fix, last);
    replace_header(m, fix, p.last, "finally:");
    return true;
}

/* ---- Advice ---- */

static bool jump_in_finally(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix jump;

    (void)fix;
    jump = bn_leaving_jump(t, bn_root(m), false);
    if (jump == BN_NONE)
        return BN_SKIP;
    bn_message(m, "`%.*s` in finally swallows the exception on its way",
               BN_FMT(bn_str_from(t->nodes[jump].kind == BN_RETURN_STATEMENT  ? "return"
                                  : t->nodes[jump].kind == BN_BREAK_STATEMENT ? "break"
                                                                              : "continue")));
    return true;
}

/* The first statement of the body from which the handler may catch something. */
static bn_ix first_risk(bn_match *m, const bn_try *p, bn_ix handler)
{
    const bn_cst *t = bn_tree(m);
    bn_ix at = bn_named_child(t, p->body, 0);

    while (at != BN_NONE && bn_fact_not_caught(bn_facts(m), at, handler).tri == BN_YES)
        at = bn_next_statement(t, at);
    return at;
}

#define LONG_TRY 20

static bool long_try(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_str risks = BN_LIT("");
    uint32_t count;
    bn_try p;

    (void)fix;
    if (!bn_read_try(t, bn_root(m), &p) || p.first == BN_NONE || bn_catch_all_of(t, &p) != BN_NONE)
        return BN_SKIP;
    count =
        bn_count_statements(t, bn_named_child(t, p.body, 0), bn_last_statement(t, p.body), false);
    if (count <= LONG_TRY)
        return BN_SKIP;
    bn_each_handler(t, &p, h)
    {
        bn_ix at = first_risk(m, &p, h);
        bn_str caught = bn_text(t, bn_handled(t, h));

        risks = at == BN_NONE
                    ? bn_format(m, "%.*s; nothing raises `%.*s`", BN_FMT(risks), BN_FMT(caught))
                    : bn_format(m, "%.*s; `%.*s` may first come from line %u", BN_FMT(risks),
                                BN_FMT(caught), bn_line_number(m, at));
    }
    bn_message(m, "%u statements in try%.*s", count, BN_FMT(risks));
    return true;
}

static const bn_rule rules[] = {
    {
        .name = "flag-to-else",
        .summary = "else says that nothing was raised, without a flag",
        .kinds = BN_KINDS(BN_TRY_STATEMENT),
        .build = flag_to_else,
    },
    {
        .name = "dup-cleanup",
        .summary = "finally says the clean-up once",
        .kinds = BN_KINDS(BN_TRY_STATEMENT),
        .build = dup_cleanup,
    },
    {
        .name = "jump-in-finally",
        .summary = "a jump in finally swallows the exception on its way",
        .kinds = BN_KINDS(BN_FINALLY_CLAUSE),
        .build = jump_in_finally,
        .safety = BN_ADVICE,
        .related = "ruff B012, pylint W0150",
    },
    {
        .name = "long-try",
        .summary = "a long try body hides which statement the handlers are for",
        .kinds = BN_KINDS(BN_TRY_STATEMENT),
        .build = long_try,
        .safety = BN_ADVICE,
        .related = "pylint W0717, wemake WPS229",
    },
    {
        .name = "merge-try-finally",
        .summary = "one try statement has room for the handlers and the clean-up",
        .kinds = BN_KINDS(BN_TRY_STATEMENT),
        .build = merge_try_finally,
    },
    {
        .name = "empty-clause",
        .summary = "a clause that only passes says nothing",
        .kinds = BN_KINDS(BN_TRY_STATEMENT),
        .build = empty_clause,
        .related = "ruff RUF047 RUF072",
    },
    {
        .name = "useless-handler",
        .summary = "a last handler that only raises again does nothing",
        .kinds = BN_KINDS(BN_TRY_STATEMENT),
        .build = useless_handler,
        .related = "ruff TRY203, pylint W0706",
    },
    {
        .name = "head-hoist",
        .summary = "code that cannot raise stands better before try",
        .kinds = BN_KINDS(BN_TRY_STATEMENT),
        .build = head_hoist,
    },
    {
        .name = "tail-to-else",
        .summary = "code that runs only on success belongs to else",
        .kinds = BN_KINDS(BN_TRY_STATEMENT),
        .build = tail_to_else,
        .related = "ruff TRY300",
    },
};

BN_TRANSFORM(EP13, "Take advantage of each block in try/except/else/finally", rules);
