/*
 * job.c - one file's job: the one place that bn_bail of the job returns to.
 *
 * Everything of the job lives in the worker's arena, which is reset for the next
 * file; the result is copied to an arena of its own.
 */
#include "engine/shares.h"

#include <stdlib.h>
#include <string.h>

struct bn_worker {
    const bn_engine *engine;
    bn_arena *arena;
    bn_parser *parser;
};

struct bn_result {
    bn_arena *arena;
    bn_finding *findings;
    uint32_t finding_count;
    bn_region *regions;
    uint32_t region_count;
    bn_unused *unused;
    uint32_t unused_count;
    bn_file_shares shares;
    bn_str *warnings;
    uint32_t warning_count;
    bn_str text;
    bool changed, generated;
    uint32_t rounds, blocked;
};

bn_worker *bn_worker_new(const bn_engine *engine)
{
    bn_worker *w = calloc(1, sizeof *w);

    if (!w)
        return NULL;
    w->engine = engine;
    w->arena =
        bn_arena_new(engine->options.max_bytes ? engine->options.max_bytes : (size_t)4 << 30, NULL);
    w->parser = bn_parser_new();
    if (!w->arena || !w->parser) {
        bn_worker_free(w);
        return NULL;
    }
    return w;
}

void bn_worker_free(bn_worker *w)
{
    if (!w)
        return;
    bn_parser_free(w->parser);
    bn_arena_free(w->arena);
    free(w);
}

static int by_place(const void *a, const void *b)
{
    const bn_work *x = *(const bn_work *const *)a, *y = *(const bn_work *const *)b;

    if (x->span.start != y->span.start)
        return x->span.start < y->span.start ? -1 : 1;
    if (x->span.end != y->span.end)
        return x->span.end > y->span.end ? -1 : 1;
    if (x->fix->rule_order != y->fix->rule_order)
        return x->fix->rule_order < y->fix->rule_order ? -1 : 1;
    if (x->round != y->round)
        return x->round < y->round ? -1 : 1;
    return x < y ? -1 : x > y;
}

static bool is_kept(const bn_job *job, const bn_work *work)
{
    return !work->dropped && (work->state != BN_STATE_BLOCKED || job->input->explain);
}

/* The findings to report, in order; new_ix tells where each of the job's went. */
static const bn_work **sort_findings(bn_job *job, uint32_t *new_ix, uint32_t *count)
{
    uint32_t n = 0, total = job->findings.len;
    const bn_work **order = BN_ARRAY_IN(job->arena, total + 1, const bn_work *);

    for (uint32_t i = 0; i < total; i++)
        if (is_kept(job, &job->findings.items[i]))
            order[n++] = &job->findings.items[i];
    if (n)
        qsort(order, n, sizeof *order, by_place);
    for (uint32_t i = 0; i < total; i++)
        new_ix[i] = BN_NONE;
    for (uint32_t i = 0; i < n; i++)
        new_ix[order[i] - job->findings.items] = i;
    *count = n;
    return order;
}

static void copy_reasons(bn_result *res, bn_finding *to, const bn_work *from)
{
    uint32_t n = from->reasons.len, extra = from->fate ? 1 : 0;
    bn_finding_reason *all = BN_ARRAY_IN(res->arena, n + extra + 1, bn_finding_reason);

    for (uint32_t i = 0; i < n; i++) {
        all[i] = from->reasons.items[i];
        all[i].why = bn_str_copy_in(res->arena, all[i].why);
    }
    if (extra)
        all[n] = (bn_finding_reason){ .fact = "verification",
                                      .answer = BN_NO,
                                      .why = bn_str_copy_in(res->arena, bn_str_from(from->fate)) };
    to->reasons = all;
    to->reason_count = n + extra;
}

static void copy_edits(bn_result *res, bn_finding *to, const bn_work *from)
{
    bn_finding_edit *all = BN_ARRAY_IN(res->arena, from->edits.len + 1, bn_finding_edit);

    for (uint32_t i = 0; i < from->edits.len; i++) {
        all[i] = from->edits.items[i];
        all[i].text = bn_str_copy_in(res->arena, all[i].text);
    }
    to->edits = all;
    to->edit_count = from->edits.len;
}

static void copy_finding(bn_result *res, const bn_job *job, bn_finding *to, const bn_work *from)
{
    const bn_source *src = job->original->source;
    const bn_fix *fix = from->fix;

    *to = (bn_finding){
        .transform = fix->transform,
        .rule = fix->rule,
        .name = job->engine->choices[fix->rule_order].name,
        .rule_order = fix->rule_order,
        .state = from->state,
        .safety = fix->safety,
        .message = bn_str_copy_in(res->arena, fix->message.len ? fix->message
                                                               : bn_str_from(fix->rule->summary)),
        .id = from->id,
        .span = from->span,
        .line = bn_source_line(src, from->span.start),
        .column = bn_source_column(src, from->span.start),
        .end_line = bn_source_line(src, from->span.end),
        .end_column = bn_source_column(src, from->span.end),
        .round = from->round,
        .scope = bn_str_copy_in(res->arena, from->scope),
        .group = from->state == BN_STATE_APPLIED ? fix->group : 0,
        .share = fix->share,
    };
    if (from->state == BN_STATE_APPLIED && !fix->share)
        bn_shares_export(res->arena, fix, &res->shares);
    copy_reasons(res, to, from);
    copy_edits(res, to, from);
}

static void add_edit(bn_result *res, bn_finding *f, const bn_region *region)
{
    bn_finding_edit *all = BN_ARRAY_IN(res->arena, f->edit_count + 1, bn_finding_edit);

    if (f->edit_count)
        memcpy(all, f->edits, f->edit_count * sizeof *all);
    all[f->edit_count] = (bn_finding_edit){
        .start = region->old_span.start,
        .end = region->old_span.end,
        .text = bn_str_sub(res->text, region->new_span.start, region->new_span.end),
        .new_start = region->new_span.start,
        .new_end = region->new_span.end,
    };
    f->edits = all;
    f->edit_count++;
}

static void copy_regions(bn_result *res, const bn_job *job, const uint32_t *new_ix)
{
    res->region_count = job->regions.count;
    res->regions = BN_ARRAY_IN(res->arena, job->regions.count + 1, bn_region);
    for (uint32_t i = 0; i < job->regions.count; i++) {
        const bn_composed *from = &job->regions.items[i];
        uint32_t *findings = BN_ARRAY_IN(res->arena, from->finding_count + 1, uint32_t), n = 0;
        bn_region *to = &res->regions[i];

        to->old_span = (bn_span){ from->old_start, from->old_end };
        to->new_span = (bn_span){ from->new_start, from->new_end };
        for (uint32_t f = 0; f < from->finding_count; f++) {
            uint32_t ix = new_ix[from->findings[f]];
            if (ix == BN_NONE)
                continue;
            findings[n++] = ix;
            add_edit(res, &res->findings[ix], to);
        }
        to->findings = findings;
        to->finding_count = n;
    }
}

static void copy_unused(bn_result *res, const bn_job *job)
{
    const bn_suppressions *all = &job->suppressions;

    res->unused = BN_ARRAY_IN(res->arena, all->count + 1, bn_unused);
    for (uint32_t i = 0; i < all->count; i++)
        if (!all->items[i].used && !all->items[i].noqa)
            res->unused[res->unused_count++] = (bn_unused){
                .line = all->items[i].line,
                .text = bn_str_copy_in(res->arena, all->items[i].text),
            };
}

static void fill(bn_result *res, bn_job *job)
{
    uint32_t *new_ix = BN_ARRAY_IN(job->arena, job->findings.len + 1, uint32_t);
    const bn_work **order = sort_findings(job, new_ix, &res->finding_count);

    res->changed = !bn_str_eq(job->text, job->input->source);
    res->text = res->changed ? bn_str_copy_in(res->arena, job->text) : job->input->source;
    res->findings = BN_ARRAY_IN(res->arena, res->finding_count + 1, bn_finding);
    for (uint32_t i = 0; i < res->finding_count; i++)
        copy_finding(res, job, &res->findings[i], order[i]);
    copy_regions(res, job, new_ix);
    if (!job->generated)
        copy_unused(res, job);
    res->warnings = BN_ARRAY_IN(res->arena, job->warnings.len + 1, bn_str);
    res->warning_count = job->warnings.len;
    for (uint32_t i = 0; i < job->warnings.len; i++)
        res->warnings[i] = bn_str_copy_in(res->arena, job->warnings.items[i]);
    res->generated = job->generated;
    res->rounds = job->rounds;
    res->blocked = job->blocked;
}

bn_result *bn_worker_run(bn_worker *w, const bn_input *input, bn_err *err)
{
    bn_job job = { .engine = w->engine, .arena = w->arena, .parser = w->parser, .input = input };
    bn_result *volatile res = calloc(1, sizeof *res);

    memset(err, 0, sizeof *err);
    if (!res || !(res->arena = bn_arena_new(0, &job.bail))) {
        free(res);
        bn_err_set(err, BN_E_MEMORY, "out of memory");
        return NULL;
    }
    bn_arena_reset(w->arena);
    bn_arena_set_bail(w->arena, &job.bail);
    if (setjmp(job.bail.env)) {
        *err = job.bail.err;
        bn_arena_set_bail(w->arena, NULL);
        bn_result_free(res);
        return NULL;
    }
    job.seen_ids = (bn_map){ .arena = w->arena };
    job.enabled = bn_options_for_file(w->engine, w->arena, input->path);
    job.target = bn_options_target(w->engine, input->path);
    if (bn_job_rounds(&job, err) != BN_OK) {
        bn_arena_set_bail(w->arena, NULL);
        bn_result_free(res);
        return NULL;
    }
    fill(res, &job);
    bn_arena_set_bail(w->arena, NULL);
    bn_arena_set_bail(res->arena, NULL);
    return res;
}

void bn_result_free(bn_result *res)
{
    if (!res)
        return;
    bn_arena_free(res->arena);
    free(res);
}

uint32_t bn_result_count(const bn_result *res)
{
    return res->finding_count;
}

const bn_finding *bn_result_at(const bn_result *res, uint32_t n)
{
    return &res->findings[n];
}

bn_str bn_result_text(const bn_result *res)
{
    return res->text;
}

bool bn_result_changed(const bn_result *res)
{
    return res->changed;
}

uint32_t bn_result_region_count(const bn_result *res)
{
    return res->region_count;
}

const bn_region *bn_result_region_at(const bn_result *res, uint32_t n)
{
    return &res->regions[n];
}

uint32_t bn_result_share_count(const bn_result *res)
{
    return res->shares.len;
}

const bn_file_share *bn_result_share_at(const bn_result *res, uint32_t n)
{
    return &res->shares.items[n];
}

uint32_t bn_result_unused_count(const bn_result *res)
{
    return res->unused_count;
}

const bn_unused *bn_result_unused_at(const bn_result *res, uint32_t n)
{
    return &res->unused[n];
}

bool bn_result_generated(const bn_result *res)
{
    return res->generated;
}

uint32_t bn_result_rounds(const bn_result *res)
{
    return res->rounds;
}

uint32_t bn_result_blocked(const bn_result *res)
{
    return res->blocked;
}

uint32_t bn_result_warning_count(const bn_result *res)
{
    return res->warning_count;
}

bn_str bn_result_warning_at(const bn_result *res, uint32_t n)
{
    return res->warnings[n];
}
