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

static bool is_candidate(const bn_cst *t, bn_ix function)
{
    bn_ix type = bn_child(t, function, BN_F_RETURN_TYPE);

    if (type != BN_NONE &&
        (bn_text_is(t, type, "None") || bn_text_is(t, type, "NoReturn") ||
         bn_str_ends(bn_text(t, type), BN_LIT(".NoReturn")) || bn_text_is(t, type, "Never")))
        return false;
    return !bn_text_is(t, bn_child(t, function, BN_F_NAME), "__init__") &&
           !has_special_decorator(t, function);
}

/* The body says nothing: `...`, `pass`, a docstring, `raise NotImplementedError`. */
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

static bool explicit_none(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix function = bn_root(m), body = bn_child(t, function, BN_F_BODY), last;
    bn_answer falls_off;
    bool any = false;

    if (!is_candidate(t, function) || !returns_value(t, function))
        return BN_SKIP;
    switch (bn_frame_kind(bn_facts(m), function)) {
    case BN_FRAME_GENERATOR:
    case BN_FRAME_ASYNCGEN:
        return BN_SKIP;
    default:
        break;
    }
    bn_each_below (t, function, c)
        if (t->nodes[c].kind == BN_RETURN_STATEMENT && bn_frame_node(t, c) == function &&
            bn_named_child(t, c, 0) == BN_NONE) {
            bn_fix_bytes(fix, t->nodes[c].start, t->nodes[c].start + 6, BN_LIT("return None"));
            any = true;
        }
    falls_off = bn_fact_falls_off(bn_facts(m), body);
    if (falls_off.tri != BN_NO) {
        last = bn_last_statement(t, body);
        if (!bn_need(m, falls_off) || !bn_must(m, bn_alone_on_lines(m, last)))
            return false;
        bn_fix_insert_after(fix, last, "return None");
        any = true;
    }
    return any;
}

static bool redundant_none(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix function = bn_root(m), body = bn_child(t, function, BN_F_BODY);
    bn_ix last = bn_last_statement(t, body);
    bool any = false;

    if (returns_value(t, function) || has_special_decorator(t, function) ||
        bn_frame_kind(bn_facts(m), function) == BN_FRAME_GENERATOR ||
        bn_frame_kind(bn_facts(m), function) == BN_FRAME_ASYNCGEN)
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

/* The plain function of the module, defined once, that a call calls; or BN_NONE. */
static bn_ix called_function(bn_match *m, bn_ix call)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix name, function = BN_NONE;
    bn_binding_ix b;

    if (t->nodes[call].kind != BN_CALL)
        return BN_NONE;
    name = bn_child(t, call, BN_F_FUNCTION);
    if (t->nodes[name].kind != BN_IDENTIFIER || (b = bn_binding_at(s, name)) == BN_NONE ||
        bn_fact_one_def(s, b).tri != BN_YES)
        return BN_NONE;
    for (uint32_t i = 0; i < bn_use_count(s, b); i++)
        if (bn_use_kind(s, b, i) & BN_USE_DEF)
            function = t->nodes[bn_use_node(s, b, i)].parent;
    if (function == BN_NONE || t->nodes[function].kind != BN_FUNCTION_DEFINITION ||
        t->nodes[t->nodes[function].parent].kind == BN_DECORATED_DEFINITION ||
        bn_frame_kind(s, function) != BN_FRAME_PLAIN)
        return BN_NONE;
    return function;
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

/* Always true, now and later: a list that is not empty may be emptied. */
static bn_answer stays_true(bn_sema *s, bn_ix value)
{
    bn_answer answer = bn_fact_truthy(s, value);

    return answer.tri == BN_YES
               ? bn_fact_exactly(s, value,
                                 BN_T_BOOL | BN_T_INT | BN_T_FLOAT | BN_T_COMPLEX | BN_T_STR |
                                     BN_T_BYTES | BN_T_TUPLE | BN_T_FROZENSET | BN_T_RANGE |
                                     BN_T_FUNCTION | BN_T_MODULE | BN_T_MATCH)
               : answer;
}

/* The function returns None somewhere, and what else it returns is always true. */
static bn_answer none_or_true(bn_match *m, bn_ix function, bool *none)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_answer worst = { BN_YES, "EP14", BN_NONE, { "", 0 } };

    *none = bn_fact_falls_off(s, bn_child(t, function, BN_F_BODY)).tri != BN_NO;
    bn_each_below (t, function, c) {
        bn_ix value;
        bn_answer answer;

        if (t->nodes[c].kind != BN_RETURN_STATEMENT || bn_frame_node(t, c) != function)
            continue;
        value = bn_named_child(t, c, 0);
        if (value == BN_NONE || t->nodes[bn_unparen(t, value)].kind == BN_NONE_LITERAL) {
            *none = true;
            continue;
        }
        answer = stays_true(s, value);
        if (answer.tri != BN_YES && worst.tri == BN_YES) {
            worst = answer;
            worst.tri = BN_MAYBE;
        }
    }
    return worst;
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
    bn_answer answer;
    bool negative, none;
    bn_ix condition = bn_child(t, bn_root(m), BN_F_CONDITION);
    bn_ix name = tested_name(t, condition, &negative), value, function;

    if (name == BN_NONE || (value = only_value(m, name)) == BN_NONE)
        return BN_SKIP;
    if (is_match_call(m, value, &answer)) {
        if (!bn_need(m, answer))
            return false;
    } else {
        function = called_function(m, value);
        if (function == BN_NONE)
            return BN_SKIP;
        answer = none_or_true(m, function, &none);
        if (!none || !returns_value(t, function))
            return BN_SKIP;
        if (!bn_need(m, answer))
            return false;
    }
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
