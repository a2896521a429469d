/*
 * normalise.c - one shape for each Python construct.
 *
 * Two passes. The first looks at each raw node once and notes what to do: a new
 * kind, `dropped` (its children move up to its parent), or a node to be inserted
 * around a run of siblings. The second copies the array, leaving out and putting
 * in, and fills in parents, ends of subtrees and atoms.
 */
#include "syntax/normalise_p.h"

#include <stdlib.h>
#include <string.h>

#define DROPPED UINT16_MAX

/* A node that begins where raw node `at` does and ends with raw node `last`. */
typedef struct {
    bn_ix at, last; /* `last` and everything below it is inside */
    uint32_t order;
    uint16_t kind;
    uint8_t field;
} insertion;

typedef struct {
    bn_arena *arena;
    bn_node *raw;
    uint32_t count;
    const bn_source *src;
    bn_vec(insertion) inserts;
} job;

static bn_ix named_child(const job *j, bn_ix up)
{
    for (bn_ix c = up + 1; c < j->raw[up].end_ix; c = j->raw[c].end_ix)
        if ((j->raw[c].flags & (BN_NAMED | BN_EXTRA)) == BN_NAMED)
            return c;
    return BN_NONE;
}

static uint16_t parent_kind(const job *j, bn_ix i)
{
    return j->raw[i].parent == BN_NONE ? 0 : j->raw[j->raw[i].parent].kind;
}

static void drop(job *j, bn_ix i)
{
    bn_ix child = named_child(j, i);

    if (child != BN_NONE && j->raw[i].field != BN_F_NONE)
        j->raw[child].field = j->raw[i].field;
    j->raw[i].kind = DROPPED;
}

static void insert(job *j, bn_ix at, bn_ix last, uint16_t kind, uint8_t field)
{
    bn_vec_push(
        j->arena, &j->inserts,
        (insertion){
            .at = at, .last = last, .order = j->inserts.len, .kind = kind, .field = field });
}

/*
 * The run of children that make one element list: from the first named child for
 * which `in_list` holds to the last such child or the comma after it. False when
 * it is one element without a comma.
 */
typedef bool (*list_test)(const bn_node *child);

static bool element_run(const job *j, bn_ix up, list_test in_list, bn_ix *first, bn_ix *last)
{
    uint32_t elements = 0, commas = 0;

    for (bn_ix c = up + 1; c < j->raw[up].end_ix; c = j->raw[c].end_ix) {
        const bn_node *n = &j->raw[c];
        if (n->flags & BN_EXTRA)
            continue;
        if (in_list(n)) {
            if (elements++ == 0)
                *first = c;
            *last = c;
        } else if (elements > 0 && n->kind == BN_P_COMMA) {
            commas++;
            *last = c;
        }
    }
    return elements > 0 && commas > 0;
}

static bool is_named(const bn_node *n)
{
    return (n->flags & BN_NAMED) != 0;
}

static bool is_subscript_field(const bn_node *n)
{
    return n->field == BN_F_SUBSCRIPT;
}

static bool is_subject(const bn_node *n)
{
    return n->field == BN_F_SUBJECT;
}

static bool is_right(const bn_node *n)
{
    return n->field == BN_F_RIGHT && is_named(n); /* its commas have the field, too */
}

static bool is_case_pattern(const bn_node *n)
{
    return n->kind == BN_CASE_PATTERN;
}

static bool is_star(const job *j, bn_ix i)
{
    if (j->raw[i].kind == BN_TYPE && named_child(j, i) != BN_NONE)
        i = named_child(j, i);
    return j->raw[i].kind == BN_LIST_SPLAT || j->raw[i].kind == BN_SPLAT_TYPE;
}

/*
 * Put a tuple around the elements; they lose their field to it. In a subscript a
 * single starred element makes a tuple too: `x[*a]` is `x[(*a,)]`.
 */
static void make_tuple(job *j, bn_ix up, list_test in_list)
{
    bn_ix first = BN_NONE, last = BN_NONE;

    if (!element_run(j, up, in_list, &first, &last) &&
        (first == BN_NONE || in_list != is_subscript_field || !is_star(j, first)))
        return;
    uint8_t field = j->raw[first].field;
    for (bn_ix c = first; c <= last; c = j->raw[c].end_ix)
        j->raw[c].field = BN_F_NONE;
    insert(j, first, last, BN_TUPLE, field);
}

static void case_list(job *j, bn_ix i)
{
    bn_ix first = BN_NONE, last = BN_NONE;

    if (!element_run(j, i, is_case_pattern, &first, &last))
        return;
    insert(j, first, last, BN_CASE_PATTERN, BN_F_NONE);
    insert(j, first, last, BN_TUPLE_PATTERN, BN_F_NONE);
}

/* A tuple or list pattern below these is one of `case`, not a target. */
static bool in_case(uint16_t up)
{
    return up == BN_CASE_PATTERN || up == BN_UNION_PATTERN || up == BN_KEYWORD_PATTERN ||
           up == BN_DICT_PATTERN;
}

/* `def f((a, b)): ...` of Python 2 */
static bool in_parameters(uint16_t up)
{
    return up == BN_PARAMETERS || up == BN_LAMBDA_PARAMETERS || up == BN_DEFAULT_PARAMETER ||
           up == BN_TYPED_PARAMETER || up == BN_TUPLE_PATTERN;
}

static void tuple_pattern(job *j, bn_ix i)
{
    bn_ix first = BN_NONE, last = BN_NONE;
    bool empty = named_child(j, i) == BN_NONE;
    bool group = !empty && !element_run(j, i, is_named, &first, &last);
    uint16_t up = parent_kind(j, i);

    if (in_case(up))
        j->raw[i].kind = group ? BN_PARENTHESIZED_PATTERN : BN_TUPLE_PATTERN;
    else if (!in_parameters(up))
        j->raw[i].kind = group ? BN_PARENTHESIZED_EXPRESSION : BN_TUPLE;
}

static void type_node(job *j, bn_ix i)
{
    uint16_t up = parent_kind(j, i);

    if (up == DROPPED || up == BN_ATTRIBUTE || up == BN_SLICE || up == BN_BINARY_OPERATOR)
        drop(j, i);
}

/* `A[b]` in an annotation: a subscript like any other. */
static void generic_type(job *j, bn_ix i)
{
    bn_ix type = j->raw[i].parent;

    if (type != BN_NONE && j->raw[type].field == BN_F_LEFT &&
        parent_kind(j, type) == BN_TYPE_ALIAS_STATEMENT)
        return;
    j->raw[i].kind = BN_SUBSCRIPT;
    bn_ix name = named_child(j, i);
    if (name != BN_NONE)
        j->raw[name].field = BN_F_VALUE;
    for (bn_ix p = i + 1; p < j->raw[i].end_ix; p = j->raw[p].end_ix) {
        if (j->raw[p].kind != BN_TYPE_PARAMETER)
            continue;
        for (bn_ix c = p + 1; c < j->raw[p].end_ix; c = j->raw[c].end_ix)
            if ((j->raw[c].flags & (BN_NAMED | BN_EXTRA)) == BN_NAMED)
                j->raw[c].field = BN_F_SUBSCRIPT;
        make_tuple(j, p, is_subscript_field);
        j->raw[p].kind = DROPPED;
    }
}

static void member_type(job *j, bn_ix i)
{
    j->raw[i].kind = BN_ATTRIBUTE;
    for (bn_ix c = i + 1; c < j->raw[i].end_ix; c = j->raw[c].end_ix) {
        if (j->raw[c].kind == BN_TYPE)
            j->raw[c].field = BN_F_OBJECT;
        else if (j->raw[c].kind == BN_IDENTIFIER)
            j->raw[c].field = BN_F_ATTRIBUTE;
    }
}

/* `a: b` and `a: (b: c)` of an annotation's subscript are one slice. */
static void constrained_type(job *j, bn_ix i)
{
    bn_ix type = j->raw[i].parent;
    uint16_t up = type == BN_NONE ? 0 : parent_kind(j, type);

    if (type != BN_NONE && j->raw[type].kind != DROPPED)
        return;
    if (up == BN_SLICE)
        j->raw[i].kind = DROPPED;
    else
        j->raw[i].kind = BN_SLICE;
}

static bool is_bar(const job *j, bn_ix i)
{
    if (j->raw[i].kind == BN_UNION_TYPE)
        return true;
    if (j->raw[i].kind != BN_BINARY_OPERATOR)
        return false;
    for (bn_ix c = i + 1; c < j->raw[i].end_ix; c = j->raw[c].end_ix)
        if (j->raw[c].kind == BN_P_OR)
            return true;
    return false;
}

/*
 * `a | b | c` however the grammar nested it: take the chain apart into its
 * operands, then nest it to the left as Python does. All binary nodes of a chain
 * that is nested to the left begin at its first operand.
 */
static void union_type(job *j, bn_ix i)
{
    uint8_t field = j->raw[i].field;
    bn_vec(bn_ix) todo = { 0 }, operands = { 0 };

    bn_vec_push(j->arena, &todo, i);
    while (todo.len > 0) {
        bn_ix n = todo.items[--todo.len];
        while (j->raw[n].kind == BN_TYPE) {
            bn_ix inner = named_child(j, n);
            if (inner == BN_NONE)
                break;
            j->raw[n].kind = DROPPED;
            n = inner;
        }
        if (!is_bar(j, n)) {
            bn_vec_push(j->arena, &operands, n);
            continue;
        }
        j->raw[n].kind = DROPPED;
        uint32_t from = todo.len;
        for (bn_ix c = n + 1; c < j->raw[n].end_ix; c = j->raw[c].end_ix) {
            if (j->raw[c].kind == BN_P_OR)
                j->raw[c].field = BN_F_OPERATOR;
            else if (is_named(&j->raw[c]) && !(j->raw[c].flags & BN_EXTRA))
                bn_vec_push(j->arena, &todo, c);
        }
        for (uint32_t a = from, b = todo.len; a + 1 < b; a++, b--) {
            bn_ix swap = todo.items[a];
            todo.items[a] = todo.items[b - 1];
            todo.items[b - 1] = swap;
        }
    }
    for (uint32_t k = operands.len; k-- > 1;)
        insert(j, operands.items[0], operands.items[k], BN_BINARY_OPERATOR,
               k + 1 == operands.len ? field : BN_F_LEFT);
    for (uint32_t k = 0; k < operands.len; k++)
        j->raw[operands.items[k]].field = k == 0 ? BN_F_LEFT : BN_F_RIGHT;
}

static void look_at(job *j, bn_ix i)
{
    bn_node *n = &j->raw[i];

    switch (n->kind) {
    case BN_EXPRESSION_LIST:
        if (parent_kind(j, i) == BN_DELETE_STATEMENT)
            n->kind = DROPPED;
        else
            n->kind = BN_TUPLE;
        break;
    case BN_PATTERN_LIST:
        n->kind = BN_TUPLE;
        break;
    case BN_TUPLE_PATTERN:
        tuple_pattern(j, i);
        break;
    case BN_LIST_PATTERN:
        if (!in_case(parent_kind(j, i)))
            n->kind = BN_LIST;
        break;
    case BN_LIST_SPLAT_PATTERN:
        if (!in_parameters(parent_kind(j, i)))
            n->kind = BN_LIST_SPLAT;
        break;
    case BN_EXPRESSION_STATEMENT:
        make_tuple(j, i, is_named);
        break;
    case BN_SUBSCRIPT:
        make_tuple(j, i, is_subscript_field);
        break;
    case BN_MATCH_STATEMENT:
        make_tuple(j, i, is_subject);
        break;
    case BN_FOR_IN_CLAUSE:
        make_tuple(j, i, is_right);
        break;
    case BN_CASE_CLAUSE:
        case_list(j, i);
        break;
    case BN_TYPE:
        type_node(j, i);
        break;
    case BN_GENERIC_TYPE:
        generic_type(j, i);
        break;
    case BN_MEMBER_TYPE:
        member_type(j, i);
        break;
    case BN_CONSTRAINED_TYPE:
        constrained_type(j, i);
        break;
    case BN_SPLAT_TYPE:
        if (n->parent != BN_NONE && j->raw[n->parent].kind == DROPPED)
            n->kind = BN_LIST_SPLAT;
        else if (n->parent != BN_NONE && parent_kind(j, n->parent) != BN_TYPE_PARAMETER)
            n->kind = BN_LIST_SPLAT;
        break;
    case BN_UNION_TYPE:
        union_type(j, i);
        break;
    default:
        break;
    }
}

static int compare_insertions(const void *a, const void *b)
{
    const insertion *x = a, *y = b;

    if (x->at != y->at)
        return x->at < y->at ? -1 : 1;
    if (x->last != y->last)
        return x->last > y->last ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

/* ---- The second pass ---- */

/*
 * The new array. While a node is open its end_ix holds the raw index at which it
 * closes, and the open ones are found through their parents.
 */
typedef struct {
    bn_node *nodes;
    uint32_t count;
    bn_ix open; /* the innermost open node */
} output;

static bn_node *emit(output *o, const bn_node *like, bn_ix raw_end)
{
    bn_node *n = &o->nodes[o->count];

    *n = *like;
    n->parent = o->open;
    n->end_ix = raw_end;
    o->open = o->count++;
    return n;
}

static void close_until(output *o, bn_ix raw_ix)
{
    while (o->open != BN_NONE && o->nodes[o->open].end_ix <= raw_ix) {
        bn_node *n = &o->nodes[o->open];
        n->end_ix = o->count;
        o->open = n->parent;
    }
}

static bn_status set_atom(job *j, bn_atoms *atoms, bn_node *n, bn_err *err)
{
    bn_str text = bn_str_sub(j->src->bytes, n->start, n->end), name;

    if (!bn_identifier_text(j->arena, j->src->encoding, text, &name)) {
        bn_err_set(err, BN_E_ENCODING, "a name with letters that are not understood");
        if (err)
            err->line = bn_source_line(j->src, n->start);
        return BN_E_ENCODING;
    }
    n->atom = bn_atom_add(atoms, name);
    return BN_OK;
}

/* The grammar counts the CR of a CRLF to a comment, and so to what ends with it. */
static void trim_cr(const job *j, bn_ix i, bn_node *n)
{
    bool leaf = j->raw[i].end_ix == i + 1;

    if ((!leaf || n->kind == BN_COMMENT) && n->end > n->start &&
        j->src->bytes.ptr[n->end - 1] == '\r')
        n->end--;
}

static bn_status rebuild(job *j, bn_cst *out, bn_err *err)
{
    output o = { .open = BN_NONE };
    bn_atoms *atoms = bn_atoms_new_in(j->arena);
    bool crlf = j->src->newline == BN_NEWLINE_CRLF || j->src->mixed_newlines;
    const insertion *next = j->inserts.items, *end = j->inserts.len ? next + j->inserts.len : next;

    o.nodes = BN_ARRAY_IN(j->arena, (size_t)j->count + j->inserts.len, bn_node);
    for (bn_ix i = 0; i < j->count; i++) {
        close_until(&o, i);
        for (; next < end && next->at == i; next++) {
            const bn_node *last = &j->raw[next->last];
            emit(&o,
                 &(bn_node){ .start = j->raw[i].start,
                             .end = last->end,
                             .kind = next->kind,
                             .field = next->field,
                             .flags = BN_NAMED },
                 last->end_ix);
        }
        if (j->raw[i].kind == DROPPED)
            continue;
        bn_node *n = emit(&o, &j->raw[i], j->raw[i].end_ix);
        if (crlf)
            trim_cr(j, i, n);
        if (n->kind == BN_IDENTIFIER) {
            bn_status status = set_atom(j, atoms, n, err);
            if (status != BN_OK)
                return status;
        }
    }
    close_until(&o, j->count);
    o.nodes[0].start = j->src->bom;
    o.nodes[0].end = (uint32_t)j->src->bytes.len;
    *out = (bn_cst){
        .nodes = o.nodes, .count = o.count, .source = j->src, .atoms = atoms, .text = j->src->bytes
    };
    bn_taint(o.nodes, o.count, out->text);
    return BN_OK;
}

bn_status bn_normalise(bn_arena *arena, bn_raw *raw, const bn_source *src, bn_cst *out, bn_err *err)
{
    job j = { .arena = arena, .raw = raw->nodes, .count = raw->count, .src = src };

    for (bn_ix i = 0; i < j.count; i++)
        look_at(&j, i);
    if (j.inserts.len > 1)
        qsort(j.inserts.items, j.inserts.len, sizeof *j.inserts.items, compare_insertions);
    return rebuild(&j, out, err);
}
