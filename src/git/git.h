/*
 * git.h - what the program asks of a repository.
 *
 * The functions stand in a table, because they live in a module that is opened
 * only when a command needs it. Everything is bytes in and bytes out: no function
 * here rewrites anything, runs a program, hook or filter of the repository, or
 * prints. Texts are made in the arena given. One thread at a time.
 *
 * Ids are 40 hex digits and a NUL. Paths are relative to the working tree.
 */
#ifndef BN_GIT_GIT_H
#define BN_GIT_GIT_H

#include "base/arena.h"
#include "diff/diff.h"

#define BN_GIT_ABI 6
#define BN_ID_LEN 41

typedef struct bn_repo bn_repo;

typedef struct {
    bn_str workdir; /* absolute, without a slash at its end; empty: a bare repository */
    bn_str gitdir, commondir, index_path;
    bool unborn, detached;
    bn_str branch;             /* "refs/heads/main"; empty when detached */
    char head[BN_ID_LEN];      /* the commit; empty when unborn */
    const char *index_trouble; /* why the index cannot be read, with the remedy; NULL: it can */
    const char *in_progress;   /* "merge", "rebase", …; NULL: nothing */
    bool quote_path;           /* core.quotePath */
    bool file_mode;            /* core.fileMode: whether files are executable counts */
    bool ignore_case;          /* core.ignorecase: the file system does not tell f.py from F.py */
} bn_repo_info;

/* An entry of the index or of a tree. */
typedef struct {
    bn_str path;
    uint32_t mode; /* 0100644, 0100755, 0120000, 0160000 */
    char id[BN_ID_LEN];
    bool conflict;         /* stages 1 to 3: listed once */
    bool intent_to_add;    /* no content yet */
    bool skip_worktree;    /* sparse: not in the working tree */
    bool assume_unchanged; /* the user asked not to look */
} bn_git_entry;

/* What becomes of an entry. */
typedef struct {
    bn_str path;
    char old_id[BN_ID_LEN]; /* must be what is there, else BN_E_CHANGED; empty: nothing is there */
    char new_id[BN_ID_LEN]; /* empty: the entry goes away */
    uint32_t mode;          /* of a new entry; 0: as it is */
    bool clean;             /* the file in the working tree should hold exactly the new blob */
    bool intent;            /* the entry stands for a name only, as after git add -N */
    bool was_intent;        /* so did the entry that is there: for undo */
} bn_git_change;

/* What attributes say about a path. */
typedef struct {
    const char *refuse; /* why it cannot be staged or committed: "filter=lfs"; NULL: it can */
    bool skip;          /* -burnish or linguist-generated: leave it alone */
} bn_git_attrs;

/* Who and what of a commit. */
typedef struct {
    const char *tree, *parent; /* ids; parent NULL: a root commit */
    const char *message;
    const char *author; /* "Name <mail>" instead of the configured one, or NULL */
} bn_git_commit;

/* A commit that was looked for. */
typedef struct {
    char id[BN_ID_LEN];
    bn_str subject;
} bn_git_found;

typedef struct {
    uint32_t abi; /* BN_GIT_ABI */

    /*
     * Open the repository around `path` (GIT_INDEX_FILE counts). BN_E_REFUSED for one
     * that cannot be served, with the reason and what still works; BN_E_USAGE for none.
     */
    bn_status (*open)(bn_arena *arena, const char *path, bn_repo **repo, bn_err *err);
    void (*close)(bn_repo *repo);
    const bn_repo_info *(*info)(const bn_repo *repo);

    /* Sorted by path. `rev` of a tree: an id, or what git rev-parse takes. */
    bn_status (*index_list)(bn_repo *repo, bn_arena *arena, bn_git_entry **entries, uint32_t *count,
                            bn_err *err);
    bn_status (*tree_list)(bn_repo *repo, bn_arena *arena, const char *rev, bn_git_entry **entries,
                           uint32_t *count, bn_err *err);

    /* BN_E_REFUSED: it is not there; BN_E_LIMIT: it has more than `max` bytes. */
    bn_status (*read_blob)(bn_repo *repo, bn_arena *arena, const char *id, size_t max, bn_str *text,
                           bn_err *err);
    bn_status (*write_blob)(bn_repo *repo, bn_str text, char id[BN_ID_LEN], bn_err *err);

    /* Line ends and $Id$ between working tree and blob. BN_E_REFUSED: core.safecrlf. */
    bn_status (*to_blob)(bn_repo *repo, bn_arena *arena, bn_str path, bn_str text, bn_str *out,
                         bn_err *err);
    bn_status (*to_file)(bn_repo *repo, bn_arena *arena, bn_str path, bn_str text, bn_str *out,
                         bn_err *err);
    bn_status (*attributes)(bn_repo *repo, bn_str path, bn_git_attrs *attrs, bn_err *err);
    /* A slash at its end makes `path` a folder. BN_E_REFUSED: git's files must not be asked. */
    bn_status (*is_ignored)(bn_repo *repo, bn_str path, bool *ignored, bn_err *err);

    /*
     * The index, by git's own lock. After lock, build gives the old and new bytes of the index
     * file; install puts the new ones in place and releases the lock.
     */
    bn_status (*index_lock)(bn_repo *repo, uint32_t seconds, bn_err *err);
    bn_status (*index_build)(bn_repo *repo, bn_arena *arena, const bn_git_change *changes,
                             uint32_t count, bn_str *old_bytes, bn_str *new_bytes, bn_err *err);
    bn_status (*index_install)(bn_repo *repo, bn_str new_bytes, bn_err *err);
    void (*index_unlock)(bn_repo *repo);

    /* BN_E_USAGE when there is no such revision. */
    bn_status (*resolve)(bn_repo *repo, const char *rev, char id[BN_ID_LEN], bn_err *err);
    bn_status (*commit_message)(bn_repo *repo, bn_arena *arena, const char *id, bn_str *message,
                                bn_err *err);
    bn_status (*merge_base)(bn_repo *repo, const char *a, const char *b, char id[BN_ID_LEN],
                            bn_err *err);
    /* The tree of what is staged; *count gets how many files that are. BN_E_REFUSED: conflicts. */
    bn_status (*index_tree)(bn_repo *repo, char id[BN_ID_LEN], uint32_t *count, bn_err *err);
    bn_status (*make_tree)(bn_repo *repo, const char *commit, const bn_git_change *changes,
                           uint32_t count, char id[BN_ID_LEN], bn_err *err);
    bn_status (*make_commit)(bn_repo *repo, const bn_git_commit *commit, char id[BN_ID_LEN],
                             bn_err *err);

    /* BN_E_USAGE with the remedy when name or address is not configured. */
    bn_status (*check_identity)(bn_repo *repo, const char *author, bn_err *err);

    /* "Name <mail>" of the committer; empty when there is none. */
    bn_str (*committer)(bn_repo *repo, bn_arena *arena);

    /*
     * Commits that lead to `rev` and have a line in their message that begins so, the oldest
     * first; and, with the other function, whether one leads to `rev`.
     */
    bn_status (*find_commits)(bn_repo *repo, bn_arena *arena, const char *rev, bn_str line,
                              bn_git_found **found, uint32_t *count, bn_err *err);
    bool (*leads_to)(bn_repo *repo, const char *id, const char *rev);

    /*
     * Set a ref to `id` if it is `old` now (NULL: must not exist), with a line in its log.
     * BN_E_REFUSED: somebody else moved it, the name is not valid, a working tree has it
     * checked out (unless `checked_out` allows that).
     */
    bn_status (*move_ref)(bn_repo *repo, const char *name, const char *id, const char *old,
                          bool checked_out, const char *log, bn_err *err);
    /* BN_E_USAGE for a name that is not valid, BN_E_REFUSED for a branch that is checked out. */
    bn_status (*check_ref)(bn_repo *repo, const char *name, bn_err *err);
    /* A line in HEAD's log, where it has one: it was moved from one branch or commit to another. */
    void (*log_head)(bn_repo *repo, const char *from, const char *to);
    /* BN_E_REFUSED: it is not `old`, or checked out (unless `checked_out` allows that). */
    bn_status (*delete_ref)(bn_repo *repo, const char *name, const char *old, bool checked_out,
                            bn_err *err);

    /* What `git diff` would print as changed: whole lines. Needs no repository. */
    bn_status (*line_changes)(bn_arena *arena, bn_str old_text, bn_str new_text,
                              bn_diff_change **changes, uint32_t *count, bn_err *err);

    /*
     * Make `folder`, which holds the files of the commit, a repository with the commit as its
     * detached HEAD and the tags of this one. It borrows the objects; nothing here changes.
     */
    bn_status (*borrow)(bn_repo *repo, const char *folder, const char *commit, bn_err *err);

    /* A configured value; false when it is not set. */
    bool (*config)(bn_repo *repo, bn_arena *arena, const char *key, bn_str *value);

    /* Names of hooks that git would run for a commit, joined by blanks; empty: none. */
    bn_str (*active_hooks)(bn_repo *repo, bn_arena *arena);
} bn_git;

/* The one function that the module shows. */
const bn_git *burnish_git(void);

#endif
