/*
 * jumps.c - break and continue: C3, C4.
 */
#include "sema/effects_p.h"

static const char C4[] = "C4 jump-sure";

bn_ix bn_loop_of(const bn_cst *t, bn_ix jump)
{
    for (bn_ix at = jump; t->nodes[at].parent != BN_NONE; at = t->nodes[at].parent) {
        uint16_t up = t->nodes[t->nodes[at].parent].kind;
        if ((up == BN_FOR_STATEMENT || up == BN_WHILE_STATEMENT) && t->nodes[at].field == BN_F_BODY)
            return t->nodes[at].parent;
        if (up == BN_FUNCTION_DEFINITION || up == BN_CLASS_DEFINITION || up == BN_LAMBDA)
            return BN_NONE;
    }
    return BN_NONE;
}

bn_ix bn_next_own_jump(const bn_cst *t, bn_ix loop, bn_ix after)
{
    for (bn_ix c = after + 1; c < t->nodes[loop].end_ix; c++)
        if ((t->nodes[c].kind == BN_BREAK_STATEMENT || t->nodes[c].kind == BN_CONTINUE_STATEMENT) &&
            bn_loop_of(t, c) == loop)
            return c;
    return BN_NONE;
}

/* Some jump below `at` leaves it: return, or a break or continue of a loop around it. */
static bn_ix jump_out_of(const bn_cst *t, bn_ix at)
{
    for (bn_ix c = at + 1; c < t->nodes[at].end_ix; c++) {
        uint16_t kind = t->nodes[c].kind;
        if (kind == BN_FUNCTION_DEFINITION || kind == BN_CLASS_DEFINITION || kind == BN_LAMBDA) {
            c = t->nodes[c].end_ix - 1;
            continue;
        }
        if (kind == BN_RETURN_STATEMENT)
            return c;
        if (kind == BN_BREAK_STATEMENT || kind == BN_CONTINUE_STATEMENT) {
            bn_ix loop = bn_loop_of(t, c);
            if (loop == BN_NONE || !bn_is_inside(t, loop, at))
                return c;
        }
    }
    return BN_NONE;
}

static bn_ix finally_of(const bn_cst *t, bn_ix try_statement)
{
    bn_each_named_child (t, try_statement, c)
        if (t->nodes[c].kind == BN_FINALLY_CLAUSE)
            return c;
    return BN_NONE;
}

/*
 * A finally block on the way may jump elsewhere; what raises on the way may be
 * caught by a handler further out, still inside the loop.
 */
bn_answer bn_fact_jump_sure(bn_sema *s, bn_ix jump)
{
    const bn_cst *t = s->tree;
    bn_ix loop = bn_loop_of(t, jump), raises = BN_NONE;

    bn_saw_code(s, jump);
    if (t->nodes[jump].kind == BN_RETURN_STATEMENT || loop == BN_NONE)
        return bn_answer_maybe(s, C4, jump, "`%.*s` belongs to no loop", BN_FMT(bn_quote(s, jump)));
    for (bn_ix at = jump; at != loop; at = t->nodes[at].parent) {
        bn_ix up = t->nodes[at].parent;
        uint16_t kind = t->nodes[up].kind;
        if (kind == BN_WITH_STATEMENT && raises == BN_NONE)
            raises = up;
        if (kind != BN_TRY_STATEMENT)
            continue;
        bn_ix last = finally_of(t, up);
        bool caught = t->nodes[at].field == BN_F_BODY && bn_named_count(t, up) > 1;
        if (caught && raises != BN_NONE && t->nodes[bn_next_named(t, at)].kind == BN_EXCEPT_CLAUSE)
            return bn_answer_maybe(s, C4, raises,
                                   "what line %u raises on the way out is caught in line %u",
                                   bn_line_of(s, raises), bn_line_of(s, up));
        if (last == BN_NONE || at == last)
            continue;
        bn_ix other = jump_out_of(t, last);
        if (other != BN_NONE)
            return bn_answer_no(s, C4, other, "`%.*s` in line %u cancels it",
                                BN_FMT(bn_quote(s, other)), bn_line_of(s, other));
        if (raises == BN_NONE && bn_effect_of(s, bn_named_child(t, last, 0)).raises)
            raises = last;
    }
    return bn_answer_yes_of(C4, jump);
}
