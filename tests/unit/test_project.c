/*
 * test_project.c - the words of a project's files; names whose uses are all known.
 */
#include "facts_helper.h"

#include "project/modules.h"
#include "project/vocabulary.h"

static void assert_text(bn_str got, const char *expected)
{
    if (!bn_str_is(got, expected))
        fail_msg("got `%.*s` instead of `%s`", BN_FMT(got), expected);
}

static void words_are_found_wherever_they_stand(void **state)
{
    fixture *f = *state;
    bn_vocabulary *v = bn_vocabulary_new_in(f->arena);

    bn_vocabulary_add(v, BN_LIT("a.py"), BN_LIT("def _find(x):\n    return x_1\n"));
    bn_vocabulary_add(v, BN_LIT("b.py"),
                      BN_LIT("getattr(a, 'a._get') # _see\ne = \"\\n_run()\"\n"));
    bn_vocabulary_add(v, BN_LIT("c.rst"), BN_LIT("2_go _find"));
    assert_text(bn_vocabulary_elsewhere(v, BN_LIT("a.py"), BN_LIT("_find")), "c.rst");
    assert_text(bn_vocabulary_elsewhere(v, BN_LIT("c.rst"), BN_LIT("_find")), "a.py");
    assert_text(bn_vocabulary_elsewhere(v, BN_LIT("a.py"), BN_LIT("_get")), "b.py");
    assert_text(bn_vocabulary_elsewhere(v, BN_LIT("a.py"), BN_LIT("_see")), "b.py");
    assert_text(bn_vocabulary_elsewhere(v, BN_LIT("a.py"), BN_LIT("_run")), "b.py");
    assert_text(bn_vocabulary_elsewhere(v, BN_LIT("a.py"), BN_LIT("x_1")), "");
    assert_text(bn_vocabulary_elsewhere(v, BN_LIT("b.py"), BN_LIT("_get")), "");
    assert_text(bn_vocabulary_elsewhere(v, BN_LIT("a.py"), BN_LIT("find")), "");
    assert_text(bn_vocabulary_elsewhere(v, BN_LIT("a.py"), BN_LIT("_go")), "");
}

static void two_other_files_are_enough(void **state)
{
    fixture *f = *state;
    bn_vocabulary *v = bn_vocabulary_new_in(f->arena);

    bn_vocabulary_add(v, BN_LIT("a"), BN_LIT("w w"));
    bn_vocabulary_add(v, BN_LIT("b"), BN_LIT("w"));
    bn_vocabulary_add(v, BN_LIT("c"), BN_LIT("w"));
    assert_text(bn_vocabulary_elsewhere(v, BN_LIT("a"), BN_LIT("w")), "b");
    assert_text(bn_vocabulary_elsewhere(v, BN_LIT("b"), BN_LIT("w")), "a");
    assert_text(bn_vocabulary_elsewhere(v, BN_LIT("c"), BN_LIT("w")), "a");
}

/* ---- P1 ---- */

static bn_tri answer_with(void *context, bn_str path, bn_str word, bn_str *where)
{
    (void)path;
    (void)word;
    *where = BN_LIT("other.py");
    return *(bn_tri *)context;
}

/* P1 of the name `_f` of a module (or of `f` when there is none). */
static bn_answer closed(fixture *f, const char *text, bn_tri mentioned, bool closed_world)
{
    bn_neighbours others = { .mentions = answer_with, .context = &mentioned };
    bn_sema_options options = { .closed_world = closed_world,
                                .path = BN_LIT("a.py"),
                                .others = &others };
    bn_sema *s = bn_sema_new_in(f->arena, parse(f, text), &options);
    bool is_private = strstr(text, "def _f") != NULL;

    return bn_fact_closed(s, binding_of(s, is_private ? "_f" : "f"), false);
}

static void a_private_name_that_no_other_file_mentions_is_closed(void **state)
{
    fixture *f = *state;
    const char *text = "def _f(): pass\n_f()\n";

    assert_yes(closed(f, text, BN_NO, false));
    assert_yes(closed(f, text, BN_NO, true));
    assert_int_equal(closed(f, text, BN_MAYBE, false).tri, BN_MAYBE);
    assert_yes(closed(f, text, BN_MAYBE, true));
    assert_no(closed(f, text, BN_YES, false));
    assert_no(closed(f, text, BN_YES, true));
}

static void a_public_name_takes_a_closed_world(void **state)
{
    fixture *f = *state;
    const char *text = "def f(): pass\nf()\n";

    assert_int_equal(closed(f, text, BN_NO, false).tri, BN_MAYBE);
    assert_yes(closed(f, text, BN_NO, true));
    assert_no(closed(f, text, BN_YES, true));
}

static void without_a_project_nothing_is_closed(void **state)
{
    fixture *f = *state;
    bn_sema *s = bn_sema_new_in(f->arena, parse(f, "def _f(): pass\n"), NULL);

    assert_int_equal(bn_fact_closed(s, binding_of(s, "_f"), false).tri, BN_MAYBE);
}

static void a_class_that_another_file_mentions_may_have_descendants_there(void **state)
{
    fixture *f = *state;
    const char *text = "class _C: pass\n";
    bn_tri mentioned[] = { BN_NO, BN_MAYBE, BN_YES };

    for (int i = 0; i < 3; i++) {
        bn_neighbours others = { .mentions = answer_with, .context = &mentioned[i] };
        bn_sema_options options = { .path = BN_LIT("a.py"), .others = &others };
        bn_sema *s = bn_sema_new_in(f->arena, parse(f, text), &options);
        bn_answer a = bn_fact_descendants_known(s, statement_in(s, 1));

        assert_int_equal(a.tri, mentioned[i] == BN_NO      ? BN_YES
                                : mentioned[i] == BN_MAYBE ? BN_MAYBE
                                                           : BN_NO);
    }
}

static void an_attribute_that_another_file_mentions_may_be_set_there(void **state)
{
    fixture *f = *state;
    const char *text = "def f():\n    class C:\n        def __init__(self): self.x = 1\n"
                       "        def m(self): return self.x\n";
    bn_tri mentioned[] = { BN_NO, BN_MAYBE, BN_YES };

    for (int i = 0; i < 3; i++) {
        bn_neighbours others = { .mentions = answer_with, .context = &mentioned[i] };
        bn_sema_options options = { .path = BN_LIT("a.py"), .others = &others };
        bn_sema *s = bn_sema_new_in(f->arena, parse(f, text), &options);
        bn_ix read = s->tree->nodes[name_at(s, "x", 1)].parent;

        assert_int_equal(bn_fact_set_once(s, read).tri, mentioned[i] == BN_NO      ? BN_YES
                                                        : mentioned[i] == BN_MAYBE ? BN_MAYBE
                                                                                   : BN_NO);
    }
}

static void a_local_name_is_closed_by_itself(void **state)
{
    fixture *f = *state;

    assert_yes(closed(f, "def g():\n    def _f(): pass\n    _f()\n", BN_YES, false));
    assert_not_yes(closed(f, "def g():\n    def _f(): pass\n    return locals()\n", BN_NO, true));
    assert_not_yes(closed(f, "class C:\n    def _f(): pass\n", BN_NO, true));
}

static void text_that_may_reach_the_name_opens_it(void **state)
{
    fixture *f = *state;

    assert_no(closed(f, "__all__ = ['_f']\ndef _f(): pass\n", BN_NO, true));
    assert_no(closed(f, "def _f(): pass\ngetattr(m, '_f')\n", BN_NO, true));
    assert_no(closed(f, "def _f(): pass\npatch('m._f')\n", BN_NO, true));
    assert_not_yes(closed(f, "def _f(): pass\ne = 'x = 1\\n_f()'\n", BN_NO, true));
    assert_not_yes(closed(f, "def _f(): pass\ndef g(x): eval(x)\n", BN_NO, true));
    assert_not_yes(closed(f, "def _f(): pass\nglobals()[x]()\n", BN_NO, true));
    assert_not_yes(closed(f, "__all__ = g()\ndef _f(): pass\n", BN_NO, true));
    assert_not_yes(closed(f, "def _f(): pass\ndef _f(): pass\n", BN_NO, true));
    assert_yes(closed(f, "def _f(): pass\ne = '_fx x_f'\n", BN_NO, true));
}

/* ---- Modules, and functions of other files ---- */

static const char *const project[] = {
    "src/pkg/__init__.py", "src/pkg/a.py", "src/pkg/sub/b.py", "src/pkg/sub/__init__.py",
    "tools/io.py",         "one/c.py",     "two/c.py",         NULL
};

static bn_str path_at(void *context, uint32_t n)
{
    (void)context;
    return n + 1 < sizeof project / sizeof *project ? bn_str_from(project[n]) : (bn_str){ "", 0 };
}

static const bn_neighbours known = { .path = path_at };

static void a_module_is_named_by_the_packages_around_it(void **state)
{
    fixture *f = *state;

    assert_text(bn_module_name(f->arena, &known, BN_LIT("src/pkg/a.py")), "pkg.a");
    assert_text(bn_module_name(f->arena, &known, BN_LIT("src/pkg/__init__.py")), "pkg");
    assert_text(bn_module_name(f->arena, &known, BN_LIT("src/pkg/sub/b.py")), "pkg.sub.b");
    assert_text(bn_module_name(f->arena, &known, BN_LIT("tools/io.py")), "io");
    assert_text(bn_module_name(f->arena, &known, BN_LIT("README.md")), "");
    assert_true(bn_module_is_unique(f->arena, &known, BN_LIT("src/pkg/a.py"), BN_LIT("pkg.a")));
    assert_false(bn_module_is_unique(f->arena, &known, BN_LIT("one/c.py"), BN_LIT("c")));
}

/* What the text, as the file `path`, does with `find` of src/pkg/a.py. */
static bn_answer imported(fixture *f, const char *path, const char *text, bn_imported *out)
{
    bn_sema_options options = { .path = bn_str_from(path), .others = &known };
    bn_sema *s = bn_sema_new_in(f->arena, parse(f, text), &options);

    return bn_read_imported(s, BN_LIT("src/pkg/a.py"), BN_LIT("find"), out);
}

static void imports_say_what_means_the_function(void **state)
{
    fixture *f = *state;
    bn_imported got;

    assert_yes(imported(f, "main.py", "from pkg.a import find as get\nget(1)\nget(2)\n", &got));
    assert_int_equal(got.import_count, 1);
    assert_int_equal(got.use_count, 2);
    assert_yes(imported(f, "main.py", "import pkg.a\npkg.a.find(1)\n", &got));
    assert_int_equal(got.use_count, 1);
    assert_yes(imported(f, "main.py", "import pkg.a as m\nm.find(1)\n", &got));
    assert_int_equal(got.use_count, 1);
    assert_yes(imported(f, "src/pkg/x.py", "from .a import find\nfind(1)\n", &got));
    assert_int_equal(got.use_count, 1);
    assert_yes(imported(f, "src/pkg/sub/b.py", "from .. import a\na.find(1)\n", &got));
    assert_int_equal(got.use_count, 1);
    assert_yes(imported(f, "main.py", "def find(x): return x\nfind(1)  # find\n", &got));
    assert_int_equal(got.use_count, 0);
}

static void a_mention_that_may_mean_the_function_refutes(void **state)
{
    static const char *const texts[] = {
        "from pkg.a import *\nfind(1)\n",
        "from pkg import find\n",
        "from pkg.a import find\nfind = None\n",
        "try:\n    from pkg.a import find\nexcept ImportError:\n    find = None\n",
        "def f(x): return x.find(1)\n",
        "import pkg.a\npkg.a.find = None\npkg.a.find(1)\n",
        "patch('pkg.a.find')\n",
        "f(find=1)\n",
        "find(1)\n",
    };
    fixture *f = *state;
    bn_imported got;

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_no(imported(f, "main.py", texts[i], &got));
    assert_no(imported(f, "src/pkg/sub/b.py", "from .a import find\nfind(1)\n", &got));
    assert_not_yes(imported(f, "main.py", "print('how to find it')\n", &got));
    assert_not_yes(imported(f, "main.py", "def f(x): eval(x)\n", &got));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(words_are_found_wherever_they_stand),
        TEST(two_other_files_are_enough),
        TEST(a_private_name_that_no_other_file_mentions_is_closed),
        TEST(a_public_name_takes_a_closed_world),
        TEST(without_a_project_nothing_is_closed),
        TEST(a_class_that_another_file_mentions_may_have_descendants_there),
        TEST(an_attribute_that_another_file_mentions_may_be_set_there),
        TEST(a_local_name_is_closed_by_itself),
        TEST(text_that_may_reach_the_name_opens_it),
        TEST(a_module_is_named_by_the_packages_around_it),
        TEST(imports_say_what_means_the_function),
        TEST(a_mention_that_may_mean_the_function_refutes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
