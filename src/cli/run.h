/*
 * run.h - the work that check, diff, fix and explain share: options, files, results.
 */
#ifndef BN_CLI_RUN_H
#define BN_CLI_RUN_H

#include "cli/files.h"

typedef struct {
    const bn_file *file;
    bn_str source;     /* empty once nobody needs it */
    bn_result *result; /* NULL: `err` says why */
    bn_err err;
    bool gone; /* found and deleted since: as if it had not been found */
} bn_done;

typedef struct {
    bn_engine *engine;
    bn_files files;
    bn_done *done;   /* one a file, in order of their paths */
    bool explain;    /* set before: keep candidates that were refused, and the sources */
    bool held;       /* set before: name the facts that held, as `explain` does */
    bool search;     /* a closed world: uses are looked for in the whole project */
    uint32_t digits; /* of ids in text output: 6, or more where they clash */
    double seconds;
} bn_run;

/*
 * Read configuration, make the engine, find the files. Complaints are printed and
 * noted; BN_OK or not tells whether to go on.
 */
bn_status bn_run_prepare(bn_cli *cli, bn_run *run);

/*
 * The first half of that: configuration and engine. *rules gets the part of the configuration
 * that chooses files.
 */
bn_status bn_run_engine(bn_cli *cli, bn_run *run, bn_file_rules *rules, bn_err *err);

/* Rewrite every file in memory, with threads; reports files that could not be read. */
bn_status bn_run_all(bn_cli *cli, bn_run *run);
void bn_run_release(bn_run *run);

/* --at: its file, which becomes the path where none is given, and its lines. */
bn_status bn_at_parse(bn_cli *cli, bn_str *file, bn_line_range *lines, bn_err *err);

/* Totals over all files. */
typedef struct {
    uint32_t edits, files, rules; /* applied findings, files changed, different rules applied */
    uint32_t unsafe_edits;        /* applied ones that are not safe */
    uint32_t listed_unsafe, listed_advice, listed_other, counted, suppressed, blocked;
    uint32_t unread, generated;
} bn_totals;
bn_totals bn_run_totals(const bn_run *run);

/* "7d41c0": the beginning of an id. */
bn_str bn_id_text(bn_arena *arena, uint64_t id, uint32_t digits);

/* "burnish: 214 edits in 61 files, ..." on stderr, unless -q. */
void bn_say_summary(bn_cli *cli, const bn_run *run);

/* "safe", "unsafe" or "advice"; the sign of the text output. */
const char *bn_safety_word(bn_safety safety);
const char *bn_safety_sign(bn_safety safety);

/* ---- output.c ---- */

/* Print text with control characters made harmless when stdout is a terminal. */
void bn_put_shown(bn_cli *cli, FILE *out, bn_str text);

typedef enum { BN_FORMAT_TEXT, BN_FORMAT_JSON, BN_FORMAT_JSONL } bn_output_format;

/* From --output-format; BN_E_USAGE for an unknown one. */
bn_status bn_format_of(bn_cli *cli, bn_output_format *format, bn_err *err);

struct bn_patcher;

/* All findings as JSON; with a patcher those that its patch applies, with `old` and `blob`. */
void bn_put_json(bn_cli *cli, FILE *out, const bn_run *run, bool lines, struct bn_patcher *patcher);

/* Findings a line each. */
void bn_put_findings(bn_cli *cli, FILE *out, const bn_run *run);

/* Counts by rule. */
void bn_put_statistics(bn_cli *cli, FILE *out, const bn_run *run);

/* A finding that check reports. */
bool bn_is_reported(const bn_finding *finding);

/* JSON text of a string: quotes included, invalid UTF-8 replaced. */
void bn_json_string(bn_buf *out, bn_str text);

/* stdout or --output-file; NULL after complaining. Close with bn_output_close. */
FILE *bn_output_open(bn_cli *cli);
void bn_output_close(bn_cli *cli, FILE *out);

#endif
