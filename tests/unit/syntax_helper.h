/*
 * syntax_helper.h - an arena and a parser for each test, and trees as short text.
 */
#ifndef BN_TEST_SYNTAX_HELPER_H
#define BN_TEST_SYNTAX_HELPER_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "syntax/parse.h"

typedef struct {
    bn_arena *arena;
    bn_parser *parser;
    bn_err err;
} fixture;

static inline int set_up(void **state)
{
    fixture *f = calloc(1, sizeof *f);

    f->arena = bn_arena_new(0, NULL);
    f->parser = bn_parser_new();
    *state = f;
    return f->arena && f->parser ? 0 : -1;
}

static inline int tear_down(void **state)
{
    fixture *f = *state;

    bn_parser_free(f->parser);
    bn_arena_free(f->arena);
    free(f);
    return 0;
}

static inline bn_status try_parse(fixture *f, const char *text, const bn_cst **tree)
{
    f->err = (bn_err){ 0 };
    return bn_parse_text(f->parser, f->arena, bn_str_from(text), tree, &f->err);
}

static inline const bn_cst *parse(fixture *f, const char *text)
{
    const bn_cst *tree;
    bn_status status = try_parse(f, text, &tree);

    if (status != BN_OK)
        print_error("%u:%u: %s\n", f->err.line, f->err.column, f->err.text);
    assert_int_equal(status, BN_OK);
    return tree;
}

/* The first node whose text is exactly that, outermost first; fails the test when none. */
static inline bn_ix node_of(const bn_cst *t, const char *text)
{
    for (bn_ix i = 1; i < t->count; i++)
        if (bn_text_is(t, i, text))
            return i;
    fail_msg("no node `%s`", text);
    return BN_NONE;
}

static inline bn_ix node_of_kind(const bn_cst *t, uint16_t kind)
{
    for (bn_ix i = 0; i < t->count; i++)
        if (t->nodes[i].kind == kind)
            return i;
    return BN_NONE;
}

static inline void add_shape(bn_buf *b, const bn_cst *t, bn_ix i)
{
    bn_buf_addz(b, bn_kind_name(t->nodes[i].kind));
    if (bn_named_count(t, i) == 0)
        return;
    bn_buf_addc(b, '(');
    bool first = true;
    bn_each_named_child (t, i, c) {
        if (!first)
            bn_buf_addc(b, ' ');
        first = false;
        add_shape(b, t, c);
    }
    bn_buf_addc(b, ')');
}

/* The named nodes below the first statement: "assignment(identifier tuple(...))". */
static inline const char *shape(fixture *f, const char *text)
{
    const bn_cst *t = parse(f, text);
    bn_buf b = { .arena = f->arena };
    bn_ix statement = bn_named_child(t, 0, 0);

    if (t->nodes[statement].kind == BN_EXPRESSION_STATEMENT)
        statement = bn_named_child(t, statement, 0);
    add_shape(&b, t, statement);
    bn_buf_addc(&b, '\0');
    return b.ptr;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

#endif
