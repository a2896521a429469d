/*
 * config.c - one set of options out of all that say something about them.
 */
#include "cli/config.h"

#include <string.h>

static bn_texts texts_of(const bn_words *words)
{
    return (bn_texts){ words->items, words->len };
}

static bn_status version(const char *flag, const char *text, uint16_t *out, bn_err *err)
{
    *out = bn_version_parse(bn_str_from(text));
    return *out ? BN_OK
                : bn_err_set(err, BN_E_USAGE, "--%s wants a version such as py38 or 3.8, not '%s'",
                             flag, text);
}

static bn_status settings(bn_cli *cli, bn_options *options, bn_err *err)
{
    const bn_words *words = &cli->flags.settings;
    bn_setting *all = BN_ARRAY_IN(cli->arena, options->setting_count + words->len + 1, bn_setting);

    if (options->setting_count)
        memcpy(all, options->settings, options->setting_count * sizeof *all);
    for (uint32_t i = 0; i < words->len; i++) {
        bn_str word = words->items[i];
        size_t equals = bn_str_find(word, BN_LIT("="), 0);
        if (equals == BN_NPOS || equals == 0)
            return bn_err_set(err, BN_E_USAGE, "--set wants OPTION=VALUE, not '%.*s'",
                              BN_FMT(word));
        all[options->setting_count++] =
            (bn_setting){ bn_str_sub(word, 0, equals), bn_str_sub(word, equals + 1, word.len) };
    }
    options->settings = all;
    return BN_OK;
}

static bn_status from_flags(bn_cli *cli, bn_options *options, bn_err *err)
{
    const bn_flags *flags = &cli->flags;
    bn_words select = { 0 };

    for (uint32_t i = 0; i < options->select.count && !flags->select.len; i++)
        bn_vec_push(cli->arena, &select, options->select.items[i]);
    for (uint32_t i = 0; i < flags->select.len; i++)
        bn_vec_push(cli->arena, &select, flags->select.items[i]);
    if (flags->extend_select.len && !select.len)
        bn_vec_push(cli->arena, &select, BN_LIT("EP"));
    for (uint32_t i = 0; i < flags->extend_select.len; i++)
        bn_vec_push(cli->arena, &select, flags->extend_select.items[i]);
    options->select = texts_of(&select);

    bn_words ignore = { 0 };
    for (uint32_t i = 0; i < options->ignore.count; i++)
        bn_vec_push(cli->arena, &ignore, options->ignore.items[i]);
    for (uint32_t i = 0; i < flags->ignore.len; i++)
        bn_vec_push(cli->arena, &ignore, flags->ignore.items[i]);
    options->ignore = texts_of(&ignore);

    if (flags->fixable.len)
        options->fixable = texts_of(&flags->fixable);
    if (flags->unfixable.len)
        options->unfixable = texts_of(&flags->unfixable);
    options->only = texts_of(&flags->only);
    options->unsafe |= flags->unsafe;
    options->closed_world |= flags->closed_world;
    if (flags->migrate_from) {
        if (strcmp(flags->migrate_from, "py2") != 0)
            return bn_err_set(err, BN_E_USAGE, "--migrate-from knows only py2, not '%s'",
                              flags->migrate_from);
        options->migrate_py2 = true;
    }
    if (flags->target_version &&
        version("target-version", flags->target_version, &options->target, err) != BN_OK)
        return err->status;
    return settings(cli, options, err);
}

bn_status bn_config_load(bn_cli *cli, bn_options *options, bn_file_rules *rules, bn_err *err)
{
    (void)rules;
    return from_flags(cli, options, err);
}
