/*
 * err.h - results that the caller must decide about, and bailing out.
 *
 * Functions that can fail for reasons outside the program (input, files, git,
 * configuration) return a bn_status and fill the caller's bn_err. What makes a
 * file job pointless (out of memory, nesting too deep, internal check failed)
 * goes through bn_bail, which jumps to the job's bn_bail_point; the job's memory
 * is its arena, so nothing leaks.
 */
#ifndef BN_BASE_ERR_H
#define BN_BASE_ERR_H

#include <setjmp.h>

#include "burnish/err.h"

/* Fill *err (may be NULL) and return `status`, so that callers can `return bn_err_set(…)`. */
bn_status bn_err_set(bn_err *err, bn_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Where bn_bail of one job lands: if (setjmp(point.env)) { point.err says why } */
typedef struct {
    jmp_buf env;
    bn_err err;
} bn_bail_point;

/* Never returns. With a NULL point the process aborts: only tests run without one. */
_Noreturn void bn_bail(bn_bail_point *point, bn_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
