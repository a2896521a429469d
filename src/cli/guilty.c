/* guilty.c - which edits of a unit the tests do not like; see verify.h. */
#include <string.h>

#include "cli/bisect.h"
#include "cli/quarantine.h"
#include "cli/verify_p.h"

typedef struct {
    bn_verify *v;
    bn_series *s;
    const bn_unit *unit;
    const bn_places *all;    /* the edits in question, by number: one for each group */
    const bn_places *shares; /* what goes with them in other files */
    bn_bisect state;
    bool *told;    /* bad, and in the quarantine */
    bool doubtful; /* a failure did not come again: begin anew */
    uint32_t doubts;
    bn_places bad, accepted;
} bisection;

/* What was accepted, and the edits from lo to hi. */
static bn_status make_probe(bisection *b, const bn_bisect *state, uint32_t lo, uint32_t hi,
                            bn_probe *p, bn_err *err)
{
    bn_places only = { 0 };
    bn_status status;

    for (uint32_t i = 0; i < state->count; i++)
        if (state->accepted[i] || (i >= lo && i < hi))
            bn_places_add(b->v->cli->arena, &only, &b->all->items[i], b->shares);
    status = bn_series_try(b->s, b->unit, &only, &p->result, err);
    if (!status)
        p->key = bn_verdicts_key(b->v->verdicts, b->s, p->result.texts);
    return status;
}

/* Start what is likely to be asked next, while `first` runs. */
static bn_status look_ahead(bisection *b, const bn_probe *first, bn_err *err)
{
    bn_verify *v = b->v;
    bn_arena *arena = v->cli->arena;
    uint32_t planned = 1, forks = 1;
    bn_probe *plan = BN_ARRAY_IN(arena, v->jobs, bn_probe);
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
        if (!bn_probe_find(v, plan[i].key, &at))
            status = bn_probe_start(v, b->s, &plan[i], bn_probe_free_copy(v, plan, planned), err);
    return status;
}

/* Most units pass: the next one, on top of this one's result, is tested at the same time. */
static bn_status start_next(bn_verify *v, bn_series *s, const bn_probe *p, const bn_unit *next,
                            bn_err *err)
{
    bn_series_file *saved = bn_series_show(s, &p->result);
    bn_probe plan[2] = { *p };
    bn_str why = { "", 0 };
    uint32_t at;
    bn_status status = bn_series_try(s, next, NULL, &plan[1].result, err);

    if (!status)
        status = bn_gate_compiles(v, s, plan[1].result.texts, &why, err);
    if (!status && plan[1].result.edits && !why.len) {
        plan[1].key = bn_verdicts_key(v->verdicts, s, plan[1].result.texts);
        if (bn_verdicts_get(v->verdicts, plan[1].key) == BN_VERDICT_NONE &&
            !bn_probe_find(v, plan[1].key, &at))
            status = bn_probe_start(v, s, &plan[1], bn_probe_free_copy(v, plan, 2), err);
    }
    memcpy(s->files.items, saved, s->files.len * sizeof *saved);
    return status;
}

/* What cannot be compiled fails without a run. */
static void note_complaint(bn_verify *v, bn_str key, bn_str why)
{
    bn_vec_push(v->cli->arena, &v->failed, (bn_failure){ .why = why, .tail = why });
    *bn_map_put(&v->failures, key) = v->failed.len;
    bn_verdicts_put(v->verdicts, key, BN_VERDICT_FAIL, false);
}

/* Test one content, unless that is known; meanwhile what `b` may ask next, or unit `next`. */
static bn_status test(bn_verify *v, bn_series *s, const bn_probe *p, bisection *b,
                      const bn_unit *next, bool *passes, bn_err *err)
{
    bn_verdict known = bn_verdicts_get(v->verdicts, p->key);
    bn_str why = { "", 0 };
    bn_status status;
    uint32_t at;

    *passes = known == BN_VERDICT_PASS;
    if (known != BN_VERDICT_NONE)
        return BN_OK;
    status = bn_gate_compiles(v, s, p->result.texts, &why, err);
    if (why.len)
        note_complaint(v, p->key, why);
    if (status || why.len)
        return status;
    if (!bn_probe_find(v, p->key, &at)) {
        at = bn_probe_free_copy(v, p, 1);
        status = bn_probe_start(v, s, p, at, err);
    }
    if (!status && b && v->jobs > 1)
        status = look_ahead(b, p, err);
    else if (!status && next && v->jobs > 1)
        status = start_next(v, s, p, next, err);
    return status ? status : bn_probe_collect(v, s, p, at, passes, err);
}

/* ---- the guilty ---- */

static void tell(bn_verify *v, const bn_place *place, bn_str path, const bn_failure *f)
{
    bn_arena *arena = v->cli->arena;
    bn_str why = BN_LIT("the tests failed with it before");

    if (f && f->why.len)
        why = f->why;
    else if (f && f->failing.len > 1)
        why = bn_str_format_in(arena, "%.*s and %u more fail", BN_FMT(f->failing.items[0]),
                               f->failing.len - 1);
    else if (f && f->failing.len)
        why = bn_str_format_in(arena, "%.*s fails", BN_FMT(f->failing.items[0]));
    else if (f && f->code < 0)
        why = bn_str_format_in(arena, "the tests are %s", bn_verify_how(v, f->code));
    else if (f)
        why = bn_str_format_in(arena, "the tests fail (%s)", bn_verify_how(v, f->code));
    bn_cli_say(v->cli, "quarantined %.*s:%u %.*s (%.6s): %.*s", BN_FMT(path), place->line,
               BN_FMT(place->rule), place->id.ptr, BN_FMT(why));
}

/*
 * An edit is not blamed for one failing run: it has to fail again, alone. Where it does not,
 * the runs disturb each other, or the tests are flaky; either way no failure so far is proof.
 */
static bn_status confirm(bisection *b, const bn_probe *p, bn_err *err)
{
    bn_verify *v = b->v;
    bool passes = false;
    bn_status status = BN_OK;

    if (b->doubts > 2)
        return BN_OK;
    bn_verify_kill_all(v);
    for (uint32_t i = 0; i < v->retries && !passes && !status; i++) {
        status = bn_probe_start(v, b->s, p, 0, err);
        if (!status)
            status = bn_probe_collect(v, b->s, p, 0, &passes, err);
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

bn_status bn_verify_quarantine(bn_verify *v, bn_series *s, const bn_place *place,
                               const bn_failure *f, bn_err *err)
{
    bn_str path = s->files.items[place->file].path;
    bn_quarantined entry = { .id = place->id,
                             .rule = place->rule,
                             .file = path,
                             .line = place->line,
                             .around = place->around };

    bn_vec_push(v->cli->arena, &s->barred, (bn_barred){ .id = place->id, .file = path });
    bn_cli_exit(v->cli, BN_EXIT_VERIFY);
    tell(v, place, path, f);
    if (!f || !f->why.len)
        entry.command = bn_str_from(v->command);
    if (f) {
        entry.log = f->tail;
        entry.failing = f->failing;
    }
    return v->cli->flags.dry_run
               ? BN_OK
               : bn_quarantine_put(v->cli, bn_quarantine_root(v->gw), &entry, err);
}

static bn_status quarantine(bisection *b, const bn_place *place, bn_err *err)
{
    bn_verify *v = b->v;
    uint32_t number = (uint32_t)(place - b->all->items);
    const uint64_t *index;
    bn_probe p;
    bn_status status = make_probe(b, &b->state, number, number + 1, &p, err);

    if (!status)
        status = confirm(b, &p, err);
    if (status || b->doubtful)
        return status;
    b->told[number] = true;
    bn_vec_push(v->cli->arena, &b->bad, *place);
    index = bn_map_find(&v->failures, p.key);
    return bn_verify_quarantine(v, b->s, place, index ? &v->failed.items[*index - 1] : NULL, err);
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
        bn_probe p;

        status = note_bad(b, err);
        if (status || b->doubtful)
            break;
        status = make_probe(b, &b->state, lo, hi, &p, err);
        if (!status)
            status = test(b->v, b->s, &p, b, NULL, &passes, err);
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
            bn_places_add(arena, &b->accepted, &b->all->items[i], b->shares);
    return status;
}

/* A rewrite in several files is one edit: its shares go where it goes. */
static void part_shares(bn_arena *arena, const bn_places *applied, bn_places *wholes,
                        bn_places *shares)
{
    for (uint32_t i = 0; i < applied->len; i++) {
        const bn_place *p = &applied->items[i];

        if (p->share)
            bn_vec_push(arena, shares, *p);
        else
            bn_vec_push(arena, wholes, *p);
    }
}

bn_status bn_verify_unit(bn_verify *v, bn_series *s, const bn_unit *unit, const bn_unit *next,
                         bn_unit_result *result, bn_err *err)
{
    bn_status status = bn_gate(v, s, unit, result, err);
    bn_places wholes = { 0 }, shares = { 0 };
    bisection b = { .v = v, .s = s, .unit = unit, .all = &wholes, .shares = &shares };
    uint32_t runs = bn_copies_runs(v->copies);
    bn_probe whole = { .result = *result };
    bn_places bad = result->bad;
    uint32_t left_alone = result->left_alone;
    bool passes;

    if (status || !result->edits)
        return status;
    part_shares(v->cli->arena, &result->applied, &wholes, &shares);
    whole.key = bn_verdicts_key(v->verdicts, s, result->texts);
    status = test(v, s, &whole, NULL, next, &passes, err);
    if (!status && !passes && !v->based) { /* the baseline is known from another run only */
        status = bn_verify_untouched(v, s, err);
        if (!status && v->base_code) /* and was another one */
            status = test(v, s, &whole, NULL, NULL, &passes, err);
    }
    if (!status && !passes && v->jobs > 1) /* was it the run beside it? */
        status = confirm(&b, &whole, err);
    if (!status && b.doubtful)
        status = test(v, s, &whole, NULL, NULL, &passes, err);
    b.doubtful = false;
    if (status || passes)
        return status;
    if (!v->cli->flags.quiet)
        bn_cli_say(v->cli, "%.*s: the tests fail, looking for the guilty among %u edit%s",
                   BN_FMT(unit->label), result->edits, result->edits == 1 ? "" : "s");
    status = bisect(&b, err);
    if (status)
        return status;
    for (uint32_t i = 0; i < b.bad.len; i++)
        bn_vec_push(v->cli->arena, &bad, b.bad.items[i]);
    *result = (bn_unit_result){ .texts = BN_ARRAY_IN(v->cli->arena, s->files.len + 1, bn_str) };
    if (b.accepted.len)
        status = bn_series_try(s, unit, &b.accepted, &whole.result, err);
    if (!status && b.accepted.len) {
        whole.key = bn_verdicts_key(v->verdicts, s, whole.result.texts);
        status = test(v, s, &whole, NULL, NULL, &passes, err);
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
