/* Where patterns match, and what they capture. */
#include "pattern_helper.h"

#define MATCHES(pattern, source, result)                                                           \
    assert_string_equal(matches(*state, pattern, source), result)

static void a_metavariable_takes_one_expression(void **state)
{
    MATCHES("f($x)", "f(a + b)\n", "f(a + b) | $x=a + b");
    MATCHES("f($x)", "f(a, b)\nf()\nf(*a)\nf(k=a)\n", "");
    MATCHES("$a + $b", "x + y * z\n", "x + y * z | $a=x | $b=y * z");
    MATCHES("$o.m($x)", "p.q.m(1)\n", "p.q.m(1) | $o=p.q | $x=1");
}

static void a_repeated_metavariable_is_the_same_code(void **state)
{
    MATCHES("$x == $x", "a == a; a == b; (a) == a\n", "a == a | $x=a; (a) == a | $x=(a)");
    MATCHES("f($x, $x)", "f(a . b, a.b)\n", "f(a . b, a.b) | $x=a . b");
}

static void blanks_commas_quotes_and_parentheses_do_not_matter(void **state)
{
    MATCHES("f($x, 'a')", "f( (y) ,\n  \"a\", # c\n )\n", "f( (y) ,\n  \"a\", # c\n ) | $x=(y)");
    MATCHES("f('a')", "f(b'a'); f(r'a'); f(u'a'); f(f'a')\n", "f(r'a'); f(u'a')");
    MATCHES("($a, $b)", "x = p, q\n", "p, q | $a=p | $b=q");
}

static void a_run_takes_what_is_left(void **state)
{
    MATCHES("f($x, $*r)", "f(a); f(a, b, *c, k=d)\n",
            "f(a) | $x=a | $*r=; f(a, b, *c, k=d) | $x=a | $*r=b, *c, k=d");
    MATCHES("f($*r, k=$v, $*s)", "f(1, k=2, l=3)\n", "f(1, k=2, l=3) | $*r=1 | $v=2 | $*s=l=3");
    MATCHES("[$*a, $x]", "[1, 2, 3]\n", "[1, 2, 3] | $*a=1, 2 | $x=3");
}

static void statements_match_with_their_suites(void **state)
{
    MATCHES("for $t in $s:\n    $*body", "for a, b in c:\n    f()\n    g()\n",
            "for a, b in c:\n    f()\n    g() | $t=a, b | $s=c | $*body=f()\n    g()");
    MATCHES("for $t in $s:\n    $*body", "for a in b:\n    f()\nelse:\n    g()\n", "");
    MATCHES("for $t in $s:\n    $x", "for a in b: f()\nfor a in b:\n    f()\n    g()\n",
            "for a in b: f() | $t=a | $s=b | $x=f()");
    MATCHES("for $t in $s:\n    $*b", "async def f():\n    async for a in b:\n        f()\n", "");
}

static void several_statements_match_siblings(void **state)
{
    MATCHES("$x = []\nfor $t in $s:\n    $x.append($e)",
            "a = 1\nout = []  # c\n# d\nfor i in y:\n    out.append(i)\nz()\n",
            "out = []  # c\n# d\nfor i in y:\n    out.append(i) | $x=out | $t=i | $s=y | $e=i");
    MATCHES("$x = 1\n$*mid\n$y = 2", "a = 1\nf()\ng()\nb = 2\n",
            "a = 1\nf()\ng()\nb = 2 | $x=a | $*mid=f()\ng() | $y=b");
    MATCHES("$x = 1\n$*mid", "a = 1\n",
            "error: a run of statements needs a statement before and behind it: `bnZR_mid`");
}

static void a_generator_that_is_the_sole_argument_is_one_argument(void **state)
{
    MATCHES("any($x)", "any(a for a in b)\n", "any(a for a in b) | $x=(a for a in b)");
    MATCHES("any($e for $t in $s)", "any((a for a in b))\nany(a for a in b)\n",
            "any((a for a in b)) | $e=a | $t=a | $s=b; any(a for a in b) | $e=a | $t=a | $s=b");
}

static void operators_and_keywords_are_compared(void **state)
{
    MATCHES("$a in $b", "x in y; x not in y; x is y\n", "x in y | $a=x | $b=y");
    MATCHES("$a + 1", "x + 1; x - 1; x + 2\n", "x + 1 | $a=x");
    MATCHES("$x += $y", "a += 1\na -= 1\n", "a += 1 | $x=a | $y=1");
    MATCHES("$s[:]", "a[:]; a[1:]; a[:1]; a[::]\n", "a[:] | $s=a");
    MATCHES("$s[$i]", "a[1]; a[1:2]; a[1:2, 3]; a[b, c]\n",
            "a[1] | $s=a | $i=1; a[b, c] | $s=a | $i=b, c");
}

static void names_of_attributes_keywords_and_parameters_are_names(void **state)
{
    MATCHES("lambda $x: $b", "lambda a: a\nlambda a=1: a\nlambda *a: a\nlambda: 0\n",
            "lambda a: a | $x=a | $b=a");
    MATCHES("f($k=$v)", "f(a=1)\n", "f(a=1) | $k=a | $v=1");
    MATCHES("$x.$name", "a.b\n", "a.b | $x=a | $name=b");
    MATCHES("def $f($*p):\n    $*b", "def g(a, *b): pass\n",
            "def g(a, *b): pass | $f=g | $*p=a, *b | $*b=pass");
}

static void misread_code_is_never_matched(void **state)
{
    MATCHES("$a ^ $b", "x & y ^ z\n", "");
    MATCHES("f($x)", "f(x & y ^ z)\n", "");
}

static void a_pattern_that_cannot_work_is_an_error(void **state)
{
    MATCHES("$x", "a\n", "error: this matches everything: `bnZM_x`");
    assert_non_null(strstr(matches(*state, "f(", "a\n"), "is not Python"));
    assert_non_null(strstr(matches(*state, "f($x, $*x)", "a\n"), "in one rule"));
    assert_non_null(strstr(matches(*state, "1 + $*x", "a\n"), "among items"));
}

static void deep_code_neither_crashes_nor_hangs(void **state)
{
    fixture *f = *state;
    bn_buf source = { .arena = f->arena };

    bn_buf_addz(&source, "f(");
    for (int i = 0; i < 3000; i++)
        bn_buf_addz(&source, "a, ");
    bn_buf_addz(&source, "b)\n");
    bn_buf_addc(&source, '\0');
    assert_string_equal(matches(f, "f($*a, $x, $*b, $y, $*c, zz)", source.ptr), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_metavariable_takes_one_expression),
        TEST(a_repeated_metavariable_is_the_same_code),
        TEST(blanks_commas_quotes_and_parentheses_do_not_matter),
        TEST(a_run_takes_what_is_left),
        TEST(statements_match_with_their_suites),
        TEST(several_statements_match_siblings),
        TEST(a_generator_that_is_the_sole_argument_is_one_argument),
        TEST(operators_and_keywords_are_compared),
        TEST(names_of_attributes_keywords_and_parameters_are_names),
        TEST(misread_code_is_never_matched),
        TEST(a_pattern_that_cannot_work_is_an_error),
        TEST(deep_code_neither_crashes_nor_hangs),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
