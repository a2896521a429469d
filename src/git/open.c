/* open.c - which repositories can be served, and what they are. */
#define _XOPEN_SOURCE 700
#include "git/git_p.h"

#include "write/write.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

bn_status bn_git_fail(bn_err *err, bn_status status, const char *what)
{
    const git_error *last = git_error_last();

    return bn_err_set(err, status, "%s: %s", what, last && last->message ? last->message : "?");
}

bn_status bn_git_status(int code)
{
    switch (code) {
    case GIT_EMODIFIED:
    case GIT_EEXISTS:
    case GIT_ELOCKED:
        return BN_E_REFUSED;
    case GIT_ENOTFOUND:
    case GIT_EAMBIGUOUS:
    case GIT_EINVALIDSPEC:
        return BN_E_USAGE;
    default:
        return BN_E_IO;
    }
}

bool bn_git_oid(const char *id, git_oid *oid)
{
    return id && strlen(id) == GIT_OID_HEXSZ && git_oid_fromstr(oid, id) == 0;
}

void bn_git_id(const git_oid *oid, char id[BN_ID_LEN])
{
    git_oid_tostr(id, BN_ID_LEN, oid);
}

static bool init(void)
{
    static const char *extensions[] = { "worktreeconfig", "partialclone", "preciousobjects",
                                        "relativeworktrees" };

    return git_libgit2_init() >= 0 && git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1) == 0 &&
           git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, extensions,
                            sizeof extensions / sizeof extensions[0]) == 0;
}

/* One value of safe.directory: a star, a folder, a folder and a star; an empty one forgets those
 * before. */
typedef struct {
    const char *path;
    bool allowed;
} safety;

static int on_safe_directory(const git_config_entry *entry, void *payload)
{
    safety *s = payload;
    size_t len = strlen(entry->value);

    if (entry->level != GIT_CONFIG_LEVEL_SYSTEM && entry->level != GIT_CONFIG_LEVEL_GLOBAL &&
        entry->level != GIT_CONFIG_LEVEL_XDG && entry->level != GIT_CONFIG_LEVEL_PROGRAMDATA)
        return 0;
    if (!len)
        s->allowed = false;
    else if (strcmp(entry->value, "*") == 0)
        s->allowed = true;
    else if (len > 2 && strcmp(entry->value + len - 2, "/*") == 0)
        s->allowed |= strncmp(s->path, entry->value, len - 1) == 0;
    else
        s->allowed |= strncmp(s->path, entry->value, len) == 0 &&
                      (!s->path[len] || strcmp(s->path + len, "/") == 0);
    return 0;
}

/* The folder upwards from `path` that holds .git. */
static bool find_top(const char *path, char top[4096])
{
    char *real = realpath(path, NULL);

    snprintf(top, 4096, "%s", real ? real : path);
    free(real);
    for (;;) {
        char probe[4200];
        char *slash;
        struct stat info;

        snprintf(probe, sizeof probe, "%s/.git", top);
        if (stat(probe, &info) == 0)
            return true;
        slash = strrchr(top, '/');
        if (!slash || slash == top)
            return false;
        *slash = '\0';
    }
}

/* This version of libgit2 knows exact folders only, and stumbles when none is configured. */
static bool is_owner_trouble(int code)
{
    const git_error *last = git_error_last();

    return code == GIT_EOWNER ||
           (code == GIT_ENOTFOUND && last && last->klass == GIT_ERROR_CONFIG && last->message &&
            strstr(last->message, "safe.directory"));
}

static bool is_trusted(const char *top)
{
    git_config *config = NULL;
    safety s = { .path = top };

    if (git_config_open_default(&config) == 0)
        git_config_get_multivar_foreach(config, "safe.directory", NULL, on_safe_directory, &s);
    git_config_free(config);
    return s.allowed;
}

static bn_status refuse_open(int code, bn_err *err)
{
    const git_error *last = git_error_last();
    const char *text = last && last->message ? last->message : "";

    if (strstr(text, "unimplemented")) /* GIT_WORK_TREE, GIT_COMMON_DIR */
        return bn_err_set(err, BN_E_REFUSED,
                          "this setting of the environment is not supported (%s); diff and fix "
                          "work",
                          text);
    if (strstr(text, "extension") || strstr(text, "repository version"))
        return bn_err_set(err, BN_E_REFUSED,
                          "this kind of repository is not supported (%s); diff and fix work", text);
    if (code == GIT_ENOTFOUND)
        return bn_err_set(err, BN_E_USAGE, "not in a git repository");
    return bn_git_fail(err, BN_E_REFUSED, "cannot open the repository");
}

static bn_status open_raw(bn_arena *arena, const char *path, git_repository **repo, bn_err *err)
{
    bn_status status = bn_git_check_folder(arena, path, err);
    char top[4096];
    int code;

    if (status)
        return status;
    code = git_repository_open_ext(repo, path, GIT_REPOSITORY_OPEN_FROM_ENV, NULL);
    if (code == 0)
        return BN_OK;
    if (!is_owner_trouble(code))
        return refuse_open(code, err);
    if (!find_top(path, top) || !is_trusted(top))
        return bn_err_set(err, BN_E_REFUSED,
                          "the repository belongs to somebody else; to trust it: git config "
                          "--global --add safe.directory %s",
                          top);
    git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
    code = git_repository_open_ext(repo, path, GIT_REPOSITORY_OPEN_FROM_ENV, NULL);
    git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 1);
    return code == 0 ? BN_OK : refuse_open(code, err);
}

static const char *state_name(int state)
{
    switch (state) {
    case GIT_REPOSITORY_STATE_NONE:
        return NULL;
    case GIT_REPOSITORY_STATE_MERGE:
        return "merge";
    case GIT_REPOSITORY_STATE_REVERT:
    case GIT_REPOSITORY_STATE_REVERT_SEQUENCE:
        return "revert";
    case GIT_REPOSITORY_STATE_CHERRYPICK:
    case GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE:
        return "cherry-pick";
    case GIT_REPOSITORY_STATE_BISECT:
        return "bisect";
    case GIT_REPOSITORY_STATE_APPLY_MAILBOX:
    case GIT_REPOSITORY_STATE_APPLY_MAILBOX_OR_REBASE:
        return "git am";
    default:
        return "rebase";
    }
}

/* Without the slash at its end. */
static bn_str folder_in(bn_arena *arena, const char *path)
{
    bn_str text = bn_str_from(path);

    while (text.len > 1 && text.ptr[text.len - 1] == '/')
        text.len--;
    return bn_str_copy_in(arena, text);
}

static void read_head(bn_repo *r)
{
    git_reference *head = NULL, *target = NULL;

    r->info.unborn = git_repository_head_unborn(r->repo) == 1;
    r->info.detached = git_repository_head_detached(r->repo) == 1;
    if (git_reference_lookup(&head, r->repo, "HEAD") == 0 &&
        git_reference_type(head) == GIT_REFERENCE_SYMBOLIC)
        r->info.branch = bn_str_copy_in(r->arena, bn_str_from(git_reference_symbolic_target(head)));
    if (git_repository_head(&target, r->repo) == 0 && git_reference_target(target))
        bn_git_id(git_reference_target(target), r->info.head);
    git_reference_free(target);
    git_reference_free(head);
}

/* Zeros in the place of the checksum at its end. */
static bool has_no_checksum(bn_repo *r)
{
    const char *named = getenv("GIT_INDEX_FILE");
    bn_str path = bn_str_format_in(r->arena, "%.*s/index", BN_FMT(r->info.gitdir)), text;

    if (bn_git_read_file(r->arena, named ? named : bn_str_c_in(r->arena, path), &text) < 0 ||
        text.len < GIT_OID_RAWSZ)
        return false;
    for (size_t i = text.len - GIT_OID_RAWSZ; i < text.len; i++)
        if (text.ptr[i])
            return false;
    return true;
}

static bn_status read_index_path(bn_repo *r, bn_err *err)
{
    git_index *index = NULL;
    bn_status status = BN_OK;

    if (bn_git_load_index(&index, r->repo) < 0) {
        const git_error *last = git_error_last();
        const char *text = last && last->message ? last->message : "";

        if (strstr(text, "'link'"))
            status = bn_err_set(err, BN_E_REFUSED,
                                "the index is split, which is not supported; git update-index "
                                "--no-split-index joins it; diff and fix work");
        else if (strstr(text, "'sdir'"))
            status = bn_err_set(err, BN_E_REFUSED,
                                "the index is sparse, which is not supported; git sparse-checkout "
                                "reapply --no-sparse-index expands it; diff and fix work");
        else if (strstr(text, "checksum") && has_no_checksum(r))
            status = bn_err_set(err, BN_E_REFUSED,
                                "the index has no checksum (index.skipHash), which is not "
                                "supported; git -c index.skipHash=false update-index "
                                "--force-write-index gives it one; diff and fix work");
        else
            status = bn_git_fail(err, BN_E_REFUSED, "cannot read the index");
    } else {
        r->info.index_path = bn_str_copy_in(r->arena, bn_str_from(git_index_path(index)));
    }
    git_index_free(index);
    return status;
}

bool bn_git_config(bn_repo *repo, bn_arena *arena, const char *key, bn_str *value)
{
    git_config *config = NULL;
    git_buf text = { 0 };
    bool found = git_repository_config_snapshot(&config, repo->repo) == 0 &&
                 git_config_get_string_buf(&text, config, key) == 0;

    if (found)
        *value = bn_str_copy_in(arena, (bn_str){ text.ptr, text.size });
    git_buf_dispose(&text);
    git_config_free(config);
    return found;
}

static bool is_config_false(bn_str value)
{
    return bn_str_is(value, "false") || bn_str_is(value, "no") || bn_str_is(value, "off") ||
           bn_str_is(value, "0");
}

/*
 * config.worktree of this working tree, which this version of libgit2 does not read. Only a
 * core.worktree or core.bare in it would make a difference here.
 */
static bn_status check_worktree_config(bn_repo *r, bn_err *err)
{
    bn_str value, name = bn_str_format_in(r->arena, "%.*s/config.worktree", BN_FMT(r->info.gitdir));
    const char *file = bn_str_c_in(r->arena, name);
    git_config *config = NULL;
    git_buf text = { 0 };
    int bare = 0;
    bn_status status = BN_OK;

    if (!bn_git_config(r, r->arena, "extensions.worktreeconfig", &value) ||
        is_config_false(value) || access(file, F_OK) < 0)
        return BN_OK;
    if (git_config_open_ondisk(&config, file) < 0)
        status = bn_git_fail(err, BN_E_REFUSED, "cannot read config.worktree");
    else if (git_config_get_string_buf(&text, config, "core.worktree") == 0)
        status = bn_err_set(err, BN_E_REFUSED,
                            "core.worktree is set in config.worktree, which is not supported; "
                            "diff and fix work");
    else if (git_config_get_bool(&bare, config, "core.bare") == 0)
        r->info.workdir = bare ? (bn_str){ "", 0 } : r->info.workdir;
    git_buf_dispose(&text);
    git_config_free(config);
    return status;
}

bn_status bn_git_open(bn_arena *arena, const char *path, bn_repo **out, bn_err *err)
{
    bn_repo *r = BN_NEW_IN(arena, bn_repo);
    bn_err trouble = { 0 };
    bn_str value;
    bn_status status;

    r->arena = r->rules.arena = r->ignores.arena = r->folders.arena = arena;
    r->lock = -1;
    if (!init())
        return bn_git_fail(err, BN_E_IO, "cannot start libgit2");
    status = open_raw(arena, path, &r->repo, err);
    if (status) {
        git_libgit2_shutdown();
        return status;
    }
    if (!git_repository_is_bare(r->repo))
        r->info.workdir = folder_in(arena, git_repository_workdir(r->repo));
    r->info.gitdir = folder_in(arena, git_repository_path(r->repo));
    r->info.commondir = folder_in(arena, git_repository_commondir(r->repo));
    r->info.in_progress = state_name(git_repository_state(r->repo));
    r->info.quote_path =
        !bn_git_config(r, arena, "core.quotepath", &value) || !is_config_false(value);
    r->info.file_mode =
        !bn_git_config(r, arena, "core.filemode", &value) || !is_config_false(value);
    r->info.ignore_case =
        bn_git_config(r, arena, "core.ignorecase", &value) && !is_config_false(value);
    read_head(r);
    status = check_worktree_config(r, err);
    if (!status && r->info.workdir.len && read_index_path(r, &trouble))
        r->info.index_trouble = bn_str_c_in(arena, bn_str_format_in(arena, "%s", trouble.text));
    if (status) {
        bn_git_close(r);
        return status;
    }
    *out = r;
    return BN_OK;
}

void bn_git_close(bn_repo *repo)
{
    if (!repo)
        return;
    bn_git_index_unlock(repo);
    git_repository_free(repo->repo);
    repo->repo = NULL;
    git_libgit2_shutdown();
}

const bn_repo_info *bn_git_info(const bn_repo *repo)
{
    return &repo->info;
}

bn_str bn_git_active_hooks(bn_repo *repo, bn_arena *arena)
{
    static const char *const names[] = { "pre-commit", "prepare-commit-msg", "commit-msg",
                                         "post-commit", "reference-transaction" };
    bn_str folder = bn_str_format_in(arena, "%.*s/hooks", BN_FMT(repo->info.commondir));
    bn_str value;
    bn_buf found = { .arena = arena };

    if (bn_git_config(repo, arena, "core.hookspath", &value)) {
        value = bn_git_home_path(arena, value);
        if (value.len && value.ptr[0] == '/')
            folder = value;
        else
            folder = bn_str_format_in(
                arena, "%.*s/%.*s",
                BN_FMT(repo->info.workdir.len ? repo->info.workdir : repo->info.gitdir),
                BN_FMT(value));
    }
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        bn_str name = bn_str_format_in(arena, "%.*s/%s", BN_FMT(folder), names[i]);
        const char *file = bn_str_c_in(arena, name);
        struct stat info;

        if (stat(file, &info) == 0 && S_ISREG(info.st_mode) && access(file, X_OK) == 0)
            bn_buf_addf(&found, "%s%s", found.len ? " " : "", names[i]);
    }
    return bn_buf_str(&found);
}
