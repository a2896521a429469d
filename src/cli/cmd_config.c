/*
 * cmd_config.c - `burnish config`: the settings that hold here, and where they come from.
 */
#include "cli/commands.h"
#include "cli/config.h"
#include "cli/run.h"

static void put_list(bn_buf *out, const char *name, const bn_str *items, uint32_t count)
{
    bn_buf_addf(out, "%s = [", name);
    for (uint32_t i = 0; i < count; i++) {
        bn_buf_addz(out, i ? ", " : "");
        bn_json_string(out, items[i]);
    }
    bn_buf_addz(out, "]\n");
}

static void put_bool(bn_buf *out, const char *name, bool value)
{
    bn_buf_addf(out, "%s = %s\n", name, value ? "true" : "false");
}

static void put_version(bn_buf *out, uint16_t version)
{
    bn_buf_addf(out, "\"py%u%u\"\n", version / 100u, version % 100u);
}

static void put_tables(bn_buf *out, const bn_options *o)
{
    if (o->setting_count)
        bn_buf_addz(out, "\n[options]\n");
    for (uint32_t i = 0; i < o->setting_count; i++) {
        bn_buf_addf(out, "%.*s = ", BN_FMT(o->settings[i].name));
        bn_json_string(out, o->settings[i].value);
        bn_buf_addc(out, '\n');
    }
    if (o->ignore_count)
        bn_buf_addz(out, "\n[per-file-ignores]\n");
    for (uint32_t i = 0; i < o->ignore_count; i++) {
        bn_buf name = { .arena = out->arena };
        bn_json_string(&name, o->ignores[i].glob);
        bn_buf_addc(&name, '\0');
        put_list(out, name.ptr, o->ignores[i].codes.items, o->ignores[i].codes.count);
    }
    if (o->target_count)
        bn_buf_addz(out, "\n[per-file-target-version]\n");
    for (uint32_t i = 0; i < o->target_count; i++) {
        bn_json_string(out, o->targets[i].glob);
        bn_buf_addz(out, " = ");
        put_version(out, o->targets[i].version);
    }
}

static void put_settings(bn_buf *out, const bn_options *o, const bn_file_rules *rules)
{
    static const bn_str every[] = { { "EP", 2 } }, all[] = { { "ALL", 3 } };

    put_list(out, "select", o->select.count ? o->select.items : every,
             o->select.count ? o->select.count : 1);
    put_list(out, "ignore", o->ignore.items, o->ignore.count);
    put_list(out, "fixable", o->fixable.count ? o->fixable.items : all,
             o->fixable.count ? o->fixable.count : 1);
    put_list(out, "unfixable", o->unfixable.items, o->unfixable.count);
    put_bool(out, "unsafe", o->unsafe);
    if (o->target) {
        bn_buf_addz(out, "target-version = ");
        put_version(out, o->target);
    } else {
        bn_buf_addz(out, "# target-version: by each file's own syntax, at least py38\n");
    }
    if (o->migrate_py2)
        bn_buf_addz(out, "migrate-from = \"py2\"\n");
    put_bool(out, "closed-world", o->closed_world);
    put_bool(out, "trust-annotations", o->trust_annotations);
    bn_buf_addf(out, "line-length = %u\n", o->line_length ? o->line_length : 88u);
    put_list(out, "include", rules->include.items, rules->include.len);
    put_list(out, "exclude", rules->exclude.items, rules->exclude.len);
    put_list(out, "extend-exclude", rules->extend_exclude.items, rules->extend_exclude.len);
    put_bool(out, "skip-generated", !o->keep_generated);
    put_tables(out, o);
}

static int run(bn_cli *cli)
{
    bn_options options = BN_OPTIONS_INIT;
    bn_file_rules rules = { 0 };
    bn_config_files files = { 0 };
    bn_buf out = { .arena = cli->arena };
    bn_err err = { 0 };

    if (bn_config_load(cli, &options, &rules, &err) != BN_OK ||
        bn_config_read(cli, &files, &err) != BN_OK)
        return bn_cli_fail(cli, bn_cli_code_of(err.status), "%s", err.text);
    for (uint32_t i = 0; i < files.count; i++)
        bn_buf_addf(&out, "# from %.*s\n", BN_FMT(files.files[i].path));
    if (!files.count)
        bn_buf_addz(&out, "# no configuration file\n");
    put_settings(&out, &options, &rules);
    bn_put_shown(cli, stdout, bn_buf_str(&out));
    return BN_EXIT_OK;
}

const bn_command bn_cmd_config = {
    .name = "config",
    .usage = "[OPTION]... [PATH]",
    .summary = "show the settings that hold here",
    .help = "Prints the settings for PATH (default: the working directory) after merging the files "
            "that\n"
            "were found, which are named first, and the options given.",
    .options = BN_OPT_RULES,
    .run = run,
};
