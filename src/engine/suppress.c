/*
 * suppress.c - comments by which people keep code as it is.
 *
 *     x = u"a"  # noqa                        every finding on this line
 *     x = u"a"  # noqa: EP03                  these rules on this line
 *     x = u"a"  # burnish: ignore[EP03] why   the same; on a line of its own: the next line
 *     x = u"a"  # burnish: nofix[EP03]        reported, not rewritten
 *     # burnish: off[EP03] ... # burnish: on[EP03]
 *     # burnish: file-ignore[EP03]
 *
 * A finding is on the line where it begins and on the line where it ends.
 */
#include "engine/engine_p.h"

#include <string.h>

typedef bn_vec(bn_suppression) suppression_list;

static bool word_byte(char c)
{
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '_' || c == '-' ||
           c == '/';
}

static bn_str skip_blanks(bn_str s)
{
    while (s.len && (s.ptr[0] == ' ' || s.ptr[0] == '\t'))
        s = bn_str_sub(s, 1, s.len);
    return s;
}

/* The text begins with `word`, in any case, as a whole word; what follows in *rest. */
static bool takes_word(bn_str s, const char *word, bn_str *rest)
{
    size_t len = strlen(word);

    if (s.len < len)
        return false;
    for (size_t i = 0; i < len; i++) {
        char c = s.ptr[i];
        if (c >= 'A' && c <= 'Z')
            c = (char)(c | 32);
        if (c != word[i])
            return false;
    }
    if (s.len > len && word_byte(s.ptr[len]))
        return false;
    *rest = bn_str_sub(s, len, s.len);
    return true;
}

/* Words separated by commas or blanks up to `end` (or, without it, the first that is no code). */
static bn_texts read_codes(bn_arena *arena, bn_str s, char end)
{
    bn_vec(bn_str) codes = { 0 };

    for (;;) {
        size_t n = 0;
        while (s.len && (s.ptr[0] == ' ' || s.ptr[0] == ',' || s.ptr[0] == '\t'))
            s = bn_str_sub(s, 1, s.len);
        while (n < s.len && word_byte(s.ptr[n]))
            n++;
        if (!n || (!end && !(s.ptr[0] >= 'A' && s.ptr[0] <= 'Z')))
            break;
        bn_vec_push(arena, &codes, bn_str_sub(s, 0, n));
        s = bn_str_sub(s, n, s.len);
    }
    return (bn_texts){ codes.items, codes.len };
}

static bool stands_alone(const bn_cst *t, bn_ix comment)
{
    bn_span line =
        bn_source_line_span(t->source, bn_source_line(t->source, t->nodes[comment].start));

    for (uint32_t i = line.start; i < t->nodes[comment].start; i++)
        if (t->text.ptr[i] != ' ' && t->text.ptr[i] != '\t' && t->text.ptr[i] != '\f' &&
            !(i < t->source->bom))
            return false;
    return true;
}

static bool blank_or_comment(const bn_cst *t, uint32_t line)
{
    bn_span span = bn_source_line_span(t->source, line);
    bn_str text = bn_str_trim(bn_str_sub(t->text, span.start, span.end));

    return !text.len || text.ptr[0] == '#';
}

/* The line that a comment speaks about: its own, or the next one with code. */
static uint32_t line_meant(const bn_cst *t, bn_ix comment, uint32_t line)
{
    if (!stands_alone(t, comment))
        return line;
    while (line < t->source->line_count && blank_or_comment(t, line))
        line++;
    return line;
}

static bool read_noqa(bn_arena *arena, bn_str text, bn_suppression *out)
{
    bn_str rest;

    // The word may follow other words: "# type: ignore  # noqa: EP11".
    for (size_t at = 0; (at = bn_str_find(text, BN_LIT("#"), at)) != BN_NPOS; at++) {
        if (!takes_word(skip_blanks(bn_str_sub(text, at + 1, text.len)), "noqa", &rest))
            continue;
        rest = skip_blanks(rest);
        if (rest.len && rest.ptr[0] == ':') {
            out->codes = read_codes(arena, bn_str_sub(rest, 1, rest.len), 0);
            if (!out->codes.count)
                return false;
        }
        out->noqa = true;
        return true;
    }
    return false;
}

typedef enum { IGNORE, OFF, ON, FILE_IGNORE, NOFIX, NOTHING } directive;

static directive read_directive(bn_arena *arena, bn_str text, bn_texts *codes)
{
    static const char *const words[] = { "ignore", "off", "on", "file-ignore", "nofix" };

    for (size_t at = 0; (at = bn_str_find(text, BN_LIT("#"), at)) != BN_NPOS; at++) {
        bn_str rest;
        if (!takes_word(skip_blanks(bn_str_sub(text, at + 1, text.len)), "burnish", &rest))
            continue;
        rest = skip_blanks(rest);
        if (!rest.len || rest.ptr[0] != ':')
            continue;
        rest = skip_blanks(bn_str_sub(rest, 1, rest.len));
        for (int i = IGNORE; i < NOTHING; i++) {
            if (!takes_word(rest, words[i], &rest))
                continue;
            rest = skip_blanks(rest);
            if (rest.len && rest.ptr[0] == '[')
                *codes = read_codes(arena, bn_str_sub(rest, 1, rest.len), ']');
            return (directive)i;
        }
    }
    return NOTHING;
}

static bool same_codes(bn_texts a, bn_texts b)
{
    if (a.count != b.count)
        return false;
    for (uint32_t i = 0; i < a.count; i++)
        if (!bn_str_eq(a.items[i], b.items[i]))
            return false;
    return true;
}

/* `on` ends the ranges that `off` with the same codes began; a bare `on` ends all. */
static void end_ranges(suppression_list *list, bn_texts codes, uint32_t line)
{
    for (uint32_t i = 0; i < list->len; i++) {
        bn_suppression *s = &list->items[i];
        if (s->last_line == UINT32_MAX && s->first_line > 1 &&
            (!codes.count || same_codes(s->codes, codes)))
            s->last_line = line;
    }
}

static void read_comment(bn_arena *arena, const bn_cst *t, bn_ix c, suppression_list *list)
{
    bn_str text = bn_text(t, c);
    bn_suppression s = { .line = bn_source_line(t->source, t->nodes[c].start), .text = text };

    if (bn_str_find(text, BN_LIT("burnish"), 0) == BN_NPOS) {
        s.first_line = s.last_line = s.line;
        if (read_noqa(arena, text, &s))
            bn_vec_push(arena, list, s);
        return;
    }
    switch (read_directive(arena, text, &s.codes)) {
    case NOFIX:
        s.nofix = true;
        // fall through
    case IGNORE:
        s.first_line = s.last_line = line_meant(t, c, s.line);
        break;
    case OFF:
        // Line 2 marks a range that `on` may end; nothing but a comment is on line 1 then.
        s.first_line = s.line > 1 ? s.line : 2;
        s.last_line = UINT32_MAX;
        break;
    case ON:
        end_ranges(list, s.codes, s.line);
        return;
    case FILE_IGNORE:
        s.first_line = 1;
        s.last_line = UINT32_MAX;
        break;
    case NOTHING:
        return;
    }
    bn_vec_push(arena, list, s);
}

bn_suppressions bn_suppressions_in(bn_arena *arena, const bn_cst *t)
{
    suppression_list list = { 0 };

    for (bn_ix i = 0; i < t->count; i++)
        if (t->nodes[i].kind == BN_COMMENT)
            read_comment(arena, t, i, &list);
    return (bn_suppressions){ list.items, list.len };
}

static bool speaks_of(const bn_suppression *s, const bn_transform *transform, const bn_rule *rule)
{
    for (uint32_t i = 0; i < s->codes.count; i++)
        if (bn_code_names(s->codes.items[i], transform, rule, false) != BN_EXACT_NOT)
            return true;
    return s->codes.count == 0;
}

bn_suppressed bn_suppression_of(bn_suppressions *list, const bn_transform *transform,
                                const bn_rule *rule, uint32_t first_line, uint32_t last_line)
{
    bn_suppressed most = BN_NOT_SUPPRESSED;

    for (uint32_t i = 0; i < list->count; i++) {
        bn_suppression *s = &list->items[i];
        bool here = (s->first_line <= first_line && first_line <= s->last_line) ||
                    (s->first_line <= last_line && last_line <= s->last_line);
        if (!here || !speaks_of(s, transform, rule))
            continue;
        bn_suppressed degree = s->nofix ? BN_NO_FIX : BN_SUPPRESSED;
        s->used = true;
        if (degree > most)
            most = degree;
    }
    return most;
}

bool bn_is_generated(const bn_cst *t)
{
    for (bn_ix i = 0; i < t->count; i++) {
        if (t->nodes[i].kind != BN_COMMENT)
            continue;
        if (bn_source_line(t->source, t->nodes[i].start) > 10)
            return false;
        bn_str text = bn_text(t, i);
        if (bn_str_find(text, BN_LIT("@generated"), 0) != BN_NPOS ||
            bn_str_find(text, BN_LIT("DO NOT EDIT"), 0) != BN_NPOS)
            return true;
    }
    return false;
}
