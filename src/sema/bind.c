/*
 * bind.c - one pass over the tree: scopes, and every mention of a name.
 *
 * The pass keeps a stack of regions: ranges of nodes with the scope their code
 * runs in and what an identifier there means (read, stored, declared, ...). A
 * node that changes either pushes a region; regions end by node index, so there
 * is no recursion. Who owns a name is found out afterwards, in resolve.c.
 */
#include "sema/sema_p.h"

#include <string.h>

typedef enum {
    CTX_LOAD,
    CTX_STORE,
    CTX_LOOP,   /* target of a comprehension */
    CTX_EXCEPT, /* unbound when the clause ends */
    CTX_DELETE,
    CTX_AUGMENT,
    CTX_PARAM,
    CTX_PATTERN, /* of a `case` */
    CTX_GLOBAL,
    CTX_NONLOCAL,
    CTX_NONE, /* identifiers are no references */
} context;

typedef struct {
    bn_ix end;
    bn_scope_ix scope;
    bn_scope_ix inner; /* scope that the owner of this region opens for its body */
    bn_ix first_for;   /* comprehension: the clause whose iterable runs outside */
    uint8_t ctx;
    bool annotation;
} region;

typedef struct {
    bn_sema *s;
    const bn_cst *t;
    const bn_node *nodes;
    bn_collected c;
    bn_vec(region) stack;
    bn_vec(uint32_t) mangling; /* a scope: name of the class around it, or 0 */
    uint8_t *special;          /* an atom: it may say something dynamic */
    uint32_t all_atom;         /* of `__all__`, or 0 */
    bool hide_annotations;     /* they are scopes of their own, run later or never */
} binder;

static region *top(binder *b)
{
    return &b->stack.items[b->stack.len - 1];
}

/* A region for node `at`, like the one around it but for scope and context. */
static region *push(binder *b, bn_ix at, bn_scope_ix scope, context ctx)
{
    region r = *top(b);

    r.end = b->nodes[at].end_ix;
    r.scope = scope;
    r.ctx = (uint8_t)ctx;
    r.inner = scope;
    r.first_for = BN_NONE;
    bn_vec_push(b->s->arena, &b->stack, r);
    return top(b);
}

static void push_same(binder *b, bn_ix at, context ctx)
{
    push(b, at, top(b)->scope, ctx);
}

static bn_scope_ix open_scope(binder *b, bn_ix node, bn_scope_kind kind, bn_scope_ix parent)
{
    bn_scope scope = { .node = node, .parent = parent, .kind = (uint8_t)kind };
    uint32_t class_atom = parent == BN_NONE ? 0 : b->mangling.items[parent];

    if (parent != BN_NONE) {
        scope.depth = b->c.scopes.items[parent].depth + 1;
        b->c.scopes.items[parent].flags |= BN_SCOPE_HAS_INNER;
    }
    if (scope.depth > BN_MAX_SCOPES)
        bn_bail(bn_arena_bail(b->s->arena), BN_E_LIMIT, "scopes nested deeper than %d levels",
                BN_MAX_SCOPES);
    if (kind == BN_SCOPE_FUNCTION || kind == BN_SCOPE_LAMBDA || kind == BN_SCOPE_GENERATOR ||
        kind == BN_SCOPE_ANNOTATION)
        scope.flags |= BN_SCOPE_DEFERRED;
    if (kind == BN_SCOPE_CLASS) {
        bn_ix name = bn_child(b->t, node, BN_F_NAME);

        class_atom = name == BN_NONE ? 0 : b->nodes[name].atom;
    }
    bn_vec_push(b->s->arena, &b->c.scopes, scope);
    bn_vec_push(b->s->arena, &b->mangling, class_atom);
    return b->c.scopes.len - 1;
}

/* Add flags to the symbol of an atom (already mangled) in a scope. */
static uint32_t add_symbol(binder *b, bn_scope_ix scope, uint32_t atom, uint32_t flags)
{
    bool fresh;
    uint32_t *ix = bn_u64map_put(&b->s->names->symbols, (uint64_t)scope << 32 | atom, &fresh);

    if (fresh) {
        *ix = b->c.symbols.len;
        bn_vec_push(
            b->s->arena, &b->c.symbols,
            (bn_symbol){ .atom = atom, .scope = scope, .owner = scope, .binding = BN_NONE });
    }
    b->c.symbols.items[*ix].flags |= (uint16_t)flags;
    return *ix;
}

/* The type parameter scope of a class that the scope is or lies in, as part of the header. */
static bn_scope_ix class_header(const binder *b, bn_scope_ix scope)
{
    const bn_scope *here = &b->c.scopes.items[scope];

    while (here->kind == BN_SCOPE_ANNOTATION) {
        scope = here->parent;
        here = &b->c.scopes.items[scope];
    }
    return here->kind == BN_SCOPE_TYPE_PARAMS &&
                   b->nodes[b->nodes[here->node].parent].kind == BN_CLASS_DEFINITION
               ? scope
               : BN_NONE;
}

/* The atom of a name after mangling. In the header of a class only its type parameters are. */
static uint32_t atom_in(binder *b, bn_scope_ix scope, uint32_t atom)
{
    uint32_t class_atom = b->mangling.items[scope];
    uint32_t mangled = class_atom ? bn_names_mangle(b->s->names, class_atom, atom) : atom;
    bn_scope_ix header = mangled == atom ? BN_NONE : class_header(b, scope);

    if (header != BN_NONE &&
        !bn_u64map_find(&b->s->names->symbols, (uint64_t)header << 32 | mangled))
        return atom;
    return mangled;
}

/* An identifier node mentions a name in a scope. */
static void mention(binder *b, bn_ix node, bn_scope_ix scope, uint32_t kind, uint32_t flags)
{
    uint32_t atom = atom_in(b, scope, b->nodes[node].atom);
    uint32_t symbol = add_symbol(b, scope, atom, flags);

    bn_vec_push(
        b->s->arena, &b->c.mentions,
        (bn_mention){ .node = node, .symbol = symbol, .kind = (uint16_t)kind, .scope = scope });
}

static bool is_comprehension_scope(const binder *b, bn_scope_ix scope)
{
    uint8_t kind = b->c.scopes.items[scope].kind;

    return kind == BN_SCOPE_COMPREHENSION || kind == BN_SCOPE_GENERATOR;
}

/* `(name := ...)`: binds in the function or module around all comprehensions. */
static void walrus_target(binder *b, bn_ix node, bn_scope_ix scope)
{
    uint32_t atom = atom_in(b, scope, b->nodes[node].atom);
    bn_scope_ix home = scope;
    uint32_t flags = BN_SYM_LOCAL;

    while (is_comprehension_scope(b, home))
        home = b->c.scopes.items[home].parent;
    if (home != scope && home == 0) {
        add_symbol(b, 0, atom, BN_SYM_GLOBAL);
        flags |= BN_SYM_GLOBAL;
    } else if (home != scope) {
        uint32_t there = add_symbol(b, home, atom, 0);

        flags |= b->c.symbols.items[there].flags & BN_SYM_GLOBAL ? BN_SYM_GLOBAL : BN_SYM_NONLOCAL;
        b->c.symbols.items[there].flags |= BN_SYM_LOCAL;
    }
    mention(b, node, scope, BN_USE_STORE, flags);
}

static void declare(binder *b, bn_ix node, bn_scope_ix scope, uint32_t flag)
{
    uint32_t atom = atom_in(b, scope, b->nodes[node].atom);

    if (flag == BN_SYM_GLOBAL)
        add_symbol(b, 0, atom, BN_SYM_GLOBAL);
    mention(b, node, scope, BN_USE_DECLARE, flag);
}

/* Reads of a few builtins have consequences for whole scopes. */
static void look_closer(binder *b, bn_ix node, bn_scope_ix scope)
{
    bn_str text;

    if (!b->special[b->nodes[node].atom])
        return;
    text = bn_atom_text(b->t->atoms, b->nodes[node].atom);
    if (bn_str_is(text, "super") || bn_str_is(text, "__class__")) {
        if (bn_str_is(text, "super") && b->c.scopes.items[scope].kind != BN_SCOPE_CLASS &&
            scope != 0)
            add_symbol(b, scope, bn_names_intern(b->s->names, BN_LIT("__class__")), BN_SYM_USE);
        for (bn_scope_ix up = scope; up != BN_NONE; up = b->c.scopes.items[up].parent)
            b->c.scopes.items[up].flags |= BN_SCOPE_USES_CELL;
        return;
    }
    bn_note_dynamic(b->s, &b->c, node, scope);
}

static void identifier(binder *b, bn_ix i)
{
    const region *r = top(b);

    switch ((context)r->ctx) {
    case CTX_LOAD:
        mention(b, i, r->scope, BN_USE_READ, BN_SYM_USE);
        look_closer(b, i, r->scope);
        break;
    case CTX_STORE:
        mention(b, i, r->scope, BN_USE_STORE, BN_SYM_LOCAL);
        break;
    case CTX_LOOP:
        mention(b, i, r->scope, BN_USE_STORE, BN_SYM_LOCAL | BN_SYM_LOOP);
        break;
    case CTX_EXCEPT:
        mention(b, i, r->scope, BN_USE_STORE, BN_SYM_LOCAL | BN_SYM_DELETED);
        break;
    case CTX_DELETE:
        mention(b, i, r->scope, BN_USE_DELETE, BN_SYM_LOCAL | BN_SYM_DELETED);
        break;
    case CTX_AUGMENT:
        mention(b, i, r->scope, BN_USE_READ | BN_USE_STORE | BN_USE_AUGMENT, BN_SYM_LOCAL);
        break;
    case CTX_PARAM:
        mention(b, i, r->scope, BN_USE_STORE | BN_USE_PARAM, BN_SYM_PARAM);
        break;
    case CTX_PATTERN:
        mention(b, i, r->scope, BN_USE_STORE, BN_SYM_LOCAL);
        break;
    case CTX_GLOBAL:
        declare(b, i, r->scope, BN_SYM_GLOBAL);
        break;
    case CTX_NONLOCAL:
        declare(b, i, r->scope, BN_SYM_NONLOCAL);
        break;
    case CTX_NONE:
        break;
    }
}

/* Identifiers that are read although a target or pattern is around them. */
static void read_identifier(binder *b, bn_ix i)
{
    mention(b, i, top(b)->scope, BN_USE_READ, BN_SYM_USE);
}

static void define(binder *b, bn_ix definition)
{
    bn_ix name = bn_child(b->t, definition, BN_F_NAME);

    if (name != BN_NONE)
        mention(b, name, top(b)->scope, BN_USE_STORE | BN_USE_DEF, BN_SYM_LOCAL);
}

/* The scope in which parameters' defaults run: outside of type parameters. */
static bn_scope_ix around_function(const binder *b, bn_scope_ix function)
{
    bn_scope_ix parent = b->c.scopes.items[function].parent;

    return b->c.scopes.items[parent].kind == BN_SCOPE_TYPE_PARAMS ? b->c.scopes.items[parent].parent
                                                                  : parent;
}

static void open_definition(binder *b, bn_ix i, bn_scope_kind kind)
{
    bn_ix types = bn_child(b->t, i, BN_F_TYPE_PARAMETERS);
    bn_scope_ix scope = top(b)->scope;
    bn_scope_ix inner;

    define(b, i);
    if (types != BN_NONE)
        scope = open_scope(b, types, BN_SCOPE_TYPE_PARAMS, scope);
    inner = open_scope(b, i, kind, scope);
    if (types != BN_NONE && kind == BN_SCOPE_CLASS)
        b->mangling.items[scope] = b->mangling.items[inner];
    push(b, i, scope, CTX_LOAD)->inner = inner;
}

static void open_comprehension(binder *b, bn_ix i, bn_scope_kind kind)
{
    bn_scope_ix scope = top(b)->scope;
    region *r;
    bn_ix first = BN_NONE;

    bn_each_child (b->t, i, c) {
        if (b->nodes[c].kind == BN_FOR_IN_CLAUSE) {
            first = c;
            break;
        }
    }
    if (!(b->s->python2 && b->nodes[i].kind == BN_LIST_COMPREHENSION))
        scope = open_scope(b, i, kind, scope);
    r = push(b, i, scope, CTX_LOAD);
    r->first_for = first;
}

/* One clause of a comprehension; `r` is the comprehension's region. */
static void for_in_clause(binder *b, bn_ix i)
{
    bool first = top(b)->first_for == i;
    bn_scope_ix scope = top(b)->scope;
    bn_ix comprehension = b->nodes[i].parent;

    if (b->nodes[i + 1].end_ix == i + 2 && bn_text_is(b->t, i + 1, "async"))
        b->c.scopes.items[scope].flags |= BN_SCOPE_ASYNC;
    push(b, i, scope, CTX_LOAD);
    if (first)
        top(b)->inner = b->s->scope_of[comprehension];
}

/* A name that TypeVar syntax binds: the identifier in a TYPE of a type parameter list. */
static void type_parameter(binder *b, bn_ix type)
{
    bn_ix name = type + 1;
    bn_scope_ix scope = top(b)->scope;

    if (b->nodes[name].kind == BN_CONSTRAINED_TYPE) {
        name = bn_named_child(b->t, name, 0);
        if (name != BN_NONE && b->nodes[name].kind == BN_TYPE)
            name++;
    } else if (b->nodes[name].kind == BN_SPLAT_TYPE) {
        name = bn_named_child(b->t, name, 0);
    }
    if (name == BN_NONE || b->nodes[name].kind != BN_IDENTIFIER)
        return;
    add_symbol(b, scope,
               bn_names_mangle(b->s->names, b->mangling.items[scope], b->nodes[name].atom), 0);
    mention(b, name, scope, BN_USE_STORE | BN_USE_DECLARE, BN_SYM_TYPE_PARAM | BN_SYM_LOCAL);
}

/* `type X[T] = ...`: X outside, T in a scope of its own, the value in another. */
static void type_alias(binder *b, bn_ix i)
{
    bn_ix left = bn_child(b->t, i, BN_F_LEFT);
    bn_scope_ix scope = top(b)->scope;
    bn_ix name = left == BN_NONE ? BN_NONE : left + 1;
    region *r;

    if (name == BN_NONE)
        return;
    if (b->nodes[name].kind == BN_GENERIC_TYPE) {
        bn_ix parameters = BN_NONE;

        bn_each_child (b->t, name, c)
            if (b->nodes[c].kind == BN_TYPE_PARAMETER)
                parameters = c;
        name = name + 1;
        mention(b, name, scope, BN_USE_STORE, BN_SYM_LOCAL);
        if (parameters != BN_NONE)
            scope = open_scope(b, parameters, BN_SCOPE_TYPE_PARAMS, scope);
    } else if (b->nodes[name].kind == BN_IDENTIFIER) {
        mention(b, name, scope, BN_USE_STORE, BN_SYM_LOCAL);
    } else {
        /* `type(x).y = 1` that the grammar took for an alias: `type` is read. */
        uint32_t atom = bn_names_intern(b->s->names, BN_LIT("type"));

        add_symbol(b, scope, atom, BN_SYM_USE);
        return;
    }
    r = push(b, i, scope, CTX_LOAD);
    r->inner = open_scope(b, i, BN_SCOPE_ANNOTATION, scope);
}

/* A TYPE node: an annotation, a type parameter, or a part of a type alias. */
static void type_node(binder *b, bn_ix i)
{
    const bn_node *up = &b->nodes[b->nodes[i].parent];
    region *r = top(b);

    if (up->kind == BN_TYPE_PARAMETER) {
        type_parameter(b, i);
    } else if (up->kind == BN_CONSTRAINED_TYPE) {
        bn_ix first = bn_named_child(b->t, b->nodes[i].parent, 0);

        if (first != i)
            push(b, i, open_scope(b, i, BN_SCOPE_ANNOTATION, r->scope), CTX_LOAD);
    } else if (up->kind == BN_TYPE_ALIAS_STATEMENT) {
        if (b->nodes[i].field == BN_F_RIGHT)
            push(b, i, r->inner, CTX_LOAD);
    } else {
        bn_scope_ix scope = r->scope;

        if (r->ctx == CTX_PARAM)
            scope = b->c.scopes.items[scope].parent;
        if (b->hide_annotations)
            scope = open_scope(b, i, BN_SCOPE_ANNOTATION, scope);
        push(b, i, scope, CTX_LOAD)->annotation = true;
    }
}

/* `x: int`, `x: int = 1`, `x = 1`; `(x): int` stores nothing. */
static void assignment(binder *b, bn_ix i)
{
    bn_ix left = bn_child(b->t, i, BN_F_LEFT);
    bn_ix type = bn_child(b->t, i, BN_F_TYPE);
    bn_ix right = bn_child(b->t, i, BN_F_RIGHT);
    bn_scope_ix scope = top(b)->scope;
    bn_ix name = left == BN_NONE ? BN_NONE : bn_unparen(b->t, left);

    if (left == BN_NONE)
        return;
    if (type == BN_NONE || b->nodes[name].kind != BN_IDENTIFIER) {
        push(b, left, scope, CTX_STORE);
        return;
    }
    push(b, left, scope, CTX_NONE);
    if (left == name)
        mention(b, name, scope, right == BN_NONE ? BN_USE_DECLARE : BN_USE_STORE,
                BN_SYM_LOCAL | BN_SYM_ANNOT);
    else if (right != BN_NONE)
        mention(b, name, scope, BN_USE_STORE, BN_SYM_LOCAL);
}

/* Names in a `case`: `x` is bound, `a.b` and the class in `A(...)` are read. */
static void dotted_name(binder *b, bn_ix i)
{
    const bn_node *up = &b->nodes[b->nodes[i].parent];
    bn_ix first = bn_named_child(b->t, i, 0);
    bool read;

    if (top(b)->ctx == CTX_NONE || first == BN_NONE)
        return;
    read =
        top(b)->ctx != CTX_PATTERN || bn_named_count(b->t, i) > 1 || up->kind == BN_CLASS_PATTERN;
    if (read)
        read_identifier(b, first);
    else
        identifier(b, first);
    push_same(b, i, CTX_NONE);
}

static bool is_name_byte(char c, bool first)
{
    return ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '_' || (unsigned char)c >= 0x80 ||
           (!first && c >= '0' && c <= '9');
}

/* Identifiers of a text that is code, not after a dot. */
static void text_names(binder *b, bn_ix at, bn_str text, bool exported)
{
    for (size_t i = 0; i < text.len; i++) {
        size_t from = i;

        while (i < text.len && is_name_byte(text.ptr[i], i == from))
            i++;
        if (i > from && !(from && text.ptr[from - 1] == '.'))
            bn_vec_push(b->s->arena, &b->c.string_uses,
                        (bn_string_use){ .string = at,
                                         .name = bn_str_sub(text, from, i),
                                         .exported = exported });
    }
}

static void string_names(binder *b, bn_ix string, bool exported)
{
    bn_each_child (b->t, string, c)
        if (b->nodes[c].kind == BN_STRING_CONTENT)
            text_names(b, string, bn_text(b->t, c), exported);
}

/* `# type: List[int]` */
static void type_comment(binder *b, bn_ix comment)
{
    bn_str text = bn_str_trim(bn_str_sub(bn_text(b->t, comment), 1, BN_NPOS));

    if (bn_str_starts(text, BN_LIT("type:")))
        text_names(b, comment, bn_str_sub(text, 5, text.len), false);
}

/* Every element of the list or tuple is a plain string: note the names. */
static bool export_list(binder *b, bn_ix value)
{
    uint16_t kind = b->nodes[value].kind;

    if (kind != BN_LIST && kind != BN_TUPLE)
        return false;
    bn_each_named_child (b->t, value, c) {
        if (b->nodes[c].kind != BN_STRING)
            return false;
        string_names(b, c, true);
    }
    return true;
}

/* `__all__` is mentioned in the module: what does the statement do with it? */
static void note_all(binder *b, bn_ix i)
{
    bn_sema *s = b->s;
    bn_ix up = b->nodes[i].parent;
    uint16_t kind = b->nodes[up].kind;
    bn_ix value = BN_NONE;

    if (kind == BN_ASSIGNMENT || kind == BN_AUGMENTED_ASSIGNMENT)
        value = bn_child(b->t, up, BN_F_RIGHT);
    if (value == BN_NONE || b->nodes[i].field != BN_F_LEFT) {
        s->all_static = false;
        return;
    }
    if (s->all_at == BN_NONE) {
        s->all_at = bn_statement_of(b->t, i);
        s->all_static = kind == BN_ASSIGNMENT;
    } else if (kind == BN_ASSIGNMENT) {
        s->all_static = false;
    }
    if (!export_list(b, value))
        s->all_static = false;
}

/* `except A as e`, and `except A, e` where that is Python 2. */
static bool is_except_target(const binder *b, bn_ix i)
{
    bn_ix before = bn_prev_named(b->t, i);

    if (b->s->python2 || before == BN_NONE)
        return true;
    for (uint32_t at = b->nodes[before].end; at < b->nodes[i].start; at++)
        if (b->t->text.ptr[at] == ',')
            return false;
    return true;
}

/* `with a as x` stores; so does `except A as x`, until the clause ends. */
static context as_target(const binder *b, bn_ix target)
{
    bn_ix as = b->nodes[target].parent;

    return b->nodes[b->nodes[as].parent].kind == BN_EXCEPT_CLAUSE && !b->s->python2 ? CTX_EXCEPT
                                                                                    : CTX_STORE;
}

/* Children whose place in the parent gives them another scope or meaning. */
static void enter_field(binder *b, bn_ix i)
{
    const bn_node *n = &b->nodes[i];
    uint16_t up = b->nodes[n->parent].kind;
    region *r = top(b);

    switch (n->field) {
    case BN_F_BODY:
        if (up == BN_FUNCTION_DEFINITION || up == BN_CLASS_DEFINITION || up == BN_LAMBDA)
            push(b, i, r->inner, CTX_LOAD);
        break;
    case BN_F_PARAMETERS:
        push(b, i, r->inner, CTX_PARAM);
        break;
    case BN_F_LEFT:
        if (up == BN_FOR_STATEMENT)
            push_same(b, i, CTX_STORE);
        else if (up == BN_FOR_IN_CLAUSE)
            push_same(b, i, CTX_LOOP);
        else if (up == BN_AUGMENTED_ASSIGNMENT)
            push_same(b, i, CTX_AUGMENT);
        else if (up == BN_TYPE_ALIAS_STATEMENT)
            push_same(b, i, r->inner == r->scope ? CTX_LOAD : CTX_NONE);
        break;
    case BN_F_RIGHT:
        if (up == BN_FOR_IN_CLAUSE)
            push(b, i, r->inner, CTX_LOAD);
        break;
    case BN_F_VALUE:
        if (r->ctx == CTX_PARAM && (up == BN_DEFAULT_PARAMETER || up == BN_TYPED_DEFAULT_PARAMETER))
            push(b, i, around_function(b, r->scope), CTX_LOAD);
        break;
    case BN_F_ALIAS:
        if (up == BN_EXCEPT_CLAUSE && is_except_target(b, i))
            push_same(b, i, b->s->python2 ? CTX_STORE : CTX_EXCEPT);
        break;
    case BN_F_NAME:
        if (up == BN_NAMED_EXPRESSION) {
            walrus_target(b, i, r->scope);
            push_same(b, i, CTX_NONE);
        } else if (up == BN_KEYWORD_ARGUMENT || up == BN_FUNCTION_DEFINITION ||
                   up == BN_CLASS_DEFINITION) {
            push_same(b, i, CTX_NONE);
        }
        break;
    case BN_F_ATTRIBUTE:
        if (up == BN_ATTRIBUTE) {
            if (b->special[n->atom])
                bn_note_dynamic(b->s, &b->c, i, r->scope);
            push_same(b, i, CTX_NONE);
        }
        break;
    default:
        break;
    }
}

/* What the kind of a node means, whatever its place. */
static void enter_kind(binder *b, bn_ix i)
{
    region *r = top(b);

    switch (b->nodes[i].kind) {
    case BN_FUNCTION_DEFINITION:
        open_definition(b, i, BN_SCOPE_FUNCTION);
        break;
    case BN_CLASS_DEFINITION:
        open_definition(b, i, BN_SCOPE_CLASS);
        break;
    case BN_LAMBDA:
        push(b, i, r->scope, CTX_LOAD);
        top(b)->inner = open_scope(b, i, BN_SCOPE_LAMBDA, r->scope);
        break;
    case BN_LIST_COMPREHENSION:
    case BN_SET_COMPREHENSION:
    case BN_DICTIONARY_COMPREHENSION:
        open_comprehension(b, i, BN_SCOPE_COMPREHENSION);
        break;
    case BN_GENERATOR_EXPRESSION:
        open_comprehension(b, i, BN_SCOPE_GENERATOR);
        break;
    case BN_FOR_IN_CLAUSE:
        for_in_clause(b, i);
        break;
    case BN_ASSIGNMENT:
        assignment(b, i);
        break;
    case BN_AS_PATTERN_TARGET:
        push_same(b, i, as_target(b, i));
        break;
    case BN_DELETE_STATEMENT:
        push_same(b, i, CTX_DELETE);
        break;
    case BN_GLOBAL_STATEMENT:
        push_same(b, i, CTX_GLOBAL);
        break;
    case BN_NONLOCAL_STATEMENT:
        push_same(b, i, CTX_NONLOCAL);
        break;
    case BN_IMPORT_STATEMENT:
    case BN_IMPORT_FROM_STATEMENT:
    case BN_FUTURE_IMPORT_STATEMENT: {
        uint32_t from = b->c.imports.len;

        bn_import_read(b->s, i, &b->c);
        for (uint32_t n = from; n < b->c.imports.len; n++) {
            bn_import import = b->c.imports.items[n];

            if (import.star) {
                b->c.scopes.items[0].dynamic |= BN_DYN_STAR;
                b->c.scopes.items[0].dynamic_at[2] = i;
            } else {
                mention(b, import.name, r->scope, BN_USE_STORE | BN_USE_IMPORT, BN_SYM_IMPORT);
            }
        }
        push_same(b, i, CTX_NONE);
        break;
    }
    case BN_CASE_PATTERN:
        push_same(b, i, CTX_PATTERN);
        break;
    case BN_DOTTED_NAME:
        dotted_name(b, i);
        break;
    case BN_TYPE_ALIAS_STATEMENT:
        type_alias(b, i);
        break;
    case BN_TYPE_PARAMETER:
        push_same(b, i, CTX_NONE);
        break;
    case BN_TYPE:
        type_node(b, i);
        break;
    case BN_STRING:
        if (r->annotation)
            string_names(b, i, false);
        break;
    case BN_COMMENT:
        type_comment(b, i);
        break;
    case BN_PRINT_STATEMENT:
        if (!b->s->python2)
            add_symbol(b, r->scope, bn_names_intern(b->s->names, BN_LIT("print")), BN_SYM_USE);
        break;
    case BN_EXEC_STATEMENT:
        bn_note_dynamic(b->s, &b->c, i, r->scope);
        break;
    case BN_AWAIT:
        if (is_comprehension_scope(b, r->scope))
            b->c.scopes.items[r->scope].flags |= BN_SCOPE_ASYNC;
        break;
    case BN_ATTRIBUTE:
    case BN_SUBSCRIPT:
    case BN_CALL:
        if (r->ctx == CTX_STORE || r->ctx == CTX_LOOP || r->ctx == CTX_DELETE ||
            r->ctx == CTX_AUGMENT)
            push_same(b, i, CTX_LOAD);
        break;
    case BN_IDENTIFIER:
        if (b->nodes[b->nodes[i].parent].kind == BN_KEYWORD_PATTERN && b->nodes[i].parent + 1 == i)
            break;
        identifier(b, i);
        if (b->nodes[i].atom == b->all_atom && b->all_atom && top(b)->scope == 0)
            note_all(b, i);
        break;
    default:
        break;
    }
}

static uint8_t *special_atoms(bn_sema *s)
{
    static const char *const words[] = {
        "eval",         "exec",         "execfile",    "locals",    "globals",
        "vars",         "dir",          "super",       "__class__", "_getframe",
        "currentframe", "stack",        "trace",       "setattr",   "builtins",
        "modules",      "__builtins__", "__builtin__", "f_globals", "__globals__",
    };
    uint8_t *special = BN_ARRAY_IN(s->arena, bn_atom_count(s->tree->atoms) + 1, uint8_t);

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        special[bn_atom_find(s->tree->atoms, bn_str_from(words[i]))] = 1;
    special[0] = 0;
    return special;
}

/* `from __future__ import annotations` stands near the top, but anywhere is fine here. */
static bool has_future_annotations(const bn_cst *t)
{
    bn_each_child (t, 0, c) {
        if (t->nodes[c].kind != BN_FUTURE_IMPORT_STATEMENT)
            continue;
        bn_each_below (t, c, i)
            if (t->nodes[i].kind == BN_IDENTIFIER && bn_text_is(t, i, "annotations"))
                return true;
    }
    return false;
}

bn_collected bn_collect(bn_sema *s)
{
    binder b = { .s = s, .t = s->tree, .nodes = s->tree->nodes, .special = special_atoms(s) };
    region whole = { .end = s->tree->count, .first_for = BN_NONE };

    s->future_annotations = has_future_annotations(s->tree);
    b.all_atom = bn_atom_find(s->tree->atoms, BN_LIT("__all__"));
    b.hide_annotations = (s->future_annotations && s->options.target_top >= BN_PY(3, 10)) ||
                         s->options.target_top >= BN_PY(3, 14);
    s->all_at = BN_NONE;
    bn_vec_push(s->arena, &b.stack, whole);
    open_scope(&b, 0, BN_SCOPE_MODULE, BN_NONE);
    for (bn_ix i = 1; i < s->tree->count; i++) {
        while (i >= top(&b)->end)
            b.stack.len--;
        s->scope_of[i] = top(&b)->scope;
        if (!(b.nodes[i].flags & BN_NAMED))
            continue;
        if (b.nodes[i].field)
            enter_field(&b, i);
        s->scope_of[i] = top(&b)->scope;
        enter_kind(&b, i);
    }
    return b.c;
}
