/*
 * closed.c - P1: whether all uses of a name are known.
 */
#include "sema/sema.h"

static const char P1[] = "P1 closed";

/* `_x` and `__x`, but not `__x__`: nobody outside has any business with it. */
static bool is_private(bn_str name)
{
    return name.len > 1 && name.ptr[0] == '_' &&
           !(name.len > 4 && bn_str_starts(name, BN_LIT("__")) && bn_str_ends(name, BN_LIT("__")));
}

static bool is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           (unsigned char)c > 127;
}

static bool has_word(bn_str text, bn_str word)
{
    for (size_t at = bn_str_find(text, word, 0); at != BN_NPOS;
         at = bn_str_find(text, word, at + 1)) {
        size_t end = at + word.len;

        if ((at == 0 || !is_word_byte(text.ptr[at - 1]) || (at > 1 && text.ptr[at - 2] == '\\')) &&
            (end == text.len || !is_word_byte(text.ptr[end])))
            return true;
    }
    return false;
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
        if (t->nodes[c].kind != BN_STRING_CONTENT || !has_word(text = bn_text(t, c), name))
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
static bn_answer used_elsewhere(bn_sema *s, bn_str name)
{
    bn_answer answer = bn_answer_unmentioned(s, P1, name);

    if (answer.tri == BN_NO || s->options.closed_world)
        return answer;
    if (!is_private(name))
        return bn_answer_maybe(s, P1, BN_NONE,
                               "`%.*s` is a public name; --closed-world says that nobody else uses "
                               "it",
                               BN_FMT(name));
    return answer;
}

bn_answer bn_fact_closed(bn_sema *s, bn_binding_ix b)
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
            bn_answer outside = used_elsewhere(s, name);

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
