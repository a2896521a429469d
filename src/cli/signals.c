/* signals.c - see signals.h. */
#include "cli/signals.h"

#include <stddef.h>

static volatile sig_atomic_t caught;

static void note(int number)
{
    caught = number;
}

const volatile sig_atomic_t *bn_signals_catch(void)
{
    static const int numbers[] = { SIGINT, SIGTERM, SIGHUP };
    struct sigaction action = { .sa_handler = note, .sa_flags = SA_RESTART };

    action.sa_flags |= (int)SA_RESETHAND; /* the second one kills */
    if (caught)
        return &caught; /* the next signal is to kill */
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        struct sigaction old;

        if (sigaction(numbers[i], NULL, &old) == 0 && old.sa_handler != SIG_IGN)
            sigaction(numbers[i], &action, NULL);
    }
    signal(SIGXFSZ, SIG_IGN);
    signal(SIGIO, SIG_IGN); /* somebody opens a file that the writer just looked at */
    return &caught;
}

void bn_signals_raise(void)
{
    if (!caught)
        return;
    signal(caught, SIG_DFL);
    raise(caught);
}
