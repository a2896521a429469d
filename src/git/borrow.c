/*
 * borrow.c - a repository for a private copy of a commit.
 *
 * Programs that ask git about their folder (its version, its list of files) get the answers
 * they would get in a clone. The objects are the user's, by info/alternates; whatever is
 * written, from new objects to tags, stays in the copy.
 */
#include "git/git_p.h"

#include <stdio.h>

static bool write_file(bn_repo *repo, const char *folder, const char *name, bn_str text)
{
    FILE *file =
        fopen(bn_str_c_in(repo->arena, bn_str_format_in(repo->arena, "%s/%s", folder, name)), "w");
    bool ok = file && fwrite(text.ptr, 1, text.len, file) == text.len;

    return file && fclose(file) == 0 && ok;
}

/* The tags in the form of git's packed-refs. */
static bn_str list_tags(bn_repo *repo)
{
    bn_buf out = { .arena = repo->arena };
    git_reference_iterator *tags = NULL;
    git_reference *ref;

    if (git_reference_iterator_glob_new(&tags, repo->repo, "refs/tags/*") < 0)
        return BN_LIT("");
    while (git_reference_next(&ref, tags) == 0) {
        char id[BN_ID_LEN];

        if (git_reference_target(ref)) {
            bn_git_id(git_reference_target(ref), id);
            bn_buf_addf(&out, "%s %s\n", id, git_reference_name(ref));
        }
        git_reference_free(ref);
    }
    git_reference_iterator_free(tags);
    return bn_buf_str(&out);
}

static bn_str shallow_of(bn_repo *repo)
{
    bn_buf out = { .arena = repo->arena };
    FILE *file = fopen(bn_str_c_in(repo->arena, bn_str_format_in(repo->arena, "%.*s/shallow",
                                                                 BN_FMT(repo->info.commondir))),
                       "r");
    char line[128];

    while (file && fgets(line, sizeof line, file))
        bn_buf_addz(&out, line);
    if (file)
        fclose(file);
    return bn_buf_str(&out);
}

static bool fill_index(git_repository *copy, const git_oid *commit)
{
    git_commit *c = NULL;
    git_tree *tree = NULL;
    git_index *index = NULL;
    bool ok = git_commit_lookup(&c, copy, commit) == 0 && git_commit_tree(&tree, c) == 0 &&
              git_repository_index(&index, copy) == 0 && git_index_read_tree(index, tree) == 0 &&
              git_index_write(index) == 0;

    git_index_free(index);
    git_tree_free(tree);
    git_commit_free(c);
    return ok;
}

bn_status bn_git_borrow(bn_repo *repo, const char *folder, const char *commit, bn_err *err)
{
    const char *dir = bn_str_c_in(repo->arena, bn_str_format_in(repo->arena, "%s/.git", folder));
    bn_str objects = bn_str_format_in(repo->arena, "%.*s/objects\n", BN_FMT(repo->info.commondir));
    bn_str tags = list_tags(repo), shallow = shallow_of(repo);
    git_repository *copy = NULL;
    git_oid id;
    bool ok = bn_git_oid(commit, &id) && git_repository_init(&copy, folder, 0) == 0;

    git_repository_free(copy);
    copy = NULL;
    ok = ok && write_file(repo, dir, "objects/info/alternates", objects) &&
         (!tags.len || write_file(repo, dir, "packed-refs", tags)) &&
         (!shallow.len || write_file(repo, dir, "shallow", shallow)) &&
         git_repository_open(&copy, folder) == 0 &&
         git_repository_set_head_detached(copy, &id) == 0 && fill_index(copy, &id);
    git_repository_free(copy);
    return ok ? BN_OK : bn_git_fail(err, BN_E_IO, "cannot make a repository for the tests");
}
