/*
 * check_p.h - is a round's outcome still what it was, but for the edits?
 */
#ifndef BN_ENGINE_CHECK_P_H
#define BN_ENGINE_CHECK_P_H

#include "engine/engine_p.h"

/*
 * Verify what applying `fixes` gave. BN_NONE: it holds. Otherwise the index of
 * the fix to blame and, in *why (arena or static text), the reason.
 */
uint32_t bn_check_round(bn_job *job, const bn_cst *before, bn_sema *sema, bn_fix *const *fixes,
                        uint32_t count, const bn_applied *applied, const char **why);

#endif
