/*
 * # EP57: Consider interactive debugging with pdb
 *
 * A debugger call is for the keyboard, not for the repository. Where one stays, the
 * builtin `breakpoint()` lets the user choose the debugger, or none.
 *
 * ## set-trace-to-breakpoint
 *
 *     import pdb
 *
 *     def step(total):
 *         if total < 0:
 *             pdb.set_trace()
 *         return total
 * =>
 *     import pdb
 *
 *     def step(total):
 *         if total < 0:
 *             breakpoint()
 *         return total
 *
 * With the default hook both stop in the same frame. An `import pdb;` on the same line
 * goes when nothing else uses it. Left alone with arguments other than `header`, when
 * `breakpoint` is rebound, and in files that touch `sys.breakpointhook`.
 *
 * ## remove-leftover
 *
 * Deletes the statement: `pdb.set_trace()`, `breakpoint()` and the calls of ipdb, pudb,
 * IPython, debugpy, ptvsd, pydevd and their kin. Unsafe, since the program no longer
 * stops there; use `--select leftover --unsafe` as a gate before a commit. Left alone in files
 * that are about debugging, under a test that mentions debugging, and where the call
 * is used as a value.
 */
#include "burnish/transform.h"

static bool mentions(bn_str text, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (bn_str_find(text, bn_str_from(words[i]), 0) != BN_NPOS)
            return true;
    return false;
}

/* The file sets the hook that breakpoint() calls, or builds a debugger. */
static bool is_about_debugging(const bn_cst *t)
{
    static const char *const words[] = { "breakpointhook", "PYTHONBREAKPOINT", "bdb.Bdb",
                                         "pdb.Pdb" };

    return mentions(t->text, words, sizeof words / sizeof *words);
}

/* A call that is a statement of its own. */
static bool is_statement_call(const bn_cst *t, bn_ix call)
{
    return t->nodes[t->nodes[call].parent].kind == BN_EXPRESSION_STATEMENT;
}

/* Empty argument list, or the one keyword `header`. */
static bool only_header(const bn_cst *t, bn_ix arguments)
{
    bn_ix first;

    if (t->nodes[arguments].kind != BN_ARGUMENT_LIST || bn_named_count(t, arguments) > 1)
        return false;
    first = bn_named_child(t, arguments, 0);
    return first == BN_NONE || (t->nodes[first].kind == BN_KEYWORD_ARGUMENT &&
                                bn_text_is(t, bn_child(t, first, BN_F_NAME), "header"));
}

/* `import pdb` right before the call, used for nothing else and seen by nobody; or BN_NONE. */
static bn_ix private_import(bn_match *m, bn_ix statement, bn_ix callee)
{
    const bn_cst *t = bn_tree(m);
    bn_ix before = bn_prev_named(t, statement), name = callee;
    bn_binding_ix b;

    while (t->nodes[name].kind == BN_ATTRIBUTE)
        name = bn_child(t, name, BN_F_OBJECT);
    if (before == BN_NONE || t->nodes[name].kind != BN_IDENTIFIER ||
        !(bn_text_is(t, before, "import pdb") ||
          bn_text_is(t, before, "from pdb import set_trace")))
        return BN_NONE;
    b = bn_binding_at(bn_facts(m), name);
    if (b == BN_NONE || bn_use_count(bn_facts(m), b) != 2 ||
        bn_fact_names_unwatched(bn_facts(m), bn_scope_at(bn_facts(m), statement)).tri != BN_YES)
        return BN_NONE;
    return before;
}

static bool resolves_to_set_trace(bn_match *m, bn_ix callee)
{
    return bn_fact_resolves(bn_facts(m), callee, BN_LIT("pdb.set_trace")).tri == BN_YES;
}

static bool set_trace(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), callee = bn_child(t, call, BN_F_FUNCTION), import;
    bn_ix arguments = bn_child(t, call, BN_F_ARGUMENTS);

    if (!is_statement_call(t, call) ||
        (!bn_str_ends(bn_text(t, callee), BN_LIT("set_trace")) &&
         (t->nodes[callee].kind != BN_IDENTIFIER || !resolves_to_set_trace(m, callee))))
        return BN_SKIP;
    if (is_about_debugging(t))
        return bn_refuse(m, call, "the file handles sys.breakpointhook or builds a debugger");
    if (!only_header(t, arguments))
        return bn_refuse(m, arguments, "breakpoint() passes only `header` on to pdb.set_trace");
    if (!bn_must(m, bn_fact_resolves(bn_facts(m), callee, BN_LIT("pdb.set_trace"))) ||
        !bn_must(m, bn_fact_is_builtin(bn_facts(m), call, BN_LIT("breakpoint"))))
        return false;
    import = private_import(m, t->nodes[call].parent, callee);
    bn_fix_bytes(fix, t->nodes[callee].start, t->nodes[callee].end, BN_LIT("breakpoint"));
    if (import != BN_NONE)
        bn_fix_delete(fix, import);
    return true;
}

/* Debugger entry points, by canonical dotted name. */
static const char *const leftovers[] = {
    "pdb.set_trace",           "ipdb.set_trace",
    "ipdb.sset_trace",         "pudb.set_trace",
    "IPython.embed",           "celery.contrib.rdb.set_trace",
    "debugpy.breakpoint",      "debugpy.listen",
    "debugpy.wait_for_client", "ptvsd.break_into_debugger",
    "ptvsd.wait_for_attach",   "ptvsd.enable_attach",
    "pydevd.settrace",         "pydevd_pycharm.settrace",
    "wdb.set_trace",           "web_pdb.set_trace",
    "remote_pdb.set_trace",    "sys.breakpointhook",
};

static bool is_leftover(bn_match *m, bn_ix callee)
{
    const bn_cst *t = bn_tree(m);
    bn_str text = bn_text(t, callee);

    if (bn_str_is(text, "breakpoint"))
        return bn_fact_is_builtin(bn_facts(m), callee, text).tri == BN_YES;
    for (size_t i = 0; i < sizeof leftovers / sizeof *leftovers; i++)
        if (bn_fact_resolves(bn_facts(m), callee, bn_str_from(leftovers[i])).tri == BN_YES)
            return true;
    return false;
}

/* Cheap test before the resolver is asked: every entry point ends in one of these. */
static bool looks_like_leftover(const bn_cst *t, bn_ix callee)
{
    static const char *const tails[] = { "trace",  "breakpoint", "embed",  "listen",
                                         "client", "debugger",   "attach", "hook" };
    bn_str text = bn_text(t, callee);

    for (size_t i = 0; i < sizeof tails / sizeof *tails; i++)
        if (bn_str_ends(text, bn_str_from(tails[i])))
            return true;
    return false;
}

static bool remove_leftover(bn_match *m, bn_fix *fix)
{
    static const char *const words[] = { "debug", "pdb", "interactive" };
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), callee = bn_child(t, call, BN_F_FUNCTION), test;
    bn_ix statement = t->nodes[call].parent;

    if (!looks_like_leftover(t, callee) || !is_statement_call(t, call) || !is_leftover(m, callee))
        return BN_SKIP;
    if (is_about_debugging(t))
        return bn_refuse(m, call, "the file handles sys.breakpointhook or builds a debugger");
    for (bn_ix up = bn_enclosing(t, call, BN_IF_STATEMENT); up != BN_NONE;
         up = bn_enclosing(t, up, BN_IF_STATEMENT)) {
        test = bn_child(t, up, BN_F_CONDITION);
        if (mentions(bn_text(t, test), words, sizeof words / sizeof *words))
            return bn_refuse(m, test, "the call is behind a debugging switch");
    }
    if (!bn_must(m, bn_no_comments(m, statement)))
        return false;
    bn_fix_delete(fix, statement);
    return true;
}

static const bn_rule rules[] = {
    {
        .name = "set-trace-to-breakpoint",
        .summary = "breakpoint() leaves the choice of debugger to the user",
        .kinds = BN_KINDS(BN_CALL),
        .build = set_trace,
        .since = BN_PY(3, 7),
        .related = "ruff T100 (report only)",
    },
    {
        .name = "remove-leftover",
        .summary = "debugger call left in the code",
        .kinds = BN_KINDS(BN_CALL),
        .build = remove_leftover,
        .safety = BN_UNSAFE,
        .unsafe_because = "the program no longer stops in the debugger",
        .group = "leftover",
        .related = "ruff T100, flake8-debugger (report only)",
    },
};

BN_TRANSFORM(EP57, "Consider interactive debugging with pdb", rules);
