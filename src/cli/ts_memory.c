/*
 * ts_memory.c - a bump pool a thread.
 */
#include "cli/ts_memory.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tree_sitter/api.h>

#include "cli/cli.h"

#define CHUNK ((size_t)1 << 20)
#define MAX_CHUNKS 16
#define LARGE (CHUNK / 8) /* from here on malloc does it */
#define HEADER sizeof(size_t)

typedef struct {
    char *chunks[MAX_CHUNKS];
    unsigned count;   /* chunks that exist */
    unsigned current; /* the one in use */
    size_t used;      /* bytes of it */
    size_t live;      /* blocks that have not been given back */
    char *last;       /* the newest block: it can grow in place */
} pool;

/* A block's header is its size, doubled; odd when it is malloc's. */
static size_t *header_of(void *block)
{
    return (size_t *)(void *)((char *)block - HEADER);
}

static _Thread_local pool *own_pool;
static pthread_key_t at_thread_end;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void drop_pool(void *p)
{
    pool *dead = p;

    for (unsigned i = 0; i < dead->count; i++)
        free(dead->chunks[i]);
    free(dead);
}

static void make_key(void)
{
    pthread_key_create(&at_thread_end, drop_pool);
}

_Noreturn static void out_of_memory(void)
{
    fputs("burnish: out of memory\n", stderr);
    _Exit(BN_EXIT_IO);
}

static pool *get_pool(void)
{
    if (!own_pool) {
        pthread_once(&once, make_key);
        own_pool = calloc(1, sizeof *own_pool);
        if (!own_pool)
            out_of_memory();
        pthread_setspecific(at_thread_end, own_pool);
    }
    return own_pool;
}

static void *from_malloc(size_t size)
{
    /* Two words, so that the block is as aligned as malloc's. */
    if (size > SIZE_MAX / 4)
        out_of_memory();
    char *base = malloc(size + 2 * HEADER);
    if (!base)
        out_of_memory();
    char *block = base + 2 * HEADER;
    *header_of(block) = size * 2 + 1;
    return block;
}

/* Room for `need` bytes in the chunk in use or the next one. */
static bool make_room(pool *p, size_t need)
{
    if (p->count > 0 && CHUNK - p->used >= need)
        return true;
    unsigned next = p->count > 0 ? p->current + 1 : 0;
    if (next == MAX_CHUNKS)
        return false;
    if (next == p->count) {
        p->chunks[next] = malloc(CHUNK);
        if (!p->chunks[next])
            return false;
        p->count++;
    }
    p->current = next;
    p->used = 0;
    return true;
}

static size_t rounded(size_t size)
{
    return (size + HEADER - 1) / HEADER * HEADER;
}

void *bn_ts_malloc(size_t size)
{
    if (size >= LARGE)
        return from_malloc(size);
    pool *p = get_pool();
    size_t need = HEADER + rounded(size);
    if (!make_room(p, need))
        return from_malloc(size);
    char *block = p->chunks[p->current] + p->used + HEADER;
    *header_of(block) = size * 2;
    p->used += need;
    p->live++;
    p->last = block;
    return block;
}

void *bn_ts_calloc(size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size)
        out_of_memory();
    void *block = bn_ts_malloc(count * size);
    return memset(block, 0, count * size);
}

void bn_ts_free(void *block)
{
    if (!block)
        return;
    if (*header_of(block) & 1) {
        free((char *)block - 2 * HEADER);
        return;
    }
    pool *p = own_pool;
    if (--p->live == 0) {
        p->current = 0;
        p->used = 0;
        p->last = NULL;
    } else if (block == p->last) {
        p->used -= HEADER + rounded(*header_of(block) / 2);
        p->last = NULL;
    }
}

void *bn_ts_realloc(void *block, size_t size)
{
    if (!block)
        return bn_ts_malloc(size);
    size_t old = *header_of(block) / 2;
    pool *p = own_pool;
    if (!(*header_of(block) & 1)) {
        if (size <= old)
            return block;
        if (block == p->last && size < LARGE && rounded(size) - rounded(old) <= CHUNK - p->used) {
            p->used += rounded(size) - rounded(old);
            *header_of(block) = size * 2;
            return block;
        }
    }
    void *grown = bn_ts_malloc(size);
    memcpy(grown, block, old < size ? old : size);
    bn_ts_free(block);
    return grown;
}

size_t bn_ts_pool_used(void)
{
    return own_pool ? own_pool->current * CHUNK + own_pool->used : 0;
}

void bn_ts_memory_install(void)
{
#if !defined(BN_DEBUG_ARENA) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    ts_set_allocator(bn_ts_malloc, bn_ts_calloc, bn_ts_realloc, bn_ts_free);
#endif
}
