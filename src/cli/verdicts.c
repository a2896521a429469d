/* verdicts.c - see verdicts.h. A line of the file is a key of 40 digits, a blank, P or F. */
#define _XOPEN_SOURCE 700
#include "cli/verdicts.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/map.h"
#include "diff/diff.h"

#define LINE_LEN 43
#define MAX_LINES 20000

struct bn_verdicts {
    bn_cli *cli;
    const char *command, *path;
    bn_git_entry *entries; /* of the commit */
    uint32_t count;
    bn_str salt;
    bn_map known;
};

/* The newest half goes on when the file has grown too long. */
static bn_str shorten_file(const bn_verdicts *v, bn_str text)
{
    FILE *file;

    if (text.len < (size_t)LINE_LEN * MAX_LINES)
        return text;
    text = bn_str_sub(text, text.len - (size_t)LINE_LEN * (MAX_LINES / 2), text.len);
    file = fopen(v->path, "w");
    if (file) {
        fwrite(text.ptr, 1, text.len, file);
        fclose(file);
    }
    return text;
}

static void load(bn_verdicts *v)
{
    bn_file file = { .open_path = bn_str_c_in(v->cli->arena, bn_str_from(v->path)) };
    bn_str text;
    char *bytes;
    size_t len;

    if (bn_file_read(&file, (size_t)16 << 20, &bytes, &len, NULL) != BN_OK)
        return;
    text = bn_str_copy_in(v->cli->arena, (bn_str){ bytes, len - len % LINE_LEN });
    free(bytes);
    text = shorten_file(v, text);
    for (size_t at = 0; at < text.len; at += LINE_LEN) {
        char sign = text.ptr[at + 41];

        if (sign == 'P' || sign == 'F')
            *bn_map_put(&v->known, bn_str_sub(text, at, at + 40)) =
                sign == 'P' ? BN_VERDICT_PASS : BN_VERDICT_FAIL;
    }
}

bn_status bn_verdicts_new(bn_gitwork *gw, const char *commit, const char *command, const char *path,
                          bool fresh, bn_verdicts **out, bn_err *err)
{
    bn_arena *arena = gw->cli->arena;
    static const char *const names[] = { "PATH", "VIRTUAL_ENV", "PYTHONPATH", "PYTHONHOME" };
    bn_buf salt = { .arena = arena };
    bn_verdicts *v = BN_NEW_IN(arena, bn_verdicts);

    *out = v;
    *v = (bn_verdicts){
        .cli = gw->cli, .command = command, .path = path, .known = { .arena = arena }
    };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        bn_buf_addf(&salt, "%s=%s\n", names[i], getenv(names[i]) ? getenv(names[i]) : "");
    v->salt = bn_buf_str(&salt);
    if (path && !fresh)
        load(v);
    return gw->git->tree_list(gw->repo, arena, commit, &v->entries, &v->count, err);
}

void bn_verdicts_salt(bn_verdicts *v, bn_str salt)
{
    v->salt = bn_str_format_in(v->cli->arena, "%.*s%.*s\n", BN_FMT(v->salt), BN_FMT(salt));
}

bn_str bn_verdicts_key(bn_verdicts *v, const bn_series *s, const bn_str *texts)
{
    bn_buf list = { .arena = v->cli->arena };
    char *key = bn_alloc_in(v->cli->arena, 41);
    uint32_t next = 0; /* both lists are sorted by path; the series may have files at its end */

    bn_buf_addf(&list, "%s\n%.*s", v->command, BN_FMT(v->salt));
    for (uint32_t i = 0; i < v->count; i++) {
        const bn_git_entry *e = &v->entries[i];
        char id[BN_ID_LEN];

        memcpy(id, e->id, BN_ID_LEN);
        while (next < s->files.len && bn_str_cmp(s->files.items[next].path, e->path) < 0)
            next++;
        if (next < s->files.len && bn_str_eq(s->files.items[next].path, e->path)) {
            const bn_series_file *f = &s->files.items[next];
            bool changed = texts && texts[next].ptr;

            if (changed)
                bn_blob_id(texts[next], id);
            else
                memcpy(id, f->id, BN_ID_LEN);
        }
        bn_buf_addf(&list, "%o %s %.*s\n", e->mode, id, BN_FMT(e->path));
    }
    bn_blob_id(bn_buf_str(&list), key);
    return bn_str_from(key);
}

bn_verdict bn_verdicts_get(const bn_verdicts *v, bn_str key)
{
    const uint64_t *known = bn_map_find(&v->known, key);

    return known ? (bn_verdict)*known : BN_VERDICT_NONE;
}

void bn_verdicts_forget_failures(bn_verdicts *v)
{
    for (uint32_t i = 0; i < v->known.len; i++)
        if (v->known.values[i] == BN_VERDICT_FAIL)
            v->known.values[i] = BN_VERDICT_NONE;
}

void bn_verdicts_put(bn_verdicts *v, bn_str key, bn_verdict verdict, bool keep)
{
    char line[LINE_LEN + 1];
    int fd;

    *bn_map_put(&v->known, key) = verdict;
    if (!keep || !v->path)
        return;
    snprintf(line, sizeof line, "%.40s %c\n", key.ptr, verdict == BN_VERDICT_PASS ? 'P' : 'F');
    fd = open(v->path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (fd < 0)
        return;
    if (write(fd, line, LINE_LEN) != LINE_LEN)
        v->path = NULL; /* only what is remembered is lost */
    close(fd);
}
