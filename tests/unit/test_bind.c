/* What each identifier means: one test for each rule of Python's scoping that is easily missed. */
#include "sema_helper.h"

#define SAME(s, a, m, b, n) assert_int_equal(ref(s, a, m), ref(s, b, n))
#define MODULE BN_SCOPE_MODULE
#define FUNCTION BN_SCOPE_FUNCTION

static void a_name_stored_in_a_class_body_is_never_the_enclosing_local(void **state)
{
    bn_sema *s = bind(*state, "def f():\n"
                              "    x = 1\n"
                              "    y = 2\n"
                              "    class C:\n"
                              "        print(x, y)\n"
                              "        x = 3\n");

    assert_int_equal(home(s, "x", 2), BN_SCOPE_CLASS);
    assert_int_equal(home(s, "y", 2), FUNCTION);
}

static void names_of_a_class_are_invisible_further_in(void **state)
{
    bn_sema *s = bind(*state, "class C:\n"
                              "    x = []\n"
                              "    a = lambda: x\n"
                              "    b = [x for _ in x]\n"
                              "    @x\n"
                              "    def m(self, p=x):\n"
                              "        return x\n");

    assert_int_equal(home(s, "x", 2), -1);             /* lambda */
    assert_int_equal(home(s, "x", 3), -1);             /* element */
    assert_int_equal(home(s, "x", 4), BN_SCOPE_CLASS); /* first iterable */
    assert_int_equal(home(s, "x", 5), BN_SCOPE_CLASS); /* decorator */
    assert_int_equal(home(s, "x", 6), BN_SCOPE_CLASS); /* default */
    assert_int_equal(home(s, "x", 7), -1);             /* method */
}

static void only_the_first_iterable_runs_outside(void **state)
{
    bn_sema *s = bind(*state, "def f(y, z):\n"
                              "    return [y for x in y for y in z if y]\n");

    assert_int_equal(home(s, "y", 2), BN_SCOPE_COMPREHENSION);
    assert_int_equal(home(s, "y", 3), FUNCTION);
    assert_int_equal(home(s, "y", 4), BN_SCOPE_COMPREHENSION);
    assert_int_equal(home(s, "z", 2), FUNCTION);
    assert_int_equal(s->scope_of[name_at(s, "y", 3)], s->scope_of[name_at(s, "f", 1)] + 1);
}

static void a_walrus_binds_outside_of_all_comprehensions(void **state)
{
    bn_sema *s = bind(*state, "def f(d):\n"
                              "    return [[w := x for x in r] for r in d], w\n"
                              "def g(d):\n"
                              "    global v\n"
                              "    return [v := x for x in d]\n"
                              "[u := x for x in q]\n");

    assert_int_equal(home(s, "w", 1), FUNCTION);
    SAME(s, "w", 1, "w", 2);
    assert_int_equal(home(s, "v", 2), MODULE);
    assert_int_equal(home(s, "u", 1), MODULE);
    assert_int_equal(bn_use_kind(s, ref(s, "u", 1), 0), BN_USE_STORE);
}

static void an_annotation_alone_makes_a_local(void **state)
{
    bn_sema *s = bind(*state, "x = 1\n"
                              "def f():\n"
                              "    x: int\n"
                              "    return x\n"
                              "def g():\n"
                              "    (x): int\n"
                              "    return x\n");

    assert_int_equal(home(s, "x", 3), FUNCTION);
    assert_int_equal(bn_use_kind(s, ref(s, "x", 3), 0), BN_USE_DECLARE);
    assert_int_equal(home(s, "x", 5), MODULE);
}

static void every_binding_form_binds(void **state)
{
    bn_sema *s = bind(*state, "def f(o):\n"
                              "    a += 1\n"
                              "    del b\n"
                              "    for c, [d, *e] in o: pass\n"
                              "    with o as (g, h): pass\n"
                              "    import i.j, k.l as m\n"
                              "    from n import p, q as r\n"
                              "    try: pass\n"
                              "    except o as t: pass\n"
                              "    match o:\n"
                              "        case [u, *v]: pass\n"
                              "        case {'k': w, **x}: pass\n"
                              "        case o.K(y, z=aa) as ab: pass\n"
                              "        case ac: pass\n"
                              "    def ad(): pass\n"
                              "    class ae: pass\n"
                              "    (af := 1)\n"
                              "    type ag = int\n");
    static const char *const bound[] = { "a", "b",  "c",  "d",  "e",  "g",  "h",  "i",
                                         "m", "p",  "r",  "t",  "u",  "v",  "w",  "x",
                                         "y", "aa", "ab", "ac", "ad", "ae", "af", "ag" };
    static const char *const unbound[] = { "j", "k", "l", "n", "q", "z", "K" };

    for (size_t i = 0; i < sizeof bound / sizeof *bound; i++)
        assert_int_equal(home(s, bound[i], 1), FUNCTION);
    for (size_t i = 0; i < sizeof unbound / sizeof *unbound; i++)
        assert_int_equal(home(s, unbound[i], 1), -1);
    assert_true(s->bindings[ref(s, "b", 1)].flags & BN_BIND_DELETED);
    assert_true(s->bindings[ref(s, "t", 1)].flags & BN_BIND_DELETED);
    assert_int_equal(home(s, "o", 5), FUNCTION);
    assert_int_equal(bn_use_kind(s, ref(s, "o", 5), 4), BN_USE_READ);
}

static void targets_with_dots_and_brackets_only_read(void **state)
{
    bn_sema *s = bind(*state, "def f(a, i):\n"
                              "    a.b = a[i] = 1\n"
                              "    del a.c, a[i]\n"
                              "    for a.d in i: pass\n"
                              "    (a.e, a[i]) = 1, 2\n");

    for (uint32_t n = 1; n < bn_use_count(s, ref(s, "a", 1)); n++)
        assert_int_equal(bn_use_kind(s, ref(s, "a", 1), n), BN_USE_READ);
    assert_int_equal(bn_use_count(s, ref(s, "a", 1)), 8);
    assert_int_equal(home(s, "b", 1), -1);
}

static void global_hides_an_enclosing_local_from_inner_functions(void **state)
{
    bn_sema *s = bind(*state, "x = 0\n"
                              "def f():\n"
                              "    x = 1\n"
                              "    def g():\n"
                              "        global x\n"
                              "        def h():\n"
                              "            return x\n");

    assert_int_equal(home(s, "x", 2), FUNCTION);
    assert_int_equal(home(s, "x", 3), MODULE);
    assert_int_equal(home(s, "x", 4), MODULE);
}

static void nonlocal_reaches_past_classes(void **state)
{
    bn_sema *s = bind(*state, "def f():\n"
                              "    x = 1\n"
                              "    class C:\n"
                              "        x = 2\n"
                              "        def m(self):\n"
                              "            nonlocal x\n"
                              "            x = 3\n");

    SAME(s, "x", 1, "x", 4);
    assert_true(ref(s, "x", 2) != ref(s, "x", 1));
    assert_true(s->bindings[ref(s, "x", 1)].flags & BN_BIND_NONLOCAL);
}

static void private_names_belong_to_their_class(void **state)
{
    bn_sema *s = bind(*state, "__x = 0\n"
                              "class _C:\n"
                              "    import __m\n"
                              "    __x = 1\n"
                              "    def f(self, __p): return __x, __p\n"
                              "    class __D:\n"
                              "        __y__ = 1\n"
                              "_C__x = 2\n"
                              "class __:\n"
                              "    def f(self): return __x\n");

    assert_true(bn_str_is(bn_binding_name(s, ref(s, "__m", 1)), "_C__m"));
    assert_true(bn_str_is(bn_binding_name(s, ref(s, "__x", 2)), "_C__x"));
    assert_true(bn_str_is(bn_binding_name(s, ref(s, "__p", 1)), "_C__p"));
    assert_true(bn_str_is(bn_binding_name(s, ref(s, "__D", 1)), "_C__D"));
    assert_true(bn_str_is(bn_binding_name(s, ref(s, "__y__", 1)), "__y__"));
    SAME(s, "__x", 3, "_C__x", 1); /* the method reads the global _C__x */
    SAME(s, "__x", 4, "__x", 1);   /* a class of underscores mangles nothing */
    assert_int_equal(bn_lookup(s, name_at(s, "__p", 2), BN_LIT("__p")), ref(s, "__p", 1));
}

static void defaults_and_decorators_run_outside(void **state)
{
    bn_sema *s = bind(*state, "x = y = z = 1\n"
                              "@x\n"
                              "def f(x=x, *y, z: y = z) -> x: return x\n"
                              "g = lambda x=x: x\n");

    SAME(s, "x", 1, "x", 2);                     /* decorator */
    assert_int_equal(home(s, "x", 3), FUNCTION); /* parameter */
    SAME(s, "x", 1, "x", 4);                     /* default */
    SAME(s, "y", 1, "y", 3);                     /* annotation */
    SAME(s, "z", 1, "z", 3);                     /* default */
    SAME(s, "x", 1, "x", 5);                     /* return annotation */
    SAME(s, "x", 3, "x", 6);                     /* body */
    SAME(s, "x", 1, "x", 8);                     /* default of the lambda */
    assert_int_equal(home(s, "x", 9), BN_SCOPE_LAMBDA);
}

static void type_parameters_have_a_scope_that_sees_the_class(void **state)
{
    bn_sema *s = bind(*state, "class C[T: B]:\n"
                              "    n = 1\n"
                              "    def m[U: n](self, a: U = n) -> T: return U, T, n\n"
                              "    type X[V] = list[V, n]\n");

    assert_int_equal(home(s, "T", 1), BN_SCOPE_TYPE_PARAMS);
    assert_int_equal(home(s, "n", 2), BN_SCOPE_CLASS);
    assert_int_equal(home(s, "n", 3), BN_SCOPE_CLASS);
    SAME(s, "U", 1, "U", 2);
    SAME(s, "U", 1, "U", 3);
    SAME(s, "T", 1, "T", 2);
    SAME(s, "T", 1, "T", 3);
    assert_int_equal(home(s, "n", 4), -1);
    SAME(s, "V", 1, "V", 2);
    assert_int_equal(home(s, "n", 5), BN_SCOPE_CLASS);
    assert_int_equal(home(s, "X", 1), BN_SCOPE_CLASS);
}

static void letters_that_are_one_name_to_python_are_one_name(void **state)
{
    bn_sema *s = bind(*state, "\xef\xac\x81 = 1\nprint(fi)\n");

    assert_int_equal(bn_use_count(s, ref(s, "fi", 1)), 2);
}

static void in_python_2_list_comprehensions_leak(void **state)
{
    bn_sema *s = bind_for(*state, BN_PY(2, 7), BN_PY(2, 7),
                          "def f(d, (a, b)):\n"
                          "    [x for x in d]\n"
                          "    return x, a\n"
                          "def g(d):\n"
                          "    return (x for x in d), x\n");

    SAME(s, "x", 1, "x", 3);
    assert_int_equal(home(s, "x", 1), FUNCTION);
    assert_int_equal(home(s, "a", 2), FUNCTION);
    assert_int_equal(home(s, "x", 4), BN_SCOPE_GENERATOR);
    assert_int_equal(home(s, "x", 6), -1);
}

static void uses_come_in_source_order_with_their_kinds(void **state)
{
    bn_sema *s = bind(*state, "import x\nx += x\ndel x\ndef x(): pass\n");
    static const uint32_t kinds[] = { BN_USE_STORE | BN_USE_IMPORT,
                                      BN_USE_READ | BN_USE_STORE | BN_USE_AUGMENT, BN_USE_READ,
                                      BN_USE_DELETE, BN_USE_STORE | BN_USE_DEF };
    bn_binding_ix b = ref(s, "x", 1);

    assert_int_equal(bn_use_count(s, b), 5);
    for (uint32_t n = 0; n < 5; n++) {
        assert_int_equal(bn_use_kind(s, b, n), kinds[n]);
        assert_int_equal(bn_use_node(s, b, n), name_at(s, "x", n + 1));
    }
    assert_int_equal(s->bindings[b].stores, 3);
}

static void attributes_and_keywords_are_no_references(void **state)
{
    bn_sema *s = bind(*state, "x = 1\ny.x\nf(x=2)\nimport a.x\nfrom x import z\n");

    assert_int_equal(bn_use_count(s, ref(s, "x", 1)), 1);
}

static void comprehensions_capture_only_through_what_runs_later(void **state)
{
    bn_sema *s = bind(*state, "def f(a, b, c, d, e):\n"
                              "    [a for _ in a]\n"
                              "    [lambda: b for _ in a]\n"
                              "    (c for _ in a)\n"
                              "    class K: d\n"
                              "    return e\n");

    assert_false(s->bindings[ref(s, "a", 1)].flags & BN_BIND_CAPTURED);
    assert_true(s->bindings[ref(s, "b", 1)].flags & BN_BIND_CAPTURED);
    assert_true(s->bindings[ref(s, "c", 1)].flags & BN_BIND_CAPTURED);
    assert_true(s->bindings[ref(s, "d", 1)].flags & BN_BIND_CAPTURED);
    assert_false(s->bindings[ref(s, "e", 1)].flags & (BN_BIND_CAPTURED | BN_BIND_INNER));
}

static void super_and_class_reach_for_the_cell(void **state)
{
    bn_sema *s = bind(*state, "class C:\n"
                              "    def f(self): super().f()\n"
                              "    def g(self): return __class__\n"
                              "    def h(self): return self.__class__\n");

    assert_true(s->scopes[s->scope_of[name_at(s, "super", 1)]].flags & BN_SCOPE_USES_CELL);
    assert_true(s->scopes[s->scope_of[name_at(s, "__class__", 1)]].flags & BN_SCOPE_USES_CELL);
    assert_false(s->scopes[s->scope_of[name_at(s, "__class__", 2)]].flags & BN_SCOPE_USES_CELL);
}

static void imports_say_what_they_ask_for(void **state)
{
    bn_sema *s = bind(*state, "from __future__ import annotations\n"
                              "import os.path, a.b as c\n"
                              "from ..x.y import (p, q as r)\n"
                              "from . import t\n"
                              "from tk import *\n");

    assert_int_equal(s->import_count, 7);
    assert_true(s->imports[0].future);
    assert_true(bn_str_is(s->imports[1].module, "os.path"));
    assert_int_equal(s->imports[1].binding, ref(s, "os", 1));
    assert_true(s->imports[2].aliased);
    assert_int_equal(s->imports[2].binding, ref(s, "c", 1));
    assert_true(bn_str_is(s->imports[3].module, "x.y"));
    assert_true(bn_str_is(s->imports[3].member, "p"));
    assert_int_equal(s->imports[3].level, 2);
    assert_int_equal(s->imports[4].binding, ref(s, "r", 1));
    assert_true(s->imports[5].module.len == 0 && s->imports[5].level == 1);
    assert_true(s->imports[6].star);
    assert_true(s->scopes[0].dynamic & BN_DYN_STAR);
}

static void all_and_string_annotations_are_noted(void **state)
{
    bn_sema *s = bind(*state, "__all__ = ['a', 'b']\n"
                              "__all__ += ('c',)\n"
                              "x: 'List[int]' = 1\n"
                              "y = 'no annotation'  # type: a.Set\n");

    assert_true(s->all_static);
    assert_int_equal(s->string_use_count, 6);
    assert_true(bn_str_is(s->string_uses[2].name, "c") && s->string_uses[2].exported);
    assert_true(bn_str_is(s->string_uses[3].name, "List") && !s->string_uses[3].exported);
    assert_true(bn_str_is(s->string_uses[5].name, "a"));
    assert_false(bind(*state, "__all__ = [n for n in dir()]\n")->all_static);
    assert_false(bind(*state, "__all__ = ['a']\n__all__.append(x)\n")->all_static);
}

static uint8_t dynamic_of(fixture *f, const char *line)
{
    bn_buf text = { .arena = f->arena };
    bn_sema *s;

    bn_buf_addf(&text, "def f(x):\n    def g():\n        here\n        %s", line);
    bn_buf_addc(&text, '\0');
    s = bind(f, text.ptr);
    return s->scopes[s->scope_of[name_at(s, "here", 1)]].dynamic;
}

static uint8_t module_of(fixture *f, const char *line)
{
    return bind(f, line)->scopes[0].dynamic;
}

static void code_that_reaches_names_marks_its_scopes(void **state)
{
    assert_int_equal(dynamic_of(*state, "eval(x)\n"), BN_DYN_EVAL);
    assert_int_equal(dynamic_of(*state, "exec(x, {})\n"), 0);
    assert_int_equal(dynamic_of(*state, "exec(x, globals())\n"), BN_DYN_EVAL);
    assert_int_equal(dynamic_of(*state, "h = eval\n"), BN_DYN_EVAL);
    assert_int_equal(dynamic_of(*state, "df.eval(x)\n"), 0);
    assert_int_equal(dynamic_of(*state, "return locals()\n"), BN_DYN_NAMES);
    assert_int_equal(dynamic_of(*state, "return vars(x), dir(x)\n"), 0);
    assert_int_equal(dynamic_of(*state, "return vars()\n"), BN_DYN_NAMES);
    assert_int_equal(dynamic_of(*state, "sys._getframe(1)\n"), BN_DYN_NAMES);
    assert_int_equal(dynamic_of(*state, "inspect.stack()\n"), BN_DYN_NAMES);

    assert_int_equal(module_of(*state, "globals()['x'] = 1\n"), BN_DYN_GWRITE);
    assert_int_equal(module_of(*state, "print(globals()['x'])\n"), 0);
    assert_int_equal(module_of(*state, "globals().update(x)\n"), BN_DYN_GWRITE);
    assert_int_equal(module_of(*state, "globals().get(x)\n"), 0);
    assert_int_equal(module_of(*state, "g = globals()\n"), BN_DYN_GWRITE);
    assert_int_equal(module_of(*state, "setattr(sys.modules[__name__], n, 1)\n"), BN_DYN_GWRITE);
    assert_int_equal(module_of(*state, "getattr(sys.modules[__name__], n)\n"), 0);
    assert_int_equal(module_of(*state, "import builtins\nbuiltins.print = f\n"), BN_DYN_GWRITE);
    assert_int_equal(module_of(*state, "import builtins\nbuiltins.print(f)\n"), 0);
    assert_int_equal(module_of(*state, "import builtins as b\nb.print = f\n"), BN_DYN_GWRITE);
    assert_int_equal(module_of(*state, "import builtins as b\nb.print(f)\n"), 0);
    assert_int_equal(module_of(*state, "modules[__name__].x = 1\n"), BN_DYN_GWRITE);
    assert_int_equal(module_of(*state, "modules[0].x = 1\n"), 0);
    assert_int_equal(module_of(*state, "f.__globals__['x'] = 1\n"), BN_DYN_GWRITE);
    assert_int_equal(module_of(*state, "frame.f_globals['x']\n"), 0);
}

static void what_eval_may_see_includes_the_functions_around_it(void **state)
{
    bn_sema *s = bind(*state, "def f(x):\n    here\n    def g():\n        eval('x')\n");

    assert_int_equal(s->scopes[s->scope_of[name_at(s, "here", 1)]].dynamic, BN_DYN_EVAL);
    assert_int_equal(s->scopes[0].dynamic, 0);
}

static void deep_nesting_is_refused_not_crashed(void **state)
{
    fixture *f = *state;
    bn_bail_point point;
    volatile bool bailed = false;
    bn_buf text = { .arena = f->arena };
    const bn_cst *tree;

    for (int i = 0; i < BN_MAX_SCOPES + 10; i++)
        bn_buf_addz(&text, "lambda: ");
    bn_buf_addz(&text, "0\n");
    assert_int_equal(bn_parse_text(f->parser, f->arena, bn_buf_str(&text), &tree, NULL), BN_OK);
    bn_arena_set_bail(f->arena, &point);
    if (setjmp(point.env))
        bailed = true;
    else
        bn_sema_new_in(f->arena, tree, NULL);
    bn_arena_set_bail(f->arena, NULL);
    assert_true(bailed);
    assert_int_equal(point.err.status, BN_E_LIMIT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_name_stored_in_a_class_body_is_never_the_enclosing_local),
        TEST(names_of_a_class_are_invisible_further_in),
        TEST(only_the_first_iterable_runs_outside),
        TEST(a_walrus_binds_outside_of_all_comprehensions),
        TEST(an_annotation_alone_makes_a_local),
        TEST(every_binding_form_binds),
        TEST(targets_with_dots_and_brackets_only_read),
        TEST(global_hides_an_enclosing_local_from_inner_functions),
        TEST(nonlocal_reaches_past_classes),
        TEST(private_names_belong_to_their_class),
        TEST(defaults_and_decorators_run_outside),
        TEST(type_parameters_have_a_scope_that_sees_the_class),
        TEST(letters_that_are_one_name_to_python_are_one_name),
        TEST(in_python_2_list_comprehensions_leak),
        TEST(uses_come_in_source_order_with_their_kinds),
        TEST(attributes_and_keywords_are_no_references),
        TEST(comprehensions_capture_only_through_what_runs_later),
        TEST(super_and_class_reach_for_the_cell),
        TEST(imports_say_what_they_ask_for),
        TEST(all_and_string_annotations_are_noted),
        TEST(code_that_reaches_names_marks_its_scopes),
        TEST(what_eval_may_see_includes_the_functions_around_it),
        TEST(deep_nesting_is_refused_not_crashed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
