/*
 * facts_main.c - prints what is known about files, for comparison with real runs.
 *
 *     bn-facts [--dot NAME | --names] FILE...
 *
 * For each file a line ["file", path] and then the lines of bn_facts_json, or
 * ["error", text]. With --names only the "bound" lines. With --dot: the control flow graph of that function.
 */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sema/flow.h"
#include "syntax/parse.h"

static char *read_file(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    char *text = NULL;
    size_t cap = 0;

    *size = 0;
    if (!file)
        return NULL;
    do {
        if (*size + 65536 > cap)
            text = realloc(text, cap = cap * 2 + 65536);
        if (!text)
            abort();
        *size += fread(text + *size, 1, 65536, file);
    } while (!feof(file) && !ferror(file));
    fclose(file);
    return text;
}

static void show(bn_parser *parser, const char *path, const char *dot, bool names_only)
{
    bn_bail_point point;
    bn_arena *arena = bn_arena_new(0, &point);
    size_t size;
    char *bytes = read_file(path, &size);
    const bn_cst *tree;
    bn_err err = { 0 };
    bn_buf out = { .arena = arena };

    if (!dot)
        printf("[\"file\", \"%s\"]\n", path);
    if (setjmp(point.env)) {
        printf("[\"error\", \"%s\"]\n", point.err.text);
    } else if (!bytes) {
        printf("[\"error\", \"cannot be read\"]\n");
    } else if (bn_parse_text(parser, arena, (bn_str){ bytes, size }, &tree, &err) != BN_OK) {
        printf("[\"error\", \"line %u: does not parse\"]\n", err.line);
    } else {
        bn_sema *s = bn_sema_new_in(arena, tree, NULL);
        if (dot)
            bn_flow_dot(&out, s,
                        strcmp(dot, "-") == 0 ? 0 : bn_function_named(s, bn_str_from(dot)));
        else
            bn_facts_json(&out, s, names_only);
        if (out.len > 0)
            fwrite(out.ptr, 1, out.len, stdout);
    }
    free(bytes);
    bn_arena_free(arena);
}

int main(int argc, char **argv)
{
    bn_parser *parser = bn_parser_new();
    const char *dot = NULL;
    bool names_only = false;
    int i = 1;

    if (!parser)
        return 1;
    if (argc > 2 && strcmp(argv[1], "--dot") == 0) {
        dot = argv[2];
        i = 3;
    } else if (argc > 1 && strcmp(argv[1], "--names") == 0) {
        names_only = true;
        i = 2;
    }
    for (; i < argc; i++)
        show(parser, argv[i], dot, names_only);
    bn_parser_free(parser);
    return 0;
}
