/*
 * undo.c - records of finished runs, and the run that takes one back.
 *
 * An undo is an ordinary run with its own journal and record, so it can be taken
 * back too.
 */
#define _GNU_SOURCE
#include "write/write_p.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Walk from the newest: a run is undone when a later one, itself standing, undoes all of it. */
static void mark_undone(bn_undo_record *records, uint32_t count)
{
    for (uint32_t i = count; i-- > 0;)
        for (uint32_t j = 0; j < i && !records[i].undone && !records[i].partial; j++)
            if (records[i].undoes.len && bn_str_eq(records[j].id, records[i].undoes))
                records[j].undone = true;
}

/* The state folder with records for `root` or the nearest folder around it. */
static bool open_records(bn_arena *arena, const char *root, bn_state *state)
{
    char *at = bn_str_c_in(arena, bn_str_from(root));
    char *real = realpath(at, NULL);

    at = real ? bn_str_c_in(arena, bn_str_from(real)) : NULL;
    free(real);
    while (at) {
        char *slash = strrchr(at, '/');

        if (bn_state_open(arena, at, false, state, NULL) == BN_OK && state->fd >= 0)
            return true;
        if (!slash || !at[1])
            return false;
        slash[slash == at] = '\0';
    }
    return false;
}

bool bn_write_is_pending(bn_arena *arena, const char *root)
{
    bn_state state;
    bool pending;

    if (bn_state_open(arena, root, false, &state, NULL) || state.fd < 0)
        return false;
    pending = faccessat(state.fd, "journal", F_OK, 0) == 0;
    bn_state_close(&state);
    return pending;
}

bn_str bn_write_pending_root(bn_arena *arena, const char *start)
{
    bn_str text, root = { "", 0 };
    bn_manifest m;
    bn_state state;

    if (!open_records(arena, start, &state))
        return root;
    if (bn_get_file(arena, state.fd, "journal/manifest", &text) == 0)
        root = bn_manifest_parse(arena, text, &m) ? m.root : bn_str_from(start);
    else if (faccessat(state.fd, "journal.tmp", F_OK, 0) == 0 ||
             faccessat(state.fd, "index.mine", F_OK, 0) == 0 ||
             faccessat(state.fd, "lock.mine", F_OK, 0) == 0 ||
             faccessat(state.fd, "git-cli", F_OK, 0) == 0)
        root = state.scope; /* it died before it wrote anything, but there is litter */
    bn_state_close(&state);
    return root;
}

static bool has_note(const bn_manifest *m, const char *key)
{
    for (uint32_t i = 0; i < m->notes.len; i++)
        if (bn_str_is(m->notes.items[i].key, key))
            return true;
    return false;
}

bn_undo_record *bn_undo_list(bn_arena *arena, const char *root, uint32_t *count)
{
    bn_vec(bn_undo_record) records = { 0 };
    uint32_t id_count;
    bn_str *ids;
    bn_state state;

    *count = 0;
    if (!open_records(arena, root, &state))
        return NULL;
    ids = bn_record_ids(arena, state.fd, &id_count);
    for (uint32_t i = 0; i < id_count; i++) {
        bn_manifest m;

        if (!bn_record_read(arena, state.fd, ids[i], &m))
            continue;
        bn_vec_push(arena, &records,
                    (bn_undo_record){ .id = ids[i],
                                      .kind = m.kind,
                                      .command = m.command,
                                      .time = m.time,
                                      .undoes = m.undoes,
                                      .root = m.root,
                                      .files = m.entries.len,
                                      .partial = has_note(&m, BN_NOTE_PARTIAL) });
    }
    bn_state_close(&state);
    mark_undone(records.items, records.len);
    *count = records.len;
    return records.items;
}

bn_str *bn_undo_notes(bn_arena *arena, const char *root, bn_str id, const char *key,
                      uint32_t *count)
{
    bn_vec(bn_str) values = { 0 };
    bn_manifest m;
    bn_state state;

    *count = 0;
    if (!open_records(arena, root, &state))
        return NULL;
    if (bn_record_read(arena, state.fd, id, &m))
        for (uint32_t i = 0; i < m.notes.len; i++)
            if (bn_str_is(m.notes.items[i].key, key))
                bn_vec_push(arena, &values, m.notes.items[i].value);
    bn_state_close(&state);
    *count = values.len;
    return values.items;
}

bn_str bn_undo_note(bn_arena *arena, const char *root, bn_str id, const char *key)
{
    uint32_t count;
    bn_str *values = bn_undo_notes(arena, root, id, key, &count);

    return count ? values[count - 1] : BN_LIT("");
}

static bool is_chosen(bn_str path, const bn_undo_choice *choice)
{
    for (uint32_t i = 0; i < choice->path_count; i++)
        if (bn_is_below(path, choice->paths[i]))
            return true;
    return !choice->path_count;
}

/* What the file holds now, and whether the record knows that text. */
static bn_status look(bn_arena *arena, int root, const bn_entry *e, bn_undo_file *file, bn_err *err)
{
    char base[256], hash[HASH_LEN] = ABSENT;
    struct stat info;
    int dfd = bn_open_parent(root, e->path, false, base);
    bool odd = dfd < 0 && errno != ENOENT;

    if (dfd >= 0 && bn_hash_at(dfd, base, hash, &info) < 0)
        odd = true;
    file->is_current = !odd && strcmp(hash, e->new_hash) == 0;
    file->is_old = !odd && strcmp(hash, e->old_hash) == 0;
    if (!odd && dfd >= 0 && strcmp(hash, ABSENT) != 0 && strcmp(hash, "odd") != 0 &&
        bn_get_file(arena, dfd, base, &file->current) < 0)
        odd = true;
    if (dfd >= 0)
        close(dfd);
    if (odd && file->is_current)
        return bn_err_set(err, BN_E_IO, "cannot read %.*s", BN_FMT(e->path));
    return BN_OK;
}

static bn_status add_back(bn_write *w, const bn_undo_file *file, bn_str text, bn_err *err)
{
    bn_write_file back = { .path = file->path,
                           .old_text = file->current.ptr ? file->current : BN_LIT(""),
                           .new_text = text,
                           .mode = file->mode,
                           .inplace = file->inplace,
                           .forced = !(file->mode & S_IWUSR),
                           .group = 1,
                           .created = file->is_absent,
                           .removed = file->was_absent };

    back.delta = (int64_t)back.new_text.len - (int64_t)back.old_text.len;
    return bn_write_add(w, &back, err);
}

/* The texts that the record keeps of its file number `i`. */
static bn_status read_texts(bn_arena *arena, int state_fd, bn_str id, uint32_t i, const bn_entry *e,
                            bn_undo_file *file, bn_err *err)
{
    bn_str name = bn_str_format_in(arena, "undo/%.*s/%04u", BN_FMT(id), i);
    bn_str new_name = bn_str_format_in(arena, "%.*s.new", BN_FMT(name));
    char hash[HASH_LEN];

    file->was_absent = strcmp(e->old_hash, ABSENT) == 0;
    file->is_absent = strcmp(e->new_hash, ABSENT) == 0;
    if (!file->was_absent &&
        bn_get_file(arena, state_fd, bn_str_c_in(arena, name), &file->old_text) < 0)
        return bn_err_set(err, BN_E_IO, "cannot read the record: %s", strerror(errno));
    if (file->is_absent ||
        bn_get_file(arena, state_fd, bn_str_c_in(arena, new_name), &file->new_text) < 0)
        return BN_OK;
    bn_content_hash(file->new_text, hash);
    if (strcmp(hash, e->new_hash) != 0) /* it was not on disk when the power failed */
        file->new_text = (bn_str){ 0 };
    return BN_OK;
}

bn_status bn_undo_add(bn_write *w, bn_str id, const bn_undo_choice *choice, bn_undo_file **files,
                      uint32_t *count, bn_err *err)
{
    bn_arena *arena = bn_write_arena(w);
    const bn_state *state = bn_write_state(w);
    bn_vec(bn_undo_file) found = { 0 };
    bn_manifest m;

    if (state->fd < 0 || !bn_record_read(arena, state->fd, id, &m))
        return bn_err_set(err, BN_E_USAGE, "there is no run %.*s", BN_FMT(id));
    if (!bn_str_eq(m.root, bn_write_root_path(w)))
        return bn_err_set(err, BN_E_USAGE, "run %.*s was about another folder", BN_FMT(id));
    if (choice->path_count)
        bn_write_note(w, BN_NOTE_PARTIAL, BN_LIT(""));
    for (uint32_t i = 0; i < m.entries.len; i++) {
        const bn_entry *e = &m.entries.items[i];
        bn_undo_file file = {
            .path = e->path, .old_text = { "", 0 }, .mode = e->mode, .inplace = e->inplace
        };
        bn_str merged;
        bn_status status;

        if (!is_chosen(e->path, choice))
            continue;
        status = read_texts(arena, state->fd, id, i, e, &file, err);
        if (!status)
            status = look(arena, bn_write_root(w), e, &file, err);
        if (!status && file.is_current && !file.is_old)
            status = add_back(w, &file, file.old_text, err);
        else if (!status && !file.is_old && choice->merge &&
                 choice->merge(choice->context, &file, &merged))
            status = add_back(w, &file, merged, err);
        if (status)
            return status;
        bn_vec_push(arena, &found, file);
    }
    if (files) {
        *files = found.items;
        *count = found.len;
    }
    return BN_OK;
}
