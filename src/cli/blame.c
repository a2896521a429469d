/*
 * blame.c - .git-blame-ignore-revs: commits that `git blame` should look through.
 *
 * A commit cannot name itself, so the list is a commit of its own at the end.
 */
#include "cli/commit_p.h"

#include <string.h>

#include "diff/diff.h"

#define USUAL_NAME ".git-blame-ignore-revs"

bn_str bn_blame_file(const bn_gitwork *gw, bool *configured)
{
    bn_str name = { "", 0 };

    *configured = gw->git->config(gw->repo, gw->cli->arena, "blame.ignorerevsfile", &name) &&
                  bn_path_is_safe(name);
    return *configured ? name : BN_LIT(USUAL_NAME);
}

static bn_str setting(bn_cli *cli)
{
    return bn_commit_setting(cli, "blame-ignore", "auto");
}

bn_status bn_blame_check(bn_cli *cli, bn_err *err)
{
    bn_str word = setting(cli);

    if (bn_str_is(word, "auto") || bn_str_is(word, "always") || bn_str_is(word, "never"))
        return BN_OK;
    return bn_err_set(err, BN_E_USAGE, "commit.blame-ignore is auto, always or never, not %.*s",
                      BN_FMT(word));
}

/* Asked for, or usual here. */
static bool is_wanted(bn_committing *c, bool usual)
{
    bn_str word = setting(c->cli);

    if (c->cli->flags.no_blame_ignore || c->cli->flags.dry_run)
        return false;
    if (c->cli->flags.blame_ignore || bn_str_is(word, "always"))
        return true;
    return usual && !bn_str_is(word, "never");
}

static bn_str new_text(bn_committing *c, bn_str old)
{
    bn_buf out = { .arena = c->cli->arena };
    const char *end = bn_str_find(old, BN_LIT("\r\n"), 0) == BN_NPOS ? "\n" : "\r\n";

    bn_buf_add(&out, old);
    if (old.len && old.ptr[old.len - 1] != '\n')
        bn_buf_addz(&out, end);
    for (uint32_t i = 0; i < c->commits.len; i++) {
        const bn_made *m = &c->commits.items[i];

        if (bn_str_find(old, bn_str_from(m->id), 0) == BN_NPOS)
            bn_buf_addf(&out, "# %.*s%s%s%s", BN_FMT(m->subject), end, m->id, end);
    }
    return bn_buf_str(&out);
}

static bn_status commit_list(bn_committing *c, bn_series_file *file, bn_err *err)
{
    uint32_t listed = c->commits.len;
    bn_git_change change = { .path = file->path, .mode = file->mode };
    bn_made made = { .label = file->path, .edits = listed, .files = 1 };
    bn_str message;
    bn_status status = c->gw.git->write_blob(c->gw.repo, file->text, file->id, err);

    if (status)
        return status;
    memcpy(change.old_id, file->base_id, BN_ID_LEN);
    memcpy(change.new_id, file->id, BN_ID_LEN);
    bn_vec_push(c->cli->arena, &c->series.files, *file);
    message = bn_str_format_in(
        c->cli->arena, "chore: let git blame look through %u commit%s\n\nBurnish-Version: %s\n",
        listed, listed == 1 ? "" : "s", BN_VERSION);
    status = bn_commit_make(c, &change, 1, message, &made, err);
    if (!status && !c->cli->flags.quiet)
        bn_cli_say(c->cli, "blame: %u commit%s added to %.*s", listed, listed == 1 ? "" : "s",
                   BN_FMT(file->path));
    return status;
}

bn_status bn_commit_blame(bn_committing *c, bn_err *err)
{
    bn_series_file file = { .mode = 0100644, .base_text = { "", 0 } };
    const bn_git_entry *old;
    bn_git_entry *entries;
    uint32_t count;
    bool configured;
    bn_str value;
    bn_status status =
        c->gw.git->tree_list(c->gw.repo, c->cli->arena, c->base, &entries, &count, err);

    file.path = bn_blame_file(&c->gw, &configured);
    old = status ? NULL : bn_entry_find(entries, count, file.path);
    if (status || !is_wanted(c, old || configured))
        return status;
    if (old) {
        memcpy(file.base_id, old->id, BN_ID_LEN);
        file.mode = old->mode;
        status = c->gw.git->read_blob(c->gw.repo, c->cli->arena, old->id, SIZE_MAX, &file.base_text,
                                      err);
    }
    if (status)
        return status;
    file.text = new_text(c, file.base_text);
    status = commit_list(c, &file, err);
    if (!status && !c->gw.git->config(c->gw.repo, c->cli->arena, "blame.ignorerevsfile", &value))
        bn_cli_say(c->cli, "git blame uses the list after: git config blame.ignoreRevsFile %.*s",
                   BN_FMT(file.path));
    return status;
}
