/*
 * verify_p.h - inside of verify.h: verify.c settles how to test and tests the untouched commit,
 * gate.c sorts out what needs no test, probe.c runs the command on one content, guilty.c finds the
 * edits that it does not like.
 */
#ifndef BN_CLI_VERIFY_P_H
#define BN_CLI_VERIFY_P_H

#include "base/map.h"
#include "cli/copies.h"
#include "cli/interpreter.h"
#include "cli/testlog.h"
#include "cli/verdicts.h"
#include "cli/verify.h"

/* What a failing run said. */
typedef struct {
    bn_str why; /* not empty: no test was run, for this reason */
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
    bn_interpreter python; /* no program: none fits, or none was sought */
    bool python_sought;
    bn_map compiled; /* blob id to index in complaints */
    bn_words complaints;
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

/* Bar the edit from the series and put it into the quarantine, which is said. `f` may be NULL. */
bn_status bn_verify_quarantine(bn_verify *v, bn_series *s, const bn_place *place,
                               const bn_failure *f, bn_err *err);

/* Take out of the unit's result what cannot be compiled or does not settle. */
bn_status bn_gate(bn_verify *v, bn_series *s, const bn_unit *unit, bn_unit_result *result,
                  bn_err *err);

/* *why is empty when Python compiles the texts that differ from the series' files; see bn_gate. */
bn_status bn_gate_compiles(bn_verify *v, const bn_series *s, const bn_str *texts, bn_str *why,
                           bn_err *err);

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
