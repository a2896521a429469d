/*
 * testlog.h - which tests failed, as far as the output of a test run says so.
 */
#ifndef BN_CLI_TESTLOG_H
#define BN_CLI_TESTLOG_H

#include "cli/cli.h"

typedef struct {
    bn_words failing; /* names as pytest or unittest print them, each once; views of the log */
    uint64_t ran;     /* number of tests; 0: the output does not say */
    bool cut_short;   /* the run ended at the first failure */
} bn_testlog;

bn_testlog bn_testlog_read(bn_arena *arena, bn_str log);

/* The last line that says anything: for messages where no test is named. */
bn_str bn_testlog_last_line(bn_str log);

/*
 * Not worse than the run before, which failed: as many tests ran to the end, and no test fails
 * that did not fail there. False where the output does not tell.
 */
bool bn_testlog_no_worse(const bn_testlog *before, const bn_testlog *now);

#endif
