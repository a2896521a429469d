/* groups.c - see groups.h. */
#include "cli/groups.h"

static bool is_barred(const bn_groups *g, uint64_t group)
{
    for (uint32_t i = 0; i < g->barred.len; i++)
        if (g->barred.items[i] == group)
            return true;
    return false;
}

static void bar(bn_groups *g, uint64_t group)
{
    if (!is_barred(g, group))
        bn_vec_push(g->arena, &g->barred, group);
}

static uint32_t file_of(const bn_run *run, bn_str path)
{
    const bn_file *file = bn_files_by_path(&run->files, path);

    return file ? (uint32_t)(file - run->files.files) : BN_NONE;
}

/* The file's result has an applied finding of the group, as its whole or as a share. */
static bool is_made(const bn_run *run, uint32_t file, uint64_t group, bool share)
{
    const bn_result *res = run->done[file].result;

    for (uint32_t i = 0; res && i < bn_result_count(res); i++)
        if (bn_result_at(res, i)->group == group && bn_result_at(res, i)->share == share)
            return true;
    return false;
}

/* Bar the groups of which some file did not make what it was given. */
static void bar_broken(bn_groups *g, const bn_run *run)
{
    for (uint32_t i = 0; i < run->files.count; i++)
        for (uint32_t n = 0; n < g->given[i].count; n++) {
            uint64_t group = g->given[i].shares[n].group;

            if (!is_made(run, i, group, true) || !is_made(run, g->given[i].from[n], group, false))
                bar(g, group);
        }
}

static void add_share(bn_groups *g, bn_given *to, const bn_file_share *share, uint32_t from)
{
    bn_file_share *shares = BN_ARRAY_IN(g->arena, to->count + 1, bn_file_share);
    uint32_t *files = BN_ARRAY_IN(g->arena, to->count + 1, uint32_t);

    for (uint32_t i = 0; i < to->count; i++) {
        shares[i] = to->shares[i];
        files[i] = to->from[i];
    }
    shares[to->count] = *share;
    files[to->count] = from;
    to->shares = shares;
    to->from = files;
    to->count++;
}

/* What each file has to make by the results as they are; *stale: files with a barred group. */
static bn_given *wanted(bn_groups *g, const bn_run *run, bool *stale)
{
    bn_given *want = BN_ARRAY_IN(g->arena, run->files.count + 1, bn_given);

    for (uint32_t i = 0; i < run->files.count; i++) {
        const bn_result *res = run->done[i].result;

        for (uint32_t n = 0; res && n < bn_result_share_count(res); n++) {
            const bn_file_share *share = bn_result_share_at(res, n);
            uint32_t file = file_of(run, share->path);

            if (file == BN_NONE)
                bar(g, share->group);
        }
        for (uint32_t n = 0; res && n < bn_result_share_count(res); n++) {
            const bn_file_share *share = bn_result_share_at(res, n);

            if (is_barred(g, share->group))
                stale[i] = true;
            else
                add_share(g, &want[file_of(run, share->path)], share, i);
        }
    }
    return want;
}

static bool are_same(const bn_given *a, const bn_given *b)
{
    for (uint32_t i = 0; i < a->count && a->count == b->count; i++)
        if (a->shares[i].group != b->shares[i].group)
            return false;
    return a->count == b->count;
}

uint32_t bn_groups_next(bn_groups *g, const bn_run *run, uint32_t *again)
{
    bool *stale = BN_ARRAY_IN(g->arena, run->files.count + 1, bool);
    uint32_t count = 0;
    bn_given *want;

    bar_broken(g, run);
    want = wanted(g, run, stale);
    for (uint32_t i = 0; i < run->files.count; i++)
        if (stale[i] || !are_same(&want[i], &g->given[i]))
            again[count++] = i;
    g->given = want;
    return count;
}

/* ---- Numbers ---- */

/* The smaller of both numbers for both; true when something changed. */
static bool join(uint64_t *a, uint64_t *b)
{
    uint64_t least = *a && (!*b || *a < *b) ? *a : *b;
    bool changed = *a != least || *b != least;

    *a = *b = least;
    return changed;
}

typedef struct {
    bn_group_numbers *numbers;
    bn_arena *arena;
    bn_map by_group; /* a group's number, by its bytes */
    uint32_t count;
} numbering;

/* Give the files of the run's groups the least number of the files that they are tied to. */
static bool number_run(numbering *n, const bn_run *run)
{
    bool changed = false;

    for (uint32_t i = 0; i < run->files.count; i++) {
        const bn_result *res = run->done[i].result;

        for (uint32_t f = 0; res && f < bn_result_count(res); f++) {
            uint64_t group = bn_result_at(res, f)->group, *file, *tie;
            bn_str key = { (const char *)&group, sizeof group };

            if (!group)
                continue;
            file = bn_map_put(&n->numbers->by_path, run->files.files[i].path);
            tie = bn_map_find(&n->by_group, key);
            if (!tie)
                tie = bn_map_put(&n->by_group, bn_str_copy_in(n->arena, key));
            if (!*file)
                *file = ++n->count;
            changed |= join(file, tie);
        }
    }
    return changed;
}

bn_group_numbers bn_groups_number(bn_arena *arena, const bn_run *const *runs, uint32_t count)
{
    bn_group_numbers numbers = { .by_path = { .arena = arena } };
    numbering n = { .numbers = &numbers, .arena = arena, .by_group = { .arena = arena } };
    bool changed = true;

    while (changed) {
        changed = false;
        for (uint32_t i = 0; i < count; i++)
            changed |= number_run(&n, runs[i]);
    }
    return numbers;
}

uint32_t bn_group_number(const bn_group_numbers *numbers, bn_str path)
{
    const uint64_t *number = bn_map_find(&numbers->by_path, path);

    return number ? (uint32_t)*number : 0;
}
