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
 * they pass to it. So too for a method `__find` that only methods of its class call, as
 * `self.__find()`. Other methods, decorated functions, and functions that return None inside a try
 * or with statement are left alone.
 *
 * Calls in other files take part: those that name the function by `from m import f`, `import m` or
 * a relative import. All of these files are rewritten, or none; so they must be among the files of
 * the run. A mention of the name that may mean the function in another way refuses, and what those
 * callers raise must be a builtin exception.
 *
 * Proven for a function inside a function, and for a private one (`_find`) of a module when burnish
 * runs on the whole project (a folder that holds the repository, or the folder with
 * `pyproject.toml`), or in a closed world (`--closed-world`). From the bytes that a repository
 * holds (stage, commit) the rest of the project is not known, so there it takes `--closed-world`.
 * In need of judgement: another result may be None, too; an `except` suite
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
 * that are called and nothing else, each call with a test for None as in none-then-raise, as
 * `x = f() or y` or `return f() or y`, or as `return f()` in a private function whose own calls
 * fit (any function in a closed world); one call that does not fit, in this file or in another one
 * that is known, and nothing is rewritten. In other files the exception is imported with the
 * function. The variable becomes None in the handler where it is still read. Not where what runs
 * for None looks at the exception that is being handled (a bare `raise`, `sys.exc_info()`, a
 * traceback).
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
 * Proven where every value that the variable may have there is None or a match object (of `re.match` and the like,
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

/* Every value that the variable may have there is None or stays true; not all are written None. */
static bool holds_none_or_true(bn_match *m, bn_ix name, bn_answer *worst)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_binding_ix b = bn_binding_at(s, name);
    bn_reaching values;
    bool any = false;

    if (b == BN_NONE || bn_fact_local(s, b, false).tri != BN_YES ||
        !bn_reaching_stores(s, name, &values) || bn_fact_bound(s, name).tri != BN_YES)
        return false;
    for (uint32_t i = 0; i < values.count; i++) {
        bn_name_assignment a;
        bn_answer answer;

        if (!bn_read_name_assignment(t, bn_statement_of(t, values.stores[i]), &a) ||
            a.name != values.stores[i])
            return false;
        if (t->nodes[bn_unparen(t, a.value)].kind == BN_NONE_LITERAL)
            continue;
        if (!bn_none_or_true(s, a.value, &answer))
            return false;
        if (!any || answer.tri < worst->tri)
            *worst = answer;
        any = true;
    }
    return any;
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

#define MAX_RAISERS 8

/* Functions that get to raise, and what they raise. */
typedef struct {
    bn_match *m;
    bn_fix *fix;
    bn_ix functions[MAX_RAISERS]; /* the matched one, then those that return its result */
    uint32_t count;
    bn_returned returned; /* of all of them together */
    bn_str raised;        /* the statement, parameters in place of what the callers pass */
    bn_str error;         /* the new exception, where there is one */
    bn_str caught;        /* name for what an except clause catches; empty until one is needed */
    bn_ix named;          /* the except clause that got it last */
    bool handled;         /* some caller does something else with None than to raise */
} raiser;

/* One use of a function: the match over its file, the name or attribute that means the function. */
typedef struct {
    bn_match *m;
    bn_ix callee;
    bn_ix function;
} site;

typedef bool site_step(raiser *r, const site *at);

static bn_str name_of(const bn_cst *t, bn_ix function)
{
    return bn_text(t, bn_child(t, function, BN_F_NAME));
}

static bool refuse_site(const site *at, bn_ix function_name_at, bn_str name)
{
    return bn_refuse(at->m, function_name_at, "line %u does something else with `%.*s`",
                     bn_line_of(bn_facts(at->m), function_name_at), BN_FMT(name));
}

/* The call that the name or attribute is the callee of, or BN_NONE. */
static bn_ix call_of(const bn_cst *t, bn_ix callee)
{
    bn_ix up = t->nodes[callee].parent;

    return t->nodes[up].kind == BN_CALL && bn_child(t, up, BN_F_FUNCTION) == callee ? up : BN_NONE;
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

/* The call is the left operand of `or`. */
static bool has_default(const bn_cst *t, bn_ix call)
{
    bn_ix both = t->nodes[call].parent;

    return t->nodes[both].kind == BN_BOOLEAN_OPERATOR && bn_child(t, both, BN_F_LEFT) == call &&
           bn_text_is(t, bn_child(t, both, BN_F_OPERATOR), "or");
}

/* The function is a method whose name only its own class can say: `__find`. */
static bool is_method(const bn_cst *t, bn_ix function)
{
    bn_ix outer = bn_frame_node(t, function);

    return outer != BN_NONE && t->nodes[outer].kind == BN_CLASS_DEFINITION;
}

/* Every use of the function in its own file. */
static bool each_own_site(raiser *r, bn_ix function, site_step *step)
{
    const bn_cst *t = bn_tree(r->m);
    bn_sema *s = bn_facts(r->m);
    bn_binding_ix b = bn_binding_at(s, bn_child(t, function, BN_F_NAME));
    bn_method_uses uses;

    if (is_method(t, function)) {
        if (!bn_need(r->m, bn_fact_closed_method(s, function, &uses)))
            return false;
        for (uint32_t i = 0; i < uses.count; i++)
            if (!step(r, &(site){ r->m, uses.nodes[i], function }))
                return false;
        return true;
    }
    for (uint32_t i = 0; i < bn_use_count(s, b); i++)
        if (!(bn_use_kind(s, b, i) & BN_USE_DEF) &&
            !step(r, &(site){ r->m, bn_use_node(s, b, i), function }))
            return false;
    return true;
}

/* Where a new exception is caught, it is imported with the function. */
static void import_error(const raiser *r, bn_match *m, const bn_imported *found)
{
    const bn_cst *t = bn_tree(m);

    for (uint32_t i = 0; i < found->import_count && r->error.len; i++) {
        uint32_t end = t->nodes[found->imports[i]].end;

        bn_fix_bytes(bn_fix_of(m), end, end, bn_format(m, ", %.*s", BN_FMT(r->error)));
    }
}

/* Every use in the other files of the project; *any: there are some. */
static bool each_site_elsewhere(raiser *r, bn_ix function, site_step *step, bool *any)
{
    bn_str name = name_of(bn_tree(r->m), function), path;

    for (uint32_t n = 0; (path = bn_elsewhere(r->m, name, n)).len; n++) {
        bn_match *m = bn_share_in(r->m, path);
        bn_imported found;

        *any = true;
        if (!m ||
            !bn_need(m, bn_read_imported(bn_facts(m), bn_sema_path(bn_facts(r->m)), name, &found)))
            return false;
        if (found.import_count && r->error.len && !bn_is_free_name(bn_facts(m), 0, r->error))
            return bn_refuse(m, 0, "`%.*s` means something else there", BN_FMT(r->error));
        for (uint32_t i = 0; i < found.use_count; i++)
            if (!step(r, &(site){ m, found.uses[i], function }))
                return false;
        import_error(r, m, &found);
    }
    return true;
}

/* Every use of the function, wherever it is. Asks whether these are all. */
static bool each_site(raiser *r, bn_ix function, site_step *step)
{
    const bn_cst *t = bn_tree(r->m);
    bn_sema *s = bn_facts(r->m);
    bool elsewhere = false;

    if (!each_own_site(r, function, step))
        return false;
    if (is_method(t, function))
        return true;
    if (t->nodes[t->nodes[function].parent].kind == BN_MODULE &&
        !each_site_elsewhere(r, function, step, &elsewhere))
        return false;
    return bn_need(
        r->m, bn_fact_closed(s, bn_binding_at(s, bn_child(t, function, BN_F_NAME)), elsewhere));
}

/* The call is awaited exactly where the function is a coroutine. */
static bool awaits_alike(const raiser *r, const site *at, const bn_none_check *c)
{
    return (bn_tree(at->m)->nodes[c->value].kind == BN_AWAIT) ==
           (bn_frame_kind(bn_facts(r->m), at->function) == BN_FRAME_COROUTINE);
}

/* The caller's variable is not looked at after the exception. */
static bool variable_is_unseen(const site *at, const bn_none_check *c)
{
    bn_sema *s = bn_facts(at->m);
    bn_binding_ix b = c->name == BN_NONE ? BN_NONE : bn_binding_at(s, c->name);

    return c->name == BN_NONE || (bn_need(at->m, bn_fact_unseen_if_raises(s, b, c->test)) &&
                                  (c->assignment == BN_NONE ||
                                   bn_need(at->m, bn_fact_unseen_if_raises(s, b, c->assignment))));
}

/* One call of the function: what it raises for None, and the check that goes. */
static bool site_raises(raiser *r, const site *at)
{
    const bn_cst *t = bn_tree(at->m);
    bn_sema *s = bn_facts(at->m);
    bn_ix call = call_of(t, at->callee), statement;
    bn_none_check c;
    bn_str raised;

    if (call == BN_NONE || !bn_read_none_check(t, call, &c) ||
        (statement = raise_of(t, &c)) == BN_NONE || !awaits_alike(r, at, &c))
        return refuse_site(at, at->callee, bn_text(t, at->callee));
    if (!bn_must(at->m, bn_fact_sayable(s, statement, call, c.name, bn_facts(r->m), at->function,
                                        &raised)))
        return false;
    if (r->raised.len && !bn_str_eq(r->raised, raised))
        return bn_refuse(at->m, statement, "line %u raises something else",
                         bn_line_of(s, statement));
    r->raised = raised;
    if ((c.truth && !bn_need(r->m, r->returned.truth)) ||
        !bn_must(at->m, bn_no_comments(at->m, c.test)) || !variable_is_unseen(at, &c))
        return false;
    if (c.assignment != BN_NONE) {
        bn_fix_delete(bn_fix_of(at->m), c.test);
        return true;
    }
    bn_set(at->m, "value", c.value);
    if (c.name != BN_NONE)
        bn_set(at->m, "name", c.name);
    bn_fix_replace(bn_fix_of(at->m), c.test, c.name == BN_NONE ? "$value" : "$name = $value");
    return true;
}

/* " from exc" for a raise in that except clause, which gets a name when it has none. */
static bn_str cause_in(raiser *r, bn_ix function, bn_ix clause)
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
    if (outer != BN_NONE && bn_is_inside(t, outer, function))
        return (bn_str){ "", 0 };
    if (!r->caught.len)
        r->caught = bn_fresh_name(bn_facts(r->m), clause, BN_LIT("exc"));
    if (r->named != clause)
        bn_fix_bytes(r->fix, t->nodes[value].end, t->nodes[value].end,
                     bn_format(r->m, " as %.*s", BN_FMT(r->caught)));
    r->named = clause;
    return bn_format(r->m, " from %.*s", BN_FMT(r->caught));
}

/* The result of one of the functions that raise now: it passes their exception on. */
static bool passes_on(const raiser *r, bn_ix value)
{
    bn_sema *s = bn_facts(r->m);

    for (uint32_t i = 0; i < r->count; i++)
        if (bn_callee(s, value) == r->functions[i])
            return true;
    return false;
}

/* The result of another function of the file, which returns None sometimes. */
static bool gives_none(const raiser *r, bn_ix value)
{
    bn_sema *s = bn_facts(r->m);
    bn_ix called = bn_callee(s, value);
    bn_returned returned;

    if (called == BN_NONE || bn_frame_kind(s, called) != BN_FRAME_PLAIN || passes_on(r, value))
        return false;
    returned = bn_returns(s, called);
    return returned.nones || returned.end == BN_YES;
}

/* Raise wherever the function returns None, its end included. */
static bool raise_for_none(raiser *r, bn_ix function)
{
    const bn_cst *t = bn_tree(r->m);
    bn_sema *s = bn_facts(r->m);
    bn_ix body = bn_child(t, function, BN_F_BODY), last = bn_last_statement(t, body), clause;
    bn_returned returned = bn_returns(s, function);

    bn_each_below (t, function, c) {
        bn_ix value;

        if (t->nodes[c].kind != BN_RETURN_STATEMENT || bn_frame_node(t, c) != function)
            continue;
        value = bn_named_child(t, c, 0);
        if (value != BN_NONE)
            value = bn_unparen(t, value);
        if (value != BN_NONE && t->nodes[value].kind != BN_NONE_LITERAL) {
            if (bn_may_give_none(t, value) || gives_none(r, value))
                return bn_refuse(r->m, value, "line %u may return None by an expression",
                                 bn_line_of(s, value));
            if (passes_on(r, value) && !bn_need(r->m, bn_fact_raises_out(s, c, function, &clause)))
                return false;
            continue;
        }
        if (!bn_need(r->m, bn_fact_raises_out(s, c, function, &clause)) ||
            !bn_must(r->m, bn_no_comments(r->m, c)))
            return false;
        bn_str cause = cause_in(r, function, clause);
        bn_fix_replace(r->fix, c,
                       bn_format(r->m, "%.*s%.*s", BN_FMT(r->raised), BN_FMT(cause)).ptr);
    }
    if (returned.end == BN_NO)
        return true;
    if (returned.end == BN_MAYBE)
        return bn_refuse(r->m, last, "it may end behind a with statement");
    if (!bn_must(r->m, bn_alone_on_lines(r->m, last)))
        return false;
    bn_fix_insert_after(r->fix, last_line(t, body, last),
                        bn_format(r->m, "%.*s", BN_FMT(r->raised)).ptr);
    return true;
}

/* `Optional[T]` and `T | None` become `T`; what else speaks of None needs a look. */
static void settle_promises(raiser *r, bn_ix function)
{
    const bn_cst *t = bn_tree(r->m);
    bn_ix type = bn_child(t, function, BN_F_RETURN_TYPE), x, inner = BN_NONE;
    bn_ix doc = bn_named_child(t, bn_child(t, function, BN_F_BODY), 0);

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

/* What the file itself does with the function. */
typedef struct {
    uint32_t uses, raises;
    bool handles; /* does something else for None, or passes it on */
} own_uses;

static void count_use(own_uses *own, const bn_cst *t, bn_ix callee)
{
    bn_ix call = call_of(t, callee), statement;
    bn_none_check c;

    own->uses++;
    if (call == BN_NONE)
        return;
    statement = bn_statement_of(t, call);
    if (bn_read_none_check(t, call, &c) && raise_of(t, &c) != BN_NONE)
        own->raises++;
    else
        own->handles |= bn_read_none_check(t, call, &c) || has_default(t, call) ||
                        (t->nodes[statement].kind == BN_RETURN_STATEMENT &&
                         bn_named_child(t, statement, 0) == call);
}

static own_uses count_own_uses(const raiser *r, bn_ix function)
{
    const bn_cst *t = bn_tree(r->m);
    bn_sema *s = bn_facts(r->m);
    bn_binding_ix b = bn_binding_at(s, bn_child(t, function, BN_F_NAME));
    bn_method_uses methods = { 0 };
    own_uses own = { 0 };

    if (is_method(t, function)) {
        bn_fact_closed_method(s, function, &methods);
        for (uint32_t i = 0; i < methods.count; i++)
            count_use(&own, t, methods.nodes[i]);
        return own;
    }
    for (uint32_t i = 0; i < bn_use_count(s, b); i++)
        if (!(bn_use_kind(s, b, i) & BN_USE_DEF))
            count_use(&own, t, bn_use_node(s, b, i));
    return own;
}

/* Nobody in the file uses it: then other files are worth a look, where that can be proof. */
static bool is_for_others(bn_match *m, bn_ix function, const own_uses *own)
{
    const bn_cst *t = bn_tree(m);
    bn_str name = name_of(t, function);

    return own->uses == 0 && t->nodes[t->nodes[function].parent].kind == BN_MODULE &&
           (bn_is_closed_world(bn_facts(m)) || name.ptr[0] == '_') &&
           bn_elsewhere(m, name, 0).len > 0;
}

/* A function that returns None and other values, that can be called and nothing else. */
static bool begin_raiser(raiser *r, bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix function = bn_root(m), name = bn_child(t, function, BN_F_NAME);

    *r = (raiser){ .m = m, .fix = fix, .functions = { function }, .count = 1 };
    if (bn_binding_at(s, name) == BN_NONE ||
        (is_method(t, function) && !bn_str_starts(bn_text(t, name), BN_LIT("__"))) ||
        t->nodes[t->nodes[function].parent].kind == BN_DECORATED_DEFINITION ||
        is_generator(m, function))
        return false;
    r->returned = bn_returns(s, function);
    return r->returned.values && (r->returned.nones || r->returned.end != BN_NO);
}

static bool none_then_raise(bn_match *m, bn_fix *fix)
{
    bn_ix function = bn_root(m);
    own_uses own;
    raiser r;

    if (!begin_raiser(&r, m, fix))
        return BN_SKIP;
    own = count_own_uses(&r, function);
    if (!own.raises && !is_for_others(m, function, &own))
        return BN_SKIP;
    if (!each_site(&r, function, site_raises))
        return own.raises ? false : BN_SKIP;
    if (!r.raised.len)
        return BN_SKIP;
    if (!raise_for_none(&r, function) || !bn_need(m, r.returned.not_none))
        return false;
    settle_promises(&r, function);
    bn_message(m, "every caller of `%.*s` raises when it gets None: let it raise itself",
               BN_FMT(name_of(bn_tree(m), function)));
    return true;
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

/* $error: the new exception in the caller's words, `FindError` or `module.FindError`. */
static void set_error(const raiser *r, const site *at)
{
    const bn_cst *t = bn_tree(at->m);
    bn_str text = r->error;

    if (t->nodes[at->callee].kind == BN_ATTRIBUTE)
        text = bn_format(at->m, "%.*s.%.*s",
                         BN_FMT(bn_text(t, bn_child(t, at->callee, BN_F_OBJECT))), BN_FMT(text));
    bn_set_text(at->m, "error", text);
}

/* No other use of the function stands in the code that the edit of this one rewrites. */
static bool stands_alone(const site *at, bn_ix code)
{
    const bn_cst *t = bn_tree(at->m);
    bn_ix name = at->callee;
    bn_str text;

    if (t->nodes[name].kind == BN_ATTRIBUTE)
        name = bn_child(t, name, BN_F_ATTRIBUTE);
    text = bn_text(t, name);
    for (bn_ix c = code; c < t->nodes[code].end_ix; c++)
        if (c != name && t->nodes[c].kind == BN_IDENTIFIER && bn_str_eq(bn_text(t, c), text))
            return false;
    return true;
}

/* A check: its test becomes try, except and else. */
static bool check_handles(raiser *r, const site *at, const bn_none_check *c)
{
    bn_match *m = at->m;
    bn_str text = BN_LIT("$value");

    if (c->none != BN_NONE && bn_looks_at_exception(bn_tree(m), c->none))
        return bn_refuse(m, c->none, "line %u looks at the exception that is handled",
                         bn_line_of(bn_facts(m), c->none));
    if (c->truth && !bn_need(r->m, r->returned.truth))
        return false;
    bn_set(m, "value", c->value);
    if (c->name != BN_NONE) {
        bn_set(m, "name", c->name);
        text = BN_LIT("$name = $value");
    }
    set_error(r, at);
    text = bn_format(m, "try:\n    %.*s\nexcept $error:", BN_FMT(text));
    if (bn_none_is_read_later(bn_facts(m), c))
        text = bn_format(m, "%.*s\n    $name = None", BN_FMT(text));
    else if (c->none == BN_NONE)
        text = bn_format(m, "%.*s\n    pass", BN_FMT(text));
    if (c->none != BN_NONE) {
        set_suite(m, "handler", c->none);
        text = bn_format(m, "%.*s\n    $*handler", BN_FMT(text));
    }
    if (c->other != BN_NONE) {
        set_suite(m, "other", c->other);
        text = bn_format(m, "%.*s\nelse:\n    $*other", BN_FMT(text));
    }
    bn_fix_replace_run(bn_fix_of(m), c->assignment == BN_NONE ? c->test : c->assignment, c->test,
                       text.ptr);
    return true;
}

/* `x = f() or y`, `return f() or y`: the default goes into the handler. */
static bool default_handles(raiser *r, const site *at, bn_ix call)
{
    const bn_cst *t = bn_tree(at->m);
    bn_ix both = t->nodes[call].parent, statement = bn_statement_of(t, call), otherwise;
    const char *head = "return ";
    bn_name_assignment a;

    otherwise = bn_child(t, both, BN_F_RIGHT);
    if (bn_read_name_assignment(t, statement, &a) && a.type == BN_NONE && a.value == both) {
        bn_set(at->m, "name", a.name);
        head = "$name = ";
    } else if (t->nodes[statement].kind != BN_RETURN_STATEMENT ||
               bn_named_child(t, statement, 0) != both) {
        return refuse_site(at, at->callee, bn_text(t, at->callee));
    }
    if (!stands_alone(at, statement) || bn_looks_at_exception(t, otherwise))
        return refuse_site(at, at->callee, bn_text(t, at->callee));
    if (!bn_need(r->m, r->returned.truth))
        return false;
    bn_set(at->m, "value", call);
    bn_set(at->m, "otherwise", otherwise);
    set_error(r, at);
    bn_fix_replace(
        bn_fix_of(at->m), statement,
        bn_format(at->m, "try:\n    %s$value\nexcept $error:\n    %s$otherwise", head, head).ptr);
    return true;
}

/*
 * `return f()`: the function around it raises, too, and what it does with None itself. Not for
 * functions that anybody may call.
 */
static bool caller_joins(raiser *r, const site *at, bn_ix call)
{
    const bn_cst *t = bn_tree(at->m);
    bn_ix caller = bn_frame_node(t, call);
    bn_returned returned;

    if (at->m != r->m || caller == BN_NONE || t->nodes[caller].kind != BN_FUNCTION_DEFINITION ||
        t->nodes[t->nodes[caller].parent].kind != BN_MODULE ||
        bn_frame_kind(bn_facts(r->m), caller) != BN_FRAME_PLAIN ||
        (name_of(t, caller).ptr[0] != '_' && !bn_is_closed_world(bn_facts(r->m))))
        return refuse_site(at, at->callee, bn_text(t, at->callee));
    for (uint32_t i = 0; i < r->count; i++)
        if (r->functions[i] == caller)
            return true;
    if (r->count == MAX_RAISERS)
        return bn_refuse(r->m, call, "too many functions pass the result on");
    returned = bn_returns(bn_facts(r->m), caller);
    if (returned.truth.tri != BN_YES && r->returned.truth.tri == BN_YES)
        r->returned.truth = returned.truth;
    r->functions[r->count++] = caller;
    return true;
}

/* One call of the function. */
static bool site_handles(raiser *r, const site *at)
{
    const bn_cst *t = bn_tree(at->m);
    bn_ix call = call_of(t, at->callee), statement;
    bn_none_check c;

    if (call == BN_NONE)
        return refuse_site(at, at->callee, bn_text(t, at->callee));
    if (bn_read_none_check(t, call, &c)) {
        if (!awaits_alike(r, at, &c) || !stands_alone(at, c.test) || !stands_alone(at, c.value))
            return refuse_site(at, at->callee, bn_text(t, at->callee));
        r->handled |= raise_of(t, &c) == BN_NONE;
        return check_handles(r, at, &c);
    }
    if (bn_frame_kind(bn_facts(r->m), at->function) != BN_FRAME_PLAIN)
        return refuse_site(at, at->callee, bn_text(t, at->callee));
    if (has_default(t, call)) {
        r->handled = true;
        return default_handles(r, at, call);
    }
    statement = bn_statement_of(t, call);
    if (t->nodes[statement].kind == BN_RETURN_STATEMENT && bn_named_child(t, statement, 0) == call)
        return caller_joins(r, at, call);
    return refuse_site(at, at->callee, bn_text(t, at->callee));
}

/* Where the line that holds `at` begins. */
static uint32_t line_start(const bn_cst *t, uint32_t at)
{
    while (at > 0 && t->text.ptr[at - 1] != '\n')
        at--;
    return at;
}

/* Define the exception above the first function and its comment, with the newlines of the file. */
static bool define_error(raiser *r)
{
    const bn_cst *t = bn_tree(r->m);
    bn_ix function = r->functions[0], first;
    uint32_t at, body;
    const char *end = bn_str_find(t->text, BN_LIT("\r\n"), 0) == BN_NPOS ? "\n" : "\r\n";
    bn_str indent;

    for (uint32_t i = 1; i < r->count; i++)
        function = r->functions[i] < function ? r->functions[i] : function;
    first = bn_named_child(t, bn_child(t, function, BN_F_BODY), 0);
    at = t->nodes[function].start;
    body = line_start(t, t->nodes[first].start);
    indent = bn_str_sub(t->text, body, t->nodes[first].start);
    if (line_start(t, at) != at || body <= at)
        return bn_refuse(r->m, function, "there is no line of its own to define the exception");
    while (at > 0 && t->text.ptr[line_start(t, at - 1)] == '#')
        at = line_start(t, at - 1);
    if (at == 0 && t->text.ptr[0] == '#') // the first lines may be for the interpreter
        at = t->nodes[function].start;
    bn_fix_bytes(r->fix, at, at,
                 bn_format(r->m,
                           "class %.*s(ValueError):%s%.*s\"\"\"%.*s has no result.\"\"\"%s%s%s",
                           BN_FMT(r->error), end, BN_FMT(indent),
                           BN_FMT(name_of(t, r->functions[0])), end, end, end));
    return true;
}

static bool none_to_raise(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix function = bn_root(m);
    own_uses own;
    raiser r;

    if (!begin_raiser(&r, m, fix) || t->nodes[t->nodes[function].parent].kind != BN_MODULE)
        return BN_SKIP;
    own = count_own_uses(&r, function);
    if (own.uses ? !own.handles : !is_for_others(m, function, &own))
        return BN_SKIP;
    r.error = bn_fresh_name(bn_facts(m), 0, error_name(m, name_of(t, function)));
    r.raised = bn_format(m, "raise %.*s(\"%.*s has no result\")", BN_FMT(r.error),
                         BN_FMT(name_of(t, function)));
    for (uint32_t i = 0; i < r.count; i++)
        if (!each_site(&r, r.functions[i], site_handles))
            return false;
    if (!r.handled)
        return BN_SKIP; // none-then-raise
    for (uint32_t i = 0; i < r.count; i++) {
        if (!raise_for_none(&r, r.functions[i]))
            return false;
        settle_promises(&r, r.functions[i]);
    }
    if (!bn_need(m, r.returned.not_none) || !define_error(&r))
        return false;
    bn_message(m, "`%.*s` returns None for \"no result\": an exception cannot be overlooked",
               BN_FMT(name_of(t, function)));
    return true;
}

/* ---- is-none-of-optional ---- */

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
        if (!bn_result_is_truth_tested(s, call))
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
