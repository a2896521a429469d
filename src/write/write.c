/* write.c - the run: check all, journal, write all temporaries, put all in place. */
#define _GNU_SOURCE
#include "write/write_p.h"

#include "base/map.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define UNDO_KEEP 10

typedef enum { WAITING, STAGED, IN_PLACE } stage;

typedef struct {
    bn_write_file file;
    bn_write_result result; /* BN_OK so far, or dropped */
    bn_entry entry;
    struct stat was;
    stage stage;
} item;

struct bn_write {
    bn_arena *arena;
    bn_write_options options;
    bn_replace_rules rules;
    bn_str root_path;
    int root;
    bn_state state;
    bn_vec(item) items;
    bn_map paths; /* of the items */
    bn_vec(bn_note) notes;
    bn_write_hook *hook;
    bn_write_back *back;
    uint32_t guards;
    void *hook_context;
    bool journaled;
    uint32_t recovered, left;
    char run_id[40];
};

static bool is_stopped(const bn_write *w)
{
    return w->options.stop && *w->options.stop;
}

bn_write *bn_write_begin(bn_arena *arena, const char *root, const bn_write_options *options,
                         bn_err *err)
{
    bn_write *w = BN_NEW_IN(arena, bn_write);
    char *real;
    bn_status status;

    w->arena = w->paths.arena = arena;
    w->options = *options;
    w->rules = (bn_replace_rules){ options->force_readonly, options->no_fsync, options->links };
    w->state = (bn_state){ .fd = -1, .lock = -1 };
    w->root = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    real = realpath(root, NULL);
    if (w->root < 0 || !real) {
        bn_err_set(err, BN_E_IO, "cannot open %s: %s", root, strerror(errno));
        free(real);
        bn_write_end(w);
        return NULL;
    }
    w->root_path = bn_str_copy_in(arena, bn_str_from(real));
    free(real);
    status = bn_state_open(arena, root, true, &w->state, err);
    if (!status && w->state.fd >= 0)
        status = bn_state_lock(&w->state, options->wait, err);
    if (!status && w->state.fd >= 0)
        status = bn_recover(arena, &w->state, &w->recovered, &w->left, err);
    if (!status)
        return w;
    bn_write_end(w);
    return NULL;
}

void bn_write_end(bn_write *w)
{
    if (!w)
        return;
    if (w->root >= 0)
        close(w->root);
    w->root = -1;
    bn_state_close(&w->state);
}

bn_status bn_write_add(bn_write *w, const bn_write_file *file, bn_err *err)
{
    item it = { .file = *file };
    uint64_t *seen;

    if (!bn_path_is_safe(file->path))
        return bn_err_set(err, BN_E_USAGE, "not a path inside the project");
    seen = bn_map_put(&w->paths, file->path);
    if (*seen)
        return bn_err_set(err, BN_E_USAGE, "the file is there twice");
    *seen = 1;
    if ((int64_t)file->new_text.len != (int64_t)file->old_text.len + file->delta)
        return bn_err_set(err, BN_E_INTERNAL, "the edits do not account for the new length");
    it.result.path = it.entry.path = file->path;
    if (file->created)
        snprintf(it.entry.old_hash, HASH_LEN, ABSENT);
    else
        bn_content_hash(file->old_text, it.entry.old_hash);
    if (file->removed)
        snprintf(it.entry.new_hash, HASH_LEN, ABSENT);
    else
        bn_content_hash(file->new_text, it.entry.new_hash);
    it.entry.mode = file->mode ? file->mode & 07777 : 0644;
    bn_vec_push(w->arena, &w->items, it);
    return BN_OK;
}

void bn_write_note(bn_write *w, const char *key, bn_str value)
{
    bn_vec_push(w->arena, &w->notes,
                (bn_note){ bn_str_from(key), bn_str_copy_in(w->arena, value) });
}

void bn_write_decided_by(bn_write *w, const char *ref, const char *new_id, const char *old_id)
{
    bn_write_note(
        w, "decided",
        bn_str_format_in(w->arena, "%s\t%s\t%s", ref, new_id ? new_id : "", old_id ? old_id : ""));
}

bn_status bn_write_guard(bn_write *w, const char *name, bn_str old_bytes, bn_str new_bytes,
                         bn_err *err)
{
    char path[GUARD_LEN];

    if (!w->journaled)
        return BN_OK;
    /* The name comes last: without it the other two count for nothing. */
    if (bn_put_file(w->state.fd, bn_guard_file(w->guards, "old", path), old_bytes, true) < 0 ||
        bn_put_file(w->state.fd, bn_guard_file(w->guards, "new", path), new_bytes, true) < 0 ||
        bn_put_file(w->state.fd, "journal/guard.tmp", bn_str_from(name), true) < 0 ||
        renameat(w->state.fd, "journal/guard.tmp", w->state.fd,
                 bn_guard_file(w->guards++, "name", path)) < 0)
        return bn_err_set(err, BN_E_IO, "cannot write to the journal: %s", strerror(errno));
    return BN_OK;
}

bool bn_write_is_kept_in(const bn_write *w, const char *git_dir)
{
    struct stat above, git;

    return w->state.fd >= 0 && fstatat(w->state.fd, "..", &above, 0) == 0 &&
           stat(git_dir, &git) == 0 && above.st_ino == git.st_ino && above.st_dev == git.st_dev;
}

bn_status bn_write_replace(bn_write *w, const char *name, bn_str old_bytes, bn_str new_bytes,
                           bn_err *err)
{
    if (w->state.fd < 0)
        return bn_err_set(err, BN_E_REFUSED, "no place for the journal");
    return bn_replace_in_git_dir(w->arena, &w->state, name, old_bytes, new_bytes, err);
}

void bn_write_before_done(bn_write *w, bn_write_hook *hook, bn_write_back *back, void *context)
{
    w->hook = hook;
    w->back = back;
    w->hook_context = context;
}

/* Is the file what was analysed, and may it be written? Nothing is changed yet. */
static bn_status check(bn_write *w, item *it)
{
    char base[256], hash[HASH_LEN], *why = it->result.why;
    int dfd = bn_open_parent(w->root, it->file.path, false, base);
    bn_replace_rules rules = w->rules;
    bn_status status = BN_OK;

    rules.force_readonly |= it->file.forced;
    if (it->file.inplace && rules.links == BN_LINKS_REFUSE)
        rules.links = BN_LINKS_INPLACE;

    if (dfd < 0)
        return errno == ENOENT && it->file.created ? BN_OK
                                                   : bn_why(why, errno, "cannot open its folder");
    if (bn_hash_at(dfd, base, hash, &it->was) < 0) {
        status = bn_why(why, errno, "cannot read it");
    } else if (it->file.created) {
        if (strcmp(hash, ABSENT) != 0) {
            status = BN_E_REFUSED;
            snprintf(why, 160, "the file exists already");
        }
    } else if (strcmp(hash, ABSENT) == 0) {
        status = bn_why(why, ENOENT, "");
    } else {
        status = bn_may_replace(dfd, &it->was, &rules, why);
        if (!status && strcmp(hash, it->entry.old_hash) != 0)
            status = bn_why(why, ESTALE, "");
        it->entry.mode = it->was.st_mode & 07777;
        it->entry.dev = it->was.st_dev;
        it->entry.ino = it->was.st_ino;
        it->entry.inplace =
            it->was.st_nlink > 1 && rules.links == BN_LINKS_INPLACE && !it->file.removed;
        if (!status && it->entry.inplace && w->state.fd < 0) {
            status = BN_E_REFUSED;
            snprintf(why, 160, "writing in place needs a journal, and there is no place for it");
        }
    }
    close(dfd);
    return status;
}

static bool together(const bn_write *w, const item *a, const item *b)
{
    if (w->options.atomic == BN_ATOMIC_ALL || a == b)
        return true;
    return w->options.atomic == BN_ATOMIC_GROUP && a->file.group && a->file.group == b->file.group;
}

static void put_item_back(bn_write *w, item *it, bn_status *worst, bn_err *err)
{
    long pid = (long)getpid();
    char why[160];
    uint32_t seq = (uint32_t)(it - w->items.items);

    if (it->stage == WAITING)
        return;
    it->stage = WAITING;
    if (bn_put_back(w->root, &it->entry, seq, it->file.old_text, &pid, 1, why) != BN_BACK_FAILED)
        return;
    *worst = bn_err_set(err, BN_E_IO, "%.*s could not be put back (%s): run burnish undo --recover",
                        BN_FMT(it->file.path), why);
}

/* One file failed: its group goes with it. */
static bn_status drop(bn_write *w, item *failed, bn_err *err)
{
    bn_status worst = BN_OK;

    for (uint32_t i = 0; i < w->items.len; i++) {
        item *it = &w->items.items[i];

        if (!together(w, failed, it) || (it != failed && it->result.status))
            continue;
        put_item_back(w, it, &worst, err);
        if (it == failed)
            continue;
        it->result.status = failed->result.status;
        snprintf(it->result.why, sizeof it->result.why, "left out together with %.*s",
                 failed->file.path.len > 100 ? 100 : BN_FMT(failed->file.path));
    }
    return worst;
}

/* Everything back as it was; the status is that of the reason, or worse. */
static bn_status roll_back(bn_write *w, bn_status reason, bn_err *err)
{
    bn_status worst = BN_OK;

    for (uint32_t i = w->items.len; i-- > 0;) {
        item *it = &w->items.items[i];

        put_item_back(w, it, &worst, err);
        if (!it->result.status) {
            it->result.status = reason;
            snprintf(it->result.why, sizeof it->result.why, "the run was rolled back");
        }
    }
    if (worst)
        return worst;
    if (w->journaled && renameat(w->state.fd, "journal", w->state.fd, "journal.done") == 0)
        bn_remove_dir(w->state.fd, "journal.done");
    w->journaled = false;
    return reason;
}

/* What a failed file means for the run: BN_OK when only its group is left out. */
static bn_status fail(bn_write *w, item *it, bn_status status, bn_err *err)
{
    bn_status worst;

    it->result.status = status;
    if (status == BN_E_IO || w->options.atomic == BN_ATOMIC_ALL) {
        bn_err_set(err, status, "%.*s: %s", BN_FMT(it->file.path), it->result.why);
        return status;
    }
    worst = drop(w, it, err);
    return worst;
}

static bn_status for_each(bn_write *w, bn_status (*step)(bn_write *, item *), bn_err *err)
{
    for (uint32_t i = 0; i < w->items.len; i++) {
        item *it = &w->items.items[i];
        bn_status status;

        if (it->result.status)
            continue;
        if (is_stopped(w))
            return bn_err_set(err, BN_E_IO, "interrupted");
        status = step(w, it);
        if (status)
            status = fail(w, it, status, err);
        if (status)
            return status;
    }
    return BN_OK;
}

static uint32_t live_count(const bn_write *w)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < w->items.len; i++)
        count += !w->items.items[i].result.status;
    return count;
}

static bool sync_each(const bn_write *w)
{
    return !w->options.no_fsync && w->items.len <= FEW;
}

/* Everything written so far, on the file system of `fd`. */
static int sync_many(const bn_write *w, int fd)
{
    return w->options.no_fsync || w->items.len <= FEW ? 0 : syncfs(fd);
}

static bn_str now_text(bn_arena *arena)
{
    time_t now = time(NULL);
    struct tm parts;
    char text[32];

    gmtime_r(&now, &parts);
    strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return bn_str_copy_in(arena, bn_str_from(text));
}

static bn_str manifest_of(bn_write *w)
{
    bn_manifest m = { .root = w->root_path, .time = now_text(w->arena) };

    m.kind = w->options.kind ? bn_str_from(w->options.kind) : BN_LIT("fix");
    m.command = bn_str_from(w->options.command);
    m.undoes = bn_str_from(w->options.undoes);
    for (uint32_t i = 0; i < w->notes.len; i++)
        bn_vec_push(w->arena, &m.notes, w->notes.items[i]);
    for (uint32_t i = 0; i < w->items.len; i++)
        bn_vec_push(w->arena, &m.entries, w->items.items[i].entry);
    return bn_manifest_text(w->arena, &m);
}

/* The files of the journal, in its folder that is not yet called so. */
static int fill_journal(bn_write *w, int journal)
{
    char pid[32];

    for (uint32_t i = 0; i < w->items.len; i++) {
        const item *it = &w->items.items[i];
        char name[32];

        snprintf(name, sizeof name, "%04u", i);
        if (!it->file.created && bn_put_file(journal, name, it->file.old_text, sync_each(w)) < 0)
            return -1;
        if (it->file.created || it->file.removed || w->options.no_undo)
            continue;
        /* For a later undo --merge only; recovery does without, so it need not be on disk yet. */
        snprintf(name, sizeof name, "%04u.new", i);
        if (bn_put_file(journal, name, it->file.new_text, false) < 0)
            return -1;
    }
    snprintf(pid, sizeof pid, "%ld\n", (long)getpid());
    if (bn_put_file(journal, "pids", bn_str_from(pid), sync_each(w)) < 0 ||
        bn_put_file(journal, "manifest", manifest_of(w), sync_each(w)) < 0 ||
        sync_many(w, journal) < 0)
        return -1;
    return w->options.no_fsync ? 0 : bn_sync_dir(journal);
}

static bn_status write_journal(bn_write *w, bn_err *err)
{
    int fd = w->state.fd, journal, rc;

    bn_remove_dir(fd, "journal.tmp");
    bn_remove_dir(fd, "journal.done");
    if (mkdirat(fd, "journal.tmp", 0700) < 0 ||
        (journal = bn_open_at(fd, "journal.tmp", O_RDONLY | O_DIRECTORY, 0)) < 0)
        goto failed;
    rc = fill_journal(w, journal);
    close(journal);
    if (rc < 0 || renameat(fd, "journal.tmp", fd, "journal") < 0)
        goto failed;
    w->journaled = true;
    if (!w->options.no_fsync && bn_sync_dir(fd) < 0)
        goto failed;
    return BN_OK;
failed:
    bn_err_set(err, BN_E_IO, "cannot write the journal in %.*s: %s", BN_FMT(w->state.dir),
               strerror(errno));
    bn_remove_dir(fd, "journal.tmp");
    return BN_E_IO;
}

static bn_status stage_item(bn_write *w, item *it)
{
    char base[256], temp[256], *why = it->result.why;
    int dfd, like = -1;
    bn_status status;

    if (it->file.removed || it->entry.inplace) {
        it->stage = STAGED;
        return BN_OK;
    }
    dfd = bn_open_parent(w->root, it->file.path, it->file.created, base);
    if (dfd < 0)
        return bn_why(why, errno, "cannot open its folder");
    bn_temp_name(temp, base, (long)getpid(), (uint32_t)(it - w->items.items));
    if (!it->file.created && (like = bn_open_at(dfd, base, O_RDONLY, 0)) < 0) {
        status = bn_why(why, errno, "cannot open it");
    } else {
        bool sync = sync_each(w) || (!w->options.no_fsync && it->was.st_dev != 0 &&
                                     w->items.items[0].was.st_dev != it->was.st_dev);

        it->stage = STAGED; /* from here something may have to be cleared away */
        status = bn_stage_temp(dfd, temp, like, it->entry.mode, it->file.new_text, sync, why);
    }
    if (like >= 0)
        close(like);
    close(dfd);
    return status;
}

/* Mark in the journal that the file may be torn from now on. */
static bn_status begin_inplace(bn_write *w, item *it)
{
    char name[64];

    snprintf(name, sizeof name, "journal/%04u.begun", (unsigned)(it - w->items.items));
    if (bn_put_file(w->state.fd, name, BN_LIT(""), true) < 0)
        return bn_why(it->result.why, errno, "cannot write to the journal");
    it->entry.torn = true;
    return BN_OK;
}

static bn_status place_item(bn_write *w, item *it)
{
    char base[256], temp[256], *why = it->result.why;
    int dfd = bn_open_parent(w->root, it->file.path, false, base);
    bn_status status;

    if (dfd < 0)
        return bn_why(why, errno, "cannot open its folder");
    bn_temp_name(temp, base, (long)getpid(), (uint32_t)(it - w->items.items));
    it->stage = IN_PLACE;
    if (it->file.created)
        status = bn_swap_new(dfd, base, temp, why);
    else if (it->file.removed)
        status = bn_swap_out(dfd, base, temp, &it->was, it->entry.old_hash, why);
    else if (it->entry.inplace)
        status = begin_inplace(w, it) ? BN_E_IO
                                      : bn_write_inplace(dfd, base, it->file.new_text, &it->was,
                                                         it->entry.old_hash, why);
    else
        status = bn_swap_in(dfd, base, temp, &it->was, it->entry.old_hash, why);
    if (status == BN_E_CHANGED || status == BN_E_REFUSED)
        it->entry.torn = false; /* nothing of ours is in it */
    close(dfd);
    return status;
}

static bool same_folder(bn_str a, bn_str b)
{
    size_t i = a.len, j = b.len;

    while (i && a.ptr[i - 1] != '/')
        i--;
    while (j && b.ptr[j - 1] != '/')
        j--;
    return bn_str_eq(bn_str_sub(a, 0, i), bn_str_sub(b, 0, j));
}

/* New names are on disk before the run counts as done. */
static bn_status sync_folders(bn_write *w, bn_err *err)
{
    bn_str last = { 0 };
    bool any = false;

    if (w->options.no_fsync)
        return BN_OK;
    for (uint32_t i = 0; i < w->items.len; i++) {
        const item *it = &w->items.items[i];
        char base[256];
        int dfd, rc;

        if (it->result.status || (any && same_folder(last, it->file.path)))
            continue;
        dfd = bn_open_parent(w->root, it->file.path, false, base);
        if (dfd < 0 && (errno == ENOENT || errno == ENOTDIR || errno == ELOOP))
            continue; /* somebody has moved it with what was written in it */
        rc = dfd < 0 ? -1 : bn_sync_dir(dfd);
        if (rc < 0)
            bn_err_set(err, BN_E_IO, "cannot write the folder of %.*s: %s", BN_FMT(it->file.path),
                       strerror(errno));
        if (dfd >= 0)
            close(dfd);
        if (rc < 0)
            return BN_E_IO;
        last = it->file.path;
        any = true;
    }
    return BN_OK;
}

static void prune(bn_write *w)
{
    uint32_t count, keep = w->options.undo_keep ? w->options.undo_keep : UNDO_KEEP;
    bn_str *ids = bn_record_ids(w->arena, w->state.fd, &count);

    for (uint32_t i = 0; i + keep < count; i++)
        bn_remove_dir(w->state.fd, bn_str_c_in(w->arena, bn_str_format_in(w->arena, "undo/%.*s",
                                                                          BN_FMT(ids[i]))));
}

/* The step after which the run is done: the journal becomes a record. */
static bn_status finish(bn_write *w, bn_err *err)
{
    bn_str id;
    const char *to = "journal.done";

    if (!w->journaled)
        return BN_OK;
    if (!w->options.no_undo) {
        if (mkdirat(w->state.fd, "undo", 0700) < 0 && errno != EEXIST)
            return bn_err_set(err, BN_E_IO, "cannot make the undo folder: %s", strerror(errno));
        id = bn_next_run_id(w->arena, w->state.fd);
        snprintf(w->run_id, sizeof w->run_id, "%.*s", BN_FMT(id));
        to = bn_str_c_in(w->arena, bn_str_format_in(w->arena, "undo/%s", w->run_id));
    }
    if (renameat(w->state.fd, "journal", w->state.fd, to) < 0) {
        w->run_id[0] = '\0';
        return bn_err_set(err, BN_E_IO, "cannot finish the journal: %s", strerror(errno));
    }
    w->journaled = false;
    if (!w->options.no_fsync)
        bn_sync_dir(w->state.fd); /* if this is lost, the next start takes the run back */
    if (w->options.no_undo)
        bn_remove_dir(w->state.fd, "journal.done");
    else
        prune(w);
    return BN_OK;
}

static bn_status apply(bn_write *w, bn_err *err)
{
    bn_status status = for_each(w, stage_item, err);

    if (!status && sync_many(w, w->root) < 0)
        status = bn_err_set(err, BN_E_IO, "cannot write: %s", strerror(errno));
    if (!status)
        status = for_each(w, place_item, err);
    if (!status)
        status = sync_folders(w, err);
    if (!status && is_stopped(w))
        status = bn_err_set(err, BN_E_IO, "interrupted");
    if (!status && w->hook)
        status = w->hook(w->hook_context, err);
    if (status)
        return status;
    status = finish(w, err);
    if (status && w->back)
        w->back(w->hook_context);
    return status;
}

bn_status bn_write_commit(bn_write *w, bn_err *err)
{
    bn_status status = for_each(w, check, err);

    if (status)
        return roll_back(w, status, err);
    if (!live_count(w) && !w->hook)
        return BN_OK;
    if (w->state.fd >= 0) {
        status = write_journal(w, err);
    } else if (live_count(w) > 1 && !w->options.no_undo) {
        status = bn_err_set(err, BN_E_REFUSED,
                            "no place for the journal of several files (--no-undo goes without)");
    }
    if (!status)
        status = apply(w, err);
    return status ? roll_back(w, status, err) : BN_OK;
}

int bn_write_root(const bn_write *w)
{
    return w->root;
}

bn_str bn_write_root_path(const bn_write *w)
{
    return w->root_path;
}

const bn_state *bn_write_state(const bn_write *w)
{
    return &w->state;
}

bn_arena *bn_write_arena(const bn_write *w)
{
    return w->arena;
}

uint32_t bn_write_count(const bn_write *w)
{
    return w->items.len;
}

const bn_write_result *bn_write_result_at(const bn_write *w, uint32_t i)
{
    return &w->items.items[i].result;
}

const char *bn_write_run_id(const bn_write *w)
{
    return w->run_id;
}

uint32_t bn_write_recovered(const bn_write *w)
{
    return w->recovered;
}

uint32_t bn_write_unrecovered(const bn_write *w)
{
    return w->left;
}
