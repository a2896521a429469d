/*
 * decide.c - runs that change more than files: did they get to the end?
 *
 * The state folder lies in the git folder. Refs and logs there tell whether the
 * deciding step was taken; the index is brought in line under git's own lock.
 */
#define _GNU_SOURCE
#include "write/write_p.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int open_git_dir(const bn_state *state)
{
    return openat(state->fd, "..", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

/* The git folder of the main working tree, as an added one names it in its file "commondir". */
static int open_common_dir(bn_arena *arena, int git_dir)
{
    bn_str text;

    if (bn_get_file(arena, git_dir, "commondir", &text) < 0)
        return -1;
    return openat(git_dir, bn_str_c_in(arena, bn_str_trim(text)),
                  O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

static bool holds(bn_arena *arena, int dir, const char *name, bn_str wanted)
{
    bn_str text;

    return dir >= 0 && bn_get_file(arena, dir, name, &text) == 0 &&
           bn_str_find(text, wanted, 0) != BN_NPOS;
}

static bool holds_in(bn_arena *arena, const int dirs[2], bn_str name, bn_str wanted)
{
    const char *file = bn_str_c_in(arena, name);

    return holds(arena, dirs[0], file, wanted) || holds(arena, dirs[1], file, wanted);
}

static bn_str word(bn_str *rest)
{
    size_t tab = bn_str_find(*rest, BN_LIT("\t"), 0);
    bn_str w = bn_str_sub(*rest, 0, tab == BN_NPOS ? rest->len : tab);

    *rest = bn_str_sub(*rest, w.len + 1, rest->len);
    return w;
}

/* The ref that held OLD, alone or among the packed ones, does so no more. */
static bool is_ref_gone(bn_arena *arena, const int dirs[2], bn_str ref, bn_str old_id)
{
    bn_str packed = bn_str_format_in(arena, "%.*s %.*s\n", BN_FMT(old_id), BN_FMT(ref));

    return old_id.len && !holds_in(arena, dirs, ref, old_id) &&
           !holds_in(arena, dirs, BN_LIT("packed-refs"), packed);
}

/*
 * "REF TAB NEW TAB OLD": the ref holds NEW, or it has moved on from there. Its log alone
 * proves nothing, since the line there is written before the ref. Without NEW the ref goes away.
 */
static bool is_ref_moved(bn_arena *arena, const int dirs[2], bn_str value)
{
    bn_str ref = word(&value), new_id = word(&value), old_id = word(&value);
    bn_str packed = bn_str_format_in(arena, "%.*s %.*s\n", BN_FMT(new_id), BN_FMT(ref));
    bn_str log = bn_str_format_in(arena, "logs/%.*s", BN_FMT(ref));

    if (!bn_path_is_safe(ref))
        return false;
    if (!new_id.len)
        return is_ref_gone(arena, dirs, ref, old_id);
    if (holds_in(arena, dirs, ref, new_id) || holds_in(arena, dirs, BN_LIT("packed-refs"), packed))
        return true;
    return holds_in(arena, dirs, ref, BN_LIT("\n")) && old_id.len &&
           !holds_in(arena, dirs, ref, old_id) && holds_in(arena, dirs, log, new_id);
}

const char *bn_guard_file(uint32_t number, const char *what, char path[GUARD_LEN])
{
    if (number)
        snprintf(path, GUARD_LEN, "journal/guard%u.%s", number, what);
    else
        snprintf(path, GUARD_LEN, "journal/guard.%s", what);
    return path;
}

/* The nth guarded file's versions in the journal; false when the run had none yet. */
static bool read_guard(bn_arena *arena, const bn_state *state, uint32_t number, char **name,
                       bn_str *old_bytes, bn_str *new_bytes)
{
    char path[GUARD_LEN];
    bn_str text;

    if (bn_get_file(arena, state->fd, bn_guard_file(number, "name", path), &text) < 0 ||
        !bn_path_is_safe(text) || memchr(text.ptr, '/', text.len) ||
        bn_get_file(arena, state->fd, bn_guard_file(number, "old", path), old_bytes) < 0 ||
        bn_get_file(arena, state->fd, bn_guard_file(number, "new", path), new_bytes) < 0)
        return false;
    *name = bn_str_c_in(arena, text);
    return true;
}

static bool file_is(bn_arena *arena, int dir, const char *name, bn_str bytes)
{
    bn_str text;

    return bn_get_file(arena, dir, name, &text) == 0 && bn_str_eq(text, bytes);
}

bool bn_is_decided(bn_arena *arena, const bn_state *state, const bn_manifest *m)
{
    int dirs[2] = { open_git_dir(state), -1 };
    bool named = false, reached = false;
    bn_str old_bytes, new_bytes;
    char *name;

    if (dirs[0] < 0)
        return false;
    dirs[1] = open_common_dir(arena, dirs[0]);
    for (uint32_t i = 0; i < m->notes.len && !reached; i++) {
        if (!bn_str_is(m->notes.items[i].key, "decided"))
            continue;
        named = true;
        reached = is_ref_moved(arena, dirs, m->notes.items[i].value);
    }
    if (!named && read_guard(arena, state, 0, &name, &old_bytes, &new_bytes))
        reached = file_is(arena, dirs[0], name, new_bytes);
    if (dirs[1] >= 0)
        close(dirs[1]);
    close(dirs[0]);
    return reached;
}

/*
 * Make the lock with the text in it; -1 with errno. It is a second name of "lock.mine" in the state
 * folder, so that whoever cleans up after a killed run knows it; without hard links it is not.
 */
static int make_lock(const bn_state *state, int dir, const char *lock, mode_t mode, bn_str text)
{
    int fd, error;

    unlinkat(state->fd, "lock.mine", 0);
    if (bn_put_file(state->fd, "lock.mine", text, true) < 0 ||
        fchmodat(state->fd, "lock.mine", mode, 0) < 0)
        return -1;
    if (linkat(state->fd, "lock.mine", dir, lock, 0) == 0)
        return 0;
    if (errno == EEXIST)
        return -1;
    fd = bn_open_at(dir, lock, O_WRONLY | O_CREAT | O_EXCL, mode);
    if (fd < 0)
        return -1;
    error = bn_write_all(fd, text) < 0 || bn_fsync(fd) < 0 ? errno : 0;
    if (bn_close(fd) < 0 || error)
        unlinkat(dir, lock, 0);
    errno = error ? error : errno;
    return error ? -1 : 0;
}

/* Replace NAME by way of NAME.lock, as git does; it must still hold `from`. */
static bn_status replace_locked(bn_arena *arena, const bn_state *state, int dir, const char *name,
                                bn_str from, bn_str to, bn_err *err)
{
    char *lock = bn_str_c_in(arena, bn_str_format_in(arena, "%s.lock", name));
    bn_status status = BN_OK;
    struct stat info;
    mode_t mode = fstatat(dir, name, &info, 0) == 0 ? info.st_mode & 0777 : 0644;

    if (make_lock(state, dir, lock, mode, to) < 0)
        status = errno == EEXIST
                     ? bn_err_set(err, BN_E_REFUSED, "%s exists: is git running?", lock)
                     : bn_err_set(err, BN_E_IO, "cannot make %s: %s", lock, strerror(errno));
    else if (!file_is(arena, dir, name, from))
        status = bn_err_set(err, BN_E_CHANGED, "%s was changed meanwhile", name);
    else if (renameat(dir, lock, dir, name) < 0)
        status = bn_err_set(err, BN_E_IO, "cannot write %s: %s", name, strerror(errno));
    if (status && status != BN_E_REFUSED)
        unlinkat(dir, lock, 0);
    unlinkat(state->fd, "lock.mine", 0);
    return status;
}

bn_status bn_replace_in_git_dir(bn_arena *arena, const bn_state *state, const char *name,
                                bn_str from, bn_str to, bn_err *err)
{
    int dir = open_git_dir(state);
    bn_status status;

    if (dir < 0)
        return bn_err_set(err, BN_E_IO, "cannot open the git folder: %s", strerror(errno));
    status = replace_locked(arena, state, dir, name, from, to, err);
    close(dir);
    return status;
}

bn_status bn_settle_guard(bn_arena *arena, const bn_state *state, bool decided, bn_err *err)
{
    bn_str old_bytes, new_bytes;
    char *name;
    int dir;
    bn_status status = BN_OK;

    dir = open_git_dir(state);
    if (dir < 0)
        return BN_OK;
    /* Neither version: somebody has written it since, and knows better. */
    for (uint32_t i = 0; i < GUARDS && !status; i++)
        if (read_guard(arena, state, i, &name, &old_bytes, &new_bytes) &&
            file_is(arena, dir, name, decided ? old_bytes : new_bytes))
            status = replace_locked(arena, state, dir, name, decided ? old_bytes : new_bytes,
                                    decided ? new_bytes : old_bytes, err);
    close(dir);
    return status;
}

static void clear_lock(const bn_state *state, const char *own, const char *name)
{
    struct stat mine, lock;

    if (fstatat(state->fd, own, &mine, AT_SYMLINK_NOFOLLOW) == 0 &&
        fstatat(state->fd, name, &lock, AT_SYMLINK_NOFOLLOW) == 0 && lock.st_ino == mine.st_ino &&
        lock.st_dev == mine.st_dev)
        unlinkat(state->fd, name, 0);
}

void bn_clear_own_lock(const bn_state *state)
{
    clear_lock(state, "index.mine", "../index.lock");
    clear_lock(state, "lock.mine", "../index.lock");
    clear_lock(state, "lock.mine", "../HEAD.lock");
    unlinkat(state->fd, "index.mine", 0);
    unlinkat(state->fd, "index.new", 0);
    unlinkat(state->fd, "lock.mine", 0);
}
