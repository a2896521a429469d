/* split.c - see split.h. */
#define _XOPEN_SOURCE 700
#include "cli/split.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/message.h"

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

/* The patch from the series' texts to the result's. */
static void print_part(bn_series *s, const bn_unit_result *r, part *out)
{
    bn_arena *arena = s->cli->arena;
    bn_diff_options options = BN_DIFF_OPTIONS_INIT;
    bn_buf patch = { .arena = arena }, stat = { .arena = arena };
    bn_vec(bn_diff_stat) stats = { 0 };

    if (s->cli->flags.context >= 0)
        options.context = (uint32_t)s->cli->flags.context;
    if (s->cli->flags.src_prefix)
        options.src_prefix = s->cli->flags.src_prefix;
    if (s->cli->flags.dst_prefix)
        options.dst_prefix = s->cli->flags.dst_prefix;
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
        bn_diff_print(&patch, &file, &options, &one.counts);
        bn_vec_push(arena, &stats, one);
    }
    bn_diff_stat_print(&stat, stats.items, stats.len, 72);
    out->patch = bn_buf_str(&patch);
    out->stat = bn_buf_str(&stat);
}

static bn_status make_parts(bn_series *s, const char *per, parts *out, bn_err *err)
{
    bn_message_facts facts = { 0 };

    for (uint32_t pass = 0; pass < MAX_PASSES; pass++) {
        uint32_t count, before = out->len;
        bn_unit *units;
        bn_status status = bn_series_units(s, per, &units, &count, err);

        for (uint32_t i = 0; i < count && !status; i++) {
            bn_unit_result result;
            part p = { .label = units[i].label };

            status = bn_series_try(s, &units[i], NULL, &result, err);
            if (status || !result.files)
                continue;
            print_part(s, &result, &p);
            p.message = bn_commit_message(s, &units[i], &result, &facts);
            bn_vec_push(s->cli->arena, out, p);
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

int bn_split_run(bn_cli *cli)
{
    const char *per = cli->flags.split ? cli->flags.split : "rule";
    bn_run run = { 0 };
    bn_series s = { .cli = cli };
    parts all = { 0 };
    bn_err err = { 0 };
    bn_status status = bn_run_prepare(cli, &run);

    if (!status) {
        status = bn_series_load_files(&s, &run.files, &err);
        if (!status)
            status = make_parts(&s, per, &all, &err);
        if (status)
            bn_cli_fail(cli, bn_cli_code_of(status), "%s", err.text);
    }
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
