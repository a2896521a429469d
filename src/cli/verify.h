/*
 * verify.h - running the project's tests on what a commit would hold.
 *
 * The tests run in a private copy of the commit, never in the user's tree. When they
 * fail, the edits of the unit are halved until the guilty ones are found; those go
 * to the quarantine and are not proposed again until the code around them changes.
 */
#ifndef BN_CLI_VERIFY_H
#define BN_CLI_VERIFY_H

#include "cli/series.h"

typedef struct bn_verify bn_verify;

/* Copy the base commit and run the command there. BN_E_VERIFY when it fails already. */
bn_status bn_verify_begin(bn_gitwork *gw, const char *command, const char *base, bn_verify **out,
                          bn_err *err);

/* Leave out what an earlier run has quarantined. */
void bn_verify_known_bad(bn_verify *v, bn_series *s);

/* Test the unit's result; where it fails, *result becomes what passes (edits 0: nothing). */
bn_status bn_verify_unit(bn_verify *v, bn_series *s, const bn_unit *unit, bn_unit_result *result,
                         bn_err *err);

/* Remove the copy. NULL is allowed. */
void bn_verify_end(bn_verify *v);

#endif
