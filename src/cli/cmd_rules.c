/*
 * cmd_rules.c - `burnish rules`: the rules and what becomes of their findings.
 */
#include "cli/commands.h"

#include <string.h>

#include "cli/config.h"
#include "cli/run.h"

static const char *level_word(bn_level level)
{
    switch (level) {
    case BN_LEVEL_FIX:
        return "fix";
    case BN_LEVEL_LIST:
        return "list";
    case BN_LEVEL_COUNT:
        return "unsafe";
    case BN_LEVEL_NONE:
        break;
    }
    return "-";
}

static void json_field(bn_buf *out, const char *name, const char *text)
{
    bn_buf_addf(out, ", \"%s\": ", name);
    if (text)
        bn_json_string(out, bn_str_from(text));
    else
        bn_buf_addz(out, "null");
}

static void put_json_rule(bn_buf *out, const bn_rule_info *info)
{
    const bn_rule *rule = info->rule;

    bn_buf_addz(out, "{\"rule\": ");
    bn_json_string(out, info->name);
    json_field(out, "item", info->transform->item);
    json_field(out, "name", rule->name);
    json_field(out, "title", info->transform->title);
    json_field(out, "summary", rule->summary);
    json_field(out, "safety", bn_safety_word(rule->safety));
    json_field(out, "unsafe_because", rule->unsafe_because);
    bn_buf_addf(out, ", \"off\": %s, \"migration\": %s", rule->off ? "true" : "false",
                rule->migration ? "true" : "false");
    if (rule->since)
        bn_buf_addf(out, ", \"since\": \"%u.%u\"", rule->since / 100u, rule->since % 100u);
    else
        bn_buf_addz(out, ", \"since\": null");
    json_field(out, "group", rule->group);
    json_field(out, "match", rule->match);
    json_field(out, "rewrite", rule->rewrite);
    json_field(out, "related", rule->related);
    json_field(out, "assume", rule->assume);
    json_field(out, "level", level_word(info->level));
    bn_buf_addc(out, '}');
}

static void put_json(bn_cli *cli, const bn_engine *engine, bool lines)
{
    bn_buf out = { .arena = cli->arena };

    for (uint32_t i = 0; i < bn_engine_rule_count(engine); i++) {
        bn_rule_info info = bn_engine_rule(engine, i);
        bn_buf_addz(&out, lines ? (i ? "\n" : "") : i ? ",\n" : "[\n");
        put_json_rule(&out, &info);
    }
    bn_buf_addz(&out, lines ? "\n" : bn_engine_rule_count(engine) ? "\n]\n" : "[]\n");
    fwrite(out.ptr, 1, out.len, stdout);
}

static void put_text(bn_cli *cli, const bn_engine *engine)
{
    const char *item = "";

    for (uint32_t i = 0; i < bn_engine_rule_count(engine); i++) {
        bn_rule_info info = bn_engine_rule(engine, i);
        if (strcmp(item, info.transform->item) != 0)
            printf("%s%s%s  %s%s\n", i ? "\n" : "", cli->color_out ? "\033[1m" : "",
                   info.transform->item, info.transform->title, cli->color_out ? "\033[0m" : "");
        item = info.transform->item;
        printf("  %s %-28s %s%s%s%s\n", bn_safety_sign(info.rule->safety), info.rule->name,
               info.rule->summary ? info.rule->summary : "", info.rule->off ? "  (off)" : "",
               info.rule->group ? "  group: " : "", info.rule->group ? info.rule->group : "");
    }
    if (!cli->flags.quiet)
        fprintf(stderr, "[*] safe, [~] with --unsafe, [-] advice; (off): only by its full name\n");
}

static int run(bn_cli *cli)
{
    bn_options options = BN_OPTIONS_INIT;
    bn_file_rules rules = { 0 };
    bn_output_format format;
    bn_err err = { 0 };

    if (bn_format_of(cli, &format, &err) != BN_OK ||
        bn_config_load(cli, &options, &rules, &err) != BN_OK)
        return bn_cli_fail(cli, bn_cli_code_of(err.status), "%s", err.text);
    bn_engine *engine = bn_engine_new(&options, &err);
    if (!engine)
        return bn_cli_fail(cli, bn_cli_code_of(err.status), "%s", err.text);
    if (format == BN_FORMAT_TEXT)
        put_text(cli, engine);
    else
        put_json(cli, engine, format == BN_FORMAT_JSONL);
    bn_engine_free(engine);
    return BN_EXIT_OK;
}

const bn_command bn_cmd_rules = {
    .name = "rules",
    .usage = "[OPTION]...",
    .summary = "list the rules",
    .help =
        "Lists every rule under its item: class, name, what it reports. With --output-format json\n"
        "all that is known about each, and what the given options make of its findings.",
    .options = BN_OPT_RULES | BN_OPT_FORMAT,
    .run = run,
};
