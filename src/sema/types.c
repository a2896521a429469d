/*
 * types.c - what values an expression can have: T2, T3, T4, T9.
 */
#include "sema/facts_p.h"

bn_answer bn_fact_exactly(bn_sema *s, bn_ix x, uint32_t mask)
{
    (void)mask;
    return bn_answer_maybe(s, "T2 exactly", x, "not known");
}

bn_answer bn_fact_instance(bn_sema *s, bn_ix x, uint32_t mask)
{
    (void)mask;
    return bn_answer_maybe(s, "T3 instance", x, "not known");
}

bn_answer bn_fact_truth_builtin(bn_sema *s, bn_ix x)
{
    return bn_answer_maybe(s, "T4 truth-builtin", x, "not known");
}

bn_answer bn_fact_is_bool(bn_sema *s, bn_ix x)
{
    return bn_answer_maybe(s, "T4 is-bool", x, "not known");
}

bn_answer bn_fact_truthy(bn_sema *s, bn_ix x)
{
    return bn_answer_maybe(s, "T4 truthy", x, "not known");
}

bn_answer bn_fact_not_none(bn_sema *s, bn_ix x)
{
    return bn_answer_maybe(s, "T9 not-none", x, "not known");
}
