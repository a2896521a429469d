/*
 * types_results.c - values that come from other functions of the file: results of
 * calls, attributes of self.
 */
#include "base/map.h"
#include "sema/attributes.h"
#include "sema/callees.h"
#include "sema/classes.h"
#include "sema/flow_p.h"
#include "sema/library_p.h"
#include "sema/types_p.h"

#include "burnish/returns.h"

/* The join over what the function's return statements give. C10 asks facts about the values that
   ask for their types, so only its list of returns serves here. */
static bn_value returned(bn_typing *t, bn_ix function)
{
    bn_sema *s = bn_typing_sema(t);
    const bn_cst *cst = s->tree;
    bn_ix body = bn_child(cst, function, BN_F_BODY);
    bn_value all = { 0 };

    if (bn_flow_of_scope(s, bn_scope_of_node(s, function))->capped)
        return bn_value_any();
    if (cst->nodes[function].kind == BN_LAMBDA)
        return bn_type_eval(t, body);
    if (bn_suite_end(s, function).tri != BN_NO)
        all = bn_value_of(BN_T_NONE);
    bn_each_return (cst, function, c) {
        bn_ix value = bn_named_child(cst, c, 0);
        bn_value one = value == BN_NONE ? bn_value_of(BN_T_NONE) : bn_type_eval(t, value);
        all = bn_value_join(all, one);
        if (all.mask == BN_T_ANY)
            break;
    }
    return all;
}

/* The function that only its own file's calls can run: nested, with a name that is only called. */
static bool is_only_called(bn_sema *s, bn_ix function, bn_binding_ix *name)
{
    const bn_cst *t = s->tree;
    bn_ix at = bn_child(t, function, BN_F_NAME);
    const uint8_t watched = BN_DYN_EVAL | BN_DYN_NAMES;

    if (at == BN_NONE || (*name = s->ref_binding[at]) == BN_NONE)
        return false;
    const bn_binding *b = &s->bindings[*name];
    if (bn_scope_kind_of(s, b->scope) != BN_SCOPE_FUNCTION || s->scopes[b->scope].dynamic & watched)
        return false;
    for (uint32_t i = 0; i < b->use_count; i++) {
        const bn_use *use = &s->uses[b->first_use + i];
        bn_ix up = t->nodes[use->node].parent;

        if (use->kind & (BN_USE_DEF | BN_USE_DECLARE))
            continue;
        if (t->nodes[up].kind != BN_CALL || t->nodes[use->node].field != BN_F_FUNCTION ||
            bn_callee(s, up) != function)
            return false;
    }
    return true;
}

/* Methods can be called by names that are computed. */
static bool computes_names(const bn_sema *s)
{
    static const char *const names[] = { "getattr", "getmembers", "methodcaller", "attrgetter" };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (bn_atom_find(s->tree->atoms, bn_str_from(names[i])) != 0)
            return true;
    return false;
}

/*
 * The method that only calls in this file run, `_m` of a closed family: each mention of the name is
 * the callee of a call that runs this very method. Names without underscore may be part of a
 * protocol, names that end in one, too.
 */
static bool is_only_called_method(bn_sema *s, bn_ix function)
{
    const bn_cst *t = s->tree;

    if (bn_class_of_method(s, function) == BN_NONE)
        return false;
    bn_str name = bn_text(t, bn_child(t, function, BN_F_NAME));
    if (!bn_str_starts(name, BN_LIT("_")) || bn_str_ends(name, BN_LIT("_")) || computes_names(s))
        return false;
    bn_attribute_stores all = bn_attributes_named(s, name);
    for (uint32_t i = 0; i < all.count; i++) {
        bn_ix up = t->nodes[all.nodes[i]].parent;
        if (t->nodes[up].kind != BN_CALL || t->nodes[all.nodes[i]].field != BN_F_FUNCTION ||
            bn_callee(s, up) != function)
            return false;
    }
    bn_binding_ix b = s->ref_binding[bn_child(t, function, BN_F_NAME)];
    return all.count > 0 && b != BN_NONE && s->bindings[b].use_count == 1 &&
           bn_string_with(s, name) == BN_NONE &&
           bn_answer_unmentioned(s, "P1 closed", name, false).tri == BN_YES;
}

/* What one call gives the parameter. */
static bn_value passed(bn_typing *t, bn_ix call, bn_ix function, bn_ix parameter)
{
    const bn_cst *cst = bn_typing_sema(t)->tree;
    bn_argument_map map = bn_map_arguments(cst, call, function);

    if (!map.known)
        return bn_value_any();
    if (!map.fits) // raises before the body begins
        return (bn_value){ 0 };
    for (uint32_t i = 0; i < map.count; i++)
        if (map.to[i].name == parameter)
            return bn_type_eval(t, map.to[i].value);
    bn_ix value = bn_child(cst, cst->nodes[parameter].parent, BN_F_VALUE);
    return value == BN_NONE ? bn_value_any() : bn_type_eval(t, value);
}

static bn_value passed_to_method(bn_typing *t, bn_ix function, bn_ix parameter)
{
    const bn_cst *cst = bn_typing_sema(t)->tree;
    bn_parameter all[BN_MAX_PARAMETERS];
    bn_value value = { 0 };

    if (bn_parameters_of(cst, function, all) == UINT32_MAX || all[0].name == parameter)
        return bn_value_any(); // an instance of the class
    bn_attribute_stores calls =
        bn_attributes_named(bn_typing_sema(t), bn_text(cst, bn_child(cst, function, BN_F_NAME)));
    for (uint32_t i = 0; i < calls.count && value.mask != BN_T_ANY; i++)
        value =
            bn_value_join(value, passed(t, cst->nodes[calls.nodes[i]].parent, function, parameter));
    return value;
}

bn_value bn_type_parameter(bn_typing *t, bn_ix parameter)
{
    bn_sema *s = bn_typing_sema(t);
    bn_ix function = s->scopes[s->bindings[s->ref_binding[parameter]].scope].node;
    bn_value all = { 0 };
    bn_binding_ix name;

    if (s->tree->nodes[function].kind != BN_FUNCTION_DEFINITION)
        return bn_value_any();
    if (is_only_called_method(s, function))
        return passed_to_method(t, function, parameter);
    if (!is_only_called(s, function, &name))
        return bn_value_any();
    const bn_binding *b = &s->bindings[name];
    for (uint32_t i = 0; i < b->use_count && all.mask != BN_T_ANY; i++) {
        bn_ix up = s->tree->nodes[s->uses[b->first_use + i].node].parent;
        if (s->tree->nodes[up].kind == BN_CALL)
            all = bn_value_join(all, passed(t, up, function, parameter));
    }
    return all;
}

bn_value bn_type_result(bn_typing *t, bn_ix function)
{
    switch (bn_frame_kind(bn_typing_sema(t), function)) {
    case BN_FRAME_GENERATOR:
        return bn_value_of(BN_T_GENERATOR);
    case BN_FRAME_COROUTINE:
        return bn_value_of(BN_T_COROUTINE);
    case BN_FRAME_ASYNCGEN:
        return bn_value_of(BN_T_OTHER);
    default:
        return returned(t, function);
    }
}

/* A variable of a library module that never changes, or an attribute of a library class. */
static bn_value library_attribute(bn_typing *t, bn_ix x)
{
    bn_sema *s = bn_typing_sema(t);
    bn_str dotted = bn_resolve_dotted(s, x);
    bn_value v = dotted.len ? bn_library_variable(s, dotted) : bn_value_any();

    if (v.mask != BN_T_ANY)
        return bn_fact_resolves(s, x, dotted).tri == BN_YES ? v : bn_value_any();
    bn_str name = bn_text(s->tree, bn_child(s->tree, x, BN_F_ATTRIBUTE));

    if (!bn_is_library_attribute(name))
        return bn_value_any();
    bn_value object = bn_type_eval(t, bn_child(s->tree, x, BN_F_OBJECT));
    if (object.mask == 0)
        return object;
    return bn_library_member(s, object, name, true);
}

bn_value bn_type_attribute(bn_typing *t, bn_ix x)
{
    // a class body may hold values of these, which are no descriptors
    const uint32_t plain = BN_T_SCALAR | BN_T_LIST | BN_T_TUPLE | BN_T_DICT | BN_T_SET;
    bn_sema *s = bn_typing_sema(t);
    const bn_cst *cst = s->tree;
    bn_binding_ix class_level;
    bn_ix class;
    bn_value all = { 0 };

    if (bn_attribute_is_plain(s, x, &class, &class_level).tri != BN_YES)
        return library_attribute(t, x);
    if (class_level != BN_NONE) {
        all = bn_type_any_store(t, class_level);
        if (all.mask != 0 && !bn_value_is(all, plain))
            return bn_value_any();
    }
    bn_str name = bn_text(cst, bn_child(cst, x, BN_F_ATTRIBUTE));
    bn_attribute_stores stores = bn_stores_of_attribute(s, class, name);
    for (uint32_t i = 0; i < stores.count && all.mask != BN_T_ANY; i++)
        if (bn_enclosing(cst, stores.nodes[i], BN_DELETE_STATEMENT) == BN_NONE)
            all = bn_value_join(all, bn_type_stored(t, stores.nodes[i]));
    return stores.count || class_level != BN_NONE ? all : bn_value_any();
}
