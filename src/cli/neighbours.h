/*
 * neighbours.h - what the other files of a run's project mention.
 *
 * The first question reads the files, whichever thread asks it; the others wait. Without a
 * question nothing is read. A run over files has the project on disk around it: all text files
 * below the repository's root, or below the folder with pyproject.toml, setup.cfg or setup.py. A
 * run over versions that a repository holds knows the files of the run only.
 */
#ifndef BN_CLI_NEIGHBOURS_H
#define BN_CLI_NEIGHBOURS_H

#include "cli/files.h"

typedef struct bn_neighbourhood bn_neighbourhood;

/* `search`: reading the project is worth while though the run does not cover it. NULL: no memory.
 */
bn_neighbourhood *bn_neighbourhood_new(const bn_files *files, bool search);
void bn_neighbourhood_free(bn_neighbourhood *n);

/* What a worker may ask about this file; NULL: nothing. */
const bn_neighbours *bn_neighbours_of(bn_neighbourhood *n, const bn_file *file);

#endif
