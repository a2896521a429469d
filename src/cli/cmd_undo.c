/*
 * cmd_undo.c - `burnish undo`: take a run back.
 */
#define _XOPEN_SOURCE 700
#include "cli/commands.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/commit_p.h"
#include "cli/signals.h"
#include "cli/undo_merge.h"
#include "cli/writing.h"
#include "diff/diff.h"

static int list(bn_cli *cli)
{
    uint32_t count;
    const bn_undo_record *records = bn_undo_list(cli->arena, ".", &count);

    for (uint32_t i = 0; i < count; i++) {
        const bn_undo_record *r = &records[i];
        bn_buf command = { .arena = cli->arena };

        bn_escape_terminal(&command, r->command, false);
        printf("%-12.*s  %.*s  %-6.*s %4u file%s%s%.*s  %.*s\n", BN_FMT(r->id), BN_FMT(r->time),
               BN_FMT(r->kind), r->files, r->files == 1 ? " " : "s",
               r->undoes.len ? r->partial ? "  takes back part of " : "  takes back "
               : r->undone   ? "  taken back"
                             : "",
               BN_FMT(r->undoes), BN_FMT(bn_buf_str(&command)));
    }
    if (!count)
        bn_cli_say(cli, "no runs are recorded here");
    return BN_EXIT_OK;
}

static void tell_recovered(bn_cli *cli, const bn_write *w)
{
    if (bn_write_recovered(w))
        bn_cli_say(cli, "put back %u file%s that a killed run had changed", bn_write_recovered(w),
                   bn_write_recovered(w) == 1 ? "" : "s");
    if (bn_write_unrecovered(w))
        bn_cli_say(cli,
                   "%u file%s of the killed run changed since and stayed; `burnish undo "
                   "--list` names the record with the old text",
                   bn_write_unrecovered(w), bn_write_unrecovered(w) == 1 ? "" : "s");
}

/* What git has committed for a killed run. */
static void recover_commits(bn_cli *cli, bn_str root)
{
    bn_gitwork gw = { .cli = cli, .git = bn_git_load(NULL) };

    if (!gw.git || gw.git->open(cli->arena, bn_str_c_in(cli->arena, root), &gw.repo, NULL) != BN_OK)
        return;
    gw.info = gw.git->info(gw.repo);
    if (gw.info->workdir.len)
        bn_git_begun_recover(&gw);
    bn_gitwork_close(&gw);
}

static int recover(bn_cli *cli)
{
    bn_write_options options;
    bn_str root = bn_write_pending_root(cli->arena, ".");
    bn_err err = { 0 };
    bn_write *w;

    if (bn_writing_options(cli, "undo", &options, &err))
        return bn_cli_fail(cli, BN_EXIT_USAGE, "%s", err.text);
    if (!root.len) {
        bn_cli_say(cli, "there is nothing to recover");
        return BN_EXIT_OK;
    }
    w = bn_write_begin(cli->arena, bn_str_c_in(cli->arena, root), &options, &err);
    if (!w)
        return bn_cli_fail(cli, bn_cli_code_of(err.status), "%s", err.text);
    tell_recovered(cli, w);
    recover_commits(cli, root);
    bn_write_end(w);
    return BN_EXIT_OK;
}

static bool is_id(bn_str word)
{
    for (size_t i = 0; i < word.len; i++)
        if (i == 8 ? word.ptr[i] != '-' : word.ptr[i] < '0' || word.ptr[i] > '9')
            return false;
    return word.len > 9;
}

/* The record that was asked for, else the last one that stands. */
static const bn_undo_record *choose(const bn_undo_record *records, uint32_t count, bn_str id)
{
    for (uint32_t i = count; i-- > 0;) {
        const bn_undo_record *r = &records[i];

        if (id.len ? bn_str_eq(r->id, id) : !r->undone && !bn_str_is(r->kind, "undo"))
            return r;
    }
    return NULL;
}

/* Paths of the command line relative to the record's root; false when one lies outside. */
static bool paths_below(bn_cli *cli, bn_str root, const bn_str *words, uint32_t count,
                        bn_str *paths)
{
    for (uint32_t i = 0; i < count; i++) {
        char *real = realpath(bn_str_c_in(cli->arena, words[i]), NULL);
        bn_str path = real ? bn_str_copy_in(cli->arena, bn_str_from(real)) : words[i];

        free(real);
        if (!bn_str_starts(path, root) || path.len <= root.len || path.ptr[root.len] != '/')
            return bn_cli_fail(cli, BN_EXIT_USAGE, "%.*s is not in %.*s", BN_FMT(words[i]),
                               BN_FMT(root)) < 0;
        paths[i] = bn_str_sub(path, root.len + 1, path.len);
    }
    return true;
}

static bool is_in_run(const bn_write *w, bn_str path)
{
    for (uint32_t i = 0; i < bn_write_count(w); i++)
        if (bn_str_eq(bn_write_result_at(w, i)->path, path))
            return true;
    return false;
}

static int report(bn_cli *cli, const bn_write *w, const bn_undo_record *r,
                  const bn_undo_file *files, uint32_t count)
{
    uint32_t back = 0;

    for (uint32_t i = 0; i < bn_write_count(w); i++) {
        const bn_write_result *result = bn_write_result_at(w, i);

        if (!result->status)
            back++;
        else
            bn_cli_fail(cli, bn_cli_code_of(result->status), "%.*s: %s", BN_FMT(result->path),
                        result->why);
    }
    for (uint32_t i = 0; i < count; i++)
        if (!files[i].is_current && !files[i].is_old && !is_in_run(w, files[i].path))
            bn_cli_fail(cli, BN_EXIT_UNREAD, "%.*s: changed since, left alone%s",
                        BN_FMT(files[i].path),
                        cli->flags.merge ? "" : " (--merge keeps the changes where it can)");
    if (cli->flags.quiet)
        return cli->exit_code;
    bn_cli_say(cli, "took back %.*s: %u file%s restored%s%s", BN_FMT(r->id), back,
               back == 1 ? "" : "s", bn_write_run_id(w)[0] ? "; to redo: burnish undo " : "",
               bn_write_run_id(w));
    return cli->exit_code;
}

/* At or below one of the paths, or there are none. */
static bool is_chosen(bn_str path, const bn_undo_choice *choice)
{
    for (uint32_t i = 0; i < choice->path_count; i++) {
        bn_str dir = choice->paths[i];

        if (bn_str_eq(path, dir) ||
            (bn_str_starts(path, dir) && path.len > dir.len && path.ptr[dir.len] == '/'))
            return true;
    }
    return !choice->path_count;
}

/* The record's entries that the index still holds; others are named and left alone. */
static bn_status collect_entries(bn_cli *cli, const bn_str *notes, uint32_t count, bn_gitstep *step,
                                 const bn_undo_choice *choice, bn_err *err)
{
    bn_vec(bn_git_change) changes = { 0 };
    bn_git_entry *entries;
    uint32_t entry_count;
    bn_status status =
        step->gw->git->index_list(step->gw->repo, cli->arena, &entries, &entry_count, err);

    for (uint32_t i = 0; i < count && !status; i++) {
        bn_git_change change;
        const bn_git_entry *e;

        if (!bn_gitstep_unnote(cli->arena, notes[i], &change) || !is_chosen(change.path, choice))
            continue;
        e = bn_entry_find(entries, entry_count, change.path);
        if (e ? !e->conflict && strcmp(e->id, change.old_id) == 0 : !change.old_id[0])
            bn_vec_push(cli->arena, &changes, change);
        else if (e && strcmp(e->id, change.new_id) == 0)
            continue; /* as it was already */
        else if (e && cli->flags.merge &&
                 bn_undo_merge_entry(choice->context, step->gw, e, &change))
            bn_vec_push(cli->arena, &changes, change);
        else
            bn_cli_fail(cli, BN_EXIT_UNREAD, "%.*s: staged anew since, its entry is left alone",
                        BN_FMT(change.path));
    }
    step->changes = changes.items;
    step->count = changes.len;
    return status;
}

/* What the run did to the repository is taken back in the same transaction. */
static bn_status add_repository(bn_cli *cli, const bn_undo_record *r, bn_gitwork *gw,
                                bn_gitstep *step, const bn_undo_choice *choice, bn_err *err)
{
    uint32_t count;
    const char *root = bn_str_c_in(cli->arena, r->root);
    bn_str *notes = bn_undo_notes(cli->arena, root, r->id, "entry", &count);
    bn_str ref = bn_undo_note(cli->arena, root, r->id, "ref");
    bn_str head = bn_undo_note(cli->arena, root, r->id, "head");
    bn_status status;

    if (!count && !ref.len)
        return BN_OK;
    if (ref.len && choice->path_count)
        return bn_err_set(err, BN_E_REFUSED,
                          "a run that made commits is taken back as a whole; without paths");
    gw->cli = cli;
    gw->git = bn_git_load(err);
    status = gw->git ? gw->git->open(cli->arena, root, &gw->repo, err) : err->status;
    if (status)
        return status;
    gw->info = gw->git->info(gw->repo);
    step->gw = gw;
    step->here = count > 0;
    step->unborn = bn_undo_note(cli->arena, root, r->id, "unborn").len > 0;
    step->log =
        bn_str_c_in(cli->arena, bn_str_format_in(cli->arena, "burnish: undo %.*s", BN_FMT(r->id)));
    if ((ref.len && !bn_gitstep_unnote_ref(cli->arena, ref, step)) ||
        (head.len && !bn_gitstep_unnote_head(cli->arena, head, step)))
        return bn_err_set(err, BN_E_IO, "the record cannot be read");
    if (step->head &&
        !bn_str_is(gw->info->detached ? bn_str_from(gw->info->head) : gw->info->branch,
                   step->head_old))
        return bn_err_set(err, BN_E_REFUSED, "HEAD is not on %s any more", step->head_old);
    if (count)
        status = gw->git->index_lock(gw->repo, 5, err);
    if (!status && count)
        status = collect_entries(cli, notes, count, step, choice, err);
    if (!status && (step->count || step->ref)) {
        bn_gitstep_note(step);
        bn_write_before_done(step->w, bn_gitstep_hook, bn_gitstep_back, step);
    }
    return status;
}

static int take_back(bn_cli *cli, const bn_undo_record *r, const bn_str *words, uint32_t count)
{
    bn_write_options options;
    bn_str *paths = BN_ARRAY_IN(cli->arena, count, bn_str);
    bn_undo_merger merger = { .cli = cli };
    bn_undo_choice choice = { .paths = paths, .path_count = count, .context = &merger };
    bn_undo_file *files = NULL;
    uint32_t file_count = 0;
    bn_gitwork gw = { 0 };
    bn_gitstep step = { 0 };
    bn_err err = { 0 };
    bn_status status = bn_writing_options(cli, "undo", &options, &err);

    if (status)
        return bn_cli_fail(cli, BN_EXIT_USAGE, "%s", err.text);
    if (!paths_below(cli, r->root, words, count, paths))
        return cli->exit_code;
    options.undoes = bn_str_c_in(cli->arena, r->id);
    options.stop = bn_signals_catch();
    step.w = bn_write_begin(cli->arena, bn_str_c_in(cli->arena, r->root), &options, &err);
    if (!step.w)
        return bn_cli_fail(cli, bn_cli_code_of(err.status), "%s", err.text);
    tell_recovered(cli, step.w);
    if (cli->flags.merge)
        choice.merge = bn_undo_merge_file;
    status = bn_undo_add(step.w, r->id, &choice, &files, &file_count, &err);
    if (!status)
        status = add_repository(cli, r, &gw, &step, &choice, &err);
    if (!status)
        status = bn_write_commit(step.w, &err);
    if (status)
        bn_cli_fail(cli, bn_cli_code_of(status), "%s; nothing was taken back", err.text);
    else
        report(cli, step.w, r, files, file_count);
    bn_undo_merger_release(&merger);
    bn_gitwork_close(&gw);
    bn_write_end(step.w);
    bn_signals_raise();
    return cli->exit_code;
}

static int run(bn_cli *cli)
{
    const bn_words *words = &cli->flags.paths;
    const bn_undo_record *records, *r;
    bool named = words->len && is_id(words->items[0]);
    bn_str id = named ? words->items[0] : BN_LIT("");
    uint32_t count;

    if (cli->flags.list)
        return list(cli);
    if (cli->flags.recover)
        return recover(cli);
    records = bn_undo_list(cli->arena, ".", &count);
    r = choose(records, count, id);
    if (!r && named)
        return bn_cli_fail(cli, BN_EXIT_USAGE, "there is no run %.*s; see `burnish undo --list`",
                           BN_FMT(id));
    if (!r)
        return bn_cli_fail(cli, BN_EXIT_REFUSED, "there is no run to take back");
    return take_back(cli, r, words->items + named, words->len - named);
}

const bn_command bn_cmd_undo = {
    .name = "undo",
    .usage = "[OPTION]... [ID] [PATH]...",
    .summary = "take back the last run, or the one named",
    .help =
        "Restores the files of a run, each only if it still holds what the run wrote. An undo is\n"
        "a run itself and can be taken back by its ID. With PATHs only files below them. --merge\n"
        "also takes the run's changes out of files that were edited since.",
    .options = BN_OPT_UNDO | BN_OPT_WRITE,
    .run = run,
};
