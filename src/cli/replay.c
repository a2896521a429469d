/*
 * replay.c - is a commit exactly what burnish makes of its parent?
 *
 * The trailers of the commit say which rules ran, on what and with which options. Only
 * options that choose rewrites are taken from there: a message cannot name programs,
 * configuration files or refs.
 */
#include "cli/commit_p.h"

#include <string.h>

#include "diff/diff.h"

#define MAX_COMMITS 10000

/* What the trailers ask for. */
typedef struct {
    bn_words rules, paths;
    bn_vec(bn_barred) bad, only; /* ids and files */
    const char *target_version, *migrate_from;
    bool unsafe, closed_world;
} recipe;

/* The value when the line is "KEY: value". */
static bool trailer(bn_str line, bn_str key, bn_str *value)
{
    if (!bn_str_starts(line, key))
        return false;
    *value = bn_str_sub(line, key.len, line.len);
    return true;
}

/* The next word as the shell would see it, quotes removed; false at the end. */
static bool next_word(bn_arena *arena, bn_str text, size_t *at, bn_str *word)
{
    bn_buf out = { .arena = arena };
    bool quoted = false;

    while (*at < text.len && text.ptr[*at] == ' ')
        ++*at;
    if (*at >= text.len)
        return false;
    for (; *at < text.len && (quoted || text.ptr[*at] != ' '); ++*at) {
        char c = text.ptr[*at];

        if (c == '\'')
            quoted = !quoted;
        else if (c == '\\' && !quoted && *at + 1 < text.len)
            bn_buf_addc(&out, text.ptr[++*at]);
        else
            bn_buf_addc(&out, c);
    }
    *word = bn_buf_str(&out);
    return true;
}

static void read_command(bn_arena *arena, bn_str command, recipe *r)
{
    bn_str word;

    for (size_t at = 0; next_word(arena, command, &at, &word);) {
        if (bn_str_is(word, "--unsafe"))
            r->unsafe = true;
        else if (bn_str_is(word, "--closed-world"))
            r->closed_world = true;
        else if (bn_str_is(word, "--target-version") && next_word(arena, command, &at, &word))
            r->target_version = bn_str_c_in(arena, word);
        else if (bn_str_is(word, "--migrate-from") && next_word(arena, command, &at, &word))
            r->migrate_from = bn_str_c_in(arena, word);
        else if (bn_str_is(word, "--"))
            while (next_word(arena, command, &at, &word))
                bn_vec_push(arena, &r->paths, word);
    }
}

/* "ID FILE" as add_place of message.c writes it. */
static bn_barred read_place(bn_arena *arena, bn_str text)
{
    bn_barred place = { 0 };
    size_t at = 0;

    if (next_word(arena, text, &at, &place.id))
        next_word(arena, text, &at, &place.file);
    return place;
}

static recipe read_recipe(bn_arena *arena, bn_str message)
{
    recipe r = { 0 };

    for (size_t at = 0; at < message.len;) {
        size_t end = bn_str_find(message, BN_LIT("\n"), at);
        bn_str line = bn_str_sub(message, at, end == BN_NPOS ? message.len : end), value;

        at += line.len + 1;
        if (trailer(line, BN_LIT("Burnish-Rule: "), &value))
            bn_vec_push(arena, &r.rules, value);
        else if (trailer(line, BN_LIT("Burnish-Left-Out: "), &value))
            bn_vec_push(arena, &r.bad, read_place(arena, value));
        else if (trailer(line, BN_LIT("Burnish-Only: "), &value))
            bn_vec_push(arena, &r.only, read_place(arena, value));
        else if (trailer(line, BN_LIT("Burnish-Replay: "), &value))
            read_command(arena, value, &r);
    }
    return r;
}

static bn_places places_of(bn_series *s, const recipe *r)
{
    bn_places places = { 0 };

    for (uint32_t i = 0; i < r->only.len; i++)
        for (uint32_t n = 0; n < s->files.len; n++)
            if (bn_str_eq(s->files.items[n].path, r->only.items[i].file))
                bn_vec_push(s->cli->arena, &places,
                            (bn_place){ .id = r->only.items[i].id, .file = n });
    return places;
}

/* What burnish makes of the parent, as one try of the rules. */
static bn_status make_again(bn_committing *c, const char *parent, const recipe *r, bn_series *s,
                            bn_unit_result *result, bn_err *err)
{
    bn_flags saved = c->cli->flags;
    bn_unit unit = { .label = BN_LIT("replay"), .select = r->rules };
    bn_places only;
    bn_status status;

    c->cli->flags.unsafe = r->unsafe;
    c->cli->flags.closed_world = r->closed_world;
    c->cli->flags.target_version = r->target_version;
    c->cli->flags.migrate_from = r->migrate_from;
    *s = (bn_series){ .gw = &c->gw, .cli = c->cli, .paths = r->paths, .paths_known = true };
    for (uint32_t i = 0; i < r->bad.len; i++)
        bn_vec_push(c->cli->arena, &s->barred, r->bad.items[i]);
    status = bn_series_load(s, parent, err);
    only = places_of(s, r);
    if (!status)
        status = bn_series_try(s, &unit, r->only.len ? &only : NULL, result, err);
    c->cli->flags = saved;
    return status;
}

/* The id that burnish's version of the entry has. */
static void wanted_id(const bn_series *s, const bn_unit_result *result, const bn_git_entry *e,
                      char id[BN_ID_LEN])
{
    memcpy(id, e->id, BN_ID_LEN);
    for (uint32_t i = 0; i < s->files.len; i++)
        if (bn_str_eq(s->files.items[i].path, e->path) && result->texts[i].ptr)
            bn_blob_id(result->texts[i], id);
}

/* Names of the files in which the commit is something else. */
static bn_words differences(bn_committing *c, const bn_series *s, const bn_unit_result *result,
                            const char *parent, const char *commit, bn_err *err)
{
    bn_arena *arena = c->cli->arena;
    bn_git_entry *old, *new;
    uint32_t old_count, new_count;
    bn_words differ = { 0 };

    if (c->gw.git->tree_list(c->gw.repo, arena, parent, &old, &old_count, err) ||
        c->gw.git->tree_list(c->gw.repo, arena, commit, &new, &new_count, err))
        return differ;
    for (uint32_t i = 0; i < old_count; i++) {
        const bn_git_entry *e = bn_entry_find(new, new_count, old[i].path);
        char id[BN_ID_LEN];

        wanted_id(s, result, &old[i], id);
        if (!e || e->mode != old[i].mode || strcmp(e->id, id) != 0)
            bn_vec_push(arena, &differ, old[i].path);
    }
    for (uint32_t i = 0; i < new_count; i++)
        if (!bn_entry_find(old, old_count, new[i].path))
            bn_vec_push(arena, &differ, new[i].path);
    return differ;
}

static void print_path(bn_cli *cli, bn_str path)
{
    bn_buf safe = { .arena = cli->arena };

    bn_escape_terminal(&safe, path, false);
    printf("  %.*s\n", BN_FMT(bn_buf_str(&safe)));
}

/* One commit; `made` says that it is one of burnish's. */
static bn_status replay_one(bn_committing *c, const char *commit, bool *made, bn_err *err)
{
    bn_arena *arena = c->cli->arena;
    char parent[BN_ID_LEN], second[BN_ID_LEN];
    bn_unit_result result;
    bn_series s;
    bn_words differ;
    recipe r;
    bn_str message;
    bn_status status = c->gw.git->commit_message(c->gw.repo, arena, commit, &message, err);

    if (status)
        return status;
    r = read_recipe(arena, message);
    *made = r.rules.len > 0;
    if (!*made)
        return BN_OK;
    if (c->gw.git->resolve(c->gw.repo, bn_str_c_in(arena, bn_str_format_in(arena, "%s^2", commit)),
                           second, NULL) == BN_OK)
        return bn_err_set(err, BN_E_USAGE, "%.10s is a merge", commit);
    status = c->gw.git->resolve(
        c->gw.repo, bn_str_c_in(arena, bn_str_format_in(arena, "%s^", commit)), parent, err);
    if (!status)
        status = make_again(c, parent, &r, &s, &result, err);
    if (status)
        return status;
    err->status = BN_OK;
    differ = differences(c, &s, &result, parent, commit, err);
    if (err->status)
        return err->status;
    printf("%.10s %s  %.*s\n", commit, differ.len ? "differs" : "same",
           BN_FMT(bn_message_subject(message)));
    for (uint32_t i = 0; i < differ.len; i++)
        print_path(c->cli, differ.items[i]);
    if (differ.len)
        bn_cli_exit(c->cli, BN_EXIT_VERIFY);
    return BN_OK;
}

/* The commits of A..B by first parents, or the one that is named; the last one first. */
static bn_status list_commits(bn_committing *c, bn_words *ids, bn_err *err)
{
    bn_arena *arena = c->cli->arena;
    bn_str given = bn_str_from(c->cli->flags.replay);
    size_t dots = bn_str_find(given, BN_LIT(".."), 0);
    char from[BN_ID_LEN] = "", id[BN_ID_LEN];
    bn_str last = dots == BN_NPOS ? given : bn_str_sub(given, dots + 2, given.len);
    bn_status status = BN_OK;

    if (dots != BN_NPOS)
        status = c->gw.git->resolve(
            c->gw.repo, dots ? bn_str_c_in(arena, bn_str_sub(given, 0, dots)) : "HEAD", from, err);
    if (!status)
        status =
            c->gw.git->resolve(c->gw.repo, last.len ? bn_str_c_in(arena, last) : "HEAD", id, err);
    while (!status && strcmp(id, from) != 0) {
        bn_str name = bn_str_copy_in(arena, bn_str_from(id));

        bn_vec_push(arena, ids, name);
        if (dots == BN_NPOS)
            break;
        if (ids->len > MAX_COMMITS)
            return bn_err_set(err, BN_E_USAGE, "%s has too many commits", c->cli->flags.replay);
        if (c->gw.git->resolve(c->gw.repo,
                               bn_str_c_in(arena, bn_str_format_in(arena, "%.*s^", BN_FMT(name))),
                               id, NULL) != BN_OK)
            return bn_err_set(err, BN_E_USAGE, "%s: the first does not lead to the second",
                              c->cli->flags.replay);
    }
    return status;
}

void bn_commit_replay(bn_committing *c)
{
    bn_words ids = { 0 };
    bn_err err = { 0 };
    uint32_t others = 0;
    bn_status status = list_commits(c, &ids, &err);

    for (uint32_t i = ids.len; i-- > 0 && !status;) {
        bool made = false;

        status = replay_one(c, bn_str_c_in(c->cli->arena, ids.items[i]), &made, &err);
        others += !status && !made;
    }
    if (status)
        bn_cli_fail(c->cli, bn_cli_code_of(status), "%s", err.text);
    else if (others == ids.len)
        bn_cli_fail(c->cli, BN_EXIT_USAGE, "%s: no commit with a Burnish-Rule line",
                    c->cli->flags.replay);
    else if (others && !c->cli->flags.quiet)
        bn_cli_say(c->cli, "%u other commit%s passed over", others, others == 1 ? "" : "s");
}
