/*
 * obligations.c - what has to hold for a rewrite, by comparing the traces of both sides.
 *
 * Captures are aligned by name, operations by name and operands. Each difference
 * becomes a check on the captured code, numbered K1 to K12 as in docs; an operation
 * that only one side has needs a lemma that the rule names, or the rule does not
 * compile. A waiver of the rule (`assume`) turns the checks of its kind into doubt.
 */
#include "pattern/obligations_p.h"

#include <stdlib.h>
#include <string.h>

#define MAX_LEMMAS 4

typedef struct {
    bn_ruleset *set;
    bn_compiled *rule;
    bn_arena *arena;
    bn_err *err;
    bool failed;
    bn_trace match, rewrite;
    const bn_lemma *lemmas[MAX_LEMMAS];
    uint32_t lemma_count;
    uint32_t lemmas_used; /* bits */
    uint32_t waived;      /* bit n: Kn */
    bn_vec(bn_check) checks;
} deriver;

static bool fail(deriver *d, const char *format, bn_str a)
{
    if (!d->failed)
        bn_err_set(d->err, BN_E_USAGE, format, BN_FMT(a));
    d->failed = true;
    return false;
}

static bool is_statement_capture(const deriver *d, uint32_t var)
{
    const bn_template *text = d->rule->match_text;

    for (uint32_t i = 0; i < text->hole_count; i++)
        if (text->holes[i].kind == BN_HOLE_STATEMENTS && text->holes[i].index == var)
            return true;
    return false;
}

static void need(deriver *d, bn_check_kind kind, uint8_t k, uint32_t a, uint32_t b,
                 const char *text)
{
    bn_check check = { .kind = (uint8_t)kind, .k = k, .a = a, .b = b, .text = bn_str_from(text) };

    if (d->waived & 1u << k || (kind == BN_CK_NO_JUMPS && !is_statement_capture(d, a)))
        return;
    uint32_t i = 0;

    for (; i < d->checks.len; i++) {
        bn_check *c = &d->checks.items[i];

        if (c->kind == kind &&
            ((c->a == a && c->b == b) || (kind == BN_CK_COMMUTE && c->a == b && c->b == a)))
            break;
    }
    if (i < d->checks.len) {
        /* Asked for two reasons: the one that comes first in the calculus is shown. */
        if (k < d->checks.items[i].k)
            d->checks.items[i] = check;
        return;
    }
    bn_vec_push(d->arena, &d->checks, check);
}

/* Length of the region that begins at `at`: `>kind(...)`. */
static size_t region_length(bn_str path, size_t at)
{
    uint32_t depth = 0;

    for (size_t i = at; i < path.len; i++) {
        depth += path.ptr[i] == '(';
        depth -= path.ptr[i] == ')' && depth > 0;
        if (path.ptr[i] == ')' && depth == 0)
            return i + 1 - at;
    }
    return path.len - at;
}

static bool has_same_loop(const deriver *d)
{
    for (uint32_t i = 0; i < d->lemma_count; i++)
        if (d->lemmas[i]->needs & BN_LEMMA_SAME_LOOP)
            return true;
    return false;
}

/*
 * The path for comparison: with a lemma that says so, loops are the same whatever they
 * draw from; without `guards`, `try` and its `else` are left out.
 */
static bn_str plain_path(deriver *d, bn_str path, bool guards)
{
    bn_buf out = { .arena = d->arena };
    bool same_loop = has_same_loop(d);

    for (size_t i = 0; i < path.len; i += region_length(path, i)) {
        bn_str region = bn_str_sub(path, i, i + region_length(path, i));

        if (!guards && (bn_str_is(region, ">try()") || bn_str_is(region, ">noexc()")))
            continue;
        if (same_loop && bn_str_starts(region, BN_LIT(">all(")))
            region = BN_LIT(">all()");
        bn_buf_add(&out, region);
    }
    return bn_buf_str(&out);
}

static bool same_path(deriver *d, bn_str a, bn_str b, bool guards)
{
    return bn_str_eq(plain_path(d, a, guards), plain_path(d, b, guards));
}

/* ---- K1, K5, K6, K7, K8: one occurrence of a capture on both sides ---- */

static bool has_region(bn_str path, const char *kind)
{
    return bn_str_find(path, bn_str_from(kind), 0) != BN_NPOS;
}

static bool same_protection(bn_str a, bn_str b)
{
    static const char *const kinds[] = { ">try(", ">with(", ">exc(", ">fin(" };

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (has_region(a, kinds[i]) != has_region(b, kinds[i]))
            return false;
    return true;
}

/* N11; operations of the match that may run any code are told by `b`. */
static void need_stable(deriver *d, uint32_t var, const char *text)
{
    uint32_t loud = BN_NONE;

    for (uint32_t i = 0; i < d->match.events.len; i++)
        if (d->match.events.items[i].loud)
            loud = 0;
    need(d, BN_CK_STABLE, 1, var, loud, text);
}

static void compare_times(deriver *d, const bn_event *m, const bn_event *r)
{
    if (same_path(d, m->path, r->path, true))
        return;
    if (!same_protection(m->path, r->path))
        need(d, BN_CK_QUIET, 7, m->var, BN_NONE, "enters or leaves a protected block");
    if (same_path(d, m->path, r->path, false))
        return;
    need(d, BN_CK_PURE, 1, m->var, BN_NONE, "runs under other conditions");
    need(d, BN_CK_QUIET, 1, m->var, BN_NONE, "runs under other conditions");
    need(d, BN_CK_NO_JUMPS, 12, m->var, BN_NONE, "runs under other conditions");
    if (m->loop != r->loop || m->times == BN_LATER || r->times == BN_LATER)
        need_stable(d, m->var, "runs at other times");
}

static void compare_scope(deriver *d, const bn_event *m, const bn_event *r)
{
    uint32_t v = m->var;

    if (m->scope != r->scope) {
        need(d, BN_CK_NO_WALRUS, 5, v, BN_NONE, "moves to another scope");
        need(d, BN_CK_NO_CELL, 5, v, BN_NONE, "moves to another scope");
        need(d, BN_CK_NO_SUSPEND, 5, v, BN_NONE, "moves to another scope");
        need(d, BN_CK_NO_JUMPS, 12, v, BN_NONE, "moves to another scope");
        need(d, BN_CK_UNWATCHED, 5, v, BN_NONE, "moves to another scope");
        if (m->scope == BN_IN_FRAME || r->scope == BN_IN_FRAME)
            need(d, BN_CK_CLASS_FREE, 5, v, BN_NONE, "moves into or out of a class body");
    }
    if (r->iterable && !m->iterable)
        need(d, BN_CK_NO_WALRUS, 12, v, BN_NONE, "a comprehension cannot draw from `:=`");
    if (m->home != r->home) {
        need(d, BN_CK_STOP_SAFE, 6, v, BN_NONE, "a StopIteration would end up elsewhere");
        need(d, BN_CK_NO_SUSPEND, 6, v, BN_NONE, "moves to another frame");
    }
}

static void compare_env(deriver *d, const bn_event *m, const bn_event *r)
{
    for (uint32_t i = 0; i < d->rule->vars.count; i++) {
        if (i != m->var && (m->scope == BN_IN_LAMBDA) != (r->scope == BN_IN_LAMBDA) &&
            (m->env[i].len || r->env[i].len))
            need(d, BN_CK_NO_CLOSURE, 5, m->var, i, "each call has a variable of its own");
        if (bn_str_eq(m->env[i], r->env[i]))
            continue;
        if (m->env[i].len == 0 || r->env[i].len == 0)
            need(d, BN_CK_UNMENTIONED, 8, m->var, i, "the name means something else there");
        else if (d->lemma_count == 0)
            fail(d, "K8: a capture would see another value of $%.*s", d->rule->vars.vars[i].name);
    }
}

static const bn_event *nth_capture(const bn_trace *t, uint32_t var, uint32_t n)
{
    for (uint32_t i = 0; i < t->events.len; i++) {
        const bn_event *e = &t->events.items[i];

        if (e->type == BN_EV_CAPTURE && e->var == var && n-- == 0)
            return e;
    }
    return NULL;
}

static uint32_t capture_count(const bn_trace *t, uint32_t var)
{
    uint32_t n = 0;

    while (nth_capture(t, var, n))
        n++;
    return n;
}

static void compare_capture(deriver *d, uint32_t var)
{
    uint32_t n = capture_count(&d->match, var), m = capture_count(&d->rewrite, var);
    uint32_t pairs = n < m ? n : m;

    if (n != m) {
        need(d, BN_CK_PURE, 1, var, BN_NONE, "is evaluated another number of times");
        if (m == 0 || n == 0) {
            need(d, BN_CK_QUIET, 1, var, BN_NONE, "is no longer evaluated");
            need(d, BN_CK_UNWATCHED, 5, var, BN_NONE, "is no longer read in its closure");
        } else {
            need_stable(d, var, "is evaluated another number of times");
        }
    }
    for (uint32_t i = 0; i < pairs; i++) {
        const bn_event *a = nth_capture(&d->match, var, i);
        const bn_event *b = nth_capture(&d->rewrite, var, i);

        compare_times(d, a, b);
        compare_scope(d, a, b);
        compare_env(d, a, b);
    }
}

/* ---- K2, K3: order ---- */

/* What an event is in a comparison of two things: 1, 2 or 0. */
typedef struct {
    uint32_t capture[2]; /* variables, or BN_NONE */
    uint32_t bind;       /* the first is the binding of this variable, or BN_NONE */
    bn_str op[2];        /* keys, used when the variable is BN_NONE */
} pair;

static int role_in(const pair *p, const bn_event *e)
{
    if (p->bind != BN_NONE && e->type == BN_EV_BIND && e->var == p->bind)
        return 1;
    for (int i = p->bind != BN_NONE; i < 2; i++) {
        bool same = p->capture[i] != BN_NONE
                        ? e->type == BN_EV_CAPTURE && e->var == p->capture[i]
                        : e->type != BN_EV_CAPTURE && bn_str_eq(e->key, p->op[i]);

        if (same)
            return i + 1;
    }
    return 0;
}

/* Runs of equal roles count once: "aab" and "ab" are the same order. */
static bool same_order(const deriver *d, const pair *p)
{
    uint32_t i = 0, k = 0;
    int a, b;

    for (int last = 0;; last = a) {
        do
            a = i < d->match.events.len ? role_in(p, &d->match.events.items[i++]) : -1;
        while (a == 0 || a == last);
        do
            b = k < d->rewrite.events.len ? role_in(p, &d->rewrite.events.items[k++]) : -1;
        while (b == 0 || b == last);
        if (a != b)
            return false;
        if (a < 0)
            return true;
    }
}

/* One runs only after success, the other only after an exception. */
static bool are_outcomes(bn_str a, bn_str b)
{
    return (has_region(a, ">noexc(") && has_region(b, ">exc(")) ||
           (has_region(b, ">noexc(") && has_region(a, ">exc("));
}

/* Where the paths part: whole regions before it are the same. */
static size_t common_regions(bn_str a, bn_str b)
{
    size_t at = 0;

    while (at < a.len && at < b.len) {
        size_t n = region_length(a, at);

        if (n != region_length(b, at) ||
            !bn_str_eq(bn_str_sub(a, at, at + n), bn_str_sub(b, at, at + n)))
            break;
        at += n;
    }
    return at;
}

/* One runs only when a test is true, the other only when it is false. */
static bool are_exclusive(bn_str a, bn_str b)
{
    size_t at = common_regions(a, b);

    if (are_outcomes(a, b))
        return true;
    a = bn_str_sub(a, at, at + region_length(a, at));
    b = bn_str_sub(b, at, at + region_length(b, at));
    if (a.len < 5 || b.len < 5 || !bn_str_eq(bn_str_sub(a, 5, a.len), bn_str_sub(b, 5, b.len)))
        return false;
    return (bn_str_starts(a, BN_LIT(">opt(")) && bn_str_starts(b, BN_LIT(">alt("))) ||
           (bn_str_starts(b, BN_LIT(">opt(")) && bn_str_starts(a, BN_LIT(">alt(")));
}

static bool exclusive_in(const bn_trace *t, uint32_t a, uint32_t b)
{
    const bn_event *x, *y;

    for (uint32_t i = 0; (x = nth_capture(t, a, i)); i++)
        for (uint32_t k = 0; (y = nth_capture(t, b, k)); k++)
            if (!are_exclusive(x->path, y->path))
                return false;
    return true;
}

/* Both run in a loop that they share. */
static bool share_loop(const bn_trace *t, uint32_t a, uint32_t b)
{
    bn_str x = nth_capture(t, a, 0)->path, y = nth_capture(t, b, 0)->path;
    size_t end = common_regions(x, y);

    for (size_t at = 0; at < end; at += region_length(x, at)) {
        bn_str region = bn_str_sub(x, at, x.len);

        if (bn_str_starts(region, BN_LIT(">all(")) || bn_str_starts(region, BN_LIT(">part(")))
            return true;
    }
    return false;
}

static bool both_loop(const bn_trace *t, uint32_t a, uint32_t b)
{
    return nth_capture(t, a, 0)->loop && nth_capture(t, b, 0)->loop;
}

/* K1 asks for a value that is the same everywhere: its place does not matter. */
static bool is_repeated(const deriver *d, uint32_t var)
{
    return capture_count(&d->match, var) != capture_count(&d->rewrite, var);
}

static void compare_captures(deriver *d, uint32_t a, uint32_t b)
{
    pair p = { .capture = { a, b }, .bind = BN_NONE };

    if (!nth_capture(&d->match, a, 0) || !nth_capture(&d->match, b, 0) ||
        !nth_capture(&d->rewrite, a, 0) || !nth_capture(&d->rewrite, b, 0))
        return;
    if (exclusive_in(&d->match, a, b) || exclusive_in(&d->rewrite, a, b))
        return;
    if (!same_order(d, &p) && !is_repeated(d, a) && !is_repeated(d, b))
        need(d, BN_CK_COMMUTE, 2, a, b, "change places");
    if (both_loop(&d->match, a, b) && both_loop(&d->rewrite, a, b) &&
        share_loop(&d->match, a, b) != share_loop(&d->rewrite, a, b))
        need(d, BN_CK_COMMUTE, 3, a, b, "run in one loop or in two");
}

static const bn_event *find_key(const bn_trace *t, bn_str key)
{
    for (uint32_t i = 0; i < t->events.len; i++)
        if (t->events.items[i].type != BN_EV_CAPTURE && bn_str_eq(t->events.items[i].key, key))
            return &t->events.items[i];
    return NULL;
}

/* An operation that both sides have, against captures and other operations. */
static void compare_order_of(deriver *d, const bn_event *op)
{
    for (uint32_t v = 0; v < d->rule->vars.count; v++) {
        pair p = { .capture = { BN_NONE, v }, .bind = BN_NONE, .op = { op->key } };

        const bn_event *m = nth_capture(&d->match, v, 0), *r = nth_capture(&d->rewrite, v, 0);

        if (op->loud && m && r && !is_repeated(d, v) && !are_exclusive(op->path, m->path) &&
            !are_exclusive(op->path, r->path) && !same_order(d, &p))
            need(d, BN_CK_OP_COMMUTE, 2, v, BN_NONE, "moves past an operation");
    }
    for (const bn_event *other = op + 1;
         op->loud && other < d->match.events.items + d->match.events.len; other++) {
        pair p = { .capture = { BN_NONE, BN_NONE },
                   .bind = BN_NONE,
                   .op = { op->key, other->key } };

        if (other->type == BN_EV_OP && other->loud && !bn_str_eq(other->key, op->key) &&
            find_key(&d->rewrite, other->key) && !same_order(d, &p))
            need(d, BN_CK_OP_ORDER, 2, BN_NONE, BN_NONE, "operations change places");
    }
}

/* ---- K8: names ---- */

/* A name that both sides bind, against the captures that run before and after. */
static void compare_bind(deriver *d, uint32_t name)
{
    for (uint32_t v = 0; v < d->rule->vars.count; v++) {
        pair p = { .capture = { BN_NONE, v }, .bind = name };

        if (!nth_capture(&d->match, v, 0) || !nth_capture(&d->rewrite, v, 0) || same_order(d, &p))
            continue;
        need(d, BN_CK_UNMENTIONED, 8, v, name, "runs before the name is bound");
        need(d, BN_CK_UNSEEN, 8, name, BN_NONE, "is bound later");
    }
}

static void compare_names(deriver *d)
{
    uint32_t gone = d->match.frame_binds & ~d->rewrite.frame_binds;
    uint32_t came = d->rewrite.frame_binds & ~d->match.frame_binds;
    uint32_t needed = d->match.name_needed | d->rewrite.name_needed;

    for (uint32_t v = 0; v < d->rule->vars.count; v++) {
        if (gone & 1u << v)
            need(d, BN_CK_DEAD, 8, v, BN_NONE, "is no longer bound");
        if (came & 1u << v)
            need(d, BN_CK_DEAD, 8, v, BN_NONE, "is bound where it was not");
        if (d->match.frame_binds & d->rewrite.frame_binds & 1u << v)
            compare_bind(d, v);
        if (needed & 1u << v)
            need(d, BN_CK_NAME, 8, v, BN_NONE, "is read as a name");
    }
}

/* ---- K10: operations ---- */

static uint32_t first_var(const deriver *d, bn_str key)
{
    size_t at = bn_str_find(key, BN_LIT("("), 0);

    if (at == BN_NPOS || at + 1 >= key.len || key.ptr[at + 1] != '$')
        return BN_NONE;
    for (uint32_t v = 0; v < d->rule->vars.count; v++) {
        bn_str name = d->rule->vars.vars[v].name, rest = bn_str_sub(key, at + 2, key.len);

        if (bn_str_starts(rest, name) &&
            (rest.len == name.len || rest.ptr[name.len] == ',' || rest.ptr[name.len] == ')'))
            return v;
    }
    return BN_NONE;
}

/* Steps that are left out or done earlier must do nothing but step. */
static void need_source(deriver *d, const bn_lemma *lemma, const bn_event *next)
{
    uint32_t v = first_var(d, next->key);

    if (v == BN_NONE)
        fail(d, "K3: `%.*s` may have effects and no lemma says why not", next->key);
    else
        need(d, BN_CK_CONTAINER, 3, v, BN_NONE, lemma->name);
}

static void lemma_needs(deriver *d, const bn_lemma *lemma, const bn_event *e)
{
    static const struct {
        uint32_t bit;
        bn_check_kind kind;
    } kinds[] = {
        { BN_LEMMA_SEQUENCE, BN_CK_SEQUENCE },   { BN_LEMMA_CONTAINER, BN_CK_CONTAINER },
        { BN_LEMMA_UNMUTATED, BN_CK_UNMUTATED }, { BN_LEMMA_TRUTH, BN_CK_TRUTH },
        { BN_LEMMA_BOOL, BN_CK_BOOL },           { BN_LEMMA_LEN, BN_CK_LEN },
    };
    uint32_t v = e->type == BN_EV_OP ? first_var(d, e->key) : BN_NONE;

    for (size_t i = 0; v != BN_NONE && i < sizeof kinds / sizeof *kinds; i++)
        if (lemma->needs & kinds[i].bit)
            need(d, kinds[i].kind, 10, v, BN_NONE, lemma->name);
    for (uint32_t i = 0; i < d->match.events.len; i++) {
        const bn_event *c = &d->match.events.items[i];

        if (lemma->needs & BN_LEMMA_SOURCES && c->type == BN_EV_OP && !strcmp(c->op, "next"))
            need_source(d, lemma, c);
        if (c->type != BN_EV_CAPTURE || !c->loop)
            continue;
        if (lemma->needs & BN_LEMMA_PURE)
            need(d, BN_CK_PURE, 10, c->var, BN_NONE, lemma->name);
        if (lemma->needs & BN_LEMMA_QUIET)
            need(d, BN_CK_QUIET, 10, c->var, BN_NONE, lemma->name);
        if (lemma->needs & BN_LEMMA_TESTS)
            need(d, BN_CK_TRUTH, 10, c->var, BN_NONE, lemma->name);
    }
}

/* A bind of a name that the other side binds too is only a matter of its value. */
static bool explain(deriver *d, const bn_event *e, bool gone)
{
    for (uint32_t i = 0; i < d->lemma_count; i++) {
        if (bn_lemma_explains(d->lemmas[i], e->op, gone)) {
            lemma_needs(d, d->lemmas[i], e);
            d->lemmas_used |= 1u << i;
            return true;
        }
    }
    if (d->waived & 1u << 10)
        return true;
    return fail(d,
                gone ? "K10: `%.*s` disappears, no lemma says why"
                     : "K10: `%.*s` appears, no lemma says why",
                e->key);
}

static bool is_paired(deriver *d, const bn_event *a, const bn_event *b)
{
    if (a->type != b->type || !bn_str_eq(a->key, b->key))
        return false;
    if (a->type == BN_EV_BIND || same_path(d, a->path, b->path, true))
        return true;
    return !a->loud && same_path(d, a->path, b->path, false);
}

static void compare_operations(deriver *d)
{
    uint32_t count = d->rewrite.events.len;
    bool *taken = BN_ARRAY_IN(d->arena, count + 1, bool);

    for (uint32_t i = 0; i < d->match.events.len; i++) {
        const bn_event *e = &d->match.events.items[i];
        uint32_t k = 0;

        if (e->type == BN_EV_CAPTURE)
            continue;
        while (k < count && (taken[k] || !is_paired(d, e, &d->rewrite.events.items[k])))
            k++;
        if (k < count) {
            taken[k] = true;
            compare_order_of(d, e);
        } else if (e->type != BN_EV_BIND || e->scope == BN_IN_FRAME) {
            /* A bind that is gone for good is K8's; one with another value is K10's. */
            if (e->type == BN_EV_OP || d->rewrite.frame_binds & 1u << e->var)
                explain(d, e, true);
        }
    }
    for (uint32_t k = 0; k < count; k++) {
        const bn_event *e = &d->rewrite.events.items[k];

        if (taken[k] || e->type == BN_EV_CAPTURE)
            continue;
        if (e->type == BN_EV_OP || (e->scope == BN_IN_FRAME && d->match.frame_binds & 1u << e->var))
            explain(d, e, false);
    }
}

/* ---- Lemmas and waivers that the rule names ---- */

static bool read_lemmas(deriver *d)
{
    bn_str list = bn_str_from(d->rule->rule->lemma);
    size_t at = 0;

    while (at < list.len) {
        size_t end = bn_str_find(list, BN_LIT(" "), at);
        bn_str word = bn_str_sub(list, at, end == BN_NPOS ? list.len : end);

        at = end == BN_NPOS ? list.len : end + 1;
        if (word.len == 0)
            continue;
        if (d->lemma_count == MAX_LEMMAS || !bn_lemma_find(word))
            return fail(d, "no lemma `%.*s`", word);
        d->lemmas[d->lemma_count++] = bn_lemma_find(word);
    }
    return true;
}

/* "K2 dict keys are constants; K9 ..." */
static bool read_waivers(deriver *d)
{
    static const uint32_t allowed = 1u << 1 | 1u << 2 | 1u << 3 | 1u << 6 | 1u << 9 | 1u << 10;
    bn_str list = bn_str_from(d->rule->rule->assume);
    size_t at = 0;

    while (at < list.len) {
        size_t end = bn_str_find(list, BN_LIT(";"), at);
        bn_str one = bn_str_trim(bn_str_sub(list, at, end == BN_NPOS ? list.len : end));
        uint32_t k = 0;
        size_t i = 1;

        at = end == BN_NPOS ? list.len : end + 1;
        for (; i < one.len && one.ptr[i] >= '0' && one.ptr[i] <= '9'; i++)
            k = k * 10 + (uint32_t)(one.ptr[i] - '0');
        if (one.len == 0 || one.ptr[0] != 'K' || k > 12 || !(allowed & 1u << k))
            return fail(d, "waiver `%.*s`: only K1, K2, K3, K6, K9 and K10 can be waived", one);
        bn_vec_push(d->arena, &d->checks,
                    ((bn_check){ .kind = BN_CK_ASSUMED,
                                 .k = (uint8_t)k,
                                 .a = BN_NONE,
                                 .b = BN_NONE,
                                 .text = bn_str_trim(bn_str_sub(one, i, one.len)) }));
        d->waived |= 1u << k;
    }
    return true;
}

static int by_cost(const void *a, const void *b)
{
    const bn_check *x = a, *y = b;
    uint64_t left = (uint64_t)x->kind << 48 | (uint64_t)(x->a & 0xff) << 8 | (x->b & 0xff);
    uint64_t right = (uint64_t)y->kind << 48 | (uint64_t)(y->a & 0xff) << 8 | (y->b & 0xff);

    return left < right ? -1 : left > right;
}

/* Both sides as one group of Pythons runs them. */
static bool compare(deriver *d, bool old_stars)
{
    const bn_vars *vars = &d->rule->vars;

    if (!bn_trace_template(d->arena, d->rule->match_text, vars, old_stars, &d->match, d->err) ||
        !bn_trace_template(d->arena, d->rule->rewrite, vars, old_stars, &d->rewrite, d->err))
        return false;
    compare_operations(d);
    for (uint32_t v = 0; v < vars->count; v++)
        compare_capture(d, v);
    for (uint32_t a = 0; a < vars->count; a++)
        for (uint32_t b = a + 1; b < vars->count; b++)
            compare_captures(d, a, b);
    compare_names(d);
    return !d->failed;
}

/* The order of unpacking changed in 3.9: both orders are compared (K4). */
static bool has_stars(const bn_template *text)
{
    for (bn_ix i = 0; i < text->tree->count; i++)
        if (text->tree->nodes[i].kind == BN_LIST_SPLAT ||
            text->tree->nodes[i].kind == BN_DICTIONARY_SPLAT)
            return true;
    return false;
}

bool bn_obligations_derive(bn_ruleset *set, bn_compiled *rule, bn_err *err)
{
    deriver d = { .set = set, .rule = rule, .arena = set->arena, .err = err };

    if (!read_lemmas(&d) || !read_waivers(&d) || !compare(&d, false))
        return false;
    if ((has_stars(rule->match_text) || has_stars(rule->rewrite)) && !compare(&d, true))
        return false;
    for (uint32_t i = 0; i < d.lemma_count && !d.failed; i++)
        if (!(d.lemmas_used & 1u << i))
            fail(&d, "lemma `%.*s` explains nothing", bn_str_from(d.lemmas[i]->name));
    if (d.failed)
        return false;
    if (d.checks.len)
        qsort(d.checks.items, d.checks.len, sizeof *d.checks.items, by_cost);
    for (uint32_t i = 0; i < d.rewrite.events.len; i++)
        if (d.rewrite.events.items[i].type == BN_EV_BIND)
            rule->binders |= 1u << d.rewrite.events.items[i].var;
    rule->checks = d.checks.items;
    rule->check_count = d.checks.len;
    return true;
}
