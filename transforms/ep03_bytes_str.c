/*
 * # EP03: Know the differences between bytes and str
 *
 * Text is `str`, data is `bytes`; Python 3 never mixes them behind your back. What
 * is left of the days when it did can go.
 *
 * ## u-prefix
 *
 *     name = u"caf\u00e9"
 * =>
 *     name = "caf\u00e9"
 *
 * In Python 3 every string literal is text, the prefix says nothing. Works on each
 * piece of an implicit concatenation and on docstrings; where two literals would run
 * together a blank keeps them apart: `""u""` becomes `"" ""`. Left alone where the code
 * must still run on Python 2.
 */
#include "burnish/transform.h"

/* Whether a literal without its prefix would be read together with the byte before it. */
static bool would_grow(const bn_cst *t, uint32_t start)
{
    char before = start ? t->text.ptr[start - 1] : '\n';

    return before == '"' || before == '\'' || before == '_' || (before >= '0' && before <= '9') ||
           (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z') ||
           (unsigned char)before >= 0x80;
}

static bool drop_u(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    uint32_t start = t->nodes[bn_root(m)].start;
    char first = t->text.ptr[start];

    if (first != 'u' && first != 'U')
        return BN_SKIP;
    if (t->text.ptr[start + 1] != '"' && t->text.ptr[start + 1] != '\'')
        return BN_SKIP; // ur"" is Python 2 only: not a file of ours
    if (!bn_must(m, bn_fact_since(bn_facts(m), BN_PY(3, 3))))
        return false;
    bn_fix_bytes(fix, start, start + 1, would_grow(t, start) ? BN_LIT(" ") : (bn_str){ "", 0 });
    return true;
}

static const bn_rule rules[] = {
    {
        .name = "u-prefix",
        .summary = "the prefix u says nothing in Python 3",
        .kinds = BN_KINDS(BN_STRING),
        .build = drop_u,
        .since = BN_PY(3, 3),
        .related = "ruff UP025, pyupgrade",
    },
};

BN_TRANSFORM(EP03, "Know the differences between bytes and str", rules);
