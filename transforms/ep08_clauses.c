/*
 * # EP08: Avoid more than two control subexpressions in comprehensions
 *
 * Each `for` and each `if` of a comprehension is a level of nesting on one line.
 *
 * ## merge-ifs
 *
 *     numbers = [0, 1, 2]
 *     big = [n for n in numbers if n if n > 1]
 * =>
 *     numbers = [0, 1, 2]
 *     big = [n for n in numbers if n and n > 1]
 *
 * Two conditions of one loop are one condition.
 *
 * ## unroll
 *
 *     def leaves(trees):
 *         found = [leaf for tree in trees if tree for leaf in tree]
 *         return found
 * =>
 *     def leaves(trees):
 *         found = []
 *         for tree in trees:
 *             if tree:
 *                 for leaf in tree:
 *                     found.append(leaf)
 *         return found
 *
 * For list, set and dict comprehensions with more than two clauses that are all of an assignment
 * to one name, of a `return` or of a `yield` in a function. Names that the loops bind and that mean
 * something else in the function are changed (`x` to `x2`); no lambda or generator expression
 * inside may keep them. The name that is assigned must not be read in the
 * comprehension, and no handler may see it half filled. In a dict the value is computed
 * before the key from then on, which must not matter. Left alone at module level and in class
 * bodies, where the loops' names would be attributes, and with comments inside.
 *
 * ## hoist-inner
 *
 *     def sizes(lines):
 *         return [len(word) for word in [line.strip() for line in lines]]
 * =>
 *     def sizes(lines):
 *         words = [line.strip() for line in lines]
 *         return [len(word) for word in words]
 *
 * A comprehension that another one draws from gets a name of its own, when nothing else of the
 * statement is evaluated before it. Unsafe at module level, where the name is a new attribute.
 *
 * ## gen-function
 *
 * A generator expression with more than two clauses that is all a call gets, as in
 * `sum(x for row in table if row for x in row)`, becomes a generator function in front of the
 * statement. Always unsafe: tracebacks and the generator's name change.
 *
 * ## deep
 *
 * Reports comprehensions with more than two clauses where no statement can take their place, and
 * the third of comprehensions inside each other.
 */
#include "burnish/transform.h"

#define MAX_CLAUSES 8

typedef struct {
    bn_ix node, body;
    bn_ix clauses[MAX_CLAUSES];
    uint32_t count;
    int levels;                     /* consecutive conditions are one */
    bn_renaming names[MAX_CLAUSES]; /* of variables whose names are taken outside */
    uint32_t renamed;
} comprehension;

static bool is_comprehension(const bn_cst *t, bn_ix at)
{
    switch (t->nodes[at].kind) {
    case BN_LIST_COMPREHENSION:
    case BN_SET_COMPREHENSION:
    case BN_DICTIONARY_COMPREHENSION:
    case BN_GENERATOR_EXPRESSION:
        return true;
    default:
        return false;
    }
}

/* False when it has more clauses than anybody should read. */
static bool read_comprehension(const bn_cst *t, bn_ix at, comprehension *c)
{
    *c = (comprehension){ .node = at, .body = bn_child(t, at, BN_F_BODY) };
    bn_each_named_child (t, at, clause) {
        if (clause == c->body)
            continue;
        if (c->count == MAX_CLAUSES)
            return false;
        if (t->nodes[clause].kind == BN_FOR_IN_CLAUSE || c->count == 0 ||
            t->nodes[c->clauses[c->count - 1]].kind == BN_FOR_IN_CLAUSE)
            c->levels++;
        c->clauses[c->count++] = clause;
    }
    return c->body != BN_NONE && c->count > 0;
}

/* ---- merge-ifs ---- */

static bool merge_ifs(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix second = bn_root(m), first = bn_prev_named(t, second);

    if (first == BN_NONE || t->nodes[first].kind != BN_IF_CLAUSE)
        return BN_SKIP;
    /* One pair at a time: with three conditions the first two merge, then the rest. */
    if (bn_prev_named(t, first) != BN_NONE &&
        t->nodes[bn_prev_named(t, first)].kind == BN_IF_CLAUSE)
        return BN_SKIP;
    if (bn_has_kind(t, first, BN_NAMED_EXPRESSION) || bn_has_kind(t, second, BN_NAMED_EXPRESSION))
        return bn_refuse(m, second, "`:=` would change its grouping");
    if (!bn_must(m, bn_no_comments(m, t->nodes[second].parent)))
        return false;
    bn_set(m, "left", bn_named_child(t, first, 0));
    bn_set(m, "right", bn_named_child(t, second, 0));
    bn_fix_replace(fix, bn_named_child(t, first, 0), "$left and $right");
    bn_fix_bytes(fix, t->nodes[first].end, t->nodes[second].end, BN_LIT(""));
    return true;
}

/* ---- unroll ---- */

/* The statement that is nothing but the comprehension: `x = ...`, `return ...`, `yield ...`. */
typedef struct {
    bn_ix statement;
    bn_name_assignment assigned; /* .statement is BN_NONE unless it is an assignment */
    const char *ending;          /* what the statement does with the result, else NULL */
} home;

static bool read_home(const bn_cst *t, bn_ix comprehension_node, home *h)
{
    bn_ix at = comprehension_node, up = t->nodes[at].parent;

    while (t->nodes[up].kind == BN_PARENTHESIZED_EXPRESSION) {
        at = up;
        up = t->nodes[up].parent;
    }
    *h = (home){ .statement = bn_statement_of(t, at), .assigned = { .statement = BN_NONE } };
    if (t->nodes[up].kind == BN_RETURN_STATEMENT) {
        h->ending = "return $result";
        return true;
    }
    if (t->nodes[up].kind == BN_YIELD && bn_named_count(t, up) == 1 &&
        t->nodes[t->nodes[up].parent].kind == BN_EXPRESSION_STATEMENT &&
        !bn_str_starts(bn_str_trim(bn_str_sub(bn_text(t, up), 5, SIZE_MAX)), BN_LIT("from"))) {
        h->ending = "yield $result";
        return true;
    }
    return t->nodes[up].kind == BN_ASSIGNMENT && t->nodes[at].field == BN_F_RIGHT &&
           bn_read_name_assignment(t, h->statement, &h->assigned);
}

/* The identifier is no variable: an attribute's or a keyword argument's name. */
static bool is_label(const bn_cst *t, bn_ix at)
{
    uint16_t up = t->nodes[t->nodes[at].parent].kind;

    return (up == BN_ATTRIBUTE && t->nodes[at].field == BN_F_ATTRIBUTE) ||
           (up == BN_KEYWORD_ARGUMENT && t->nodes[at].field == BN_F_NAME);
}

/* A closure of the comprehension uses the variable: each item has one of its own today. */
static bool is_kept(bn_match *m, const comprehension *c, bn_binding_ix b)
{
    const bn_cst *t = bn_tree(m);

    bn_each_below (t, c->node, at) {
        if (t->nodes[at].kind != BN_IDENTIFIER || bn_binding_at(bn_facts(m), at) != b)
            continue;
        for (bn_ix up = t->nodes[at].parent; up != c->node; up = t->nodes[up].parent)
            if (t->nodes[up].kind == BN_LAMBDA || t->nodes[up].kind == BN_GENERATOR_EXPRESSION)
                return true;
    }
    return false;
}

/* The name means nothing in the function but what comprehensions and lambdas bind themselves. */
static bool is_free(bn_match *m, bn_ix name, bn_ix function)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    bn_each_below (t, function, at) {
        bn_binding_ix b;
        bn_ix home_node;

        if (t->nodes[at].kind != BN_IDENTIFIER || t->nodes[at].atom != t->nodes[name].atom ||
            is_label(t, at))
            continue;
        b = bn_binding_at(s, at);
        home_node = b == BN_NONE ? BN_NONE : bn_scope_node(s, bn_binding_scope(s, b));
        if (b == BN_NONE || home_node == function || !bn_is_inside(t, home_node, function))
            return false;
    }
    return true;
}

/* A variable of the function that the statement does not use, and whose value is not read any more
 * behind it: it may get the values of a clause's variable of the same name. */
static bool is_dead(bn_match *m, bn_ix name, const home *h)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_binding_ix b = bn_lookup(s, h->statement, bn_text(t, name));

    if (b == BN_NONE || bn_binding_scope(s, b) != bn_scope_at(s, h->statement))
        return false;
    bn_each_below (t, h->statement, at)
        if (t->nodes[at].kind == BN_IDENTIFIER && bn_binding_at(s, at) == b)
            return false;
    return bn_fact_local(s, b, true).tri == BN_YES &&
           bn_fact_dead(s, b, h->statement).tri == BN_YES &&
           bn_fact_names_unwatched(s, bn_binding_scope(s, b)).tri == BN_YES;
}

/* One of the clauses' variables: it keeps its name where that is free. */
static bool name_variable(bn_match *m, comprehension *c, const home *h, bn_ix name)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_binding_ix b = bn_binding_at(s, name);

    for (uint32_t i = 0; i < c->renamed; i++)
        if (c->names[i].binding == b)
            return true;
    if (is_kept(m, c, b))
        return bn_refuse(m, name, "a closure keeps `%.*s`", BN_FMT(bn_text(t, name)));
    if ((h->assigned.statement == BN_NONE ||
         t->nodes[name].atom != t->nodes[h->assigned.name].atom) &&
        is_free(m, name, bn_scope_node(s, bn_scope_at(s, h->statement))))
        return true;
    if (c->renamed == MAX_CLAUSES)
        return BN_SKIP;
    c->names[c->renamed++] =
        (bn_renaming){ b, is_dead(m, name, h) ? bn_text(t, name)
                                              : bn_fresh_name(s, h->statement, bn_text(t, name)) };
    return true;
}

/* Every name that the clauses bind becomes a variable of the function. */
static bool targets_may_leak(bn_match *m, comprehension *c, const home *h)
{
    const bn_cst *t = bn_tree(m);

    for (uint32_t i = 0; i < c->count; i++) {
        bn_ix target = bn_child(t, c->clauses[i], BN_F_LEFT);

        if (t->nodes[c->clauses[i]].kind != BN_FOR_IN_CLAUSE)
            continue;
        if (!bn_is_name_target(t, target))
            return bn_refuse(m, target, "a loop would keep more than plain names");
        for (bn_ix at = target; at < t->nodes[target].end_ix; at++)
            if (t->nodes[at].kind == BN_IDENTIFIER && !name_variable(m, c, h, at))
                return false;
    }
    return true;
}

/* The name that is assigned: nobody reads its old value meanwhile, nor the half-filled one. */
static bool result_may_fill(bn_match *m, const comprehension *c, const home *h)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_binding_ix b;

    if (h->assigned.statement == BN_NONE) {
        bn_set_text(m, "result", bn_fresh_name(s, h->statement, BN_LIT("result")));
        return true;
    }
    bn_set(m, "result", h->assigned.name);
    if (h->assigned.type != BN_NONE)
        bn_set(m, "type", h->assigned.type);
    b = bn_binding_at(s, h->assigned.name);
    bn_each_below (t, c->node, at)
        if (t->nodes[at].kind == BN_IDENTIFIER && bn_binding_at(s, at) == b)
            return bn_refuse(m, at, "the name is read while its new value is computed");
    return b != BN_NONE && bn_need(m, bn_fact_local(s, b, true)) &&
           bn_need(m, bn_fact_unseen_if_raises(s, b, h->statement));
}

/* How the result begins and takes an element; NULL: it cannot. */
static const char *collecting(bn_match *m, const comprehension *c, const char **fresh)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix key = bn_child(t, c->body, BN_F_KEY), value = bn_child(t, c->body, BN_F_VALUE);

    if (!bn_set_renamed(m, "element", c->body, c->names, c->renamed))
        return NULL;
    switch (t->nodes[c->node].kind) {
    case BN_LIST_COMPREHENSION:
        *fresh = "[]";
        return "$result.append($element)";
    case BN_SET_COMPREHENSION:
        *fresh = "set()";
        return bn_must(m, bn_fact_is_builtin(s, c->node, BN_LIT("set"))) ? "$result.add($element)"
                                                                         : NULL;
    case BN_DICTIONARY_COMPREHENSION:
        *fresh = "{}";
        return bn_set_renamed(m, "key", key, c->names, c->renamed) &&
                       bn_set_renamed(m, "value", value, c->names, c->renamed) &&
                       bn_need(m, bn_fact_commute(s, key, value))
                   ? "$result[$key] = $value"
                   : NULL;
    default:
        return NULL;
    }
}

static const char *numbered(bn_match *m, const char *stem, uint32_t n)
{
    return bn_format(m, "%s%u", stem, n).ptr;
}

static bool set_part(bn_match *m, const comprehension *c, const char *stem, uint32_t n, bn_ix code)
{
    return bn_set_renamed(m, numbered(m, stem, n), code, c->names, c->renamed);
}

/* The clauses as nested statements, or NULL; `deepest` is how deep the last of them is. */
static const char *nested_clauses(bn_match *m, const comprehension *c, const char *first_items,
                                  int depth, int *deepest)
{
    const bn_cst *t = bn_tree(m);
    const char *text = "";

    for (uint32_t i = 0; i < c->count; i++) {
        bn_ix clause = c->clauses[i];

        if (t->nodes[clause].kind == BN_FOR_IN_CLAUSE) {
            if (!set_part(m, c, "target", i, bn_child(t, clause, BN_F_LEFT)) ||
                ((i > 0 || !first_items) &&
                 !set_part(m, c, "items", i, bn_child(t, clause, BN_F_RIGHT))))
                return NULL;
            text = bn_format(m, "%s%*s%sfor $target%u in $%s:\n", text, 4 * depth, "",
                             bn_is_async(t, clause) ? "async " : "", i,
                             i == 0 && first_items ? first_items : numbered(m, "items", i))
                       .ptr;
            depth++;
            continue;
        }
        if (!set_part(m, c, "test", i, bn_named_child(t, clause, 0)))
            return NULL;
        if (t->nodes[c->clauses[i - 1]].kind == BN_IF_CLAUSE) {
            /* reopen `if ...:` for another condition */
            text =
                bn_format(m, "%.*s and $test%u:\n", (int)(bn_str_from(text).len - 2), text, i).ptr;
            continue;
        }
        text = bn_format(m, "%s%*sif $test%u:\n", text, 4 * depth, "", i).ptr;
        depth++;
    }
    *deepest = depth;
    return text;
}

/* What holds for code that leaves the comprehension's own scope. */
static bool may_come_out(bn_match *m, const comprehension *c, const home *h)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_scope_ix scope = bn_scope_at(s, h->statement);

    if (bn_scope_kind_of(s, scope) != BN_SCOPE_FUNCTION)
        return bn_refuse(m, c->node, "the loops' names would be attributes here");
    return bn_must(m, bn_alone_on_lines(m, h->statement)) &&
           bn_must(m, bn_no_comments(m, h->statement)) &&
           bn_must(m, bn_fact_names_unwatched(s, scope)) &&
           bn_must(m, bn_fact_no_cell(s, c->node)) && bn_need(m, bn_fact_all_bound(s, c->node)) &&
           (bn_fact_no_suspend(s, c->node).tri == BN_YES ||
            bn_must(m, bn_fact_stop_safe(s, c->node))) &&
           !bn_has_kind(t, c->node, BN_YIELD);
}

static bool unroll(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    comprehension c;
    const char *fresh, *collect, *clauses;
    int depth;
    home h;

    if (!read_comprehension(t, bn_root(m), &c) || c.levels <= 2 || !read_home(t, c.node, &h))
        return BN_SKIP;
    if (!may_come_out(m, &c, &h) || !targets_may_leak(m, &c, &h) || !result_may_fill(m, &c, &h))
        return false;
    collect = collecting(m, &c, &fresh);
    if (!collect)
        return false;
    clauses = nested_clauses(m, &c, NULL, 0, &depth);
    if (!clauses)
        return false;
    bn_fix_replace(
        fix, h.statement,
        bn_format(m, "$result%s = %s\n%s%*s%s%s%s",
                  h.assigned.statement != BN_NONE && h.assigned.type != BN_NONE ? ": $type" : "",
                  fresh, clauses, 4 * depth, "", collect, h.ending ? "\n" : "",
                  h.ending ? h.ending : "")
            .ptr);
    return true;
}

/* ---- hoist-inner ---- */

/* A name for what the target's items are drawn from. */
static bn_str plural(bn_match *m, bn_ix target)
{
    const bn_cst *t = bn_tree(m);

    return t->nodes[target].kind == BN_IDENTIFIER ? bn_plural(m, bn_text(t, target))
                                                  : BN_LIT("items");
}

/* The expression that a simple statement evaluates first, or BN_NONE. */
static bn_ix first_expression(const bn_cst *t, bn_ix statement)
{
    bn_ix inner = bn_named_child(t, statement, 0);

    if (t->nodes[statement].kind == BN_RETURN_STATEMENT)
        return inner;
    if (t->nodes[statement].kind != BN_EXPRESSION_STATEMENT || inner == BN_NONE ||
        t->nodes[inner].kind == BN_AUGMENTED_ASSIGNMENT)
        return BN_NONE;
    while (t->nodes[inner].kind == BN_ASSIGNMENT) /* a = b = value */
        if ((inner = bn_child(t, inner, BN_F_RIGHT)) == BN_NONE)
            return BN_NONE;
    return inner;
}

static bool hoist_inner(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix inner, statement, expression;
    comprehension c;
    bn_scope_kind scope;

    if (!read_comprehension(t, bn_root(m), &c) || bn_is_async(t, c.clauses[0]))
        return BN_SKIP;
    inner = bn_unparen(t, bn_child(t, c.clauses[0], BN_F_RIGHT));
    statement = bn_statement_of(t, c.node);
    if (t->nodes[inner].kind != BN_LIST_COMPREHENSION || statement == BN_NONE)
        return BN_SKIP;
    expression = first_expression(t, statement);
    if (expression == BN_NONE || !bn_is_inside(t, c.node, expression))
        return bn_refuse(m, inner, "something else of the statement comes first");
    scope = bn_scope_kind_of(s, bn_scope_at(s, statement));
    if (scope == BN_SCOPE_CLASS)
        return bn_refuse(m, inner, "in a class body the new name would be an attribute");
    if (scope == BN_SCOPE_MODULE)
        bn_doubt(m, inner, "at module level the new name is an attribute");
    if (!bn_must(m, bn_alone_on_lines(m, statement)) || !bn_must(m, bn_no_comments(m, inner)) ||
        !bn_must(m, bn_fact_no_suspend(s, c.node)) ||
        !bn_need(m, bn_fact_names_unwatched(s, bn_scope_at(s, statement))) ||
        !bn_need(m, bn_fact_inlines(s, inner, c.node, expression)))
        return false;
    if (bn_has_kind(t, inner, BN_NAMED_EXPRESSION))
        return bn_refuse(m, inner, "`:=` binds a name there");
    bn_set(m, "inner", inner);
    bn_set_text(m, "name",
                bn_fresh_name(s, statement, plural(m, bn_child(t, c.clauses[0], BN_F_LEFT))));
    bn_fix_insert_before(fix, statement, "$name = $inner");
    bn_fix_replace(fix, bn_child(t, c.clauses[0], BN_F_RIGHT), "$name");
    return true;
}

/* ---- gen-function ---- */

/* The call whose only argument the generator expression is, or BN_NONE. */
static bn_ix consuming_call(const bn_cst *t, bn_ix generator)
{
    bn_ix up = t->nodes[generator].parent;

    if (t->nodes[up].kind == BN_CALL)
        return t->nodes[generator].field == BN_F_ARGUMENTS ? up : BN_NONE;
    if (t->nodes[up].kind == BN_ARGUMENT_LIST && bn_named_count(t, up) == 1)
        return t->nodes[up].parent;
    return BN_NONE;
}

static bool gen_function(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix call = consuming_call(t, bn_root(m)), statement = bn_statement_of(t, bn_root(m));
    comprehension c;
    const char *clauses;
    int depth;

    if (call == BN_NONE || statement == BN_NONE || !read_comprehension(t, bn_root(m), &c) ||
        c.levels <= 2)
        return BN_SKIP;
    if (t->nodes[statement].kind != BN_EXPRESSION_STATEMENT &&
        t->nodes[statement].kind != BN_RETURN_STATEMENT)
        return bn_refuse(m, c.node, "there is no simple statement to stand in front of");
    if (bn_scope_kind_of(s, bn_scope_at(s, statement)) != BN_SCOPE_FUNCTION ||
        bn_frame_node(t, c.node) != bn_frame_node(t, statement))
        return bn_refuse(m, c.node, "there is no function to put it in");
    for (bn_ix up = t->nodes[c.node].parent; up != statement; up = t->nodes[up].parent)
        if (is_comprehension(t, up) || t->nodes[up].kind == BN_LAMBDA)
            return bn_refuse(m, c.node, "it uses names of the code around it");
    if (bn_has_kind(t, c.node, BN_NAMED_EXPRESSION))
        return bn_refuse(m, c.node, "`:=` binds a name there");
    if (!bn_must(m, bn_alone_on_lines(m, statement)) || !bn_must(m, bn_no_comments(m, c.node)) ||
        !bn_must(m, bn_fact_no_suspend(s, c.node)) || !bn_must(m, bn_fact_no_cell(s, c.node)) ||
        !bn_must(m, bn_fact_names_unwatched(s, bn_scope_at(s, statement))))
        return false;
    bn_set_text(m, "name", bn_fresh_name(s, statement, BN_LIT("generate")));
    bn_set_text(m, "parameter",
                bn_fresh_name(s, statement, plural(m, bn_child(t, c.clauses[0], BN_F_LEFT))));
    bn_set(m, "items", bn_child(t, c.clauses[0], BN_F_RIGHT));
    bn_set(m, "element", c.body);
    bn_set(m, "call", bn_child(t, call, BN_F_FUNCTION));
    clauses = nested_clauses(m, &c, "parameter", 1, &depth);
    if (!clauses)
        return false;
    bn_fix_insert_before(
        fix, statement,
        bn_format(m, "def $name($parameter):\n%s%*syield $element\n", clauses, 4 * depth, "").ptr);
    bn_fix_replace(fix, call, "$call($name($items))");
    return true;
}

/* ---- deep ---- */

/* How many comprehensions stand around this one, each with it in its element. */
static int elements_around(const bn_cst *t, bn_ix at)
{
    int count = 0;

    for (bn_ix up = t->nodes[at].parent; up != BN_NONE && !bn_is_statement(t, up);
         at = up, up = t->nodes[up].parent)
        if (is_comprehension(t, up) && t->nodes[at].field == BN_F_BODY)
            count++;
    return count;
}

static bool deep(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix at = bn_root(m);
    comprehension c;
    home h;

    (void)fix;
    if (!read_comprehension(t, at, &c))
        return BN_SKIP;
    if (elements_around(t, at) == 2) {
        bn_message(m, "three comprehensions inside each other: give the inner ones names");
        return true;
    }
    if (c.levels <= 2 ||
        (t->nodes[at].kind == BN_GENERATOR_EXPRESSION ? consuming_call(t, at) != BN_NONE
                                                      : read_home(t, at, &h)))
        return BN_SKIP;
    bn_message(m, "%d clauses in one comprehension: loops, or a function of their own, read better",
               c.levels);
    return true;
}

static const bn_rule rules[] = {
    {
        .name = "merge-ifs",
        .summary = "two conditions of one loop are one condition",
        .kinds = BN_KINDS(BN_IF_CLAUSE),
        .build = merge_ifs,
    },
    {
        .name = "unroll",
        .summary = "more than two clauses read better as loops",
        .kinds = BN_KINDS(BN_LIST_COMPREHENSION, BN_SET_COMPREHENSION, BN_DICTIONARY_COMPREHENSION),
        .build = unroll,
        .related = "wemake WPS224",
    },
    {
        .name = "hoist-inner",
        .summary = "the comprehension that another one draws from deserves a name",
        .kinds = BN_KINDS(BN_LIST_COMPREHENSION, BN_SET_COMPREHENSION, BN_DICTIONARY_COMPREHENSION,
                          BN_GENERATOR_EXPRESSION),
        .build = hoist_inner,
    },
    {
        .name = "gen-function",
        .summary = "more than two clauses read better as a generator function",
        .kinds = BN_KINDS(BN_GENERATOR_EXPRESSION),
        .build = gen_function,
        .safety = BN_UNSAFE,
        .unsafe_because = "tracebacks and the name of the generator change",
    },
    {
        .name = "deep",
        .summary = "more clauses in one comprehension than a reader can follow",
        .kinds = BN_KINDS(BN_LIST_COMPREHENSION, BN_SET_COMPREHENSION, BN_DICTIONARY_COMPREHENSION,
                          BN_GENERATOR_EXPRESSION),
        .build = deep,
        .safety = BN_ADVICE,
        .related = "wemake WPS224 WPS307",
    },
};

BN_TRANSFORM(EP08, "Avoid more than two control subexpressions in comprehensions", rules);
