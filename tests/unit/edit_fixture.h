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

/* ---- Fixes ---- */

/* A set of fixes under construction. */
typedef struct {
    bn_arena *arena;
    const bn_cst *t;
    bn_vec(bn_fix *) fixes;
} fixes;

static inline fixes fixes_of(void **state, const bn_cst *t)
{
    return (fixes){ .arena = ((edit_fixture *)*state)->arena, .t = t };
}

static inline bn_fix *new_fix(fixes *f)
{
    bn_fix *fix = BN_NEW_IN(f->arena, bn_fix);

    fix->arena = f->arena;
    bn_vec_push(f->arena, &f->fixes, fix);
    return fix;
}

static inline void edit(bn_fix *fix, uint32_t start, uint32_t end, const bn_piece *pieces,
                        uint32_t count)
{
    bn_piece *copy = BN_ARRAY_IN(fix->arena, count, bn_piece);

    if (count)
        memcpy(copy, pieces, count * sizeof *pieces);
    bn_vec_push(fix->arena, &fix->edits, (bn_edit){ 0, start, end, copy, count });
}

#define TEXT(s)                                                                                    \
    {                                                                                              \
        .text = BN_LIT(s)                                                                          \
    }
#define SLICE(a, b)                                                                                \
    {                                                                                              \
        .slice = true, .start = (a), .end = (b)                                                    \
    }
#define MOVED(a, b, o, n)                                                                          \
    {                                                                                              \
        .slice = true, .statements = true, .start = (a), .end = (b), .old_indent = BN_LIT(o),      \
        .new_indent = BN_LIT(n)                                                                    \
    }
#define PIECES(...)                                                                                \
    (const bn_piece[]){ __VA_ARGS__ }, sizeof((bn_piece[]){ __VA_ARGS__ }) / sizeof(bn_piece)

/* A fix of one edit that replaces [start, end) by literal text. */
static inline bn_fix *replace(fixes *f, uint32_t start, uint32_t end, const char *text)
{
    bn_fix *fix = new_fix(f);
    bn_piece piece = { .text = bn_str_from(text) };

    edit(fix, start, end, &piece, piece.text.len ? 1 : 0);
    return fix;
}

static inline void import(bn_fix *fix, const char *module, const char *name)
{
    bn_vec_push(fix->arena, &fix->imports, (struct bn_import_request){ module, name });
}

#endif
