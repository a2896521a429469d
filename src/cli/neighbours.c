/* neighbours.c - see neighbours.h. */
#define _XOPEN_SOURCE 700 // scandir
#include "cli/neighbours.h"

#include <dirent.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "project/vocabulary.h"

#define MAX_DEPTH 64
#define MAX_DATA ((size_t)1 << 20) /* a larger file that is no Python is data */
#define MAX_ALL ((size_t)1 << 30)  /* of a project that is larger nothing is known */

struct bn_neighbourhood {
    const bn_files *files;
    bn_neighbours hook;
    pthread_mutex_t lock;
    bool search;   /* read a project that the run does not cover */
    bool built;    /* what follows is filled, and read-only from now on */
    bool complete; /* every file that may use a name of another has been read */
    bn_arena *arena;
    bn_bail_point bail;
    bn_vocabulary *words;
    bn_map seen; /* paths */
    size_t bytes;
};

static bool from_memory(const bn_files *files)
{
    return files->count && files->files[0].memory;
}

static void add_file(bn_neighbourhood *n, const bn_file *file, size_t max)
{
    char *bytes;
    size_t len;

    if (bn_map_find(&n->seen, file->path))
        return;
    *bn_map_put(&n->seen, file->path) = 1;
    if (bn_file_read(file, max, &bytes, &len, NULL) != BN_OK) {
        n->complete = false;
        return;
    }
    n->bytes += len;
    bn_vocabulary_add(n->words, file->path, (bn_str){ bytes, len });
    free(bytes);
}

/* Files that may call Python functions, or name them. */
static bool is_worth_reading(bn_str name, bool *python)
{
    static const char *const code[] = { ".py", ".pyw", ".pyi", ".pyx", ".pxd", ".pxi", ".ipynb" };
    static const char *const text[] = { ".toml", ".cfg", ".ini",  ".rst",  ".md",
                                        ".txt",  ".yml", ".yaml", ".json", ".in" };

    *python = true;
    for (size_t i = 0; i < sizeof code / sizeof *code; i++)
        if (bn_str_ends(name, bn_str_from(code[i])))
            return true;
    *python = false;
    for (size_t i = 0; i < sizeof text / sizeof *text; i++)
        if (bn_str_ends(name, bn_str_from(text[i])))
            return true;
    return false;
}

/* Copies, environments and other projects use nothing of this one. */
static bool is_foreign(bn_arena *arena, bn_str folder, bn_str name)
{
    static const char *const names[] = { "__pycache__",  "__pypackages__", "_build", "buck-out",
                                         "build",        "dist",           "venv",   "env",
                                         "node_modules", "site-packages" };
    struct stat st;

    if (name.ptr[0] == '.')
        return true;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (bn_str_is(name, names[i]))
            return true;
    return stat(bn_str_c_in(arena, bn_str_format_in(arena, "%.*s/pyvenv.cfg", BN_FMT(folder))),
                &st) == 0 ||
           stat(bn_str_c_in(arena, bn_str_format_in(arena, "%.*s/.git", BN_FMT(folder))), &st) == 0;
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static void add_folder(bn_neighbourhood *n, bn_str folder, int depth);

static void add_entry(bn_neighbourhood *n, bn_str folder, const char *entry, int depth)
{
    bn_str name = bn_str_from(entry), root = n->files->root;
    bn_str path = bn_str_format_in(n->arena, "%.*s/%s", BN_FMT(folder), entry);
    bn_file file = { .open_path = bn_str_c_in(n->arena, path), .path = path };
    struct stat st;
    bool python;

    if (lstat(file.open_path, &st) != 0)
        return;
    if (S_ISDIR(st.st_mode)) {
        if (!is_foreign(n->arena, path, name))
            add_folder(n, path, depth + 1);
        return;
    }
    if (!S_ISREG(st.st_mode) || !is_worth_reading(name, &python) ||
        (!python && (size_t)st.st_size > MAX_DATA))
        return;
    if (bn_str_starts(path, root) && path.len > root.len && path.ptr[root.len] == '/')
        file.path = bn_str_sub(path, root.len + 1, path.len);
    add_file(n, &file, MAX_ALL);
}

static void add_folder(bn_neighbourhood *n, bn_str folder, int depth)
{
    struct dirent **entries;
    int count = scandir(bn_str_c_in(n->arena, folder), &entries, NULL, by_name);

    if (count < 0 || depth > MAX_DEPTH)
        n->complete = false;
    for (int i = 0; i < count; i++) {
        const char *name = entries[i]->d_name;

        if (strcmp(name, ".") != 0 && strcmp(name, "..") != 0 && n->bytes < MAX_ALL)
            add_entry(n, folder, name, depth);
    }
    for (int i = 0; i < count; i++)
        free(entries[i]);
    if (count >= 0)
        free(entries);
}

static void read_all(bn_neighbourhood *n)
{
    const bn_files *files = n->files;

    n->words = bn_vocabulary_new_in(n->arena);
    n->seen.arena = n->arena;
    n->complete = files->whole && !from_memory(files);
    for (uint32_t i = 0; i < files->count; i++)
        if (!files->files[i].is_stdin)
            add_file(n, &files->files[i], MAX_ALL);
    if (!from_memory(files) && files->project.len)
        add_folder(n, files->project, 0);
    n->complete &= n->bytes < MAX_ALL;
}

/* Fill the vocabulary; on lack of memory nothing is known. */
static void build(bn_neighbourhood *n)
{
    n->built = true;
    if (!n->search && !n->files->whole && !from_memory(n->files))
        return;
    n->arena = bn_arena_new(0, &n->bail);
    if (!n->arena)
        return;
    if (setjmp(n->bail.env)) {
        n->words = NULL;
        n->complete = false;
        return;
    }
    read_all(n);
}

/* The words of the project; NULL: nothing is known. */
static const bn_vocabulary *words_of(bn_neighbourhood *n)
{
    pthread_mutex_lock(&n->lock);
    if (!n->built)
        build(n);
    pthread_mutex_unlock(&n->lock);
    return n->words;
}

static bn_tri mentions(void *context, bn_str path, bn_str word, bn_str *where)
{
    bn_neighbourhood *n = context;
    const bn_vocabulary *words = words_of(n);

    if (!words)
        return BN_MAYBE;
    *where = bn_vocabulary_elsewhere(words, path, word);
    return where->len ? BN_YES : n->complete ? BN_NO : BN_MAYBE;
}

static bool is_complete(void *context)
{
    bn_neighbourhood *n = context;

    return words_of(n) && n->complete;
}

static bn_str path_at(void *context, uint32_t at)
{
    const bn_vocabulary *words = words_of(context);

    return words ? bn_vocabulary_path(words, at) : (bn_str){ "", 0 };
}

static bn_str file_with(void *context, bn_str word, uint32_t at)
{
    const bn_vocabulary *words = words_of(context);

    return words ? bn_vocabulary_file(words, word, at) : (bn_str){ "", 0 };
}

static bool text_of(void *context, bn_str path, char **bytes, size_t *len)
{
    bn_neighbourhood *n = context;
    const bn_file *file = bn_files_by_path(n->files, path);

    return file && !file->is_stdin && bn_file_read(file, MAX_ALL, bytes, len, NULL) == BN_OK;
}

bn_neighbourhood *bn_neighbourhood_new(const bn_files *files, bool search)
{
    bn_neighbourhood *n = calloc(1, sizeof *n);

    if (!n)
        return NULL;
    n->files = files;
    n->search = search;
    n->hook = (bn_neighbours){ .mentions = mentions,
                               .complete = is_complete,
                               .path = path_at,
                               .file = file_with,
                               .text = text_of,
                               .context = n };
    pthread_mutex_init(&n->lock, NULL);
    return n;
}

void bn_neighbourhood_free(bn_neighbourhood *n)
{
    if (!n)
        return;
    pthread_mutex_destroy(&n->lock);
    bn_arena_free(n->arena);
    free(n);
}

const bn_neighbours *bn_neighbours_of(bn_neighbourhood *n, const bn_file *file)
{
    return n && !file->is_stdin ? &n->hook : NULL;
}
