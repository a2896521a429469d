/*
 * cmd_commit.c - `burnish commit`: a series of commits, one for each rule.
 *
 * Trees are built from blobs; index and files of the user are touched once, at the
 * end, together with the branch. With --branch or --ref they are not touched at all.
 */
#include "cli/commands.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "cli/commit_p.h"
#include "cli/signals.h"

#define MAX_PASSES 10

static int refuse(bn_committing *c, const char *why)
{
    return bn_cli_fail(c->cli, BN_EXIT_REFUSED, "%s", why);
}

static bn_str text_setting(bn_committing *c, const char *key, bool program)
{
    const bn_toml *value = bn_config_value(c->cli, "commit", key, program);

    return value && value->type == BN_TOML_STRING ? value->text : BN_LIT("");
}

static bool is_true(bn_str value)
{
    return bn_str_is(value, "true") || bn_str_is(value, "1") || bn_str_is(value, "yes") ||
           bn_str_is(value, "on");
}

/* Hooks and signatures are a team's policy: never passed over in silence. */
static bool check_policy(bn_committing *c)
{
    bn_flags *flags = &c->cli->flags;
    bn_str hooks = c->gw.git->active_hooks(c->gw.repo, c->cli->arena), sign = { "", 0 };
    bool ok = true, signs;

    c->gw.git->config(c->gw.repo, c->cli->arena, "commit.gpgsign", &sign);
    hooks.len = flags->no_verify ? 0 : hooks.len;
    signs = (is_true(sign) || flags->gpg_sign) && !flags->no_gpg_sign;
    if ((hooks.len || signs) && !c->apart &&
        bn_str_is(text_setting(c, "backend", true), "auto-git"))
        flags->git_cli = true;
    if (flags->git_cli)
        return true;
    if (hooks.len) {
        bn_cli_fail(
            c->cli, BN_EXIT_REFUSED,
            "this repository has hooks for commits (%.*s); --git-cli runs them, --no-verify "
            "commits without",
            BN_FMT(hooks));
        ok = false;
    }
    if (signs) {
        refuse(c, "commits are to be signed here (commit.gpgSign); --git-cli signs them, "
                  "--no-gpg-sign commits without");
        ok = false;
    }
    return ok;
}

static bool usage(bn_committing *c, const char *why)
{
    bn_cli_fail(c->cli, BN_EXIT_USAGE, "%s", why);
    return false;
}

static bool check_flags(bn_committing *c)
{
    const bn_flags *flags = &c->cli->flags;

    if (flags->branch && flags->ref)
        return usage(c, "--branch and --ref exclude each other");
    if ((flags->switch_to || flags->force_branch) && !flags->branch)
        return usage(c, "--switch and --force-branch go with --branch");
    if (flags->branch && (flags->branch[0] == '-' || !flags->branch[0])) {
        bn_cli_fail(c->cli, BN_EXIT_USAGE, "%s is no name for a branch", flags->branch);
        return false;
    }
    if (flags->allow_dirty && (c->command || flags->git_cli))
        return usage(c, "--allow-dirty goes with neither --verify nor --git-cli");
    if (flags->git_cli && (flags->branch || flags->ref))
        return usage(c, "--git-cli commits on the current branch only");
    if (flags->allow_empty_root && (flags->ref || flags->switch_to))
        return usage(c, "--allow-empty-root goes with neither --ref nor --switch");
    return true;
}

/* Does the state of the repository allow to commit where it was asked for? */
static bool check_state(bn_committing *c)
{
    const bn_flags *flags = &c->cli->flags;
    const bn_repo_info *info = c->gw.info;
    bool here = !c->apart || flags->switch_to;

    if (info->in_progress && here) {
        bn_cli_fail(c->cli, BN_EXIT_REFUSED, "a %s is in progress", info->in_progress);
        return false;
    }
    if (here && !info->workdir.len)
        return refuse(c, "a bare repository needs --branch or --ref") == 0;
    if (!c->apart && info->detached && !flags->detach_ok)
        return refuse(c, "HEAD is detached; --branch NAME makes a branch for the commits, "
                         "--detach-ok commits on it as it is") == 0;
    if (!flags->ref && info->unborn && !flags->allow_empty_root)
        return refuse(c, "there is no commit yet to start from; --allow-empty-root first makes "
                         "one of what is staged") == 0;
    if (c->root && !info->workdir.len)
        return refuse(c, "a bare repository has nothing staged to start from") == 0;
    return true;
}

static bool check_branch_name(bn_committing *c)
{
    const char *glob = c->cli->flags.only_on_branch;
    bn_str name = bn_str_from(c->ref), only = text_setting(c, "only-on-branch", false);

    if (bn_str_starts(name, BN_LIT("refs/heads/")))
        name = bn_str_sub(name, sizeof "refs/heads/" - 1, name.len);
    if (glob)
        only = bn_str_from(glob);
    if (!only.len || bn_glob_match(only, name))
        return true;
    bn_cli_fail(c->cli, BN_EXIT_REFUSED, "commits go only to branches named %.*s, not to %.*s",
                BN_FMT(only), BN_FMT(name));
    return false;
}

/* Which commit the series starts from, and which ref it moves. */
static bool choose_target(bn_committing *c)
{
    const bn_flags *flags = &c->cli->flags;
    bn_arena *arena = c->cli->arena;
    const char *from = flags->ref ? flags->ref : "HEAD", *name = flags->branch;
    bn_err err = { 0 };
    bn_status status = BN_OK;

    c->command = bn_verify_command(c->cli);
    c->apart = flags->branch || flags->ref;
    c->root = c->gw.info->unborn && !flags->ref;
    if (!check_flags(c) || !check_state(c))
        return false;
    if (flags->ref)
        name = from;
    if (name && strncmp(name, "refs/", 5) == 0 && flags->ref)
        c->ref = name;
    else if (name)
        c->ref = bn_str_c_in(arena, bn_str_format_in(arena, "refs/heads/%s", name));
    else
        c->ref = c->gw.info->detached ? "HEAD" : bn_str_c_in(arena, c->gw.info->branch);
    if (!check_branch_name(c))
        return false;
    if (c->apart)
        status = c->gw.git->check_ref(c->gw.repo, c->ref, &err);
    if (!status && !c->root)
        status = c->gw.git->resolve(c->gw.repo, flags->ref ? c->ref : from, c->base, &err);
    if (status) {
        bn_cli_fail(c->cli, bn_cli_code_of(status), "%s", err.text);
        return false;
    }
    memcpy(c->tip, c->base, BN_ID_LEN);
    c->ref_old = c->root ? NULL : c->base;
    if (!flags->branch)
        return true;
    c->ref_old = NULL;
    if (c->gw.git->resolve(c->gw.repo, c->ref, c->replaced, NULL) != BN_OK)
        return true;
    c->ref_old = c->replaced;
    if (flags->force_branch)
        return true;
    bn_cli_fail(c->cli, BN_EXIT_REFUSED,
                "the branch %s exists already; --force-branch puts it there", flags->branch);
    return false;
}

static void print_commit(bn_committing *c, const bn_made *m)
{
    if (c->root_files) {
        printf("%-28s %10s %4u file%s  %.*s\n", "(as staged)", "", c->root_files,
               c->root_files == 1 ? " " : "s", c->cli->flags.dry_run ? 10 : 7,
               c->cli->flags.dry_run ? "(not made)" : c->base);
        c->root_files = 0;
    }
    printf("%-28.*s %5u edit%s %4u file%s  %s%.*s\n", BN_FMT(m->label), m->edits,
           m->edits == 1 ? " " : "s", m->files, m->files == 1 ? " " : "s",
           c->verify ? "verify ok  " : "", c->cli->flags.dry_run ? 10 : 7,
           c->cli->flags.dry_run ? "(not made)" : m->id);
    fflush(stdout);
}

/* Messages are UTF-8; where commits are to be in another encoding, only ASCII is both. */
static bn_status check_encoding(bn_committing *c, bn_str message, bn_err *err)
{
    bn_str name = { "", 0 };
    char word[16];

    if (!c->gw.git->config(c->gw.repo, c->cli->arena, "i18n.commitencoding", &name))
        return BN_OK;
    snprintf(word, sizeof word, "%.*s", BN_FMT(name));
    if (strcasecmp(word, "utf-8") == 0 || strcasecmp(word, "utf8") == 0)
        return BN_OK;
    for (size_t i = 0; i < message.len; i++)
        if ((unsigned char)message.ptr[i] >= 0x80)
            return bn_err_set(err, BN_E_REFUSED,
                              "i18n.commitEncoding is %s, and the message has more than ASCII",
                              word);
    return BN_OK;
}

bn_status bn_commit_make(bn_committing *c, const bn_git_change *changes, uint32_t count,
                         bn_str message, bn_made *m, bn_err *err)
{
    char tree[BN_ID_LEN];
    bn_git_commit commit = { .tree = tree,
                             .parent = c->tip,
                             .message = bn_str_c_in(c->cli->arena, message),
                             .author = c->cli->flags.author };
    bn_status status = check_encoding(c, message, err);

    if (!status)
        status = c->gw.git->make_tree(c->gw.repo, c->tip, changes, count, tree, err);
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
    bn_message_facts facts = { .base = c->base,
                               .verify = c->verify ? c->command : NULL,
                               .verify_code = c->verify ? bn_verify_code(c->verify) : 0,
                               .text = c->message,
                               .committer = c->committer };
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

/* Verify, commit. */
static bn_status do_part(bn_committing *c, const bn_unit *unit, const bn_unit *next,
                         bn_unit_result result, bn_err *err)
{
    bn_status status = BN_OK;

    if (result.edits && c->verify)
        status = bn_verify_unit(c->verify, &c->series, unit, next, &result, err);
    if (!result.edits)
        bn_series_watch(&c->series, &result.bad);
    return status || !result.edits ? status : take_and_commit(c, unit, &result, err);
}

static uint32_t max_files(bn_committing *c)
{
    const bn_toml *value = bn_config_value(c->cli, "commit", "max-files", false);

    if (c->cli->flags.max_files > 0)
        return (uint32_t)c->cli->flags.max_files;
    return value && value->type == BN_TOML_INTEGER && value->number > 0 ? (uint32_t)value->number
                                                                        : UINT32_MAX;
}

/* One unit, in several commits where it changes too many files for one. */
static bn_status do_unit(bn_committing *c, const bn_unit *unit, const bn_unit *next, bn_err *err)
{
    bn_series *s = &c->series;
    uint32_t most = max_files(c), parts, number = 0;
    bn_unit_result result;
    bn_words files = { 0 };
    bn_status status = bn_series_try(s, unit, NULL, &result, err);

    if (status || result.files <= most)
        return status ? status : do_part(c, unit, next, result, err);
    for (uint32_t i = 0; i < s->files.len; i++)
        if (result.texts[i].ptr)
            bn_vec_push(c->cli->arena, &files, s->files.items[i].path);
    parts = (files.len - 1) / most + 1;
    for (uint32_t at = 0; at < files.len && !status; at += most) {
        bn_unit part = *unit;

        part.files = (bn_words){ 0 };
        for (uint32_t i = at; i < files.len && i - at < most; i++)
            bn_vec_push(c->cli->arena, &part.files, files.items[i]);
        part.part = bn_str_format_in(c->cli->arena, "%u/%u", ++number, parts);
        part.label =
            bn_str_format_in(c->cli->arena, "%.*s %.*s", BN_FMT(unit->label), BN_FMT(part.part));
        status = bn_series_try(s, &part, NULL, &result, err);
        if (!status)
            status = do_part(c, &part, at + most < files.len ? NULL : next, result, err);
    }
    return status;
}

/* Pass after pass: a rewrite may be what another rule was waiting for. */
static bn_status do_series(bn_committing *c, bn_err *err)
{
    bn_str usual = text_setting(c, "per", false);
    const char *per = c->cli->flags.per ? c->cli->flags.per
                      : usual.len       ? bn_str_c_in(c->cli->arena, usual)
                                        : "rule";
    const volatile sig_atomic_t *stop = bn_signals_catch();

    for (uint32_t pass = 0; pass < MAX_PASSES; pass++) {
        uint32_t count, before = c->commits.len;
        bn_unit *units;
        bn_status status = bn_series_units(&c->series, per, &units, &count, err);

        for (uint32_t i = 0; i < count && !status; i++)
            status = *stop ? bn_err_set(err, BN_E_IO, "interrupted")
                           : do_unit(c, &units[i], i + 1 < count ? &units[i + 1] : NULL, err);
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

/* --message-file, as it stands. */
static bn_status read_message(bn_committing *c, bn_err *err)
{
    bn_file file = { 0 };
    char *bytes;
    size_t len;
    bn_status status = bn_message_check(c->cli, err);

    if (!status)
        status = bn_blame_check(c->cli, err);
    c->committer = c->gw.git->committer(c->gw.repo, c->cli->arena);
    if (status || !c->cli->flags.message_file)
        return status;
    file.open_path = bn_str_c_in(c->cli->arena, bn_str_from(c->cli->flags.message_file));
    status = bn_file_read(&file, (size_t)1 << 20, &bytes, &len, err);
    if (status) {
        bn_err cause = *err;

        return bn_err_set(err, status, "%s: %s", c->cli->flags.message_file, cause.text);
    }
    c->message = bn_str_copy_in(c->cli->arena, (bn_str){ bytes, len });
    free(bytes);
    return bn_str_trim(c->message).len
               ? BN_OK
               : bn_err_set(err, BN_E_USAGE, "%s is empty", c->cli->flags.message_file);
}

/* The first commit of all, which no ref holds yet. */
static bn_status make_root(bn_committing *c, bn_err *err)
{
    char tree[BN_ID_LEN];
    bn_git_commit commit = { .tree = tree, .author = c->cli->flags.author };
    bn_status status;

    if (c->cli->flags.git_cli)
        return bn_err_set(err, BN_E_USAGE, "--allow-empty-root does not go with --git-cli");
    commit.message = bn_str_c_in(c->cli->arena, bn_root_message(&c->series, c->committer));
    status = c->gw.git->index_tree(c->gw.repo, tree, &c->root_files, err);
    if (!status)
        status = c->gw.git->make_commit(c->gw.repo, &commit, c->base, err);
    memcpy(c->tip, c->base, BN_ID_LEN);
    return status;
}

/* Identity, base, tests, series, list for blame. */
static bn_status make_commits(bn_committing *c, bn_err *err)
{
    bn_status status = c->gw.git->check_identity(c->gw.repo, c->cli->flags.author, err);

    bn_signals_catch();
    if (!status)
        status = read_message(c, err);
    if (!status && c->root)
        status = make_root(c, err);
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
    bn_commit_end(c);
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
        "exit 0 when the commits are exactly what burnish makes of their parents, else 4.\n\n"
        "Settings of [commit]: per, max-files, style (conventional or plain), type, scope,\n"
        "subject, body, trailers, signoff, blame-ignore, only-on-branch, backend (auto-git, where\n"
        "programs are trusted); subject and body may hold {item} {rule} {title} {count} {files}.\n"
        "Of [verify]: command and python (where programs are trusted; what compiles the results\n"
        "before any test), timeout in seconds, jobs (copies that run tests at a time), retries (a\n"
        "failing run has to fail so often again).",
    .options = BN_OPT_FILES | BN_OPT_RULES | BN_OPT_COMMIT | BN_OPT_WRITE,
    .run = run_commit,
};
