/*
 * patch.h - results as patches.
 */
#ifndef BN_CLI_PATCH_H
#define BN_CLI_PATCH_H

#include "cli/run.h"
#include "diff/diff.h"

/* What the patch printer needs to know about a changed file; notes only with --annotate. */
bn_diff_file bn_patch_file(bn_cli *cli, const bn_run *run, const bn_done *done);

#endif
