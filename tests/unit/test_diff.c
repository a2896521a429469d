/*
 * test_diff.c - patches, with git and patch as the judges.
 *
 * A batch is a directory with files in an old and a new version. Its patch must
 * turn one into the other, byte for byte, by `git apply`, back by `git apply -R`,
 * and forth again by `patch -p1`.
 */
#include "diff/diff.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#define MANY 400

typedef struct {
    bn_str path, old_text, new_text;
    uint32_t mode;
    bool created;
    const bn_diff_change *changes;
    uint32_t change_count;
} version;

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

static bool has_program(const char *name)
{
    char command[64];

    snprintf(command, sizeof command, "%s --version >/dev/null 2>&1", name);
    return system(command) == 0;
}

static void need_judges(void)
{
    if (!has_program("git") || !has_program("patch")) {
        print_message("skipped: git or patch is not installed\n");
        skip();
    }
}

static char *in_dir(bn_arena *arena, const char *dir, const char *sub, bn_str path)
{
    return bn_str_c_in(arena, bn_str_format_in(arena, "%s/%s%.*s", dir, sub, BN_FMT(path)));
}

static void write_file(const char *path, bn_str text, uint32_t mode)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, mode);

    assert_true(fd >= 0);
    assert_int_equal(write(fd, text.ptr, text.len), text.len);
    close(fd);
    chmod(path, mode);
}

static bn_str read_file(bn_arena *arena, const char *path)
{
    struct stat info;
    int fd = open(path, O_RDONLY);
    char *bytes;

    if (fd < 0)
        return BN_LIT("(no such file)");
    assert_int_equal(fstat(fd, &info), 0);
    bytes = bn_alloc_in(arena, (size_t)info.st_size + 1);
    assert_int_equal(read(fd, bytes, (size_t)info.st_size), info.st_size);
    close(fd);
    return (bn_str){ bytes, (size_t)info.st_size };
}

static char *make_dir(bn_arena *arena)
{
    char *dir = bn_str_c_in(arena, BN_LIT("/tmp/burnish-diff-XXXXXX"));

    assert_non_null(mkdtemp(dir));
    assert_int_equal(mkdir(in_dir(arena, dir, "tree", BN_LIT("")), 0755), 0);
    return dir;
}

static void remove_dir(bn_arena *arena, const char *dir)
{
    bn_str command = bn_str_format_in(arena, "rm -rf %s", dir);

    assert_int_equal(system(bn_str_c_in(arena, command)), 0);
}

/* Run `command` in the tree; its output goes to DIR/log. */
static void run(bn_arena *arena, const char *dir, const char *command)
{
    bn_str line = bn_str_format_in(
        arena, "cd %s/tree && { GIT_CEILING_DIRECTORIES=%s LC_ALL=C %s; } >../log 2>&1", dir, dir,
        command);

    if (system(bn_str_c_in(arena, line)) != 0) {
        bn_str log = read_file(arena, in_dir(arena, dir, "log", BN_LIT("")));

        fail_msg("%s in %s: %.*s", command, dir, BN_FMT(log));
    }
}

static void assert_text(bn_str got, bn_str want, bn_str name)
{
    if (!bn_str_eq(got, want))
        fail_msg("%.*s: got <<%.*s>> instead of <<%.*s>>", BN_FMT(name), BN_FMT(got), BN_FMT(want));
}

static void assert_tree(bn_arena *arena, const char *dir, const version *files, uint32_t count,
                        bool after)
{
    for (uint32_t i = 0; i < count; i++) {
        char *path = in_dir(arena, dir, "tree/", files[i].path);

        if (!after && files[i].created)
            assert_int_equal(access(path, F_OK), -1);
        else
            assert_text(read_file(arena, path), after ? files[i].new_text : files[i].old_text,
                        files[i].path);
    }
}

static bn_str patch_of(bn_arena *arena, const version *files, uint32_t count,
                       const bn_diff_options *options)
{
    bn_buf out = { .arena = arena };

    for (uint32_t i = 0; i < count; i++) {
        bn_diff_file file = { .path = files[i].path,
                              .old_text = files[i].old_text,
                              .new_text = files[i].new_text,
                              .mode = files[i].mode,
                              .created = files[i].created,
                              .changes = files[i].changes,
                              .change_count = files[i].change_count,
                              .preamble = BN_LIT("# burnish\n") };

        bn_diff_print(&out, &file, options, NULL);
    }
    return bn_buf_str(&out);
}

static void write_tree(bn_arena *arena, const char *dir, const version *files, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        if (!files[i].created)
            write_file(in_dir(arena, dir, "tree/", files[i].path), files[i].old_text,
                       files[i].mode & 0777);
}

static void round_trip(bn_arena *arena, const version *files, uint32_t count,
                       const bn_diff_options *options)
{
    char *dir = make_dir(arena);
    const char *zero = options->context ? "" : "--unidiff-zero";
    bn_str patch = patch_of(arena, files, count, options);

    write_tree(arena, dir, files, count);
    write_file(in_dir(arena, dir, "p", BN_LIT("")), patch, 0644);
    run(arena, dir, bn_str_c_in(arena, bn_str_format_in(arena, "git apply %s ../p", zero)));
    assert_tree(arena, dir, files, count, true);
    run(arena, dir, bn_str_c_in(arena, bn_str_format_in(arena, "git apply -R %s ../p", zero)));
    assert_tree(arena, dir, files, count, false);
    run(arena, dir, "patch -s -f -p1 <../p");
    assert_tree(arena, dir, files, count, true);
    remove_dir(arena, dir);
}

static void round_trips(bn_arena *arena, const version *files, uint32_t count)
{
    bn_diff_options plain = BN_DIFF_OPTIONS_INIT, annotated = BN_DIFF_OPTIONS_INIT;

    annotated.annotate = true;
    round_trip(arena, files, count, &plain);
    round_trip(arena, files, count, &annotated);
}

#define FILE_OF(name, from, to)                                                                    \
    {                                                                                              \
        BN_LIT(name), BN_LIT(from), BN_LIT(to), 0100644, 0, 0, 0                                   \
    }

static const version odd_texts[] = {
    FILE_OF("plain.py", "a\nb\nc\n", "a\nB\nc\n"),
    FILE_OF("loses-last-newline.py", "a\nb\n", "a\nb"),
    FILE_OF("gains-last-newline.py", "a\nb", "a\nb\n"),
    FILE_OF("keeps-no-newline.py", "a\nb", "A\nb"),
    FILE_OF("edits-no-newline.py", "a\nb", "a\nc"),
    FILE_OF("crlf.py", "a\r\nb\r\nc\r\n", "a\r\nB\r\nc\r\n"),
    FILE_OF("crlf-to-lf.py", "a\r\nb\r\n", "a\nb\r\n"),
    FILE_OF("lone-cr.py", "a\rb\nc\rd\n", "a\rb\nc\rD\n"),
    FILE_OF("cr-only.py", "a\rb\rc\r", "a\rB\rc\r"),
    FILE_OF("from-empty.py", "", "a\nb\n"),
    FILE_OF("from-empty-unended.py", "", "a"),
    FILE_OF("form-feed.py", "a\n\f\nb\n", "a\n\f\nc\n"),
    FILE_OF("bom.py",
            "\xef\xbb\xbf"
            "a = 1\nb\n",
            "\xef\xbb\xbf"
            "a = 2\nb\n"),
    FILE_OF("latin1.py", "# \xe9\nb = '\xfc'\n", "# \xe9\nc = '\xfc'\n"),
    FILE_OF("controls.py", "\x01\x1b[31m\na\n", "\x01\x1b[31m\nb\n"),
    FILE_OF("looks-like-a-patch.py", "--- a/x\n+++ b/x\n@@ -1 +1 @@\n",
            "--- a/x\n+++ b/y\n@@ -1\n"),
    { BN_LIT("executable.py"), BN_LIT("#!x\na\n"), BN_LIT("#!x\nb\n"), 0100755, 0, 0, 0 },
    { BN_LIT("created.py"), BN_LIT(""), BN_LIT("new\n"), 0100644, true, 0, 0 },
};

static void every_odd_text_survives_git_apply_and_patch(void **state)
{
    need_judges();
    round_trips(*state, odd_texts, sizeof odd_texts / sizeof odd_texts[0]);
}

static const version odd_names[] = {
    FILE_OF("with blank.py", "a\n", "b\n"),
    FILE_OF(" leading.py", "a\n", "b\n"),
    FILE_OF("tab\there.py", "a\n", "b\n"),
    FILE_OF("line\nfeed.py", "a\n", "b\n"),
    FILE_OF("quote\".py", "a\n", "b\n"),
    FILE_OF("blank and quote\".py", "a\n", "b\n"),
    FILE_OF("back\\slash.py", "a\n", "b\n"),
    FILE_OF("n\xc3\xa4me.py", "a\n", "b\n"),
    FILE_OF("invalid\xff.py", "a\n", "b\n"),
    FILE_OF("esc\x1b[31m.py", "a\n", "b\n"),
    FILE_OF("bell\a\b\v\f\r\x7f.py", "a\n", "b\n"),
    FILE_OF("-dash.py", "a\n", "b\n"),
};

static void every_odd_name_survives_git_apply_and_patch(void **state)
{
    need_judges();
    round_trips(*state, odd_names, sizeof odd_names / sizeof odd_names[0]);
}

/* What `git diff --full-index` prints after the tree went from old to new. */
static bn_str git_diff(bn_arena *arena, const version *files, uint32_t count, const char *options)
{
    char *dir = make_dir(arena);
    bn_str diff;

    write_tree(arena, dir, files, count);
    run(arena, dir,
        "git init -q . && git -c core.autocrlf=false add -A && git -c user.name=n "
        "-c user.email=e@e -c commit.gpgsign=false commit -q -m x");
    for (uint32_t i = 0; i < count; i++)
        write_file(in_dir(arena, dir, "tree/", files[i].path), files[i].new_text,
                   files[i].mode & 0777);
    run(arena, dir,
        bn_str_c_in(arena, bn_str_format_in(
                               arena, "git -c core.quotePath=true diff --full-index %s", options)));
    diff = read_file(arena, in_dir(arena, dir, "log", BN_LIT("")));
    remove_dir(arena, dir);
    return diff;
}

static int by_path(const void *a, const void *b)
{
    return bn_str_cmp(((const version *)a)->path, ((const version *)b)->path);
}

static void assert_same_as_git(bn_arena *arena, const version *files, uint32_t count)
{
    bn_diff_options options = BN_DIFF_OPTIONS_INIT;
    version *sorted = BN_ARRAY_IN(arena, count, version);
    uint32_t kept = 0;

    for (uint32_t i = 0; i < count; i++)
        if (!files[i].created)
            sorted[kept++] = files[i];
    qsort(sorted, kept, sizeof *sorted, by_path);
    assert_text(patch_of(arena, sorted, kept, &options), git_diff(arena, sorted, kept, ""),
                BN_LIT("patch"));
}

/* Git leaves this name bare, and patch cannot find the file. */
static void a_blank_at_the_end_of_a_name_survives_too(void **state)
{
    version file = FILE_OF("trailing.py ", "a\n", "b\n");

    need_judges();
    round_trips(*state, &file, 1);
}

static void the_bytes_are_those_that_git_diff_prints(void **state)
{
    need_judges();
    assert_same_as_git(*state, odd_texts, sizeof odd_texts / sizeof odd_texts[0]);
    assert_same_as_git(*state, odd_names, sizeof odd_names / sizeof odd_names[0]);
}

static void the_heading_is_the_line_that_git_takes(void **state)
{
    static const version files[] = {
        FILE_OF("a.py", "import a\ndef f(x):  \t\n    1\n    2\n    3\n    4\n    5\n",
                "import a\ndef f(x):  \t\n    1\n    2\n    3\n    4\n    6\n"),
        FILE_OF(
            "b.py",
            "class Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa b "
            "cccc:"
            "\n  1\n  2\n  3\n  4\n",
            "class Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa b "
            "cccc:"
            "\n  1\n  2\n  3\n  5\n"),
        FILE_OF("c.py", "  x\n# y\n@z\n1\n2\n3\n4\n", "  x\n# y\n@z\n1\n2\n3\n5\n"),
        FILE_OF("d.py", "f(\n1\n2\n3\n4\n5\n6\n7\n8\n9\ng\n1\n2\n3\n4\n5\n6\n7\n8\n9\n",
                "f(\n1\n2\n3\n4\n5\nX\n7\n8\n9\ng\n1\n2\n3\n4\n5\n6\n7\nY\n9\n"),
        FILE_OF("e.py", "_a\r\n1\r\n2\r\n3\r\n4\r\n", "_a\r\n1\r\n2\r\n3\r\n5\r\n"),
    };

    need_judges();
    assert_same_as_git(*state, files, sizeof files / sizeof files[0]);
}

static void hunks_join_when_their_contexts_meet(void **state)
{
    bn_arena *arena = *state;
    bn_buf from = { .arena = arena }, near_by = { .arena = arena }, far = { .arena = arena };
    version file = { .path = BN_LIT("a.py"), .mode = 0100644 };

    need_judges();
    for (int i = 0; i < 40; i++) {
        bn_buf_addf(&from, "%d\n", i);
        bn_buf_addf(&near_by, "%d%s\n", i, i == 10 || i == 17 ? "x" : "");
        bn_buf_addf(&far, "%d%s\n", i, i == 10 || i == 18 ? "x" : "");
    }
    file.old_text = bn_buf_str(&from);
    for (int i = 0; i < 2; i++) {
        bn_diff_file one = { .path = file.path, .old_text = file.old_text };
        bn_diff_change changes[2];
        uint32_t second = i ? 18 : 17;

        one.new_text = file.new_text = bn_buf_str(i ? &far : &near_by);
        for (uint32_t c = 0; c < 2; c++) {
            uint32_t line = c ? second : 10, at = 10 * 2 + (line - 9) * 3 - 1;

            changes[c] = (bn_diff_change){ at, at, at + c, at + c + 1, BN_LIT("") };
        }
        one.changes = file.changes = changes;
        one.change_count = file.change_count = 2;
        assert_int_equal(bn_diff_count(arena, &one).hunks, i + 1);
        assert_same_as_git(arena, &file, 1);
    }
}

static void notes_stand_behind_the_heading_of_their_hunk(void **state)
{
    bn_arena *arena = *state;
    bn_diff_options options = BN_DIFF_OPTIONS_INIT;
    bn_diff_change changes[] = {
        { 8, 9, 8, 9, BN_LIT("EP07/x safe 111111") },
        { 10, 11, 10, 12, BN_LIT("EP08/y safe 222222") },
    };
    version file = {
        BN_LIT("a.py"), BN_LIT("def f():a b\n"), BN_LIT("def f():A BB\n"), 0100644, 0, changes, 2
    };
    bn_str patch;

    options.annotate = true;
    patch = patch_of(arena, &file, 1, &options);
    assert_int_equal(bn_str_find(patch, BN_LIT("# burnish\ndiff --git a/a.py b/a.py\n"), 0), 0);
    assert_int_not_equal(
        bn_str_find(patch, BN_LIT("@@ -1 +1 @@  [EP07/x safe 111111, EP08/y safe 222222]\n-def"),
                    0),
        BN_NPOS);
}

static void a_list_of_changes_that_lies_is_not_believed(void **state)
{
    bn_diff_options options = BN_DIFF_OPTIONS_INIT;
    bn_diff_change lie = { 0, 1, 0, 1, BN_LIT("") };
    version file = { BN_LIT("a.py"), BN_LIT("a\nb\n"), BN_LIT("a\nc\n"), 0100644, 0, &lie, 1 };

    need_judges();
    round_trip(*state, &file, 1, &options);
}

static void equal_texts_give_no_patch(void **state)
{
    bn_diff_options options = BN_DIFF_OPTIONS_INIT;
    bn_diff_change idle = { 0, 1, 0, 1, BN_LIT("") };
    version file = { BN_LIT("a.py"), BN_LIT("a\n"), BN_LIT("a\n"), 0100644, 0, &idle, 1 };

    assert_int_equal(patch_of(*state, &file, 1, &options).len, 0);
}

static void a_long_rewrite_keeps_its_unchanged_lines_as_context(void **state)
{
    bn_arena *arena = *state;
    bn_buf from = { .arena = arena }, to = { .arena = arena };
    bn_diff_file file = { .path = BN_LIT("a.py") };
    bn_diff_counts counts;

    for (int i = 0; i < 100; i++) {
        bn_buf_addf(&from, "%s%d\n", i % 20 == 5 ? "old" : "", i);
        bn_buf_addf(&to, "%s%d\n", i % 20 == 5 ? "new" : "", i);
    }
    file.old_text = bn_buf_str(&from);
    file.new_text = bn_buf_str(&to);
    counts = bn_diff_count(arena, &file);
    assert_int_equal(counts.added, 5);
    assert_int_equal(counts.removed, 5);
    assert_int_equal(counts.hunks, 5);
}

static void a_moved_statement_leaves_its_neighbours_as_context(void **state)
{
    bn_str from = BN_LIT("try:\n    a()\n    move()\nexcept E:\n    b()\nelse:\n    c()\n");
    bn_str to = BN_LIT("try:\n    a()\nexcept E:\n    b()\nelse:\n    move()\n    c()\n");
    bn_diff_change all = { .old_end = (uint32_t)from.len, .new_end = (uint32_t)to.len };
    bn_diff_file file = {
        .path = BN_LIT("a.py"), .old_text = from, .new_text = to, .changes = &all, .change_count = 1
    };
    bn_diff_counts counts = bn_diff_count(*state, &file);

    assert_int_equal(counts.added, 1);
    assert_int_equal(counts.removed, 1);
}

static void a_hopeless_comparison_ends_in_one_block(void **state)
{
    bn_arena *arena = *state;
    bn_buf from = { .arena = arena }, to = { .arena = arena };
    bn_diff_file file = { .path = BN_LIT("a.py") };
    uint32_t seed = 7;

    for (int i = 0; i < 100000; i++) {
        seed = seed * 1664525 + 1013904223;
        bn_buf_addf(&from, "%u\n", seed >> 30);
        bn_buf_addf(&to, "%u\n", seed >> 28 & 3);
    }
    file.old_text = bn_buf_str(&from);
    file.new_text = bn_buf_str(&to);
    assert_int_equal(bn_diff_count(arena, &file).hunks, 1);
}

/* A small generator, the same on every machine. */
static uint32_t draw(uint32_t *seed, uint32_t below)
{
    *seed = *seed * 1664525 + 1013904223;
    return (*seed >> 8) % below;
}

static void add_random(bn_buf *out, uint32_t *seed, uint32_t bytes)
{
    static const char alphabet[] = "\n\n\nab \r\t\f\x1b\xc3\xff_";

    while (bytes--)
        bn_buf_addc(out, alphabet[draw(seed, sizeof alphabet - 1)]);
}

static version random_version(bn_arena *arena, uint32_t *seed, uint32_t number)
{
    version v = { .mode = 0100644 };
    bn_buf from = { .arena = arena }, to = { .arena = arena };
    bn_vec(bn_diff_change) changes = { 0 };
    uint32_t at = 0, blocks = draw(seed, 6);
    bool tell = draw(seed, 4) != 0;

    v.path = bn_str_format_in(arena, "%u.py", number);
    add_random(&from, seed, 2 + draw(seed, draw(seed, 8) ? 200 : 3000));
    for (uint32_t i = 0; i < blocks && at < from.len; i++) {
        uint32_t keep = draw(seed, (uint32_t)from.len - at), drop, start;

        bn_buf_add(&to, bn_str_sub(bn_buf_str(&from), at, at + keep));
        at += keep;
        drop = draw(seed, (uint32_t)from.len - at < 60 ? (uint32_t)from.len - at + 1 : 60);
        start = (uint32_t)to.len;
        add_random(&to, seed, draw(seed, draw(seed, 10) ? 30 : 600));
        bn_vec_push(arena, &changes,
                    (bn_diff_change){ at, at + drop, start, (uint32_t)to.len,
                                      BN_LIT("EP07/x safe 123456") });
        at += drop;
    }
    bn_buf_add(&to, bn_str_sub(bn_buf_str(&from), at, from.len));
    if (!to.len)
        bn_buf_addc(&to, 'x'); /* an emptied file would be deleted by patch(1) */
    v.old_text = bn_buf_str(&from);
    v.new_text = bn_buf_str(&to);
    v.changes = changes.items;
    v.change_count = tell ? changes.len : 0;
    return v;
}

static void random_edits_survive_the_round_trip(void **state)
{
    bn_arena *arena = *state;
    uint32_t seed = 20261122;

    need_judges();
    for (uint32_t context = 0; context < 5; context++) {
        bn_diff_options options = { context, context % 2, context == 2, "a/", "b/" };
        version *files = BN_ARRAY_IN(arena, MANY, version);

        for (uint32_t i = 0; i < MANY; i++)
            files[i] = random_version(arena, &seed, i);
        round_trip(arena, files, MANY, &options);
    }
}

static void a_blob_has_the_id_that_git_gives(void **state)
{
    char id[41];

    (void)state;
    bn_blob_id(BN_LIT(""), id);
    assert_string_equal(id, "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
    bn_blob_id(BN_LIT("a\n"), id);
    assert_string_equal(id, "78981922613b2afb6025042ff6bd878ac1994e85");
}

static void the_table_of_stat_is_that_of_git(void **state)
{
    bn_arena *arena = *state;
    static const uint32_t sizes[][2] = { { 3, 0 }, { 0, 12 }, { 100, 40 }, { 1, 1 }, { 7, 300 } };
    version files[5];
    bn_diff_stat stats[5];
    static const int widths[] = { 40, 60, 80, 200 };

    need_judges();
    for (uint32_t i = 0; i < 5; i++) {
        bn_buf from = { .arena = arena }, to = { .arena = arena };

        for (uint32_t n = 0; n < sizes[i][1]; n++)
            bn_buf_addf(&from, "old %u\n", n);
        for (uint32_t n = 0; n < sizes[i][0]; n++)
            bn_buf_addf(&to, "new %u\n", n);
        files[i] = (version){ .mode = 0100644,
                              .old_text = bn_buf_str(&from),
                              .new_text = bn_buf_str(&to) };
        files[i].path = bn_str_format_in(arena, "%u%s.py", i, i == 2 ? "-with-a-longer-name" : "");
        stats[i] = (bn_diff_stat){ files[i].path, { 1, sizes[i][0], sizes[i][1] } };
    }
    for (uint32_t i = 0; i < 4; i++) {
        bn_buf got = { .arena = arena };
        bn_str option = bn_str_format_in(arena, "--stat=%d", widths[i]);

        bn_diff_stat_print(&got, stats, 5, (uint32_t)widths[i], false);
        assert_text(bn_buf_str(&got), git_diff(arena, files, 5, bn_str_c_in(arena, option)),
                    option);
    }
}

static void a_terminal_sees_no_control_characters(void **state)
{
    bn_buf out = { .arena = *state };

    bn_escape_terminal(&out, BN_LIT("a\x1b[31m\r\t\n\xc2\x9b\xe2\x80\xae\xff\xc3\xa9"), false);
    assert_text(bn_buf_str(&out), BN_LIT("a<U+001B>[31m<U+000D>\t\n<U+009B><U+202E><FF>\xc3\xa9"),
                BN_LIT("text"));
}

static void a_patch_on_a_terminal_has_gits_colours(void **state)
{
    bn_arena *arena = *state;
    bn_buf out = { .arena = arena };
    bn_diff_options options = BN_DIFF_OPTIONS_INIT;
    version file = FILE_OF("a.py", "--x\nb\n", "++y\nb\n");

    bn_diff_for_terminal(&out, patch_of(arena, &file, 1, &options), true);
    assert_int_not_equal(
        bn_str_find(bn_buf_str(&out),
                    BN_LIT("\033[1m+++ b/a.py\033[m\n\033[36m@@ -1,2 +1,2 @@\033[m\n"
                           "\033[31m---x\033[m\n\033[32m+++y\033[m\n b\n"),
                    0),
        BN_NPOS);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(every_odd_text_survives_git_apply_and_patch),
        TEST(every_odd_name_survives_git_apply_and_patch),
        TEST(a_blank_at_the_end_of_a_name_survives_too),
        TEST(the_bytes_are_those_that_git_diff_prints),
        TEST(the_heading_is_the_line_that_git_takes),
        TEST(hunks_join_when_their_contexts_meet),
        TEST(notes_stand_behind_the_heading_of_their_hunk),
        TEST(a_list_of_changes_that_lies_is_not_believed),
        TEST(equal_texts_give_no_patch),
        TEST(a_moved_statement_leaves_its_neighbours_as_context),
        TEST(a_long_rewrite_keeps_its_unchanged_lines_as_context),
        TEST(a_hopeless_comparison_ends_in_one_block),
        TEST(random_edits_survive_the_round_trip),
        TEST(a_blob_has_the_id_that_git_gives),
        TEST(the_table_of_stat_is_that_of_git),
        TEST(a_terminal_sees_no_control_characters),
        TEST(a_patch_on_a_terminal_has_gits_colours),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
