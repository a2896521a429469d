/*
 * cmd_stage.c - `burnish stage`: rewrite index and working tree, each from its own version.
 *
 * The rewrite is computed twice instead of merged: a merge of lines would conflict as
 * soon as an edit of the user's stands next to a rewrite. Where both versions are
 * the same, once is enough.
 */
#include "cli/commands.h"

#include <stdlib.h>
#include <string.h>

#include "cli/gitwork.h"
#include "cli/signals.h"
#include "diff/diff.h"

/* One tracked file; its two versions are file number `ix` of the two runs. */
typedef struct {
    const bn_git_entry *entry;
    bool same; /* both versions hold the same bytes: one analysis serves both */
    uint32_t index_ix;
} tracked;

typedef struct {
    bn_cli *cli;
    bn_gitwork gw;
    bn_run work, index;
    bn_git_entry *entries;
    uint32_t entry_count;
    bn_git_entry *head; /* for --staged */
    uint32_t head_count;
    bn_vec(tracked) files; /* one a file of `work` */
    bn_vec(bn_file) index_files;
    bn_vec(bn_git_change) changes;
    uint32_t untracked, left_out;
} staging;

static int complain(staging *s, bn_str path, int code, const char *why)
{
    s->left_out++;
    return bn_cli_fail(s->cli, code, "%.*s: left alone: %s", BN_FMT(path), why);
}

static bool is_staged(const staging *s, const bn_git_entry *e)
{
    const bn_git_entry *old = bn_entry_find(s->head, s->head_count, e->path);

    return !old || strcmp(old->id, e->id) != 0;
}

/* Does this file take part? Says why not where the user should know. */
static bool takes_part(staging *s, const bn_file *file, const bn_git_entry *e)
{
    bn_git_attrs attrs;
    bn_err err = { 0 };

    if (!e) {
        s->untracked++;
        if (s->cli->flags.verbose || file->named)
            complain(s, file->shown, BN_EXIT_OK, "not tracked");
        return false;
    }
    if (e->conflict)
        return complain(s, file->shown, BN_EXIT_REFUSED, "it has conflicts") < 0;
    if (e->skip_worktree || (e->mode != 0100644 && e->mode != 0100755))
        return false;
    if (e->intent_to_add)
        return complain(s, file->shown, BN_EXIT_OK, "only its name is added yet") < 0;
    if (e->assume_unchanged)
        return complain(s, file->shown, BN_EXIT_OK, "marked as unchanged by the user") < 0;
    if (s->cli->flags.staged && !is_staged(s, e))
        return false;
    if (s->gw.git->attributes(s->gw.repo, e->path, &attrs, &err))
        return complain(s, file->shown, BN_EXIT_IO, err.text) < 0;
    if (attrs.refuse)
        return complain(s, file->shown, BN_EXIT_REFUSED, attrs.refuse) < 0;
    return !attrs.skip;
}

static bool read_blob(staging *s, const bn_git_entry *e, bn_str *text, const bn_file *file)
{
    bn_err err = { 0 };
    bn_status status = s->gw.git->read_blob(s->gw.repo, s->cli->arena, e->id, text, &err);

    if (status)
        complain(s, file->shown, bn_cli_code_of(status), err.text);
    return !status;
}

/* Take the file's two versions in; false leaves it out. */
static bool take(staging *s, bn_file *file, const bn_git_entry *e)
{
    bn_arena *arena = s->cli->arena;
    bn_str *text = BN_NEW_IN(arena, bn_str), *blob = BN_NEW_IN(arena, bn_str), normal;
    bn_err err = { 0 };
    char *bytes, id[BN_ID_LEN];
    size_t len;
    tracked t = { .entry = e };
    bn_status status = bn_file_read(file, (size_t)1 << 30, &bytes, &len, &err);

    if (!status) {
        *text = bn_str_copy_in(arena, (bn_str){ bytes, len });
        free(bytes);
        status = s->gw.git->to_blob(s->gw.repo, arena, e->path, *text, &normal, &err);
    }
    if (status)
        return complain(s, file->shown, bn_cli_code_of(status), err.text) < 0;
    bn_blob_id(normal, id);
    t.same = strcmp(id, e->id) == 0 && bn_str_eq(normal, *text);
    if (strcmp(id, e->id) != 0 && s->cli->flags.skip_partial)
        return complain(s, file->shown, BN_EXIT_OK, "it has unstaged changes") < 0;
    if (!t.same) {
        bn_file staged = *file;

        if (!read_blob(s, e, blob, file))
            return false;
        staged.memory = blob;
        staged.shown = bn_str_format_in(arena, "%.*s (staged)", BN_FMT(file->shown));
        t.index_ix = s->index_files.len;
        bn_vec_push(arena, &s->index_files, staged);
    }
    file->memory = text;
    bn_vec_push(arena, &s->files, t);
    return true;
}

static bn_status load(staging *s)
{
    bn_err err = { 0 };
    bn_status status =
        s->gw.git->index_list(s->gw.repo, s->cli->arena, &s->entries, &s->entry_count, &err);

    if (!status && s->cli->flags.staged && !s->gw.info->unborn)
        status =
            s->gw.git->tree_list(s->gw.repo, s->cli->arena, "HEAD", &s->head, &s->head_count, &err);
    if (status)
        bn_cli_fail(s->cli, bn_cli_code_of(status), "%s", err.text);
    for (uint32_t i = 0; i < s->entry_count && !status && !s->cli->flags.skip_conflicted; i++)
        if (s->entries[i].conflict) {
            bn_cli_fail(s->cli, BN_EXIT_REFUSED,
                        "%.*s has conflicts; resolve them, or --skip-conflicted stages the rest",
                        BN_FMT(s->entries[i].path));
            status = BN_E_REFUSED;
        }
    return status;
}

static void choose_files(staging *s)
{
    uint32_t kept = 0;

    for (uint32_t i = 0; i < s->work.files.count; i++) {
        bn_file *file = &s->work.files.files[i];
        const bn_git_entry *e = bn_entry_find(s->entries, s->entry_count, file->path);

        if (takes_part(s, file, e) && take(s, file, e))
            s->work.files.files[kept++] = *file;
    }
    s->work.files.count = kept;
    s->index.engine = s->work.engine;
    s->index.files = (bn_files){ s->work.files.root, s->index_files.items, s->index_files.len };
}

static int64_t delta_of(const bn_done *done)
{
    return (int64_t)bn_result_text(done->result).len - (int64_t)done->source.len;
}

static uint32_t edits_of(const bn_done *done)
{
    uint32_t edits = 0;

    for (uint32_t i = 0; i < bn_result_count(done->result); i++)
        edits += bn_result_at(done->result, i)->state == BN_STATE_APPLIED;
    return edits;
}

/* The blob and the change of one file's staged version. */
static bn_status add_change(staging *s, const tracked *t, const bn_done *work, const bn_done *index,
                            bn_err *err)
{
    bn_git_change c = { .path = t->entry->path };
    bn_str text = bn_result_text(index->result);
    bn_status status = s->gw.git->write_blob(s->gw.repo, text, c.new_id, err);

    memcpy(c.old_id, t->entry->id, sizeof c.old_id);
    c.clean = !s->cli->flags.staged_only && bn_str_eq(text, bn_result_text(work->result));
    bn_vec_push(s->cli->arena, &s->changes, c);
    return status;
}

static const bn_done *index_done(const staging *s, uint32_t i)
{
    const tracked *t = &s->files.items[i];

    return t->same ? &s->work.done[i] : &s->index.done[t->index_ix];
}

static bn_status add_all(staging *s, bn_write *w, bn_err *err)
{
    for (uint32_t i = 0; i < s->files.len; i++) {
        const tracked *t = &s->files.items[i];
        const bn_done *work = &s->work.done[i], *index = index_done(s, i);
        bn_status status = BN_OK;

        if (!work->result || !index->result) /* one version cannot be parsed: leave both */
            continue;
        if (bn_result_changed(index->result))
            status = add_change(s, t, work, index, err);
        if (!status && bn_result_changed(work->result) && !s->cli->flags.staged_only) {
            bn_write_file file = { .path = work->file->path,
                                   .old_text = *work->file->memory,
                                   .new_text = bn_result_text(work->result),
                                   .delta = delta_of(work) };

            status = bn_write_add(w, &file, err);
        }
        if (status)
            return status;
    }
    return BN_OK;
}

static const char *plural(uint32_t n)
{
    return n == 1 ? "" : "s";
}

static void report(staging *s, const bn_write *w, const bn_gitstep *step)
{
    uint32_t edits = 0;

    for (uint32_t i = 0; i < bn_write_count(w); i++) {
        const bn_write_result *r = bn_write_result_at(w, i);

        if (r->status)
            bn_cli_fail(s->cli,
                        r->status == BN_E_CHANGED ? BN_EXIT_UNREAD : bn_cli_code_of(r->status),
                        "%.*s: not written: %s", BN_FMT(r->path), r->why);
    }
    for (uint32_t i = 0; i < s->files.len; i++) {
        const bn_done *work = &s->work.done[i], *index = index_done(s, i);
        uint32_t staged, all;

        if (!work->result || !index->result)
            continue;
        staged = edits_of(index);
        all = edits_of(work);
        edits += staged;
        if (all > staged && !s->cli->flags.staged_only && s->cli->flags.quiet == 0)
            bn_cli_say(s->cli, "%.*s: %u edit%s in your unstaged lines stay%s unstaged",
                       BN_FMT(work->file->shown), all - staged, plural(all - staged),
                       all - staged == 1 ? "s" : "");
    }
    if (s->cli->flags.quiet)
        return;
    bn_cli_say(s->cli, "staged %u edit%s in %u file%s%s", edits, plural(edits), step->made,
               plural(step->made),
               s->cli->flags.staged_only ? "; the working tree is as it was"
                                         : "; working tree rewritten alike");
    if (s->untracked)
        bn_cli_say(s->cli, "%u file%s not tracked, left alone", s->untracked, plural(s->untracked));
    if (*bn_write_run_id(w))
        bn_cli_say(s->cli, "undo: burnish undo %s", bn_write_run_id(w));
}

static bn_status write_all(staging *s, bn_write *w, bn_err *err)
{
    bn_gitstep step = { .gw = &s->gw, .w = w };
    int seconds = s->cli->flags.lock_timeout;
    bn_status status = add_all(s, w, err);

    step.changes = s->changes.items;
    step.count = s->changes.len;
    if (!status && step.count)
        status = s->gw.git->index_lock(s->gw.repo, seconds < 0 ? 5 : (uint32_t)seconds, err);
    if (status)
        return status;
    bn_gitstep_note(&step);
    if (step.count)
        bn_write_before_done(w, bn_gitstep_hook, &step);
    status = bn_write_commit(w, err);
    s->gw.git->index_unlock(s->gw.repo);
    if (!status)
        report(s, w, &step);
    return status;
}

static void write_run(staging *s)
{
    bn_write_options options = { .kind = "stage", .command = "burnish stage" };
    bn_err err = { 0 };
    bn_write *w;
    bn_status status;

    options.stop = bn_signals_catch();
    w = bn_write_begin(s->cli->arena, bn_str_c_in(s->cli->arena, s->work.files.root), &options,
                       &err);
    status = w ? write_all(s, w, &err) : err.status;
    bn_write_end(w);
    if (status)
        bn_cli_fail(s->cli, bn_cli_code_of(status), "%s; nothing was staged", err.text);
    bn_signals_raise();
}

static void stage(staging *s)
{
    if (bn_run_prepare(s->cli, &s->work) != BN_OK || load(s) != BN_OK)
        return;
    if (s->work.files.count && !bn_str_eq(s->work.files.root, s->gw.info->workdir)) {
        bn_cli_fail(s->cli, BN_EXIT_USAGE, "not all of these files are in this repository");
        return;
    }
    if (s->gw.info->in_progress)
        bn_cli_say(s->cli, "warning: a %s is in progress", s->gw.info->in_progress);
    choose_files(s);
    if (bn_run_all(s->cli, &s->work) == BN_OK && bn_run_all(s->cli, &s->index) == BN_OK)
        write_run(s);
}

static int run_stage(bn_cli *cli)
{
    staging s = { .cli = cli };

    if (bn_gitwork_open(cli, ".", &s.gw) != BN_OK)
        return cli->exit_code;
    if (!s.gw.info->workdir.len)
        bn_cli_fail(cli, BN_EXIT_REFUSED,
                    "a bare repository has nothing to stage; commit --branch works");
    else
        stage(&s);
    s.index.engine = NULL; /* the other run's */
    bn_run_release(&s.index);
    bn_run_release(&s.work);
    bn_gitwork_close(&s.gw);
    return cli->exit_code;
}

const bn_command bn_cmd_stage = {
    .name = "stage",
    .usage = "[OPTION]... [PATH]...",
    .summary = "rewrite the index and the working tree, each from its own version",
    .help = "What was staged and what was not keeps its state; only burnish's own edits are\n"
            "staged. `git diff --cached` then shows your staged edits and burnish's, `git diff`\n"
            "your unstaged ones. Untracked files are left alone.",
    .options = BN_OPT_FILES | BN_OPT_RULES | BN_OPT_STAGE,
    .run = run_stage,
};
