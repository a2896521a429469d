/*
 * verify.h - running the project's tests on what a commit would hold.
 *
 * The tests run in private copies of the commit, never in the user's tree. When they
 * fail, the edits of the unit are halved until the guilty ones are found; those go
 * to the quarantine and are not proposed again until the code around them changes.
 * Where the tests fail on the untouched commit already, no further one may fail.
 */
#ifndef BN_CLI_VERIFY_H
#define BN_CLI_VERIFY_H

#include "cli/series.h"

typedef struct bn_verify bn_verify;

/* The command to verify with: --verify, else verify.command where programs are trusted; or NULL. */
const char *bn_verify_command(bn_cli *cli);

/* Run the command on the untouched commit. BN_E_VERIFY when nothing can be told by it. */
bn_status bn_verify_begin(bn_gitwork *gw, const char *command, const char *base, const bn_series *s,
                          bn_verify **out, bn_err *err);

/* The exit code that counts as a pass: not 0 where the tests fail on the base already. */
int bn_verify_code(const bn_verify *v);

/* Leave out what earlier runs have quarantined. */
void bn_verify_known_bad(bn_series *s);

/*
 * Test the unit's result; where it fails, *result becomes what passes (edits 0: nothing). `next`,
 * or NULL: the unit that will be tested after it.
 */
bn_status bn_verify_unit(bn_verify *v, bn_series *s, const bn_unit *unit, const bn_unit *next,
                         bn_unit_result *result, bn_err *err);

/* The quarantine follows the texts that the series has made. */
void bn_verify_settle(bn_series *s);

/* Remove the copies; say how many runs it took. NULL is allowed. */
void bn_verify_end(bn_verify *v);

#endif
