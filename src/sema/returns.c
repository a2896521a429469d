/*
 * returns.c - what a call gives back: C10, and calls that never come back.
 */
#include "sema/callees.h"
#include "sema/classes.h"

#include "burnish/returns.h"

/* ---- Calls that never come back ---- */

static bool says_no_return(bn_sema *s, bn_ix type)
{
    static const char *const names[] = { "typing.NoReturn", "typing.Never",
                                         "typing_extensions.NoReturn", "typing_extensions.Never" };
    const bn_cst *t = s->tree;
    bn_str dotted;

    while (type != BN_NONE && t->nodes[type].kind == BN_TYPE)
        type = bn_named_child(t, type, 0);
    if (type == BN_NONE)
        return false;
    if (t->nodes[type].kind == BN_STRING)
        return bn_str_ends(bn_text(t, bn_named_child(t, type, 1)), BN_LIT("NoReturn")) ||
               bn_str_ends(bn_text(t, bn_named_child(t, type, 1)), BN_LIT("Never"));
    dotted = bn_resolve_dotted(s, type);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (bn_str_is(dotted, names[i]))
            return true;
    return false;
}

bn_ix bn_next_return(const bn_cst *t, bn_ix function, bn_ix after)
{
    for (bn_ix c = after + 1; c < t->nodes[function].end_ix; c++)
        if (t->nodes[c].kind == BN_RETURN_STATEMENT && bn_frame_node(t, c) == function)
            return c;
    return BN_NONE;
}

bool bn_is_return_of(const bn_cst *t, bn_ix statement, bn_ix value)
{
    return t->nodes[statement].kind == BN_RETURN_STATEMENT &&
           bn_named_child(t, statement, 0) == value;
}

int bn_returned_bool(const bn_cst *t, bn_ix statement)
{
    bn_ix value;

    if (statement == BN_NONE || t->nodes[statement].kind != BN_RETURN_STATEMENT)
        return -1;
    value = bn_named_child(t, statement, 0);
    return value == BN_NONE ? -1 : bn_bool_literal(t, value);
}

bool bn_never_returns(bn_sema *s, bn_ix function)
{
    const bn_cst *t = s->tree;

    if (bn_frame_kind(s, function) != BN_FRAME_PLAIN || t->nodes[function].kind == BN_LAMBDA)
        return false;
    return says_no_return(s, bn_child(t, function, BN_F_RETURN_TYPE)) ||
           (bn_next_return(t, function, function) == BN_NONE &&
            bn_fact_falls_off(s, bn_child(t, function, BN_F_BODY)).tri == BN_NO);
}

/* Every branch of an if or try statement is left, or ends for good; `whole`: one always runs. */
static bool branches_end(bn_sema *s, bn_ix statement, bool whole)
{
    const bn_cst *t = s->tree;

    bn_each_below (t, statement, c) {
        bn_ix up = t->nodes[c].parent;

        if (t->nodes[c].kind != BN_BLOCK || (up != statement && t->nodes[up].parent != statement))
            continue;
        if (t->nodes[up].kind == BN_FINALLY_CLAUSE)
            return false;
        whole |= t->nodes[up].kind == BN_ELSE_CLAUSE;
        if (bn_fact_falls_off(s, c).tri != BN_NO && !bn_ends_for_good(s, c))
            return false;
    }
    return whole;
}

/*
 * Nobody means to come past the last statement of the suite: `assert False`, or a call of a
 * function of the file that never comes back.
 */
bool bn_ends_for_good(bn_sema *s, bn_ix suite)
{
    const bn_cst *t = s->tree;
    bn_ix last = bn_last_statement(t, suite), function;

    switch (t->nodes[last].kind) {
    case BN_ASSERT_STATEMENT:
        return t->nodes[bn_unparen(t, bn_named_child(t, last, 0))].kind == BN_FALSE ||
               bn_text_is(t, bn_named_child(t, last, 0), "0");
    case BN_EXPRESSION_STATEMENT:
        function = bn_callee(s, bn_named_child(t, last, 0));
        return function != BN_NONE && bn_never_returns(s, function);
    case BN_WITH_STATEMENT:
        return bn_ends_for_good(s, bn_child(t, last, BN_F_BODY));
    case BN_IF_STATEMENT:
        return branches_end(s, last, false);
    case BN_TRY_STATEMENT:
        return branches_end(s, last, true);
    default:
        return false;
    }
}

/* ---- Values that stay true ---- */

static const char *const truth_methods[] = { "__bool__", "__nonzero__", "__len__", "__new__",
                                             "__class__" };

static bool is_truth_method(bn_str name, bool anywhere)
{
    for (size_t i = 0; i < sizeof truth_methods / sizeof *truth_methods; i++) {
        bn_str method = bn_str_from(truth_methods[i]);

        if (anywhere ? bn_str_find(name, method, 0) != BN_NPOS : bn_str_eq(name, method))
            return true;
    }
    return false;
}

/* Something in the file may give a class such a method later, or an object another class. */
static bool sets_truth_method(const bn_cst *t)
{
    bn_each_below (t, 0, c) {
        if (t->nodes[c].kind == BN_STRING_CONTENT && is_truth_method(bn_text(t, c), true))
            return true;
        if (t->nodes[c].kind == BN_IDENTIFIER && t->nodes[c].field == BN_F_ATTRIBUTE &&
            is_truth_method(bn_text(t, c), false) && !bn_is_loaded(t, t->nodes[c].parent))
            return true;
    }
    return false;
}

/* Calling the class makes an instance of exactly this class, which no method calls false. */
static bool instances_are_true(bn_sema *s, bn_ix class, int depth)
{
    const bn_cst *t = s->tree;
    bn_ix bases = bn_child(t, class, BN_F_SUPERCLASSES);
    bn_scope_ix scope = bn_scope_of_node(s, class);

    if (depth > 8 || scope == BN_NONE || bn_scope_is_open(s, scope))
        return false;
    for (size_t i = 0; i < sizeof truth_methods / sizeof *truth_methods; i++) {
        uint32_t atom = bn_name_atom(s, class, bn_str_from(truth_methods[i]));

        if (atom != 0 && bn_binding_in(s, scope, atom) != BN_NONE)
            return false;
    }
    if (bases == BN_NONE)
        return true;
    bn_each_named_child (t, bases, c) {
        bn_ix base;

        if (t->nodes[c].kind != BN_IDENTIFIER)
            return false; // a metaclass, a base that has to be computed
        if (bn_text_is(t, c, "object") && bn_fact_is_builtin(s, c, BN_LIT("object")).tri == BN_YES)
            continue;
        base = bn_class_named(s, c);
        if (base == BN_NONE || !instances_are_true(s, base, depth + 1))
            return false;
    }
    return true;
}

bn_answer bn_fact_stays_true(bn_sema *s, bn_ix value)
{
    static const char fact[] = "T4 stays-true";
    const bn_cst *t = s->tree;
    bn_answer answer = bn_answer_as(fact, bn_fact_truthy(s, value));
    bn_ix class = BN_NONE;

    value = bn_unparen(t, value);
    if (t->nodes[value].kind == BN_CALL)
        class = bn_class_named(s, bn_child(t, value, BN_F_FUNCTION));
    if (class != BN_NONE && instances_are_true(s, class, 0) && !sets_truth_method(t))
        return bn_answer_yes(fact);
    if (answer.tri != BN_YES)
        return answer;
    answer = bn_fact_exactly(s, value,
                             BN_T_BOOL | BN_T_INT | BN_T_FLOAT | BN_T_COMPLEX | BN_T_STR |
                                 BN_T_BYTES | BN_T_TUPLE | BN_T_FROZENSET | BN_T_RANGE |
                                 BN_T_FUNCTION | BN_T_MODULE | BN_T_MATCH);
    if (answer.tri == BN_YES)
        return bn_answer_yes(fact);
    return bn_answer_maybe(s, fact, value, "`%.*s` may be emptied later",
                           BN_FMT(bn_quote(s, value)));
}

/* ---- C10 ---- */

/* Made by the expression itself: nobody else can hold it. */
static bool is_fresh(const bn_cst *t, bn_ix value)
{
    switch (t->nodes[value].kind) {
    case BN_LIST:
    case BN_DICTIONARY:
    case BN_SET:
    case BN_LIST_COMPREHENSION:
    case BN_SET_COMPREHENSION:
    case BN_DICTIONARY_COMPREHENSION:
        return true;
    default:
        return false;
    }
}

/* Items of a tuple display without stars, or 0. */
static uint32_t tuple_width(const bn_cst *t, bn_ix value)
{
    uint32_t n = 0;

    if (t->nodes[value].kind != BN_TUPLE && t->nodes[value].kind != BN_EXPRESSION_LIST)
        return 0;
    bn_each_named_child (t, value, c) {
        if (t->nodes[c].kind == BN_LIST_SPLAT || t->nodes[c].kind == BN_PARENTHESIZED_LIST_SPLAT)
            return 0;
        n++;
    }
    return n;
}

/* The parameter that the expression names, when nothing ever rebinds it; else BN_NONE. */
static bn_binding_ix parameter_of(bn_sema *s, bn_ix value)
{
    bn_binding_ix b = s->tree->nodes[value].kind == BN_IDENTIFIER ? s->ref_binding[value] : BN_NONE;

    return b != BN_NONE && s->bindings[b].flags & BN_BIND_PARAM && s->bindings[b].change_count == 1
               ? b
               : BN_NONE;
}

static void add_value(bn_sema *s, bn_returned *r, bn_ix value)
{
    const bn_cst *t = s->tree;
    bn_binding_ix parameter;
    uint32_t width;
    bn_answer truth;

    value = bn_unparen(t, value);
    if (t->nodes[value].kind == BN_CONDITIONAL_EXPRESSION) {
        add_value(s, r, bn_named_child(t, value, 0));
        add_value(s, r, bn_named_child(t, value, 2));
        return;
    }
    if (t->nodes[value].kind == BN_NONE_LITERAL) {
        r->nones++;
        return;
    }
    bool first = r->values++ == 0;
    width = tuple_width(t, value);
    parameter = parameter_of(s, value);
    truth = bn_fact_stays_true(s, value);
    if (truth.tri != BN_YES && r->truth.tri == BN_YES) {
        r->truth = truth;
        r->truth.tri = BN_MAYBE;
    }
    if (bn_fact_not_none(s, value).tri != BN_YES && truth.tri != BN_YES && !is_fresh(t, value) &&
        r->not_none.tri == BN_YES) {
        r->not_none = bn_answer_as("T9 not-none", bn_fact_not_none(s, value));
        r->not_none.tri = BN_MAYBE;
    }
    r->all_bool = (first || r->all_bool) && bn_fact_is_bool(s, value).tri == BN_YES;
    r->all_fresh = (first || r->all_fresh) && is_fresh(t, value);
    r->width = first || r->width == width ? width : 0;
    r->parameter = first || r->parameter == parameter ? parameter : BN_NONE;
}

bn_returned bn_returns(bn_sema *s, bn_ix function)
{
    const bn_cst *t = s->tree;
    bn_ix body = bn_child(t, function, BN_F_BODY);
    bool lambda = t->nodes[function].kind == BN_LAMBDA;
    bn_returned r = { .end = lambda ? BN_NO : bn_fact_falls_off(s, body).tri,
                      .parameter = BN_NONE,
                      .truth = bn_answer_yes("C10 returns"),
                      .not_none = bn_answer_yes("C10 returns") };

    if (lambda)
        add_value(s, &r, body);
    bn_each_return (t, function, c) {
        bn_ix value = bn_named_child(t, c, 0);

        if (value == BN_NONE)
            r.nones++;
        else
            add_value(s, &r, value);
    }
    return r;
}

/* ---- None or something true ---- */

/* The expression makes a compiled regular expression, or names one that is made once. */
static bn_answer makes_pattern(bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;
    bn_binding_ix b;
    bn_answer answer = { BN_NO, "T2 exactly", x, BN_LIT("it may be no regular expression") };

    x = bn_unparen(t, x);
    if (t->nodes[x].kind == BN_CALL)
        return bn_fact_resolves(s, bn_child(t, x, BN_F_FUNCTION), BN_LIT("re.compile"));
    if (t->nodes[x].kind != BN_IDENTIFIER || (b = s->ref_binding[x]) == BN_NONE)
        return answer;
    for (uint32_t i = 0; i < bn_use_count(s, b); i++) {
        bn_name_assignment a;

        if (bn_use_kind(s, b, i) != BN_USE_STORE ||
            !bn_read_name_assignment(t, bn_statement_of(t, bn_use_node(s, b, i)), &a) ||
            t->nodes[bn_unparen(t, a.value)].kind != BN_CALL)
            continue;
        answer = makes_pattern(s, a.value);
        return answer.tri == BN_YES ? bn_fact_one_def(s, b) : answer;
    }
    return answer;
}

/* A call of match, search or fullmatch: None or a match object, which is always true. */
static bool is_match_call(bn_sema *s, bn_ix call, bn_answer *answer)
{
    static const char *const names[] = { "match", "search", "fullmatch" };
    const bn_cst *t = s->tree;
    bn_ix callee;

    if (t->nodes[call].kind != BN_CALL)
        return false;
    callee = bn_child(t, call, BN_F_FUNCTION);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        bn_str dotted = bn_str_format_in(s->arena, "re.%s", names[i]);

        if (bn_str_eq(bn_resolve_dotted(s, callee), dotted)) {
            *answer = bn_fact_resolves(s, callee, dotted);
            return answer->tri != BN_NO;
        }
        if (t->nodes[callee].kind == BN_ATTRIBUTE &&
            bn_text_is(t, bn_child(t, callee, BN_F_ATTRIBUTE), names[i])) {
            *answer = makes_pattern(s, bn_child(t, callee, BN_F_OBJECT));
            return answer->tri != BN_NO;
        }
    }
    return false;
}

/* The value is None, or something else that `answer` says to be always true. */
bool bn_none_or_true(bn_sema *s, bn_ix value, bn_answer *answer)
{
    bn_ix function;
    bn_returned r;

    value = bn_unparen(s->tree, value);
    if (is_match_call(s, value, answer))
        return true;
    function = bn_callee(s, value);
    if (function == BN_NONE || bn_frame_kind(s, function) != BN_FRAME_PLAIN)
        return false;
    r = bn_returns(s, function);
    *answer = r.truth;
    return r.values && (r.nones || r.end == BN_YES);
}

bool bn_holds_none_or_true(bn_sema *s, bn_ix name, bn_answer *worst)
{
    const bn_cst *t = s->tree;
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
