/*
 * suspend.c - suspension and StopIteration: C7, C8, C9.
 *
 * Plain searches in the tree. Code that runs in another frame (the body of a
 * nested function or lambda) does not suspend this one; its StopIteration is
 * counted, as the function may be called at once.
 */
#include "sema/facts_p.h"

static const char C7[] = "C7 stop-safe";
static const char C8[] = "C8 no-suspend";

/* The body of a nested function or lambda: code of another frame. */
static bool is_frame_body(const bn_cst *t, bn_ix at)
{
    const bn_node *n = &t->nodes[at];

    if (n->field != BN_F_BODY || n->parent == BN_NONE)
        return false;
    uint16_t up = t->nodes[n->parent].kind;
    return up == BN_FUNCTION_DEFINITION || up == BN_LAMBDA;
}

static bool has_async(const bn_cst *t, bn_ix at)
{
    bn_each_child (t, at, c) {
        if (t->nodes[c].kind == BN_KW_ASYNC)
            return true;
        if (t->nodes[c].flags & BN_NAMED && !(t->nodes[c].flags & BN_EXTRA))
            return false;
    }
    return false;
}

static bool suspends(const bn_cst *t, bn_ix at)
{
    switch (t->nodes[at].kind) {
    case BN_YIELD:
    case BN_AWAIT:
        return true;
    case BN_FOR_STATEMENT:
    case BN_WITH_STATEMENT:
    case BN_FOR_IN_CLAUSE:
        return has_async(t, at);
    default:
        return false;
    }
}

/* The first node in [from, to) that suspends this frame, or BN_NONE. */
static bn_ix first_suspension(const bn_cst *t, bn_ix from, bn_ix to, bool yields_only)
{
    for (bn_ix c = from; c < to;) {
        if (c != from && is_frame_body(t, c)) {
            c = t->nodes[c].end_ix;
            continue;
        }
        if (yields_only ? t->nodes[c].kind == BN_YIELD : suspends(t, c))
            return c;
        c++;
    }
    return BN_NONE;
}

bn_answer bn_fact_no_suspend(bn_sema *s, bn_ix x)
{
    const bn_cst *t = bn_sema_tree(s);
    bn_ix hit = first_suspension(t, x, t->nodes[x].end_ix, false);

    bn_saw_code(s, x);
    if (hit == BN_NONE)
        return bn_answer_yes_of(C8, x);
    return bn_answer_no(s, C8, hit, "contains `%.*s` in line %u", BN_FMT(bn_quote(s, hit)),
                        bn_line_of(s, hit));
}

bn_frame bn_frame_kind(bn_sema *s, bn_ix function)
{
    const bn_cst *t = bn_sema_tree(s);
    bn_ix body = bn_child(t, function, BN_F_BODY);
    bool yields =
        body != BN_NONE && first_suspension(t, body, t->nodes[body].end_ix, true) != BN_NONE;

    if (t->nodes[function].kind == BN_FUNCTION_DEFINITION && has_async(t, function))
        return yields ? BN_FRAME_ASYNCGEN : BN_FRAME_COROUTINE;
    return yields ? BN_FRAME_GENERATOR : BN_FRAME_PLAIN;
}

/* How many positional arguments a call has; -1 with a star. */
static int argument_count(const bn_cst *t, bn_ix call)
{
    bn_ix list = bn_child(t, call, BN_F_ARGUMENTS);
    int n = 0;

    if (list == BN_NONE)
        return -1;
    if (t->nodes[list].kind == BN_GENERATOR_EXPRESSION)
        return 1;
    bn_each_named_child (t, list, c) {
        if (t->nodes[c].kind == BN_LIST_SPLAT || t->nodes[c].kind == BN_DICTIONARY_SPLAT)
            return -1;
        n++;
    }
    return n;
}

/* `next` is called with a default, or is no read of the builtin. */
static bool next_is_harmless(bn_sema *s, bn_ix name)
{
    const bn_cst *t = bn_sema_tree(s);
    const bn_node *n = &t->nodes[name];

    if (n->field == BN_F_ATTRIBUTE || n->field == BN_F_NAME)
        return true; // o.next may be any method; next=x, def next
    if (n->field == BN_F_FUNCTION && t->nodes[n->parent].kind == BN_CALL &&
        argument_count(t, n->parent) == 2)
        return true;
    return bn_fact_is_builtin(s, name, BN_LIT("next")).tri == BN_NO;
}

/* The name stands in the head of an except clause: caught, not raised. */
static bool in_except_head(const bn_cst *t, bn_ix at)
{
    bn_ix clause = bn_enclosing(t, at, BN_EXCEPT_CLAUSE);

    return clause != BN_NONE && bn_enclosing(t, at, BN_BLOCK) != BN_NONE &&
           bn_enclosing(t, at, BN_BLOCK) < clause;
}

static bn_answer stop_safe(bn_sema *s, bn_ix x, uint32_t depth)
{
    const bn_cst *t = bn_sema_tree(s);

    for (bn_ix c = x; c < t->nodes[x].end_ix; c++) {
        bn_ix function = t->nodes[c].kind == BN_CALL && depth < 5 ? bn_callee(s, c) : BN_NONE;
        // what a generator raises comes out later, as RuntimeError
        if (function != BN_NONE && bn_frame_kind(s, function) == BN_FRAME_PLAIN) {
            bn_answer inside = stop_safe(s, bn_child(t, function, BN_F_BODY), depth + 1);
            if (inside.tri != BN_YES)
                return inside;
        }
        if (t->nodes[c].kind != BN_IDENTIFIER)
            continue;
        bool stop = false;
        if (bn_text_is(t, c, "next"))
            stop = !next_is_harmless(s, c);
        else if (bn_text_is(t, c, "__next__") || bn_text_is(t, c, "__anext__"))
            stop = t->nodes[c].field == BN_F_ATTRIBUTE;
        else if (bn_text_is(t, c, "StopIteration") || bn_text_is(t, c, "StopAsyncIteration"))
            stop = !in_except_head(t, c);
        if (stop)
            return bn_answer_no(s, C7, c, "`%.*s` in line %u may raise StopIteration",
                                BN_FMT(bn_quote(s, t->nodes[c].parent)), bn_line_of(s, c));
    }
    return bn_answer_yes_of(C7, x);
}

bn_answer bn_fact_stop_safe(bn_sema *s, bn_ix x)
{
    bn_saw_code(s, x);
    return stop_safe(s, x, 0);
}
