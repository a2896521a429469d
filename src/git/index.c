/*
 * index.c - writing the index without losing anybody's update.
 *
 * libgit2 reads, changes and writes the index without holding git's lock in
 * between, so an entry that somebody adds meanwhile would be lost. Here INDEX.lock
 * is taken first, the index is copied and changed beside it, and only then does the
 * lock file, filled with the new bytes, become the index. The lock file has a second
 * name in the state folder: a start after a kill knows by that name that the lock is
 * nobody else's.
 */
#define _GNU_SOURCE
#include "git/git_p.h"

#include "write/write.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static bn_status io(bn_err *err, const char *what)
{
    return bn_err_set(err, BN_E_IO, "%s: %s", what, strerror(errno));
}

static bool state_path(bn_repo *repo, const char *name, char **path)
{
    bn_str dir;

    if (!bn_state_dir(repo->arena, bn_str_c_in(repo->arena, repo->info.workdir), true, &dir))
        return false;
    *path = bn_str_c_in(repo->arena, bn_str_format_in(repo->arena, "%.*s/%s", BN_FMT(dir), name));
    return true;
}

/* One try: 0, or -1 with EEXIST when somebody has the lock. */
static int try_lock(bn_repo *repo)
{
    if (link(repo->own_path, repo->lock_path) == 0) {
        repo->linked = true;
        return 0;
    }
    if (errno == EEXIST)
        return -1;
    /* No hard links here: take the lock the plain way. */
    close(repo->lock);
    repo->lock = open(repo->lock_path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (repo->lock >= 0)
        repo->linked = true;
    return repo->lock < 0 ? -1 : 0;
}

bn_status bn_git_index_lock(bn_repo *repo, uint32_t seconds, bn_err *err)
{
    struct timespec pause = { .tv_nsec = 50 * 1000 * 1000 };
    struct stat info;
    mode_t mode = 0644;

    if (!state_path(repo, "index.mine", &repo->own_path))
        return bn_err_set(err, BN_E_REFUSED, "there is no place for the journal");
    repo->lock_path = bn_str_c_in(
        repo->arena, bn_str_format_in(repo->arena, "%.*s.lock", BN_FMT(repo->info.index_path)));
    if (stat(bn_str_c_in(repo->arena, repo->info.index_path), &info) == 0)
        mode = info.st_mode & 0777;
    unlink(repo->own_path);
    repo->lock = open(repo->own_path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (repo->lock < 0)
        return io(err, "cannot lock the index");
    for (uint32_t tries = 0; try_lock(repo) < 0; tries++) {
        if (errno == EEXIST && tries < seconds * 20) {
            nanosleep(&pause, NULL);
            continue;
        }
        if (errno == EEXIST)
            bn_err_set(err, BN_E_REFUSED, "the index is locked (%s exists): is git running?",
                       repo->lock_path);
        else
            io(err, "cannot lock the index");
        bn_git_index_unlock(repo);
        return err ? err->status : BN_E_IO;
    }
    fchmod(repo->lock, mode);
    return BN_OK;
}

void bn_git_index_unlock(bn_repo *repo)
{
    if (repo->linked)
        unlink(repo->lock_path);
    if (repo->lock >= 0)
        close(repo->lock);
    if (repo->own_path)
        unlink(repo->own_path);
    repo->linked = false;
    repo->lock = -1;
}

int bn_git_read_file(bn_arena *arena, const char *path, bn_str *text)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat info;
    char *bytes;
    size_t len = 0;

    if (fd < 0 || fstat(fd, &info) < 0) {
        if (fd >= 0)
            close(fd);
        return -1;
    }
    bytes = bn_alloc_in(arena, (size_t)info.st_size + 1);
    while (len < (size_t)info.st_size) {
        ssize_t n = read(fd, bytes + len, (size_t)info.st_size - len);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        len += (size_t)n;
    }
    close(fd);
    *text = (bn_str){ bytes, len };
    return len == (size_t)info.st_size ? 0 : -1;
}

static int write_file(int fd, bn_str text)
{
    while (text.len) {
        ssize_t n = write(fd, text.ptr, text.len);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return -1;
        text = bn_str_sub(text, (size_t)n, text.len);
    }
    return 0;
}

static bn_status change_one(bn_repo *repo, git_index *index, const bn_git_change *c, bn_err *err)
{
    const char *path = bn_str_c_in(repo->arena, c->path);
    const git_index_entry *old = git_index_get_bypath(index, path, 0);
    git_index_entry e = { 0 };
    char id[BN_ID_LEN] = "";

    if (old)
        bn_git_id(&old->id, id);
    if (strcmp(id, c->old_id) != 0)
        return bn_err_set(err, BN_E_CHANGED, "%s: its entry in the index changed meanwhile", path);
    if (!c->new_id[0])
        return git_index_remove(index, path, 0) < 0
                   ? bn_git_fail(err, BN_E_IO, "cannot change the index")
                   : BN_OK;
    if (old)
        e = *old;
    e.path = path;
    if (c->mode)
        e.mode = c->mode;
    e.flags_extended &= (uint16_t)~GIT_INDEX_ENTRY_INTENT_TO_ADD;
    if (c->intent)
        e.flags_extended |= GIT_INDEX_ENTRY_INTENT_TO_ADD;
    if (!bn_git_oid(c->new_id, &e.id))
        return bn_err_set(err, BN_E_INTERNAL, "not an id: %s", c->new_id);
    if (c->clean) {
        bn_git_set_stat(repo, &e);
    } else { /* git reads the file again */
        e.ctime = e.mtime = (git_index_time){ 0 };
        e.dev = e.ino = e.uid = e.gid = e.file_size = 0;
    }
    return git_index_add(index, &e) < 0 ? bn_git_fail(err, BN_E_IO, "cannot change the index")
                                        : BN_OK;
}

/* A copy of the index to be changed, and the bytes it was made from. */
static bn_status copy_index(bn_repo *repo, bn_arena *arena, const char *copy, git_index **index,
                            bn_str *old_bytes, bn_err *err)
{
    bn_status status = BN_OK;
    int fd;

    unlink(copy);
    if (bn_git_read_file(arena, bn_str_c_in(arena, repo->info.index_path), old_bytes) < 0) {
        if (errno != ENOENT)
            return io(err, "cannot read the index");
        /* Nothing was ever added here: start from an index without entries. */
        if (git_index_open(index, copy) < 0 || git_index_write(*index) < 0)
            return bn_git_fail(err, BN_E_IO, "cannot write the index");
        return bn_git_read_file(arena, copy, old_bytes) < 0 ? io(err, "cannot read the new index")
                                                            : BN_OK;
    }
    fd = open(copy, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0 || write_file(fd, *old_bytes) < 0)
        status = io(err, "cannot copy the index");
    if (fd >= 0 && close(fd) < 0 && !status)
        status = io(err, "cannot copy the index");
    if (!status && git_index_open(index, copy) < 0)
        status = bn_git_fail(err, BN_E_IO, "cannot read the index");
    return status;
}

bn_status bn_git_index_build(bn_repo *repo, bn_arena *arena, const bn_git_change *changes,
                             uint32_t count, bn_str *old_bytes, bn_str *new_bytes, bn_err *err)
{
    char *copy;
    git_index *index = NULL;
    struct stat info = { 0 };
    bn_status status;

    if (!state_path(repo, "index.new", &copy))
        return bn_err_set(err, BN_E_REFUSED, "there is no place for the journal");
    stat(bn_str_c_in(arena, repo->info.index_path), &info);
    status = copy_index(repo, arena, copy, &index, old_bytes, err);
    if (!status)
        status = bn_git_smudge_young(repo, index, info.st_mtim.tv_sec, err);
    for (uint32_t i = 0; i < count && !status; i++)
        status = change_one(repo, index, &changes[i], err);
    if (!status && git_index_write(index) < 0)
        status = bn_git_fail(err, BN_E_IO, "cannot write the index");
    if (!status && bn_git_read_file(arena, copy, new_bytes) < 0)
        status = io(err, "cannot read the new index");
    git_index_free(index);
    unlink(copy);
    return status;
}

bn_status bn_git_index_install(bn_repo *repo, bn_str new_bytes, bn_err *err)
{
    const char *path = bn_str_c_in(repo->arena, repo->info.index_path);

    if (repo->lock < 0 || ftruncate(repo->lock, 0) < 0 || lseek(repo->lock, 0, SEEK_SET) < 0 ||
        write_file(repo->lock, new_bytes) < 0 || fsync(repo->lock) < 0 ||
        rename(repo->lock_path, path) < 0)
        return io(err, "cannot write the index");
    repo->linked = false;
    bn_git_index_unlock(repo);
    return BN_OK;
}
