/* What verification lets pass and what it blames. */
#include "edit_fixture.h"

#include "edit/verify.h"
#include "sema/sema.h"

typedef struct {
    bn_status status;
    uint32_t fix;
    bn_err err;
} verdict;

/* Apply the fixes, parse, verify trees and names. */
static verdict judge(void **state, fixes *f)
{
    edit_fixture *own = *state;
    bn_applied a = bn_edit_apply(f->arena, f->t, f->fixes.items, f->fixes.len);
    verdict v = { .fix = UINT32_MAX };
    const bn_cst *after;

    v.status = bn_parse_text(own->parser, f->arena, a.text, &after, &v.err);
    if (v.status != BN_OK) {
        v.fix = bn_verify_blame_parse(f->arena, own->parser, f->t, f->fixes.items, f->fixes.len, &a,
                                      &v.err);
        return v;
    }
    v.status = bn_verify(f->arena, f->t, after, &a, &v.fix, &v.err);
    if (v.status == BN_OK)
        v.status = bn_verify_names(f->arena, bn_sema_new_in(f->arena, f->t, NULL),
                                   bn_sema_new_in(f->arena, after, NULL), &a, &v.fix, &v.err);
    return v;
}

static void assert_passes(void **state, fixes *f)
{
    verdict v = judge(state, f);

    if (v.status != BN_OK)
        fail_msg("%s (line %u)", v.err.text, (unsigned)v.err.line);
}

static void assert_blamed(void **state, fixes *f, uint32_t fix, const char *why)
{
    verdict v = judge(state, f);

    if (v.status == BN_OK)
        fail_msg("passed; expected: %s", why);
    if (!strstr(v.err.text, why))
        fail_msg("said: %s; expected: %s", v.err.text, why);
    if (v.fix != fix)
        fail_msg("blamed %u: %s at %u:%u", v.fix, v.err.text, v.err.line, v.err.column);
    assert_int_equal(v.fix, fix);
}

/* Replace the n-th occurrence of a text. */
static bn_fix *change(fixes *f, const char *what, uint32_t n, const char *text)
{
    uint32_t at = where(f->t, what, n);

    return replace(f, at, at + (uint32_t)strlen(what), text);
}

static void harmless_edits_pass(void **state)
{
    fixes f = fixes_of(
        state,
        PARSE("'''d'''\nfrom __future__ import annotations\nimport os\n"
              "def f(a, *b, c=1, **d):\n    '''e'''\n    return [x for x in a if x]\n"
              "class C:\n    x: int = 1\n    def g(self): return f\"{self.x!r:>{self.x}}\"\n"));

    change(&f, "c=1", 0, "c=2");
    change(&f, "x for x in a if x", 0, "y for y in a");
    import(change(&f, "int", 0, "float"), "re", NULL);
    assert_passes(state, &f);
}

static void an_edit_that_does_not_parse_is_blamed(void **state)
{
    fixes f = fixes_of(state, PARSE("a = 1\nb = 2\nc = 3\n"));

    change(&f, "1", 0, "4");
    change(&f, "2", 0, "(");
    change(&f, "3", 0, "5");
    assert_blamed(state, &f, 1, "");
}

static void an_empty_suite_is_blamed(void **state)
{
    fixes f = fixes_of(state, PARSE("a = 1\nif b:\n    c\nd = 1\n"));

    change(&f, "a = 1\n", 0, "");
    change(&f, "    c\n", 0, "    # c\n");
    assert_blamed(state, &f, 1, "");
}

static void damaged_precedence_is_seen(void **state)
{
    fixes f = fixes_of(state, PARSE("x = f(a + b)\ny = 1\n"));
    bn_fix *fix = new_fix(&f);
    uint32_t at = where(f.t, "f(", 0);

    change(&f, "1", 0, "2");
    edit(fix, at, at + 8, PIECES(SLICE(at + 2, at + 7), TEXT(" * 2")));
    assert_blamed(state, &f, 0, "`a + b` is read differently");
}

static void damaged_precedence_outside_the_edit_is_seen(void **state)
{
    fixes f = fixes_of(state, PARSE("x = (a).b\ny = 2 * (z)\n"));

    change(&f, "(z)", 0, "z + 1");
    assert_blamed(state, &f, 0, "is torn apart");
    f = fixes_of(state, PARSE("x = f(y)\n"));
    change(&f, "y", 0, "a, *b, **c");
    assert_passes(state, &f);
    f = fixes_of(state, PARSE("x = a == b\n"));
    change(&f, "b", 0, "c < d");
    assert_blamed(state, &f, 0, "is torn apart");
}

static void tokens_that_fused_are_seen(void **state)
{
    fixes f = fixes_of(state, PARSE("x = 1if(a)else 2\n"));

    change(&f, "(a)", 0, " a ");
    assert_passes(state, &f);
    f = fixes_of(state, PARSE("x = y if(a)else 2\n"));
    change(&f, "(a)", 0, "a");
    assert_blamed(state, &f, 0, "");
}

static void a_statement_that_left_its_suite_is_seen(void **state)
{
    fixes f = fixes_of(state, PARSE("if a:\n    b\n    if c: d\n    e\nelse:\n    g\n"));

    change(&f, "if c: d\n    ", 0, "h\n");
    assert_blamed(state, &f, 0, "");
}

static void a_string_that_became_a_docstring_is_seen(void **state)
{
    fixes f = fixes_of(state, PARSE("def f():\n    x = 1\n    'text'\n    return x\n"));

    change(&f, "    x = 1\n", 0, "");
    change(&f, "return x", 0, "return 1");
    assert_blamed(state, &f, 0, "has become a docstring");
}

static void a_docstring_that_was_covered_is_seen(void **state)
{
    fixes f = fixes_of(state, PARSE("def f():\n    'doc'\n    return 1\n"));

    replace(&f, where(f.t, "    'doc", 0), where(f.t, "    'doc", 0), "    x = 1\n");
    assert_blamed(state, &f, 0, "is none any more");
}

static void the_future_import_must_stay_first(void **state)
{
    fixes f = fixes_of(state, PARSE("from __future__ import annotations\nx = 1\n"));

    replace(&f, 0, 0, "import re\n");
    assert_blamed(state, &f, 0, "lost its place");
}

static void the_coding_line_must_stay_first(void **state)
{
    fixes f = fixes_of(state, PARSE("# a\n# coding: latin-1\nx = 1\n"));

    replace(&f, 0, 0, "import re\n");
    assert_blamed(state, &f, 0, "coding line");
}

static void a_coding_line_that_says_utf_8_may_go(void **state)
{
    fixes f = fixes_of(state, PARSE("# coding: utf-8\nx = 1\n"));

    change(&f, "# coding: utf-8\n", 0, "");
    assert_passes(state, &f);
}

static void a_lost_comment_is_seen(void **state)
{
    fixes f = fixes_of(state, PARSE("x = 1\nif a:  # why\n    b\ny = [1,  # one\n     2]\n"));

    change(&f, "x", 0, "z");
    change(&f, "[1,  # one\n     2]", 0, "[1, 2]");
    assert_blamed(state, &f, 1, "`# one` would be lost");
}

static void comments_may_be_written_again_or_dropped_alone(void **state)
{
    fixes f = fixes_of(state, PARSE("x = []  # type: List[int]\n# old\nif a:  # why\n    b\n"
                                    "y = f(1,  # one\n      2)\n"));
    uint32_t one = where(f.t, "1,", 0);

    change(&f, "x = []  # type: List[int]", 0, "x: List[int] = []");
    change(&f, "# old\n", 0, "");
    change(&f, "if a:  # why\n    b\n", 0, "# why\nb if a else None\n");
    edit(new_fix(&f), where(f.t, "f(1", 0), where(f.t, "2)", 0) + 2,
         PIECES(TEXT("g("), SLICE(one, one + 20), TEXT(")")));
    assert_passes(state, &f);
}

static void a_captured_name_is_seen(void **state)
{
    fixes f =
        fixes_of(state, PARSE("def f(a):\n    t = 1\n    u = [a for b in a]\n    return u\n"));

    change(&f, "b in", 0, "a in");
    assert_blamed(state, &f, 0, "`a` refers to another binding");
}

static void a_lost_definition_is_seen(void **state)
{
    fixes f = fixes_of(state, PARSE("import re\nx = 1\nprint(re)\n"));

    change(&f, "1", 0, "2");
    change(&f, "import re", 0, "pass");
    assert_blamed(state, &f, 1, "`re` has lost its binding");
}

static void the_last_lost_store_before_the_use_is_blamed(void **state)
{
    fixes f = fixes_of(state, PARSE("for i in a:\n    b(i)\nfor i, j in c:\n    b(j)\nprint(i)\n"));

    change(&f, "for i in a:\n    b(i)", 0, "b(a)");
    change(&f, "i, j", 0, "j");
    assert_blamed(state, &f, 1, "`i` has lost its binding");
}

static void a_local_that_may_be_unbound_now_is_seen(void **state)
{
    fixes f =
        fixes_of(state, PARSE("def f(a):\n    x = 1\n    if a:\n        x = 2\n    return x\n"));

    change(&f, "def f", 0, "def g");
    change(&f, "x = 1", 0, "a = 1");
    assert_blamed(state, &f, 1, "`x` may be unbound");
}

static void a_builtin_that_gets_bound_is_seen(void **state)
{
    fixes f = fixes_of(state, PARSE("x = len(y)\nz = 1\n"));

    change(&f, "x", 0, "t");
    change(&f, "z", 0, "len");
    assert_blamed(state, &f, 1, "`len` was not bound");
}

static void a_loop_variable_may_move_into_a_comprehension(void **state)
{
    fixes f =
        fixes_of(state, PARSE("def f(a):\n    r = []\n    for x in a:\n        r.append(x + 1)\n"
                              "    for x in r:\n        print(x)\n    return r\n"));
    uint32_t start = where(f.t, "r = []", 0), x = where(f.t, "x + 1", 0);

    edit(new_fix(&f), start, x + 6, PIECES(TEXT("r = ["), SLICE(x, x + 5), TEXT(" for x in a]")));
    assert_passes(state, &f);
}

static void a_moved_suite_passes(void **state)
{
    fixes f = fixes_of(state,
                       PARSE("def f(a):\n    if a:\n        if b:\n            x = g(a,\n"
                             "                  1) * 2\n            # c\n            y = '''\n'''\n"
                             "    return x + y\n"));
    uint32_t start = where(f.t, "    if a", 0), body = where(f.t, "            x", 0);
    uint32_t end = where(f.t, "    return", 0);

    edit(new_fix(&f), start, end,
         PIECES(TEXT("    if a and b:\n"), MOVED(body, end, "            ", "        ")));
    assert_passes(state, &f);
}

static void a_comparison_may_grow_into_a_chain(void **state)
{
    fixes f = fixes_of(state, PARSE("x = a < b and b < c\n"));

    change(&f, " and b", 0, "");
    assert_passes(state, &f);
}

static void a_clause_may_grow_at_its_end(void **state)
{
    fixes f = fixes_of(state, PARSE("x = [a for a in b if a if c]\nfor i in j:\n    return a\n"));

    change(&f, "if c", 0, "and c");
    replace(&f, (uint32_t)f.t->text.len - 1, (uint32_t)f.t->text.len - 1, " + 1");
    assert_passes(state, &f);
}

static void an_operand_may_not_grow_at_its_end(void **state)
{
    fixes f = fixes_of(state, PARSE("x = a * b\n"));

    replace(&f, 9, 9, " ** c");
    assert_blamed(state, &f, 0, "`a * b` is read differently");
}

static void a_bare_tuple_may_become_arguments(void **state)
{
    fixes f = fixes_of(state, PARSE("def f():\n    return a, b\n"));

    change(&f, "return ", 0, "return g(");
    replace(&f, where(f.t, "a, b", 0) + 4, where(f.t, "a, b", 0) + 4, ")");
    assert_passes(state, &f);
}

static void an_attribute_may_become_a_pattern(void **state)
{
    fixes f = fixes_of(state, PARSE("if x == C.a:\n    y = 1\n"));
    uint32_t value = where(f.t, "C.a", 0);

    edit(new_fix(&f), 0, (uint32_t)f.t->text.len,
         PIECES(TEXT("match x:\n    case "), SLICE(value, value + 3), TEXT(":\n        y = 1\n")));
    assert_passes(state, &f);
}

static void a_prefix_may_change_how_a_string_is_read(void **state)
{
    fixes f = fixes_of(state, PARSE("x = '\\\\d\\n' u'a'\n"));

    replace(&f, 4, 4, "r");
    change(&f, "u", 0, "");
    assert_passes(state, &f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SENTENCE(harmless_edits_pass),
        SENTENCE(an_edit_that_does_not_parse_is_blamed),
        SENTENCE(an_empty_suite_is_blamed),
        SENTENCE(damaged_precedence_is_seen),
        SENTENCE(damaged_precedence_outside_the_edit_is_seen),
        SENTENCE(tokens_that_fused_are_seen),
        SENTENCE(a_statement_that_left_its_suite_is_seen),
        SENTENCE(a_string_that_became_a_docstring_is_seen),
        SENTENCE(a_docstring_that_was_covered_is_seen),
        SENTENCE(the_future_import_must_stay_first),
        SENTENCE(the_coding_line_must_stay_first),
        SENTENCE(a_coding_line_that_says_utf_8_may_go),
        SENTENCE(a_lost_comment_is_seen),
        SENTENCE(comments_may_be_written_again_or_dropped_alone),
        SENTENCE(a_captured_name_is_seen),
        SENTENCE(a_lost_definition_is_seen),
        SENTENCE(the_last_lost_store_before_the_use_is_blamed),
        SENTENCE(a_local_that_may_be_unbound_now_is_seen),
        SENTENCE(a_builtin_that_gets_bound_is_seen),
        SENTENCE(a_loop_variable_may_move_into_a_comprehension),
        SENTENCE(a_moved_suite_passes),
        SENTENCE(a_comparison_may_grow_into_a_chain),
        SENTENCE(a_clause_may_grow_at_its_end),
        SENTENCE(an_operand_may_not_grow_at_its_end),
        SENTENCE(a_bare_tuple_may_become_arguments),
        SENTENCE(an_attribute_may_become_a_pattern),
        SENTENCE(a_prefix_may_change_how_a_string_is_read),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
