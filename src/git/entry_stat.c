/*
 * entry_stat.c - what the index keeps of a file, so that git need not read it again.
 *
 * An entry with the stat of a file says that the file holds the entry's blob. That is
 * claimed only of a file that was read and hashed while its stat stood still; and an
 * entry that is as young as the index it came from is looked at again before the index
 * gets a newer date, for by that date alone git would trust it from then on.
 */
#define _GNU_SOURCE
#include "git/git_p.h"

#include "diff/diff.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool same_stat(const struct stat *a, const struct stat *b)
{
    return a->st_dev == b->st_dev && a->st_ino == b->st_ino && a->st_size == b->st_size &&
           a->st_mtim.tv_sec == b->st_mtim.tv_sec && a->st_mtim.tv_nsec == b->st_mtim.tv_nsec &&
           a->st_ctim.tv_sec == b->st_ctim.tv_sec && a->st_ctim.tv_nsec == b->st_ctim.tv_nsec;
}

/* Does the file hold the blob `id`, and did its stat *s stand still meanwhile? */
static bool holds(bn_repo *repo, bn_arena *scratch, const char *path, const char *id,
                  struct stat *s)
{
    bn_str name = bn_str_format_in(scratch, "%.*s/%s", BN_FMT(repo->info.workdir), path);
    char *file = bn_str_c_in(scratch, name), is[BN_ID_LEN];
    struct stat after;
    bn_str text, blob;

    if (lstat(file, s) < 0 || !S_ISREG(s->st_mode) || bn_git_read_file(scratch, file, &text) < 0 ||
        bn_git_to_blob(repo, scratch, bn_str_from(path), text, &blob, NULL) ||
        lstat(file, &after) < 0)
        return false;
    bn_blob_id(blob, is);
    return strcmp(is, id) == 0 && same_stat(s, &after);
}

void bn_git_set_stat(bn_repo *repo, git_index_entry *e)
{
    bn_arena *scratch = bn_arena_new(0, bn_arena_bail(repo->arena));
    char id[BN_ID_LEN];
    struct stat s;

    e->ctime = e->mtime = (git_index_time){ 0 };
    e->dev = e->ino = e->uid = e->gid = e->file_size = 0;
    bn_git_id(&e->id, id);
    if (scratch && holds(repo, scratch, e->path, id, &s)) {
        e->ctime = (git_index_time){ (int32_t)s.st_ctim.tv_sec, (uint32_t)s.st_ctim.tv_nsec };
        e->mtime = (git_index_time){ (int32_t)s.st_mtim.tv_sec, (uint32_t)s.st_mtim.tv_nsec };
        e->dev = (uint32_t)s.st_dev;
        e->ino = (uint32_t)s.st_ino;
        e->uid = s.st_uid;
        e->gid = s.st_gid;
        e->file_size = (uint32_t)s.st_size;
    }
    bn_arena_free(scratch);
}

/* Would git still take the file for unchanged by its stat alone? */
static bool looks_clean(bn_repo *repo, bn_arena *scratch, const git_index_entry *e)
{
    bn_str name = bn_str_format_in(scratch, "%.*s/%s", BN_FMT(repo->info.workdir), e->path);
    struct stat s;

    return lstat(bn_str_c_in(scratch, name), &s) == 0 && S_ISREG(s.st_mode) &&
           (uint32_t)s.st_size == e->file_size && (int32_t)s.st_mtim.tv_sec == e->mtime.seconds;
}

bn_status bn_git_smudge_young(bn_repo *repo, git_index *index, time_t written, bn_err *err)
{
    bn_arena *scratch = bn_arena_new(0, bn_arena_bail(repo->arena));
    bn_status status = BN_OK;

    for (size_t i = 0; scratch && i < git_index_entrycount(index) && !status; i++) {
        const git_index_entry *old = git_index_get_byindex(index, i);
        git_index_entry e = *old;
        char id[BN_ID_LEN];
        struct stat s;

        if (GIT_INDEX_ENTRY_STAGE(old) != 0 || !e.file_size || !S_ISREG(e.mode) ||
            (time_t)e.mtime.seconds < written)
            continue;
        bn_arena_reset(scratch);
        bn_git_id(&e.id, id);
        if (!looks_clean(repo, scratch, old) || holds(repo, scratch, e.path, id, &s))
            continue;
        e.file_size = 0;
        if (git_index_add(index, &e) < 0)
            status = bn_git_fail(err, BN_E_IO, "cannot change the index");
    }
    bn_arena_free(scratch);
    return status;
}
