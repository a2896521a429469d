/* history.c - looking for commits by their messages. */
#include "git/git_p.h"

#include <string.h>

static bool has_line(bn_str message, bn_str line)
{
    for (size_t at = 0; (at = bn_str_find(message, line, at)) != BN_NPOS; at++)
        if (at == 0 || message.ptr[at - 1] == '\n')
            return true;
    return false;
}

static bn_str subject_of(bn_arena *arena, const git_commit *commit)
{
    bn_str message = bn_str_from(git_commit_message(commit));
    size_t end = bn_str_find(message, BN_LIT("\n"), 0);

    return bn_str_copy_in(arena, bn_str_sub(message, 0, end == BN_NPOS ? message.len : end));
}

bn_status bn_git_find_commits(bn_repo *repo, bn_arena *arena, const char *rev, bn_str line,
                              bn_git_found **found, uint32_t *count, bn_err *err)
{
    bn_vec(bn_git_found) list = { 0 };
    git_revwalk *walk = NULL;
    char start[BN_ID_LEN];
    git_oid id;
    bn_status status = bn_git_resolve(repo, rev, start, err);

    if (status)
        return status;
    if (!bn_git_oid(start, &id) || git_revwalk_new(&walk, repo->repo) < 0 ||
        git_revwalk_sorting(walk, GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME | GIT_SORT_REVERSE) < 0 ||
        git_revwalk_push(walk, &id) < 0)
        status = bn_git_fail(err, BN_E_IO, "cannot walk through the history");
    while (!status && git_revwalk_next(&id, walk) == 0) {
        git_commit *commit = NULL;

        if (git_commit_lookup(&commit, repo->repo, &id) < 0) {
            status = bn_git_fail(err, BN_E_IO, "cannot read a commit");
        } else if (has_line(bn_str_from(git_commit_message(commit)), line)) {
            bn_git_found one = { .subject = subject_of(arena, commit) };

            bn_git_id(&id, one.id);
            bn_vec_push(arena, &list, one);
        }
        git_commit_free(commit);
    }
    git_revwalk_free(walk);
    *found = list.items;
    *count = list.len;
    return status;
}

bool bn_git_leads_to(bn_repo *repo, const char *id, const char *rev)
{
    char tip[BN_ID_LEN];
    git_oid from, to;

    if (!bn_git_oid(id, &from) || bn_git_resolve(repo, rev, tip, NULL) != BN_OK ||
        !bn_git_oid(tip, &to))
        return false;
    return git_oid_equal(&from, &to) || git_graph_descendant_of(repo->repo, &to, &from) == 1;
}
