/* Going about in a tree. */
#include "syntax_helper.h"

#include "burnish/facts.h"

static void the_same_code_is_recognised_through_layout(void **state)
{
    const bn_cst *t = parse(*state, "f(a, b)\nf( a ,# c\n b )\n(f(a, (b)))\nf(b, a)\n");
    bn_ix s[4];

    for (uint32_t i = 0; i < 4; i++)
        s[i] = bn_named_child(t, bn_named_child(t, 0, i), 0);
    assert_true(bn_same_code(t, s[0], s[1]));
    assert_true(bn_same_code(t, s[0], s[2]));
    assert_false(bn_same_code(t, s[0], s[3]));
}

static void grouping_is_part_of_the_code(void **state)
{
    const bn_cst *t =
        parse(*state, "(a + b) * c\na + (b * c)\na + b * c\n(a * b) * c\na * b * c\n");
    bn_ix s[5];

    for (uint32_t i = 0; i < 5; i++)
        s[i] = bn_named_child(t, bn_named_child(t, 0, i), 0);
    assert_false(bn_same_code(t, s[0], s[2]));
    assert_true(bn_same_code(t, s[1], s[2]));
    assert_true(bn_same_code(t, s[3], s[4]));
}

static void code_ends_before_trailing_comments_and_semicolons(void **state)
{
    const bn_cst *t = parse(*state, "def f():\n    a = 1;\n    # c\n\n    # d\nb\n");
    bn_ix f = node_of_kind(t, BN_FUNCTION_DEFINITION);

    assert_int_equal(bn_code_end(t, f), strlen("def f():\n    a = 1"));
    assert_true(t->nodes[f].end > bn_code_end(t, f));
}

static void statements_and_expressions_are_told_apart(void **state)
{
    const bn_cst *t = parse(*state, "x.y = f(k=v)\ndef g(p, q=r): pass\nfrom m import n\n");

    assert_true(bn_is_expression(t, node_of(t, "x")));
    assert_false(bn_is_expression(t, node_of(t, "y")));
    assert_false(bn_is_expression(t, node_of(t, "k")));
    assert_true(bn_is_expression(t, node_of(t, "v")));
    assert_false(bn_is_expression(t, node_of(t, "p")));
    assert_false(bn_is_expression(t, node_of(t, "q")));
    assert_true(bn_is_expression(t, node_of(t, "r")));
    assert_false(bn_is_expression(t, node_of(t, "m")));
    assert_true(bn_is_statement(t, bn_statement_of(t, node_of(t, "v"))));
    assert_int_equal(bn_statement_of(t, 0), BN_NONE);
}

static void neighbours_are_named_siblings(void **state)
{
    const bn_cst *t = parse(*state, "f(a, # c\n  b)\n");
    bn_ix a = node_of(t, "a"), b = node_of(t, "b");

    assert_int_equal(bn_next_named(t, a), b);
    assert_int_equal(bn_prev_named(t, b), a);
    assert_int_equal(bn_prev_named(t, a), BN_NONE);
    assert_int_equal(bn_next_named(t, b), BN_NONE);
    assert_int_equal(bn_named_count(t, t->nodes[a].parent), 2);
    assert_true(bn_is_inside(t, a, t->nodes[a].parent));
    assert_false(bn_is_inside(t, a, b));
}

static void the_floor_is_what_the_syntax_needs(void **state)
{
    fixture *f = *state;
    static const struct {
        const char *text;
        uint16_t floor;
    } cases[] = {
        { "x = (y := 1)\n", 308 },
        { "with (a as b, c as d): pass\n", 309 },
        { "@a[0].b\ndef f(): pass\n", 309 },
        { "@a.b(c)\ndef f(): pass\n", 308 },
        { "match x:\n    case 1: pass\n", 310 },
        { "try: pass\nexcept* A: pass\n", 311 },
        { "x[*a, 1]\n", 311 },
        { "type X = int\n", 312 },
        { "def f[T](): pass\n", 312 },
        { "f'{x['a']}'\n", 312 },
        { "f'{x[\"a\"]}'\n", 308 },
        { "t'{x}'\n", 314 },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (bn_syntax_floor(parse(f, cases[i].text)) != cases[i].floor)
            fail_msg("%s needs %u", cases[i].text, cases[i].floor);
}

static void python_2_is_recognised_by_its_syntax(void **state)
{
    fixture *f = *state;
    static const char *const old[] = {
        "print a\n",
        "print >>f, a\n",
        "exec 'a'\n",
        "a <> b\n",
        "x = 0777\n",
        "x = 10L\n",
        "x = ur'a'\n",
        "x = `a`\n",
        "raise A, 'b'\n",
        "[x for x in 1, 2]\n",
        "def f((a, b)): pass\n",
        "try: a\nexcept A, e: b\n",
    };
    static const char *const both[] = {
        "print(a)\n",
        "print >>f\n",
        "exec('a')\n",
        "x = 0o777, 00, 0, 0x1f, 0j, 09.5\n",
        "raise (A, 'b')\n",
        "x = u'a', Rb'b'\n",
        "try: a\nexcept (A, e): b\n",
        "[x for x in (1, 2)]\n",
        "for x in 1, 2: pass\n",
        "match x:\n    case (a, b): pass\n",
        "(a, b) = c\n",
    };

    for (size_t i = 0; i < sizeof old / sizeof *old; i++)
        if (bn_python2_syntax(parse(f, old[i]), 0) == BN_NONE)
            fail_msg("not seen: %s", old[i]);
    for (size_t i = 0; i < sizeof both / sizeof *both; i++)
        if (bn_python2_syntax(parse(f, both[i]), 0) != BN_NONE)
            fail_msg("taken for Python 2: %s", both[i]);
    assert_int_equal(bn_python2_syntax(parse(f, "try: a\nexcept A, B: b\n"), BN_PY(3, 14)),
                     BN_NONE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(the_same_code_is_recognised_through_layout),
        TEST(grouping_is_part_of_the_code),
        TEST(code_ends_before_trailing_comments_and_semicolons),
        TEST(statements_and_expressions_are_told_apart),
        TEST(neighbours_are_named_siblings),
        TEST(python_2_is_recognised_by_its_syntax),
        TEST(the_floor_is_what_the_syntax_needs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
