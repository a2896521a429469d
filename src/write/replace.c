/*
 * replace.c - one file gets new bytes.
 *
 * Where the system can exchange two names in one step, the old file is still in
 * hand after the new one took its place: if somebody wrote to it in the last
 * moment, or still has it open to write, the exchange is undone and nobody's bytes are lost.
 */
#define _GNU_SOURCE
#include "write/write_p.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <time.h>
#include <unistd.h>

#ifndef RENAME_NOREPLACE
#define RENAME_NOREPLACE 1
#define RENAME_EXCHANGE 2
#endif

/* A change within this many seconds may have left the clock of the file as it was. */
#define COARSE 2

static int rename_with(int dfd, const char *from, const char *to, unsigned flags)
{
    long rc;

    do
        rc = syscall(SYS_renameat2, dfd, from, dfd, to, flags);
    while (rc < 0 && errno == EINTR);
    return (int)rc;
}

static int plain_rename(int dfd, const char *from, const char *to)
{
    int rc;

    do
        rc = renameat(dfd, from, dfd, to);
    while (rc < 0 && errno == EINTR);
    return rc;
}

/* A leftover is litter in the user's folder, so try more than once. */
static int remove_temp(int dfd, const char *temp)
{
    int rc = -1;

    for (int tries = 0; rc < 0 && tries < 3; tries++)
        rc = unlinkat(dfd, temp, 0);
    return rc;
}

static bool lacks_flags(int error)
{
    return error == EINVAL || error == ENOSYS || error == ENOTSUP;
}

void bn_temp_name(char temp[256], const char *base, long pid, uint32_t seq)
{
    char tail[64];
    int len = snprintf(tail, sizeof tail, ".burnish-%ld-%u", pid, seq);

    snprintf(temp, 256, ".%.*s%s", 254 - len, base, tail);
}

/* In a folder that everybody may write to, only its owner's files are safe from others. */
static bool is_open_to_all(int dfd)
{
    struct stat info;

    if (fstat(dfd, &info) < 0)
        return true;
    return (info.st_mode & S_IWOTH) && info.st_uid != geteuid() && info.st_uid != 0;
}

bn_status bn_may_replace(int dfd, const struct stat *info, const bn_replace_rules *rules,
                         char why[160])
{
    const char *reason = NULL;

    if (!S_ISREG(info->st_mode))
        reason = "not a regular file";
    else if (!(info->st_mode & S_IWUSR) && !rules->force_readonly)
        reason = "the file is read-only (--force-readonly writes it)";
    else if (info->st_nlink > 1 && rules->links == BN_LINKS_REFUSE)
        reason = "the file has several names (--hardlinks=break or =inplace)";
    else if (is_open_to_all(dfd))
        reason = "everybody may write to its folder";
    if (!reason)
        return BN_OK;
    snprintf(why, 160, "%s", reason);
    return BN_E_REFUSED;
}

/* Owner, mode and extended attributes (access lists too) of `like`. */
static bn_status copy_nature(int fd, int like, char why[160])
{
    struct stat want, have;
    mode_t mode;
    char names[1 << 16], value[1 << 16]; /* Linux has no longer ones */
    ssize_t len;

    if (fstat(like, &want) < 0 || fstat(fd, &have) < 0)
        return bn_why(why, errno, "cannot look at it");
    mode = want.st_mode & 07777;
    if (want.st_uid != have.st_uid && fchown(fd, want.st_uid, (gid_t)-1) < 0) {
        bn_why(why, errno, "cannot keep its owner");
        return BN_E_REFUSED;
    }
    if (want.st_gid != have.st_gid && fchown(fd, (uid_t)-1, want.st_gid) < 0)
        mode &= (mode_t) ~(S_ISGID | S_IWGRP); /* nothing for a group it was not meant for */
    len = flistxattr(like, names, sizeof names);
    if (len < 0 && errno == ERANGE)
        return bn_why(why, EPERM, "cannot keep its attributes");
    for (const char *name = names; len > 0 && name < names + len; name += strlen(name) + 1) {
        ssize_t size = fgetxattr(like, name, value, sizeof value);

        if (size < 0 && errno == ENODATA)
            continue;
        if (size >= 0 && fsetxattr(fd, name, value, (size_t)size, 0) == 0)
            continue;
        if (errno == ENOTSUP || strncmp(name, "security.", 9) == 0 ||
            strncmp(name, "trusted.", 8) == 0)
            continue;
        bn_why(why, errno, "cannot keep its attributes");
        return BN_E_REFUSED;
    }
    if (fchmod(fd, mode) < 0)
        return bn_why(why, errno, "cannot keep its mode");
    return BN_OK;
}

bn_status bn_stage_temp(int dfd, const char *temp, int like, uint32_t mode, bn_str text, bool sync,
                        char why[160])
{
    int fd = bn_open_at(dfd, temp, O_WRONLY | O_CREAT | O_EXCL, like < 0 ? mode & 07777 : 0600);
    bn_status status = BN_OK;

    if (fd < 0) {
        status = bn_why(why, errno, "cannot make a temporary file");
        return status == BN_E_CHANGED ? BN_E_IO : status;
    }
    if (bn_write_all(fd, text) < 0)
        status = bn_why(why, errno, "cannot write");
    if (!status && like >= 0)
        status = copy_nature(fd, like, why);
    if (!status && sync && bn_fsync(fd) < 0)
        status = bn_why(why, errno, "cannot write");
    if (bn_close(fd) < 0 && !status)
        status = bn_why(why, errno, "cannot write");
    if (status)
        remove_temp(dfd, temp);
    return status;
}

static bool same_time(struct timespec a, struct timespec b)
{
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

/* Same file, size and time; `moved`: it has been renamed, so ctime is another one. */
static bool same_file(const struct stat *a, const struct stat *b, bool moved)
{
    return a->st_dev == b->st_dev && a->st_ino == b->st_ino && a->st_size == b->st_size &&
           a->st_mode == b->st_mode && a->st_uid == b->st_uid && a->st_gid == b->st_gid &&
           a->st_nlink == b->st_nlink && same_time(a->st_mtim, b->st_mtim) &&
           (moved || same_time(a->st_ctim, b->st_ctim));
}

/* Is `name` still the file that was analysed? */
static bn_status still(int dfd, const char *name, const struct stat *was, const char *hash,
                       bool moved, char why[160])
{
    struct stat now;
    char is[HASH_LEN];

    if (fstatat(dfd, name, &now, AT_SYMLINK_NOFOLLOW) < 0)
        return bn_why(why, errno, "cannot look at it");
    if (!same_file(was, &now, moved))
        return bn_why(why, ESTALE, "");
    if (now.st_mtim.tv_sec < time(NULL) - COARSE)
        return BN_OK;
    if (bn_hash_at(dfd, name, is, &now) < 0)
        return bn_why(why, errno, "cannot read it again");
    return strcmp(is, hash) == 0 ? BN_OK : bn_why(why, ESTALE, "");
}

/* A lease is refused for a file that somebody has open for writing. */
static bool is_lease_refused(int dfd, const char *name)
{
    int fd = bn_open_at(dfd, name, O_RDONLY, 0);
    bool refused = fd >= 0 && fcntl(fd, F_SETLEASE, F_RDLCK) < 0 && errno == EAGAIN;

    if (fd >= 0)
        close(fd); /* and the lease with it */
    return refused;
}

/*
 * Does somebody have the file open to write into it? What they write after this would go down
 * with it. Some network file systems refuse every lease: they do for `fresh` too, a file that
 * is ours alone.
 */
static bn_status nobody_writes(int dfd, const char *name, const char *fresh, char why[160])
{
    if (!is_lease_refused(dfd, name) || is_lease_refused(dfd, fresh))
        return BN_OK;
    snprintf(why, 160, "another program has it open for writing");
    return BN_E_CHANGED;
}

/*
 * The new file was in place for a moment and is not any more. If somebody wrote into it just
 * then, it must not be cleared away with the other temporary files.
 */
static void keep_fresh(int dfd, const char *base, const char *temp, const struct stat *was,
                       char why[160])
{
    char kept[256];
    struct stat now;

    if (fstatat(dfd, temp, &now, AT_SYMLINK_NOFOLLOW) == 0 && now.st_size == was->st_size &&
        same_time(now.st_mtim, was->st_mtim))
        return;
    snprintf(kept, sizeof kept, "%.200s.burnish-kept", base);
    if (rename_with(dfd, temp, kept, RENAME_NOREPLACE) == 0)
        snprintf(why, 160, "written to by others all the time; some of it is in %.90s", kept);
}

bn_status bn_swap_in(int dfd, const char *base, const char *temp, const struct stat *was,
                     const char *hash, char why[160])
{
    bn_status status = still(dfd, base, was, hash, false, why);
    struct stat fresh;

    if (!status && fstatat(dfd, temp, &fresh, AT_SYMLINK_NOFOLLOW) < 0)
        status = bn_why(why, errno, "cannot look at the temporary file");
    if (status)
        return status;
    if (rename_with(dfd, temp, base, RENAME_EXCHANGE) < 0) {
        if (!lacks_flags(errno) || plain_rename(dfd, temp, base) < 0)
            return bn_why(why, errno, "cannot replace it");
        return BN_OK;
    }
    status = nobody_writes(dfd, temp, base, why);
    if (!status)
        status = still(dfd, temp, was, hash, true, why);
    if (!status) {
        remove_temp(dfd, temp);
        return BN_OK;
    }
    if (rename_with(dfd, temp, base, RENAME_EXCHANGE) < 0) {
        snprintf(why, 160, "changed while being written; its other version is %.80s", temp);
        return BN_E_IO;
    }
    keep_fresh(dfd, base, temp, &fresh, why);
    return status;
}

bn_status bn_swap_new(int dfd, const char *base, const char *temp, char why[160])
{
    if (rename_with(dfd, temp, base, RENAME_NOREPLACE) == 0)
        return BN_OK;
    if (lacks_flags(errno) && linkat(dfd, temp, dfd, base, 0) == 0) {
        remove_temp(dfd, temp);
        return BN_OK;
    }
    if (errno != EEXIST)
        return bn_why(why, errno, "cannot create it");
    snprintf(why, 160, "the file exists already");
    return BN_E_REFUSED;
}

bn_status bn_swap_out(int dfd, const char *base, const char *temp, const struct stat *was,
                      const char *hash, char why[160])
{
    bn_status status = still(dfd, base, was, hash, false, why);

    if (status)
        return status;
    if (plain_rename(dfd, base, temp) < 0)
        return bn_why(why, errno, "cannot remove it");
    status = still(dfd, temp, was, hash, true, why);
    if (!status) {
        remove_temp(dfd, temp);
        return BN_OK;
    }
    if (rename_with(dfd, temp, base, RENAME_NOREPLACE) < 0)
        snprintf(why, 160, "changed while being removed; it is now %.80s", temp);
    return status;
}

bn_status bn_write_inplace(int dfd, const char *base, bn_str text, const struct stat *was,
                           const char *hash, char why[160])
{
    bn_status status = was ? still(dfd, base, was, hash, false, why) : BN_OK;
    int fd;

    if (status)
        return status;
    fd = bn_open_at(dfd, base, O_WRONLY, 0);
    if (fd < 0)
        return bn_why(why, errno, "cannot open it");
    if (bn_write_all(fd, text) < 0 || ftruncate(fd, (off_t)text.len) < 0 || bn_fsync(fd) < 0)
        status = bn_why(why, errno, "cannot write");
    if (bn_close(fd) < 0 && !status)
        status = bn_why(why, errno, "cannot write");
    return status;
}
