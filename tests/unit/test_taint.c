/* Constructs that the grammar is known to read wrongly carry the mark, their neighbours don't. */
#include "syntax_helper.h"

static bool statement_is_tainted(fixture *f, const char *text)
{
    const bn_cst *t = parse(f, text);

    return t->nodes[bn_named_child(t, 0, 0)].flags & BN_TAINTED;
}

#define TAINTED(text) assert_true(statement_is_tainted(*state, text))
#define CLEAN(text) assert_false(statement_is_tainted(*state, text))

static void and_against_xor(void **state)
{
    TAINTED("a & b ^ c\n");
    TAINTED("a ^ b & c\n");
    CLEAN("a & (b ^ c)\n");
    CLEAN("a & b | c\n");
}

static void a_conditional_after_a_walrus(void **state)
{
    TAINTED("(y := a if b else c)\n");
    CLEAN("(y := (a if b else c))\n");
    CLEAN("((y := a) if b else c)\n");
}

static void a_star_that_belongs_to_more(void **state)
{
    TAINTED("[*f(x)]\n");
    TAINTED("x = *a.b(), 1\n");
    TAINTED("t[*a[0]]\n");
    TAINTED("*a.b, c = d\n");
    TAINTED("[*a + b]\n");
    CLEAN("[*a, *b]\n");
    CLEAN("f(*a.b)\n");
    CLEAN("(*a.b, c)\n");
    CLEAN("t[*a]\n");
}

static void type_as_a_name(void **state)
{
    TAINTED("type(self).x = 1\n");
    TAINTED("type[x] = 1\n");
    CLEAN("type X = int\n");
    CLEAN("type X[T] = int\n");
    CLEAN("type = 1\n");
}

static void await_and_power(void **state)
{
    TAINTED("await x ** 2\n");
    CLEAN("await (x ** 2)\n");
    CLEAN("await x\n");
}

static void a_format_that_begins_with_an_equals_sign(void **state)
{
    TAINTED("f'{x:=5}'\n");
    CLEAN("f'{(x:=5)}'\n");
    CLEAN("f'{x:>5}'\n");
}

static void as_after_an_open_expression(void **state)
{
    TAINTED("with a if b else c as d: pass\n");
    CLEAN("with a as d: pass\n");
    CLEAN("with (a as b, c as d): pass\n");
    CLEAN("try: pass\nexcept A as b: pass\n");
}

static void with_items_in_parentheses(void **state)
{
    TAINTED("with (a,): pass\n");
    TAINTED("with (a, *b): pass\n");
    CLEAN("with (a, b): pass\n");
    CLEAN("with (a): pass\n");
    CLEAN("with (a, b) as c: pass\n");
}

static void python_2_output_and_repr(void **state)
{
    TAINTED("print >>f, x\n");
    TAINTED("x = `a + b`\n");
    TAINTED("print (a), b\n");
    TAINTED("print (a) % b\n");
    TAINTED("print (a).b()\n");
    CLEAN("print(a)\n");
    CLEAN("print(a) if b else c\n");
    CLEAN("printer(a).b()\n");
    CLEAN("(print(a), b)\n");
}

static void the_mark_stops_at_the_statement(void **state)
{
    const bn_cst *t = parse(*state, "def f():\n    if x:\n        a & b ^ c\n    d\n");

    assert_true(t->nodes[node_of_kind(t, BN_BINARY_OPERATOR)].flags & BN_TAINTED);
    assert_false(t->nodes[node_of_kind(t, BN_IF_STATEMENT)].flags & BN_TAINTED);
    assert_false(t->nodes[node_of_kind(t, BN_FUNCTION_DEFINITION)].flags & BN_TAINTED);
    t = parse(*state, "if a & b ^ c:\n    d\n");
    assert_true(t->nodes[node_of_kind(t, BN_IF_STATEMENT)].flags & BN_TAINTED);
    assert_false(t->nodes[node_of(t, "d")].flags & BN_TAINTED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(and_against_xor),
        TEST(a_conditional_after_a_walrus),
        TEST(a_star_that_belongs_to_more),
        TEST(type_as_a_name),
        TEST(await_and_power),
        TEST(a_format_that_begins_with_an_equals_sign),
        TEST(as_after_an_open_expression),
        TEST(with_items_in_parentheses),
        TEST(python_2_output_and_repr),
        TEST(the_mark_stops_at_the_statement),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
