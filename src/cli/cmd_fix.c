/*
 * cmd_fix.c - `burnish fix`: write the rewrites, or filter standard input.
 */
#include "cli/commands.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "cli/run.h"
#include "write/write.h"

static volatile sig_atomic_t stop;

static void on_signal(int number)
{
    if (stop)
        _Exit(128 + number);
    stop = number;
}

static void catch_signals(void)
{
    struct sigaction act = { .sa_handler = on_signal };

    sigemptyset(&act.sa_mask);
    sigaction(SIGINT, &act, NULL);
    sigaction(SIGTERM, &act, NULL);
    sigaction(SIGHUP, &act, NULL);
}

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
    for (uint32_t i = 0; i < run->files.count; i++) {
        const bn_done *done = &run->done[i];
        if (!done->result || !bn_result_changed(done->result) || done->file->is_stdin)
            continue;
        bn_write_file file = { .path = done->file->path,
                               .old_text = done->source,
                               .new_text = bn_result_text(done->result),
                               .delta = delta_of(done->result) };
        bn_status status = bn_write_add(w, &file, err);
        if (status != BN_OK)
            return status;
    }
    (void)cli;
    return BN_OK;
}

static void report_results(bn_cli *cli, const bn_run *run, bn_write *w)
{
    for (uint32_t i = 0; i < bn_write_count(w); i++) {
        const bn_write_result *r = bn_write_result_at(w, i);
        if (r->status == BN_OK)
            continue;
        int code = r->status == BN_E_CHANGED ? BN_EXIT_UNREAD : bn_cli_code_of(r->status);
        bn_cli_fail(cli, code, "%.*s: not written: %s", BN_FMT(r->path), r->why);
    }
    bn_say_summary(cli, run);
    if (*bn_write_run_id(w) && !cli->flags.quiet)
        bn_cli_say(cli, "undo: burnish undo %s", bn_write_run_id(w));
}

static int write_all(bn_cli *cli, bn_run *run)
{
    bn_write_options options = BN_WRITE_OPTIONS_INIT;
    bn_err err = { 0 };
    const char *root = bn_str_c_in(cli->arena, run->files.root);

    catch_signals();
    options.stop = &stop;
    options.kind = "fix";
    bn_write *w = bn_write_begin(cli->arena, root, &options, &err);
    if (!w)
        return bn_cli_fail(cli, bn_cli_code_of(err.status), "%s", err.text);
    bn_status status = add_files(cli, w, run, &err);
    if (status == BN_OK)
        status = bn_write_commit(w, &err);
    if (status == BN_OK)
        report_results(cli, run, w);
    bn_write_end(w);
    if (stop) {
        bn_cli_say(cli, "interrupted; every file is as it was");
        signal(stop, SIG_DFL);
        raise(stop);
        return BN_EXIT_INTERRUPTED;
    }
    if (status != BN_OK)
        return bn_cli_fail(cli, bn_cli_code_of(status), "%s; nothing was written", err.text);
    return BN_EXIT_OK;
}

static int finish(bn_cli *cli, bn_run *run)
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
        code = write_all(cli, run);
    if (cli->flags.exit_non_zero_on_fix && t.files && code == BN_EXIT_OK)
        code = BN_EXIT_FINDINGS;
    return code;
}

static int run_fix(bn_cli *cli)
{
    bn_run run = { 0 };
    int code = 0;

    if (bn_run_prepare(cli, &run) == BN_OK && bn_run_all(cli, &run) == BN_OK)
        code = finish(cli, &run);
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
    .options = BN_OPT_FILES | BN_OPT_RULES | BN_OPT_FIX,
    .run = run_fix,
};
