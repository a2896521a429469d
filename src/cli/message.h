/*
 * message.h - the messages of commits.
 */
#ifndef BN_CLI_MESSAGE_H
#define BN_CLI_MESSAGE_H

#include "cli/series.h"

typedef struct {
    const char *base;   /* id of the commit that the series started from, or NULL */
    const char *verify; /* the command that passed, or NULL */
    int verify_code;    /* with which it passed: not 0 where it fails on the base in the same way */
    bn_str text;        /* of --message-file: subject and body as templates; or empty */
    bn_str committer;   /* "Name <mail>" */
} bn_message_facts;

/* Subject of at most 72 columns, what was done, trailers that git can parse. */
bn_str bn_commit_message(bn_series *s, const bn_unit *unit, const bn_unit_result *result,
                         const bn_message_facts *facts);

/* Of the commit of what is staged, below the first one of a series. */
bn_str bn_root_message(bn_series *s, bn_str committer);

/* Are the settings for messages fit to be used? */
bn_status bn_message_check(bn_cli *cli, bn_err *err);

/* A text of [tool.burnish.commit]. */
bn_str bn_commit_setting(bn_cli *cli, const char *key, const char *otherwise);

/* The first line. */
bn_str bn_message_subject(bn_str message);

#endif
