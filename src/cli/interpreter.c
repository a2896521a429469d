/* interpreter.c - see interpreter.h. */
#define _GNU_SOURCE
#include "cli/interpreter.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "burnish/facts.h"
#include "cli/config.h"
#include "cli/signals.h"

#define SECONDS 60
#define MAX_ANSWER ((size_t)16 << 20)

/* Texts come as "LENGTH\n" and that many bytes; a line is printed for each. */
static const char compile_all[] =
    "import sys\n"
    "source = sys.stdin.buffer\n"
    "for line in source:\n"
    "    try:\n"
    "        compile(source.read(int(line)), 'text', 'exec', dont_inherit=True)\n"
    "        answer = ''\n"
    "    except SyntaxError as e:\n"
    "        answer = '%s: %s (line %s)' % (type(e).__name__, e.msg, e.lineno)\n"
    "    except Exception as e:\n"
    "        answer = '%s: %s' % (type(e).__name__, e)\n"
    "    print(ascii(answer)[1:-1], flush=True)\n";
static const char tell_version[] =
    "import sys; print('%d.%d' % sys.version_info[:2]); print(sys.executable)";

/* A file in memory that holds the text: no full disk gets in its way. */
static int hold(bn_str text)
{
    int fd = memfd_create("burnish", MFD_CLOEXEC);

    if (fd < 0)
        return -1;
    while (text.len) {
        ssize_t n = write(fd, text.ptr, text.len);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            close(fd);
            return -1;
        }
        text = bn_str_sub(text, (size_t)n, text.len);
    }
    if (lseek(fd, 0, SEEK_SET) == 0)
        return fd;
    close(fd);
    return -1;
}

static bn_str read_back(bn_cli *cli, int fd)
{
    off_t end = lseek(fd, 0, SEEK_END);
    size_t want = end < 0 ? 0 : (size_t)end < MAX_ANSWER ? (size_t)end : MAX_ANSWER;
    char *bytes = bn_alloc_in(cli->arena, want + 1);
    ssize_t got = pread(fd, bytes, want, 0);

    return (bn_str){ bytes, got < 0 ? 0 : (size_t)got };
}

/* False when it has to be killed: a signal interrupts, or it takes too long. */
static bool wait_for(pid_t child, int *status)
{
    const volatile sig_atomic_t *stop = bn_signals_catch();
    struct timespec start, now, pause = { .tv_nsec = 1000 * 1000 };
    bool ok = true;

    clock_gettime(CLOCK_MONOTONIC, &start);
    for (pid_t got = 0; (got = waitpid(child, status, WNOHANG)) != child;) {
        clock_gettime(CLOCK_MONOTONIC, &now);
        if (got < 0 && errno != EINTR)
            return false;
        if (ok && (*stop || now.tv_sec - start.tv_sec > SECONDS)) {
            kill(child, SIGKILL);
            ok = false;
        }
        nanosleep(&pause, NULL);
    }
    return ok;
}

typedef enum { RUN_WELL, RUN_BADLY, RUN_NOT } run_end; /* not: nothing is known about it */

/* Run `program`, isolated. What it printed is in *output. */
static run_end run(bn_cli *cli, bn_str program, const char *code, bn_str input, bn_str *output)
{
    char *name = bn_str_c_in(cli->arena, program);
    int in = hold(input), out = hold(BN_LIT("")), status = -1;
    pid_t child = -1;
    run_end end = RUN_NOT;

    fflush(NULL);
    if (in >= 0 && out >= 0)
        child = fork();
    if (child == 0) {
        int none = open("/dev/null", O_WRONLY);

        dup2(in, 0);
        dup2(out, 1);
        dup2(none, 2);
        if (chdir("/") == 0)
            execlp(name, name, "-I", "-S", "-W", "ignore", "-c", code, (char *)NULL);
        _exit(127);
    }
    if (child > 0 && wait_for(child, &status))
        end = WIFEXITED(status) && WEXITSTATUS(status) == 0 ? RUN_WELL : RUN_BADLY;
    else if (child > 0)
        end = RUN_BADLY;
    *output = out >= 0 ? read_back(cli, out) : BN_LIT("");
    if (in >= 0)
        close(in);
    if (out >= 0)
        close(out);
    return end;
}

static bn_str next_line(bn_str text, size_t *at)
{
    size_t end = bn_str_find(text, BN_LIT("\n"), *at);
    bn_str line = bn_str_sub(text, *at, end == BN_NPOS ? text.len : end);

    *at += line.len + 1;
    return line;
}

/* Does it run, and is it new enough? */
static bool take(bn_cli *cli, bn_str program, uint16_t newest, bn_interpreter *found)
{
    bn_str output, version;
    size_t at = 0;
    uint16_t number;

    if (!program.len || run(cli, program, tell_version, BN_LIT(""), &output) != RUN_WELL)
        return false;
    version = next_line(output, &at);
    number = bn_version_parse(version);
    if (number < BN_PY(3, 0) || number < newest)
        return false;
    *found = (bn_interpreter){ .program = bn_str_trim(next_line(output, &at)), .version = version };
    return found->program.len != 0;
}

bool bn_interpreter_find(bn_cli *cli, uint16_t oldest, uint16_t newest, bn_interpreter *found)
{
    const bn_toml *named = bn_config_value(cli, "verify", "python", true);
    const char *environment = getenv("VIRTUAL_ENV");
    bn_str places[4] = { { "", 0 }, { "", 0 }, BN_LIT("python3"), BN_LIT("python") };

    if (named && named->type == BN_TOML_STRING && named->text.len)
        return take(cli, named->text, 0, found);
    if (environment && *environment == '/')
        places[0] = bn_str_format_in(cli->arena, "%s/bin/python", environment);
    if (oldest >= BN_PY(3, 0))
        places[1] = bn_str_format_in(cli->arena, "python%u.%u", oldest / 100, oldest % 100);
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++)
        if (take(cli, places[i], newest, found))
            return true;
    return false;
}

bn_status bn_interpreter_compile(bn_cli *cli, const bn_interpreter *python, const bn_str *texts,
                                 uint32_t count, bn_str *complaints, bn_err *err)
{
    for (uint32_t done = 0; done < count;) {
        bn_buf input = { .arena = cli->arena };
        bn_str output;
        uint32_t before = done;
        bn_interpreter again;
        run_end end;

        for (uint32_t i = done; i < count; i++) {
            bn_buf_addf(&input, "%zu\n", texts[i].len);
            bn_buf_add(&input, texts[i]);
        }
        end = run(cli, python->program, compile_all, bn_buf_str(&input), &output);
        for (size_t at = 0; done < count && bn_str_find(output, BN_LIT("\n"), at) != BN_NPOS;)
            complaints[done++] = next_line(output, &at);
        if (*bn_signals_catch())
            return bn_err_set(err, BN_E_IO, "interrupted");
        if (done == count)
            break;
        /* A text can be too much for the compiler; the others are not to blame. */
        if (end != RUN_BADLY || (done == before && !take(cli, python->program, 0, &again)))
            return bn_err_set(err, BN_E_IO, "%.*s cannot be run", BN_FMT(python->program));
        complaints[done++] = BN_LIT("the compiler does not survive it");
    }
    return BN_OK;
}
