/*
 * ts_memory.h - the program's memory for the parser.
 *
 * tree-sitter makes and drops millions of small blocks a second. Here they come
 * from a pool of the thread that is never tidied: once all of a parse's blocks have
 * been given back, the pool begins anew. What is large, or more than the pool may
 * hold, comes from malloc. This relies on a parse freeing everything in the thread
 * that it runs in, as bn_parse does.
 */
#ifndef BN_CLI_TS_MEMORY_H
#define BN_CLI_TS_MEMORY_H

#include <stddef.h>

/* Install it for the whole process: once, before any parser exists. The hook is process-wide, so
 * this is the program's business and never the library's. Not in sanitizer builds, which want to
 * see each block. */
void bn_ts_memory_install(void);

/* The four functions, for tests. When memory runs out the program ends with the exit code 6. */
void *bn_ts_malloc(size_t size);
void *bn_ts_calloc(size_t count, size_t size);
void *bn_ts_realloc(void *block, size_t size);
void bn_ts_free(void *block);

/* Bytes that the pool of this thread has handed out since it last began anew. */
size_t bn_ts_pool_used(void);

#endif
