/*
 * flow.c - questions about the order in which code runs: C1, C2, N4, N6, N7.
 */
#include "sema/flow_p.h"

#include <string.h>

static const char N4[] = "N4 bound";
static const char N6[] = "N6 dead";
static const char N7[] = "N7 unseen-if-raises";
static const char C1[] = "C1 dominates";
static const char C2[] = "C2 falls-off";

/* The graphs of a file, one a frame, built when asked for. */
struct bn_flow {
    bn_frame_flow **frames; /* by scope */
    uint16_t *local_of;     /* by binding: its number in its own frame */
};

static bn_flow *flow_of(bn_sema *s)
{
    if (!s->flow) {
        s->flow = BN_NEW_IN(s->arena, bn_flow);
        s->flow->frames = BN_ARRAY_IN(s->arena, s->scope_count, bn_frame_flow *);
        s->flow->local_of = BN_ARRAY_IN(s->arena, s->binding_count + 1, uint16_t);
        memset(s->flow->local_of, 0xff, (s->binding_count + 1) * sizeof(uint16_t));
    }
    return s->flow;
}

bn_frame_flow *bn_flow_of_scope(bn_sema *s, bn_scope_ix scope)
{
    bn_flow *flow = flow_of(s);
    bn_scope_ix frame = bn_frame_scope(s, scope);

    if (!flow->frames[frame])
        flow->frames[frame] = bn_cfg_build(s, frame, flow->local_of);
    return flow->frames[frame];
}

bn_frame_flow *bn_flow_at(bn_sema *s, bn_ix at)
{
    return bn_flow_of_scope(s, s->scope_of[at]);
}

uint16_t bn_flow_local(bn_frame_flow *f, bn_binding_ix b)
{
    bn_sema *s = f->sema;

    if (b == BN_NONE || bn_frame_scope(s, s->bindings[b].scope) != f->scope)
        return BN_NO_LOCAL;
    return s->flow->local_of[b];
}

bool bn_flow_range(const bn_frame_flow *f, bn_ix at, bn_event_range *out)
{
    for (; at != BN_NONE && at >= f->first_node; at = f->sema->tree->nodes[at].parent) {
        if (at >= f->first_node + f->node_count)
            return false;
        *out = f->ranges[at - f->first_node];
        if (out->hi > 0)
            return true;
    }
    return false;
}

bool bn_flow_own_range(const bn_frame_flow *f, bn_ix at, bn_event_range *out)
{
    if (f->capped || at < f->first_node || at >= f->first_node + f->node_count)
        return false;
    *out = f->ranges[at - f->first_node];
    return out->hi > 0;
}

uint32_t bn_use_flags_at(const bn_sema *s, bn_ix identifier)
{
    bn_binding_ix b = s->ref_binding[identifier];

    if (b == BN_NONE)
        return 0;
    uint32_t lo = s->bindings[b].first_use, hi = lo + s->bindings[b].use_count;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (s->uses[mid].node < identifier)
            lo = mid + 1;
        else
            hi = mid;
    }
    uint32_t flags = 0;
    for (;
         lo < s->bindings[b].first_use + s->bindings[b].use_count && s->uses[lo].node == identifier;
         lo++)
        flags |= s->uses[lo].kind;
    return flags;
}

/* Walks forward over events, one visit a block entry. */
typedef struct {
    const bn_frame_flow *f;
    bool *entered; /* blocks whose first event is known to be reached */
    uint32_t *todo, len;
} walk;

static walk walk_new(const bn_frame_flow *f)
{
    bn_arena *arena = f->sema->arena;

    return (walk){ .f = f,
                   .entered = BN_ARRAY_IN(arena, f->block_count, bool),
                   .todo = BN_ARRAY_IN(arena, f->block_count, uint32_t) };
}

static void walk_enter(walk *w, uint32_t block)
{
    if (!w->entered[block]) {
        w->entered[block] = true;
        w->todo[w->len++] = block;
    }
}

static void walk_successors(walk *w, uint32_t block)
{
    for (uint32_t e = w->f->blocks[block].succ; e != BN_NONE; e = w->f->edges[e].next)
        walk_enter(w, w->f->edges[e].to);
}

bool bn_flow_leads(const bn_frame_flow *f, uint32_t from, uint32_t to)
{
    walk w = walk_new(f);
    uint32_t at = f->block_of[from];

    if (f->block_of[to] == at && to > from)
        return true;
    for (uint32_t e = from + 1; e < f->blocks[at].last; e++)
        if (f->events[e].flags & BN_EVF_RAISES)
            walk_enter(&w, f->blocks[at].exc);
    walk_successors(&w, at);
    while (w.len > 0) {
        at = w.todo[--w.len];
        if (f->block_of[to] == at)
            return true;
        for (uint32_t e = f->blocks[at].first; e < f->blocks[at].last; e++)
            if (f->events[e].flags & BN_EVF_RAISES)
                walk_enter(&w, f->blocks[at].exc);
        walk_successors(&w, at);
    }
    return false;
}

/* Some path from the entry comes to just after event `to` without coming to just after `past`. */
static bool avoids(const bn_frame_flow *f, uint32_t past, uint32_t to)
{
    walk w = walk_new(f);

    walk_enter(&w, BN_BLOCK_ENTRY);
    while (w.len > 0) {
        uint32_t at = w.todo[--w.len];
        bool stops = f->block_of[past] == at;
        uint32_t last = stops ? past + 1 : f->blocks[at].last;
        if (f->block_of[to] == at && (!stops || to < past))
            return true;
        for (uint32_t e = f->blocks[at].first; e < last; e++)
            if (f->events[e].flags & BN_EVF_RAISES)
                walk_enter(&w, f->blocks[at].exc);
        if (!stops)
            walk_successors(&w, at);
    }
    return false;
}

bn_answer bn_fact_dominates(bn_sema *s, bn_ix a, bn_ix b)
{
    bn_frame_flow *f = bn_flow_at(s, a);
    bn_event_range ra, rb;

    if (f->capped)
        return bn_answer_maybe(s, C1, a, "%s", f->capped);
    if (bn_flow_at(s, b) != f)
        return bn_answer_maybe(s, C1, b, "line %u runs in another function", bn_line_of(s, b));
    if (!bn_flow_own_range(f, a, &ra) || !bn_flow_range(f, b, &rb) || ra.hi == 0 || rb.lo == 0)
        return bn_answer_maybe(s, C1, a, "`%.*s` is not evaluated by itself",
                               BN_FMT(bn_quote(s, a)));
    if (!(f->blocks[f->block_of[rb.lo - 1]].flags & BN_BLOCK_REACHED))
        return bn_answer_maybe(s, C1, b, "line %u cannot be reached", bn_line_of(s, b));
    if (avoids(f, ra.hi - 1, rb.lo - 1))
        return bn_answer_maybe(s, C1, a, "line %u can be reached without line %u", bn_line_of(s, b),
                               bn_line_of(s, a));
    return bn_answer_yes(C1);
}

bn_answer bn_fact_falls_off(bn_sema *s, bn_ix suite)
{
    const bn_cst *t = s->tree;

    if (t->nodes[suite].kind == BN_FUNCTION_DEFINITION)
        suite = bn_child(t, suite, BN_F_BODY);
    bn_frame_flow *f = bn_flow_at(s, suite);
    bn_event_range r;
    if (f->capped)
        return bn_answer_maybe(s, C2, suite, "%s", f->capped);
    if (!bn_flow_own_range(f, suite, &r))
        return bn_answer_maybe(s, C2, suite, "the code has no flow of its own");
    uint8_t flags = f->blocks[f->block_of[r.hi - 1]].flags;
    if (!(flags & BN_BLOCK_REACHED))
        return bn_answer_no(s, C2, suite, "the end of the block at line %u is never reached",
                            bn_line_of(s, suite));
    if (!(flags & BN_BLOCK_UNFORCED))
        return bn_answer_maybe(s, C2, suite,
                               "only a with statement that swallows an exception lets the block at "
                               "line %u end",
                               bn_line_of(s, suite));
    return bn_answer_yes(C2);
}

/* A name of another frame around this one: bound when the inner frame was made, and for good. */
static bn_answer bound_outside(bn_sema *s, bn_ix identifier, bn_binding_ix b)
{
    bn_frame_flow *f = bn_flow_of_scope(s, s->bindings[b].scope);
    bn_scope_ix scope = bn_frame_scope(s, s->scope_of[identifier]);
    bn_event_range r;
    uint16_t local = bn_flow_local(f, b);

    while (s->scopes[scope].parent != BN_NONE &&
           bn_frame_scope(s, s->scopes[scope].parent) != f->scope)
        scope = bn_frame_scope(s, s->scopes[scope].parent);
    bn_ix maker = s->scopes[scope].node;
    if (f->capped)
        return bn_answer_maybe(s, N4, identifier, "%s", f->capped);
    if (local == BN_NO_LOCAL || s->bindings[b].flags & BN_BIND_DELETED)
        return bn_answer_maybe(s, N4, identifier, "`%.*s` may be deleted",
                               BN_FMT(bn_text(s->tree, identifier)));
    if (!bn_flow_own_range(f, maker, &r) || r.lo == 0 || !bn_flow_bound_after(f, r.lo - 1, local))
        return bn_answer_maybe(s, N4, identifier,
                               "`%.*s` may be unbound when the function at line %u is made",
                               BN_FMT(bn_text(s->tree, identifier)), bn_line_of(s, maker));
    return bn_answer_yes(N4);
}

bn_answer bn_fact_bound(bn_sema *s, bn_ix identifier)
{
    bn_binding_ix b = s->ref_binding[identifier];
    bn_str name = bn_text(s->tree, identifier);
    bn_event_range r;

    if (b == BN_NONE)
        return bn_answer_as(N4, bn_fact_is_builtin(s, identifier, name));
    if (bn_scope_is_open(s, s->bindings[b].scope) && s->bindings[b].scope != 0)
        return bn_answer_dynamic(s, N4, s->bindings[b].scope, BN_DYN_EVAL);
    bn_frame_flow *f = bn_flow_at(s, identifier);
    if (bn_frame_scope(s, s->bindings[b].scope) != f->scope)
        return bound_outside(s, identifier, b);
    if (f->capped)
        return bn_answer_maybe(s, N4, identifier, "%s", f->capped);
    if (bn_flow_range(f, identifier, &r))
        for (uint32_t e = r.lo; e < r.hi; e++)
            if (f->events[e].node == identifier &&
                (f->events[e].op == BN_EV_READ || f->events[e].op == BN_EV_DEL)) {
                if (f->events[e].flags & BN_EVF_BOUND)
                    return bn_answer_yes(N4);
                return bn_answer_maybe(s, N4, identifier, "`%.*s` may be unbound in line %u",
                                       BN_FMT(name), bn_line_of(s, identifier));
            }
    return bn_answer_maybe(s, N4, identifier, "`%.*s` is not read here", BN_FMT(name));
}

/* A read or del that the value may reach from just after an event; BN_NONE when none is found. */
static bn_ix next_read(const bn_frame_flow *f, uint32_t event, uint16_t local)
{
    walk w = walk_new(f);
    uint32_t at = f->block_of[event], from = event + 1;

    for (;;) {
        bool killed = false;
        for (uint32_t i = from; i < f->blocks[at].last && !killed; i++) {
            const bn_event *e = &f->events[i];
            if (e->flags & BN_EVF_RAISES)
                walk_enter(&w, f->blocks[at].exc);
            if (e->local != local)
                continue;
            if (e->op == BN_EV_READ || e->op == BN_EV_DEL)
                return e->node;
            killed = true;
        }
        if (!killed)
            walk_successors(&w, at);
        if (w.len == 0)
            return BN_NONE;
        at = w.todo[--w.len];
        from = f->blocks[at].first;
    }
}

/* What N6 and N7 need of the binding: a local of this very frame that nobody else can see. */
static bn_answer private_local(bn_sema *s, const char *fact, bn_binding_ix b, bn_frame_flow *f,
                               bn_ix rgn)
{
    bn_str name = bn_binding_name(s, b);
    bn_scope_kind kind = bn_scope_kind_of(s, bn_frame_scope(s, s->bindings[b].scope));

    if (f->capped)
        return bn_answer_maybe(s, fact, rgn, "%s", f->capped);
    if (kind == BN_SCOPE_CLASS && s->bindings[b].scope == f->scope)
        return bn_answer_no(s, fact, rgn, "`%.*s` is an attribute of the class", BN_FMT(name));
    if (kind == BN_SCOPE_MODULE && s->bindings[b].scope == 0)
        return bn_answer_maybe(s, fact, rgn, "`%.*s` is an importable attribute of the module",
                               BN_FMT(name));
    uint16_t local = bn_flow_local(f, b);
    if (local == BN_NO_LOCAL)
        return bn_answer_maybe(s, fact, rgn, "`%.*s` belongs to another function", BN_FMT(name));
    const bn_local *l = &f->locals[local];
    if (l->inner_read || l->inner_store || l->inner_delete)
        return bn_answer_maybe(s, fact, rgn, "`%.*s` is used by an inner function", BN_FMT(name));
    if (s->bindings[b].flags & (BN_BIND_GLOBAL | BN_BIND_NONLOCAL))
        return bn_answer_maybe(s, fact, rgn, "`%.*s` is declared global or nonlocal", BN_FMT(name));
    return bn_answer_dynamic(s, fact, s->bindings[b].scope, BN_DYN_EVAL | BN_DYN_NAMES);
}

/*
 * Events of the region that its own stores reach without leaving it; all of them
 * when it stores nothing. One flag an event of the region.
 */
static bool *after_stores(bn_frame_flow *f, bn_event_range r, uint16_t local)
{
    bool *reached = BN_ARRAY_IN(f->sema->arena, r.hi - r.lo + 1, bool);
    uint32_t *todo = BN_ARRAY_IN(f->sema->arena, r.hi - r.lo + 1, uint32_t), n = 0;
    bool stores = false;

    for (uint32_t i = r.lo; i < r.hi; i++)
        if (f->events[i].local == local && f->events[i].op != BN_EV_READ) {
            stores = true;
            reached[i - r.lo] = true;
            todo[n++] = i;
        }
    if (!stores)
        memset(reached, 1, (r.hi - r.lo) * sizeof *reached);
    while (n > 0) {
        uint32_t at = todo[--n];
        const bn_block *block = &f->blocks[f->block_of[at]];
        uint32_t next[2] = { BN_NONE, BN_NONE };
        if (at + 1 < block->last)
            next[0] = at + 1;
        if (f->events[at].flags & BN_EVF_RAISES)
            next[1] = f->blocks[block->exc].first;
        for (int i = 0; i < 2; i++)
            if (next[i] != BN_NONE && next[i] >= r.lo && next[i] < r.hi &&
                !reached[next[i] - r.lo]) {
                reached[next[i] - r.lo] = true;
                todo[n++] = next[i];
            }
        if (at + 1 < block->last)
            continue;
        for (uint32_t e = block->succ; e != BN_NONE; e = f->edges[e].next) {
            uint32_t to = f->blocks[f->edges[e].to].first;
            if (to >= r.lo && to < r.hi && !reached[to - r.lo]) {
                reached[to - r.lo] = true;
                todo[n++] = to;
            }
        }
    }
    return reached;
}

static bool outside(const bn_frame_flow *f, uint32_t block, bn_event_range r)
{
    return f->blocks[block].first < r.lo || f->blocks[block].first >= r.hi;
}

/* An event after which the region is left with the name alive, or BN_NONE. *where: the block that
   it is left for, or BN_NONE when it is the same one. */
static uint32_t alive_exit(bn_frame_flow *f, bn_event_range r, uint16_t local, uint32_t *where)
{
    const bool *reached = after_stores(f, r, local);

    for (uint32_t i = r.lo; i < r.hi; i++) {
        const bn_block *block = &f->blocks[f->block_of[i]];
        if (!reached[i - r.lo] || !(block->flags & BN_BLOCK_REACHED))
            continue;
        *where = block->exc;
        if (f->events[i].flags & BN_EVF_RAISES && outside(f, block->exc, r) &&
            bn_flow_live_in(f, block->exc, local))
            return i;
        *where = BN_NONE;
        if (i + 1 < block->last) {
            if (i + 1 == r.hi && bn_flow_live_after(f, i, local))
                return i;
            continue;
        }
        for (uint32_t e = block->succ; e != BN_NONE; e = f->edges[e].next) {
            *where = f->edges[e].to;
            if (outside(f, *where, r) && bn_flow_live_in(f, *where, local))
                return i;
        }
    }
    return BN_NONE;
}

bn_answer bn_fact_dead(bn_sema *s, bn_binding_ix b, bn_ix rgn)
{
    bn_frame_flow *f = bn_flow_at(s, rgn);
    bn_answer private = private_local(s, N6, b, f, rgn);
    bn_event_range r;

    if (private.tri != BN_YES && (private.tri == BN_NO || f->capped))
        return private;
    uint16_t local = bn_flow_local(f, b);
    if (local == BN_NO_LOCAL)
        return private;
    if (!bn_flow_own_range(f, rgn, &r))
        return bn_answer_maybe(s, N6, rgn, "the region has no flow of its own");
    if (private.tri != BN_YES)
        return private;
    uint32_t where, at;
    if (r.lo == r.hi) { // runs nothing: the name is what it was before
        where = BN_NONE;
        at = r.lo > 0 && bn_flow_live_after(f, r.lo - 1, local) ? r.lo - 1 : BN_NONE;
    } else {
        at = alive_exit(f, r, local, &where);
    }
    if (at == BN_NONE)
        return bn_answer_yes(N6);
    bn_ix read = next_read(f, where == BN_NONE ? at : f->blocks[where].first, local);
    if (read == BN_NONE)
        return bn_answer_maybe(s, N6, rgn, "`%.*s` may be read again",
                               BN_FMT(bn_binding_name(s, b)));
    return bn_answer_no(s, N6, read, "`%.*s` is read again in line %u",
                        BN_FMT(bn_binding_name(s, b)), bn_line_of(s, read));
}

bn_answer bn_fact_unseen_if_raises(bn_sema *s, bn_binding_ix b, bn_ix rgn)
{
    bn_frame_flow *f = bn_flow_at(s, rgn);
    bn_answer private = private_local(s, N7, b, f, rgn);
    bn_event_range r;

    if (private.tri != BN_YES)
        return private;
    uint16_t local = bn_flow_local(f, b);
    if (!bn_flow_own_range(f, rgn, &r))
        return bn_answer_maybe(s, N7, rgn, "the region has no flow of its own");
    for (uint32_t i = r.lo; i < r.hi; i++) {
        uint32_t exc = f->blocks[f->block_of[i]].exc;
        if (!(f->events[i].flags & BN_EVF_RAISES) || !outside(f, exc, r) ||
            !bn_flow_live_in(f, exc, local))
            continue;
        bn_ix read = next_read(f, f->blocks[exc].first, local);
        return bn_answer_no(
            s, N7, read == BN_NONE ? rgn : read, "if it raises, line %u reads `%.*s`",
            bn_line_of(s, read == BN_NONE ? rgn : read), BN_FMT(bn_binding_name(s, b)));
    }
    return bn_answer_yes(N7);
}
