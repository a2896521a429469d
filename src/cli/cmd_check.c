/*
 * cmd_check.c - `burnish check`: report what could be better.
 */
#include "cli/commands.h"
#include "cli/run.h"
#include "diff/diff.h"

static void say_found(bn_cli *cli, const bn_run *run)
{
    bn_totals t = bn_run_totals(run);
    uint32_t safe = t.edits - t.unsafe_edits;
    uint32_t unsafe = t.unsafe_edits + t.listed_unsafe;
    uint32_t all = safe + unsafe + t.listed_advice + t.listed_other;
    bn_buf line = { .arena = cli->arena };

    if (cli->flags.quiet)
        return;
    if (!all)
        bn_buf_addf(&line, "No findings in %u file%s.", run->files.count - t.unread,
                    run->files.count - t.unread == 1 ? "" : "s");
    else
        bn_buf_addf(&line, "Found %u finding%s: %u fixable [*], %u %s [~], %u manual [-].", all,
                    all == 1 ? "" : "s", safe, unsafe,
                    cli->flags.unsafe ? "unsafe" : "with --unsafe", t.listed_advice);
    if (t.listed_other)
        bn_buf_addf(&line, " %u not to be rewritten.", t.listed_other);
    if (t.counted)
        bn_buf_addf(&line, " %u more with --unsafe.", t.counted);
    if (t.unread)
        bn_buf_addf(&line, " %u file%s not read.", t.unread, t.unread == 1 ? "" : "s");
    if (t.generated)
        bn_buf_addf(&line, " %u left out: marked as generated.", t.generated);
    if (all)
        bn_buf_addz(&line, "   Try: burnish diff | burnish explain ID");
    fprintf(stderr, "%.*s\n", BN_FMT(bn_buf_str(&line)));
}

static void say_unused(bn_cli *cli, const bn_run *run)
{
    for (uint32_t i = 0; i < run->files.count && !cli->flags.quiet; i++) {
        const bn_result *res = run->done[i].result;
        for (uint32_t n = 0; res && n < bn_result_unused_count(res); n++)
            bn_cli_say(cli, "%.*s:%u: this comment suppresses nothing: %.*s",
                       BN_FMT(run->done[i].file->shown), bn_result_unused_at(res, n)->line,
                       BN_FMT(bn_result_unused_at(res, n)->text));
    }
}

static int report(bn_cli *cli, bn_run *run, bn_output_format format)
{
    FILE *out = bn_output_open(cli);
    bn_totals t = bn_run_totals(run);

    if (!out)
        return BN_EXIT_IO;
    if (format != BN_FORMAT_TEXT)
        bn_put_json(cli, out, run, format == BN_FORMAT_JSONL, NULL);
    else if (cli->flags.statistics)
        bn_put_statistics(cli, out, run);
    else if (cli->flags.quiet < 2)
        bn_put_findings(cli, out, run);
    bn_output_close(cli, out);
    if (format == BN_FORMAT_TEXT) {
        fflush(stdout);
        say_unused(cli, run);
        say_found(cli, run);
    }
    bool any = t.edits + t.listed_unsafe + t.listed_advice + t.listed_other > 0;
    return any && !cli->flags.exit_zero ? BN_EXIT_FINDINGS : BN_EXIT_OK;
}

/* The names alone, as git ls-files prints them. */
static int list_files(bn_cli *cli, const bn_files *files)
{
    bn_buf names = { .arena = cli->arena };
    FILE *out = bn_output_open(cli);

    if (!out)
        return BN_EXIT_IO;
    for (uint32_t i = 0; i < files->count; i++)
        bn_diff_name_print(&names, files->files[i].shown, cli->flags.zero, false);
    fwrite(names.ptr ? names.ptr : "", 1, names.len, out);
    bn_output_close(cli, out);
    return BN_EXIT_OK;
}

static int run_check(bn_cli *cli)
{
    bn_run run = { 0 };
    bn_output_format format;
    bn_err err;
    int code = 0;

    if (bn_format_of(cli, &format, &err) != BN_OK)
        return bn_cli_fail(cli, BN_EXIT_USAGE, "%s", err.text);
    run.held = format != BN_FORMAT_TEXT;
    if (bn_run_prepare(cli, &run) != BN_OK)
        code = cli->exit_code;
    else if (cli->flags.list_files)
        code = list_files(cli, &run.files);
    else if (bn_run_all(cli, &run) == BN_OK)
        code = report(cli, &run, format);
    bn_run_release(&run);
    return code;
}

const bn_command bn_cmd_check = {
    .name = "check",
    .usage = "[OPTION]... [PATH|-]...",
    .summary = "report what could be better, rewrite nothing",
    .help =
        "Reports every place that the selected rules would change or advise about, a line each:\n"
        "[*] a safe rewrite, [~] one that needs --unsafe, [-] advice. Without PATH it looks at\n"
        "everything below the working directory; - is standard input. Exits 1 when it found\n"
        "something, unless --exit-zero.",
    .options = BN_OPT_FILES | BN_OPT_RULES | BN_OPT_CHECK | BN_OPT_FORMAT,
    .run = run_check,
};
