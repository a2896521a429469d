/* Layout services of src/edit on odd inputs. */
#include "edit_fixture.h"

#include "edit/layout.h"

static bn_str without(void **state, const bn_cst *t, bn_ix first, bn_ix last)
{
    bn_arena *arena = ((edit_fixture *)*state)->arena;
    bn_deletion d = bn_plan_deletion(arena, t, first, last);

    return bn_str_format_in(arena, "%.*s%.*s%.*s", BN_FMT(bn_str_sub(t->text, 0, d.span.start)),
                            BN_FMT(d.text), BN_FMT(bn_str_sub(t->text, d.span.end, t->text.len)));
}
#define assert_deleted(t, what, expected)                                                          \
    assert_text(without(state, t, stmt(t, what), stmt(t, what)), expected)

static bn_str with_line(void **state, const bn_cst *t, bn_insertion in, const char *line)
{
    bn_arena *arena = ((edit_fixture *)*state)->arena;

    assert_true(in.ok);
    return bn_str_format_in(arena, "%.*s%.*s%.*s%s%.*s%.*s", BN_FMT(bn_str_sub(t->text, 0, in.at)),
                            BN_FMT(in.before), BN_FMT(in.indent), line,
                            BN_FMT(in.ends_line ? in.newline : BN_LIT("")),
                            BN_FMT(bn_str_sub(t->text, in.at, t->text.len)));
}

static void lines_end_before_their_newline(void **state)
{
    const bn_cst *t = PARSE("a = 1\r\nb = 2\nc = 3");

    assert_int_equal(bn_line_start(t, 9), 7);
    assert_int_equal(bn_line_end(t, 0), 5);
    assert_int_equal(bn_next_line(t, 0), 7);
    assert_int_equal(bn_line_end(t, 8), 12);
    assert_int_equal(bn_next_line(t, 14), (int)t->text.len);
    assert_text(bn_newline_near(t, 0), "\r\n");
    assert_text(bn_newline_near(t, 8), "\n");
}

static void a_byte_order_mark_belongs_to_no_line(void **state)
{
    const bn_cst *t = PARSE("\xef\xbb\xbfx = 1\ny = 2\n");

    assert_int_equal(bn_line_start(t, 4), 3);
    assert_text(bn_indent_of(t, stmt(t, "x = 1")), "");
    assert_true(bn_is_alone_on_lines(t, stmt(t, "x = 1")));
    assert_deleted(t, "x = 1", "\xef\xbb\xbfy = 2\n");
    assert_text(with_line(state, t, bn_plan_insert_before(t, stmt(t, "x = 1")), "n"),
                "\xef\xbb\xbfn\nx = 1\ny = 2\n");
}

static void indentation_is_that_of_the_logical_line(void **state)
{
    const bn_cst *t = PARSE("if a:\n"
                            "\tif (b and\n"
                            "  c): p; q\n"
                            "\tfor x in y: z\n"
                            "\twhile r: \\\n"
                            "  s\n");

    assert_text(bn_indent_of(t, stmt(t, "if (b")), "\t");
    assert_text(bn_indent_of(t, stmt(t, "p")), "\t");
    assert_text(bn_indent_of(t, stmt(t, "q")), "\t");
    assert_text(bn_indent_of(t, stmt(t, "z")), "\t");
    assert_text(bn_indent_of(t, stmt(t, "s")), "\t");
}

static void the_unit_is_that_of_the_nearest_suite(void **state)
{
    const bn_cst *t = PARSE("if a:\n\tif b:\n\t  x = 1\nelif c:\n   y = 1\n");

    assert_text(bn_indent_unit_near(t, stmt(t, "x")), "  ");
    assert_text(bn_indent_unit_near(t, stmt(t, "if b")), "  ");
    assert_text(bn_indent_unit_near(t, stmt(t, "y")), "   ");
    assert_text(bn_indent_unit_near(t, stmt(t, "if a")), "\t");
}

static void a_statement_is_alone_unless_it_shares_its_line(void **state)
{
    const bn_cst *t = PARSE("a = 1; b = 2\nif c: d = 3\ne = 4;\nf = 5  # why\n@g\ndef h(): pass\n"
                            "i = 6; \\\nj = 7\n");

    assert_false(bn_is_alone_on_lines(t, stmt(t, "a = 1")));
    assert_false(bn_is_alone_on_lines(t, stmt(t, "b = 2")));
    assert_false(bn_is_alone_on_lines(t, stmt(t, "d = 3")));
    assert_true(bn_is_alone_on_lines(t, stmt(t, "if c")));
    assert_false(bn_is_alone_on_lines(t, stmt(t, "e = 4")));
    assert_true(bn_is_alone_on_lines(t, stmt(t, "f = 5")));
    assert_true(bn_is_alone_on_lines(t, stmt(t, "@g")));
    assert_true(bn_is_alone_on_lines(t, stmt(t, "def h")));
    assert_false(bn_is_alone_on_lines(t, stmt(t, "j = 7")));
    assert_int_equal(bn_ask_alone_on_lines(((edit_fixture *)*state)->arena, t, stmt(t, "d")).tri,
                     BN_NO);
}

static void lines_of_a_statement_include_decorators_and_its_comment(void **state)
{
    const bn_cst *t = PARSE("@a\n@b\ndef f():\n    pass  # x\n    # y\n# z\ng = 1  # w\n");

    assert_text(span_text(t, bn_statement_lines(t, stmt(t, "def f"), stmt(t, "def f"))),
                "@a\n@b\ndef f():\n    pass  # x\n    # y\n");
    assert_text(span_text(t, bn_statement_span(t, stmt(t, "def f"), stmt(t, "def f"))),
                "@a\n@b\ndef f():\n    pass");
    assert_text(span_text(t, bn_statement_lines(t, stmt(t, "g"), stmt(t, "g"))), "g = 1  # w\n");
    assert_text(bn_text(t, bn_trailing_comment(t, stmt(t, "g"))), "# w");
    assert_text(bn_text(t, bn_trailing_comment(t, stmt(t, "pass"))), "# x");
}

static void deleting_takes_the_whole_lines(void **state)
{
    const bn_cst *t = PARSE("a = 1\r\nb = (\r\n 2)  # c\r\nd = 3\r\n");

    assert_deleted(t, "b = ", "a = 1\r\nd = 3\r\n");
    assert_deleted(t, "d = ", "a = 1\r\nb = (\r\n 2)  # c\r\n");
}

static void deleting_between_blank_lines_leaves_one_group_of_them(void **state)
{
    const bn_cst *t = PARSE("a = 1\n\n\ndef f():\n    x = 1\n\n    y = 2\n\n\nb = 2\n\nc = 3\n");

    assert_deleted(t, "def f", "a = 1\n\n\nb = 2\n\nc = 3\n");
    assert_deleted(t, "x = 1", "a = 1\n\n\ndef f():\n    y = 2\n\n\nb = 2\n\nc = 3\n");
    assert_deleted(t, "c = 3", "a = 1\n\n\ndef f():\n    x = 1\n\n    y = 2\n\n\nb = 2\n");
    assert_deleted(t, "b = 2", "a = 1\n\n\ndef f():\n    x = 1\n\n    y = 2\n\n\nc = 3\n");
}

static void deleting_keeps_the_comments_around(void **state)
{
    const bn_cst *t = PARSE("if a:\n    # one\n\n    x = 1\n\n    # two\n    y = 2\n");

    assert_deleted(t, "x = 1", "if a:\n    # one\n\n    # two\n    y = 2\n");
}

static void deleting_the_only_statement_leaves_pass(void **state)
{
    const bn_cst *t =
        PARSE("if a:\n    # c\n    x = 1  # d\nif b: y = 2\nclass C:\n\t@d\n\tdef f(): 0\n");

    assert_deleted(t, "x = 1",
                   "if a:\n    # c\n    pass  # d\nif b: y = 2\nclass C:\n\t@d\n\tdef f(): 0\n");
    assert_deleted(t, "y = 2",
                   "if a:\n    # c\n    x = 1  # d\nif b: pass\nclass C:\n\t@d\n\tdef f(): 0\n");
    assert_deleted(t, "def f", "if a:\n    # c\n    x = 1  # d\nif b: y = 2\nclass C:\n\tpass\n");
}

static void deleting_a_run_that_is_the_whole_suite_leaves_pass(void **state)
{
    const bn_cst *t = PARSE("if a:\n    x = 1\n    y = 2\nz = 3\n");

    assert_text(without(state, t, stmt(t, "x"), stmt(t, "y")), "if a:\n    pass\nz = 3\n");
}

static void deleting_in_a_list_takes_one_semicolon(void **state)
{
    const bn_cst *t =
        PARSE("a = 1; b = 2; c = 3\nif d: e = 4; f = 5;\ng = 6;\nh = 7; \\\n i = 8\n");

    assert_deleted(t, "a = 1", "b = 2; c = 3\nif d: e = 4; f = 5;\ng = 6;\nh = 7; \\\n i = 8\n");
    assert_deleted(t, "b = 2", "a = 1; c = 3\nif d: e = 4; f = 5;\ng = 6;\nh = 7; \\\n i = 8\n");
    assert_deleted(t, "c = 3", "a = 1; b = 2\nif d: e = 4; f = 5;\ng = 6;\nh = 7; \\\n i = 8\n");
    assert_deleted(t, "e = 4", "a = 1; b = 2; c = 3\nif d: f = 5;\ng = 6;\nh = 7; \\\n i = 8\n");
    assert_deleted(t, "f = 5", "a = 1; b = 2; c = 3\nif d: e = 4;\ng = 6;\nh = 7; \\\n i = 8\n");
    assert_deleted(t, "g = 6", "a = 1; b = 2; c = 3\nif d: e = 4; f = 5;\nh = 7; \\\n i = 8\n");
    assert_deleted(t, "i = 8", "a = 1; b = 2; c = 3\nif d: e = 4; f = 5;\ng = 6;\nh = 7\n");
    assert_deleted(t, "h = 7", "a = 1; b = 2; c = 3\nif d: e = 4; f = 5;\ng = 6;\ni = 8\n");
}

static void deleting_all_of_a_module_is_allowed(void **state)
{
    const bn_cst *t = PARSE("x = 1");

    assert_deleted(t, "x", "");
}

static void inserting_goes_above_decorators_and_below_the_last_line(void **state)
{
    const bn_cst *t =
        PARSE("if a:\n    # why\n    @d\n    def f():\n        pass\nelif b:\n    pass\n");

    assert_text(with_line(state, t, bn_plan_insert_before(t, stmt(t, "def f")), "n"),
                "if a:\n    # why\n    n\n    @d\n    def f():\n        pass\nelif b:\n    pass\n");
    assert_text(with_line(state, t, bn_plan_insert_after(t, stmt(t, "def f")), "n"),
                "if a:\n    # why\n    @d\n    def f():\n        pass\n    n\nelif b:\n    pass\n");
}

static void inserting_after_a_last_line_without_newline_adds_one_before(void **state)
{
    const bn_cst *t = PARSE("a = 1\r\nb = 2  # c");

    assert_text(with_line(state, t, bn_plan_insert_after(t, stmt(t, "b")), "n"),
                "a = 1\r\nb = 2  # c\r\nn");
}

static void nothing_is_inserted_beside_a_shared_line(void **state)
{
    const bn_cst *t = PARSE("a = 1; b = 2\nif c: d = 3\n");

    assert_false(bn_plan_insert_before(t, stmt(t, "b")).ok);
    assert_false(bn_plan_insert_after(t, stmt(t, "a")).ok);
    assert_false(bn_plan_insert_before(t, stmt(t, "d")).ok);
    assert_true(bn_plan_insert_after(t, stmt(t, "if c")).ok);
}

static void a_form_feed_is_not_repeated(void **state)
{
    const bn_cst *t = PARSE("a = 1\n\fb = 2\n");

    assert_text(with_line(state, t, bn_plan_insert_before(t, stmt(t, "b")), "n"),
                "a = 1\nn\n\fb = 2\n");
}

static void comments_of_a_span_come_in_order(void **state)
{
    const bn_cst *t = PARSE("# a\nx = [  # b\n    '# no',  # c\n]\n# d\n");
    bn_ix x = stmt(t, "x");
    bn_comments c = bn_comments_in(((edit_fixture *)*state)->arena, t,
                                   (bn_span){ t->nodes[x].start, t->nodes[x].end });

    assert_int_equal(c.len, 2);
    assert_text(bn_text(t, c.items[0]), "# b");
    assert_text(bn_text(t, c.items[1]), "# c");
    assert_text(span_text(t, bn_comments_above(t, x)), "# a\n");
}

static void only_plain_strings_that_come_first_are_docstrings(void **state)
{
    const bn_cst *t = PARSE("'''m'''\ndef f():\n    # c\n    r'f' 'g'\n    'no'\nclass C: b'n'\n"
                            "def g():\n    f'{n}'\nif x:\n    'i'\n");

    assert_true(bn_is_docstring(t, stmt(t, "'''m")));
    assert_true(bn_is_docstring(t, stmt(t, "r'f'")));
    assert_false(bn_is_docstring(t, stmt(t, "'no'")));
    assert_false(bn_is_docstring(t, stmt(t, "b'n'")));
    assert_false(bn_is_docstring(t, stmt(t, "f'{n}'")));
    assert_false(bn_is_docstring(t, stmt(t, "'i'")));
}

static void directives_are_known_in_any_place_of_a_comment(void **state)
{
    static const struct {
        const char *text;
        bool directive;
    } cases[] = {
        { "# noqa: E501", true },
        { "#noqa", true },
        { "# type: ignore", true },
        { "# why  # pragma: no cover", true },
        { "# fmt: off", true },
        { "# pylint: disable=x", true },
        { "# burnish: keep", true },
        { "# NOQA", true },
        { "# the type is known", false },
        { "# see noqa", false },
        { "#", false },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        bn_str text =
            bn_str_format_in(((edit_fixture *)*state)->arena, "x = 1\ny = 2  %s\n", cases[i].text);
        const bn_cst *t = parse_text(state, text);

        if (bn_is_directive(t, bn_trailing_comment(t, stmt(t, "y"))) != cases[i].directive)
            fail_msg("%s", cases[i].text);
    }
}

static void tokens_that_would_fuse_are_known(void **state)
{
    static const struct {
        const char *left, *right;
        bool fuse;
    } cases[] = {
        { "return", "x", true },   { "return", "(x)", false },  { "in", "'a'", false },
        { "f", "'a'", true },      { "x = rb", "\"a\"", true }, { "'a'", "'b'", true },
        { "'a'", "if", false },    { "1", ".real", true },      { "x1", ".real", false },
        { "1.", "if", true },      { "x", "=", false },         { "<", "=", true },
        { "*", "*", true },        { "-", ">", true },          { "-", "-", false },
        { "a:", "=", true },       { ".", ".", true },          { "0x1f", "or", true },
        { "\xc3\xa9", "a", true }, { "", "a", false },          { "a.", "b", false },
        { "not", "-x", false },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        if (bn_would_fuse(bn_str_from(cases[i].left), bn_str_from(cases[i].right)) != cases[i].fuse)
            fail_msg("%s %s", cases[i].left, cases[i].right);
    }
}

static void widths_count_code_points_and_tabs(void **state)
{
    (void)state;
    assert_int_equal(bn_widest_line(BN_LIT("")), 0);
    assert_int_equal(bn_widest_line(BN_LIT("ab\r\n\tc\nd")), 9);
    assert_int_equal(bn_widest_line(BN_LIT("\xc3\xa9\xe2\x82\xac")), 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SENTENCE(lines_end_before_their_newline),
        SENTENCE(a_byte_order_mark_belongs_to_no_line),
        SENTENCE(indentation_is_that_of_the_logical_line),
        SENTENCE(the_unit_is_that_of_the_nearest_suite),
        SENTENCE(a_statement_is_alone_unless_it_shares_its_line),
        SENTENCE(lines_of_a_statement_include_decorators_and_its_comment),
        SENTENCE(deleting_takes_the_whole_lines),
        SENTENCE(deleting_between_blank_lines_leaves_one_group_of_them),
        SENTENCE(deleting_keeps_the_comments_around),
        SENTENCE(deleting_the_only_statement_leaves_pass),
        SENTENCE(deleting_a_run_that_is_the_whole_suite_leaves_pass),
        SENTENCE(deleting_in_a_list_takes_one_semicolon),
        SENTENCE(deleting_all_of_a_module_is_allowed),
        SENTENCE(inserting_goes_above_decorators_and_below_the_last_line),
        SENTENCE(inserting_after_a_last_line_without_newline_adds_one_before),
        SENTENCE(nothing_is_inserted_beside_a_shared_line),
        SENTENCE(a_form_feed_is_not_repeated),
        SENTENCE(comments_of_a_span_come_in_order),
        SENTENCE(only_plain_strings_that_come_first_are_docstrings),
        SENTENCE(directives_are_known_in_any_place_of_a_comment),
        SENTENCE(tokens_that_would_fuse_are_known),
        SENTENCE(widths_count_code_points_and_tabs),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
