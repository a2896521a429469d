/*
 * main.c - the burnish program: finds the command and runs it.
 */
#include "cli/cli.h"

#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/ts_memory.h"
#include "diff/diff.h"

static const bn_command *const commands[] = {
    &bn_cmd_check,        &bn_cmd_diff,   &bn_cmd_fix,    &bn_cmd_explain,
    &bn_cmd_rules,        &bn_cmd_stage,  &bn_cmd_commit, &bn_cmd_undo,
    &bn_cmd_blame_ignore, &bn_cmd_config, &bn_cmd_debug,  &bn_cmd_version,
};
#define COMMAND_COUNT (sizeof commands / sizeof *commands)

const bn_command *bn_command_find(const char *name)
{
    for (size_t i = 0; i < COMMAND_COUNT; i++)
        if (!strcmp(commands[i]->name, name))
            return commands[i];
    return NULL;
}

void bn_cli_exit(bn_cli *cli, int code)
{
    if (code > cli->exit_code)
        cli->exit_code = code;
}

/* One line; file names in it may hold anything. */
static void complain(bn_cli *cli, const char *format, va_list args)
{
    char text[4096];
    bn_buf safe = { .arena = cli->arena };

    vsnprintf(text, sizeof text, format, args);
    bn_escape_terminal(&safe, bn_str_from(text), cli->color_err);
    fprintf(stderr, "burnish: %.*s\n", BN_FMT(bn_buf_str(&safe)));
}

void bn_cli_say(bn_cli *cli, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    complain(cli, format, args);
    va_end(args);
}

int bn_cli_fail(bn_cli *cli, int code, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    complain(cli, format, args);
    va_end(args);
    bn_cli_exit(cli, code);
    return code;
}

int bn_cli_code_of(bn_status status)
{
    switch (status) {
    case BN_OK:
        return BN_EXIT_OK;
    case BN_E_USAGE:
        return BN_EXIT_USAGE;
    case BN_E_SYNTAX:
    case BN_E_ENCODING:
    case BN_E_LIMIT:
    case BN_E_CHANGED:
    case BN_E_INTERNAL:
        return BN_EXIT_UNREAD;
    case BN_E_VERIFY:
        return BN_EXIT_VERIFY;
    case BN_E_REFUSED:
        return BN_EXIT_REFUSED;
    case BN_E_IO:
    case BN_E_MEMORY:
        break;
    }
    return BN_EXIT_IO;
}

static void overview(FILE *out)
{
    fputs("burnish rewrites Python code by the advice of a style guide, and proves each rewrite "
          "before\nit offers it.\n\nUsage: burnish COMMAND [OPTION]... [PATH]...\n\nCommands:\n",
          out);
    for (size_t i = 0; i < COMMAND_COUNT; i++)
        fprintf(out, "  %-10s %s\n", commands[i]->name, commands[i]->summary);
    fputs(
        "\n`burnish COMMAND --help` explains a command. Exit codes: 0 done, 1 findings, 2 usage,\n"
        "3 some input not read, 4 verification failed, 5 refused, 6 input/output error.\n",
        out);
}

static int unknown_command(bn_cli *cli, const char *name)
{
    const char *names[COMMAND_COUNT];

    for (size_t i = 0; i < COMMAND_COUNT; i++)
        names[i] = commands[i]->name;
    const char *near = bn_nearest(name, names, COMMAND_COUNT);
    return near ? bn_cli_fail(cli, BN_EXIT_USAGE, "no command '%s'; did you mean '%s'?", name, near)
                : bn_cli_fail(cli, BN_EXIT_USAGE, "no command '%s'; see `burnish --help`", name);
}

static bool wants_color(const char *when, int fd)
{
    const char *no = getenv("NO_COLOR"), *term = getenv("TERM");

    if (when && strcmp(when, "auto") != 0)
        return !strcmp(when, "always");
    return isatty(fd) && !(no && *no) && !(term && !strcmp(term, "dumb"));
}

static const char *command_line(bn_arena *arena, int argc, char **argv)
{
    bn_buf line = { .arena = arena };

    bn_buf_addz(&line, "burnish");
    for (int i = 1; i < argc; i++)
        bn_buf_addf(&line, " %s", argv[i]);
    return bn_str_c_in(arena, bn_buf_str(&line));
}

static int run(bn_cli *cli, int argc, char **argv)
{
    bn_err err = { 0 };

    if (argc < 2) {
        overview(stderr);
        return BN_EXIT_USAGE;
    }
    if (!strcmp(argv[1], "--help") || !strcmp(argv[1], "-h") || !strcmp(argv[1], "help")) {
        if (argc > 2 && (cli->command = bn_command_find(argv[2])) != NULL)
            bn_args_help(cli->command, stdout);
        else
            overview(stdout);
        return BN_EXIT_OK;
    }
    cli->command = bn_command_find(
        !strcmp(argv[1], "--version") || !strcmp(argv[1], "-V") ? "version" : argv[1]);
    if (!cli->command)
        return unknown_command(cli, argv[1]);
    cli->command_line = command_line(cli->arena, argc, argv);
    if (bn_args_parse(cli, argc - 2, argv + 2, &err) != BN_OK)
        return bn_cli_fail(cli, BN_EXIT_USAGE, "%s", err.text);
    if (cli->flags.help) {
        bn_args_help(cli->command, stdout);
        return BN_EXIT_OK;
    }
    const char *when = cli->flags.color;
    if (when && strcmp(when, "auto") != 0 && strcmp(when, "always") != 0 && strcmp(when, "never"))
        return bn_cli_fail(cli, BN_EXIT_USAGE, "--color is auto, always or never, not '%s'", when);
    cli->color_out = wants_color(when, STDOUT_FILENO);
    cli->color_err = wants_color(when, STDERR_FILENO);
    bn_cli_exit(cli, cli->command->run(cli));
    return cli->exit_code;
}

/* Standard output is a pipe that nobody reads any more. */
static bool reader_is_gone(void)
{
    struct pollfd out = { .fd = STDOUT_FILENO, .events = POLLOUT };

    return poll(&out, 1, 0) == 1 && (out.revents & POLLERR) != 0;
}

int main(int argc, char **argv)
{
    static bn_bail_point bail;
    static bn_cli cli;

    signal(SIGPIPE, SIG_IGN);
    bn_ts_memory_install();
    cli.arena = bn_arena_new(0, &bail);
    if (!cli.arena) {
        fputs("burnish: out of memory\n", stderr);
        return BN_EXIT_IO;
    }
    if (setjmp(bail.env)) {
        fprintf(stderr, "burnish: %s\n", bail.err.text);
        return BN_EXIT_IO;
    }
    int code = run(&cli, argc, argv);
    // `burnish diff | head` ends quietly; a full disk does not.
    if ((fflush(stdout) != 0 || ferror(stdout)) && !reader_is_gone() && code < BN_EXIT_IO) {
        fputs("burnish: cannot write to standard output\n", stderr);
        code = BN_EXIT_IO;
    }
    bn_arena_free(cli.arena);
    return code;
}
