/*
 * imports.h - adding imports: where they go, and under which name they are used.
 *
 * A new import stands at the top of the module: after the docstring and
 * `from __future__`, in the first group of imports, at its sorted place when the
 * group is sorted; in a group of its own above when that one has no module of the
 * standard library. A member joins a `from m import a` of one line when the line
 * stays short. Nothing is ever added below `if`, `try` or a function.
 */
#ifndef BN_EDIT_IMPORTS_H
#define BN_EDIT_IMPORTS_H

#include "edit/edit.h"

/* A place for one request. Requests with the same `at` are written together. */
typedef struct {
    bool ok;              /* false: no place that keeps docstring and __future__ first */
    bool merge;           /* `, name` behind the last name of a `from m import` */
    uint32_t blank_after; /* blank lines that separate the new lines from what is below */
    uint32_t at;
    bn_str before; /* a newline, after a last line that has none */
    bn_str newline;
} bn_import_place;

bn_import_place bn_import_find_place(const bn_cst *t, const struct bn_import_request *request);

/* The text for all requests at one place: sorted, each once, members of a module on one line. */
bn_str bn_import_text(bn_arena *arena, const bn_import_place *place,
                      const struct bn_import_request *requests, uint32_t count);

/* How code at a node can name a module or its member. */
typedef struct {
    bn_tri tri;  /* NO: refused; MAYBE: it cannot be proved to be that module's */
    bn_str name; /* the expression to write: "islice", "itertools.islice", "it.islice" */
    bool needs_import;
    struct bn_import_request request; /* when needs_import */
    bn_answer answer;                 /* the fact and reason when tri is not YES */
} bn_import_plan;

/*
 * Plan the use of `module`, or of its member `name` (may be NULL), at the node
 * `at`. An existing import is used when it means that thing there on every path;
 * otherwise a new one is requested if its name is free in the module and not
 * shadowed at `at`. I1 is the fact that is answered.
 */
bn_import_plan bn_import_use(bn_arena *arena, bn_sema *sema, bn_ix at, const char *module,
                             const char *name);

#endif
