/*
 * test_stubs.c - the table that is made from type stubs, on the small library in tests/stubs.
 *
 * Rows are compared as text: the name, with () what a call gives; the minor versions; kinds.
 */
#include "syntax_helper.h"

#include "stubs.h"

#include <stdio.h>

void stub_die(const char *format, ...)
{
    fail_msg("%s", format);
    abort();
}

/* The rows of a name, without the name itself, joined by blanks. */
static const char *rows_of(fixture *f, const char *name)
{
    stub_table *table = stub_table_new_in(f->arena);
    bn_buf all = { .arena = f->arena }, out = { .arena = f->arena };
    bn_str start = bn_str_format_in(f->arena, "%s ", name);
    const stub_source sources[] = { { 8, BN_SOURCE_DIR "/tests/stubs/older" },
                                    { 10, BN_SOURCE_DIR "/tests/stubs/newer" } };

    stub_table_fill(table, f->parser, sources, 2);
    stub_table_print_text(table, &all);
    bn_str text = bn_buf_str(&all);
    for (size_t at = 0; at < text.len;) {
        size_t end = bn_str_find(text, BN_LIT("\n"), at);
        bn_str line = bn_str_sub(text, at, end);
        if (bn_str_starts(line, start)) {
            bn_buf_addz(&out, out.len ? "; " : "");
            bn_buf_add(&out, bn_str_sub(line, start.len, line.len));
        }
        at = end + 1;
    }
    return bn_str_c_in(f->arena, bn_buf_str(&out));
}

static void assert_rows(fixture *f, const char *name, const char *rows)
{
    assert_string_equal(rows_of(f, name), rows);
}

static bn_str kinds(fixture *f, const char *versions, uint32_t mask)
{
    return bn_str_format_in(f->arena, "%s 0x%x", versions, mask);
}

static void assert_kinds(fixture *f, const char *name, const char *versions, uint32_t mask)
{
    assert_rows(f, name, bn_str_c_in(f->arena, kinds(f, versions, mask)));
}

#define INTS (BN_T_INT | BN_T_BOOL)
#define NOT_NONE (BN_T_ANY & ~(uint32_t)BN_T_NONE)

static void branches_on_the_version_are_decided(void **state)
{
    fixture *f = *state;

    assert_rows(f, "shop.rebate()", "8-8 0x1; 9-9 0x200; 10- 0x400");
    assert_kinds(f, "shop.haggle()", "8-11", BN_T_STR);
    assert_kinds(f, "shop.scan()", "13-", BN_T_BYTES);
    assert_kinds(f, "shop.trial()", "11-12", BN_T_BOOL);
}

static void branches_on_the_platform_all_count(void **state)
{
    fixture *f = *state;

    assert_kinds(f, "shop.till()", "8-", BN_T_STR | BN_T_BYTES);
    assert_kinds(f, "shop.penguin()", "14-", INTS);
    assert_kinds(f, "shop.window()", "8-", INTS);
}

static void modules_come_and_go(void **state)
{
    fixture *f = *state;

    assert_kinds(f, "gone.leave()", "8-11", BN_T_NONE);
    assert_kinds(f, "fresh.start()", "9-", INTS | BN_T_FLOAT);
    assert_kinds(f, "fresh.inner.hidden()", "13-", BN_T_BYTES);
}

static void newer_stubs_count_for_old_versions_where_older_ones_see_no_difference(void **state)
{
    fixture *f = *state;

    assert_kinds(f, "shop.weight()", "8-", INTS | BN_T_FLOAT); // annotated since
    assert_kinds(f, "shop.find()", "9-", BN_T_STR | BN_T_BYTES | BN_T_NONE);
    assert_kinds(f, "shop.forgotten()", "10-", BN_T_STR); // may have been there, may not
}

static void overloads_are_joined(void **state)
{
    fixture *f = *state;

    assert_kinds(f, "shop.find()", "9-", BN_T_STR | BN_T_BYTES | BN_T_NONE);
    assert_rows(f, "shop.either()", ""); // one of them is open
}

static void what_the_stubs_leave_open_has_no_row(void **state)
{
    fixture *f = *state;

    assert_rows(f, "shop.first()", "");
    assert_rows(f, "shop.newest()", "");
    assert_rows(f, "shop.anything()", "");
    assert_rows(f, "shop.never()", "");
    assert_rows(f, "shop.later()", "");
    assert_rows(f, "shop.changed()", "");
    assert_rows(f, "shop.Other()", ""); // __new__ may give anything
    assert_kinds(f, "shop.text()", "8-", BN_T_STR | BN_T_BYTES);
}

static void annotations_stand_for_kinds(void **state)
{
    fixture *f = *state;

    assert_kinds(f, "shop.price()", "8-", INTS | BN_T_NONE);
    assert_kinds(f, "shop.other_price()", "8-", INTS | BN_T_NONE);
    assert_kinds(f, "shop.mood()", "8-", BN_T_STR | BN_T_NONE | INTS | BN_T_BYTES);
    assert_kinds(f, "shop.walk()", "8-", NOT_NONE); // anything that is iterable
    assert_kinds(f, "shop.shape()", "8-", NOT_NONE);
    assert_kinds(f, "shop.back()", "8-", NOT_NONE);
    assert_kinds(f, "shop.parcel()", "8-", BN_T_OTHER);
    assert_kinds(f, "shop.problem()", "8-", BN_T_OTHER);
    assert_kinds(f, "re.compile()", "8-", BN_T_PATTERN);
    assert_kinds(f, "re.match()", "8-", BN_T_MATCH | BN_T_NONE);
}

static void classes_make_what_their_bases_bring(void **state)
{
    fixture *f = *state;

    assert_kinds(f, "shop.Parcel()", "8-", BN_T_OTHER);
    assert_kinds(f, "shop.Basket()", "8-", BN_T_LIST);
    assert_kinds(f, "shop.Number()", "8-", BN_T_INT); // by another name of int
    assert_kinds(f, "shop.Parcel.pack()", "8-", BN_T_OTHER);
    assert_kinds(f, "shop.Parcel.size()", "8-", BN_T_TUPLE);
    assert_kinds(f, "shop.Parcel.copy()", "12-", BN_T_OTHER);
    assert_rows(f, "shop.Parcel.send()", ""); // needs an instance
    assert_rows(f, "shop.Parcel.label()", "");
}

static void other_names_are_followed(void **state)
{
    fixture *f = *state;

    assert_kinds(f, "shop.sell()", "8-", BN_T_STR);
    assert_kinds(f, "shop.sell_again()", "8-", BN_T_STR);
    assert_kinds(f, "shop.pack()", "8-", BN_T_OTHER);
}

static void only_names_that_a_module_shows_have_rows(void **state)
{
    fixture *f = *state;

    assert_kinds(f, "fresh.served()", "13-", BN_T_STR);  // in __all__, by a star import
    assert_kinds(f, "fresh.shown()", "13-", BN_T_BYTES); // in __all__, under another name
    assert_kinds(f, "fresh.kept()", "13-", BN_T_DICT);   // imported as itself
    assert_rows(f, "fresh.hidden()", "");
    assert_rows(f, "fresh.re()", "");
    assert_rows(f, "shop.start()", ""); // for the stub's own use
}

static void variables_are_known_when_they_are_final(void **state)
{
    fixture *f = *state;

    assert_kinds(f, "shop.OPEN", "8-", BN_T_STR);
    assert_kinds(f, "shop.LIMIT", "8-", INTS | BN_T_FLOAT);
    assert_rows(f, "shop.clerk", "");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(branches_on_the_version_are_decided),
        TEST(branches_on_the_platform_all_count),
        TEST(modules_come_and_go),
        TEST(newer_stubs_count_for_old_versions_where_older_ones_see_no_difference),
        TEST(overloads_are_joined),
        TEST(what_the_stubs_leave_open_has_no_row),
        TEST(annotations_stand_for_kinds),
        TEST(classes_make_what_their_bases_bring),
        TEST(other_names_are_followed),
        TEST(only_names_that_a_module_shows_have_rows),
        TEST(variables_are_known_when_they_are_final),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
