/*
 * cfg.c - the graph of one frame: statements.
 */
#include "sema/cfg_p.h"

/* Leave by return, break or continue; what follows is dead. */
static void leave(bn_cfg *b, uint8_t jump)
{
    uint32_t exc = b->exc;
    bn_cfg_ctx *c = b->ctx;

    for (; c; c = c->up) {
        if (c->kind == BN_CTX_LOOP && jump != BN_JUMP_RETURN) {
            bn_cfg_edge(b, b->cur, jump == BN_JUMP_BREAK ? c->break_to : c->continue_to,
                        BN_EDGE_ALWAYS);
            break;
        }
        if (c->kind == BN_CTX_FINALLY) {
            if (bn_cfg_alive(b))
                c->pending |= jump;
            bn_cfg_edge(b, b->cur, c->entry, BN_EDGE_ALWAYS);
            break;
        }
        if (c->kind == BN_CTX_CLEANUP) {
            b->exc = c->exc_outside;
            bn_cfg_split(b);
            if (c->unbinds)
                bn_cfg_unbind(b, b->s->ref_binding[c->node], c->node);
            else
                bn_cfg_event(b, BN_EV_OP, c->node);
        }
    }
    if (!c)
        bn_cfg_edge(b, b->cur, BN_BLOCK_RETURN, BN_EDGE_ALWAYS);
    b->exc = exc;
    bn_cfg_open(b, bn_cfg_new_block(b));
}

/* Raise what is on its way: to the present target; what follows is dead. */
static void reraise(bn_cfg *b, bn_ix node)
{
    bn_cfg_event(b, BN_EV_OP, node);
    bn_cfg_open(b, bn_cfg_new_block(b));
}

static void if_statement(bn_cfg *b, bn_ix at)
{
    const bn_cst *t = b->t;
    uint32_t done = bn_cfg_new_block(b);
    bn_ix part = at;

    for (;;) {
        uint32_t yes = bn_cfg_new_block(b), no = bn_cfg_new_block(b);
        bn_ix next = BN_NONE;
        bn_cfg_test(b, bn_child(t, part, BN_F_CONDITION), yes, no);
        bn_cfg_open(b, yes);
        bn_cfg_suite(b, bn_child(t, part, BN_F_CONSEQUENCE));
        bn_cfg_edge(b, b->cur, done, BN_EDGE_ALWAYS);
        bn_cfg_open(b, no);
        if (part == at)
            next = bn_child(t, at, BN_F_ALTERNATIVE);
        else
            next = bn_next_named(t, part);
        if (b->f->capped || next == BN_NONE)
            break;
        if (t->nodes[next].kind == BN_ELSE_CLAUSE) {
            bn_cfg_suite(b, bn_child(t, next, BN_F_BODY));
            break;
        }
        part = next;
    }
    bn_cfg_edge(b, b->cur, done, BN_EDGE_ALWAYS);
    bn_cfg_open(b, done);
}

/* The else clause among the children of a loop or try, or BN_NONE. */
static bn_ix clause_of(const bn_cst *t, bn_ix at, uint16_t kind)
{
    bn_each_named_child (t, at, c)
        if (t->nodes[c].kind == kind)
            return c;
    return BN_NONE;
}

static void loop_body(bn_cfg *b, bn_ix at, uint32_t head, uint32_t done)
{
    bn_cfg_ctx loop = { .kind = BN_CTX_LOOP, .up = b->ctx, .break_to = done, .continue_to = head };

    b->ctx = &loop;
    bn_cfg_suite(b, bn_child(b->t, at, BN_F_BODY));
    bn_cfg_edge(b, b->cur, head, BN_EDGE_ALWAYS);
    b->ctx = loop.up;
}

static void loop_end(bn_cfg *b, bn_ix at, uint32_t ended, uint32_t done)
{
    bn_ix otherwise = clause_of(b->t, at, BN_ELSE_CLAUSE);

    bn_cfg_open(b, ended);
    if (otherwise != BN_NONE)
        bn_cfg_suite(b, bn_child(b->t, otherwise, BN_F_BODY));
    bn_cfg_edge(b, b->cur, done, BN_EDGE_ALWAYS);
    bn_cfg_open(b, done);
}

static void while_statement(bn_cfg *b, bn_ix at)
{
    uint32_t head = bn_cfg_new_block(b), body = bn_cfg_new_block(b);
    uint32_t ended = bn_cfg_new_block(b), done = bn_cfg_new_block(b);

    bn_cfg_edge(b, b->cur, head, BN_EDGE_ALWAYS);
    bn_cfg_open(b, head);
    bn_cfg_test(b, bn_child(b->t, at, BN_F_CONDITION), body, ended);
    bn_cfg_open(b, body);
    loop_body(b, at, head, done);
    loop_end(b, at, ended, done);
}

static void for_statement(bn_cfg *b, bn_ix at)
{
    uint32_t head = bn_cfg_new_block(b), ended = bn_cfg_new_block(b), done = bn_cfg_new_block(b);

    bn_cfg_expr(b, bn_child(b->t, at, BN_F_RIGHT));
    bn_cfg_event(b, BN_EV_OP, at);
    bn_cfg_edge(b, b->cur, head, BN_EDGE_ALWAYS);
    bn_cfg_open(b, head);
    bn_cfg_event(b, bn_cfg_is_async(b->t, at) ? BN_EV_SUSPEND : BN_EV_OP, at);
    bn_cfg_edge(b, b->cur, ended, BN_EDGE_ALWAYS);
    bn_cfg_split(b);
    bn_cfg_target(b, bn_child(b->t, at, BN_F_LEFT));
    loop_body(b, at, head, done);
    loop_end(b, at, ended, done);
}

/* The items of a with statement from `item` on, then its body. */
static void with_items(bn_cfg *b, bn_ix at, bn_ix item)
{
    const bn_cst *t = b->t;

    if (item == BN_NONE) {
        bn_cfg_suite(b, bn_child(t, at, BN_F_BODY));
        return;
    }
    if (!bn_cfg_begin(b, item))
        return;
    bool async = bn_cfg_is_async(t, at);
    bn_ix value = bn_child(t, item, BN_F_VALUE), alias = BN_NONE, manager = value;
    if (t->nodes[value].kind == BN_AS_PATTERN) {
        manager = bn_named_child(t, value, 0);
        alias = bn_child(t, value, BN_F_ALIAS);
    }
    bn_cfg_expr(b, manager);
    bn_cfg_event(b, async ? BN_EV_SUSPEND : BN_EV_OP, item);

    uint32_t on_error = bn_cfg_new_block(b), done = bn_cfg_new_block(b), exc = b->exc;
    bn_cfg_ctx cleanup = { .kind = BN_CTX_CLEANUP, .up = b->ctx, .exc_outside = exc, .node = item };
    b->ctx = &cleanup;
    b->exc = on_error;
    bn_cfg_split(b);
    if (alias != BN_NONE)
        bn_cfg_target(b, alias);
    bn_cfg_end(b, item);
    with_items(b, at, bn_next_named(t, item));

    b->ctx = cleanup.up;
    b->exc = exc;
    bn_cfg_split(b);
    bn_cfg_event(b, async ? BN_EV_SUSPEND : BN_EV_OP, item);
    bn_cfg_edge(b, b->cur, done, BN_EDGE_ALWAYS);
    bn_cfg_open(b, on_error);
    bn_cfg_event(b, async ? BN_EV_SUSPEND : BN_EV_OP, item);
    if (!(bn_manager_bits(b->s, manager) & BN_MANAGER_PASSES))
        bn_cfg_edge(b, b->cur, done, BN_EDGE_SWALLOWED);
    bn_cfg_open(b, done);
}

static void with_statement(bn_cfg *b, bn_ix at)
{
    bn_ix clause = clause_of(b->t, at, BN_WITH_CLAUSE);

    if (clause == BN_NONE)
        return;
    with_items(b, at, bn_named_child(b->t, clause, 0));
}

/* One except clause: match, bind, body, unbind; ends in `done`, goes on with the next clause. */
static void except_clause(bn_cfg *b, bn_ix at, uint32_t done)
{
    const bn_cst *t = b->t;
    bn_ix body = clause_of(t, at, BN_BLOCK), value = BN_NONE, alias = bn_child(t, at, BN_F_ALIAS);

    if (!bn_cfg_begin(b, at))
        return;
    uint32_t next = bn_cfg_new_block(b), exc = b->exc;
    bn_each_named_child (t, at, c)
        if (t->nodes[c].field == BN_F_VALUE) {
            value = c;
            bn_ix type = c;
            if (t->nodes[c].kind == BN_AS_PATTERN) {
                alias = bn_child(t, c, BN_F_ALIAS);
                type = bn_named_child(t, c, 0);
            }
            bn_cfg_expr(b, type);
        }
    bn_cfg_event(b, BN_EV_OP, at);
    if (value != BN_NONE)
        bn_cfg_edge(b, b->cur, next, BN_EDGE_ALWAYS);
    bn_cfg_split(b);

    bn_ix name = alias;
    while (name != BN_NONE && t->nodes[name].kind != BN_IDENTIFIER)
        name = bn_named_child(t, name, 0);
    if (name != BN_NONE && b->s->ref_binding[name] != BN_NONE) {
        uint32_t on_error = bn_cfg_new_block(b);
        bn_cfg_ctx cleanup = {
            .kind = BN_CTX_CLEANUP, .up = b->ctx, .exc_outside = exc, .node = name, .unbinds = true
        };
        b->ctx = &cleanup;
        bn_cfg_target(b, alias);
        b->exc = on_error;
        bn_cfg_split(b);
        bn_cfg_suite(b, body);
        b->ctx = cleanup.up;
        b->exc = exc;
        bn_cfg_split(b);
        bn_cfg_unbind(b, b->s->ref_binding[name], name);
        bn_cfg_edge(b, b->cur, done, BN_EDGE_ALWAYS);
        bn_cfg_open(b, on_error);
        bn_cfg_unbind(b, b->s->ref_binding[name], name);
        reraise(b, at);
    } else {
        bn_cfg_suite(b, body);
        bn_cfg_edge(b, b->cur, done, BN_EDGE_ALWAYS);
    }
    bn_cfg_open(b, next);
    bn_cfg_end(b, at);
}

static bool is_group(const bn_cst *t, bn_ix clause)
{
    bn_each_child (t, clause, c)
        if (!(t->nodes[c].flags & BN_EXTRA) && bn_text_is(t, c, "*"))
            return true;
        else if (t->nodes[c].flags & BN_NAMED && !(t->nodes[c].flags & BN_EXTRA))
            return false;
    return false;
}

/* Body, handlers and else of a try statement; falls into `done`. */
static void protected_part(bn_cfg *b, bn_ix at, uint32_t done)
{
    const bn_cst *t = b->t;
    bn_ix first = clause_of(t, at, BN_EXCEPT_CLAUSE), otherwise = clause_of(t, at, BN_ELSE_CLAUSE);
    uint32_t outside = b->exc, handlers = BN_NONE;

    if (first != BN_NONE) {
        handlers = bn_cfg_new_block(b);
        b->exc = handlers;
    }
    bn_cfg_split(b);
    bn_cfg_suite(b, bn_child(t, at, BN_F_BODY));
    b->exc = outside;
    bn_cfg_split(b);
    if (otherwise != BN_NONE)
        bn_cfg_suite(b, bn_child(t, otherwise, BN_F_BODY));
    bn_cfg_edge(b, b->cur, done, BN_EDGE_ALWAYS);
    if (first == BN_NONE)
        return;
    bool group = is_group(t, first);
    bn_cfg_open(b, handlers);
    for (bn_ix c = first; c != BN_NONE; c = bn_next_named(t, c)) {
        if (t->nodes[c].kind != BN_EXCEPT_CLAUSE)
            continue;
        if (group) { // except*: the next clause is tried for the rest of the group
            uint32_t handled = bn_cfg_new_block(b);
            except_clause(b, c, handled);
            bn_cfg_edge(b, handled, b->cur, BN_EDGE_ALWAYS);
            uint32_t next = bn_cfg_new_block(b), unmatched = b->cur;
            bn_cfg_edge(b, unmatched, next, BN_EDGE_ALWAYS);
            bn_cfg_open(b, handled);
            bn_cfg_edge(b, b->cur, next, BN_EDGE_ALWAYS);
            bn_cfg_open(b, next);
        } else {
            except_clause(b, c, done);
        }
    }
    if (group)
        bn_cfg_edge(b, b->cur, done, BN_EDGE_ALWAYS);
    reraise(b, at);
}

static void try_statement(bn_cfg *b, bn_ix at)
{
    const bn_cst *t = b->t;
    bn_ix last = clause_of(t, at, BN_FINALLY_CLAUSE);
    uint32_t done = bn_cfg_new_block(b);

    if (last == BN_NONE) {
        protected_part(b, at, done);
        bn_cfg_open(b, done);
        return;
    }
    uint32_t entry = bn_cfg_new_block(b), outside = b->exc;
    uint16_t ix = (uint16_t)b->finallies.len;
    bn_vec_push(b->arena, &b->finallies, (bn_finally){ 0 });
    bn_cfg_ctx ctx = { .kind = BN_CTX_FINALLY, .up = b->ctx, .entry = entry, .finally_ix = ix };
    b->ctx = &ctx;
    b->exc = entry;
    protected_part(b, at, done);
    b->exc = outside;
    b->ctx = ctx.up;
    bn_cfg_open(b, done);
    bool falls = bn_cfg_alive(b);
    uint32_t edge = b->edges.len;
    bn_cfg_edge(b, done, entry, BN_EDGE_FALL_IN);
    if (b->edges.len > edge)
        b->edges.items[edge].finally_ix = ix;

    bn_cfg_open(b, entry);
    b->finallies.items[ix].first = b->events.len - 1;
    bn_cfg_suite(b, clause_of(t, last, BN_BLOCK));
    b->finallies.items[ix].last = b->events.len;
    uint32_t end = b->cur, after = bn_cfg_new_block(b);
    if (falls) {
        edge = b->edges.len;
        bn_cfg_edge(b, end, after, BN_EDGE_FALL_OUT);
        if (b->edges.len > edge)
            b->edges.items[edge].finally_ix = ix;
    }
    for (uint8_t jump = BN_JUMP_RETURN; jump <= BN_JUMP_CONTINUE; jump = (uint8_t)(jump << 1))
        if (ctx.pending & jump) {
            uint32_t way = bn_cfg_new_block(b);
            bn_cfg_edge(b, end, way, BN_EDGE_ALWAYS);
            bn_cfg_open(b, way);
            leave(b, jump);
        }
    uint32_t failed = bn_cfg_new_block(b);
    bn_cfg_edge(b, end, failed, BN_EDGE_ALWAYS);
    bn_cfg_open(b, failed);
    reraise(b, at);
    bn_cfg_open(b, after);
}

/* A pattern that matches everything: a capture, `_`, a group, alias or union of one. */
static bool irrefutable(const bn_cst *t, bn_ix at)
{
    for (;;) {
        bn_ix inner = bn_named_child(t, at, 0);
        switch (t->nodes[at].kind) {
        case BN_CASE_PATTERN:
            if (inner == BN_NONE) {
                bn_str text = bn_text(t, at);
                return bn_str_is(text, "_");
            }
            break;
        case BN_PARENTHESIZED_PATTERN:
        case BN_AS_PATTERN:
            break;
        case BN_DOTTED_NAME:
            return bn_named_count(t, at) == 1;
        case BN_IDENTIFIER:
            return true;
        default:
            return false;
        }
        if (inner == BN_NONE)
            return false;
        at = inner;
    }
}

static void pattern_reads(bn_cfg *b, bn_ix at)
{
    for (bn_ix c = at; c < b->t->nodes[at].end_ix; c++)
        if (b->t->nodes[c].kind == BN_IDENTIFIER && bn_use_flags_at(b->s, c) & BN_USE_READ)
            bn_cfg_name(b, BN_EV_READ, c);
}

static void match_statement(bn_cfg *b, bn_ix at)
{
    const bn_cst *t = b->t;
    uint32_t done = bn_cfg_new_block(b);
    bn_ix body = bn_child(t, at, BN_F_BODY);

    bn_cfg_expr(b, bn_child(t, at, BN_F_SUBJECT));
    if (body != BN_NONE)
        bn_each_named_child (t, body, c) {
            if (t->nodes[c].kind != BN_CASE_CLAUSE || !bn_cfg_begin(b, c))
                continue;
            uint32_t next = bn_cfg_new_block(b);
            bn_ix guard = bn_child(t, c, BN_F_GUARD);
            bool all = true;
            bn_each_named_child (t, c, p)
                if (t->nodes[p].kind == BN_CASE_PATTERN) {
                    pattern_reads(b, p);
                    bn_cfg_event(b, BN_EV_OP, p);
                    all = all && irrefutable(t, p);
                    b->blocks.items[b->cur].test = p;
                }
            uint32_t matched = bn_cfg_new_block(b);
            if (!all)
                bn_cfg_edge(b, b->cur, next, BN_EDGE_FALSE);
            bn_cfg_edge(b, b->cur, matched, BN_EDGE_TRUE);
            bn_cfg_open(b, matched);
            bn_each_named_child (t, c, p)
                if (t->nodes[p].kind == BN_CASE_PATTERN)
                    bn_cfg_stores_below(b, p);
            if (guard != BN_NONE) {
                uint32_t yes = bn_cfg_new_block(b);
                bn_cfg_test(b, bn_named_child(t, guard, 0), yes, next);
                bn_cfg_open(b, yes);
            }
            bn_cfg_suite(b, bn_child(t, c, BN_F_CONSEQUENCE));
            bn_cfg_edge(b, b->cur, done, BN_EDGE_ALWAYS);
            bn_cfg_open(b, next);
            bn_cfg_end(b, c);
        }
    bn_cfg_edge(b, b->cur, done, BN_EDGE_ALWAYS);
    bn_cfg_open(b, done);
}

static void parameter_parts(bn_cfg *b, bn_ix parameters, uint8_t field)
{
    bn_each_named_child (b->t, parameters, p) {
        bn_ix part = bn_child(b->t, p, field);
        if (part != BN_NONE)
            bn_cfg_expr(b, part);
    }
}

static void definition(bn_cfg *b, bn_ix at)
{
    const bn_cst *t = b->t;

    if (t->nodes[at].kind == BN_FUNCTION_DEFINITION) {
        bn_ix parameters = bn_child(t, at, BN_F_PARAMETERS);
        bn_ix result = bn_child(t, at, BN_F_RETURN_TYPE);
        if (parameters != BN_NONE) {
            parameter_parts(b, parameters, BN_F_VALUE);
            if (!b->s->future_annotations)
                parameter_parts(b, parameters, BN_F_TYPE);
        }
        if (result != BN_NONE && !b->s->future_annotations)
            bn_cfg_expr(b, result);
        bn_cfg_event(b, BN_EV_MAKE, at);
    } else {
        bn_ix bases = bn_child(t, at, BN_F_SUPERCLASSES);
        if (bases != BN_NONE)
            bn_cfg_expr(b, bases);
        bn_cfg_event(b, BN_EV_MAKE, at);
        bn_cfg_event(b, BN_EV_OP, at); // the body runs, the metaclass is called
    }
    bn_ix parent = t->nodes[at].parent;
    if (parent != BN_NONE && t->nodes[parent].kind == BN_DECORATED_DEFINITION)
        bn_cfg_event(b, BN_EV_OP, at);
    bn_cfg_name(b, BN_EV_STORE, bn_child(t, at, BN_F_NAME));
}

static void decorated(bn_cfg *b, bn_ix at)
{
    const bn_cst *t = b->t;
    bn_ix inner = bn_child(t, at, BN_F_DEFINITION);

    bn_each_named_child (t, at, c)
        if (t->nodes[c].kind == BN_DECORATOR)
            bn_cfg_expr(b, bn_named_child(t, c, 0));
    if (inner == BN_NONE || !bn_cfg_begin(b, inner))
        return;
    definition(b, inner);
    bn_cfg_end(b, inner);
}

/* A value of an assignment, or the rest of a chain a = b = value. */
static void assignment(bn_cfg *b, bn_ix at)
{
    const bn_cst *t = b->t;
    bn_ix type = bn_child(t, at, BN_F_TYPE), left = bn_child(t, at, BN_F_LEFT);
    bn_ix value = bn_child(t, at, BN_F_RIGHT);

    while (value != BN_NONE && t->nodes[value].kind == BN_ASSIGNMENT)
        value = bn_child(t, value, BN_F_RIGHT);
    if (value == BN_NONE) { // x: int
        if (left != BN_NONE && t->nodes[left].kind != BN_IDENTIFIER)
            bn_cfg_children(b, left);
    } else {
        bn_cfg_expr(b, value);
        for (bn_ix a = at; a != value; a = bn_child(t, a, BN_F_RIGHT))
            bn_cfg_target(b, bn_child(t, a, BN_F_LEFT));
    }
    bool evaluated = bn_scope_kind_of(b->s, b->f->scope) == BN_SCOPE_MODULE ||
                     bn_scope_kind_of(b->s, b->f->scope) == BN_SCOPE_CLASS;
    if (type != BN_NONE && evaluated && !b->s->future_annotations)
        bn_cfg_expr(b, type);
}

static void augmented(bn_cfg *b, bn_ix at)
{
    const bn_cst *t = b->t;
    bn_ix left = bn_unparen(t, bn_child(t, at, BN_F_LEFT));
    bool is_name = t->nodes[left].kind == BN_IDENTIFIER;

    if (is_name)
        bn_cfg_name(b, BN_EV_READ, left);
    else
        bn_cfg_expr(b, left);
    bn_cfg_expr(b, bn_child(t, at, BN_F_RIGHT));
    bn_cfg_event(b, BN_EV_OP, at);
    if (is_name)
        bn_cfg_name(b, BN_EV_STORE, left);
    else
        bn_cfg_op(b, left, BN_EVF_TARGET);
}

static void delete_target(bn_cfg *b, bn_ix at)
{
    const bn_cst *t = b->t;

    if (!bn_cfg_begin(b, at))
        return;
    switch (t->nodes[at].kind) {
    case BN_IDENTIFIER:
        bn_cfg_name(b, BN_EV_DEL, at);
        break;
    case BN_TUPLE:
    case BN_LIST:
    case BN_PARENTHESIZED_EXPRESSION:
        bn_each_named_child (t, at, c)
            delete_target(b, c);
        break;
    case BN_ATTRIBUTE:
        bn_cfg_expr(b, bn_child(t, at, BN_F_OBJECT));
        bn_cfg_op(b, at, BN_EVF_TARGET);
        break;
    default:
        bn_cfg_children(b, at);
        bn_cfg_op(b, at, BN_EVF_TARGET);
        break;
    }
    bn_cfg_end(b, at);
}

/* With -O an assert is not there: everything after it is also reached without it. */
static void assert_statement(bn_cfg *b, bn_ix at)
{
    const bn_cst *t = b->t;
    uint32_t fails = bn_cfg_new_block(b), done = bn_cfg_new_block(b);

    bn_cfg_edge(b, b->cur, done, BN_EDGE_ALWAYS);
    bn_cfg_split(b);
    bn_cfg_test(b, bn_named_child(t, at, 0), done, fails);
    bn_cfg_open(b, fails);
    bn_ix message = bn_named_child(t, at, 1);
    if (message != BN_NONE)
        bn_cfg_expr(b, message);
    reraise(b, at);
    bn_cfg_open(b, done);
}

static void import_statement(bn_cfg *b, bn_ix at)
{
    bn_cfg_event(b, BN_EV_OP, at);
    for (bn_ix c = at; c < b->t->nodes[at].end_ix; c++)
        if (b->t->nodes[c].kind == BN_IDENTIFIER &&
            bn_use_flags_at(b->s, c) & (BN_USE_STORE | BN_USE_IMPORT)) {
            bn_cfg_name(b, BN_EV_STORE, c);
            bn_cfg_event(b, BN_EV_OP, at);
        }
}

static void simple_statement(bn_cfg *b, bn_ix at)
{
    const bn_cst *t = b->t;

    switch (t->nodes[at].kind) {
    case BN_ASSIGNMENT:
        assignment(b, at);
        break;
    case BN_AUGMENTED_ASSIGNMENT:
        augmented(b, at);
        break;
    case BN_RETURN_STATEMENT:
        bn_cfg_children(b, at);
        leave(b, BN_JUMP_RETURN);
        break;
    case BN_BREAK_STATEMENT:
        leave(b, BN_JUMP_BREAK);
        break;
    case BN_CONTINUE_STATEMENT:
        leave(b, BN_JUMP_CONTINUE);
        break;
    case BN_RAISE_STATEMENT:
        bn_cfg_children(b, at);
        reraise(b, at);
        break;
    case BN_DELETE_STATEMENT:
        bn_each_named_child (t, at, c)
            delete_target(b, c);
        break;
    case BN_ASSERT_STATEMENT:
        assert_statement(b, at);
        break;
    case BN_IMPORT_STATEMENT:
    case BN_IMPORT_FROM_STATEMENT:
    case BN_FUTURE_IMPORT_STATEMENT:
        import_statement(b, at);
        break;
    case BN_TYPE_ALIAS_STATEMENT:
        bn_cfg_stores_below(b, at);
        break;
    case BN_PASS_STATEMENT:
    case BN_GLOBAL_STATEMENT:
    case BN_NONLOCAL_STATEMENT:
        break;
    default: // an expression, print, exec
        bn_cfg_expr(b, at);
        break;
    }
}

static void statement(bn_cfg *b, bn_ix at)
{
    if (!bn_cfg_begin(b, at))
        return;
    switch (b->t->nodes[at].kind) {
    case BN_EXPRESSION_STATEMENT:
        bn_each_named_child (b->t, at, c) {
            if (!bn_cfg_begin(b, c))
                break;
            simple_statement(b, c);
            bn_cfg_end(b, c);
        }
        break;
    case BN_IF_STATEMENT:
        if_statement(b, at);
        break;
    case BN_WHILE_STATEMENT:
        while_statement(b, at);
        break;
    case BN_FOR_STATEMENT:
        for_statement(b, at);
        break;
    case BN_WITH_STATEMENT:
        with_statement(b, at);
        break;
    case BN_TRY_STATEMENT:
        try_statement(b, at);
        break;
    case BN_MATCH_STATEMENT:
        match_statement(b, at);
        break;
    case BN_FUNCTION_DEFINITION:
    case BN_CLASS_DEFINITION:
        definition(b, at);
        break;
    case BN_DECORATED_DEFINITION:
        decorated(b, at);
        break;
    default:
        simple_statement(b, at);
        break;
    }
    bn_cfg_end(b, at);
}

void bn_cfg_suite(bn_cfg *b, bn_ix at)
{
    if (at == BN_NONE || !bn_cfg_begin(b, at))
        return;
    bn_each_named_child (b->t, at, c)
        statement(b, c);
    bn_cfg_end(b, at);
}
