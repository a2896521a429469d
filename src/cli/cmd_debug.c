/*
 * cmd_debug.c - `burnish debug`: what the layers below see in a file.
 */
#include "cli/commands.h"

#include <stdlib.h>
#include <string.h>

#include "cli/files.h"
#include "cli/run.h"
#include "pattern/pattern.h"
#include "sema/sema.h"

typedef struct {
    bn_cli *cli;
    bn_parser *parser;
    bn_str name;
    const bn_cst *tree;
} subject;

static int load(subject *s, bn_str path)
{
    bn_file file = { .open_path = bn_str_c_in(s->cli->arena, path),
                     .is_stdin = bn_str_is(path, "-") };
    char *bytes = NULL;
    size_t len;
    bn_err err = { 0 };
    bn_status status = bn_file_read(&file, (size_t)1 << 30, &bytes, &len, &err);

    s->name = path;
    if (status == BN_OK) {
        bn_str text = bn_str_copy_in(s->cli->arena, (bn_str){ bytes, len });
        free(bytes);
        status = bn_parse_text(s->parser, s->cli->arena, text, &s->tree, &err);
    }
    if (status == BN_OK)
        return BN_EXIT_OK;
    return bn_cli_fail(s->cli, bn_cli_code_of(status), "%.*s:%u:%u: %s", BN_FMT(path), err.line,
                       err.column, err.text);
}

static int put(const bn_buf *out)
{
    fwrite(out->ptr ? out->ptr : "", 1, out->len, stdout);
    return BN_EXIT_OK;
}

static bool as_json(const bn_cli *cli)
{
    return cli->flags.output_format && !strcmp(cli->flags.output_format, "json");
}

static int show_tree(subject *s)
{
    bn_buf out = { .arena = s->cli->arena };

    if (as_json(s->cli))
        bn_cst_dump_json(&out, s->tree);
    else
        bn_cst_dump(&out, s->tree);
    return put(&out);
}

static int show_scopes(subject *s)
{
    bn_buf out = { .arena = s->cli->arena };
    bn_sema *sema = bn_sema_new_in(s->cli->arena, s->tree, NULL);

    bn_scopes_json(&out, sema, s->name);
    if (!out.len || out.ptr[out.len - 1] != '\n')
        bn_buf_addc(&out, '\n');
    return put(&out);
}

static int show_matches(subject *s, bn_str pattern)
{
    bn_buf out = { .arena = s->cli->arena };
    bn_match_list list = { 0 };
    bn_err err = { 0 };

    if (bn_pattern_find(s->cli->arena, s->parser, pattern, s->tree, &list, &err) != BN_OK)
        return bn_cli_fail(s->cli, BN_EXIT_USAGE, "the pattern: %s", err.text);
    for (uint32_t i = 0; i < list.len; i++) {
        const bn_match_view *m = &list.items[i];
        bn_buf_addf(&out, "%.*s:%u:%u: ", BN_FMT(s->name),
                    bn_source_line(s->tree->source, m->span.start),
                    bn_source_column(s->tree->source, m->span.start));
        bn_json_string(&out, bn_str_sub(s->tree->text, m->span.start, m->span.end));
        bn_buf_addc(&out, '\n');
        for (uint32_t c = 0; c < m->capture_count; c++) {
            bn_span span = m->captures[c].span;
            bn_buf_addf(&out, "    %s = ", m->captures[c].name);
            bn_json_string(&out, bn_str_sub(s->tree->text, span.start, span.end));
            bn_buf_addc(&out, '\n');
        }
    }
    put(&out);
    return list.len ? BN_EXIT_OK : BN_EXIT_FINDINGS;
}

static int dispatch(subject *s, const bn_words *words)
{
    bn_str what = words->len ? words->items[0] : (bn_str){ "", 0 };
    bool matching = bn_str_is(what, "match");
    uint32_t file = matching ? 2 : 1;

    if (!matching && !bn_str_is(what, "tree") && !bn_str_is(what, "scopes"))
        return bn_cli_fail(s->cli, BN_EXIT_USAGE,
                           "debug what? tree FILE, scopes FILE, or match PATTERN FILE");
    if (words->len <= file)
        return bn_cli_fail(s->cli, BN_EXIT_USAGE, "debug %.*s wants %s", BN_FMT(what),
                           matching ? "a pattern and a file" : "a file");
    int code = BN_EXIT_OK;
    for (uint32_t i = file; i < words->len; i++) {
        int one = load(s, words->items[i]);
        if (one == BN_EXIT_OK)
            one = matching                  ? show_matches(s, words->items[1])
                  : bn_str_is(what, "tree") ? show_tree(s)
                                            : show_scopes(s);
        if (one > code)
            code = one;
    }
    return code;
}

static int run(bn_cli *cli)
{
    subject s = { .cli = cli, .parser = bn_parser_new() };

    if (!s.parser)
        return bn_cli_fail(cli, BN_EXIT_IO, "out of memory");
    int code = dispatch(&s, &cli->flags.paths);
    bn_parser_free(s.parser);
    return code;
}

const bn_command bn_cmd_debug = {
    .name = "debug",
    .usage = "tree FILE | scopes FILE | match PATTERN FILE",
    .summary = "show what burnish sees in a file",
    .help =
        "tree: the nodes, one a line, or as JSON with --output-format json. scopes: scopes and\n"
        "bindings as JSON. match: places where a pattern such as 'map($f, $x)' matches, names\n"
        "taken literally.",
    .options = BN_OPT_FORMAT,
    .run = run,
};
