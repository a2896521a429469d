/*
 * scopes_main.c - prints the scopes of files as JSON lines, for comparison with symtable.
 *
 *     bn-scopes [--target-version py38] [--time] FILE...
 *
 * A file that does not parse gives {"file", "error"}. With --time nothing is
 * printed but the seconds spent on parsing and on binding, best of five runs.
 */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "sema/sema.h"
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

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void show(bn_parser *parser, const char *path, const bn_sema_options *options)
{
    bn_bail_point point;
    bn_arena *arena = bn_arena_new(0, &point);
    size_t size;
    char *bytes = read_file(path, &size);
    const bn_cst *tree;
    bn_err err = { 0 };
    bn_buf out = { .arena = arena };

    if (setjmp(point.env)) {
        printf("{\"file\": \"%s\", \"error\": \"%s\"}\n", path, point.err.text);
    } else if (!bytes) {
        printf("{\"file\": \"%s\", \"error\": \"cannot be read\"}\n", path);
    } else if (bn_parse_text(parser, arena, (bn_str){ bytes, size }, &tree, &err) != BN_OK) {
        printf("{\"file\": \"%s\", \"error\": \"line %u\"}\n", path, err.line);
    } else {
        bn_scopes_json(&out, bn_sema_new_in(arena, tree, options), bn_str_from(path));
        fwrite(out.ptr, 1, out.len, stdout);
    }
    free(bytes);
    bn_arena_free(arena);
}

static void measure(bn_parser *parser, const char *path, double *parse, double *bind)
{
    size_t size;
    char *bytes = read_file(path, &size);
    double best[2] = { 1e9, 1e9 };

    for (int i = 0; bytes && i < 5; i++) {
        bn_arena *arena = bn_arena_new(0, NULL);
        const bn_cst *tree;
        double t0 = now(), t1, t2;

        if (bn_parse_text(parser, arena, (bn_str){ bytes, size }, &tree, NULL) != BN_OK) {
            bn_arena_free(arena);
            break;
        }
        t1 = now();
        bn_sema_new_in(arena, tree, NULL);
        t2 = now();
        best[0] = t1 - t0 < best[0] ? t1 - t0 : best[0];
        best[1] = t2 - t1 < best[1] ? t2 - t1 : best[1];
        bn_arena_free(arena);
    }
    if (best[1] < 1e9) {
        *parse += best[0];
        *bind += best[1];
    }
    free(bytes);
}

int main(int argc, char **argv)
{
    bn_sema_options options = { 0 };
    bn_parser *parser = bn_parser_new();
    bool timing = false;
    double parse = 0, bind = 0;

    for (int i = 1; i < argc; i++) {
        if (!strcmp(argv[i], "--time")) {
            timing = true;
        } else if (!strcmp(argv[i], "--target-version") && i + 1 < argc) {
            int digits = atoi(argv[++i] + 2);
            int major = digits;

            while (major > 9)
                major /= 10;
            digits -= major * (digits >= 100 ? 100 : 10);
            options.target_floor = options.target_top = (uint16_t)(major * 100 + digits);
        } else if (timing) {
            measure(parser, argv[i], &parse, &bind);
        } else {
            show(parser, argv[i], &options);
        }
    }
    if (timing)
        printf("parse %.3f s, bind %.3f s = %.1f %%\n", parse, bind, 100 * bind / parse);
    bn_parser_free(parser);
    return 0;
}
