/*
 * test_types.c - what values expressions can have.
 */
#include "facts_helper.h"

#include "sema/types_p.h"

/* T2 of the last expression with that text in a function body. */
static bn_answer exactly(fixture *f, const char *body, const char *text, uint32_t mask)
{
    bn_buf whole = { .arena = f->arena };

    bn_buf_addz(&whole, "def f(p, q, *args, **kw):\n");
    bn_buf_addz(&whole, body);
    bn_buf_addc(&whole, '\0');
    bn_sema *s = model(f, whole.ptr);
    for (bn_ix i = s->tree->count; i-- > 0;)
        if (bn_is_expression(s->tree, i) && bn_text_is(s->tree, i, text))
            return bn_fact_exactly(s, i, mask);
    fail_msg("no expression `%s`", text);
    return (bn_answer){ 0 };
}

static bn_answer value(fixture *f, const char *expression, uint32_t mask)
{
    bn_str body = bn_str_format_in(f->arena, "    g(%s)\n", expression);

    return exactly(f, bn_str_c_in(f->arena, body), expression, mask);
}

static void literals_and_displays_are_exact(void **state)
{
    fixture *f = *state;

    assert_yes(value(f, "1", BN_T_INT));
    assert_yes(value(f, "0xE", BN_T_INT));
    assert_yes(value(f, "1.5e3", BN_T_FLOAT));
    assert_yes(value(f, "2j", BN_T_COMPLEX));
    assert_yes(value(f, "'a' 'b'", BN_T_STR));
    assert_yes(value(f, "rb'a'", BN_T_BYTES));
    assert_yes(value(f, "None", BN_T_NONE));
    assert_yes(value(f, "[p, *q]", BN_T_LIST));
    assert_yes(value(f, "(p,)", BN_T_TUPLE));
    assert_yes(value(f, "{p: q}", BN_T_DICT));
    assert_yes(value(f, "{p}", BN_T_SET));
    assert_yes(value(f, "[x for x in p]", BN_T_LIST));
    assert_yes(value(f, "{x: 1 for x in p}", BN_T_DICT));
    assert_yes(value(f, "lambda: p", BN_T_FUNCTION));
    assert_yes(value(f, "f'a{p}'", BN_T_STR));
    assert_no(value(f, "[p]", BN_T_TUPLE));
}

static void what_a_method_of_the_program_decides_is_not_exact(void **state)
{
    fixture *f = *state;

    assert_not_yes(value(f, "p", BN_T_LIST));
    assert_not_yes(value(f, "f'{p}'", BN_T_STR)); // __format__ may return a subclass
    assert_not_yes(value(f, "str(p)", BN_T_STR));
    assert_not_yes(value(f, "'%s' % p", BN_T_STR));
    assert_not_yes(value(f, "'{}'.format(p)", BN_T_STR));
    assert_not_yes(value(f, "p + 1", BN_T_INT));
    assert_not_yes(value(f, "p == q", BN_T_BOOL));
    assert_not_yes(value(f, "[p] < [q]", BN_T_BOOL));
    assert_not_yes(value(f, "p.split()", BN_T_LIST));
    assert_not_yes(value(f, "-p", BN_T_INT));
    assert_not_yes(value(f, "p[1:]", BN_T_LIST));
    assert_not_yes(value(f, "sum(p)", BN_T_INT));
    assert_not_yes(value(f, "max(1, p)", BN_T_INT));
    assert_not_yes(value(f, "bytes(p)", BN_T_BYTES));
    assert_not_yes(value(f, "p or []", BN_T_LIST));
}

static void operators_and_calls_of_builtin_values_are_exact(void **state)
{
    fixture *f = *state;

    assert_yes(value(f, "1 + 2", BN_T_INT));
    assert_yes(value(f, "1 / 2", BN_T_FLOAT));
    assert_yes(value(f, "1 + 2.5", BN_T_FLOAT));
    assert_yes(value(f, "2 ** -1", BN_T_INT | BN_T_FLOAT));
    assert_not_yes(value(f, "2 ** -1", BN_T_INT));
    assert_not_yes(value(f, "(-8.0) ** 0.5", BN_T_FLOAT));
    assert_yes(value(f, "True + True", BN_T_INT));
    assert_yes(value(f, "'a' * 3", BN_T_STR));
    assert_yes(value(f, "[1] + [p]", BN_T_LIST));
    assert_yes(value(f, "'a b'.split()", BN_T_LIST));
    assert_yes(value(f, "'a b'.split()[0].upper()", BN_T_STR));
    assert_yes(value(f, "','.join(p)", BN_T_STR));
    assert_yes(value(f, "len(p)", BN_T_INT));
    assert_yes(value(f, "sorted(p)", BN_T_LIST));
    assert_yes(value(f, "int(p)", BN_T_INT)); // copied when __int__ returns a subclass
    assert_yes(value(f, "not p", BN_T_BOOL));
    assert_yes(value(f, "p in q", BN_T_BOOL));
    assert_yes(value(f, "p is q", BN_T_BOOL));
    assert_yes(value(f, "1 < 2", BN_T_BOOL));
    assert_yes(value(f, "[p] == [q]", BN_T_BOOL));
    assert_yes(value(f, "{1} | {2}", BN_T_SET));
    assert_yes(value(f, "str(1)", BN_T_STR));
    assert_yes(value(f, "[1, 2][1:]", BN_T_LIST));
    assert_yes(value(f, "1 if p else 'a'", BN_T_INT | BN_T_STR));
}

static void text_with_characters_of_its_own_stays_text_when_values_are_put_in(void **state)
{
    fixture *f = *state;

    assert_yes(value(f, "'a%s' % (p,)", BN_T_STR));
    assert_yes(value(f, "'%s\\n' % (p,)", BN_T_STR));
    assert_yes(value(f, "'%%%s' % (p,)", BN_T_STR));
    assert_yes(value(f, "'%s' '.' % (p,)", BN_T_STR));
    assert_not_yes(value(f, "'%s' % (p,)", BN_T_STR)); // __str__ may return a subclass
    assert_not_yes(value(f, "'%s%s' % (p, q)", BN_T_STR));
    assert_not_yes(value(f, "'%((a))s' % {'(a)': p}", BN_T_STR));
    assert_not_yes(value(f, "'{0[}]}'.format(p)", BN_T_STR));
    assert_not_yes(value(f, "'\\x25s' % (p,)", BN_T_STR));
    assert_not_yes(value(f, "'%(a b)s' % {'a b': p}", BN_T_STR));
    assert_not_yes(value(f, "'a%s' % p", BN_T_STR)); // a subclass of str with __rmod__
    assert_yes(value(f, "'a{}'.format(p)", BN_T_STR));
    assert_yes(value(f, "'{{{}'.format(p)", BN_T_STR));
    assert_not_yes(value(f, "'{:{}}'.format(p, q)", BN_T_STR));
    assert_yes(value(f, "'a'.encode('utf-8')", BN_T_BYTES));
    assert_not_yes(value(f, "'a'.encode('mine')", BN_T_BYTES));
}

static void patterns_find_what_they_are_made_of(void **state)
{
    fixture *f = *state;
    const char *bytes = "    import re\n    m = re.match(b'a', p)\n    g(m.group())\n";
    const char *text = "    import re\n    g(re.compile('a').sub(q, p), re.compile(q).sub(q, p))\n";

    assert_yes(exactly(f, bytes, "m.group()", BN_T_BYTES));
    assert_yes(exactly(f, text, "re.compile('a').sub(q, p)", BN_T_STR));
    assert_not_yes(exactly(f, text, "re.compile(q).sub(q, p)", BN_T_STR));
    assert_yes(exactly(f, text, "re.compile(q).sub(q, p)", BN_T_STR | BN_T_BYTES));
    assert_yes(exactly(f, text, "re.compile(q)", BN_T_PATTERN));
}

static void loops_over_pairs_have_the_items_of_each(void **state)
{
    fixture *f = *state;
    const char *body = "    for i, c in enumerate('ab'):\n        g(c)\n"
                       "    for k, n in zip(p, range(3)):\n        g(k, n)\n";

    assert_yes(exactly(f, body, "c", BN_T_STR));
    assert_yes(exactly(f, body, "n", BN_T_INT));
    assert_not_yes(exactly(f, body, "k", BN_T_INT));
}

static void a_shadowed_builtin_is_nothing_special(void **state)
{
    fixture *f = *state;

    assert_not_yes(exactly(f, "    len = p\n    g(len(q))\n", "len(q)", BN_T_INT));
    bn_sema *s = model(f, "from m import *\nx = len(y)\n");
    assert_not_yes(bn_fact_exactly(s, expression_of(s, "len(y)"), BN_T_INT));
    s = model(f, "def sorted(x): return x\ny = sorted(z)\n");
    assert_not_yes(bn_fact_exactly(s, expression_of(s, "sorted(z)"), BN_T_LIST));
}

static void names_have_what_reaching_stores_gave_them(void **state)
{
    fixture *f = *state;

    assert_yes(exactly(f, "    x = []\n    g(x)\n", "x", BN_T_LIST));
    assert_yes(exactly(f, "    x = p\n    x = []\n    g(x)\n", "x", BN_T_LIST));
    assert_yes(exactly(f, "    if p:\n        x = 1\n    else:\n        x = 2\n    g(x)\n", "x",
                       BN_T_INT));
    assert_yes(exactly(f, "    x = 0\n    while p:\n        x = x + 1\n    g(x)\n", "x", BN_T_INT));
    assert_yes(exactly(f, "    x = 0\n    while p:\n        x += 1\n    g(x)\n", "x", BN_T_INT));
    assert_yes(exactly(f, "    for x in range(p):\n        g(x)\n", "x", BN_T_INT));
    assert_yes(exactly(f, "    for x, y in enumerate(p):\n        g(x)\n", "x", BN_T_INT));
    assert_yes(exactly(f, "    x, y = 1, p\n    g(x)\n", "x", BN_T_INT));
    assert_yes(exactly(f, "    y, *x = p\n    g(x)\n", "x", BN_T_LIST));
    assert_yes(exactly(f, "    g(args)\n", "args", BN_T_TUPLE));
    assert_yes(exactly(f, "    g(kw)\n", "kw", BN_T_DICT));
    assert_yes(exactly(f, "    x = y = []\n    g(x)\n", "x", BN_T_LIST));
    assert_yes(exactly(f, "    if (x := len(p)):\n        g(x)\n", "x", BN_T_INT));
    assert_yes(exactly(f, "    x = []\n    return [x for _ in p]\n", "x", BN_T_LIST));
    assert_yes(exactly(f, "    x = []\n    return lambda: x\n", "x", BN_T_LIST));
}

static void another_store_on_some_path_counts(void **state)
{
    fixture *f = *state;

    assert_not_yes(exactly(f, "    x = []\n    if p:\n        x = p\n    g(x)\n", "x", BN_T_LIST));
    assert_not_yes(
        exactly(f, "    x = 0\n    while p:\n        x = x + p\n    g(x)\n", "x", BN_T_INT));
    assert_not_yes(exactly(f, "    x = []\n    x += p\n    x = x * p\n    g(x)\n", "x", BN_T_LIST));
    assert_not_yes(exactly(f,
                           "    x = []\n    try:\n        x = p\n        q()\n        x = []\n"
                           "    except E:\n        g(x)\n",
                           "x", BN_T_LIST));
    assert_not_yes(
        exactly(f, "    x = []\n    for x in p:\n        pass\n    g(x)\n", "x", BN_T_LIST));
    assert_not_yes(exactly(
        f, "    x = []\n    def h():\n        nonlocal x\n        x = p\n    h()\n    g(x)\n", "x",
        BN_T_LIST));
    assert_not_yes(exactly(f, "    x = []\n    h = lambda: x\n    x = p\n    return lambda: x\n",
                           "x", BN_T_LIST));
    assert_not_yes(exactly(f, "    for i, x in enumerate(p):\n        g(x)\n", "x", BN_T_INT));
    assert_not_yes(exactly(f, "    x = []\n    with p as x:\n        g(x)\n", "x", BN_T_LIST));
    assert_not_yes(exactly(f, "    x = []\n    match p:\n        case [x]:\n            g(x)\n",
                           "x", BN_T_LIST));
    bn_sema *s = model(f, "x = []\ndef f():\n    global x\n    x = 1\ndef g():\n    h(x)\n");
    assert_not_yes(bn_fact_exactly(s, name_at(s, "x", 3), BN_T_LIST));
    s = model(f, "class C:\n    x = []\n    if p: x = q\n    g(x)\n");
    assert_not_yes(bn_fact_exactly(s, name_at(s, "x", 2), BN_T_LIST));
}

static void elements_of_what_can_change_are_not_remembered(void **state)
{
    fixture *f = *state;

    assert_yes(exactly(f, "    x = (1, 2)\n    g(x[0])\n", "x[0]", BN_T_INT));
    assert_not_yes(exactly(f, "    x = [1, 2]\n    g(x[0])\n", "x[0]", BN_T_INT));
    assert_yes(exactly(f, "    for c in 'abc':\n        g(c)\n", "c", BN_T_STR));
    assert_not_yes(exactly(f, "    x = [1]\n    for c in x:\n        g(c)\n", "c", BN_T_INT));
    assert_yes(exactly(f, "    for c in [1, 2]:\n        g(c)\n", "c", BN_T_INT));
}

static void tests_narrow(void **state)
{
    fixture *f = *state;
    const char *early = "def f(x):\n    if x is None:\n        return\n    g(x)\n";

    bn_sema *s = model(f, early);
    assert_yes(bn_fact_not_none(s, name_at(s, "x", 2)));
    assert_not_yes(bn_fact_not_none(s, name_at(s, "x", 1)));
    s = model(f, "def f(x):\n    if x:\n        g(x)\n    else:\n        h(x)\n");
    assert_yes(bn_fact_not_none(s, name_at(s, "x", 2)));
    assert_not_yes(bn_fact_not_none(s, name_at(s, "x", 3)));
    s = model(f,
              "def f(x):\n    if not isinstance(x, (list, tuple)):\n        raise x\n    g(x)\n");
    assert_yes(bn_fact_instance(s, name_at(s, "x", 3), BN_T_LIST | BN_T_TUPLE));
    assert_not_yes(bn_fact_exactly(s, name_at(s, "x", 3), BN_T_LIST | BN_T_TUPLE));
    s = model(f, "def f(x):\n    if type(x) is list:\n        g(x)\n");
    assert_yes(bn_fact_exactly(s, name_at(s, "x", 2), BN_T_LIST));
    s = model(f, "def f(x):\n    if type(x) is int:\n        g(x)\n    h(x)\n");
    assert_yes(bn_fact_exactly(s, name_at(s, "x", 2), BN_T_INT));
    assert_not_yes(bn_fact_exactly(s, name_at(s, "x", 3), BN_T_INT));
    s = model(f, "def f(p):\n    while (x := p()) is not None:\n        g(x)\n");
    assert_yes(bn_fact_not_none(s, name_at(s, "x", 1)));
    s = model(f, "def f(x):\n    if x is not None and h(x):\n        g(x)\n");
    assert_yes(bn_fact_not_none(s, name_at(s, "x", 2)));
}

static void what_may_change_the_name_ends_narrowing(void **state)
{
    fixture *f = *state;
    bn_sema *s = model(f, "def f(x, p):\n    if x is None:\n        return\n    x = p\n    g(x)\n");

    assert_not_yes(bn_fact_not_none(s, name_at(s, "x", 3)));
    s = model(f, "def f(x):\n    assert x is not None\n    g(x)\n"); // python -O
    assert_not_yes(bn_fact_not_none(s, name_at(s, "x", 2)));
    s = model(f, "def f(x):\n    def h():\n        nonlocal x\n        x = None\n    if x:\n"
                 "        h()\n        g(x)\n");
    assert_not_yes(bn_fact_not_none(s, name_at(s, "x", 4)));
    s = model(f, "def f(x, y):\n    if x is None or y:\n        g(x)\n");
    assert_not_yes(bn_fact_not_none(s, name_at(s, "x", 2)));
    s = model(f, "def f(x, list):\n    if isinstance(x, list):\n        g(x)\n");
    assert_not_yes(bn_fact_instance(s, name_at(s, "x", 2), BN_T_LIST));
    s = model(f, "def f(x):\n    if isinstance(x, object):\n        g(x)\n");
    assert_not_yes(bn_fact_not_none(s, name_at(s, "x", 2)));
}

/* T1 of the argument of the last g(...) in a function body, where `q` is a text, a list or None. */
static bn_value of_g(fixture *f, const char *body)
{
    bn_str text = bn_str_format_in(
        f->arena, "def f(p, q):\n    x = 'a' if q else [p] if p else None\n%s", body);
    bn_sema *s = model(f, bn_str_c_in(f->arena, text));
    bn_ix call = BN_NONE;

    for (bn_ix i = 0; i < s->tree->count; i++)
        if (s->tree->nodes[i].kind == BN_CALL && bn_str_starts(bn_text(s->tree, i), BN_LIT("g(")))
            call = i;
    assert_int_not_equal(call, BN_NONE);
    return bn_type_of(s, bn_named_child(s->tree, bn_child(s->tree, call, BN_F_ARGUMENTS), 0));
}

static void assert_value(bn_value v, uint32_t mask, bool exact)
{
    assert_int_equal(v.mask, mask);
    assert_int_equal(v.exact, exact);
}

static void a_case_narrows_its_subject(void **state)
{
    fixture *f = *state;

    assert_value(of_g(f, "    match x:\n        case str():\n            g(x)\n"), BN_T_STR, true);
    assert_value(of_g(f, "    match x:\n        case str() | None:\n            g(x)\n"),
                 BN_T_STR | BN_T_NONE, true);
    assert_value(of_g(f, "    match x:\n        case (list() as y):\n            g(x)\n"),
                 BN_T_LIST, true);
    assert_value(of_g(f, "    match x:\n        case None:\n            return\n        case _:\n"
                         "            g(x)\n"),
                 BN_T_STR | BN_T_LIST, true);
    assert_value(of_g(f, "    match x:\n        case None:\n            return\n    g(x)\n"),
                 BN_T_STR | BN_T_LIST, true);
    assert_value(
        of_g(f, "    match x:\n        case str() | None:\n            return\n    g(x)\n"),
        BN_T_LIST, true);
    assert_value(of_g(f, "    match x:\n        case [a, *b]:\n            g(x)\n"),
                 BN_T_STR | BN_T_LIST, true);
    assert_value(of_g(f, "    match (x := p):\n        case int():\n            g(x)\n"),
                 BN_T_INT | BN_T_BOOL, false);
    assert_value(of_g(f, "    match p:\n        case bool():\n            g(p)\n"), BN_T_BOOL,
                 false);
}

static void a_case_that_may_fail_for_other_reasons_says_less(void **state)
{
    fixture *f = *state;
    const uint32_t all = BN_T_STR | BN_T_LIST | BN_T_NONE;

    assert_value(of_g(f, "    match x:\n        case str(y):\n            return\n    g(x)\n"), all,
                 true); // the part may fail, as far as is looked at
    assert_value(of_g(f, "    match x:\n        case str() if p:\n            return\n    g(x)\n"),
                 all, true);
    assert_value(of_g(f, "    match x:\n        case 'b':\n            return\n    g(x)\n"), all,
                 true);
    assert_value(of_g(f, "    match x:\n        case p.str():\n            g(x)\n"), all, true);
    assert_value(of_g(f, "    match x:\n        case str() | p.q():\n            g(x)\n"), all,
                 true);
    assert_value(of_g(f, "    match [x]:\n        case list():\n            g(x)\n"), all, true);
    // the name is not the subject any more when the second pattern is tried
    assert_int_equal(of_g(f, "    match x:\n        case [x] if p:\n            pass\n"
                             "        case str():\n            g(x)\n")
                         .mask,
                     BN_T_ANY);
    assert_value(of_g(f, "    match x:\n        case str() if (x := 1) > 2:\n            pass\n"
                         "        case str():\n            g(x)\n"),
                 all | BN_T_INT, true);
}

static void patterns_give_what_they_capture(void **state)
{
    fixture *f = *state;

    assert_value(of_g(f, "    match p:\n        case str() as y:\n            g(y)\n"), BN_T_STR,
                 false);
    assert_value(of_g(f, "    match p:\n        case [None as y, *_]:\n            g(y)\n"),
                 BN_T_NONE, true);
    assert_value(of_g(f, "    match p:\n        case [int(y)]:\n            g(y)\n"),
                 BN_T_INT | BN_T_BOOL, false);
    assert_int_equal(of_g(f, "    match p:\n        case range(y):\n            g(y)\n").mask,
                     BN_T_ANY);
    assert_int_equal(of_g(f, "    match p:\n        case int(real=y):\n            g(y)\n").mask,
                     BN_T_ANY);
    assert_int_equal(of_g(f, "    match p:\n        case 1 as y:\n            g(y)\n").mask,
                     BN_T_ANY);
}

static void what_can_be_called_is_no_plain_value(void **state)
{
    fixture *f = *state;
    const char *either =
        "    x = len if q else p if p else None\n    if callable(x):\n        g(x)\n";
    bn_sema *s;

    assert_int_equal(of_g(f, either).mask, BN_T_ANY & ~(uint32_t)(BN_T_NONE | BN_T_BOOL));
    // neither an exact text nor a list can be called: nothing is left of them
    assert_value(of_g(f, "    x = x if p else f\n    if callable(x):\n        g(x)\n"),
                 BN_T_FUNCTION, true);
    assert_value(of_g(f, "    x = x if p else f\n    if not callable(x):\n        g(x)\n"),
                 BN_T_STR | BN_T_LIST | BN_T_NONE, true);
    s = model(f, "def f(x):\n    if isinstance(x, str) and callable(x):\n        g(x)\n");
    assert_yes(bn_fact_instance(s, name_at(s, "x", 3), BN_T_STR)); // a subclass with __call__
    s = model(f, "def f(x, callable):\n    if callable(x):\n        g(x)\n");
    assert_not_yes(bn_fact_not_none(s, name_at(s, "x", 2)));
    s = model(f, "def f(x):\n    if callable(x, 1):\n        g(x)\n");
    assert_not_yes(bn_fact_not_none(s, name_at(s, "x", 2)));
}

static void an_object_of_a_class_may_be_of_a_builtin_kind_as_well(void **state)
{
    fixture *f = *state;
    bn_sema *s = model(f, "import threading\n"
                          "def f(p):\n    x = threading.current_thread() if p else {}\n"
                          "    if isinstance(x, dict):\n        g(x)\n");

    assert_not_yes(bn_fact_exactly(s, name_at(s, "x", 2), BN_T_DICT)); // class T(Thread, dict)
    assert_yes(bn_fact_instance(s, name_at(s, "x", 2), BN_T_DICT));
}

static void annotations_prove_nothing_unless_trusted(void **state)
{
    fixture *f = *state;
    const char *text = "def f(x: list):\n    g(x)\n";
    bn_sema *s = model(f, text);

    assert_not_yes(bn_fact_instance(s, name_at(s, "x", 1), BN_T_LIST));
    s = bn_sema_new_in(f->arena, parse(f, text), &(bn_sema_options){ .trust_annotations = true });
    assert_yes(bn_fact_instance(s, name_at(s, "x", 1), BN_T_LIST));
    assert_not_yes(bn_fact_exactly(s, name_at(s, "x", 1), BN_T_LIST));
}

static void plain_classes_of_the_file_make_other_objects(void **state)
{
    fixture *f = *state;
    bn_sema *s = model(f, "class C:\n    pass\nclass D(list):\n    pass\nx = C()\ny = D()\n");

    assert_yes(bn_fact_exactly(s, expression_of(s, "C()"), BN_T_OTHER));
    assert_not_yes(bn_fact_exactly(s, expression_of(s, "D()"), BN_T_LIST));
    assert_not_yes(bn_fact_exactly(s, expression_of(s, "D()"), BN_T_OTHER));
}

static bn_answer answer_of(fixture *f, bn_answer (*fact)(bn_sema *, bn_ix), const char *text)
{
    bn_str whole = bn_str_format_in(f->arena, "def f(p, q):\n    g(%s)\n", text);
    bn_sema *s = model(f, bn_str_c_in(f->arena, whole));

    return fact(s, expression_of(s, text));
}

static void truth_of_builtin_values_runs_no_method(void **state)
{
    fixture *f = *state;

    assert_yes(answer_of(f, bn_fact_truth_builtin, "[p]"));
    assert_yes(answer_of(f, bn_fact_truth_builtin, "not p"));
    assert_not_yes(answer_of(f, bn_fact_truth_builtin, "p"));
    assert_not_yes(answer_of(f, bn_fact_truth_builtin, "p == q"));
    assert_not_yes(answer_of(f, bn_fact_truth_builtin, "p and 1"));
    assert_yes(answer_of(f, bn_fact_is_bool, "p is q"));
    assert_yes(answer_of(f, bn_fact_is_bool, "isinstance(p, q)"));
    assert_yes(answer_of(f, bn_fact_is_bool, "p in q and not p"));
    assert_not_yes(answer_of(f, bn_fact_is_bool, "p or True"));
    assert_not_yes(answer_of(f, bn_fact_is_bool, "p != q"));
    assert_no(answer_of(f, bn_fact_is_bool, "1 + 1"));
    assert_yes(answer_of(f, bn_fact_truthy, "[p]"));
    assert_yes(answer_of(f, bn_fact_truthy, "'a'"));
    assert_yes(answer_of(f, bn_fact_truthy, "lambda: 0"));
    assert_not_yes(answer_of(f, bn_fact_truthy, "[*p]"));
    assert_not_yes(answer_of(f, bn_fact_truthy, "''"));
    assert_not_yes(answer_of(f, bn_fact_truthy, "0"));
    assert_not_yes(answer_of(f, bn_fact_truthy, "f'{p}'"));
}

static bn_sema *with_lists(fixture *f, const char *rest)
{
    bn_str text =
        bn_str_format_in(f->arena, "def f(p, q):\n    xs, ys = list(p), list(q)\n%s", rest);

    return model(f, bn_str_c_in(f->arena, text));
}

static bn_answer nonempty(fixture *f, const char *rest)
{
    bn_sema *s = with_lists(f, rest);
    int last = -1;

    for (bn_ix i = 0; i < s->tree->count; i++)
        last += s->tree->nodes[i].kind == BN_IDENTIFIER && bn_text_is(s->tree, i, "xs");
    return bn_fact_nonempty(s, name_at(s, "xs", last));
}

static void a_test_on_every_path_shows_that_it_is_not_empty(void **state)
{
    fixture *f = *state;

    assert_yes(nonempty(f, "    if xs:\n        g(xs)\n"));
    assert_yes(nonempty(f, "    if not xs:\n        return\n    g(xs)\n"));
    assert_yes(nonempty(f, "    if len(xs) == 0:\n        return\n    g(xs)\n"));
    assert_yes(nonempty(f, "    if len(xs) > 0 and p is q:\n        g(xs)\n"));
    assert_not_yes(nonempty(f, "    g(xs)\n"));
    assert_not_yes(nonempty(f, "    if xs:\n        xs.pop()\n        g(xs)\n"));
    assert_yes(nonempty(f, "    if xs:\n        q()\n        g(xs)\n")); // nobody else has it
    assert_not_yes(nonempty(f, "    q.k = xs\n    if xs:\n        q()\n        g(xs)\n"));
    assert_not_yes(nonempty(f, "    if xs:\n        xs = q\n        g(xs)\n"));
    assert_not_yes(nonempty(f, "    if xs or q:\n        g(xs)\n"));
    assert_not_yes(nonempty(f, "    if xs:\n        pass\n    g(xs)\n"));
    assert_not_yes(nonempty(f, "    if len(xs) >= 0:\n        g(xs)\n"));
    bn_sema *s = model(f, "def f(xs):\n    if xs:\n        g(xs)\n"); // __bool__ of the program
    assert_not_yes(bn_fact_nonempty(s, name_at(s, "xs", 2)));
}

static bn_answer same_length(fixture *f, const char *rest)
{
    bn_sema *s = with_lists(f, rest);
    bn_ix call = expression_of(s, "zip(xs, ys)");

    return bn_fact_same_length(s,
                               bn_named_child(s->tree, bn_child(s->tree, call, BN_F_ARGUMENTS), 0),
                               bn_named_child(s->tree, bn_child(s->tree, call, BN_F_ARGUMENTS), 1));
}

static void only_a_test_shows_equal_lengths(void **state)
{
    fixture *f = *state;

    assert_yes(same_length(f, "    if len(xs) != len(ys):\n        raise q\n    zip(xs, ys)\n"));
    assert_yes(same_length(f, "    if len(ys) == len(xs):\n        zip(xs, ys)\n"));
    assert_not_yes(same_length(f, "    zip(xs, ys)\n"));
    assert_not_yes(same_length(f, "    assert len(xs) == len(ys)\n    zip(xs, ys)\n"));
    assert_not_yes(same_length(f, "    if len(xs) < len(ys):\n        raise q\n    zip(xs, ys)\n"));
    assert_not_yes(same_length(
        f, "    if len(xs) != len(ys):\n        raise q\n    xs.append(1)\n    zip(xs, ys)\n"));
    assert_not_yes(
        same_length(f, "    if len(xs) != len(ys):\n        print(q)\n    zip(xs, ys)\n"));
    bn_sema *s = model(f, "zip([1, 2], (3, 4))\nzip([1], (3, 4))\nzip([*p], (3,))\n");
    assert_yes(bn_fact_same_length(s, expression_of(s, "[1, 2]"), expression_of(s, "(3, 4)")));
    assert_no(bn_fact_same_length(s, expression_of(s, "[1]"), expression_of(s, "(3, 4)")));
    assert_not_yes(bn_fact_same_length(s, expression_of(s, "[*p]"), expression_of(s, "(3,)")));
}

/* T6 of `zip(a, b)` at the end of the body. */
static bn_answer built_alike(fixture *f, const char *body)
{
    bn_sema *s = model(
        f, bn_str_c_in(f->arena,
                       bn_str_format_in(f->arena, "def f(p, q, *a):\n%s    zip(a, b)\n", body)));
    bn_ix list = bn_child(s->tree, expression_of(s, "zip(a, b)"), BN_F_ARGUMENTS);

    return bn_fact_same_length(s, bn_named_child(s->tree, list, 0),
                               bn_named_child(s->tree, list, 1));
}

static void what_is_built_from_the_other_is_as_long(void **state)
{
    fixture *f = *state;

    assert_yes(built_alike(f, "    b = [q(x) for x in a]\n"));
    assert_yes(built_alike(f, "    b = [0] * len(a)\n"));
    assert_yes(built_alike(f, "    b = sorted(a)\n    q()\n"));
    assert_yes(built_alike(f, "    b = list(range(len(a)))\n    b[0] = 1\n"));
    assert_yes(built_alike(f, "    a = list(a)\n    b = a[:]\n    q()\n"));
    assert_not_yes(built_alike(f, "    b = [x for x in a if x]\n"));
    assert_not_yes(built_alike(f, "    b = [x for x in a for y in x]\n"));
    assert_not_yes(built_alike(f, "    b = [0] * len(p)\n"));
    assert_not_yes(built_alike(f, "    b = [0, 1] * len(a)\n"));
    assert_not_yes(built_alike(f, "    b = list(a)\n    b.append(1)\n"));
    assert_not_yes(built_alike(f, "    b = list(a)\n    a = a[1:]\n"));
    assert_not_yes(built_alike(f, "    if p:\n        b = list(a)\n"));
    assert_not_yes(built_alike(f, "    b = list(a)\n    q(b)\n"));
    assert_not_yes(built_alike(f, "    a = list(a)\n    b = [a.pop() for x in a[:]]\n"));
    assert_not_yes(built_alike(f, "    b = set(a)\n"));
}

static void an_iterator_is_good_for_one_pass(void **state)
{
    fixture *f = *state;

    assert_yes(answer_of(f, bn_fact_single_use, "map(p, q)"));
    assert_yes(answer_of(f, bn_fact_single_use, "zip(p, q)"));
    assert_no(answer_of(f, bn_fact_single_use, "[p]"));
    assert_not_yes(answer_of(f, bn_fact_single_use, "p"));
    assert_not_yes(answer_of(f, bn_fact_single_use, "iter(p)"));
}

static bn_consumption consumer(fixture *f, const char *line)
{
    bn_str text = bn_str_format_in(f->arena, "def f(p, q):\n    %s\n", line);
    bn_sema *s = model(f, bn_str_c_in(f->arena, text));

    return bn_consumer_of(s, name_at(s, "p", 1));
}

static void consumers_differ_in_what_they_drain(void **state)
{
    fixture *f = *state;

    assert_int_equal(consumer(f, "list(p)"), BN_CONSUMES_WHOLE);
    assert_int_equal(consumer(f, "','.join(p)"), BN_CONSUMES_WHOLE);
    assert_int_equal(consumer(f, "q(*p)"), BN_CONSUMES_WHOLE);
    assert_int_equal(consumer(f, "a, *b = p"), BN_CONSUMES_WHOLE);
    assert_int_equal(consumer(f, "set(p)"), BN_CONSUMES_STEPWISE);
    assert_int_equal(consumer(f, "max(p)"), BN_CONSUMES_STEPWISE);
    assert_int_equal(consumer(f, "any(p)"), BN_CONSUMES_PREFIX);
    assert_int_equal(consumer(f, "a, b = p"), BN_CONSUMES_PREFIX);
    assert_int_equal(consumer(f, "q in p"), BN_CONSUMES_PREFIX);
    assert_int_equal(consumer(f, "zip(q, p)"), BN_CONSUMES_LAZILY);
    assert_int_equal(consumer(f, "map(q, p)"), BN_CONSUMES_LAZILY);
    assert_int_equal(consumer(f, "p in q"), BN_CONSUMES_UNKNOWN);
    assert_int_equal(consumer(f, "max(p, q)"), BN_CONSUMES_UNKNOWN);
    assert_int_equal(consumer(f, "q(p)"), BN_CONSUMES_UNKNOWN);
    assert_int_equal(consumer(f, "sum(q, p)"), BN_CONSUMES_UNKNOWN);
    assert_int_equal(consumer(f, "a = p"), BN_CONSUMES_UNKNOWN);
}

static void python_2_has_other_kinds(void **state)
{
    fixture *f = *state;
    bn_sema_options old = { .target_floor = BN_PY(2, 7), .target_top = BN_PY(3, 12) };
    bn_sema *s =
        bn_sema_new_in(f->arena, parse(f, "x = 'a'\ny = map(p, q)\nz = [1]\nw = 1 / 2\n"), &old);

    assert_not_yes(bn_fact_exactly(s, expression_of(s, "'a'"), BN_T_STR));
    assert_not_yes(bn_fact_exactly(s, expression_of(s, "map(p, q)"), BN_T_ITERATOR));
    assert_not_yes(bn_fact_exactly(s, expression_of(s, "1 / 2"), BN_T_FLOAT));
    assert_yes(bn_fact_exactly(s, expression_of(s, "[1]"), BN_T_LIST));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(literals_and_displays_are_exact),
        TEST(what_a_method_of_the_program_decides_is_not_exact),
        TEST(operators_and_calls_of_builtin_values_are_exact),
        TEST(text_with_characters_of_its_own_stays_text_when_values_are_put_in),
        TEST(patterns_find_what_they_are_made_of),
        TEST(loops_over_pairs_have_the_items_of_each),
        TEST(a_shadowed_builtin_is_nothing_special),
        TEST(names_have_what_reaching_stores_gave_them),
        TEST(another_store_on_some_path_counts),
        TEST(elements_of_what_can_change_are_not_remembered),
        TEST(tests_narrow),
        TEST(what_may_change_the_name_ends_narrowing),
        TEST(a_case_narrows_its_subject),
        TEST(a_case_that_may_fail_for_other_reasons_says_less),
        TEST(patterns_give_what_they_capture),
        TEST(what_can_be_called_is_no_plain_value),
        TEST(an_object_of_a_class_may_be_of_a_builtin_kind_as_well),
        TEST(annotations_prove_nothing_unless_trusted),
        TEST(plain_classes_of_the_file_make_other_objects),
        TEST(truth_of_builtin_values_runs_no_method),
        TEST(a_test_on_every_path_shows_that_it_is_not_empty),
        TEST(only_a_test_shows_equal_lengths),
        TEST(what_is_built_from_the_other_is_as_long),
        TEST(an_iterator_is_good_for_one_pass),
        TEST(consumers_differ_in_what_they_drain),
        TEST(python_2_has_other_kinds),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
