/* The parser's memory pool. */
#include "syntax_helper.h"

#include <pthread.h>
#include <tree_sitter/api.h>

#include "cli/ts_memory.h"

static void the_pool_begins_anew_when_all_is_given_back(void **state)
{
    (void)state;
    assert_int_equal(bn_ts_pool_used(), 0);
    char *a = bn_ts_malloc(10), *b = bn_ts_calloc(3, 7);
    memset(a, 1, 10);
    for (int i = 0; i < 21; i++)
        assert_int_equal(b[i], 0);
    assert_true(bn_ts_pool_used() >= 31);
    bn_ts_free(a);
    assert_true(bn_ts_pool_used() > 0);
    bn_ts_free(b);
    assert_int_equal(bn_ts_pool_used(), 0);
    bn_ts_free(NULL);
}

static void growing_keeps_what_was_there(void **state)
{
    (void)state;
    char *first = bn_ts_malloc(1), *block = NULL;
    for (size_t size = 1; size < (size_t)1 << 19; size = size * 3 / 2 + 1) {
        size_t old = size * 2 / 3;
        block = bn_ts_realloc(block, size);
        assert_int_equal((uintptr_t)block % sizeof(void *), 0);
        if (size > 1)
            for (size_t i = 0; i + 1 < old; i += 97)
                assert_int_equal((unsigned char)block[i], i % 251);
        for (size_t i = 0; i < size; i++)
            block[i] = (char)(i % 251);
        if (size % 5 == 0)
            bn_ts_free(bn_ts_malloc(13));
    }
    bn_ts_free(block);
    bn_ts_free(first);
    assert_int_equal(bn_ts_pool_used(), 0);
}

static void more_than_the_pool_holds_comes_from_malloc(void **state)
{
    enum { COUNT = 3000, SIZE = 10000 };
    static char *blocks[COUNT];

    (void)state;
    for (int i = 0; i < COUNT; i++) {
        blocks[i] = bn_ts_malloc(SIZE);
        memset(blocks[i], i & 0xff, SIZE);
    }
    for (int i = 0; i < COUNT; i++) {
        assert_int_equal((unsigned char)blocks[i][SIZE - 1], i & 0xff);
        bn_ts_free(blocks[i]);
    }
    assert_int_equal(bn_ts_pool_used(), 0);
}

static void parse_something(void)
{
    bn_arena *arena = bn_arena_new(0, NULL);
    bn_parser *parser = bn_parser_new();
    const bn_cst *tree;
    bn_buf buf = { .arena = arena };

    for (int i = 0; i < 2000; i++)
        bn_buf_addf(&buf, "def f%d(a, b=[1, 2], *c):\n    return {a: b for a in c if f'{a!r}'}\n",
                    i);
    for (int i = 0; i < 3; i++) {
        assert_int_equal(bn_parse_text(parser, arena, bn_buf_str(&buf), &tree, NULL), BN_OK);
        assert_int_equal(bn_ts_pool_used(), 0);
        assert_int_equal(bn_parse_text(parser, arena, BN_LIT("x = (\n"), &tree, NULL), BN_E_SYNTAX);
        assert_int_equal(bn_ts_pool_used(), 0);
    }
    bn_parser_free(parser);
    bn_arena_free(arena);
}

static void *in_a_thread(void *unused)
{
    (void)unused;
    parse_something();
    return NULL;
}

static void a_parse_gives_back_all_it_took(void **state)
{
    pthread_t threads[4];

    (void)state;
    ts_set_allocator(bn_ts_malloc, bn_ts_calloc, bn_ts_realloc, bn_ts_free);
    for (int i = 0; i < 4; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, in_a_thread, NULL), 0);
    parse_something();
    for (int i = 0; i < 4; i++)
        pthread_join(threads[i], NULL);
    ts_set_allocator(NULL, NULL, NULL, NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_pool_begins_anew_when_all_is_given_back),
        cmocka_unit_test(growing_keeps_what_was_there),
        cmocka_unit_test(more_than_the_pool_holds_comes_from_malloc),
        cmocka_unit_test(a_parse_gives_back_all_it_took),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
