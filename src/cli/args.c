/*
 * args.c - the option table, and the command line parsed by it.
 *
 * Long options take their value after '=' or as the next word, short ones as the
 * rest of the word or as the next one; short flags may be joined (-qz). A unique
 * beginning of a long option is not accepted: scripts would break when an option
 * is added. `--` ends the options.
 */
#include "cli/cli.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

typedef enum {
    FLAG,    /* bool */
    COUNT,   /* int, one more each time */
    TEXT,    /* const char * */
    NUMBER,  /* int >= 0 */
    LIST,    /* bn_words, comma-separated, may be repeated */
    APPEND,  /* bn_words, one a use */
    CONTEXT, /* -U N */
} option_type;

typedef struct {
    const char *name;
    char letter;
    option_type type;
    size_t offset;
    unsigned groups;
    const char *value; /* its name in the help */
    const char *help;  /* NULL: an alias that the help does not show */
} option;

#define AT(member) offsetof(bn_flags, member)

static const option options[] = {
    { "select", 0, LIST, AT(select), BN_OPT_RULES, "CODES",
      "rules to use: items (EP07), rules (EP07/map-lambda), groups, EP, ADVICE or ALL" },
    { "ignore", 0, LIST, AT(ignore), BN_OPT_RULES, "CODES", "rules to leave out" },
    { "extend-select", 0, LIST, AT(extend_select), BN_OPT_RULES, "CODES",
      "rules to use besides those selected" },
    { "fixable", 0, LIST, AT(fixable), BN_OPT_RULES, "CODES",
      "rewrite only what these rules find" },
    { "unfixable", 0, LIST, AT(unfixable), BN_OPT_RULES, "CODES",
      "report what these rules find, rewrite nothing" },
    { "unsafe", 0, FLAG, AT(unsafe), BN_OPT_RULES, NULL,
      "also rewrite what needs judgement; each finding says why" },
    { "unsafe-fixes", 0, FLAG, AT(unsafe), BN_OPT_RULES, NULL, NULL },
    { "only", 0, LIST, AT(only), BN_OPT_RULES, "ID",
      "only the finding with this id, or a unique beginning of it" },
    { "at", 0, TEXT, AT(at), BN_OPT_RULES, "FILE:LINE[-LINE]",
      "only findings that touch these lines" },
    { "set", 0, APPEND, AT(settings), BN_OPT_RULES, "OPTION=VALUE", "set an option of a rule" },
    { "target-version", 0, TEXT, AT(target_version), BN_OPT_RULES | BN_OPT_DEBUG, "VERSION",
      "oldest Python that must run the result: py38, 3.8" },
    { "migrate-from", 0, TEXT, AT(migrate_from), BN_OPT_RULES, "py2",
      "the old behaviour is Python 2's: migration rules count as safe" },
    { "closed-world", 0, FLAG, AT(closed_world), BN_OPT_RULES, NULL,
      "an application: nobody outside imports these modules" },
    { "config", 0, TEXT, AT(config), BN_OPT_RULES, "FILE",
      "read this configuration file instead of searching" },
    { "trust-config", 0, FLAG, AT(trust_config), BN_OPT_RULES, NULL,
      "programs that the project's configuration names may run" },
    { "isolated", 0, FLAG, AT(isolated), BN_OPT_RULES, NULL, "read no configuration files" },

    { "exclude", 0, LIST, AT(exclude), BN_OPT_FILES, "GLOBS",
      "leave these out, instead of the built-in list" },
    { "extend-exclude", 0, LIST, AT(extend_exclude), BN_OPT_FILES, "GLOBS",
      "leave these out, too" },
    { "force-exclude", 0, FLAG, AT(force_exclude), BN_OPT_FILES, NULL,
      "apply excludes to files named on the command line as well" },
    { "no-respect-gitignore", 0, FLAG, AT(no_ignore_vcs), BN_OPT_FILES, NULL,
      "also take files that git ignores" },
    { "since", 0, TEXT, AT(since), BN_OPT_FILES, "REF",
      "only files changed since the merge base with REF (REF..: since REF itself)" },
    { "changed-lines", 0, FLAG, AT(changed_lines), BN_OPT_FILES, NULL,
      "of these only findings that touch changed lines" },
    { "staged", 0, FLAG, AT(staged), BN_OPT_FILES, NULL, "only files with staged changes" },
    { "tracked-only", 0, FLAG, AT(tracked_only), BN_OPT_FILES, NULL,
      "in a repository only files that git tracks" },
    { "follow-outside", 0, FLAG, AT(follow_outside), BN_OPT_FILES, NULL,
      "take files that symbolic links outside of the project lead to" },
    { "files0-from", 0, TEXT, AT(files0_from), BN_OPT_FILES, "FILE",
      "read names from FILE, each ended by NUL; - is standard input" },
    { "stdin-filename", 0, TEXT, AT(stdin_filename), BN_OPT_FILES, "NAME",
      "the name of what is read from standard input" },
    { "max-file-size", 0, TEXT, AT(max_file_size), BN_OPT_FILES, "SIZE",
      "leave larger files alone (default 16 MiB)" },
    { "jobs", 'j', NUMBER, AT(jobs), BN_OPT_FILES, "N",
      "number of threads (default: one a processor)" },

    { "output-format", 0, TEXT, AT(output_format), BN_OPT_FORMAT, "FORMAT",
      "text, json or jsonl; diff: also mbox, a mail a rule for git am --keep-cr" },
    { "output-file", 'o', TEXT, AT(output_file), BN_OPT_CHECK | BN_OPT_DIFF, "FILE",
      "write there instead of standard output" },
    { "exit-zero", 0, FLAG, AT(exit_zero), BN_OPT_CHECK, NULL, "exit 0 though there are findings" },
    { "statistics", 0, FLAG, AT(statistics), BN_OPT_CHECK, NULL,
      "count findings by rule instead of listing them" },
    { "list-files", 0, FLAG, AT(list_files), BN_OPT_CHECK, NULL,
      "list the files that would be looked at, and stop" },
    { "exit-code", 0, FLAG, AT(exit_code), BN_OPT_DIFF, NULL,
      "exit 1 when the patch is not empty" },
    { "exit-non-zero-on-fix", 0, FLAG, AT(exit_non_zero_on_fix), BN_OPT_FIX, NULL,
      "exit 1 when a file was rewritten" },
    { "blocked", 0, FLAG, AT(blocked), BN_OPT_EXPLAIN, NULL,
      "list candidates left alone, with the reasons" },

    { "annotate", 0, FLAG, AT(annotate), BN_OPT_DIFF, NULL,
      "name rule, class and id in each hunk heading" },
    { "unified", 'U', CONTEXT, AT(context), BN_OPT_DIFF, "N", "lines of context (default 3)" },
    { "stat", 0, FLAG, AT(stat), BN_OPT_DIFF, NULL, "a diffstat instead of the patch" },
    { "name-only", 0, FLAG, AT(name_only), BN_OPT_DIFF, NULL,
      "names of changed files instead of the patch" },
    { "null", 'z', FLAG, AT(zero), BN_OPT_DIFF | BN_OPT_CHECK, NULL,
      "end names with NUL and do not quote them" },
    { "summary-by-item", 0, FLAG, AT(summary_by_item), BN_OPT_DIFF, NULL,
      "edits and files by item instead of the patch" },
    { "relative", 0, FLAG, AT(relative), BN_OPT_DIFF, NULL,
      "names relative to the working directory; leaves out files above it" },
    { "ref", 0, TEXT, AT(ref), BN_OPT_DIFF, "REV",
      "the files of this revision instead of the working tree's; works in bare repositories" },
    { "diff-algorithm", 0, TEXT, AT(diff_algorithm), BN_OPT_DIFF, "NAME",
      "edits (default): each rewrite as one block; myers: exactly what git diff would print, which "
      "git apply --3way wants where it converts line ends" },
    { "split", 0, TEXT, AT(split), BN_OPT_DIFF, "UNIT",
      "a patch for each rule, item, file or dir:N, in the folder -o DIR, listed in its series" },
    { "src-prefix", 0, TEXT, AT(src_prefix), BN_OPT_DIFF, "PREFIX", "instead of a/" },
    { "dst-prefix", 0, TEXT, AT(dst_prefix), BN_OPT_DIFF, "PREFIX", "instead of b/" },

    { "wait", 0, NUMBER, AT(wait), BN_OPT_WRITE, "SECONDS",
      "wait so long for another run of burnish to end (default 0)" },
    { "atomic", 0, TEXT, AT(atomic), BN_OPT_FIX | BN_OPT_STAGE, "UNIT",
      "when a file cannot be written leave out: group (the rewrite it is part of, default), file, "
      "or all" },
    { "hardlinks", 0, TEXT, AT(hardlinks), BN_OPT_WRITE, "HOW",
      "files with several names: refuse (default), break, or inplace" },
    { "force-readonly", 0, FLAG, AT(force_readonly), BN_OPT_WRITE, NULL,
      "also write files whose owner may not write them" },
    { "fsync", 0, TEXT, AT(fsync), BN_OPT_WRITE, "WHEN", "batch (default) or off" },
    { "no-undo", 0, FLAG, AT(no_undo), BN_OPT_FIX, NULL, "keep no record for `burnish undo`" },
    { "undo-keep", 0, NUMBER, AT(undo_keep), BN_OPT_WRITE, "N", "records to keep (default 10)" },

    { "from", 0, TEXT, AT(stage_from), BN_OPT_STAGE, "VERSION",
      "what is rewritten for the index: index (default), head or worktree" },
    { "all", 0, FLAG, AT(stage_all), BN_OPT_STAGE, NULL,
      "with --from=worktree: also stage your unstaged changes of these files" },
    { "add", 0, FLAG, AT(stage_add), BN_OPT_STAGE, NULL,
      "also stage untracked files that are named themselves" },
    { "intent", 0, FLAG, AT(stage_intent), BN_OPT_STAGE, NULL,
      "rewrite such files, too, and stage only their names, as git add -N" },
    { "sparse", 0, FLAG, AT(sparse), BN_OPT_STAGE, NULL,
      "also rewrite entries of the index that have no file in the working tree" },
    { "staged-only", 0, FLAG, AT(staged_only), BN_OPT_STAGE, NULL,
      "rewrite what is staged and leave the working tree alone" },
    { "skip-partial", 0, FLAG, AT(skip_partial), BN_OPT_STAGE, NULL,
      "leave out files that also have unstaged changes" },
    { "index-only-clean", 0, FLAG, AT(skip_partial), BN_OPT_STAGE, NULL, NULL },
    { "skip-conflicted", 0, FLAG, AT(skip_conflicted), BN_OPT_STAGE, NULL,
      "go on though some files have conflicts" },
    { "lock-timeout", 0, NUMBER, AT(lock_timeout), BN_OPT_STAGE | BN_OPT_COMMIT, "SECONDS",
      "wait so long for the lock of the index (default 5)" },

    { "per", 0, TEXT, AT(per), BN_OPT_COMMIT, "UNIT",
      "a commit for each rule, item, file, dir:N, or all in one (default rule)" },
    { "branch", 0, TEXT, AT(branch), BN_OPT_COMMIT, "NAME",
      "put the commits on a new branch; index and files stay as they are" },
    { "force-branch", 0, FLAG, AT(force_branch), BN_OPT_COMMIT, NULL,
      "let --branch put an existing branch there; undo puts it back" },
    { "switch", 0, FLAG, AT(switch_to), BN_OPT_COMMIT, NULL,
      "with --branch: also check the branch out" },
    { "detach-ok", 0, FLAG, AT(detach_ok), BN_OPT_COMMIT, NULL, "commit on a detached HEAD, too" },
    { "allow-empty-root", 0, FLAG, AT(allow_empty_root), BN_OPT_COMMIT, NULL,
      "where there is no commit yet, first make one of what is staged" },
    { "only-on-branch", 0, TEXT, AT(only_on_branch), BN_OPT_COMMIT, "GLOB",
      "refuse to commit on branches of other names" },
    { "max-files", 0, NUMBER, AT(max_files), BN_OPT_COMMIT, "N",
      "split commits that change more files" },
    { "ref", 0, TEXT, AT(ref), BN_OPT_COMMIT, "REF",
      "put the commits on top of REF, which is checked out nowhere" },
    { "verify", 0, TEXT, AT(verify), BN_OPT_COMMIT, "COMMAND",
      "test each commit by this command, and leave out edits that fail" },
    { "retry", 0, FLAG, AT(retry), BN_OPT_COMMIT, NULL,
      "propose quarantined edits again, and rely on no earlier test results" },
    { "replay", 0, TEXT, AT(replay), BN_OPT_COMMIT, "COMMIT",
      "make a commit of burnish, or those of A..B, again in memory and compare" },
    { "allow-dirty", 0, FLAG, AT(allow_dirty), BN_OPT_COMMIT, NULL,
      "also where files with changes of yours are rewritten" },
    { "dry-run", 'n', FLAG, AT(dry_run), BN_OPT_COMMIT, NULL, "only list the commits" },
    { "author", 0, TEXT, AT(author), BN_OPT_COMMIT, "AUTHOR",
      "\"Name <mail>\" instead of yourself" },
    { "message", 'm', TEXT, AT(message), BN_OPT_COMMIT, "TEXT", "subject line of the commits" },
    { "message-file", 0, TEXT, AT(message_file), BN_OPT_COMMIT, "FILE",
      "subject and body of the commits; {rule}, {title}, {count} and the like are filled in" },
    { "signoff", 0, FLAG, AT(signoff), BN_OPT_COMMIT, NULL, "add a Signed-off-by line" },
    { "no-verify", 0, FLAG, AT(no_verify), BN_OPT_COMMIT, NULL, "commit without running hooks" },
    { "git-cli", 0, FLAG, AT(git_cli), BN_OPT_COMMIT, NULL,
      "let the git program commit: hooks run, signatures are made" },
    { "blame-ignore", 0, FLAG, AT(blame_ignore), BN_OPT_COMMIT, NULL,
      "list the commits in .git-blame-ignore-revs, in a commit of its own" },
    { "no-blame-ignore", 0, FLAG, AT(no_blame_ignore), BN_OPT_COMMIT, NULL,
      "do not, though the file is there" },
    { "gpg-sign", 'S', FLAG, AT(gpg_sign), BN_OPT_COMMIT, NULL, "sign; only git can: --git-cli" },
    { "no-gpg-sign", 0, FLAG, AT(no_gpg_sign), BN_OPT_COMMIT, NULL, "commit without a signature" },

    { "refresh", 0, FLAG, AT(refresh), BN_OPT_BLAME, NULL, "write the list anew from the history" },

    { "list", 0, FLAG, AT(list), BN_OPT_UNDO, NULL, "list the runs that can be taken back" },
    { "json", 0, FLAG, AT(json), BN_OPT_DEBUG, NULL, "JSON, a line a file" },

    { "merge", 0, FLAG, AT(merge), BN_OPT_UNDO, NULL,
      "also files that changed since: keep those changes where they do not touch the rewrite" },
    { "recover", 0, FLAG, AT(recover), BN_OPT_UNDO, NULL,
      "only put back what a killed run left half done" },

    { "quiet", 'q', COUNT, AT(quiet), BN_OPT_COMMON, NULL,
      "no summary; twice: no findings either" },
    { "verbose", 'v', COUNT, AT(verbose), BN_OPT_COMMON, NULL, "say more about files and rules" },
    { "color", 0, TEXT, AT(color), BN_OPT_COMMON, "WHEN", "auto, always or never" },
    { "help", 'h', FLAG, AT(help), BN_OPT_COMMON, NULL, "this page" },
};
#define OPTION_COUNT (sizeof options / sizeof *options)

static size_t distance(const char *a, const char *b)
{
    size_t la = strlen(a), lb = strlen(b), row[64];

    if (la > 60 || lb > 60)
        return SIZE_MAX;
    for (size_t j = 0; j <= lb; j++)
        row[j] = j;
    for (size_t i = 1; i <= la; i++) {
        size_t corner = row[0];
        row[0] = i;
        for (size_t j = 1; j <= lb; j++) {
            size_t best = corner + (a[i - 1] != b[j - 1]);
            corner = row[j];
            if (row[j] + 1 < best)
                best = row[j] + 1;
            if (row[j - 1] + 1 < best)
                best = row[j - 1] + 1;
            row[j] = best;
        }
    }
    return row[lb];
}

const char *bn_nearest(const char *word, const char *const *words, size_t count)
{
    const char *best = NULL;
    size_t least = strlen(word) / 3 + 2;

    for (size_t i = 0; i < count; i++) {
        size_t d = distance(word, words[i]);
        if (d < least) {
            least = d;
            best = words[i];
        }
    }
    return best;
}

static bool takes_value(const option *o)
{
    return o->type != FLAG && o->type != COUNT;
}

static const option *find(const bn_command *command, const char *name, size_t len, char letter)
{
    for (size_t i = 0; i < OPTION_COUNT; i++) {
        const option *o = &options[i];
        if (!(o->groups & (command->options | BN_OPT_COMMON)))
            continue;
        if (letter ? o->letter == letter : strlen(o->name) == len && !memcmp(o->name, name, len))
            return o;
    }
    return NULL;
}

static void add_words(bn_cli *cli, bn_words *words, const char *value, bool split)
{
    const char *from = value;

    while (split && (value = strchr(from, ',')) != NULL) {
        bn_vec_push(cli->arena, words, bn_str_trim((bn_str){ from, (size_t)(value - from) }));
        from = value + 1;
    }
    bn_vec_push(cli->arena, words, split ? bn_str_trim(bn_str_from(from)) : bn_str_from(from));
}

static bn_status number(const option *o, const char *value, int *to, bn_err *err)
{
    char *end;

    errno = 0;
    long n = strtol(value, &end, 10);
    if (errno || end == value || *end || n < 0 || n > INT_MAX)
        return bn_err_set(err, BN_E_USAGE, "--%s wants a number, not '%s'", o->name, value);
    *to = (int)n;
    return BN_OK;
}

static bn_status apply(bn_cli *cli, const option *o, const char *value, bn_err *err)
{
    char *member = (char *)&cli->flags + o->offset;

    switch (o->type) {
    case FLAG:
        *(bool *)(void *)member = true;
        break;
    case COUNT:
        ++*(int *)(void *)member;
        break;
    case TEXT:
        *(const char **)(void *)member = value;
        break;
    case NUMBER:
    case CONTEXT:
        return number(o, value, (int *)(void *)member, err);
    case LIST:
        add_words(cli, (bn_words *)(void *)member, value, true);
        break;
    case APPEND:
        add_words(cli, (bn_words *)(void *)member, value, false);
        break;
    }
    return BN_OK;
}

static bn_status unknown(const bn_command *command, const char *name, bn_err *err)
{
    const char *names[OPTION_COUNT];
    size_t count = 0;

    for (size_t i = 0; i < OPTION_COUNT; i++) {
        if (!strcmp(options[i].name, name))
            return bn_err_set(err, BN_E_USAGE,
                              "`burnish %s` does not take --%s; see `burnish %s --help`",
                              command->name, name, command->name);
        if (options[i].groups & (command->options | BN_OPT_COMMON))
            names[count++] = options[i].name;
    }
    const char *near = bn_nearest(name, names, count);
    return near ? bn_err_set(err, BN_E_USAGE, "no option --%s; did you mean --%s?", name, near)
                : bn_err_set(err, BN_E_USAGE, "no option --%s; see `burnish %s --help`", name,
                             command->name);
}

static bn_status long_option(bn_cli *cli, int argc, char **argv, int *i, bn_err *err)
{
    const char *name = argv[*i] + 2, *equals = strchr(name, '=');
    size_t len = equals ? (size_t)(equals - name) : strlen(name);
    const option *o = find(cli->command, name, len, 0);

    if (!o)
        return unknown(cli->command, bn_str_c_in(cli->arena, (bn_str){ name, len }), err);
    if (!takes_value(o))
        return equals ? bn_err_set(err, BN_E_USAGE, "--%s takes no value", o->name)
                      : apply(cli, o, NULL, err);
    if (equals)
        return apply(cli, o, equals + 1, err);
    if (*i + 1 >= argc)
        return bn_err_set(err, BN_E_USAGE, "--%s wants a value: --%s %s", o->name, o->name,
                          o->value);
    return apply(cli, o, argv[++*i], err);
}

static bn_status short_options(bn_cli *cli, int argc, char **argv, int *i, bn_err *err)
{
    for (const char *p = argv[*i] + 1; *p; p++) {
        const option *o = find(cli->command, NULL, 0, *p);
        bn_status status;

        if (!o)
            return bn_err_set(err, BN_E_USAGE, "no option -%c; see `burnish %s --help`", *p,
                              cli->command->name);
        if (takes_value(o)) {
            if (!p[1] && *i + 1 >= argc)
                return bn_err_set(err, BN_E_USAGE, "-%c wants a value: -%c %s", *p, *p, o->value);
            return apply(cli, o, p[1] ? p + 1 : argv[++*i], err);
        }
        if ((status = apply(cli, o, NULL, err)) != BN_OK)
            return status;
    }
    return BN_OK;
}

bn_status bn_args_parse(bn_cli *cli, int argc, char **argv, bn_err *err)
{
    bool only_paths = false;

    cli->flags.context = -1;
    cli->flags.lock_timeout = -1;
    cli->flags.wait = cli->flags.undo_keep = -1;
    for (int i = 0; i < argc; i++) {
        const char *word = argv[i];
        bn_status status = BN_OK;

        if (only_paths || word[0] != '-' || !word[1])
            bn_vec_push(cli->arena, &cli->flags.paths, bn_str_from(word));
        else if (!strcmp(word, "--"))
            only_paths = true;
        else if (word[1] == '-')
            status = long_option(cli, argc, argv, &i, err);
        else
            status = short_options(cli, argc, argv, &i, err);
        if (status != BN_OK)
            return status;
    }
    return BN_OK;
}

void bn_args_help(const bn_command *command, FILE *out)
{
    fprintf(out, "Usage: burnish %s %s\n\n%s\n\nOptions:\n", command->name, command->usage,
            command->help ? command->help : command->summary);
    for (size_t i = 0; i < OPTION_COUNT; i++) {
        const option *o = &options[i];
        char left[64];

        if (!(o->groups & (command->options | BN_OPT_COMMON)) || !o->help)
            continue;
        char letter[8] = "    ";
        if (o->letter)
            snprintf(letter, sizeof letter, "-%c, ", o->letter);
        snprintf(left, sizeof left, "%s--%s%s%s", letter, o->name, o->value ? " " : "",
                 o->value ? o->value : "");
        fprintf(out, strlen(left) > 26 ? "  %s\n%30s%s\n" : "  %-26s  %s%s\n", left, "", o->help);
    }
}
