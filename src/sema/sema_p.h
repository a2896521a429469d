/*
 * sema_p.h - what the files of the binder share: symbols, the name table.
 *
 * A symbol is a name as one scope mentions it, with the flags that CPython's
 * symtable collects. The binder (bind.c) makes symbols and occurrences in one
 * pass over the tree; resolve.c finds out who owns each symbol and turns the
 * occurrences into uses of bindings.
 */
#ifndef BN_SEMA_SEMA_P_H
#define BN_SEMA_SEMA_P_H

#include "base/map.h"
#include "sema/evidence.h"
#include "sema/sema.h"

/* bn_symbol.flags: what the scope's code does with the name. */
enum {
    BN_SYM_GLOBAL = 1, /* declared global; in the module: by any scope of the file */
    BN_SYM_LOCAL = 2,  /* assigned, deleted, defined */
    BN_SYM_PARAM = 4,
    BN_SYM_NONLOCAL = 8,
    BN_SYM_USE = 16, /* read */
    BN_SYM_IMPORT = 32,
    BN_SYM_ANNOT = 64,
    BN_SYM_TYPE_PARAM = 128,
    BN_SYM_ELSEWHERE = 256, /* module: assigned where a function declares it global */
    BN_SYM_LOOP = 512,      /* target of a comprehension's `for` */
    BN_SYM_DELETED = 1024,  /* `del`, or unbound at the end of an except clause */
    BN_SYM_BOUND = BN_SYM_LOCAL | BN_SYM_PARAM | BN_SYM_IMPORT | BN_SYM_TYPE_PARAM,
};

typedef enum {
    BN_RES_LOCAL,
    BN_RES_FREE,            /* of an enclosing function */
    BN_RES_GLOBAL_EXPLICIT, /* declared global */
    BN_RES_GLOBAL_IMPLICIT,
} bn_resolution;

struct bn_symbol {
    uint32_t atom;
    bn_scope_ix scope;
    uint16_t flags;
    uint8_t resolution;    /* bn_resolution */
    bn_scope_ix owner;     /* FREE: the scope that owns it, else the scope itself or the module */
    bn_binding_ix binding; /* BN_NONE: nobody in this file binds it */
};

/* Numbers by 64-bit key: open addressing, no removal. */
typedef struct {
    bn_arena *arena;
    uint64_t *keys; /* key + 1; 0 = empty */
    uint32_t *values;
    uint32_t mask, len;
} bn_u64map;

uint32_t *bn_u64map_find(const bn_u64map *map, uint64_t key);
/* The place of the value; *fresh tells a new one, which the caller fills. */
uint32_t *bn_u64map_put(bn_u64map *map, uint64_t key, bool *fresh);

/* imports.c: what a binding stands for, found out once. */
typedef struct bn_denoted bn_denoted;

/* fresh.c: a name that was given out for one loop. */
typedef struct bn_loop_name bn_loop_name;

struct bn_names {
    bn_arena *arena;
    bn_denoted **denoted; /* a binding; NULL: not asked yet */
    const bn_atoms *atoms;
    bn_u64map symbols;        /* scope and atom -> index into bn_sema.symbols */
    bn_u64map mangled;        /* class and atom -> atom */
    bn_map extra;             /* text -> atom, of names that stand nowhere in the file */
    bn_map reserved;          /* names given out by bn_fresh_name */
    bn_loop_name *loop_names; /* those of them that only one loop needs */
    bn_vec(uint32_t) stars;   /* star imports, one of each module: indexes of bn_sema.imports */
    bn_map patched;           /* names that another file assigns in this module */
    uint32_t first_extra;
};

bn_names *bn_names_new_in(bn_arena *arena, const bn_atoms *atoms);
bn_str bn_names_text(const bn_names *names, uint32_t atom);
/* The atom of a text, made when there is none. */
uint32_t bn_names_intern(bn_names *names, bn_str text);
uint32_t bn_names_find(const bn_names *names, bn_str text);

/*
 * The atom of a name after private-name mangling in the class named `class_atom`
 * (0: outside classes). Source: CPython's _Py_Mangle.
 */
uint32_t bn_names_mangle(bn_names *names, uint32_t class_atom, uint32_t atom);
bool bn_is_private_name(bn_str name);

/* The symbol of one scope, or NULL. */
bn_symbol *bn_symbol_in(const bn_sema *s, bn_scope_ix scope, uint32_t atom);

/* The class whose name mangles names in a scope: an atom, or 0. */
uint32_t bn_mangling_class(const bn_sema *s, bn_scope_ix scope);

/*
 * Search outwards: where a read in `scope` of a name that the scope itself does
 * not bind ends. Sets *owner; BN_RES_FREE with a class as owner is the class's
 * `__class__` cell, GLOBAL_IMPLICIT with a class as owner a name that annotation
 * scopes see in the class around them.
 */
bn_resolution bn_search_outwards(const bn_sema *s, bn_scope_ix scope, uint32_t atom,
                                 bn_scope_ix *owner);

/* One mention of a name, in source order. */
typedef struct {
    bn_ix node;
    uint32_t symbol;
    uint16_t kind; /* bn_use_flags */
    bn_scope_ix scope;
} bn_mention;

typedef struct {
    bn_vec(bn_scope) scopes;
    bn_vec(bn_symbol) symbols;
    bn_vec(bn_mention) mentions;
    bn_vec(bn_import) imports;
    bn_vec(bn_string_use) string_uses;
} bn_collected;

/* bind.c: the pass over the tree. Fills scope_of, names, all_at and what it returns. */
bn_collected bn_collect(bn_sema *s);

/* resolve.c: owners, bindings, uses, ref_binding. */
void bn_resolve(bn_sema *s, bn_collected *c);

/* star_exports.c: `from module import *` surely leaves that builtin alone. */
bool bn_star_keeps_builtin(bn_str module, bn_str name);

/* imports.c: append the requests of one import statement to c->imports. */
void bn_import_read(const bn_sema *s, bn_ix statement, bn_collected *c);

/* What the import that binds the identifier means: "os.path"; empty: relative, or no import. */
bn_str bn_import_target(const bn_sema *s, bn_ix name);

/*
 * dynamic.c: an identifier that may reach names by other means than writing them
 * (eval, locals, globals, ...) or an exec statement: marks the scopes concerned.
 */
void bn_note_dynamic(bn_sema *s, bn_collected *c, bn_ix identifier, bn_scope_ix scope);

/* The same for other names of the builtins module; needs the bindings. */
void bn_note_builtins(bn_sema *s, bn_collected *c);

#endif
