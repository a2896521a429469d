/*
 * gen_kinds.c - node kinds and fields from the grammar.
 *
 * Symbols with the same public name (aliases) share a kind. Hidden symbols have
 * none. The names of kinds: call -> BN_CALL, the keyword if -> BN_KW_IF, the
 * token ( -> BN_P_LPAREN. Field numbers are the grammar's.
 */
#include "gen.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tree_sitter/api.h>

extern const TSLanguage *tree_sitter_python(void);

enum { MAX_KINDS = 600, MAX_SYMBOLS = 2000 };

typedef struct {
    const char *name; /* as the grammar spells it */
    char constant[96];
    bool named;
} kind;

typedef struct {
    kind kinds[MAX_KINDS];
    unsigned count, own_first;
    unsigned of_symbol[MAX_SYMBOLS];
    unsigned symbols;
} table;

/* Names of punctuation, one token at a time; a token may be several of them in a row. */
static const struct {
    const char *token, *name;
} punctuation[] = {
    { "**=", "POW_ASSIGN" },
    { "//=", "FLOORDIV_ASSIGN" },
    { ">>=", "RSHIFT_ASSIGN" },
    { "<<=", "LSHIFT_ASSIGN" },
    { "...", "ELLIPSIS" },
    { "!=", "NE" },
    { "%=", "MOD_ASSIGN" },
    { "&=", "AND_ASSIGN" },
    { "**", "POW" },
    { "*=", "MUL_ASSIGN" },
    { "+=", "ADD_ASSIGN" },
    { "-=", "SUB_ASSIGN" },
    { "->", "ARROW" },
    { "//", "FLOORDIV" },
    { "/=", "DIV_ASSIGN" },
    { ":=", "WALRUS" },
    { "<<", "LSHIFT" },
    { "<=", "LE" },
    { "<>", "LTGT" },
    { "==", "EQ" },
    { ">=", "GE" },
    { ">>", "RSHIFT" },
    { "@=", "MATMUL_ASSIGN" },
    { "^=", "XOR_ASSIGN" },
    { "|=", "OR_ASSIGN" },
    { "!", "BANG" },
    { "%", "MOD" },
    { "&", "AND" },
    { "(", "LPAREN" },
    { ")", "RPAREN" },
    { "*", "STAR" },
    { "+", "PLUS" },
    { ",", "COMMA" },
    { "-", "MINUS" },
    { ".", "DOT" },
    { "/", "SLASH" },
    { ":", "COLON" },
    { ";", "SEMICOLON" },
    { "<", "LT" },
    { "=", "ASSIGN" },
    { ">", "GT" },
    { "@", "AT" },
    { "[", "LBRACKET" },
    { "\\", "BACKSLASH" },
    { "]", "RBRACKET" },
    { "^", "XOR" },
    { "_", "UNDERSCORE" },
    { "{", "LBRACE" },
    { "|", "OR" },
    { "}", "RBRACE" },
    { "~", "TILDE" },
};

static const char *spell_punctuation(const char *token)
{
    for (size_t i = 0; i < sizeof punctuation / sizeof *punctuation; i++)
        if (!strcmp(punctuation[i].token, token))
            return punctuation[i].name;
    return NULL;
}

/* Constants that other headers have taken already. */
static const char *instead_of(const char *constant)
{
    static const char *const taken[][2] = {
        { "BN_NONE", "BN_NONE_LITERAL" },
        { "BN_ERROR", "BN_ERROR_NODE" },
    };

    for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
        if (!strcmp(taken[i][0], constant))
            return taken[i][1];
    return constant;
}

static void spell(char *to, size_t size, const char *prefix, const char *name)
{
    gen_text text = { 0 };

    gen_addf(&text, "%s", prefix);
    while (*name == '_')
        name++;
    for (; *name; name++) {
        char c = isalnum((unsigned char)*name) ? (char)toupper((unsigned char)*name) : '_';
        gen_add(&text, &c, 1);
    }
    while (text.ptr[text.len - 1] == '_')
        text.ptr[--text.len] = '\0';
    if (text.len >= size)
        gen_die("name too long: %s", text.ptr);
    snprintf(to, size, "%s", instead_of(text.ptr));
    free(text.ptr);
}

static unsigned add_kind(table *t, const char *name, bool named)
{
    for (unsigned i = 1; i < t->count; i++)
        if (t->kinds[i].named == named && !strcmp(t->kinds[i].name, name))
            return i;
    if (t->count == MAX_KINDS)
        gen_die("more than %d kinds", MAX_KINDS);

    kind *k = &t->kinds[t->count];
    k->name = name;
    k->named = named;
    const char *token = named ? NULL : spell_punctuation(name);
    if (token)
        snprintf(k->constant, sizeof k->constant, "BN_P_%s", token);
    else if (!named && !isalpha((unsigned char)name[0]) && name[0] != '_')
        gen_die("token without a name: add it to the list in gen_kinds.c: %s", name);
    else
        spell(k->constant, sizeof k->constant, named ? "BN_" : "BN_KW_", name);
    for (unsigned i = 1; i < t->count; i++)
        if (!strcmp(t->kinds[i].constant, k->constant))
            gen_die("two kinds are called %s", k->constant);
    return t->count++;
}

static void add_own_kinds(table *t, const char *path)
{
    if (!path)
        return;
    for (char *line = strtok(gen_read(path), "\n"); line; line = strtok(NULL, "\n")) {
        line += strspn(line, " \t");
        line[strcspn(line, " \t\r#")] = '\0';
        if (!*line)
            continue;
        unsigned before = t->count;
        if (add_kind(t, line, true) != before)
            gen_die("the grammar has a kind %s already", line);
    }
}

static void write_header(const char *path, const table *t, const TSLanguage *lang)
{
    gen_text out = { 0 };

    gen_addf(
        &out,
        "/*\n * kinds.h - node kinds and fields. Generated from the grammar.\n *\n"
        " * BN_CALL is the node `call`, BN_KW_IF the keyword `if`, BN_P_LPAREN the token `(`.\n"
        " * The literal None is BN_NONE_LITERAL, since BN_NONE is no node.\n */\n"
        "#ifndef BURNISH_KINDS_H\n#define BURNISH_KINDS_H\n\n#include <stdint.h>\n\n"
        "enum bn_kind {\n    BN_KIND_NONE = 0, /* hidden symbols of the grammar */\n");
    for (unsigned i = 1; i < t->count; i++)
        gen_addf(&out, "    %s = %u, /* %s */\n", t->kinds[i].constant, i, t->kinds[i].name);
    gen_addf(&out, "    BN_KIND_OWN_FIRST = %u,\n    BN_KIND_COUNT = %u,\n};\n\n", t->own_first,
             t->count);
    gen_addf(&out, "enum bn_field {\n    BN_F_NONE = 0,\n");
    unsigned fields = ts_language_field_count(lang);
    for (unsigned i = 1; i <= fields; i++) {
        char constant[96];
        spell(constant, sizeof constant, "BN_F_",
              ts_language_field_name_for_id(lang, (TSFieldId)i));
        gen_addf(&out, "    %s = %u,\n", constant, i);
    }
    gen_addf(&out, "    BN_FIELD_COUNT = %u,\n};\n\n", fields + 1);
    gen_addf(&out,
             "/* By kind: the grammar's name (\"\" for BN_KIND_NONE), and 1 for named nodes. */\n"
             "extern const char *const bn_kind_names[BN_KIND_COUNT];\n"
             "extern const uint8_t bn_kind_named[BN_KIND_COUNT];\n"
             "extern const char *const bn_field_names[BN_FIELD_COUNT];\n\n"
             "/* The kind of each symbol of the parser; the symbol of ERROR nodes is above the "
             "table. */\n"
             "#define BN_SYMBOL_COUNT %u\n"
             "extern const uint16_t bn_kind_of_symbol[BN_SYMBOL_COUNT];\n\n#endif\n",
             t->symbols);
    gen_write(path, &out);
}

static void write_source(const char *path, const table *t, const TSLanguage *lang)
{
    gen_text out = { 0 };

    gen_addf(&out, "/* kinds.c - names of kinds and fields. Generated from the grammar. */\n"
                   "#include \"burnish/kinds.h\"\n\n"
                   "const char *const bn_kind_names[BN_KIND_COUNT] = {\n    \"\",\n");
    for (unsigned i = 1; i < t->count; i++) {
        gen_addf(&out, "    ");
        gen_add_literal(&out, t->kinds[i].name);
        gen_addf(&out, ",\n");
    }
    gen_addf(&out, "};\n\nconst uint8_t bn_kind_named[BN_KIND_COUNT] = {\n    0,\n");
    for (unsigned i = 1; i < t->count; i++)
        gen_addf(&out, "    %d, /* %s */\n", t->kinds[i].named, t->kinds[i].constant);
    gen_addf(&out, "};\n\nconst char *const bn_field_names[BN_FIELD_COUNT] = {\n    \"\",\n");
    for (unsigned i = 1; i <= ts_language_field_count(lang); i++)
        gen_addf(&out, "    \"%s\",\n", ts_language_field_name_for_id(lang, (TSFieldId)i));
    gen_addf(&out, "};\n\nconst uint16_t bn_kind_of_symbol[BN_SYMBOL_COUNT] = {\n");
    for (unsigned i = 0; i < t->symbols; i++)
        gen_addf(&out, "    %u, /* %u %s */\n", t->of_symbol[i], i,
                 t->of_symbol[i] ? t->kinds[t->of_symbol[i]].constant : "hidden");
    gen_addf(&out, "};\n");
    gen_write(path, &out);
}

void gen_kinds(const char *header, const char *source, const char *own)
{
    static table t;
    const TSLanguage *lang = tree_sitter_python();

    t.count = 1;
    t.symbols = ts_language_symbol_count(lang);
    if (t.symbols > MAX_SYMBOLS)
        gen_die("more than %d symbols", MAX_SYMBOLS);
    for (unsigned i = 0; i < t.symbols; i++) {
        TSSymbolType type = ts_language_symbol_type(lang, (TSSymbol)i);
        const char *name = ts_language_symbol_name(lang, (TSSymbol)i);
        if (type == TSSymbolTypeRegular || type == TSSymbolTypeAnonymous)
            t.of_symbol[i] = add_kind(&t, name, type == TSSymbolTypeRegular);
    }
    add_kind(&t, "ERROR", true);
    t.own_first = t.count;
    add_own_kinds(&t, own);
    write_header(header, &t, lang);
    write_source(source, &t, lang);
}
