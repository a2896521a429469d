/*
 * scopes_json.c - the scopes of a file in the terms of Python's symtable module.
 *
 * The binder's symbols are CPython's, so most of this is spelling. What differs
 * between versions is done here: comprehensions that run inlined (from 3.12),
 * annotations that no table shows, names that the compiler invents, and free
 * names that pass through scopes which do not mention them. Source:
 * Python/symtable.c of 3.8 to 3.13.
 */
#include "sema/sema_p.h"

#define NOTHING UINT32_MAX

typedef struct {
    uint32_t atom;
    uint16_t flags;
    uint8_t resolution;
    bn_scope_ix owner;
    uint32_t next; /* in the scope's list */
} entry;

typedef struct {
    uint32_t first, last;       /* entries */
    uint32_t first_free;        /* names that are free in it or further in */
    bn_scope_ix child, sibling; /* children in source order */
    bn_scope_ix last_child;
    bool hidden, inlined;
} table;

typedef struct {
    const bn_sema *s;
    bn_arena *arena;
    uint16_t version;
    bool json;
    table *tables; /* a scope */
    bn_vec(entry) entries;
    bn_vec(entry) frees;
    bn_u64map index;      /* scope and atom -> entry */
    bn_u64map free_index; /* scope and atom -> 1 */
} projection;

static entry *find(const projection *p, bn_scope_ix scope, uint32_t atom)
{
    const uint32_t *ix = bn_u64map_find(&p->index, (uint64_t)scope << 32 | atom);

    return ix ? &p->entries.items[*ix] : NULL;
}

static void add(projection *p, bn_scope_ix scope, entry e)
{
    table *t = &p->tables[scope];
    bool fresh;
    uint32_t *ix = bn_u64map_put(&p->index, (uint64_t)scope << 32 | e.atom, &fresh);

    if (!fresh) {
        p->entries.items[*ix].flags |= e.flags;
        return;
    }
    *ix = p->entries.len;
    e.next = NOTHING;
    if (t->last == NOTHING)
        t->first = *ix;
    else
        p->entries.items[t->last].next = *ix;
    t->last = *ix;
    bn_vec_push(p->arena, &p->entries, e);
}

static void invent(projection *p, bn_scope_ix scope, bn_str name, uint32_t flags,
                   bn_resolution resolution, bn_scope_ix owner)
{
    entry e = { .atom = bn_names_intern(p->s->names, name),
                .flags = (uint16_t)flags,
                .resolution = (uint8_t)resolution,
                .owner = owner };

    add(p, scope, e);
}

static void add_free(projection *p, bn_scope_ix scope, uint32_t atom, bn_scope_ix owner)
{
    bool fresh;

    *bn_u64map_put(&p->free_index, (uint64_t)scope << 32 | atom, &fresh) = 1;
    if (!fresh)
        return;
    bn_vec_push(p->arena, &p->frees,
                (entry){ .atom = atom, .owner = owner, .next = p->tables[scope].first_free });
    p->tables[scope].first_free = p->frees.len - 1;
}

static bool is_kind(const projection *p, bn_scope_ix scope, bn_scope_kind kind)
{
    return p->s->scopes[scope].kind == kind;
}

/* A scope of type syntax that sees the names of the class around it; *owner is that class. */
static bool sees_class(const projection *p, bn_scope_ix scope, bn_scope_ix *owner)
{
    while (is_kind(p, scope, BN_SCOPE_TYPE_PARAMS) || is_kind(p, scope, BN_SCOPE_ANNOTATION)) {
        scope = p->s->scopes[scope].parent;
        if (is_kind(p, scope, BN_SCOPE_CLASS)) {
            *owner = scope;
            return true;
        }
    }
    return false;
}

/* An annotation proper, not a bound of a type parameter or the value of a type alias. */
static bool is_annotation(const projection *p, bn_scope_ix scope)
{
    const bn_cst *t = p->s->tree;
    bn_ix node = p->s->scopes[scope].node;

    return is_kind(p, scope, BN_SCOPE_ANNOTATION) && t->nodes[node].kind == BN_TYPE &&
           t->nodes[t->nodes[node].parent].kind != BN_CONSTRAINED_TYPE;
}

static bool is_inlined(const projection *p, bn_scope_ix scope)
{
    bn_scope_ix owner;

    return p->version >= BN_PY(3, 12) && is_kind(p, scope, BN_SCOPE_COMPREHENSION) &&
           !sees_class(p, p->s->scopes[scope].parent, &owner);
}

static bool has_keyword_default(const projection *p, bn_ix function)
{
    const bn_cst *t = p->s->tree;
    bn_ix parameters = bn_child(t, function, BN_F_PARAMETERS);
    bool keyword_only = false;

    if (parameters == BN_NONE)
        return false;
    bn_each_named_child (t, parameters, c) {
        uint16_t kind = t->nodes[c].kind;

        if (kind == BN_LIST_SPLAT_PATTERN || kind == BN_KEYWORD_SEPARATOR ||
            (kind == BN_TYPED_PARAMETER && t->nodes[c + 1].kind == BN_LIST_SPLAT_PATTERN))
            keyword_only = true;
        else if (keyword_only &&
                 (kind == BN_DEFAULT_PARAMETER || kind == BN_TYPED_DEFAULT_PARAMETER))
            return true;
    }
    return false;
}

static void invent_names(projection *p, bn_scope_ix scope)
{
    const bn_scope *here = &p->s->scopes[scope];
    const bn_cst *t = p->s->tree;
    bn_scope_ix owner;

    if (here->kind == BN_SCOPE_COMPREHENSION || here->kind == BN_SCOPE_GENERATOR)
        invent(p, scope, BN_LIT(".0"), BN_SYM_PARAM, BN_RES_LOCAL, scope);
    if (here->kind == BN_SCOPE_TYPE_PARAMS) {
        bn_ix definition = t->nodes[here->node].parent;

        if (t->nodes[definition].kind == BN_CLASS_DEFINITION) {
            invent(p, scope, BN_LIT(".type_params"), BN_SYM_LOCAL | BN_SYM_USE, BN_RES_LOCAL,
                   scope);
            invent(p, scope, BN_LIT(".generic_base"), BN_SYM_LOCAL | BN_SYM_USE, BN_RES_LOCAL,
                   scope);
        } else if (t->nodes[definition].kind == BN_FUNCTION_DEFINITION) {
            /* Defaults arrive as hidden parameters, positional ones even when there are none. */
            invent(p, scope, BN_LIT(".defaults"), BN_SYM_PARAM, BN_RES_LOCAL, scope);
            if (has_keyword_default(p, definition))
                invent(p, scope, BN_LIT(".kwdefaults"), BN_SYM_PARAM, BN_RES_LOCAL, scope);
        }
    }
    if (here->kind == BN_SCOPE_CLASS && is_kind(p, here->parent, BN_SCOPE_TYPE_PARAMS)) {
        invent(p, scope, BN_LIT("__type_params__"), BN_SYM_LOCAL, BN_RES_LOCAL, scope);
        invent(p, scope, BN_LIT(".type_params"), BN_SYM_USE, BN_RES_FREE, here->parent);
    }
    if (sees_class(p, scope, &owner))
        invent(p, scope, BN_LIT("__classdict__"), BN_SYM_USE, BN_RES_FREE, owner);
}

static void begin(projection *p)
{
    const bn_sema *s = p->s;

    for (bn_scope_ix i = 0; i < s->scope_count; i++) {
        const bn_scope *scope = &s->scopes[i];
        table *t = &p->tables[i];

        *t = (table){ NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, false, false };
        t->hidden = (i && p->tables[scope->parent].hidden) ||
                    (p->version < BN_PY(3, 14) && is_annotation(p, i));
        t->inlined = is_inlined(p, i);
        if (i) {
            table *up = &p->tables[scope->parent];

            if (up->last_child == NOTHING)
                up->child = i;
            else
                p->tables[up->last_child].sibling = i;
            up->last_child = i;
        }
        for (uint32_t n = 0; n < scope->symbol_count; n++) {
            const bn_symbol *symbol = &s->symbols[scope->first_symbol + n];

            add(p, i,
                (entry){ .atom = symbol->atom,
                         .flags = symbol->flags,
                         .resolution = symbol->resolution,
                         .owner = symbol->owner });
        }
        invent_names(p, i);
    }
}

/* The names of an inlined comprehension become names of the scope around it. */
static void merge(projection *p, bn_scope_ix into, bn_scope_ix comprehension)
{
    uint32_t cell = bn_names_find(p->s->names, BN_LIT("__class__"));

    for (uint32_t i = p->tables[comprehension].first; i != NOTHING;) {
        entry e = p->entries.items[i];

        i = e.next;
        if (e.flags & BN_SYM_PARAM || find(p, into, e.atom))
            continue;
        if (e.resolution == BN_RES_FREE && e.atom == cell && is_kind(p, into, BN_SCOPE_CLASS))
            e.resolution = BN_RES_GLOBAL_IMPLICIT;
        add(p, into, e);
    }
}

/* Names that are free further in pass through this scope, up to their owner. */
static void finish(projection *p, bn_scope_ix scope)
{
    table *t = &p->tables[scope];

    for (bn_scope_ix c = t->child; c != NOTHING; c = p->tables[c].sibling)
        if (!p->tables[c].hidden && p->tables[c].inlined)
            merge(p, scope, c);
    for (uint32_t i = t->first; i != NOTHING; i = p->entries.items[i].next)
        if (p->entries.items[i].resolution == BN_RES_FREE)
            add_free(p, scope, p->entries.items[i].atom, p->entries.items[i].owner);
    for (bn_scope_ix c = t->child; c != NOTHING; c = p->tables[c].sibling) {
        for (uint32_t i = p->tables[c].hidden ? NOTHING : p->tables[c].first_free; i != NOTHING;) {
            entry f = p->frees.items[i];

            i = f.next;
            if (f.owner == scope)
                continue;
            if (!find(p, scope, f.atom))
                add(p, scope,
                    (entry){ .atom = f.atom, .resolution = BN_RES_FREE, .owner = f.owner });
            add_free(p, scope, f.atom, f.owner);
        }
    }
}

static void json_string(bn_buf *out, bn_str text)
{
    bn_buf_addc(out, '"');
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];

        if (c == '"' || c == '\\')
            bn_buf_addf(out, "\\%c", c);
        else if (c < 0x20)
            bn_buf_addf(out, "\\u%04x", c);
        else
            bn_buf_addc(out, (char)c);
    }
    bn_buf_addc(out, '"');
}

static bn_str definition_name(const bn_sema *s, bn_ix definition)
{
    bn_ix name = bn_child(s->tree, definition, BN_F_NAME);

    return name == BN_NONE ? BN_LIT("") : bn_atom_text(s->tree->atoms, s->tree->nodes[name].atom);
}

/* The first name inside: of a type alias, of a type parameter. */
static bn_str first_name(const bn_sema *s, bn_ix at)
{
    bn_each_below (s->tree, at, i)
        if (s->tree->nodes[i].kind == BN_IDENTIFIER)
            return bn_atom_text(s->tree->atoms, s->tree->nodes[i].atom);
    return BN_LIT("");
}

static bn_str scope_name(const bn_sema *s, bn_scope_ix scope)
{
    const bn_cst *t = s->tree;
    bn_ix node = s->scopes[scope].node;
    uint16_t kind = t->nodes[node].kind;

    switch ((bn_scope_kind)s->scopes[scope].kind) {
    case BN_SCOPE_MODULE:
        return BN_LIT("top");
    case BN_SCOPE_CLASS:
    case BN_SCOPE_FUNCTION:
        return definition_name(s, node);
    case BN_SCOPE_LAMBDA:
        return BN_LIT("lambda");
    case BN_SCOPE_GENERATOR:
        return BN_LIT("genexpr");
    case BN_SCOPE_COMPREHENSION:
        return kind == BN_LIST_COMPREHENSION  ? BN_LIT("listcomp")
               : kind == BN_SET_COMPREHENSION ? BN_LIT("setcomp")
                                              : BN_LIT("dictcomp");
    case BN_SCOPE_TYPE_PARAMS:
        return t->nodes[t->nodes[node].parent].kind == BN_GENERIC_TYPE
                   ? first_name(s, t->nodes[node].parent)
                   : definition_name(s, t->nodes[node].parent);
    case BN_SCOPE_ANNOTATION:
        return first_name(s, kind == BN_TYPE ? t->nodes[node].parent : node);
    }
    return BN_LIT("");
}

static const char *scope_type(const projection *p, bn_scope_ix scope)
{
    const bn_sema *s = p->s;

    switch ((bn_scope_kind)s->scopes[scope].kind) {
    case BN_SCOPE_MODULE:
        return "module";
    case BN_SCOPE_CLASS:
        return "class";
    case BN_SCOPE_TYPE_PARAMS:
        return p->version == BN_PY(3, 12) ? "type parameter" : "type parameters";
    case BN_SCOPE_ANNOTATION:
        if (is_annotation(p, scope))
            return "annotation";
        if (s->tree->nodes[s->scopes[scope].node].kind != BN_TYPE)
            return "type alias";
        return p->version == BN_PY(3, 12) ? "TypeVar bound" : "type variable";
    default:
        return "function";
    }
}

static uint32_t scope_line(const projection *p, bn_scope_ix scope)
{
    const bn_cst *t = p->s->tree;
    bn_ix node = p->s->scopes[scope].node;

    if (scope == 0)
        return 0;
    if (is_kind(p, scope, BN_SCOPE_TYPE_PARAMS))
        node = t->nodes[node].parent;
    if (p->version < BN_PY(3, 8) && t->nodes[t->nodes[node].parent].kind == BN_DECORATED_DEFINITION)
        node = t->nodes[node].parent;
    return bn_line_of(p->s, node);
}

static void print_flags(const projection *p, bn_buf *out, const entry *e, bool module,
                        bool module_like)
{
    bool bound = e->flags & BN_SYM_BOUND;
    bool explicitly = module ? e->flags & BN_SYM_GLOBAL : e->resolution == BN_RES_GLOBAL_EXPLICIT;
    bool local = e->resolution == BN_RES_LOCAL && !(module && !bound);
    bool global = e->resolution != BN_RES_LOCAL && e->resolution != BN_RES_FREE;
    const struct {
        bool set;
        const char *name;
    } flags[] = {
        { e->flags & BN_SYM_PARAM, "parameter" },
        { local || (module_like && bound), "local" },
        { module || global || (module_like && bound), "global" },
        { explicitly, "declared_global" },
        { e->flags & BN_SYM_NONLOCAL, "nonlocal" },
        { e->resolution == BN_RES_FREE, "free" },
        { e->flags & BN_SYM_IMPORT, "imported" },
        { e->flags & BN_SYM_LOCAL, "assigned" },
        { e->flags & BN_SYM_USE, "referenced" },
    };
    const char *separator = "";

    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
        if (!flags[i].set)
            continue;
        bn_buf_addf(out, p->json ? "%s\"%s\"" : "%s%s", separator, flags[i].name);
        separator = ", ";
    }
}

static void print_symbols(const projection *p, bn_buf *out, bn_scope_ix scope, bn_str name)
{
    const char *separator = "";

    for (uint32_t i = p->tables[scope].first; i != NOTHING; i = p->entries.items[i].next) {
        const entry *e = &p->entries.items[i];

        if (p->json) {
            bn_buf_addz(out, separator);
            json_string(out, bn_name_text(p->s, e->atom));
            bn_buf_addz(out, ": [");
        } else {
            bn_buf_addf(out, "    %.*s: ", BN_FMT(bn_name_text(p->s, e->atom)));
        }
        /* symtable takes any scope that is named "top" for the module. */
        print_flags(p, out, e, scope == 0, bn_str_is(name, "top"));
        bn_buf_addz(out, p->json ? "]" : "\n");
        separator = ", ";
    }
}

static void print_scope(const projection *p, bn_buf *out, bn_scope_ix scope)
{
    bn_str name = scope_name(p->s, scope);

    if (!p->json) {
        bn_buf_addf(out, "%s %.*s, line %u\n", scope_type(p, scope), BN_FMT(name),
                    scope_line(p, scope));
        print_symbols(p, out, scope, name);
        return;
    }
    bn_buf_addf(out, "{\"type\": \"%s\", \"name\": ", scope_type(p, scope));
    json_string(out, name);
    bn_buf_addf(out, ", \"line\": %u, \"symbols\": {", scope_line(p, scope));
    print_symbols(p, out, scope, name);
    bn_buf_addz(out, "}}");
}

static void print_scopes(bn_buf *out, const bn_sema *s, bool json)
{
    projection p = {
        .s = s,
        .arena = s->arena,
        .json = json,
        .version = s->options.target_top,
        .tables = BN_ARRAY_IN(s->arena, s->scope_count, table),
        .index = { .arena = s->arena },
        .free_index = { .arena = s->arena },
    };
    const char *separator = "";

    begin(&p);
    for (bn_scope_ix i = s->scope_count; i-- > 0;)
        finish(&p, i);
    for (bn_scope_ix i = 0; i < s->scope_count; i++) {
        if (p.tables[i].hidden || p.tables[i].inlined)
            continue;
        if (json)
            bn_buf_addz(out, separator);
        separator = ", ";
        print_scope(&p, out, i);
    }
}

void bn_scopes_text(bn_buf *out, const bn_sema *s)
{
    print_scopes(out, s, false);
}

void bn_scopes_json(bn_buf *out, const bn_sema *s, bn_str filename)
{
    bn_buf_addz(out, "{\"file\": ");
    json_string(out, filename);
    bn_buf_addz(out, ", \"scopes\": [");
    print_scopes(out, s, true);
    bn_buf_addz(out, "]}\n");
}
