/* names.c - the facts about names: N1, N3, N5, N9, N10, N12, N13. See burnish/facts.h. */
#include "sema/facts_p.h"
#include "sema/sema_p.h"

#include <string.h>

bn_binding_ix bn_binding_at(const bn_sema *s, bn_ix identifier)
{
    return s->ref_binding[identifier];
}

/* What a name mentioned in the scope means there, whether it is mentioned there or not. */
static bn_binding_ix lookup_atom(const bn_sema *s, bn_scope_ix scope, uint32_t atom)
{
    const bn_symbol *symbol;
    bn_scope_ix owner;

    if (!atom)
        return BN_NONE;
    symbol = bn_symbol_in(s, scope, atom);
    if (!symbol && scope != 0) {
        bn_search_outwards(s, scope, atom, &owner);
        symbol = bn_symbol_in(s, owner, atom);
        if (symbol && symbol->resolution != BN_RES_LOCAL)
            symbol = NULL;
    }
    return symbol ? symbol->binding : BN_NONE;
}

bn_binding_ix bn_lookup(const bn_sema *s, bn_ix at, bn_str name)
{
    return lookup_atom(s, s->scope_of[at], bn_name_atom(s, at, name));
}

bn_scope_ix bn_binding_scope(const bn_sema *s, bn_binding_ix b)
{
    return s->bindings[b].scope;
}

bn_str bn_binding_name(const bn_sema *s, bn_binding_ix b)
{
    return bn_name_text(s, s->bindings[b].atom);
}

uint32_t bn_use_count(const bn_sema *s, bn_binding_ix b)
{
    bn_saw_uses(s, b);
    return s->bindings[b].use_count;
}

bn_ix bn_use_node(const bn_sema *s, bn_binding_ix b, uint32_t n)
{
    return s->uses[s->bindings[b].first_use + n].node;
}

uint32_t bn_use_kind(const bn_sema *s, bn_binding_ix b, uint32_t n)
{
    return s->uses[s->bindings[b].first_use + n].kind;
}

/* The first use that binds, else the first use. */
static bn_ix first_store(const bn_sema *s, const bn_binding *b)
{
    for (uint32_t i = 0; i < b->change_count; i++)
        if (s->changes[b->first_change + i].kind & BN_USE_STORE)
            return s->changes[b->first_change + i].node;
    return b->use_count ? s->uses[b->first_use].node : 0;
}

/* ---- N1 ---- */

static bn_answer star_answer(bn_sema *s, const char *fact, bn_ix at, bn_str name)
{
    return bn_answer_maybe(s, fact, at, "`%.*s` at line %u may define `%.*s`",
                           BN_FMT(bn_text(s->tree, at)), bn_line_of(s, at), BN_FMT(name));
}

/* No star import hides the builtin. */
static bn_answer stars_keep(bn_sema *s, const char *fact, bn_str name)
{
    for (uint32_t i = 0; i < s->names->stars.len; i++) {
        const bn_import *import = &s->imports[s->names->stars.items[i]];

        if (import->level || !bn_star_keeps_builtin(import->module, name))
            return star_answer(s, fact, import->statement, name);
    }
    return bn_answer_yes(fact);
}

bn_answer bn_fact_is_builtin(bn_sema *s, bn_ix at, bn_str name)
{
    static const char fact[] = "N1 is-builtin";
    uint16_t since, until;
    bn_scope_ix scope = s->scope_of[at];
    bn_binding_ix bound;
    bn_answer answer;

    if (!bn_builtin_name(name, &since, &until) ||
        !bn_targets_overlap(s, since, until ? until : UINT16_MAX))
        return bn_answer_no(s, fact, at, "`%.*s` is no builtin", BN_FMT(name));
    bound = bn_lookup(s, at, name);
    if (bound != BN_NONE) {
        bn_ix store = first_store(s, &s->bindings[bound]);

        return bn_answer_no(s, fact, store, "name `%.*s` is rebound at line %u", BN_FMT(name),
                            bn_line_of(s, store));
    }
    if (s->options.target_floor < since || (until && s->options.target_top > until))
        return bn_answer_maybe(s, fact, at, "`%.*s` is not a builtin in every target version",
                               BN_FMT(name));
    answer = stars_keep(s, fact, name);
    if (answer.tri != BN_YES)
        return answer;
    if (bn_map_find(&s->names->patched, name))
        return bn_answer_maybe(s, fact, at, "another file assigns `%.*s` in this module",
                               BN_FMT(name));
    answer = bn_answer_dynamic(s, fact, 0, BN_DYN_GWRITE | BN_DYN_PATCHED | BN_DYN_EVAL);
    for (; answer.tri == BN_YES && scope != BN_NONE && scope != 0; scope = s->scopes[scope].parent)
        if (s->scopes[scope].kind == BN_SCOPE_CLASS || s->options.target_floor < BN_PY(3, 0))
            answer = bn_answer_dynamic(s, fact, scope, BN_DYN_EVAL);
    if (answer.tri == BN_YES)
        answer.at = at;
    return answer;
}

/* ---- N3 ---- */

static bool is_type_checking(const bn_sema *s, bn_ix if_statement)
{
    bn_ix condition = bn_child(s->tree, if_statement, BN_F_CONDITION);

    return condition != BN_NONE && (bn_text_is(s->tree, condition, "TYPE_CHECKING") ||
                                    bn_text_is(s->tree, condition, "typing.TYPE_CHECKING"));
}

/* What may keep control from reaching `at` within its scope: a node, or BN_NONE. */
static bn_ix condition_around(const bn_sema *s, bn_ix at, bn_ix scope_node)
{
    const bn_cst *t = s->tree;

    for (bn_ix up = t->nodes[at].parent; up != BN_NONE && up != scope_node;
         at = up, up = t->nodes[up].parent) {
        switch (t->nodes[up].kind) {
        case BN_IF_STATEMENT:
            if (!is_type_checking(s, up) && t->nodes[at].field != BN_F_CONDITION)
                return up;
            break;
        case BN_FOR_STATEMENT:
            if (t->nodes[at].field != BN_F_RIGHT)
                return up;
            break;
        case BN_TRY_STATEMENT:
            if (t->nodes[at].kind != BN_FINALLY_CLAUSE)
                return up;
            break;
        case BN_WHILE_STATEMENT:
        case BN_MATCH_STATEMENT:
        case BN_CONDITIONAL_EXPRESSION:
        case BN_BOOLEAN_OPERATOR:
        case BN_IF_CLAUSE:
        case BN_LIST_COMPREHENSION:
        case BN_SET_COMPREHENSION:
        case BN_DICTIONARY_COMPREHENSION:
        case BN_GENERATOR_EXPRESSION:
            return up;
        default:
            break;
        }
    }
    return BN_NONE;
}

bn_answer bn_fact_one_def(bn_sema *s, bn_binding_ix ix)
{
    static const char fact[] = "N3 one-def";
    const bn_binding *b = &s->bindings[ix];
    bn_str name = bn_binding_name(s, ix);
    bn_ix def = BN_NONE;
    bn_scope_ix def_scope = b->scope;
    bn_ix condition;

    bn_saw_changes(s, ix);
    for (uint32_t i = 0; i < b->change_count; i++) {
        const bn_use *use = &s->changes[b->first_change + i];

        if (use->kind & BN_USE_DELETE)
            return bn_answer_no(s, fact, use->node, "`%.*s` is deleted at line %u", BN_FMT(name),
                                bn_line_of(s, use->node));
        if (def != BN_NONE)
            return bn_answer_no(s, fact, use->node, "`%.*s` is defined again at line %u",
                                BN_FMT(name), bn_line_of(s, use->node));
        def = use->node;
        def_scope = use->scope;
    }
    if (def == BN_NONE)
        return bn_answer_no(s, fact, BN_NONE, "`%.*s` is never assigned", BN_FMT(name));
    if (b->flags & BN_BIND_DELETED)
        return bn_answer_no(s, fact, def, "`%.*s` is unbound after the except clause at line %u",
                            BN_FMT(name), bn_line_of(s, def));
    if (def_scope != b->scope)
        return bn_answer_no(s, fact, def, "`%.*s` is assigned in another scope, at line %u",
                            BN_FMT(name), bn_line_of(s, def));
    condition = condition_around(s, def, s->scopes[b->scope].node);
    if (condition != BN_NONE)
        return bn_answer_no(s, fact, condition, "`%.*s` is bound under a condition, at line %u",
                            BN_FMT(name), bn_line_of(s, condition));
    if (b->flags & BN_BIND_PATCHED)
        return bn_answer_maybe(s, fact, def, "another file assigns `%.*s`", BN_FMT(name));
    if (b->scope == 0 && s->scopes[0].dynamic & BN_DYN_STAR)
        return star_answer(s, fact, s->scopes[0].dynamic_at[2], name);
    return bn_answer_dynamic(s, fact, b->scope, BN_DYN_EVAL | BN_DYN_GWRITE | BN_DYN_PATCHED);
}

/* ---- N5, N9 ---- */

static const char *scope_word(const bn_sema *s, bn_scope_ix scope)
{
    switch ((bn_scope_kind)s->scopes[scope].kind) {
    case BN_SCOPE_CLASS:
        return "class body";
    case BN_SCOPE_LAMBDA:
        return "lambda";
    case BN_SCOPE_GENERATOR:
        return "generator expression";
    case BN_SCOPE_TYPE_PARAMS:
    case BN_SCOPE_ANNOTATION:
        return "annotation";
    default:
        return "function";
    }
}

/* The closure through which a use in `inner` reaches `outer`: the outermost one. */
static bn_scope_ix capturing_scope(const bn_sema *s, bn_scope_ix inner, bn_scope_ix outer)
{
    bn_scope_ix found = inner;

    for (; inner != outer && inner != BN_NONE; inner = s->scopes[inner].parent)
        if (s->scopes[inner].kind != BN_SCOPE_COMPREHENSION)
            found = inner;
    return found;
}

/* Code of `inner` runs only where it stands, as seen from the scope `outer` around it. */
static bool runs_in_place(bn_sema *s, bn_scope_ix inner, bn_scope_ix outer)
{
    for (; inner != outer && inner != BN_NONE; inner = s->scopes[inner].parent)
        if (s->scopes[inner].kind != BN_SCOPE_COMPREHENSION &&
            (s->scopes[inner].kind != BN_SCOPE_GENERATOR ||
             !bn_is_used_at_once(s, s->scopes[inner].node)))
            return false;
    return true;
}

bn_ix bn_captured_for_later(bn_sema *s, bn_binding_ix ix)
{
    const bn_binding *b = &s->bindings[ix];

    if (!(b->flags & BN_BIND_CAPTURED))
        return BN_NONE;
    for (uint32_t i = 0; i < b->use_count; i++) {
        const bn_use *use = &s->uses[b->first_use + i];

        if (bn_frame_scope(s, use->scope) != bn_frame_scope(s, b->scope) &&
            (use->kind != BN_USE_READ || !runs_in_place(s, use->scope, b->scope)))
            return use->node;
    }
    return BN_NONE;
}

bn_answer bn_fact_local(bn_sema *s, bn_binding_ix ix, bool uncaptured)
{
    static const char fact[] = "N5 local";
    const bn_binding *b = &s->bindings[ix];
    bn_str name = bn_binding_name(s, ix);
    uint8_t kind = s->scopes[b->scope].kind;
    bn_answer answer;
    bn_ix captured;

    bn_saw_changes(s, ix);
    if (kind != BN_SCOPE_FUNCTION && kind != BN_SCOPE_LAMBDA && kind != BN_SCOPE_COMPREHENSION &&
        kind != BN_SCOPE_GENERATOR)
        return bn_answer_no(s, fact, first_store(s, b), "`%.*s` is no local of a function",
                            BN_FMT(name));
    if (b->flags & BN_BIND_NONLOCAL && (uncaptured || b->flags & BN_BIND_CAPTURED))
        return bn_answer_no(s, fact, b->captured_at, "`%.*s` is declared nonlocal further in",
                            BN_FMT(name));
    captured = uncaptured ? bn_captured_for_later(s, ix) : BN_NONE;
    if (captured != BN_NONE) {
        bn_scope_ix closure = capturing_scope(s, s->scope_of[captured], b->scope);

        return bn_answer_no(s, fact, captured, "`%.*s` is captured by the %s at line %u",
                            BN_FMT(name), scope_word(s, closure),
                            bn_line_of(s, s->scopes[closure].node));
    }
    if (s->options.target_floor < BN_PY(3, 0) && !s->python2 && kind == BN_SCOPE_COMPREHENSION)
        return bn_answer_maybe(s, fact, first_store(s, b),
                               "`%.*s` leaks out of the comprehension in Python 2", BN_FMT(name));
    answer = bn_answer_dynamic(s, fact, b->scope, BN_DYN_EVAL | BN_DYN_NAMES);
    if (answer.tri == BN_YES && kind == BN_SCOPE_COMPREHENSION)
        answer =
            bn_answer_dynamic(s, fact, bn_frame_scope(s, b->scope), BN_DYN_EVAL | BN_DYN_NAMES);
    if (answer.tri == BN_YES)
        answer.at = bn_use_node(s, ix, 0);
    return answer;
}

bn_answer bn_fact_names_unwatched(bn_sema *s, bn_scope_ix scope)
{
    static const char fact[] = "N9 names-unwatched";
    bn_answer answer = bn_answer_dynamic(s, fact, scope, BN_DYN_EVAL | BN_DYN_NAMES);

    if (answer.tri == BN_YES && s->scopes[scope].kind == BN_SCOPE_COMPREHENSION)
        answer = bn_answer_dynamic(s, fact, bn_frame_scope(s, scope), BN_DYN_EVAL | BN_DYN_NAMES);
    /* Names of the module are seen by every eval() and globals() of the file. */
    for (bn_scope_ix i = 0; scope == 0 && answer.tri == BN_YES && i < s->scope_count; i++)
        answer = bn_answer_dynamic(s, fact, i, BN_DYN_EVAL | BN_DYN_GWRITE);
    return answer;
}

/* ---- N10 ---- */

/* A store of the binding among the nodes [from, to), outside of `except`. */
static bn_ix store_between(const bn_sema *s, const bn_binding *b, bn_ix from, bn_ix to,
                           bn_ix except)
{
    uint32_t low = b->first_change, end = b->first_change + b->change_count, high = end;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;

        if (s->changes[middle].node < from)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < end && s->changes[low].node < to; low++)
        if (!bn_is_inside(s->tree, s->changes[low].node, except))
            return s->changes[low].node;
    return BN_NONE;
}

/* The outermost loop around `at` that is not around `other`, or BN_NONE. */
static bn_ix loop_of_one(const bn_sema *s, bn_ix at, bn_ix other)
{
    const bn_cst *t = s->tree;
    bn_ix found = BN_NONE;

    for (bn_ix up = t->nodes[at].parent; up != BN_NONE && !bn_is_inside(t, other, up);
         up = t->nodes[up].parent)
        if (t->nodes[up].kind == BN_FOR_STATEMENT || t->nodes[up].kind == BN_WHILE_STATEMENT)
            found = up;
    return found;
}

/* A store that `expr` does not see where it is, but would see at `to`, or the other way round. */
static bn_ix other_store(const bn_sema *s, const bn_binding *b, bn_ix expr, bn_ix to)
{
    const bn_cst *t = s->tree;
    bn_ix store =
        expr < to ? store_between(s, b, expr, to, expr) : store_between(s, b, to, expr, expr);
    bn_ix loops[2] = { loop_of_one(s, expr, to), loop_of_one(s, to, expr) };

    for (uint32_t i = 0; i < 2 && store == BN_NONE; i++)
        if (loops[i] != BN_NONE)
            store = store_between(s, b, loops[i], t->nodes[loops[i]].end_ix, expr);
    return store;
}

/* A store in the code of another frame, which may run while this one waits for a call. */
static bn_ix foreign_store(const bn_sema *s, const bn_binding *b, bn_scope_ix scope)
{
    bn_scope_ix frame = bn_frame_scope(s, scope);

    for (uint32_t i = 0; i < b->change_count; i++) {
        bn_scope_ix there = bn_frame_scope(s, s->changes[b->first_change + i].scope);

        if (there != frame && there != b->scope)
            return s->changes[b->first_change + i].node;
    }
    return BN_NONE;
}

bn_answer bn_fact_hygienic(bn_sema *s, bn_ix expr, bn_ix to)
{
    static const char fact[] = "N10 hygienic";
    const bn_cst *t = s->tree;
    bn_scope_ix there = s->scope_of[to];

    bn_saw_code(s, expr);
    for (bn_ix i = expr; i < t->nodes[expr].end_ix; i++) {
        bn_binding_ix bound = s->ref_binding[i];
        uint32_t atom;
        bn_ix store;

        if (t->nodes[i].kind != BN_IDENTIFIER)
            continue;
        atom = bn_name_atom(s, i, bn_atom_text(t->atoms, t->nodes[i].atom));
        if (bound == BN_NONE) {
            /* A builtin or unknown global; or no reference at all, then this is only too careful.
             */
            if (bn_symbol_in(s, s->scope_of[i], atom) && t->nodes[i].field != BN_F_ATTRIBUTE &&
                lookup_atom(s, there, atom) != BN_NONE)
                return bn_answer_no(s, fact, i, "`%.*s` means something else at line %u",
                                    BN_FMT(bn_text(t, i)), bn_line_of(s, to));
            continue;
        }
        if (bn_is_inside(t, s->scopes[s->bindings[bound].scope].node, expr))
            continue; /* bound within the expression */
        if (lookup_atom(s, there, atom) != bound)
            return bn_answer_no(s, fact, i, "`%.*s` means something else at line %u",
                                BN_FMT(bn_text(t, i)), bn_line_of(s, to));
        store = other_store(s, &s->bindings[bound], expr, to);
        if (store == BN_NONE && s->bindings[bound].flags & (BN_BIND_GLOBAL | BN_BIND_NONLOCAL))
            store = foreign_store(s, &s->bindings[bound], s->scope_of[expr]);
        if (store != BN_NONE)
            return bn_answer_maybe(s, fact, store, "`%.*s` is assigned at line %u",
                                   BN_FMT(bn_text(t, i)), bn_line_of(s, store));
    }
    return bn_answer_dynamic(s, fact, bn_frame_scope(s, there), BN_DYN_EVAL);
}

/* ---- N12, N13 ---- */

bn_answer bn_fact_no_cell(bn_sema *s, bn_ix expr)
{
    static const char fact[] = "N12 no-cell";
    const bn_cst *t = s->tree;

    bn_saw_code(s, expr);
    for (bn_ix i = expr; i < t->nodes[expr].end_ix; i++) {
        bn_ix up = t->nodes[i].parent;

        if (t->nodes[i].kind != BN_IDENTIFIER || t->nodes[i].field == BN_F_ATTRIBUTE)
            continue;
        if (bn_text_is(t, i, "__class__"))
            return bn_answer_no(s, fact, i, "`__class__` needs its method's frame");
        if (!bn_text_is(t, i, "super"))
            continue;
        if (t->nodes[up].kind == BN_CALL && t->nodes[i].field == BN_F_FUNCTION) {
            bn_ix arguments = bn_child(t, up, BN_F_ARGUMENTS);

            if (arguments != BN_NONE && bn_named_count(t, arguments) > 0)
                continue;
        }
        return bn_answer_no(s, fact, i, "`super()` needs its method's frame");
    }
    return bn_answer_yes_of(fact, expr);
}

bn_answer bn_fact_unmangled(bn_sema *s, bn_ix from, bn_ix to)
{
    static const char fact[] = "N13 unmangled";
    const bn_cst *t = s->tree;
    uint32_t here = bn_mangling_class(s, s->scope_of[from]);
    uint32_t there = bn_mangling_class(s, s->scope_of[to]);

    if (here == there)
        return bn_answer_yes_of(fact, from);
    for (bn_ix i = from; i < t->nodes[from].end_ix; i++) {
        bn_str name;

        if (t->nodes[i].kind != BN_IDENTIFIER ||
            (t->nodes[i].field == BN_F_NAME &&
             t->nodes[t->nodes[i].parent].kind == BN_KEYWORD_ARGUMENT))
            continue;
        name = bn_atom_text(t->atoms, t->nodes[i].atom);
        if (bn_is_private_name(name) && bn_mangling_class(s, s->scope_of[i]) == here)
            return bn_answer_no(s, fact, i, "the private name `%.*s` belongs to its class",
                                BN_FMT(name));
    }
    return bn_answer_yes_of(fact, from);
}
