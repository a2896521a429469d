/*
 * # EP49: Write docstrings for every function, class, and module
 *
 * Docstrings stand in triple double quotes, so that a second line costs nothing.
 *
 * ## quotes
 *
 *     def area(w, h):
 *         'Area of a rectangle.'
 *         return w * h
 * =>
 *     def area(w, h):
 *         """Area of a rectangle."""
 *         return w * h
 *
 * Only the quotes change, never the value. Left alone when the text holds three double
 * quotes, ends with a double quote or in an odd run of backslashes, when it is a
 * bytes or format string, or a concatenation of several pieces.
 */
#include "burnish/transform.h"

/* The first statement of a module, class or function body. */
static bool is_first_statement(const bn_cst *t, bn_ix statement)
{
    bn_ix up = t->nodes[statement].parent, owner;

    if (up == BN_NONE || bn_prev_named(t, statement) != BN_NONE)
        return false;
    if (t->nodes[up].kind == BN_MODULE)
        return true;
    if (t->nodes[up].kind != BN_BLOCK)
        return false;
    owner = t->nodes[up].parent;
    return t->nodes[owner].kind == BN_FUNCTION_DEFINITION ||
           t->nodes[owner].kind == BN_CLASS_DEFINITION;
}

/* The text can stand between three double quotes as it is. */
static bool fits_triple(bn_str body)
{
    size_t backslashes = 0;

    if (bn_str_find(body, BN_LIT("\"\"\""), 0) != BN_NPOS || bn_str_ends(body, BN_LIT("\"")))
        return false;
    while (backslashes < body.len && body.ptr[body.len - 1 - backslashes] == '\\')
        backslashes++;
    return backslashes % 2 == 0;
}

static bool quotes(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix string = bn_root(m), statement = t->nodes[string].parent;
    bn_string_lit lit;

    if (t->nodes[statement].kind != BN_EXPRESSION_STATEMENT || !is_first_statement(t, statement) ||
        t->nodes[statement].start != t->nodes[string].start ||
        t->nodes[statement].end != t->nodes[string].end)
        return BN_SKIP;
    lit = bn_string_at(m, string);
    if (!lit.ok || lit.bytes || lit.format || (lit.quote == '"' && lit.quote_len == 3))
        return BN_SKIP;
    if (!fits_triple(bn_str_sub(t->text, lit.body.start, lit.body.end)))
        return bn_refuse(m, string, "the text cannot stand between three double quotes as it is");
    bn_fix_bytes(fix, lit.body.start - lit.quote_len, lit.body.start, BN_LIT("\"\"\""));
    bn_fix_bytes(fix, lit.body.end, lit.body.end + lit.quote_len, BN_LIT("\"\"\""));
    return true;
}

static const bn_rule rules[] = {
    {
        .name = "quotes",
        .summary = "docstring is not in triple double quotes",
        .kinds = BN_KINDS(BN_STRING),
        .build = quotes,
        .related = "ruff D300",
    },
};

BN_TRANSFORM(EP49, "Write docstrings for every function, class, and module", rules);
