/* scope.c - see scope.h. */
#include "cli/scope.h"

bool bn_is_python_name(bn_str path)
{
    return bn_str_ends(path, BN_LIT(".py")) || bn_str_ends(path, BN_LIT(".pyw"));
}

bool bn_is_at_or_below(bn_str path, bn_str folder)
{
    return !folder.len || bn_str_eq(path, folder) ||
           (bn_str_starts(path, folder) && path.len > folder.len && path.ptr[folder.len] == '/');
}

/* "a/./b/../c" as "a/c"; false when it leaves the top. */
static bool normalise(bn_arena *arena, bn_str path, bn_str *out)
{
    bn_vec(bn_str) parts = { 0 };
    bn_buf text = { .arena = arena };

    for (size_t at = 0; at <= path.len;) {
        size_t slash = bn_str_find(path, BN_LIT("/"), at);
        bn_str part = bn_str_sub(path, at, slash == BN_NPOS ? path.len : slash);

        at += part.len + 1;
        if (bn_str_is(part, "..")) {
            if (!parts.len)
                return false;
            parts.len--;
        } else if (part.len && !bn_str_is(part, ".")) {
            bn_vec_push(arena, &parts, part);
        }
    }
    for (uint32_t i = 0; i < parts.len; i++) {
        bn_buf_addz(&text, i ? "/" : "");
        bn_buf_add(&text, parts.items[i]);
    }
    *out = bn_buf_str(&text);
    return true;
}

bn_status bn_scope_paths(bn_cli *cli, bn_str top, bn_words *paths, bn_err *err)
{
    bn_arena *arena = cli->arena;
    bn_str here = bn_working_dir(arena), prefix = { "", 0 };
    const bn_words *given = &cli->flags.paths;

    if (top.len && bn_str_starts(here, top) && here.len > top.len && here.ptr[top.len] == '/')
        prefix = bn_str_sub(here, top.len + 1, here.len);
    if (!given->len && prefix.len)
        bn_vec_push(arena, paths, prefix);
    for (uint32_t i = 0; i < given->len; i++) {
        bn_str path = given->items[i], clean;

        if (path.len && path.ptr[0] == '/' && top.len && bn_str_starts(path, top))
            path = bn_str_sub(path, top.len, path.len);
        else if (path.len && path.ptr[0] == '/')
            return bn_err_set(err, BN_E_USAGE, "%.*s is not in this repository", BN_FMT(path));
        else
            path = bn_str_format_in(arena, "%.*s/%.*s", BN_FMT(prefix), BN_FMT(path));
        if (!normalise(arena, path, &clean))
            return bn_err_set(err, BN_E_USAGE, "%.*s is not in this repository",
                              BN_FMT(given->items[i]));
        bn_vec_push(arena, paths, clean);
    }
    return BN_OK;
}

static bool matches(const bn_words *globs, bn_str path)
{
    for (uint32_t i = 0; i < globs->len; i++)
        if (bn_glob_match(globs->items[i], path))
            return true;
    return false;
}

/* The path or a folder of it is excluded. Built-in excludes do not count for tracked files. */
static bool is_excluded(const bn_cli *cli, const bn_file_rules *rules, bn_str path)
{
    const bn_words *exclude = cli->flags.exclude.len ? &cli->flags.exclude : &rules->exclude;

    for (size_t at = 1; at <= path.len; at++) {
        bn_str part = bn_str_sub(path, 0, at), name = part;

        if (at < path.len && path.ptr[at] != '/')
            continue;
        for (size_t i = part.len; i-- > 0;)
            if (part.ptr[i] == '/') {
                name = bn_str_sub(part, i + 1, part.len);
                break;
            }
        if (matches(exclude, part) || matches(&cli->flags.extend_exclude, part) ||
            matches(&rules->extend_exclude, part) || matches(exclude, name) ||
            matches(&cli->flags.extend_exclude, name) || matches(&rules->extend_exclude, name))
            return true;
    }
    return false;
}

bool bn_scope_takes(const bn_cli *cli, const bn_file_rules *rules, const bn_words *paths,
                    bn_str path)
{
    bool named = !paths->len;

    for (uint32_t i = 0; i < paths->len && !named; i++)
        named = bn_is_at_or_below(path, paths->items[i]);
    return named && !is_excluded(cli, rules, path);
}
