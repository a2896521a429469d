/*
 * test_git_lines.c - the line diff of the git module.
 *
 * Called as `test_git_lines --patch NAME OLD NEW` it prints the patch between two files as
 * `burnish diff --diff-algorithm=myers` would: scripts/diff-oracle compares that with git's.
 */
#define _GNU_SOURCE
#include "git/git.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static bn_str patch_of(bn_arena *arena, bn_str name, bn_str old_text, bn_str new_text)
{
    bn_diff_file file = { .path = name, .old_text = old_text, .new_text = new_text, .exact = true };
    bn_diff_options options = BN_DIFF_OPTIONS_INIT;
    bn_buf out = { .arena = arena };
    bn_diff_change *changes;
    bn_err err = { 0 };

    if (burnish_git()->line_changes(arena, old_text, new_text, &changes, &file.change_count, &err))
        return BN_LIT("");
    file.changes = changes;
    bn_diff_print(&out, &file, &options, NULL);
    return bn_buf_str(&out);
}

/* Everything from the first hunk on. */
static bn_str hunks_of(bn_arena *arena, const char *old_text, const char *new_text)
{
    bn_str patch = patch_of(arena, BN_LIT("f"), bn_str_from(old_text), bn_str_from(new_text));
    size_t at = bn_str_find(patch, BN_LIT("@@"), 0);

    return at == BN_NPOS ? BN_LIT("") : bn_str_sub(patch, at, patch.len);
}

static void assert_hunks(bn_arena *arena, const char *old_text, const char *new_text,
                         const char *wanted)
{
    assert_string_equal(bn_str_c_in(arena, hunks_of(arena, old_text, new_text)), wanted);
}

static void equal_texts_have_no_changes(void **state)
{
    assert_hunks(*state, "a\nb\n", "a\nb\n", "");
}

static void lines_come_and_go_at_both_ends(void **state)
{
    assert_hunks(*state, "", "a\n", "@@ -0,0 +1 @@\n+a\n");
    assert_hunks(*state, "a\n", "", "@@ -1 +0,0 @@\n-a\n");
    assert_hunks(*state, "a\nb\n", "x\na\nb\ny\n", "@@ -1,2 +1,4 @@\n+x\n a\n b\n+y\n");
}

static void a_missing_last_newline_is_marked(void **state)
{
    assert_hunks(*state, "a\nb", "a\nb\n",
                 "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
}

static void an_added_function_is_shown_whole(void **state)
{
    assert_hunks(
        *state, "def f():\n    a\n\ndef h():\n    a\n",
        "def f():\n    a\n\ndef g():\n    a\n\ndef h():\n    a\n",
        "@@ -1,5 +1,8 @@\n def f():\n     a\n \n+def g():\n+    a\n+\n def h():\n     a\n");
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

int main(int argc, char **argv)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(equal_texts_have_no_changes),
        TEST(lines_come_and_go_at_both_ends),
        TEST(a_missing_last_newline_is_marked),
        TEST(an_added_function_is_shown_whole),
    };

    if (argc == 5 && strcmp(argv[1], "--patch") == 0) {
        bn_arena *arena = bn_arena_new(0, NULL);
        bn_str patch = patch_of(arena, bn_str_from(argv[2]), read_text(arena, argv[3]),
                                read_text(arena, argv[4]));

        fwrite(patch.ptr, 1, patch.len, stdout);
        bn_arena_free(arena);
        return 0;
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
