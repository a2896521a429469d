/* state.c - the folder for lock, journal and undo records. */
#define _GNU_SOURCE
#include "write/write_p.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

static bool is_folder(const char *path)
{
    struct stat info;

    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

/* The folder that a .git file names ("gitdir: …"), as an absolute path. */
static bool linked_git_dir(bn_arena *arena, bn_str top, const char *file, bn_str *dir)
{
    bn_str text, lead = BN_LIT("gitdir: ");
    int fd = bn_open_at(AT_FDCWD, file, O_RDONLY, 0);
    struct stat info;
    bool ok = fd >= 0 && fstat(fd, &info) == 0 && S_ISREG(info.st_mode) && info.st_size < 8192 &&
              bn_read_all(arena, fd, (size_t)info.st_size, &text) == 0;

    if (fd >= 0)
        close(fd);
    if (!ok || !bn_str_starts(text, lead))
        return false;
    text = bn_str_trim(bn_str_sub(text, lead.len, text.len));
    if (text.len && text.ptr[0] == '/')
        *dir = text;
    else
        *dir = bn_str_format_in(arena, "%.*s/%.*s", BN_FMT(top), BN_FMT(text));
    return true;
}

static bool looks_like_git_dir(bn_arena *arena, bn_str dir)
{
    const char *head = bn_str_c_in(arena, bn_str_format_in(arena, "%.*s/HEAD", BN_FMT(dir)));

    return access(head, F_OK) == 0;
}

/* The git folder of the repository around `root`, and the repository's top. */
static bool find_git_dir(bn_arena *arena, bn_str root, bn_str *dir, bn_str *top)
{
    for (bn_str at = root;; at.len--) {
        bn_str name = bn_str_format_in(arena, "%.*s/.git", BN_FMT(at));
        const char *path = bn_str_c_in(arena, name);

        if (is_folder(path) && looks_like_git_dir(arena, name)) {
            *dir = name;
            *top = at;
            return true;
        }
        if (linked_git_dir(arena, at, path, dir) && looks_like_git_dir(arena, *dir)) {
            *top = at;
            return true;
        }
        while (at.len && at.ptr[at.len - 1] != '/')
            at.len--;
        if (!at.len)
            return false;
    }
}

static bool make_folders(bn_arena *arena, bn_str dir)
{
    for (size_t at = 1; at <= dir.len; at++) {
        const char *part;

        if (at < dir.len && dir.ptr[at] != '/')
            continue;
        part = bn_str_c_in(arena, bn_str_sub(dir, 0, at));
        if (mkdir(part, 0700) < 0 && errno != EEXIST)
            return is_folder(part);
    }
    return true;
}

static bool find_state_dir(bn_arena *arena, const char *root, bool make, bn_str *dir, bn_str *scope)
{
    char hash[HASH_LEN];
    const char *base = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
    char *real = realpath(root, NULL);
    bn_str at = real ? bn_str_copy_in(arena, bn_str_from(real)) : BN_LIT("");

    free(real);
    if (!at.len)
        return false;
    if (find_git_dir(arena, at, dir, scope)) {
        *dir = bn_str_format_in(arena, "%.*s/burnish", BN_FMT(*dir));
        if (is_folder(bn_str_c_in(arena, *dir)) || !make || make_folders(arena, *dir))
            return true;
    }
    *scope = at;
    bn_content_hash(at, hash);
    if (base && base[0] == '/')
        *dir = bn_str_format_in(arena, "%s/burnish/%s", base, hash);
    else if (home && home[0] == '/')
        *dir = bn_str_format_in(arena, "%s/.local/state/burnish/%s", home, hash);
    else
        return false;
    return !make || make_folders(arena, *dir);
}

bool bn_state_dir(bn_arena *arena, const char *root, bool make, bn_str *dir)
{
    bn_str scope;

    return find_state_dir(arena, root, make, dir, &scope);
}

bool bn_is_below(bn_str path, bn_str folder)
{
    if (folder.len == 1 && folder.ptr[0] == '/')
        return true;
    return bn_str_starts(path, folder) && (path.len == folder.len || path.ptr[folder.len] == '/');
}

bn_status bn_state_open(bn_arena *arena, const char *root, bool make, bn_state *state, bn_err *err)
{
    struct stat info;

    *state = (bn_state){ .fd = -1, .lock = -1 };
    if (!find_state_dir(arena, root, make, &state->dir, &state->scope))
        return BN_OK;
    state->fd = bn_open_at(AT_FDCWD, bn_str_c_in(arena, state->dir), O_RDONLY | O_DIRECTORY, 0);
    if (state->fd < 0 && !make && errno == ENOENT)
        return BN_OK;
    if (state->fd < 0)
        return bn_err_set(err, BN_E_IO, "cannot open %.*s: %s", BN_FMT(state->dir),
                          strerror(errno));
    if (fstat(state->fd, &info) == 0 && info.st_uid == geteuid() && !(info.st_mode & S_IWOTH))
        return BN_OK;
    bn_state_close(state);
    return bn_err_set(err, BN_E_REFUSED, "the state folder %.*s belongs to somebody else",
                      BN_FMT(state->dir));
}

static long holder_of(int lock)
{
    char text[32] = "";
    ssize_t len = pread(lock, text, sizeof text - 1, 0);

    return len > 0 ? strtol(text, NULL, 10) : 0;
}

bn_status bn_state_lock(bn_state *state, uint32_t wait, bn_err *err)
{
    struct timespec pause = { .tv_nsec = 100 * 1000 * 1000 };
    char text[32];
    int len;

    state->lock = bn_open_at(state->fd, "lock", O_RDWR | O_CREAT, 0600);
    if (state->lock < 0)
        return bn_err_set(err, BN_E_IO, "cannot open the lock in %.*s: %s", BN_FMT(state->dir),
                          strerror(errno));
    for (uint32_t tries = 0; flock(state->lock, LOCK_EX | LOCK_NB) < 0; tries++) {
        if (errno == EINTR)
            continue;
        if (errno != EWOULDBLOCK)
            return bn_err_set(err, BN_E_IO, "cannot take the lock in %.*s: %s", BN_FMT(state->dir),
                              strerror(errno));
        if (tries >= wait * 10)
            return bn_err_set(err, BN_E_REFUSED, "another burnish run (pid %ld) is active",
                              holder_of(state->lock));
        nanosleep(&pause, NULL);
    }
    len = snprintf(text, sizeof text, "%ld\n", (long)getpid());
    if (ftruncate(state->lock, 0) == 0 && pwrite(state->lock, text, (size_t)len, 0) != len)
        len = 0; /* the number is for messages only */
    return BN_OK;
}

void bn_state_close(bn_state *state)
{
    if (state->lock >= 0)
        close(state->lock);
    if (state->fd >= 0)
        close(state->fd);
    state->fd = state->lock = -1;
}

static uint64_t id_order(bn_str id)
{
    uint64_t day = 0, number = 0;
    size_t i = 0;

    for (; i < id.len && id.ptr[i] >= '0' && id.ptr[i] <= '9'; i++)
        day = day * 10 + (uint64_t)(id.ptr[i] - '0');
    if (i != 8 || i >= id.len || id.ptr[i] != '-')
        return 0;
    for (i++; i < id.len && id.ptr[i] >= '0' && id.ptr[i] <= '9' && number < 100000000; i++)
        number = number * 10 + (uint64_t)(id.ptr[i] - '0');
    return i == id.len && id.len > 9 ? day * 1000000000 + number : 0;
}

static int by_id(const void *a, const void *b)
{
    uint64_t x = id_order(*(const bn_str *)a), y = id_order(*(const bn_str *)b);

    return (x > y) - (x < y);
}

bn_str *bn_record_ids(bn_arena *arena, int state_fd, uint32_t *count)
{
    int fd = bn_open_at(state_fd, "undo", O_RDONLY | O_DIRECTORY, 0);
    DIR *dir = fd < 0 ? NULL : fdopendir(fd);
    bn_vec(bn_str) ids = { 0 };
    struct dirent *entry;

    if (!dir && fd >= 0)
        close(fd);
    while (dir && (entry = readdir(dir)))
        if (id_order(bn_str_from(entry->d_name)))
            bn_vec_push(arena, &ids, bn_str_copy_in(arena, bn_str_from(entry->d_name)));
    if (dir)
        closedir(dir);
    if (ids.len)
        qsort(ids.items, ids.len, sizeof *ids.items, by_id);
    *count = ids.len;
    return ids.items;
}

bn_str bn_next_run_id(bn_arena *arena, int state_fd)
{
    time_t now = time(NULL);
    struct tm parts;
    uint32_t count;
    bn_str *ids = bn_record_ids(arena, state_fd, &count);
    uint64_t day, last = count ? id_order(ids[count - 1]) : 0, number = 1;

    gmtime_r(&now, &parts);
    day = (uint64_t)(parts.tm_year + 1900) * 10000 + (uint64_t)(parts.tm_mon + 1) * 100 +
          (uint64_t)parts.tm_mday;
    if (last / 1000000000 > day) /* the clock went back: stay behind the newest record */
        day = last / 1000000000;
    if (last / 1000000000 == day)
        number = last % 1000000000 + 1;
    return bn_str_format_in(arena, "%llu-%llu", (unsigned long long)day,
                            (unsigned long long)number);
}
