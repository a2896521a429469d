/* err.c - see err.h. */
#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void fill(bn_err *err, bn_status status, const char *format, va_list args)
{
    memset(err, 0, sizeof *err);
    err->status = status;
    vsnprintf(err->text, sizeof err->text, format, args);
}

bn_status bn_err_set(bn_err *err, bn_status status, const char *format, ...)
{
    if (err) {
        va_list args;

        va_start(args, format);
        fill(err, status, format, args);
        va_end(args);
    }
    return status;
}

_Noreturn void bn_bail(bn_bail_point *point, bn_status status, const char *format, ...)
{
    va_list args;

    if (!point)
        abort();
    va_start(args, format);
    fill(&point->err, status, format, args);
    va_end(args);
    longjmp(point->env, 1);
}
