/*
 * config.h - settings from the command line and from configuration files.
 */
#ifndef BN_CLI_CONFIG_H
#define BN_CLI_CONFIG_H

#include "cli/files.h"
#include "cli/toml.h"

/* One file that was read, nearest last. */
typedef struct {
    bn_str path;          /* as messages name it */
    const bn_toml *table; /* [tool.burnish] of pyproject.toml, or all of burnish.toml */
    bool trusted;         /* the user's own, or --trust-config: programs in it may run */
} bn_config_file;

typedef struct {
    bn_config_file *files;
    uint32_t count;
} bn_config_files;

/*
 * Find and read the configuration files: the user's own, then the project's with
 * what it extends first. BN_E_USAGE names file, line and remedy.
 */
bn_status bn_config_read(bn_cli *cli, bn_config_files *out, bn_err *err);

/*
 * Merge defaults, files and the command line. Everything lives in the program's
 * arena. Keys that nobody knows and values of the wrong type are errors.
 */
bn_status bn_config_load(bn_cli *cli, bn_options *options, bn_file_rules *rules, bn_err *err);

/* Files with more bytes are left out: --max-file-size, or its key once that was loaded. */
size_t bn_size_limit(const bn_cli *cli);

/*
 * What other tools' settings say when ours are silent: the oldest Python of the
 * project's requires-python, the line length of ruff or black.
 */
void bn_config_neighbours(bn_cli *cli, bn_options *options);

/*
 * A value of a table such as "commit" or "verify" from the nearest file that sets
 * it; NULL when none does. With `program`, only from files that may name programs.
 */
const bn_toml *bn_config_value(bn_cli *cli, const char *table, const char *key, bool program);

#endif
