/* import_use.c - under which name code can use a module or its member; see imports.h. */
#include "edit/imports.h"

#include "base/map.h"
#include "sema/sema.h"

#include <string.h>

static const char fact_importable[] = "I1 importable";

typedef struct {
    bn_arena *arena;
    bn_sema *s;
    bn_ix at;
    bn_str module, member;
    const char *module_z, *member_z; /* as the request needs them */
    bn_import_plan doubt;            /* the best that is not YES */
} search;

static bn_import_plan refuse(search *q, bn_answer answer)
{
    return (bn_import_plan){ .tri = answer.tri,
                             .answer = answer,
                             .name = BN_LIT(""),
                             .request = { q->module_z, q->member_z } };
}

/* `import os.path` binds `os`. */
static bn_str first_part(bn_str module)
{
    size_t dot = bn_str_find(module, BN_LIT("."), 0);

    return bn_str_sub(module, 0, dot);
}

/* ---- Existing imports ---- */

/* What to write to mean the wanted thing through this import; empty when it gives another thing. */
static bn_str expression_through(const search *q, const bn_import *i)
{
    bn_str bound;

    if (i->star || i->future || i->level > 0 || i->binding == BN_NONE)
        return BN_LIT("");
    bound = bn_text(q->s->tree, i->name);
    if (i->from)
        return q->member.len && bn_str_eq(i->module, q->module) && bn_str_eq(i->member, q->member)
                   ? bound
                   : BN_LIT("");
    if (!bn_str_eq(i->module, q->module))
        return BN_LIT("");
    if (!i->aliased)
        bound = i->module;
    return q->member.len ? bn_str_format_in(q->arena, "%.*s.%.*s", BN_FMT(bound), BN_FMT(q->member))
                         : bound;
}

/* The import binds its name for good, above the code that wants it. */
static bn_answer is_usable(search *q, const bn_import *i)
{
    bn_sema *s = q->s;
    const bn_cst *t = s->tree;
    const bn_binding *b = &s->bindings[i->binding];
    bn_str name = bn_binding_name(s, i->binding);

    if (b->scope != 0 || t->nodes[i->statement].parent != 0)
        return bn_answer_maybe(s, fact_importable, i->statement,
                               "`%.*s` is imported conditionally at line %u", BN_FMT(name),
                               bn_line_of(s, i->statement));
    if (bn_lookup(s, q->at, name) != i->binding)
        return bn_answer_maybe(s, fact_importable, i->statement, "`%.*s` means another thing here",
                               BN_FMT(name));
    if (t->nodes[i->statement].start >= t->nodes[q->at].start)
        return bn_answer_maybe(s, fact_importable, i->statement,
                               "`%.*s` is imported below, at line %u", BN_FMT(name),
                               bn_line_of(s, i->statement));
    for (uint32_t n = 0; n < s->bindings[i->binding].use_count; n++) {
        uint32_t kind = bn_use_kind(s, i->binding, n);
        bn_ix node = bn_use_node(s, i->binding, n);

        /* `import os` and `import os.path` both bind `os` to the same module */
        if (kind & BN_USE_IMPORT) {
            bool same = node == i->name;

            for (uint32_t k = 0; k < s->import_count && !same; k++)
                same = s->imports[k].name == node && !s->imports[k].from && !i->from &&
                       !s->imports[k].aliased && !i->aliased;
            if (same)
                continue;
        }
        if (kind & (BN_USE_STORE | BN_USE_DELETE | BN_USE_DEF | BN_USE_IMPORT))
            return bn_answer_maybe(s, fact_importable, node, "`%.*s` is also bound at line %u",
                                   BN_FMT(name), bn_line_of(s, node));
    }
    return bn_answer_dynamic(s, fact_importable, 0, BN_DYN_STAR | BN_DYN_GWRITE | BN_DYN_PATCHED);
}

static bool find_existing(search *q, bool members, bn_import_plan *plan)
{
    for (uint32_t k = 0; k < q->s->import_count; k++) {
        const bn_import *i = &q->s->imports[k];
        bn_str name = i->from == members ? expression_through(q, i) : BN_LIT("");
        bn_answer answer;

        if (!name.len)
            continue;
        answer = is_usable(q, i);
        if (answer.tri == BN_YES) {
            *plan = (bn_import_plan){ .tri = BN_YES, .name = name, .answer = answer };
            return true;
        }
        if (!q->doubt.name.len)
            q->doubt = (bn_import_plan){ .tri = answer.tri, .name = name, .answer = answer };
    }
    return false;
}

/* ---- A new import ---- */

/* An identifier that is a name of its own: no attribute, no keyword of a call. */
static bool is_name(const bn_cst *t, bn_ix at)
{
    bn_ix up = t->nodes[at].parent;

    return !(t->nodes[up].kind == BN_ATTRIBUTE && t->nodes[at].field == BN_F_ATTRIBUTE) &&
           !(t->nodes[up].kind == BN_KEYWORD_ARGUMENT && t->nodes[at].field == BN_F_NAME) &&
           t->nodes[up].kind != BN_DOTTED_NAME;
}

/* Nothing in the file has or wants the name, so that a module-level import may bind it. */
static bn_answer is_free(search *q, bn_str name)
{
    bn_sema *s = q->s;
    const bn_cst *t = s->tree;
    bn_binding_ix b = bn_lookup(s, q->at, name);
    uint32_t atom = bn_atom_find(t->atoms, name);

    if (b == BN_NONE && bn_name_atom(s, 0, name))
        b = bn_binding_in(s, 0, bn_name_atom(s, 0, name));
    if (b != BN_NONE) {
        bn_ix node = s->bindings[b].use_count ? bn_use_node(s, b, 0) : q->at;

        return bn_answer_no(s, fact_importable, node, "`%.*s` is bound at line %u", BN_FMT(name),
                            bn_line_of(s, node));
    }
    for (bn_ix i = 0; atom && i < t->count; i++) {
        if (t->nodes[i].atom == atom && t->nodes[i].kind == BN_IDENTIFIER &&
            s->ref_binding[i] == BN_NONE && is_name(t, i))
            return bn_answer_no(s, fact_importable, i,
                                "`%.*s` is read at line %u and bound nowhere in the file",
                                BN_FMT(name), bn_line_of(s, i));
    }
    return bn_answer_dynamic(s, fact_importable, 0, BN_DYN_STAR | BN_DYN_GWRITE);
}

static bool plan_new(search *q, bool member, bn_import_plan *plan)
{
    bn_str bound = member ? q->member : first_part(q->module);
    bn_str name = member ? q->member : q->module;
    struct bn_import_request request = { q->module_z, member ? q->member_z : NULL };
    bn_answer answer = is_free(q, bound);

    if (answer.tri != BN_NO && !bn_import_find_place(q->s->tree, &request).ok)
        answer = bn_answer_no(q->s, fact_importable, q->at,
                              "the file's first lines leave no place for an import");
    if (!member && q->member.len)
        name = bn_str_format_in(q->arena, "%.*s.%.*s", BN_FMT(q->module), BN_FMT(q->member));
    if (answer.tri == BN_NO) {
        if (!q->doubt.answer.fact)
            q->doubt = refuse(q, answer);
        return false;
    }
    *plan = (bn_import_plan){
        .tri = answer.tri, .name = name, .needs_import = true, .request = request, .answer = answer
    };
    return true;
}

bn_import_plan bn_import_use(bn_arena *arena, bn_sema *sema, bn_ix at, const char *module,
                             const char *name)
{
    search q = { .arena = arena,
                 .s = sema,
                 .at = at,
                 .module = bn_str_from(module),
                 .member = bn_str_from(name) };
    bn_import_plan plan;
    uint16_t since, until;

    q.module_z = bn_str_c_in(arena, q.module);
    q.member_z = name ? bn_str_c_in(arena, q.member) : NULL;
    if (find_existing(&q, true, &plan) || find_existing(&q, false, &plan))
        return plan;
    /* `from io import open` would hide a builtin: `io.open` then. */
    if (q.member.len && !bn_builtin_name(q.member, &since, &until) && plan_new(&q, true, &plan) &&
        plan.tri == BN_YES)
        return plan;
    if (plan_new(&q, false, &plan) && (plan.tri == BN_YES || !q.doubt.name.len))
        return plan;
    if (q.doubt.name.len || q.doubt.answer.fact)
        return q.doubt;
    return plan;
}
