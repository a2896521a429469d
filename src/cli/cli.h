/*
 * cli.h - what the commands of the program share.
 *
 * A command is one file cmd_NAME.c with one bn_command, and a row in the table of
 * main.c. Its options are the rows of the table in args.c whose groups it names;
 * help texts come from the same table. Commands return the exit code.
 *
 * stdout carries only what was asked for (patch, findings, JSON); summaries and
 * complaints go to stderr. Everything allocated here lives in the program's arena.
 */
#ifndef BN_CLI_CLI_H
#define BN_CLI_CLI_H

#include <stdio.h>

#include "base/arena.h"
#include "burnish/burnish.h"

/* Exit codes; where several apply the highest wins. */
enum {
    BN_EXIT_OK = 0,
    BN_EXIT_FINDINGS = 1, /* check: findings; diff --exit-code: changes */
    BN_EXIT_USAGE = 2,    /* command line or configuration */
    BN_EXIT_UNREAD = 3,   /* some input could not be read, decoded or parsed */
    BN_EXIT_VERIFY = 4,
    BN_EXIT_REFUSED = 5, /* by the state of a file or repository */
    BN_EXIT_IO = 6,      /* input/output error or out of memory */
    BN_EXIT_INTERRUPTED = 130,
};

/* Groups of options; a command names those it takes. */
enum {
    BN_OPT_COMMON = 1,  /* -q, -v, --color, --help: every command */
    BN_OPT_FILES = 2,   /* which files */
    BN_OPT_RULES = 4,   /* which rules, target version, configuration */
    BN_OPT_CHECK = 8,   /* reports */
    BN_OPT_DIFF = 16,   /* patches */
    BN_OPT_FIX = 32,    /* writing */
    BN_OPT_FORMAT = 64, /* --output-format */
    BN_OPT_EXPLAIN = 128,
    BN_OPT_STAGE = 256,
    BN_OPT_COMMIT = 512,
    BN_OPT_UNDO = 1024,
    BN_OPT_DEBUG = 2048,
    BN_OPT_BLAME = 8192,
    BN_OPT_WRITE = 4096, /* journal, lock, special files: what writes */
};

typedef bn_vec(bn_str) bn_words;

/* Filled by the command line; strings are NULL when not given. */
typedef struct {
    bn_words paths; /* what is left after the options */

    bn_words select, extend_select, ignore, fixable, unfixable, settings, only;
    const char *target_version, *migrate_from, *config;
    bool unsafe, closed_world, isolated, trust_config;

    bn_words exclude, extend_exclude;
    bool force_exclude, no_ignore_vcs;
    const char *stdin_filename, *files0_from, *max_file_size, *at;
    int jobs; /* 0: as many as there are processors */

    const char *output_format, *output_file;
    bool exit_code, exit_zero, exit_non_zero_on_fix, statistics, blocked;

    int context; /* -U; -1: not given */
    bool annotate, stat, name_only, zero;
    const char *src_prefix, *dst_prefix;

    int quiet, verbose;
    const char *color;
    bool help, json;
    bool no_verify, signoff, gpg_sign, no_gpg_sign, git_cli, allow_dirty, dry_run, list, recover;
    bool refresh, retry, force_branch, switch_to, detach_ok, allow_empty_root;
    int max_files; /* 0: not given */
    const char *message_file, *only_on_branch;
    bool blame_ignore, no_blame_ignore;
    bool follow_outside;
    bool tracked_only, list_files, relative, summary_by_item;
    bool changed_lines, staged, staged_only, skip_partial, skip_conflicted;
    bool stage_all, stage_add, stage_intent, sparse, merge;
    int lock_timeout; /* seconds; -1: not given */
    bool force_readonly, no_undo;
    int wait, undo_keep; /* -1: not given */
    const char *hardlinks, *atomic, *fsync, *stage_from, *diff_algorithm;
    const char *author, *message, *branch, *ref, *per, *verify, *since, *split, *replay;
} bn_flags;

struct bn_command;

typedef struct {
    bn_arena *arena; /* lives as long as the program */
    bn_flags flags;
    const struct bn_command *command;
    bool color_out, color_err; /* stdout or stderr is a terminal that wants colour */
    int exit_code;             /* the highest noted so far */
    const char *command_line;  /* "burnish fix src", for records of what was run */
} bn_cli;

typedef struct bn_command {
    const char *name;
    const char *usage;   /* what follows the name: "[OPTION]... [PATH]..." */
    const char *summary; /* one line for the list of commands */
    const char *help;    /* paragraphs for `burnish NAME --help` */
    unsigned options;    /* BN_OPT_ groups, BN_OPT_COMMON implied */
    int (*run)(bn_cli *cli);
} bn_command;

/* NULL when there is none of that name. */
const bn_command *bn_command_find(const char *name);

/* Note an exit code; the highest counts. */
void bn_cli_exit(bn_cli *cli, int code);

/* "burnish: ..." on stderr, file names made harmless; `bn_cli_fail` also notes the code and returns
 * it. */
void bn_cli_say(bn_cli *cli, const char *format, ...) __attribute__((format(printf, 2, 3)));
int bn_cli_fail(bn_cli *cli, int code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The exit code that goes with a status. */
int bn_cli_code_of(bn_status status);

/* ---- args.c ---- */

/* Parse everything after the command's name. BN_E_USAGE with the remedy in *err. */
bn_status bn_args_parse(bn_cli *cli, int argc, char **argv, bn_err *err);

/* The help page of a command, made from its text and the option table. */
void bn_args_help(const bn_command *command, FILE *out);

/* Of the words, the one most like `word`; NULL when none is near. */
const char *bn_nearest(const char *word, const char *const *words, size_t count);

#endif
