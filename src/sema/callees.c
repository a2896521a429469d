/* callees.c - P6 within one file. See callees.h and burnish/facts.h. */
#include "sema/callees.h"

#include "sema/attributes.h"

#include <string.h>

/* The identifier of a parameter node; *splat: BN_LIST_SPLAT_PATTERN and so on. */
static bn_ix parameter_name(const bn_cst *t, bn_ix at, uint16_t *splat)
{
    bn_ix name = bn_child(t, at, BN_F_NAME);

    *splat = 0;
    if (t->nodes[at].kind == BN_IDENTIFIER)
        return at;
    if (name != BN_NONE)
        return name;
    if (t->nodes[at].kind == BN_TYPED_PARAMETER)
        at = bn_named_child(t, at, 0);
    if (at != BN_NONE && (t->nodes[at].kind == BN_LIST_SPLAT_PATTERN ||
                          t->nodes[at].kind == BN_DICTIONARY_SPLAT_PATTERN)) {
        *splat = t->nodes[at].kind;
        at = bn_named_child(t, at, 0);
    }
    return at != BN_NONE && t->nodes[at].kind == BN_IDENTIFIER ? at : BN_NONE;
}

uint32_t bn_parameters_of(const bn_cst *t, bn_ix function, bn_parameter *out)
{
    bn_ix list = bn_child(t, function, BN_F_PARAMETERS);
    uint8_t kind = BN_PARAM_PLAIN;
    uint32_t n = 0;

    if (list == BN_NONE)
        return 0;
    bn_each_named_child (t, list, c) {
        uint16_t splat, node = t->nodes[c].kind;

        if (node == BN_POSITIONAL_SEPARATOR) {
            for (uint32_t i = 0; i < n; i++)
                out[i].kind = BN_PARAM_POSITIONAL;
            continue;
        }
        if (node == BN_KEYWORD_SEPARATOR) {
            kind = BN_PARAM_KEYWORD;
            continue;
        }
        bn_ix name = parameter_name(t, c, &splat);
        if (name == BN_NONE || n == BN_MAX_PARAMETERS)
            return UINT32_MAX;
        out[n++] = (bn_parameter){ .name = name,
                                   .kind = splat == BN_LIST_SPLAT_PATTERN         ? BN_PARAM_STAR
                                           : splat == BN_DICTIONARY_SPLAT_PATTERN ? BN_PARAM_STARS
                                                                                  : kind,
                                   .has_default = node == BN_DEFAULT_PARAMETER ||
                                                  node == BN_TYPED_DEFAULT_PARAMETER };
        if (splat == BN_LIST_SPLAT_PATTERN)
            kind = BN_PARAM_KEYWORD;
    }
    return n;
}

static bool is_star(uint16_t kind)
{
    return kind == BN_LIST_SPLAT || kind == BN_DICTIONARY_SPLAT ||
           kind == BN_PARENTHESIZED_LIST_SPLAT;
}

/* The parameter that a keyword names, or the `**` that collects it; count: none. */
static uint32_t keyword_place(const bn_cst *t, const bn_parameter *all, uint32_t count, bn_ix name)
{
    uint32_t rest = count;

    for (uint32_t i = 0; i < count; i++) {
        if (all[i].kind == BN_PARAM_STARS)
            rest = i;
        else if (all[i].kind != BN_PARAM_STAR && all[i].kind != BN_PARAM_POSITIONAL &&
                 t->nodes[all[i].name].atom == t->nodes[name].atom)
            return i;
    }
    return rest;
}

static bool takes_position(const bn_parameter *p)
{
    return p->kind == BN_PARAM_POSITIONAL || p->kind == BN_PARAM_PLAIN;
}

/* The parameter of the n-th positional argument, or the `*` that collects it; count: none. */
static uint32_t position_place(const bn_parameter *all, uint32_t count, uint32_t n)
{
    if (n < count && takes_position(&all[n]))
        return n;
    for (uint32_t i = 0; i < count; i++)
        if (all[i].kind == BN_PARAM_STAR)
            return i;
    return count;
}

bn_argument_map bn_map_arguments(const bn_cst *t, bn_ix call, bn_ix function)
{
    bn_argument_map map = { .fits = false };
    bn_parameter all[BN_MAX_PARAMETERS];
    bool given[BN_MAX_PARAMETERS] = { false };
    uint32_t count = bn_parameters_of(t, function, all), position = 0;
    bn_ix list = bn_child(t, call, BN_F_ARGUMENTS);

    if (count == UINT32_MAX || list == BN_NONE)
        return map;
    map.fits = map.known = true;
    if (t->nodes[bn_unparen(t, bn_child(t, call, BN_F_FUNCTION))].kind == BN_ATTRIBUTE) {
        map.fits = count > 0; // self.method(...): the first parameter is taken
        given[0] = true;
        position = 1;
    }
    bool single = t->nodes[list].kind == BN_GENERATOR_EXPRESSION; // f(x for x in xs)
    for (bn_ix c = single ? list : bn_named_child(t, list, 0); c != BN_NONE;
         c = single ? BN_NONE : bn_next_named(t, c)) {
        bn_ix value = c;
        uint32_t place;

        if (is_star(t->nodes[c].kind) || map.count == BN_MAX_PARAMETERS) {
            map.fits = map.known = false;
            return map;
        }
        if (t->nodes[c].kind == BN_KEYWORD_ARGUMENT) {
            value = bn_child(t, c, BN_F_VALUE);
            place = keyword_place(t, all, count, bn_child(t, c, BN_F_NAME));
        } else {
            place = position_place(all, count, position++);
        }
        bool collected = place < count && all[place].kind >= BN_PARAM_STAR;
        if (place == count || (!collected && given[place])) {
            map.fits = false;
            place = count;
        }
        if (place < count)
            given[place] = true;
        map.to[map.count].value = value;
        map.to[map.count++].name = place == count || collected ? BN_NONE : all[place].name;
    }
    for (uint32_t i = 0; i < count; i++)
        if (!given[i] && !all[i].has_default && all[i].kind < BN_PARAM_STAR)
            map.fits = false;
    return map;
}

/* The function that the only binding statement of a name gives it, or BN_NONE. */
static bn_ix only_function(const bn_sema *s, bn_binding_ix b)
{
    const bn_cst *t = s->tree;
    const bn_binding *binding = &s->bindings[b];
    bn_ix def = BN_NONE;

    for (uint32_t i = 0; i < binding->use_count; i++) {
        const bn_use *use = &s->uses[binding->first_use + i];
        bn_ix up = t->nodes[use->node].parent;

        if (t->nodes[up].kind == BN_ATTRIBUTE && t->nodes[use->node].field == BN_F_OBJECT &&
            bn_str_starts(bn_text(t, bn_child(t, up, BN_F_ATTRIBUTE)), BN_LIT("__")))
            return BN_NONE; // f.__code__ = g.__code__
        if (use->kind & BN_USE_DEF && t->nodes[up].kind == BN_FUNCTION_DEFINITION &&
            t->nodes[t->nodes[up].parent].kind != BN_DECORATED_DEFINITION)
            def = up;
        if (use->kind & BN_USE_STORE && t->nodes[up].kind == BN_ASSIGNMENT &&
            t->nodes[use->node].field == BN_F_LEFT &&
            t->nodes[t->nodes[up].parent].kind == BN_EXPRESSION_STATEMENT) {
            bn_ix value = bn_child(t, up, BN_F_RIGHT);
            if (value != BN_NONE && t->nodes[bn_unparen(t, value)].kind == BN_LAMBDA)
                def = bn_unparen(t, value);
        }
    }
    return def;
}

bn_ix bn_callee(bn_sema *s, bn_ix call)
{
    const bn_cst *t = s->tree;
    bn_ix callee;

    if (call == BN_NONE || t->nodes[call].kind != BN_CALL)
        return BN_NONE;
    callee = bn_unparen(t, bn_child(t, call, BN_F_FUNCTION));
    if (t->nodes[callee].kind == BN_ATTRIBUTE)
        return bn_method_named(s, callee);
    if (t->nodes[callee].kind != BN_IDENTIFIER || s->ref_binding[callee] == BN_NONE)
        return BN_NONE;
    bn_binding_ix b = s->ref_binding[callee];
    if (bn_scope_kind_of(s, s->bindings[b].scope) == BN_SCOPE_CLASS)
        return BN_NONE;
    bn_saw_changes(s, b);
    if (!s->functions)
        s->functions = BN_ARRAY_IN(s->arena, s->binding_count, bn_ix);
    if (s->functions[b] == 0) // no function is node 0
        s->functions[b] = bn_fact_one_def(s, b).tri == BN_YES ? only_function(s, b) : BN_NONE;
    return s->functions[b];
}

bn_ix bn_parameter_of(bn_sema *s, bn_ix call, bn_ix argument)
{
    bn_ix function = bn_callee(s, call);

    if (function == BN_NONE)
        return BN_NONE;
    bn_argument_map map = bn_map_arguments(s->tree, call, function);
    for (uint32_t i = 0; map.known && i < map.count; i++)
        if (map.to[i].value == argument)
            return map.to[i].name;
    return BN_NONE;
}
