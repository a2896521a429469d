/* commit.c - trees, commits and refs, made without index or working tree. */
#include "git/identity_p.h"

#include <stdlib.h>
#include <string.h>

bn_status bn_git_resolve(bn_repo *repo, const char *rev, char id[BN_ID_LEN], bn_err *err)
{
    git_object *object = NULL, *commit = NULL;
    bn_status status = BN_OK;

    if (git_revparse_single(&object, repo->repo, rev) < 0 ||
        git_object_peel(&commit, object, GIT_OBJECT_COMMIT) < 0)
        status = bn_err_set(err, BN_E_USAGE, "there is no commit %s", rev);
    else
        bn_git_id(git_object_id(commit), id);
    git_object_free(commit);
    git_object_free(object);
    return status;
}

bn_status bn_git_commit_message(bn_repo *repo, bn_arena *arena, const char *id, bn_str *message,
                                bn_err *err)
{
    git_commit *commit;
    git_oid oid;

    if (!bn_git_oid(id, &oid) || git_commit_lookup(&commit, repo->repo, &oid) < 0)
        return bn_err_set(err, BN_E_USAGE, "there is no commit %s", id);
    *message = bn_str_copy_in(arena, bn_str_from(git_commit_message(commit)));
    git_commit_free(commit);
    return BN_OK;
}

bn_status bn_git_merge_base(bn_repo *repo, const char *a, const char *b, char id[BN_ID_LEN],
                            bn_err *err)
{
    git_oid one, two, base;

    if (!bn_git_oid(a, &one) || !bn_git_oid(b, &two))
        return bn_err_set(err, BN_E_INTERNAL, "not an id");
    if (git_merge_base(&base, repo->repo, &one, &two) < 0)
        return bn_err_set(err, BN_E_USAGE, "the two have no common ancestor here");
    bn_git_id(&base, id);
    return BN_OK;
}

static bn_status tree_of(bn_repo *repo, const char *rev, git_tree **tree, bn_err *err)
{
    git_object *object = NULL;
    bn_status status = BN_OK;

    if (git_revparse_single(&object, repo->repo, rev) < 0 ||
        git_object_peel((git_object **)tree, object, GIT_OBJECT_TREE) < 0)
        status = bn_git_fail(err, BN_E_IO, "cannot read a tree");
    git_object_free(object);
    return status;
}

/* Entries that stand for a name only are no part of a tree. */
static void drop_intents(git_index *index)
{
    for (size_t i = git_index_entrycount(index); i-- > 0;) {
        const git_index_entry *e = git_index_get_byindex(index, i);

        if (e->flags_extended & GIT_INDEX_ENTRY_INTENT_TO_ADD)
            git_index_remove(index, e->path, GIT_INDEX_ENTRY_STAGE(e));
    }
}

bn_status bn_git_index_tree(bn_repo *repo, char id[BN_ID_LEN], uint32_t *count, bn_err *err)
{
    git_index *index = NULL; /* of our own: what is dropped here stays in the user's */
    git_oid oid;
    bn_status status = BN_OK;

    if (git_index_open(&index, bn_str_c_in(repo->arena, repo->info.index_path)) < 0)
        return bn_git_fail(err, BN_E_IO, "cannot read the index");
    drop_intents(index);
    if (git_index_has_conflicts(index))
        status = bn_err_set(err, BN_E_REFUSED, "the index has conflicts");
    else if (git_index_write_tree_to(&oid, index, repo->repo) < 0)
        status = bn_git_fail(err, BN_E_IO, "cannot write a tree");
    else
        bn_git_id(&oid, id);
    *count = (uint32_t)git_index_entrycount(index);
    git_index_free(index);
    return status;
}

bn_status bn_git_make_tree(bn_repo *repo, const char *commit, const bn_git_change *changes,
                           uint32_t count, char id[BN_ID_LEN], bn_err *err)
{
    git_tree_update *updates = BN_ARRAY_IN(repo->arena, count, git_tree_update);
    git_tree *base = NULL;
    git_oid oid;
    bn_status status = tree_of(repo, commit, &base, err);

    for (uint32_t i = 0; i < count && !status; i++) {
        const bn_git_change *c = &changes[i];
        git_tree_entry *old = NULL;

        updates[i].path = bn_str_c_in(repo->arena, c->path);
        updates[i].action = c->new_id[0] ? GIT_TREE_UPDATE_UPSERT : GIT_TREE_UPDATE_REMOVE;
        updates[i].filemode = c->mode == 0100755 ? GIT_FILEMODE_BLOB_EXECUTABLE : GIT_FILEMODE_BLOB;
        if (c->new_id[0] && !bn_git_oid(c->new_id, &updates[i].id))
            status = bn_err_set(err, BN_E_INTERNAL, "not an id");
        if (!c->mode && git_tree_entry_bypath(&old, base, updates[i].path) == 0)
            updates[i].filemode = git_tree_entry_filemode(old);
        git_tree_entry_free(old);
    }
    if (!status && git_tree_create_updated(&oid, repo->repo, base, count, updates) < 0)
        status = bn_git_fail(err, BN_E_IO, "cannot write a tree");
    if (!status)
        bn_git_id(&oid, id);
    git_tree_free(base);
    return status;
}

static bn_status create(bn_repo *repo, const bn_git_commit *c, const git_signature *author,
                        const git_signature *committer, git_oid *oid, bn_err *err)
{
    git_tree *tree = NULL;
    git_commit *parent = NULL;
    git_oid id;
    bn_status status = tree_of(repo, c->tree, &tree, err);

    if (!status && c->parent &&
        (!bn_git_oid(c->parent, &id) || git_commit_lookup(&parent, repo->repo, &id) < 0))
        status = bn_git_fail(err, BN_E_IO, "cannot read the parent commit");
    if (!status) {
        const git_commit *parents[] = { parent };

        if (git_commit_create(oid, repo->repo, NULL, author, committer, NULL, c->message, tree,
                              parent ? 1 : 0, parents) < 0)
            status = bn_git_fail(err, BN_E_IO, "cannot write a commit");
    }
    git_commit_free(parent);
    git_tree_free(tree);
    return status;
}

bn_status bn_git_make_commit(bn_repo *repo, const bn_git_commit *c, char id[BN_ID_LEN], bn_err *err)
{
    git_signature *author = NULL, *committer = NULL;
    git_oid oid;
    bn_status status = bn_git_signature(repo, true, c->author, &author, err);

    if (!status)
        status = bn_git_signature(repo, false, NULL, &committer, err);
    if (!status)
        status = create(repo, c, author, committer, &oid, err);
    if (!status)
        bn_git_id(&oid, id);
    git_signature_free(author);
    git_signature_free(committer);
    return status;
}

/* Is the branch checked out in this or any other working tree? */
static bool is_checked_out(bn_repo *repo, const char *name)
{
    git_reference *ref = NULL;
    bool out = bn_str_is(repo->info.branch, name);

    if (!out && git_reference_lookup(&ref, repo->repo, name) == 0 && git_reference_is_branch(ref))
        out = git_branch_is_checked_out(ref) == 1;
    git_reference_free(ref);
    return out;
}

bn_status bn_git_check_ref(bn_repo *repo, const char *name, bn_err *err)
{
    int valid = 0;

    if (git_reference_name_is_valid(&valid, name) < 0 || !valid)
        return bn_err_set(err, BN_E_USAGE, "%s is no valid name of a ref", name);
    if (is_checked_out(repo, name))
        return bn_err_set(err, BN_E_REFUSED, "%s is checked out", name);
    return BN_OK;
}

static const char *short_name(const char *ref)
{
    return strncmp(ref, "refs/heads/", 11) == 0 ? ref + 11 : ref;
}

void bn_git_log_head(bn_repo *repo, const char *from, const char *to)
{
    const char *message =
        bn_str_c_in(repo->arena, bn_str_format_in(repo->arena, "checkout: moving from %s to %s",
                                                  short_name(from), short_name(to)));
    git_signature *who = NULL;
    git_reflog *log = NULL;
    git_oid id;

    if (bn_git_signature(repo, false, NULL, &who, NULL) == BN_OK &&
        git_reference_name_to_id(&id, repo->repo, "HEAD") == 0 &&
        git_reference_has_log(repo->repo, "HEAD") == 1 &&
        git_reflog_read(&log, repo->repo, "HEAD") == 0 &&
        git_reflog_append(log, &id, who, message) == 0)
        git_reflog_write(log);
    git_reflog_free(log);
    git_signature_free(who);
}

bn_status bn_git_move_ref(bn_repo *repo, const char *name, const char *id, const char *old,
                          bool checked_out, const char *log, bn_err *err)
{
    git_reference *ref = NULL;
    git_oid to, from;
    int valid = 0, code;

    if (git_reference_name_is_valid(&valid, name) < 0 || !valid)
        return bn_err_set(err, BN_E_USAGE, "%s is no valid name of a ref", name);
    if (!bn_git_oid(id, &to) || (old && !bn_git_oid(old, &from)))
        return bn_err_set(err, BN_E_INTERNAL, "not an id");
    if (!checked_out && is_checked_out(repo, name))
        return bn_err_set(err, BN_E_REFUSED, "%s is checked out", name);
    if (old)
        code = git_reference_create_matching(&ref, repo->repo, name, &to, 1, &from, log);
    else
        code = git_reference_create(&ref, repo->repo, name, &to, 0, log);
    git_reference_free(ref);
    if (code == GIT_EMODIFIED || (old && code == GIT_ENOTFOUND))
        return bn_err_set(err, BN_E_REFUSED, "%s was moved by somebody else meanwhile", name);
    if (code == GIT_EEXISTS)
        return bn_err_set(err, BN_E_REFUSED, "%s exists already", name);
    if (code < 0)
        return bn_git_fail(err, bn_git_status(code), "cannot move a ref");
    return BN_OK;
}

bn_status bn_git_delete_ref(bn_repo *repo, const char *name, const char *old, bool checked_out,
                            bn_err *err)
{
    git_reference *ref = NULL;
    git_oid from;
    bn_status status = BN_OK;

    if (!checked_out && is_checked_out(repo, name))
        return bn_err_set(err, BN_E_REFUSED, "%s is checked out", name);
    if (!bn_git_oid(old, &from) || git_reference_lookup(&ref, repo->repo, name) < 0 ||
        !git_reference_target(ref) || git_oid_cmp(git_reference_target(ref), &from) != 0)
        status = bn_err_set(err, BN_E_REFUSED, "%s is not what it was", name);
    else if (git_reference_delete(ref) < 0)
        status = bn_git_fail(err, BN_E_IO, "cannot delete a ref");
    git_reference_free(ref);
    return status;
}
