/*
 * verdicts.h - results of test runs by the content that was tested.
 *
 * The key stands for a whole tree, the command and the environment that decides which programs
 * it finds, so that the same content is not tested twice, whatever rule or run leads to it.
 */
#ifndef BN_CLI_VERDICTS_H
#define BN_CLI_VERDICTS_H

#include "cli/series.h"

typedef struct bn_verdicts bn_verdicts;
typedef enum { BN_VERDICT_NONE, BN_VERDICT_FAIL, BN_VERDICT_PASS } bn_verdict;

/* `path`: the file that keeps them between runs; NULL: none. `fresh`: forget those of before. */
bn_status bn_verdicts_new(bn_gitwork *gw, const char *commit, const char *command, const char *path,
                          bool fresh, bn_verdicts **out, bn_err *err);

/* A further thing that results depend on from now on. */
void bn_verdicts_salt(bn_verdicts *v, bn_str salt);

/* Stands for the commit's tree with the series' files as `texts` (an empty pointer: as they are).
 */
bn_str bn_verdicts_key(bn_verdicts *v, const bn_series *s, const bn_str *texts);

bn_verdict bn_verdicts_get(const bn_verdicts *v, bn_str key);

/* Failures are not believed any more, neither those of this run nor those of earlier ones. */
void bn_verdicts_forget_failures(bn_verdicts *v);

/* Remember; beyond this run only when `keep` is set. */
void bn_verdicts_put(bn_verdicts *v, bn_str key, bn_verdict verdict, bool keep);

#endif
