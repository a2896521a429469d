/*
 * arena.h - memory that is freed all at once.
 *
 * One arena a file job: tree, matches, edits and messages live in it. An
 * allocation never returns NULL: when memory or the arena's budget runs out it
 * bails out to the arena's bail point. Not thread-safe: one owner at a time.
 * With BN_DEBUG_ARENA every allocation is a malloc block of its own, so that
 * AddressSanitizer sees overruns.
 */
#ifndef BN_BASE_ARENA_H
#define BN_BASE_ARENA_H

#include "base/err.h"
#include "burnish/str.h"

typedef struct bn_arena bn_arena;

/* `budget` in bytes, 0 = none. `bail` may be NULL (then failure aborts). NULL when out of memory.
 */
bn_arena *bn_arena_new(size_t budget, bn_bail_point *bail);
void bn_arena_free(bn_arena *arena);

/* Forget everything but keep the memory for the next job. */
void bn_arena_reset(bn_arena *arena);
void bn_arena_set_bail(bn_arena *arena, bn_bail_point *bail);
bn_bail_point *bn_arena_bail(const bn_arena *arena);

/* `size` zeroed bytes, aligned for any type. Lives as long as the arena. */
void *bn_alloc_in(bn_arena *arena, size_t size);

/* Room for `count` things, zeroed; bails out on overflow. */
void *bn_alloc_array_in(bn_arena *arena, size_t count, size_t size);

/* A block grown to `size`, its first `old` bytes kept; extends in place when it is the newest. */
void *bn_realloc_in(bn_arena *arena, void *block, size_t old, size_t size);

bn_str bn_str_copy_in(bn_arena *arena, bn_str text);
bn_str bn_str_format_in(bn_arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* NUL-terminated copy, for system calls. */
char *bn_str_c_in(bn_arena *arena, bn_str text);

size_t bn_arena_used(const bn_arena *arena);

#define BN_NEW_IN(arena, T) ((T *)bn_alloc_in((arena), sizeof(T)))
#define BN_ARRAY_IN(arena, n, T) ((T *)bn_alloc_array_in((arena), (n), sizeof(T)))

/*
 * A growing array in an arena: declare `bn_vec(T) v = { 0 };`, push with
 * bn_vec_push(arena, &v, item), read v.items[0 .. v.len).
 */
#define bn_vec(T)                                                                                  \
    struct {                                                                                       \
        T *items;                                                                                  \
        uint32_t len, cap;                                                                         \
    }
#define bn_vec_push(arena, v, ...)                                                                 \
    do {                                                                                           \
        if ((v)->len == (v)->cap)                                                                  \
            (v)->items = bn_vec_grow((arena), (v)->items, &(v)->cap, sizeof *(v)->items);          \
        (v)->items[(v)->len++] = (__VA_ARGS__);                                                    \
    } while (0)
void *bn_vec_grow(bn_arena *arena, void *items, uint32_t *cap, size_t size);

/* Growing text in an arena. Zero-initialise with the arena set: `bn_buf b = { .arena = a };` */
typedef struct {
    bn_arena *arena;
    char *ptr;
    size_t len, cap;
} bn_buf;

void bn_buf_add(bn_buf *buf, bn_str text);
void bn_buf_addc(bn_buf *buf, char c);
void bn_buf_addz(bn_buf *buf, const char *text);
void bn_buf_addf(bn_buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
static inline bn_str bn_buf_str(const bn_buf *buf)
{
    return (bn_str){ buf->len ? buf->ptr : "", buf->len };
}

#endif
