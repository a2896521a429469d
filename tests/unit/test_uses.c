/*
 * test_uses.c - what is done with the value of a name: N14, A4.
 */
#include "facts_helper.h"

/* Tags of the last `x` of `statement`, which follows `x = []` in a function. */
static uint64_t tags(fixture *f, const char *statement)
{
    bn_str text = bn_str_format_in(f->arena, "def f(g, y, z):\n    x = []\n    %s\n", statement);
    bn_sema *s = model(f, bn_str_c_in(f->arena, text));
    bn_ix last = BN_NONE;

    for (bn_ix i = 0; i < s->tree->count; i++)
        if (s->tree->nodes[i].kind == BN_IDENTIFIER && bn_text_is(s->tree, i, "x"))
            last = i;
    return bn_use_tags(s, last);
}

static bn_answer only_used(fixture *f, const char *text, uint64_t mask)
{
    bn_sema *s = model(f, text);

    return bn_fact_only_used(s, binding_of(s, "x"), mask);
}

static bn_answer closed(fixture *f, const char *text, uint64_t mask)
{
    bn_sema *s = model(f, text);

    return bn_fact_closed_group(s, binding_of(s, "x"), mask);
}

#define TAGS(statement, expected) assert_int_equal(tags(*state, statement), expected)

static void a_use_has_the_tag_of_its_place(void **state)
{
    TAGS("x.append(1)", BN_TAG_METHOD);
    TAGS("x.y", BN_TAG_ATTRIBUTE);
    TAGS("x.y = 1", BN_TAG_ATTRIBUTE_STORE);
    TAGS("del x.y", BN_TAG_ATTRIBUTE_STORE);
    TAGS("x[0]", BN_TAG_ITEM);
    TAGS("x[0] = 1", BN_TAG_ITEM_STORE);
    TAGS("y, x[0] = z", BN_TAG_ITEM_STORE);
    TAGS("x[0] += 1", BN_TAG_ITEM | BN_TAG_ITEM_STORE);
    TAGS("del x[0]", BN_TAG_ITEM_DELETE);
    TAGS("x[1:]", BN_TAG_SLICE);
    TAGS("x[1:] = y", BN_TAG_ITEM_STORE);
    TAGS("if x: pass", BN_TAG_TRUTH);
    TAGS("y = not x", BN_TAG_TRUTH);
    TAGS("for i in x: pass", BN_TAG_ITERATED);
    TAGS("y = [i for i in x]", BN_TAG_ITERATED);
    TAGS("len(x)", BN_TAG_LEN);
    TAGS("y in x", BN_TAG_IN_RIGHT);
    TAGS("x in y", BN_TAG_IN_LEFT);
    TAGS("g(x)", BN_TAG_ARGUMENT);
    TAGS("g(y, k=x)", BN_TAG_ARGUMENT);
    TAGS("g(*x)", BN_TAG_STAR);
    TAGS("return x", BN_TAG_RETURNED);
    TAGS("yield x", BN_TAG_YIELDED);
    TAGS("y.z = x", BN_TAG_STORED);
    TAGS("y[0] = x", BN_TAG_STORED);
    TAGS("y = [x]", BN_TAG_STORED);
    TAGS("return y, x", BN_TAG_STORED);
    TAGS("y = {'a': x}", BN_TAG_STORED);
    TAGS("y = lambda: x", BN_TAG_CAPTURED);
    TAGS("y = (i for i in z if x)", BN_TAG_CAPTURED);
    TAGS("f'{x}'", BN_TAG_FORMATTED);
    TAGS("x == y", BN_TAG_COMPARED);
    TAGS("x is y", BN_TAG_IDENTITY);
    TAGS("y < x in z", BN_TAG_COMPARED | BN_TAG_IN_LEFT);
    TAGS("x += y", BN_TAG_AUGMENTED);
    TAGS("y, z = x", BN_TAG_UNPACKED);
    TAGS("with x: pass", BN_TAG_WITH);
    TAGS("raise x", BN_TAG_RAISED);
    TAGS("del x", BN_TAG_DELETED);
    TAGS("x = y", BN_TAG_REBOUND);
    TAGS("y = x + z", BN_TAG_OPERAND);
    TAGS("x()", BN_TAG_CALLED);
    TAGS("y = x", BN_TAG_ALIASED);
    TAGS("y = z = x", BN_TAG_ALIASED);
    TAGS("y = z.a = x", BN_TAG_ALIASED | BN_TAG_STORED);
    TAGS("x", BN_TAG_DISCARDED);
}

static void a_value_that_is_passed_through_has_the_tag_of_the_end(void **state)
{
    TAGS("return (x)", BN_TAG_RETURNED);
    TAGS("return y or x", BN_TAG_RETURNED);
    TAGS("return x or y", BN_TAG_RETURNED | BN_TAG_TRUTH);
    TAGS("y = z if g else x", BN_TAG_ALIASED);
    TAGS("y = z if x else g", BN_TAG_TRUTH);
    TAGS("if y and x: pass", BN_TAG_TRUTH);
    TAGS("g(y := x)", BN_TAG_ALIASED | BN_TAG_ARGUMENT);
}

static void only_listed_uses_pass(void **state)
{
    fixture *f = *state;

    assert_yes(only_used(f, "def f():\n    x = []\n    x.append(1)\n    return len(x)\n",
                         BN_TAG_REBOUND | BN_TAG_METHOD | BN_TAG_LEN));
    assert_no(only_used(f, "def f():\n    x = []\n    x.append(1)\n    return x\n",
                        BN_TAG_REBOUND | BN_TAG_METHOD | BN_TAG_LEN));
    assert_no(only_used(f, "def f():\n    x = []\n    def g(): return x\n    return g\n",
                        BN_TAG_REBOUND | BN_TAG_RETURNED));
    assert_not_yes(only_used(f, "x = []\nx.append(1)\n", BN_TAG_REBOUND | BN_TAG_METHOD));
    assert_not_yes(only_used(f, "class C:\n    x = []\n", BN_TAG_REBOUND));
    assert_not_yes(only_used(f, "def f():\n    x = []\n    return locals()\n", BN_TAG_REBOUND));
    assert_not_yes(only_used(f, "def f(s):\n    x = []\n    return eval(s)\n", BN_TAG_REBOUND));
}

static void names_that_hold_the_same_object_are_one_group(void **state)
{
    fixture *f = *state;
    const uint64_t mask = BN_TAG_METHOD | BN_TAG_LEN;

    assert_yes(closed(f, "def f():\n    x = []\n    x.append(1)\n", mask));
    assert_yes(closed(f, "def f():\n    x = y = []\n    y.append(1)\n    return len(x)\n", mask));
    assert_yes(closed(f, "def f():\n    x = []\n    y = x\n    y.append(1)\n", mask));
    assert_yes(closed(f, "def f(c):\n    y = []\n    x = {} if c else y\n    y.append(1)\n", mask));
    assert_no(closed(f, "def f():\n    x = []\n    y = x\n    return y\n", mask));
    assert_no(closed(f, "def f():\n    y = []\n    x = y\n    g(y)\n", mask));
    assert_no(closed(f, "def f():\n    x = []\n    g(y := x)\n", mask | BN_TAG_CALLED));
    assert_no(closed(f, "def f():\n    x = y = []\n    z = y\n    z[0]\n", mask));
    assert_no(closed(f, "def f(c):\n    y = []\n    x = y if c else []\n    y[0]\n", mask));
}

static void objects_from_elsewhere_make_no_closed_group(void **state)
{
    fixture *f = *state;
    const uint64_t mask = BN_TAG_METHOD | BN_TAG_LEN;

    assert_not_yes(closed(f, "def f(x):\n    x.append(1)\n", mask));
    assert_not_yes(closed(f, "def f(s):\n    s.a = x = []\n    x.append(1)\n", mask));
    assert_not_yes(closed(f, "def f(s):\n    x = s.a = []\n    x.append(1)\n", mask));
    assert_not_yes(closed(f, "def f(s):\n    x = s[0] = []\n    x.append(1)\n", mask));
    assert_not_yes(closed(f, "def f(s):\n    y = s.a = x = []\n    x.append(1)\n", mask));
    assert_not_yes(closed(f, "def f(y):\n    x = y\n    x.append(1)\n", mask));
    assert_not_yes(closed(f, "def f():\n    x = g()\n    x.append(1)\n", mask));
    assert_not_yes(closed(f, "def f(y):\n    x = y.z\n    x.append(1)\n", mask));
    assert_not_yes(closed(f, "def f(y):\n    for x in y: x.append(1)\n", mask));
    assert_not_yes(closed(f, "def f(y):\n    x, z = y\n    x.append(1)\n", mask));
    assert_not_yes(closed(f, "def f(y):\n    with y as x: x.append(1)\n", mask));
    assert_not_yes(closed(f, "def f(y):\n    x = [] or y\n    x.append(1)\n", mask));
    assert_not_yes(closed(f, "y = []\ndef f():\n    x = y\n    x.append(1)\n", mask));
    assert_not_yes(closed(f, "def f():\n    x = []\n    x.append(1)\n    return locals()\n", mask));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_use_has_the_tag_of_its_place),
        TEST(a_value_that_is_passed_through_has_the_tag_of_the_end),
        TEST(only_listed_uses_pass),
        TEST(names_that_hold_the_same_object_are_one_group),
        TEST(objects_from_elsewhere_make_no_closed_group),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
