/*
 * test_truth.c - what is always true, and where nothing but the truth counts.
 */
#include "burnish/shapes.h"
#include "facts_helper.h"

static bool always_true(fixture *f, const char *text)
{
    bn_sema *s = model(f, text);

    return bn_is_always_true(
        s, bn_child(s->tree, bn_named_child(s->tree, statement_in(s, 1), 0), BN_F_RIGHT));
}

static void forms_that_are_always_true(void **state)
{
    static const char *const yes[] = { "x = (1)\n",      "x = -1\n",     "x = 0.5e0\n",
                                       "x = 'a'\n",      "x = '' 'a'\n", "x = [y]\n",
                                       "x = {1: y}\n",   "x = ...\n",    "x = f'a{y}'\n",
                                       "x = lambda: 0\n" };
    static const char *const no[] = { "x = 0\n",      "x = ~1\n",   "x = 0.0e5\n", "x = ''\n",
                                      "x = '' ''\n",  "x = [*y]\n", "x = {**y}\n", "x = y\n",
                                      "x = f'{y}'\n", "x = None\n" };

    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
        if (!always_true(*state, yes[i]))
            fail_msg("%s", yes[i]);
    for (size_t i = 0; i < sizeof no / sizeof *no; i++)
        if (always_true(*state, no[i]))
            fail_msg("%s", no[i]);
}

/* The `v` is tested: nothing but its truth counts. */
static bool tested(fixture *f, const char *text)
{
    bn_sema *s = model(f, text);

    return bn_is_tested(s->tree, name_at(s, "v", 0));
}

static void only_the_truth_of_tests_counts(void **state)
{
    fixture *f = *state;

    assert_true(tested(f, "if (v and a) or b: pass\n"));
    assert_true(tested(f, "x = not v\n"));
    assert_true(tested(f, "x = a if v else b\n"));
    assert_true(tested(f, "assert v, a\n"));
    assert_true(tested(f, "x = [a for a in b if v]\n"));
    assert_false(tested(f, "x = v and a\n"));
    assert_false(tested(f, "x = v if a else b\n"));
    assert_false(tested(f, "assert a, v\n"));
    assert_false(tested(f, "if a(v): pass\n"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(forms_that_are_always_true),
        TEST(only_the_truth_of_tests_counts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
