/*
 * escape.c - who else may hold or change an object: A1, A2, A3.
 */
#include "sema/facts_p.h"

bn_answer bn_fact_unmutated(bn_sema *s, bn_ix e, bn_ix rgn)
{
    (void)rgn;
    return bn_answer_maybe(s, "A1 unmutated", e, "not known");
}

bn_answer bn_fact_unescaped(bn_sema *s, bn_binding_ix b, bn_ix upto)
{
    (void)b;
    return bn_answer_maybe(s, "A2 unescaped", upto, "not known");
}

bn_answer bn_fact_alone(bn_sema *s, bn_binding_ix b, bn_ix at)
{
    (void)b;
    return bn_answer_maybe(s, "A3 alone", at, "not known");
}
