/*
 * managers.c - what context managers do: T8.
 *
 * Reviewed by hand against the library: __enter__ returns the object itself, __exit__
 * only closes or releases it, and __exit__ never swallows an exception.
 */
#include "sema/facts_p.h"

typedef struct {
    const char *name;
    uint32_t bits;
} manager_row;

#define CLOSER (BN_MANAGER_SELF | BN_MANAGER_CLOSES | BN_MANAGER_PASSES)
static const manager_row managers[] = {
    { "bz2.open", CLOSER },
    { "bz2.BZ2File", CLOSER },
    { "codecs.open", CLOSER },
    { "contextlib.closing", BN_MANAGER_PASSES },
    { "contextlib.nullcontext", BN_MANAGER_PASSES },
    { "contextlib.redirect_stderr", BN_MANAGER_PASSES },
    { "contextlib.redirect_stdout", BN_MANAGER_PASSES },
    { "decimal.localcontext", BN_MANAGER_PASSES },
    { "gzip.open", CLOSER },
    { "gzip.GzipFile", CLOSER },
    { "io.open", CLOSER },
    { "lzma.open", CLOSER },
    { "lzma.LZMAFile", CLOSER },
    { "os.fdopen", CLOSER },
    { "os.scandir", CLOSER },
    { "socket.create_connection", CLOSER },
    { "socket.socket", CLOSER },
    { "subprocess.Popen", BN_MANAGER_SELF | BN_MANAGER_PASSES },
    { "tarfile.open", CLOSER },
    { "tempfile.NamedTemporaryFile", BN_MANAGER_PASSES },
    { "tempfile.TemporaryDirectory", BN_MANAGER_PASSES },
    { "tempfile.TemporaryFile", BN_MANAGER_PASSES },
    { "threading.Condition", BN_MANAGER_CLOSES | BN_MANAGER_PASSES },
    { "threading.Lock", BN_MANAGER_CLOSES | BN_MANAGER_PASSES },
    { "threading.RLock", BN_MANAGER_CLOSES | BN_MANAGER_PASSES },
    { "threading.Semaphore", BN_MANAGER_CLOSES | BN_MANAGER_PASSES },
    { "threading.BoundedSemaphore", BN_MANAGER_CLOSES | BN_MANAGER_PASSES },
    { "warnings.catch_warnings", BN_MANAGER_PASSES },
    { "zipfile.ZipFile", CLOSER },
};

uint32_t bn_manager_bits(bn_sema *s, bn_ix x)
{
    const bn_cst *t = s->tree;

    x = bn_unparen(t, x);
    if (t->nodes[x].kind != BN_CALL)
        return 0;
    bn_ix callee = bn_child(t, x, BN_F_FUNCTION);
    if (t->nodes[callee].kind == BN_IDENTIFIER && bn_text_is(t, callee, "open") &&
        bn_fact_is_builtin(s, callee, BN_LIT("open")).tri == BN_YES)
        return CLOSER;
    bn_str dotted = bn_resolve_dotted(s, callee);
    if (dotted.len == 0)
        return 0;
    for (size_t i = 0; i < sizeof managers / sizeof *managers; i++)
        if (bn_str_is(dotted, managers[i].name))
            return bn_fact_resolves(s, callee, dotted).tri == BN_YES ? managers[i].bits : 0;
    return 0;
}
