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
 * For list, set and dict comprehensions with more than two clauses that are what a statement
 * computes first: all of the right side of an assignment, of what is returned or yielded, or of
 * what a `for` loop walks. A name that is assigned is filled itself; where the comprehension reads
 * it, or somebody else could see it half filled, a new name is filled first. Names that the loops
 * bind and that mean something else in the function are changed (`x` to `x2`); no lambda or
 * generator expression inside may keep them. In a dict the key is computed first and keeps a name
 * of its own where that matters. Comments go with their clauses. Unsafe at module level and in
 * class bodies, where the loops' names are attributes.
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
    bn_commented comments[MAX_CLAUSES + 1]; /* of the clauses, at last of the element */
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

/* An operand of `and`. */
static void parenthesize(bn_fix *fix, const bn_cst *t, bn_ix test)
{
    uint16_t kind = t->nodes[test].kind;

    if (kind != BN_CONDITIONAL_EXPRESSION && kind != BN_LAMBDA && kind != BN_NAMED_EXPRESSION &&
        !bn_is_boolean(t, test, "or"))
        return;
    bn_fix_bytes(fix, t->nodes[test].start, t->nodes[test].start, BN_LIT("("));
    bn_fix_bytes(fix, t->nodes[test].end, t->nodes[test].end, BN_LIT(")"));
}

/* The second `if` becomes `and`, wherever it stands: lines and comments stay. */
static bool merge_ifs(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix second = bn_root(m), first = bn_prev_named(t, second);
    uint32_t start = t->nodes[second].start, end = t->nodes[second + 1].end;

    if (first == BN_NONE || t->nodes[first].kind != BN_IF_CLAUSE)
        return BN_SKIP;
    /* One pair at a time: with three conditions the first two merge, then the rest. */
    if (bn_prev_named(t, first) != BN_NONE &&
        t->nodes[bn_prev_named(t, first)].kind == BN_IF_CLAUSE)
        return BN_SKIP;
    if (bn_in_printed_field(t, second))
        return bn_refuse(m, second, "the text of the field is output");
    parenthesize(fix, t, bn_named_child(t, first, 0));
    bn_fix_bytes(fix, start, end, t->nodes[first].end == start ? BN_LIT(" and") : BN_LIT("and"));
    parenthesize(fix, t, bn_named_child(t, second, 0));
    return true;
}

/* ---- unroll ---- */

/* The statement that evaluates nothing before the comprehension, as `x = ...` or `return ...`. */
typedef struct {
    bn_ix statement, value;      /* the comprehension with its parentheses */
    const char *head;            /* what is before the value; NULL: it is what a loop walks */
    bn_name_assignment assigned; /* .statement is BN_NONE unless it is an assignment to one name */
    bool direct;                 /* that name can be filled itself */
} home;

static bool read_home(bn_match *m, bn_ix comprehension_node, home *h)
{
    const bn_cst *t = bn_tree(m);
    bn_ix first, type;

    *h = (home){ .statement = bn_statement_of(t, comprehension_node),
                 .value = bn_with_parentheses(t, comprehension_node),
                 .assigned = { .statement = BN_NONE } };
    if (h->statement == BN_NONE)
        return false;
    if (t->nodes[h->statement].kind == BN_FOR_STATEMENT)
        return !bn_is_async(t, h->statement) && bn_child(t, h->statement, BN_F_RIGHT) == h->value;
    h->head = bn_head_of(m, h->statement, &first, &type);
    if (!h->head || first != h->value)
        return false;
    if (type != BN_NONE) {
        bn_set(m, "type", type);
        h->head = "$t0: $type =";
    }
    if (!bn_read_name_assignment(t, h->statement, &h->assigned))
        h->assigned.statement = BN_NONE;
    return true;
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

/* The comprehension reads the variable where none of its clauses may have bound it yet. */
static bool is_read_early(bn_match *m, const comprehension *c, bn_ix name)
{
    const bn_cst *t = bn_tree(m);
    bn_binding_ix b = bn_binding_at(bn_facts(m), name);
    bn_ix clause = t->nodes[name].parent;

    while (t->nodes[clause].kind != BN_FOR_IN_CLAUSE)
        clause = t->nodes[clause].parent;
    bn_each_below (t, c->node, at)
        if (t->nodes[at].kind == BN_IDENTIFIER && bn_binding_at(bn_facts(m), at) == b &&
            !bn_is_inside(t, at, c->body) && at < t->nodes[clause].end_ix &&
            !bn_is_inside(t, at, bn_child(t, clause, BN_F_LEFT)))
            return true;
    return false;
}

/* The function's own variable of that name may get the values of the clause's. */
static bool is_dead(bn_match *m, const comprehension *c, const home *h, bn_ix name)
{
    bn_sema *s = bn_facts(m);
    bn_binding_ix b = bn_lookup(s, h->statement, bn_text(bn_tree(m), name));

    return b != BN_NONE && !is_read_early(m, c, name) && !bn_mentions(s, h->statement, b) &&
           bn_is_free_variable(s, b, h->statement) &&
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
        (bn_renaming){ b, is_dead(m, c, h, name)
                              ? bn_text(t, name)
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
static bool can_be_filled(bn_match *m, const comprehension *c, const home *h)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_binding_ix b;

    if (h->assigned.statement == BN_NONE)
        return false;
    b = bn_binding_at(s, h->assigned.name);
    bn_each_below (t, c->node, at)
        if (t->nodes[at].kind == BN_IDENTIFIER && bn_binding_at(s, at) == b)
            return false;
    if (bn_scope_kind_of(s, bn_scope_at(s, h->statement)) != BN_SCOPE_FUNCTION)
        return true; // a second attribute would be worse
    return b != BN_NONE && bn_fact_local(s, b, true).tri == BN_YES &&
           bn_fact_unseen_if_raises(s, b, h->statement).tri == BN_YES;
}

/* What is filled: the name itself, or one that the statement reads afterwards. */
static void name_result(bn_match *m, const comprehension *c, home *h)
{
    h->direct = can_be_filled(m, c, h);
    if (!h->direct) {
        bn_set_text(m, "result", bn_fresh_name(bn_facts(m), h->statement, BN_LIT("result")));
        return;
    }
    bn_set(m, "result", h->assigned.name);
}

/* `result[key] = value` evaluates the value first, a comprehension the key. */
static const char *collecting_pairs(bn_match *m, const comprehension *c, const home *h)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix key = bn_child(t, c->body, BN_F_KEY), value = bn_child(t, c->body, BN_F_VALUE);

    if (!bn_set_renamed(m, "key", key, c->names, c->renamed) ||
        !bn_set_renamed(m, "value", value, c->names, c->renamed))
        return NULL;
    if (bn_fact_commute(s, key, value).tri == BN_YES)
        return "$result[$key] = $value";
    if (!bn_need(m, bn_fact_order_same(s, BN_ORDER_DICT_COMPREHENSION)))
        return NULL;
    bn_set_text(m, "first", bn_fresh_name(s, h->statement, BN_LIT("key")));
    return "$first = $key\n$result[$first] = $value";
}

/* How the result begins and takes an element; NULL: it cannot. */
static const char *collecting(bn_match *m, const comprehension *c, const home *h,
                              const char **fresh)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

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
        return collecting_pairs(m, c, h);
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

/* A statement of the template, indented, with the comments that are its own. */
static const char *add_lines(bn_match *m, const char *text, int depth, const char *line,
                             const bn_commented *comments)
{
    bn_str above = comments ? comments->above : BN_LIT(""), one;
    bn_str behind = comments ? comments->behind : BN_LIT(""), rest = bn_str_from(line);

    for (size_t end; above.len; above = bn_str_sub(above, end + 1, above.len)) {
        end = bn_str_find(above, BN_LIT("\n"), 0);
        text =
            bn_format(m, "%s%*s%.*s\n", text, 4 * depth, "", BN_FMT(bn_str_sub(above, 0, end))).ptr;
    }
    while (rest.len) {
        size_t end = bn_str_find(rest, BN_LIT("\n"), 0);

        one = bn_str_sub(rest, 0, end == BN_NPOS ? rest.len : end);
        rest = bn_str_sub(rest, end == BN_NPOS ? rest.len : end + 1, rest.len);
        text =
            bn_format(m, "%s%*s%.*s%.*s\n", text, 4 * depth, "", BN_FMT(one), BN_FMT(behind)).ptr;
        behind = BN_LIT("");
    }
    return text;
}

/* The conditions from the i-th clause on that follow each other, as one `if`; NULL: it cannot. */
static const char *conditions(bn_match *m, comprehension *c, uint32_t *i)
{
    const bn_cst *t = bn_tree(m);
    const char *text = "if ";

    for (uint32_t first = *i; *i < c->count && t->nodes[c->clauses[*i]].kind == BN_IF_CLAUSE;
         (*i)++) {
        if (!set_part(m, c, "test", *i, bn_named_child(t, c->clauses[*i], 0)))
            return NULL;
        text = bn_format(m, "%s%s$test%u", text, *i > first ? " and " : "", *i).ptr;
        if (*i == first)
            continue;
        if (c->comments[first].behind.len && c->comments[*i].behind.len) {
            bn_refuse(m, c->clauses[*i], "the comment has no place among the statements");
            return NULL;
        }
        c->comments[first].above = bn_format(m, "%.*s%.*s", BN_FMT(c->comments[first].above),
                                             BN_FMT(c->comments[*i].above));
        if (c->comments[*i].behind.len)
            c->comments[first].behind = c->comments[*i].behind;
    }
    return bn_format(m, "%s:", text).ptr;
}

/*
 * The clauses as nested statements around `innermost`, or NULL. `first_items` is the metavariable
 * that the outermost loop walks, NULL: what the comprehension walks.
 */
static const char *nested_clauses(bn_match *m, comprehension *c, const char *first_items, int depth,
                                  const char *innermost)
{
    const bn_cst *t = bn_tree(m);
    const char *text = "";

    for (uint32_t i = 0; i < c->count; depth++) {
        bn_ix clause = c->clauses[i];
        const bn_commented *comments = &c->comments[i];
        const char *line;

        if (t->nodes[clause].kind == BN_FOR_IN_CLAUSE) {
            if (!set_part(m, c, "target", i, bn_child(t, clause, BN_F_LEFT)) ||
                ((i > 0 || !first_items) &&
                 !set_part(m, c, "items", i, bn_child(t, clause, BN_F_RIGHT))))
                return NULL;
            line = bn_format(m, "%sfor $target%u in $%s:", bn_is_async(t, clause) ? "async " : "",
                             i, i == 0 && first_items ? first_items : numbered(m, "items", i))
                       .ptr;
            i++;
        } else if (!(line = conditions(m, c, &i))) {
            return NULL;
        }
        text = add_lines(m, text, depth, line, comments);
    }
    return add_lines(m, text, depth, innermost, &c->comments[c->count]);
}

/* A comprehension in a class body does not see the names of the class, statements there do. */
static bool reads_no_class_name(bn_match *m, const comprehension *c, const home *h)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    bn_each_below (t, c->node, at) {
        bn_binding_ix b = t->nodes[at].kind == BN_IDENTIFIER ? bn_binding_at(s, at) : BN_NONE;

        if (t->nodes[at].kind != BN_IDENTIFIER || is_label(t, at) ||
            (b != BN_NONE && bn_is_inside(t, bn_scope_node(s, bn_binding_scope(s, b)), c->node)))
            continue;
        if (bn_lookup(s, h->statement, bn_text(t, at)) != b)
            return bn_refuse(m, at, "`%.*s` is another variable in the class body",
                             BN_FMT(bn_text(t, at)));
    }
    return true;
}

/* What holds for code that leaves the comprehension's own scope. */
static bool may_come_out(bn_match *m, const comprehension *c, const home *h)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_scope_ix scope = bn_scope_at(s, h->statement);

    if (bn_scope_kind_of(s, scope) != BN_SCOPE_FUNCTION)
        bn_doubt(m, c->node, "the loops' names are attributes here");
    return bn_must(m, bn_alone_on_lines(m, h->statement)) &&
           bn_must(m, bn_fact_names_unwatched(s, scope)) &&
           bn_must(m, bn_fact_no_cell(s, c->node)) && bn_need(m, bn_fact_all_bound(s, c->node)) &&
           (bn_scope_kind_of(s, scope) != BN_SCOPE_CLASS || reads_no_class_name(m, c, h)) &&
           (bn_fact_no_suspend(s, c->node).tri == BN_YES ||
            bn_must(m, bn_fact_stop_safe(s, c->node))) &&
           !bn_has_kind(t, c->node, BN_YIELD);
}

/* The comments of the comprehension go with its parts. */
static bool place_comments(bn_match *m, comprehension *c, const home *h, bn_str *top)
{
    for (uint32_t i = 0; i < c->count; i++)
        c->comments[i] = (bn_commented){ .node = c->clauses[i] };
    c->comments[c->count] = (bn_commented){ .node = c->body };
    return bn_comments_by_part(m, h->head ? h->statement : h->value, c->comments, c->count + 1,
                               top);
}

static bool unroll(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    comprehension c;
    const char *fresh, *collect, *loops;
    bn_str top;
    home h;

    if (!read_comprehension(t, bn_root(m), &c) || c.levels <= 2 || !read_home(m, c.node, &h))
        return BN_SKIP;
    if (!may_come_out(m, &c, &h) || !targets_may_leak(m, &c, &h))
        return false;
    name_result(m, &c, &h);
    collect = collecting(m, &c, &h, &fresh);
    if (!collect || !place_comments(m, &c, &h, &top))
        return false;
    loops = nested_clauses(m, &c, NULL, 0, collect);
    if (!loops)
        return false;
    loops = bn_format(m, "%.*s$result%s = %s\n%s", BN_FMT(top),
                      h.direct && h.assigned.type != BN_NONE ? ": $type" : "", fresh, loops)
                .ptr;
    if (h.head) {
        bn_fix_replace(fix, h.statement,
                       h.direct ? loops : bn_format(m, "%s%s $result\n", loops, h.head).ptr);
    } else {
        bn_fix_insert_before(fix, h.statement, loops);
        bn_fix_replace(fix, h.value, "$result");
    }
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

static bool gen_function(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix call = bn_call_around(t, bn_root(m)), statement = bn_statement_of(t, bn_root(m));
    comprehension c;
    const char *clauses;

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
    clauses = nested_clauses(m, &c, "parameter", 1, "yield $element");
    if (!clauses)
        return false;
    bn_fix_insert_before(fix, statement, bn_format(m, "def $name($parameter):\n%s", clauses).ptr);
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
        (t->nodes[at].kind == BN_GENERATOR_EXPRESSION ? bn_call_around(t, at) != BN_NONE
                                                      : read_home(m, at, &h)))
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
