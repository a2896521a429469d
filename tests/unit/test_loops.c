/*
 * test_loops.c - loops as clauses, values at their only use, lambdas that may open.
 */
#include "facts_helper.h"

#include "burnish/loops.h"
#include "burnish/streams.h"

/* The clauses of the first for statement; false when it has another shape. */
static bool read_first(bn_sema *s, bn_loop_clauses *c)
{
    return bn_read_loop(s->tree, node_of_kind(s->tree, BN_FOR_STATEMENT), c);
}

static bool reads(fixture *f, const char *text, bn_loop_clauses *c)
{
    return read_first(model(f, text), c);
}

static void a_chain_of_for_and_if_is_clauses(void **state)
{
    bn_loop_clauses c;

    assert_true(reads(*state, "for x in xs:\n    f(x)\n", &c));
    assert_int_equal(bn_clause_count(&c), 1);
    assert_true(
        reads(*state, "for x in xs:\n    if x:\n        for y in x:\n            f(y)\n", &c));
    assert_int_equal(bn_clause_count(&c), 3);
    assert_true(c.test_first);
    assert_true(
        reads(*state, "for x in xs:\n    for y in x:\n        if y:\n            f(y)\n", &c));
    assert_false(c.test_first);
    assert_true(reads(*state, "async for x in xs:\n    f(x)\n", &c));
}

static void a_guard_is_a_negated_test(void **state)
{
    bn_loop_clauses c;

    assert_true(reads(*state, "for x in xs:\n    if x: continue\n    f(x)\n", &c));
    assert_true(c.negated);
    assert_int_equal(bn_clause_count(&c), 2);
    assert_false(reads(*state, "for x in xs:\n    if x: break\n    f(x)\n", &c));
    assert_false(reads(*state, "for x in xs:\n    if x: continue\n    else: g()\n    f(x)\n", &c));
}

static void one_temporary_may_stand_before_what_uses_it(void **state)
{
    bn_loop_clauses c;
    bn_sema *s = model(*state, "for x in xs:\n    v = g(x)\n    if v:\n        f(x)\n");

    assert_true(read_first(s, &c));
    assert_int_equal(bn_after_temporary(s->tree, &c), c.test);
    s = model(*state, "for x in xs:\n    if x:\n        v = g(x)\n        f(v)\n");
    assert_true(read_first(s, &c));
    assert_int_equal(bn_after_temporary(s->tree, &c), c.last);
    assert_false(reads(*state, "for x in xs:\n    v = 1\n    w = 2\n    f(v)\n", &c));
    assert_false(reads(*state, "for x in xs:\n    v: int = 1\n    f(v)\n", &c));
}

static void loops_with_else_or_other_targets_are_no_clauses(void **state)
{
    bn_loop_clauses c;

    assert_false(reads(*state, "for x in xs:\n    f(x)\nelse:\n    g()\n", &c));
    assert_false(reads(*state, "for x.y in xs:\n    f(x)\n", &c));
    assert_false(reads(*state, "for x in xs:\n    f(x)\n    g(x)\n", &c));
}

/* Whether `value` may be evaluated where `v` stands in `root`. */
static bn_answer inlines(fixture *f, const char *value, const char *root)
{
    bn_str text = bn_str_format_in(f->arena,
                                   "import m\ndef h(a): return a\n"
                                   "def f(p, q):\n    v = %s\n    return %s\n",
                                   value, root);
    bn_sema *s = model(f, bn_str_c_in(f->arena, text));
    bn_ix before = statement_in(s, 4), after = statement_in(s, 5), use = after;
    bn_name_assignment a;

    assert_true(bn_read_name_assignment(s->tree, before, &a));
    while (s->tree->nodes[use].kind != BN_IDENTIFIER || !bn_text_is(s->tree, use, "v"))
        use++;
    return bn_fact_inlines(s, a.value, use, bn_named_child(s->tree, after, 0));
}

static void a_value_moves_past_names_that_cannot_change(void **state)
{
    assert_yes(inlines(*state, "p()", "v"));
    assert_yes(inlines(*state, "p()", "h(v)"));
    assert_yes(inlines(*state, "p()", "m.g(v)"));
    assert_yes(inlines(*state, "p()", "str(v)"));
    assert_yes(inlines(*state, "p()", "(q, v)"));
    assert_yes(inlines(*state, "p()", "v.x(q())"));
    assert_yes(inlines(*state, "p()", "v and q()"));
    assert_yes(inlines(*state, "p()", "1 if v else q()"));
    assert_yes(inlines(*state, "p()", "q < v"));
}

static void a_value_does_not_move_past_other_code(void **state)
{
    assert_not_yes(inlines(*state, "p()", "(q(), v)"));
    assert_not_yes(inlines(*state, "p()", "q.x(v)"));
    assert_not_yes(inlines(*state, "p()", "h(q[0], v)"));
    assert_not_yes(inlines(*state, "p()", "h(*q, v)"));
    assert_not_yes(inlines(*state, "p()", "unknown(v)"));
}

static void a_value_does_not_move_where_it_may_run_never_or_again(void **state)
{
    assert_not_yes(inlines(*state, "p()", "q and v"));
    assert_not_yes(inlines(*state, "p()", "v if q else 1"));
    assert_not_yes(inlines(*state, "p()", "lambda: v"));
    assert_not_yes(inlines(*state, "p()", "[v for x in q]"));
    assert_not_yes(inlines(*state, "p()", "1 < q < v"));
    assert_not_yes(inlines(*state, "p()", "f'{q}{v}'"));
}

static bn_answer opens(fixture *f, const char *call)
{
    bn_sema *s = model(f, call);
    bn_lambda_call c;

    assert_true(bn_read_lambda_call(s, node_of_kind(s->tree, BN_CALL), &c));
    return bn_fact_lambda_opens(s, &c);
}

static void a_lambda_opens_when_nothing_tells_its_frame(void **state)
{
    assert_yes(opens(*state, "map(lambda x: x + 1, xs)\n"));
    assert_yes(opens(*state, "filter(lambda x: [x for y in x], xs)\n"));
    assert_not_yes(opens(*state, "map(lambda x: lambda: x, xs)\n"));
    assert_not_yes(opens(*state, "map(lambda x: (x for y in z if x), xs)\n"));
    assert_not_yes(opens(*state, "map(lambda x: (yield x), xs)\n"));
    assert_not_yes(opens(*state, "map(lambda x: next(x), xs)\n"));
    assert_not_yes(opens(*state, "map(lambda x: (y := x), xs)\n"));
    assert_not_yes(opens(*state, "map(lambda x: super().f(x), xs)\n"));
}

static void only_one_plain_parameter_and_the_builtin_count(void **state)
{
    static const char *const others[] = { "map(lambda x, y: x, xs)\n",
                                          "map(lambda x=1: x, xs)\n",
                                          "map(lambda *x: x, xs)\n",
                                          "map(lambda x: x, *xs)\n",
                                          "map(f, xs)\n",
                                          "o.map(lambda x: x, xs)\n" };
    bn_lambda_call c;

    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        bn_sema *s = model(*state, others[i]);

        assert_false(bn_read_lambda_call(s, node_of_kind(s->tree, BN_CALL), &c));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_chain_of_for_and_if_is_clauses),
        TEST(a_guard_is_a_negated_test),
        TEST(one_temporary_may_stand_before_what_uses_it),
        TEST(loops_with_else_or_other_targets_are_no_clauses),
        TEST(a_value_moves_past_names_that_cannot_change),
        TEST(a_value_does_not_move_past_other_code),
        TEST(a_value_does_not_move_where_it_may_run_never_or_again),
        TEST(a_lambda_opens_when_nothing_tells_its_frame),
        TEST(only_one_plain_parameter_and_the_builtin_count),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
