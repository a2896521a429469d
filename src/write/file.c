/* file.c - system calls that finish what they began, or say why not. */
#define _GNU_SOURCE
#include "write/write_p.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

int bn_open_at(int dfd, const char *name, int flags, mode_t mode)
{
    int fd;

    do
        fd = openat(dfd, name, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, mode);
    while (fd < 0 && errno == EINTR);
    return fd;
}

int bn_close(int fd)
{
    /* After EINTR the descriptor is gone on Linux; a second close could hit another one. */
    return close(fd) < 0 && errno != EINTR ? -1 : 0;
}

int bn_fsync(int fd)
{
    int rc;

    do
        rc = fsync(fd);
    while (rc < 0 && errno == EINTR);
    return rc;
}

int bn_write_all(int fd, bn_str text)
{
    while (text.len) {
        ssize_t n = write(fd, text.ptr, text.len > 1 << 30 ? 1 << 30 : text.len);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            errno = n ? errno : ENOSPC;
            return -1;
        }
        text = bn_str_sub(text, (size_t)n, text.len);
    }
    return 0;
}

static ssize_t read_some(int fd, void *bytes, size_t size)
{
    ssize_t n;

    do
        n = read(fd, bytes, size);
    while (n < 0 && errno == EINTR);
    return n;
}

int bn_read_all(bn_arena *arena, int fd, size_t size, bn_str *text)
{
    char *bytes = bn_alloc_in(arena, size + 1); /* one more: to see growth */
    size_t len = 0;

    while (len <= size) {
        ssize_t n = read_some(fd, bytes + len, size + 1 - len);

        if (n < 0)
            return -1;
        if (!n)
            break;
        len += (size_t)n;
    }
    if (len != size) {
        errno = ESTALE;
        return -1;
    }
    *text = (bn_str){ bytes, size };
    return 0;
}

static void print_hash(XXH128_hash_t sum, char hash[HASH_LEN])
{
    snprintf(hash, HASH_LEN, "%016llx%016llx", (unsigned long long)sum.high64,
             (unsigned long long)sum.low64);
}

void bn_content_hash(bn_str text, char hash[HASH_LEN])
{
    print_hash(XXH3_128bits(text.ptr, text.len), hash);
}

int bn_hash_fd(int fd, char hash[HASH_LEN])
{
    char chunk[1 << 16];
    XXH3_state_t state;
    ssize_t n;

    if (lseek(fd, 0, SEEK_SET) < 0)
        return -1;
    XXH3_128bits_reset(&state);
    while ((n = read_some(fd, chunk, sizeof chunk)) > 0)
        XXH3_128bits_update(&state, chunk, (size_t)n);
    if (n < 0)
        return -1;
    print_hash(XXH3_128bits_digest(&state), hash);
    return 0;
}

int bn_hash_at(int dfd, const char *name, char hash[HASH_LEN], struct stat *info)
{
    int fd, rc, error;

    if (fstatat(dfd, name, info, AT_SYMLINK_NOFOLLOW) < 0) {
        if (errno != ENOENT)
            return -1;
        snprintf(hash, HASH_LEN, ABSENT);
        return 0;
    }
    if (!S_ISREG(info->st_mode)) {
        snprintf(hash, HASH_LEN, "odd");
        return 0;
    }
    fd = bn_open_at(dfd, name, O_RDONLY, 0);
    if (fd < 0)
        return -1;
    rc = fstat(fd, info);
    if (rc == 0 && !S_ISREG(info->st_mode))
        snprintf(hash, HASH_LEN, "odd");
    else if (rc == 0)
        rc = bn_hash_fd(fd, hash);
    error = errno;
    close(fd);
    errno = error;
    return rc;
}

static int open_folder(int dfd, const char *name, bool make)
{
    int fd = bn_open_at(dfd, name, O_RDONLY | O_DIRECTORY, 0);

    if (fd < 0 && errno == ENOENT && make && (mkdirat(dfd, name, 0777) == 0 || errno == EEXIST))
        fd = bn_open_at(dfd, name, O_RDONLY | O_DIRECTORY, 0);
    return fd;
}

int bn_open_parent(int root, bn_str path, bool make, char base[256])
{
    int dfd = fcntl(root, F_DUPFD_CLOEXEC, 0);
    size_t at = 0;

    while (dfd >= 0) {
        size_t slash = bn_str_find(path, BN_LIT("/"), at);
        bn_str part = bn_str_sub(path, at, slash == BN_NPOS ? path.len : slash);
        int next, error;

        if (part.len > NAME_MAX) {
            close(dfd);
            errno = ENAMETOOLONG;
            return -1;
        }
        memcpy(base, part.ptr, part.len);
        base[part.len] = '\0';
        if (slash == BN_NPOS)
            return dfd;
        next = open_folder(dfd, base, make);
        error = errno;
        close(dfd);
        errno = error;
        dfd = next;
        at = slash + 1;
    }
    return -1;
}

bn_status bn_why(char why[160], int error, const char *what)
{
    snprintf(why, 160, "%s: %s", what, strerror(error));
    switch (error) {
    case ENOENT:
    case ESTALE:
        snprintf(why, 160, "the file changed while burnish worked");
        return BN_E_CHANGED;
    case ELOOP:
        snprintf(why, 160, "the way to it holds a symbolic link");
        return BN_E_REFUSED;
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOTDIR:
    case ETXTBSY:
        return BN_E_REFUSED;
    default:
        return BN_E_IO;
    }
}

int bn_sync_dir(int dfd)
{
    if (bn_fsync(dfd) == 0 || errno == EINVAL || errno == ENOTSUP)
        return 0;
    return -1;
}

int bn_put_file(int dfd, const char *name, bn_str text, bool sync)
{
    int fd = bn_open_at(dfd, name, O_WRONLY | O_CREAT | O_TRUNC, 0600), rc, error;

    if (fd < 0)
        return -1;
    rc = bn_write_all(fd, text);
    if (rc == 0 && sync)
        rc = bn_fsync(fd);
    error = errno;
    if (bn_close(fd) < 0)
        return -1;
    errno = error;
    return rc;
}

int bn_get_file(bn_arena *arena, int dfd, const char *name, bn_str *text)
{
    struct stat info;
    int fd = bn_open_at(dfd, name, O_RDONLY, 0), rc = -1, error;

    if (fd < 0)
        return -1;
    if (fstat(fd, &info) == 0) {
        errno = EINVAL;
        if (S_ISREG(info.st_mode))
            rc = bn_read_all(arena, fd, (size_t)info.st_size, text);
    }
    error = errno;
    close(fd);
    errno = error;
    return rc;
}

void bn_remove_dir(int dfd, const char *name)
{
    int fd = bn_open_at(dfd, name, O_RDONLY | O_DIRECTORY, 0);
    DIR *dir = fd < 0 ? NULL : fdopendir(fd);
    struct dirent *entry;

    if (!dir) {
        if (fd >= 0)
            close(fd);
        return;
    }
    while ((entry = readdir(dir)))
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            unlinkat(fd, entry->d_name, 0);
    closedir(dir);
    unlinkat(dfd, name, AT_REMOVEDIR);
}
