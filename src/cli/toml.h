/*
 * toml.h - TOML files as a tree of values, with the line of each.
 *
 * The grammar is tree-sitter's; what it accepts and TOML forbids (a key twice, a
 * table over a value) is refused here. Values live in the arena and are read-only.
 */
#ifndef BN_CLI_TOML_H
#define BN_CLI_TOML_H

#include "base/arena.h"

typedef enum {
    BN_TOML_TABLE,
    BN_TOML_ARRAY,
    BN_TOML_STRING,
    BN_TOML_INTEGER,
    BN_TOML_FLOAT,
    BN_TOML_BOOL,
    BN_TOML_TIME,
} bn_toml_type;

typedef struct bn_toml {
    bn_toml_type type;
    bn_str key;    /* in its table; empty for items of arrays */
    uint32_t line; /* of the key, from 1 */
    bn_str text;   /* strings: decoded; numbers and times: as written */
    int64_t number;
    bool truth;
    struct bn_toml **items; /* of tables and arrays, in order */
    uint32_t count, cap;
    bool closed; /* inline table or array: headers cannot add to it */
    bool header; /* its own [header] was seen */
} bn_toml;

/* BN_E_USAGE with line and reason when it is no TOML. */
bn_status bn_toml_parse(bn_arena *arena, bn_str text, const bn_toml **out, bn_err *err);

/* The value of a key, or NULL; `table` may be NULL. */
const bn_toml *bn_toml_get(const bn_toml *table, const char *key);

/* "a string", "a list": for messages. */
const char *bn_toml_type_name(bn_toml_type type);

#endif
