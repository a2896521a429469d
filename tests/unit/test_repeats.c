/*
 * test_repeats.c - the same expression with other variables; files and the text written to them.
 */
#include "facts_helper.h"

static bn_ix value_in(const bn_sema *s, uint32_t line)
{
    bn_ix statement = statement_in(s, line);

    return bn_child(s->tree, bn_named_child(s->tree, statement, 0), BN_F_RIGHT);
}

/* The right sides of lines 2 and 4 have the same shape. */
static bool same(fixture *f, const char *text)
{
    bn_sema *s = model(f, text);
    bn_holes a, b;

    return bn_same_shape(s, value_in(s, 2), value_in(s, 4), &a, &b);
}

static void variables_are_replaced_one_for_one(void **state)
{
    fixture *f = *state;

    assert_true(
        same(f, "def f(a, b):\n    x = a > b and lim\ndef g(c, d):\n    x = c > d and lim\n"));
    assert_false(same(f, "def f(a, b):\n    x = a > b and a\ndef g(c, d):\n    x = c > d and d\n"));
    assert_false(same(f, "def f(a, b):\n    x = a > b or 1\ndef g(c, d):\n    x = c > c or 1\n"));
}

static void everything_else_must_be_equal(void **state)
{
    fixture *f = *state;

    assert_false(same(f, "def f(a):\n    x = a or lim\ndef g(a, lim):\n    x = a or lim\n"));
    assert_false(same(f, "def f(a):\n    x = a or 'p\\tq'\ndef g(a):\n    x = a or 'r\\ts'\n"));
    assert_false(same(f, "def f(a):\n    x = a or a.b\ndef g(a):\n    x = a or a.c\n"));
    assert_false(same(f, "def f(a):\n    x = a or a(1)\ndef g(a):\n    x = a or a(1, 2)\n"));
}

static bn_answer hoistable(fixture *f, const char *text)
{
    bn_sema *s = model(f, text);

    return bn_fact_hoistable(s, value_in(s, 2));
}

static void what_hangs_on_its_place_does_not_move(void **state)
{
    fixture *f = *state;

    assert_yes(hoistable(f, "def f(a):\n    x = a and lim and len(a)\n"));
    assert_not_yes(hoistable(f, "def f(a):\n    x = a and b\n    b = 1\n"));
    assert_not_yes(hoistable(f, "def f(a):\n    x = a and (y := 1)\n"));
    assert_not_yes(hoistable(f, "def f(a):\n    x = a and locals()\n"));
    assert_not_yes(hoistable(f, "def f(a):\n    x = a and a.__b\n"));
    assert_not_yes(hoistable(f, "def f(a):\n    x = a and 1\n    return lambda: a\n"));
    assert_not_yes(hoistable(f, "if 1:\n    x = lim and 1\n"));
}

static void the_first_place_finds_all(void **state)
{
    fixture *f = *state;
    bn_sema *s = model(f, "def f(a, b):\n"
                          "    x = a > b and lim\n"
                          "def g(c, d):\n"
                          "    x = c > d and lim\n"
                          "def h(e):\n"
                          "    x = e > e and lim\n");
    bn_repeats r;

    assert_true(bn_find_repeats(s, value_in(s, 2), &r));
    assert_int_equal(r.count, 2);
    assert_int_equal(r.sites[0], value_in(s, 2));
    assert_int_equal(r.sites[1], value_in(s, 4));
    assert_int_equal(r.holes[1].count, 2);
    assert_true(bn_str_is(bn_binding_name(s, r.holes[1].names[1]), "d"));
    assert_false(bn_find_repeats(s, value_in(s, 4), &r));
}

static void variables_that_an_expression_binds_itself_are_not_read(void **state)
{
    fixture *f = *state;
    bn_sema *s = model(f, "lim = 1\n"
                          "def f(a, b):\n"
                          "    x = [a + c + lim for c in b if a]\n");
    bn_holes read = bn_variables_read(s, value_in(s, 3));

    assert_int_equal(read.count, 2);
    assert_true(bn_str_is(bn_binding_name(s, read.names[0]), "a"));
    assert_true(bn_str_is(bn_binding_name(s, read.names[1]), "b"));
}

static void a_literal_is_one_node(void **state)
{
    fixture *f = *state;
    bn_sema *s = model(f, "x = (a + f'b {c}')\n");

    assert_int_equal(bn_count_nodes(s->tree, value_in(s, 1)), 4);
}

static void modes_are_shortened(void **state)
{
    static const struct {
        const char *mode, *kept;
        bool universal;
    } cases[] = {
        { "r", "", false },    { "rt", "", false },    { "tr", "", false },
        { "wt", "w", false },  { "t+r", "r+", false }, { "rU", "", true },
        { "Urb", "rb", true }, { "w", NULL, false },   { "rb", NULL, false },
        { "r+", NULL, false }, { "tb", NULL, false },  { "rr", NULL, false },
        { "Uw", NULL, false }, { "rU+", NULL, false }, { "t", NULL, false },
        { "q", NULL, false },  { "", NULL, false },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char kept[4];
        bool universal;
        bool ok = bn_shorten_mode(bn_str_from(cases[i].mode), kept, &universal);

        if (ok != (cases[i].kept != NULL) || (ok && (universal != cases[i].universal ||
                                                     !bn_str_is(bn_str_from(kept), cases[i].kept))))
            fail_msg("mode %s", cases[i].mode);
    }
}

static void paths_are_known_by_how_they_are_made(void **state)
{
    fixture *f = *state;
    bn_sema *s = model(f, "from pathlib import Path\n"
                          "p = Path('a')\n"
                          "q = (p / 'b').parent\n"
                          "r = Path.cwd().joinpath('c')\n"
                          "t = q\n"
                          "t = other()\n");

    assert_yes(bn_fact_is_path(s, name_at(s, "p", 1)));
    assert_yes(bn_fact_is_path(s, value_in(s, 3)));
    assert_yes(bn_fact_is_path(s, value_in(s, 4)));
    assert_yes(bn_fact_is_path(s, value_in(s, 5)));
    assert_not_yes(bn_fact_is_path(s, name_at(s, "t", 0)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(variables_are_replaced_one_for_one),
        TEST(everything_else_must_be_equal),
        TEST(what_hangs_on_its_place_does_not_move),
        TEST(the_first_place_finds_all),
        TEST(variables_that_an_expression_binds_itself_are_not_read),
        TEST(a_literal_is_one_node),

        TEST(modes_are_shortened),
        TEST(paths_are_known_by_how_they_are_made),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
