/*
 * flatten.c - the raw array, through the public cursor or straight from subtrees.
 *
 * The second way reads structures that are private to the core, hence it is
 * built only with the core's pinned sources. What the core's own iterators do
 * (node.c, tree_cursor.c) is done there in one walk: hidden nodes are passed
 * through with their field, aliases and fields come from the parent's production.
 */
#include "syntax/flatten_p.h"

#include <stdlib.h>

#ifndef BN_SYSTEM_TREE_SITTER
/* The core's headers are not made for our warnings. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#pragma GCC diagnostic ignored "-Wpedantic"
#include "subtree.h"
#include "tree.h"
#include "language.h"
#pragma GCC diagnostic pop
#endif

#include "syntax/parse.h"

bn_node *bn_raw_push(bn_raw *raw)
{
    if (raw->count == raw->cap) {
        uint32_t cap = raw->cap ? raw->cap * 2 : 4096;
        bn_node *grown = realloc(raw->nodes, (size_t)cap * sizeof *grown);
        if (!grown)
            return NULL;
        raw->nodes = grown;
        raw->cap = cap;
    }
    return &raw->nodes[raw->count++];
}

void bn_raw_release(bn_raw *raw)
{
    free(raw->nodes);
    *raw = (bn_raw){ 0 };
}

#ifndef BN_SYSTEM_TREE_SITTER

/* A subtree whose children are being visited. */
typedef struct {
    const Subtree *children;
    uint32_t count, next;
    uint32_t offset;         /* end of the child before `next` */
    uint32_t structural;     /* number of `next` among the children that are no extras */
    const TSSymbol *aliases; /* of the production, or NULL */
    const TSFieldMapEntry *fields, *fields_end;
    bn_ix node;    /* the visible node that the children belong to */
    uint8_t field; /* of the hidden subtree itself: its children's, lacking their own */
    bool visible;
} frame;

typedef struct {
    frame *items;
    uint32_t len, cap;
} frames;

static frame *push_frame(frames *stack)
{
    if (stack->len == stack->cap) {
        uint32_t cap = stack->cap ? stack->cap * 2 : 256;
        frame *grown = realloc(stack->items, cap * sizeof *grown);
        if (!grown)
            return NULL;
        stack->items = grown;
        stack->cap = cap;
    }
    return &stack->items[stack->len++];
}

static bool open_frame(frames *stack, const TSLanguage *language, Subtree tree, uint32_t offset,
                       bn_ix node, uint8_t field, bool visible)
{
    frame *f = push_frame(stack);

    if (!f)
        return false;
    *f = (frame){
        .children = ts_subtree_children(tree),
        .count = ts_subtree_child_count(tree),
        .offset = offset,
        .aliases = ts_language_alias_sequence(language, tree.ptr->production_id),
        .node = node,
        .field = field,
        .visible = visible,
    };
    ts_language_field_map(language, tree.ptr->production_id, &f->fields, &f->fields_end);
    return true;
}

static uint8_t field_of(const frame *f, uint32_t structural)
{
    for (const TSFieldMapEntry *e = f->fields; e < f->fields_end; e++)
        if (!e->inherited && e->child_index == structural)
            return (uint8_t)e->field_id;
    return f->visible ? BN_F_NONE : f->field;
}

/* Take the next child of the top frame: a node, a hidden subtree, or both skipped. */
static bn_status step(bn_raw *raw, frames *stack, const TSLanguage *language, uint32_t *depth)
{
    frame *f = &stack->items[stack->len - 1];
    Subtree child = f->children[f->next];
    bool extra = ts_subtree_extra(child);
    uint32_t start = f->offset + (f->next > 0 ? ts_subtree_padding(child).bytes : 0);
    uint32_t end = start + ts_subtree_size(child).bytes;
    TSSymbol alias = !extra && f->aliases ? f->aliases[f->structural] : 0;
    uint8_t field = extra ? BN_F_NONE : field_of(f, f->structural);
    bn_ix node = f->node;
    bool visible = alias || ts_subtree_visible(child);

    f->next++;
    f->offset = end;
    f->structural += !extra;
    if (visible) {
        TSSymbol symbol = alias ? alias : ts_subtree_symbol(child);
        bool named =
            alias ? ts_language_symbol_metadata(language, alias).named : ts_subtree_named(child);
        bn_node *out = bn_raw_push(raw);
        if (!out)
            return BN_E_MEMORY;
        *out = (bn_node){
            .start = start,
            .end = end,
            .parent = node,
            .end_ix = raw->count,
            .kind = bn_kind_of_symbol[symbol],
            .field = field,
            .flags = (uint8_t)((named ? BN_NAMED : 0) | (extra ? BN_EXTRA : 0)),
        };
        node = raw->count - 1;
    }
    if (ts_subtree_child_count(child) == 0)
        return BN_OK;
    *depth += visible;
    if (*depth > BN_MAX_DEPTH)
        return BN_E_LIMIT;
    return open_frame(stack, language, child, start, node, field, visible) ? BN_OK : BN_E_MEMORY;
}

#endif

bn_status bn_flatten_cursor(bn_raw *raw, const TSTree *tree, bn_err *err)
{
    TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(tree));
    bn_ix parent = BN_NONE;
    uint32_t depth = 1;
    bn_status status = BN_OK;

    raw->count = 0;
    for (;;) {
        TSNode node = ts_tree_cursor_current_node(&cursor);
        TSFieldId field = ts_tree_cursor_current_field_id(&cursor);
        bn_ix ix = raw->count;
        bn_node *out = bn_raw_push(raw);
        if (!out) {
            status = bn_err_set(err, BN_E_MEMORY, "out of memory");
            break;
        }
        *out = (bn_node){
            .start = ts_node_start_byte(node),
            .end = ts_node_end_byte(node),
            .parent = parent,
            .kind = bn_kind_of_symbol[ts_node_symbol(node)],
            .field = (uint8_t)field,
            .flags = (uint8_t)((ts_node_is_named(node) ? BN_NAMED : 0) |
                               (ts_node_is_extra(node) ? BN_EXTRA : 0)),
        };
        if (ts_tree_cursor_goto_first_child(&cursor)) {
            parent = ix;
            if (++depth > BN_MAX_DEPTH) {
                status = bn_err_set(err, BN_E_LIMIT, "nested deeper than %d levels", BN_MAX_DEPTH);
                break;
            }
            continue;
        }
        out->end_ix = raw->count;
        while (!ts_tree_cursor_goto_next_sibling(&cursor)) {
            if (parent == BN_NONE || !ts_tree_cursor_goto_parent(&cursor))
                goto out;
            raw->nodes[parent].end_ix = raw->count;
            parent = raw->nodes[parent].parent;
            depth--;
        }
    }
out:
    ts_tree_cursor_delete(&cursor);
    return status;
}

#ifndef BN_SYSTEM_TREE_SITTER
bn_status bn_flatten_subtrees(bn_raw *raw, const TSTree *tree, bn_err *err)
{
    frames stack = { 0 };
    Subtree root = tree->root;
    uint32_t start = ts_subtree_padding(root).bytes, depth = 1;
    bn_status status = BN_OK;

    raw->count = 0;
    bn_node *out = bn_raw_push(raw);
    if (!out)
        return bn_err_set(err, BN_E_MEMORY, "out of memory");
    *out = (bn_node){
        .start = start,
        .end = start + ts_subtree_size(root).bytes,
        .parent = BN_NONE,
        .end_ix = 1,
        .kind = bn_kind_of_symbol[ts_subtree_symbol(root)],
        .flags = BN_NAMED,
    };
    if (ts_subtree_child_count(root) > 0 &&
        !open_frame(&stack, tree->language, root, start, 0, BN_F_NONE, true))
        status = BN_E_MEMORY;
    while (stack.len > 0 && status == BN_OK) {
        frame *f = &stack.items[stack.len - 1];
        if (f->next < f->count) {
            status = step(raw, &stack, tree->language, &depth);
            continue;
        }
        if (f->visible) {
            raw->nodes[f->node].end_ix = raw->count;
            depth--;
        }
        stack.len--;
    }
    free(stack.items);
    if (status == BN_E_LIMIT)
        bn_err_set(err, status, "nested deeper than %d levels", BN_MAX_DEPTH);
    else if (status != BN_OK)
        bn_err_set(err, status, "out of memory");
    return status;
}
#endif
