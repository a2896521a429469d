/*
 * relations.c - facts about pairs of places as text, for tests that watch programs run.
 */
#include "sema/flow.h"

#include "sema/flow_p.h"
#include "syntax/source.h"

/* So many statements before one are asked whether they dominate it. */
#define LOOK_BACK 6

static uint32_t line_at(const bn_cst *t, uint32_t offset)
{
    return bn_source_line(t->source, offset);
}

static void add_at(bn_buf *out, const bn_cst *t, uint32_t offset)
{
    uint32_t line = line_at(t, offset);

    bn_buf_addf(out, ", %u, %u", line, offset - bn_source_line_span(t->source, line).start);
}

static void add_lines(bn_buf *out, const bn_cst *t, bn_ix at)
{
    bn_buf_addf(out, ", %u, %u", line_at(t, t->nodes[at].start),
                line_at(t, bn_code_end(t, at) - 1));
}

/* The statement or clause that a binding form belongs to. */
static bn_ix clause_of(const bn_cst *t, bn_ix at)
{
    while (!bn_is_statement(t, at) && t->nodes[at].kind != BN_EXCEPT_CLAUSE &&
           t->nodes[at].kind != BN_CASE_CLAUSE)
        at = t->nodes[at].parent;
    return at;
}

static void add_store(bn_buf *out, bn_sema *s, bn_ix store)
{
    const bn_cst *t = s->tree;
    uint32_t flags = bn_use_flags_at(s, store);
    bool alone = !(flags & (BN_USE_IMPORT | BN_USE_DEF));
    bn_ix clause = clause_of(t, store);

    if (flags & BN_USE_PARAM) {
        bn_buf_addz(out, ", []");
        return;
    }
    alone = alone && t->nodes[clause].kind != BN_EXCEPT_CLAUSE &&
            t->nodes[clause].kind != BN_CASE_CLAUSE;
    bn_buf_addf(out, ", [%u, %u, %u, %d]", line_at(t, t->nodes[store].start),
                t->nodes[store].start -
                    bn_source_line_span(t->source, line_at(t, t->nodes[store].start)).start,
                line_at(t, t->nodes[clause].start), alone);
}

static void add_reach(bn_buf *out, bn_sema *s, bn_ix read)
{
    const bn_cst *t = s->tree;
    bn_reaching r;

    if (s->scopes[s->scope_of[read]].kind != BN_SCOPE_FUNCTION || !bn_reaching_stores(s, read, &r))
        return;
    bn_buf_addz(out, "[\"reach\"");
    add_at(out, t, t->nodes[read].start);
    bn_buf_addf(out, ", \"%.*s\"", BN_FMT(bn_text(t, read)));
    for (uint32_t i = 0; i < r.count; i++)
        add_store(out, s, r.stores[i]);
    bn_buf_addz(out, "]\n");
}

/* A use of a local all of whose uses are known. */
static void add_use(bn_buf *out, bn_sema *s, bn_ix name)
{
    bn_binding_ix b = s->ref_binding[name];

    if (b == BN_NONE || s->scopes[s->bindings[b].scope].kind != BN_SCOPE_FUNCTION ||
        bn_fact_only_used(s, b, UINT64_MAX).tri != BN_YES)
        return;
    bn_buf_addz(out, "[\"use\"");
    add_at(out, s->tree, s->tree->nodes[name].start);
    bn_buf_addf(out, ", \"%.*s\", %llu]\n", BN_FMT(bn_text(s->tree, name)),
                (unsigned long long)bn_use_tags(s, name));
}

/* The statement runs code, so a tracer sees its line. */
static bool is_seen(const bn_cst *t, bn_ix statement)
{
    bn_ix only;

    if (t->nodes[statement].kind != BN_EXPRESSION_STATEMENT)
        return false;
    only = bn_named_child(t, statement, 0);
    return only != BN_NONE &&
           (t->nodes[only].kind == BN_CALL ||
            (t->nodes[only].kind == BN_ASSIGNMENT && bn_child(t, only, BN_F_RIGHT) != BN_NONE));
}

static bn_ix statement_before(const bn_cst *t, bn_ix statement)
{
    bn_ix before = bn_prev_named(t, statement);

    while (before == BN_NONE || !bn_is_statement(t, before)) {
        do
            statement = t->nodes[statement].parent;
        while (statement != BN_NONE && !bn_is_statement(t, statement));
        if (statement == BN_NONE || t->nodes[statement].kind == BN_FUNCTION_DEFINITION)
            return BN_NONE;
        before = bn_prev_named(t, statement);
    }
    return before;
}

/* Statements before this one, also in other arms: asked, not assumed. */
static void add_order(bn_buf *out, bn_sema *s, bn_ix statement)
{
    const bn_cst *t = s->tree;
    uint32_t asked = 0;
    bool any = false;

    if (s->scopes[s->scope_of[statement]].kind != BN_SCOPE_FUNCTION)
        return;
    for (bn_ix a = statement_before(t, statement); a != BN_NONE && asked < LOOK_BACK;
         a = statement_before(t, a)) {
        for (bn_ix c = t->nodes[a].end_ix; c-- > a && asked < LOOK_BACK;) {
            if (!bn_is_statement(t, c) || !is_seen(t, c) ||
                s->scope_of[c] != s->scope_of[statement])
                continue;
            asked++;
            if (bn_fact_dominates(s, c, statement).tri != BN_YES)
                continue;
            if (!any) {
                bn_buf_addz(out, "[\"order\"");
                add_at(out, t, t->nodes[statement].start);
                any = true;
            }
            add_lines(out, t, c);
        }
    }
    if (any)
        bn_buf_addz(out, "]\n");
}

static bool is_guarded(const bn_cst *t, bn_ix at)
{
    for (; at != BN_NONE && t->nodes[at].kind != BN_FUNCTION_DEFINITION; at = t->nodes[at].parent)
        if (t->nodes[at].kind == BN_TRY_STATEMENT || t->nodes[at].kind == BN_WITH_STATEMENT)
            return true;
    return false;
}

/* Names stored in the loop whose partial value nobody sees when the loop raises. */
static void add_hidden(bn_buf *out, bn_sema *s, bn_ix loop)
{
    const bn_cst *t = s->tree;
    bn_scope_ix scope = s->scope_of[loop];

    if (s->scopes[scope].kind != BN_SCOPE_FUNCTION || !is_guarded(t, loop))
        return;
    for (uint32_t i = 0; i < s->scopes[scope].binding_count; i++) {
        bn_binding_ix b = s->scopes[scope].first_binding + i;
        bool stored = false;

        for (uint32_t u = 0; u < s->bindings[b].use_count && !stored; u++) {
            const bn_use *use = &s->uses[s->bindings[b].first_use + u];
            stored = use->kind & BN_USE_STORE && bn_is_inside(t, use->node, loop);
        }
        if (!stored || bn_fact_unseen_if_raises(s, b, loop).tri != BN_YES)
            continue;
        bn_buf_addz(out, "[\"hidden\"");
        add_at(out, t, t->nodes[loop].start);
        bn_buf_addf(out, ", \"%.*s\"]\n", BN_FMT(bn_name_text(s, s->bindings[b].atom)));
    }
}

/* What is iterated over is the same object at the end of the loop's body. */
static void add_stable(bn_buf *out, bn_sema *s, bn_ix loop)
{
    const bn_cst *t = s->tree;
    bn_ix items = bn_child(t, loop, BN_F_RIGHT), last = BN_NONE;

    if (t->nodes[items].kind != BN_IDENTIFIER && t->nodes[items].kind != BN_ATTRIBUTE)
        return;
    bn_each_named_child (t, bn_child(t, loop, BN_F_BODY), c)
        last = c;
    if (last == BN_NONE || bn_fact_stable(s, items, items, last).tri != BN_YES)
        return;
    bn_buf_addz(out, "[\"stable\"");
    add_at(out, t, t->nodes[loop].start);
    bn_buf_addz(out, "]\n");
}

static bool is_plain_part(const bn_cst *t, bn_ix c)
{
    uint16_t kind = t->nodes[c].kind;

    return bn_is_expression(t, c) && kind != BN_LIST_SPLAT && kind != BN_DICTIONARY_SPLAT &&
           kind != BN_KEYWORD_ARGUMENT && kind != BN_PARENTHESIZED_LIST_SPLAT;
}

/* Neighbours of which one does something. */
static bool is_worth_a_swap(const bn_cst *t, bn_ix a, bn_ix b)
{
    for (bn_ix i = a; i < t->nodes[b].end_ix; i++)
        if (t->nodes[i].kind == BN_CALL || t->nodes[i].kind == BN_ATTRIBUTE ||
            t->nodes[i].kind == BN_SUBSCRIPT || t->nodes[i].kind == BN_BINARY_OPERATOR)
            return true;
    return false;
}

static void add_commute(bn_buf *out, bn_sema *s, bn_ix list)
{
    const bn_cst *t = s->tree;
    bn_ix before = BN_NONE;

    bn_each_named_child (t, list, c) {
        bool plain = is_plain_part(t, c);

        if (plain && before != BN_NONE && is_worth_a_swap(t, before, c) &&
            bn_fact_commute(s, before, c).tri == BN_YES) {
            bn_buf_addz(out, "[\"commute\"");
            add_at(out, t, t->nodes[before].start);
            add_at(out, t, t->nodes[before].end);
            add_at(out, t, t->nodes[c].start);
            add_at(out, t, t->nodes[c].end);
            bn_buf_addz(out, "]\n");
            before = BN_NONE; // pairs must not overlap
        } else {
            before = plain ? c : BN_NONE;
        }
    }
}

/* Statements of a try suite whose exceptions no handler catches. */
static void add_uncaught(bn_buf *out, bn_sema *s, bn_ix try)
{
    const bn_cst *t = s->tree;

    bn_each_named_child (t, bn_child(t, try, BN_F_BODY), x) {
        if (bn_fact_not_caught(s, x, try).tri != BN_YES)
            continue;
        bn_buf_addz(out, "[\"uncaught\"");
        add_lines(out, t, x);
        bn_each_named_child (t, try, c)
            if (t->nodes[c].kind == BN_EXCEPT_CLAUSE)
                bn_each_named_child (t, c, suite)
                    if (t->nodes[suite].kind == BN_BLOCK)
                        add_lines(out, t, suite);
        bn_buf_addz(out, "]\n");
    }
}

void bn_relations_json(bn_buf *out, bn_sema *s)
{
    const bn_cst *t = s->tree;

    for (bn_ix i = 1; i < t->count; i++) {
        if (t->nodes[i].kind == BN_IDENTIFIER && bn_use_flags_at(s, i) & BN_USE_READ)
            add_reach(out, s, i);
        if (t->nodes[i].kind == BN_IDENTIFIER)
            add_use(out, s, i);
        if (bn_is_statement(t, i))
            add_order(out, s, i);
        if (t->nodes[i].kind == BN_FOR_STATEMENT) {
            add_hidden(out, s, i);
            add_stable(out, s, i);
        }
        if (t->nodes[i].kind == BN_ARGUMENT_LIST || t->nodes[i].kind == BN_TUPLE ||
            t->nodes[i].kind == BN_LIST)
            add_commute(out, s, i);
        if (t->nodes[i].kind == BN_TRY_STATEMENT)
            add_uncaught(out, s, i);
    }
}
