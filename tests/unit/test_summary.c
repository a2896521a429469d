/*
 * test_summary.c - which function a call runs, and what that function does: P6,
 * A6, E1 of calls.
 */
#include "facts_helper.h"

/* The call `text` in a program, and facts about it. */
static bn_answer pure(fixture *f, const char *program, const char *call)
{
    bn_sema *s = model(f, program);

    return bn_fact_pure(s, expression_of(s, call), BN_P2);
}

static bn_answer quiet(fixture *f, const char *program, const char *call)
{
    bn_sema *s = model(f, program);

    return bn_fact_never_raises(s, expression_of(s, call));
}

static bool is_known(fixture *f, const char *program, const char *call)
{
    bn_sema *s = model(f, program);

    return bn_callee(s, expression_of(s, call)) != BN_NONE;
}

/* What the function `f` of the program does with its parameter `p`. */
static uint32_t bits(fixture *f, const char *program)
{
    bn_sema *s = model(f, program);
    bn_ix function = s->tree->nodes[name_at(s, "f", 0)].parent;

    return bn_param_summary(s, function, name_at(s, "p", 0));
}

static void a_function_defined_once_is_the_callee(void **state)
{
    fixture *f = *state;

    assert_true(is_known(f, "def f(a): pass\nf(1)\n", "f(1)"));
    assert_true(is_known(f, "def g():\n    def f(a): pass\n    f(1)\n", "f(1)"));
    assert_true(is_known(f, "f = lambda a: a\nf(1)\n", "f(1)"));
}

static void what_may_be_another_function_is_not_known(void **state)
{
    fixture *f = *state;

    assert_false(is_known(f, "def f(a): pass\ndef f(b): pass\nf(1)\n", "f(1)"));
    assert_false(is_known(f, "if x:\n    def f(a): pass\nf(1)\n", "f(1)"));
    assert_false(is_known(f, "@d\ndef f(a): pass\nf(1)\n", "f(1)"));
    assert_false(is_known(f, "def f(a): pass\ndel f\nf(1)\n", "f(1)"));
    assert_false(is_known(f, "def f(a): pass\nf.__code__ = g\nf(1)\n", "f(1)"));
    assert_false(is_known(f, "def f(a): pass\nglobals()['f'] = g\nf(1)\n", "f(1)"));
    assert_false(is_known(f, "def f(a): pass\nexec(g)\nf(1)\n", "f(1)"));
    assert_false(is_known(f, "def f(a): pass\nfrom g import *\nf(1)\n", "f(1)"));
    assert_false(is_known(f, "def f(a): pass\ndef g():\n    global f\n    f = 1\nf(1)\n", "f(1)"));
    assert_false(is_known(f, "def g(f):\n    f(1)\n", "f(1)"));
    assert_false(is_known(f, "class C:\n    def f(a): pass\n    f(1)\n", "f(1)"));
    assert_false(is_known(f, "f = g = lambda a: a\nf(1)\n", "f(1)"));
}

static void arguments_meet_their_parameters(void **state)
{
    fixture *f = *state;
    bn_sema *s = model(f, "def f(a, /, b, *c, d=1, **e): pass\nf(10, 11, 12, e=13, d=14)\n");
    bn_ix call = expression_of(s, "f(10, 11, 12, e=13, d=14)");

    assert_int_equal(bn_parameter_of(s, call, expression_of(s, "10")), name_at(s, "a", 0));
    assert_int_equal(bn_parameter_of(s, call, expression_of(s, "11")), name_at(s, "b", 0));
    assert_int_equal(bn_parameter_of(s, call, expression_of(s, "12")), BN_NONE);
    assert_int_equal(bn_parameter_of(s, call, expression_of(s, "13")), BN_NONE);
    assert_int_equal(bn_parameter_of(s, call, expression_of(s, "14")), name_at(s, "d", 0));
    s = model(f, "def f(a): pass\nf(10, *x)\n");
    assert_int_equal(bn_parameter_of(s, expression_of(s, "f(10, *x)"), expression_of(s, "10")),
                     BN_NONE);
}

static void a_body_that_only_computes_makes_the_call_pure(void **state)
{
    fixture *f = *state;

    assert_yes(pure(f, "def f(a): return a\nf(1)\n", "f(1)"));
    assert_yes(pure(f, "def f(a, b=None): return a is b\nf(1)\n", "f(1)"));
    assert_yes(pure(f, "def f():\n    n = 1\n    n += 2\n    return [n, n * 3]\nf()\n", "f()"));
    assert_yes(pure(f, "def g(): return 1\ndef f(): return g() + 1\nf()\n", "f()"));
    assert_yes(pure(f, "def f():\n    out = []\n    out.append(1)\n    return out\nf()\n", "f()"));
    assert_yes(pure(f, "def f():\n    d = {}\n    d['a'] = 1\n    return d\nf()\n", "f()"));
    assert_yes(pure(f, "def f(a):\n    yield print(a)\nf(1)\n", "f(1)"));
    assert_yes(pure(f, "async def f(a):\n    print(a)\nf(1)\n", "f(1)"));
    assert_yes(quiet(f, "def f(a): return a\nf(1)\n", "f(1)"));
    assert_yes(quiet(f, "def f(a, *b, **c): return (a, b)\nf(1, 2, d=3)\n", "f(1, 2, d=3)"));
}

static void what_a_body_does_to_the_world_is_not_pure(void **state)
{
    fixture *f = *state;

    assert_not_yes(pure(f, "def f(a): return a.x\nf(1)\n", "f(1)"));
    assert_not_yes(pure(f, "def f(a): return a + 1\nf(1)\n", "f(1)"));
    assert_not_yes(pure(f, "def f(a): return not a\nf(1)\n", "f(1)"));
    assert_not_yes(pure(f, "def f(a): a.append(1)\nf([])\n", "f([])"));
    assert_not_yes(pure(f, "xs = []\ndef f(a): xs.append(a)\nf(1)\n", "f(1)"));
    assert_not_yes(pure(f, "def f(a):\n    global n\n    n = a\nn = 0\nf(1)\n", "f(1)"));
    assert_not_yes(pure(f,
                        "def g():\n    n = 0\n    def f():\n        nonlocal n\n "
                        "       n = 1\n    "
                        "f()\n    return n\n",
                        "f()"));
    assert_not_yes(pure(f, "def g(): print()\ndef f(): return g()\nf()\n", "f()"));
    assert_not_yes(pure(f,
                        "def f():\n    xs = ys = []\n    xs.append(1)\n    "
                        "return h\nh = 1\nf()\n",
                        "f()"));
    assert_not_yes(pure(f, "def f(xs=[]):\n    xs.append(1)\nf()\n", "f()"));
    assert_not_yes(pure(f, "def f():\n    import os\nf()\n", "f()"));
    assert_not_yes(pure(f, "def f():\n    with g: pass\nf()\n", "f()"));
    assert_not_yes(pure(f, "def f():\n    class C(g()): pass\nf()\n", "f()"));
    assert_not_yes(pure(f, "def f():\n    @g\n    def h(): pass\nf()\n", "f()"));
}

static void a_call_that_may_raise_or_run_for_ever_is_not_quiet(void **state)
{
    fixture *f = *state;

    assert_not_yes(quiet(f, "def f(a): return a\nf()\n", "f()"));
    assert_not_yes(quiet(f, "def f(a): return a\nf(1, 2)\n", "f(1, 2)"));
    assert_not_yes(quiet(f, "def f(a): return a\nf(1, a=2)\n", "f(1, a=2)"));
    assert_not_yes(quiet(f, "def f(*, a): return a\nf(1)\n", "f(1)"));
    assert_not_yes(quiet(f, "def f(a, /): return a\nf(a=1)\n", "f(a=1)"));
    assert_not_yes(quiet(f, "def f():\n    while True: pass\nf()\n", "f()"));
    assert_not_yes(quiet(f, "def f(): return f()\nf()\n", "f()"));
    assert_not_yes(quiet(f, "def g(): return f()\ndef f(): return g()\nf()\n", "f()"));
    assert_not_yes(quiet(f, "def f(): return x\nf()\nx = 1\n", "f()"));
    assert_not_yes(
        quiet(f, "def f():\n    if g:\n        n = 1\n    return n\ng = 1\nf()\n", "f()"));
    assert_not_yes(quiet(f, "f()\ndef f(): return 1\n", "f()"));
}

static void functions_that_call_each_other_are_worked_out_together(void **state)
{
    fixture *f = *state;

    assert_yes(pure(f, "def g(): return f()\ndef f(): return g()\nf()\n", "f()"));
    assert_not_yes(
        pure(f, "def g():\n    print()\n    return f()\ndef f(): return g()\nf()\n", "f()"));
    assert_not_yes(pure(f,
                        "def a(): return b()\ndef b(): return c()\ndef c():\n    "
                        "print()\n    return a()\na()\n",
                        "a()"));
}

static void parameters_are_read_changed_kept_or_returned(void **state)
{
    fixture *f = *state;

    assert_int_equal(bits(f, "def f(p): pass\n"), 0);
    assert_int_equal(bits(f, "def f(p): return len(p) + p[0]\n") & ~(uint32_t)BN_PARAM_ITERATES,
                     BN_PARAM_READS);
    assert_int_equal(bits(f, "def f(p):\n    for x in p: print(x)\n"),
                     BN_PARAM_READS | BN_PARAM_ITERATES);
    assert_int_equal(bits(f, "def f(p): p.append(1)\n"), BN_PARAM_READS | BN_PARAM_MUTATES);
    assert_int_equal(bits(f, "def f(p): p[0] = 1\n"), BN_PARAM_READS | BN_PARAM_MUTATES);
    assert_int_equal(bits(f, "def f(p): p += [1]\n"), BN_PARAM_READS | BN_PARAM_MUTATES);
    assert_int_equal(bits(f, "def f(p): return p\n"), BN_PARAM_RETURNS);
    assert_int_equal(bits(f, "def f(p): return g(p)\ndef g(q): return q[0]\n"),
                     BN_PARAM_READS | BN_PARAM_ITERATES);
}

static void what_is_not_understood_is_everything(void **state)
{
    fixture *f = *state;

    assert_int_equal(bits(f, "def f(p): g(p)\n"), BN_PARAM_ALL);
    assert_int_equal(bits(f, "def f(p): q = p\n"), BN_PARAM_ALL);
    assert_int_equal(bits(f, "def f(p): g.x = p\n"), BN_PARAM_ALL);
    assert_int_equal(bits(f, "def f(p): yield p[0]\n"), BN_PARAM_ALL);
    assert_int_equal(bits(f, "async def f(p): p[0]\n"), BN_PARAM_ALL);
    assert_int_equal(bits(f, "def f(p): return lambda: p[0]\n"), BN_PARAM_ALL);
    assert_int_equal(bits(f, "def f(p): return [p]\n"), BN_PARAM_ALL);
    assert_int_equal(bits(f, "def f(p): p.foo()\n"), BN_PARAM_ALL);
    assert_int_equal(bits(f, "def f(p):\n    class C(p): pass\n"), BN_PARAM_ALL);
    assert_int_equal(bits(f, "def f(p): return locals()\n"), BN_PARAM_ALL);
    assert_int_equal(bits(f, "def f(*p): return p[0]\n"), BN_PARAM_ALL);
    assert_int_equal(bits(f, "def f(p): return (x for x in p)\n"), BN_PARAM_ALL);
}

static void a_list_that_a_helper_only_reads_stays_private(void **state)
{
    fixture *f = *state;
    const char *program = "def size(q): return len(q)\n"
                          "def keep(q): kept.append(q)\n"
                          "def use(cb):\n"
                          "    xs = [1]\n"
                          "    %s(xs)\n"
                          "    for x in xs:\n"
                          "        cb(x)\n";

    for (int i = 0; i < 2; i++) {
        bn_str text = bn_str_format_in(f->arena, program, i ? "keep" : "size");
        bn_sema *s = model(f, bn_str_c_in(f->arena, text));
        bn_answer a = bn_fact_unmutated(s, name_at(s, "xs", 2), statement_in(s, 6));
        if (i)
            assert_not_yes(a);
        else
            assert_yes(a);
    }
}

static void a_helper_that_binds_a_shared_name_is_noticed(void **state)
{
    fixture *f = *state;
    const char *program = "n = [1]\n"
                          "def reset():\n"
                          "    global n\n"
                          "    n = [2]\n"
                          "def look():\n"
                          "    a = n\n"
                          "    reset()\n"
                          "    b = n\n"
                          "    for x in n:\n"
                          "        reset()\n";
    bn_sema *s = model(f, program);

    assert_not_yes(bn_fact_stable(s, name_at(s, "n", 3), statement_in(s, 6), statement_in(s, 8)));
    assert_not_yes(bn_fact_unmutated(s, name_at(s, "n", 5), statement_in(s, 9)));
    assert_not_yes(bn_fact_commute(s, expression_of(s, "reset()"), name_at(s, "n", 4)));
}

static bn_answer gives(fixture *f, const char *program, uint32_t mask)
{
    bn_sema *s = model(f, program);

    return bn_fact_exactly(s, expression_of(s, "g(1)"), mask);
}

static void a_call_gives_what_the_function_returns(void **state)
{
    fixture *f = *state;

    assert_yes(gives(f, "def g(n): return [n]\ng(1)\n", BN_T_LIST));
    assert_yes(gives(f, "def g(n): return [n]\ndef h(): return g(1)\n", BN_T_LIST));
    assert_yes(gives(f, "def g(n):\n    if n: return [n]\n    return None\ng(1)\n",
                     BN_T_LIST | BN_T_NONE));
    assert_yes(gives(f, "def g(n): return g(n - 1) if n else []\ng(1)\n", BN_T_LIST));
    assert_yes(
        gives(f, "def g(n): return h(n)\ndef h(n): return g(n) if n else ''\ng(1)\n", BN_T_STR));
    assert_yes(gives(f, "def g(n): yield n\ng(1)\n", BN_T_GENERATOR));
    assert_yes(gives(f, "async def g(n): return n\ng(1)\n", BN_T_COROUTINE));
    assert_yes(gives(f, "g = lambda n: [n]\ng(1)\n", BN_T_LIST));
    assert_yes(gives(f, "def g(n): print(n)\ng(1)\n", BN_T_NONE));
    assert_yes(gives(f, "def g(n):\n    while True:\n        if n: return ''\ng(1)\n", BN_T_STR));
    assert_yes(gives(f, "def g(n):\n    def h(): return 1\n    return [h]\ng(1)\n", BN_T_LIST));
}

static void what_may_be_given_else_is_not_left_out(void **state)
{
    fixture *f = *state;

    assert_not_yes(gives(f, "def g(n):\n    if n: return [n]\ng(1)\n", BN_T_LIST));
    assert_not_yes(gives(f, "def g(n):\n    if n: return\n    return [n]\ng(1)\n", BN_T_LIST));
    assert_not_yes(gives(f, "def g(n): return n\ng(1)\n", BN_T_INT));
    assert_not_yes(gives(f, "@d\ndef g(n): return [n]\ng(1)\n", BN_T_LIST));
    assert_not_yes(gives(f, "def g(n): return [n]\ng = h\ng(1)\n", BN_T_LIST));
    assert_not_yes(gives(f, "async def g(n): yield n\ng(1)\n", BN_T_GENERATOR | BN_T_COROUTINE));
    assert_not_yes(
        gives(f, "def g(n):\n    try: return [n]\n    finally: return n\ng(1)\n", BN_T_LIST));
    assert_not_yes(gives(f, "def g(n): return g(n)\ng(1)\n", BN_T_LIST));
    assert_not_yes(gives(f, "class C:\n    def g(n): return [n]\n    g(1)\n", BN_T_LIST));
    assert_not_yes(gives(f, "def g(n):\n    with n: return [n.x]\ng(1)\n", BN_T_LIST));
}

static bn_answer is_list(fixture *f, const char *program)
{
    bn_sema *s = model(f, program);

    return bn_fact_exactly(s, expression_of(s, "(p)"), BN_T_LIST);
}

static void a_nested_function_gets_what_its_calls_pass(void **state)
{
    fixture *f = *state;

    assert_yes(is_list(f, "def g():\n    def h(p): return (p)\n    h([])\n    h([1])\n"));
    assert_yes(is_list(f, "def g():\n    def h(q, p=[]): return (p)\n    h(1)\n    h(1, p=[2])\n"));
    assert_yes(is_list(f, "def g():\n    def h(p): return h(p + [1]) or (p)\n    h([])\n"));
    assert_not_yes(is_list(f, "def g():\n    def h(p): return (p)\n    h([])\n    h(1)\n"));
    assert_not_yes(is_list(f, "def g():\n    def h(p): return (p)\n    h([])\n    return h\n"));
    assert_not_yes(is_list(f, "def g(x):\n    def h(p): return (p)\n    h([])\n    x(h)\n"));
    assert_not_yes(is_list(f, "def g(x):\n    def h(p): return (p)\n    h(*x)\n"));
    assert_not_yes(is_list(f, "def g(x):\n    @x\n    def h(p): return (p)\n    h([])\n"));
    assert_not_yes(is_list(f, "def g(x):\n    def h(p=x): return (p)\n    h([])\n    h()\n"));
    assert_not_yes(
        is_list(f, "def g():\n    def h(p):\n        p = 1\n        return (p)\n    h([])\n"));
    assert_not_yes(is_list(f, "def g():\n    def h(p): return (p)\n    h([])\n    locals()\n"));
    assert_not_yes(is_list(f, "def h(p): return (p)\nh([])\n"));
    assert_not_yes(is_list(f, "def g():\n    def h(p): return (p)\n"));
    assert_not_yes(is_list(f, "def g():\n    h = lambda p: (p)\n    h([])\n    return h\n"));
}

static void stop_iteration_comes_out_of_helpers(void **state)
{
    fixture *f = *state;
    bn_sema *s = model(f, "def g(n): return next(n)\ndef h(n): return g(n)\nh(1)\n");

    assert_no(bn_fact_stop_safe(s, expression_of(s, "h(1)")));
    s = model(f, "def g(n): yield next(n)\ng(1)\n");
    assert_yes(bn_fact_stop_safe(s, expression_of(s, "g(1)")));
    s = model(f, "def g(n): return next(n, None)\ng(1)\n");
    assert_yes(bn_fact_stop_safe(s, expression_of(s, "g(1)")));
    s = model(f, "def g(n): return g(n)\ng(1)\n");
    assert_yes(bn_fact_stop_safe(s, expression_of(s, "g(1)")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_function_defined_once_is_the_callee),
        TEST(what_may_be_another_function_is_not_known),
        TEST(arguments_meet_their_parameters),
        TEST(a_body_that_only_computes_makes_the_call_pure),
        TEST(what_a_body_does_to_the_world_is_not_pure),
        TEST(a_call_that_may_raise_or_run_for_ever_is_not_quiet),
        TEST(functions_that_call_each_other_are_worked_out_together),
        TEST(parameters_are_read_changed_kept_or_returned),
        TEST(what_is_not_understood_is_everything),
        TEST(a_list_that_a_helper_only_reads_stays_private),
        TEST(a_helper_that_binds_a_shared_name_is_noticed),
        TEST(a_call_gives_what_the_function_returns),
        TEST(what_may_be_given_else_is_not_left_out),
        TEST(a_nested_function_gets_what_its_calls_pass),
        TEST(stop_iteration_comes_out_of_helpers),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
