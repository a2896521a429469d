/*
 * gate.c - what can be told of a result without a test run.
 *
 * The files that a unit changes must be read and compiled by Python where they were before, and
 * the unit, run again on its own result, must find nothing to do. Edits that do not hold go to the
 * quarantine; the tests see only what is left.
 */
#include <string.h>

#include "cli/bisect.h"
#include "cli/verify_p.h"
#include "diff/diff.h"

/* ---- compile() ---- */

/* The interpreter; NULL where none fits, which is said once. */
static const bn_interpreter *interpreter(bn_verify *v, const bn_series *s)
{
    if (!v->python_sought &&
        !bn_interpreter_find(v->cli, s->target, s->newest_target, &v->python) &&
        !v->cli->flags.quiet)
        bn_cli_say(v->cli, "no Python was found that could compile the results: only the tests "
                           "judge them");
    v->python_sought = true;
    return v->python.program.len ? &v->python : NULL;
}

static bn_str key_of(bn_verify *v, bn_str text)
{
    char *id = bn_alloc_in(v->cli->arena, BN_ID_LEN);

    bn_blob_id(text, id);
    return bn_str_from(id);
}

/* Compile what is not known yet; complaints[i] gets the answer for texts[i]. */
static bn_status compile(bn_verify *v, const bn_interpreter *python, const bn_str *texts,
                         uint32_t count, bn_str *complaints, bn_err *err)
{
    bn_arena *arena = v->cli->arena;
    bn_str *keys = BN_ARRAY_IN(arena, count + 1, bn_str), *answers;
    bn_words unknown = { 0 }, names = { 0 };
    bn_status status = BN_OK;

    for (uint32_t i = 0; i < count; i++) {
        keys[i] = key_of(v, texts[i]);
        if (bn_map_find(&v->compiled, keys[i]))
            continue;
        bn_vec_push(arena, &unknown, texts[i]);
        bn_vec_push(arena, &names, keys[i]);
    }
    answers = BN_ARRAY_IN(arena, unknown.len + 1, bn_str);
    if (unknown.len)
        status = bn_interpreter_compile(v->cli, python, unknown.items, unknown.len, answers, err);
    for (uint32_t i = 0; i < unknown.len && !status; i++) {
        bn_vec_push(arena, &v->complaints, answers[i]);
        *bn_map_put(&v->compiled, names.items[i]) = v->complaints.len - 1;
    }
    for (uint32_t i = 0; i < count && !status; i++)
        complaints[i] = v->complaints.items[*bn_map_find(&v->compiled, keys[i])];
    return status;
}

/*
 * Complaints about the texts that the unit changes, one a file of the series, empty where there is
 * none. A file that could not be compiled before is not judged: it is written for another Python.
 */
static bn_status complain(bn_verify *v, const bn_series *s, const bn_str *texts, bn_str *complaints,
                          bn_err *err)
{
    const bn_interpreter *python = interpreter(v, s);
    bn_arena *arena = v->cli->arena;
    bn_vec(uint32_t) files = { 0 };
    bn_words changed = { 0 };
    bn_str *answers, before;
    bn_status status;

    for (uint32_t i = 0; i < s->files.len && python; i++)
        if (texts[i].ptr) {
            bn_vec_push(arena, &files, i);
            bn_vec_push(arena, &changed, texts[i]);
        }
    if (!files.len)
        return BN_OK;
    answers = BN_ARRAY_IN(arena, files.len, bn_str);
    status = compile(v, python, changed.items, changed.len, answers, err);
    for (uint32_t i = 0; i < files.len && !status; i++) {
        const bn_series_file *f = &s->files.items[files.items[i]];

        if (!answers[i].len)
            continue;
        status = compile(v, python, &f->text, 1, &before, err);
        if (!status && !before.len)
            complaints[files.items[i]] =
                bn_str_format_in(arena, "Python %.*s cannot compile it: %.*s",
                                 BN_FMT(python->version), BN_FMT(answers[i]));
    }
    return status;
}

bn_status bn_gate_compiles(bn_verify *v, const bn_series *s, const bn_str *texts, bn_str *why,
                           bn_err *err)
{
    bn_str *complaints = BN_ARRAY_IN(v->cli->arena, s->files.len + 1, bn_str);
    bn_status status = complain(v, s, texts, complaints, err);

    *why = BN_LIT("");
    for (uint32_t i = 0; i < s->files.len && !status && !why->len; i++)
        if (complaints[i].len)
            *why = complaints[i];
    return status;
}

/* ---- the guilty ---- */

typedef struct {
    bn_place place;
    bn_str why;
} guilty;
typedef bn_vec(guilty) guilty_vec;

/* Of the edits in one file: those without which it can be compiled. */
static bn_status find_in_file(bn_verify *v, bn_series *s, const bn_unit *unit,
                              const bn_unit_result *result, uint32_t file, guilty_vec *found,
                              bn_err *err)
{
    bn_arena *arena = v->cli->arena;
    bn_places all = { 0 };
    bn_str *whys;
    bn_bisect state;
    uint32_t lo, hi;
    bn_status status = BN_OK;

    for (uint32_t i = 0; i < result->applied.len; i++)
        if (result->applied.items[i].file == file)
            bn_vec_push(arena, &all, result->applied.items[i]);
    whys = BN_ARRAY_IN(arena, all.len + 1, bn_str);
    bn_bisect_init(&state, arena, all.len, false);
    while (!status && bn_bisect_next(&state, &lo, &hi)) {
        bn_places only = { 0 };
        bn_unit_result part;
        bn_str why = { "", 0 };

        for (uint32_t i = 0; i < all.len; i++)
            if (state.accepted[i] || (i >= lo && i < hi))
                bn_places_add(arena, &only, &all.items[i], &result->applied);
        status = bn_series_try(s, unit, &only, &part, err);
        if (!status)
            status = bn_gate_compiles(v, s, part.texts, &why, err);
        for (uint32_t i = lo; i < hi && why.len; i++)
            whys[i] = why;
        if (!status)
            bn_bisect_answer(&state, why.len == 0);
    }
    for (uint32_t i = 0; i < all.len && !status; i++)
        if (state.bad[i])
            bn_vec_push(arena, found, (guilty){ all.items[i], whys[i] });
    return status;
}

static bn_status find_uncompilable(bn_verify *v, bn_series *s, const bn_unit *unit,
                                   const bn_unit_result *result, guilty_vec *found, bn_err *err)
{
    bn_str *complaints = BN_ARRAY_IN(v->cli->arena, s->files.len + 1, bn_str);
    bn_status status = complain(v, s, result->texts, complaints, err);

    for (uint32_t i = 0; i < s->files.len && !status; i++)
        if (complaints[i].len)
            status = find_in_file(v, s, unit, result, i, found, err);
    return status;
}

static void blame(bn_verify *v, const bn_unit_result *result, uint32_t place, guilty_vec *found)
{
    const bn_place *p = &result->applied.items[place];

    /* What a later round wrote over it goes with the first. */
    for (uint32_t i = 0; i < found->len; i++)
        if (found->items[i].place.file == p->file && found->items[i].place.start == p->start &&
            bn_str_eq(found->items[i].place.rule, p->rule))
            return;
    bn_vec_push(v->cli->arena, found,
                (guilty){ *p, BN_LIT("a second run would rewrite its result again") });
}

/*
 * A second run rewrites something here. What wrote that text is to blame; `whole`: where nothing
 * did, all edits of the file, since one of them made it possible.
 */
static void blame_writers(bn_verify *v, const bn_unit_result *result, const bn_place *again,
                          bool whole, guilty_vec *found)
{
    uint32_t file = again->file;
    bool any = false;

    for (uint32_t i = 0; i < result->change_counts[file]; i++) {
        const bn_diff_change *c = &result->changes[file][i];
        const bn_writers *w = &result->writers[file][i];

        if (again->start < c->new_start || again->start > c->new_end)
            continue;
        for (uint32_t n = 0; n < w->count; n++)
            blame(v, result, w->places[n], found);
        any |= w->count != 0;
    }
    for (uint32_t i = 0; i < result->applied.len && whole && !any; i++)
        if (result->applied.items[i].file == file)
            blame(v, result, i, found);
}

static bn_status find_unsettled(bn_verify *v, bn_series *s, const bn_unit *unit,
                                const bn_unit_result *result, bool whole, guilty_vec *found,
                                bn_err *err)
{
    bn_series_file *saved = bn_series_show(s, result);
    bn_unit changed = *unit;
    bn_unit_result second;
    bn_status status;

    changed.files = (bn_words){ 0 };
    for (uint32_t i = 0; i < s->files.len; i++)
        if (result->texts[i].ptr)
            bn_vec_push(v->cli->arena, &changed.files, s->files.items[i].path);
    status = bn_series_try(s, &changed, NULL, &second, err);
    memcpy(s->files.items, saved, s->files.len * sizeof *saved);
    for (uint32_t i = 0; i < second.applied.len && !status; i++)
        blame_writers(v, result, &second.applied.items[i], whole, found);
    return status;
}

/* Leave out what was found, and make the result of the rest. */
static bn_status leave_out(bn_verify *v, bn_series *s, const bn_unit *unit, const guilty_vec *found,
                           bn_unit_result *result, bn_err *err)
{
    bn_arena *arena = v->cli->arena;
    bn_places kept = { 0 }, bad = result->bad;
    uint32_t left_alone = result->left_alone;
    bn_status status = BN_OK;

    for (uint32_t i = 0; i < result->applied.len; i++) {
        const bn_place *p = &result->applied.items[i];
        bool is_bad = false;

        for (uint32_t n = 0; n < found->len; n++) {
            const bn_place *bad_one = &found->items[n].place;

            is_bad |= (bad_one->file == p->file && bn_str_eq(bad_one->id, p->id)) ||
                      (p->group && p->group == bad_one->group);
        }
        if (!is_bad)
            bn_vec_push(arena, &kept, *p);
    }
    for (uint32_t i = 0; i < found->len && !status; i++) {
        bn_failure f = { .why = found->items[i].why, .tail = found->items[i].why };

        bn_vec_push(arena, &bad, found->items[i].place);
        status = bn_verify_quarantine(v, s, &found->items[i].place, &f, err);
    }
    if (!status && kept.len)
        status = bn_series_try(s, unit, &kept, result, err);
    else
        *result = bn_unit_result_none(s);
    result->bad = bad;
    result->left_alone = left_alone;
    return status;
}

bn_status bn_gate(bn_verify *v, bn_series *s, const bn_unit *unit, bn_unit_result *result,
                  bn_err *err)
{
    bool whole = !s->restricted && !result->bad.len;
    bn_status status = BN_OK;

    while (!status && result->edits) {
        guilty_vec found = { 0 };

        status = find_uncompilable(v, s, unit, result, &found, err);
        if (!status && !found.len)
            status = find_unsettled(v, s, unit, result, whole, &found, err);
        if (status || !found.len)
            break;
        status = leave_out(v, s, unit, &found, result, err);
        whole = false;
    }
    return status;
}
