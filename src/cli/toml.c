/*
 * toml.c - from tree-sitter's TOML tree to values.
 */
#include "cli/toml.h"

#include <stdlib.h>
#include <string.h>
#include <tree_sitter/api.h>

const TSLanguage *tree_sitter_toml(void);

#define MAX_NESTING 64

typedef struct {
    bn_arena *arena;
    bn_str text;
    bn_err *err;
} reader;

static bn_status read_value(reader *r, TSNode node, bn_toml *to, uint32_t depth);

static bool is(TSNode node, const char *type)
{
    return strcmp(ts_node_type(node), type) == 0;
}

static uint32_t line_of(TSNode node)
{
    return ts_node_start_point(node).row + 1;
}

static bn_str text_of(const reader *r, TSNode node)
{
    return bn_str_sub(r->text, ts_node_start_byte(node), ts_node_end_byte(node));
}

static bn_status fail(reader *r, TSNode node, const char *why)
{
    bn_err_set(r->err, BN_E_USAGE, "%s", why);
    r->err->line = line_of(node);
    return BN_E_USAGE;
}

static bn_toml *add(reader *r, bn_toml *to, bn_toml_type type, bn_str key, uint32_t line)
{
    bn_toml *item = BN_NEW_IN(r->arena, bn_toml);

    *item = (bn_toml){ .type = type, .key = key, .line = line };
    if (to->count == to->cap)
        to->items = bn_vec_grow(r->arena, to->items, &to->cap, sizeof *to->items);
    to->items[to->count++] = item;
    return item;
}

static bn_toml *find(const bn_toml *table, bn_str key)
{
    for (uint32_t i = 0; i < table->count; i++)
        if (bn_str_eq(table->items[i]->key, key))
            return table->items[i];
    return NULL;
}

static void add_code_point(bn_buf *out, uint32_t c)
{
    if (c < 0x80) {
        bn_buf_addc(out, (char)c);
        return;
    }
    if (c < 0x800) {
        bn_buf_addc(out, (char)(0xc0 | c >> 6));
    } else {
        if (c < 0x10000) {
            bn_buf_addc(out, (char)(0xe0 | c >> 12));
        } else {
            bn_buf_addc(out, (char)(0xf0 | c >> 18));
            bn_buf_addc(out, (char)(0x80 | (c >> 12 & 63)));
        }
        bn_buf_addc(out, (char)(0x80 | (c >> 6 & 63)));
    }
    bn_buf_addc(out, (char)(0x80 | (c & 63)));
}

/* Decode one escape; bytes used after the backslash, 0 when it is none. */
static size_t decode_escape(bn_buf *out, bn_str s)
{
    static const char from[] = "btnfre\"\\", to[] = "\b\t\n\f\r\033\"\\";
    const char *at = s.len && s.ptr[0] ? strchr(from, s.ptr[0]) : NULL;

    if (at) {
        bn_buf_addc(out, to[at - from]);
        return 1;
    }
    size_t digits = s.len && s.ptr[0] == 'u' ? 4 : s.len && s.ptr[0] == 'U' ? 8 : 0;
    uint32_t value = 0;
    if (!digits || s.len < digits + 1)
        return 0;
    for (size_t i = 1; i <= digits; i++) {
        static const char hex[] = "0123456789abcdef";
        const char *digit =
            s.ptr[i] ? strchr(hex, s.ptr[i] >= 'A' && s.ptr[i] <= 'F' ? s.ptr[i] | 32 : s.ptr[i])
                     : NULL;
        if (!digit)
            return 0;
        value = value << 4 | (uint32_t)(digit - hex);
    }
    if (value > 0x10ffff || (value >= 0xd800 && value < 0xe000))
        return 0;
    add_code_point(out, value);
    return digits + 1;
}

/* A backslash before a line break swallows it and the blanks that follow. */
static size_t skip_line_break(bn_str s)
{
    size_t i = 0;

    while (i < s.len && (s.ptr[i] == ' ' || s.ptr[i] == '\t'))
        i++;
    if (i == s.len || (s.ptr[i] != '\n' && s.ptr[i] != '\r'))
        return 0;
    while (i < s.len && strchr(" \t\r\n", s.ptr[i]) && s.ptr[i])
        i++;
    return i;
}

static bn_status decode_string(reader *r, TSNode node, bn_str *out)
{
    bn_str s = text_of(r, node);
    char quote = s.len ? s.ptr[0] : '\0';
    size_t marks = s.len >= 6 && s.ptr[1] == quote && s.ptr[2] == quote ? 3 : 1;
    bn_buf text = { .arena = r->arena };

    if (s.len < 2 * marks || (quote != '"' && quote != '\''))
        return fail(r, node, "a broken string");
    s = bn_str_sub(s, marks, s.len - marks);
    if (marks == 3 && bn_str_starts(s, BN_LIT("\r\n")))
        s = bn_str_sub(s, 2, s.len);
    else if (marks == 3 && bn_str_starts(s, BN_LIT("\n")))
        s = bn_str_sub(s, 1, s.len);
    for (size_t i = 0; i < s.len; i++) {
        if (quote == '\'' || s.ptr[i] != '\\') {
            bn_buf_addc(&text, s.ptr[i]);
            continue;
        }
        bn_str rest = bn_str_sub(s, i + 1, s.len);
        size_t used = decode_escape(&text, rest);
        if (!used && marks == 3)
            used = skip_line_break(rest);
        if (!used)
            return fail(r, node, "an escape that TOML does not know");
        i += used;
    }
    *out = bn_str_copy_in(r->arena, bn_buf_str(&text));
    return BN_OK;
}

typedef bn_vec(bn_str) key_parts;

/* Add the parts of a bare, quoted or dotted key. Dotted keys nest to the left. */
static bn_status read_key(reader *r, TSNode node, key_parts *parts)
{
    TSNode stack[MAX_NESTING];
    uint32_t depth = 0;

    stack[depth++] = node;
    while (depth) {
        TSNode at = stack[--depth];
        bn_str part;
        if (is(at, "dotted_key")) {
            uint32_t n = ts_node_named_child_count(at);
            if (depth + n > MAX_NESTING)
                return fail(r, node, "a key of too many parts");
            while (n-- > 0)
                stack[depth++] = ts_node_named_child(at, n);
            continue;
        }
        if (is(at, "quoted_key")) {
            bn_status status = decode_string(r, at, &part);
            if (status != BN_OK)
                return status;
        } else {
            part = text_of(r, at);
        }
        bn_vec_push(r->arena, parts, part);
    }
    return BN_OK;
}

/* The table that all but the last `leave` parts name; made when it is not there. */
static bn_status descend(reader *r, TSNode node, bn_toml *from, const key_parts *parts,
                         uint32_t leave, bn_toml **out)
{
    for (uint32_t i = 0; i + leave < parts->len; i++) {
        bn_toml *next = find(from, parts->items[i]);
        if (!next)
            next = add(r, from, BN_TOML_TABLE, parts->items[i], line_of(node));
        if (next->type == BN_TOML_ARRAY && !next->closed && next->count)
            next = next->items[next->count - 1];
        if (next->type != BN_TOML_TABLE || next->closed)
            return fail(r, node, "a table where there is a value already");
        from = next;
    }
    *out = from;
    return BN_OK;
}

static bn_status read_pair(reader *r, TSNode pair, bn_toml *table, uint32_t depth)
{
    key_parts parts = { 0 };
    TSNode key = ts_node_named_child(pair, 0), value = ts_node_named_child(pair, 1);
    bn_toml *home;
    bn_status status;

    if (ts_node_is_null(key) || ts_node_is_null(value))
        return fail(r, pair, "a key without a value");
    if ((status = read_key(r, key, &parts)) != BN_OK ||
        (status = descend(r, key, table, &parts, 1, &home)) != BN_OK)
        return status;
    if (find(home, parts.items[parts.len - 1]))
        return fail(r, key, "this key has a value already");
    bn_toml *item = add(r, home, BN_TOML_TABLE, parts.items[parts.len - 1], line_of(key));
    return read_value(r, value, item, depth + 1);
}

static bn_status read_items(reader *r, TSNode node, bn_toml *to, uint32_t depth)
{
    uint32_t n = ts_node_named_child_count(node);

    to->type = is(node, "array") ? BN_TOML_ARRAY : BN_TOML_TABLE;
    for (uint32_t i = 0; i < n; i++) {
        TSNode child = ts_node_named_child(node, i);
        bn_status status = BN_OK;
        if (is(child, "comment"))
            continue;
        if (to->type == BN_TOML_TABLE)
            status = read_pair(r, child, to, depth);
        else
            status = read_value(
                r, child, add(r, to, BN_TOML_TABLE, (bn_str){ "", 0 }, line_of(child)), depth + 1);
        if (status != BN_OK)
            return status;
    }
    to->closed = true;
    return BN_OK;
}

static void read_integer(bn_str text, bn_toml *to)
{
    char digits[64];
    size_t n = 0;

    for (size_t i = 0; i < text.len && n + 1 < sizeof digits; i++)
        if (text.ptr[i] != '_')
            digits[n++] = text.ptr[i];
    digits[n] = '\0';
    int base = digits[0] != '0'   ? 10
               : digits[1] == 'x' ? 16
               : digits[1] == 'o' ? 8
               : digits[1] == 'b' ? 2
                                  : 10;
    to->number = strtoll(base == 2 || base == 8 ? digits + 2 : digits, NULL, base);
}

/* Depth is limited by MAX_NESTING, so the recursion over arrays and inline tables is bounded. */
static bn_status read_value(reader *r, TSNode node, bn_toml *to, uint32_t depth)
{
    if (depth > MAX_NESTING)
        return fail(r, node, "values nested too deep");
    if (is(node, "array") || is(node, "inline_table"))
        return read_items(r, node, to, depth);
    to->text = text_of(r, node);
    if (is(node, "string")) {
        to->type = BN_TOML_STRING;
        return decode_string(r, node, &to->text);
    }
    if (is(node, "boolean")) {
        to->type = BN_TOML_BOOL;
        to->truth = bn_str_is(to->text, "true");
    } else if (is(node, "integer")) {
        to->type = BN_TOML_INTEGER;
        read_integer(to->text, to);
    } else {
        to->type = is(node, "float") ? BN_TOML_FLOAT : BN_TOML_TIME;
    }
    return BN_OK;
}

/* `[a.b]` or `[[a.b]]`: the table that the pairs below it belong to. */
static bn_status open_header(reader *r, TSNode node, bn_toml *root, bn_toml **out)
{
    key_parts parts = { 0 };
    TSNode key = ts_node_named_child(node, 0);
    bool element = is(node, "table_array_element");
    bn_toml *home, *table;
    bn_status status;

    if (ts_node_is_null(key))
        return fail(r, node, "a header without a name");
    if ((status = read_key(r, key, &parts)) != BN_OK ||
        (status = descend(r, key, root, &parts, 1, &home)) != BN_OK)
        return status;
    bn_str name = parts.items[parts.len - 1];
    table = find(home, name);
    if (element) {
        if (!table)
            table = add(r, home, BN_TOML_ARRAY, name, line_of(key));
        if (table->type != BN_TOML_ARRAY || table->closed)
            return fail(r, key, "a list of tables where there is a value already");
        *out = add(r, table, BN_TOML_TABLE, (bn_str){ "", 0 }, line_of(key));
        return BN_OK;
    }
    if (!table)
        table = add(r, home, BN_TOML_TABLE, name, line_of(key));
    if (table->type != BN_TOML_TABLE || table->closed || table->header)
        return fail(r, key, "this table has been defined already");
    table->header = true;
    *out = table;
    return BN_OK;
}

static bn_status read_document(reader *r, TSNode document, bn_toml *root)
{
    uint32_t n = ts_node_named_child_count(document);

    for (uint32_t i = 0; i < n; i++) {
        TSNode child = ts_node_named_child(document, i);
        bn_toml *table = root;
        bn_status status = BN_OK;
        if (is(child, "comment"))
            continue;
        if (is(child, "pair")) {
            if ((status = read_pair(r, child, root, 0)) != BN_OK)
                return status;
            continue;
        }
        if ((status = open_header(r, child, root, &table)) != BN_OK)
            return status;
        for (uint32_t k = 1; k < ts_node_named_child_count(child); k++) {
            TSNode pair = ts_node_named_child(child, k);
            if (is(pair, "pair") && (status = read_pair(r, pair, table, 0)) != BN_OK)
                return status;
        }
    }
    return BN_OK;
}

/* The first error node in the tree. */
static TSNode find_error(TSNode node)
{
    for (;;) {
        uint32_t n = ts_node_child_count(node), i = 0;
        if (ts_node_is_error(node) || ts_node_is_missing(node))
            return node;
        while (i < n && !ts_node_has_error(ts_node_child(node, i)))
            i++;
        if (i == n)
            return node;
        node = ts_node_child(node, i);
    }
}

bn_status bn_toml_parse(bn_arena *arena, bn_str text, const bn_toml **out, bn_err *err)
{
    reader r = { arena, text, err };
    bn_toml *root = BN_NEW_IN(arena, bn_toml);
    TSParser *parser = ts_parser_new();
    TSTree *tree = NULL;
    bn_status status = BN_E_MEMORY;

    if (parser && ts_parser_set_language(parser, tree_sitter_toml()) && text.len < UINT32_MAX)
        tree = ts_parser_parse_string(parser, NULL, text.ptr ? text.ptr : "", (uint32_t)text.len);
    if (tree) {
        TSNode document = ts_tree_root_node(tree);
        status = ts_node_has_error(document) ? fail(&r, find_error(document), "not valid TOML")
                                             : read_document(&r, document, root);
        ts_tree_delete(tree);
    } else {
        bn_err_set(err, BN_E_MEMORY, "out of memory");
    }
    if (parser)
        ts_parser_delete(parser);
    *out = root;
    return status;
}

const bn_toml *bn_toml_get(const bn_toml *table, const char *key)
{
    return table ? find(table, bn_str_from(key)) : NULL;
}

const char *bn_toml_type_name(bn_toml_type type)
{
    static const char *const names[] = {
        [BN_TOML_TABLE] = "a table",   [BN_TOML_ARRAY] = "a list",
        [BN_TOML_STRING] = "a string", [BN_TOML_INTEGER] = "a whole number",
        [BN_TOML_FLOAT] = "a number",  [BN_TOML_BOOL] = "true or false",
        [BN_TOML_TIME] = "a date",
    };

    return names[type];
}
