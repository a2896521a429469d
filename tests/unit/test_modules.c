/*
 * test_modules.c - the file as a module, orders of versions, slow calls: I2 to
 * I5, V2, E8.
 */
#include "facts_helper.h"

static bn_answer exports(fixture *f, const char *text)
{
    return bn_fact_exports_known(model(f, text));
}

static bool exported(fixture *f, const char *text, const char *name)
{
    return bn_is_exported(model(f, text), bn_str_from(name));
}

static void the_names_that_a_star_import_takes_are_known(void **state)
{
    fixture *f = *state;

    assert_yes(exports(f, "def a(): pass\n_b = 1\n"));
    assert_yes(exports(f, "__all__ = ['a']\nfrom m import *\n"));
    assert_not_yes(exports(f, "from m import *\n"));
    assert_not_yes(exports(f, "__all__ = names()\n"));
    assert_not_yes(exports(f, "__all__ = ['a']\n__all__ += more()\n"));
    assert_not_yes(exports(f, "globals()['a'] = 1\n"));
    assert_not_yes(exports(f, "exec(x)\n"));
    assert_yes(exports(f, "try:\n    import a\nexcept ImportError:\n    a = None\n"));
    assert_not_yes(exports(f, "if c():\n    a = 1\n"));
    assert_not_yes(exports(f, "if c():\n    open = 1\nopen(b)\n"));
    assert_not_yes(exports(f, "for a in b():\n    pass\n"));
    assert_not_yes(exports(f, "a = 1\ndel a\n"));
    assert_not_yes(exports(f, "def _f():\n    global a\n    a = 1\n"));
    assert_yes(exports(f, "if c():\n    _a = 1\n"));
    assert_not_yes(exports(f, "E._convert_('E', __name__, f)\n"));
    assert_yes(exports(f, "import logging\nlog = logging.getLogger(__name__)\n"));
    assert_true(exported(f, "def a(): pass\n", "a"));
    assert_true(exported(f, "import a.b\n", "a"));
    assert_false(exported(f, "def _a(): pass\n", "_a"));
    assert_true(exported(f, "__all__ = ['_a']\n_a = b = 1\n", "_a"));
    assert_false(exported(f, "__all__ = ['_a']\n_a = b = 1\n", "b"));
    assert_false(exported(f, "def f():\n    a = 1\n", "a"));
}

/* The import of `m`, when the statement in that line goes away. */
static bn_answer orphaned(fixture *f, const char *text, uint32_t line)
{
    bn_sema *s = model(f, text);

    return bn_fact_import_orphaned(s, binding_of(s, "m"), statement_in(s, line));
}

static void an_import_without_another_use_is_orphaned(void **state)
{
    fixture *f = *state;

    assert_yes(orphaned(f, "def f():\n    import m\n    m.x()\n", 3));
    assert_yes(orphaned(f, "import m\n__all__ = ['f']\nm.x()\n", 3));
    assert_no(orphaned(f, "def f():\n    import m\n    m.x()\n    m.y()\n", 3));
    assert_no(orphaned(f, "import m\n__all__ = ['m']\nm.x()\n", 3));
    assert_no(orphaned(f, "import m\n__all__ = []\nm.x()\ndef f(a: 'm.T'): pass\n", 3));
    assert_not_yes(orphaned(f, "import m\nm.x()\n", 2));
    assert_not_yes(orphaned(f, "import m\n__all__ = []\nm.x()\ns = '>>> m.y()'\n", 3));
    assert_not_yes(orphaned(f, "def f():\n    import m\n    m.x()\n    return locals()\n", 3));
    assert_not_yes(orphaned(f, "import m\nimport m\n__all__ = []\nm.x()\n", 4));
    assert_not_yes(orphaned(f, "class C:\n    import m\n    m.x()\n", 3));
}

static bn_answer plain(fixture *f, const char *text, uint32_t line)
{
    bn_sema *s = model(f, text);

    return bn_fact_import_plain(s, statement_in(s, line));
}

static void an_import_whose_failure_matters_is_not_plain(void **state)
{
    fixture *f = *state;

    assert_yes(plain(f, "import m\n", 1));
    assert_yes(plain(f, "def f():\n    import m\n", 2));
    assert_yes(plain(f, "if TYPE_CHECKING:\n    import m\n", 2));
    assert_no(plain(f, "try:\n    import m\nexcept ImportError:\n    m = None\n", 2));
    assert_no(plain(f, "try:\n    x\nexcept ImportError:\n    import m\n", 4));
    assert_no(plain(f, "if x:\n    import m\n", 2));
    assert_not_yes(plain(f, "with x:\n    import m\n", 2));
    assert_not_yes(plain(f, "for x in y:\n    import m\n", 2));
}

static bn_answer pure(fixture *f, const char *text)
{
    return bn_fact_import_pure(model(f, text));
}

static void definitions_and_constants_are_all_that_an_import_runs(void **state)
{
    fixture *f = *state;

    assert_yes(pure(f, "'''doc'''\nimport m\nfrom m import n\nX = 1\nY = (X, [2])\n"
                       "def f(a=X): print(a)\nclass C: z = 1\nclass E(ValueError): pass\n"));
    assert_yes(pure(f, "if __name__ == '__main__':\n    main()\n"));
    assert_yes(pure(f, "try:\n    import m\nexcept ImportError:\n    m = None\n"));
    assert_yes(pure(f, "def g(): return 1\nX = g()\n"));
    assert_not_yes(pure(f, "def g(a: b[c]): pass\n"));
    assert_not_yes(pure(f, "def g(a) -> b(): pass\n"));
    assert_yes(pure(f, "from __future__ import annotations\ndef g(a: b[c]) -> d(): pass\n"));
    assert_not_yes(pure(f, "connect()\n"));
    assert_not_yes(pure(f, "X = connect()\n"));
    assert_not_yes(pure(f, "@d\ndef f(): pass\n"));
    assert_not_yes(pure(f, "@d\nclass C: pass\n"));
    assert_not_yes(pure(f, "class C(m.B): pass\n"));
    assert_not_yes(pure(f, "class C(metaclass=M): pass\n"));
    assert_not_yes(pure(f, "class C:\n    x = connect()\n"));
    assert_not_yes(pure(f, "def f(a=connect()): pass\n"));
    assert_not_yes(pure(f, "for x in y: pass\n"));
    assert_not_yes(pure(f, "with x: pass\n"));
    assert_not_yes(pure(f, "if __name__ == '__main__':\n    main()\nelse:\n    other()\n"));
    assert_not_yes(pure(f, "def g(): print()\ng()\n"));
    assert_not_yes(pure(f, "import m\nm.x = 1\n"));
    assert_not_yes(pure(f, "raise SystemExit\n"));
}

static bn_answer same(fixture *f, uint16_t floor, uint16_t top, bn_order_form form)
{
    bn_sema_options options = { .target_floor = floor, .target_top = top };

    return bn_fact_order_same(bn_sema_new_in(f->arena, parse(f, "x\n"), &options), form);
}

static void an_order_that_divides_the_targets_is_not_the_same(void **state)
{
    fixture *f = *state;

    assert_yes(same(f, BN_PY(3, 8), BN_PY(3, 14), BN_ORDER_DICT_COMPREHENSION));
    assert_yes(same(f, BN_PY(3, 9), BN_PY(3, 14), BN_ORDER_IN_OPERANDS));
    assert_yes(same(f, BN_PY(3, 8), BN_PY(3, 8), BN_ORDER_STAR_BEFORE_MORE));
    assert_yes(same(f, BN_PY(3, 10), BN_PY(3, 14), BN_ORDER_LIST_LENGTH));
    assert_yes(same(f, BN_PY(3, 8), BN_PY(3, 9), BN_ORDER_LIST_LENGTH));
    assert_no(same(f, BN_PY(3, 8), BN_PY(3, 14), BN_ORDER_IN_OPERANDS));
    assert_no(same(f, BN_PY(3, 8), BN_PY(3, 9), BN_ORDER_STAR_BEFORE_MORE));
    assert_no(same(f, BN_PY(3, 9), BN_PY(3, 10), BN_ORDER_LIST_LENGTH));
    assert_no(same(f, BN_PY(3, 7), BN_PY(3, 14), BN_ORDER_DICT_COMPREHENSION));
    assert_no(same(f, BN_PY(3, 8), BN_PY(3, 14), BN_ORDER_PERCENT_FORMAT));
    assert_no(same(f, BN_PY(2, 7), BN_PY(3, 14), BN_ORDER_LAZY_BUILTINS));
}

static bn_slow slow(fixture *f, const char *text, const char *call)
{
    bn_sema *s = model(f, text);

    return bn_slow_call(s, expression_of(s, call));
}

static void calls_that_wait_are_slow(void **state)
{
    fixture *f = *state;

    assert_int_equal(slow(f, "import time\ntime.sleep(1)\n", "time.sleep(1)"), BN_SLOW_SLEEP);
    assert_int_equal(slow(f, "from subprocess import run as r\nr(x)\n", "r(x)"), BN_SLOW_PROCESS);
    assert_int_equal(slow(f, "input()\n", "input()"), BN_SLOW_INPUT);
    assert_int_equal(slow(f, "import time\ndef g(): time.sleep(1)\ndef h(): g()\nh()\n", "h()"),
                     BN_SLOW_SLEEP);
    assert_int_equal(slow(f, "def g():\n    with open(x) as f: f.read()\n", "f.read()"),
                     BN_SLOW_DISK);
    assert_int_equal(slow(f, "time.sleep(1)\n", "time.sleep(1)"), BN_SLOW_NOT);
    assert_int_equal(slow(f, "import os\nos.stat(x)\n", "os.stat(x)"), BN_SLOW_NOT);
    assert_int_equal(slow(f, "def input(): pass\ninput()\n", "input()"), BN_SLOW_NOT);
    assert_int_equal(slow(f, "import time\ndef g():\n    yield time.sleep(1)\ng()\n", "g()"),
                     BN_SLOW_NOT);
    assert_int_equal(slow(f, "import time\ndef g(): return lambda: time.sleep(1)\ng()\n", "g()"),
                     BN_SLOW_NOT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(the_names_that_a_star_import_takes_are_known),
        TEST(an_import_without_another_use_is_orphaned),
        TEST(an_import_whose_failure_matters_is_not_plain),
        TEST(definitions_and_constants_are_all_that_an_import_runs),
        TEST(an_order_that_divides_the_targets_is_not_the_same),
        TEST(calls_that_wait_are_slow),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
