/*
 * # EP90: Ten rules that are wrong on purpose
 *
 * They calibrate the rule fuzzer: each leaves out a condition that makes a real rule safe, and the
 * fuzzer must notice. Never part of the program: scripts/soundness --calibrate builds them in.
 */
#include "burnish/transform.h"

/* map with a lambda, whatever the lambda's body does: walrus, next(), closures. */
static bool map_any_lambda(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix map = bn_argument(t, bn_root(m), 0), lambda, list;

    if (map == BN_NONE || !bn_text_is(t, bn_child(t, bn_root(m), BN_F_FUNCTION), "list") ||
        bn_plain_arguments(t, map) != 2 || !bn_text_is(t, bn_child(t, map, BN_F_FUNCTION), "map"))
        return BN_SKIP;
    lambda = bn_argument(t, map, 0);
    if (t->nodes[lambda].kind != BN_LAMBDA)
        return BN_SKIP;
    list = bn_child(t, lambda, BN_F_PARAMETERS);
    if (list == BN_NONE || bn_named_count(t, list) != 1)
        return BN_SKIP;
    bn_set(m, "x", bn_named_child(t, list, 0));
    bn_set(m, "body", bn_child(t, lambda, BN_F_BODY));
    bn_set(m, "items", bn_argument(t, map, 1));
    bn_fix_replace(fix, bn_root(m), "[$body for $x in $items]");
    return true;
}

/* An append loop becomes a comprehension, whoever reads the list or the target. */
static bool append_anywhere(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix loop = bn_root(m), only;
    bn_name_assignment init;
    bn_method_call call;

    only = bn_only_statement(t, bn_child(t, loop, BN_F_BODY));
    if (only == BN_NONE || !bn_read_method_call(t, bn_expression_of(t, only), "append", &call) ||
        !bn_read_name_assignment(t, bn_prev_statement(t, loop), &init) ||
        !bn_text_is(t, init.value, "[]") || !bn_same_code(t, init.name, call.receiver))
        return BN_SKIP;
    bn_set(m, "out", init.name);
    bn_set(m, "e", call.argument);
    bn_set(m, "x", bn_child(t, loop, BN_F_LEFT));
    bn_set(m, "items", bn_child(t, loop, BN_F_RIGHT));
    bn_fix_replace_run(fix, init.statement, loop, "$out = [$e for $x in $items]");
    return true;
}

/* `c and A or B` with any A. */
static bool and_or_any(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix both = bn_child(t, bn_root(m), BN_F_LEFT);

    if (!bn_text_is(t, bn_child(t, bn_root(m), BN_F_OPERATOR), "or") ||
        t->nodes[both].kind != BN_BOOLEAN_OPERATOR ||
        !bn_text_is(t, bn_child(t, both, BN_F_OPERATOR), "and"))
        return BN_SKIP;
    bn_set(m, "c", bn_child(t, both, BN_F_LEFT));
    bn_set(m, "a", bn_child(t, both, BN_F_RIGHT));
    bn_set(m, "b", bn_child(t, bn_root(m), BN_F_RIGHT));
    bn_fix_replace(fix, bn_root(m), "$a if $c else $b");
    return true;
}

/* A zero start dropped for every type. */
static bool zero_start_any(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_slice_parts p;

    if (!bn_read_slice(t, bn_root(m), &p) || p.start == BN_NONE || !bn_text_is(t, p.start, "0"))
        return BN_SKIP;
    bn_fix_bytes(fix, t->nodes[p.start].start, t->nodes[p.start].end, BN_LIT(""));
    return true;
}

/* The last statement of try moves to else though it may raise. */
static bool tail_may_raise(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix body = bn_child(t, bn_root(m), BN_F_BODY), last = bn_last_statement(t, body), handler;

    handler = bn_named_child(t, bn_root(m), 1);
    if (bn_named_count(t, body) < 2 || bn_named_count(t, bn_root(m)) != 2 ||
        t->nodes[handler].kind != BN_EXCEPT_CLAUSE || bn_child(t, handler, BN_F_VALUE) == BN_NONE ||
        t->nodes[bn_child(t, handler, BN_F_VALUE)].kind == BN_AS_PATTERN)
        return BN_SKIP;
    bn_set_run(m, "head", bn_named_child(t, body, 0), bn_prev_statement(t, last));
    bn_set(m, "tail", last);
    bn_set(m, "e", bn_child(t, handler, BN_F_VALUE));
    bn_set_run(m, "h", bn_named_child(t, bn_last_statement(t, handler), 0),
               bn_last_statement(t, bn_last_statement(t, handler)));
    bn_fix_replace(fix, bn_root(m), "try:\n    $*head\nexcept $e:\n    $*h\nelse:\n    $tail\n");
    return true;
}

/* range(len(s)) over anything, even a dict or what the body changes. */
static bool range_len_any(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix items = bn_child(t, bn_root(m), BN_F_RIGHT), length, sequence;

    if (t->nodes[items].kind != BN_CALL || bn_plain_arguments(t, items) != 1 ||
        !bn_text_is(t, bn_child(t, items, BN_F_FUNCTION), "range"))
        return BN_SKIP;
    length = bn_argument(t, items, 0);
    if (bn_plain_arguments(t, length) != 1)
        return BN_SKIP;
    sequence = bn_argument(t, length, 0);
    if (t->nodes[sequence].kind != BN_IDENTIFIER)
        return BN_SKIP;
    bn_set(m, "s", sequence);
    bn_set(m, "i", bn_child(t, bn_root(m), BN_F_LEFT));
    bn_each_below (t, bn_child(t, bn_root(m), BN_F_BODY), c)
        if (t->nodes[c].kind == BN_SUBSCRIPT &&
            bn_same_code(t, bn_child(t, c, BN_F_VALUE), sequence) &&
            bn_same_code(t, bn_child(t, c, BN_F_SUBSCRIPT), bn_child(t, bn_root(m), BN_F_LEFT)))
            bn_fix_replace(fix, c, "an_item");
    bn_fix_replace(fix, bn_child(t, bn_root(m), BN_F_LEFT), "$i, an_item");
    bn_fix_replace(fix, items, "enumerate($s)");
    return true;
}

/* A search loop becomes any(), also when its target is read afterwards. */
static bool any_leaks(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix loop = bn_root(m), only = bn_only_statement(t, bn_child(t, loop, BN_F_BODY)), suite;

    suite = bn_else_suite(t, loop);
    if (only == BN_NONE || t->nodes[only].kind != BN_IF_STATEMENT || suite == BN_NONE ||
        bn_own_jump(t, loop, BN_BREAK_STATEMENT, 0) == BN_NONE ||
        bn_named_count(t, bn_child(t, only, BN_F_CONSEQUENCE)) != 1)
        return BN_SKIP;
    bn_set(m, "c", bn_child(t, only, BN_F_CONDITION));
    bn_set(m, "x", bn_child(t, loop, BN_F_LEFT));
    bn_set(m, "items", bn_child(t, loop, BN_F_RIGHT));
    bn_set_run(m, "body", bn_named_child(t, suite, 0), bn_last_statement(t, suite));
    bn_fix_replace(fix, loop, "if not any($c for $x in $items):\n    $*body\n");
    return true;
}

/* The elements of a pair are both evaluated today; here only one is. */
static bool pair_index_calls(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix pair = bn_unparen(t, bn_child(t, bn_root(m), BN_F_VALUE));
    bn_ix index = bn_child(t, bn_root(m), BN_F_SUBSCRIPT);

    if (t->nodes[pair].kind != BN_TUPLE || bn_named_count(t, pair) != 2 || index == BN_NONE ||
        t->nodes[index].kind == BN_SLICE)
        return BN_SKIP;
    bn_set(m, "no", bn_named_child(t, pair, 0));
    bn_set(m, "yes", bn_named_child(t, pair, 1));
    bn_set(m, "c", index);
    bn_fix_replace(fix, bn_root(m), "$yes if $c else $no");
    return true;
}

/* A counter becomes enumerate, though `continue` skips its increment or it is read later. */
static bool counter_any(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix loop = bn_root(m), body = bn_child(t, loop, BN_F_BODY), last;
    bn_name_assignment init;

    last = bn_last_statement(t, body);
    if (!bn_str_ends(bn_text(t, last), BN_LIT("+= 1")) || bn_named_count(t, body) < 2 ||
        !bn_read_name_assignment(t, bn_prev_statement(t, loop), &init) ||
        t->nodes[init.value].kind != BN_INTEGER)
        return BN_SKIP;
    bn_set(m, "n", init.name);
    bn_set(m, "k", init.value);
    bn_set(m, "x", bn_child(t, loop, BN_F_LEFT));
    bn_set(m, "items", bn_child(t, loop, BN_F_RIGHT));
    bn_set_run(m, "body", bn_named_child(t, body, 0), bn_prev_statement(t, last));
    bn_fix_replace_run(fix, init.statement, loop,
                       "for $n, $x in enumerate($items, $k):\n    $*body\n");
    return true;
}

/* `a or b` with `a` evaluated twice. */
static bool default_twice(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);

    if (!bn_text_is(t, bn_child(t, bn_root(m), BN_F_OPERATOR), "or") ||
        t->nodes[bn_root(m)].parent == BN_NONE)
        return BN_SKIP;
    bn_set(m, "a", bn_child(t, bn_root(m), BN_F_LEFT));
    bn_set(m, "b", bn_child(t, bn_root(m), BN_F_RIGHT));
    bn_fix_replace(fix, bn_root(m), "$a if $a else $b");
    return true;
}

#define PLANTED(n, k, b)                                                                           \
    {                                                                                              \
        .name = n, .summary = "wrong on purpose", .kinds = BN_KINDS(k), .build = b, .off = true    \
    }

static const bn_rule rules[] = {
    PLANTED("map-any-lambda", BN_CALL, map_any_lambda),
    PLANTED("append-anywhere", BN_FOR_STATEMENT, append_anywhere),
    PLANTED("and-or-any", BN_BOOLEAN_OPERATOR, and_or_any),
    PLANTED("zero-start-any", BN_SLICE, zero_start_any),
    PLANTED("tail-may-raise", BN_TRY_STATEMENT, tail_may_raise),
    PLANTED("range-len-any", BN_FOR_STATEMENT, range_len_any),
    PLANTED("any-leaks", BN_FOR_STATEMENT, any_leaks),
    PLANTED("pair-index-calls", BN_SUBSCRIPT, pair_index_calls),
    PLANTED("counter-any", BN_FOR_STATEMENT, counter_any),
    PLANTED("default-twice", BN_BOOLEAN_OPERATOR, default_twice),
};

BN_TRANSFORM(EP90, "Ten rules that are wrong on purpose", rules);
