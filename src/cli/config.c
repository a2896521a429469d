/*
 * config.c - one set of options out of all that say something about them.
 *
 * The table of keys says what each wants and where it goes; nearer files replace
 * what farther ones set, except for the `extend-` keys, which add.
 */
#include "cli/config.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    bn_cli *cli;
    bn_options *options;
    bn_file_rules *rules;
    bn_words select, extend_select, ignore, fixable, unfixable;
    bn_vec(bn_setting) settings;
    bn_vec(bn_per_file) ignores, targets;
    const char *max_file_size;
    int undo_keep; /* 0: not set */
    bn_err *err;
    bn_str path; /* of the file being read */
} merge;

typedef bn_status setter(merge *m, const bn_toml *value);

typedef struct {
    const char *name;
    bn_toml_type type;
    setter *set; /* NULL: known, used elsewhere */
} config_key;

static bn_status fail(merge *m, const bn_toml *at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static bn_status fail(merge *m, const bn_toml *at, const char *format, ...)
{
    char text[400];
    va_list args;

    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    return bn_err_set(m->err, BN_E_USAGE, "%.*s:%u: %s", BN_FMT(m->path), at->line, text);
}

static bn_status add_strings(merge *m, const bn_toml *list, bn_words *to)
{
    for (uint32_t i = 0; i < list->count; i++) {
        if (list->items[i]->type != BN_TOML_STRING)
            return fail(m, list->items[i], "%.*s wants a list of strings, this is %s",
                        BN_FMT(list->key), bn_toml_type_name(list->items[i]->type));
        bn_vec_push(m->cli->arena, to, list->items[i]->text);
    }
    return BN_OK;
}

static bn_status replace_strings(merge *m, const bn_toml *list, bn_words *to)
{
    *to = (bn_words){ 0 };
    return add_strings(m, list, to);
}

static bn_status check_codes(merge *m, const bn_toml *list)
{
    for (uint32_t i = 0; i < list->count; i++)
        if (list->items[i]->type == BN_TOML_STRING && !bn_is_code(list->items[i]->text))
            return fail(m, list->items[i], "no rule '%.*s'; `burnish rules` lists them",
                        BN_FMT(list->items[i]->text));
    return BN_OK;
}

static bn_status replace_codes(merge *m, const bn_toml *list, bn_words *to)
{
    bn_status status = check_codes(m, list);

    return status == BN_OK ? replace_strings(m, list, to) : status;
}

static bn_status set_select(merge *m, const bn_toml *v)
{
    m->extend_select.len = 0;
    return replace_codes(m, v, &m->select);
}

static bn_status set_extend_select(merge *m, const bn_toml *v)
{
    bn_status status = check_codes(m, v);

    return status == BN_OK ? add_strings(m, v, &m->extend_select) : status;
}

static bn_status set_ignore(merge *m, const bn_toml *v)
{
    return replace_codes(m, v, &m->ignore);
}

static bn_status set_fixable(merge *m, const bn_toml *v)
{
    return replace_codes(m, v, &m->fixable);
}

static bn_status set_unfixable(merge *m, const bn_toml *v)
{
    return replace_codes(m, v, &m->unfixable);
}

static bn_status set_include(merge *m, const bn_toml *v)
{
    return replace_strings(m, v, &m->rules->include);
}

static bn_status set_exclude(merge *m, const bn_toml *v)
{
    m->rules->has_exclude = v->count > 0;
    return replace_strings(m, v, &m->rules->exclude);
}

static bn_status set_extend_exclude(merge *m, const bn_toml *v)
{
    return add_strings(m, v, &m->rules->extend_exclude);
}

static bn_status set_unsafe(merge *m, const bn_toml *v)
{
    m->options->unsafe = v->truth;
    return BN_OK;
}

static bn_status set_respect(merge *m, const bn_toml *v)
{
    m->rules->keep_ignored = !v->truth;
    return BN_OK;
}

static bn_status set_closed_world(merge *m, const bn_toml *v)
{
    m->options->closed_world = v->truth;
    return BN_OK;
}

static bn_status set_trust_annotations(merge *m, const bn_toml *v)
{
    m->options->trust_annotations = v->truth;
    return BN_OK;
}

static bn_status set_skip_generated(merge *m, const bn_toml *v)
{
    m->options->keep_generated = !v->truth;
    return BN_OK;
}

static bn_status set_migrate(merge *m, const bn_toml *v)
{
    m->options->migrate_py2 = bn_str_is(v->text, "py2");
    return m->options->migrate_py2 ? BN_OK : fail(m, v, "migrate-from knows only \"py2\"");
}

static bn_status set_line_length(merge *m, const bn_toml *v)
{
    if (v->number < 20 || v->number > 1000)
        return fail(m, v, "line-length wants a number from 20 to 1000");
    m->options->line_length = (uint16_t)v->number;
    return BN_OK;
}

static bn_status set_max_file_size(merge *m, const bn_toml *v)
{
    m->max_file_size = bn_str_c_in(m->cli->arena, v->text); // checked like the flag
    return BN_OK;
}

static bn_status set_undo_keep(merge *m, const bn_toml *v)
{
    if (v->number < 1 || v->number > 100000)
        return fail(m, v, "undo-keep wants a number from 1 to 100000");
    m->undo_keep = (int)v->number;
    return BN_OK;
}

static bn_status read_version(merge *m, const bn_toml *v, uint16_t *to)
{
    *to = v->type == BN_TOML_STRING ? bn_version_parse(v->text) : 0;
    return *to ? BN_OK
               : fail(m, v, "%.*s wants a version such as \"py38\" or \"3.8\"", BN_FMT(v->key));
}

static bn_status set_target(merge *m, const bn_toml *v)
{
    return read_version(m, v, &m->options->target);
}

static bn_status set_options(merge *m, const bn_toml *table)
{
    for (uint32_t i = 0; i < table->count; i++) {
        const bn_toml *v = table->items[i];
        if (v->type == BN_TOML_TABLE || v->type == BN_TOML_ARRAY)
            return fail(m, v, "%.*s wants a string, a number, or true or false, this is %s",
                        BN_FMT(v->key), bn_toml_type_name(v->type));
        bn_vec_push(m->cli->arena, &m->settings, (bn_setting){ v->key, v->text });
    }
    return BN_OK;
}

static bn_status set_file_ignores(merge *m, const bn_toml *table)
{
    for (uint32_t i = 0; i < table->count; i++) {
        const bn_toml *v = table->items[i];
        bn_words codes = { 0 };
        if (v->type != BN_TOML_ARRAY)
            return fail(m, v, "\"%.*s\" wants a list of strings, this is %s", BN_FMT(v->key),
                        bn_toml_type_name(v->type));
        bn_status status = check_codes(m, v);
        if (status == BN_OK)
            status = add_strings(m, v, &codes);
        if (status != BN_OK)
            return status;
        bn_per_file entry = { .glob = v->key, .codes = { codes.items, codes.len } };
        bn_vec_push(m->cli->arena, &m->ignores, entry);
    }
    return BN_OK;
}

static bn_status set_file_targets(merge *m, const bn_toml *table)
{
    for (uint32_t i = 0; i < table->count; i++) {
        bn_per_file entry = { .glob = table->items[i]->key };
        bn_status status = read_version(m, table->items[i], &entry.version);
        if (status != BN_OK)
            return status;
        bn_vec_push(m->cli->arena, &m->targets, entry);
    }
    return BN_OK;
}

typedef struct {
    const char *name;
    bn_toml_type type;
} sub_key;

/* The table holds only these keys, with values of their types; they are used elsewhere. */
static bn_status check_table(merge *m, const bn_toml *table, const sub_key *known, size_t count)
{
    for (uint32_t i = 0; i < table->count; i++) {
        const bn_toml *v = table->items[i];
        size_t n = 0;

        while (n < count && !bn_str_is(v->key, known[n].name))
            n++;
        if (n == count)
            return fail(m, v, "no setting '%.*s' in %.*s", BN_FMT(v->key), BN_FMT(table->key));
        if (v->type != known[n].type &&
            !(bn_str_is(v->key, "blame-ignore") && v->type == BN_TOML_BOOL))
            return fail(m, v, "%.*s wants %s, this is %s", BN_FMT(v->key),
                        bn_toml_type_name(known[n].type), bn_toml_type_name(v->type));
    }
    return BN_OK;
}

static bn_status set_commit(merge *m, const bn_toml *table)
{
    static const sub_key known[] = {
        { "per", BN_TOML_STRING },          { "style", BN_TOML_STRING },
        { "type", BN_TOML_STRING },         { "scope", BN_TOML_STRING },
        { "subject", BN_TOML_STRING },      { "body", BN_TOML_STRING },
        { "trailers", BN_TOML_ARRAY },      { "signoff", BN_TOML_BOOL },
        { "blame-ignore", BN_TOML_STRING }, { "backend", BN_TOML_STRING },
        { "max-files", BN_TOML_INTEGER },   { "only-on-branch", BN_TOML_STRING },
    };
    bn_words trailers = { 0 };
    const bn_toml *list = bn_toml_get(table, "trailers");
    bn_status status = check_table(m, table, known, sizeof known / sizeof *known);

    return status || !list ? status : add_strings(m, list, &trailers);
}

static bn_status set_verify(merge *m, const bn_toml *table)
{
    static const sub_key known[] = { { "command", BN_TOML_STRING },
                                     { "python", BN_TOML_STRING },
                                     { "timeout", BN_TOML_INTEGER },
                                     { "jobs", BN_TOML_INTEGER },
                                     { "retries", BN_TOML_INTEGER } };

    return check_table(m, table, known, sizeof known / sizeof *known);
}

static const config_key keys[] = {
    { "select", BN_TOML_ARRAY, set_select },
    { "extend-select", BN_TOML_ARRAY, set_extend_select },
    { "ignore", BN_TOML_ARRAY, set_ignore },
    { "fixable", BN_TOML_ARRAY, set_fixable },
    { "unfixable", BN_TOML_ARRAY, set_unfixable },
    { "unsafe", BN_TOML_BOOL, set_unsafe },
    { "target-version", BN_TOML_STRING, set_target },
    { "migrate-from", BN_TOML_STRING, set_migrate },
    { "closed-world", BN_TOML_BOOL, set_closed_world },
    { "trust-annotations", BN_TOML_BOOL, set_trust_annotations },
    { "line-length", BN_TOML_INTEGER, set_line_length },
    { "include", BN_TOML_ARRAY, set_include },
    { "exclude", BN_TOML_ARRAY, set_exclude },
    { "extend-exclude", BN_TOML_ARRAY, set_extend_exclude },
    { "respect-gitignore", BN_TOML_BOOL, set_respect },
    { "skip-generated", BN_TOML_BOOL, set_skip_generated },
    { "max-file-size", BN_TOML_STRING, set_max_file_size },
    { "baseline", BN_TOML_STRING, NULL },
    { "after", BN_TOML_STRING, NULL },
    { "extend", BN_TOML_STRING, NULL },
    { "undo-keep", BN_TOML_INTEGER, set_undo_keep },
    { "options", BN_TOML_TABLE, set_options },
    { "per-file-ignores", BN_TOML_TABLE, set_file_ignores },
    { "per-file-target-version", BN_TOML_TABLE, set_file_targets },
    { "api", BN_TOML_TABLE, NULL },
    { "commit", BN_TOML_TABLE, set_commit },
    { "verify", BN_TOML_TABLE, set_verify },
};
#define KEY_COUNT (sizeof keys / sizeof *keys)

static const config_key *find_key(bn_str name)
{
    for (size_t i = 0; i < KEY_COUNT; i++)
        if (bn_str_is(name, keys[i].name))
            return &keys[i];
    return NULL;
}

static bn_status unknown_key(merge *m, const bn_toml *value)
{
    const char *names[KEY_COUNT];

    for (size_t i = 0; i < KEY_COUNT; i++)
        names[i] = keys[i].name;
    const char *near = bn_nearest(bn_str_c_in(m->cli->arena, value->key), names, KEY_COUNT);
    return near ? fail(m, value, "no setting '%.*s'; did you mean %s?", BN_FMT(value->key), near)
                : fail(m, value, "no setting '%.*s'", BN_FMT(value->key));
}

static bn_status merge_file(merge *m, const bn_config_file *file)
{
    m->path = file->path;
    for (uint32_t i = 0; file->table && i < file->table->count; i++) {
        const bn_toml *value = file->table->items[i];
        const config_key *key = find_key(value->key);
        if (!key)
            return unknown_key(m, value);
        if (value->type != key->type)
            return fail(
                m, value, "%s wants %s%s, this is %s", key->name, bn_toml_type_name(key->type),
                key->type == BN_TOML_ARRAY ? " of strings" : "", bn_toml_type_name(value->type));
        bn_status status = key->set ? key->set(m, value) : BN_OK;
        if (status != BN_OK)
            return status;
    }
    return BN_OK;
}

static bn_texts texts_of(const bn_words *words)
{
    return (bn_texts){ words->items, words->len };
}

static bn_status flag_settings(merge *m)
{
    const bn_words *words = &m->cli->flags.settings;

    for (uint32_t i = 0; i < words->len; i++) {
        bn_str word = words->items[i];
        size_t equals = bn_str_find(word, BN_LIT("="), 0);
        if (equals == BN_NPOS || equals == 0)
            return bn_err_set(m->err, BN_E_USAGE, "--set wants OPTION=VALUE, not '%.*s'",
                              BN_FMT(word));
        bn_setting setting = { bn_str_sub(word, 0, equals),
                               bn_str_sub(word, equals + 1, word.len) };
        bn_vec_push(m->cli->arena, &m->settings, setting);
    }
    return BN_OK;
}

static void append(merge *m, bn_words *to, const bn_words *from)
{
    for (uint32_t i = 0; i < from->len; i++)
        bn_vec_push(m->cli->arena, to, from->items[i]);
}

static bn_status merge_flags(merge *m)
{
    const bn_flags *flags = &m->cli->flags;
    bn_options *o = m->options;

    if (flags->select.len) {
        m->select = (bn_words){ 0 };
        m->extend_select = (bn_words){ 0 };
        append(m, &m->select, &flags->select);
    }
    append(m, &m->extend_select, &flags->extend_select);
    append(m, &m->ignore, &flags->ignore);
    if (flags->fixable.len)
        m->fixable = flags->fixable;
    if (flags->unfixable.len)
        m->unfixable = flags->unfixable;
    o->only = texts_of(&flags->only);
    o->unsafe |= flags->unsafe;
    o->closed_world |= flags->closed_world;
    if (flags->migrate_from) {
        o->migrate_py2 = true;
        if (strcmp(flags->migrate_from, "py2") != 0)
            return bn_err_set(m->err, BN_E_USAGE, "--migrate-from knows only py2, not '%s'",
                              flags->migrate_from);
    }
    if (flags->target_version) {
        o->target = bn_version_parse(bn_str_from(flags->target_version));
        m->targets.len = 0;
        if (!o->target)
            return bn_err_set(m->err, BN_E_USAGE,
                              "--target-version wants a version such as py38 or 3.8, not '%s'",
                              flags->target_version);
    }
    return flag_settings(m);
}

/* "500 KiB", "16 MiB" */
static bn_status parse_size(const char *text, size_t *out, bn_err *err)
{
    char *end;
    unsigned long long n = strtoull(text, &end, 10);

    while (*end == ' ')
        end++;
    switch (*end | 32) {
    case 'g':
        n <<= 10;
        // fall through
    case 'm':
        n <<= 10;
        // fall through
    case 'k':
        n <<= 10;
        break;
    default:
        if (*end && *end != 'b' && *end != 'B')
            n = 0;
    }
    if (end == text || n == 0 || n > (unsigned long long)1 << 30)
        return bn_err_set(err, BN_E_USAGE,
                          "--max-file-size wants a size such as 500 KiB or 16 MiB, up to 1 GiB, "
                          "not '%s'",
                          text);
    *out = (size_t)n;
    return BN_OK;
}

size_t bn_size_limit(const bn_cli *cli)
{
    size_t limit = (size_t)16 << 20;

    if (cli->flags.max_file_size)
        parse_size(cli->flags.max_file_size, &limit, NULL);
    return limit;
}

static void finish(merge *m)
{
    bn_options *o = m->options;

    if (m->extend_select.len && !m->select.len)
        bn_vec_push(m->cli->arena, &m->select, BN_LIT("EP"));
    append(m, &m->select, &m->extend_select);
    o->select = texts_of(&m->select);
    o->ignore = texts_of(&m->ignore);
    o->fixable = texts_of(&m->fixable);
    o->unfixable = texts_of(&m->unfixable);
    o->settings = m->settings.items;
    o->setting_count = m->settings.len;
    o->ignores = m->ignores.items;
    o->ignore_count = m->ignores.len;
    o->targets = m->targets.items;
    o->target_count = m->targets.len;
    // These two are wanted outside of the engine, where the flags are looked at.
    if (!m->cli->flags.max_file_size)
        m->cli->flags.max_file_size = m->max_file_size;
    if (m->cli->flags.undo_keep < 0 && m->undo_keep)
        m->cli->flags.undo_keep = m->undo_keep;
}

bn_status bn_config_load(bn_cli *cli, bn_options *options, bn_file_rules *rules, bn_err *err)
{
    merge m = { .cli = cli, .options = options, .rules = rules, .err = err };
    bn_config_files files;
    bn_status status = bn_config_read(cli, &files, err);

    for (uint32_t i = 0; i < files.count && status == BN_OK; i++)
        status = merge_file(&m, &files.files[i]);
    if (status == BN_OK && !cli->flags.isolated)
        bn_config_neighbours(cli, options);
    if (status == BN_OK)
        status = merge_flags(&m);
    finish(&m);
    if (status == BN_OK && cli->flags.max_file_size)
        status = parse_size(cli->flags.max_file_size, &options->max_file_size, err);
    return status;
}
