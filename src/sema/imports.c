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

bn_str bn_import_target(const bn_sema *s, bn_ix name)
{
    const bn_import *import = import_at(s, name);

    return import ? import_target(s, import) : BN_LIT("");
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

struct bn_denoted {
    bn_str name; /* common target of all bindings; empty when there is none */
    bn_ix other; /* a binding use that says something else, or BN_NONE */
    bool relative;
    bn_vec(bn_ix) stores; /* attributes that are assigned: `time.localtime` */
};

/* The node is stored to or deleted: `x.a = 1`, `for x.a, b in c`, `del x.a`. */
static bool is_target(const bn_cst *t, bn_ix at)
{
    bn_ix up = t->nodes[at].parent;

    while (t->nodes[up].kind == BN_TUPLE || t->nodes[up].kind == BN_LIST ||
           t->nodes[up].kind == BN_LIST_SPLAT || t->nodes[up].kind == BN_PARENTHESIZED_EXPRESSION) {
        at = up;
        up = t->nodes[at].parent;
    }
    switch (t->nodes[up].kind) {
    case BN_ASSIGNMENT:
    case BN_AUGMENTED_ASSIGNMENT:
    case BN_FOR_STATEMENT:
    case BN_FOR_IN_CLAUSE:
        return t->nodes[at].field == BN_F_LEFT;
    case BN_AS_PATTERN_TARGET:
    case BN_DELETE_STATEMENT:
        return true;
    default:
        return false;
    }
}

/* `t.a.b = ...`: the attribute that a use of `t` begins, when it is assigned. */
static bn_ix assigned_attribute(const bn_cst *t, bn_ix at)
{
    bn_ix up = t->nodes[at].parent;

    while (t->nodes[up].kind == BN_ATTRIBUTE && t->nodes[at].field == BN_F_OBJECT) {
        if (is_target(t, up))
            return up;
        at = up;
        up = t->nodes[at].parent;
    }
    return BN_NONE;
}

static void add_change(const bn_sema *s, bn_denoted *d, const bn_use *use)
{
    const bn_import *import = use->kind & BN_USE_IMPORT ? import_at(s, use->node) : NULL;
    bn_str target;

    if (!import) {
        d->other = use->node;
        return;
    }
    d->relative = d->relative || import->level;
    target = import_target(s, import);
    if (!target.len || (d->name.len && !bn_str_eq(d->name, target)))
        d->other = use->node;
    else
        d->name = target;
}

/*
 * What all the imports that bind the name agree on. Modules of one package may
 * be bound by several `import a.b`, `import a.c`: all of them mean `a`.
 */
static const bn_denoted *denotes(const bn_sema *s, bn_binding_ix ix)
{
    const bn_binding *b = &s->bindings[ix];
    bn_denoted *d;

    if (!s->names->denoted)
        s->names->denoted = BN_ARRAY_IN(s->arena, s->binding_count, bn_denoted *);
    if (s->names->denoted[ix])
        return s->names->denoted[ix];
    d = BN_NEW_IN(s->arena, bn_denoted);
    d->other = BN_NONE;
    for (uint32_t i = 0; i < b->change_count; i++)
        add_change(s, d, &s->changes[b->first_change + i]);
    for (uint32_t i = 0; d->name.len && i < b->use_count; i++) {
        bn_ix store = assigned_attribute(s->tree, s->uses[b->first_use + i].node);

        if (store != BN_NONE)
            bn_vec_push(s->arena, &d->stores, store);
    }
    s->names->denoted[ix] = d;
    return d;
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
    const bn_denoted *d;

    if (c.base == BN_NONE || s->ref_binding[c.base] == BN_NONE)
        return BN_LIT("");
    bn_saw_changes(s, s->ref_binding[c.base]);
    d = denotes(s, s->ref_binding[c.base]);
    return d->other != BN_NONE || !d->name.len ? BN_LIT("") : joined(s, d->name, c.members);
}

/* Nobody in the file binds the name: it may still come by other means. */
static bn_answer unbound(bn_sema *s, bn_ix base, bn_str name)
{
    bn_answer dynamic = bn_answer_dynamic(s, fact_resolves, 0, BN_DYN_STAR | BN_DYN_GWRITE);

    if (dynamic.tri != BN_YES)
        return dynamic;
    return bn_answer_no(s, fact_resolves, base, "`%.*s` is imported nowhere in the file",
                        BN_FMT(name));
}

/* By the imports of the file the chain is what was asked for. What may have changed that? */
static bn_answer still_means(bn_sema *s, const bn_binding *b, const chain *c, const bn_denoted *d)
{
    bn_str name = bn_text(s->tree, c->base);

    if (d->other != BN_NONE)
        return bn_answer_maybe(s, fact_resolves, d->other, "`%.*s` is also bound at line %u",
                               BN_FMT(name), bn_line_of(s, d->other));
    for (uint32_t i = 0; i < d->stores.len; i++) {
        bn_ix store = d->stores.items[i];

        if (bn_str_starts(c->members, read_chain(s, store).members))
            return bn_answer_maybe(s, fact_resolves, store, "`%.*s` is assigned at line %u",
                                   BN_FMT(bn_text(s->tree, store)), bn_line_of(s, store));
    }
    if (b->flags & BN_BIND_PATCHED)
        return bn_answer_maybe(s, fact_resolves, c->base, "another file assigns `%.*s`",
                               BN_FMT(name));
    if (s->scopes[b->scope].kind == BN_SCOPE_CLASS && s->scope_of[c->base] != b->scope)
        return bn_answer_maybe(s, fact_resolves, c->base, "`%.*s` is a name of a class",
                               BN_FMT(name));
    if (b->scope == 0)
        return bn_answer_dynamic(s, fact_resolves, 0,
                                 BN_DYN_STAR | BN_DYN_GWRITE | BN_DYN_PATCHED | BN_DYN_EVAL);
    if (s->options.target_floor < BN_PY(3, 0))
        return bn_answer_dynamic(s, fact_resolves, b->scope, BN_DYN_EVAL);
    return bn_answer_yes_of(fact_resolves, c->base);
}

bn_answer bn_fact_resolves(bn_sema *s, bn_ix expr, bn_str dotted)
{
    chain c = read_chain(s, expr);
    const bn_denoted *d;
    bn_str name, found;

    if (c.base == BN_NONE)
        return bn_answer_no(s, fact_resolves, expr, "it is no dotted name");
    name = bn_text(s->tree, c.base);
    if (s->ref_binding[c.base] == BN_NONE)
        return unbound(s, c.base, name);
    bn_saw_changes(s, s->ref_binding[c.base]);
    d = denotes(s, s->ref_binding[c.base]);
    if (!d->name.len && d->relative)
        return bn_answer_maybe(s, fact_resolves, c.base, "`%.*s` comes from a relative import",
                               BN_FMT(name));
    if (!d->name.len) {
        bn_ix at = d->other != BN_NONE ? d->other : c.base;

        return bn_answer_no(s, fact_resolves, at, "`%.*s` is bound at line %u, not imported",
                            BN_FMT(name), bn_line_of(s, at));
    }
    found = joined(s, d->name, c.members);
    if (bn_str_eq(found, dotted))
        return still_means(s, &s->bindings[s->ref_binding[c.base]], &c, d);
    if (d->other != BN_NONE || may_be_same(found, dotted))
        return bn_answer_maybe(s, fact_resolves, c.base, "`%.*s` may be another object",
                               BN_FMT(name));
    return bn_answer_no(s, fact_resolves, c.base, "it is `%.*s`", BN_FMT(found));
}
