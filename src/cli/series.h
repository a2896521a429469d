/*
 * series.h - rewriting the files of a commit in memory, a unit (rule, item, file, …) at a time.
 */
#ifndef BN_CLI_SERIES_H
#define BN_CLI_SERIES_H

#include "cli/config.h"
#include "cli/gitwork.h"
#include "diff/diff.h"

/* A file of the base commit; `text` is what the series has made of it so far. */
typedef struct {
    bn_str path;
    uint32_t mode;
    char base_id[BN_ID_LEN], id[BN_ID_LEN];
    bn_str base_text, text;
    bn_line_range *lines; /* of base_text, with --changed-lines; else NULL */
    uint32_t line_count;
    bool unread; /* cannot be parsed: reported once, then left alone */
} bn_series_file;

/* What one commit is about. */
typedef struct {
    bn_str label;    /* "EP07/map-lambda", "EP07", "src/a.py", "src", "all" */
    bn_words select; /* rules; empty: those of the whole series */
    bn_str folder;   /* only files at or below it; empty: all */
    bn_words files;  /* only these; empty: all */
    bn_str part;     /* "1/3" of what was split; or empty */
    bool safe;       /* no finding of it needs judgement */
} bn_unit;

/* A finding and its place in the texts as they are. */
typedef struct {
    bn_str id, rule; /* 16 digits; "EP07/map-lambda" */
    uint32_t file, start, line;
    bn_str around;   /* 16 digits that stand for the lines around it */
    bn_str first_id; /* when it was first watched */
    uint64_t group;  /* the same in all files that its rewrite needs; 0: this one only */
    bool share;      /* another file has the whole */
} bn_place;
typedef bn_vec(bn_place) bn_places;

/* A finding that is not proposed. */
typedef struct {
    bn_str id, file; /* equal code in two files has the same id */
    bn_str around;   /* only while one of these stands for the lines around it; empty: always */
} bn_barred;

typedef struct {
    bn_gitwork *gw; /* NULL: no repository, blobs are not written */
    bn_cli *cli;
    bn_str root; /* what paths are relative to */
    bn_vec(bn_series_file) files;
    bn_vec(bn_barred) barred;
    bn_places watched; /* barred findings met so far; their ids follow the text */
    bn_words grouped;  /* files that a rewrite of several files has touched */
    bn_words paths;    /* what takes part, relative to root; empty: all. Set by loading */
    bool unsafe, closed_world, migrate_py2; /* by all settings together */
    uint16_t target;                        /* the same for all files; 0: by the file */
    uint16_t newest_target;                 /* of any file; 0: by the file */
    bool restricted;  /* edits were chosen by what their code does not tell: ids, lines */
    bool paths_known; /* `paths` is set already: the command line's do not count */
} bn_series;

/* Who wrote a changed piece of text: indexes into bn_unit_result.applied. */
typedef struct {
    uint32_t *places, count;
} bn_writers;

/* Of one unit on the texts as they are. */
typedef struct {
    bn_words rules; /* names of those that applied, each once */
    bn_places applied;
    bn_places bad; /* what would have applied, but is barred */
    uint32_t edits, files, unsafe_edits, left_alone;
    bn_str *texts;            /* one a file of the series; an empty pointer: not changed */
    bn_diff_change **changes; /* what the rewrite changed in them */
    bn_writers **writers;     /* of each change */
    uint32_t *change_counts;
    const bn_rule *rule;           /* of the first finding */
    const bn_transform *transform; /* its item */
    bool one_item;
} bn_unit_result;

/* Take in the Python files of a commit that the command line's paths name. */
bn_status bn_series_load(bn_series *s, const char *base, bn_err *err);

/* Take in the files of a run as they stand. */
bn_status bn_series_load_files(bn_series *s, const bn_files *files, bn_err *err);

/* Add the edit to `only`, and what its rewrite needs in other files: those of its group in `all`.
 */
void bn_places_add(bn_arena *arena, bn_places *only, const bn_place *edit, const bn_places *all);

/* Units that would change something now, in the order of their commits. */
bn_status bn_series_units(bn_series *s, const char *per, bn_unit **units, uint32_t *count,
                          bn_err *err);

/* Rewrite in memory by one unit; `only` (may be NULL): only findings with these ids and files. */
bn_status bn_series_try(bn_series *s, const bn_unit *unit, const bn_places *only,
                        bn_unit_result *result, bn_err *err);

/* The result of doing nothing. */
bn_unit_result bn_unit_result_none(const bn_series *s);

/*
 * Let the series' files hold the texts of a result, to try something on top of it; returns what
 * they were, to be copied back.
 */
bn_series_file *bn_series_show(bn_series *s, const bn_unit_result *result);

/* One text by all rules of the series, as it would be without commits in between. */
bn_status bn_series_rewrite(bn_series *s, bn_str path, bn_str text, bn_str *out, bn_err *err);

/* The file was rewritten together with others: by itself it cannot be done again. */
bool bn_series_is_grouped(const bn_series *s, bn_str path);

/* Keep an eye on these, which are barred. */
void bn_series_watch(bn_series *s, const bn_places *bad);

/*
 * Make a result the state that the next unit starts from: writes the blobs. A barred finding
 * gets another id where it was the second of its kind and the first one is rewritten now: it
 * stays barred under that one.
 */
bn_status bn_series_take(bn_series *s, const bn_unit_result *result, bn_err *err);

/* Entries whose blob differs from the one in `from` (the ids before; NULL: those of the base). */
bn_git_change *bn_series_changes(const bn_series *s, bool since_base, const char (*from)[BN_ID_LEN],
                                 uint32_t *count);

#endif
