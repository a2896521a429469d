/*
 * engine.c - an engine: options resolved and rules compiled, immutable afterwards.
 */
#include "engine/engine_p.h"

#include <stdlib.h>
#include <string.h>

#include "engine/registry.h"

static bn_texts copy_texts(bn_arena *arena, bn_texts from)
{
    bn_str *items = BN_ARRAY_IN(arena, from.count + 1, bn_str);

    for (uint32_t i = 0; i < from.count; i++)
        items[i] = bn_str_copy_in(arena, from.items[i]);
    return (bn_texts){ items, from.count };
}

static const bn_per_file *copy_per_file(bn_arena *arena, const bn_per_file *from, uint32_t count)
{
    bn_per_file *items = BN_ARRAY_IN(arena, count + 1, bn_per_file);

    for (uint32_t i = 0; i < count; i++)
        items[i] = (bn_per_file){ .glob = bn_str_copy_in(arena, from[i].glob),
                                  .codes = copy_texts(arena, from[i].codes),
                                  .version = from[i].version };
    return items;
}

static bn_options copy_options(bn_arena *arena, const bn_options *from)
{
    bn_options o = BN_OPTIONS_INIT;
    size_t size = from->size < sizeof o ? from->size : sizeof o;

    memcpy(&o, from, size);
    o.size = sizeof o;
    o.select = copy_texts(arena, o.select);
    o.ignore = copy_texts(arena, o.ignore);
    o.fixable = copy_texts(arena, o.fixable);
    o.unfixable = copy_texts(arena, o.unfixable);
    o.only = copy_texts(arena, o.only);
    o.ignores = copy_per_file(arena, o.ignores, o.ignore_count);
    o.targets = copy_per_file(arena, o.targets, o.target_count);
    bn_setting *settings = BN_ARRAY_IN(arena, o.setting_count + 1, bn_setting);
    for (uint32_t i = 0; i < o.setting_count; i++)
        settings[i] = (bn_setting){ bn_str_copy_in(arena, o.settings[i].name),
                                    bn_str_copy_in(arena, o.settings[i].value) };
    o.settings = settings;
    return o;
}

static bn_status build(bn_engine *engine, const bn_options *options, bn_parser *parser, bn_err *err)
{
    if (setjmp(engine->bail.env)) {
        *err = engine->bail.err;
        return err->status;
    }
    engine->options = copy_options(engine->arena, options);
    engine->rules = bn_ruleset_new_in(engine->arena, parser, bn_registry, bn_registry_count, err);
    if (!engine->rules)
        return err->status != BN_OK ? err->status
                                    : bn_err_set(err, BN_E_INTERNAL, "a rule does not compile");
    return bn_options_resolve(engine, err);
}

bn_engine *bn_engine_new(const bn_options *options, bn_err *err)
{
    bn_engine *engine = calloc(1, sizeof *engine);
    bn_parser *parser = engine ? bn_parser_new() : NULL;

    memset(err, 0, sizeof *err);
    if (parser)
        engine->arena = bn_arena_new(0, &engine->bail);
    if (!parser || !engine->arena) {
        bn_err_set(err, BN_E_MEMORY, "out of memory");
        bn_parser_free(parser);
        free(engine);
        return NULL;
    }
    bn_status status = build(engine, options, parser, err);
    bn_parser_free(parser);
    bn_arena_set_bail(engine->arena, NULL);
    if (status == BN_OK)
        return engine;
    bn_engine_free(engine);
    return NULL;
}

void bn_engine_free(bn_engine *engine)
{
    if (!engine)
        return;
    bn_arena_free(engine->arena);
    free(engine);
}

uint32_t bn_engine_rule_count(const bn_engine *engine)
{
    return engine->rule_count;
}

bn_rule_info bn_engine_rule(const bn_engine *engine, uint32_t order)
{
    const bn_rule *rule = bn_ruleset_rule(engine->rules, order);

    return (bn_rule_info){ .transform = bn_ruleset_transform(engine->rules, order),
                           .rule = rule,
                           .name = engine->choices[order].name,
                           .level = bn_options_level(engine, order, rule->safety) };
}

char *bn_engine_rule_checks(const bn_engine *engine, uint32_t order)
{
    bn_bail_point bail;
    bn_arena *arena = bn_arena_new(0, &bail);
    char *volatile out = NULL;

    if (!arena)
        return NULL;
    if (!setjmp(bail.env)) {
        bn_str checks = bn_ruleset_checks(engine->rules, order, arena);
        out = malloc(checks.len + 1);
        if (out) {
            memcpy(out, checks.ptr, checks.len);
            out[checks.len] = '\0';
        }
    }
    bn_arena_free(arena);
    return out;
}

const bn_transform *const *bn_transforms(uint32_t *count)
{
    *count = bn_registry_count;
    return bn_registry;
}

bn_str bn_item_page(const char *item)
{
    return bn_str_from(bn_explain_text(item));
}
