/*
 * exceptions.c - which exceptions a handler catches, and what a raise statement raises.
 */
#include "sema/effects_p.h"

#include "burnish/shapes.h"

#include <string.h>

static const struct {
    const char *name;
    uint32_t catches;
} exception_classes[] = {
    { "NameError", BN_RAISE_NAME },
    { "UnboundLocalError", BN_RAISE_NAME },
    { "AttributeError", BN_RAISE_ATTRIBUTE },
    { "TypeError", BN_RAISE_TYPE },
    { "ValueError", BN_RAISE_VALUE | BN_RAISE_UNICODE },
    { "UnicodeError", BN_RAISE_UNICODE },
    { "UnicodeDecodeError", BN_RAISE_UNICODE },
    { "UnicodeEncodeError", BN_RAISE_UNICODE },
    { "KeyError", BN_RAISE_KEY },
    { "IndexError", BN_RAISE_INDEX },
    { "LookupError", BN_RAISE_KEY | BN_RAISE_INDEX },
    { "ZeroDivisionError", BN_RAISE_ZERO },
    { "OverflowError", BN_RAISE_OVERFLOW },
    { "ArithmeticError", BN_RAISE_ZERO | BN_RAISE_OVERFLOW },
    { "StopIteration", BN_RAISE_STOP },
    { "OSError", BN_RAISE_OS },
    { "IOError", BN_RAISE_OS },
    { "EnvironmentError", BN_RAISE_OS },
    { "AssertionError", BN_RAISE_ASSERTION },
    { "ImportError", BN_RAISE_IMPORT },
    { "ModuleNotFoundError", BN_RAISE_IMPORT },
    { "RuntimeError", BN_RAISE_RUNTIME },
    { "NotImplementedError", BN_RAISE_RUNTIME },
    { "UnicodeTranslateError", BN_RAISE_UNICODE },
    { "BlockingIOError", BN_RAISE_OS },
    { "BrokenPipeError", BN_RAISE_OS },
    { "ConnectionError", BN_RAISE_OS },
    { "FileExistsError", BN_RAISE_OS },
    { "FileNotFoundError", BN_RAISE_OS },
    { "InterruptedError", BN_RAISE_OS },
    { "IsADirectoryError", BN_RAISE_OS },
    { "NotADirectoryError", BN_RAISE_OS },
    { "PermissionError", BN_RAISE_OS },
    { "ProcessLookupError", BN_RAISE_OS },
    { "TimeoutError", BN_RAISE_OS },
    // nothing raises these by itself, but unknown code does so on purpose
    { "RecursionError", BN_RAISE_OTHER },
    { "KeyboardInterrupt", BN_RAISE_OTHER },
    { "SystemExit", BN_RAISE_OTHER },
    { "MemoryError", BN_RAISE_OTHER },
    { "GeneratorExit", BN_RAISE_OTHER },
    { "StopAsyncIteration", BN_RAISE_OTHER },
    { "EOFError", BN_RAISE_OTHER },
    { "SyntaxError", BN_RAISE_OTHER },
};

/* What handlers of classes beyond the builtin ones catch: only what code raises on purpose. */
#define ON_PURPOSE BN_RAISE_OTHER

/* Exception classes of the standard library that no operation of the language raises; the others
   are other names for OSError and its like. */
static const struct {
    const char *name;
    uint32_t catches;
} library_classes[] = {
    { "asyncio.CancelledError", ON_PURPOSE },
    { "asyncio.IncompleteReadError", ON_PURPOSE },
    { "asyncio.TimeoutError", ON_PURPOSE | BN_RAISE_OS },
    { "binascii.Error", ON_PURPOSE | BN_RAISE_VALUE },
    { "configparser.Error", ON_PURPOSE },
    { "configparser.NoOptionError", ON_PURPOSE },
    { "configparser.NoSectionError", ON_PURPOSE },
    { "json.JSONDecodeError", ON_PURPOSE },
    { "os.error", ON_PURPOSE | BN_RAISE_OS },
    { "queue.Empty", ON_PURPOSE },
    { "queue.Full", ON_PURPOSE },
    { "re.error", ON_PURPOSE },
    { "select.error", ON_PURPOSE | BN_RAISE_OS },
    { "shutil.Error", ON_PURPOSE | BN_RAISE_OS },
    { "socket.error", ON_PURPOSE | BN_RAISE_OS },
    { "socket.gaierror", ON_PURPOSE | BN_RAISE_OS },
    { "socket.timeout", ON_PURPOSE | BN_RAISE_OS },
    { "ssl.SSLError", ON_PURPOSE | BN_RAISE_OS },
    { "struct.error", ON_PURPOSE },
    { "subprocess.CalledProcessError", ON_PURPOSE },
    { "subprocess.TimeoutExpired", ON_PURPOSE },
    { "unittest.SkipTest", ON_PURPOSE },
    { "urllib.error.HTTPError", ON_PURPOSE | BN_RAISE_OS },
    { "urllib.error.URLError", ON_PURPOSE | BN_RAISE_OS },
    { "zipfile.BadZipFile", ON_PURPOSE },
    { "zlib.error", ON_PURPOSE },
};

/* The statement of the module's top level that holds the node. */
static bn_ix top_statement(const bn_cst *t, bn_ix at)
{
    while (t->nodes[at].parent != 0)
        at = t->nodes[at].parent;
    return at;
}

/*
 * The name is surely bound whenever `at` runs: a statement of the module's top level alone binds
 * it, and stands before the one that holds `at`.
 */
static bool is_bound_before(bn_sema *s, bn_binding_ix b, bn_ix at)
{
    const bn_cst *t = s->tree;

    if (b == BN_NONE || s->bindings[b].scope != 0 || bn_fact_one_def(s, b).tri != BN_YES ||
        bn_answer_dynamic(s, "C6 not-caught", 0, BN_DYN_GWRITE | BN_DYN_EVAL | BN_DYN_PATCHED)
                .tri != BN_YES)
        return false;
    for (uint32_t i = 0; i < s->bindings[b].change_count; i++) {
        bn_ix store = s->changes[s->bindings[b].first_change + i].node;
        bn_ix statement = bn_statement_of(t, store);

        if (t->nodes[statement].parent != 0 || statement >= top_statement(t, at))
            return false;
    }
    return s->bindings[b].change_count > 0;
}

/* The class statement that alone binds the name, or BN_NONE. */
static bn_ix class_of(const bn_sema *s, bn_binding_ix b)
{
    const bn_cst *t = s->tree;
    bn_ix up = t->nodes[s->changes[s->bindings[b].first_change].node].parent;

    return t->nodes[up].kind == BN_CLASS_DEFINITION &&
                   t->nodes[t->nodes[up].parent].kind == BN_MODULE
               ? up
               : BN_NONE;
}

static uint32_t caught_by_builtin(bn_sema *s, bn_ix name)
{
    const bn_cst *t = s->tree;

    if (bn_fact_is_builtin(s, name, bn_text(t, name)).tri != BN_YES)
        return BN_RAISE_ALL;
    for (size_t i = 0; i < sizeof exception_classes / sizeof *exception_classes; i++)
        if (bn_text_is(t, name, exception_classes[i].name))
            return exception_classes[i].catches;
    return BN_RAISE_ALL;
}

/* A class of the file that derives from exceptions alone, all made before `at` runs. */
static bool is_exception_class(bn_sema *s, bn_ix name, bn_ix at, int depth)
{
    const bn_cst *t = s->tree;
    bn_binding_ix b = t->nodes[name].kind == BN_IDENTIFIER ? s->ref_binding[name] : BN_NONE;
    bn_ix class = b != BN_NONE && depth < 8 && is_bound_before(s, b, at) ? class_of(s, b) : BN_NONE;
    bn_ix bases = class == BN_NONE ? BN_NONE : bn_child(t, class, BN_F_SUPERCLASSES);

    if (bases == BN_NONE || bn_named_count(t, bases) == 0)
        return false;
    bn_each_named_child (t, bases, c) {
        bool builtin = t->nodes[c].kind == BN_IDENTIFIER &&
                       (caught_by_builtin(s, c) != BN_RAISE_ALL ||
                        ((bn_text_is(t, c, "Exception") || bn_text_is(t, c, "BaseException")) &&
                         bn_fact_is_builtin(s, c, bn_text(t, c)).tri == BN_YES));

        if (!builtin && !is_exception_class(s, c, at, depth + 1))
            return false;
    }
    return true;
}

/* A class of the standard library, by an import that comes before `at`. */
static uint32_t caught_by_library(bn_sema *s, bn_ix value, bn_ix at)
{
    const bn_cst *t = s->tree;
    bn_str dotted = bn_resolve_dotted(s, value);
    bn_ix base = value;

    while (t->nodes[base].kind == BN_ATTRIBUTE)
        base = bn_unparen(t, bn_child(t, base, BN_F_OBJECT));
    if (!dotted.len || t->nodes[base].kind != BN_IDENTIFIER ||
        !is_bound_before(s, s->ref_binding[base], at) ||
        bn_fact_resolves(s, value, dotted).tri != BN_YES)
        return BN_RAISE_ALL;
    for (size_t i = 0; i < sizeof library_classes / sizeof *library_classes; i++)
        if (bn_str_is(dotted, library_classes[i].name))
            return library_classes[i].catches;
    return BN_RAISE_ALL;
}

uint32_t bn_exceptions_caught(bn_sema *s, bn_ix value)
{
    const bn_cst *t = s->tree;
    bn_ix at = bn_unparen(t, value);
    uint32_t all = 0;

    if (t->nodes[at].kind == BN_AS_PATTERN)
        return bn_exceptions_caught(s, bn_named_child(t, at, 0));
    if (t->nodes[at].kind == BN_TUPLE) {
        bn_each_named_child (t, at, c)
            all |= t->nodes[bn_unparen(t, c)].kind == BN_TUPLE ? BN_RAISE_ALL
                                                               : bn_exceptions_caught(s, c);
        return all;
    }
    if (t->nodes[at].kind == BN_IDENTIFIER) {
        all = caught_by_builtin(s, at);
        if (all == BN_RAISE_ALL && is_exception_class(s, at, at, 0))
            return ON_PURPOSE;
    }
    if (t->nodes[at].kind == BN_ATTRIBUTE ||
        (t->nodes[at].kind == BN_IDENTIFIER && all == BN_RAISE_ALL))
        return caught_by_library(s, at, at);
    return t->nodes[at].kind == BN_IDENTIFIER ? all : BN_RAISE_ALL;
}

uint32_t bn_exception_raised(bn_sema *s, bn_ix statement, bn_ix *arguments)
{
    const bn_cst *t = s->tree;
    bn_ix cause, value;
    uint32_t raised;

    *arguments = BN_NONE;
    if (t->nodes[statement].kind != BN_RAISE_STATEMENT)
        return 0;
    cause = bn_child(t, statement, BN_F_CAUSE);
    value = bn_named_child(t, statement, 0);
    if (value == BN_NONE || (cause != BN_NONE && t->nodes[cause].kind != BN_NONE_LITERAL))
        return 0;
    value = bn_unparen(t, value);
    if (t->nodes[value].kind == BN_CALL) {
        if (bn_plain_arguments(t, value) < 0)
            return 0;
        *arguments = bn_child(t, value, BN_F_ARGUMENTS);
        value = bn_unparen(t, bn_child(t, value, BN_F_FUNCTION));
    }
    // UnicodeDecodeError wants certain arguments; RecursionError has a parent of another kind
    if (t->nodes[value].kind != BN_IDENTIFIER || bn_text_is(t, value, "RecursionError") ||
        bn_str_starts(bn_text(t, value), BN_LIT("Unicode")))
        return 0;
    raised = caught_by_builtin(s, value);
    return raised == BN_RAISE_ALL ? 0 : raised;
}
