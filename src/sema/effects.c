/*
 * effects.c - what evaluating code does: C5, E2, E3, E4, E7, N11.
 */
#include "sema/facts_p.h"

bn_answer bn_fact_never_raises(bn_sema *s, bn_ix x)
{
    return bn_answer_maybe(s, "C5 never-raises", x, "not known");
}

bn_answer bn_fact_pure(bn_sema *s, bn_ix x, bn_purity grade)
{
    (void)grade;
    return bn_answer_maybe(s, "E2 pure", x, "not known");
}

bn_answer bn_fact_commute(bn_sema *s, bn_ix a, bn_ix b)
{
    (void)b;
    return bn_answer_maybe(s, "E3 commute", a, "not known");
}

bn_answer bn_fact_no_effect(bn_sema *s, bn_ix rgn)
{
    return bn_answer_maybe(s, "E4 no-effect", rgn, "not known");
}

bn_answer bn_fact_quiet_len(bn_sema *s, bn_ix x)
{
    return bn_answer_maybe(s, "E7 quiet-len", x, "not known");
}

bn_answer bn_fact_stable(bn_sema *s, bn_ix expr, bn_ix a, bn_ix b)
{
    (void)a;
    (void)b;
    return bn_answer_maybe(s, "N11 stable", expr, "not known");
}
