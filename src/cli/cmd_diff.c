/*
 * cmd_diff.c - `burnish diff`: a patch of what `fix` would write.
 */
#include "cli/commands.h"

#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cli/patch.h"
#include "cli/split.h"

/* "EP07/map-lambda safe 7d41c0", several separated by commas. */
static bn_str region_note(bn_cli *cli, const bn_run *run, const bn_done *done,
                          const bn_region *region)
{
    bn_buf note = { .arena = cli->arena };

    for (uint32_t i = 0; i < region->finding_count; i++) {
        const bn_finding *f = bn_result_at(done->result, region->findings[i]);
        bn_buf_addf(&note, "%s%.*s %s %.*s", i ? ", " : "", BN_FMT(f->name),
                    bn_safety_word(f->safety), BN_FMT(bn_id_text(cli->arena, f->id, run->digits)));
    }
    return bn_buf_str(&note);
}

bn_diff_file bn_patch_file(bn_cli *cli, const bn_run *run, const bn_done *done)
{
    uint32_t n = bn_result_region_count(done->result);
    bn_diff_change *changes = BN_ARRAY_IN(cli->arena, n + 1, bn_diff_change);

    for (uint32_t i = 0; i < n; i++) {
        const bn_region *r = bn_result_region_at(done->result, i);
        changes[i] = (bn_diff_change){ .old_start = r->old_span.start,
                                       .old_end = r->old_span.end,
                                       .new_start = r->new_span.start,
                                       .new_end = r->new_span.end };
        if (cli->flags.annotate)
            changes[i].note = region_note(cli, run, done, r);
    }
    return (bn_diff_file){ .path = done->file->path,
                           .old_text = done->source,
                           .new_text = bn_result_text(done->result),
                           .mode = done->file->mode,
                           .changes = changes,
                           .change_count = n };
}

static uint32_t width(void)
{
    struct winsize size;

    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 20 ? size.ws_col : 80;
}

static void put(bn_cli *cli, FILE *out, const bn_buf *patch)
{
    bn_buf safe = { .arena = cli->arena };

    if (out == stdout && (cli->color_out || isatty(STDOUT_FILENO))) {
        bn_diff_for_terminal(&safe, bn_buf_str(patch), cli->color_out);
        patch = &safe;
    }
    if (patch->len)
        fwrite(patch->ptr, 1, patch->len, out);
}

static void put_patch(bn_cli *cli, FILE *out, const bn_run *run)
{
    bn_diff_options options = BN_DIFF_OPTIONS_INIT;
    bn_buf patch = { .arena = cli->arena };
    bn_vec(bn_diff_stat) stats = { 0 };
    uint32_t printed = 0;

    if (cli->flags.context >= 0)
        options.context = (uint32_t)cli->flags.context;
    options.annotate = cli->flags.annotate;
    if (cli->flags.src_prefix)
        options.src_prefix = cli->flags.src_prefix;
    if (cli->flags.dst_prefix)
        options.dst_prefix = cli->flags.dst_prefix;
    for (uint32_t i = 0; i < run->files.count; i++) {
        const bn_done *done = &run->done[i];
        if (!done->result || !bn_result_changed(done->result))
            continue;
        bn_diff_file file = bn_patch_file(cli, run, done);
        if (!printed++)
            file.preamble = BN_LIT("# burnish " BN_VERSION "\n");
        if (cli->flags.name_only)
            bn_diff_name_print(&patch, file.path, cli->flags.zero, false);
        else if (cli->flags.stat)
            bn_vec_push(cli->arena, &stats,
                        (bn_diff_stat){ file.path, bn_diff_count(cli->arena, &file) });
        else
            bn_diff_print(&patch, &file, &options, NULL);
        if (patch.len > 1 << 16) {
            put(cli, out, &patch);
            patch.len = 0;
        }
    }
    if (cli->flags.stat)
        bn_diff_stat_print(&patch, stats.items, stats.len, width());
    put(cli, out, &patch);
}

static int report(bn_cli *cli, bn_run *run, bn_output_format format)
{
    FILE *out = bn_output_open(cli);

    if (!out)
        return BN_EXIT_IO;
    if (format == BN_FORMAT_TEXT)
        put_patch(cli, out, run);
    else
        bn_put_json(cli, out, run, format == BN_FORMAT_JSONL, true);
    bn_output_close(cli, out);
    fflush(stdout);
    bn_say_summary(cli, run);
    return cli->flags.exit_code && bn_run_totals(run).files ? BN_EXIT_FINDINGS : BN_EXIT_OK;
}

static int run_diff(bn_cli *cli)
{
    bn_run run = { 0 };
    bn_output_format format;
    bn_err err;
    int code = 0;

    if (bn_split_is_wanted(cli))
        return bn_split_run(cli);
    if (bn_format_of(cli, &format, &err) != BN_OK)
        return bn_cli_fail(cli, BN_EXIT_USAGE, "%s", err.text);
    if (bn_run_prepare(cli, &run) == BN_OK && bn_run_all(cli, &run) == BN_OK)
        code = report(cli, &run, format);
    bn_run_release(&run);
    return code;
}

const bn_command bn_cmd_diff = {
    .name = "diff",
    .usage = "[OPTION]... [PATH|-]...",
    .summary = "print a patch of what fix would write",
    .help =
        "Prints the rewrites as a patch that `git apply` and `patch -p1` take; applied, it gives\n"
        "byte for byte what `burnish fix` writes. Paths are relative to the repository's root,\n"
        "outside of repositories to the working directory. Exits 0 whatever it found, unless\n"
        "--exit-code.",
    .options = BN_OPT_FILES | BN_OPT_RULES | BN_OPT_DIFF | BN_OPT_FORMAT,
    .run = run_diff,
};
