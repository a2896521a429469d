/*
 * summary.c - summaries of functions: A6, and E1 of a call.
 *
 * A function's effect is that of its body without what stays inside the call: its
 * locals, its jumps, changes of objects that it made itself. Functions that call
 * each other are worked out together, from "does nothing" upwards until nothing
 * changes. Source: Tarjan, Depth-first search and linear graph algorithms (1972);
 * bottom-up summaries as in Banning, An efficient way to find the side effects of
 * procedure calls (1979).
 */
#include "sema/summary.h"

#include "sema/flow_p.h"
#include "sema/types_p.h"

#define MAX_DEPTH 100
#define MAX_ROUNDS 8
#define UNKNOWN_GRADE (BN_P3 + 1)

typedef struct summary {
    bn_ix function;
    bn_effect effect;
    uint8_t params[BN_MAX_PARAMETERS]; /* bn_param_bits, in order */
    bn_parameter parameters[BN_MAX_PARAMETERS];
    uint32_t count;
    uint32_t index, low; /* Tarjan's numbers; 0: not visited */
    bool on_stack, recursive, unknown;
} summary;

struct bn_summaries {
    summary **of; /* by scope */
    bn_vec(summary *) stack;
    uint32_t next, depth;
};

static bn_summaries *summaries_of(bn_sema *s)
{
    if (!s->summaries) {
        s->summaries = BN_NEW_IN(s->arena, bn_summaries);
        s->summaries->of = BN_ARRAY_IN(s->arena, s->scope_count, summary *);
    }
    return s->summaries;
}

static bn_effect nothing(void)
{
    return (bn_effect){ .call_at = BN_NONE, .raise_at = BN_NONE, .write_at = BN_NONE };
}

/* ---- the effect of a body ---- */

/* A binding that lives and dies with one call of the function. */
static bool is_own(bn_sema *s, bn_binding_ix b, bn_scope_ix frame)
{
    return b != BN_NONE && bn_frame_scope(s, s->bindings[b].scope) == frame;
}

static bool is_label(const bn_cst *t, bn_ix at)
{
    uint16_t up = t->nodes[t->nodes[at].parent].kind;
    uint8_t field = t->nodes[at].field;

    return (up == BN_ATTRIBUTE && field == BN_F_ATTRIBUTE) ||
           (up == BN_KEYWORD_ARGUMENT && field == BN_F_NAME) || up == BN_GLOBAL_STATEMENT ||
           up == BN_NONLOCAL_STATEMENT;
}

/* The operation changes or reads only an object that this very call has made. */
static bool stays_inside(bn_sema *s, bn_ix x, bn_scope_ix frame)
{
    const bn_cst *t = s->tree;
    bn_ix receiver = BN_NONE;

    if (t->nodes[x].kind == BN_CALL) {
        bn_ix callee = bn_unparen(t, bn_child(t, x, BN_F_FUNCTION));
        if (t->nodes[callee].kind == BN_ATTRIBUTE)
            receiver = bn_child(t, callee, BN_F_OBJECT);
    } else if (t->nodes[x].kind == BN_SUBSCRIPT) {
        receiver = bn_child(t, x, BN_F_VALUE);
    }
    if (receiver == BN_NONE)
        return false;
    receiver = bn_unparen(t, receiver);
    if (t->nodes[receiver].kind != BN_IDENTIFIER || !is_own(s, s->ref_binding[receiver], frame))
        return false;
    return bn_fact_unescaped(s, s->ref_binding[receiver], receiver).tri == BN_YES;
}

static void add_identifier(bn_sema *s, bn_effect *all, bn_ix at, bn_scope_ix frame)
{
    uint32_t use = bn_use_flags_at(s, at);
    const uint32_t binds = BN_USE_STORE | BN_USE_DELETE | BN_USE_DEF | BN_USE_IMPORT;
    bool own = is_own(s, s->ref_binding[at], frame);
    bool reads = use & (BN_USE_READ | BN_USE_DELETE) || !(use & (binds | BN_USE_PARAM));

    if (is_label(s->tree, at) || use & BN_USE_DECLARE)
        return;
    if (own && reads && bn_fact_bound(s, at).tri != BN_YES)
        all->raises |= BN_RAISE_NAME;
    if (!own)
        bn_effect_add(all, bn_effect_of(s, at));
}

/* What the node itself does; operands and parts are other nodes. */
static bn_effect own_effect(bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;
    bn_effect e = bn_effect_is_target(t, x) ? bn_effect_store(s, x) : bn_effect_own(s, x);
    bn_ix left;

    if (t->nodes[x].kind == BN_AUGMENTED_ASSIGNMENT) {
        left = bn_unparen(t, bn_child(t, x, BN_F_LEFT));
        if (t->nodes[left].kind != BN_IDENTIFIER)
            bn_effect_add(&e, bn_effect_store(s, left));
    }
    if (t->nodes[x].kind == BN_DELETE_STATEMENT)
        bn_each_named_child (t, x, c)
            if (t->nodes[c].kind != BN_IDENTIFIER)
                bn_effect_add(&e, bn_effect_unknown(c));
    if (t->nodes[x].flags & BN_TAINTED)
        bn_effect_add(&e, bn_effect_unknown(x));
    if (t->nodes[x].kind == BN_RETURN_STATEMENT || t->nodes[x].kind == BN_BREAK_STATEMENT ||
        t->nodes[x].kind == BN_CONTINUE_STATEMENT)
        return nothing();
    if (t->nodes[x].kind == BN_WHILE_STATEMENT)
        e.raises |= BN_RAISE_ALL; // it may go on for ever
    return e;
}

static bn_effect body_effect(bn_sema *s, bn_ix function)
{
    const bn_cst *t = s->tree;
    bn_ix body = bn_child(t, function, BN_F_BODY);
    bn_scope_ix frame = bn_scope_of_node(s, function);
    bn_effect all = nothing();

    for (bn_ix c = body; c < t->nodes[body].end_ix; c++) {
        const bn_node *n = &t->nodes[c];
        uint16_t up = t->nodes[n->parent].kind;
        bool inner = (up == BN_FUNCTION_DEFINITION || up == BN_LAMBDA) && n->field == BN_F_BODY;

        bool text = n->kind == BN_TYPE && up != BN_ASSIGNMENT && s->future_annotations;

        if (c != body && (inner || text)) {
            c = n->end_ix - 1;
            continue;
        }
        if (!(n->flags & BN_NAMED) || n->flags & BN_EXTRA)
            continue;
        if (bn_frame_scope(s, s->scope_of[c]) != frame && n->kind != BN_LAMBDA &&
            n->kind != BN_GENERATOR_EXPRESSION && n->kind != BN_FUNCTION_DEFINITION)
            continue;
        if (n->kind == BN_IDENTIFIER) {
            add_identifier(s, &all, c, frame);
            continue;
        }
        bn_effect e = own_effect(s, c);
        const uint16_t heap = BN_EF_READ_HEAP | BN_EF_WRITE_HEAP;
        if (e.flags & heap && !(e.flags & BN_EF_CALL) && stays_inside(s, c, frame)) {
            e.flags &= (uint16_t)~heap;
            if (e.grade == UNKNOWN_GRADE)
                e.grade = BN_P2;
        }
        bn_effect_add(&all, e);
    }
    return all;
}

static bn_effect effect_of(bn_sema *s, const summary *m)
{
    bn_effect e;

    if (bn_frame_kind(s, m->function) != BN_FRAME_PLAIN)
        e = nothing(); // nothing runs yet
    else
        e = body_effect(s, m->function);
    if (m->recursive)
        e.raises |= BN_RAISE_ALL; // it may go on for ever
    e.flags &= (uint16_t) ~(BN_EF_JUMP | BN_EF_BIND);
    e.flags |= BN_EF_ALLOC;
    if (e.grade < BN_P2)
        e.grade = BN_P2;
    return e;
}

/* ---- parameters ---- */

/* Bits for a read of the parameter, where the argument is an exact value of a builtin kind. */
static uint8_t read_bits(bn_sema *s, bn_ix at)
{
    const bn_cst *t = s->tree;
    bn_ix inner = at, up = t->nodes[at].parent;

    while (t->nodes[up].kind == BN_PARENTHESIZED_EXPRESSION) {
        inner = up;
        up = t->nodes[up].parent;
    }
    if (t->nodes[up].kind == BN_RETURN_STATEMENT)
        return BN_PARAM_RETURNS;
    if (t->nodes[up].kind == BN_CALL && t->nodes[inner].field == BN_F_FUNCTION)
        return BN_PARAM_CALLS;
    if ((t->nodes[up].kind == BN_FOR_STATEMENT || t->nodes[up].kind == BN_FOR_IN_CLAUSE) &&
        bn_object_use_at(s, at, BN_T_LIST | BN_T_DICT | BN_T_SET) == BN_USE_LOOKS)
        return BN_PARAM_READS | BN_PARAM_ITERATES;
    switch (bn_object_use_at(s, at, BN_T_LIST | BN_T_DICT | BN_T_SET | BN_T_BYTEARRAY)) {
    case BN_USE_LOOKS:
        return t->nodes[up].kind == BN_ARGUMENT_LIST || t->nodes[up].kind == BN_LIST_SPLAT
                   ? BN_PARAM_READS | BN_PARAM_ITERATES
                   : BN_PARAM_READS;
    case BN_USE_CHANGES:
        return BN_PARAM_READS | BN_PARAM_MUTATES;
    default:
        return BN_PARAM_ALL;
    }
}

static uint8_t parameter_bits(bn_sema *s, const summary *m, const bn_parameter *p)
{
    bn_binding_ix b = s->ref_binding[p->name];
    uint8_t bits = 0;

    if (b == BN_NONE || p->kind >= BN_PARAM_STAR || bn_frame_kind(s, m->function) != BN_FRAME_PLAIN)
        return BN_PARAM_ALL;
    const bn_binding *binding = &s->bindings[b];
    if (binding->flags & (BN_BIND_CAPTURED | BN_BIND_GLOBAL | BN_BIND_NONLOCAL) ||
        s->scopes[binding->scope].dynamic & (BN_DYN_EVAL | BN_DYN_NAMES))
        return BN_PARAM_ALL;
    for (uint32_t i = 0; i < binding->use_count && bits != BN_PARAM_ALL; i++) {
        const bn_use *use = &s->uses[binding->first_use + i];

        if (use->kind & BN_USE_AUGMENT)
            bits |= BN_PARAM_READS | BN_PARAM_MUTATES;
        else if (use->kind & BN_USE_READ)
            bits |= read_bits(s, use->node);
    }
    return bits;
}

/* ---- the call graph ---- */

static bool same_effect(bn_effect a, bn_effect b)
{
    return a.reads == b.reads && a.writes == b.writes && a.raises == b.raises &&
           a.flags == b.flags && a.grade == b.grade;
}

/* Work the summary out anew; true when it changed. */
static bool update(bn_sema *s, summary *m)
{
    bn_effect e = effect_of(s, m);
    bool changed = !same_effect(e, m->effect);

    m->effect = e;
    for (uint32_t i = 0; i < m->count; i++) {
        uint8_t bits = parameter_bits(s, m, &m->parameters[i]);
        changed = changed || bits != m->params[i];
        m->params[i] = bits;
    }
    return changed;
}

static void give_up(summary *m)
{
    m->unknown = true;
    m->effect = bn_effect_unknown(m->function);
    for (uint32_t i = 0; i < BN_MAX_PARAMETERS; i++)
        m->params[i] = BN_PARAM_ALL;
}

/* The summaries [from, end) of the stack belong together and depend on finished ones only. */
static void finish(bn_sema *s, uint32_t from)
{
    bn_summaries *all = s->summaries;
    bool changed = true;

    for (int round = 0; changed && round < MAX_ROUNDS; round++) {
        changed = false;
        for (uint32_t i = from; i < all->stack.len; i++)
            if (!all->stack.items[i]->unknown)
                changed = update(s, all->stack.items[i]) || changed;
        if (from + 1 == all->stack.len && !all->stack.items[from]->recursive)
            changed = false;
    }
    for (uint32_t i = from; i < all->stack.len; i++) {
        summary *m = all->stack.items[i];
        if (changed)
            give_up(m);
        m->on_stack = false;
    }
    all->stack.len = from;
}

static bool too_big(bn_sema *s, bn_ix function)
{
    const bn_cst *t = s->tree;

    return t->nodes[function].end_ix - function > BN_FLOW_MAX_NODES ||
           bn_flow_of_scope(s, bn_scope_of_node(s, function))->capped;
}

static void visit(bn_sema *s, summary *m)
{
    bn_summaries *all = s->summaries;
    const bn_cst *t = s->tree;
    bn_ix body = bn_child(t, m->function, BN_F_BODY);
    uint32_t place = all->stack.len;

    m->index = m->low = ++all->next;
    m->on_stack = true;
    bn_vec_push(s->arena, &all->stack, m);
    if (all->depth >= MAX_DEPTH || body == BN_NONE || m->count == UINT32_MAX ||
        too_big(s, m->function))
        give_up(m);
    all->depth++;
    for (bn_ix c = body; !m->unknown && c < t->nodes[body].end_ix; c++) {
        bn_ix callee = t->nodes[c].kind == BN_CALL ? bn_callee(s, c) : BN_NONE;
        if (callee == BN_NONE)
            continue;
        summary *other = all->of[bn_scope_of_node(s, callee)];
        if (!other) {
            other = all->of[bn_scope_of_node(s, callee)] = BN_NEW_IN(s->arena, summary);
            other->function = callee;
            other->effect = nothing();
            other->count = bn_parameters_of(t, callee, other->parameters);
        }
        if (other == m)
            m->recursive = true;
        if (other->index == 0) {
            visit(s, other);
            m->low = other->low < m->low ? other->low : m->low;
        } else if (other->on_stack) {
            m->low = other->index < m->low ? other->index : m->low;
        }
    }
    all->depth--;
    if (m->low != m->index)
        return;
    for (uint32_t i = place; i < all->stack.len && all->stack.len > place + 1; i++)
        all->stack.items[i]->recursive = true;
    finish(s, place);
}

/* The function's summary; while its own group is worked out, what is known so far. */
static const summary *summary_of(bn_sema *s, bn_ix function)
{
    bn_scope_ix scope = bn_scope_of_node(s, function);
    bn_summaries *all = summaries_of(s);

    if (scope == BN_NONE)
        return NULL;
    summary *m = all->of[scope];
    if (!m) {
        m = all->of[scope] = BN_NEW_IN(s->arena, summary);
        m->function = function;
        m->effect = nothing();
        m->count = bn_parameters_of(s->tree, function, m->parameters);
    }
    if (m->index == 0)
        visit(s, m);
    return m;
}

bn_effect bn_effect_of_call(bn_sema *s, bn_ix call, bn_ix function)
{
    const summary *m = summary_of(s, function);
    bn_argument_map map = bn_map_arguments(s->tree, call, function);

    if (!m || m->unknown || !map.known)
        return bn_effect_unknown(call);
    bn_effect e = m->effect;
    if (!map.fits)
        e.raises |= BN_RAISE_TYPE;
    e.call_at = e.flags & (BN_EF_CALL | BN_EF_SUSPEND) ? call : BN_NONE;
    e.raise_at = e.raises ? call : BN_NONE;
    e.write_at = e.flags & (BN_EF_WRITE_HEAP | BN_EF_WRITE_SHARED | BN_EF_IO) ? call : BN_NONE;
    return e;
}

uint32_t bn_param_summary(bn_sema *s, bn_ix function, bn_ix parameter)
{
    const summary *m = summary_of(s, function);

    for (uint32_t i = 0; m && !m->unknown && i < m->count; i++)
        if (m->parameters[i].name == parameter)
            return m->params[i];
    return BN_PARAM_ALL;
}
