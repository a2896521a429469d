/*
 * # EP26: Use multiple inheritance only for mix-in classes
 *
 * Every class of Python 3 derives from `object` by itself. Naming it as a base
 * says nothing and hides the bases that matter.
 *
 * ## object-base
 *
 *     class Queue(object):
 *         pass
 * =>
 *     class Queue:
 *         pass
 *
 * The base goes with its comma, or with the parentheses when nothing is left.
 * Left alone when the code must run on Python 2, when `object` is rebound, when it
 * is not the last base, and when a comment stands inside the parentheses. A
 * metaclass sees the tuple of bases: with a metaclass other than `type` and
 * `abc.ABCMeta`, or another base (which may bring one), the edit needs `--unsafe`.
 */
#include "burnish/transform.h"

/* The last positional base of a class's argument list, or BN_NONE. */
static bn_ix last_base(const bn_cst *t, bn_ix list)
{
    bn_ix last = BN_NONE;

    bn_each_named_child (t, list, c)
        if (t->nodes[c].kind != BN_KEYWORD_ARGUMENT && t->nodes[c].kind != BN_DICTIONARY_SPLAT)
            last = c;
    return last;
}

/* A metaclass is told the bases: only these are known not to look. */
static bool metaclass_ignores_bases(bn_match *m, bn_ix list)
{
    const bn_cst *t = bn_tree(m);

    bn_each_named_child (t, list, c) {
        bn_ix value = t->nodes[c].kind == BN_KEYWORD_ARGUMENT ? bn_child(t, c, BN_F_VALUE) : c;

        if (t->nodes[c].kind != BN_KEYWORD_ARGUMENT) {
            if (c != last_base(t, list))
                bn_doubt(m, c, "a metaclass of base `%.*s` may look at the tuple of bases",
                         BN_FMT(bn_text(t, c)));
        } else if (bn_text_is(t, bn_child(t, c, BN_F_NAME), "metaclass")) {
            bn_answer abc = bn_fact_resolves(bn_facts(m), value, BN_LIT("abc.ABCMeta"));

            if (abc.tri != BN_YES &&
                !(bn_text_is(t, value, "type") &&
                  bn_fact_is_builtin(bn_facts(m), value, BN_LIT("type")).tri == BN_YES))
                bn_doubt(m, value, "metaclass `%.*s` may look at the tuple of bases",
                         BN_FMT(bn_text(t, value)));
        }
    }
    return true;
}

/* The bytes that go with the base: its comma, or the whole list when it is alone. */
static bn_span doomed(const bn_cst *t, bn_ix list, bn_ix base)
{
    bn_ix before = bn_prev_named(t, base), after = bn_next_named(t, base);

    if (before != BN_NONE)
        return (bn_span){ t->nodes[before].end, t->nodes[base].end };
    if (after != BN_NONE)
        return (bn_span){ t->nodes[base].start, t->nodes[after].start };
    return (bn_span){ t->nodes[list - 1].end, t->nodes[list].end };
}

static bool object_base(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix list = bn_child(t, bn_root(m), BN_F_SUPERCLASSES);
    bn_ix base = list == BN_NONE ? BN_NONE : last_base(t, list);
    bn_span span;

    if (base == BN_NONE || t->nodes[base].kind != BN_IDENTIFIER || !bn_text_is(t, base, "object"))
        return BN_SKIP;
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), base, BN_LIT("object"))) ||
        !bn_must(m, bn_no_comments(m, list)) || !metaclass_ignores_bases(m, list))
        return false;
    span = doomed(t, list, base);
    bn_fix_bytes(fix, span.start, span.end, BN_LIT(""));
    return true;
}

static const bn_rule rules[] = {
    {
        .name = "object-base",
        .summary = "class derives from `object` by itself",
        .kinds = BN_KINDS(BN_CLASS_DEFINITION),
        .build = object_base,
        .since = BN_PY(3, 0),
        .related = "ruff UP004, pyupgrade",
    },
};

BN_TRANSFORM(EP26, "Use multiple inheritance only for mix-in classes", rules);
