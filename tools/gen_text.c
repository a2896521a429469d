/* gen_text.c - text and files for the generator. */
#include "gen.h"

#include <dirent.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

void gen_die(const char *format, ...)
{
    va_list args;

    fputs("burnish-gen: ", stderr);
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fputc('\n', stderr);
    exit(1);
}

void gen_add(gen_text *text, const char *bytes, size_t len)
{
    if (text->len + len + 1 > text->cap) {
        text->cap = (text->len + len + 1) * 2;
        text->ptr = realloc(text->ptr, text->cap);
        if (!text->ptr)
            gen_die("out of memory");
    }
    memcpy(text->ptr + text->len, bytes, len);
    text->len += len;
    text->ptr[text->len] = '\0';
}

void gen_addf(gen_text *text, const char *format, ...)
{
    char small[4096];
    va_list args;

    va_start(args, format);
    int len = vsnprintf(small, sizeof small, format, args);
    va_end(args);
    if (len < 0)
        gen_die("cannot format");
    if ((size_t)len < sizeof small) {
        gen_add(text, small, (size_t)len);
        return;
    }
    char *big = malloc((size_t)len + 1);
    if (!big)
        gen_die("out of memory");
    va_start(args, format);
    vsnprintf(big, (size_t)len + 1, format, args);
    va_end(args);
    gen_add(text, big, (size_t)len);
    free(big);
}

void gen_add_literal(gen_text *text, const char *value)
{
    gen_add(text, "\"", 1);
    for (const char *p = value; *p; p++) {
        if (*p == '\n')
            gen_addf(text, p[1] ? "\\n\"\n    \"" : "\\n");
        else if (*p == '"' || *p == '\\' || *p == '?')
            gen_addf(text, "\\%c", *p);
        else if ((unsigned char)*p < 32 || (unsigned char)*p > 126)
            gen_addf(text, "\\%03o", (unsigned char)*p);
        else
            gen_add(text, p, 1);
    }
    gen_add(text, "\"", 1);
}

static char *read_if_there(const char *path)
{
    FILE *file = fopen(path, "rb");
    gen_text text = { 0 };
    char block[65536];
    size_t got;

    if (!file)
        return NULL;
    gen_add(&text, "", 0);
    while ((got = fread(block, 1, sizeof block, file)) > 0)
        gen_add(&text, block, got);
    if (ferror(file))
        gen_die("cannot read %s", path);
    fclose(file);
    return text.ptr;
}

char *gen_read(const char *path)
{
    char *text = read_if_there(path);

    if (!text)
        gen_die("cannot read %s: %s", path, strerror(errno));
    return text;
}

static void make_folders_above(const char *path)
{
    char *copy = gen_copy(path, strlen(path));

    for (char *p = copy + 1; *p; p++)
        if (*p == '/') {
            *p = '\0';
            if (mkdir(copy, 0777) != 0 && errno != EEXIST)
                gen_die("cannot make %s: %s", copy, strerror(errno));
            *p = '/';
        }
    free(copy);
}

void gen_write(const char *path, const gen_text *text)
{
    char *old = read_if_there(path);
    const char *new_text = text->len ? text->ptr : "";

    if (old && !strcmp(old, new_text)) {
        free(old);
        return;
    }
    free(old);
    make_folders_above(path);
    FILE *file = fopen(path, "wb");
    if (!file || fwrite(new_text, 1, text->len, file) != text->len || fclose(file) != 0)
        gen_die("cannot write %s: %s", path, strerror(errno));
}

void gen_remove(const char *path)
{
    DIR *folder = opendir(path);

    if (folder) {
        for (struct dirent *e; (e = readdir(folder)) != NULL;)
            if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0) {
                char *inner = gen_path(path, e->d_name);
                gen_remove(inner);
                free(inner);
            }
        closedir(folder);
        rmdir(path);
        return;
    }
    unlink(path);
}

char *gen_path(const char *folder, const char *name)
{
    gen_text text = { 0 };

    gen_addf(&text, "%s/%s", folder, name);
    return text.ptr;
}

char *gen_copy(const char *from, size_t len)
{
    gen_text text = { 0 };

    gen_add(&text, from, len);
    return text.ptr;
}
