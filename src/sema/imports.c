/*
 * imports.c - import statements, and what a dotted expression denotes.
 *
 * Only what the file itself says: relative imports and names of packages that
 * re-export are not followed here.
 */
#include "sema/sema_p.h"

static const char fact_resolves[] = "N2 resolves";

/* "a.b.c" of a dotted_name, without blanks around the dots. */
static bn_str dotted_text(const bn_sema *s, bn_ix dotted)
{
    const bn_cst *t = s->tree;
    bn_buf text = { .arena = s->arena };

    if (bn_named_count(t, dotted) < 2)
        return bn_text(t, dotted);
    bn_each_named_child (t, dotted, c) {
        if (text.len)
            bn_buf_addc(&text, '.');
        bn_buf_add(&text, bn_atom_text(t->atoms, t->nodes[c].atom));
    }
    return bn_buf_str(&text);
}

/* Module and level of `from ..a.b import`. */
static void read_module(const bn_sema *s, bn_ix at, bn_import *import)
{
    const bn_cst *t = s->tree;

    import->module_at = at;
    if (t->nodes[at].kind == BN_DOTTED_NAME) {
        import->module = dotted_text(s, at);
        return;
    }
    bn_each_child (t, at, c) {
        if (t->nodes[c].kind == BN_DOTTED_NAME) {
            import->module = dotted_text(s, c);
        } else {
            for (uint32_t i = t->nodes[c].start; i < t->nodes[c].end; i++)
                import->level += t->text.ptr[i] == '.';
        }
    }
}

/* One `name` or `name as alias` of a statement. */
static void add_request(const bn_sema *s, bn_ix name, bn_import import, bn_collected *c)
{
    const bn_cst *t = s->tree;
    bn_ix dotted = name;

    if (t->nodes[name].kind == BN_ALIASED_IMPORT) {
        dotted = bn_child(t, name, BN_F_NAME);
        import.name = bn_child(t, name, BN_F_ALIAS);
        import.aliased = true;
    }
    if (dotted == BN_NONE || import.name == BN_NONE)
        return;
    if (!import.aliased)
        import.name =
            t->nodes[dotted].kind == BN_DOTTED_NAME ? bn_named_child(t, dotted, 0) : dotted;
    if (import.name == BN_NONE || t->nodes[import.name].kind != BN_IDENTIFIER)
        return;
    if (import.from) {
        import.member = dotted_text(s, dotted);
    } else {
        import.module = dotted_text(s, dotted);
        import.module_at = dotted;
    }
    bn_vec_push(s->arena, &c->imports, import);
}

void bn_import_read(const bn_sema *s, bn_ix statement, bn_collected *c)
{
    const bn_cst *t = s->tree;
    bn_import import = {
        .statement = statement,
        .name = 0,
        .module_at = BN_NONE,
        .binding = BN_NONE,
        .from = t->nodes[statement].kind != BN_IMPORT_STATEMENT,
        .future = t->nodes[statement].kind == BN_FUTURE_IMPORT_STATEMENT,
    };

    if (import.future)
        import.module = BN_LIT("__future__");
    bn_each_named_child (t, statement, i) {
        if (t->nodes[i].field == BN_F_MODULE_NAME) {
            read_module(s, i, &import);
        } else if (t->nodes[i].kind == BN_WILDCARD_IMPORT) {
            bn_import star = import;

            star.star = true;
            star.name = i;
            bn_vec_push(s->arena, &c->imports, star);
        } else {
            add_request(s, i, import, c);
        }
    }
}

/* The import whose identifier is `name`, or NULL. */
static const bn_import *import_at(const bn_sema *s, bn_ix name)
{
    uint32_t low = 0, high = s->import_count;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;

        if (s->imports[middle].name < name)
            low = middle + 1;
        else
            high = middle;
    }
    return low < s->import_count && s->imports[low].name == name ? &s->imports[low] : NULL;
}

/* What the name bound by an import stands for: "os.path", "time.localtime"; relative: empty. */
static bn_str import_target(const bn_sema *s, const bn_import *import)
{
    size_t dot;

    if (import->level || import->future)
        return BN_LIT("");
    if (import->from)
        return bn_str_format_in(s->arena, "%.*s.%.*s", BN_FMT(import->module),
                                BN_FMT(import->member));
    if (import->aliased)
        return import->module;
    dot = bn_str_find(import->module, BN_LIT("."), 0);
    return dot == BN_NPOS ? import->module : bn_str_sub(import->module, 0, dot);
}

typedef struct {
    bn_ix base;     /* identifier at the left end of the chain; BN_NONE: not a chain */
    bn_str members; /* ".b.c" */
} chain;

/* `a.b.c` as base and members, parentheses ignored. */
static chain read_chain(const bn_sema *s, bn_ix expr)
{
    const bn_cst *t = s->tree;
    chain result = { .base = BN_NONE, .members = BN_LIT("") };
    bn_ix at = bn_unparen(t, expr);
    uint32_t depth = 0;

    for (; t->nodes[at].kind == BN_ATTRIBUTE && depth < 32; depth++) {
        bn_ix member = bn_child(t, at, BN_F_ATTRIBUTE);
        bn_ix object = bn_child(t, at, BN_F_OBJECT);

        if (member == BN_NONE || object == BN_NONE)
            return result;
        result.members = bn_str_format_in(s->arena, ".%.*s%.*s",
                                          BN_FMT(bn_atom_text(t->atoms, t->nodes[member].atom)),
                                          BN_FMT(result.members));
        at = bn_unparen(t, object);
    }
    if (t->nodes[at].kind == BN_IDENTIFIER)
        result.base = at;
    return result;
}

typedef struct {
    bn_str name; /* common target of all bindings; empty when there is none */
    bn_ix other; /* a binding use that says something else, or BN_NONE */
    bool relative;
    bool conditional;
} denoted;

/*
 * What all the imports that bind the name agree on. Modules of one package may
 * be bound by several `import a.b`, `import a.c`: all of them mean `a`.
 */
static denoted denotes(const bn_sema *s, const bn_binding *b)
{
    denoted result = { .name = BN_LIT(""), .other = BN_NONE };

    for (uint32_t i = 0; i < b->use_count; i++) {
        const bn_use *use = &s->uses[b->first_use + i];
        const bn_import *import;
        bn_str target;

        if (use->kind & BN_USE_DELETE) {
            result.other = use->node;
            continue;
        }
        if (!(use->kind & BN_USE_STORE))
            continue;
        import = use->kind & BN_USE_IMPORT ? import_at(s, use->node) : NULL;
        if (!import) {
            result.other = use->node;
            continue;
        }
        result.relative = result.relative || import->level;
        target = import_target(s, import);
        if (!target.len || (result.name.len && !bn_str_eq(result.name, target)))
            result.other = use->node;
        else
            result.name = target;
    }
    return result;
}

/* `from os import path`: os.path is known to be another module's name. */
static bool may_be_same(bn_str found, bn_str wanted)
{
    static const char *const twins[][2] = {
        { "posixpath", "os.path" },
        { "ntpath", "os.path" },
        { "_collections_abc", "collections.abc" },
    };

    for (size_t i = 0; i < sizeof twins / sizeof *twins; i++) {
        bn_str a = bn_str_from(twins[i][0]), b = bn_str_from(twins[i][1]);

        if ((bn_str_starts(found, a) && bn_str_starts(wanted, b)) ||
            (bn_str_starts(found, b) && bn_str_starts(wanted, a)))
            return true;
    }
    return false;
}

static bn_str joined(const bn_sema *s, bn_str base, bn_str members)
{
    return members.len ? bn_str_format_in(s->arena, "%.*s%.*s", BN_FMT(base), BN_FMT(members))
                       : base;
}

bn_str bn_resolve_dotted(bn_sema *s, bn_ix expr)
{
    chain c = read_chain(s, expr);
    const bn_binding *b;
    denoted d;

    if (c.base == BN_NONE || s->ref_binding[c.base] == BN_NONE)
        return BN_LIT("");
    b = &s->bindings[s->ref_binding[c.base]];
    d = denotes(s, b);
    return d.other != BN_NONE || !d.name.len ? BN_LIT("") : joined(s, d.name, c.members);
}

/* Somebody in this file assigns the attribute: `time.localtime = ...`. */
static bn_ix attribute_store(const bn_sema *s, const bn_binding *b, bn_str members)
{
    const bn_cst *t = s->tree;

    for (uint32_t i = 0; i < b->use_count; i++) {
        bn_ix at = s->uses[b->first_use + i].node;
        bn_ix up = t->nodes[at].parent;

        while (t->nodes[up].kind == BN_ATTRIBUTE && t->nodes[at].field == BN_F_OBJECT) {
            bn_ix outer = t->nodes[up].parent;

            if (t->nodes[up].field == BN_F_LEFT &&
                (t->nodes[outer].kind == BN_ASSIGNMENT ||
                 t->nodes[outer].kind == BN_AUGMENTED_ASSIGNMENT) &&
                bn_str_starts(members, read_chain(s, up).members))
                return up;
            at = up;
            up = outer;
        }
    }
    return BN_NONE;
}

bn_answer bn_fact_resolves(bn_sema *s, bn_ix expr, bn_str dotted)
{
    chain c = read_chain(s, expr);
    const bn_binding *b;
    bn_answer dynamic;
    bn_str name, found;
    denoted d;
    bn_ix store;

    if (c.base == BN_NONE)
        return bn_answer_no(s, fact_resolves, expr, "it is no dotted name");
    name = bn_text(s->tree, c.base);
    if (s->ref_binding[c.base] == BN_NONE) {
        dynamic = bn_answer_dynamic(s, fact_resolves, 0, BN_DYN_STAR | BN_DYN_GWRITE);
        if (dynamic.tri != BN_YES)
            return dynamic;
        return bn_answer_no(s, fact_resolves, c.base, "`%.*s` is imported nowhere in the file",
                            BN_FMT(name));
    }
    b = &s->bindings[s->ref_binding[c.base]];
    d = denotes(s, b);
    if (!d.name.len && d.other != BN_NONE && !d.relative)
        return bn_answer_no(s, fact_resolves, d.other, "`%.*s` is bound at line %u, not imported",
                            BN_FMT(name), bn_line_of(s, d.other));
    if (!d.name.len)
        return bn_answer_maybe(s, fact_resolves, c.base, "`%.*s` comes from a relative import",
                               BN_FMT(name));
    found = joined(s, d.name, c.members);
    if (!bn_str_eq(found, dotted)) {
        if (d.other != BN_NONE || may_be_same(found, dotted))
            return bn_answer_maybe(s, fact_resolves, c.base, "`%.*s` may be another object",
                                   BN_FMT(name));
        return bn_answer_no(s, fact_resolves, c.base, "it is `%.*s`", BN_FMT(found));
    }
    if (d.other != BN_NONE)
        return bn_answer_maybe(s, fact_resolves, d.other, "`%.*s` is also bound at line %u",
                               BN_FMT(name), bn_line_of(s, d.other));
    store = attribute_store(s, b, c.members);
    if (store != BN_NONE)
        return bn_answer_maybe(s, fact_resolves, store, "`%.*s` is assigned at line %u",
                               BN_FMT(bn_text(s->tree, store)), bn_line_of(s, store));
    if (b->flags & BN_BIND_PATCHED)
        return bn_answer_maybe(s, fact_resolves, c.base, "another file assigns `%.*s`",
                               BN_FMT(name));
    if (s->scopes[b->scope].kind == BN_SCOPE_CLASS && s->scope_of[c.base] != b->scope)
        return bn_answer_maybe(s, fact_resolves, c.base, "`%.*s` is a name of a class",
                               BN_FMT(name));
    if (b->scope == 0)
        return bn_answer_dynamic(s, fact_resolves, 0,
                                 BN_DYN_STAR | BN_DYN_GWRITE | BN_DYN_PATCHED | BN_DYN_EVAL);
    return bn_answer_yes(fact_resolves);
}
