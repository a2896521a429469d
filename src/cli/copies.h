/*
 * copies.h - private copies of a commit, and runs of a command in them.
 *
 * A copy is a folder of its own below TMPDIR with a repository of its own that borrows the
 * objects of the user's: what a test does there with git stays there. The command runs with
 * the copy as its folder, in a process group of its own, without the user's terminal. What is
 * left of the group when the command has ended is killed.
 */
#ifndef BN_CLI_COPIES_H
#define BN_CLI_COPIES_H

#include "cli/series.h"

#define BN_RUN_KILLED (-1)   /* by a signal */
#define BN_RUN_TOO_LONG (-2) /* and was killed for it */

typedef struct bn_copies bn_copies;

/* Nothing is made before the first run. `notes`: folder where a killed run's copies are noted. */
bn_copies *bn_copies_new(bn_gitwork *gw, const char *commit, const char *command, uint32_t count,
                         long timeout, const char *notes);

/* Copies that run nothing now, and whether copy `at` does. */
uint32_t bn_copies_idle(const bn_copies *c, uint32_t *at);

/* Make copy `at` hold the series' files with these texts (an empty pointer: as in the series). */
bn_status bn_copies_show(bn_copies *c, uint32_t at, const bn_series *s, const bn_str *texts,
                         bn_err *err);

/* Start the command there; wait for its end. BN_E_IO: also when a signal interrupts. */
bn_status bn_copies_start(bn_copies *c, uint32_t at, bn_err *err);
bn_status bn_copies_wait(bn_copies *c, uint32_t at, int *code, bn_err *err);

/* Has it ended by now? What runs there can also be given up. */
bool bn_copies_ended(bn_copies *c, uint32_t at);
void bn_copies_kill(bn_copies *c, uint32_t at);

/* Output of the last run there, its end when it is long; its seconds. */
bn_str bn_copies_log(bn_copies *c, uint32_t at);
double bn_copies_seconds(const bn_copies *c, uint32_t at);
uint32_t bn_copies_runs(const bn_copies *c);

/* Kill what runs and remove all copies. NULL is allowed. */
void bn_copies_free(bn_copies *c);

#endif
