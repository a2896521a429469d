/*
 * recover.c - taking a run back, file by file.
 *
 * The same steps serve a run that fails, a run that was killed and the recovery
 * that was killed itself: a file that holds what the run wrote gets its old
 * text, everything else is left as it is. Doing it twice changes nothing more.
 */
#define _GNU_SOURCE
#include "write/write_p.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* One file being put back. */
typedef struct {
    int dfd;
    char base[256];
    const bn_entry *entry;
    uint32_t seq;
    bn_str old_text;
    char *why;
} putting;

static bool is_absent(const char *hash)
{
    return strcmp(hash, ABSENT) == 0;
}

/* Does the file hold the start of `text` and nothing else? -1 with errno. */
static int is_start_of(int dfd, const char *name, bn_str text)
{
    char chunk[1 << 14];
    int fd = bn_open_at(dfd, name, O_RDONLY, 0), error, same = fd < 0 ? -1 : 1;

    while (same == 1) {
        ssize_t n = read(fd, chunk, sizeof chunk);

        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            same = -1;
        else if ((size_t)n > text.len || memcmp(chunk, text.ptr, (size_t)n) != 0)
            same = 0;
        if (n <= 0)
            break;
        text = bn_str_sub(text, (size_t)n, text.len);
    }
    error = errno;
    if (fd >= 0)
        close(fd);
    errno = error;
    return same;
}

/*
 * A temporary file of the run: usually a half-written text of ours. When it is the
 * original itself, the run died between exchanging the two and unlinking it; and
 * when somebody wrote to it in that moment, it goes back to its place. Its number
 * alone proves nothing: a file that a recovery was writing may have got the
 * number that the original had.
 */
static bn_back clear_temp(const putting *p, long pid)
{
    char temp[256], hash[HASH_LEN];
    struct stat now, ours;
    int start = 1;

    bn_temp_name(temp, p->base, pid, p->seq);
    if (fstatat(p->dfd, temp, &ours, AT_SYMLINK_NOFOLLOW) < 0)
        return errno == ENOENT ? BN_BACK_NOTHING : BN_BACK_FAILED;
    if (!S_ISREG(ours.st_mode))
        return BN_BACK_EDITED;
    if (!is_absent(p->entry->old_hash) && ours.st_ino == p->entry->ino &&
        ours.st_dev == p->entry->dev)
        start = is_start_of(p->dfd, temp, p->old_text);
    if (start < 0)
        return BN_BACK_FAILED;
    if (start)
        return unlinkat(p->dfd, temp, 0) < 0 ? BN_BACK_FAILED : BN_BACK_NOTHING;
    if (bn_hash_at(p->dfd, p->base, hash, &now) < 0)
        return BN_BACK_FAILED;
    if (strcmp(hash, p->entry->new_hash) != 0)
        return BN_BACK_EDITED;
    return renameat(p->dfd, temp, p->dfd, p->base) < 0 ? BN_BACK_FAILED : BN_BACK_DONE;
}

static bn_back restore(const putting *p, const struct stat *now, const char *hash)
{
    char temp[256];
    bool absent = is_absent(hash);
    int like = absent ? -1 : bn_open_at(p->dfd, p->base, O_RDONLY, 0);
    bn_status status;

    if (!absent && like < 0)
        return BN_BACK_FAILED;
    bn_temp_name(temp, p->base, (long)getpid(), p->seq);
    status = bn_stage_temp(p->dfd, temp, like, p->entry->mode, p->old_text, true, p->why);
    if (like >= 0)
        close(like);
    if (status)
        return BN_BACK_FAILED;
    if (absent)
        status = bn_swap_new(p->dfd, p->base, temp, p->why);
    else
        status = bn_swap_in(p->dfd, p->base, temp, now, hash, p->why);
    if (!status)
        return bn_sync_dir(p->dfd) < 0 ? BN_BACK_FAILED : BN_BACK_DONE;
    if (strstr(p->why, "other version") == NULL)
        unlinkat(p->dfd, temp, 0);
    return status == BN_E_CHANGED ? BN_BACK_EDITED : BN_BACK_FAILED;
}

static bn_back put_back(const putting *p)
{
    const bn_entry *e = p->entry;
    char hash[HASH_LEN];
    struct stat now;

    if (bn_hash_at(p->dfd, p->base, hash, &now) < 0)
        return BN_BACK_FAILED;
    if (strcmp(hash, e->old_hash) == 0)
        return BN_BACK_NOTHING;
    if (e->inplace && (e->torn || strcmp(hash, e->new_hash) == 0) && now.st_ino == e->ino &&
        now.st_dev == e->dev)
        return bn_write_inplace(p->dfd, p->base, p->old_text, NULL, "", p->why) ? BN_BACK_FAILED
                                                                                : BN_BACK_DONE;
    if (strcmp(hash, e->new_hash) != 0)
        return BN_BACK_EDITED;
    if (!is_absent(e->old_hash))
        return restore(p, &now, hash);
    return unlinkat(p->dfd, p->base, 0) < 0 ? BN_BACK_FAILED : BN_BACK_DONE;
}

bn_back bn_put_back(int root, const bn_entry *entry, uint32_t seq, bn_str old_text,
                    const long *pids, uint32_t pid_count, char why[160])
{
    putting p = { .entry = entry, .seq = seq, .old_text = old_text, .why = why };
    bn_back back = BN_BACK_NOTHING, temp = BN_BACK_NOTHING;

    why[0] = '\0';
    p.dfd = bn_open_parent(root, entry->path, false, p.base);
    if (p.dfd < 0 && errno == ENOENT && is_absent(entry->old_hash))
        return BN_BACK_NOTHING;
    if (p.dfd < 0) {
        bn_why(why, errno, "cannot open its folder");
        return errno == ENOENT || errno == ELOOP || errno == ENOTDIR ? BN_BACK_EDITED
                                                                     : BN_BACK_FAILED;
    }
    for (uint32_t i = 0; i < pid_count && temp < BN_BACK_EDITED; i++) {
        bn_back one = clear_temp(&p, pids[i]);

        temp = one > temp ? one : temp;
    }
    if (temp != BN_BACK_FAILED)
        back = put_back(&p);
    if (temp > back)
        back = temp;
    if (back == BN_BACK_FAILED && !why[0])
        bn_why(why, errno, "cannot put it back");
    close(p.dfd);
    return back;
}

/* The numbers in "pids": the run that died and recoveries that died after it. */
static long *read_pids(bn_arena *arena, int journal, uint32_t *count)
{
    bn_vec(long) pids = { 0 };
    bn_str text = { 0 };

    if (bn_get_file(arena, journal, "pids", &text) == 0)
        for (size_t at = 0; at < text.len;) {
            size_t end = bn_str_find(text, BN_LIT("\n"), at);
            bn_str line = bn_str_sub(text, at, end == BN_NPOS ? text.len : end);

            bn_vec_push(arena, &pids, strtol(bn_str_c_in(arena, line), NULL, 10));
            at += line.len + 1;
        }
    *count = pids.len;
    return pids.items;
}

/* Temporary files of this recovery must be found by the next one. */
static int add_own_pid(bn_arena *arena, int journal, const long *pids, uint32_t count)
{
    bn_buf text = { .arena = arena };

    for (uint32_t i = 0; i < count; i++)
        bn_buf_addf(&text, "%ld\n", pids[i]);
    bn_buf_addf(&text, "%ld\n", (long)getpid());
    if (bn_put_file(journal, "pids.tmp", bn_buf_str(&text), true) < 0)
        return -1;
    return renameat(journal, "pids.tmp", journal, "pids");
}

static bn_status back_all(bn_arena *arena, int journal, const bn_manifest *m, uint32_t *recovered,
                          uint32_t *left, bn_err *err)
{
    uint32_t pid_count;
    long *pids = read_pids(arena, journal, &pid_count);
    int root = open(bn_str_c_in(arena, m->root), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bn_status status = BN_OK;

    if (root < 0) {
        if (errno == ENOENT) { /* the whole tree is gone */
            *left += m->entries.len;
            return BN_OK;
        }
        return bn_err_set(err, BN_E_IO, "cannot open %.*s: %s", BN_FMT(m->root), strerror(errno));
    }
    if (add_own_pid(arena, journal, pids, pid_count) < 0)
        status = bn_err_set(err, BN_E_IO, "cannot write to the journal: %s", strerror(errno));
    for (uint32_t i = 0; i < m->entries.len && !status; i++) {
        bn_entry *e = &m->entries.items[i];
        bn_str name = bn_str_format_in(arena, "%04u", i), text = { "", 0 };
        bn_str mark = bn_str_format_in(arena, "%04u.begun", i);
        char why[160];
        bn_back back;

        e->torn = e->inplace && faccessat(journal, bn_str_c_in(arena, mark), F_OK, 0) == 0;

        if (!is_absent(e->old_hash) &&
            bn_get_file(arena, journal, bn_str_c_in(arena, name), &text) < 0) {
            status = bn_err_set(err, BN_E_IO, "cannot read the journal: %s", strerror(errno));
            break;
        }
        back = bn_put_back(root, e, i, text, pids, pid_count, why);
        *recovered += back == BN_BACK_DONE;
        *left += back == BN_BACK_EDITED;
        if (back == BN_BACK_FAILED)
            status = bn_err_set(err, BN_E_IO, "cannot put back %.*s: %s", BN_FMT(e->path), why);
    }
    close(root);
    return status;
}

/* Out of the way: as an undo record when it holds copies that somebody may want. */
static void retire(bn_arena *arena, bn_state *state, bool keep)
{
    if (keep) {
        bn_str id = bn_next_run_id(arena, state->fd);
        bn_str to = bn_str_format_in(arena, "undo/%.*s", BN_FMT(id));

        mkdirat(state->fd, "undo", 0700);
        if (renameat(state->fd, "journal", state->fd, bn_str_c_in(arena, to)) == 0)
            return;
    }
    bn_remove_dir(state->fd, "journal.done");
    if (renameat(state->fd, "journal", state->fd, "journal.done") == 0)
        bn_remove_dir(state->fd, "journal.done");
}

/* Finish a run that had decided, take any other back. */
static bn_status settle(bn_arena *arena, bn_state *state, int journal, const bn_manifest *m,
                        uint32_t *recovered, uint32_t *left, bn_err *err)
{
    bool decided = bn_is_decided(arena, state, m);
    bn_status status = decided ? BN_OK : back_all(arena, journal, m, recovered, left, err);

    if (!status)
        status = bn_settle_guard(arena, state, decided, err);
    if (!status)
        retire(arena, state, decided || *left > 0);
    return status;
}

bn_status bn_recover(bn_arena *arena, bn_state *state, uint32_t *recovered, uint32_t *left,
                     bn_err *err)
{
    int journal = bn_open_at(state->fd, "journal", O_RDONLY | O_DIRECTORY, 0);
    bn_manifest m;
    bn_str text;
    bn_status status;

    bn_remove_dir(state->fd, "journal.tmp");
    bn_clear_own_lock(state);
    if (journal < 0)
        return errno == ENOENT ? BN_OK
                               : bn_err_set(err, BN_E_IO, "cannot open the journal in %.*s: %s",
                                            BN_FMT(state->dir), strerror(errno));
    if (bn_get_file(arena, journal, "manifest", &text) < 0)
        status = bn_err_set(err, BN_E_IO, "cannot read the journal in %.*s: %s", BN_FMT(state->dir),
                            strerror(errno));
    else if (!bn_manifest_parse(arena, text, &m))
        status = bn_err_set(err, BN_E_IO, "the journal in %.*s is damaged: look, then remove it",
                            BN_FMT(state->dir));
    else if (!bn_is_below(m.root, state->scope))
        status = bn_err_set(err, BN_E_REFUSED, "the journal in %.*s is about another place",
                            BN_FMT(state->dir));
    else
        status = settle(arena, state, journal, &m, recovered, left, err);
    close(journal);
    return status;
}

bool bn_record_read(bn_arena *arena, int state_fd, bn_str id, bn_manifest *manifest)
{
    bn_str name = bn_str_format_in(arena, "undo/%.*s/manifest", BN_FMT(id)), text;

    return !memchr(id.ptr, '/', id.len) &&
           bn_get_file(arena, state_fd, bn_str_c_in(arena, name), &text) == 0 &&
           bn_manifest_parse(arena, text, manifest);
}
