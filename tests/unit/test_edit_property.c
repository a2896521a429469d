/*
 * Random fixes over real files: the standard library of the newest Python 3 at
 * hand. Skipped when there is none.
 */
#include "edit_fixture.h"

#include "edit/layout.h"
#include "edit/verify.h"
#include "sema/sema.h"

#include <glob.h>
#include <stdlib.h>

#ifndef MOST_FILES
#define MOST_FILES 40
#endif
#ifndef ROUNDS
#define ROUNDS 3
#endif

static uint64_t seed;

static uint32_t below(uint32_t n)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return n ? (uint32_t)(seed >> 11) % n : 0;
}

static bn_str read_file(bn_arena *arena, const char *path)
{
    bn_buf buf = { .arena = arena };
    FILE *in = fopen(path, "rb");
    char block[65536];
    size_t n;

    if (!in)
        return BN_LIT("");
    while ((n = fread(block, 1, sizeof block, in)) > 0)
        bn_buf_add(&buf, (bn_str){ block, n });
    fclose(in);
    return bn_buf_str(&buf);
}

static bool find_library(glob_t *found)
{
    static const char *const places[] = { "/versions/3.11*/lib/python3.*/",
                                          "/versions/3.*/lib/python3.*/" };
    const char *home = getenv("HOME"), *root = getenv("PYENV_ROOT");
    char pattern[4096];

    for (size_t i = 0; i < 3; i++) {
        if (i == 2)
            snprintf(pattern, sizeof pattern, "/usr/lib/python3.*/*.py");
        else if (root)
            snprintf(pattern, sizeof pattern, "%s%s*.py", root, places[i]);
        else
            snprintf(pattern, sizeof pattern, "%s/.pyenv%s*.py", home ? home : "", places[i]);
        if (glob(pattern, 0, NULL, found) == 0 && found->gl_pathc > 20)
            return true;
        globfree(found);
    }
    return false;
}

/* ---- Checks ---- */

static void assert_outside_is_equal(const bn_cst *t, const bn_applied *a)
{
    uint32_t old_at = 0, new_at = 0;

    for (uint32_t i = 0; i <= a->change_count; i++) {
        bool last = i == a->change_count;
        uint32_t old_to = last ? (uint32_t)t->text.len : a->changes[i].old_start;
        uint32_t new_to = last ? (uint32_t)a->text.len : a->changes[i].new_start;

        if (old_at > old_to || new_at > new_to)
            fail_msg("change %u of %u: old %u > %u or new %u > %u", (unsigned)i,
                     (unsigned)a->change_count, (unsigned)old_at, (unsigned)old_to,
                     (unsigned)new_at, (unsigned)new_to);
        assert_int_equal(old_to - old_at, new_to - new_at);
        assert_memory_equal(t->text.ptr + old_at, a->text.ptr + new_at, old_to - old_at);
        if (!last) {
            old_at = a->changes[i].old_end;
            new_at = a->changes[i].new_end;
        }
    }
    for (uint32_t i = 0; i < a->kept_count; i++)
        assert_memory_equal(t->text.ptr + a->kept[i].old_start, a->text.ptr + a->kept[i].new_start,
                            a->kept[i].len);
}

/* ---- Literal fixes anywhere, also overlapping: the result by another way ---- */

static int by_start(const void *left, const void *right)
{
    const bn_edit *a = *(const bn_edit *const *)left, *b = *(const bn_edit *const *)right;

    if (a->start != b->start)
        return a->start < b->start ? -1 : 1;
    return (a->end > b->end) - (a->end < b->end);
}

/* Splice the edits of all applied fixes into the text from the end to the start. */
static bn_str splice(fixes *f, const bn_applied *a)
{
    bn_vec(const bn_edit *) edits = { 0 };
    bn_str text = f->t->text;

    for (uint32_t i = 0; i < f->fixes.len; i++) {
        for (uint32_t k = 0; a->fates[i] == BN_FIX_APPLIED && k < f->fixes.items[i]->edits.len; k++)
            bn_vec_push(f->arena, &edits, &f->fixes.items[i]->edits.items[k]);
    }
    if (edits.len > 1)
        qsort(edits.items, edits.len, sizeof *edits.items, by_start);
    for (uint32_t i = edits.len; i-- > 0;) {
        const bn_edit *e = edits.items[i];

        if (i > 0 && e->start == e->end && edits.items[i - 1]->start == e->start &&
            edits.items[i - 1]->end == e->end)
            continue; /* the same insertion of two fixes */
        text = bn_str_format_in(f->arena, "%.*s%.*s%.*s", BN_FMT(bn_str_sub(text, 0, e->start)),
                                BN_FMT(e->piece_count ? e->pieces[0].text : BN_LIT("")),
                                BN_FMT(bn_str_sub(text, e->end, text.len)));
    }
    return text;
}

static void add_literal_fixes(fixes *f, uint32_t count)
{
    static const char *const texts[] = { "", "x", "\n", "(a\n)", "'''\n'''", "  \t\r\n" };
    uint32_t size = (uint32_t)f->t->text.len;

    for (uint32_t i = 0; i < count; i++) {
        bn_fix *fix = new_fix(f);

        fix->rule_order = below(5);
        for (uint32_t k = 1 + below(3); k > 0; k--) {
            uint32_t start = below(size + 1), length = below(4) ? below(20) : 0;
            bn_piece piece = { .text = bn_str_from(texts[below(6)]) };
            bool again = false;

            for (uint32_t e = 0; e < fix->edits.len; e++)
                again = again || fix->edits.items[e].start == start;
            if (again)
                continue; /* two insertions of one fix: splicing would take them for one */
            edit(fix, start, start + length < size ? start + length : size, &piece,
                 piece.text.len ? 1 : 0);
        }
        if (below(4) == 0) {
            uint32_t start = below(size);

            bn_vec_push(f->arena, &fix->evidence, (bn_span){ start, start + below(200) });
        }
    }
}

/* ---- Fixes that keep Python valid ---- */

static bool may_wrap(const bn_cst *t, bn_ix at)
{
    bn_ix up = t->nodes[at].parent;

    if (t->nodes[at].flags & BN_TAINTED)
        return false;
    if (t->nodes[at].kind != BN_CALL && t->nodes[at].kind != BN_BINARY_OPERATOR &&
        t->nodes[at].kind != BN_COMPARISON_OPERATOR && t->nodes[at].kind != BN_BOOLEAN_OPERATOR &&
        t->nodes[at].kind != BN_CONDITIONAL_EXPRESSION)
        return false;
    /* Not in strings, targets, decorators and patterns, where parentheses are another thing. */
    for (; up != BN_NONE; up = t->nodes[up].parent) {
        uint16_t kind = t->nodes[up].kind;

        if (kind == BN_STRING || kind == BN_DECORATOR || kind == BN_CASE_PATTERN ||
            kind == BN_DELETE_STATEMENT || kind == BN_TYPE || kind == BN_PRINT_STATEMENT)
            return false;
        if ((kind == BN_ASSIGNMENT || kind == BN_AUGMENTED_ASSIGNMENT || kind == BN_FOR_STATEMENT ||
             kind == BN_FOR_IN_CLAUSE || kind == BN_AS_PATTERN || kind == BN_WITH_ITEM))
            return false;
        if (bn_is_statement(t, up))
            break;
    }
    return true;
}

/* `e` becomes `(e)`, or with a long way of saying it `(e if 1 else 0)`. */
static void add_wrapped(fixes *f, bn_ix at)
{
    const bn_node *n = &f->t->nodes[at];
    bn_fix *fix = new_fix(f);

    if (below(2))
        edit(fix, n->start, n->end, PIECES(TEXT("("), SLICE(n->start, n->end), TEXT(")")));
    else
        edit(fix, n->start, n->end,
             PIECES(TEXT("(("), SLICE(n->start, n->end), TEXT(") if 1 else 0)")));
}

/* `stmt` becomes `if 1:` with the statement as its suite. */
static void add_indented(fixes *f, bn_ix at)
{
    const bn_cst *t = f->t;
    bn_span lines = bn_statement_lines(t, at, at);
    bn_str indent = bn_indent_of(t, at), unit = bn_indent_unit_near(t, at);
    bn_piece pieces[] = {
        { .text = indent },
        { .text =
              bn_str_format_in(f->arena, "if 1:%.*s", BN_FMT(bn_newline_near(t, lines.start))) },
        { .slice = true,
          .statements = true,
          .start = lines.start,
          .end = lines.end,
          .old_indent = indent,
          .new_indent = bn_str_format_in(f->arena, "%.*s%.*s", BN_FMT(indent), BN_FMT(unit)) },
    };

    edit(new_fix(f), lines.start, lines.end, pieces, 3);
}

static void add_deletion(fixes *f, bn_ix at)
{
    bn_deletion d = bn_plan_deletion(f->arena, f->t, at, at);
    bn_piece piece = { .text = d.text };

    if (!bn_has_comments(f->t, d.span))
        edit(new_fix(f), d.span.start, d.span.end, &piece, d.text.len ? 1 : 0);
}

static void add_line(fixes *f, bn_ix at)
{
    bn_insertion in = below(2) ? bn_plan_insert_before(f->t, at) : bn_plan_insert_after(f->t, at);
    bn_piece pieces[] = { { .text = in.before },
                          { .text = in.indent },
                          { .text = BN_LIT("pass") },
                          { .text = in.ends_line ? in.newline : BN_LIT("") } };

    if (in.ok)
        edit(new_fix(f), in.at, in.at, pieces, 4);
}

/* Docstrings and __future__ imports have to stay first. */
static bool is_header(const bn_cst *t, bn_ix at)
{
    bn_ix value = bn_named_child(t, at, 0);
    bool string = value != BN_NONE && (t->nodes[value].kind == BN_STRING ||
                                       t->nodes[value].kind == BN_CONCATENATED_STRING);

    return (t->nodes[at].kind == BN_EXPRESSION_STATEMENT && string) ||
           t->nodes[at].kind == BN_FUTURE_IMPORT_STATEMENT;
}

static bool is_free_standing(const bn_cst *t, bn_ix at)
{
    bn_ix next = bn_next_statement(t, at);

    return bn_is_statement(t, at) && bn_suite_of(t, at) != BN_NONE && !is_header(t, at) &&
           (next == BN_NONE || !is_header(t, next));
}

/* Statements that bind nothing: without one of them no name loses its meaning. */
static bool may_go(const bn_cst *t, bn_ix at)
{
    uint16_t kind = t->nodes[at].kind;
    bn_ix value = bn_named_child(t, at, 0);

    return kind == BN_PASS_STATEMENT ||
           (kind == BN_EXPRESSION_STATEMENT && value != BN_NONE && t->nodes[value].kind == BN_CALL);
}

static void add_valid_fixes(fixes *f)
{
    const bn_cst *t = f->t;
    uint32_t sparse = 1 + t->count / 400;

    for (bn_ix i = 1; i < t->count; i++) {
        if (below(sparse) != 0)
            continue;
        if (may_wrap(t, i))
            add_wrapped(f, i);
        else if (!is_free_standing(t, i))
            continue;
        else if (below(3) == 0 && may_go(t, i))
            add_deletion(f, i);
        else if (below(2) == 0 && bn_is_alone_on_lines(t, i))
            add_indented(f, i);
        else
            add_line(f, i);
    }
    if (below(2))
        import(new_fix(f), "zzz_a", "zzz_b");
}

/* ---- The tests ---- */

typedef void check(void **state, const bn_cst *t, const char *path);

static void over_the_library(void **state, check *each)
{
    edit_fixture *f = *state;
    uint32_t done = 0;
    glob_t found;

    if (!find_library(&found)) {
        print_message("no Python library found: skipped\n");
        skip();
    }
    for (size_t i = 0; i < found.gl_pathc; i += 1 + found.gl_pathc / MOST_FILES) {
        bn_err err;

        seed = 88172645463325252u + i;
        bn_arena_reset(f->arena);
        if (bn_parse_text(f->parser, f->arena, read_file(f->arena, found.gl_pathv[i]), &f->t,
                          &err) != BN_OK ||
            f->t->text.len > 200000)
            continue;
        each(state, f->t, found.gl_pathv[i]);
        done++;
    }
    globfree(&found);
    assert_true(done > 10);
}

static void check_literals(void **state, const bn_cst *t, const char *path)
{
    for (uint32_t round = 0; round < ROUNDS; round++) {
        fixes f = fixes_of(state, t);
        bn_applied a;

        add_literal_fixes(&f, 1 + below(60));
        a = bn_edit_apply(f.arena, t, f.fixes.items, f.fixes.len);
        assert_outside_is_equal(t, &a);
        if (!bn_str_eq(a.text, splice(&f, &a)))
            fail_msg("%s, round %u: the text is not what the edits give", path, (unsigned)round);
    }
}

static void check_valid(void **state, const bn_cst *t, const char *path)
{
    edit_fixture *own = *state;
    uint32_t applied = 0;

    for (uint32_t round = 0; round < ROUNDS; round++) {
        fixes f = fixes_of(state, t);
        const bn_cst *after;
        uint32_t blamed = 0;
        bn_err err = { 0 };
        bn_applied a;

        add_valid_fixes(&f);
        a = bn_edit_apply(f.arena, t, f.fixes.items, f.fixes.len);
        for (uint32_t i = 0; i < f.fixes.len; i++)
            applied += a.fates[i] == BN_FIX_APPLIED;
        assert_outside_is_equal(t, &a);
        if (bn_parse_text(own->parser, f.arena, a.text, &after, &err) != BN_OK ||
            bn_verify(f.arena, t, after, &a, &blamed, &err) != BN_OK ||
            bn_verify_names(f.arena, bn_sema_new_in(f.arena, t, NULL),
                            bn_sema_new_in(f.arena, after, NULL), &a, &blamed, &err) != BN_OK) {
            FILE *out = fopen("failed-edit.py", "wb");

            if (out) {
                fwrite(a.text.ptr, 1, a.text.len, out);
                fclose(out);
            }
            fail_msg("%s, round %u: %s at line %u (fix %u); see failed-edit.py", path,
                     (unsigned)round, err.text, (unsigned)err.line, (unsigned)blamed);
        }
    }
    if (t->count > 2000)
        assert_true(applied > 0);
}

static bn_str spliced(bn_arena *arena, bn_str text, bn_span span, bn_str by)
{
    return bn_str_format_in(arena, "%.*s%.*s%.*s", BN_FMT(bn_str_sub(text, 0, span.start)),
                            BN_FMT(by), BN_FMT(bn_str_sub(text, span.end, text.len)));
}

static void assert_python(void **state, bn_str text, const char *path, const char *what,
                          uint32_t line)
{
    edit_fixture *own = *state;
    const bn_cst *after;
    bn_err err = { 0 };

    if (bn_parse_text(own->parser, own->arena, text, &after, &err) != BN_OK)
        fail_msg("%s: %s line %u: %s at line %u", path, what, (unsigned)line, err.text,
                 (unsigned)err.line);
}

static void check_plans(void **state, const bn_cst *t, const char *path)
{
    bn_arena *arena = ((edit_fixture *)*state)->arena;
    uint32_t sparse = 1 + t->count / 30;

    for (bn_ix i = 1; i < t->count; i++) {
        uint32_t line = 1;
        bn_insertion in;
        bn_deletion d;

        if (!bn_is_statement(t, i) || bn_suite_of(t, i) == BN_NONE || below(sparse) != 0)
            continue;
        for (uint32_t k = 0; k < t->nodes[i].start; k++)
            line += t->text.ptr[k] == '\n';
        d = bn_plan_deletion(arena, t, i, i);
        assert_python(state, spliced(arena, t->text, d.span, d.text), path, "deleting", line);
        in = below(2) ? bn_plan_insert_before(t, i) : bn_plan_insert_after(t, i);
        if (in.ok)
            assert_python(state,
                          spliced(arena, t->text, (bn_span){ in.at, in.at },
                                  bn_str_format_in(arena, "%.*s%.*spass%.*s", BN_FMT(in.before),
                                                   BN_FMT(in.indent),
                                                   BN_FMT(in.ends_line ? in.newline : BN_LIT("")))),
                          path, "adding to", line);
    }
}

static void deleting_or_adding_any_statement_leaves_python(void **state)
{
    over_the_library(state, check_plans);
}

static void literal_fixes_anywhere_give_what_splicing_gives(void **state)
{
    over_the_library(state, check_literals);
}

static void valid_fixes_give_valid_python_that_verifies(void **state)
{
    over_the_library(state, check_valid);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SENTENCE(deleting_or_adding_any_statement_leaves_python),
        SENTENCE(literal_fixes_anywhere_give_what_splicing_gives),
        SENTENCE(valid_fixes_give_valid_python_that_verifies),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
