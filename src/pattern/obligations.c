/*
 * obligations.c - what has to hold for a rewrite, by comparing both sides.
 */
#include "pattern/pattern_p.h"

bool bn_obligations_derive(bn_ruleset *set, bn_compiled *rule, bn_err *err)
{
    (void)set;
    (void)rule;
    (void)err;
    return true;
}

bool bn_obligations_ask(bn_match *m)
{
    bn_answer answer = { .tri = BN_MAYBE, .fact = "obligations", .at = m->root,
                         .why = BN_LIT("order and effects of the parts are not known") };

    return bn_note(m, answer, false);
}

void bn_obligations_print(bn_buf *out, const bn_compiled *rule)
{
    (void)out;
    (void)rule;
}
