/*
 * config_files.c - finding and reading configuration files.
 *
 * The project's file is the nearest burnish.toml, or pyproject.toml with a
 * [tool.burnish] table, upward from what was named to the repository's root. A
 * file may extend another one, never one outside the repository.
 */
#define _XOPEN_SOURCE 700 // realpath
#include "cli/config.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#define MAX_EXTENDS 10
#define MAX_SIZE ((size_t)4 << 20)

typedef bn_vec(bn_config_file) file_list;

static bn_str parent(bn_str path)
{
    while (path.len && path.ptr[path.len - 1] != '/')
        path.len--;
    while (path.len > 1 && path.ptr[path.len - 1] == '/')
        path.len--;
    return path;
}

static bool is_pyproject(bn_str path)
{
    return bn_str_ends(path, BN_LIT("pyproject.toml"));
}

static bn_status read_toml(bn_cli *cli, bn_str path, const bn_toml **out, bn_err *err)
{
    bn_file file = { .open_path = bn_str_c_in(cli->arena, path) };
    char *bytes = NULL;
    size_t len = 0;
    bn_status status = bn_file_read(&file, MAX_SIZE, &bytes, &len, err);

    if (status == BN_OK) {
        bn_str text = bn_str_copy_in(cli->arena, (bn_str){ bytes, len });
        free(bytes);
        status = bn_toml_parse(cli->arena, text, out, err);
    }
    if (status == BN_OK)
        return BN_OK;
    bn_err cause = *err;
    if (cause.line)
        return bn_err_set(err, BN_E_USAGE, "%.*s:%u: %s", BN_FMT(path), cause.line, cause.text);
    return bn_err_set(err, BN_E_USAGE, "%.*s: %s", BN_FMT(path), cause.text);
}

/* The part of a file that is ours; NULL when a pyproject.toml has none. */
static const bn_toml *our_part(bn_str path, const bn_toml *root)
{
    return is_pyproject(path) ? bn_toml_get(bn_toml_get(root, "tool"), "burnish") : root;
}

static bool exists(bn_cli *cli, bn_str path)
{
    struct stat st;

    return stat(bn_str_c_in(cli->arena, path), &st) == 0 && S_ISREG(st.st_mode);
}

static bool is_outside(bn_cli *cli, bn_str path, bn_str root)
{
    char real[PATH_MAX];

    if (!root.len || !realpath(bn_str_c_in(cli->arena, path), real))
        return false;
    bn_str full = bn_str_from(real);
    return !bn_str_starts(full, root) || (root.len > 1 && full.ptr[root.len] != '/');
}

/* Push the file, what it extends first. `root`: the repository, or empty. */
static bn_status add_file(bn_cli *cli, file_list *list, bn_str path, bn_str root, bool trusted,
                          bn_err *err)
{
    bn_vec(bn_config_file) chain = { 0 };

    for (;;) {
        const bn_toml *toml = NULL;
        bn_status status = read_toml(cli, path, &toml, err);
        if (status != BN_OK)
            return status;
        bn_config_file file = { path, our_part(path, toml), trusted };
        bn_vec_push(cli->arena, &chain, file);
        const bn_toml *extend = bn_toml_get(file.table, "extend");
        if (!extend)
            break;
        if (extend->type != BN_TOML_STRING)
            return bn_err_set(err, BN_E_USAGE, "%.*s:%u: extend wants the path of a file",
                              BN_FMT(path), extend->line);
        bn_str next = extend->text.len && extend->text.ptr[0] == '/'
                          ? extend->text
                          : bn_str_format_in(cli->arena, "%.*s/%.*s", BN_FMT(parent(path)),
                                             BN_FMT(extend->text));
        if (parent(path).len == 0)
            next = extend->text;
        if (is_outside(cli, next, root))
            return bn_err_set(err, BN_E_USAGE,
                              "%.*s:%u: extend names a file outside the repository", BN_FMT(path),
                              extend->line);
        if (chain.len > MAX_EXTENDS)
            return bn_err_set(err, BN_E_USAGE, "%.*s:%u: files extend each other in a circle",
                              BN_FMT(path), extend->line);
        path = next;
    }
    while (chain.len)
        bn_vec_push(cli->arena, list, chain.items[--chain.len]);
    return BN_OK;
}

/* Where the search begins: what is named first, else the working directory. */
static bn_str search_start(bn_cli *cli)
{
    const bn_words *paths = &cli->flags.paths;
    char real[PATH_MAX];
    struct stat st;

    if (paths->len && !bn_str_is(paths->items[0], "-") &&
        realpath(bn_str_c_in(cli->arena, paths->items[0]), real) && stat(real, &st) == 0) {
        bn_str path = bn_str_copy_in(cli->arena, bn_str_from(real));
        return S_ISDIR(st.st_mode) ? path : parent(path);
    }
    return bn_working_dir(cli->arena);
}

/* A path as short as it can be shown: below the working directory without it. */
static bn_str shorten(bn_cli *cli, bn_str path)
{
    bn_str cwd = bn_working_dir(cli->arena);

    if (cwd.len > 1 && bn_str_starts(path, cwd) && path.len > cwd.len && path.ptr[cwd.len] == '/')
        return bn_str_sub(path, cwd.len + 1, path.len);
    return path;
}

static bn_status add_project_file(bn_cli *cli, file_list *list, bn_err *err)
{
    bn_str dir = search_start(cli), root = bn_repository_root(cli->arena, dir);

    while (dir.len) {
        const char *slash = dir.len > 1 ? "/" : "";
        bn_str own = bn_str_format_in(cli->arena, "%.*s%sburnish.toml", BN_FMT(dir), slash);
        bn_str project = bn_str_format_in(cli->arena, "%.*s%spyproject.toml", BN_FMT(dir), slash);
        bool trusted = cli->flags.trust_config;

        if (exists(cli, own))
            return add_file(cli, list, shorten(cli, own), root, trusted, err);
        if (exists(cli, project)) {
            const bn_toml *toml = NULL;
            bn_status status = read_toml(cli, shorten(cli, project), &toml, err);
            if (status != BN_OK)
                return status;
            if (our_part(project, toml))
                return add_file(cli, list, shorten(cli, project), root, trusted, err);
        }
        if (dir.len == 1 || bn_str_eq(dir, root))
            break;
        dir = parent(dir);
    }
    return BN_OK;
}

static bn_status add_user_file(bn_cli *cli, file_list *list, bn_err *err)
{
    const char *base = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
    bn_str path;

    if (base && base[0] == '/')
        path = bn_str_format_in(cli->arena, "%s/burnish/burnish.toml", base);
    else if (home && home[0] == '/')
        path = bn_str_format_in(cli->arena, "%s/.config/burnish/burnish.toml", home);
    else
        return BN_OK;
    return exists(cli, path) ? add_file(cli, list, path, (bn_str){ 0 }, true, err) : BN_OK;
}

bn_status bn_config_read(bn_cli *cli, bn_config_files *out, bn_err *err)
{
    file_list list = { 0 };
    bn_status status = BN_OK;

    if (!cli->flags.isolated) {
        status = add_user_file(cli, &list, err);
        if (status == BN_OK)
            status = cli->flags.config ? add_file(cli, &list, bn_str_from(cli->flags.config),
                                                  (bn_str){ 0 }, cli->flags.trust_config, err)
                                       : add_project_file(cli, &list, err);
    }
    out->files = list.items;
    out->count = list.len;
    return status;
}

/* The lowest version that ">=3.9", "~=3.8", ">3.7,<4" or "==3.10.*" allows; 0: it does not say. */
static uint16_t lowest_version(bn_str spec)
{
    uint16_t least = 0;

    while (spec.len) {
        size_t comma = bn_str_find(spec, BN_LIT(","), 0);
        bn_str part = bn_str_trim(bn_str_sub(spec, 0, comma == BN_NPOS ? spec.len : comma));
        bool lower = bn_str_starts(part, BN_LIT(">")) || bn_str_starts(part, BN_LIT("~=")) ||
                     bn_str_starts(part, BN_LIT("==")) || bn_str_starts(part, BN_LIT("^"));
        bool above = lower && part.ptr[0] == '>' && (part.len < 2 || part.ptr[1] != '=');
        size_t at = 0, end;

        spec = bn_str_sub(spec, comma == BN_NPOS ? spec.len : comma + 1, spec.len);
        while (at < part.len && strchr("<>=~!^ ", part.ptr[at]))
            at++;
        for (end = at; end < part.len && part.ptr[end] >= '0' && part.ptr[end] <= '9';)
            end++;
        if (end < part.len && part.ptr[end] == '.')
            for (end++; end < part.len && part.ptr[end] >= '0' && part.ptr[end] <= '9';)
                end++;
        uint16_t version = lower ? bn_version_parse(bn_str_sub(part, at, end)) : 0;
        if (lower && !version && bn_str_is(bn_str_sub(part, at, end), "3"))
            version = BN_PY(3, 0);
        if (version && above &&
            bn_str_find(bn_str_sub(part, end, part.len), BN_LIT("."), 0) == BN_NPOS)
            version++;
        if (version > least)
            least = version;
    }
    return least;
}

static const bn_toml *tool_value(const bn_toml *root, const char *tool, const char *key)
{
    return bn_toml_get(bn_toml_get(bn_toml_get(root, "tool"), tool), key);
}

static void read_neighbours(const bn_toml *root, bn_options *options)
{
    const bn_toml *python = bn_toml_get(bn_toml_get(root, "project"), "requires-python");
    const bn_toml *length = tool_value(root, "ruff", "line-length");

    if (!options->target && python && python->type == BN_TOML_STRING)
        options->target = lowest_version(python->text);
    if (!length)
        length = tool_value(root, "black", "line-length");
    if (!options->line_length && length && length->type == BN_TOML_INTEGER &&
        length->number >= 20 && length->number <= 1000)
        options->line_length = (uint16_t)length->number;
}

/* python_requires of setup.cfg, if it says anything. */
static void read_setup_cfg(bn_cli *cli, bn_str path, bn_options *options)
{
    bn_file file = { .open_path = bn_str_c_in(cli->arena, path) };
    char *bytes = NULL;
    size_t len = 0;
    bn_err err;

    if (options->target || !exists(cli, path) ||
        bn_file_read(&file, MAX_SIZE, &bytes, &len, &err) != BN_OK)
        return;
    bn_str text = { bytes, len };
    size_t at = bn_str_find(text, BN_LIT("\npython_requires"), 0);
    if (at != BN_NPOS) {
        size_t end = bn_str_find(text, BN_LIT("\n"), at + 1);
        size_t equals = bn_str_find(text, BN_LIT("="), at);
        if (equals < end)
            options->target =
                lowest_version(bn_str_sub(text, equals + 1, end == BN_NPOS ? text.len : end));
    }
    free(bytes);
}

void bn_config_neighbours(bn_cli *cli, bn_options *options)
{
    bn_str dir = search_start(cli), root = bn_repository_root(cli->arena, dir);

    while (dir.len && (!options->target || !options->line_length)) {
        const char *slash = dir.len > 1 ? "/" : "";
        bn_str path = bn_str_format_in(cli->arena, "%.*s%spyproject.toml", BN_FMT(dir), slash);
        const bn_toml *toml = NULL;
        bn_err err;

        if (exists(cli, path) && read_toml(cli, path, &toml, &err) == BN_OK)
            read_neighbours(toml, options);
        read_setup_cfg(cli, bn_str_format_in(cli->arena, "%.*s%ssetup.cfg", BN_FMT(dir), slash),
                       options);
        if (dir.len == 1 || bn_str_eq(dir, root) || toml)
            break;
        dir = parent(dir);
    }
}

const bn_toml *bn_config_value(bn_cli *cli, const char *table, const char *key, bool program)
{
    bn_config_files files;
    bn_err err;

    if (bn_config_read(cli, &files, &err) != BN_OK)
        return NULL;
    for (uint32_t i = files.count; i-- > 0;) {
        const bn_toml *from = files.files[i].table;
        const bn_toml *value = bn_toml_get(table ? bn_toml_get(from, table) : from, key);
        if (value && (!program || files.files[i].trusted))
            return value;
    }
    return NULL;
}
