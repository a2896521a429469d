/*
 * gen.h - the parts of the generator, a program of the build machine.
 *
 * It prints a message and exits 1 on any error; its memory is freed by the end
 * of the process.
 */
#ifndef BN_TOOLS_GEN_H
#define BN_TOOLS_GEN_H

#include <stdbool.h>
#include <stddef.h>

typedef struct {
    char *ptr; /* NUL-terminated once something was added */
    size_t len, cap;
} gen_text;

_Noreturn void gen_die(const char *format, ...) __attribute__((format(printf, 1, 2)));

void gen_add(gen_text *text, const char *bytes, size_t len);
void gen_addf(gen_text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The text as a C string literal, a line of output for each line of input. */
void gen_add_literal(gen_text *text, const char *value);

/* NUL-terminated content of a file; dies when it cannot be read. */
char *gen_read(const char *path);

/* Leaves the file's time alone when it has this content already. Makes the folders above it. */
void gen_write(const char *path, const gen_text *text);

/* Remove a file or a folder with everything in it, if it exists. */
void gen_remove(const char *path);

/* "a/b" in memory of its own. */
char *gen_path(const char *folder, const char *name);

char *gen_copy(const char *from, size_t len);

/* kinds.h and kinds.c from the grammar and our own kinds (`own` may be NULL). */
void gen_kinds(const char *header, const char *source, const char *own);

/* Registry, explain texts, docs and examples of the transforms, into `folder`. */
void gen_transforms(const char *folder, int count, char **files);

/* Copy generated docs and the rule table of the README into the source folder. */
void gen_docs(const char *folder, const char *source_folder);

/* Exit status 1 and a message when the copies differ from what was generated. */
void gen_check_docs(const char *folder, const char *source_folder);

#endif
