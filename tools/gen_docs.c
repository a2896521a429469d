/*
 * gen_docs.c - copies of generated text in the source folder: docs/EPnn.md, and
 * the rule table of README.md between its two marker lines.
 */
#include "gen.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define TABLE_BEGIN "<!-- rules: written by the docs target -->\n"
#define TABLE_END "<!-- end of rules -->\n"

static bool exists(const char *path)
{
    struct stat st;

    return stat(path, &st) == 0;
}

static bool is_page(const char *name)
{
    size_t len = strlen(name);

    return len > 5 && !strncmp(name, "EP", 2) && !strcmp(name + len - 3, ".md");
}

/* README.md with the table of `folder`; NULL when there is no README or it has no markers. */
static char *readme_with_table(const char *folder, const char *source_folder)
{
    char *path = gen_path(source_folder, "README.md");
    gen_text out = { 0 };

    if (!exists(path))
        return NULL;
    char *text = gen_read(path);
    char *begin = strstr(text, TABLE_BEGIN), *end = strstr(text, TABLE_END);
    if (!begin || !end || end < begin)
        return NULL;
    begin += strlen(TABLE_BEGIN);
    gen_addf(&out, "%.*s%s%s", (int)(begin - text), text, gen_read(gen_path(folder, "rules.md")),
             end);
    return out.ptr;
}

/* Visit every page: write it (`check` false) or count the stale ones. */
static int copy_pages(const char *from, const char *to, bool check)
{
    int stale = 0;
    DIR *folder = opendir(from);

    for (struct dirent *e; folder && (e = readdir(folder)) != NULL;) {
        if (!is_page(e->d_name))
            continue;
        gen_text text = { 0 };
        gen_addf(&text, "%s", gen_read(gen_path(from, e->d_name)));
        char *target = gen_path(to, e->d_name);
        if (!check) {
            gen_write(target, &text);
        } else if (!exists(target) || strcmp(gen_read(target), text.ptr) != 0) {
            printf("stale: %s\n", target);
            stale++;
        }
    }
    if (folder)
        closedir(folder);

    /* Pages of items that are gone. */
    folder = opendir(to);
    for (struct dirent *e; folder && (e = readdir(folder)) != NULL;) {
        if (!is_page(e->d_name) || exists(gen_path(from, e->d_name)))
            continue;
        if (!check) {
            gen_remove(gen_path(to, e->d_name));
        } else {
            printf("no such item: %s/%s\n", to, e->d_name);
            stale++;
        }
    }
    if (folder)
        closedir(folder);
    return stale;
}

void gen_docs(const char *folder, const char *source_folder)
{
    char *readme = readme_with_table(folder, source_folder);

    copy_pages(gen_path(folder, "docs"), gen_path(source_folder, "docs"), false);
    if (readme) {
        gen_text text = { 0 };
        gen_addf(&text, "%s", readme);
        gen_write(gen_path(source_folder, "README.md"), &text);
    }
}

void gen_check_docs(const char *folder, const char *source_folder)
{
    char *readme = readme_with_table(folder, source_folder);
    int stale = copy_pages(gen_path(folder, "docs"), gen_path(source_folder, "docs"), true);

    if (readme && strcmp(readme, gen_read(gen_path(source_folder, "README.md"))) != 0) {
        printf("stale: the rule table of README.md\n");
        stale++;
    }
    if (stale)
        gen_die("%d generated documents are stale. Run: cmake --build BUILD --target docs", stale);
}
