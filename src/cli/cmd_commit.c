/*
 * cmd_commit.c - `burnish commit`: a series of commits, one for each rule.
 *
 * Trees are built from blobs; index and files of the user are touched once, at the
 * end, together with the branch. With --branch or --ref they are not touched at all.
 */
#include "cli/commands.h"

#include <stdlib.h>
#include <string.h>

#include "cli/message.h"
#include "cli/signals.h"
#include "cli/verify.h"
#include "diff/diff.h"

#define MAX_PASSES 10

typedef struct {
    char id[BN_ID_LEN];
    bn_str subject;
    bn_str label;
    uint32_t edits, files;
} made;

typedef struct {
    bn_cli *cli;
    bn_gitwork gw;
    bn_series series;
    bn_verify *verify;    /* NULL: no --verify */
    char base[BN_ID_LEN]; /* where the series starts */
    char tip[BN_ID_LEN];  /* its last commit so far */
    const char *ref;      /* what moves to the tip */
    const char *ref_old;  /* NULL: the ref is new */
    bool apart;           /* --branch, --ref: index and files stay as they are */
    bn_vec(made) commits;
} committing;

static int refuse(committing *c, const char *why)
{
    return bn_cli_fail(c->cli, BN_EXIT_REFUSED, "%s", why);
}

/* Hooks and signatures are a team's policy: never passed over in silence. */
static bool check_policy(committing *c)
{
    const bn_flags *flags = &c->cli->flags;
    bn_str hooks = c->gw.git->active_hooks(c->gw.repo, c->cli->arena), sign = { "", 0 };
    bool ok = true;

    c->gw.git->config(c->gw.repo, c->cli->arena, "commit.gpgsign", &sign);
    if (hooks.len && !flags->no_verify) {
        bn_cli_fail(c->cli, BN_EXIT_REFUSED,
                    "this repository has hooks for commits (%.*s); --no-verify commits without "
                    "running them",
                    BN_FMT(hooks));
        ok = false;
    }
    if ((bn_str_is(sign, "true") || bn_str_is(sign, "1") || bn_str_is(sign, "yes") ||
         flags->gpg_sign) &&
        !flags->no_gpg_sign) {
        refuse(c, "commits are to be signed here (commit.gpgSign); --no-gpg-sign commits without "
                  "a signature");
        ok = false;
    }
    return ok;
}

/* Which commit the series starts from, and which ref it moves. */
static bool choose_target(committing *c)
{
    const bn_flags *flags = &c->cli->flags;
    const bn_repo_info *info = c->gw.info;
    bn_arena *arena = c->cli->arena;
    bn_err err = { 0 };
    const char *from = "HEAD";

    if (flags->branch && flags->ref) {
        bn_cli_fail(c->cli, BN_EXIT_USAGE, "--branch and --ref exclude each other");
        return false;
    }
    c->apart = flags->branch || flags->ref;
    if (info->in_progress && !c->apart) {
        bn_cli_fail(c->cli, BN_EXIT_REFUSED, "a %s is in progress", info->in_progress);
        return false;
    }
    if (!c->apart && !info->workdir.len) {
        refuse(c, "a bare repository needs --branch or --ref");
        return false;
    }
    if (!c->apart && info->detached) {
        refuse(c, "HEAD is detached; --branch NAME makes a branch for the commits");
        return false;
    }
    if (!flags->ref && info->unborn) {
        refuse(c, "there is no commit yet to start from");
        return false;
    }
    if (flags->ref) {
        from = flags->ref;
        c->ref = strncmp(from, "refs/", 5) == 0
                     ? from
                     : bn_str_c_in(arena, bn_str_format_in(arena, "refs/heads/%s", from));
        from = c->ref;
    } else if (flags->branch) {
        c->ref = bn_str_c_in(arena, bn_str_format_in(arena, "refs/heads/%s", flags->branch));
    } else {
        c->ref = bn_str_c_in(arena, info->branch);
    }
    if (flags->branch && (flags->branch[0] == '-' || !flags->branch[0])) {
        bn_cli_fail(c->cli, BN_EXIT_USAGE, "%s is no name for a branch", flags->branch);
        return false;
    }
    if (c->gw.git->resolve(c->gw.repo, from, c->base, &err)) {
        bn_cli_fail(c->cli, bn_cli_code_of(err.status), "%s", err.text);
        return false;
    }
    if (flags->branch && c->gw.git->resolve(c->gw.repo, c->ref, c->tip, NULL) == BN_OK) {
        bn_cli_fail(c->cli, BN_EXIT_REFUSED, "the branch %s exists already", flags->branch);
        return false;
    }
    memcpy(c->tip, c->base, BN_ID_LEN);
    c->ref_old = flags->branch ? NULL : c->base;
    return true;
}

static void print_commit(committing *c, const made *m)
{
    printf("%-28.*s %5u edit%s %4u file%s  %.7s\n", BN_FMT(m->label), m->edits,
           m->edits == 1 ? " " : "s", m->files, m->files == 1 ? " " : "s",
           c->cli->flags.dry_run ? "(not made)" : m->id);
}

static bn_status make_commit(committing *c, const bn_git_change *changes, uint32_t count,
                             bn_str message, made *m, bn_err *err)
{
    char tree[BN_ID_LEN];
    bn_git_commit commit = { .tree = tree,
                             .parent = c->tip,
                             .message = bn_str_c_in(c->cli->arena, message),
                             .author = c->cli->flags.author };
    bn_status status = c->gw.git->make_tree(c->gw.repo, c->tip, changes, count, tree, err);

    m->subject = bn_message_subject(message);
    if (!status && !c->cli->flags.dry_run) {
        status = c->gw.git->make_commit(c->gw.repo, &commit, m->id, err);
        if (!status)
            memcpy(c->tip, m->id, BN_ID_LEN);
    }
    if (status)
        return status;
    bn_vec_push(c->cli->arena, &c->commits, *m);
    print_commit(c, m);
    return BN_OK;
}

/* One unit: try, verify, commit. */
static bn_status do_unit(committing *c, const bn_unit *unit, bn_err *err)
{
    bn_series *s = &c->series;
    char(*from)[BN_ID_LEN] = bn_alloc_array_in(c->cli->arena, s->files.len, BN_ID_LEN);
    bn_message_facts facts = { .base = c->base };
    made m = { .label = unit->label };
    bn_unit_result result;
    bn_git_change *changes;
    uint32_t count;
    bn_status status = bn_series_try(s, unit, NULL, &result, err);

    if (!status && result.edits && c->verify)
        status = bn_verify_unit(c->verify, s, unit, &result, err);
    if (status || !result.edits)
        return status;
    for (uint32_t i = 0; i < s->files.len; i++)
        memcpy(from[i], s->files.items[i].id, BN_ID_LEN);
    status = bn_series_take(s, &result, err);
    changes = bn_series_changes(s, false, (const char(*)[BN_ID_LEN])from, &count);
    m.edits = result.edits;
    m.files = result.files;
    facts.verify = c->verify ? c->cli->flags.verify : NULL;
    if (!status && count)
        status =
            make_commit(c, changes, count, bn_commit_message(s, unit, &result, &facts), &m, err);
    return status;
}

/* Pass after pass: a rewrite may be what another rule was waiting for. */
static bn_status do_series(committing *c, bn_err *err)
{
    const char *per = c->cli->flags.per ? c->cli->flags.per : "rule";
    const volatile sig_atomic_t *stop = bn_signals_catch();

    for (uint32_t pass = 0; pass < MAX_PASSES; pass++) {
        uint32_t count, before = c->commits.len;
        bn_unit *units;
        bn_status status = bn_series_units(&c->series, per, &units, &count, err);

        for (uint32_t i = 0; i < count && !status; i++)
            status = *stop ? bn_err_set(err, BN_E_IO, "interrupted") : do_unit(c, &units[i], err);
        if (status)
            return status;
        if (c->commits.len == before)
            break;
    }
    return BN_OK;
}

static bn_str join(bn_arena *arena, bn_str folder, bn_str name)
{
    return bn_str_format_in(arena, "%.*s/%.*s", BN_FMT(folder), BN_FMT(name));
}

/*
 * The file in the working tree of an entry that changes: must be as in the index, the
 * index as in the base. *text gets its bytes.
 */
static bool is_clean(committing *c, const bn_git_change *change, const bn_git_entry *e,
                     bn_str *text)
{
    bn_arena *arena = c->cli->arena;
    bn_str path = join(arena, c->gw.info->workdir, change->path), normal;
    bn_file file = { .open_path = bn_str_c_in(arena, path) };
    char id[BN_ID_LEN], *bytes;
    size_t len;
    bn_err err = { 0 };

    if (!e || e->conflict || e->skip_worktree || e->intent_to_add ||
        strcmp(e->id, change->old_id) != 0)
        return false;
    if (bn_file_read(&file, (size_t)1 << 30, &bytes, &len, &err) != BN_OK)
        return false;
    *text = bn_str_copy_in(arena, (bn_str){ bytes, len });
    free(bytes);
    if (c->gw.git->to_blob(c->gw.repo, arena, change->path, *text, &normal, &err))
        return false;
    bn_blob_id(normal, id);
    return strcmp(id, e->id) == 0;
}

static bn_str new_blob_text(const committing *c, bn_str path)
{
    for (uint32_t i = 0; i < c->series.files.len; i++)
        if (bn_str_eq(c->series.files.items[i].path, path))
            return c->series.files.items[i].text;
    return BN_LIT("");
}

static bn_status add_file(committing *c, bn_write *w, bn_git_change *change, bn_str old_text,
                          bn_err *err)
{
    bn_str blob = new_blob_text(c, change->path), text;
    bn_write_file file = { .path = change->path, .old_text = old_text, .group = 1 };
    bn_status status =
        c->gw.git->to_file(c->gw.repo, c->cli->arena, change->path, blob, &text, err);

    if (status)
        return status;
    change->clean = bn_str_eq(text, blob);
    file.new_text = text;
    file.delta = (int64_t)text.len - (int64_t)old_text.len;
    return bn_write_add(w, &file, err);
}

/* Every file that the commits change is clean and goes into the run. */
static bn_status add_files(committing *c, bn_write *w, bn_gitstep *step, bn_err *err)
{
    bn_git_entry *entries;
    uint32_t count, dirty = 0;
    bn_status status;

    step->changes = bn_series_changes(&c->series, true, NULL, &step->count);
    status = c->gw.git->index_list(c->gw.repo, c->cli->arena, &entries, &count, err);
    for (uint32_t i = 0; i < step->count && !status; i++) {
        bn_git_change *change = &step->changes[i];
        bn_str text;

        if (is_clean(c, change, bn_entry_find(entries, count, change->path), &text)) {
            status = add_file(c, w, change, text, err);
            continue;
        }
        dirty++;
        bn_cli_fail(c->cli, BN_EXIT_REFUSED, "%.*s has changes that are not committed",
                    BN_FMT(change->path));
    }
    if (!status && dirty)
        status = bn_err_set(err, BN_E_REFUSED,
                            "commit or stash them first, or use --branch NAME, which leaves "
                            "files and index alone");
    return status;
}

static const char *plural(uint32_t n)
{
    return n == 1 ? "" : "s";
}

/* Branch, index and files in one step, with a journal. */
static bn_status publish(committing *c, bn_err *err)
{
    bn_write_options options = { .kind = "commit",
                                 .command = "burnish commit",
                                 .atomic = BN_ATOMIC_ALL };
    bn_gitstep step = { .gw = &c->gw, .ref = c->ref, .ref_old = c->ref_old, .ref_new = c->tip };
    bn_arena *arena = c->cli->arena;
    bn_str root = c->gw.info->workdir.len ? c->gw.info->workdir : c->gw.info->gitdir;
    int seconds = c->cli->flags.lock_timeout;
    bn_status status;

    options.stop = bn_signals_catch();
    step.log =
        bn_str_c_in(arena, bn_str_format_in(arena, "burnish: %u commit%s, last: %.*s",
                                            c->commits.len, plural(c->commits.len),
                                            BN_FMT(c->commits.items[c->commits.len - 1].subject)));
    step.w = bn_write_begin(arena, bn_str_c_in(arena, root), &options, err);
    status = step.w ? BN_OK : err->status;
    if (!status && !c->apart)
        status = c->gw.git->index_lock(c->gw.repo, seconds < 0 ? 5 : (uint32_t)seconds, err);
    if (!status && !c->apart)
        status = add_files(c, step.w, &step, err);
    if (!status) {
        bn_gitstep_note(&step);
        bn_write_before_done(step.w, bn_gitstep_hook, &step);
        status = bn_write_commit(step.w, err);
    }
    c->gw.git->index_unlock(c->gw.repo);
    if (!status && !c->cli->flags.quiet)
        bn_cli_say(c->cli, "undo: burnish undo %s   (%s was at %.7s)", bn_write_run_id(step.w),
                   c->ref, c->base);
    bn_write_end(step.w);
    return status;
}

static void commit(committing *c)
{
    bn_err err = { 0 };
    bn_status status = c->gw.git->check_identity(c->gw.repo, c->cli->flags.author, &err);

    if (!status)
        status = bn_series_load(&c->series, c->base, &err);
    if (!status && c->cli->flags.verify)
        status = bn_verify_begin(&c->gw, c->cli->flags.verify, c->base, &c->verify, &err);
    if (!status && c->verify)
        bn_verify_known_bad(c->verify, &c->series);
    if (!status)
        status = do_series(c, &err);
    bn_verify_end(c->verify);
    if (!status && !c->commits.len && !c->cli->flags.quiet)
        bn_cli_say(c->cli, "nothing to commit");
    if (!status && c->commits.len && !c->cli->flags.dry_run)
        status = publish(c, &err);
    if (status)
        bn_cli_fail(c->cli, bn_cli_code_of(status), "%s; nothing was committed", err.text);
    bn_signals_raise();
}

static int run_commit(bn_cli *cli)
{
    committing c = { .cli = cli };

    if (bn_gitwork_open(cli, ".", &c.gw) != BN_OK)
        return cli->exit_code;
    c.series = (bn_series){ .gw = &c.gw, .cli = cli };
    if (choose_target(&c) && check_policy(&c))
        commit(&c);
    bn_gitwork_close(&c.gw);
    return cli->exit_code;
}

const bn_command bn_cmd_commit = {
    .name = "commit",
    .usage = "[OPTION]... [PATH]...",
    .summary = "commit the rewrites, one commit for each rule",
    .help = "Rewrites what is committed and commits it, by default on the current branch, where\n"
            "files with changes of yours are refused. With --branch the commits go to a new\n"
            "branch, with --ref on top of any ref; neither touches index or files, so your\n"
            "changes do not matter. With --verify each commit is tested in a folder of its own,\n"
            "and edits that break the tests are found and left out.",
    .options = BN_OPT_FILES | BN_OPT_RULES | BN_OPT_COMMIT,
    .run = run_commit,
};
