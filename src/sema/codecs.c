/*
 * codecs.c - the names of encodings and error handlers that calls of encode and decode are given.
 */
#include "burnish/shapes.h"
#include "sema/facts_p.h"
#include "syntax/literals.h"

/* The text is one of those names, in any case, with `_` and blanks for `-`. */
static bool is_one_of(const bn_sema *s, bn_ix string, const char *const *names, size_t count)
{
    bn_string_lit lit;
    char name[21];

    if (s->tree->nodes[string].kind != BN_STRING)
        return false;
    lit = bn_string_decode(s->arena, s->tree, string);
    if (!lit.ok || lit.bytes || lit.value.len >= sizeof name)
        return false;
    for (size_t i = 0; i < lit.value.len; i++) {
        char c = lit.value.ptr[i];

        name[i] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c == '_' || c == ' ' ? '-' : c;
    }
    for (size_t i = 0; i < count; i++)
        if (bn_str_is((bn_str){ name, lit.value.len }, names[i]))
            return true;
    return false;
}

bool bn_is_ascii_conversion(const bn_sema *s, bn_ix call)
{
    static const char *const encodings[] = { "utf-8",    "utf8",    "u8",     "ascii",
                                             "us-ascii", "latin-1", "latin1", "iso-8859-1" };
    static const char *const handlers[] = { "strict",           "ignore",          "replace",
                                            "backslashreplace", "surrogateescape", "surrogatepass",
                                            "xmlcharrefreplace" };
    const bn_cst *t = s->tree;
    bn_ix argument;

    if (t->nodes[bn_child(t, call, BN_F_ARGUMENTS)].kind != BN_ARGUMENT_LIST)
        return false;
    for (uint32_t i = 0; (argument = bn_argument(t, call, i)) != BN_NONE; i++) {
        bool errors = i == 1, encoding = i == 0;

        if (t->nodes[argument].kind == BN_KEYWORD_ARGUMENT) {
            errors = bn_text_is(t, bn_child(t, argument, BN_F_NAME), "errors");
            encoding = bn_text_is(t, bn_child(t, argument, BN_F_NAME), "encoding");
            argument = bn_child(t, argument, BN_F_VALUE);
        }
        if (!(errors && is_one_of(s, argument, handlers, sizeof handlers / sizeof *handlers)) &&
            !(encoding && is_one_of(s, argument, encodings, sizeof encodings / sizeof *encodings)))
            return false;
    }
    return true;
}
