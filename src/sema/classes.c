/*
 * classes.c - P3 and P4 for classes whose bases are in sight.
 *
 * Source of the order of bases: Barrett et al., A Monotonic Superclass Linearization
 * for Dylan (1996), as CPython has it (C3).
 */
#include "sema/classes.h"

#include "sema/callees.h"

static const char P3[] = "P3 hierarchy";
static const char P3D[] = "P3 descendants-known";

#define MAX_BASES 16
#define MAX_ORDER 64

bn_ix bn_next_class(const bn_sema *s, bn_ix at)
{
    bn_scope_ix scope = at == 0 ? 0 : bn_scope_of_node(s, at);

    while (++scope < s->scope_count)
        if (s->scopes[scope].kind == BN_SCOPE_CLASS)
            return s->scopes[scope].node;
    return BN_NONE;
}

static bool is_decorated(const bn_cst *t, bn_ix definition)
{
    return t->nodes[t->nodes[definition].parent].kind == BN_DECORATED_DEFINITION;
}

/* The binding that the class statement binds. */
static bn_binding_ix name_of(const bn_sema *s, bn_ix class)
{
    return s->ref_binding[bn_child(s->tree, class, BN_F_NAME)];
}

bn_ix bn_class_named(bn_sema *s, bn_ix expr)
{
    const bn_cst *t = s->tree;
    bn_binding_ix b;

    expr = bn_unparen(t, expr);
    if (t->nodes[expr].kind != BN_IDENTIFIER || (b = s->ref_binding[expr]) == BN_NONE ||
        bn_fact_one_def(s, b).tri != BN_YES)
        return BN_NONE;
    for (uint32_t i = 0; i < s->bindings[b].use_count; i++) {
        const bn_use *use = &s->uses[s->bindings[b].first_use + i];
        bn_ix up = t->nodes[use->node].parent;

        if (use->kind & BN_USE_DEF && t->nodes[up].kind == BN_CLASS_DEFINITION)
            return is_decorated(t, up) ? BN_NONE : up;
    }
    return BN_NONE;
}

bn_ix bn_class_of_method(const bn_sema *s, bn_ix function)
{
    const bn_cst *t = s->tree;
    bn_ix block;

    if (t->nodes[function].kind != BN_FUNCTION_DEFINITION || is_decorated(t, function))
        return BN_NONE;
    block = t->nodes[function].parent;
    if (t->nodes[block].kind != BN_BLOCK ||
        t->nodes[t->nodes[block].parent].kind != BN_CLASS_DEFINITION)
        return BN_NONE;
    bn_ix name = bn_child(t, function, BN_F_NAME);
    bool implicit = bn_text_is(t, name, "__new__") || bn_text_is(t, name, "__init_subclass__") ||
                    bn_text_is(t, name, "__class_getitem__"); // these get the class
    return implicit ? BN_NONE : t->nodes[block].parent;
}

bn_ix bn_class_of_self(bn_sema *s, bn_ix name)
{
    const bn_cst *t = s->tree;
    bn_binding_ix b = t->nodes[name].kind == BN_IDENTIFIER ? s->ref_binding[name] : BN_NONE;
    bn_parameter all[BN_MAX_PARAMETERS];

    if (b == BN_NONE || s->bindings[b].change_count != 1 ||
        s->bindings[b].flags & BN_BIND_NONLOCAL || bn_scope_is_open(s, s->bindings[b].scope))
        return BN_NONE;
    bn_ix function = s->scopes[s->bindings[b].scope].node;
    bn_ix class = bn_class_of_method(s, function);
    if (class == BN_NONE)
        return BN_NONE;
    bn_binding_ix method = s->ref_binding[bn_child(t, function, BN_F_NAME)];
    if (method == BN_NONE || s->bindings[method].use_count != s->bindings[method].change_count)
        return BN_NONE; // the class body does something else with the function
    uint32_t count = bn_parameters_of(t, function, all);
    if (count == 0 || count == UINT32_MAX || all[0].kind > BN_PARAM_PLAIN ||
        s->ref_binding[all[0].name] != b)
        return BN_NONE;
    return class;
}

/* ---- bases ---- */

/* The bases, all of them classes of the file; object counts as none. BN_NONE in *strange: fine. */
static uint32_t bases_of(bn_sema *s, bn_ix class, bn_ix *out, bn_ix *strange)
{
    const bn_cst *t = s->tree;
    bn_ix list = bn_child(t, class, BN_F_SUPERCLASSES);
    uint32_t n = 0;

    *strange = is_decorated(t, class) ? class : BN_NONE;
    if (list == BN_NONE)
        return 0;
    bn_each_named_child (t, list, c) {
        bool object = t->nodes[c].kind == BN_IDENTIFIER && bn_text_is(t, c, "object") &&
                      bn_fact_is_builtin(s, c, BN_LIT("object")).tri == BN_YES;
        if (object)
            continue;
        bn_ix base = bn_class_named(s, c);
        if (base == BN_NONE || base >= class || n == MAX_BASES)
            *strange = c;
        else
            out[n++] = base;
    }
    return n;
}

static bn_answer known(bn_sema *s, bn_ix class, uint32_t depth)
{
    bn_ix bases[MAX_BASES], strange;
    uint32_t count = bases_of(s, class, bases, &strange);

    if (strange == class)
        return bn_answer_maybe(s, P3, class, "the class in line %u is decorated",
                               bn_line_of(s, class));
    if (strange != BN_NONE)
        return bn_answer_maybe(s, P3, strange, "`%.*s` in line %u is no class in sight",
                               BN_FMT(bn_quote(s, strange)), bn_line_of(s, strange));
    if (depth > MAX_ORDER)
        return bn_answer_maybe(s, P3, class, "too many bases");
    for (uint32_t i = 0; i < count; i++) {
        bn_answer base = known(s, bases[i], depth + 1);
        if (base.tri != BN_YES)
            return base;
    }
    return bn_answer_yes(P3);
}

bn_answer bn_fact_hierarchy(bn_sema *s, bn_ix class)
{
    bn_saw_changes(s, name_of(s, class));
    return known(s, class, 0);
}

static bool derives(bn_sema *s, bn_ix class, bn_ix from, uint32_t depth)
{
    bn_ix bases[MAX_BASES], strange;

    if (class == from)
        return true;
    if (depth > MAX_ORDER)
        return false;
    uint32_t count = bases_of(s, class, bases, &strange);
    for (uint32_t i = 0; i < count; i++)
        if (derives(s, bases[i], from, depth + 1))
            return true;
    return false;
}

bool bn_class_derives(bn_sema *s, bn_ix class, bn_ix from)
{
    return derives(s, class, from, 0);
}

bool bn_classes_are_related(bn_sema *s, bn_ix a, bn_ix b)
{
    return derives(s, a, b, 0) || derives(s, b, a, 0);
}

/* ---- the order in which attributes are looked up ---- */

typedef struct {
    bn_ix items[MAX_ORDER];
    uint32_t len;
} order;

static bool in_tail(const order *o, uint32_t from, bn_ix class)
{
    for (uint32_t i = from + 1; i < o->len; i++)
        if (o->items[i] == class)
            return true;
    return false;
}

/* C3: false when there is no order, or not all bases are in sight. */
static bool order_of(bn_sema *s, bn_ix class, order *out, uint32_t depth)
{
    bn_ix bases[MAX_BASES], strange;
    uint32_t count = bases_of(s, class, bases, &strange), at[MAX_BASES + 1] = { 0 };

    *out = (order){ .items = { class }, .len = 1 };
    if (strange != BN_NONE || depth > 16)
        return false;
    if (count == 0)
        return true;
    order *lists = BN_ARRAY_IN(s->arena, count + 1, order);
    for (uint32_t i = 0; i < count; i++) {
        if (!order_of(s, bases[i], &lists[i], depth + 1))
            return false;
        lists[count].items[lists[count].len++] = bases[i];
    }
    for (;;) {
        bn_ix next = BN_NONE;
        bool left = false;
        for (uint32_t i = 0; i <= count && next == BN_NONE; i++) {
            if (at[i] == lists[i].len)
                continue;
            left = true;
            next = lists[i].items[at[i]];
            for (uint32_t k = 0; k <= count && next != BN_NONE; k++)
                if (in_tail(&lists[k], at[k], next))
                    next = BN_NONE;
        }
        if (next == BN_NONE)
            return !left;
        if (out->len == MAX_ORDER)
            return false;
        out->items[out->len++] = next;
        for (uint32_t i = 0; i <= count; i++)
            if (at[i] < lists[i].len && lists[i].items[at[i]] == next)
                at[i]++;
    }
}

/* The function that the class body itself binds the name to; *bound: it binds it somehow. */
static bn_ix own_method(bn_sema *s, bn_ix class, bn_str name, bool *bound)
{
    const bn_cst *t = s->tree;
    bn_scope_ix scope = bn_scope_of_node(s, class);
    bn_binding_ix b = bn_binding_in(s, scope, bn_name_atom(s, bn_child(t, class, BN_F_BODY), name));

    *bound = b != BN_NONE && s->bindings[b].change_count > 0;
    bn_saw_changes(s, b);
    if (!*bound || bn_fact_one_def(s, b).tri != BN_YES)
        return BN_NONE;
    bn_ix up = t->nodes[s->changes[s->bindings[b].first_change].node].parent;
    return bn_class_of_method(s, up) == class ? up : BN_NONE;
}

bn_ix bn_next_method(bn_sema *s, bn_ix of, bn_ix after, bn_str name)
{
    order o;
    bool open = after != BN_NONE, bound;

    if (!order_of(s, of, &o, 0))
        return BN_NONE;
    for (uint32_t i = 0; i < o.len; i++) {
        if (open) {
            open = o.items[i] != after;
            continue;
        }
        bn_ix method = own_method(s, o.items[i], name, &bound);
        if (bound)
            return method;
    }
    return BN_NONE;
}

/* ---- descendants ---- */

/* C.name, which gives no plain method that may be called with anything as self. */
static bool is_safe_lookup(bn_sema *s, bn_ix class, bn_ix attribute)
{
    const bn_cst *t = s->tree;
    bn_str name = bn_text(t, bn_child(t, attribute, BN_F_ATTRIBUTE));
    bn_ix call = t->nodes[attribute].parent;

    if (bn_str_starts(name, BN_LIT("__")) && !bn_str_is(name, "__init__"))
        return false;
    if (bn_next_method(s, class, BN_NONE, name) == BN_NONE)
        return true;
    if (t->nodes[call].kind != BN_CALL || t->nodes[attribute].field != BN_F_FUNCTION)
        return false;
    bn_ix list = bn_child(t, call, BN_F_ARGUMENTS), first = bn_named_child(t, list, 0);
    if (t->nodes[list].kind != BN_ARGUMENT_LIST || first == BN_NONE)
        return false;
    bn_ix owner = bn_class_of_self(s, first);
    return owner != BN_NONE && bn_classes_are_related(s, owner, class);
}

/* The use of the class's name cannot make a class that derives from it, out of sight. */
static bool is_harmless(bn_sema *s, bn_ix class, const bn_use *use)
{
    static const char *const asks[] = { "isinstance", "issubclass" };
    const bn_cst *t = s->tree;
    bn_ix up = t->nodes[use->node].parent;
    uint8_t field = t->nodes[use->node].field;

    if (use->kind & (BN_USE_DEF | BN_USE_DECLARE))
        return true;
    switch (t->nodes[up].kind) {
    case BN_CALL:
        return field == BN_F_FUNCTION;
    case BN_ATTRIBUTE:
        return field == BN_F_OBJECT && is_safe_lookup(s, class, up);
    case BN_TYPE:
    case BN_EXCEPT_CLAUSE:
    case BN_AS_PATTERN:
        return true;
    case BN_COMPARISON_OPERATOR:
        return true;
    case BN_ARGUMENT_LIST: {
        if (t->nodes[t->nodes[up].parent].kind == BN_CLASS_DEFINITION)
            return true; // a base: that class is in sight
        bn_ix callee = bn_child(t, t->nodes[up].parent, BN_F_FUNCTION);
        for (size_t i = 0; i < sizeof asks / sizeof *asks; i++)
            if (callee != BN_NONE && bn_text_is(t, callee, asks[i]) &&
                t->nodes[callee].kind == BN_IDENTIFIER &&
                bn_fact_is_builtin(s, callee, bn_str_from(asks[i])).tri == BN_YES)
                return true;
        return false;
    }
    default:
        return false;
    }
}

bn_answer bn_fact_descendants_known(bn_sema *s, bn_ix class)
{
    bn_binding_ix b = name_of(s, class);
    const bn_cst *t = s->tree;

    if (b == BN_NONE)
        return bn_answer_maybe(s, P3D, class, "the class has no name in sight");
    bn_str name = bn_binding_name(s, b);
    bn_answer once = bn_answer_as(P3D, bn_fact_one_def(s, b));
    if (once.tri != BN_YES)
        return bn_answer_maybe(s, P3D, once.at, "%.*s", BN_FMT(once.why));
    bn_scope_kind kind = bn_scope_kind_of(s, s->bindings[b].scope);
    bool private = kind == BN_SCOPE_FUNCTION || bn_str_starts(name, BN_LIT("_"));
    if (kind == BN_SCOPE_CLASS || (!private && !s->options.closed_world))
        return bn_answer_maybe(s, P3D, class, "code elsewhere may derive from `%.*s`",
                               BN_FMT(name));
    for (uint32_t i = 0; i < s->bindings[b].use_count; i++) {
        const bn_use *use = &s->uses[s->bindings[b].first_use + i];
        bn_ix up = t->nodes[use->node].parent;

        if (!is_harmless(s, class, use))
            return bn_answer_maybe(s, P3D, use->node, "`%.*s` is passed on in line %u",
                                   BN_FMT(name), bn_line_of(s, use->node));
        if (t->nodes[up].kind != BN_ARGUMENT_LIST ||
            t->nodes[t->nodes[up].parent].kind != BN_CLASS_DEFINITION)
            continue;
        bn_answer below = bn_fact_descendants_known(s, t->nodes[up].parent);
        if (below.tri != BN_YES)
            return below;
    }
    for (uint32_t i = 0; i < s->string_use_count; i++)
        if (s->string_uses[i].exported && bn_str_eq(s->string_uses[i].name, name))
            return bn_answer_maybe(s, P3D, s->string_uses[i].string, "`%.*s` is in `__all__`",
                                   BN_FMT(name));
    return kind == BN_SCOPE_MODULE ? bn_answer_unmentioned(s, P3D, name, false)
                                   : bn_answer_yes(P3D);
}
