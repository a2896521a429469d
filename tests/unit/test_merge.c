/*
 * test_merge.c - the three-way merge.
 *
 * Called as `test_merge --merge BASE OURS THEIRS` it merges three files like git merge-file -p:
 * the result on stdout, exit status 1 for a clash.
 */
#include "diff/diff.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* The merged text, or "(clash)". */
static const char *merge(bn_arena *arena, const char *base, const char *ours, const char *theirs)
{
    bn_str merged;

    if (!bn_merge(arena, bn_str_from(base), bn_str_from(ours), bn_str_from(theirs), &merged))
        return "(clash)";
    return bn_str_c_in(arena, merged);
}

static void changes_that_are_apart_are_both_taken(void **state)
{
    assert_string_equal(merge(*state, "a\nb\nc\nd\n", "A\nb\nc\nd\n", "a\nb\nc\nD\n"),
                        "A\nb\nc\nD\n");
    assert_string_equal(merge(*state, "a\nb\nc\nd\n", "a\nb\nc\nD\n", "A\nb\nc\nd\n"),
                        "A\nb\nc\nD\n");
}

static void changes_that_touch_clash(void **state)
{
    assert_string_equal(merge(*state, "a\nb\n", "A\nb\n", "a\nB\n"), "(clash)");
    assert_string_equal(merge(*state, "a\nb\n", "a\nx\nb\n", "a\ny\nb\n"), "(clash)");
    assert_string_equal(merge(*state, "a\nb\nc\n", "a\nc\n", "a\nB\nc\n"), "(clash)");
}

static void the_same_change_on_both_sides_counts_once(void **state)
{
    assert_string_equal(merge(*state, "a\nb\nc\n", "a\nB\nc\n", "a\nB\nc\n"), "a\nB\nc\n");
    assert_string_equal(merge(*state, "a\nb\nc\nd\ne\n", "A\nb\nc\nd\nE\n", "A\nb\nc\nd\ne\n"),
                        "A\nb\nc\nd\nE\n");
}

static void one_side_may_be_the_base(void **state)
{
    assert_string_equal(merge(*state, "a\nb", "a\nb", "x"), "x");
    assert_string_equal(merge(*state, "a\nb", "", "a\nb"), "");
    assert_string_equal(merge(*state, "", "a\n", ""), "a\n");
    assert_string_equal(merge(*state, "", "", ""), "");
}

static void a_missing_last_newline_belongs_to_its_line(void **state)
{
    assert_string_equal(merge(*state, "a\nb\nc", "A\nb\nc", "a\nb\nc\n"), "A\nb\nc\n");
    assert_string_equal(merge(*state, "a\nb\nc", "a\nb\nC", "a\nb\nc\n"), "(clash)");
}

static int set_up(void **state)
{
    *state = bn_arena_new(0, NULL);
    return *state ? 0 : -1;
}

static int tear_down(void **state)
{
    bn_arena_free(*state);
    return 0;
}

static bn_str read_text(bn_arena *arena, const char *path)
{
    FILE *file = fopen(path, "rb");
    bn_buf text = { .arena = arena };
    char chunk[4096];
    size_t n;

    while (file && (n = fread(chunk, 1, sizeof chunk, file)) > 0)
        bn_buf_add(&text, (bn_str){ chunk, n });
    if (file)
        fclose(file);
    return bn_buf_str(&text);
}

static int merge_files(char **names)
{
    bn_arena *arena = bn_arena_new(0, NULL);
    bn_str merged;
    bool clean = bn_merge(arena, read_text(arena, names[0]), read_text(arena, names[1]),
                          read_text(arena, names[2]), &merged);

    if (clean)
        fwrite(merged.ptr, 1, merged.len, stdout);
    bn_arena_free(arena);
    return clean ? 0 : 1;
}

int main(int argc, char **argv)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(changes_that_are_apart_are_both_taken),      TEST(changes_that_touch_clash),
        TEST(the_same_change_on_both_sides_counts_once),  TEST(one_side_may_be_the_base),
        TEST(a_missing_last_newline_belongs_to_its_line),
    };

    if (argc == 5 && strcmp(argv[1], "--merge") == 0)
        return merge_files(argv + 2);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
