/*
 * test_write.c - the file writer: what it writes, what it refuses, and undo.
 *
 * Called as `test_write --rewrite DIR` it is the victim of scripts/torture: it
 * rewrites every file named *.py in DIR, in one group, and exits as burnish would.
 * `test_write --recover DIR` finishes what a killed victim left.
 */
#define _GNU_SOURCE
#include "write/write_p.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <cmocka.h>

static const bn_undo_choice all; /* every file of a record */

/* A folder of its own for each test, with a place for the journal. */
typedef struct {
    bn_arena *arena;
    char root[64], state[64];
} place;

static int set_up(void **state)
{
    place *p = test_calloc(1, sizeof *p);

    p->arena = bn_arena_new(0, NULL);
    strcpy(p->root, "/tmp/burnish-write-XXXXXX");
    strcpy(p->state, "/tmp/burnish-state-XXXXXX");
    if (!mkdtemp(p->root) || !mkdtemp(p->state))
        return -1;
    setenv("XDG_STATE_HOME", p->state, 1);
    *state = p;
    return 0;
}

static int tear_down(void **state)
{
    place *p = *state;
    bn_str command = bn_str_format_in(p->arena, "chmod -R u+w %s %s; rm -rf %s %s", p->root,
                                      p->state, p->root, p->state);

    if (system(bn_str_c_in(p->arena, command)) != 0)
        return -1;
    bn_arena_free(p->arena);
    test_free(p);
    return 0;
}

static char *at(place *p, const char *name)
{
    return bn_str_c_in(p->arena, bn_str_format_in(p->arena, "%s/%s", p->root, name));
}

static void put(place *p, const char *name, const char *text)
{
    FILE *file = fopen(at(p, name), "w");

    assert_non_null(file);
    fputs(text, file);
    assert_int_equal(fclose(file), 0);
}

static bn_str get(place *p, const char *name)
{
    char text[4096];
    FILE *file = fopen(at(p, name), "r");
    size_t len;

    if (!file)
        return BN_LIT("(none)");
    len = fread(text, 1, sizeof text, file);
    fclose(file);
    return bn_str_copy_in(p->arena, (bn_str){ text, len });
}

static void assert_holds(place *p, const char *name, const char *text)
{
    if (!bn_str_is(get(p, name), text))
        fail_msg("%s holds <<%.*s>> instead of <<%s>>", name, BN_FMT(get(p, name)), text);
}

/* No temporary file stays behind. */
static void assert_tidy(place *p)
{
    DIR *dir = opendir(p->root);
    struct dirent *entry;

    while ((entry = readdir(dir)))
        if (strstr(entry->d_name, ".burnish-"))
            fail_msg("left behind: %s", entry->d_name);
    closedir(dir);
}

static bn_write *begin(place *p, const bn_write_options *options)
{
    bn_write_options none = BN_WRITE_OPTIONS_INIT;
    bn_err err = { 0 };
    bn_write *w = bn_write_begin(p->arena, p->root, options ? options : &none, &err);

    if (!w)
        fail_msg("cannot begin: %s", err.text);
    return w;
}

static bn_status add(bn_write *w, const char *name, const char *from, const char *to,
                     uint32_t group)
{
    bn_write_file file = { .path = bn_str_from(name),
                           .old_text = bn_str_from(from),
                           .new_text = bn_str_from(to),
                           .group = group };
    bn_err err = { 0 };

    file.delta = (int64_t)strlen(to) - (int64_t)strlen(from);
    return bn_write_add(w, &file, &err);
}

static void assert_commit(bn_write *w, bn_status want)
{
    bn_err err = { 0 };
    bn_status status = bn_write_commit(w, &err);

    if (status != want)
        fail_msg("commit gave %d (%s) instead of %d", status, err.text, want);
}

/* Rewrite one file; what became of it. */
static bn_status rewrite(place *p, const bn_write_options *options, const char *name,
                         const char *from, const char *to)
{
    bn_write *w = begin(p, options);
    bn_status status;

    assert_int_equal(add(w, name, from, to, 0), BN_OK);
    assert_commit(w, BN_OK);
    status = bn_write_result_at(w, 0)->status;
    bn_write_end(w);
    assert_tidy(p);
    return status;
}

static void a_file_gets_its_new_text(void **state)
{
    place *p = *state;

    put(p, "a.py", "old\n");
    assert_int_equal(rewrite(p, NULL, "a.py", "old\n", "new text\n"), BN_OK);
    assert_holds(p, "a.py", "new text\n");
}

static void mode_and_attributes_are_kept(void **state)
{
    place *p = *state;
    struct stat before, after;
    char value[8] = "";
    bool has_xattr;

    put(p, "a.py", "old\n");
    chmod(at(p, "a.py"), 0751);
    has_xattr = setxattr(at(p, "a.py"), "user.burnish", "kept", 4, 0) == 0;
    assert_int_equal(stat(at(p, "a.py"), &before), 0);
    assert_int_equal(rewrite(p, NULL, "a.py", "old\n", "new\n"), BN_OK);
    assert_int_equal(stat(at(p, "a.py"), &after), 0);
    assert_int_equal(before.st_mode, after.st_mode);
    assert_int_equal(before.st_uid, after.st_uid);
    assert_int_equal(before.st_gid, after.st_gid);
    if (has_xattr) {
        assert_int_equal(getxattr(at(p, "a.py"), "user.burnish", value, sizeof value), 4);
        assert_memory_equal(value, "kept", 4);
    }
}

static void a_file_that_changed_meanwhile_is_left_alone(void **state)
{
    place *p = *state;

    put(p, "a.py", "users\n");
    assert_int_equal(rewrite(p, NULL, "a.py", "old\n", "new\n"), BN_E_CHANGED);
    assert_holds(p, "a.py", "users\n");
}

/* What such a program writes later would go down with the old file. */
static void a_file_that_is_open_for_writing_is_left_alone(void **state)
{
    place *p = *state;
    int fd;

    put(p, "a.py", "old\n");
    fd = open(at(p, "a.py"), O_WRONLY | O_APPEND);
    if (fcntl(fd, F_SETLEASE, F_RDLCK) == 0 || errno != EAGAIN)
        skip(); /* no leases here */
    assert_int_equal(rewrite(p, NULL, "a.py", "old\n", "new\n"), BN_E_CHANGED);
    assert_int_equal(write(fd, "more\n", 5), 5);
    close(fd);
    assert_holds(p, "a.py", "old\nmore\n");
}

static void a_group_is_left_out_as_a_whole_and_others_go_on(void **state)
{
    place *p = *state;
    bn_write *w;

    put(p, "a.py", "a\n");
    put(p, "b.py", "changed\n");
    put(p, "c.py", "c\n");
    w = begin(p, NULL);
    add(w, "a.py", "a\n", "A\n", 7);
    add(w, "b.py", "b\n", "B\n", 7);
    add(w, "c.py", "c\n", "C\n", 8);
    assert_commit(w, BN_OK);
    assert_int_equal(bn_write_result_at(w, 0)->status, BN_E_CHANGED);
    assert_int_equal(bn_write_result_at(w, 1)->status, BN_E_CHANGED);
    assert_int_equal(bn_write_result_at(w, 2)->status, BN_OK);
    bn_write_end(w);
    assert_holds(p, "a.py", "a\n");
    assert_holds(p, "b.py", "changed\n");
    assert_holds(p, "c.py", "C\n");
    assert_tidy(p);
}

static void with_atomic_all_one_bad_file_stops_everything(void **state)
{
    place *p = *state;
    bn_write_options options = { .atomic = BN_ATOMIC_ALL };
    bn_write *w;

    put(p, "a.py", "a\n");
    put(p, "b.py", "changed\n");
    w = begin(p, &options);
    add(w, "a.py", "a\n", "A\n", 0);
    add(w, "b.py", "b\n", "B\n", 0);
    assert_commit(w, BN_E_CHANGED);
    bn_write_end(w);
    assert_holds(p, "a.py", "a\n");
    assert_tidy(p);
}

static void a_symbolic_link_is_not_followed(void **state)
{
    place *p = *state;

    put(p, "real.py", "old\n");
    assert_int_equal(symlink("real.py", at(p, "a.py")), 0);
    assert_int_equal(mkdir(at(p, "d"), 0755), 0);
    assert_int_equal(symlink("d", at(p, "link")), 0);
    put(p, "d/b.py", "old\n");
    assert_int_equal(rewrite(p, NULL, "a.py", "old\n", "new\n"), BN_E_REFUSED);
    assert_int_equal(rewrite(p, NULL, "link/b.py", "old\n", "new\n"), BN_E_REFUSED);
    assert_holds(p, "real.py", "old\n");
    assert_holds(p, "d/b.py", "old\n");
}

static void a_fifo_does_not_block(void **state)
{
    place *p = *state;

    assert_int_equal(mkfifo(at(p, "a.py"), 0644), 0);
    assert_int_equal(rewrite(p, NULL, "a.py", "old\n", "new\n"), BN_E_REFUSED);
}

static void a_read_only_file_is_refused_even_for_root(void **state)
{
    place *p = *state;
    bn_write_options force = { .force_readonly = true };

    put(p, "a.py", "old\n");
    chmod(at(p, "a.py"), 0444);
    assert_int_equal(rewrite(p, NULL, "a.py", "old\n", "new\n"), BN_E_REFUSED);
    assert_holds(p, "a.py", "old\n");
    assert_int_equal(rewrite(p, &force, "a.py", "old\n", "new\n"), BN_OK);
    assert_holds(p, "a.py", "new\n");
}

static void hard_links_are_refused_broken_or_written_in_place(void **state)
{
    place *p = *state;
    bn_write_options in_place = { .links = BN_LINKS_INPLACE }, apart = { .links = BN_LINKS_BREAK };

    put(p, "a.py", "old\n");
    assert_int_equal(link(at(p, "a.py"), at(p, "b.txt")), 0);
    assert_int_equal(rewrite(p, NULL, "a.py", "old\n", "new\n"), BN_E_REFUSED);
    assert_int_equal(rewrite(p, &in_place, "a.py", "old\n", "n\n"), BN_OK);
    assert_holds(p, "a.py", "n\n");
    assert_holds(p, "b.txt", "n\n");
    assert_int_equal(rewrite(p, &apart, "a.py", "n\n", "newer\n"), BN_OK);
    assert_holds(p, "a.py", "newer\n");
    assert_holds(p, "b.txt", "n\n");
}

static void a_length_that_the_edits_do_not_explain_is_refused(void **state)
{
    place *p = *state;
    bn_write *w = begin(p, NULL);
    bn_write_file file = { .path = BN_LIT("a.py"), .old_text = BN_LIT("old\n") };

    assert_int_equal(bn_write_add(w, &file, NULL), BN_E_INTERNAL);
    bn_write_end(w);
}

static void unsafe_paths_are_refused(void **state)
{
    static const char *const paths[] = { "",      "/etc/passwd", "../a.py",  "a/../../b.py", "a//b",
                                         "a/./b", ".git/config", "a/.GIT/x", "git~1/x",      "a/" };

    (void)state;
    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++)
        assert_false(bn_path_is_safe(bn_str_from(paths[i])));
    assert_true(bn_path_is_safe(BN_LIT("a/.github/b.py")));
    assert_true(bn_path_is_safe(BN_LIT("...")));
    assert_false(bn_path_is_safe((bn_str){ "a\0b", 3 }));
}

static void a_second_run_is_kept_out_by_the_lock(void **state)
{
    place *p = *state;
    bn_write_options options = BN_WRITE_OPTIONS_INIT;
    bn_write *w = begin(p, NULL);
    bn_err err = { 0 };

    assert_null(bn_write_begin(p->arena, p->root, &options, &err));
    assert_int_equal(err.status, BN_E_REFUSED);
    assert_non_null(strstr(err.text, "another burnish run"));
    bn_write_end(w);
    bn_write_end(begin(p, NULL));
}

static void created_files_go_away_with_undo_and_come_back_with_the_next(void **state)
{
    place *p = *state;
    bn_write *w = begin(p, NULL);
    bn_write_file file = {
        .path = BN_LIT("new/deep/a.py"), .new_text = BN_LIT("hello\n"), .delta = 6, .created = true
    };
    const char *run, *again;
    bn_write_options options = { .kind = "undo" };

    assert_int_equal(bn_write_add(w, &file, NULL), BN_OK);
    assert_commit(w, BN_OK);
    run = bn_write_run_id(w);
    bn_write_end(w);
    assert_holds(p, "new/deep/a.py", "hello\n");

    options.undoes = run;
    w = begin(p, &options);
    assert_int_equal(bn_undo_add(w, bn_str_from(run), &all, NULL, NULL, NULL), BN_OK);
    assert_commit(w, BN_OK);
    again = bn_write_run_id(w);
    bn_write_end(w);
    assert_int_equal(access(at(p, "new/deep/a.py"), F_OK), -1);

    options.undoes = again;
    w = begin(p, &options);
    assert_int_equal(bn_undo_add(w, bn_str_from(again), &all, NULL, NULL, NULL), BN_OK);
    assert_commit(w, BN_OK);
    bn_write_end(w);
    assert_holds(p, "new/deep/a.py", "hello\n");
}

static void a_created_file_never_replaces_one(void **state)
{
    place *p = *state;
    bn_write *w = begin(p, NULL);
    bn_write_file file = {
        .path = BN_LIT("a.py"), .new_text = BN_LIT("x\n"), .delta = 2, .created = true
    };

    put(p, "a.py", "mine\n");
    assert_int_equal(bn_write_add(w, &file, NULL), BN_OK);
    assert_commit(w, BN_OK);
    assert_int_equal(bn_write_result_at(w, 0)->status, BN_E_REFUSED);
    bn_write_end(w);
    assert_holds(p, "a.py", "mine\n");
}

static void undo_restores_what_nobody_touched_since(void **state)
{
    place *p = *state;
    bn_write *w;
    bn_undo_record *records;
    bn_undo_file *files;
    uint32_t count;
    const char *run;
    bn_write_options options = { .kind = "undo" };

    put(p, "a.py", "a\n");
    put(p, "odd\n\"name.py", "b\n");
    w = begin(p, NULL);
    add(w, "a.py", "a\n", "A\n", 0);
    add(w, "odd\n\"name.py", "b\n", "B\n", 0);
    bn_write_note(w, "tip", BN_LIT("x y\n\"z"));
    assert_commit(w, BN_OK);
    run = bn_write_run_id(w);
    bn_write_end(w);
    put(p, "a.py", "edited since\n");

    records = bn_undo_list(p->arena, p->root, &count);
    assert_int_equal(count, 1);
    assert_int_equal(records[0].files, 2);
    assert_true(bn_str_is(records[0].id, run));
    assert_true(bn_str_is(bn_undo_note(p->arena, p->root, records[0].id, "tip"), "x y\n\"z"));
    options.undoes = run;
    w = begin(p, &options);
    assert_int_equal(bn_undo_add(w, bn_str_from(run), &all, &files, &count, NULL), BN_OK);
    assert_commit(w, BN_OK);
    bn_write_end(w);
    assert_int_equal(count, 2);
    assert_false(files[0].is_current);
    assert_true(files[1].is_current);
    assert_holds(p, "a.py", "edited since\n");
    assert_holds(p, "odd\n\"name.py", "b\n");
    records = bn_undo_list(p->arena, p->root, &count);
    assert_int_equal(count, 2);
    assert_true(records[0].undone);
    assert_false(records[1].undone);
}

static bn_status refusing_hook(void *context, bn_err *err)
{
    place *p = context;

    assert_holds(p, "a.py", "A\n");
    return bn_err_set(err, BN_E_REFUSED, "no");
}

static bn_status counting_hook(void *context, bn_err *err)
{
    (void)err;
    ++*(int *)context;
    return BN_OK;
}

static void counting_back(void *context)
{
    --*(int *)context;
}

static void what_a_hook_did_is_taken_back_when_the_run_cannot_end(void **state)
{
    place *p = *state;
    bn_write *w = begin(p, NULL);
    int done = 0, file;

    put(p, "a.py", "a\n");
    add(w, "a.py", "a\n", "A\n", 0);
    file = openat(bn_write_state(w)->fd, "undo", O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    assert_true(file >= 0);
    close(file);
    bn_write_before_done(w, counting_hook, counting_back, &done);
    assert_commit(w, BN_E_IO);
    bn_write_end(w);
    assert_int_equal(done, 0);
    assert_holds(p, "a.py", "a\n");
}

static void a_hook_that_refuses_rolls_the_run_back(void **state)
{
    place *p = *state;
    bn_write *w = begin(p, NULL);

    put(p, "a.py", "a\n");
    add(w, "a.py", "a\n", "A\n", 0);
    bn_write_before_done(w, refusing_hook, NULL, p);
    assert_commit(w, BN_E_REFUSED);
    bn_write_end(w);
    assert_holds(p, "a.py", "a\n");
    assert_tidy(p);
    assert_false(bn_write_is_pending(p->arena, p->root));
}

static void only_the_newest_records_are_kept(void **state)
{
    place *p = *state;
    bn_write_options options = { .undo_keep = 3 };
    uint32_t count;

    for (int i = 0; i < 6; i++) {
        char from[16], to[16];

        snprintf(from, sizeof from, "%d\n", i);
        snprintf(to, sizeof to, "%d\n", i + 1);
        if (i == 0)
            put(p, "a.py", from);
        assert_int_equal(rewrite(p, &options, "a.py", from, to), BN_OK);
    }
    bn_undo_list(p->arena, p->root, &count);
    assert_int_equal(count, 3);
}

static void a_signal_before_the_end_takes_everything_back(void **state)
{
    place *p = *state;
    volatile sig_atomic_t stop = 1;
    bn_write_options options = { .stop = &stop };
    bn_write *w;

    put(p, "a.py", "a\n");
    w = begin(p, &options);
    add(w, "a.py", "a\n", "A\n", 0);
    assert_commit(w, BN_E_IO);
    bn_write_end(w);
    assert_holds(p, "a.py", "a\n");
    assert_tidy(p);
}

static void without_a_place_for_the_journal_only_one_file_is_written(void **state)
{
    place *p = *state;
    bn_write *w;

    setenv("XDG_STATE_HOME", "/dev/null/nowhere", 1);
    put(p, "a.py", "a\n");
    put(p, "b.py", "b\n");
    w = begin(p, NULL);
    add(w, "a.py", "a\n", "A\n", 0);
    add(w, "b.py", "b\n", "B\n", 0);
    assert_commit(w, BN_E_REFUSED);
    bn_write_end(w);
    assert_holds(p, "a.py", "a\n");
    assert_int_equal(rewrite(p, NULL, "a.py", "a\n", "A\n"), BN_OK);
}

/* The victim: append a line to every .py file of a folder, all or none. */
static int victim(const char *root, bool recover_only)
{
    bn_arena *arena = bn_arena_new(0, NULL);
    bn_write_options options = BN_WRITE_OPTIONS_INIT;
    bn_err err = { 0 };
    bn_write *w = bn_write_begin(arena, root, &options, &err);
    DIR *dir = opendir(root);
    struct dirent *entry;
    bn_status status = w ? BN_OK : err.status;
    int code;

    errno = 0;
    while (w && dir && !recover_only && !status && (entry = readdir(dir))) {
        bn_str name = bn_str_copy_in(arena, bn_str_from(entry->d_name)), text;
        bn_write_file file = { .path = name, .group = 1, .delta = 4 };
        static char bytes[1 << 16];
        char path[4096];
        FILE *in;
        bool bad;

        if (!bn_str_ends(name, BN_LIT(".py")) || name.ptr[0] == '.')
            continue;
        snprintf(path, sizeof path, "%s/%s", root, entry->d_name);
        in = fopen(path, "r");
        text = (bn_str){ bytes, in ? fread(bytes, 1, sizeof bytes, in) : 0 };
        bad = !in || ferror(in);
        if (in)
            fclose(in);
        if (bad) {
            status = BN_E_IO;
            break;
        }
        file.old_text = bn_str_copy_in(arena, text);
        file.new_text = bn_str_format_in(arena, "%.*snew\n", BN_FMT(text));
        status = bn_write_add(w, &file, &err);
        errno = 0;
    }
    if (!dir || errno)
        status = BN_E_IO;
    if (dir)
        closedir(dir);
    if (w && !status && !recover_only)
        status = bn_write_commit(w, &err);
    code = status == BN_OK ? 0 : status == BN_E_REFUSED ? 5 : status == BN_E_CHANGED ? 3 : 6;
    for (uint32_t i = 0; w && !code && i < bn_write_count(w); i++)
        if (bn_write_result_at(w, i)->status)
            code = 3;
    if (code)
        fprintf(stderr, "victim: %s\n", err.text);
    bn_write_end(w);
    bn_arena_free(arena);
    return code;
}

int main(int argc, char **argv)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(a_file_gets_its_new_text),
        TEST(mode_and_attributes_are_kept),
        TEST(a_file_that_changed_meanwhile_is_left_alone),
        TEST(a_file_that_is_open_for_writing_is_left_alone),
        TEST(a_group_is_left_out_as_a_whole_and_others_go_on),
        TEST(with_atomic_all_one_bad_file_stops_everything),
        TEST(a_symbolic_link_is_not_followed),
        TEST(a_fifo_does_not_block),
        TEST(a_read_only_file_is_refused_even_for_root),
        TEST(hard_links_are_refused_broken_or_written_in_place),
        TEST(a_length_that_the_edits_do_not_explain_is_refused),
        TEST(unsafe_paths_are_refused),
        TEST(a_second_run_is_kept_out_by_the_lock),
        TEST(created_files_go_away_with_undo_and_come_back_with_the_next),
        TEST(a_created_file_never_replaces_one),
        TEST(undo_restores_what_nobody_touched_since),
        TEST(a_hook_that_refuses_rolls_the_run_back),
        TEST(what_a_hook_did_is_taken_back_when_the_run_cannot_end),
        TEST(only_the_newest_records_are_kept),
        TEST(a_signal_before_the_end_takes_everything_back),
        TEST(without_a_place_for_the_journal_only_one_file_is_written),
    };

    if (argc == 3 && strcmp(argv[1], "--rewrite") == 0)
        return victim(argv[2], false);
    if (argc == 3 && strcmp(argv[1], "--recover") == 0)
        return victim(argv[2], true);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
