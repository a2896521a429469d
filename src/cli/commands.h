/*
 * commands.h - the commands, each in its file cmd_NAME.c.
 */
#ifndef BN_CLI_COMMANDS_H
#define BN_CLI_COMMANDS_H

#include "cli/cli.h"

extern const bn_command bn_cmd_version;

#endif
