/*
 * summary.h - what calling a function of the file does, as far as its body tells.
 */
#ifndef BN_SEMA_SUMMARY_H
#define BN_SEMA_SUMMARY_H

#include "sema/callees.h"
#include "sema/effects_p.h"
#include "sema/escape_p.h"

/*
 * E1 of a call whose callee is known, without the evaluation of the arguments. Of
 * a generator or coroutine function: the call only makes the object.
 */
bn_effect bn_effect_of_call(bn_sema *s, bn_ix call, bn_ix function);

#endif
