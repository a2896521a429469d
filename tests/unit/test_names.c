/* The facts about names: what they allow, and the reasons that they give. */
#include "sema_helper.h"

static bn_answer builtin(fixture *f, const char *text, const char *name, uint32_t n)
{
    bn_sema *s = bind(f, text);

    return bn_fact_is_builtin(s, name_at(s, name, n), bn_str_from(name));
}

static void a_builtin_is_one_when_nobody_binds_its_name(void **state)
{
    assert_why(builtin(*state, "map(f, x)\n", "map", 1), BN_YES, "");
    assert_why(
        builtin(*state, "class C:\n    def map(self): pass\n    def g(self): map(1)\n", "map", 2),
        BN_YES, "");
    assert_why(builtin(*state, "def g(x): return map(x)\nif x:\n    map = 1\n", "map", 1), BN_NO,
               "name `map` is rebound at line 3");
    assert_why(builtin(*state, "class C:\n    map = 1\n    map(2)\n", "map", 2), BN_NO,
               "name `map` is rebound at line 2");
    assert_why(builtin(*state, "def g():\n    global map\n    map = 1\nmap(2)\n", "map", 3), BN_NO,
               "name `map` is rebound at line 3");
    assert_why(builtin(*state, "f(g)\n", "g", 1), BN_NO, "`g` is no builtin");
}

static void a_builtin_may_be_replaced_by_other_means(void **state)
{
    fixture *f = *state;
    bn_sema *s;

    assert_why(builtin(f, "from tk import *\nmap(x)\n", "map", 1), BN_MAYBE,
               "`from tk import *` at line 1 may define `map`");
    assert_why(builtin(f, "from tkinter import *\nmap(x)\n", "map", 1), BN_YES, "");
    assert_why(builtin(f, "from tkinter import *\nfrom os import *\nopen(x)\n", "open", 1),
               BN_MAYBE, "`from os import *` at line 2 may define `open`");
    assert_why(builtin(f, "from .tkinter import *\nmap(x)\n", "map", 1), BN_MAYBE,
               "`from .tkinter import *` at line 1 may define `map`");
    assert_why(builtin(f, "globals()[n] = 1\nmap(x)\n", "map", 1), BN_MAYBE,
               "`globals` at line 1 may change names of the module");
    assert_why(builtin(f, "exec(x)\nmap(x)\n", "map", 1), BN_MAYBE,
               "`exec` at line 1 may run code that uses the names");
    assert_why(builtin(f, "def g(): exec(x)\nmap(x)\n", "map", 1), BN_YES, "");
    s = bind(f, "map(x)\n");
    bn_sema_note_patch(s, BN_LIT("map"));
    assert_why(bn_fact_is_builtin(s, name_at(s, "map", 1), BN_LIT("map")), BN_MAYBE,
               "another file assigns `map` in this module");
}

static void builtins_have_versions(void **state)
{
    bn_sema *s = bind_for(*state, BN_PY(3, 8), BN_PY(3, 13), "aiter(x)\nunicode(x)\n");

    assert_why(bn_fact_is_builtin(s, 1, BN_LIT("aiter")), BN_MAYBE,
               "`aiter` is not a builtin in every target version");
    assert_why(bn_fact_is_builtin(s, 1, BN_LIT("unicode")), BN_NO, "`unicode` is no builtin");
    s = bind_for(*state, BN_PY(3, 10), BN_PY(3, 13), "aiter(x)\n");
    assert_why(bn_fact_is_builtin(s, 1, BN_LIT("aiter")), BN_YES, "");
    s = bind_for(*state, BN_PY(2, 7), BN_PY(2, 7), "unicode(x)\n");
    assert_why(bn_fact_is_builtin(s, 1, BN_LIT("unicode")), BN_YES, "");
}

/* The last expression statement of the text: does it resolve? */
static bn_answer resolves(fixture *f, const char *text, const char *dotted)
{
    bn_sema *s = bind(f, text);
    bn_ix last = BN_NONE;

    bn_each_named_child (s->tree, 0, c)
        last = c;
    return bn_fact_resolves(s, bn_named_child(s->tree, last, 0), bn_str_from(dotted));
}

static void a_module_member_is_found_through_any_import(void **state)
{
    fixture *f = *state;

    assert_why(resolves(f, "import time\ntime.localtime\n", "time.localtime"), BN_YES, "");
    assert_why(resolves(f, "import time as t\n(t).localtime\n", "time.localtime"), BN_YES, "");
    assert_why(resolves(f, "from time import localtime as lt\nlt\n", "time.localtime"), BN_YES, "");
    assert_why(resolves(f, "import os.path\nos.path.join\n", "os.path.join"), BN_YES, "");
    assert_why(resolves(f, "import os.path, os\nos.sep\n", "os.sep"), BN_YES, "");
    assert_why(resolves(f, "import os.path as p\np.join\n", "os.path.join"), BN_YES, "");
    assert_why(resolves(f, "from os import path\npath.join\n", "os.path.join"), BN_YES, "");
}

static void a_module_member_is_doubtful_or_another(void **state)
{
    fixture *f = *state;

    assert_why(resolves(f, "time.localtime\n", "time.localtime"), BN_NO,
               "`time` is imported nowhere in the file");
    assert_why(resolves(f, "time = 1\ntime.localtime\n", "time.localtime"), BN_NO,
               "`time` is bound at line 1, not imported");
    assert_why(resolves(f, "import time\ntime.sleep\n", "time.localtime"), BN_NO,
               "it is `time.sleep`");
    assert_why(resolves(f, "from . import time\ntime.localtime\n", "time.localtime"), BN_MAYBE,
               "`time` comes from a relative import");
    assert_why(resolves(f, "try:\n    import time\nexcept E:\n    time = 1\ntime.localtime\n",
                        "time.localtime"),
               BN_MAYBE, "`time` is also bound at line 4");
    assert_why(resolves(f, "import time\ndel time\ntime.localtime\n", "time.localtime"), BN_MAYBE,
               "`time` is also bound at line 2");
    assert_why(resolves(f, "import time\ntime.localtime = f\ntime.localtime\n", "time.localtime"),
               BN_MAYBE, "`time.localtime` is assigned at line 2");
    assert_why(resolves(f, "import time\nfor time.sleep, b in c: pass\ntime.sleep\n", "time.sleep"),
               BN_MAYBE, "`time.sleep` is assigned at line 2");
    assert_why(resolves(f, "import time\nfrom x import *\ntime.localtime\n", "time.localtime"),
               BN_MAYBE, "`from x import *` at line 2 may define any name");
    assert_why(resolves(f, "from posixpath import join\njoin\n", "os.path.join"), BN_MAYBE,
               "`join` may be another object");
    assert_why(resolves(f, "f().x\n", "f.x"), BN_NO, "it is no dotted name");
}

static void a_dotted_name_is_given_when_it_is_sure(void **state)
{
    bn_sema *s = bind(*state, "import os.path as p\np.join(x)\nx.y\n");

    assert_true(bn_str_is(bn_resolve_dotted(s, node_of(s->tree, "p.join")), "os.path.join"));
    assert_true(bn_str_is(bn_resolve_dotted(s, node_of(s->tree, "x.y")), ""));
}

static bn_answer one_def(fixture *f, const char *text)
{
    bn_sema *s = bind(f, text);

    return bn_fact_one_def(s, ref(s, "x", 1));
}

static void one_definition_is_one_and_unconditional(void **state)
{
    fixture *f = *state;

    assert_why(one_def(f, "def x(): pass\nx()\n"), BN_YES, "");
    assert_why(one_def(f, "if TYPE_CHECKING:\n    import x\n"), BN_YES, "");
    assert_why(one_def(f, "with a: x = 1\n"), BN_YES, "");
    assert_why(one_def(f, "def x(): pass\ndef x(): pass\n"), BN_NO,
               "`x` is defined again at line 2");
    assert_why(one_def(f, "def x(): pass\ndel x\n"), BN_NO, "`x` is deleted at line 2");
    assert_why(one_def(f, "if a:\n    x = 1\n"), BN_NO,
               "`x` is bound under a condition, at line 1");
    assert_why(one_def(f, "for x in a: pass\n"), BN_NO,
               "`x` is bound under a condition, at line 1");
    assert_why(one_def(f, "try:\n    import x\nexcept E: pass\n"), BN_NO,
               "`x` is bound under a condition, at line 1");
    assert_why(one_def(f, "x = 1\nfrom a import *\n"), BN_MAYBE,
               "`from a import *` at line 2 may define `x`");
    assert_why(one_def(f, "x = 1\ndef f():\n    global x\n    x = 2\n"), BN_NO,
               "`x` is defined again at line 4");
}

static bn_answer local(fixture *f, const char *text, bool uncaptured)
{
    bn_sema *s = bind(f, text);

    return bn_fact_local(s, ref(s, "x", 1), uncaptured);
}

static void a_local_stays_in_its_function(void **state)
{
    fixture *f = *state;

    assert_why(local(f, "def f(x): return [x for y in x]\n", true), BN_YES, "");
    assert_why(local(f, "x = 1\n", false), BN_NO, "`x` is no local of a function");
    assert_why(local(f, "class C:\n    x = 1\n", false), BN_NO, "`x` is no local of a function");
    assert_why(local(f, "def f(x):\n    return lambda: x\n", false), BN_YES, "");
    assert_why(local(f, "def f(x):\n    return lambda: x\n", true), BN_NO,
               "`x` is captured by the lambda at line 2");
    assert_why(local(f, "def f(x):\n    return [(x for y in z)\n     for z in x]\n", true), BN_NO,
               "`x` is captured by the generator expression at line 2");
    assert_why(local(f, "def f(x):\n    def g():\n        nonlocal x\n        x = 1\n", false),
               BN_NO, "`x` is declared nonlocal further in");
    assert_why(local(f, "def f():\n    global x\n    x = 1\n", false), BN_NO,
               "`x` is no local of a function");
    assert_why(local(f, "def f(x):\n    print(locals())\n", false), BN_MAYBE,
               "`locals` at line 2 sees the names");
    assert_why(local(f, "def f():\n    [x for x in y]\n    print(locals())\n", false), BN_MAYBE,
               "`locals` at line 3 sees the names");
}

static void names_are_watched_where_something_lists_them(void **state)
{
    bn_sema *s = bind(*state, "def f(x):\n    a\n    def g(): dir()\ndef h():\n    b\n");

    assert_int_equal(bn_fact_names_unwatched(s, s->scope_of[name_at(s, "a", 1)]).tri, BN_MAYBE);
    assert_int_equal(bn_fact_names_unwatched(s, s->scope_of[name_at(s, "b", 1)]).tri, BN_YES);
    assert_int_equal(bn_fact_names_unwatched(s, 0).tri, BN_YES);
    s = bind(*state, "def f(x): eval(x)\n");
    assert_int_equal(bn_fact_names_unwatched(s, 0).tri, BN_MAYBE);
}

static void a_fresh_name_is_free_and_given_out_once_a_frame(void **state)
{
    bn_sema *s = bind(*state, "def f(item):\n"
                              "    a\n"
                              "    return lambda: item2\n"
                              "def g():\n"
                              "    b\n"
                              "    return 'other', locals()\n"
                              "class K:\n"
                              "    def h(self): c._K__q\n");
    bn_ix a = name_at(s, "a", 1), b = name_at(s, "b", 1);

    assert_true(bn_str_is(bn_fresh_name(s, a, BN_LIT("item")), "item3"));
    assert_true(bn_str_is(bn_fresh_name(s, b, BN_LIT("item")), "item3"));
    assert_true(bn_str_is(bn_fresh_name(s, b, BN_LIT("other")), "other2"));
    assert_true(bn_str_is(bn_fresh_name(s, a, BN_LIT("list")), "list2"));
    assert_true(bn_str_is(bn_fresh_name(s, a, BN_LIT("for")), "for2"));
    assert_true(bn_str_is(bn_fresh_name(s, a, BN_LIT("value")), "value"));
    assert_true(bn_str_is(bn_fresh_name(s, a, BN_LIT("value")), "value2"));
    assert_true(bn_str_is(bn_fresh_name(s, 0, BN_LIT("value")), "value3"));
    assert_true(bn_str_is(bn_fresh_name(s, b, BN_LIT("value")), "value"));
    assert_true(bn_str_is(bn_fresh_name(s, b, BN_LIT("value3")), "value32"));
}

/* The names of the expression `from` keep their meaning at `to`. */
static bn_answer hygienic(fixture *f, const char *text, const char *from, const char *to)
{
    bn_sema *s = bind(f, text);

    return bn_fact_hygienic(s, node_of(s->tree, from), node_of(s->tree, to));
}

static void a_moved_expression_keeps_its_names(void **state)
{
    fixture *f = *state;

    assert_why(hygienic(f, "def f(x):\n    x + len(x)\n    here\n", "x + len(x)", "here"), BN_YES,
               "");
    assert_why(hygienic(f, "def f(x):\n    x + 1\n    [here for x in y]\n", "x + 1", "here"), BN_NO,
               "`x` means something else at line 3");
    assert_why(hygienic(f, "def f(x):\n    len(x)\n    x = 2\n    here\n", "len(x)", "here"),
               BN_MAYBE, "`x` is assigned at line 3");
    assert_why(hygienic(f, "def f(x):\n    len(x)\n    for y in z:\n        here\n        x += y\n",
                        "len(x)", "here"),
               BN_MAYBE, "`x` is assigned at line 5");
    assert_why(hygienic(f,
                        "x = 1\ndef g():\n    global x\n    x = 2\ndef f():\n    len(x)\n    "
                        "here\n",
                        "len(x)", "here"),
               BN_MAYBE, "`x` is assigned at line 4");
    assert_why(hygienic(f, "len(1)\ndef f(len):\n    here\n", "len(1)", "here"), BN_NO,
               "`len` means something else at line 3");
    assert_why(hygienic(f, "def f():\n    [x for x in x0]\n    here\n", "[x for x in x0]", "here"),
               BN_YES, "");
}

static void the_class_cell_is_looked_for(void **state)
{
    bn_sema *s = bind(*state, "class C:\n"
                              "    def f(self):\n"
                              "        a(super().f())\n"
                              "        b(super(C, self).f)\n"
                              "        c(self.__class__)\n"
                              "        d(__class__)\n");

    assert_why(bn_fact_no_cell(s, node_of(s->tree, "a(super().f())")), BN_NO,
               "`super()` needs its method's frame");
    assert_why(bn_fact_no_cell(s, node_of(s->tree, "b(super(C, self).f)")), BN_YES, "");
    assert_why(bn_fact_no_cell(s, node_of(s->tree, "c(self.__class__)")), BN_YES, "");
    assert_why(bn_fact_no_cell(s, node_of(s->tree, "d(__class__)")), BN_NO,
               "`__class__` needs its method's frame");
}

static void private_names_do_not_leave_their_class(void **state)
{
    bn_sema *s = bind(*state, "class C:\n"
                              "    def f(self):\n"
                              "        a(self.__id)\n"
                              "        b(self.__id__, __k=1)\n"
                              "        here\n"
                              "there\n");
    bn_ix there = node_of(s->tree, "there");

    assert_why(bn_fact_unmangled(s, node_of(s->tree, "a(self.__id)"), there), BN_NO,
               "the private name `__id` belongs to its class");
    assert_why(bn_fact_unmangled(s, node_of(s->tree, "b(self.__id__, __k=1)"), there), BN_YES, "");
    assert_why(bn_fact_unmangled(s, node_of(s->tree, "a(self.__id)"), node_of(s->tree, "here")),
               BN_YES, "");
}

static void versions_compare_with_the_oldest_target(void **state)
{
    bn_sema *s = bind(*state, "x\n");

    assert_why(bn_fact_since(s, BN_PY(3, 8)), BN_YES, "");
    assert_why(bn_fact_since(s, BN_PY(3, 10)), BN_NO,
               "needs Python 3.10, the oldest target is 3.8");
    assert_true(bn_targets_overlap(s, BN_PY(3, 10), BN_PY(3, 20)));
    assert_false(bn_targets_overlap(s, BN_PY(2, 7), BN_PY(3, 7)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_builtin_is_one_when_nobody_binds_its_name),
        TEST(a_builtin_may_be_replaced_by_other_means),
        TEST(builtins_have_versions),
        TEST(a_module_member_is_found_through_any_import),
        TEST(a_module_member_is_doubtful_or_another),
        TEST(a_dotted_name_is_given_when_it_is_sure),
        TEST(one_definition_is_one_and_unconditional),
        TEST(a_local_stays_in_its_function),
        TEST(names_are_watched_where_something_lists_them),
        TEST(a_fresh_name_is_free_and_given_out_once_a_frame),
        TEST(a_moved_expression_keeps_its_names),
        TEST(the_class_cell_is_looked_for),
        TEST(private_names_do_not_leave_their_class),
        TEST(versions_compare_with_the_oldest_target),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
