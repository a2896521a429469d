/* attributes.c - A5, and what is known of attributes of self. See attributes.h. */
#include "sema/attributes.h"

#include "sema/callees.h"
#include "sema/classes.h"
#include "sema/sema_p.h"

static const char A5[] = "A5 set-once";

typedef struct {
    uint32_t atom; /* mangled */
    bn_ix node;
} store;

struct bn_attributes {
    store *stores; /* by atom, then in source order */
    uint32_t count;
    bn_ix open;
    bn_ix *nodes; /* of `stores` */
    store *all;   /* every attribute, by its atom as written, then in source order */
    bn_ix *all_nodes;
    uint32_t all_count;
    bn_answer *family; /* by scope of the class; `fact` unset: not asked yet */
};

static bool is_stored(const bn_cst *t, bn_ix at)
{
    for (bn_ix up = t->nodes[at].parent; up != BN_NONE; at = up, up = t->nodes[up].parent)
        switch (t->nodes[up].kind) {
        case BN_TUPLE:
        case BN_LIST:
        case BN_LIST_SPLAT:
        case BN_PARENTHESIZED_EXPRESSION:
        case BN_AS_PATTERN_TARGET:
            continue;
        case BN_DELETE_STATEMENT:
            return true;
        case BN_AUGMENTED_ASSIGNMENT:
        case BN_ASSIGNMENT:
        case BN_FOR_STATEMENT:
        case BN_FOR_IN_CLAUSE:
            return t->nodes[at].field == BN_F_LEFT;
        case BN_AS_PATTERN:
            return t->nodes[at].field == BN_F_ALIAS;
        default:
            return false;
        }
    return false;
}

#define OPENERS 14

/* Atoms of names by which attributes are set without writing them, or reads run code. */
static void openers(const bn_sema *s, uint32_t atoms[OPENERS])
{
    static const char *const names[] = { "setattr",          "delattr",          "vars",
                                         "__dict__",         "__setattr__",      "__delattr__",
                                         "__getattribute__", "__getattr__",      "__setstate__",
                                         "__reduce__",       "__reduce_ex__",    "__class__",
                                         "__getstate__",     "__init_subclass__" };

    _Static_assert(sizeof names / sizeof *names == OPENERS, "count the names");
    for (size_t i = 0; i < OPENERS; i++)
        atoms[i] = bn_atom_find(s->tree->atoms, bn_str_from(names[i]));
}

static bool is_opener(const uint32_t atoms[OPENERS], uint32_t atom)
{
    for (size_t i = 0; i < OPENERS; i++)
        if (atom == atoms[i])
            return atom != 0;
    return false;
}

static void sort_stores(store *all, uint32_t count, store *spare)
{
    if (count < 2)
        return;
    uint32_t half = count / 2, a = 0, b = half;
    sort_stores(all, half, spare);
    sort_stores(all + half, count - half, spare);
    for (uint32_t i = 0; i < count; i++)
        spare[i] = b == count || (a < half && all[a].atom <= all[b].atom) ? all[a++] : all[b++];
    for (uint32_t i = 0; i < count; i++)
        all[i] = spare[i];
}

static bn_ix *sorted_nodes(bn_sema *s, store *all, uint32_t count)
{
    bn_ix *nodes = BN_ARRAY_IN(s->arena, count + 1, bn_ix);

    sort_stores(all, count, BN_ARRAY_IN(s->arena, count + 1, store));
    for (uint32_t i = 0; i < count; i++)
        nodes[i] = all[i].node;
    return nodes;
}

static bn_attributes *attributes_of(bn_sema *s)
{
    const bn_cst *t = s->tree;
    bn_attributes *a = s->attributes;
    bn_vec(store) found = { 0 }, every = { 0 };

    if (a)
        return a;
    a = s->attributes = BN_NEW_IN(s->arena, bn_attributes);
    uint32_t opening[OPENERS];
    openers(s, opening);
    a->open = BN_NONE;
    a->family = BN_ARRAY_IN(s->arena, s->scope_count, bn_answer);
    for (bn_ix i = 1; i < t->count; i++) {
        if (t->nodes[i].kind == BN_IDENTIFIER && a->open == BN_NONE &&
            is_opener(opening, t->nodes[i].atom))
            a->open = i;
        bn_ix name = t->nodes[i].kind == BN_ATTRIBUTE ? bn_child(t, i, BN_F_ATTRIBUTE) : BN_NONE;
        if (name == BN_NONE)
            continue;
        bn_vec_push(s->arena, &every, (store){ t->nodes[name].atom, i });
        if (is_stored(t, i))
            bn_vec_push(s->arena, &found, (store){ bn_name_atom(s, i, bn_text(t, name)), i });
    }
    a->stores = found.items;
    a->count = found.len;
    a->nodes = sorted_nodes(s, a->stores, a->count);
    a->all = every.items;
    a->all_count = every.len;
    a->all_nodes = sorted_nodes(s, a->all, a->all_count);
    return a;
}

bn_ix bn_attributes_are_open(bn_sema *s)
{
    return attributes_of(s)->open;
}

static bn_attribute_stores of_atom(const store *all, const bn_ix *nodes, uint32_t count,
                                   uint32_t atom)
{
    uint32_t lo = 0, hi = count;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (all[mid].atom < atom)
            lo = mid + 1;
        else
            hi = mid;
    }
    for (hi = lo; hi < count && all[hi].atom == atom;)
        hi++;
    return (bn_attribute_stores){ nodes + lo, hi - lo };
}

bn_attribute_stores bn_stores_of_attribute(bn_sema *s, bn_ix class, bn_str name)
{
    const bn_attributes *a = attributes_of(s);

    return of_atom(a->stores, a->nodes, a->count,
                   bn_name_atom(s, bn_child(s->tree, class, BN_F_BODY), name));
}

bn_attribute_stores bn_attributes_named(bn_sema *s, bn_str name)
{
    const bn_attributes *a = attributes_of(s);

    return of_atom(a->all, a->all_nodes, a->all_count, bn_atom_find(s->tree->atoms, name));
}

/* Nobody out of sight makes or derives from the class, and it is a plain one. */
static bn_answer closed_family(bn_sema *s, bn_ix class)
{
    bn_answer *memo = &attributes_of(s)->family[bn_scope_of_node(s, class)];
    if (memo->fact)
        return *memo;
    bn_answer a = bn_fact_hierarchy(s, class);
    for (bn_ix c = bn_next_class(s, 0); a.tri == BN_YES && c != BN_NONE; c = bn_next_class(s, c))
        if (c == class || bn_classes_are_related(s, c, class)) {
            a = bn_fact_hierarchy(s, c);
            if (a.tri == BN_YES)
                a = bn_fact_descendants_known(s, c);
        }
    return *memo = a;
}

/*
 * The binding of the name in the bodies of all classes that an instance of the class, or of one
 * that derives from it, may look it up in; *many: more than one.
 */
static bn_binding_ix class_binding(bn_sema *s, bn_ix class, bn_str name, bool *many)
{
    bn_binding_ix found = BN_NONE;

    *many = false;
    for (bn_ix c = bn_next_class(s, 0); c != BN_NONE; c = bn_next_class(s, c)) {
        bn_ix body = bn_child(s->tree, c, BN_F_BODY);
        bn_binding_ix b = bn_binding_in(s, bn_scope_of_node(s, c), bn_name_atom(s, body, name));
        bool shared = false; // some class derives from both

        if (b == BN_NONE || s->bindings[b].change_count == 0)
            continue;
        for (bn_ix d = bn_next_class(s, 0); d != BN_NONE && !shared; d = bn_next_class(s, d))
            shared = bn_class_derives(s, d, class) && bn_class_derives(s, d, c);
        if (!shared)
            continue;
        *many = *many || found != BN_NONE;
        found = b;
    }
    return found;
}

/* Attributes of that name come from the stores and class bodies of the file alone: nothing else in
   it sets any, and no other file knows the name. */
static bn_answer is_owned(bn_sema *s, bn_ix x, bn_ix class)
{
    const bn_cst *t = s->tree;
    bn_str name = bn_text(t, bn_child(t, x, BN_F_ATTRIBUTE));
    bn_ix open = bn_attributes_are_open(s);

    if (open != BN_NONE)
        return bn_answer_maybe(s, A5, open, "`%.*s` in line %u may set attributes",
                               BN_FMT(bn_text(t, open)), bn_line_of(s, open));
    bn_answer family = closed_family(s, class);
    if (family.tri != BN_YES)
        return bn_answer_as(A5, family);
    bn_str class_name = bn_text(t, bn_child(t, class, BN_F_NAME));
    bool nested = s->scopes[bn_scope_of_node(s, class)].parent != 0;
    if (!nested && !bn_str_starts(class_name, BN_LIT("_")) && !bn_str_starts(name, BN_LIT("_")))
        return bn_answer_maybe(s, A5, x, "another file may set `%.*s`", BN_FMT(name));
    return bn_answer_unmentioned(s, A5, name, false);
}

bn_answer bn_attribute_is_plain(bn_sema *s, bn_ix x, bn_ix *class, bn_binding_ix *class_level)
{
    const bn_cst *t = s->tree;
    bn_ix object = bn_unparen(t, bn_child(t, x, BN_F_OBJECT));
    bn_str name = bn_text(t, bn_child(t, x, BN_F_ATTRIBUTE));
    bool many;

    *class = bn_class_of_self(s, object);
    *class_level = BN_NONE;
    if (*class == BN_NONE)
        return bn_answer_maybe(s, A5, object, "`%.*s` is not the self of a plain method",
                               BN_FMT(bn_quote(s, object)));
    if (bn_str_starts(name, BN_LIT("__")) && !bn_is_private_name(name))
        return bn_answer_maybe(s, A5, x, "`%.*s` has a meaning of its own", BN_FMT(name));
    bn_answer owned = is_owned(s, x, *class);
    if (owned.tri != BN_YES)
        return owned;
    *class_level = class_binding(s, *class, name, &many);
    if (many)
        return bn_answer_maybe(s, A5, x, "several classes bind `%.*s`", BN_FMT(name));
    return bn_answer_yes(A5);
}

/* ---- methods ---- */

/* `x` is `super().name` of a plain method itself, whose self nobody rebinds: its class. */
static bn_ix class_of_super(bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;
    bn_ix call = bn_unparen(t, bn_child(t, x, BN_F_OBJECT));
    bn_ix function = s->scopes[s->scope_of[x]].node;
    bn_parameter all[BN_MAX_PARAMETERS];

    if (t->nodes[call].kind != BN_CALL || t->nodes[function].kind != BN_FUNCTION_DEFINITION)
        return BN_NONE;
    bn_ix callee = bn_unparen(t, bn_child(t, call, BN_F_FUNCTION));
    bn_ix list = bn_child(t, call, BN_F_ARGUMENTS);
    if (t->nodes[callee].kind != BN_IDENTIFIER || !bn_text_is(t, callee, "super") ||
        t->nodes[list].kind != BN_ARGUMENT_LIST || bn_named_count(t, list) > 0 ||
        bn_fact_is_builtin(s, callee, BN_LIT("super")).tri != BN_YES)
        return BN_NONE;
    uint32_t count = bn_parameters_of(t, function, all);
    if (count == 0 || count == UINT32_MAX)
        return BN_NONE;
    return bn_class_of_self(s, all[0].name);
}

/* What the name means for instances of the class and of all that derive from it. */
static bn_ix only_method(bn_sema *s, bn_ix class, bn_ix after, bn_str name)
{
    bn_ix only = bn_next_method(s, class, after, name);

    for (bn_ix c = bn_next_class(s, 0); only != BN_NONE && c != BN_NONE; c = bn_next_class(s, c))
        if (c != class && bn_class_derives(s, c, class) &&
            bn_next_method(s, c, after, name) != only)
            only = BN_NONE;
    return only;
}

bn_ix bn_method_named(bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;
    bn_ix class = bn_class_of_self(s, bn_unparen(t, bn_child(t, x, BN_F_OBJECT)));
    bn_ix after = BN_NONE;
    bn_str name = bn_text(t, bn_child(t, x, BN_F_ATTRIBUTE));

    if (class == BN_NONE)
        class = after = class_of_super(s, x);
    else if (bn_str_starts(name, BN_LIT("__")) && !bn_is_private_name(name))
        return BN_NONE;
    if (class == BN_NONE || is_owned(s, x, class).tri != BN_YES ||
        bn_stores_of_attribute(s, class, name).count > 0)
        return BN_NONE;
    return only_method(s, class, after, name);
}

/* The store stands directly in an __init__ of the class or a relative. */
static bool in_init(bn_sema *s, bn_ix class, bn_ix node)
{
    const bn_cst *t = s->tree;
    bn_ix owner = bn_class_of_self(s, bn_unparen(t, bn_child(t, node, BN_F_OBJECT)));
    bn_ix function = s->scopes[bn_frame_scope(s, s->scope_of[node])].node;

    return owner != BN_NONE && bn_classes_are_related(s, owner, class) &&
           bn_class_of_method(s, function) == owner &&
           bn_text_is(t, bn_child(t, function, BN_F_NAME), "__init__");
}

bn_answer bn_fact_set_once(bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;
    bn_binding_ix class_level;
    bn_ix class;
    bn_answer plain = bn_attribute_is_plain(s, x, &class, &class_level);

    bn_saw_code(s, x);
    if (class == BN_NONE)
        return plain;
    bn_str name = bn_text(t, bn_child(t, x, BN_F_ATTRIBUTE));
    bn_attribute_stores stores = bn_stores_of_attribute(s, class, name);
    for (uint32_t i = 0; i < stores.count; i++)
        if (!in_init(s, class, stores.nodes[i]))
            return bn_answer_no(s, A5, stores.nodes[i], "`%.*s` is also set in line %u",
                                BN_FMT(bn_quote(s, stores.nodes[i])),
                                bn_line_of(s, stores.nodes[i]));
    return plain;
}
