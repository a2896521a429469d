/* split.c - see split.h. */
#define _XOPEN_SOURCE 700
#include "cli/split.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/message.h"
#include "cli/patch.h"

#define MAX_PASSES 10

/* One patch of the series. */
typedef struct {
    bn_str label, message, patch, stat;
} part;

typedef bn_vec(part) parts;

static bool is_mbox(const bn_cli *cli)
{
    return cli->flags.output_format && strcmp(cli->flags.output_format, "mbox") == 0;
}

bool bn_split_is_wanted(const bn_cli *cli)
{
    return cli->flags.split || is_mbox(cli);
}

static bn_diff_options options_of(const bn_flags *flags)
{
    bn_diff_options options = BN_DIFF_OPTIONS_INIT;

    if (flags->context >= 0)
        options.context = (uint32_t)flags->context;
    if (flags->src_prefix)
        options.src_prefix = flags->src_prefix;
    if (flags->dst_prefix)
        options.dst_prefix = flags->dst_prefix;
    return options;
}

/* The patch from the series' texts to the result's. */
static bn_status print_part(bn_series *s, bn_patcher *p, const bn_unit_result *r, part *out,
                            bn_err *err)
{
    bn_arena *arena = s->cli->arena;
    bn_buf patch = { .arena = arena }, stat = { .arena = arena };
    bn_vec(bn_diff_stat) stats = { 0 };

    for (uint32_t i = 0; i < s->files.len; i++) {
        const bn_series_file *f = &s->files.items[i];
        bn_diff_file file = { .path = f->path,
                              .old_text = f->text,
                              .new_text = r->texts[i],
                              .mode = f->mode,
                              .changes = r->changes[i],
                              .change_count = r->change_counts[i] };
        bn_diff_stat one = { .path = f->path };

        if (!r->texts[i].ptr)
            continue;
        if (p->repo && bn_patcher_number(p, f->path, &file, err) != BN_OK)
            return err->status;
        bn_diff_print(&patch, &file, &p->options, &one.counts);
        bn_vec_push(arena, &stats, one);
    }
    bn_diff_stat_print(&stat, stats.items, stats.len, 72, false);
    out->patch = bn_buf_str(&patch);
    out->stat = bn_buf_str(&stat);
    return BN_OK;
}

static bn_status make_parts(bn_series *s, bn_patcher *p, const char *per, parts *out, bn_err *err)
{
    bn_message_facts facts = { 0 };

    for (uint32_t pass = 0; pass < MAX_PASSES; pass++) {
        uint32_t count, before = out->len;
        bn_unit *units;
        bn_status status = bn_series_units(s, per, &units, &count, err);

        for (uint32_t i = 0; i < count && !status; i++) {
            bn_unit_result result;
            part made = { .label = units[i].label };

            status = bn_series_try(s, &units[i], NULL, &result, err);
            if (status || !result.files)
                continue;
            status = print_part(s, p, &result, &made, err);
            made.message = bn_commit_message(s, &units[i], &result, &facts);
            bn_vec_push(s->cli->arena, out, made);
            if (!status)
                status = bn_series_take(s, &result, err);
        }
        if (status)
            return status;
        if (out->len == before)
            break;
    }
    return BN_OK;
}

static bn_str body_of(bn_str message)
{
    bn_str subject = bn_message_subject(message);

    return bn_str_trim(bn_str_sub(message, subject.len, message.len));
}

static void put_mail(FILE *out, const part *p, uint32_t number, uint32_t count)
{
    static const char head[] = "From 0000000000000000000000000000000000000000 Mon Sep 17 00:00:00 "
                               "2001\nFrom: burnish <burnish@localhost>\nSubject: [PATCH %u/%u] "
                               "%.*s\nMIME-Version: 1.0\nContent-Type: text/plain; "
                               "charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n%.*s\n---\n";

    fprintf(out, head, number, count, BN_FMT(bn_message_subject(p->message)),
            BN_FMT(body_of(p->message)));
    fwrite(p->stat.ptr, 1, p->stat.len, out);
    fputc('\n', out);
    fwrite(p->patch.ptr, 1, p->patch.len, out);
    fputs("-- \nburnish " BN_VERSION "\n\n", out);
}

/* "0001-EP07-map-lambda.patch": nothing in it that a shell or a file system minds. */
static bn_str file_name(bn_arena *arena, bn_str label, uint32_t number)
{
    bn_buf name = { .arena = arena };

    bn_buf_addf(&name, "%04u-", number);
    for (size_t i = 0; i < label.len && i < 80; i++) {
        char c = label.ptr[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                     c == '_' || (c == '.' && i > 0);

        bn_buf_addc(&name, plain ? c : '-');
    }
    bn_buf_addz(&name, ".patch");
    return bn_buf_str(&name);
}

static bool put_file(bn_cli *cli, const char *dir, bn_str name, bn_str head, bn_str text)
{
    bn_str path = bn_str_format_in(cli->arena, "%s/%.*s", dir, BN_FMT(name));
    FILE *out = fopen(bn_str_c_in(cli->arena, path), "wb");
    bool ok = out && fwrite(head.ptr, 1, head.len, out) == head.len &&
              fwrite(text.ptr, 1, text.len, out) == text.len;

    if (out && fclose(out) != 0)
        ok = false;
    if (!ok)
        bn_cli_fail(cli, BN_EXIT_IO, "%.*s: %s", BN_FMT(path), strerror(errno));
    return ok;
}

static int put_folder(bn_cli *cli, const parts *all)
{
    const char *dir = cli->flags.output_file;
    bn_buf series = { .arena = cli->arena };

    if (!dir)
        return bn_cli_fail(cli, BN_EXIT_USAGE, "--split wants a folder for the patches: -o DIR");
    if (mkdir(dir, 0777) < 0 && errno != EEXIST)
        return bn_cli_fail(cli, BN_EXIT_IO, "%s: %s", dir, strerror(errno));
    for (uint32_t i = 0; i < all->len; i++) {
        const part *p = &all->items[i];
        bn_str name = file_name(cli->arena, p->label, i + 1);
        bn_str head = bn_str_format_in(cli->arena, "%.*s\n\n%.*s\n---\n%.*s\n",
                                       BN_FMT(bn_message_subject(p->message)),
                                       BN_FMT(body_of(p->message)), BN_FMT(p->stat));

        if (!put_file(cli, dir, name, head, p->patch))
            return BN_EXIT_IO;
        printf("%s/%.*s\n", dir, BN_FMT(name));
        bn_buf_addf(&series, "%.*s\n", BN_FMT(name));
    }
    put_file(cli, dir, BN_LIT("series"), BN_LIT(""), bn_buf_str(&series));
    return cli->exit_code;
}

static int put_mbox(bn_cli *cli, const parts *all)
{
    FILE *out = bn_output_open(cli);

    for (uint32_t i = 0; out && i < all->len; i++)
        put_mail(out, &all->items[i], i + 1, all->len);
    if (out)
        bn_output_close(cli, out);
    return cli->exit_code;
}

/* Where git folds what the files hold, the patches have to follow. */
static bn_patcher patcher_for(const bn_series *s)
{
    bn_patcher p = { .cli = s->cli,
                     .options = options_of(&s->cli->flags),
                     .indexed = is_mbox(s->cli) };
    bool folded = false;

    for (uint32_t i = 0; i < s->files.len; i++)
        folded |= bn_patch_may_be_folded(s->files.items[i].text);
    if (folded)
        bn_patcher_open(&p, s->root);
    return p;
}

int bn_split_run(bn_cli *cli)
{
    const char *per = cli->flags.split ? cli->flags.split : "rule";
    bn_run run = { 0 };
    bn_series s = { .cli = cli };
    parts all = { 0 };
    bn_err err = { 0 };
    bn_patcher p = { 0 };
    bn_status status = bn_run_prepare(cli, &run);

    if (!status) {
        status = bn_series_load_files(&s, &run.files, &err);
        if (!status) {
            p = patcher_for(&s);
            status = make_parts(&s, &p, per, &all, &err);
        }
        if (status)
            bn_cli_fail(cli, bn_cli_code_of(status), "%s", err.text);
    }
    bn_patcher_release(&p);
    bn_run_release(&run);
    if (status)
        return cli->exit_code;
    if (is_mbox(cli))
        put_mbox(cli, &all);
    else
        put_folder(cli, &all);
    if (!cli->flags.quiet && all.len)
        bn_cli_say(cli, "%u patch%s", all.len, all.len == 1 ? "" : "es");
    if (cli->flags.exit_code && all.len)
        bn_cli_exit(cli, BN_EXIT_FINDINGS);
    return cli->exit_code;
}
