/*
 * fuzz_diff.c - a patch leads from one text to the other and back.
 *
 * Input: a byte for the context, two bytes for the length of the old text, the old
 * text, the new text. The patch is read by a reader of its own here; besides, the
 * colours for terminals must let no control character through.
 */
#include "diff/diff.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool held, const char *what)
{
    if (!held) {
        fprintf(stderr, "broken: %s\n", what);
        abort();
    }
}

/* The next line of the patch, with its LF. */
static bn_str next_line(bn_str *rest)
{
    size_t end = bn_str_find(*rest, BN_LIT("\n"), 0);
    bn_str line = bn_str_sub(*rest, 0, end == BN_NPOS ? rest->len : end + 1);

    *rest = bn_str_sub(*rest, line.len, rest->len);
    return line;
}

static uint32_t number(bn_str line, size_t *at)
{
    uint32_t n = 0;

    for (; *at < line.len && line.ptr[*at] >= '0' && line.ptr[*at] <= '9'; ++*at)
        n = n * 10 + (uint32_t)(line.ptr[*at] - '0');
    return n;
}

/* "-12,3" or "+4": first line and count. */
static void range(bn_str line, size_t *at, uint32_t *start, uint32_t *count)
{
    ++*at;
    *start = number(line, at);
    *count = 1;
    if (*at < line.len && line.ptr[*at] == ',') {
        ++*at;
        *count = number(line, at);
    }
}

/* Apply the patch to `from`; with `back` from the new side. */
static bn_str apply(bn_arena *arena, bn_str from, bn_str patch, bool back)
{
    bn_buf out = { .arena = arena };
    bn_str rest = patch, source = from;
    uint32_t line_at = 1;

    for (int i = 0; i < 4; i++)
        next_line(&rest);
    while (rest.len) {
        bn_str head = next_line(&rest);
        uint32_t starts[2], counts[2];
        size_t at = 3;

        require(bn_str_starts(head, BN_LIT("@@ -")), "a hunk begins with @@");
        range(head, &at, &starts[0], &counts[0]);
        at++;
        range(head, &at, &starts[1], &counts[1]);
        for (uint32_t until = starts[back] + !counts[back]; line_at < until; line_at++)
            bn_buf_add(&out, next_line(&source));
        while (counts[0] || counts[1]) {
            bn_str line = next_line(&rest), text = bn_str_sub(line, 1, line.len);
            char sign = line.len ? line.ptr[0] : '?';

            if (bn_str_starts(rest, BN_LIT("\\ "))) {
                text.len--;
                next_line(&rest);
            }
            counts[0] -= sign != '+';
            counts[1] -= sign != '-';
            if (sign == ' ' || sign == (back ? '+' : '-')) {
                require(bn_str_eq(next_line(&source), text), "context and removed lines match");
                line_at++;
            }
            if (sign == ' ' || sign == (back ? '-' : '+'))
                bn_buf_add(&out, text);
        }
    }
    bn_buf_add(&out, source);
    return bn_buf_str(&out);
}

static void check_terminal(bn_arena *arena, bn_str text)
{
    bn_buf out = { .arena = arena };

    bn_diff_for_terminal(&out, text, false);
    for (size_t i = 0; i < out.len; i++)
        require((unsigned char)out.ptr[i] >= 0x20 || out.ptr[i] == '\n' || out.ptr[i] == '\t',
                "no control characters on a terminal");
    out.len = 0;
    bn_diff_for_terminal(&out, text, true);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    bn_arena *arena = bn_arena_new(0, NULL);
    bn_diff_options options = BN_DIFF_OPTIONS_INIT;
    bn_diff_file file = { .path = BN_LIT("a.py") };
    bn_buf patch = { .arena = arena };
    bn_str text = { (const char *)data + 3, size - 3 };
    size_t cut;

    if (size < 3 || !arena) {
        bn_arena_free(arena);
        return 0;
    }
    cut = (size_t)(data[1] | data[2] << 8) % (text.len + 1);
    file.old_text = bn_str_sub(text, 0, cut);
    file.new_text = bn_str_sub(text, cut, text.len);
    options.context = data[0] % 5;
    bn_diff_print(&patch, &file, &options, NULL);
    if (patch.len) {
        require(bn_str_eq(apply(arena, file.old_text, bn_buf_str(&patch), false), file.new_text),
                "the patch leads to the new text");
        require(bn_str_eq(apply(arena, file.new_text, bn_buf_str(&patch), true), file.old_text),
                "the patch leads back to the old text");
    } else {
        require(bn_str_eq(file.old_text, file.new_text), "no patch for equal texts only");
    }
    check_terminal(arena, bn_buf_str(&patch));
    bn_arena_free(arena);
    return 0;
}
