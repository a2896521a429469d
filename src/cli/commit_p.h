/*
 * commit_p.h - the parts of `burnish commit`.
 *
 * cmd_commit.c decides, publish.c brings branch, index and files in line, blame.c keeps
 * .git-blame-ignore-revs, git_cli.c lets the git program commit, replay.c compares commits
 * with what burnish makes of their parents.
 */
#ifndef BN_CLI_COMMIT_P_H
#define BN_CLI_COMMIT_P_H

#include "cli/message.h"
#include "cli/verify.h"

typedef struct {
    char id[BN_ID_LEN];
    bn_str subject, label;
    uint32_t edits, files;
} bn_made;

typedef struct {
    bn_cli *cli;
    bn_gitwork gw;
    bn_series series;
    const char *command;      /* that verifies, or NULL */
    bn_verify *verify;        /* NULL: no command */
    char base[BN_ID_LEN];     /* where the series starts */
    char tip[BN_ID_LEN];      /* its last commit so far */
    const char *ref;          /* what moves to the tip */
    const char *ref_old;      /* NULL: the ref is new */
    char replaced[BN_ID_LEN]; /* what --force-branch moves away from */
    bool root;                /* HEAD has no commit yet: the base is made of what is staged */
    uint32_t root_files;      /* that base's files; 0 once they were told of */
    bn_write *w;              /* the run; NULL: not begun */
    bool apart;               /* --branch, --ref: index and files stay as they are */
    bn_str message;           /* of --message-file, or empty */
    bn_str committer;         /* "Name <mail>" */
    bn_vec(bn_made) commits;
} bn_committing;

/* Make one commit of these changes on top of the tip; prints its line. */
bn_status bn_commit_make(bn_committing *c, const bn_git_change *changes, uint32_t count,
                         bn_str message, bn_made *made, bn_err *err);

/*
 * Is the file in the working tree as in the index, and that as in the base commit? *text
 * gets its bytes. A file that is to be created must not be there.
 */
bool bn_commit_is_clean(bn_committing *c, const bn_git_change *change, const bn_git_entry *entries,
                        uint32_t count, bn_str *text);

/*
 * Begin the run and lock the user's index, unless that is done; end it. While git commits for us
 * nobody may commit with an index that does not know of it: that would take our commit back.
 */
bn_status bn_commit_begin(bn_committing *c, bn_err *err);
void bn_commit_end(bn_committing *c);

/* Branch, index and files in one step, with a journal. */
bn_status bn_commit_publish(bn_committing *c, bn_err *err);

/* Path of the list for `git blame`; is it git's own setting, or only the usual name? */
bn_str bn_blame_file(const bn_gitwork *gw, bool *configured);

/* Does the setting blame-ignore say one of its words? */
bn_status bn_blame_check(bn_cli *cli, bn_err *err);

/* The commit that lists the others, where it is wanted. */
bn_status bn_commit_blame(bn_committing *c, bn_err *err);

/*
 * Commit a tree by running git, with an index of its own; c->tip becomes what HEAD is then.
 * What hooks changed in files of the series is taken over; BN_E_REFUSED for other changes.
 */
bn_status bn_commit_by_git(bn_committing *c, const char *tree, bn_str message, bn_err *err);

/*
 * git_begun.c: note that git commits for us from this commit on; that index and files have
 * followed; take back what a killed run has left so. Is the commit one of burnish's?
 */
bn_status bn_git_begun_note(const bn_gitwork *gw, const char *ref, const char *base, bn_err *err);
void bn_git_begun_forget(const bn_gitwork *gw);
void bn_git_begun_recover(const bn_gitwork *gw);
bool bn_git_begun_is_ours(const bn_gitwork *gw, const char *id);

/*
 * `commit --replay`: is each commit of the range exactly what burnish makes of its parent? Says
 * so on stdout, and where not. Moves and writes nothing.
 */
void bn_commit_replay(bn_committing *c);

#endif
