/*
 * burnish.h - the embedding API: options in, findings and new text out.
 *
 *     bn_options opts = BN_OPTIONS_INIT;
 *     bn_err err;
 *     bn_engine *eng = bn_engine_new(&opts, &err);
 *     bn_result *res = bn_rewrite(eng, BN_LIT("pkg/mod.py"), source, &err);
 *     bn_str text = bn_result_text(res);
 *     for (uint32_t i = 0; i < bn_result_count(res); i++)
 *         use(bn_result_at(res, i));
 *     bn_result_free(res);
 *     bn_engine_free(eng);
 *
 * Threads: an engine is immutable and may be shared; a worker belongs to one
 * thread at a time; a result belongs to nobody else and may be handed over. The
 * library has no global state, does no input or output, installs no signal handler
 * and never prints. The same input gives the same result, whatever the threads.
 */
#ifndef BURNISH_BURNISH_H
#define BURNISH_BURNISH_H

#include "burnish/err.h"
#include "burnish/transform.h"

#define BN_VERSION "0.1.0"

typedef struct bn_engine bn_engine;
typedef struct bn_worker bn_worker;
typedef struct bn_result bn_result;

/* A borrowed list of texts. */
typedef struct {
    const bn_str *items;
    uint32_t count;
} bn_texts;

/* What holds for the files that a glob names, relative to the project: codes or a version. */
typedef struct {
    bn_str glob; /* `*` and `?` stop at '/', `**` does not; without a '/' it names a basename */
    bn_texts codes;
    uint16_t version;
} bn_per_file;

typedef struct {
    bn_str name, value;
} bn_setting;

/*
 * Everything is borrowed for the time of bn_engine_new, which copies what it keeps.
 * Codes are items ("EP07"), rules ("EP07/map-lambda"), groups ("leftover"), "EP",
 * "ALL" or "ADVICE". The more exact code wins, between equals `ignore`.
 */
typedef struct {
    size_t size;     /* sizeof(bn_options), for later additions */
    bn_texts select; /* empty: "EP", every safe rule that is not off */
    bn_texts ignore;
    bn_texts fixable;       /* empty: "ALL" */
    bn_texts unfixable;     /* reported, not rewritten */
    bool unsafe;            /* also rewrite what needs judgement */
    bool migrate_py2;       /* the old behaviour is Python 2's: migration rules are safe */
    bool closed_world;      /* an application: nobody outside imports it */
    bool trust_annotations; /* annotations are proof of types */
    bool no_suppressions;   /* comments that suppress findings count for nothing */
    bool keep_generated;    /* work on files marked as generated, too */
    uint16_t target;        /* oldest Python to run the result, BN_PY(3, 8); 0: by the file */
    uint16_t line_length;   /* of lines that rewrites create; 0: 88 */
    const bn_per_file *ignores, *targets;
    uint32_t ignore_count, target_count;
    const bn_setting *settings; /* options of single rules */
    uint32_t setting_count;
    bn_texts only;        /* ids (hex, any unique prefix): rewrite and report only these */
    size_t max_file_size; /* bytes; 0: 16 MiB */
    size_t max_bytes;     /* memory of one file's job; 0: 4 GiB */
    uint32_t max_rounds;  /* 0: 50; a circle is noticed before */
} bn_options;
#define BN_OPTIONS_INIT                                                                            \
    {                                                                                              \
        .size = sizeof(bn_options)                                                                 \
    }

/*
 * Compile the rules. NULL and *err on an unknown code (BN_E_USAGE, with the
 * nearest known one), a bad rule (BN_E_INTERNAL) or lack of memory.
 */
bn_engine *bn_engine_new(const bn_options *options, bn_err *err);
void bn_engine_free(bn_engine *engine);

/* What becomes of a rule's findings with the engine's options. */
typedef enum {
    BN_LEVEL_NONE,  /* not selected */
    BN_LEVEL_COUNT, /* only counted as what `unsafe` would add */
    BN_LEVEL_LIST,  /* reported, not rewritten */
    BN_LEVEL_FIX,   /* reported and rewritten */
} bn_level;

/* One rule as `burnish rules` shows it; texts are static or live as long as the engine. */
typedef struct {
    const bn_transform *transform;
    const bn_rule *rule;
    bn_str name;    /* "EP07/map-lambda" */
    bn_level level; /* of a finding that is as safe as its rule */
} bn_rule_info;
uint32_t bn_engine_rule_count(const bn_engine *engine);
bn_rule_info bn_engine_rule(const bn_engine *engine, uint32_t order);

/* The checks derived from both sides of the rule, one a line; free() it. NULL: out of memory. */
char *bn_engine_rule_checks(const bn_engine *engine, uint32_t order);

/* The text is an item, a rule, a group or one of the general words: fit for `select`. */
bool bn_is_code(bn_str text);

/* The transforms that are compiled in, in the order of their items. */
const bn_transform *const *bn_transforms(uint32_t *count);

/* The page of an item: its transform's head comment, Markdown. Empty for an unknown item. */
bn_str bn_item_page(const char *item);

/* ---- One file ---- */

/* Lines from 1, both included. */
typedef struct {
    uint32_t first, last;
} bn_line_range;

/*
 * The share that one file has in a rewrite of another one: see bn_result_share_at. It lives as
 * long as the result that it comes from.
 */
typedef struct {
    bn_str path;    /* the file that has to make it */
    uint64_t group; /* stands for the rewrite in all its files; never 0 */
    const struct bn_share_edits *edits;
} bn_file_share;

typedef struct {
    bn_str path;                    /* for per-file options; any bytes */
    bn_str source;                  /* must live until the result is freed */
    uint32_t first_line, last_line; /* keep only findings that touch these; 0, 0: all */
    const bn_line_range *lines;     /* and one of these; NULL: all */
    uint32_t line_count;
    const uint64_t *only; /* and only findings with these ids, sorted; NULL: all */
    uint32_t only_count;
    bool explain;                /* also keep the candidates that were refused */
    bool held;                   /* also name the facts that held among the reasons */
    const bn_neighbours *others; /* the rest of the project; NULL: nothing is known of it */
    const bn_file_share *shares; /* in rewrites of other files: made first of all */
    uint32_t share_count;
    const uint64_t *barred; /* groups that some other file could not take part in */
    uint32_t barred_count;
} bn_input;

/* Rewrite one text. NULL and *err: the file cannot be read, decoded or parsed, or a limit. */
bn_result *bn_rewrite(const bn_engine *engine, bn_str path, bn_str source, bn_err *err);

/* The same for many files one after the other: keeps parser and memory. NULL: out of memory. */
bn_worker *bn_worker_new(const bn_engine *engine);
bn_result *bn_worker_run(bn_worker *worker, const bn_input *input, bn_err *err);
void bn_worker_free(bn_worker *worker);
void bn_result_free(bn_result *result);

typedef enum {
    BN_STATE_APPLIED,    /* its edits are in the result's text */
    BN_STATE_LISTED,     /* reported only: advice, unsafe without `unsafe`, unfixable, nofix */
    BN_STATE_COUNTED,    /* `unsafe` would add it */
    BN_STATE_SUPPRESSED, /* by a comment */
    BN_STATE_BLOCKED,    /* a candidate that was left alone; the last reason says why */
} bn_state;

typedef struct {
    const char *fact; /* "N1 is-builtin" */
    bn_tri answer;
    bn_str why; /* empty when the answer is BN_YES */
    uint32_t line;
} bn_finding_reason;

/*
 * Bytes [start, end) of the file as read become `text`. Where several applied
 * rewrites met in one place they share one edit, so that the distinct edits of
 * all applied findings make the result's text.
 */
typedef struct {
    uint32_t start, end;
    bn_str text;
    uint32_t new_start, new_end; /* applied ones: where it stands in the result's text */
} bn_finding_edit;

/* Everything lives as long as the result. */
typedef struct {
    const bn_transform *transform;
    const bn_rule *rule;
    bn_str name; /* "EP07/map-lambda" */
    uint32_t rule_order;
    bn_state state;
    bn_safety safety; /* of this finding */
    bn_str message;
    uint64_t id;                                 /* stable; 16 hex digits */
    bn_span span;                                /* in the file as read */
    uint32_t line, column, end_line, end_column; /* from 1; columns in code points */
    uint32_t round; /* from 1; later rounds saw text that burnish had made already */
    const bn_finding_reason *reasons;
    uint32_t reason_count;
    const bn_finding_edit *edits;
    uint32_t edit_count;
    bn_str scope;   /* qualified name of the function or class around it; may be empty */
    uint64_t group; /* of an applied one that is made in several files, or in none; else 0 */
    bool share;     /* the whole is another file's finding, which has the same id */
} bn_finding;

/* Findings in order of their place in the file, then of the rules. */
uint32_t bn_result_count(const bn_result *result);
const bn_finding *bn_result_at(const bn_result *result, uint32_t n);

/* The new text; the source itself when nothing changed. */
bn_str bn_result_text(const bn_result *result);
bool bn_result_changed(const bn_result *result);

/*
 * Sorted, disjoint: bytes of the file as read and what stands for them in the new
 * text. Everything between is equal on both sides.
 */
typedef struct {
    bn_span old_span, new_span;
    const uint32_t *findings; /* indexes for bn_result_at */
    uint32_t finding_count;
} bn_region;
uint32_t bn_result_region_count(const bn_result *result);
const bn_region *bn_result_region_at(const bn_result *result, uint32_t n);

/*
 * What applied findings need in other files. A caller that rewrites several files gives each its
 * shares and runs it again; where one of them does not come out as an applied finding of its
 * group, all files of the group are run again with the group barred.
 */
uint32_t bn_result_share_count(const bn_result *result);
const bn_file_share *bn_result_share_at(const bn_result *result, uint32_t n);

/* A suppression comment that suppressed nothing. */
typedef struct {
    uint32_t line;
    bn_str text;
} bn_unused;
uint32_t bn_result_unused_count(const bn_result *result);
const bn_unused *bn_result_unused_at(const bn_result *result, uint32_t n);

bool bn_result_generated(const bn_result *result); /* left out: marked as generated */
uint32_t bn_result_rounds(const bn_result *result);
uint32_t bn_result_blocked(const bn_result *result); /* candidates left alone */
/* What went wrong without spoiling the result: rules that disagree, no end after max_rounds. */
uint32_t bn_result_warning_count(const bn_result *result);
bn_str bn_result_warning_at(const bn_result *result, uint32_t n);

/* The path matches the glob, by the rules of bn_per_file. */
bool bn_glob_match(bn_str glob, bn_str path);

/* "py38", "3.8" or "py314" as BN_PY(3, 8); 0 when it is none. */
uint16_t bn_version_parse(bn_str text);

#endif
