/*
 * test_returns.c - what a call gives back, and calls that never come back.
 */
#include "facts_helper.h"

#include "sema/flow.h"

/* C10 of the function `f` in a program. */
static bn_returned returns(fixture *f, const char *text)
{
    bn_sema *s = model(f, text);

    return bn_returns(s, bn_function_named(s, BN_LIT("f")));
}

static void every_way_to_return_none_is_counted(void **state)
{
    fixture *f = *state;
    bn_returned r = returns(f, "def f(a):\n"
                               "    if a == 1:\n"
                               "        return\n"
                               "    if a == 2:\n"
                               "        return (None)\n"
                               "    if a == 3:\n"
                               "        return a if a else None\n"
                               "    def g():\n"
                               "        return None\n");

    assert_int_equal(r.nones, 3);
    assert_int_equal(r.values, 1);
    assert_int_equal(r.end, BN_YES);
    assert_int_equal(returns(f, "def f(a):\n    return 1\n").end, BN_NO);
    assert_int_equal(returns(f, "def f(a):\n    with a:\n        return a()\n").end, BN_MAYBE);
}

static void values_of_one_kind_are_told(void **state)
{
    fixture *f = *state;
    bn_returned r = returns(f, "def f(a):\n    if a:\n        return True\n    return not a\n");

    assert_true(r.all_bool);
    assert_not_yes(r.truth);
    assert_yes(r.not_none);
    r = returns(f, "def f(a):\n    if a:\n        return a, 1\n    return (2, 3)\n");
    assert_int_equal(r.width, 2);
    assert_yes(r.truth);
    r = returns(f, "def f(a):\n    if a:\n        return a, 1\n    return (2, *a)\n");
    assert_int_equal(r.width, 0);
    r = returns(f, "def f(a):\n    if a:\n        return [a]\n    return {x for x in a}\n");
    assert_true(r.all_fresh);
    assert_not_yes(r.truth);
    assert_yes(r.not_none);
    r = returns(f, "def f(a, b):\n    if a:\n        return b\n    return 1\n");
    assert_false(r.all_bool || r.all_fresh || r.width);
    assert_int_equal(r.parameter, BN_NONE);
    assert_not_yes(r.not_none);
}

static void a_parameter_that_is_never_bound_again_is_told(void **state)
{
    fixture *f = *state;

    assert_int_not_equal(returns(f, "def f(a, b):\n    return a if b else a\n").parameter, BN_NONE);
    assert_int_equal(returns(f, "def f(a, b):\n    return a if b else b\n").parameter, BN_NONE);
    assert_int_equal(returns(f, "def f(a, b):\n    a = b\n    return a\n").parameter, BN_NONE);
    assert_int_equal(returns(f, "def f(a, b):\n    del a\n    return b.a\n").parameter, BN_NONE);
}

static void instances_without_a_truth_of_their_own_stay_true(void **state)
{
    fixture *f = *state;

    assert_yes(returns(f, "class A:\n    pass\ndef f():\n    return A()\n").truth);
    assert_yes(
        returns(f, "class A(object): pass\nclass B(A): pass\ndef f():\n    return B()\n").truth);
    assert_not_yes(returns(f, "class A:\n    def __len__(self): return 0\nclass B(A): pass\n"
                              "def f():\n    return B()\n")
                       .truth);
    assert_not_yes(returns(f, "class A(dict): pass\ndef f():\n    return A()\n").truth);
    assert_not_yes(returns(f, "class A(metaclass=M): pass\ndef f():\n    return A()\n").truth);
    assert_not_yes(returns(f, "@d\nclass A: pass\ndef f():\n    return A()\n").truth);
    assert_not_yes(returns(f, "class A: pass\nA.__bool__ = g\ndef f():\n    return A()\n").truth);
    assert_not_yes(
        returns(f, "class A: pass\nsetattr(A, '__len__', g)\ndef f():\n    return A()\n").truth);
    assert_not_yes(returns(f, "class A: pass\nA = g\ndef f():\n    return A()\n").truth);
    assert_not_yes(returns(f, "class A: pass\ndef f():\n    return A\n").truth);
}

static bool never(fixture *f, const char *text)
{
    bn_sema *s = model(f, text);

    return bn_never_returns(s, bn_function_named(s, BN_LIT("f")));
}

static void what_always_raises_never_returns(void **state)
{
    fixture *f = *state;

    assert_true(never(f, "def f(a):\n    raise a\n"));
    assert_true(never(f, "def f(a):\n    while True:\n        a()\n"));
    assert_true(never(f, "from typing import NoReturn\ndef f(a) -> NoReturn:\n    a()\n"));
    assert_true(never(f, "import typing as t\ndef f(a) -> 't.NoReturn':\n    a()\n"));
    assert_false(never(f, "def f(a):\n    a()\n"));
    assert_false(never(f, "def f(a):\n    if a:\n        return\n    raise a\n"));
    assert_false(never(f, "def f(a):\n    with a:\n        raise a\n"));
    assert_false(never(f, "async def f(a):\n    raise a\n"));
    assert_false(never(f, "def f(a):\n    raise a\n    yield\n"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(every_way_to_return_none_is_counted),
        TEST(values_of_one_kind_are_told),
        TEST(a_parameter_that_is_never_bound_again_is_told),
        TEST(instances_without_a_truth_of_their_own_stay_true),
        TEST(what_always_raises_never_returns),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
