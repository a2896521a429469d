/*
 * cmd_diff.c - `burnish diff`: a patch of what `fix` would write.
 */
#include "cli/commands.h"

#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cli/patch.h"
#include "cli/series.h"
#include "cli/split.h"

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

static bn_status put_patch(bn_cli *cli, FILE *out, bn_patcher *p, bn_err *err)
{
    const bn_run *run = p->run;
    bn_buf patch = { .arena = cli->arena };
    bn_vec(bn_diff_stat) stats = { 0 };
    uint32_t printed = 0;

    for (uint32_t i = 0; i < run->files.count; i++) {
        bn_diff_file file;

        if (!bn_patcher_file(p, &run->done[i], &file, err)) {
            if (err->status)
                return err->status;
            continue;
        }
        if (!printed++)
            file.preamble = BN_LIT("# burnish " BN_VERSION "\n");
        if (cli->flags.name_only)
            bn_diff_name_print(&patch, file.path, cli->flags.zero, p->options.plain_high);
        else if (cli->flags.stat)
            bn_vec_push(cli->arena, &stats,
                        (bn_diff_stat){ file.path, bn_diff_count(cli->arena, &file) });
        else
            bn_diff_print(&patch, &file, &p->options, NULL);
        if (patch.len > 1 << 16) {
            put(cli, out, &patch);
            patch.len = 0;
        }
    }
    if (cli->flags.stat)
        bn_diff_stat_print(&patch, stats.items, stats.len, width(), p->options.plain_high);
    put(cli, out, &patch);
    return BN_OK;
}

/* An item's edits over all files. */
typedef struct {
    const bn_transform *item;
    bn_str code;
    uint32_t edits, files, last_file;
} item_count;

typedef bn_vec(item_count) item_counts;

static int by_code(const void *a, const void *b)
{
    return bn_str_cmp(((const item_count *)a)->code, ((const item_count *)b)->code);
}

static void count_edit(bn_arena *arena, item_counts *items, const bn_finding *f, uint32_t file)
{
    uint32_t i = 0;

    while (i < items->len && items->items[i].item != f->transform)
        i++;
    if (i == items->len)
        bn_vec_push(
            arena, items,
            (item_count){ .item = f->transform,
                          .code = bn_str_sub(f->name, 0, bn_str_find(f->name, BN_LIT("/"), 0)),
                          .last_file = BN_NONE });
    items->items[i].edits++;
    items->items[i].files += items->items[i].last_file != file;
    items->items[i].last_file = file;
}

/* "EP07     12 edits     3 files  Use list comprehensions …" */
static void put_items(bn_cli *cli, FILE *out, const bn_run *run)
{
    item_counts items = { 0 };

    for (uint32_t i = 0; i < run->files.count; i++) {
        const bn_result *res = run->done[i].result;

        for (uint32_t n = 0; res && n < bn_result_count(res); n++)
            if (bn_result_at(res, n)->state == BN_STATE_APPLIED)
                count_edit(cli->arena, &items, bn_result_at(res, n), i);
    }
    if (items.len)
        qsort(items.items, items.len, sizeof *items.items, by_code);
    for (uint32_t i = 0; i < items.len; i++) {
        const item_count *c = &items.items[i];

        fprintf(out, "%.*s  %5u edit%s %5u file%s  %s\n", BN_FMT(c->code), c->edits,
                c->edits == 1 ? " " : "s", c->files, c->files == 1 ? " " : "s", c->item->title);
    }
}

static bn_status put_all(bn_cli *cli, FILE *out, const bn_run *run, bn_output_format format,
                         bn_err *err)
{
    bn_patcher p;
    bn_status status;

    status = bn_patcher_init(&p, cli, run, err);
    if (!status && format != BN_FORMAT_TEXT)
        bn_put_json(cli, out, run, format == BN_FORMAT_JSONL, &p);
    else if (!status && cli->flags.summary_by_item)
        put_items(cli, out, run);
    else if (!status)
        status = put_patch(cli, out, &p, err);
    bn_patcher_release(&p);
    return status;
}

static int report(bn_cli *cli, bn_run *run, bn_output_format format)
{
    FILE *out = bn_output_open(cli);
    bn_err err = { 0 };
    bn_status status;

    if (!out)
        return BN_EXIT_IO;
    status = put_all(cli, out, run, format, &err);
    bn_output_close(cli, out);
    fflush(stdout);
    if (status)
        return bn_cli_fail(cli, bn_cli_code_of(status), "%s", err.text);
    bn_say_summary(cli, run);
    return cli->flags.exit_code && bn_run_totals(run).files ? BN_EXIT_FINDINGS : BN_EXIT_OK;
}

/* The files of a revision instead of those of the working tree. */
static bn_status prepare_ref(bn_cli *cli, bn_run *run, bn_gitwork *gw, bn_err *err)
{
    bn_file_rules rules = { 0 };
    bn_series s = { .cli = cli, .gw = gw };
    bn_status status = bn_run_engine(cli, run, &rules, err);

    if (!status) {
        gw->cli = cli;
        gw->git = bn_git_load(err);
        status = gw->git ? gw->git->open(cli->arena, ".", &gw->repo, err) : err->status;
    }
    if (status)
        return status;
    gw->info = gw->git->info(gw->repo);
    status = bn_series_load(&s, cli->flags.ref, err);
    run->files.root = s.root;
    run->files.count = s.files.len;
    run->files.files = BN_ARRAY_IN(cli->arena, s.files.len + 1, bn_file);
    for (uint32_t i = 0; i < s.files.len; i++)
        run->files.files[i] = (bn_file){ .shown = s.files.items[i].path,
                                         .path = s.files.items[i].path,
                                         .absolute = s.files.items[i].path,
                                         .size = s.files.items[i].text.len,
                                         .mode = s.files.items[i].mode,
                                         .lines = s.files.items[i].lines,
                                         .line_count = s.files.items[i].line_count,
                                         .memory = &s.files.items[i].text };
    return status;
}

static bn_status prepare(bn_cli *cli, bn_run *run, bn_gitwork *gw)
{
    bn_err err = { 0 };
    bn_status status;

    if (!cli->flags.ref)
        return bn_run_prepare(cli, run);
    status = prepare_ref(cli, run, gw, &err);
    if (status)
        bn_cli_fail(cli, bn_cli_code_of(status), "%s", err.text);
    return status;
}

static int run_diff(bn_cli *cli)
{
    bn_run run = { 0 };
    bn_gitwork gw = { 0 };
    bn_output_format format;
    bn_err err;
    int code = 0;

    if (bn_split_is_wanted(cli))
        return cli->flags.ref ? bn_cli_fail(cli, BN_EXIT_USAGE,
                                            "a series is made from files; commit --branch makes "
                                            "one from a revision")
                              : bn_split_run(cli);
    if (bn_format_of(cli, &format, &err) != BN_OK)
        return bn_cli_fail(cli, BN_EXIT_USAGE, "%s", err.text);
    run.held = format != BN_FORMAT_TEXT;
    if (prepare(cli, &run, &gw) == BN_OK && bn_run_all(cli, &run) == BN_OK)
        code = report(cli, &run, format);
    bn_run_release(&run);
    bn_gitwork_close(&gw);
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
