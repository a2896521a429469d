/*
 * manifest.c - the text of a journal.
 *
 * Lines of words; texts between double quotes with octal escapes, so that any
 * file name fits on its line. The last line holds the hash of all before it:
 * half a manifest is none.
 */
#include "write/write_p.h"

#include <stdlib.h>
#include <string.h>

#define FIRST_LINE "burnish-journal 1\n"

static void add_quoted(bn_buf *out, bn_str text)
{
    bn_buf_addc(out, '"');
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];

        if (c < 0x20 || c == '"' || c == '\\' || c >= 0x7f)
            bn_buf_addf(out, "\\%03o", c);
        else
            bn_buf_addc(out, (char)c);
    }
    bn_buf_addc(out, '"');
}

static void add_text(bn_buf *out, const char *word, bn_str text)
{
    bn_buf_addf(out, "%s ", word);
    add_quoted(out, text);
    bn_buf_addc(out, '\n');
}

bn_str bn_manifest_text(bn_arena *arena, const bn_manifest *m)
{
    bn_buf out = { .arena = arena };
    char hash[HASH_LEN];

    bn_buf_addz(&out, FIRST_LINE);
    add_text(&out, "root", m->root);
    add_text(&out, "kind", m->kind);
    add_text(&out, "time", m->time);
    add_text(&out, "command", m->command);
    add_text(&out, "undoes", m->undoes);
    for (uint32_t i = 0; i < m->notes.len; i++) {
        bn_buf_addf(&out, "note %.*s ", BN_FMT(m->notes.items[i].key));
        add_quoted(&out, m->notes.items[i].value);
        bn_buf_addc(&out, '\n');
    }
    for (uint32_t i = 0; i < m->entries.len; i++) {
        const bn_entry *e = &m->entries.items[i];

        bn_buf_addf(&out, "file %s %s %o %llu %llu %s ", e->old_hash, e->new_hash, e->mode,
                    (unsigned long long)e->dev, (unsigned long long)e->ino,
                    e->inplace ? "inplace" : "renamed");
        add_quoted(&out, e->path);
        bn_buf_addc(&out, '\n');
    }
    bn_content_hash(bn_buf_str(&out), hash);
    bn_buf_addf(&out, "end %s\n", hash);
    return bn_buf_str(&out);
}

/* The next word of the line; *line moves behind it and its blank. */
static bn_str next_word(bn_str *line)
{
    size_t end = bn_str_find(*line, BN_LIT(" "), 0);
    bn_str word = bn_str_sub(*line, 0, end == BN_NPOS ? line->len : end);

    *line = bn_str_sub(*line, word.len + 1, line->len);
    return word;
}

static bool next_number(bn_str *line, unsigned base, uint64_t *number)
{
    bn_str word = next_word(line);

    *number = 0;
    for (size_t i = 0; i < word.len; i++) {
        unsigned digit = (unsigned)(unsigned char)word.ptr[i] - '0';

        if (digit >= base || *number > (UINT64_MAX - digit) / base)
            return false;
        *number = *number * base + digit;
    }
    return word.len > 0;
}

static bool next_hash(bn_str *line, char hash[HASH_LEN])
{
    bn_str word = next_word(line);

    if (!bn_str_is(word, ABSENT)) {
        if (word.len != HASH_LEN - 1)
            return false;
        for (size_t i = 0; i < word.len; i++)
            if (!strchr("0123456789abcdef", word.ptr[i]) || !word.ptr[i])
                return false;
    }
    memcpy(hash, word.ptr, word.len);
    hash[word.len] = '\0';
    return true;
}

/* The rest of the line is one quoted text. */
static bool unquote(bn_arena *arena, bn_str line, bn_str *text)
{
    bn_buf out = { .arena = arena };

    if (line.len < 2 || line.ptr[0] != '"' || line.ptr[line.len - 1] != '"')
        return false;
    for (size_t i = 1; i < line.len - 1; i++) {
        unsigned value = 0;

        if (line.ptr[i] != '\\') {
            bn_buf_addc(&out, line.ptr[i]);
            continue;
        }
        if (i + 4 > line.len - 1)
            return false;
        for (size_t d = i + 1; d <= i + 3; d++) {
            if (line.ptr[d] < '0' || line.ptr[d] > '7')
                return false;
            value = value * 8 + (unsigned)(line.ptr[d] - '0');
        }
        if (value > 255)
            return false;
        bn_buf_addc(&out, (char)(unsigned char)value);
        i += 3;
    }
    *text = bn_buf_str(&out);
    return true;
}

static bool parse_file(bn_arena *arena, bn_str line, bn_manifest *m)
{
    bn_entry e = { 0 };
    uint64_t mode;
    bn_str way;

    if (!next_hash(&line, e.old_hash) || !next_hash(&line, e.new_hash) ||
        !next_number(&line, 8, &mode) || mode > 07777 || !next_number(&line, 10, &e.dev) ||
        !next_number(&line, 10, &e.ino))
        return false;
    e.mode = (uint32_t)mode;
    way = next_word(&line);
    e.inplace = bn_str_is(way, "inplace");
    if ((!e.inplace && !bn_str_is(way, "renamed")) || !unquote(arena, line, &e.path) ||
        !bn_path_is_safe(e.path))
        return false;
    bn_vec_push(arena, &m->entries, e);
    return true;
}

static bool parse_note(bn_arena *arena, bn_str line, bn_manifest *m)
{
    bn_note note = { .key = next_word(&line) };

    if (!unquote(arena, line, &note.value))
        return false;
    bn_vec_push(arena, &m->notes, note);
    return true;
}

static bool parse_line(bn_arena *arena, bn_str line, bn_manifest *m)
{
    bn_str word = next_word(&line);

    if (bn_str_is(word, "file"))
        return parse_file(arena, line, m);
    if (bn_str_is(word, "note"))
        return parse_note(arena, line, m);
    if (bn_str_is(word, "root"))
        return unquote(arena, line, &m->root);
    if (bn_str_is(word, "kind"))
        return unquote(arena, line, &m->kind);
    if (bn_str_is(word, "time"))
        return unquote(arena, line, &m->time);
    if (bn_str_is(word, "command"))
        return unquote(arena, line, &m->command);
    if (bn_str_is(word, "undoes"))
        return unquote(arena, line, &m->undoes);
    return false;
}

bool bn_manifest_parse(bn_arena *arena, bn_str text, bn_manifest *m)
{
    char hash[HASH_LEN];
    size_t tail = sizeof "end \n" - 1 + HASH_LEN - 1, at;
    bn_str body;

    memset(m, 0, sizeof *m);
    if (!bn_str_starts(text, BN_LIT(FIRST_LINE)) || text.len < tail)
        return false;
    body = bn_str_sub(text, 0, text.len - tail);
    bn_content_hash(body, hash);
    if (!bn_str_eq(bn_str_sub(text, body.len, text.len), bn_str_format_in(arena, "end %s\n", hash)))
        return false;
    for (at = sizeof FIRST_LINE - 1; at < body.len;) {
        size_t end = bn_str_find(body, BN_LIT("\n"), at);

        if (end == BN_NPOS || !parse_line(arena, bn_str_sub(body, at, end), m))
            return false;
        at = end + 1;
    }
    return true;
}
