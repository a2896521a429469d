/* files.c - files and folders for the fixture runner. */
#include "golden/golden.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

char *golden_path(bn_arena *arena, const char *folder, const char *name)
{
    return (char *)(uintptr_t)bn_str_format_in(arena, "%s/%s%c", folder, name, 0).ptr;
}

bool golden_exists(const char *folder, const char *name)
{
    char path[4096];
    struct stat st;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    return stat(path, &st) == 0;
}

bn_str golden_read(bn_arena *arena, const char *folder, const char *name)
{
    FILE *file = fopen(golden_path(arena, folder, name), "rb");
    bn_buf buf = { .arena = arena };
    char block[16384];
    size_t got;

    if (!file)
        return (bn_str){ NULL, 0 };
    while ((got = fread(block, 1, sizeof block, file)) > 0)
        bn_buf_add(&buf, (bn_str){ block, got });
    fclose(file);
    return bn_buf_str(&buf);
}

static void make_folders_above(char *path)
{
    for (char *p = path + 1; *p; p++)
        if (*p == '/') {
            *p = '\0';
            mkdir(path, 0777);
            *p = '/';
        }
}

bool golden_write(const char *folder, const char *name, bn_str text)
{
    char path[4096];

    snprintf(path, sizeof path, "%s/%s", folder, name);
    make_folders_above(path);
    FILE *file = fopen(path, "wb");
    if (!file)
        return false;
    bool ok = fwrite(text.ptr, 1, text.len, file) == text.len;
    return fclose(file) == 0 && ok;
}

static bool is_folder(const char *path)
{
    struct stat st;

    return lstat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

bool golden_remove(const char *path)
{
    DIR *folder = is_folder(path) ? opendir(path) : NULL;

    if (!folder)
        return unlink(path) == 0;
    for (struct dirent *e; (e = readdir(folder)) != NULL;) {
        char inner[4096];
        if (!strcmp(e->d_name, ".") || !strcmp(e->d_name, ".."))
            continue;
        snprintf(inner, sizeof inner, "%s/%s", path, e->d_name);
        golden_remove(inner);
    }
    closedir(folder);
    return rmdir(path) == 0;
}

static void list_below(bn_arena *arena, const char *folder, const char *prefix, golden_names *names)
{
    DIR *dir = opendir(folder);

    for (struct dirent *e; dir && (e = readdir(dir)) != NULL;) {
        if (e->d_name[0] == '.' || !strcmp(e->d_name, "__pycache__"))
            continue;
        const char *path = golden_path(arena, folder, e->d_name);
        const char *name = *prefix ? golden_path(arena, prefix, e->d_name)
                                   : bn_str_c_in(arena, bn_str_from(e->d_name));
        if (is_folder(path))
            list_below(arena, path, name, names);
        else
            bn_vec_push(arena, names, name);
    }
    if (dir)
        closedir(dir);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void golden_list(bn_arena *arena, const char *folder, golden_names *names)
{
    list_below(arena, folder, "", names);
    if (names->len)
        qsort(names->items, names->len, sizeof *names->items, by_name);
}

bool golden_copy_tree(bn_arena *arena, const char *from, const char *to)
{
    golden_names names = { 0 };
    bool ok = true;

    golden_list(arena, from, &names);
    mkdir(to, 0777);
    for (uint32_t i = 0; i < names.len; i++)
        ok &= golden_write(to, names.items[i], golden_read(arena, from, names.items[i]));
    return ok;
}

bool golden_same_trees(bn_arena *arena, const char *want, const char *got, bn_buf *out)
{
    golden_names a = { 0 }, b = { 0 };
    bool same = true;

    golden_list(arena, want, &a);
    golden_list(arena, got, &b);
    for (uint32_t i = 0, j = 0; i < a.len || j < b.len;) {
        int order = i == a.len ? 1 : j == b.len ? -1 : strcmp(a.items[i], b.items[j]);
        if (order < 0) {
            bn_buf_addf(out, "missing: %s\n", a.items[i]);
        } else if (order > 0) {
            bn_buf_addf(out, "not expected: %s\n", b.items[j]);
        } else if (!bn_str_eq(golden_read(arena, want, a.items[i]),
                              golden_read(arena, got, b.items[j]))) {
            bn_str text = golden_read(arena, got, b.items[j]);
            bn_buf_addf(out, "differs: %s is now\n%.*s\n", b.items[j], BN_FMT(text));
        } else {
            i++, j++;
            continue;
        }
        same = false;
        i += order <= 0;
        j += order >= 0;
    }
    return same;
}

const char *golden_temp(bn_arena *arena)
{
    const char *root = getenv("TMPDIR");
    char *path = golden_path(arena, root && *root ? root : "/tmp", "burnish-golden-XXXXXX");

    if (!mkdtemp(path)) {
        fprintf(stderr, "cannot make a folder like %s: %s\n", path, strerror(errno));
        exit(1);
    }
    return path;
}
