/*
 * arena.c - a bump allocator over a list of blocks.
 *
 * Blocks double up to a limit, so a job makes a handful of mallocs. A reset
 * keeps the blocks; they are cleared as they are handed out again.
 */
#include "base/arena.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FIRST_BLOCK ((size_t)64 << 10)
#define LARGEST_BLOCK ((size_t)8 << 20)
#define ALIGN _Alignof(max_align_t)

typedef struct block {
    struct block *next;
    size_t size, used;
    max_align_t data[];
} block;

struct bn_arena {
    block *first, *current;
    size_t budget, used;
    char *newest; /* start of the last allocation, for growing in place */
    bn_bail_point *bail;
};

static size_t round_up(size_t size)
{
    return (size + ALIGN - 1) & ~(ALIGN - 1);
}

bn_arena *bn_arena_new(size_t budget, bn_bail_point *bail)
{
    bn_arena *arena = calloc(1, sizeof *arena);

    if (arena) {
        arena->budget = budget;
        arena->bail = bail;
    }
    return arena;
}

static void free_blocks(block *b)
{
    while (b) {
        block *next = b->next;

        free(b);
        b = next;
    }
}

void bn_arena_free(bn_arena *arena)
{
    if (!arena)
        return;
    free_blocks(arena->first);
    free(arena);
}

void bn_arena_reset(bn_arena *arena)
{
#ifdef BN_DEBUG_ARENA
    free_blocks(arena->first);
    arena->first = NULL;
#else
    for (block *b = arena->first; b; b = b->next)
        b->used = 0;
#endif
    arena->current = arena->first;
    arena->used = 0;
    arena->newest = NULL;
}

void bn_arena_set_bail(bn_arena *arena, bn_bail_point *bail)
{
    arena->bail = bail;
}

bn_bail_point *bn_arena_bail(const bn_arena *arena)
{
    return arena->bail;
}

static block *add_block(bn_arena *arena, size_t room)
{
    block *last = arena->current;
    size_t size = last ? last->size * 2 : FIRST_BLOCK;
    block *b;

    if (size > LARGEST_BLOCK)
        size = LARGEST_BLOCK;
#ifdef BN_DEBUG_ARENA
    size = room;
#endif
    if (size < room)
        size = room;
    b = malloc(sizeof *b + size);
    if (!b)
        bn_bail(arena->bail, BN_E_MEMORY, "out of memory");
    b->size = size;
    b->used = 0;
    b->next = last ? last->next : NULL;
    if (last)
        last->next = b;
    else
        arena->first = b;
    return arena->current = b;
}

static block *block_for(bn_arena *arena, size_t room)
{
    block *b = arena->current;

#ifdef BN_DEBUG_ARENA
    return add_block(arena, room);
#endif
    while (b && b->size - b->used < room && b->next)
        arena->current = b = b->next;
    if (!b || b->size - b->used < room)
        b = add_block(arena, room);
    return b;
}

void *bn_alloc_in(bn_arena *arena, size_t size)
{
    size_t room = round_up(size ? size : 1);
    block *b;
    char *p;

    if (size > SIZE_MAX / 4 || (arena->budget && arena->used + room > arena->budget))
        bn_bail(arena->bail, BN_E_MEMORY, "memory budget of %zu bytes exceeded", arena->budget);
#ifdef BN_DEBUG_ARENA
    room = size ? size : 1;
#endif
    b = block_for(arena, room);
    p = (char *)b->data + b->used;
    b->used += room;
    arena->used += room;
    arena->newest = p;
    return memset(p, 0, room);
}

void *bn_alloc_array_in(bn_arena *arena, size_t count, size_t size)
{
    if (size && count > SIZE_MAX / 4 / size)
        bn_bail(arena->bail, BN_E_MEMORY, "array of %zu times %zu bytes", count, size);
    return bn_alloc_in(arena, count * size);
}

void *bn_realloc_in(bn_arena *arena, void *old_block, size_t old, size_t size)
{
    void *p;

    if (size <= old && old_block)
        return old_block;
#ifndef BN_DEBUG_ARENA
    if (old_block && old_block == arena->newest) {
        block *b = arena->current;
        size_t have = round_up(old ? old : 1), more = round_up(size) - have;

        if (b->size - b->used >= more && (!arena->budget || arena->used + more <= arena->budget)) {
            memset((char *)b->data + b->used, 0, more);
            b->used += more;
            arena->used += more;
            return old_block;
        }
    }
#endif
    p = bn_alloc_in(arena, size);
    if (old)
        memcpy(p, old_block, old);
    return p;
}

bn_str bn_str_copy_in(bn_arena *arena, bn_str text)
{
    return (bn_str){ bn_str_c_in(arena, text), text.len };
}

char *bn_str_c_in(bn_arena *arena, bn_str text)
{
    char *p = bn_alloc_in(arena, text.len + 1);

    if (text.len)
        memcpy(p, text.ptr, text.len);
    return p;
}

bn_str bn_str_format_in(bn_arena *arena, const char *format, ...)
{
    va_list args;
    int len;
    char *p;

    va_start(args, format);
    len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (len < 0)
        bn_bail(arena->bail, BN_E_INTERNAL, "bad format %s", format);
    p = bn_alloc_in(arena, (size_t)len + 1);
    va_start(args, format);
    vsnprintf(p, (size_t)len + 1, format, args);
    va_end(args);
    return (bn_str){ p, (size_t)len };
}

size_t bn_arena_used(const bn_arena *arena)
{
    return arena->used;
}

void *bn_vec_grow(bn_arena *arena, void *items, uint32_t *cap, size_t size)
{
    uint32_t old = *cap;

    if (old > UINT32_MAX / 2)
        bn_bail(arena->bail, BN_E_LIMIT, "more than %u items", old);
    *cap = old ? old * 2 : 8;
    return bn_realloc_in(arena, items, old * size, *cap * size);
}

static char *buf_room(bn_buf *buf, size_t more)
{
    if (buf->cap - buf->len < more) {
        size_t cap = buf->cap ? buf->cap * 2 : 256;

        if (cap < buf->len + more)
            cap = buf->len + more;
        buf->ptr = bn_realloc_in(buf->arena, buf->ptr, buf->cap, cap);
        buf->cap = cap;
    }
    return buf->ptr + buf->len;
}

void bn_buf_add(bn_buf *buf, bn_str text)
{
    if (text.len) {
        memcpy(buf_room(buf, text.len), text.ptr, text.len);
        buf->len += text.len;
    }
}

void bn_buf_addc(bn_buf *buf, char c)
{
    *buf_room(buf, 1) = c;
    buf->len++;
}

void bn_buf_addz(bn_buf *buf, const char *text)
{
    bn_buf_add(buf, bn_str_from(text));
}

void bn_buf_addf(bn_buf *buf, const char *format, ...)
{
    va_list args;
    int len;

    va_start(args, format);
    len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (len < 0)
        bn_bail(bn_arena_bail(buf->arena), BN_E_INTERNAL, "bad format %s", format);
    va_start(args, format);
    vsnprintf(buf_room(buf, (size_t)len + 1), (size_t)len + 1, format, args);
    va_end(args);
    buf->len += (size_t)len;
}
