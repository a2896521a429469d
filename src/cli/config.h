/*
 * config.h - settings from the command line and from configuration files.
 */
#ifndef BN_CLI_CONFIG_H
#define BN_CLI_CONFIG_H

#include "cli/files.h"

/*
 * Merge defaults, the user's file, the project's file and the command line.
 * Everything lives in the program's arena. BN_E_USAGE names file, line and remedy.
 */
bn_status bn_config_load(bn_cli *cli, bn_options *options, bn_file_rules *rules, bn_err *err);

#endif
