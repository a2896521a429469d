/*
 * write_p.h - shared inside src/write.
 *
 * file.c knows system calls, replace.c how one file gets new bytes, manifest.c
 * how a journal reads, state.c where it stands, recover.c how it is taken back,
 * write.c the run as a whole.
 */
#ifndef BN_WRITE_WRITE_P_H
#define BN_WRITE_WRITE_P_H

#include "write/write.h"

#include <sys/stat.h>
#include <sys/types.h>

#define HASH_LEN 33 /* 32 hex digits and NUL; "absent" for no file */
#define ABSENT "absent"
#define BN_NOTE_PARTIAL "partial" /* of an undo that was about some paths only */
#define FEW 32                    /* up to this many files are synchronised one by one */

/* ---- file.c ---- */

/* openat, again after EINTR, close-on-exec, links not followed. -1 with errno. */
int bn_open_at(int dfd, const char *name, int flags, mode_t mode);

/* close; -1 with errno when written data may be lost. */
int bn_close(int fd);
int bn_fsync(int fd);

/* All of it or -1 with errno. */
int bn_write_all(int fd, bn_str text);

/* The rest of the file, exactly `size` bytes: -1 with errno (ESTALE: another length). */
int bn_read_all(bn_arena *arena, int fd, size_t size, bn_str *text);

void bn_content_hash(bn_str text, char hash[HASH_LEN]);

/* Hash of an open file from its start. -1 with errno. */
int bn_hash_fd(int fd, char hash[HASH_LEN]);

/* Hash of a regular file; ABSENT; "odd" for what is no regular file. -1 with errno. */
int bn_hash_at(int dfd, const char *name, char hash[HASH_LEN], struct stat *info);

/* Open the folder that holds `path`, component by component, no links followed. -1 with errno. */
int bn_open_parent(int root, bn_str path, bool make, char base[256]);

/* What an errno means for one file; the text goes to why. */
bn_status bn_why(char why[160], int error, const char *what);

/* Sync a folder; errors other than I/O (not supported) do not count. */
int bn_sync_dir(int dfd);

/* A new or replaced file in a state folder, synchronised when `sync`. -1 with errno. */
int bn_put_file(int dfd, const char *name, bn_str text, bool sync);
int bn_get_file(bn_arena *arena, int dfd, const char *name, bn_str *text);

/* Remove a folder of plain files; what is missing is fine. */
void bn_remove_dir(int dfd, const char *name);

/* ---- manifest.c ---- */

typedef struct {
    bn_str path;
    char old_hash[HASH_LEN], new_hash[HASH_LEN]; /* or ABSENT */
    uint32_t mode;
    uint64_t dev, ino; /* of the original */
    bool inplace;      /* written in place, not renamed */
    bool torn;         /* not in the text: writing in place began, any content is ours */
} bn_entry;

typedef struct {
    bn_str key, value;
} bn_note;

typedef struct {
    bn_str root, kind, command, time, undoes;
    bn_vec(bn_entry) entries;
    bn_vec(bn_note) notes;
} bn_manifest;

bn_str bn_manifest_text(bn_arena *arena, const bn_manifest *manifest);

/* False for anything that is not a whole manifest with a right checksum. */
bool bn_manifest_parse(bn_arena *arena, bn_str text, bn_manifest *manifest);

/* ---- replace.c ---- */

typedef struct {
    bool force_readonly, no_fsync;
    bn_write_links links;
} bn_replace_rules;

/* ".NAME.burnish-PID-SEQ" */
void bn_temp_name(char temp[256], const char *base, long pid, uint32_t seq);

/* May this file be replaced at all? */
bn_status bn_may_replace(int dfd, const struct stat *info, const bn_replace_rules *rules,
                         char why[160]);

/* Write the temporary file, with the owner, mode and attributes of `like` (-1: `mode`). */
bn_status bn_stage_temp(int dfd, const char *temp, int like, uint32_t mode, bn_str text, bool sync,
                        char why[160]);

/* Put the temporary file in place of `base`, which must still be what `was` and `hash` say. */
bn_status bn_swap_in(int dfd, const char *base, const char *temp, const struct stat *was,
                     const char *hash, char why[160]);

/* Put the temporary file where nothing is. */
bn_status bn_swap_new(int dfd, const char *base, const char *temp, char why[160]);

/* Take the file away; it must still be what `was` and `hash` say. */
bn_status bn_swap_out(int dfd, const char *base, const char *temp, const struct stat *was,
                      const char *hash, char why[160]);

/* Write into the file itself; `was` NULL: whatever it holds. */
bn_status bn_write_inplace(int dfd, const char *base, bn_str text, const struct stat *was,
                           const char *hash, char why[160]);

/* ---- state.c ---- */

typedef struct {
    bn_str dir, scope; /* roots of runs lie in `scope` */
    int fd, lock;
} bn_state;

/* Open (and make) the folder. BN_E_REFUSED: it is not ours. state->fd is -1 where there is none. */
bn_status bn_state_open(bn_arena *arena, const char *root, bool make, bn_state *state, bn_err *err);
bn_status bn_state_lock(bn_state *state, uint32_t wait, bn_err *err);
void bn_state_close(bn_state *state);
bool bn_is_below(bn_str path, bn_str folder);

/* Ids in undo/, oldest first. */
bn_str *bn_record_ids(bn_arena *arena, int state_fd, uint32_t *count);

/* ---- decide.c ---- */

/* Did the killed run reach the step that decides? */
bool bn_is_decided(bn_arena *arena, const bn_state *state, const bn_manifest *manifest);

/* "journal/guard.old", "journal/guard1.old": where versions of the nth guarded file are kept. */
#define GUARD_LEN 32
#define GUARDS 2
const char *bn_guard_file(uint32_t number, const char *what, char path[GUARD_LEN]);

/* Replace a file beside the state folder by git's lock protocol; it must still hold `from`. */
bn_status bn_replace_in_git_dir(bn_arena *arena, const bn_state *state, const char *name,
                                bn_str from, bn_str to, bn_err *err);

/* Bring the guarded files in line; clear away our own stale index lock. */
bn_status bn_settle_guard(bn_arena *arena, const bn_state *state, bool decided, bn_err *err);
void bn_clear_own_lock(const bn_state *state);

/* ---- recover.c ---- */

typedef enum { BN_BACK_NOTHING, BN_BACK_DONE, BN_BACK_EDITED, BN_BACK_FAILED } bn_back;

/*
 * Put one file back to `old_text` unless it holds it already or something else
 * than the run wrote. `pids` wrote temporary files numbered `seq`.
 */
bn_back bn_put_back(int root, const bn_entry *entry, uint32_t seq, bn_str old_text,
                    const long *pids, uint32_t pid_count, char why[160]);

/* Roll back the journal of a killed run, if there is one. */
bn_status bn_recover(bn_arena *arena, bn_state *state, uint32_t *recovered, uint32_t *left,
                     bn_err *err);

/* A free run id of today. */
bn_str bn_next_run_id(bn_arena *arena, int state_fd);

/* ---- write.c ---- */

/* What undo needs of a run: its root, its state folder, its arena. */
int bn_write_root(const bn_write *w);
bn_str bn_write_root_path(const bn_write *w);
const bn_state *bn_write_state(const bn_write *w);
bn_arena *bn_write_arena(const bn_write *w);

/* Read one record's manifest. */
bool bn_record_read(bn_arena *arena, int state_fd, bn_str id, bn_manifest *manifest);

#endif
