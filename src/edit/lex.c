/* lex.c - see lex.h. */
#include "edit/lex.h"

#include <string.h>

static size_t step_in_string(bn_lex *lex, bn_str text, size_t at)
{
    char c = text.ptr[at];

    if (c == '\\') {
        size_t next = at + 1;

        /* a raw string's backslash keeps the quote from ending it, too */
        if (next + 1 < text.len && text.ptr[next] == '\r' && text.ptr[next + 1] == '\n')
            next++;
        return next < text.len ? next + 1 : next;
    }
    if (c == '\n' && lex->quote_len == 1) {
        lex->quote = 0; /* unterminated: the quote was none */
        return at + 1;
    }
    if (c == lex->quote) {
        if (lex->quote_len == 1) {
            lex->quote = 0;
        } else if (at + 2 < text.len && text.ptr[at + 1] == c && text.ptr[at + 2] == c) {
            lex->quote = 0;
            return at + 3;
        }
    }
    return at + 1;
}

size_t bn_lex_step(bn_lex *lex, bn_str text, size_t at)
{
    char c = text.ptr[at];

    if (lex->quote)
        return step_in_string(lex, text, at);
    if (lex->comment) {
        lex->comment = c != '\n';
        return at + 1;
    }
    if (c == '"' || c == '\'') {
        lex->quote = c;
        lex->quote_len = 1;
        if (at + 2 < text.len && text.ptr[at + 1] == c && text.ptr[at + 2] == c) {
            lex->quote_len = 3;
            return at + 3;
        }
    } else if (c == '#') {
        lex->comment = true;
    } else if (c == '(' || c == '[' || c == '{') {
        lex->depth++;
    } else if ((c == ')' || c == ']' || c == '}') && lex->depth > 0) {
        lex->depth--;
    }
    return at + 1;
}

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           (unsigned char)c >= 0x80;
}

/* Words that make what follows no primary, or that are no expression. */
static bool is_keyword(bn_str word)
{
    static const char *const words[] = {
        "not",    "await", "yield", "lambda",   "if",     "else",     "for",    "in",
        "is",     "and",   "or",    "as",       "del",    "return",   "async",  "print",
        "from",   "pass",  "break", "continue", "global", "nonlocal", "import", "raise",
        "assert", "while", "with",  "try",      "def",    "class",    "exec",
    };

    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (bn_str_is(word, words[i]))
            return true;
    }
    return false;
}

bool bn_is_primary_text(bn_str text)
{
    bn_lex lex = { 0 };
    size_t at = 0, word = 0;

    while (word < text.len && is_word(text.ptr[word]))
        word++;
    if (text.len == 0 || is_keyword(bn_str_sub(text, 0, word)))
        return false;
    while (at < text.len) {
        bool inside = lex.depth > 0 || lex.quote;
        char c = text.ptr[at];

        if (!inside && !is_word(c) && !strchr(".([{\"'", c))
            return false;
        at = bn_lex_step(&lex, text, at);
        if (lex.comment)
            return false;
    }
    return lex.depth == 0 && !lex.quote;
}
