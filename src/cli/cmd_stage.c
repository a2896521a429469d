/*
 * cmd_stage.c - `burnish stage`: rewrite index and working tree, each from its own version.
 *
 * The rewrite is computed twice instead of merged: a merge of lines would conflict as
 * soon as an edit of the user's stands next to a rewrite. Where both versions are
 * the same, once is enough.
 */
#include "cli/commands.h"

#include <string.h>

#include "cli/config.h"
#include "cli/signals.h"
#include "cli/stage_p.h"
#include "cli/writing.h"

/* What git knows as the blob of an empty file: the id of entries that have no content yet. */
#define EMPTY_BLOB "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"

typedef bn_vec(bn_git_change) changes_vec;

static uint32_t edits_of(const bn_done *done)
{
    uint32_t edits = 0;

    for (uint32_t i = 0; done && done->result && i < bn_result_count(done->result); i++)
        edits += bn_result_at(done->result, i)->state == BN_STATE_APPLIED;
    return edits;
}

/* Will the file hold exactly the entry's blob? Then git need not read it again. */
static bool will_be_clean(const bn_staging *s, const bn_staged_file *f)
{
    bn_str normal;

    return f->work_text.ptr && !s->cli->flags.staged_only &&
           s->gw.git->to_blob(s->gw.repo, s->cli->arena, f->path,
                              f->new_work.ptr ? f->new_work : f->work_text, &normal,
                              NULL) == BN_OK &&
           bn_str_eq(normal, f->new_index);
}

/* The blob and the change of one file's staged version. */
static bn_status add_change(bn_staging *s, const bn_staged_file *f, changes_vec *changes,
                            bn_err *err)
{
    bn_git_change c = { .path = f->path, .mode = f->entry ? 0 : f->mode, .intent = f->intent };
    bn_status status = BN_OK;

    if (f->entry)
        memcpy(c.old_id, f->entry->id, sizeof c.old_id);
    c.was_intent = f->entry && f->entry->intent_to_add;
    if (f->intent) {
        memcpy(c.new_id, EMPTY_BLOB, sizeof c.new_id);
    } else {
        status = s->gw.git->write_blob(s->gw.repo, f->new_index, c.new_id, err);
        c.clean = will_be_clean(s, f);
    }
    bn_vec_push(s->cli->arena, changes, c);
    return status;
}

static bn_status add_all(bn_staging *s, bn_write *w, changes_vec *changes, bn_err *err)
{
    bn_status status = BN_OK;

    for (uint32_t i = 0; i < s->files.len && !status; i++) {
        const bn_staged_file *f = &s->files.items[i];

        if (f->new_index.ptr || f->intent)
            status = add_change(s, f, changes, err);
        if (!status && f->new_work.ptr) {
            bn_write_file file = { .path = f->path,
                                   .old_text = f->work_text,
                                   .new_text = f->new_work,
                                   .group = bn_group_number(&s->groups, f->path) };

            file.delta = (int64_t)f->new_work.len - (int64_t)f->work_text.len;
            status = bn_write_add(w, &file, err);
        }
    }
    return status;
}

static const char *plural(uint32_t n)
{
    return n == 1 ? "" : "s";
}

/* Rewrites in lines that are not staged stay unstaged as well. */
static void report_unstaged(const bn_staging *s, const bn_staged_file *f)
{
    uint32_t staged = edits_of(bn_stage_index_done(s, f));
    uint32_t all = edits_of(bn_stage_work_done(s, f));

    if (s->from == BN_FROM_INDEX && f->new_work.ptr && all > staged && s->cli->flags.quiet == 0)
        bn_cli_say(s->cli, "%.*s: %u edit%s in your unstaged lines stay%s unstaged",
                   BN_FMT(f->shown), all - staged, plural(all - staged),
                   all - staged == 1 ? "s" : "");
}

/* "staged 6 edits in 4 files; working tree rewritten alike" */
static void report_staged(bn_staging *s, const bn_gitstep *step)
{
    uint32_t edits = 0, rewritten = 0, intents = 0;
    bn_buf line = { .arena = s->cli->arena };

    for (uint32_t i = 0; i < s->files.len; i++) {
        const bn_staged_file *f = &s->files.items[i];

        rewritten += f->new_work.ptr != NULL;
        intents += f->intent;
        if (f->new_index.ptr)
            edits += edits_of(bn_stage_index_done(s, f));
    }
    if (step->made > intents)
        bn_buf_addf(&line, "staged %u edit%s in %u file%s%s", edits, plural(edits),
                    step->made - intents, plural(step->made - intents),
                    rewritten ? "; working tree rewritten alike" : "");
    else if (intents)
        bn_buf_addf(&line, "staged the name%s of %u file%s", plural(intents), intents,
                    plural(intents));
    else if (rewritten)
        bn_buf_addf(&line, "staged nothing; %u file%s rewritten in the working tree", rewritten,
                    plural(rewritten));
    else
        bn_buf_addz(&line, "nothing to stage");
    if (step->made && s->cli->flags.staged_only)
        bn_buf_addz(&line, "; the working tree is as it was, so git diff shows them reversed");
    bn_cli_say(s->cli, "%.*s", BN_FMT(bn_buf_str(&line)));
}

static void report(bn_staging *s, const bn_write *w, const bn_gitstep *step)
{
    bn_writing_report(s->cli, w);
    for (uint32_t i = 0; i < s->files.len; i++)
        report_unstaged(s, &s->files.items[i]);
    if (s->cli->flags.quiet)
        return;
    report_staged(s, step);
    if (s->untracked)
        bn_cli_say(s->cli, "%u file%s not tracked, left alone", s->untracked, plural(s->untracked));
    if (s->absent)
        bn_cli_say(s->cli, "%u file%s deleted in the working tree, left alone (--sparse)",
                   s->absent, plural(s->absent));
    if (*bn_write_run_id(w))
        bn_cli_say(s->cli, "undo: burnish undo %s", bn_write_run_id(w));
}

/* Under the lock: entries that were staged anew since they were read stay, with their files. */
static bn_status drop_restaged(bn_staging *s, bn_err *err)
{
    bn_git_entry *now;
    uint32_t count;
    bn_status status = s->gw.git->index_list(s->gw.repo, s->cli->arena, &now, &count, err);

    for (uint32_t i = 0; i < s->files.len && !status; i++) {
        bn_staged_file *f = &s->files.items[i];
        const bn_git_entry *e = bn_entry_find(now, count, f->path);

        if ((!f->new_index.ptr && !f->intent) ||
            (f->entry ? e && !e->conflict && strcmp(e->id, f->entry->id) == 0 : !e))
            continue;
        bn_stage_leave(s, f->shown, BN_EXIT_UNREAD, "it was staged anew while burnish worked");
        f->new_index = f->new_work = (bn_str){ 0 };
        f->intent = false;
    }
    bn_stage_keep_groups(s);
    return status;
}

static bool changes_index(const bn_staging *s)
{
    for (uint32_t i = 0; i < s->files.len; i++)
        if (s->files.items[i].new_index.ptr || s->files.items[i].intent)
            return true;
    return false;
}

static bn_status lock_index(bn_staging *s, bn_err *err)
{
    int seconds = s->cli->flags.lock_timeout;
    bn_status status = s->gw.git->index_lock(s->gw.repo, seconds < 0 ? 5 : (uint32_t)seconds, err);

    return status ? status : drop_restaged(s, err);
}

static bn_status write_all(bn_staging *s, bn_write *w, bn_err *err)
{
    bn_gitstep step = { .gw = &s->gw, .w = w, .groups = &s->groups };
    changes_vec changes = { 0 };
    bn_status status = changes_index(s) ? lock_index(s, err) : BN_OK;

    if (!status)
        status = add_all(s, w, &changes, err);
    if (status) {
        s->gw.git->index_unlock(s->gw.repo);
        return status;
    }
    step.changes = changes.items;
    step.count = changes.len;
    bn_gitstep_note(&step);
    if (step.count)
        bn_write_before_done(w, bn_gitstep_hook, bn_gitstep_back, &step);
    status = bn_write_commit(w, err);
    s->gw.git->index_unlock(s->gw.repo);
    if (!status)
        report(s, w, &step);
    return status;
}

static bn_status write_run(bn_staging *s, bn_write_options *options, bn_err *err)
{
    bn_write *w;
    bn_status status;

    options->stop = bn_signals_catch();
    w = bn_write_begin(s->cli->arena, bn_str_c_in(s->cli->arena, s->gw.info->workdir), options,
                       err);
    status = w ? write_all(s, w, err) : err->status;
    bn_write_end(w);
    return status;
}

static bn_status read_from(bn_staging *s, bn_err *err)
{
    static const char *const names[] = { "index", "head", "worktree" };
    const bn_flags *flags = &s->cli->flags;
    const char *word = flags->stage_from;

    for (int i = 0; i < 3 && word; i++)
        if (strcmp(word, names[i]) == 0) {
            s->from = (bn_stage_from)i;
            word = NULL;
        }
    if (word)
        return bn_err_set(err, BN_E_USAGE, "--from is index, head or worktree, not '%s'", word);
    if (flags->stage_all && s->from != BN_FROM_WORKTREE)
        return bn_err_set(err, BN_E_USAGE, "--all goes with --from=worktree");
    if (flags->staged_only && (s->from == BN_FROM_WORKTREE || flags->stage_intent))
        return bn_err_set(err, BN_E_USAGE,
                          "--staged-only goes with neither --from=worktree nor --intent");
    return BN_OK;
}

static bn_status stage(bn_staging *s, bn_err *err)
{
    bn_options options = BN_OPTIONS_INIT;
    bn_file_rules rules = { 0 };
    bn_write_options how;
    bn_status status = read_from(s, err);

    if (!status && bn_run_prepare(s->cli, &s->work) != BN_OK)
        return BN_OK; /* it has complained */
    if (!status)
        status = bn_config_load(s->cli, &options, &rules, err);
    if (!status)
        status = bn_writing_options(s->cli, "stage", &how, err);
    if (!status && s->gw.info->in_progress)
        bn_cli_say(s->cli, "warning: a %s is in progress", s->gw.info->in_progress);
    if (!status)
        status = bn_stage_choose(s, &rules, err);
    if (status || bn_run_all(s->cli, &s->work))
        return status;
    bn_stage_see_whole_index(s);
    if (bn_run_all(s->cli, &s->index))
        return status;
    status = bn_stage_plan(s, err);
    return status ? status : write_run(s, &how, err);
}

static int run_stage(bn_cli *cli)
{
    bn_staging s = { .cli = cli };
    bn_err err = { 0 };

    if (bn_gitwork_open(cli, ".", &s.gw) != BN_OK)
        return cli->exit_code;
    if (!s.gw.info->workdir.len)
        bn_err_set(&err, BN_E_REFUSED,
                   "a bare repository has no index; diff --ref and commit --branch work");
    else
        stage(&s, &err);
    if (err.status)
        bn_cli_fail(cli, bn_cli_code_of(err.status), "%s; nothing was staged", err.text);
    s.index.engine = NULL; /* the other run's */
    bn_run_release(&s.index);
    bn_run_release(&s.work);
    bn_gitwork_close(&s.gw);
    bn_signals_raise();
    return cli->exit_code;
}

const bn_command bn_cmd_stage = {
    .name = "stage",
    .usage = "[OPTION]... [PATH]...",
    .summary = "rewrite the index and the working tree, each from its own version",
    .help =
        "What was staged and what was not keeps its state; only burnish's own edits are\n"
        "staged. `git diff --cached` then shows your staged edits and burnish's, `git diff`\n"
        "your unstaged ones. Untracked files are left alone.\n"
        "\n"
        "--from=head rewrites the last commit's version and merges that into index and working\n"
        "tree, so only code that is committed is rewritten; --from=worktree is like `git add`\n"
        "after `burnish fix`, for the files that were rewritten.",
    .options = BN_OPT_FILES | BN_OPT_RULES | BN_OPT_STAGE | BN_OPT_WRITE,
    .run = run_stage,
};
