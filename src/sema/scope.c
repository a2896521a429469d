/* scope.c - the name table of a file, and scopes as a tree. See sema_p.h and sema.h. */
#include "sema/sema_p.h"

#include <string.h>

/* Finalizer of MurmurHash3: spreads scope and atom over all bits. */
static uint32_t spread(uint64_t key)
{
    key ^= key >> 33;
    key *= 0xff51afd7ed558ccdu;
    key ^= key >> 33;
    return (uint32_t)key;
}

static uint32_t slot_of(const bn_u64map *map, uint64_t key)
{
    uint32_t i = spread(key) & map->mask;

    while (map->keys[i] && map->keys[i] != key + 1)
        i = (i + 1) & map->mask;
    return i;
}

static void grow(bn_u64map *map)
{
    bn_u64map old = *map;
    uint32_t size = old.keys ? (old.mask + 1) * 2 : 256;

    map->mask = size - 1;
    map->keys = BN_ARRAY_IN(map->arena, size, uint64_t);
    map->values = BN_ARRAY_IN(map->arena, size, uint32_t);
    for (uint32_t i = 0; old.keys && i <= old.mask; i++) {
        if (old.keys[i]) {
            uint32_t slot = slot_of(map, old.keys[i] - 1);

            map->keys[slot] = old.keys[i];
            map->values[slot] = old.values[i];
        }
    }
}

uint32_t *bn_u64map_find(const bn_u64map *map, uint64_t key)
{
    uint32_t slot;

    if (!map->keys)
        return NULL;
    slot = slot_of(map, key);
    return map->keys[slot] ? &map->values[slot] : NULL;
}

uint32_t *bn_u64map_put(bn_u64map *map, uint64_t key, bool *fresh)
{
    uint32_t slot;

    if (!map->keys || map->len * 2 > map->mask)
        grow(map);
    slot = slot_of(map, key);
    *fresh = map->keys[slot] == 0;
    if (*fresh) {
        map->keys[slot] = key + 1;
        map->len++;
    }
    return &map->values[slot];
}

bn_names *bn_names_new_in(bn_arena *arena, const bn_atoms *atoms)
{
    bn_names *names = BN_NEW_IN(arena, bn_names);

    names->arena = arena;
    names->atoms = atoms;
    names->symbols.arena = arena;
    names->mangled.arena = arena;
    names->extra.arena = arena;
    names->reserved.arena = arena;
    names->patched.arena = arena;
    names->first_extra = bn_atom_count(atoms) + 1;
    return names;
}

bn_str bn_names_text(const bn_names *names, uint32_t atom)
{
    return atom < names->first_extra ? bn_atom_text(names->atoms, atom)
                                     : names->extra.keys[atom - names->first_extra];
}

uint32_t bn_names_find(const bn_names *names, bn_str text)
{
    uint32_t atom = bn_atom_find(names->atoms, text);
    const uint64_t *extra;

    if (atom)
        return atom;
    extra = bn_map_find(&names->extra, text);
    return extra ? (uint32_t)*extra : 0;
}

uint32_t bn_names_intern(bn_names *names, bn_str text)
{
    uint32_t atom = bn_names_find(names, text);

    if (atom)
        return atom;
    atom = names->first_extra + names->extra.len;
    *bn_map_put(&names->extra, bn_str_copy_in(names->arena, text)) = atom;
    return atom;
}

bool bn_is_private_name(bn_str name)
{
    return name.len > 2 && name.ptr[0] == '_' && name.ptr[1] == '_' &&
           !(name.ptr[name.len - 1] == '_' && name.ptr[name.len - 2] == '_');
}

uint32_t bn_names_mangle(bn_names *names, uint32_t class_atom, uint32_t atom)
{
    bn_str text, class_name, mangled;
    uint32_t *known;
    bool fresh;

    if (!class_atom)
        return atom;
    text = bn_names_text(names, atom);
    if (!bn_is_private_name(text))
        return atom;
    class_name = bn_names_text(names, class_atom);
    while (class_name.len && class_name.ptr[0] == '_')
        class_name = bn_str_sub(class_name, 1, class_name.len);
    if (!class_name.len)
        return atom;
    known = bn_u64map_put(&names->mangled, (uint64_t)class_atom << 32 | atom, &fresh);
    if (fresh) {
        mangled = bn_str_format_in(names->arena, "_%.*s%.*s", BN_FMT(class_name), BN_FMT(text));
        *known = bn_names_intern(names, mangled);
    }
    return *known;
}

bn_symbol *bn_symbol_in(const bn_sema *s, bn_scope_ix scope, uint32_t atom)
{
    const uint32_t *ix = bn_u64map_find(&s->names->symbols, (uint64_t)scope << 32 | atom);

    return ix ? &s->symbols[*ix] : NULL;
}

uint32_t bn_mangling_class(const bn_sema *s, bn_scope_ix scope)
{
    for (; scope != BN_NONE; scope = s->scopes[scope].parent) {
        if (s->scopes[scope].kind == BN_SCOPE_CLASS) {
            bn_ix name = bn_child(s->tree, s->scopes[scope].node, BN_F_NAME);

            return name == BN_NONE ? 0 : s->tree->nodes[name].atom;
        }
    }
    return 0;
}

/* Annotation scopes directly in a class see the names of the class. */
static bool sees_class(uint8_t kind)
{
    return kind == BN_SCOPE_TYPE_PARAMS || kind == BN_SCOPE_ANNOTATION;
}

bn_resolution bn_search_outwards(const bn_sema *s, bn_scope_ix scope, uint32_t atom,
                                 bn_scope_ix *owner)
{
    bool class_visible = sees_class(s->scopes[scope].kind);
    bool is_cell = bn_str_is(bn_names_text(s->names, atom), "__class__");

    for (bn_scope_ix up = s->scopes[scope].parent; up != BN_NONE; up = s->scopes[up].parent) {
        const bn_scope *here = &s->scopes[up];
        const bn_symbol *symbol;

        if (up == 0)
            break;
        if (here->kind == BN_SCOPE_CLASS && is_cell) {
            *owner = up;
            return BN_RES_FREE;
        }
        if (here->kind != BN_SCOPE_CLASS || class_visible) {
            symbol = bn_symbol_in(s, up, atom);
            if (symbol && symbol->flags & BN_SYM_GLOBAL)
                break;
            if (symbol && symbol->flags & BN_SYM_BOUND && !(symbol->flags & BN_SYM_NONLOCAL)) {
                *owner = up;
                return here->kind == BN_SCOPE_CLASS ? BN_RES_GLOBAL_IMPLICIT : BN_RES_FREE;
            }
        }
        class_visible = class_visible && sees_class(here->kind);
    }
    *owner = 0;
    return BN_RES_GLOBAL_IMPLICIT;
}

bn_str bn_name_text(const bn_sema *s, uint32_t atom)
{
    return bn_names_text(s->names, atom);
}

uint32_t bn_name_atom(const bn_sema *s, bn_ix at, bn_str name)
{
    uint32_t class_atom;
    bn_str class_name, mangled;

    if (!bn_is_private_name(name))
        return bn_names_find(s->names, name);
    class_atom = bn_mangling_class(s, s->scope_of[at]);
    class_name = class_atom ? bn_names_text(s->names, class_atom) : BN_LIT("");
    while (class_name.len && class_name.ptr[0] == '_')
        class_name = bn_str_sub(class_name, 1, class_name.len);
    if (!class_name.len)
        return bn_names_find(s->names, name);
    mangled = bn_str_format_in(s->arena, "_%.*s%.*s", BN_FMT(class_name), BN_FMT(name));
    return bn_names_find(s->names, mangled);
}

bn_binding_ix bn_binding_in(const bn_sema *s, bn_scope_ix scope, uint32_t atom)
{
    const bn_symbol *symbol = atom ? bn_symbol_in(s, scope, atom) : NULL;

    return symbol && symbol->owner == scope && symbol->resolution == BN_RES_LOCAL ? symbol->binding
                                                                                  : BN_NONE;
}

bn_scope_ix bn_scope_of_node(const bn_sema *s, bn_ix node)
{
    const bn_cst *t = s->tree;
    bn_ix body;

    switch (t->nodes[node].kind) {
    case BN_MODULE:
        return 0;
    case BN_CLASS_DEFINITION:
    case BN_FUNCTION_DEFINITION:
    case BN_LAMBDA:
        body = bn_child(t, node, BN_F_BODY);
        return body == BN_NONE ? BN_NONE : s->scope_of[body];
    case BN_LIST_COMPREHENSION:
    case BN_SET_COMPREHENSION:
    case BN_DICTIONARY_COMPREHENSION:
    case BN_GENERATOR_EXPRESSION:
        body = bn_child(t, node, BN_F_BODY);
        return body == BN_NONE || s->scope_of[body] == s->scope_of[node] ? BN_NONE
                                                                         : s->scope_of[body];
    default:
        return BN_NONE;
    }
}

bn_scope_ix bn_frame_scope(const bn_sema *s, bn_scope_ix scope)
{
    while (s->scopes[scope].kind == BN_SCOPE_COMPREHENSION ||
           s->scopes[scope].kind == BN_SCOPE_TYPE_PARAMS)
        scope = s->scopes[scope].parent;
    return scope;
}

bool bn_scope_is_inside(const bn_sema *s, bn_scope_ix inner, bn_scope_ix outer)
{
    while (inner != BN_NONE && inner != outer)
        inner = s->scopes[inner].parent;
    return inner == outer;
}

bn_scope_ix bn_scope_at(const bn_sema *s, bn_ix at)
{
    return s->scope_of[at];
}

bn_scope_kind bn_scope_kind_of(const bn_sema *s, bn_scope_ix scope)
{
    return s->scopes[scope].kind;
}

bn_ix bn_scope_node(const bn_sema *s, bn_scope_ix scope)
{
    return s->scopes[scope].node;
}

bn_scope_ix bn_scope_parent(const bn_sema *s, bn_scope_ix scope)
{
    return s->scopes[scope].parent;
}
