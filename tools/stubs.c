/*
 * stubs.c - writes the table of the standard library's facts from its type stubs.
 *
 *     burnish-stubs [--text] FIRST:FOLDER...
 *
 * FOLDER holds stubs (typeshed/stdlib); they count for the minor versions of
 * Python 3 from FIRST on, up to those of the next folder. The table goes to
 * standard output: src/sema/library_stubs.c, or with --text a line a row.
 */
#include "stubs.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

_Noreturn void stub_die(const char *format, ...)
{
    va_list args;

    fputs("burnish-stubs: ", stderr);
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fputc('\n', stderr);
    exit(1);
}

static const char head[] =
    "/*\n"
    " * library_stubs.c - what names of the standard library are, and in which versions.\n"
    " *\n"
    " * Made by scripts/typeshed from the facts of public type stubs; do not edit. Kinds\n"
    " * include subclasses: stubs say nothing about exact types.\n"
    " */\n"
    "#include \"sema/library_p.h\"\n\n"
    "/* clang-format off */\n";

/* "10:FOLDER" */
static stub_source source_of(const char *argument)
{
    char *end;
    unsigned long minor = strtoul(argument, &end, 10);

    if (*end != ':' || minor < STUB_OLDEST || minor > STUB_NEWEST)
        stub_die("%s: a version and a folder, like %d:stdlib", argument, STUB_OLDEST);
    return (stub_source){ (uint32_t)minor, end + 1 };
}

int main(int argc, char **argv)
{
    bn_arena *arena = bn_arena_new(0, NULL);
    bn_parser *parser = bn_parser_new();
    bool text = argc > 1 && strcmp(argv[1], "--text") == 0;
    int at = text ? 2 : 1;
    bn_buf out = { .arena = arena };

    if (!arena || !parser)
        stub_die("out of memory");
    if (at >= argc)
        stub_die("usage: burnish-stubs [--text] FIRST:FOLDER...");
    stub_table *table = stub_table_new_in(arena);
    uint32_t count = (uint32_t)(argc - at);
    stub_source *sources = BN_ARRAY_IN(arena, count, stub_source);
    for (uint32_t i = 0; i < count; i++)
        sources[i] = source_of(argv[at + (int)i]);
    stub_table_fill(table, parser, sources, count);
    if (text) {
        stub_table_print_text(table, &out);
    } else {
        bn_buf_addz(&out, head);
        stub_table_print(table, &out);
    }
    if (fwrite(out.ptr, 1, out.len, stdout) != out.len || fflush(stdout) != 0)
        stub_die("cannot write");
    bn_parser_free(parser);
    bn_arena_free(arena);
    return 0;
}
