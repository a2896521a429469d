/*
 * test_effects.c - what code does: raising, purity, order, stability.
 */
#include "facts_helper.h"

static bn_sema *with_expression(fixture *f, const char *text)
{
    bn_str whole = bn_str_format_in(
        f->arena, "import m\ndef f(p, q):\n    n, t, xs = 1, 'a', [1]\n    g(%s)\n", text);

    return model(f, bn_str_c_in(f->arena, whole));
}

static bn_ix subject(const bn_sema *s, const char *text)
{
    for (bn_ix i = s->tree->count; i-- > 1;)
        if (bn_is_expression(s->tree, i) && bn_text_is(s->tree, i, text))
            return i;
    fail_msg("no expression `%s`", text);
    return BN_NONE;
}

static bn_answer quiet(fixture *f, const char *text)
{
    bn_sema *s = with_expression(f, text);

    return bn_fact_never_raises(s, subject(s, text));
}

static bn_answer pure(fixture *f, const char *text, bn_purity grade)
{
    bn_sema *s = with_expression(f, text);

    return bn_fact_pure(s, subject(s, text), grade);
}

static void constants_bound_names_and_tests_of_builtins_never_raise(void **state)
{
    fixture *f = *state;

    assert_yes(quiet(f, "1"));
    assert_yes(quiet(f, "p"));
    assert_yes(quiet(f, "p is not q"));
    assert_yes(quiet(f, "(p, [q, 1])"));
    assert_yes(quiet(f, "{1: p, 'a': q}"));
    assert_yes(quiet(f, "lambda: p.x"));
    assert_yes(quiet(f, "enumerate(xs, n)"));
    assert_not_yes(quiet(f, "enumerate(xs, t)"));
    assert_not_yes(quiet(f, "enumerate(xs, 1, 2)"));
    assert_yes(quiet(f, "lambda a, b=1, *c, d=p, **e: a.x"));
    assert_yes(quiet(f, "n + 1"));
    assert_yes(quiet(f, "not xs"));
    assert_yes(quiet(f, "p if n else q"));
    assert_yes(quiet(f, "n == 2 and p"));
    assert_yes(quiet(f, "len(xs)"));
    assert_yes(quiet(f, "t.upper()"));
    assert_yes(quiet(f, "xs[1:]"));
}

static void whatever_may_run_a_method_may_raise(void **state)
{
    fixture *f = *state;

    assert_not_yes(quiet(f, "p.x"));
    assert_not_yes(quiet(f, "not p"));
    assert_not_yes(quiet(f, "p and q"));
    assert_not_yes(quiet(f, "p if q else 1"));
    assert_not_yes(quiet(f, "p == q"));
    assert_not_yes(quiet(f, "p + 1"));
    assert_not_yes(quiet(f, "{p: 1}"));
    assert_not_yes(quiet(f, "{p}"));
    assert_not_yes(quiet(f, "[*p]"));
    assert_not_yes(quiet(f, "p()"));
    assert_not_yes(quiet(f, "xs[0]"));
    assert_not_yes(quiet(f, "n / n"));
    assert_not_yes(quiet(f, "n + 'a'"));
    assert_not_yes(quiet(f, "n + 1.5")); // 10 ** 400 + 1.5
    assert_not_yes(quiet(f, "n << n"));
    assert_not_yes(quiet(f, "int(t)"));
    assert_not_yes(quiet(f, "f'{p}'"));
    assert_not_yes(quiet(f, "unknown_name"));
    assert_not_yes(quiet(f, "lambda y=p.x: 1"));
    assert_not_yes(quiet(f, "lambda *y, z=p(): 1"));
    assert_not_yes(quiet(f, "[x for x in p]"));
    assert_not_yes(quiet(f, "(yield)"));
}

static void grades_of_purity_nest(void **state)
{
    fixture *f = *state;

    assert_yes(pure(f, "1", BN_P0));
    assert_yes(pure(f, "-1", BN_P2));
    assert_not_yes(pure(f, "p", BN_P0));
    assert_yes(pure(f, "p", BN_P1));
    assert_yes(pure(f, "[p, q]", BN_P1));
    assert_not_yes(pure(f, "n + 1", BN_P1));
    assert_yes(pure(f, "n + 1", BN_P2));
    assert_yes(pure(f, "len(xs)", BN_P2));
    assert_yes(pure(f, "xs[n]", BN_P2));
    assert_yes(pure(f, "isinstance(n, (int, str))", BN_P2));
    assert_yes(pure(f, "[x + 1 for x in range(3)]", BN_P2));
    assert_not_yes(pure(f, "m.path", BN_P2));
    assert_yes(pure(f, "m.path", BN_P3));
}

static void what_changes_or_calls_is_not_pure(void **state)
{
    fixture *f = *state;

    assert_not_yes(pure(f, "p()", BN_P3));
    assert_not_yes(pure(f, "p.x", BN_P3));
    assert_not_yes(pure(f, "p[0]", BN_P3));
    assert_not_yes(pure(f, "len(p)", BN_P3));
    assert_not_yes(pure(f, "isinstance(p, int)", BN_P3)); // reads p.__class__
    assert_not_yes(pure(f, "print(n)", BN_P3));
    assert_not_yes(pure(f, "xs.append(n)", BN_P3));
    assert_no(pure(f, "(y := n)", BN_P3));
    assert_not_yes(pure(f, "[(y := x) for x in range(3)]", BN_P3));
    assert_no(pure(f, "(yield n)", BN_P3));
    assert_not_yes(pure(f, "[x for x in p]", BN_P3));
    assert_not_yes(pure(f, "not p", BN_P3));
    assert_not_yes(pure(f, "p < q", BN_P3));
    assert_not_yes(pure(f, "sorted(xs, key=p)", BN_P3));
}

static bn_answer commute(fixture *f, const char *a, const char *b)
{
    bn_str whole = bn_str_format_in(
        f->arena, "def f(p, q):\n    n, t, xs = 1, 'a', [1]\n    g(%s, %s)\n", a, b);
    bn_sema *s = model(f, bn_str_c_in(f->arena, whole));

    return bn_fact_commute(s, subject(s, a), subject(s, b));
}

static void code_that_does_not_touch_may_change_places(void **state)
{
    fixture *f = *state;

    assert_yes(commute(f, "p", "q"));
    assert_yes(commute(f, "q", "p()"));
    assert_yes(commute(f, "p.x", "n"));
    assert_yes(commute(f, "n + 1", "len(xs)"));
    assert_yes(commute(f, "xs[0]", "xs[1]")); // both raise IndexError only
    assert_yes(commute(f, "(y := 1)", "n"));
}

static void code_that_may_notice_the_order_stays(void **state)
{
    fixture *f = *state;

    assert_not_yes(commute(f, "p()", "q()"));
    assert_not_yes(commute(f, "p.x", "q.x"));
    assert_not_yes(commute(f, "(n := 2)", "n"));
    assert_not_yes(commute(f, "n", "(n := 2)"));
    assert_not_yes(commute(f, "xs.append(1)", "len(xs)"));
    assert_not_yes(commute(f, "p()", "len(xs)"));
    assert_not_yes(commute(f, "p()", "xs[0]"));
    assert_not_yes(commute(f, "xs[0]", "n / 0"));
    assert_not_yes(commute(f, "(y := 1)", "xs[0]"));
    assert_not_yes(commute(f, "p()", "global_name"));
}

static bn_answer stable(fixture *f, const char *text, const char *name, int use, uint32_t a,
                        uint32_t b)
{
    bn_sema *s = model(f, text);
    bn_ix expr = name_at(s, name, use);

    if (s->tree->nodes[s->tree->nodes[expr].parent].kind == BN_ATTRIBUTE)
        expr = s->tree->nodes[expr].parent;
    return bn_fact_stable(s, expr, statement_in(s, a), statement_in(s, b));
}

static void a_local_that_nobody_binds_between_is_stable(void **state)
{
    fixture *f = *state;

    assert_yes(stable(f, "def f(x, p):\n    p(x)\n    p.y = 1\n    p(x)\n", "x", 1, 2, 4));
    assert_yes(stable(f, "def f(x, p):\n    for y in p:\n        p(x)\n    p(x)\n", "x", 1, 2, 4));
    assert_yes(stable(f, "def f(x, p):\n    while p:\n        p(x)\n        q(x)\n        x = 1\n",
                      "x", 1, 3, 4));
}

static void what_may_be_bound_or_changed_between_is_not_stable(void **state)
{
    fixture *f = *state;

    assert_not_yes(stable(f, "def f(x, p):\n    p(x)\n    x = 1\n    p(x)\n", "x", 1, 2, 4));
    assert_not_yes(stable(f, "def f(x, p):\n    p(x)\n    if p: x = 1\n    p(x)\n", "x", 1, 2, 4));
    assert_not_yes(
        stable(f, "def f(x, p):\n    for y in p:\n        p(x)\n        x = 1\n", "x", 1, 2, 3));
    assert_not_yes(
        stable(f, "def f(x, p):\n    p(x)\n    for x in p: pass\n    p(x)\n", "x", 1, 2, 4));
    assert_not_yes(stable(f,
                          "def f(x, p):\n    def h():\n        nonlocal x\n        x = 1\n    "
                          "p(x)\n    h()\n    p(x)\n",
                          "x", 3, 5, 7));
    assert_not_yes(stable(f, "def f(x, p):\n    if p:\n        p(x)\n    p(x)\n", "x", 1, 3, 4));
    assert_not_yes(stable(f, "def f(x, p):\n    p(x.y)\n    p()\n    p(x.y)\n", "x", 1, 2, 4));
    assert_not_yes(stable(
        f, "def f(x, p):\n    try:\n        p()\n        p(x)\n    except E:\n        p(x)\n", "x",
        1, 4, 6));
}

static void handlers_that_know_other_classes_do_not_catch(void **state)
{
    fixture *f = *state;
    bn_sema *s = model(
        f, "def f(p):\n    xs = [1]\n    try:\n        xs[0]\n    except KeyError:\n        p()\n");

    assert_yes(bn_fact_not_caught(s, expression_of(s, "xs[0]"), statement_in(s, 3)));
    s = model(f, "def f(p):\n    xs = [1]\n    try:\n        xs[0]\n    except (KeyError, "
                 "LookupError):\n        p()\n");
    assert_not_yes(bn_fact_not_caught(s, expression_of(s, "xs[0]"), statement_in(s, 3)));
    s = model(f,
              "def f(p):\n    xs = [1]\n    try:\n        xs[0]\n    except p.E:\n        p()\n");
    assert_not_yes(bn_fact_not_caught(s, expression_of(s, "xs[0]"), statement_in(s, 3)));
    s = model(f, "def f(p):\n    try:\n        p()\n    except KeyError:\n        p()\n");
    assert_not_yes(bn_fact_not_caught(s, expression_of(s, "p()"), statement_in(s, 2)));
    s = model(f, "def f(p):\n    try:\n        1\n    except:\n        p()\n");
    assert_yes(bn_fact_not_caught(s, expression_of(s, "1"), statement_in(s, 2)));
}

static void unknown_code_may_raise_what_no_operation_does(void **state)
{
    fixture *f = *state;
    bn_sema *s = model(f, "def f(p):\n    xs = [1]\n    try:\n        p(xs[0])\n    except "
                          "SystemExit:\n        p()\n");

    assert_not_yes(bn_fact_not_caught(s, expression_of(s, "p(xs[0])"), statement_in(s, 3)));
    assert_yes(bn_fact_not_caught(s, expression_of(s, "xs[0]"), statement_in(s, 3)));
    s = model(f, "import os\ntry:\n    os.sep\nexcept ImportError:\n    pass\n");
    assert_yes(bn_fact_not_caught(s, expression_of(s, "os.sep"), statement_in(s, 2)));
    s = model(f, "import other\ntry:\n    other.sep\nexcept ImportError:\n    pass\n");
    assert_not_yes(bn_fact_not_caught(s, expression_of(s, "other.sep"), statement_in(s, 2)));
}

static void regions_that_only_bind_locals_have_no_effect(void **state)
{
    fixture *f = *state;
    bn_sema *s =
        model(f, "def f(p):\n    x = 1\n    if x == 2:\n        y = 'a' + 'b'\n    p.x = 1\n"
                 "    global z\n    z = 1\n    p()\n");

    assert_yes(bn_fact_no_effect(s, statement_in(s, 2)));
    assert_yes(bn_fact_no_effect(s, statement_in(s, 3)));
    assert_not_yes(bn_fact_no_effect(s, statement_in(s, 5)));
    assert_not_yes(bn_fact_no_effect(s, statement_in(s, 7)));
    assert_not_yes(bn_fact_no_effect(s, statement_in(s, 8)));
}

static void builtin_values_have_no_length_of_the_program(void **state)
{
    fixture *f = *state;
    bn_sema *s = with_expression(f, "[p]");

    assert_yes(bn_fact_quiet_len(s, subject(s, "[p]")));
    assert_not_yes(bn_fact_quiet_len(s, subject(s, "p")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(constants_bound_names_and_tests_of_builtins_never_raise),
        TEST(whatever_may_run_a_method_may_raise),
        TEST(grades_of_purity_nest),
        TEST(what_changes_or_calls_is_not_pure),
        TEST(code_that_does_not_touch_may_change_places),
        TEST(code_that_may_notice_the_order_stays),
        TEST(a_local_that_nobody_binds_between_is_stable),
        TEST(what_may_be_bound_or_changed_between_is_not_stable),
        TEST(handlers_that_know_other_classes_do_not_catch),
        TEST(unknown_code_may_raise_what_no_operation_does),
        TEST(regions_that_only_bind_locals_have_no_effect),
        TEST(builtin_values_have_no_length_of_the_program),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
