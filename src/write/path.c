/* path.c - which paths may be written. */
#include "write/write.h"

#include <string.h>

static bool is_git_name(bn_str part)
{
    static const char *const names[] = { ".git", "git~1" };
    char lower[8];

    if (part.len >= sizeof lower)
        return false;
    for (size_t i = 0; i < part.len; i++) {
        char c = part.ptr[i];

        lower[i] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (part.len == strlen(names[i]) && memcmp(lower, names[i], part.len) == 0)
            return true;
    return false;
}

bool bn_path_is_safe(bn_str path)
{
    size_t at = 0;

    if (!path.len || path.len >= 4096 || memchr(path.ptr, '\0', path.len))
        return false;
    for (;;) {
        size_t slash = bn_str_find(path, BN_LIT("/"), at);
        bn_str part = bn_str_sub(path, at, slash == BN_NPOS ? path.len : slash);

        if (!part.len || bn_str_is(part, ".") || bn_str_is(part, "..") || is_git_name(part))
            return false;
        if (slash == BN_NPOS)
            return true;
        at = slash + 1;
    }
}
