/*
 * test_evidence.c - rewrites that rest on the same names come one after the other.
 */
#include "facts_helper.h"

#include "edit/edit.h"
#include "pattern/pattern.h"

/* x = 1, whose value nobody reads: away with it */
static bool drop_dead(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix assignment = bn_named_child(t, bn_root(m), 0);

    if (assignment == BN_NONE || t->nodes[assignment].kind != BN_ASSIGNMENT)
        return BN_SKIP;
    bn_ix name = bn_child(t, assignment, BN_F_LEFT);
    if (!bn_must(m, bn_fact_dead(bn_facts(m), bn_binding_at(bn_facts(m), name), bn_root(m))))
        return false;
    bn_fix_delete(fix, bn_root(m));
    return true;
}

static bool go_late(bn_match *m, bn_fix *fix)
{
    bn_fix_replace(fix, bn_root(m), "m.late($x)");
    return true;
}

/* m.tidy(x) of a sequence */
static bool be_done(bn_match *m, bn_fix *fix)
{
    if (!bn_must(m, bn_fact_exactly(bn_facts(m), bn_get(m, "x"), BN_T_SEQUENCE)))
        return false;
    bn_fix_replace(fix, bn_root(m), "m.done($x)");
    return true;
}

static const bn_rule rules[] = {
    { .name = "dead",
      .summary = "nobody reads it",
      .kinds = BN_KINDS(BN_EXPRESSION_STATEMENT),
      .build = drop_dead },
    { .name = "later", .summary = "after", .match = "m.early($x)", .build = go_late },
    { .name = "done", .summary = "it is tidy", .match = "m.tidy($x)", .build = be_done },
};
static const bn_transform transform = { "EP00", "Test", rules, sizeof rules / sizeof *rules };

/* "applied postponed", a word a fix that is not lost, in order. */
static const char *fates(fixture *f, const char *source)
{
    static const char *const words[] = { "applied", "postponed", "rejected", "duplicate" };
    const bn_transform *list[] = { &transform };
    bn_sema *s = model(f, source);
    bn_match_run run = { .tree = s->tree, .sema = s, .arena = f->arena, .parser = f->parser };
    bn_fix_list fixes = { 0 };
    bn_buf out = { .arena = f->arena };
    uint32_t n = 0;

    run.rules = bn_ruleset_new_in(f->arena, f->parser, list, 1, &f->err);
    if (!run.rules)
        fail_msg("%s", f->err.text);
    bn_match_file(&run, &fixes);
    for (uint32_t i = 0; i < fixes.len; i++)
        if (!fixes.items[i]->lost)
            fixes.items[n++] = fixes.items[i];
    bn_applied applied = bn_edit_apply(f->arena, s->tree, fixes.items, n);
    for (uint32_t i = 0; i < n; i++)
        bn_buf_addf(&out, "%s%s", i ? " " : "", words[applied.fates[i]]);
    bn_buf_addc(&out, '\0');
    return out.ptr;
}

static void a_use_that_another_fix_rewrites_is_not_counted_on(void **state)
{
    // whether x is read between the stores is for both to know
    assert_string_equal(
        fates(*state, "import m\ndef f(p):\n    x = 1\n    x = 2\n    m.early(x)\n    return p\n"),
        "applied postponed");
    assert_string_equal(
        fates(*state,
              "import m\ndef f(p):\n    m.early(p)\n    x = 2\n    m.early(x)\n    x = 1\n"),
        "applied applied postponed");
}

static void fixes_of_different_names_go_together(void **state)
{
    assert_string_equal(
        fates(*state, "import m\ndef f(p, y):\n    x = 1\n    x = 2\n    m.early(y)\n    p(x)\n"),
        "applied applied");
    assert_string_equal(
        fates(*state, "import m\ndef f(p, x):\n    m.early(x)\n\ndef g():\n    x = 1\n"),
        "applied applied");
}

static void code_that_was_asked_about_stays_for_the_round(void **state)
{
    assert_string_equal(fates(*state, "import m\ndef f(p):\n    m.tidy([m.early(p)])\n"),
                        "applied postponed");
    assert_string_equal(fates(*state, "import m\ndef f(p):\n    m.early(m.tidy([p]))\n"),
                        "applied applied");
}

static void every_round_begins_anew(void **state)
{
    fixture *f = *state;
    bn_sema *s = model(f, "def f(xs, ys):\n    return xs, ys\n");
    bn_spans code = { 0 }, names = { 0 };

    bn_evidence_take(s, &code, &names); // nothing was noted
    assert_int_equal(code.len + names.len, 0);
    bn_evidence_start(s);
    bn_saw_uses(s, binding_of(s, "xs"));
    bn_saw_changes(s, BN_NONE);
    bn_evidence_take(s, &code, &names);
    assert_int_equal(names.len, 2);
    assert_int_equal(code.len, 0);
    bn_evidence_start(s);
    bn_saw_code(s, expression_of(s, "xs, ys"));
    names.len = 0;
    bn_evidence_take(s, &code, &names);
    assert_int_equal(names.len, 0);
    assert_int_equal(code.len, 3); // the expression and where the parameters stand
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_use_that_another_fix_rewrites_is_not_counted_on),
        TEST(fixes_of_different_names_go_together),
        TEST(code_that_was_asked_about_stays_for_the_round),
        TEST(every_round_begins_anew),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
