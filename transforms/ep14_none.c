/*
 * # EP14: Prefer exceptions to returning None
 *
 * A function that returns a value on one path and falls off its end on another
 * returns None there without saying so. Saying it is the first step; raising is
 * the next.
 *
 * ## none-then-raise
 *
 *     def load(table):
 *         def find(key):
 *             if key in table:
 *                 return [key]
 *             return None
 *
 *         name = find("name")
 *         if name is None:
 *             raise KeyError("no name")
 *         return name
 * =>
 *     def load(table):
 *         def find(key):
 *             if key in table:
 *                 return [key]
 *             raise KeyError("no name")
 *
 *         name = find("name")
 *         return name
 *
 * For a function that is called and nothing else: each call stands in `x = f()` right before the
 * test, or in the test (`if f() is None`, `if (x := f()) is None`), and all raise the same for
 * None. What they raise may name things that mean the same inside the function, and variables that
 * they pass to it. Methods, decorated functions, and functions that return None inside a try or
 * with statement are left alone; so is a function one of whose calls stands in another file: only
 * edits of one file are made.
 *
 * Proven for a function inside a function, and for a private one (`_find`) of a module when burnish
 * runs on the whole project (a folder that holds the repository, or the folder with
 * `pyproject.toml`) and no other file mentions the name, or in a closed world (`--closed-world`).
 * From the bytes that a repository holds (stage, commit) the rest of the project is not known, so
 * there it takes
 * `--closed-world`. In need of judgement: another result may be None, too; an `except` suite
 * returns None (the new exception then shows the old one); the variable of the caller may be seen
 * after the exception; docstring or annotation speak of None.
 *
 * ## none-to-raise
 *
 *     def find(table, key):
 *         if key in table:
 *             return [key]
 *         return None
 *
 *
 *     def show(table):
 *         found = find(table, "a")
 *         if found is None:
 *             return "nothing"
 *         return found
 * =>
 *     class FindError(ValueError):
 *         """find has no result."""
 *
 *
 *     def find(table, key):
 *         if key in table:
 *             return [key]
 *         raise FindError("find has no result")
 *
 *
 *     def show(table):
 *         try:
 *             found = find(table, "a")
 *         except FindError:
 *             return "nothing"
 *         return found
 *
 * Always a matter of judgement: callers that are not seen get an exception, and in an `except`
 * suite of the function it is raised `from` what was caught. For undecorated functions of a module
 * that are called and nothing else, each call with a test for None as in none-then-raise; one call
 * that does not fit, in this file or in another one that is known, and nothing is rewritten. The
 * variable becomes None in the handler where it is still read. Not where what runs for None looks
 * at the exception that is being handled (a bare `raise`, `sys.exc_info()`, a traceback).
 *
 * ## is-none-of-optional
 *
 *     def find(table, key):
 *         if key in table:
 *             return table[key]
 *         return None
 *
 *     def show(table):
 *         return find(table, "a") or "nothing"
 *
 * Advice: 0 and "" count as missing in the calls that test the result by its truth. The message
 * counts them; calls in other files are not.
 *
 * ## explicit-none
 *
 *     def find(name, table):
 *         if name in table:
 *             return table[name]
 * =>
 *     def find(name, table):
 *         if name in table:
 *             return table[name]
 *         return None
 *
 * Bare `return` statements of such a function become `return None` too. Left alone in generators,
 * `__init__`, property setters, abstract and overloaded functions, and functions annotated `->
 * None` or
 * `-> NoReturn`. No line is added where the end cannot be reached, or where nobody means to reach
 * it: after `assert False`, a call of a function of the file that never comes back, or a with
 * statement other than `contextlib.suppress`. A call of `sys.exit` counts like any other.
 *
 * ## redundant-none
 *
 *     def show(names):
 *         if not names:
 *             return None
 *         print(names)
 * =>
 *     def show(names):
 *         if not names:
 *             return
 *         print(names)
 *
 * Where every `return` of the function gives None, none needs to say so, and one at the very end of
 * the body goes. Left alone where None is an answer: every way out says it, the function is
 * annotated with another type than None, or another function of that name in the file returns a
 * value.
 *
 * ## truthiness-to-is-none
 *
 *     import re
 *     def number(text):
 *         found = re.match("[0-9]+", text)
 *         if not found:
 *             return None
 *         return int(found.group())
 * =>
 *     import re
 *     def number(text):
 *         found = re.match("[0-9]+", text)
 *         if found is None:
 *             return None
 *         return int(found.group())
 *
 * Proven where every value of the variable is None or a match object (of `re.match` and the like,
 * or of a pattern that is compiled once), and where it comes from a function of the file whose
 * other results are certainly true and cannot be emptied: numbers, texts and tuples, instances of a
 * class of the file without `__bool__` and `__len__`. From any other function of the file that also
 * returns None it is a repair: today 0 and "" count as None.
 */
#include "burnish/transform.h"

/* Decorators whose functions are no ordinary ones: @overload, @x.setter, @abstractmethod. */
static bool has_special_decorator(const bn_cst *t, bn_ix function)
{
    static const char *const names[] = { "overload",       "setter",           "deleter",
                                         "abstractmethod", "abstractproperty", "contextmanager" };
    bn_ix up = t->nodes[function].parent;

    if (t->nodes[up].kind != BN_DECORATED_DEFINITION)
        return false;
    bn_each_named_child (t, up, c) {
        if (t->nodes[c].kind != BN_DECORATOR)
            continue;
        for (size_t i = 0; i < sizeof names / sizeof *names; i++)
            if (bn_str_ends(bn_text(t, c), bn_str_from(names[i])))
                return true;
    }
    return false;
}

/* The return annotation is one of the words that promise no value, quoted or not. */
static bool promises_nothing(const bn_cst *t, bn_ix function)
{
    static const char *const words[] = { "None", "NoReturn", "Never" };
    bn_ix type = bn_child(t, function, BN_F_RETURN_TYPE);
    bn_str text = type == BN_NONE ? BN_LIT("") : bn_text(t, type);

    if (text.len > 2 && (text.ptr[0] == '"' || text.ptr[0] == '\''))
        text = bn_str_sub(text, 1, text.len - 1);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        bn_str word = bn_str_from(words[i]);

        if (bn_str_ends(text, word) &&
            (text.len == word.len || text.ptr[text.len - word.len - 1] == '.'))
            return true;
    }
    return false;
}

static bool is_generator(bn_match *m, bn_ix function)
{
    bn_frame kind = bn_frame_kind(bn_facts(m), function);

    return kind == BN_FRAME_GENERATOR || kind == BN_FRAME_ASYNCGEN;
}

static bool returns_value(const bn_cst *t, bn_ix function)
{
    bn_each_below (t, function, c) {
        bn_ix value;

        if (t->nodes[c].kind != BN_RETURN_STATEMENT || bn_frame_node(t, c) != function)
            continue;
        value = bn_named_child(t, c, 0);
        if (value != BN_NONE && t->nodes[value].kind != BN_NONE_LITERAL)
            return true;
    }
    return false;
}

/* ---- explicit-none ---- */

/* The suite ends with a with statement that is there to swallow: `with suppress(KeyError):`. */
static bool ends_suppressed(bn_match *m, bn_ix suite)
{
    const bn_cst *t = bn_tree(m);
    bn_ix last = bn_last_statement(t, suite), body;

    if (t->nodes[last].kind != BN_WITH_STATEMENT)
        return false;
    body = bn_child(t, last, BN_F_BODY);
    for (bn_ix c = last + 1; c < body; c++)
        if (t->nodes[c].kind == BN_CALL &&
            bn_fact_resolves(bn_facts(m), bn_child(t, c, BN_F_FUNCTION),
                             BN_LIT("contextlib.suppress"))
                    .tri == BN_YES)
            return true;
    return ends_suppressed(m, body);
}

/* Where the function's last words stand: its last statement, or comments below it. */
static bn_ix last_line(const bn_cst *t, bn_ix body, bn_ix last)
{
    bn_ix found = last;

    for (bn_ix c = t->nodes[last].end_ix; c < t->nodes[body].end_ix; c = t->nodes[c].end_ix) {
        bn_str between = bn_str_sub(t->text, bn_code_end(t, last), t->nodes[c].start);

        if (t->nodes[c].kind == BN_COMMENT && bn_str_find(between, BN_LIT("\n"), 0) != BN_NPOS)
            found = c;
    }
    return found;
}

static bool explicit_none(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix function = bn_root(m), body = bn_child(t, function, BN_F_BODY);
    bn_ix last = bn_last_statement(t, body);
    bn_answer end;
    bool any = false;

    if (promises_nothing(t, function) || has_special_decorator(t, function) ||
        bn_text_is(t, bn_child(t, function, BN_F_NAME), "__init__") ||
        !returns_value(t, function) || is_generator(m, function))
        return BN_SKIP;
    bn_each_below (t, function, c)
        if (t->nodes[c].kind == BN_RETURN_STATEMENT && bn_frame_node(t, c) == function &&
            bn_named_child(t, c, 0) == BN_NONE) {
            bn_fix_bytes(fix, t->nodes[c].start, t->nodes[c].start + 6, BN_LIT("return None"));
            any = true;
        }
    end = bn_fact_falls_off(bn_facts(m), body);
    if (end.tri == BN_NO || bn_ends_for_good(bn_facts(m), body))
        return any;
    if (end.tri == BN_MAYBE && !ends_suppressed(m, body))
        return any || bn_must(m, end);
    if (!bn_must(m, bn_alone_on_lines(m, last)))
        return false;
    bn_fix_insert_after(fix, last_line(t, body, last), "return None");
    return true;
}

/* ---- redundant-none ---- */

/* Another function of that name in the file returns a value: here None is the answer, too. */
static bool namesake_returns_value(const bn_cst *t, bn_ix function)
{
    bn_ix name = bn_child(t, function, BN_F_NAME);

    bn_each_below (t, 0, c)
        if (t->nodes[c].kind == BN_FUNCTION_DEFINITION && c != function &&
            t->nodes[bn_child(t, c, BN_F_NAME)].atom == t->nodes[name].atom && returns_value(t, c))
            return true;
    return false;
}

/* A statement that is nothing but a string. */
static bool is_text(const bn_cst *t, bn_ix statement)
{
    bn_ix value = bn_expression_of(t, statement);

    return value != BN_NONE &&
           (t->nodes[value].kind == BN_STRING || t->nodes[value].kind == BN_CONCATENATED_STRING);
}

/*
 * The function is a procedure: it is annotated so, also ends without saying None, or is no method
 * and does something before it ends. (A method may answer None where others answer something.)
 */
static bool is_procedure(bn_match *m, bn_ix function)
{
    const bn_cst *t = bn_tree(m);
    bn_ix type = bn_child(t, function, BN_F_RETURN_TYPE), body = bn_child(t, function, BN_F_BODY);
    bn_ix before = bn_prev_statement(t, bn_last_statement(t, body)), outer;

    if (type != BN_NONE)
        return promises_nothing(t, function);
    outer = bn_frame_node(t, function);
    if (before != BN_NONE && (outer == BN_NONE || t->nodes[outer].kind != BN_CLASS_DEFINITION) &&
        t->nodes[bn_last_statement(t, body)].kind == BN_RETURN_STATEMENT &&
        (bn_prev_statement(t, before) != BN_NONE || !is_text(t, before)))
        return true;
    if (bn_fact_falls_off(bn_facts(m), bn_child(t, function, BN_F_BODY)).tri == BN_YES)
        return true;
    bn_each_below (t, function, c)
        if (t->nodes[c].kind == BN_RETURN_STATEMENT && bn_frame_node(t, c) == function &&
            bn_named_child(t, c, 0) == BN_NONE)
            return true;
    return false;
}

static bool redundant_none(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix function = bn_root(m), body = bn_child(t, function, BN_F_BODY);
    bn_ix last = bn_last_statement(t, body);
    bool any = false, written = false;

    if (returns_value(t, function) || has_special_decorator(t, function) ||
        is_generator(m, function))
        return BN_SKIP;
    bn_each_below (t, function, c) {
        bn_ix value;

        if (t->nodes[c].kind != BN_RETURN_STATEMENT || bn_frame_node(t, c) != function)
            continue;
        value = bn_named_child(t, c, 0);
        written |= value != BN_NONE;
        if (c == last && bn_named_count(t, body) > 1 && bn_alone_on_lines(m, c).tri == BN_YES &&
            bn_no_comments(m, c).tri == BN_YES) {
            bn_fix_delete(fix, c);
            any = true;
        } else if (value != BN_NONE) {
            if (!bn_must(m, bn_no_comments(m, c)))
                return false;
            bn_fix_bytes(fix, t->nodes[c].start + 6, t->nodes[c].end, BN_LIT(""));
            any = true;
        }
    }
    if (!any || !written)
        return any;
    if (!is_procedure(m, function))
        return bn_refuse(m, function, "every way out says None: it is meant as an answer");
    if (namesake_returns_value(t, function))
        return bn_refuse(m, function, "another `%.*s` of the file returns a value",
                         BN_FMT(bn_text(t, bn_child(t, function, BN_F_NAME))));
    return true;
}

/* ---- truthiness-to-is-none ---- */

/* Every value that reaches the variable is None or stays true; not all are written None. */
static bool holds_none_or_true(bn_match *m, bn_ix name, bn_answer *worst)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_binding_ix b = bn_binding_at(s, name);
    bool any = false;

    if (b == BN_NONE || bn_fact_local(s, b, false).tri != BN_YES)
        return false;
    for (uint32_t i = 0; i < bn_use_count(s, b); i++) {
        bn_ix use = bn_use_node(s, b, i);
        bn_name_assignment a;
        bn_answer answer;

        if (bn_use_kind(s, b, i) == BN_USE_READ)
            continue;
        if (bn_use_kind(s, b, i) != BN_USE_STORE ||
            !bn_read_name_assignment(t, bn_statement_of(t, use), &a) || a.name != use)
            return false;
        if (t->nodes[bn_unparen(t, a.value)].kind == BN_NONE_LITERAL)
            continue;
        if (!bn_none_or_true(s, a.value, &answer))
            return false;
        if (!any || answer.tri < worst->tri)
            *worst = answer;
        any = true;
    }
    return any && bn_fact_bound(s, name).tri == BN_YES;
}

/* The test of the tested name: the identifier of `if x` and `if not x`, else BN_NONE. */
static bn_ix tested_name(const bn_cst *t, bn_ix condition, bool *negative)
{
    bn_ix x = bn_unparen(t, condition);

    *negative = t->nodes[x].kind == BN_NOT_OPERATOR;
    if (*negative)
        x = bn_unparen(t, bn_child(t, x, BN_F_ARGUMENT));
    return t->nodes[x].kind == BN_IDENTIFIER ? x : BN_NONE;
}

static bool truthiness_to_is_none(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bool negative;
    bn_answer answer;
    bn_ix condition = bn_child(t, bn_root(m), BN_F_CONDITION);
    bn_ix name = tested_name(t, condition, &negative);

    if (name == BN_NONE || !holds_none_or_true(m, name, &answer))
        return BN_SKIP;
    if (!bn_need(m, answer))
        return false;
    if (!bn_must(m, bn_no_comments(m, condition)))
        return false;
    bn_set(m, "name", name);
    bn_fix_replace(fix, condition, negative ? "$name is None" : "$name is not None");
    return true;
}

/* ---- none-then-raise ---- */

/* A function, and what every caller raises when it gets None from it. */
typedef struct {
    bn_match *m;
    bn_fix *fix;
    bn_ix function, name;
    bn_binding_ix b;
    bn_returned returned;
    bn_str raised; /* the statement, parameters in place of what the callers pass */
    bn_str caught; /* name for what an except clause catches; empty until one is needed */
    bn_ix named;   /* the except clause that got it last */
} raiser;

/* The call that the use of the function's name is the callee of, or BN_NONE. */
static bn_ix call_of(const bn_cst *t, bn_ix name)
{
    bn_ix up = t->nodes[name].parent;

    return t->nodes[up].kind == BN_CALL && bn_child(t, up, BN_F_FUNCTION) == name ? up : BN_NONE;
}

/* The statement `raise E(...)` that alone runs for None, or BN_NONE. */
static bn_ix raise_of(const bn_cst *t, const bn_none_check *c)
{
    bn_ix only = c->none != BN_NONE ? bn_only_statement(t, c->none) : BN_NONE;

    return only != BN_NONE && c->other == BN_NONE && t->nodes[only].kind == BN_RAISE_STATEMENT &&
                   bn_named_child(t, only, 0) != BN_NONE
               ? only
               : BN_NONE;
}

/* One call of the function: what it raises for None, and the check that goes. */
static bool site_fits(raiser *r, bn_ix name)
{
    const bn_cst *t = bn_tree(r->m);
    bn_sema *s = bn_facts(r->m);
    bn_ix call = call_of(t, name), statement;
    bool awaits = bn_frame_kind(s, r->function) == BN_FRAME_COROUTINE;
    bn_none_check c;
    bn_str raised;

    if (call == BN_NONE || !bn_read_none_check(t, call, &c) ||
        (statement = raise_of(t, &c)) == BN_NONE || (t->nodes[c.value].kind == BN_AWAIT) != awaits)
        return bn_refuse(r->m, name, "line %u does something else with `%.*s`",
                         bn_line_of(bn_facts(r->m), name), BN_FMT(bn_text(t, name)));
    if (!bn_must(r->m, bn_fact_sayable(s, statement, call, c.name, s, r->function, &raised)))
        return false;
    if (r->raised.len && !bn_str_eq(r->raised, raised))
        return bn_refuse(r->m, statement, "line %u raises something else",
                         bn_line_of(bn_facts(r->m), statement));
    r->raised = raised;
    if ((c.truth && !bn_need(r->m, r->returned.truth)) ||
        !bn_must(r->m, bn_no_comments(r->m, c.test)))
        return false;
    if (c.name != BN_NONE) {
        bn_binding_ix b = bn_binding_at(s, c.name);

        if (!bn_need(r->m, bn_fact_unseen_if_raises(s, b, c.test)) ||
            (c.assignment != BN_NONE &&
             !bn_need(r->m, bn_fact_unseen_if_raises(s, b, c.assignment))))
            return false;
    }
    if (c.assignment != BN_NONE) {
        bn_fix_delete(r->fix, c.test);
        return true;
    }
    bn_set(r->m, "value", c.value);
    if (c.name != BN_NONE)
        bn_set(r->m, "name", c.name);
    bn_fix_replace(r->fix, c.test, c.name == BN_NONE ? "$value" : "$name = $value");
    return true;
}

/*
 * The function can raise where it returns None: nothing around the statement would catch or see
 * it. In an `except` suite (*clause) the exception gets a context that it would not have.
 */
static bool can_raise_at(raiser *r, bn_ix at, bn_ix *clause)
{
    const bn_cst *t = bn_tree(r->m);

    *clause = BN_NONE;
    for (bn_ix up = t->nodes[at].parent; up != r->function; at = up, up = t->nodes[up].parent) {
        if (t->nodes[up].kind == BN_WITH_STATEMENT)
            return bn_refuse(r->m, up, "the with statement in line %u would see the exception",
                             bn_line_of(bn_facts(r->m), up));
        if (t->nodes[up].kind == BN_EXCEPT_CLAUSE) {
            bn_doubt(r->m, up, "raised in line %u, the exception shows what was caught there",
                     bn_line_of(bn_facts(r->m), up));
            if (*clause == BN_NONE)
                *clause = up;
        }
        if (t->nodes[up].kind != BN_TRY_STATEMENT)
            continue;
        if (t->nodes[at].kind == BN_BLOCK || t->nodes[at].kind == BN_FINALLY_CLAUSE)
            return bn_refuse(r->m, up, "the try statement in line %u would see the exception",
                             bn_line_of(bn_facts(r->m), up));
        bn_each_named_child (t, up, c)
            if (t->nodes[c].kind == BN_FINALLY_CLAUSE)
                return bn_refuse(r->m, c, "the finally in line %u would run with the exception",
                                 bn_line_of(bn_facts(r->m), c));
    }
    return true;
}

/* " from exc" for a raise in that except clause, which gets a name when it has none. */
static bn_str cause_in(raiser *r, bn_ix clause)
{
    const bn_cst *t = bn_tree(r->m);
    bn_ix value = clause == BN_NONE ? BN_NONE : bn_child(t, clause, BN_F_VALUE);
    bn_ix outer = clause == BN_NONE ? BN_NONE : bn_enclosing(t, clause, BN_EXCEPT_CLAUSE);

    if (value == BN_NONE || bn_str_find(r->raised, BN_LIT(" from "), 0) != BN_NPOS)
        return (bn_str){ "", 0 };
    if (t->nodes[value].kind == BN_AS_PATTERN)
        return bn_format(r->m, " from %.*s", BN_FMT(bn_text(t, bn_child(t, value, BN_F_ALIAS))));
    bn_each_below (t, clause, c)
        if (t->nodes[c].kind == BN_EXCEPT_CLAUSE)
            return (bn_str){ "", 0 };
    if (outer != BN_NONE && bn_is_inside(t, outer, r->function))
        return (bn_str){ "", 0 };
    if (!r->caught.len)
        r->caught = bn_fresh_name(bn_facts(r->m), clause, BN_LIT("exc"));
    if (r->named != clause)
        bn_fix_bytes(r->fix, t->nodes[value].end, t->nodes[value].end,
                     bn_format(r->m, " as %.*s", BN_FMT(r->caught)));
    r->named = clause;
    return bn_format(r->m, " from %.*s", BN_FMT(r->caught));
}

/* A conditional expression with None on some side. */
static bool may_give_none(const bn_cst *t, bn_ix value)
{
    value = bn_unparen(t, value);
    return t->nodes[value].kind == BN_NONE_LITERAL ||
           (t->nodes[value].kind == BN_CONDITIONAL_EXPRESSION &&
            (may_give_none(t, bn_named_child(t, value, 0)) ||
             may_give_none(t, bn_named_child(t, value, 2))));
}

/* Raise wherever the function returns None, its end included. */
static bool raise_for_none(raiser *r)
{
    const bn_cst *t = bn_tree(r->m);
    bn_ix body = bn_child(t, r->function, BN_F_BODY), last = bn_last_statement(t, body), clause;

    bn_each_below (t, r->function, c) {
        bn_ix value;

        if (t->nodes[c].kind != BN_RETURN_STATEMENT || bn_frame_node(t, c) != r->function)
            continue;
        value = bn_named_child(t, c, 0);
        if (value != BN_NONE)
            value = bn_unparen(t, value);
        if (value != BN_NONE && t->nodes[value].kind != BN_NONE_LITERAL) {
            if (may_give_none(t, value))
                return bn_refuse(r->m, value, "line %u returns None inside an expression",
                                 bn_line_of(bn_facts(r->m), value));
            continue;
        }
        if (!can_raise_at(r, c, &clause) || !bn_must(r->m, bn_no_comments(r->m, c)))
            return false;
        bn_str cause = cause_in(r, clause);
        bn_fix_replace(r->fix, c,
                       bn_format(r->m, "%.*s%.*s", BN_FMT(r->raised), BN_FMT(cause)).ptr);
    }
    if (r->returned.end == BN_NO)
        return true;
    if (r->returned.end == BN_MAYBE)
        return bn_refuse(r->m, last, "it may end behind a with statement");
    if (!bn_must(r->m, bn_alone_on_lines(r->m, last)))
        return false;
    bn_fix_insert_after(r->fix, last_line(t, body, last),
                        bn_format(r->m, "%.*s", BN_FMT(r->raised)).ptr);
    return true;
}

/* `Optional[T]` and `T | None` become `T`; what else speaks of None needs a look. */
static void settle_promises(raiser *r)
{
    const bn_cst *t = bn_tree(r->m);
    bn_ix type = bn_child(t, r->function, BN_F_RETURN_TYPE), x, inner = BN_NONE;
    bn_ix doc = bn_named_child(t, bn_child(t, r->function, BN_F_BODY), 0);

    if (is_text(t, doc) && bn_str_find(bn_text(t, doc), BN_LIT("None"), 0) != BN_NPOS)
        bn_doubt(r->m, doc, "the docstring speaks of None");
    if (type == BN_NONE)
        return;
    x = bn_named_child(t, type, 0);
    if (t->nodes[x].kind == BN_SUBSCRIPT && bn_named_count(t, x) == 2 &&
        bn_fact_resolves(bn_facts(r->m), bn_named_child(t, x, 0), BN_LIT("typing.Optional")).tri ==
            BN_YES)
        inner = bn_named_child(t, x, 1);
    if (t->nodes[x].kind == BN_BINARY_OPERATOR &&
        t->nodes[bn_child(t, x, BN_F_RIGHT)].kind == BN_NONE_LITERAL)
        inner = bn_child(t, x, BN_F_LEFT);
    if (inner != BN_NONE) {
        bn_set(r->m, "type", inner);
        bn_fix_replace(r->fix, x, "$type");
    } else if (bn_str_find(bn_text(t, type), BN_LIT("None"), 0) != BN_NPOS ||
               bn_str_find(bn_text(t, type), BN_LIT("Optional"), 0) != BN_NPOS) {
        bn_doubt(r->m, type, "the annotation speaks of None");
    }
}

/* Some caller checks for None and raises. */
static bool some_caller_raises(bn_match *m, bn_binding_ix b)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    for (uint32_t i = 0; i < bn_use_count(s, b); i++) {
        bn_ix call = call_of(t, bn_use_node(s, b, i));
        bn_none_check c;

        if (call != BN_NONE && bn_read_none_check(t, call, &c) && raise_of(t, &c) != BN_NONE)
            return true;
    }
    return false;
}

static bool none_then_raise(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix function = bn_root(m), outer = bn_frame_node(t, function);
    raiser r = { .m = m, .fix = fix, .function = function };

    r.name = bn_child(t, function, BN_F_NAME);
    r.b = bn_binding_at(s, r.name);
    if (r.b == BN_NONE || (outer != BN_NONE && t->nodes[outer].kind == BN_CLASS_DEFINITION) ||
        t->nodes[t->nodes[function].parent].kind == BN_DECORATED_DEFINITION ||
        is_generator(m, function) || !some_caller_raises(m, r.b))
        return BN_SKIP;
    r.returned = bn_returns(s, function);
    if (!r.returned.values || (!r.returned.nones && r.returned.end == BN_NO))
        return BN_SKIP;
    for (uint32_t i = 0; i < bn_use_count(s, r.b); i++)
        if (!(bn_use_kind(s, r.b, i) & BN_USE_DEF) && !site_fits(&r, bn_use_node(s, r.b, i)))
            return false;
    if (!raise_for_none(&r) || !bn_need(m, r.returned.not_none))
        return false;
    settle_promises(&r);
    bn_message(m, "every caller of `%.*s` raises when it gets None: let it raise itself",
               BN_FMT(bn_text(t, r.name)));
    return bn_need(m, bn_fact_closed(s, r.b, false));
}

static void set_suite(bn_match *m, const char *name, bn_ix suite)
{
    const bn_cst *t = bn_tree(m);

    bn_set_run(m, name, bn_named_child(t, suite, 0), bn_last_statement(t, suite));
}

/* ---- none-to-raise ---- */

/* "FindUserError" for `find_user`, "_FindUserError" for `_find_user`. */
static bn_str error_name(bn_match *m, bn_str function)
{
    bn_str wish = { "", 0 };
    bool upper = true;

    for (size_t i = 0; i < function.len; i++) {
        char c = function.ptr[i];

        if (c == '_') {
            if (!wish.len)
                wish = BN_LIT("_");
            upper = true;
            continue;
        }
        if (upper && c >= 'a' && c <= 'z')
            c = (char)(c - 'a' + 'A');
        wish = bn_format(m, "%.*s%c", BN_FMT(wish), c);
        upper = false;
    }
    return bn_format(m, "%.*sError", BN_FMT(wish));
}

/* The handler would show what it handles: a bare raise, or a word that looks at the exception. */
static bool looks_at_exception(const bn_cst *t, bn_ix suite)
{
    static const char *const names[] = { "exc_info", "exception", "print_exc",         "format_exc",
                                         "sys",      "traceback", "exception_on_error" };

    bn_each_below (t, suite, c) {
        if (t->nodes[c].kind == BN_RAISE_STATEMENT && bn_named_child(t, c, 0) == BN_NONE)
            return true;
        for (size_t i = 0; t->nodes[c].kind == BN_IDENTIFIER && i < sizeof names / sizeof *names;
             i++)
            if (bn_text_is(t, c, names[i]))
                return true;
    }
    return false;
}

/* No other call of the function stands in what the edit of this one rewrites. */
static bool stands_alone(const raiser *r, bn_ix name, const bn_none_check *c)
{
    const bn_cst *t = bn_tree(r->m);
    bn_sema *s = bn_facts(r->m);

    for (uint32_t i = 0; i < bn_use_count(s, r->b); i++) {
        bn_ix use = bn_use_node(s, r->b, i);

        if (use != name && (bn_is_inside(t, use, c->test) || bn_is_inside(t, use, c->value)))
            return false;
    }
    return true;
}

/*
 * After the exception somebody still reads None from the caller's variable: all but the test itself
 * and what runs for other values.
 */
static bool needs_none(const raiser *r, const bn_none_check *c)
{
    const bn_cst *t = bn_tree(r->m);
    bn_sema *s = bn_facts(r->m);
    bn_binding_ix b = c->name == BN_NONE ? BN_NONE : bn_binding_at(s, c->name);
    bn_ix condition = bn_child(t, c->test, BN_F_CONDITION);
    bn_name_assignment a;

    if (c->name == BN_NONE)
        return false;
    if (b != BN_NONE && c->none != BN_NONE &&
        bn_read_name_assignment(t, bn_named_child(t, c->none, 0), &a) &&
        bn_binding_at(s, a.name) == b && !bn_mentions(s, a.value, b))
        return false; // it gets another value first of all
    if (b == BN_NONE || bn_fact_local(s, b, true).tri != BN_YES ||
        bn_fact_names_unwatched(s, bn_scope_at(s, c->name)).tri != BN_YES)
        return true;
    for (uint32_t i = 0; i < bn_use_count(s, b); i++) {
        bn_ix use = bn_use_node(s, b, i);

        if (bn_use_kind(s, b, i) & BN_USE_READ && !bn_is_inside(t, use, condition) &&
            (c->other == BN_NONE || !bn_is_inside(t, use, c->other)))
            return c->none == BN_NONE || bn_fact_falls_off(s, c->none).tri != BN_NO ||
                   bn_mentions(s, c->none, b) ||
                   bn_fact_unseen_if_raises(s, b, c->test).tri != BN_YES;
    }
    return false;
}

/* One call: its test becomes try, except and else. */
static bool site_handles(raiser *r, bn_ix name, bn_str error, uint32_t n)
{
    const bn_cst *t = bn_tree(r->m);
    bn_ix call = call_of(t, name);
    bn_none_check c;
    bn_str text;

    if (call == BN_NONE || !bn_read_none_check(t, call, &c) ||
        (t->nodes[c.value].kind == BN_AWAIT) !=
            (bn_frame_kind(bn_facts(r->m), r->function) == BN_FRAME_COROUTINE) ||
        !stands_alone(r, name, &c))
        return bn_refuse(r->m, name, "line %u does something else with `%.*s`",
                         bn_line_of(bn_facts(r->m), name), BN_FMT(bn_text(t, name)));
    if (c.none != BN_NONE && looks_at_exception(t, c.none))
        return bn_refuse(r->m, c.none, "line %u looks at the exception that is handled",
                         bn_line_of(bn_facts(r->m), c.none));
    if (c.truth && !bn_need(r->m, r->returned.truth))
        return false;
    bn_set(r->m, bn_format(r->m, "v%u", n).ptr, c.value);
    text = bn_format(r->m, "$v%u", n);
    if (c.name != BN_NONE) {
        bn_set(r->m, bn_format(r->m, "n%u", n).ptr, c.name);
        text = bn_format(r->m, "$n%u = $v%u", n, n);
    }
    text = bn_format(r->m, "try:\n    %.*s\nexcept %.*s:\n", BN_FMT(text), BN_FMT(error));
    if (needs_none(r, &c))
        text = bn_format(r->m, "%.*s    $n%u = None\n", BN_FMT(text), n);
    else if (c.none == BN_NONE)
        text = bn_format(r->m, "%.*s    pass\n", BN_FMT(text));
    if (c.none != BN_NONE) {
        set_suite(r->m, bn_format(r->m, "h%u", n).ptr, c.none);
        text = bn_format(r->m, "%.*s    $*h%u\n", BN_FMT(text), n);
    }
    if (c.other != BN_NONE) {
        set_suite(r->m, bn_format(r->m, "o%u", n).ptr, c.other);
        text = bn_format(r->m, "%.*selse:\n    $*o%u\n", BN_FMT(text), n);
    }
    text = bn_str_sub(text, 0, text.len - 1);
    bn_fix_replace_run(r->fix, c.assignment == BN_NONE ? c.test : c.assignment, c.test,
                       bn_format(r->m, "%.*s", BN_FMT(text)).ptr);
    return true;
}

/* Where the line that holds `at` begins. */
static uint32_t line_start(const bn_cst *t, uint32_t at)
{
    while (at > 0 && t->text.ptr[at - 1] != '\n')
        at--;
    return at;
}

/* Define the exception above the function and its comment, with the newlines of the file. */
static bool define_error(raiser *r, bn_str error)
{
    const bn_cst *t = bn_tree(r->m);
    bn_ix first = bn_named_child(t, bn_child(t, r->function, BN_F_BODY), 0);
    uint32_t at = t->nodes[r->function].start, body = line_start(t, t->nodes[first].start);
    const char *end = bn_str_find(t->text, BN_LIT("\r\n"), 0) == BN_NPOS ? "\n" : "\r\n";
    bn_str indent = bn_str_sub(t->text, body, t->nodes[first].start);

    if (line_start(t, at) != at || body <= at)
        return bn_refuse(r->m, r->function, "there is no line of its own to define the exception");
    while (at > 0 && t->text.ptr[line_start(t, at - 1)] == '#')
        at = line_start(t, at - 1);
    if (at == 0 && t->text.ptr[0] == '#') // the first lines may be for the interpreter
        at = t->nodes[r->function].start;
    bn_fix_bytes(
        r->fix, at, at,
        bn_format(r->m, "class %.*s(ValueError):%s%.*s\"\"\"%.*s has no result.\"\"\"%s%s%s",
                  BN_FMT(error), end, BN_FMT(indent), BN_FMT(bn_text(t, r->name)), end, end, end));
    return true;
}

static bool none_to_raise(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    raiser r = { .m = m, .fix = fix, .function = bn_root(m) };
    uint32_t checks = 0, raises = 0, n = 0;
    bn_str error;

    r.name = bn_child(t, r.function, BN_F_NAME);
    r.b = bn_binding_at(s, r.name);
    if (r.b == BN_NONE || t->nodes[t->nodes[r.function].parent].kind != BN_MODULE ||
        is_generator(m, r.function))
        return BN_SKIP;
    for (uint32_t i = 0; i < bn_use_count(s, r.b); i++) {
        bn_ix call = call_of(t, bn_use_node(s, r.b, i));
        bn_none_check c;

        if (call == BN_NONE || !bn_read_none_check(t, call, &c))
            continue;
        checks++;
        raises += raise_of(t, &c) != BN_NONE;
    }
    r.returned = bn_returns(s, r.function);
    if (checks == raises || !r.returned.values || (!r.returned.nones && r.returned.end == BN_NO))
        return BN_SKIP;
    error = bn_fresh_name(s, 0, error_name(m, bn_text(t, r.name)));
    r.raised = bn_format(m, "raise %.*s(\"%.*s has no result\")", BN_FMT(error),
                         BN_FMT(bn_text(t, r.name)));
    for (uint32_t i = 0; i < bn_use_count(s, r.b); i++)
        if (!(bn_use_kind(s, r.b, i) & BN_USE_DEF) &&
            !site_handles(&r, bn_use_node(s, r.b, i), error, n++))
            return false;
    if (!raise_for_none(&r) || !bn_need(m, r.returned.not_none) || !define_error(&r, error))
        return false;
    settle_promises(&r);
    bn_message(m, "`%.*s` returns None for \"no result\": an exception cannot be overlooked",
               BN_FMT(bn_text(t, r.name)));
    return bn_need(m, bn_fact_closed(s, r.b, false));
}

/* ---- is-none-of-optional ---- */

/* The expression is tested by its truth: a condition, an operand of not, and, or. */
static bool is_truth_tested(const bn_cst *t, bn_ix x)
{
    bn_ix up = t->nodes[x].parent;

    while (t->nodes[up].kind == BN_PARENTHESIZED_EXPRESSION) {
        x = up;
        up = t->nodes[x].parent;
    }
    switch (t->nodes[up].kind) {
    case BN_NOT_OPERATOR:
    case BN_BOOLEAN_OPERATOR:
        return true;
    case BN_IF_STATEMENT:
    case BN_ELIF_CLAUSE:
    case BN_WHILE_STATEMENT:
        return t->nodes[x].field == BN_F_CONDITION;
    case BN_CONDITIONAL_EXPRESSION:
        return bn_named_child(t, up, 1) == x;
    default:
        return false;
    }
}

/* The call's result is tested by its truth, at once or through the variable that holds it. */
static bool result_is_truth_tested(bn_match *m, bn_ix call)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_name_assignment a;
    bn_binding_ix b;

    if (is_truth_tested(t, call))
        return true;
    if (!bn_read_name_assignment(t, bn_statement_of(t, call), &a) ||
        bn_unparen(t, a.value) != call || (b = bn_binding_at(s, a.name)) == BN_NONE ||
        bn_fact_local(s, b, false).tri != BN_YES)
        return false;
    for (uint32_t i = 0; i < bn_use_count(s, b); i++)
        if (bn_use_kind(s, b, i) == BN_USE_READ && is_truth_tested(t, bn_use_node(s, b, i)))
            return true;
    return false;
}

static bool is_none_of_optional(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix function = bn_root(m), name = bn_child(t, function, BN_F_NAME);
    bn_binding_ix b = bn_binding_at(s, name);
    uint32_t calls = 0, tests = 0;
    bn_str lines = { "", 0 };
    bn_returned r;

    (void)fix;
    if (b == BN_NONE || bn_frame_kind(s, function) != BN_FRAME_PLAIN ||
        bn_fact_one_def(s, b).tri == BN_NO)
        return BN_SKIP;
    for (uint32_t i = 0; i < bn_use_count(s, b); i++) {
        bn_ix call = call_of(t, bn_use_node(s, b, i));

        if (call == BN_NONE)
            continue;
        calls++;
        if (!result_is_truth_tested(m, call))
            continue;
        if (tests++ < 5)
            lines =
                bn_format(m, "%.*s%s%u", BN_FMT(lines), lines.len ? ", " : "", bn_line_of(s, call));
    }
    if (!tests)
        return BN_SKIP;
    r = bn_returns(s, function);
    if (!r.values || (!r.nones && r.end != BN_YES) || r.truth.tri == BN_YES)
        return BN_SKIP;
    bn_message(m,
               "`%.*s` returns None or a value that may be false, too; %u of %u calls in this file "
               "test it by its truth (line %.*s%s)",
               BN_FMT(bn_text(t, name)), tests, calls, BN_FMT(lines), tests > 5 ? ", ..." : "");
    return true;
}

static const bn_rule rules[] = {
    {
        .name = "none-then-raise",
        .summary = "every caller raises when it gets None: let the function raise itself",
        .kinds = BN_KINDS(BN_FUNCTION_DEFINITION),
        .build = none_then_raise,
    },
    {
        .name = "truthiness-to-is-none",
        .summary = "only None is meant here: say so",
        .kinds = BN_KINDS(BN_IF_STATEMENT, BN_ELIF_CLAUSE, BN_WHILE_STATEMENT),
        .build = truthiness_to_is_none,
    },
    {
        .name = "explicit-none",
        .summary = "the function returns a value on some paths and None silently on others",
        .kinds = BN_KINDS(BN_FUNCTION_DEFINITION),
        .build = explicit_none,
        .related = "ruff RET502 RET503, pylint R1710",
    },
    {
        .name = "redundant-none",
        .summary = "the function never returns anything but None",
        .kinds = BN_KINDS(BN_FUNCTION_DEFINITION),
        .build = redundant_none,
        .related = "ruff RET501",
    },
    {
        .name = "none-to-raise",
        .summary = "None stands for \"no result\": an exception cannot be overlooked",
        .kinds = BN_KINDS(BN_FUNCTION_DEFINITION),
        .build = none_to_raise,
        .safety = BN_UNSAFE,
        .unsafe_because = "callers that are not seen get an exception instead of None",
    },
    {
        .name = "is-none-of-optional",
        .summary = "None and other false values are told apart by `is None` only",
        .kinds = BN_KINDS(BN_FUNCTION_DEFINITION),
        .build = is_none_of_optional,
        .safety = BN_ADVICE,
    },
};

BN_TRANSFORM(EP14, "Prefer exceptions to returning None", rules);
