/* Options, globs, versions, composing rounds, results: the engine without its rules' details. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "engine/engine_p.h"

#define TEXTS(...)                                                                                 \
    (bn_texts)                                                                                     \
    {                                                                                              \
        (const bn_str[]){ __VA_ARGS__ }, sizeof((const bn_str[]){ __VA_ARGS__ }) / sizeof(bn_str)  \
    }

static bool matches(const char *glob, const char *path)
{
    return bn_glob_match(bn_str_from(glob), bn_str_from(path));
}

static void a_glob_without_a_folder_names_any_component(void **state)
{
    (void)state;
    assert_true(matches("*.py", "a.py"));
    assert_true(matches("*.py", "deep/er/a.py"));
    assert_true(matches("tests", "src/tests/a.py"));
    assert_false(matches("tests", "src/mytests/a.py"));
    assert_true(matches("./a.py", "./a.py"));
    assert_false(matches("", "a.py"));
}

static void one_star_stops_at_a_slash_and_two_do_not(void **state)
{
    (void)state;
    assert_true(matches("src/*.py", "src/a.py"));
    assert_false(matches("src/*.py", "src/b/a.py"));
    assert_true(matches("src/**/*.py", "src/a.py"));
    assert_true(matches("src/**/*.py", "src/b/c/a.py"));
    assert_true(matches("**/tests/**", "tests/a.py"));
    assert_true(matches("**/tests/**", "x/y/tests/z/a.py"));
    assert_false(matches("**/tests/**", "x/y/test/z/a.py"));
    assert_true(matches("src/", "src/a.py"));
    assert_true(matches("src/lib", "src/lib/a.py"));
    assert_false(matches("src/lib", "src/library/a.py"));
}

static void classes_and_question_marks_match_one_byte(void **state)
{
    (void)state;
    assert_true(matches("a[0-9].py", "a5.py"));
    assert_false(matches("a[!0-9].py", "a5.py"));
    assert_true(matches("a?.py", "ab.py"));
    assert_false(matches("x/a?b", "x/a/b"));
    assert_true(matches("a[", "a["));
}

static void a_glob_of_many_stars_takes_no_exponential_time(void **state)
{
    char path[2000];

    (void)state;
    memset(path, 'a', sizeof path - 1);
    path[sizeof path - 1] = '\0';
    assert_false(matches("*a*a*a*a*a*a*a*a*a*a*a*b", path));
    assert_false(matches("**a**a**a**a**a**a**b", path));
}

static uint16_t version(const char *text)
{
    return bn_version_parse(bn_str_from(text));
}

static void versions_are_read_in_both_spellings(void **state)
{
    (void)state;
    assert_int_equal(version("py38"), BN_PY(3, 8));
    assert_int_equal(version("py310"), BN_PY(3, 10));
    assert_int_equal(version("3.14"), BN_PY(3, 14));
    assert_int_equal(version("py27"), BN_PY(2, 7));
    assert_int_equal(version("3.8.1"), BN_PY(3, 8));
    assert_int_equal(version("3"), 0);
    assert_int_equal(version("py"), 0);
    assert_int_equal(version("4.1"), 0);
    assert_int_equal(version("3.x"), 0);
    assert_int_equal(version(""), 0);
}

static const bn_rule rules[] = {
    { .name = "safe", .safety = BN_SAFE },
    { .name = "risky", .safety = BN_UNSAFE, .group = "leftover" },
    { .name = "hint", .safety = BN_ADVICE },
    { .name = "rare", .safety = BN_SAFE, .off = true },
};
static const bn_transform item = { "EP99", "An item", rules, 4 };

static uint8_t names(const char *code, uint32_t rule, bool select)
{
    return bn_code_names(bn_str_from(code), &item, &rules[rule], select);
}

static void the_general_word_selects_no_advice_and_nothing_that_is_off(void **state)
{
    (void)state;
    assert_int_equal(names("EP", 0, true), BN_EXACT_ALL);
    assert_int_equal(names("EP", 1, true), BN_EXACT_ALL);
    assert_int_equal(names("EP", 2, true), BN_EXACT_NOT);
    assert_int_equal(names("EP", 3, true), BN_EXACT_NOT);
}

static void an_item_selects_its_advice_but_not_what_is_off(void **state)
{
    (void)state;
    assert_int_equal(names("EP99", 2, true), BN_EXACT_ITEM);
    assert_int_equal(names("EP99", 3, true), BN_EXACT_NOT);
    assert_int_equal(names("EP98", 0, true), BN_EXACT_NOT);
}

static void what_is_off_runs_by_its_full_name_or_all(void **state)
{
    (void)state;
    assert_int_equal(names("EP99/rare", 3, true), BN_EXACT_RULE);
    assert_int_equal(names("ALL", 3, true), BN_EXACT_ALL);
    assert_int_equal(names("EP99/rar", 3, true), BN_EXACT_NOT);
}

static void groups_and_advice_are_words_of_their_own(void **state)
{
    (void)state;
    assert_int_equal(names("leftover", 1, true), BN_EXACT_ITEM);
    assert_int_equal(names("leftover", 0, true), BN_EXACT_NOT);
    assert_int_equal(names("ADVICE", 2, true), BN_EXACT_ALL);
    assert_int_equal(names("ADVICE", 0, true), BN_EXACT_NOT);
}

static void ignoring_names_rules_whatever_their_class(void **state)
{
    (void)state;
    assert_int_equal(names("EP", 2, false), BN_EXACT_ALL);
    assert_int_equal(names("EP99", 3, false), BN_EXACT_ITEM);
}

/* An engine with the one rule that must be there, and what becomes of its findings. */
static bn_level level_with(bn_texts select, bn_texts ignore, bool unsafe, bn_safety safety)
{
    bn_options o = BN_OPTIONS_INIT;
    bn_err err;
    bn_level level = BN_LEVEL_NONE;

    o.select = select;
    o.ignore = ignore;
    o.unsafe = unsafe;
    bn_engine *e = bn_engine_new(&o, &err);
    assert_non_null(e);
    for (uint32_t i = 0; i < bn_engine_rule_count(e); i++)
        if (bn_str_is(bn_engine_rule(e, i).name, "EP03/u-prefix"))
            level = bn_options_level(e, i, safety);
    bn_engine_free(e);
    return level;
}

#define NONE ((bn_texts){ NULL, 0 })

static void the_more_exact_word_wins_and_between_equals_ignore(void **state)
{
    bn_texts all = TEXTS(BN_LIT("EP")), ep03 = TEXTS(BN_LIT("EP03")),
             rule = TEXTS(BN_LIT("EP03/u-prefix"));

    (void)state;
    assert_int_equal(level_with(NONE, NONE, false, BN_SAFE), BN_LEVEL_FIX);
    assert_int_equal(level_with(all, ep03, false, BN_SAFE), BN_LEVEL_NONE);
    assert_int_equal(level_with(ep03, ep03, false, BN_SAFE), BN_LEVEL_NONE);
    assert_int_equal(level_with(rule, ep03, false, BN_SAFE), BN_LEVEL_FIX);
    assert_int_equal(level_with(ep03, rule, false, BN_SAFE), BN_LEVEL_NONE);
    assert_int_equal(level_with(ep03, all, false, BN_SAFE), BN_LEVEL_FIX);
}

static void a_missing_proof_is_counted_listed_or_fixed(void **state)
{
    (void)state;
    assert_int_equal(level_with(NONE, NONE, false, BN_UNSAFE), BN_LEVEL_COUNT);
    assert_int_equal(level_with(TEXTS(BN_LIT("EP03")), NONE, false, BN_UNSAFE), BN_LEVEL_LIST);
    assert_int_equal(level_with(NONE, NONE, true, BN_UNSAFE), BN_LEVEL_FIX);
}

static void an_unknown_code_is_an_error_that_names_the_nearest(void **state)
{
    bn_options o = BN_OPTIONS_INIT;
    bn_err err;

    (void)state;
    o.select = TEXTS(BN_LIT("EP03/u-prefx"));
    assert_null(bn_engine_new(&o, &err));
    assert_int_equal(err.status, BN_E_USAGE);
    assert_non_null(strstr(err.text, "EP03/u-prefix"));
}

static bn_arena *arena_of(void **state)
{
    return *state;
}

static bn_composition list_of(bn_arena *arena, const uint32_t (*rows)[4], uint32_t count)
{
    bn_composed *items = BN_ARRAY_IN(arena, count + 1, bn_composed);

    for (uint32_t i = 0; i < count; i++) {
        items[i] = (bn_composed){ rows[i][0], rows[i][1], rows[i][2], rows[i][3], NULL, 0 };
        items[i].findings = BN_ARRAY_IN(arena, 1, uint32_t);
        items[i].findings[0] = rows[i][0];
        items[i].finding_count = 1;
    }
    return (bn_composition){ items, count };
}

static void assert_region(const bn_composed *r, uint32_t a, uint32_t b, uint32_t c, uint32_t d)
{
    assert_int_equal(r->old_start, a);
    assert_int_equal(r->old_end, b);
    assert_int_equal(r->new_start, c);
    assert_int_equal(r->new_end, d);
}

static void changes_apart_stay_apart(void **state)
{
    const uint32_t one[][4] = { { 10, 12, 10, 15 } },
                   two[][4] = { { 0, 2, 0, 1 }, { 30, 31, 29, 33 } };
    bn_composition a = list_of(arena_of(state), one, 1), b = list_of(arena_of(state), two, 2);
    bn_composition all = bn_compose(arena_of(state), &a, &b);

    assert_int_equal(all.count, 3);
    assert_region(&all.items[0], 0, 2, 0, 1);
    assert_region(&all.items[1], 10, 12, 9, 14);
    assert_region(&all.items[2], 27, 28, 29, 33);
}

static void a_change_inside_another_ones_text_becomes_one_region(void **state)
{
    const uint32_t one[][4] = { { 10, 12, 10, 20 } }, two[][4] = { { 13, 14, 13, 18 } };
    bn_composition a = list_of(arena_of(state), one, 1), b = list_of(arena_of(state), two, 1);
    bn_composition all = bn_compose(arena_of(state), &a, &b);

    assert_int_equal(all.count, 1);
    assert_region(&all.items[0], 10, 12, 10, 24);
    assert_int_equal(all.items[0].finding_count, 2);
}

static void a_change_over_several_others_takes_them_in(void **state)
{
    const uint32_t one[][4] = { { 10, 12, 10, 10 }, { 20, 20, 18, 22 }, { 40, 41, 42, 43 } },
                   two[][4] = { { 5, 30, 5, 6 } };
    bn_composition a = list_of(arena_of(state), one, 3), b = list_of(arena_of(state), two, 1);
    bn_composition all = bn_compose(arena_of(state), &a, &b);

    assert_int_equal(all.count, 2);
    assert_region(&all.items[0], 5, 28, 5, 6);
    assert_region(&all.items[1], 40, 41, 18, 19);
    assert_int_equal(all.items[0].finding_count, 3);
}

static void neighbours_of_one_round_are_not_joined(void **state)
{
    const uint32_t one[][4] = { { 0, 2, 0, 2 }, { 2, 4, 2, 4 } };
    bn_composition a = list_of(arena_of(state), one, 2), none = { NULL, 0 };

    assert_int_equal(bn_compose(arena_of(state), &a, &none).count, 2);
    assert_int_equal(bn_compose(arena_of(state), &none, &a).count, 2);
}

static void places_are_mapped_back_around_the_regions(void **state)
{
    const uint32_t one[][4] = { { 10, 12, 10, 20 }, { 30, 30, 38, 40 } };
    bn_composition a = list_of(arena_of(state), one, 2);

    assert_int_equal(bn_map_back(&a, 5, false), 5);
    assert_int_equal(bn_map_back(&a, 15, false), 10);
    assert_int_equal(bn_map_back(&a, 15, true), 12);
    assert_int_equal(bn_map_back(&a, 25, false), 17);
    assert_int_equal(bn_map_back(&a, 39, true), 30);
    assert_int_equal(bn_map_back(&a, 50, true), 40);
}

static bn_result *rewrite(bn_engine **engine, const char *source)
{
    bn_options o = BN_OPTIONS_INIT;
    bn_err err;

    o.select = TEXTS(BN_LIT("EP03/u-prefix"));
    *engine = bn_engine_new(&o, &err);
    assert_non_null(*engine);
    return bn_rewrite(*engine, BN_LIT("a.py"), bn_str_from(source), &err);
}

static uint64_t only_id(const char *source)
{
    bn_engine *engine;
    bn_result *r = rewrite(&engine, source);
    uint64_t id;

    assert_non_null(r);
    assert_int_equal(bn_result_count(r), 1);
    id = bn_result_at(r, 0)->id;
    bn_result_free(r);
    bn_engine_free(engine);
    return id;
}

static void an_id_survives_lines_above_and_blanks_inside(void **state)
{
    (void)state;
    uint64_t id = only_id("def f():\n    return u'a'\n");

    assert_true(id == only_id("import x\n\n\ndef f():\n        y = 1\n        return  u'a'\n"));
    assert_false(id == only_id("def g():\n    return u'a'\n"));
    assert_false(id == only_id("def f():\n    return u'b'\n"));
}

static void alike_findings_have_different_ids(void **state)
{
    bn_engine *engine;
    bn_result *r = rewrite(&engine, "a = u'x'\nb = u'x'\n");

    (void)state;
    assert_int_equal(bn_result_count(r), 2);
    assert_false(bn_result_at(r, 0)->id == bn_result_at(r, 1)->id);
    bn_result_free(r);
    bn_engine_free(engine);
}

static void what_is_no_python_gives_an_error_and_no_result(void **state)
{
    bn_engine *engine;
    bn_err err;
    bn_result *r = rewrite(&engine, "x = 1\n");

    (void)state;
    assert_non_null(r);
    assert_false(bn_result_changed(r));
    bn_result_free(r);
    assert_null(bn_rewrite(engine, BN_LIT("a.py"), BN_LIT("x = (\n"), &err));
    assert_int_equal(err.status, BN_E_SYNTAX);
    assert_null(bn_rewrite(engine, BN_LIT("a.py"), (bn_str){ "x\0y", 3 }, &err));
    assert_int_equal(err.status, BN_E_ENCODING);
    bn_engine_free(engine);
}

static int new_arena(void **state)
{
    *state = bn_arena_new(0, NULL);
    return *state ? 0 : -1;
}

static int free_arena(void **state)
{
    bn_arena_free(*state);
    return 0;
}

/* ---- Rewrites that need several files ---- */

static const char table_text[] = "def find(table, key):\n"
                                 "    if key in table:\n"
                                 "        return [key]\n"
                                 "    return None\n";
static const char use_text[] = "from table import find\n"
                               "x = u'a'\n"
                               "def show(rows):\n"
                               "    found = find(rows, x)\n"
                               "    if found is None:\n"
                               "        raise KeyError('no')\n"
                               "    return found\n";

static bn_tri use_mentions(void *context, bn_str path, bn_str word, bn_str *where)
{
    (void)context;
    (void)word;
    *where = bn_str_is(path, "use.py") ? BN_LIT("table.py") : BN_LIT("use.py");
    return BN_YES;
}

static bool is_complete(void *context)
{
    (void)context;
    return true;
}

static bn_str path_at(void *context, uint32_t n)
{
    (void)context;
    return n == 0 ? BN_LIT("table.py") : n == 1 ? BN_LIT("use.py") : BN_LIT("");
}

static bn_str file_with(void *context, bn_str word, uint32_t n)
{
    (void)word;
    return path_at(context, n);
}

static bool text_of(void *context, bn_str path, char **bytes, size_t *len)
{
    (void)context;
    *bytes = strdup(bn_str_is(path, "use.py") ? use_text : table_text);
    *len = strlen(*bytes);
    return true;
}

static const bn_neighbours two_files = { .mentions = use_mentions,
                                         .complete = is_complete,
                                         .path = path_at,
                                         .file = file_with,
                                         .text = text_of };

typedef struct {
    bn_engine *engine;
    bn_worker *worker;
    bn_result *table;
} pair;

static bn_result *run_file(pair *p, const char *path, const char *text, bn_input input)
{
    bn_err err;
    bn_result *result;

    input.path = bn_str_from(path);
    input.source = bn_str_from(text);
    input.others = &two_files;
    result = bn_worker_run(p->worker, &input, &err);
    assert_non_null(result);
    return result;
}

static pair new_pair(void)
{
    bn_options options = BN_OPTIONS_INIT;
    bn_err err;
    pair p = { 0 };

    options.closed_world = true;
    p.engine = bn_engine_new(&options, &err);
    assert_non_null(p.engine);
    p.worker = bn_worker_new(p.engine);
    p.table = run_file(&p, "table.py", table_text, (bn_input){ 0 });
    assert_int_equal(bn_result_share_count(p.table), 1);
    return p;
}

static void free_pair(pair *p)
{
    bn_result_free(p->table);
    bn_worker_free(p->worker);
    bn_engine_free(p->engine);
}

static bool has(const bn_result *result, const char *text)
{
    return bn_str_find(bn_result_text(result), bn_str_from(text), 0) != BN_NPOS;
}

static void a_share_is_made_before_the_files_own_rewrites(void **state)
{
    pair p = new_pair();
    const bn_file_share *share = bn_result_share_at(p.table, 0);
    bn_result *use =
        run_file(&p, "use.py", use_text, (bn_input){ .shares = share, .share_count = 1 });
    uint32_t made = 0;

    (void)state;
    assert_true(has(p.table, "raise KeyError("));
    assert_true(bn_str_is(share->path, "use.py"));
    assert_false(has(use, "is None"));
    assert_true(has(use, "x = 'a'"));
    for (uint32_t i = 0; i < bn_result_count(use); i++)
        made += bn_result_at(use, i)->group == share->group && bn_result_at(use, i)->share;
    assert_int_equal(made, 1);
    bn_result_free(use);
    free_pair(&p);
}

static void a_share_for_other_bytes_is_not_made(void **state)
{
    pair p = new_pair();
    bn_input input = { .shares = bn_result_share_at(p.table, 0), .share_count = 1 };
    bn_result *use = run_file(&p, "use.py", "# new\nx = u'a'\n", input);

    (void)state;
    assert_true(bn_str_is(bn_result_text(use), "# new\nx = 'a'\n"));
    bn_result_free(use);
    free_pair(&p);
}

static void a_barred_group_changes_nothing(void **state)
{
    pair p = new_pair();
    uint64_t group = bn_result_share_at(p.table, 0)->group;
    bn_input input = { .barred = &group, .barred_count = 1 };
    bn_result *table = run_file(&p, "table.py", table_text, input);

    (void)state;
    assert_false(bn_result_changed(table));
    assert_int_equal(bn_result_share_count(table), 0);
    assert_int_equal(bn_result_blocked(table), 1);
    bn_result_free(table);
    free_pair(&p);
}

static void without_other_files_the_definition_stays(void **state)
{
    bn_options options = BN_OPTIONS_INIT;
    bn_err err;
    bn_engine *engine;
    bn_result *result;

    (void)state;
    options.closed_world = true;
    engine = bn_engine_new(&options, &err);
    result = bn_rewrite(engine, BN_LIT("table.py"), bn_str_from(table_text), &err);
    assert_false(bn_result_changed(result));
    bn_result_free(result);
    bn_engine_free(engine);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_glob_without_a_folder_names_any_component),
        cmocka_unit_test(one_star_stops_at_a_slash_and_two_do_not),
        cmocka_unit_test(classes_and_question_marks_match_one_byte),
        cmocka_unit_test(a_glob_of_many_stars_takes_no_exponential_time),
        cmocka_unit_test(versions_are_read_in_both_spellings),
        cmocka_unit_test(the_general_word_selects_no_advice_and_nothing_that_is_off),
        cmocka_unit_test(an_item_selects_its_advice_but_not_what_is_off),
        cmocka_unit_test(what_is_off_runs_by_its_full_name_or_all),
        cmocka_unit_test(groups_and_advice_are_words_of_their_own),
        cmocka_unit_test(ignoring_names_rules_whatever_their_class),
        cmocka_unit_test(the_more_exact_word_wins_and_between_equals_ignore),
        cmocka_unit_test(a_missing_proof_is_counted_listed_or_fixed),
        cmocka_unit_test(an_unknown_code_is_an_error_that_names_the_nearest),
        cmocka_unit_test_setup_teardown(changes_apart_stay_apart, new_arena, free_arena),
        cmocka_unit_test_setup_teardown(a_change_inside_another_ones_text_becomes_one_region,
                                        new_arena, free_arena),
        cmocka_unit_test_setup_teardown(a_change_over_several_others_takes_them_in, new_arena,
                                        free_arena),
        cmocka_unit_test_setup_teardown(neighbours_of_one_round_are_not_joined, new_arena,
                                        free_arena),
        cmocka_unit_test_setup_teardown(places_are_mapped_back_around_the_regions, new_arena,
                                        free_arena),
        cmocka_unit_test(an_id_survives_lines_above_and_blanks_inside),
        cmocka_unit_test(alike_findings_have_different_ids),
        cmocka_unit_test(what_is_no_python_gives_an_error_and_no_result),
        cmocka_unit_test(a_share_is_made_before_the_files_own_rewrites),
        cmocka_unit_test(a_share_for_other_bytes_is_not_made),
        cmocka_unit_test(a_barred_group_changes_nothing),
        cmocka_unit_test(without_other_files_the_definition_stays),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
