/*
 * test_flow.c - control flow: dominance, falling off, bound, dead and unseen names.
 */
#include "facts_helper.h"

#include "sema/flow.h"

/* Is the last read of `x` in the body of a function certainly bound? */
static bn_answer last_read(fixture *f, const char *body)
{
    bn_buf text = { .arena = f->arena };

    bn_buf_addz(&text, "def f(p, q):\n");
    bn_buf_addz(&text, body);
    bn_buf_addc(&text, '\0');
    bn_sema *s = model(f, text.ptr);
    int n = 0;
    for (bn_ix i = 0; i < s->tree->count; i++)
        n += s->tree->nodes[i].kind == BN_IDENTIFIER && bn_text_is(s->tree, i, "x");
    return bn_fact_bound(s, name_at(s, "x", n - 1));
}

static void what_every_path_stores_is_bound(void **state)
{
    fixture *f = *state;

    assert_yes(last_read(f, "    x = 1\n    g(x)\n"));
    assert_yes(last_read(f, "    if p:\n        x = 1\n    else:\n        x = 2\n    g(x)\n"));
    assert_yes(last_read(f, "    if p:\n        return\n    else:\n        x = 2\n    g(x)\n"));
    assert_yes(last_read(f, "    if p:\n        raise p\n    x = 2\n    g(x)\n"));
    assert_yes(last_read(f, "    if (x := p):\n        pass\n    g(x)\n"));
    assert_yes(last_read(f, "    g(p and (x := q) and x)\n"));
    assert_yes(last_read(f, "    x, *y = p\n    g(x)\n"));
    assert_yes(last_read(f, "    import x.y\n    g(x)\n"));
    assert_yes(last_read(f, "    def x(): pass\n    g(x)\n"));
    assert_yes(last_read(f, "    g(x for x in p if x)\n"));
    assert_yes(last_read(f, "    return [x for x in p if x]\n"));
}

static void what_some_path_leaves_out_is_not_bound(void **state)
{
    fixture *f = *state;

    assert_not_yes(last_read(f, "    g(x)\n    x = 1\n    del x\n    g(x)\n"));
    assert_not_yes(last_read(f, "    if p:\n        x = 1\n    g(x)\n"));
    assert_not_yes(last_read(f, "    for x in p:\n        pass\n    g(x)\n"));
    assert_not_yes(last_read(f, "    while p:\n        x = 1\n    g(x)\n"));
    assert_not_yes(last_read(f, "    g(p and (x := q), x)\n"));
    assert_not_yes(last_read(f, "    p or (x := q)\n    g(x)\n"));
    assert_not_yes(last_read(f, "    x: int\n    g(x)\n"));
    assert_not_yes(last_read(f, "    g(p if p else (x := 1))\n    g(x)\n"));
    assert_not_yes(last_read(f, "    assert (x := p)\n    g(x)\n")); // python -O
    assert_not_yes(last_read(f, "    x = 1\n    if p:\n        del x\n    g(x)\n"));
    assert_not_yes(last_read(f, "    [0 for _ in p if (x := q)]\n    g(x)\n"));
}

static void a_loop_that_only_break_leaves_has_run_to_it(void **state)
{
    fixture *f = *state;

    assert_yes(last_read(f, "    while True:\n        x = p()\n        if x: break\n    g(x)\n"));
    assert_yes(last_read(f, "    while 1:\n        x = p()\n        if x: break\n    g(x)\n"));
    assert_yes(last_read(
        f, "    for y in p:\n        x = y\n        break\n    else:\n        x = 1\n    g(x)\n"));
    assert_not_yes(
        last_read(f, "    while True:\n        if p(): break\n        x = p()\n    g(x)\n"));
    assert_not_yes(last_read(
        f, "    for y in p:\n        x = y\n        break\n    else:\n        q()\n    g(x)\n"));
}

static void an_exception_comes_before_the_store(void **state)
{
    fixture *f = *state;

    assert_not_yes(last_read(f, "    try:\n        x = p()\n    except E:\n        g(x)\n"));
    assert_not_yes(last_read(f, "    try:\n        x = p()\n    finally:\n        g(x)\n"));
    assert_not_yes(
        last_read(f, "    try:\n        x = p()\n    except E:\n        pass\n    g(x)\n"));
    assert_yes(last_read(f, "    try:\n        x = 1\n        p()\n    finally:\n        g(x)\n"));
    assert_yes(
        last_read(f, "    try:\n        x = p()\n    except E:\n        return\n    g(x)\n"));
    assert_yes(last_read(f, "    try:\n        x = p()\n    except E:\n        raise\n    g(x)\n"));
    assert_yes(last_read(f, "    try:\n        x = p()\n    except E:\n        x = 1\n    else:\n  "
                            "      q()\n    g(x)\n"));
}

static void a_finally_block_does_not_forget_what_was_bound_before_it(void **state)
{
    fixture *f = *state;

    assert_yes(last_read(f, "    try:\n        x = p()\n    finally:\n        q()\n    g(x)\n"));
    assert_yes(last_read(f, "    try:\n        if p: return\n        x = p()\n    finally:\n"
                            "        q()\n    g(x)\n"));
    assert_yes(last_read(f, "    try:\n        try:\n            x = p()\n        finally:\n"
                            "            q()\n    finally:\n        q()\n    g(x)\n"));
    assert_not_yes(
        last_read(f, "    try:\n        x = p()\n    finally:\n        del x\n    g(x)\n"));
    assert_not_yes(last_read(f, "    for i in p:\n        try:\n            x = p()\n"
                                "        finally:\n            break\n    else:\n        x = 1\n"
                                "    g(x)\n"));
}

static void the_name_of_an_exception_ends_with_its_handler(void **state)
{
    fixture *f = *state;

    assert_yes(last_read(f, "    try:\n        p()\n    except E as x:\n        g(x)\n"));
    assert_not_yes(last_read(
        f, "    x = 1\n    try:\n        p()\n    except E as x:\n        pass\n    g(x)\n"));
    assert_not_yes(last_read(f, "    x = 1\n    try:\n        try:\n            p()\n"
                                "        except E as x:\n            q()\n    finally:\n"
                                "        g(x)\n"));
}

static void a_with_statement_may_swallow_what_happened_in_it(void **state)
{
    fixture *f = *state;

    assert_not_yes(last_read(f, "    with p:\n        x = q()\n    g(x)\n"));
    assert_yes(last_read(f, "    with open(p):\n        x = q()\n    g(x)\n"));
    assert_yes(last_read(f, "    with p as x:\n        q()\n    g(x)\n"));
    assert_not_yes(last_read(f, "    with p as x, q() as y:\n        del x\n    g(x)\n"));
    assert_not_yes(last_read(f, "    with p, q() as x:\n        pass\n    g(x)\n"));
}

static void captures_are_bound_once_the_pattern_matched(void **state)
{
    fixture *f = *state;

    assert_yes(last_read(f, "    match p:\n        case [x, y]:\n            g(x)\n"));
    assert_yes(last_read(f, "    match p:\n        case [x] if q:\n            pass\n"
                            "        case x:\n            pass\n    g(x)\n"));
    assert_not_yes(last_read(f, "    match p:\n        case [x]:\n            pass\n    g(x)\n"));
    assert_not_yes(last_read(f, "    match p:\n        case [y] if x:\n            x = 1\n"));
}

static void a_closure_reads_what_was_bound_when_it_was_made(void **state)
{
    fixture *f = *state;

    assert_yes(last_read(f, "    x = 1\n    return lambda: x\n"));
    assert_not_yes(last_read(f, "    h = lambda: x\n    x = 1\n    return h\n"));
    bn_sema *s = model(f, "def f():\n    x = 1\n    h = lambda: x\n    del x\n    return h\n");
    assert_not_yes(bn_fact_bound(s, name_at(s, "x", 1)));
}

static void a_comprehension_name_is_bound_from_its_clause_on(void **state)
{
    fixture *f = *state;

    assert_not_yes(last_read(f, "    return [0 for y in p for z in x for x in y]\n"));
    assert_not_yes(last_read(f, "    [x for x in p]\n    return x\n"));
}

static bn_answer falls(fixture *f, const char *body)
{
    bn_buf text = { .arena = f->arena };

    bn_buf_addz(&text, "def f(p, q):\n");
    bn_buf_addz(&text, body);
    bn_buf_addc(&text, '\0');
    bn_sema *s = model(f, text.ptr);
    return bn_fact_falls_off(s, statement_in(s, 1));
}

static void a_body_that_leaves_on_every_path_never_falls_off(void **state)
{
    fixture *f = *state;

    assert_no(falls(f, "    return 1\n"));
    assert_no(falls(f, "    if p:\n        return 1\n    else:\n        raise q\n"));
    assert_no(falls(f, "    while True:\n        p()\n"));
    assert_no(falls(f, "    try:\n        return p()\n    except E as e:\n        raise q\n"));
    assert_no(falls(f, "    try:\n        return p()\n    finally:\n        q()\n"));
    assert_no(falls(f, "    try:\n        p()\n    finally:\n        return q\n"));
    assert_no(falls(f, "    match p:\n        case 1:\n            return 1\n"
                       "        case _:\n            return 2\n"));
    assert_no(falls(f, "    with open(p):\n        return 1\n"));
    assert_no(falls(f, "    for x in p:\n        pass\n    else:\n        return 1\n"));
}

static void a_body_with_a_path_to_its_end_falls_off(void **state)
{
    fixture *f = *state;

    assert_yes(falls(f, "    if p:\n        return 1\n"));
    assert_yes(falls(f, "    while True:\n        if p: break\n"));
    assert_yes(falls(f, "    while p:\n        return 1\n"));
    assert_yes(falls(f, "    for x in p:\n        return 1\n"));
    assert_yes(falls(f, "    for x in p:\n        break\n    else:\n        return 1\n"));
    assert_yes(falls(f, "    try:\n        return p()\n    except E:\n        pass\n"));
    assert_yes(falls(f, "    match p:\n        case 1:\n            return 1\n"));
    assert_yes(falls(f, "    match p:\n        case _ if q:\n            return 1\n"));
    assert_yes(falls(f, "    for x in p:\n        try:\n            return 1\n"
                        "        finally:\n            break\n"));
    assert_yes(falls(f, "    assert False\n"));
}

static void only_a_swallowed_exception_may_let_it_fall_off(void **state)
{
    bn_answer a = falls(*state, "    with p:\n        return q()\n");

    assert_int_equal(a.tri, BN_MAYBE);
    assert_true(a.why.len > 0);
}

static bn_answer dominated(fixture *f, const char *text, uint32_t a, uint32_t b)
{
    bn_sema *s = model(f, text);

    return bn_fact_dominates(s, statement_in(s, a), statement_in(s, b));
}

static void what_every_path_passed_dominates(void **state)
{
    fixture *f = *state;

    assert_yes(dominated(f, "def f(p):\n    p()\n    if p:\n        p(1)\n    p(2)\n", 2, 5));
    assert_yes(dominated(f, "def f(p):\n    p()\n    for x in p:\n        p(1)\n", 2, 4));
    assert_yes(
        dominated(f,
                  "def f(p):\n    try:\n        p()\n        q()\n    finally:\n        r()\n"
                  "    t()\n",
                  6, 7));
    assert_yes(dominated(
        f, "def f(p):\n    try:\n        p()\n    except E:\n        return\n    q()\n", 3, 6));
    assert_not_yes(dominated(f, "def f(p):\n    if p:\n        p(1)\n    p(2)\n", 3, 4));
    assert_not_yes(dominated(f, "def f(p):\n    p()\n    p(1)\n", 3, 2));
    assert_not_yes(
        dominated(f, "def f(p):\n    try:\n        p()\n    except E:\n        q()\n", 3, 5));
    assert_not_yes(
        dominated(f, "def f(p):\n    try:\n        p()\n    finally:\n        q()\n", 3, 5));
    assert_not_yes(dominated(f, "def f(p):\n    for x in p:\n        p(1)\n    p(2)\n", 3, 4));
    assert_not_yes(dominated(f, "def f(p):\n    return\n    p()\n", 2, 3));
    assert_not_yes(dominated(f, "def f(p):\n    p()\n    def g():\n        p()\n", 2, 4));
}

/* N6 of `x` after the statement in that line of the function. */
static bn_answer dead(fixture *f, const char *text, uint32_t line)
{
    bn_sema *s = model(f, text);

    return bn_fact_dead(s, binding_of(s, "x"), statement_in(s, line));
}

static void a_value_that_no_path_reads_is_dead(void **state)
{
    fixture *f = *state;

    assert_yes(dead(f, "def f(p):\n    x = p()\n    return 1\n", 2));
    assert_yes(dead(f, "def f(p):\n    x = p()\n    x = 2\n    return x\n", 2));
    assert_yes(dead(f, "def f(p):\n    for x in p:\n        g(x)\n    return 1\n", 2));
    assert_yes(dead(f, "def f(p):\n    while p:\n        for x in p:\n            g(x)\n", 3));
    assert_yes(dead(f, "def f(p):\n    try:\n        x = p()\n    except E:\n        g()\n", 3));
}

static void a_value_that_some_path_reads_is_not_dead(void **state)
{
    fixture *f = *state;

    assert_no(dead(f, "def f(p):\n    x = p()\n    return x\n", 2));
    assert_no(dead(f, "def f(p):\n    for x in p:\n        pass\n    return x\n", 2));
    assert_no(dead(f, "def f(p):\n    x = 0\n    while p:\n        g(x)\n        x = 1\n", 5));
    assert_no(dead(
        f, "def f(p):\n    try:\n        x = p()\n        g()\n    finally:\n        g(x)\n", 3));
    assert_no(dead(f, "def f(p):\n    x = p()\n    del x\n", 2));
    assert_no(dead(f, "def f(p):\n    x = p()\n    x += 1\n", 2));
    assert_no(dead(
        f, "def f(p):\n    with p:\n        x = 1\n        g()\n        x = 2\n    g(x)\n", 3));
}

static void names_that_others_can_see_are_never_dead(void **state)
{
    fixture *f = *state;

    assert_not_yes(dead(f, "x = 1\n", 1));
    assert_no(dead(f, "class C:\n    x = 1\n", 2));
    assert_not_yes(dead(f, "def f(p):\n    global x\n    x = 1\n", 3));
    assert_not_yes(dead(f, "def f(p):\n    x = 1\n    return lambda: x\n", 2));
    assert_not_yes(dead(f, "def f(p):\n    x = 1\n    return (x for _ in p)\n", 2));
    assert_not_yes(dead(f, "def f(p):\n    x = 1\n    return locals()\n", 2));
    assert_not_yes(
        dead(f, "def f(p):\n    x = 1\n    def g():\n        nonlocal x\n        x = 2\n", 2));
}

static bn_answer unseen(fixture *f, const char *text, uint32_t line)
{
    bn_sema *s = model(f, text);

    return bn_fact_unseen_if_raises(s, binding_of(s, "x"), statement_in(s, line));
}

static void without_a_handler_nobody_sees_the_partial_value(void **state)
{
    fixture *f = *state;

    assert_yes(unseen(
        f, "def f(p):\n    x = []\n    for y in p:\n        x.append(y)\n    return x\n", 3));
    assert_yes(unseen(
        f, "def f(p):\n    try:\n        x = p()\n    except E:\n        return 1\n    return x\n",
        3));
    assert_yes(unseen(
        f, "def f(p):\n    x = 1\n    try:\n        x = p()\n    finally:\n        q()\n", 4));
    assert_yes(unseen(f, "def f(p):\n    with open(p):\n        x = p()\n    return x\n", 3));
}

static void after_a_finally_block_an_exception_goes_on(void **state)
{
    fixture *f = *state;

    assert_yes(unseen(f,
                      "def f(p):\n    x = []\n    try:\n        x = p()\n    finally:\n        "
                      "q()\n    return x\n",
                      4));
    assert_yes(
        unseen(f,
               "def f(p):\n    x = []\n    try:\n        try:\n            x = p()\n"
               "        finally:\n            q()\n    finally:\n        q()\n    return x\n",
               5));
    assert_yes(dead(f,
                    "def f(p):\n    try:\n        x = p()\n        return 1\n    finally:\n        "
                    "q()\n    g(x)\n",
                    3));
    assert_no(
        dead(f, "def f(p):\n    try:\n        x = p()\n    finally:\n        q()\n    g(x)\n", 3));
    assert_no(unseen(f,
                     "def f(p):\n    x = []\n    while p:\n        try:\n            x = p()\n"
                     "        finally:\n            break\n    return x\n",
                     5));
    assert_no(unseen(f,
                     "def f(p):\n    x = []\n    try:\n        x = p()\n    finally:\n"
                     "        try:\n            q()\n        finally:\n            g(x)\n",
                     4));
    assert_no(
        unseen(f,
               "def f(p):\n    x = []\n    try:\n        try:\n            x = p()\n"
               "        finally:\n            q()\n    except E:\n        pass\n    return x\n",
               5));
}

static void a_handler_that_reads_the_name_sees_the_partial_value(void **state)
{
    fixture *f = *state;

    assert_no(unseen(
        f, "def f(p):\n    x = []\n    try:\n        x = p()\n    except E:\n        return x\n",
        4));
    assert_no(unseen(f,
                     "def f(p):\n    x = []\n    try:\n        x = p()\n    except E:\n        "
                     "pass\n    return x\n",
                     4));
    assert_no(unseen(
        f, "def f(p):\n    x = []\n    try:\n        x = p()\n    finally:\n        g(x)\n", 4));
    assert_no(unseen(f, "def f(p):\n    x = []\n    with p:\n        x = p()\n    return x\n", 4));
    assert_not_yes(unseen(f, "x = 1\nx = g()\n", 2));
    assert_not_yes(unseen(f, "def f(p):\n    x = p()\n    return lambda: x\n", 2));
    assert_no(unseen(f,
                     "def f(p):\n    x = []\n    while p:\n        try:\n            x = p()\n     "
                     "   except E:\n            continue\n        return x\n    return x\n",
                     5));
}

static void a_function_that_is_too_long_has_no_answers(void **state)
{
    fixture *f = *state;
    bn_buf text = { .arena = f->arena };

    bn_buf_addz(&text, "def f(p):\n    x = 1\n");
    for (int i = 0; i < 8000; i++)
        bn_buf_addz(&text, "    p(1)\n");
    bn_buf_addz(&text, "    return x\n");
    bn_buf_addc(&text, '\0');
    bn_sema *s = model(f, text.ptr);
    assert_not_yes(bn_fact_bound(s, name_at(s, "x", 1)));
    assert_not_yes(bn_fact_dead(s, binding_of(s, "x"), statement_in(s, 2)));
    assert_not_yes(bn_fact_falls_off(s, statement_in(s, 1)));
}

static void deep_nesting_has_no_answers(void **state)
{
    fixture *f = *state;
    bn_buf text = { .arena = f->arena };

    bn_buf_addz(&text, "def f(x):\n    return ");
    for (int i = 0; i < 1500; i++)
        bn_buf_addz(&text, "(");
    bn_buf_addz(&text, "x");
    for (int i = 0; i < 1500; i++)
        bn_buf_addz(&text, ")");
    bn_buf_addz(&text, "\n");
    bn_buf_addc(&text, '\0');
    bn_sema *s = model(f, text.ptr);
    assert_not_yes(bn_fact_bound(s, name_at(s, "x", 1)));
}

static void functions_are_found_by_dotted_name(void **state)
{
    bn_sema *s =
        model(*state, "def f(): pass\nclass C:\n    def m(self):\n        def f(): pass\n");

    assert_int_equal(bn_line_of(s, bn_function_named(s, BN_LIT("f"))), 1);
    assert_int_equal(bn_line_of(s, bn_function_named(s, BN_LIT("C.m"))), 3);
    assert_int_equal(bn_line_of(s, bn_function_named(s, BN_LIT("C.m.f"))), 4);
    assert_int_equal(bn_function_named(s, BN_LIT("C.n")), BN_NONE);
}

static void suspensions_are_those_of_this_frame(void **state)
{
    fixture *f = *state;
    bn_sema *s = model(f, "async def f(p):\n    await p\n    def g():\n        yield\n"
                          "    lambda: (yield)\n    [x async for x in p]\n    g()\n");

    assert_no(bn_fact_no_suspend(s, statement_in(s, 2)));
    assert_yes(bn_fact_no_suspend(s, statement_in(s, 3)));
    assert_yes(bn_fact_no_suspend(s, statement_in(s, 5)));
    assert_no(bn_fact_no_suspend(s, statement_in(s, 6)));
    assert_yes(bn_fact_no_suspend(s, statement_in(s, 7)));
    assert_int_equal(bn_frame_kind(s, statement_in(s, 1)), BN_FRAME_COROUTINE);
    assert_int_equal(bn_frame_kind(s, statement_in(s, 3)), BN_FRAME_GENERATOR);
}

static void only_code_that_means_it_raises_stop_iteration(void **state)
{
    fixture *f = *state;
    bn_sema *s = model(f, "def f(it, x):\n    next(it)\n    next(it, 0)\n    it.__next__()\n"
                          "    raise StopIteration\n    x.next()\n    map(next, it)\n"
                          "    try: x()\n    except StopIteration: pass\n");

    assert_not_yes(bn_fact_stop_safe(s, statement_in(s, 2)));
    assert_yes(bn_fact_stop_safe(s, statement_in(s, 3)));
    assert_not_yes(bn_fact_stop_safe(s, statement_in(s, 4)));
    assert_not_yes(bn_fact_stop_safe(s, statement_in(s, 5)));
    assert_yes(bn_fact_stop_safe(s, statement_in(s, 6)));
    assert_not_yes(bn_fact_stop_safe(s, statement_in(s, 7)));
    assert_yes(bn_fact_stop_safe(s, statement_in(s, 8)));
    s = model(f, "def f(node):\n    next = node.n\n    g(next)\n");
    assert_yes(bn_fact_stop_safe(s, statement_in(s, 3)));
}

static bn_answer sure(fixture *f, const char *text)
{
    bn_sema *s = model(f, text);

    return bn_fact_jump_sure(s, node_of_kind(s->tree, BN_BREAK_STATEMENT));
}

static void a_finally_block_may_cancel_a_break(void **state)
{
    fixture *f = *state;

    assert_yes(sure(f, "for x in p:\n    if x:\n        break\n"));
    assert_yes(sure(f, "for x in p:\n    try:\n        break\n    finally:\n        q()\n"));
    assert_yes(
        sure(f, "try:\n    for x in p:\n        with x:\n            break\nexcept E:\n    q()\n"));
    assert_no(sure(f, "for x in p:\n    try:\n        break\n    finally:\n        continue\n"));
    assert_no(sure(f, "def f(p):\n    for x in p:\n        try:\n            break\n"
                      "        finally:\n            if x: return\n"));
    assert_not_yes(sure(f, "for x in p:\n    try:\n        with x:\n            break\n"
                           "    except E:\n        pass\n"));
    assert_not_yes(sure(f,
                        "for x in p:\n    try:\n        try:\n            break\n        finally:\n"
                        "            q()\n    except E:\n        pass\n"));
}

static void a_jump_belongs_to_the_loop_whose_body_holds_it(void **state)
{
    bn_sema *s =
        model(*state, "while p:\n    for x in p:\n        continue\n    else:\n        break\n"
                      "    break\n");
    bn_ix outer = statement_in(s, 1), inner = statement_in(s, 2);
    bn_ix jump = bn_next_own_jump(s->tree, inner, inner);

    assert_int_equal(bn_line_of(s, jump), 3);
    assert_int_equal(bn_next_own_jump(s->tree, inner, jump), BN_NONE);
    jump = bn_next_own_jump(s->tree, outer, outer);
    assert_int_equal(bn_line_of(s, jump), 5);
    assert_int_equal(bn_line_of(s, bn_next_own_jump(s->tree, outer, jump)), 6);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(what_every_path_stores_is_bound),
        TEST(what_some_path_leaves_out_is_not_bound),
        TEST(a_loop_that_only_break_leaves_has_run_to_it),
        TEST(an_exception_comes_before_the_store),
        TEST(a_finally_block_does_not_forget_what_was_bound_before_it),
        TEST(the_name_of_an_exception_ends_with_its_handler),
        TEST(a_with_statement_may_swallow_what_happened_in_it),
        TEST(captures_are_bound_once_the_pattern_matched),
        TEST(a_closure_reads_what_was_bound_when_it_was_made),
        TEST(a_comprehension_name_is_bound_from_its_clause_on),
        TEST(a_body_that_leaves_on_every_path_never_falls_off),
        TEST(a_body_with_a_path_to_its_end_falls_off),
        TEST(only_a_swallowed_exception_may_let_it_fall_off),
        TEST(what_every_path_passed_dominates),
        TEST(a_value_that_no_path_reads_is_dead),
        TEST(a_value_that_some_path_reads_is_not_dead),
        TEST(names_that_others_can_see_are_never_dead),
        TEST(without_a_handler_nobody_sees_the_partial_value),
        TEST(after_a_finally_block_an_exception_goes_on),
        TEST(a_handler_that_reads_the_name_sees_the_partial_value),
        TEST(a_function_that_is_too_long_has_no_answers),
        TEST(deep_nesting_has_no_answers),
        TEST(functions_are_found_by_dotted_name),
        TEST(suspensions_are_those_of_this_frame),
        TEST(only_code_that_means_it_raises_stop_iteration),
        TEST(a_finally_block_may_cancel_a_break),
        TEST(a_jump_belongs_to_the_loop_whose_body_holds_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
