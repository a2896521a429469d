/*
 * scanner.c - the tokens of the grammar that a table cannot find: line ends,
 * indentation and strings.
 *
 * This is the external scanner that tree-sitter-python expects, written from its
 * list of external tokens (the order of `enum token` is the grammar's). Beyond
 * what the grammar's stock scanner does:
 *
 * - A dedent is reported only where the parser can use one, so a line inside
 *   brackets may be indented less than its block.
 * - Looking past comments stops at the first one that decides, so a run of
 *   comments is read once and not once a comment.
 * - Tabs go to the next multiple of eight and a backslash continuation keeps the
 *   indentation of its first line, as in Python's tokenizer.
 * - Only real string prefixes begin a string; a line end inside a string with
 *   one quote is an error.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "tree_sitter/parser.h"

enum token {
    NEWLINE,
    INDENT,
    DEDENT,
    STRING_START,
    STRING_CONTENT,
    ESCAPE_INTERPOLATION,
    STRING_END,
    COMMENT,
    CLOSE_BRACKET,
    CLOSE_PAREN,
    CLOSE_BRACE,
    EXCEPT,
};

/* An open string: its quote and prefix. */
enum {
    QUOTE_DOUBLE = 1,
    QUOTE_BACK = 2, /* Python 2 */
    TRIPLE = 4,
    RAW = 8,
    BYTES = 16,
    FORMAT = 32,
};

#define MAX_STRINGS 255
#define MAX_INDENTS ((TREE_SITTER_SERIALIZATION_BUFFER_SIZE - 1) / 2)
#define MAX_COLUMN UINT16_MAX

typedef struct {
    uint16_t indent_count, string_count;
    uint16_t indents[MAX_INDENTS]; /* columns of the open blocks; column 0 is not stored */
    uint8_t strings[MAX_STRINGS];  /* open strings, innermost last */
} state;

void *tree_sitter_python_external_scanner_create(void);
void tree_sitter_python_external_scanner_destroy(void *payload);
unsigned tree_sitter_python_external_scanner_serialize(void *payload, char *buffer);
void tree_sitter_python_external_scanner_deserialize(void *payload, const char *buffer,
                                                     unsigned length);
bool tree_sitter_python_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid);

static void take(TSLexer *lexer)
{
    lexer->advance(lexer, false);
}

static void skip(TSLexer *lexer)
{
    lexer->advance(lexer, true);
}

/* The end of the file reads as NUL; asking the lexer costs a call. */
static bool at_end(TSLexer *lexer)
{
    return lexer->lookahead == 0 && lexer->eof(lexer);
}

static bool found(TSLexer *lexer, enum token token)
{
    lexer->result_symbol = (TSSymbol)token;
    return true;
}

/* One more indent or string, when the state still fits the parser's buffer. */
static bool has_room(const state *s, unsigned more)
{
    return 1u + s->string_count + 2u * s->indent_count + more <=
           TREE_SITTER_SERIALIZATION_BUFFER_SIZE;
}

static uint16_t block_column(const state *s)
{
    return s->indent_count ? s->indents[s->indent_count - 1] : 0;
}

static int32_t quote_of(uint8_t string)
{
    return string & QUOTE_BACK ? '`' : string & QUOTE_DOUBLE ? '"' : '\'';
}

/* Past a backslash in a raw string: what follows cannot end the string. */
static void raw_escape(TSLexer *lexer, int32_t quote)
{
    take(lexer);
    if (lexer->lookahead == quote || lexer->lookahead == '\\') {
        take(lexer);
    } else if (lexer->lookahead == '\r') {
        take(lexer);
        if (lexer->lookahead == '\n')
            take(lexer);
    } else if (lexer->lookahead == '\n') {
        take(lexer);
    }
}

/* At a quote that ends the string or, in a triple-quoted one, may be text. */
static bool at_quote(state *s, TSLexer *lexer, uint8_t string, bool *content)
{
    int32_t quote = quote_of(string);

    lexer->mark_end(lexer);
    if (string & TRIPLE) {
        unsigned n = 0;
        while (n < 3 && lexer->lookahead == quote) {
            if (n == 2 && *content)
                return found(lexer, STRING_CONTENT);
            take(lexer);
            n++;
        }
        if (n < 3) {
            *content = true;
            return false;
        }
    } else {
        if (*content)
            return found(lexer, STRING_CONTENT);
        take(lexer);
    }
    lexer->mark_end(lexer);
    s->string_count--;
    return found(lexer, STRING_END);
}

/* Text of the innermost string up to its end, an escape or an interpolation; or its end. */
static bool scan_string(state *s, TSLexer *lexer)
{
    uint8_t string = s->strings[s->string_count - 1];
    int32_t quote = quote_of(string);
    bool content = false;

    while (!at_end(lexer)) {
        int32_t c = lexer->lookahead;
        if ((c == '{' || c == '}') && (string & FORMAT)) {
            lexer->mark_end(lexer);
            return content && found(lexer, STRING_CONTENT);
        }
        if (c == '\\' && (string & RAW)) {
            raw_escape(lexer, quote);
        } else if (c == '\\') {
            /* An escape sequence is a token of its own, but \N, \u, \U are none in bytes. */
            lexer->mark_end(lexer);
            take(lexer);
            c = lexer->lookahead;
            if (!(string & BYTES) || (c != 'N' && c != 'u' && c != 'U'))
                return content && found(lexer, STRING_CONTENT);
            take(lexer);
        } else if (c == quote) {
            if (at_quote(s, lexer, string, &content))
                return true;
            continue;
        } else if ((c == '\n' || c == '\r') && !(string & TRIPLE)) {
            return false;
        } else {
            take(lexer);
        }
        content = true;
    }
    return false;
}

/* `{{` and `}}`; false at a single brace. */
static bool scan_doubled_brace(TSLexer *lexer)
{
    int32_t brace = lexer->lookahead;

    lexer->mark_end(lexer);
    take(lexer);
    if (lexer->lookahead != brace)
        return false;
    take(lexer);
    lexer->mark_end(lexer);
    return found(lexer, ESCAPE_INTERPOLATION);
}

/* A prefix letter's flag, 0 when it is none. `u` counts as a letter without a flag of its own. */
static bool prefix_flag(int32_t c, uint8_t *flag)
{
    *flag = 0;
    switch (c) {
    case 'r':
    case 'R':
        *flag = RAW;
        return true;
    case 'b':
    case 'B':
        *flag = BYTES;
        return true;
    case 'f':
    case 'F':
    case 't':
    case 'T':
        *flag = FORMAT;
        return true;
    case 'u':
    case 'U':
        return true;
    default:
        return false;
    }
}

/* r, u, b, f, t; and r with one of the others (ur is Python 2). */
static bool scan_string_start(state *s, TSLexer *lexer)
{
    uint8_t string = 0, flag;
    unsigned letters = 0, raws = 0;

    while (prefix_flag(lexer->lookahead, &flag)) {
        letters++;
        raws += flag == RAW;
        if (letters > 2)
            return false;
        string |= flag;
        take(lexer);
    }
    if (letters == 2 && raws != 1)
        return false;
    int32_t quote = lexer->lookahead;
    if (quote != '\'' && quote != '"' && (quote != '`' || letters))
        return false;
    string |= quote == '"' ? QUOTE_DOUBLE : quote == '`' ? QUOTE_BACK : 0;
    take(lexer);
    lexer->mark_end(lexer);
    if (quote != '`' && lexer->lookahead == quote) {
        take(lexer);
        if (lexer->lookahead == quote) {
            take(lexer);
            lexer->mark_end(lexer);
            string |= TRIPLE;
        }
    }
    if (s->string_count == MAX_STRINGS || !has_room(s, 1))
        return false;
    s->strings[s->string_count++] = string;
    return found(lexer, STRING_START);
}

/* What lies between the last token and the next one. */
typedef struct {
    bool line_end;          /* a line ended */
    bool comment;           /* at least one comment line was passed */
    bool stuck;             /* a backslash or a comment on the line itself: no token */
    bool continued;         /* the indentation is fixed by a backslash */
    uint32_t column;        /* of the next token, when a line ended */
    uint32_t first_comment; /* column of the first comment */
} gap;

static void add_blank(gap *g, int32_t c)
{
    if (g->continued)
        return;
    if (c == ' ')
        g->column++;
    else if (c == '\t')
        g->column = (g->column / 8 + 1) * 8;
    else
        g->column = 0;
    if (g->column > MAX_COLUMN)
        g->column = MAX_COLUMN;
}

static void end_line(gap *g)
{
    g->line_end = true;
    g->continued = false;
    g->column = 0;
}

static void skip_continuation(gap *g, TSLexer *lexer)
{
    skip(lexer);
    if (lexer->lookahead == '\r')
        skip(lexer);
    if (lexer->lookahead != '\n' && !at_end(lexer)) {
        g->stuck = true;
        return;
    }
    skip(lexer);
    g->continued = g->column > 0;
}

/* Past blanks, line ends and comment lines, as far as the layout tokens need it. */
static gap skip_gap(const state *s, TSLexer *lexer, const bool *valid)
{
    gap g = { 0 };
    bool layout = valid[INDENT] || valid[DEDENT] || valid[NEWLINE] || valid[EXCEPT];

    while (!g.stuck) {
        int32_t c = lexer->lookahead;
        if (c == ' ' || c == '\t' || c == '\f' || c == '\r') {
            add_blank(&g, c);
            skip(lexer);
        } else if (c == '\n') {
            end_line(&g);
            skip(lexer);
        } else if (c == '\\') {
            /* On the line itself it is a token of the grammar; we are asked again behind it. */
            if (g.line_end)
                skip_continuation(&g, lexer);
            else
                g.stuck = true;
        } else if (c == '#' && layout) {
            if (!g.line_end) {
                g.stuck = true;
                break;
            }
            if (!g.comment)
                g.first_comment = g.column;
            g.comment = true;
            if (!valid[INDENT] && g.first_comment >= block_column(s))
                break;
            while (!at_end(lexer) && lexer->lookahead != '\n')
                skip(lexer);
        } else if (at_end(lexer)) {
            end_line(&g);
            break;
        } else {
            break;
        }
    }
    return g;
}

/* A comment at the block's own column keeps the block open until it has been read. */
static bool scan_layout(state *s, TSLexer *lexer, const bool *valid, const gap *g, bool recovering)
{
    uint16_t block = block_column(s);

    if (valid[INDENT] && g->column > block && s->indent_count < MAX_INDENTS && has_room(s, 2)) {
        s->indents[s->indent_count++] = (uint16_t)g->column;
        return found(lexer, INDENT);
    }
    if (valid[DEDENT] && g->column < block && !(g->comment && g->first_comment >= block)) {
        s->indent_count--;
        return found(lexer, DEDENT);
    }
    return valid[NEWLINE] && !recovering && found(lexer, NEWLINE);
}

void *tree_sitter_python_external_scanner_create(void)
{
    return calloc(1, sizeof(state));
}

void tree_sitter_python_external_scanner_destroy(void *payload)
{
    free(payload);
}

unsigned tree_sitter_python_external_scanner_serialize(void *payload, char *buffer)
{
    const state *s = payload;
    size_t size = 0;

    if (!s)
        return 0;
    buffer[size++] = (char)s->string_count;
    memcpy(buffer + size, s->strings, s->string_count);
    size += s->string_count;
    memcpy(buffer + size, s->indents, s->indent_count * sizeof *s->indents);
    size += s->indent_count * sizeof *s->indents;
    return (unsigned)size;
}

void tree_sitter_python_external_scanner_deserialize(void *payload, const char *buffer,
                                                     unsigned length)
{
    state *s = payload;

    if (!s)
        return;
    s->string_count = s->indent_count = 0;
    if (length == 0)
        return;
    s->string_count = (unsigned char)buffer[0];
    memcpy(s->strings, buffer + 1, s->string_count);
    size_t rest = length - 1 - s->string_count;
    s->indent_count = (uint16_t)(rest / sizeof *s->indents);
    memcpy(s->indents, buffer + 1 + s->string_count, rest);
}

bool tree_sitter_python_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid)
{
    state *s = payload;

    if (!s)
        return false;
    /* While recovering from an error the parser lists every token as valid. */
    bool recovering = valid[STRING_CONTENT] && valid[INDENT];
    if (s->string_count > 0 && !recovering) {
        uint8_t string = s->strings[s->string_count - 1];
        bool brace = lexer->lookahead == '{' || lexer->lookahead == '}';
        if (valid[ESCAPE_INTERPOLATION] && (string & FORMAT) && brace)
            return scan_doubled_brace(lexer);
        if (valid[STRING_CONTENT])
            return scan_string(s, lexer);
    }
    lexer->mark_end(lexer);
    gap g = skip_gap(s, lexer, valid);
    if (g.stuck)
        return false;
    if (g.line_end && scan_layout(s, lexer, valid, &g, recovering))
        return true;
    return !g.comment && valid[STRING_START] && scan_string_start(s, lexer);
}
