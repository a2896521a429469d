/*
 * dynamic.c - code that reaches names by other means than writing them.
 *
 * It does not switch facts off but marks the scopes whose names may be seen or
 * changed, so that answers about them become MAYBE.
 */
#include "sema/sema_p.h"

static void mark(bn_collected *c, bn_scope_ix scope, uint8_t bit, bn_ix at)
{
    bn_scope *here = &c->scopes.items[scope];
    uint32_t n = 0;

    if (here->dynamic & bit)
        return;
    while ((bit >> n) != 1)
        n++;
    here->dynamic |= bit;
    here->dynamic_at[n] = at;
}

/* EVAL and NAMES reach the scope itself and every function around it. */
static void mark_frames(bn_collected *c, bn_scope_ix scope, uint8_t bit, bn_ix at)
{
    mark(c, scope, bit, at);
    for (bn_scope_ix up = c->scopes.items[scope].parent; up != BN_NONE;
         up = c->scopes.items[up].parent)
        if (up != 0)
            mark(c, up, bit, at);
}

/* The call whose callee `at` is, or BN_NONE. */
static bn_ix call_of(const bn_cst *t, bn_ix at)
{
    bn_ix up = t->nodes[at].parent;

    return up != BN_NONE && t->nodes[up].kind == BN_CALL && t->nodes[at].field == BN_F_FUNCTION
               ? up
               : BN_NONE;
}

static uint32_t argument_count(const bn_cst *t, bn_ix call)
{
    bn_ix arguments = bn_child(t, call, BN_F_ARGUMENTS);

    return arguments == BN_NONE                                  ? 0
           : t->nodes[arguments].kind == BN_GENERATOR_EXPRESSION ? 1
                                                                 : bn_named_count(t, arguments);
}

/* The argument may be, or hold, the names of this module or function. */
static bool may_be_our_names(const bn_cst *t, bn_ix argument)
{
    uint16_t kind = t->nodes[argument].kind;

    if (kind == BN_LIST_SPLAT || kind == BN_DICTIONARY_SPLAT || kind == BN_NONE_LITERAL ||
        t->nodes[argument].end_ix - argument > 200)
        return true;
    for (bn_ix i = argument; i < t->nodes[argument].end_ix; i++)
        if (t->nodes[i].kind == BN_IDENTIFIER &&
            (bn_text_is(t, i, "globals") || bn_text_is(t, i, "locals") ||
             bn_text_is(t, i, "vars") || bn_text_is(t, i, "__dict__")))
            return true;
    return false;
}

/* eval(text, namespace) with a namespace that is no globals() or locals() sees none of our names.
 */
static bool has_own_namespace(const bn_cst *t, bn_ix call)
{
    bn_ix arguments = call == BN_NONE ? BN_NONE : bn_child(t, call, BN_F_ARGUMENTS);
    uint32_t n = 0;

    if (arguments == BN_NONE || t->nodes[arguments].kind != BN_ARGUMENT_LIST)
        return false;
    bn_each_named_child (t, arguments, argument) {
        if (n++ > 0 && may_be_our_names(t, argument))
            return false;
    }
    return n >= 2 && n <= 4;
}

/* What happens to a dictionary of names, `globals()` or so: is it only looked up in? */
static bool only_read(const bn_cst *t, bn_ix dictionary)
{
    bn_ix up = t->nodes[dictionary].parent;
    bn_ix method;

    if (t->nodes[up].kind == BN_SUBSCRIPT && t->nodes[dictionary].field == BN_F_VALUE) {
        bn_ix outer = t->nodes[up].parent;
        uint16_t kind = t->nodes[outer].kind;

        return !((kind == BN_ASSIGNMENT || kind == BN_AUGMENTED_ASSIGNMENT) &&
                 t->nodes[up].field == BN_F_LEFT) &&
               kind != BN_DELETE_STATEMENT && kind != BN_TUPLE && kind != BN_LIST &&
               kind != BN_FOR_STATEMENT && kind != BN_AS_PATTERN_TARGET && kind != BN_LIST_SPLAT &&
               kind != BN_PARENTHESIZED_EXPRESSION && kind != BN_FOR_IN_CLAUSE;
    }
    if (t->nodes[up].kind == BN_COMPARISON_OPERATOR || t->nodes[up].kind == BN_DICTIONARY_SPLAT)
        return true;
    if (t->nodes[up].kind != BN_ATTRIBUTE || call_of(t, up) == BN_NONE)
        return false;
    method = bn_child(t, up, BN_F_ATTRIBUTE);
    return bn_text_is(t, method, "get") || bn_text_is(t, method, "items") ||
           bn_text_is(t, method, "keys") || bn_text_is(t, method, "values") ||
           bn_text_is(t, method, "copy");
}

/* `sys.modules[__name__]` and `builtins`: a module object, of which somebody may set attributes. */
static void module_object(const bn_cst *t, bn_collected *c, bn_ix at)
{
    bn_ix up = t->nodes[at].parent;

    if (t->nodes[at].field == BN_F_ATTRIBUTE && t->nodes[up].kind == BN_ATTRIBUTE) {
        at = up;
        up = t->nodes[at].parent;
        if (t->nodes[up].kind == BN_SUBSCRIPT && t->nodes[at].field == BN_F_VALUE) {
            at = up;
            up = t->nodes[at].parent;
        } else {
            return; /* sys.modules as a mapping */
        }
    }
    /* Reading an attribute is harmless. */
    if (t->nodes[up].kind == BN_ATTRIBUTE && t->nodes[at].field == BN_F_OBJECT) {
        bn_ix outer = t->nodes[up].parent;

        if (!bn_text_is(t, bn_child(t, up, BN_F_ATTRIBUTE), "__dict__") &&
            !(t->nodes[up].field == BN_F_LEFT && (t->nodes[outer].kind == BN_ASSIGNMENT ||
                                                  t->nodes[outer].kind == BN_AUGMENTED_ASSIGNMENT)))
            return;
    }
    if (t->nodes[up].kind == BN_ARGUMENT_LIST) {
        bn_ix callee = bn_child(t, t->nodes[up].parent, BN_F_FUNCTION);

        if (callee != BN_NONE && (bn_text_is(t, callee, "getattr") ||
                                  bn_text_is(t, callee, "hasattr") || bn_text_is(t, callee, "dir")))
            return;
    }
    if (t->nodes[up].kind == BN_DELETE_STATEMENT || t->nodes[up].kind == BN_IMPORT_STATEMENT)
        return;
    mark(c, 0, BN_DYN_GWRITE, at);
}

static void name_dictionary(const bn_cst *t, bn_collected *c, bn_ix at, bn_scope_ix scope,
                            bool globals)
{
    bn_ix call = call_of(t, at);

    if (!globals)
        mark_frames(c, scope, BN_DYN_NAMES, at);
    if ((globals || scope == 0) && (call == BN_NONE || !only_read(t, call)))
        mark(c, 0, BN_DYN_GWRITE, at);
}

void bn_note_dynamic(bn_sema *s, bn_collected *c, bn_ix identifier, bn_scope_ix scope)
{
    const bn_cst *t = s->tree;
    bn_ix call = call_of(t, identifier);
    bool attribute = t->nodes[identifier].field == BN_F_ATTRIBUTE;
    bn_str name;

    if (t->nodes[identifier].kind == BN_EXEC_STATEMENT) {
        mark_frames(c, scope, BN_DYN_EVAL, identifier);
        return;
    }
    name = bn_atom_text(t->atoms, t->nodes[identifier].atom);
    if (attribute) {
        bn_ix object = bn_child(t, t->nodes[identifier].parent, BN_F_OBJECT);
        bool of_builtins =
            bn_text_is(t, object, "builtins") || bn_text_is(t, object, "__builtin__");

        if (bn_str_is(name, "_getframe") || bn_str_is(name, "currentframe") ||
            ((bn_str_is(name, "stack") || bn_str_is(name, "trace")) &&
             bn_text_is(t, object, "inspect")))
            mark_frames(c, scope, BN_DYN_NAMES, identifier);
        else if (bn_str_is(name, "modules"))
            module_object(t, c, identifier);
        else if ((bn_str_is(name, "f_globals") || bn_str_is(name, "__globals__")) &&
                 !only_read(t, t->nodes[identifier].parent))
            mark(c, 0, BN_DYN_GWRITE, identifier);
        if (!of_builtins)
            return;
        call = call_of(t, t->nodes[identifier].parent);
    }
    if (bn_str_is(name, "eval") || bn_str_is(name, "exec") || bn_str_is(name, "execfile")) {
        if (!has_own_namespace(t, call))
            mark_frames(c, scope, BN_DYN_EVAL, identifier);
    } else if (bn_str_is(name, "locals")) {
        name_dictionary(t, c, identifier, scope, false);
    } else if (bn_str_is(name, "vars") || bn_str_is(name, "dir")) {
        if (call == BN_NONE || argument_count(t, call) == 0)
            name_dictionary(t, c, identifier, scope, false);
    } else if (bn_str_is(name, "globals")) {
        name_dictionary(t, c, identifier, scope, true);
    } else if (bn_str_is(name, "_getframe") || bn_str_is(name, "currentframe")) {
        mark_frames(c, scope, BN_DYN_NAMES, identifier);
    } else if (bn_str_is(name, "builtins") || bn_str_is(name, "__builtins__") ||
               bn_str_is(name, "__builtin__")) {
        module_object(t, c, identifier);
    } else if (bn_str_is(name, "modules") &&
               t->nodes[t->nodes[identifier].parent].kind == BN_SUBSCRIPT &&
               bn_text_is(t, t->nodes[identifier].parent, "modules[__name__]")) {
        module_object(t, c, t->nodes[identifier].parent);
    }
}

/* `import builtins as b`, `from six.moves import builtins as b`: does somebody change `b.x`? */
void bn_note_builtins(bn_sema *s, bn_collected *c)
{
    bool *seen = NULL;

    for (uint32_t i = 0; i < s->import_count; i++) {
        const bn_import *import = &s->imports[i];
        bn_str asked = import->from ? import->member : import->module;
        const bn_binding *b;

        if (!import->aliased || import->binding == BN_NONE ||
            !(bn_str_ends(asked, BN_LIT("builtins")) || bn_str_is(asked, "__builtin__")))
            continue;
        if (!seen)
            seen = BN_ARRAY_IN(s->arena, s->binding_count, bool);
        b = &s->bindings[import->binding];
        if (seen[import->binding])
            continue;
        seen[import->binding] = true;
        for (uint32_t n = 0; n < b->use_count; n++)
            if (s->uses[b->first_use + n].kind & BN_USE_READ)
                module_object(s->tree, c, s->uses[b->first_use + n].node);
    }
}
