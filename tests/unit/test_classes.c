/*
 * test_classes.c - bases, methods and attributes of self: P3, P4, A5, types of attributes.
 */
#include "facts_helper.h"

#include "sema/types_p.h"

static bn_ix class_at(const bn_sema *s, const char *name)
{
    bn_ix at = s->tree->nodes[name_at(s, name, 0)].parent;

    assert_int_equal(s->tree->nodes[at].kind, BN_CLASS_DEFINITION);
    return at;
}

static uint32_t line_of(const bn_sema *s, bn_ix at)
{
    return at == BN_NONE ? 0 : bn_line_of(s, at);
}

static bn_answer hierarchy(fixture *f, const char *text)
{
    bn_sema *s = model(f, text);

    return bn_fact_hierarchy(s, class_at(s, "_C"));
}

static bn_answer descendants(fixture *f, const char *text)
{
    bn_sema *s = model(f, text);

    return bn_fact_descendants_known(s, class_at(s, "_C"));
}

/* The last attribute `self.x` of a class with that body. */
static bn_ix last_attribute(const bn_sema *s)
{
    for (bn_ix i = s->tree->count; i-- > 1;)
        if (s->tree->nodes[i].kind == BN_ATTRIBUTE && bn_text_is(s->tree, i, "self.x"))
            return i;
    fail_msg("no self.x");
    return BN_NONE;
}

static bn_answer set_once(fixture *f, const char *text)
{
    bn_sema *s = model(f, text);

    return bn_fact_set_once(s, last_attribute(s));
}

static bn_answer is_list(fixture *f, const char *text)
{
    bn_sema *s = model(f, text);

    return bn_fact_exactly(s, last_attribute(s), BN_T_LIST);
}

static void bases_of_the_file_are_in_sight(void **state)
{
    fixture *f = *state;

    assert_yes(hierarchy(f, "class _C: pass\n"));
    assert_yes(hierarchy(f, "class _C(object): pass\n"));
    assert_yes(hierarchy(f, "class A: pass\nclass B(A): pass\nclass _C(B, A): pass\n"));
    assert_not_yes(hierarchy(f, "class _C(A): pass\n"));
    assert_not_yes(hierarchy(f, "from m import A\nclass _C(A): pass\n"));
    assert_not_yes(hierarchy(f, "class _C(m.A): pass\n"));
    assert_not_yes(hierarchy(f, "class _C(metaclass=M): pass\n"));
    assert_not_yes(hierarchy(f, "@d\nclass _C: pass\n"));
    assert_not_yes(hierarchy(f, "@d\nclass A: pass\nclass _C(A): pass\n"));
    assert_not_yes(hierarchy(f, "class A: pass\nclass A: pass\nclass _C(A): pass\n"));
    assert_not_yes(hierarchy(f, "class _C(*bases): pass\n"));
    assert_not_yes(hierarchy(f, "class A(E): pass\nclass _C(A): pass\n"));
    assert_not_yes(hierarchy(f, "object = 1\nclass _C(object): pass\n"));
}

static void a_private_class_that_goes_nowhere_has_known_descendants(void **state)
{
    fixture *f = *state;

    assert_yes(descendants(f, "class _C: pass\n_C()\n"));
    assert_yes(descendants(f, "class _C: pass\nclass _D(_C): pass\nisinstance(x, _C)\n"));
    assert_yes(descendants(f, "def f():\n    class _C: pass\n    return _C()\n"));
    assert_not_yes(descendants(f, "class _C: pass\nclass D(_C): pass\n"));
    assert_not_yes(descendants(f, "def f():\n    class _C: pass\n    return _C\n"));
    assert_not_yes(descendants(f, "class _C: pass\nregister(_C)\n"));
    assert_not_yes(descendants(f, "class _C: pass\nD = _C\n"));
    assert_not_yes(descendants(f, "class _C: pass\n__all__ = ['_C']\n"));
    assert_not_yes(descendants(f, "class _C: pass\n_C.__subclasses__()\n"));
    assert_not_yes(descendants(f, "class _C:\n    def m(self): pass\n_C.m(1)\n"));
}

static void methods_are_looked_up_in_the_order_of_c3(void **state)
{
    fixture *f = *state;
    bn_sema *s = model(f, "class A:\n    def m(self): pass\n"
                          "class B(A):\n    def m(self): pass\n"
                          "class C(A):\n    def m(self): pass\n"
                          "class D(B, C): pass\n"
                          "class E(A, B): pass\n"
                          "class F(D, X): pass\n"
                          "class G(A):\n    m = 1\n"
                          "class H(A):\n    @d\n    def m(self): pass\n");
    bn_ix d = class_at(s, "D"), a = class_at(s, "A"), b = class_at(s, "B"), c = class_at(s, "C");

    assert_int_equal(line_of(s, bn_next_method(s, d, BN_NONE, BN_LIT("m"))), 4);
    assert_int_equal(line_of(s, bn_next_method(s, d, b, BN_LIT("m"))), 6);
    assert_int_equal(line_of(s, bn_next_method(s, d, c, BN_LIT("m"))), 2);
    assert_int_equal(line_of(s, bn_next_method(s, b, b, BN_LIT("m"))), 2);
    assert_int_equal(bn_next_method(s, d, a, BN_LIT("m")), BN_NONE);
    assert_int_equal(bn_next_method(s, d, BN_NONE, BN_LIT("n")), BN_NONE);
    assert_int_equal(bn_next_method(s, class_at(s, "E"), BN_NONE, BN_LIT("m")), BN_NONE);
    assert_int_equal(bn_next_method(s, class_at(s, "F"), BN_NONE, BN_LIT("m")), BN_NONE);
    assert_int_equal(bn_next_method(s, class_at(s, "G"), BN_NONE, BN_LIT("m")), BN_NONE);
    assert_int_equal(bn_next_method(s, class_at(s, "H"), BN_NONE, BN_LIT("m")), BN_NONE);
}

#define CLASS(init, method)                                                                        \
    "class _C:\n    def __init__(self, p):\n        " init                                         \
    "\n    def m(self, p):\n        " method "\n"

static void an_attribute_that_only_init_sets_is_set_once(void **state)
{
    fixture *f = *state;

    assert_yes(set_once(f, CLASS("self.x = p", "return self.x")));
    assert_yes(set_once(f, "class _A: pass\nclass _C(_A):\n    x = None\n"
                           "    def __init__(self): self.x = 1\n"
                           "    def m(self): return self.x\n"));
    assert_yes(set_once(f, "def f():\n    class C:\n        def __init__(self): self.x = 1\n"
                           "        def m(self): return self.x\n    return C()\n"));
}

static void an_attribute_that_others_may_set_is_not(void **state)
{
    fixture *f = *state;

    assert_no(set_once(f, CLASS("self.x = p", "self.x = 1; return self.x")));
    assert_no(set_once(f, CLASS("self.x = p", "del self.x")));
    assert_no(set_once(f, CLASS("self.x = p", "self.x += 1")));
    assert_no(set_once(f, CLASS("self.x = p", "p.x = 1; return self.x")));
    assert_no(set_once(f, CLASS("self.x = p", "for p.x in p: return self.x")));
    assert_no(set_once(f, CLASS("self.x = p", "with p as p.x: return self.x")));
    assert_not_yes(set_once(f, CLASS("self.x = p", "setattr(p, 'x', 1); return self.x")));
    assert_not_yes(set_once(f, CLASS("self.x = p", "p.__dict__['x'] = 1; return self.x")));
    assert_not_yes(set_once(f, CLASS("self.x = p", "self = p; return self.x")));
    assert_not_yes(set_once(f, CLASS("self.x = p", "return self.x") "register(_C)\n"));
    assert_not_yes(set_once(f, CLASS("self.x = p", "return self.x") "_C.m(3)\n"));
    assert_not_yes(set_once(f, CLASS("self.x = p", "return self.x") "class D(_C): pass\n"));
    assert_not_yes(set_once(f, "class C:\n    def __init__(self): self.x = 1\n"
                               "    def m(self): return self.x\n"));
    assert_not_yes(set_once(f, "class _C(B):\n    def __init__(self): self.x = 1\n"
                               "    def m(self): return self.x\n"));
    assert_not_yes(set_once(f, "class _C:\n    def __init__(self): self.x = 1\n"
                               "    @staticmethod\n    def m(self): return self.x\n"));
    assert_not_yes(set_once(f, "class _C:\n    def __init__(self): self.x = 1\n"
                               "    def __getattr__(self, n): return 1\n"
                               "    def m(self): return self.x\n"));
}

static void the_type_of_an_attribute_is_that_of_all_its_stores(void **state)
{
    fixture *f = *state;

    assert_yes(is_list(f, CLASS("self.x = []", "return self.x")));
    assert_yes(is_list(f, CLASS("self.x = []", "self.x = list(p); return self.x")));
    assert_yes(is_list(f, CLASS("self.x = []", "self.x = self.x + [1]; return self.x")));
    assert_yes(is_list(f, CLASS("self.x = []", "self.x += [1]; return self.x")));
    assert_yes(is_list(f, CLASS("self.x = []", "return lambda: self.x")));
    assert_not_yes(is_list(f, CLASS("self.x = p", "return self.x")));
    assert_not_yes(is_list(f, CLASS("self.x = []", "self.x = p; return self.x")));
    assert_not_yes(is_list(f, CLASS("self.x = []", "p.x = p; return self.x")));
    assert_not_yes(is_list(f, CLASS("self.x = []", "self.x, p = p; return self.x")));
    assert_not_yes(is_list(f, CLASS("self.x = []", "p = self.x = None; return self.x")));
    assert_not_yes(is_list(f, "class _C:\n    x = None\n    def __init__(self): self.x = []\n"
                              "    def m(self): return self.x\n"));
    assert_not_yes(is_list(f, "class _C:\n    def __init__(self): self.x = []\n"
                              "    @property\n    def x(self): return 1\n"
                              "    def m(self): return self.x\n"));
    assert_not_yes(is_list(f, "class _C:\n    def x(self): return 1\n"
                              "    def m(self): return self.x\n"));
    assert_not_yes(is_list(f, "class _C:\n    def m(self): return self.x\n"));
    assert_not_yes(is_list(f, "class C:\n    def __init__(self): self.x = []\n"
                              "    def m(self): return self.x\n"));
    assert_not_yes(is_list(f, CLASS("self.x = []", "return self.x") "_C().x = 1\n"));
    assert_not_yes(is_list(f, CLASS("self.x = []", "return self.x") "class D(_C): pass\n"));
}

static void reading_a_plain_attribute_runs_no_code(void **state)
{
    fixture *f = *state;
    bn_sema *s = model(f, CLASS("self.x = []", "return self.x"));

    assert_yes(bn_fact_pure(s, last_attribute(s), BN_P3));
    assert_not_yes(bn_fact_pure(s, last_attribute(s), BN_P2));
    assert_not_yes(bn_fact_never_raises(s, last_attribute(s)));
    s = model(f, CLASS("self.x = []", "return self.x") "register(_C)\n");
    assert_not_yes(bn_fact_pure(s, last_attribute(s), BN_P3));
}

static void a_method_of_a_closed_family_is_the_callee_of_self(void **state)
{
    fixture *f = *state;
    const char *base = "class _C:\n    def __init__(self): self.n = 0\n"
                       "    def get(self, k): return (k, self.n)\n"
                       "    def put(self, k): self.n = k\n"
                       "    def m(self): return self.get(1), self.put(2), self.get()\n";
    bn_sema *s = model(f, base);

    assert_int_not_equal(bn_callee(s, expression_of(s, "self.get(1)")), BN_NONE);
    assert_int_equal(bn_parameter_of(s, expression_of(s, "self.get(1)"), expression_of(s, "1")),
                     name_at(s, "k", 0));
    assert_yes(bn_fact_pure(s, expression_of(s, "self.get(1)"), BN_P3));
    assert_not_yes(bn_fact_pure(s, expression_of(s, "self.put(2)"), BN_P3));
    assert_not_yes(
        bn_fact_commute(s, expression_of(s, "self.get(1)"), expression_of(s, "self.put(2)")));
    const char *ends[] = { "class _D(_C):\n    def get(self, k): print(k)\n",
                           "class D(_C): pass\n",
                           "register(_C)\n",
                           "_C().get = print\n",
                           "setattr(_C(), 'get', print)\n",
                           "_C.get = print\n" };
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        s = model(f, bn_str_c_in(f->arena, bn_str_format_in(f->arena, "%s%s", base, ends[i])));
        assert_int_equal(bn_callee(s, expression_of(s, "self.get(1)")), BN_NONE);
    }
}

/* The line in which the function starts that a call runs; 0: not known. */
static uint32_t runs_line(bn_sema *s, const char *call)
{
    bn_ix function = bn_callee(s, expression_of(s, call));

    return function == BN_NONE ? 0 : bn_line_of(s, function);
}

static void a_method_that_a_class_overrides_is_its_own(void **state)
{
    fixture *f = *state;
    const char *two = "class _A:\n    def m(self): return 1\n"
                      "class _B(_A):\n    def m(self): return super().m()\n"
                      "    def n(self): return self.m()\n";
    const char *mixed = "class _A:\n    def m(self): return 1\n"
                        "class _B:\n    def m(self): return 'x'\n    def n(self): return self.m()\n"
                        "class _D(_A, _B): pass\n";
    bn_sema *s = model(f, two);

    assert_int_equal(runs_line(s, "self.m()"), 4);
    assert_int_equal(runs_line(s, "super().m()"), 2);
    s = model(f, mixed); // _D().n() calls _A.m
    assert_int_equal(runs_line(s, "self.m()"), 0);
    assert_int_equal(bn_type_of(s, expression_of(s, "self.m()")).mask, BN_T_ANY);
    s = model(f, bn_str_c_in(f->arena, bn_str_format_in(f->arena, "%s%s", two,
                                                        "class _C(_B):\n    def m(self): pass\n")));
    assert_int_equal(runs_line(s, "self.m()"), 0);
    assert_int_equal(runs_line(s, "super().m()"), 2);
}

static void super_goes_on_behind_the_class_of_the_method(void **state)
{
    fixture *f = *state;
    const char *texts[] = {
        "class _A:\n    def m(self): pass\nclass _B(_A):\n    def m(self): super().m()\n%s",
        "class _C:\n    def m(self): pass\nclass _D(_B, _C): pass\n", // _C stands behind _A
        "class _C(_A):\n    def m(self): pass\nclass _D(_B, _C): pass\n",
        "_A.m = print\n",
        "class B(_B): pass\n",
        "super = print\n",
    };
    const uint32_t lines[] = { 0, 2, 0, 0, 0, 0 };

    for (size_t i = 1; i < sizeof texts / sizeof *texts; i++) {
        bn_sema *s =
            model(f, bn_str_c_in(f->arena, bn_str_format_in(f->arena, texts[0], texts[i])));
        assert_int_equal(runs_line(s, "super().m()"), lines[i]);
    }
    bn_sema *s = model(f, "class _A:\n    def m(self): pass\nclass _B(_A):\n"
                          "    def m(self):\n        self = x\n        super().m()\n");
    assert_int_equal(runs_line(s, "super().m()"), 0);
    s = model(f, "class _A:\n    def m(self): pass\nclass _B(_A):\n"
                 "    def m(self):\n        def g(): super().m()\n");
    assert_int_equal(runs_line(s, "super().m()"), 0);
}

/* What `k` may be in a method `_put` of a closed class, with the text at the end. */
static uint32_t given_to(fixture *f, const char *calls, const char *end)
{
    bn_sema *s = model(
        f, bn_str_c_in(f->arena, bn_str_format_in(f->arena,
                                                  "class _C:\n    def _put(self, k): return k\n"
                                                  "    def m(self): %s\n%s",
                                                  calls, end)));

    return bn_type_of(s, name_at(s, "k", 1)).mask;
}

static void a_private_method_gets_what_its_calls_pass(void **state)
{
    fixture *f = *state;

    assert_int_equal(given_to(f, "self._put(1), self._put(k='a')", ""), BN_T_INT | BN_T_STR);
    assert_int_equal(given_to(f, "self._put(1), self._put", ""), BN_T_ANY);
    assert_int_equal(given_to(f, "self._put(*x)", ""), BN_T_ANY);
    assert_int_equal(given_to(f, "self._put(1)", "x._put('a')\n"), BN_T_ANY);
    assert_int_equal(given_to(f, "self._put(1)", "getattr(x, y)('a')\n"), BN_T_ANY);
    assert_int_equal(given_to(f, "self._put(1)", "x = '_put'\n"), BN_T_ANY);
    assert_int_equal(given_to(f, "self._put(1)", "class D(_C): pass\n"), BN_T_ANY);
    assert_int_equal(
        given_to(f, "self._put(1)", "class _D(_C):\n    def n(self): self._put('a')\n"),
        BN_T_INT | BN_T_STR);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(bases_of_the_file_are_in_sight),
        TEST(a_private_class_that_goes_nowhere_has_known_descendants),
        TEST(methods_are_looked_up_in_the_order_of_c3),
        TEST(a_method_that_a_class_overrides_is_its_own),
        TEST(super_goes_on_behind_the_class_of_the_method),
        TEST(a_private_method_gets_what_its_calls_pass),
        TEST(an_attribute_that_only_init_sets_is_set_once),
        TEST(an_attribute_that_others_may_set_is_not),
        TEST(the_type_of_an_attribute_is_that_of_all_its_stores),
        TEST(reading_a_plain_attribute_runs_no_code),
        TEST(a_method_of_a_closed_family_is_the_callee_of_self),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
