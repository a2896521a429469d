/*
 * gitwork.h - what stage, commit and undo share: a repository, and the step that
 * changes index and refs together with the files.
 */
#ifndef BN_CLI_GITWORK_H
#define BN_CLI_GITWORK_H

#include "cli/git_load.h"
#include "cli/groups.h"
#include "cli/run.h"
#include "write/write.h"

typedef struct {
    bn_cli *cli;
    const bn_git *git;
    bn_repo *repo;
    const bn_repo_info *info;
} bn_gitwork;

/* Open the repository around `path`; complains and notes the exit code. */
bn_status bn_gitwork_open(bn_cli *cli, const char *path, bn_gitwork *gw);
void bn_gitwork_close(bn_gitwork *gw);

/* One entry of the list by path (sorted), or NULL. */
const bn_git_entry *bn_entry_find(const bn_git_entry *entries, uint32_t count, bn_str path);

/*
 * The step of a run that changes the repository, as a hook of the writer: entries whose
 * file was written (or needed no writing) go into the index, those of a group all or none, then
 * the ref moves. The
 * caller has locked the index when there are changes.
 */
typedef struct {
    bn_gitwork *gw;
    bn_write *w;
    bn_git_change *changes;
    uint32_t count, made;
    const bn_group_numbers *groups;            /* entries that go together; or NULL */
    const char *ref, *ref_old, *ref_new, *log; /* ref NULL: none moves; old, new NULL: no ref */
    const char *head, *head_old; /* HEAD goes from one branch (or commit) to another; or NULL */
    bool here;   /* the ref may be the one that is checked out: index and files go along */
    bool unborn; /* HEAD names the ref, which gets its first commit here, or loses it */
    /* What the hook has done so far. */
    bool ref_moved, head_moved;
    bn_str old_index, new_index; /* new_index: empty pointer when the index was not written */
} bn_gitstep;
bn_status bn_gitstep_hook(void *step, bn_err *err);
void bn_gitstep_back(void *step);

/* Keep what the step does in the undo record, and say what decides. */
void bn_gitstep_note(const bn_gitstep *step);

/* The change that an "entry" note of a record stands for, turned round: new to old. */
bool bn_gitstep_unnote_head(bn_arena *arena, bn_str note, bn_gitstep *step);
bool bn_gitstep_unnote(bn_arena *arena, bn_str note, bn_git_change *change);

/* The same for a "ref" note: fills ref, ref_old and ref_new. */
bool bn_gitstep_unnote_ref(bn_arena *arena, bn_str note, bn_gitstep *step);

#endif
