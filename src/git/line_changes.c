/* line_changes.c - the line diff that git would print, from libgit2's copy of its differ. */
#include "git/git_p.h"

#include <string.h>

/* Offsets where lines start; one more for the end. */
static uint32_t *line_starts(bn_arena *arena, bn_str text, uint32_t *count)
{
    bn_vec(uint32_t) starts = { 0 };

    for (size_t at = 0; at < text.len;) {
        const char *end = memchr(text.ptr + at, '\n', text.len - at);

        bn_vec_push(arena, &starts, (uint32_t)at);
        at = end ? (size_t)(end - text.ptr) + 1 : text.len;
    }
    *count = starts.len;
    bn_vec_push(arena, &starts, (uint32_t)text.len);
    return starts.items;
}

/* A range of git's, which names the line before it when it is empty, as bytes. */
static void to_bytes(const uint32_t *starts, uint32_t total, int start, int count, uint32_t *from,
                     uint32_t *to)
{
    uint32_t first = (uint32_t)start - (count ? 1 : 0), end = first + (uint32_t)count;

    *from = starts[first < total ? first : total];
    *to = starts[end < total ? end : total];
}

bn_status bn_git_line_changes(bn_arena *arena, bn_str old_text, bn_str new_text,
                              bn_diff_change **changes, uint32_t *count, bn_err *err)
{
    git_diff_options options;
    git_patch *patch = NULL;
    uint32_t old_total, new_total;
    uint32_t *olds = line_starts(arena, old_text, &old_total);
    uint32_t *news = line_starts(arena, new_text, &new_total);
    bn_status status = BN_OK;

    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    options.context_lines = 0;
    options.flags = GIT_DIFF_INDENT_HEURISTIC | GIT_DIFF_FORCE_TEXT;
    git_libgit2_init();
    if (git_patch_from_buffers(&patch, old_text.ptr, old_text.len, NULL, new_text.ptr, new_text.len,
                               NULL, &options) < 0)
        status = bn_git_fail(err, BN_E_IO, "cannot compare");
    *count = status ? 0 : (uint32_t)git_patch_num_hunks(patch);
    *changes = BN_ARRAY_IN(arena, *count + 1, bn_diff_change);
    for (uint32_t i = 0; i < *count && !status; i++) {
        const git_diff_hunk *hunk;
        bn_diff_change *c = &(*changes)[i];

        if (git_patch_get_hunk(&hunk, NULL, patch, i) < 0) {
            status = bn_git_fail(err, BN_E_IO, "cannot compare");
            break;
        }
        to_bytes(olds, old_total, hunk->old_start, hunk->old_lines, &c->old_start, &c->old_end);
        to_bytes(news, new_total, hunk->new_start, hunk->new_lines, &c->new_start, &c->new_end);
    }
    git_patch_free(patch);
    git_libgit2_shutdown();
    return status;
}
