/*
 * fuzz_journal.c - reading a journal never crashes, and what it reads can be written again.
 *
 * The input is the text without its last line; the right one is added, so that the
 * reader gets past its checksum.
 */
#include "write/write_p.h"

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

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    bn_arena *arena = bn_arena_new(0, NULL);
    bn_str body = { (const char *)data, size }, text;
    bn_manifest first, second;
    char hash[HASH_LEN];

    if (!arena)
        return 0;
    bn_manifest_parse(arena, body, &first);
    bn_content_hash(body, hash);
    bn_buf whole = { .arena = arena };
    bn_buf_add(&whole, body);
    bn_buf_addf(&whole, "end %s\n", hash);
    if (bn_manifest_parse(arena, bn_buf_str(&whole), &first)) {
        text = bn_manifest_text(arena, &first);
        require(bn_manifest_parse(arena, text, &second), "what was written can be read");
        require(bn_str_eq(bn_manifest_text(arena, &second), text), "and is the same");
        for (uint32_t i = 0; i < first.entries.len; i++)
            require(bn_path_is_safe(first.entries.items[i].path), "only safe paths are read");
    }
    bn_arena_free(arena);
    return 0;
}
