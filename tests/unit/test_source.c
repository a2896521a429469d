/* Reading a file's bytes: encodings, lines, habits. */
#include "syntax_helper.h"

#include <stdio.h>

#include "syntax/source.h"

static const bn_source *read_ok(fixture *f, bn_str bytes)
{
    const bn_source *src;

    f->err = (bn_err){ 0 };
    bn_status status = bn_source_read(f->arena, bytes, NULL, &src, &f->err);
    if (status != BN_OK)
        print_error("%s\n", f->err.text);
    assert_int_equal(status, BN_OK);
    return src;
}

static void refused(fixture *f, bn_str bytes, bn_status status, const char *why, uint32_t line)
{
    const bn_source *src;

    f->err = (bn_err){ 0 };
    assert_int_equal(bn_source_read(f->arena, bytes, NULL, &src, &f->err), status);
    assert_null(src);
    assert_non_null(strstr(f->err.text, why));
    assert_int_equal(f->err.line, line);
}

static void an_empty_file_has_one_line_and_ends_properly(void **state)
{
    const bn_source *src = read_ok(*state, BN_LIT(""));

    assert_int_equal(src->line_count, 1);
    assert_true(src->final_newline);
    assert_int_equal(bn_source_line(src, 0), 1);
    assert_int_equal(bn_source_column(src, 0), 1);
}

static void offsets_become_lines_and_columns_in_code_points(void **state)
{
    const bn_source *src = read_ok(*state, BN_LIT("a\n\xc3\xa9\xe2\x82\xac = 1\nlast"));

    assert_int_equal(src->line_count, 3);
    assert_false(src->final_newline);
    assert_int_equal(bn_source_line(src, 1), 1);
    assert_int_equal(bn_source_line(src, 2), 2);
    assert_int_equal(bn_source_column(src, 8), 4);
    assert_int_equal(bn_source_line(src, 15), 3);
    bn_span line = bn_source_line_span(src, 2);
    assert_int_equal(line.start, 2);
    assert_int_equal(line.end, 12);
    line = bn_source_line_span(src, 4);
    assert_int_equal(line.end, line.start);
}

static void the_newline_style_is_the_one_of_most_lines(void **state)
{
    const bn_source *src = read_ok(*state, BN_LIT("a\r\nb\r\nc\n"));

    assert_int_equal(src->newline, BN_NEWLINE_CRLF);
    assert_true(src->mixed_newlines);
    assert_false(src->has_lone_cr);
    assert_true(bn_str_is(src->newline_text, "\r\n"));
    assert_int_equal(src->line_count, 3);
    src = read_ok(*state, BN_LIT("a\nb\n"));
    assert_int_equal(src->newline, BN_NEWLINE_LF);
    assert_false(src->mixed_newlines);
    assert_true(read_ok(*state, BN_LIT("x = '''a\rb'''\n"))->has_lone_cr);
}

static void a_byte_order_mark_is_kept_out_of_columns(void **state)
{
    const bn_source *src = read_ok(*state, BN_LIT("\xef\xbb\xbfx = 1\n"));

    assert_int_equal(src->bom, 3);
    assert_int_equal(bn_source_column(src, 3), 1);
    assert_int_equal(bn_source_column(src, 4), 2);
    assert_int_equal(bn_source_indent_at(src, 5).len, 0);
}

static void cookies_are_found_as_pep_263_says(void **state)
{
    assert_true(bn_str_is(
        read_ok(*state, BN_LIT("#!/x\n# vim: set fileencoding=latin-1 :\n"))->cookie, "latin-1"));
    assert_int_equal(read_ok(*state, BN_LIT("# -*- coding: ISO_8859-1 -*-\n\xe9"))->encoding,
                     BN_ENCODING_LATIN1);
    assert_int_equal(read_ok(*state, BN_LIT("# coding: cp1252\n"))->encoding,
                     BN_ENCODING_ASCII_BASED);
    /* Too late, or behind code: no cookie. */
    assert_int_equal(read_ok(*state, BN_LIT("\n\n# coding: latin-1\n"))->cookie.len, 0);
    assert_int_equal(read_ok(*state, BN_LIT("x = 1\n# coding: latin-1\n"))->cookie.len, 0);
    assert_int_equal(read_ok(*state, BN_LIT("x = 1  # coding: latin-1\n"))->cookie.len, 0);
}

static void foreign_letters_reach_the_parser_as_plain_ones(void **state)
{
    const bn_source *src = read_ok(*state, BN_LIT("# coding: latin-1\ns = '\xe9\xe8'\n"));

    assert_int_equal(src->parser_bytes.len, src->bytes.len);
    assert_true(bn_str_ends(src->parser_bytes, BN_LIT("s = 'zz'\n")));
    assert_true(bn_str_ends(src->bytes, BN_LIT("s = '\xe9\xe8'\n")));
}

static void what_cannot_be_edited_bytewise_is_refused(void **state)
{
    refused(*state, BN_LIT("a = 1\nb = '\0'\n"), BN_E_ENCODING, "NUL", 2);
    refused(*state, BN_LIT("\xff\xfex\0"), BN_E_ENCODING, "UTF-16", 1);
    refused(*state, BN_LIT("\xff\xfe\0\0x\0\0\0"), BN_E_ENCODING, "UTF-32", 1);
    refused(*state, BN_LIT("# coding: shift_jis\n"), BN_E_ENCODING, "shift_jis", 1);
    refused(*state, BN_LIT("\n# coding: utf-7\n"), BN_E_ENCODING, "utf-7", 2);
    refused(*state, BN_LIT("# coding: klingon\n"), BN_E_ENCODING, "klingon", 1);
    refused(*state, BN_LIT("\xef\xbb\xbf# coding: latin-1\n"), BN_E_ENCODING, "contradict", 1);
    refused(*state, BN_LIT("\xef\xbb\xbf# coding: utf8\n"), BN_E_ENCODING, "contradict", 1);
    refused(*state, BN_LIT("a\nb\n'\xe9'\n"), BN_E_ENCODING, "UTF-8", 3);
    refused(*state, BN_LIT("'\xed\xa0\x80'\n"), BN_E_ENCODING, "UTF-8", 1);
    refused(*state, BN_LIT("'\xc0\xaf'\n"), BN_E_ENCODING, "UTF-8", 1);
    refused(*state, BN_LIT("# coding: ascii\n'\xe9'\n"), BN_E_ENCODING, "ASCII", 2);
}

static void a_file_above_the_limit_is_refused(void **state)
{
    fixture *f = *state;
    const bn_source *src;
    bn_source_limits limits = { .max_bytes = 4 };

    assert_int_equal(bn_source_read(f->arena, BN_LIT("abcde"), &limits, &src, &f->err), BN_E_LIMIT);
    assert_int_equal(bn_source_read(f->arena, BN_LIT("abcd"), &limits, &src, &f->err), BN_OK);
}

static void habits_are_those_of_most_of_the_file(void **state)
{
    const bn_source *src = read_ok(*state, BN_LIT("def f():\n  if a:\n    b('x', 'y', \"z\")\n"
                                                  "class C:\n\tpass\n"));

    assert_true(bn_str_is(src->indent_unit, "  "));
    assert_int_equal(src->quote, '\'');
    src = read_ok(*state, BN_LIT("if a:\n\tb = '''not\n  counted:\n      x'''\n"));
    assert_true(bn_str_is(src->indent_unit, "\t"));
    assert_int_equal(src->quote, '"');
    assert_true(bn_str_is(read_ok(*state, BN_LIT("x = 1\n"))->indent_unit, "    "));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(an_empty_file_has_one_line_and_ends_properly),
        TEST(offsets_become_lines_and_columns_in_code_points),
        TEST(the_newline_style_is_the_one_of_most_lines),
        TEST(a_byte_order_mark_is_kept_out_of_columns),
        TEST(cookies_are_found_as_pep_263_says),
        TEST(foreign_letters_reach_the_parser_as_plain_ones),
        TEST(what_cannot_be_edited_bytewise_is_refused),
        TEST(a_file_above_the_limit_is_refused),
        TEST(habits_are_those_of_most_of_the_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
