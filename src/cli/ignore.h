/*
 * ignore.h - what git tracks and ignores below a folder that is being walked.
 */
#ifndef BN_CLI_IGNORE_H
#define BN_CLI_IGNORE_H

#include "cli/files.h"

typedef struct bn_ignore bn_ignore;

/*
 * For the walk of `dir`. NULL where git has no say: outside of repositories, below a folder
 * that is itself ignored (it was named on purpose), or where git functions are missing.
 */
bn_ignore *bn_ignore_open(bn_cli *cli, bn_str dir);
void bn_ignore_close(bn_ignore *ignore);

/* A tracked file, or a folder with tracked files in it. `below`: path from the walked folder. */
bool bn_ignore_tracks(const bn_ignore *ignore, bn_str below);

/* Ignored and not tracked, or git cannot be asked: then it has complained. */
bool bn_ignore_skips(bn_ignore *ignore, bn_str below, bool is_folder);

#endif
