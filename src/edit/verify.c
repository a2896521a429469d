/* verify.c - text and trees; names are in verify_names.c. See verify.h. */
#include "edit/verify.h"

#include "edit/layout.h"
#include "edit/layout_p.h"
#include "edit/verify_p.h"
#include "syntax/source.h"

#include <string.h>

typedef struct {
    const bn_cst *old_tree, *new_tree;
    const bn_applied *applied;
    bn_ix *twins; /* an old node: its counterpart outside edits, or BN_NONE */
    uint32_t *fix;
    bn_err *err;
} verifier;

static bn_status blame(verifier *v, uint32_t offset, const char *why, bn_str text)
{
    size_t line = bn_str_find(text, BN_LIT("\n"), 0);

    *v->fix = bn_applied_blame(v->applied, offset);
    if (line == BN_NPOS || line > 40)
        line = text.len < 40 ? text.len : 40;
    return bn_verify_fail(v->err, v->new_tree, offset, why, (int)line, text.ptr);
}

/* ---- Text ---- */

static bn_status check_text(verifier *v)
{
    bn_str old_text = v->old_tree->text, text = v->applied->text;
    uint64_t expected = old_text.len;
    uint32_t old_at = 0, new_at = 0;

    for (uint32_t i = 0; i < v->applied->change_count; i++) {
        const bn_change *c = &v->applied->changes[i];

        if (c->old_start < old_at || c->new_start < new_at ||
            c->old_start - old_at != c->new_start - new_at ||
            memcmp(old_text.ptr + old_at, text.ptr + new_at, c->old_start - old_at) != 0)
            return blame(v, c->new_start, "text outside the edits changed before `%.*s`",
                         bn_str_sub(text, c->new_start, c->new_end));
        expected = expected - (c->old_end - c->old_start) + (c->new_end - c->new_start);
        old_at = c->old_end;
        new_at = c->new_end;
    }
    if (expected != text.len || text.len != v->new_tree->text.len ||
        old_text.len - old_at != text.len - new_at ||
        memcmp(old_text.ptr + old_at, text.ptr + new_at, text.len - new_at) != 0)
        return blame(v, new_at, "the result's length is not what the edits give%.*s", BN_LIT(""));
    for (uint32_t i = 0; i < v->applied->kept_count; i++) {
        const bn_kept *k = &v->applied->kept[i];

        if (k->len && memcmp(old_text.ptr + k->old_start, text.ptr + k->new_start, k->len) != 0)
            return blame(v, k->new_start, "copied text differs at `%.*s`",
                         bn_str_sub(text, k->new_start, k->new_start + k->len));
    }
    return BN_OK;
}

/* ---- The top of the file ---- */

static bn_status check_top(verifier *v)
{
    const bn_cst *t = v->new_tree;
    const bn_source *old_source = v->old_tree->source, *new_source = t->source;
    bool head = true;

    if (old_source && new_source &&
        (old_source->bom != new_source->bom || old_source->encoding != new_source->encoding ||
         (old_source->encoding != BN_ENCODING_UTF8 &&
          !bn_str_eq(old_source->cookie, new_source->cookie))))
        return blame(v, 0, "the coding line lost its place%.*s", BN_LIT(""));
    bn_each_child (t, 0, c) {
        if (!bn_is_statement(t, c))
            continue;
        if (t->nodes[c].kind == BN_FUTURE_IMPORT_STATEMENT) {
            if (!head)
                return blame(v, t->nodes[c].start, "`%.*s` lost its place", bn_text(t, c));
        } else if (!bn_is_docstring(t, c)) {
            head = false;
        }
    }
    return BN_OK;
}

/* ---- Trees ---- */

/* These have another range in another place, though they are the same code. */
static bool has_no_range_of_its_own(const bn_cst *t, bn_ix at)
{
    const bn_node *n = &t->nodes[at];

    switch (n->kind) {
    case BN_MODULE:
    case BN_BLOCK:
    case BN_LINE_CONTINUATION:
    case BN_LAMBDA_PARAMETERS:
    case BN_EXPRESSION_STATEMENT:
        return true;
    case BN_TUPLE: /* without parentheses: `f(a, b)` is no tuple */
        return t->text.ptr[n->start] != '(' || t->nodes[at + 1].end != n->start + 1;
    default:
        return false;
    }
}

static bool is_leaf(const bn_cst *t, bn_ix at)
{
    return t->nodes[at].end_ix == at + 1;
}

static bool holds_block(const bn_cst *t, bn_ix at)
{
    bn_each_child (t, at, c) {
        if (t->nodes[c].kind == BN_BLOCK ||
            (t->nodes[c].field == BN_F_DEFINITION && t->nodes[at].kind == BN_DECORATED_DEFINITION))
            return true;
    }
    return false;
}

/*
 * The new node that stands for an old one, or BN_NONE. What reaches up to an edit
 * may have grown: `a < b` to a chain, `if a` to `if a and b`; an operand may not.
 */
static bn_ix find_twin(const verifier *v, const bn_run *run, bn_ix node, bn_ix first,
                       uint32_t start, uint32_t end)
{
    const bn_cst *t = v->new_tree;
    uint16_t kind = v->old_tree->nodes[node].kind;
    bool may_grow =
        v->old_tree->nodes[node].end_ix > node + 1 &&
        (bn_only_blanks(v->old_tree->text, v->old_tree->nodes[node].end, bn_run_end(run)) ||
         (kind == BN_IF_CLAUSE && // in brackets: no line ends it
          bn_only_comments(v->old_tree,
                           (bn_span){ v->old_tree->nodes[node].end, bn_run_end(run) }))) &&
        (kind == BN_COMPARISON_OPERATOR || !bn_is_expression(v->old_tree, node));
    bool leaf = is_leaf(v->old_tree, node), block = holds_block(v->old_tree, node);
    bn_ix same_range = BN_NONE;

    for (bn_ix i = first; i < t->count && t->nodes[i].start == start; i++) {
        if (block) {
            if (t->nodes[i].kind == kind)
                return i;
        } else if (t->nodes[i].end == end && is_leaf(t, i) == leaf) {
            if (t->nodes[i].kind == kind)
                return i;
            same_range = i;
        } else if (may_grow && t->nodes[i].kind == kind && t->nodes[i].end > end) {
            return i;
        }
    }
    return leaf && same_range != BN_NONE && !bn_text_is(t, same_range, "_") ? BN_NONE : same_range;
}

/* Outside edits a statement stays inside the statements it was in. */
static bool is_still_inside(const verifier *v, bn_ix node, bn_ix twin)
{
    const bn_cst *t = v->old_tree;
    bn_ix up = t->nodes[node].parent;

    while (up != BN_NONE && !(bn_is_statement(t, up) && v->twins[up] != BN_NONE))
        up = t->nodes[up].parent;
    return up == BN_NONE || bn_is_inside(v->new_tree, twin, v->twins[up]);
}

static bn_status check_pair(verifier *v, const bn_run *run, bn_ix node, uint32_t start, bn_ix twin)
{
    const bn_cst *t = v->old_tree;
    const bn_node *n = &t->nodes[node];

    if (twin == BN_NONE)
        return blame(v, start, "`%.*s` is read differently after the edit", bn_text(t, node));
    if (!(n->flags & BN_TAINTED) && (v->new_tree->nodes[twin].flags & BN_TAINTED) &&
        !bn_is_statement(t, node) && !is_leaf(t, node))
        return blame(v, start, "the grouping of `%.*s` is uncertain after the edit",
                     bn_text(t, node));
    if (run->outside) {
        v->twins[node] = twin;
        if (bn_is_statement(t, node) && !is_still_inside(v, node, twin))
            return blame(v, start, "`%.*s` fell out of its suite", bn_text(t, node));
    }
    return BN_OK;
}

static bn_status check_run(verifier *v, const bn_run *run)
{
    bn_pairing p = bn_pairing_of(v->old_tree, v->new_tree, run);
    uint32_t start, end;
    bn_ix node, first;

    while (bn_pairing_next(&p, &node, &start, &end, &first)) {
        bn_status status;
        bn_ix twin;

        if (has_no_range_of_its_own(v->old_tree, node) &&
            !(run->outside && v->old_tree->nodes[node].kind == BN_EXPRESSION_STATEMENT))
            continue;
        twin = find_twin(v, run, node, first, start, end);
        if (twin == BN_NONE && v->old_tree->nodes[node].kind == BN_EXPRESSION_STATEMENT)
            continue; /* an edit at its edge made it longer */
        status = check_pair(v, run, node, start, twin);
        if (status != BN_OK)
            return status;
        if ((v->old_tree->nodes[node].kind == BN_STRING ||
             v->old_tree->nodes[node].kind == BN_CONCATENATED_STRING)) {
            bn_ix before = v->old_tree->nodes[node].parent, after = v->new_tree->nodes[twin].parent;
            bool was = before != BN_NONE && bn_is_docstring(v->old_tree, before);
            bool is = after != BN_NONE && bn_is_docstring(v->new_tree, after);

            if (was != is)
                return blame(v, start,
                             was ? "the docstring `%.*s` is none any more"
                                 : "the string `%.*s` has become a docstring",
                             bn_text(v->old_tree, node));
        }
    }
    return BN_OK;
}

/* ---- Replaced expressions ---- */

/* The edit replaces exactly one expression and no statement. */
static bool replaces_expression(const bn_cst *t, const bn_change *c)
{
    bool expression = false;

    for (bn_ix i = bn_first_node_from(t, c->old_start);
         i < t->count && t->nodes[i].start == c->old_start; i++) {
        if (t->nodes[i].end != c->old_end)
            continue;
        if (bn_is_statement(t, i))
            return false;
        expression = expression || (bn_is_expression(t, i) && !has_no_range_of_its_own(t, i));
    }
    return expression;
}

static bool holds_items(const bn_cst *t, bn_ix at)
{
    uint16_t kind = at == BN_NONE ? BN_MODULE : t->nodes[at].kind;

    return kind == BN_ARGUMENT_LIST || kind == BN_TUPLE || kind == BN_LIST || kind == BN_SET ||
           kind == BN_DICTIONARY;
}

/* What replaced an expression is one, or some items of a list: no operator reaches into it. */
static bool is_closed(const bn_cst *t, uint32_t start, uint32_t end)
{
    bn_ix first = BN_NONE, last = BN_NONE;

    for (bn_ix i = bn_first_node_from(t, start); i < t->count && t->nodes[i].start < end; i++) {
        if (t->nodes[i].end > end || (t->nodes[i].flags & BN_EXTRA))
            continue;
        if (first == BN_NONE)
            first = i;
        if (t->nodes[i].end == end) {
            last = i;
            break;
        }
    }
    if (first == BN_NONE || last == BN_NONE || t->nodes[first].start != start)
        return false;
    return first == last || (t->nodes[first].parent == t->nodes[last].parent &&
                             holds_items(t, t->nodes[first].parent));
}

static bn_status check_changes(verifier *v, const bn_change *changes, uint32_t count)
{
    bn_str text = v->new_tree->text;

    for (uint32_t i = 0; i < count; i++) {
        const bn_change *c = &changes[i];
        bn_str now = bn_str_sub(text, c->new_start, c->new_end);
        bn_str trimmed = bn_str_trim(now);
        uint32_t start = c->new_start + (trimmed.len ? (uint32_t)(trimmed.ptr - now.ptr) : 0);

        if (!trimmed.len || !replaces_expression(v->old_tree, c) ||
            is_closed(v->new_tree, start, start + (uint32_t)trimmed.len))
            continue;
        *v->fix = c->fix;
        return bn_verify_fail(v->err, v->new_tree, start,
                              "`%.*s` is torn apart by what is around it",
                              trimmed.len < 40 ? (int)trimmed.len : 40, trimmed.ptr);
    }
    return BN_OK;
}

bn_status bn_verify(bn_arena *arena, const bn_cst *old_tree, const bn_cst *new_tree,
                    const bn_applied *applied, uint32_t *fix, bn_err *err)
{
    verifier v = {
        .old_tree = old_tree, .new_tree = new_tree, .applied = applied, .fix = fix, .err = err
    };
    bn_runs runs = bn_runs_in(arena, old_tree->text, applied);
    bn_status status = check_text(&v);

    if (status == BN_OK)
        status = check_top(&v);
    v.twins = BN_ARRAY_IN(arena, old_tree->count, bn_ix);
    memset(v.twins, 0xff, old_tree->count * sizeof *v.twins);
    for (uint32_t i = 0; status == BN_OK && i < runs.len; i++)
        status = check_run(&v, &runs.items[i]);
    if (status == BN_OK)
        status = check_changes(&v, applied->changes, applied->change_count);
    if (status == BN_OK)
        status = check_changes(&v, applied->inner, applied->inner_count);
    if (status == BN_OK)
        status = bn_verify_comments(arena, old_tree, new_tree, applied, fix, err);
    return status;
}
