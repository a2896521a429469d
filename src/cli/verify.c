/* verify.c - see verify.h. */
#include <stdlib.h>
#include <string.h>

#include "cli/quarantine.h"
#include "cli/verify_p.h"
#include "write/write.h"

#define TIMEOUT 900
#define JOBS 2
#define MAX_JOBS 64
#define RETRIES 1

static long setting(bn_cli *cli, const char *key, long least, long most, long otherwise)
{
    const bn_toml *value = bn_config_value(cli, "verify", key, false);

    if (!value || value->type != BN_TOML_INTEGER || value->number < least)
        return otherwise;
    return value->number > most ? most : (long)value->number;
}

const char *bn_verify_command(bn_cli *cli)
{
    const bn_toml *value;

    if (cli->flags.verify)
        return *cli->flags.verify ? cli->flags.verify : NULL;
    value = bn_config_value(cli, "verify", "command", true);
    return value && value->type == BN_TOML_STRING && value->text.len
               ? bn_str_c_in(cli->arena, value->text)
               : NULL;
}

static void say(bn_verify *v, const char *text)
{
    if (!v->cli->flags.quiet)
        bn_cli_say(v->cli, "%s", text);
}

/* Run the command on the commit, in copies 0 to `count` - 1 at a time. */
static bn_status run_untouched(bn_verify *v, const bn_series *s, uint32_t count, int *codes,
                               bn_err *err)
{
    bn_str *texts = BN_ARRAY_IN(v->cli->arena, s->files.len + 1, bn_str);
    bn_status status = BN_OK;

    for (uint32_t i = 0; i < s->files.len; i++)
        texts[i] = s->files.items[i].base_text;

    bn_verify_kill_all(v);
    for (uint32_t i = 0; i < count && !status; i++)
        status = bn_copies_show(v->copies, i, s, texts, err);
    for (uint32_t i = 0; i < count && !status; i++)
        status = bn_copies_start(v->copies, i, err);
    for (uint32_t i = 0; i < count && !status; i++)
        status = bn_copies_wait(v->copies, i, &codes[i], err);
    return status;
}

/* The tests fail already: go on only if they tell which ones, and all of them. */
static bn_status take_failing(bn_verify *v, int code, bn_err *err)
{
    bn_testlog t = bn_testlog_read(v->cli->arena, bn_copies_log(v->copies, 0));
    bn_buf salt = { .arena = v->cli->arena };
    bn_str last;

    if (code > 0 && !t.cut_short && bn_testlog_no_worse(&t, &t)) {
        v->base_code = code;
        for (uint32_t i = 0; i < t.failing.len; i++)
            bn_vec_push(v->cli->arena, &v->before.failing, t.failing.items[i]);
        v->before.ran = t.ran;
        for (uint32_t i = 0; i < t.failing.len; i++)
            bn_buf_addf(&salt, "%.*s\n", BN_FMT(t.failing.items[i]));
        bn_verdicts_salt(v->verdicts, bn_buf_str(&salt));
        bn_cli_say(v->cli, "%u of %llu tests fail on the untouched commit: no other may fail",
                   t.failing.len, (unsigned long long)t.ran);
        return BN_OK;
    }
    last = bn_testlog_last_line(bn_copies_log(v->copies, 0));
    if (last.len > 200)
        last.len = 200;
    return bn_err_set(
        err, BN_E_VERIFY, "`%s` fails on the untouched commit already (%s), and %s: %.*s",
        v->command, bn_verify_how(v, code),
        t.cut_short ? "stops at the first failure" : "its output does not tell which tests fail",
        BN_FMT(last));
}

/*
 * The untouched commit, twice where retries are wanted: at a time where there are copies, which
 * also shows whether the tests of two copies disturb each other.
 */
bn_status bn_verify_untouched(bn_verify *v, const bn_series *s, bn_err *err)
{
    int codes[2] = { 0, 0 };
    bool twice = v->retries > 0, together = twice && v->jobs > 1;
    bn_status status = run_untouched(v, s, together ? 2 : 1, codes, err);

    v->based = true;
    if (!status && together && (codes[0] || codes[1])) {
        int before = codes[0] ? codes[0] : codes[1];

        status = run_untouched(v, s, 1, codes, err);
        if (!status && codes[0] == 0) {
            v->jobs = 1;
            bn_cli_say(v->cli,
                       "the tests fail (%s) when two copies run them at a time, and pass "
                       "alone: from now on one at a time",
                       bn_verify_how(v, before));
        }
    } else if (!status && twice && !together) {
        int first = codes[0];

        status = run_untouched(v, s, 1, codes, err);
        v->flaky = (first == 0) != (codes[0] == 0);
        if (v->flaky)
            bn_cli_say(v->cli,
                       "the tests pass and fail by turns on the untouched commit: a "
                       "failing run is repeated up to %u times",
                       v->retries);
        codes[0] = v->flaky ? 0 : codes[0];
    }
    if (status)
        return status;
    if (codes[0])
        return take_failing(v, codes[0], err);
    bn_verdicts_put(v->verdicts, v->base_key, BN_VERDICT_PASS, !v->flaky);
    if (!v->cli->flags.quiet)
        bn_cli_say(v->cli, "baseline tests ok (%.1f s)", bn_copies_seconds(v->copies, 0));
    return BN_OK;
}

static char *state_path(bn_gitwork *gw, const char *name)
{
    bn_str root = bn_quarantine_root(gw), dir;

    if (!bn_state_dir(gw->cli->arena, bn_str_c_in(gw->cli->arena, root), true, &dir))
        return NULL;
    return bn_str_c_in(gw->cli->arena, bn_str_format_in(gw->cli->arena, "%.*s%s%s", BN_FMT(dir),
                                                        *name ? "/" : "", name));
}

bn_status bn_verify_begin(bn_gitwork *gw, const char *command, const char *base, const bn_series *s,
                          bn_verify **out, bn_err *err)
{
    bn_arena *arena = gw->cli->arena;
    bn_verify *v = BN_NEW_IN(arena, bn_verify);
    bn_status status;

    *v = (bn_verify){ .gw = gw,
                      .cli = gw->cli,
                      .command = command,
                      .timeout = setting(gw->cli, "timeout", 1, 1000000, TIMEOUT),
                      .jobs = (uint32_t)setting(gw->cli, "jobs", 1, MAX_JOBS, JOBS),
                      .retries = (uint32_t)setting(gw->cli, "retries", 0, 100, RETRIES),
                      .failures = { .arena = arena },
                      .compiled = { .arena = arena } };
    v->running = BN_ARRAY_IN(arena, v->jobs, bn_str);
    v->copies = bn_copies_new(gw, base, command, v->jobs, v->timeout, state_path(gw, ""));
    *out = v;
    status = bn_verdicts_new(gw, base, command, state_path(gw, "verified"), gw->cli->flags.retry,
                             &v->verdicts, err);
    if (status)
        return status;
    v->base_key = bn_verdicts_key(v->verdicts, s, NULL);
    if (bn_verdicts_get(v->verdicts, v->base_key) != BN_VERDICT_PASS)
        return bn_verify_untouched(v, s, err);
    say(v, "baseline tests ok (in an earlier run)");
    return BN_OK;
}

int bn_verify_code(const bn_verify *v)
{
    return v->base_code;
}

void bn_verify_known_bad(bn_series *s)
{
    bn_quarantine known;

    if (s->cli->flags.retry)
        return;
    known = bn_quarantine_read(s->cli, bn_quarantine_root(s->gw));
    for (uint32_t i = 0; i < known.len; i++)
        bn_vec_push(s->cli->arena, &s->barred,
                    (bn_barred){ .id = known.items[i].id,
                                 .file = known.items[i].file,
                                 .around = known.items[i].around });
}

void bn_verify_settle(bn_series *s)
{
    bn_str root = bn_quarantine_root(s->gw);
    bn_quarantine known = bn_quarantine_read(s->cli, root);
    bn_err err = { 0 };

    for (uint32_t i = 0; i < s->watched.len; i++) {
        const bn_place *w = &s->watched.items[i];

        for (uint32_t n = 0; n < known.len; n++) {
            bn_quarantined entry = known.items[n];

            if (!bn_str_eq(entry.id, w->first_id) ||
                !bn_str_eq(entry.file, s->files.items[w->file].path))
                continue;
            entry.id = w->id;
            entry.line = w->line;
            entry.around = w->around;
            if (bn_quarantine_put(s->cli, root, &entry, &err) != BN_OK)
                bn_cli_say(s->cli, "%s", err.text);
        }
    }
}

void bn_verify_end(bn_verify *v)
{
    if (!v)
        return;
    if (bn_copies_runs(v->copies) && !v->cli->flags.quiet)
        bn_cli_say(v->cli, "%u test run%s", bn_copies_runs(v->copies),
                   bn_copies_runs(v->copies) == 1 ? "" : "s");
    bn_copies_free(v->copies);
}
