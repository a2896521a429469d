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
 * Bare `return` statements of such a function become `return None` too. Left alone
 * in generators, `__init__`, property setters, stubs, abstract and overloaded
 * functions, functions annotated `-> None`, and where the end cannot be reached.
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
 * the body goes.
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
 * Proven where the value can only be None or a match object, and where it comes from a function of
 * the file whose other results are certainly true. From any other function of the file that also
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

static bool redundant_none(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix function = bn_root(m), body = bn_child(t, function, BN_F_BODY);
    bn_ix last = bn_last_statement(t, body);
    bool any = false;

    if (returns_value(t, function) || has_special_decorator(t, function) ||
        is_generator(m, function))
        return BN_SKIP;
    bn_each_below (t, function, c) {
        bn_ix value;

        if (t->nodes[c].kind != BN_RETURN_STATEMENT || bn_frame_node(t, c) != function)
            continue;
        value = bn_named_child(t, c, 0);
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
    return any;
}

/* ---- truthiness-to-is-none ---- */

/* The only value that reaches the variable: `name = value`, an unconditional one. */
static bn_ix only_value(bn_match *m, bn_ix name)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_binding_ix b = bn_binding_at(s, name);
    bn_name_assignment a;
    bn_ix found = BN_NONE;

    if (b == BN_NONE || bn_fact_local(s, b, false).tri != BN_YES)
        return BN_NONE;
    for (uint32_t i = 0; i < bn_use_count(s, b); i++) {
        if (bn_use_kind(s, b, i) == BN_USE_READ)
            continue;
        if (found != BN_NONE || bn_use_kind(s, b, i) != BN_USE_STORE ||
            !bn_read_name_assignment(t, bn_statement_of(t, bn_use_node(s, b, i)), &a) ||
            a.name != bn_use_node(s, b, i))
            return BN_NONE;
        found = a.value;
    }
    return found != BN_NONE && bn_fact_bound(s, name).tri == BN_YES ? found : BN_NONE;
}

/* `re.match(...)`, search or fullmatch: None or a match object, which is always true. */
static bool is_match_call(bn_match *m, bn_ix call, bn_answer *answer)
{
    static const char *const names[] = { "re.match", "re.search", "re.fullmatch" };
    const bn_cst *t = bn_tree(m);
    bn_ix callee;

    if (t->nodes[call].kind != BN_CALL)
        return false;
    callee = bn_child(t, call, BN_F_FUNCTION);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        *answer = bn_fact_resolves(bn_facts(m), callee, bn_str_from(names[i]));
        if (answer->tri != BN_NO)
            return bn_str_eq(bn_resolve_dotted(bn_facts(m), callee), bn_str_from(names[i]));
    }
    return false;
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
    bn_ix name = tested_name(t, condition, &negative), value, function;

    if (name == BN_NONE || (value = only_value(m, name)) == BN_NONE)
        return BN_SKIP;
    if (!is_match_call(m, value, &answer)) {
        bn_returned r;

        function = bn_called_function(bn_facts(m), value);
        if (function == BN_NONE || bn_frame_kind(bn_facts(m), function) != BN_FRAME_PLAIN)
            return BN_SKIP;
        r = bn_returns(bn_facts(m), function);
        if (!r.values || (!r.nones && r.end == BN_NO))
            return BN_SKIP;
        answer = r.truth;
    }
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
