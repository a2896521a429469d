/* copies.c - see copies.h. */
#define _GNU_SOURCE
#include "cli/copies.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "cli/signals.h"
#include "diff/diff.h"

#define LOG_MAX ((size_t)1 << 20)
#define NAME "burnish-verify-"

typedef struct {
    char *tree, *log;
    bn_str *shown;  /* texts of the series' files here; an empty pointer: as in the commit */
    time_t *stamps; /* their times, once they were written anew: tests may change files, too */
    time_t clock;   /* time stamp of the newest file: each write gets a later one */
    pid_t child;    /* 0: nothing runs */
    bool made, ended;
    int code;
    double started, seconds;
} copy;

struct bn_copies {
    bn_gitwork *gw;
    bn_cli *cli;
    const char *commit, *command, *notes;
    char *folder, *note;
    copy *copies;
    uint32_t count, runs;
    long timeout;
};

static bn_status io(bn_err *err, const char *what)
{
    return bn_err_set(err, BN_E_IO, "%s: %s", what, strerror(errno));
}

static double seconds_now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* ---- folders ---- */

static int remove_one(const char *path, const struct stat *info, int kind, struct FTW *at)
{
    (void)info;
    (void)at;
    if (kind == FTW_DNR) /* a test may have taken the right to look into it */
        chmod(path, 0700);
    return remove(path) == 0 || errno == ENOENT ? 0 : -1;
}

static int open_one(const char *path, const struct stat *info, int kind, struct FTW *at)
{
    (void)at;
    if ((kind == FTW_D || kind == FTW_DNR) && (info->st_mode & 0700) != 0700)
        chmod(path, 0700);
    return 0;
}

static void remove_folder(const char *path)
{
    nftw(path, open_one, 32, FTW_PHYS);
    nftw(path, remove_one, 32, FTW_DEPTH | FTW_PHYS);
}

/* Copies of runs that were killed: each left a note `copies-PID` with the name of its folder. */
static void sweep(bn_copies *c)
{
    bn_arena *arena = c->cli->arena;
    DIR *dir = opendir(c->notes);
    struct dirent *e;

    while (dir && (e = readdir(dir)) != NULL) {
        char folder[4096] = "", *path, *end;
        long pid = strncmp(e->d_name, "copies-", 7) == 0 ? strtol(e->d_name + 7, &end, 10) : 0;
        FILE *note;

        if (pid <= 1 || *end || kill((pid_t)pid, 0) == 0 || errno != ESRCH)
            continue;
        path = bn_str_c_in(arena, bn_str_format_in(arena, "%s/%s", c->notes, e->d_name));
        note = fopen(path, "r");
        if (note && fgets(folder, sizeof folder, note) && folder[0] == '/' &&
            strstr(folder, "/" NAME) && !strstr(folder, "/../"))
            remove_folder(folder);
        if (note)
            fclose(note);
        unlink(path);
    }
    if (dir)
        closedir(dir);
}

static bn_status make_folder(bn_copies *c, bn_err *err)
{
    bn_arena *arena = c->cli->arena;
    const char *tmp = getenv("TMPDIR");
    char *folder = bn_str_c_in(
        arena, bn_str_format_in(arena, "%s/" NAME "XXXXXX", tmp && *tmp == '/' ? tmp : "/tmp"));
    FILE *note;

    if (c->folder)
        return BN_OK;
    if (c->notes)
        sweep(c);
    if (!mkdtemp(folder))
        return io(err, "cannot make a folder for the tests");
    c->folder = folder;
    if (!c->notes)
        return BN_OK;
    c->note =
        bn_str_c_in(arena, bn_str_format_in(arena, "%s/copies-%ld", c->notes, (long)getpid()));
    note = fopen(c->note, "w");
    if (note) {
        fputs(folder, note);
        fclose(note);
    }
    return BN_OK;
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
static bool put(copy *c, bn_arena *arena, bn_str name, bn_str text, uint32_t mode)
{
    char *path = bn_str_c_in(arena, bn_str_format_in(arena, "%s/%.*s", c->tree, BN_FMT(name)));
    struct timespec times[2];
    bool ok;
    int fd;

    if (!make_folders(path, strlen(c->tree) + 1))
        return false;
    if (mode == 0120000)
        return symlink(bn_str_c_in(arena, text), path) == 0;
    fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC,
              mode == 0100755 ? 0755 : 0644);
    if (fd < 0)
        return false;
    c->clock++;
    times[0] = times[1] = (struct timespec){ .tv_sec = c->clock };
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
static bn_status export(bn_copies *c, copy *to, bn_err *err)
{
    bn_arena *scratch = bn_arena_new(0, bn_arena_bail(c->cli->arena));
    const bn_git *git = c->gw->git;
    bn_repo *repo = c->gw->repo;
    bn_git_entry *entries;
    uint32_t count = 0;
    bn_status status = git->tree_list(repo, c->cli->arena, c->commit, &entries, &count, err);

    if (!scratch)
        return bn_err_set(err, BN_E_MEMORY, "out of memory");
    for (uint32_t i = 0; i < count && !status; i++) {
        bn_str blob, text;

        if (entries[i].mode == 0160000 || !bn_path_is_safe(entries[i].path))
            continue;
        status = git->read_blob(repo, scratch, entries[i].id, SIZE_MAX, &blob, err);
        if (!status && git->to_file(repo, scratch, entries[i].path, blob, &text, NULL) != BN_OK)
            text = blob;
        if (!status && !put(to, scratch, entries[i].path, text, entries[i].mode))
            status = io(err, "cannot copy the commit for its tests");
        bn_arena_reset(scratch);
    }
    bn_arena_free(scratch);
    return status ? status : git->borrow(repo, to->tree, c->commit, err);
}

static bn_status make_copy(bn_copies *c, uint32_t at, bn_err *err)
{
    bn_arena *arena = c->cli->arena;
    copy *to = &c->copies[at];
    bn_status status = make_folder(c, err);

    if (status || to->made)
        return status;
    /* Deep enough that a test which leaves its folder by `..` meets nothing of another copy. */
    to->tree = bn_str_c_in(arena, bn_str_format_in(arena, "%s/%u/tree", c->folder, at + 1));
    to->log = bn_str_c_in(arena, bn_str_format_in(arena, "%s/%u.log", c->folder, at + 1));
    to->clock = time(NULL) - 1000000;
    if (!make_folders(to->tree, strlen(c->folder) + 1) || mkdir(to->tree, 0755) < 0)
        return io(err, "cannot make a folder for the tests");
    to->made = true;
    return export(c, to, err);
}

/* A test may have written over the file. */
static bool was_touched(const copy *c, bn_arena *arena, bn_str name, time_t stamp)
{
    struct stat info;
    char *path = bn_str_c_in(arena, bn_str_format_in(arena, "%s/%.*s", c->tree, BN_FMT(name)));

    return lstat(path, &info) < 0 || info.st_mtime != stamp;
}

bn_status bn_copies_show(bn_copies *c, uint32_t at, const bn_series *s, const bn_str *texts,
                         bn_err *err)
{
    bn_arena *arena = c->cli->arena;
    copy *to = &c->copies[at];
    bn_status status = make_copy(c, at, err);

    if (status)
        return status;
    if (!to->shown) {
        to->shown = BN_ARRAY_IN(arena, s->files.len, bn_str);
        to->stamps = BN_ARRAY_IN(arena, s->files.len, time_t);
    }
    for (uint32_t i = 0; i < s->files.len; i++) {
        const bn_series_file *f = &s->files.items[i];
        bn_str want = texts && texts[i].ptr ? texts[i] : f->text, text;
        bn_str have = to->shown[i].ptr ? to->shown[i] : f->base_text;

        if (bn_str_eq(want, have) &&
            (!to->stamps[i] || !was_touched(to, arena, f->path, to->stamps[i])))
            continue;
        if (c->gw->git->to_file(c->gw->repo, arena, f->path, want, &text, err))
            return err->status;
        if (!put(to, arena, f->path, text, f->mode))
            return io(err, "cannot write for the tests");
        to->shown[i] = want;
        to->stamps[i] = to->clock;
    }
    return BN_OK;
}

/* ---- runs ---- */

static void exec_command(const bn_copies *c, const copy *at, pid_t parent)
{
    static const char *const hidden[] = { "GIT_DIR",
                                          "GIT_WORK_TREE",
                                          "GIT_INDEX_FILE",
                                          "GIT_PREFIX",
                                          "GIT_OBJECT_DIRECTORY",
                                          "GIT_COMMON_DIR",
                                          "GIT_ALTERNATE_OBJECT_DIRECTORIES" };
    int log = open(at->log, O_WRONLY | O_CREAT | O_TRUNC, 0600), none = open("/dev/null", O_RDONLY);

    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (log < 0 || none < 0 || getppid() != parent || chdir(at->tree) < 0)
        _exit(126);
    signal(SIGPIPE, SIG_DFL);
    signal(SIGXFSZ, SIG_DFL);
    for (size_t i = 0; i < sizeof hidden / sizeof hidden[0]; i++)
        unsetenv(hidden[i]);
    dup2(none, 0);
    dup2(log, 1);
    dup2(log, 2);
    close(log);
    close(none);
    execl("/bin/sh", "sh", "-c", c->command, (char *)NULL);
    _exit(127);
}

bn_status bn_copies_start(bn_copies *c, uint32_t at, bn_err *err)
{
    copy *to = &c->copies[at];
    pid_t self = getpid();
    bn_status status = make_copy(c, at, err);

    if (status)
        return status;
    fflush(NULL);
    to->child = fork();
    if (to->child < 0) {
        to->child = 0;
        return io(err, "cannot run the tests");
    }
    if (to->child == 0)
        exec_command(c, to, self);
    setpgid(to->child, to->child);
    to->started = seconds_now();
    to->ended = false;
    c->runs++;
    return BN_OK;
}

/* Kills what it left in the background before its number can mean something else. */
static void note_end(copy *to)
{
    int status = SIGKILL;

    kill(-to->child, SIGKILL);
    while (waitpid(to->child, &status, 0) < 0 && errno == EINTR)
        ;
    to->child = 0;
    to->ended = true;
    to->seconds = seconds_now() - to->started;
    to->code = WIFEXITED(status) ? WEXITSTATUS(status) : BN_RUN_KILLED;
}

void bn_copies_kill(bn_copies *c, uint32_t at)
{
    copy *to = &c->copies[at];

    if (!to->child)
        return;
    kill(to->child, SIGKILL);
    note_end(to);
}

static void look(bn_copies *c, uint32_t at)
{
    copy *to = &c->copies[at];
    siginfo_t info = { 0 };

    if (to->child && waitid(P_PID, (id_t)to->child, &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
        info.si_pid == to->child)
        note_end(to);
    if (to->child && seconds_now() - to->started > (double)c->timeout) {
        bn_copies_kill(c, at);
        to->code = BN_RUN_TOO_LONG;
    }
}

bool bn_copies_ended(bn_copies *c, uint32_t at)
{
    look(c, at);
    return !c->copies[at].child;
}

bn_status bn_copies_wait(bn_copies *c, uint32_t at, int *code, bn_err *err)
{
    const volatile sig_atomic_t *stop = bn_signals_catch();
    struct timespec pause = { .tv_nsec = 1000 * 1000 };

    for (;;) {
        for (uint32_t i = 0; i < c->count; i++)
            look(c, i);
        if (!c->copies[at].child)
            break;
        if (*stop) {
            for (uint32_t i = 0; i < c->count; i++)
                bn_copies_kill(c, i);
            return bn_err_set(err, BN_E_IO, "interrupted");
        }
        nanosleep(&pause, NULL);
        if (pause.tv_nsec < 20 * 1000 * 1000)
            pause.tv_nsec += 1000 * 1000;
    }
    *code = c->copies[at].code;
    return BN_OK;
}

uint32_t bn_copies_idle(const bn_copies *c, uint32_t *at)
{
    uint32_t idle = 0;

    for (uint32_t i = c->count; i-- > 0;)
        if (!c->copies[i].child) {
            idle++;
            *at = i;
        }
    return idle;
}

bn_str bn_copies_log(bn_copies *c, uint32_t at)
{
    bn_arena *arena = c->cli->arena;
    FILE *file = c->copies[at].log ? fopen(c->copies[at].log, "r") : NULL;
    bn_str text = { "", 0 };
    long size;

    if (file && fseek(file, 0, SEEK_END) == 0 && (size = ftell(file)) > 0) {
        size_t want = (size_t)size < LOG_MAX ? (size_t)size : LOG_MAX;
        char *bytes = bn_alloc_in(arena, want);

        if (fseek(file, size - (long)want, SEEK_SET) == 0)
            text = (bn_str){ bytes, fread(bytes, 1, want, file) };
    }
    if (file)
        fclose(file);
    return text;
}

double bn_copies_seconds(const bn_copies *c, uint32_t at)
{
    return c->copies[at].seconds;
}

uint32_t bn_copies_runs(const bn_copies *c)
{
    return c->runs;
}

bn_copies *bn_copies_new(bn_gitwork *gw, const char *commit, const char *command, uint32_t count,
                         long timeout, const char *notes)
{
    bn_copies *c = BN_NEW_IN(gw->cli->arena, bn_copies);

    *c = (bn_copies){ .gw = gw,
                      .cli = gw->cli,
                      .commit = commit,
                      .command = command,
                      .notes = notes,
                      .copies = BN_ARRAY_IN(gw->cli->arena, count, copy),
                      .count = count,
                      .timeout = timeout };
    return c;
}

void bn_copies_free(bn_copies *c)
{
    if (!c)
        return;
    for (uint32_t i = 0; i < c->count; i++)
        bn_copies_kill(c, i);
    if (c->folder)
        remove_folder(c->folder);
    if (c->note)
        unlink(c->note);
}
