/*
 * signals.h - stopping in the middle without losing anything.
 *
 * The first SIGINT, SIGTERM or SIGHUP only sets a flag, which writing commands look
 * at between files: they roll back and then die of the signal, as the shell expects.
 * A second one ends the program at once; the next start recovers.
 */
#ifndef BN_CLI_SIGNALS_H
#define BN_CLI_SIGNALS_H

#include <signal.h>

/* Catch the signals from now on; the flag for bn_write_options.stop. */
const volatile sig_atomic_t *bn_signals_catch(void);

/* Die of the signal that was caught; returns when there was none. */
void bn_signals_raise(void);

#endif
