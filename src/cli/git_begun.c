/*
 * git_begun.c - a run that was killed while git committed for it.
 *
 * Git moves the branch itself, before index and files can follow. The file "git-cli" in the state
 * folder tells from which commit on; whoever finds it takes back what is there beyond, unless
 * the run came to its end after all.
 */
#include "cli/commit_p.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define NAME "git-cli"
#define MAX_COMMITS 10000

static char *path_of(const bn_gitwork *gw)
{
    bn_arena *arena = gw->cli->arena;
    bn_str dir;

    if (!bn_state_dir(arena, bn_str_c_in(arena, gw->info->workdir), false, &dir))
        return NULL;
    return bn_str_c_in(arena, bn_str_format_in(arena, "%.*s/" NAME, BN_FMT(dir)));
}

bn_status bn_git_begun_note(const bn_gitwork *gw, const char *ref, const char *base, bn_err *err)
{
    const char *path = path_of(gw);
    FILE *file = path ? fopen(path, "w") : NULL;
    bool ok = file && fprintf(file, "%s %s\n", base, ref) > 0 && fflush(file) == 0 &&
              fsync(fileno(file)) == 0;

    if (file && fclose(file) != 0)
        ok = false;
    return ok ? BN_OK : bn_err_set(err, BN_E_IO, "cannot write to the state folder");
}

void bn_git_begun_forget(const bn_gitwork *gw)
{
    const char *path = path_of(gw);

    if (path)
        unlink(path);
}

/* Every message of ours says so; hooks add to messages, they do not take lines out. */
bool bn_git_begun_is_ours(const bn_gitwork *gw, const char *id)
{
    bn_str message;

    return gw->git->commit_message(gw->repo, gw->cli->arena, id, &message, NULL) == BN_OK &&
           bn_str_find(message, BN_LIT("\nBurnish-Version: "), 0) != BN_NPOS;
}

/* How many commits of ours lead from the tip to the base; 0: others are among them. */
static uint32_t count_ours(const bn_gitwork *gw, const char *tip, const char *base)
{
    char id[BN_ID_LEN];
    uint32_t count = 0;

    memcpy(id, tip, BN_ID_LEN);
    for (; strcmp(id, base) != 0; count++) {
        const char *above =
            bn_str_c_in(gw->cli->arena, bn_str_format_in(gw->cli->arena, "%s^", id));

        if (count == MAX_COMMITS || !bn_git_begun_is_ours(gw, id) ||
            gw->git->resolve(gw->repo, above, id, NULL) != BN_OK)
            return 0;
    }
    return count;
}

/* The run ended: its record tells how far it led the ref. */
static bool is_recorded(const bn_gitwork *gw, const char *ref, const char *base, const char *tip)
{
    bn_arena *arena = gw->cli->arena;
    const char *root = bn_str_c_in(arena, gw->info->workdir);
    bn_str wanted = bn_str_format_in(arena, "%s %s %s", base, tip, ref);
    uint32_t count;
    const bn_undo_record *records = bn_undo_list(arena, root, &count);

    for (uint32_t i = 0; i < count; i++)
        if (bn_str_eq(bn_undo_note(arena, root, records[i].id, "ref"), wanted))
            return true;
    return false;
}

static void take_back(const bn_gitwork *gw, const char *ref, const char *base)
{
    char tip[BN_ID_LEN];
    uint32_t count;

    if (gw->git->resolve(gw->repo, ref, tip, NULL) != BN_OK || strcmp(tip, base) == 0 ||
        is_recorded(gw, ref, base, tip))
        return;
    count = count_ours(gw, tip, base);
    if (count && gw->git->move_ref(gw->repo, ref, base, tip, true,
                                   "burnish: a killed run is taken back", NULL) == BN_OK)
        bn_cli_say(gw->cli, "took back %u commit%s of a killed run from %s", count,
                   count == 1 ? "" : "s", ref);
    else
        bn_cli_say(gw->cli,
                   "%s has commits of a killed run since %.10s, which index and files know nothing "
                   "of, and others",
                   ref, base);
}

void bn_git_begun_recover(const bn_gitwork *gw)
{
    bn_file file = { .open_path = path_of(gw) };
    bn_arena *arena = gw->cli->arena;
    char *bytes;
    size_t len;
    bn_str text;

    if (!file.open_path || bn_file_read(&file, 4096, &bytes, &len, NULL) != BN_OK)
        return;
    text = bn_str_trim(bn_str_copy_in(arena, (bn_str){ bytes, len }));
    free(bytes);
    if (text.len > BN_ID_LEN && text.ptr[BN_ID_LEN - 1] == ' ')
        take_back(gw, bn_str_c_in(arena, bn_str_sub(text, BN_ID_LEN, text.len)),
                  bn_str_c_in(arena, bn_str_sub(text, 0, BN_ID_LEN - 1)));
    unlink(file.open_path);
}
