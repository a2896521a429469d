/* git_p.h - shared inside src/git. */
#ifndef BN_GIT_GIT_P_H
#define BN_GIT_GIT_P_H

#include "base/map.h"
#include "git/git.h"

#include <git2.h>
#include <time.h>

struct bn_repo {
    git_repository *repo;
    bn_repo_info info;
    bn_arena *arena;
    int lock; /* descriptor of the index lock, or -1 */
    bool linked;
    char *lock_path, *own_path; /* INDEX.lock, and the other name of the same file */
    bn_map rules;               /* limits.c: what was found of each .gitattributes */
    bn_map ignores, folders;    /* ignore.c: patterns of each file; folders asked about */
    bn_str attribute_files[2];  /* which git reads besides those in the folders */
    bn_str ignore_files[2];
};

/*
 * The repository's index as it is now; libgit2's codes. libgit2 asks for the size of the file
 * before it opens it, so it may read half of an index that git has just replaced: it is read again.
 */
int bn_git_load_index(git_index **index, git_repository *repo);

/* Fill *err from libgit2's last error; `what` comes first. */
bn_status bn_git_fail(bn_err *err, bn_status status, const char *what);

/* BN_E_IO, or a status that the code stands for. */
bn_status bn_git_status(int code);

/* Parse an id made by us. */
bool bn_git_oid(const char *id, git_oid *oid);
void bn_git_id(const git_oid *oid, char id[BN_ID_LEN]);

/* open.c */
bn_status bn_git_open(bn_arena *arena, const char *path, bn_repo **repo, bn_err *err);
void bn_git_close(bn_repo *repo);
const bn_repo_info *bn_git_info(const bn_repo *repo);
bool bn_git_config(bn_repo *repo, bn_arena *arena, const char *key, bn_str *value);
bn_str bn_git_active_hooks(bn_repo *repo, bn_arena *arena);

/* limits.c */

/* BN_E_REFUSED: libgit2 would read too much, or wait, when it opened the repository at `path`. */
bn_status bn_git_check_folder(bn_arena *arena, const char *path, bn_err *err);

/* The same for what it reads before it can tell the attributes of `path`. */
bn_status bn_git_check_attributes(bn_repo *repo, bn_str path, bn_err *err);

/*
 * The text of a .gitignore or .gitattributes. False: there is none, or, with *why, it must not
 * be read. `in_tree`: the one of the index stands in for it, and no link is followed.
 */
bool bn_git_rules_text(bn_repo *repo, const char *file, bool in_tree, bn_str *text,
                       const char **why);
#define BN_GIT_MAX_FOLDERS 256

/* read.c */
bn_status bn_git_index_list(bn_repo *repo, bn_arena *arena, bn_git_entry **entries, uint32_t *count,
                            bn_err *err);
bn_status bn_git_tree_list(bn_repo *repo, bn_arena *arena, const char *rev, bn_git_entry **entries,
                           uint32_t *count, bn_err *err);
bn_status bn_git_read_blob(bn_repo *repo, bn_arena *arena, const char *id, size_t max, bn_str *text,
                           bn_err *err);
bn_status bn_git_write_blob(bn_repo *repo, bn_str text, char id[BN_ID_LEN], bn_err *err);
bn_status bn_git_to_blob(bn_repo *repo, bn_arena *arena, bn_str path, bn_str text, bn_str *out,
                         bn_err *err);
bn_status bn_git_to_file(bn_repo *repo, bn_arena *arena, bn_str path, bn_str text, bn_str *out,
                         bn_err *err);
bn_status bn_git_attributes(bn_repo *repo, bn_str path, bn_git_attrs *attrs, bn_err *err);

/* ignore.c */
bn_status bn_git_is_ignored(bn_repo *repo, bn_str path, bool *ignored, bn_err *err);

/* index.c */
bn_status bn_git_index_lock(bn_repo *repo, uint32_t seconds, bn_err *err);
bn_status bn_git_index_build(bn_repo *repo, bn_arena *arena, const bn_git_change *changes,
                             uint32_t count, bn_str *old_bytes, bn_str *new_bytes, bn_err *err);
bn_status bn_git_index_install(bn_repo *repo, bn_str new_bytes, bn_err *err);
void bn_git_index_unlock(bn_repo *repo);

/* A path from the configuration: `~/` is the home folder. Other paths are as they were. */
bn_str bn_git_home_path(bn_arena *arena, bn_str value);

/* The ignore or attribute file must not be read; `why` is what follows its name. */
bn_status bn_git_refuse_rules(const bn_repo *repo, bn_str file, const char *why, bn_err *err);

/* All of a file; -1 with errno. */
int bn_git_read_file(bn_arena *arena, const char *path, bn_str *text);

/* entry_stat.c */

/* Give the entry the stat of its file if that holds its blob, else zeros: git reads it again. */
void bn_git_set_stat(bn_repo *repo, git_index_entry *e);

/*
 * Entries as young as the index, which was written at `written`: where the file changed since
 * in a way that its stat does not show, make git read it.
 */
bn_status bn_git_smudge_young(bn_repo *repo, git_index *index, time_t written, bn_err *err);

/* ident.c */

/* Every `$Id: ...$` as `$Id$`; every `$Id$` with the blob's id, which the text is that of. */
bn_str bn_git_fold_ident(bn_arena *arena, bn_str text);
bn_str bn_git_expand_ident(bn_arena *arena, bn_str text);

/* line_changes.c */
bn_status bn_git_line_changes(bn_arena *arena, bn_str old_text, bn_str new_text,
                              bn_diff_change **changes, uint32_t *count, bn_err *err);

/* commit.c */
bn_status bn_git_resolve(bn_repo *repo, const char *rev, char id[BN_ID_LEN], bn_err *err);
bn_status bn_git_commit_message(bn_repo *repo, bn_arena *arena, const char *id, bn_str *message,
                                bn_err *err);
bn_status bn_git_merge_base(bn_repo *repo, const char *a, const char *b, char id[BN_ID_LEN],
                            bn_err *err);
bn_status bn_git_index_tree(bn_repo *repo, char id[BN_ID_LEN], uint32_t *count, bn_err *err);
bn_status bn_git_make_tree(bn_repo *repo, const char *commit, const bn_git_change *changes,
                           uint32_t count, char id[BN_ID_LEN], bn_err *err);
bn_status bn_git_make_commit(bn_repo *repo, const bn_git_commit *commit, char id[BN_ID_LEN],
                             bn_err *err);
bn_status bn_git_check_identity(bn_repo *repo, const char *author, bn_err *err);
bn_status bn_git_move_ref(bn_repo *repo, const char *name, const char *id, const char *old,
                          bool checked_out, const char *log, bn_err *err);
bn_status bn_git_delete_ref(bn_repo *repo, const char *name, const char *old, bool checked_out,
                            bn_err *err);

bn_status bn_git_check_ref(bn_repo *repo, const char *name, bn_err *err);
void bn_git_log_head(bn_repo *repo, const char *from, const char *to);
bn_str bn_git_committer(bn_repo *repo, bn_arena *arena);

/* history.c */
bn_status bn_git_find_commits(bn_repo *repo, bn_arena *arena, const char *rev, bn_str line,
                              bn_git_found **found, uint32_t *count, bn_err *err);
bool bn_git_leads_to(bn_repo *repo, const char *id, const char *rev);

/* borrow.c */
bn_status bn_git_borrow(bn_repo *repo, const char *folder, const char *commit, bn_err *err);

#endif
