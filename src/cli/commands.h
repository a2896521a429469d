/*
 * commands.h - the commands, each in its file cmd_NAME.c.
 */
#ifndef BN_CLI_COMMANDS_H
#define BN_CLI_COMMANDS_H

#include "cli/cli.h"

extern const bn_command bn_cmd_check;
extern const bn_command bn_cmd_config;
extern const bn_command bn_cmd_blame_ignore;
extern const bn_command bn_cmd_commit;
extern const bn_command bn_cmd_debug;
extern const bn_command bn_cmd_diff;
extern const bn_command bn_cmd_explain;
extern const bn_command bn_cmd_fix;
extern const bn_command bn_cmd_rules;
extern const bn_command bn_cmd_stage;
extern const bn_command bn_cmd_undo;
extern const bn_command bn_cmd_version;

#endif
