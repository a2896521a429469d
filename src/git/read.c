/* read.c - entries, blobs, filters, attributes. */
#include "git/git_p.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef bn_vec(bn_git_entry) entries_vec;

/* With core.ignorecase libgit2 sorts and finds entries in another way than git does. */
static int order_by_bytes(git_index *index)
{
    return git_index_set_caps(index, git_index_caps(index) & ~GIT_INDEX_CAPABILITY_IGNORE_CASE);
}

int bn_git_load_index(git_index **index, git_repository *repo)
{
    static const struct timespec pause = { .tv_nsec = 10 * 1000 * 1000 };

    for (int tries = 0;; tries++) {
        int code = git_repository_index(index, repo);
        const git_error *last;

        if (code == 0 && (code = git_index_read(*index, 1)) == 0)
            return order_by_bytes(*index);
        git_index_free(*index);
        *index = NULL;
        last = git_error_last();
        if (tries == 5 || !last || last->klass != GIT_ERROR_INDEX ||
            strstr(last->message, "mandatory"))
            return code;
        nanosleep(&pause, NULL);
    }
}

bn_status bn_git_index_list(bn_repo *repo, bn_arena *arena, bn_git_entry **entries, uint32_t *count,
                            bn_err *err)
{
    git_index *index = NULL;
    entries_vec found = { 0 };
    bn_status status = BN_OK;
    size_t total;

    *count = 0;
    if (bn_git_load_index(&index, repo->repo) < 0)
        status = bn_git_fail(err, BN_E_IO, "cannot read the index");
    total = status ? 0 : git_index_entrycount(index);
    for (size_t i = 0; i < total; i++) {
        const git_index_entry *e = git_index_get_byindex(index, i);
        bn_git_entry entry = { .mode = e->mode };
        bn_git_entry *last = found.len ? &found.items[found.len - 1] : NULL;

        if (GIT_INDEX_ENTRY_STAGE(e) != 0) {
            entry.conflict = true;
            if (last && last->conflict && bn_str_is(last->path, e->path))
                continue;
        }
        entry.path = bn_str_copy_in(arena, bn_str_from(e->path));
        bn_git_id(&e->id, entry.id);
        entry.intent_to_add = (e->flags_extended & GIT_INDEX_ENTRY_INTENT_TO_ADD) != 0;
        entry.skip_worktree = (e->flags_extended & GIT_INDEX_ENTRY_SKIP_WORKTREE) != 0;
        entry.assume_unchanged = (e->flags & GIT_INDEX_ENTRY_VALID) != 0;
        bn_vec_push(arena, &found, entry);
    }
    git_index_free(index);
    *entries = found.items;
    *count = found.len;
    return status;
}

typedef struct {
    bn_arena *arena;
    entries_vec found;
} walk;

static int on_tree_entry(const char *root, const git_tree_entry *e, void *payload)
{
    walk *w = payload;
    bn_git_entry entry = { .mode = (uint32_t)git_tree_entry_filemode(e) };

    if (git_tree_entry_type(e) == GIT_OBJECT_TREE)
        return 0;
    entry.path = bn_str_format_in(w->arena, "%s%s", root, git_tree_entry_name(e));
    bn_git_id(git_tree_entry_id(e), entry.id);
    bn_vec_push(w->arena, &w->found, entry);
    return 0;
}

static int by_path(const void *a, const void *b)
{
    return bn_str_cmp(((const bn_git_entry *)a)->path, ((const bn_git_entry *)b)->path);
}

bn_status bn_git_tree_list(bn_repo *repo, bn_arena *arena, const char *rev, bn_git_entry **entries,
                           uint32_t *count, bn_err *err)
{
    git_object *object = NULL, *tree = NULL;
    walk w = { .arena = arena };
    bn_status status = BN_OK;

    if (git_revparse_single(&object, repo->repo, rev) < 0 ||
        git_object_peel(&tree, object, GIT_OBJECT_TREE) < 0)
        status = bn_git_fail(err, BN_E_USAGE, rev);
    else if (git_tree_walk((git_tree *)tree, GIT_TREEWALK_PRE, on_tree_entry, &w) < 0)
        status = bn_git_fail(err, BN_E_IO, "cannot read the tree");
    git_object_free(tree);
    git_object_free(object);
    if (w.found.len)
        qsort(w.found.items, w.found.len, sizeof *w.found.items, by_path);
    *entries = w.found.items;
    *count = w.found.len;
    return status;
}

/* Its size, without reading all of it; 0 where that cannot be told. */
static size_t size_of(bn_repo *repo, const git_oid *oid)
{
    git_odb *odb = NULL;
    git_object_t type;
    size_t size = 0;

    if (git_repository_odb(&odb, repo->repo) < 0 || git_odb_read_header(&size, &type, odb, oid) < 0)
        size = 0;
    git_odb_free(odb);
    return size;
}

bn_status bn_git_read_blob(bn_repo *repo, bn_arena *arena, const char *id, size_t max, bn_str *text,
                           bn_err *err)
{
    git_blob *blob = NULL;
    git_oid oid;
    int code;

    if (!bn_git_oid(id, &oid))
        return bn_err_set(err, BN_E_INTERNAL, "not an id: %s", id);
    if (size_of(repo, &oid) > max)
        return bn_err_set(err, BN_E_LIMIT, "larger than %zu bytes; --max-file-size allows more",
                          max);
    code = git_blob_lookup(&blob, repo->repo, &oid);
    if (code < 0)
        return code == GIT_ENOTFOUND
                   ? bn_err_set(err, BN_E_REFUSED, "its blob %s is not in this repository", id)
                   : bn_git_fail(err, BN_E_IO, "cannot read a blob");
    *text = bn_str_copy_in(arena,
                           (bn_str){ git_blob_rawcontent(blob), (size_t)git_blob_rawsize(blob) });
    git_blob_free(blob);
    return BN_OK;
}

bn_status bn_git_write_blob(bn_repo *repo, bn_str text, char id[BN_ID_LEN], bn_err *err)
{
    git_oid oid;

    if (git_blob_create_from_buffer(&oid, repo->repo, text.ptr, text.len) < 0)
        return bn_git_fail(err, BN_E_IO, "cannot write a blob");
    bn_git_id(&oid, id);
    return BN_OK;
}

static bn_status filter(bn_repo *repo, bn_arena *arena, bn_str path, bn_str text,
                        git_filter_mode_t mode, bn_str *out, bn_err *err)
{
    git_filter_list *filters = NULL;
    git_buf result = { 0 };
    bn_status status = bn_git_check_attributes(repo, path, err);

    if (status)
        return status;
    if (git_filter_list_load(&filters, repo->repo, NULL, bn_str_c_in(arena, path), mode,
                             GIT_FILTER_DEFAULT) < 0) {
        status = bn_git_fail(err, BN_E_IO, "cannot read attributes");
    } else if (!filters) {
        *out = text;
    } else if (git_filter_list_apply_to_buffer(&result, filters, text.ptr, text.len) < 0) {
        status = bn_git_fail(err, BN_E_REFUSED, "line ends cannot be converted");
    } else {
        *out = bn_str_copy_in(arena, (bn_str){ result.ptr, result.size });
    }
    git_buf_dispose(&result);
    git_filter_list_free(filters);
    return status;
}

static bool has_ident(bn_repo *repo, bn_arena *arena, bn_str path)
{
    const char *value = NULL;

    return git_attr_get(&value, repo->repo, GIT_ATTR_CHECK_FILE_THEN_INDEX,
                        bn_str_c_in(arena, path), "ident") == 0 &&
           GIT_ATTR_IS_TRUE(value);
}

bn_status bn_git_to_blob(bn_repo *repo, bn_arena *arena, bn_str path, bn_str text, bn_str *out,
                         bn_err *err)
{
    bn_status status = filter(repo, arena, path, text, GIT_FILTER_TO_ODB, out, err);

    if (!status && bn_str_find(*out, BN_LIT("$Id:"), 0) != BN_NPOS && has_ident(repo, arena, path))
        *out = bn_git_fold_ident(arena, *out);
    return status;
}

bn_status bn_git_to_file(bn_repo *repo, bn_arena *arena, bn_str path, bn_str text, bn_str *out,
                         bn_err *err)
{
    if (bn_str_find(text, BN_LIT("$Id"), 0) != BN_NPOS && has_ident(repo, arena, path))
        text = bn_git_expand_ident(arena, text);
    return filter(repo, arena, path, text, GIT_FILTER_TO_WORKTREE, out, err);
}

bn_status bn_git_attributes(bn_repo *repo, bn_str path, bn_git_attrs *attrs, bn_err *err)
{
    static const char *names[] = { "filter", "working-tree-encoding", "burnish",
                                   "linguist-generated" };
    const char *values[4];
    char name[4097];

    bn_status status = bn_git_check_attributes(repo, path, err);

    *attrs = (bn_git_attrs){ 0 };
    if (status)
        return status;
    memcpy(name, path.ptr, path.len);
    name[path.len] = '\0';
    if (git_attr_get_many(values, repo->repo, GIT_ATTR_CHECK_FILE_THEN_INDEX, name, 4, names) < 0)
        return bn_git_fail(err, BN_E_IO, "cannot read attributes");
    if (GIT_ATTR_HAS_VALUE(values[0]))
        attrs->refuse = "a filter program rewrites it (attribute filter); diff and fix work";
    else if (GIT_ATTR_HAS_VALUE(values[1]))
        attrs->refuse = "it is stored in another encoding (attribute working-tree-encoding)";
    attrs->skip = GIT_ATTR_IS_FALSE(values[2]) || GIT_ATTR_IS_TRUE(values[3]) ||
                  (GIT_ATTR_HAS_VALUE(values[2]) && strcmp(values[2], "off") == 0) ||
                  (GIT_ATTR_HAS_VALUE(values[3]) && strcmp(values[3], "true") == 0);
    return BN_OK;
}
