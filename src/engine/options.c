/*
 * options.c - what the options say about rules, findings and files.
 */
#include "engine/engine_p.h"

#include <string.h>

#include "engine/registry.h"

static bool same(bn_str code, const char *word)
{
    return bn_str_is(code, word);
}

static bool names_rule(bn_str code, const char *item, const char *name)
{
    size_t len = strlen(item);

    return code.len > len && !memcmp(code.ptr, item, len) && code.ptr[len] == '/' &&
           bn_str_is(bn_str_sub(code, len + 1, code.len), name);
}

uint8_t bn_code_names(bn_str code, const bn_transform *transform, const bn_rule *rule, bool select)
{
    if (names_rule(code, transform->item, rule->name))
        return BN_EXACT_RULE;
    if (same(code, "ALL"))
        return BN_EXACT_ALL;
    if (select && rule->off)
        return BN_EXACT_NOT;
    if (same(code, transform->item) || (rule->group && same(code, rule->group)))
        return BN_EXACT_ITEM;
    if (same(code, "ADVICE"))
        return rule->safety == BN_ADVICE ? BN_EXACT_ALL : BN_EXACT_NOT;
    if (same(code, "EP"))
        return select && rule->safety == BN_ADVICE ? BN_EXACT_NOT : BN_EXACT_ALL;
    return BN_EXACT_NOT;
}

/* "EP03" to "EP59": codes of items may be used before they have rules. */
static bool is_item(bn_str code)
{
    int number;

    if (code.len != 4 || code.ptr[0] != 'E' || code.ptr[1] != 'P' || code.ptr[2] < '0' ||
        code.ptr[2] > '9' || code.ptr[3] < '0' || code.ptr[3] > '9')
        return false;
    number = (code.ptr[2] - '0') * 10 + (code.ptr[3] - '0');
    return number >= 1 && number <= 59;
}

bool bn_is_code(bn_str code)
{
    if (same(code, "ALL") || same(code, "EP") || same(code, "ADVICE") || same(code, "leftover") ||
        same(code, "meta") || is_item(code))
        return true;
    for (uint32_t t = 0; t < bn_registry_count; t++)
        for (uint32_t i = 0; i < bn_registry[t]->count; i++) {
            const bn_rule *rule = &bn_registry[t]->rules[i];
            if (names_rule(code, bn_registry[t]->item, rule->name) ||
                (rule->group && same(code, rule->group)))
                return true;
        }
    return false;
}

/* Length of the common beginning and end: good enough to guess what was meant. */
static size_t likeness(bn_str a, bn_str b)
{
    size_t n = 0, m = 0;

    while (n < a.len && n < b.len && (a.ptr[n] | 32) == (b.ptr[n] | 32))
        n++;
    while (m + n < a.len && m + n < b.len &&
           (a.ptr[a.len - 1 - m] | 32) == (b.ptr[b.len - 1 - m] | 32))
        m++;
    return n + m;
}

static bn_status unknown_code(const bn_engine *engine, const char *where, bn_str code, bn_err *err)
{
    bn_str best = { 0 };
    size_t most = 3;

    for (uint32_t i = 0; i < engine->rule_count; i++) {
        size_t n = likeness(code, engine->choices[i].name);
        bn_str item = bn_str_from(bn_ruleset_transform(engine->rules, i)->item);
        if (n > most) {
            most = n;
            best = engine->choices[i].name;
        }
        if (likeness(code, item) > most) {
            most = likeness(code, item);
            best = item;
        }
    }
    if (best.len)
        return bn_err_set(err, BN_E_USAGE, "no rule '%.*s' (%s); did you mean %.*s?", BN_FMT(code),
                          where, BN_FMT(best));
    return bn_err_set(err, BN_E_USAGE, "no rule '%.*s' (%s); `burnish rules` lists them",
                      BN_FMT(code), where);
}

static bn_status check_codes(const bn_engine *engine, const char *where, bn_texts codes,
                             bn_err *err)
{
    for (uint32_t i = 0; i < codes.count; i++)
        if (!bn_is_code(codes.items[i]))
            return unknown_code(engine, where, codes.items[i], err);
    return BN_OK;
}

static uint8_t most_exact(bn_texts codes, const bn_transform *transform, const bn_rule *rule,
                          bool select)
{
    uint8_t most = BN_EXACT_NOT;

    for (uint32_t i = 0; i < codes.count; i++) {
        uint8_t exact = bn_code_names(codes.items[i], transform, rule, select);
        if (exact > most)
            most = exact;
    }
    return most;
}

/* Selected by another word than the general "EP". */
static bool is_named(bn_texts codes, const bn_transform *transform, const bn_rule *rule)
{
    for (uint32_t i = 0; i < codes.count; i++)
        if (!same(codes.items[i], "EP") && bn_code_names(codes.items[i], transform, rule, true))
            return true;
    return false;
}

static void choose(bn_engine *engine, uint32_t order)
{
    static const bn_str everything[] = { { "EP", 2 } };
    const bn_options *o = &engine->options;
    const bn_transform *transform = bn_ruleset_transform(engine->rules, order);
    const bn_rule *rule = bn_ruleset_rule(engine->rules, order);
    bn_texts select = o->select.count ? o->select : (bn_texts){ everything, 1 };
    uint8_t unfixable = most_exact(o->unfixable, transform, rule, false);
    uint8_t fixable =
        o->fixable.count ? most_exact(o->fixable, transform, rule, false) : (uint8_t)BN_EXACT_ALL;
    bn_rule_choice *choice = &engine->choices[order];

    choice->selected = most_exact(select, transform, rule, true);
    choice->ignored = most_exact(o->ignore, transform, rule, false);
    choice->named = is_named(select, transform, rule);
    choice->fixable = fixable > unfixable;
}

static bn_status read_prefix(bn_str text, bn_id_prefix *out, bn_err *err)
{
    out->bits = 0;
    out->digits = (uint32_t)text.len;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        int digit = c >= '0' && c <= '9'   ? c - '0'
                    : c >= 'a' && c <= 'f' ? c - 'a' + 10
                    : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                           : -1;
        if (digit < 0 || text.len > 16)
            return bn_err_set(err, BN_E_USAGE,
                              "'%.*s' is no id of a finding: ids are up to 16 hex digits",
                              BN_FMT(text));
        out->bits = out->bits << 4 | (uint64_t)digit;
    }
    return text.len ? BN_OK : bn_err_set(err, BN_E_USAGE, "an id is empty");
}

bn_status bn_options_resolve(bn_engine *engine, bn_err *err)
{
    const bn_options *o = &engine->options;
    bn_status status;

    engine->rule_count = bn_ruleset_count(engine->rules);
    engine->choices = BN_ARRAY_IN(engine->arena, engine->rule_count, bn_rule_choice);
    for (uint32_t i = 0; i < engine->rule_count; i++)
        engine->choices[i].name =
            bn_str_format_in(engine->arena, "%s/%s", bn_ruleset_transform(engine->rules, i)->item,
                             bn_ruleset_rule(engine->rules, i)->name);
    if ((status = check_codes(engine, "select", o->select, err)) != BN_OK ||
        (status = check_codes(engine, "ignore", o->ignore, err)) != BN_OK ||
        (status = check_codes(engine, "fixable", o->fixable, err)) != BN_OK ||
        (status = check_codes(engine, "unfixable", o->unfixable, err)) != BN_OK)
        return status;
    for (uint32_t i = 0; i < o->ignore_count; i++)
        if ((status = check_codes(engine, "per-file-ignores", o->ignores[i].codes, err)) != BN_OK)
            return status;
    for (uint32_t i = 0; i < engine->rule_count; i++)
        choose(engine, i);
    engine->only_count = o->only.count;
    engine->only = BN_ARRAY_IN(engine->arena, o->only.count, bn_id_prefix);
    for (uint32_t i = 0; i < o->only.count; i++)
        if ((status = read_prefix(o->only.items[i], &engine->only[i], err)) != BN_OK)
            return status;
    return BN_OK;
}

const uint8_t *bn_options_for_file(const bn_engine *engine, bn_arena *arena, bn_str path)
{
    const bn_options *o = &engine->options;
    uint8_t *enabled = BN_ARRAY_IN(arena, engine->rule_count ? engine->rule_count : 1, uint8_t);

    for (uint32_t i = 0; i < engine->rule_count; i++) {
        const bn_rule_choice *choice = &engine->choices[i];
        enabled[i] = choice->selected > choice->ignored;
    }
    for (uint32_t f = 0; f < o->ignore_count; f++) {
        if (!bn_glob_match(o->ignores[f].glob, path))
            continue;
        for (uint32_t i = 0; i < engine->rule_count; i++)
            if (most_exact(o->ignores[f].codes, bn_ruleset_transform(engine->rules, i),
                           bn_ruleset_rule(engine->rules, i), false) >= engine->choices[i].selected)
                enabled[i] = 0;
    }
    return enabled;
}

uint16_t bn_options_target(const bn_engine *engine, bn_str path)
{
    const bn_options *o = &engine->options;

    for (uint32_t i = 0; i < o->target_count; i++)
        if (bn_glob_match(o->targets[i].glob, path))
            return o->targets[i].version;
    return o->target;
}

bn_level bn_options_level(const bn_engine *engine, uint32_t order, bn_safety safety)
{
    const bn_rule_choice *choice = &engine->choices[order];

    if (choice->selected <= choice->ignored)
        return BN_LEVEL_NONE;
    if (safety == BN_ADVICE)
        return BN_LEVEL_LIST;
    if (safety == BN_UNSAFE && !engine->options.unsafe)
        return choice->named ? BN_LEVEL_LIST : BN_LEVEL_COUNT;
    return choice->fixable ? BN_LEVEL_FIX : BN_LEVEL_LIST;
}

uint16_t bn_version_parse(bn_str text)
{
    unsigned parts[3] = { 0, 0, 0 };
    size_t n = 0, i = 0;
    bool short_form = bn_str_starts(text, BN_LIT("py"));

    if (short_form)
        i = 2;
    for (bool digits = false; i < text.len; i++) {
        char c = text.ptr[i];
        if (c >= '0' && c <= '9') {
            parts[n] = parts[n] * 10 + (unsigned)(c - '0');
            digits = true;
            if (parts[n] > 999)
                return 0;
            if (short_form && n == 0)
                n = 1; // py310: the first digit is the major version
        } else if (c == '.' && digits && n < 2 && !short_form) {
            n++;
            digits = false;
        } else {
            return 0;
        }
    }
    if (n == 0 || (parts[0] != 2 && parts[0] != 3) || parts[1] > 99)
        return 0;
    return BN_PY(parts[0], parts[1]);
}
