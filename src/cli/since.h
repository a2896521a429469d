/*
 * since.h - only what changed: --since REF, --changed-lines, --staged.
 */
#ifndef BN_CLI_SINCE_H
#define BN_CLI_SINCE_H

#include "cli/gitwork.h"

/* The commit that is compared with. */
typedef struct bn_since bn_since;

/* Read --since and compare with commit `head`. *out is NULL without --since. */
bn_status bn_since_open(bn_gitwork *gw, const char *head, bn_since **out, bn_err *err);

/*
 * Did the file change? `e` holds path and id as it is now, `text` its normalised bytes. With
 * --changed-lines also which lines; else *lines is NULL. Without --since: true.
 */
bool bn_since_takes(const bn_since *since, const bn_git_entry *e, bn_str text,
                    bn_line_range **lines, uint32_t *count);

/* Where lines of the text `from` stand in the text `to` that burnish made of it. */
bn_line_range *bn_since_map(bn_arena *arena, const bn_line_range *lines, uint32_t line_count,
                            bn_str from, bn_str to, uint32_t *count);

/* Keep the files of the working tree that --since and --staged want. */
bn_status bn_since_limit(bn_cli *cli, bn_files *files, bn_err *err);

#endif
