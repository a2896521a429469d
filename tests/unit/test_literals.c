/* Values of string and integer literals. */
#include "syntax_helper.h"

#include "syntax/literals.h"

static bn_string_lit decode_first(fixture *f, const char *text)
{
    const bn_cst *t = parse(f, text);

    return bn_string_decode(f->arena, t, node_of_kind(t, BN_STRING));
}

static void assert_value(fixture *f, const char *text, bn_str value)
{
    bn_string_lit lit = decode_first(f, text);

    if (!lit.ok || !bn_str_eq(lit.value, value))
        fail_msg("%s is '%.*s'", text, BN_FMT(lit.value));
}

static void escapes_become_what_they_mean(void **state)
{
    assert_value(*state, "'a\\tb\\x41\\101\\u00e9\\U0001F600'\n",
                 BN_LIT("a\tbAA\xc3\xa9\xf0\x9f\x98\x80"));
    assert_value(*state, "'\\q\\''\n", BN_LIT("\\q'"));
    assert_value(*state, "'a\\\nb'\n", BN_LIT("ab"));
    assert_value(*state, "'\\0'\n", BN_LIT("\0"));
    assert_value(*state, "r'\\t\\''\n", BN_LIT("\\t\\'"));
    assert_value(*state, "b'\\xff\\u0041'\n", BN_LIT("\xff\\u0041"));
    assert_value(*state, "''''a''b'''\n", BN_LIT("'a''b"));
    assert_value(*state, "'''a\r\nb'''\r\n", BN_LIT("a\nb"));
    assert_value(*state, "''\n", BN_LIT(""));
    assert_value(*state, "# coding: latin-1\n'\xe9'\n", BN_LIT("\xc3\xa9"));
}

static void what_is_not_known_is_not_decoded(void **state)
{
    assert_false(decode_first(*state, "f'a'\n").ok);
    assert_false(decode_first(*state, "'\\N{DASH}'\n").ok);
    assert_false(decode_first(*state, "'\\ud800'\n").ok);
    assert_false(decode_first(*state, "# coding: koi8-r\n'\xe9'\n").ok);
}

static void the_parts_of_a_string_are_known(void **state)
{
    bn_string_lit lit = decode_first(*state, "x = Rb\"\"\"abc\"\"\"\n");

    assert_true(lit.raw && lit.bytes && !lit.unicode && !lit.format);
    assert_int_equal(lit.quote, '"');
    assert_int_equal(lit.quote_len, 3);
    assert_int_equal(lit.prefix.start, 4);
    assert_int_equal(lit.prefix.end, 6);
    assert_int_equal(lit.body.start, 9);
    assert_int_equal(lit.body.end, 12);
    assert_true(decode_first(*state, "u''\n").unicode);
}

static void assert_respelled(fixture *f, const char *text, bool bytes, const char *body)
{
    const bn_cst *t = parse(f, text);
    bn_str got = { "", 0 };
    bool ok = bn_string_respell(f->arena, t, node_of_kind(t, BN_STRING), bytes, &got);

    if (ok != (body != NULL) || (body && !bn_str_is(got, body)))
        fail_msg("%s as %s: '%.*s'", text, bytes ? "bytes" : "str", BN_FMT(got));
}

static void text_becomes_data_and_back(void **state)
{
    assert_respelled(*state, "'a\\n\\x41\\q'\n", true, "a\\n\\x41\\q");
    assert_respelled(*state, "'\\N{DIGIT ONE}\\N{latin small letter q}'\n", true, "1q");
    assert_respelled(*state, "'\\u0041\\U00000022\\u000a'\n", true, "A\\x22\\x0a");
    assert_respelled(*state, "r'\\u0041'\n", true, "\\u0041");
    assert_respelled(*state, "b'\\u0041\\N\\\\u'\n", false, "\\\\u0041\\\\N\\\\u");
    assert_respelled(*state, "rb'\\u0041'\n", false, "\\u0041");
    assert_respelled(*state, "'a\\\nb'\n", true, "a\\\nb");
}

static void what_is_not_ascii_has_no_other_form(void **state)
{
    static const char *const texts[] = {
        "'\xc3\xa9'\n",  "'\\xe9'\n", "'\\200'\n", "'\\u00e9'\n",
        "'\\N{DASH}'\n", "f'{x}a'\n", "'\\u12'\n", "b'a'\n",
    };

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_respelled(*state, texts[i], true, NULL);
    assert_respelled(*state, "b'\\xff'\n", false, NULL);
    assert_respelled(*state, "b'\\400'\n", false, NULL);
    assert_respelled(*state, "'a'\n", false, NULL);
}

static void integers_have_their_value(void **state)
{
    static const struct {
        const char *text;
        bool ok;
        int64_t value;
    } cases[] = {
        { "0\n", true, 0 },
        { "1_000\n", true, 1000 },
        { "0xFf\n", true, 255 },
        { "0b101\n", true, 5 },
        { "0o17\n", true, 15 },
        { "00\n", true, 0 },
        { "0777\n", false, 0 },
        { "1L\n", false, 0 },
        { "1j\n", false, 0 },
        { "9223372036854775807\n", true, INT64_MAX },
        { "9223372036854775808\n", false, 0 },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const bn_cst *t = parse(*state, cases[i].text);
        int64_t value = 0;
        bool ok = bn_int_value(t, node_of_kind(t, BN_INTEGER), &value);
        if (ok != cases[i].ok || value != cases[i].value)
            fail_msg("%s", cases[i].text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(escapes_become_what_they_mean),       TEST(what_is_not_known_is_not_decoded),
        TEST(the_parts_of_a_string_are_known),     TEST(text_becomes_data_and_back),
        TEST(what_is_not_ascii_has_no_other_form), TEST(integers_have_their_value),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
