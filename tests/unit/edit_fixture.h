/* edit_fixture.h - a parsed source with its arena, for tests of src/edit. */
#ifndef EDIT_FIXTURE_H
#define EDIT_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "base/arena.h"
#include "edit/edit.h"
#include "syntax/parse.h"

typedef struct {
    bn_arena *arena;
    bn_parser *parser;
    const bn_cst *t;
} edit_fixture;

static inline int fixture_setup(void **state)
{
    static edit_fixture f;

    f.arena = bn_arena_new(0, NULL);
    f.parser = bn_parser_new();
    f.t = NULL;
    *state = &f;
    return 0;
}

static inline int fixture_teardown(void **state)
{
    edit_fixture *f = *state;

    bn_parser_free(f->parser);
    bn_arena_free(f->arena);
    return 0;
}

#define SENTENCE(f) cmocka_unit_test_setup_teardown(f, fixture_setup, fixture_teardown)

static inline const bn_cst *parse_text(void **state, bn_str text)
{
    edit_fixture *f = *state;
    bn_err err;

    if (bn_parse_text(f->parser, f->arena, text, &f->t, &err) != BN_OK)
        fail_msg("%s at line %u of:\n%.*s", err.text, (unsigned)err.line, BN_FMT(text));
    return f->t;
}
#define PARSE(literal) parse_text(state, BN_LIT(literal))

#define assert_text(got, expected)                                                                 \
    do {                                                                                           \
        bn_str got_ = (got);                                                                       \
        bn_str want_ = bn_str_from(expected);                                                      \
        if (!bn_str_eq(got_, want_))                                                               \
            fail_msg("got:\n%.*s|\nexpected:\n%.*s|", BN_FMT(got_), BN_FMT(want_));                \
    } while (0)

/* Offset of the n-th (from 0) occurrence of `what`. */
static inline uint32_t where(const bn_cst *t, const char *what, uint32_t n)
{
    size_t at = bn_str_find(t->text, bn_str_from(what), 0);

    while (n-- > 0 && at != BN_NPOS)
        at = bn_str_find(t->text, bn_str_from(what), at + 1);
    if (at == BN_NPOS)
        fail_msg("no %s", what);
    return (uint32_t)at;
}

/* The outermost statement that begins with `what`. */
static inline bn_ix stmt(const bn_cst *t, const char *what)
{
    uint32_t at = where(t, what, 0);

    for (bn_ix i = 1; i < t->count; i++) {
        if (t->nodes[i].start == at && bn_is_statement(t, i))
            return i;
    }
    fail_msg("no statement %s", what);
    return BN_NONE;
}

static inline bn_str span_text(const bn_cst *t, bn_span s)
{
    return bn_str_sub(t->text, s.start, s.end);
}

#endif
