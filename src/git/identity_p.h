/* identity_p.h - author and committer. */
#ifndef BN_GIT_IDENTITY_P_H
#define BN_GIT_IDENTITY_P_H

#include "git/git_p.h"

/* The signature for a new commit; `given`: "Name <mail>" of --author, or NULL. */
bn_status bn_git_signature(bn_repo *repo, bool author, const char *given, git_signature **out,
                           bn_err *err);

/* "@unix zone", ISO 8601 or RFC 2822. */
bool bn_git_read_date(const char *text, git_time_t *seconds, int *zone);

#endif
