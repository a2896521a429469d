/* patch.c - see patch.h. */
#include "cli/patch.h"

#include <string.h>

/* "EP07/map-lambda safe 7d41c0", several separated by commas. */
static bn_str region_note(bn_cli *cli, const bn_run *run, const bn_done *done,
                          const bn_region *region)
{
    bn_buf note = { .arena = cli->arena };

    for (uint32_t i = 0; i < region->finding_count; i++) {
        const bn_finding *f = bn_result_at(done->result, region->findings[i]);
        bn_buf_addf(&note, "%s%.*s %s %.*s", i ? ", " : "", BN_FMT(f->name),
                    bn_safety_word(f->safety), BN_FMT(bn_id_text(cli->arena, f->id, run->digits)));
    }
    return bn_buf_str(&note);
}

bn_diff_file bn_patch_file(bn_cli *cli, const bn_run *run, const bn_done *done)
{
    uint32_t n = bn_result_region_count(done->result);
    bn_diff_change *changes = BN_ARRAY_IN(cli->arena, n + 1, bn_diff_change);

    for (uint32_t i = 0; i < n; i++) {
        const bn_region *r = bn_result_region_at(done->result, i);
        changes[i] = (bn_diff_change){ .old_start = r->old_span.start,
                                       .old_end = r->old_span.end,
                                       .new_start = r->new_span.start,
                                       .new_end = r->new_span.end };
        if (cli->flags.annotate)
            changes[i].note = region_note(cli, run, done, r);
    }
    return (bn_diff_file){ .path = done->file->path,
                           .old_text = done->source,
                           .new_text = bn_result_text(done->result),
                           .mode = done->file->mode,
                           .changes = changes,
                           .change_count = n };
}

static bool is_changed(const bn_done *done)
{
    return done->result && bn_result_changed(done->result);
}

static bool has_high_bytes(bn_str path)
{
    for (size_t i = 0; i < path.len; i++)
        if ((unsigned char)path.ptr[i] >= 0x80)
            return true;
    return false;
}

bool bn_patch_may_be_folded(bn_str text)
{
    return memchr(text.ptr, '\r', text.len) || bn_str_find(text, BN_LIT("$Id:"), 0) != BN_NPOS;
}

static bool needs_repository(const bn_patcher *p)
{
    for (uint32_t i = 0; i < p->run->files.count; i++) {
        const bn_done *done = &p->run->done[i];

        if (is_changed(done) && !done->file->is_stdin &&
            (p->myers || done->file->mode == 0100755 || has_high_bytes(done->file->path) ||
             bn_patch_may_be_folded(done->source)))
            return true;
    }
    return false;
}

void bn_patcher_open(bn_patcher *p, bn_str root)
{
    bn_arena *arena = p->cli->arena;

    if (!bn_str_eq(bn_repository_root(arena, root), root) || !root.len)
        return;
    p->git = bn_git_load(NULL);
    if (!p->git || p->git->open(arena, bn_str_c_in(arena, root), &p->repo, NULL) != BN_OK)
        return;
    if (!bn_str_eq(p->git->info(p->repo)->workdir, root)) {
        bn_patcher_release(p);
        return;
    }
    p->options.plain_high = !p->git->info(p->repo)->quote_path;
    if (!p->git->info(p->repo)->file_mode &&
        p->git->index_list(p->repo, arena, &p->entries, &p->entry_count, NULL) != BN_OK)
        p->entry_count = 0;
}

static bn_status read_options(bn_patcher *p, bn_err *err)
{
    const bn_flags *flags = &p->cli->flags;
    const char *algorithm = flags->diff_algorithm;

    if (algorithm && strcmp(algorithm, "edits") != 0 && strcmp(algorithm, "myers") != 0)
        return bn_err_set(err, BN_E_USAGE, "--diff-algorithm is edits or myers, not '%s'",
                          algorithm);
    p->myers = algorithm && strcmp(algorithm, "myers") == 0;
    if (p->myers && flags->annotate)
        return bn_err_set(err, BN_E_USAGE, "--annotate does not go with --diff-algorithm=myers");
    if (flags->context >= 0)
        p->options.context = (uint32_t)flags->context;
    p->options.annotate = flags->annotate;
    if (flags->src_prefix)
        p->options.src_prefix = flags->src_prefix;
    if (flags->dst_prefix)
        p->options.dst_prefix = flags->dst_prefix;
    return BN_OK;
}

bn_status bn_patcher_init(bn_patcher *p, bn_cli *cli, const bn_run *run, bn_err *err)
{
    bn_str here = bn_working_dir(cli->arena), root = run->files.root;
    bn_status status;

    *p = (bn_patcher){ .cli = cli, .run = run, .options = BN_DIFF_OPTIONS_INIT };
    status = read_options(p, err);
    if (status)
        return status;
    if (cli->flags.relative && bn_str_starts(here, root) && here.len > root.len && root.len)
        p->prefix = bn_str_format_in(cli->arena, "%.*s/",
                                     BN_FMT(bn_str_sub(here, root.len + (root.len > 1), here.len)));
    if (needs_repository(p))
        bn_patcher_open(p, root);
    if (p->myers && !p->git)
        p->git = bn_git_load(err);
    return p->myers && !p->git ? err->status : BN_OK;
}

void bn_patcher_release(bn_patcher *p)
{
    if (p->repo)
        p->git->close(p->repo);
    p->repo = NULL;
}

/* The text as a blob would have it; as it is where git would not take it, either. */
static bn_str fold(bn_patcher *p, bn_str path, bn_str text)
{
    bn_str folded = text;

    if (!p->repo || !path.len || !bn_patch_may_be_folded(text) ||
        p->git->to_blob(p->repo, p->cli->arena, path, text, &folded, NULL) != BN_OK)
        return text;
    return folded;
}

bn_status bn_patcher_number(bn_patcher *p, bn_str path, bn_diff_file *out, bn_err *err)
{
    bn_str old_text = fold(p, path, out->old_text), new_text = fold(p, path, out->new_text);
    char *ids = bn_alloc_in(p->cli->arena, 2 * BN_ID_LEN);

    bn_blob_id(old_text, ids);
    bn_blob_id(new_text, ids + BN_ID_LEN);
    out->old_id = ids;
    out->new_id = ids + BN_ID_LEN;
    if (!bn_str_eq(old_text, out->old_text))
        out->old_folded = old_text;
    if (!p->myers && !(p->indexed && out->old_folded.ptr) &&
        bn_diff_can_avoid(p->cli->arena, out, &p->options))
        return BN_OK;
    /* Git compares blobs: what it folds is not in its patch. */
    out->old_text = old_text;
    out->new_text = new_text;
    out->old_folded = (bn_str){ NULL, 0 };
    out->exact = true;
    return p->git->line_changes(p->cli->arena, old_text, new_text, (bn_diff_change **)&out->changes,
                                &out->change_count, err);
}

/* Of a file that git would fold; empty for what is no file. */
static bn_str folded_path(const bn_done *done)
{
    return done->file->memory || done->file->is_stdin ? BN_LIT("") : done->file->path;
}

bool bn_patcher_file(bn_patcher *p, const bn_done *done, bn_diff_file *out, bn_err *err)
{
    const bn_git_entry *entry;

    if (!is_changed(done) || !bn_str_starts(done->file->path, p->prefix))
        return false;
    *out = bn_patch_file(p->cli, p->run, done);
    entry = bn_entry_find(p->entries, p->entry_count, done->file->path);
    if (entry && !entry->conflict)
        out->mode = entry->mode;
    out->path = bn_str_sub(out->path, p->prefix.len, out->path.len);
    if (!p->myers && !p->repo)
        return true;
    return bn_patcher_number(p, folded_path(done), out, err) == BN_OK;
}

void bn_patcher_blob(bn_patcher *p, const bn_done *done, char id[BN_ID_LEN])
{
    bn_blob_id(fold(p, folded_path(done), done->source), id);
}
