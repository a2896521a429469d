/*
 * # EP14: Prefer exceptions to returning None
 *
 * A function that returns a value on one path and falls off its end on another
 * returns None there without saying so. Saying it is the first step; raising is
 * the next.
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

static bool ends_for_good(bn_match *m, bn_ix suite);

/* Every branch of an if or try statement is left, or ends for good; `whole`: one always runs. */
static bool branches_end(bn_match *m, bn_ix statement, bool whole)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    bn_each_below (t, statement, c) {
        bn_ix up = t->nodes[c].parent;

        if (t->nodes[c].kind != BN_BLOCK || (up != statement && t->nodes[up].parent != statement))
            continue;
        if (t->nodes[up].kind == BN_FINALLY_CLAUSE)
            return false;
        whole |= t->nodes[up].kind == BN_ELSE_CLAUSE;
        if (bn_fact_falls_off(s, c).tri != BN_NO && !ends_for_good(m, c))
            return false;
    }
    return whole;
}

/*
 * Nobody means to come past the last statement of the suite: `assert False`, or a call of a
 * function of the file that never comes back.
 */
static bool ends_for_good(bn_match *m, bn_ix suite)
{
    const bn_cst *t = bn_tree(m);
    bn_ix last = bn_last_statement(t, suite), function;

    switch (t->nodes[last].kind) {
    case BN_ASSERT_STATEMENT:
        return t->nodes[bn_unparen(t, bn_named_child(t, last, 0))].kind == BN_FALSE ||
               bn_text_is(t, bn_named_child(t, last, 0), "0");
    case BN_EXPRESSION_STATEMENT:
        function = bn_called_function(bn_facts(m), bn_named_child(t, last, 0));
        return function != BN_NONE && bn_never_returns(bn_facts(m), function);
    case BN_WITH_STATEMENT:
        return ends_for_good(m, bn_child(t, last, BN_F_BODY));
    case BN_IF_STATEMENT:
        return branches_end(m, last, false);
    case BN_TRY_STATEMENT:
        return branches_end(m, last, true);
    default:
        return false;
    }
}

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
    if (end.tri == BN_NO || ends_for_good(m, body))
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

/* The expression makes a compiled regular expression, or names one that is made once. */
static bn_answer makes_pattern(bn_match *m, bn_ix x)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_binding_ix b;
    bn_answer answer = { BN_NO, "T2 exactly", x, BN_LIT("it may be no regular expression") };

    x = bn_unparen(t, x);
    if (t->nodes[x].kind == BN_CALL)
        return bn_fact_resolves(s, bn_child(t, x, BN_F_FUNCTION), BN_LIT("re.compile"));
    if (t->nodes[x].kind != BN_IDENTIFIER || (b = bn_binding_at(s, x)) == BN_NONE)
        return answer;
    for (uint32_t i = 0; i < bn_use_count(s, b); i++) {
        bn_name_assignment a;

        if (bn_use_kind(s, b, i) != BN_USE_STORE ||
            !bn_read_name_assignment(t, bn_statement_of(t, bn_use_node(s, b, i)), &a) ||
            t->nodes[bn_unparen(t, a.value)].kind != BN_CALL)
            continue;
        answer = makes_pattern(m, a.value);
        return answer.tri == BN_YES ? bn_fact_one_def(s, b) : answer;
    }
    return answer;
}

/* A call of match, search or fullmatch: None or a match object, which is always true. */
static bool is_match_call(bn_match *m, bn_ix call, bn_answer *answer)
{
    static const char *const names[] = { "match", "search", "fullmatch" };
    const bn_cst *t = bn_tree(m);
    bn_ix callee;

    if (t->nodes[call].kind != BN_CALL)
        return false;
    callee = bn_child(t, call, BN_F_FUNCTION);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        bn_str dotted = bn_format(m, "re.%s", names[i]);

        if (bn_str_eq(bn_resolve_dotted(bn_facts(m), callee), dotted)) {
            *answer = bn_fact_resolves(bn_facts(m), callee, dotted);
            return answer->tri != BN_NO;
        }
        if (t->nodes[callee].kind == BN_ATTRIBUTE &&
            bn_text_is(t, bn_child(t, callee, BN_F_ATTRIBUTE), names[i])) {
            *answer = makes_pattern(m, bn_child(t, callee, BN_F_OBJECT));
            return answer->tri != BN_NO;
        }
    }
    return false;
}

/* The value is None, or something else that `answer` says to be always true. */
static bool is_none_or_true(bn_match *m, bn_ix value, bn_answer *answer)
{
    bn_sema *s = bn_facts(m);
    bn_ix function;
    bn_returned r;

    value = bn_unparen(bn_tree(m), value);
    if (is_match_call(m, value, answer))
        return true;
    function = bn_called_function(s, value);
    if (function == BN_NONE || bn_frame_kind(s, function) != BN_FRAME_PLAIN)
        return false;
    r = bn_returns(s, function);
    *answer = r.truth;
    return r.values && (r.nones || r.end == BN_YES);
}

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
        if (!is_none_or_true(m, a.value, &answer))
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

static const bn_rule rules[] = {
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
};

BN_TRANSFORM(EP14, "Prefer exceptions to returning None", rules);
