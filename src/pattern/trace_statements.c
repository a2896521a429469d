/*
 * trace_statements.c - statements of patterns, run symbolically.
 */
#include "pattern/trace_p.h"

static void run_statement(bn_tracer *r, bn_ix at);

static void run_suite(bn_tracer *r, bn_ix block)
{
    if (block == BN_NONE)
        return;
    bn_each_named_child (r->t, block, c)
        run_statement(r, c);
}

static void run_branches(bn_tracer *r, bn_ix at)
{
    const bn_cst *t = r->t;
    bn_region outer = { r->path, r->times, r->loop }, before;
    bn_str value = bn_trace_value(r, bn_child(t, at, BN_F_CONDITION));

    bn_trace_truth(r, value);
    before = bn_region_branch(r, value, true);
    run_suite(r, bn_child(t, at, BN_F_CONSEQUENCE));
    bn_region_leave(r, before);
    bn_each_named_child (t, at, c) {
        if (t->nodes[c].kind == BN_ELIF_CLAUSE) {
            bn_region_branch(r, value, false);
            value = bn_trace_value(r, bn_child(t, c, BN_F_CONDITION));
            bn_trace_truth(r, value);
            before = bn_region_branch(r, value, true);
            run_suite(r, bn_child(t, c, BN_F_CONSEQUENCE));
            bn_region_leave(r, before);
        } else if (t->nodes[c].kind == BN_ELSE_CLAUSE) {
            before = bn_region_branch(r, value, false);
            run_suite(r, bn_child(t, c, BN_F_BODY));
            bn_region_leave(r, before);
        }
    }
    bn_region_leave(r, outer);
}

static void loop_body(bn_tracer *r, void *context, bn_str element)
{
    bn_ix at = *(bn_ix *)context;

    bn_trace_bind(r, bn_child(r->t, at, BN_F_LEFT), element);
    run_suite(r, bn_child(r->t, at, BN_F_BODY));
}

/* A jump out of the loop in the pattern itself makes it one that may stop early. */
static bool has_jump(const bn_cst *t, bn_ix at)
{
    bn_each_below (t, at, c)
        if (t->nodes[c].kind == BN_BREAK_STATEMENT || t->nodes[c].kind == BN_RETURN_STATEMENT ||
            t->nodes[c].kind == BN_RAISE_STATEMENT)
            return true;
    return false;
}

static void run_for(bn_tracer *r, bn_ix at)
{
    bn_stream *s;
    bn_ix otherwise = bn_child(r->t, at, BN_F_ALTERNATIVE);
    bn_region before;

    if (r->t->nodes[at + 1].kind == BN_KW_ASYNC)
        bn_trace_fail(r, at, "async loops have no trace");
    s = bn_stream_of(r, bn_child(r->t, at, BN_F_RIGHT));
    bn_stream_start(r, s);
    bn_stream_drain(r, s, has_jump(r->t, at), loop_body, &at);
    if (otherwise == BN_NONE)
        return;
    before = bn_region_enter(r, "else", bn_stream_value(s), BN_SOMETIMES);
    run_suite(r, bn_child(r->t, otherwise, BN_F_BODY));
    bn_region_leave(r, before);
}

static void run_assignment(bn_tracer *r, bn_ix at)
{
    const bn_cst *t = r->t;
    bn_ix right = bn_child(t, at, BN_F_RIGHT);
    bn_str value;

    if (bn_child(t, at, BN_F_TYPE) != BN_NONE || right == BN_NONE ||
        t->nodes[right].kind == BN_ASSIGNMENT) {
        bn_trace_fail(r, at, "this assignment has no trace; use a build function");
        return;
    }
    value = bn_trace_value(r, right);
    bn_trace_bind(r, bn_child(t, at, BN_F_LEFT), value);
}

/* `x += v`: a name is read, combined and stored; other targets are evaluated once. */
static void run_augmented(bn_tracer *r, bn_ix at)
{
    const bn_cst *t = r->t;
    bn_ix left = bn_unparen(t, bn_child(t, at, BN_F_LEFT));
    bn_str old = BN_LIT(""), value, text = bn_text(t, bn_child(t, at, BN_F_OPERATOR));
    bn_reserved var;

    if (t->nodes[left].kind != BN_IDENTIFIER || !bn_pattern_reserved(bn_text(t, left), &var)) {
        bn_trace_fail(r, at, "only a metavariable can be augmented in a trace");
        return;
    }
    old = bn_trace_capture(r, left, var);
    value = bn_trace_value(r, bn_child(t, at, BN_F_RIGHT));
    bn_trace_op(r, bn_operator_name(text), true, bn_trace_two(r, old, value));
    bn_trace_bind(r, left,
                  bn_trace_text(r, "(%.*s %.*s,%.*s)", BN_FMT(text), BN_FMT(old), BN_FMT(value)));
}

static void run_with(bn_tracer *r, bn_ix at)
{
    const bn_cst *t = r->t;
    bn_ix clause = bn_named_child(t, at, 0);
    bn_region outer = { r->path, r->times, r->loop };

    if (t->nodes[at + 1].kind == BN_KW_ASYNC) {
        bn_trace_fail(r, at, "async with has no trace");
        return;
    }
    bn_each_named_child (t, clause, c) {
        bn_ix item = bn_unparen(t, bn_named_child(t, c, 0));
        bool as = t->nodes[item].kind == BN_AS_PATTERN;
        bn_str value = bn_trace_value(r, as ? bn_named_child(t, item, 0) : item);

        bn_trace_op(r, "enter", true, value);
        if (as) {
            bn_ix target = bn_child(t, item, BN_F_ALIAS);

            bn_trace_bind(
                r, bn_named_child(t, target, 0) == BN_NONE ? target : bn_named_child(t, target, 0),
                bn_trace_text(r, "entered(%.*s)", BN_FMT(value)));
        }
        bn_region_enter(r, "with", value, BN_ONCE);
    }
    run_suite(r, bn_child(t, at, BN_F_BODY));
    bn_trace_op(r, "exit", true, r->path);
    bn_region_leave(r, outer);
}

static void run_handlers(bn_tracer *r, bn_ix at)
{
    const bn_cst *t = r->t;
    bn_region before;
    bn_ix type;
    bn_str value;

    bn_each_named_child (t, at, c) {
        switch (t->nodes[c].kind) {
        case BN_EXCEPT_CLAUSE:
            type = bn_child(t, c, BN_F_VALUE);
            before = bn_region_enter(r, "exc", BN_LIT(""), BN_SOMETIMES);
            value = type == BN_NONE ? BN_LIT("") : bn_trace_value(r, type);
            if (bn_child(t, c, BN_F_ALIAS) != BN_NONE)
                bn_trace_bind(r, bn_child(t, c, BN_F_ALIAS), BN_LIT("exception"));
            bn_trace_op(r, "except", true, value);
            run_suite(r, bn_named_child(t, c, bn_named_count(t, c) - 1));
            bn_region_leave(r, before);
            break;
        case BN_ELSE_CLAUSE:
            before = bn_region_enter(r, "noexc", BN_LIT(""), BN_SOMETIMES);
            run_suite(r, bn_child(t, c, BN_F_BODY));
            bn_region_leave(r, before);
            break;
        case BN_FINALLY_CLAUSE:
            before = bn_region_enter(r, "fin", BN_LIT(""), BN_ONCE);
            run_suite(r, bn_named_child(t, c, 0));
            bn_region_leave(r, before);
            break;
        default:
            break;
        }
    }
}

static void run_try(bn_tracer *r, bn_ix at)
{
    bn_region before = bn_region_enter(r, "try", BN_LIT(""), BN_ONCE);

    run_suite(r, bn_child(r->t, at, BN_F_BODY));
    bn_region_leave(r, before);
    run_handlers(r, at);
}

static void run_while(bn_tracer *r, bn_ix at)
{
    bn_region before = bn_region_enter(r, "all", BN_LIT("while"), BN_ALL);
    bn_str value = bn_trace_value(r, bn_child(r->t, at, BN_F_CONDITION));

    bn_trace_truth(r, value);
    if (bn_child(r->t, at, BN_F_ALTERNATIVE) != BN_NONE)
        bn_trace_fail(r, at, "while-else has no trace");
    run_suite(r, bn_child(r->t, at, BN_F_BODY));
    bn_region_leave(r, before);
}

/* return, raise, assert, del: their operands, then the operation. */
static void run_simple(bn_tracer *r, bn_ix at, const char *op, bool loud)
{
    bn_str list = BN_LIT("");

    bn_each_named_child (r->t, at, c)
        list = bn_trace_join(r, list, bn_trace_value(r, c));
    bn_trace_op(r, op, loud, list);
}

static void run_statement(bn_tracer *r, bn_ix at)
{
    const bn_cst *t = r->t;
    bn_ix inner;
    bn_reserved var;

    if (r->failed)
        return;
    switch (t->nodes[at].kind) {
    case BN_EXPRESSION_STATEMENT:
        inner = bn_named_child(t, at, 0);
        if (t->nodes[inner].kind == BN_ASSIGNMENT)
            run_assignment(r, inner);
        else if (t->nodes[inner].kind == BN_AUGMENTED_ASSIGNMENT)
            run_augmented(r, inner);
        else if (t->nodes[inner].kind == BN_IDENTIFIER &&
                 bn_pattern_reserved(bn_text(t, inner), &var))
            bn_trace_capture(r, inner, var);
        else
            bn_trace_value(r, inner);
        break;
    case BN_IF_STATEMENT:
        run_branches(r, at);
        break;
    case BN_FOR_STATEMENT:
        run_for(r, at);
        break;
    case BN_WHILE_STATEMENT:
        run_while(r, at);
        break;
    case BN_WITH_STATEMENT:
        run_with(r, at);
        break;
    case BN_TRY_STATEMENT:
        run_try(r, at);
        break;
    case BN_RETURN_STATEMENT:
        run_simple(r, at, "return", false);
        break;
    case BN_RAISE_STATEMENT:
        run_simple(r, at, "raise", true);
        break;
    case BN_ASSERT_STATEMENT:
        run_simple(r, at, "assert", true);
        break;
    case BN_PASS_STATEMENT:
        break;
    case BN_BREAK_STATEMENT:
        bn_trace_op(r, "break", false, BN_LIT(""));
        break;
    case BN_CONTINUE_STATEMENT:
        bn_trace_op(r, "continue", false, BN_LIT(""));
        break;
    default:
        bn_trace_fail(r, at, "this statement has no trace; use a build function");
    }
}

bool bn_trace_template(bn_arena *arena, const bn_template *text, const bn_vars *vars,
                       bool old_stars, bn_trace *out, bn_err *err)
{
    bn_tracer r = { .arena = arena,
                    .t = text->tree,
                    .vars = vars,
                    .out = out,
                    .err = err,
                    .path = BN_LIT(""),
                    .old_stars = old_stars };

    *out = (bn_trace){ 0 };
    if (text->statement) {
        bn_each_named_child (text->tree, 0, c)
            run_statement(&r, c);
    } else {
        bn_trace_op(&r, "result", false, bn_trace_value(&r, text->root));
    }
    return !r.failed;
}
