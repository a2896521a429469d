/*
 * modules.c - the file as a module: what it exports, its imports, what importing it
 * runs. I2 to I5 as far as one file tells.
 */
#include "sema/classes.h"
#include "sema/effects_p.h"
#include "sema/flow_p.h"
#include "sema/sema_p.h"

static const char I2[] = "I2 import-orphaned";
static const char I3[] = "I3 exports";
static const char I4[] = "I4 import-plain";
static const char I5[] = "I5 import-pure";

/* ---- I3 ---- */

/* The module is given the name when it runs to its end, whatever happens. */
static bool is_surely_bound(bn_sema *s, bn_binding_ix b)
{
    bn_frame_flow *f = bn_flow_of_scope(s, 0);
    uint16_t since, until, local;

    // a read that succeeds proves nothing when it may have found the builtin
    if (bn_builtin_name(bn_binding_name(s, b), &since, &until))
        return bn_fact_one_def(s, b).tri == BN_YES;
    if (f->capped || (local = bn_flow_local(f, b)) == BN_NO_LOCAL)
        return false;
    return f->blocks[BN_BLOCK_RETURN].flags & BN_BLOCK_REACHED && !f->locals[local].inner_delete &&
           bn_bit(f->bound_in + (size_t)BN_BLOCK_RETURN * f->words, local);
}

/* A call that is told the module's name can find the module and bind names in it. */
static bn_ix tells_name(bn_sema *s)
{
    const bn_cst *t = s->tree;

    bn_each_below (t, 0, c) {
        bn_ix list = t->nodes[c].parent;

        if (t->nodes[c].kind == BN_IDENTIFIER && t->nodes[list].kind == BN_ARGUMENT_LIST &&
            bn_text_is(t, c, "__name__") &&
            !bn_str_is(bn_resolve_dotted(s, bn_child(t, t->nodes[list].parent, BN_F_FUNCTION)),
                       "logging.getLogger"))
            return c;
    }
    return BN_NONE;
}

static bool is_package(const bn_sema *s)
{
    return bn_str_is(s->options.path, "__init__.py") ||
           bn_str_ends(s->options.path, BN_LIT("/__init__.py"));
}

bn_answer bn_fact_exports_known(bn_sema *s)
{
    const bn_scope *module = &s->scopes[0];

    if (s->all_at != BN_NONE && !s->all_static)
        return bn_answer_maybe(s, I3, s->all_at, "`__all__` in line %u is built at run time",
                               bn_line_of(s, s->all_at));
    if (s->all_at != BN_NONE)
        return bn_answer_dynamic(s, I3, 0, BN_DYN_GWRITE | BN_DYN_PATCHED);
    bn_answer a =
        bn_answer_dynamic(s, I3, 0, BN_DYN_EVAL | BN_DYN_GWRITE | BN_DYN_STAR | BN_DYN_PATCHED);
    if (a.tri != BN_YES)
        return a;
    if (is_package(s))
        return bn_answer_maybe(s, I3, BN_NONE, "modules of a package become names of it");
    bn_ix told = tells_name(s);
    if (told != BN_NONE)
        return bn_answer_maybe(s, I3, told, "the call in line %u may bind names",
                               bn_line_of(s, told));
    for (bn_binding_ix b = module->first_binding; b < module->first_binding + module->binding_count;
         b++)
        if (bn_is_exported(s, bn_binding_name(s, b)) && !is_surely_bound(s, b))
            return bn_answer_maybe(s, I3, bn_use_node(s, b, 0), "`%.*s` may not be bound",
                                   BN_FMT(bn_binding_name(s, b)));
    return bn_answer_yes(I3);
}

bool bn_is_exported(const bn_sema *s, bn_str name)
{
    for (uint32_t i = 0; s->all_at != BN_NONE && i < s->string_use_count; i++)
        if (s->string_uses[i].exported && bn_str_eq(s->string_uses[i].name, name))
            return true;
    if (s->all_at != BN_NONE || bn_str_starts(name, BN_LIT("_")))
        return false;
    for (bn_binding_ix b = s->scopes[0].first_binding;
         b < s->scopes[0].first_binding + s->scopes[0].binding_count; b++)
        if (s->bindings[b].stores && bn_str_eq(bn_binding_name(s, b), name))
            return true;
    return false;
}

/* ---- I4 ---- */

bn_answer bn_fact_import_plain(bn_sema *s, bn_ix statement)
{
    const bn_cst *t = s->tree;

    for (bn_ix up = t->nodes[statement].parent; up != BN_NONE; up = t->nodes[up].parent)
        switch (t->nodes[up].kind) {
        case BN_TRY_STATEMENT:
            return bn_answer_no(s, I4, up, "the try statement in line %u handles its failure",
                                bn_line_of(s, up));
        case BN_IF_STATEMENT: {
            bn_ix test = bn_child(t, up, BN_F_CONDITION);
            if (!bn_text_is(t, test, "TYPE_CHECKING") &&
                !bn_text_is(t, test, "typing.TYPE_CHECKING"))
                return bn_answer_no(s, I4, up, "it depends on the test in line %u",
                                    bn_line_of(s, up));
            break;
        }
        case BN_WITH_STATEMENT:
        case BN_FOR_STATEMENT:
        case BN_WHILE_STATEMENT:
        case BN_MATCH_STATEMENT:
            return bn_answer_maybe(s, I4, up, "the statement in line %u is around it",
                                   bn_line_of(s, up));
        default:
            break;
        }
    return bn_answer_yes(I4);
}

/* ---- I2 ---- */

static bool is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           (unsigned char)c >= 0x80;
}

bn_ix bn_string_with(const bn_sema *s, bn_str name)
{
    const bn_cst *t = s->tree;

    for (bn_ix i = 1; i < t->count; i++) {
        if (t->nodes[i].kind != BN_STRING_CONTENT)
            continue;
        bn_str text = bn_text(t, i);
        for (size_t at = bn_str_find(text, name, 0); at != BN_NPOS;
             at = bn_str_find(text, name, at + 1)) {
            bool before = at > 0 && is_word_byte(text.ptr[at - 1]);
            bool after = at + name.len < text.len && is_word_byte(text.ptr[at + name.len]);
            if (!before && !after)
                return i;
        }
    }
    return BN_NONE;
}

bn_answer bn_fact_import_orphaned(bn_sema *s, bn_binding_ix b, bn_ix rgn)
{
    const bn_binding *binding = &s->bindings[b];
    bn_str name = bn_binding_name(s, b);

    bn_saw_uses(s, b);
    for (uint32_t i = 0; i < binding->use_count; i++) {
        const bn_use *use = &s->uses[binding->first_use + i];
        if (use->kind & BN_USE_IMPORT || bn_is_inside(s->tree, use->node, rgn))
            continue;
        return bn_answer_no(s, I2, use->node, "`%.*s` is used in line %u", BN_FMT(name),
                            bn_line_of(s, use->node));
    }
    if (!(binding->flags & BN_BIND_IMPORT) || binding->change_count != 1)
        return bn_answer_maybe(s, I2, BN_NONE, "`%.*s` is not bound by one import alone",
                               BN_FMT(name));
    for (uint32_t i = 0; i < s->string_use_count; i++)
        if (bn_str_eq(s->string_uses[i].name, name))
            return bn_answer_no(s, I2, s->string_uses[i].string, "`%.*s` is mentioned in line %u",
                                BN_FMT(name), bn_line_of(s, s->string_uses[i].string));
    bn_ix text = bn_string_with(s, name);
    if (text != BN_NONE)
        return bn_answer_maybe(s, I2, text, "`%.*s` stands in the text in line %u", BN_FMT(name),
                               bn_line_of(s, text));
    if (binding->scope == 0 && s->all_at == BN_NONE && !bn_str_starts(name, BN_LIT("_")))
        return bn_answer_maybe(s, I2, BN_NONE, "code elsewhere may import `%.*s` from here",
                               BN_FMT(name));
    if (bn_scope_kind_of(s, binding->scope) == BN_SCOPE_CLASS)
        return bn_answer_maybe(s, I2, BN_NONE, "`%.*s` is an attribute of the class", BN_FMT(name));
    return bn_answer_dynamic(s, I2, binding->scope,
                             BN_DYN_EVAL | BN_DYN_NAMES | BN_DYN_STAR | BN_DYN_GWRITE);
}

/* ---- I5 ---- */

static bn_answer quiet_suite(bn_sema *s, bn_ix block, uint32_t depth);

static bn_answer runs(bn_sema *s, bn_ix at)
{
    return bn_answer_maybe(s, I5, at, "`%.*s` in line %u runs when it is imported",
                           BN_FMT(bn_quote(s, at)), bn_line_of(s, at));
}

/* Evaluating it leaves no trace but the names it binds. */
static bool is_quiet(bn_sema *s, bn_ix at)
{
    return !(bn_effect_of(s, at).flags &
             (BN_EF_CALL | BN_EF_IO | BN_EF_SUSPEND | BN_EF_WRITE_HEAP));
}

static bool is_main_test(const bn_cst *t, bn_ix test)
{
    return bn_text_is(t, test, "__name__ == \"__main__\"") ||
           bn_text_is(t, test, "__name__ == '__main__'");
}

static bool has_quiet_bases(bn_sema *s, bn_ix class)
{
    const bn_cst *t = s->tree;
    bn_ix list = bn_child(t, class, BN_F_SUPERCLASSES);

    if (list == BN_NONE || bn_fact_hierarchy(s, class).tri == BN_YES)
        return true;
    bn_each_named_child (t, list, c)
        if (t->nodes[c].kind != BN_IDENTIFIER ||
            bn_fact_is_builtin(s, c, bn_text(t, c)).tri != BN_YES)
            return false;
    return true;
}

static bn_answer quiet_parts(bn_sema *s, bn_ix statement, uint32_t depth)
{
    const bn_cst *t = s->tree;

    bn_each_named_child (t, statement, c) {
        bn_answer a = bn_answer_yes(I5);
        switch (t->nodes[c].kind) {
        case BN_BLOCK:
            a = quiet_suite(s, c, depth + 1);
            break;
        case BN_ELIF_CLAUSE:
        case BN_ELSE_CLAUSE:
        case BN_EXCEPT_CLAUSE:
        case BN_FINALLY_CLAUSE:
            a = quiet_parts(s, c, depth + 1);
            break;
        default:
            if (!is_quiet(s, c))
                a = runs(s, c);
        }
        if (a.tri != BN_YES)
            return a;
    }
    return bn_answer_yes(I5);
}

static bn_answer quiet_statement(bn_sema *s, bn_ix at, uint32_t depth)
{
    const bn_cst *t = s->tree;

    switch (t->nodes[at].kind) {
    case BN_IMPORT_STATEMENT:
    case BN_IMPORT_FROM_STATEMENT:
    case BN_FUTURE_IMPORT_STATEMENT:
    case BN_PASS_STATEMENT:
        return bn_answer_yes(I5);
    case BN_CLASS_DEFINITION:
        return has_quiet_bases(s, at) ? quiet_suite(s, bn_child(t, at, BN_F_BODY), depth + 1)
                                      : runs(s, at);
    case BN_IF_STATEMENT:
        if (is_main_test(t, bn_child(t, at, BN_F_CONDITION)) && bn_named_count(t, at) == 2)
            return bn_answer_yes(I5);
        return quiet_parts(s, at, depth);
    case BN_TRY_STATEMENT:
        return quiet_parts(s, at, depth);
    case BN_FUNCTION_DEFINITION:
    case BN_EXPRESSION_STATEMENT:
        return is_quiet(s, at) ? bn_answer_yes(I5) : runs(s, at);
    default:
        return runs(s, at);
    }
}

static bn_answer quiet_suite(bn_sema *s, bn_ix block, uint32_t depth)
{
    bn_answer a = bn_answer_yes(I5);

    if (depth > 50)
        return runs(s, block);
    bn_each_named_child (s->tree, block, c) {
        a = quiet_statement(s, c, depth);
        if (a.tri != BN_YES)
            break;
    }
    return a;
}

bn_answer bn_fact_import_pure(bn_sema *s)
{
    return quiet_suite(s, 0, 0);
}
