/*
 * dump_nodes.c - trees of many files in a form that a script reads fast.
 *
 * Paths come on standard input, a line each. First a line of kind names and one
 * of field names, blank-separated (a named kind is followed by `!`); then for each
 * file either a line `ok COUNT BOM` and COUNT nodes as eight native uint32 (kind,
 * field, flags, start, end, parent, end_ix, atom), or `refused STATUS LINE COLUMN TEXT`.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "syntax/parse.h"

static bool read_file(const char *path, bn_buf *buf)
{
    char chunk[65536];
    size_t n;
    FILE *file = fopen(path, "rb");

    if (!file)
        return false;
    while ((n = fread(chunk, 1, sizeof chunk, file)) > 0)
        bn_buf_add(buf, (bn_str){ chunk, n });
    bool ok = !ferror(file);
    fclose(file);
    return ok;
}

static void write_nodes(const bn_cst *t)
{
    printf("ok %u %u\n", t->count, t->source->bom);
    for (bn_ix i = 0; i < t->count; i++) {
        const bn_node *n = &t->nodes[i];
        uint32_t row[8] = { n->kind, n->field,  n->flags,  n->start,
                            n->end,  n->parent, n->end_ix, n->atom };
        fwrite(row, sizeof row, 1, stdout);
    }
}

int main(void)
{
    char path[4096];
    bn_parser *parser = bn_parser_new();
    bn_arena *arena = bn_arena_new(0, NULL);

    if (!parser || !arena)
        return 1;
    for (uint16_t k = 0; k < BN_KIND_COUNT; k++) {
        for (const char *c = k ? bn_kind_name(k) : "-"; *c; c++)
            putchar(*c == ' ' ? '_' : *c);
        fputs(bn_kind_named[k] ? "! " : " ", stdout);
    }
    putchar('\n');
    for (uint8_t f = 0; f < BN_FIELD_COUNT; f++)
        printf("%s ", f ? bn_field_name(f) : "-");
    putchar('\n');
    fflush(stdout);
    while (fgets(path, sizeof path, stdin)) {
        path[strcspn(path, "\n")] = '\0';
        bn_arena_reset(arena);
        bn_buf text = { .arena = arena };
        const bn_cst *tree;
        bn_err err = { 0 };
        if (!read_file(path, &text))
            printf("refused 0 0 0 cannot read\n");
        else if (bn_parse_text(parser, arena, bn_buf_str(&text), &tree, &err) == BN_OK)
            write_nodes(tree);
        else
            printf("refused %d %u %u %s\n", err.status, err.line, err.column, err.text);
        fflush(stdout);
    }
    bn_parser_free(parser);
    bn_arena_free(arena);
    return 0;
}
