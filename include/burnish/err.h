/*
 * err.h - results that the caller must decide about.
 *
 * Functions that can fail for reasons outside the program (input, files, git,
 * configuration) return a bn_status or NULL and fill the caller's bn_err.
 */
#ifndef BURNISH_ERR_H
#define BURNISH_ERR_H

#include <stdint.h>

typedef enum {
    BN_OK = 0,
    BN_E_SYNTAX,   /* the input is not valid Python */
    BN_E_ENCODING, /* the input's bytes cannot be edited */
    BN_E_LIMIT,    /* too big, too deep, too slow */
    BN_E_USAGE,    /* command line or configuration */
    BN_E_REFUSED,  /* the state of a file or repository forbids it */
    BN_E_CHANGED,  /* the file changed while we worked */
    BN_E_VERIFY,   /* a verification failed */
    BN_E_IO,
    BN_E_MEMORY,
    BN_E_INTERNAL, /* a check of our own failed: a bug */
} bn_status;

typedef struct {
    bn_status status;
    uint32_t line, column; /* from 1; 0 = not known. Columns in code points. */
    char text[512];        /* NUL-terminated UTF-8, without file name or newline */
} bn_err;

#endif
