/*
 * wildmatch.c - patterns of .gitignore, compiled, and matched in time that is linear in both.
 *
 * The language is git's: `?`, `*`, `[a-z]`, `[[:digit:]]`, `\` before any of them; in patterns
 * for paths `*` and `?` stop at a slash and `**` as a whole component does not. All ways through
 * a pattern are followed at once, so stars cost nothing extra.
 */
#include "git/wildmatch.h"

#include <ctype.h>
#include <string.h>

enum { LITERAL, ANY, CLASS, STAR, DEEP, DEEP_ENTRY, DEEP_INSIDE };

typedef struct {
    unsigned char kind, c;
    uint32_t class_ix;
} token;

typedef struct {
    uint64_t bits[4];
} set;

struct bn_wild {
    bn_vec(token) tokens;
    bn_vec(set) sets;
    bool path, fold;
    bool never; /* malformed: matches nothing */
    unsigned char *now, *next;
};

static unsigned char fold_case(const bn_wild *w, unsigned char c)
{
    return w->fold && c >= 'A' && c <= 'Z' ? (unsigned char)(c + 32) : c;
}

static void set_add(const bn_wild *w, set *s, unsigned char c)
{
    s->bits[c >> 6] |= (uint64_t)1 << (c & 63);
    if (w->fold && c >= 'A' && c <= 'Z')
        set_add(w, s, (unsigned char)(c + 32));
}

static bool set_has(const set *s, unsigned char c)
{
    return s->bits[c >> 6] >> (c & 63) & 1;
}

typedef int in_class(int c);

static in_class *class_of(bn_str name)
{
    static const struct {
        const char *name;
        in_class *is;
    } classes[] = { { "alnum", isalnum }, { "alpha", isalpha }, { "blank", isblank },
                    { "cntrl", iscntrl }, { "digit", isdigit }, { "graph", isgraph },
                    { "lower", islower }, { "print", isprint }, { "punct", ispunct },
                    { "space", isspace }, { "upper", isupper }, { "xdigit", isxdigit } };

    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (bn_str_is(name, classes[i].name))
            return classes[i].is;
    return NULL;
}

/* "[:name:]" at `at`: fill the set, *at moves to the bracket at its end. False: malformed. */
static bool named_class(const bn_wild *w, set *s, bn_str text, size_t *at)
{
    size_t end = bn_str_find(text, BN_LIT("]"), *at + 2);
    in_class *is;

    if (end == BN_NPOS)
        return false;
    if (end < *at + 3 || text.ptr[end - 1] != ':') { /* only a bracket in a class */
        set_add(w, s, '[');
        return true;
    }
    is = class_of(bn_str_sub(text, *at + 2, end - 1));
    for (int c = 1; is && c < 128; c++)
        if (is(c))
            set_add(w, s, (unsigned char)c);
    *at = end;
    return is != NULL;
}

/* The class that begins at `at`; *at moves behind it. */
static bool compile_class(bn_arena *arena, bn_wild *w, bn_str text, size_t *at)
{
    size_t i = *at + 1, first;
    bool negated = i < text.len && (text.ptr[i] == '!' || text.ptr[i] == '^');
    unsigned char before = 0;
    set s = { { 0 } };

    i += negated ? 1 : 0;
    for (first = i;; i++) {
        unsigned char c;

        if (i >= text.len)
            return false;
        c = (unsigned char)text.ptr[i];
        if (c == ']' && i > first)
            break;
        if (c == '-' && before && i + 1 < text.len && text.ptr[i + 1] != ']') {
            i += text.ptr[i + 1] == '\\' ? 2 : 1;
            if (i >= text.len)
                return false;
            for (unsigned n = before; n <= (unsigned char)text.ptr[i]; n++)
                set_add(w, &s, (unsigned char)n);
            before = 0;
        } else if (c == '[' && i + 1 < text.len && text.ptr[i + 1] == ':') {
            size_t start = i;

            if (!named_class(w, &s, text, &i))
                return false;
            before = i == start ? '[' : 0;
        } else {
            if (c == '\\' && ++i >= text.len)
                return false;
            before = (unsigned char)text.ptr[i];
            set_add(w, &s, before);
        }
    }
    for (int n = 0; n < 4 && negated; n++)
        s.bits[n] = ~s.bits[n];
    if (w->path)
        s.bits['/' >> 6] &= ~((uint64_t)1 << ('/' & 63));
    bn_vec_push(arena, &w->tokens, (token){ .kind = CLASS, .class_ix = w->sets.len });
    bn_vec_push(arena, &w->sets, s);
    *at = i + 1;
    return true;
}

/* One star or several, from `at`; *at moves behind them, and a slash that belongs to them. */
static void compile_stars(bn_arena *arena, bn_wild *w, bn_str text, size_t *at)
{
    size_t start = *at, end = start;
    bool whole;

    while (end < text.len && text.ptr[end] == '*')
        end++;
    *at = end;
    whole = end - start > 1 && (start == 0 || text.ptr[start - 1] == '/') &&
            (end == text.len || text.ptr[end] == '/');
    if (w->path && whole && end < text.len) {
        bn_vec_push(arena, &w->tokens, (token){ .kind = DEEP_ENTRY });
        bn_vec_push(arena, &w->tokens, (token){ .kind = DEEP_INSIDE });
        *at = end + 1;
    } else {
        bn_vec_push(arena, &w->tokens, (token){ .kind = !w->path || whole ? DEEP : STAR });
    }
}

bn_wild *bn_wild_new_in(bn_arena *arena, bn_str text, bool path, bool fold)
{
    bn_wild *w = BN_NEW_IN(arena, bn_wild);

    w->path = path;
    w->fold = fold;
    for (size_t at = 0; at < text.len && !w->never;) {
        unsigned char c = (unsigned char)text.ptr[at];

        if (c == '*') {
            compile_stars(arena, w, text, &at);
        } else if (c == '[') {
            w->never = !compile_class(arena, w, text, &at);
        } else if (c == '?') {
            bn_vec_push(arena, &w->tokens, (token){ .kind = ANY });
            at++;
        } else if (c == '\\' && at + 1 == text.len) {
            w->never = true;
        } else {
            at += c == '\\';
            c = fold_case(w, (unsigned char)text.ptr[at]);
            bn_vec_push(arena, &w->tokens, (token){ .kind = LITERAL, .c = c });
            at++;
        }
    }
    w->now = bn_alloc_in(arena, w->tokens.len + 1);
    w->next = bn_alloc_in(arena, w->tokens.len + 1);
    return w;
}

/* Stand before token i, and before all that can be reached from there without a byte. */
static void enter(const bn_wild *w, unsigned char *states, uint32_t i)
{
    while (!states[i]) {
        states[i] = 1;
        if (i == w->tokens.len)
            return;
        if (w->tokens.items[i].kind == DEEP_ENTRY) {
            enter(w, states, i + 1);
            i += 2;
        } else if (w->tokens.items[i].kind == STAR || w->tokens.items[i].kind == DEEP) {
            i++;
        }
    }
}

static void step(const bn_wild *w, unsigned char *next, uint32_t i, unsigned char c)
{
    const token *t = &w->tokens.items[i];

    switch (t->kind) {
    case LITERAL:
        if (c == t->c)
            enter(w, next, i + 1);
        break;
    case ANY:
        if (c != '/' || !w->path)
            enter(w, next, i + 1);
        break;
    case CLASS:
        if (set_has(&w->sets.items[t->class_ix], c))
            enter(w, next, i + 1);
        break;
    case STAR:
        if (c != '/')
            enter(w, next, i);
        break;
    case DEEP:
        enter(w, next, i);
        break;
    case DEEP_INSIDE:
        enter(w, next, i);
        if (c == '/')
            enter(w, next, i + 1);
        break;
    default:
        break;
    }
}

bool bn_wild_match(bn_wild *w, bn_str text)
{
    uint32_t count = w->tokens.len;
    bool alive = !w->never;

    memset(w->now, 0, count + 1);
    enter(w, w->now, 0);
    for (size_t at = 0; at < text.len && alive; at++) {
        unsigned char c = fold_case(w, (unsigned char)text.ptr[at]), *last = w->now;

        memset(w->next, 0, count + 1);
        alive = false;
        for (uint32_t i = 0; i < count; i++)
            if (w->now[i]) {
                step(w, w->next, i, c);
                alive = true;
            }
        w->now = w->next;
        w->next = last;
    }
    return alive && w->now[count];
}
