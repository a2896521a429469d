/*
 * writing.h - what the commands that write share: the options of the run, what is said of it.
 */
#ifndef BN_CLI_WRITING_H
#define BN_CLI_WRITING_H

#include "cli/cli.h"
#include "write/write.h"

/*
 * The options of a run of this kind ("fix", "stage", …), from the command line and the
 * configuration that has been loaded; `stop` is left to the caller. BN_E_USAGE for values
 * that nobody knows.
 */
bn_status bn_writing_options(bn_cli *cli, const char *kind, bn_write_options *out, bn_err *err);

/* Name each file that was not written, with the reason, and note the exit code. */
void bn_writing_report(bn_cli *cli, const bn_write *w);

#endif
