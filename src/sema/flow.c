/*
 * flow.c - questions about the order in which code runs: C1, C2, N4, N6, N7.
 */
#include "sema/facts_p.h"

bn_answer bn_fact_dominates(bn_sema *s, bn_ix a, bn_ix b)
{
    (void)b;
    return bn_answer_maybe(s, "C1 dominates", a, "not known");
}

bn_answer bn_fact_falls_off(bn_sema *s, bn_ix suite)
{
    return bn_answer_maybe(s, "C2 falls-off", suite, "not known");
}

bn_answer bn_fact_bound(bn_sema *s, bn_ix identifier)
{
    return bn_answer_maybe(s, "N4 bound", identifier, "not known");
}

bn_answer bn_fact_dead(bn_sema *s, bn_binding_ix b, bn_ix rgn)
{
    (void)b;
    return bn_answer_maybe(s, "N6 dead", rgn, "not known");
}

bn_answer bn_fact_unseen_if_raises(bn_sema *s, bn_binding_ix b, bn_ix rgn)
{
    (void)b;
    return bn_answer_maybe(s, "N7 unseen-if-raises", rgn, "not known");
}

bn_answer bn_fact_not_caught(bn_sema *s, bn_ix x, bn_ix try_statement)
{
    (void)try_statement;
    return bn_answer_maybe(s, "C6 not-caught", x, "not known");
}
