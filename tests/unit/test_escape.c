/*
 * test_escape.c - who else may hold or change an object.
 */
#include "facts_helper.h"

static bn_answer unmutated(fixture *f, const char *text, uint32_t rgn)
{
    bn_sema *s = model(f, text);
    bn_ix region = statement_in(s, rgn), x = BN_NONE;

    for (bn_ix i = region; i < s->tree->count && x == BN_NONE; i++)
        if (s->tree->nodes[i].kind == BN_IDENTIFIER && bn_text_is(s->tree, i, "xs"))
            x = i;
    return bn_fact_unmutated(s, x, region);
}

static void a_fresh_local_is_safe_from_unknown_calls(void **state)
{
    fixture *f = *state;

    assert_yes(unmutated(
        f, "def f(p):\n    xs = [1]\n    for i in range(len(xs)):\n        p(xs[i])\n", 3));
    assert_yes(unmutated(
        f, "def f(p):\n    xs = []\n    xs.append(p)\n    for x in xs:\n        p(x)\n", 4));
    assert_yes(unmutated(
        f, "def f(p):\n    xs = sorted(p)\n    for x in xs:\n        p(x)\n    return xs\n", 3));
    assert_yes(unmutated(f, "def f(p):\n    xs = {}\n    for x in xs:\n        p(xs[x])\n", 3));
    assert_yes(unmutated(f, "def f(p, **xs):\n    for x in xs:\n        p(x)\n", 2));
    assert_yes(unmutated(f, "def f(p, *xs):\n    for x in xs:\n        p(xs)\n", 2));
    assert_yes(unmutated(f, "def f(p):\n    xs = 'abc'\n    for x in xs:\n        p(xs)\n", 3));
    assert_yes(unmutated(
        f,
        "def f(p):\n    for y in p:\n        xs = []\n        for x in xs:\n            p(x)\n"
        "        p(xs)\n",
        4));
}

static void direct_changes_are_seen(void **state)
{
    fixture *f = *state;

    assert_no(unmutated(f, "def f(p):\n    xs = [1]\n    for x in xs:\n        xs.pop()\n", 3));
    assert_no(unmutated(f, "def f(p):\n    xs = [1]\n    for x in xs:\n        xs[0] = 1\n", 3));
    assert_no(unmutated(f, "def f(p):\n    xs = [1]\n    for x in xs:\n        del xs[0]\n", 3));
    assert_no(unmutated(f, "def f(p):\n    xs = [1]\n    for x in xs:\n        xs += [1]\n", 3));
    assert_no(unmutated(f, "def f(p):\n    xs = [1]\n    for x in xs:\n        xs = p\n", 3));
    assert_no(unmutated(f, "def f(p):\n    xs = [1]\n    for x in xs:\n        xs[0] += 1\n", 3));
    assert_no(unmutated(f, "def f(p, *xs):\n    for x in xs:\n        xs = p\n", 2));
}

static void an_object_that_others_may_hold_may_change_in_calls(void **state)
{
    fixture *f = *state;

    assert_not_yes(unmutated(f, "def f(xs, p):\n    for x in xs:\n        p(x)\n", 2));
    assert_not_yes(
        unmutated(f, "def f(p):\n    xs = [1]\n    p(xs)\n    for x in xs:\n        p(x)\n", 4));
    assert_not_yes(unmutated(f, "def f(p):\n    xs = [1]\n    for x in xs:\n        p(xs)\n", 3));
    assert_not_yes(
        unmutated(f, "def f(p):\n    xs = ys = [1]\n    for x in xs:\n        p(x)\n", 3));
    assert_not_yes(unmutated(
        f, "def f(p):\n    xs = [1]\n    ys = xs\n    for x in xs:\n        ys.append(1)\n", 4));
    assert_not_yes(
        unmutated(f, "def f(p):\n    xs = [1]\n    p.xs = xs\n    for x in xs:\n        p()\n", 4));
    assert_not_yes(unmutated(
        f, "def f(p):\n    xs = [1]\n    h = lambda: xs\n    for x in xs:\n        p()\n", 4));
    assert_not_yes(
        unmutated(f, "def f(p):\n    xs = [1]\n    p([xs])\n    for x in xs:\n        p()\n", 4));
    assert_not_yes(unmutated(
        f, "def f(p):\n    xs = [1]\n    h = xs.append\n    for x in xs:\n        h(1)\n", 4));
    assert_not_yes(unmutated(
        f, "def f(p):\n    xs = {}\n    k = xs.keys()\n    for x in xs:\n        p(k)\n", 4));
    assert_not_yes(
        unmutated(f, "def f(p):\n    xs = [1]\n    yield xs\n    for x in xs:\n        p()\n", 4));
    assert_not_yes(unmutated(
        f, "def f(p):\n    xs = [1]\n    g = (x for x in xs)\n    for x in xs:\n        p(g)\n",
        4));
    assert_not_yes(unmutated(
        f,
        "def f(p):\n    xs = [1]\n    for y in p:\n        for x in xs:\n            p(x)\n"
        "        p(xs)\n",
        4));
    assert_not_yes(unmutated(f, "xs = [1]\nfor x in xs:\n    p(x)\n", 2));
    assert_not_yes(
        unmutated(f, "def f(p):\n    xs = p or []\n    for x in xs:\n        p(x)\n", 3));
    assert_not_yes(unmutated(
        f, "def f(p):\n    xs = [1]\n    xs is None or p(xs)\n    for x in xs:\n        p()\n", 4));
    assert_not_yes(unmutated(
        f, "def f(p):\n    xs = [1]\n    ys = max(xs, p)\n    for x in xs:\n        ys.clear()\n",
        4));
}

static bn_answer unescaped(fixture *f, const char *text, uint32_t upto)
{
    bn_sema *s = model(f, text);

    return bn_fact_unescaped(s, binding_of(s, "xs"), statement_in(s, upto));
}

static void what_only_happens_later_does_not_count(void **state)
{
    fixture *f = *state;

    assert_yes(unescaped(f, "def f(p):\n    xs = []\n    p()\n    return xs\n", 4));
    assert_yes(
        unescaped(f, "def f(p):\n    xs = [] if p else {}\n    len(xs)\n    p()\n    p(xs)\n", 4));
    assert_yes(unescaped(f, "def f(p):\n    a, xs = 1, []\n    p()\n", 3));
    assert_yes(unescaped(f, "def f(p):\n    xs = []\n    ','.join(xs)\n    p(*xs)\n    p()\n", 5));
    assert_not_yes(unescaped(f, "def f(p):\n    xs = []\n    p(xs)\n    p()\n", 4));
    assert_not_yes(unescaped(f, "def f(p):\n    xs = p()\n    p()\n", 3));
    assert_not_yes(unescaped(f, "def f(p):\n    xs = []\n    if p:\n        p(xs)\n    p()\n", 5));
    assert_not_yes(unescaped(
        f,
        "def f(p):\n    xs = []\n    try:\n        p(xs)\n        xs = []\n    except E:\n"
        "        p()\n",
        7));
    assert_not_yes(unescaped(f, "def f(p):\n    xs = []\n    locals()\n    p()\n", 4));
    assert_not_yes(unescaped(f, "def f(p):\n    p(xs := [])\n    p()\n", 3));
    assert_not_yes(unescaped(f, "def f(p):\n    xs = globals()\n    p()\n", 3));
}

static void a_running_loop_is_another_holder(void **state)
{
    fixture *f = *state;
    bn_sema *s = model(f, "def f(p):\n    xs = [1]\n    for x in xs:\n        p(x)\n    p(1)\n");

    assert_not_yes(bn_fact_alone(s, binding_of(s, "xs"), statement_in(s, 4)));
    assert_yes(bn_fact_alone(s, binding_of(s, "xs"), statement_in(s, 5)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_fresh_local_is_safe_from_unknown_calls),
        TEST(direct_changes_are_seen),
        TEST(an_object_that_others_may_hold_may_change_in_calls),
        TEST(what_only_happens_later_does_not_count),
        TEST(a_running_loop_is_another_holder),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
