/*
 * verify_p.h - inside of verify.h: verify.c settles how to test and tests the untouched commit,
 * probe.c runs the command on one content, guilty.c finds the edits that it does not like.
 */
#ifndef BN_CLI_VERIFY_P_H
#define BN_CLI_VERIFY_P_H

#include "base/map.h"
#include "cli/copies.h"
#include "cli/testlog.h"
#include "cli/verdicts.h"
#include "cli/verify.h"

/* What a failing run said. */
typedef struct {
    bn_str tail;
    bn_words failing;
    int code;
} bn_failure;

struct bn_verify {
    bn_gitwork *gw;
    bn_cli *cli;
    const char *command;
    bn_copies *copies;
    bn_verdicts *verdicts;
    bn_str *running; /* keys of what runs in the copies; empty: nothing */
    uint32_t jobs, retries;
    long timeout;
    bool flaky; /* the same content passes and fails by turns */
    bool based; /* the untouched commit was tested in this run */
    bn_str base_key;
    int base_code;     /* not 0: the tests fail on the untouched commit, */
    bn_testlog before; /* and say which */
    bn_map failures;   /* key to index in failed + 1 */
    bn_vec(bn_failure) failed;
};

/* Texts to be tested, and the key that stands for the tree with them. */
typedef struct {
    bn_unit_result result;
    bn_str key;
} bn_probe;

/* "exit 1", "killed by a signal": for messages. */
const char *bn_verify_how(bn_verify *v, int code);

/* Give up whatever runs. */
void bn_verify_kill_all(bn_verify *v);

/* Test the untouched commit; see bn_verify_begin. */
bn_status bn_verify_untouched(bn_verify *v, const bn_series *s, bn_err *err);

/* The copy in which this content is being tested; false: in none. */
bool bn_probe_find(const bn_verify *v, bn_str key, uint32_t *at);

/* A copy for something new: one that is free, else one whose run is not needed any more. */
uint32_t bn_probe_free_copy(bn_verify *v, const bn_probe *needed, uint32_t needed_count);

/* Start a test in that copy; wait for its end, repeat it where tests are flaky, remember it. */
bn_status bn_probe_start(bn_verify *v, const bn_series *s, const bn_probe *p, uint32_t at,
                         bn_err *err);
bn_status bn_probe_collect(bn_verify *v, const bn_series *s, const bn_probe *p, uint32_t at,
                           bool *passes, bn_err *err);

#endif
