/*
 * cmd_version.c - `burnish version`.
 */
#include "cli/commands.h"

static int run(bn_cli *cli)
{
    (void)cli;
    puts("burnish " BN_VERSION);
    return BN_EXIT_OK;
}

const bn_command bn_cmd_version = {
    .name = "version",
    .usage = "",
    .summary = "print the program's version",
    .run = run,
};
