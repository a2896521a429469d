/* verify.c - see verify.h. */
#define _GNU_SOURCE
#include "cli/verify.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/map.h"
#include "cli/signals.h"
#include "diff/diff.h"

#define TIMEOUT 900
#define LOG_TAIL 2000

struct bn_verify {
    bn_gitwork *gw;
    bn_cli *cli;
    const char *command;
    char *folder, *tree, *log; /* the copy stands in tree */
    bn_str *shown; /* texts of the series' files in the copy; empty pointer: as in base */
    time_t clock;  /* time stamp of the newest file: each write gets a later one */
    bn_map passed; /* what was tested already, by the ids of all changed files */
    uint32_t runs;
    long timeout;
};

static bn_status io(bn_err *err, const char *what)
{
    return bn_err_set(err, BN_E_IO, "%s: %s", what, strerror(errno));
}

static bool make_folders(char *path, size_t from)
{
    for (char *p = path + from; (p = strchr(p, '/')) != NULL; p++) {
        *p = '\0';
        bool ok = mkdir(path, 0755) == 0 || errno == EEXIST;

        *p = '/';
        if (!ok)
            return false;
    }
    return true;
}

/* Python trusts its cache by second and size, so no two versions may share a second. */
static bool put(bn_verify *v, bn_arena *arena, bn_str name, bn_str text, uint32_t mode)
{
    bn_str whole = bn_str_format_in(arena, "%s/%.*s", v->tree, BN_FMT(name));
    char *path = bn_str_c_in(arena, whole);
    struct timespec times[2];
    bool ok;
    int fd;

    if (!make_folders(path, strlen(v->tree) + 1))
        return false;
    if (mode == 0120000)
        return symlink(bn_str_c_in(arena, text), path) == 0;
    fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC,
              mode == 0100755 ? 0755 : 0644);
    if (fd < 0)
        return false;
    v->clock++;
    times[0] = times[1] = (struct timespec){ .tv_sec = v->clock };
    ok = true;
    while (ok && text.len) {
        ssize_t n = write(fd, text.ptr, text.len);

        ok = n > 0 || (n < 0 && errno == EINTR);
        if (n > 0)
            text = bn_str_sub(text, (size_t)n, text.len);
    }
    ok = ok && futimens(fd, times) == 0;
    return close(fd) == 0 && ok;
}

/* The whole commit, one file after the other. */
static bn_status export(bn_verify *v, const char *base, bn_err *err)
{
    bn_arena *scratch = bn_arena_new(0, bn_arena_bail(v->cli->arena));
    bn_git_entry *entries;
    uint32_t count = 0;
    bn_status status =
        v->gw->git->tree_list(v->gw->repo, v->cli->arena, base, &entries, &count, err);

    if (!scratch)
        return bn_err_set(err, BN_E_MEMORY, "out of memory");
    for (uint32_t i = 0; i < count && !status; i++) {
        bn_str blob, text;

        if (entries[i].mode == 0160000 || !bn_path_is_safe(entries[i].path))
            continue;
        status = v->gw->git->read_blob(v->gw->repo, scratch, entries[i].id, &blob, err);
        if (!status &&
            v->gw->git->to_file(v->gw->repo, scratch, entries[i].path, blob, &text, NULL) != BN_OK)
            text = blob;
        if (!status && !put(v, scratch, entries[i].path, text, entries[i].mode))
            status = io(err, "cannot copy the commit for its tests");
        bn_arena_reset(scratch);
    }
    bn_arena_free(scratch);
    return status;
}

static void exec_command(const bn_verify *v)
{
    static const char *const hidden[] = { "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE",
                                          "GIT_PREFIX" };
    int log = open(v->log, O_WRONLY | O_CREAT | O_TRUNC, 0600), none = open("/dev/null", O_RDONLY);

    if (log < 0 || none < 0 || chdir(v->tree) < 0)
        _exit(126);
    setpgid(0, 0);
    signal(SIGPIPE, SIG_DFL);
    for (size_t i = 0; i < sizeof hidden / sizeof hidden[0]; i++)
        unsetenv(hidden[i]);
    dup2(none, 0);
    dup2(log, 1);
    dup2(log, 2);
    execl("/bin/sh", "sh", "-c", v->command, (char *)NULL);
    _exit(127);
}

static double seconds_now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Exit status of the command, -1 when it was stopped or took too long. */
static bn_status run_command(bn_verify *v, int *code, bn_err *err)
{
    const volatile sig_atomic_t *stop = bn_signals_catch();
    double end = seconds_now() + (double)v->timeout;
    pid_t child;
    int status;

    fflush(NULL);
    child = fork();
    if (child < 0)
        return io(err, "cannot run the tests");
    if (child == 0)
        exec_command(v);
    v->runs++;
    *code = -1;
    for (;;) {
        struct timespec pause = { .tv_nsec = 20 * 1000 * 1000 };
        pid_t done = waitpid(child, &status, WNOHANG);

        if (done == child)
            break;
        if (done < 0 && errno != EINTR)
            return io(err, "cannot wait for the tests");
        if (*stop || seconds_now() > end) {
            kill(-child, SIGKILL);
            kill(child, SIGKILL);
            waitpid(child, &status, 0);
            return *stop ? bn_err_set(err, BN_E_IO, "interrupted") : BN_OK;
        }
        nanosleep(&pause, NULL);
    }
    *code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return BN_OK;
}

bn_status bn_verify_begin(bn_gitwork *gw, const char *command, const char *base, bn_verify **out,
                          bn_err *err)
{
    bn_arena *arena = gw->cli->arena;
    bn_verify *v = BN_NEW_IN(arena, bn_verify);
    const char *tmp = getenv("TMPDIR");
    const bn_toml *timeout = bn_config_value(gw->cli, "verify", "timeout", false);
    double start;
    int code = 0;
    bn_status status;

    *v = (bn_verify){ .gw = gw,
                      .cli = gw->cli,
                      .command = command,
                      .clock = time(NULL) - 1000000,
                      .passed = { .arena = arena },
                      .timeout = TIMEOUT };
    if (timeout && timeout->type == BN_TOML_INTEGER && timeout->number > 0)
        v->timeout = (long)timeout->number;
    v->folder = bn_str_c_in(
        arena, bn_str_format_in(arena, "%s/burnish-verify-XXXXXX", tmp && *tmp ? tmp : "/tmp"));
    if (!mkdtemp(v->folder))
        return io(err, "cannot make a folder for the tests");
    *out = v;
    v->tree = bn_str_c_in(arena, bn_str_format_in(arena, "%s/tree", v->folder));
    v->log = bn_str_c_in(arena, bn_str_format_in(arena, "%s/log", v->folder));
    if (mkdir(v->tree, 0755) < 0)
        return io(err, "cannot make a folder for the tests");
    status = export(v, base, err);
    start = seconds_now();
    if (!status)
        status = run_command(v, &code, err);
    if (status)
        return status;
    if (code != 0)
        return bn_err_set(err, BN_E_VERIFY, "`%s` fails on the untouched commit already (exit %d)",
                          command, code);
    if (!gw->cli->flags.quiet)
        bn_cli_say(gw->cli, "baseline tests ok (%.1f s)", seconds_now() - start);
    return BN_OK;
}

static int remove_one(const char *path, const struct stat *info, int kind, struct FTW *at)
{
    (void)info;
    (void)kind;
    (void)at;
    return remove(path) == 0 || errno == ENOENT ? 0 : -1;
}

void bn_verify_end(bn_verify *v)
{
    if (v && v->folder)
        nftw(v->folder, remove_one, 32, FTW_DEPTH | FTW_PHYS);
}

/* ---- quarantine ---- */

static char *quarantine_path(bn_verify *v)
{
    bn_str root = v->gw->info->workdir.len ? v->gw->info->workdir : v->gw->info->gitdir, dir;

    if (!bn_state_dir(v->cli->arena, bn_str_c_in(v->cli->arena, root), true, &dir))
        return NULL;
    return bn_str_c_in(v->cli->arena,
                       bn_str_format_in(v->cli->arena, "%.*s/quarantine.json", BN_FMT(dir)));
}

static bn_str read_text(bn_arena *arena, const char *path)
{
    bn_file file = { .open_path = bn_str_c_in(arena, bn_str_from(path)) };
    bn_str text;
    char *bytes;
    size_t len;

    if (!path || bn_file_read(&file, (size_t)64 << 20, &bytes, &len, NULL) != BN_OK)
        return BN_LIT("");
    text = bn_str_copy_in(arena, (bn_str){ bytes, len });
    free(bytes);
    return text;
}

void bn_verify_known_bad(bn_verify *v, bn_series *s)
{
    bn_str text = read_text(v->cli->arena, quarantine_path(v)), key = BN_LIT("{\"id\": \"");

    for (size_t at = 0; (at = bn_str_find(text, key, at)) != BN_NPOS;) {
        at += key.len;
        bn_vec_push(v->cli->arena, &s->quarantined, bn_str_sub(text, at, at + 16));
    }
}

/* One object a line in an array. */
static void quarantine(bn_verify *v, const bn_unit *unit, bn_str id)
{
    char *path = quarantine_path(v);
    bn_str old = read_text(v->cli->arena, path), log = read_text(v->cli->arena, v->log);
    bn_buf out = { .arena = v->cli->arena };
    FILE *file;

    if (log.len > LOG_TAIL)
        log = bn_str_sub(log, log.len - LOG_TAIL, log.len);
    bn_buf_addz(&out, "[\n");
    if (old.len > 5) /* without "[\n" and "\n]\n" */
        bn_buf_addf(&out, "%.*s,\n", (int)(old.len - 5), old.ptr + 2);
    bn_buf_addf(&out, "{\"id\": \"%.*s\", \"unit\": ", BN_FMT(id));
    bn_json_string(&out, unit->label);
    bn_buf_addz(&out, ", \"command\": ");
    bn_json_string(&out, bn_str_from(v->command));
    bn_buf_addz(&out, ", \"log\": ");
    bn_json_string(&out, log);
    bn_buf_addz(&out, "}\n]\n");
    file = path ? fopen(path, "w") : NULL;
    if (!file || fwrite(out.ptr, 1, out.len, file) != out.len)
        bn_cli_say(v->cli, "the quarantine could not be written");
    if (file)
        fclose(file);
}

/* ---- testing and bisecting ---- */

typedef struct {
    bn_verify *v;
    bn_series *s;
    const bn_unit *unit;
    bn_words accepted, bad;
} bisection;

/* Make the copy hold what the result would give. */
static bn_status show(bn_verify *v, bn_series *s, const bn_unit_result *r, bn_err *err)
{
    if (!v->shown)
        v->shown = BN_ARRAY_IN(v->cli->arena, s->files.len, bn_str);
    for (uint32_t i = 0; i < s->files.len; i++) {
        const bn_series_file *f = &s->files.items[i];
        bn_str want = r->texts[i].ptr ? r->texts[i] : f->text;
        bn_str have = v->shown[i].ptr ? v->shown[i] : f->base_text, text;

        if (bn_str_eq(want, have))
            continue;
        if (v->gw->git->to_file(v->gw->repo, v->cli->arena, f->path, want, &text, err))
            return err->status;
        if (!put(v, v->cli->arena, f->path, text, f->mode))
            return io(err, "cannot write for the tests");
        v->shown[i] = want;
    }
    return BN_OK;
}

static bn_str state_key(bn_verify *v, const bn_series *s, const bn_unit_result *r)
{
    bn_buf key = { .arena = v->cli->arena };
    char id[41];

    for (uint32_t i = 0; i < s->files.len; i++) {
        const bn_series_file *f = &s->files.items[i];

        bn_blob_id(r->texts[i].ptr ? r->texts[i] : f->text, id);
        if (strcmp(id, f->base_id) != 0)
            bn_buf_addf(&key, "%u %s\n", i, id);
    }
    return bn_buf_str(&key);
}

/* 1: passes, 0: fails, in *passes. The same content is tested once. */
static bn_status test(bn_verify *v, bn_series *s, const bn_unit_result *r, bool *passes,
                      bn_err *err)
{
    uint64_t *known = bn_map_put(&v->passed, state_key(v, s, r));
    int code;
    bn_status status;

    if (!*known) {
        status = show(v, s, r, err);
        if (!status)
            status = run_command(v, &code, err);
        if (status)
            return status;
        *known = code == 0 ? 2 : 1;
    }
    *passes = *known == 2;
    return BN_OK;
}

static bn_status test_ids(bisection *b, const bn_str *ids, uint32_t count, bool *passes,
                          bn_err *err)
{
    bn_words only = { 0 };
    bn_unit_result r;
    bn_status status;

    for (uint32_t i = 0; i < b->accepted.len; i++)
        bn_vec_push(b->v->cli->arena, &only, b->accepted.items[i]);
    for (uint32_t i = 0; i < count; i++)
        bn_vec_push(b->v->cli->arena, &only, ids[i]);
    status = bn_series_try(b->s, b->unit, &only, &r, err);
    return status ? status : test(b->v, b->s, &r, passes, err);
}

/* Sort the ids into accepted and bad, always on top of what is accepted already. */
static bn_status bisect(bisection *b, const bn_str *ids, uint32_t count, bool fails, bn_err *err)
{
    uint32_t half = count / 2, bad = b->bad.len;
    bool passes = false;
    bn_status status = BN_OK;

    if (!count)
        return BN_OK;
    if (!fails)
        status = test_ids(b, ids, count, &passes, err);
    if (status)
        return status;
    if (passes) {
        for (uint32_t i = 0; i < count; i++)
            bn_vec_push(b->v->cli->arena, &b->accepted, ids[i]);
        return BN_OK;
    }
    if (count == 1) {
        bn_vec_push(b->v->cli->arena, &b->bad, ids[0]);
        quarantine(b->v, b->unit, ids[0]);
        bn_cli_say(b->v->cli, "quarantined %.*s of %.*s: the tests fail with it", BN_FMT(ids[0]),
                   BN_FMT(b->unit->label));
        return BN_OK;
    }
    status = bisect(b, ids, half, false, err);
    /* The whole fails: when no guilty one is in the first half, the second one fails. */
    return status ? status : bisect(b, ids + half, count - half, b->bad.len == bad, err);
}

bn_status bn_verify_unit(bn_verify *v, bn_series *s, const bn_unit *unit, bn_unit_result *result,
                         bn_err *err)
{
    bisection b = { .v = v, .s = s, .unit = unit };
    uint32_t runs = v->runs;
    bn_words bad = result->bad;
    bool passes;
    bn_status status = test(v, s, result, &passes, err);

    if (status || passes)
        return status;
    bn_cli_say(v->cli, "%.*s: the tests fail, looking for the guilty among %u edits",
               BN_FMT(unit->label), result->edits);
    status = bisect(&b, result->ids.items, result->ids.len, true, err);
    if (status)
        return status;
    bn_cli_exit(v->cli, BN_EXIT_VERIFY);
    for (uint32_t i = 0; i < b.bad.len; i++) {
        bn_vec_push(v->cli->arena, &s->quarantined, b.bad.items[i]);
        bn_vec_push(v->cli->arena, &bad, b.bad.items[i]);
    }
    status = b.accepted.len ? bn_series_try(s, unit, &b.accepted, result, err) : BN_OK;
    result->bad = bad;
    if (!status && b.accepted.len)
        status = test(v, s, result, &passes, err);
    if (!status && (!b.accepted.len || !passes))
        *result = (bn_unit_result){ .texts = result->texts };
    if (!status)
        bn_cli_say(v->cli, "%.*s: %u bad, %u kept, after %u runs", BN_FMT(unit->label), b.bad.len,
                   result->edits, v->runs - runs);
    return status;
}
