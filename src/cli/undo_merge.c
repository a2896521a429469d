/* undo_merge.c - see undo_merge.h. */
#include "cli/undo_merge.h"

#include <string.h>

#include "diff/diff.h"

static bool parses(bn_undo_merger *m, bn_str path, bn_str text)
{
    bn_options options = BN_OPTIONS_INIT;
    bn_err err = { 0 };
    bn_result *result;
    bool ok;

    if (!m->engine)
        m->engine = bn_engine_new(&options, &err);
    result = m->engine ? bn_rewrite(m->engine, path, text, &err) : NULL;
    ok = result || (err.status != BN_E_SYNTAX && err.status != BN_E_ENCODING);
    bn_result_free(result);
    return ok;
}

/* Lines that go together well enough for a merge need not be a program any more. */
static bool merge(bn_undo_merger *m, bn_str path, bn_str ours, bn_str now, bn_str old,
                  bn_str *merged, const char **why)
{
    if (!bn_merge(m->cli->arena, ours, now, old, merged))
        *why = "later changes touch what the run rewrote";
    else if (!parses(m, path, *merged) && parses(m, path, now))
        *why = "with the rewrite taken out it would not be valid Python";
    else
        return true;
    return false;
}

bool bn_undo_merge_file(void *context, const bn_undo_file *file, bn_str *merged)
{
    bn_undo_merger *m = context;
    const char *why = "it is gone, or no regular file";

    if (file->was_absent || file->is_absent)
        return false;
    if (file->current.ptr && !file->new_text.ptr)
        why = "the record does not keep what the run wrote";
    else if (file->current.ptr &&
             merge(m, file->path, file->new_text, file->current, file->old_text, merged, &why)) {
        m->merged++;
        if (!m->cli->flags.quiet)
            bn_cli_say(m->cli, "%.*s: changed since; merged", BN_FMT(file->path));
        return true;
    }
    bn_cli_say(m->cli, "%.*s: cannot be merged: %s", BN_FMT(file->path), why);
    return false;
}

bool bn_undo_merge_entry(bn_undo_merger *m, bn_gitwork *gw, const bn_git_entry *entry,
                         bn_git_change *change)
{
    bn_arena *arena = m->cli->arena;
    bn_str ours, now, old, merged;
    const char *why;
    bn_err err = { 0 };

    /* change leads back: old_id is what the run put there, new_id what was there before. */
    if (entry->conflict || entry->intent_to_add || change->intent || change->was_intent ||
        !change->old_id[0] || !change->new_id[0] ||
        gw->git->read_blob(gw->repo, arena, change->old_id, SIZE_MAX, &ours, &err) ||
        gw->git->read_blob(gw->repo, arena, entry->id, SIZE_MAX, &now, &err) ||
        gw->git->read_blob(gw->repo, arena, change->new_id, SIZE_MAX, &old, &err) ||
        !merge(m, entry->path, ours, now, old, &merged, &why) ||
        gw->git->write_blob(gw->repo, merged, change->new_id, &err))
        return false;
    memcpy(change->old_id, entry->id, BN_ID_LEN);
    m->merged++;
    return true;
}

void bn_undo_merger_release(bn_undo_merger *m)
{
    bn_engine_free(m->engine);
}
