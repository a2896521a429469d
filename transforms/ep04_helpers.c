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
 * false, so the edit needs `--unsafe`. Left alone where only the truth of the whole is tested.
 *
 * ## index-ternary
 *
 *     value = None
 *     text = ("set", "unset")[value is None]
 * =>
 *     value = None
 *     text = "unset" if value is None else "set"
 *
 * The index must be True or False by its form, and neither element may do anything: both used to
 * be evaluated.
 *
 * ## parenthesize-and-or
 *
 *     a, b, c = 0, 1, 1
 *     ok = a or b and c
 * =>
 *     a, b, c = 0, 1, 1
 *     ok = a or (b and c)
 *
 * ## useless-ternary
 *
 *     value = None
 *     missing = True if value is None else False
 * =>
 *     value = None
 *     missing = value is None
 *
 * Where the test is not True or False by its form, `bool(...)` is put around it.
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
 * Whole right sides of assignments to one name, and return values.
 */
#include "burnish/transform.h"

#define MAX_ARMS 8

/* Always true by its form: the middle operand of `c and A or B` that makes it a conditional. */
static bool is_always_true(bn_match *m, bn_ix at)
{
    const bn_cst *t = bn_tree(m);
    bn_string_lit lit;
    int64_t value;

    at = bn_unparen(t, at);
    switch (t->nodes[at].kind) {
    case BN_TRUE:
    case BN_LAMBDA:
        return true;
    case BN_INTEGER:
        return bn_int_at(m, at, &value) && value != 0;
    case BN_STRING:
        lit = bn_string_at(m, at);
        return lit.ok && lit.value.len > 0;
    case BN_LIST:
    case BN_TUPLE:
    case BN_SET:
    case BN_DICTIONARY:
        bn_each_named_child (t, at, c)
            if (t->nodes[c].kind != BN_LIST_SPLAT && t->nodes[c].kind != BN_DICTIONARY_SPLAT)
                return true;
        return false;
    default:
        return false;
    }
}

static bool is_boolean(const bn_cst *t, bn_ix at, const char *operator)
{
    return t->nodes[at].kind == BN_BOOLEAN_OPERATOR &&
           bn_text_is(t, bn_child(t, at, BN_F_OPERATOR), operator);
}

/* Only the truth of the expression counts: a test, or an operand of one. */
static bool is_tested(const bn_cst *t, bn_ix at)
{
    for (bn_ix up = t->nodes[at].parent; up != BN_NONE; at = up, up = t->nodes[up].parent) {
        switch (t->nodes[up].kind) {
        case BN_PARENTHESIZED_EXPRESSION:
        case BN_BOOLEAN_OPERATOR:
            continue;
        case BN_NOT_OPERATOR:
        case BN_IF_CLAUSE:
        case BN_ASSERT_STATEMENT:
            return true;
        case BN_IF_STATEMENT:
        case BN_ELIF_CLAUSE:
        case BN_WHILE_STATEMENT:
            return t->nodes[at].field == BN_F_CONDITION;
        case BN_CONDITIONAL_EXPRESSION:
            return at == bn_named_child(t, up, 1);
        default:
            return false;
        }
    }
    return false;
}

static bool and_or(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix root = bn_root(m), both, yes;

    if (!is_boolean(t, root, "or"))
        return BN_SKIP;
    both = bn_child(t, root, BN_F_LEFT);
    if (!is_boolean(t, both, "and") ||
        (t->nodes[root].parent != BN_NONE && is_boolean(t, t->nodes[root].parent, "or")) ||
        is_tested(t, root))
        return BN_SKIP;
    yes = bn_child(t, both, BN_F_RIGHT);
    if (!is_always_true(m, yes))
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

static bool index_ternary(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix root = bn_root(m), pair = bn_unparen(t, bn_child(t, root, BN_F_VALUE));
    bn_ix index = bn_child(t, root, BN_F_SUBSCRIPT), no, yes;

    if ((t->nodes[pair].kind != BN_TUPLE && t->nodes[pair].kind != BN_LIST) ||
        bn_named_count(t, pair) != 2 || index == BN_NONE || t->nodes[index].kind == BN_SLICE ||
        t->nodes[index].kind == BN_INTEGER)
        return BN_SKIP;
    no = bn_named_child(t, pair, 0);
    yes = bn_named_child(t, pair, 1);
    if (t->nodes[no].kind == BN_LIST_SPLAT || t->nodes[yes].kind == BN_LIST_SPLAT)
        return BN_SKIP;
    if (!bn_must(m, bn_fact_is_bool(bn_facts(m), index)) ||
        !bn_must(m, bn_fact_never_raises(bn_facts(m), no)) ||
        !bn_must(m, bn_fact_never_raises(bn_facts(m), yes)) ||
        !bn_must(m, bn_fact_pure(bn_facts(m), no, BN_P1)) ||
        !bn_must(m, bn_fact_pure(bn_facts(m), yes, BN_P1)) || !bn_must(m, bn_no_comments(m, root)))
        return false;
    if (bn_has_kind(t, index, BN_NAMED_EXPRESSION))
        return bn_refuse(m, index, "`:=` would be evaluated before the elements");
    bn_set(m, "yes", yes);
    bn_set(m, "no", no);
    bn_set(m, "test", index);
    bn_fix_replace(fix, root, "$yes if $test else $no");
    return true;
}

static bool parenthesize(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix both = bn_root(m), up = t->nodes[both].parent;

    if (!is_boolean(t, both, "and") || up == BN_NONE || !is_boolean(t, up, "or"))
        return BN_SKIP;
    if (bn_str_find(bn_text(t, both), BN_LIT("\n"), 0) != BN_NPOS)
        return bn_refuse(m, both, "the operands are laid out over several lines");
    bn_fix_bytes(fix, t->nodes[both].start, t->nodes[both].start, BN_LIT("("));
    bn_fix_bytes(fix, t->nodes[both].end, t->nodes[both].end, BN_LIT(")"));
    return true;
}

static bool useless_ternary(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix root = bn_root(m), yes = bn_named_child(t, root, 0), test = bn_named_child(t, root, 1);
    bn_ix no = bn_named_child(t, root, 2);

    if (no == BN_NONE ||
        !((t->nodes[yes].kind == BN_TRUE && t->nodes[no].kind == BN_FALSE) ||
          (t->nodes[yes].kind == BN_FALSE && t->nodes[no].kind == BN_TRUE)) ||
        is_tested(t, root))
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

/* The arms of `a if p else b if q else c`, written into a template of if, elif, else. */
static const char *arms_of(bn_match *m, bn_ix value, const char *head)
{
    const bn_cst *t = bn_tree(m);
    const char *text = "";
    uint32_t n = 0;

    for (; t->nodes[value].kind == BN_CONDITIONAL_EXPRESSION; n++) {
        if (n == MAX_ARMS || bn_named_count(t, value) != 3)
            return NULL;
        bn_set(m, bn_format(m, "v%u", n).ptr, bn_named_child(t, value, 0));
        bn_set(m, bn_format(m, "c%u", n).ptr, bn_named_child(t, value, 1));
        text = bn_format(m, "%s%s $c%u:\n    %s $v%u\n", text, n ? "elif" : "if", n, head, n).ptr;
        value = bn_named_child(t, value, 2);
    }
    bn_set(m, "last", value);
    return n < 2 ? NULL : bn_format(m, "%selse:\n    %s $last\n", text, head).ptr;
}

static bool nested_ternary(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix statement = bn_root(m), value;
    const char *head = "return", *pattern;
    bn_name_assignment a;

    if (bn_read_name_assignment(t, statement, &a)) {
        if (a.type != BN_NONE)
            return BN_SKIP;
        bn_set(m, "name", a.name);
        value = a.value;
        head = "$name =";
    } else if (t->nodes[statement].kind == BN_RETURN_STATEMENT) {
        value = bn_named_child(t, statement, 0);
    } else {
        return BN_SKIP;
    }
    if (value == BN_NONE || t->nodes[value].kind != BN_CONDITIONAL_EXPRESSION)
        return BN_SKIP;
    pattern = arms_of(m, value, head);
    if (!pattern || !bn_must(m, bn_alone_on_lines(m, statement)) ||
        !bn_must(m, bn_no_comments(m, statement)))
        return false;
    bn_fix_replace(fix, statement, pattern);
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
};

BN_TRANSFORM(EP04, "Write helper functions instead of complex expressions", rules);
