/*
 * cmd_commit.c - `burnish commit`: a series of commits, one for each rule.
 *
 * Trees are built from blobs; index and files of the user are touched once, at the
 * end, together with the branch. With --branch or --ref they are not touched at all.
 */
#include "cli/commands.h"

#include <stdlib.h>
#include <string.h>

#include "cli/commit_p.h"
#include "cli/signals.h"

#define MAX_PASSES 10

static int refuse(bn_committing *c, const char *why)
{
    return bn_cli_fail(c->cli, BN_EXIT_REFUSED, "%s", why);
}

/* Hooks and signatures are a team's policy: never passed over in silence. */
static bool check_policy(bn_committing *c)
{
    const bn_flags *flags = &c->cli->flags;
    bn_str hooks = c->gw.git->active_hooks(c->gw.repo, c->cli->arena), sign = { "", 0 };
    bool ok = true;

    c->gw.git->config(c->gw.repo, c->cli->arena, "commit.gpgsign", &sign);
    if (flags->git_cli)
        return true;
    if (hooks.len && !flags->no_verify) {
        bn_cli_fail(
            c->cli, BN_EXIT_REFUSED,
            "this repository has hooks for commits (%.*s); --git-cli runs them, --no-verify "
            "commits without",
            BN_FMT(hooks));
        ok = false;
    }
    if ((bn_str_is(sign, "true") || bn_str_is(sign, "1") || bn_str_is(sign, "yes") ||
         flags->gpg_sign) &&
        !flags->no_gpg_sign) {
        refuse(c, "commits are to be signed here (commit.gpgSign); --git-cli signs them, "
                  "--no-gpg-sign commits without");
        ok = false;
    }
    return ok;
}

/* Which commit the series starts from, and which ref it moves. */
static bool choose_target(bn_committing *c)
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
    c->command = bn_verify_command(c->cli);
    if (flags->allow_dirty && (c->command || flags->git_cli)) {
        bn_cli_fail(c->cli, BN_EXIT_USAGE,
                    "--allow-dirty goes with neither --verify nor --git-cli");
        return false;
    }
    c->apart = flags->branch || flags->ref;
    if (flags->git_cli && c->apart) {
        bn_cli_fail(c->cli, BN_EXIT_USAGE, "--git-cli commits on the current branch only");
        return false;
    }
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

static void print_commit(bn_committing *c, const bn_made *m)
{
    printf("%-28.*s %5u edit%s %4u file%s  %s%.*s\n", BN_FMT(m->label), m->edits,
           m->edits == 1 ? " " : "s", m->files, m->files == 1 ? " " : "s",
           c->verify ? "verify ok  " : "", c->cli->flags.dry_run ? 10 : 7,
           c->cli->flags.dry_run ? "(not made)" : m->id);
    fflush(stdout);
}

bn_status bn_commit_make(bn_committing *c, const bn_git_change *changes, uint32_t count,
                         bn_str message, bn_made *m, bn_err *err)
{
    char tree[BN_ID_LEN];
    bn_git_commit commit = { .tree = tree,
                             .parent = c->tip,
                             .message = bn_str_c_in(c->cli->arena, message),
                             .author = c->cli->flags.author };
    bn_status status = c->gw.git->make_tree(c->gw.repo, c->tip, changes, count, tree, err);

    m->subject = bn_message_subject(message);
    if (!status && !c->cli->flags.dry_run && c->cli->flags.git_cli) {
        status = bn_commit_by_git(c, tree, message, err);
        memcpy(m->id, c->tip, BN_ID_LEN);
    } else if (!status && !c->cli->flags.dry_run) {
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

/* Take the result and commit it; when that fails, the series is as it was. */
static bn_status take_and_commit(bn_committing *c, const bn_unit *unit,
                                 const bn_unit_result *result, bn_err *err)
{
    bn_series *s = &c->series;
    uint32_t n = s->files.len, count;
    bn_series_file *saved = BN_ARRAY_IN(c->cli->arena, n + 1, bn_series_file);
    char(*from)[BN_ID_LEN] = bn_alloc_array_in(c->cli->arena, n + 1, BN_ID_LEN);
    bn_message_facts facts = { .base = c->base, .verify = c->verify ? c->command : NULL };
    bn_made m = { .label = unit->label, .edits = result->edits, .files = result->files };
    bn_git_change *changes;
    bn_status status;

    for (uint32_t i = 0; i < n; i++) {
        saved[i] = s->files.items[i];
        memcpy(from[i], saved[i].id, BN_ID_LEN);
    }
    status = bn_series_take(s, result, err);
    changes = bn_series_changes(s, false, (const char(*)[BN_ID_LEN])from, &count);
    if (!status && count)
        status =
            bn_commit_make(c, changes, count, bn_commit_message(s, unit, result, &facts), &m, err);
    for (uint32_t i = 0; status && i < n; i++)
        s->files.items[i] = saved[i];
    return status;
}

/* One unit: try, verify, commit. */
static bn_status do_unit(bn_committing *c, const bn_unit *unit, bn_err *err)
{
    bn_unit_result result;
    bn_status status = bn_series_try(&c->series, unit, NULL, &result, err);

    if (!status && result.edits && c->verify)
        status = bn_verify_unit(c->verify, &c->series, unit, &result, err);
    if (!result.edits)
        bn_series_watch(&c->series, &result.bad);
    return status || !result.edits ? status : take_and_commit(c, unit, &result, err);
}

/* Pass after pass: a rewrite may be what another rule was waiting for. */
static bn_status do_series(bn_committing *c, bn_err *err)
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

static void tell_left_out(const bn_committing *c)
{
    const bn_places *left = &c->series.watched;

    if (left->len && !c->cli->flags.quiet)
        bn_cli_say(c->cli,
                   "left out: %u edit%s in quarantine (burnish explain %.6s shows the log, --retry "
                   "proposes %s again)",
                   left->len, left->len == 1 ? "" : "s", left->items[0].first_id.ptr,
                   left->len == 1 ? "it" : "them");
}

/* Identity, base, tests, series, list for blame. */
static bn_status make_commits(bn_committing *c, bn_err *err)
{
    bn_status status = c->gw.git->check_identity(c->gw.repo, c->cli->flags.author, err);

    bn_signals_catch();
    if (!status)
        status = bn_series_load(&c->series, c->base, err);
    if (!status && c->command)
        status = bn_verify_begin(&c->gw, c->command, c->base, &c->series, &c->verify, err);
    if (!status)
        bn_verify_known_bad(&c->series);
    if (!status)
        status = do_series(c, err);
    bn_verify_end(c->verify);
    if (!status)
        tell_left_out(c);
    if (!status && !c->cli->flags.dry_run)
        bn_verify_settle(&c->series);
    return !status && c->commits.len ? bn_commit_blame(c, err) : status;
}

static void commit(bn_committing *c)
{
    const bn_flags *flags = &c->cli->flags;
    bn_err err = { 0 }, late = { 0 };
    bn_status status = make_commits(c, &err);
    bool stay = flags->git_cli && c->commits.len;

    if (!status && !c->commits.len && !flags->quiet)
        bn_cli_say(c->cli, "nothing to commit");
    if ((!status || stay) && c->commits.len && !flags->dry_run &&
        bn_commit_publish(c, &late) != BN_OK) {
        err = late;
        status = late.status;
    }
    if (status)
        bn_cli_fail(c->cli, bn_cli_code_of(status), "%s; %s", err.text,
                    stay ? "the commits listed above are made and stay" : "nothing was committed");
    bn_signals_raise();
}

static int run_commit(bn_cli *cli)
{
    bn_committing c = { .cli = cli };

    if (bn_gitwork_open(cli, ".", &c.gw) != BN_OK)
        return cli->exit_code;
    c.series = (bn_series){ .gw = &c.gw, .cli = cli };
    if (cli->flags.replay)
        bn_commit_replay(&c);
    else if (choose_target(&c) && check_policy(&c))
        commit(&c);
    bn_gitwork_close(&c.gw);
    return cli->exit_code;
}

const bn_command bn_cmd_commit = {
    .name = "commit",
    .usage = "[OPTION]... [PATH]...",
    .summary = "commit the rewrites, one commit for each rule",
    .help =
        "Rewrites what is committed and commits it, by default on the current branch, where\n"
        "files with changes of yours are refused. With --branch the commits go to a new\n"
        "branch, with --ref on top of any ref; neither touches index or files, so your\n"
        "changes do not matter. With --verify each commit is tested in a folder of its own,\n"
        "and edits that break the tests are found and left out. With --replay nothing is made:\n"
        "exit 0 when the commits are exactly what burnish makes of their parents, else 4.",
    .options = BN_OPT_FILES | BN_OPT_RULES | BN_OPT_COMMIT | BN_OPT_WRITE,
    .run = run_commit,
};
