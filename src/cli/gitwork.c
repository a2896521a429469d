/* gitwork.c - see gitwork.h. */
#define _XOPEN_SOURCE 700 // realpath
#include "cli/gitwork.h"

#include <stdlib.h>
#include <string.h>

void bn_gitwork_close(bn_gitwork *gw)
{
    if (gw->repo)
        gw->git->close(gw->repo);
    gw->repo = NULL;
}

/* A repository's core.worktree must not lead what is written to another place. */
static bn_status check_place(const bn_gitwork *gw, bn_err *err)
{
    bn_arena *arena = gw->cli->arena;
    bn_str top = gw->info->workdir, here = bn_working_dir(arena);
    const char *named = getenv("GIT_DIR");
    char *git_dir = named ? realpath(named, NULL) : NULL, *own = NULL;
    bool other;

    if (named)
        own = realpath(bn_str_c_in(arena, gw->info->gitdir), NULL);
    other = named && (!git_dir || !own || strcmp(git_dir, own) != 0);
    free(git_dir);
    free(own);
    if (gw->info->index_trouble)
        return bn_err_set(err, BN_E_REFUSED, "%s", gw->info->index_trouble);
    if (other)
        return bn_err_set(err, BN_E_REFUSED,
                          "GIT_DIR names another repository than the one around this folder");

    if (!top.len || bn_str_eq(bn_repository_root(arena, here), top))
        return BN_OK;
    return bn_err_set(err, BN_E_REFUSED,
                      "the working tree of this repository is %.*s (core.worktree, or the "
                      "environment), not the folder around .git; diff and fix work",
                      BN_FMT(top));
}

bn_status bn_gitwork_open(bn_cli *cli, const char *path, bn_gitwork *gw)
{
    bn_err err = { 0 };
    bn_status status;

    *gw = (bn_gitwork){ .cli = cli, .git = bn_git_load(&err) };
    status = gw->git ? gw->git->open(cli->arena, path, &gw->repo, &err) : err.status;
    if (!status) {
        gw->info = gw->git->info(gw->repo);
        status = check_place(gw, &err);
    }
    if (status) {
        bn_cli_fail(cli, bn_cli_code_of(status), "%s", err.text);
        bn_gitwork_close(gw);
    }
    return status;
}

const bn_git_entry *bn_entry_find(const bn_git_entry *entries, uint32_t count, bn_str path)
{
    uint32_t low = 0, high = count;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = bn_str_cmp(entries[middle].path, path);

        if (order == 0)
            return &entries[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

/* A file that was to be written and was not keeps its entry, and so do those of its group. */
static bool was_left_out(const bn_gitstep *step, bn_str path)
{
    for (uint32_t i = 0; i < bn_write_count(step->w); i++) {
        const bn_write_result *r = bn_write_result_at(step->w, i);
        uint32_t number = step->groups ? bn_group_number(step->groups, path) : 0;

        if (r->status != BN_OK && (bn_str_eq(r->path, path) ||
                                   (number && bn_group_number(step->groups, r->path) == number)))
            return true;
    }
    return false;
}

static void drop_left_out(bn_gitstep *step)
{
    step->made = 0;
    for (uint32_t i = 0; i < step->count; i++)
        if (!was_left_out(step, step->changes[i].path))
            step->changes[step->made++] = step->changes[i];
}

static bool is_own_index(const bn_repo_info *info)
{
    bn_str rest = bn_str_sub(info->index_path, info->gitdir.len, info->index_path.len);

    return bn_str_starts(info->index_path, info->gitdir) && bn_str_is(rest, "/index");
}

/* The content of HEAD that names a branch or a commit. */
static bn_str head_text(const bn_gitstep *step, const char *name)
{
    return bn_str_format_in(step->gw->cli->arena, "%s%s\n",
                            strncmp(name, "refs/", 5) == 0 ? "ref: " : "", name);
}

static bn_status set_head(bn_gitstep *step, bn_err *err)
{
    bn_status status = BN_OK;

    if (step->head)
        status = bn_write_replace(step->w, "HEAD", head_text(step, step->head_old),
                                  head_text(step, step->head), err);
    step->head_moved = step->head && !status;
    return status;
}

/* An error does not tell that nothing was done: the folder's fsync comes last. */
static bool holds_ref(bn_gitstep *step)
{
    char id[BN_ID_LEN];
    bool exists = step->gw->git->resolve(step->gw->repo, step->ref, id, NULL) == BN_OK;

    return step->ref_new ? exists && strcmp(id, step->ref_new) == 0 : !exists;
}

static bn_status move_ref(bn_gitstep *step, bn_err *err)
{
    const bn_git *git = step->gw->git;
    bn_status status = BN_OK;

    if (step->ref && !step->ref_new)
        status = git->delete_ref(step->gw->repo, step->ref, step->ref_old,
                                 step->unborn || step->head_moved, err);
    else if (step->ref)
        status = git->move_ref(step->gw->repo, step->ref, step->ref_new, step->ref_old,
                               step->unborn || step->here, step->log, err);
    step->ref_moved = step->ref && (!status || (status == BN_E_IO && holds_ref(step)));
    return status;
}

/* What recovery needs to bring index and HEAD in line with the ref. */
static bn_status guard(bn_gitstep *step, bn_str old_bytes, bn_str new_bytes, bn_err *err)
{
    bn_status status = BN_OK;

    if (step->made && is_own_index(step->gw->info))
        status = bn_write_guard(step->w, "index", old_bytes, new_bytes, err);
    if (!status && step->head)
        status = bn_write_guard(step->w, "HEAD", head_text(step, step->head_old),
                                head_text(step, step->head), err);
    return status;
}

bn_status bn_gitstep_hook(void *context, bn_err *err)
{
    bn_gitstep *step = context;
    const bn_git *git = step->gw->git;
    bn_repo *repo = step->gw->repo;
    bn_str old_bytes = { 0 }, new_bytes = { 0 };
    bn_status status = BN_OK;

    if (step->gw->info->workdir.len &&
        !bn_write_is_kept_in(step->w, bn_str_c_in(step->gw->cli->arena, step->gw->info->gitdir)))
        return bn_err_set(err, BN_E_IO, "no journal can be kept in %.*s",
                          BN_FMT(step->gw->info->gitdir));
    drop_left_out(step);
    if (step->ref && step->made < step->count)
        return bn_err_set(err, BN_E_CHANGED, "a file changed while burnish worked");
    if (step->made)
        status = git->index_build(repo, step->gw->cli->arena, step->changes, step->made, &old_bytes,
                                  &new_bytes, err);
    if (!status)
        status = guard(step, old_bytes, new_bytes, err);
    if (!status && !step->ref_new) /* a branch that goes away is not to be stood on */
        status = set_head(step, err);
    if (!status)
        status = move_ref(step, err);
    if (!status && step->ref_new)
        status = set_head(step, err);
    if (!status && step->made)
        status = git->index_install(repo, new_bytes, err);
    if (!status && step->head)
        git->log_head(repo, step->head_old, step->head);
    if (!status && step->made) {
        step->old_index = old_bytes;
        step->new_index = new_bytes;
    }
    if (status) {
        bn_gitstep_back(step);
        git->index_unlock(repo);
    }
    return status;
}

static void put_index_back(bn_gitstep *step)
{
    const bn_git *git = step->gw->git;
    bn_repo *repo = step->gw->repo;
    bn_file file = { .open_path = bn_str_c_in(step->gw->cli->arena, step->gw->info->index_path) };
    char *bytes;
    size_t len;

    if (!step->new_index.ptr || git->index_lock(repo, 5, NULL) != BN_OK)
        return;
    if (bn_file_read(&file, SIZE_MAX, &bytes, &len, NULL) == BN_OK) {
        if (bn_str_eq((bn_str){ bytes, len }, step->new_index))
            git->index_install(repo, step->old_index, NULL);
        free(bytes);
    }
    git->index_unlock(repo);
}

/*
 * In this order: the ref decides what recovery does, should this be interrupted; without a ref the
 * index does.
 */
void bn_gitstep_back(void *context)
{
    bn_gitstep *step = context;
    const bn_git *git = step->gw->git;
    bn_repo *repo = step->gw->repo;

    if (step->ref_moved && step->ref_old && step->ref_new)
        git->move_ref(repo, step->ref, step->ref_old, step->ref_new, true, "burnish: as before",
                      NULL);
    else if (step->ref_moved && step->ref_old)
        git->move_ref(repo, step->ref, step->ref_old, NULL, true, "burnish: as before", NULL);
    if (step->head_moved)
        bn_write_replace(step->w, "HEAD", head_text(step, step->head),
                         head_text(step, step->head_old), NULL);
    if (step->ref_moved && !step->ref_old)
        git->delete_ref(repo, step->ref, step->ref_new, true, NULL);
    put_index_back(step);
    step->ref_moved = step->head_moved = false;
    step->new_index = (bn_str){ NULL, 0 };
}

/* Bits above those of a mode, in notes: the entry stands, or stood, for a name only. */
#define NOTE_INTENT 01000000u
#define NOTE_WAS_INTENT 02000000u

void bn_gitstep_note(const bn_gitstep *step)
{
    bn_arena *arena = step->gw->cli->arena;

    for (uint32_t i = 0; i < step->count; i++) {
        const bn_git_change *c = &step->changes[i];
        uint32_t mode =
            c->mode | (c->intent ? NOTE_INTENT : 0) | (c->was_intent ? NOTE_WAS_INTENT : 0);

        bn_write_note(step->w, "entry",
                      bn_str_format_in(arena, "%s %s %o %.*s", c->old_id[0] ? c->old_id : "-",
                                       c->new_id[0] ? c->new_id : "-", mode, BN_FMT(c->path)));
    }
    if (!step->ref)
        return;
    bn_write_note(step->w, "ref",
                  bn_str_format_in(arena, "%s %s %s", step->ref_old ? step->ref_old : "-",
                                   step->ref_new ? step->ref_new : "-", step->ref));
    if (step->unborn)
        bn_write_note(step->w, "unborn", bn_str_from(step->ref));
    if (step->head)
        bn_write_note(step->w, "head",
                      bn_str_format_in(arena, "%s %s", step->head_old, step->head));
    bn_write_decided_by(step->w, step->ref, step->ref_new, step->ref_old);
}

static bn_str word(bn_str *rest)
{
    size_t end = bn_str_find(*rest, BN_LIT(" "), 0);
    bn_str w = bn_str_sub(*rest, 0, end == BN_NPOS ? rest->len : end);

    *rest = bn_str_sub(*rest, w.len + 1, rest->len);
    return w;
}

static bool take_id(bn_str text, char id[BN_ID_LEN])
{
    if (bn_str_is(text, "-")) {
        id[0] = '\0';
        return true;
    }
    if (text.len != BN_ID_LEN - 1)
        return false;
    memcpy(id, text.ptr, text.len);
    id[text.len] = '\0';
    return true;
}

bool bn_gitstep_unnote(bn_arena *arena, bn_str note, bn_git_change *change)
{
    bn_str rest = note;

    *change = (bn_git_change){ 0 };
    if (!take_id(word(&rest), change->new_id) || !take_id(word(&rest), change->old_id))
        return false;
    change->mode = (uint32_t)strtoul(bn_str_c_in(arena, word(&rest)), NULL, 8);
    change->intent = (change->mode & NOTE_WAS_INTENT) != 0;
    change->was_intent = (change->mode & NOTE_INTENT) != 0;
    change->mode &= NOTE_INTENT - 1;
    change->path = rest;
    return bn_path_is_safe(rest);
}

bool bn_gitstep_unnote_head(bn_arena *arena, bn_str note, bn_gitstep *step)
{
    bn_str rest = note, from = word(&rest);
    char id[BN_ID_LEN];

    if ((!bn_str_starts(from, BN_LIT("refs/heads/")) && !take_id(from, id)) || !from.len ||
        !bn_str_starts(rest, BN_LIT("refs/heads/")))
        return false;
    step->head_old = bn_str_c_in(arena, rest);
    step->head = bn_str_c_in(arena, from);
    return true;
}

bool bn_gitstep_unnote_ref(bn_arena *arena, bn_str note, bn_gitstep *step)
{
    char *from = bn_alloc_in(arena, BN_ID_LEN), *to = bn_alloc_in(arena, BN_ID_LEN);
    bn_str rest = note;

    if (!take_id(word(&rest), to) || !take_id(word(&rest), from) ||
        (!bn_str_starts(rest, BN_LIT("refs/")) && !bn_str_is(rest, "HEAD")) ||
        !bn_path_is_safe(rest))
        return false;
    step->ref = bn_str_c_in(arena, rest);
    step->ref_old = from[0] ? from : NULL;
    step->ref_new = to[0] ? to : NULL;
    return true;
}
