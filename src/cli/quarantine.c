/* quarantine.c - see quarantine.h. */
#include "cli/quarantine.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "write/write.h"

#define NAME "quarantine.json"
#define MAX_SIZE ((size_t)64 << 20)

bn_str bn_quarantine_root(const bn_gitwork *gw)
{
    return gw->info->workdir.len ? gw->info->workdir : gw->info->gitdir;
}

static char *path_of(bn_cli *cli, bn_str root, bool make, const char *ending)
{
    bn_str dir;

    if (!bn_state_dir(cli->arena, bn_str_c_in(cli->arena, root), make, &dir))
        return NULL;
    return bn_str_c_in(cli->arena,
                       bn_str_format_in(cli->arena, "%.*s/" NAME "%s", BN_FMT(dir), ending));
}

/* ---- reading: strings and numbers of a flat object that we wrote ---- */

static int hex_digit(char c)
{
    const char *digits = "0123456789abcdef", *at = strchr(digits, c | 32);

    return c && at ? (int)(at - digits) : 0;
}

/* The string whose opening quote is at *at; *at goes behind its closing one. */
static bn_str read_string(bn_arena *arena, bn_str text, size_t *at)
{
    bn_buf out = { .arena = arena };

    for (++*at; *at < text.len && text.ptr[*at] != '"'; ++*at) {
        char c = text.ptr[*at];

        if (c != '\\' || *at + 1 >= text.len) {
            bn_buf_addc(&out, c);
            continue;
        }
        c = text.ptr[++*at];
        if (c == 'u' && bn_str_starts(bn_str_sub(text, *at, text.len), BN_LIT("ufffd"))) {
            bn_buf_addz(&out, "\xef\xbf\xbd");
            *at += 4;
        } else if (c == 'u' && *at + 4 < text.len) { /* a control character */
            bn_buf_addc(&out,
                        (char)(hex_digit(text.ptr[*at + 3]) * 16 + hex_digit(text.ptr[*at + 4])));
            *at += 4;
        } else {
            const char *from = "nrtbf", *to = "\n\r\t\b\f", *found = strchr(from, c);

            bn_buf_addc(&out, found ? to[found - from] : c);
        }
    }
    ++*at;
    return bn_buf_str(&out);
}

static void read_value(bn_arena *arena, bn_str line, size_t *at, bn_str key, bn_quarantined *q)
{
    const struct {
        const char *name;
        bn_str *to;
    } texts[] = { { "id", &q->id },         { "rule", &q->rule },       { "file", &q->file },
                  { "around", &q->around }, { "command", &q->command }, { "log", &q->log } };

    while (*at < line.len && (line.ptr[*at] == ':' || line.ptr[*at] == ' '))
        ++*at;
    if (*at < line.len && line.ptr[*at] == '[') {
        while (*at < line.len && line.ptr[*at] != ']') {
            if (line.ptr[*at] == '"')
                bn_vec_push(arena, &q->failing, read_string(arena, line, at));
            else
                ++*at;
        }
    } else if (*at < line.len && line.ptr[*at] == '"') {
        bn_str value = read_string(arena, line, at);

        for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
            if (bn_str_is(key, texts[i].name))
                *texts[i].to = value;
    } else if (bn_str_is(key, "line")) {
        q->line = (uint32_t)strtoul(bn_str_c_in(arena, bn_str_sub(line, *at, *at + 10)), NULL, 10);
    }
}

static bool read_entry(bn_arena *arena, bn_str line, bn_quarantined *q)
{
    *q = (bn_quarantined){ 0 };
    for (size_t at = 0; (at = bn_str_find(line, BN_LIT("\""), at)) != BN_NPOS;) {
        bn_str key = read_string(arena, line, &at);

        read_value(arena, line, &at, key, q);
    }
    return q->id.len == 16;
}

bn_quarantine bn_quarantine_read(bn_cli *cli, bn_str root)
{
    bn_quarantine entries = { 0 };
    bn_file file = { .open_path = path_of(cli, root, false, "") };
    bn_str text;
    char *bytes;
    size_t len;

    if (!file.open_path || bn_file_read(&file, MAX_SIZE, &bytes, &len, NULL) != BN_OK)
        return entries;
    text = bn_str_copy_in(cli->arena, (bn_str){ bytes, len });
    free(bytes);
    for (size_t at = 0; at < text.len;) {
        size_t end = bn_str_find(text, BN_LIT("\n"), at);
        bn_str line = bn_str_sub(text, at, end == BN_NPOS ? text.len : end);
        bn_quarantined entry;

        at += line.len + 1;
        if (read_entry(cli->arena, line, &entry))
            bn_vec_push(cli->arena, &entries, entry);
    }
    return entries;
}

/* ---- writing ---- */

static void put_text(bn_buf *out, const char *key, bn_str value)
{
    bn_buf_addf(out, "%s\"%s\": ", strcmp(key, "id") == 0 ? "{" : ", ", key);
    bn_json_string(out, value);
}

static void put_entry(bn_buf *out, const bn_quarantined *q)
{
    put_text(out, "id", q->id);
    put_text(out, "rule", q->rule);
    put_text(out, "file", q->file);
    bn_buf_addf(out, ", \"line\": %u", q->line);
    put_text(out, "around", q->around);
    put_text(out, "command", q->command);
    bn_buf_addz(out, ", \"failing\": [");
    for (uint32_t i = 0; i < q->failing.len; i++) {
        bn_buf_addz(out, i ? ", " : "");
        bn_json_string(out, q->failing.items[i]);
    }
    bn_buf_addz(out, "]");
    put_text(out, "log", q->log);
    bn_buf_addz(out, "}");
}

/* The new entry wins, but knows what the old one knew and it does not. */
static bn_quarantined join(bn_arena *arena, const bn_quarantined *old, const bn_quarantined *new)
{
    bn_quarantined q = *new;

    if (!q.log.len && old->log.len) {
        q.log = old->log;
        q.failing = old->failing;
        q.command = old->command;
    }
    if (bn_str_find(old->around, new->around, 0) != BN_NPOS)
        q.around = old->around;
    else if (old->around.len && old->around.len < 400)
        q.around = bn_str_format_in(arena, "%.*s %.*s", BN_FMT(old->around), BN_FMT(new->around));
    return q;
}

static bn_status write_all(bn_cli *cli, bn_str root, bn_str text, bn_err *err)
{
    char *path = path_of(cli, root, true, ""), *temporary = path_of(cli, root, true, ".new");
    FILE *file = path ? fopen(temporary, "w") : NULL;
    bool ok = file && fwrite(text.ptr, 1, text.len, file) == text.len;

    if (file && fclose(file) != 0)
        ok = false;
    if (ok && rename(temporary, path) == 0)
        return BN_OK;
    bn_err_set(err, BN_E_IO, "the quarantine cannot be written: %s", strerror(errno));
    if (temporary)
        remove(temporary);
    return BN_E_IO;
}

bn_status bn_quarantine_put(bn_cli *cli, bn_str root, const bn_quarantined *entry, bn_err *err)
{
    bn_quarantine entries = bn_quarantine_read(cli, root);
    bn_buf out = { .arena = cli->arena };
    bool known = false;

    for (uint32_t i = 0; i < entries.len; i++)
        if (bn_str_eq(entries.items[i].id, entry->id) &&
            bn_str_eq(entries.items[i].file, entry->file)) {
            entries.items[i] = join(cli->arena, &entries.items[i], entry);
            known = true;
        }
    if (!known)
        bn_vec_push(cli->arena, &entries, *entry);
    bn_buf_addz(&out, "[\n");
    for (uint32_t i = 0; i < entries.len; i++) {
        put_entry(&out, &entries.items[i]);
        bn_buf_addz(&out, i + 1 < entries.len ? ",\n" : "\n");
    }
    bn_buf_addz(&out, "]\n");
    return write_all(cli, root, bn_buf_str(&out), err);
}
