/*
 * facts_helper.h - models of small programs, and ways to name a place in them.
 */
#ifndef BN_TEST_FACTS_HELPER_H
#define BN_TEST_FACTS_HELPER_H

#include "syntax_helper.h"

#include "sema/sema.h"

static inline bn_tri nobody_mentions(void *context, bn_str path, bn_str word, bn_str *where)
{
    (void)context, (void)path, (void)word, (void)where;
    return BN_NO;
}

/* The model of a file that is the whole project. */
static inline bn_sema *model(fixture *f, const char *text)
{
    static const bn_neighbours nobody = { .mentions = nobody_mentions };
    bn_sema_options options = { .others = &nobody };

    return bn_sema_new_in(f->arena, parse(f, text), &options);
}

/* The n-th identifier of that name, from 0. */
static inline bn_ix name_at(const bn_sema *s, const char *name, int n)
{
    for (bn_ix i = 0; i < s->tree->count; i++)
        if (s->tree->nodes[i].kind == BN_IDENTIFIER && bn_text_is(s->tree, i, name) && n-- == 0)
            return i;
    fail_msg("no such `%s`", name);
    return BN_NONE;
}

/* The first statement that begins in that line. */
static inline bn_ix statement_in(const bn_sema *s, uint32_t line)
{
    for (bn_ix i = 0; i < s->tree->count; i++)
        if (bn_is_statement(s->tree, i) && bn_line_of(s, i) == line)
            return i;
    fail_msg("no statement in line %u", line);
    return BN_NONE;
}

/* The first expression with that text. */
static inline bn_ix expression_of(const bn_sema *s, const char *text)
{
    for (bn_ix i = 1; i < s->tree->count; i++)
        if (bn_is_expression(s->tree, i) && bn_text_is(s->tree, i, text))
            return i;
    fail_msg("no expression `%s`", text);
    return BN_NONE;
}

/* The binding that the first identifier of that name means. */
static inline bn_binding_ix binding_of(const bn_sema *s, const char *name)
{
    bn_binding_ix b = bn_binding_at(s, name_at(s, name, 0));

    assert_int_not_equal(b, BN_NONE);
    return b;
}

static inline void assert_yes(bn_answer a)
{
    if (a.tri != BN_YES)
        fail_msg("%s: expected YES: %.*s", a.fact, BN_FMT(a.why));
}

/* Not YES, and it says why. */
static inline void assert_not_yes(bn_answer a)
{
    if (a.tri == BN_YES)
        fail_msg("%s: YES is wrong", a.fact);
    assert_true(a.why.len > 0);
}

static inline void assert_no(bn_answer a)
{
    if (a.tri != BN_NO)
        fail_msg("%s: expected NO, got %d: %.*s", a.fact, a.tri, BN_FMT(a.why));
    assert_true(a.why.len > 0);
}

#endif
