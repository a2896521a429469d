/*
 * options.c - burnish.toml of a case: the few keys that cases need.
 *
 * Understood are `key = "text"`, `key = true`, `key = 88`, `key = ["a", "b"]` on one
 * line, comments, and the table [options].
 */
#include "golden/golden.h"

#include <stdlib.h>
#include <string.h>

typedef bn_vec(bn_str) str_list;
typedef bn_vec(bn_setting) setting_list;

/* The texts between quotes in `value`. */
static bn_texts texts_of(bn_arena *arena, bn_str value)
{
    str_list list = { 0 };

    for (size_t at = 0; at < value.len; at++) {
        char quote = value.ptr[at];
        if (quote != '"' && quote != '\'')
            continue;
        const char *end = memchr(value.ptr + at + 1, quote, value.len - at - 1);
        if (!end)
            break;
        size_t to = (size_t)(end - value.ptr);
        bn_vec_push(arena, &list, bn_str_copy_in(arena, bn_str_sub(value, at + 1, to)));
        at = to;
    }
    return (bn_texts){ list.items, list.len };
}

static bn_str text_of(bn_arena *arena, bn_str value)
{
    bn_texts texts = texts_of(arena, value);

    return texts.count ? texts.items[0] : value;
}

static bool set_key(bn_arena *arena, bn_str key, bn_str value, bn_options *o, bool *migrates)
{
    bool truth = bn_str_is(value, "true");

    if (bn_str_is(key, "select"))
        o->select = texts_of(arena, value);
    else if (bn_str_is(key, "ignore"))
        o->ignore = texts_of(arena, value);
    else if (bn_str_is(key, "fixable"))
        o->fixable = texts_of(arena, value);
    else if (bn_str_is(key, "unfixable"))
        o->unfixable = texts_of(arena, value);
    else if (bn_str_is(key, "unsafe"))
        o->unsafe = truth;
    else if (bn_str_is(key, "closed-world"))
        o->closed_world = truth;
    else if (bn_str_is(key, "trust-annotations"))
        o->trust_annotations = truth;
    else if (bn_str_is(key, "migrate-from"))
        o->migrate_py2 = *migrates = true;
    else if (bn_str_is(key, "target-version"))
        o->target = bn_version_parse(text_of(arena, value));
    else if (bn_str_is(key, "line-length"))
        o->line_length = (uint16_t)atoi(bn_str_c_in(arena, value));
    else
        return false;
    return true;
}

bool golden_options(bn_arena *arena, const golden_case *c, bn_options *options, bool *migrates,
                    bn_buf *why)
{
    bn_str text = golden_read(arena, c->folder, "burnish.toml");
    bn_str *own = BN_NEW_IN(arena, bn_str);
    setting_list settings = { 0 };
    bool in_options = false;

    *own = bn_str_from(c->rule);
    *options = (bn_options)BN_OPTIONS_INIT;
    options->select = (bn_texts){ own, 1 };
    *migrates = false;
    for (size_t at = 0; at < text.len;) {
        size_t eol = bn_str_find(text, BN_LIT("\n"), at);
        bn_str line = bn_str_trim(bn_str_sub(text, at, eol == BN_NPOS ? text.len : eol));
        at = eol == BN_NPOS ? text.len : eol + 1;
        if (!line.len || line.ptr[0] == '#')
            continue;
        if (line.ptr[0] == '[') {
            in_options = bn_str_ends(line, BN_LIT("options]"));
            continue;
        }
        size_t equals = bn_str_find(line, BN_LIT("="), 0);
        bn_str key = bn_str_trim(bn_str_sub(line, 0, equals));
        bn_str value = bn_str_trim(bn_str_sub(line, equals + 1, line.len));
        if (equals == BN_NPOS || (!in_options && !set_key(arena, key, value, options, migrates))) {
            bn_buf_addf(why, "burnish.toml: not understood: %.*s\n", BN_FMT(line));
            return false;
        }
        if (in_options)
            bn_vec_push(arena, &settings, (bn_setting){ key, text_of(arena, value) });
    }
    options->settings = settings.items;
    options->setting_count = settings.len;
    return true;
}
