/*
 * files.h - which files a run is about.
 */
#ifndef BN_CLI_FILES_H
#define BN_CLI_FILES_H

#include <sys/stat.h>

#include "cli/cli.h"

typedef struct {
    bn_str shown;    /* as messages name it: as given, or found below what was given */
    char *open_path; /* for open(2) */
    bn_str absolute; /* without symbolic links */
    bn_str path;     /* below the root: what patches and per-file options name */
    bool named;      /* on the command line, not found by walking */
    bool is_stdin;
    uint64_t size;
    uint64_t dev, ino;
    bool linked;                /* it has other names */
    uint32_t mode;              /* 0100644 or 0100755 */
    const bn_line_range *lines; /* only findings that touch these; NULL: all */
    uint32_t line_count;
    const uint64_t *only; /* only findings with these ids, sorted; NULL: all */
    uint32_t only_count;
    const bn_str *memory; /* its bytes, when they come from a repository; else NULL */
} bn_file;

typedef struct {
    bn_str root; /* absolute: the repository's, else the working directory, else what holds all */
    bn_file *files; /* sorted bytewise by path */
    uint32_t count;
    bn_str project; /* absolute: the repository or folder with pyproject.toml around the root */
    bool whole;     /* a folder that was named holds the project */
} bn_files;

/* The folder that holds .git upwards from `dir` (absolute), or an empty text. */
bn_str bn_repository_root(bn_arena *arena, bn_str dir);

/* The working directory, absolute; empty when it cannot be told. */
bn_str bn_working_dir(bn_arena *arena);

/* Config's part in discovery. */
typedef struct {
    bn_words include, exclude, extend_exclude; /* exclude: instead of the built-in list, when set */
    bool has_exclude;
    bool keep_ignored; /* respect-gitignore = false */
} bn_file_rules;

/*
 * Find the files that the command line names: paths, folders to walk, - and @FILE.
 * What cannot be read is reported and noted in cli->exit_code. BN_E_USAGE stops.
 */
bn_status bn_files_find(bn_cli *cli, const bn_file_rules *rules, bn_files *out, bn_err *err);

/* The file of that path below the root, or NULL. */
const bn_file *bn_files_by_path(const bn_files *files, bn_str path);

/* The bytes of a file (in the heap, free() them). BN_E_IO, BN_E_LIMIT, BN_E_REFUSED: no plain file.
 */
bn_status bn_file_read(const bn_file *file, size_t max, char **bytes, size_t *len, bn_err *err);

#endif
