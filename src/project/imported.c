/*
 * imported.c - what a file does with a function of another file's module.
 *
 * Only what its import statements say counts: `from m import f`, `import m` and `m.f`, absolute or
 * relative. A mention of the name that is neither one of these nor certainly something else
 * refutes, so that no use is overlooked.
 */
#include "sema/sema.h"

#include "burnish/shapes.h"
#include "project/modules.h"
#include "project/words.h"

static const char fact[] = "P1 closed";

typedef struct {
    bn_sema *s;
    bn_str module, name; /* what is looked for */
    bn_vec(bn_ix) imports;
    bn_vec(bn_ix) uses;
    bn_answer answer;
} search;

static void refute(search *f, bn_ix at, const char *what)
{
    if (f->answer.tri != BN_NO)
        f->answer = bn_answer_no(f->s, fact, at, "line %u %s `%.*s`", bn_line_of(f->s, at), what,
                                 BN_FMT(f->name));
}

/* The absolute name of the module that a from-import takes from; empty: not known. */
static bn_str source_of(search *f, const bn_import *import)
{
    bn_sema *s = f->s;
    bn_str package = bn_module_name(s->arena, s->options.others, s->options.path);
    uint32_t up = import->level;

    if (!up)
        return import->module;
    for (up -= bn_is_package_file(s->options.path); up > 0; up--) {
        size_t end = package.len;

        while (end > 0 && package.ptr[end - 1] != '.')
            end--;
        if (!end && up > 1)
            return (bn_str){ "", 0 };
        package = bn_str_sub(package, 0, end ? end - 1 : 0);
    }
    if (!package.len)
        return package;
    return import->module.len
               ? bn_str_format_in(s->arena, "%.*s.%.*s", BN_FMT(package), BN_FMT(import->module))
               : package;
}

/* The name that the import binds means the module that is looked for. */
static bool binds_module(search *f, const bn_import *import)
{
    bn_str source;

    if (import->star || import->future)
        return false;
    if (!import->from)
        return import->aliased && bn_str_eq(import->module, f->module);
    source = source_of(f, import);
    return source.len && bn_str_eq(bn_str_format_in(f->s->arena, "%.*s.%.*s", BN_FMT(source),
                                                    BN_FMT(import->member)),
                                   f->module);
}

static const bn_import *import_of(const bn_sema *s, bn_binding_ix b)
{
    for (uint32_t i = 0; i < s->import_count; i++)
        if (s->imports[i].binding == b)
            return &s->imports[i];
    return NULL;
}

/* `x` of `x.name`: certainly the module. */
static bool is_module(search *f, bn_ix x)
{
    const bn_cst *t = f->s->tree;
    bn_binding_ix b;
    const bn_import *import;

    if (bn_fact_resolves(f->s, x, f->module).tri == BN_YES)
        return true;
    x = bn_unparen(t, x);
    b = t->nodes[x].kind == BN_IDENTIFIER ? f->s->ref_binding[x] : BN_NONE;
    import = b == BN_NONE ? NULL : import_of(f->s, b);
    return import && binds_module(f, import) && bn_fact_one_def(f->s, b).tri == BN_YES;
}

/* `from m import name`: every use of what it binds. */
static void follow_import(search *f, const bn_import *import)
{
    bn_sema *s = f->s;
    bn_binding_ix b = import->binding;

    if (!bn_str_eq(source_of(f, import), f->module)) {
        refute(f, import->name, "imports another");
        return;
    }
    if (b == BN_NONE || bn_fact_one_def(s, b).tri != BN_YES) {
        refute(f, import->name, "may not be the only one to bind");
        return;
    }
    if (s->scopes[s->bindings[b].scope].kind == BN_SCOPE_CLASS) {
        refute(f, import->name, "makes an attribute of a class of");
        return;
    }
    bn_vec_push(s->arena, &f->imports, import->name);
    for (uint32_t i = 0; i < bn_use_count(s, b); i++) {
        bn_ix use = bn_use_node(s, b, i);

        if (use == import->name)
            continue;
        if (bn_use_kind(s, b, i) != BN_USE_READ)
            refute(f, use, "changes what is meant by");
        else
            bn_vec_push(s->arena, &f->uses, use);
    }
}

/* The identifier stands in an import statement, which is looked at as a whole. */
static bool is_in_import(const bn_cst *t, bn_ix at)
{
    uint16_t kind = t->nodes[bn_statement_of(t, at)].kind;

    return kind == BN_IMPORT_STATEMENT || kind == BN_IMPORT_FROM_STATEMENT ||
           kind == BN_FUTURE_IMPORT_STATEMENT;
}

static void look_at_name(search *f, bn_ix at)
{
    const bn_cst *t = f->s->tree;
    bn_ix up = t->nodes[at].parent;

    if (is_in_import(t, at))
        return;
    if (t->nodes[up].kind == BN_ATTRIBUTE && bn_child(t, up, BN_F_ATTRIBUTE) == at) {
        if (bn_is_loaded(t, up) && is_module(f, bn_child(t, up, BN_F_OBJECT)))
            bn_vec_push(f->s->arena, &f->uses, up);
        else
            refute(f, at, "may use the function by");
    } else if (f->s->ref_binding[at] == BN_NONE) {
        refute(f, at, "may use the function by");
    }
}

/* Strings that spell the name may reach it. */
static void look_at_text(search *f, bn_ix at)
{
    bn_str text = bn_text(f->s->tree, at);

    if (!bn_has_word(text, f->name))
        return;
    if (bn_str_eq(text, f->name) ||
        (bn_str_ends(text, f->name) && text.ptr[text.len - f->name.len - 1] == '.'))
        refute(f, at, "has a string that names");
    else if (f->answer.tri == BN_YES)
        f->answer = bn_answer_maybe(f->s, fact, at, "a string in line %u mentions `%.*s`",
                                    bn_line_of(f->s, at), BN_FMT(f->name));
}

static void look_at_imports(search *f)
{
    const bn_sema *s = f->s;

    for (uint32_t i = 0; i < s->import_count; i++) {
        const bn_import *import = &s->imports[i];

        if (import->star && bn_str_eq(source_of(f, import), f->module))
            refute(f, import->name, "imports everything, also");
        else if (import->from && bn_str_eq(import->member, f->name))
            follow_import(f, import);
    }
}

static void look_at_code(search *f)
{
    const bn_cst *t = f->s->tree;

    bn_each_below (t, 0, c) {
        if (t->nodes[c].kind == BN_STRING_CONTENT)
            look_at_text(f, c);
        else if (t->nodes[c].kind == BN_IDENTIFIER && bn_str_eq(bn_text(t, c), f->name))
            look_at_name(f, c);
    }
}

bn_answer bn_read_imported(bn_sema *s, bn_str path, bn_str name, bn_imported *out)
{
    const bn_neighbours *others = s->options.others;
    search f = { .s = s, .name = name, .answer = bn_answer_yes(fact) };

    *out = (bn_imported){ 0 };
    if (!others)
        return bn_answer_maybe(s, fact, BN_NONE, "other files are not known");
    f.module = bn_module_name(s->arena, others, path);
    // an import of the project's `io.py` or `email/header.py` may mean the library's
    if (!f.module.len || bn_is_of_library(f.module) ||
        !bn_module_is_unique(s->arena, others, path, f.module))
        return bn_answer_no(s, fact, BN_NONE, "it is not certain how %.*s is imported",
                            BN_FMT(path));
    look_at_imports(&f);
    look_at_code(&f);
    for (bn_scope_ix i = 0; i < s->scope_count && f.answer.tri == BN_YES; i++)
        f.answer = bn_answer_dynamic(s, fact, i, BN_DYN_EVAL);
    *out = (bn_imported){ .imports = f.imports.items,
                          .import_count = f.imports.len,
                          .uses = f.uses.items,
                          .use_count = f.uses.len };
    return f.answer;
}
