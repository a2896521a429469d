/* writing.c - see writing.h. */
#include "cli/writing.h"

#include <string.h>

/* The place of a word among those that an option takes; the first one when it is not given. */
static bn_status choose(const char *option, const char *word, const char *const words[3],
                        unsigned *place, bn_err *err)
{
    *place = 0;
    if (!word)
        return BN_OK;
    for (unsigned i = 0; i < 3 && words[i]; i++)
        if (strcmp(word, words[i]) == 0) {
            *place = i;
            return BN_OK;
        }
    return bn_err_set(err, BN_E_USAGE, "--%s is %s%s%s%s%s, not '%s'", option, words[0],
                      words[2] ? ", " : " or ", words[1], words[2] ? " or " : "",
                      words[2] ? words[2] : "", word);
}

bn_status bn_writing_options(bn_cli *cli, const char *kind, bn_write_options *out, bn_err *err)
{
    static const char *const units[3] = { "group", "all", "file" };
    static const char *const links[3] = { "refuse", "break", "inplace" };
    static const char *const syncs[3] = { "batch", "off", NULL };
    const bn_flags *flags = &cli->flags;
    unsigned unit, link, sync;
    bn_status status = choose("atomic", flags->atomic, units, &unit, err);

    if (!status)
        status = choose("hardlinks", flags->hardlinks, links, &link, err);
    if (!status)
        status = choose("fsync", flags->fsync, syncs, &sync, err);
    if (!status && flags->undo_keep == 0)
        status = bn_err_set(err, BN_E_USAGE, "--undo-keep keeps at least 1; --no-undo keeps none");
    if (status)
        return status;
    *out = (bn_write_options){ .atomic = (bn_write_atomic)unit,
                               .links = (bn_write_links)link,
                               .no_fsync = sync == 1,
                               .force_readonly = flags->force_readonly,
                               .no_undo = flags->no_undo,
                               .wait = flags->wait > 0 ? (uint32_t)flags->wait : 0,
                               .undo_keep = flags->undo_keep > 0 ? (uint32_t)flags->undo_keep : 0,
                               .kind = kind,
                               .command = cli->command_line };
    return BN_OK;
}

void bn_writing_report(bn_cli *cli, const bn_write *w)
{
    for (uint32_t i = 0; i < bn_write_count(w); i++) {
        const bn_write_result *r = bn_write_result_at(w, i);

        if (r->status)
            bn_cli_fail(cli, r->status == BN_E_CHANGED ? BN_EXIT_UNREAD : bn_cli_code_of(r->status),
                        "%.*s: not written: %s", BN_FMT(r->path), r->why);
    }
}
