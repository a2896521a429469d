/* test_library.c - what is known of names of the standard library in the target versions. */
#include "facts_helper.h"

#include "sema/escape_p.h"
#include "sema/library_p.h"

static bn_sema *for_versions(fixture *f, uint16_t floor, uint16_t top)
{
    bn_sema_options options = { .target_floor = floor, .target_top = top };

    return bn_sema_new_in(f->arena, parse(f, "pass\n"), &options);
}

static uint32_t result(fixture *f, uint16_t floor, uint16_t top, const char *name)
{
    return bn_library_result(for_versions(f, floor, top), bn_str_from(name)).mask;
}

static bn_tri has(fixture *f, uint16_t floor, uint16_t top, const char *name)
{
    return bn_fact_in_library(for_versions(f, floor, top), bn_str_from(name)).tri;
}

static void a_name_that_came_later_is_known_where_all_targets_have_it(void **state)
{
    fixture *f = *state;

    assert_int_equal(result(f, BN_PY(3, 9), BN_PY(3, 14), "ast.unparse"), BN_T_STR);
    assert_int_equal(result(f, BN_PY(3, 8), BN_PY(3, 14), "ast.unparse"), BN_T_ANY);
    assert_int_equal(has(f, BN_PY(3, 9), BN_PY(3, 14), "ast.unparse"), BN_YES);
    assert_int_equal(has(f, BN_PY(3, 8), BN_PY(3, 14), "ast.unparse"), BN_NO);
    assert_int_equal(has(f, BN_PY(3, 10), BN_PY(3, 14), "itertools.pairwise"), BN_YES);
    assert_int_equal(has(f, BN_PY(3, 9), BN_PY(3, 14), "itertools.pairwise"), BN_NO);
}

static void the_version_that_lacks_a_name_is_named(void **state)
{
    fixture *f = *state;
    bn_sema *s = for_versions(f, BN_PY(3, 8), BN_PY(3, 14));

    assert_true(bn_str_is(bn_fact_in_library(s, BN_LIT("ast.unparse")).why,
                          "`ast.unparse` is not in Python 3.8"));
    assert_true(bn_str_is(bn_fact_in_library(s, BN_LIT("crypt.crypt")).why,
                          "`crypt.crypt` is not in Python 3.13"));
}

static void a_name_that_went_is_known_as_long_as_it_was_there(void **state)
{
    fixture *f = *state;

    assert_int_equal(result(f, BN_PY(3, 8), BN_PY(3, 11), "locale.format"), BN_T_STR);
    assert_int_equal(result(f, BN_PY(3, 8), BN_PY(3, 12), "locale.format"), BN_T_ANY);
    assert_int_equal(result(f, BN_PY(3, 8), BN_PY(3, 12), "crypt.crypt"), BN_T_STR);
    assert_int_equal(result(f, BN_PY(3, 8), BN_PY(3, 13), "crypt.crypt"), BN_T_ANY);
    assert_int_equal(result(f, BN_PY(3, 13), BN_PY(3, 14), "crypt.crypt"), BN_T_ANY);
}

static void results_of_all_targets_are_joined(void **state)
{
    fixture *f = *state;
    const char *name = "tty.setraw"; // gives the old settings from 3.12 on

    assert_int_equal(result(f, BN_PY(3, 8), BN_PY(3, 11), name), BN_T_NONE);
    assert_int_equal(result(f, BN_PY(3, 12), BN_PY(3, 14), name), BN_T_LIST);
    assert_int_equal(result(f, BN_PY(3, 11), BN_PY(3, 12), name), BN_T_NONE | BN_T_LIST);
    name = "importlib.metadata.entry_points";
    assert_int_equal(result(f, BN_PY(3, 8), BN_PY(3, 9), name), BN_T_DICT);
    assert_int_equal(result(f, BN_PY(3, 8), BN_PY(3, 14), name),
                     BN_T_DICT | BN_T_LIST | BN_T_TUPLE);
}

static void versions_that_no_stubs_describe_are_not_known(void **state)
{
    fixture *f = *state;

    assert_int_equal(result(f, BN_PY(3, 8), BN_PY(3, 14), "os.getlogin"), BN_T_STR);
    assert_int_equal(result(f, BN_PY(3, 8), BN_PY(3, 20), "os.getlogin"), BN_T_STR);
    assert_int_equal(result(f, BN_PY(3, 6), BN_PY(3, 14), "os.getlogin"), BN_T_ANY);
    assert_int_equal(has(f, BN_PY(3, 6), BN_PY(3, 14), "os.getlogin"), BN_MAYBE);
}

static void names_that_nobody_has_are_not_known(void **state)
{
    fixture *f = *state;

    assert_int_equal(result(f, BN_PY(3, 8), BN_PY(3, 14), "os.nothing"), BN_T_ANY);
    assert_int_equal(result(f, BN_PY(3, 8), BN_PY(3, 14), "nothing.at_all"), BN_T_ANY);
    assert_int_equal(result(f, BN_PY(3, 8), BN_PY(3, 14), "os"), BN_T_ANY);
    assert_int_equal(result(f, BN_PY(3, 8), BN_PY(3, 14), ""), BN_T_ANY);
    assert_int_equal(has(f, BN_PY(3, 8), BN_PY(3, 14), "os.nothing"), BN_MAYBE);
}

static void class_and_static_methods_are_known(void **state)
{
    fixture *f = *state;

    assert_int_equal(result(f, BN_PY(3, 8), BN_PY(3, 14), "datetime.datetime.now"), BN_T_OTHER);
    assert_int_equal(result(f, BN_PY(3, 8), BN_PY(3, 14), "datetime.datetime.isoformat"), BN_T_ANY);
}

static void stubs_say_nothing_about_exact_types_but_the_reviewed_table_does(void **state)
{
    fixture *f = *state;
    bn_sema *s = for_versions(f, BN_PY(3, 8), BN_PY(3, 14));

    assert_false(bn_library_result(s, BN_LIT("os.path.join")).exact);
    assert_true(bn_library_result(s, BN_LIT("os.getcwd")).exact);
    assert_true(bn_value_is(bn_library_result(s, BN_LIT("itertools.islice")), BN_T_ITERATOR));
}

static bn_value type_of(fixture *f, const char *text, const char *expression)
{
    bn_sema *s = model(f, text);

    for (bn_ix i = s->tree->count; i-- > 0;)
        if (bn_is_expression(s->tree, i) && bn_text_is(s->tree, i, expression))
            return bn_type_of(s, i);
    fail_msg("no expression `%s`", expression);
    return bn_value_any();
}

static void variables_that_never_change_are_known(void **state)
{
    fixture *f = *state;

    assert_true(bn_value_is(type_of(f, "import os\nos.linesep\n", "os.linesep"), BN_T_STR));
    assert_true(bn_value_is(type_of(f, "import os.path as p\np.sep\n", "p.sep"), BN_T_STR));
    assert_true(bn_value_is(type_of(f, "def f():\n    from math import pi\n    pi + 1\n", "pi + 1"),
                            BN_T_FLOAT));
    assert_int_equal(type_of(f, "import sys\nsys.stdout\n", "sys.stdout").mask, BN_T_ANY);
    assert_int_equal(type_of(f, "import os\nos.getcwd\n", "os.getcwd").mask, BN_T_ANY);
    assert_int_equal(type_of(f, "import os\nos.linesep()\n", "os.linesep()").mask, BN_T_ANY);
    // the file itself changes it
    assert_int_equal(type_of(f, "import os\nos.sep = p\nos.sep\n", "os.sep").mask, BN_T_ANY);
    assert_int_equal(
        type_of(f, "try:\n    from math import pi\nexcept p:\n    pi = q\npi\n", "pi").mask,
        BN_T_ANY);
}

static const char imports[] =
    "import datetime, hashlib, io, uuid\nfrom pathlib import Path\ndef f(p):\n";

static bn_value member(fixture *f, const char *body, const char *expression)
{
    bn_str text = bn_str_format_in(f->arena, "%s%s", imports, body);

    return type_of(f, bn_str_c_in(f->arena, text), expression);
}

static void members_of_what_the_library_made_are_known(void **state)
{
    fixture *f = *state;

    assert_true(bn_value_is(
        member(f, "    hashlib.md5(p).hexdigest()\n", "hashlib.md5(p).hexdigest()"), BN_T_STR));
    assert_true(bn_value_is(member(f, "    d = Path(p)\n    (d / 'a').parent.read_text()\n",
                                   "(d / 'a').parent.read_text()"),
                            BN_T_STR));
    assert_true(bn_value_is(member(f, "    d = Path(p)\n    str(d)\n", "str(d)"), BN_T_STR));
    assert_true(
        bn_value_is(member(f, "    d = Path(p) if p else None\n    d.name\n", "d.name"), BN_T_STR));
    assert_true(bn_value_is(member(f, "    datetime.datetime.now().date().year\n",
                                   "datetime.datetime.now().date().year"),
                            BN_T_INT));
    assert_true(bn_value_is(
        member(f, "    with io.StringIO() as out:\n        out.getvalue()\n", "out.getvalue()"),
        BN_T_STR));
}

static void members_of_what_others_may_have_made_are_not_known(void **state)
{
    fixture *f = *state;

    assert_int_equal(member(f, "    p.hexdigest()\n", "p.hexdigest()").mask, BN_T_ANY);
    assert_int_equal(member(f, "    d = Path(p)\n    (d / p).name\n", "(d / p).name").mask,
                     BN_T_ANY);
    assert_int_equal(
        member(f, "    d = Path(p) if p else io.StringIO()\n    d.read_text()\n", "d.read_text()")
            .mask,
        BN_T_ANY);
    assert_int_equal(member(f, "    d = Path(p) if p else 'a'\n    d.name\n", "d.name").mask,
                     BN_T_ANY);
    assert_int_equal(member(f, "    d = Path(p)\n    d.with_name(p)\n", "d.with_name(p)").mask,
                     BN_T_ANY);
    assert_int_equal(member(f,
                            "    out = io.StringIO()\n    out.getvalue = p\n    out.getvalue()\n",
                            "out.getvalue()")
                         .mask,
                     BN_T_ANY);
    // a class of the file
    assert_int_equal(type_of(f,
                             "import pathlib\nclass Path(pathlib.Path):\n    pass\n"
                             "Path('a').read_text()\n",
                             "Path('a').read_text()")
                         .mask,
                     BN_T_ANY);
}

/* The argument `p` of the call in a file that imports the modules. */
static bn_ix argument(fixture *f, const char *call, bn_sema **s)
{
    bn_str text = bn_str_format_in(
        f->arena, "import collections, functools, itertools, heapq, json\ndef f(p, q):\n    %s\n",
        call);

    *s = model(f, bn_str_c_in(f->arena, text));
    return name_at(*s, "p", 1);
}

static bn_consumption consumer(fixture *f, const char *call)
{
    bn_sema *s;
    bn_ix p = argument(f, call, &s);

    return bn_consumer_of(s, p);
}

static void library_functions_differ_in_how_they_consume(void **state)
{
    fixture *f = *state;

    assert_int_equal(consumer(f, "itertools.chain(q, p)"), BN_CONSUMES_LAZILY);
    assert_int_equal(consumer(f, "itertools.takewhile(q, p)"), BN_CONSUMES_LAZILY);
    assert_int_equal(consumer(f, "itertools.product(p)"), BN_CONSUMES_WHOLE);
    assert_int_equal(consumer(f, "itertools.permutations(p, 2)"), BN_CONSUMES_WHOLE);
    assert_int_equal(consumer(f, "collections.Counter(p)"), BN_CONSUMES_STEPWISE);
    assert_int_equal(consumer(f, "itertools.takewhile(p, q)"), BN_CONSUMES_UNKNOWN);
    assert_int_equal(consumer(f, "itertools.islice(q, p)"), BN_CONSUMES_UNKNOWN);
    assert_int_equal(consumer(f, "itertools.chain(*q, p)"), BN_CONSUMES_UNKNOWN);
    assert_int_equal(consumer(f, "itertools.groupby(p, key=q)"), BN_CONSUMES_UNKNOWN);
    assert_int_equal(consumer(f, "functools.reduce(q, p)"), BN_CONSUMES_UNKNOWN);
    assert_int_equal(consumer(f, "itertools.batched(p, 2)"), BN_CONSUMES_UNKNOWN); // since 3.12
}

static bn_object_use use(fixture *f, const char *call)
{
    bn_sema *s;
    bn_ix p = argument(f, call, &s);

    return bn_object_use_at(s, p, BN_T_LIST);
}

static void library_functions_differ_in_what_they_do_with_an_argument(void **state)
{
    fixture *f = *state;

    assert_int_equal(use(f, "heapq.heapify(p)"), BN_USE_CHANGES);
    assert_int_equal(use(f, "heapq.heappush(p, q)"), BN_USE_CHANGES);
    assert_int_equal(use(f, "heapq.heappush(q, p)"), BN_USE_KEEPS);
    assert_int_equal(use(f, "json.dumps(p)"), BN_USE_LOOKS);
    assert_int_equal(use(f, "json.dumps(p, default=q)"), BN_USE_KEEPS);
    assert_int_equal(use(f, "functools.reduce(q, p)"), BN_USE_LOOKS);
    assert_int_equal(use(f, "collections.deque(p)"), BN_USE_LOOKS);
    assert_int_equal(use(f, "itertools.product(p, q)"), BN_USE_LOOKS);
    assert_int_equal(use(f, "itertools.cycle(p)"), BN_USE_KEEPS);
    assert_int_equal(use(f, "for x in itertools.chain(p, q): pass"), BN_USE_LOOKS);
    assert_int_equal(use(f, "json.loads(p)"), BN_USE_KEEPS);
}

static void stubs_that_promise_too_much_are_not_believed(void **state)
{
    fixture *f = *state;

    assert_int_equal(result(f, BN_PY(3, 8), BN_PY(3, 14), "timeit.main"), BN_T_ANY); // 0, 1, 2
    assert_int_equal(result(f, BN_PY(3, 8), BN_PY(3, 14), "sys.excepthook"), BN_T_ANY);
    assert_int_equal(type_of(f, "breakpoint()\n", "breakpoint()").mask, BN_T_ANY);
    assert_int_equal(type_of(f, "type('C', (p,), {})\n", "type('C', (p,), {})").mask, BN_T_ANY);
    assert_int_equal(type_of(f, "input()\n", "input()").mask, BN_T_STR);
    assert_false(type_of(f, "input()\n", "input()").exact);
    assert_int_equal(type_of(f, "ValueError(p)\n", "ValueError(p)").mask, BN_T_OTHER);

    assert_int_equal(result(f, BN_PY(3, 8), BN_PY(3, 14), "gettext.gettext"), BN_T_ANY);
}

static void rows_are_sorted_and_name_what_is_there(void **state)
{
    (void)state;
    for (uint32_t o = 0; o < bn_stub_owner_count; o++) {
        const bn_stub_owner *owner = &bn_stub_owners[o];
        if (o > 0)
            assert_true(strcmp(&bn_stub_names[owner[-1].name], &bn_stub_names[owner->name]) < 0);
        assert_true(owner->first_row < owner[1].first_row);
        for (uint32_t i = owner->first_row; i < owner[1].first_row; i++) {
            const bn_stub_row *row = &bn_stub_rows[i];
            assert_true(row->first <= row->last && row->first >= BN_STUB_OLDEST);
            if (i == owner->first_row)
                continue;
            int order = strcmp(&bn_stub_names[row[-1].name], &bn_stub_names[row->name]);
            assert_true(order < 0 || (order == 0 && row[-1].last < row->first));
        }
    }
    for (uint32_t i = 1; i < bn_reviewed_row_count; i++)
        assert_true(strcmp(bn_reviewed_rows[i - 1].name, bn_reviewed_rows[i].name) < 0);
}

static void builtins_are_as_old_as_the_stubs_say(void **state)
{
    const uint16_t oldest = BN_PY(3, BN_STUB_OLDEST);
    uint32_t o = 0;

    (void)state;
    while (strcmp(&bn_stub_names[bn_stub_owners[o].name], "builtins") != 0)
        assert_true(++o < bn_stub_owner_count);
    for (uint32_t i = bn_stub_owners[o].first_row; i < bn_stub_owners[o + 1].first_row; i++) {
        const char *name = &bn_stub_names[bn_stub_rows[i].name];
        uint16_t first = BN_PY(3, bn_stub_rows[i].first), since = 0, until = 0;
        if (!strcmp(name, "function") || !strcmp(name, "ellipsis") || // no names at run time
            !strcmp(name, "WindowsError") || first > BN_PY(3, 14))
            continue;
        if (!bn_builtin_name(bn_str_from(name), &since, &until))
            fail_msg("%s is no builtin", name);
        if (first == oldest ? since > oldest : since != first)
            fail_msg("%s: since %u, not %u", name, first, since);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_name_that_came_later_is_known_where_all_targets_have_it),
        TEST(the_version_that_lacks_a_name_is_named),
        TEST(a_name_that_went_is_known_as_long_as_it_was_there),
        TEST(results_of_all_targets_are_joined),
        TEST(versions_that_no_stubs_describe_are_not_known),
        TEST(names_that_nobody_has_are_not_known),
        TEST(class_and_static_methods_are_known),
        TEST(stubs_say_nothing_about_exact_types_but_the_reviewed_table_does),
        TEST(variables_that_never_change_are_known),
        TEST(members_of_what_the_library_made_are_known),
        TEST(members_of_what_others_may_have_made_are_not_known),
        TEST(library_functions_differ_in_how_they_consume),
        TEST(library_functions_differ_in_what_they_do_with_an_argument),
        TEST(stubs_that_promise_too_much_are_not_believed),
        TEST(rows_are_sorted_and_name_what_is_there),
        TEST(builtins_are_as_old_as_the_stubs_say),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
