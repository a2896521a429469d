/*
 * inlining.c - names that CPython 3.12 and 3.13 mix up.
 *
 * Since 3.12 list, set and dict comprehensions run in the frame around them. Where one of them
 * binds a name that other code of the function means from further out, the compilers of 3.12.1
 * and 3.13.0 take that other name for the comprehension's variable, and it is unbound there:
 *
 *     def f(p):                            # x is a variable of the function around f
 *         items = [str(x) for x in p]
 *         return {y: x for y in items}     # UnboundLocalError
 *
 * Measured with those two versions; a nonlocal or global statement in f avoids it.
 */
#include "sema/sema_p.h"

/* The names that code in each frame means from outside of it. */
static bn_u64map names_from_outside(const bn_sema *s)
{
    bn_u64map outside = { .arena = s->arena };

    for (uint32_t i = 0; i < s->symbol_count; i++) {
        const bn_symbol *symbol = &s->symbols[i];
        bn_scope_ix frame = bn_frame_scope(s, symbol->scope), home;
        bool fresh;

        if (symbol->resolution == BN_RES_LOCAL)
            continue;
        home = symbol->resolution == BN_RES_FREE ? bn_frame_scope(s, symbol->owner) : 0;
        while (frame != home && frame != 0) {
            *bn_u64map_put(&outside, (uint64_t)frame << 32 | symbol->atom, &fresh) = 1;
            frame = bn_frame_scope(s, s->scopes[frame].parent);
        }
    }
    return outside;
}

/* The symbol is a variable of a comprehension that runs in a function's frame. */
static bool is_inlined(const bn_sema *s, const bn_symbol *symbol)
{
    bn_scope_ix scope = symbol->scope;

    return symbol->flags & BN_SYM_LOOP && s->scopes[scope].kind == BN_SCOPE_COMPREHENSION &&
           bn_frame_scope(s, scope) != 0 &&
           s->scopes[bn_frame_scope(s, scope)].kind != BN_SCOPE_CLASS;
}

static bool is_declared(const bn_sema *s, bn_scope_ix frame, uint32_t atom)
{
    const bn_symbol *symbol = bn_symbol_in(s, frame, atom);

    return symbol && symbol->flags & (BN_SYM_GLOBAL | BN_SYM_NONLOCAL);
}

bn_clashes bn_inlining_clashes(const bn_sema *s)
{
    bn_u64map outside = names_from_outside(s);
    bn_vec(bn_ix) found = { 0 };

    for (uint32_t i = 0; i < s->symbol_count; i++) {
        const bn_symbol *symbol = &s->symbols[i];
        bn_scope_ix frame = bn_frame_scope(s, symbol->scope);

        if (is_inlined(s, symbol) && !is_declared(s, frame, symbol->atom) &&
            bn_u64map_find(&outside, (uint64_t)frame << 32 | symbol->atom))
            bn_vec_push(s->arena, &found, s->scopes[symbol->scope].node);
    }
    return (bn_clashes){ found.items, found.len };
}
