/*
 * check.c - verification of a round, and whom to blame.
 */
#include "engine/check_p.h"

#include "edit/verify.h"
#include "sema/sema.h"

uint32_t bn_check_round(bn_job *job, const bn_cst *before, bn_sema *sema, bn_fix *const *fixes,
                        uint32_t count, const bn_applied *applied, const char **why)
{
    const bn_cst *after;
    uint32_t blamed = BN_NONE;
    bn_err err = { 0 };

    if (applied->change_count == 0)
        return BN_NONE;
    if (bn_parse_text(job->parser, job->arena, applied->text, &after, &err) != BN_OK) {
        *why = bn_str_c_in(
            job->arena, bn_str_format_in(job->arena, "the result would not parse: %s", err.text));
        return bn_verify_blame_parse(job->arena, job->parser, before, fixes, count, applied, &err);
    }
    bn_sema *names = bn_sema_new_in(job->arena, after, &sema->options);
    if (bn_verify(job->arena, before, after, applied, &blamed, &err) == BN_OK &&
        bn_verify_names(job->arena, sema, names, applied, &blamed, &err) == BN_OK) {
        job->next_tree = after;
        job->next_sema = names;
        return BN_NONE;
    }
    *why = bn_str_c_in(job->arena, bn_str_from(err.text));
    return blamed;
}
