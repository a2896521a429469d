/*
 * run.c - reads files and rewrites them in memory, with a pool of threads.
 *
 * Threads take files from a shared counter, biggest first; each has its own
 * worker (parser and arena). Results are kept by file, so what is printed never
 * depends on the number of threads.
 */
#include "cli/run.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/map.h"
#include "cli/config.h"
#include "cli/groups.h"
#include "cli/neighbours.h"
#include "cli/since.h"
#include "write/write.h"

typedef struct {
    bn_run *run;
    bn_neighbourhood *others;
    size_t max_size;
    bn_line_range at; /* 0, 0: all lines */
    bn_groups groups;
    uint32_t *order; /* files to be run */
    uint32_t count;
    atomic_uint next;
} pool;

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

bn_status bn_at_parse(bn_cli *cli, bn_str *file, bn_line_range *lines, bn_err *err)
{
    bn_str at = bn_str_from(cli->flags.at);
    size_t colon = at.len;
    char *end;

    while (colon > 0 && at.ptr[colon - 1] != ':')
        colon--;
    unsigned long first = colon ? strtoul(at.ptr + colon, &end, 10) : 0;
    unsigned long last = first;
    if (first && *end == '-')
        last = strtoul(end + 1, &end, 10);
    if (!first || *end || last < first || last > UINT32_MAX)
        return bn_err_set(err, BN_E_USAGE, "--at wants FILE:LINE or FILE:LINE-LINE, not '%s'",
                          cli->flags.at);
    *file = bn_str_sub(at, 0, colon - 1);
    *lines = (bn_line_range){ (uint32_t)first, (uint32_t)last };
    if (!cli->flags.paths.len)
        bn_vec_push(cli->arena, &cli->flags.paths, *file);
    return BN_OK;
}

/* Somebody deleted the file since the walk found it. */
static bool is_gone(const bn_file *file)
{
    struct stat info;

    return !file->named && !file->memory && lstat(file->open_path, &info) < 0 && errno == ENOENT;
}

static void one_file(pool *p, bn_worker *worker, uint32_t ix)
{
    bn_done *done = &p->run->done[ix];
    char *bytes = NULL;
    size_t len = 0;

    done->file = &p->run->files.files[ix];
    if (!worker) {
        bn_err_set(&done->err, BN_E_MEMORY, "out of memory");
        return;
    }
    if (bn_file_read(done->file, p->max_size, &bytes, &len, &done->err) != BN_OK) {
        done->gone = done->err.status == BN_E_IO && is_gone(done->file);
        return;
    }
    done->source = (bn_str){ bytes, len };
    bn_input input = { .path = done->file->path,
                       .source = done->source,
                       .first_line = p->at.first,
                       .last_line = p->at.last,
                       .lines = done->file->lines,
                       .only = done->file->only,
                       .only_count = done->file->only_count,
                       .line_count = done->file->line_count,
                       .explain = p->run->explain,
                       .held = p->run->held,
                       .others = bn_neighbours_of(p->others, done->file),
                       .shares = p->groups.given[ix].shares,
                       .share_count = p->groups.given[ix].count,
                       .barred = p->groups.barred.items,
                       .barred_count = p->groups.barred.len };
    done->result = bn_worker_run(worker, &input, &done->err);
    bool keep = p->run->explain || done->file->is_stdin ||
                (done->result && bn_result_changed(done->result));
    for (uint32_t i = 0; done->result && !keep && i < bn_result_count(done->result); i++)
        keep = bn_result_at(done->result, i)->edit_count > 0;
    if (!keep) {
        free(bytes);
        done->source = (bn_str){ 0 };
    }
}

static void *work(void *argument)
{
    pool *p = argument;
    bn_worker *worker = bn_worker_new(p->run->engine);
    uint32_t n;

    while ((n = atomic_fetch_add(&p->next, 1)) < p->count)
        one_file(p, worker, p->order[n]);
    bn_worker_free(worker);
    return NULL;
}

static const bn_file *sort_files;

static int biggest_first(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

    if (sort_files[x].size != sort_files[y].size)
        return sort_files[x].size > sort_files[y].size ? -1 : 1;
    return x < y ? -1 : 1;
}

static uint32_t thread_count(const bn_cli *cli, uint32_t files)
{
    long n = cli->flags.jobs ? cli->flags.jobs : sysconf(_SC_NPROCESSORS_ONLN);

    if (n < 1)
        n = 1;
    if (n > 256)
        n = 256;
    return files < (uint32_t)n ? files : (uint32_t)n;
}

static void run_pool(bn_cli *cli, pool *p)
{
    uint32_t threads = thread_count(cli, p->count), started = 0;
    pthread_t *ids = BN_ARRAY_IN(cli->arena, threads + 1, pthread_t);
    pthread_attr_t attr;

    pthread_attr_init(&attr);
    pthread_attr_setstacksize(&attr, (size_t)16 << 20);
    while (started + 1 < threads && pthread_create(&ids[started], &attr, work, p) == 0)
        started++;
    pthread_attr_destroy(&attr);
    work(p);
    for (uint32_t i = 0; i < started; i++)
        pthread_join(ids[i], NULL);
}

static bn_status report_unread(bn_cli *cli, bn_run *run)
{
    for (uint32_t i = 0; i < run->files.count; i++) {
        const bn_done *done = &run->done[i];
        bn_str shown = done->file->shown;

        for (uint32_t w = 0; done->result && w < bn_result_warning_count(done->result); w++)
            bn_cli_say(cli, "%.*s: %.*s", BN_FMT(shown),
                       BN_FMT(bn_result_warning_at(done->result, w)));
        if (done->result || done->gone)
            continue;
        // One of many files is left out; standard input is all there is.
        bool only_left_out = done->err.status == BN_E_IO && !done->file->is_stdin;
        int code = only_left_out ? BN_EXIT_UNREAD : bn_cli_code_of(done->err.status);
        if (done->err.line)
            bn_cli_fail(cli, code, "%.*s:%u:%u: %s", BN_FMT(shown), done->err.line,
                        done->err.column ? done->err.column : 1, done->err.text);
        else
            bn_cli_fail(cli, code, "%.*s: %s", BN_FMT(shown), done->err.text);
        if (done->err.status == BN_E_MEMORY)
            return BN_E_MEMORY;
    }
    return BN_OK;
}

static int by_number(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

    return x < y ? -1 : x > y;
}

/* As many digits as tell all ids of the run apart, at least 6. */
static uint32_t enough_digits(bn_cli *cli, const bn_run *run)
{
    bn_vec(uint64_t) ids = { 0 };
    uint32_t digits = 6;

    for (uint32_t i = 0; i < run->files.count; i++)
        for (uint32_t f = 0; run->done[i].result && f < bn_result_count(run->done[i].result); f++)
            if (bn_is_reported(bn_result_at(run->done[i].result, f)))
                bn_vec_push(cli->arena, &ids, bn_result_at(run->done[i].result, f)->id);
    if (ids.len)
        qsort(ids.items, ids.len, sizeof *ids.items, by_number);
    for (uint32_t i = 1; i < ids.len; i++)
        while (digits < 16 && ids.items[i] != ids.items[i - 1] &&
               ids.items[i] >> (64 - 4 * digits) == ids.items[i - 1] >> (64 - 4 * digits))
            digits++;
    return digits;
}

bn_status bn_run_engine(bn_cli *cli, bn_run *run, bn_file_rules *rules, bn_err *err)
{
    bn_options options = BN_OPTIONS_INIT;
    bn_line_range at;
    bn_str at_file;
    bn_status status = bn_config_load(cli, &options, rules, err);

    if (status == BN_OK && cli->flags.at)
        status = bn_at_parse(cli, &at_file, &at, err);
    if (status != BN_OK)
        return status;
    run->search = options.closed_world;
    run->engine = bn_engine_new(&options, err);
    return run->engine ? BN_OK : err->status;
}

static bn_status prepare(bn_cli *cli, bn_run *run, bn_err *err)
{
    bn_file_rules rules = { 0 };
    bn_status status = bn_run_engine(cli, run, &rules, err);

    if (status == BN_OK)
        status = bn_files_find(cli, &rules, &run->files, err);
    return status == BN_OK ? bn_since_limit(cli, &run->files, err) : status;
}

/* A run that was killed is put right by the next one that writes; the others say so. */
static void warn_of_journal(bn_cli *cli, const bn_run *run)
{
    if (!(cli->command->options & (BN_OPT_FIX | BN_OPT_STAGE)) && run->files.root.len &&
        bn_write_is_pending(cli->arena, bn_str_c_in(cli->arena, run->files.root)))
        bn_cli_say(cli, "warning: a run that was killed left files half done; "
                        "`burnish undo --recover` puts them back");
}

bn_status bn_run_prepare(bn_cli *cli, bn_run *run)
{
    bn_err err = { 0 };
    bn_status status = prepare(cli, run, &err);

    if (status != BN_OK)
        bn_cli_fail(cli, bn_cli_code_of(status), "%s", err.text);
    else
        warn_of_journal(cli, run);
    return status;
}

/* Rewrites that need several files: run those again until each is made in all of them or in none.
 */
static void settle_groups(bn_cli *cli, pool *p)
{
    bn_done *old = NULL;

    while ((p->count = bn_groups_next(&p->groups, p->run, p->order))) {
        old = BN_ARRAY_IN(cli->arena, p->count, bn_done);
        for (uint32_t i = 0; i < p->count; i++) {
            old[i] = p->run->done[p->order[i]];
            p->run->done[p->order[i]] = (bn_done){ 0 };
        }
        atomic_store(&p->next, 0);
        run_pool(cli, p);
        for (uint32_t i = 0; i < p->count; i++) {
            free((char *)old[i].source.ptr);
            bn_result_free(old[i].result);
        }
    }
}

bn_status bn_run_all(bn_cli *cli, bn_run *run)
{
    pool p = { .run = run, .max_size = bn_size_limit(cli), .groups = { .arena = cli->arena } };
    double start = now();
    bn_str at_file;
    bn_err err;
    uint32_t n = run->files.count;

    if (cli->flags.at)
        bn_at_parse(cli, &at_file, &p.at, &err);
    run->done = BN_ARRAY_IN(cli->arena, n + 1, bn_done);
    p.order = BN_ARRAY_IN(cli->arena, n + 1, uint32_t);
    p.groups.given = BN_ARRAY_IN(cli->arena, n + 1, bn_given);
    p.count = n;
    for (uint32_t i = 0; i < n; i++)
        p.order[i] = i;
    sort_files = run->files.files;
    if (n)
        qsort(p.order, n, sizeof *p.order, biggest_first);
    p.others = bn_neighbourhood_new(&run->files, run->search);
    run_pool(cli, &p);
    settle_groups(cli, &p);
    bn_neighbourhood_free(p.others);
    bn_status status = report_unread(cli, run);
    run->digits = enough_digits(cli, run);
    run->seconds = now() - start;
    return status;
}

void bn_run_release(bn_run *run)
{
    for (uint32_t i = 0; run->done && i < run->files.count; i++) {
        free((char *)run->done[i].source.ptr);
        bn_result_free(run->done[i].result);
    }
    bn_engine_free(run->engine);
}

bn_totals bn_run_totals(const bn_run *run)
{
    bn_totals t = { 0 };
    uint32_t rules = bn_engine_rule_count(run->engine);
    bool *used = calloc(rules + 1, sizeof *used);

    for (uint32_t i = 0; i < run->files.count; i++) {
        const bn_result *res = run->done[i].result;
        if (!res) {
            t.unread += !run->done[i].gone;
            continue;
        }
        t.generated += bn_result_generated(res);
        t.files += bn_result_changed(res);
        t.blocked += bn_result_blocked(res);
        for (uint32_t f = 0; f < bn_result_count(res); f++) {
            const bn_finding *finding = bn_result_at(res, f);
            if (finding->state == BN_STATE_APPLIED) {
                t.edits++;
                t.unsafe_edits += finding->safety != BN_SAFE;
                t.rules += used && !used[finding->rule_order];
                if (used)
                    used[finding->rule_order] = true;
            } else if (finding->state == BN_STATE_LISTED) {
                t.listed_unsafe += finding->safety == BN_UNSAFE;
                t.listed_advice += finding->safety == BN_ADVICE;
                t.listed_other += finding->safety == BN_SAFE;
            }
            t.counted += finding->state == BN_STATE_COUNTED;
            t.suppressed += finding->state == BN_STATE_SUPPRESSED;
        }
    }
    free(used);
    return t;
}

bn_str bn_id_text(bn_arena *arena, uint64_t id, uint32_t digits)
{
    return bn_str_sub(bn_str_format_in(arena, "%016llx", (unsigned long long)id), 0, digits);
}

bool bn_is_reported(const bn_finding *finding)
{
    return finding->state == BN_STATE_APPLIED || finding->state == BN_STATE_LISTED;
}

const char *bn_safety_word(bn_safety safety)
{
    return safety == BN_SAFE ? "safe" : safety == BN_UNSAFE ? "unsafe" : "advice";
}

const char *bn_safety_sign(bn_safety safety)
{
    return safety == BN_SAFE ? "[*]" : safety == BN_UNSAFE ? "[~]" : "[-]";
}

static const char *s_of(uint32_t n)
{
    return n == 1 ? "" : "s";
}

void bn_say_summary(bn_cli *cli, const bn_run *run)
{
    bn_totals t = bn_run_totals(run);
    bn_buf line = { .arena = cli->arena };

    if (cli->flags.quiet)
        return;
    bn_buf_addf(&line, "%u edit%s in %u file%s", t.edits, s_of(t.edits), t.files, s_of(t.files));
    if (t.edits) {
        bn_buf_addf(&line, ", %u rule%s", t.rules, s_of(t.rules));
        if (t.unsafe_edits)
            bn_buf_addf(&line, " (%u unsafe)", t.unsafe_edits);
        else
            bn_buf_addz(&line, " (all safe)");
    }
    uint32_t more = t.counted + t.listed_unsafe;
    if (more)
        bn_buf_addf(&line, "; %u more with --unsafe", more);
    if (t.blocked)
        bn_buf_addf(&line, "; %u blocked (burnish explain --blocked)", t.blocked);
    bn_cli_say(cli, "%.*s", BN_FMT(bn_buf_str(&line)));
    if (t.unread || t.generated) {
        bn_buf rest = { .arena = cli->arena };
        if (t.unread)
            bn_buf_addf(&rest, "%u file%s not read", t.unread, s_of(t.unread));
        if (t.generated)
            bn_buf_addf(&rest, "%s%u left out: marked as generated", t.unread ? "; " : "",
                        t.generated);
        bn_cli_say(cli, "%.*s", BN_FMT(bn_buf_str(&rest)));
    }
    if (cli->flags.verbose)
        bn_cli_say(cli, "%u files in %.2f s", run->files.count, run->seconds);
}
