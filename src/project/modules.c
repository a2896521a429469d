/* modules.c - see modules.h. */
#include "project/modules.h"

static bool is_known(const bn_neighbours *others, bn_str path)
{
    for (uint32_t n = 0;; n++) {
        bn_str known = others->path(others->context, n);

        if (!known.len)
            return false;
        if (bn_str_eq(known, path))
            return true;
    }
}

/* "pkg" of "pkg/a.py", "" of "a.py". */
static bn_str folder_of(bn_str path)
{
    size_t at = path.len;

    while (at > 0 && path.ptr[at - 1] != '/')
        at--;
    return bn_str_sub(path, 0, at ? at - 1 : 0);
}

static bn_str base_of(bn_str path)
{
    size_t folder = folder_of(path).len;

    return bn_str_sub(path, folder ? folder + 1 : (path.len && path.ptr[0] == '/'), path.len);
}

static bool is_package(bn_arena *arena, const bn_neighbours *others, bn_str folder)
{
    return folder.len &&
           is_known(others, bn_str_format_in(arena, "%.*s/__init__.py", BN_FMT(folder)));
}

bool bn_is_package_file(bn_str path)
{
    return bn_str_is(base_of(path), "__init__.py");
}

bn_str bn_module_name(bn_arena *arena, const bn_neighbours *others, bn_str path)
{
    bn_str folder = folder_of(path), base = base_of(path), name = { "", 0 };

    if (!bn_str_ends(base, BN_LIT(".py")))
        return name;
    if (!bn_is_package_file(path))
        name = bn_str_sub(base, 0, base.len - 3);
    for (; is_package(arena, others, folder); folder = folder_of(folder))
        name = bn_str_format_in(arena, "%.*s%s%.*s", BN_FMT(base_of(folder)), name.len ? "." : "",
                                BN_FMT(name));
    return name;
}

bool bn_module_is_unique(bn_arena *arena, const bn_neighbours *others, bn_str path, bn_str name)
{
    bn_str base = base_of(path);

    for (uint32_t n = 0;; n++) {
        bn_str other = others->path(others->context, n);

        if (!other.len)
            return true;
        if (!bn_str_eq(other, path) && bn_str_eq(base_of(other), base) &&
            bn_str_eq(bn_module_name(arena, others, other), name))
            return false;
    }
}
