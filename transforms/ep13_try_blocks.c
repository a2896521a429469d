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
 * Only statements that cannot raise move, since an exception raised in `else` is no longer
 * caught: jumps and stores of constants and of variables that are certainly bound.
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
 * Leading statements that cannot raise stand better before `try`.
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
 * Last handlers that only raise again do nothing. Left alone when another handler follows and when
 * the exception is not a builtin one, since its name may have to be looked up.
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
 * The flag must have no other use.
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
 */
#include "burnish/transform.h"

#define MAX_HANDLERS 16

typedef struct {
    bn_ix statement, body;
    bn_ix handlers[MAX_HANDLERS];
    uint32_t count;
    bn_ix else_clause, finally_clause;
} try_parts;

/* The block of a clause: its last named child. */
static bn_ix suite_of(const bn_cst *t, bn_ix clause)
{
    bn_ix suite = BN_NONE;

    bn_each_named_child (t, clause, c)
        if (t->nodes[c].kind == BN_BLOCK)
            suite = c;
    return suite;
}

static bool read_try(const bn_cst *t, bn_ix statement, try_parts *p)
{
    if (statement == BN_NONE || t->nodes[statement].kind != BN_TRY_STATEMENT)
        return false;
    *p = (try_parts){ .statement = statement,
                      .body = bn_child(t, statement, BN_F_BODY),
                      .else_clause = BN_NONE,
                      .finally_clause = BN_NONE };
    bn_each_named_child (t, statement, c) {
        if (t->nodes[c].kind == BN_EXCEPT_CLAUSE) {
            if (p->count == MAX_HANDLERS)
                return false;
            p->handlers[p->count++] = c;
        } else if (t->nodes[c].kind == BN_ELSE_CLAUSE) {
            p->else_clause = c;
        } else if (t->nodes[c].kind == BN_FINALLY_CLAUSE) {
            p->finally_clause = c;
        }
    }
    return true;
}

/* `except*` handlers cannot be told apart by the template that prints them: leave those alone. */
static bool is_group(const bn_cst *t, bn_ix handler)
{
    bn_each_child (t, handler, c)
        if (t->nodes[c].kind == BN_P_STAR)
            return true;
    return false;
}

/* A comment behind the statement's very last token: it would end up behind another one. */
static bool ends_with_comment(const bn_cst *t, bn_ix statement)
{
    bn_ix last = t->nodes[statement].end_ix - 1;
    uint32_t i;

    while (last > statement &&
           ((t->nodes[last].flags & BN_EXTRA) || t->nodes[last].start == t->nodes[last].end))
        last--;
    for (i = t->nodes[last].end; i < t->text.len && t->text.ptr[i] != '\n'; i++)
        if (t->text.ptr[i] == '#')
            return true;
    return false;
}

/* Every suite begins on a line of its own, so that printing the statement anew moves nothing. */
static bool is_laid_out(bn_match *m, const try_parts *p)
{
    const bn_cst *t = bn_tree(m);

    if (ends_with_comment(t, p->statement))
        return bn_refuse(m, p->statement, "the comment at the end would belong to another line");
    for (uint32_t i = 0; i < p->count; i++) {
        if (is_group(t, p->handlers[i]))
            return bn_refuse(m, p->handlers[i], "`except*` is left alone");
        if (!bn_must(m, bn_alone_on_lines(m, bn_last_statement(t, suite_of(t, p->handlers[i])))))
            return false;
    }
    return bn_must(m, bn_alone_on_lines(m, p->statement)) &&
           bn_must(m, bn_alone_on_lines(m, bn_last_statement(t, p->body))) &&
           (p->else_clause == BN_NONE ||
            bn_must(m, bn_alone_on_lines(m, bn_last_statement(t, suite_of(t, p->else_clause))))) &&
           (p->finally_clause == BN_NONE ||
            bn_must(m, bn_alone_on_lines(m, bn_last_statement(t, suite_of(t, p->finally_clause)))));
}

static void set_suite(bn_match *m, const char *name, bn_ix suite)
{
    const bn_cst *t = bn_tree(m);

    bn_set_run(m, name, bn_named_child(t, suite, 0), bn_last_statement(t, suite));
}

/* The exception of a handler, without its `as name`. */
static bn_ix exception_of(const bn_cst *t, bn_ix handler)
{
    bn_ix value = bn_child(t, handler, BN_F_VALUE);

    return value != BN_NONE && t->nodes[value].kind == BN_AS_PATTERN ? bn_named_child(t, value, 0)
                                                                     : value;
}

/* The name after `as`, or BN_NONE. */
static bn_ix alias_of(const bn_cst *t, bn_ix handler)
{
    bn_ix value = bn_child(t, handler, BN_F_VALUE);

    return value != BN_NONE && t->nodes[value].kind == BN_AS_PATTERN
               ? bn_child(t, value, BN_F_ALIAS)
               : bn_child(t, handler, BN_F_ALIAS);
}

/* The template of the handlers, in order; binds what it names. */
static const char *handlers_of(bn_match *m, const try_parts *p)
{
    const bn_cst *t = bn_tree(m);
    const char *text = "";

    for (uint32_t i = 0; i < p->count; i++) {
        bn_ix handler = p->handlers[i];
        bn_ix value = exception_of(t, handler), alias = alias_of(t, handler);
        const char *head = "except";

        set_suite(m, bn_format(m, "h%u", i).ptr, suite_of(t, handler));
        if (value != BN_NONE) {
            bn_set(m, bn_format(m, "e%u", i).ptr, value);
            head = bn_format(m, "except $e%u", i).ptr;
        }
        if (alias != BN_NONE) {
            bn_set(m, bn_format(m, "n%u", i).ptr, alias);
            head = bn_format(m, "%s as $n%u", head, i).ptr;
        }
        text = bn_format(m, "%s%s:\n    $*h%u\n", text, head, i).ptr;
    }
    return text;
}

/* An else or finally clause with its suite; binds what it names. */
static const char *clause_of(bn_match *m, bn_ix clause, const char *keyword, const char *name)
{
    if (clause == BN_NONE)
        return "";
    set_suite(m, name, suite_of(bn_tree(m), clause));
    return bn_format(m, "%s:\n    $*%s\n", keyword, name).ptr;
}

/* Only blanks stand before the node on its line. */
static bool begins_line(const bn_cst *t, bn_ix at)
{
    uint32_t i = t->nodes[at].start;

    while (i > 0 && (t->text.ptr[i - 1] == ' ' || t->text.ptr[i - 1] == '\t'))
        i--;
    return i == 0 || t->text.ptr[i - 1] == '\n';
}

/* Statements first..last, comment lines right above the first included. */
static void set_run_with_comments(bn_match *m, const char *name, bn_ix first, bn_ix last)
{
    const bn_cst *t = bn_tree(m);
    bn_ix up = t->nodes[first].parent, start = BN_NONE;

    bn_each_child (t, up, c) {
        if (c == first)
            break;
        if (t->nodes[c].kind != BN_COMMENT || !begins_line(t, c))
            start = BN_NONE;
        else if (start == BN_NONE)
            start = c;
    }
    bn_set_run(m, name, start == BN_NONE ? first : start, last);
}

/* ---- The rules ---- */

/* The first of the statements at the end of the body that cannot raise; BN_NONE when none. */
static bn_ix quiet_tail(bn_match *m, bn_ix body)
{
    const bn_cst *t = bn_tree(m);
    bn_ix first = BN_NONE;

    for (bn_ix at = bn_last_statement(t, body); at != BN_NONE; at = bn_prev_statement(t, at)) {
        if (bn_fact_never_raises(bn_facts(m), at).tri != BN_YES)
            return first;
        first = at;
    }
    return BN_NONE; /* the whole body is quiet: nothing would be left in try */
}

static bool tail_to_else(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    const char *rest;
    try_parts p;
    bn_ix tail;

    if (!read_try(t, bn_root(m), &p) || p.count == 0 || bn_named_count(t, p.body) < 2)
        return BN_SKIP;
    tail = quiet_tail(m, p.body);
    if (tail == BN_NONE)
        return BN_SKIP;
    if (!is_laid_out(m, &p))
        return false;
    bn_set_run(m, "body", bn_named_child(t, p.body, 0), bn_prev_statement(t, tail));
    set_run_with_comments(m, "tail", tail, bn_last_statement(t, p.body));
    rest = "";
    if (p.else_clause != BN_NONE) {
        set_suite(m, "old", suite_of(t, p.else_clause));
        rest = "    $*old\n";
    }
    bn_fix_replace(fix, p.statement,
                   bn_format(m, "try:\n    $*body\n%selse:\n    $*tail\n%s%s", handlers_of(m, &p),
                             rest, clause_of(m, p.finally_clause, "finally", "fin"))
                       .ptr);
    return true;
}

static bool head_hoist(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix first, last = BN_NONE, rest;
    try_parts p;

    if (!read_try(t, bn_root(m), &p))
        return BN_SKIP;
    first = bn_named_child(t, p.body, 0);
    for (rest = first; rest != BN_NONE; rest = bn_next_statement(t, rest)) {
        uint16_t kind = t->nodes[rest].kind;

        if (kind != BN_EXPRESSION_STATEMENT ||
            bn_fact_never_raises(bn_facts(m), rest).tri != BN_YES)
            break;
        last = rest;
    }
    if (last == BN_NONE || rest == BN_NONE)
        return BN_SKIP;
    if (!is_laid_out(m, &p))
        return false;
    bn_set_run(m, "head", first, last);
    set_run_with_comments(m, "body", rest, bn_last_statement(t, p.body));
    bn_fix_replace(fix, p.statement,
                   bn_format(m, "$*head\ntry:\n    $*body\n%s%s%s", handlers_of(m, &p),
                             clause_of(m, p.else_clause, "else", "old"),
                             clause_of(m, p.finally_clause, "finally", "fin"))
                       .ptr);
    return true;
}

/* `except E: raise` where looking E up cannot fail. */
static bool is_useless(bn_match *m, bn_ix handler)
{
    const bn_cst *t = bn_tree(m);
    bn_ix only = bn_only_statement(t, suite_of(t, handler));
    bn_ix value = exception_of(t, handler);

    if (only == BN_NONE || t->nodes[only].kind != BN_RAISE_STATEMENT ||
        bn_named_count(t, only) != 0 || is_group(t, handler))
        return false;
    if (value == BN_NONE)
        return true;
    for (bn_ix c = value; c < t->nodes[value].end_ix; c++) {
        if (!(t->nodes[c].flags & BN_NAMED) || t->nodes[c].kind == BN_TUPLE)
            continue;
        if (t->nodes[c].kind != BN_IDENTIFIER ||
            !bn_must(m, bn_fact_is_builtin(bn_facts(m), c, bn_text(t, c))))
            return false;
    }
    return true;
}

static bool useless_handler(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    const char *pattern;
    try_parts p;
    uint32_t before;

    if (!read_try(t, bn_root(m), &p))
        return BN_SKIP;
    before = p.count;
    while (p.count > 0 && is_useless(m, p.handlers[p.count - 1]))
        p.count--;
    if (p.count == before)
        return BN_SKIP;
    if (!is_laid_out(m, &p))
        return false;
    set_suite(m, "body", p.body);
    if (p.count > 0) {
        pattern = bn_format(m, "try:\n    $*body\n%s%s%s", handlers_of(m, &p),
                            clause_of(m, p.else_clause, "else", "old"),
                            clause_of(m, p.finally_clause, "finally", "fin"))
                      .ptr;
    } else {
        const char *old = "";

        if (p.else_clause != BN_NONE) {
            set_suite(m, "old", suite_of(t, p.else_clause));
            old = p.finally_clause != BN_NONE ? "    $*old\n" : "$*old\n";
        }
        pattern = p.finally_clause == BN_NONE
                      ? bn_format(m, "$*body\n%s", old).ptr
                      : bn_format(m, "try:\n    $*body\n%s%s", old,
                                  clause_of(m, p.finally_clause, "finally", "fin"))
                            .ptr;
    }
    bn_fix_replace(fix, p.statement, pattern);
    return true;
}

/* The clause exists and its suite is a lone `pass`. */
static bool is_empty(const bn_cst *t, bn_ix clause)
{
    bn_ix only = clause == BN_NONE ? BN_NONE : bn_only_statement(t, suite_of(t, clause));

    return only != BN_NONE && t->nodes[only].kind == BN_PASS_STATEMENT;
}

static bool empty_clause(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix old, fin;
    try_parts p;

    if (!read_try(t, bn_root(m), &p) ||
        !(is_empty(t, p.else_clause) || is_empty(t, p.finally_clause)))
        return BN_SKIP;
    if (!is_laid_out(m, &p))
        return false;
    old = is_empty(t, p.else_clause) ? BN_NONE : p.else_clause;
    fin = is_empty(t, p.finally_clause) ? BN_NONE : p.finally_clause;
    set_suite(m, "body", p.body);
    if (p.count == 0 && fin == BN_NONE)
        bn_fix_replace(fix, p.statement, "$*body");
    else
        bn_fix_replace(fix, p.statement,
                       bn_format(m, "try:\n    $*body\n%s%s%s", handlers_of(m, &p),
                                 clause_of(m, old, "else", "old"),
                                 clause_of(m, fin, "finally", "fin"))
                           .ptr);
    return true;
}

static bool merge_try_finally(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    try_parts outer, inner;

    if (!read_try(t, bn_root(m), &outer) || outer.count != 0 || outer.finally_clause == BN_NONE ||
        !read_try(t, bn_only_statement(t, outer.body), &inner) || inner.count == 0 ||
        inner.finally_clause != BN_NONE)
        return BN_SKIP;
    if (!is_laid_out(m, &outer) || !is_laid_out(m, &inner))
        return false;
    set_suite(m, "body", inner.body);
    bn_fix_replace(fix, outer.statement,
                   bn_format(m, "try:\n    $*body\n%s%s%s", handlers_of(m, &inner),
                             clause_of(m, inner.else_clause, "else", "old"),
                             clause_of(m, outer.finally_clause, "finally", "fin"))
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
    try_parts p;

    if (!read_try(t, bn_root(m), &p) || p.count == 0 || p.else_clause != BN_NONE ||
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
        !bn_must(m, bn_alone_on_lines(m, before)) || !bn_must(m, bn_alone_on_lines(m, after)) ||
        !bn_must(
            m, bn_alone_on_lines(m, bn_last_statement(t, bn_child(t, after, BN_F_CONSEQUENCE)))) ||
        !is_laid_out(m, &p) || !bn_must(m, bn_no_comments(m, before)))
        return false;
    bn_set_run(m, "body", bn_named_child(t, p.body, 0), bn_prev_statement(t, done.statement));
    set_suite(m, "then", bn_child(t, after, BN_F_CONSEQUENCE));
    bn_fix_replace_run(
        fix, before, after,
        bn_format(m, "try:\n    $*body\n%selse:\n    $*then\n", handlers_of(m, &p)).ptr);
    return true;
}

/* ---- dup-cleanup ---- */

/* A jump inside leaves the region: return, a loop's jump whose loop is around it, perhaps yield. */
static bn_ix leaving_jump(const bn_cst *t, bn_ix region, bool yields)
{
    bn_ix frame = bn_frame_node(t, region);

    bn_each_below (t, region, c) {
        uint16_t kind = t->nodes[c].kind;

        if (bn_frame_node(t, c) != frame)
            continue;
        if (kind == BN_RETURN_STATEMENT || (yields && kind == BN_YIELD))
            return c;
        if ((kind == BN_BREAK_STATEMENT || kind == BN_CONTINUE_STATEMENT) &&
            !bn_is_inside(t, bn_loop_of(t, c), region))
            return c;
    }
    return BN_NONE;
}

/* A handler for everything: bare, or of BaseException, whose name nobody uses. */
static bool catches_all(bn_match *m, bn_ix handler)
{
    const bn_cst *t = bn_tree(m);
    bn_ix value = exception_of(t, handler), alias = alias_of(t, handler);

    if (alias != BN_NONE)
        return false;
    return value == BN_NONE ||
           (bn_text_is(t, value, "BaseException") &&
            bn_must(m, bn_fact_is_builtin(bn_facts(m), value, BN_LIT("BaseException"))));
}

static bool dup_cleanup(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix suite, last, copy, end = BN_NONE, jump;
    try_parts p;

    if (!read_try(t, bn_root(m), &p) || p.count != 1 || p.else_clause != BN_NONE ||
        p.finally_clause != BN_NONE)
        return BN_SKIP;
    suite = suite_of(t, p.handlers[0]);
    last = bn_last_statement(t, suite);
    if (bn_named_count(t, suite) < 2 || t->nodes[last].kind != BN_RAISE_STATEMENT ||
        bn_named_count(t, last) != 0)
        return BN_SKIP;
    copy = bn_next_statement(t, p.statement);
    for (bn_ix at = bn_named_child(t, suite, 0); at != last; at = bn_next_statement(t, at)) {
        if (copy == BN_NONE || !bn_same_code(t, at, copy))
            return BN_SKIP;
        if (bn_has_kind(t, at, BN_RAISE_STATEMENT) || leaving_jump(t, suite, true) != BN_NONE)
            return bn_refuse(m, at, "the clean-up leaves on its own");
        if (!bn_must(m, bn_no_comments(m, copy)) || !bn_must(m, bn_alone_on_lines(m, copy)))
            return false;
        end = copy;
        copy = bn_next_statement(t, copy);
    }
    if (!catches_all(m, p.handlers[0]))
        return bn_refuse(m, p.handlers[0], "not every exception passes this handler");
    jump = leaving_jump(t, p.body, true);
    if (jump != BN_NONE)
        return bn_refuse(m, jump, "the body may leave without the clean-up");
    if (!is_laid_out(m, &p))
        return false;
    set_suite(m, "body", p.body);
    bn_set_run(m, "fin", bn_named_child(t, suite, 0), bn_prev_statement(t, last));
    bn_fix_replace_run(fix, p.statement, end, "try:\n    $*body\nfinally:\n    $*fin\n");
    return true;
}

/* ---- Advice ---- */

static bool jump_in_finally(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix jump;

    (void)fix;
    jump = leaving_jump(t, bn_root(m), false);
    if (jump == BN_NONE)
        return BN_SKIP;
    bn_message(m, "`%.*s` in finally swallows the exception on its way",
               BN_FMT(bn_str_from(t->nodes[jump].kind == BN_RETURN_STATEMENT  ? "return"
                                  : t->nodes[jump].kind == BN_BREAK_STATEMENT ? "break"
                                                                              : "continue")));
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
