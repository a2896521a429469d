/*
 * test_torture.c - damaged input: no crash, no hang, and never Python that was made no Python.
 *
 * Every fixture is chopped at each length and has single bytes changed, and jobs run out
 * of memory at every stage. All rules run, unsafe ones too. A sample by default;
 * BN_TORTURE=full takes every position.
 */
#include "../golden/golden.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static bn_arena *arena;
static bn_vec(bn_str) inputs;
static uint32_t step;

static int find_inputs(void **state)
{
    golden_names names = { 0 };

    (void)state;
    arena = bn_arena_new(0, NULL);
    step = getenv("BN_TORTURE") ? 1 : 23;
    golden_list(arena, BN_SOURCE_DIR "/tests/fixtures", &names);
    for (uint32_t i = 0; i < names.len; i++)
        if (bn_str_ends(bn_str_from(names.items[i]), BN_LIT("/in.py")))
            bn_vec_push(arena, &inputs,
                        golden_read(arena, BN_SOURCE_DIR "/tests/fixtures", names.items[i]));
    return inputs.len ? 0 : -1;
}

static int forget_inputs(void **state)
{
    (void)state;
    bn_arena_free(arena);
    return 0;
}

static bn_engine *engine_with(size_t max_bytes)
{
    static const bn_str all[] = { BN_LIT("ALL") };
    bn_options o = BN_OPTIONS_INIT;
    bn_err err;

    o.select = (bn_texts){ all, 1 };
    o.unsafe = true;
    o.max_bytes = max_bytes;
    bn_engine *engine = bn_engine_new(&o, &err);
    if (!engine)
        fail_msg("%s", err.text);
    return engine;
}

/* Rewrite `text`; what comes out must be Python as the text was. */
static void rewrite(bn_worker *worker, bn_str text)
{
    bn_input input = { .path = BN_LIT("x.py"), .source = text };
    bn_err err;
    bn_result *r = bn_worker_run(worker, &input, &err);

    if (!r) {
        assert_int_not_equal(err.status, BN_E_INTERNAL);
        return;
    }
    if (bn_result_changed(r)) {
        char *again = malloc(bn_result_text(r).len + 1);
        bn_input second = { .path = input.path, .source = { again, bn_result_text(r).len } };
        memcpy(again, bn_result_text(r).ptr, second.source.len);
        bn_result *r2 = bn_worker_run(worker, &second, &err);
        if (!r2)
            fail_msg("%s (line %u) in the result for\n%.*s", err.text, err.line, BN_FMT(text));
        bn_result_free(r2);
        free(again);
    }
    bn_result_free(r);
}

/* A heap copy of exactly this size, so that sanitizers see reads beyond it. */
static char *exact(bn_str text)
{
    char *copy = malloc(text.len ? text.len : 1);

    assert_non_null(copy);
    memcpy(copy, text.ptr, text.len);
    return copy;
}

static void chopped_files_are_refused_or_rewritten(void **state)
{
    bn_engine *engine = engine_with(0);
    bn_worker *worker = bn_worker_new(engine);
    uint32_t at = 0;

    (void)state;
    for (uint32_t i = 0; i < inputs.len; i++)
        for (size_t len = at++ % step; len <= inputs.items[i].len; len += step) {
            char *copy = exact((bn_str){ inputs.items[i].ptr, len });
            rewrite(worker, (bn_str){ copy, len });
            free(copy);
        }
    bn_worker_free(worker);
    bn_engine_free(engine);
}

static void files_with_a_changed_byte_are_refused_or_rewritten(void **state)
{
    static const char bytes[] = "(\"\n\t '\\:#)]f\xff\xc3,=0;*@\r";
    bn_engine *engine = engine_with(0);
    bn_worker *worker = bn_worker_new(engine);
    uint32_t at = 0;

    (void)state;
    for (uint32_t i = 0; i < inputs.len; i++)
        for (size_t pos = at % step; pos < inputs.items[i].len; pos += step) {
            char *copy = exact(inputs.items[i]);
            copy[pos] = bytes[at++ % (sizeof bytes - 1)];
            rewrite(worker, (bn_str){ copy, inputs.items[i].len });
            free(copy);
        }
    bn_worker_free(worker);
    bn_engine_free(engine);
}

static void files_with_a_doubled_or_lost_stretch_are_refused_or_rewritten(void **state)
{
    bn_engine *engine = engine_with(0);
    bn_worker *worker = bn_worker_new(engine);
    uint32_t at = 0;

    (void)state;
    for (uint32_t i = 0; i < inputs.len; i++)
        for (size_t pos = at++ % step; pos + 9 < inputs.items[i].len; pos += step) {
            bn_buf buf = { .arena = bn_arena_new(0, NULL) };
            size_t len = 1 + at % 8;
            bn_buf_add(&buf, bn_str_sub(inputs.items[i], 0, at & 1 ? pos : pos + len));
            bn_buf_add(&buf, bn_str_sub(inputs.items[i], at & 1 ? pos + len : pos, SIZE_MAX));
            char *copy = exact(bn_buf_str(&buf));
            rewrite(worker, (bn_str){ copy, buf.len });
            free(copy);
            bn_arena_free(buf.arena);
        }
    bn_worker_free(worker);
    bn_engine_free(engine);
}

static void a_job_without_memory_fails_and_leaves_the_worker_usable(void **state)
{
    bn_str text = inputs.items[0];

    (void)state;
    for (size_t budget = 1024; budget < (8u << 20); budget += budget / 3) {
        bn_engine *engine = engine_with(budget);
        bn_worker *worker = bn_worker_new(engine);
        bn_input input = { .path = BN_LIT("x.py") };
        bn_err err = { 0 };
        for (uint32_t i = 0; worker && i < inputs.len; i += step) {
            input.source = inputs.items[i];
            bn_result *r = bn_worker_run(worker, &input, &err);
            if (!r)
                assert_true(err.status != BN_E_INTERNAL && err.status != BN_OK);
            bn_result_free(r);
        }
        input.source = text;
        if (worker)
            bn_result_free(bn_worker_run(worker, &input, &err));
        bn_worker_free(worker);
        bn_engine_free(engine);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(chopped_files_are_refused_or_rewritten),
        cmocka_unit_test(files_with_a_changed_byte_are_refused_or_rewritten),
        cmocka_unit_test(files_with_a_doubled_or_lost_stretch_are_refused_or_rewritten),
        cmocka_unit_test(a_job_without_memory_fails_and_leaves_the_worker_usable),
    };

    return cmocka_run_group_tests(tests, find_inputs, forget_inputs);
}
