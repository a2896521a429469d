/* What Python's tokenizer refuses and tree-sitter lets pass; and what both allow. */
#include "syntax_helper.h"

static void accepts(fixture *f, const char *text)
{
    const bn_cst *tree;

    if (try_parse(f, text, &tree) != BN_OK)
        fail_msg("%u:%u: %s in\n%s", f->err.line, f->err.column, f->err.text, text);
}

static void rejects(fixture *f, const char *text, uint32_t line)
{
    const bn_cst *tree;

    if (try_parse(f, text, &tree) == BN_OK)
        fail_msg("accepted:\n%s", text);
    assert_null(tree);
    assert_int_equal(f->err.status, BN_E_SYNTAX);
    assert_int_equal(f->err.line, line);
}

static void a_line_end_outside_brackets_ends_the_statement(void **state)
{
    rejects(*state, "x =\ny\n", 2);
    rejects(*state, "x = 1 +\n  2\n", 2);
    rejects(*state, "def f():\n    x = a +\nb\n", 3);
    rejects(*state, "if a\n: pass\n", 2);
    rejects(*state, "import\nx\n", 2);
    rejects(*state, "@\nf\ndef g(): pass\n", 2);
    accepts(*state, "x = (1 +\n2)\n");
    accepts(*state, "x = 1 + \\\n  2\n");
    accepts(*state, "x = '''a\nb'''\n");
    accepts(*state, "f(a, # c\n  b)\n");
}

static void brackets_may_continue_left_of_the_block(void **state)
{
    accepts(*state, "def f():\n    x = (a +\nb)\n");
    accepts(*state, "def f():\n    x = (a.\nb)\n    return {1:\n2}\n");
    accepts(*state, "class C:\n    def f():\n        g(*\na, x=\nb)\n");
}

static void blocks_need_their_own_column(void **state)
{
    rejects(*state, "if a:\n    b\n   c\n", 3);
    rejects(*state, "if a:\n    b\n      c\n", 3);
    rejects(*state, "  x = 1\n", 1);
    rejects(*state, "x = 1\n  y = 2\n", 2);
    rejects(*state, "if a:\n    b\n  else:\n    c\n", 3);
    rejects(*state, "if a:\n        x\n\ty\n\tz\n        w\n", 3);
    rejects(*state, "@f\n  def g(): pass\n", 2);
    accepts(*state, "if a:\n\tb\n\tc\nelse:\n  d\n  e\n");
    accepts(*state, "if a:\n  b\n # c\n    # d\n  e\n");
    accepts(*state, "\f\nif a:\n\f    b\n    c\n");
}

static void a_continued_first_line_keeps_its_own_column(void **state)
{
    accepts(*state, "if a:\n  \\\n  b\n  c\n");
    accepts(*state, "if a:\n  b\n  \\\n     c\n");
}

static void blocks_are_not_empty(void **state)
{
    rejects(*state, "if a:\n", 1);
    rejects(*state, "if a:\nb\n", 1);
    rejects(*state, "def f():\n    # only a comment\n", 1);
    rejects(*state, "try:\n    a\n", 1);
    accepts(*state, "try:\n    a\nfinally:\n    b\n");
}

static void statements_share_a_line_only_by_semicolons(void **state)
{
    accepts(*state, "a; b; c\n");
    accepts(*state, "if a: b; c\n");
    accepts(*state, "while 1: pass;\nx\n");
    rejects(*state, "if a: if b: c\n", 1);
    rejects(*state, "a; if b: c\n", 1);
    rejects(*state, "if a: b else: c\n", 1);
}

static void only_blanks_lie_between_tokens(void **state)
{
    rejects(*state, "x =\v1\n", 1);
    rejects(*state,
            "x = \xe2\x80\x8b"
            "1\n",
            1);
    rejects(*state,
            "x = \xef\xbb\xbf"
            "1\n",
            1);
    rejects(*state, "x = 1 \\", 1);
}

static void a_lone_carriage_return_is_allowed_in_strings_only(void **state)
{
    rejects(*state, "# c\rx = 1\n", 1);
    rejects(*state, "x = 1\ry = 2\n", 1);
    accepts(*state, "x = '''a\rb'''\n");
}

static void only_python_s_prefixes_begin_strings(void **state)
{
    rejects(*state, "x = rr'a'\n", 1);
    rejects(*state, "x = bf'a'\n", 1);
    accepts(*state, "x = Rb'a' rB'a'\ny = fR'a' u'a' rf'{x}' t'{x}'\n");
    accepts(*state, "x = r'\\\\' r'\\'' b'\\u' b'\\N'\n");
    rejects(*state, "x = 'a\nb'\n", 1);
}

static void deep_nesting_is_refused_not_crashed_on(void **state)
{
    fixture *f = *state;
    enum { DEPTH = 20000 };
    static char text[2 * DEPTH + 2];
    const bn_cst *tree;

    memset(text, '(', DEPTH);
    memset(text + DEPTH, ')', DEPTH);
    text[2 * DEPTH] = '\n';
    assert_int_equal(try_parse(f, text, &tree), BN_E_LIMIT);
    assert_non_null(strstr(f->err.text, "deeper"));
    memset(text, '(', sizeof text - 2);
    assert_int_equal(try_parse(f, text, &tree), BN_E_SYNTAX);
}

static void endless_comment_runs_are_refused_others_are_not(void **state)
{
    fixture *f = *state;
    const bn_cst *tree;
    bn_buf buf = { .arena = f->arena };

    bn_buf_addz(&buf, "def f():\n    x\n");
    for (int i = 0; i < 60000; i++)
        bn_buf_addz(&buf, "    # c\n");
    bn_buf_addz(&buf, "    y = \\\n");
    for (int i = 0; i < 60000; i++)
        bn_buf_addz(&buf, "\\\n");
    bn_buf_addz(&buf, "  1\n");
    bn_buf_addc(&buf, '\0');
    assert_int_equal(try_parse(f, buf.ptr, &tree), BN_OK);
    buf.len--;
    for (int i = 0; i < 60000; i++)
        bn_buf_addz(&buf, "# c\n");
    bn_buf_addz(&buf, "    z\n");
    bn_buf_addc(&buf, '\0');
    assert_int_equal(try_parse(f, buf.ptr, &tree), BN_E_LIMIT);
}

static void complains(fixture *f, const char *text, uint32_t line, uint32_t column, const char *why)
{
    const bn_cst *tree;

    assert_int_equal(try_parse(f, text, &tree), BN_E_SYNTAX);
    if (f->err.line != line || f->err.column != column || !strstr(f->err.text, why))
        fail_msg("%u:%u: %s in\n%s", f->err.line, f->err.column, f->err.text, text);
}

static void errors_name_line_and_column(void **state)
{
    complains(*state, "x = 1\ny = [1,\nz = 2\n", 2, 5, "'[' is never closed");
    complains(*state, "x = 1\n\n\ny = (2]\n", 4, 7, "']' closes no '('");
    complains(*state, "x = 1\ny = 'abc\nz = 2\n", 2, 5, "never closed");
    complains(*state, "class C:\n    def f(self):\n        x = {\n", 3, 13, "'{'");
    complains(*state, "x = 1\n\xc3\xa9 = = 2\n", 2, 5, "invalid syntax");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_line_end_outside_brackets_ends_the_statement),
        TEST(brackets_may_continue_left_of_the_block),
        TEST(blocks_need_their_own_column),
        TEST(a_continued_first_line_keeps_its_own_column),
        TEST(blocks_are_not_empty),
        TEST(statements_share_a_line_only_by_semicolons),
        TEST(only_blanks_lie_between_tokens),
        TEST(a_lone_carriage_return_is_allowed_in_strings_only),
        TEST(only_python_s_prefixes_begin_strings),
        TEST(deep_nesting_is_refused_not_crashed_on),
        TEST(endless_comment_runs_are_refused_others_are_not),
        TEST(errors_name_line_and_column),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
