/*
 * bench.c - burnish-bench FILE-LIST [-t THREAD-COUNT]: how long each stage takes.
 *
 * Reads the named files into memory, then times on one thread, best of three: the bare
 * parser, our parse (source, flatten, normalise), binding, and the whole rewrite with all
 * rules. Prints one line a stage: name, milliseconds, MB/s.
 */
#include "base/arena.h"
#include "burnish/burnish.h"
#include "sema/sema.h"
#include "syntax/parse.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <tree_sitter/api.h>

extern const TSLanguage *tree_sitter_python(void);

typedef struct {
    bn_str *items;
    size_t count, bytes;
} inputs;

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static bn_str read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    char *text = NULL;
    size_t len = 0, cap = 0, got;

    if (!file)
        return (bn_str){ NULL, 0 };
    do {
        if (len == cap) {
            cap = cap ? cap * 2 : 65536;
            text = realloc(text, cap);
            if (!text)
                exit(1);
        }
        got = fread(text + len, 1, cap - len, file);
        len += got;
    } while (got);
    fclose(file);
    return (bn_str){ text, len };
}

static inputs read_inputs(const char *list)
{
    inputs in = { 0 };
    char line[4096];
    FILE *file = fopen(list, "r");
    size_t cap = 0;

    while (file && fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = '\0';
        bn_str text = read_file(line);
        if (!text.ptr)
            continue;
        if (in.count == cap) {
            cap = cap ? cap * 2 : 1024;
            in.items = realloc(in.items, cap * sizeof *in.items);
            if (!in.items)
                exit(1);
        }
        in.items[in.count++] = text;
        in.bytes += text.len;
    }
    if (file)
        fclose(file);
    return in;
}

static void bare_parse(const inputs *in)
{
    TSParser *parser = ts_parser_new();

    ts_parser_set_language(parser, tree_sitter_python());
    for (size_t i = 0; i < in->count; i++)
        ts_tree_delete(
            ts_parser_parse_string(parser, NULL, in->items[i].ptr, (uint32_t)in->items[i].len));
    ts_parser_delete(parser);
}

static void each_tree(const inputs *in, bool bind)
{
    bn_bail_point bail;
    bn_arena *arena = bn_arena_new(0, &bail);
    bn_parser *parser = bn_parser_new();

    for (volatile size_t i = 0; i < in->count; i++) {
        const bn_cst *tree;
        bn_err err;
        bn_arena_reset(arena);
        if (setjmp(bail.env))
            continue;
        if (bn_parse_text(parser, arena, in->items[i], &tree, &err) == BN_OK && bind)
            bn_sema_new_in(arena, tree, NULL);
    }
    bn_parser_free(parser);
    bn_arena_free(arena);
}

static void parse(const inputs *in)
{
    each_tree(in, false);
}

static void parse_and_bind(const inputs *in)
{
    each_tree(in, true);
}

static void rewrite_all(const inputs *in)
{
    bn_options options = BN_OPTIONS_INIT;
    bn_err err;
    bn_engine *engine = bn_engine_new(&options, &err);
    bn_worker *worker = engine ? bn_worker_new(engine) : NULL;

    if (!worker) {
        fprintf(stderr, "%s\n", err.text);
        exit(1);
    }
    for (size_t i = 0; i < in->count; i++) {
        bn_input input = { .path = BN_LIT("x.py"), .source = in->items[i] };
        bn_result *r = bn_worker_run(worker, &input, &err);
        if (r)
            bn_result_free(r);
    }
    bn_worker_free(worker);
    bn_engine_free(engine);
}

static void report(const char *name, void (*stage)(const inputs *), const inputs *in)
{
    double best = 1e9;

    for (int i = 0; i < 3; i++) {
        double start = now();
        stage(in);
        double took = now() - start;
        if (took < best)
            best = took;
    }
    printf("%-28s %9.0f ms %8.1f MB/s\n", name, best * 1e3, (double)in->bytes / 1e6 / best);
    fflush(stdout);
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: burnish-bench FILE-LIST\n");
        return 2;
    }
    inputs in = read_inputs(argv[1]);
    if (!in.count)
        return 1;
    printf("%zu files, %.1f MB, one thread, CPU time, best of 3\n", in.count,
           (double)in.bytes / 1e6);
    report("bare tree-sitter parse", bare_parse, &in);
    report("parse to normalised tree", parse, &in);
    report("parse and bind", parse_and_bind, &in);
    report("whole rewrite, all rules", rewrite_all, &in);
    return 0;
}
