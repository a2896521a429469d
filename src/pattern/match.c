/*
 * match.c - does a pattern fit at a node? A small backtracking matcher.
 *
 * Comments, commas, semicolons and redundant parentheses are invisible on both
 * sides. A run takes as few nodes as it can, except at the end of its list, where
 * it takes the rest. Work is bounded by BN_MAX_STEPS; beyond it nothing matches.
 */
#include "pattern/pattern_p.h"

#include <string.h>

typedef struct {
    bn_match *m;
    const bn_pattern *p;
    const bn_cst *t;
    bool lists_open; /* the outermost list need not end with the pattern */
    bn_ix last;      /* last node the outermost list matched */
} matcher;

bool bn_is_significant(const bn_cst *t, bn_ix at)
{
    const bn_node *n = &t->nodes[at];

    if (n->flags & BN_EXTRA)
        return false;
    if (n->flags & BN_NAMED || n->end - n->start != 1)
        return n->end > n->start || (n->flags & BN_NAMED);
    switch (t->text.ptr[n->start]) {
    case '(':
    case ')':
    case ',':
    case ';':
        return false;
    default:
        return true;
    }
}

bn_ix bn_head_node(const bn_cst *t, bn_ix at)
{
    for (;;) {
        switch (t->nodes[at].kind) {
        case BN_IDENTIFIER:
            return at;
        case BN_CALL:
            at = bn_unparen(t, at + 1);
            break;
        case BN_ATTRIBUTE:
            return bn_child(t, at, BN_F_ATTRIBUTE);
        default:
            return BN_NONE;
        }
    }
}

uint32_t bn_match_var(const bn_match *m, bn_str name)
{
    for (uint32_t i = 0; i < m->vars.count; i++)
        if (bn_str_eq(m->vars.vars[i].name, name))
            return i;
    return BN_NONE;
}

bn_span bn_capture_span(const bn_match *m, const bn_capture *c)
{
    const bn_node *nodes = m->run->tree->nodes;

    if (c->kind == BN_CAP_NODE)
        return (bn_span){ nodes[c->outer].start, nodes[c->outer].end };
    if (c->kind == BN_CAP_RUN && c->count)
        return (bn_span){ nodes[c->outer].start, nodes[c->node].end };
    return (bn_span){ 0, 0 };
}

/* `x[a:b, c]`: its index is no value of its own. */
static bool has_slice(const bn_cst *t, bn_ix tuple)
{
    bn_each_child (t, tuple, c)
        if (t->nodes[c].kind == BN_SLICE)
            return true;
    return false;
}

/* Expressions that a metavariable may stand for: whole values, not parts of lists. */
static bool is_value(const bn_cst *t, bn_ix at)
{
    switch (t->nodes[at].kind) {
    case BN_LIST_SPLAT:
    case BN_DICTIONARY_SPLAT:
    case BN_KEYWORD_ARGUMENT:
    case BN_PAIR:
    case BN_SLICE:
    case BN_ARGUMENT_LIST:
    case BN_AS_PATTERN:
    case BN_WITH_ITEM:
        return false;
    case BN_TUPLE:
        return !has_slice(t, at);
    default:
        return bn_is_expression(t, at);
    }
}

static bool fits_position(const bn_cst *t, bn_ix at, bn_position position)
{
    switch (position) {
    case BN_POS_STATEMENT:
        return bn_is_statement(t, at);
    case BN_POS_NAME:
        return t->nodes[at].kind == BN_IDENTIFIER;
    case BN_POS_DOTTED:
        return t->nodes[at].kind == BN_DOTTED_NAME || t->nodes[at].kind == BN_IDENTIFIER;
    case BN_POS_EXPRESSION:
        return is_value(t, at) && !(t->nodes[at].flags & BN_TAINTED);
    }
    return false;
}

static bool capture_node(matcher *k, const bn_pnode *p, bn_ix outer)
{
    const bn_cst *t = k->t;
    bn_capture *c = &k->m->captures[p->index];
    bn_ix node = bn_unparen(t, outer);

    if (!fits_position(t, node, (bn_position)p->position))
        return false;
    if (c->kind != BN_CAP_NONE)
        return c->kind == BN_CAP_NODE && bn_same_code(t, c->node, node);
    *c = (bn_capture){ .kind = BN_CAP_NODE, .outer = outer, .node = node };
    return true;
}

static bool note_name(matcher *k, bn_ix at, uint32_t name, bool builtin)
{
    bn_match *m = k->m;

    if (m->literal)
        return true;
    if (m->name_count == BN_MAX_NAMES)
        return false;
    m->names[m->name_count++] = (bn_name_use){ .at = at, .name = name, .builtin = builtin };
    return true;
}

/* Any name or attribute whose last part could be the member; facts decide later. */
static bool match_dotted(matcher *k, const bn_pnode *p, bn_ix at)
{
    const bn_cst *t = k->t;
    const bn_name *name = &k->m->set->names.items[p->index];
    uint32_t last = k->m->file_atoms[name->parts[name->part_count - 1]];
    bn_answer answer;

    if (t->nodes[at].kind == BN_ATTRIBUTE) {
        bn_ix leaf = bn_child(t, at, BN_F_ATTRIBUTE);

        if (leaf == BN_NONE || t->nodes[leaf].atom != last)
            return false;
    } else if (t->nodes[at].kind != BN_IDENTIFIER) {
        return false;
    }
    if (!k->m->run->sema)
        return false;
    answer = bn_fact_resolves(k->m->run->sema, at, name->text);
    if (answer.tri == BN_NO)
        return false;
    return note_name(k, at, p->index, false);
}

/* Quotes and prefixes of a plain string. */
static bn_str string_body(bn_str text, bool *bytes, bool *raw, bool *format)
{
    size_t i = 0, quotes = 1;

    *bytes = *raw = *format = false;
    for (; i < text.len && text.ptr[i] != '"' && text.ptr[i] != '\''; i++) {
        *bytes |= text.ptr[i] == 'b' || text.ptr[i] == 'B';
        *raw |= text.ptr[i] == 'r' || text.ptr[i] == 'R';
        *format |= strchr("fFtT", text.ptr[i]) != NULL;
    }
    if (text.len >= i + 6 && text.ptr[i + 1] == text.ptr[i] && text.ptr[i + 2] == text.ptr[i])
        quotes = 3;
    return bn_str_sub(text, i + quotes, text.len - quotes);
}

/* The same string value; strings with escapes must be spelled alike. */
static bool same_string(bn_str a, bn_str b)
{
    bool bytes[2], raw[2], format[2];
    bn_str body[2] = { string_body(a, &bytes[0], &raw[0], &format[0]),
                       string_body(b, &bytes[1], &raw[1], &format[1]) };

    if (bytes[0] != bytes[1] || format[0] || format[1] || !bn_str_eq(body[0], body[1]))
        return false;
    return raw[0] == raw[1] || !memchr(body[0].ptr, '\\', body[0].len);
}

static bool match_list(matcher *k, uint32_t p, bn_ix at, bn_ix end, bool outermost);

static bool match_kind(matcher *k, const bn_pnode *p, bn_ix at)
{
    const bn_cst *t = k->t;
    const bn_node *n = &t->nodes[at];

    if (p->kind == BN_ARGUMENT_LIST && n->kind == BN_GENERATOR_EXPRESSION &&
        n->field == BN_F_ARGUMENTS)
        return match_list(k, p->first, at, n->end_ix, false);
    if (n->kind != p->kind || n->flags & BN_TAINTED)
        return false;
    return match_list(k, p->first, at + 1, n->end_ix, false);
}

static bool match_node(matcher *k, uint32_t index, bn_ix outer)
{
    const bn_pnode *p = &k->p->nodes[index];
    const bn_cst *t = k->t;
    bn_ix at;

    if (++k->m->steps > BN_MAX_STEPS)
        return false;
    if (p->role == BN_ROLE_META)
        return capture_node(k, p, outer);
    if (p->role == BN_ROLE_ANY)
        return (t->nodes[outer].flags & BN_NAMED) != 0;
    at = bn_unparen(t, outer);
    switch ((bn_prole)p->role) {
    case BN_ROLE_NAME:
        if (t->nodes[at].kind != BN_IDENTIFIER || t->nodes[at].atom == 0 ||
            t->nodes[at].atom != k->m->file_atoms[p->index])
            return false;
        return !p->builtin || note_name(k, at, p->index, true);
    case BN_ROLE_DOTTED:
        return match_dotted(k, p, at);
    case BN_ROLE_STRING:
        return t->nodes[at].kind == BN_STRING && same_string(p->text, bn_text(t, at));
    case BN_ROLE_LEAF:
        return t->nodes[at].kind == p->kind && bn_str_eq(p->text, bn_text(t, at));
    case BN_ROLE_TOKEN:
        return t->nodes[at].kind == p->kind;
    default:
        return match_kind(k, p, at);
    }
}

static bn_ix skip(const bn_cst *t, bn_ix at, bn_ix end)
{
    while (at < end && !bn_is_significant(t, at))
        at = t->nodes[at].end_ix;
    return at;
}

static bool set_run(matcher *k, const bn_pnode *p, bn_ix first, bn_ix last, uint32_t count)
{
    bn_capture *c = &k->m->captures[p->index];

    if (c->kind != BN_CAP_NONE)
        return false; /* a repeated run is not supported: nothing matches */
    *c = (bn_capture){ .kind = BN_CAP_RUN, .outer = first, .node = last, .count = count };
    return true;
}

typedef struct {
    bn_capture captures[BN_MAX_VARS];
    uint32_t name_count;
} saved;

static void save(const bn_match *m, saved *s)
{
    memcpy(s->captures, m->captures, m->vars.count * sizeof *m->captures);
    s->name_count = m->name_count;
}

static void restore(bn_match *m, const saved *s)
{
    memcpy(m->captures, s->captures, m->vars.count * sizeof *m->captures);
    m->name_count = s->name_count;
}

static bool match_run(matcher *k, uint32_t index, bn_ix at, bn_ix end, bool outermost)
{
    const bn_pnode *p = &k->p->nodes[index];
    bn_ix first = at, last = at;
    uint32_t count = 0;
    saved before;

    save(k->m, &before);
    for (;;) {
        bool final = p->next == BN_NONE;

        if (!final || skip(k->t, at, end) >= end) {
            if (set_run(k, p, first, last, count) && match_list(k, p->next, at, end, outermost))
                return true;
            restore(k->m, &before);
        }
        at = skip(k->t, at, end);
        if (at >= end || !(k->t->nodes[at].flags & BN_NAMED) || ++k->m->steps > BN_MAX_STEPS)
            return false;
        if (p->position == BN_POS_STATEMENT && !bn_is_statement(k->t, at))
            return false;
        if (count++ == 0)
            first = at;
        last = at;
        at = k->t->nodes[at].end_ix;
    }
}

static bool match_list(matcher *k, uint32_t p, bn_ix at, bn_ix end, bool outermost)
{
    at = skip(k->t, at, end);
    if (p == BN_NONE)
        return at >= end || outermost;
    if (k->p->nodes[p].role == BN_ROLE_RUN)
        return match_run(k, p, at, end, outermost);
    if (at >= end || !match_node(k, p, at))
        return false;
    if (outermost)
        k->last = at;
    return match_list(k, k->p->nodes[p].next, k->t->nodes[at].end_ix, end, outermost);
}

bool bn_match_shape(bn_match *m, const bn_pattern *p, bn_ix root)
{
    matcher k = { .m = m, .p = p, .t = m->run->tree, .last = root };
    bn_ix up = k.t->nodes[root].parent;

    m->root = m->last = root;
    m->steps = 0;
    m->name_count = 0;
    memset(m->captures, 0, m->vars.count * sizeof *m->captures);
    if (!p->sequence)
        return match_node(&k, p->root, root);
    if (up == BN_NONE || !match_list(&k, p->root, root, k.t->nodes[up].end_ix, true))
        return false;
    m->last = k.last;
    return true;
}
