/*
 * # EP04: Write helper functions instead of complex expressions
 *
 * Tricks with `and`, `or` and tuples save a line and cost every reader a minute.
 *
 * ## and-or
 *
 *     count = 2
 *     unit = count > 1 and "items" or "item"
 * =>
 *     count = 2
 *     unit = "items" if count > 1 else "item"
 *
 * Safe only when the middle operand is always true: a number, string, display or lambda that
 * is not empty. Otherwise the old code goes on to the last operand when the middle one is
 * false, so the edit needs `--unsafe`. Left alone where only the truth of the whole is tested, and
 * where an operand is a truth value itself, as in `c and x > 1 or y`: that is ordinary logic.
 *
 * ## index-ternary
 *
 *     value = None
 *     text = ("set", "unset")[value is None]
 * =>
 *     value = None
 *     text = "unset" if value is None else "set"
 *
 * The index must be True or False by its form, and neither element may do anything or depend on
 * what the index does: both used to be evaluated, before it. Lists and `{True: a, False: b}` too.
 *
 * ## parenthesize-and-or
 *
 *     a, b, c = 0, 1, 1
 *     ok = a or b and c
 * =>
 *     a, b, c = 0, 1, 1
 *     ok = a or (b and c)
 *
 * All the operands of one `or` get them, or none does: left alone where one goes over several
 * lines.
 *
 * ## useless-ternary
 *
 *     value = None
 *     missing = True if value is None else False
 * =>
 *     value = None
 *     missing = value is None
 *
 * Where the test is not True or False by its form, `bool(...)` is put around it. `x if c else x`
 * becomes `x` where testing `c` cannot be noticed.
 *
 * ## nested-ternary
 *
 *     def size(n):
 *         return "small" if n < 10 else "medium" if n < 100 else "large"
 * =>
 *     def size(n):
 *         if n < 10:
 *             return "small"
 *         elif n < 100:
 *             return "medium"
 *         else:
 *             return "large"
 *
 * Whole right sides of assignments, and return values. Targets are repeated as they stand: they
 * were evaluated after the value and still are. A type goes on a line of its own before the `if`;
 * outside functions it would be evaluated earlier, so the statement is left alone there. A last
 * arm that assigns the name to itself is left out. Left alone as well when a comment stands inside,
 * and when an arm is laid out over several lines in a way that moving would spoil.
 *
 * ## lambda-assign
 *
 *     double = lambda n: n * 2
 * =>
 *     def double(n):
 *         return n * 2
 *
 * Unsafe: the function's `__name__` and `__qualname__` say `double` instead of `<lambda>`, which
 * pickles, logs and tests may look at. Left alone when the name has a type, in classes with bases
 * or decorators (enumerations and data classes treat attributes in ways of their own), and when a
 * comment stands inside.
 *
 * ## if-else-assign
 *
 *     n = 1
 *     if n > 1:
 *         word = "items"
 *     else:
 *         word = "item"
 * =>
 *     n = 1
 *     word = "items" if n > 1 else "item"
 *
 * Off by default: a matter of taste. One plain assignment to the same name in each branch, no
 * `elif`, no comments, and the result fits on a line of 88. Not for tests of `TYPE_CHECKING`,
 * `sys.platform` and `sys.version_info`, which type checkers understand only as statements.
 *
 * ## hoist-repeated
 *
 *     limit = 9
 *     def first(row, n):
 *         if row["a"] > n and row["b"] > n or row["c"] + row["d"] > limit:
 *             return n
 *     def second(item, k):
 *         return item["a"] > k and item["b"] > k or item["c"] + item["d"] > limit
 * =>
 *     def _helper(row, n):
 *         return row["a"] > n and row["b"] > n or row["c"] + row["d"] > limit
 *
 *
 *     limit = 9
 *     def first(row, n):
 *         if _helper(row, n):
 *             return n
 *     def second(item, k):
 *         return _helper(item, k)
 *
 * Off by default: the name is a matter of taste (it is that of the variable, where all places
 * assign to the same one). Conditions, choices and chained comparisons of at least 18 nodes of the
 * syntax tree (option `min-nodes`) that occur twice (option `min-occurrences`) in functions of one
 * file, equal but for their local variables. These must be bound for sure and used by no inner
 * function; every other name must be of the module or a builtin. Left alone with `await`, `yield`,
 * `:=`, lambdas, comprehensions, f-strings, `super`, private names, and calls that look at the
 * function that calls them (warnings, logging, inspect, locals).
 *
 * ## complex
 *
 * Reports conditions of more than five operands (option `max-operands`), lambdas and elements of
 * comprehensions of more than 40 nodes of the syntax tree (option `max-nodes`), and a choice inside
 * the index of a chain, `rows[a if b else c].name`. The message names the parameters that a helper
 * function would have.
 */
#include "burnish/transform.h"

#include <string.h>

#define MAX_ARMS 8

/* A truth value by its form: `c and x > 1 or y` is ordinary logic. */
static bool is_logic(bn_match *m, bn_ix at)
{
    const bn_cst *t = bn_tree(m);

    at = bn_unparen(t, at);
    return t->nodes[at].kind == BN_COMPARISON_OPERATOR || t->nodes[at].kind == BN_NOT_OPERATOR ||
           t->nodes[at].kind == BN_BOOLEAN_OPERATOR ||
           (t->nodes[at].kind != BN_TRUE && t->nodes[at].kind != BN_FALSE &&
            bn_fact_is_bool(bn_facts(m), at).tri == BN_YES);
}

static bool and_or(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix root = bn_root(m), both, yes;

    if (!bn_is_boolean(t, root, "or"))
        return BN_SKIP;
    both = bn_child(t, root, BN_F_LEFT);
    if (!bn_is_boolean(t, both, "and") ||
        (t->nodes[root].parent != BN_NONE && bn_is_boolean(t, t->nodes[root].parent, "or")) ||
        bn_is_tested(t, root))
        return BN_SKIP;
    yes = bn_child(t, both, BN_F_RIGHT);
    if (is_logic(m, yes) || is_logic(m, bn_child(t, root, BN_F_RIGHT)))
        return BN_SKIP;
    if (!bn_is_always_true(bn_facts(m), yes))
        bn_doubt(m, yes, "when `%.*s` is false the old code goes on to the last operand",
                 BN_FMT(bn_text(t, yes)));
    if (!bn_must(m, bn_no_comments(m, root)))
        return false;
    bn_set(m, "test", bn_child(t, both, BN_F_LEFT));
    bn_set(m, "yes", yes);
    bn_set(m, "no", bn_child(t, root, BN_F_RIGHT));
    bn_fix_replace(fix, root, "$yes if $test else $no");
    return true;
}

/* `(no, yes)`, `[no, yes]` or `{True: yes, False: no}`: what an index takes one of. */
static bool read_pair(const bn_cst *t, bn_ix pair, bn_ix *no, bn_ix *yes)
{
    bn_ix a = bn_named_child(t, pair, 0), b = bn_named_child(t, pair, 1), key, other;

    if (bn_named_count(t, pair) != 2)
        return false;
    if (t->nodes[pair].kind == BN_TUPLE || t->nodes[pair].kind == BN_LIST) {
        *no = a;
        *yes = b;
        return t->nodes[a].kind != BN_LIST_SPLAT && t->nodes[b].kind != BN_LIST_SPLAT;
    }
    if (t->nodes[pair].kind != BN_DICTIONARY || t->nodes[a].kind != BN_PAIR ||
        t->nodes[b].kind != BN_PAIR)
        return false;
    key = bn_child(t, a, BN_F_KEY);
    other = bn_child(t, b, BN_F_KEY);
    if (t->nodes[key].kind == BN_FALSE && t->nodes[other].kind == BN_TRUE) {
        *no = bn_child(t, a, BN_F_VALUE);
        *yes = bn_child(t, b, BN_F_VALUE);
        return true;
    }
    *yes = bn_child(t, a, BN_F_VALUE);
    *no = bn_child(t, b, BN_F_VALUE);
    return t->nodes[key].kind == BN_TRUE && t->nodes[other].kind == BN_FALSE;
}

/* One element need not be evaluated any more, the other after the index. */
static bool is_idle(bn_match *m, bn_ix element, bn_ix index)
{
    bn_sema *s = bn_facts(m);

    return bn_must(m, bn_fact_never_raises(s, element)) &&
           bn_must(m, bn_fact_pure(s, element, BN_P1)) &&
           bn_must(m, bn_fact_commute(s, element, index));
}

static bool index_ternary(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix root = bn_root(m), pair = bn_unparen(t, bn_child(t, root, BN_F_VALUE)), no, yes;
    bn_ix index = bn_child(t, root, BN_F_SUBSCRIPT);

    if (!read_pair(t, pair, &no, &yes) || index == BN_NONE || bn_named_count(t, root) != 2 ||
        t->nodes[index].kind == BN_SLICE || t->nodes[index].kind == BN_INTEGER ||
        !bn_is_loaded(t, root))
        return BN_SKIP;
    if (!bn_must(m, bn_fact_is_bool(bn_facts(m), index)) || !is_idle(m, no, index) ||
        !is_idle(m, yes, index) || !bn_must(m, bn_no_comments(m, root)))
        return false;
    bn_set(m, "yes", yes);
    bn_set(m, "no", no);
    bn_set(m, "test", index);
    bn_fix_replace(fix, root, "$yes if $test else $no");
    return true;
}

/* Longer chains of `or` are data, not logic. */
#define MAX_OPERANDS 200

/* Some `and` of the chain of `or` goes over several lines, or there are too many to look at. */
static bool is_spread(const bn_cst *t, bn_ix either)
{
    uint32_t count = 0;

    for (; bn_is_boolean(t, either, "or"); either = bn_child(t, either, BN_F_LEFT))
        bn_each_named_child (t, either, c)
            if ((bn_is_boolean(t, c, "and") && !bn_is_one_line(t, c)) || ++count > MAX_OPERANDS)
                return true;
    return false;
}

static bool parenthesize(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix both = bn_root(m), up = t->nodes[both].parent;

    if (!bn_is_boolean(t, both, "and") || up == BN_NONE || !bn_is_boolean(t, up, "or"))
        return BN_SKIP;
    while (bn_is_boolean(t, t->nodes[up].parent, "or"))
        up = t->nodes[up].parent;
    if (is_spread(t, up)) // parentheses around some operands only would mislead
        return bn_refuse(m, up, "the operands are laid out over several lines");
    bn_fix_bytes(fix, t->nodes[both].start, t->nodes[both].start, BN_LIT("("));
    bn_fix_bytes(fix, t->nodes[both].end, t->nodes[both].end, BN_LIT(")"));
    return true;
}

/* `x if c else x`: the test decides nothing. */
static bool same_arms(bn_match *m, bn_fix *fix, bn_ix value, bn_ix test)
{
    bn_sema *s = bn_facts(m);

    if (bn_has_kind(bn_tree(m), test, BN_NAMED_EXPRESSION))
        return bn_refuse(m, test, "the test binds a name");
    if (!bn_must(m, bn_fact_pure(s, test, BN_P2)) || !bn_must(m, bn_fact_never_raises(s, test)) ||
        !bn_must(m, bn_fact_truth_builtin(s, test)) || !bn_must(m, bn_no_comments(m, bn_root(m))) ||
        // a closure that reads a name no more does not show it in locals() either
        !bn_need(m, bn_fact_names_unwatched(s, bn_scope_at(s, test))))
        return false;
    bn_set(m, "value", value);
    bn_fix_replace(fix, bn_root(m), "$value");
    return true;
}

static bool useless_ternary(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix root = bn_root(m), yes = bn_named_child(t, root, 0), test = bn_named_child(t, root, 1);
    bn_ix no = bn_named_child(t, root, 2);

    if (no != BN_NONE && bn_same_code(t, yes, no))
        return same_arms(m, fix, yes, test);
    if (no == BN_NONE ||
        !((t->nodes[yes].kind == BN_TRUE && t->nodes[no].kind == BN_FALSE) ||
          (t->nodes[yes].kind == BN_FALSE && t->nodes[no].kind == BN_TRUE)) ||
        bn_is_tested(t, root))
        return BN_SKIP;
    if (!bn_must(m, bn_no_comments(m, root)))
        return false;
    bn_set(m, "test", test);
    if (t->nodes[yes].kind == BN_FALSE && t->nodes[bn_unparen(t, test)].kind == BN_NOT_OPERATOR) {
        /* `False if not x else True` is bool(x), not x. */
        test = bn_child(t, bn_unparen(t, test), BN_F_ARGUMENT);
        bn_set(m, "test", test);
    } else if (t->nodes[yes].kind == BN_FALSE) {
        bn_fix_replace(fix, root,
                       bn_fact_is_bool(bn_facts(m), test).tri == BN_YES ? bn_negated(m, "test")
                                                                        : "not $test");
        return true;
    }
    if (bn_fact_is_bool(bn_facts(m), test).tri == BN_YES)
        bn_fix_replace(fix, root, "$test");
    else if (bn_must(m, bn_fact_is_builtin(bn_facts(m), root, BN_LIT("bool"))))
        bn_fix_replace(fix, root, "bool($test)");
    else
        return false;
    return true;
}

/* One line, or `(` ... `)` whose last line begins with the bracket: moving it keeps its shape. */
static bool moves_well(const bn_cst *t, bn_ix at)
{
    bn_str text = bn_text(t, at);
    size_t line = text.len;

    if (bn_is_one_line(t, at))
        return true;
    while (line > 0 && text.ptr[line - 1] != '\n')
        line--;
    text = bn_str_trim(bn_str_sub(text, line, text.len));
    return text.len > 0 && strchr(")]}", text.ptr[0]);
}

/* The value is the name that it is assigned to, which has one: the arm does nothing. */
static bool keeps_target(bn_match *m, bn_ix value)
{
    const bn_cst *t = bn_tree(m);
    bn_ix target = bn_get(m, "t0");

    return target != BN_NONE && bn_get(m, "t1") == BN_NONE &&
           t->nodes[target].kind == BN_IDENTIFIER && t->nodes[value].kind == BN_IDENTIFIER &&
           bn_same_code(t, target, value) &&
           bn_fact_local(bn_facts(m), bn_binding_at(bn_facts(m), target), false).tri == BN_YES &&
           bn_fact_bound(bn_facts(m), value).tri == BN_YES;
}

/* The arms of `a if p else b if q else c`, written into a template of if, elif, else. */
static const char *arms_of(bn_match *m, bn_ix value, const char *head)
{
    const bn_cst *t = bn_tree(m);
    const char *text = "";
    uint32_t n = 0;

    for (; t->nodes[value].kind == BN_CONDITIONAL_EXPRESSION; n++) {
        if (n == MAX_ARMS || bn_named_count(t, value) != 3 ||
            !moves_well(t, bn_named_child(t, value, 0)) ||
            !moves_well(t, bn_named_child(t, value, 1)))
            return NULL;
        bn_set(m, bn_format(m, "v%u", n).ptr, bn_named_child(t, value, 0));
        bn_set(m, bn_format(m, "c%u", n).ptr, bn_named_child(t, value, 1));
        text = bn_format(m, "%s%s $c%u:\n    %s $v%u\n", text, n ? "elif" : "if", n, head, n).ptr;
        value = bn_unparen(t, bn_named_child(t, value, 2));
    }
    if (n < 2 || !moves_well(t, value))
        return NULL;
    if (keeps_target(m, value))
        return text;
    bn_set(m, "last", value);
    return bn_format(m, "%selse:\n    %s $last\n", text, head).ptr;
}

static bool nested_ternary(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix statement = bn_root(m), value, type;
    const char *head = bn_head_of(m, statement, &value, &type), *pattern;

    if (!head)
        return BN_SKIP;
    value = bn_unparen(t, value);
    pattern = t->nodes[value].kind == BN_CONDITIONAL_EXPRESSION ? arms_of(m, value, head) : NULL;
    if (!pattern)
        return BN_SKIP;
    if (type != BN_NONE) {
        if (bn_scope_kind_of(bn_facts(m), bn_scope_at(bn_facts(m), statement)) !=
                BN_SCOPE_FUNCTION ||
            t->nodes[bn_get(m, "t0")].kind != BN_IDENTIFIER)
            return bn_refuse(m, type, "the annotation is evaluated after the value");
        bn_set_text(m, "type", bn_text(t, type));
        pattern = bn_format(m, "$t0: $type\n%s", pattern).ptr;
    }
    if (!bn_must(m, bn_alone_on_lines(m, statement)) || !bn_must(m, bn_no_comments(m, statement)))
        return false;
    bn_fix_replace(fix, statement, pattern);
    return true;
}

/* ---- Statements for expressions, and the other way round ---- */

/* The class around the statement gives its attributes a meaning of their own. */
static bool in_special_class(bn_match *m, bn_ix statement)
{
    const bn_cst *t = bn_tree(m);
    bn_ix frame = bn_frame_node(t, statement), bases;

    if (frame == BN_NONE || t->nodes[frame].kind != BN_CLASS_DEFINITION)
        return false;
    bases = bn_child(t, frame, BN_F_SUPERCLASSES);
    return t->nodes[t->nodes[frame].parent].kind == BN_DECORATED_DEFINITION ||
           (bases != BN_NONE && bn_named_count(t, bases) > 0);
}

/* The body begins on the line of the word lambda. */
static bool is_head_on_one_line(const bn_cst *t, bn_ix lambda)
{
    bn_str head =
        bn_str_sub(t->text, t->nodes[lambda].start, t->nodes[bn_child(t, lambda, BN_F_BODY)].start);

    return bn_str_find(head, BN_LIT("\n"), 0) == BN_NPOS;
}

/* `f = lambda x: E` is a function without a name of its own. */
static bool lambda_assign(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix lambda, parameters;
    bn_name_assignment a;

    if (!bn_read_name_assignment(t, bn_root(m), &a))
        return BN_SKIP;
    lambda = bn_unparen(t, a.value);
    if (t->nodes[lambda].kind != BN_LAMBDA)
        return BN_SKIP;
    if (a.type != BN_NONE || bn_has_type_comment(t, a.statement))
        return bn_refuse(m, a.name, "its type would be lost");
    if (in_special_class(m, a.statement))
        return bn_refuse(m, a.name, "its class may treat functions in another way");
    if (!bn_must(m, bn_alone_on_lines(m, a.statement)) ||
        !bn_must(m, bn_no_comments(m, a.statement)))
        return false;
    if (!moves_well(t, bn_child(t, lambda, BN_F_BODY)) || !is_head_on_one_line(t, lambda))
        return bn_refuse(m, lambda, "the body is laid out over several lines");
    parameters = bn_child(t, lambda, BN_F_PARAMETERS);
    bn_set(m, "name", a.name);
    bn_set(m, "body", bn_child(t, lambda, BN_F_BODY));
    bn_set_text(m, "parameters", parameters == BN_NONE ? BN_LIT("") : bn_text(t, parameters));
    bn_fix_replace(fix, a.statement,
                   parameters == BN_NONE ? "def $name():\n    return $body\n"
                                         : "def $name($parameters):\n    return $body\n");
    return true;
}

/* The one plain assignment of a suite. */
static bool read_only_assignment(const bn_cst *t, bn_ix suite, bn_name_assignment *a)
{
    bn_ix only = suite == BN_NONE ? BN_NONE : bn_only_statement(t, suite);

    return only != BN_NONE && bn_read_name_assignment(t, only, a) && a->type == BN_NONE &&
           t->nodes[bn_unparen(t, a->value)].kind != BN_CONDITIONAL_EXPRESSION &&
           t->nodes[bn_unparen(t, a->value)].kind != BN_LAMBDA && bn_is_one_line(t, a->value);
}

/* Type checkers look at what the test compares. */
static bool is_platform_test(bn_match *m, bn_ix test)
{
    const bn_cst *t = bn_tree(m);

    for (bn_ix c = test; c < t->nodes[test].end_ix; c++) {
        bn_str dotted = t->nodes[c].kind == BN_IDENTIFIER || t->nodes[c].kind == BN_ATTRIBUTE
                            ? bn_resolve_dotted(bn_facts(m), c)
                            : (bn_str){ "", 0 };

        if (bn_str_is(dotted, "typing.TYPE_CHECKING") || bn_str_is(dotted, "sys.platform") ||
            bn_str_is(dotted, "sys.version_info"))
            return true;
    }
    return false;
}

static bool if_else_assign(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix root = bn_root(m), test = bn_child(t, root, BN_F_CONDITION);
    bn_name_assignment yes, no;

    if (bn_child(t, root, BN_F_ALTERNATIVE) == BN_NONE || bn_has_kind(t, root, BN_ELIF_CLAUSE) ||
        !read_only_assignment(t, bn_child(t, root, BN_F_CONSEQUENCE), &yes) ||
        !read_only_assignment(t, bn_else_suite(t, root), &no) ||
        !bn_same_code(t, yes.name, no.name) ||
        t->nodes[bn_unparen(t, test)].kind == BN_CONDITIONAL_EXPRESSION || !bn_is_one_line(t, test))
        return BN_SKIP;
    if (is_platform_test(m, test))
        return bn_refuse(m, test, "type checkers understand the statement only");
    if (!bn_must(m, bn_alone_on_lines(m, root)) || !bn_must(m, bn_no_comments(m, root)))
        return false;
    bn_set(m, "name", yes.name);
    bn_set(m, "yes", yes.value);
    bn_set(m, "test", test);
    bn_set(m, "no", no.value);
    bn_fix_replace(fix, root, "$name = $yes if $test else $no");
    return true;
}

/* ---- hoist-repeated ---- */

/* `a, b`: the variables as parameters or arguments. */
static bn_str variables_of(bn_match *m, const bn_holes *holes)
{
    bn_str text = { "", 0 };

    for (uint32_t i = 0; i < holes->count; i++)
        text = bn_format(m, "%.*s%s%.*s", BN_FMT(text), i ? ", " : "",
                         BN_FMT(bn_binding_name(bn_facts(m), holes->names[i])));
    return text;
}

/* What the helper is called after: the name that gets the value, when it is always the same. */
static bn_str wished_name(bn_match *m, const bn_repeats *r)
{
    const bn_cst *t = bn_tree(m);
    bn_str name = { NULL, 0 };
    bn_name_assignment a;

    for (uint32_t i = 0; i < r->count; i++) {
        if (!bn_read_name_assignment(t, bn_statement_of(t, r->sites[i]), &a) ||
            bn_unparen(t, a.value) != r->sites[i] ||
            (name.ptr && !bn_str_eq(name, bn_text(t, a.name))))
            return BN_LIT("_helper");
        name = bn_text(t, a.name);
    }
    return bn_format(m, "%s%.*s", name.ptr[0] == '_' ? "" : "_", BN_FMT(name));
}

static bool hoist_repeated(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix root = bn_root(m), home;
    bn_str helper;
    bn_repeats r;

    if (!bn_is_condition(t, root) ||
        bn_count_nodes(t, root) < bn_number_option(m, "min-nodes", 18) ||
        !bn_find_repeats(s, root, &r) || r.count < bn_number_option(m, "min-occurrences", 2))
        return BN_SKIP;
    if (bn_has_kind(t, 0, BN_WILDCARD_IMPORT))
        return bn_refuse(m, root, "a star import may bring any name");
    home = bn_first_code(t);
    if (home == BN_NONE || home > root || bn_has_fixed_lines(t, root))
        return BN_SKIP;
    if (!bn_must(m, bn_fact_names_unwatched(s, 0)))
        return false;
    for (uint32_t i = 0; i < r.count; i++)
        if (!bn_must(m, bn_fact_hoistable(s, r.sites[i])) ||
            !bn_must(m, bn_no_comments(m, bn_with_parentheses(t, r.sites[i]))))
            return false;
    helper = bn_fresh_name(s, home, wished_name(m, &r));
    bn_set_text(m, "helper", helper);
    bn_fix_add_function(
        fix, bn_format(m, "def %.*s(%.*s):", BN_FMT(helper), BN_FMT(variables_of(m, &r.holes[0]))),
        bn_return_body(m, root));
    for (uint32_t i = 0; i < r.count; i++)
        bn_fix_replace(fix, bn_with_parentheses(t, r.sites[i]),
                       bn_format(m, "$helper(%.*s)", BN_FMT(variables_of(m, &r.holes[i]))).ptr);
    return true;
}

/* ---- Advice ---- */

/* The operands of nested `and` and `or`. */
static uint32_t count_operands(const bn_cst *t, bn_ix at)
{
    at = bn_unparen(t, at);
    if (t->nodes[at].kind != BN_BOOLEAN_OPERATOR)
        return 1;
    return count_operands(t, bn_child(t, at, BN_F_LEFT)) +
           count_operands(t, bn_child(t, at, BN_F_RIGHT));
}

/* A call, attribute or subscript of something indexed by a conditional expression. */
static bool is_chained_choice(const bn_cst *t, bn_ix subscript)
{
    bn_ix index = bn_child(t, subscript, BN_F_SUBSCRIPT), up = t->nodes[subscript].parent;

    return index != BN_NONE && t->nodes[bn_unparen(t, index)].kind == BN_CONDITIONAL_EXPRESSION &&
           (t->nodes[up].kind == BN_ATTRIBUTE || t->nodes[up].kind == BN_CALL ||
            t->nodes[up].kind == BN_SUBSCRIPT) &&
           t->nodes[up].start == t->nodes[subscript].start;
}

/* What a helper with the expression as its body would take. */
static bn_str parameters_of(bn_match *m, bn_ix expression)
{
    bn_holes variables = bn_variables_read(bn_facts(m), expression);

    return variables_of(m, &variables);
}

static bool complex(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix root = bn_root(m), up = t->nodes[root].parent, part = root;
    uint32_t count, limit;

    (void)fix;
    if (t->nodes[root].kind == BN_BOOLEAN_OPERATOR) {
        while (t->nodes[up].kind == BN_PARENTHESIZED_EXPRESSION)
            up = t->nodes[up].parent;
        count = count_operands(t, root);
        if (t->nodes[up].kind == BN_BOOLEAN_OPERATOR ||
            count <= bn_number_option(m, "max-operands", 5))
            return BN_SKIP;
        bn_message(m,
                   "%u operands in one condition: move them to a helper, "
                   "`def is_...(%.*s): return ...`",
                   count, BN_FMT(parameters_of(m, root)));
        return true;
    }
    if (t->nodes[root].kind == BN_SUBSCRIPT) {
        if (!is_chained_choice(t, root))
            return BN_SKIP;
        bn_message(m, "a choice inside the index of a chain: give the index a name first");
        return true;
    }
    part = bn_child(t, root, BN_F_BODY); // the element, or what the lambda gives
    limit = bn_number_option(m, "max-nodes", 40);
    count = part == BN_NONE ? 0 : bn_count_nodes(t, part);
    if (count <= limit)
        return BN_SKIP;
    bn_message(m, "%s of %u parts: move it to a helper, `def compute_...(%.*s): return ...`",
               t->nodes[root].kind == BN_LAMBDA ? "a lambda" : "a comprehension's element", count,
               BN_FMT(parameters_of(m, part)));
    return true;
}

static const bn_rule rules[] = {
    {
        .name = "and-or",
        .summary = "`c and a or b` is a conditional expression in disguise",
        .kinds = BN_KINDS(BN_BOOLEAN_OPERATOR),
        .build = and_or,
        .related = "pylint R1706",
    },
    {
        .name = "index-ternary",
        .summary = "a pair indexed by a truth value is a conditional expression in disguise",
        .kinds = BN_KINDS(BN_SUBSCRIPT),
        .build = index_ternary,
    },
    {
        .name = "nested-ternary",
        .summary = "nested conditional expressions read better as if, elif and else",
        .kinds = BN_KINDS(BN_EXPRESSION_STATEMENT, BN_RETURN_STATEMENT),
        .build = nested_ternary,
    },
    {
        .name = "parenthesize-and-or",
        .summary = "parentheses show how `and` and `or` group",
        .kinds = BN_KINDS(BN_BOOLEAN_OPERATOR),
        .build = parenthesize,
        .related = "ruff RUF021",
    },
    {
        .name = "useless-ternary",
        .summary = "the test itself is the value",
        .kinds = BN_KINDS(BN_CONDITIONAL_EXPRESSION),
        .build = useless_ternary,
        .related = "ruff SIM210 SIM211",
    },
    {
        .name = "lambda-assign",
        .summary = "a lambda with a name is a function: def gives it the name",
        .kinds = BN_KINDS(BN_EXPRESSION_STATEMENT),
        .build = lambda_assign,
        .safety = BN_UNSAFE,
        .unsafe_because = "the function's __name__ and __qualname__ are not <lambda> any more",
        .related = "ruff E731",
    },
    {
        .name = "if-else-assign",
        .summary = "both branches give one name its value",
        .kinds = BN_KINDS(BN_IF_STATEMENT),
        .build = if_else_assign,
        .off = true,
        .related = "ruff SIM108",
    },
    {
        .name = "hoist-repeated",
        .summary = "the same long condition in several places: a helper function gives it a name",
        .kinds = BN_KINDS(BN_BOOLEAN_OPERATOR, BN_CONDITIONAL_EXPRESSION, BN_COMPARISON_OPERATOR),
        .build = hoist_repeated,
        .off = true,
    },
    {
        .name = "complex",
        .summary = "a helper function would tell what the expression means",
        .kinds =
            BN_KINDS(BN_BOOLEAN_OPERATOR, BN_LAMBDA, BN_LIST_COMPREHENSION, BN_SET_COMPREHENSION,
                     BN_DICTIONARY_COMPREHENSION, BN_GENERATOR_EXPRESSION, BN_SUBSCRIPT),
        .build = complex,
        .safety = BN_ADVICE,
        .related = "ruff PLR0916, pylint R0916",
    },
};

BN_TRANSFORM(EP04, "Write helper functions instead of complex expressions", rules);
