/*
 * glob.c - globs of the configuration: `*` and `?` stop at '/', `**` does not.
 *
 * A glob without '/' is matched against the last component of the path; one that
 * ends in '/' or names a folder also matches everything below. Linear in the
 * number of stars times the length: the classic two-pointer match.
 */
#include "burnish/burnish.h"

/* One class like [a-z] or [!a]; returns the bytes of pattern used, 0 when it is no class. */
static size_t match_class(bn_str glob, size_t g, char c, bool *hit)
{
    size_t i = g + 1;
    bool negated = i < glob.len && (glob.ptr[i] == '!' || glob.ptr[i] == '^');
    bool found = false;

    if (negated)
        i++;
    for (size_t first = i; i < glob.len && (glob.ptr[i] != ']' || i == first); i++) {
        unsigned char low = (unsigned char)glob.ptr[i], high = low;
        if (i + 2 < glob.len && glob.ptr[i + 1] == '-' && glob.ptr[i + 2] != ']') {
            high = (unsigned char)glob.ptr[i + 2];
            i += 2;
        }
        found |= low <= (unsigned char)c && (unsigned char)c <= high;
    }
    if (i >= glob.len)
        return 0;
    *hit = found != negated && c != '/';
    return i + 1 - g;
}

static bool match_here(bn_str glob, bn_str path)
{
    size_t g = 0, p = 0;
    size_t star_g = BN_NPOS, star_p = 0, deep_g = BN_NPOS, deep_p = 0;

    while (p < path.len) {
        if (g + 1 < glob.len && glob.ptr[g] == '*' && glob.ptr[g + 1] == '*') {
            g += 2;
            if (g < glob.len && glob.ptr[g] == '/' && (g < 3 || glob.ptr[g - 3] == '/'))
                g++; // `a/**/b` also matches a/b
            deep_g = g;
            deep_p = p;
            star_g = BN_NPOS;
            continue;
        }
        if (g < glob.len && glob.ptr[g] == '*') {
            star_g = ++g;
            star_p = p;
            continue;
        }
        bool hit = false;
        size_t used = 1;
        if (g < glob.len) {
            if (glob.ptr[g] == '?')
                hit = path.ptr[p] != '/';
            else if (glob.ptr[g] != '[' || !(used = match_class(glob, g, path.ptr[p], &hit))) {
                used = 1;
                hit = glob.ptr[g] == path.ptr[p];
            }
        } else if (path.ptr[p] == '/') {
            return true; // the glob names a folder above
        }
        if (hit) {
            g += used;
            p++;
        } else if (star_g != BN_NPOS && path.ptr[star_p] != '/') {
            p = ++star_p;
            g = star_g;
        } else if (deep_g != BN_NPOS) {
            p = ++deep_p;
            g = deep_g;
            star_g = BN_NPOS;
        } else {
            return false;
        }
    }
    while (g < glob.len && glob.ptr[g] == '*')
        g++;
    return g == glob.len;
}

bool bn_glob_match(bn_str glob, bn_str path)
{
    while (bn_str_starts(path, BN_LIT("./")))
        path = bn_str_sub(path, 2, path.len);
    if (bn_str_starts(glob, BN_LIT("./")))
        glob = bn_str_sub(glob, 2, glob.len);
    while (glob.len > 1 && glob.ptr[glob.len - 1] == '/')
        glob.len--;
    if (glob.len && glob.ptr[0] == '/')
        glob = bn_str_sub(glob, 1, glob.len);
    if (bn_str_find(glob, BN_LIT("/"), 0) == BN_NPOS &&
        bn_str_find(glob, BN_LIT("**"), 0) == BN_NPOS) {
        // No folder in the glob: any component may match.
        for (size_t from = 0; from <= path.len;) {
            size_t slash = bn_str_find(path, BN_LIT("/"), from);
            bn_str rest = bn_str_sub(path, from, path.len);
            if (match_here(glob, rest))
                return true;
            if (slash == BN_NPOS)
                return false;
            from = slash + 1;
        }
    }
    return match_here(glob, path);
}
