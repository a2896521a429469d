/*
 * # EP15: Know how closures interact with variable scope
 *
 * A closure reads the variables around it; `nonlocal` and `global` let it bind them too. Where
 * nothing is bound, the declaration only worries the reader.
 *
 * ## useless-nonlocal
 *
 *     def outer():
 *         count = 0
 *         def show():
 *             nonlocal count
 *             return count
 *         return show
 * =>
 *     def outer():
 *         count = 0
 *         def show():
 *             return count
 *         return show
 *
 * ## useless-global
 *
 *     limit = 3
 *     def show():
 *         global limit
 *         return limit
 * =>
 *     limit = 3
 *     def show():
 *         return limit
 *
 * Left alone when an enclosing function has a variable of that name (the read would find it
 * instead), when the name is stored, deleted, imported or defined anywhere in the function, and
 * when the function runs `exec`, `eval` or `locals`. Of several names those that are bound stay.
 *
 * ## list-cell
 *
 *     def sort_priority(numbers, group):
 *         found = [False]
 *         def helper(x):
 *             if x in group:
 *                 found[0] = True
 *                 return (0, x)
 *             return (1, x)
 *         numbers.sort(key=helper)
 *         return found[0]
 * =>
 *     def sort_priority(numbers, group):
 *         found = False
 *         def helper(x):
 *             nonlocal found
 *             if x in group:
 *                 found = True
 *                 return (0, x)
 *             return (1, x)
 *         numbers.sort(key=helper)
 *         return found
 *
 * Python 2 needed a list of one item for that. Left alone when the list itself is used anywhere
 * (passed, returned, measured, appended to), when a lambda or a class body stores into it, when it
 * may not exist yet where an inner function is defined, and when a suspended generator could see
 * that there is one variable now instead of a list made anew.
 *
 * ## list-cell-global
 *
 *     calls = [0]
 *     def count():
 *         calls[0] += 1
 *     count()
 *     print(calls[0])
 * =>
 *     calls = 0
 *     def count():
 *         global calls
 *         calls += 1
 *     count()
 *     print(calls)
 *
 * The same with variables of the module. Unsafe: another module may have imported the list.
 *
 * ## dict-cell
 *
 *     def counter():
 *         state = {"n": 0}
 *         def count():
 *             state["n"] += 1
 *             return state["n"]
 *         return count
 * =>
 *     def counter():
 *         state_n = 0
 *         def count():
 *             nonlocal state_n
 *             state_n += 1
 *             return state_n
 *         return count
 *
 * Dictionaries whose keys are all given as texts where they are made, `types.SimpleNamespace`, the
 * object of an empty class that is made for it alone (`class State: pass`), and attributes that are
 * set on an inner function (`count.calls = 0`); at most eight keys. Left alone under the conditions
 * of list-cell, and when the name is bound twice. Unsafe: debuggers and tools that look at the
 * closure see other names, and whoever gets the function looks for its attributes.
 *
 * ## missing-nonlocal
 *
 *     def sort_priority(numbers, group):
 *         found = False
 *         def helper(x):
 *             if x in group:
 *                 found = True
 *                 return (0, x)
 *             return (1, x)
 *         numbers.sort(key=helper)
 *         return found
 * =>
 *     def sort_priority(numbers, group):
 *         found = False
 *         def helper(x):
 *             nonlocal found
 *             if x in group:
 *                 found = True
 *                 return (0, x)
 *             return (1, x)
 *         numbers.sort(key=helper)
 *         return found
 *
 * A repair, hence unsafe. Offered where the inner function only stores into the name and never
 * reads it, the function around it has assigned it before and reads it after, and the inner
 * function is used in between; and where the inner function only updates it, as in `count -= 1`,
 * which always raises UnboundLocalError. Names that begin with `_` are left alone, and so are
 * targets of loops, with, import, except and unpacking.
 *
 * ## loop-capture
 *
 *     calls = []
 *     for i in range(3):
 *         calls.append(lambda: i)
 * =>
 *     calls = []
 *     for i in range(3):
 *         calls.append(lambda i=i: i)
 *
 * A repair, hence unsafe: without it all functions see the last value. Only for functions that the
 * loop keeps for later: elements of a list or dictionary comprehension, values stored into items
 * and attributes, arguments of methods such as `append`, `connect` and `submit`, and keywords such
 * as `command`. Left alone when the loop ends right behind it, and when the parameters have a `*`.
 *
 * ## big-nonlocal
 *
 * Reports inner functions with nonlocal names that have more than 20 statements (option
 * `max-statements`) or more than two such names (option `max-names`), and names that two functions
 * declare nonlocal: a small class with `__call__` holds such state where it can be seen.
 *
 * ## module-global
 *
 *     global limit
 *     limit = 3
 * =>
 *     limit = 3
 *
 * Outside of functions every name is global already. Not for code that runs through `exec` with
 * separate dictionaries.
 */
#include "burnish/transform.h"

#include <string.h>

/* Some code of the function itself binds or deletes the name, in whatever way. */
static bool binds_name(bn_match *m, bn_ix function, bn_binding_ix b)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    for (uint32_t i = 0; i < bn_use_count(s, b); i++)
        if ((bn_use_kind(s, b, i) & ~(uint32_t)(BN_USE_READ | BN_USE_DECLARE)) &&
            bn_is_inside(t, bn_use_node(s, b, i), function))
            return true;
    return false;
}

/* The function reads the name; a bare `nonlocal x` alone makes `x` part of its closure. */
static bool reads_name(bn_match *m, bn_ix function, bn_binding_ix b)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    for (uint32_t i = 0; i < bn_use_count(s, b); i++)
        if ((bn_use_kind(s, b, i) & BN_USE_READ) && bn_is_inside(t, bn_use_node(s, b, i), function))
            return true;
    return false;
}

/* A function around this one binds a variable of that name. */
static bool outer_function_has(bn_match *m, bn_scope_ix scope, bn_str name)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    for (scope = bn_scope_parent(s, scope); scope != BN_NONE; scope = bn_scope_parent(s, scope)) {
        bn_ix node = bn_scope_node(s, scope);

        if (bn_scope_kind_of(s, scope) == BN_SCOPE_MODULE)
            continue;
        bn_each_below (t, node, c) {
            bn_binding_ix b;

            if (t->nodes[c].kind != BN_IDENTIFIER || !bn_str_eq(bn_text(t, c), name))
                continue;
            b = bn_binding_at(s, c);
            if (b != BN_NONE && bn_binding_scope(s, b) == scope)
                return true;
        }
    }
    return false;
}

/* The function only reads the name, and finds the same variable without the declaration. */
static bool is_useless(bn_match *m, bn_ix function, bn_ix name)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix statement = bn_root(m);
    bn_binding_ix b = bn_binding_at(s, name);

    if (b == BN_NONE || binds_name(m, function, b))
        return BN_SKIP;
    if (t->nodes[statement].kind == BN_NONLOCAL_STATEMENT && !reads_name(m, function, b))
        return bn_refuse(m, name, "the declaration alone puts `%.*s` into the function's closure",
                         BN_FMT(bn_text(t, name)));
    if (t->nodes[statement].kind == BN_GLOBAL_STATEMENT &&
        outer_function_has(m, bn_scope_at(s, statement), bn_text(t, name)))
        return bn_refuse(m, name, "a function around this one has its own `%.*s`",
                         BN_FMT(bn_text(t, name)));
    return true;
}

static bool useless_declaration(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix statement = bn_root(m), function = bn_frame_node(t, statement), first, last;
    uint32_t kept = 0, dropped = 0;
    bn_str names = { "", 0 };

    if (function == BN_NONE || t->nodes[function].kind != BN_FUNCTION_DEFINITION)
        return BN_SKIP;
    first = last = bn_named_child(t, statement, 0);
    bn_each_named_child (t, statement, name) {
        bn_binding_ix b = bn_binding_at(bn_facts(m), name);

        last = name;
        if (b != BN_NONE && !binds_name(m, function, b)) {
            if (!is_useless(m, function, name))
                return false;
            dropped++;
            continue;
        }
        names =
            bn_format(m, "%.*s%s%.*s", BN_FMT(names), kept++ ? ", " : "", BN_FMT(bn_text(t, name)));
    }
    if (!dropped)
        return BN_SKIP;
    if (!bn_must(m, bn_fact_names_unwatched(bn_facts(m), bn_scope_at(bn_facts(m), statement))) ||
        !bn_must(m, bn_alone_on_lines(m, statement)) || !bn_must(m, bn_no_comments(m, statement)))
        return false;
    if (kept)
        bn_fix_bytes(fix, t->nodes[first].start, t->nodes[last].end, names);
    else
        bn_fix_delete(fix, statement);
    return true;
}

/* ---- Cells: containers that stand for variables ---- */

/* Declare names nonlocal (or global) where the function begins. */
static bool declare(bn_match *m, bn_fix *fix, bn_ix function, bool global, bn_str names)
{
    const bn_cst *t = bn_tree(m);
    bn_ix first = bn_named_child(t, bn_child(t, function, BN_F_BODY), 0);
    uint16_t kind = global ? BN_GLOBAL_STATEMENT : BN_NONLOCAL_STATEMENT;

    if (!bn_must(m, bn_alone_on_lines(m, first)))
        return false;
    if (bn_is_string_statement(t, first)) {
        first = bn_next_statement(t, first);
        if (first == BN_NONE || !bn_must(m, bn_alone_on_lines(m, first)))
            return false;
    }
    if (t->nodes[first].kind == kind)
        bn_fix_bytes(fix, bn_code_end(t, first), bn_code_end(t, first),
                     bn_format(m, ", %.*s", BN_FMT(names)));
    else
        bn_fix_insert_before(
            fix, first, bn_format(m, "%s %.*s", global ? "global" : "nonlocal", BN_FMT(names)).ptr);
    return true;
}

/* The names of the variables, one a slot. */
typedef struct {
    bn_str slots[BN_MAX_SLOTS];
} cell_names;

/* The new name of the item that the identifier is part of, when it is stored to; else empty. */
static bn_str stored_name(bn_match *m, const bn_cell *c, const cell_names *n, bn_ix use)
{
    const bn_cell_slot *slot;
    bn_ix item = bn_cell_item(bn_facts(m), c, use, &slot);

    return item == BN_NONE || bn_is_loaded(bn_tree(m), item) ? (bn_str){ "", 0 }
                                                             : n->slots[slot - c->slots];
}

/* What the function stores, from the n-th use on: "a, b"; empty when it began before that. */
static bn_str stored_in(bn_match *m, const bn_cell *c, const cell_names *n, bn_ix function,
                        uint32_t from)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_str all = { "", 0 };

    for (uint32_t i = 0; i < bn_use_count(s, c->b); i++) {
        bn_ix use = bn_use_node(s, c->b, i);
        bn_str name = stored_name(m, c, n, use);

        if (!name.len || bn_frame_node(t, use) != function)
            continue;
        if (i < from)
            return (bn_str){ "", 0 };
        if (!bn_is_name_listed(all, name))
            all = bn_format(m, "%.*s%s%.*s", BN_FMT(all), all.len ? ", " : "", BN_FMT(name));
    }
    return all;
}

/* Declare in every inner function that stores into the container what it stores. */
static bool declare_stores(bn_match *m, bn_fix *fix, const bn_cell *c, const cell_names *n)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    for (uint32_t i = 0; i < bn_use_count(s, c->b); i++) {
        bn_ix use = bn_use_node(s, c->b, i), function = bn_frame_node(t, use);
        bn_str stored;

        if (function == c->function || !stored_name(m, c, n, use).len)
            continue;
        stored = stored_in(m, c, n, function, i);
        if (stored.len && !declare(m, fix, function, c->function == BN_NONE, stored))
            return false;
    }
    return true;
}

/* Every item becomes its variable. */
static bool rename_items(bn_match *m, bn_fix *fix, const bn_cell *c, const cell_names *n)
{
    bn_sema *s = bn_facts(m);

    for (uint32_t i = 0; i < bn_use_count(s, c->b); i++) {
        const bn_cell_slot *slot;
        bn_ix item = bn_cell_item(s, c, bn_use_node(s, c->b, i), &slot);

        if (item == BN_NONE)
            continue;
        if (!bn_must(m, bn_no_comments(m, item)))
            return false;
        bn_set_text(m, "name", n->slots[slot - c->slots]);
        bn_fix_replace(fix, item, "$name");
    }
    return declare_stores(m, fix, c, n);
}

/* A text of the file is the name: a module that exports it, or asks for it by text. */
static bool is_named_in_text(bn_match *m, bn_str name)
{
    const bn_cst *t = bn_tree(m);

    bn_each_below (t, 0, c) {
        bn_string_lit lit;

        if (t->nodes[c].kind != BN_STRING || t->nodes[c].end - t->nodes[c].start < name.len)
            continue;
        lit = bn_string_at(m, c);
        if (lit.ok && bn_str_eq(lit.value, name))
            return true;
    }
    return false;
}

static bool list_cell(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bool global = bn_str_is(bn_str_from(bn_rule_of(m)->name), "list-cell-global");
    cell_names n;
    bn_cell c;

    if (!bn_read_list_cell(s, bn_root(m), &c) ||
        bn_scope_kind_of(s, c.scope) != (global ? BN_SCOPE_MODULE : BN_SCOPE_FUNCTION) ||
        !bn_must(m, bn_fact_cell(s, &c)))
        return BN_SKIP;
    n.slots[0] = bn_binding_name(s, c.b);
    if (global && is_named_in_text(m, n.slots[0]))
        return bn_refuse(m, c.root, "a text names `%.*s`", BN_FMT(n.slots[0]));
    for (uint32_t i = 0; i < bn_use_count(s, c.b); i++) {
        bn_name_assignment a;

        if (bn_use_kind(s, c.b, i) != BN_USE_STORE ||
            !bn_read_name_assignment(t, bn_statement_of(t, bn_use_node(s, c.b, i)), &a))
            continue;
        if (!bn_must(m, bn_no_comments(m, a.value)))
            return false;
        bn_set(m, "value", bn_named_child(t, a.value, 0));
        bn_fix_replace(fix, a.value, "$value");
    }
    return rename_items(m, fix, &c, &n);
}

/* `state = {"n": 0}` becomes `state_n = 0`, a line for each slot. */
static void split_display(bn_match *m, bn_fix *fix, const bn_cell *c, const cell_names *n)
{
    const char *pattern = "";

    for (uint32_t i = 0; i < c->slot_count; i++) {
        bn_set_text(m, bn_format(m, "n%u", i).ptr, n->slots[i]);
        bn_set(m, bn_format(m, "v%u", i).ptr, c->slots[i].value);
        pattern = bn_format(m, "%s$n%u = $v%u\n", pattern, i, i).ptr;
    }
    bn_fix_replace(fix, c->root, pattern);
}

static bool dict_cell(bn_match *m, bn_fix *fix)
{
    bn_sema *s = bn_facts(m);
    bn_cell c;
    cell_names n;

    if (!bn_read_slot_cell(s, bn_root(m), &c) ||
        bn_scope_kind_of(s, c.scope) != BN_SCOPE_FUNCTION || !bn_must(m, bn_fact_cell(s, &c)) ||
        !bn_must(m, bn_alone_on_lines(m, c.root)) || !bn_must(m, bn_no_comments(m, c.root)))
        return BN_SKIP;
    for (uint32_t i = 0; i < c.slot_count; i++)
        n.slots[i] = bn_fresh_name(
            s, c.root,
            bn_format(m, "%.*s_%.*s", BN_FMT(bn_binding_name(s, c.b)), BN_FMT(c.slots[i].key)));
    if (c.kind == BN_CELL_BAG) {
        bn_fix_delete(fix, c.definition);
        bn_fix_delete(fix, c.root);
    } else if (c.kind != BN_CELL_FUNCTION) {
        split_display(m, fix, &c, &n);
    }
    return rename_items(m, fix, &c, &n);
}

/*
 * Write the identifiers of a binding in `region` anew: what they mean changes, and the engine
 * holds an edit to that only where it was not asked to change them.
 */
static void rewrite_uses(bn_match *m, bn_fix *fix, bn_ix region, bn_binding_ix b)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    for (uint32_t i = 0; i < bn_use_count(s, b); i++) {
        bn_ix use = bn_use_node(s, b, i);

        if (bn_is_inside(t, use, region))
            bn_fix_bytes(fix, t->nodes[use].start, t->nodes[use].end, bn_text(t, use));
    }
}

/* ---- missing-nonlocal ---- */

/* An inner function stores into a local name where the variable around it was meant. */
static bool missing_nonlocal(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix statement = bn_root(m), function = bn_frame_node(t, statement), name;
    bn_ix around = function == BN_NONE ? BN_NONE : bn_frame_node(t, function), at;
    bn_binding_ix inner, outer;
    bn_name_story story;

    at = bn_named_child(t, statement, 0);
    if (around == BN_NONE || t->nodes[around].kind != BN_FUNCTION_DEFINITION ||
        t->nodes[function].kind != BN_FUNCTION_DEFINITION || at == BN_NONE ||
        (t->nodes[at].kind != BN_ASSIGNMENT && t->nodes[at].kind != BN_AUGMENTED_ASSIGNMENT))
        return BN_SKIP;
    name = bn_child(t, at, BN_F_LEFT);
    if (t->nodes[name].kind != BN_IDENTIFIER || bn_text(t, name).ptr[0] == '_')
        return BN_SKIP;
    inner = bn_binding_at(s, name);
    if (inner == BN_NONE || bn_binding_scope(s, inner) != bn_scope_at(s, statement) ||
        bn_use_node(s, inner, 0) != name)
        return BN_SKIP; // only at its first use
    story = bn_story_of(s, inner);
    outer = story == BN_NAME_OTHER ? BN_NONE : bn_outer_variable(s, function, bn_text(t, name));
    if (outer == BN_NONE)
        return BN_SKIP;
    if (story == BN_NAME_ONLY_STORED && !bn_store_is_lost(s, function, outer))
        return BN_SKIP;
    if (!bn_must(m, bn_fact_names_unwatched(s, bn_scope_at(s, statement))))
        return false;
    bn_message(m,
               story == BN_NAME_ONLY_UPDATED
                   ? "`%.*s` has no value here: nonlocal makes it the variable of the function "
                     "around"
                   : "the store into `%.*s` is lost: nonlocal makes it the variable of the "
                     "function around",
               BN_FMT(bn_text(t, name)));
    rewrite_uses(m, fix, function, inner);
    return declare(m, fix, function, false, bn_text(t, name));
}

/* ---- loop-capture ---- */

/* The parameters allow one more with a default at the end. */
static bool takes_default(const bn_cst *t, bn_ix parameters)
{
    if (parameters == BN_NONE)
        return true;
    bn_each_named_child (t, parameters, c)
        if (t->nodes[c].kind == BN_LIST_SPLAT_PATTERN ||
            t->nodes[c].kind == BN_DICTIONARY_SPLAT_PATTERN ||
            t->nodes[c].kind == BN_KEYWORD_SEPARATOR || t->nodes[c].kind == BN_TYPED_PARAMETER)
            return false;
    return true;
}

/* The last statement of the loop's round: the loop ends with the store. */
static bool ends_loop(const bn_cst *t, bn_ix at)
{
    bn_ix statement = bn_statement_of(t, at), last;

    if (t->nodes[statement].kind == BN_FUNCTION_DEFINITION)
        return false;
    last = bn_last_statement(t, t->nodes[statement].parent);
    return last != BN_NONE && last != statement &&
           (t->nodes[last].kind == BN_BREAK_STATEMENT ||
            t->nodes[last].kind == BN_RETURN_STATEMENT ||
            t->nodes[last].kind == BN_RAISE_STATEMENT);
}

static bool loop_capture(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix root = bn_root(m), parameters = bn_child(t, root, BN_F_PARAMETERS), body, end;
    bool lambda = t->nodes[root].kind == BN_LAMBDA;
    bn_str names = { "", 0 };
    uint32_t count = 0;

    if (lambda ? !bn_is_kept(t, root)
               : t->nodes[t->nodes[root].parent].kind == BN_DECORATED_DEFINITION ||
                     !bn_is_def_kept(s, root))
        return BN_SKIP;
    body = bn_child(t, root, BN_F_BODY);
    for (bn_ix c = body; c < t->nodes[body].end_ix; c++) {
        bn_binding_ix b = t->nodes[c].kind == BN_IDENTIFIER ? bn_binding_at(s, c) : BN_NONE;

        if (b == BN_NONE || bn_loop_binding(s, root, b) == BN_NONE ||
            bn_is_name_listed(names, bn_text(t, c)))
            continue;
        for (uint32_t i = 0; i < bn_use_count(s, b); i++)
            if (bn_is_inside(t, bn_use_node(s, b, i), root) && bn_use_kind(s, b, i) != BN_USE_READ)
                return bn_refuse(m, bn_use_node(s, b, i), "the function itself binds `%.*s`",
                                 BN_FMT(bn_text(t, c)));
        rewrite_uses(m, fix, body, b);
        names = bn_format(m, "%.*s%s%.*s=%.*s", BN_FMT(names), count++ ? ", " : "",
                          BN_FMT(bn_text(t, c)), BN_FMT(bn_text(t, c)));
    }
    if (!count || ends_loop(t, root))
        return BN_SKIP;
    if (!takes_default(t, parameters))
        return bn_refuse(m, parameters, "the parameters leave no room for one with a default");
    if (lambda && parameters == BN_NONE) {
        end = t->nodes[root].start + (uint32_t)strlen("lambda");
        bn_fix_bytes(fix, end, end, bn_format(m, " %.*s", BN_FMT(names)));
    } else {
        bn_ix last = BN_NONE;

        bn_each_named_child (t, parameters, c)
            last = c;
        end = last == BN_NONE ? t->nodes[parameters].start + 1 : t->nodes[last].end;
        bn_fix_bytes(fix, end, end,
                     bn_format(m, "%s%.*s", last == BN_NONE ? "" : ", ", BN_FMT(names)));
    }
    bn_message(m, "every function made by the loop sees its last value: `%.*s` keeps this one",
               BN_FMT(names));
    return true;
}

/* ---- big-nonlocal ---- */

/* Another function that declares the variable nonlocal, too. */
static bn_ix other_declaration(bn_match *m, bn_ix function, bn_binding_ix b)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    for (uint32_t i = 0; i < bn_use_count(s, b); i++) {
        bn_ix use = bn_use_node(s, b, i);

        if ((bn_use_kind(s, b, i) & BN_USE_DECLARE) && bn_frame_node(t, use) != function)
            return bn_frame_node(t, use);
    }
    return BN_NONE;
}

static bool big_nonlocal(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix function = bn_root(m), other = BN_NONE;
    uint32_t names = 0, statements = 0;
    bn_str shared = { "", 0 }, name = bn_text(t, bn_child(t, function, BN_F_NAME));

    (void)fix;
    bn_each_below (t, function, c) {
        if (bn_is_statement(t, c) && c != function)
            statements++;
        if (t->nodes[c].kind != BN_NONLOCAL_STATEMENT || bn_frame_node(t, c) != function)
            continue;
        bn_each_named_child (t, c, at) {
            bn_binding_ix b = bn_binding_at(s, at);

            names++;
            if (b != BN_NONE && other == BN_NONE) {
                other = other_declaration(m, function, b);
                shared = bn_text(t, at);
            }
        }
    }
    if (!names)
        return BN_SKIP;
    if (names > bn_number_option(m, "max-names", 2))
        bn_message(m,
                   "%u nonlocal names: a small class with __call__ would hold them as attributes",
                   names);
    else if (statements > bn_number_option(m, "max-statements", 20))
        bn_message(m,
                   "nonlocal in `%.*s`, which has %u statements: a small class with __call__ is "
                   "easier to follow",
                   BN_FMT(name), statements);
    else if (other != BN_NONE && other < function)
        bn_message(m,
                   "`%.*s` is set in `%.*s` and in `%.*s`: methods of a small class could share it",
                   BN_FMT(shared), BN_FMT(bn_text(t, bn_child(t, other, BN_F_NAME))), BN_FMT(name));
    else
        return BN_SKIP;
    return true;
}

static bool module_global(bn_match *m, bn_fix *fix)
{
    bn_sema *s = bn_facts(m);
    bn_ix statement = bn_root(m);

    if (bn_scope_kind_of(s, bn_scope_at(s, statement)) != BN_SCOPE_MODULE)
        return BN_SKIP;
    if (!bn_must(m, bn_alone_on_lines(m, statement)) || !bn_must(m, bn_no_comments(m, statement)))
        return false;
    bn_fix_delete(fix, statement);
    return true;
}

static const bn_rule rules[] = {
    {
        .name = "list-cell",
        .summary = "a list of one item stands for a variable: nonlocal says so",
        .kinds = BN_KINDS(BN_EXPRESSION_STATEMENT),
        .build = list_cell,
        .since = BN_PY(3, 0),
    },
    {
        .name = "list-cell-global",
        .summary = "a list of one item stands for a variable of the module: global says so",
        .kinds = BN_KINDS(BN_EXPRESSION_STATEMENT),
        .build = list_cell,
        .safety = BN_UNSAFE,
        .unsafe_because = "another module may hold the list",
    },
    {
        .name = "dict-cell",
        .summary = "a dictionary with fixed keys stands for variables: nonlocal says so",
        .kinds = BN_KINDS(BN_EXPRESSION_STATEMENT),
        .build = dict_cell,
        .safety = BN_UNSAFE,
        .unsafe_because = "the keys are names now, which debuggers and readers see",
        .since = BN_PY(3, 0),
    },
    {
        .name = "missing-nonlocal",
        .summary = "the store is lost without nonlocal",
        .kinds = BN_KINDS(BN_EXPRESSION_STATEMENT),
        .build = missing_nonlocal,
        .safety = BN_UNSAFE,
        .unsafe_because = "the variable around the function changes, which may not be meant",
        .since = BN_PY(3, 0),
    },
    {
        .name = "loop-capture",
        .summary = "every function made by the loop sees its last value",
        .kinds = BN_KINDS(BN_LAMBDA, BN_FUNCTION_DEFINITION),
        .build = loop_capture,
        .safety = BN_UNSAFE,
        .unsafe_because =
            "the function sees the value of its own round, and has one more parameter",
        .related = "ruff B023, pylint W0640",
    },
    {
        .name = "big-nonlocal",
        .summary = "nonlocal in a long function is hard to follow",
        .kinds = BN_KINDS(BN_FUNCTION_DEFINITION),
        .build = big_nonlocal,
        .safety = BN_ADVICE,
    },
    {
        .name = "module-global",
        .summary = "every name of the module is global already",
        .kinds = BN_KINDS(BN_GLOBAL_STATEMENT),
        .build = module_global,
        .off = true,
        .related = "ruff PLW0604",
    },
    {
        .name = "useless-nonlocal",
        .summary = "the function never binds the name that it declares nonlocal",
        .kinds = BN_KINDS(BN_NONLOCAL_STATEMENT),
        .build = useless_declaration,
    },
    {
        .name = "useless-global",
        .summary = "the function never binds the name that it declares global",
        .kinds = BN_KINDS(BN_GLOBAL_STATEMENT),
        .build = useless_declaration,
        .related = "ruff PLW0602",
    },
};

BN_TRANSFORM(EP15, "Know how closures interact with variable scope", rules);
