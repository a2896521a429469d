/* publish.c - the commits are made; now branch, index and files follow in one step. */
#define _XOPEN_SOURCE 700
#include "cli/commit_p.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/signals.h"
#include "cli/writing.h"
#include "diff/diff.h"

static bn_str join(bn_arena *arena, bn_str folder, bn_str name)
{
    return bn_str_format_in(arena, "%.*s/%.*s", BN_FMT(folder), BN_FMT(name));
}

static bool is_absent(bn_committing *c, bn_str path, const bn_git_entry *e)
{
    struct stat info;
    bn_str whole = join(c->cli->arena, c->gw.info->workdir, path);

    return !e && lstat(bn_str_c_in(c->cli->arena, whole), &info) < 0 && errno == ENOENT;
}

bool bn_commit_is_clean(bn_committing *c, const bn_git_change *change, const bn_git_entry *entries,
                        uint32_t count, bn_str *text)
{
    bn_arena *arena = c->cli->arena;
    const bn_git_entry *e = bn_entry_find(entries, count, change->path);
    bn_str path = join(arena, c->gw.info->workdir, change->path), normal;
    bn_file file = { .open_path = bn_str_c_in(arena, path) };
    char id[BN_ID_LEN], *bytes;
    size_t len;
    bn_err err = { 0 };

    *text = BN_LIT("");
    if (!change->old_id[0])
        return is_absent(c, change->path, e);
    if (!e || e->conflict || e->skip_worktree || e->intent_to_add ||
        strcmp(e->id, change->old_id) != 0)
        return false;
    if (bn_file_read(&file, (size_t)1 << 30, &bytes, &len, &err) != BN_OK)
        return false;
    *text = bn_str_copy_in(arena, (bn_str){ bytes, len });
    free(bytes);
    if (c->gw.git->to_blob(c->gw.repo, arena, change->path, *text, &normal, &err))
        return false;
    bn_blob_id(normal, id);
    return strcmp(id, e->id) == 0;
}

static bn_str new_blob_text(const bn_committing *c, bn_str path)
{
    for (uint32_t i = 0; i < c->series.files.len; i++)
        if (bn_str_eq(c->series.files.items[i].path, path))
            return c->series.files.items[i].text;
    return BN_LIT("");
}

static bn_status add_file(bn_committing *c, bn_write *w, bn_git_change *change, bn_str old_text,
                          bn_err *err)
{
    bn_str blob = new_blob_text(c, change->path), text;
    bn_write_file file = {
        .path = change->path, .old_text = old_text, .group = 1, .created = !change->old_id[0]
    };
    bn_status status =
        c->gw.git->to_file(c->gw.repo, c->cli->arena, change->path, blob, &text, err);

    if (status)
        return status;
    change->clean = bn_str_eq(text, blob);
    file.new_text = text;
    file.delta = (int64_t)text.len - (int64_t)old_text.len;
    return bn_write_add(w, &file, err);
}

/* The file as the working tree has it, and what its blob would hold. */
static bool read_both(bn_committing *c, bn_str path, bn_str *text, bn_str *normal)
{
    bn_arena *arena = c->cli->arena;
    bn_file file = { .open_path = bn_str_c_in(arena, join(arena, c->gw.info->workdir, path)) };
    char *bytes;
    size_t len;

    if (bn_file_read(&file, (size_t)1 << 30, &bytes, &len, NULL) != BN_OK)
        return false;
    *text = bn_str_copy_in(arena, (bn_str){ bytes, len });
    free(bytes);
    return c->gw.git->to_blob(c->gw.repo, arena, path, *text, normal, NULL) == BN_OK;
}

/*
 * --allow-dirty: the user's staged and unstaged edits keep their state, so index and file are
 * rewritten each from its own version, as `stage` does.
 */
static bn_status add_dirty(bn_committing *c, bn_write *w, bn_git_change *change,
                           const bn_git_entry *e, bn_err *err)
{
    bn_write_file file = { .path = change->path, .group = 1 };
    bn_str staged, normal, rewritten;
    bn_status status;

    if (!e || e->conflict || e->skip_worktree || e->intent_to_add || !change->old_id[0] ||
        !read_both(c, change->path, &file.old_text, &normal))
        return bn_err_set(err, BN_E_REFUSED, "%.*s is in a state that cannot be committed over",
                          BN_FMT(change->path));
    if (bn_series_is_grouped(&c->series, change->path))
        return bn_err_set(err, BN_E_REFUSED,
                          "%.*s is rewritten together with other files, and has changes",
                          BN_FMT(change->path));
    status = c->gw.git->read_blob(c->gw.repo, c->cli->arena, e->id, SIZE_MAX, &staged, err);
    if (!status)
        status = bn_series_rewrite(&c->series, change->path, staged, &rewritten, err);
    if (!status)
        status = c->gw.git->write_blob(c->gw.repo, rewritten, change->new_id, err);
    if (!status)
        status = bn_series_rewrite(&c->series, change->path, file.old_text, &file.new_text, err);
    if (status)
        return bn_err_set(err, BN_E_REFUSED, "%.*s cannot be rewritten with its changes",
                          BN_FMT(change->path));
    memcpy(change->old_id, e->id, BN_ID_LEN);
    change->clean = bn_str_eq(file.new_text, rewritten);
    file.delta = (int64_t)file.new_text.len - (int64_t)file.old_text.len;
    return bn_str_eq(file.old_text, file.new_text) ? BN_OK : bn_write_add(w, &file, err);
}

/* Every file that the commits change is clean, or may be dirty, and goes into the run. */
static bn_status add_files(bn_committing *c, bn_write *w, bn_gitstep *step, bn_err *err)
{
    bn_git_entry *entries;
    uint32_t count, dirty = 0;
    bn_status status;

    step->changes = bn_series_changes(&c->series, true, NULL, &step->count);
    status = c->gw.git->index_list(c->gw.repo, c->cli->arena, &entries, &count, err);
    for (uint32_t i = 0; i < step->count && !status; i++) {
        bn_git_change *change = &step->changes[i];
        bn_str text;

        if (bn_commit_is_clean(c, change, entries, count, &text)) {
            status = add_file(c, w, change, text, err);
        } else if (c->cli->flags.allow_dirty) {
            status = add_dirty(c, w, change, bn_entry_find(entries, count, change->path), err);
        } else {
            dirty++;
            bn_cli_fail(c->cli, BN_EXIT_REFUSED, "%.*s has changes that are not committed",
                        BN_FMT(change->path));
        }
    }
    if (!status && dirty)
        status = bn_err_set(err, BN_E_REFUSED,
                            "commit or stash them first; --allow-dirty rewrites around your "
                            "changes, --branch NAME leaves files and index alone");
    return status;
}

static const char *plural(uint32_t n)
{
    return n == 1 ? "" : "s";
}

/* The tip that --force-branch leaves behind stays reachable; the undo record names it as well. */
static void keep_replaced(bn_committing *c, const char *run)
{
    const char *name =
        bn_str_c_in(c->cli->arena, bn_str_format_in(c->cli->arena, "refs/burnish/backup/%s", run));
    bn_err err = { 0 };

    if (c->replaced[0] && *run &&
        c->gw.git->move_ref(c->gw.repo, name, c->replaced, NULL, true,
                            "burnish: before --force-branch", &err) != BN_OK)
        bn_cli_say(c->cli, "%s was at %s, for which no ref could be made: %s", c->ref, c->replaced,
                   err.text);
}

bn_status bn_commit_begin(bn_committing *c, bn_err *err)
{
    const bn_repo_info *info = c->gw.info;
    bn_str root = info->workdir.len ? info->workdir : info->gitdir;
    int seconds = c->cli->flags.lock_timeout;
    bn_write_options options;
    bn_status status;

    if (c->w)
        return BN_OK;
    status = bn_writing_options(c->cli, "commit", &options, err);
    if (status)
        return status;
    options.atomic = BN_ATOMIC_ALL;
    /* Commits of git's are made already: index and files must follow, whatever happened. */
    options.stop = c->cli->flags.git_cli ? NULL : bn_signals_catch();
    c->w = bn_write_begin(c->cli->arena, bn_str_c_in(c->cli->arena, root), &options, err);
    status = c->w ? BN_OK : err->status;
    if (!status && info->workdir.len)
        bn_git_begun_recover(&c->gw);
    if (!status && (!c->apart || c->cli->flags.switch_to))
        status = c->gw.git->index_lock(c->gw.repo, seconds < 0 ? 5 : (uint32_t)seconds, err);
    if (status)
        bn_commit_end(c);
    return status;
}

void bn_commit_end(bn_committing *c)
{
    if (c->w && c->cli->flags.git_cli)
        bn_git_begun_forget(&c->gw);
    c->gw.git->index_unlock(c->gw.repo);
    bn_write_end(c->w);
    c->w = NULL;
}

/* What the run changes besides files. */
static bn_gitstep step_of(bn_committing *c)
{
    const bn_repo_info *info = c->gw.info;
    bn_arena *arena = c->cli->arena;
    bn_str last = c->commits.items[c->commits.len - 1].subject;
    bool here = !c->apart || c->cli->flags.switch_to;
    bn_gitstep step = { .gw = &c->gw,
                        .w = c->w,
                        .ref = c->ref,
                        .ref_old = c->ref_old,
                        .ref_new = c->tip,
                        .here = here,
                        .unborn = c->root && here };

    if (c->cli->flags.switch_to) {
        step.head = c->ref;
        step.head_old = info->detached ? info->head : bn_str_c_in(arena, info->branch);
    }
    step.log =
        bn_str_c_in(arena, bn_str_format_in(arena, "burnish: %u commit%s, last: %.*s",
                                            c->commits.len, plural(c->commits.len), BN_FMT(last)));
    if (c->cli->flags.git_cli) /* the branch has moved already */
        step.ref = NULL;
    return step;
}

static void tell_undo(const bn_committing *c, const bn_gitstep *step)
{
    const char *id = bn_write_run_id(c->w);

    if (c->cli->flags.quiet)
        return;
    if (step->unborn)
        bn_cli_say(c->cli, "undo: burnish undo %s   (%s had no commit)", id, c->ref);
    else
        bn_cli_say(c->cli, "undo: burnish undo %s   (%s was at %.7s)", id, c->ref,
                   step->ref_old ? step->ref_old : c->base);
}

bn_status bn_commit_publish(bn_committing *c, bn_err *err)
{
    bn_status status = bn_commit_begin(c, err);
    bn_gitstep step = step_of(c);

    if (!status && step.here)
        status = add_files(c, c->w, &step, err);
    if (!status) {
        bn_gitstep_note(&step);
        if (c->cli->flags.git_cli)
            bn_write_note(c->w, "ref",
                          bn_str_format_in(c->cli->arena, "%s %s %s", c->base, c->tip, c->ref));
        bn_write_before_done(c->w, bn_gitstep_hook, bn_gitstep_back, &step);
        status = bn_write_commit(c->w, err);
    }
    if (!status) {
        keep_replaced(c, bn_write_run_id(c->w));
        tell_undo(c, &step);
    }
    bn_commit_end(c);
    return status;
}
