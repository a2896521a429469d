/* stage_choose.c - which files take part in `burnish stage`, and their versions. */
#include "cli/stage_p.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "cli/config.h"
#include "cli/scope.h"
#include "diff/diff.h"

bool bn_stage_leave(bn_staging *s, bn_str shown, int code, const char *why)
{
    s->left_out++;
    bn_cli_fail(s->cli, code, "%.*s: left alone: %s", BN_FMT(shown), why);
    return false;
}

static bool is_staged(const bn_staging *s, const bn_git_entry *e)
{
    const bn_git_entry *old = bn_entry_find(s->head, s->head_count, e->path);

    return !old || strcmp(old->id, e->id) != 0;
}

static bool is_blob(const bn_git_entry *e)
{
    return e->mode == 0100644 || e->mode == 0100755;
}

/* What attributes say, for tracked files and those to be added. */
static bool attributes_allow(bn_staging *s, bn_str path, bn_str shown)
{
    bn_git_attrs attrs;
    bn_err err = { 0 };

    if (s->gw.git->attributes(s->gw.repo, path, &attrs, &err))
        return bn_stage_leave(s, shown, bn_cli_code_of(err.status), err.text);
    if (attrs.refuse)
        return bn_stage_leave(s, shown, BN_EXIT_REFUSED, attrs.refuse);
    return !attrs.skip;
}

/* Git LFS keeps a few lines about the file in its place. */
static bool is_lfs_pointer(bn_str text)
{
    return bn_str_starts(text, BN_LIT("version https://git-lfs"));
}

static bool read_blob(bn_staging *s, const char *id, bn_str shown, bn_str *text)
{
    bn_err err = { 0 };
    bn_status status =
        s->gw.git->read_blob(s->gw.repo, s->cli->arena, id, bn_size_limit(s->cli), text, &err);

    if (status)
        return bn_stage_leave(s, shown, bn_cli_code_of(status), err.text);
    return !is_lfs_pointer(*text) ||
           bn_stage_leave(s, shown, BN_EXIT_OK, "it is a pointer of Git LFS");
}

/* The file's bytes, and what its blob would be. */
static bool read_work(bn_staging *s, const bn_file *file, bn_staged_file *f, bn_str *normal)
{
    bn_arena *arena = s->cli->arena;
    bn_err err = { 0 };
    char *bytes;
    size_t len;
    bn_status status = bn_file_read(file, bn_size_limit(s->cli), &bytes, &len, &err);

    if (!status) {
        f->work_text = bn_str_copy_in(arena, (bn_str){ bytes, len });
        free(bytes);
        status = s->gw.git->to_blob(s->gw.repo, arena, file->path, f->work_text, normal, &err);
    }
    if (status)
        return bn_stage_leave(s, file->shown, bn_cli_code_of(status), err.text);
    return !is_lfs_pointer(f->work_text) ||
           bn_stage_leave(s, file->shown, BN_EXIT_OK, "it is a pointer of Git LFS");
}

/* Put a version among the files of a run. */
static uint32_t push_work(bn_staging *s, const bn_file *file, bn_str text)
{
    bn_file version = *file;
    bn_str *kept = BN_NEW_IN(s->cli->arena, bn_str);

    *kept = text;
    version.memory = kept;
    bn_vec_push(s->cli->arena, &s->work_files, version);
    return s->work_files.len - 1;
}

static uint32_t push_index(bn_staging *s, bn_str path, bn_str shown, const char *which, bn_str text)
{
    bn_str *kept = BN_NEW_IN(s->cli->arena, bn_str);
    bn_file version = { .path = path,
                        .absolute = path,
                        .shown = bn_str_format_in(s->cli->arena, "%.*s (%s)", BN_FMT(shown), which),
                        .size = text.len,
                        .memory = kept };

    *kept = text;
    bn_vec_push(s->cli->arena, &s->index_files, version);
    return s->index_files.len - 1;
}

/* A new file, or one of which the index knows only the name. */
static bool take_new(bn_staging *s, const bn_file *file, const bn_git_entry *e)
{
    bool add = s->cli->flags.stage_add;
    bn_staged_file f = { .path = e ? e->path : file->path,
                         .shown = file->shown,
                         .entry = e,
                         .mode = file->mode,
                         .index_ix = BN_NONE,
                         .add = add,
                         .intent = !add && !e,
                         .work_only = !add && e };
    bn_str normal;

    if (!attributes_allow(s, file->path, file->shown) || !read_work(s, file, &f, &normal))
        return false;
    f.work_ix = push_work(s, file, f.work_text);
    bn_vec_push(s->cli->arena, &s->files, f);
    return true;
}

static bool choose_new(bn_staging *s, const bn_file *file)
{
    const bn_flags *flags = &s->cli->flags;
    bn_err err = { 0 };
    bool ignored;

    s->untracked++;
    if (!file->named || !(flags->stage_add || flags->stage_intent))
        return (!flags->verbose && !file->named) ||
               bn_stage_leave(s, file->shown, BN_EXIT_OK,
                              file->named ? "not tracked; --add stages it, too" : "not tracked");
    if (!bn_path_is_safe(file->path))
        return bn_stage_leave(s, file->shown, BN_EXIT_REFUSED, "git cannot track such a name");
    if (s->gw.git->is_ignored(s->gw.repo, file->path, &ignored, &err))
        return bn_stage_leave(s, file->shown, bn_cli_code_of(err.status), err.text);
    if (ignored)
        return bn_stage_leave(s, file->shown, BN_EXIT_REFUSED,
                              "ignored by git; git add -f adds it nevertheless");
    if (take_new(s, file, NULL))
        s->untracked--;
    return true;
}

/* The entry alone is rewritten: the working tree has no file of it, or none that counts. */
static bool take_entry(bn_staging *s, const bn_git_entry *e, bn_str shown)
{
    bn_staged_file f = { .path = e->path, .shown = shown, .entry = e, .work_ix = BN_NONE };
    bn_str text;

    if (s->from != BN_FROM_INDEX)
        return bn_stage_leave(s, shown, BN_EXIT_REFUSED, "--sparse goes with --from=index only");
    if (!attributes_allow(s, e->path, shown) || !read_blob(s, e->id, shown, &text))
        return false;
    f.index_ix = push_index(s, e->path, shown, "staged", text);
    bn_vec_push(s->cli->arena, &s->files, f);
    return true;
}

/* The version of the last commit, where the rewrite starts from that. */
static bool push_head(bn_staging *s, const bn_git_entry *e, bn_staged_file *f)
{
    const bn_git_entry *old = bn_entry_find(s->head, s->head_count, e->path);
    bn_str text;

    if (!old)
        return bn_stage_leave(s, f->shown, BN_EXIT_OK, "the last commit has no version of it");
    if (!read_blob(s, old->id, f->shown, &text))
        return false;
    f->index_ix = push_index(s, e->path, f->shown, "HEAD", text);
    return true;
}

/* A tracked file as it stands in the working tree, with its version in the index. */
static bool take_both(bn_staging *s, const bn_file *file, const bn_git_entry *e)
{
    const bn_flags *flags = &s->cli->flags;
    bn_staged_file f = {
        .path = e->path, .shown = file->shown, .entry = e, .index_ix = BN_NONE, .work_ix = BN_NONE
    };
    bn_str normal, blob;
    char id[BN_ID_LEN];
    bool unstaged;

    if (!attributes_allow(s, e->path, file->shown) || !read_work(s, file, &f, &normal))
        return false;
    bn_blob_id(normal, id);
    unstaged = strcmp(id, e->id) != 0;
    if (unstaged && flags->skip_partial)
        return bn_stage_leave(s, file->shown, BN_EXIT_OK, "it has unstaged changes");
    if (unstaged && s->from == BN_FROM_WORKTREE && !flags->stage_all)
        return bn_stage_leave(s, file->shown, BN_EXIT_REFUSED,
                              "it has unstaged changes; --all stages them as well");
    if (s->from == BN_FROM_HEAD && !push_head(s, e, &f))
        return false;
    if (s->from == BN_FROM_INDEX && (unstaged || !bn_str_eq(normal, f.work_text))) {
        if (!read_blob(s, e->id, file->shown, &blob))
            return false;
        f.index_ix = push_index(s, e->path, file->shown, "staged", blob);
    }
    if (s->from != BN_FROM_HEAD)
        f.work_ix = push_work(s, file, f.work_text);
    bn_vec_push(s->cli->arena, &s->files, f);
    return true;
}

static bool was_found(const bn_files *files, bn_str path)
{
    uint32_t low = 0, high = files->count;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = bn_str_cmp(files->files[middle].path, path);

        if (order == 0)
            return true;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

/*
 * The file's entry. Where case does not count it may be spelled in another way; then both
 * names lead to the same file, and git's spelling is used from here on.
 */
static const bn_git_entry *entry_of(const bn_staging *s, const bn_files *found, const bn_file *file)
{
    const bn_git_entry *e = bn_entry_find(s->entries, s->entry_count, file->path);

    for (uint32_t i = 0; !e && s->gw.info->ignore_case && i < s->entry_count; i++) {
        const bn_git_entry *other = &s->entries[i];
        bn_str name;
        struct stat info;

        if (other->path.len != file->path.len || was_found(found, other->path) ||
            strncasecmp(other->path.ptr, file->path.ptr, file->path.len) != 0)
            continue;
        name = bn_str_format_in(s->cli->arena, "%.*s/%.*s", BN_FMT(s->gw.info->workdir),
                                BN_FMT(other->path));
        if (lstat(bn_str_c_in(s->cli->arena, name), &info) == 0 && info.st_ino == file->ino &&
            info.st_dev == file->dev)
            e = other;
    }
    return e;
}

/* Does this file take part, and how? Says why not where the user should know. */
static bool choose_file(bn_staging *s, const bn_files *found, const bn_file *file)
{
    const bn_flags *flags = &s->cli->flags;
    const bn_git_entry *e = entry_of(s, found, file);

    if (!e)
        return choose_new(s, file);
    if (e->conflict)
        return bn_stage_leave(s, file->shown, BN_EXIT_REFUSED, "it has conflicts");
    if (!is_blob(e) || (flags->staged && !is_staged(s, e)))
        return false;
    if (e->assume_unchanged)
        return bn_stage_leave(s, file->shown, BN_EXIT_OK, "marked as unchanged by the user");
    if (e->skip_worktree)
        return flags->sparse
                   ? take_entry(s, e, file->shown)
                   : bn_stage_leave(s, file->shown, BN_EXIT_OK,
                                    "outside of the sparse checkout; --sparse rewrites its entry");
    if (e->intent_to_add && !flags->stage_add)
        bn_cli_say(s->cli, "%.*s: only its name is added; --add stages its content, too",
                   BN_FMT(file->shown));
    return e->intent_to_add ? take_new(s, file, e) : take_both(s, file, e);
}

/* Entries that no file was found for. */
static bool choose_entry(bn_staging *s, const bn_git_entry *e)
{
    bn_str name =
        bn_str_format_in(s->cli->arena, "%.*s/%.*s", BN_FMT(s->gw.info->workdir), BN_FMT(e->path));
    struct stat info;

    if (lstat(bn_str_c_in(s->cli->arena, name), &info) == 0 || errno != ENOENT)
        return false; /* it is there and was left out by other rules */
    if (e->assume_unchanged || e->intent_to_add || (s->cli->flags.staged && !is_staged(s, e)))
        return false;
    if (s->cli->flags.sparse)
        return take_entry(s, e, e->path);
    s->absent += !e->skip_worktree;
    return false;
}

/* Lists of names are about files; they say nothing of entries without one. */
static bool has_lists(const bn_cli *cli)
{
    const bn_words *paths = &cli->flags.paths;
    bool any = cli->flags.files0_from != NULL;

    for (uint32_t i = 0; i < paths->len && !any; i++)
        any = paths->items[i].len > 1 && paths->items[i].ptr[0] == '@';
    return any;
}

/* A path that names neither a file nor an entry; finding files was silent about it. */
static void report_missing(bn_staging *s, const bn_words *paths)
{
    for (uint32_t i = 0; i < paths->len && s->cli->flags.sparse; i++) {
        bn_str path = paths->items[i], top = s->gw.info->workdir;
        const char *name = bn_str_c_in(
            s->cli->arena, bn_str_format_in(s->cli->arena, "%.*s/%.*s", BN_FMT(top), BN_FMT(path)));
        struct stat info;
        bool known = lstat(name, &info) == 0;

        for (uint32_t k = 0; k < s->entry_count && !known; k++)
            known = bn_is_at_or_below(s->entries[k].path, path);
        if (!known)
            bn_cli_fail(s->cli, BN_EXIT_UNREAD, "%.*s: neither a file nor in the index",
                        BN_FMT(path));
    }
}

static bn_status refuse_conflicts(bn_staging *s, bn_err *err)
{
    for (uint32_t i = 0; i < s->entry_count && !s->cli->flags.skip_conflicted; i++)
        if (s->entries[i].conflict)
            return bn_err_set(err, BN_E_REFUSED,
                              "%.*s has conflicts; resolve them, or --skip-conflicted stages the "
                              "rest",
                              BN_FMT(s->entries[i].path));
    return BN_OK;
}

static bn_status read_versions(bn_staging *s, bn_err *err)
{
    const bn_git *git = s->gw.git;
    bn_arena *arena = s->cli->arena;
    bn_status status = git->index_list(s->gw.repo, arena, &s->entries, &s->entry_count, err);

    if (!status && s->from == BN_FROM_HEAD && s->gw.info->unborn)
        status = bn_err_set(err, BN_E_REFUSED, "there is no commit yet; --from=index works");
    if (!status && (s->cli->flags.staged || s->from == BN_FROM_HEAD) && !s->gw.info->unborn)
        status = git->tree_list(s->gw.repo, arena, "HEAD", &s->head, &s->head_count, err);
    return status ? status : refuse_conflicts(s, err);
}

bn_status bn_stage_choose(bn_staging *s, const bn_file_rules *rules, bn_err *err)
{
    bn_words paths = { 0 };
    bn_files found = s->work.files;
    bn_status status = read_versions(s, err);

    if (!status && found.count && !bn_str_eq(found.root, s->gw.info->workdir))
        status = bn_err_set(err, BN_E_USAGE, "not all of these files are in this repository");
    for (uint32_t i = 0; i < found.count && !status; i++)
        if (found.files[i].is_stdin)
            status = bn_err_set(err, BN_E_USAGE, "what is staged are files, not standard input");
    if (!status && !has_lists(s->cli))
        status = bn_scope_paths(s->cli, s->gw.info->workdir, &paths, err);
    if (status)
        return status;
    report_missing(s, &paths);
    for (uint32_t i = 0; i < found.count; i++)
        choose_file(s, &found, &found.files[i]);
    for (uint32_t i = 0; i < s->entry_count && !has_lists(s->cli); i++) {
        const bn_git_entry *e = &s->entries[i];

        if (!e->conflict && is_blob(e) && bn_is_python_name(e->path) && bn_path_is_safe(e->path) &&
            bn_scope_takes(s->cli, rules, &paths, e->path) && !was_found(&found, e->path))
            choose_entry(s, e);
    }
    s->index.engine = s->work.engine;
    s->work.files =
        (bn_files){ .root = found.root, .files = s->work_files.items, .count = s->work_files.len };
    s->index.files = (bn_files){ .root = found.root,
                                 .files = s->index_files.items,
                                 .count = s->index_files.len };
    return BN_OK;
}

void bn_stage_see_whole_index(bn_staging *s)
{
    const bn_run *run = &s->work;
    bn_group_numbers numbers = bn_groups_number(s->cli->arena, &run, 1);
    bool any = false;

    for (uint32_t i = 0; i < s->files.len; i++)
        any |= s->files.items[i].index_ix != BN_NONE &&
               bn_group_number(&numbers, s->files.items[i].path);
    for (uint32_t i = 0; i < s->files.len && any && s->from == BN_FROM_INDEX; i++) {
        bn_staged_file *f = &s->files.items[i];

        if (f->index_ix == BN_NONE && !f->add && !f->intent && !f->work_only)
            f->index_ix = push_index(s, f->path, f->shown, "staged", f->work_text);
    }
    s->index.files.files = s->index_files.items;
    s->index.files.count = s->index_files.len;
}
