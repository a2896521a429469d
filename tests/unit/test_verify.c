/*
 * test_verify.c - finding guilty edits, and reading which tests failed.
 */
#include "syntax_helper.h"

#include "cli/bisect.h"
#include "cli/testlog.h"

/* Bisect `count` edits of which those with a mark are bad; number of tests it took. */
static uint32_t find(bn_arena *arena, const bool *guilty, uint32_t count)
{
    bn_bisect b;
    uint32_t lo, hi, tests = 0;

    bn_bisect_init(&b, arena, count, true);
    while (bn_bisect_next(&b, &lo, &hi)) {
        bool passes = true;

        for (uint32_t i = 0; i < count; i++)
            passes &= !guilty[i] || (!b.accepted[i] && (i < lo || i >= hi));
        bn_bisect_answer(&b, passes);
        tests++;
    }
    for (uint32_t i = 0; i < count; i++) {
        assert_int_equal(b.bad[i], guilty[i]);
        assert_int_equal(b.accepted[i], !guilty[i]);
    }
    return tests;
}

static void every_set_of_guilty_edits_is_found(void **state)
{
    (void)state;
    bn_arena *arena = bn_arena_new(0, NULL);

    for (uint32_t count = 1; count <= 9; count++)
        for (uint32_t set = 1; set < 1u << count; set++) {
            bool guilty[9];

            for (uint32_t i = 0; i < count; i++)
                guilty[i] = set >> i & 1;
            find(arena, guilty, count);
        }
    bn_arena_free(arena);
}

static void one_guilty_edit_takes_a_test_and_a_half_for_each_halving(void **state)
{
    (void)state;
    bn_arena *arena = bn_arena_new(0, NULL);
    uint32_t sum = 0;

    for (uint32_t i = 0; i < 128; i++) {
        bool guilty[128] = { false };

        guilty[i] = true;
        sum += find(arena, guilty, 128);
    }
    assert_true(sum / 128 >= 10 && sum / 128 <= 11);
    bn_arena_free(arena);
}

static void an_edit_that_fails_only_beside_another_is_the_bad_one(void **state)
{
    (void)state;
    bn_arena *arena = bn_arena_new(0, NULL);
    bn_bisect b;
    uint32_t lo, hi;

    bn_bisect_init(&b, arena, 6, true);
    while (bn_bisect_next(&b, &lo, &hi)) {
        bool one = b.accepted[1] || (lo <= 1 && hi > 1),
             four = b.accepted[4] || (lo <= 4 && hi > 4);

        bn_bisect_answer(&b, !(one && four));
    }
    assert_int_equal(b.bad_count, 1);
    assert_true(b.bad[4] && b.accepted[1]);
    bn_arena_free(arena);
}

static void a_fork_leaves_the_original_alone(void **state)
{
    (void)state;
    bn_arena *arena = bn_arena_new(0, NULL);
    bn_bisect b, fork;
    uint32_t lo, hi, other;

    bn_bisect_init(&b, arena, 8, true);
    assert_true(bn_bisect_next(&b, &lo, &hi));
    fork = bn_bisect_fork(&b, arena);
    bn_bisect_answer(&fork, true);
    assert_true(bn_bisect_next(&fork, &other, &hi));
    assert_int_equal(other, 4);
    assert_true(bn_bisect_next(&b, &lo, &hi));
    assert_int_equal(lo, 0);
    assert_false(b.accepted[0]);
    bn_arena_free(arena);
}

static bn_testlog read(bn_arena *arena, const char *text)
{
    return bn_testlog_read(arena, bn_str_from(text));
}

static void pytest_names_its_failures(void **state)
{
    (void)state;
    bn_arena *arena = bn_arena_new(0, NULL);
    bn_testlog t = read(arena, "..F.E\n"
                               "=========== short test summary info ===========\n"
                               "FAILED t/test_a.py::test_x[1 - 2] - assert 1 == 2\n"
                               "ERROR t/test_b.py\n"
                               "1 failed, 3 passed, 2 warnings, 1 error in 0.12s\n");

    assert_int_equal(t.failing.len, 2);
    assert_true(bn_str_is(t.failing.items[1], "t/test_b.py"));
    assert_int_equal(t.ran, 5);
    assert_false(t.cut_short);
    t = read(arena, "FAILED t/test_a.py::test_x - boom\n"
                    "!!!!!!!! stopping after 1 failures !!!!!!!!\n1 failed in 0.01s\n");
    assert_true(t.cut_short);
    bn_arena_free(arena);
}

#define RULE "======================================================================\n"

static void unittest_names_its_failures(void **state)
{
    (void)state;
    bn_arena *arena = bn_arena_new(0, NULL);
    bn_testlog t = read(arena, ".FE\n" RULE "FAIL: test_x (t.C.test_x)\n----\nERROR: no\n" RULE
                               "ERROR: test_y (t.C.test_y)\n----\nRan 3 tests in 0.001s\n\n"
                               "FAILED (failures=1, errors=1)\n");

    assert_int_equal(t.failing.len, 2);
    assert_true(bn_str_is(t.failing.items[0], "test_x (t.C.test_x)"));
    assert_int_equal(t.ran, 3);
    bn_arena_free(arena);
}

static void no_worse_means_no_new_failure_and_as_many_tests(void **state)
{
    (void)state;
    bn_arena *arena = bn_arena_new(0, NULL);
    bn_testlog before = read(arena, RULE "FAIL: a (t)\n" RULE "FAIL: b (t)\nRan 9 tests in 1s\n");
    bn_testlog fewer = read(arena, RULE "FAIL: b (t)\nRan 9 tests in 2s\n");
    bn_testlog other = read(arena, RULE "FAIL: c (t)\nRan 9 tests in 2s\n");
    bn_testlog crash = read(arena, RULE "FAIL: a (t)\nRan 3 tests in 2s\n");
    bn_testlog mute = read(arena, "make: *** [test] Error 1\n");

    assert_true(bn_testlog_no_worse(&before, &before));
    assert_true(bn_testlog_no_worse(&before, &fewer));
    assert_false(bn_testlog_no_worse(&before, &other));
    assert_false(bn_testlog_no_worse(&before, &crash));
    assert_false(bn_testlog_no_worse(&before, &mute));
    assert_false(bn_testlog_no_worse(&mute, &mute));
    assert_true(bn_str_is(bn_testlog_last_line(BN_LIT("one\ntwo \n\n")), "two"));
    bn_arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_set_of_guilty_edits_is_found),
        cmocka_unit_test(one_guilty_edit_takes_a_test_and_a_half_for_each_halving),
        cmocka_unit_test(an_edit_that_fails_only_beside_another_is_the_bad_one),
        cmocka_unit_test(a_fork_leaves_the_original_alone),
        cmocka_unit_test(pytest_names_its_failures),
        cmocka_unit_test(unittest_names_its_failures),
        cmocka_unit_test(no_worse_means_no_new_failure_and_as_many_tests),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
