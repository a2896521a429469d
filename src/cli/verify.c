/* verify.c - see verify.h. */
#include "cli/verify.h"

#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "cli/bisect.h"
#include "cli/copies.h"
#include "cli/quarantine.h"
#include "cli/testlog.h"
#include "cli/verdicts.h"
#include "write/write.h"

#define TIMEOUT 900
#define JOBS 2
#define MAX_JOBS 64
#define RETRIES 1
#define LOG_TAIL 2000
#define MAX_NAMES 20

typedef struct {
    bn_str tail;
    bn_words failing;
    int code;
} failure;

struct bn_verify {
    bn_gitwork *gw;
    bn_cli *cli;
    const char *command;
    bn_copies *copies;
    bn_verdicts *verdicts;
    bn_str *running; /* keys of what runs in the copies; empty: nothing */
    uint32_t jobs, retries;
    long timeout;
    bool flaky; /* the same content passes and fails by turns */
    bool based; /* the untouched commit was tested in this run */
    bn_str base_key;
    int base_code;     /* not 0: the tests fail on the untouched commit, */
    bn_testlog before; /* and say which */
    bn_map failures;   /* key to index in failed + 1 */
    bn_vec(failure) failed;
};

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

/* ---- single runs ---- */

static const char *how_it_ended(bn_verify *v, int code)
{
    if (code == BN_RUN_TOO_LONG)
        return bn_str_c_in(
            v->cli->arena,
            bn_str_format_in(v->cli->arena, "not done after %ld s: verify.timeout", v->timeout));
    if (code == BN_RUN_KILLED)
        return "killed by a signal";
    return bn_str_c_in(v->cli->arena, bn_str_format_in(v->cli->arena, "exit %d", code));
}

/* Does this end of a run count as a pass? */
static bool is_pass(bn_verify *v, uint32_t at, int code)
{
    bn_testlog now;

    if (code == 0 || v->base_code == 0)
        return code == 0;
    now = bn_testlog_read(v->cli->arena, bn_copies_log(v->copies, at));
    return code == v->base_code && bn_testlog_no_worse(&v->before, &now);
}

/* What the log of a failing run says, kept for the quarantine. */
static void note_failure(bn_verify *v, uint32_t at, bn_str key, int code)
{
    bn_arena *arena = v->cli->arena;
    bn_str log = bn_copies_log(v->copies, at), tail = log;
    bn_testlog t = bn_testlog_read(arena, log);
    failure f = { .code = code };

    if (tail.len > LOG_TAIL)
        tail = bn_str_sub(tail, tail.len - LOG_TAIL, tail.len);
    f.tail = bn_str_copy_in(arena, tail);
    for (uint32_t i = 0; i < t.failing.len && f.failing.len < MAX_NAMES; i++) {
        bool before = false;

        for (uint32_t n = 0; n < v->before.failing.len; n++)
            before |= bn_str_eq(v->before.failing.items[n], t.failing.items[i]);
        if (!before)
            bn_vec_push(arena, &f.failing, bn_str_copy_in(arena, t.failing.items[i]));
    }
    bn_vec_push(arena, &v->failed, f);
    *bn_map_put(&v->failures, key) = v->failed.len;
}

static void kill_all(bn_verify *v)
{
    for (uint32_t i = 0; i < v->jobs; i++) {
        bn_copies_kill(v->copies, i);
        v->running[i] = (bn_str){ "", 0 };
    }
}

/* Run the command on the commit, in copies 0 to `count` - 1 at a time. */
static bn_status run_untouched(bn_verify *v, const bn_series *s, uint32_t count, int *codes,
                               bn_err *err)
{
    bn_str *texts = BN_ARRAY_IN(v->cli->arena, s->files.len + 1, bn_str);
    bn_status status = BN_OK;

    for (uint32_t i = 0; i < s->files.len; i++)
        texts[i] = s->files.items[i].base_text;

    kill_all(v);
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
        v->command, how_it_ended(v, code),
        t.cut_short ? "stops at the first failure" : "its output does not tell which tests fail",
        BN_FMT(last));
}

/*
 * The untouched commit, twice where retries are wanted: at a time where there are copies, which
 * also shows whether the tests of two copies disturb each other.
 */
static bn_status test_untouched(bn_verify *v, const bn_series *s, bn_err *err)
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
                       how_it_ended(v, before));
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

/* ---- results to be tested ---- */

typedef struct {
    bn_verify *v;
    bn_series *s;
    const bn_unit *unit;
    const bn_places *all; /* the edits in question, by number */
    bn_bisect state;
    bool *told;    /* bad, and in the quarantine */
    bool doubtful; /* a failure did not come again: begin anew */
    uint32_t doubts;
    bn_places bad, accepted;
} bisection;

typedef struct {
    bn_unit_result result;
    bn_str key;
} probe;

/* What was accepted, and the edits from lo to hi. */
static bn_status make_probe(bisection *b, const bn_bisect *state, uint32_t lo, uint32_t hi,
                            probe *p, bn_err *err)
{
    bn_places only = { 0 };
    bn_status status;

    for (uint32_t i = 0; i < state->count; i++)
        if (state->accepted[i] || (i >= lo && i < hi))
            bn_vec_push(b->v->cli->arena, &only, b->all->items[i]);
    status = bn_series_try(b->s, b->unit, &only, &p->result, err);
    if (!status)
        p->key = bn_verdicts_key(b->v->verdicts, b->s, p->result.texts);
    return status;
}

/* The copy in which this content is being tested; false: in none. */
static bool find_running(const bn_verify *v, bn_str key, uint32_t *at)
{
    for (uint32_t i = 0; i < v->jobs; i++)
        if (bn_str_eq(v->running[i], key)) {
            *at = i;
            return true;
        }
    return false;
}

static bn_status start(bn_verify *v, const bn_series *s, const probe *p, uint32_t at, bn_err *err)
{
    bn_status status = bn_copies_show(v->copies, at, s, p->result.texts, err);

    v->running[at] = status ? (bn_str){ "", 0 } : p->key;
    return status ? status : bn_copies_start(v->copies, at, err);
}

/* A copy for something new: one that is free, else one whose run is not needed any more. */
static uint32_t free_copy(bn_verify *v, const probe *needed, uint32_t needed_count)
{
    uint32_t victim = 0;

    for (uint32_t i = 0; i < v->jobs; i++) {
        bool wanted = false;

        if (!v->running[i].len)
            return i;
        for (uint32_t n = 0; n < needed_count; n++)
            wanted |= bn_str_eq(needed[n].key, v->running[i]);
        if (!wanted)
            victim = i;
    }
    bn_copies_kill(v->copies, victim);
    v->running[victim] = (bn_str){ "", 0 };
    return victim;
}

/* The run in that copy has ended; is it a pass? */
static bn_status collect(bn_verify *v, const bn_series *s, const probe *p, uint32_t at,
                         bool *passes, bn_err *err)
{
    int code;
    bn_status status = bn_copies_wait(v->copies, at, &code, err);

    for (uint32_t left = v->flaky ? v->retries : 0; !status; left--) {
        *passes = is_pass(v, at, code);
        if (*passes || !left)
            break;
        status = bn_copies_show(v->copies, at, s, p->result.texts, err);
        if (!status)
            status = bn_copies_start(v->copies, at, err);
        if (!status)
            status = bn_copies_wait(v->copies, at, &code, err);
    }
    v->running[at] = (bn_str){ "", 0 };
    if (status)
        return status;
    if (!*passes)
        note_failure(v, at, p->key, code);
    bn_verdicts_put(v->verdicts, p->key, *passes ? BN_VERDICT_PASS : BN_VERDICT_FAIL, !v->flaky);
    return BN_OK;
}

/* Start what is likely to be asked next, while `first` runs. */
static bn_status look_ahead(bisection *b, const probe *first, bn_err *err)
{
    bn_verify *v = b->v;
    bn_arena *arena = v->cli->arena;
    uint32_t planned = 1, forks = 1;
    probe *plan = BN_ARRAY_IN(arena, v->jobs, probe);
    bn_bisect *states = BN_ARRAY_IN(arena, 2 * v->jobs + 2, bn_bisect);
    bn_status status = BN_OK;

    plan[0] = *first;
    states[0] = bn_bisect_fork(&b->state, arena);
    for (uint32_t from = 0; from < forks && planned < v->jobs && !status; from++)
        for (int answer = 0; answer < 2 && planned < v->jobs && forks < 2 * v->jobs + 2; answer++) {
            bn_bisect next = bn_bisect_fork(&states[from], arena);
            uint32_t lo, hi;

            bn_bisect_answer(&next, answer == 1);
            if (!bn_bisect_next(&next, &lo, &hi))
                continue;
            states[forks++] = next;
            status = make_probe(b, &next, lo, hi, &plan[planned], err);
            if (status)
                break;
            if (bn_verdicts_get(v->verdicts, plan[planned].key) == BN_VERDICT_NONE)
                planned++;
        }
    for (uint32_t i = 1, at; i < planned && !status; i++)
        if (!find_running(v, plan[i].key, &at))
            status = start(v, b->s, &plan[i], free_copy(v, plan, planned), err);
    return status;
}

/* Test one content, unless that is known; `b`: look ahead meanwhile. */
static bn_status test(bn_verify *v, bn_series *s, const probe *p, bisection *b, bool *passes,
                      bn_err *err)
{
    bn_verdict known = bn_verdicts_get(v->verdicts, p->key);
    bn_status status = BN_OK;
    uint32_t at;

    *passes = known == BN_VERDICT_PASS;
    if (known != BN_VERDICT_NONE)
        return BN_OK;
    if (!find_running(v, p->key, &at)) {
        at = free_copy(v, p, 1);
        status = start(v, s, p, at, err);
    }
    if (!status && b && v->jobs > 1)
        status = look_ahead(b, p, err);
    return status ? status : collect(v, s, p, at, passes, err);
}

/* ---- the guilty ---- */

static void tell(bn_verify *v, const bn_place *place, bn_str path, const failure *f)
{
    bn_arena *arena = v->cli->arena;
    bn_str why = BN_LIT("the tests failed with it before");

    if (f && f->failing.len > 1)
        why = bn_str_format_in(arena, "%.*s and %u more fail", BN_FMT(f->failing.items[0]),
                               f->failing.len - 1);
    else if (f && f->failing.len)
        why = bn_str_format_in(arena, "%.*s fails", BN_FMT(f->failing.items[0]));
    else if (f && f->code < 0)
        why = bn_str_format_in(arena, "the tests are %s", how_it_ended(v, f->code));
    else if (f)
        why = bn_str_format_in(arena, "the tests fail (%s)", how_it_ended(v, f->code));
    bn_cli_say(v->cli, "quarantined %.*s:%u %.*s (%.6s): %.*s", BN_FMT(path), place->line,
               BN_FMT(place->rule), place->id.ptr, BN_FMT(why));
}

/*
 * An edit is not blamed for one failing run: it has to fail again, alone. Where it does not,
 * the runs disturb each other, or the tests are flaky; either way no failure so far is proof.
 */
static bn_status confirm(bisection *b, const probe *p, bn_err *err)
{
    bn_verify *v = b->v;
    bool passes = false;
    bn_status status = BN_OK;

    if (b->doubts > 2)
        return BN_OK;
    kill_all(v);
    for (uint32_t i = 0; i < v->retries && !passes && !status; i++) {
        status = start(v, b->s, p, 0, err);
        if (!status)
            status = collect(v, b->s, p, 0, &passes, err);
    }
    if (status || !passes)
        return status;
    b->doubtful = true;
    b->doubts++;
    bn_verdicts_forget_failures(v->verdicts);
    if (v->jobs > 1)
        bn_cli_say(v->cli, "a failure did not come again when nothing ran beside it: from now on "
                           "one at a time");
    else
        bn_cli_say(v->cli,
                   "a failure did not come again: the tests are flaky, a failing run is "
                   "repeated up to %u times",
                   v->retries);
    v->flaky |= v->jobs == 1;
    v->jobs = 1;
    return BN_OK;
}

static bn_status quarantine(bisection *b, const bn_place *place, bn_err *err)
{
    bn_verify *v = b->v;
    bn_str path = b->s->files.items[place->file].path;
    bn_quarantined entry = { .id = place->id,
                             .rule = place->rule,
                             .file = path,
                             .line = place->line,
                             .around = place->around,
                             .command = bn_str_from(v->command) };
    uint32_t number = (uint32_t)(place - b->all->items);
    const uint64_t *index;
    const failure *f = NULL;
    probe p;
    bn_status status = make_probe(b, &b->state, number, number + 1, &p, err);

    if (!status)
        status = confirm(b, &p, err);
    if (status || b->doubtful)
        return status;
    b->told[number] = true;
    bn_vec_push(v->cli->arena, &b->bad, *place);
    bn_vec_push(v->cli->arena, &b->s->barred, (bn_barred){ .id = place->id, .file = path });
    index = bn_map_find(&v->failures, p.key);
    if (index) {
        f = &v->failed.items[*index - 1];
        entry.log = f->tail;
        entry.failing = f->failing;
    }
    tell(v, place, path, f);
    return v->cli->flags.dry_run
               ? BN_OK
               : bn_quarantine_put(v->cli, bn_quarantine_root(v->gw), &entry, err);
}

/* Those that turned out bad since the last time: what is accepted now is what they failed on. */
static bn_status note_bad(bisection *b, bn_err *err)
{
    bn_status status = BN_OK;

    for (uint32_t i = 0; i < b->state.count && !b->doubtful && !status; i++)
        if (b->state.bad[i] && !b->told[i])
            status = quarantine(b, &b->all->items[i], err);
    return status;
}

/* Sort the edits into accepted and bad, until there is a doubt. */
static bn_status sort(bisection *b, bool fails, bn_err *err)
{
    bn_arena *arena = b->v->cli->arena;
    uint32_t lo, hi;
    bn_status status = BN_OK;

    b->doubtful = false;
    b->told = BN_ARRAY_IN(arena, b->all->len + 1, bool);
    bn_bisect_init(&b->state, arena, b->all->len, fails);
    while (!status && !b->doubtful && bn_bisect_next(&b->state, &lo, &hi)) {
        bool passes = false;
        probe p;

        status = note_bad(b, err);
        if (status || b->doubtful)
            break;
        status = make_probe(b, &b->state, lo, hi, &p, err);
        if (!status)
            status = test(b->v, b->s, &p, b, &passes, err);
        bn_bisect_answer(&b->state, passes);
    }
    return status || b->doubtful ? status : note_bad(b, err);
}

static bn_status bisect(bisection *b, bn_err *err)
{
    bn_arena *arena = b->v->cli->arena;
    bn_status status = sort(b, true, err);

    while (!status && b->doubtful) {
        bn_places *left = BN_NEW_IN(arena, bn_places);

        memset(left, 0, sizeof *left);
        for (uint32_t i = 0; i < b->all->len; i++)
            if (!b->told[i])
                bn_vec_push(arena, left, b->all->items[i]);
        b->all = left;
        status = sort(b, false, err);
    }
    for (uint32_t i = 0; i < b->state.count && !status; i++)
        if (b->state.accepted[i])
            bn_vec_push(arena, &b->accepted, b->all->items[i]);
    return status;
}

bn_status bn_verify_unit(bn_verify *v, bn_series *s, const bn_unit *unit, bn_unit_result *result,
                         bn_err *err)
{
    bisection b = { .v = v, .s = s, .unit = unit, .all = &result->applied };
    uint32_t runs = bn_copies_runs(v->copies);
    probe whole = { .result = *result, .key = bn_verdicts_key(v->verdicts, s, result->texts) };
    bn_places bad = result->bad;
    uint32_t left_alone = result->left_alone;
    bool passes;
    bn_status status = test(v, s, &whole, NULL, &passes, err);

    if (!status && !passes && !v->based) { /* the baseline is known from another run only */
        status = test_untouched(v, s, err);
        if (!status && v->base_code) /* and was another one */
            status = test(v, s, &whole, NULL, &passes, err);
    }
    if (status || passes)
        return status;
    if (!v->cli->flags.quiet)
        bn_cli_say(v->cli, "%.*s: the tests fail, looking for the guilty among %u edit%s",
                   BN_FMT(unit->label), result->edits, result->edits == 1 ? "" : "s");
    status = bisect(&b, err);
    if (status)
        return status;
    if (b.bad.len)
        bn_cli_exit(v->cli, BN_EXIT_VERIFY);
    for (uint32_t i = 0; i < b.bad.len; i++)
        bn_vec_push(v->cli->arena, &bad, b.bad.items[i]);
    *result = (bn_unit_result){ .texts = BN_ARRAY_IN(v->cli->arena, s->files.len + 1, bn_str) };
    if (b.accepted.len)
        status = bn_series_try(s, unit, &b.accepted, &whole.result, err);
    if (!status && b.accepted.len) {
        whole.key = bn_verdicts_key(v->verdicts, s, whole.result.texts);
        status = test(v, s, &whole, NULL, &passes, err);
        if (!status && passes)
            *result = whole.result;
    }
    result->bad = bad;
    result->left_alone = left_alone;
    if (!status && !v->cli->flags.quiet)
        bn_cli_say(v->cli, "%.*s: %u bad, %u kept, after %u runs", BN_FMT(unit->label), b.bad.len,
                   result->edits, bn_copies_runs(v->copies) - runs);
    return status;
}

/* ---- begin and end ---- */

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
                      .failures = { .arena = arena } };
    v->running = BN_ARRAY_IN(arena, v->jobs, bn_str);
    v->copies = bn_copies_new(gw, base, command, v->jobs, v->timeout, state_path(gw, ""));
    *out = v;
    status =
        bn_verdicts_new(gw, base, command, gw->cli->flags.retry ? NULL : state_path(gw, "verified"),
                        &v->verdicts, err);
    if (status)
        return status;
    v->base_key = bn_verdicts_key(v->verdicts, s, NULL);
    if (bn_verdicts_get(v->verdicts, v->base_key) != BN_VERDICT_PASS)
        return test_untouched(v, s, err);
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
