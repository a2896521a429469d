/*
 * stubs.h - facts about the standard library from its type stubs.
 *
 * The stubs are read with burnish's own parser. What they say depends on the
 * version of Python, so a reader looks at them as one minor version of Python 3
 * does: branches on sys.version_info are decided, those on sys.platform and the
 * like are not, and then all of them count. Everything lives in the reader's
 * arena; a folder that cannot be read or parsed ends the program.
 */
#ifndef BN_TOOLS_STUBS_H
#define BN_TOOLS_STUBS_H

#include "base/map.h"
#include "sema/types_p.h"
#include "syntax/parse.h"

/* The minor versions that are told apart; the last one stands for all later ones, too. */
enum { STUB_OLDEST = 8, STUB_NEWEST = 15, STUB_VERSIONS = STUB_NEWEST - STUB_OLDEST + 1 };

typedef enum { STUB_FUNCTION, STUB_CLASS, STUB_VARIABLE, STUB_TYPE, STUB_IMPORT } stub_kind;

/* One definition of a name. */
typedef struct {
    bn_str name;
    stub_kind kind;
    bool shown;            /* not an import for the stub's own use */
    bn_ix node;            /* the function, class, assignment or type statement */
    bn_str module, member; /* of an import; no member: the module itself */
    uint32_t next;         /* index + 1 of the next definition of the same name, 0: none */
} stub_def;

/* The names of a module or a class body in one version of Python. */
typedef struct stub_scope stub_scope;
struct stub_scope {
    const bn_cst *tree;
    bn_str module;           /* dotted name */
    const stub_scope *outer; /* of a class body: where the class is defined */
    bn_vec(stub_def) defs;   /* in source order */
    bn_map first;            /* name -> index + 1 of its first definition */
    bn_map exported;         /* the names in __all__ */
};

/* A folder of stubs and the version that it is read for. */
typedef struct {
    bn_arena *arena;
    bn_parser *parser;
    const char *folder;
    uint32_t minor;
    bool overlap;  /* `minor` is described by newer stubs, too */
    bn_map ranges; /* module -> first minor version << 8 | last */
    bn_map trees;  /* path -> const bn_cst * */
    bn_map scopes; /* module -> const stub_scope *, of this version */
} stub_reader;

/* Reads FOLDER/VERSIONS. */
stub_reader *stub_reader_new_in(bn_arena *arena, bn_parser *parser, const char *folder);

/* From now on the stubs are read as Python 3.MINOR does. */
void stub_reader_set_version(stub_reader *r, uint32_t minor);

/* The module, or NULL when this version has none of that name. */
const stub_scope *stub_module(stub_reader *r, bn_str name);

/* The body of a class. */
const stub_scope *stub_class_body(stub_reader *r, const stub_scope *home, bn_ix class_node);

/* All modules of the folder that no part of the name hides (`_x`), sorted. */
void stub_public_modules(const stub_reader *r, bn_str **names, uint32_t *count);

/* The first definition of a name in that very scope, and the one after; NULL: none. */
const stub_def *stub_first(const stub_scope *scope, bn_str name);
const stub_def *stub_next(const stub_scope *scope, const stub_def *def);

/* The name is the module's own or one that it passes on, no import for the stub's own use. */
bool stub_is_shown(const stub_scope *scope, bn_str name);

/* What one name of a module or class is in one version. */
typedef struct {
    bool exists;
    bool value;    /* `mask` is a variable that is never set again, else the result of a call */
    uint32_t mask; /* kinds with their subclasses; BN_T_ANY: the stubs leave it open */
} stub_fact;

/* The name of a module; or of a class, `node`, in it: what Class.name is. */
stub_fact stub_fact_of(stub_reader *r, const stub_scope *module, bn_str name);
stub_fact stub_class_fact(stub_reader *r, const stub_scope *module, bn_ix node, bn_str name);

/* All facts of the versions; see stubs_table.c. */
typedef struct stub_table stub_table;

stub_table *stub_table_new_in(bn_arena *arena);

/* A folder of stubs and the first minor version that they count for. */
typedef struct {
    uint32_t first;
    const char *folder;
} stub_source;

/* Add what the stubs say, the oldest first; each folder counts up to where the next begins. */
void stub_table_fill(stub_table *table, bn_parser *parser, const stub_source *sources,
                     uint32_t count);

/* As C, see sema/library_p.h; or a line a row, for tests and eyes. */
void stub_table_print(const stub_table *table, bn_buf *out);
void stub_table_print_text(const stub_table *table, bn_buf *out);

_Noreturn void stub_die(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
