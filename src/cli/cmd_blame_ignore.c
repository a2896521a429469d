/*
 * cmd_blame_ignore.c - `burnish blame-ignore`: the list of commits that `git blame` looks through.
 *
 * A squash or a rebase gives commits new ids. The Burnish-Rule lines of their messages go along,
 * so the list can be made anew from the history.
 */
#include "cli/commands.h"

#include <stdlib.h>
#include <string.h>

#include "cli/commit_p.h"
#include "write/write.h"

typedef struct {
    bn_cli *cli;
    bn_gitwork gw;
    bn_git_found *found; /* burnish's commits, oldest first */
    uint32_t count;
    bn_str path, old_text;
    bool exists;
    uint32_t dropped, added;
} refreshing;

static bool is_id(bn_str line)
{
    for (size_t i = 0; i < line.len; i++)
        if (!strchr("0123456789abcdef", line.ptr[i]))
            return false;
    return line.len == BN_ID_LEN - 1;
}

static bool is_found(const refreshing *r, bn_str id)
{
    for (uint32_t i = 0; i < r->count; i++)
        if (bn_str_is(id, r->found[i].id))
            return true;
    return false;
}

/* Is it the subject of one of burnish's commits? Then the id below it was one, before a rebase. */
static bool is_subject(const refreshing *r, bn_str text)
{
    for (uint32_t i = 0; i < r->count; i++)
        if (text.len && bn_str_eq(text, r->found[i].subject))
            return true;
    return false;
}

/* An id that is not part of the history any more, and was ours. */
static bool is_stale(refreshing *r, bn_str id, bn_str comment)
{
    const char *name = bn_str_c_in(r->cli->arena, id);
    bn_str message;

    if (is_found(r, id) || r->gw.git->leads_to(r->gw.repo, name, "HEAD"))
        return false;
    if (is_subject(r, comment))
        return true;
    return r->gw.git->commit_message(r->gw.repo, r->cli->arena, name, &message, NULL) == BN_OK &&
           bn_str_find(message, BN_LIT("\nBurnish-Rule: "), 0) != BN_NPOS;
}

/* The list: lines of others as they are, stale ones of ours gone, missing ones at the end. */
static bn_str new_text(refreshing *r)
{
    bn_buf out = { .arena = r->cli->arena };
    bn_str comment = { "", 0 }, old = r->old_text;
    const char *end = bn_str_find(old, BN_LIT("\r\n"), 0) == BN_NPOS ? "\n" : "\r\n";
    size_t before_comment = 0;

    for (size_t at = 0; at < old.len;) {
        size_t stop = bn_str_find(old, BN_LIT("\n"), at);
        bn_str line = bn_str_sub(old, at, stop == BN_NPOS ? old.len : stop);
        bn_str text = bn_str_trim(line);
        bool is_comment = bn_str_starts(text, BN_LIT("#"));

        at += line.len + 1;
        if (is_id(text) && is_stale(r, text, comment)) {
            r->dropped++;
            if (comment.len)
                out.len = before_comment;
            comment = BN_LIT("");
            continue;
        }
        before_comment = is_comment ? out.len : before_comment;
        comment = is_comment ? bn_str_trim(bn_str_sub(text, 1, text.len)) : BN_LIT("");
        bn_buf_add(&out, line);
        bn_buf_addc(&out, '\n');
    }
    for (uint32_t i = 0; i < r->count; i++)
        if (bn_str_find(bn_buf_str(&out), bn_str_from(r->found[i].id), 0) == BN_NPOS) {
            bn_buf_addf(&out, "# %.*s%s%s%s", BN_FMT(r->found[i].subject), end, r->found[i].id,
                        end);
            r->added++;
        }
    return bn_buf_str(&out);
}

static bn_status write_list(refreshing *r, bn_str text, bn_err *err)
{
    bn_write_options options = { .kind = "blame", .command = "burnish blame-ignore --refresh" };
    bn_write_file file = { .path = r->path,
                           .old_text = r->old_text,
                           .new_text = text,
                           .delta = (int64_t)text.len - (int64_t)r->old_text.len,
                           .created = !r->exists };
    bn_write *w = bn_write_begin(r->cli->arena, bn_str_c_in(r->cli->arena, r->gw.info->workdir),
                                 &options, err);
    bn_status status = w ? bn_write_add(w, &file, err) : err->status;

    if (!status)
        status = bn_write_commit(w, err);
    if (!status && bn_write_result_at(w, 0)->status)
        status = bn_err_set(err, bn_write_result_at(w, 0)->status, "%.*s: %s", BN_FMT(r->path),
                            bn_write_result_at(w, 0)->why);
    bn_write_end(w);
    return status;
}

static void read_list(refreshing *r)
{
    bn_arena *arena = r->cli->arena;
    bn_str whole =
        bn_str_format_in(arena, "%.*s/%.*s", BN_FMT(r->gw.info->workdir), BN_FMT(r->path));
    bn_file file = { .open_path = bn_str_c_in(arena, whole) };
    char *bytes;
    size_t len;

    r->exists = bn_file_read(&file, (size_t)64 << 20, &bytes, &len, NULL) == BN_OK;
    r->old_text = BN_LIT("");
    if (!r->exists)
        return;
    r->old_text = bn_str_copy_in(arena, (bn_str){ bytes, len });
    free(bytes);
}

static bn_status refresh(refreshing *r, bn_err *err)
{
    bool configured;
    bn_str text;
    bn_status status = r->gw.git->find_commits(r->gw.repo, r->cli->arena, "HEAD",
                                               BN_LIT("Burnish-Rule: "), &r->found, &r->count, err);

    if (status)
        return status;
    r->path = bn_blame_file(&r->gw, &configured);
    read_list(r);
    text = new_text(r);
    if (!r->cli->flags.refresh) {
        fwrite(text.ptr, 1, text.len, stdout);
        return BN_OK;
    }
    if (!bn_str_eq(text, r->old_text))
        status = write_list(r, text, err);
    if (!status && !r->cli->flags.quiet)
        bn_cli_say(r->cli, "%.*s: %u added, %u gone", BN_FMT(r->path), r->added, r->dropped);
    if (!status && !configured && !r->cli->flags.quiet && text.len)
        bn_cli_say(r->cli, "git blame uses the list after: git config blame.ignoreRevsFile %.*s",
                   BN_FMT(r->path));
    return status;
}

static int run(bn_cli *cli)
{
    refreshing r = { .cli = cli };
    bn_err err = { 0 };
    bn_status status;

    if (bn_gitwork_open(cli, ".", &r.gw) != BN_OK)
        return cli->exit_code;
    if (!r.gw.info->workdir.len && cli->flags.refresh)
        status = bn_err_set(&err, BN_E_REFUSED, "a bare repository has no file to refresh");
    else
        status = refresh(&r, &err);
    if (status)
        bn_cli_fail(cli, bn_cli_code_of(status), "%s", err.text);
    bn_gitwork_close(&r.gw);
    return cli->exit_code;
}

const bn_command bn_cmd_blame_ignore = {
    .name = "blame-ignore",
    .usage = "[OPTION]...",
    .summary = "the list of burnish's commits for git blame, made from the history",
    .help =
        "Prints the file .git-blame-ignore-revs (or the one that blame.ignoreRevsFile names) as "
        "it\n"
        "should be: commits in the history of HEAD with a Burnish-Rule line in their messages are\n"
        "added, those of burnish that are gone since a rebase or squash are left out, lines of\n"
        "others stay. With --refresh it is written.",
    .options = BN_OPT_BLAME,
    .run = run,
};
