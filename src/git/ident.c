/*
 * ident.c - $Id$, where the attribute ident asks for it.
 *
 * libgit2's filter folds only the first one of a file and writes none out; git does it with all.
 */
#include "git/git_p.h"

#include <string.h>

#include "diff/diff.h"

/* The next `$Id$` or `$Id: ...$` at or after *at: [*at, *end). */
static bool next_ident(bn_str text, size_t *at, size_t *end)
{
    for (; (*at = bn_str_find(text, BN_LIT("$Id"), *at)) != BN_NPOS; ++*at) {
        size_t after = *at + 3;

        if (after < text.len && text.ptr[after] == '$') {
            *end = after + 1;
            return true;
        }
        if (after >= text.len || text.ptr[after] != ':')
            continue;
        *end = bn_str_find(text, BN_LIT("$"), after);
        if (*end == BN_NPOS)
            return false;
        if (!memchr(text.ptr + after, '\n', *end - after)) {
            ++*end;
            return true;
        }
    }
    return false;
}

bn_str bn_git_fold_ident(bn_arena *arena, bn_str text)
{
    bn_buf out = { .arena = arena };
    size_t done = 0;

    for (size_t at = 0, end; next_ident(text, &at, &end); at = done = end) {
        bn_buf_add(&out, bn_str_sub(text, done, at));
        bn_buf_addz(&out, "$Id$");
    }
    if (!done)
        return text;
    bn_buf_add(&out, bn_str_sub(text, done, text.len));
    return bn_buf_str(&out);
}

/* "$Id: ab cd $" is another system's; git leaves it alone. */
static bool is_foreign(bn_str ident)
{
    size_t blank = ident.len > 5 ? bn_str_find(ident, BN_LIT(" "), 5) : BN_NPOS;

    return blank != BN_NPOS && blank + 2 < ident.len;
}

bn_str bn_git_expand_ident(bn_arena *arena, bn_str text)
{
    bn_buf out = { .arena = arena };
    char id[BN_ID_LEN];
    size_t done = 0;

    bn_blob_id(text, id);
    for (size_t at = 0, end; next_ident(text, &at, &end); at = end) {
        if (is_foreign(bn_str_sub(text, at, end)))
            continue;
        bn_buf_add(&out, bn_str_sub(text, done, at));
        bn_buf_addf(&out, "$Id: %s $", id);
        done = end;
    }
    if (!done)
        return text;
    bn_buf_add(&out, bn_str_sub(text, done, text.len));
    return bn_buf_str(&out);
}
