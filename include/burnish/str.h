/*
 * str.h - text as {pointer, length}.
 *
 * A bn_str is a view: it owns nothing, may hold any byte, and is not NUL
 * terminated by promise. It lives as long as the source, arena or literal it
 * points into. Lengths and offsets are bytes. All functions here are pure and
 * safe to call from any thread.
 */
#ifndef BURNISH_STR_H
#define BURNISH_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
    const char *ptr;
    size_t len;
} bn_str;

/* A literal as a bn_str; printf arguments for "%.*s". */
#define BN_LIT(s) ((bn_str){ "" s, sizeof(s) - 1 })
#define BN_FMT(s) (int)(s).len, (s).ptr

/* The view of a NUL-terminated string; NULL gives the empty text. */
bn_str bn_str_from(const char *text);

bool bn_str_eq(bn_str a, bn_str b);
bool bn_str_is(bn_str a, const char *text);
bool bn_str_starts(bn_str s, bn_str prefix);
bool bn_str_ends(bn_str s, bn_str suffix);

/* Bytewise order, shorter first on a common prefix: <0, 0, >0. */
int bn_str_cmp(bn_str a, bn_str b);

/* Bytes [from, to); both are clamped to the length. */
bn_str bn_str_sub(bn_str s, size_t from, size_t to);

/* Offset of the first occurrence at or after `from`, or BN_NPOS. */
#define BN_NPOS SIZE_MAX
size_t bn_str_find(bn_str s, bn_str needle, size_t from);

/* Without leading and trailing blanks, tabs, CR, LF and form feeds. */
bn_str bn_str_trim(bn_str s);

#endif
