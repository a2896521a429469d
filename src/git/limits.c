/*
 * limits.c - what libgit2 would read without end, wait for, or match for hours.
 *
 * A repository may mean harm. Before libgit2 opens it, its configuration and what that
 * includes are looked at; before it asks .gitattributes about a path, so are
 * these: size, lines, and the wildcards that make its matching exponential. Each file is read
 * once a run. (.gitignore is read by ignore.c alone, within the same limits.)
 */
#define _XOPEN_SOURCE 700
#include "git/git_p.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

#define MAX_CONFIG ((size_t)8 << 20)
#define MAX_INCLUDES 100
#define MAX_RULES ((size_t)1 << 20)
#define MAX_LINES 20000
#define MAX_STEPS 1e7 /* of matching one path: some hundredths of a second */

/* ---- configuration ---- */

typedef struct {
    bn_arena *arena;
    uint32_t includes;
    bn_err *err;
} config_check;

static bn_status check_config(config_check *c, bn_str path);

bn_str bn_git_home_path(bn_arena *arena, bn_str value)
{
    const char *home = getenv("HOME");

    return home && bn_str_starts(value, BN_LIT("~/"))
               ? bn_str_format_in(arena, "%s%.*s", home, BN_FMT(bn_str_sub(value, 1, value.len)))
               : value;
}

/* The file that a value of include.path names, seen from the file that it stands in. */
static bn_str included_path(config_check *c, bn_str from, bn_str value)
{
    value = bn_git_home_path(c->arena, value);
    if (value.len && value.ptr[0] == '/')
        return value;
    while (from.len && from.ptr[from.len - 1] != '/')
        from.len--;
    return bn_str_format_in(c->arena, "%.*s%.*s", BN_FMT(from), BN_FMT(value));
}

/* A value without quotes, escapes, comment and continued lines; *at ends behind it. */
static bn_str read_value(config_check *c, bn_str text, size_t *at)
{
    bn_buf value = { .arena = c->arena };
    bool quoted = false;
    size_t i = *at;

    for (; i < text.len && (text.ptr[i] != '\n'); i++) {
        char ch = text.ptr[i];

        if (ch == '"')
            quoted = !quoted;
        else if ((ch == '#' || ch == ';') && !quoted)
            break;
        else if (ch == '\\' && i + 1 < text.len && text.ptr[i + 1] == '\n')
            i++;
        else if (ch == '\\' && i + 1 < text.len)
            bn_buf_addc(&value, text.ptr[++i]);
        else
            bn_buf_addc(&value, ch);
    }
    while (i < text.len && text.ptr[i] != '\n')
        i++;
    *at = i;
    return bn_str_trim(bn_buf_str(&value));
}

static bool same_word(bn_str text, const char *word)
{
    return text.len == strlen(word) && strncasecmp(text.ptr, word, text.len) == 0;
}

static bool is_word_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.';
}

/* A section's head: does it include files? *at ends behind it. */
static bool reads_includes(bn_str text, size_t *at)
{
    size_t start = *at + 1, end = start;
    bool quoted = false;
    bn_str name;

    while (end < text.len && is_word_char(text.ptr[end]))
        end++;
    name = bn_str_sub(text, start, end);
    for (; end < text.len && text.ptr[end] != '\n' && (quoted || text.ptr[end] != ']'); end++) {
        if (text.ptr[end] == '\\')
            end++;
        else if (text.ptr[end] == '"')
            quoted = !quoted;
    }
    *at = end < text.len && text.ptr[end] == ']' ? end + 1 : end;
    return same_word(name, "include") || same_word(name, "includeif");
}

/* Every path of an include or includeIf section, whether its condition holds or not. */
static bn_status check_included(config_check *c, bn_str path, bn_str text)
{
    bool includes = false;
    bn_status status = BN_OK;

    for (size_t at = 0; at < text.len && !status;) {
        size_t start = at;
        bn_str key, value = { 0 };

        if (text.ptr[at] == '[') {
            includes = reads_includes(text, &at);
            continue;
        }
        while (at < text.len && is_word_char(text.ptr[at]))
            at++;
        key = bn_str_sub(text, start, at);
        if (!key.len && (text.ptr[at] == ' ' || text.ptr[at] == '\t' || text.ptr[at] == '\n' ||
                         text.ptr[at] == '\r')) {
            at++;
            continue;
        }
        while (at < text.len && (text.ptr[at] == ' ' || text.ptr[at] == '\t'))
            at++;
        at += at < text.len && text.ptr[at] == '=';
        value = read_value(c, text, &at);
        if (includes && same_word(key, "path"))
            status = check_config(c, included_path(c, path, value));
    }
    return status;
}

static bn_status check_config(config_check *c, bn_str path)
{
    const char *file = bn_str_c_in(c->arena, path);
    struct stat info;
    bn_str text;

    if (stat(file, &info) < 0)
        return BN_OK; /* git does not mind */
    if (!S_ISREG(info.st_mode))
        return bn_err_set(c->err, BN_E_REFUSED,
                          "the repository's configuration reads %s, which is no plain file; diff "
                          "and fix work",
                          file);
    if ((size_t)info.st_size > MAX_CONFIG)
        return bn_err_set(c->err, BN_E_REFUSED,
                          "the repository's configuration reads %s, which is larger than 8 MiB; "
                          "diff and fix work",
                          file);
    if (c->includes++ > MAX_INCLUDES)
        return bn_err_set(c->err, BN_E_REFUSED,
                          "the repository's configuration includes more than %d files; diff and "
                          "fix work",
                          MAX_INCLUDES);
    return bn_git_read_file(c->arena, file, &text) < 0 ? BN_OK : check_included(c, path, text);
}

/* Opening a pipe would wait for somebody who writes into it. */
static bn_status check_plain(bn_arena *arena, bn_str dir, const char *name, bn_err *err)
{
    const char *file = bn_str_c_in(arena, bn_str_format_in(arena, "%.*s%s", BN_FMT(dir), name));
    struct stat info;

    if (stat(file, &info) < 0 || S_ISREG(info.st_mode) || S_ISDIR(info.st_mode))
        return BN_OK;
    return bn_err_set(err, BN_E_REFUSED, "the repository's %s is no plain file; diff and fix work",
                      name);
}

static bn_status check_folder(bn_arena *arena, bn_str dir, bn_err *err)
{
    static const char *const configs[] = { "config", "config.worktree" };
    static const char *const others[] = { "HEAD",      "index",     "packed-refs",
                                          "shallow",   "commondir", "objects/info/alternates",
                                          "logs/HEAD", "ORIG_HEAD", "MERGE_HEAD" };
    config_check c = { .arena = arena, .err = err };
    bn_status status = BN_OK;

    for (size_t i = 0; i < sizeof others / sizeof *others && !status; i++)
        status = check_plain(arena, dir, others[i], err);
    for (size_t i = 0; i < sizeof configs / sizeof *configs && !status; i++)
        status = check_config(&c, bn_str_format_in(arena, "%.*s%s", BN_FMT(dir), configs[i]));
    return status;
}

/* The ref that HEAD stands for, and its log. */
static bn_status check_branch(bn_arena *arena, bn_str dir, bn_str common, bn_err *err)
{
    bn_str name = bn_str_format_in(arena, "%.*sHEAD", BN_FMT(dir)), text, lead = BN_LIT("ref: ");
    const char *ref;
    bn_status status;

    if (bn_git_read_file(arena, bn_str_c_in(arena, name), &text) < 0 || !bn_str_starts(text, lead))
        return BN_OK;
    ref = bn_str_c_in(arena, bn_str_trim(bn_str_sub(text, lead.len, text.len)));
    status = check_plain(arena, common, ref, err);
    return status ? status
                  : check_plain(arena, common,
                                bn_str_c_in(arena, bn_str_format_in(arena, "logs/%s", ref)), err);
}

/* The main git folder, as that of a linked working tree names it; else the folder itself. */
static bn_str common_folder(bn_arena *arena, bn_str dir)
{
    bn_str name = bn_str_format_in(arena, "%.*scommondir", BN_FMT(dir)), text;

    if (bn_git_read_file(arena, bn_str_c_in(arena, name), &text) < 0)
        return dir;
    text = bn_str_trim(text);
    if (text.len && text.ptr[0] == '/')
        return bn_str_format_in(arena, "%.*s/", BN_FMT(text));
    return bn_str_format_in(arena, "%.*s%.*s/", BN_FMT(dir), BN_FMT(text));
}

bn_status bn_git_check_folder(bn_arena *arena, const char *path, bn_err *err)
{
    git_buf found = { 0 };
    bn_str dir, common;
    bn_status status;

    if (git_repository_discover(&found, path, 0, NULL) < 0)
        return BN_OK; /* opening says why */
    dir = bn_str_copy_in(arena, (bn_str){ found.ptr, found.size });
    git_buf_dispose(&found);
    status = check_folder(arena, dir, err);
    if (status)
        return status;
    common = common_folder(arena, dir);
    if (!bn_str_eq(common, dir))
        status = check_folder(arena, common, err);
    return status ? status : check_branch(arena, dir, common, err);
}

/* ---- .gitattributes ---- */

/* Where the working tree has no such file, the one of the index counts. */
static bool staged_text(bn_repo *repo, const char *file, bn_str *text, const char **why)
{
    const char *below = file + repo->info.workdir.len + 1;
    const git_index_entry *e = NULL;
    git_index *index = NULL;
    bool found = false;
    bn_err err = { 0 };

    if (git_repository_index(&index, repo->repo) == 0 &&
        (e = git_index_get_bypath(index, below, 0)) != NULL && S_ISREG(e->mode)) {
        char id[BN_ID_LEN];
        bn_status status;

        bn_git_id(&e->id, id);
        status = bn_git_read_blob(repo, repo->arena, id, MAX_RULES, text, &err);
        found = status == BN_OK;
        *why = status == BN_E_LIMIT ? "is larger than 1 MiB" : NULL;
    }
    git_index_free(index);
    return found;
}

static uint32_t count_lines(bn_str text)
{
    uint32_t lines = 0;

    for (size_t i = 0; i < text.len; i++)
        lines += text.ptr[i] == '\n' || i + 1 == text.len;
    return lines;
}

bool bn_git_rules_text(bn_repo *repo, const char *file, bool in_tree, bn_str *text,
                       const char **why)
{
    struct stat info;
    bool found = false;

    *why = NULL;
    if (lstat(file, &info) < 0)
        found = in_tree && staged_text(repo, file, text, why);
    else if (S_ISLNK(info.st_mode) && in_tree)
        return false; /* nor does git follow it */
    else if (stat(file, &info) < 0 || S_ISDIR(info.st_mode))
        return false;
    else if (!S_ISREG(info.st_mode))
        *why = "is no plain file";
    else if ((size_t)info.st_size > MAX_RULES)
        *why = "is larger than 1 MiB";
    else
        found = bn_git_read_file(repo->arena, file, text) == 0;
    if (found && count_lines(*text) > MAX_LINES)
        *why = "has more than 20000 lines";
    return found && !*why;
}

bn_status bn_git_refuse_rules(const bn_repo *repo, bn_str file, const char *why, bn_err *err)
{
    bn_str top = repo->info.workdir;

    if (top.len && file.len > top.len && bn_str_starts(file, top))
        file = bn_str_sub(file, top.len + 1, file.len);
    return bn_err_set(err, BN_E_REFUSED, "%.*s %s", BN_FMT(file), why);
}

typedef struct {
    const char *why;        /* it must not be read; NULL: it may */
    bn_vec(bn_str) starred; /* of each pattern with several stars the byte behind each; 0: any */
} rules_file;

/* The bytes that the stars of a pattern look for; none where it has fewer than two. */
static bn_str star_bytes(bn_arena *arena, bn_str line)
{
    bn_buf bytes = { .arena = arena };

    for (size_t i = 0; i < line.len; i++) {
        char next;

        if (line.ptr[i] == '\\') {
            i++;
        } else if (line.ptr[i] == '[') {
            size_t end = bn_str_find(line, BN_LIT("]"), i + 2);

            i = end == BN_NPOS ? i : end;
        } else if (line.ptr[i] == '*') {
            while (i + 1 < line.len && line.ptr[i + 1] == '*')
                i++;
            next = i + 1 < line.len ? line.ptr[i + 1] : '\n';
            if (next != '\n' && next != '\r')
                bn_buf_addc(&bytes, strchr("?[\\", next) ? '\0' : next);
        }
    }
    return bytes.len > 1 ? bn_buf_str(&bytes) : BN_LIT("");
}

static void take_lines(bn_arena *arena, rules_file *rules, bn_str text)
{
    for (size_t at = 0; at < text.len;) {
        size_t end = bn_str_find(text, BN_LIT("\n"), at);
        bn_str bytes = star_bytes(arena, bn_str_sub(text, at, end == BN_NPOS ? text.len : end));

        if (bytes.len)
            bn_vec_push(arena, &rules->starred, bytes);
        at = end == BN_NPOS ? text.len : end + 1;
    }
}

/* The rules of one file, read when they are asked for the first time. */
static const rules_file *rules_of(bn_repo *repo, bn_str path, bool in_tree)
{
    uint64_t *known = bn_map_find(&repo->rules, path);
    rules_file *rules;
    const char *file;
    struct stat info;
    bn_str text;

    if (known)
        return (const rules_file *)(uintptr_t)*known;
    rules = BN_NEW_IN(repo->arena, rules_file);
    file = bn_str_c_in(repo->arena, path);
    *bn_map_put(&repo->rules, bn_str_from(file)) = (uint64_t)(uintptr_t)rules;
    /* libgit2 follows links. */
    in_tree = in_tree && !(lstat(file, &info) == 0 && S_ISLNK(info.st_mode));
    if (bn_git_rules_text(repo, file, in_tree, &text, &rules->why))
        take_lines(repo->arena, rules, text);
    return rules;
}

/* How many ways the stars may have to be tried: libgit2 tries them all when the end does not fit.
 */
static double steps_for(const rules_file *rules, const uint32_t counts[256], size_t len)
{
    double all = 0;

    for (uint32_t i = 0; i < rules->starred.len; i++) {
        bn_str bytes = rules->starred.items[i];
        double steps = 1;

        for (size_t n = 0; n < bytes.len && steps < MAX_STEPS; n++) {
            unsigned char c = (unsigned char)bytes.ptr[n];

            steps *= c ? counts[c] + 1 : (double)len;
        }
        all += steps;
    }
    return all;
}

typedef struct {
    bn_repo *repo;
    uint32_t counts[256]; /* of the bytes of the path that is asked about */
    size_t len;
    double steps;
    bn_err *err;
} rules_check;

static bn_status check_rules_file(rules_check *c, bn_str path, bool in_tree)
{
    const rules_file *rules = rules_of(c->repo, path, in_tree);

    if (rules->why)
        return bn_git_refuse_rules(c->repo, path, rules->why, c->err);
    c->steps += steps_for(rules, c->counts, c->len);
    if (c->steps > MAX_STEPS)
        return bn_git_refuse_rules(
            c->repo, path, "has wildcards that would take too long to match with some names",
            c->err);
    return BN_OK;
}

/* The file that a setting names; libgit2 reads it besides those in the folders. */
static bn_str configured_file(bn_repo *repo, const char *key)
{
    bn_str value;

    return bn_git_config(repo, repo->arena, key, &value) ? bn_git_home_path(repo->arena, value)
                                                         : BN_LIT("");
}

static bn_status check_general(rules_check *c)
{
    bn_repo *repo = c->repo;
    bn_str *files = repo->attribute_files;
    bn_status status = BN_OK;

    if (!files[0].len) {
        files[0] =
            bn_str_format_in(repo->arena, "%.*s/info/attributes", BN_FMT(repo->info.commondir));
        files[1] = configured_file(repo, "core.attributesfile");
    }
    for (int i = 0; i < 2 && !status; i++)
        if (files[i].len)
            status = check_rules_file(c, files[i], false);
    return status;
}

bn_status bn_git_check_attributes(bn_repo *repo, bn_str path, bn_err *err)
{
    rules_check c = { .repo = repo, .len = path.len, .err = err };
    bn_str top = repo->info.workdir;
    uint32_t folders = 0;
    char file[8300];
    bn_status status;

    if (path.len > 4096 || top.len > 4096)
        return bn_err_set(err, BN_E_REFUSED, "the path is too long");
    for (size_t i = 0; i < path.len; i++)
        c.counts[(unsigned char)path.ptr[i]]++;
    status = check_general(&c);
    for (size_t at = 0; at < path.len && !status && top.len; at++) {
        int len;

        if (at && path.ptr[at - 1] != '/')
            continue;
        if (++folders > BN_GIT_MAX_FOLDERS)
            return bn_err_set(err, BN_E_REFUSED, "it lies in more than %d folders",
                              BN_GIT_MAX_FOLDERS);
        len =
            snprintf(file, sizeof file, "%.*s/%.*s.gitattributes", BN_FMT(top), (int)at, path.ptr);
        status = check_rules_file(&c, (bn_str){ file, (size_t)len }, true);
    }
    return status;
}
