/* sema.c - making the model; versions; the answers of facts. See sema.h. */
#include "sema/sema_p.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "syntax/source.h"

bn_sema *bn_sema_new_in(bn_arena *arena, const bn_cst *tree, const bn_sema_options *options)
{
    bn_sema *s = BN_NEW_IN(arena, bn_sema);
    bn_collected collected;

    s->arena = arena;
    s->tree = tree;
    if (options)
        s->options = *options;
    if (!s->options.target_floor)
        s->options.target_floor = BN_TARGET_FLOOR;
    if (!s->options.target_top)
        s->options.target_top = BN_TARGET_TOP;
    if (s->options.target_top < s->options.target_floor)
        s->options.target_top = s->options.target_floor;
    s->python2 = s->options.target_top < BN_PY(3, 0);
    s->names = bn_names_new_in(arena, tree->atoms);
    s->scope_of = BN_ARRAY_IN(arena, tree->count, bn_scope_ix);
    s->ref_binding = BN_ARRAY_IN(arena, tree->count, bn_binding_ix);
    memset(s->ref_binding, 0xff, tree->count * sizeof *s->ref_binding); /* BN_NONE */
    collected = bn_collect(s);
    bn_resolve(s, &collected);
    return s;
}

const bn_cst *bn_sema_tree(const bn_sema *s)
{
    return s->tree;
}

void bn_sema_note_patch(bn_sema *s, bn_str name)
{
    uint32_t atom = bn_names_find(s->names, name);
    bn_binding_ix b = bn_binding_in(s, 0, atom);

    if (name.len == 0)
        s->scopes[0].dynamic |= BN_DYN_PATCHED;
    else if (b != BN_NONE)
        s->bindings[b].flags |= BN_BIND_PATCHED;
    else
        *bn_map_put(&s->names->patched, bn_str_copy_in(s->arena, name)) = 1;
}

uint32_t bn_line_of(const bn_sema *s, bn_ix at)
{
    return bn_source_line(s->tree->source, s->tree->nodes[at].start);
}

bool bn_targets_overlap(const bn_sema *s, uint16_t from, uint16_t to)
{
    return s->options.target_floor <= to && s->options.target_top >= from;
}

bn_answer bn_answer_yes(const char *fact)
{
    return bn_answer_yes_of(fact, BN_NONE);
}

bn_answer bn_answer_yes_of(const char *fact, bn_ix at)
{
    return (bn_answer){ .tri = BN_YES, .fact = fact, .at = at };
}

static bn_answer answer(bn_sema *s, bn_tri tri, const char *fact, bn_ix at, const char *why,
                        va_list arguments)
{
    bn_buf text = { .arena = s->arena };
    char line[512];
    int length = vsnprintf(line, sizeof line, why, arguments);

    if (length < 0)
        length = 0;
    if ((size_t)length >= sizeof line)
        length = (int)sizeof line - 1;
    bn_buf_add(&text, (bn_str){ line, (size_t)length });
    return (bn_answer){ .tri = tri, .fact = fact, .at = at, .why = bn_buf_str(&text) };
}

bn_answer bn_answer_no(bn_sema *s, const char *fact, bn_ix at, const char *why, ...)
{
    va_list arguments;
    bn_answer result;

    va_start(arguments, why);
    result = answer(s, BN_NO, fact, at, why, arguments);
    va_end(arguments);
    return result;
}

bn_answer bn_answer_maybe(bn_sema *s, const char *fact, bn_ix at, const char *why, ...)
{
    va_list arguments;
    bn_answer result;

    va_start(arguments, why);
    result = answer(s, BN_MAYBE, fact, at, why, arguments);
    va_end(arguments);
    return result;
}

static bool is_ascii(bn_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if ((unsigned char)text.ptr[i] > 127)
            return false;
    return true;
}

bn_answer bn_answer_unmentioned(bn_sema *s, const char *fact, bn_str name, bool followed)
{
    const bn_neighbours *others = s->options.others;
    bn_str where = { "", 0 };
    bn_tri found =
        others ? others->mentions(others->context, s->options.path, name, &where) : BN_MAYBE;

    if (found == BN_YES && followed)
        found = others->complete(others->context) ? BN_NO : BN_MAYBE;
    if (found == BN_YES)
        return bn_answer_no(s, fact, BN_NONE, "%.*s mentions `%.*s`, too", BN_FMT(where),
                            BN_FMT(name));
    // one name can be spelled in several ways beyond ASCII
    if ((found == BN_MAYBE || !is_ascii(name)) && !s->options.closed_world)
        return bn_answer_maybe(s, fact, BN_NONE,
                               "other files may use `%.*s`; run on the whole project or give "
                               "--closed-world",
                               BN_FMT(name));
    return bn_answer_yes(fact);
}

bn_answer bn_answer_dynamic(bn_sema *s, const char *fact, bn_scope_ix scope, uint8_t mask)
{
    static const char *const reasons[] = {
        "`%.*s` at line %u may run code that uses the names",
        "`%.*s` at line %u sees the names",
        "`%.*s` at line %u may define any name",
        "`%.*s` at line %u may change names of the module",
    };
    uint8_t bits = s->scopes[scope].dynamic & mask;

    if (bits & BN_DYN_PATCHED)
        return bn_answer_maybe(s, fact, BN_NONE, "another file changes names of this module");
    for (uint32_t n = 0; n < sizeof reasons / sizeof *reasons; n++) {
        bn_ix at = s->scopes[scope].dynamic_at[n];
        bn_str text;

        if (!(bits >> n & 1))
            continue;
        text = bn_str_sub(bn_text(s->tree, at), 0, 60);
        return bn_answer_maybe(s, fact, at, reasons[n], BN_FMT(text), bn_line_of(s, at));
    }
    return bn_answer_yes(fact);
}

bn_answer bn_fact_since(bn_sema *s, uint16_t version)
{
    static const char fact[] = "V1 since";

    if (s->options.target_floor >= version)
        return bn_answer_yes(fact);
    return bn_answer_no(s, fact, BN_NONE, "needs Python %u.%u, the oldest target is %u.%u",
                        version / 100u, version % 100u, s->options.target_floor / 100u,
                        s->options.target_floor % 100u);
}

bn_str bn_sema_path(const bn_sema *s)
{
    return s->options.path;
}

bool bn_is_closed_world(const bn_sema *s)
{
    return s->options.closed_world;
}
