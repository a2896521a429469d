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
 * Proven where every value that the variable may have there is None or a match object (of
 * `re.match` and the like, or of a pattern that is compiled once), and where it comes from a
 * function of the file whose other results are certainly true and cannot be emptied: numbers, texts
 * and tuples, instances of a class of the file without `__bool__` and `__len__`. From any other
 * function of the file that also returns None it is a repair: today 0 and "" count as None.
 */
#include "burnish/transform.h"

static bool is_generator(bn_match *m, bn_ix function)
{
    bn_frame kind = bn_frame_kind(bn_facts(m), function);

    return kind == BN_FRAME_GENERATOR || kind == BN_FRAME_ASYNCGEN;
}

/* ---- explicit-none ---- */

static bool explicit_none(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix function = bn_root(m), body = bn_child(t, function, BN_F_BODY);
    bn_ix last = bn_last_statement(t, body);
    bn_answer end;
    bool any = false;

    if (bn_promises_nothing(t, function) || bn_has_special_decorator(t, function) ||
        bn_text_is(t, bn_child(t, function, BN_F_NAME), "__init__") ||
        !bn_returns_value(t, function) || is_generator(m, function))
        return BN_SKIP;
    bn_each_return (t, function, c)
        if (bn_named_child(t, c, 0) == BN_NONE) {
            bn_fix_bytes(fix, t->nodes[c].start, t->nodes[c].start + 6, BN_LIT("return None"));
            any = true;
        }
    end = bn_fact_falls_off(bn_facts(m), body);
    if (end.tri == BN_NO || bn_ends_for_good(bn_facts(m), body))
        return any;
    if (end.tri == BN_MAYBE && !bn_ends_suppressed(bn_facts(m), body))
        return any || bn_must(m, end);
    if (!bn_must(m, bn_alone_on_lines(m, last)))
        return false;
    bn_fix_append(fix, body, "return None");
    return true;
}

/* ---- redundant-none ---- */

static bool redundant_none(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix function = bn_root(m), body = bn_child(t, function, BN_F_BODY);
    bn_ix last = bn_last_statement(t, body);
    bool any = false, written = false;

    if (bn_returns_value(t, function) || bn_has_special_decorator(t, function) ||
        is_generator(m, function))
        return BN_SKIP;
    bn_each_return (t, function, c) {
        bn_ix value = bn_named_child(t, c, 0);

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
    if (!bn_is_procedure(bn_facts(m), function))
        return bn_refuse(m, function, "every way out says None: it is meant as an answer");
    if (bn_namesake_returns_value(t, function))
        return bn_refuse(m, function, "another `%.*s` of the file returns a value",
                         BN_FMT(bn_function_name(t, function)));
    return true;
}

/* ---- truthiness-to-is-none ---- */

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

    if (name == BN_NONE || !bn_holds_none_or_true(bn_facts(m), name, &answer))
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

/* Functions that get to raise, and what their callers do with None. */
typedef struct {
    bn_raiser to;
    bn_returned returned; /* of all the functions together */
    bool handled;         /* some caller does something else with None than to raise */
} raiser;

static bool refuse_site(const bn_call_site *at)
{
    return bn_refuse(at->m, at->callee, "line %u does something else with `%.*s`",
                     bn_line_of(bn_facts(at->m), at->callee),
                     BN_FMT(bn_text(bn_tree(at->m), at->callee)));
}

/* The call is awaited exactly where the function is a coroutine. */
static bool awaits_alike(const raiser *r, const bn_call_site *at, const bn_none_check *c)
{
    return (bn_tree(at->m)->nodes[c->value].kind == BN_AWAIT) ==
           (bn_frame_kind(bn_facts(r->to.m), at->function) == BN_FRAME_COROUTINE);
}

/* The caller's variable is not looked at after the exception. */
static bool variable_is_unseen(const bn_call_site *at, const bn_none_check *c)
{
    bn_sema *s = bn_facts(at->m);
    bn_binding_ix b = c->name == BN_NONE ? BN_NONE : bn_binding_at(s, c->name);

    return c->name == BN_NONE || (bn_need(at->m, bn_fact_unseen_if_raises(s, b, c->test)) &&
                                  (c->assignment == BN_NONE ||
                                   bn_need(at->m, bn_fact_unseen_if_raises(s, b, c->assignment))));
}

/* One call of the function: what it raises for None, and the check that goes. */
static bool site_raises(void *context, const bn_call_site *at)
{
    raiser *r = context;
    const bn_cst *t = bn_tree(at->m);
    bn_sema *s = bn_facts(at->m);
    bn_ix call = bn_call_of(t, at->callee), statement;
    bn_none_check c;
    bn_str raised;

    if (call == BN_NONE || !bn_read_none_check(t, call, &c) ||
        (statement = bn_raise_for_none(t, &c)) == BN_NONE || !awaits_alike(r, at, &c))
        return refuse_site(at);
    if (!bn_must(at->m, bn_fact_sayable(s, statement, call, c.name, bn_facts(r->to.m), at->function,
                                        &raised)))
        return false;
    if (r->to.raised.len && !bn_str_eq(r->to.raised, raised))
        return bn_refuse(at->m, statement, "line %u raises something else",
                         bn_line_of(s, statement));
    r->to.raised = raised;
    if ((c.truth && !bn_need(r->to.m, r->returned.truth)) ||
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

/* What the file itself does with the function. */
typedef struct {
    uint32_t uses, raises;
    bool handles; /* does something else for None, or passes it on */
} own_uses;

static bool count_use(void *context, const bn_call_site *at)
{
    const bn_cst *t = bn_tree(at->m);
    own_uses *own = context;
    bn_ix call = bn_call_of(t, at->callee);
    bn_none_check c;

    own->uses++;
    if (call == BN_NONE)
        return true;
    if (bn_read_none_check(t, call, &c) && bn_raise_for_none(t, &c) != BN_NONE)
        own->raises++;
    else
        own->handles |= bn_read_none_check(t, call, &c) || bn_has_default(t, call) ||
                        bn_is_return_of(t, bn_statement_of(t, call), call);
    return true;
}

/* Nobody in the file uses it: then other files are worth a look, where that can be proof. */
static bool is_for_others(bn_match *m, bn_ix function, const own_uses *own)
{
    const bn_cst *t = bn_tree(m);
    bn_str name = bn_function_name(t, function);

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

    *r = (raiser){ .to = { .m = m, .fix = fix, .functions = { function }, .count = 1 } };
    if (bn_binding_at(s, name) == BN_NONE ||
        (bn_is_method(t, function) && !bn_str_starts(bn_text(t, name), BN_LIT("__"))) ||
        t->nodes[t->nodes[function].parent].kind == BN_DECORATED_DEFINITION ||
        is_generator(m, function))
        return false;
    r->returned = bn_returns(s, function);
    return r->returned.values && (r->returned.nones || r->returned.end != BN_NO);
}

static bool none_then_raise(bn_match *m, bn_fix *fix)
{
    bn_ix function = bn_root(m);
    own_uses own = { 0 };
    raiser r;

    if (!begin_raiser(&r, m, fix))
        return BN_SKIP;
    bn_visit_own_call_sites(m, function, count_use, &own);
    if (!own.raises && !is_for_others(m, function, &own))
        return BN_SKIP;
    if (!bn_visit_call_sites(m, function, BN_LIT(""), site_raises, &r))
        return own.raises ? false : BN_SKIP;
    if (!r.to.raised.len)
        return BN_SKIP;
    if (!bn_write_raises(&r.to, function) || !bn_need(m, r.returned.not_none))
        return false;
    bn_settle_promises(&r.to, function);
    bn_message(m, "every caller of `%.*s` raises when it gets None: let it raise itself",
               BN_FMT(bn_function_name(bn_tree(m), function)));
    return true;
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
static void set_error(const raiser *r, const bn_call_site *at)
{
    const bn_cst *t = bn_tree(at->m);
    bn_str text = r->to.error;

    if (t->nodes[at->callee].kind == BN_ATTRIBUTE)
        text = bn_format(at->m, "%.*s.%.*s",
                         BN_FMT(bn_text(t, bn_child(t, at->callee, BN_F_OBJECT))), BN_FMT(text));
    bn_set_text(at->m, "error", text);
}

/* No other use of the function stands in the code that the edit of this one rewrites. */
static bool stands_alone(const bn_call_site *at, bn_ix code)
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
static bool check_handles(raiser *r, const bn_call_site *at, const bn_none_check *c)
{
    bn_match *m = at->m;
    bn_str text = BN_LIT("$value");

    if (c->none != BN_NONE && bn_looks_at_exception(bn_tree(m), c->none))
        return bn_refuse(m, c->none, "line %u looks at the exception that is handled",
                         bn_line_of(bn_facts(m), c->none));
    if (c->truth && !bn_need(r->to.m, r->returned.truth))
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
        bn_set_suite(m, "handler", c->none);
        text = bn_format(m, "%.*s\n    $*handler", BN_FMT(text));
    }
    if (c->other != BN_NONE) {
        bn_set_suite(m, "other", c->other);
        text = bn_format(m, "%.*s\nelse:\n    $*other", BN_FMT(text));
    }
    bn_fix_replace_run(bn_fix_of(m), c->assignment == BN_NONE ? c->test : c->assignment, c->test,
                       text.ptr);
    return true;
}

/* `x = f() or y`, `return f() or y`: the default goes into the handler. */
static bool default_handles(raiser *r, const bn_call_site *at, bn_ix call)
{
    const bn_cst *t = bn_tree(at->m);
    bn_ix both = t->nodes[call].parent, statement = bn_statement_of(t, call), otherwise;
    const char *head = "return ";
    bn_name_assignment a;

    otherwise = bn_child(t, both, BN_F_RIGHT);
    if (bn_read_name_assignment(t, statement, &a) && a.type == BN_NONE && a.value == both) {
        bn_set(at->m, "name", a.name);
        head = "$name = ";
    } else if (!bn_is_return_of(t, statement, both)) {
        return refuse_site(at);
    }
    if (!stands_alone(at, statement) || bn_looks_at_exception(t, otherwise))
        return refuse_site(at);
    if (!bn_need(r->to.m, r->returned.truth))
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
static bool caller_joins(raiser *r, const bn_call_site *at, bn_ix call)
{
    const bn_cst *t = bn_tree(at->m);
    bn_ix caller = bn_frame_node(t, call);
    bn_returned returned;

    if (at->m != r->to.m || caller == BN_NONE || t->nodes[caller].kind != BN_FUNCTION_DEFINITION ||
        t->nodes[t->nodes[caller].parent].kind != BN_MODULE ||
        bn_frame_kind(bn_facts(r->to.m), caller) != BN_FRAME_PLAIN ||
        (bn_function_name(t, caller).ptr[0] != '_' && !bn_is_closed_world(bn_facts(r->to.m))))
        return refuse_site(at);
    for (uint32_t i = 0; i < r->to.count; i++)
        if (r->to.functions[i] == caller)
            return true;
    if (r->to.count == BN_MAX_RAISERS)
        return bn_refuse(r->to.m, call, "too many functions pass the result on");
    returned = bn_returns(bn_facts(r->to.m), caller);
    if (returned.truth.tri != BN_YES && r->returned.truth.tri == BN_YES)
        r->returned.truth = returned.truth;
    r->to.functions[r->to.count++] = caller;
    return true;
}

/* One call of the function. */
static bool site_handles(void *context, const bn_call_site *at)
{
    raiser *r = context;
    const bn_cst *t = bn_tree(at->m);
    bn_ix call = bn_call_of(t, at->callee);
    bn_none_check c;

    if (call == BN_NONE)
        return refuse_site(at);
    if (bn_read_none_check(t, call, &c)) {
        if (!awaits_alike(r, at, &c) || !stands_alone(at, c.test) || !stands_alone(at, c.value))
            return refuse_site(at);
        r->handled |= bn_raise_for_none(t, &c) == BN_NONE;
        return check_handles(r, at, &c);
    }
    if (bn_frame_kind(bn_facts(r->to.m), at->function) != BN_FRAME_PLAIN)
        return refuse_site(at);
    if (bn_has_default(t, call)) {
        r->handled = true;
        return default_handles(r, at, call);
    }
    return bn_is_return_of(t, bn_statement_of(t, call), call) ? caller_joins(r, at, call)
                                                              : refuse_site(at);
}

static bool none_to_raise(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix function = bn_root(m);
    own_uses own = { 0 };
    raiser r;

    if (!begin_raiser(&r, m, fix) || t->nodes[t->nodes[function].parent].kind != BN_MODULE)
        return BN_SKIP;
    bn_visit_own_call_sites(m, function, count_use, &own);
    if (own.uses ? !own.handles : !is_for_others(m, function, &own))
        return BN_SKIP;
    r.to.error = bn_fresh_name(bn_facts(m), 0, error_name(m, bn_function_name(t, function)));
    r.to.raised = bn_format(m, "raise %.*s(\"%.*s has no result\")", BN_FMT(r.to.error),
                            BN_FMT(bn_function_name(t, function)));
    for (uint32_t i = 0; i < r.to.count; i++)
        if (!bn_visit_call_sites(m, r.to.functions[i], r.to.error, site_handles, &r))
            return false;
    if (!r.handled)
        return BN_SKIP; // none-then-raise
    for (uint32_t i = 0; i < r.to.count; i++) {
        if (!bn_write_raises(&r.to, r.to.functions[i]))
            return false;
        bn_settle_promises(&r.to, r.to.functions[i]);
    }
    if (!bn_need(m, r.returned.not_none) || !bn_define_exception(&r.to))
        return false;
    bn_message(m, "`%.*s` returns None for \"no result\": an exception cannot be overlooked",
               BN_FMT(bn_function_name(t, function)));
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
        bn_ix call = bn_call_of(t, bn_use_node(s, b, i));

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
