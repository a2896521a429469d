/*
 * template.c - pattern text: metavariables, parsing, and the holes to be filled.
 *
 * `$x` becomes an identifier that no Python program should contain, so that the
 * ordinary parser reads patterns. The places where those identifiers stand,
 * and the strings and dotted names of the pattern, are the holes of the template.
 */
#include "pattern/pattern_p.h"

#include "sema/sema.h"

#include <string.h>

/* Reserved identifiers: prefix, kind letter, underscore, name. */
#define PREFIX "bnZ"

typedef struct {
    bn_arena *arena;
    const bn_cst *tree;
    bn_vars *vars;
    bool closed;
    bn_err *err;
    bool failed;
    bn_vec(bn_hole) holes;
} collector;

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           (unsigned char)c >= 0x80;
}

static bool is_word_start(char c)
{
    return is_word(c) && !(c >= '0' && c <= '9');
}

/* Names that stand for themselves: nothing is asked about them. */
bool bn_is_plain_word(bn_str word)
{
    return bn_str_is(word, "self") || bn_str_is(word, "cls") ||
           (bn_str_starts(word, BN_LIT("__")) && bn_str_ends(word, BN_LIT("__")));
}

bool bn_is_builtin_word(bn_str word)
{
    uint16_t since, until;

    return bn_builtin_name(word, &since, &until);
}

/* Length of the string literal that starts at its quote. */
static size_t string_length(bn_str text, size_t at)
{
    char quote = text.ptr[at];
    size_t quotes = 1, i;

    if (at + 2 < text.len && text.ptr[at + 1] == quote && text.ptr[at + 2] == quote)
        quotes = 3;
    for (i = at + quotes; i < text.len; i++) {
        if (text.ptr[i] == '\\') {
            i++;
        } else if (text.ptr[i] == quote &&
                   (quotes == 1 ||
                    (i + 2 < text.len && text.ptr[i + 1] == quote && text.ptr[i + 2] == quote))) {
            return i + quotes - at;
        }
    }
    return text.len - at;
}

/* The word before a quote is a string prefix with an f or t in it. */
static bool is_format_prefix(bn_str text, size_t quote)
{
    for (size_t i = quote; i > 0 && is_word(text.ptr[i - 1]); i--)
        if (strchr("fFtT", text.ptr[i - 1]))
            return true;
    return false;
}

/* Copy what stands at `at`: a metavariable in its reserved form, else one byte. */
static size_t copy_one(bn_buf *out, bn_str text, size_t at)
{
    size_t name = at + 1, end;
    bool run;

    if (text.ptr[at] != '$') {
        bn_buf_addc(out, text.ptr[at]);
        return at + 1;
    }
    run = name < text.len && text.ptr[name] == '*';
    if (run)
        name++;
    for (end = name; end < text.len && is_word(text.ptr[end]); end++)
        ;
    if (end == name || !is_word_start(text.ptr[name])) {
        bn_buf_addc(out, '$');
        return at + 1;
    }
    bn_buf_addz(out, PREFIX);
    bn_buf_addc(out, end - name == 1 && text.ptr[name] == '_' ? 'A' : run ? 'R' : 'M');
    bn_buf_addc(out, '_');
    bn_buf_add(out, bn_str_sub(text, name, end));
    return end;
}

/* A comment begins here: nothing but its line or a blank stands before it. */
static bool is_comment_at(bn_str text, size_t at)
{
    return text.ptr[at] == '#' && (at == 0 || text.ptr[at - 1] == ' ' || text.ptr[at - 1] == '\n');
}

bn_str bn_pattern_desugar(bn_arena *arena, bn_str text)
{
    bn_buf out = { .arena = arena };

    for (size_t i = 0; i < text.len;) {
        if (is_comment_at(text, i)) {
            size_t line_end = bn_str_find(text, BN_LIT("\n"), i);

            line_end = line_end == BN_NPOS ? text.len : line_end;
            bn_buf_add(&out, bn_str_sub(text, i, line_end));
            i = line_end;
        } else if ((text.ptr[i] == '"' || text.ptr[i] == '\'') && !is_format_prefix(text, i)) {
            size_t length = string_length(text, i);

            bn_buf_add(&out, bn_str_sub(text, i, i + length));
            i += length;
        } else {
            i = copy_one(&out, text, i);
        }
    }
    return bn_buf_str(&out);
}

bool bn_pattern_reserved(bn_str id, bn_reserved *out)
{
    size_t prefix = sizeof PREFIX - 1;

    if (id.len < prefix + 3 || memcmp(id.ptr, PREFIX, prefix) != 0 || id.ptr[prefix + 1] != '_')
        return false;
    out->name = bn_str_sub(id, prefix + 2, id.len);
    out->run = id.ptr[prefix] == 'R';
    out->any = id.ptr[prefix] == 'A';
    return true;
}

bn_position bn_position_in(const bn_cst *t, bn_ix at)
{
    bn_ix up = t->nodes[at].parent;

    switch (t->nodes[up].kind) {
    case BN_EXPRESSION_STATEMENT:
        return BN_POS_STATEMENT;
    case BN_ATTRIBUTE:
        return t->nodes[at].field == BN_F_ATTRIBUTE ? BN_POS_NAME : BN_POS_EXPRESSION;
    case BN_KEYWORD_ARGUMENT:
    case BN_FUNCTION_DEFINITION:
    case BN_CLASS_DEFINITION:
    case BN_DEFAULT_PARAMETER:
    case BN_TYPED_DEFAULT_PARAMETER:
    case BN_NAMED_EXPRESSION:
        return t->nodes[at].field == BN_F_NAME ? BN_POS_NAME : BN_POS_EXPRESSION;
    case BN_ALIASED_IMPORT:
        return t->nodes[at].field == BN_F_ALIAS ? BN_POS_NAME : BN_POS_EXPRESSION;
    case BN_PARAMETERS:
    case BN_LAMBDA_PARAMETERS:
    case BN_TYPED_PARAMETER:
    case BN_LIST_SPLAT_PATTERN:
    case BN_DICTIONARY_SPLAT_PATTERN:
    case BN_GLOBAL_STATEMENT:
    case BN_NONLOCAL_STATEMENT:
        return BN_POS_NAME;
    case BN_DOTTED_NAME:
        return BN_POS_DOTTED;
    default:
        return BN_POS_EXPRESSION;
    }
}

/* The metavariable's index, added when new; BN_NONE when the table is full or closed. */
static uint32_t add_var(collector *c, bn_reserved var)
{
    bn_vars *vars = c->vars;

    for (uint32_t i = 0; i < vars->count; i++) {
        if (!bn_str_eq(vars->vars[i].name, var.name))
            continue;
        if (vars->vars[i].run == var.run || c->closed)
            return i;
        bn_err_set(c->err, BN_E_USAGE, "$%.*s and $*%.*s in one rule", BN_FMT(var.name),
                   BN_FMT(var.name));
        return BN_NONE;
    }
    if (c->closed) {
        bn_err_set(c->err, BN_E_USAGE, "$%.*s is not captured", BN_FMT(var.name));
        return BN_NONE;
    }
    if (vars->count == BN_MAX_VARS) {
        bn_err_set(c->err, BN_E_LIMIT, "more than %d metavariables", BN_MAX_VARS);
        return BN_NONE;
    }
    vars->vars[vars->count] =
        (bn_metavar){ .name = bn_str_copy_in(c->arena, var.name), .run = var.run };
    return vars->count++;
}

bool bn_is_bracketed(const bn_cst *t, bn_ix at)
{
    for (bn_ix i = at; i != BN_NONE && !bn_is_statement(t, i); i = t->nodes[i].parent) {
        bn_ix up = t->nodes[i].parent;
        uint16_t kind = up == BN_NONE ? BN_MODULE : t->nodes[up].kind;
        bool behind = t->nodes[i].start > t->nodes[up == BN_NONE ? i : up].start;

        switch (kind) {
        case BN_ARGUMENT_LIST:
        case BN_LIST:
        case BN_SET:
        case BN_DICTIONARY:
        case BN_LIST_COMPREHENSION:
        case BN_SET_COMPREHENSION:
        case BN_DICTIONARY_COMPREHENSION:
        case BN_GENERATOR_EXPRESSION:
        case BN_PARENTHESIZED_EXPRESSION:
        case BN_PARAMETERS:
            return true;
        case BN_TUPLE:
            if (t->text.ptr[t->nodes[up].start] == '(' && behind)
                return true;
            break;
        case BN_SUBSCRIPT:
            if (t->nodes[i].field == BN_F_SUBSCRIPT)
                return true;
            break;
        default:
            break;
        }
    }
    return false;
}

static bool is_items_parent(uint16_t kind)
{
    return kind == BN_ARGUMENT_LIST || kind == BN_LIST || kind == BN_SET || kind == BN_TUPLE ||
           kind == BN_DICTIONARY || kind == BN_PARAMETERS || kind == BN_LAMBDA_PARAMETERS ||
           kind == BN_GLOBAL_STATEMENT || kind == BN_NONLOCAL_STATEMENT ||
           kind == BN_DELETE_STATEMENT || kind == BN_WITH_CLAUSE;
}

static void add_hole(collector *c, bn_ix at, bn_reserved var, bool lone)
{
    const bn_cst *t = c->tree;
    bn_ix place = at, up = t->nodes[at].parent;
    bn_position position = bn_position_in(t, at);
    bn_hole hole = { .index = add_var(c, var) };

    if (hole.index == BN_NONE) {
        c->failed = true;
        return;
    }
    hole.kind =
        position == BN_POS_NAME || position == BN_POS_DOTTED ? BN_HOLE_NAME : BN_HOLE_EXPRESSION;
    if (position == BN_POS_STATEMENT && (!lone || var.run)) {
        hole.kind = BN_HOLE_STATEMENTS;
        place = up;
    } else if (c->vars->vars[hole.index].run) {
        hole.kind = BN_HOLE_ITEMS;
        if (!is_items_parent(t->nodes[up].kind)) {
            bn_err_set(c->err, BN_E_USAGE, "$*%.*s can only stand among items or statements",
                       BN_FMT(var.name));
            c->failed = true;
        }
    }
    hole.node = place;
    hole.start = t->nodes[place].start;
    hole.end = t->nodes[at].end;
    hole.bracketed = bn_is_bracketed(t, at);
    hole.sole_argument = t->nodes[up].kind == BN_ARGUMENT_LIST && bn_named_count(t, up) == 1 &&
                         t->nodes[t->nodes[up].parent].kind == BN_CALL &&
                         t->text.ptr[hole.end] == ')';
    bn_vec_push(c->arena, &c->holes, hole);
}

/* The text is a chain of plain names: module.member. */
static bool is_dotted(const bn_cst *t, bn_ix at)
{
    bn_reserved var;

    while (t->nodes[at].kind == BN_ATTRIBUTE) {
        bn_ix name = bn_child(t, at, BN_F_ATTRIBUTE);

        if (name == BN_NONE || bn_pattern_reserved(bn_text(t, name), &var))
            return false;
        at = bn_child(t, at, BN_F_OBJECT);
        if (at == BN_NONE)
            return false;
    }
    return t->nodes[at].kind == BN_IDENTIFIER && !bn_pattern_reserved(bn_text(t, at), &var) &&
           !bn_is_builtin_word(bn_text(t, at)) && !bn_is_plain_word(bn_text(t, at));
}

bool bn_is_dotted_chain(const bn_cst *t, bn_ix at)
{
    return t->nodes[at].kind == BN_ATTRIBUTE && is_dotted(t, at);
}

static void collect_holes(collector *c, bool lone)
{
    const bn_cst *t = c->tree;
    bn_reserved var;

    for (bn_ix i = 0; i < t->count && !c->failed; i++) {
        uint16_t kind = t->nodes[i].kind;

        if (kind == BN_IDENTIFIER && bn_pattern_reserved(bn_text(t, i), &var)) {
            if (!var.any)
                add_hole(c, i, var, lone);
        } else if (bn_is_dotted_chain(t, i)) {
            bn_hole hole = { .start = t->nodes[i].start, .end = t->nodes[i].end, .node = i };

            hole.kind = BN_HOLE_DOTTED;
            bn_vec_push(c->arena, &c->holes, hole);
            i = t->nodes[i].end_ix - 1;
        } else if (kind == BN_STRING) {
            bn_hole hole = { .start = t->nodes[i].start, .end = t->nodes[i].end, .node = i };
            bool fields = false;

            bn_each_below (t, i, below)
                fields |= t->nodes[below].kind == BN_INTERPOLATION;
            hole.kind = BN_HOLE_STRING;
            if (!fields) {
                bn_vec_push(c->arena, &c->holes, hole);
                i = t->nodes[i].end_ix - 1;
            }
        }
    }
}

bn_template *bn_template_parse(bn_arena *arena, bn_parser *parser, bn_str text, bn_vars *vars,
                               bool closed, bn_err *err)
{
    bn_template *out = BN_NEW_IN(arena, bn_template);
    collector c = { .arena = arena, .vars = vars, .closed = closed, .err = err };
    bn_err parse_err = { 0 };
    bn_ix first;
    bool lone;

    out->text = bn_pattern_desugar(arena, text);
    if (bn_parse_text(parser, arena, out->text, &out->tree, &parse_err) != BN_OK) {
        bn_err_set(err, BN_E_USAGE, "`%.*s` is not Python: %s", BN_FMT(text), parse_err.text);
        return NULL;
    }
    first = bn_named_child(out->tree, 0, 0);
    if (first == BN_NONE) {
        bn_err_set(err, BN_E_USAGE, "empty pattern");
        return NULL;
    }
    lone = bn_named_count(out->tree, 0) == 1 &&
           out->tree->nodes[first].kind == BN_EXPRESSION_STATEMENT;
    out->statement = true;
    out->root = first;
    if (lone) {
        bn_ix inner = bn_named_child(out->tree, first, 0);
        bn_reserved var;

        lone = inner != BN_NONE && out->tree->nodes[inner].kind != BN_ASSIGNMENT &&
               out->tree->nodes[inner].kind != BN_AUGMENTED_ASSIGNMENT;
        if (lone && !(bn_pattern_reserved(bn_text(out->tree, inner), &var) && var.run)) {
            out->statement = false;
            out->root = inner;
        }
    }
    c.tree = out->tree;
    collect_holes(&c, !out->statement);
    if (c.failed)
        return NULL;
    out->holes = c.holes.items;
    out->hole_count = c.holes.len;
    return out;
}
