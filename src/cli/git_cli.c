/*
 * git_cli.c - commits made by the git program, because the user asked for it.
 *
 * Git gets an index of its own that holds exactly the tree to be committed, so
 * hooks see burnish's changes and nothing of the user's.
 */
#define _GNU_SOURCE
#include "cli/commit_p.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "cli/signals.h"

#define MAX_LATER 1000

/* A signal for us is one for git and its hooks as well: git decides what is
 * still done. */
static bool wait_for(pid_t child, int *status)
{
    const volatile sig_atomic_t *stop = bn_signals_catch();
    struct timespec pause = { .tv_nsec = 2 * 1000 * 1000 };
    bool passed_on = false;
    pid_t got;

    while ((got = waitpid(child, status, WNOHANG)) != child) {
        if (got < 0 && errno != EINTR)
            return false;
        if (*stop && !passed_on)
            passed_on = kill(child, *stop) == 0;
        nanosleep(&pause, NULL);
    }
    return true;
}

/* Run git in the working tree with our index. */
static bn_status run_git(bn_committing *c, const char *index, const char *const *words, bn_err *err)
{
    pid_t child, self = getpid();
    int status;

    fflush(NULL);
    child = fork();
    if (child < 0)
        return bn_err_set(err, BN_E_IO, "cannot run git: %s", strerror(errno));
    if (child == 0) {
        dup2(2, 1); /* stdout is for our own lines */
        if (chdir(bn_str_c_in(c->cli->arena, c->gw.info->workdir)) < 0)
            _exit(126);
        prctl(PR_SET_PDEATHSIG, SIGTERM); /* a killed run makes no more commits */
        if (getppid() != self)
            _exit(126);
        signal(SIGPIPE, SIG_DFL);
        signal(SIGXFSZ, SIG_DFL);
        setenv("GIT_INDEX_FILE", index, 1);
        setenv("GIT_LITERAL_PATHSPECS", "1", 1);
        execvp("git", (char *const *)(uintptr_t)words);
        _exit(127);
    }
    if (!wait_for(child, &status))
        return bn_err_set(err, BN_E_IO, "cannot wait for git: %s", strerror(errno));
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return BN_OK;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 127)
        return bn_err_set(err, BN_E_REFUSED, "the git program was not found");
    return bn_err_set(err, BN_E_REFUSED, "git %s failed", words[1]);
}

/* A hook may have changed files: what HEAD holds now is what the series goes on
 * from. */
static bn_status take_over(bn_committing *c, const char *tree, bn_err *err)
{
    bn_git_entry *now, *wanted;
    uint32_t count, wanted_count;
    bn_series *s = &c->series;
    bn_status status = c->gw.git->tree_list(c->gw.repo, c->cli->arena, c->tip, &now, &count, err);

    if (!status)
        status = c->gw.git->tree_list(c->gw.repo, c->cli->arena, tree, &wanted, &wanted_count, err);
    for (uint32_t i = 0; i < s->files.len && !status; i++) {
        bn_series_file *f = &s->files.items[i];
        const bn_git_entry *e = bn_entry_find(now, count, f->path);

        if (!e)
            return bn_err_set(err, BN_E_REFUSED, "a hook removed %.*s", BN_FMT(f->path));
        if (strcmp(e->id, f->id) == 0)
            continue;
        memcpy(f->id, e->id, BN_ID_LEN);
        status = c->gw.git->read_blob(c->gw.repo, c->cli->arena, e->id, SIZE_MAX, &f->text, err);
    }
    for (uint32_t i = 0, known; i < count && !status; i++) {
        const bn_git_entry *e = bn_entry_find(wanted, wanted_count, now[i].path);

        if (e && strcmp(e->id, now[i].id) == 0)
            continue;
        for (known = 0; known < s->files.len; known++)
            if (bn_str_eq(s->files.items[known].path, now[i].path))
                break;
        if (known == s->files.len)
            status = bn_err_set(err, BN_E_REFUSED, "a hook changed %.*s", BN_FMT(now[i].path));
    }
    return status;
}

/* Hooks that add files from the working tree, which is rewritten later, undo
 * the rewrite. */
static bn_status check_kept(bn_committing *c, const char *parent, const char *tree, bn_err *err)
{
    bn_git_entry *old = NULL, *wanted = NULL, *now = NULL;
    uint32_t old_count = 0, wanted_count = 0, count = 0;
    bn_arena *arena = c->cli->arena;
    bn_status status = c->gw.git->tree_list(c->gw.repo, arena, parent, &old, &old_count, err);

    if (!status)
        status = c->gw.git->tree_list(c->gw.repo, arena, tree, &wanted, &wanted_count, err);
    if (!status)
        status = c->gw.git->tree_list(c->gw.repo, arena, c->tip, &now, &count, err);
    for (uint32_t i = 0; i < wanted_count && !status; i++) {
        const bn_git_entry *before = bn_entry_find(old, old_count, wanted[i].path);
        const bn_git_entry *after = bn_entry_find(now, count, wanted[i].path);

        if (!before || strcmp(before->id, wanted[i].id) == 0)
            continue;
        if (after && strcmp(after->id, before->id) == 0)
            return bn_err_set(err, BN_E_REFUSED,
                              "a hook put the old %.*s back; hooks that add files from the "
                              "working tree do not go with --git-cli",
                              BN_FMT(wanted[i].path));
    }
    return status;
}

static char *state_file(bn_committing *c, const char *name)
{
    bn_str dir;

    if (!bn_state_dir(c->cli->arena, bn_str_c_in(c->cli->arena, c->gw.info->workdir), true, &dir))
        return NULL;
    return bn_str_c_in(c->cli->arena,
                       bn_str_format_in(c->cli->arena, "%.*s/%s", BN_FMT(dir), name));
}

/* Once the commit is made it stays, so every file that it changes must be clean
 * before. */
static bn_status check_clean(bn_committing *c, bn_err *err)
{
    bn_git_entry *entries;
    uint32_t count, changes;
    bn_git_change *change = bn_series_changes(&c->series, true, NULL, &changes);
    bn_status status = c->gw.git->index_list(c->gw.repo, c->cli->arena, &entries, &count, err);

    for (uint32_t i = 0; i < changes && !status; i++) {
        bn_str text;

        if (!bn_commit_is_clean(c, &change[i], entries, count, &text))
            status = bn_err_set(err, BN_E_REFUSED, "%.*s has changes that are not committed",
                                BN_FMT(change[i].path));
    }
    return status;
}

static bool parent_of(bn_committing *c, const char *id, char parent[BN_ID_LEN])
{
    const char *name = bn_str_c_in(c->cli->arena, bn_str_format_in(c->cli->arena, "%s^", id));

    return c->gw.git->resolve(c->gw.repo, name, parent, NULL) == BN_OK;
}

/*
 * What git has made: the commit on top of c->tip. Somebody else may have
 * committed on top of it since, which is theirs to keep; or just before, and
 * then ours, whose tree knows nothing of that, has to go.
 */
static bn_status find_made(bn_committing *c, char made[BN_ID_LEN], bn_err *err)
{
    char head[BN_ID_LEN], parent[BN_ID_LEN];
    bn_status status = c->gw.git->resolve(c->gw.repo, "HEAD", head, err);

    if (status)
        return status;
    memcpy(made, head, BN_ID_LEN);
    for (uint32_t i = 0; i < MAX_LATER && parent_of(c, made, parent); i++) {
        if (strcmp(parent, c->tip) == 0 && bn_git_begun_is_ours(&c->gw, made))
            return BN_OK;
        memcpy(made, parent, BN_ID_LEN);
    }
    if (bn_git_begun_is_ours(&c->gw, head) && parent_of(c, head, parent))
        c->gw.git->move_ref(c->gw.repo, c->ref, parent, head, true,
                            "burnish: somebody else committed meanwhile", NULL);
    return bn_err_set(err, BN_E_REFUSED, "somebody else committed meanwhile");
}

/* Git takes whatever HEAD is as the parent. */
static bn_status check_tip(bn_committing *c, bn_err *err)
{
    char head[BN_ID_LEN];
    bn_status status = c->gw.git->resolve(c->gw.repo, "HEAD", head, err);

    if (!status && strcmp(head, c->tip) != 0)
        status = bn_err_set(err, BN_E_REFUSED, "somebody else committed meanwhile");
    return status;
}

bn_status bn_commit_by_git(bn_committing *c, const char *tree, bn_str message, bn_err *err)
{
    char *index = state_file(c, "commit-index"), *file = state_file(c, "commit-message");
    char author[1024] = "--author=", head[BN_ID_LEN], parent[BN_ID_LEN];
    const char *read_tree[] = { "git", "read-tree", tree, NULL };
    const bn_flags *flags = &c->cli->flags;
    const char *commit[10] = { "git", "commit", "-q", "--cleanup=verbatim", "-F", file };
    size_t words = 6;
    FILE *out;
    bn_status status = bn_commit_begin(c, err);

    if (!status)
        status = check_clean(c, err);
    if (status)
        return status;
    if (flags->author) {
        snprintf(author, sizeof author, "--author=%s", flags->author);
        commit[words++] = author;
    }
    if (flags->no_verify)
        commit[words++] = "--no-verify";
    if (flags->gpg_sign || flags->no_gpg_sign)
        commit[words] = flags->no_gpg_sign ? "--no-gpg-sign" : "--gpg-sign";
    out = index && file ? fopen(file, "w") : NULL;
    if (!out || fwrite(message.ptr, 1, message.len, out) != message.len || fclose(out) != 0)
        return bn_err_set(err, BN_E_IO, "cannot write the commit message: %s", strerror(errno));
    unlink(index);
    status = run_git(c, index, read_tree, err);
    if (!status)
        status = check_tip(c, err);
    if (!status && !c->commits.len)
        status = bn_git_begun_note(&c->gw, c->ref, c->base, err);
    if (!status)
        status = run_git(c, index, commit, err);
    unlink(index);
    unlink(file);
    if (!status)
        status = find_made(c, head, err);
    if (status)
        return status;
    memcpy(parent, c->tip, BN_ID_LEN);
    memcpy(c->tip, head, BN_ID_LEN);
    status = check_kept(c, parent, tree, err);
    if (!status)
        status = take_over(c, tree, err);
    if (status && c->gw.git->move_ref(c->gw.repo, c->ref, parent, head, true,
                                      "burnish: a hook changed what was not to be", NULL) == BN_OK)
        memcpy(c->tip, parent, BN_ID_LEN);
    return status;
}
