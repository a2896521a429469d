/*
 * rounds.c - rewrite, look again, until nothing changes.
 *
 * A round parses the text, matches all rules, applies what fits together and
 * verifies the outcome; a fix that is blamed is withdrawn and the round's
 * application done again. The findings of the first round speak of the file as
 * read. A later round adds what the earlier ones postponed or made possible; its
 * places are mapped back through the composed changes.
 *
 * Fixes that are made in several files were found in the files as read: the first round
 * applies those alone, when there are any.
 */
#include "engine/shares.h"

#include "edit/imports.h"

#include <string.h>

#include "engine/check_p.h"

typedef struct {
    const bn_cst *tree;
    bn_sema *sema;
    bn_suppressions suppressions;
    bn_fix_list fixes;
    uint32_t *finding_of; /* one a fix: index into the job's findings, BN_NONE: none */
    bn_fix **chosen;      /* to be applied */
    uint32_t *chosen_ix;  /* their index among fixes */
    uint32_t chosen_count;
    uint8_t *rejected; /* one a chosen fix */
    uint32_t *later;   /* fixes that were chosen and wait for those of several files */
    uint32_t later_count;
} round_state;

static bn_safety safety_of(const bn_job *job, const bn_fix *fix)
{
    if (!fix->rule->migration || !job->engine->options.migrate_py2 || fix->safety != BN_UNSAFE ||
        fix->rule->safety != BN_UNSAFE)
        return fix->safety;
    for (uint32_t i = 0; i < fix->reasons.len; i++)
        if (fix->reasons.items[i].tri != BN_YES)
            return BN_UNSAFE;
    return BN_SAFE;
}

static bool is_listed(const uint64_t *ids, uint32_t count, uint64_t id)
{
    uint32_t low = 0, high = count;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;

        if (ids[middle] == id)
            return true;
        if (ids[middle] < id)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

static bool wanted_id(const bn_job *job, uint64_t id)
{
    const bn_engine *engine = job->engine;
    const bn_input *input = job->input;

    if (input->only && !is_listed(input->only, input->only_count, id))
        return false;
    for (uint32_t i = 0; i < engine->only_count; i++) {
        const bn_id_prefix *p = &engine->only[i];
        if (p->digits >= 16 ? id == p->bits : id >> (64 - 4 * p->digits) == p->bits)
            return true;
    }
    return engine->only_count == 0;
}

static bool wanted_lines(const bn_job *job, bn_span span)
{
    const bn_source *src = job->original->source;
    const bn_input *input = job->input;
    uint32_t first, last;

    if (!input->first_line && !input->lines)
        return true;
    first = bn_source_line(src, span.start);
    last = bn_source_line(src, span.end > span.start ? span.end - 1 : span.end);
    if (input->first_line && (first > input->last_line || last < input->first_line))
        return false;
    for (uint32_t i = 0; i < input->line_count; i++)
        if (first <= input->lines[i].last && last >= input->lines[i].first)
            return true;
    return !input->lines;
}

/* Whole lines of a round's tree that a finding begins and ends on. */
static bn_suppressed suppressed(round_state *r, const bn_fix *fix)
{
    const bn_source *src = r->tree->source;
    uint32_t last = fix->span.end > fix->span.start ? fix->span.end - 1 : fix->span.end;

    return bn_suppression_of(&r->suppressions, fix->transform, fix->rule,
                             bn_source_line(src, fix->span.start), bn_source_line(src, last));
}

static bn_state state_of(const bn_job *job, round_state *r, const bn_fix *fix)
{
    bn_level level;

    if (fix->lost)
        return BN_STATE_BLOCKED;
    bn_suppressed comment =
        job->engine->options.no_suppressions ? BN_NOT_SUPPRESSED : suppressed(r, fix);
    if (comment == BN_SUPPRESSED)
        return BN_STATE_SUPPRESSED;
    level = bn_options_level(job->engine, fix->rule_order, safety_of(job, fix));
    if (level == BN_LEVEL_COUNT)
        return BN_STATE_COUNTED;
    if (level == BN_LEVEL_LIST || comment == BN_NO_FIX ||
        (fix->edits.len == 0 && fix->imports.len == 0))
        return BN_STATE_LISTED;
    return BN_STATE_APPLIED;
}

static void copy_reasons(bn_job *job, const round_state *r, bn_work *work)
{
    for (uint32_t i = 0; i < work->fix->reasons.len; i++) {
        const bn_reason *reason = &work->fix->reasons.items[i];
        bn_finding_reason copy = { .fact = reason->fact,
                                   .answer = reason->tri,
                                   .why = reason->why };
        if (reason->tri == BN_YES) {
            if (!job->input->held)
                continue;
            copy.why = bn_fact_held(r->sema, reason->fact, reason->at);
        }
        if (reason->at != BN_NONE && work->round == 1)
            copy.line = bn_source_line(r->tree->source, r->tree->nodes[reason->at].start);
        bn_vec_push(job->arena, &work->reasons, copy);
    }
}

static void copy_edits(bn_job *job, const round_state *r, bn_work *work)
{
    for (uint32_t i = 0; i < work->fix->edits.len; i++) {
        const bn_edit *edit = &work->fix->edits.items[i];
        bn_finding_edit copy = { .start = edit->start,
                                 .end = edit->end,
                                 .text = bn_edit_text(job->arena, r->tree, edit) };
        bn_vec_push(job->arena, &work->edits, copy);
    }
    for (uint32_t i = 0; i < work->fix->imports.len; i++) {
        const struct bn_import_request *request = &work->fix->imports.items[i];
        bn_import_place place = bn_import_find_place(r->tree, request);
        bn_finding_edit copy = { .start = place.at,
                                 .end = place.at,
                                 .text = bn_import_text(job->arena, &place, request, 1) };
        bn_vec_push(job->arena, &work->edits, copy);
    }
}

/* A postponed finding of an earlier round that this fix is again. */
static uint32_t find_pending(const bn_job *job, const bn_fix *fix, bn_span span)
{
    for (uint32_t i = 0; i < job->findings.len; i++) {
        const bn_work *work = &job->findings.items[i];
        if (work->pending && work->fix->rule_order == fix->rule_order &&
            work->span.start <= span.end && span.start <= work->span.end)
            return i;
    }
    return BN_NONE;
}

/* Make or find the finding of a fix that is to be applied or reported. */
static uint32_t finding_for(bn_job *job, round_state *r, const bn_fix *fix, bn_state state)
{
    bn_span span = { bn_map_back(&job->regions, fix->span.start, false),
                     bn_map_back(&job->regions, fix->span.end, true) };
    uint32_t known = job->rounds > 1 ? find_pending(job, fix, span) : BN_NONE;
    bn_work work = { .fix = fix, .state = state, .round = job->rounds, .span = span };

    if (span.end < span.start)
        work.span.end = span.start;
    if (known != BN_NONE) {
        job->findings.items[known].pending = false;
        job->findings.items[known].round = job->rounds;
        return known;
    }
    work.scope = bn_qualified_name(job->arena, r->tree, fix->node);
    work.id = fix->share ? fix->id
                         : bn_stable_id(job->arena, &job->seen_ids,
                                        job->engine->choices[fix->rule_order].name, r->tree,
                                        fix->node, fix->span, work.scope);
    copy_reasons(job, r, &work);
    if (!wanted_id(job, work.id) || !wanted_lines(job, work.span))
        return BN_NONE;
    if (state != BN_STATE_APPLIED)
        copy_edits(job, r, &work);
    bn_vec_push(job->arena, &job->findings, work);
    return job->findings.len - 1;
}

/* A fix that needs other files gets its group's number; false: one of them cannot take part. */
static bool takes_part(bn_job *job, bn_fix *fix, bn_work *work)
{
    if (fix->shares.len)
        fix->group = bn_group_of(job, fix, fix->id);
    if (!fix->group || !bn_group_is_barred(job, fix->group))
        return true;
    work->fate = "an edit that it needs in another file cannot be made";
    return false;
}

/* Decide about every match: what is reported, what is to be applied. */
static void choose(bn_job *job, round_state *r)
{
    uint32_t n = r->fixes.len;

    r->finding_of = BN_ARRAY_IN(job->arena, n + 1, uint32_t);
    r->chosen = BN_ARRAY_IN(job->arena, n + 1, bn_fix *);
    r->chosen_ix = BN_ARRAY_IN(job->arena, n + 1, uint32_t);
    r->rejected = BN_ARRAY_IN(job->arena, n + 1, uint8_t);
    for (uint32_t i = 0; i < n; i++) {
        bn_fix *fix = r->fixes.items[i];
        bn_state state = state_of(job, r, fix);

        r->finding_of[i] = BN_NONE;
        if (job->rounds > 1 && state != BN_STATE_APPLIED)
            continue;
        r->finding_of[i] = finding_for(job, r, fix, state);
        if (r->finding_of[i] == BN_NONE)
            continue;
        fix->id = job->findings.items[r->finding_of[i]].id;
        if (state == BN_STATE_APPLIED &&
            !takes_part(job, fix, &job->findings.items[r->finding_of[i]]))
            job->findings.items[r->finding_of[i]].state = state = BN_STATE_BLOCKED;
        if (state == BN_STATE_BLOCKED)
            job->blocked++;
        if (state == BN_STATE_APPLIED) {
            r->chosen_ix[r->chosen_count] = i;
            r->chosen[r->chosen_count++] = fix;
        }
    }
}

/* So many blamed fixes of one rule in a round, and the rest of them is not tried one by one. */
#define MAX_BLAMED 8

static void reject(bn_job *job, round_state *r, uint32_t chosen, const char *why)
{
    r->rejected[chosen] = 1;
    job->findings.items[r->finding_of[r->chosen_ix[chosen]]].fate = why;
}

/* Withdraw a blamed fix, and all of its rule when many were blamed. */
static void withdraw(bn_job *job, round_state *r, uint32_t blamed, const char *why)
{
    uint32_t order = r->chosen[blamed]->rule_order, count = 0;

    reject(job, r, blamed, why);
    for (uint32_t i = 0; i < r->chosen_count; i++)
        count += r->rejected[i] && r->chosen[i]->rule_order == order;
    for (uint32_t i = 0; i < r->chosen_count && count > MAX_BLAMED; i++)
        if (!r->rejected[i] && r->chosen[i]->rule_order == order)
            reject(job, r, i, "too many others of this rule failed the verification in this file");
}

/* Apply, verify, withdraw what is blamed, until the outcome holds. */
static bn_applied apply(bn_job *job, round_state *r)
{
    bn_fix **kept = BN_ARRAY_IN(job->arena, r->chosen_count + 1, bn_fix *);
    uint32_t *kept_ix = BN_ARRAY_IN(job->arena, r->chosen_count + 1, uint32_t);

    for (;;) {
        uint32_t n = 0, blamed;
        const char *why = NULL;

        for (uint32_t i = 0; i < r->chosen_count; i++) {
            if (r->rejected[i])
                continue;
            kept_ix[n] = i;
            kept[n++] = r->chosen[i];
        }
        bn_applied applied = bn_edit_apply(job->arena, r->tree, kept, n);
        blamed = bn_check_round(job, r->tree, r->sema, kept, n, &applied, &why);
        if (blamed == BN_NONE) {
            bn_fix_fate *fates = BN_ARRAY_IN(job->arena, r->chosen_count + 1, bn_fix_fate);
            for (uint32_t i = 0; i < r->chosen_count; i++)
                fates[i] = BN_FIX_REJECTED;
            for (uint32_t i = 0; i < n; i++)
                fates[kept_ix[i]] = applied.fates[i];
            for (uint32_t i = 0; i < applied.change_count; i++)
                applied.changes[i].fix = kept_ix[applied.changes[i].fix];
            for (uint32_t i = 0; i < applied.import_count; i++)
                applied.imports[i].fix = kept_ix[applied.imports[i].fix];
            applied.fates = fates;
            return applied;
        }
        withdraw(job, r, kept_ix[blamed], why);
    }
}

/* The change that an edit of an applied fix is part of. */
static uint32_t change_of(const bn_applied *a, const bn_edit *edit, uint32_t chosen)
{
    uint32_t low = 0, high = a->change_count, best = BN_NONE;

    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (a->changes[mid].old_end < edit->start)
            low = mid + 1;
        else
            high = mid;
    }
    for (; low < a->change_count && a->changes[low].old_start <= edit->start; low++) {
        const bn_change *c = &a->changes[low];
        if (c->old_end < edit->end)
            continue;
        if (c->fix == chosen)
            return low;
        if (best == BN_NONE)
            best = low;
    }
    return best;
}

/* The first insertion at an old offset: imports are written before anything else. */
static uint32_t insertion_at(const bn_applied *a, uint32_t at)
{
    uint32_t low = 0, high = a->change_count;

    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (a->changes[mid].old_start < at)
            low = mid + 1;
        else
            high = mid;
    }
    return low < a->change_count && a->changes[low].old_end == at ? low : BN_NONE;
}

static void add_finding(bn_job *job, bn_composed *region, uint32_t finding)
{
    uint32_t n = region->finding_count;

    for (uint32_t i = 0; i < n; i++)
        if (region->findings[i] == finding)
            return;
    uint32_t *all = BN_ARRAY_IN(job->arena, n + 1, uint32_t);
    if (n)
        memcpy(all, region->findings, n * sizeof *all);
    all[n] = finding;
    region->findings = all;
    region->finding_count = n + 1;
}

static bn_composition composition_of(bn_job *job, const round_state *r, const bn_applied *a)
{
    bn_composed *items = BN_ARRAY_IN(job->arena, a->change_count + 1, bn_composed);

    for (uint32_t i = 0; i < a->change_count; i++) {
        const bn_change *c = &a->changes[i];
        items[i] = (bn_composed){ .old_start = c->old_start,
                                  .old_end = c->old_end,
                                  .new_start = c->new_start,
                                  .new_end = c->new_end };
        add_finding(job, &items[i], r->finding_of[r->chosen_ix[c->fix]]);
    }
    for (uint32_t i = 0; i < r->chosen_count; i++) {
        if (a->fates[i] != BN_FIX_APPLIED)
            continue;
        for (uint32_t e = 0; e < r->chosen[i]->edits.len; e++) {
            uint32_t at = change_of(a, &r->chosen[i]->edits.items[e], i);
            if (at != BN_NONE)
                add_finding(job, &items[at], r->finding_of[r->chosen_ix[i]]);
        }
    }
    for (uint32_t i = 0; i < a->import_count; i++) {
        uint32_t at = insertion_at(a, a->imports[i].at);
        if (at != BN_NONE)
            add_finding(job, &items[at], r->finding_of[r->chosen_ix[a->imports[i].fix]]);
    }
    return (bn_composition){ items, a->change_count };
}

static void note_fates(bn_job *job, const round_state *r, const bn_applied *a)
{
    for (uint32_t i = 0; i < r->chosen_count; i++) {
        bn_work *work = &job->findings.items[r->finding_of[r->chosen_ix[i]]];
        switch (a->fates[i]) {
        case BN_FIX_APPLIED:
            break;
        case BN_FIX_POSTPONED:
            work->pending = true;
            break;
        case BN_FIX_DUPLICATE:
            work->dropped = true;
            break;
        case BN_FIX_REJECTED:
            work->state = BN_STATE_BLOCKED;
            if (!work->fate)
                work->fate = "its edits do not fit together";
            job->blocked++;
            break;
        }
    }
}

static void warn_of_circle(bn_job *job, uint32_t since)
{
    bn_buf text = { .arena = job->arena };
    bn_map named = { .arena = job->arena };

    for (uint32_t i = 0; i < job->findings.len; i++) {
        const bn_work *work = &job->findings.items[i];
        bn_str name = job->engine->choices[work->fix->rule_order].name;
        if (work->round < since || work->state != BN_STATE_APPLIED || (*bn_map_put(&named, name))++)
            continue;
        bn_buf_addz(&text, text.len ? ", " : "");
        bn_buf_add(&text, name);
    }
    bn_vec_push(job->arena, &job->warnings,
                bn_str_format_in(job->arena,
                                 "rules undo each other: %.*s; kept the first one's text",
                                 BN_FMT(bn_buf_str(&text))));
}

/* What is right for Python 3 may change a Python 2 file: u"a" is not "a" there. */
static bn_status check_language(const bn_job *job, const bn_cst *tree, bn_err *err)
{
    if (job->engine->options.migrate_py2 || (job->target && job->target < BN_PY(3, 0)))
        return BN_OK;
    bn_ix at = bn_python2_syntax(tree, job->target);
    if (at == BN_NONE)
        return BN_OK;
    bn_err_set(err, BN_E_SYNTAX,
               "Python 2 syntax: give --target-version py27 or --migrate-from py2");
    if (err) {
        err->line = bn_source_line(tree->source, tree->nodes[at].start);
        err->column = bn_source_column(tree->source, tree->nodes[at].start);
    }
    return BN_E_SYNTAX;
}

static bn_status look(bn_job *job, round_state *r, bn_str text, bn_err *err)
{
    const bn_source *source;
    bn_source_limits limits = { job->engine->options.max_file_size };
    bn_status status;

    if (job->next_tree && bn_str_eq(job->next_tree->text, text)) {
        r->tree = job->next_tree;
        r->sema = job->next_sema;
        r->suppressions = bn_suppressions_in(job->arena, r->tree);
        return BN_OK;
    }
    if (job->rounds > 1)
        limits.max_bytes = 0;
    if ((status = bn_source_read(job->arena, text, &limits, &source, err)) != BN_OK ||
        (status = bn_parse(job->parser, job->arena, source, &r->tree, err)) != BN_OK)
        return status;
    if (job->rounds == 1) {
        job->original = r->tree;
        if (!job->engine->options.keep_generated && bn_is_generated(r->tree)) {
            job->generated = true;
            return BN_OK;
        }
        if ((status = check_language(job, r->tree, err)) != BN_OK)
            return status;
        if (!job->target)
            job->target = bn_syntax_floor(r->tree);
    }
    bn_sema_options options = { .target_floor = job->target,
                                .closed_world = job->engine->options.closed_world,
                                .trust_annotations = job->engine->options.trust_annotations,
                                .path = job->input->path,
                                .others = job->input->others };
    r->sema = bn_sema_new_in(job->arena, r->tree, &options);
    r->suppressions = bn_suppressions_in(job->arena, r->tree);
    return BN_OK;
}

static bn_str option_of(void *context, const bn_transform *transform, const bn_rule *rule,
                        const char *name)
{
    const bn_options *o = context;

    (void)transform;
    (void)rule;
    for (uint32_t i = o->setting_count; i-- > 0;)
        if (bn_str_is(o->settings[i].name, name))
            return o->settings[i].value;
    return (bn_str){ NULL, 0 };
}

static void match(bn_job *job, round_state *r)
{
    bn_options options = job->engine->options;
    bn_match_run run = {
        .rules = job->engine->rules,
        .enabled = job->enabled,
        .tree = r->tree,
        .sema = r->sema,
        .parser = job->parser,
        .arena = job->arena,
        .option = option_of,
        .option_context = &options,
        .target = job->target,
        .line_length = options.line_length ? options.line_length : 88,
        .alone = job->rounds > 1,
    };

    bn_match_file(&run, &r->fixes);
}

/* Of the chosen fixes keep those that are made in several files, if there are any. */
static bool prefer_groups(bn_job *job, round_state *r)
{
    uint32_t kept = 0;

    r->later = BN_ARRAY_IN(job->arena, r->chosen_count + 1, uint32_t);
    for (uint32_t i = 0; i < r->chosen_count; i++)
        kept += r->chosen[i]->group != 0;
    if (!kept)
        return false;
    kept = 0;
    for (uint32_t i = 0; i < r->chosen_count; i++) {
        if (!r->chosen[i]->group) {
            r->later[r->later_count++] = r->chosen_ix[i];
            job->findings.items[r->finding_of[r->chosen_ix[i]]].pending = true;
            continue;
        }
        r->chosen_ix[kept] = r->chosen_ix[i];
        r->chosen[kept++] = r->chosen[i];
    }
    r->chosen_count = kept;
    return true;
}

/* None of them could be made: the others need not wait. */
static void take_others(bn_job *job, round_state *r)
{
    r->chosen_count = r->later_count;
    for (uint32_t i = 0; i < r->later_count; i++) {
        r->chosen_ix[i] = r->later[i];
        r->chosen[i] = r->fixes.items[r->later[i]];
        r->rejected[i] = 0;
        job->findings.items[r->finding_of[r->later[i]]].pending = false;
    }
}

/* One round; *more tells whether the text changed. */
static bn_status one_round(bn_job *job, bool *more, bn_err *err)
{
    round_state r = { 0 };
    bn_status status = look(job, &r, job->text, err);

    *more = false;
    if (status != BN_OK || job->generated)
        return status;
    match(job, &r);
    if (job->rounds == 1)
        bn_shares_add(job, r.tree, &r.fixes);
    choose(job, &r);
    if (job->rounds == 1)
        job->suppressions = r.suppressions;
    if (!r.chosen_count)
        return BN_OK;
    bool grouped = prefer_groups(job, &r);
    bn_applied applied = apply(job, &r);
    note_fates(job, &r, &applied);
    if (grouped && bn_str_eq(applied.text, job->text)) {
        take_others(job, &r);
        applied = apply(job, &r);
        note_fates(job, &r, &applied);
    }
    if (bn_str_eq(applied.text, job->text))
        return BN_OK;
    bn_composition step = composition_of(job, &r, &applied);
    job->regions = job->rounds == 1 ? step : bn_compose(job->arena, &job->regions, &step);
    job->text = applied.text;
    *more = true;
    return BN_OK;
}

/* What was to come in a later round but never came is no finding. */
static void drop_pending(bn_job *job)
{
    for (uint32_t i = 0; i < job->findings.len; i++)
        if (job->findings.items[i].pending)
            job->findings.items[i].dropped = true;
}

bn_status bn_job_rounds(bn_job *job, bn_err *err)
{
    uint32_t most = job->engine->options.max_rounds ? job->engine->options.max_rounds : 50;
    bn_vec(uint64_t) seen = { 0 };
    bool more = true;

    job->text = job->input->source;
    bn_vec_push(job->arena, &seen, bn_hash(job->text));
    while (more && job->rounds < most) {
        bn_str before = job->text;
        bn_composition regions = job->regions;
        uint32_t findings = job->findings.len;

        job->rounds++;
        bn_status status = one_round(job, &more, err);
        if (status != BN_OK)
            return job->rounds == 1
                       ? status
                       : bn_err_set(err, BN_E_INTERNAL, "round %u cannot be read again: %s",
                                    job->rounds, err->text);
        uint64_t hash = bn_hash(job->text);
        for (uint32_t i = 0; more && i < seen.len; i++) {
            if (seen.items[i] != hash)
                continue;
            warn_of_circle(job, i + 1);
            job->text = before;
            job->regions = regions;
            job->findings.len = findings;
            more = false;
        }
        bn_vec_push(job->arena, &seen, hash);
    }
    if (more && job->rounds == most)
        bn_vec_push(job->arena, &job->warnings,
                    bn_str_format_in(job->arena,
                                     "still changing after %u rounds; run burnish again", most));
    drop_pending(job);
    return BN_OK;
}
