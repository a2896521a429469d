/*
 * scope.h - which entries of the index or of a tree a command is about.
 */
#ifndef BN_CLI_SCOPE_H
#define BN_CLI_SCOPE_H

#include "cli/files.h"

/* *.py, *.pyw */
bool bn_is_python_name(bn_str path);

/* The path, or something above it ("" is above everything). */
bool bn_is_at_or_below(bn_str path, bn_str folder);

/*
 * The command line's paths relative to `top`, the top of the working tree (empty in a bare
 * repository); without any, the working directory. No paths in the end: everything.
 */
bn_status bn_scope_paths(bn_cli *cli, bn_str top, bn_words *paths, bn_err *err);

/* At or below one of the paths, and not excluded. Built-in excludes do not count here. */
bool bn_scope_takes(const bn_cli *cli, const bn_file_rules *rules, const bn_words *paths,
                    bn_str path);

#endif
