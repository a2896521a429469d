/*
 * closed.c - P1: whether all uses of a name are known.
 */
#include "sema/sema.h"

#include "burnish/shapes.h"
#include "project/words.h"

static const char P1[] = "P1 closed";

/* `_x` and `__x`, but not `__x__`: nobody outside has any business with it. */
static bool is_private(bn_str name)
{
    return name.len > 1 && name.ptr[0] == '_' &&
           !(name.len > 4 && bn_str_starts(name, BN_LIT("__")) && bn_str_ends(name, BN_LIT("__")));
}

/* Code of the file that may reach the name by its text. */
static bn_answer reached_by_text(bn_sema *s, bn_str name)
{
    const bn_cst *t = s->tree;
    bn_answer answer = bn_answer_yes(P1);

    for (uint32_t i = 0; i < s->string_use_count; i++)
        if (s->string_uses[i].exported && bn_str_eq(s->string_uses[i].name, name))
            return bn_answer_no(s, P1, s->string_uses[i].string, "`%.*s` is in `__all__`",
                                BN_FMT(name));
    if (s->all_at != BN_NONE && !s->all_static)
        answer = bn_answer_maybe(s, P1, s->all_at, "`__all__` may name `%.*s`", BN_FMT(name));
    bn_each_below (t, 0, c) {
        bn_str text;

        if (t->nodes[c].kind == BN_IDENTIFIER && bn_text_is(t, c, "globals") &&
            answer.tri == BN_YES)
            answer = bn_answer_maybe(s, P1, c, "`globals` in line %u may reach `%.*s`",
                                     bn_line_of(s, c), BN_FMT(name));
        if (t->nodes[c].kind != BN_STRING_CONTENT || !bn_has_word(text = bn_text(t, c), name))
            continue;
        if (bn_str_eq(text, name) ||
            (bn_str_ends(text, name) && text.ptr[text.len - name.len - 1] == '.'))
            return bn_answer_no(s, P1, c, "a string in line %u names `%.*s`", bn_line_of(s, c),
                                BN_FMT(name));
        if (answer.tri == BN_YES)
            answer = bn_answer_maybe(s, P1, c, "a string in line %u mentions `%.*s`",
                                     bn_line_of(s, c), BN_FMT(name));
    }
    for (bn_scope_ix i = 0; i < s->scope_count && answer.tri == BN_YES; i++)
        answer = bn_answer_dynamic(s, P1, i, BN_DYN_EVAL);
    return answer.tri == BN_YES
               ? bn_answer_dynamic(s, P1, 0, BN_DYN_NAMES | BN_DYN_GWRITE | BN_DYN_PATCHED)
               : answer;
}

/* What other files do with a name of the module. */
static bn_answer used_elsewhere(bn_sema *s, bn_str name, bool followed)
{
    bn_answer answer = bn_answer_unmentioned(s, P1, name, followed);

    if (answer.tri == BN_NO || s->options.closed_world)
        return answer;
    if (!is_private(name))
        return bn_answer_maybe(s, P1, BN_NONE,
                               "`%.*s` is a public name; --closed-world says that nobody else uses "
                               "it",
                               BN_FMT(name));
    return answer;
}

bn_answer bn_fact_closed(bn_sema *s, bn_binding_ix b, bool followed)
{
    bn_scope_ix scope = s->bindings[b].scope;
    bn_str name = bn_binding_name(s, b);
    bn_answer answer = bn_fact_one_def(s, b);

    answer.fact = P1;
    if (answer.tri != BN_YES)
        return answer;
    switch ((bn_scope_kind)s->scopes[scope].kind) {
    case BN_SCOPE_MODULE:
        answer = reached_by_text(s, name);
        if (answer.tri != BN_NO) {
            bn_answer outside = used_elsewhere(s, name, followed);

            if (outside.tri < answer.tri)
                answer = outside;
        }
        return answer;
    case BN_SCOPE_CLASS:
        return bn_answer_maybe(s, P1, BN_NONE, "`%.*s` is an attribute of a class", BN_FMT(name));
    default:
        answer = bn_fact_names_unwatched(s, scope);
        answer.fact = P1;
        return answer;
    }
}

/* ---- Methods that only their class can name ---- */

/* `self.__find` in a method of the class: the attribute; BN_NONE for other uses of the name. */
static bn_ix own_use(bn_sema *s, bn_ix name, bn_ix class)
{
    const bn_cst *t = s->tree;
    bn_ix attribute = t->nodes[name].parent, object, method, first;

    if (t->nodes[attribute].kind != BN_ATTRIBUTE || bn_child(t, attribute, BN_F_ATTRIBUTE) != name)
        return BN_NONE;
    object = bn_child(t, attribute, BN_F_OBJECT);
    method = bn_frame_node(t, attribute);
    if (t->nodes[object].kind != BN_IDENTIFIER || method == BN_NONE ||
        t->nodes[method].kind != BN_FUNCTION_DEFINITION || bn_frame_node(t, method) != class ||
        t->nodes[t->nodes[method].parent].kind == BN_DECORATED_DEFINITION)
        return BN_NONE;
    first = bn_named_child(t, bn_child(t, method, BN_F_PARAMETERS), 0);
    return first != BN_NONE && t->nodes[first].kind == BN_IDENTIFIER &&
                   s->ref_binding[first] == s->ref_binding[object] &&
                   s->bindings[s->ref_binding[first]].change_count == 1
               ? attribute
               : BN_NONE;
}

/* Other files have the name, as it is written or as Python mangles it. */
static bn_answer is_said_elsewhere(bn_sema *s, bn_str name, bn_str mangled)
{
    const bn_neighbours *others = s->options.others;
    bn_str where = { "", 0 };
    bn_tri plain, full;

    if (!others)
        return s->options.closed_world
                   ? bn_answer_yes(P1)
                   : bn_answer_maybe(s, P1, BN_NONE, "other files are not known");
    plain = others->mentions(others->context, s->options.path, name, &where);
    full = others->mentions(others->context, s->options.path, mangled, &where);
    if (plain == BN_YES || full == BN_YES)
        return bn_answer_maybe(s, P1, BN_NONE, "%.*s mentions `%.*s`, too", BN_FMT(where),
                               BN_FMT(name));
    return (plain == BN_NO && full == BN_NO) || s->options.closed_world
               ? bn_answer_yes(P1)
               : bn_answer_maybe(s, P1, BN_NONE, "a class in another file may have the same name");
}

bn_answer bn_fact_closed_method(bn_sema *s, bn_ix method, bn_method_uses *uses)
{
    const bn_cst *t = s->tree;
    bn_ix class = bn_frame_node(t, method), name = bn_child(t, method, BN_F_NAME);
    bn_str text = bn_text(t, name), owner = bn_text(t, bn_child(t, class, BN_F_NAME)), mangled;
    bn_answer answer = bn_fact_hierarchy(s, class), elsewhere;
    bn_vec(bn_ix) nodes = { 0 };

    *uses = (bn_method_uses){ 0 };
    while (owner.len && owner.ptr[0] == '_')
        owner = bn_str_sub(owner, 1, owner.len);
    if (!is_private(text) || !bn_str_starts(text, BN_LIT("__")) || !owner.len)
        return bn_answer_maybe(s, P1, name, "`%.*s` is an attribute of a class", BN_FMT(text));
    mangled = bn_str_format_in(s->arena, "_%.*s%.*s", BN_FMT(owner), BN_FMT(text));
    bn_each_below (t, 0, c) {
        bn_str here = bn_text(t, c);
        bn_ix use;

        if (t->nodes[c].kind == BN_STRING_CONTENT &&
            (bn_has_word(here, text) || bn_has_word(here, mangled)))
            return bn_answer_no(s, P1, c, "a string in line %u names `%.*s`", bn_line_of(s, c),
                                BN_FMT(text));
        if (t->nodes[c].kind != BN_IDENTIFIER || c == name ||
            (!bn_str_eq(here, text) && !bn_str_eq(here, mangled)))
            continue;
        use = own_use(s, c, class);
        if (use == BN_NONE)
            return bn_answer_no(s, P1, c, "line %u does something else with `%.*s`",
                                bn_line_of(s, c), BN_FMT(text));
        bn_vec_push(s->arena, &nodes, use);
    }
    *uses = (bn_method_uses){ nodes.items, nodes.len };
    elsewhere = is_said_elsewhere(s, text, mangled);
    answer.fact = P1;
    if (elsewhere.tri < answer.tri)
        answer = elsewhere;
    for (bn_scope_ix i = 0; i < s->scope_count && answer.tri == BN_YES; i++)
        answer = bn_answer_dynamic(s, P1, i, BN_DYN_EVAL);
    return answer;
}
