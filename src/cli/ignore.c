/* ignore.c - see ignore.h. A tracked file is never ignored, whatever the patterns say. */
#define _XOPEN_SOURCE 700
#include "cli/ignore.h"

#include <stdlib.h>

#include "base/map.h"
#include "cli/git_load.h"

struct bn_ignore {
    bn_arena *arena;
    const bn_git *git;
    bn_repo *repo;
    bn_str prefix;  /* of the walked folder in the working tree, with a slash, or empty */
    bn_map tracked; /* files, and the folders they are in */
    bn_cli *cli;
    bn_map told; /* complaints, each made once */
};

static void track(bn_ignore *ig, const bn_git_entry *e)
{
    *bn_map_put(&ig->tracked, e->path) = 1;
    for (size_t i = e->path.len; i-- > 0;) {
        uint64_t *seen;

        if (e->path.ptr[i] != '/')
            continue;
        seen = bn_map_put(&ig->tracked, bn_str_sub(e->path, 0, i));
        if (*seen)
            break; /* so are the folders above */
        *seen = 1;
    }
}

/* Without git's word nothing is left out; that must not happen unnoticed. */
static bool load(bn_cli *cli, bn_ignore *ig, const char *dir)
{
    bn_git_entry *entries = NULL;
    uint32_t count = 0;
    bn_err err = { 0 };
    bn_status status = BN_OK;

    ig->git = bn_git_load(&err);
    status = ig->git ? ig->git->open(ig->arena, dir, &ig->repo, &err) : err.status;
    if (!status && ig->git->info(ig->repo)->index_trouble) {
        bn_cli_say(cli, "warning: %s; what git ignores is left out, though it may be tracked",
                   ig->git->info(ig->repo)->index_trouble);
        return !cli->flags.tracked_only;
    }
    if (!status && ig->git->info(ig->repo)->workdir.len)
        status = ig->git->index_list(ig->repo, ig->arena, &entries, &count, &err);
    if (status == BN_E_USAGE) /* what looked like a repository is none */
        return false;
    if (status) {
        bn_cli_say(cli, "warning: %s; what git ignores is not left out", err.text);
        return false;
    }
    for (uint32_t i = 0; i < count; i++)
        track(ig, &entries[i]);
    return true;
}

typedef enum { KEPT, IGNORED, UNKNOWN } answer;

static answer ask(bn_ignore *ig, bn_str path)
{
    bool ignored;
    bn_err err = { 0 };
    bn_str text;

    if (ig->git->is_ignored(ig->repo, path, &ignored, &err) == BN_OK)
        return ignored ? IGNORED : KEPT;
    text = bn_str_format_in(ig->arena, "%s", err.text);
    if ((*bn_map_put(&ig->told, text))++ == 0)
        bn_cli_fail(ig->cli, BN_EXIT_REFUSED,
                    "%.*s; what is not tracked there is left out (--no-respect-gitignore takes "
                    "all files)",
                    BN_FMT(text));
    return UNKNOWN;
}

/* The walked folder's place in the working tree; false when it is not in there. */
static bool find_prefix(bn_ignore *ig, bn_str dir)
{
    bn_str top = ig->git->info(ig->repo)->workdir;

    if (!top.len)
        return false;
    if (!bn_str_starts(dir, top) || (dir.len > top.len && dir.ptr[top.len] != '/')) {
        bn_cli_say(ig->cli,
                   "warning: the working tree of this repository is %.*s (core.worktree); what git "
                   "ignores is not left out",
                   BN_FMT(top));
        return false;
    }
    if (dir.len == top.len)
        return true;
    ig->prefix =
        bn_str_format_in(ig->arena, "%.*s/", (int)(dir.len - top.len - 1), dir.ptr + top.len + 1);
    return ask(ig, ig->prefix) != IGNORED ||
           bn_map_find(&ig->tracked, bn_str_sub(ig->prefix, 0, ig->prefix.len - 1)) != NULL;
}

bn_ignore *bn_ignore_open(bn_cli *cli, bn_str dir)
{
    bn_ignore *ig = BN_NEW_IN(cli->arena, bn_ignore);
    char *real = realpath(dir.len ? bn_str_c_in(cli->arena, dir) : ".", NULL);
    bn_str path = real ? bn_str_copy_in(cli->arena, bn_str_from(real)) : (bn_str){ 0 };

    free(real);
    ig->cli = cli;
    ig->arena = ig->tracked.arena = ig->told.arena = cli->arena;
    if (!path.len || !bn_repository_root(cli->arena, path).len)
        return NULL;
    if (load(cli, ig, bn_str_c_in(cli->arena, path)) && find_prefix(ig, path))
        return ig;
    bn_ignore_close(ig);
    return NULL;
}

void bn_ignore_close(bn_ignore *ig)
{
    if (ig && ig->repo)
        ig->git->close(ig->repo);
}

static bn_str whole(const bn_ignore *ig, bn_str below, const char *end)
{
    return bn_str_format_in(ig->arena, "%.*s%.*s%s", BN_FMT(ig->prefix), BN_FMT(below), end);
}

bool bn_ignore_tracks(const bn_ignore *ig, bn_str below)
{
    return bn_map_find(&ig->tracked, whole(ig, below, "")) != NULL;
}

bool bn_ignore_skips(bn_ignore *ig, bn_str below, bool is_folder)
{
    /* Fail-safe: what git cannot be asked about is left out. */
    return !bn_ignore_tracks(ig, below) && ask(ig, whole(ig, below, is_folder ? "/" : "")) != KEPT;
}
