/*
 * identity.c - who makes a commit, and when, by git's environment and configuration.
 *
 * libgit2 looks at user.name and user.email alone; git also at the environment and
 * at author.* and committer.*. No host name is guessed.
 */
#define _GNU_SOURCE
#include "git/identity_p.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define LOCAL_ZONE 100000

/* "+0200", "Z" or nothing behind blanks; minutes east of Greenwich, or LOCAL_ZONE. */
static bool read_zone(const char *text, int *minutes)
{
    int hours, rest;
    char sign, tail;

    while (*text == ' ')
        text++;
    *minutes = *text ? 0 : LOCAL_ZONE;
    if (!*text || strcmp(text, "Z") == 0 || strcmp(text, "GMT") == 0)
        return true;
    if (sscanf(text, "%c%2d%2d%c", &sign, &hours, &rest, &tail) != 3 &&
        sscanf(text, "%c%2d:%2d%c", &sign, &hours, &rest, &tail) != 3)
        return false;
    if ((sign != '+' && sign != '-') || hours < 0 || hours > 14 || rest < 0 || rest > 59)
        return false;
    *minutes = (hours * 60 + rest) * (sign == '-' ? -1 : 1);
    return true;
}

/* Put in the zone of this place where none was given. */
static bool local_zone(git_time_t seconds, int *zone)
{
    time_t then = seconds;
    struct tm local;

    if (*zone == LOCAL_ZONE && localtime_r(&then, &local))
        *zone = (int)(local.tm_gmtoff / 60);
    return *zone != LOCAL_ZONE;
}

bool bn_git_read_date(const char *text, git_time_t *seconds, int *zone)
{
    static const char *const forms[] = { "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S",
                                         "%a, %d %b %Y %H:%M:%S", "%d %b %Y %H:%M:%S" };
    const char *digits = text + (*text == '@');
    char *end;

    *seconds = strtoll(digits, &end, 10);
    if (end != digits && (*end == ' ' || !*end) && (*text == '@' || end - digits > 8))
        return read_zone(end, zone) && local_zone(*seconds, zone);
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        struct tm parts = { 0 };
        const char *rest = strptime(text, forms[i], &parts);

        if (!rest || !read_zone(rest, zone))
            continue;
        if (*zone == LOCAL_ZONE) {
            parts.tm_isdst = -1;
            *seconds = mktime(&parts);
            return local_zone(*seconds, zone);
        }
        *seconds = timegm(&parts) - (git_time_t)*zone * 60;
        return true;
    }
    return false;
}

/* Environment, then ROLE.key, then user.key; empty when nowhere. */
static bn_str setting(bn_repo *repo, const char *variable, const char *role, const char *key)
{
    const char *given = getenv(variable);
    bn_str value = { "", 0 };
    char name[64];

    if (given && *given)
        return bn_str_from(given);
    snprintf(name, sizeof name, "%s.%s", role, key);
    if (!bn_git_config(repo, repo->arena, name, &value)) {
        snprintf(name, sizeof name, "user.%s", key);
        bn_git_config(repo, repo->arena, name, &value);
    }
    return value;
}

static bn_status missing(bn_err *err)
{
    return bn_err_set(err, BN_E_USAGE,
                      "git does not know who you are: git config user.name \"Your Name\" and "
                      "git config user.email you@example.org");
}

static bn_status date_of(const char *variable, git_time_t *seconds, int *zone, bn_err *err)
{
    const char *given = getenv(variable);
    time_t now = time(NULL);
    struct tm local;

    if (given && *given)
        return bn_git_read_date(given, seconds, zone)
                   ? BN_OK
                   : bn_err_set(err, BN_E_USAGE, "%s is no date: %s", variable, given);
    localtime_r(&now, &local);
    *seconds = now;
    *zone = (int)(local.tm_gmtoff / 60);
    return BN_OK;
}

bn_status bn_git_signature(bn_repo *repo, bool author, const char *given, git_signature **out,
                           bn_err *err)
{
    const char *role = author ? "author" : "committer";
    const char *mail_variable = author ? "GIT_AUTHOR_EMAIL" : "GIT_COMMITTER_EMAIL";
    bn_str name = setting(repo, author ? "GIT_AUTHOR_NAME" : "GIT_COMMITTER_NAME", role, "name");
    bn_str mail = setting(repo, mail_variable, role, "email");
    git_time_t seconds;
    int zone;
    bn_status status;

    if (!mail.len && getenv("EMAIL"))
        mail = bn_str_from(getenv("EMAIL"));
    if (given) {
        const char *open = strrchr(given, '<'), *close = strrchr(given, '>');

        if (!open || !close || close < open || open == given)
            return bn_err_set(err, BN_E_USAGE, "--author wants \"Name <mail>\", not %s", given);
        name = bn_str_trim((bn_str){ given, (size_t)(open - given) });
        mail = (bn_str){ open + 1, (size_t)(close - open - 1) };
    }
    if (!name.len || !mail.len)
        return missing(err);
    status = date_of(author ? "GIT_AUTHOR_DATE" : "GIT_COMMITTER_DATE", &seconds, &zone, err);
    if (status)
        return status;
    if (git_signature_new(out, bn_str_c_in(repo->arena, name), bn_str_c_in(repo->arena, mail),
                          seconds, zone) < 0)
        return bn_git_fail(err, BN_E_USAGE, "not a name and address");
    return BN_OK;
}

bn_str bn_git_committer(bn_repo *repo, bn_arena *arena)
{
    git_signature *who = NULL;
    bn_str text = { "", 0 };

    if (bn_git_signature(repo, false, NULL, &who, NULL) == BN_OK)
        text = bn_str_format_in(arena, "%s <%s>", who->name, who->email);
    git_signature_free(who);
    return text;
}

bn_status bn_git_check_identity(bn_repo *repo, const char *author, bn_err *err)
{
    git_signature *who = NULL;
    bn_status status = bn_git_signature(repo, true, author, &who, err);

    git_signature_free(who);
    who = NULL;
    if (!status)
        status = bn_git_signature(repo, false, NULL, &who, err);
    git_signature_free(who);
    return status;
}
