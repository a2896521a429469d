/*
 * flow_dump.c - the analyses as text.
 */
#include "sema/flow.h"

#include "sema/callees.h"
#include "sema/classes.h"
#include "sema/flow_p.h"
#include "sema/types_p.h"
#include "syntax/source.h"

static const char *const op_names[] = { "",       "read", "store",   "del",
                                        "unbind", "op",   "suspend", "make" };
static const char *const when_names[] = { "", "true", "false", "swallowed", "", "" };

static void add_label(bn_buf *out, bn_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] == '"' || text.ptr[i] == '\\')
            bn_buf_addc(out, '\\');
        bn_buf_addc(out, text.ptr[i]);
    }
}

void bn_flow_dot(bn_buf *out, bn_sema *s, bn_ix function)
{
    bn_scope_ix scope = function == 0 ? 0 : bn_scope_of_node(s, function);

    bn_buf_addz(out, "digraph flow {\n    node [shape=box fontname=monospace];\n");
    if (scope == BN_NONE) {
        bn_buf_addz(out, "    none [label=\"no graph\"];\n}\n");
        return;
    }
    bn_frame_flow *f = bn_flow_of_scope(s, scope);
    if (f->capped) {
        bn_buf_addf(out, "    none [label=\"%s\"];\n}\n", f->capped);
        return;
    }
    for (uint32_t b = 0; b < f->block_count; b++) {
        const bn_block *block = &f->blocks[b];
        bool raises = false;
        if (!(block->flags & BN_BLOCK_REACHED))
            continue;
        bn_buf_addf(out, "    b%u [label=\"%u%s\\l", b, b,
                    b == BN_BLOCK_ENTRY    ? " entry"
                    : b == BN_BLOCK_RETURN ? " return"
                    : b == BN_BLOCK_RAISE  ? " raise"
                                           : "");
        for (uint32_t i = block->first; i < block->last; i++) {
            const bn_event *e = &f->events[i];
            raises = raises || e->flags & BN_EVF_RAISES;
            if (e->op == BN_EV_NOP)
                continue;
            bn_buf_addf(out, "%s%s ", op_names[e->op], e->flags & BN_EVF_RAISES ? "!" : "");
            if (e->node != BN_NONE)
                add_label(out, bn_quote(s, e->node));
            bn_buf_addz(out, "\\l");
        }
        bn_buf_addz(out, "\"];\n");
        for (uint32_t i = block->succ; i != BN_NONE; i = f->edges[i].next)
            bn_buf_addf(out, "    b%u -> b%u [label=\"%s\"];\n", b, f->edges[i].to,
                        when_names[f->edges[i].when]);
        if (raises)
            bn_buf_addf(out, "    b%u -> b%u [style=dashed];\n", b, block->exc);
    }
    bn_buf_addz(out, "}\n");
}

bn_ix bn_function_named(const bn_sema *s, bn_str name)
{
    const bn_cst *t = s->tree;
    bn_ix from = 0, to = t->count;

    while (name.len > 0) {
        size_t dot = bn_str_find(name, BN_LIT("."), 0);
        bn_str part = bn_str_sub(name, 0, dot == BN_NPOS ? name.len : dot);
        bn_ix hit = BN_NONE;
        for (bn_ix i = from; i < to && hit == BN_NONE; i++)
            if ((t->nodes[i].kind == BN_FUNCTION_DEFINITION ||
                 t->nodes[i].kind == BN_CLASS_DEFINITION) &&
                bn_str_eq(bn_text(t, bn_child(t, i, BN_F_NAME)), part))
                hit = i;
        if (hit == BN_NONE || dot == BN_NPOS)
            return hit;
        name = bn_str_sub(name, dot + 1, name.len);
        from = hit + 1;
        to = t->nodes[hit].end_ix;
    }
    return BN_NONE;
}

static void add_start(bn_buf *out, const bn_cst *t, uint32_t offset)
{
    uint32_t line = bn_source_line(t->source, offset);

    bn_buf_addf(out, "%u, %u", line, offset - bn_source_line_span(t->source, line).start);
}

static void add_place(bn_buf *out, const char *tag, const bn_cst *t, bn_ix at)
{
    bn_buf_addf(out, "[\"%s\", ", tag);
    add_start(out, t, t->nodes[at].start);
    bn_buf_addz(out, ", ");
    add_start(out, t, t->nodes[at].end);
}

static void add_name(bn_buf *out, bn_sema *s, bn_ix at)
{
    bn_answer bound = bn_fact_bound(s, at);

    bn_buf_addz(out, "[\"bound\", ");
    add_start(out, s->tree, s->tree->nodes[at].start);
    bn_buf_addf(out, ", \"%.*s\", %d]\n", BN_FMT(bn_text(s->tree, at)), bound.tri == BN_YES);
}

/* The names that a statement stores and nobody reads afterwards. */
static void add_dead(bn_buf *out, bn_sema *s, bn_ix statement)
{
    const bn_cst *t = s->tree;

    for (bn_ix c = statement; c < t->nodes[statement].end_ix; c++) {
        if (t->nodes[c].kind != BN_IDENTIFIER || s->ref_binding[c] == BN_NONE ||
            !(bn_use_flags_at(s, c) & BN_USE_STORE) ||
            s->bindings[s->ref_binding[c]].scope != s->scope_of[statement] ||
            bn_fact_dead(s, s->ref_binding[c], statement).tri != BN_YES)
            continue;
        bn_buf_addz(out, "[\"dead\", ");
        add_start(out, t, t->nodes[statement].start);
        bn_buf_addf(out, ", \"%.*s\"]\n", BN_FMT(bn_text(t, c)));
    }
}

/* A for statement over a name whose object it leaves alone. */
static void add_kept(bn_buf *out, bn_sema *s, bn_ix statement)
{
    const bn_cst *t = s->tree;
    bn_ix name = bn_child(t, statement, BN_F_RIGHT);

    if (t->nodes[name].kind != BN_IDENTIFIER || bn_fact_unmutated(s, name, statement).tri != BN_YES)
        return;
    bn_buf_addz(out, "[\"kept\", ");
    add_start(out, t, t->nodes[statement].start);
    bn_buf_addf(out, ", \"%.*s\"]\n", BN_FMT(bn_text(t, name)));
}

/* The node stands where a value is evaluated, not bound or declared. */
static bool is_value(const bn_cst *t, bn_ix at)
{
    bn_ix up = t->nodes[at].parent;
    uint8_t field = t->nodes[at].field;

    for (bn_ix i = at; i != BN_NONE; i = t->nodes[i].parent)
        if (t->nodes[i].kind == BN_TYPE || t->nodes[i].kind == BN_CASE_PATTERN ||
            t->nodes[i].kind == BN_AS_PATTERN_TARGET || t->nodes[i].kind == BN_DELETE_STATEMENT ||
            t->nodes[i].kind == BN_INTERPOLATION || t->nodes[i].kind == BN_DECORATOR ||
            (t->nodes[i].field == BN_F_LEFT && t->nodes[i].parent != BN_NONE &&
             (t->nodes[t->nodes[i].parent].kind == BN_ASSIGNMENT ||
              t->nodes[t->nodes[i].parent].kind == BN_AUGMENTED_ASSIGNMENT ||
              t->nodes[t->nodes[i].parent].kind == BN_FOR_STATEMENT ||
              t->nodes[t->nodes[i].parent].kind == BN_FOR_IN_CLAUSE)))
            return false;
    return up != BN_NONE && field != BN_F_ATTRIBUTE && field != BN_F_NAME;
}

/* What a function does with each of its parameters. */
static void add_parameters(bn_buf *out, bn_sema *s, bn_ix function)
{
    const bn_cst *t = s->tree;
    bn_parameter all[BN_MAX_PARAMETERS];
    uint32_t count = bn_parameters_of(t, function, all);

    for (uint32_t i = 0; count != UINT32_MAX && i < count; i++) {
        uint32_t bits = bn_param_summary(s, function, all[i].name);
        if (bits != BN_PARAM_ALL)
            bn_buf_addf(out, "[\"param\", %u, \"%.*s\", %u]\n", bn_line_of(s, function),
                        BN_FMT(bn_text(t, all[i].name)), bits);
    }
}

/* Locals whose objects stay in the function: A4, with uses that give nothing away. */
static void add_private(bn_buf *out, bn_sema *s, bn_ix function)
{
    const uint64_t inside = BN_TAG_ITEM | BN_TAG_ITEM_STORE | BN_TAG_ITEM_DELETE | BN_TAG_SLICE |
                            BN_TAG_TRUTH | BN_TAG_ITERATED | BN_TAG_LEN | BN_TAG_IN_RIGHT |
                            BN_TAG_IDENTITY | BN_TAG_AUGMENTED | BN_TAG_UNPACKED | BN_TAG_METHOD;
    bn_scope_ix scope = bn_scope_of_node(s, function);

    for (uint32_t i = 0; i < s->scopes[scope].binding_count; i++) {
        bn_binding_ix b = s->scopes[scope].first_binding + i;
        if (bn_fact_closed_group(s, b, inside).tri == BN_YES)
            bn_buf_addf(out, "[\"private\", %u, \"%.*s\"]\n", bn_line_of(s, function),
                        BN_FMT(bn_binding_name(s, b)));
    }
}

/* The function that a call runs: its name, for the tracer, and where it is defined. */
static void add_callee(bn_buf *out, bn_sema *s, bn_ix call)
{
    const bn_cst *t = s->tree;
    bn_ix function = bn_callee(s, call);

    if (function == BN_NONE || t->nodes[function].kind != BN_FUNCTION_DEFINITION)
        return;
    add_place(out, "callee", t, call);
    bn_buf_addf(out, ", \"%.*s\", %u]\n", BN_FMT(bn_text(t, bn_child(t, function, BN_F_NAME))),
                bn_line_of(s, function));
}

/* An attribute of self that only __init__ sets. */
static void add_attribute(bn_buf *out, bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;
    bn_ix class = bn_class_of_self(s, bn_unparen(t, bn_child(t, x, BN_F_OBJECT)));

    if (class == BN_NONE || bn_fact_set_once(s, x).tri != BN_YES)
        return;
    bn_buf_addf(out, "[\"once\", %u, \"%.*s\", \"%.*s\"]\n", bn_line_of(s, class),
                BN_FMT(bn_text(t, bn_child(t, class, BN_F_NAME))),
                BN_FMT(bn_text(t, bn_child(t, x, BN_F_ATTRIBUTE))));
}

void bn_facts_json(bn_buf *out, bn_sema *s)
{
    const bn_cst *t = s->tree;

    for (bn_ix i = 1; i < t->count; i++) {
        if (t->nodes[i].kind == BN_IDENTIFIER && bn_use_flags_at(s, i) & BN_USE_READ)
            add_name(out, s, i);
        if (t->nodes[i].kind == BN_EXPRESSION_STATEMENT)
            add_dead(out, s, i);
        if (t->nodes[i].kind == BN_FOR_STATEMENT)
            add_kept(out, s, i);
        if (t->nodes[i].kind == BN_FUNCTION_DEFINITION) {
            add_parameters(out, s, i);
            add_private(out, s, i);
        }
        if (t->nodes[i].kind == BN_CALL)
            add_callee(out, s, i);
        if (t->nodes[i].kind == BN_ATTRIBUTE)
            add_attribute(out, s, i);
        if (!bn_is_expression(t, i) || !is_value(t, i))
            continue;
        bn_value v = bn_type_of(s, i);
        if (v.mask != BN_T_ANY && v.mask != 0) {
            add_place(out, "type", t, i);
            bn_buf_addf(out, ", %u, %d]\n", v.mask, v.exact);
        }
        if (i + 1 < t->nodes[i].end_ix && bn_fact_pure(s, i, BN_P2).tri == BN_YES) {
            add_place(out, "pure", t, i);
            bn_buf_addz(out, "]\n");
        }
        if (bn_fact_never_raises(s, i).tri == BN_YES) {
            add_place(out, "quiet", t, i);
            bn_buf_addz(out, "]\n");
        }
    }
}
