/*
 * quarantine.h - edits that made the tests fail, kept beside the undo records.
 *
 * quarantine.json is an array with one object a line. An edit stays there until it is found bad
 * again, which renews its entry; `commit` leaves it out as long as the lines around it are those
 * that were tested.
 */
#ifndef BN_CLI_QUARANTINE_H
#define BN_CLI_QUARANTINE_H

#include "cli/series.h"

typedef struct {
    bn_str id, rule, file;
    uint32_t line;
    bn_str around;       /* see bn_barred */
    bn_str command, log; /* no command: no test was run */
    bn_words failing;    /* names of tests, where the log told them */
} bn_quarantined;
typedef bn_vec(bn_quarantined) bn_quarantine;

/* All entries of the repository or folder. Empty when there are none. */
bn_quarantine bn_quarantine_read(bn_cli *cli, bn_str root);

/* Keep this entry, in place of one with the same id and file; an entry without log keeps the older
 * one. */
bn_status bn_quarantine_put(bn_cli *cli, bn_str root, const bn_quarantined *entry, bn_err *err);

/* The root of the repository: where its state folder is found from. */
bn_str bn_quarantine_root(const bn_gitwork *gw);

#endif
