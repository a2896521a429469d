/*
 * check.c - verification of a round, and whom to blame.
 */
#include "engine/check_p.h"

/* Byte offset of a line and column; columns are close enough as bytes. */
static uint32_t offset_of(bn_str text, uint32_t line, uint32_t column)
{
    size_t at = 0;

    for (uint32_t n = 1; n < line; n++) {
        size_t next = bn_str_find(text, BN_LIT("\n"), at);
        if (next == BN_NPOS)
            break;
        at = next + 1;
    }
    at += column ? column - 1 : 0;
    return (uint32_t)(at < text.len ? at : text.len);
}

/* The last applied fix whose change begins before the offset, else the first one. */
static uint32_t blame(const bn_applied *applied, uint32_t offset)
{
    uint32_t best = BN_NONE;

    for (uint32_t i = 0; i < applied->change_count; i++)
        if (best == BN_NONE || applied->changes[i].new_start <= offset)
            best = applied->changes[i].fix;
    return best;
}

uint32_t bn_check_round(bn_job *job, const bn_cst *before, bn_sema *sema, bn_fix *const *fixes,
                        uint32_t count, const bn_applied *applied, const char **why)
{
    const bn_cst *tree;
    bn_err err = { 0 };

    (void)before;
    (void)sema;
    (void)fixes;
    (void)count;
    if (bn_parse_text(job->parser, job->arena, applied->text, &tree, &err) == BN_OK)
        return BN_NONE;
    *why = bn_str_c_in(job->arena,
                       bn_str_format_in(job->arena, "the result would not parse: %s", err.text));
    return blame(applied, offset_of(applied->text, err.line, err.column));
}
