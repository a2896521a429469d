/* git_load.c - see git_load.h. Only two places are looked at: a module is code. */
#define _GNU_SOURCE
#include "cli/git_load.h"

#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#if defined BN_GIT_STATIC
const bn_git *bn_git_load(bn_err *err)
{
    (void)err;
    return burnish_git();
}
#elif defined BN_GIT_OFF
const bn_git *bn_git_load(bn_err *err)
{
    bn_err_set(err, BN_E_REFUSED, "this burnish was built without git; diff and fix work");
    return NULL;
}
#else
/* The module in `folder`, which counts from the program's own ("" or ends in a slash). */
static void *open_near(const char *folder)
{
    char path[PATH_MAX];
    ssize_t len = readlink("/proc/self/exe", path, sizeof path / 2);
    char *slash;

    if (len <= 0)
        return NULL;
    path[len] = '\0';
    slash = strrchr(path, '/');
    if (!slash)
        return NULL;
    snprintf(slash + 1, sizeof path / 2 - 1, "%sburnish-git.so", folder);
    return dlopen(path, RTLD_NOW | RTLD_LOCAL);
}

const bn_git *bn_git_load(bn_err *err)
{
    static const bn_git *table;
    const bn_git *(*entry)(void) = NULL;
    void *module, *symbol;

    if (table)
        return table;
    module = open_near("");
    if (!module)
        module = open_near(BN_GIT_MODULE_FROM_BIN "/");
    symbol = module ? dlsym(module, "burnish_git") : NULL;
    if (symbol)
        memcpy(&entry, &symbol, sizeof entry);
    table = entry ? entry() : NULL;
    if (table && table->abi == BN_GIT_ABI)
        return table;
    table = NULL;
    bn_err_set(err, BN_E_REFUSED,
               "the git module burnish-git.so was not found or is of another version; diff and "
               "fix work without it");
    return NULL;
}
#endif
