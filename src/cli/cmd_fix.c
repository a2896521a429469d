/*
 * cmd_fix.c - `burnish fix`: write the rewrites, or filter standard input.
 */
#include "cli/commands.h"

#include <string.h>

#include "cli/groups.h"
#include "cli/run.h"
#include "cli/signals.h"
#include "cli/writing.h"

/* An editor's buffer must never become empty: what cannot be rewritten is echoed. */
static void filter_stdin(const bn_done *done)
{
    bn_str text = done->result ? bn_result_text(done->result) : done->source;

    if (text.len)
        fwrite(text.ptr, 1, text.len, stdout);
}

static int64_t delta_of(const bn_result *res)
{
    int64_t delta = 0;

    for (uint32_t i = 0; i < bn_result_region_count(res); i++) {
        const bn_region *r = bn_result_region_at(res, i);
        delta += (int64_t)(r->new_span.end - r->new_span.start) -
                 (int64_t)(r->old_span.end - r->old_span.start);
    }
    return delta;
}

static bn_status add_files(bn_cli *cli, bn_write *w, const bn_run *run, bn_err *err)
{
    bn_group_numbers groups = bn_groups_number(cli->arena, &run, 1);

    for (uint32_t i = 0; i < run->files.count; i++) {
        const bn_done *done = &run->done[i];
        if (!done->result || !bn_result_changed(done->result) || done->file->is_stdin)
            continue;
        bn_write_file file = { .path = done->file->path,
                               .old_text = done->source,
                               .new_text = bn_result_text(done->result),
                               .delta = delta_of(done->result),
                               .group = bn_group_number(&groups, done->file->path) };
        bn_status status = bn_write_add(w, &file, err);
        if (status != BN_OK)
            return status;
    }
    return BN_OK;
}

static int write_all(bn_cli *cli, bn_run *run, bn_write_options *options)
{
    bn_err err = { 0 };
    bn_write *w;
    bn_status status;

    options->stop = bn_signals_catch();
    w = bn_write_begin(cli->arena, bn_str_c_in(cli->arena, run->files.root), options, &err);
    status = w ? add_files(cli, w, run, &err) : err.status;
    if (!status)
        status = bn_write_commit(w, &err);
    bn_write_end(w);
    if (status) {
        bn_cli_fail(cli, bn_cli_code_of(status), "%s; nothing was written", err.text);
    } else {
        bn_writing_report(cli, w);
        bn_say_summary(cli, run);
        if (*bn_write_run_id(w) && !cli->flags.quiet)
            bn_cli_say(cli, "undo: burnish undo %s", bn_write_run_id(w));
    }
    bn_signals_raise();
    return cli->exit_code;
}

static int finish(bn_cli *cli, bn_run *run, bn_write_options *options)
{
    bn_totals t = bn_run_totals(run);
    bool only_stdin = run->files.count > 0;
    int code = BN_EXIT_OK;

    for (uint32_t i = 0; i < run->files.count; i++) {
        if (run->done[i].file->is_stdin)
            filter_stdin(&run->done[i]);
        else
            only_stdin = false;
    }
    if (only_stdin || !t.files)
        bn_say_summary(cli, run);
    else
        code = write_all(cli, run, options);
    if (cli->flags.exit_non_zero_on_fix && t.files && code == BN_EXIT_OK)
        code = BN_EXIT_FINDINGS;
    return code;
}

static int run_fix(bn_cli *cli)
{
    bn_run run = { 0 };
    bn_write_options options;
    bn_err err = { 0 };
    int code = 0;

    if (bn_run_prepare(cli, &run) != BN_OK)
        code = cli->exit_code;
    else if (bn_writing_options(cli, "fix", &options, &err) != BN_OK)
        code = bn_cli_fail(cli, BN_EXIT_USAGE, "%s", err.text);
    else if (bn_run_all(cli, &run) == BN_OK)
        code = finish(cli, &run, &options);
    bn_run_release(&run);
    return code;
}

const bn_command bn_cmd_fix = {
    .name = "fix",
    .usage = "[OPTION]... [PATH|-]...",
    .summary = "write the rewrites into the files",
    .help =
        "Rewrites files in place. Each file is replaced in one step, what was there before is "
        "kept\n"
        "for `burnish undo`, and an interrupted run leaves every file as it was. With - standard\n"
        "input goes to standard output, unchanged when it cannot be parsed.",
    .options = BN_OPT_FILES | BN_OPT_RULES | BN_OPT_FIX | BN_OPT_WRITE,
    .run = run_fix,
};
