/*
 * closures.c - inner functions and the variables around them: which functions a loop keeps, which
 * stores are lost.
 */
#include "burnish/shapes.h"
#include "sema/facts_p.h"

/* A method or keyword that keeps the function for later. */
static bool keeps_function(const bn_cst *t, bn_ix argument)
{
    static const char *const methods[] = {
        "append",     "appendleft", "add",        "insert",  "put",        "register",
        "connect",    "bind",       "after",      "submit",  "setdefault", "add_done_callback",
        "call_later", "call_soon",  "addCleanup", "callback"
    };
    static const char *const keywords[] = { "command", "callback", "target", "on_click" };
    bn_ix up = t->nodes[argument].parent, call, callee;
    bn_str name;

    if (t->nodes[up].kind == BN_KEYWORD_ARGUMENT) {
        name = bn_text(t, bn_child(t, up, BN_F_NAME));
        for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++)
            if (bn_str_is(name, keywords[i]))
                return true;
        return false;
    }
    call = t->nodes[up].parent;
    if (t->nodes[up].kind != BN_ARGUMENT_LIST || t->nodes[call].kind != BN_CALL)
        return false;
    callee = bn_child(t, call, BN_F_FUNCTION);
    if (t->nodes[callee].kind != BN_ATTRIBUTE)
        return false;
    name = bn_text(t, bn_child(t, callee, BN_F_ATTRIBUTE));
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
        if (bn_str_is(name, methods[i]))
            return true;
    return false;
}

/* The value outlives the round of the loop in which it is made. */
bool bn_is_kept(const bn_cst *t, bn_ix value)
{
    bn_ix up = t->nodes[value].parent;

    for (;; value = up, up = t->nodes[up].parent) {
        switch (t->nodes[up].kind) {
        case BN_PARENTHESIZED_EXPRESSION:
        case BN_TUPLE:
        case BN_LIST:
        case BN_EXPRESSION_LIST:
            continue;
        case BN_PAIR:
            if (bn_child(t, up, BN_F_VALUE) != value)
                return false;
            if (t->nodes[t->nodes[up].parent].kind == BN_DICTIONARY_COMPREHENSION)
                return true;
            continue;
        case BN_DICTIONARY:
            continue;
        case BN_LIST_COMPREHENSION:
            return bn_child(t, up, BN_F_BODY) == value;
        case BN_ASSIGNMENT: {
            bn_ix left = bn_child(t, up, BN_F_LEFT);

            return left != value &&
                   (t->nodes[left].kind == BN_SUBSCRIPT || t->nodes[left].kind == BN_ATTRIBUTE);
        }
        default:
            return keeps_function(t, value);
        }
    }
}

/* A def whose name is kept somewhere behind it, in the same suite. */
bool bn_is_def_kept(bn_sema *s, bn_ix function)
{
    const bn_cst *t = s->tree;
    bn_binding_ix b = bn_binding_at(s, bn_child(t, function, BN_F_NAME));
    bool kept = false;

    for (uint32_t i = 0; b != BN_NONE && i < bn_use_count(s, b); i++) {
        bn_ix use = bn_use_node(s, b, i);

        if (bn_use_kind(s, b, i) == BN_USE_READ && use >= t->nodes[function].end_ix &&
            bn_is_inside(t, use, t->nodes[function].parent) && bn_is_kept(t, use))
            kept = true;
    }
    return kept;
}

/* The clause or statement between `at` and the end of its frame that binds the name as a target. */
bn_ix bn_loop_binding(bn_sema *s, bn_ix at, bn_binding_ix b)
{
    const bn_cst *t = s->tree;

    for (bn_ix up = t->nodes[at].parent; up != BN_NONE; up = t->nodes[up].parent) {
        bool comprehension = t->nodes[up].kind == BN_LIST_COMPREHENSION ||
                             t->nodes[up].kind == BN_DICTIONARY_COMPREHENSION;

        if (t->nodes[up].kind == BN_FUNCTION_DEFINITION || t->nodes[up].kind == BN_LAMBDA ||
            t->nodes[up].kind == BN_CLASS_DEFINITION)
            return BN_NONE;
        if (t->nodes[up].kind == BN_FOR_STATEMENT &&
            bn_is_inside(t, at, bn_child(t, up, BN_F_BODY)) &&
            bn_mentions(s, bn_child(t, up, BN_F_LEFT), b))
            return up;
        if (comprehension)
            bn_each_named_child (t, up, c)
                if (t->nodes[c].kind == BN_FOR_IN_CLAUSE &&
                    bn_mentions(s, bn_child(t, c, BN_F_LEFT), b))
                    return up;
    }
    return BN_NONE;
}

/* The statement `name = value` (or `name += value`) whose target the use is, else BN_NONE. */
static bn_ix own_assignment(const bn_cst *t, bn_ix use)
{
    bn_ix up = t->nodes[use].parent, statement = t->nodes[up].parent;

    if ((t->nodes[up].kind != BN_ASSIGNMENT && t->nodes[up].kind != BN_AUGMENTED_ASSIGNMENT) ||
        bn_child(t, up, BN_F_LEFT) != use || bn_child(t, up, BN_F_TYPE) != BN_NONE ||
        bn_child(t, up, BN_F_RIGHT) == BN_NONE ||
        t->nodes[statement].kind != BN_EXPRESSION_STATEMENT)
        return BN_NONE;
    return statement;
}

bn_name_story bn_story_of(bn_sema *s, bn_binding_ix b)
{
    const bn_cst *t = s->tree;
    bool stored = false, updated = false, read = false;

    for (uint32_t i = 0; i < bn_use_count(s, b); i++) {
        uint32_t kind = bn_use_kind(s, b, i);

        if (kind == BN_USE_READ) {
            read = true;
            continue;
        }
        if (own_assignment(t, bn_use_node(s, b, i)) == BN_NONE)
            return BN_NAME_OTHER;
        if (kind == BN_USE_STORE)
            stored = true;
        else if (kind == (BN_USE_STORE | BN_USE_READ | BN_USE_AUGMENT))
            updated = true;
        else
            return BN_NAME_OTHER;
    }
    return updated && !stored            ? BN_NAME_ONLY_UPDATED
           : stored && !updated && !read ? BN_NAME_ONLY_STORED
                                         : BN_NAME_OTHER;
}

/* The function around `function` that has a variable of that name, and the variable. */
bn_binding_ix bn_outer_variable(bn_sema *s, bn_ix function, bn_str name)
{
    bn_binding_ix b = bn_lookup(s, function, name);

    if (b == BN_NONE || bn_scope_kind_of(s, bn_binding_scope(s, b)) != BN_SCOPE_FUNCTION ||
        bn_binding_scope(s, b) != bn_scope_at(s, function))
        return BN_NONE;
    return b;
}

/* Assigned before the function is defined and read behind it; only plain assignments. */
static bool is_read_behind(bn_sema *s, bn_ix function, bn_binding_ix outer, bn_ix *reader)
{
    const bn_cst *t = s->tree;
    bool before = false;

    *reader = BN_NONE;
    for (uint32_t i = 0; i < bn_use_count(s, outer); i++) {
        bn_ix use = bn_use_node(s, outer, i);
        uint32_t kind = bn_use_kind(s, outer, i);

        if (kind & BN_USE_STORE) {
            if (own_assignment(t, use) == BN_NONE || bn_is_inside(t, use, function))
                return false;
            before |= use < function;
            if (*reader == BN_NONE && use > function)
                return false; // assigned anew before it is read
        } else if (kind != BN_USE_READ) {
            return false;
        } else if (use >= t->nodes[function].end_ix && *reader == BN_NONE &&
                   bn_frame_node(t, use) == bn_frame_node(t, function)) {
            *reader = use;
        }
    }
    return before && *reader != BN_NONE;
}

/* The function is mentioned between its definition and a node. */
static bool is_used_before(bn_sema *s, bn_ix function, bn_ix reader)
{
    const bn_cst *t = s->tree;
    bn_binding_ix b = bn_binding_at(s, bn_child(t, function, BN_F_NAME));

    for (uint32_t i = 0; b != BN_NONE && i < bn_use_count(s, b); i++) {
        bn_ix use = bn_use_node(s, b, i);

        if (bn_use_kind(s, b, i) == BN_USE_READ && use >= t->nodes[function].end_ix && use < reader)
            return true;
    }
    return false;
}

bool bn_store_is_lost(bn_sema *s, bn_ix function, bn_binding_ix outer)
{
    bn_ix reader;

    return is_read_behind(s, function, outer, &reader) && is_used_before(s, function, reader);
}
