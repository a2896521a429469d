/* bisect.c - see bisect.h. */
#include "cli/bisect.h"

#include <string.h>

static void push(bn_bisect *b, bn_bisect_part part)
{
    bn_vec_push(b->arena, &b->stack, part);
}

void bn_bisect_init(bn_bisect *b, bn_arena *arena, uint32_t count, bool fails)
{
    *b = (bn_bisect){ .arena = arena,
                      .count = count,
                      .accepted = BN_ARRAY_IN(arena, count + 1, bool),
                      .bad = BN_ARRAY_IN(arena, count + 1, bool) };
    push(b, (bn_bisect_part){ .hi = count, .fails = fails });
}

bool bn_bisect_next(bn_bisect *b, uint32_t *lo, uint32_t *hi)
{
    while (b->stack.len) {
        bn_bisect_part part = b->stack.items[b->stack.len - 1];
        uint32_t middle = part.lo + (part.hi - part.lo) / 2;

        if (part.second && part.bad_before == b->bad_count)
            part.fails = true;
        if (part.lo < part.hi && !part.fails) {
            *lo = part.lo;
            *hi = part.hi;
            return true;
        }
        b->stack.len--;
        if (part.hi - part.lo == 1) {
            b->bad[part.lo] = true;
            b->bad_count++;
        } else if (part.lo < part.hi) {
            push(b, (bn_bisect_part){
                        .lo = middle, .hi = part.hi, .bad_before = b->bad_count, .second = true });
            push(b, (bn_bisect_part){ .lo = part.lo, .hi = middle });
        }
    }
    return false;
}

void bn_bisect_answer(bn_bisect *b, bool passes)
{
    bn_bisect_part *part = &b->stack.items[b->stack.len - 1];

    part->fails = !passes;
    part->second = false;
    if (!passes)
        return;
    memset(b->accepted + part->lo, true, part->hi - part->lo);
    b->stack.len--;
}

bn_bisect bn_bisect_fork(const bn_bisect *b, bn_arena *arena)
{
    bn_bisect fork = { .arena = arena, .count = b->count, .bad_count = b->bad_count };

    fork.accepted = BN_ARRAY_IN(arena, b->count + 1, bool);
    fork.bad = BN_ARRAY_IN(arena, b->count + 1, bool);
    memcpy(fork.accepted, b->accepted, b->count);
    memcpy(fork.bad, b->bad, b->count);
    for (uint32_t i = 0; i < b->stack.len; i++)
        bn_vec_push(arena, &fork.stack, b->stack.items[i]);
    return fork;
}
