/* series.c - see series.h. */
#include "cli/series.h"

#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "cli/scope.h"
#include "cli/since.h"
#include "diff/diff.h"

/* Does the tree's entry take part? A refusal is said, the rest goes on. */
static bool takes_part(bn_series *s, const bn_file_rules *rules, const bn_words *paths,
                       const bn_git_entry *e)
{
    bn_git_attrs attrs;
    bn_err err = { 0 };

    if ((e->mode != 0100644 && e->mode != 0100755) || !bn_is_python_name(e->path) ||
        !bn_path_is_safe(e->path) || !bn_scope_takes(s->cli, rules, paths, e->path))
        return false;
    if (s->gw->git->attributes(s->gw->repo, e->path, &attrs, &err)) {
        bn_cli_fail(s->cli, bn_cli_code_of(err.status), "%.*s: %s", BN_FMT(e->path), err.text);
        return false;
    }
    if (attrs.refuse)
        bn_cli_fail(s->cli, BN_EXIT_REFUSED, "%.*s: left alone: %s", BN_FMT(e->path), attrs.refuse);
    return !attrs.refuse && !attrs.skip;
}

/* --at names the file and its lines. From here on the series' files keep them. */
static bn_status take_at(bn_series *s, bn_line_range *at, bn_err *err)
{
    bn_flags *flags = &s->cli->flags;
    bn_str file;
    bn_status status;

    *at = (bn_line_range){ 0 };
    s->restricted |= flags->only.len || flags->at || flags->since || flags->staged;
    if (!flags->at)
        return BN_OK;
    flags->paths.len = 0;
    status = bn_at_parse(s->cli, &file, at, err);
    flags->at = NULL;
    return status;
}

/* Of the lines only those of --at. */
static void limit_lines(bn_series *s, bn_series_file *file, bn_line_range at)
{
    uint32_t kept = 0;

    if (!at.first)
        return;
    if (!file->lines) {
        file->lines = BN_ARRAY_IN(s->cli->arena, 1, bn_line_range);
        file->lines[0] = at;
        file->line_count = 1;
        return;
    }
    for (uint32_t i = 0; i < file->line_count; i++) {
        bn_line_range l = file->lines[i];

        l.first = l.first > at.first ? l.first : at.first;
        l.last = l.last < at.last ? l.last : at.last;
        if (l.first <= l.last)
            file->lines[kept++] = l;
    }
    file->line_count = kept;
}

static bool is_staged(const bn_git_entry *index, uint32_t count, const bn_git_entry *e)
{
    const bn_git_entry *now = bn_entry_find(index, count, e->path);

    return now && !now->intent_to_add && strcmp(now->id, e->id) != 0;
}

/* What a message tells of the settings, so that its commit can be made again. */
static void note_settings(bn_series *s, const bn_options *options)
{
    s->unsafe = options->unsafe;
    s->closed_world = options->closed_world;
    s->migrate_py2 = options->migrate_py2;
    s->target = options->target_count ? 0 : options->target;
    s->newest_target = options->target;
    for (uint32_t i = 0; i < options->target_count; i++)
        if (options->targets[i].version > s->newest_target)
            s->newest_target = options->targets[i].version;
}

/* Rules that do not exist are told before anything is tested. */
static bn_status check_rules(const bn_options *options, bn_err *err)
{
    bn_engine *engine = bn_engine_new(options, err);
    bn_status status = engine ? BN_OK : err->status;

    bn_engine_free(engine);
    return status;
}

bn_status bn_series_load(bn_series *s, const char *base, bn_err *err)
{
    bn_options options = BN_OPTIONS_INIT;
    bn_file_rules rules = { 0 };
    bn_since *since = NULL;
    bn_git_entry *entries, *index = NULL;
    uint32_t count, index_count = 0;
    bn_line_range at = { 0 };
    bn_status status = bn_config_load(s->cli, &options, &rules, err);
    size_t max = bn_size_limit(s->cli);

    s->root = s->gw->info->workdir;
    note_settings(s, &options);
    if (!status)
        status = check_rules(&options, err);
    if (!status)
        status = take_at(s, &at, err);
    if (!status && !s->paths_known)
        status = bn_scope_paths(s->cli, s->root, &s->paths, err);
    if (!status)
        status = s->gw->git->tree_list(s->gw->repo, s->cli->arena, base, &entries, &count, err);
    if (!status)
        status = bn_since_open(s->gw, base, &since, err);
    if (!status && s->cli->flags.staged)
        status = s->gw->git->index_list(s->gw->repo, s->cli->arena, &index, &index_count, err);
    for (uint32_t i = 0; !status && i < count; i++) {
        bn_series_file file = { .path = entries[i].path, .mode = entries[i].mode };

        if (!takes_part(s, &rules, &s->paths, &entries[i]) ||
            (s->cli->flags.staged && !is_staged(index, index_count, &entries[i])))
            continue;
        if (s->gw->git->read_blob(s->gw->repo, s->cli->arena, entries[i].id, max, &file.text,
                                  err)) {
            bn_cli_fail(s->cli, BN_EXIT_UNREAD, "%.*s: left alone: %s", BN_FMT(file.path),
                        err->text);
            continue;
        }
        file.base_text = file.text;
        if (!bn_since_takes(since, &entries[i], file.text, &file.lines, &file.line_count))
            continue;
        limit_lines(s, &file, at);
        memcpy(file.base_id, entries[i].id, BN_ID_LEN);
        memcpy(file.id, entries[i].id, BN_ID_LEN);
        bn_vec_push(s->cli->arena, &s->files, file);
    }
    return status;
}

bn_status bn_series_load_files(bn_series *s, const bn_files *files, bn_err *err)
{
    bn_options options = BN_OPTIONS_INIT;
    bn_file_rules rules = { 0 };
    bn_status status = bn_config_load(s->cli, &options, &rules, err);

    if (status)
        return status;
    note_settings(s, &options);
    s->root = files->root;
    for (uint32_t i = 0; i < files->count; i++) {
        const bn_file *from = &files->files[i];
        bn_series_file file = { .path = from->path, .mode = from->mode };
        char *bytes;
        size_t len;

        if (bn_file_read(from, bn_size_limit(s->cli), &bytes, &len, err) != BN_OK) {
            bn_cli_fail(s->cli, BN_EXIT_UNREAD, "%.*s: %s", BN_FMT(from->shown), err->text);
            continue;
        }
        file.text = file.base_text = bn_str_copy_in(s->cli->arena, (bn_str){ bytes, len });
        free(bytes);
        bn_blob_id(file.text, file.base_id);
        memcpy(file.id, file.base_id, BN_ID_LEN);
        if (from->lines) {
            file.line_count = from->line_count;
            file.lines = BN_ARRAY_IN(s->cli->arena, from->line_count + 1, bn_line_range);
            memcpy(file.lines, from->lines, from->line_count * sizeof *from->lines);
        }
        bn_vec_push(s->cli->arena, &s->files, file);
    }
    return BN_OK;
}

/* An engine for the series' options, but with these rules and ids only. */
static bn_engine *make_engine(bn_cli *cli, const bn_words *select, const bn_words *only,
                              bn_err *err)
{
    bn_flags saved = cli->flags;
    bn_options options = BN_OPTIONS_INIT;
    bn_file_rules rules = { 0 };
    bn_engine *engine = NULL;

    if (select->len) {
        cli->flags.select = *select;
        cli->flags.extend_select = (bn_words){ 0 };
    }
    if (bn_config_load(cli, &options, &rules, err) == BN_OK) {
        if (only) {
            options.only.items = only->items;
            options.only.count = only->len;
        }
        engine = bn_engine_new(&options, err);
    }
    cli->flags = saved;
    return engine;
}

static bool has_word(const bn_words *words, bn_str word)
{
    for (uint32_t i = 0; i < words->len; i++)
        if (bn_str_eq(words->items[i], word))
            return true;
    return false;
}

static int by_number(const void *a, const void *b)
{
    const uint64_t *x = a, *y = b;

    return (*x > *y) - (*x < *y);
}

/* Ids that are wanted in one file, sorted. */
static const uint64_t *ids_in(bn_series *s, const bn_places *only, uint32_t file, uint32_t *count)
{
    bn_vec(uint64_t) ids = { 0 };

    for (uint32_t i = 0; i < only->len; i++)
        if (only->items[i].file == file)
            bn_vec_push(s->cli->arena, &ids,
                        strtoull(bn_str_c_in(s->cli->arena, only->items[i].id), NULL, 16));
    if (ids.len)
        qsort(ids.items, ids.len, sizeof *ids.items, by_number);
    *count = ids.len;
    return ids.items;
}

/* Run an engine over the files that the unit may touch; places[i] is the file of done[i]. */
static bn_status run_engine(bn_series *s, bn_engine *engine, const bn_unit *unit,
                            const bn_places *only, bn_run *run, uint32_t **places)
{
    bn_arena *arena = s->cli->arena;
    bn_vec(bn_file) files = { 0 };
    bn_vec(uint32_t) at = { 0 };
    bn_status status;

    for (uint32_t i = 0; i < s->files.len; i++) {
        bn_series_file *f = &s->files.items[i];

        if (f->unread || !bn_is_at_or_below(f->path, unit->folder) ||
            (unit->files.len && !has_word(&unit->files, f->path)))
            continue;
        bn_file file = { .shown = f->path,
                         .path = f->path,
                         .absolute = f->path,
                         .size = f->text.len,
                         .mode = f->mode,
                         .memory = &f->text };
        if (only) {
            file.only = ids_in(s, only, i, &file.only_count);
            if (!file.only_count)
                continue;
        }
        if (f->lines)
            file.lines = bn_since_map(arena, f->lines, f->line_count, f->base_text, f->text,
                                      &file.line_count);
        bn_vec_push(arena, &files, file);
        bn_vec_push(arena, &at, i);
    }
    *run = (bn_run){ .engine = engine,
                     .files = { .root = s->root, .files = files.items, .count = files.len } };
    *places = at.items;
    status = bn_run_all(s->cli, run);
    for (uint32_t i = 0; i < files.len; i++)
        s->files.items[at.items[i]].unread |= run->done && !run->done[i].result;
    return status;
}

/* A rule that applied somewhere. */
typedef struct {
    bn_str name;
    uint32_t order;
    bool safe;
} fired;

static int by_order(const void *a, const void *b)
{
    const fired *x = a, *y = b;

    if (x->safe != y->safe)
        return x->safe ? -1 : 1;
    return (x->order > y->order) - (x->order < y->order);
}

typedef bn_vec(fired) fired_vec;

static void note_fired(bn_arena *arena, fired_vec *rules, const bn_finding *f)
{
    for (uint32_t i = 0; i < rules->len; i++)
        if (bn_str_eq(rules->items[i].name, f->name)) {
            rules->items[i].safe &= f->safety == BN_SAFE;
            return;
        }
    bn_vec_push(arena, rules,
                (fired){ bn_str_copy_in(arena, f->name), f->rule_order, f->safety == BN_SAFE });
}

static bn_str folder_of(bn_str path, long depth)
{
    size_t at = 0, end = 0;

    for (; depth > 0; depth--) {
        size_t slash = bn_str_find(path, BN_LIT("/"), at);

        if (slash == BN_NPOS)
            break;
        end = slash;
        at = slash + 1;
    }
    return bn_str_sub(path, 0, end);
}

typedef bn_vec(bn_unit) unit_vec;

/* The unit of that label, made when it is new. */
static bn_unit *unit_of(bn_arena *arena, unit_vec *units, bn_str label)
{
    for (uint32_t i = 0; i < units->len; i++)
        if (bn_str_eq(units->items[i].label, label))
            return &units->items[i];
    bn_vec_push(arena, units, (bn_unit){ .label = label, .safe = true });
    return &units->items[units->len - 1];
}

static void units_by_rule(bn_arena *arena, const fired_vec *rules, bool by_item, unit_vec *units)
{
    for (uint32_t i = 0; i < rules->len; i++) {
        const fired *r = &rules->items[i];
        size_t slash = bn_str_find(r->name, BN_LIT("/"), 0);
        bn_str label = by_item && slash != BN_NPOS ? bn_str_sub(r->name, 0, slash) : r->name;
        bn_unit *unit = unit_of(arena, units, label);

        bn_vec_push(arena, &unit->select, r->name);
        unit->safe &= r->safe;
    }
}

static void units_by_place(bn_series *s, const bn_run *run, const uint32_t *places, long depth,
                           unit_vec *units)
{
    bool top = false;

    for (uint32_t i = 0; i < run->files.count; i++) {
        bn_str path = s->files.items[places[i]].path, label;

        if (!run->done[i].result || !bn_result_changed(run->done[i].result))
            continue;
        label = depth < 0 ? path : folder_of(path, depth);
        if (label.len)
            unit_of(s->cli->arena, units, label)->folder = label;
        else
            top = true;
    }
    if (top) /* last: by then only the files at the top are left */
        unit_of(s->cli->arena, units, BN_LIT("."));
}

static bn_status parse_per(const char *per, long *depth, bn_err *err)
{
    static const char *const words[] = { "rule", "item", "file", "all" };
    char *end;

    *depth = -1;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strcmp(per, words[i]) == 0)
            return BN_OK;
    if (strncmp(per, "dir:", 4) == 0) {
        *depth = strtol(per + 4, &end, 10);
        if (end != per + 4 && !*end && *depth > 0)
            return BN_OK;
    }
    return bn_err_set(err, BN_E_USAGE, "--per is rule, item, file, dir:N or all, not %s", per);
}

static const bn_words *wanted_ids(const bn_series *s)
{
    return s->cli->flags.only.len ? &s->cli->flags.only : NULL;
}

bn_status bn_series_units(bn_series *s, const char *per, bn_unit **units, uint32_t *count,
                          bn_err *err)
{
    bn_words every = { 0 };
    bn_unit whole = { 0 };
    unit_vec found = { 0 };
    fired_vec rules = { 0 };
    uint32_t *places;
    long depth;
    bn_run run;
    bn_engine *engine;
    bn_status status = parse_per(per, &depth, err);

    if (status)
        return status;
    engine = make_engine(s->cli, &every, wanted_ids(s), err);
    if (!engine)
        return err->status;
    status = run_engine(s, engine, &whole, NULL, &run, &places);
    if (status)
        bn_err_set(err, status, "not all files could be analysed");
    for (uint32_t i = 0; !status && i < run.files.count; i++) {
        const bn_result *res = run.done[i].result;

        for (uint32_t n = 0; res && n < bn_result_count(res); n++)
            if (bn_result_at(res, n)->state == BN_STATE_APPLIED)
                note_fired(s->cli->arena, &rules, bn_result_at(res, n));
    }
    if (rules.len)
        qsort(rules.items, rules.len, sizeof *rules.items, by_order);
    if (strcmp(per, "rule") == 0 || strcmp(per, "item") == 0)
        units_by_rule(s->cli->arena, &rules, per[0] == 'i', &found);
    else if (strcmp(per, "all") == 0 && rules.len)
        unit_of(s->cli->arena, &found, BN_LIT("all"));
    else if (!status)
        units_by_place(s, &run, places, depth, &found);
    bn_run_release(&run);
    *units = found.items;
    *count = found.len;
    return status;
}

/* The lines from three above to three below, without blanks at their ends, as one number. */
static bn_str look_around(bn_arena *arena, bn_str text, bn_span span)
{
    bn_buf lines = { .arena = arena };
    size_t from = span.start, to = span.end;
    uint32_t above = 4, below = 4;

    while (from && (text.ptr[from - 1] != '\n' || --above))
        from--;
    while (to < text.len && (text.ptr[to] != '\n' || --below))
        to++;
    while (from < to) {
        size_t end = bn_str_find(text, BN_LIT("\n"), from);
        bn_str line = bn_str_trim(bn_str_sub(text, from, end == BN_NPOS ? to : end));

        if (line.len)
            bn_buf_addf(&lines, "%.*s\n", BN_FMT(line));
        from = end == BN_NPOS ? to : end + 1;
    }
    return bn_str_format_in(arena, "%016llx", (unsigned long long)bn_hash(bn_buf_str(&lines)));
}

static bn_place place_of(bn_series *s, uint32_t file, const bn_finding *f)
{
    bn_arena *arena = s->cli->arena;

    return (bn_place){ .id = bn_str_format_in(arena, "%016llx", (unsigned long long)f->id),
                       .rule = bn_str_copy_in(arena, f->name),
                       .file = file,
                       .start = f->span.start,
                       .line = f->line,
                       .group = f->group,
                       .share = f->share,
                       .around = look_around(arena, s->files.items[file].text, f->span) };
}

static void count_finding(bn_series *s, uint32_t file, const bn_finding *f, bn_unit_result *result)
{
    bn_arena *arena = s->cli->arena;

    if (f->state == BN_STATE_COUNTED || (f->state == BN_STATE_LISTED && f->safety == BN_UNSAFE))
        result->left_alone++;
    if (f->state != BN_STATE_APPLIED)
        return;
    if (!result->rule) {
        result->rule = f->rule;
        result->transform = f->transform;
        result->one_item = true;
    }
    result->one_item &= f->transform == result->transform;
    result->edits++;
    result->unsafe_edits += f->safety != BN_SAFE;
    bn_vec_push(arena, &result->applied, place_of(s, file, f));
    if (!has_word(&result->rules, f->name))
        bn_vec_push(arena, &result->rules, bn_str_copy_in(arena, f->name));
}

static bool is_barred(const bn_series *s, const bn_place *p)
{
    for (uint32_t i = 0; i < s->barred.len; i++) {
        const bn_barred *b = &s->barred.items[i];

        if (bn_str_eq(b->id, p->id) && bn_str_eq(b->file, s->files.items[p->file].path) &&
            (!b->around.len || bn_str_find(b->around, p->around, 0) != BN_NPOS))
            return true;
    }
    return false;
}

bn_unit_result bn_unit_result_none(const bn_series *s)
{
    bn_arena *arena = s->cli->arena;
    uint32_t n = s->files.len;

    return (bn_unit_result){ .texts = BN_ARRAY_IN(arena, n + 1, bn_str),
                             .changes = BN_ARRAY_IN(arena, n + 1, bn_diff_change *),
                             .writers = BN_ARRAY_IN(arena, n + 1, bn_writers *),
                             .change_counts = BN_ARRAY_IN(arena, n + 1, uint32_t) };
}

/* `first`: index of the file's first applied finding in result->applied. */
static bn_writers writers_of(bn_series *s, const bn_result *res, const bn_region *r, uint32_t first)
{
    bn_writers w = { BN_ARRAY_IN(s->cli->arena, r->finding_count + 1, uint32_t), 0 };

    for (uint32_t i = 0; i < r->finding_count; i++) {
        uint32_t before = 0;

        if (bn_result_at(res, r->findings[i])->state != BN_STATE_APPLIED)
            continue;
        for (uint32_t n = 0; n < r->findings[i]; n++)
            before += bn_result_at(res, n)->state == BN_STATE_APPLIED;
        w.places[w.count++] = first + before;
    }
    return w;
}

static void keep_changes(bn_series *s, const bn_result *res, uint32_t place, uint32_t first,
                         bn_unit_result *result)
{
    uint32_t n = bn_result_region_count(res);
    bn_diff_change *changes = BN_ARRAY_IN(s->cli->arena, n + 1, bn_diff_change);
    bn_writers *writers = BN_ARRAY_IN(s->cli->arena, n + 1, bn_writers);

    for (uint32_t i = 0; i < n; i++) {
        const bn_region *r = bn_result_region_at(res, i);

        changes[i] = (bn_diff_change){ .old_start = r->old_span.start,
                                       .old_end = r->old_span.end,
                                       .new_start = r->new_span.start,
                                       .new_end = r->new_span.end };
        writers[i] = writers_of(s, res, r, first);
    }
    result->changes[place] = changes;
    result->writers[place] = writers;
    result->change_counts[place] = n;
}

static bn_status try_once(bn_series *s, const bn_unit *unit, const bn_places *only,
                          bn_unit_result *result, bn_err *err)
{
    uint32_t *places;
    bn_run run;
    bn_engine *engine = make_engine(s->cli, &unit->select, wanted_ids(s), err);
    bn_status status;

    *result = bn_unit_result_none(s);
    if (!engine)
        return err->status;
    status = run_engine(s, engine, unit, only, &run, &places);
    if (status)
        bn_err_set(err, status, "not all files could be analysed");
    for (uint32_t i = 0; !status && i < run.files.count; i++) {
        const bn_result *res = run.done[i].result;
        uint32_t first = result->applied.len;

        for (uint32_t n = 0; res && n < bn_result_count(res); n++)
            count_finding(s, places[i], bn_result_at(res, n), result);
        if (!res || !bn_result_changed(res))
            continue;
        result->texts[places[i]] = bn_str_copy_in(s->cli->arena, bn_result_text(res));
        keep_changes(s, res, places[i], first, result);
        result->files++;
    }
    bn_run_release(&run);
    return status;
}

void bn_places_add(bn_arena *arena, bn_places *only, const bn_place *edit, const bn_places *all)
{
    bn_vec_push(arena, only, *edit);
    for (uint32_t i = 0; i < all->len && edit->group; i++)
        if (all->items[i].group == edit->group && all->items[i].file != edit->file)
            bn_vec_push(arena, only, all->items[i]);
}

bn_status bn_series_try(bn_series *s, const bn_unit *unit, const bn_places *only,
                        bn_unit_result *result, bn_err *err)
{
    bn_status status = try_once(s, unit, only, result, err);
    bn_places kept = { 0 }, bad = { 0 };
    uint32_t left_alone = result->left_alone;

    if (status || only || !s->barred.len)
        return status;
    for (uint32_t i = 0; i < result->applied.len; i++) {
        const bn_place *p = &result->applied.items[i];

        if (is_barred(s, p))
            bn_vec_push(s->cli->arena, &bad, *p);
        else
            bn_vec_push(s->cli->arena, &kept, *p);
    }
    if (!bad.len)
        return BN_OK;
    *result = bn_unit_result_none(s);
    if (kept.len)
        status = try_once(s, unit, &kept, result, err);
    result->bad = bad;
    result->left_alone = left_alone;
    return status;
}

bn_series_file *bn_series_show(bn_series *s, const bn_unit_result *result)
{
    bn_series_file *saved = BN_ARRAY_IN(s->cli->arena, s->files.len + 1, bn_series_file);

    for (uint32_t i = 0; i < s->files.len; i++) {
        bn_series_file *f = &s->files.items[i];

        saved[i] = *f;
        if (!result->texts[i].ptr)
            continue;
        f->text = result->texts[i];
        bn_blob_id(f->text, f->id);
    }
    return saved;
}

bn_status bn_series_rewrite(bn_series *s, bn_str path, bn_str text, bn_str *out, bn_err *err)
{
    bn_words every = { 0 };
    bn_engine *engine = make_engine(s->cli, &every, wanted_ids(s), err);
    bn_result *result = engine ? bn_rewrite(engine, path, text, err) : NULL;
    bn_status status = result ? BN_OK : err->status;

    if (result)
        *out = bn_str_copy_in(s->cli->arena, bn_result_text(result));
    bn_result_free(result);
    bn_engine_free(engine);
    return status;
}

/* Where the offset is in the new text; false when it lies in what was rewritten. */
static bool map_start(const bn_unit_result *r, bn_place *p)
{
    int64_t shift = 0;

    for (uint32_t i = 0; i < r->change_counts[p->file]; i++) {
        const bn_diff_change *c = &r->changes[p->file][i];

        if (c->old_start > p->start)
            break;
        if (p->start < c->old_end)
            return false;
        shift += (int64_t)(c->new_end - c->new_start) - (int64_t)(c->old_end - c->old_start);
    }
    p->start = (uint32_t)((int64_t)p->start + shift);
    return true;
}

/* The first of its rule at that place: what later rounds wrote over it is none of ours. */
static void rename_watched(bn_series *s, uint32_t file, const bn_result *res, bn_place *w)
{
    bn_str id = w->id, first_id = w->first_id;

    for (uint32_t n = 0; w->file == file && n < bn_result_count(res); n++) {
        const bn_finding *f = bn_result_at(res, n);

        if (w->start != f->span.start || !bn_str_eq(w->rule, f->name))
            continue;
        *w = place_of(s, file, f);
        w->first_id = first_id;
        if (!bn_str_eq(w->id, id))
            bn_vec_push(s->cli->arena, &s->barred,
                        (bn_barred){ .id = w->id, .file = s->files.items[file].path });
        return;
    }
}

/* Find the watched ones again: their ids and the lines around them may have changed. */
static bn_status look_for_watched(bn_series *s, bn_err *err)
{
    bn_arena *arena = s->cli->arena;
    bn_unit unit = { 0 };
    uint32_t *places;
    bn_run run;
    bn_engine *engine;
    bn_status status;

    for (uint32_t i = 0; i < s->watched.len; i++) {
        const bn_place *w = &s->watched.items[i];

        if (!has_word(&unit.select, w->rule))
            bn_vec_push(arena, &unit.select, w->rule);
        if (!has_word(&unit.files, s->files.items[w->file].path))
            bn_vec_push(arena, &unit.files, s->files.items[w->file].path);
    }
    if (!s->watched.len)
        return BN_OK;
    engine = make_engine(s->cli, &unit.select, NULL, err);
    if (!engine)
        return err->status;
    status = run_engine(s, engine, &unit, NULL, &run, &places);
    if (status)
        bn_err_set(err, status, "not all files could be analysed");
    for (uint32_t i = 0; !status && i < run.files.count; i++)
        for (uint32_t n = 0; run.done[i].result && n < s->watched.len; n++)
            rename_watched(s, places[i], run.done[i].result, &s->watched.items[n]);
    bn_run_release(&run);
    return status;
}

void bn_series_watch(bn_series *s, const bn_places *bad)
{
    for (uint32_t i = 0; i < bad->len; i++) {
        bool known = false;

        for (uint32_t n = 0; n < s->watched.len && !known; n++)
            known = s->watched.items[n].file == bad->items[i].file &&
                    s->watched.items[n].start == bad->items[i].start &&
                    bn_str_eq(s->watched.items[n].rule, bad->items[i].rule);
        if (known)
            continue;
        bn_vec_push(s->cli->arena, &s->watched, bad->items[i]);
        s->watched.items[s->watched.len - 1].first_id = bad->items[i].id;
    }
}

/* Barred findings of the result are watched from now on; all move with the text. */
static bn_status follow(bn_series *s, const bn_unit_result *result, bn_err *err)
{
    uint32_t kept = 0;

    bn_series_watch(s, &result->bad);
    for (uint32_t i = 0; i < s->watched.len; i++) {
        bn_place p = s->watched.items[i];

        if (map_start(result, &p))
            s->watched.items[kept++] = p;
    }
    s->watched.len = kept;
    return look_for_watched(s, err);
}

static void note_grouped(bn_series *s, const bn_places *applied)
{
    for (uint32_t i = 0; i < applied->len; i++) {
        bn_str path = s->files.items[applied->items[i].file].path;

        if (applied->items[i].group && !has_word(&s->grouped, path))
            bn_vec_push(s->cli->arena, &s->grouped, path);
    }
}

bool bn_series_is_grouped(const bn_series *s, bn_str path)
{
    return has_word(&s->grouped, path);
}

bn_status bn_series_take(bn_series *s, const bn_unit_result *result, bn_err *err)
{
    note_grouped(s, &result->applied);
    for (uint32_t i = 0; i < s->files.len; i++) {
        bn_series_file *f = &s->files.items[i];
        bn_status status;

        if (!result->texts[i].ptr)
            continue;
        status = BN_OK;
        if (s->gw)
            status = s->gw->git->write_blob(s->gw->repo, result->texts[i], f->id, err);
        else
            bn_blob_id(result->texts[i], f->id);
        if (status)
            return status;
        f->text = result->texts[i];
    }
    return follow(s, result, err);
}

bn_git_change *bn_series_changes(const bn_series *s, bool since_base, const char (*from)[BN_ID_LEN],
                                 uint32_t *count)
{
    bn_vec(bn_git_change) changes = { 0 };

    for (uint32_t i = 0; i < s->files.len; i++) {
        const bn_series_file *f = &s->files.items[i];
        const char *before = since_base ? f->base_id : from[i];
        bn_git_change c = { .path = f->path, .mode = f->base_id[0] ? 0 : f->mode };

        if (strcmp(before, f->id) == 0)
            continue;
        memcpy(c.old_id, before, BN_ID_LEN);
        memcpy(c.new_id, f->id, BN_ID_LEN);
        bn_vec_push(s->cli->arena, &changes, c);
    }
    *count = changes.len;
    return changes.items;
}
