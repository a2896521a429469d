/*
 * patch.h - results as patches.
 */
#ifndef BN_CLI_PATCH_H
#define BN_CLI_PATCH_H

#include "cli/gitwork.h"
#include "diff/diff.h"

/* What the patch printer needs to know about a changed file; notes only with --annotate. */
bn_diff_file bn_patch_file(bn_cli *cli, const bn_run *run, const bn_done *done);

/*
 * The files of a run as git would name and number them. The repository is asked only where
 * its answer could differ: names that core.quotePath is about, line ends and ids that git
 * folds, executable files (core.fileMode), --diff-algorithm=myers.
 */
typedef struct bn_patcher {
    bn_cli *cli;
    const bn_run *run;
    bn_diff_options options; /* from the command line and core.quotePath */
    bool myers;
    bool indexed;  /* applied to the index or to blobs (git am): what git folds is folded */
    bn_str prefix; /* --relative: what paths begin with, and what is taken off them */
    const bn_git *git;
    bn_repo *repo;         /* NULL: not asked, or none */
    bn_git_entry *entries; /* the index, where core.fileMode=false makes its modes count */
    uint32_t entry_count;
} bn_patcher;

/* BN_E_USAGE for options that nobody knows; BN_E_REFUSED: --diff-algorithm=myers cannot be had. */
bn_status bn_patcher_init(bn_patcher *p, bn_cli *cli, const bn_run *run, bn_err *err);
void bn_patcher_release(bn_patcher *p);

/* Git may keep another text than the file's: line ends and $Id$ are folded in blobs. */
bool bn_patch_may_be_folded(bn_str text);

/* Ask the repository whose root this is; without one, or unreadable, the text is its own blob. */
void bn_patcher_open(bn_patcher *p, bn_str root);

/*
 * Ids as git has them. Where git could not apply a patch of the texts as they stand in the file of
 * that name (empty: in none), *out becomes one of the texts as git folds them.
 */
bn_status bn_patcher_number(bn_patcher *p, bn_str path, bn_diff_file *out, bn_err *err);

/* *out for a changed file; false when --relative leaves it out, or with *err set. */
bool bn_patcher_file(bn_patcher *p, const bn_done *done, bn_diff_file *out, bn_err *err);

/* The id of the file's blob before the rewrite, as git would store it. */
void bn_patcher_blob(bn_patcher *p, const bn_done *done, char id[BN_ID_LEN]);

#endif
