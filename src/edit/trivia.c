/* trivia.c - comments, token gaps and line widths: the second half of layout.h. */
#include "edit/layout.h"

#include "edit/layout_p.h"

#include <string.h>

bn_ix bn_first_node_from(const bn_cst *t, uint32_t offset)
{
    uint32_t low = 0, high = t->count;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;

        if (t->nodes[middle].start < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

bool bn_has_comments(const bn_cst *t, bn_span span)
{
    for (bn_ix i = bn_first_node_from(t, span.start); i < t->count && t->nodes[i].start < span.end;
         i++) {
        if (t->nodes[i].kind == BN_COMMENT)
            return true;
    }
    return false;
}

bn_comments bn_comments_in(bn_arena *arena, const bn_cst *t, bn_span span)
{
    bn_vec(bn_ix) found = { 0 };

    for (bn_ix i = bn_first_node_from(t, span.start); i < t->count && t->nodes[i].start < span.end;
         i++) {
        if (t->nodes[i].kind == BN_COMMENT)
            bn_vec_push(arena, &found, i);
    }
    return (bn_comments){ found.items, found.len };
}

bn_ix bn_trailing_comment(const bn_cst *t, bn_ix statement)
{
    uint32_t end = bn_code_end(t, statement);
    bn_ix next = bn_first_node_from(t, end);

    if (next < t->count && t->nodes[next].kind == BN_COMMENT &&
        t->nodes[next].start < bn_line_end(t, end))
        return next;
    return BN_NONE;
}

bn_span bn_comments_above(const bn_cst *t, bn_ix statement)
{
    bn_ix whole = bn_whole_statement(t, statement);
    uint32_t start = bn_line_start(t, t->nodes[whole].start);
    bn_span span = { start, start };
    bn_str indent = bn_str_sub(t->text, start, t->nodes[whole].start);
    bn_ix first = whole;

    if (first > 0 && t->nodes[first - 1].kind == BN_BLOCK)
        first--; /* comments over a block's first statement stand before the block */
    for (bn_ix i = first; i-- > 0 && t->nodes[i].kind == BN_COMMENT;) {
        uint32_t line = bn_line_start(t, t->nodes[i].start);

        if (bn_next_line(t, line) != span.start ||
            !bn_str_eq(bn_str_sub(t->text, line, t->nodes[i].start), indent))
            break;
        span.start = line;
    }
    return span;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static bool starts_with_word(bn_str text, const char *word)
{
    size_t n = strlen(word);

    if (text.len < n)
        return false;
    for (size_t i = 0; i < n; i++) {
        if (lower(text.ptr[i]) != word[i])
            return false;
    }
    return true;
}

bool bn_is_directive(const bn_cst *t, bn_ix comment)
{
    static const char *const words[] = {
        "type:",  "noqa",    "pragma",   "fmt:",     "pylint:",    "burnish:",   "isort:",
        "yapf:",  "mypy:",   "ruff:",    "flake8",   "nosec",      "nosonar",    "pyright:",
        "pyre-",  "pytype:", "lint:",    "autopep8", "codespell:", "doctest:",   "cython:",
        "coding", "-*-",     "no cover", "sourcery", "nopep8",     "distutils:", "ty:",
    };
    bn_str text = bn_text(t, comment);

    /* `#!` of line 1, and `x = 1  # why  # noqa`: every `#` may begin a directive. */
    if (t->nodes[comment].start <= 3 && bn_str_starts(text, BN_LIT("#!")))
        return true;
    for (size_t i = 0; i < text.len; i++) {
        bn_str rest;

        if (text.ptr[i] != '#')
            continue;
        rest = bn_str_trim(bn_str_sub(text, i + 1, text.len));
        for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
            if (starts_with_word(rest, words[w]))
                return true;
        }
    }
    return false;
}

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           (unsigned char)c >= 0x80;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* The letters, digits and underscores that end a text. */
static bn_str last_word(bn_str text)
{
    size_t start = text.len;

    while (start > 0 && is_word(text.ptr[start - 1]))
        start--;
    return bn_str_sub(text, start, text.len);
}

static bool is_string_prefix(bn_str word)
{
    if (word.len == 0 || word.len > 2)
        return false;
    for (size_t i = 0; i < word.len; i++) {
        if (!strchr("rbfut", lower(word.ptr[i])))
            return false;
    }
    return true;
}

static bool operators_fuse(char l, char r)
{
    if (r == '=')
        return strchr("*/<>=!-+%&|^@:", l) != NULL;
    if (l == r)
        return strchr("*/<>.", l) != NULL;
    return (l == '-' && r == '>') || (l == '<' && r == '>');
}

bool bn_would_fuse(bn_str left, bn_str right)
{
    bn_str word;
    char l, r;

    if (left.len == 0 || right.len == 0)
        return false;
    l = left.ptr[left.len - 1];
    r = right.ptr[0];
    if (l == '\0' || r == '\0')
        return false;
    word = last_word(left);
    if (is_word(l)) {
        if (is_word(r))
            return true;
        if (r == '"' || r == '\'')
            return is_string_prefix(word);
        return r == '.' && is_digit(word.ptr[0]);
    }
    if (l == '"' || l == '\'')
        return l == r;
    if (l == '.' && is_word(r)) {
        /* `.` `5`, `1.` `if`; but not the dot of an attribute */
        word = last_word(bn_str_sub(left, 0, left.len - 1));
        return is_digit(r) || (word.len && is_digit(word.ptr[0]));
    }
    return operators_fuse(l, r);
}

uint32_t bn_widest_line(bn_str text)
{
    uint32_t widest = 0, width = 0;

    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];

        if (c == '\n')
            width = 0;
        else if (c == '\t')
            width = (width / 8 + 1) * 8;
        else if (c != '\r' && (c & 0xc0) != 0x80)
            width++;
        if (width > widest)
            widest = width;
    }
    return widest;
}
