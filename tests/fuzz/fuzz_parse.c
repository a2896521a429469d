/* fuzz_parse.c - any bytes through source, parser, flattening and binding. */
#include "base/arena.h"
#include "sema/sema.h"
#include "syntax/parse.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bn_bail_point bail;
static bn_arena *arena;
static bn_parser *parser;

static void parse_and_bind(const bn_str *text)
{
    const bn_cst *tree;
    bn_err err;

    if (bn_parse_text(parser, arena, *text, &tree, &err) == BN_OK)
        bn_sema_new_in(arena, tree, NULL);
}

static void guarded(const bn_str *text)
{
    if (!setjmp(bail.env))
        parse_and_bind(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const bn_str text = { (const char *)data, size };

    if (!arena) {
        arena = bn_arena_new(256u << 20, &bail);
        parser = bn_parser_new();
        if (!arena || !parser)
            abort();
    }
    bn_arena_reset(arena);
    guarded(&text);
    return 0;
}
