/*
 * effects.c - what evaluating code does: C5, C6, E2, E3, E4, E7, N11.
 */
#include "sema/effects_p.h"
#include "sema/flow_p.h"
#include "sema/types_p.h"

static const char C5[] = "C5 never-raises";
static const char C6[] = "C6 not-caught";
static const char E2[] = "E2 pure";
static const char E3[] = "E3 commute";
static const char E4[] = "E4 no-effect";
static const char E7[] = "E7 quiet-len";
static const char N11[] = "N11 stable";

enum {
    IMPURE = BN_EF_CALL | BN_EF_BIND | BN_EF_SUSPEND | BN_EF_IO | BN_EF_WRITE_HEAP |
             BN_EF_WRITE_SHARED | BN_EF_JUMP
};

static uint64_t name_bit(bn_binding_ix b)
{
    return (uint64_t)1 << (b % 64);
}

/* Code that runs elsewhere, before control comes back here, may rebind the name. */
static bool others_store(bn_sema *s, bn_binding_ix b)
{
    const bn_binding *binding = &s->bindings[b];
    bn_frame_flow *f = bn_flow_of_scope(s, binding->scope);
    uint16_t local = bn_flow_local(f, b);
    if (local == BN_NO_LOCAL || binding->flags & (BN_BIND_PATCHED | BN_BIND_STAR) ||
        bn_scope_is_open(s, binding->scope))
        return true;
    return f->locals[local].inner_store || f->locals[local].inner_delete;
}

/* Code elsewhere may read the name. */
static bool others_read(bn_sema *s, bn_binding_ix b)
{
    bn_frame_flow *f = bn_flow_of_scope(s, s->bindings[b].scope);
    bn_scope_kind kind = bn_scope_kind_of(s, f->scope);
    uint16_t local = bn_flow_local(f, b);

    if (kind == BN_SCOPE_MODULE || kind == BN_SCOPE_CLASS || local == BN_NO_LOCAL)
        return true;
    return f->locals[local].inner_read || f->locals[local].inner_store ||
           f->locals[local].inner_delete;
}

static void add_read(bn_sema *s, bn_effect *e, bn_ix identifier)
{
    bn_binding_ix b = s->ref_binding[identifier];

    if (e->grade < BN_P1)
        e->grade = BN_P1;
    if (b == BN_NONE) {
        if (bn_fact_is_builtin(s, identifier, bn_text(s->tree, identifier)).tri == BN_YES)
            return;
        e->flags |= BN_EF_READ_SHARED;
    } else {
        e->reads |= name_bit(b);
        if (others_store(s, b))
            e->flags |= BN_EF_READ_SHARED;
        if (bn_flow_at(s, identifier) != bn_flow_of_scope(s, s->bindings[b].scope))
            e->flags |= BN_EF_READ_OUTER;
    }
    if (bn_fact_bound(s, identifier).tri != BN_YES) {
        e->raises |= BN_RAISE_NAME;
        if (e->raise_at == BN_NONE)
            e->raise_at = identifier;
    }
}

/* A metaclass may look at each name that the class body binds: class C(Enum): A = 1; A = 2 */
static bool is_watched_class(bn_sema *s, bn_scope_ix scope)
{
    return bn_scope_kind_of(s, scope) == BN_SCOPE_CLASS &&
           bn_child(s->tree, s->scopes[scope].node, BN_F_SUPERCLASSES) != BN_NONE;
}

static void add_store(bn_sema *s, bn_effect *e, bn_ix identifier)
{
    bn_binding_ix b = s->ref_binding[identifier];

    e->flags |= BN_EF_BIND;
    e->grade = BN_P3 + 1;
    e->write_at = identifier;
    if (b == BN_NONE || others_read(s, b))
        e->flags |= BN_EF_WRITE_SHARED;
    if (b != BN_NONE)
        e->writes |= name_bit(b);
    if (b != BN_NONE && is_watched_class(s, s->bindings[b].scope)) {
        e->raises = BN_RAISE_ALL;
        if (e->raise_at == BN_NONE)
            e->raise_at = identifier;
    }
}

/* The identifier is a word of the syntax here, no name that is evaluated. */
static bool is_label(const bn_cst *t, bn_ix at)
{
    uint16_t up = t->nodes[t->nodes[at].parent].kind;
    uint8_t field = t->nodes[at].field;

    return (up == BN_ATTRIBUTE && field == BN_F_ATTRIBUTE) ||
           (up == BN_KEYWORD_ARGUMENT && field == BN_F_NAME) || up == BN_GLOBAL_STATEMENT ||
           up == BN_NONLOCAL_STATEMENT;
}

bool bn_effect_is_target(const bn_cst *t, bn_ix at)
{
    for (bn_ix i = at; t->nodes[i].parent != BN_NONE; i = t->nodes[i].parent) {
        uint16_t up = t->nodes[t->nodes[i].parent].kind;
        if (t->nodes[i].field == BN_F_LEFT &&
            (up == BN_ASSIGNMENT || up == BN_FOR_STATEMENT || up == BN_FOR_IN_CLAUSE))
            return true;
        if (up != BN_TUPLE && up != BN_LIST && up != BN_PARENTHESIZED_EXPRESSION &&
            up != BN_LIST_SPLAT)
            return false;
    }
    return false;
}

/* Names that only a comprehension inside `x` binds are nobody else's business. */
static bool binds_inside(bn_sema *s, bn_ix identifier, bn_ix x)
{
    bn_binding_ix b = s->ref_binding[identifier];

    if (b == BN_NONE)
        return false;
    bn_scope_kind kind = bn_scope_kind_of(s, s->bindings[b].scope);
    return (kind == BN_SCOPE_COMPREHENSION || kind == BN_SCOPE_GENERATOR) &&
           bn_is_inside(s->tree, s->scopes[s->bindings[b].scope].node, x);
}

/* Skip what does not run with this code: bodies of functions and lambdas, annotations that are
   only text. */
static bn_ix skipped(const bn_sema *s, bn_ix at, bn_ix root)
{
    const bn_cst *t = s->tree;
    const bn_node *n = &t->nodes[at];

    if (at == root || n->parent == BN_NONE)
        return BN_NONE;
    uint16_t up = t->nodes[n->parent].kind;
    bool frame = up == BN_FUNCTION_DEFINITION || up == BN_LAMBDA;
    if (frame && n->field == BN_F_BODY && n->parent >= root)
        return n->end_ix;
    if (n->kind == BN_TYPE && up != BN_ASSIGNMENT && s->future_annotations)
        return n->end_ix;
    return BN_NONE;
}

/* The frame whose code evaluates the node; up to Python 3.13 that is true of annotations, too. */
static bn_scope_ix frame_of(const bn_sema *s, bn_ix at)
{
    bn_scope_ix scope = s->scope_of[at];

    while (s->scopes[scope].kind == BN_SCOPE_ANNOTATION)
        scope = s->scopes[scope].parent;
    return bn_frame_scope(s, scope);
}

bn_effect bn_effect_of(bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;
    bn_effect all = { .call_at = BN_NONE, .raise_at = BN_NONE, .write_at = BN_NONE };
    bn_scope_ix frame = frame_of(s, x);

    for (bn_ix c = x; c < t->nodes[x].end_ix; c++) {
        bn_ix next = skipped(s, c, x);
        if (next != BN_NONE) {
            c = next - 1;
            continue;
        }
        if (!(t->nodes[c].flags & BN_NAMED) || t->nodes[c].flags & BN_EXTRA)
            continue;
        uint16_t kind = t->nodes[c].kind;
        // the inside of a generator expression runs later; its first iterable runs now
        if (frame_of(s, c) != frame && c != x && kind != BN_LAMBDA &&
            kind != BN_GENERATOR_EXPRESSION && kind != BN_FUNCTION_DEFINITION)
            continue;
        if (kind == BN_IDENTIFIER) {
            if (is_label(t, c))
                continue;
            uint32_t use = bn_use_flags_at(s, c);
            if (use & (BN_USE_STORE | BN_USE_DELETE | BN_USE_DEF | BN_USE_IMPORT)) {
                if (!binds_inside(s, c, x))
                    add_store(s, &all, c);
                if (use & BN_USE_DELETE && all.raise_at == BN_NONE)
                    all.raise_at = c;
                if (use & BN_USE_DELETE)
                    all.raises |= BN_RAISE_NAME;
            }
            if (!(use & (BN_USE_STORE | BN_USE_DELETE | BN_USE_DEF | BN_USE_IMPORT | BN_USE_PARAM |
                         BN_USE_DECLARE)) ||
                use & BN_USE_READ)
                add_read(s, &all, c);
        } else if (bn_effect_is_target(t, c)) {
            bn_effect_add(&all, bn_effect_store(s, c));
        } else {
            bn_effect_add(&all, bn_effect_own(s, c));
            if (kind == BN_AUGMENTED_ASSIGNMENT &&
                t->nodes[bn_unparen(t, bn_child(t, c, BN_F_LEFT))].kind != BN_IDENTIFIER)
                bn_effect_add(&all, bn_effect_store(s, bn_unparen(t, bn_child(t, c, BN_F_LEFT))));
            if (kind == BN_DELETE_STATEMENT)
                bn_each_named_child (t, c, d)
                    if (t->nodes[d].kind != BN_IDENTIFIER) // del a.b, del a[0], del (a, b)
                        bn_effect_add(&all, bn_effect_unknown(d));
        }
        if (t->nodes[c].flags & BN_TAINTED)
            bn_effect_add(&all, bn_effect_unknown(c));
    }
    return all;
}

static bn_answer too_big(bn_sema *s, const char *fact, bn_ix x)
{
    return bn_answer_maybe(s, fact, x, "the code is too long to look through");
}

static bool is_too_big(const bn_sema *s, bn_ix x)
{
    return s->tree->nodes[x].end_ix - x > BN_FLOW_MAX_NODES;
}

bn_answer bn_fact_never_raises(bn_sema *s, bn_ix x)
{
    bn_saw_code(s, x);
    if (is_too_big(s, x))
        return too_big(s, C5, x);
    bn_effect e = bn_effect_of(s, x);
    if (e.raises == 0)
        return bn_answer_yes_of(C5, x);
    return bn_answer_maybe(s, C5, e.raise_at, "`%.*s` may raise an exception",
                           BN_FMT(bn_quote(s, e.raise_at == BN_NONE ? x : e.raise_at)));
}

bn_answer bn_fact_pure(bn_sema *s, bn_ix x, bn_purity grade)
{
    bn_saw_code(s, x);
    if (is_too_big(s, x))
        return too_big(s, E2, x);
    bn_effect e = bn_effect_of(s, x);
    if (e.flags & BN_EF_SUSPEND)
        return bn_answer_no(s, E2, e.call_at, "`%.*s` suspends the function",
                            BN_FMT(bn_quote(s, e.call_at)));
    if (e.flags & BN_EF_BIND && e.write_at != BN_NONE)
        return bn_answer_no(s, E2, e.write_at, "`%.*s` is bound here",
                            BN_FMT(bn_quote(s, e.write_at)));
    if (e.flags & BN_EF_CALL)
        return bn_answer_maybe(s, E2, e.call_at, "`%.*s` may run unknown code",
                               BN_FMT(bn_quote(s, e.call_at)));
    if (e.flags & IMPURE)
        return bn_answer_maybe(s, E2, x, "`%.*s` changes something", BN_FMT(bn_quote(s, x)));
    if (e.grade > grade)
        return bn_answer_maybe(s, E2, x, "`%.*s` is more than %s", BN_FMT(bn_quote(s, x)),
                               grade == BN_P0   ? "a constant"
                               : grade == BN_P1 ? "names and displays"
                                                : "operations of builtin values");
    return bn_answer_yes_of(E2, x);
}

/* Code elsewhere can notice that it ran. */
static bool has_effect(bn_effect e)
{
    return e.flags & IMPURE;
}

/* What `a` may change that `b` looks at or changes as well; NULL: nothing. */
static const char *conflict(bn_effect a, bn_effect b)
{
    if (a.writes & (b.reads | b.writes))
        return "binds a name that the other one uses";
    if (a.flags & BN_EF_CALL && b.flags & (BN_EF_CALL | BN_EF_READ_HEAP | BN_EF_READ_SHARED |
                                           BN_EF_WRITE_HEAP | BN_EF_WRITE_SHARED | BN_EF_IO))
        return "may run code that the other one depends on";
    if (a.flags & BN_EF_WRITE_HEAP && b.flags & (BN_EF_READ_HEAP | BN_EF_WRITE_HEAP))
        return "may change what the other one looks at";
    if (a.flags & BN_EF_JUMP)
        return "leaves before the other one";
    if (a.flags & (BN_EF_SUSPEND | BN_EF_IO) && b.flags & (BN_EF_SUSPEND | BN_EF_IO))
        return "must come in order with the other one";
    if (a.raises && has_effect(b))
        return "may raise before the other one has done its work";
    return NULL;
}

bn_answer bn_fact_commute(bn_sema *s, bn_ix a, bn_ix b)
{
    bn_saw_code(s, a);
    bn_saw_code(s, b);
    if (is_too_big(s, a) || is_too_big(s, b))
        return too_big(s, E3, a);
    bn_effect ea = bn_effect_of(s, a), eb = bn_effect_of(s, b);
    uint32_t both = ea.raises | eb.raises;
    const char *why = conflict(ea, eb);
    bn_ix at = a;
    if (!why) {
        why = conflict(eb, ea);
        at = b;
    }
    if (!why && ea.raises && eb.raises &&
        ((both & (both - 1)) != 0 || both & (BN_RAISE_OTHER | BN_RAISE_OS | BN_RAISE_VALUE)))
        why = "may raise, and so may the other one";
    if (why)
        return bn_answer_maybe(s, E3, at, "`%.*s` %s", BN_FMT(bn_quote(s, at)), why);
    return bn_answer_yes_of(E3, a);
}

bn_answer bn_fact_no_effect(bn_sema *s, bn_ix rgn)
{
    bn_saw_code(s, rgn);
    if (is_too_big(s, rgn))
        return too_big(s, E4, rgn);
    bn_effect e = bn_effect_of(s, rgn);
    if (e.flags & (IMPURE & ~BN_EF_BIND)) {
        bn_ix at = e.call_at != BN_NONE ? e.call_at : e.write_at != BN_NONE ? e.write_at : rgn;
        return bn_answer_maybe(s, E4, at, "`%.*s` may have an effect", BN_FMT(bn_quote(s, at)));
    }
    return bn_answer_yes_of(E4, rgn);
}

bn_answer bn_fact_quiet_len(bn_sema *s, bn_ix x)
{
    bn_value v = bn_type_of(s, x);

    bn_saw_code(s, x);
    // map, zip, filter and enumerate have neither __len__ nor __length_hint__
    if (bn_value_is(v, BN_T_PLAIN))
        return bn_answer_yes_of(E7, x);
    return bn_answer_maybe(s, E7, x, "`%.*s` may have a `__len__` of its own",
                           BN_FMT(bn_quote(s, x)));
}

/* ---- C6 ---- */

/* The effect; of `raise E(...)` exactly what that raises. */
static bn_effect raised_by(bn_sema *s, bn_ix x)
{
    bn_ix arguments;
    uint32_t raised = bn_exception_raised(s, x, &arguments);

    if (!raised)
        return bn_effect_of(s, x);
    bn_effect e = { .call_at = BN_NONE, .raise_at = BN_NONE, .write_at = BN_NONE };
    if (arguments != BN_NONE)
        e = bn_effect_of(s, arguments);
    if (!e.raises)
        e.raise_at = x;
    e.raises |= raised;
    return e;
}

bn_answer bn_fact_not_caught(bn_sema *s, bn_ix x, bn_ix by)
{
    const bn_cst *t = s->tree;
    bn_ix statement = t->nodes[by].kind == BN_EXCEPT_CLAUSE ? t->nodes[by].parent : by;

    bn_saw_code(s, x);
    if (is_too_big(s, x))
        return too_big(s, C6, x);
    bn_effect e = raised_by(s, x);
    if (e.raises == 0)
        return bn_answer_yes_of(C6, x);
    bn_each_named_child (t, statement, c) {
        if (t->nodes[c].kind != BN_EXCEPT_CLAUSE || (by != statement && by != c))
            continue;
        uint32_t caught = 0, values = 0;
        bn_each_named_child (t, c, v)
            if (t->nodes[v].field == BN_F_VALUE) {
                caught |= bn_exceptions_caught(s, v);
                values++;
            }
        if (values == 0)
            caught = BN_RAISE_ALL;
        if (caught & e.raises)
            return bn_answer_maybe(s, C6, e.raise_at, "the handler in line %u would catch `%.*s`",
                                   bn_line_of(s, c),
                                   BN_FMT(bn_quote(s, e.raise_at == BN_NONE ? x : e.raise_at)));
    }
    return bn_answer_yes_of(C6, x);
}

/* ---- N11 ---- */

/* What happens on the way from the beginning of `a` to the beginning of `b`. */
typedef struct {
    bn_sema *s;
    bn_frame_flow *f;
    bn_effect reads; /* of the expression */
    uint32_t start;  /* just after this event `a` begins */
    bool *seen;      /* block * 2 + (1: from its events that raise) */
    uint32_t *todo, len;
    bool misses; /* a path comes from the entry without `a` */
    bn_ix by;    /* what may change it */
} way;

static void check_event(way *w, const bn_event *e)
{
    bn_binding_ix b = e->local == BN_NO_LOCAL ? BN_NONE : w->f->locals[e->local].binding;

    if (w->by != BN_NONE || e->op == BN_EV_NOP || e->op == BN_EV_READ || e->op == BN_EV_MAKE)
        return;
    if (e->op == BN_EV_STORE || e->op == BN_EV_DEL || e->op == BN_EV_UNBIND) {
        bool mine = b == BN_NONE || (w->reads.reads & name_bit(b)) != 0;
        if (b == BN_NONE ? (w->reads.flags & BN_EF_READ_SHARED) != 0 : mine)
            w->by = e->node;
        return;
    }
    uint16_t open = BN_EF_READ_HEAP | BN_EF_READ_SHARED;
    if (e->op == BN_EV_SUSPEND)
        open |= BN_EF_READ_OUTER;
    if (!(w->reads.flags & open))
        return;
    bn_effect own = bn_effect_event(w->s, e);
    if (e->op == BN_EV_SUSPEND || own.flags & (BN_EF_CALL | BN_EF_SUSPEND) ||
        (own.flags & BN_EF_WRITE_HEAP && w->reads.flags & BN_EF_READ_HEAP) ||
        (own.flags & BN_EF_WRITE_SHARED && w->reads.flags & BN_EF_READ_SHARED) ||
        own.writes & w->reads.reads)
        w->by = e->node;
}

static void way_push(way *w, uint32_t block, bool raises)
{
    if (!w->seen[block * 2 + raises]) {
        w->seen[block * 2 + raises] = true;
        w->todo[w->len++] = block * 2 + raises;
    }
}

/*
 * Back from just before event `from` of a block to `a`, or to what leads into the
 * block. From events that raise, those before `a` may also have been the last.
 */
static void way_back(way *w, uint32_t block, uint32_t from, bool raises)
{
    const bn_frame_flow *f = w->f;
    bool open = true;

    for (uint32_t i = from; i-- > f->blocks[block].first;) {
        if (i == w->start && !raises)
            return;
        if (i == w->start)
            open = false;
        if (raises && f->events[i].flags & BN_EVF_RAISES)
            open = true;
        if (open)
            check_event(w, &f->events[i]);
    }
    if (!open)
        return;
    if (block == BN_BLOCK_ENTRY)
        w->misses = true;
    for (uint32_t p = f->pred_at[block]; p < f->pred_at[block + 1]; p++)
        if (f->blocks[f->preds[p].from].flags & BN_BLOCK_REACHED)
            way_push(w, f->preds[p].from, f->preds[p].exception);
}

static void way_all(way *w, uint32_t to)
{
    const bn_frame_flow *f = w->f;

    way_back(w, f->block_of[to], to + 1, false);
    while (w->len > 0 && w->by == BN_NONE && !w->misses) {
        uint32_t item = w->todo[--w->len], block = item / 2, last = f->blocks[block].last;
        if (item % 2)
            while (last > f->blocks[block].first && !(f->events[last - 1].flags & BN_EVF_RAISES))
                last--;
        way_back(w, block, last, item % 2);
    }
}

bn_answer bn_fact_stable(bn_sema *s, bn_ix expr, bn_ix a, bn_ix b)
{
    bn_frame_flow *f = bn_flow_at(s, a);
    bn_event_range ra, rb;

    bn_saw_code(s, expr);
    if (is_too_big(s, expr))
        return too_big(s, N11, expr);
    bn_effect e = bn_effect_of(s, expr);
    if (e.flags & IMPURE)
        return bn_answer_maybe(s, N11, expr, "`%.*s` may give another value each time",
                               BN_FMT(bn_quote(s, expr)));
    if (e.flags & BN_EF_ALLOC && !bn_value_is(bn_type_of(s, expr), BN_T_SCALAR))
        return bn_answer_maybe(s, N11, expr, "`%.*s` makes a new object each time",
                               BN_FMT(bn_quote(s, expr)));
    if (e.reads == 0 && !(e.flags & (BN_EF_READ_HEAP | BN_EF_READ_SHARED)))
        return bn_answer_yes_of(N11, expr);
    if (f->capped)
        return bn_answer_maybe(s, N11, expr, "%s", f->capped);
    if (bn_flow_at(s, b) != f || !bn_flow_range(f, a, &ra) || !bn_flow_own_range(f, b, &rb) ||
        ra.lo == 0 || rb.lo == 0)
        return bn_answer_maybe(s, N11, expr, "lines %u and %u run in different functions",
                               bn_line_of(s, a), bn_line_of(s, b));
    way w = { .s = s, .f = f, .reads = e, .start = ra.lo - 1, .by = BN_NONE };
    w.seen = BN_ARRAY_IN(s->arena, 2 * (size_t)f->block_count, bool);
    w.todo = BN_ARRAY_IN(s->arena, 2 * (size_t)f->block_count, uint32_t);
    way_all(&w, rb.lo - 1);
    if (w.by != BN_NONE)
        return bn_answer_maybe(s, N11, w.by, "`%.*s` in line %u may change `%.*s`",
                               BN_FMT(bn_quote(s, w.by)), bn_line_of(s, w.by),
                               BN_FMT(bn_quote(s, expr)));
    if (w.misses)
        return bn_answer_maybe(s, N11, b, "line %u can be reached without line %u",
                               bn_line_of(s, b), bn_line_of(s, a));
    return bn_answer_yes_of(N11, expr);
}
