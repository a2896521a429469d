/*
 * resolve.c - from mentions of names to bindings and their uses.
 *
 * The second half of CPython's symtable: each symbol is local, free, or global;
 * then bindings are numbered by scope, and uses sorted by binding with a counting
 * sort, which keeps source order.
 */
#include "sema/sema_p.h"

/* Who owns the symbol: needs all symbols of the file. */
static void find_owner(const bn_sema *s, bn_symbol *symbol)
{
    if (symbol->scope == 0) {
        symbol->owner = 0;
        if (symbol->flags & (BN_SYM_BOUND | BN_SYM_ELSEWHERE))
            symbol->resolution = BN_RES_LOCAL;
        else if (symbol->flags & BN_SYM_GLOBAL)
            symbol->resolution = BN_RES_GLOBAL_EXPLICIT;
        else
            symbol->resolution = BN_RES_GLOBAL_IMPLICIT;
    } else if (symbol->flags & BN_SYM_GLOBAL) {
        symbol->owner = 0;
        symbol->resolution = BN_RES_GLOBAL_EXPLICIT;
    } else if (symbol->flags & BN_SYM_BOUND && !(symbol->flags & BN_SYM_NONLOCAL)) {
        symbol->owner = symbol->scope;
        symbol->resolution = BN_RES_LOCAL;
    } else {
        symbol->resolution =
            (uint8_t)bn_search_outwards(s, symbol->scope, symbol->atom, &symbol->owner);
    }
}

/* `global x` with an assignment makes x a name of the module. */
static void bind_globals(const bn_sema *s)
{
    for (uint32_t i = 0; i < s->symbol_count; i++) {
        const bn_symbol *symbol = &s->symbols[i];
        bn_symbol *there;

        if (symbol->scope == 0 || !(symbol->flags & BN_SYM_GLOBAL) ||
            !(symbol->flags & BN_SYM_BOUND))
            continue;
        there = bn_symbol_in(s, 0, symbol->atom);
        if (there)
            there->flags |= BN_SYM_ELSEWHERE;
    }
}

/* Symbols sorted by scope, in order of first mention within one; map and mentions follow. */
static void sort_symbols(bn_sema *s, bn_collected *c)
{
    bn_symbol *sorted = BN_ARRAY_IN(s->arena, s->symbol_count + 1, bn_symbol);
    uint32_t *moved = BN_ARRAY_IN(s->arena, s->symbol_count + 1, uint32_t);
    bn_u64map *map = &s->names->symbols;
    uint32_t next = 0;

    for (uint32_t i = 0; i < s->symbol_count; i++)
        s->scopes[s->symbols[i].scope].symbol_count++;
    for (uint32_t i = 0; i < s->scope_count; i++) {
        s->scopes[i].first_symbol = next;
        next += s->scopes[i].symbol_count;
        s->scopes[i].symbol_count = 0;
    }
    for (uint32_t i = 0; i < s->symbol_count; i++) {
        bn_scope *scope = &s->scopes[s->symbols[i].scope];

        moved[i] = scope->first_symbol + scope->symbol_count++;
        sorted[moved[i]] = s->symbols[i];
    }
    for (uint32_t i = 0; map->keys && i <= map->mask; i++)
        if (map->keys[i])
            map->values[i] = moved[map->values[i]];
    for (uint32_t i = 0; i < c->mentions.len; i++)
        c->mentions.items[i].symbol = moved[c->mentions.items[i].symbol];
    s->symbols = sorted;
}

static void number_bindings(bn_sema *s)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < s->symbol_count; i++)
        if (s->symbols[i].resolution == BN_RES_LOCAL)
            s->symbols[i].binding = count++;
    s->bindings = BN_ARRAY_IN(s->arena, count + 1, bn_binding);
    s->binding_count = count;
    for (uint32_t i = 0; i < s->scope_count; i++) {
        bn_scope *scope = &s->scopes[i];
        uint32_t end = scope->first_symbol + scope->symbol_count;

        scope->first_binding =
            i ? s->scopes[i - 1].first_binding + s->scopes[i - 1].binding_count : 0;
        for (uint32_t n = scope->first_symbol; n < end; n++) {
            const bn_symbol *symbol = &s->symbols[n];

            if (symbol->resolution != BN_RES_LOCAL)
                continue;
            s->bindings[symbol->binding].scope = i;
            s->bindings[symbol->binding].atom = symbol->atom;
            s->bindings[symbol->binding].captured_at = BN_NONE;
            scope->binding_count++;
        }
    }
}

/* The bindings that symbols of other scopes mean, and what those scopes declare. */
static void link_symbols(bn_sema *s)
{
    for (uint32_t i = 0; i < s->symbol_count; i++) {
        bn_symbol *symbol = &s->symbols[i];
        bn_binding *binding;

        if (symbol->resolution != BN_RES_LOCAL) {
            const bn_symbol *there = bn_symbol_in(s, symbol->owner, symbol->atom);

            if (there && there != symbol && there->resolution == BN_RES_LOCAL)
                symbol->binding = there->binding;
        }
        if (symbol->binding == BN_NONE)
            continue;
        binding = &s->bindings[symbol->binding];
        if (symbol->flags & BN_SYM_GLOBAL)
            binding->flags |= BN_BIND_GLOBAL;
        if (symbol->flags & BN_SYM_NONLOCAL)
            binding->flags |= BN_BIND_NONLOCAL;
        if (symbol->flags & BN_SYM_DELETED)
            binding->flags |= BN_BIND_DELETED;
        if (symbol->flags & BN_SYM_ANNOT)
            binding->flags |= BN_BIND_ANNOTATED;
        if (symbol->scope == 0 && s->scopes[0].dynamic & BN_DYN_STAR)
            binding->flags |= BN_BIND_STAR;
    }
}

/* Code of `inner` runs in a frame of its own, as seen from the scope `outer` around it. */
static bool is_closure(const bn_sema *s, bn_scope_ix inner, bn_scope_ix outer)
{
    for (; inner != outer && inner != BN_NONE; inner = s->scopes[inner].parent)
        if (s->scopes[inner].kind != BN_SCOPE_COMPREHENSION)
            return true;
    return false;
}

static void note_use(bn_sema *s, bn_binding *binding, const bn_mention *m)
{
    if (m->kind & (BN_USE_STORE | BN_USE_PARAM | BN_USE_IMPORT | BN_USE_DEF))
        binding->stores++;
    if (m->kind & BN_USE_PARAM)
        binding->flags |= BN_BIND_PARAM;
    if (m->kind & BN_USE_IMPORT)
        binding->flags |= BN_BIND_IMPORT;
    if (m->kind & BN_USE_DEF)
        binding->flags |= BN_BIND_DEF;
    if (m->scope != binding->scope) {
        binding->flags |= BN_BIND_INNER;
        if (!(binding->flags & BN_BIND_CAPTURED) && is_closure(s, m->scope, binding->scope)) {
            binding->flags |= BN_BIND_CAPTURED;
            binding->captured_at = m->node;
        }
    }
}

static bool is_change(uint16_t kind)
{
    return kind & (BN_USE_STORE | BN_USE_DELETE);
}

/* How many uses and changes each binding has, as slices of the two arrays. */
static void lay_out(bn_sema *s, const bn_collected *c)
{
    uint32_t uses = 0, changes = 0;

    for (uint32_t i = 0; i < c->mentions.len; i++) {
        const bn_mention *m = &c->mentions.items[i];
        bn_binding_ix b = s->symbols[m->symbol].binding;

        if (b == BN_NONE)
            continue;
        s->bindings[b].use_count++;
        s->bindings[b].change_count += is_change(m->kind);
    }
    for (uint32_t b = 0; b < s->binding_count; b++) {
        bn_binding *binding = &s->bindings[b];

        binding->first_use = uses;
        binding->first_change = changes;
        uses += binding->use_count;
        changes += binding->change_count;
        binding->use_count = binding->change_count = 0;
    }
    s->use_count = uses;
    s->change_count = changes;
    s->uses = BN_ARRAY_IN(s->arena, uses + 1, bn_use);
    s->changes = BN_ARRAY_IN(s->arena, changes + 1, bn_use);
}

static void sort_uses(bn_sema *s, const bn_collected *c)
{
    lay_out(s, c);
    for (uint32_t i = 0; i < c->mentions.len; i++) {
        const bn_mention *m = &c->mentions.items[i];
        bn_binding_ix b = s->symbols[m->symbol].binding;
        bn_use use = { .node = m->node, .kind = m->kind, .scope = m->scope };
        bn_binding *binding;

        if (b == BN_NONE)
            continue;
        binding = &s->bindings[b];
        s->ref_binding[m->node] = b;
        s->uses[binding->first_use + binding->use_count++] = use;
        if (is_change(m->kind))
            s->changes[binding->first_change + binding->change_count++] = use;
        note_use(s, binding, m);
    }
}

/* The star imports, one of each module. */
static void list_stars(bn_sema *s)
{
    bn_map seen = { .arena = s->arena };

    for (uint32_t i = 0; i < s->import_count; i++) {
        const bn_import *import = &s->imports[i];
        uint64_t *known;

        if (!import->star)
            continue;
        known = bn_map_put(
            &seen, bn_str_format_in(s->arena, "%u %.*s", import->level, BN_FMT(import->module)));
        if (!*known)
            bn_vec_push(s->arena, &s->names->stars, i);
        *known = 1;
    }
}

void bn_resolve(bn_sema *s, bn_collected *c)
{
    s->scopes = c->scopes.items;
    s->scope_count = c->scopes.len;
    s->symbols = c->symbols.items;
    s->symbol_count = c->symbols.len;
    s->imports = c->imports.items;
    s->import_count = c->imports.len;
    s->string_uses = c->string_uses.items;
    s->string_use_count = c->string_uses.len;

    sort_symbols(s, c);
    bind_globals(s);
    for (uint32_t i = 0; i < s->symbol_count; i++)
        find_owner(s, &s->symbols[i]);
    number_bindings(s);
    link_symbols(s);
    sort_uses(s, c);
    list_stars(s);
    for (uint32_t i = 0; i < s->import_count; i++)
        s->imports[i].binding = s->imports[i].star ? BN_NONE : s->ref_binding[s->imports[i].name];
    bn_note_builtins(s, c);
}
