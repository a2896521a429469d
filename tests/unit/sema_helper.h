/*
 * sema_helper.h - the model of a small program, and its identifiers by text and count.
 */
#ifndef BN_TEST_SEMA_HELPER_H
#define BN_TEST_SEMA_HELPER_H

#include "syntax_helper.h"

#include "sema/sema.h"

static inline bn_sema *bind_for(fixture *f, uint16_t floor, uint16_t top, const char *text)
{
    bn_sema_options options = { .target_floor = floor, .target_top = top };

    return bn_sema_new_in(f->arena, parse(f, text), &options);
}

static inline bn_sema *bind(fixture *f, const char *text)
{
    return bind_for(f, BN_PY(3, 8), BN_PY(3, 13), text);
}

/* The n-th identifier (from 1) with that text. */
static inline bn_ix name_at(const bn_sema *s, const char *text, uint32_t n)
{
    for (bn_ix i = 1; i < s->tree->count; i++)
        if (s->tree->nodes[i].kind == BN_IDENTIFIER && bn_text_is(s->tree, i, text) && --n == 0)
            return i;
    fail_msg("no such identifier: %s", text);
    return BN_NONE;
}

/* The binding that the n-th identifier with that text means. */
static inline bn_binding_ix ref(const bn_sema *s, const char *text, uint32_t n)
{
    return s->ref_binding[name_at(s, text, n)];
}

/* Kind of the scope that owns what the n-th identifier means; -1: nobody in the file. */
static inline int home(const bn_sema *s, const char *text, uint32_t n)
{
    bn_binding_ix b = ref(s, text, n);

    return b == BN_NONE ? -1 : (int)bn_scope_kind_of(s, bn_binding_scope(s, b));
}

#define assert_why(answer, expected_tri, text)                                                     \
    do {                                                                                           \
        bn_answer given_ = (answer);                                                               \
        bn_str why_ = given_.why;                                                                  \
        if (!bn_str_is(why_, text))                                                                \
            print_error("why: %.*s\n", BN_FMT(why_));                                              \
        assert_int_equal(given_.tri, expected_tri);                                                \
        assert_true(bn_str_is(why_, text));                                                        \
    } while (0)

#endif
