/*
 * cfg_expr.c - the graph of one frame: blocks, events and expressions.
 */
#include "sema/cfg_p.h"

uint32_t bn_cfg_new_block(bn_cfg *b)
{
    if (b->blocks.len >= BN_FLOW_MAX_BLOCKS && !b->f->capped)
        b->f->capped = "the function has more than 4000 blocks";
    bn_vec_push(b->arena, &b->blocks,
                (bn_block){ .succ = BN_NONE, .exc = BN_BLOCK_RAISE, .test = BN_NONE });
    return b->blocks.len - 1;
}

void bn_cfg_edge(bn_cfg *b, uint32_t from, uint32_t to, bn_edge_when when)
{
    if (!(b->blocks.items[from].flags & BN_BLOCK_ENTERED))
        return;
    b->blocks.items[to].flags |= BN_BLOCK_ENTERED;
    bn_vec_push(b->arena, &b->edges,
                (bn_edge){ .to = to, .next = b->blocks.items[from].succ, .when = (uint8_t)when });
    b->blocks.items[from].succ = b->edges.len - 1;
}

void bn_cfg_open(bn_cfg *b, uint32_t block)
{
    b->blocks.items[b->cur].last = b->events.len;
    b->cur = block;
    b->blocks.items[block].first = b->events.len;
    b->blocks.items[block].exc = b->exc;
    bn_cfg_event(b, BN_EV_NOP, BN_NONE);
}

void bn_cfg_split(bn_cfg *b)
{
    uint32_t next = bn_cfg_new_block(b);

    bn_cfg_edge(b, b->cur, next, BN_EDGE_ALWAYS);
    bn_cfg_open(b, next);
}

bool bn_cfg_alive(const bn_cfg *b)
{
    return b->blocks.items[b->cur].flags & BN_BLOCK_ENTERED;
}

static void push_event(bn_cfg *b, bn_event e)
{
    bn_vec_push(b->arena, &b->events, e);
    if (e.flags & BN_EVF_RAISES && bn_cfg_alive(b))
        b->blocks.items[b->exc].flags |= BN_BLOCK_ENTERED;
}

void bn_cfg_event(bn_cfg *b, bn_event_op op, bn_ix node)
{
    uint8_t flags = op == BN_EV_OP || op == BN_EV_SUSPEND ? BN_EVF_RAISES : 0;

    push_event(b,
               (bn_event){ .node = node, .local = BN_NO_LOCAL, .op = (uint8_t)op, .flags = flags });
}

void bn_cfg_op(bn_cfg *b, bn_ix node, uint8_t flags)
{
    push_event(b, (bn_event){ .node = node,
                              .local = BN_NO_LOCAL,
                              .op = BN_EV_OP,
                              .flags = (uint8_t)(BN_EVF_RAISES | flags) });
}

void bn_cfg_name(bn_cfg *b, bn_event_op op, bn_ix identifier)
{
    bn_binding_ix binding = b->s->ref_binding[identifier];
    uint16_t local = BN_NO_LOCAL;
    uint8_t flags = 0;

    if (binding != BN_NONE && bn_frame_scope(b->s, b->s->bindings[binding].scope) == b->f->scope)
        local = b->local_of[binding];
    if (op == BN_EV_READ || op == BN_EV_DEL)
        flags = BN_EVF_RAISES;
    if (op == BN_EV_READ && binding == BN_NONE &&
        bn_fact_is_builtin(b->s, identifier, bn_text(b->t, identifier)).tri == BN_YES)
        flags = 0;
    push_event(b,
               (bn_event){ .node = identifier, .local = local, .op = (uint8_t)op, .flags = flags });
}

void bn_cfg_unbind(bn_cfg *b, bn_binding_ix binding, bn_ix node)
{
    if (bn_frame_scope(b->s, b->s->bindings[binding].scope) != b->f->scope)
        return;
    push_event(b, (bn_event){ .node = node, .local = b->local_of[binding], .op = BN_EV_UNBIND });
}

void bn_cfg_stores_below(bn_cfg *b, bn_ix at)
{
    for (bn_ix c = at; c < b->t->nodes[at].end_ix; c++)
        if (b->t->nodes[c].kind == BN_IDENTIFIER &&
            bn_use_flags_at(b->s, c) & (BN_USE_STORE | BN_USE_IMPORT | BN_USE_DEF))
            bn_cfg_name(b, BN_EV_STORE, c);
}

bool bn_cfg_begin(bn_cfg *b, bn_ix at)
{
    if (b->f->capped)
        return false;
    if (++b->visited > BN_FLOW_MAX_NODES) {
        b->f->capped = "the function has more than 20000 nodes";
        return false;
    }
    if (b->depth >= BN_FACT_DEPTH) {
        b->f->capped = "the function is nested too deeply";
        return false;
    }
    b->depth++;
    b->f->ranges[at - b->f->first_node].lo = b->events.len;
    return true;
}

void bn_cfg_end(bn_cfg *b, bn_ix at)
{
    b->depth--;
    b->f->ranges[at - b->f->first_node].hi = b->events.len;
}

bool bn_cfg_is_async(const bn_cst *t, bn_ix at)
{
    return at + 1 < t->nodes[at].end_ix && t->nodes[at + 1].kind == BN_KW_ASYNC;
}

void bn_cfg_children(bn_cfg *b, bn_ix at)
{
    bn_each_named_child (b->t, at, c)
        bn_cfg_expr(b, c);
}

/* Truth of a constant: 1, 0, or -1 when it is no constant. */
static int constant_truth(const bn_cst *t, bn_ix at)
{
    switch (t->nodes[at].kind) {
    case BN_TRUE:
    case BN_ELLIPSIS:
        return 1;
    case BN_FALSE:
    case BN_NONE_LITERAL:
        return 0;
    case BN_INTEGER: {
        bn_str text = bn_text(t, at);
        size_t from = text.len > 2 && text.ptr[0] == '0' && text.ptr[1] > '9' ? 2 : 0;
        for (size_t i = from; i < text.len; i++)
            if (text.ptr[i] != '0' && text.ptr[i] != '_')
                return text.ptr[i] == 'j' || text.ptr[i] == 'J' || text.ptr[i] == 'l' ||
                               text.ptr[i] == 'L'
                           ? 0
                           : 1;
        return 0;
    }
    default:
        return -1;
    }
}

void bn_cfg_test(bn_cfg *b, bn_ix at, uint32_t if_true, uint32_t if_false)
{
    const bn_cst *t = b->t;

    if (!bn_cfg_begin(b, at))
        return;
    int truth = constant_truth(t, at);
    if (truth >= 0) {
        bn_cfg_edge(b, b->cur, truth ? if_true : if_false, BN_EDGE_ALWAYS);
    } else if (t->nodes[at].kind == BN_PARENTHESIZED_EXPRESSION) {
        bn_cfg_test(b, bn_named_child(t, at, 0), if_true, if_false);
    } else if (t->nodes[at].kind == BN_NOT_OPERATOR) {
        bn_cfg_test(b, bn_child(t, at, BN_F_ARGUMENT), if_false, if_true);
    } else if (t->nodes[at].kind == BN_BOOLEAN_OPERATOR) {
        bool is_and = bn_text_is(t, bn_child(t, at, BN_F_OPERATOR), "and");
        uint32_t rest = bn_cfg_new_block(b);
        if (is_and)
            bn_cfg_test(b, bn_child(t, at, BN_F_LEFT), rest, if_false);
        else
            bn_cfg_test(b, bn_child(t, at, BN_F_LEFT), if_true, rest);
        bn_cfg_open(b, rest);
        bn_cfg_test(b, bn_child(t, at, BN_F_RIGHT), if_true, if_false);
    } else {
        bn_cfg_expr(b, at);
        bn_cfg_op(b, at, BN_EVF_TEST);
        b->blocks.items[b->cur].test = at;
        bn_cfg_edge(b, b->cur, if_true, BN_EDGE_TRUE);
        bn_cfg_edge(b, b->cur, if_false, BN_EDGE_FALSE);
    }
    bn_cfg_end(b, at);
}

static void boolean(bn_cfg *b, bn_ix at)
{
    const bn_cst *t = b->t;
    bool is_and = bn_text_is(t, bn_child(t, at, BN_F_OPERATOR), "and");
    uint32_t rest = bn_cfg_new_block(b), done = bn_cfg_new_block(b);

    bn_cfg_test(b, bn_child(t, at, BN_F_LEFT), is_and ? rest : done, is_and ? done : rest);
    bn_cfg_open(b, rest);
    bn_cfg_expr(b, bn_child(t, at, BN_F_RIGHT));
    bn_cfg_edge(b, b->cur, done, BN_EDGE_ALWAYS);
    bn_cfg_open(b, done);
}

static void conditional(bn_cfg *b, bn_ix at)
{
    const bn_cst *t = b->t;
    uint32_t yes = bn_cfg_new_block(b), no = bn_cfg_new_block(b), done = bn_cfg_new_block(b);

    bn_cfg_test(b, bn_named_child(t, at, 1), yes, no);
    bn_cfg_open(b, yes);
    bn_cfg_expr(b, bn_named_child(t, at, 0));
    bn_cfg_edge(b, b->cur, done, BN_EDGE_ALWAYS);
    bn_cfg_open(b, no);
    bn_cfg_expr(b, bn_named_child(t, at, 2));
    bn_cfg_edge(b, b->cur, done, BN_EDGE_ALWAYS);
    bn_cfg_open(b, done);
}

/* Every operator of the comparison is `is` or `is not`. */
static bool only_identity(const bn_cst *t, bn_ix at)
{
    bn_each_child (t, at, c)
        if (t->nodes[c].field == BN_F_OPERATORS && t->text.ptr[t->nodes[c].start] != 'i')
            return false;
        else if (t->nodes[c].field == BN_F_OPERATORS && t->text.ptr[t->nodes[c].start + 1] != 's')
            return false;
    return true;
}

static void comparison(bn_cfg *b, bn_ix at)
{
    const bn_cst *t = b->t;
    bool identity = only_identity(t, at);
    uint32_t count = 0, done = BN_NONE;

    bn_each_named_child (t, at, c) {
        if (t->nodes[c].field == BN_F_OPERATORS)
            continue;
        if (++count == 3)
            done = bn_cfg_new_block(b);
        if (count >= 3) {
            bn_cfg_edge(b, b->cur, done, BN_EDGE_ALWAYS);
            bn_cfg_split(b);
        }
        bn_cfg_expr(b, c);
        if (count >= 2 && !identity)
            bn_cfg_event(b, BN_EV_OP, at);
    }
    if (done != BN_NONE) {
        bn_cfg_edge(b, b->cur, done, BN_EDGE_ALWAYS);
        bn_cfg_open(b, done);
    }
}

static void text_literal(bn_cfg *b, bn_ix at)
{
    const bn_cst *t = b->t;

    bn_each_named_child (t, at, c) {
        if (t->nodes[c].kind != BN_INTERPOLATION && t->nodes[c].kind != BN_FORMAT_EXPRESSION)
            continue;
        bn_ix e = bn_child(t, c, BN_F_EXPRESSION), spec = bn_child(t, c, BN_F_FORMAT_SPECIFIER);
        if (e != BN_NONE)
            bn_cfg_expr(b, e);
        if (spec != BN_NONE)
            bn_cfg_expr(b, spec);
        bn_cfg_event(b, BN_EV_OP, c);
    }
}

/* The names of a comprehension's scope are new ones each time it runs. */
static void forget_names(bn_cfg *b, bn_ix at)
{
    bn_scope_ix scope = bn_scope_of_node(b->s, at);

    if (scope == BN_NONE)
        return;
    const bn_scope *sc = &b->s->scopes[scope];
    for (uint32_t i = 0; i < sc->binding_count; i++)
        bn_cfg_unbind(b, sc->first_binding + i, at);
}

/* The loops of a comprehension; `inside`: the frame is that of a generator expression itself. */
static void comprehension(bn_cfg *b, bn_ix at, bool inside)
{
    const bn_cst *t = b->t;
    uint32_t done = bn_cfg_new_block(b), again = done;
    bool first = true;

    bn_each_named_child (t, at, c) {
        uint32_t next = BN_NONE;
        if (t->nodes[c].kind == BN_IF_CLAUSE) {
            next = bn_cfg_new_block(b);
            bn_cfg_test(b, bn_named_child(t, c, 0), next, again);
            bn_cfg_open(b, next);
        } else if (t->nodes[c].kind == BN_FOR_IN_CLAUSE) {
            if (!first || !inside) {
                bn_cfg_expr(b, bn_child(t, c, BN_F_RIGHT));
                bn_cfg_event(b, BN_EV_OP, c);
            }
            if (first && !inside)
                forget_names(b, at);
            first = false;
            bn_cfg_split(b);
            uint32_t head = b->cur;
            bn_cfg_event(b, bn_cfg_is_async(t, c) ? BN_EV_SUSPEND : BN_EV_OP, c);
            bn_cfg_edge(b, b->cur, again, BN_EDGE_ALWAYS);
            bn_cfg_split(b);
            bn_cfg_target(b, bn_child(t, c, BN_F_LEFT));
            again = head;
        }
    }
    bn_cfg_expr(b, bn_child(t, at, BN_F_BODY));
    if (inside)
        bn_cfg_event(b, BN_EV_SUSPEND, at);
    else if (t->nodes[at].kind != BN_LIST_COMPREHENSION)
        bn_cfg_event(b, BN_EV_OP, at);
    bn_cfg_edge(b, b->cur, again, BN_EDGE_ALWAYS);
    bn_cfg_open(b, done);
}

/* A generator expression as a value: only its first iterable is evaluated now. */
static void generator(bn_cfg *b, bn_ix at)
{
    bn_each_named_child (b->t, at, c)
        if (b->t->nodes[c].kind == BN_FOR_IN_CLAUSE) {
            bn_cfg_expr(b, bn_child(b->t, c, BN_F_RIGHT));
            bn_cfg_event(b, BN_EV_OP, at);
            break;
        }
    bn_cfg_event(b, BN_EV_MAKE, at);
}

static void lambda(bn_cfg *b, bn_ix at)
{
    bn_ix parameters = bn_child(b->t, at, BN_F_PARAMETERS);

    if (parameters != BN_NONE)
        bn_each_named_child (b->t, parameters, p) {
            bn_ix value = bn_child(b->t, p, BN_F_VALUE);
            if (value != BN_NONE)
                bn_cfg_expr(b, value);
        }
    bn_cfg_event(b, BN_EV_MAKE, at);
}

static bool is_constant(const bn_cst *t, bn_ix at)
{
    switch (t->nodes[at].kind) {
    case BN_INTEGER:
    case BN_FLOAT:
    case BN_TRUE:
    case BN_FALSE:
    case BN_NONE_LITERAL:
    case BN_ELLIPSIS:
        return true;
    case BN_STRING:
        bn_each_named_child (t, at, c)
            if (t->nodes[c].kind == BN_INTERPOLATION)
                return false;
        return true;
    default:
        return false;
    }
}

/* Elements of a set or keys of a dict are hashed, which may run code. */
static bool hashes_constants(const bn_cst *t, bn_ix at)
{
    bn_each_named_child (t, at, c) {
        bn_ix key = t->nodes[c].kind == BN_PAIR ? bn_child(t, c, BN_F_KEY) : c;
        if (!is_constant(t, key))
            return false;
    }
    return true;
}

static void expression(bn_cfg *b, bn_ix at)
{
    const bn_cst *t = b->t;

    switch (t->nodes[at].kind) {
    case BN_IDENTIFIER:
        bn_cfg_name(b, BN_EV_READ, at);
        break;
    case BN_INTEGER:
    case BN_FLOAT:
    case BN_TRUE:
    case BN_FALSE:
    case BN_NONE_LITERAL:
    case BN_ELLIPSIS:
        break;
    case BN_STRING:
    case BN_FORMAT_SPECIFIER:
        text_literal(b, at);
        break;
    case BN_CONCATENATED_STRING:
    case BN_LIST:
    case BN_TUPLE:
    case BN_PARENTHESIZED_EXPRESSION:
    case BN_ARGUMENT_LIST:
    case BN_SLICE:
    case BN_TYPE:
        bn_cfg_children(b, at);
        break;
    case BN_SET:
    case BN_DICTIONARY:
        bn_cfg_children(b, at);
        if (!hashes_constants(t, at))
            bn_cfg_event(b, BN_EV_OP, at);
        break;
    case BN_PAIR:
        bn_cfg_expr(b, bn_child(t, at, BN_F_KEY));
        bn_cfg_expr(b, bn_child(t, at, BN_F_VALUE));
        break;
    case BN_KEYWORD_ARGUMENT:
        bn_cfg_expr(b, bn_child(t, at, BN_F_VALUE));
        break;
    case BN_ATTRIBUTE:
        bn_cfg_expr(b, bn_child(t, at, BN_F_OBJECT));
        bn_cfg_event(b, BN_EV_OP, at);
        break;
    case BN_NOT_OPERATOR:
        bn_cfg_expr(b, bn_child(t, at, BN_F_ARGUMENT));
        bn_cfg_event(b, BN_EV_OP, at);
        break;
    case BN_UNARY_OPERATOR: {
        bn_ix operand = bn_child(t, at, BN_F_ARGUMENT);
        bn_cfg_expr(b, operand);
        if (t->nodes[operand].kind != BN_INTEGER && t->nodes[operand].kind != BN_FLOAT)
            bn_cfg_event(b, BN_EV_OP, at);
        break;
    }
    case BN_BOOLEAN_OPERATOR:
        boolean(b, at);
        break;
    case BN_CONDITIONAL_EXPRESSION:
        conditional(b, at);
        break;
    case BN_COMPARISON_OPERATOR:
        comparison(b, at);
        break;
    case BN_LIST_COMPREHENSION:
    case BN_SET_COMPREHENSION:
    case BN_DICTIONARY_COMPREHENSION:
        comprehension(b, at, false);
        break;
    case BN_GENERATOR_EXPRESSION:
        if (b->f->node == at)
            comprehension(b, at, true);
        else
            generator(b, at);
        break;
    case BN_LAMBDA:
        lambda(b, at);
        break;
    case BN_NAMED_EXPRESSION:
        bn_cfg_expr(b, bn_child(t, at, BN_F_VALUE));
        bn_cfg_name(b, BN_EV_STORE, bn_child(t, at, BN_F_NAME));
        break;
    case BN_AWAIT:
    case BN_YIELD:
        bn_cfg_children(b, at);
        bn_cfg_event(b, BN_EV_SUSPEND, at);
        break;
    default: // calls, subscripts, binary operators, stars, and what we do not know
        bn_cfg_children(b, at);
        bn_cfg_event(b, BN_EV_OP, at);
        break;
    }
}

void bn_cfg_expr(bn_cfg *b, bn_ix at)
{
    if (at == BN_NONE || !bn_cfg_begin(b, at))
        return;
    expression(b, at);
    bn_cfg_end(b, at);
}

void bn_cfg_target(bn_cfg *b, bn_ix at)
{
    const bn_cst *t = b->t;

    if (at == BN_NONE || !bn_cfg_begin(b, at))
        return;
    switch (t->nodes[at].kind) {
    case BN_IDENTIFIER:
        bn_cfg_name(b, BN_EV_STORE, at);
        break;
    case BN_PARENTHESIZED_EXPRESSION:
    case BN_LIST_SPLAT:
    case BN_LIST_SPLAT_PATTERN:
    case BN_AS_PATTERN_TARGET:
        bn_each_named_child (t, at, c)
            bn_cfg_target(b, c);
        break;
    case BN_TUPLE:
    case BN_LIST:
    case BN_TUPLE_PATTERN:
    case BN_LIST_PATTERN:
        bn_cfg_op(b, at, BN_EVF_TARGET);
        bn_each_named_child (t, at, c)
            bn_cfg_target(b, c);
        break;
    case BN_ATTRIBUTE:
        bn_cfg_expr(b, bn_child(t, at, BN_F_OBJECT));
        bn_cfg_op(b, at, BN_EVF_TARGET);
        break;
    default: // a subscript: the object and the index, then the store
        bn_cfg_children(b, at);
        bn_cfg_op(b, at, BN_EVF_TARGET);
        break;
    }
    bn_cfg_end(b, at);
}
