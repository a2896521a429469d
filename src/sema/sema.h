/*
 * sema.h - the semantic model of one file: scopes, bindings, uses, imports.
 *
 * The eager part is built by bn_sema_new_in in one pass over the tree and one
 * over the names: every scope, every name bound or read in it, and which binding
 * each identifier means. Scopes are numbered so that a parent comes before its
 * children; 0 is the module. A binding is a name that a scope owns; bindings are
 * sorted by scope, then by first occurrence, so those of a scope are a slice.
 * Uses are sorted by binding, then by source order.
 *
 * Everything lives in the arena of the file job, belongs to one thread, and is
 * read-only except for the lazy parts, which the files that own them fill on the
 * first question. The questions themselves are in burnish/facts.h.
 */
#ifndef BN_SEMA_SEMA_H
#define BN_SEMA_SEMA_H

#include "base/arena.h"
#include "burnish/facts.h"

typedef struct {
    uint16_t target_floor, target_top; /* BN_PY(3, 8); 0: the defaults below */
    bool closed_world, trust_annotations;
    bn_str path;                 /* as `others` knows the file */
    const bn_neighbours *others; /* NULL: nothing is known of other files */
} bn_sema_options;

/* Targets when nobody says: never the interpreter of this machine. */
#define BN_TARGET_FLOOR BN_PY(3, 8)
#define BN_TARGET_TOP BN_PY(3, 14)

/* What makes the names of a scope uncertain. */
enum {
    BN_DYN_EVAL = 1,  /* eval or exec of text in this scope or in one inside a function */
    BN_DYN_NAMES = 2, /* locals(), vars(), dir(), a frame object: names can be seen */
    BN_DYN_STAR = 4,  /* module: star import */
    BN_DYN_GWRITE =
        8, /* module: globals()[...] = ..., setattr(sys.modules[...]), builtins.x = ... */
    BN_DYN_PATCHED = 16, /* module: another file assigns into it */
};

typedef struct {
    bn_ix node;          /* what opens it: module, class_definition, lambda, ... */
    bn_scope_ix parent;  /* BN_NONE for the module */
    uint8_t kind;        /* bn_scope_kind */
    uint8_t dynamic;     /* BN_DYN_ bits */
    uint8_t flags;       /* BN_SCOPE_ bits */
    uint32_t depth;      /* 0 for the module */
    bn_ix dynamic_at[5]; /* for each bit of `dynamic`, from the lowest: a node that set it */
    uint32_t first_binding, binding_count;
    uint32_t first_symbol, symbol_count; /* of bn_sema.symbols */
} bn_scope;

/* bn_scope.flags */
enum {
    BN_SCOPE_USES_CELL = 1, /* `__class__` or `super` is read here or further in */
    BN_SCOPE_HAS_INNER = 2, /* another scope has it as parent */
    BN_SCOPE_DEFERRED = 4,  /* its code does not run when control passes its node */
    BN_SCOPE_ASYNC = 8,     /* comprehension with `async for` or `await` */
};

/* bn_binding.flags */
enum {
    BN_BIND_PARAM = 1,
    BN_BIND_IMPORT = 2,
    BN_BIND_DEF = 4,       /* a def or class statement binds it */
    BN_BIND_GLOBAL = 8,    /* some inner scope declares it global */
    BN_BIND_NONLOCAL = 16, /* some inner scope declares it nonlocal */
    BN_BIND_CAPTURED = 32, /* read or stored in a scope whose code runs later (closure) */
    BN_BIND_INNER = 64,    /* used in any other scope, also one that runs at once */
    BN_BIND_DELETED = 128, /* `del x`, or the target of an except clause */
    BN_BIND_STAR = 256,    /* a star import may rebind it */
    BN_BIND_ANNOTATED = 512,
    BN_BIND_PATCHED = 1024,
};

typedef struct {
    bn_scope_ix scope;
    uint32_t atom; /* see bn_name_text: mangled names have atoms beyond the tree's */
    uint16_t flags;
    uint32_t first_use, use_count;       /* of bn_sema.uses */
    uint32_t first_change, change_count; /* of bn_sema.changes */
    uint32_t stores;                     /* uses that bind: BN_USE_STORE, PARAM, IMPORT, DEF */
    bn_ix captured_at;                   /* BN_BIND_CAPTURED: a use in a closure */
} bn_binding;

typedef struct {
    bn_ix node;
    uint16_t kind;     /* bn_use_flags */
    bn_scope_ix scope; /* where the identifier is evaluated */
} bn_use;

/* One name that one import statement asks for. */
typedef struct {
    bn_ix statement;
    bn_ix name;            /* identifier that is bound; the `*` for a star import */
    bn_ix module_at;       /* the dotted_name or relative_import; BN_NONE for __future__ */
    bn_binding_ix binding; /* BN_NONE for a star */
    bn_str module;         /* "os.path"; without the leading dots of a relative import */
    bn_str member;         /* `from m import x`: "x"; else empty */
    uint32_t level;        /* leading dots */
    bool star, future, aliased;
    bool from; /* a from-import; otherwise `import m` */
} bn_import;

/* A name inside a string annotation, a type comment or `__all__`. */
typedef struct {
    bn_ix string; /* the string or comment node */
    bn_str name;
    bool exported; /* in __all__ */
} bn_string_use;

typedef struct bn_symbol bn_symbol;         /* sema_p.h: a name as CPython's symtable has it */
typedef struct bn_names bn_names;           /* sema_p.h: lookup by (scope, atom), mangled names */
typedef struct bn_flow bn_flow;             /* flow_p.h */
typedef struct bn_types bn_types;           /* types_p.h */
typedef struct bn_effects bn_effects_cache; /* effects_p.h */
typedef struct bn_escape bn_escape;         /* escape_p.h */
typedef struct bn_evidence bn_evidence;     /* evidence.h */
typedef struct bn_summaries bn_summaries;   /* summary.c */
typedef struct bn_attributes bn_attributes; /* attributes.c */

struct bn_sema {
    bn_arena *arena;
    const bn_cst *tree;
    bn_sema_options options; /* targets filled in */
    bool future_annotations;
    bool python2; /* every target is a 2.x */

    bn_scope *scopes;
    uint32_t scope_count;
    bn_binding *bindings;
    uint32_t binding_count;
    bn_use *uses;
    uint32_t use_count;
    bn_use *changes; /* the uses that bind or delete, sorted like `uses` */
    uint32_t change_count;
    bn_symbol *symbols;
    uint32_t symbol_count;
    bn_scope_ix *scope_of;      /* a tree node: where its code runs */
    bn_binding_ix *ref_binding; /* a tree node: the binding that an identifier means, or BN_NONE */
    bn_import *imports;         /* in source order */
    uint32_t import_count;
    bn_string_use *string_uses;
    uint32_t string_use_count;
    bn_ix all_at;    /* the statement that sets `__all__`, or BN_NONE */
    bool all_static; /* and every name in it is in string_uses */
    bn_names *names;

    /* Filled on demand by the files that own them; NULL at first. */
    bn_flow *flow;
    bn_types *types;
    bn_effects_cache *effects;
    bn_escape *escape;
    bn_summaries *summaries;
    bn_attributes *attributes;
    bn_ix *functions;      /* callees.c: what a name's calls run, by binding; 0: not asked yet */
    bn_evidence *evidence; /* of the match that is being judged */
};

/*
 * Build the eager part. `options` may be NULL. The tree must outlive the model.
 * Bails out when scopes are nested deeper than BN_MAX_SCOPES. Source of the
 * algorithm: CPython's Python/symtable.c.
 */
bn_sema *bn_sema_new_in(bn_arena *arena, const bn_cst *tree, const bn_sema_options *options);
#define BN_MAX_SCOPES 400

/* Another file assigns `name` in this module (empty: any name, by computed text). */
void bn_sema_note_patch(bn_sema *s, bn_str name);

/* A name of the builtins module in some Python, and the versions that have it (0: no limit). */
bool bn_builtin_name(bn_str name, uint16_t *since, uint16_t *until);

/* The module is one of the standard library's. */
bool bn_is_standard_module(bn_str module);

/* The dotted name is one of the standard library's by its first part: `xml.etree`. */
bool bn_is_of_library(bn_str module);

/* Text of a binding's or symbol's atom; "_C__x" for mangled names. */
bn_str bn_name_text(const bn_sema *s, uint32_t atom);

/* The atom that identifier text has, mangled for code at `at`; 0 when the file has no such name. */
uint32_t bn_name_atom(const bn_sema *s, bn_ix at, bn_str name);

/* The binding of one scope itself, no search outwards; BN_NONE when it owns no such name. */
bn_binding_ix bn_binding_in(const bn_sema *s, bn_scope_ix scope, uint32_t atom);

/* The scope that a class, function, lambda or comprehension node opens; BN_NONE: none. */
bn_scope_ix bn_scope_of_node(const bn_sema *s, bn_ix node);

/* The innermost function, lambda, generator, class or module whose frame runs the scope's code:
   list, set and dict comprehensions count as part of the frame around them. */
bn_scope_ix bn_frame_scope(const bn_sema *s, bn_scope_ix scope);

bool bn_scope_is_inside(const bn_sema *s, bn_scope_ix inner, bn_scope_ix outer);

/*
 * Comprehensions with a variable that some versions of CPython take for another one, in file
 * order: see inlining.c. A rewrite must not add any.
 */
typedef struct {
    bn_ix *nodes;
    uint32_t count;
} bn_clashes;
bn_clashes bn_inlining_clashes(const bn_sema *s);

/* The file's targets include a version v with from <= v <= to. */
bool bn_targets_overlap(const bn_sema *s, uint16_t from, uint16_t to);

/* The answers of facts: YES says nothing, the others always say why. `fact` is static text. */
bn_answer bn_answer_yes(const char *fact);
bn_answer bn_answer_yes_of(const char *fact, bn_ix at); /* `at`: what it holds of */
bn_answer bn_answer_no(bn_sema *s, const char *fact, bn_ix at, const char *why, ...)
    __attribute__((format(printf, 4, 5)));
bn_answer bn_answer_maybe(bn_sema *s, const char *fact, bn_ix at, const char *why, ...)
    __attribute__((format(printf, 4, 5)));

/* A string of the file with the name as a word: a doctest, a forward reference, text for eval. */
bn_ix bn_string_with(const bn_sema *s, bn_str name);

/* No other file of the project mentions the name. NO: one does; MAYBE: not all are known, which a
   closed world makes up for. Ask it last: the first answer may have to read the whole project.
   `followed`: what the other files do with the name is known. */
bn_answer bn_answer_unmentioned(bn_sema *s, const char *fact, bn_str name, bool followed);

/* What a YES means, of the node that it is about: "`i` is not read afterwards". Empty: no words. */
bn_str bn_fact_held(bn_sema *s, const char *fact, bn_ix at);

/* The dynamic bits of `mask` that apply to names of a scope, as MAYBE; YES when there are none. */
bn_answer bn_answer_dynamic(bn_sema *s, const char *fact, bn_scope_ix scope, uint8_t mask);

/*
 * The file's scopes in the terms of Python's symtable module, as the newest target has
 * them: one JSON line {"file", "scopes"}, or a line a name.
 */
void bn_scopes_json(bn_buf *out, const bn_sema *s, bn_str filename);
void bn_scopes_text(bn_buf *out, const bn_sema *s);

#endif
