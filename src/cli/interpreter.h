/*
 * interpreter.h - the project's Python, asked whether it can compile a text.
 *
 * Only `commit --verify` asks: there the user wants programs to be run. The text is compiled,
 * never executed; the interpreter starts isolated, without site packages, in the folder /.
 */
#ifndef BN_CLI_INTERPRETER_H
#define BN_CLI_INTERPRETER_H

#include "cli/cli.h"

typedef struct {
    bn_str program; /* its own path */
    bn_str version; /* "3.11" */
} bn_interpreter;

/*
 * verify.python of a file that may name programs, else the one of VIRTUAL_ENV, pythonX.Y of the
 * oldest target, python3 or python: the first that runs and is not older than the newest target (0:
 * any Python 3). False when there is none.
 */
bool bn_interpreter_find(bn_cli *cli, uint16_t oldest, uint16_t newest, bn_interpreter *found);

/*
 * Compile each text; complaints[i] becomes empty, or says what is wrong with texts[i]. BN_E_IO:
 * the interpreter cannot be run, or a signal interrupts.
 */
bn_status bn_interpreter_compile(bn_cli *cli, const bn_interpreter *python, const bn_str *texts,
                                 uint32_t count, bn_str *complaints, bn_err *err);

#endif
