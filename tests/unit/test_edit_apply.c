/* Choosing fixes, nesting them and writing the result. */
#include "edit_fixture.h"

#include "edit/layout.h"

static bn_applied apply(fixes *f)
{
    return bn_edit_apply(f->arena, f->t, f->fixes.items, f->fixes.len);
}

static void without_fixes_the_text_is_the_same(void **state)
{
    const bn_cst *t = PARSE("\xef\xbb\xbfx = 1\r\n\f\r\ny = '''a\r\n'''");
    fixes f = fixes_of(state, t);
    bn_applied a = apply(&f);

    assert_text(a.text, "\xef\xbb\xbfx = 1\r\n\f\r\ny = '''a\r\n'''");
    assert_int_equal(a.change_count, 0);
    assert_int_equal(bn_applied_map(&a, 5), 5);
    assert_int_equal(bn_applied_blame(&a, 3), UINT32_MAX);
}

static void edits_apart_are_all_made(void **state)
{
    const bn_cst *t = PARSE("a = b\nc = d\n");
    fixes f = fixes_of(state, t);
    bn_applied a;

    replace(&f, 10, 11, "four");
    replace(&f, 0, 1, "A");
    replace(&f, 4, 5, "");
    replace(&f, 6, 6, "X = 0\n");
    a = apply(&f);
    assert_text(a.text, "A = \nX = 0\nc = four\n");
    assert_int_equal(a.change_count, 4);
    assert_int_equal(a.changes[2].old_start, 6);
    assert_int_equal(a.changes[2].new_start, 5);
    assert_int_equal(a.changes[2].new_end, 11);
    assert_int_equal(a.changes[2].fix, 3);
    assert_int_equal(bn_applied_map(&a, 6), 11);
    assert_int_equal(bn_applied_map(&a, 4), UINT32_MAX);
    assert_int_equal(bn_applied_blame(&a, 16), 0);
    assert_int_equal(bn_applied_blame(&a, 0), 1);
}

static void of_two_overlapping_edits_the_longer_one_at_the_same_start_wins(void **state)
{
    const bn_cst *t = PARSE("f(x)\n");
    fixes f = fixes_of(state, t);
    bn_applied a;

    replace(&f, 0, 1, "h");
    replace(&f, 0, 4, "g(x)");
    a = apply(&f);
    assert_text(a.text, "g(x)\n");
    assert_int_equal(a.fates[0], BN_FIX_POSTPONED);
    assert_int_equal(a.fates[1], BN_FIX_APPLIED);
}

static void rule_order_decides_between_equal_ranges(void **state)
{
    const bn_cst *t = PARSE("f(x)\n");
    fixes f = fixes_of(state, t);
    bn_applied a;

    replace(&f, 0, 4, "g(x)")->rule_order = 7;
    replace(&f, 0, 4, "h(x)")->rule_order = 3;
    a = apply(&f);
    assert_text(a.text, "h(x)\n");
    assert_int_equal(a.fates[0], BN_FIX_POSTPONED);
}

static void all_edits_of_a_fix_are_made_or_none(void **state)
{
    const bn_cst *t = PARSE("a = b\nc = d\n");
    fixes f = fixes_of(state, t);
    bn_fix *both;
    bn_applied a;

    replace(&f, 6, 11, "pass");
    both = replace(&f, 4, 5, "B");
    edit(both, 10, 11, PIECES(TEXT("D")));
    both->rule_order = 1;
    a = apply(&f);
    assert_text(a.text, "a = B\nc = D\n");
    assert_int_equal(a.fates[0], BN_FIX_POSTPONED);
}

static void the_same_edits_of_two_fixes_are_one(void **state)
{
    const bn_cst *t = PARSE("f(x)\n");
    fixes f = fixes_of(state, t);
    bn_applied a;

    edit(new_fix(&f), 0, 4, PIECES(TEXT("g("), SLICE(2, 3), TEXT(")")));
    replace(&f, 0, 4, "g(x)");
    a = apply(&f);
    assert_text(a.text, "g(x)\n");
    assert_int_equal(a.fates[1], BN_FIX_DUPLICATE);
}

static void insertions_at_one_point_must_be_equal(void **state)
{
    const bn_cst *t = PARSE("a\nb\n");
    fixes f = fixes_of(state, t);
    bn_fix *third;
    bn_applied a;

    replace(&f, 2, 2, "x\n");
    replace(&f, 2, 2, "y\n");
    third = replace(&f, 2, 2, "x\n");
    edit(third, 4, 4, PIECES(TEXT("z\n")));
    a = apply(&f);
    assert_text(a.text, "a\nx\nb\nz\n");
    assert_int_equal(a.fates[1], BN_FIX_POSTPONED);
    assert_int_equal(a.fates[2], BN_FIX_APPLIED);
}

static void fixes_nest_three_deep_in_slices(void **state)
{
    const bn_cst *t = PARSE("f(1 + g(2 + h(3 + i)))\n");
    fixes f = fixes_of(state, t);
    bn_applied a;

    edit(new_fix(&f), 0, 22, PIECES(TEXT("F["), SLICE(2, 21), TEXT("]")));
    edit(new_fix(&f), 6, 21, PIECES(TEXT("G["), SLICE(8, 20), TEXT("]")));
    edit(new_fix(&f), 12, 20, PIECES(TEXT("H["), SLICE(14, 19), TEXT("]")));
    replace(&f, 14, 15, "III");
    a = apply(&f);
    assert_text(a.text, "F[1 + G[2 + H[III + i]]]\n");
    assert_int_equal(a.change_count, 1);
    assert_int_equal(a.inner_count, 3);
    assert_int_equal(bn_applied_map(&a, 18), 20);
    assert_int_equal(bn_applied_blame(&a, 15), 3);
    assert_int_equal(bn_applied_blame(&a, 20), 2);
}

static void a_fix_inside_a_slice_that_is_used_twice_waits(void **state)
{
    const bn_cst *t = PARSE("f(a + b)\n");
    fixes f = fixes_of(state, t);
    bn_applied a;

    edit(new_fix(&f), 0, 8, PIECES(SLICE(2, 7), TEXT(" + "), SLICE(2, 7)));
    replace(&f, 2, 3, "A");
    a = apply(&f);
    assert_text(a.text, "a + b + a + b\n");
    assert_int_equal(a.fates[1], BN_FIX_POSTPONED);
}

static void a_fix_in_text_that_is_copied_elsewhere_waits(void **state)
{
    const bn_cst *t = PARSE("a = x\nb = 0\n");
    fixes f = fixes_of(state, t);
    bn_applied a;

    replace(&f, 4, 5, "z")->rule_order = 1;
    edit(new_fix(&f), 10, 11, PIECES(SLICE(4, 5)));
    a = apply(&f);
    assert_text(a.text, "a = z\nb = 0\n");
    assert_int_equal(a.fates[1], BN_FIX_POSTPONED);
}

static void a_fix_in_code_that_moves_goes_with_it(void **state)
{
    const bn_cst *t = PARSE("a = x + 1\nb = 0\n");
    fixes f = fixes_of(state, t);
    bn_fix *move = new_fix(&f);
    bn_applied a;

    edit(move, 0, 10, NULL, 0);
    edit(move, 14, 15, PIECES(SLICE(4, 9)));
    replace(&f, 4, 5, "y");
    a = apply(&f);
    assert_text(a.text, "b = y + 1\n");
    assert_int_equal(a.fates[1], BN_FIX_APPLIED);
}

static void what_may_need_parentheses_waits(void **state)
{
    const bn_cst *t = PARSE("f(g(y)); f(g(z))\n");
    fixes f = fixes_of(state, t);
    bn_applied a;

    edit(new_fix(&f), 0, 7, PIECES(SLICE(2, 6), TEXT(".x")));
    replace(&f, 2, 6, "a + b");
    edit(new_fix(&f), 9, 16, PIECES(SLICE(11, 15), TEXT(".x")));
    replace(&f, 11, 15, "a[b + 1]");
    a = apply(&f);
    assert_text(a.text, "g(y).x; a[b + 1].x\n");
    assert_int_equal(a.fates[1], BN_FIX_POSTPONED);
    assert_int_equal(a.fates[3], BN_FIX_APPLIED);
}

static void tokens_that_would_fuse_wait(void **state)
{
    const bn_cst *t = PARSE("f((a) + b)\n");
    fixes f = fixes_of(state, t);
    bn_applied a;

    edit(new_fix(&f), 0, 10, PIECES(TEXT("not"), SLICE(2, 9)));
    replace(&f, 2, 5, "c");
    a = apply(&f);
    assert_text(a.text, "not(a) + b\n");
    assert_int_equal(a.fates[1], BN_FIX_POSTPONED);
}

static void tokens_at_the_end_of_what_is_replaced_wait(void **state)
{
    const bn_cst *t = PARSE("f(a + b)\nc = d\n");
    fixes f = fixes_of(state, t);
    bn_fix *parens = replace(&f, 2, 2, "(");
    bn_applied a;

    edit(parens, 7, 7, PIECES(TEXT(")")));
    edit(new_fix(&f), 0, 7, PIECES(TEXT("g"), SLICE(1, 7), TEXT(", 1")));
    replace(&f, 9, 14, "pass");
    replace(&f, 9, 9, "e = 1\n");
    a = apply(&f);
    assert_text(a.text, "g(a + b, 1)\ne = 1\npass\n");
    assert_int_equal(a.fates[0], BN_FIX_POSTPONED);
    f.fixes.len = 1;
    edit(new_fix(&f), 0, 7, PIECES(TEXT("g"), SLICE(1, 7)));
    a = apply(&f);
    assert_text(a.text, "g((a + b))\nc = d\n");
    assert_int_equal(a.fates[0], BN_FIX_APPLIED);
}

static void evidence_of_an_applied_fix_is_not_touched(void **state)
{
    const bn_cst *t = PARSE("a = 1\nb = 2\nc = 3\n");
    fixes f = fixes_of(state, t);
    bn_fix *first = replace(&f, 0, 1, "A"), *last;
    bn_applied a;

    bn_vec_push(f.arena, &first->evidence, (bn_span){ 6, 11 });
    replace(&f, 10, 11, "4");
    replace(&f, 6, 6, "n\n"); /* at its edge: the evidence stays */
    last = replace(&f, 12, 13, "C");
    bn_vec_push(f.arena, &last->evidence, (bn_span){ 0, 5 });
    a = apply(&f);
    assert_text(a.text, "A = 1\nn\nb = 2\nc = 3\n");
    assert_int_equal(a.fates[1], BN_FIX_POSTPONED);
    assert_int_equal(a.fates[3], BN_FIX_POSTPONED);
}

static void evidence_in_a_kept_slice_stays_good(void **state)
{
    const bn_cst *t = PARSE("f(a + b)\n");
    fixes f = fixes_of(state, t);
    bn_fix *inner;
    bn_applied a;

    edit(new_fix(&f), 0, 8, PIECES(TEXT("g("), SLICE(2, 7), TEXT(")")));
    inner = replace(&f, 2, 3, "c");
    bn_vec_push(f.arena, &inner->evidence, (bn_span){ 6, 7 });
    a = apply(&f);
    assert_text(a.text, "g(c + b)\n");
    assert_int_equal(a.fates[1], BN_FIX_APPLIED);
}

static void two_deletions_do_not_empty_a_suite(void **state)
{
    const bn_cst *t = PARSE("if a:\n    b\n    c\nd\n");
    fixes f = fixes_of(state, t);
    bn_applied a;

    replace(&f, 6, 12, "");
    replace(&f, 12, 18, "");
    a = apply(&f);
    assert_text(a.text, "if a:\n    c\nd\n");
    assert_int_equal(a.fates[1], BN_FIX_POSTPONED);
}

static void malformed_fixes_are_rejected(void **state)
{
    const bn_cst *t = PARSE("a = b\n");
    fixes f = fixes_of(state, t);
    bn_fix *own;
    bn_applied a;

    replace(&f, 0, 1, "x")->lost = true;
    own = replace(&f, 0, 3, "x");
    edit(own, 2, 4, PIECES(TEXT("y")));
    new_fix(&f);
    replace(&f, 4, 99, "z");
    a = apply(&f);
    assert_text(a.text, "a = b\n");
    for (uint32_t i = 0; i < 4; i++)
        assert_int_equal(a.fates[i], BN_FIX_REJECTED);
}

/* ---- Re-indentation ---- */

static void a_slice_moves_with_its_brackets_but_not_its_strings(void **state)
{
    const bn_cst *t = PARSE("if a:\n"
                            "    if b:\n"
                            "        x = f(1,\n"
                            "              2,\n"
                            "     3)\n"
                            "\n"
                            "        y = '''\n"
                            "        kept\n"
                            "''' + \\\n"
                            "            z\n"
                            "# odd\n"
                            "        w = rf\"\"\"{\n"
                            "        v}\n"
                            "        \"\"\"\n");
    fixes f = fixes_of(state, t);
    uint32_t body = where(t, "        x", 0);
    bn_applied a;

    edit(new_fix(&f), 0, (uint32_t)t->text.len,
         PIECES(TEXT("if a and b:\n"), MOVED(body, (uint32_t)t->text.len, "        ", "    ")));
    a = apply(&f);
    assert_text(a.text, "if a and b:\n"
                        "    x = f(1,\n"
                        "          2,\n"
                        "     3)\n"
                        "\n"
                        "    y = '''\n"
                        "        kept\n"
                        "''' + \\\n"
                        "        z\n"
                        "# odd\n"
                        "    w = rf\"\"\"{\n"
                        "        v}\n"
                        "        \"\"\"\n");
}

static void a_slice_from_the_middle_of_a_line_keeps_its_first_line(void **state)
{
    const bn_cst *t = PARSE("if a:\n\tx = [\n\t\t1]\n\ty = 2\n");
    fixes f = fixes_of(state, t);
    bn_applied a;

    edit(new_fix(&f), 0, (uint32_t)t->text.len - 1,
         PIECES(TEXT("  "), MOVED(where(t, "x", 0), (uint32_t)t->text.len - 1, "\t", "  ")));
    a = apply(&f);
    assert_text(a.text, "  x = [\n  \t1]\n  y = 2\n");
}

static void deeper_indentation_leaves_blank_lines_and_line_ends_alone(void **state)
{
    const bn_cst *t = PARSE("x = 1\r\n\r\n \t\r\n\f\r\n\fdef f():\r\n  pass\r\n# c\r\n");
    fixes f = fixes_of(state, t);
    bn_applied a;

    edit(new_fix(&f), 0, (uint32_t)t->text.len,
         PIECES(TEXT("if a:\r\n"), MOVED(0, (uint32_t)t->text.len, "", "    ")));
    a = apply(&f);
    assert_text(
        a.text,
        "if a:\r\n    x = 1\r\n\r\n \t\r\n\f\r\n\f    def f():\r\n      pass\r\n    # c\r\n");
}

static void nested_fixes_move_with_the_slice(void **state)
{
    const bn_cst *t = PARSE("if a:\n    if b:\n        x = 1\n        y = '''\n  s'''\n");
    fixes f = fixes_of(state, t);
    uint32_t end = (uint32_t)t->text.len, x = where(t, "        x", 0);
    bn_applied a;

    /* outermost: drop `if a`; next: the inner if's suite one level deeper; inside: new lines */
    edit(new_fix(&f), 0, end, PIECES(MOVED(where(t, "    if b", 0), end, "    ", "")));
    edit(new_fix(&f), where(t, "    if b", 0), end,
         PIECES(TEXT("    if b:\n        if c:\n"), MOVED(x, end, "        ", "            ")));
    edit(new_fix(&f), x + 8, x + 13,
         PIECES(TEXT("for i in j:\n            t = '''\n  u'''\n            "),
                SLICE(x + 8, x + 13)));
    a = apply(&f);
    for (uint32_t i = 0; i < 3; i++)
        assert_int_equal(a.fates[i], BN_FIX_APPLIED);
    assert_text(a.text, "if b:\n"
                        "    if c:\n"
                        "        for i in j:\n"
                        "            t = '''\n"
                        "  u'''\n"
                        "            x = 1\n"
                        "        y = '''\n"
                        "  s'''\n");
}

static void one_edit_alone_is_written_without_the_others(void **state)
{
    const bn_cst *t = PARSE("if a:\n    x\n    y\n");
    fixes f = fixes_of(state, t);

    edit(new_fix(&f), 0, 15, PIECES(MOVED(6, 17, "    ", "")));
    replace(&f, 10, 11, "X");
    assert_text(bn_edit_text(f.arena, t, &f.fixes.items[0]->edits.items[0]), "x\ny");
}

/* ---- Imports ---- */

static void imports_of_several_fixes_are_written_together(void **state)
{
    const bn_cst *t =
        PARSE("\"\"\"Doc.\"\"\"\nfrom __future__ import annotations\n\nx = a\ny = b\n");
    fixes f = fixes_of(state, t);
    bn_applied a;

    import(replace(&f, where(t, "a\ny", 0), where(t, "a\ny", 0) + 1, "A"), "itertools", NULL);
    import(replace(&f, where(t, "b\n", 0), where(t, "b\n", 0) + 1, "B"), "functools", "reduce");
    import(f.fixes.items[1], "functools", "partial");
    import(f.fixes.items[1], "itertools", NULL);
    a = apply(&f);
    assert_text(a.text, "\"\"\"Doc.\"\"\"\nfrom __future__ import annotations\n\nimport itertools\n"
                        "from functools import partial, reduce\n\nx = A\ny = B\n");
    assert_int_equal(a.import_count, 4);
    assert_int_equal(a.imports[0].at, where(t, "x = a", 0));
    assert_int_equal(a.imports[0].fix, 0);
    assert_int_equal(a.imports[3].fix, 1);
}

static void imports_join_and_sort(void **state)
{
    const bn_cst *t =
        PARSE("# c\nimport os\nimport sys\nfrom a import b\nfrom m import z\n\nimport t\nx = a\n");
    fixes f = fixes_of(state, t);
    bn_fix *fix = replace(&f, where(t, "a\n", 0), where(t, "a\n", 0) + 1, "A");
    bn_applied a;

    import(fix, "re", NULL);
    import(fix, "abc", NULL);
    import(fix, "m", "n");
    import(fix, "n", "o");
    a = apply(&f);
    assert_text(a.text, "# c\nimport abc\nimport os\nimport re\nimport sys\nfrom a import b\n"
                        "from m import z, n\nfrom n import o\n\nimport t\nx = A\n");
}

static void imports_stay_out_of_conditions(void **state)
{
    const bn_cst *t =
        PARSE("#!/bin/sh\n# -*- coding: utf-8 -*-\nif TYPE_CHECKING:\n    import os\nx = 1");
    fixes f = fixes_of(state, t);
    bn_applied a;

    import(new_fix(&f), "re", NULL);
    a = apply(&f);
    assert_text(a.text, "#!/bin/sh\n# -*- coding: utf-8 -*-\nimport re\n\nif TYPE_CHECKING:\n"
                        "    import os\nx = 1");
}

static void an_import_goes_below_a_lone_docstring(void **state)
{
    const bn_cst *t = PARSE("'''d'''");
    fixes f = fixes_of(state, t);
    bn_applied a;

    import(new_fix(&f), "re", NULL);
    a = apply(&f);
    assert_text(a.text, "'''d'''\nimport re");
}

static void an_import_that_has_no_place_rejects_its_fix(void **state)
{
    const bn_cst *t = PARSE("'''d'''; x = 1\n");
    fixes f = fixes_of(state, t);
    bn_applied a;

    import(replace(&f, 13, 14, "2"), "re", NULL);
    a = apply(&f);
    assert_text(a.text, "'''d'''; x = 1\n");
    assert_int_equal(a.fates[0], BN_FIX_REJECTED);
}

static void a_fix_waits_when_its_import_would_be_swallowed(void **state)
{
    const bn_cst *t = PARSE("import a\nimport c\nx = 1\n");
    fixes f = fixes_of(state, t);
    bn_applied a;

    replace(&f, 0, 17, "import a, c");
    import(replace(&f, 22, 23, "2"), "b", NULL);
    a = apply(&f);
    assert_text(a.text, "import a, c\nx = 1\n");
    assert_int_equal(a.fates[1], BN_FIX_POSTPONED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SENTENCE(without_fixes_the_text_is_the_same),
        SENTENCE(edits_apart_are_all_made),
        SENTENCE(of_two_overlapping_edits_the_longer_one_at_the_same_start_wins),
        SENTENCE(rule_order_decides_between_equal_ranges),
        SENTENCE(all_edits_of_a_fix_are_made_or_none),
        SENTENCE(the_same_edits_of_two_fixes_are_one),
        SENTENCE(insertions_at_one_point_must_be_equal),
        SENTENCE(fixes_nest_three_deep_in_slices),
        SENTENCE(a_fix_inside_a_slice_that_is_used_twice_waits),
        SENTENCE(a_fix_in_text_that_is_copied_elsewhere_waits),
        SENTENCE(a_fix_in_code_that_moves_goes_with_it),
        SENTENCE(what_may_need_parentheses_waits),
        SENTENCE(tokens_that_would_fuse_wait),
        SENTENCE(tokens_at_the_end_of_what_is_replaced_wait),
        SENTENCE(evidence_of_an_applied_fix_is_not_touched),
        SENTENCE(evidence_in_a_kept_slice_stays_good),
        SENTENCE(two_deletions_do_not_empty_a_suite),
        SENTENCE(malformed_fixes_are_rejected),
        SENTENCE(a_slice_moves_with_its_brackets_but_not_its_strings),
        SENTENCE(a_slice_from_the_middle_of_a_line_keeps_its_first_line),
        SENTENCE(deeper_indentation_leaves_blank_lines_and_line_ends_alone),
        SENTENCE(nested_fixes_move_with_the_slice),
        SENTENCE(one_edit_alone_is_written_without_the_others),
        SENTENCE(imports_of_several_fixes_are_written_together),
        SENTENCE(imports_join_and_sort),
        SENTENCE(imports_stay_out_of_conditions),
        SENTENCE(an_import_goes_below_a_lone_docstring),
        SENTENCE(an_import_that_has_no_place_rejects_its_fix),
        SENTENCE(a_fix_waits_when_its_import_would_be_swallowed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
