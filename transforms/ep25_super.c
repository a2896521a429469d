/*
 * # EP25: Initialise parent classes with super
 *
 * `super()` finds class and instance by itself; naming them again is noise that goes
 * stale when the class is renamed.
 *
 * ## super-no-args
 *
 *     class Base:
 *         def __init__(self, name):
 *             self.name = name
 *
 *     class Child(Base):
 *         def __init__(self, name):
 *             super(Child, self).__init__(name)
 * =>
 *     class Base:
 *         def __init__(self, name):
 *             self.name = name
 *
 *     class Child(Base):
 *         def __init__(self, name):
 *             super().__init__(name)
 *
 * Zero-argument super() takes the class from a hidden cell and the instance from the
 * first parameter. So the call must stand in a function directly inside the class, its
 * first argument must be that class and nothing else, its second that function's first
 * positional parameter, never stored to. Left alone in comprehensions, generator
 * expressions and static methods, in named tuples, when the class is bound again or its
 * method is read as an attribute of the class (it may be put into another class), and
 * when a comment stands between the parentheses. A class decorator that is not known to
 * keep the class object makes the edit unsafe: the cell would still hold the old class.
 */
#include "burnish/transform.h"

/* The function or lambda whose frame the call runs in; BN_NONE inside a comprehension. */
static bn_ix frame_of(bn_match *m, bn_ix call)
{
    bn_sema *s = bn_facts(m);
    bn_scope_ix scope = bn_scope_at(s, call);
    bn_scope_kind kind = bn_scope_kind_of(s, scope);

    if (kind != BN_SCOPE_FUNCTION && kind != BN_SCOPE_LAMBDA)
        return BN_NONE;
    return bn_scope_node(s, scope);
}

/* The class that a frame is lexically in, with only functions in between; else BN_NONE. */
static bn_ix class_around(bn_match *m, bn_ix call)
{
    bn_sema *s = bn_facts(m);
    bn_scope_ix scope = bn_scope_at(s, call);

    for (; scope != BN_NONE; scope = bn_scope_parent(s, scope)) {
        switch (bn_scope_kind_of(s, scope)) {
        case BN_SCOPE_FUNCTION:
        case BN_SCOPE_LAMBDA:
        case BN_SCOPE_TYPE_PARAMS:
            continue;
        case BN_SCOPE_CLASS:
            return bn_scope_node(s, scope);
        default:
            return BN_NONE;
        }
    }
    return BN_NONE;
}

/* The identifier of a parameter: `x`, `x: T`, `x=1`, `x: T = 1`; BN_NONE for the others. */
static bn_ix parameter_name(const bn_cst *t, bn_ix parameter)
{
    bn_ix name = parameter;

    if (t->nodes[parameter].kind == BN_DEFAULT_PARAMETER ||
        t->nodes[parameter].kind == BN_TYPED_DEFAULT_PARAMETER)
        name = bn_child(t, parameter, BN_F_NAME);
    else if (t->nodes[parameter].kind == BN_TYPED_PARAMETER)
        name = bn_named_child(t, parameter, 0);
    return name != BN_NONE && t->nodes[name].kind == BN_IDENTIFIER ? name : BN_NONE;
}

static bn_ix first_parameter(const bn_cst *t, bn_ix function)
{
    bn_ix list = bn_child(t, function, BN_F_PARAMETERS);
    bn_ix first = list == BN_NONE ? BN_NONE : bn_named_child(t, list, 0);

    return first == BN_NONE ? BN_NONE : parameter_name(t, first);
}

static bool parameter_is_instance(bn_match *m, bn_ix function, bn_ix argument)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix name = first_parameter(t, function);
    bn_binding_ix b;

    if (name == BN_NONE || t->nodes[argument].kind != BN_IDENTIFIER ||
        !bn_str_eq(bn_text(t, name), bn_text(t, argument)))
        return bn_refuse(m, argument, "`%.*s` is not the first positional parameter here",
                         BN_FMT(bn_text(t, argument)));
    b = bn_binding_at(s, name);
    if (b == BN_NONE || b != bn_binding_at(s, argument))
        return bn_refuse(m, argument, "`%.*s` is not the parameter", BN_FMT(bn_text(t, argument)));
    for (uint32_t i = 0; i < bn_use_count(s, b); i++)
        if (bn_use_node(s, b, i) != name && (bn_use_kind(s, b, i) & (BN_USE_STORE | BN_USE_DELETE)))
            return bn_refuse(m, bn_use_node(s, b, i), "`%.*s` is stored to in the function",
                             BN_FMT(bn_text(t, argument)));
    return true;
}

/* The argument is the dotted name of exactly that class: C, Outer.Inner, __class__. */
static bool names_class(bn_match *m, bn_ix argument, bn_ix class)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    if (bn_text_is(t, argument, "__class__"))
        return true;
    while (t->nodes[argument].kind == BN_ATTRIBUTE) {
        bn_ix outer = bn_enclosing(t, class, BN_CLASS_DEFINITION);

        if (!bn_str_eq(bn_text(t, bn_child(t, argument, BN_F_ATTRIBUTE)),
                       bn_text(t, bn_child(t, class, BN_F_NAME))) ||
            outer == BN_NONE || bn_enclosing(t, class, BN_FUNCTION_DEFINITION) != BN_NONE)
            return bn_refuse(m, argument, "`%.*s` is not proven to be the class around the call",
                             BN_FMT(bn_text(t, argument)));
        argument = bn_child(t, argument, BN_F_OBJECT);
        class = outer;
    }
    if (t->nodes[argument].kind != BN_IDENTIFIER || bn_binding_at(s, argument) == BN_NONE ||
        bn_binding_at(s, argument) != bn_binding_at(s, bn_child(t, class, BN_F_NAME)))
        return bn_refuse(m, argument, "`%.*s` is not the class around the call",
                         BN_FMT(bn_text(t, argument)));
    return bn_must(m, bn_fact_one_def(s, bn_binding_at(s, argument)));
}

/* Decorators known to return the class object that they are given. */
static bool decorators_keep_class(bn_match *m, bn_ix class)
{
    static const char *const known[] = { "functools.total_ordering", "enum.unique", "typing.final",
                                         "typing.runtime_checkable" };
    const bn_cst *t = bn_tree(m);
    bn_ix up = t->nodes[class].parent;

    if (up == BN_NONE || t->nodes[up].kind != BN_DECORATED_DEFINITION)
        return true;
    bn_each_named_child (t, up, c) {
        bn_ix value;
        bool keeps = false;

        if (t->nodes[c].kind != BN_DECORATOR)
            continue;
        value = bn_named_child(t, c, 0);
        for (size_t i = 0; i < sizeof known / sizeof *known && !keeps; i++)
            keeps = bn_fact_resolves(bn_facts(m), value, bn_str_from(known[i])).tri == BN_YES;
        if (!keeps)
            bn_doubt(m, c, "decorator `%.*s` may replace the class", BN_FMT(bn_text(t, value)));
    }
    return true;
}

/* A static method may be called with any first argument. */
static bool is_static(const bn_cst *t, bn_ix function)
{
    bn_ix up = t->nodes[function].parent;

    if (t->nodes[up].kind != BN_DECORATED_DEFINITION)
        return false;
    bn_each_named_child (t, up, c)
        if (t->nodes[c].kind == BN_DECORATOR && bn_str_ends(bn_text(t, c), BN_LIT("staticmethod")))
            return true;
    return false;
}

static bool is_named_tuple(const bn_cst *t, bn_ix class)
{
    bn_ix bases = bn_child(t, class, BN_F_SUPERCLASSES);

    return bases != BN_NONE && bn_str_find(bn_text(t, bases), BN_LIT("NamedTuple"), 0) != BN_NPOS;
}

/* `C.m` read as a value, not called: the method may end up in another class. */
static bool method_stays(bn_match *m, bn_ix class, bn_ix function)
{
    const bn_cst *t = bn_tree(m);
    bn_ix class_name = bn_child(t, class, BN_F_NAME), name = bn_child(t, function, BN_F_NAME);

    if (name == BN_NONE)
        return true;
    bn_each_below (t, 0, c) {
        bn_ix object;

        if (t->nodes[c].kind != BN_ATTRIBUTE || t->nodes[c].field == BN_F_FUNCTION)
            continue;
        object = bn_child(t, c, BN_F_OBJECT);
        if (bn_str_eq(bn_text(t, bn_child(t, c, BN_F_ATTRIBUTE)), bn_text(t, name)) &&
            bn_str_eq(bn_text(t, object), bn_text(t, class_name)))
            return bn_refuse(m, c, "`%.*s` is read as a value: the method may be moved elsewhere",
                             BN_FMT(bn_text(t, c)));
    }
    return true;
}

static bool super_no_args(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), list = bn_child(t, call, BN_F_ARGUMENTS), function, class;

    if (!bn_text_is(t, bn_child(t, call, BN_F_FUNCTION), "super") ||
        t->nodes[list].kind != BN_ARGUMENT_LIST || bn_named_count(t, list) != 2)
        return BN_SKIP;
    bn_each_named_child (t, list, c)
        if (t->nodes[c].kind != BN_IDENTIFIER && t->nodes[c].kind != BN_ATTRIBUTE)
            return BN_SKIP;
    function = frame_of(m, call);
    class = class_around(m, call);
    if (function == BN_NONE || class == BN_NONE)
        return bn_refuse(m, call, "zero-argument super() works only in a function of a class body");
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), bn_child(t, call, BN_F_FUNCTION),
                                       BN_LIT("super"))) ||
        !bn_must(m, bn_no_comments(m, list)) ||
        !names_class(m, bn_named_child(t, list, 0), class) ||
        !parameter_is_instance(m, function, bn_named_child(t, list, 1)))
        return false;
    if (is_static(t, function))
        return bn_refuse(m, function, "the first argument of a static method is no instance");
    if (is_named_tuple(t, class))
        return bn_refuse(m, class, "a NamedTuple class cannot use super()");
    if (!method_stays(m, class, function) || !decorators_keep_class(m, class))
        return false;
    bn_fix_bytes(fix, t->nodes[list].start, t->nodes[list].end, BN_LIT("()"));
    return true;
}

static const bn_rule rules[] = {
    {
        .name = "super-no-args",
        .summary = "super() finds class and instance by itself",
        .kinds = BN_KINDS(BN_CALL),
        .build = super_no_args,
        .since = BN_PY(3, 0),
        .related = "ruff UP008, pyupgrade, pylint R1725",
    },
};

BN_TRANSFORM(EP25, "Initialise parent classes with super", rules);
