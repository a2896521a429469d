/*
 * write.h - replacing files so that nothing is ever lost.
 *
 * A run is a transaction over files below one root. Each file is read again and
 * must hold exactly the bytes that were analysed; the new bytes go to a temporary
 * file beside it, which takes its place in one step. Before the first file is
 * touched, the originals are in a journal: a run that is killed anywhere leaves
 * every file old or new, and the next start puts all of them back. A finished
 * journal becomes an undo record.
 *
 *     w = bn_write_begin(arena, root, &options, &err);
 *     for each file: bn_write_add(w, &(bn_write_file){ .path = …, … });
 *     status = bn_write_commit(w, &err);     // then look at bn_write_result_at
 *     bn_write_end(w);
 *
 * Files of one group are written all or none. One thread at a time; a second
 * process is kept out by a lock that dies with its holder.
 */
#ifndef BN_WRITE_WRITE_H
#define BN_WRITE_WRITE_H

#include "base/arena.h"

#include <signal.h>

typedef struct bn_write bn_write;

typedef enum { BN_ATOMIC_GROUP, BN_ATOMIC_ALL, BN_ATOMIC_FILE } bn_write_atomic;
typedef enum { BN_LINKS_REFUSE, BN_LINKS_BREAK, BN_LINKS_INPLACE } bn_write_links;

typedef struct {
    bn_write_atomic atomic;
    bn_write_links links; /* files with several names */
    bool no_undo;         /* keep no undo record; a journal is still used where it has a place */
    bool no_fsync;
    bool force_readonly; /* write files whose owner may not write them */
    uint32_t wait;       /* seconds to wait for another run to end */
    uint32_t undo_keep;  /* records to keep; 0 counts as 10 */
    const char *kind;    /* "fix", "stage", …: for the record; NULL counts as "fix" */
    const char *command; /* the command line: for the record; may be NULL */
    const char *undoes;  /* id of the run that this one takes back, or NULL */
    const volatile sig_atomic_t *stop; /* set by a signal handler: roll back and return; or NULL */
} bn_write_options;
#define BN_WRITE_OPTIONS_INIT                                                                      \
    {                                                                                              \
        0                                                                                          \
    }

/* One file to be written. Texts and path must live until bn_write_end. */
typedef struct {
    bn_str path; /* relative to the root, '/' between components */
    bn_str old_text, new_text;
    int64_t delta;  /* sum over the edits of (length of new text - length of old text): a check */
    uint32_t group; /* files with the same number are written all or none; 0: on its own */
    uint32_t mode;  /* of a created file; 0 counts as 0644 */
    bool created;   /* the file must not exist yet; old_text is empty */
    bool removed;   /* the file goes away; new_text is empty */
    bool inplace;   /* if it has several names write into it, whatever the options say */
    bool forced;    /* write it though its owner may not */
} bn_write_file;

/* What became of a file: BN_OK, BN_E_CHANGED, BN_E_REFUSED or BN_E_IO with the reason. */
typedef struct {
    bn_str path;
    bn_status status;
    char why[160]; /* "the file changed while burnish worked"; empty for BN_OK */
} bn_write_result;

/*
 * Start a run: open the root (a directory), take the lock, roll back what a
 * killed run left behind. NULL with *err: BN_E_REFUSED (another run is active, the
 * state folder is not ours) or BN_E_IO. Where no state folder can be made the run
 * can write one file only, unless options->no_undo.
 */
bn_write *bn_write_begin(bn_arena *arena, const char *root, const bn_write_options *options,
                         bn_err *err);

/*
 * Take a file into the run; nothing is written yet. BN_E_USAGE for a path that is
 * unsafe or named twice, BN_E_INTERNAL when the lengths do not add up to `delta`.
 */
bn_status bn_write_add(bn_write *w, const bn_write_file *file, bn_err *err);

/* Keep a fact in the undo record: key without blanks, any value. Before the commit. */
void bn_write_note(bn_write *w, const char *key, bn_str value);

/*
 * Called when the files are in place and before the run counts as done; not BN_OK rolls
 * everything back. For what must happen together with the files (an index, a ref). `back` takes
 * back what the hook has done when the run fails after it.
 */
typedef bn_status bn_write_hook(void *context, bn_err *err);
typedef void bn_write_back(void *context);
void bn_write_before_done(bn_write *w, bn_write_hook *hook, bn_write_back *back, void *context);

/*
 * A run that also changes the repository has one step that decides: once the ref holds
 * `new_id` (NULL: once it is gone), the run counts as done and recovery finishes instead of taking
 * back.
 */
void bn_write_decided_by(bn_write *w, const char *ref, const char *new_id, const char *old_id);

/*
 * For a hook: keep both versions of a file of the git folder (its index, its HEAD) that is about
 * to be replaced by git's lock protocol, so that recovery can bring it in line with the rest. With
 * no decided_by, the new version of the first one in place is what decides.
 */
bn_status bn_write_guard(bn_write *w, const char *name, bn_str old_bytes, bn_str new_bytes,
                         bn_err *err);

/* Is the journal in that git folder, so that recovery finds refs and index from there? */
bool bn_write_is_kept_in(const bn_write *w, const char *git_dir);

/* Replace a file of the git folder so, after bn_write_guard. */
bn_status bn_write_replace(bn_write *w, const char *name, bn_str old_bytes, bn_str new_bytes,
                           bn_err *err);

/*
 * Write everything. BN_OK: done, files with another status in their result were
 * left out with their group. Otherwise nothing has changed (BN_E_IO, BN_E_REFUSED,
 * or what the hook said); when even rolling back failed *err says so and the next
 * start finishes it.
 */
bn_status bn_write_commit(bn_write *w, bn_err *err);

uint32_t bn_write_count(const bn_write *w);
const bn_write_result *bn_write_result_at(const bn_write *w, uint32_t i);

/* "20261122-1" once committed with an undo record, else "". Lives as long as the arena. */
const char *bn_write_run_id(const bn_write *w);

/* How many files a killed run had changed and begin has put back, or left alone as edited since. */
uint32_t bn_write_recovered(const bn_write *w);
uint32_t bn_write_unrecovered(const bn_write *w);

/* Release the lock and everything open. NULL is allowed. */
void bn_write_end(bn_write *w);

/* Is there a journal of a killed run for this root? For commands that do not write. */
bool bn_write_is_pending(bn_arena *arena, const char *root);

/* The root of that run, looked for from `start` upward; empty when there is none. */
bn_str bn_write_pending_root(bn_arena *arena, const char *start);

/* Relative, no "." or ".." or empty component, no NUL, not inside a .git: fit to be written. */
bool bn_path_is_safe(bn_str path);

/*
 * The state folder for a root: GITDIR/burnish, else below XDG_STATE_HOME. Made when
 * `make` is set. False when there is none.
 */
bool bn_state_dir(bn_arena *arena, const char *root, bool make, bn_str *dir);

/*
 * Undo records, oldest first, of the repository around `root`, or of the nearest
 * folder upward that has some.
 */
typedef struct {
    bn_str id, kind, command, time, undoes;
    bn_str root; /* begin the undoing run here */
    uint32_t files;
    bool undone;  /* a later run took it back */
    bool partial; /* an undo of some of its paths */
} bn_undo_record;
bn_undo_record *bn_undo_list(bn_arena *arena, const char *root, uint32_t *count);

/* The note of a record, empty when there is none; all notes with that key, in order. */
bn_str bn_undo_note(bn_arena *arena, const char *root, bn_str id, const char *key);
bn_str *bn_undo_notes(bn_arena *arena, const char *root, bn_str id, const char *key,
                      uint32_t *count);

/* The file texts of a record: what it was before and what the run made of it. */
typedef struct {
    bn_str path, old_text, new_text; /* new_text: empty pointer when the record lacks it */
    bool was_absent, is_absent;      /* before the run; after it */
    bool is_current;                 /* the file still holds what the run wrote */
    bool is_old;                     /* the file already holds the old text */
    bn_str current;                  /* what it holds now; empty pointer: no regular file */
    uint32_t mode;
    bool inplace; /* the run wrote into it, so that its other names kept it */
} bn_undo_file;

/*
 * What becomes of a file that changed since: false leaves it alone, true writes *merged
 * instead of what it holds now.
 */
typedef bool bn_undo_merge(void *context, const bn_undo_file *file, bn_str *merged);

/* Which files of a record, and what to do with those that changed since. */
typedef struct {
    const bn_str *paths; /* at or below these; none: all */
    uint32_t path_count;
    bn_undo_merge *merge; /* may be NULL */
    void *context;
} bn_undo_choice;

/*
 * Add to a run (options.undoes should name `id`) what takes record `id` back: every
 * file that still holds what the run wrote. *files (may be NULL) gets all files of
 * the record. BN_E_USAGE: no such record, or of another root; BN_E_IO: it cannot be read.
 */
bn_status bn_undo_add(bn_write *w, bn_str id, const bn_undo_choice *choice, bn_undo_file **files,
                      uint32_t *count, bn_err *err);

#endif
