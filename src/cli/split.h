/*
 * split.h - the patch as a series: a file for each unit, or a mailbox.
 */
#ifndef BN_CLI_SPLIT_H
#define BN_CLI_SPLIT_H

#include "cli/cli.h"

/* --split UNIT or --output-format mbox. */
bool bn_split_is_wanted(const bn_cli *cli);

/*
 * `burnish diff --split UNIT -o DIR`: 0001-EP07-map-lambda.patch and so on, and their list in
 * DIR/series, as quilt reads it. With --output-format mbox one mailbox for `git am --keep-cr`.
 * Each patch applies on top of those before it.
 */
int bn_split_run(bn_cli *cli);

#endif
