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
 * when the function runs `exec`, `eval` or `locals`.
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
 * (passed, returned, measured, appended to), when a lambda or a class body stores into it, and
 * when it may not exist yet where an inner function is defined.
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

static bool useless_declaration(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix statement = bn_root(m), name = bn_named_child(t, statement, 0);
    bn_ix function = bn_frame_node(t, statement);
    bn_scope_ix scope = bn_scope_at(s, statement);
    bn_binding_ix b;

    if (function == BN_NONE || t->nodes[function].kind != BN_FUNCTION_DEFINITION ||
        bn_named_count(t, statement) != 1)
        return BN_SKIP;
    b = bn_binding_at(s, name);
    if (b == BN_NONE || binds_name(m, function, b))
        return BN_SKIP;
    if (t->nodes[statement].kind == BN_NONLOCAL_STATEMENT && !reads_name(m, function, b))
        return bn_refuse(m, name, "the declaration alone puts `%.*s` into the function's closure",
                         BN_FMT(bn_text(t, name)));
    if (t->nodes[statement].kind == BN_GLOBAL_STATEMENT &&
        outer_function_has(m, scope, bn_text(t, name)))
        return bn_refuse(m, name, "a function around this one has its own `%.*s`",
                         BN_FMT(bn_text(t, name)));
    if (!bn_must(m, bn_fact_names_unwatched(s, scope)) ||
        !bn_must(m, bn_alone_on_lines(m, statement)) || !bn_must(m, bn_no_comments(m, statement)))
        return false;
    bn_fix_delete(fix, statement);
    return true;
}

/* ---- list-cell ---- */

/* `name = [value]` as a statement; the value, or BN_NONE. */
static bn_ix cell_value(const bn_cst *t, bn_ix statement, bn_name_assignment *a)
{
    bn_ix value;

    if (statement == BN_NONE || !bn_read_name_assignment(t, statement, a) || a->type != BN_NONE ||
        t->nodes[a->value].kind != BN_LIST || bn_named_count(t, a->value) != 1)
        return BN_NONE;
    value = bn_named_child(t, a->value, 0);
    return t->nodes[value].kind == BN_LIST_SPLAT ? BN_NONE : value;
}

/* `name[0]` around the identifier, or BN_NONE. */
static bn_ix cell_item(const bn_cst *t, bn_ix name)
{
    bn_ix item = t->nodes[name].parent, index;

    if (t->nodes[item].kind != BN_SUBSCRIPT || bn_child(t, item, BN_F_VALUE) != name ||
        bn_named_count(t, item) != 2)
        return BN_NONE;
    index = bn_named_child(t, item, 1);
    return bn_text_is(t, index, "0") || bn_text_is(t, index, "-1") ? item : BN_NONE;
}

/* In `f"{x=}"` the text of the expression is output. */
static bool in_debug_field(const bn_cst *t, bn_ix at)
{
    for (bn_ix up = t->nodes[at].parent; up != BN_NONE; up = t->nodes[up].parent)
        if (t->nodes[up].kind == BN_INTERPOLATION)
            bn_each_child (t, up, c)
                if (bn_text_is(t, c, "="))
                    return true;
    return false;
}

/* `item = ...` or `item += ...`, without a type. */
static bool is_plain_store(const bn_cst *t, bn_ix item)
{
    bn_ix up = t->nodes[item].parent;

    return (t->nodes[up].kind == BN_ASSIGNMENT || t->nodes[up].kind == BN_AUGMENTED_ASSIGNMENT) &&
           bn_child(t, up, BN_F_LEFT) == item && bn_child(t, up, BN_F_TYPE) == BN_NONE;
}

static bool in_loop(const bn_cst *t, bn_ix at, bn_ix function)
{
    for (bn_ix up = t->nodes[at].parent; up != function; up = t->nodes[up].parent)
        if (t->nodes[up].kind == BN_FOR_STATEMENT || t->nodes[up].kind == BN_WHILE_STATEMENT)
            return true;
    return false;
}

/* The statement of `function` itself in which `at` stands. */
static bn_ix outer_statement(const bn_cst *t, bn_ix at, bn_ix function)
{
    bn_ix found = bn_statement_of(t, at);

    for (bn_ix up = found; up != BN_NONE && up != function; up = t->nodes[up].parent)
        if (bn_is_statement(t, up) && bn_frame_node(t, up) == function)
            return up;
    return found;
}

typedef struct {
    bn_binding_ix b;
    bn_scope_ix scope;
    bn_ix function, root;
    uint32_t stores; /* in inner functions */
} cell;

/* A store of the name itself must be another `name = [value]` of the function. */
static bool initialiser_fits(bn_match *m, const cell *c, bn_ix name)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix statement = bn_statement_of(t, name);
    bn_name_assignment a;

    if (cell_value(t, statement, &a) == BN_NONE || a.name != name ||
        bn_scope_at(s, name) != c->scope)
        return bn_refuse(m, name, "`%.*s` is not always a list of one item",
                         BN_FMT(bn_text(t, name)));
    if (bn_frame_kind(s, c->function) != BN_FRAME_PLAIN &&
        (statement != c->root || in_loop(t, statement, c->function)))
        return bn_refuse(m, name, "a suspended function may see a new list");
    return bn_must(m, bn_no_comments(m, a.value));
}

/* Every other use must be `name[0]`, where a plain variable can stand as well. */
static bool item_fits(bn_match *m, cell *c, bn_ix name)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix item = cell_item(t, name);
    bn_scope_ix scope = bn_scope_at(s, name);
    bn_scope_kind kind = bn_scope_kind_of(s, scope);

    if (item == BN_NONE)
        return bn_refuse(m, name, "the list itself is used here");
    if (in_debug_field(t, item) || kind == BN_SCOPE_ANNOTATION || kind == BN_SCOPE_TYPE_PARAMS)
        return bn_refuse(m, item, "its text matters here");
    if (!bn_must(m, bn_no_comments(m, item)))
        return false;
    if (!bn_must(m, bn_fact_names_unwatched(s, scope)))
        return false;
    if (scope != c->scope &&
        !bn_must(m, bn_fact_dominates(s, c->root, outer_statement(t, item, c->function))))
        return false;
    if (bn_is_loaded(t, item))
        return true;
    if (!is_plain_store(t, item) || (scope != c->scope && kind != BN_SCOPE_FUNCTION))
        return bn_refuse(m, item, "no plain variable can be stored here");
    if (scope == c->scope)
        return bn_must(m, bn_fact_dominates(s, c->root, bn_statement_of(t, item)));
    c->stores++;
    return true;
}

static bool is_docstring(const bn_cst *t, bn_ix statement)
{
    bn_ix value = bn_expression_of(t, statement);

    return value != BN_NONE &&
           (t->nodes[value].kind == BN_STRING || t->nodes[value].kind == BN_CONCATENATED_STRING);
}

/* Declare the name nonlocal where the function begins. */
static bool declare(bn_match *m, bn_fix *fix, bn_ix function, bn_ix name)
{
    const bn_cst *t = bn_tree(m);
    bn_ix first = bn_named_child(t, bn_child(t, function, BN_F_BODY), 0);

    if (!bn_must(m, bn_alone_on_lines(m, first)))
        return false;
    if (is_docstring(t, first)) {
        first = bn_next_statement(t, first);
        if (!bn_must(m, bn_alone_on_lines(m, first)))
            return false;
    }
    if (t->nodes[first].kind == BN_NONLOCAL_STATEMENT)
        bn_fix_bytes(fix, bn_code_end(t, first), bn_code_end(t, first),
                     bn_format(m, ", %.*s", BN_FMT(bn_text(t, name))));
    else
        bn_fix_insert_before(fix, first, "nonlocal $name");
    return true;
}

/* An earlier use of the binding is a store in the same function. */
static bool stores_before(bn_match *m, bn_binding_ix b, uint32_t n, bn_ix function)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    for (uint32_t i = 0; i < n; i++) {
        bn_ix item = cell_item(t, bn_use_node(s, b, i));

        if (item != BN_NONE && !bn_is_loaded(t, item) && bn_frame_node(t, item) == function)
            return true;
    }
    return false;
}

static bool cell_fits(bn_match *m, cell *c)
{
    bn_sema *s = bn_facts(m);

    if (!bn_must(m, bn_fact_names_unwatched(s, c->scope)))
        return false;
    for (uint32_t i = 0; i < bn_use_count(s, c->b); i++) {
        bn_ix node = bn_use_node(s, c->b, i);
        uint32_t kind = bn_use_kind(s, c->b, i);

        if (kind == BN_USE_STORE  ? !initialiser_fits(m, c, node)
            : kind == BN_USE_READ ? !item_fits(m, c, node)
                                  : !bn_refuse(m, node, "`%.*s` is not always a list of one item",
                                               BN_FMT(bn_binding_name(s, c->b))))
            return false;
    }
    return c->stores > 0;
}

static bool list_cell(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix statement = bn_root(m);
    bn_name_assignment a;
    cell c;

    if (cell_value(t, statement, &a) == BN_NONE)
        return BN_SKIP;
    c = (cell){ .b = bn_binding_at(s, a.name),
                .scope = bn_scope_at(s, statement),
                .function = bn_frame_node(t, statement),
                .root = statement };
    if (c.b == BN_NONE || bn_scope_kind_of(s, c.scope) != BN_SCOPE_FUNCTION ||
        bn_binding_scope(s, c.b) != c.scope || bn_use_node(s, c.b, 0) != a.name ||
        !cell_fits(m, &c))
        return BN_SKIP;
    bn_set(m, "name", a.name);
    for (uint32_t i = 0; i < bn_use_count(s, c.b); i++) {
        bn_ix name = bn_use_node(s, c.b, i), item = cell_item(t, name), function;

        if (item == BN_NONE) {
            const char *value = bn_format(m, "v%u", i).ptr;

            cell_value(t, bn_statement_of(t, name), &a);
            bn_set(m, value, bn_named_child(t, a.value, 0));
            bn_fix_replace(fix, a.value, bn_format(m, "$%s", value).ptr);
            continue;
        }
        bn_fix_replace(fix, item, "$name");
        function = bn_frame_node(t, name);
        if (function != c.function && !bn_is_loaded(t, item) &&
            !stores_before(m, c.b, i, function) && !declare(m, fix, function, name))
            return false;
    }
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
