/*
 * cmd_debug.c - `burnish debug`: what the program makes of a file.
 */
#include "cli/commands.h"

#include <stdlib.h>
#include <string.h>

#include "cli/files.h"
#include "cli/run.h"
#include "engine/registry.h"
#include "pattern/pattern.h"
#include "sema/flow.h"
#include "syntax/parse.h"

typedef enum {
    TREE,
    SCOPES,
    FACTS,
    RELATIONS,
    MODULE,
    FLOW,
    MATCH,
    RULES,
    VERSIONS,
    LEMMAS,
    VIEW_COUNT
} view;

static const char *const views[VIEW_COUNT] = { "tree", "scopes", "facts", "relations", "module",
                                               "flow", "match",  "rules", "versions",  "lemmas" };

typedef struct {
    view what;
    bn_str subject; /* flow: a function, "-" for the module; match: the pattern */
    uint16_t version;
    bool json;
    bn_parser *parser;
} request;

static bn_status find_matches(const request *r, bn_arena *arena, const bn_cst *tree, bn_str path,
                              bn_buf *out, bn_err *err)
{
    bn_match_list list = { 0 };
    bn_status status = bn_pattern_find(arena, r->parser, r->subject, tree, &list, err);

    if (status != BN_OK)
        return bn_err_set(err, BN_E_USAGE, "the pattern: %s", err->text);
    for (uint32_t i = 0; i < list.len; i++) {
        const bn_match_view *m = &list.items[i];

        bn_buf_addf(out, "%.*s:%u:%u: ", BN_FMT(path), bn_source_line(tree->source, m->span.start),
                    bn_source_column(tree->source, m->span.start));
        bn_json_string(out, bn_str_sub(tree->text, m->span.start, m->span.end));
        bn_buf_addc(out, '\n');
        for (uint32_t c = 0; c < m->capture_count; c++) {
            bn_span span = m->captures[c].span;

            bn_buf_addf(out, "    %s = ", m->captures[c].name);
            bn_json_string(out, bn_str_sub(tree->text, span.start, span.end));
            bn_buf_addc(out, '\n');
        }
    }
    return BN_OK;
}

/* A file is seen alone: what others mention is not asked. */
static bn_tri nobody_mentions(void *context, bn_str path, bn_str word, bn_str *where)
{
    (void)context, (void)path, (void)word, (void)where;
    return BN_NO;
}

/* The view as text. BN_OK, or why there is none. */
static bn_status look(const request *r, bn_arena *arena, bn_str bytes, bn_str path, bn_buf *out,
                      bn_err *err)
{
    const bn_neighbours alone = { .mentions = nobody_mentions };
    bn_sema_options options = {
        .target_floor = r->version, .target_top = r->version, .path = path, .others = &alone
    };
    const bn_cst *tree;
    bn_status status = bn_parse_text(r->parser, arena, bytes, &tree, err);
    bn_sema *s;

    if (status != BN_OK)
        return status;
    if (r->what == TREE) {
        if (r->json)
            bn_cst_dump_json(out, tree);
        else
            bn_cst_dump(out, tree);
        return BN_OK;
    }
    if (r->what == MATCH)
        return find_matches(r, arena, tree, path, out, err);
    s = bn_sema_new_in(arena, tree, &options);
    if (r->what == SCOPES && r->json) {
        bn_scopes_json(out, s, path);
    } else if (r->what == SCOPES) {
        bn_scopes_text(out, s);
    } else if (r->what == FACTS) {
        bn_facts_json(out, s);
    } else if (r->what == RELATIONS) {
        bn_relations_json(out, s);
    } else if (r->what == MODULE) {
        bn_module_json(out, s);
    } else {
        bn_ix function = bn_str_is(r->subject, "-") ? 0 : bn_function_named(s, r->subject);

        if (function == BN_NONE)
            return bn_err_set(err, BN_E_USAGE, "no function '%.*s'", BN_FMT(r->subject));
        bn_flow_dot(out, s, function);
    }
    return BN_OK;
}

/* The same, with a place to land for what goes wrong deep down. */
static bn_status look_safely(const request *r, bn_arena *arena, const bn_str *bytes, bn_str path,
                             bn_buf *out, bn_err *err)
{
    bn_bail_point point;
    bn_status status;

    bn_arena_set_bail(arena, &point);
    if (setjmp(point.env)) {
        *err = point.err;
        return err->status;
    }
    status = look(r, arena, *bytes, path, out, err);
    bn_arena_set_bail(arena, NULL);
    return status;
}

static void show(bn_cli *cli, const request *r, bn_str path)
{
    bn_file file = { .open_path = bn_str_c_in(cli->arena, path), .is_stdin = bn_str_is(path, "-") };
    bn_arena *arena = bn_arena_new(0, NULL);
    bn_buf out = { .arena = arena };
    char *bytes = NULL;
    size_t len = 0;
    bn_err err = { 0 };
    bn_status status;

    if (!arena) {
        bn_cli_fail(cli, BN_EXIT_IO, "out of memory");
        return;
    }
    status = bn_file_read(&file, (size_t)1 << 30, &bytes, &len, &err);
    if (status == BN_OK) {
        bn_str text = { bytes, len };

        status = look_safely(r, arena, &text, path, &out, &err);
    }
    if (status != BN_OK)
        bn_cli_fail(cli, bn_cli_code_of(status), "%.*s:%u:%u: %s", BN_FMT(path), err.line,
                    err.column, err.text);
    else
        fwrite(bn_buf_str(&out).ptr, 1, out.len, stdout);
    free(bytes);
    bn_arena_free(arena);
}

/* What was derived for each rule that has a match and a rewrite. */
static int show_rules(bn_cli *cli, bn_parser *parser)
{
    bn_err err = { 0 };
    bn_ruleset *set = bn_ruleset_new_in(cli->arena, parser, bn_registry, bn_registry_count, &err);

    if (!set)
        return bn_cli_fail(cli, BN_EXIT_USAGE, "%s", err.text);
    for (uint32_t i = 0; i < bn_ruleset_count(set); i++) {
        const bn_rule *rule = bn_ruleset_rule(set, i);
        bn_str checks = bn_ruleset_checks(set, i, cli->arena);

        printf("%s/%s: %s\n", bn_ruleset_transform(set, i)->item, rule->name,
               rule->rewrite ? rule->match
               : rule->build ? "built"
                             : "advice");
        if (rule->rewrite)
            printf("    => %s\n", rule->rewrite);
        printf("%.*s", BN_FMT(checks));
    }
    return cli->exit_code;
}

/* Which orders of evaluation versions share. */
static int show_versions(bn_cli *cli, bn_parser *parser)
{
    bn_err err = { 0 };
    bn_buf out = { .arena = cli->arena };
    const bn_cst *tree;

    if (bn_parse_text(parser, cli->arena, BN_LIT("pass\n"), &tree, &err) != BN_OK)
        return bn_cli_fail(cli, BN_EXIT_USAGE, "%s", err.text);
    bn_versions_json(&out, bn_sema_new_in(cli->arena, tree, NULL));
    fwrite(bn_buf_str(&out).ptr, 1, out.len, stdout);
    return cli->exit_code;
}

/* What rules may take for granted. */
static void show_lemmas(bn_cli *cli)
{
    bn_buf out = { .arena = cli->arena };

    bn_lemmas_json(&out);
    bn_models_json(&out);
    fwrite(bn_buf_str(&out).ptr, 1, out.len, stdout);
}

/* FILE:NAME, as an argument of its own. */
static void split_place(bn_str *file, bn_str *name)
{
    size_t colon = file->len;

    while (colon > 0 && file->ptr[colon - 1] != ':')
        colon--;
    if (colon < 2)
        return;
    *name = bn_str_sub(*file, colon, file->len);
    *file = bn_str_sub(*file, 0, colon - 1);
}

static int run(bn_cli *cli)
{
    const bn_words *words = &cli->flags.paths;
    request r = { .what = VIEW_COUNT,
                  .json = cli->flags.json ||
                          (cli->flags.output_format && !strcmp(cli->flags.output_format, "json")) };
    uint32_t first = 1;

    for (int i = 0; words->len && i < VIEW_COUNT; i++)
        if (bn_str_is(words->items[0], views[i]))
            r.what = (view)i;
    if (r.what == VIEW_COUNT)
        return bn_cli_fail(cli, BN_EXIT_USAGE,
                           "debug what? tree, scopes, facts, relations, module, flow, match, rules "
                           "or versions; see "
                           "`burnish debug --help`");
    if (r.what == FLOW && words->len == 2)
        split_place(&words->items[first], &r.subject);
    else if ((r.what == FLOW || r.what == MATCH) && words->len > 1)
        r.subject = words->items[first++];
    bool about_file = r.what != RULES && r.what != VERSIONS && r.what != LEMMAS;
    if (about_file && words->len <= first)
        return bn_cli_fail(cli, BN_EXIT_USAGE, "say which file");
    if (cli->flags.target_version) {
        r.version = bn_version_parse(bn_str_from(cli->flags.target_version));
        if (!r.version)
            return bn_cli_fail(cli, BN_EXIT_USAGE, "--target-version takes py38 or 3.8, not '%s'",
                               cli->flags.target_version);
    }
    r.parser = bn_parser_new();
    if (!r.parser)
        return bn_cli_fail(cli, BN_EXIT_IO, "out of memory");
    if (r.what == RULES)
        show_rules(cli, r.parser);
    if (r.what == VERSIONS)
        show_versions(cli, r.parser);
    if (r.what == LEMMAS)
        show_lemmas(cli);
    for (uint32_t i = first; about_file && i < words->len; i++)
        show(cli, &r, words->items[i]);
    bn_parser_free(r.parser);
    return cli->exit_code;
}

const bn_command bn_cmd_debug = {
    .name = "debug",
    .usage =
        "tree|scopes|facts|relations|module FILE... | flow FILE:FUNCTION | match PATTERN FILE... | "
        "rules | versions | lemmas",
    .summary = "show what the program makes of a file",
    .help =
        "tree: the syntax tree, a node a line. scopes: scopes and names in the terms of "
        "Python's\nsymtable module. facts: what is known about values, names and exceptions, "
        "as JSON lines.\nrelations: the same about pairs of places. module: about imports, "
        "classes and slow calls.\nflow: the control flow graph of a function (\"f\", \"C.m\"; - "
        "is the module) for Graphviz.\n"
        "match: where a pattern such as 'map($f, $x)' matches, names taken literally.\n"
        "rules: the checks that follow from comparing both sides of each rule.\n"
        "versions: the pairs of Python versions that share an order of evaluation.\n"
        "lemmas: what rules may name as equal, and the builtins whose work is known.",
    .options = BN_OPT_DEBUG | BN_OPT_FORMAT,
    .run = run,
};
