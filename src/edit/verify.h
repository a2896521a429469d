/*
 * verify.h - checks the result of applying fixes before anybody believes it.
 *
 * The rewritten text has been parsed again (bn_parse refuses what is no Python,
 * empty suites and bare newlines included). What the fixes did not write must
 * then still mean the same: every token and every expression that was copied is
 * found again in the new tree at its new place, statements outside the edits are
 * still inside the same statements, no comment is lost, docstrings, `__future__`
 * imports and a coding cookie that matters keep their rank, and every name that was copied still
 * refers to the same binding.
 *
 * A failed check names the fix to withdraw, so that the caller can leave it out
 * and apply the others again. Blame is an estimate; withdrawing one fix after the
 * other always ends.
 */
#ifndef BN_EDIT_VERIFY_H
#define BN_EDIT_VERIFY_H

#include "base/err.h"
#include "edit/edit.h"
#include "syntax/parse.h"

/*
 * Culprit when the new text did not parse, `err` being what bn_parse said. The
 * parser notices an error before or long after its cause, so the fixes near that
 * place are left out one by one until the text parses; when none of a few does
 * it, the nearest one is named. `fixes` and `count` as given to bn_edit_apply.
 */
uint32_t bn_verify_blame_parse(bn_arena *arena, bn_parser *parser, const bn_cst *old_tree,
                               bn_fix *const *fixes, uint32_t count, const bn_applied *applied,
                               const bn_err *err);

/*
 * Check text and trees. BN_OK, or BN_E_VERIFY with *fix, an index into the fixes
 * given to bn_edit_apply; `err` says where in the new text and why.
 */
bn_status bn_verify(bn_arena *arena, const bn_cst *old_tree, const bn_cst *new_tree,
                    const bn_applied *applied, uint32_t *fix, bn_err *err);

/*
 * Check names, after bn_verify: copied identifiers that shared a binding share
 * one in the new tree, none is caught by another binding, and none loses or gains
 * one. Inside edits a name may change over to a binding that only edits use. In
 * functions with edits, a local that was surely bound where it is read still is. No comprehension
 * is new whose variables CPython mixes up with others.
 */
bn_status bn_verify_names(bn_arena *arena, bn_sema *old_sema, bn_sema *new_sema,
                          const bn_applied *applied, uint32_t *fix, bn_err *err);

#endif
