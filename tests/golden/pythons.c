/* pythons.c - the interpreters that run fixtures before and after. */
#include "golden/golden.h"

#include <dirent.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

struct golden_python {
    FILE *ask, *answer;
    pid_t pid;
    uint16_t version;
};

enum { MAX_PYTHONS = 32 };
static golden_python pythons[MAX_PYTHONS];
static uint32_t python_count;
static char outcome_file[64];

/* A running driver; false when the program is no Python or there is one of that version. */
static bool start(const char *program)
{
    golden_python *p = &pythons[python_count];
    int to[2], from[2], major, minor;

    if (python_count == MAX_PYTHONS || pipe(to) != 0 || pipe(from) != 0)
        return false;
    fflush(NULL);
    p->pid = fork();
    if (p->pid == 0) {
        dup2(to[0], 0);
        dup2(from[1], 1);
        for (int fd = 3; fd < 256; fd++)
            close(fd);
        setenv("PYTHONHASHSEED", "0", 1);
        setenv("PYTHONDONTWRITEBYTECODE", "1", 1);
        setenv("PYTHONIOENCODING", "utf-8", 1);
        unsetenv("PYTHONPATH");
        execlp(program, program, BN_SOURCE_DIR "/tests/golden/run_cases.py", (char *)NULL);
        _exit(127);
    }
    close(to[0]);
    close(from[1]);
    p->ask = fdopen(to[1], "w");
    p->answer = fdopen(from[0], "r");
    if (p->ask && p->answer && fscanf(p->answer, "%d %d", &major, &minor) == 2) {
        p->version = BN_PY(major, minor);
        for (uint32_t i = 0; i < python_count; i++)
            if (pythons[i].version == p->version)
                p->version = 0;
        if (p->version) {
            python_count++;
            return true;
        }
    }
    if (p->ask)
        fclose(p->ask);
    if (p->answer)
        fclose(p->answer);
    waitpid(p->pid, NULL, 0);
    return false;
}

static void start_below(bn_arena *arena, const char *folder)
{
    DIR *dir = opendir(folder);

    for (struct dirent *e; dir && (e = readdir(dir)) != NULL;)
        if (e->d_name[0] != '.') {
            char *path = golden_path(arena, folder, e->d_name);
            char *program = golden_path(arena, path, "bin/python");
            if (access(program, X_OK) == 0)
                start(program);
        }
    if (dir)
        closedir(dir);
}

uint32_t golden_pythons_start(bn_arena *arena)
{
    const char *list = getenv("BURNISH_PYTHONS"), *root = getenv("PYENV_ROOT");
    const char *home = getenv("HOME");

    signal(SIGPIPE, SIG_IGN);
    snprintf(outcome_file, sizeof outcome_file, "/tmp/burnish-golden-%ld.out", (long)getpid());
    if (list) {
        for (char *one = strtok(bn_str_c_in(arena, bn_str_from(list)), ":"); one;
             one = strtok(NULL, ":"))
            start(one);
        return python_count;
    }
    if (!root && home)
        root = golden_path(arena, home, ".pyenv");
    if (root)
        start_below(arena, golden_path(arena, root, "versions"));
    start("/usr/bin/python3");
    start("python3");
    return python_count;
}

void golden_pythons_stop(void)
{
    for (uint32_t i = 0; i < python_count; i++) {
        fclose(pythons[i].ask);
        fclose(pythons[i].answer);
        waitpid(pythons[i].pid, NULL, 0);
    }
    python_count = 0;
    unlink(outcome_file);
}

uint16_t golden_python_version(uint32_t n)
{
    return pythons[n].version;
}

static int answer_of(golden_python *p)
{
    int answer;

    fflush(p->ask);
    if (fscanf(p->answer, "%d", &answer) != 1) {
        fprintf(stderr, "the driver of Python %u.%u died\n", p->version / 100u, p->version % 100u);
        exit(1);
    }
    return answer;
}

bool golden_python_compiles(uint32_t n, const char *file)
{
    fprintf(pythons[n].ask, "compile\t%s\n", file);
    return answer_of(&pythons[n]) == 1;
}

bool golden_python_run(bn_arena *arena, uint32_t n, const char *folder, const char *file,
                       bn_str *outcome)
{
    fprintf(pythons[n].ask, "run\t%s\t%s\t%s\n", folder, file, outcome_file);
    int status = answer_of(&pythons[n]);
    bn_buf buf = { .arena = arena };
    bn_buf_add(&buf, golden_read(arena, "/", outcome_file + 1));
    if (WIFSIGNALED(status))
        bn_buf_addf(&buf, "<killed by signal %d>\n", WTERMSIG(status));
    else
        bn_buf_addf(&buf, "<exit status %d>\n", WEXITSTATUS(status));
    *outcome = bn_buf_str(&buf);
    return !(WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM);
}
