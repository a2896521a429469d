/*
 * diff.h - patches: what changed, as git and patch read it.
 *
 * The printer is told which bytes were edited, so it looks for no longest common
 * subsequence over whole files: every removed block is followed by its own
 * rewrite, the cost is linear and the result never depends on anything but the
 * input. Lines end at LF and nowhere else; CR, form feeds, BOMs and bytes that
 * are no UTF-8 pass through untouched. All functions are pure; results go into a
 * bn_buf, whose arena also holds the scratch. Threads may use them side by side
 * on arenas of their own.
 */
#ifndef BN_DIFF_DIFF_H
#define BN_DIFF_DIFF_H

#include "base/arena.h"

/* Bytes [old_start, old_end) of the old text became [new_start, new_end) of the new one. */
typedef struct {
    uint32_t old_start, old_end, new_start, new_end;
    bn_str note; /* "EP07/map-lambda safe 7d41c0": shown with `annotate`; may be empty */
} bn_diff_change;

/* One file of a patch. Everything is borrowed. */
typedef struct {
    bn_str path; /* bytes, '/' between components, relative to the patch's root */
    bn_str old_text, new_text;
    uint32_t mode; /* 0100644 or 0100755; 0 counts as 0100644 */
    bool created;  /* a new file: old_text is empty */
    /*
     * Sorted and disjoint, everything between them equal on both sides. None, or a
     * list that does not describe the two texts, means: find the difference.
     */
    const bn_diff_change *changes;
    uint32_t change_count;
    bool exact; /* the changes are whole lines, and are printed as they are */
    /*
     * What git compares with in place of old_text, line by line; an empty pointer: the same. Lines
     * that differ in more than their ends are kept out of the context: git would not find them.
     */
    bn_str old_folded;
    /* 40 hex digits, or NULL: the id of the text as it stands. Git's normalised bytes may differ.
     */
    const char *old_id, *new_id;
    bn_str preamble; /* whole lines that start with '#', printed first with `annotate` */
} bn_diff_file;

typedef struct {
    uint32_t context;       /* lines around a change; git's default is 3 */
    bool annotate;          /* print preambles, and notes behind the hunk headings */
    bool plain_high;        /* core.quotePath=false: bytes from 0x80 need no quoting */
    const char *src_prefix; /* "a/" */
    const char *dst_prefix; /* "b/" */
} bn_diff_options;
#define BN_DIFF_OPTIONS_INIT                                                                       \
    {                                                                                              \
        .context = 3, .src_prefix = "a/", .dst_prefix = "b/"                                       \
    }

typedef struct {
    uint32_t hunks, added, removed; /* lines */
} bn_diff_counts;

/*
 * Append the file's patch to *out; nothing when both texts are the same (a
 * created file is always printed). The bytes are what `git diff --full-index`
 * would print for the same hunks. *counts (may be NULL) gets the totals.
 */
void bn_diff_print(bn_buf *out, const bn_diff_file *file, const bn_diff_options *options,
                   bn_diff_counts *counts);

/*
 * Can all lines that differ from old_folded be kept out of the hunks? Where not, git takes only a
 * patch of the folded texts.
 */
bool bn_diff_can_avoid(bn_arena *scratch, const bn_diff_file *file, const bn_diff_options *options);

/* The counts alone. */
bn_diff_counts bn_diff_count(bn_arena *scratch, const bn_diff_file *file);

/*
 * A list of changes found by comparing lines: for texts whose edits are not
 * known. Lives in the arena; bounded cost, so not always the shortest.
 */
bn_diff_change *bn_diff_find(bn_arena *arena, bn_str old_text, bn_str new_text, uint32_t *count);

/*
 * What two texts made of a third, together: false when both changed the same lines, or lines
 * that touch, in different ways. Never mixes lines within a change.
 */
bool bn_merge(bn_arena *arena, bn_str base, bn_str ours, bn_str theirs, bn_str *merged);

/* Git's id of the text as a blob (SHA-1), 40 hex digits and a NUL. */
void bn_blob_id(bn_str text, char id[41]);

/* One line of --stat. */
typedef struct {
    bn_str path;
    bn_diff_counts counts;
} bn_diff_stat;

/* " path | 3 ++-" for each file and the summary line, as git prints it, `width` columns wide. */
void bn_diff_stat_print(bn_buf *out, const bn_diff_stat *files, uint32_t count, uint32_t width,
                        bool plain_high);

/* One path of --name-only: quoted and with LF, or as it is and with NUL. */
void bn_diff_name_print(bn_buf *out, bn_str path, bool zero, bool plain_high);

/*
 * PREFIX + path as git writes it in headers: between double quotes with C escapes when
 * it holds control bytes, quotes, backslashes or (unless plain_high) bytes from 0x80; also,
 * unlike git, when it ends with a blank, which patch would drop.
 */
void bn_quote_path(bn_buf *out, const char *prefix, bn_str path, bool plain_high);

/*
 * Text for a terminal: control characters other than LF and TAB, C1 controls,
 * bidirectional controls and bytes that are no UTF-8 become <U+202E> or <9B>, in reverse
 * video when `color` is set. For messages, file names included.
 */
void bn_escape_terminal(bn_buf *out, bn_str text, bool color);

/* A printed patch for a terminal: escaped, and in git's colours when `color` is set. */
void bn_diff_for_terminal(bn_buf *out, bn_str patch, bool color);

#endif
