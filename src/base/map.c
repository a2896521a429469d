/* map.c - see map.h. */
#include "base/map.h"

#include <string.h>

uint64_t bn_hash(bn_str text)
{
    uint64_t h = 14695981039346656037u;

    for (size_t i = 0; i < text.len; i++)
        h = (h ^ (unsigned char)text.ptr[i]) * 1099511628211u;
    return h;
}

/* The slot that holds `key`, or the empty one where it belongs. */
static uint32_t *slot_of(const bn_map *map, bn_str key)
{
    uint32_t mask = map->slot_count - 1;
    uint64_t hash = bn_hash(key);
    uint32_t i = (uint32_t)(hash ^ hash >> 32) & mask;

    while (map->slots[i] && !bn_str_eq(map->keys[map->slots[i] - 1], key))
        i = (i + 1) & mask;
    return &map->slots[i];
}

uint64_t *bn_map_find(const bn_map *map, bn_str key)
{
    uint32_t *slot;

    if (map->slot_count == 0)
        return NULL;
    slot = slot_of(map, key);
    return *slot ? &map->values[*slot - 1] : NULL;
}

static void grow(bn_map *map)
{
    uint32_t cap = map->cap ? map->cap * 2 : 16;

    map->keys =
        bn_realloc_in(map->arena, map->keys, map->cap * sizeof *map->keys, cap * sizeof *map->keys);
    map->values = bn_realloc_in(map->arena, map->values, map->cap * sizeof *map->values,
                                cap * sizeof *map->values);
    map->cap = cap;
    map->slot_count = cap * 2;
    map->slots = BN_ARRAY_IN(map->arena, map->slot_count, uint32_t);
    for (uint32_t i = 0; i < map->len; i++)
        *slot_of(map, map->keys[i]) = i + 1;
}

uint64_t *bn_map_put(bn_map *map, bn_str key)
{
    uint32_t *slot;

    if (map->len == map->cap)
        grow(map);
    slot = slot_of(map, key);
    if (!*slot) {
        map->keys[map->len] = key;
        map->values[map->len] = 0;
        *slot = ++map->len;
    }
    return &map->values[*slot - 1];
}

struct bn_atoms {
    bn_map map;
};

bn_atoms *bn_atoms_new_in(bn_arena *arena)
{
    bn_atoms *atoms = BN_NEW_IN(arena, bn_atoms);

    atoms->map.arena = arena;
    return atoms;
}

uint32_t bn_atom_add(bn_atoms *atoms, bn_str text)
{
    const uint64_t *known = bn_map_find(&atoms->map, text);
    uint64_t *value;

    if (known)
        return (uint32_t)*known;
    value = bn_map_put(&atoms->map, bn_str_copy_in(atoms->map.arena, text));
    *value = atoms->map.len;
    return (uint32_t)*value;
}

uint32_t bn_atom_find(const bn_atoms *atoms, bn_str text)
{
    const uint64_t *known = bn_map_find(&atoms->map, text);

    return known ? (uint32_t)*known : 0;
}

bn_str bn_atom_text(const bn_atoms *atoms, uint32_t atom)
{
    return atom && atom <= atoms->map.len ? atoms->map.keys[atom - 1] : BN_LIT("");
}

uint32_t bn_atom_count(const bn_atoms *atoms)
{
    return atoms->map.len;
}
