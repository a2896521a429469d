/*
 * map.h - hash maps in an arena: text to number, number to number; and atoms.
 *
 * Open addressing, never shrinks, no removal. Iteration order is the order of
 * insertion, so whatever is printed from a map is deterministic. Not
 * thread-safe while being filled; any number of readers afterwards.
 */
#ifndef BN_BASE_MAP_H
#define BN_BASE_MAP_H

#include "base/arena.h"
#include "burnish/cst.h"

/* FNV-1a, 64 bit (Fowler, Noll, Vo). */
uint64_t bn_hash(bn_str text);

typedef struct {
    bn_arena *arena;
    bn_str *keys;
    uint64_t *values;
    uint32_t *slots; /* index into keys + 1, 0 = empty */
    uint32_t len, cap, slot_count;
} bn_map;

/* Zero-initialise with the arena set. NULL when absent; the pointer lives until the next put. */
uint64_t *bn_map_find(const bn_map *map, bn_str key);
/* The value's place, created as 0 when new. The key's bytes must outlive the map. */
uint64_t *bn_map_put(bn_map *map, bn_str key);

/* Interned text: equal texts have equal atoms; atom 0 is "no text". */
bn_atoms *bn_atoms_new_in(bn_arena *arena);
uint32_t bn_atom_add(bn_atoms *atoms, bn_str text);        /* copies new text */
uint32_t bn_atom_find(const bn_atoms *atoms, bn_str text); /* 0 when never added */
bn_str bn_atom_text(const bn_atoms *atoms, uint32_t atom);
uint32_t bn_atom_count(const bn_atoms *atoms); /* largest atom */

#endif
