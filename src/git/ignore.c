/*
 * ignore.c - what git ignores: .gitignore of every folder, info/exclude, core.excludesFile.
 *
 * By git's rules, which libgit2 1.5 follows only in part (it drops negations that it thinks
 * useless) and at any cost (its matching is exponential in the stars). The last pattern that
 * matches decides, the nearest file first; below a folder that is ignored everything is.
 */
#define _XOPEN_SOURCE 700
#include "git/git_p.h"
#include "git/wildmatch.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define MAX_PATTERN 4096

typedef struct {
    bn_str text;    /* without ! and the slash at its end */
    size_t literal; /* so many bytes at its beginning have no wildcard */
    size_t tail;    /* and so many behind its last star or question mark */
    bool negated, folder_only;
    bool anywhere; /* no slash: any name below */
    bool ends;     /* a star and nothing special behind it */
    bn_wild *wild; /* made when it is needed */
} pattern;

typedef struct {
    const char *why; /* it must not be read; NULL: it may */
    bn_vec(pattern) patterns;
} list;

static bool is_special(char c)
{
    return c == '*' || c == '?' || c == '[' || c == '\\';
}

static size_t literal_length(bn_str text)
{
    size_t n = 0;

    while (n < text.len && !is_special(text.ptr[n]))
        n++;
    return n;
}

/*
 * None where a class or a backslash comes last: what is behind them may be part of them. The
 * slash behind two stars need not be there.
 */
static size_t tail_length(bn_str text)
{
    size_t n = text.len;

    while (n && !is_special(text.ptr[n - 1]))
        n--;
    if (!n || (text.ptr[n - 1] != '*' && text.ptr[n - 1] != '?'))
        return 0;
    n += n < text.len && text.ptr[n] == '/' ? 1 : 0;
    return text.len - n;
}

/* Blanks at the end do not count, unless a backslash stands before them. */
static bn_str without_blanks(bn_str line)
{
    size_t keep = 0;

    for (size_t i = 0; i < line.len; i++) {
        if (line.ptr[i] == '\\') {
            if (++i >= line.len)
                return line;
            keep = i + 1;
        } else if (line.ptr[i] != ' ') {
            keep = i + 1;
        }
    }
    return bn_str_sub(line, 0, keep);
}

static void take_line(bn_arena *arena, list *l, bn_str line)
{
    pattern p = { 0 };

    if (line.len && line.ptr[line.len - 1] == '\r')
        line.len--;
    if (!line.len || line.ptr[0] == '#')
        return;
    line = without_blanks(line);
    p.negated = line.len && line.ptr[0] == '!';
    p.text = bn_str_sub(line, p.negated, line.len);
    p.folder_only = p.text.len && p.text.ptr[p.text.len - 1] == '/';
    p.text.len -= p.folder_only;
    p.anywhere = bn_str_find(p.text, BN_LIT("/"), 0) == BN_NPOS;
    p.literal = literal_length(p.text);
    p.tail = tail_length(p.text);
    p.ends = p.text.len && p.text.ptr[0] == '*' &&
             literal_length(bn_str_sub(p.text, 1, p.text.len)) == p.text.len - 1;
    if (p.text.len > MAX_PATTERN)
        l->why = "has a pattern of more than 4096 bytes";
    else if (p.text.len)
        bn_vec_push(arena, &l->patterns, p);
}

/* The list of one file, read when it is asked for the first time. */
static list *list_of(bn_repo *repo, bn_str path, bool in_tree)
{
    uint64_t *known = bn_map_find(&repo->ignores, path);
    bn_str text;
    list *l;
    const char *file;

    if (known)
        return (list *)(uintptr_t)*known;
    l = BN_NEW_IN(repo->arena, list);
    file = bn_str_c_in(repo->arena, path);
    *bn_map_put(&repo->ignores, bn_str_from(file)) = (uint64_t)(uintptr_t)l;
    if (!bn_git_rules_text(repo, file, in_tree, &text, &l->why))
        return l;
    if (bn_str_starts(text, BN_LIT("\xef\xbb\xbf")))
        text = bn_str_sub(text, 3, text.len);
    for (size_t at = 0; at < text.len;) {
        size_t end = bn_str_find(text, BN_LIT("\n"), at);

        end = end == BN_NPOS ? text.len : end;
        take_line(repo->arena, l, bn_str_sub(text, at, end));
        at = end + 1;
    }
    return l;
}

static bool same(const bn_repo *repo, const char *a, const char *b, size_t len)
{
    return repo->info.ignore_case ? strncasecmp(a, b, len) == 0 : memcmp(a, b, len) == 0;
}

static bool matches_wild(bn_repo *repo, pattern *p, bn_str rest, bn_str text, bool path)
{
    if (p->tail > text.len ||
        !same(repo, rest.ptr + rest.len - p->tail, text.ptr + text.len - p->tail, p->tail))
        return false;
    if (!p->wild)
        p->wild = bn_wild_new_in(repo->arena, rest, path, repo->info.ignore_case);
    return bn_wild_match(p->wild, text);
}

/* `below`: the path from the folder of the pattern's file. */
static bool matches(bn_repo *repo, pattern *p, bn_str below, bool is_folder)
{
    bn_str name = below, rest = p->text;
    size_t literal = p->literal;

    if (p->folder_only && !is_folder)
        return false;
    if (p->anywhere) {
        for (size_t i = below.len; i-- > 0;)
            if (below.ptr[i] == '/') {
                name = bn_str_sub(below, i + 1, below.len);
                break;
            }
        if (literal == rest.len)
            return rest.len == name.len && same(repo, rest.ptr, name.ptr, name.len);
        if (p->ends)
            return rest.len - 1 <= name.len &&
                   same(repo, rest.ptr + 1, name.ptr + name.len - (rest.len - 1), rest.len - 1);
        return matches_wild(repo, p, rest, name, false);
    }
    if (rest.ptr[0] == '/') {
        rest = bn_str_sub(rest, 1, rest.len);
        literal -= literal > 0;
    }
    if (literal > name.len || !same(repo, rest.ptr, name.ptr, literal))
        return false;
    rest = bn_str_sub(rest, literal, rest.len);
    name = bn_str_sub(name, literal, name.len);
    if (!rest.len)
        return !name.len;
    return matches_wild(repo, p, rest, name, true);
}

typedef enum { SILENT, KEPT, IGNORED } verdict;

static verdict ask(bn_repo *repo, list *l, bn_str below, bool is_folder)
{
    for (uint32_t i = l->patterns.len; i-- > 0;)
        if (matches(repo, &l->patterns.items[i], below, is_folder))
            return l->patterns.items[i].negated ? KEPT : IGNORED;
    return SILENT;
}

/* The file of the setting, or the usual one in the user's home. */
static bn_str users_file(bn_repo *repo)
{
    const char *home = getenv("HOME"), *config = getenv("XDG_CONFIG_HOME");
    bn_str value;

    if (bn_git_config(repo, repo->arena, "core.excludesfile", &value))
        return bn_git_home_path(repo->arena, value);
    if (config && *config)
        return bn_str_format_in(repo->arena, "%s/git/ignore", config);
    return home ? bn_str_format_in(repo->arena, "%s/.config/git/ignore", home) : BN_LIT("");
}

typedef struct {
    bn_repo *repo;
    bn_str path;
    bool is_folder;
    verdict verdict;
    bn_err *err;
} question;

static bn_status ask_file(question *q, bn_str file, size_t base, bool in_tree)
{
    list *l = list_of(q->repo, file, in_tree);

    if (l->why)
        return bn_git_refuse_rules(q->repo, file, l->why, q->err);
    if (q->verdict == SILENT)
        q->verdict = ask(q->repo, l, bn_str_sub(q->path, base, q->path.len), q->is_folder);
    return BN_OK;
}

/* By the files of its own folder and those above, and the general ones; folders above aside. */
static bn_status ask_all(question *q)
{
    bn_repo *repo = q->repo;
    char file[8300];
    bn_status status = BN_OK;

    for (size_t at = q->path.len; !status; at--) {
        int len;

        if (at < q->path.len && (at == 0 || q->path.ptr[at - 1] == '/')) {
            len = snprintf(file, sizeof file, "%.*s/%.*s.gitignore", BN_FMT(repo->info.workdir),
                           (int)at, q->path.ptr);
            status = ask_file(q, (bn_str){ file, (size_t)len }, at, true);
        }
        if (at == 0)
            break;
    }
    if (!repo->ignore_files[0].len) {
        repo->ignore_files[0] =
            bn_str_format_in(repo->arena, "%.*s/info/exclude", BN_FMT(repo->info.commondir));
        repo->ignore_files[1] = users_file(repo);
    }
    for (int i = 0; i < 2 && !status; i++)
        if (repo->ignore_files[i].len)
            status = ask_file(q, repo->ignore_files[i], 0, false);
    return status;
}

/* Folders are asked about again and again: 1 kept, 2 ignored. */
static bn_status is_folder_ignored(bn_repo *repo, bn_str path, bool *ignored, bn_err *err)
{
    uint64_t *known = bn_map_find(&repo->folders, path);
    question q = { .repo = repo, .path = path, .is_folder = true, .err = err };
    bn_status status;

    if (known) {
        *ignored = *known == 2;
        return BN_OK;
    }
    status = ask_all(&q);
    *ignored = q.verdict == IGNORED;
    if (!status)
        *bn_map_put(&repo->folders, bn_str_copy_in(repo->arena, path)) = *ignored ? 2 : 1;
    return status;
}

bn_status bn_git_is_ignored(bn_repo *repo, bn_str path, bool *ignored, bn_err *err)
{
    question q = { .repo = repo, .path = path, .err = err };
    uint32_t folders = 0;
    bn_status status = BN_OK;

    *ignored = false;
    if (path.len > 4096 || repo->info.workdir.len > 4096)
        return bn_err_set(err, BN_E_REFUSED, "the path is too long");
    for (size_t at = 1; at < path.len && !status && !*ignored; at++) {
        if (path.ptr[at] != '/')
            continue;
        if (++folders > BN_GIT_MAX_FOLDERS)
            return bn_err_set(err, BN_E_REFUSED, "it lies in more than %d folders",
                              BN_GIT_MAX_FOLDERS);
        status = is_folder_ignored(repo, bn_str_sub(path, 0, at), ignored, err);
    }
    if (status || *ignored || !path.len || path.ptr[path.len - 1] == '/')
        return status;
    status = ask_all(&q);
    *ignored = q.verdict == IGNORED;
    return status;
}
