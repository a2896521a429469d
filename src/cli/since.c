/* since.c - see since.h. */
#include "cli/since.h"

#include <stdlib.h>
#include <string.h>

#include "diff/diff.h"

struct bn_since {
    bn_gitwork *gw;
    bn_git_entry *entries; /* of the commit compared with */
    uint32_t count;
};

bn_status bn_since_open(bn_gitwork *gw, const char *head, bn_since **out, bn_err *err)
{
    bn_arena *arena = gw->cli->arena;
    bn_str given = bn_str_from(gw->cli->flags.since);
    bool exact = false;
    char ref[BN_ID_LEN], now[BN_ID_LEN], base[BN_ID_LEN];
    bn_status status;

    *out = NULL;
    if (!given.len)
        return BN_OK;
    if (bn_str_ends(given, BN_LIT("...")))
        given.len -= 3;
    else if (bn_str_ends(given, BN_LIT(".."))) {
        given.len -= 2;
        exact = true;
    }
    status = gw->git->resolve(gw->repo, bn_str_c_in(arena, given), ref, err);
    if (!status)
        status = gw->git->resolve(gw->repo, head, now, err);
    if (!status && !exact)
        status = gw->git->merge_base(gw->repo, ref, now, base, err);
    *out = BN_NEW_IN(arena, bn_since);
    (*out)->gw = gw;
    if (!status)
        status = gw->git->tree_list(gw->repo, arena, exact ? ref : base, &(*out)->entries,
                                    &(*out)->count, err);
    return status;
}

static uint32_t count_lines(bn_str text)
{
    uint32_t lines = 0;

    for (size_t i = 0; i < text.len; i++)
        lines += text.ptr[i] == '\n';
    return lines;
}

/* Lines of the new text that a change made; none for one that only removes. */
static bn_line_range *changed_lines(bn_arena *arena, bn_str from, bn_str to, uint32_t *count)
{
    uint32_t changes, line = 1, at = 0;
    const bn_diff_change *c = bn_diff_find(arena, from, to, &changes);
    bn_line_range *ranges = BN_ARRAY_IN(arena, changes + 1, bn_line_range);

    *count = 0;
    for (uint32_t i = 0; i < changes; i++) {
        uint32_t last;

        line += count_lines(bn_str_sub(to, at, c[i].new_start));
        at = c[i].new_start;
        if (c[i].new_start == c[i].new_end)
            continue;
        last = line + count_lines(bn_str_sub(to, c[i].new_start, c[i].new_end - 1));
        ranges[(*count)++] = (bn_line_range){ line, last };
    }
    return ranges;
}

bool bn_since_takes(const bn_since *since, const bn_git_entry *e, bn_str text,
                    bn_line_range **lines, uint32_t *count)
{
    const bn_git_entry *old;
    bn_str before = { "", 0 };
    bn_gitwork *gw = since ? since->gw : NULL;

    *lines = NULL;
    *count = 0;
    if (!since)
        return true;
    old = bn_entry_find(since->entries, since->count, e->path);
    if (old && strcmp(old->id, e->id) == 0)
        return false;
    if (!gw->cli->flags.changed_lines)
        return true;
    if (old &&
        gw->git->read_blob(gw->repo, gw->cli->arena, old->id, SIZE_MAX, &before, NULL) != BN_OK)
        return false;
    *lines = changed_lines(gw->cli->arena, before, text, count);
    return true;
}

/* A line of `from` in `to`: moved by what was added and removed above it. */
static uint32_t map_line(const bn_diff_change *c, uint32_t count, bn_str from, bn_str to,
                         uint32_t line, bool end)
{
    int64_t shift = 0;

    for (uint32_t i = 0; i < count; i++) {
        uint32_t first = 1 + count_lines(bn_str_sub(from, 0, c[i].old_start));
        uint32_t olds = count_lines(bn_str_sub(from, c[i].old_start, c[i].old_end));
        uint32_t news = count_lines(bn_str_sub(to, c[i].new_start, c[i].new_end));

        if (first > line)
            break;
        if (line < first + olds) /* inside: the whole rewrite counts */
            return (uint32_t)((int64_t)first + shift + (end && news ? news - 1 : 0));
        shift += (int64_t)news - (int64_t)olds;
    }
    return (uint32_t)((int64_t)line + shift);
}

bn_line_range *bn_since_map(bn_arena *arena, const bn_line_range *lines, uint32_t line_count,
                            bn_str from, bn_str to, uint32_t *count)
{
    uint32_t changes;
    const bn_diff_change *c = bn_diff_find(arena, from, to, &changes);
    bn_line_range *mapped = BN_ARRAY_IN(arena, line_count + 1, bn_line_range);

    for (uint32_t i = 0; i < line_count; i++) {
        mapped[i].first = map_line(c, changes, from, to, lines[i].first, false);
        mapped[i].last = map_line(c, changes, from, to, lines[i].last, true);
    }
    *count = line_count;
    return mapped;
}

/* The entry that the file would have now; false when it cannot be read. */
static bool entry_now(bn_gitwork *gw, const bn_file *file, bn_git_entry *e, bn_str *text)
{
    bn_str bytes;
    char *raw;
    size_t len;

    *e = (bn_git_entry){ .path = file->path };
    if (bn_file_read(file, (size_t)1 << 30, &raw, &len, NULL) != BN_OK)
        return false;
    bytes = bn_str_copy_in(gw->cli->arena, (bn_str){ raw, len });
    free(raw);
    if (gw->git->to_blob(gw->repo, gw->cli->arena, file->path, bytes, text, NULL) != BN_OK)
        *text = bytes;
    bn_blob_id(*text, e->id);
    return true;
}

typedef struct {
    bn_git_entry *index, *head;
    uint32_t index_count, head_count;
} staged_state;

static bn_status read_staged(bn_gitwork *gw, staged_state *s, bn_err *err)
{
    bn_status status =
        gw->git->index_list(gw->repo, gw->cli->arena, &s->index, &s->index_count, err);

    if (!status && !gw->info->unborn)
        status =
            gw->git->tree_list(gw->repo, gw->cli->arena, "HEAD", &s->head, &s->head_count, err);
    return status;
}

static bool is_staged(const staged_state *s, bn_str path)
{
    const bn_git_entry *now = bn_entry_find(s->index, s->index_count, path);
    const bn_git_entry *old = bn_entry_find(s->head, s->head_count, path);

    return now && (!old || strcmp(now->id, old->id) != 0);
}

static bool keep(bn_gitwork *gw, const bn_since *since, const staged_state *staged, bn_file *file)
{
    bn_git_entry e;
    bn_line_range *lines;
    bn_str text;

    if (file->is_stdin)
        return true;
    if (gw->cli->flags.staged && !is_staged(staged, file->path))
        return false;
    if (!since)
        return true;
    if (!entry_now(gw, file, &e, &text))
        return true; /* reported when it is read for good */
    if (!bn_since_takes(since, &e, text, &lines, &file->line_count))
        return false;
    file->lines = lines;
    return true;
}

bn_status bn_since_limit(bn_cli *cli, bn_files *files, bn_err *err)
{
    bn_gitwork gw = { .cli = cli };
    staged_state staged = { 0 };
    bn_since *since = NULL;
    uint32_t kept = 0;
    bn_status status;

    if (cli->flags.changed_lines && !cli->flags.since)
        return bn_err_set(err, BN_E_USAGE, "--changed-lines needs --since REF");
    if (!cli->flags.since && !cli->flags.staged)
        return BN_OK;
    gw.git = bn_git_load(err);
    status = gw.git ? gw.git->open(cli->arena, bn_str_c_in(cli->arena, files->root), &gw.repo, err)
                    : err->status;
    if (status)
        return status;
    gw.info = gw.git->info(gw.repo);
    status = bn_since_open(&gw, "HEAD", &since, err);
    if (!status && cli->flags.staged)
        status = read_staged(&gw, &staged, err);
    for (uint32_t i = 0; i < files->count && !status; i++)
        if (keep(&gw, since, &staged, &files->files[i]))
            files->files[kept++] = files->files[i];
    if (!status)
        files->count = kept;
    files->whole = false;
    bn_gitwork_close(&gw);
    return status;
}
