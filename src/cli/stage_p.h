/*
 * stage_p.h - the parts of `burnish stage`.
 *
 * stage_choose.c decides which files take part and reads their versions, stage_plan.c
 * makes of the rewritten versions what is to be written, cmd_stage.c writes and reports.
 */
#ifndef BN_CLI_STAGE_P_H
#define BN_CLI_STAGE_P_H

#include "cli/gitwork.h"
#include "cli/groups.h"

typedef enum { BN_FROM_INDEX, BN_FROM_HEAD, BN_FROM_WORKTREE } bn_stage_from;

/* One file: its versions are files of the two runs, by number. */
typedef struct {
    bn_str path, shown;
    const bn_git_entry *entry; /* NULL: not tracked */
    bn_str work_text;          /* what the working tree holds; empty pointer: not looked at */
    uint32_t mode;             /* of the file, for a new entry */
    uint32_t work_ix;          /* in the run over the working tree, or BN_NONE */
    uint32_t index_ix;         /* in the run over the index, or HEAD; BN_NONE: `work` serves both */
    bool add, intent;          /* becomes an entry, or one without content */
    bool work_only;            /* the index keeps what it has */

    /* The plan: empty pointers where nothing changes. */
    bn_str new_work, new_index;
} bn_staged_file;

typedef struct {
    bn_cli *cli;
    bn_stage_from from;
    bn_gitwork gw;
    bn_run work, index;
    bn_git_entry *entries, *head; /* head: for --staged and --from=head */
    uint32_t entry_count, head_count;
    bn_vec(bn_staged_file) files;
    bn_group_numbers groups; /* of the files, by both runs */
    bn_vec(bn_file) work_files, index_files;
    uint32_t untracked, absent, left_out;
} bn_staging;

/* Name a file that is left alone, and why; returns false. */
bool bn_stage_leave(bn_staging *s, bn_str shown, int code, const char *why);

/* Read the index, decide which of the files found take part, and fill the two runs. */
bn_status bn_stage_choose(bn_staging *s, const bn_file_rules *rules, bn_err *err);

/*
 * The run over the working tree is done. Where it made a rewrite in several files of which one has
 * a version of its own in the index, the run over the index needs all files.
 */
void bn_stage_see_whole_index(bn_staging *s);

/* Rewrites in several files: where one file is left out, so are the others. */
void bn_stage_keep_groups(bn_staging *s);

/* Both runs are done: what is to be written of each file. */
bn_status bn_stage_plan(bn_staging *s, bn_err *err);

/* The result that a file's staged version comes from; NULL: there is none, or it is no Python. */
const bn_done *bn_stage_index_done(const bn_staging *s, const bn_staged_file *f);
const bn_done *bn_stage_work_done(const bn_staging *s, const bn_staged_file *f);

#endif
