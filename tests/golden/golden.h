/*
 * golden.h - the parts of burnish-golden, which runs the fixtures as tests.
 *
 * A case is a directory tests/fixtures/ITEM/RULE/NAME with in.py, or in/ for
 * several files, and what must come out: see CONTRIBUTING.md. All memory is in one
 * arena that lives as long as the program.
 */
#ifndef BN_TESTS_GOLDEN_H
#define BN_TESTS_GOLDEN_H

#include "base/arena.h"
#include "burnish/burnish.h"

#include <stdio.h>

/* ---- Cases (cases.c) ---- */

typedef struct {
    const char *name;   /* "EP07/map-lambda/plain" */
    const char *folder; /* where it is */
    const char *rule;   /* "EP07/map-lambda", or "EP07" for an example of no rule in particular */
    bool known_bad;     /* a documented failure */
    bool example;       /* from a head comment */
    bool tree;          /* in/ and out/ instead of in.py and out.py */
    bool norun;         /* its code is not to be executed */
} golden_case;

typedef struct {
    golden_case *items;
    uint32_t len, cap;
} golden_cases;

/* Fixtures below `folder`, sorted by name. */
void golden_find(bn_arena *arena, const char *folder, bool examples, golden_cases *cases);

/* ---- Files (files.c) ---- */

bool golden_exists(const char *folder, const char *name);
/* NULL ptr when there is no such file. */
bn_str golden_read(bn_arena *arena, const char *folder, const char *name);
bool golden_write(const char *folder, const char *name, bn_str text);
char *golden_path(bn_arena *arena, const char *folder, const char *name);
bool golden_remove(const char *path); /* with everything below it */
bool golden_copy_tree(bn_arena *arena, const char *from, const char *to);
/* Report to `out` how two folders differ; true when they don't. Dot files are ignored. */
bool golden_same_trees(bn_arena *arena, const char *want, const char *got, bn_buf *out);
/* Paths of all files below, relative, sorted. */
typedef bn_vec(const char *) golden_names;
void golden_list(bn_arena *arena, const char *folder, golden_names *names);
/* A new folder below the system's temporary one. */
const char *golden_temp(bn_arena *arena);

/* ---- Options of a case (options.c) ---- */

/* burnish.toml of the case over the defaults; false and a reason when it cannot be read. */
bool golden_options(bn_arena *arena, const golden_case *c, bn_options *options, bool *migrates,
                    bn_buf *why);

/* ---- Interpreters (pythons.c) ---- */

typedef struct golden_python golden_python;

/* Start every interpreter found: those of $BURNISH_PYTHONS, else of pyenv and PATH. */
uint32_t golden_pythons_start(bn_arena *arena);
void golden_pythons_stop(void);
uint16_t golden_python_version(uint32_t n); /* BN_PY(3, 11) */

bool golden_python_compiles(uint32_t n, const char *file);

/*
 * Run `file` with `folder` as current folder; its standard output and how it ended
 * go to *outcome: exit status, or the name of the exception. False: it took too long.
 */
bool golden_python_run(bn_arena *arena, uint32_t n, const char *folder, const char *file,
                       bn_str *outcome);

#endif
