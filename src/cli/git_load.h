/*
 * git_load.h - opening the git module when a command needs it.
 */
#ifndef BN_CLI_GIT_LOAD_H
#define BN_CLI_GIT_LOAD_H

#include "git/git.h"

/*
 * The table of git functions, the same each time. NULL with BN_E_REFUSED when the
 * module is not beside the program nor in its install folder.
 */
const bn_git *bn_git_load(bn_err *err);

#endif
